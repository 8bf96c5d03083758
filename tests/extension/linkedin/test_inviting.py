"""linkedin/inviting.js: every way of inviting somebody is told, for the right person, in every language; no other."""

from collections.abc import Iterator
from typing import Literal, get_args

import pytest
from playwright.sync_api import Browser, Page, expect

from amana.demo.cast import MAYA, NOA, SAMI, STRANGERS
from amana.demo.page import CustomInvite, Gate, Generation, Network, Profile, Row, Search
from amana.demo.person import Person
from amana.demo.words import Language
from extension.linkedin.invited import asked, bare, presses, primary, secondary, show, watching

pytestmark = pytest.mark.browser

GENERATIONS = get_args(Generation)
SHAPES = [
    *(("sdui", "en", MAYA), ("sdui", "ar", SAMI), ("sdui", "he", NOA)),
    *(("classic", "en", MAYA), ("classic", "ar", SAMI), ("classic", "he", NOA)),
]
LISTS = [("sdui", "en"), ("sdui", "ar"), ("sdui", "he"), ("classic", "en"), ("classic", "ar"), ("classic", "he")]
CONNECT = (
    ":is(a[href*='custom-invite'], button:has([data-test-icon^='connect-'], [id^='connect-']), "
    "[componentkey^='ConnectButton'][componentkey$='_connect']):visible"
)
MORE = "main :is([aria-haspopup='menu'], [id$='-profile-overflow-action']):visible"
NOTE = "Hello, could you refer me?"


@pytest.fixture(scope="module")
def window(chromium: Browser) -> Iterator[Page]:
    opened = watching(chromium)
    yield opened
    opened.context.close()


def profile(window: Page, person: Person, generation: Generation, lang: Language = "en", row: Row = "connect") -> Page:
    return show(window, Profile(person=person, generation=generation, lang=lang, row=row, rail="buttons"))


def connect(page: Page, gate: Gate = "") -> None:
    """Press the profile's Connect, with this standing before an invitation."""
    page.evaluate("gate => { data.gate = gate; }", gate)
    page.locator(f"main section >> {CONNECT}").first.click()
    primary(page).wait_for()


def whom(page: Page) -> list[str]:
    """The addresses of those whose verdict was asked for, once each, in order."""
    found = [draft["to"][0]["profile"] if draft["to"] else "nobody" for draft in asked(page)]
    return list(dict.fromkeys(found))


@pytest.mark.parametrize(("generation", "lang", "person"), SHAPES)
def test_every_step_of_the_dialog_and_every_way_of_sending_nothing(
    window: Page, generation: Generation, lang: Language, person: Person
) -> None:
    page = profile(window, person, generation, lang)
    page.locator(f"main section >> {CONNECT}").first.hover()
    assert whom(page) == [person.url]
    # Esc and the cross.
    connect(page)
    page.keyboard.press("Escape")
    connect(page)
    page.locator("[data-test-modal-close-btn]").click()
    # The week's limit, and Premium in place of a note.
    connect(page, "limit")
    primary(page).click()
    connect(page, "premium")
    secondary(page).click()
    primary(page).hover()
    assert primary(page).get_attribute("href") == "/premium/products/"
    primary(page).evaluate("link => link.addEventListener('click', (event) => event.preventDefault())")
    primary(page).click()
    page.locator("[data-test-modal-close-btn]").click()
    # How they know each other leads on to the first step; without an address, LinkedIn only asks for one.
    connect(page, "relation")
    page.locator("[name=relation]").nth(3).check()
    primary(page).click()
    page.locator("[data-test-modal-close-btn]").click()
    connect(page, "email")
    primary(page).click()
    page.locator("#email").fill("nobody")
    primary(page).click()
    assert presses(page) == []
    assert page.evaluate("window.sent") == []
    # And now each that sends.
    assert whom(page) == [person.url]
    page.locator("#email").fill("lena@marsh.example")
    primary(page).click()
    assert presses(page) == [bare(person, 2)]


@pytest.mark.parametrize(("generation", "lang", "person"), SHAPES)
def test_a_note_typed_or_written_for_them_and_taking_the_invitation_back(
    window: Page, generation: Generation, lang: Language, person: Person
) -> None:
    page = profile(window, person, generation, lang)
    connect(page)
    secondary(page).click()
    note = page.locator("#custom-message")
    note.fill("Hello")
    assert asked(page)[-1] == {"channel": "invitation", "text": "Hello", "to": [{"profile": person.url}]}
    page.mouse.move(5, 5)
    note.evaluate("(field, text) => { field.value = text; }", NOTE)
    primary(page).hover()
    page.wait_for_function("note => window.asked.at(-1)?.text === note", arg=NOTE)
    assert presses(page) == []
    primary(page).click()
    assert presses(page) == [{**bare(person, 2), "text": NOTE}]
    page.locator("main :is(a[href*='withdraw='], button:has([data-test-icon='clock-small'])):visible").first.click()
    primary(page).click()
    assert presses(page) == []


@pytest.mark.parametrize("generation", GENERATIONS)
def test_the_header_that_appears_on_scrolling_is_the_pages_persons(window: Page, generation: Generation) -> None:
    page = profile(window, MAYA, generation)
    page.evaluate("document.body.style.minHeight = '3000px'")
    page.mouse.wheel(0, 900)
    page.locator(
        f":is([data-testid='sticky-header'], .pvs-sticky-header-profile-actions)[data-shown] {CONNECT}"
    ).click()
    primary(page).press("Enter")
    assert presses(page) == [bare(MAYA, 2)]


@pytest.mark.parametrize(
    ("generation", "connect_as", "key"),
    [
        ("sdui", "link", ""),
        ("sdui", "icon", "Enter"),
        ("sdui", "icon", ""),
        ("classic", "link", ""),
        ("classic", "link", " "),
    ],
)
def test_connect_in_the_more_menu_outside_the_main_part(
    window: Page, generation: Generation, connect_as: Literal["link", "icon"], key: str
) -> None:
    page = show(window, Profile(person=MAYA, generation=generation, row="follow", connect_as=connect_as))
    page.locator(MORE).first.click()
    item = page.locator(
        "body > :is([role=menu], .artdeco-dropdown__content) > :has([id^='connect-'], [data-test-icon^='connect-'])"
    )
    if key:
        item.focus()
    else:
        item.hover()
    assert whom(page) == [MAYA.url]
    if key:
        item.press(key)
    else:
        item.click()
    assert presses(page) == ([bare(MAYA, 1)] if connect_as == "icon" else [])
    primary(page).click()
    assert presses(page) == [bare(MAYA, 2)]


def test_a_menu_of_which_nobody_knows_where_it_was_opened_is_nobodys(window: Page) -> None:
    page = show(window, Profile(person=MAYA, generation="sdui", row="follow", connect_as="icon"))
    page.evaluate("(more) => openMenu(document.querySelector(more.replace(':visible', '')))", MORE)
    page.locator("[role=menuitem]:has([id^='connect-'])").hover()
    assert whom(page) == ["nobody"]


@pytest.mark.parametrize("connect_as", ["icon", "state"])
@pytest.mark.parametrize("key", ["", "Enter", " "])
def test_connect_as_a_button_without_address(window: Page, connect_as: Literal["icon", "state"], key: str) -> None:
    page = show(window, Profile(person=MAYA, row="connect", connect_as=connect_as))
    button = page.locator(f"main section >> {CONNECT}").first
    if key:
        button.focus()
        assert whom(page) == [MAYA.url]
        button.press(key)
    else:
        button.click()
    assert presses(page) == [bare(MAYA, 1)]
    primary(page).click()
    assert presses(page) == [bare(MAYA, 2)]


@pytest.mark.parametrize(("generation", "lang", "person"), SHAPES)
def test_a_stranger_suggested_beside_a_profile_is_the_stranger(
    window: Page, generation: Generation, lang: Language, person: Person
) -> None:
    page = profile(window, person, generation, lang)
    for stranger in STRANGERS:
        # Whoever is invited becomes pending, until one is left.
        button = page.locator(f"aside {CONNECT}").first
        button.hover()
        assert whom(page)[-1] == stranger.url
        button.click()
        assert presses(page) == [bare(stranger, 1)]
        page.wait_for_function("to => window.sent.at(-1)?.to === to", arg=stranger.vanity)


def test_a_dialog_opened_from_the_rail_is_the_strangers(window: Page) -> None:
    page = show(window, Profile(person=MAYA, row="connect"))
    for stranger in (STRANGERS[2], STRANGERS[4]):
        page.locator(f"aside a[href*='{stranger.vanity}'][href*='custom-invite']").click()
        primary(page).click()
        assert presses(page) == [bare(stranger, 2)]


@pytest.mark.parametrize(("generation", "lang"), LISTS)
def test_my_network_sends_at_once_to_the_cards_person(window: Page, generation: Generation, lang: Language) -> None:
    page = show(window, Network(generation=generation, lang=lang))
    buttons = page.locator("main [role=listitem] button:has(svg)")
    for number, key in enumerate(("", "Enter", " ")):
        if key:
            buttons.nth(number).focus()
        else:
            buttons.nth(number).hover()
        assert whom(page)[-1] == STRANGERS[number].url
        if key:
            buttons.nth(number).press(key)
        else:
            buttons.nth(number).click()
        assert presses(page) == [bare(STRANGERS[number], 1)]


@pytest.mark.parametrize(("generation", "lang"), LISTS)
@pytest.mark.parametrize("at_once", [False, True])
def test_a_row_of_a_search_is_its_own_persons(
    window: Page, generation: Generation, lang: Language, *, at_once: bool
) -> None:
    page = show(window, Search(generation=generation, lang=lang, at_once=at_once))
    for number in (4, 2):
        button = page.locator(f"main {CONNECT}").nth(number)
        button.hover()
        assert whom(page)[-1] == STRANGERS[number].url
        button.click()
        assert presses(page) == [bare(STRANGERS[number], 1)]
        if generation == "sdui" and not at_once:
            primary(page).click()
            assert presses(page) == [bare(STRANGERS[number], 2)]
            expect(page.locator("[role=dialog]")).to_have_count(0)


def test_a_row_opened_in_another_tab_is_no_press(window: Page) -> None:
    page = show(window, Search())
    page.evaluate("addEventListener('click', (event) => event.preventDefault(), true)")
    page.locator(f"main {CONNECT}").first.click(modifiers=["ControlOrMeta"])
    assert presses(page) == []


@pytest.mark.parametrize(("lang", "person"), [("en", MAYA), ("ar", SAMI), ("he", NOA)])
def test_the_page_that_an_invitations_link_leads_to(window: Page, lang: Language, person: Person) -> None:
    page = show(window, CustomInvite(person=person, lang=lang))
    primary(page).hover()
    assert whom(page) == [person.url]
    primary(page).click()
    assert presses(page) == [bare(person, 2)]


def test_the_shadow_roots_host_drawn_anew_before_and_while_the_dialog_is_open(window: Page) -> None:
    page = profile(window, MAYA, "sdui")
    page.evaluate("drawHostAnew()")
    connect(page)
    secondary(page).click()
    page.evaluate("drawHostAnew()")
    page.locator("#custom-message").fill(NOTE)
    primary(page).click()
    assert presses(page) == [{**bare(MAYA, 2), "text": NOTE}]


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("row", ["pending", "incoming", "follow", "self"])
def test_no_other_button_of_a_profile_is_an_invitation(window: Page, generation: Generation, row: Row) -> None:
    page = show(window, Profile(person=MAYA, generation=generation, row=row, strangers=()))
    page.evaluate("addEventListener('click', (event) => event.preventDefault(), true)")
    buttons = page.locator("main :is(button, a[href], [role=button]):visible").all()
    assert len(buttons) > 3
    for button in buttons:
        button.focus()
        button.click(force=True)
    assert presses(page) == []
    assert asked(page) == []
