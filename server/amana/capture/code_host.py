"""Sites whose pages are people, groups and projects by turns (GitHub, GitLab, ORCID): only a person's own is theirs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from amana.capture.draft import DraftContact, ReadProfile, once, reading
from amana.capture.said_words import apart, words_of
from amana.capture.words import words
from amana.relationship.profile import NotAProfile, profile_key

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.page_context import Context

Kind = Literal["person", "nobody", "other"]

_CODE_HOSTS = frozenset({"github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "gist.github.com"})
_OWN_PAGE = re.compile(r"/([\w.-]+)/?$")
_TITLE = re.compile(
    r"^(?P<login>[\w.-]+) \((?P<name>.{1,100})\) · GitHub$|^(?P<lab>.{1,100}?)(?: \(@[\w.-]+\))? · GitLab$"
)
_ORCID = re.compile(
    r"^(?P<name>.{1,150}?)\s+\((?P<id>(?:\d{4}-){3}\d{3}[\dX])\)\s+-\s+ORCID|^(?P<alone>(?:\d{4}-){3}\d{3}[\dX])"
)
_ORCID_PATH = re.compile(r"/((?:\d{4}-){3}\d{3}[\dX])\b")
_LONGEST_BIO = 300


def kind(tree: LexborHTMLParser, page: Context) -> Kind:
    """Whether a page of such a site is a person's own; `other` for the pages of all other sites."""
    host = page.host.removeprefix("www.")
    if host == "orcid.org" or host.endswith(".orcid.org"):
        return "person" if _ORCID_PATH.match(page.path) else "nobody"
    generator = page.said.get("og:site_name", "").lower()
    if host not in _CODE_HOSTS and generator not in {"gitlab", "github"}:
        return "other"
    subject = page.said.get("hovercard-subject-tag", "")
    if tree.css_first('[itemtype$="schema.org/Organization"]') or subject.startswith(("organization", "repository")):
        return "nobody"
    person = tree.css_first('[itemtype$="schema.org/Person"]:not([itemprop]), body[data-page="users:show"]')
    return "person" if person and _OWN_PAGE.match(page.path) else "nobody"


def read(tree: LexborHTMLParser, page: Context) -> list[DraftContact]:
    """What only such a site's own structure tells, under the name that it gives."""
    if "orcid.org" in page.host:
        return _orcid(page)
    profile = tree.css_first('[itemtype$="schema.org/Person"], body[data-page="users:show"]')
    if profile is None:
        return []
    name = words(profile.css_first('[itemprop="name"], .p-name'))
    found = _TITLE.match(page.title)
    login = words(profile.css_first(".p-nickname")).split(" ")[0] or (_OWN_PAGE.match(page.path) or ["", ""])[1]
    name = name or (found and (found["name"] or found["lab"])) or login
    bio = words(profile.css_first(".p-note, [data-bio-text]"))
    read_name = reading("name", name, "structure", "high" if name != login else "low")
    if read_name is None:
        return []
    parts = apart(bio) if len(bio) <= _LONGEST_BIO else []
    topics = [words(node) for node in profile.css(".topic-tag, [data-octo-click=topic]")[:20]]
    return [
        DraftContact(
            read_name,
            reading("headline", words(profile.css_first('[itemprop="jobTitle"]')) or bio, "structure", "medium"),
            reading(
                "company",
                words(profile.css_first('.p-org, [itemprop="worksFor"]')).removeprefix("@"),
                "structure",
                "medium",
            ),
            reading(
                "location", words(profile.css_first('[itemprop="addressLocality"], .p-label')), "structure", "medium"
            ),
            _own(page),
            words=words_of("interests", (parts if len(parts) > 1 else []) + topics, "about", "low"),
        )
    ]


def _orcid(page: Context) -> list[DraftContact]:
    found = _ORCID.match(page.title) or _ORCID.match(page.said.get("og:title", ""))
    name = reading("name", found["name"] if found else "", "title", "high")
    return [DraftContact(name, profiles=_own(page))] if name else []


def _own(page: Context) -> tuple[ReadProfile, ...]:
    try:
        return once((ReadProfile(profile_key(f"https://{page.host}{page.path}"), "address"),))
    except (NotAProfile, ValueError):
        return ()
