"""read: what the reader makes of messages, for a script, a person, or a bug report."""

from __future__ import annotations

import mailbox
import sys
from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from afterword.commands.redacting import Redaction
from afterword.commands.telling import as_json, say
from afterword.edges.parser import Parser
from afterword.errors import UsageError
from afterword.model import Applicant, Reading

LOOKS_LIKE_MAIL = 2_048  # bytes in which a header field must stand for a file to be a message


class Source:
    """One message to read: where it lies, its bytes, and its number in an mbox."""

    def __init__(self, path: str, raw: bytes, index: int | None = None) -> None:
        """Keep the three."""
        self.path = path
        self.raw = raw
        self.index = index


def read(arguments: Namespace) -> int:
    """Read every message under the paths, in path order."""
    me = (arguments.me or "").lower()
    applicant = Applicant(name="", email=me)
    redaction = Redaction() if arguments.redact else None
    with Parser() as parser:
        for source in sources([Path(p).expanduser() for p in arguments.paths]):
            reading = parser.read(source.raw, applicant=applicant)
            value = shape(reading, source)
            if redaction is not None:
                value = redaction.value(value)
            if arguments.json:
                as_json(value)
            else:
                say(told(value) + "\n")
    return 0


def sources(paths: list[Path]) -> Iterator[Source]:
    """Yield the messages of files, folders, Maildirs and mboxes; say on stderr what is no message."""
    for path in paths:
        if not path.exists():
            raise UsageError(f"There is no {path}.", "Give .eml files, folders, Maildirs or mbox files.")
        if path.is_dir():
            files = [p for p in sorted(path.rglob("*")) if p.is_file() and not p.is_symlink()]
            for file in files:
                yield from _file(file, alone=False)
        else:
            yield from _file(path, alone=True)


def _file(path: Path, *, alone: bool) -> Iterator[Source]:
    raw = path.read_bytes()
    if raw.startswith(b"From ") and path.suffix != ".eml":
        box = mailbox.mbox(path, create=False)
        for index, key in enumerate(box.keys()):
            yield Source(str(path), box.get_bytes(key), index)
        return
    if alone or path.suffix == ".eml" or _is_message(raw):
        yield Source(str(path), raw)
    else:
        sys.stderr.write(f"{path}: not a mail message, skipped\n")


def _is_message(raw: bytes) -> bool:
    head = raw[:LOOKS_LIKE_MAIL].replace(b"\r\n", b"\n").partition(b"\n\n")[0].lower()
    names = [line.partition(b":")[0] for line in head.split(b"\n") if b":" in line]
    return bool({b"from", b"received", b"message-id", b"return-path", b"delivered-to"} & set(names))


def shape(reading: Reading, source: Source) -> dict[str, Any]:
    """Return a reading in the contract's shape."""
    value: dict[str, Any] = {"file": source.path}
    if source.index is not None:
        value["index"] = source.index
    value |= {
        "message_id": reading.message_id or None,
        "date": reading.date.isoformat() if reading.date else None,
        "kind": reading.kind if reading.problem is None else None,
        "program": msgspec.to_builtins(reading.program) if reading.program else None,
        "interviews": [
            {"start": i.start, "end": i.end, "timezone": i.timezone, "mode": i.mode, "quote": i.quote.text}
            for i in reading.interviews
        ],
        "offered": list(reading.offered),
        "respond_by": reading.respond_by,
        "contacts": [
            {"name": c.name, "email": c.email, "role": c.role, "phone": c.phone} for c in reading.contacts
        ],
        "interviewers": list(reading.interviewers),
        "policies": [
            {
                "rule": p.rule,
                "route": p.route,
                "person": p.person,
                "until": p.until,
                "quote": p.quote.text,
                **({"hidden": True} if p.quote.hidden else {}),
            }
            for p in reading.policies
        ],
        "reply": {"address": reading.reply_address, "wanted": reading.wants_reply, "portal": reading.portal},
        "because": {
            name: quote.text
            for name, quote in (
                ("kind", reading.kind_quote),
                ("program", reading.program_quote),
                ("offered", reading.offered_quote),
                ("respond_by", reading.respond_quote),
            )
            if quote is not None
        },
        "warnings": list(reading.warnings),
        "ignored": list(reading.ignored),
    }
    if value["program"] is not None:
        value["program"].setdefault("specialty", "")
    if reading.problem is not None:
        value["problem"] = reading.problem
    return value


def told(value: dict[str, Any]) -> str:
    """Return a reading as a person would want to see it: each conclusion with its sentence."""
    rows = [value["file"] + (f" #{value['index']}" if "index" in value else "")]
    if "problem" in value:
        return "\n".join([*rows, f"  could not be read: {value['problem']}"])
    quotes = value["because"]
    rows.append(_row("kind", value["kind"], quotes.get("kind")))
    program = value["program"]
    if program:
        name = f"{program['institution']}, {program['specialty']}".rstrip(", ")
        rows.append(_row("program", name, quotes.get("program")))
    for day in value["interviews"]:
        times = f"{day['start'].replace('T', ' ')}{' to ' + day['end'][-5:] if day['end'] else ''}"
        rows.append(_row("interview", f"{times} {day['timezone'] or ''} {day['mode'] or ''}", day["quote"]))
    if value["offered"]:
        rows.append(_row("offered", ", ".join(value["offered"]), quotes.get("offered")))
    if value["respond_by"]:
        rows.append(_row("answer by", value["respond_by"], quotes.get("respond_by")))
    for who in value["contacts"]:
        parts = [who["name"], who["email"], who["role"].replace("_", " "), who["phone"]]
        rows.append(_row("contact", ", ".join(p for p in parts if p), None))
    if value["interviewers"]:
        rows.append(_row("interviewers", ", ".join(value["interviewers"]), None))
    for policy in value["policies"]:
        extra = " ".join(f"({k} {policy[k]})" for k in ("route", "person", "until") if policy[k])
        rows.append(_row("rule", f"{policy['rule']} {extra}", policy["quote"]))
    rows += [_row("look", text, None) for text in value["warnings"]]
    rows += [_row("ignored", text, None) for text in value["ignored"]]
    return "\n".join(rows)


def _row(label: str, text: str, quote: str | None) -> str:
    because = f"\n                 “{quote}”" if quote else ""
    return f"  {label:<13}  {' '.join(text.split())}{because}"
