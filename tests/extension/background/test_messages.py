"""background/messages.js: whatever is not declared, has another shape or comes from elsewhere is dropped."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from extension.scripts import call, module_page

pytestmark = pytest.mark.browser

OWN = {"id": "own", "origin": "chrome-extension://own"}
CONTENT = {"id": "own", "url": "https://www.linkedin.com/in/nora-brook/", "frameId": 0, "tab": {"id": 7}}
FRAME = {"id": "own", "url": "chrome-extension://own/panel/panel.html?frame", "frameId": 5, "tab": {"id": 7}}
POPUP = {"id": "own", "url": "chrome-extension://own/panel/panel.html?popup"}
WELCOME = {"id": "own", "url": "chrome-extension://own/welcome/welcome.html", "frameId": 0, "tab": {"id": 8}}
DRAFT = {"channel": "message", "text": "hello", "recipients": [{"urn": "ACoAABsample01"}]}
FROM_PAGES: dict[str, dict[str, Any]] = {
    "page/at": {"profile": None, "urn": None},
    "page/opened": {},
    "page/moved": {"place": {"end": 40, "top": 90}},
    "page/parts": {"kind": "profile", "missing": ["topcard"], "later": [], "means": ["person"]},
    "draft/changed": {"draft": DRAFT},
    "draft/held": {"draft": DRAFT},
    "draft/passed": {},
    "draft/sent": {"draft": {**DRAFT, "seen": {"mine_in_row": 2, "theirs": True}}, "sure": True},
}
FROM_PANELS: dict[str, dict[str, Any]] = {
    "panel/state": {},
    "parts/reports": {},
    "panel/close": {"tab": 7},
    "panel/size": {"px": 300},
    "panel/move": {"x": -40, "y": 8, "then": "on"},
    "panel/drawn": {"about": None, "what": "page"},
    "contact/read": {"tab": 7, "link": {"url": "https://brook.example/about", "text": "Nora Brook"}},
    "contact/one": {"id": "c1"},
    "contact/keep": {
        "tab": 7,
        "site": "https://brook.example/about",
        "contact": {"name": "Nora Brook", "profiles": [{"url": "https://www.linkedin.com/in/nora-brook/"}]},
    },
    "contact/change": {"id": "c1", "version": 3, "changes": {"note": "met at the fair"}},
    "event/add": {"contact": "c1", "event": {"kind": "note", "who": "me", "text": "wrote"}},
    "event/change": {"id": "c1-00ff00ff", "version": 3, "changes": {"text": "wrote twice", "due": "2027-01"}},
    "event/remove": {"id": "c1-00ff", "version": 3},
    "event/list": {"contact": "c1"},
    "contact/named": {"ids": ["c1", "c2"]},
    "contact/find": {"q": "nora"},
    "path/read": {"contact": "c1"},
    "typed/keep": {"tab": 7, "about": "https://www.linkedin.com/in/nora-brook/", "typed": None},
    "held/back": {"tab": 7},
    "held/send": {"tab": 7},
    "sent/note": {"tab": 7, "sent": "s1", "kinds": ["invitation", "time"], "on": "2026-11-21"},
    "sent/drop": {"tab": 7, "sent": "s1"},
    "sent/undo": {"tab": 7, "sent": "s1"},
    "sent/forget": {},
    "silence/add": {"tab": 7, "rule": "bare-invitation", "profile": None},
    "silence/lift": {"tab": 7, "rule": "bare-invitation", "profile": None, "id": "s1"},
    "received/read": {"text": "Could you ask somebody for my friend?"},
    "received/take": {"tab": 7},
    "waiting/retry": {"id": "w1"},
    "waiting/discard": {"id": "w1"},
    "waiting/list": {"after": 5},
    "waiting/open": {"id": "w1"},
    "waiting/mend": {"id": "w1", "contact": {"name": "Nora Brook", "emails": ["nora@brook.example"], "knows": ["c2"]}},
    "waiting/theirs": {"id": "w1"},
    "waiting/mine": {"id": "w1", "version": 3},
    "waiting/withdraw": {"what": "event/add", "event": "c1-00ff00ff"},
    "server/find": {"port": 26262},
    "pair/start": {"port": 26262},
    "pair/state": {},
    "pair/forget": {},
    "dashboard/open": {"rule": "thanks-owed"},
    "settings/set": {"mode": "toolbar", "noting": "never"},
}


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    opened = module_page(chromium, "background/messages.js")
    yield opened
    opened.close()


def accepted(page: Page, message: Any, sender: dict[str, Any]) -> Any:
    return call(page, "it.accept(a[0], a[1], a[2])", message, sender, OWN)


def test_every_declared_message_is_tried_here(page: Page) -> None:
    assert set(call(page, "[...it.MESSAGES.keys()]")) == {*FROM_PAGES, *FROM_PANELS}


@pytest.mark.parametrize("kind", FROM_PAGES)
def test_the_content_script_may_say_what_it_sees(page: Page, kind: str) -> None:
    message = {"type": kind, **FROM_PAGES[kind]}
    assert accepted(page, message, CONTENT)["from"] == {"kind": "page", "tab": 7, "framed": False}
    assert accepted(page, message, FRAME) is None


@pytest.mark.parametrize("kind", FROM_PANELS)
def test_only_our_own_pages_may_do_what_touches_private_things(page: Page, kind: str) -> None:
    message = {"type": kind, **FROM_PANELS[kind]}
    assert accepted(page, message, FRAME)["from"] == {"kind": "panel", "tab": 7, "framed": True}
    assert accepted(page, message, POPUP)["from"] == {"kind": "panel", "tab": None, "framed": False}
    assert accepted(page, message, CONTENT) is None


@pytest.mark.parametrize("kind", [*FROM_PAGES, *FROM_PANELS])
@pytest.mark.parametrize("more", ['{"more": 1}', '{"__proto__": {"tab": 7}}', '{"constructor": 1}'])
def test_a_message_with_anything_more_is_dropped(page: Page, kind: str, more: str) -> None:
    sender = CONTENT if kind in FROM_PAGES else FRAME
    fields = {"type": kind, **FROM_PAGES.get(kind, FROM_PANELS.get(kind, {}))}
    assert call(page, "it.accept({...a[0], ...JSON.parse(a[1])}, a[2], a[3])", fields, more, sender, OWN) is None


@pytest.mark.parametrize("kind", [kind for kind in FROM_PANELS if FROM_PANELS[kind]])
@pytest.mark.parametrize("wrong", [[], {}, -1, 1.5, "x" * 100_000, True])
def test_a_field_of_another_kind_or_size_is_dropped(page: Page, kind: str, wrong: Any) -> None:
    for name in FROM_PANELS[kind]:
        message = {"type": kind, **FROM_PANELS[kind], name: wrong}
        if (name, wrong) in (("changes", {}), ("kinds", []), ("ids", []), ("x", -1), ("y", -1)):
            continue
        assert accepted(page, message, FRAME) is None, name


@pytest.mark.parametrize(
    "message",
    [
        None,
        7,
        "panel/state",
        [],
        {},
        {"type": None},
        {"type": "__proto__"},
        {"type": "toString"},
        {"type": "token/read"},
    ],
)
def test_what_is_not_declared_is_dropped(page: Page, message: Any) -> None:
    assert accepted(page, message, FRAME) is None
    assert accepted(page, message, CONTENT) is None


@pytest.mark.parametrize(
    "sender",
    [
        {**FRAME, "id": "another-extension"},
        {**CONTENT, "url": "https://linkedin.com.evil.test/in/x"},
        {**CONTENT, "url": "http://www.linkedin.com/in/x"},
        {**CONTENT, "frameId": 3},
        {**FRAME, "url": "chrome-extension://own/panel/other.html"},
        {**FRAME, "url": "chrome-extension://own.evil/panel/panel.html"},
        {"id": "own"},
        {"id": "own", "url": "not an address"},
    ],
)
def test_anybody_else_is_not_heard(page: Page, sender: dict[str, Any]) -> None:
    assert accepted(page, {"type": "panel/state"}, sender) is None
    assert accepted(page, {"type": "page/at", "profile": None, "urn": None}, sender) is None


@pytest.mark.parametrize(
    "draft",
    [
        {**DRAFT, "channel": "comment"},
        {**DRAFT, "text": "x" * 20_001},
        {**DRAFT, "recipients": [{"urn": "ACoAABsample01", "profile": "https://x"}]},
        {**DRAFT, "recipients": [{"urn": "<script>"}]},
        {**DRAFT, "recipients": [{"urn": "ACoAABsample01"}] * 51},
        {"channel": "message", "text": "hello"},
    ],
)
def test_a_draft_of_another_shape_is_dropped(page: Page, draft: dict[str, Any]) -> None:
    assert accepted(page, {"type": "draft/changed", "draft": draft}, CONTENT) is None


@pytest.mark.parametrize(
    ("more", "heard"),
    [
        ({"id": "c1-00ff00ff", "with": ["c2"], "copies": True, "answers": "c1-00000001", "due": "2027-03"}, True),
        ({"id": "c1"}, False),
        ({"id": "c1-00ff00ff/../c2-00ff00ff"}, False),
        ({"with": ["c2"] * 41}, False),
        ({"with": [{"id": "c2"}]}, False),
        ({"copies": "yes"}, False),
    ],
)
def test_an_event_may_name_itself_and_others_but_nothing_else(page: Page, more: dict[str, Any], heard: bool) -> None:  # noqa: FBT001
    event = {"kind": "promised", "who": "me", **more}
    assert (accepted(page, {"type": "event/add", "contact": "c1", "event": event}, FRAME) is not None) == heard


ACT: dict[str, Any] = {
    "act": "promise",
    "values": {
        "kind": "promised",
        "text": "The numb",
        "who": "me",
        "stake": "normal",
        "on": "",
        "due": "tomorr",
        "whom": "",
        "ask": "",
        "with": [{"id": "c2", "name": "Sami Haddad"}],
    },
}
CARD: dict[str, Any] = {
    "view": "edit",
    "values": {
        **dict.fromkeys(("name", "headline", "company", "location", "how_we_met"), "x"),
        **{
            name: {"lines": ["x"], "rest": "half a l"}
            for name in ("offers", "needs", "interests", "languages", "emails", "phones")
        },
        "knows": [{"id": "c2", "name": "Sami Haddad"}],
        "circles": ["work"],
        "introducer": {"id": "c9", "name": "Noa Barak"},
        "introduced_by": "Noa",
    },
}


@pytest.mark.parametrize("typed", [ACT, CARD], ids=["act", "card"])
def test_what_was_begun_is_kept_in_its_own_shape_and_size_alone(page: Page, typed: dict[str, Any]) -> None:
    def heard(what: object) -> bool:
        return accepted(page, {"type": "typed/keep", "about": "ACoAABsample01", "typed": what}, FRAME) is not None

    assert heard(typed)
    assert not heard({**typed, "more": 1})
    assert not heard({**typed, "values": {**typed["values"], "more": ""}})
    for name in typed:
        assert not heard({key: value for key, value in typed.items() if key != name}), name
    for name in typed["values"]:
        assert not heard({**typed, "values": {key: each for key, each in typed["values"].items() if key != name}}), name
        misshapen: tuple[Any, ...] = ("x" * 50_001, 7, {}, ["x"] * 41, [7])
        for wrong in misshapen:
            assert not heard({**typed, "values": {**typed["values"], name: wrong}}), (name, wrong)


def test_a_card_that_was_begun_takes_along_the_card_it_was_and_nothing_else(page: Page) -> None:
    def heard(was: object) -> bool:
        typed = {**CARD, "was": was}
        return accepted(page, {"type": "typed/keep", "about": "ACoAABsample01", "typed": typed}, FRAME) is not None

    assert heard(CARD["values"])
    assert [wrong for wrong in (None, "x", {}, {**CARD["values"], "more": 1}) if heard(wrong)] == []


def test_a_card_that_was_begun_takes_the_pages_of_its_person_along(page: Page) -> None:
    def heard(profiles: object) -> bool:
        typed = {**CARD, "view": "save", "profiles": profiles}
        return (
            accepted(page, {"type": "typed/keep", "about": "https://brook.example/", "typed": typed}, FRAME) is not None
        )

    one = {"kind": "web", "value": "https://brook.example/", "url": "https://brook.example/"}
    assert heard([])
    assert heard([one, {**one, "kind": "member", "value": "9", "url": None}])
    for wrong in ([{**one, "url": 7}], [{**one, "more": 1}], [one] * 51, one, "x"):
        assert not heard(wrong), wrong


def test_nothing_is_deleted_without_saying_what_was_seen(page: Page) -> None:
    message = {"type": "event/remove", "id": "c1-00ff00ff"}
    assert accepted(page, message, FRAME) is None
    assert accepted(page, {**message, "version": None}, FRAME) is None


def test_a_popup_says_that_it_has_just_been_opened_and_nothing_else_of_that(page: Page) -> None:
    assert accepted(page, {"type": "panel/state", "first": True}, POPUP) is not None
    for wrong in (False, 1, "yes", None):
        assert accepted(page, {"type": "panel/state", "first": wrong}, POPUP) is None


def test_the_welcome_page_cannot_speak_as_a_panel(page: Page) -> None:
    assert accepted(page, {"type": "held/send", "tab": 7}, WELCOME) is None
    assert accepted(page, {"type": "pair/start", "port": 26262}, WELCOME)["from"]["kind"] == "welcome"
