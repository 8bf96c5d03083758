"""After sending: the panel offers to note it, and the server is told of nothing but what the user says."""

import pytest
from playwright.sync_api import Frame, Page, expect

from amana.demo.page import Profile
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from browser.test_messages import PROJECTS
from browser.worker import LISTEN
from browser.world import World, eventually, somebody
from browser.writing import ASKS, EVERYDAY, THANKS, connect, send_invitation, sent, write_message, write_note

pytestmark = pytest.mark.browser

REFERRAL = "Could you refer me for the planner role at Bluegate?"
READING = ("GET", "POST reviews")
"""What goes to the server unasked: what is read, and the review, which keeps nothing."""


def written(world: World) -> list[str]:
    """The calls by which anything could have been kept."""
    calls = [f"{one['method']} {one['path']}" for one in world.asked("")]
    return [call for call in calls if not call.startswith(READING)]


def timeline(world: World, contact: str) -> list[tuple[str, str, str]]:
    """What stands on a timeline from LinkedIn."""
    events = world.call("GET", f"contacts/{contact}/events")["events"]
    return sorted((one["kind"], one.get("ask", ""), one["on"]) for one in events if one["source"] == "linkedin")


def friend(world: World, degree: int = 1) -> tuple[Person, str]:
    person = somebody("Ruth Vale", degree=degree)
    return person, world.keep(person, *PROJECTS)


def invite(world: World, person: Person, text: str = THANKS) -> tuple[Page, Frame]:
    """An invitation with a note, sent from somebody's profile, and the panel there."""
    page = world.profile(person)
    panel = world.panel(page)
    write_note(world, page, text).click()
    sent(page)
    return page, panel


def ask_of(world: World, person: Person, text: str = REFERRAL) -> Page:
    """A message, written on the messaging page and sent."""
    page = world.messages(person)
    write_message(world, page, text)
    page.locator(".msg-form__send-button").click()
    sent(page)
    return page


def open_from_its_tab(world: World, page: Page) -> Frame:
    """Press the panel's small tab, which stands alone on a page about nobody."""
    find = "() => { const box = document.documentElement.lastElementChild.getBoundingClientRect(); return box.width }"
    eventually(lambda: 0 < page.evaluate(find) < 60, page)
    assert not world.has_panel(page)
    box = page.evaluate(find.replace("box.width", "[box.x + box.width / 2, box.y + box.height / 2]"))
    page.mouse.click(*box)
    return world.panel(page)


def test_nothing_is_told_until_the_user_says_so_and_then_just_what_was_agreed_to(world: World) -> None:
    world.browser.worker.evaluate("chrome.storage.local.remove('noting')")  # as it is where nobody chose
    person, contact = friend(world, degree=2)
    page, panel = invite(world, person)
    offer = panel.get_by_role("region", name="Just sent")
    expect(offer.get_by_role("button", name="Note it")).to_be_visible()
    expect(panel.get_by_text("Sent today: an invitation to")).to_be_visible()
    assert page.evaluate("document.activeElement?.tagName") != "DIV"
    assert (written(world), timeline(world, contact)) == ([], [])
    offer.get_by_text("Correct it").click()
    offer.get_by_role("checkbox", name="A call or a coffee").check()
    offer.get_by_role("button", name="Yesterday").click()
    offer.get_by_role("button", name="Note it").click()
    expect(panel.get_by_text("Noted for")).to_be_visible()
    expect(offer).to_have_count(0)
    assert written(world) == ["POST sent"]
    (asked, note) = timeline(world, contact)
    assert (asked[:2], note[:2]) == (("asked", "time"), ("note", ""))
    assert asked[2] == note[2] < world.sheet(person)["today"]
    panel.get_by_role("button", name="Undo").click()
    expect(panel.get_by_text("Undone.")).to_be_visible()
    assert timeline(world, contact) == []


def test_an_ask_waits_behind_the_tab_through_a_sleeping_worker_and_is_noted_by_the_keyboard(world: World) -> None:
    person, contact = friend(world)
    page = ask_of(world, person)
    assert written(world) == []
    world.put_worker_to_sleep()
    panel = open_from_its_tab(world, page)
    expect(panel.locator("#sent-told")).to_contain_text("Asked in it: a recommendation.")
    panel.get_by_role("button", name="Note it").focus()
    page.keyboard.press("Enter")
    expect(panel.get_by_role("button", name="Undo")).to_be_focused()
    today = str(world.sheet(person)["today"])
    assert timeline(world, contact) == [("asked", "vouching", today)]
    page.keyboard.press("Control+z")
    eventually(lambda: timeline(world, contact) == [], page)


def test_where_nothing_may_be_added_to_the_page_the_toolbar_button_alone_tells(world: World) -> None:
    world.settings(mode="toolbar", language="en")
    person, _ = friend(world)
    page = ask_of(world, person)
    signs = "chrome.tabs.query({active: true}).then(([tab]) => chrome.action.getBadgeText({tabId: tab.id}))"
    eventually(lambda: world.browser.worker.evaluate(signs) == "+", page)
    assert page.evaluate("document.documentElement.children.length") == 2


def test_everyday_words_are_not_offered_and_what_is_not_wanted_is_forgotten(world: World) -> None:
    person, contact = friend(world)
    page = ask_of(world, person, EVERYDAY)
    write_message(world, page, REFERRAL)
    page.locator(".msg-form__send-button").click()
    panel = open_from_its_tab(world, page)
    expect(panel.locator("#sent-told")).to_contain_text("a message to")
    panel.get_by_role("button", name="Not this one").click()
    expect(panel.locator("#sent > *")).to_have_count(0)
    eventually(lambda: "sent:" not in str(world.browser.worker.evaluate("chrome.storage.session.get(null)")), page)
    assert (written(world), timeline(world, contact)) == ([], [])


def test_a_stranger_is_saved_and_the_invitation_noted_in_one_go_and_nobody_elses_page_tells_of_it(world: World) -> None:
    stranger, other = somebody(), somebody("Ada Quill")
    pages = (Profile(person=stranger), Profile(person=other))
    page = world.open(stranger.url, SampleSite(pages=pages, people=(stranger, other, *SampleSite.people)))
    write_note(world, page, THANKS).click()
    sent(page)
    expect(world.panel(page).get_by_role("button", name="Save and note")).to_be_visible()
    page.goto(other.url)
    expect(world.panel(page).locator("#person-name")).to_contain_text("Lena")
    assert world.ask({"type": "panel/state"}, world.panel(page))["offer"] is None
    page.goto(stranger.url)
    panel = world.panel(page)
    panel.get_by_role("button", name="Save and note").click()
    panel.get_by_role("button", name="Keep", exact=True).click()
    expect(panel.get_by_text("Kept. Noted for")).to_be_visible()
    kept = world.kept(stranger)
    assert kept
    assert [one[0] for one in timeline(world, kept["id"])] == ["note"]


def test_always_notes_by_itself_with_the_way_back_and_never_asks_nothing(world: World) -> None:
    person, contact = friend(world, degree=2)
    page, panel = invite(world, person)
    panel.get_by_role("button", name="Always note").click()
    expect(panel.get_by_text("Noted for")).to_be_visible()
    page.close()
    world.ask({"type": "panel/state"})
    assert world.ask({"type": "panel/state"})["noting"] == "always"
    second, contact = friend(world, degree=2)
    page, panel = invite(world, second)
    expect(panel.get_by_text("Noted for")).to_be_visible()
    assert len(timeline(world, contact)) == 1
    panel.get_by_role("button", name="Undo").click()
    eventually(lambda: timeline(world, contact) == [], page)
    page.close()
    world.settings(mode="overlay", language="en", noting="never")
    world.browser.worker.evaluate("globalThis.calls = []")
    third, contact = friend(world, degree=2)
    page, panel = invite(world, third)
    write_and_wait = world.ask({"type": "panel/state"}, panel)
    assert write_and_wait["offer"] is None
    assert (written(world), timeline(world, contact)) == ([], [])


def test_a_connect_that_mostly_sends_is_asked_about_and_never_noted_by_itself(world: World) -> None:
    world.settings(mode="overlay", language="en", noting="always")
    person, contact = friend(world, degree=2)
    site = SampleSite(generation="classic", people=(person,))
    page = world.open("https://www.linkedin.com/search/results/people/", site)
    page.locator("main button:has([data-test-icon^=connect])").first.click()
    sent(page)
    panel = open_from_its_tab(world, page)
    expect(panel.locator("#sent-told")).to_contain_text("Was an invitation sent to")
    assert written(world) == []
    panel.get_by_role("button", name="Note it").click()
    expect(panel.get_by_text("Noted for")).to_be_visible()
    assert [one[0] for one in timeline(world, contact)] == ["note"]


def test_what_came_of_a_warning_is_counted_only_when_the_user_notes_what_was_sent_after_it(world: World) -> None:
    person = somebody("Ruth Vale", degree=1)
    world.keep(person, {"kind": "message_exchange", "who": "both", "on": "2026-09"})
    page = world.messages(person)
    write_message(world, page, ASKS)
    page.locator(".msg-form__send-button").click()
    card = world.held(page)
    card.get_by_role("button", name="Go back").click()
    page.locator(".msg-form__contenteditable").click()
    page.keyboard.press("Control+A")
    page.keyboard.type(EVERYDAY)
    world.judged(EVERYDAY, page)
    page.locator(".msg-form__send-button").click()
    sent(page)
    assert written(world) == []
    panel = open_from_its_tab(world, page) if not world.has_panel(page) else world.panel(page)
    panel.get_by_role("button", name="Note it").click()
    expect(panel.get_by_text("Noted for")).to_be_visible()
    assert written(world) == ["POST held", "POST sent"]
    assert any(rule["counts"]["edited"] for rule in world.call("GET", "rules")["rules"] if rule["last"])


def test_a_bare_invitation_is_asked_about_once_and_nothing_is_told_of_it(world: World) -> None:
    stranger = somebody()
    page = world.profile(stranger)
    connect(page).click()
    plain = send_invitation(page)
    plain.hover()
    world.judged("", page, stranger.vanity)
    plain.click()
    world.held(page).get_by_role("button", name="Go back").click()
    world.put_worker_to_sleep()
    world.browser.worker.evaluate(LISTEN)
    plain.hover()
    page.wait_for_timeout(300)
    plain.click()
    sent(page)
    expect(world.panel(page).get_by_role("button", name="Save and note")).to_be_visible()
    assert (written(world), world.call("GET", "silences")["silences"]) == ([], [])
