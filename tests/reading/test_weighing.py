"""What is learned of sentences, and what no learning may turn round: the trees, their signs, the words around."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.model import RESTRICTIONS
from afterword.reading.encoder import RULES as SOUNDS
from afterword.reading.rule_sound import SILENT, Sound
from afterword.reading.signs import RULES, Weighing, around, rows
from afterword.reading.weighing import HEARABLE, odds, weigh

ODD = st.floats(-12, 8, allow_nan=False, width=32)
SCORES = st.fixed_dictionaries(dict.fromkeys(SOUNDS, ODD))
SENTENCES = st.builds(
    Weighing,
    sound=st.builds(Sound, wide=SCORES, judged=SCORES),
    exact=st.frozensets(st.sampled_from(RULES), max_size=2),
    kind=st.sampled_from([None, "personal", "post_interview", "details", "social"]),
    penalty=st.sampled_from([0.0, 0.3, 1.0, 2.9]),
    words=st.integers(1, 60),
)


@settings(max_examples=200, deadline=None)
@given(SENTENCES, st.sampled_from(RULES))
def test_what_sounds_like_a_rule_counts_more_for_it_than_what_does_not(one: Weighing, rule: str) -> None:
    """Whatever else is known of a sentence, its own sound speaks for a rule and not against it."""
    low, high = (Sound(wide=one.sound.wide, judged=one.sound.judged | {rule: sound}) for sound in (-6.0, 6.0))
    one = replace(one, exact=one.exact - {rule})

    assert odds(replace(one, sound=high))[rule] > odds(replace(one, sound=low))[rule]


@settings(max_examples=60, deadline=None)
@given(SENTENCES)
def test_no_rule_comes_from_the_surroundings_alone(one: Weighing) -> None:
    """What the encoders find unlikely is stated only where exact words say it, whatever stands around."""
    result = weigh(one)

    assert all(one.sound.judged[rule] > HEARABLE for rule in result.heard)
    assert result.standing <= one.exact


def test_what_sounds_like_nothing_states_nothing() -> None:
    """A sentence that the wide net let through has no odds at all."""
    result = weigh(Weighing(sound=SILENT, exact=frozenset(), kind=None, penalty=0.0, words=5))

    assert not result.standing
    assert not result.heard
    assert not result.limit


def test_a_sentence_is_weighed_with_its_neighbours() -> None:
    """Those that sound like nothing are left out of what stands around; the others are counted in their order."""
    loud = Sound(wide=dict.fromkeys(SOUNDS, 1.0), judged=dict.fromkeys(SOUNDS, 2.0))
    low = Sound(wide=dict.fromkeys(SOUNDS, -6.0), judged=dict.fromkeys(SOUNDS, -7.0))
    near = around(["please do not COMM", "the garage is free", "THANKS are welcome"], [loud, SILENT, low])
    alone = Weighing(sound=low, exact=frozenset(), kind="personal", penalty=0.0, words=4)

    assert near.places == (0, 2)
    assert rows(alone) != rows(replace(alone, around=near, at=2))
    assert len({len(row) for row in rows(replace(alone, around=near, at=2))}) == 1


@pytest.mark.parametrize("rule", sorted(RESTRICTIONS))
def test_two_limits_beside_a_semicolon_both_stand(rule: str) -> None:
    """Each clause would be a sentence of its own: exact words for both are enough."""
    other = "no_thank_you" if rule != "no_thank_you" else "no_faculty_contact"
    judged = dict.fromkeys(SOUNDS, -7.0) | {rule: 0.5, other: 1.5}
    sound = Sound(wide=dict.fromkeys(SOUNDS, -6.0) | {rule: 1.0, other: 2.0}, judged=judged)
    one = Weighing(
        sound=sound,
        exact=frozenset({rule, other}),
        kind="post_interview",
        penalty=0.0,
        words=16,
        apart=True,
    )

    assert {rule, other} <= weigh(one).standing
