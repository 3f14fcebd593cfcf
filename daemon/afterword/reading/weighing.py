"""Weighs what the exact rules found in a sentence against how it sounds as a whole.

It decides which rules stand, which fall, and when a sentence is shown as `unclear`: what sounds like a
limit and is none of the rules with certainty. What the nets, the exact words, the kind of mail and the
sentences around it count for each rule is learned (`signs`, benchmarks/train_weighing.py); the log odds
below were set on folders of letters whose trees had not seen them. It must never let a sentence that sounds
like a limit go by in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log

from afterword.model import RESTRICTIONS, Rule
from afterword.reading.network import answers
from afterword.reading.rule_sound import SILENT
from afterword.reading.signs import LEAST, MOST, RULES, Weighing, rows, whole

OPENED = -0.2
"""Log odds from which a sentence states a permission or a courtesy."""
STATED = -0.8
"""The same for a limit that exact words found."""
LIMITS = 1.0
"""The same for a limit that no exact words were found for; under it the sentence is shown as `unclear`."""
BESIDE_ANOTHER, FOUND_BESIDE = 0.5, -0.5
"""The same for a limit in a sentence that states another one; and where exact words found both."""
FOUND_APART = -3.0
"""And where a semicolon stands between them: each would be a sentence of its own."""
OF_THEMSELVES = 1.5
"""What more it takes where more than this speaks against a sentence: it asks, or tells of the program's own conduct."""
HEARABLE = -2.0
"""Log odds by the encoders under which a sentence states no rule, whatever stands around it, unless exact words do."""
DOUBTED = -3.2
"""Log odds from which a limit that exact words found is shown as `unclear`."""
UNHEARD = -5.0
"""Log odds by the encoders under which exact words alone leave no doubt behind."""
SOUNDS_LIKE_A_LIMIT = -2.8
"""Log odds of any limit at all from which a sentence that states none is shown as `unclear`."""
BESIDE_AN_OPENING = -2.4
"""The same in a sentence that states something else: "I'm the one to write to" sounds a little like the one door."""
PASSED_OVER = 1.0
"""What a reason for passing over a sentence speaks against it; what that counts is learned."""
HALF_PASSED_OVER = 0.3
"""The same for a reason that is only about the topic."""
DOORS: frozenset[str] = frozenset({"office_only", "no_faculty_contact"})
"""A sentence that shuts one door mostly names the other: "the doctors don't want mail, all of it comes to me"."""
SECOND_DOOR = -1.5
"""Log odds from which a sentence that states one of them states the other as well: of eight such sentences in
letters/d to i, all that came over it did."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The rules exact words found that stand, those heard beside them, and whether it sounds like a limit."""

    standing: frozenset[str]
    heard: tuple[Rule, ...]
    limit: bool
    strength: float


def weigh(one: Weighing) -> Weighed:
    """What stands in a sentence."""
    if one.sound is SILENT:
        return Weighed(frozenset(), (), limit=False, strength=LEAST)
    told = odds(one)
    hearable = {rule for rule, odd in one.sound.judged.items() if odd > HEARABLE} | one.exact
    stated = {rule for rule, odd in told.items() if odd > _enough(one, rule) and rule in hearable}
    strength = _together(told)
    if not stated & RESTRICTIONS and strength > TOGETHER:
        stated |= {rule for rule in one.exact & RESTRICTIONS if told[rule] > HALF}
    if stated & RESTRICTIONS:
        stated |= {rule for rule, odd in told.items() if rule in RESTRICTIONS and odd > _beside(one, rule)}
    if DOORS & stated:
        stated |= {rule for rule in DOORS if one.sound.mixed[rule] - one.penalty > SECOND_DOOR}
    doubted = any(
        rule in RESTRICTIONS and told[rule] > DOUBTED and one.sound.judged[rule] > UNHEARD
        for rule in one.exact - stated
    )
    beside = _together({rule: odd for rule, odd in told.items() if rule in hearable})
    limit = beside > BESIDE_AN_OPENING if stated else strength > SOUNDS_LIKE_A_LIMIT
    heard: tuple[Rule, ...] = tuple(r for r in RULES if r in stated - one.exact)  # type: ignore[misc]
    return Weighed(one.exact & stated, heard, doubted or limit, strength)


TOGETHER, HALF = 0.4, -0.7
"""Log odds that a sentence states one of two limits it wavers between, and of the one that exact words found."""


def _together(told: dict[str, float]) -> float:
    """Log odds that a sentence states any limit, of limits that shut each other out."""
    share = sum(1 / (1 + exp(-odd)) for rule, odd in told.items() if rule in RESTRICTIONS)
    return log(share / (1 - share)) if 0 < share < 1 else MOST if share else LEAST


def _enough(one: Weighing, rule: str) -> float:
    if rule not in RESTRICTIONS:
        return OPENED
    if rule not in one.exact:
        return LIMITS + (OF_THEMSELVES if one.penalty > OF_THEMSELVES else 0.0)
    if len(one.exact & RESTRICTIONS) > 1:
        return FOUND_APART if one.apart else FOUND_BESIDE
    return STATED


def _beside(one: Weighing, rule: str) -> float:
    return FOUND_BESIDE if rule in one.exact else BESIDE_ANOTHER


NET = 0.45
"""What the small net's word counts beside the trees': each hears what the other doesn't."""


def odds(one: Weighing) -> dict[str, float]:
    """Log odds of every rule that a sentence states it."""
    trees = answers("weighing", {"signs": rows(one)})
    (net,) = answers("weighing_net", {"whole": [whole(one)]})
    return {rule: (1 - NET) * trees[n][0] + NET * net[n] for n, rule in enumerate(RULES)}
