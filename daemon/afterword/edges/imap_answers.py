"""What may go into an IMAP command, and what a server's answer means. Pure text, no wire.

`guard` is the one gate every argument passes: no character that could end a command line
gets through, whoever wrote it (PROVIDERS fact 1). The rest sorts refusals: a wrong password
is told apart from a server that is busy, because one has to stop and the other to try again.
"""

from __future__ import annotations

import re

from afterword.edges.mailbox import Stored
from afterword.errors import (
    CredentialsError,
    CredentialsRefused,
    MailboxError,
    MailboxRefused,
    MailboxUnreachable,
)

LONGEST_ARGUMENT = 1_000
"""Characters of a folder name or user name; nothing we send is longer (PROVIDERS fact 1)."""

LONGEST_SECRET = 16_384
"""Characters of a password or access token; Microsoft's tokens have 2-4 thousand."""

_FORBIDDEN = re.compile(r"[\x00-\x1f\x7f]")
_CODE = re.compile(r"\[([A-Z][A-Z0-9-]{2,30})(?=[ \]])")
_APPENDUID = re.compile(rb"\[APPENDUID (\d{1,10}) (\d{1,10})\]", re.IGNORECASE)
_REPR = re.compile(r"\[?b['\"]")
_UNPRINTABLE = re.compile(r"[^\x20-\x7e]+")

_WRONG_SECRET = frozenset({"AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED"})
_LATER = frozenset({"UNAVAILABLE", "LIMIT", "INUSE", "SERVERBUG", "OVERQUOTA", "THROTTLED"})
_ASK_SOMEBODY = frozenset({"CONTACTADMIN", "PRIVACYREQUIRED", "CANNOT", "NOPERM"})
_APP_PASSWORD = re.compile(r"app(?:lication)?[- ]specific password|app password", re.IGNORECASE)
_ABOUT_SECRET = re.compile(r"credential|password|user ?name|web login|web browser", re.IGNORECASE)
_BUSY = re.compile(
    r"too many|bandwidth|exceeded|throttl|backoff|temporar|try again|unavailable|timed? ?out"
    r"|rate limit|in use|not connected|internal|system error|maintenance|overload",
    re.IGNORECASE,
)


_PAUSE = re.compile(
    r"(?:back-?off|again|retry|wait)\D{0,20}?(\d{1,9})\s*(ms\b|milliseconds?|s\b|sec\w*|min\w*|h\b|hours?)",
    re.IGNORECASE,
)
_UNITS = (("ms", 0.001), ("mil", 0.001), ("min", 60.0), ("s", 1.0), ("h", 3600.0))
LONGEST_PAUSE = 86_400.0
"""Seconds: a server may ask for a day of quiet, not for more."""


def guard(argument: object, longest: int = LONGEST_ARGUMENT) -> None:
    """Refuse an argument (or a list of them) that holds a control character or is too long.

    Raises MailboxRefused; numbers and dates pass, they are made by us.
    """
    if isinstance(argument, bytes):
        argument = argument.decode("latin-1")
    if isinstance(argument, str):
        if len(argument) > longest or _FORBIDDEN.search(argument):
            raise MailboxRefused("A name for the mail server is too long or has a line break in it.")
    elif isinstance(argument, (list, tuple, set, frozenset)):
        for part in argument:
            guard(part, longest)


def code_of(answer: str) -> str:
    """Return the response code of a refusal ("OVERQUOTA"), THROTTLED if only words say so, or ""."""
    found = _CODE.search(answer)
    if found and found[1] != "ALERT":
        return found[1]
    return "THROTTLED" if re.search(r"throttl|backoff time", answer, re.IGNORECASE) else ""


def words_of(answer: str) -> str:
    """Return a server's words fit to show: printable, at most 160 characters."""
    return _UNPRINTABLE.sub(" ", _REPR.sub("", answer)).strip(" '\"]")[:160]


def refused(doing: str, answer: str) -> MailboxRefused:
    """Return the error for a NO or BAD while `doing` something ("save a draft")."""
    error = MailboxRefused(
        f"The mail server would not {doing}: {words_of(answer)}", _hint(code_of(answer)), code_of(answer)
    )
    error.wait = pause_in(answer)
    return error


def pause_in(answer: str) -> float:
    """Return the pause in seconds that a refusal asks for, 0 if it names none.

    Exchange: "Suggested Backoff Time: 299997 milliseconds"; others: "try again in 15 minutes".
    """
    found = _PAUSE.search(answer)
    return min(float(found[1]) * _unit(found[2].lower()), LONGEST_PAUSE) if found else 0.0


def _unit(word: str) -> float:
    return next(seconds for start, seconds in _UNITS if word.startswith(start))


def _hint(code: str) -> str:
    return {
        "OVERQUOTA": "The mailbox is full: make room in it.",
        "LIMIT": "The message is larger than the server takes, or a limit of the account is reached.",
        "TRYCREATE": "The folder is gone: name the right one in the configuration.",
        "NONEXISTENT": "The folder is gone: name the right one in the configuration.",
        "THROTTLED": "The server asks for a pause; it is tried again later.",
    }.get(code, "")


def login_failure(answer: str, *, cut: bool) -> MailboxError | CredentialsError:
    """Say what a failed sign-in means; `cut`: the connection was lost before an answer came.

    Only a plain refusal of the secret is a CredentialsError. IMAPClient raises the same
    LoginError for all of them (PROVIDERS fact 5).
    """
    code = code_of(answer)
    if code in _WRONG_SECRET or _APP_PASSWORD.search(answer):
        return CredentialsRefused(
            f"The mail server does not accept the password: {words_of(answer)}", _secret_hint(answer)
        )
    if cut or "command error: BAD" in answer:
        return MailboxUnreachable(f"The mail server broke off the sign-in: {words_of(answer)}")
    if code in _ASK_SOMEBODY:
        return MailboxRefused(f"The mail server refuses the account: {words_of(answer)}", code=code)
    if code in _LATER or _BUSY.search(answer) or ("[ALERT]" in answer and not _ABOUT_SECRET.search(answer)):
        later = MailboxUnreachable(f"The mail server can't take the sign-in now: {words_of(answer)}")
        later.wait = pause_in(answer)
        return later
    return CredentialsRefused(
        f"The mail server does not accept the password: {words_of(answer)}", _secret_hint(answer)
    )


def _secret_hint(answer: str) -> str:
    if _APP_PASSWORD.search(answer):
        return "This provider wants an app password: make one in its account settings, then run setup."
    return "Run `afterword setup` to give the password again."


def stored_at(answer: bytes | str) -> Stored:
    """Return where an APPEND put the message; uid 0 if the server did not say."""
    raw = answer.encode("latin-1", "replace") if isinstance(answer, str) else answer
    found = _APPENDUID.search(raw)
    return Stored(uidvalidity=int(found[1]), uid=int(found[2])) if found else Stored(uidvalidity=0, uid=0)
