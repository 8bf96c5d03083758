"""What Amana says on a terminal: wrapped to its width, safe in both directions, coloured only where somebody looks."""

import os
import shutil
import sys
import textwrap
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

import click

from amana.api.rules import state_of, waved_away
from amana.texts import Texts

_MOST_COLUMNS: Final = 100
_FEWEST_COLUMNS: Final = 30
_COLOURS: Final = {"clear": "green", "hint": "cyan", "caution": "yellow", "stop": "red"}
_RTL: Final = frozenset({"R", "AL"})
_ISOLATE, _END_OF_ISOLATE = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_RTL_MARK = "\N{RIGHT-TO-LEFT MARK}"
_HARMLESS: Final = frozenset("\n\u200c\u200d\u200e\u200f")
"""Line breaks, joiners and marks: of what nobody sees, what turns nothing round beyond itself."""
_ISOLATES: Final = dict.fromkeys(map(ord, (_ISOLATE, _END_OF_ISOLATE)))


@dataclass(frozen=True, slots=True)
class Terminal:
    """Somebody's terminal: their words, its width in letters, and whether it shows colours."""

    words: Texts
    columns: int = 80
    colours: bool = False

    @classmethod
    def of_output(cls, words: Texts) -> "Terminal":
        """The terminal that the output goes to; a file or a pipe gets no colours."""
        columns = shutil.get_terminal_size().columns
        colours = sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return cls(words, max(_FEWEST_COLUMNS, min(columns, _MOST_COLUMNS)), colours)

    def say(self, name: str, **values: str | float) -> str:
        """A sentence in their words."""
        return sentence(self.words, name, **values)

    def line(self, text: str, first: str = "", rest: str | None = None) -> Iterator[str]:
        """A text in as many lines as it takes, each begun with `first` or `rest` and running its own way."""
        rest = first if rest is None else rest
        room = self.columns - max(len(first), len(rest))
        for paragraph in plain(text).splitlines() or [""]:
            for piece in textwrap.wrap(paragraph, room, break_on_hyphens=False) or [""]:
                yield self._directed(first, piece)
                first = rest

    def painted(self, text: str, level: str) -> str:
        """A text in the colour of a level, where colours are shown."""
        return click.style(text, fg=_COLOURS[level], bold=True) if self.colours else text

    def _directed(self, first: str, piece: str) -> str:
        """A line that no other line turns round: each is a paragraph of its own for the terminal."""
        if self.words.direction == "rtl":
            return f"{_RTL_MARK}{first}{_ISOLATE}{piece}{_END_OF_ISOLATE}"
        mixed = any(unicodedata.bidirectional(letter) in _RTL for letter in piece)
        return f"{first}{_ISOLATE}{piece}{_END_OF_ISOLATE}" if mixed else f"{first}{piece}"


def sentence(words: Texts, name: str, **values: str | float) -> str:
    """A sentence for a terminal; in English, paths and links stay free of marks that nobody sees."""
    text = words(name, **values)
    return text.translate(_ISOLATES) if words.direction == "ltr" else text


def plain(text: str) -> str:
    """A text without what would steer a terminal or turn lines round: escapes, control letters and bidi controls."""
    return "".join(
        letter
        for letter in text.replace("\t", " ")
        if letter in _HARMLESS or unicodedata.category(letter) not in {"Cc", "Cf", "Cs"}
    )


def review_lines(found: Mapping[str, Any], terminal: Terminal) -> Iterator[str]:
    """What a review says, the gravest first; a text to be passed on stands at the end, as it is."""
    yield terminal.painted(terminal.say(f"review-{found['verdict']}"), found["verdict"])
    for finding in found["findings"]:
        yield ""
        yield from _finding_lines(finding, terminal)
    if found["good"]:
        yield ""
    for good in found["good"]:
        yield from terminal.line(good["text"], "✓ ", "  ")
    if forward := found.get("forward"):
        yield from ("", terminal.say("review-forward"), plain(forward))


def _finding_lines(finding: Mapping[str, Any], terminal: Terminal) -> Iterator[str]:
    """One reason: the words, the facts, a better way, what is worth naming, and what would silence it."""
    say = terminal.say
    yield from terminal.line(finding["why"], "• ", "  ")
    for quoted in finding["words"]:
        yield from terminal.line(f"“{quoted['text']}”", "    ")
    for fact in finding["facts"]:
        yield from terminal.line(fact["text"], "  – ", "    ")
    if finding["instead"]:
        yield from terminal.line(say("review-instead", text=finding["instead"]).strip(), "  ", "    ")
    hints = finding.get("hints", ())
    if hints:
        yield from terminal.line(say("review-hints").strip(), "  ")
    for hint in hints:
        yield from terminal.line(hint, "    – ", "      ")
    for change in finding["silent_if"]:
        yield from terminal.line(say("review-silent-if", change=change).strip(), "  ", "    ")
    if finding.get("lowered"):
        yield from terminal.line(say("review-lowered").strip(), "  ")


def received_lines(found: Mapping[str, Any], terminal: Terminal) -> Iterator[str]:
    """How to answer a message that asks for somebody else; each text stands as it is, to be copied."""
    if not found["behalf"]:
        yield terminal.say("received-nothing")
        return
    yield terminal.say("received-behalf")
    for refusal in found["refusals"]:
        yield from ("", plain(refusal))
    if found["question"]:
        yield from ("", terminal.say("received-question"), "", plain(found["question"]))


def rule_lines(rule: Mapping[str, Any], terminal: Terminal) -> Iterator[str]:
    """One rule in a list of them: what it is about, its name, and how far it goes."""
    yield from terminal.line(rule["title"], "• ", "  ")
    yield from terminal.line(rule["id"], "    ")
    yield f"    {terminal.painted(terminal.say(f'rules-state-{state_of(rule)}'), rule['now'])}"
    if rule["lowered"]:
        times, of = waved_away(rule), len(rule["lowered_by"])
        yield from terminal.line(terminal.say("rules-lowered", count=times, of=of), "    ")


def whole_rule_lines(rule: Mapping[str, Any], terminal: Terminal) -> Iterator[str]:
    """Everything about one rule: also its reason, a better way, its source, and what came of its warnings."""
    yield from rule_lines(rule, terminal)
    for name, text in (("says", rule["why"]), ("better", rule["instead"]), ("source", rule["source"])):
        if text:
            yield from terminal.line(f"{terminal.say(f'rules-{name}')}: {text}", "    ", "      ")
    counts = [terminal.say(f"rules-outcome-{one}", count=count) for one, count in rule["counts"].items() if count]
    warned = terminal.say("rules-warned", count=sum(rule["counts"].values()))
    yield from terminal.line(f"{warned} {' · '.join(counts)}", "    ")
