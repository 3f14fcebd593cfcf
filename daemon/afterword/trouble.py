"""When a visit came to nothing: what is kept for `status`, how long to wait, when to ask the person.

Nothing here gives up: a late keyring, a server that is away and a refused password are waited
out in a state that `status` and `doctor` name. Only a refused password is not tried again.
What is wrong with one account rests that account alone.
"""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime

from afterword.drafting.season import AccountState
from afterword.edges.notify_service import tell_service
from afterword.errors import (
    CredentialsError,
    CredentialsLocked,
    CredentialsRefused,
    MailboxError,
    MailboxRefused,
    StoreError,
    TemplateError,
)
from afterword.visit import refusals
from afterword.visit.view import keep_account_state
from afterword.watch import Watch

_LOG = logging.getLogger(__name__)

BACKOFF = (30, 60, 120, 300)  # seconds between tries while the server or the keyring is away

STATES: tuple[tuple[type[Exception], str], ...] = (
    (CredentialsLocked, "waiting for keyring"),
    (CredentialsRefused, "refused"),
    (CredentialsError, "no password"),
    (MailboxRefused, "refused"),
    (MailboxError, "unreachable"),
    (StoreError, "no memory"),
    (TemplateError, "broken template"),
)
"""The word `status` shows for each way the work can be stopped."""


def account_failed(watch: Watch, error: MailboxError | CredentialsError) -> None:
    """Let the account of `error` rest; the others go on without it."""
    assert watch.world is not None
    remember(watch, error)
    watch.world.mailbox(error.account).drop()
    if isinstance(error, CredentialsRefused):
        password_refused(watch, error)
    else:
        watch.rest(error.account, _waited(watch, error.account, error))


def password_refused(watch: Watch, error: CredentialsRefused) -> None:
    """Keep count of a refused password; after the second time in a row the person is asked.

    Where the count can't be kept (a full disk) the server is left alone all the same.
    """
    world = watch.world
    assert world is not None
    try:
        found = refusals.refused(world.store, error.account, error, datetime.now(UTC))
    except StoreError as failed:
        _LOG.warning("%s; %s", error, failed)
        watch.rest(error.account, refusals.GAP.total_seconds())
        return
    _LOG.warning("%s (%d of %d)", error, found.times, refusals.LIMIT)
    if found.final:
        whose = f"{error.account}: " if len(world.mailboxes) > 1 else ""
        text = f"{whose}{error.message} Afterword waits. {error.hint}"
        print(text, file=sys.stderr)  # noqa: T201
        world.notify("Afterword can't sign in", text)


def try_again(watch: Watch) -> None:
    """Ask the server once more with a password it refused: the person has seen to the configuration."""
    assert watch.world is not None
    for account in watch.world.settings.accounts:
        refusals.accepted(watch.world.store, account)
    watch.rested()


def wait_out(watch: Watch, error: Exception) -> None:
    """Wait a little longer after each failure, or as long as the server asks for, and go on."""
    remember(watch, error)
    watch.sleep(_waited(watch, "", error))


def _waited(watch: Watch, account: str, error: Exception) -> float:
    """Return how many seconds to wait after another failure of `account`, and say so once."""
    failures = watch.failures[account]
    seconds = max(BACKOFF[min(failures, len(BACKOFF) - 1)], getattr(error, "wait", 0.0))
    refused = " (the server said no)" if isinstance(error, MailboxRefused) else ""
    level = logging.WARNING if str(error) != watch.said.get(account) else logging.DEBUG  # a week is one line
    watch.said[account] = str(error)
    _LOG.log(level, "%s%s; trying again in %d s", error, refused, seconds)
    tell_service(f"STATUS={word(error).capitalize()}; trying again.")
    watch.failures[account] += 1
    return seconds


def word(error: Exception) -> str:
    """Return the word `status` shows for an error."""
    return next((name for kind, name in STATES if isinstance(error, kind)), "unreachable")


def remember(watch: Watch, error: Exception) -> None:
    """Keep the sentence for `status` and the summary; a full disk must not hide the first error."""
    world, now = watch.world, datetime.now(UTC)
    assert world is not None
    culprit = getattr(error, "account", "")
    for user in (culprit,) if culprit else world.settings.accounts:
        state = AccountState(user=user, state=word(error), why=str(error), since=now)
        try:
            keep_account_state(world, state)
        except StoreError as failed:
            _LOG.warning("%s", failed)
