"""The small parts that sentences about one tie are made of: names, quoted words, dates and acts."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from babel.lists import format_list

from amana.relationship.event import Kind, Who
from amana.texts import Texts
from amana.web.sentences.days import written_day

Side = Literal["trust", "standing"]

LONGEST_QUOTE = 90
"""As much of somebody's words as still makes one sentence."""

# What stands before a name, or begins one that is of two words: such a name is said in full.
_BEGINS_MORE = re.compile(
    r"(?:\S*[.,'’\"״׳]|.|dr|prof|mr|mrs|ms|eng|عبد|أبو|ابو|أم|ام|ابن|بن|آل|دكتور|دكتورة|أستاذ|أستاذة|בן|בת|אבו|רב|הרב)",
    re.IGNORECASE,
)
_OWN: dict[Side, Who] = {"trust": "them", "standing": "me"}


@dataclass(frozen=True, slots=True)
class Telling:
    """About whom, in which language, and on which day (ISO) something is told."""

    words: Texts
    name: str
    today: str

    @property
    def called(self) -> str:
        """How the person is called in a sentence: by the first name where it can be told."""
        first = self.name.split(" ")[0]
        return self.name if _BEGINS_MORE.fullmatch(first) or not first else first

    def day(self, on: str) -> str:
        """A date alone: "3 March", with its year where that is not this one; "March 2015", "2015"."""
        return written_day(on, self.words.language, self.today)

    def at(self, on: str) -> str:
        """A date within a sentence: "on 3 March", "in March 2015", "in 2015"."""
        exact = {4: "year", 7: "month"}.get(len(on), "day")
        return self.words(f"at-{exact}", date=self.day(on))

    def quoted(self, text: str) -> str:
        """What somebody wrote, in one line and in the quotation marks of the language."""
        line = re.sub(r"[.。]$", "", " ".join(text.split()))
        return self.words("quoted", text=f"{line[:LONGEST_QUOTE].rstrip()}…" if len(line) > LONGEST_QUOTE else line)

    def did(self, side: Side, kind: Kind, who: Who) -> str:
        """Who did what: "Noa kept a promise".

        What both did is told from the side whose ledger it stands in, unless it has words of its own.
        """
        for whose in (who, _OWN[side], "both"):
            if f"did-{whose}-{kind}" in self.words:
                return self.words(f"did-{whose}-{kind}", name=self.called)
        return self.words(f"kind-{kind}")

    def did_when(self, side: Side, act: Mapping[str, Any]) -> str:
        """Who did what, and when: "Noa kept a promise in June 2026"."""
        return f"{self.did(side, act['kind'], act['who'])} {self.at(act['on'])}"

    def listed(self, items: Iterable[str], style: Literal["standard", "or"] = "standard") -> str:
        """Several things in the language's own way: "a, b and c"."""
        return format_list(list(items), style=style, locale=self.words.language)


def capital(sentence: str) -> str:
    """A sentence with a capital at its start, where the language has capitals; a name keeps its own."""
    return sentence[:1].upper() + sentence[1:]
