"""Pages of other sites: JSON-LD, h-card, OpenGraph, author tags and rel=me."""

from __future__ import annotations

import json

import pytest

from amana.capture.page import read

URL = "https://salma-idris.example/about"
PERSON = {
    "@type": "Person",
    "name": "سلمى إدريس",
    "jobTitle": ["Cartographer", "Teacher"],
    "worksFor": [{"@type": "Organization", "name": "North Maps"}],
    "address": {"@type": "PostalAddress", "addressLocality": "Nazareth", "addressCountry": {"name": "Israel"}},
    "url": "/about",
    "sameAs": ["https://il.linkedin.com/in/Salma-Idris-4b2/", "javascript:alert(1)", 7],
}


def ld(*texts: object) -> str:
    body = "".join(
        f'<script type="application/ld+json">{text if isinstance(text, str) else json.dumps(text)}</script>'
        for text in texts
    )
    return f"<!doctype html><title>x</title>{body}<p>Hello"


@pytest.mark.parametrize(
    "text",
    [
        PERSON,
        [PERSON],
        {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "Site"}, PERSON]},
        {"@type": ["ProfilePage", "WebPage"], "mainEntity": PERSON},
        {"@graph": [{"@type": "ProfilePage", "mainEntity": {"@id": "#me"}}, {**PERSON, "@id": "#me"}]},
        {**PERSON, "@type": "http://schema.org/Person"},
        "<!-- " + json.dumps(PERSON) + " -->",
        "//<![CDATA[\n" + json.dumps(PERSON) + "\n//]]>",
    ],
)
def test_a_person_in_json_ld_is_read_in_every_shape_sites_use(text: object) -> None:
    (draft,) = read(ld("{broken", text), URL)
    said = [draft.name, draft.headline, draft.company, draft.location]
    assert [value and value.value for value in said] == ["سلمى إدريس", "Cartographer", "North Maps", "Nazareth, Israel"]
    assert [(key.kind, key.value) for key in draft.keys] == [("web", URL), ("vanity", "salma-idris-4b2")]


def test_a_profile_page_is_about_its_main_entity_and_not_about_its_author() -> None:
    page = {"@type": "ProfilePage", "mainEntity": PERSON, "author": {"@type": "Person", "name": "The Webmaster"}}
    assert [draft.name.value for draft in read(ld(page), URL)] == ["سلمى إدريس"]


def test_a_team_page_offers_everybody_once() -> None:
    names = ["Ada Verne", "נטע שקד", "Ada Verne"]
    drafts = read(ld([{"@type": "Person", "name": name} for name in names]), URL)
    assert [draft.name.value for draft in drafts] == ["Ada Verne", "נטע שקד"]


def test_an_articles_author_is_offered_with_less_certainty() -> None:
    (draft,) = read(ld({"@type": "NewsArticle", "author": [{"@type": "Person", "name": "Ada Verne"}]}), URL)
    assert (draft.name.value, draft.name.sure) == ("Ada Verne", "medium")


@pytest.mark.parametrize("text", ["", "{", "null", "[[[", '{"@graph": 3}', '{"@type": "Person"}', '{"@type": {}}'])
def test_json_ld_without_a_person_yields_nobody(text: str) -> None:
    assert read(ld(text), URL) == []


def test_an_h_card_is_read_with_its_own_properties_only() -> None:
    html = """<div class="h-card"><a class="p-name u-url" href="/about">Ada Verne</a> <p class="p-job-title">Luthier</p>
    <div class="p-org h-card"><span class="p-name">Verne Strings</span></div>
    <span class="p-locality">Cork</span>, <span class="p-country-name">Ireland</span></div>"""
    (draft,) = read(html, URL)
    said = [draft.name, draft.headline, draft.location]
    assert [value and value.value for value in said] == ["Ada Verne", "Luthier", "Cork, Ireland"]
    assert [key.value for key in draft.keys] == [URL]


def test_the_card_of_the_page_itself_stands_alone_among_others() -> None:
    html = """<p class="h-card"><a class="p-name u-url" href="https://other.example/">Somebody Else</a></p>
    <p class="vcard"><a class="fn url" href="https://salma-idris.example/about">Salma Idris</a></p>"""
    assert [draft.name.value for draft in read(html, URL)] == ["Salma Idris"]


def test_a_card_of_an_organisation_is_nobody() -> None:
    assert read('<div class="h-card"><b class="p-name p-org">Verne Strings</b></div>', URL) == []


def test_an_open_graph_profile_gives_name_and_address() -> None:
    html = """<meta property="og:type" content="profile"><meta property="og:title" content="adaverne - Overview">
    <meta property="profile:first_name" content="Ada"><meta property="profile:last_name" content="Verne">
    <meta property="og:url" content="https://code.example/adaverne">"""
    (draft,) = read(html, "https://code.example/adaverne?tab=repos")
    assert (draft.name.value, [key.value for key in draft.keys]) == ("Ada Verne", ["https://code.example/adaverne"])


@pytest.mark.parametrize(
    ("author", "found"),
    [("Ada Verne", True), ("נטע שקד", True), ("Verne Strings Ltd", False), ("admin", False), ("The News Team", False)],
)
def test_a_meta_author_is_taken_only_where_it_looks_like_a_person(author: str, found: bool) -> None:  # noqa: FBT001  # parametrised
    drafts = read(f'<meta name="author" content="{author}"><p>Words by {author}', URL)
    assert [draft.name.value for draft in drafts] == ([author] if found else [])


def test_rel_me_links_join_the_pages_one_person() -> None:
    html = ld(PERSON) + '<a rel="me nofollow" href="https://git.example/salma">x</a><a rel=me href="mailto:a@b.c">m</a>'
    (draft,) = read(html, URL)
    assert "https://git.example/salma" in [key.value for key in draft.keys]


def test_weaker_signals_fill_what_the_best_one_lacks_for_the_same_name_only() -> None:
    card = '<p class="h-card"><b class="p-name">ada verne</b> <i class="p-org">Strings</i></p>'
    html = ld({"@type": "Person", "name": "Ada Verne"}) + card
    (draft,) = read(html, URL)
    assert draft.company is not None
    assert (draft.company.value, draft.company.where) == ("Strings", "h_card")


def test_of_several_profiles_on_one_site_only_the_one_named_after_them_is_theirs() -> None:
    links = "".join(f'<a href="https://github.com/{name}">x</a>' for name in ("averne", "tunde", "inesc"))
    html = f"<title>Ada Verne</title><h1>Ada Verne</h1><p>Luthier</p>{links}<a href='https://x.com/glue'>x</a>"
    (draft,) = read(html, "https://ada-verne.example/")
    assert [key.value for key in draft.keys if "github" in key.value] == ["https://github.com/averne"]
    assert "https://x.com/glue" in [key.value for key in draft.keys]


def test_a_plain_page_yields_nobody() -> None:
    assert read("<title>Ada Verne</title><h1>Ada Verne</h1><p>Welcome.", URL) == []
