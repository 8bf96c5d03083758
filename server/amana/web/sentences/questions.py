"""An open end as a question in one natural sentence, by what is open and whose it is."""

from collections.abc import Mapping
from typing import Any

from amana.web.sentences.telling import Telling

Question = Mapping[str, Any]


def question_words(telling: Telling, question: Question, ask: str = "") -> str:
    """The question as a person would put it; `ask` is the kind of thing that was asked for, where that is open."""
    words, kind = telling.words, question["kind"]
    side = "them" if question["who"] == "them" else "me"
    when = telling.at(question["on"])
    if kind == "promised":
        due = telling.day(question["due"])
        if not question["text"]:
            return words(f"open-something-{side}", name=telling.name, due=due)
        return words(f"open-promised-{side}", name=telling.name, due=due, what=telling.quoted(question["text"]))
    if kind == "asked":
        return words(f"open-asked-{side}", name=telling.name, when=when, what=_asked_for(telling, question, ask))
    whom = question["whom"] or words("somebody")
    return words(f"open-{kind}-{side}", name=telling.name, whom=whom, when=when)


def due_words(telling: Telling, promise: Question) -> str:
    """A promise whose day has not come, told and not asked."""
    side = "them" if promise["who"] == "them" else "me"
    what = telling.quoted(promise["text"]) if promise["text"] else telling.words("kind-promised")
    return telling.words(f"due-{side}", name=telling.name, due=telling.day(promise["due"]), what=what)


def is_ahead(question: Question) -> bool:
    """Whether this is a promise that is not due yet: nothing to be asked about."""
    return bool(question["kind"] == "promised" and not question["overdue"])


def _asked_for(telling: Telling, question: Question, ask: str) -> str:
    if ask and ask != "other":
        # What somebody asks for is not the question but its answer.
        return telling.words("open-information" if ask == "information" else f"ask-{ask}")
    return telling.quoted(question["text"]) if question["text"] else telling.words("something")
