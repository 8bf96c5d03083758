"""What tests of the dashboard share: somebody who came in by the one-time link."""

from __future__ import annotations

import pytest
from flask.testing import FlaskClient

from amana.house import House
from web.forms import OWN


@pytest.fixture
def person(http: FlaskClient, home: House) -> FlaskClient:
    """A browser that came in by the one-time link."""
    assert http.get(f"/enter/{home.sessions.link()}", base_url=OWN).status_code == 200
    return http
