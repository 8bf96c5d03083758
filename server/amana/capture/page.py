"""A web page in, the people it is about out."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from amana.capture import any_page, selected
from amana.capture.linkedin import read_linkedin
from amana.capture.linkedin_address import is_linkedin
from amana.capture.looks_like_name import name_key
from amana.capture.page_context import context
from amana.capture.sift import Sifted, sift
from amana.capture.where_saved import where_saved

if TYPE_CHECKING:
    from amana.capture.draft import DraftContact
    from amana.capture.page_context import Context


def read(html: str, url: str, selection: str = "") -> list[DraftContact]:
    """The people a page is about, the best reading of each; empty for a page about nobody. Never raises.

    At most the first 5 million characters are read, and a page made to choke parsers reads as empty. A page
    opened from a file is known by the address it was saved from. Where the user had selected somebody's name, with
    what they do and how they are reached or alone, it is this person, whatever else the page is about.
    """
    sifted = sift(html) or Sifted("", ())
    tree = LexborHTMLParser(sifted.html)
    url = where_saved(html, url, tree)
    page = context(tree, url)
    drafts = read_linkedin(tree, url, sifted.json_ld) if is_linkedin(url) else any_page.read(tree, sifted.json_ld, page)
    return _selected(drafts, selection, page) if selection.strip() else drafts


def _selected(drafts: list[DraftContact], selection: str, page: Context) -> list[DraftContact]:
    """The one the user selected: as the page reads them, or else as the selection alone does."""
    chosen = selected.read(selection, page)
    key = name_key(chosen.name.value if chosen else selection[: selected.LONGEST_SELECTION])
    same = next((draft for draft in drafts if name_key(draft.name.value) == key), None)
    if same is None:
        return [chosen] if chosen else drafts
    if chosen is None:
        return [same]
    return [replace(chosen.filled_from(same), own=same.own)]
