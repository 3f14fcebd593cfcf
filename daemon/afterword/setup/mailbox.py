"""Whose mailbox, where it is, and a sign-in that works: the first half of setup.

A password is sent to a host that the shipped table or the person named, never to a guess; it
is tried at most three times in one run, since providers lock accounts that fail more often.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec

from afterword.edges import config_values as kinds
from afterword.edges.autoconfig import proposal
from afterword.edges.config_values import Fault
from afterword.edges.credentials import Credentials
from afterword.edges.providers import Provider, by_address, by_id
from afterword.edges.settings import Account
from afterword.edges.terminal import Terminal
from afterword.errors import (
    CredentialsError,
    CredentialsLocked,
    MailboxRefused,
    MailboxUnreachable,
    UsageError,
)
from afterword.setup.answers import Answers
from afterword.setup.folders import Listing, listing

Answer = TypeVar("Answer")
BRIDGE_TRIES = 2  # Proton's Bridge locks itself at the third (PROVIDERS A1)
TRIES = 3  # wrong passwords in one run: providers block an account after some ten
_CHOICES = ("gmail", "microsoft365", "icloud", "yahoo", "fastmail", "")


@dataclass(frozen=True)
class SignedIn:
    """A mailbox that let us in: how, with what folders, and a secret that has yet to be stored."""

    account: Account
    listing: Listing
    new_secret: str = ""


def address(answers: Answers, terminal: Terminal) -> Answers:
    """Ask for the mail address that the programs write to."""
    terminal.say("Which mail address do the programs write to?")
    email = terminal.ask("Your mail address", "--email", answers.email, _kind(kinds.address))
    if answers.email and email != answers.email:
        return Answers(email=email, name=answers.name, school=answers.school, timezone=answers.timezone)
    return msgspec.structs.replace(answers, email=email)


def discovered(answers: Answers, terminal: Terminal) -> Answers:
    """Ask the domain where its mailboxes are; what it says counts only once the person has confirmed it."""
    if answers.known_provider or answers.host:
        return answers
    domain = answers.email.rpartition("@")[2]
    found = proposal(domain)
    if not found:
        terminal.say(f"Nobody could say where the mail of {domain} is.")
        return answers
    server = found.imap
    terminal.say(f"{urlsplit(found.place).hostname} says that it is at {server.host}, port {server.port}.")
    if not terminal.agree(
        "Is that your school's or provider's server? It gets your password.", default=False
    ):
        return answers
    smtp = found.smtp
    return msgspec.structs.replace(
        answers,
        host=server.host,
        port=server.port,
        tls=server.tls,
        user=answers.email.partition("@")[0] if found.local_user else answers.user,
        smtp_host=smtp.host if smtp else "",
        smtp_port=smtp.port if smtp else 0,
    )


def provider(answers: Answers, terminal: Terminal) -> Answers:
    """Find out where the mailbox is: from the table, else from the person."""
    known = answers.known_provider
    if not known and not answers.host:
        answers = _asked(answers, terminal)
        known = answers.known_provider
    if known and known.local_user and by_address(answers.email) is not known and not answers.user:
        user = terminal.ask(f"The name you log in to {known.name} with", "--user", "", _kind(kinds.filled))
        answers = msgspec.structs.replace(answers, user=user)
    if answers.on_this_computer and not answers.ca_file and terminal.interactive:
        file = terminal.ask("The file of its certificate (Enter for none)", "--ca-file", "", _file)
        answers = msgspec.structs.replace(answers, ca_file=file)
    name = f"{known.name}. " if known else ""
    terminal.say(f"{name}Your mailbox is at {answers.where}. The way there is always encrypted.")
    return answers


def _asked(answers: Answers, terminal: Terminal) -> Answers:
    """Ask who runs a mailbox the table does not know; many schools' are Google's or Microsoft's."""
    domain = answers.email.rpartition("@")[2]
    terminal.say(
        f"Afterword does not know {domain}. Who runs its mail? (Many schools use Google or Microsoft.)"
    )
    rows = [
        found.name if (found := by_id(one)) else "Somebody else: I know the server's name" for one in _CHOICES
    ]
    chosen = _CHOICES[terminal.choose("Number", rows, "--provider or --host")]
    if chosen:
        return msgspec.structs.replace(answers, provider=chosen)
    terminal.say("Your school's or provider's help pages name the server under IMAP. It is never guessed.")
    host = terminal.ask("IMAP server", "--host", "", _kind(kinds.host))
    port = int(terminal.ask("Port (993, or 143 for STARTTLS)", "--port", "993", _port))
    return msgspec.structs.replace(answers, host=host, port=port)


def sign_in(
    account: Account, known: Provider | None, terminal: Terminal, credentials: Credentials, given: str
) -> SignedIn:
    """Sign in: with what is stored, a command, or a password asked for.

    `given` is a password from standard input, "" if none was. Raises what the last try ended in.
    """
    found = None if given else with_what_there_is(account, terminal, credentials)
    if found:
        return found
    explain(known, account, terminal)
    for left in reversed(range(BRIDGE_TRIES if account.provider == "proton-bridge" else TRIES)):
        typed = given or terminal.secret("Password")
        try:
            secret = cleaned(typed, known)
            return SignedIn(account, reach(account, secret, terminal), secret)
        except (CredentialsError, _NotAnAppPassword) as error:
            if given or not left or not terminal.interactive:
                raise
            terminal.say(f"{error.message} {error.hint}")
    raise AssertionError("the last try returns or raises")


class _NotAnAppPassword(CredentialsError):
    """What was typed cannot be an app password, so it was not sent anywhere."""


def cleaned(secret: str, known: Provider | None) -> str:
    """Return a password as the server wants it; refuse an ordinary one where it would be useless.

    Google shows app passwords in four groups, with spaces that are none (U+00A0) when copied.
    """
    if not known or not known.app_password:
        return secret
    joined = "".join(secret.split())
    if len(joined) == known.app_password and joined.isascii() and joined.isalpha():
        return joined.lower()
    raise _NotAnAppPassword(
        f"That is no app password of {known.name}: those have {known.app_password} letters. It was not sent.",
        "Never type your ordinary password here.",
    )


def explain(known: Provider | None, account: Account, terminal: Terminal) -> None:
    """Say how to get the password that this provider wants."""
    terminal.say()
    if known and known.advice:
        terminal.say(known.advice)
    for number, step in enumerate(known.steps if known else (), 1):
        terminal.say(f"  {number}. {step}")
    terminal.say(
        f"Afterword keeps the password in this computer's keyring and shows it to {account.host} alone."
    )


def with_what_there_is(account: Account, terminal: Terminal, credentials: Credentials) -> SignedIn | None:
    """Sign in with what is stored or a command gives; None if there is nothing, or it is refused."""
    try:
        secret = waiting_for_keyring(lambda: credentials.secret(account), terminal)
    except CredentialsError:
        if account.password_command or account.token_command:
            raise
        return None  # nothing stored, or locked for good: then it is asked for, and kept elsewhere
    try:
        return SignedIn(account, reach(account, secret, terminal))
    except CredentialsError as error:
        if account.password_command or account.token_command:
            raise CredentialsError(f"What the command prints is not accepted. {error.message}") from None
        terminal.say(f"What is stored does not work any more. {error.message}")
        return None


def waiting_for_keyring(ask: Callable[[], Answer], terminal: Terminal) -> Answer:
    """Return what `ask` gets from the keyring; while it is locked, let the person unlock it."""
    while True:
        try:
            return ask()
        except CredentialsLocked as error:
            if not terminal.interactive or not terminal.agree(f"{error.message} Unlock it. Try again?"):
                raise


def reach(account: Account, secret: str, terminal: Terminal) -> Listing:
    """Sign in and list the folders; while the network is away, let the person try again."""
    while True:
        terminal.say(f"Signing in at {account.host} ...")
        try:
            return listing(account, secret)
        except MailboxUnreachable as error:
            if not terminal.interactive or not terminal.agree(f"{error.message} {error.hint} Try again?"):
                raise
        except MailboxRefused as error:
            raise MailboxRefused(error.message, error.hint or _refused_hint(account), error.code) from None


def _refused_hint(account: Account) -> str:
    known = by_id(account.provider)
    return known.advice if known else "Ask whoever runs the server whether IMAP is switched on for you."


def store(signed: SignedIn, terminal: Terminal, credentials: Credentials, *, in_file: bool) -> None:
    """Keep the secret that worked: in the keyring, or in a private file if the person agrees."""
    if not signed.new_secret:
        return
    if in_file:
        credentials.store_in_file(signed.account, signed.new_secret)
        return
    try:
        waiting_for_keyring(lambda: credentials.store(signed.account, signed.new_secret), terminal)
        terminal.say("It is in the keyring now.")
    except CredentialsError as error:
        path = credentials.file_of(signed.account)
        question = f"{error.message} Keep it in {path}, readable by you alone but not encrypted?"
        if not terminal.interactive or not terminal.agree(question, default=False):
            hint = "Give --secret-file to keep it in a file that only you can read, or a --password-command."
            raise CredentialsError(error.message, hint) from None
        credentials.store_in_file(signed.account, signed.new_secret)


def _kind(kind: kinds.Kind) -> Callable[[str], str]:
    return lambda answer: str(kind(answer))


def _port(answer: str) -> str:
    if answer not in {"993", "143"} and not answer.isdecimal():
        raise Fault("must be a number, nearly always 993")
    return str(kinds.number(1, 65535)(int(answer)))


def _file(answer: str) -> str:
    if answer and not Path(answer).expanduser().is_file():
        raise Fault(f"must be a file that is there; {answer} is not")
    return str(Path(answer).expanduser().resolve()) if answer else ""


def complain_of_plain_text(answers: Answers) -> None:
    """Refuse an unencrypted way to a server that is not this computer; raise UsageError."""
    if answers.tls == "none" and not answers.on_this_computer:
        raise UsageError("--tls none would send your password in clear text.", "Use implicit or starttls.")
