"""What of the extension's one manifest each browser is given: nothing that it does not know."""

from collections.abc import Mapping
from typing import Any, Final, Literal

Browser = Literal["chrome", "firefox"]
BROWSERS: Final[tuple[Browser, ...]] = ("chrome", "firefox")

_NOT_FOR: Final[Mapping[Browser, tuple[str, ...]]] = {
    "chrome": ("browser_specific_settings", "sidebar_action", "background.scripts"),
    "firefox": (
        "minimum_chrome_version",
        "side_panel",
        "background.service_worker",
        "web_accessible_resources.use_dynamic_url",
        "permissions.sidePanel",
    ),
}


def manifest_for(browser: Browser, manifest: Mapping[str, Any]) -> dict[str, Any]:
    """The manifest without what this browser's store would warn about; the one that is given stays as it is."""
    kept: dict[str, Any] = dict(manifest)
    for path in _NOT_FOR[browser]:
        first, _, inner = path.partition(".")
        if not inner:
            kept.pop(first, None)
        elif first in kept:
            kept[first] = _without(kept[first], inner)
    return kept


def _without(part: Any, name: str) -> Any:
    """A part of a manifest without an entry of this name: a key, a key of each of several, or an item of a list."""
    if isinstance(part, Mapping):
        return {key: value for key, value in part.items() if key != name}
    return [_without(one, name) if isinstance(one, Mapping) else one for one in part if one != name]
