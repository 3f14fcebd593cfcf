"""Notes become sentences that can be said to somebody's face, or are held."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.drafting.phrasing import Ways
from afterword.drafting.prose import Held, turn
from afterword.model import Recipient
from drafting.notes_table import HELD, SAID
from drafting.notes_table_more import HELD as MORE_HELD
from drafting.notes_table_more import SAID as MORE_SAID

WORDS = (
    "she he her his they them told me offered to share talked about the project clinic and but , ; . - Dr. Osei who "
    "resident runs teaches was is seemed with how that I my we asked explained \" ( ) great conversation her's you"
).split()
OSEI = Recipient(
    email="gosei@mercyvalley.example", name="Grace Osei", role="faculty", doctor=True, direct=True
)


@pytest.mark.parametrize(("note", "expected"), SAID + MORE_SAID)
def test_a_note_is_said_to_its_person(note: str, expected: str) -> None:
    """Each note becomes exactly these sentences."""
    assert turn(note, OSEI) == expected


@pytest.mark.parametrize(("note", "word"), HELD + MORE_HELD)
def test_what_cannot_be_turned_safely_is_held(note: str, word: str) -> None:
    """The reason quotes the piece and asks for it in the applicant's own "you"."""
    held = turn(note, OSEI)
    assert isinstance(held, Held), held
    assert word in held.why


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join) | st.text(max_size=200))
def test_no_note_breaks_the_turning(note: str) -> None:
    """Whatever was typed: sentences without our private signs, or a hold with a reason."""
    said = turn(note, OSEI)
    text = said.why if isinstance(said, Held) else said

    assert not any(unicodedata.category(c) == "Co" for c in text)
    assert isinstance(said, Held) or said == "" or said[-1] in ".?!”\")'"


@given(st.sampled_from([row[0] for row in SAID + MORE_SAID]))
def test_a_turned_note_is_a_fixed_point_of_address(note: str) -> None:
    """Nothing of the reader is left in the third person: turned again, no pronoun changes any more."""
    said = turn(note, OSEI)
    assert isinstance(said, str)

    again = turn(said, OSEI)
    assert isinstance(again, Held) or again.count("you") >= said.count("you")


@pytest.mark.parametrize(
    ("note", "reader", "expected"),
    [
        ("He runs the ED and she runs the clinic.", "", "whose"),
        ("He told me about his mother and her farm.", "", "your mother and her farm"),
        ("He told me about her farm.", "Mr.", "whose"),
        ("She told me about his farm.", "Ms.", "whose"),
        ("They told me about their farm.", "", "your farm"),
        ("We talked about the residents and their farm.", "", "the residents and their farm"),
    ],
)
def test_whose_pronoun_it_is(note: str, reader: str, expected: str) -> None:
    """The reader's title settles a gender; another person's pronoun stays hers; doubt is a hold."""
    to = Recipient(email="x@y.example", name="Grace Osei", title=reader, direct=True)
    said = turn(note, to)

    assert expected in (said.why if isinstance(said, Held) else said)


def test_what_somebody_said_in_quotes_is_not_turned() -> None:
    """Quoted words stay as they were spoken."""
    assert (
        turn('She told me to read "What She Said to Him".', OSEI)
        == 'Thank you for telling me to read "What She Said to Him".'
    )


def test_an_empty_note_is_empty() -> None:
    """No words, no sentence."""
    assert turn(" \n - \n", OSEI) == ""


def test_ways_not_yet_used_come_first() -> None:
    """A second letter of the program does not begin its note like the first."""
    first = turn("her sepsis project", OSEI, Ways(0))
    second = turn("her stroke project", OSEI, Ways(0, [str(first)]))

    assert isinstance(first, str)
    assert isinstance(second, str)
    assert first.split("your")[0] != second.split("your")[0]


def test_grave_subjects_are_not_enjoyed() -> None:
    """No way of saying it claims pleasure in a loss."""
    for start in range(10):
        said = turn("We talked about the patient she lost.", OSEI, Ways(start))
        assert isinstance(said, str)
        assert not re.search(r"enjoy|pleasure|glad|happy|liked", said)
