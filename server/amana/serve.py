"""Running the server: on 127.0.0.1 only, until it is told to stop."""

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread
from types import FrameType
from typing import cast

from flask import Flask
from waitress.server import BaseWSGIServer, create_server

from amana.access.gate import MOST_BYTES_OF_A_PAGE
from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.rulebook import RuleBook
from amana.app import create_app
from amana.config import Config
from amana.house import House
from amana.texts.language import Language

HOST = "127.0.0.1"
_THREADS = 8
_CONNECTIONS = 100
_SECONDS_IDLE = 30
_FIRST_WORDS: dict[Language, str] = {"en": "Could you?", "ar": "هل يمكنك؟", "he": "אפשר?"}


class PortTaken(Exception):
    """Another program listens on the port."""


@contextmanager
def serving(config: Config) -> Iterator[tuple[BaseWSGIServer, House]]:
    """A server that listens and is ready to run; its data folder is freed at the end.

    Raises PortTaken, and the errors of Notebook.open.
    """
    app = create_app(config)
    home = cast("House", app.extensions["amana"])
    try:
        server = _listen(app, config.port)
        home.notebook.note_address(home.address)
        Thread(target=_read_once_in_each_language, args=(home.rules,), daemon=True).start()
        try:
            yield server, home
        finally:
            server.close()
            home.threshold.lift()
    finally:
        home.notebook.close()


def run_until_stopped(server: BaseWSGIServer) -> None:
    """Serve until Ctrl+C or SIGTERM."""
    signal.signal(signal.SIGTERM, _stop)
    try:
        server.run()
    except (KeyboardInterrupt, SystemExit):
        return


def _listen(app: Flask, port: int) -> BaseWSGIServer:
    """Bodies are held in memory, never in a temporary file: they are private; so their size is bounded."""
    try:
        return create_server(
            app,
            host=HOST,
            port=port,
            threads=_THREADS,
            connection_limit=_CONNECTIONS,
            channel_timeout=_SECONDS_IDLE,
            max_request_body_size=2 * MOST_BYTES_OF_A_PAGE,
            inbuf_overflow=2 * MOST_BYTES_OF_A_PAGE,
            outbuf_overflow=4 * MOST_BYTES_OF_A_PAGE,
            ident=None,
            clear_untrusted_proxy_headers=True,
        )
    except OSError as error:
        raise PortTaken(port) from error


def _read_once_in_each_language(rules: RuleBook) -> None:
    """Patterns are compiled at their first use; nobody's first message should have to wait for that."""
    for language, text in _FIRST_WORDS.items():
        review(Draft("message", text, language), Facts(), rules)


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit
