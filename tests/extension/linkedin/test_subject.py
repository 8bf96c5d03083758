"""linkedin/subject.js and top_card.js: whom a page is about, by address and top card; the right person, or nobody."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page

from amana.demo.cast import DANIEL, MAYA, NOA, PEOPLE, SAMI, STRANGERS, VIEWER
from amana.demo.page import Feed, Generation, Messaging, Network, NotFound, Profile, PublicProfile, Row, Search, Talk
from amana.demo.page import Page as Sample
from amana.demo.person import Person
from amana.texts.language import Language
from extension.scripts import call, linkedin_page
from pages.around import Activity, Checkpoint, Connections, Outside, Post
from pages.older import AuthWall, Details, Jobs, Profile2018, Profile2020, drawn

pytestmark = pytest.mark.browser

Read = Callable[..., dict[str, str | None]]

SITE = "https://www.linkedin.com"
GENERATIONS: list[Generation] = ["sdui", "classic"]
NOBODY = {"profile": None, "urn": None, "member": None}
EMOJI = replace(DANIEL, vanity="daniel-🇬🇧👨‍💻-5", urn="ACoAAQk2Vn5BkYq8ZtLd6RwJm1cHs3PfOe7uGiA", member="430915573")
MIXED = replace(MAYA, vanity="maya-רוזנפלד-3f", urn="ACoAAQ5hTz8BqWm2LxR7vYdKp0sNf9GjEu1oXaQ", member="774120387")
HAS_MEMBER: set[Row] = {"connect", "connect+message", "pending"}
SUBJECT = """a[0].map(([html, href]) =>
  Subject.read(new DOMParser().parseFromString(html, "text/html"), new URL(href, "https://www.linkedin.com").href))"""


@pytest.fixture(scope="module")
def page(chromium: Browser) -> Iterator[Page]:
    """One page with the scripts in it; what they read here is given to them as text."""
    opened = linkedin_page(chromium)
    yield opened
    opened.close()


@pytest.fixture
def read(page: Page) -> Read:
    """Reads a sample page, or its HTML, at its own address or at another."""

    def at(sample: Sample | str, path: str | None = None) -> Any:
        html = sample if isinstance(sample, str) else drawn(sample)
        return call(page, SUBJECT, [[html, path or (sample.path if isinstance(sample, Sample) else "/")]])[0]

    return at


def address(person: Person) -> str:
    return f"{SITE}/in/{quote(person.vanity, safe='')}/"


def whole(person: Person) -> dict[str, str | None]:
    """All three identities."""
    return {"profile": address(person), "urn": person.urn, "member": person.member}


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("lang", ["en", "ar", "he"])
def test_every_kind_of_profile_is_about_its_person(read: Read, generation: Generation, lang: Language) -> None:
    rows: tuple[tuple[Row, int], ...] = (
        ("message", 1),
        ("connect", 2),
        ("connect+message", 3),
        ("follow", 3),
        ("follow", 0),
        ("pending", 2),
        ("incoming", 2),
    )
    for person in (MAYA, SAMI, NOA, EMOJI, MIXED):
        for row, degree in rows:
            shown = Profile(person=person, generation=generation, lang=lang, row=row, degree=degree)
            found = read(shown)
            # The newer pages carry the number with the state of the Connect button alone.
            member = person.member if generation == "classic" or row in HAS_MEMBER else None
            assert found == {**whole(person), "member": member}, (row, person.vanity)


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("lang", ["en", "ar", "he"])
def test_the_users_own_profile_is_about_nobody(read: Read, generation: Generation, lang: Language) -> None:
    own = Profile(person=VIEWER, viewer=VIEWER, generation=generation, lang=lang)
    assert read(own) == NOBODY
    assert read(own, "/in/me/") == NOBODY
    for below in (
        f"{VIEWER.path}details/experience/",
        f"{VIEWER.path}edit/intro/",
        f"{VIEWER.path}recent-activity/all/",
    ):
        assert read(own, below) == NOBODY
    assert read(Details(person=VIEWER, viewer=VIEWER, generation=generation, lang=lang)) == NOBODY
    assert read(Activity(person=VIEWER), "/in/me/recent-activity/all/") == NOBODY


@pytest.mark.parametrize("generation", GENERATIONS)
def test_every_form_of_a_persons_address_is_theirs(read: Read, generation: Generation) -> None:
    for person in (*PEOPLE, EMOJI, MIXED):
        raw, coded = f"/in/{person.vanity}", f"/in/{quote(person.vanity)}"
        html = drawn(Profile(person=person, generation=generation, row="connect"))
        paths = (
            *(raw, f"{coded}/", f"{raw}/?trk=people-guest&locale=iw_IL", f"{coded}/en", f"{raw}/he/", f"{coded}#about"),
            *(f"{coded}/overlay/contact-info/", f"{raw}/overlay/photo/", f"{coded}/overlay/browsemap-recommendations/"),
            *(f"https://il.linkedin.com{coded}", f"https://m.linkedin.com{raw}/", f"/mwlite{coded}"),
            f"https://touch.linkedin.com/mwlite/profile{coded}/",
        )
        for path in paths:
            assert read(html, path) == whole(person), path
        by_urn = read(html, f"/in/{person.urn}/")
        assert by_urn == {**whole(person), "profile": f"{SITE}/in/{person.urn}/"}


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("lang", ["en", "ar", "he"])
def test_a_member_out_of_reach_is_somebody_by_their_urn_alone(
    read: Read, generation: Generation, lang: Language
) -> None:
    outside = Outside(person=MAYA, generation=generation, lang=lang, degree=0)
    # Nothing on such a page says whose vanity that is.
    assert read(outside) == NOBODY
    by_urn = read(outside, f"/in/{MAYA.urn}/")
    known = {"profile": f"{SITE}/in/{MAYA.urn}/", "urn": MAYA.urn, "member": None}
    assert by_urn == (known if generation == "sdui" else NOBODY)
    for stranger in STRANGERS:
        assert read(outside, stranger.path) == NOBODY


@pytest.mark.parametrize("kind", [Profile2018, Profile2020])
def test_older_profiles_are_read_too(read: Read, kind: type[Profile]) -> None:
    old = kind(person=MAYA)
    assert read(old)["profile"] == address(MAYA)
    assert read(old, STRANGERS[0].path) == NOBODY


def test_a_public_profile_is_read_by_its_heads_address(read: Read) -> None:
    for country, person in (("www", MAYA), ("il", NOA), ("se", SAMI)):
        public = PublicProfile(person=person, country=country)
        assert read(public, public.url) == {"profile": address(person), "urn": None, "member": person.member}
        assert read(public, STRANGERS[0].path) == NOBODY


def test_pages_below_a_profile_are_the_persons(read: Read) -> None:
    for person in (MAYA, SAMI, NOA, EMOJI):
        expected = {"profile": address(person), "urn": None, "member": None}
        for generation in GENERATIONS:
            assert read(Details(person=person, generation=generation)) == expected
        assert read(Activity(person=person)) == expected
        # The profile from which it was opened is still there: it knows more, and is the same person's.
        still = drawn(Profile(person=person, row="connect"))
        assert read(still, f"{person.path}details/skills/") == whole(person)
        assert read(still, f"{STRANGERS[0].path}details/skills/") == NOBODY


def test_lists_with_a_person_first_are_not_a_page_below_their_profile(read: Read) -> None:
    first = STRANGERS[0]
    pages = (
        *(Search(known=STRANGERS), Search(known=STRANGERS, generation="classic"), Network(known=STRANGERS)),
        *(Connections(known=STRANGERS), Details(person=MAYA), Activity(person=MAYA)),
    )
    for below in ("recent-activity/all/", "details/experience/", "overlay/contact-info/"):
        for sample in pages:
            assert read(sample, first.path + below) == NOBODY, sample


def test_a_sales_navigator_lead_is_named_by_the_address_alone(read: Read) -> None:
    lead = "ACwAABexample0002"
    expected = {"profile": f"{SITE}/in/{lead}/", "urn": lead, "member": None}
    for path in (f"/sales/lead/{lead},NAME_SEARCH,x1", f"/sales/people/{lead}%2Cname%2Cx1?_ntb=1"):
        assert read("<!doctype html><main></main>", path) == expected
    assert read("<!doctype html><main></main>", "/in/nora-brook/?from=/sales/lead/") == NOBODY


ABOUT_NOBODY: list[Sample] = [
    *(Feed(), Network(), Search(), Search(generation="classic"), NotFound(), Messaging(talk=Talk(people=PEOPLE[:1]))),
    *(Jobs(), AuthWall(), Checkpoint(), Post(), Connections(known=PEOPLE)),
]


@pytest.mark.parametrize("sample", ABOUT_NOBODY, ids=lambda sample: type(sample).__name__)
def test_pages_about_nobody_stay_so_even_under_a_profiles_address(read: Read, sample: Sample) -> None:
    assert read(sample) == NOBODY
    for person in (*PEOPLE, *STRANGERS):
        assert read(sample, person.path) == NOBODY


@pytest.mark.parametrize(
    "path",
    ["/pub/maya-rosenfeld/50/814/5b1", "/talent/profile/AEMAAx", "/preload/?_bprMode=vanilla", "/404/", "/feed/"],
)
def test_a_profile_under_another_address_is_nobodys(read: Read, path: str) -> None:
    for generation in GENERATIONS:
        assert read(Profile(person=MAYA, generation=generation), path) == NOBODY


@pytest.mark.parametrize("generation", GENERATIONS)
def test_an_address_that_is_ahead_of_its_page_is_about_nobody_yet(read: Read, generation: Generation) -> None:
    shown = Profile(person=MAYA, generation=generation, row="connect")
    for other in (DANIEL, SAMI, *shown.strangers):
        # Also when the old page links to the new person, as one does to reach them.
        assert read(shown, other.path) == NOBODY
        assert read(shown, f"/in/{other.urn}/") == NOBODY
        mentioned = drawn(shown).replace('<div class="ph5', f'<a href="{other.path}">{other.name}</a><div class="ph5')
        assert read(mentioned, other.path) == NOBODY


def test_what_the_card_says_of_others_is_not_taken_for_its_persons(read: Read) -> None:
    stranger = STRANGERS[0]
    compose = f'<a href="/messaging/compose/?recipient={stranger.urn}&screenContext=NON_SELF_PROFILE_VIEW">…</a>'
    key = f"ConnectButtonstate:invitation:urn:li:member:{stranger.member}_connect"
    inviting = f'<a componentkey="{key}" href="/preload/custom-invite/?vanityName={stranger.vanity}">…</a>'
    html = drawn(Profile(person=MAYA, row="connect"))
    for among in (compose, inviting, compose + inviting):
        assert read(html.replace("</h2></a>", f"</h2></a>{among}", 1), MAYA.path) == whole(MAYA)
    # Two numbers, and nothing that says which is whose: neither.
    unsaid = html.replace("</h2></a>", f'</h2></a><button componentkey="{key}">…</button>', 1)
    assert read(unsaid, MAYA.path) == {**whole(MAYA), "member": None}


def test_a_card_that_speaks_of_two_people_is_nobodys(read: Read) -> None:
    html = drawn(Profile(person=MAYA))
    half = html.replace(f"{MAYA.path}overlay/photo/", f"{DANIEL.path}overlay/photo/", 1)
    assert half != html
    assert read(half, MAYA.path) == NOBODY
    assert read(half, DANIEL.path) == NOBODY


def test_a_classic_card_without_mutual_contacts_gives_the_urn_by_the_persons_positions(read: Read) -> None:
    html = drawn(Profile(person=MAYA, generation="classic"))
    without = html.replace("onnectionOf=", "onnectionsFor=")
    assert read(without, MAYA.path) == whole(MAYA)
    foreign = without.replace(f"{MAYA.path}overlay/urn", f"{DANIEL.path}overlay/urn")
    assert read(foreign, MAYA.path) == {**whole(MAYA), "urn": None}


def test_right_to_left_pages_marked_oddly_are_read_the_same(read: Read) -> None:
    marks: tuple[tuple[Language, str, Person], ...] = (("he", "iw", NOA), ("he", "he", NOA), ("ar", "ar", SAMI))
    for lang, html_lang, person in marks:
        for generation in GENERATIONS:
            odd = Profile(
                person=person, generation=generation, lang=lang, html_lang=html_lang, rtl_marked=False, row="connect"
            )
            assert read(odd) == whole(person)


TWO = """() => {
  const [one, other] = a.map((html) => new DOMParser().parseFromString(html, "text/html").querySelector("main"));
  one.style.display = "none";
  document.body.append(one, other);
  const read = (path) => Subject.read(document, "https://www.linkedin.com" + path);
  const found = [read(paths[0]), read(paths[1])];
  one.style.display = "";
  found.push(read(paths[0]), read(paths[1]));
  document.body.replaceChildren();
  return found;
}"""


def test_of_two_cards_in_the_page_the_one_in_sight_counts(page: Page) -> None:
    htmls = [drawn(Profile(person=person)) for person in (MAYA, DANIEL)]
    asked = f"((a, paths) => ({TWO})())(a[0], a[1])"
    hidden_old, new, *both_seen = call(page, asked, htmls, [MAYA.path, DANIEL.path])
    assert (hidden_old, new["profile"]) == (NOBODY, address(DANIEL))
    assert both_seen == [NOBODY, NOBODY]
