"""The fixed words around a letter: days, programs, subject lines, limits. No sentence of a letter.

Sources: DOMAIN 6a and "Further caps and subjects". Days are written the American way.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime

from afterword.model import Applicant, Due, Program, Purpose, Record

REPLIES: frozenset[Purpose] = frozenset({"invitation_reply", "waitlist_reply", "reminder"})
"""Purposes that always answer a message; `cancel` does where the office has written."""


class Limit(Record, frozen=True, kw_only=True):
    """How long a letter may be between greeting and sign-off."""

    words: int
    paragraphs: int


LIMITS: dict[str, Limit] = {
    "thank_you_office": Limit(words=90, paragraphs=2),
    "thank_you_direct": Limit(words=200, paragraphs=3),
    "forward": Limit(words=170, paragraphs=4),
    "correction": Limit(words=150, paragraphs=3),
    "technical": Limit(words=120, paragraphs=3),
    "update": Limit(words=110, paragraphs=3),
    "question": Limit(words=150, paragraphs=4),
    "reminder": Limit(words=70, paragraphs=3),
    "invitation_reply": Limit(words=110, paragraphs=5),
    "waitlist_reply": Limit(words=70, paragraphs=3),
    "cancel": Limit(words=90, paragraphs=3),
}
"""Caps of DOMAIN 6a and "Further caps and subjects"; paragraphs of the last four are ours (a list of
days counts as one)."""

LONGEST_TOPIC = 60
"""Characters of a topic in a subject line, so that the name after it stays visible on a phone."""

LONGEST_SUBJECT = 200
"""Characters of a parent's subject that a reply repeats."""

_SMALL = frozenset({"and", "or", "of", "the", "a", "an", "in", "on", "for", "to", "at", "with", "by", "my"})


def kind_of(due: Due) -> str:
    """Return which template and limit a letter uses."""
    if due.purpose == "thank_you":
        return "thank_you_direct" if due.to.direct else "thank_you_office"
    return due.purpose


def limit_of(kind: str, *, forwarded: bool) -> Limit:
    """Return the limit of one kind of letter; a letter that asks to be forwarded has its own."""
    return LIMITS["forward"] if forwarded else LIMITS[kind]


def day_in_words(day: str) -> str:
    """Return "Thursday, November 19, 2026", with "at 8:15 AM" where `day` carries an hour."""
    when = date.fromisoformat(day[:10])
    words = f"{when:%A}, {when:%B} {when.day}, {when.year}"
    if len(day) > len("2026-11-19"):
        hour = datetime.fromisoformat(day)
        words += f" at {hour.hour % 12 or 12}:{hour:%M} {hour:%p}"
    return words


def short_day(day: str) -> str:
    """Return "November 19, 2026"."""
    when = date.fromisoformat(day[:10])
    return f"{when:%B} {when.day}, {when.year}"


def titled(text: str) -> str:
    """Return `text` with the capitals of a title; words that have capitals of their own keep them."""
    words = text.split()
    return " ".join(
        w if w != w.lower() or (w in _SMALL and i) else "-".join(p[:1].upper() + p[1:] for p in w.split("-"))
        for i, w in enumerate(words)
    )


def program_title(program: Program) -> str:
    """Return "Kittredge Memorial Hospital Internal Medicine", the institution alone if no more is known."""
    return plain(f"{program.institution} {titled(program.specialty)}")


def residency(program: Program) -> str:
    """Return "the internal medicine residency at Kittredge Memorial Hospital"."""
    if program.specialty == "transitional year":
        return plain(f"the transitional year program at {program.institution}")
    if not program.specialty:
        return plain(f"the residency program at {program.institution}")
    return plain(f"the {program.specialty} residency at {program.institution}")


def plain(text: str) -> str:
    """Return `text` on one line without control and format characters."""
    kept = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text)
    return " ".join(kept.split())


def subject(due: Due, applicant: Applicant) -> str:
    """Return the subject line of DOMAIN 6a; for a reply "Re: " and the parent's, cut at its first break."""
    name, program = applicant.name, program_title(due.program)
    on = f" on {short_day(due.interview_day)}" if due.interview_day else ""
    if due.purpose in REPLIES or (due.purpose == "cancel" and due.parent_id):
        return reply_subject(due.parent_subject or f"Interview with {program}")
    if due.forward_to:
        return f"Follow-up from Interview with {program} – {name}"
    bare = re.sub(r"^(?:the|an?|my|your)\s+", "", plain(due.topic), flags=re.IGNORECASE)
    topic = titled(_shortened(bare)) or "the Residency Program"
    return {
        "thank_you": f"Thank you for the interview – {name}"
        if due.to.direct
        else f"Thank You – {program} Interview{on}",
        "correction": f"Brief Clarification Following Interview – {name}",
        "technical": f"Interview{on} – {name}",
        "update": f"Application Update – {name}, {titled(due.program.specialty)} Applicant".replace(
            ",  ", ", "
        ),
        "question": f"Question Regarding {topic} – {name}",
        "cancel": f"Interview{on} – {name}" if on else f"Interview with {program} – {name}",
    }[due.purpose]


def reply_subject(parent: str) -> str:
    """Return "Re: " and the parent's subject up to its first line break or control character."""
    first = re.split(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]", parent.strip(), maxsplit=1)[0]
    first = re.sub(r"^(?:\s*re\s*:)+", "", first, flags=re.IGNORECASE)
    return f"Re: {plain(first)[:LONGEST_SUBJECT]}".strip()


def _shortened(text: str) -> str:
    if len(text) <= LONGEST_TOPIC:
        return text
    return text[: LONGEST_TOPIC + 1].rsplit(" ", 1)[0]
