"""Profile keys: the identities by which one person is found again."""

import re
import unicodedata
from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote, unquote, urlsplit

Kind = Literal["vanity", "urn", "member", "web"]

LONGEST_ADDRESS = 2000
"""Characters; what is longer is no address that a person copied."""

_LINKEDIN_HOST = re.compile(r"(?:(?:[a-z]{2}|www|m|touch)\.)?linkedin\.com")
_SHORT_LINKS = frozenset({"lnkd.in", "www.lnkd.in"})
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]*://", re.IGNORECASE)
_PROFILE_PATH = re.compile(r"/(?:mwlite/(?:profile/)?|comm/)?in/([^/?#]+)")
_SALES_PATH = re.compile(r"/sales/(?:lead|people)/((?:(?!%2c)[^/,?#])+)", re.IGNORECASE)
_MEMBER_URN = re.compile(r"urn:li:member:([0-9]{1,20})")
_PROFILE_URN = re.compile(r"(?:urn:li:(?:fsd_|fs_mini)?[pP]rofile:)?(AC[ow]AA[\w-]{4,100})", re.ASCII)
_CAMPAIGN = re.compile(r"(?:utm_\w+|fbclid|gclid)=")
_BLANK = " \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_UNREADABLE = re.compile(r"[/\\]|%[0-9A-Fa-f]{2}")
_HALF_ENCODED = re.compile(r"%(?![0-9A-Fa-f]{2})")
_UNSEEN = dict.fromkeys(
    [0x200B, 0x200E, 0x200F, 0x061C, 0x2060, 0xFEFF, *range(0x202A, 0x202F), *range(0x2066, 0x206A)]
)
# The same letters as in linkedin/address.js: what counts as an emoji is no matter of either language's own tables.
_EMOJI = "\U0001f000-\U0001faff\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff"
_JOINER_OUTSIDE_EMOJI = re.compile(f"(?<![{_EMOJI}\ufe0f])[\u200c\u200d]|[\u200c\u200d](?![{_EMOJI}])")
_SELF = "me"


class NotAProfile(ValueError):
    """This address is nobody's profile page."""


@dataclass(frozen=True, slots=True)
class ProfileKey:
    """One identity of a person on one site; equal keys mean the same person.

    `value` is a lower-case LinkedIn vanity in NFC, a member URN (`ACoAA…`, case kept), a numeric
    member id, or the address of another page without its fragment and campaign marks.
    """

    kind: Kind
    value: str

    @property
    def url(self) -> str | None:
        """The page's canonical address, or None for a numeric id, which has none."""
        if self.kind == "web":
            return self.value
        if self.kind == "member":
            return None
        return f"https://www.linkedin.com/in/{quote(self.value)}/"

    def to_document(self) -> dict[str, str | None]:
        """As it is stored and sent: kind, value, and the address for people to open."""
        return {"kind": self.kind, "value": self.value, "url": self.url}


def named_key(kind: Kind, value: str) -> ProfileKey:
    """The key of this kind and value. Raises NotAProfile unless its own address or URN is read as just this key."""
    key = ProfileKey(kind, value)
    written = {"urn": value, "member": f"urn:li:member:{value}"}.get(kind) or key.url
    if not written or profile_key(written) != key:
        raise NotAProfile(value[:80])
    return key


def profile_key(text: str) -> ProfileKey:
    """Read any form of a person's address, or a URN, into the key it stands for.

    Raises NotAProfile for anything else: another page of LinkedIn, the viewer's own alias
    `/in/me/`, a short link that would have to be followed, an address that is encoded twice or carries control
    characters.
    """
    text = text.translate(_UNSEEN).strip(_BLANK)
    if not text or len(text) > LONGEST_ADDRESS or _CONTROL.search(text):
        raise NotAProfile(text[:80])
    if member := _MEMBER_URN.fullmatch(text):
        return ProfileKey("member", member[1])
    if urn := _PROFILE_URN.fullmatch(text):
        return ProfileKey("urn", urn[1])
    if not _SCHEME.match(text):
        text = f"https://{text}"
    try:
        address = urlsplit(text)
        host, _ = (address.hostname or "").rstrip("."), address.port
    except ValueError as error:
        raise NotAProfile(text[:80]) from error
    if address.scheme not in {"http", "https"} or "." not in host or host in _SHORT_LINKS:
        raise NotAProfile(text[:80])
    if host == "linkedin.com" or host.endswith(".linkedin.com"):
        return _linkedin_key(host, address.path)
    query = "&".join(part for part in address.query.split("&") if part and not _CAMPAIGN.match(part))
    path = address.path.rstrip("/") or "/"
    return ProfileKey("web", f"https://{host}{path}{'?' if query else ''}{query}")


def _linkedin_key(host: str, path: str) -> ProfileKey:
    if not _LINKEDIN_HOST.fullmatch(host):
        raise NotAProfile(host)
    if sales := _SALES_PATH.match(path):
        if urn := _PROFILE_URN.fullmatch(_readable(sales[1])):
            return ProfileKey("urn", urn[1])
        raise NotAProfile(path)
    found = _PROFILE_PATH.match(path)
    if not found:
        raise NotAProfile(path)
    name = _readable(found[1])
    if urn := _PROFILE_URN.fullmatch(name):
        return ProfileKey("urn", urn[1])
    name = unicodedata.normalize("NFC", name.lower())
    if name == _SELF:
        raise NotAProfile("the viewer's own alias")
    return ProfileKey("vanity", name)


def _readable(segment: str) -> str:
    """One path segment as its letters: decoded once, NFC, without marks nobody sees."""
    if _HALF_ENCODED.search(segment):
        raise NotAProfile(segment[:80])
    try:
        name = unquote(segment, errors="strict")
    except UnicodeDecodeError as error:
        raise NotAProfile(segment[:80]) from error
    name = unicodedata.normalize("NFC", name).translate(_UNSEEN)
    name = _JOINER_OUTSIDE_EMOJI.sub("", name).strip(_BLANK)
    if not name or name in {".", ".."} or _CONTROL.search(name) or _UNREADABLE.search(name):
        raise NotAProfile(segment[:80])
    return name
