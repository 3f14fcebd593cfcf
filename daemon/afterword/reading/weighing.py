"""Weighs what the exact rules found in a sentence against how it sounds as a whole.

It decides which rules stand, which fall, and when a sentence is shown as `unclear`: what sounds like a
limit and is none of the rules with certainty. A rule found by exact words falls only where the sentence
sounds nothing like it. It must never let a sentence that sounds like a limit go by in silence.
"""

from __future__ import annotations

from dataclasses import dataclass

from afterword.model import RESTRICTIONS, Kind, Rule
from afterword.reading.rule_scores import Scores
from afterword.reading.topics import NO_LETTERS

OPPOSITES: dict[str, tuple[str, ...]] = {
    "no_thank_you": ("thank_you_welcome", "thank_you_not_needed"),
    "no_faculty_contact": ("faculty_contact_ok",),
    "no_contact": ("questions_welcome", "thank_you_welcome", "faculty_contact_ok", "no_reply_expected"),
}
"""What a sentence rather says if it sounds more like it than like the limit."""
SURE_RULE = -0.2
"""Log odds from which a sentence states a permission."""
SURE_COURTESY = -0.5
"""The same for what opens no door, so that a mistake does little harm; set on letters/e to h."""
COURTESIES: frozenset[str] = frozenset(
    {
        "no_effect_on_ranking",
        "no_reply_expected",
        "no_second_look",
    }
)
SURE_LIMIT = 0.5
"""Log odds from which a sentence states a limit."""
FALLS = -1.5
"""Log odds under which a rule that exact words found falls."""
DOUBTED_LIMIT = -0.5
"""Log odds under which a limit that exact words found is only shown as `unclear`."""
FALLS_LIMIT = -2.0
"""Log odds under which such a limit is not shown at all, in mail after the interview."""
FALLS_BEFORE = -1.5
"""The same in any other mail."""
SOUNDS_LIKE_A_LIMIT = -3.0
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
SECOND_DOOR = -2.0
"""Log odds from which a sentence that states one of them states the other as well: of eight such sentences in
letters/d to i, all that came over it did."""
ONE_DOOR = 1.5
"""What is taken from a sentence that sounds as if it left one door open: "send yours to me" is mostly an offer."""
PLAINLY_OPEN = 3.0
"""Log odds by which a sentence must sound more like a permission than like a limit to be no limit."""
AFTER: frozenset[Kind | None] = frozenset({"post_interview", "personal", None})


@dataclass(frozen=True, slots=True)
class Weighed:
    """The rules exact words found that stand, those heard beside them, and whether it sounds like a limit."""

    standing: frozenset[str]
    heard: tuple[Rule, ...]
    limit: bool
    strength: float


def weigh(scores: Scores, exact: frozenset[str], kind: Kind | None, penalty: float) -> Weighed:
    """What stands in a sentence: its scores, the exact finds, the kind of mail, what a trap takes off."""
    standing = frozenset(
        r for r in exact if scores.get(r, 0.0) > (DOUBTED_LIMIT if r in RESTRICTIONS else FALLS)
    )
    least = FALLS_LIMIT if kind in AFTER else FALLS_BEFORE
    doubted = any(r in RESTRICTIONS and least < scores[r] <= DOUBTED_LIMIT for r in exact)
    extra = 1.0 if kind in NO_LETTERS else 0.0
    denied = {r for r, others in OPPOSITES.items() if any(scores[o] > scores[r] for o in others)}
    heard: list[Rule] = [
        rule  # type: ignore[misc]
        for rule, score in scores.items()
        if rule != "unclear"
        and rule not in exact
        and rule not in denied
        and score - penalty - extra > _sure(rule)
    ]
    stated = {*heard, *standing}
    if DOORS & stated:
        heard.extend(r for r in sorted(DOORS - stated - denied) if scores[r] - penalty > SECOND_DOOR)  # type: ignore[misc]
    strength = max(
        score - (ONE_DOOR if rule == "office_only" else 0.0)
        for rule, score in scores.items()
        if rule in RESTRICTIONS or rule == "unclear"
    )
    strength -= penalty + extra
    opening = max(score for rule, score in scores.items() if rule in OPEN)
    strength -= PLAINLY_OPEN if opening > strength + PLAINLY_OPEN else 0.0
    bar = SOUNDS_LIKE_A_LIMIT if kind in AFTER else MUCH_LIKE_A_LIMIT
    return Weighed(standing, tuple(heard), doubted or strength > bar, strength)


def _sure(rule: str) -> float:
    """The log odds from which a rule is taken as stated."""
    return SURE_LIMIT if rule in RESTRICTIONS else SURE_COURTESY if rule in COURTESIES else SURE_RULE
