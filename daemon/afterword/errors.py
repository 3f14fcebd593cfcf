"""Every way Afterword can fail, named by what the person can do about it.

One base class carries a sentence for the person (`message`) and what to do
(`hint`); `exit_code` is the contract's. Bad mail is never an exception: reading
returns what it found and what it could not.
"""

from __future__ import annotations


class AfterwordError(Exception):
    """Something the person has to know. `message` says what, `hint` what to do."""

    exit_code = 1

    def __init__(self, message: str, hint: str = "") -> None:
        """Keep the sentence for the person and the advice that goes with it."""
        super().__init__(message)
        self.message = message
        self.hint = hint


class UsageError(AfterwordError):
    """The command line asked for something that does not exist."""

    exit_code = 2


class ConfigError(AfterwordError):
    """The configuration is wrong; `problems` lists every fault at once."""

    exit_code = 2

    def __init__(self, message: str, problems: tuple[str, ...], hint: str = "") -> None:
        """Keep all faults, each already a sentence with its path."""
        super().__init__(message, hint)
        self.problems = problems


class MailboxError(AfterwordError):
    """The mail server could not be used; `wait`: the pause in seconds it asked for, 0 if it named none.

    `account` is the address of the mailbox it is about, "" where it is about none or all of them.
    """

    exit_code = 3
    wait = 0.0
    account = ""


class MailboxUnreachable(MailboxError):
    """The network or the server did not answer: worth trying again later."""


class AmbiguousAppend(MailboxUnreachable):
    """The connection was lost during an APPEND: the message may be stored, or may be soon."""


class MailboxRefused(MailboxError):
    """The server answered and said no; `code` is its response code, if it named one."""

    def __init__(self, message: str, hint: str = "", code: str = "") -> None:
        """Keep the server's response code such as OVERQUOTA beside the sentence."""
        super().__init__(message, hint)
        self.code = code


class CredentialsError(AfterwordError):
    """The password or token is missing, locked away, or refused; `account` as for MailboxError."""

    exit_code = 4
    account = ""


class CredentialsRefused(CredentialsError):
    """The server knows the name and says no to the password or token: asking again helps nobody."""


class CredentialsLocked(CredentialsError):
    """The keyring is locked or not there yet: temporary, worth trying again."""


class StoreError(AfterwordError):
    """Afterword's own database could not be read or written."""


class StoreDamaged(StoreError):
    """The database is not as it was written: a copy has to take its place."""


class Leak(AfterwordError):
    """Something was about to leave this process by a way that is not Afterword's (law 1)."""


class IllegalTransition(AfterwordError):
    """A letter was about to change into a state its life does not allow."""


class TemplateError(AfterwordError):
    """A letter template is broken or leaves a hole."""
