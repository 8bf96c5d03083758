"""Pages of other sites, each kind in many shapes: who is read, and that nobody is made up."""

from __future__ import annotations

import pytest

from amana.capture.page import read
from pages.elsewhere.articles import ARTICLES
from pages.elsewhere.builders import BUILDERS
from pages.elsewhere.heldout import HELD_OUT
from pages.elsewhere.lists import LISTS
from pages.elsewhere.nobody import NOBODY
from pages.elsewhere.offices import OFFICES
from pages.elsewhere.page import Page
from pages.elsewhere.people import PEOPLE
from pages.elsewhere.score import Score


def misread(pages: tuple[Page, ...], *kinds: str) -> list[str]:
    score = Score()
    tried = [page for page in pages if not kinds or page.kind in kinds]
    assert tried
    for page in tried:
        score.add(page, read(page.html, page.url, page.selection))
    return score.misses


def test_everybody_of_a_team_is_read_in_the_order_of_the_page() -> None:
    assert misread((*LISTS, *BUILDERS, *OFFICES), "team") == []


def test_a_staff_list_gives_position_and_address() -> None:
    assert misread((*LISTS, *BUILDERS, *OFFICES), "staff list") == []


def test_the_speakers_of_a_conference_are_read_and_one_alone() -> None:
    assert misread((*LISTS, *PEOPLE, *BUILDERS, *OFFICES), "speakers", "speaker") == []


def test_a_users_own_page_on_github_is_theirs() -> None:
    assert misread(PEOPLE, "GitHub") == []


def test_a_users_own_page_on_gitlab_is_theirs() -> None:
    assert misread(PEOPLE, "GitLab") == []


def test_an_orcid_record_gives_name_and_keywords() -> None:
    assert misread(PEOPLE, "ORCID") == []


def test_a_personal_site_is_its_owners() -> None:
    assert misread((*PEOPLE, *BUILDERS, *OFFICES), "personal site", "about me") == []


def test_a_universitys_staff_page_gives_what_its_person_does_and_studies() -> None:
    assert misread((*PEOPLE, *BUILDERS, *OFFICES), "staff page") == []


def test_a_contact_page_gives_the_card_it_carries() -> None:
    assert misread((*PEOPLE, *BUILDERS, *OFFICES), "contact page") == []


def test_what_was_selected_is_the_person_whatever_the_page_is_about() -> None:
    assert misread(PEOPLE, "selection") == []


def test_an_articles_author_is_read_and_no_commenter() -> None:
    assert misread((*ARTICLES, *BUILDERS, *OFFICES), "article") == []


@pytest.mark.parametrize(
    "page", [page for page in (*NOBODY, *BUILDERS, *OFFICES) if page.kind == "nobody"], ids=lambda page: page.label
)
def test_a_page_about_nobody_yields_nobody(page: Page) -> None:
    assert [draft.name.value for draft in read(page.html, page.url)] == []


def test_pages_that_the_readers_were_not_made_on_are_read_nearly_as_well() -> None:
    score = Score()
    for page in HELD_OUT:
        drafts = read(page.html, page.url, page.selection)
        score.add(page, drafts)
        assert page.people or not drafts, page.label
    assert score.precision > 0.8
    assert score.recall > 0.8
    assert score.values > 0.85
