"""The gate every argument passes, and the codes of refusals."""

from __future__ import annotations

import pytest

from afterword.edges.imap_answers import code_of, guard, stored_at, words_of
from afterword.edges.mailbox import Stored
from afterword.errors import MailboxRefused

PAYLOADS = ("\r\nX1 NOOP", "\n", "\r", "\0", "\x1b", "\x7f", "x" * 1001)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("wrap", [str, str.encode, lambda s: [s], lambda s: ("a", ["b", s.encode()])])
def test_what_could_end_a_line_is_refused(payload: str, wrap: object) -> None:
    """In text, bytes and lists, at any depth."""
    with pytest.raises(MailboxRefused):
        guard(wrap(f"a{payload}"))  # type: ignore[operator]


@pytest.mark.parametrize(
    "value", ["INBOX", "Entwürfe", 'a "quoted" name', "{5+}", "*", b"BODY.PEEK[]", 7, None, ["a", 1]]
)
def test_ordinary_arguments_pass(value: object) -> None:
    """Names may hold anything else; quoting them is imapclient's business."""
    guard(value)


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("append failed: [OVERQUOTA] Quota exceeded", "OVERQUOTA"),
        ("b'[TRYCREATE] no such mailbox'", "TRYCREATE"),
        ("select failed: [ALERT] look out", ""),
        ("UID command error: BAD [b'Request is throttled. Suggested Backoff Time: 5 ms']", "THROTTLED"),
        ("no code at all", ""),
        ("[lower case] is none", ""),
    ],
)
def test_codes(answer: str, code: str) -> None:
    """The response code decides how long to wait; words never do, but for throttling."""
    assert code_of(answer) == code


def test_words_are_fit_to_show() -> None:
    """A server's words reach the person short and printable."""
    assert words_of("b'[NO] caf\xe9\r\n\x1b[31m" + "x" * 500).startswith("[NO] caf")
    assert len(words_of("x" * 500)) == 160
    assert words_of("\x1b[31mred").isprintable()


@pytest.mark.parametrize(
    ("answer", "stored"),
    [
        (b"[APPENDUID 17 4] Append completed.", Stored(uidvalidity=17, uid=4)),
        (b"[appenduid 1 4294967295] done", Stored(uidvalidity=1, uid=4294967295)),
        ("[APPENDUID 17 4] text", Stored(uidvalidity=17, uid=4)),
        (b"Append completed.", Stored(uidvalidity=0, uid=0)),
        (b"[APPENDUID 17 4,5] two", Stored(uidvalidity=0, uid=0)),
        (b"", Stored(uidvalidity=0, uid=0)),
    ],
)
def test_where_an_append_went(answer: bytes | str, stored: Stored) -> None:
    """APPENDUID or nothing."""
    assert stored_at(answer) == stored
