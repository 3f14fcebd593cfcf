"""The reading stage: `read` turns one message into what it says, each conclusion with its words.

It must never act on what it reads, and never conclude from what only the eye cannot see.
"""

from __future__ import annotations

from afterword.model import Applicant, Message, Reading


def read(message: Message, applicant: Applicant, known: frozenset[str] = frozenset()) -> Reading:
    """Return what `message` says to `applicant`; a message that can't be read says so in `problem`.

    `known` are domains of programs that have a case: what their people write is never nothing.
    The tables are loaded at the first message: the waiting daemon reads in a child process and
    shall not carry them itself.
    """
    from afterword.reading.assemble import read as assembled  # noqa: PLC0415 - see above

    return assembled(message, applicant, known)


__all__ = ["read"]
