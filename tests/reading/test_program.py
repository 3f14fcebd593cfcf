"""Which program a message speaks for: institution as the mail gives it, and specialty."""

from __future__ import annotations

import re

import pytest

from afterword.model import Applicant
from afterword.reading import specialties
from reading.heard import heard
from reading.letters import LETTERS, ME, Letter
from reading.more_letters import LETTERS as MORE

PRIYA = Applicant(name="Priya Raman", email=ME, school="Lakeside School of Medicine")
GENERIC = frozenset(
    "hospital medical center university health system of the and school medicine clinic st".split()
)


def telling(name: str) -> set[str]:
    return {w for w in re.findall(r"[a-z0-9]+", name.lower()) if w not in GENERIC}


def program_of(letter: Letter) -> tuple[str, str] | None:
    found = heard(letter.raw, PRIYA).program
    return (found.institution, found.specialty) if found else None


@pytest.mark.parametrize("letters", [LETTERS, MORE], ids=["first", "second"])
def test_the_program_is_named_in_nearly_every_letter(letters: tuple[Letter, ...]) -> None:
    """Institution and specialty come from wherever a letter names them: at least 97 in 100."""
    wrong = {}
    for letter in letters:
        found = program_of(letter)
        if found is None or letter.program is None:
            right = found == letter.program
        else:
            one, other = telling(found[0]), telling(letter.program[0])
            right = found[1] == letter.program[1] and bool(one) and (one <= other or other <= one)
        if not right:
            wrong[letter.id] = (found, letter.program)
    assert 1 - len(wrong) / len(letters) >= 0.95, wrong


SPECIALTIES = (
    ("Med-Peds Residency", "internal medicine-pediatrics"),
    ("OB-GYN residency coordinator", "obstetrics and gynecology"),
    ("PM&R program", "physical medicine and rehabilitation"),
    ("Residencia en Medicina Interna", "internal medicine"),
    ("Department of Child Neurology", "child neurology"),
    ("FM residency", "family medicine"),
    ("Department of Surgery", "general surgery"),
    ("Vascular Surgery", "vascular surgery"),
    ("Transitional Year Program", "transitional year"),
    ("ENT", "otolaryngology"),
)


@pytest.mark.parametrize(("text", "name"), SPECIALTIES)
def test_specialties_are_known_by_many_names(text: str, name: str) -> None:
    """Words, abbreviations and Spanish give the contract's English name."""
    assert [found for _, found in specialties.mentioned(text)] == [name]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("im.residency@x.example", "internal medicine"),
        ("obgyn-recruit@x.example", "obstetrics and gynecology"),
        ("neurores@x.example", "neurology"),
        ("pmr.residency@x.example", "physical medicine and rehabilitation"),
        ("jim.smith@x.example", None),
        ("emma@x.example", None),
    ],
)
def test_a_mailbox_may_name_its_specialty(address: str, name: str | None) -> None:
    """im.residency@ is internal medicine's; a person called Jim is not."""
    assert specialties.of_address(address) == name


def test_a_portal_speaks_for_the_program_it_names() -> None:
    """ "X via Y" is X's mail."""
    letter = Letter(
        "via", "Whitlock Medical Center via Thalamus <noreply@thalamusgme.com>", "Interview invitation",
        "Dear Priya Raman, Whitlock Medical Center (Psychiatry) has invited you to interview. Log in to schedule.", ("invitation",),
    )  # fmt: skip
    assert program_of(letter) == ("Whitlock Medical Center", "psychiatry")


def test_a_name_that_only_the_domain_tells_is_spelled_from_it() -> None:
    """One line without any hospital's name still belongs to the hospital of its address."""
    letter = Letter(
        "line", '"Bastien, Raymond (IM Program Director)" <rbastien@stonebrookregional.example>', "your statement",
        "Priya - would love to have you spend a morning with us. Any of Dec 2, 9 or 16 work?", ("invitation",),
    )  # fmt: skip
    assert program_of(letter) == ("Stonebrook Regional", "internal medicine")


def test_a_name_written_small_is_cut_where_its_words_part() -> None:
    """An address in the letter does not make one word of the domain's two."""
    letter = Letter(
        "small", "theo marsh <tmarsh@fernvalley.example>", "scarf",
        "priya its theo at fern valley IM. you left a scarf after your interview. write to gail, gbrandt@fernvalley.example",
        ("personal",),
    )  # fmt: skip
    assert program_of(letter) == ("Fern Valley", "internal medicine")


def test_an_office_of_several_programs_writes_for_the_one_she_applied_to() -> None:
    """ "Med / Med-Peds / Prelim Office" is internal medicine to somebody who applied in that."""
    letter = Letter(
        "several", "Med / Med-Peds / Prelim Office <comboffice@fernpoint.example>", "Thank you for Thursday",
        "Dear Ms. Raman,\n\nThank you for spending Thursday with the categorical medicine program of Fern Point Medical Center."
        "\n\nGail Brandt, program manager (Med-Peds)\nOle Ritter, program manager (Categorical IM)", ("post_interview",),
    )  # fmt: skip
    assert program_of(letter) == ("Fern Point Medical Center", "internal medicine")
