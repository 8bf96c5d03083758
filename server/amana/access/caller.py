"""Who is asking."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who proved who they are.

    A paired browser or a script by its token, a person by the dashboard's session, or this machine's own
    command by the key in the data folder. Only a person has a CSRF token; a person's `id` is the browser's whose link
    opened the session, and empty where a command did.
    """

    kind: Literal["browser", "script", "person", "command"]
    id: str = ""
    csrf: str = ""
