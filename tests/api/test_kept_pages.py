"""The marks of kept pages: enough to know a page again, and nothing to read."""

from amana.relationship.page_mark import page_mark
from asking import Asker

CARD = {"name": "Nora Brook", "profiles": [{"url": "https://brook.example/about/"}, {"url": "linkedin.com/in/nora"}]}


def test_kept_pages_are_told_by_marks_alone_and_with_another_salt_each_time(ask: Asker) -> None:
    assert ask("GET", "contacts/pages").get_json()["pages"] == []
    ask("POST", "contacts", CARD)
    first, second = ask("GET", "contacts/pages").get_json(), ask("GET", "contacts/pages").get_json()
    # LinkedIn's page is known to the browser otherwise.
    assert first["pages"] == [page_mark(first["salt"], "https://brook.example/about")]
    assert first["salt"] != second["salt"]
    assert first["pages"] != second["pages"]


def test_the_mark_of_somebody_deleted_is_gone(ask: Asker) -> None:
    kept = ask("POST", "contacts", CARD).get_json()
    assert ask("DELETE", f"contacts/{kept['id']}", If_Match=f'"{kept["version"]}"').status_code == 204
    assert ask("GET", "contacts/pages").get_json()["pages"] == []
