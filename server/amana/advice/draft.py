"""A message or invitation that is not yet sent."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Language: TypeAlias = Literal["en", "ar", "he"]
Channel: TypeAlias = Literal["invitation", "message", "inmail"]

LANGUAGES: Final[tuple[Language, ...]] = ("en", "ar", "he")
CHANNELS: Final[tuple[Channel, ...]] = ("invitation", "message", "inmail")


@dataclass(frozen=True, slots=True)
class Draft:
    """What is about to be sent, and the language its writer reads Amana in."""

    channel: Channel
    text: str
    language: Language = "en"
