"""A sample page on which the content scripts say of every event what they take it for; nothing is held."""

from typing import Any

from playwright.sync_api import Browser, Locator, Page

from amana.demo.cast import PEOPLE
from amana.demo.page import Page as SamplePage
from amana.demo.person import Person
from amana.demo.sample_site import SampleSite
from amana.demo.site import render
from extension.scripts import EXTENSION, content_scripts
from pages.serve import serve

WATCH = """
  window.presses = []; window.asked = [];
  const person = () => Subject.read(document, location.href);
  const told = ({text, recipients, channel}) => ({text, to: recipients, channel});
  for (const type of ["click", "keydown", "submit"]) addEventListener(type, (event) => {
    const press = event.isTrusted ? Sending.recognise(event, person()) : null;
    if (press) window.presses.push({...told(press.draft), step: press.step});
  }, true);
  const near = (event) => {
    const draft = event.isTrusted ? Sending.near(event, person()) : null;
    if (draft) window.asked.push(told(draft));
  };
  for (const type of ["pointerover", "pointerdown", "focusin", "input"]) addEventListener(type, near, true);
  const opened = (root) => ["focusin", "pointerover"].forEach((type) => root.addEventListener(type, near, true));
  Appearing.watch({ready: () => {}, opened}, new AbortController().signal);
"""


def watching(browser: Browser) -> Page:
    """A window in which every page is watched."""
    scripts = "\n".join((EXTENSION / file).read_text("utf-8") for file in content_scripts())
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.add_init_script(f"if (window === window.top) {{ {scripts}\n{WATCH} }}")
    page = context.new_page()
    page.set_default_timeout(10_000)
    return page


def show(page: Page, shown: SamplePage) -> Page:
    """Open a sample page in that window, where the rest of the sample site lies around it."""
    page.context.unroute_all()
    serve(page.context, SampleSite(people=PEOPLE), {shown.url: render(shown)})
    page.goto(shown.url)
    return page


def presses(page: Page) -> list[dict[str, Any]]:
    """The invitations that would have been sent since the last call, oldest first."""
    found: list[dict[str, Any]] = page.evaluate("window.presses.splice(0)")
    return [press for press in found if press["channel"] == "invitation"]


def asked(page: Page) -> list[dict[str, Any]]:
    """The invitations whose verdicts would have been asked for since the last call."""
    found: list[dict[str, Any]] = page.evaluate("window.asked.splice(0)")
    return [draft for draft in found if draft["channel"] == "invitation"]


def bare(person: Person, step: int) -> dict[str, Any]:
    """An invitation without words to somebody."""
    return {"channel": "invitation", "text": "", "to": [{"profile": person.url}], "step": step}


def primary(page: Page) -> Locator:
    """The main action of the dialog that is open."""
    return page.locator(".artdeco-modal__actionbar .artdeco-button--primary")


def secondary(page: Page) -> Locator:
    """Its other action."""
    return page.locator(".artdeco-modal__actionbar .artdeco-button--secondary")
