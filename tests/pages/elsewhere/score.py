"""How much of what stands on a page was read, and how much was invented."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from amana.capture.draft import DraftContact
    from pages.elsewhere.page import Page, Somebody


@dataclass
class Score:
    """Counts of people and of values: there, read, and read rightly."""

    counts: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """The share of the names read that are right."""
        return self.counts["names right"] / max(1, self.counts["names read"])

    @property
    def recall(self) -> float:
        """The share of the people that were found by name."""
        return self.counts["names right"] / max(1, self.counts["names"])

    @property
    def values(self) -> float:
        """The share of the values beside names that were read rightly."""
        return self.counts["values right"] / max(1, self.counts["values"])

    def add(self, page: Page, drafts: list[DraftContact]) -> None:
        """Count one page in."""
        read = [draft.name.value for draft in drafts]
        right = Counter(read) & Counter(somebody.name for somebody in page.people)
        self.counts["names"] += len(page.people)
        self.counts["names read"] += len(read)
        self.counts["names right"] += right.total()
        if read != [somebody.name for somebody in page.people]:
            self.misses.append(f"{page.kind}, {page.label}: {read}")
        by_name = {draft.name.value: draft for draft in drafts}
        for somebody in page.people:
            for what, wanted, found in _values(somebody, by_name.get(somebody.name)):
                self.counts["values"] += 1
                self.counts["values right"] += found
                if not found:
                    self.misses.append(f"{page.kind}, {page.label}: {somebody.name}: no {what} {wanted}")


def _values(somebody: Somebody, draft: DraftContact | None) -> list[tuple[str, str, bool]]:
    said = draft.to_json() if draft else None
    found = []
    for what in ("headline", "company", "location"):
        if wanted := getattr(somebody, what):
            value = (said or {}).get(what) or {}
            found.append((what, wanted, value.get("value") == wanted))
    for what in ("emails", "phones", "words"):
        read = {value["value"] for value in said[what]} if said else set()
        found += [(what, wanted, wanted in read) for wanted in getattr(somebody, what)]
    links = {key.value for key in draft.keys} if draft else set()
    found += [("link", wanted, wanted in links) for wanted in somebody.links]
    return found
