"""What the panel silences, takes back and reads, with the extension and the server as they are used."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Frame, Locator, Page, expect

from amana.demo.own_server import OwnServer
from amana.demo.person import Person
from browser.world import World, eventually, somebody
from browser.writing import ASKS, THANKS, sent, sent_by_now, write_message, write_note
from extension.panel.advised import TEXT_RECEIVED

pytestmark = pytest.mark.browser

MANY = "Dear connections, we have moved to a new office."
EASE = "Nothing speaks against sending this any more."


def silences(world: World) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = world.call("GET", "silences")["silences"]
    return found


def waiting(world: World) -> list[str]:
    return [one["what"] for one in world.ask({"type": "panel/state"})["waiting"]]


def held(world: World) -> tuple[Page, Frame, Person]:
    """A message to somebody kept, held for asking too much."""
    ruth = somebody("Ruth Vale", degree=1)
    world.keep(ruth, {"kind": "favour_big", "who": "them", "on": "2026-08"})
    page = world.messages(ruth)
    write_message(world, page, ASKS).press("Control+Enter")
    world.held(page)
    return page, world.panel(page), ruth


def press_in_sight(button: Locator) -> None:
    """Press what has been in full sight for a moment, as a person would: nothing else counts in a frame."""
    button.evaluate("element => element.scrollIntoView({block: 'center'})")
    button.page.wait_for_timeout(500)
    button.click()


def silence_one(panel: Frame) -> None:
    panel.locator(".finding:not(.silenced) summary").first.click()
    press_in_sight(panel.get_by_role("button", name="Not again for this person").first)


def test_silenced_for_one_person_taken_back_and_silenced_again(world: World) -> None:
    page, panel, ruth = held(world)
    findings = panel.locator(".finding:not(.silenced)")
    reasons = findings.count()
    assert reasons >= 1
    silence_one(panel)
    expect(panel.locator(".silenced")).to_contain_text("Silenced for \u2068Ruth Vale\u2069.")
    (silence,) = silences(world)
    assert silence["profile"]["value"] == ruth.urn
    press_in_sight(panel.locator(".silenced").get_by_role("button", name="Undo"))
    expect(panel.locator("#status")).to_have_text("Undone.")
    expect(findings).to_have_count(reasons)
    assert silences(world) == []
    done = 0
    while findings.count():
        silence_one(panel)
        done += 1
        expect(panel.locator(".silenced")).to_have_count(done)
    # A reason that falls silent may have stood before another.
    assert done >= reasons
    expect(panel.get_by_text(EASE)).to_be_visible()
    panel.get_by_role("button", name="Go back", exact=True).click()
    assert sent_by_now(page) == []
    page.locator(".msg-form__contenteditable").press("Control+Enter")
    assert [one["text"] for one in sent(page)] == [ASKS]
    for one in silences(world):
        world.call("DELETE", f"silences/{one['id']}")


def test_taken_back_while_the_server_is_away(world: World, server: OwnServer) -> None:
    page, panel, _ = held(world)
    silence_one(panel)
    expect(panel.locator(".silenced")).to_have_count(1)
    assert len(silences(world)) == 1
    server.kill()
    press_in_sight(panel.locator(".silenced").get_by_role("button", name="Undo"))
    expect(panel.locator("#status")).to_have_text("Amana is away. This will be undone when Amana is back.")
    expect(panel.locator(".silenced")).to_have_count(0)
    assert waiting(world) == ["silence/lift"]
    server.start()
    world.ask({"type": "waiting/retry"})
    eventually(lambda: not waiting(world), page)
    assert silences(world) == []


def test_silenced_and_taken_back_while_the_server_is_away_leaves_no_trace(world: World, server: OwnServer) -> None:
    page, panel, _ = held(world)
    server.kill()
    silence_one(panel)
    expect(panel.locator("#status")).to_contain_text("this is saved when Amana is back")
    expect(panel.locator(".silenced")).to_have_count(1)
    assert waiting(world) == ["silence/add"]
    press_in_sight(panel.locator(".silenced").get_by_role("button", name="Undo"))
    expect(panel.locator("#status")).to_have_text("Undone.")
    assert waiting(world) == []
    server.start()
    eventually(lambda: world.ask({"type": "panel/state"})["link"] == "ok", page)
    assert silences(world) == []


def test_what_waited_and_went_out_can_still_be_taken_back(world: World, server: OwnServer) -> None:
    page, panel, _ = held(world)
    server.kill()
    silence_one(panel)
    expect(panel.locator(".silenced")).to_have_count(1)
    server.start()
    world.ask({"type": "waiting/retry"})
    eventually(lambda: not waiting(world), page)
    assert len(silences(world)) == 1
    press_in_sight(panel.locator(".silenced").get_by_role("button", name="Undo"))
    expect(panel.locator("#status")).to_have_text("Undone.")
    assert silences(world) == []


@pytest.mark.parametrize("language", ["en", "ar", "he"])
def test_what_was_received_is_answered_in_its_own_language(world: World, language: Any) -> None:
    panel = world.browser.own_page("panel/panel.html?popup")
    panel.get_by_role("button", name="Somebody asks me for another person").click()
    panel.get_by_label("What you were sent").fill(TEXT_RECEIVED[language])
    panel.get_by_role("button", name="Suggest words").click()
    words = panel.locator(".answer .better-words")
    expect(words).to_have_count(3)
    (call,) = world.asked("received")
    assert call["body"] == {"text": TEXT_RECEIVED[language]}
    letters = {"en": r"^[^\u0590-\u06ff]+$", "ar": r"[\u0600-\u06ff]", "he": r"[\u0590-\u05ff]"}[language]
    assert words.evaluate_all("(all, letters) => all.every((one) => new RegExp(letters).test(one.innerText))", letters)
    panel.close()


def test_what_is_on_record_and_what_to_pass_on_stand_beside_the_reason(world: World) -> None:
    ruth = somebody("Ruth Vale", degree=1)
    world.keep(ruth, {"kind": "favour_small", "who": "them", "on": "2026-08", "text": "lent me her charts"})
    page = world.messages(ruth)
    write_message(world, page, "Could you introduce me to your manager?").press("Control+Enter")
    card = world.held(page)
    naming = card.get_by_role("region", name="On record, and worth naming").first
    expect(naming).to_contain_text("lent me her charts")
    forward = card.get_by_role("group", name="A text to pass on")
    expect(forward).to_contain_text("is for \u2068Ruth Vale\u2069 to decide")
    expect(forward.locator(".blank").first).to_have_text("[my name]")


def test_what_is_typed_and_needs_no_second_thought_gets_one_line_in_the_panel_alone(world: World) -> None:
    lena = somebody()
    world.keep(lena, {"kind": "joint_project", "who": "both", "on": "2024-03", "text": "the flood map"})
    page = world.profile(lena)
    panel = world.panel(page)
    line = panel.get_by_role("complementary", name="One thing you could name:")
    expect(panel.get_by_role("heading", name=lena.name)).to_be_visible()
    expect(line).to_have_count(0)
    send = write_note(world, page, MANY)
    expect(line).to_contain_text("the flood map")
    assert "flood" not in page.content()
    page.locator("#custom-message").fill(THANKS)
    expect(line).to_have_count(0)
    page.locator("#custom-message").fill(f"{MANY} Do visit.")
    expect(line).to_have_count(1)
    world.judged(f"{MANY} Do visit.", page)
    send.click()
    assert len(sent(page)) == 1
    expect(line).to_have_count(0)


def test_the_dashboard_opens_at_the_place_of_the_rule(world: World) -> None:
    rule = world.call("GET", "rules")["rules"][-1]["id"]
    panel = world.browser.own_page("panel/panel.html?popup")
    with world.browser.context.expect_page() as opening:
        assert world.ask({"type": "dashboard/open", "rule": rule}, panel)["ok"]
    opening.value.wait_for_url(f"**/rules#rule-{rule}")
    expect(opening.value.locator(f"#rule-{rule}")).to_be_in_viewport()
