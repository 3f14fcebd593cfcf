"""Takes down what is known of a sentence when it is weighed: how it sounds, what stands around it, which words it has.

Each rule gets a row of numbers; what they count is learned (`weighing.onnx`, benchmarks/train_weighing.py), and
their order may only change together with it. It decides nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from afterword.model import RESTRICTIONS, Kind
from afterword.reading.encoder import RULES as SOUNDS
from afterword.reading.rule_scores import Scores
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
RULES = tuple(OPPOSITES)
AFTER: frozenset[Kind | None] = frozenset({"post_interview", "personal", None})
LEAST, MOST, UNIT = -8.0, 6.0, 3.0
"""Log odds beyond which more says no more, and what they are measured in."""
_MANY = 20
"""Sentences about letters in a long letter: what their number and place are measured in."""
_KINDS: tuple[Kind | None, ...] = (
    "post_interview", "personal", "details", "invitation", "confirmation", "reminder", "reschedule", "social",
    "second_look", "request", "notice", "waitlist", "rejection", "cancellation", "other", None,
)  # fmt: skip
_WORDS = tuple(
    re.compile(words)
    for words in (
        r"\bTHANKS\b",
        r"\b(?:FACULTY|DOCTOR)\b",
        r"\bQUESTION\b",
        r"\bUPDATE\b",
        r"\bPORTAL\b",
        r"\bCOMM\b",
        r"\b(?:OFFICE|ADDR|BOX)\b|@",
        r"\b(?:me|my|mine|i)\b",
        r"\b(?:only|alone|solely|exclusively|nowhere|nobody else|NOBODY)\b",
        r"\b(?:not|no|never|nothing|none|nor|neither|without|refrain)\b",
        r"\b(?:welcome|happy|glad|free to|feel free|may|can|gladly|love|like)\b",
        r"\bplease\b",
        r"\bREPLY\b",
        r"\b(?:AFTER|SEASON)\b",
        r"\b(?:need|required|expected|necessary|obliged|owe)\b",
        r"\b(?:rank|list|weight|count|influence|affect|committee)\b",
        r"\bRESIDENT\b",
        r"\bSELF\b|\b(?:we|our)\b",
        r"\b(?:he|she|they|them|him|her|their)\b",
        r"\bVISIT\b",
    )
)
"""Words of a plain sentence that tell apart what sounds alike."""
Row = tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Around:
    """The sentences of one text that sound like anything, in order: how each sounds, and which words it has."""

    sounds: tuple[Scores, ...] = ()
    words: tuple[Row, ...] = ()
    places: tuple[int, ...] = ()


def around(plain: Sequence[str], sounds: Sequence[Sound]) -> Around:
    """What stands around the sentences of a text, given each in plain words and as it sounds."""
    heard = [number for number, sound in enumerate(sounds) if sound is not SILENT]
    return Around(
        sounds=tuple(sounds[n].mixed for n in heard),
        words=tuple(tuple(float(bool(w.search(plain[n]))) for w in _WORDS) for n in heard),
        places=tuple(heard),
    )


@dataclass(frozen=True, slots=True)
class Weighing:
    """A sentence to be weighed: how it sounds, what exact words found, the kind of mail.

    `penalty` is what speaks against it; `asks` and `single`: it is a question, one person speaks for herself.
    `at` is its number in the text that `around` tells of; `apart`: its clauses are sentences of their own.
    """

    sound: Sound
    exact: frozenset[str]
    kind: Kind | None
    penalty: float
    words: int
    asks: bool = False
    single: bool = False
    around: Around = Around()
    at: int = 0
    apart: bool = False


_NONE: Row = (0.0,) * len(_WORDS)


@dataclass(frozen=True, slots=True)
class _Place:
    """The sentences of a text that sound like anything, and which of them is weighed."""

    sounds: tuple[Scores, ...]
    words: tuple[Row, ...]
    at: int

    def sound(self, away: int, rule: str) -> float:
        """How the sentence so many places away sounds."""
        number = self.at + away
        return measured(self.sounds[number][rule]) if 0 <= number < len(self.sounds) else LEAST / UNIT

    def has(self, away: int) -> Row:
        """Which words it has."""
        number = self.at + away
        return self.words[number] if 0 <= number < len(self.words) else _NONE


def _place(one: Weighing) -> _Place:
    near = one.around
    if one.at not in near.places:
        return _Place((one.sound.mixed,), (_NONE,), 0)
    return _Place(near.sounds, near.words, near.places.index(one.at))


def rows(one: Weighing) -> list[Row]:
    """What is known of a sentence, a row for each of `RULES`."""
    place = _place(one)
    shared = _shared(one, place)
    limits = [max(sound[rule] for rule in RESTRICTIONS) for sound in place.sounds]
    others = [number for number in range(len(limits)) if number != place.at]
    limit_near = (
        measured(max((limits[n] for n in others), default=LEAST)),
        measured(limits[place.at - 1] if place.at else LEAST),
        measured(limits[place.at + 1] if place.at + 1 < len(limits) else LEAST),
    )
    found: list[Row] = []
    for number, rule in enumerate(RULES):
        farther = measured(max((place.sounds[n][rule] for n in others), default=LEAST))
        near_by = (place.sound(-1, rule), place.sound(1, rule), farther)
        of_rule = (float(number), float(rule in RESTRICTIONS))
        found.append((*_of(one, rule), *near_by, *limit_near, *shared, *of_rule))
    return found


def whole(one: Weighing) -> Row:
    """What is known of a sentence, all rules in one row, and its gist."""
    place = _place(one)
    near = (place.sound(away, rule) for away in (-1, 1) for rule in RULES)
    return (*_shared(one, place), *near, *one.sound.gist)


def _shared(one: Weighing, place: _Place) -> Row:
    """What is known of a sentence that is the same for all rules."""
    return (
        *(measured(one.sound.judged[rule]) for rule in SOUNDS),
        *(measured(one.sound.wide[rule]) for rule in SOUNDS),
        *(float(rule in one.exact) for rule in RULES),
        *place.has(0),
        *place.has(-1),
        *place.has(1),
        *(float(one.kind == kind) for kind in _KINDS),
        float(one.single),
        float(one.asks),
        log(1 + one.words) / UNIT,
        one.penalty,
        place.at / len(place.sounds),
        len(place.sounds) / _MANY,
    )


def _of(one: Weighing, rule: str) -> Row:
    """What speaks for `rule` itself in a sentence, and against it."""
    judged, opposites = one.sound.judged, OPPOSITES[rule]
    exact = float(rule in one.exact)
    others = {other: score for other, score in judged.items() if other != rule and other not in one.exact}
    strong = measured(judged[rule])
    return (
        strong,
        measured(one.sound.wide[rule]),
        measured(judged[rule] - max(others.values())),
        measured(max(judged[other] for other in opposites)),
        exact,
        float(any(other in one.exact for other in opposites)),
        float(bool(one.exact)),
        float(one.kind in AFTER),
        float(one.kind in NO_LETTERS),
        measured(judged["unclear"]),
        exact * strong,
        measured(max((score for other, score in others.items() if other in RESTRICTIONS), default=LEAST)),
    )


def measured(score: float) -> float:
    """Log odds, cut where more says no more, in the unit of all signs."""
    return max(LEAST, min(MOST, score)) / UNIT
