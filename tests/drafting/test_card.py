"""The notes card: what it asks, and that every client's way of bringing it back is read alike."""

from __future__ import annotations

import textwrap
from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from afterword.drafting.card import CardReading, card_for, fields, read_card
from afterword.drafting.card_policy import rules_in
from afterword.drafting.prose import turn
from afterword.model import CaseContact, CaseInterview, Contact, Interview, Program, ProgramCase, Role
from drafting.letters import OSEI, SETTINGS

NOW = datetime(2027, 1, 12, 20, 30, tzinfo=UTC)


def _contact(name: str, role: Role = "faculty", *, interviewer: bool = True) -> CaseContact:
    return CaseContact(
        contact=Contact(name=name, role=role, doctor=role == "faculty"), told=NOW, interviewer=interviewer
    )


CASE = ProgramCase(
    key="sequel.internal-medicine",
    program=Program(institution="Sequel Harbor Medical Center", specialty="internal medicine"),
    contacts=(
        _contact("Hannah Okafor-Lind"),
        _contact("Paul Esquivel"),
        _contact("Mara Quint", "coordinator", interviewer=False),
    ),
    interviews=(CaseInterview(interview=Interview(start="2027-01-12T08:00"), told=NOW),),
)
SUBJECT, CARD = card_for(CASE, SETTINGS, NOW, code="k7Q2")
FULL = (
    "we talked about the street-medicine van and how it shares one chart with the emergency department, and about "
    "the > 40 visits a week"
)
PROMPT = "I especially enjoyed talking with you about"
FILLED = (
    CARD.replace(f"Lind: {PROMPT} …", f"Lind: {PROMPT} the street-medicine van")
    .replace("promised to send:", "promised to send: the poster")
    .replace("forgot to say:", "forgot to say: I speak Portuguese")
    .replace("correct or ask:", "correct or ask: Is there parking?\n\nI said eight weeks; it was four.")
    .replace("writing afterwards:", "writing afterwards: no thank-you notes, please")
    .replace("rank list:", "rank list: liked it a lot")
)
EXPECTED = CardReading(
    notes=(("Hannah Okafor-Lind", "the street-medicine van"),),
    promised="the poster",
    forgotten="I speak Portuguese",
    corrections=("Is there parking?", "I said eight weeks; it was four."),
    writing_afterwards="no thank-you notes, please",
    rank="liked it a lot",
)


def _flowed(text: str) -> str:
    """As Thunderbird saves it: format=flowed at 72, a blank at the end of every wrapped line."""
    return "\n".join(" \n".join(textwrap.wrap(line, 72)) if line else "" for line in text.split("\n"))


def _wrapped(text: str) -> str:
    """Hard-wrapped without a sign, as some editors do."""
    return "\n".join("\n".join(textwrap.wrap(line, 76)) if line else "" for line in text.split("\n"))


def _paragraphs(text: str) -> str:
    """As HTML, one <p> per line, blank ones included."""
    rows = "".join(f"<p>{line or '&nbsp;'}</p>\n" for line in text.replace("  ", "&nbsp; ").split("\n"))
    return f"<html><head><style>p {{margin:0}}</style></head><body>{rows}</body></html>"


def _breaks(text: str) -> str:
    """As a web mailer saves it: divs, breaks and bold labels."""
    lines = (
        "<div>" + "<b>" + line.replace(":", ":</b>", 1) + "</div>"
        if ":" in line
        else f"<div>{line}<br></div>"
        for line in text.split("\n")
    )
    return '<div dir="ltr">' + "".join(lines) + "</div>"


def _quoted(text: str) -> str:
    """Sent to herself and answered: every line behind a quote mark."""
    return "On Tue, Jan 12, 2027 at 8:30 PM Noor Haddad wrote:\n\n" + "\n".join(
        f"> {x}".rstrip() for x in text.split("\n")
    )


CLIENTS = [
    str, _flowed, _wrapped, _paragraphs, _breaks, _quoted,
    lambda t: t.replace("\n", "\r\n"),
    lambda t: t.replace("\n\n", "\n"),
    lambda t: t + "\n-- \nNoor Haddad\nSent from my phone\n",
    lambda t: t + "\nSent from my iPhone\n",
    lambda t: t.replace(" ", "\u00a0"),
    lambda t: t.replace("…", "..."),
    lambda t: t.replace(":", " :"),
    lambda t: t.replace("Dr. ", ""),
    lambda t: "\n\n".join(p for p in t.split("\n\n") if ":" in p or "?" in p or "weeks" in p),
]  # fmt: skip


@pytest.mark.parametrize("client", CLIENTS, ids=range(len(CLIENTS)))
def test_a_filled_card_is_read_whatever_the_client_did(client: Callable[[str], str]) -> None:
    """Flowed, wrapped, HTML, quoted, signed, stripped: the same answers."""
    assert read_card(client(FILLED), CASE) == EXPECTED


@pytest.mark.parametrize("client", CLIENTS, ids=range(len(CLIENTS)))
def test_an_untouched_card_says_nothing(client: Callable[[str], str]) -> None:
    """A prompt is no note and a label no answer."""
    assert read_card(client(CARD), CASE) == CardReading()


def test_the_card_asks_for_ends_of_sentences() -> None:
    """One line for each interviewer with the prompt, the reserved lines, the code twice, no blank at a line's end."""
    assert f"Dr. Hannah Okafor-Lind: {PROMPT} …" in CARD
    assert f"Dr. Paul Esquivel: {PROMPT} …" in CARD
    assert "Quint" not in CARD
    assert "Tuesday, January 12, 2027" in CARD
    assert "k7Q2" in CARD
    assert "k7Q2" in SUBJECT
    assert all(line == line.rstrip() for line in CARD.split("\n"))


def test_a_program_without_names_gets_a_card_too() -> None:
    """It says how a paragraph goes; an untouched one is empty."""
    subject, card = card_for(
        ProgramCase(key="x", program=CASE.program), SETTINGS, NOW, code="zz11", day="2027-01-12"
    )

    assert "the name, a colon" in card
    assert "zz11" in subject
    assert read_card(card, None) == CardReading()
    assert read_card(card + "\nDr. Lena Hoff: the ICU", None).notes == (("Dr. Lena Hoff", "the ICU"),)


PEOPLE = [
    ("Dr. Hannah Okafor-Lind: the van", "Hannah Okafor-Lind"),
    ("Hannah Okafor-Lind: the van", "Hannah Okafor-Lind"),
    ("okafor-lind: the van", "Hannah Okafor-Lind"),
    ("Okafor-Lind, MD: the van", "Hannah Okafor-Lind"),
    ("Hannah: the van", "Hannah Okafor-Lind"),
    ("Dr. Okafor-Lind : the van", "Hannah Okafor-Lind"),
    ("**Dr. Okafor-Lind:** the van", "Hannah Okafor-Lind"),
    ("- Dr. Okafor-Lind: the van", "Hannah Okafor-Lind"),
    ("Mara Quint: the van", "Mara Quint"),
]


@pytest.mark.parametrize(("line", "person"), PEOPLE)
def test_a_name_is_known_with_or_without_title(line: str, person: str) -> None:
    """However she writes the name, the case's name is meant."""
    assert read_card(line, CASE).notes == ((person, "the van"),)


PROMPTS = [
    (f"{PROMPT} … the van", "the van"),
    (f"{PROMPT}… the van", "the van"),
    (f"{PROMPT} ... the van", "the van"),
    (f"{PROMPT} the van", "the van"),
    (f"{PROMPT}: the van", "the van"),
    (f"the van {PROMPT} …", "the van"),
    (f"{PROMPT} …\nthe van", "the van"),
    ("the van", "the van"),
    ("…the van", "the van"),
    (f"{PROMPT.upper()} … the van", "the van"),
]


@pytest.mark.parametrize(("answer", "note"), PROMPTS)
def test_a_prompt_left_in_front_is_no_part_of_the_note(answer: str, note: str) -> None:
    """CONTRACT: only her words count."""
    assert read_card(f"Dr. Okafor-Lind: {answer}\n\nDr. Esquivel: {PROMPT} …", CASE).notes == (
        ("Hannah Okafor-Lind", note),
    )


def test_several_paragraphs_belong_to_the_person_above() -> None:
    """A paragraph without a name goes on; a word before a colon is not a name for that."""
    card = "Dr. Esquivel: the van\n\nClinic: one week in five\n\nand his dog\n\nFor my rank list:\n\nDr. Okafor-Lind: ECMO"

    assert read_card(card, CASE).notes == (
        ("Paul Esquivel", "the van\nClinic: one week in five\nand his dog"),
        ("Hannah Okafor-Lind", "ECMO"),
    )


def test_a_flowed_note_comes_back_whole() -> None:
    """Every character, a quote mark in the middle included (CLIENTS 6)."""
    assert read_card(_flowed(f"Dr. Esquivel: {FULL}"), CASE).notes == (("Paul Esquivel", FULL),)


def test_what_a_card_says_becomes_records() -> None:
    """Notes, a question by its mark, a correction, a policy; promise, afterthought and list are notes of nobody."""
    rows = fields(EXPECTED, program="Sequel Harbor Medical Center, internal medicine", at=NOW)

    assert [(r.kind, r.person, r.topic, r.rule, r.text) for r in rows] == [
        ("note", "Hannah Okafor-Lind", "", None, "the street-medicine van"),
        ("question", None, "", None, "Is there parking?"),
        ("correction", None, "", None, "I said eight weeks; it was four."),
        ("policy", None, "", "no_thank_you", "no thank-you notes, please"),
        ("note", None, "promised", None, "the poster"),
        ("note", None, "forgotten", None, "I speak Portuguese"),
        ("note", None, "rank list", None, "liked it a lot"),
    ]
    assert all(r.card and r.at == NOW and r.program for r in rows)


def test_a_note_from_the_card_fits_a_letter() -> None:
    """The prompt and its end make the letter's sentence."""
    assert turn(EXPECTED.notes[0][1], OSEI) == f"{PROMPT} the street-medicine van."


WISHES: list[tuple[str, tuple[str, ...]]] = [
    ("no", ()),
    ("Nothing.", ()),
    ("they didn't say anything", ()),
    ("nope", ()),
    ("not mentioned", ()),
    ("They said no thank-you notes.", ("no_thank_you",)),
    ("please don't send thank yous", ("no_thank_you",)),
    ("thank you notes are discouraged", ("no_thank_you",)),
    ("not necessary but appreciated", ("thank_you_not_needed",)),
    ("no need to send thank you notes", ("thank_you_not_needed",)),
    ("thank-you notes are optional", ("thank_you_not_needed",)),
    ("thank yous are welcome", ("thank_you_welcome",)),
    ("feel free to email them with questions", ("questions_welcome",)),
    ("everything through the coordinator", ("office_only",)),
    ("please don't contact faculty", ("no_faculty_contact",)),
    ("do not email interviewers directly", ("no_faculty_contact",)),
    ("No emails until Match Day", ("no_contact",)),
    ("PD asked us not to contact the program afterwards", ("no_contact",)),
    ("thank yous won't affect the list", ("no_effect_on_ranking",)),
    ("They won't reply to emails", ("no_reply_expected",)),
    ("updates go through ERAS", ("updates_portal_only",)),
    ("PD said we can email interviewers directly", ("faculty_contact_ok",)),
    ("no thank you notes but questions are welcome", ("no_thank_you", "questions_welcome")),
    ("she winked", ("unclear",)),
    ("something about letters, I didn't catch it", ("unclear",)),
    ("thank yous welcome, but no thank you notes to faculty", ("unclear",)),
]


@pytest.mark.parametrize(("words", "rules"), WISHES)
def test_what_they_said_about_writing_is_a_rule_or_unclear(words: str, rules: tuple[str, ...]) -> None:
    """A silence is no rule, a clear wish its rule, anything else `unclear`."""
    assert rules_in(words) == rules
