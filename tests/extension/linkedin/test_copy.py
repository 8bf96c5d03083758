"""linkedin/copy.js: what is sent when a person is saved holds what is drawn, and changes nothing."""

import pytest
from playwright.sync_api import Browser

from extension.scripts import EXTENSION, call, linkedin_page

pytestmark = pytest.mark.browser

COPY = (EXTENSION / "linkedin/copy.js").read_text("utf-8")

PAGE = """<!doctype html><html lang="he" dir="rtl"><head><title>Nora Brook</title>
<script type="application/ld+json">{"name": "Nora Brook"}</script><script>window.secret = "code"</script>
<style>.gone { display: none } .pale { visibility: hidden } .flat { display: contents }</style></head>
<body class="b"><main><p class="gone">· 1st</p><p id="shown">· 2nd</p>
<p class="pale">pale twin<b style="visibility: visible">back again</b></p>
<div class="flat"><span>in a box without a box</span></div>
<p onclick="steal()" style="color: red">plain<br>text</p><div hidden>hidden words</div>
<div contenteditable="true">a letter to somebody else</div><textarea>typed</textarea>
<details><summary>more</summary><p>folded away</p></details><svg id="connect-small"><path d="M0 0"/></svg>
<template><p>never drawn</p></template><iframe srcdoc="framed"></iframe>
<img src="data:image/png;base64,AAAA" alt="face"></main></body></html>"""

KEPT = [
    "<title>Nora Brook</title>", "ld+json", "· 2nd", "in a box without a box", "plain<br>text", "back again",
    'id="connect-small"', 'alt="face"', 'dir="rtl"',
]  # fmt: skip
LEFT_OUT = [
    "1st", "window.secret", "display: none", "hidden words", "a letter", "typed", "folded away", "never drawn",
    "framed", "onclick", "base64", "M0 0", "pale twin",
]  # fmt: skip


def test_the_copy_holds_what_is_drawn_and_nothing_else(chromium: Browser) -> None:
    page = linkedin_page(chromium, PAGE, "/in/nora-brook/")
    copy = call(page, "PageCopy.take(document)")
    page.close()
    html = copy["html"]
    assert copy["url"] == "https://www.linkedin.com/in/nora-brook/"
    assert [words for words in KEPT if words not in html] == []
    assert [words for words in LEFT_OUT if words in html] == []


def test_copying_changes_nothing_on_the_page(chromium: Browser) -> None:
    page = linkedin_page(chromium, PAGE)
    page.evaluate("""globalThis.changed = 0; new MutationObserver((all) => { changed += all.length; }).observe(
        document, {subtree: true, childList: true, attributes: true, characterData: true}); undefined""")
    before = page.content()
    call(page, "PageCopy.take(document)")
    assert (page.content() == before, page.evaluate("changed")) == (True, 0)
    page.close()


@pytest.mark.parametrize("body", ["<p>" + "x" * 2000 + "</p>", "<p>" + "م" * 2000 + "</p>"])
def test_a_page_without_end_is_copied_up_to_a_limit_in_bytes(chromium: Browser, body: str) -> None:
    page = linkedin_page(chromium, f"<!doctype html><body>{body * 3000}")
    assert 3_900_000 < call(page, "new Blob([PageCopy.take(document).html]).size") < 4_300_000
    page.evaluate("text => { document.body.textContent = text.repeat(3_000_000); }", body[3])
    assert 1_000_000 < call(page, "new Blob([PageCopy.take(document).html]).size") < 4_300_000
    page.close()


FORM = """<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Form</title></head><body><p>Nora <br/>Brook</p>
<textarea>begun letter</textarea><input value="given word"/><select><option>choice</option></select>
<svg xmlns="http://www.w3.org/2000/svg"><style>.drawn {}</style><text>drawing</text></svg></body></html>"""


def test_nothing_of_a_form_is_copied_from_a_page_of_small_letters_either(chromium: Browser) -> None:
    page = chromium.new_page()
    page.route("**/*", lambda route: route.fulfill(body=FORM, content_type="application/xhtml+xml"))
    page.goto("https://form.example/")
    page.evaluate(f"{COPY}; globalThis.PageCopy = PageCopy; undefined")
    html = call(page, "PageCopy.take(document).html")
    page.close()
    assert [words for words in ("Nora <br>Brook", "drawing") if words not in html] == []
    assert [words for words in ("begun letter", "given word", "choice", ".drawn") if words in html] == []


WRITING = """<!doctype html><p id="page">Nora Brook</p>
<div id="letter" contenteditable>a letter <b id="part">begun</b></div>
<textarea id="area">begun answer</textarea><input id="field" value="given word">"""
SELECT = {
    "page": "getSelection().selectAllChildren(document.getElementById('page'))",
    "letter": "getSelection().selectAllChildren(document.getElementById('part'))",
    "area": "document.getElementById('area').focus(), document.getElementById('area').select()",
    "field": "document.getElementById('field').focus(), document.getElementById('field').select()",
}


def test_what_somebody_is_writing_is_no_selection(chromium: Browser) -> None:
    page = linkedin_page(chromium, WRITING)
    found = {name: call(page, f"({select}, PageCopy.take(document).selection)") for name, select in SELECT.items()}
    page.close()
    assert found == {"page": "Nora Brook", "letter": "", "area": "", "field": ""}
