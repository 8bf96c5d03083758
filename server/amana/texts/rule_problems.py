"""What is wrong with a user's own rule, as a sentence for whoever wrote it."""

from amana.advice.rulebook import Problem
from amana.own_rules import MOST_BYTES, MOST_FILES, printable
from amana.texts import Texts


def sentence_of_problem(problem: Problem, words: Texts) -> str:
    """The sentence `rules-problem-<code>`, with the file, and with what the reader of rules said of the place."""
    detail = problem.message.removeprefix(problem.origin).lstrip(":, ")
    return words(
        f"rules-problem-{problem.code.replace('_', '-')}",
        file=problem.origin,
        detail=printable(detail),
        kilobytes=str(MOST_BYTES // 1024),
        most=str(MOST_FILES),
    )
