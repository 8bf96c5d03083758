"""What a hand can do in a tab, or in a frame of one: look, point, press and type. Every press is the browser's own."""

import base64
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from firefox.line import Line, Refused

_KEYS: Final[Mapping[str, str]] = {"Enter": "\ue007", "Escape": "\ue00c", "Shift": "\ue008", "Control": "\ue009"}
_SECONDS: Final = 30
_ALL: Final = """(css) => {
    const within = (root) => [...root.querySelectorAll("*")].flatMap((each) =>
      [...(each.matches(css) ? [each] : []), ...(each.shadowRoot ? within(each.shadowRoot) : [])]);
    return within(document).filter((each) => each.checkVisibility({ visibilityProperty: true }));
  }"""
_AT_REST: Final = """async (element) => {
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    const where = () => JSON.stringify(element.getBoundingClientRect());
    for (let before = "", now = where(); before !== now; before = now, now = where())
      await new Promise((done) => setTimeout(done, 30));
  }"""


Found = TypeVar("Found")


def eventually(true: Callable[[], Found], *, within: float = _SECONDS) -> Found:
    """Wait until something holds and return it; fail when it does not within so many seconds.

    A page that is drawn anew while it is looked at is looked at again.
    """
    until = time.monotonic() + within
    while True:
        try:
            if found := true():
                return found
        except Refused:
            if time.monotonic() > until:
                raise
        assert time.monotonic() < until, "it did not come true in time"
        time.sleep(0.03)


@dataclass(frozen=True, slots=True)
class Place:
    """A tab or a frame; its functions run in the page's own world."""

    line: Line
    context: str

    def run(self, function: str, *given: Any, node: str | None = None) -> Any:
        """What a function returns for these values, JSON both ways; `node` is an element to come before them."""
        call = f"async (given, ...node) => JSON.stringify((await ({function})(...node, ...JSON.parse(given))) ?? null)"
        said = self._call(call, {"type": "string", "value": json.dumps(given)}, *([{"sharedId": node}] if node else []))
        return json.loads(said["value"])

    def all(self, css: str) -> "list[Element]":
        """The elements that a selector finds now and that are drawn, in open shadow roots too."""
        found = self._call(_ALL, {"type": "string", "value": css})["value"]
        return [Element(self, node["sharedId"]) for node in found]

    def all_named(self, role: str, name: str | None = None) -> "list[Element]":
        """The drawn elements of this role and accessible name."""
        locator = {"type": "accessibility", "value": {"role": role} | ({"name": name} if name else {})}
        found = self.line.ask("browsingContext.locateNodes", context=self.context, locator=locator)["nodes"]
        return [element for node in found if (element := Element(self, node["sharedId"])).is_drawn()]

    def one(self, css: str) -> "Element":
        """The first element that a selector finds, once it is there."""
        return eventually(lambda: self.all(css))[0]

    def named(self, role: str, name: str) -> "Element":
        """The first element of this role and accessible name, once it is there."""
        return eventually(lambda: self.all_named(role, name))[0]

    def text(self) -> str:
        """Everything that is to be read here."""
        return str(self.run("() => document.body?.innerText ?? ''"))

    def says(self, words: str) -> None:
        """Wait until these words are to be read here."""
        eventually(lambda: words in self.text())

    def type(self, text: str) -> None:
        """Strike these letters, wherever the keyboard is; a line break is Shift+Enter."""
        strokes = [(("Shift", "Enter") if letter == "\n" else (letter,)) for letter in text]
        self._strike(*strokes)

    def press(self, keys: str) -> None:
        """Strike keys together, such as `Control+Enter`."""
        self._strike(tuple(keys.split("+")))

    def picture(self, file: Path) -> None:
        """Keep how it looks now."""
        taken = self.line.ask("browsingContext.captureScreenshot", context=self.context)
        file.write_bytes(base64.b64decode(taken["data"]))

    def reload(self) -> None:
        """Load the page anew."""
        self.line.ask("browsingContext.reload", context=self.context, wait="complete")

    def _call(self, function: str, *arguments: dict[str, str]) -> dict[str, Any]:
        answer = self.line.ask(
            "script.callFunction",
            functionDeclaration=function,
            arguments=list(arguments),
            target={"context": self.context},
            awaitPromise=True,
            serializationOptions={"maxDomDepth": 0},
        )
        if answer["type"] == "exception":
            raise Refused(answer["exceptionDetails"]["text"])
        result: dict[str, Any] = answer["result"]
        return result

    def _strike(self, *strokes: tuple[str, ...]) -> None:
        actions = [
            {"type": kind, "value": _KEYS.get(key, key)}
            for stroke in strokes
            for kind, keys in (("keyDown", stroke), ("keyUp", reversed(stroke)))
            for key in keys
        ]
        self._act({"type": "key", "id": "keyboard", "actions": actions})

    def _act(self, source: dict[str, Any]) -> None:
        self.line.ask("input.performActions", context=self.context, actions=[source])

    def point(self, node: str, *buttons: str) -> None:
        """Bring the mouse over an element, and then do this with its button."""
        origin = {"type": "element", "element": {"sharedId": node}}
        move = {"type": "pointerMove", "x": 0, "y": 0, "origin": origin}
        self._act({"type": "pointer", "id": "mouse", "actions": [move, *({"type": b, "button": 0} for b in buttons)]})


@dataclass(frozen=True, slots=True)
class Element:
    """Something on a page."""

    place: Place
    node: str

    def run(self, function: str, *given: Any) -> Any:
        """What a function returns for this element and these values."""
        return self.place.run(function, *given, node=self.node)

    def is_drawn(self) -> bool:
        """Whether it is on the page and not hidden there."""
        seen = "(element) => element.isConnected && element.checkVisibility({ visibilityProperty: true })"
        return bool(self.run(seen))

    def click(self) -> None:
        """Press it with the mouse, once it is in sight and at rest."""
        self.run(_AT_REST)
        self.place.point(self.node, "pointerDown", "pointerUp")

    def hover(self) -> None:
        """Bring the mouse over it."""
        self.run(_AT_REST)
        self.place.point(self.node)

    def text(self) -> str:
        """What is to be read in it."""
        return str(self.run("(element) => element.innerText"))

    def attribute(self, name: str) -> str | None:
        """One of its attributes."""
        value: str | None = self.run("(element, name) => element.getAttribute(name)", name)
        return value

    def has_keyboard(self) -> bool:
        """Whether what is typed goes there."""
        return bool(self.run("(element) => document.hasFocus() && document.activeElement === element"))
