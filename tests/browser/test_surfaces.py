"""The panel's surfaces: moved and remembered, clear of LinkedIn's own buttons, at the side, by keys; and its signs."""

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from amana.demo.cast import DANIEL
from amana.demo.page import Generation
from browser.surfaces import (
    box,
    boxes,
    drag,
    focused,
    grip,
    is_tab,
    overlaps,
    press_command,
    shows,
    side_page,
    stands,
    tab_name,
)
from browser.world import World, eventually, somebody
from browser.writing import ASKS, JOB, connect, write_message, write_note

pytestmark = pytest.mark.browser

USUAL = [896, 60, 1268]
"""Left, top and right of a tall panel at its usual place, in a window of 1280 by 820."""
ACTIONS = (
    ":is([componentkey$=Topcard], section[data-member-id]) :is(a[href*='/preload/'], a[href*='/compose/'], button)"
)
DIALOG = "[role=dialog].send-invite"


def axe(panel: object) -> list[str]:
    """What axe finds in a frame or page of ours."""
    panel.evaluate(Axe().axe_script)  # type: ignore[attr-defined]
    found = panel.evaluate("axe.run(document, {resultTypes: ['violations']}).then((all) => all.violations)")  # type: ignore[attr-defined]
    return [json.dumps(one)[:400] for one in found]


def kept_place(world: World) -> dict[str, int] | None:
    """Where the panel was last put."""
    kept: dict[str, int] | None = world.browser.worker.evaluate("chrome.storage.local.get('place')").get("place")
    return kept


def test_the_panel_is_moved_by_hand_and_found_there_again(world: World) -> None:
    page = world.profile(DANIEL)
    panel = world.panel(page)
    eventually(lambda: box(page)[:3] == USUAL, page)
    drag(page, grip(panel), by=(-500, 30))
    height = box(page)[3] - box(page)[1]
    eventually(lambda: box(page)[0] == 396, page)
    eventually(lambda: kept_place(world) == {"end": 1280 - 768, "top": box(page)[1]}, page)
    page.reload()
    eventually(lambda: box(page)[::2] == [396, 768], page)

    page.set_viewport_size({"width": 600, "height": 500})
    eventually(lambda: box(page)[0] >= 12 and box(page)[2] <= 588 and box(page)[1] >= 60 and box(page)[3] <= 488, page)
    page.set_viewport_size({"width": 1280, "height": 820})
    eventually(lambda: box(page)[::2] == [396, 768], page)
    mirrored = world.profile(DANIEL, language="ar")
    eventually(lambda: box(mirrored)[::2] == [512, 884], mirrored)
    eventually(lambda: abs(box(mirrored)[3] - box(mirrored)[1] - height) < 160, mirrored)

    world.panel(mirrored).locator(".brand").dblclick()
    eventually(lambda: box(mirrored)[0] == 12, mirrored)
    eventually(lambda: world.browser.worker.evaluate("chrome.storage.local.get('place')") == {"place": None}, mirrored)


def test_the_panel_is_moved_by_keys_kept_taken_back_and_put_at_its_usual_place(world: World) -> None:
    page = world.profile(DANIEL)
    panel = world.panel(page)
    eventually(lambda: box(page)[:3] == USUAL, page)
    usual = box(page)
    move = panel.get_by_role("button", name="Move the panel")
    move.press("Enter")
    expect(panel.locator("#tool-move")).to_have_attribute("aria-pressed", "true")
    assert axe(panel) == []
    for key in ("ArrowLeft", "ArrowLeft", "Shift+ArrowLeft"):
        move.press(key)
    eventually(lambda: box(page)[0] == 896 - 52, page)
    move.press("Escape")
    stands(page, usual)
    expect(panel.locator("#status")).to_contain_text("back where it was")
    expect(move).to_be_focused()
    for key in ("Enter", "ArrowLeft", "Enter"):
        move.press(key)
    eventually(lambda: box(page)[0] == 872, page)
    expect(panel.locator("#status")).to_contain_text("stays there")
    page.reload()
    eventually(lambda: box(page)[0] == 872, page)
    panel = world.panel(page)
    panel.get_by_role("button", name="Move the panel").press("Enter")
    panel.get_by_role("button", name="Usual place").press("Enter")
    stands(page, usual)


def test_the_collapsed_tab_bears_a_sign_is_dragged_and_opens_where_it_was_put(world: World) -> None:
    page = world.profile(DANIEL)
    panel = world.panel(page)
    page.get_by_role("link", name="Message").first.focus()
    there = focused(page)
    panel.locator("#tool-close").focus()
    panel.locator("#tool-close").press("Escape")
    eventually(lambda: is_tab(box(page)), page)
    assert focused(page) == there
    eventually(lambda: tab_name(page) == "Open Amana (thanks or a promise still open)", page)
    left, top, *_ = box(page)
    drag(page, (left + 20, top + 20), by=(-400, -300))
    stands(page, [left - 400, top - 300, left - 360, top - 260])
    page.reload()
    stands(page, [left - 400, top - 300, left - 360, top - 260])
    page.mouse.click(left - 380, top - 280)
    eventually(lambda: box(page)[2] == left - 360 and not is_tab(box(page)), page)
    # Opened by its tab, it gives the keyboard back to that.
    expect(world.panel(page).locator("#tool-close")).to_be_visible()
    world.panel(page).locator("#tool-close").press("Enter")
    eventually(lambda: is_tab(box(page)), page)
    page.keyboard.press("Enter")
    eventually(lambda: not is_tab(box(page)), page)


@pytest.mark.parametrize("generation", ["sdui", "classic"])
def test_nothing_that_linkedin_needs_is_covered(world: World, generation: Generation) -> None:
    for language in ("en", "ar"):
        page = world.profile(somebody(), generation, language)
        world.panel(page).locator("#save-contact").wait_for()
        for width, height in ((1280, 820), (1024, 700)):
            page.set_viewport_size({"width": width, "height": height})
            page.wait_for_timeout(100)
            actions = boxes(page, ACTIONS)
            assert actions
            assert [one for one in [*actions, [0, 0, width, 52]] if overlaps(one, box(page))] == []
            assert not is_tab(box(page))
        # Where there is no room beside a dialog the panel steps back to its tab, and comes again.
        connect(page).click()
        page.locator(DIALOG).wait_for()
        eventually(lambda: is_tab(box(page)), page)  # noqa: B023 - asked at once
        assert not overlaps(boxes(page, DIALOG)[0], box(page))
        page.keyboard.press("Escape")
        eventually(lambda: not is_tab(box(page)), page)  # noqa: B023 - asked at once
        page.close()


def test_what_is_held_leaves_the_pressed_button_in_sight_and_gives_the_keyboard_back(world: World) -> None:
    page = world.profile(somebody())
    page.set_viewport_size({"width": 1024, "height": 700})
    send = write_note(world, page, ASKS + " " + JOB["en"])
    send.focus()
    there = focused(page)
    send.click()
    card = world.held(page)
    expect(card.get_by_role("button", name="Go back")).to_be_focused()
    (pressed,) = boxes(page, ".artdeco-modal__actionbar .artdeco-button--primary")
    assert not overlaps(pressed, box(page))
    reasons = card.locator(".why")
    assert reasons.count() > 1
    card.press("j")
    expect(reasons.nth(0)).to_be_focused()
    reasons.nth(0).press("Shift+Tab")  # Nothing stands before it: round to the end.
    assert card.evaluate("(card) => card.contains(document.activeElement)")
    press_command(world, "next-finding")
    expect(reasons.nth(0)).to_be_focused()
    reasons.nth(0).press("j")
    expect(reasons.nth(1)).to_be_focused()
    # Two reasons may each bring a better way to say it.
    assert axe(world.panel(page)) == []
    for _ in range(14):
        page.keyboard.press("Tab")
        assert world.panel(page).evaluate("document.activeElement !== document.body")
    page.keyboard.press("Escape")
    expect(card).to_have_count(0)
    eventually(lambda: focused(page) == there, page)


def test_keys_open_close_and_save(world: World) -> None:
    stranger = somebody()
    page = world.profile(stranger)
    panel = world.panel(page)
    panel.locator("#save-contact").wait_for()
    page.get_by_role("link", name="Connect").first.focus()
    there = focused(page)
    press_command(world, "open-panel")  # It is open: the keyboard comes to it.
    eventually(lambda: bool(panel.evaluate("document.hasFocus()")), page)
    press_command(world, "open-panel")
    eventually(lambda: is_tab(box(page)), page)
    assert focused(page) == there
    press_command(world, "save-contact")
    expect(panel.get_by_role("button", name="Keep")).to_be_visible()
    assert not is_tab(box(page))
    assert world.kept(stranger) is None
    # In a browser without another extension each key is free; the options say which they are.
    world.home.reload()
    for key in ("Alt+Shift+O", "Alt+Shift+K", "Alt+Shift+J", "Esc"):
        expect(world.home.locator("kbd").get_by_text(key, exact=True)).to_be_visible()


def test_the_side_panel_follows_the_tab_in_front(world: World) -> None:
    world.settings(mode="side", language="en")
    one, other = somebody("Vera Holt"), somebody("Piet Aalto")
    first = world.profile(one)
    second = world.profile(other)
    side = side_page(world)
    expect(side.locator("#person-name")).to_contain_text("about nobody")
    first.bring_to_front()
    expect(side.locator("#person-name")).to_contain_text("Lena Marsh")
    address = first.url
    first.goto("https://www.linkedin.com/feed/")
    expect(side.locator("#save-contact")).to_have_count(0)
    second.bring_to_front()
    expect(side.locator("#save-contact")).to_be_visible()
    assert address != second.url
    assert world.has_panel(second) is False
    press_command(world, "save-contact")
    expect(side.get_by_role("button", name="Keep")).to_be_visible()


def test_an_open_side_panel_shows_what_is_held_instead_of_a_window(world: World) -> None:
    world.settings(mode="toolbar", language="he")
    page = world.messages(somebody())
    side = side_page(world)
    page.bring_to_front()
    write_message(world, page, ASKS).press("Control+Enter")
    card = side.get_by_role("alertdialog")
    expect(card).to_be_visible()
    assert side.locator("html").get_attribute("dir") == "rtl"
    pages = len(world.browser.context.pages)
    card.locator("#go-back").click()
    expect(card).to_have_count(0)
    assert len(world.browser.context.pages) == pages
    assert "msg-form__contenteditable" in focused(page)
    assert "msg-form" in str(page.evaluate("document.activeElement.className"))


def test_open_at_the_side_opens_the_browsers_own_side_panel(world: World) -> None:
    page = world.profile(DANIEL)
    panel = world.panel(page)
    panel.get_by_role("button", name="Open at the side").click()
    session = page.context.new_cdp_session(page)

    def sides() -> list[str]:
        found = session.send("Target.getTargets")["targetInfos"]
        return [one["targetId"] for one in found if one["url"].endswith("panel.html?side")]

    eventually(lambda: len(sides()) == 1, page)
    eventually(lambda: is_tab(box(page)), page)
    session.send("Target.closeTarget", {"targetId": sides()[0]})
    eventually(lambda: sides() == [], page)


def test_the_toolbar_button_tells_known_unknown_owed_held_and_offline_apart(world: World) -> None:
    known, stranger = somebody(), somebody()
    world.keep(known)
    page: Page = world.profile(known)
    shows(world, page, "✓", "Amana: on record")
    page = world.profile(DANIEL)
    shows(world, page, "1", "Amana: thanks or a promise still open")
    page = world.profile(stranger)
    shows(world, page, "?", "Amana: not on record yet")
    write_note(world, page, JOB["en"]).click()
    world.held(page)
    shows(world, page, "!", "Amana: a message waits for your answer")
    page.keyboard.press("Escape")
    shows(world, page, "?", "Amana: not on record yet")
    world.settings(mode="overlay", language="he")
    shows(world, page, "?", "אמאנה: עדיין אין רישום")
    world.keep_in_storage(port=9)
    page.reload()
    shows(world, page, "–", "אמאנה: לא זמינה כרגע")
    note = {"type": "event/add", "contact": "c1", "event": {"kind": "note", "who": "me", "text": "kept"}}
    assert world.ask(note, world.browser.own_page("panel/panel.html?tab=1"))["waiting"]
    page.bring_to_front()
    shows(world, page, "–1", "אמאנה: לא זמינה כרגע · רישום אחד עוד לא נשמר")
