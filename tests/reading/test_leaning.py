"""What a sentence takes from the ones around it: whom an answer is about, what falls under a rule, until when."""

from __future__ import annotations

import pytest

from reading.test_answers import ASKED, rules, told

BANNED = "Dear Nadia,\n\nThank you for your visit.\n\nPlease do not write to our faculty until March 5. {}"


@pytest.mark.parametrize(
    "text",
    [
        "The same goes for thank-you cards, however pretty.",
        "Letters of thanks come under it too, so please keep them.",
    ],
)
def test_thanks_that_fall_under_the_limit_before_are_unwanted_as_long(text: str) -> None:
    """A sentence that puts thanks under the rule just told is a rule, and ends when that one does."""
    found = {(p.rule, p.until) for p in told(BANNED.format(text)).policies}
    assert ("no_thank_you", "2027-03-05") in found


@pytest.mark.parametrize(
    "text",
    [
        "Oh, and no thank-yous for the lunch please, the hospital pays for it.",
        "Please don't thank him more than twice, he turns red.",
        "If a resident asks you how you will rank us, we would like to hear of it.",
        "If the link does not open, ring 312-555-0140. Please do not call the doctors about that, they are in clinic.",
    ],
)
def test_small_requests_are_no_rules_about_letters(text: str) -> None:
    """Thanks for a sandwich, a breach to be reported and a broken link say nothing of letters afterwards."""
    assert not rules(told(f"Dear Nadia,\n\nIt was good to have you here.\n\n{text}"))


def test_a_yes_about_one_doctor_opens_no_other_door() -> None:
    """ "May I write to Dr. Poe?" "You may." is leave to write to Dr. Poe and to nobody else."""
    reading = told(
        ASKED.format(
            "Would it be all right if I wrote to Dr. Poe?", "You may.\n\nDr. Poe is at apoe@orchardspur.org."
        )
    )
    opened = [p for p in reading.policies if p.rule == "faculty_contact_ok"]
    assert opened
    assert {p.person for p in opened} == {"apoe@orchardspur.org"}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Until the fifth of March please send no mail to anyone in this department.", "2027-03-05"),
        (
            "Please send no mail to anyone in this department till the lists are locked (Feb 26).",
            "2027-02-26",
        ),
        (
            "The committee votes on Friday, February 12. Up to and including that Friday, please write to none of the faculty.",
            "2027-02-12",
        ),
        (
            "The committee sits on February 9, and until the 9th is over please write to none of the faculty.",
            "2027-02-09",
        ),
    ],
)
def test_a_limit_ends_on_the_day_it_tells_in_any_way(text: str, day: str) -> None:
    """In words, in brackets, or by pointing back to a day already named."""
    found = told(f"Dear Nadia,\n\nThank you for your visit.\n\n{text}")
    assert day in {p.until for p in found.policies if p.rule in {"no_contact", "no_faculty_contact"}}


def test_questions_welcome_all_season_have_no_last_day() -> None:
    """ "Until the lists are in" ends a limit; said of questions it only means that there is no hurry."""
    text = "Dear Nadia,\n\nThank you for your visit.\n\nQuestions are welcome at im@orchardspur.org until the rank lists are in."
    assert {(p.rule, p.until) for p in told(text).policies} == {("questions_welcome", None)}


def test_that_people_ask_her_makes_her_no_address_for_thanks() -> None:
    """ "People always ask me" tells why she writes of it, and not where notes go."""
    text = "Dear Nadia,\n\nPeople always ask me, so: thank-you notes are welcome here, one is plenty."
    assert [(p.rule, p.route) for p in told(text).policies] == [("thank_you_welcome", None)]


@pytest.mark.parametrize(
    "text",
    [
        "Please do not write to Dr. Poe about it, he has the new hour already.",
        "Kindly don't e-mail your interviewers for a link, there is one for everybody.",
        "If your camera fails, please don't call the doctors, call me at 312-555-0140.",
        "Please don't thank me, thank whoever invented the telephone.",
        "No thank-you speeches at the end, last year they took a quarter of an hour.",
    ],
)
def test_one_matter_is_no_rule_for_afterwards(text: str) -> None:
    """Whom not to ask about a changed hour or a link, and thanks waved aside in jest, limit no letters."""
    moved = f"Dear Nadia,\n\nYour interview moves to Thursday, January 28, 9 am Central, on Zoom.\n\n{text}"
    assert not rules(told(moved, "Your internal medicine interview: new day"))


def test_patience_until_the_program_writes_is_no_rule() -> None:
    """ "Until then please don't write" in a letter that calls a day off is about the days until the next one."""
    text = "Dear Nadia,\n\nThursday's interview is off, the roads are ice. New days come by Monday. Until then please don't call or e-mail our doctors."
    assert not rules(told(text, "Canceled: your internal medicine interview"))


def test_a_reason_behind_about_it_leaves_the_limit() -> None:
    """ "They do not take mail from applicants and are strict about it" is a limit, whatever it is strict about."""
    text = "Dear Nadia,\n\nThank you for your visit. Our faculty do not take mail from applicants, and the chair is strict about it."
    assert rules(told(text)) & {"no_faculty_contact", "unclear"}


def test_mail_to_the_office_rather_than_to_doctors_is_one_rule() -> None:
    """ "To my desk rather than to the doctors" names the one door and is no second rule."""
    text = "Dear Nadia,\n\nThank you for your visit. Please keep all correspondence with my desk, tbrandvold@orchardspur.org, rather than with individual physicians."
    assert rules(told(text)) == {"office_only"}


def test_why_news_goes_into_the_portal_is_no_second_limit() -> None:
    """ "What comes by e-mail is not added to your file" explains the portal and holds back nothing else."""
    text = "Dear Nadia,\n\nThank you for your visit. News of your file goes into ERAS and nowhere else. What comes to us by e-mail is not added to it."
    assert rules(told(text)) == {"updates_portal_only"}


def test_a_link_at_the_end_of_a_line_ends_what_is_said() -> None:
    """The words behind a link without a full stop are quoted without it."""
    text = "Dear Nadia,\n\nThank you for your visit.\n\nPhotos: https://orchardspur.zoom.example/j/4345550171\nPlease do not send thank-you notes to anyone here."
    assert [p.quote.text for p in told(text).policies] == [
        "Please do not send thank-you notes to anyone here."
    ]


def test_her_is_whoever_has_the_one_address_above() -> None:
    """ "Everything goes to her" names the mailbox of the one person whose address was just given."""
    text = (
        "Dear Nadia,\n\nThank you for your visit. Mrs. Loomis (bloomis@orchardspur.org) runs the office. She is the kindest"
        " person in the building. Whatever you want to say to any of us goes to her and to nobody else."
    )
    found = [(p.rule, p.route) for p in told(text).policies if p.rule != "unclear"]
    assert ("office_only", "bloomis@orchardspur.org") in found


@pytest.mark.parametrize(
    "text",
    [
        "As to thank-you letters, nobody here ever thought the less of somebody who wrote none.",
        "We like thank-you notes. Still, we have yet to think less of anyone who went home and sent nothing.",
    ],
)
def test_who_writes_no_thanks_is_no_worse(text: str) -> None:
    """That nobody is thought less of for silence says that thanks are not needed, and limits nothing."""
    found = rules(told(f"Dear Nadia,\n\nIt was good to have you here.\n\n{text}"))
    assert "thank_you_not_needed" in found
    assert not found & {"unclear", "no_thank_you", "no_contact"}
