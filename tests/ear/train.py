"""Trains the ears: `python tests/ear/train.py [en ar he]` writes server/amana/advice/ears/LANGUAGE.tsv.

Learned from are the invented messages in data/LANGUAGE.jsonl, labelled `hold`, `fine` or `ordinary` for the tie they
name, and the samples of the packs. Whether a fine ask over an earned tie would be fine over none is not said by its
label, so it is left out. The threshold is found by cross-validation on messages the model has not seen: the lowest at
which few enough of the fine and of the ordinary are heard. So is the score below which the ear doubts the patterns.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from amana.advice.draft import LANGUAGES, Language
from amana.advice.ear import DAMPING, grams
from amana.advice.engine import shipped_book
from amana.advice.presets import PRESETS
from amana.advice.reading import Hit, read
from amana.advice.verdict import judge

DATA = Path(__file__).parent / "data"
EARS = Path(__file__).parents[2] / "server" / "amana" / "advice" / "ears"
EARNED = {"known", "ally", "tried", "old_colleague"}
MOST_FINE, MOST_ORDINARY = 0.032, 0.02
"""Shares of the fine and of the ordinary messages that may be heard in cross-validation."""

MOST_DOUBTED = 0.04
"""The share of the messages that take, of which the ear may think in cross-validation that they clearly do not."""

FOLDS = 5
GRAMS = 30_000
"""The weightiest that are kept: more make the file longer and the ear hardly better."""

UNIT = 1 / 64
SMOOTHING = 0.1
"""The weight of the squared weights in the loss, as one over twice the usual C = 10, halved for the mean."""

Floats = npt.NDArray[np.float64]


def messages(language: Language) -> list[dict[str, Any]]:
    """Return the labelled messages of a language."""
    lines = (DATA / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def examples(language: Language) -> tuple[list[str], npt.NDArray[np.str_], int]:
    """Return the folded texts that are learned from, the label of each, and how many of the first are messages."""
    told = [
        (message["text"], message["expect"])
        for message in messages(language)
        if message["expect"] != "fine" or message["facts"] not in EARNED
    ]
    whole = len(told)
    book = shipped_book()
    told += [(said[language], "fine") for said in (*(rule.instead for rule in book.rules), *book.phrases.values())]
    strange = PRESETS["stranger"]
    outcomes = [judge(rule, {rule.signal: (Hit(0, 1),)}, strange) for rule in book.rules]
    taking = {outcome.rule.signal for outcome in outcomes if outcome and outcome.level != "hint"}
    for signal in book.signals.values():
        kinds = {"ordinary": (*signal.near, *signal.unheard), "hold": signal.heard if signal.id in taking else ()}
        told += [(one.text, label) for label, all_ in kinds.items() for one in all_ if one.language == language]
    return [read(text).own.text for text, _ in told], np.array([label for _, label in told]), whole


def matrix(texts: Iterable[frozenset[str]], known: dict[str, int]) -> csr_matrix:
    """Return a row a text: for each known gram it has, one over the damped number of all its grams."""
    values: list[float] = []
    columns: list[int] = []
    ends = [0]
    for found in texts:
        hits = [known[gram] for gram in found if gram in known]
        values += [1 / max(1, len(found)) ** DAMPING] * len(hits)
        columns += hits
        ends.append(len(columns))
    return csr_matrix((values, columns, ends), shape=(len(ends) - 1, len(known)))


def learn(rows: csr_matrix, taking: npt.NDArray[np.bool_]) -> tuple[Floats, float]:
    """Return the weights and the bias of a logistic regression in which both classes count the same."""
    sign = np.where(taking, 1.0, -1.0)
    share = np.where(taking, 0.5 / taking.mean(), 0.5 / (1 - taking.mean()))

    def loss(point: Floats) -> tuple[float, Floats]:
        weights, bias = point[:-1], point[-1]
        margin = sign * (rows @ weights + bias)
        slope = -sign * share / (1 + np.exp(margin))
        value = float(share @ np.logaddexp(0, -margin)) + SMOOTHING / 2 * float(weights @ weights)
        return value, np.append(rows.T @ slope + SMOOTHING * weights, slope.sum())

    found = minimize(loss, np.zeros(rows.shape[1] + 1), jac=True, method="L-BFGS-B", options={"maxiter": 1000})
    return found.x[:-1], float(found.x[-1])


def vocabulary(texts: Iterable[frozenset[str]]) -> dict[str, int]:
    """Return the grams that stand in at least two texts, in order."""
    counts = Counter(gram for found in texts for gram in found)
    return {gram: at for at, gram in enumerate(sorted(gram for gram, count in counts.items() if count > 1))}


def unseen_scores(found: Sequence[frozenset[str]], taking: npt.NDArray[np.bool_]) -> Floats:
    """Return the score of each text by a model that was learned without it."""
    fold = np.arange(len(found)) % FOLDS
    np.random.default_rng(26262).shuffle(fold)
    scores = np.zeros(len(found))
    for part in range(FOLDS):
        known = vocabulary([one for one, at in zip(found, fold, strict=True) if at != part])
        rows = matrix(found, known)
        weights, bias = learn(rows[fold != part], taking[fold != part])
        scores[fold == part] = rows[fold == part] @ weights + bias
    return scores


def threshold(scores: Floats, labels: npt.NDArray[np.str_]) -> float:
    """Return the lowest score from which on few enough fine and ordinary messages are heard."""
    for at in np.arange(-1, 5, 0.05):
        heard = scores >= at
        if heard[labels == "fine"].mean() <= MOST_FINE and heard[labels == "ordinary"].mean() <= MOST_ORDINARY:
            return round(float(at), 2)
    raise ValueError("no threshold is precise enough: the labels contradict each other")


def train(language: Language) -> None:
    """Write one ear, and print what it is expected to hear of messages nobody has seen."""
    texts, labels, whole_messages = examples(language)
    taking = labels == "hold"
    found = [grams(text) for text in texts]
    # Samples teach words; being fragments and traps they do not show how messages score.
    scores, told = unseen_scores(found, taking)[:whole_messages], labels[:whole_messages]
    least = threshold(scores, told)
    known = vocabulary(found)
    weights, bias = learn(matrix(found, known), taking)
    whole = np.rint(weights / UNIT).astype(int)
    heaviest = sorted(known, key=lambda gram: (-abs(whole[known[gram]]), gram))[:GRAMS]
    kept = sorted(gram for gram in heaviest if whole[known[gram]])
    doubt = round(float(np.quantile(scores[told == "hold"], MOST_DOUBTED)), 2)
    lines = [f"{UNIT}\t{bias:.4f}\t{least}\t{doubt}", *(f"{gram}\t{whole[known[gram]]}" for gram in kept)]
    (EARS / f"{language}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")
    shares = {label: f"{(scores[told == label] >= least).mean():.1%}" for label in ("hold", "fine", "ordinary")}
    doubted = {label: f"{(scores[told == label] < doubt).mean():.1%}" for label in shares}
    print(f"{language}: {len(texts)} messages, {len(kept)} grams, heard from {least} on: {shares}")  # noqa: T201
    print(f"  doubted below {doubt}: {doubted} (of messages the model had not seen)")  # noqa: T201


if __name__ == "__main__":
    for code in LANGUAGES:
        if code in sys.argv[1:] or len(sys.argv) == 1:
            train(code)
