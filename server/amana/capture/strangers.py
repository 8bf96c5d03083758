"""Where a page speaks of people it is not about: its comments, reviews, praise by customers, menus and footers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

_MARKS = re.compile(
    r"(?:^|[\s_-])(?:comments?|commentlist|comment-list|replies|respond|reviews?|testimonials?|customer-stor(?:y|"
    r"ies)|disqus|reactions|"
    r"related|recommended|you-may-also-like|who-to-follow|suggested|sponsors?|endorsements?|praise|facepile|likes|"
    r"webmentions?|"
    r"hovercard|quotes?)(?=$|[\s_-])|testimonial|(?:^|\s)comment(?:list|-body|-author)",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"testimonial|what (?:our |my )?(?:\w+ )?(?:clients|customers|people|students|patients|users|others) (?:say|"
    r"think|are saying)|"
    r"^reviews?$|customer (?:stories|reviews)|kind words|praise for|they trust us|comments?$|loved by|"
    r"ממליצים|המלצות|לקוחות מספרים|מה אומרים|תגובות|آراء|قالوا عن|شهادات|ماذا يقول|التعليقات|related (?:posts|"
    r"articles)",
    re.IGNORECASE,
)
_ITEMS = re.compile(r"(?:Comment|UserComments|Answer|Question|Review|DiscussionForumPosting|QAPage)(?:\s|$)")
_CLIMB = 60


def is_strangers_part(tag: str, names: str) -> bool:
    """Whether an element of this tag, class and id holds what others say, or others' names."""
    return tag == "blockquote" or (bool(names) and bool(_MARKS.search(names)))


def is_strangers_heading(text: str) -> bool:
    """Whether a heading begins a part where strangers speak."""
    return bool(_PRAISE.search(text))


def among_strangers(node: LexborNode | None) -> bool:
    """Whether the element stands in such a part."""
    for _ in range(_CLIMB):
        if node is None or node.tag in {"body", "html"}:
            return False
        attributes = node.attributes
        if _ITEMS.search(attributes.get("itemtype") or ""):
            return True
        if is_strangers_part(node.tag or "", f"{attributes.get('class') or ''} {attributes.get('id') or ''}"):
            return True
        node = node.parent
    return False
