"""Lists of people that no markup names as such: a team, a staff table, speakers, each in a card like the others."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from amana.capture.contact_links import contacts_in
from amana.capture.draft import MOST_PEOPLE, DraftContact, ReadProfile, Sure, once, reading
from amana.capture.given_names import is_given
from amana.capture.looks_like_name import bare_name, looks_like_name, name_key
from amana.capture.named_line import name_in
from amana.capture.outline import HEADINGS, within, within_praise
from amana.capture.page_context import says_people
from amana.capture.profile_link import web_page
from amana.capture.role_words import company_in, is_role

if TYPE_CHECKING:
    from amana.capture.outline import Box, Line, Outline
    from amana.capture.page_context import Context

_MOST_NAMES = 1_500
_LONGEST_NAME_LINE = 160
_LONGEST_ROLE = 140
_DIGITS = re.compile(r"\d+|\b(?:first|last|odd|even|active|alpha|omega)\b")
_CARD_NAMES = re.compile(
    r"team|member|person|people|staff|speaker|profile|faculty|employee|leader|board|presenter|attorney|lawyer|"
    r"doctor|provider|"
    r"bio(?:graphy)?(?:$|[\s_-])|vcard|crew|mentor|expert",
    re.IGNORECASE,
)
_SIGNS_OF_THINGS = re.compile(
    r"[€$£₪¥]\s?\d|\d\s?[€$£₪¥]|\badd to (?:cart|basket)\b|\bread more\b.{0,3}$|\bposted\b", re.IGNORECASE
)
_NO_ROLE = re.compile(
    r"^(?:e-?mail|linkedin|twitter|github|website|web|more|read more|view (?:full )?(?:profile|bio)|profile|bio|"
    r"contact|phone|tel|fax|learn more"
    r"|facebook|instagram|x|read bio|see more|\+|photo|image|download|vcard|email me|call|send|المزيد|קרא עוד|עוד|"
    r"מייל)\W*$|[\w.-]@\w|https?:|^\W*\+?[\d() .-]{6,}$|"
    r"^(?:e-?mail|phone|tel|fax|office|room)\b[:.]?\s.*\d",
    re.IGNORECASE,
)
_MOST_AFTER = 30
_MOST_LINES_AFTER = 6
_ENOUGH = 4.0
_MOST_ALIKE = 0.7
_FEWEST = 2
_FEWEST_BY_TURNS = 3


@dataclass(frozen=True, slots=True)
class _Named:
    """A line, or its beginning, that may be somebody's name, and what the line says after it."""

    name: str
    rest: str
    line: int
    box: Box


def read(outline: Outline, page: Context) -> list[DraftContact]:
    """The people of the page's lists, in its order; empty where nothing tells them from other things listed."""
    groups = _groups(outline)
    told: list[tuple[int, DraftContact]] = []
    for group in groups:
        cards = _cards(group)
        if len(cards) >= _FEWEST and _weight(outline, page, cards) >= _ENOUGH:
            cards = _alike(outline, page, cards)
            told += [(named.line, _draft(outline, page, named, card)) for named, card in cards]
    found: dict[str, DraftContact] = {}
    for _, draft in sorted(told, key=lambda pair: pair[0]):
        key = name_key(draft.name.value)
        found[key] = found[key].filled_from(draft) if key in found else draft
    return list(found.values())[:MOST_PEOPLE]


def _groups(outline: Outline) -> list[list[_Named]]:
    """The names that stand in elements of the same kind, or at the same place within such, where most hold names."""
    kinds: dict[tuple[str, ...], list[tuple[str, _Named | None]]] = defaultdict(list)
    number = 0
    for place, line in enumerate(outline.lines):
        if len(line.text) > _LONGEST_NAME_LINE:
            continue
        named = _named(line, place)
        box = named.box if named else line.pieces[0][1]
        kinds[_signature(box)].append((_place_within(box), named))
        number += named is not None
        if number > _MOST_NAMES:
            break
    groups = []
    for lines in kinds.values():
        if mostly := _names_mostly([named for _, named in lines]):
            groups.append(mostly)
            continue
        places: dict[str, list[_Named | None]] = defaultdict(list)
        for within_card, named in lines:
            places[within_card].append(named)
        apart = [mostly for group in places.values() if (mostly := _names_mostly(group))]
        groups += apart or _by_turns(outline, [named for _, named in lines])
    return groups


def _by_turns(outline: Outline, lines: list[_Named | None]) -> list[list[_Named]]:
    """The names in elements that hold a name and what they do by turns, as site builders make them."""
    names = [named for named in lines if named and not is_role(outline.lines[named.line].text)]
    doing = sum(is_role(_next_line(outline, named.line)) for named in names)
    mostly = doing >= max(_FEWEST_BY_TURNS, _MOST_ALIKE * len(names)) and len(names) * 3 >= len(lines)
    return [names] if mostly else []


def _next_line(outline: Outline, number: int) -> str:
    return outline.lines[number + 1].text if number + 1 < len(outline.lines) else ""


def _names_mostly(lines: list[_Named | None]) -> list[_Named]:
    """The names, if there are more of them than of other lines; else nothing."""
    names = [named for named in lines if named]
    return names if len(names) >= max(_FEWEST, 1.2 * (len(lines) - len(names))) else []


def _named(line: Line, place: int) -> _Named | None:
    """The line's name, with the smallest element that holds the line where the name is all of it."""
    found = name_in(line)
    if found is None:
        return None
    box = line.pieces[0][1]
    around = (up for up in box.ways_up[:4] if all(up.holds(piece) for _, piece in line.pieces))
    return _Named(*found, place, box if found[1] else next(around, box))


def _signature(box: Box) -> tuple[str, ...]:
    up = box.ways_up[:4]
    return (_DIGITS.sub("", up[0].names), *(around.tag for around in up))


def _place_within(box: Box) -> str:
    """Which of its kind the element is in its cell of a table, or in the part around it."""
    up = box.ways_up[:4]
    cell = next((f"{around.tag}{around.place}" for around in up if around.tag in {"td", "th"}), "")
    return cell or ".".join(str(around.place) for around in up[:2])


def _cards(group: list[_Named]) -> list[tuple[_Named, Box]]:
    """Each name with its card: the largest element around it that holds no other name of its group."""
    orders = [named.box.order for named in group]
    cards = []
    for place, named in enumerate(group):
        before = orders[place - 1] if place else -1
        after = orders[place + 1] if place + 1 < len(orders) else float("inf")
        card = named.box
        for around in named.box.ways_up[1:]:
            if (
                around.order <= before
                or around.end_order > after
                or around.tag in {"body", "main", "tbody", "table", "html"}
            ):
                break
            card = around
        cards.append((named, card))
    sizes = sorted(card.end_line - card.first_line for _, card in cards)
    usual = max(6, sizes[len(sizes) // 2] * 4)
    cards = [(named, card if card.end_line - card.first_line <= usual else named.box) for named, card in cards]
    if sizes[len(sizes) // 2] > 1:
        return cards
    ends = [(card.order, named.line) for named, card in cards[1:]] + [(cards[-1][1].end_order + _MOST_AFTER, 10**9)]
    return [(named, _with_what_follows(card, *end)) for (named, card), end in zip(cards, ends, strict=True)]


def _with_what_follows(card: Box, end: int, end_line: int) -> Box:
    """A name that stands beside what is said of them, not around it: the part up to the next one's name."""
    parent = card.parent
    if parent is None:
        return card
    end = min(end, parent.end_order, card.end_order + _MOST_AFTER)
    return replace(card, end_order=end, end_line=min(end_line, parent.end_line, card.first_line + _MOST_LINES_AFTER))


def _weight(outline: Outline, page: Context, cards: list[tuple[_Named, Box]]) -> float:
    """How much speaks for people: what the page promises, what they do, how they are reached, how they are called."""
    number = len(cards)
    if page.is_search or page.is_wiki or any(within_praise(outline.lines, named.line) for named, _ in cards[:2]):
        return 0
    lines = [[line.text for line in outline.lines[card.first_line : card.end_line]] for _, card in cards]
    things = sum(any(_SIGNS_OF_THINGS.search(text) for text in texts) for texts in lines)
    if things > number / 2 or _titled_otherwise(outline, cards):
        return 0
    roles = sum(is_role(_role(outline, named, card)) for named, card in cards) / number
    reached = sum(_is_reached(outline, card, page.url) for _, card in cards) / number
    given = sum(is_given(bare_name(named.name).split()[0]) for named, _ in cards if bare_name(named.name)) / number
    around = [box.names for _, card in cards[:5] for box in (card, *card.ways_up[1:3])] + [
        named.box.names for named, _ in cards[:5]
    ]
    marked = any(_CARD_NAMES.search(names) for names in around)
    human = 2 * min(1, roles * 2) + 2 * min(1, reached * 2) + 2 * min(1, given * 2.5) + 1.5 * marked
    if human < 1:
        return 0
    if not (marked or roles or reached or page.of_people):
        return 0
    pictured = sum(_has_portrait(outline, named, card) for named, card in cards) / number
    return (
        human + 3 * (page.of_people or _heads_people(outline, cards[0][0].line)) + pictured + 0.5 * (number > _FEWEST)
    )


def _alike(outline: Outline, page: Context, cards: list[tuple[_Named, Box]]) -> list[tuple[_Named, Box]]:
    """The cards without those that lack what most have, as a place in the same design lacks a role and a portrait."""
    human = [
        is_role(_role(outline, named, card))
        or _is_reached(outline, card, page.url)
        or _has_portrait(outline, named, card)
        or is_given((bare_name(named.name).split() or [""])[0])
        for named, card in cards
    ]
    if sum(human) < _MOST_ALIKE * len(cards):
        return cards
    return [card for card, signs in zip(cards, human, strict=True) if signs]


def _titled_otherwise(outline: Outline, cards: list[tuple[_Named, Box]]) -> bool:
    """Whether the cards are headed by something else than the names, as articles by their titles."""
    titled = 0
    for named, card in cards:
        rank = named.box.heading
        before = outline.lines[card.first_line : named.line] if rank else outline.lines[card.first_line : card.end_line]
        titled += any(
            line.pieces[0][1].heading in HEADINGS
            and line is not outline.lines[named.line]
            and not is_role(line.text)
            and not looks_like_name(line.text)
            for line in before
            if line.pieces[0][1].heading and card.holds(line.pieces[0][1])
        )
    return titled > len(cards) / 2


def _heads_people(outline: Outline, line: int) -> bool:
    for before in range(line - 1, max(-1, line - 40), -1):
        text = outline.lines[before].text
        if outline.lines[before].pieces[0][1].heading and says_people(text):
            return True
    return False


def _is_reached(outline: Outline, card: Box, url: str) -> bool:
    found = contacts_in(outline, card, url)
    return bool(found.emails or found.phones or found.profiles)


def _has_portrait(outline: Outline, named: _Named, card: Box) -> bool:
    wanted = name_key(named.name)
    return any(wanted in name_key(alt) for alt, _ in within(card, outline.pictures)[:5])


def _role(outline: Outline, named: _Named, card: Box) -> str:
    """The line that says what they do: the rest of the name's own, else the next one of the card that could."""
    if named.rest and not _NO_ROLE.search(named.rest):
        return named.rest
    first = ""
    for line in outline.lines[named.line + 1 : min(card.end_line, named.line + 6)]:
        text = line.told.strip(" ,|•·–—-")
        if len(text) > _LONGEST_ROLE or _NO_ROLE.search(text) or name_key(text) == name_key(named.name):
            continue
        if is_role(text):
            return text
        first = first or text
    for line in outline.lines[max(card.first_line, named.line - 2) : named.line]:
        if not first and len(line.text) < _LONGEST_ROLE and is_role(line.text):
            return line.text
    return first


def _draft(outline: Outline, page: Context, named: _Named, card: Box) -> DraftContact:
    role = _role(outline, named, card)
    sure: Sure = "medium" if is_role(role) or _has_portrait(outline, named, card) else "low"
    reached = contacts_in(outline, card, page.url, page.region)
    own = [href for href, _ in within(named.box, outline.links)]
    own += [box.attributes.get("href") or "" for box in named.box.ways_up[:8] if box.tag == "a"]
    here = web_page(page.url, page.url)
    links = tuple(ReadProfile(key, "link") for href in own[:1] if (key := web_page(href, page.url)) and key != here)
    name = reading("name", named.name, "structure", sure)
    assert name is not None  # noqa: S101  # what looks like a name is not empty
    return DraftContact(
        name,
        reading("headline", role, "structure", "medium" if is_role(role) else "low"),
        reading("company", company_in(role), "structure", "low"),
        profiles=once((*reached.profiles, *links)),
        emails=reached.emails,
        phones=reached.phones,
    )
