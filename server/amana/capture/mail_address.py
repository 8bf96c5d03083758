"""E-mail addresses as pages write them: in the open, in words against collectors, or as Cloudflare hides them."""

from __future__ import annotations

import re
from urllib.parse import unquote

LONGEST_ADDRESS = 254

_LOCAL = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}){0,8}"
_DOMAIN = r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.){1,8}[^\W\d_]{2,24}"
_SHAPE = re.compile(rf"{_LOCAL}@{_DOMAIN}")
_PLAIN = re.compile(r"(?<![\w.+-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])")
_AT = r"\s*(?:[\[({<]\s*(?:at|@|בשטרודל|شرطة)\s*[\])}>]|\s(?:AT|at)\s(?=[\w-]+\s*[\[({]|[\w-]+\s(?:dot|DOT)\s))\s*"
_DOT = r"\s*(?:[\[({<]\s*(?:dot|\.|punkt|point)\s*[\])}>]|\s(?:dot|DOT)\s|\.)\s*"
_HIDDEN = re.compile(
    rf"(?<![\w.+-])(?P<local>[A-Za-z0-9_+-]{{1,40}}(?:{_DOT}[A-Za-z0-9_+-]{{1,40}}){{0,3}}?){_AT}"
    rf"(?P<domain>[A-Za-z0-9-]{{1,40}}(?:{_DOT}[A-Za-z0-9-]{{2,40}}){{1,4}})"
)
_DOTS = re.compile(_DOT)
_HEX = re.compile(r"[0-9a-fA-F]{6,600}")
_SITES_OWN = frozenset(
    [
        "info",
        "contact",
        "hello",
        "office",
        "mail",
        "admin",
        "support",
        "sales",
        "press",
        "media",
        "hi",
        "team",
        "enquiries",
        "inquiries",
        "help",
        "service",
        "webmaster",
        "noreply",
        "no-reply",
        "jobs",
        "careers",
        "hr",
        "bookings",
        "booking",
        "reception",
        "secretary",
        "secretariat",
        "feedback",
        "privacy",
        "legal",
        "news",
        "editor",
        "letters",
    ]
)
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|svg|webp|css|js)$", re.IGNORECASE)


def mail_address(text: str) -> str | None:
    """The address, if the text is one by its shape; nobody is asked whether it exists."""
    text = text.strip().strip("<>").strip()
    if len(text) > LONGEST_ADDRESS or not _SHAPE.fullmatch(text) or _PICTURE.search(text):
        return None
    return text


def mail_of_link(href: str) -> str | None:
    """The address of a mailto: link, without what it would write; of several the first."""
    if not href[:12].lower().lstrip().startswith("mailto:"):
        return None
    to = href.strip()[len("mailto:") :].split("?", 1)[0].split(",", 1)[0]
    return mail_address(unquote(to))


def mails_in(text: str, most: int = 5) -> list[str]:
    """The addresses that running text names, those in words too: "name [at] site [dot] org"."""
    found = [plain[0] for plain in _PLAIN.finditer(text)]
    if "[" in text or "(" in text or "{" in text or "<" in text or " at " in text.lower():
        for hidden in _HIDDEN.finditer(text):
            found.append(f"{_DOTS.sub('.', hidden['local'])}@{_DOTS.sub('.', hidden['domain'])}")
            if len(found) >= most:
                break
    return [address for one in found[:most] if (address := mail_address(one.strip(".")))]


def unhidden(code: str) -> str | None:
    """The address in Cloudflare's data-cfemail: its first byte is the key to the others."""
    if not _HEX.fullmatch(code) or len(code) % 2:
        return None
    key, *letters = bytes.fromhex(code)
    return mail_address(bytes(letter ^ key for letter in letters).decode("utf-8", "replace"))


def is_sites_own(address: str) -> bool:
    """Whether the address is an office's and no person's."""
    return address.split("@", 1)[0].lower() in _SITES_OWN
