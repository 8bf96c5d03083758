"""The rules over HTTP: what each is, how far it may go, and what came of its warnings."""

from __future__ import annotations

from typing import Any

import pytest

from amana.acts import outcomes
from amana.advice.engine import shipped_book
from amana.advice.rulebook import LEVELS
from amana.house import House
from amana.texts import LANGUAGES, texts
from asking import Asker

ASK = "Hi Dana, could you vouch for me?"
DANA = "https://www.linkedin.com/in/dana-peri/"
RULE = "vouching-before-work"
ISOLATES = dict.fromkeys([0x2068, 0x2069])
FIELDS = {
    *("id", "principle", "title", "level", "now", "on", "set", "silenced", "lowered", "lowered_by", "last", "counts"),
    *("why", "instead", "source", "examples", "origin", "own"),
}


def rule(ask: Asker, name: str = RULE) -> dict[str, Any]:
    found: list[dict[str, Any]] = ask("GET", "rules").get_json()["rules"]
    return next(one for one in found if one["id"] == name)


def test_rules_are_told_without_their_examples_to_whoever_wants_none(ask: Asker, home: House) -> None:
    answer = ask("GET", "rules?examples=no").get_json()
    assert [one["id"] for one in answer["rules"]] == [one.id for one in home.rules.rules]
    assert all(set(one) == FIELDS and one["examples"] == [] for one in answer["rules"])
    assert rule(ask)["examples"]
    assert list(ask("GET", "rules?examples=maybe").get_json()["errors"]) == ["examples"]


def verdict(ask: Asker, text: str = ASK) -> dict[str, Any]:
    body = {"channel": "message", "text": text, "recipients": [{"profile": DANA}]}
    answer = ask("POST", "reviews", body)
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return dict(answer.get_json())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_is_told_in_the_readers_language(ask: Asker, language: str) -> None:
    answer = ask("GET", "rules", Accept_Language=language).get_json()
    assert [one["id"] for one in answer["rules"]] == [one.id for one in shipped_book().rules]
    assert answer["problems"] == []
    for one in answer["rules"]:
        assert set(one) == FIELDS
        assert one["title"] == texts(language)(f"rule-{one['id']}")
        assert "{" not in one["why"], one["id"]
        assert (one["now"], one["on"], one["lowered"], one["last"], one["own"]) == (
            one["level"],
            True,
            False,
            [],
            False,
        )
        assert one["counts"] == {"sent": 0, "edited": 0, "nothing": 0, "dismissed": 0}
        assert {example["language"] for example in one["examples"]} or one["id"] == "bare-invitation"
        for example in one["examples"]:
            assert example["expect"] in {"none", *LEVELS[1 : LEVELS.index(one["level"]) + 1]}
            for start, end in example["spans"]:
                assert example["text"][start:end].strip()


def test_a_rule_that_is_switched_off_is_silent_and_others_are_not(ask: Asker) -> None:
    assert verdict(ask)["verdict"] == "caution"
    off = ask("PUT", f"rules/{RULE}", {"on": False, "level": None})
    assert off.status_code == 200
    assert (off.get_json()["on"], off.get_json()["now"]) == (False, "clear")
    assert RULE not in [finding["rule"] for finding in verdict(ask)["findings"]]
    assert verdict(ask, "Are you hiring? Please give me a job at your company.")["verdict"] == "caution"
    assert ask("PUT", f"rules/{RULE}", {"on": True, "level": None}).get_json()["now"] == "caution"
    assert verdict(ask)["verdict"] == "caution"


def test_a_rule_is_held_to_a_level_and_to_none_above_its_own(ask: Asker, home: House) -> None:
    assert ask("PUT", f"rules/{RULE}", {"level": "hint"}).get_json()["now"] == "hint"
    assert verdict(ask)["verdict"] == "hint"
    refused = ask("PUT", f"rules/{RULE}", {"on": True, "level": "stop"})
    assert refused.status_code == 422
    assert "hint, caution\u2069" in refused.get_json()["errors"]["level"][0]
    assert verdict(ask)["verdict"] == "hint"
    ask("PUT", f"rules/{RULE}", {})
    assert home.settings.rules() == {}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "wrong",
    [{"on": "yes"}, {"on": None}, {"on": 2}, {"level": "loud"}, {"level": "clear"}, {"level": 1}, {"off": True}],
)
def test_what_does_not_fit_is_refused_in_the_readers_language(ask: Asker, wrong: dict[str, Any], language: str) -> None:
    refused = ask("PUT", f"rules/{RULE}", wrong, Accept_Language=language)
    assert refused.status_code == 422
    (said,) = refused.get_json()["errors"][next(iter(wrong))]
    assert said.translate(ISOLATES).isascii() == (language == "en")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["no-such-rule", "..", "%2e%2e", "a" * 300])
def test_a_rule_that_is_none_is_not_found(ask: Asker, name: str, language: str) -> None:
    for method, path in (("PUT", f"rules/{name}"), ("POST", f"rules/{name}/restore")):
        answer = ask(method, path, {}, Accept_Language=language)
        assert answer.status_code == 404
        assert answer.get_json()["code"] == "not_found"


def test_a_lowered_rule_says_so_in_the_finding_and_is_restored(ask: Asker, home: House) -> None:
    for _ in range(3):
        assert verdict(ask)["findings"][0]["lowered"] is False
        outcomes.record(home.notebook, RULE, "sent")
    found = verdict(ask)
    assert (found["verdict"], found["findings"][0]["lowered"]) == ("hint", True)
    told = rule(ask)
    assert (told["lowered"], told["now"], told["level"]) == (True, "hint", "caution")
    assert (told["last"], told["lowered_by"]) == (["sent"] * 3, ["sent"] * 3)
    restored = ask("POST", f"rules/{RULE}/restore", {}, Idempotency_Key="k").get_json()
    assert (restored["lowered"], restored["now"], restored["last"]) == (False, "caution", [])
    assert restored["counts"]["sent"] == 3
    assert verdict(ask)["verdict"] == "caution"
    for _ in range(3):
        outcomes.record(home.notebook, RULE, "dismissed")
    assert ask("POST", f"rules/{RULE}/restore", {}, Idempotency_Key="k").status_code == 200
    assert rule(ask)["lowered"], "the same write twice is one write"


def test_a_silence_is_a_dismissal_until_it_is_lifted(ask: Asker) -> None:
    silences = [
        ask("POST", "silences", {"rule": RULE, "profile": f"https://www.linkedin.com/in/person-{n}/"}).get_json()
        for n in range(3)
    ]
    ask("POST", "silences", {"rule": RULE, "profile": "https://www.linkedin.com/in/person-0/"})
    told = rule(ask)
    assert (told["counts"]["dismissed"], told["lowered"], told["now"]) == (3, True, "hint")
    assert ask("DELETE", f"silences/{silences[1]['id']}").status_code == 204
    told = rule(ask)
    assert (told["counts"]["dismissed"], told["last"], told["lowered"]) == (2, ["dismissed"] * 2, False)
    assert ask("DELETE", f"silences/{silences[1]['id']}").status_code == 404
    assert rule(ask)["counts"]["dismissed"] == 2


def test_a_rule_silenced_for_good_is_told_as_silent(ask: Asker) -> None:
    ask("POST", "silences", {"rule": RULE})
    assert rule(ask)["now"] == "clear"
    ask("POST", "silences", {"rule": "guilt", "profile": DANA})
    assert rule(ask, "guilt")["now"] != "clear"


def test_an_own_rule_is_told_switched_and_told_about_when_it_is_wrong(ask: Asker, home: House) -> None:
    home.own_rules.folder.mkdir()
    (home.own_rules.folder / "mine.toml").write_text(OWN, encoding="utf-8")
    (home.own_rules.folder / "bad.toml").write_text(OWN.replace('"hint"', '"loud"'), encoding="utf-8")
    answer = ask("GET", "rules", Accept_Language="he").get_json()
    (own,) = [one for one in answer["rules"] if one["own"]]
    assert (own["id"], own["origin"], own["title"], own["why"]) == (
        "shouting-less",
        "mine.toml",
        "shouting-less",
        "Loud.",
    )
    (problem,) = answer["problems"]
    assert (problem["origin"], problem["rule"]) == ("bad.toml", "shouting-less")
    assert "level" in problem["message"]
    assert verdict(ask, "Great!!!")["findings"][0]["instead"] == "Calm."
    assert ask("PUT", "rules/shouting-less", {"on": False}).status_code == 200
    assert verdict(ask, "Great!!!")["findings"] == []


OWN = """
[[rule]]
id = "shouting-less"
level = "hint"
signal = "shouting"
why = "Loud."
instead = "Calm."
[rule.patterns]
en = ['!!!+']
[rule.heard]
en = ["Wow[[!!!]]"]
[rule.unheard]
en = ["Wow!"]
"""


def test_a_sheet_says_of_which_asks_a_review_says_less(ask: Asker) -> None:
    def sheet(profile: str = DANA) -> dict[str, Any]:
        return dict(ask("GET", f"sheet?profile={profile}").get_json())

    before = sheet()
    assert before["quieter"] == []
    ask("PUT", f"rules/{RULE}", {"on": False})
    after = sheet()
    assert after["quieter"] == ["vouching"]
    assert after["can_carry"] == before["can_carry"], "the tie itself is no other"
    ask("PUT", f"rules/{RULE}", {})
    assert sheet()["quieter"] == []
    ask("POST", "silences", {"rule": RULE, "profile": DANA})
    assert sheet()["quieter"] == ["vouching"]
    assert sheet("https://www.linkedin.com/in/sami-haddad/")["quieter"] == []
