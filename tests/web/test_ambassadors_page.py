"""The page of ambassadors: whose recommendation worked out, and who has not heard how it went."""

from __future__ import annotations

import re

from flask.testing import FlaskClient

from asking import Asker
from web.forms import read, shown


def recommended(ask: Asker, name: str, on: str, *told: tuple[str, str]) -> str:
    """Somebody whose recommendation of the user worked out then, and what the user did since."""
    contact = str(ask.keep(name)["id"])
    for kind, who, day in (("recommendation_worked", "them", on), *((kind, "me", day) for kind, day in told)):
        event = {"kind": kind, "who": who, "on": day, **({"whom": "Rina Levi"} if who == "them" else {})}
        assert ask("POST", f"contacts/{contact}/events", event).status_code == 201
    return contact


def test_before_there_is_one_the_page_says_what_an_ambassador_is(person: FlaskClient) -> None:
    assert "An ambassador is somebody who recommended you" in read(shown(person, "/ambassadors"))


def test_whoever_was_left_longest_without_news_comes_first(person: FlaskClient, ask: Asker) -> None:
    recommended(ask, "Told Lately", "2020", ("reported_back", "2026-11-01"))
    recommended(ask, "Told Long Ago", "2021-02", ("reported_back", "2021-06"), ("gratitude", "2021-05-04"))
    never = recommended(ask, "Never Told", "2024-03")
    recommended(ask, "Never Told Either", "2019")
    page = shown(person, "/ambassadors")
    names = re.findall(r"<h2[^>]*><a[^>]*><bdi>([^<]+)", page)
    assert names == ["Never Told Either", "Never Told", "Told Long Ago", "Told Lately"]
    assert f'href="/people/{never}"' in page
    words = read(page)
    assert "A recommendation to Rina Levi that worked out in March 2024 Last thanked Not yet Last told" in words
    assert "Last thanked 4 May 2021 Last told how it went June 2021" in words
