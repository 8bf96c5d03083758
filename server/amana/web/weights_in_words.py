"""A line of the table as a sentence: "For 1.5, half after 2 years, at most 6 in all"."""

from amana.relationship.model import Weight
from amana.texts import Texts
from amana.web.number_fields import SPANS


def for_in_words(weight: Weight, texts: Texts) -> str:
    """What such an act says for somebody."""
    if weight.half_life_r is None:
        return texts("model-for-ever", weight=weight.r, cap=weight.cap)
    return texts("model-for", weight=weight.r, cap=weight.cap, span=span_in_words(weight.half_life_r, texts))


def against_in_words(weight: Weight, texts: Texts) -> str:
    """What such an act says against somebody."""
    if weight.half_life_s is None:
        return texts("model-against-ever", weight=weight.s)
    return texts("model-against", weight=weight.s, span=span_in_words(weight.half_life_s, texts))


def span_in_words(days: float, texts: Texts) -> str:
    """A number of days in the largest span of time of which it is a whole number."""
    span = next(span for span in ("years", "months", "days") if span == "days" or not days % SPANS[span])
    return texts(f"span-{span}", count=_whole(days / SPANS[span]))


def _whole(value: float) -> float:
    """2.0 years are 2 years: the plural forms of a language tell them apart."""
    return int(value) if value == int(value) else value
