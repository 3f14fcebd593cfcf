"""What the daemon reads at all: nothing that matters may be skipped."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from afterword.reading.triage import by_header, by_peek
from reading.letters import LETTERS, Letter
from reading.more_letters import LETTERS as MORE

TESTS = Path(__file__).resolve().parent.parent
FOLDERS = sorted(p for p in (TESTS / "corpus", *(TESTS / "letters").glob("*")) if p.is_dir())
PEEK = 16 * 1024


def kept(raw: bytes, known: frozenset[str] = frozenset()) -> bool:
    head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    verdict = by_header(head + b"\n\n", known)
    return verdict == "read" or (verdict == "peek" and by_peek(head + b"\n\n" + body[:PEEK]))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda p: p.name)
def test_no_relevant_message_is_lost(folder: Path) -> None:
    """Headers and the first 16 kB keep every labelled message that is a program's."""
    lost = []
    for path in sorted(folder.glob("*.eml")):
        label = path.with_suffix(".json")
        kinds = json.loads(label.read_text(encoding="utf-8"))["kind"] if label.exists() else ["other"]
        if kinds[0] not in {"notice", "other"} and not kept(path.read_bytes()):
            lost.append(path.name)
    assert lost == []


@pytest.mark.parametrize(
    "letter",
    [one for one in LETTERS + MORE if one.kind[0] not in {"notice", "other"}],
    ids=lambda one: one.id,
)
def test_no_letter_of_a_program_is_lost(letter: Letter) -> None:
    """Nor any of our own letters, however short."""
    assert kept(letter.raw)


def test_a_shop_is_skipped_by_its_header_alone() -> None:
    """Bulk mail of an unknown sender without a telling word costs no body."""
    header = (
        b"From: Shoes <news@shoes.com>\nSubject: 50% off boots\nList-Unsubscribe: <https://shoes.com/u>\n\n"
    )
    assert by_header(header) == "skip"


def test_a_known_program_is_always_read() -> None:
    """A domain that already has a case is read whatever the header looks like."""
    header = b"From: News <news@shoes.com>\nSubject: hello\nPrecedence: bulk\n\n"
    assert by_header(header, frozenset({"shoes.com"})) == "read"


def test_ordinary_mail_is_dropped_after_the_peek() -> None:
    """A friend's lunch plan gives no reason to read on."""
    head = b"From: Sam <sam@friends.example>\nSubject: lunch\n\n"
    assert by_header(head) == "peek"
    assert not by_peek(head + b"Shall we meet at noon? The new place has good soup.\n")


def test_base64_and_quoted_printable_are_looked_into() -> None:
    """An encoding hides no invitation from the peek."""
    head = b"From: Dana <dana@cedarmoor.example>\nSubject: hello\nContent-Transfer-Encoding: base64\n\n"
    body = b"V2Ugd291bGQgbGlrZSB0byBpbnRlcnZpZXcgeW91IGZvciBvdXIgcmVzaWRlbmN5IGluIGludGVy\nbmFsIG1lZGljaW5lLg==\n"
    assert by_peek(head + body)
    assert by_peek(
        b"From: Dana <dana@cedarmoor.example>\nSubject: hello\n\nour resi=\ndency in neuro=\nlogy\n"
    )


def test_a_physicians_two_lines_are_looked_at() -> None:
    """Who shows a degree may be somebody who interviewed her, whatever her letter is about."""
    letter = b'From: "Ellery, Mona, MD" <mellery@larkhill.edu>\r\nSubject: that figure\r\n\r\nNadia, it was figure 4.\r\n'
    assert kept(letter)
