"""Learns the weights of the wide net (`afterword.reading.wide_net`) from the sentence tables of the tests.

Plain logistic regression over words and word pairs of sentences in plain form, in pure Python and
always with the same result. Run it after a table has grown:

    PYTHONPATH=daemon:tests python benchmarks/train_wide_net.py > daemon/afterword/reading/wide_net_weights.py
"""

from __future__ import annotations

import json
import math
import random
import sys
from pathlib import Path

from afterword.reading.clauses import statements
from afterword.reading.message import parse
from afterword.reading.phrases import plain
from afterword.reading.wide_net import features
from afterword.reading.wishes import touches
from reading.policy_table import RESTRICTIONS, Row, load, read

TESTS = Path(__file__).parent.parent / "tests"
EPOCHS = 40
RATE = 0.3
SHRINK = 2e-3
LEAST = 0.06
"""Weights below this are left out: they change no decision."""
SEED = 2027


def sentences(rows: list[Row]) -> list[tuple[str, int]]:
    """Plain sentences and whether they restrict; of long letters only those that are certain."""
    found: list[tuple[str, int]] = []
    for row in rows:
        parts = [s.text for s in statements(row.text)]
        if not row.expected:
            found.extend((plain(part), 0) for part in parts)
        elif row.rules & RESTRICTIONS:
            if len(parts) == 1:
                found.append((plain(parts[0]), 1))
                continue
            quotes = [p.quote.text for p in read(row) if p.rule in RESTRICTIONS]
            if {p.rule for p in read(row)} >= row.rules & RESTRICTIONS:
                found.extend((plain(part), int(any(part in quote for quote in quotes))) for part in parts)
    return found


def background() -> list[tuple[str, int]]:
    """Sentences of labelled mail that state no policy."""
    found: list[tuple[str, int]] = []
    for path in sorted((TESTS / "corpus").glob("*.eml")):
        label = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        quotes = [" ".join(p["quote"].split()) for p in label["policies"]]
        for statement in statements(parse(path.read_bytes()).text):
            if not any(q[:30] in statement.text or statement.text[:30] in q for q in quotes):
                found.append((plain(statement.text), 0))  # noqa: PERF401 - the condition would hide in a comprehension
    for path in sorted((TESTS / "seasons").glob("*/*/*.eml")):
        found.extend(
            (words, 0)
            for s in statements(parse(path.read_bytes()).text)
            if not touches(words := plain(s.text))
        )
    return list(dict.fromkeys(found))


def train(examples: list[tuple[str, int]]) -> tuple[float, dict[str, float]]:
    """Bias and weights of a logistic regression with both classes weighing the same."""
    positive = sum(label for _, label in examples)
    cost = {1: len(examples) / (2 * positive), 0: len(examples) / (2 * (len(examples) - positive))}
    known: dict[str, int] = {}
    for text, _ in examples:
        for name in features(text):
            known[name] = known.get(name, 0) + 1
    data = [([n for n in features(text) if known[n] > 1], label) for text, label in examples]
    weights: dict[str, float] = {}
    seen: dict[str, float] = {}
    bias = 0.0
    order = random.Random(SEED)
    for _ in range(EPOCHS):
        order.shuffle(data)
        for names, label in data:
            score = bias + sum(weights.get(n, 0.0) for n in names)
            step = (label - 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))) * cost[label]
            bias += 0.01 * step
            for n in names:
                gradient = step - SHRINK * weights.get(n, 0.0) * len(data) / EPOCHS
                seen[n] = seen.get(n, 1e-6) + gradient * gradient
                weights[n] = weights.get(n, 0.0) + RATE * gradient / math.sqrt(seen[n] + 1)
    return bias, {n: round(w, 2) for n, w in sorted(weights.items()) if abs(w) >= LEAST}


def main() -> None:
    """Print the module of weights."""
    rows = [row for name in sorted(TESTS.glob("reading/policy_*.txt")) for row in load(name)]
    bias, weights = train(sentences(rows) + background())
    out = sys.stdout
    out.write(
        '"""Weights of the wide net, learned by benchmarks/train_wide_net.py; not written by hand."""\n\n'
    )
    out.write(f"BIAS = {bias:.3f}\n")
    out.write('TABLE = """\\\n')
    line = ""
    for name, weight in weights.items():
        item = f"{name.replace(' ', '_')}={weight:g} "
        if len(line) + len(item) > 105:
            out.write(line.rstrip() + "\n")
            line = ""
        line += item
    out.write(line.rstrip() + '\n"""\n')


if __name__ == "__main__":
    main()
