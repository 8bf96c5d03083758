"""What the API answers about a page, and about the words selected on it."""

from typing import Any

from amana.acts.capturing import known_of
from amana.capture.draft import DraftContact, Read, ReadProfile
from amana.house import House
from amana.relationship.profile import ProfileKey
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


CARD = """
<div class="h-card"><a class="p-name u-url" href="https://dana.peri.example/">{name}</a>
<span class="p-org">{company}</span> <a class="u-email" href="mailto:{mail}">{mail}</a></div>
"""


def drafts(ask: Asker, **said: str) -> list[dict[str, Any]]:
    html = CARD.format(**{"name": "Dana Peri", "company": "Orchid", "mail": "dana@peri.example", **said})
    answer = ask("POST", "captures", {"url": "https://dana.peri.example/", "html": html})
    assert answer.status_code == 200
    found: list[dict[str, Any]] = answer.get_json()["drafts"]
    return found


def test_of_somebody_kept_the_page_tells_what_is_new(ask: Asker) -> None:
    profile = {"url": "https://dana.peri.example/"}
    kept = ask.keep("DANA PERI", company="Kestrel", profiles=[profile], emails=["Dana@peri.example"], headline="Nurse")
    (draft,) = drafts(ask)
    assert draft["known"] == kept["id"]
    assert draft["changes"] == [{"field": "company", "kept": "Kestrel", "read": "Orchid"}]
    assert draft["maybe"] == []


def test_addresses_and_numbers_that_the_card_has_not_are_changes(ask: Asker, home: House) -> None:
    profile = {"url": "https://dana.peri.example/"}
    ask.keep("Dana Peri", profiles=[profile], emails=["Dana@peri.example"], phones=["050-123 4567"])
    read = [
        Read(text, "contact_info", "high") for text in ("DANA@peri.example", "new@peri.example", "٠٥٠١٢٣٤٥٦٧", "04 1")
    ]
    key = ReadProfile(ProfileKey("web", profile["url"]), "address")
    draft = DraftContact(Read("Dana Peri", "title", "high"), profiles=(key,), emails=(*read[:2],), phones=(*read[2:],))
    assert known_of(home, draft)["changes"] == [
        {"field": "emails", "kept": "", "read": "new@peri.example"},
        {"field": "phones", "kept": "", "read": "04 1"},
    ]


def test_of_somebody_new_the_page_tells_who_it_may_be(ask: Asker) -> None:
    kept = ask.keep("דנה פרי", headline="מתכננת", company="Orchid")
    (draft,) = drafts(ask)
    named = {"id": kept["id"], "name": "דנה פרי", "headline": "מתכננת", "company": "Orchid"}
    assert (draft["known"], draft["changes"]) == (None, [])
    assert draft["maybe"] == [{**named, "why": ["name_sounds"]}]
