"""How offices write: rows for every program, groups of readers, doctors with their own wishes, addresses told once."""

from __future__ import annotations

import pytest

from afterword.model import Reading
from reading.test_answers import rules, told


def stated(text: str) -> set[tuple[str, str | None, str | None, str | None]]:
    """Rule, address, person and last day of everything a letter of the office of internal medicine states."""
    reading = told(f"Dear Nadia,\n\nThank you for your visit on Monday, January 11.\n\n{text}")
    return {(p.rule, p.route, p.person, p.until) for p in reading.policies}


def test_a_cell_is_read_under_the_head_of_its_column() -> None:
    """A row has a cell for each question; "Please send none" is about what heads its column."""
    table = (
        "Program  Thank-you letters  Questions\n"
        "Family Medicine  Welcome, to anybody.  fm-office@orchardspur.org\n"
        "Internal Medicine  Please send none.  im-office@orchardspur.org\n"
        "Neurology  To the coordinator.  neuro@orchardspur.org"
    )
    found = rules(told("Dear Nadia,\n\nFor the weeks after your interview:\n\n" + table))

    assert "no_thank_you" in found
    assert "thank_you_welcome" not in found


def test_a_row_with_one_rule_is_read_without_its_program() -> None:
    """ "Internal Medicine  All of it, thanks too, to this office (...)" leaves one door, and only her row counts."""
    found = stated(
        "Program  After your interview\n"
        "General Surgery  Please write to nobody before the Match.\n"
        "Internal Medicine  Send everything, thanks included, to this office (im@orchardspur.org).\n"
        "Neurology  Write to anybody you like."
    )
    assert {(rule, route) for rule, route, *_ in found} == {("office_only", "im@orchardspur.org")}


OWN = "Students of {}: you see our physicians every day, so please do not write to them about the Match.\n\n"
OTHERS = "Everyone else: you are welcome to e-mail the faculty you met until Friday, February 12."


def test_what_is_said_to_a_programs_own_students_binds_no_others() -> None:
    """A rule for the students of the house, before what is said to everybody else."""
    assert stated(OWN.format("Tamarack College of Medicine") + OTHERS) == {
        ("faculty_contact_ok", None, None, "2027-02-12")
    }


@pytest.mark.parametrize(
    "text",
    [
        OWN.format("Birchwater College of Medicine") + OTHERS,
        OWN.format("Tamarack College of Medicine"),
    ],
)
def test_what_may_be_said_to_her_is_shown(text: str) -> None:
    """Her own school's students are she; and without a word to the others nobody knows whom it leaves out."""
    assert rules(told("Dear Nadia,\n\nThank you for your visit.\n\n" + text)) & {
        "no_faculty_contact",
        "unclear",
    }


SCHEDULE = (
    "9:00  Dr. Mina Osgood, Program Director  mosgood@orchardspur.org\n"
    "9:40  Dr. Paul Teague, hospital medicine  pteague@orchardspur.org\n"
    "10:20  Dr. Ana Rourke, nephrology  arourke@orchardspur.org\n\n"
)


def test_each_doctor_that_is_named_has_her_own_wish() -> None:
    """Two who like mail and one who does not, with their addresses in the schedule above."""
    text = (
        "After your visit you are free to write to Dr. Osgood and Dr. Teague, both of them like it. Dr. Rourke would"
        " rather not get e-mail from applicants, please respect that."
    )
    assert {(rule, person) for rule, _, person, _ in stated(SCHEDULE + text)} >= {
        ("faculty_contact_ok", "mosgood@orchardspur.org"),
        ("faculty_contact_ok", "pteague@orchardspur.org"),
        ("no_faculty_contact", "arourke@orchardspur.org"),
    }


def test_what_one_may_write_about_says_nothing_of_to_whom() -> None:
    """ "About anything" leaves the one doctor who allows it the only one."""
    text = "Dr. Osgood says you may write to her yourself afterwards, about anything."

    assert ("faculty_contact_ok", None, "mosgood@orchardspur.org", None) in stated(SCHEDULE + text)


def test_the_same_address_is_the_one_told_above() -> None:
    """Not the writer's own, and not only the one in the sentence before."""
    text = (
        "A note of thanks may go to notes@orchardspur.org. I print it and put it on the right desk. If you have a"
        " question about the program, send it to the same address and I will answer."
    )
    assert {(rule, route) for rule, route, *_ in stated(text)} == {
        ("thank_you_welcome", "notes@orchardspur.org"),
        ("questions_welcome", "notes@orchardspur.org"),
    }


@pytest.mark.parametrize(
    ("text", "rule", "until"),
    [
        (
            "Between now and Match Day, March 19, nobody here answers letters from those who interviewed with us.",
            "no_reply_expected",
            "2027-03-19",
        ),
        (
            "News about your application goes into the Updates tab of ERAS and only there, through February 12.",
            "updates_portal_only",
            "2027-02-12",
        ),
    ],
)
def test_a_rule_ends_when_it_says(text: str, rule: str, until: str) -> None:
    """Silence and the portal's door may have a last day like any other rule."""
    assert (rule, until) in {(rule, until) for rule, _, _, until in stated(text)}


def test_the_one_door_is_no_second_welcome() -> None:
    """A sentence that leaves one door for what she must know does not welcome questions beside."""
    text = "If there is something you must know, it goes to im@orchardspur.org and to nobody else, please."

    assert "questions_welcome" not in {rule for rule, *_ in stated(text)}


@pytest.mark.parametrize(
    "text",
    [
        "Please do not e-mail your interviewers beforehand, not even with your CV.",
        "Ahead of your visit, please don't get in touch with Dr. Osgood or Dr. Teague.",
    ],
)
def test_a_wish_for_the_time_before_the_day_limits_nothing_after_it(text: str) -> None:
    """It says "beforehand", and says nothing of afterwards."""
    assert stated(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Please do not contact our faculty before your interview or after it.",
        "Our physicians are not to be approached, whether before the visit or later.",
    ],
)
def test_a_wish_for_both_times_stands(text: str) -> None:
    """What is meant for before and after is no matter of the day alone."""
    assert {rule for rule, *_ in stated(text)} & {"no_faculty_contact", "no_contact", "unclear"}


def test_notes_that_nobody_is_to_get_are_thanks() -> None:
    """ "Don't send any, to her or to us" speaks of the notes just named, and forbids no other mail."""
    text = "Somebody asked about thank-you notes, and I asked Dr. Osgood. Please don't send any, to her or to us."

    assert {rule for rule, *_ in stated(text)} == {"no_thank_you"}


def test_rules_that_were_dropped_bind_nobody() -> None:
    """A department that has dropped a rule quotes it below."""
    reading = told(
        "Dear all,\n\nlast month you got the message below. The department has dropped both of its rules. If you would"
        " like to write to somebody who interviewed you, go ahead.\n\nOn Thu, Dec 10, 2026 Thea Brandvold"
        " <tbrandvold@orchardspur.org> wrote:\n> Please do not contact your interviewers. No thank-you notes.\n"
    )
    assert rules(reading) == {"faculty_contact_ok"}


def test_she_may_ask_whether_it_is_improper_to_ask() -> None:
    """Her "I hope it is not improper to ask" turns no yes into a no."""
    reading: Reading = told(
        "Dear Nadia,\n\nYes, do.\n\nOn Wed, Jan 13, 2027 Nadia Kovac <nadia.kovac@gmail.com> wrote:\n"
        "> I hope it is not improper to ask: may I write to the faculty I met?\n"
    )
    assert "no_faculty_contact" not in rules(reading)


PER_PROGRAM = (
    "Internal Medicine\n\n* Questions are fine until Friday, February 12, at im-office@orchardspur.org.\n\n"
    "Family Medicine\n\n* Write to your interviewers if you like.\n* They answer too.\n\n"
    "Neurology\n\n* No contact with our faculty, please, and no second visits.\n"
)


def test_what_stands_under_another_programs_heading_binds_not() -> None:
    """A heading and the list below it are for those it names."""
    assert {rule for rule, *_ in stated(PER_PROGRAM)} == {"questions_welcome"}


def test_a_paragraph_behind_the_last_program_is_for_all() -> None:
    """What follows a list is said to everybody again."""
    found = stated(PER_PROGRAM + "\nThank-you notes are not accepted by any of us.")
    assert "no_thank_you" in {rule for rule, *_ in found}


def test_headings_of_others_count_only_beside_her_own() -> None:
    """Where no heading names her program, the letter may be hers under another name: nothing is passed over."""
    found = stated("Neurology\n\n* No contact with our faculty, please.\n")
    assert {rule for rule, *_ in found} & {"no_faculty_contact", "unclear"}


def test_a_row_goes_on_over_several_lines() -> None:
    """A cell of a table may hold an address, days and a rule, each on its line."""
    found = stated(
        "Internal Medicine  Thea Brandvold\nthea@orchardspur.org\nPlease send no thank-you notes.\n\n"
        "Family Medicine  Odell Prior\nodell@orchardspur.org\nNotes to your interviewers are always nice to get.\n\n"
        "Choose your own row."
    )
    assert {rule for rule, *_ in found} == {"no_thank_you"}


def test_another_track_of_her_program_is_passed_over() -> None:
    """A letter that says she is categorical has rules for the preliminary year beside hers."""
    text = (
        "You interviewed with us for the categorical positions.\n\n"
        "Track  What we ask of you\n"
        "Categorical Internal Medicine  New results may go into the portal, we take none by e-mail.\n"
        "Preliminary Medicine  Please do not contact us again before the Match.\n"
    )
    assert "no_contact" not in {rule for rule, *_ in stated(text)}


def test_a_label_below_a_heading_in_capitals_is_read() -> None:
    """ "WRITING TO US - find your paragraph" is no part of the first program's line."""
    found = stated(
        "WRITING TO OUR PROGRAMS - find the paragraph of your specialty\n"
        "Pediatrics: no thank-you notes of any kind.\n"
        "Internal Medicine: please keep all letters with this office, im@orchardspur.org.\n"
    )
    assert "no_thank_you" not in {rule for rule, *_ in found}
    assert ("office_only", "im@orchardspur.org") in {(rule, route) for rule, route, *_ in found}


@pytest.mark.parametrize(
    "why",
    ["our doctors' addresses are not given out", "the doctors don't want their addresses out"],
)
def test_why_mail_comes_to_the_office_is_no_second_rule(why: str) -> None:
    """That addresses are kept back explains the one door that is left."""
    found = stated(f"Since {why}, send whatever you want to say to them to im@orchardspur.org only.")
    assert {(rule, route) for rule, route, *_ in found} == {("office_only", "im@orchardspur.org")}


@pytest.mark.parametrize(
    "text",
    [
        "Please fill in the survey. Do not write anything into the comment boxes that names an interviewer.",
        "Two of you wrote to ask if you might ski in. No.",
        'Our candidate guide still carried the line "applicants shall refrain from thank-you notes". It is withdrawn.',
    ],
)
def test_what_only_sounds_like_a_limit_is_none(text: str) -> None:
    """Comment boxes, jokes about the weather, and a line that is taken back."""
    limits = {"no_contact", "no_thank_you", "no_faculty_contact", "office_only", "updates_portal_only"}
    assert not limits & {rule for rule, *_ in stated(text)}


def test_a_permission_that_no_longer_holds_is_gone() -> None:
    """An office copies its old sentence to take it back, and says what holds now."""
    found = stated(
        'In our November sheet we said, and I copy it here so that nobody is in doubt,\n\n"You may write to the doctors'
        ' you met if you want to."\n\nThat no longer holds. From now on please write to none of the doctors.'
    )
    assert "faculty_contact_ok" not in {rule for rule, *_ in found}
    assert {rule for rule, *_ in found} & {"no_faculty_contact", "unclear"}


@pytest.mark.parametrize(
    "text",
    [
        "Internal Medicine Residency\n\nYour morning:\n\nNeurology  Dr. Osgood, 9:00\nPlease do not write to the doctors afterwards.",
        (
            "Internal Medicine  Thea Brandvold\nthea@orchardspur.org\n\nNeurology  Odell Prior\nodell@orchardspur.org\n"
            "Both programs  No letters to the doctors, please."
        ),
        "Internal Medicine\n\nWe enjoyed your visit.\n\nNeurology\n\nThey enjoyed theirs.\n\nPlease do not write to any of the doctors.",
    ],
)
def test_a_limit_beside_another_programs_part_is_not_lost(text: str) -> None:
    """A schedule by departments, a row for all below one for others, a paragraph behind the parts: all bind her."""
    assert {rule for rule, *_ in stated(text)} & {"no_faculty_contact", "no_contact", "unclear"}
