"""What a profile's own cards say somebody can do, speaks and cares about, of every generation of LinkedIn's pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture.draft import MOST_LISTED, ReadWord, once_words, word
from amana.capture.linkedin_lines import card_lines, is_count, section_of, told, within
from amana.capture.words import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from selectolax.lexbor import LexborHTMLParser, LexborNode

_SKILLS = (
    "#profile-skills .competency",
    ".endorse-item-name-text",
    "#skills li.skill:not(.see-more):not(.see-less)",
    ".pv-skill-category-entity__name-text",
    ".skills__item",
)
_LANGUAGES = (
    "#languages li .name, #languages-view h4",
    ".pv-accomplishments-block.languages li",
    '[data-section="languages"] li h3',
)
_ABOUT = (
    '[componentkey$="About"] [data-testid="expandable-text-box"]',
    '[data-section="summary"] .core-section-container__content, [data-section="summary"]',
    ".pv-about__summary-text, .pv-top-card-section__summary-text",
    "#summary .description, #background-summary .description, #profile-summary .description",
)
_CARDS = {
    "skills": 'main #skills, [componentkey$="Skills"], [componentkey$="SkillsTopLevel"]',
    "languages": 'main #languages, [componentkey$="LanguageTopLevel"], [componentkey$="LanguagesTopLevel"]',
    "about": "main #about",
}
_SENTENCES = re.compile(r"(?<=[.!?…。؟])\s+|\s+[•▪●►➤✔✅|]\s+|\s+[-–—]\s+")
_SERVICES = 'main #services, [componentkey$="Services"]'
_BULLETS = re.compile(r"\s+[•·]\s+")
_HASHTAG = re.compile(r"(?<![\w&/])#([^\W\d_]\w{1,39})")
_SHORTEST, _LONGEST = 12, 100
_MOST_SENTENCES = 3
_NO_INTEREST = re.compile(r"https?:|www\.|@|\d{4}")


def page_words(tree: LexborHTMLParser) -> tuple[ReadWord, ...]:
    """Skills as offers, the languages card, and what little of "about" is short enough to be an interest."""
    found = [
        *(word("offers", text, "skills") for text in _listed(tree, "skills", _SKILLS)),
        *(word("offers", text, "skills") for text in _services(tree)),
        *(word("languages", text, "languages", "high") for text in _listed(tree, "languages", _LANGUAGES)),
        *(word("interests", text, "about") for text in _hashtags(tree)),
        *(word("interests", text, "about", "low") for text in _about(tree)),
    ]
    return once_words(tuple(one for one in found if one))


def _listed(tree: LexborHTMLParser, card: str, selectors: tuple[str, ...]) -> list[str]:
    for selector in selectors:
        if found := [text for node in tree.css(selector) if not _is_button(node) and (text := told(words(node)))]:
            return found[:MOST_LISTED]
    for node in tree.css(_CARDS[card]):
        around = node if node.attributes.get("componentkey") else section_of(node)
        if around is not None and (found := list(_first_lines(around))):
            return found[:MOST_LISTED]
    return []


def _first_lines(card: LexborNode) -> Iterator[str]:
    """The first line of each item of a card; what follows it tells how well, or who says so."""
    items = card.css("li.artdeco-list__item") or card.css("li")
    if items:
        lines = [line for item in items if (line := next(iter(card_lines(item)), None))]
    else:
        heading = card.css_first("h2, h3")
        lines, parents = [], set()
        for line in card_lines(card, heading):
            parent = line.node.parent.mem_id if line.node.parent else 0
            if parent not in parents and not within(line.node, card, "a", "button"):
                lines.append(line)
            parents.add(parent)
    yield from (line.text for line in lines if told(line.text) and not is_count(line.text))


def _services(tree: LexborHTMLParser) -> list[str]:
    """What the services card names in one line, between its bullets."""
    node = tree.css_first(_SERVICES)
    card = node if node is None or node.attributes.get("componentkey") else section_of(node)
    lines = [line.text for line in card_lines(card, card.css_first("h2, h3"))] if card is not None else []
    listed = next((line for line in lines if len(_BULLETS.split(line)) > 1), "")
    return [part for part in _BULLETS.split(listed)[:MOST_LISTED] if part]


def _hashtags(tree: LexborHTMLParser) -> list[str]:
    """The subjects that a top card says they write about."""
    top = section_of(tree.css_first('main section a[href*="/contact-info"]'))
    return _HASHTAG.findall(words(top))[:_MOST_SENTENCES] if top is not None else []


def _about(tree: LexborHTMLParser) -> list[str]:
    told_in = [tree.css_first(selector) for selector in _ABOUT] + [section_of(tree.css_first(_CARDS["about"]))]
    text = next((text for node in told_in if node is not None and (text := _below_heading(node))), "")
    sentences = [part.strip(" .。") for part in _SENTENCES.split(text)[:_MOST_SENTENCES]]
    return [part for part in sentences if _SHORTEST <= len(part) <= _LONGEST and not _NO_INTEREST.search(part)]


def _below_heading(card: LexborNode) -> str:
    heading = card.css_first("h2, h3")
    if heading is None:
        return words(card)
    return next((line.text for line in card_lines(card, heading)), "")


def _is_button(node: LexborNode) -> bool:
    return node.css_first("button") is not None
