"""LinkedIn pages that look like somebody's and are nobody's, or somebody else's."""

from __future__ import annotations

import re

import pytest

from amana.capture.page import read
from amana.demo.cast import DANIEL, MAYA, NOA, SAMI, STRANGERS, VIEWER
from amana.demo.page import Feed, Generation, Messaging, Network, NotFound, Page, Profile, PublicProfile, Search, Talk
from amana.demo.person import Person
from pages import nobodys
from pages.older import AuthWall, Details, Jobs, Profile2018, Profile2020, drawn

TALK = Talk(people=(MAYA,), lines=(("them", "Hello"),))
NOBODYS: tuple[Page, ...] = (
    Feed(),
    Feed(generation="classic", lang="he"),
    Search(),
    Search(generation="classic", lang="ar"),
    Network(),
    Network(generation="classic"),
    NotFound(),
    AuthWall(),
    Jobs(),
    Messaging(talk=TALK),
    Messaging(talk=TALK, new=True, lang="ar"),
)


@pytest.mark.parametrize("page", NOBODYS, ids=lambda page: f"{type(page).__name__}-{page.generation}")
def test_a_page_about_nobody_yields_nobody(page: Page) -> None:
    assert read(drawn(page), page.url) == []


@pytest.mark.parametrize("page", NOBODYS, ids=lambda page: f"{type(page).__name__}-{page.generation}")
def test_the_last_page_under_a_profiles_address_yields_nobody(page: Page) -> None:
    # After a soft navigation the address is the profile's while the old page still stands.
    assert read(drawn(page), STRANGERS[0].url) == []


@pytest.mark.parametrize("page", NOBODYS, ids=lambda page: f"{type(page).__name__}-{page.generation}")
def test_a_stale_title_does_not_make_somebody_of_another_page(page: Page) -> None:
    html = re.sub(r"<title>.*?</title>", f"<title>{MAYA.name} | LinkedIn</title>", drawn(page))
    assert read(html, page.url) == []
    assert read(html, MAYA.url) == []


@pytest.mark.parametrize("draw", [Profile, Profile2018, Profile2020])
@pytest.mark.parametrize("generation", ["sdui", "classic"])
def test_the_last_persons_page_is_not_read_under_the_next_ones_address(
    draw: type[Profile], generation: Generation
) -> None:
    assert read(drawn(draw(person=MAYA, generation=generation)), DANIEL.url) == []


def test_a_profile_is_not_read_under_an_address_that_is_no_profile() -> None:
    assert read(drawn(Profile(person=MAYA)), "https://www.linkedin.com/search/results/people/?keywords=x") == []
    assert read(drawn(PublicProfile(person=MAYA)), "https://www.linkedin.com/company/tidewell/") == []


@pytest.mark.parametrize("generation", ["sdui", "classic"])
@pytest.mark.parametrize("person", [MAYA, SAMI, NOA])
def test_an_overlay_over_a_profile_is_still_that_person(generation: Generation, person: Person) -> None:
    page = Profile(person=person, generation=generation, path_tail="overlay/contact-info/")
    (draft,) = read(drawn(page), page.url)
    assert (draft.name.value, draft.headline and draft.headline.value) == (person.name, person.headline)


@pytest.mark.parametrize("generation", ["sdui", "classic"])
@pytest.mark.parametrize("person", [MAYA, SAMI, NOA])
def test_a_details_page_gives_the_name_with_little_certainty(generation: Generation, person: Person) -> None:
    page = Details(person=person, generation=generation)
    (draft,) = read(drawn(page), page.url)
    assert (draft.name.value, draft.name.sure, draft.headline) == (person.name, "low", None)
    assert [key.value for key in draft.keys] == [person.vanity]


def test_a_details_page_with_the_last_persons_title_yields_nobody() -> None:
    page = Details(person=MAYA)
    html = re.sub(r"<title>.*?</title>", f"<title>{DANIEL.name} | LinkedIn</title>", drawn(page))
    assert read(html, page.url) == []


def test_a_stale_title_does_not_rename_a_person_whose_card_is_there() -> None:
    html = re.sub(r"<title>.*?</title>", f"<title>{DANIEL.name} | LinkedIn</title>", drawn(Profile(person=MAYA)))
    assert read(html, MAYA.url)[0].name.value == MAYA.name


def test_a_top_card_without_its_key_is_found_by_the_contact_link() -> None:
    html = drawn(Profile(person=MAYA)).replace("sdui.profile.card.ref", "sdui.profile.unit.")
    (draft,) = read(html, MAYA.url)
    assert draft.headline is not None
    assert (draft.name.value, draft.headline.value) == (MAYA.name, MAYA.headline)
    assert MAYA.urn in [key.value for key in draft.keys]


def test_a_member_out_of_the_network_is_nobody() -> None:
    html = drawn(Profile(person=MAYA, row="follow")).replace(MAYA.name, "LinkedIn Member")
    assert read(html, f"https://www.linkedin.com/in/{MAYA.urn}/") == []


def test_viewers_urn_in_every_script_and_code_of_the_page_is_not_taken() -> None:
    for generation in ("sdui", "classic"):
        page = Profile(person=MAYA, generation=generation)
        html = drawn(page).replace("<body", f'<body data-x="urn:li:fsd_profile:{VIEWER.urn}"')
        (draft,) = read(html, page.url)
        assert VIEWER.urn not in [key.value for key in draft.keys]


def test_a_saved_file_is_known_by_the_address_it_was_saved_from() -> None:
    html = f"<!-- saved from url=(0063){MAYA.url} -->\n" + drawn(Profile(person=MAYA))
    (draft,) = read(html, "file:///home/robin/Downloads/maya.html")
    assert MAYA.vanity in [key.value for key in draft.keys]


@pytest.mark.parametrize("generation", ["sdui", "classic"])
@pytest.mark.parametrize("rooted", [True, False])
def test_a_file_that_says_nowhere_where_it_was_is_still_that_persons_profile(
    generation: Generation, *, rooted: bool
) -> None:
    html = re.sub(r'<link rel="?canonical[^>]*>', "", drawn(Profile(person=MAYA, generation=generation)))
    html = html.replace('href="https://www.linkedin.com/', 'href="/') if rooted else html
    (draft,) = read(html, "file:///home/robin/Downloads/maya.html")
    assert (draft.name.value, draft.name.where) == (MAYA.name, "top_card")
    found = {key.value for key in draft.keys}
    assert MAYA.vanity in found
    assert not found & {stranger.vanity for stranger in STRANGERS}


def test_a_file_of_a_public_profile_gives_its_person_none_of_the_profiles_beside_it() -> None:
    html = re.sub(r'<link rel="?canonical[^>]*>', "", drawn(PublicProfile(person=MAYA)))
    html += '<aside><a href="https://www.linkedin.com/in/somebody-beside"><h3>Somebody Beside</h3></a></aside>'
    (draft,) = read(html, "file:///home/robin/Downloads/maya.html")
    assert draft.name.value == MAYA.name
    assert "somebody-beside" not in [key.value for key in draft.keys]


@pytest.mark.parametrize("said", ["She/Her", "(they/them)", "הוא/לו"])
def test_pronouns_in_the_heading_are_no_part_of_the_name(said: str) -> None:
    html = drawn(PublicProfile(person=MAYA))
    told = re.sub(r"(<h1[^>]*>)(.*?)</h1>", rf"\1\2 <span>{said}</span></h1>", html, count=1, flags=re.DOTALL)
    assert told != html
    (draft,) = read(told, MAYA.url)
    assert draft.name.value == MAYA.name


@pytest.mark.parametrize("headline", ["500+ bridges drawn", "1st in line", "3 years of sailing"])
def test_a_headline_may_begin_with_a_number(headline: str) -> None:
    html = drawn(Profile(person=MAYA)).replace(MAYA.headline, headline)
    (draft,) = read(html, MAYA.url)
    assert draft.headline is not None
    assert draft.headline.value == headline


def test_a_card_whose_key_was_renamed_still_gives_the_persons_urn() -> None:
    urn, another = (f"ACoAA{letter * 34}" for letter in "xy")
    theirs = f'<a href="/search/results/people/?connectionOf=%22{urn}%22&network=%5B%22F%22%5D">3 contacts</a>'
    beside = f'<a href="/messaging/compose/?recipient={another}&interop=msgOverlay">Message</a>'
    inner = """<div><div><h2>Ada Verne</h2><p>· 2nd</p></div><p>Luthier</p><div><p>Cork</p><p>·</p><p><a
href="/in/ada-verne-example/overlay/contact-info/">Contact info</a></p></div></div>"""
    html = f"""<title>Ada Verne | LinkedIn</title><main id="workspace"><section componentkey="renamed">{inner}{theirs}
</section><section>{beside}</section></main>"""
    (draft,) = read(html, "https://www.linkedin.com/in/ada-verne-example/")
    assert [key.value for key in draft.keys] == ["ada-verne-example", urn]


def test_a_title_of_two_parts_gives_the_company_that_the_description_puts_first() -> None:
    head = """<title>Ada Verne - Verne Strings | LinkedIn</title><link rel="canonical"
href="https://www.linkedin.com/in/ada-verne-example"><meta name="description" content="I glue. · Experience: Verne
Strings · Education: Cork School · Location: Cork · 12 connections on LinkedIn. View Ada's profile">"""
    (draft,) = read(f"{head}<main><h1>Join LinkedIn</h1></main>", "https://www.linkedin.com/in/ada-verne-example/")
    assert draft.company is not None
    assert (draft.company.value, draft.company.sure) == ("Verne Strings", "low")
    (other,) = read(
        f"{head.replace('Verne - Verne Strings', 'Verne - Luthier')}", "https://www.linkedin.com/in/ada-verne-example/"
    )
    assert other.company is None


@pytest.mark.parametrize("name", nobodys.NOBODYS)
def test_no_other_page_of_the_site_is_anybodys(name: str) -> None:
    path, html = nobodys.NOBODYS[name]
    assert path
    assert read(html, nobodys.address(name)) == []
    assert read(nobodys.with_title(name, f"{MAYA.name} | LinkedIn"), nobodys.address(name)) == []
    archived = f"https://web.archive.org/web/20200101000000/{nobodys.address(name)}"
    assert read(html, archived) == []


@pytest.mark.parametrize("name", [name for name in nobodys.NOBODYS if name not in nobodys.LOGGED_OUT])
def test_another_page_under_a_profiles_address_is_nobodys(name: str) -> None:
    for title in (f"{MAYA.name} | LinkedIn", f"(2) {STRANGERS[0].name} | LinkedIn", "LinkedIn"):
        for person in (MAYA, STRANGERS[0]):
            assert read(nobodys.with_title(name, title), person.url) == []


@pytest.mark.parametrize(
    "card",
    [
        "<p>Luthier at Verne</p><dl><dt>Location</dt><dd>Cork, Ireland</dd><dt>Industry</dt><dd>Crafts</dd></dl>",
        "<h2>Luthier at Verne</h2><h3><span>Cork, Ireland</span><span>312 connections</span></h3>",
    ],
)
def test_an_archives_copy_without_classes_is_read_by_the_name_in_its_title(card: str) -> None:
    url = "https://ie.linkedin.com/in/ada-verne-example"
    html = f"""<title>Ada Verne - Verne | LinkedIn</title><link rel="canonical" href="https://archive.ph/2019/{url}">
<main><div><div><h1>Ada Verne</h1></div>{card}</div><h4>Others</h4><a href="{url}-2">Greta Lund</a></main>"""
    (draft,) = read(html, "https://archive.ph/AbCd1")
    assert draft.headline is not None
    assert draft.location is not None
    assert [draft.name.value, draft.headline.value, draft.location.value] == [
        "Ada Verne", "Luthier at Verne", "Cork, Ireland"
    ]  # fmt: skip
    assert [key.value for key in draft.keys] == ["ada-verne-example"]


@pytest.mark.parametrize("title", ["Profile Not Found", "Profil introuvable", "الصفحة غير موجودة", "Sign In"])
def test_a_title_that_says_the_heading_is_no_name_by_that_alone(title: str) -> None:
    html = f"<title>{title} | LinkedIn</title><main><h1>{title}</h1><p>We are sorry.</p><p>Try later</p></main>"
    assert read(html, "https://www.linkedin.com/in/ada-verne-example/") == []


def test_a_text_doubled_for_screen_readers_is_read_once_under_any_class_name() -> None:
    html = drawn(Profile(person=MAYA, generation="classic"))
    (as_it_is,) = read(html, MAYA.url)
    (renamed,) = read(html.replace("visually-hidden", "q7x").replace("pv-text-details__right-panel", "q8"), MAYA.url)
    assert (renamed.name, renamed.headline, renamed.location) == (as_it_is.name, as_it_is.headline, as_it_is.location)
    role = '<span aria-hidden="true"><!---->{}<!----></span><span class="q7x"><!---->{}<!----></span>'
    lines = "".join(
        f"<div>{role.format(text, text)}</div>"
        for text in ("Engineer", "Northern Works", "Apr 2011 - Present · 13 yrs")
    )
    page = f"""<title>Ada Verne | LinkedIn</title><main><section data-member-id="4"><h1 class="t-24">Ada Verne</h1>
<a href="/in/ada-verne-example/overlay/contact-info/">Contact</a></section><section><div id="experience"></div>
<ul><li class="artdeco-list__item">{lines}</li></ul></section></main>"""
    (draft,) = read(page, "https://www.linkedin.com/in/ada-verne-example/")
    assert draft.company is not None
    assert draft.company.value == "Northern Works"
