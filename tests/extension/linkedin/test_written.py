"""linkedin/written.js: words are read as a person sees them in the editor, whatever the page builds them from."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

READ = "Written.words(Object.assign(document.createElement('div'), {innerHTML: a[0]}))"


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    opened = linkedin_page(chromium)
    yield opened
    opened.close()


@pytest.mark.parametrize(
    ("html", "seen"),
    [
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("<p>one</p><p><br></p><p>two</p>", "one\n\ntwo"),
        ("<p>one<br>two<br></p><p>three</p>", "one\ntwo\nthree"),
        ("<p>one</p>two<div>three</div>", "one\ntwo\nthree"),
        ("<div><p>one</p><p>two</p></div><ul><li>three</li><li>four</li></ul>", "one\ntwo\nthree\nfour"),
        ("<p><br></p>", ""),
        ("\n    <p>one</p>\n    <p>two</p>\n  ", "one\ntwo"),
        ("one<br><br>two", "one\n\ntwo"),
        ("<p>Dear <span data-mention='urn:x'>Maya Rosenfeld</span>, hi</p>", "Dear Maya Rosenfeld, hi"),
        ("<p>well done <img class=emoji alt='🎉' src='data:,'>!</p>", "well done 🎉!"),
        ("<p>no<img src='data:,'> sign</p>", "no sign"),
        ("<p>five&nbsp;past&#8239;ten</p>", "five past ten"),
        ("<p>\u200eשלום\u200f \u202bמה\u202c נשמע\u2069</p>", "שלום מה נשמע"),
        ("<p>\u0633\u0644\u0627\u0645\u061c\u200b</p>", "سلام"),
        ("<p>family 👩\u200d👧, می\u200cخواهم</p>", "family 👩\u200d👧, می\u200cخواهم"),
        ("<p>co\u00adoperate</p>", "cooperate"),
        ("<p>a<b>b<i>c</i></b>d</p>", "abcd"),
        ("<span class=visually-hidden>Reply with</span><span aria-hidden=true>Thanks!</span>", "Thanks!"),
        ("<p>1 &lt; 2 &amp; 3</p>", "1 < 2 & 3"),
    ],
)
def test_words_are_read_as_they_are_seen(page: Page, html: str, seen: str) -> None:
    assert call(page, READ, html) == seen


def test_words_of_a_field_are_read_alike(page: Page) -> None:
    field = "Object.assign(document.createElement('textarea'), {value: a[0]})"
    assert call(page, f"Written.words({field})", " one\u00a0line\ntwo\u200f ") == "one line\ntwo"
    assert call(page, "Written.words(null)") == ""


@pytest.mark.parametrize("length", [8_000, 8_001, 40_000, 2_000_000])
def test_of_very_long_words_as_much_is_read_as_the_server_takes(page: Page, length: int) -> None:
    read = call(page, READ.replace("a[0]", "'<p>' + 'x'.repeat(a[0]) + '</p>'"), length)
    assert read == "x" * 8_000


def test_no_letter_is_cut_in_half(page: Page) -> None:
    read = call(page, READ, "<p>x" + "🙂" * 5_000 + "</p>")
    assert read == "x" + "🙂" * 3_999
