"""What the head of a public LinkedIn profile says, for what its card lacks or where no card is recognised.

The head names the person in up to four ways: JSON-LD, OpenGraph's profile tags, the title ("name - role - company |
LinkedIn"), and a description whose parts have labels in the page's language.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from amana.capture import json_ld
from amana.capture.draft import DraftContact, Read, ReadProfile, Sure, reading
from amana.capture.linkedin_identity import canonical_key, identities
from amana.capture.linkedin_lines import parted, told
from amana.capture.linkedin_title import title_parts
from amana.capture.meta import meta

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

    from amana.capture.linkedin_address import LinkedInAddress

_BETWEEN = re.compile(r"\s+[-–—]\s+")
_PLACE = re.compile(
    r"(?:location|lieu|ort|standort|ubicación|localidade|localização|località|locatie|plats|lokalizacja|"
    r"konum|местоположение|місце розташування|מיקום|الموقع|地点|地點|場所|위치)\s?[:\uff1a]\s*(.+)",
    re.IGNORECASE,
)
_LABELLED = re.compile(r"[^\W\d_]{2,20}\s?[:\uff1a]\s*(\S.*)")
_COUNTRY_CODE = re.compile(r"(?:^|, )[A-Z]{2}$")
_URL = "https://www.linkedin.com/"


def read(tree: LexborHTMLParser, address: LinkedInAddress, texts: tuple[str, ...]) -> DraftContact | None:
    """The person a public profile's head names; None for every page whose head does not call it a profile."""
    said = meta(tree)
    person = _person(texts, address)
    whole = f"{said.get('profile:first_name', '')} {said.get('profile:last_name', '')}".strip()
    canonical = canonical_key(tree)
    parts = _BETWEEN.split(" | ".join(title_parts(tree)) or said.get("og:title", "").removesuffix(" | LinkedIn"))
    called = bool(whole) and said.get("og:type", "").lower() == "profile"
    titled = len(parts) > 1 and canonical is not None and canonical == address.key
    if person is None and not called and not titled:
        return None
    if address.key and canonical and canonical.kind == address.key.kind and canonical != address.key:
        return None
    name = (
        person.name if person else reading("name", told(whole or parts[0]), "og_profile", "medium" if whole else "low")
    )
    if name is None:
        return None
    place = person.location if person else None
    profiles = identities(address, []) or ((ReadProfile(canonical, "link"),) if canonical else ())
    return DraftContact(
        name,
        _lowered(person.headline if person else None) or _headline(parts, name.value),
        _lowered(person.company if person else None) or _company(parts, said),
        reading("location", _COUNTRY_CODE.sub("", told(place.value)), "json_ld", "low") if place else _place(said),
        profiles,
    )


def _person(texts: tuple[str, ...], address: LinkedInAddress) -> DraftContact | None:
    """The one Person of the JSON-LD that is not the author of something; of several the one with the address."""
    found = [draft for draft in json_ld.read(texts, _URL).about if draft.name.sure == "high" and told(draft.name.value)]
    for draft in found:
        if address.key and address.key in draft.keys:
            return draft
    return found[0] if len(found) == 1 and not (address.key and found[0].keys) else None


def _lowered(read: Read | None, sure: Sure = "low") -> Read | None:
    return Read(read.value, read.where, sure) if read and told(read.value) else None


def _headline(parts: list[str], name: str) -> Read | None:
    """The role between name and company; where two parts are all there are, the second may be either."""
    if len(parts) < 3 or parts[0] != name:  # noqa: PLR2004  # name, role, company
        return None
    return reading("headline", told(" - ".join(parts[1:-1])), "title", "low")


def _company(parts: list[str], said: dict[str, str]) -> Read | None:
    """The last part of the title, where the description names it too: of two parts, as the first thing it labels."""
    described = " ".join((said.get("description", "") or said.get("og:description", "")).split())
    sure = len(parts) > 2 and parts[-1] in described  # noqa: PLR2004  # name, role, company
    labelled = next((found[1] for part in parted(described) if (found := _LABELLED.fullmatch(part))), "")
    sure = sure or (len(parts) > 1 and parts[-1] == labelled)
    return reading("company", told(parts[-1]), "title", "low") if sure else None


def _place(said: dict[str, str]) -> Read | None:
    for part in parted(said.get("description", "") or said.get("og:description", "")):
        if found := _PLACE.fullmatch(part):
            return reading("location", told(found[1]), "open_graph", "low")
    return None
