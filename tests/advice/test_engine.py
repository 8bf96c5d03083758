"""What the engine says, how far it goes, and that it can say why."""

import re
from dataclasses import replace
from typing import Any

import pytest

from advice.shipped import BOOK, RULES, grid
from amana.advice.draft import LANGUAGES, Draft, Language
from amana.advice.engine import review
from amana.advice.facts import Facts, Ground
from amana.advice.presets import PRESETS
from amana.advice.reading import listen, read
from amana.advice.verdict import judge

REFER = "Could you refer me for the role?"


def rules_of(text: str, facts: Facts, **more: Any) -> list[str]:
    return [finding.rule for finding in review(Draft(more.pop("channel", "message"), text), facts).findings]


def test_the_same_words_are_held_for_a_stranger_and_pass_for_a_partner() -> None:
    assert review(Draft("message", REFER), Facts()).verdict == "caution"
    assert review(Draft("message", REFER), PRESETS["ally"]).verdict == "clear"


def test_asks_are_told_even_where_nothing_is_wrong_with_them() -> None:
    found = review(Draft("message", REFER), PRESETS["ally"])
    assert [ask.kind for ask in found.asks] == ["vouching"]
    assert found.findings == ()


def test_nobody_off_record_is_ever_stopped_and_the_reason_says_so() -> None:
    text = "Lend me 500, refer me, hire me ASAP, my CV is attached!"
    found = review(Draft("message", text), Facts())
    assert found.verdict == "caution"
    assert found.findings[0].why.startswith("I have no record of this person")
    assert review(Draft("message", text), PRESETS["acquaintance"]).verdict == "stop"


def test_at_most_three_findings_and_one_of_a_kind() -> None:
    text = (
        "Are you hiring? Refer me, lend me 500, my CV is attached, introduce me to Rana. Who else do you know? "
        "Third time writing, you never replied. My brother is looking for work. Can we jump on a call?"
    )
    found = review(Draft("message", text), PRESETS["pressed"])
    assert len(found.findings) == 3
    groups = [RULES[finding.rule].group for finding in found.findings]
    assert len(set(groups)) == 3


def test_a_silenced_rule_is_silent_and_the_ask_is_still_told() -> None:
    found = review(Draft("message", REFER), Facts(silenced=frozenset({"vouching-before-work"})))
    assert found.verdict == "clear"
    assert found.asks


@pytest.mark.parametrize(
    "text",
    [
        "You don't have to refer me.",
        "I can refer you, or ask whether she can refer you.",
        "They will recommend me for the prize.",
        "אל תמליץ עליי בבקשה",
        "אני לא צריך שתמליצי עליי",
        "لا ترشحني لهذا الدور",
        "ما بدي ترشحني",
    ],
)
def test_what_is_denied_or_done_by_others_is_no_ask(text: str) -> None:
    assert not review(Draft("message", text), Facts()).asks


@pytest.mark.parametrize(
    "text",
    [
        "Why don't you refer me?",
        "I don't know if you could refer me, but I'd be glad.",
        "I haven't applied yet, could you refer me?",
        "אם לא קשה לך, תמליצי עליי?",
        "לא יודעת אם תוכל להמליץ עליי",
        "ما بعرف إذا بتقدر ترشحني",
        "لا هنت ترشحني للوظيفة",
    ],
)
def test_a_softener_with_a_no_in_it_is_still_an_ask(text: str) -> None:
    assert review(Draft("message", text), Facts()).asks


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bare_invitation_asks_how_you_know_each_other(language: Language) -> None:
    found = review(Draft("invitation", " \n", language), Facts()).findings
    assert [(finding.rule, finding.bare, finding.level) for finding in found] == [("bare-invitation", True, "caution")]
    assert found[0].words == ()
    assert found[0].instead == RULES["bare-invitation"].instead[language]


@pytest.mark.parametrize(
    "facts",
    [
        replace(PRESETS["kept"], how_we_met="At the pool"),
        replace(PRESETS["kept"], circles=("family",)),
        replace(PRESETS["kept"], events=1),
        Facts(silenced=frozenset({"bare-invitation"})),
    ],
)
def test_a_bare_invitation_to_somebody_known_or_silenced_goes_through(facts: Facts) -> None:
    assert review(Draft("invitation", ""), facts).verdict == "clear"


def test_an_empty_message_is_no_bare_invitation() -> None:
    assert review(Draft("message", ""), Facts()).verdict == "clear"


def test_the_reason_is_in_the_readers_language_and_the_better_way_in_the_messages() -> None:
    found = review(Draft("message", "Hello! תוכל להמליץ עליי לתפקיד?", "ar"), Facts()).findings[0]
    assert found.why == RULES[found.rule].why_unknown["ar"].replace("{name}", "هذا الشخص")
    assert found.instead == RULES[found.rule].instead["he"]


def test_facts_come_with_the_event_they_rest_on() -> None:
    facts = replace(PRESETS["dormant"], grounds={"days_since_contact": Ground("2025-09-17", "c-7", "A meeting")})
    found = review(Draft("message", "Could you introduce me to your lead?"), facts).findings[0]
    assert found.rule == "silence-broken-to-ask"
    used = {fact.name: fact for fact in found.facts}
    assert (used["days_since_contact"].on, used["days_since_contact"].event) == ("2025-09-17", "c-7")
    assert used["days_since_contact"].text == "Last contact 14 months ago"
    assert "Noor was 14 months ago" in found.why


@pytest.mark.parametrize(("days", "said"), [(180, "6 أشهر"), (330, "11 شهرًا"), (800, "سنتين"), (1100, "3 سنوات")])
def test_lengths_of_time_are_counted_as_arabic_counts_them(days: int, said: str) -> None:
    facts = replace(PRESETS["dormant"], days_since_contact=days)
    assert said in review(Draft("message", "ممكن تعرفني على مدير القسم؟", "ar"), facts).findings[0].why


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_shows_an_empty_place_with_or_without_a_name(language: Language) -> None:
    for message in grid():
        tie = PRESETS[message.facts]
        for facts in (tie, replace(tie, name="")):
            found = review(Draft(message.channel, message.text, language), facts)
            texts = [text for finding in found.findings for text in (finding.why, *finding.silent_if)]
            texts += [fact.text for finding in found.findings for fact in finding.facts]
            for text in texts:
                assert text.strip(), message.text
                assert not any(sign in text for sign in ("{", "}", "None", "  ", "True", "False")), text


def test_would_be_silent_if_is_exactly_so() -> None:
    """Each change of a fact that is offered does silence the finding, and every finding offers at least one."""
    for message in grid():
        facts = replace(PRESETS[message.facts], channel=message.channel)
        heard = listen(read(message.text), BOOK)
        for finding in review(Draft(message.channel, message.text), facts).findings:
            assert finding.silent_if, message.text
            rule = RULES[finding.rule]
            outcome = judge(rule, heard, facts)
            assert outcome is not None
            for test in outcome.grounds:
                silent = BOOK.facts[test.fact].silent["en"].replace("{name}", facts.name or "this person")
                said = re.escape(silent).replace(r"\{value\}", ".+")
                offered = any(re.fullmatch(said, text) and " and " not in text for text in finding.silent_if)
                silenced = judge(rule, heard, facts.with_value(test.fact, test.undone())) is None
                assert offered == silenced or len(finding.silent_if) == 4, (finding.rule, test)


def test_urgency_or_a_blank_of_a_template_alone_is_never_a_finding() -> None:
    for text in ("This is urgent, ASAP!", "Dear hiring manager, thank you.", "Hello <name>, see you tomorrow."):
        assert not rules_of(text, Facts()), text


def test_two_easy_ways_out_bring_an_ask_of_an_acquaintance_down_to_a_hint() -> None:
    assert review(Draft("message", REFER), PRESETS["acquaintance"]).verdict == "caution"
    softened = review(Draft("message", f"{REFER} No pressure at all, I understand if not."), PRESETS["acquaintance"])
    assert softened.verdict == "hint"
    assert [good.signal for good in softened.good] == ["easy_out"]


def test_the_answer_has_exactly_the_shape_of_the_contract() -> None:
    body = review(Draft("message", f"{REFER} No pressure."), Facts()).to_json()
    assert set(body) == {"verdict", "asks", "findings", "good", "language", "forward"}
    finding = body["findings"][0]
    assert set(finding) == {
        *("rule", "principle", "level", "words", "facts", "why", "instead", "source", "silent_if", "bare"),
        *("lowered", "hints"),
    }
    (words,) = finding["words"]
    assert words.keys() == {"text", "start", "end", "utf16_start", "utf16_end"}
    assert (words["start"], words["utf16_start"]) == (10, 10)
    assert words["text"].startswith("refer me")
    assert set(body["asks"][0]) == {"kind", "words"}
    assert set(finding["facts"][0]) == {"name", "value", "text"}


def test_the_same_input_gives_the_same_answer() -> None:
    for message in grid()[::7]:
        draft = Draft(message.channel, message.text)
        assert review(draft, Facts()) == review(draft, Facts())
