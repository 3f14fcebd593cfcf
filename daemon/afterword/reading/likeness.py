"""Says how much a text resembles letters of each kind, and which sentence makes it so.

A linear model over words, meanings and the rows of `cues`, learned from letters written for
the purpose (`benchmarks/kinds`, `benchmarks/train_kinds.py`). On hand-written mail by other
hands it was right far more often than the rows alone; it is one voice in `kind`, no more.
"""

from __future__ import annotations

import math
import re
from base64 import b85decode
from functools import lru_cache
from zlib import decompress

from afterword.model import Record
from afterword.reading import cues, meanings
from afterword.reading.kind_weights import KINDS, SCALE, TABLE

ROW_WEIGHT = 0.5
"""What one matching row of `cues` counts beside words of unit length in sum."""
MEANING_WEIGHT = 0.7
"""What all meanings together count beside all words together."""

Features = dict[str, float]


class _Model(Record, frozen=True, kw_only=True):
    """`idf` and the weights per kind of every feature; "" holds the intercepts."""

    idf: dict[str, float]
    weights: dict[str, tuple[float, ...]]


@lru_cache(maxsize=1)
def _model() -> _Model:
    idf: dict[str, float] = {}
    weights: dict[str, tuple[float, ...]] = {}
    table = decompress(b85decode(TABLE.replace("\n", ""))).decode()
    for line in table.split("\n"):
        name, rarity, *numbers = line.split("\t")
        idf[name] = int(rarity) / SCALE
        weights[name] = tuple(int(n or 0) / SCALE for n in numbers)
    return _Model(idf=idf, weights=weights)


def counted(names: list[str]) -> dict[str, int]:
    """How often each feature occurs."""
    found: dict[str, int] = {}
    for name in names:
        found[name] = found.get(name, 0) + 1
    return found


def unit(counts: dict[str, int], idf: dict[str, float], weight: float) -> Features:
    """Counts damped by their logarithm, weighted by rarity, scaled to `weight` in length."""
    values = {n: (1 + math.log(c)) * idf[n] for n, c in counts.items() if n in idf}
    length = math.sqrt(sum(v * v for v in values.values()))
    return {n: weight * v / length for n, v in values.items()} if length else {}


Matches = dict[int, re.Match[str]]


def rows(text: str) -> Matches:
    """The rows of `cues` that match folded `text`, by number."""
    return {
        number: match for number, (_, _, pattern) in enumerate(cues.CUES) if (match := pattern.search(text))
    }


def features(text: str, idf: dict[str, float], matched: Matches) -> Features:
    """Everything the model knows of a text; `matched` are its `rows`."""
    plain = meanings.plain(text)
    found = unit(counted(meanings.words(plain)), idf, 1.0)
    found.update(unit(counted(meanings.meanings(plain)), idf, MEANING_WEIGHT))
    found.update({f"*{number}": ROW_WEIGHT for number in matched})
    return found


def likeness(text: str, matched: Matches) -> dict[str, float]:
    """The logarithm of each kind's probability for `text`; `matched` are its `rows`."""
    model = _model()
    sums = list(model.weights[""])
    for name, value in features(text, model.idf, matched).items():
        if weights := model.weights.get(name):
            for index, weight in enumerate(weights):
                sums[index] += value * weight
    top = max(sums)
    total = top + math.log(sum(math.exp(s - top) for s in sums))
    return {kind: s - total for kind, s in zip(KINDS, sums, strict=True)}
