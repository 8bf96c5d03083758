"""One ledger told in a few sentences: what can be counted on, what speaks for it and what against."""

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from amana.web.sentences.telling import Side, Telling

NAMED = 2
"""As many kinds of acts, and dates of each, as a listener keeps in mind."""

Line = Mapping[str, Any]
Way = Literal["for", "against", "both"]


def speaks(line: Line) -> Way:
    """Which way an act speaks; late but paid, it speaks both ways."""
    if not line["s"]:
        return "for"
    return "both" if line["r"] else "against"


def by_weight(lines: Sequence[Line]) -> list[Line]:
    """The weightiest first; what is beyond the reckoning of points comes last."""
    return sorted(lines, key=lambda at: abs(at["points"]) if at["points"] is not None else (at["r"] + at["s"]) * 1e-6)[
        ::-1
    ]


def told(telling: Telling, side: Side, ledger: Mapping[str, Any]) -> str:
    """The ledger in words that make sense to somebody who never saw the formula."""
    words, lines = telling.words, ledger["lines"]
    tested = [line for line in lines if line["tests"]]
    said = []
    if ledger["evidence"]:
        said.append(words(f"count-on-{side}", name=telling.called, low=ledger["low"], high=ledger["high"]))
    else:
        said.append(words("count-little") if lines else words(f"count-none-{side}", name=telling.called))
    if lines and not tested:
        said.append(words("only-contact"))
    if tested and ledger["evidence"]:
        said += _both_sides(telling, side, tested)
    return " ".join(said)


def _both_sides(telling: Telling, side: Side, tested: Sequence[Line]) -> list[str]:
    """For, against, and what is both at once; that there is nothing of the one only where nothing contradicts it."""
    good, bad, both = ([line for line in tested if speaks(line) == way] for way in ("for", "against", "both"))
    said = []
    if good:
        said.append(_speaks_for(telling, side, good))
    elif bad or not both:
        said.append(telling.words("speaks-for-nothing-alone" if both else "speaks-for-nothing"))
    if bad:
        said += _speaks_against(telling, side, bad)
    elif not both:
        said.append(telling.words("speaks-against-nothing"))
    if both:
        what, whole = _above_all(telling, side, both)
        said.append(telling.words("speaks-both" if whole else "speaks-both-most", count=len(both), what=what))
    return said


def _speaks_for(telling: Telling, side: Side, lines: Sequence[Line]) -> str:
    what, whole = _above_all(telling, side, lines)
    whose = "them" if side == "trust" else "me"
    name = f"speaks-for-{whose}" if whole else f"speaks-for-{whose}-most"
    return telling.words(name, count=len(lines), name=telling.called, what=what)


def _speaks_against(telling: Telling, side: Side, lines: Sequence[Line]) -> list[str]:
    words = telling.words
    what, whole = _above_all(telling, side, lines)
    lasting = sum(line["half_life"] is None for line in lines)
    if lasting and len(lines) == 1:
        return [words("speaks-against-lasting", what=what)]
    said = [words("speaks-against" if whole else "speaks-against-most", count=len(lines), what=what)]
    return [*said, words("lasting-among", count=lasting)] if lasting else said


def _above_all(telling: Telling, side: Side, lines: Sequence[Line]) -> tuple[str, bool]:
    """The weightiest acts, the same act at several times said once; and whether nothing is left out."""
    groups: dict[str, list[Line]] = {}
    for line in by_weight(lines):
        groups.setdefault(telling.did(side, line["kind"], line["who"]), []).append(line)
    said, whole = [], len(groups) <= NAMED
    for act, acts in list(groups.items())[:NAMED]:
        dates = list(dict.fromkeys(telling.at(line["on"]) for line in acts))
        said.append(f"{act} {telling.listed(dates[:NAMED])}")
        whole = whole and len(dates) == len(acts) and len(dates) <= NAMED
    return (said[0] if len(said) == 1 else telling.words("and-also", one=said[0], other=said[1])), whole
