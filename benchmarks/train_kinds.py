"""Learns how each kind of mail sounds, and writes `reading/kind_weights.py`.

    python benchmarks/train_kinds.py            (a minute; prints the cross-validated share)

benchmarks/kinds/KIND.txt holds one message per line, written for this purpose in as many
voices as possible and not taken from any mailbox. Multinomial logistic regression with an
L2 penalty, plain gradient steps (AdaGrad) over sparse features, no dependency; the order
of steps is fixed by a seed, so that the same lines give the same weights.
"""

from __future__ import annotations

import math
import random
import sys
import types
from base64 import b85encode
from pathlib import Path
from zlib import compress

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "daemon"))
OUT = ROOT / "daemon" / "afterword" / "reading" / "kind_weights.py"
STRENGTH = 6.0
"""Inverse of the penalty, chosen by cross-validation."""
ROUNDS = 60
RATE = 1.0
AT_LEAST = 2
"""A word that stands in one line only teaches nothing about others."""
SCALE = 100
KEEP = 0.12
"""Features whose every weight is smaller change no decision."""

if not OUT.exists():
    stub = types.ModuleType("afterword.reading.kind_weights")
    stub.KINDS, stub.SCALE, stub.TABLE = (), SCALE, ""
    sys.modules["afterword.reading.kind_weights"] = stub

from afterword.reading import likeness, meanings, prose  # noqa: E402

Weights = dict[str, list[float]]


def examples() -> list[tuple[str, str]]:
    """(kind, text) of every line."""
    return [
        (path.stem, line.strip())
        for path in sorted((ROOT / "benchmarks" / "kinds").rglob("*.txt"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if line.strip()
    ]


def rarity(texts: list[str]) -> dict[str, float]:
    """Inverse document frequency of every feature that stands in two lines or more."""
    seen: dict[str, int] = {}
    for text in texts:
        plain = meanings.plain(text)
        for name in {*meanings.words(plain), *meanings.meanings(plain)}:
            seen[name] = seen.get(name, 0) + 1
    return {n: math.log((1 + len(texts)) / (1 + c)) + 1 for n, c in seen.items() if c >= AT_LEAST}


def learn(lines: list[tuple[str, str]], idf: dict[str, float], kinds: tuple[str, ...]) -> Weights:
    """The weights per feature, "" for the intercepts."""
    counts = {k: sum(1 for kind, _ in lines if kind == k) for k in kinds}
    data = [
        (
            kinds.index(kind),
            len(lines) / (len(kinds) * counts[kind]),
            list(likeness.features(text, idf, likeness.rows(prose.folded(text))).items()),
        )
        for kind, text in lines
    ]
    weights: Weights = {"": [0.0] * len(kinds)}
    gathered: Weights = {"": [1e-8] * len(kinds)}
    for _, _, found in data:
        for name, _ in found:
            weights.setdefault(name, [0.0] * len(kinds))
            gathered.setdefault(name, [1e-8] * len(kinds))
    times: dict[str, int] = {}
    for _, _, found in data:
        for name, _ in found:
            times[name] = times.get(name, 0) + 1
    # Each step shrinks only the features it touches, so rare ones shrink more each time.
    penalties = {name: 1 / (STRENGTH * count) for name, count in times.items()}
    order = random.Random(7)
    for _ in range(ROUNDS):
        order.shuffle(data)
        for target, importance, found in data:
            _step(weights, gathered, (target, importance, found), penalties)
    return weights


def _step(weights: Weights, gathered: Weights, example: tuple, penalties: dict[str, float]) -> None:
    target, importance, found = example
    sums = list(weights[""])
    for name, value in found:
        for index, weight in enumerate(weights[name]):
            sums[index] += value * weight
    top = max(sums)
    raised = [math.exp(s - top) for s in sums]
    total = sum(raised)
    errors = [importance * (r / total - (index == target)) for index, r in enumerate(raised)]
    for name, value in [*found, ("", 1.0)]:
        row, past = weights[name], gathered[name]
        for index, error in enumerate(errors):
            slope = error * value + (penalties[name] * row[index] if name else 0.0)
            past[index] += slope * slope
            row[index] -= RATE * slope / math.sqrt(past[index])


def judge(weights: Weights, idf: dict[str, float], kinds: tuple[str, ...], text: str) -> str:
    """The likeliest kind of a text."""
    sums = list(weights[""])
    for name, value in likeness.features(text, idf, likeness.rows(prose.folded(text))).items():
        for index, weight in enumerate(weights.get(name, ())):
            sums[index] += value * weight
    return kinds[sums.index(max(sums))]


def validated(lines: list[tuple[str, str]], kinds: tuple[str, ...], folds: int = 5) -> float:
    """The share of lines judged rightly by weights that have not seen them."""
    right = 0
    for fold in range(folds):
        rest = [line for number, line in enumerate(lines) if number % folds != fold]
        idf = rarity([text for _, text in rest])
        weights = learn(rest, idf, kinds)
        right += sum(
            judge(weights, idf, kinds, text) == kind
            for number, (kind, text) in enumerate(lines)
            if number % folds == fold
        )
    return right / len(lines)


def write(weights: Weights, idf: dict[str, float], kinds: tuple[str, ...]) -> None:
    """Writes the weights as a module of one table."""
    rows = []
    for name in sorted(weights):
        if name and max(map(abs, weights[name])) < KEEP:
            continue
        numbers = "\t".join(str(v) if (v := round(w * SCALE)) else "" for w in weights[name])
        rows.append(f"{name}\t{round(idf.get(name, 1.0) * SCALE)}\t{numbers}")
    packed = b85encode(compress("\n".join(rows).encode(), 9)).decode("ascii")
    lines = "\n".join(packed[i : i + 100] for i in range(0, len(packed), 100))
    OUT.write_text(
        '"""Weights of `likeness`, written by benchmarks/train_kinds.py; a row per feature, a column per kind."""\n\n'
        f'KINDS = {kinds!r}\nSCALE = {SCALE}\nTABLE = r"""\n{lines}\n"""\n',
        encoding="utf-8",
    )


def main() -> None:
    """Learns, says how well, and writes."""
    lines = examples()
    kinds = tuple(sorted({kind for kind, _ in lines}))
    if "--no-validation" not in sys.argv:
        print(f"{len(lines)} lines, {validated(lines, kinds):.3f} of unseen ones judged rightly")
    idf = rarity([text for _, text in lines])
    write(learn(lines, idf, kinds), idf, kinds)
    print(f"wrote {OUT.relative_to(ROOT)} ({OUT.stat().st_size:,} bytes)")


if __name__ == "__main__":
    main()
