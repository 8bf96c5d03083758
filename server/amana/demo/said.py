"""`python -m amana.demo.said` prints `docs/what-amana-says.md`: twenty messages, and what Amana says about each."""

import html
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from importlib.resources import files
from typing import Any, Final

from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.presets import PRESETS
from amana.advice.review import Finding, Review

FILE: Final = "docs/what-amana-says.md"
TIES: Final = {"stranger": "a stranger", "acquaintance": "an acquaintance", "ally": "an ally"}
_LANGUAGES: Final = {"en": "English", "ar": "العربية", "he": "עברית"}
_VERDICTS: Final = {"clear": "nothing", "hint": "a hint", "caution": "caution", "stop": "stop"}
_HEAD: Final = """\
# What Amana says

Twenty invented messages, good and bad, in three languages, and what Amana says about each: to a stranger (nobody on
record), to an acquaintance (met at a meetup, nothing tried yet) and to an ally (three pieces of joint work). What it
goes by is underlined. This page is printed by `python -m amana.demo.said`, and a test keeps it true.
"""


def messages() -> list[dict[str, Any]]:
    """The messages, in the order of the languages."""
    text = files("amana.demo").joinpath("said.toml").read_text(encoding="utf-8")
    found: list[dict[str, Any]] = tomllib.loads(text)["message"]
    return found


def page() -> str:
    """The whole page, in Markdown."""
    parts, told = [_HEAD], messages()
    for code, name in _LANGUAGES.items():
        parts.append(f"\n## {name}\n")
        parts += ["\n".join(_of_message(message)) for message in told if message["language"] == code]
    return "".join(parts)


def _of_message(message: Mapping[str, Any]) -> Iterator[str]:
    """One message, what is said of it over each tie, and the reasons, each once."""
    reviews = {
        tie: review(Draft(message["channel"], message["text"], message["language"]), PRESETS[tie]) for tie in TIES
    }
    direction = "" if message["language"] == "en" else ' dir="rtl"'
    yield ""
    yield f"### {message['shape'][0].upper()}{message['shape'][1:]}"
    yield ""
    yield f"<blockquote{direction}>{_marked(message['text'], reviews.values())}</blockquote>"
    yield ""
    yield "| to | Amana says | because of |"
    yield "|---|---|---|"
    for tie, found in reviews.items():
        rules = ", ".join(f"`{finding.rule}`" for finding in found.findings) or "–"
        yield f"| {TIES[tie]} | {_VERDICTS[found.verdict]} | {rules} |"
    yield from _reasons(reviews.values(), direction)
    yield ""


def _reasons(reviews: Iterable[Review], direction: str) -> Iterator[str]:
    findings: dict[str, Finding] = {}
    good: dict[str, str] = {}
    for found in reviews:
        good |= {one.signal: one.text for one in found.good}
        for finding in found.findings:
            findings.setdefault(finding.rule, finding)
    for rule, finding in findings.items():
        yield ""
        yield f"<p{direction}><code>{rule}</code>: {html.escape(finding.why, quote=False)}<br>"
        yield f"→ {html.escape(finding.instead, quote=False)}</p>"
    for text in good.values():
        yield ""
        yield f"<p{direction}>✓ {html.escape(text, quote=False)}</p>"


def _marked(text: str, reviews: Iterable[Review]) -> str:
    """The message with the words underlined that any finding goes by."""
    letters = {
        at
        for found in reviews
        for finding in found.findings
        for span in finding.words
        for at in range(span.start, span.end)
    }
    marked = ""
    for at, letter in enumerate(text):
        opens, closes = at in letters and at - 1 not in letters, at not in letters and at - 1 in letters
        marked += f"{'</ins>' if closes else ''}{'<ins>' if opens else ''}{html.escape(letter, quote=False)}"
    return marked + ("</ins>" if len(text) - 1 in letters else "")


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]  # standard output is a text file here
    sys.stdout.write(page())
