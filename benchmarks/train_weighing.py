"""Learns how much each sign counts when a sentence is weighed, and writes `weighing_weights`.

    PYTHONPATH=daemon:tests python benchmarks/train_weighing.py [--without FOLDER ...]

Goes through letters and passages that no encoder was taught with (of the others the encoders are too
sure), as the reader does, and takes down what it knows of every sentence it weighs; then a logistic
regression with one set of weights for all rules, one more for limits, and three numbers of each rule.
`--without` leaves folders or files out, to be measured on. Needs numpy. Half an hour of writing letters
is worth more than an hour here: 90 numbers are learned from some 4,000 sentences.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "tests"), str(ROOT / "benchmarks")]

import score  # noqa: E402
from passages import row_of  # noqa: E402

from afterword.model import RESTRICTIONS  # noqa: E402
from afterword.reading import hearing, read, weighing  # noqa: E402
from afterword.reading.message import parse  # noqa: E402
from afterword.reading.rule_sound import SILENT  # noqa: E402
from reading.policy_table import read as read_row  # noqa: E402

LETTERS = tuple(f"tests/letters/{name}" for name in "efghijklmn")
PASSAGES = (
    "benchmarks/weighing/oblique.jsonl",
    "benchmarks/weighing/in-passing.jsonl",
    "tests/reading/passages_unseen.jsonl",
)
TARGET = ROOT / "daemon" / "afterword" / "reading" / "weighing_weights.py"
RULES = tuple(weighing.OPPOSITES)
STRICT = 3.0
"""How strongly weights are held near nought."""
ALIKE = 0.5
"""The share of words a sentence must have in common with a quote to be the one quoted."""
Sentence = tuple[str, weighing.Weighing]


def heard(source: str) -> Iterator[tuple[list[Sentence], list[dict]]]:
    """The sentences weighed in each letter or passage of a source, with the policies of its label."""
    kept: list[Sentence] = []
    weighed, real = hearing._weighed, hearing.weigh

    def listening(*arguments):  # type: ignore[no-untyped-def]  # noqa: ANN002, ANN202
        said[:] = [arguments[1].text]
        return weighed(*arguments)

    def noting(one: weighing.Weighing) -> weighing.Weighed:
        if one.sound is not SILENT:
            kept.append((said[0], one))
        return weighing.Weighed(one.exact, (), limit=False, strength=0.0)

    said = [""]
    hearing._weighed, hearing.weigh = listening, noting  # type: ignore[assignment]
    try:
        for run, policies in _texts(ROOT / source):
            kept.clear()
            run()
            yield list(kept), policies
    finally:
        hearing._weighed, hearing.weigh = weighed, real


def _texts(source: Path) -> Iterator[tuple]:
    if source.is_dir():
        for _, raw, label in score.letters(source):
            yield lambda raw=raw: read(parse(raw), score.APPLICANT), label["policies"]
        return
    for line in source.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        row = row_of(told)
        policies = [{"quote": told["text"]} | policy for policy in told["policies"]]
        yield lambda row=row: read_row(row), policies


def labels(sentences: list[Sentence], policies: list[dict]) -> tuple[list[set[str]], list[set[str]]]:
    """Which rules each sentence states, and of which of them nobody knows: where a quote spans several."""
    stated: list[set[str]] = [set() for _ in sentences]
    unsure: list[set[str]] = [set() for _ in sentences]
    for policy in policies:
        likeness = [_alike(_plain(policy["quote"]), _plain(text)) for text, _ in sentences]
        best = max(likeness, default=0.0)
        for number, like in enumerate(likeness):
            if like == best >= ALIKE:
                stated[number].add(policy["rule"])
            elif like > ALIKE:
                unsure[number].add(policy["rule"])
    return stated, unsure


def _alike(quote: str, text: str) -> float:
    if not text:
        return 0.0
    if quote in text or text in quote:
        return 0.5 + 2 * min(len(quote), len(text)) / (len(quote) + len(text))
    one, other = set(quote.split()), set(text.split())
    return len(one & other) / len(one | other)


def _plain(text: str) -> str:
    return " ".join(re.sub(r"[^a-z0-9]+", " ", text.lower()).split())


def learn(rows: NDArray[np.float64], right: NDArray[np.float64]) -> NDArray[np.float64]:
    """Weights of a logistic regression, by Newton's method; the last column of `rows` is one."""
    weights = np.zeros(rows.shape[1])
    held = np.full(rows.shape[1], STRICT)
    held[-1] = 1e-6
    for _ in range(25):
        odds = 1 / (1 + np.exp(-np.clip(rows @ weights, -30, 30)))
        slope = rows.T @ (odds - right) + held * weights
        bend = (rows * (odds * (1 - odds) + 1e-9)[:, None]).T @ rows + np.diag(held)
        weights -= np.linalg.solve(bend, slope)
    return weights


def _row(one: weighing.Weighing, rule: str) -> list[float]:
    found = weighing.features(one, rule)
    own = [[1.0, found[0], found[1]] if rule == other else [0.0] * 3 for other in RULES]
    limits = found if rule in RESTRICTIONS else [0.0] * len(found)
    return [*found, *limits, *(number for three in own for number in three), 1.0]


def main() -> None:
    """Learn and write."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--without", nargs="*", default=[])
    without = parser.parse_args().without
    rows, right = [], []
    for source in (*LETTERS, *PASSAGES):
        if any(name in source for name in without):
            continue
        for sentences, policies in heard(source):
            for (_, one), stated, unsure in zip(sentences, *labels(sentences, policies), strict=True):
                for rule in RULES:
                    if rule in stated or rule not in unsure:
                        rows.append(_row(one, rule))
                        right.append(float(rule in stated))
    weights = learn(np.array(rows), np.array(right))
    print(f"{len(rows) // len(RULES)} sentences, {int(sum(right))} rules stated")
    _write([round(float(weight), 3) for weight in weights])


def _write(weights: list[float]) -> None:
    count = (len(weights) - 1 - 3 * len(RULES)) // 2
    shared, limits, own = weights[:count], weights[count : 2 * count], weights[2 * count : -1]
    lines = [
        '"""What each sign of `weighing.features` counts; learned by benchmarks/train_weighing.py, not written."""',
        "",
        "from __future__ import annotations",
        "",
        f"SHARED: tuple[float, ...] = {_folded(shared)}",
        '"""For every rule."""',
        f"OF_LIMITS: tuple[float, ...] = {_folded(limits)}",
        '"""Added for limits."""',
        "RULES: dict[str, tuple[float, float, float]] = {",
        *(
            f'    "{rule}": ({round(own[3 * n] + weights[-1], 3)}, {own[3 * n + 1]}, {own[3 * n + 2]}),'
            for n, rule in enumerate(RULES)
        ),
        "}",
        '"""Added for each: its own number, and times its log odds by the encoders and by the wide net."""',
        "",
    ]
    TARGET.write_text("\n".join(lines), encoding="utf-8")


def _folded(numbers: list[float]) -> str:
    return "(\n" + "".join(f"    {number},\n" for number in numbers) + ")"


if __name__ == "__main__":
    main()
