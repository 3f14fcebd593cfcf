"""A letter's life: the table of states."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest

from afterword.errors import IllegalTransition
from afterword.model import Letter, LetterState, Program
from afterword.planning.letters import OPEN, TRANSITIONS, WRITTEN, diagram, step

NOW = datetime(2026, 12, 1, tzinfo=UTC)


def letter(state: LetterState) -> Letter:
    return Letter(
        key="k", id="<i@mail.example>", case="c", program=Program(institution="Mercy"), purpose="thank_you",
        state=state, since=NOW,
    )  # fmt: skip


@pytest.mark.parametrize(("before", "after"), list(product(LetterState, LetterState)))
def test_only_what_the_table_names_is_possible(before: LetterState, after: LetterState) -> None:
    """A step the table does not name raises, and the letter is as it was."""
    one = letter(before)
    if after in TRANSITIONS[before]:
        assert step(one, after, NOW).state is after
        return

    with pytest.raises(IllegalTransition):
        step(one, after, NOW)
    assert one == letter(before)


def test_what_the_person_decided_is_never_written_again() -> None:
    """No way leads from edited, sent, deleted or unknown to a state that writes."""
    decided = {LetterState.EDITED, LetterState.SENT, LetterState.DELETED, LetterState.UNKNOWN}
    reached, todo = set(decided), list(decided)
    while todo:
        for after in TRANSITIONS[todo.pop()]:
            if after not in reached:
                reached.add(after)
                todo.append(after)

    assert not reached & {LetterState.PLANNED, LetterState.INTENT, LetterState.AMBIGUOUS}


def test_every_state_is_in_the_table() -> None:
    """The table is complete, so that no letter can get stuck in an unknown state."""
    assert set(TRANSITIONS) == set(LetterState)
    assert OPEN < WRITTEN


def test_the_diagram_shows_every_step() -> None:
    """The picture in the docs has one arrow per legal step."""
    arrows = sum(len(row) for row in TRANSITIONS.values())

    assert diagram().count("-->") == arrows + 1


def test_the_picture_in_the_docs_is_the_table() -> None:
    """docs/a-letters-life.md holds exactly what the table says."""
    page = Path(__file__).parents[2] / "docs" / "a-letters-life.md"

    assert diagram() in page.read_text(encoding="utf-8")
