"""The walk's second part: what a tie is like at each stage, why, and how it is kept up; then the dashboard."""

from playwright.sync_api import Frame, Page

from amana.demo.person import Person
from amana.demo.story import story
from amana.demo.walk import Walk


def look_closer(walk: Walk) -> None:
    """Everything that makes a number readable, step by step."""
    told = story(walk.language)
    _stages(walk)
    walk.say("demo-explained")
    _explained(walk, told.mixed)
    walk.say("demo-answered")
    _answered(walk, told.asked)
    walk.say("demo-logged")
    _logged(walk, told.asked, told.logged)
    walk.say("demo-path")
    _path(walk, told.stages["ally"])


def _stages(walk: Walk) -> None:
    """The panel at each stage, cut out."""
    if not walk.pictures:
        return
    walk.say("demo-stages")
    for stage, person in story(walk.language).stages.items():
        _, panel = _tie(walk, person)
        walk.cut_out(panel, f"stage-{stage}")


def _explained(walk: Walk, person: Person) -> None:
    page, panel = _tie(walk, person)
    panel.locator("#counts > summary").click()
    panel.locator("#counts .told").first.wait_for()
    panel.locator("#counts").evaluate("part => part.scrollIntoView()")
    walk.picture(page, "explained")
    walk.cut_out(panel, "explained")


def _answered(walk: Walk, person: Person) -> None:
    page, panel = _tie(walk, person)
    panel.locator("button[id$='-said_yes']").first.click()
    panel.locator("button[id$='-said_yes']").first.wait_for(state="detached")
    walk.picture(page, "answered")


def _logged(walk: Walk, person: Person, sentence: str) -> None:
    """Two clicks and a sentence: the act, the words, Save."""
    page, panel = _tie(walk, person)
    panel.locator("#act-worked").click()
    text = panel.locator("[name=text]")
    text.press_sequentially(sentence, delay=2)
    walk.picture(page, "logging")
    panel.locator("form button[type=submit]").click()
    panel.locator("#act-worked").wait_for()
    walk.picture(page, "logged")


def _path(walk: Walk, person: Person) -> None:
    page, panel = _tie(walk, person)
    panel.locator("#open-path").click()
    panel.locator("svg").first.wait_for()
    walk.picture(page, "path")
    walk.cut_out(panel, "path")


def _tie(walk: Walk, person: Person) -> tuple[Page, Frame]:
    """Somebody's profile, once the panel tells of the tie."""
    for other in walk.browser.context.pages[1:]:
        other.close()
    page = walk.open(person)
    panel = walk.panel(page)
    panel.get_by_role("meter").first.wait_for()
    return page, panel
