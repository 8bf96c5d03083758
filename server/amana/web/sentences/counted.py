"""What counts, opened: each act with what it does to the number today and how it fades, and what would raise it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from amana.relationship.event import Kind
from amana.web.sentences.ledgers import Line, Way, by_weight, speaks, told
from amana.web.sentences.telling import Side, Telling, capital

OPEN = 5
"""As many lines as stand open; the rest is folded."""

_YEAR, _MONTH = 365, 365 / 12
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class ActTold:
    """One act of a ledger: what it was, what was written about it, and its effect on the number, or nothing."""

    event: str
    what: str
    stake: str
    text: str
    effect: str
    speaks: Way


@dataclass(frozen=True, slots=True)
class LedgerTold:
    """One ledger in words; `first` is said instead of `raises` where there is no number that could rise."""

    says: str
    introducer: str
    acts: tuple[ActTold, ...]
    smaller: tuple[ActTold, ...]
    first: str
    repair: bool
    raises: tuple[str, ...]
    stays: bool


def counted(telling: Telling, side: Side, ledger: Mapping[str, Any]) -> LedgerTold:
    """The whole ledger of one side."""
    words, lines = telling.words, by_weight(ledger["lines"])
    # An act that moves nothing today is no weighty one, however few there are.
    weighty = [line for line in lines if line["points"]][:OPEN] or lines[:OPEN]
    acts = [_act(telling, side, line, evidence=ledger["evidence"]) for line in lines]
    would = [_would(telling, side, act["kind"]) for act in ledger["raises"]]
    harmed = ledger["mean"] < _HALF
    return LedgerTold(
        says=told(telling, side, ledger),
        introducer=_lent(telling, ledger["introducer"]),
        acts=tuple(act for act, line in zip(acts, lines, strict=True) if line in weighty),
        smaller=tuple(act for act, line in zip(acts, lines, strict=True) if line not in weighty),
        first="" if ledger["evidence"] or not would else words("raise-first", what=telling.listed(would, "or")),
        repair=harmed,
        raises=tuple(
            words("raise-to", what=capital(what), low=act["low"], high=act["high"])
            for what, act in zip(would, ledger["raises"], strict=True)
            if ledger["evidence"]
        ),
        stays=harmed and any(line["s"] and line["half_life"] is None for line in lines),
    )


def _would(telling: Telling, side: Side, kind: Kind) -> str:
    """An act that would help, and whose it would be: only theirs moves my trust, only mine my standing."""
    own = f"would-{'them' if side == 'trust' else 'me'}-{kind}"
    return telling.words(own, name=telling.called) if own in telling.words else telling.words(f"would-both-{kind}")


def _act(telling: Telling, side: Side, line: Line, *, evidence: bool) -> ActTold:
    return ActTold(
        event=line["event"],
        what=f"{capital(telling.did_when(side, line))}.",
        stake=line["stake"],
        text=line["text"],
        # Without evidence there is no number that a line could move.
        effect=_effect(telling, line) if evidence and line["points"] is not None else "",
        speaks=speaks(line),
    )


def _effect(telling: Telling, line: Line) -> str:
    words, fades, points = telling.words, _fades(telling, line["half_life"]), line["points"]
    whole = round(abs(points) * 100)
    if speaks(line) == "both" and not whole:
        return words("both-hardly", fades=fades)
    if not whole:
        return words("raises-hardly" if points >= 0 else "lowers-hardly", fades=fades)
    if speaks(line) == "both":
        return words("both-raises-by" if points > 0 else "both-lowers-by", count=whole, fades=fades)
    return words("raises-by" if points > 0 else "lowers-by", count=whole, fades=fades)


def _lent(telling: Telling, lent: Mapping[str, Any] | None) -> str:
    """What an introducer's good name lends as long as there is little of one's own."""
    if not lent:
        return ""
    points = round(lent["points"] * 100)
    if points > 0:
        return telling.words("introduced-lends", count=points, name=lent["name"])
    return telling.words("introduced-lends-some", name=lent["name"])


def _fades(telling: Telling, days: float | None) -> str:
    """How an act fades, as the end of a sentence: "half of it is gone every 3 years"."""
    if days is None:
        return telling.words("fades-never")
    years = round(days / _YEAR)
    if years and abs(days / _YEAR - years) < 0.05:  # noqa: PLR2004  # as near as makes whole years
        return telling.words("fades-years", count=years)
    months = round(days / _MONTH)
    if months > 1:
        return telling.words("fades-months", count=months)
    return telling.words("fades-days", count=round(days))
