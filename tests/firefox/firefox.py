"""A real Firefox with the extension installed for as long as it runs, on sample pages in place of LinkedIn."""

import json
import os
import re
import shutil
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from websockets.sync.client import connect

from amana.demo.sample_site import SampleSite
from firefox.line import Line, Refused
from firefox.place import Place, eventually

NAMES: Final = ("firefox-esr", "firefox")
OLDEST: Final = 140
"""The first number of the oldest version that the extension is for."""
_SECONDS_TO_START: Final = 60
_PREFERENCES: Final = {
    "extensions.webextOptionalPermissionPrompts": False,  # what a page asks for in a press is granted unasked
    "ui.prefersReducedMotion": 1,
    "extensions.background.idle.timeout": 12_000,  # milliseconds until it ends a background that nobody asks; else 30 s
}
_SIZE: Final = {"MOZ_HEADLESS_WIDTH": "1280", "MOZ_HEADLESS_HEIGHT": "820"}


def find_firefox() -> str | None:
    """The Firefox of this machine: the one named in AMANA_FIREFOX, the ESR, or any; None where none is new enough."""
    names = (os.environ.get("AMANA_FIREFOX"), *map(shutil.which, NAMES))
    return next((name for name in names if name and _version(name) >= OLDEST), None)


def _version(program: str) -> int:
    """The first number of a Firefox's version; 0 for what is none, such as a stub that asks for a store."""
    try:
        said = subprocess.run([program, "--version"], capture_output=True, encoding="utf-8", timeout=60, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return 0
    found = re.search(r"Firefox (\d+)", said.stdout)
    return int(found[1]) if found else 0


@dataclass(slots=True)
class Firefox:
    """One browser; `origin` is where the pages of the extension are in it."""

    line: Line
    origin: str = ""
    _site: SampleSite = field(default_factory=SampleSite)
    _single: Mapping[str, str] = field(default_factory=dict)
    headers: dict[str, str] = field(default_factory=dict)
    """Further headers of the sample pages."""

    def install(self, extension: Path) -> Place:
        """Install the extension, a folder or a zip, as a developer does, and return the page that it opens."""
        self.line.listen("network.beforeRequestSent", self._answer)
        everywhere = [{"type": "pattern", "hostname": "www.linkedin.com"}]
        self.line.ask("network.addIntercept", phases=["beforeRequestSent"], urlPatterns=everywhere)
        kind = "archivePath" if extension.is_file() else "path"
        self.line.ask("webExtension.install", extensionData={"type": kind, "path": str(extension)})
        place = self.tab_at("welcome/welcome.html")
        self.origin = "/".join(self.address(place).split("/")[:3])
        return place

    def open(self, address: str, site: SampleSite | None = None, html: Mapping[str, str] | None = None) -> Place:
        """Any page of the sample site in a new tab; `html` gives the text of single addresses first."""
        self._site, self._single = site or SampleSite(), html or {}
        context = self.line.ask("browsingContext.create", type="tab")["context"]
        self.line.ask("browsingContext.navigate", context=context, url=address, wait="complete")
        return Place(self.line, context)

    @contextmanager
    def beforehand(self, function: str) -> Iterator[None]:
        """Have every page call this function before its own scripts do anything."""
        script = self.line.ask("script.addPreloadScript", functionDeclaration=function)["script"]
        yield
        self.line.ask("script.removePreloadScript", script=script)

    def own_page(self, home: Place, path: str) -> Place:
        """A page of the extension in a new tab, opened by another one: Firefox lets no driver open it."""
        before = {tab["context"] for tab in self.tabs()}
        home.run("async (url) => void (await chrome.tabs.create({ url }))", f"{self.origin}/{path}")
        return self.tab_at(path, but=before)

    def tab_at(self, path: str, but: set[str] = frozenset()) -> Place:  # type: ignore[assignment]
        """The tab whose address ends so, once it is there."""

        def found() -> list[str]:
            return [tab["context"] for tab in self.tabs() if tab["url"].endswith(path) and tab["context"] not in but]

        return Place(self.line, eventually(found)[0])

    def tabs(self) -> list[dict[str, Any]]:
        """All open tabs, in the protocol's words."""
        contexts: list[dict[str, Any]] = self.line.ask("browsingContext.getTree")["contexts"]
        return contexts

    def frames(self, page: Place) -> list[dict[str, Any]]:
        """The frames in a page, also those that it cannot see itself."""
        (tab,) = self.line.ask("browsingContext.getTree", root=page.context)["contexts"]
        return list(tab["children"] or ())

    def address(self, page: Place) -> str:
        """Where a tab is now."""
        return next(str(tab["url"]) for tab in self.tabs() if tab["context"] == page.context)

    def close_all_but(self, *kept: Place) -> None:
        """Close all other tabs."""
        stay = {place.context for place in kept}
        for tab in self.tabs():
            if tab["context"] not in stay:
                self.line.ask("browsingContext.close", context=tab["context"])

    def _answer(self, report: dict[str, Any]) -> None:
        if not report["isBlocked"]:
            return
        url = report["request"]["url"]
        headers = {"content-type": "text/html; charset=utf-8", **self.headers}
        self.line.tell(
            "network.provideResponse",
            request=report["request"]["request"],
            statusCode=200,
            headers=[{"name": name, "value": {"type": "string", "value": value}} for name, value in headers.items()],
            body={"type": "string", "value": self._single.get(url) or self._site.html_at(url)},
        )


@contextmanager
def firefox(program: str, folder: Path) -> Iterator[Firefox]:
    """Run this Firefox without a window on an empty profile in `folder`, until the block ends."""
    profile = folder / "profile"
    profile.mkdir()
    lines = (f"user_pref({json.dumps(name)}, {json.dumps(value)});" for name, value in _PREFERENCES.items())
    (profile / "user.js").write_text("\n".join(lines), encoding="utf-8")
    command = [program, "--headless", "--no-remote", "--profile", str(profile), "--remote-debugging-port", "0"]
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(command, env={**os.environ, **_SIZE}, stdout=log, stderr=log)
    try:
        with connect(f"ws://{_address(profile, process)}/session", max_size=None, ping_interval=None) as connection:
            line = Line(connection)
            line.ask("session.new", capabilities={})
            yield Firefox(line)
            line.tell("browser.close")
    finally:
        process.terminate()
        process.wait(timeout=30)


def _address(profile: Path, process: "subprocess.Popen[bytes]") -> str:
    """Where Firefox listens, which it writes into its profile."""
    written = profile / "WebDriverBiDiServer.json"
    until = time.monotonic() + _SECONDS_TO_START
    while time.monotonic() < until and process.poll() is None:
        try:
            told = json.loads(written.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            time.sleep(0.05)
        else:
            return f"{told['ws_host']}:{told['ws_port']}"
    raise Refused("Firefox did not start")
