"""What the API answers about a page, and about the words selected on it."""

from asking import Asker


def test_a_page_about_nobody_or_none_at_all_is_no_error(ask: Asker) -> None:
    for html in ("", "<p>Welcome"):
        answer = ask("POST", "captures", {"url": "https://verne.example/", "html": html})
        assert (answer.status_code, answer.get_json()) == (200, {"drafts": []})


def test_a_selection_cut_within_a_letter_is_taken_and_one_too_long_is_refused(ask: Asker) -> None:
    page = {"url": "https://verne.example/", "html": "<p>Welcome"}
    assert ask("POST", "captures", {**page, "selection": "Welcome \ud83d"}).status_code == 200
    for wrong in ("x" * 2_001, None, 7):
        answer = ask("POST", "captures", {**page, "selection": wrong})
        assert (answer.status_code, list(answer.get_json()["errors"])) == (422, ["selection"])
