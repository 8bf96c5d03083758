"""Saving somebody from any page, in Firefox: a page on this computer, which needs no press to be read."""

import pytest

from browser.sites import ld
from extension.misbehaving import Misbehaving, Reply
from firefox.place import eventually
from firefox.world import World

pytestmark = pytest.mark.firefox

TAB = """(url) => chrome.tabs.query({}).then((all) => all.find((tab) => tab.url?.startsWith(url)).id)"""


def test_somebody_on_another_site_is_read_saved_and_known_and_what_was_typed_waits(fox: World) -> None:
    hedda = {"name": "Hedda Aune", "jobTitle": "Hydrologist"}
    html = ld(hedda, title="Hedda Aune, hydrologist").encode()
    with Misbehaving(lambda _: Reply(200, {"Content-Type": "text/html; charset=utf-8"}, html)) as site:
        url = f"http://127.0.0.1:{site.port}/hedda"
        fox.browser.open(url)
        tab = fox.home.run(TAB, url)
        panel = fox.browser.own_page(fox.home, f"panel/panel.html?tab={tab}")
        panel.named("heading", "Hedda Aune")
        panel.named("button", "Save contact").click()
        panel.named("textbox", "How we met").click()
        panel.type("On the night train")
        eventually(lambda: "night train" in str(fox.home.run("() => chrome.storage.local.get('typed')")))
        fox.browser.close_all_but(fox.home)
        fox.browser.open(url)
        panel = fox.browser.own_page(fox.home, f"panel/panel.html?tab={fox.home.run(TAB, url)}")
        met = panel.named("textbox", "How we met")
        assert met.run("(field) => field.value") == "On the night train"
        panel.named("button", "Keep").click()
        panel.says("Kept.")
        (card,) = fox.call("GET", "contacts?q=Hedda")["contacts"]
        assert (card["headline"], card["how_we_met"]) == ("Hydrologist", "On the night train")
