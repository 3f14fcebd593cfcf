"""The notes card: a draft to oneself that asks for the ends of sentences, and reading it back.

Its prompts are written so that what is filled in fits a letter as it stands. The card comes
back as clients leave it (CLIENTS 6): rewrapped at 72, flowed, quoted, turned into HTML, its own
words gone or still there. A prompt is never part of a note, a reserved label is nobody's name,
and a paragraph without a name belongs to the one before it. What she writes for her rank list
never enters a draft.
"""

from __future__ import annotations

from datetime import datetime

from afterword.drafting.card_lines import RESERVED, Line, lines_of
from afterword.drafting.card_policy import rules_in
from afterword.drafting.salutation import PHYSICIANS, clean_name
from afterword.drafting.wording import day_in_words, plain, short_day
from afterword.filing.identity import name_words, same_person
from afterword.model import CaseContact, ProgramCase, Record, Recorded, RecordKind, Settings

PROMPT = "I especially enjoyed talking with you about"
"""What the card puts behind a person's name; a note goes on from there."""


class CardReading(Record, frozen=True, kw_only=True):
    """What a filled card says: (person, note) pairs and the reserved lines, "" or () where left empty."""

    notes: tuple[tuple[str, str], ...] = ()
    promised: str = ""
    forgotten: str = ""
    corrections: tuple[str, ...] = ()
    writing_afterwards: str = ""
    rank: str = ""


def card_for(
    case: ProgramCase, settings: Settings, now: datetime, code: str, day: str | None = None
) -> tuple[str, str]:
    """Return subject and text of the card for the interview on `day` ("YYYY-MM-DD"; the last one by default).

    `code` stands in both and survives every client (CLIENTS 6). No line ends in a blank: some
    clients join such a line with the next.
    """
    del settings  # the card is in the applicant's own mailbox; nothing of hers needs to stand on it
    when = day or _last_day(case, now)
    program = plain(case.program.institution)
    heading = f"Your notes on {program}" + (f", {day_in_words(when)}" if when else "")
    rows = [
        f"{heading}.",
        "Finish the sentences you want to and save this draft. Only you see this card.",
        *(f"{name}: {PROMPT} …" for name in _people(case)),
        *(
            []
            if _people(case)
            else [f"One paragraph for each person: the name, a colon, then how “{PROMPT} …” goes on."]
        ),
        *(f"{label}:" for label in RESERVED.values()),
        f"Card {code}",
    ]
    subject = f"Notes card – {program}" + (f", {short_day(when)}" if when else "") + f" ({code})"
    return subject, "\n\n".join(rows) + "\n"


def read_card(body: str, case: ProgramCase | None) -> CardReading:
    """Return what a filled card says; `case` tells how the people are called who are known."""
    known = tuple(c.contact.name for c in case.contacts if c.contact.name) if case else ()
    found: dict[str, list[str]] = {}
    for line in lines_of(body, known):
        if line.text:
            found.setdefault(_owner(line, known), []).append(line.text)
    reserved = {key: found.pop(key, []) for key in RESERVED}
    return CardReading(
        notes=tuple((person, "\n".join(texts)) for person, texts in found.items()),
        promised=" ".join(reserved["promised"]),
        forgotten=" ".join(reserved["forgotten"]),
        corrections=tuple(reserved["corrections"]),
        writing_afterwards=" ".join(reserved["writing_afterwards"]),
        rank="\n".join(reserved["rank"]),
    )


def fields(reading: CardReading, *, program: str, at: datetime) -> tuple[Recorded, ...]:
    """Return what a card says as records, as `afterword record` would make them (CONTRACT, `replay`).

    `program` names the program as `record` does, `at` is when the card was read.
    """

    def row(
        kind: RecordKind, text: str, person: str | None = None, topic: str = "", rule: str | None = None
    ) -> Recorded:
        return Recorded(
            at=at, kind=kind, program=program, person=person, text=text, topic=topic, rule=rule, card=True
        )

    asked = [
        row("question" if text.rstrip(' )"”').endswith("?") else "correction", text)
        for text in reading.corrections
    ]
    aside = [
        row("note", text, topic=topic)
        for topic, text in (
            ("promised", reading.promised),
            ("forgotten", reading.forgotten),
            ("rank list", reading.rank),
        )
        if text
    ]
    rules = [
        row("policy", reading.writing_afterwards, rule=rule) for rule in rules_in(reading.writing_afterwards)
    ]
    return (*(row("note", text, person) for person, text in reading.notes), *asked, *rules, *aside)


def _owner(line: Line, known: tuple[str, ...]) -> str:
    """Return the key of a reserved line, or the person's name as the case knows it."""
    if line.label in RESERVED:
        return line.label
    by_first = [name for name in known if name_words(name)[:1] == name_words(line.label)]
    same = [name for name in known if same_person(name, line.label)] or by_first
    return same[0] if same else clean_name(line.label) or line.label


def _people(case: ProgramCase) -> list[str]:
    """Return the names the card asks about: known interviewers, each once, with title."""
    met = [c for c in case.contacts if c.contact.name and (c.interviewer or c.contact.role in PHYSICIANS)]
    shown: list[CaseContact] = []
    for row in met:
        if row.current and not any(same_person(row.contact.name, other.contact.name) for other in shown):
            shown.append(row)
    return [_titled(row) for row in shown if clean_name(row.contact.name)]


def _titled(row: CaseContact) -> str:
    contact = row.contact
    doctor = contact.doctor or contact.role in PHYSICIANS
    return f"{'Dr.' if doctor else contact.title} {clean_name(contact.name)}".strip()


def _last_day(case: ProgramCase, now: datetime) -> str | None:
    days = [i.interview.start[:10] for i in case.interviews if i.status == "fixed"]
    past = [d for d in days if d <= now.date().isoformat()]
    return max(past, default=None) or min(days, default=None)
