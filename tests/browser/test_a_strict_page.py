"""A page whose security policy is as strict as they come sees no breach of it, and Amana works there as elsewhere."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from amana.demo.page import Generation, Profile
from amana.demo.sample_site import BLANK, SampleSite
from amana.demo.site import render
from browser.surfaces import stands_wide
from browser.world import World, somebody
from browser.writing import JOB, sent, sent_by_now, write_note

pytestmark = pytest.mark.browser

REPORTS = "https://www.linkedin.com/security-report"
POLICY = "; ".join(
    (
        "default-src 'none'",
        "script-src 'nonce-own' 'strict-dynamic'",
        "style-src-elem 'nonce-own'",
        # The sample page dresses some of its own nodes by attribute.
        "style-src-attr 'unsafe-inline'",
        "img-src data:",
        "frame-src https://www.linkedin.com/preload/",
        "worker-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
        f"report-uri {REPORTS}",
    )
)
LISTENS = """window.breaches = [];
document.addEventListener("securitypolicyviolation", (event) =>
  window.breaches.push([event.effectiveDirective, event.blockedURI, event.sourceFile]));"""


def strict(world: World, generation: Generation) -> tuple[Page, list[str]]:
    """A stranger's profile under the policy, and the reports that the browser sends of breaches."""
    shown = Profile(person=somebody(), generation=generation)
    page = world.open("about:blank", SampleSite(generation=generation))
    reports: list[str] = []

    def answer(route: Route) -> None:
        if route.request.url == REPORTS:
            reports.append(route.request.post_data or "")
            return route.fulfill(status=204)
        if route.request.url != shown.url:
            return route.fulfill(body=BLANK, content_type="text/html")
        html = re.sub(r"<(script|style)(?=[ >])", r'<\1 nonce="own"', render(shown))
        headers = {"Content-Security-Policy": POLICY, "Cross-Origin-Opener-Policy": "same-origin"}
        return route.fulfill(body=html, content_type="text/html; charset=utf-8", headers=headers)

    page.route("https://www.linkedin.com/**", answer)
    page.add_init_script(LISTENS)
    page.goto(shown.url)
    return page, reports


@pytest.mark.parametrize("generation", ["sdui", "classic"])
def test_the_main_job_breaches_no_policy(world: World, generation: Generation) -> None:
    page, reports = strict(world, generation)
    panel = world.panel(page)
    send = write_note(world, page, JOB["en"])
    send.click()
    card = world.held(page)
    assert sent_by_now(page) == []
    card.get_by_role("button", name="Send it anyway").click()
    expect(card).to_have_count(0)
    send.click()
    assert [one["text"] for one in sent(page)] == [JOB["en"]]
    stands_wide(page)
    panel.get_by_role("button", name="Save contact").click()
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_role("button", name="Add to the timeline")).to_be_visible()
    assert page.evaluate("window.breaches") == []
    assert reports == []


def test_the_policy_would_have_told_of_a_breach(world: World) -> None:
    page, reports = strict(world, "sdui")
    with page.expect_request(REPORTS):
        page.evaluate("document.body.append(Object.assign(document.createElement('style'), {textContent: 'b {}'}))")
    assert [directive for directive, *_ in page.evaluate("window.breaches")] == ["style-src-elem"]
    assert len(reports) == 1
    assert (
        page.evaluate("() => { try { document.body.innerHTML = 'x'; return 'set'; } catch { return 'refused'; } }")
        == "refused"
    )
