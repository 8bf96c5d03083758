"""Ties that the examples in packs name in one word."""

from dataclasses import replace
from typing import Final

from amana.advice.facts import Facts

# Kept, but nothing ever happened between the two.
_KEPT = Facts(unknown_contact=False, name="Noor")
_ACQUAINTANCE = replace(
    _KEPT,
    first_message=False,
    stage="acquaintance",
    standing_low=0.1931,
    trust_low=0.1931,
    warmth=0.4,
    days_since_contact=20,
    how_we_met="At a meetup",
    events=2,
)
_KNOWN = replace(
    _ACQUAINTANCE,
    stage="known",
    standing_low=0.5623,
    standing_evidence=True,
    trust_low=0.5623,
    trust_evidence=True,
    warmth=0.7,
    joint_work=1,
    events=5,
)

PRESETS: Final[dict[str, Facts]] = {
    "stranger": Facts(),
    "kept": _KEPT,
    "acquaintance": _ACQUAINTANCE,
    "tried": replace(_ACQUAINTANCE, stage="tried", standing_low=0.26, standing_evidence=True, events=4),
    "known": _KNOWN,
    "ally": replace(_KNOWN, stage="ally", standing_low=0.76, trust_low=0.74, joint_work=3, gives_90d=1, events=14),
    # An old acquaintance, silent for over a year, to whom nothing was given since.
    "dormant": replace(_ACQUAINTANCE, days_since_contact=430, warmth=0.0),
    # Worked together long ago, silent for years.
    "old_colleague": replace(_KNOWN, standing_low=0.35, days_since_contact=1100, warmth=0.0),
    # Somebody who has mostly given.
    "taker": replace(_KNOWN, standing_low=0.3, joint_work=0, balance=-0.6, thanks_owed=1, asks_90d=2),
    # Was asked nine days ago and has not answered.
    "asked": replace(_ACQUAINTANCE, same_ask_days=9, asks_90d=1, unanswered_in_row=1, days_since_contact=9),
    # Was written to again and again without an answer.
    "pressed": replace(_ACQUAINTANCE, same_ask_days=4, asks_90d=3, unanswered_in_row=3, days_since_contact=4),
    # Others got the same text in these days.
    "sent_round": replace(_ACQUAINTANCE, same_text_7d=6),
    # Said yes to a short talk some weeks ago, and to nothing heavier.
    "agreed": replace(_ACQUAINTANCE, heavier_than_agreed=True, same_ask_days=None, asks_90d=1),
    # Was only ever asked: three times in a row, with nothing given or thanked between.
    "only_asked": replace(_ACQUAINTANCE, only_asks=3, asks_90d=2, same_ask_days=40),
    # Not on record, and five others got the same words this week.
    "mass": Facts(same_text_7d=5),
}
