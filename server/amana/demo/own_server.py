"""The real server, as its own process, on a folder that is gone afterwards."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from amana.config import PORTS, Config

_READY = "Amana is listening on "
_SECONDS_TO_START = 30
_SECONDS_TO_STOP = 20


class NoFreePort(Exception):
    """All the ports that the extension looks at are taken."""


@dataclass(slots=True)
class OwnServer:
    """`amana serve` with this data folder and port, started and ended at will; what it says goes to `log`."""

    config: Config
    log: Path
    _process: subprocess.Popen[bytes] | None = field(default=None, init=False)

    def start(self) -> None:
        """Run it, unless it runs; returns when it answers. Raises RuntimeError with its own words where it does not."""
        if self._process is None:
            command = [sys.executable, "-m", "amana", "--data", str(self.config.data), "serve"]
            with self.log.open("wb") as out:
                self._process = subprocess.Popen(
                    [*command, "--port", str(self.config.port), "--no-open"],
                    stdin=subprocess.DEVNULL,
                    stdout=out,
                    stderr=subprocess.STDOUT,
                )
            self._wait_until_ready(self._process)

    def stop(self) -> None:
        """End it as its user does."""
        if self._process:
            self._process.terminate()
            self._end(self._process)

    def kill(self) -> None:
        """End it in the middle of whatever it does, as a crash would."""
        if self._process:
            self._process.kill()
            self._end(self._process)

    def _end(self, process: subprocess.Popen[bytes]) -> None:
        process.wait(timeout=_SECONDS_TO_STOP)
        self._process = None

    def _wait_until_ready(self, process: subprocess.Popen[bytes]) -> None:
        until = time.monotonic() + _SECONDS_TO_START
        while _READY not in (said := self.log.read_text(encoding="utf-8")):
            if process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise RuntimeError(said)
            time.sleep(0.02)


@contextmanager
def own_server(folder: Path | None = None, port: int | None = None, log: Path | None = None) -> Iterator[Config]:
    """Run `amana serve` until the block ends; by default on a temporary folder and the first free port.

    What it says goes to `log`. Raises NoFreePort, and RuntimeError with the server's own words where it
    does not start.
    """
    with TemporaryDirectory(prefix="amana-demo-") as temporary:
        config = Config(folder or Path(temporary) / "data", port or free_port())
        server = OwnServer(config, log or Path(temporary) / "log")
        server.start()
        try:
            yield config
        finally:
            server.stop()


def free_port() -> int:
    """The first of the ten ports an extension looks at on which nobody listens. Raises NoFreePort."""
    for port in PORTS:
        with socket.socket() as knock:
            knock.settimeout(1)
            if knock.connect_ex(("127.0.0.1", port)):
                return port
    raise NoFreePort
