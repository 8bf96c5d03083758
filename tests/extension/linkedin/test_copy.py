"""linkedin/copy.js: what is sent when a person is saved holds what is drawn, and changes nothing."""

import pytest
from playwright.sync_api import Browser

from extension.scripts import call, linkedin_page

pytestmark = pytest.mark.browser

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


def test_a_page_without_end_is_copied_up_to_a_limit(chromium: Browser) -> None:
    page = linkedin_page(chromium, f"<!doctype html><body>{'<p>' + 'x' * 2000 + '</p>'}" * 3000)
    assert call(page, "PageCopy.take(document).html.length") < 4_300_000
    page.close()
