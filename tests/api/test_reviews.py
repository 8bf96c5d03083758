"""Reviews over HTTP: the words, and what is on record, together."""

from typing import Any

from asking import Asker

ASK = "Hi Dana, could you please refer me for the open role at your company?"
DANA = "https://www.linkedin.com/in/dana-peri/"


def review(ask: Asker, text: str, channel: str = "message", *recipients: dict[str, str]) -> dict[str, Any]:
    body = {"channel": channel, "text": text, "recipients": list(recipients) or [{"profile": DANA}]}
    answer = ask("POST", "reviews", body)
    assert answer.status_code == 200, answer.get_data(as_text=True)
    return dict(answer.get_json())


def test_the_same_words_are_held_for_a_stranger_and_pass_for_a_partner(ask: Asker) -> None:
    stranger = review(ask, ASK)
    assert stranger["verdict"] == "caution"
    assert {"why", "instead", "words", "facts", "silent_if"} <= stranger["findings"][0].keys()
    kept = ask.keep(profiles=[{"url": DANA}])
    for on in ("2024-03", "2025-09"):
        ask("POST", f"contacts/{kept['id']}/events", {"kind": "joint_project", "who": "both", "on": on})
    assert review(ask, ASK)["verdict"] in {"clear", "hint"}


def test_pressing_again_is_told_however_much_was_noted_since(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    path = f"contacts/{kept['id']}/events"
    ask("POST", path, {"kind": "asked", "who": "me", "on": "2026-11-15", "text": "a referral"})
    for on in ("2024-03", "2025-09"):
        ask("POST", path, {"kind": "joint_project", "who": "both", "on": on})
    again = "Just following up again, I still haven't heard back from you about the referral. Please answer."
    before = review(ask, again)
    for _ in range(12):
        ask("POST", path, {"kind": "note", "who": "me", "text": "heard from others"})
    assert before["findings"]
    assert review(ask, again) == before


def test_thanks_are_never_held(ask: Asker) -> None:
    assert review(ask, "Thank you so much for your help with the survey last month!")["verdict"] == "clear"


def test_the_words_are_pointed_at_exactly(ask: Asker) -> None:
    text = "  😀 " + ASK
    for finding in review(ask, text)["findings"]:
        for words in finding["words"]:
            assert text[words["start"] : words["end"]] == words["text"]
            utf16 = text.encode("utf-16-le")
            assert utf16[2 * words["utf16_start"] : 2 * words["utf16_end"]].decode("utf-16-le") == words["text"]


def test_a_bare_invitation_is_asked_about_until_there_is_a_record(ask: Asker) -> None:
    bare = review(ask, "", "invitation")
    assert bare["verdict"] == "caution"
    assert bare["findings"][0]["rule"] == "bare-invitation"
    assert bare["findings"][0]["bare"] is True
    ask.keep(profiles=[{"url": DANA}], circles=["study"], how_we_met="same class")
    assert review(ask, "", "invitation")["verdict"] == "clear"


def test_a_silence_holds_for_the_person_or_for_good(ask: Asker) -> None:
    other = {"profile": "https://www.linkedin.com/in/sami-haddad/"}
    silence = ask("POST", "silences", {"rule": "bare-invitation", "profile": DANA})
    assert silence.status_code == 201
    assert ask("POST", "silences", {"rule": "bare-invitation", "profile": DANA}).status_code == 200
    assert review(ask, "", "invitation")["verdict"] == "clear"
    assert review(ask, "", "invitation", other)["verdict"] == "caution"
    assert ask("POST", "silences", {"rule": "bare-invitation"}).status_code == 201
    assert review(ask, "", "invitation", other)["verdict"] == "clear"
    for one in ask("GET", "silences").get_json()["silences"]:
        assert ask("DELETE", f"silences/{one['id']}").status_code == 204
    assert review(ask, "", "invitation")["verdict"] == "caution"


def test_of_several_recipients_the_weakest_tie_decides(ask: Asker) -> None:
    kept = ask.keep(profiles=[{"url": DANA}])
    for on in ("2024-03", "2025-09"):
        ask("POST", f"contacts/{kept['id']}/events", {"kind": "joint_project", "who": "both", "on": on})
    assert review(ask, ASK, "message", {"profile": DANA}, {"urn": "ACoAAB7stranger"})["verdict"] == "caution"


def test_the_reason_is_in_the_readers_language_and_the_better_words_in_the_messages(ask: Asker) -> None:
    body = {"channel": "message", "text": ASK, "recipients": [{"profile": DANA}]}
    finding = ask("POST", "reviews", body, Accept_Language="he").get_json()["findings"][0]
    assert any("\u0590" <= letter <= "\u05ff" for letter in finding["why"])
    assert finding["instead"].isascii() or "’" in finding["instead"]


def test_nobody_named_is_somebody_unknown(ask: Asker) -> None:
    answer = ask("POST", "reviews", {"channel": "message", "text": ASK, "recipients": []})
    assert answer.get_json()["verdict"] == "caution"


def test_reviewing_stores_nothing(ask: Asker) -> None:
    review(ask, ASK)
    assert ask.everything() == []
