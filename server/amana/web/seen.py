"""The version that a form saw."""

from flask import request


def seen_version() -> int:
    """The version that the page showed; 0, which nobody has, for what is no version."""
    text = request.form.get("version", "")[:18]
    return int(text) if text.isascii() and text.isdigit() else 0
