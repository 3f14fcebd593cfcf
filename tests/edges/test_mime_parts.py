"""Cutting a message to what is read, on good and on hostile bytes."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.edges.mime_parts import DEEPEST, TRIAGE_FIELDS, cut, fields, has_text, is_text, slim, split
from cost import within

CORPUS = sorted((Path(__file__).parent.parent / "corpus").glob("*.eml"))


@pytest.mark.parametrize(
    ("entity", "header", "body"),
    [
        (b"A: 1\r\n\r\nbody", b"A: 1\r\n\r\n", b"body"),
        (b"A: 1\n\nbody\n\nmore", b"A: 1\n\n", b"body\n\nmore"),
        (b"\r\nbody", b"\r\n", b"body"),
        (b"A: 1\r\n", b"A: 1\r\n", b""),
        (b"", b"", b""),
    ],
)
def test_split(entity: bytes, header: bytes, body: bytes) -> None:
    """Header with its blank line, and the rest."""
    assert split(entity) == (header, body)


def test_fields_keep_folded_lines() -> None:
    """Wanted fields come whole and in order; the rest goes with its folded lines."""
    header = b"Received: a\r\n b\r\nSUBJECT: one\r\n two\r\nX-Spam: no\r\n\tFrom: nobody\r\nfrom: a@b.example\r\n\r\n"

    assert fields(header) == b"SUBJECT: one\r\n two\r\nfrom: a@b.example\r\n\r\n"
    assert fields(b"") == b"\r\n"
    assert "Content-Transfer-Encoding" in TRIAGE_FIELDS


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (b"Content-Type: text/plain\r\n\r\n", True),
        (b"content-type: TEXT/HTML; charset=utf-8\r\n\r\n", True),
        (b"Content-Type:\r\n text/html\r\n\r\n", True),
        (b"\r\n", True),
        (b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n", False),
        (b"Content-Type: text/plain\r\nContent-Disposition:\r\n ATTACHMENT\r\n\r\n", False),
        (b"Content-Type: text/plain\r\nContent-Disposition: inline; filename=attachment.txt\r\n\r\n", True),
        (b"Content-Type: text/calendar\r\nContent-Disposition: attachment\r\n\r\n", True),
        (b"Content-Type: application/ics\r\n\r\n", True),
        (b'Content-Type: application/octet-stream; name="invite.ics"\r\n\r\n', True),
        (b"Content-Type: message/delivery-status\r\n\r\n", True),
        (b"Content-Type: application/pdf\r\n\r\n", False),
        (b"Content-Type: image/png\r\n\r\n", False),
    ],
)
def test_what_is_text(header: bytes, expected: bool) -> None:
    """Shown text, calendars and the cause of a bounce are read; attachments are not."""
    assert is_text(header) is expected


def test_cut_leaves_whole_lines_and_whole_base64() -> None:
    """A cut part still decodes."""
    assert cut(b"", b"one\r\ntwo\r\nthree", 9) == b"one\r\n"
    assert cut(b"", b"short", 9) == b"short"
    base64 = b"Content-Transfer-Encoding: base64\r\n\r\n"
    assert cut(base64, b"QUJDREVGR0g" * 10, 11) == b"QUJDREVG"


def test_letters_without_attachments_stay_as_they_are() -> None:
    """Slimming changes nothing that is read."""
    for path in CORPUS:
        raw = path.read_bytes()
        if b"attachment" not in raw.lower() and b"application/" not in raw and b"image/" not in raw:
            assert slim(raw, 1_000_000) == raw, path.name


@pytest.mark.parametrize("path", CORPUS[:20], ids=lambda path: path.name)
def test_a_cut_letter_still_shows_text(path: Path) -> None:
    """Four kilobytes of a body are enough to see text in every letter."""
    header, body = split(path.read_bytes())

    assert has_text(fields(header) + cut(header, body, 4096))


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nAAAA\r\n--b--\r\n",
        b"Content-Type: application/pdf\r\n\r\nAAAA",
        b"Content-Type: text/plain\r\n\r\n  \r\n",
        b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment\r\n\r\nAAAA\r\n--b--",
    ],
)
def test_no_text_is_noticed(raw: bytes) -> None:
    """A beginning without words is not taken for a message without words."""
    assert not has_text(raw)


def nested(depth: int) -> bytes:
    raw = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\r\n\r\n--%d\r\n' % (n, n) for n in range(depth)
    )
    return raw + b"Content-Type: application/pdf\r\n\r\n" + b"A" * 3_000


HOSTILE = {
    "no end": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n\r\nAAAA",
    "no boundary": b"Content-Type: multipart/mixed\r\n\r\nAAAA",
    "boundary never used": b'Content-Type: multipart/mixed; boundary="none"\r\n\r\nAAAA',
    "boundary elsewhere": b"Subject: x; boundary=q\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--q\r\n--b\r\n\r\nwords\r\n--b--",
    "nested 1000": nested(1000),
    "100,000 parts": b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + b"--b\r\n\r\nx\r\n" * 100_000,
    "one long header": b"Subject: " + b"x" * 300_000 + b"\r\n\r\nbody",
    "many folded lines": b"Content-Type: multipart/mixed;\r\n"
    + b" a=b;\r\n" * 50_000
    + b' boundary="b"\r\n\r\nbody',
    "blanks": b"Content-Type:" + b" " * 200_000 + b"text/plain\r\n\r\nbody",
    "folded blanks": b"Content-Type:" + b"\r\n " * 100_000 + b"text/plain\r\n\r\nbody",
    "names": b"Content-Type: application/x; " + b"name=" * 50_000 + b"\r\n\r\nbody",
    "dashes": b"Content-Type: multipart/mixed; boundary=-\r\n\r\n" + b"-" * 300_000,
    "letters in letters": b"Content-Type: message/rfc822\r\n\r\n" * 2_000 + b"body",
    "NUL": b"Content-Type: text/plain\0\r\n\r\n\0\0",
    "empty": b"",
}


@pytest.mark.parametrize("raw", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_bytes_cost_little_and_raise_nothing(raw: bytes) -> None:
    """Whatever the bytes: an answer, no longer than its limits allow, within a blink."""

    def looked() -> bytes:
        has_text(raw[:16_384])
        fields(split(raw)[0])
        return slim(raw, 262_144)

    result = within(1, looked)
    assert len(result) <= len(raw) + 10_000
    assert DEEPEST <= 20
