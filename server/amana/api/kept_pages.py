"""Marks of the kept pages of the web, for a browser that shows a tick on them without asking for each it visits."""

import secrets

from flask import Response, jsonify
from flask_smorest import Blueprint

from amana.house import house
from amana.relationship.page_mark import page_mark

kept_pages = Blueprint("kept_pages", __name__, description="Which pages of the web are of people who are kept.")


@kept_pages.get("/contacts/pages")
def marks() -> Response:
    """A new salt, and with it the mark of each kept page; LinkedIn's pages are known otherwise."""
    salt = secrets.token_hex(16)
    return jsonify({"salt": salt, "pages": [page_mark(salt, address) for address in house().notebook.addresses()]})
