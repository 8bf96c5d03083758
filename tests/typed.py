"""`amana` as somebody types it: a process of its own, forked from one that has read the code and the rules already.

Starting Python and reading some hundred modules anew for each command would take most of the time of these tests; that
`python -m amana` and the installed command start is held by the tests of the server, which run them.
"""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from multiprocessing import get_context
from multiprocessing.context import ForkServerContext
from pathlib import Path
from tempfile import TemporaryDirectory

SECONDS = 60
OUT, ERR = 1, 2


def amana(
    *words: str, typed: bytes = b"", environment: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run a command with these bytes typed. Raises TimeoutExpired when it does not end."""
    with TemporaryDirectory() as folder:
        files = [Path(folder) / name for name in ("in", "out", "err")]
        files[0].write_bytes(typed)
        process = _context().Process(target=_run, args=(words, [*map(str, files)], environment or dict(os.environ)))
        process.start()
        process.join(SECONDS)
        if process.exitcode is None:
            process.kill()
            raise subprocess.TimeoutExpired(words, SECONDS)
        code = process.exitcode
        process.close()
        return subprocess.CompletedProcess(words, code, files[OUT].read_bytes(), files[ERR].read_bytes())


@cache
def _context() -> ForkServerContext:
    context = get_context("forkserver")
    context.set_forkserver_preload(["amana.app", "amana.cli", "typed"])
    return context


def _run(words: tuple[str, ...], files: list[str], environment: dict[str, str]) -> None:
    """Be the command: its words, its environment and its three files are those of a process that a shell starts."""
    os.environ.clear()
    os.environ.update(environment)
    sys.argv = ["amana", *words]
    for number, (name, mode) in enumerate(zip(files, ("r", "w", "w"), strict=True)):
        opened = os.open(name, os.O_RDONLY if mode == "r" else os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(opened, number)
        os.close(opened)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115 - they are the process's own, to its end
        for number, mode in enumerate(("r", "w", "w"))
    )
    from amana.cli import main  # noqa: PLC0415 - read by the process this one was forked from

    try:
        main()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
