"""How two people know each other is asked once a person, also where LinkedIn tells them by a number only."""

import json
from typing import Any

import pytest

from browser.worker import ASK
from browser.world import World, eventually, somebody

pytestmark = pytest.mark.browser

OURS = "typeof Main === 'object'"


@pytest.mark.parametrize(
    ("urn", "kind", "value"),
    [("urn:li:member:417000123", "member", "417000123"), ("ACoAABsample0417", "urn", "ACoAABsample0417")],
)
def test_the_question_stays_silent_about_whom_it_was_asked(world: World, urn: str, kind: str, value: str) -> None:
    world.settings(mode="overlay", language="en", noting="always")
    page = world.profile(somebody())
    world.panel(page)
    session = world.browser.context.new_cdp_session(page)
    found: list[int] = []
    session.on("Runtime.executionContextCreated", lambda event: found.append(event["context"]["id"]))
    session.send("Runtime.enable")

    def there(context: int, expression: str) -> Any:
        how = {"contextId": context, "expression": expression, "awaitPromise": True, "returnByValue": True}
        return session.send("Runtime.evaluate", how)["result"].get("value")

    (script,) = [each for each in found if there(each, OURS)]
    draft = {"channel": "invitation", "text": "", "recipients": [{"urn": urn}]}
    assert there(script, f"({ASK})({json.dumps({'type': 'draft/held', 'draft': draft})})") == {"held": True}
    eventually(lambda: bool(world.call("GET", "silences")["silences"]), page)
    (silence,) = world.call("GET", "silences")["silences"]
    about = silence["profile"]
    assert (silence["rule"], about["kind"], about["value"]) == ("bare-invitation", kind, value)
