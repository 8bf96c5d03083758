"""What both tests of export and import begin with."""

from typing import Any

import pytest

from amana.client import Client
from asking import Asker


@pytest.fixture
def call(ask: Asker) -> Client:
    """The API as commands call it."""

    def call(method: str, path: str, body: Any = None, **headers: str) -> Any:
        answer = ask(method, path, body, **headers)
        assert answer.status_code < 300, answer.get_data(as_text=True)
        return answer.get_json()

    return call
