"""Each way of not finding the server is told apart, and the token goes to no program but Amana."""

from typing import Any

import pytest

from asking import free_port
from browser.world import World
from extension.misbehaving import Misbehaving, always

pytestmark = pytest.mark.browser

AMANA = {"service": "amana", "api": 1, "version": "0.1.0", "capabilities": []}


def find(world: World, port: int) -> str:
    answer = world.ask({"type": "server/find", "port": port})
    assert answer["port"] == port
    return str(answer["found"])


def test_amana_is_found(world: World) -> None:
    assert find(world, world.config.port) == "amana"


def test_nothing_listens(world: World) -> None:
    assert find(world, free_port()) == "nothing"


@pytest.mark.parametrize(
    ("said", "headers", "found"),
    [
        (AMANA, {}, "foreign"),
        ({"service": "somebody"}, {"X_Amana_Api": "1"}, "foreign"),
        (AMANA, {"X_Amana_Api": "0"}, "old"),
    ],
    ids=["another program", "a program that only looks like it", "an Amana of another age"],
)
def test_what_is_not_this_amana_is_told_apart(world: World, said: Any, headers: dict[str, str], found: str) -> None:
    with Misbehaving(always(said, **headers)) as program:
        assert find(world, program.port) == found


def test_a_foreign_program_that_took_the_port_gets_no_token(world: World) -> None:
    with Misbehaving(always(AMANA)) as foreign:
        world.keep_in_storage(port=foreign.port)
        assert world.ask({"type": "panel/state"})["link"] == "foreign"
        assert not world.ask({"type": "dashboard/open"})["ok"]
        assert foreign.asked
        assert world.token not in str(foreign.asked)
        assert not any("Authorization" in asked.headers for asked in foreign.asked)
