"""What was seen being sent stays where it was seen: an export has the asks of a timeline, and none of the memory."""

import json

from amana.carry.carrying import bring, gather
from amana.client import Client
from amana.house import House
from asking import TODAY

ASK = "Hi Dana, could you please refer me for the planner role?"
DANA = "https://www.linkedin.com/in/dana-peri/"


def test_an_export_has_the_ask_on_the_timeline_and_no_mark_of_what_was_sent(call: Client, home: House) -> None:
    call("POST", "contacts", {"name": "Dana Peri", "profiles": [{"url": DANA}]})
    call("POST", "sent", {"channel": "message", "text": ASK, "recipients": [{"profile": DANA}]})
    (row,) = home.notebook.sent.of_days([TODAY.isoformat()], 10)
    text = json.dumps(gather(call, lambda *_: None))
    (person,) = json.loads(text)["contacts"]
    assert [(event["kind"], event["ask"], event["source"]) for event in person["events"]] == [
        ("asked", "vouching", "linkedin")
    ]
    assert not any(mark in text for mark in (*row.marks, row.text, row.sketch))
    bring(call, text, lambda *_: None, TODAY)
    assert json.loads(json.dumps(gather(call, lambda *_: None)))["contacts"] == json.loads(text)["contacts"]
    assert len(home.notebook.sent) == 1
