"""A message that the user received: whether it asks for somebody else, and how to answer it kindly."""

from dataclasses import dataclass
from typing import Any, Final

from amana.advice.draft import Language
from amana.advice.engine import kinds_asked
from amana.advice.reading import listen, read
from amana.advice.rulebook import RuleBook

_BEHALF: Final = "ask_behalf"
_REFUSALS: Final = ("received.refusal.warm", "received.refusal.plain")
_PURPOSES: Final = {
    "study": ("purpose_study",),
    "business": ("purpose_business", "ask_money"),
    "job": ("purpose_job", "ask_job", "ask_cv", "ask_vouch"),
}
"""What it is asked for, and the signals that name it."""


@dataclass(frozen=True, slots=True)
class Received:
    """What a message asks of the user; where it is for somebody else, two ways to refuse and a question to pass on."""

    behalf: bool
    asks: tuple[str, ...]
    refusals: tuple[str, ...] = ()
    question: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return exactly the body of `POST received`."""
        return {
            "behalf": self.behalf,
            "asks": list(self.asks),
            "refusals": list(self.refusals),
            "question": self.question,
        }


def received(text: str, book: RuleBook, language: Language | None = None) -> Received:
    """Read a message that somebody sent to the user; the answer is in `language`, or else in the message's own.

    The question names the purpose that the message names; where it names none, its place is left open to be filled.
    """
    reading = read(text)
    heard = listen(reading, book)
    asks = kinds_asked(heard, book)
    if _BEHALF not in heard:
        return Received(behalf=False, asks=asks)
    spoken = language or reading.language_at(heard[_BEHALF][0]) or "en"
    purpose = next((name for name, signals in _PURPOSES.items() if any(one in heard for one in signals)), "open")
    return Received(
        behalf=True,
        asks=asks,
        refusals=tuple(book.phrases[name][spoken] for name in _REFUSALS),
        question=book.phrases[f"received.question.{purpose}"][spoken],
    )
