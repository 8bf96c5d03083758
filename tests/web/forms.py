"""Reading the dashboard's pages and sending their forms, as a person without JavaScript does."""

from __future__ import annotations

import html
import re
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from asking import PORT

OWN = f"http://127.0.0.1:{PORT}"


def shown(person: FlaskClient, path: str, language: str = "en") -> str:
    """A page as it is sent."""
    answer = person.get(path, base_url=OWN, headers={"Accept-Language": language, "Accept": "text/html"})
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return answer.get_data(as_text=True)


def read(page: str) -> str:
    """The words of a page, without its tags and direction marks, in one line."""
    words = re.sub(r"<script.*?</script>|<[^>]+>", " ", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub("[\u2066-\u2069]", "", words)).split())


def hidden(page: str, name: str) -> str:
    """What a form of the page carries along under this name."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return html.unescape(found[1])


def send(person: FlaskClient, page: str, path: str, **fields: Any) -> TestResponse:
    """Send a form of a page as its reader would."""
    version = re.search(r'name="version" value="(\d+)"', page)
    given = {"csrf": hidden(page, "csrf"), "version": version[1] if version else "", **fields}
    return person.post(path, data=given, base_url=OWN, headers={"Accept": "text/html", "Accept-Language": "en"})


def followed(person: FlaskClient, answer: TestResponse) -> str:
    """The page that an answer leads to."""
    assert answer.status_code == 303, answer.get_data(as_text=True)
    return shown(person, answer.headers["Location"])
