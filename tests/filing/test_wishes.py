"""Which of a program's statements are in force (law 2)."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from afterword.filing.wishes import in_force, settle
from afterword.model import CasePolicy, Policy, Quote

DAY = date(2026, 12, 1)


def said(
    rule: str, day: int, *, voice: str = "program", authenticated: bool = True, mail: str = "", **more: object
) -> CasePolicy:
    policy = Policy(rule=rule, quote=Quote(text=f"{rule} on day {day}"), **more)  # type: ignore[arg-type]
    return CasePolicy(
        policy=policy,
        told=datetime(2026, 11, day, tzinfo=UTC),
        message_id=mail or f"<{day}@mercy.example>",
        voice=voice,  # type: ignore[arg-type]
        authenticated=authenticated,
    )


def standing(*policies: CasePolicy, cleared: datetime | None = None) -> dict[str, str | None]:
    wishes = in_force(settle(policies, cleared), DAY)
    return {
        "thanks": wishes.thanks.policy.rule if wishes.thanks else None,
        "direct": wishes.direct[0].policy.rule if wishes.direct else None,
        "questions": wishes.questions.policy.rule if wishes.questions else None,
        "updates": wishes.updates.policy.rule if wishes.updates else None,
        "unclear": wishes.unclear[0].policy.rule if wishes.unclear else None,
    }


NOTHING: dict[str, str | None] = dict.fromkeys(("thanks", "direct", "questions", "updates", "unclear"))


@pytest.mark.parametrize(
    ("policies", "expected"),
    [
        ([], {}),
        ([said("thank_you_welcome", 1), said("no_thank_you", 5)], {"thanks": "no_thank_you"}),
        ([said("no_thank_you", 1), said("thank_you_welcome", 5)], {"thanks": "thank_you_welcome"}),
        (
            [said("no_thank_you", 1), said("thank_you_welcome", 5, authenticated=False)],
            {"thanks": "no_thank_you"},
        ),
        (
            [said("thank_you_welcome", 1), said("no_thank_you", 5, authenticated=False)],
            {"thanks": "no_thank_you"},
        ),
        (
            [said("thank_you_welcome", 1, mail="<a>"), said("no_thank_you", 1, mail="<a>")],
            {"thanks": "no_thank_you"},
        ),
        (
            [said("no_contact", 3)],
            {"thanks": "no_contact", "direct": "no_contact", "questions": "no_contact", "updates": "no_contact"},
        ),
        (
            [said("questions_welcome", 1), said("no_contact", 3), said("questions_welcome", 9)],
            {"thanks": "no_contact", "direct": "no_contact", "questions": "questions_welcome",
             "updates": "no_contact"},
        ),
        ([said("no_faculty_contact", 1), said("faculty_contact_ok", 4)], {"direct": "faculty_contact_ok"}),
        (
            [said("no_faculty_contact", 1), said("faculty_contact_ok", 4, topics=("question",))],
            {"direct": "no_faculty_contact"},
        ),
        (
            [said("no_faculty_contact", 1, voice="specialty"), said("faculty_contact_ok", 4, authenticated=False)],
            {"direct": "faculty_contact_ok"},
        ),
        ([said("no_thank_you", 1), said("thank_you_welcome", 5, voice="hand")], {"thanks": "no_thank_you"}),
        ([said("thank_you_welcome", 1), said("no_thank_you", 5, voice="hand")], {"thanks": "no_thank_you"}),
        ([said("unclear", 2)], {"unclear": "unclear"}),
        ([said("no_contact", 3, until="2026-11-20")], {}),
        ([said("no_contact", 3, until="2027-03-19"), said("faculty_contact_ok", 9, voice="person", person="a@b.example")],
         {"thanks": "no_contact", "direct": "no_contact", "questions": "no_contact", "updates": "no_contact"}),
    ],
)  # fmt: skip
def test_the_newest_explicit_word_wins_and_only_the_program_relaxes(
    policies: list[CasePolicy], expected: dict[str, str]
) -> None:
    """Tightening counts at once from anybody; relaxing needs the program's own authenticated voice."""
    assert standing(*policies) == NOTHING | expected


def test_a_rule_recorded_by_hand_settles_what_was_unclear() -> None:
    """`record policy --rule none` says that the unclear sentence limits nothing."""
    assert standing(said("unclear", 2), cleared=datetime(2026, 11, 4, tzinfo=UTC)) == NOTHING
    assert standing(said("unclear", 9), cleared=datetime(2026, 11, 4, tzinfo=UTC))["unclear"] == "unclear"


def test_what_no_longer_counts_says_why() -> None:
    """`show` can tell why an earlier statement is not in force."""
    rows = settle((said("thank_you_welcome", 1), said("no_thank_you", 5)), None)

    assert [(p.in_force, bool(p.why_not)) for p in rows] == [(False, True), (True, False)]
