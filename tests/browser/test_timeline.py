"""A timeline people keep: written in the panel, kept by the server, with the way back from each step."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from playwright.sync_api import Frame, Page, expect

from amana.demo.own_server import OwnServer
from amana.demo.person import Person
from browser.world import World, eventually, somebody

pytestmark = pytest.mark.browser


def today() -> date:
    return datetime.now(UTC).date()


def act(panel: Frame, name: str, sentence: str) -> None:
    """Press the chip and write the sentence; the form stays open."""
    panel.get_by_role("group", name="What happened?").get_by_role("button", name=name, exact=True).click()
    field = panel.get_by_label("In a sentence")
    expect(field).to_be_focused()
    field.fill(sentence)


def pressed(panel: Frame, press: Callable[[], None]) -> None:
    """Press as somebody does who is asked to press again where the button had only just come up."""
    again = panel.locator("#status", has_text="Please press again")
    # A press is believed where the button has stood in sight for a moment, as it has for any person.
    panel.page.wait_for_timeout(500)
    press()
    expect(panel.locator("#status")).not_to_be_empty()
    if again.count():
        press()
        expect(again).to_have_count(0)


def add(panel: Frame) -> None:
    pressed(panel, panel.get_by_role("button", name="Add", exact=True).click)


def undo(panel: Frame) -> None:
    panel.get_by_role("button", name="Undo").click()
    expect(panel.locator("#status")).to_have_text("Undone.")


def kept(world: World, contact: str) -> list[dict[str, Any]]:
    """The timeline as the server keeps it, newest first."""
    events: list[dict[str, Any]] = world.call("GET", f"contacts/{contact}/events")["events"]
    return events


def on_their_page(world: World, person: Person) -> tuple[Page, Frame]:
    page = world.profile(person)
    return page, world.panel(page)


def test_a_meeting_is_kept_for_three_people_at_once_and_taken_back(world: World) -> None:
    people = [somebody(name) for name in ("Ines Holm", "Rami Odeh", "Tal Shaked")]
    ids = [world.keep(person) for person in people]
    page, panel = on_their_page(world, people[0])
    act(panel, "Met", "Dinner after the water fair")
    for person in people[1:]:
        panel.get_by_role("combobox", name="Also with").press_sequentially(person.name[:4])
        panel.get_by_role("option", name=person.name).first.click()
    add(panel)
    expect(panel.locator("#status")).to_contain_text("Added to the timeline.")
    for contact in ids:
        (event,) = kept(world, contact)
        assert (event["kind"], event["text"]) == ("meeting", "Dinner after the water fair")
        assert set(event["with"]) == set(ids) - {contact}
    expect(panel.get_by_text("and with 2 others").first).to_be_visible()
    undo(panel)
    assert [kept(world, contact) for contact in ids] == [[], [], []]
    page.close()


def test_an_introduction_asks_how_it_went_until_it_is_answered(world: World) -> None:
    person = somebody("Noor Aziz")
    contact = world.keep(person)
    page, panel = on_their_page(world, person)
    act(panel, "Introduced", "Both look after old pipes")
    expect(panel.get_by_role("note")).to_contain_text("Nothing has been tested between you yet.")
    panel.get_by_label("To whom").fill("Sami Haddad")
    add(panel)
    question = panel.get_by_role("group", name="You introduced Noor Aziz to Sami Haddad")
    expect(question).to_contain_text("How did it go?")
    # What has just appeared is not pressed yet: a person needs a moment to see it.
    page.wait_for_timeout(1000)
    question.get_by_role("button", name="Worked out").click()
    expect(question).to_have_count(0)
    answer, opening = kept(world, contact)
    assert (answer["kind"], answer["answers"], answer["who"]) == ("introduction_good", opening["id"], "me")
    undo(panel)
    expect(question).to_be_visible()
    assert [event["kind"] for event in kept(world, contact)] == ["introduced"]
    page.close()


def test_a_promise_is_due_on_its_day_and_kept_with_one_press(world: World) -> None:
    person = somebody("Daniel Ferro")
    contact = world.keep(person)
    page, panel = on_their_page(world, person)
    act(panel, "Promise", "The flow figures")
    panel.get_by_role("button", name="Add at once: They did · Tomorrow", exact=True).click()
    expect(panel.locator("#status")).to_contain_text("Added to the timeline.")
    (promise,) = kept(world, contact)
    assert (promise["kind"], promise["due"]) == ("promised", (today() + timedelta(days=1)).isoformat())
    group = panel.get_by_role("group", name="from Daniel Ferro")
    expect(group).not_to_contain_text("Kept?")
    group.get_by_role("button", name="Kept").click()
    expect(group).to_have_count(0)
    assert [event["kind"] for event in kept(world, contact)] == ["promise_kept", "promised"]
    page.close()


def test_an_outcome_known_at_once_is_kept_with_what_it_answers(world: World) -> None:
    person = somebody("Mirela Popa")
    contact = world.keep(person)
    page, panel = on_their_page(world, person)
    act(panel, "Asked", "Whether they know a diver")
    panel.get_by_label("What for").select_option("information")
    panel.get_by_role("radio", name="No answer").check()
    add(panel)
    expect(panel.locator("#status")).to_contain_text("Added to the timeline.")
    answer, opening = kept(world, contact)
    assert (opening["kind"], opening["ask"], opening["who"]) == ("asked", "information", "me")
    assert (answer["kind"], answer["who"], answer["answers"]) == ("no_answer", "them", opening["id"])
    expect(panel.locator(".questions")).to_have_count(0)
    undo(panel)
    assert kept(world, contact) == []
    page.close()


def test_an_entry_is_edited_and_deleted_and_both_can_be_undone(world: World) -> None:
    person = somebody("Petra Vale")
    contact = world.keep(
        person,
        {"kind": "promised", "who": "me", "on": "2025-03-01", "due": "2025-04", "text": "The old maps"},
        {"kind": "meeting", "who": "both", "on": "2019", "text": "First met at the weir"},
    )
    before = kept(world, contact)
    page, panel = on_their_page(world, person)
    panel.locator("#open-history").click()
    expect(panel.get_by_role("heading", name="2019")).to_be_visible()
    panel.get_by_role("button", name="Edit: Promise", exact=False).first.click()
    expect(panel.get_by_label("In a sentence")).to_have_value("The old maps")
    panel.get_by_label("In a sentence").fill("The old maps of the valley")
    panel.get_by_role("radio", name="They did").check()
    panel.get_by_role("button", name="Save", exact=True).click()
    expect(panel.locator("#status")).to_contain_text("Changed.")
    newest = kept(world, contact)[0]
    assert (newest["who"], newest["text"]) == ("them", "The old maps of the valley")
    expect(panel.get_by_text("The old maps of the valley")).to_be_visible()
    undo(panel)
    assert kept(world, contact) == before
    panel.get_by_role("button", name="Delete: Met", exact=False).click()
    expect(panel.locator("#status")).to_contain_text("Deleted.")
    expect(panel.get_by_role("button", name="Undo")).to_be_focused()
    assert len(kept(world, contact)) == 1
    panel.get_by_role("button", name="Undo").press("Enter")
    expect(panel.get_by_text("First met at the weir")).to_be_visible()
    assert kept(world, contact) == before
    page.close()


def test_what_else_happened_meanwhile_stands_in_nobodys_way(world: World) -> None:
    person = somebody("Lior Stein")
    contact = world.keep(person, {"kind": "note", "who": "me", "on": "2025-06-01", "text": "Likes short letters"})
    page, panel = on_their_page(world, person)
    panel.locator("#open-history").click()
    panel.get_by_role("button", name="Edit: Note", exact=False).click()
    panel.get_by_label("In a sentence").fill("Likes short letters, and tea")
    world.call("POST", f"contacts/{contact}/events", {"kind": "call", "who": "both", "text": "From another window"})
    panel.get_by_role("button", name="Save", exact=True).click()
    expect(panel.locator("#status")).to_contain_text("Changed.")
    assert {event["text"] for event in kept(world, contact)} == {"Likes short letters, and tea", "From another window"}
    page.close()


def test_what_is_told_and_answered_without_the_server_is_kept_when_it_is_back(world: World, server: OwnServer) -> None:
    person = somebody("Gil Arden")
    opening = {"kind": "asked", "who": "me", "on": "2026-01-10", "ask": "time", "text": "A walk along the dam"}
    contact = world.keep(person, opening)
    page, panel = on_their_page(world, person)
    expect(panel.locator(".questions")).to_be_visible()
    server.kill()
    panel.locator(".questions").get_by_role("button", name="Yes").click()
    expect(panel.locator("#status")).to_contain_text("will be added when Amana is back")
    expect(panel.locator(".questions")).to_have_count(0)
    act(panel, "Introduced", "At the lock")
    panel.get_by_role("radio", name="Worked out").check()
    add(panel)
    expect(panel.locator("#status")).to_contain_text("will be added when Amana is back")
    act(panel, "Note", "Not meant")
    add(panel)
    expect(panel.locator("#status")).to_contain_text("will be added when Amana is back")
    undo(panel)
    server.start()
    world.ask({"type": "waiting/retry"})
    eventually(lambda: world.ask({"type": "panel/state"})["waiting"] == [], page)
    events = kept(world, contact)
    assert sorted(event["kind"] for event in events) == ["asked", "introduced", "introduction_good", "said_yes"]
    ids = {event["kind"]: event["id"] for event in events}
    assert {event["answers"] for event in events if event.get("answers")} == {ids["asked"], ids["introduced"]}
    page.close()


def test_half_a_sentence_waits_while_the_user_looks_at_somebody_else(world: World) -> None:
    one, other = somebody("Vera Lund"), somebody("Otto Brand")
    world.keep(one)
    world.keep(other)
    page, panel = on_their_page(world, one)
    act(panel, "Call", "About the bridge, and")
    page.close()
    page, panel = on_their_page(world, other)
    expect(panel.get_by_role("group", name="What happened?")).to_be_visible()
    page.close()
    page, panel = on_their_page(world, one)
    expect(panel.get_by_role("heading", name="Call")).to_be_visible()
    expect(panel.get_by_label("In a sentence")).to_have_value("About the bridge, and")
    pressed(panel, lambda: panel.get_by_label("In a sentence").press("Enter"))
    expect(panel.locator("#status")).to_contain_text("Added to the timeline.")
    page.close()
    page, panel = on_their_page(world, one)
    expect(panel.get_by_role("group", name="What happened?")).to_be_visible()
    page.close()


def test_no_button_moves_away_from_under_the_pointer_when_a_smaller_view_opens(world: World) -> None:
    person = somebody("Yael Dror")
    world.keep(person, {"kind": "meeting", "who": "both", "on": "2026-01-10", "text": "At the weir"})
    page, panel = on_their_page(world, person)
    expect(panel.get_by_role("group", name="What happened?")).to_be_visible()
    page.wait_for_timeout(300)
    before = panel.frame_element().bounding_box()
    panel.locator("#edit-card").click()
    expect(panel.get_by_label("Name")).to_be_visible()
    page.wait_for_timeout(300)
    tall = panel.frame_element().bounding_box()
    panel.locator("#back").click()
    panel.locator("#act-note").click()
    expect(panel.get_by_label("In a sentence")).to_be_focused()
    page.wait_for_timeout(300)
    after = panel.frame_element().bounding_box()
    assert before
    assert tall
    assert after
    assert tall["height"] >= before["height"]
    assert after == tall
    page.close()
