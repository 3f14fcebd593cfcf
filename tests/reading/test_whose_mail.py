"""Whose mail it is: friends, bodies and newsletters speak for no program; a dean may pass on what one wrote."""

from __future__ import annotations

import pytest

from afterword.model import Applicant, Reading
from afterword.reading import read
from afterword.reading.message import parse

APPLICANT = Applicant(
    name="Nadia Kovac",
    email="nadia.kovac@gmail.com",
    school="Birchwater School of Medicine",
    timezone="America/Chicago",
    specialties=("internal medicine",),
)


def told(sender: str, subject: str, text: str, *headers: str) -> Reading:
    """The reading of one mail to her."""
    head = [f"From: {sender}", "To: Nadia Kovac <nadia.kovac@gmail.com>", f"Subject: {subject}", *headers]
    head += ["Date: Thu, 14 Jan 2027 10:02:00 -0600", "Message-ID: <m1@example.org>"]
    raw = "\n".join([*head, "", text]).replace("\n", "\r\n")
    return read(parse(raw.encode(), owner=APPLICANT.addresses), APPLICANT)


FRIEND = """naaadia. Larkhill IM yesterday, debrief: the PD made us all sing, i am not joking. then the coordinator goes "no thank
you notes please and do not contact any faculty until match day" so there goes my evening plan

can i borrow your steamer for the 21st? i fly out the night before

mo
"""
OFFICER = """Hello Nadia,

the hospital's mail is down, so this comes from my own. Your internal medicine interview with Larkhill Medical Center
is confirmed for Thursday, January 21, 8:30 am Central, on Zoom. Same link.

Mona Ellery
Residency Coordinator, Internal Medicine
Larkhill Medical Center
"""


def test_a_friends_debrief_is_no_programs_mail() -> None:
    """What a friend was told by another program binds nobody here, and its addresses are no contacts."""
    reading = told("Mo Ellery <mo.ellery.md@gmail.com>", "so. larkhill.", FRIEND)
    assert reading.kind == "other"
    assert not reading.policies
    assert not reading.contacts


def test_an_officer_may_write_from_a_private_mailbox() -> None:
    """Who signs as coordinator is read, wherever she writes from."""
    assert told("Mona Ellery <monaellery77@gmail.com>", "Your interview", OFFICER).kind == "confirmation"


FORWARD = "{}\n\nVera Lind, MD\nAssociate Dean for Student Affairs, Birchwater School of Medicine\n\n---------- Forwarded message ---------\n"
DEAN = "Vera Lind <vlind@birchwatersom.edu>"


def test_a_memo_for_programs_binds_no_applicant() -> None:
    """What a council tells its programs, passed on by a dean, is a notice and no program's wish."""
    memo = (
        "From: Northern Council of Residency Directors <council@ncrd.example>\nDate: Thu, Jan 7, 2027 at 9:00 AM\n"
        "Subject: Reminder to members\nTo: members@ncrd.example\n\nColleagues,\n\nPrograms should not expect thank-you"
        " notes, should not answer them, and should not ask for second visits.\n"
    )
    reading = told(
        DEAN, "Fwd: Reminder to members", FORWARD.format("For your information, fourth-years.") + memo
    )
    assert reading.kind == "notice"
    assert not reading.policies
    assert not reading.contacts


def test_what_an_academy_tells_its_members_binds_no_applicant() -> None:
    """A bulletin to the members of a body of educators stays one when a dean passes it on."""
    bulletin = (
        "From: Academy of Residency Educators <news@are.example>\nDate: Thu, Jan 7, 2027 at 9:00 AM\n"
        "Subject: Position\nTo: <vlind@birchwatersom.edu>\n\nDear colleagues,\n\nApplicants should not be asked to write to"
        " faculty. Where a program wants no thank-you notes it should say so.\n\nYou receive this letter as a member.\n"
    )
    reading = told(DEAN, "Fwd: Position", FORWARD.format("For your information, fourth-years.") + bulletin)
    assert reading.kind == "notice"
    assert not reading.policies
    assert not reading.contacts


LETTER = (
    "From: Lowell Brandvold <lbrandvold@larkhillmc.org>\nDate: Tue, Jan 12, 2027 at 8:10 AM\nSubject: Your students\n"
    "To: {}\n\nDear {},\n\nTwo of your students were with us for internal medicine interviews at Larkhill Medical"
    " Center. Please tell them that our faculty ask not to be written to by applicants until rank lists are in on March 3."
    "\n\nLowell Brandvold\nResidency Manager, Internal Medicine\nLarkhill Medical Center\n"
)


def test_what_a_program_asks_of_a_deans_students_binds_her() -> None:
    """A program's letter to her dean about its visitors is the program's word to her."""
    letter = LETTER.format("Vera Lind <vlind@birchwatersom.edu>", "Dr. Lind")
    reading = told(DEAN, "Fwd: Your students", FORWARD.format("Nadia, you are one of the two.") + letter)
    assert {p.rule for p in reading.policies} & {"no_faculty_contact", "no_contact"}


def test_what_a_classmate_was_written_binds_nobody_else() -> None:
    """The same letter, written to a classmate and passed on by him, is another applicant's."""
    letter = LETTER.format("Theo Hale <theo.hale@birchwatersom.edu>", "Theo")
    forward = "look at this\n\nTheo\n\n---------- Forwarded message ---------\n"
    reading = told("Theo Hale <theo.hale@birchwatersom.edu>", "Fwd: Your students", forward + letter)
    assert not reading.policies


@pytest.mark.parametrize(
    ("greeting", "number", "kind"),
    [
        ("Dear Nadine", "15550199", "other"),
        ("Dear Nadia", "15550199", "confirmation"),
        ("Dear Applicant", "15550199", "confirmation"),
        ("Dear Nadine", "", "confirmation"),
    ],
)
def test_a_letter_to_another_applicant_went_astray(greeting: str, number: str, kind: str) -> None:
    """Another's AAMC ID and another's name are another's letter; either alone is a slip of the pen."""
    text = (
        f"{greeting},\n\nYour internal medicine interview with Larkhill Medical Center is confirmed for Thursday,"
        f" January 21, 8:30 am Central. AAMC ID: {number}\n\nMona Ellery\nResidency Coordinator\nLarkhill Medical Center\n"
    )
    assert told("Mona Ellery <mellery@larkhillmc.org>", "Your interview", text).kind == kind


def test_a_newsletter_speaks_for_no_program() -> None:
    """What a monthly letter holds programs should do is no program's rule, and its editor no contact."""
    text = (
        "The Young Resident\n\nRanking opens Monday. Our position: applicants should not feel obliged to send thank-you"
        " notes, and faculty should not be contacted after the interview. Write to editor@youngresident.org.\n"
    )
    reading = told(
        "The Young Resident <newsletter@youngresident.org>",
        "Ranking opens Monday",
        text,
        "List-Unsubscribe: <https://youngresident.org/u>",
        "Precedence: bulk",
    )
    assert reading.kind in {"notice", "other"}
    assert not reading.policies
    assert not reading.contacts


def test_a_programs_own_bulletin_binds() -> None:
    """A hospital's bulletin to those it interviewed is the program's word, whatever its mailbox is called."""
    text = (
        "Larkhill Medicine News\n\nThank you for interviewing with the internal medicine residency at Larkhill Medical Center."
        " Applicants must not contact our faculty after the interview.\n"
    )
    reading = told(
        "Larkhill Medicine <bulletin@news.larkhillhospital.org>",
        "After your interview",
        text,
        "Reply-To: imres@larkhillhospital.org",
        "Precedence: bulk",
    )
    assert {p.rule for p in reading.policies} & {"no_faculty_contact", "no_contact"}


PACKET = """Dear Applicant,

below is your itinerary for the internal medicine interview at Larkhill Medical Center on Thursday, January 21, 2027. All
times are Central.

8:30 AM  Welcome by the program director
9:00 AM  Interview with Dr. Sefton
10:00 AM  Interview with Dr. Ocampo

The salary of a PGY-1 is $64,800. Residents receive $800 for books each year, two white coats and scrubs.

After your interview please do not contact our faculty or residents until rank lists are certified.

Mona Ellery
Residency Program Manager, Larkhill Medical Center
"""


def test_a_packet_that_tells_what_residents_earn_is_no_shop() -> None:
    """Sums of money beside an itinerary of hers sell nothing, and what the packet forbids holds."""
    reading = told("Mona Ellery <mellery@larkhillmc.org>", "Interview day packet, January 21", PACKET)

    assert reading.kind == "details"
    assert {p.rule for p in reading.policies} & {"no_faculty_contact", "no_contact"}


def test_a_fellow_students_mailbox_is_no_programs() -> None:
    """Whatever she was told at her interview, a student writes for herself."""
    text = (
        FRIEND.replace("Larkhill IM", "Larkhill peds")
        + "\nthe PD says no thank yous, so none from me i guess\n"
    )
    reading = told("Mo Ellery <mo.ellery@students.tamarackmed.edu>", "re: how was it", text)

    assert reading.kind == "other"
    assert not reading.policies


def test_whoever_answers_her_letter_writes_to_her() -> None:
    """An answer to her thanks is personal, though it tells what is told to everybody."""
    text = (
        "Nadia,\n\nkind of you. I tell all of you the same: a note is a pleasure to get and does nothing for you on our"
        " list.\n\nMona Ellery\nResidency Coordinator, Internal Medicine\nLarkhill Medical Center\n\n"
        "On Wed, Jan 13, 2027 Nadia Kovac <nadia.kovac@gmail.com> wrote:\n> Thank you for the day!\n"
    )
    reading = told("Mona Ellery <mellery@larkhillmc.org>", "Re: Thank you", text)

    assert reading.kind == "personal"


ADVICE = (
    "From: Inga Morrow <imorrow@plainsadvising.org>\nDate: Tue, Jan 12, 2027 at 8:10 AM\nSubject: After the interview\n"
    "To: deans@plainsadvising.org\n\nColleagues, what I tell my students:\n\n- Thank-you notes are optional.\n"
    "- Do not contact interviewers who asked you not to.\n\nInga Morrow\nPlains Advising Collaborative\n"
)
FIELD = (
    "From: Lowell Brandvold <lbrandvold@larkhillmc.org>\nDate: Tue, Jan 12, 2027 at 8:10 AM\nSubject: Your students\n"
    "To: Vera Lind <vlind@birchwatersom.edu>\n\nDear Dean Lind,\n\nSome of your students write to the faculty of our"
    " emergency medicine residency after their interviews. We do not allow that.\n\nLowell Brandvold, MD\nProgram"
    " Director, Emergency Medicine\nLarkhill Medical Center\n"
)


@pytest.mark.parametrize("inner", [ADVICE, FIELD], ids=["an adviser's list", "another field"])
def test_what_a_dean_passes_on_to_all_binds_nobody(inner: str) -> None:
    """General advice, and a program's word to those of a field in which she does not apply."""
    reading = told(DEAN, "Fwd: for all of you", FORWARD.format("Dear fourth-years, please read.") + inner)
    assert reading.kind in {"notice", "other"}
    assert not reading.policies
    assert not reading.contacts


STAFF = """ORCHARD SPUR STAFF NEWS No. 12

Dr. Abara of the Department of Surgery retires. Employees may sign the book in the lobby.

Thank-you notes to a nurse are welcome at thanks@orchardspurhospital.org until January 29.

Open enrollment: benefits-eligible employees choose a plan by January 22. The internal medicine residency moves to floor 4.
"""
SOCIETY = """THE WARD LAMP, letter of the Society of Young Internists

Do residency programs want thank-you notes after the interview? We asked forty program directors in internal medicine.
If the program asks you not to contact faculty, do not contact faculty. All communication goes through the office.

You receive this letter as a student member. Questions: members@youngward.org
"""
BULK = ("List-Unsubscribe: <https://example.org/u>", "Precedence: bulk")


def test_a_hospitals_news_for_its_people_is_none_of_hers() -> None:
    """What employees may do until when binds and asks nothing of an applicant."""
    found = told("Staff News <staffnews@orchardspurhospital.org>", "Have you thanked a nurse?", STAFF, *BULK)
    assert found.kind == "other"
    assert not found.contacts


def test_a_societys_letter_to_members_speaks_for_no_program() -> None:
    """Advice to members names rules of programs and is none's own word."""
    found = told("The Ward Lamp <lamp@youngward.org>", "Should you write that note?", SOCIETY, *BULK)
    assert not found.policies
    assert not found.contacts


BROUGHT = """You have 1 new message in the MyERAS Message Center.

From:     Orchard Spur Medical Center, Internal Medicine Program
To:       Kovac, Nadia
Subject:  Interview selection

The Internal Medicine program has selected you for an interview. Please choose one session, all by Zoom, 9 am Central:

1. Tuesday, February 2
2. Thursday, February 4

Internal Medicine Residency Office
im@orchardspur.org

This is a notification only. Do not reply.
"""


def test_what_the_message_center_brings_is_the_programs() -> None:
    """An invitation that comes by MyERAS is an invitation."""
    found = told("MyERAS Message Center <eras-messages@aamc.org>", "MyERAS: new message", BROUGHT)
    assert found.kind == "invitation"
    assert found.offered == ("2027-02-02", "2027-02-04")


def test_what_her_dean_writes_to_all_stays_her_schools_when_it_is_passed_on() -> None:
    """Student affairs that forwards the dean's own advice makes no program of the school."""
    inner = "From: Vera Lind <vlind@birchwatersom.edu>\nSubject: After your interviews\n\nDo not send thank-you notes where a program asked you not to. Residency rank lists close on March 3."
    found = told(
        "Student Affairs <affairs@birchwatersom.edu>",
        "Fwd: After your interviews",
        "For all fourth-years. Bea\n\n---------- Forwarded message ---------\n" + inner,
    )
    assert found.kind == "notice"
    assert not found.policies
    assert not found.contacts


def test_the_programs_last_day_counts_and_not_the_deans() -> None:
    """A dean's "answer them today" above a forwarded invitation is her wish; the program waits until its own day."""
    invitation = (
        "From: Lowell Brandvold <lbrandvold@larkhillmc.org>\nDate: Thu, Jan 14, 2027 at 8:10 AM\nSubject: Interview\n"
        "To: Nadia Kovac <nadja.kovac@gmail.com>\n\nDear Nadia Kovac,\n\nWe would like to interview you for internal medicine on Tuesday, February 2 or Thursday,"
        " February 4, by Zoom, at 8 am Central. Kindly answer me by Wednesday, January 20 with the day that suits you.\n\nLowell Brandvold\n"
        "Residency Coordinator, Internal Medicine\nLarkhill Medical Center\n"
    )
    told_her = FORWARD.format("Nadia, this went astray. Answer the gentleman today, please.") + invitation
    assert told(DEAN, "Fwd: Interview", told_her).respond_by == "2027-01-20"
