"""The wide net's second opinion: how much a sentence sounds like a limit on letters.

A linear model over words and word pairs of the plain form. It decides nothing by itself: what it
catches and no rule places becomes `unclear`, shown to the applicant. Weights come from
`wide_net_weights`, learned from the sentence tables of the tests.
"""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.reading import wide_net_weights

_WORD = re.compile(r"\w+|[?!:;]")
MOST_WORDS = 90
"""Words of a sentence that are looked at."""

_WEIGHTS: dict[str, float] = {
    name: float(weight)
    for name, _, weight in (item.rpartition("=") for item in wide_net_weights.TABLE.split())
}


def features(sentence: str) -> tuple[str, ...]:
    """Each word and pair of neighbouring words of a plain sentence, once."""
    words = _WORD.findall(sentence)[:MOST_WORDS]
    pairs = [f"{a}_{b}" for a, b in pairwise(words)]
    return tuple(dict.fromkeys(words + pairs))


def score(sentence: str) -> float:
    """Log odds that a plain sentence limits what an applicant may send, or to whom."""
    return wide_net_weights.BIAS + sum(_WEIGHTS.get(name, 0.0) for name in features(sentence))
