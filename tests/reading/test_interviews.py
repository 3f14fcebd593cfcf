"""Interview days, offered days and deadlines, letter by letter."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.model import Message, Passage
from afterword.reading.interviews import Days, days
from afterword.reading.message import parse
from cost import LINEAR, grows
from reading.interview_letters import Letter
from reading.interview_table import EVERY, OWNER, message

TESTS = Path(__file__).parent.parent


def _read(letter: Letter) -> tuple[Message, Days]:
    mail = message(letter)
    return mail, days(mail, letter.kind, "America/Chicago", "internal medicine")  # type: ignore[arg-type]


@pytest.mark.parametrize("letter", EVERY, ids=lambda letter: letter.name)
def test_letter(letter: Letter) -> None:
    """Every letter tells exactly the interviews, choices and deadline that a careful person reads in it."""
    _, told = _read(letter)

    assert letter.interviews == tuple((i.start, i.timezone, i.end, i.mode) for i in told.interviews)
    assert letter.offered == told.offered
    assert letter.respond_by == told.respond_by
    assert letter.second_look == (told.second_look if letter.kind == "second_look" else ())


@pytest.mark.parametrize("letter", EVERY, ids=lambda letter: letter.name)
def test_every_conclusion_carries_its_words(letter: Letter) -> None:
    """Each day is told with a sentence that stands in the mail, its subject or its calendar part."""
    message, told = _read(letter)
    events = [f"{e.summary} {e.description}" for e in message.calendar]
    shown = " ".join(" ".join((message.readable, message.subject, *events)).split())
    quotes = [i.quote for i in told.interviews]
    quotes += [q for q in (told.offered_quote, told.respond_quote) if q]

    assert (told.offered == ()) == (told.offered_quote is None)
    assert (told.respond_by is None) == (told.respond_quote is None)
    for quote in quotes:
        assert quote.text
        assert quote.text in shown
        assert message.message_id == quote.message_id


def _instant(start: str, zone: str | None) -> str:
    from zoneinfo import ZoneInfo

    if len(start) <= 10 or zone is None:
        return f"{start} {zone}"
    return datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC).isoformat()


def _labelled(folder: str) -> list[Path]:
    return sorted((TESTS / folder).glob("*.eml"))


@pytest.mark.parametrize(
    ("folder", "wrong"),
    [("corpus", 0), ("letters/a", 4), ("letters/b", 0)],
)
def test_labelled_mail(folder: str, wrong: int) -> None:
    """On labelled mail by other hands no more letters than these are read differently from their label."""
    missed = []
    for path in _labelled(folder):
        label = json.loads(path.with_suffix(".json").read_text("utf-8"))
        told = days(parse(path.read_bytes(), owner=OWNER), label["kind"][0])
        same = (
            {_instant(i["start"], i["timezone"]) for i in label["interviews"]}
            == {_instant(i.start, i.timezone) for i in told.interviews}
            and set(label["offered"]) == set(told.offered)
            and label["respond_by"] == told.respond_by
        )
        missed += [] if same else [path.name]

    assert len(missed) <= wrong, missed


def test_without_a_date_header_nothing_is_concluded() -> None:
    """A mail that says "tomorrow" and has no date tells no day."""
    message = Message(
        message_id="<a@b.example>", passages=(Passage(text="Your interview is tomorrow at 8 AM ET."),)
    )

    assert Days() == days(message, "reminder")


@pytest.mark.parametrize("year", [1, 9999])
def test_unbelievable_date_header(year: int) -> None:
    """A hostile Date header is no day to count from, and no crash."""
    message = Message(
        message_id="<a@b.example>",
        date=datetime(year, 1, 1, tzinfo=UTC),
        passages=(Passage(text="Your interview is tomorrow at 8 AM ET, or on December 3."),),
    )

    assert Days() == days(message, "reminder")


@pytest.mark.parametrize("kind", ["other", "rejection"])
def test_kinds_that_tell_nothing_of_hers(kind: str) -> None:
    """An advertisement's dates and a refusal's dates are nobody's interview."""
    message = Message(
        message_id="<a@b.example>",
        date=datetime(2026, 10, 20, tzinfo=UTC),
        passages=(Passage(text="Your interview is on Monday, November 9 at 8 AM ET. Reply by Friday."),),
    )

    assert Days() == days(message, kind)  # type: ignore[arg-type]


SEEDS = [
    "11/", "Nov 3, ", "the 3rd, ", "8:00-", "Tuesday, ", "within ", "a.m. ", "by Nov 3 ", "interview ", "link ", "you will ",
    "let me know ", "if you ", "we will send ", "Time: 9:00\n", "9:00 a\n", "Nov 3\n", "please reply by ", "links for the ",
    "8:00 AM ET / ", "- 9:00 x\n\n", "that's the ", "should you ", "keep ", "choices ", "Dr. A, 9:00\n", "0800 x\n", "\n", ". ",
]  # fmt: skip


@pytest.mark.parametrize("seed", SEEDS)
def test_adversarial_text_costs_linear_time(seed: str) -> None:
    """A mail that repeats itself costs no more than about its length."""

    def sized(length: int) -> Callable[[], object]:
        text = seed * (length // len(seed))
        message = Message(
            message_id="<a@b.example>",
            date=datetime(2026, 10, 20, tzinfo=UTC),
            subject=text[:200],
            passages=(Passage(text=text),),
        )
        return lambda: days(message, "details")

    assert grows(sized, 1_500, 0.04) < LINEAR
