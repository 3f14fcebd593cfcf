"""Until when something is wanted of her, and what only looks so: promises, counts, the end of a rule."""

from __future__ import annotations

import pytest

from afterword.model import Reading
from reading.test_answers import told

INVITED = "Dear Nadia,\n\nWe would like to interview you on Tuesday, February 2 or Thursday, February 4, by Zoom, 8 am Central.\n\n{}"


def invited(text: str) -> Reading:
    """The reading of an invitation of January 14, a Thursday, that ends so."""
    return told(INVITED.format(text), "Interview invitation, internal medicine")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Please choose one by the end of the day this coming Wednesday, January 20.", "2027-01-20"),
        ("Please choose by Candlemas Eve, which is Monday, February 1.", "2027-02-01"),
        ("Choose by Monday, January 18. If you are in the West, please subtract two hours.", "2027-01-18"),
        (
            "Choose by Monday, January 18. From today on please write to us at one address, im@orchardspur.org.",
            "2027-01-18",
        ),
        (
            "Choose by Monday, January 18. Once the day is over, whatever you want to say comes to im@orchardspur.org.",
            "2027-01-18",
        ),
        (
            "Choose by Monday, January 18. If you have not heard from me within a day, I am at the dentist.",
            "2027-01-18",
        ),
        (
            "Please send your choice, or tell me when it will be made, within five days of this mail.",
            "2027-01-19",
        ),
        ("Send me a first and second choice by noon this coming Monday (1/18).", "2027-01-18"),
        (
            "Tell me your choice by end of day Tuesday (the 19th), I give days out as answers come.",
            "2027-01-19",
        ),
        ("Pick one day and answer this e-mail within 72 hours of when we sent it.", "2027-01-17"),
        ("Reply to this office with your choice NLT 1600 CST, Fri 22 JAN 2027.", "2027-01-22"),
        ("Please inform me of your day a más tardar el viernes, 22 de enero.", "2027-01-22"),
    ],
)
def test_the_day_that_is_asked_for_is_the_deadline(text: str, day: str) -> None:
    """Neither the day of the mail itself nor a count of something else is taken for it."""
    found = invited(text)
    assert found.respond_by == day
    assert day not in found.offered


AFTER = "Dear Nadia,\n\nThank you for your visit on Monday, January 11.\n\n{}"


@pytest.mark.parametrize(
    "text",
    [
        "I will write again by Wednesday; until then you need not do a thing.",
        "Ask us at im@orchardspur.org, and one of the chiefs will reply within two working days.",
        "If you wrote to us last week and still wait, it will be answered by Friday night.",
        "Real questions go to im@orchardspur.org, and Thea or I will get back to you within two days.",
        "I shall have new dates for everybody; I hope by the end of next week.",
        "If you are one of those who write thank-you notes, e-mail yours to me by Friday, January 22 and I pass them on.",
        "The two doctors who gave you a card are happy to hear from you by mail until January 29.",
    ],
)
def test_a_promise_and_the_end_of_a_rule_are_no_deadline(text: str) -> None:
    """What the program will do by a day, and how long a door stays open, ask nothing of her."""
    assert told(AFTER.format(text)).respond_by is None


def test_a_survey_beside_a_rule_keeps_its_last_day() -> None:
    """A document that is wanted until a day stays wanted, whatever rule stands near it."""
    text = "Please fill in our survey by Monday, January 25.\n\nNew results go into ERAS and nowhere else."
    assert told(AFTER.format(text)).respond_by == "2027-01-25"


@pytest.mark.parametrize(
    ("text", "rule", "day"),
    [
        (
            "If you like to write thank-you notes, e-mail yours to me by Friday, January 22 and I pass them on.",
            "thank_you_welcome",
            "2027-01-22",
        ),
        (
            "You may write to any of the doctors you met. The last day for it is Friday, January 29.",
            "faculty_contact_ok",
            "2027-01-29",
        ),
        (
            "You will get no answer from any of us between your visit and Match Day.",
            "no_reply_expected",
            "2027-03-19",
        ),
    ],
)
def test_a_rule_ends_on_the_day_that_is_told(text: str, rule: str, day: str) -> None:
    """In its own sentence or in the next one."""
    assert (rule, day) in {(p.rule, p.until) for p in told(AFTER.format(text)).policies}


def test_nothing_to_write_back_tonight_is_no_deadline() -> None:
    """A day on which nothing is wanted is none."""
    text = (
        "We call off Friday's interview. No need to write back tonight, I have everybody ticked off a list."
    )
    assert told(f"Dear Nadia,\n\n{text}", "Interview on Friday is off").respond_by is None


def test_spanish_days_in_a_list_are_all_offered() -> None:
    """The dash before a line of a list makes no span of two days."""
    days = "- martes, 2 de febrero de 2027\n- jueves, 4 de febrero de 2027\n- martes, 9 de febrero de 2027"
    text = f"Dear Nadia,\n\nWe would like to interview you by Zoom at 8 am Central. The days we still have are:\n\n{days}\n\nTell me one."
    found = told(text, "Interview invitation, internal medicine")
    assert found.offered == ("2027-02-02", "2027-02-04", "2027-02-09")
