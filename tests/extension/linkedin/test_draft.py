"""linkedin/draft.js: words are judged only where it is known whom they go to."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

SOMEBODY = [{"urn": "ACoAABsample01"}]


@pytest.mark.parametrize(
    ("channel", "text", "recipients", "judged"),
    [
        ("message", "Could you refer me?", SOMEBODY, True),
        ("message", "Could you refer me?", [], False),
        ("inmail", "Could you refer me?", [], False),
        ("message", "", SOMEBODY, False),
        ("invitation", "Could you refer me?", [], True),
        ("invitation", "", SOMEBODY, True),
        ("invitation", "", [], False),
    ],
)
def test_a_message_to_nobody_in_sight_is_not_judged(
    chromium: Browser, *, channel: str, text: str, recipients: list[Any], judged: bool
) -> None:
    page = linkedin_page(chromium)
    draft = {"channel": channel, "text": text, "recipients": recipients}
    found = call(page, "Drafts.tells(a[0])", draft)
    page.close()
    assert found is judged


@pytest.mark.parametrize(
    ("lines", "seen"),
    [
        ("", None),
        ("day them", {"mine_in_row": 0, "theirs": True}),
        ("day them me", {"mine_in_row": 1, "theirs": True}),
        ("day them me me me", {"mine_in_row": 1, "theirs": True}),
        ("day me day me me day me", {"mine_in_row": 3, "theirs": False}),
        ("day them me day me", {"mine_in_row": 2, "theirs": True}),
        ("me day me day", {"mine_in_row": 2, "theirs": False}),
    ],
)
def test_days_on_which_only_the_user_wrote_are_counted_in_the_open_thread(
    chromium: Browser, lines: str, seen: dict[str, Any] | None
) -> None:
    kinds = {
        "day": "<time class=msg-s-message-list__time-heading>Monday</time>",
        "me": "<div class=msg-s-event-listitem><p>Mine</p></div>",
        "them": "<div class='msg-s-event-listitem msg-s-event-listitem--other'><p>Theirs</p></div>",
    }
    thread = "".join(f"<li>{kinds[line]}</li>" for line in lines.split())
    page = linkedin_page(chromium)
    html = (
        "<div class=msg-convo-wrapper><a class=msg-thread__link-to-profile href=/in/lena-marsh></a>"
        f"<ul>{thread}</ul><form class=msg-form><div class=msg-form__contenteditable>Hello</div></form></div>"
    )
    call(page, "document.body.innerHTML = a[0]", html)
    draft = call(page, "Drafts.ofMessage(document.querySelector('.msg-form'))")
    page.close()
    assert draft["text"] == "Hello"
    assert draft.get("seen") == seen
