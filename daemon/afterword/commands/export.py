"""export: interviews as a calendar, contacts, and the season's notes for the rank list."""

from __future__ import annotations

import csv
import io
import sys
from argparse import Namespace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from icalendar import Calendar, Event

from afterword.app import cases_at
from afterword.commands.places import configuration, open_store, told_world
from afterword.commands.telling import full_name
from afterword.filing.days import day_of, interview_end, interview_start
from afterword.model import ProgramCase


def export(arguments: Namespace) -> int:
    """Write one of the formats to a file, or to standard output."""
    config, now = configuration(arguments), datetime.now(UTC)
    cases = cases_at(told_world(open_store(arguments), config), now)
    zone = config.settings.applicant.timezone
    text = {
        "ics": lambda: calendar(cases, zone, now),
        "csv": lambda: table(cases),
        "vcf": lambda: cards(cases),
        "md": lambda: notes(cases),
    }[arguments.format]()
    if arguments.output:
        target = Path(arguments.output)
        target.write_text(text, encoding="utf-8", newline="")
        sys.stderr.write(f"Written to {target}\n")
    else:
        sys.stdout.write(text)
    return 0


def calendar(cases: tuple[ProgramCase, ...], zone: str, now: datetime) -> str:
    """Return the fixed interviews as iCalendar (RFC 5545); days without hours are all-day."""
    book = Calendar()
    book.add("prodid", "-//Afterword//EN")
    book.add("version", "2.0")
    for case in cases:
        for row in (i for i in case.interviews if i.status == "fixed"):
            event = Event()
            event.add("uid", f"{case.key}.{row.interview.start[:10]}@afterword.invalid")
            event.add("dtstamp", now)
            event.add("summary", f"Interview: {full_name(case)}")
            if "T" in row.interview.start:
                event.add("dtstart", interview_start(row.interview, case.zone or zone).astimezone(UTC))
                event.add("dtend", interview_end(row.interview, case.zone or zone).astimezone(UTC))
            else:
                event.add("dtstart", day_of(row.interview))
                event.add("dtend", day_of(row.interview) + timedelta(days=1))
            book.add_component(event)
    return str(book.to_ical().decode())


def table(cases: tuple[ProgramCase, ...]) -> str:
    """Return the contacts as CSV; a cell never begins like a formula (spreadsheets run those)."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["program", "specialty", "name", "role", "email", "phone"])
    for case in cases:
        for row in (c.contact for c in case.contacts):
            cells = [case.program.institution, case.program.specialty, row.name or "", row.role]
            writer.writerow([_harmless(c) for c in (*cells, row.email or "", row.phone or "")])
    return out.getvalue()


def cards(cases: tuple[ProgramCase, ...]) -> str:
    """Return the contacts that have an address as vCards 3.0 (RFC 2426)."""
    rows = []
    for case in cases:
        for contact in (c.contact for c in case.contacts if c.contact.email):
            name = contact.name or f"{full_name(case)} office"
            lines = ["BEGIN:VCARD", "VERSION:3.0", f"FN:{_escaped(name)}", f"N:{_escaped(name)};;;;"]
            lines += [f"ORG:{_escaped(case.program.institution)}", f"EMAIL:{_escaped(contact.email or '')}"]
            lines += [f"TEL:{contact.phone}"] if contact.phone else []
            rows.append("\r\n".join([*lines, "END:VCARD"]) + "\r\n")
    return "".join(rows)


def notes(cases: tuple[ProgramCase, ...]) -> str:
    """Return the season's notes as Markdown, a chapter per program."""
    rows = ["# My interview season\n"]
    for case in cases:
        said = [n for n in case.notes if n.text.strip()]
        days = ", ".join(i.interview.start[:10] for i in case.interviews if i.status == "fixed")
        rows.append(f"\n## {full_name(case)}\n\n{days or 'no interview fixed'}\n")
        rows += [f"- **{n.person or 'Note'}**: {' '.join(n.text.split())}\n" for n in said]
    return "".join(rows)


def _escaped(text: str) -> str:
    folded = " ".join(text.split()).replace("\\", "\\\\")
    return folded.replace(";", "\\;").replace(",", "\\,")


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell[:1] in {"=", "-", "@", "\t"} else cell
