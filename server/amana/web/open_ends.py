"""Open ends as the dashboard shows them: the question in words, with the answers it can be given."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from amana.relationship.contact import Contact
from amana.relationship.open_ends import open_ends, questions, waits_since
from amana.relationship.timeline import newest_first
from amana.texts import Texts
from amana.web.sentences.questions import due_words, is_ahead, question_words
from amana.web.sentences.telling import Telling


@dataclass(frozen=True, slots=True)
class QuestionTold:
    """One open end in words; `text` is what the words leave out, `others` counts who else it is about."""

    event: str
    contact: str
    says: str
    text: str
    others: int
    ahead: bool
    overdue: bool
    answers: tuple[str, ...]


def questions_told(contact: Contact, asked: Sequence[Mapping[str, Any]], telling: Telling) -> list[QuestionTold]:
    """The questions of a sheet in words; promises that are not due yet come last, and only tell."""
    asks = {event.id: event.ask for event in contact.events}
    told = [
        QuestionTold(
            event=question["event"],
            contact=contact.id,
            says=due_words(telling, question) if is_ahead(question) else question_words(telling, question, ask),
            text="" if _quotes(question, ask) else question["text"],
            others=len(question["with"]),
            ahead=is_ahead(question),
            overdue=question["overdue"],
            answers=tuple(answer["kind"] for answer in question["answers"]),
        )
        for question in asked
        for ask in (asks.get(question["event"], ""),)
    ]
    return sorted(told, key=lambda question: question.ahead)


def waiting_questions(contact: Contact, today: date, words: Texts) -> list[QuestionTold]:
    """What of a timeline has begun to wait for an answer: overdue promises, and the rest from the next day on."""
    waiting = [end for end in open_ends(newest_first(contact.events)) if waits_since(end.opening) < today.isoformat()]
    return questions_told(contact, questions(waiting, today), Telling(words, contact.name, today.isoformat()))


def _quotes(question: Mapping[str, Any], ask: str) -> bool:
    """Whether the question in words holds already what was written about it."""
    return question["kind"] == "promised" or (question["kind"] == "asked" and ask in {"", "other"})
