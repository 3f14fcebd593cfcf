"""doctor: every check that explains why it may not work; each failing line says what to do."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

from afterword.commands.places import config_path, configuration, open_store, state_dir
from afterword.commands.telling import as_json, say
from afterword.drafting.season import Check
from afterword.edges.settings import Account, Configuration
from afterword.errors import AfterwordError, ConfigError
from afterword.planning.season import season_of

STALE = timedelta(hours=26)  # without a visit for longer than a day and a bit, something is wrong


def doctor(arguments: Namespace) -> int:
    """Print the checks; exit 2, 3 or 4 like the command that would fail, 0 if the job can be done."""
    from afterword.drafting.screens import doctor_text  # noqa: PLC0415
    from afterword.drafting.season_data import doctor_json  # noqa: PLC0415

    rows = list(_checks(arguments))
    checks = [check for check, _ in rows]
    if arguments.json:
        as_json(doctor_json(checks))
    else:
        say(doctor_text(checks))
    return max((code for check, code in rows if not check.ok), default=0)


def _checks(arguments: Namespace) -> Iterator[tuple[Check, int]]:
    try:
        config = configuration(arguments)
    except ConfigError as error:
        what = "; ".join((error.message, *error.problems))
        yield Check(name="config", ok=False, what=what, do=error.hint or "Correct these lines."), 2
        return
    yield Check(name="config", ok=True, what=f"{config_path(arguments)} is complete."), 0
    for account in config.accounts:
        yield from _account(config, account)
    yield from _state(arguments)
    yield _dates(config), 0


def _account(config: Configuration, account: Account) -> Iterator[tuple[Check, int]]:
    from afterword.edges.credentials import Credentials  # noqa: PLC0415 - keyring is slow to import
    from afterword.edges.imap import Imap  # noqa: PLC0415

    credentials = Credentials(config.path.parent)
    try:
        secret = credentials.secret(account)
    except AfterwordError as error:
        yield Check(name="credentials", ok=False, what=error.message, do=error.hint), error.exit_code
        return
    yield Check(name="credentials", ok=True, what=f"There is a secret for {account.address}."), 0
    mailbox = Imap(account, lambda: secret)
    try:
        folders = mailbox.folders()
    except AfterwordError as error:
        do = error.hint or "Check the network, and host and port under [account]."
        yield Check(name="server", ok=False, what=error.message, do=do), error.exit_code
        return
    finally:
        mailbox.close()
    yield Check(name="server", ok=True, what=f"{account.host} let Afterword in."), 0
    missing = [name for name in ("drafts", "sent", "junk", "trash") if getattr(folders, name) is None]
    if "drafts" in missing:
        do = 'Make a Drafts folder in your mail program, or name it: drafts = "..." under [account].'
        yield Check(name="folders", ok=False, what="There is no Drafts folder.", do=do), 3
    else:
        what = f"Drafts is {folders.drafts}, Sent is {folders.sent}, Junk is {folders.junk}."
        do = f"Not found: {', '.join(missing)}. Name them under [account] if they exist." if missing else ""
        yield Check(name="folders", ok=True, what=what, do=do), 0


def _state(arguments: Namespace) -> Iterator[tuple[Check, int]]:
    try:
        store = open_store(arguments)
        last = store.get("last_pass")
    except AfterwordError as error:
        yield Check(name="state", ok=False, what=error.message, do=error.hint), error.exit_code
        return
    yield Check(name="state", ok=True, what=f"{state_dir(arguments)} is yours alone and sound."), 0
    now = datetime.now(UTC)
    if last is None:
        do = "Run `afterword once`, or start the service."
        yield Check(name="last pass", ok=False, what="No pass has been made yet.", do=do), 1
        return
    when = datetime.fromisoformat(last)
    if when > now + timedelta(minutes=5):
        do = "Check the date and time of this computer."
        yield Check(name="clock", ok=False, what=f"The last pass lies in the future ({when:%c}).", do=do), 1
    else:
        yield Check(name="clock", ok=True, what="The clock runs forward."), 0
    late = now - when > STALE
    what = f"The last pass was {_ago(now - when)} ago."
    do = (
        "Is the service running? `systemctl --user status afterword`, or run `afterword run`." if late else ""
    )
    yield Check(name="last pass", ok=not late, what=what, do=do), 1


def _ago(gap: timedelta) -> str:
    hours = int(gap.total_seconds() // 3600)
    if hours < 1:
        return f"{max(0, int(gap.total_seconds() // 60))} min"
    return f"{hours} h" if hours < 48 else f"{hours // 24} days"  # noqa: PLR2004 - two days


def _dates(config: Configuration) -> Check:
    season = season_of(datetime.now(UTC), config.settings.preferences)
    due, match = f"{season.rank_deadline:%d %B %Y %H:%M %Z}", f"{season.match_day:%d %B %Y}"
    what = f"Rank lists are due {due}, Match Day is {match}."
    do = "" if season.confirmed else "These dates are computed, not confirmed: set them under [preferences]."
    return Check(name="season", ok=True, what=what, do=do)
