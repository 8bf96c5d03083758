"""Each way of not finding the server is told apart, and the token goes to no program but Amana."""

import pytest

from extension.loaded import Loaded
from extension.stand_in import TOKEN, StandIn

pytestmark = pytest.mark.browser


def find(loaded: Loaded, port: int) -> str:
    page = loaded.own("welcome/welcome.html")
    answer = loaded.ask(page, {"type": "server/find", "port": port})
    assert answer["port"] == port
    return str(answer["found"])


def test_amana_is_found(loaded: Loaded) -> None:
    assert find(loaded, loaded.server.port) == "amana"


def test_nothing_listens(loaded: Loaded) -> None:
    loaded.server.stop()
    assert find(loaded, loaded.server.port) == "nothing"


def test_another_program_answers_there(loaded: Loaded) -> None:
    loaded.server.headers = {}
    assert find(loaded, loaded.server.port) == "foreign"


def test_a_program_that_only_looks_like_it_is_another_program(loaded: Loaded) -> None:
    loaded.server.ping = {"service": "somebody"}
    assert find(loaded, loaded.server.port) == "foreign"


def test_an_amana_of_another_age_is_too_old(loaded: Loaded) -> None:
    loaded.server.headers = {"X-Amana-Api": "0"}
    assert find(loaded, loaded.server.port) == "old"


def test_a_foreign_program_that_took_the_port_gets_no_token(loaded: Loaded) -> None:
    loaded.server.stop()
    seen: list[str | None] = []

    class Foreign(StandIn):
        def decide(self, asked, query, authorization):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
            seen.append(authorization)
            return super().decide(asked, query, authorization)

    foreign = Foreign(port=loaded.server.port, headers={}).start()
    page = loaded.own("panel/panel.html?tab=1")
    assert loaded.ask(page, {"type": "panel/state"})["link"] == "foreign"
    assert not loaded.ask(page, {"type": "dashboard/open"})["ok"]
    foreign.stop()
    assert seen
    assert [each for each in seen if each and TOKEN in each] == []
