"""What the user has to give and needs: the other half of every match."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Me:
    """The user's own lines, each such as "knows tax law"; both empty where nothing was said."""

    offers: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


NOTHING_SAID = Me()
"""A user who has not written down a line yet."""
