from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from secrets import token_hex
from typing import Any

import pytest

from amana.notebook.notebook import Notebook
from amana.relationship.contact import Contact
from amana.relationship.profile import profile_key


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def now() -> Callable[[], datetime]:
    return lambda: datetime(2026, 11, 21, 9, 30, tzinfo=UTC)


@pytest.fixture
def notebook(folder: Path, now: Callable[[], datetime]) -> Iterator[Notebook]:
    with Notebook.open(folder, now) as opened:
        yield opened


@pytest.fixture
def person() -> Callable[..., Contact]:
    """Invent a contact; profiles are given as vanities."""

    def invent(name: str = "Odile Thorne", *vanities: str, **card: Any) -> Contact:
        keys = tuple(profile_key(f"https://www.linkedin.com/in/{vanity}") for vanity in vanities)
        return Contact(id=token_hex(8), name=name, profiles=keys, **card)

    return invent
