"""A draft as it was read and heard, beside what is on record: all that a finding, a hint or a text may speak of."""

from dataclasses import dataclass

from amana.advice.draft import Draft, Language
from amana.advice.facts import Facts
from amana.advice.reading import Heard, Hit, Reading
from amana.advice.rulebook import RuleBook


@dataclass(frozen=True, slots=True)
class Situation:
    """One draft before one tie, under one rule book."""

    draft: Draft
    reading: Reading
    heard: Heard
    facts: Facts
    book: RuleBook

    def spoken(self, hits: tuple[Hit, ...]) -> Language:
        """Return the language of the sentence in which something was heard, else the message's, else the writer's."""
        return (self.reading.language_at(hits[0]) if hits else None) or self.reading.language or self.draft.language
