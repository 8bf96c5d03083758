"""Sample pages that weigh as much as LinkedIn's own, and how they are served."""

import base64
import json
from typing import Any

from playwright.sync_api import CDPSession, Page

SECTION = """<section componentkey="com.linkedin.sdui.profile.card.extra{number}" class="_8f3a2c _99b1">
<h2 class="_1f">Part {number}</h2>{rows}</section><code hidden>{data}</code>"""
ROW = """<div class="_77aa01 _c0ffee" componentkey="row-{number}">
<a href="/in/somebody-else-{number:04x}/" class="_a1b2c3"><span class="_d4 _e5"><svg aria-hidden="true">
<use href="#company-accent-4"></use></svg></span><p class="_0b">Somebody Else {number}</p></a>
<div class="_9e8d7c"><p class="_51ab">Measured the water of {number} rivers, and wrote it down.</p>
<button type="button" class="_b4d" aria-label="More">···</button>
<ul class="_1a"><li><span>{number}</span></li></ul></div>
</div>"""
ROWS = 25


def heavy(html: str, weight: int) -> str:
    """The same page with more sections until it has this many characters, half of them data in `code`."""
    sections: list[str] = []
    missing = weight - len(html)
    while missing > 0:
        first = ROWS * len(sections)
        rows = "".join(ROW.format(number=first + row) for row in range(ROWS))
        data = json.dumps({"included": [{"entityUrn": f"urn:li:fsd_thing:{n:032x}"} for n in range(len(rows) // 66)]})
        sections.append(SECTION.format(number=len(sections), rows=rows, data=data))
        missing -= len(sections[-1])
    return html.replace("</main>", "".join(sections) + "</main>", 1)


def serve_straight(page: Page, html: dict[str, str]) -> CDPSession:
    """Answer LinkedIn's addresses in this page alone.

    Where Playwright's own routes are set, every file of the extension's frames goes through the test as well, and what
    is measured is that.
    """
    line = page.context.new_cdp_session(page)

    def answer(paused: dict[str, Any]) -> None:
        body = html.get(paused["request"]["url"].split("#")[0], "<!doctype html><title></title>")
        kind = [{"name": "Content-Type", "value": "text/html; charset=utf-8"}]
        encoded = base64.b64encode(body.encode()).decode()
        answered = {"requestId": paused["requestId"], "responseCode": 200, "responseHeaders": kind, "body": encoded}
        line.send("Fetch.fulfillRequest", answered)

    line.on("Fetch.requestPaused", answer)
    line.send("Fetch.enable", {"patterns": [{"urlPattern": "https://*.linkedin.com/*"}]})
    return line


def script_time(events: list[dict[str, Any]]) -> float:
    """Processor time in milliseconds of the content scripts in a trace: loading them, and each call into them."""
    spent = 0.0
    for event in events:
        if event["name"] in {"EvaluateScript", "FunctionCall"}:
            url = str(event["args"].get("data", {}).get("url", ""))
            if url.startswith("chrome-extension://") and "/linkedin/" in url:
                spent += event.get("tdur", event.get("dur", 0)) / 1000
    return spent


def longest_task(events: list[dict[str, Any]]) -> float:
    """Processor time in milliseconds of the longest single call into the content scripts."""
    return max((script_time([event]) for event in events), default=0.0)
