"""What a server says of itself before anybody is paired."""

from flask import Flask

from asking import Asker

AT_THE_DOOR = {"ping", "tokens", "browsers", "dashboard-links", "openapi.json"}


def test_the_greeting_names_everything_that_can_be_asked_for(ask: Asker, app: Flask) -> None:
    routes = [rule.rule.split("/")[3:] for rule in app.url_map.iter_rules() if rule.rule.startswith("/api/v1/")]
    # What can be had of one contact stands behind its id: its timeline, its path.
    asked = {route[0] for route in routes} | {
        route[2] for route in routes if route[1:2] == ["<contact_id>"] and route[2:]
    }
    assert set(ask("GET", "ping").get_json()["capabilities"]) == asked - AT_THE_DOOR
