"""Notes become sentences that can be said to somebody's face, or are held."""

from __future__ import annotations

import pytest

from afterword.drafting.prose import Held, turn
from afterword.model import Recipient
from drafting.notes_table import HELD, SAID

OSEI = Recipient(
    email="gosei@mercyvalley.example", name="Grace Osei", role="faculty", doctor=True, direct=True
)


@pytest.mark.parametrize(("note", "expected"), SAID)
def test_a_note_is_said_to_its_person(note: str, expected: str) -> None:
    """Each note becomes exactly these sentences."""
    assert turn(note, OSEI) == expected


@pytest.mark.parametrize(("note", "word"), HELD)
def test_what_cannot_be_turned_safely_is_held(note: str, word: str) -> None:
    """The reason quotes the piece and asks for it in the applicant's own "you"."""
    held = turn(note, OSEI)
    assert isinstance(held, Held), held
    assert word in held.why
