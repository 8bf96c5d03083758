"""The walk's third part: the dashboard, opened from the panel."""

from playwright.sync_api import Page

from amana.demo.story import story
from amana.demo.walk import Walk


def visit_dashboard(walk: Walk) -> None:
    """A person's page, who recommended the user, what is still open, offers and needs, the numbers, the rules."""
    walk.say("demo-dashboard")
    told = story(walk.language)
    page = _open(walk)
    walk.picture(page, "dashboard")
    page.get_by_role("link", name=told.mixed.name).click()
    page.locator("h1").filter(has_text=told.mixed.name).wait_for()
    walk.picture(page, "person")
    for name in ("ambassadors", "questions", "me", "model", "rules"):
        page.locator(f"nav a[href='/{name}']").click()
        page.wait_for_url(f"**/{name}")
        walk.picture(page, name)


def _open(walk: Walk) -> Page:
    """The dashboard, as the panel's own button opens it."""
    page = walk.open(story(walk.language).known)
    dashboard = walk.panel(page).locator("#tool-dashboard")
    dashboard.wait_for()
    with walk.browser.context.expect_page() as opened:
        dashboard.click()
    opened.value.locator("#people").wait_for()
    return opened.value
