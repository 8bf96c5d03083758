"""The real server, as its own process, on a folder that is gone afterwards."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from amana.config import PORTS, Config

_READY = "Amana is listening on "
_SECONDS_TO_START = 30


class NoFreePort(Exception):
    """All the ports that the extension looks at are taken."""


@contextmanager
def own_server(folder: Path | None = None, port: int | None = None, log: Path | None = None) -> Iterator[Config]:
    """Run `amana serve` until the block ends; by default on a temporary folder and the first free port.

    What it says goes to `log`. Raises NoFreePort, and RuntimeError with the server's own words where it
    does not start.
    """
    with TemporaryDirectory(prefix="amana-demo-") as temporary:
        config = Config(folder or Path(temporary) / "data", port or free_port())
        said = log or Path(temporary) / "log"
        process = _start(config, said)
        try:
            _wait_until_ready(process, said)
            yield config
        finally:
            process.terminate()
            process.wait(timeout=20)


def _start(config: Config, said: Path) -> subprocess.Popen[bytes]:
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
    with said.open("wb") as out:
        return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=subprocess.STDOUT)


def _wait_until_ready(process: subprocess.Popen[bytes], said: Path) -> None:
    until = time.monotonic() + _SECONDS_TO_START
    while _READY not in said.read_text(encoding="utf-8"):
        if process.poll() is not None or time.monotonic() > until:
            process.kill()
            raise RuntimeError(said.read_text(encoding="utf-8"))
        time.sleep(0.02)


def free_port() -> int:
    """The first of the ten ports an extension looks at on which nobody listens. Raises NoFreePort."""
    for port in PORTS:
        with socket.socket() as knock:
            knock.settimeout(1)
            if knock.connect_ex(("127.0.0.1", port)):
                return port
    raise NoFreePort
