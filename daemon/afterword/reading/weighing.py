"""Weighs what the exact rules found in a sentence against how it sounds as a whole.

It decides which rules stand, which fall, and when a sentence is shown as `unclear`: what sounds like a
limit and is none of the rules with certainty. What the nets, the exact words and the kind of mail count
for each rule is learned (`weighing_weights`). It must never let a sentence that sounds like a limit go
by in silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp, log

from afterword.model import RESTRICTIONS, Kind, Rule
from afterword.reading import weighing_weights
from afterword.reading.rule_sound import SILENT, Sound
from afterword.reading.topics import NO_LETTERS

OPPOSITES: dict[str, tuple[str, ...]] = {
    "no_contact": ("questions_welcome", "thank_you_welcome", "faculty_contact_ok", "no_reply_expected"),
    "no_thank_you": ("thank_you_welcome", "thank_you_not_needed"),
    "thank_you_not_needed": ("no_thank_you", "thank_you_welcome"),
    "thank_you_welcome": ("no_thank_you", "thank_you_not_needed"),
    "no_faculty_contact": ("faculty_contact_ok",),
    "faculty_contact_ok": ("no_faculty_contact", "questions_welcome"),
    "office_only": ("questions_welcome",),
    "questions_welcome": ("no_contact", "faculty_contact_ok", "office_only"),
    "updates_portal_only": ("office_only",),
    "no_effect_on_ranking": ("thank_you_not_needed",),
    "no_reply_expected": ("no_contact",),
    "no_second_look": ("no_contact",),
}
"""What a sentence may state instead of a rule."""
STATED = 0.0
"""Log odds from which a sentence states a permission, a courtesy, or a limit that exact words found."""
LIMITS = 0.75
"""The same for a limit that no exact words were found for; under it the sentence is shown as `unclear`."""
BESIDE_ANOTHER, FOUND_BESIDE = 0.25, -0.5
"""The same for a limit in a sentence that states another one; and where exact words found both."""
DOUBTED = -1.2
"""Log odds from which a limit that exact words found is shown as `unclear`."""
SOUNDS_LIKE_A_LIMIT = -2.0
"""Log odds from which a sentence that states no limit is shown as `unclear`, in mail after the interview."""
MUCH_LIKE_A_LIMIT = -1.3
"""The same in any other mail, where most limits are about the day."""
PASSED_OVER = 1.0
"""What a reason for passing over a sentence takes from its log odds."""
HALF_PASSED_OVER = 0.3
"""The same for a reason that is only about the topic."""
OPEN: frozenset[str] = frozenset({"thank_you_welcome", "faculty_contact_ok", "questions_welcome"})
"""Rules that open a door."""
DOORS: frozenset[str] = frozenset({"office_only", "no_faculty_contact"})
"""A sentence that shuts one door mostly names the other: "the doctors don't want mail, all of it comes to me"."""
SECOND_DOOR = -1.5
"""Log odds from which a sentence that states one of them states the other as well: of eight such sentences in
letters/d to i, all that came over it did."""
ONE_DOOR = 1.5
"""What is taken from a sentence that sounds as if it left one door open: "send yours to me" is mostly an offer."""
PLAINLY_OPEN = 3.0
"""Log odds by which a sentence must sound more like a permission than like a limit to be no limit."""
AFTER: frozenset[Kind | None] = frozenset({"post_interview", "personal", None})
_LEAST, _MOST, _UNIT = -8.0, 6.0, 3.0
"""Log odds beyond which more says no more, and what they are measured in."""


@dataclass(frozen=True, slots=True)
class Weighing:
    """A sentence to be weighed: how it sounds, what exact words found, the kind of mail.

    `penalty` is what a trap takes off; `asks` and `single`: it is a question, one person speaks for herself.
    """

    sound: Sound
    exact: frozenset[str]
    kind: Kind | None
    penalty: float
    words: int
    asks: bool = False
    single: bool = False


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
        return Weighed(frozenset(), (), limit=False, strength=_LEAST)
    told = {rule: odds(one, rule) for rule in weighing_weights.RULES}
    stated = {rule for rule, odd in told.items() if odd > _enough(one, rule)}
    if not stated & RESTRICTIONS and _together(told) > TOGETHER:
        stated |= {rule for rule in one.exact & RESTRICTIONS if told[rule] > HALF}
    if stated & RESTRICTIONS:
        stated |= {rule for rule, odd in told.items() if rule in RESTRICTIONS and odd > _beside(one, rule)}
    mixed = one.sound.mixed
    if DOORS & stated:
        stated |= {rule for rule in DOORS if mixed[rule] - one.penalty > SECOND_DOOR}
    doubted = any(rule in RESTRICTIONS and told[rule] > DOUBTED for rule in one.exact - stated)
    strength = _strength(one, mixed)
    bar = SOUNDS_LIKE_A_LIMIT if one.kind in AFTER else MUCH_LIKE_A_LIMIT
    heard: tuple[Rule, ...] = tuple(r for r in weighing_weights.RULES if r in stated - one.exact)  # type: ignore[misc]
    return Weighed(one.exact & stated, heard, doubted or strength > bar, strength)


TOGETHER, HALF = 0.4, -0.7
"""Log odds that a sentence states one of two limits it wavers between, and of the one that exact words found."""


def _together(told: dict[str, float]) -> float:
    """Log odds that a sentence states any limit, of limits that shut each other out."""
    share = sum(1 / (1 + exp(-odd)) for rule, odd in told.items() if rule in RESTRICTIONS)
    return log(share / (1 - share)) if share < 1 else _MOST


def _enough(one: Weighing, rule: str) -> float:
    if rule not in RESTRICTIONS:
        return STATED
    if rule not in one.exact:
        return LIMITS
    return FOUND_BESIDE if len(one.exact & RESTRICTIONS) > 1 else STATED


def _beside(one: Weighing, rule: str) -> float:
    return FOUND_BESIDE if rule in one.exact else BESIDE_ANOTHER


def _strength(one: Weighing, mixed: dict[str, float]) -> float:
    """Log odds that a sentence limits something."""
    strength = max(
        score - (ONE_DOOR if rule == "office_only" else 0.0)
        for rule, score in mixed.items()
        if rule in RESTRICTIONS or rule == "unclear"
    )
    strength -= one.penalty + (1.0 if one.kind in NO_LETTERS else 0.0)
    opening = max(score for rule, score in mixed.items() if rule in OPEN)
    return strength - (PLAINLY_OPEN if opening > strength + PLAINLY_OPEN else 0.0)


def odds(one: Weighing, rule: str) -> float:
    """Log odds that a sentence states `rule`."""
    own = weighing_weights.RULES[rule]
    found = features(one, rule)
    shared = zip(found, weighing_weights.SHARED, strict=True)
    total = own[0] + own[1] * found[0] + own[2] * found[1] + sum(f * w for f, w in shared)
    if rule in RESTRICTIONS:
        total += sum(f * w for f, w in zip(found, weighing_weights.OF_LIMITS, strict=True))
    return total


def features(one: Weighing, rule: str) -> tuple[float, ...]:
    """What is known of a sentence and a rule, as `weighing_weights` counts it."""
    judged = one.sound.judged
    opposites = OPPOSITES[rule]
    exact = float(rule in one.exact)
    others = {other: score for other, score in judged.items() if other != rule and other not in one.exact}
    strong = _measured(judged[rule])
    return (
        strong,
        _measured(one.sound.wide[rule]),
        _measured(judged[rule] - max(others.values())),
        _measured(max(judged[other] for other in opposites)),
        exact,
        float(any(other in one.exact for other in opposites)),
        float(bool(one.exact)),
        one.penalty,
        float(one.kind in AFTER),
        float(one.kind in NO_LETTERS),
        float(one.asks),
        _measured(judged["unclear"]),
        exact * strong,
        float(one.single),
        _measured(max((score for other, score in others.items() if other in RESTRICTIONS), default=_LEAST)),
        log(1 + one.words) / _UNIT,
    )


def _measured(score: float) -> float:
    return max(_LEAST, min(_MOST, score)) / _UNIT
