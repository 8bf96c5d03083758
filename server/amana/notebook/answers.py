"""The answers given to writes, found again by the name of the write and by whatever they tell of.

An answer is a document with the JSON text that was sent as its "body". One that tells of something deleted is buried:
of it stays only when it was given, so that the same write is known when it comes again, and not carried out anew.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any, Final

from amana.notebook.lazy_rows import Json
from amana.notebook.rows import Rows
from amana.notebook.shelf import Shelf

ANSWERS: Final = "seen_requests"
"""The table of the answers themselves, by the name of the write."""

TOLD_OF: Final = "told_of"
"""The table that says which answers tell of what: its keys are `places`, each with the name of the write."""


class Answers:
    """Every answer by the name of its write; what it costs to change some does not grow with how many are kept."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._answers = Shelf(rows, ANSWERS)
        self._told_of = Shelf(rows, TOLD_OF)

    def get(self, name: str) -> Json | None:
        """The answer that this write was given."""
        return self._answers.get(name)

    def put(self, name: str, answer: Mapping[str, Any]) -> None:
        """Keep the answer to a write, in place of what was kept of it before."""
        with self._rows.transaction():
            before, after = places(self._answers.get(name) or {}), places(answer)
            for place in before - after:
                self._told_of.remove(place + name)
            for place in after - before:
                self._told_of.put(place + name, {})
            self._answers.put(name, answer)

    def retell(self, thing: str, now: Mapping[str, Any], version: int) -> None:
        """Have answers about a changed contact or event say how it is now, instead of how it was."""
        with self._rows.transaction():
            for name, answer in self._of(f"{thing} "):
                body = json.loads(answer["body"])
                etag = f'"{version}"' if _is(body, thing) else answer["etag"]
                self.put(name, {**answer, "body": json.dumps(_retold(body, thing, now)), "etag": etag})

    def forget(self, thing: str) -> None:
        """Bury the answers about something deleted, with a contact also those about its timeline.

        Where it is only a copy, or is named beside what the answer is about, the answer goes on without it.
        """
        with self._rows.transaction():
            for name, answer in self._of(thing):
                body = json.loads(answer["body"])
                buried = _is(body, thing) or _is_on(body, thing)
                left = {"at": answer["at"]} if buried else {**answer, "body": json.dumps(_without(body, thing))}
                self.put(name, left)

    def forget_before(self, moment: str) -> None:
        """Drop the answers that were given before a moment, as it is stored."""
        with self._rows.transaction():
            for name, answer in self._answers.items():
                if answer["at"] < moment:
                    for place in places(answer):
                        self._told_of.remove(place + name)
                    self._answers.remove(name)

    def _of(self, beginning: str) -> Iterator[tuple[str, Json]]:
        names = dict.fromkeys(key.partition(" ")[2] for key in self._told_of.keys_beginning(beginning))
        return ((name, answer) for name in names if (answer := self._answers.get(name)))


def places(answer: Mapping[str, Any]) -> frozenset[str]:
    """Where an answer is to be found: "ID " for what it tells of, "ID~ " for whom it only names.

    The id of an event begins with that of its contact, so all about a contact stands in a row.
    """
    body = json.loads(answer.get("body") or "{}")
    if not isinstance(body, Mapping):  # the body of a deletion's answer is an empty text
        return frozenset()
    told = [_told(part) for part in (body, *body.get("also", ()), *body.get("contacts", ()))]
    about = {f"{one['id']} " for one in told if "id" in one}
    named = {f"{contact}~ " for one in told for contact in _named(one) if contact}
    return frozenset(about | named)


def _named(told: Mapping[str, Any]) -> tuple[str, ...]:
    """The ids of contacts that stand in it beside its own."""
    return told.get("introduced_by", ""), *told.get("with", ()), *told.get("knows", ())


def _told(part: Mapping[str, Any]) -> Mapping[str, Any]:
    """The card, silence or event that this part of an answer is about."""
    told: Mapping[str, Any] = part.get("event") or part.get("contact") or part
    return told


def _is(part: Mapping[str, Any], thing: str) -> bool:
    return bool(_told(part).get("id") == thing)


def _is_on(part: Mapping[str, Any], contact_id: str) -> bool:
    return str(_told(part).get("id", "")).startswith(f"{contact_id}-")


def _retold(part: Mapping[str, Any], thing: str, now: Mapping[str, Any]) -> Json:
    if "contact" in part:
        return {**part, "contact": _retold(part["contact"], thing, now)}
    renewed = {**part, **now} if _is(part, thing) else dict(part)
    for name in {"also", "contacts"} & part.keys():
        renewed[name] = [_retold(copy, thing, now) for copy in part[name]]
    return renewed


def _without(part: Mapping[str, Any], thing: str) -> Json:
    """A part of an answer without the copies and the names that went with something deleted."""
    left = dict(part)
    if "event" in part:
        left["event"] = _without(part["event"], thing)
    for name in {"with", "knows"} & part.keys():
        left[name] = [contact for contact in part[name] if contact != thing]
    if part.get("introduced_by") == thing:
        left["introduced_by"] = ""
    if "contact" in part:
        left["contact"] = _without(part["contact"], thing)
    for name in {"also", "contacts"} & part.keys():
        copies = (copy for copy in part[name] if not _is(copy, thing) and not _is_on(copy, thing))
        left[name] = [_without(copy, thing) for copy in copies]
    return left
