"""Tells how strongly a sentence sounds like each rule about letters: the learned half of the policy reader.

A linear model over the cues of `rule_cues`, one set of weights a rule; they come from `rule_weights`,
learned by benchmarks/train_rule_weights.py. It decides nothing by itself: `weighing` sets the
thresholds. It must never be asked about words the program did not write.
"""

from __future__ import annotations

from base64 import b85decode
from functools import lru_cache
from math import sqrt
from zlib import decompress

from afterword.reading import rule_weights
from afterword.reading.rule_cues import SLOTS, Heard, cues

LANE = 3
"""Bytes a rule takes in a packed row: room for the sum of all cues of a sentence."""
MIDDLE = 128
"""The stored byte that stands for a weight of nought."""
LEAST = 30
"""Cues under which a sentence counts as having that many: a word or two prove little."""

Scores = dict[str, float]


@lru_cache(maxsize=1)
def _rows() -> tuple[int, ...]:
    """Weights of all rules for each slot, packed into one whole number: one addition adds them all."""
    raw = decompress(b85decode(rule_weights.TABLE.replace("\n", "")))
    width = LANE * len(rule_weights.RULES)
    spread = bytearray(len(raw) * LANE)
    spread[::LANE] = raw
    return tuple(int.from_bytes(spread[i * width : (i + 1) * width], "little") for i in range(SLOTS))


@lru_cache(maxsize=1024)
def scores(heard: Heard) -> Scores:
    """Log odds of every rule for one sentence; "unclear" is a limit that names no rule."""
    rows = _rows()
    found = cues(heard)
    total = sum(rows[slot] for slot in found)
    sums = total.to_bytes(LANE * len(rule_weights.RULES) + LANE, "little")
    size = sqrt(max(len(found), LEAST))
    return {
        rule: bias
        + (int.from_bytes(sums[i * LANE : i * LANE + LANE], "little") - MIDDLE * len(found)) * step / size
        for i, (rule, bias, step) in enumerate(rule_weights.RULES)
    }
