"""The numbers of the model as a person types them: percent, and years, months or days instead of a number of days."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from amana.relationship.changing import RANGES, WrongNumber, WrongNumbers, changed, nested, number
from amana.relationship.model import DEFAULT, Model
from amana.texts import Texts

Shape = Literal["number", "percent", "span"]
Typed = Mapping[str, str]

SPANS: dict[str, int] = {"days": 1, "months": 30, "years": 365}
"""Days of each span of time that can be chosen; `never` is none of them."""

_SPANS_BESIDE = {"gift_half_life", "warmth_half_life", "ally_days", "ally_acts_apart", "harm_days", "known_days"}
_NUMBERS_BESIDE = {"introducer", "ally_acts", "tested_r", "harm_s", "balance_for_time", "balance_for_vouching"}
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class NumberField:
    """One number with what stands in its field now, what it is by default, and what is wrong with it."""

    path: str
    shape: Shape
    typed: str
    span: str
    default: str
    default_span: str
    wrong: str = ""

    @property
    def name(self) -> str:
        """The last part of the path: what the number says about its row."""
        return self.path.rpartition(".")[2]

    @property
    def spans(self) -> list[str]:
        """The spans of time to choose from."""
        return [*SPANS, "never"] if RANGES[self.path].never else [*SPANS]

    @property
    def is_changed(self) -> bool:
        """Whether what stands in the field is not the default; an empty number of a span that never ends is one."""
        if self.span == self.default_span == "never":
            return False
        return (self.typed.strip(), self.span) != (self.default, self.default_span)


def shape_of(path: str) -> Shape:
    """How the number at this path is typed."""
    if "half_life" in path or path in _SPANS_BESIDE:
        return "span"
    return "number" if "." in path or path in _NUMBERS_BESIDE else "percent"


def written(path: str, value: float | None) -> tuple[str, str]:
    """A number as it stands in its field, and its span of time if it is one; what is read from it is the same."""
    shape = shape_of(path)
    if value is None:
        return "", "never"
    if shape == "percent":
        return _plain(value * 100), ""
    if shape == "number":
        return _plain(value), ""
    span = next(span for span in ("years", "months", "days") if span == "days" or not value % SPANS[span])
    return _plain(value / SPANS[span]), span


def typed_of(model: Model) -> dict[str, str]:
    """The form filled in with a model."""
    typed = {}
    for path in RANGES:
        typed[path], span = written(path, number(model, path))
        if span:
            typed[f"{path}:span"] = span
    return typed


def fields(typed: Typed, wrong: Mapping[str, str]) -> dict[str, NumberField]:
    """Every field of the form, by path."""
    found = {}
    for path in RANGES:
        default, default_span = written(path, number(DEFAULT, path))
        found[path] = NumberField(
            path,
            shape_of(path),
            typed.get(path, ""),
            typed.get(f"{path}:span", ""),
            default,
            default_span,
            wrong.get(path, ""),
        )
    return found


def model_of(typed: Typed) -> Model:
    """The model that a form describes. Raises WrongNumbers, with every number that is wrong."""
    values: dict[str, Any] = {}
    unread = []
    for path, limits in RANGES.items():
        try:
            values[path] = _value(path, typed.get(path, "")[:_LONGEST], typed.get(f"{path}:span", ""))
        except ValueError:
            unread.append(WrongNumber(path, "not_a_number", *limits[:2]))
    try:
        made = changed(DEFAULT, nested(values))
    except WrongNumbers as error:
        raise WrongNumbers((*unread, *error.wrong)) from error
    if unread:
        raise WrongNumbers(tuple(unread))
    return made


def sentences(wrong: Iterable[WrongNumber], texts: Texts) -> dict[str, str]:
    """What is wrong with each number, said in the unit in which it is typed."""
    return {each.path: _sentence(each, texts) for each in wrong}


def _sentence(wrong: WrongNumber, texts: Texts) -> str:
    if wrong.problem == "out_of_order":
        return texts("field-out-of-order")
    limits, shape = RANGES[wrong.path], shape_of(wrong.path)
    if shape == "span":
        return texts("model-wrong-span")
    return texts(f"model-wrong-{shape}", least=limits.least, most=limits.most)


def _value(path: str, text: str, span: str) -> float | None:
    if span == "never" and RANGES[path].never:
        return None
    # A decimal comma is as good as a point; Python reads the digits of every script.
    value = float(text.strip().removesuffix("%").replace("٪", "").replace("٫", ".").replace(",", "."))
    shape = shape_of(path)
    if shape == "percent":
        return round(value / 100, 12)
    return round(value * _days_of(span), 6) if shape == "span" else value


def _days_of(span: str) -> int:
    """Raises ValueError for what is no span of time."""
    for name, days in SPANS.items():
        if name == span:
            return days
    raise ValueError(span)


def _plain(value: float) -> str:
    return f"{value:.12g}"
