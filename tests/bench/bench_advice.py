"""How fast a draft is read; each line is a ratio to a floor measured in the same run.

`pytest -m bench tests/bench/bench_advice.py -s` prints the numbers.
"""

import subprocess
import sys
from collections.abc import Callable
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


def milliseconds(call: Callable[[], object], times: int = 200) -> list[float]:
    """Processor time, so that other work on the machine counts as little as it can."""
    taken = []
    for _ in range(times):
        began = process_time()
        call()
        taken.append((process_time() - began) * 1000)
    return taken


@pytest.mark.parametrize("language", TEXTS)
def test_a_review_of_six_hundred_letters_takes_three_milliseconds_at_most(language: str) -> None:
    text = (TEXTS[language] * 4)[:LETTERS]
    draft, facts = Draft("message", text), Facts()
    words = regex.compile(r"\w+")
    review(draft, facts)
    taken = milliseconds(lambda: review(draft, facts))
    floor = median(milliseconds(lambda: words.findall(text)))
    print(
        f"\n{language}: review {median(taken):.2f} ms, worst {max(taken):.2f} ms, "
        f"{median(taken) / floor:.0f} x one bare pass over the text ({floor:.3f} ms)"
    )
    # 3 ms on a quiet machine; on a busy one the bare pass is slower by the same factor.
    assert median(taken) <= max(3.0, 75 * floor)


def test_the_packs_add_little_to_the_start() -> None:
    code = (
        "from time import process_time as now; import flask, regex; began = now();"
        "from amana.advice.engine import shipped_book; shipped_book(); print((now() - began) * 1000)"
    )
    taken = sorted(
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout)
        for _ in range(5)
    )
    print(f"\nstart-up of the packs: {median(taken):.0f} ms (best {taken[0]:.0f})")
    assert median(taken) <= 150
