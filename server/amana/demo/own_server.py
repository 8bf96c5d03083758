"""The real server, as its own process, on a folder that is gone afterwards."""

import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from amana.config import PORTS, Config

_READY = "Amana is listening on "


class NoFreePort(Exception):
    """All the ports that the extension looks at are taken."""


@contextmanager
def own_server(folder: Path | None = None, port: int | None = None) -> Iterator[Config]:
    """Run `amana serve` until the block ends; by default on a temporary folder and the first free port.

    Raises NoFreePort, and RuntimeError with the server's own words where it does not start.
    """
    with TemporaryDirectory(prefix="amana-demo-") as temporary:
        config = Config(folder or Path(temporary), port or free_port())
        command = [
            sys.executable,
            "-m",
            "amana",
            "--data",
            str(config.data),
            "serve",
            "--port",
            str(config.port),
            "--no-open",
        ]
        process = subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8"
        )
        try:
            _wait_until_ready(process)
            yield config
        finally:
            process.terminate()
            process.communicate(timeout=20)


def free_port() -> int:
    """The first of the ten ports an extension looks at on which nobody listens. Raises NoFreePort."""
    for port in PORTS:
        with socket.socket() as knock:
            knock.settimeout(1)
            if knock.connect_ex(("127.0.0.1", port)):
                return port
    raise NoFreePort


def _wait_until_ready(process: subprocess.Popen[str]) -> None:
    assert process.stdout is not None  # noqa: S101 - it was opened above
    said = process.stdout.readline()
    if not said.startswith(_READY):
        process.wait(timeout=20)
        raise RuntimeError(said + process.stdout.read())
