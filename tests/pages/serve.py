"""Puts sample pages at LinkedIn's addresses in a Playwright browser context."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from amana.demo.sample_site import SampleSite

if TYPE_CHECKING:
    from collections.abc import Mapping

    from playwright.sync_api import BrowserContext, Page, Route


def serve(context: BrowserContext, site: SampleSite | None = None, html: Mapping[str, str] | None = None) -> SampleSite:
    """Route all of LinkedIn to the sample site; `html` gives the text of single addresses first."""
    site = site or SampleSite()
    single = dict(html or {})

    def answer(route: Route) -> None:
        url = route.request.url
        body = single[url] if url in single else site.html_at(url)
        route.fulfill(body=body, content_type="text/html; charset=utf-8")

    context.route("https://*.linkedin.com/**", answer)
    return site


def sent(page: Page) -> list[dict[str, Any]]:
    """What the page really sent: `kind`, `to` (a vanity; URNs for messages), `text`."""
    records: list[dict[str, Any]] = page.evaluate("window.sent")
    return records
