"""The file that leads a browser to the dashboard.

Every user of a machine sees the arguments of its programs; so a browser is started with the name of this
file, which its owner alone can read, and not with the one-time link that stands in it.
"""

from html import escape
from pathlib import Path

from amana.notebook import private

_NAME = "open-dashboard.html"
_PAGE = """<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url={link}">
<title>Amana</title>
<a href="{link}">Amana</a>
</html>
"""


class Threshold:
    """The one such file of a data folder; it goes as soon as its link was used, or the server ends."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME

    def lay(self, link: str) -> str:
        """Write the file for this link, and return the address with which to start a browser."""
        private.write_text(self._path, _PAGE.format(link=escape(link)))
        return self._path.as_uri()

    def lift(self) -> None:
        """Take the file away; twice is once."""
        self._path.unlink(missing_ok=True)
