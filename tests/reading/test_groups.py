"""Whom a sentence speaks to, whose door it opens, and what a letter's rules shut out."""

from __future__ import annotations

import pytest

from afterword.reading.groups import to_another_group
from afterword.reading.rule_cues import Heard
from afterword.reading.rule_sound import question
from reading.test_answers import rules, told
from reading.test_offices import stated

CATEGORICAL = "Dear Nadia,\n\nThank you for interviewing for your place in the categorical program.\n\n"


@pytest.mark.parametrize(
    "text",
    [
        "Preliminary applicants may not write to our surgeons after the interview.",
        "(c) Research. Applicants must not contact the laboratories after the interview.",
        "For fellowship applicants: the fellows' committee accepts no thank-you notes.",
        "Applicants to our fellowships: please do not write to the faculty after your interview.",
        "Those of you who applied for the transitional year should write to nobody until the Match.",
    ],
)
def test_a_rule_for_another_group_binds_nobody_else(text: str) -> None:
    """A letter that says she is on the categorical list may tell the others' rules as well."""
    assert not rules(told(CATEGORICAL + text)) & {"no_contact", "no_faculty_contact", "no_thank_you"}


@pytest.mark.parametrize(
    "text",
    [
        "Categorical applicants may not write to our faculty after the interview.",
        "Applicants may not write to our faculty after the interview.",
        "All residents and applicants: please do not write to our faculty after the interview.",
    ],
)
def test_a_rule_for_her_own_group_binds(text: str) -> None:
    """Her own group's rule and everybody's stay hers."""
    assert "no_faculty_contact" in rules(told(CATEGORICAL + text))


@pytest.mark.parametrize(
    ("sentence", "letter", "passed"),
    [
        ("Preliminary applicants may write.", "Nothing tells which group is hers.", False),
        ("Preliminary applicants may write.", "You are a candidate for the categorical track.", True),
        ("Categorical applicants may not.", "You came for the preliminary track.", True),
        ("Categorical applicants may not.", "You came for the categorical or the preliminary track.", False),
        ("Active-duty applicants may not.", "You write as a civilian applicant.", True),
        ("Active-duty applicants may not.", "You know the rules.", False),
    ],
)
def test_a_group_is_anothers_only_where_the_letter_says_which_is_hers(
    sentence: str, letter: str, passed: bool
) -> None:
    """No limit that may be hers is lost by a guess."""
    text = f"{letter}\n\n{sentence}"
    assert to_another_group(text.index(sentence), sentence, text) is passed


def test_a_heading_that_runs_into_its_paragraph_is_believed() -> None:
    """ "GENERAL SURGERY. No letters." is not for her whose paragraph begins with INTERNAL MEDICINE."""
    found = stated(
        "GENERAL SURGERY. No notes, letters or calls to anyone in the department, please.\n\n"
        "INTERNAL MEDICINE. Thank-you notes are welcome at im@orchardspur.org.\n\n"
        "PSYCHIATRY. Please write to nobody after January 20."
    )
    assert {(rule, route) for rule, route, *_ in found} == {("thank_you_welcome", "im@orchardspur.org")}


def test_thanks_with_a_mailbox_of_their_own_are_not_refused() -> None:
    """Where the faculty's door is shut and one note to the office is welcome, no thanks are refused."""
    found = stated(
        "May you thank each of your interviewers? Please do not e-mail them: our faculty are not to be contacted after the interview. "
        "A thank-you note is welcome at notes@orchardspur.org."
    )
    assert {rule for rule, *_ in found} >= {"no_faculty_contact", "thank_you_welcome"}
    assert "no_thank_you" not in {rule for rule, *_ in found}


def test_thanks_refused_stay_refused_beside_an_open_door() -> None:
    """An address for questions takes nothing from "no thank-you notes"."""
    found = stated(
        "Please send no thank-you notes to anyone. Questions are welcome at im@orchardspur.org all winter."
    )
    assert "no_thank_you" in {rule for rule, *_ in found}


def test_an_address_for_emergencies_is_no_open_office() -> None:
    """Where nobody may be written to, whom to tell of an illness is shown at most."""
    found = stated(
        "From today until Match Day please write to nobody in the department. Should an illness or a change of "
        "name happen, tell Ms. Brandvold (tbrandvold@orchardspur.org), who will do what is needful and tell no one else."
    )
    assert "no_contact" in {rule for rule, *_ in found}
    assert "office_only" not in {rule for rule, *_ in found}


@pytest.mark.parametrize(
    "text",
    [
        (
            'On Monday you got our usual letter. It said: "Feel free to write to your interviewers directly." '
            "Please disregard that sentence."
        ),
        "The sheet told you that thank-you notes are discouraged. None of those rules counts any more.",
    ],
)
def test_what_is_reported_and_struck_out_states_nothing(text: str) -> None:
    """A permission that is taken back opens nothing; a limit is at most shown."""
    assert rules(told(f"Dear Nadia,\n\n{text}")) <= {"unclear"}


def test_where_papers_go_is_no_rule_about_letters() -> None:
    """A letter that wants papers says to whom they go, and nothing of letters."""
    found = told(
        "Dear Nadia,\n\nBefore your interview on Tuesday, January 26 we need two things: the vaccination form and a "
        "photograph for the badge. Both are due by Friday, January 22.\n\n"
        "Send them to me and not to the physicians, who only forward them to me.",
        subject="Two documents wanted before your interview",
    )
    assert not rules(found) & {"office_only", "no_faculty_contact", "no_contact"}


def test_a_person_whom_one_may_write_to_is_known_by_the_next_sentence() -> None:
    """ "By all means write to him. He is ..." opens that one door."""
    found = stated(
        "You asked whether you may write to Dr. Abara about the registry. By all means write to him. "
        "He is oabara@orchardspur.org and will be glad."
    )
    assert ("faculty_contact_ok", None, "oabara@orchardspur.org", None) in found


@pytest.mark.parametrize(
    ("text", "pressing"),
    [
        ("The docs don't do e-mail with applicants, so don't go hunting for theirs.", True),
        ("From February 6 on please send us nothing more.", True),
        ("Parking is free behind the old chapel.", False),
        ("We read every letter with pleasure.", False),
    ],
)
def test_a_sentence_that_shuts_a_door_is_put_to_both_encoders(text: str, *, pressing: bool) -> None:
    """What speaks of letters and refuses is not left to the small encoder."""
    assert question(Heard(text, "", "", "post_interview", single=False)).pressing is pressing


def test_why_there_is_one_door_is_no_second_limit() -> None:
    """ "We don't give out the doctors' addresses" before the one address leaves no doubt about it."""
    found = stated(
        "We don't give out the doctors' own addresses any more. Whatever you would like to say to any of us, now or "
        "in February, thanks included, please send it to im@orchardspur.org and only there."
    )
    assert ("office_only", "im@orchardspur.org", None, None) in found
    assert "unclear" not in {rule for rule, *_ in found}


LEADERS = (
    "Dear Nadia,\n\nthis office writes for three residencies. You are invited by INTERNAL MEDICINE.\n\n"
    "AFTER THE INTERVIEW\nEach program has a line of its own:\n\n"
    "Family Medicine ....... no mail of any kind after the day\n"
    "Internal Medicine ..... {}\n"
    "Neurology ............. please, no thank-you notes\n"
)


def test_dots_lead_from_a_program_to_its_line() -> None:
    """In a list whose programs are joined to their rules by dots her own line binds, and no other."""
    assert rules(told(LEADERS.format("a thank-you note is welcome"))) == {"thank_you_welcome"}
    assert "no_faculty_contact" in rules(told(LEADERS.format("please do not write to the faculty")))
