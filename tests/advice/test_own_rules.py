"""A user's own rules: taken if they work, switched off with a readable reason if they do not."""

import pytest

from amana.advice import packs
from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts
from amana.advice.pack import load

GOOD = """
[[rule]]
id = "no-exclamations"
level = "hint"
signal = "shouting"
why = { en = "Many signs.", ar = "علامات كثيرة.", he = "סימנים רבים." }
instead = { en = "One is enough.", ar = "واحدة تكفي.", he = "אחד מספיק." }
[rule.patterns]
en = ['!!!+']
[rule.heard]
en = ["Wow[[!!!]]"]
[rule.unheard]
en = ["Wow!"]
"""


def test_a_rule_that_works_is_in_force() -> None:
    book = load({"mine.toml": GOOD})
    assert book.problems == ()
    assert [finding.rule for finding in review(Draft("message", "Great!!!"), Facts(), book).findings] == [
        "no-exclamations"
    ]


def test_a_users_patterns_do_not_make_shipped_rules_hear_more() -> None:
    own = GOOD.replace("shouting", "ask_vouch")
    found = review(Draft("message", "Great!!!"), Facts(), load({"mine.toml": own}))
    assert [finding.rule for finding in found.findings] == ["no-exclamations"]


def test_the_shipped_packs_handed_in_once_more_change_nothing() -> None:
    book = load(packs.shipped())
    assert book.problems == ()
    assert len(book.rules) == len(load({}).rules)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (('level = "hint"', 'level = "loud"'), 'level: "loud" is not known; write one of hint, caution, stop'),
        (('level = "hint"', 'level = "stop"'), "words alone are never more than a hint"),
        (('"no-exclamations"', '"job-before-trust"'), "another rule has this name"),
        (('"no-exclamations"', '"No!"'), "write small letters, digits and hyphens"),
        (('en = "Many signs.", ', ""), "why: write it in all three languages"),
        (("Many signs.", "Many, {nome}."), "{nome} is not known"),
        (("'!!!+'", "'!!!('"), "the pattern '!!!(' cannot be read"),
        (("'!!!+'", "'{en_nothing}'"), "no macro is called {en_nothing}"),
        (('signal = "shouting"', 'signal = "shouting"\nwhen = "joint_wrok == 0"'), 'no fact is called "joint_wrok"'),
        (('signal = "shouting"', 'signal = "shouting"\ncolour = "red"'), "colour: this field is not known"),
        (
            ('signal = "shouting"', 'signal = "shouting"\nmitigate = [{ signal = "rain", sub = 1 }]'),
            'no signal called "rain"',
        ),
        (('"Wow[[!!!]]"', '"Wow[[!!]]!"'), 'the words "!!" should be heard, and "!!!" are'),
        (('"Wow!"', '"Wow!!!"'), 'the words none should be heard, and "!!!" are'),
        (('[rule.heard]\nen = ["Wow[[!!!]]"]', ""), "add at least one text that the rule must find"),
        (('[rule.unheard]\nen = ["Wow!"]', ""), "add at least one text that it must not find"),
        (("[[rule]]", "[[rules]]"), "only [[rule]] tables may stand here"),
        (("[[rule]]", "[[rule"), "this is not TOML that can be read"),
    ],
)
def test_a_rule_that_does_not_work_is_off_and_says_what_to_write(change: tuple[str, str], told: str) -> None:
    assert change[0] in GOOD
    book = load({"mine.toml": GOOD.replace(*change), "other.toml": GOOD})
    assert [problem.origin for problem in book.problems] == ["mine.toml"]
    assert book.problems[0].message.startswith("mine.toml")
    assert told in book.problems[0].message
    assert "no-exclamations" in [rule.id for rule in book.rules]
