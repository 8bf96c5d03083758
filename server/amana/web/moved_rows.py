"""Who would move, as rows that can be read: "Noa Barak: trust 52 % → 61 %, tried → known"."""

from typing import Any

from flask import url_for

from amana.acts.preview import Mover
from amana.relationship.moving import Low, size
from amana.texts import Texts


def moved_row(mover: Mover, texts: Texts) -> dict[str, Any]:
    """One person: the name, where to read more, what moves, and how much, to be sorted by."""
    before, after = mover.before, mover.after
    says = [
        texts(f"moved-{side}", before=_said(one, texts), after=_said(other, texts))
        for side, one, other in (("trust", before.trust, after.trust), ("standing", before.standing, after.standing))
        if one.seen() != other.seen()
    ]
    if before.stage != after.stage:
        stages = texts(f"stage-{before.stage}"), texts(f"stage-{after.stage}")
        says.append(texts("moved-stage", before=stages[0], after=stages[1]))
    return {
        "name": mover.contact.name,
        "href": url_for("dashboard.people.show", contact_id=mover.contact.id),
        "says": says,
        "size": round(size(before, after)[0], 4),
    }


def summary(looked: int, moving: int, total: int, texts: Texts) -> str:
    """How many move, of how many looked at so far."""
    if not total:
        return texts("model-moves-nobody")
    how_many = texts("model-moving", moving=moving)
    if looked < total:
        return f"{how_many} {texts('model-looked', looked=looked, total=total)}"
    return how_many


def _said(low: Low, texts: Texts) -> str:
    seen = low.seen()
    return texts("tie-no-evidence") if seen is None else texts("model-percent", share=seen)
