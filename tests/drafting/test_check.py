"""What may not stand in a saved draft is refused, and the refusal quotes the sentence."""

from __future__ import annotations

import msgspec
import pytest

from afterword.drafting.check import Earlier, Facts, between, check, near_same
from afterword.drafting.misspelt import misspelt
from afterword.model import Recipient
from drafting.letters import NOTE, OSEI, draft, due, hold

ASKED = due(to=OSEI, note=NOTE)
LETTER = draft(ASKED)
FACTS = Facts(
    people=("Grace Osei", "Everett Klamm", "Marguerite Oyelaran"),
    other_people=("Simone Achterberg",),
    other_programs=("Orchard Bay Hospital", "University of Vandermeer Medical Center", "Yarrow Clinic"),
)

REFUSED = [
    "I will rank your program first.",
    "You are my first choice.",
    "Your program is #1 for me.",
    "I hope to match at your program.",
    "Where do I stand?",
    "When will you decide?",
    "I think I would be a great fit.",
    "See you in July!",
    "Thank you in advance for your quick reply.",
    "I look forward to hearing from you.",
    "Please respond as soon as possible.",
    "I promise to come.",
    "You have an outstanding program.",
    "It was an honor, I am honored.",
    "You are an amazing teacher.",
    "Dear {{ name }}, thank you.",
    "Thank you, Dr. [Last Name].",
    "TODO: thank her.",
    "Thank you, Dr. X.",
    "I enjoyed hearing about ___.",
    "Find me on LinkedIn.",
    "See https://noor.example for more.",
    "Write to other@x.example.",
    "May I come for a second look?",
    "Hey, that was fun.",
    "You were super nice.",
    "It was fun 😀.",
    "The other hospital was boring.",
    "The last interviewer was rude.",
    "I liked Orchard Bay Hospital less.",
    "Vandermeer has it too.",
    "Dr. Klamm said so.",
    "Dr. Achterberg at another place said so.",
    "Dr. Osay said so.",
    "My talk with Oyeleran was good.",
    "I have a very strong interest in your program.",
]


@pytest.mark.parametrize("sentence", REFUSED)
def test_a_forbidden_sentence_is_refused_and_quoted(sentence: str) -> None:
    """Each row of DOMAIN 6a, once in the middle of an otherwise good letter."""
    body = LETTER.body.replace("\n\nBest", f" {sentence}\n\nBest").replace(
        "\n\nSincerely", f" {sentence}\n\nSincerely"
    )
    body = body.replace("\n\nWith app", f" {sentence}\n\nWith app").replace(
        "\n\nKind", f" {sentence}\n\nKind"
    )

    problems = check(msgspec.structs.replace(LETTER, body=body), ASKED, FACTS)

    assert problems != ()
    assert sentence.split(maxsplit=1)[0] in problems[0]


ALLOWED = [
    "We talked about the match between intern and clinic day.",
    "Thank you for explaining how residents are matched with mentors.",
    "We talked about patient safety programs and urgent care.",
    "We talked about malignant hyperthermia and toxic megacolon.",
    "We talked about the cold winters and the pros and cons of the 4+1 schedule.",
    "I enjoyed hearing from you how the second-look laparotomy went.",
    "You told me that nurses know each patient's first name.",
    "Falls are the number one cause of injury there, you said.",
    "You told me how residents deal with uncertainty.",
    "We talked about hidden frank hematuria.",
    "I enjoyed the story about your cranky old Volvo.",
    "Thank you for explaining the 4+1 schedule and the [2025] trial.",
    "We talked about Bay Area trails and orchards.",
    "Dr. Osei, thank you.",
    "Drinking tea with your team is a good way to teach.",
]


@pytest.mark.parametrize("sentence", ALLOWED)
def test_an_innocent_sentence_passes(sentence: str) -> None:
    """Words that only look like forbidden ones."""
    body = LETTER.body.replace("Dear Dr. Osei,\n\n", f"Dear Dr. Osei,\n\n{sentence} ")

    assert check(msgspec.structs.replace(LETTER, body=body), ASKED, FACTS) == ()


def test_her_own_correction_may_name_whom_she_met() -> None:
    """Nobody of another program, though."""
    asked = due(purpose="correction", text="I told Dr. Osei that it was eight weeks; it was four.")

    assert check(draft(asked), asked, FACTS) == ()
    assert (
        "Achterberg" in hold(due(purpose="correction", text="I told Simone Achterberg so."), facts=FACTS).why
    )


def test_interest_is_no_word_where_letters_have_no_effect() -> None:
    """Effect-only: a neutral note to the office."""
    letter = draft(due())
    body = letter.body.replace("\n\n", "\n\nI am interested in your work. ", 1)
    changed = msgspec.structs.replace(letter, body=body)

    assert any("interest" in p for p in check(changed, due(), Facts()))
    assert check(changed, due(interest=True), Facts()) == ()


def test_the_wrong_recipient_is_refused() -> None:
    """Another address, a greeting for somebody else, a copy nobody asked for."""
    other = msgspec.structs.replace(LETTER.to, email="klamm@kestrelridge.example")
    wrong = (
        msgspec.structs.replace(LETTER, to=other),
        msgspec.structs.replace(LETTER, body=LETTER.body.replace("Dear Dr. Osei", "Dear Dr. Klamm")),
        msgspec.structs.replace(LETTER, cc=("someone@x.example",)),
    )

    assert all(check(letter, ASKED, FACTS) for letter in wrong)


def test_too_long_is_refused() -> None:
    """Two hundred words for a person."""
    body = LETTER.body.replace("Dear Dr. Osei,\n\n", "Dear Dr. Osei,\n\n" + "Thank you for the talk. " * 40)

    assert any(
        "200 are the limit" in p for p in check(msgspec.structs.replace(LETTER, body=body), ASKED, FACTS)
    )


def test_one_text_for_two_people_is_refused() -> None:
    """Greeting and sign-off do not count; the same person may get a like letter again."""
    twin = LETTER.body.replace("Osei", "Klamm")

    assert near_same(LETTER, [Earlier(to="klamm@kestrelridge.example", body=twin)])
    assert not near_same(LETTER, [Earlier(to=OSEI.email, body=LETTER.body)])


def test_between_leaves_out_greeting_and_signature() -> None:
    """What is measured is what the letter says."""
    assert (
        between("Dear Dr. Osei,\n\nOne.\n\nTwo.\n\nSincerely,\n\nNoor Haddad\nAAMC ID 1\n") == "One.\n\nTwo."
    )


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("Dr. Osay talked about sepsis", "Grace Osei", "Osay"),
        ("dr. Oseii told me", "Grace Osei", "Oseii"),
        ("We met Dr. Clamm", "Everett Klamm", ""),
        ("Dr. Klam told me", "Everett Klamm", "Klam"),
        ("Dr. Osei and Dr. Ames told me", "Grace Osei", ""),
        ("I met Oyeleran", "Marguerite Oyelaran", "Oyeleran"),
        ("We talked about Ohio and Oslo", "Grace Osei", ""),
        ("Dr. Li told me", "Min Lu", ""),
        ("Dr. Okafor told me", "Hannah Okafor-Lind", ""),
    ],
)
def test_a_known_name_spelt_wrongly_is_noticed(text: str, known: str, expected: str) -> None:
    """ "Dr. Osay" is asked about; a stranger's name, a place or half a double name is not."""
    assert next((wrong for wrong, _ in misspelt(text, [known])), "") == expected


def test_a_misspelt_name_in_a_note_is_held_with_the_question() -> None:
    """It may be a typing error or another person: she is asked."""
    assert "is Grace Osei meant?" in hold(due(to=OSEI, note="Dr. Osay told me about the night float.")).why


def test_a_note_about_somebody_else_is_held() -> None:
    """A note that landed with the wrong person names the other one."""
    held = hold(due(to=OSEI, note="Dr. Klamm explained awake proning to me."), facts=FACTS)

    assert "Everett Klamm" in held.why


def test_a_note_that_names_another_program_is_held() -> None:
    """No other program's name in a letter, however it got there."""
    held = hold(due(to=OSEI, note="We talked about the merger with Orchard Bay."), facts=FACTS)

    assert "Orchard Bay Hospital" in held.why


def test_a_hold_has_a_cause_for_each_text() -> None:
    """Changed words are a new cause, the same words the same."""
    first, again, other = (
        hold(due(to=OSEI, note=n)).cause for n in ("seemed tired", "seemed tired", "seemed off")
    )

    assert first == again != other


def test_the_owner_of_a_name_may_be_named() -> None:
    """The reader's own name in a note is no foreign one."""
    to = Recipient(
        email="eklamm@kestrelridge.example", name="Everett Klamm", role="faculty", doctor=True, direct=True
    )

    assert "proning" in draft(due(to=to, note="Dr. Klamm explained awake proning to me."), facts=FACTS).body
