"""How fast a draft is read; each line is a ratio to a floor measured in the same run.

`pytest -m bench tests/bench/bench_advice.py -s` prints the numbers.
"""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import process_time

import pytest
import regex

from amana.advice.draft import Draft
from amana.advice.engine import review
from amana.advice.facts import Facts

pytestmark = pytest.mark.bench

TEXTS = {
    "en": "Hi Dana, we met at the river clean-up and I read your note on leaking pipes with great interest. Could "
    "you refer me for the analyst role? If not, no worries. The summer was long, the office is quiet again. ",
    "ar": "مرحبا دانا، التقينا في حملة تنظيف النهر وقرأت ملاحظتك عن الأنابيب باهتمام كبير. هل ترشحني لوظيفة "
    "المحلل؟ وإن لم يناسبك فلا بأس. كان الصيف طويلا والمكتب هادئ من جديد. ",
    "he": "היי דנה, נפגשנו בניקוי הנחל וקראתי את ההערה שלך על הצינורות בעניין רב. תוכלי להמליץ עליי לתפקיד? אם "
    "לא מתאים, הכול טוב. הקיץ היה ארוך והמשרד שקט שוב. ",
}
LETTERS = 600
MOST = 3.0
MOST_PASSES = 75


def milliseconds(call: Callable[[], object], times: int = 1) -> float:
    """Processor time, so that other work on the machine counts as little as it can."""
    began = process_time()
    for _ in range(times):
        call()
    return (process_time() - began) * 1000 / times


@pytest.mark.parametrize("language", TEXTS)
def test_a_review_of_six_hundred_letters_takes_three_milliseconds_at_most(language: str) -> None:
    text = (TEXTS[language] * 4)[:LETTERS]
    draft, facts = Draft("message", text), Facts()
    words = regex.compile(r"\w+")
    review(draft, facts)
    # One after the other, since the machine is now quick and now slow.
    runs = [
        (milliseconds(lambda: review(draft, facts)), milliseconds(lambda: words.findall(text), 10)) for _ in range(200)
    ]
    taken = median(review for review, _ in runs)
    passes = median(review / floor for review, floor in runs)
    print(f"\n{language}: review {taken:.2f} ms, {passes:.0f} x one bare pass over the text")
    # 3 ms on a quiet machine; on a busy one the bare pass is slower by the same factor.
    assert taken <= MOST or passes <= MOST_PASSES


def test_the_packs_add_little_to_the_start(tmp_path: Path) -> None:
    code = (
        "from time import process_time as now; import flask, regex; began = now();"
        "from amana.advice.engine import shipped_book; shipped_book(); taken = now() - began;"
        f"words, text = regex.compile(r'\\w+'), {TEXTS['en'] * 3!r}; began = now();"
        "[words.findall(text) for _ in range(100)]; print(taken * 1000, (now() - began) * 10)"
    )
    # As it is installed: its modules are compiled once, by the first of these starts.
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    kept["PYTHONPYCACHEPREFIX"] = str(tmp_path)
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=kept).stdout
        for _ in range(6)
    ]
    taken, floor = (median(figures) for figures in zip(*(map(float, run.split()) for run in runs[1:]), strict=True))
    print(f"\nstart-up of the packs: {taken:.0f} ms, {taken / floor:.0f} x one bare pass over a text ({floor:.3f} ms)")
    assert taken <= max(150, 4_000 * floor)
