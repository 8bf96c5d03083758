"""Somebody is saved from any page: read by one press, corrected, kept once, and nothing typed is lost."""

import re
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from amana.demo.own_server import OwnServer
from browser.sites import choose_in_menu, kept, ld, open_site, popup, press_button
from browser.surfaces import press_command, side_page
from browser.test_surfaces import axe
from browser.world import World, eventually, somebody

pytestmark = pytest.mark.browser

URL = "https://brook.example/about"
NORA: dict[str, Any] = {
    "name": "Nora Brook",
    "jobTitle": "River engineer",
    "worksFor": {"@type": "Organization", "name": "Bluegate Water"},
    "url": URL,
}
NAMES = (
    "Ana Reyes", "Bo Lind", "Cem Aydin", "Dina Sharif", "Eli Navon", "Fay Moss", "Gil Peretz", "Hani Qasim", "Ida Holm",
    "Juno Park",
)  # fmt: skip
TEAM = [{"name": one, "jobTitle": f"{one.split()[1]} desk", "url": f"https://team.example/{one[:2]}"} for one in NAMES]


def somebody_else(name: str) -> dict[str, Any]:
    """Nora's page with another name, for a test of its own."""
    address = f"https://{name.lower().replace(' ', '-')}.example/about"
    return {**NORA, "name": name, "url": address}


def on_page(world: World, one: dict[str, Any]) -> Page:
    """The popup over this person's own page."""
    return popup(world, open_site(world, one["url"], ld(one, title=one["name"])))


def save(panel: Page) -> None:
    """Save and keep, by the two names that are relied on."""
    panel.get_by_role("button", name="Save contact").click()
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_text("Kept.")).to_be_visible()


def test_a_personal_page_is_saved_with_its_suggestions_and_known_afterwards(world: World) -> None:
    panel = on_page(world, NORA)
    expect(panel.get_by_role("heading", name="Nora Brook")).to_be_visible()
    expect(panel.get_by_role("button", name="Save contact")).to_be_focused()
    panel.keyboard.press("Enter")
    expect(panel.get_by_label("Company")).to_have_value("Bluegate Water")
    assert axe(panel) == []
    panel.get_by_role("button", name=re.compile("Found on brook.example")).click()
    expect(panel.get_by_label("How we met")).to_be_focused()
    panel.get_by_role("checkbox", name="Community").check()
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_text("Kept.")).to_be_visible()
    expect(panel.get_by_text("Already kept")).to_be_visible()
    (card,) = kept(world, "Nora Brook")
    assert (card["headline"], card["company"], card["circles"]) == ("River engineer", "Bluegate Water", ["community"])
    assert card["how_we_met"].startswith("Found on brook.example, ")
    assert [one["url"] for one in card["profiles"]] == [URL]
    # The circle is offered for the next one from there, and ticked for nobody.
    other = {**NORA, "name": "Nils Brook", "url": "https://brook.example/nils"}
    panel = on_page(world, other)
    panel.get_by_role("button", name="Save contact").click()
    expect(panel.get_by_role("checkbox", name="Community")).not_to_be_checked()
    panel.get_by_role("group", name="Suggestions").get_by_role("button", name="Community").click()
    expect(panel.get_by_role("checkbox", name="Community")).to_be_checked()


def test_one_of_a_team_is_found_picked_kept_and_marked(world: World) -> None:
    page = open_site(world, "https://team.example/people", ld(*TEAM, title="The team"))
    panel = popup(world, page)
    expect(panel.locator(".pick li:visible")).to_have_count(len(TEAM))
    panel.get_by_label("Filter by name or work").fill("peretz")
    expect(panel.locator(".pick li:visible")).to_have_count(1)
    panel.keyboard.press("Tab")
    panel.keyboard.press("Enter")
    expect(panel.get_by_label("Name")).to_have_value("Gil Peretz")
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_text("Kept.")).to_be_visible()
    assert [one["headline"] for one in kept(world, "Gil Peretz")] == ["Peretz desk"]
    expect(panel.get_by_role("button", name="Gil Peretz")).to_contain_text("kept")
    assert kept(world, "Ida Holm") == []


def test_what_changed_for_somebody_kept_is_updated_line_by_line(world: World) -> None:
    vera = somebody_else("Vera Quill")
    card = {"name": "Vera Quill", "company": "Old Mill", "headline": "Clerk", "profiles": [{"url": vera["url"]}]}
    world.call("POST", "contacts", card)
    panel = on_page(world, vera)
    expect(panel.get_by_text("Already kept")).to_be_visible()
    assert axe(panel) == []
    company = panel.get_by_role("checkbox", name=re.compile("Company"))
    expect(company).to_be_checked()
    panel.get_by_role("checkbox", name=re.compile("Headline")).uncheck()
    panel.get_by_role("button", name="Update the card").click()
    expect(panel.get_by_text("Updated.")).to_be_visible()
    expect(company).to_have_count(0)
    (now,) = kept(world, "Vera Quill")
    assert (now["company"], now["headline"]) == ("Bluegate Water", "Clerk")


def test_with_the_server_away_a_selection_is_kept_and_waits(world: World, server: OwnServer) -> None:
    url = "https://plain.example/"
    page = open_site(world, url, "<!doctype html><title>Notes</title><p>Talk by <b>Hedda Aune</b>, hydrologist")
    page.locator("b").select_text()
    server.kill()
    panel = popup(world, page)
    expect(panel.get_by_text("Amana is away.")).to_be_visible()
    expect(panel.get_by_role("heading", name="Hedda Aune")).to_be_visible()
    panel.get_by_role("button", name="Save contact").click()
    panel.get_by_label("Headline").fill("Hydrologist")
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_text("One entry is not saved yet")).to_be_visible()
    server.start()
    panel.get_by_role("button", name="Try again").first.click()
    eventually(lambda: [one["headline"] for one in kept(world, "Hedda Aune")] == ["Hydrologist"], panel)
    # The address of a page that may name many is nobody's by guess.
    assert kept(world, "Hedda Aune")[0]["profiles"] == []


def test_what_was_typed_outlives_popup_worker_and_page_until_it_is_kept_or_discarded(world: World) -> None:
    ines = somebody_else("Ines Duarte")
    page = open_site(world, ines["url"], ld(ines, title="Ines"))
    panel = popup(world, page)
    panel.get_by_role("button", name="Save contact").click()
    panel.get_by_label("How we met").fill("On the night train to")
    eventually(lambda: "night train" in stored(world), panel)
    panel.close()
    world.put_worker_to_sleep()
    page.goto(f"{ines['url']}#contact")
    panel = popup(world, page)
    expect(panel.get_by_label("How we met")).to_have_value("On the night train to")
    expect(panel.get_by_text("You began this earlier")).to_be_visible()
    panel.get_by_role("button", name="Cancel").click()
    eventually(lambda: "night train" not in stored(world), panel)
    panel.get_by_role("button", name="Undo").click()
    expect(panel.get_by_label("How we met")).to_have_value("On the night train to")
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_text("Kept.")).to_be_visible()
    (card,) = kept(world, "Ines Duarte")
    # Its address came along, though the page was not read again.
    assert (card["how_we_met"], card["profiles"][0]["url"]) == ("On the night train to", ines["url"])
    assert "night train" not in stored(world)


def stored(world: World) -> str:
    """What of typing the browser has on disk."""
    return str(world.browser.worker.evaluate("chrome.storage.local.get('typed').then(JSON.stringify)"))


def test_a_hostile_page_stays_text_and_a_page_about_nobody_offers_an_empty_form(world: World) -> None:
    evil = "<img src=x onerror=\"document.title='hit'\"><script>document.title='hit'</script>"
    page = open_site(world, "https://evil.example/", ld({"name": f"Mal {evil}", "jobTitle": evil}, title="x"))
    panel = popup(world, page)
    panel.get_by_role("button", name="Save contact").click()
    expect(panel.get_by_role("button", name="Keep")).to_be_visible()
    assert "hit" not in panel.title()
    assert panel.locator("#place img, #place script").count() == 0

    page = open_site(world, "https://empty.example/", "<!doctype html><title>Opening hours</title><p>Nine to five.")
    panel = popup(world, page)
    expect(panel.get_by_role("heading", name="Nobody was found")).to_be_visible()
    panel.get_by_role("button", name="Save contact").click()
    expect(panel.get_by_label("Name")).to_have_value("")
    panel.get_by_label("Name").fill("Otto Reim")
    panel.get_by_role("button", name="Keep").click()
    expect(panel.get_by_text("Kept.")).to_be_visible()
    assert [one["profiles"] for one in kept(world, "Otto Reim")] == [[]]


def test_the_menu_on_a_link_and_the_key_open_the_form_at_the_side(world: World) -> None:
    world.settings(mode="side", language="en")
    rosa = somebody("Rosa Lind")
    page = open_site(
        world, "https://links.example/", f'<!doctype html><title>L</title><a href="{rosa.url}">Rosa Lind</a>'
    )
    side = side_page(world)
    page.bring_to_front()
    expect(side.get_by_role("button", name="Read this page")).to_be_visible()
    side.get_by_role("button", name="Read this page").click()
    expect(side.get_by_text("From the side")).to_be_visible()
    choose_in_menu(world, {"menuItemId": "save-linked", "linkUrl": rosa.url, "linkText": "Rosa Lind"})
    expect(side.get_by_role("heading", name="Rosa Lind")).to_be_visible()
    side.get_by_role("button", name="Save contact").click()
    side.get_by_role("button", name="Keep").click()
    expect(side.get_by_text("Kept.")).to_be_visible()
    assert world.kept(rosa) is not None
    # The key allows the page to be read, as the button does in another mode, and leads to the form at once.
    world.settings(mode="toolbar", language="en")
    single = open_site(world, "https://brook.example/ulla", ld(somebody_else("Ulla Brook"), title="Ulla"))
    press_button(world, single)
    world.settings(mode="side", language="en")
    single.bring_to_front()
    press_command(world, "save-contact")
    expect(side.get_by_label("Name")).to_have_value("Ulla Brook")


def test_the_browsers_menu_speaks_the_language_that_was_chosen(world: World) -> None:
    words = "chrome.runtime.getURL('_locales/he/messages.json')"
    world.settings(mode="overlay", language="he")
    script = f"""async () => {{
      const said = await (await fetch({words})).json();
      return chrome.contextMenus.update("save-linked", {{title: said.menuLinked.message}}).then(() => true);
    }}"""
    eventually(lambda: bool(world.browser.worker.evaluate(script)), world.home)


def test_whoever_may_be_kept_already_is_asked_about_and_added_to_when_it_is_so(world: World) -> None:
    lars = {**somebody_else("Lars Ekdal"), "email": "lars@ekdal.example"}
    before = world.call("POST", "contacts", {"name": "Lars E. Ekdal", "emails": ["Lars@ekdal.example"]})["id"]
    panel = on_page(world, lars)
    expect(panel.get_by_text("the same e-mail address")).to_be_visible()
    assert axe(panel) == []
    panel.get_by_role("button", name="Yes, the same").click()
    expect(panel.get_by_text("Added to what you keep about Lars E. Ekdal.")).to_be_visible()
    expect(panel.get_by_text("Already kept")).to_be_visible()
    (card,) = kept(world, "Ekdal")
    assert (card["id"], card["name"], card["company"]) == (before, "Lars E. Ekdal", "Bluegate Water")
    assert [one["url"] for one in card["profiles"]] == [lars["url"]]
    # Another one of that name is another one where the user says so.
    panel = on_page(world, {**lars, "url": "https://other-lars.example/"})
    panel.get_by_role("button", name="No, somebody else").click()
    expect(panel.get_by_role("button", name="Yes, the same")).to_have_count(0)
    save(panel)
    assert len(kept(world, "Ekdal")) == 2


def test_what_a_profile_on_linkedin_says_anew_is_told_when_it_is_asked_for(world: World) -> None:
    person = somebody("Olga Reed")
    world.keep(person)
    panel = world.panel(world.profile(person))
    panel.get_by_role("heading", name="Olga Reed").wait_for()
    assert world.asked("captures") == []
    panel.get_by_role("button", name="What is new on this page?").click()
    panel.get_by_role("checkbox", name=re.compile("Company")).check()
    panel.get_by_role("button", name="Update the card").click()
    expect(panel.get_by_text("Updated.")).to_be_visible()
    assert (world.kept(person) or {})["company"] == person.company
