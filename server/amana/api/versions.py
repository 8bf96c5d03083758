"""Versions over HTTP: an answer's ETag is the contact's version, and a change names the one it saw."""

from typing import TypeVar

from flask import request

from amana.refusal import StaleVersion, VersionNeeded

T = TypeVar("T")


def seen_version() -> int:
    """The version in If-Match. Raises VersionNeeded without one, StaleVersion for what is no version."""
    text = request.headers.get("If-Match", "").removeprefix("W/").strip().strip('"')
    if not text:
        raise VersionNeeded
    if not (text.isascii() and text.isdigit()):
        raise StaleVersion
    return int(text[:18])


def tagged(body: T, version: int, status: int = 200) -> tuple[T, int, dict[str, str]]:
    """An answer that carries the contact's version as its ETag."""
    return body, status, {"ETag": f'"{version}"'}
