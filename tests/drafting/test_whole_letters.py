"""Whole letters: what they hold, that no sentence returns within a program, and what is held instead."""

from __future__ import annotations

import itertools
import re
from typing import Any

import pytest
from rapidfuzz import fuzz

from afterword.drafting.check import NEAR_SAME, between
from afterword.drafting.dealing import SAME_SENTENCE, sentences
from afterword.drafting.wording import kind_of, limit_of
from afterword.model import Draft, Due, Program, Recipient
from drafting.letters import NOTE, OSEI, PROGRAM, draft, due, hold, written

CORRECTION = (
    "In the interviews I said that my sub-internship on the VA wards lasted eight weeks. It was four weeks; "
    "the dates in my ERAS application are right."
)
EVERY: dict[str, dict[str, Any]] = {
    "thanks to the office": {"interviewers": ("Dr. Samuel Birnbaum", "Dr. Grace Osei", "Dr. Kofi Mensah-Reid")},
    "thanks without names": {},
    "thanks to a person": {"to": OSEI, "note": NOTE},
    "correction": {"purpose": "correction", "text": CORRECTION},
    "correction by policy": {"purpose": "correction", "text": CORRECTION, "policy_sentence": True},
    "correction to forward": {"purpose": "correction", "text": CORRECTION, "forward_to": "Dr. Grace Osei"},
    "technical": {"purpose": "technical", "text": "My audio failed for about three minutes at 9:20."},
    "question": {"purpose": "question", "topic": "continuity clinic", "text": "Do residents keep one clinic for three years?"},
    "question to forward": {
        "purpose": "question", "topic": "lactate", "text": "Which protocol do you use?", "forward_to": "Dr. Grace Osei",
        "policy_sentence": True,
    },
    "update": {"purpose": "update", "topic": "publication", "text": "My paper on hyponatremia was accepted on December 18, 2026."},
    "reminder": {
        "purpose": "reminder", "topic": "night rounds", "text": "Do primary care residents take part in the night rounds?",
        "parent_id": "<q1@post.example>", "parent_subject": "Question Regarding Night Rounds – Noor Haddad",
    },
    "invitation": {
        "purpose": "invitation_reply", "interview_day": None, "offered": ("2026-11-17", "2026-11-19"), "taken": ("2026-12-01",),
        "parent_id": "<i1@kestrelridge.example>", "parent_subject": "An interview with us",
    },
    "waitlist": {
        "purpose": "waitlist_reply", "interview_day": None, "parent_id": "<w1@kestrelridge.example>", "parent_subject": "Waitlist",
    },
    "cancel": {
        "purpose": "cancel", "interview_day": "2026-12-18", "parent_id": "<c1@kestrelridge.example>", "parent_subject": "Your day",
    },
}  # fmt: skip


@pytest.mark.parametrize("changes", EVERY.values(), ids=EVERY)
def test_a_letter_keeps_its_limit_and_names_who_and_what(changes: dict[str, Any]) -> None:
    """Program, specialty, day, full name, degree, school and AAMC ID; within its words and paragraphs."""
    asked = due(**changes)
    letter = draft(asked)
    limit = limit_of(kind_of(asked), forwarded=bool(asked.forward_to))
    words = between(letter.body)

    assert len(words.split()) <= limit.words
    assert len(words.split("\n\n")) <= limit.paragraphs
    assert "Kestrel Ridge Medical Center" in words
    assert "internal medicine" in words
    if asked.interview_day and asked.purpose != "reminder":
        assert re.search(r"(Thursday, November 19|Friday, December 18), 2026", words)
    for line in ("Noor Haddad", "MD Candidate 2027", "Lakeside School of Medicine", "AAMC ID 10203040"):
        assert line in letter.body.splitlines()
    assert asked.text in letter.body
    assert all(line == line.rstrip() for line in letter.body.split("\n"))


SUBJECTS = {
    "thanks to the office": "Thank You – Kestrel Ridge Medical Center Internal Medicine Interview on November 19, 2026",
    "thanks to a person": "Thank you for the interview – Noor Haddad",
    "correction": "Brief Clarification Following Interview – Noor Haddad",
    "correction to forward": "Follow-up from Interview with Kestrel Ridge Medical Center Internal Medicine – Noor Haddad",
    "technical": "Interview on November 19, 2026 – Noor Haddad",
    "question": "Question Regarding Continuity Clinic – Noor Haddad",
    "update": "Application Update – Noor Haddad, Internal Medicine Applicant",
    "reminder": "Re: Question Regarding Night Rounds – Noor Haddad",
    "invitation": "Re: An interview with us",
    "cancel": "Re: Your day",
}


@pytest.mark.parametrize(("name", "subject"), SUBJECTS.items())
def test_subjects_have_their_forms(name: str, subject: str) -> None:
    """The forms of DOMAIN 6a; replies repeat the parent's subject."""
    assert draft(due(**EVERY[name])).subject == subject


def test_a_withdrawal_without_a_mail_to_answer_is_a_new_message() -> None:
    """Nothing from the office to reply to: the subject names the day."""
    letter = draft(due(purpose="cancel", interview_day="2026-12-18"))

    assert letter.subject == "Interview on December 18, 2026 – Noor Haddad"
    assert letter.in_reply_to is None


PEOPLE = {
    "Samuel Birnbaum": "He explained why clinic got a week of its own in the 4+1 schedule.",
    "Renata Solis": "We talked about her penicillin-allergy delabeling project with the pharmacists.",
    "Kofi Mensah-Reid": "the night-float change",
    "Ana de la Cruz": "runs the asthma clinic on Fridays",
    "Paul Esquivel": "We argued, happily, about whether hip protectors work in his falls clinic.",
    "Hannah Okafor-Lind": "Talked about her sepsis project; offered to share the protocol.",
    "Idris Fallows": "the ICU redesign",
    "Amara Lindgren": "Talked about the sepsis project",
    "Everett Klamm": "We talked about awake proning outside the ICU.",
}


@pytest.mark.parametrize(
    "institution", ["Kestrel Ridge Medical Center", "University of Northern Marlowe Medical Center"]
)
@pytest.mark.parametrize("case", ["one", "two", "three", "four"])
def test_no_sentence_returns_within_a_program(case: str, institution: str) -> None:
    """The office and nine people of one program get ten different letters; two of them never nearly the same."""
    program = Program(institution=institution, specialty="internal medicine")
    letters: tuple[Draft, ...] = (
        written(due(case=case, program=program, interviewers=tuple(f"Dr. {n}" for n in PEOPLE))),
    )  # type: ignore[assignment]
    for name, note in PEOPLE.items():
        to = Recipient(
            email=f"{name.split()[-1].lower()}@kr.example",
            name=name,
            role="faculty",
            doctor=True,
            direct=True,
        )
        letters = (
            *letters,
            draft(due(key=name, case=case, program=program, to=to, note=note), earlier=letters),
        )

    facts = (f"the internal medicine residency at {institution}",)
    for one, other in itertools.combinations(letters, 2):
        first, second = between(one.body), between(other.body)
        assert fuzz.ratio(first, second) <= NEAR_SAME
        for a, b in itertools.product(sentences(first, facts), sentences(second, facts)):
            assert fuzz.ratio(a, b) < SAME_SENTENCE, (a, b)


def test_every_purpose_within_a_program_says_it_in_its_own_words() -> None:
    """All letters a program can get in a season share no sentence but facts and sign-off."""
    letters: tuple[Draft, ...] = ()
    for changes in EVERY.values():
        letters = (*letters, draft(due(**changes), earlier=letters))

    facts = ("the internal medicine residency at Kestrel Ridge Medical Center", CORRECTION)
    rows = [set(sentences(between(x.body), facts)) for x in letters]
    assert [a & b for a, b in itertools.combinations(rows, 2) if a & b] == []


def test_the_office_is_asked_to_thank_only_known_names() -> None:
    """Names with their titles, each once, without the reader's own."""
    letter = draft(
        due(
            interviewers=("Dr. Grace Osei", "Dr. Ana de la Cruz", "Joan Petrie", "Dr. Grace Osei", "Lee Wong")
        )
    )

    assert "Dr. Osei, Dr. de la Cruz, and Lee Wong" in letter.body
    assert letter.body.count("Petrie") == 1


def test_two_of_one_name_keep_their_first_names() -> None:
    """A family name alone would not tell them apart."""
    letter = draft(due(interviewers=("Dr. Anna Berg", "Dr. Otto Berg")))

    assert "Dr. Anna Berg and Dr. Otto Berg" in letter.body


def test_no_note_no_letter_to_a_person() -> None:
    """Law 3: an individual is thanked with a detail or not at all."""
    assert "no note" in hold(due(to=OSEI)).why


def test_a_note_that_cannot_be_turned_is_held_with_its_words() -> None:
    """The hold names the piece and asks for it the way one would say it."""
    held = hold(due(to=OSEI, note="We talked about sepsis. Promised to send the abstract."))

    assert "“Promised to send the abstract”" in held.why
    assert "as you would say it to Dr. Osei" in held.why
    assert held.to == (OSEI.email,)


def test_a_letter_over_its_cap_is_held() -> None:
    """Her own words are never cut; she is asked to."""
    assert "150 are the limit" in hold(due(purpose="question", text="Is it so? " * 60)).why


def test_the_offices_thanks_need_no_note() -> None:
    """A note about the coordinator that cannot be turned is left out, the letter is not."""
    assert "abstract" not in draft(due(note="promised to send the abstract")).body


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("told Dr. Osei eight weeks, it was four", "I told Dr. Osei eight weeks, it was four."),
        ("my sub-internship lasted four weeks", "My sub-internship lasted four weeks."),
        ("I said i was first author; i'm second.", "I said I was first author; I'm second."),
        ("is there a track?", "Is there a track?"),
    ],
)
def test_her_own_words_stand_as_she_wrote_them(text: str, expected: str) -> None:
    """A capital, a full stop, the missing "I": nothing else."""
    assert f"\n\n{expected}\n\n" in draft(due(purpose="correction", text=text)).body


def test_a_reply_offers_free_days_in_order_and_names_taken_ones() -> None:
    """What collides is said, what is free stands in the program's order."""
    body = draft(due(**EVERY["invitation"])).body

    assert "Tuesday, November 17, 2026\nThursday, November 19, 2026" in body
    assert "already have a commitment on Tuesday, December 1, 2026" in body


@pytest.mark.parametrize(
    ("offered", "taken", "words"),
    [
        (("2026-11-17",), (), "Tuesday, November 17, 2026"),
        (("2026-11-17T08:15",), (), "Tuesday, November 17, 2026 at 8:15 AM"),
        (
            (),
            ("2026-11-17", "2026-11-19"),
            "on Tuesday, November 17, 2026 and on Thursday, November 19, 2026. Would another day",
        ),
        ((), (), "day"),
    ],
)
def test_a_reply_fits_what_was_offered(offered: tuple[str, ...], taken: tuple[str, ...], words: str) -> None:
    """One day, an hour, none free, none named: each has its sentence."""
    assert (
        words in draft(due(purpose="invitation_reply", interview_day=None, offered=offered, taken=taken)).body
    )


def test_from_is_the_account_the_program_wrote_to() -> None:
    """A second account answers what it got, and ids carry its domain."""
    letter = draft(due(account="n.haddad@school.example"))

    assert letter.sender.email == "n.haddad@school.example"
    assert letter.message_id == "<m3x8@school.example>"


def test_a_long_question_is_not_repeated_in_the_reminder() -> None:
    """The reminder keeps its seventy words."""
    asked: Due = due(**(EVERY["reminder"] | {"text": "Is it so that " + "very " * 40 + "often?"}))

    assert "It concerns night rounds." in draft(asked).body


def test_a_reminder_without_the_question_names_its_topic() -> None:
    """What the question was about, where its words are not at hand."""
    asked = due(**(EVERY["reminder"] | {"text": "night rounds"}))

    assert "It concerns night rounds." in draft(asked).body


def test_no_specialty_is_no_hole() -> None:
    """A program whose specialty is unknown is still named."""
    body = draft(due(program=Program(institution=PROGRAM.institution))).body

    assert "the residency program at Kestrel Ridge Medical Center" in body
