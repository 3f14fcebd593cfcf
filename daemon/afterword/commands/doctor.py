"""doctor: every check that explains why it may not work; each failing line says what to do."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.commands.autostart import health_of, kept_from
from afterword.commands.places import config_path, configuration, open_store, state_dir, told_world
from afterword.commands.telling import as_json, say
from afterword.drafting.season import Check
from afterword.edges.lock import call
from afterword.edges.notify import missing
from afterword.edges.settings import Account, Configuration
from afterword.errors import AfterwordError, ConfigError
from afterword.planning.season import season_of
from afterword.visit.clock import LAST_PASS
from afterword.visit.pauses import paused, resumes
from afterword.visit.refusals import accepted
from afterword.visit.saving import why_not
from afterword.visit.world import World

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
        yield from _account(arguments, config, account)
    yield from _state(arguments, config)
    yield _service(arguments), 1
    yield from _renewal(arguments, config)
    yield _notices(config), 0
    yield _dates(config), 0


def _account(arguments: Namespace, config: Configuration, account: Account) -> Iterator[tuple[Check, int]]:
    from afterword.edges.credentials import Credentials  # noqa: PLC0415 - keyring is slow to import
    from afterword.edges.imap import Imap  # noqa: PLC0415

    credentials = Credentials(config.path.parent)
    try:
        secret = credentials.secret(account)
    except AfterwordError as error:
        what = _of(config, account, error.message)
        yield Check(name="credentials", ok=False, what=what, do=error.hint), error.exit_code
        return
    yield Check(name="credentials", ok=True, what=f"There is a secret for {account.address}."), 0
    mailbox = Imap(account, lambda: secret)
    try:
        folders = mailbox.folders()
    except AfterwordError as error:
        do = error.hint or "Check the network, and host and port under [account]."
        what = _of(config, account, error.message)
        yield Check(name="server", ok=False, what=what, do=do), error.exit_code
        return
    finally:
        mailbox.close()
    _let_in(arguments, account)
    yield Check(name="server", ok=True, what=_of(config, account, f"{account.host} let Afterword in.")), 0
    missing = [name for name in ("drafts", "sent", "junk", "trash") if getattr(folders, name) is None]
    if "drafts" in missing:
        do = 'Make a Drafts folder in your mail program, or name it: drafts = "..." under [account].'
        what = _of(config, account, "There is no Drafts folder.")
        yield Check(name="folders", ok=False, what=what, do=do), 3
    else:
        what = f"Drafts is {folders.drafts}, Sent is {folders.sent}, Junk is {folders.junk}."
        what = _of(config, account, what)
        do = f"Not found: {', '.join(missing)}. Name them under [account] if they exist." if missing else ""
        yield Check(name="folders", ok=True, what=what, do=do), 0


def _of(config: Configuration, account: Account, what: str) -> str:
    """Say whose mailbox it is, where there are several."""
    return what if len(config.accounts) == 1 else f"{account.address}: {what}"


def _let_in(arguments: Namespace, account: Account) -> None:
    """Let a daemon that waits for the right password know that this one works."""
    with suppress(AfterwordError):
        if accepted(open_store(arguments), account.address):
            call(state_dir(arguments))


def _state(arguments: Namespace, config: Configuration) -> Iterator[tuple[Check, int]]:
    try:
        store = open_store(arguments)
        last = store.get(LAST_PASS)
    except AfterwordError as error:
        yield Check(name="state", ok=False, what=error.message, do=error.hint), error.exit_code
        return
    yield Check(name="state", ok=True, what=f"{state_dir(arguments)} is yours alone and sound."), 0
    now = datetime.now(UTC)
    yield from _stopped(told_world(store, config), now)
    if last is None:
        what = "No pass has been made yet: run `afterword once` or `afterword run`, or start the service."
        yield Check(name="last pass", ok=True, what=what), 1
        return
    when = datetime.fromisoformat(last)
    yield _clock(config, when, now), 1
    late = now - when > STALE
    what = f"The last pass was {_ago(now - when)} ago."
    do = "Is the service running? Run `afterword service status`, or `afterword run`." if late else ""
    yield Check(name="last pass", ok=not late, what=what, do=do), 1


def _stopped(world: World, now: datetime) -> Iterator[tuple[Check, int]]:
    """Say what keeps drafts from being saved though mail is read: a pause, or a mailbox that said no."""
    if paused(world, now):
        until = resumes(world, now)
        end = _moment(world, until) if until else "you say `afterword resume`"
        what = f"You paused Afterword until {end}: mail is read, nothing is saved."
        yield Check(name="pause", ok=True, what=what), 0
    for user in world.settings.accounts:
        refused = why_not(world, user, now)
        if refused:
            do = "It is tried again by itself, every hour or when the server has asked for it."
            yield Check(name="drafts", ok=False, what=f"No draft can be saved in {user}. {refused}", do=do), 3


def _moment(world: World, moment: datetime) -> str:
    home = ZoneInfo(world.settings.applicant.timezone)
    return f"{moment.astimezone(home):%A, %d %B, %H:%M}"


def _clock(config: Configuration, last: datetime, now: datetime) -> Check:
    """Say whether the clock runs forward; a laptop that travels is no fault, but worth a word."""
    if last > now + timedelta(minutes=5):
        what = f"The last pass lies in the future ({last:%c}), so the clock was set back."
        do = "Check this computer's date and time. If they are right, saving goes on in a day at the latest."
        return Check(name="clock", ok=False, what=what, do=do)
    home = config.settings.applicant.timezone
    here, there = now.astimezone().utcoffset(), now.astimezone(ZoneInfo(home)).utcoffset()
    journey = (
        f" This computer is in another time zone; your times are told in {home}." if here != there else ""
    )
    return Check(name="clock", ok=True, what=f"The clock runs forward.{journey}")


def _service(arguments: Namespace) -> Check:
    health = health_of(arguments)
    what = health.what if not health.ok else " ".join(part for part in (health.what, health.do) if part)
    return Check(name="service", ok=health.ok, what=what, do=health.do)


def _renewal(arguments: Namespace, config: Configuration) -> Iterator[tuple[Check, int]]:
    """Say if the service could not keep a sign-in that its provider renews."""
    folder = kept_from(arguments, config)
    if folder is not None:
        what = f"Your sign-in is kept in a file in {folder}, where the background service may not write."
        do = "Run `afterword service install` again, before your provider renews the sign-in."
        yield Check(name="renewal", ok=False, what=what, do=do), 4


def _notices(config: Configuration) -> Check:
    """Say whether something that cannot wait shows on the desktop; that it does not is no fault."""
    why = missing()
    if not config.settings.preferences.notify:
        what = "Notices on the desktop are switched off (notify = false under [preferences])."
    elif why:
        what = f"No notices on the desktop: {why}. The weekly summary and `afterword status` say the same."
        what += " To get them, install Afterword with its extra “desktop”." if "package" in why else ""
    else:
        what = "New invitations are shown on the desktop."
    return Check(name="notices", ok=True, what=what)


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
