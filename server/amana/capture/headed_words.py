"""What stands under headings like "Skills", "Research interests" or "Languages", in three languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal

from amana.capture.draft import Aim, ReadWord, once_words
from amana.capture.said_words import apart, words_of
from amana.relationship.folding import fold

if TYPE_CHECKING:
    from amana.capture.outline import Line, Outline

_HEADED: dict[Aim, tuple[Literal["skills", "about", "languages"], str]] = {
    "offers": (
        "skills",
        (
            "skills|key skills|skills & expertise|expertise|areas of expertise|fields of expertise|"
            "my expertise|skills and expertise|"
            "specialties|specialities|specialisms|specializations?|competences?|competencies|what i do|i can help with|"
            "services|technologies|"
            "مهارات|المهارات|مهاراتي|الخبرات|مجالات الخبره|خبراتي|التخصصات|"
            "כישורים|מיומנויות|תחומי מומחיות|מומחיות|התמחויות|תחומי התמחות|יכולות|שירותים"
        ),
    ),
    "interests": (
        "about",
        (
            "interests|research interests|my interests|areas of interest|research areas|research fields|"
            "fields of interest|research topics|"
            "keywords|hobbies|topics|research expertise|current research|fields of research|"
            "الاهتمامات|اهتماماتي|الاهتمامات البحثيه|مجالات الاهتمام|الهوايات|كلمات مفتاحيه|"
            "תחומי עניין|תחומי מחקר|תחביבים|תחומי העניין|תחומי המחקר|מילות מפתח"
        ),
    ),
    "languages": (
        "languages",
        "languages|language skills|languages spoken|spoken languages|i speak|اللغات|لغات|שפות|שפות דיבור",
    ),
}
_PATTERNS = {aim: (where, re.compile(rf"(?:{pattern})")) for aim, (where, pattern) in _HEADED.items()}
_LONGEST_HEADING = 40
_MOST_LINES = 25
_LONGEST_ITEM = 70
_BOLD = frozenset({"strong", "b", "dt", "th"})


def headed_words(outline: Outline) -> tuple[ReadWord, ...]:
    """The items under such headings, or after them in the same line; running text is left alone."""
    found: list[ReadWord] = []
    for number, line in enumerate(outline.lines):
        head, after = _parted(line)
        for aim, (where, pattern) in _PATTERNS.items():
            if head and pattern.fullmatch(head):
                items = apart(after) if after else _items(outline.lines, number)
                found += words_of(aim, items, where)
    return once_words(tuple(found))


def _parted(line: Line) -> tuple[str, str]:
    """The line's heading, folded, and what follows it in the same line."""
    if len(line.text) > 500:  # noqa: PLR2004  # a paragraph
        return "", ""
    head, colon, after = line.text.partition(":")
    if colon and len(head) <= _LONGEST_HEADING:
        return fold(head).strip(), after.strip()
    box = line.pieces[0][1]
    first = line.pieces[0][0]
    if len(line.text) <= _LONGEST_HEADING and (_heads(line) or line.text.endswith(":")):
        return fold(line.text).strip(" :"), ""
    if len(line.pieces) > 1 and len(first) <= _LONGEST_HEADING and box.tag in _BOLD:
        return fold(first).strip(" :"), line.text[len(first) :].strip(" :")
    return "", ""


def _heads(line: Line) -> bool:
    box = line.pieces[0][1]
    return bool(box.heading) or any(around.tag in _BOLD for around in box.ways_up[:3]) or "title" in box.names.lower()


def _items(lines: list[Line], number: int) -> list[str]:
    """What follows a heading: the items of the list after it, or the parts of the one line after it."""
    after: list[Line] = []
    for line in lines[number + 1 : number + 1 + _MOST_LINES]:
        if _heads(line) and not _in_list(line):
            break
        if after and _in_list(after[0]) and not _in_list(line):
            break
        after.append(line)
    if after and _in_list(after[0]):
        return [line.text for line in after if len(line.text) <= _LONGEST_ITEM]
    short = [line.text for line in after if len(line.text) <= _LONGEST_ITEM]
    if len(short) == len(after) > 1:
        return short
    parts = apart(after[0].text) if after else []
    return parts if all(len(part) <= _LONGEST_ITEM for part in parts) else []


def _in_list(line: Line) -> bool:
    return any(box.tag in {"li", "dd"} for box in line.pieces[0][1].ways_up[:5])
