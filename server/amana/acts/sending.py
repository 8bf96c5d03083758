"""What was seen being sent, and what was held before: remembered by keyed marks and kinds of ask, never by its text."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import lru_cache
from typing import Any, Final, cast

from amana.acts import outcomes
from amana.acts.noting import Note, enter_noted
from amana.acts.taking_off import find, take_off
from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.history import kind_on_timeline
from amana.advice.likeness import Sketch, alike, fingerprint, from_text, mark_of, sketch, to_text
from amana.advice.memory import NOTHING_SEEN, Seen, Sent
from amana.advice.reading import read
from amana.house import House
from amana.notebook.errors import NoSuchContact
from amana.notebook.sent_rows import SentRow, new_key
from amana.refusal import NotFound
from amana.relationship.contact import Contact
from amana.relationship.event import ASK_KINDS, AskKind
from amana.relationship.profile import ProfileKey

KEPT_FOR: Final = timedelta(days=400)
"""How long it is remembered that something was sent."""

_HELD_FOR: Final = timedelta(minutes=30)
_AT_ONCE: Final = timedelta(minutes=2)
_ALIKE_DAYS: Final = 7
_MOST_COMPARED: Final = 300

HEARD: Final = Note()
"""Nobody said what to note of it: what it is heard to be."""

Recipients = Sequence[Sequence[ProfileKey]]


@dataclass(frozen=True, slots=True)
class Told:
    """What was told of a send: the asks in it, as reviews name them, and the kinds that were noted.

    `rows` and `events` are what was written for it, to be taken back.
    """

    asks: tuple[str, ...]
    kinds: tuple[str, ...]
    rows: tuple[str, ...]
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Recipient:
    """Whom a message goes to: the marks of every profile known of them, and the contact, if they are kept."""

    marks: tuple[str, ...]
    contact: Contact | None

    @property
    def id(self) -> str:
        return self.contact.id if self.contact else ""

    def is_one_of(self, told: Iterable[Mapping[str, Any]]) -> bool:
        """Whether somebody told of by a row is this one."""
        return any(
            (self.id and one["contact"] == self.id) or not set(self.marks).isdisjoint(one["marks"]) for one in told
        )


def hold(home: House, text: str, recipients: Recipients, rules: Sequence[str]) -> None:
    """Note that a warning of these rules was shown; what is sent next to the same people tells what came of it.

    The same text held again is one warning; another text to the same people means that the first one was edited. Of a
    rule that is not known here, nothing is noted.
    """
    with home.notebook.transaction():
        settle(home)
        going_to, mark = _everybody(home, recipients), fingerprint(read(text), home.memory_key)
        _resolve(home, going_to, mark, sent=False)
        told = [{"marks": list(one.marks), "contact": one.id} for one in going_to]
        known = {rule.id for rule in home.rules.rules}
        shown = [rule for rule in dict.fromkeys(rules) if rule in known]
        held = {"at": home.stamp(), "to": told, "text": mark, "rules": shown}
        home.notebook.sent.held.put(new_key(home.stamp()), held)


def answer(home: House, rule: str, about: ProfileKey | None) -> None:
    """Wait no longer for what comes of this rule's warnings: the user has just said it, about somebody or for good."""
    held, one = home.notebook.sent.held, _recipient(home, [about]) if about else None
    for key in held.keys_beginning(""):
        kept = held.get(key)
        if kept and rule in kept["rules"] and (one is None or one.is_one_of(kept["to"])):
            held.put(key, {**kept, "rules": [one for one in kept["rules"] if one != rule]})


def note_sent(home: House, draft: Draft, recipients: Recipients, seen: Seen = NOTHING_SEEN, note: Note = HEARD) -> Told:
    """Remember that a text was seen being sent, and enter on the timelines of those kept what is to be noted of it.

    Without a word of the user's that is what it asks for, and that it was an invitation. The same text to the same
    person within two minutes is one message; of one without words nothing is remembered beside the timeline.
    """
    # Just what a review of it says that it asks, so that warning and memory never part.
    asks = tuple(ask.kind for ask in review(draft, Facts(), home.rules).asks)
    heard = (*(["invitation"] if draft.channel == "invitation" else []), *map(kind_on_timeline, asks))
    noted = replace(note, kinds=tuple(dict.fromkeys(heard if note.kinds is None else note.kinds)))
    reading = read(draft.text)
    mark, marks = fingerprint(reading, home.memory_key), to_text(sketch(reading, home.memory_key))
    rows: list[str] = []
    events: list[str] = []
    with home.notebook.transaction():
        settle(home)
        forget_old(home)
        going_to = _everybody(home, recipients)
        _resolve(home, going_to, mark, sent=True)
        for one in going_to:
            if draft.text and _sent_just_now(home, one, mark):
                continue
            row = SentRow(
                at=home.stamp(),
                channel=draft.channel,
                marks=one.marks,
                contact=one.id,
                asks=tuple(kind for kind in noted.kinds or () if kind in ASK_KINDS),
                text=mark,
                sketch=marks,
                seen=seen != NOTHING_SEEN,
                answered=seen.theirs and not seen.mine_in_row,
            )
            if draft.text:
                rows.append(home.notebook.sent.put(row))
            if one.contact:
                events.extend(enter_noted(home, one.id, noted))
    return Told(asks, noted.kinds or (), tuple(rows), tuple(events))


def take_back(home: House, rows: Iterable[str], events: Iterable[str]) -> None:
    """Forget what was remembered of one send, and take off what was entered with it; what is gone is not missed.

    Of events, only what was entered from LinkedIn as the user's own doing can have been.
    """
    with home.notebook.transaction():
        for row in rows:
            home.notebook.sent.remove_row(row)
        for event_id in events:
            with suppress(NoSuchContact, NotFound):
                contact, event = find(home, event_id)
                if event.source == "linkedin" and event.who == "me":
                    take_off(home, event_id, contact.version)


def forget_all(home: House) -> None:
    """Forget everything that was remembered of what was sent and held; timelines and counts stay as they are."""
    with home.notebook.transaction():
        home.notebook.sent.remove_all()


def settle(home: House) -> None:
    """Note that nothing came of the warnings after which nothing was sent for half an hour."""
    held, late = home.notebook.sent.held, home.stamp(ago=_HELD_FOR)
    with home.notebook.transaction():
        for key in held.keys_beginning(""):
            if key > late:
                return
            _close(home, key, held.get(key), "nothing")


def forget_old(home: House) -> None:
    """Forget what was sent so long ago that nobody asks for it any more."""
    home.notebook.sent.remove_before(home.stamp(ago=KEPT_FOR))


def sent_to(home: House, profiles: Iterable[ProfileKey]) -> tuple[Sent, ...]:
    """What was seen being sent to whoever has one of these profiles, the oldest first."""
    since = home.stamp(ago=KEPT_FOR)
    return tuple(
        Sent(row.at, cast("tuple[AskKind, ...]", row.asks), bool(row.contact), row.seen, row.answered)
        for row in home.notebook.sent.to(sent_marks(home, profiles))
        if row.at >= since
    )


def others_with_same_text(home: House, text: str, contact: Contact | None, profiles: Iterable[ProfileKey]) -> int:
    """How many other people got nearly the same text within seven days, the newest three hundred messages compared."""
    since, *days = (home.stamp(ago=timedelta(days=ago)) for ago in (_ALIKE_DAYS, *range(_ALIKE_DAYS + 1)))
    rows = list(home.notebook.sent.of_days((day[:10] for day in days), _MOST_COMPARED))
    if not rows:
        return 0
    marks = _sketch_of_draft(text, home.memory_key)
    own, contact_id = frozenset(sent_marks(home, profiles)), contact.id if contact else ""
    others = {
        row.contact or row.marks[:1]
        for row in rows
        if row.at >= since
        and alike(marks, _sketch_of(row.sketch))
        and not (row.contact and row.contact == contact_id)
        and own.isdisjoint(row.marks)
    }
    return len(others)


def forget(home: House, contact: Contact) -> None:
    """Forget what was sent to somebody who is deleted, and the warnings held about them."""
    for name in home.notebook.merges.names_of(contact.id):
        home.notebook.sent.remove(sent_marks(home, contact.profiles), name)


def _everybody(home: House, recipients: Recipients) -> list[_Recipient]:
    return [_recipient(home, keys) for keys in recipients]


def _recipient(home: House, keys: Sequence[ProfileKey]) -> _Recipient:
    contact = home.notebook.find(keys)
    profiles = (*contact.profiles, *keys) if contact else keys
    return _Recipient(sent_marks(home, profiles), contact)


def sent_marks(home: House, profiles: Iterable[ProfileKey]) -> tuple[str, ...]:
    """The marks under which what was sent to somebody is found; without the notebook's secret nobody can read them."""
    return tuple(dict.fromkeys(mark_of(f"{key.kind} {key.value}", home.memory_key) for key in profiles))


@lru_cache(maxsize=1)
def _sketch_of_draft(text: str, key: bytes) -> Sketch:
    """One draft to several people is sketched once."""
    return sketch(read(text), key)


@lru_cache(maxsize=2_048)
def _sketch_of(text: str) -> Sketch:
    return from_text(text)


def _resolve(home: House, going_to: list[_Recipient], mark: str, *, sent: bool) -> None:
    """Note what came of the warnings held about these people; the same text held again came to nothing yet."""
    held = home.notebook.sent.held
    for key in held.keys_beginning(""):
        kept = held.get(key)
        if kept is None or not (any(one.is_one_of(kept["to"]) for one in going_to) or going_to == kept["to"] == []):
            continue
        if kept["text"] != mark:
            _close(home, key, kept, "edited")
        elif sent:
            _close(home, key, kept, "sent")
        else:
            held.remove(key)


def _close(home: House, key: str, kept: Mapping[str, Any] | None, outcome: outcomes.Outcome) -> None:
    for rule in kept["rules"] if kept else ():
        outcomes.record(home.notebook, rule, outcome)
    home.notebook.sent.held.remove(key)


def _sent_just_now(home: House, one: _Recipient, mark: str) -> bool:
    since = home.stamp(ago=_AT_ONCE)
    return any(row.text == mark and row.at >= since for row in home.notebook.sent.to(one.marks))
