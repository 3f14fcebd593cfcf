"""Who is in a message: people and mailboxes of the program, and nobody else."""

from __future__ import annotations

import pytest

from afterword.model import Applicant, Contact
from afterword.reading import names, read
from afterword.reading.message import parse
from afterword.reading.phones import phones
from reading.heard import heard
from reading.letters import LETTERS, ME, Letter
from reading.more_letters import LETTERS as MORE

PRIYA = Applicant(name="Priya Raman", email=ME, school="Lakeside School of Medicine")


def contacts_of(letter: Letter) -> dict[str, Contact]:
    found = heard(letter.raw, PRIYA).contacts
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
    ("I'm Bea Kowal", "Bea Kowal", "Kowal", False),
    ("Dr. van der Berg", "van der Berg", "van der Berg", True),
    ("Okafor, Tamsin (IM Chief)", "Tamsin Okafor", "Okafor", False),
    ("Dra. Yamaris Colón-Figueroa", "Yamaris Colón-Figueroa", "Colón-Figueroa", True),
    ("Sunniva Halvorsen, MD, FACP, SFHM", "Sunniva Halvorsen", "Halvorsen", True),
    ("Bo Lindqvist (he/him)", "Bo Lindqvist", "Lindqvist", False),
    ("August Pawlicki", "August Pawlicki", "Pawlicki", False),
    ("Hannelore Pike, DO", "Hannelore Pike", "Pike", True),
    ("(Annelise Tromp", "Annelise Tromp", "Tromp", False),
    ("Dr. Amory St. Clair", "Amory St. Clair", "St. Clair", True),
    ("Odette Ste. Marie, MD", "Odette Ste. Marie", "Ste. Marie", True),
    ("Hyacinth Lowell\u2011Abara", "Hyacinth Lowell-Abara", "Lowell-Abara", False),
)


@pytest.mark.parametrize(("text", "name", "surname", "doctor"), NAMES)
def test_names_are_taken_apart(text: str, name: str, surname: str, doctor: bool) -> None:
    """Credentials, pronouns and turned-round names give a plain name, a surname, and whether to say Dr."""
    person = names.person(text)
    assert person is not None
    assert (person.name, person.surname, person.doctor) == (name, surname, doctor)


@pytest.mark.parametrize(
    "text", ["IM Residency", "GME Office", "Cedarmoor Medical Center", "Chief Resident", "One Halvern Plaza", "Des Moines, Iowa", "El Paso", "Northmoor St. Clement", "Dear Applicant"]
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


WHO = (
    Letter(
        "name-beside-any-address", "Recruitment, Black Pond IM <imrecruit@blackpond.example>", "Open house in January",
        "Dear Priya,\n\nthank you for interviewing with the internal medicine residency at Black Pond Medical Center. On Saturday, January 23, the wards are open"
        " to you. If you are coming, say so by January 8 to Ines Keller-Roy (ines.kr@blackpond.example).\n\nInternal Medicine Residency", ("second_look",),
        contacts={
            "imrecruit@blackpond.example": (None, "office"),
            "ines.kr@blackpond.example": ("Ines Keller-Roy", "other"),
        },
    ),
    Letter(
        "short-given-name", "Tobias Nwosu <tnwosu@cresthill.example>", "hang out with the residents",
        "hey everybody!\nTobi here, one of the IM chiefs at Crest Hill Hospital. Some of the interns and I do an open zoom Thurs Nov 12, 7-8:30 eastern, for all who"
        " interview with our residency.\n\ntobi", ("social",),
        contacts={"tnwosu@cresthill.example": ("Tobias Nwosu", "chief_resident")},
    ),
    Letter(
        "turned-round", "Medicine Interviews <im-interviews@ashbrook.example>", "Your schedule for December 3",
        "Dear Priya,\n\nhere is the plan for your interview with the Ashbrook Hospital internal medicine residency on Thursday, December 3.\n\n"
        "YOUR INTERVIEWERS\n-----------------------------\n"
        "Tamura, Yoko, MD      Nephrology        ytamura@ashbrook.example\nDe la Fuente, Ramón, DO      Chair, Medicine   rdelafuente@ashbrook.example\n"
        "-----------------------------\n\nSee you then,\nJude Farrow\nResidency Program Manager | 503-555-0183", ("details",),
        contacts={
            "im-interviews@ashbrook.example": ("Jude Farrow", "coordinator"),
            "ytamura@ashbrook.example": ("Yoko Tamura", "faculty"),
            "rdelafuente@ashbrook.example": ("Ramón De la Fuente", "chair"),
        }, interviewers=("Tamura", "Fuente"),
    ),
    Letter(
        "cells-below", "Corwin Tate <ctate@mallowhill.example>", "December 7 itinerary",
        "Dear Priya,\n\nyour itinerary for Monday, December 7 (Eastern) at Mallow Hill Hospital, Neurology:\n\n"
        "9:00  Introduction to the program\n9:50  Interview  Helga Brandt, MD\nProgram Director\nhbrandt@mallowhill.example\n\n"
        "10:20  Interview  Amos Keller, DO\nAssociate Program Director\nakeller@mallowhill.example\n\nCorwin Tate\nResidency Coordinator, Neurology", ("details",),
        contacts={
            "ctate@mallowhill.example": ("Corwin Tate", "coordinator"),
            "hbrandt@mallowhill.example": ("Helga Brandt", "program_director"),
            "akeller@mallowhill.example": ("Amos Keller", "associate_program_director"),
        }, interviewers=("Brandt", "Keller"),
    ),
    Letter(
        "trusted-with-answers", "Edna Pryor, MD <epryor@coldwater.example>", "A date for your interview",
        "Dear Priya,\n\nwe would like to interview you for our internal medicine residency at Coldwater Hospital, on November 16 or November 23. "
        "Please tell Wilma (wilma.stoke@coldwater.example) by Friday which one you prefer.\n\nEdna Pryor, MD\nProgram Director, Internal Medicine", ("invitation",),
        contacts={
            "epryor@coldwater.example": ("Edna Pryor", "program_director"),
            "wilma.stoke@coldwater.example": ("Wilma Stoke", "coordinator"),
        },
    ),
    Letter(
        "set-off-by-a-comma", "Nils Abbot, MD <nabbot@pinecrest.example>", "Thank you from Pinecrest",
        "Dear Priya,\n\nthank you for interviewing with the Pinecrest Hospital internal medicine residency on December 11. Should a question come up, "
        "our coordinator, Ms. Greta Holm (gholm@pinecrest.example) will find the answer.\n\nNils Abbot, MD\nProgram Director, Internal Medicine", ("post_interview", "personal"),
        contacts={
            "nabbot@pinecrest.example": ("Nils Abbot", "program_director"),
            "gholm@pinecrest.example": ("Greta Holm", "coordinator"),
        },
    ),
    Letter(
        "says-it-herself", "Simon Achterhuis <sachterhuis@fernhill.example>", "Fern Hill: open afternoon in February",
        "Dear all,\n\nI write as associate program director of the internal medicine residency at Fern Hill Medical Center to those whom we interviewed. "
        "You can see the building on Wednesday, February 3, from 12:30 on.\n\nSimon Achterhuis, MD", ("second_look",),
        contacts={"sachterhuis@fernhill.example": ("Simon Achterhuis", "associate_program_director")},
    ),
    Letter(
        "resident-by-year", "Dov Amir <dov.amir@cresthill.example>", "Zoom trivia with the Crest Hill residents",
        "hey everyone, it's Dov, PGY-2 at Crest Hill Hospital (internal medicine). A few of us do a trivia night for people who interview next week: "
        "Wednesday Dec 2, 7:30 pm eastern. No faculty, cameras optional. Tell us by Monday if you come.\n\nDov", ("social",),
        contacts={"dov.amir@cresthill.example": ("Dov Amir", "resident")},
    ),
    Letter(
        "another-ones-title", "Bea Szabo <bszabo@traverse.example>", "Missing from your file",
        "Hello Priya,\n\nI am putting the packets together for your interview on November 19 and don't see the photo. Could you mail it to me by Thursday, November 12? "
        "Dr. Ikeda, our chair, likes to look at everything the weekend before.\n\nBea Szabo, C-TAGME\nTraverse Memorial Hospital, Internal Medicine Residency", ("request",),
        contacts={"bszabo@traverse.example": ("Bea Szabo", "coordinator")},
    ),
    Letter(
        "signed-short", "Josephine Parr <jparr@harborlight.example>", "Opening on Thursday: interview",
        "Hi Priya, a place came free for an interview with the Harbor Light Hospital internal medicine residency this Thursday, December 17, 8:30 am Eastern. "
        "Tell me by 3 pm tomorrow.\n\nJo Parr\nHarbor Light Hospital - Internal Medicine Residency", ("invitation",),
        contacts={"jparr@harborlight.example": ("Josephine Parr", "coordinator")},
    ),
    Letter(
        "other-offices", "Valley Recruitment <recruitment@valleyforge.example>", "Thank you for interviewing with Valley Forge Hospital",
        "Dear Priya,\n\nthank you for interviewing with our internal medicine residency on November 12. Questions? Mail us at recruitment@valleyforge.example. "
        "Parking refunds: parking@valleyforge.example.\n\nValley Forge Hospital Internal Medicine Residency", ("post_interview",),
        contacts={"recruitment@valleyforge.example": (None, "office")},
    ),
    Letter(
        "portal-contact", "Interview Broker <notifications@interviewbroker.com>", "A seat is available: Dunmore Hospital (Neurology)",
        "Priya Raman,\n\na seat you are waiting for has become available.\n\nHost: Dunmore Hospital, Neurology Residency\nSeat: 12/14/2026, 1:00 PM - 4:30 PM EST, online\n"
        "Lapses: 24 hours after this message\n\nManager of this campaign: Orrin Tate. To reach him use otate@dunmore.example. System questions: help@interviewbroker.com", ("invitation",),
        contacts={"otate@dunmore.example": ("Orrin Tate", "coordinator")},
    ),
)  # fmt: skip


@pytest.mark.parametrize("letter", WHO, ids=lambda one: one.id)
def test_who_somebody_is_follows_from_how_the_letter_speaks_of_her(letter: Letter) -> None:
    """Tables turned round, titles in sentences, people trusted with answers, other people's titles."""
    found = contacts_of(letter)
    assert {e: (c.name, c.role) for e, c in found.items()} == letter.contacts


@pytest.mark.parametrize("letter", [one for one in WHO if one.interviewers], ids=lambda one: one.id)
def test_interviewers_stand_in_rows_and_under_headings(letter: Letter) -> None:
    """Who has a row of her own interviews; who introduces the program does not."""
    found = read(parse(letter.raw, owner=PRIYA.addresses), PRIYA).interviewers
    assert tuple(name.split(" ")[-1] for name in found) == letter.interviewers


MEETINGS = (
    ("You will have Dr. Ybarra in the place of Dr. Rusk, who is out with the flu.", ["Dr. Ybarra"]),
    ("Your second conversation is not with Dr. Lachlan but with Dr. Coelho.", ["Dr. Coelho"]),
    ("You will be meeting:\nDr. Lucinda Treadway    program director\nDr. Jep Monroe     epilepsy", ["Dr. Lucinda Treadway", "Dr. Jep Monroe"]),
    ("9:00  Welcome, Dr. Ferrer, Program Director\n9:30  Interview with Dr. Paul Naka", ["Dr. Paul Naka"]),
    ("| 08:00 AM | Orientation | Hollis Yates | Program Coordinator |\n| 08:30 AM | Interview | Ben Aurel | Program Director |", ["Dr. Ben Aurel"]),
)  # fmt: skip


@pytest.mark.parametrize(("plan", "interviewers"), MEETINGS)
def test_who_is_met_is_told_from_who_is_only_named(plan: str, interviewers: list[str]) -> None:
    """Not who is replaced, welcomes everybody or keeps the schedule."""
    letter = Letter(
        "plan", "Nora Finch <nfinch@ferncreek.example>", "Your interview schedule for December 2",
        f"Dear Priya,\n\nyour interview with the Fern Creek Hospital internal medicine residency is on Wednesday, December 2, 9 am Eastern.\n\n{plan}\n\n"
        "Nora Finch\nResidency Coordinator, Internal Medicine, Fern Creek Hospital", ("details",),
    )  # fmt: skip
    assert list(read(parse(letter.raw, owner=PRIYA.addresses), PRIYA).interviewers) == interviewers


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ybarra, our chair, loved your essay and would like you to interview with us.",
        "On behalf of Dr. Ybarra and the faculty I am pleased to invite you to interview.",
    ],
)
def test_who_only_asks_her_to_come_is_no_interviewer(text: str) -> None:
    """A chair in whose name she is invited need not see her on the day."""
    letter = Letter(
        "asked", "Nora Finch <nfinch@ferncreek.example>", "Interview invitation, internal medicine",
        f"Dear Priya,\n\n{text} We have Tuesday, December 1 and Thursday, December 3. Which one?\n\nNora Finch\nResidency Coordinator, Internal Medicine, Fern Creek Hospital", ("invitation",),
    )  # fmt: skip
    assert not read(parse(letter.raw, owner=PRIYA.addresses), PRIYA).interviewers


SIGNED = (
    ("Surgical Education <surged@ferncreek.example>", "Nora Alder\nEducation Coordinator, Department of Surgery", "surged@ferncreek.example", "Nora Alder"),
    ("Rufus Alder <ralder@ferncreek.example>", "Rufus Alder\n\nRufus T. Alder, MD, FACP\nProgram Director, Internal Medicine", "ralder@ferncreek.example", "Rufus T. Alder"),
    ('"Alder, Nora T." <nalder@ferncreek.example>', "Nora Alder\nResidency Coordinator, Internal Medicine", "nalder@ferncreek.example", "Nora Alder"),
    ("Lcda. Nora Alder <nalder@ferncreek.example>", "Lcda. Nora Alder\nCoordinadora, Internal Medicine", "nalder@ferncreek.example", "Nora Alder"),
    ("Fern Creek <gme@ferncreek.example>", "(medres@ferncreek.example, Nora Alder-Finch, coordinator, 312-555-0140)\n\nOffice of Graduate Medical Education", "medres@ferncreek.example", "Nora Alder-Finch"),
    ("Fern Creek <gme@ferncreek.example>", "Call Nora Alder at 312-555-0140. Nora (medres@ferncreek.example) may be asked anything.\n\nOffice of Graduate Medical Education", "medres@ferncreek.example", "Nora Alder"),
)  # fmt: skip


@pytest.mark.parametrize(("sender", "end", "address", "name"), SIGNED)
def test_names_are_told_as_their_owners_sign_them(sender: str, end: str, address: str, name: str) -> None:
    """A physician with the initial she signs with once, others as they sign; an office's keeper stands beside its address."""
    letter = Letter(
        "signed", sender, "Your interview on December 2",
        f"Dear Priya,\n\nyour interview with the Fern Creek Hospital internal medicine residency is on Wednesday, December 2, 9 am Eastern.\n\n{end}\nFern Creek Hospital", ("details",),
    )  # fmt: skip
    assert contacts_of(letter)[address].name == name


def test_who_dictates_a_letter_interviewed_and_not_who_types_it() -> None:
    """A secretary's "Dr. Pell dictated the following" makes the secretary nobody's interviewer."""
    letter = Letter(
        "dictated", "Ida Marsh <imarsh@northgate.example>", "A note from Dr. Pell",
        'Dear Ms. Raman,\n\nDr. Pell dictated the following before leaving for the airport:\n\n"It was a pleasure to interview you here in my office on the fifteenth. '
        'I hope our paths cross again."\n\nSincerely,\nIda Marsh\nExecutive Secretary to Augustus Pell, MD, Chair\nDepartment of Internal Medicine, Northgate Hospital', ("personal",),
    )  # fmt: skip
    reading = read(parse(letter.raw, owner=PRIYA.addresses), PRIYA)
    assert list(reading.interviewers) == ["Dr. Pell"]
    assert [(c.email, c.role) for c in reading.contacts if c.email] == [("imarsh@northgate.example", "other")]


def test_who_borrows_a_portals_name_gives_no_address() -> None:
    """A domain that carries the portal's name and is not the portal's is nobody of a program."""
    letter = Letter(
        "borrowed", "Thalamus Interview Desk <desk@thalamus-interviews.example>", "Your interview on December 14",
        "Dear Priya, your internal medicine interview with Northgate Hospital on December 14 is confirmed. Write only to desk@thalamus-interviews.example.\n\n"
        "Angela Whit\nResidency Coordinator", ("confirmation",),
    )  # fmt: skip
    assert contacts_of(letter) == {}


MAILBOXES = (
    ("Fern Creek GME Surveys <gme-survey@ferncreek.example>", "", True),
    ("Fern Creek IM Residency <hello@ferncreek.example>", "", True),
    ("Fern Creek Health <hello@news.ferncreek.example>", "List-Unsubscribe: <https://news.ferncreek.example/u>\r\nPrecedence: bulk\r\n", False),
    ("Fern Creek Surveys <surveys@ferncreek.example>", "", False),
)  # fmt: skip


@pytest.mark.parametrize(("sender", "headers", "kept"), MAILBOXES)
def test_a_programs_own_mailbox_may_sound_like_a_machines(sender: str, headers: str, kept: bool) -> None:
    """ "gme-survey@" and a "hello@" that writes to her alone are read by somebody; a newsletter's is not."""
    text = (
        f"From: {sender}\r\nTo: Priya Raman <{ME}>\r\nSubject: Your interview on December 2\r\nDate: Mon, 9 Nov 2026 10:00:00 -0500\r\n{headers}\r\n"
        "Dear Priya,\r\n\r\nyour interview with the Fern Creek Hospital internal medicine residency is on Wednesday, December 2, 9 am Eastern.\r\n\r\n"
        "Internal Medicine Residency, Fern Creek Hospital\r\n"
    )
    found = {c.email for c in read(parse(text.encode(), owner=PRIYA.addresses), PRIYA).contacts}
    assert any(address in sender for address in found if address) is kept
