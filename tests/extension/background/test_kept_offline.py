"""Somebody kept while the server is away is there at once, and what is written about them follows them."""

from typing import Any

import pytest
from playwright.sync_api import Page

from amana.demo.own_server import OwnServer
from amana.demo.person import Person
from browser.world import World, eventually, somebody
from extension.background.test_messages import ACT

pytestmark = pytest.mark.browser

TAB = 1
BROKEN = """() => { IDBObjectStore.prototype.put = () => { throw new DOMException("full", "QuotaExceededError"); }; }"""


@pytest.fixture
def panel(world: World) -> Page:
    """A page that may speak as the panel."""
    return world.browser.own_page(f"panel/panel.html?tab={TAB}")


def look_at(world: World, person: Person) -> None:
    """As the content script of a tab says it: the page is this person's."""
    kept = {f"tab:{TAB}": {"profile": person.url, "urn": None, "member": None, "held": None, "passing": False}}
    world.browser.worker.evaluate("kept => chrome.storage.session.set(kept)", kept)


def state(world: World, panel: Page) -> dict[str, Any]:
    return dict(world.ask({"type": "panel/state", "tab": TAB}, panel))


def keep(world: World, panel: Page, person: Person, **more: Any) -> dict[str, Any]:
    card = {"name": person.name, "company": person.company, "profiles": [{"url": person.url}], **more}
    return dict(world.ask({"type": "contact/keep", "tab": TAB, "contact": card}, panel))


def note(contact: str, text: str, number: int, **more: Any) -> dict[str, Any]:
    event = {"kind": "note", "who": "me", "text": text, "id": f"{contact}-{number:08x}", **more}
    return {"type": "event/add", "contact": contact, "event": event}


def change(contact: str, **changes: Any) -> dict[str, Any]:
    return {"type": "contact/change", "id": contact, "version": 0, "changes": changes}


def drained(world: World, server: OwnServer) -> list[dict[str, Any]]:
    """Start the server and send everything; returns what still waits."""
    server.start()
    assert world.ask({"type": "waiting/retry"})["ok"]
    return list(world.ask({"type": "panel/state"})["waiting"])


def test_somebody_kept_offline_can_be_written_about_at_once(world: World, server: OwnServer, panel: Page) -> None:
    person, other = somebody("Rana Khoury"), world.keep(somebody("Ilan Peretz"))
    look_at(world, person)
    server.kill()
    assert keep(world, panel, person) == {"ok": True, "waiting": True}
    sheet = state(world, panel)["sheet"]
    here = sheet["contact"]["id"]
    assert (sheet["waits"], sheet["contact"]["name"], sheet["events"]) == ("person", "Rana Khoury", [])

    waits = {"ok": True, "waiting": True}
    assert world.ask(note(here, "met at the lock", 1), panel) == waits
    assert world.ask(note(other, "with Rana", 2, **{"with": [here], "copies": True}), panel) == waits
    assert world.ask(change(here, company="Bluegate Locks", needs=["a desk"]), panel) == waits
    changed = {"type": "event/change", "id": f"{here}-00000001", "version": 0, "changes": {"text": "met at the sluice"}}
    assert world.ask(changed, panel) == waits
    world.put_worker_to_sleep()
    look_at(world, person)
    sheet = state(world, panel)["sheet"]
    assert (sheet["contact"]["company"], sheet["events"][0]["text"]) == ("Bluegate Locks", "met at the sluice")
    found = world.ask({"type": "contact/find", "q": "rana"}, panel)["contacts"]
    assert [one["id"] for one in found] == [here]

    assert drained(world, server) == []
    kept = world.kept(person)
    assert kept is not None
    assert (kept["company"], kept["needs"]) == ("Bluegate Locks", ["a desk"])
    events = world.call("GET", f"contacts/{kept['id']}/events")["events"]
    assert sorted(event["text"] for event in events) == ["met at the sluice", "with Rana"]
    # A form may still be open that knows them by the id made here.
    assert world.ask(change(here, location="Haifa"), panel)["contact"]["location"] == "Haifa"


def test_who_is_kept_already_is_written_about_under_their_own_id(world: World, server: OwnServer, panel: Page) -> None:
    person = somebody()
    contact = world.keep(person)
    server.kill()
    keep(world, panel, person)
    look_at(world, person)
    here = state(world, panel)["sheet"]["contact"]["id"]
    world.ask(note(here, "once", 1), panel)
    assert drained(world, server) == []
    assert [event["text"] for event in world.call("GET", f"contacts/{contact}/events")["events"]] == ["once"]


def test_somebody_refused_holds_what_is_about_them_until_mended(world: World, server: OwnServer, panel: Page) -> None:
    person = somebody("Omar Saleh")
    look_at(world, person)
    server.kill()
    keep(world, panel, person, emails=["no address"])
    here = state(world, panel)["sheet"]["contact"]["id"]
    world.ask(note(here, "said so", 1), panel)
    refused, behind = drained(world, server)
    assert (refused["whom"], list(refused["refused"]["errors"])) == ("Omar Saleh", ["emails.0"])
    assert (behind["whom"], behind["said"], behind["refused"]) == ("Omar Saleh", "said so", None)
    sheet = state(world, panel)["sheet"]
    assert (sheet["waits"], sheet["refused"]["code"]) == ("person", refused["refused"]["code"])

    opened = world.ask({"type": "waiting/open", "id": refused["id"]}, panel)["write"]
    mended = {**opened["body"], "emails": ["still none"]}
    again = world.ask({"type": "waiting/mend", "id": refused["id"], "contact": mended}, panel)
    assert (again["ok"], list(again["errors"])) == (False, ["emails.0"])
    mended = {**mended, "emails": ["omar@saleh.example"]}
    assert world.ask({"type": "waiting/mend", "id": again["id"], "contact": mended}, panel)["ok"]
    eventually(lambda: world.ask({"type": "panel/state"})["waiting"] == [], panel)
    kept = world.sheet(person)
    assert (kept["contact"]["emails"], [event["text"] for event in kept["events"]]) == (
        ["omar@saleh.example"],
        ["said so"],
    )


def test_with_somebody_discarded_goes_what_is_about_them_alone(world: World, server: OwnServer, panel: Page) -> None:
    person, other = somebody(), world.keep(somebody())
    look_at(world, person)
    server.kill()
    keep(world, panel, person)
    here = state(world, panel)["sheet"]["contact"]["id"]
    for message in (note(here, "theirs", 1), note(other, "the other's", 2, **{"with": [here]})):
        world.ask(message, panel)
    (first, *_) = state(world, panel)["waiting"]
    world.ask({"type": "waiting/discard", "id": first["id"]}, panel)
    assert drained(world, server) == []
    assert world.kept(person) is None
    assert [event["text"] for event in world.call("GET", f"contacts/{other}/events")["events"]] == ["the other's"]


def test_what_was_typed_goes_with_the_keeping_though_the_popup_is_gone(world: World, panel: Page) -> None:
    begun = {**ACT, "values": {**ACT["values"], "text": "half a word"}}
    sites = ("https://one.example/", "https://other.example/")
    for site in sites:
        assert world.ask({"type": "typed/keep", "about": site, "typed": begun}, panel)["ok"]
    card = {"name": somebody().name}
    found = {"site": "https://one.example/", "apart": True}
    assert world.ask({"type": "contact/keep", "tab": TAB, "contact": card, **found}, panel)["ok"]
    assert [site in typed(world, "local") for site in sites] == [False, True]


def test_what_is_typed_in_a_tab_that_is_gone_stays_in_memory_for_it_may_have_been_private(
    world: World, panel: Page
) -> None:
    about = "https://gone.example/"
    assert world.ask({"type": "typed/keep", "tab": 2**30, "about": about, "typed": ACT}, panel)["ok"]
    assert [about in typed(world, area) for area in ("local", "session")] == [False, True]


def typed(world: World, area: str) -> list[str]:
    """About what something begun lies in one of the browser's stores."""
    found = f"chrome.storage.{area}.get({{typed: {{}}}}).then(({{typed}}) => Object.keys(typed))"
    return list(world.browser.worker.evaluate(found))


def test_words_that_look_like_an_id_made_here_are_sent_like_any_others(
    world: World, server: OwnServer, panel: Page
) -> None:
    person = somebody("Rana Khoury")
    look_at(world, person)
    server.kill()
    headline = f"made{'0' * 24} by hand"
    keep(world, panel, person, headline=headline)
    assert drained(world, server) == []
    assert world.sheet(person)["contact"]["headline"] == headline


def test_what_somebody_else_changed_is_shown_and_one_of_both_kept(world: World, server: OwnServer, panel: Page) -> None:
    person = somebody()
    contact = world.keep(person)
    server.kill()
    world.ask({**change(contact, note="mine", location="Leeds"), "version": 1}, panel)
    server.start()
    world.call("PATCH", f"contacts/{contact}", {"note": "theirs", "location": "Leeds"}, **{"If-Match": '"1"'})
    world.ask({"type": "waiting/retry"}, panel)
    (refused,) = state(world, panel)["waiting"]
    assert (refused["stale"], sorted(refused["fields"])) == (True, ["location", "note"])
    both = world.ask({"type": "waiting/theirs", "id": refused["id"]}, panel)
    assert (both["rows"], both["version"]) == ([{"field": "note", "mine": "mine", "theirs": "theirs"}], 2)
    world.ask({"type": "waiting/mine", "id": refused["id"], "version": both["version"]}, panel)
    assert world.call("GET", f"contacts/{contact}")["note"] == "mine"
    assert state(world, panel)["waiting"] == []


def test_a_browser_that_cannot_keep_it_says_so_and_still_asks_the_server(
    world: World, server: OwnServer, panel: Page
) -> None:
    person = somebody()
    contact = world.keep(person)
    world.browser.worker.evaluate(BROKEN)
    assert world.ask(note(contact, "straight", 1), panel)["event"]["text"] == "straight"
    server.kill()
    answer = world.ask(note(contact, "nowhere", 2), panel)
    assert (answer["ok"], answer["code"]) == (False, "no_room")
    server.start()
    world.put_worker_to_sleep()
    assert [event["text"] for event in world.sheet(person)["events"]] == ["straight"]
