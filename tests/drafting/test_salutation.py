"""Whom a letter greets, and how: no title is guessed, no name is cut in the wrong place."""

from __future__ import annotations

from typing import Any

import pytest

from afterword.drafting.salutation import last_name, people_in_words, salutation, spoken_name
from afterword.model import Program, Recipient

PROGRAM = Program(institution="Kestrel Ridge Medical Center", specialty="internal medicine")

ROWS: list[tuple[dict[str, Any], str]] = [
    ({"name": "Grace Osei", "role": "faculty", "doctor": True}, "Dear Dr. Osei,"),
    ({"name": "Grace Osei", "role": "program_director"}, "Dear Dr. Osei,"),
    ({"name": "Lee Wong", "role": "chief_resident"}, "Dear Dr. Wong,"),
    ({"name": "Joan Petrie", "role": "coordinator", "title": "Ms."}, "Dear Ms. Petrie,"),
    ({"name": "Joan Petrie", "role": "coordinator", "title": "mx"}, "Dear Mx. Petrie,"),
    ({"name": "Joan Petrie", "role": "coordinator"}, "Dear Joan Petrie,"),
    ({"name": "Joan Petrie", "role": "coordinator", "doctor": True}, "Dear Dr. Petrie,"),
    ({"name": "Joan", "role": "coordinator"}, "Dear Joan,"),
    ({"name": None, "role": "coordinator"}, "Dear Residency Program Coordinator,"),
    ({"name": None, "role": "office"}, "Dear Kestrel Ridge Medical Center Internal Medicine Residency Team,"),
    ({"name": "Ana de la Cruz", "role": "faculty", "doctor": True}, "Dear Dr. de la Cruz,"),
    ({"name": "Jan van der Berg Jr.", "role": "faculty"}, "Dear Dr. van der Berg,"),
    ({"name": "Hannah Okafor-Lind", "role": "chair"}, "Dear Dr. Okafor-Lind,"),
    ({"name": "John Smith III", "role": "faculty"}, "Dear Dr. Smith,"),
    ({"name": "Sam Reyes", "role": "resident"}, "Dear Sam Reyes,"),
    ({"name": "Sam Reyes", "role": "resident", "title": "Dr."}, "Dear Dr. Reyes,"),
    ({"name": "Sam Reyes", "role": "other", "title": "Dra."}, "Dear Dr. Reyes,"),
    ({"name": "{{ x }}", "role": "coordinator"}, "Dear Residency Program Coordinator,"),
    ({"name": "x", "salutation": "Dear all,"}, "Dear all,"),
]


@pytest.mark.parametrize(("who", "expected"), ROWS)
def test_the_greeting(who: dict[str, Any], expected: str) -> None:
    """DOMAIN 4: Dr. for doctors, Ms. and the like only where shown, else the whole name or the team."""
    assert salutation(Recipient(email="a@b.example", **who), PROGRAM) == expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Osei, Grace", "Osei"),
        ("Grace Osei, MD", "Osei"),
        ("Dr. Grace Osei", "Osei"),
        ("Osei", "Osei"),
        ("Ali bin Said", "bin Said"),
    ],
)
def test_the_family_name(name: str, expected: str) -> None:
    """Turned round, with degrees or alone."""
    assert last_name(name) == expected


def test_the_owner_is_told_of_people_by_title() -> None:
    """Messages to the owner say "Dr. Osei" or "the office"."""
    assert spoken_name(Recipient(email="a@b.example", name="Grace Osei", doctor=True)) == "Dr. Osei"
    assert spoken_name(Recipient(email="a@b.example")) == "the office"


def test_people_are_listed_as_prose() -> None:
    """Commas, "and", nobody twice."""
    assert people_in_words(("Dr. Grace Osei", "Dr. Grace Osei")) == "Dr. Osei"
    assert people_in_words(("Dr. Grace Osei", "Lee Wong")) == "Dr. Osei and Lee Wong"
    assert people_in_words(()) == ""
