"""Pages as browsers save them: complete, in one file, in any encoding; and files that are no such page."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from amana.capture.saved_page import LONGEST_ARCHIVE, Trouble, Unreadable, opened, with_shadows

URL = "https://www.linkedin.com/in/dana-sample-1a2b3c/"
SAVED = f"<!-- saved from url=({len(URL):04d}){URL} -->"
PAGE = "<!doctype html><html><body><main>שלום د é</main></body></html>"
ARCHIVE = f"""From: <Saved by Blink>
Snapshot-Content-Location: {URL}
MIME-Version: 1.0
Content-Type: multipart/related;
	type="text/html";
	boundary="----b"

------b
Content-Type: text/html
Content-Transfer-Encoding: quoted-printable
Content-Location: {URL}

<html><body><main>caf=C3=A9</main><template shad=
owmode=3D"open"><p>in</p></template></body></html>
------b
Content-Type: image/png
Content-Transfer-Encoding: base64
Content-Location: https://media.example/1.png

AAAA
------b--
"""


def test_a_complete_page_tells_where_it_was() -> None:
    page = opened(f"<!DOCTYPE html>\n{SAVED}\n{PAGE}".encode())
    assert page.url == URL
    assert "שלום د é" in page.html


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_encodings_with_a_mark_or_none_are_read(encoding: str) -> None:
    assert "שלום د é" in opened(f"{SAVED}{PAGE}".encode(encoding)).html


@pytest.mark.parametrize(("encoding", "letter"), [("windows-1255", "ש"), ("windows-1256", "ش"), ("latin-1", "é")])
def test_the_encoding_a_page_names_is_believed(encoding: str, letter: str) -> None:
    html = f'{SAVED}<html><head><meta charset="{encoding}"></head><body>{letter}</body></html>'
    assert letter in opened(html.encode(encoding)).html


@pytest.mark.parametrize("encoding", ["nonsense", "zlib", "undefined", "punycode"])
def test_an_encoding_that_is_none_does_not_keep_a_page_from_being_read(encoding: str) -> None:
    html = f'{SAVED}<html><head><meta charset="{encoding}"></head><body>plain</body></html>'
    assert "plain" in opened(html.encode()).html


@pytest.mark.parametrize("line", ["\n", "\r\n"])
def test_a_page_in_one_file_is_read_with_its_shadow_roots(line: str) -> None:
    page = opened(ARCHIVE.replace("\n", line).encode())
    assert page.url == URL
    assert "<main>café</main><div><p>in</p></div>" in page.html


def test_only_templates_of_shadow_roots_are_laid_open() -> None:
    html = (
        '<template><b></b></template><TEMPLATE shadowrootmode="open"><template><i></i></template></TEMPLATE></template>'
    )
    assert with_shadows(html) == "<template><b></b></template><div><template><i></i></template></div></template>"


def test_the_address_given_goes_before_what_the_page_says() -> None:
    other = "https://www.linkedin.com/messaging/"
    assert opened(PAGE.encode(), other).url == other
    assert opened(f"{SAVED}{PAGE}".encode(), other).url == other


@pytest.mark.parametrize(
    ("content", "trouble"),
    [
        (b"", "empty"),
        (b" \n\t", "empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not-a-page"),
        (b"\x1f\x8b\x08\x00<html>", "not-a-page"),
        (b"Just a note to myself.", "not-a-page"),
        (b"Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: image/png\n\nx\n--b--", "not-a-page"),
        (PAGE.encode(), "no-address"),
        (PAGE.replace("<main>", '<link rel="canonical" href="https://example.org/"><main>').encode(), "not-linkedin"),
        (b"<html>" + b"x" * 5_000_001, "too-long"),
        (b"<html>" + b"x" * LONGEST_ARCHIVE, "too-long"),
        (SAVED.encode() + b"<html>" + b"<div>" * 200_000, "choking"),
    ],
    ids=str,
)
def test_what_is_no_such_page_says_why(content: bytes, trouble: Trouble) -> None:
    with pytest.raises(Unreadable) as raised:
        opened(content)
    assert raised.value.trouble == trouble


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"Content-Type: multipart/related; boundary=b\n\n--b\n", b"<html>"])
)
def test_no_bytes_bring_it_down(content: bytes, before: bytes) -> None:
    with suppress(Unreadable):
        opened(before + content, URL)
