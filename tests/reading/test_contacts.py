"""Who is in a message: people and mailboxes of the program, and nobody else."""

from __future__ import annotations

import pytest

from afterword.model import Applicant, Contact
from afterword.reading import names, read
from afterword.reading.message import parse
from afterword.reading.phones import phones
from reading.letters import LETTERS, ME, Letter
from reading.more_letters import LETTERS as MORE

PRIYA = Applicant(name="Priya Raman", email=ME, school="Lakeside School of Medicine")


def contacts_of(letter: Letter) -> dict[str, Contact]:
    found = read(parse(letter.raw, owner=PRIYA.addresses), PRIYA).contacts
    return {c.email: c for c in found if c.email}


@pytest.mark.parametrize("letter", LETTERS + MORE, ids=lambda one: one.id)
def test_nobody_outside_the_program_is_ever_a_contact(letter: Letter) -> None:
    """Robots, help desks, classmates, hotels and she herself are never among the contacts."""
    assert set(contacts_of(letter)) <= set(letter.contacts)


def test_nearly_every_address_is_found_with_name_and_role() -> None:
    """At least 97 of 100 addresses, and nine of ten with the right name and role."""
    wanted = found = right = 0
    for letter in LETTERS + MORE:
        contacts = contacts_of(letter)
        wanted += len(letter.contacts)
        found += len(set(contacts) & set(letter.contacts))
        right += sum(
            (contacts[e].name, contacts[e].role) == letter.contacts[e]
            for e in contacts
            if e in letter.contacts
        )
    assert found / wanted >= 0.97
    assert right / found >= 0.88


NAMES = (
    ("Bascombe, Sherrod T.", "Sherrod T. Bascombe", "Bascombe", False),
    ("Sherrod Bascombe, MEd, C-TAGME", "Sherrod Bascombe", "Bascombe", False),
    ("Dr. van der Berg", "van der Berg", "van der Berg", True),
    ("Okafor, Tamsin (IM Chief)", "Tamsin Okafor", "Okafor", False),
    ("Dra. Yamaris Colón-Figueroa", "Yamaris Colón-Figueroa", "Colón-Figueroa", True),
    ("Sunniva Halvorsen, MD, FACP, SFHM", "Sunniva Halvorsen", "Halvorsen", True),
    ("Bo Lindqvist (he/him)", "Bo Lindqvist", "Lindqvist", False),
    ("August Pawlicki", "August Pawlicki", "Pawlicki", False),
)


@pytest.mark.parametrize(("text", "name", "surname", "doctor"), NAMES)
def test_names_are_taken_apart(text: str, name: str, surname: str, doctor: bool) -> None:
    """Credentials, pronouns and turned-round names give a plain name, a surname, and whether to say Dr."""
    person = names.person(text)
    assert person is not None
    assert (person.name, person.surname, person.doctor) == (name, surname, doctor)


@pytest.mark.parametrize(
    "text", ["IM Residency", "GME Office", "Cedarmoor Medical Center", "Chief Resident", "One Halvern Plaza", "Des Moines, Iowa", "Dear Applicant"]
)  # fmt: skip
def test_organisations_and_places_are_nobody(text: str) -> None:
    """A hospital, an office, a role or a city is no person."""
    assert names.person(text) is None


def test_doctors_in_a_row_are_all_heard() -> None:
    """ "Drs. Hoang, Whitlock and Pereira" are three people."""
    found = names.people("You'll sit down with Drs. Hoang, Whitlock and Pereira, then noon conference")
    assert [m.person.formal for m in found] == ["Dr. Hoang", "Dr. Whitlock", "Dr. Pereira"]


PHONES = (
    ("Tel 207-555-0164  |  Fax 207-555-0165", ["+12075550164"]),
    ("Office 757-555-0187 · Cell 757-555-0188 · Fax 757-555-0189", ["+17575550187", "+17575550188"]),
    ("Dial in by phone: +1 208-555-0100,,771402#", []),
    ("Join by phone (US) +1 915-555-0199 PIN: 661 203 918#", []),
    ("AAMC ID 13579246, Meeting ID: 882 0114 4573", []),
    ("937-555-0112 (voice) / 937-555-0119 (fax)", ["+19375550112"]),
)


@pytest.mark.parametrize(("text", "numbers"), PHONES)
def test_only_numbers_that_reach_a_person_are_kept(text: str, numbers: list[str]) -> None:
    """Never a fax, a dial-in or an id."""
    assert [p.number for p in phones(text)] == numbers


def test_other_applicants_of_a_mass_mail_are_left_alone() -> None:
    """Who else stands in To or in an event is another applicant, also at a university."""
    letter = Letter(
        "crowd", "Gwen Brze <gbrze@pinelakesclinic.example>", "tomorrow!",
        "Hello all, we are on tomorrow, 8 sharp, Central. Gwen\n\nGwen Brze, Internal Medicine Residency, Pine Lakes Clinic",
        ("reminder",), to=f"a.demissie.ms4@outlook.com, tkeller@students.corvallan.example, {ME}, anna.md27@gmail.com",
    )  # fmt: skip
    assert list(contacts_of(letter)) == ["gbrze@pinelakesclinic.example"]


def test_unconfirmed_mail_gives_no_address() -> None:
    """What fails authentication may tighten, but nobody is to be written to because of it."""
    letter = Letter(
        "forged", "Dana Whitfield <dana@cedarmoor-gme.example>", "New address",
        "Please write to me here from now on. Dana Whitfield, Residency Coordinator, Internal Medicine, Cedarmoor Medical Center", ("notice",),
    )  # fmt: skip
    raw = letter.raw.replace(b"dkim=pass", b"dkim=fail").replace(b"dmarc=pass", b"dmarc=fail")
    gmail = Applicant(name="Priya Raman", email="priya.raman@gmail.com")
    assert read(parse(raw, owner=gmail.addresses), gmail).contacts == ()


def test_an_address_that_was_given_up_is_not_taken() -> None:
    """ "Kay's old address will bounce": her successor is the contact."""
    letter = Letter(
        "successor", "Babajide Sowande <imres@tallgrass.example>", "New name, same office",
        "Kay Dreesen has left. As of today I run the office. Kay's old address (kdreesen@tallgrass.example) will bounce from Friday.\n\n"
        "Babajide Sowande\nResidency Program Administrator, Internal Medicine\nTallgrass University Medical Center", ("post_interview",),
    )  # fmt: skip
    assert list(contacts_of(letter)) == ["imres@tallgrass.example"]
