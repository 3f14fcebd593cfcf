"""Hostile words in every field a program's mail has: they run nothing, add nothing and change nothing.

Each field is tried with each payload, a program to each, all in one mailbox and one visit
through the recording relay. The mailbox must be as it was but for the drafts, the drafts must
be exactly what was meant, and no received word may stand in any command.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from datetime import timedelta
from email import message_from_bytes, policy
from pathlib import Path

import pytest

from afterword.edges.store import Store
from afterword.model import Letter, LetterState
from dovecot import PASSWORD, Dovecot
from draft_life.invariants import mailbox_of, others_untouched, wire
from draft_life.scenes import INVITATION, START, Hand, Place, Scene, _many_names, mail
from relay import Relay
from suites import Suite

EVIL = "evil@evil.example"


def _q(text: str) -> str:
    return "=?utf-8?q?" + "".join(f"={byte:02X}" for byte in text.encode()) + "?="


def _b(text: str) -> str:
    return f"=?utf-8?b?{base64.b64encode(text.encode()).decode()}?="


PAYLOADS = {
    "new header, quoted-printable": _q(f"a\r\nBcc: {EVIL}"),
    "new header, base64": _b(f"a\r\nBcc: {EVIL}\r\n\r\nbody"),
    "new header, folded": f"a\r\n Bcc: {EVIL}",
    "bare line feed": _q(f"a\nBcc: {EVIL}"),
    "bare return": _q(f"a\rBcc: {EVIL}"),
    "IMAP command": _q("a\r\nX1 UID MOVE 1:* Sent\r\nX2 CREATE pwned\r\n"),
    "IMAP literal": "{5+}",
    "quote and backslash": 'a" \\" pwned "',
    "NUL": _q("a\0b"),
    "next line and separators": _q("a\x85Bcc: x\u2028y\u2029z\x0b\x1c"),
    "Jinja expression": "{{7*7}} {{config}}",
    "Jinja statement": "{% include 'thank_you.txt' %}{% for x in [1] %}",
    "format string": "%s {0.__class__} ${7*7}",
    "address in a name": f"office <{EVIL}>",
    "addresses in a name": _q(f"Miller, Pat, {EVIL}, other"),
    "modified UTF-7": "&AOQ- &-",
    "right to left": _q("\u202egro.live\u202c \u200b\ufeff"),
    "a line that never ends": "x" * 5000,
    "half an encoded word": "=?utf-8?q?=41",
    "tag": "<script>alert(1)</script>",
}
FIELDS = ("From", "Subject", "Message-ID", "In-Reply-To", "References", "Reply-To", "signature", "program")
EXPECTED = {
    *("from", "to", "subject", "date", "message-id", "in-reply-to", "references", "mime-version"),
    *("content-type", "content-transfer-encoding"),
}


def hostile(field: str, payload: str, name: str, number: int) -> bytes:
    """Return an invitation whose `field` holds `payload`."""
    domain = f"{name.lower()}memorial.example"
    said, header = INVITATION, {}
    if field in {"From", "Reply-To"}:
        header[field] = f"{payload} <pmiller@{domain}>"
    elif field == "Subject":
        header[field] = f"{name} Memorial Internal Medicine {payload}"
    elif field in {"Message-ID", "In-Reply-To", "References"}:
        header[field] = f"<{number}{payload}@{domain}>"
    raw = mail(name, said, START, number, **{key.replace("-", "_"): value for key, value in header.items()})
    if field == "signature":
        return raw.replace(b"\r\nPat Miller\r\n", f"\r\nPat {payload} Miller\r\n".encode())
    if field == "program":
        return raw.replace(f"at {name} Memorial".encode(), f"at {payload} {name} Memorial".encode())
    return raw


def _empty(place: Place, hand: Hand) -> None:  # noqa: ARG001
    place.visits(START - timedelta(minutes=5), 0)


EMPTY = Scene("empty", START, _empty, ())


@pytest.mark.parametrize("field", FIELDS)
def test_no_field_runs_adds_or_changes_anything(
    field: str, dovecot: Dovecot, tmp_path: Path, suite: Suite, request: pytest.FixtureRequest
) -> None:
    """Twenty payloads in this field: the mailbox is as it was, and each draft is the one that was meant."""
    place = EMPTY.copy(dovecot, tmp_path)
    hand, relay = Hand(place), Relay(dovecot.port)
    request.addfinalizer(hand.close)
    for number, (payload, name) in enumerate(zip(PAYLOADS.values(), _many_names(len(PAYLOADS)), strict=True)):
        hand.client.append("INBOX", hostile(field, payload, name, number), (), START)
    before, folders = mailbox_of(place), _folders(hand)
    place.visits(START, 0, 61, 700, port=relay.port)
    relay.settle()
    relay.stop()
    after = mailbox_of(place)

    others_untouched(before, after)
    assert _folders(hand) == folders
    wire(relay.record)
    assert not [
        line for line in relay.record.lines if re.search(rb"evil|pwned|memorial|7\*7", line, re.IGNORECASE)
    ]
    drafts = [m.raw for m in after if m.folder == "Drafts"]
    assert len(after) == len(before) + len(drafts)
    store = Store(place.database)
    letters = [x for x in store.letters() if x.state is LetterState.SAVED]
    store.close()
    assert len(letters) == len(drafts) >= 5  # a subject that can stand in no reply is a hold
    for letter in letters:
        exactly(letter, drafts)
    suite.case("injection", len(PAYLOADS))


def _folders(hand: Hand) -> set[str]:
    return {name for _, _, name in hand.client.list_folders()}


def exactly(letter: Letter, drafts: list[bytes]) -> None:
    """Hold the stored bytes of a letter to what the letter says: header set, addresses, subject, text."""
    [raw] = [raw for raw in drafts if letter.id.encode() in raw]
    found = message_from_bytes(raw, policy=policy.default)
    assert raw.split(b"\r\n\r\n")[0].isascii()

    assert {name.lower() for name in found} <= EXPECTED
    assert len(found.keys()) == len({name.lower() for name in found})
    assert re.fullmatch(r"pmiller@[a-z]+memorial\.example", letter.to)
    assert [a.addr_spec for a in found["to"].addresses] == [letter.to]
    assert [a.addr_spec for a in found["from"].addresses] == ["priya.raman@gmail.com"]
    assert str(found["subject"]) == letter.subject
    assert found.get_content().replace("\r\n", "\n").rstrip() == letter.body.rstrip()
    assert "49" not in letter.body.replace("13579246", "")
    assert EVIL not in f"{found['from']} {found['to']} {found['subject']} {letter.body}"
    assert PASSWORD not in letter.body
    assert not list(_controls(letter.subject + letter.body.replace("\n", "")))


def _controls(text: str) -> Iterator[str]:
    yield from (c for c in text if ord(c) < 32 or c in "\x7f\x85\u2028\u2029\u202e\ufeff")
