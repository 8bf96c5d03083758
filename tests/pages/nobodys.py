"""LinkedIn pages that are about nobody, or no person's profile, each with somebody on it who might be taken for it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from amana.demo.cast import DANIEL, MAYA, STRANGERS, VIEWER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from amana.demo.person import Person

_SITE = "https://www.linkedin.com"
_AUTHOR = {"@type": "Person", "name": MAYA.name, "url": MAYA.url, "jobTitle": MAYA.headline}


def _ld(node: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def _html(title: str, body: str, head: str = "") -> str:
    viewer = (
        f'<header><a href="{VIEWER.path}"><h3>{VIEWER.name}</h3></a><a href="{VIEWER.path}recent-activity/all/">.</a>'
    )
    overlay = f'<aside id="msg-overlay"><h1 class="t-24">{DANIEL.name}</h1><h2>{DANIEL.name}</h2></aside>'
    doctype = f"<!DOCTYPE html><html><head><title>{title}</title>{head}</head>"
    return f"{doctype}<body>{viewer}</header>{body}{overlay}</body></html>"


def _card(who: Person = MAYA) -> str:
    return (
        f'<div class="entity-lockup"><a href="{who.path}"><h3 class="t-16">{who.name}</h3></a>'
        f'<p class="text-body-medium break-words">{who.headline}</p></div>'
    )


_ORGANISATION = _ld({"@context": "http://schema.org", "@graph": [{"@type": "Organization", "name": "Tidewell"}]})
_ARTICLE = _ld({"@context": "http://schema.org", "@type": "Article", "headline": "On rivers", "author": _AUTHOR})
_POSTING = _ld({"@type": "SocialMediaPosting", "author": _AUTHOR, "comment": [{"@type": "Comment", "author": _AUTHOR}]})

NOBODYS: Mapping[str, tuple[str, str]] = {
    "company": (
        "/company/tidewell/",
        _html(
            "Tidewell: Overview | LinkedIn",
            f'<main><section class="org-top-card artdeco-card" data-member-id="77"><h1 class="t-24">Tidewell</h1>'
            f'<p class="text-body-medium break-words">Water</p>{_card()}</section></main>',
        ),
    ),
    "company, public": (
        "/company/tidewell",
        _html(
            "Tidewell | LinkedIn",
            f'<main><section class="top-card-layout"><h1 class="top-card-layout__title">Tidewell</h1><h2 class="'
            f'top-card-layout__headline">Water</h2><h3 class="top-card-layout__first-subline">Haifa</h3></section>'
            f"<section>{_card()}</section></main>",
            _ORGANISATION,
        ),
    ),
    "school": (
        "/school/technion-north/",
        _html("Technion North | LinkedIn", f"<main><section><h1>Technion North</h1>{_card()}</section></main>"),
    ),
    "article": (
        "/pulse/on-rivers-maya-rosenfeld/",
        _html(
            "On rivers",
            f'<main><article><h1>On rivers</h1><a href="{MAYA.url}"><h3 class="base-main-card__title">{MAYA.name}</h3>'
            f"<h4>{MAYA.headline}</h4></a></article></main>",
            _ARTICLE + '<meta property="og:type" content="article"><meta name="author" content="Maya Rosenfeld">',
        ),
    ),
    "post, public": (
        "/posts/maya-rosenfeld-3f9b61c28_rivers-activity-7000000000000000000-x1y2",
        _html(f"{MAYA.name} on LinkedIn: Rivers", f"<main><section><h1>Post</h1>{_card()}</section></main>", _POSTING),
    ),
    "job": (
        "/jobs/view/3818204471/",
        _html(
            "Water Analyst | Tidewell | LinkedIn",
            f'<main><section><h1 class="t-24 t-bold inline">Water Analyst</h1><div class="hirer-card">{_card()}'
            "</div></section></main>",
        ),
    ),
    "job, public": (
        "/jobs/view/water-analyst-3818204471",
        _html(
            "Tidewell hiring Water Analyst in Haifa | LinkedIn",
            f'<main><section class="top-card-layout"><h1 class="top-card-layout__title topcard__title">Water Analyst'
            f"</h1></section>{_card()}</main>",
            _ld({"@type": "JobPosting", "title": "Water Analyst", "hiringOrganization": {"name": "Tidewell"}}),
        ),
    ),
    "wall": (
        "/authwall?trk=x&sessionRedirect=%2Fin%2Fmaya-rosenfeld-3f9b61c28",
        _html(
            "Sign Up | LinkedIn",
            '<main><h1 class="authwall-join-form__title">Join LinkedIn</h1><form><h2>Sign in</h2></form></main>',
            '<meta property="og:type" content="website"><meta property="og:title" content="Sign Up | LinkedIn">',
        ),
    ),
    "login": ("/login", _html("LinkedIn Login, Sign in | LinkedIn", "<main><h1>Sign in</h1><form></form></main>")),
    "challenge": (
        "/checkpoint/challenge/x",
        _html("Security Verification | LinkedIn", "<main><h1>Let’s do a quick security check</h1></main>"),
    ),
    "missing": (
        "/404/",
        _html(
            "Profile Not Found | LinkedIn",
            '<main class="not-found"><section><h1 class="not-found__header">Page not found</h1></section></main>',
        ),
    ),
    "unavailable": (
        "/in/unavailable/",
        _html("LinkedIn", "<main><section><h1>This profile is not available</h1><h2>…</h2></section></main>"),
    ),
    "notifications": (
        "/notifications/",
        _html("(3) Notifications | LinkedIn", f"<main><section><h1>Notifications</h1>{_card()}</section></main>"),
    ),
    "connections": (
        "/mynetwork/invite-connect/connections/",
        _html(
            f"{MAYA.name} | LinkedIn",
            f'<main><section><h1 class="t-18">482 connections</h1>{_card()}{_card(DANIEL)}</section></main>',
        ),
    ),
    "messages": (
        "/messaging/thread/2-x==/",
        _html(
            f"{MAYA.name} | LinkedIn",
            f'<main><section><h1>Messaging</h1><a class="msg-thread__link-to-profile" href="/in/{MAYA.urn}/"><h2 '
            f'class="msg-entity-lockup__entity-title">{MAYA.name}</h2></a></section></main>',
        ),
    ),
    "directory": (
        "/pub/dir/Maya/Rosenfeld",
        _html(
            '10+ "Maya Rosenfeld" profiles | LinkedIn',
            f'<main><section class="profile-card vcard"><h1>Maya Rosenfeld</h1>'
            f"{_card()}{_card(STRANGERS[0])}</section></main>",
            '<meta property="og:title" content="10+ profiles">',
        ),
    ),
    "group": (
        "/groups/12345/",
        _html(
            "Rivers | Groups | LinkedIn",
            f'<main><section class="pv-top-card"><h1>Rivers</h1>{_card()}</section></main>',
        ),
    ),
    "event": (
        "/events/7/",
        _html("Rivers day | LinkedIn", f"<main><section><h1>Rivers</h1>{_card()}</section></main>"),
    ),
    "newsletter": (
        "/newsletters/rivers-7/",
        _html("Rivers | LinkedIn", f"<main><section><h1>Rivers</h1>{_card()}</section></main>", _ARTICLE),
    ),
    "home": (
        "/feed/",
        _html(
            "(2) Feed | LinkedIn",
            f'<main id="workspace"><h2>Feed</h2><section><a href="{VIEWER.path}"><h2>{VIEWER.name}</h2></a>'
            f"<p>{VIEWER.headline}</p></section>{_card()}</main>",
        ),
    ),
    "sales search": (
        "/sales/search/people?query=x",
        _html(
            "Search | Sales Navigator",
            f'<main><h1>Results</h1><span data-anonymize="person-name">{MAYA.name}</span></main>',
        ),
    ),
    "own settings": (
        "/mypreferences/d/categories/account",
        _html("Settings | LinkedIn", f'<main><h1>{VIEWER.name}</h1><a href="{VIEWER.path}edit/intro/">.</a></main>'),
    ),
}
"""The path and the HTML of each, by what it is."""

LOGGED_OUT = ("company, public", "post, public", "job, public", "wall", "article", "directory")
"""Those that never stand under another page's address, as logged-out pages are loaded anew each time."""


def address(name: str) -> str:
    """The page's own address."""
    return _SITE + NOBODYS[name][0]


def with_title(name: str, title: str) -> str:
    """The page under a title that has stayed behind from another one."""
    return re.sub(r"<title>.*?</title>", f"<title>{title}</title>", NOBODYS[name][1])
