"""Who is asking."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who proved who they are.

    A paired browser or script by its token, a person by the dashboard's session, or this machine's own
    command by the key in the data folder. Only a person has a CSRF token.
    """

    kind: Literal["browser", "person", "command"]
    id: str = ""
    csrf: str = ""
