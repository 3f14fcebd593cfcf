"""The reading stage: `read` turns one message into what it says, each conclusion with its words.

It must never act on what it reads, and never conclude from what only the eye cannot see.
"""

from __future__ import annotations

from afterword.model import Applicant, Message, Reading


def read(message: Message, applicant: Applicant, known: frozenset[str] = frozenset()) -> Reading:
    """Return what `message` says to `applicant`; a message that can't be read says so in `problem`.

    `known` are domains of programs that have a case: what their people write is never nothing.
    """
    from afterword.reading.assemble import read as assembled  # noqa: PLC0415 - see `load`

    return assembled(message, applicant, known)


def load() -> None:
    """Load the rules and tables of this stage, which the first message would do: 0.4 s.

    The waiting daemon reads in a child process and shall not carry them itself.
    """
    import afterword.reading.assemble  # noqa: F401, PLC0415 - see above


__all__ = ["load", "read"]
