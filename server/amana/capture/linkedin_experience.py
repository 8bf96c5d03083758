"""Where somebody works now, from the experience card of any generation: the first position, if it has not ended.

A card lists positions, the latest first, or one employer with several roles under its name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from amana.capture.draft import Read, reading
from amana.capture.linkedin_lines import card_lines, has_year, is_duration, is_past, parted, section_of, told
from amana.capture.words import UNSEEN, own_words, words

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_NEW_CARDS = '[componentkey$="ExperienceTopLevelSection"], [componentkey$="ExperienceTopLevel"]'
_OLD_CARDS = "#experience-section, .experience-section, #oc-background-section"
_PUBLIC_CARDS = '[data-section="experience"], section.experience, #experience-section'
_PUBLIC_ITEMS = "li.experience-group, li.experience-item, li.result-card, li.profile-section-card"
_PUBLIC_COMPANY = (
    ".experience-group-header__company",
    ".experience-item__subtitle",
    ".profile-section-card__subtitle",
    ".result-card__subtitle",
    "h4",
)
_MOST = 12
_DATES = 2


def current_company(tree: LexborHTMLParser) -> Read | None:
    """The first position's company, little sure; None where there is no card, or the position is over."""
    company = told(_of_2018(tree) or _public(tree) or _of_2022(tree) or _newest(tree))
    return reading("company", company, "experience", "low")


def works_at(tree: LexborHTMLParser, name: str, kind: str = "experience") -> bool:
    """Whether the card of this kind (`experience`, `education`) names an employer or school."""
    key = kind.capitalize()
    card = section_of(tree.css_first(f"main #{kind}")) or tree.css_first(
        f'[componentkey$="{key}TopLevelSection"], [componentkey$="{key}TopLevel"], #{kind}-section'
    )
    return bool(name) and card is not None and name in words(card)


def _newest(tree: LexborHTMLParser) -> str:
    card = tree.css_first(_NEW_CARDS)
    heading = card.css_first("h2, h3") if card else None
    return _company_of(card, heading) if card is not None else ""


def _of_2022(tree: LexborHTMLParser) -> str:
    card = section_of(tree.css_first("main #experience, #experience.pv-profile-card__anchor"))
    item = (card.css_first("li.artdeco-list__item") or card.css_first("li")) if card else None
    return _company_of(item) if item is not None else ""


def _of_2018(tree: LexborHTMLParser) -> str:
    for card in tree.css(_OLD_CARDS):
        item = card.css_first("li, .pv-position-entity")
        if item is None:
            continue
        dates = item.css_first(".pv-entity__date-range")
        if dates is not None and is_past(words(dates)):
            return ""
        group = item.css_first(".pv-entity__company-summary-info h3")
        company = item.css_first(".pv-entity__secondary-title")
        if group is not None:
            seen = [text for part in group.css("span") if not part.css_matches(UNSEEN) and (text := words(part))]
            return seen[-1] if seen else words(group)
        if company is not None:
            # The kind of employment stands in an element of its own within it.
            return own_words(company) or words(company)
    return ""


def _public(tree: LexborHTMLParser) -> str:
    for card in tree.css(_PUBLIC_CARDS):
        item = card.css_first(_PUBLIC_ITEMS)
        if item is None:
            continue
        dates = item.css_first(".date-range, .experience-item__duration, time")
        if dates is not None and is_past(words(dates)):
            return ""
        for selector in _PUBLIC_COMPANY:
            if text := words(item.css_first(selector)):
                return text
    return ""


def _company_of(item: LexborNode, heading: LexborNode | None = None) -> str:
    """The company among the lines of the first position.

    A position's lines are its title, "company · kind", its dates. Where one employer has several roles, its name is the
    first line, how long they have been there the second, and the dates come later, below the first role.
    """
    lines = [line.text for line in card_lines(item, heading)][:_MOST]
    if len(lines) < 2 or has_year(lines[1]):  # noqa: PLR2004  # title and company
        return ""
    dates = next((place for place, line in enumerate(lines) if has_year(line)), None)
    if dates is not None and is_past(lines[dates]):
        return ""
    second = parted(lines[1]) or [""]
    logo = item.css_first("img[alt]")
    alt = (logo.attributes.get("alt") or "") if logo else ""
    if second[0] in alt:
        return second[0]
    if lines[0] in alt or is_duration(second[-1]):
        return lines[0]
    return second[0] if dates is None or dates == _DATES else lines[0]
