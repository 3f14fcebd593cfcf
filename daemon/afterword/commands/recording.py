"""record, allow, pause, resume, forget: what the owner tells Afterword."""

from __future__ import annotations

import shutil
import sys
from argparse import Namespace
from datetime import UTC, date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from afterword.app import cases_at
from afterword.commands.autostart import stop_starting
from afterword.commands.places import config_path, configuration, open_store, state_dir, told_world
from afterword.commands.telling import full_name, one_program, say
from afterword.edges.lock import CALL, call
from afterword.errors import AfterwordError, UsageError
from afterword.filing.people import ROLES
from afterword.filing.wishes import AXES
from afterword.model import Allowed, Recorded
from afterword.visit.pauses import PAUSED_UNTIL

NEEDS: dict[str, tuple[str, ...]] = {
    "note": ("program", "person", "text"),
    "contact": ("program", "email"),
    "interview": ("program", "start"),
    "policy": ("program", "rule"),
    "correction": ("program", "text"),
    "question": ("program", "text"),
    "technical": ("program", "text"),
    "update": ("text",),
    "withdraw": ("program",),
}
"""What each kind of record cannot do without."""

FIELDS = (
    "person",
    "text",
    "topic",
    "rule",
    "route",
    "until",
    "start",
    "end",
    "timezone",
    "mode",
    "email",
    "role",
)


def record(arguments: Namespace) -> int:
    """Record what mail cannot tell."""
    faults = _faults(arguments)
    if faults:
        raise UsageError(" ".join(faults), f"`afterword record {arguments.kind} --help` shows an example.")
    store, now = open_store(arguments), datetime.now(UTC)
    world = told_world(store, configuration(arguments))
    program = None
    if arguments.program:
        case = one_program(arguments.program, cases_at(world, now))
        program = full_name(case)
    values = {name: getattr(arguments, name) for name in FIELDS if getattr(arguments, name) is not None}
    event = Recorded(at=now, kind=arguments.kind, program=program, **values)
    store.add_event(event, f"record|{now.isoformat()}|{arguments.kind}")
    say(f"Recorded for {program or 'every program that has interviewed you'}.{_heard(arguments)}")
    return 0


def _heard(arguments: Namespace) -> str:
    """Have a running daemon act on what it was told; return a sentence if that will take a while."""
    if call(state_dir(arguments)) is not False:
        return ""
    if CALL is not None:
        # A daemon could have been called: `once` holds the lock, or one that only starts.
        return " Afterword is just looking through your mail, and acts on this when it looks the next time."
    minutes = -(-configuration(arguments).service.poll_seconds // 60)
    return f" Afterword acts on it at its next look, within {minutes} minute{'s' * (minutes > 1)}."


def _faults(arguments: Namespace) -> list[str]:
    """Return everything that is wrong with a record, each as a sentence."""
    faults = [
        f"A {arguments.kind} needs {'PROGRAM' if need == 'program' else '--' + need}."
        for need in NEEDS[arguments.kind]
        if not getattr(arguments, need)
    ]
    if arguments.rule and arguments.rule not in {*AXES, "none"}:
        faults.append(f"--rule {arguments.rule} is none of: {', '.join([*AXES, 'none'])}.")
    if arguments.role and arguments.role not in ROLES:
        faults.append(f"--role {arguments.role} is none of: {', '.join(ROLES)}.")
    if arguments.mode and arguments.mode not in {"virtual", "in_person"}:
        faults.append("--mode is virtual or in_person.")
    if arguments.timezone and arguments.timezone not in available_timezones():
        faults.append(f"--timezone {arguments.timezone} is no zone; say America/Chicago, for example.")
    for name in ("start", "end", "until"):
        value = getattr(arguments, name)
        if value and not _is_moment(value, day_only=name == "until"):
            faults.append(
                f"--{name} {value} is no date like 2026-12-03{'' if name == 'until' else 'T08:00'}."
            )
    for name in ("email", "route"):
        value = getattr(arguments, name)
        if value and (value.count("@") != 1 or not value.isascii() or any(c in value for c in " ,;<>")):
            faults.append(f"--{name} {value} is no mail address.")
    return faults


def _is_moment(value: str, *, day_only: bool) -> bool:
    try:
        date.fromisoformat(value) if day_only else datetime.fromisoformat(value)
    except ValueError:
        return False
    return True


def allow(arguments: Namespace) -> int:
    """Give the explicit yes a hold waits for."""
    store, now = open_store(arguments), datetime.now(UTC)
    case = one_program(arguments.program, cases_at(told_world(store, configuration(arguments)), now))
    event = Allowed(at=now, program=full_name(case), purpose=arguments.purpose)
    store.add_event(event, f"allow|{now.isoformat()}|{case.key}|{arguments.purpose}")
    say(f"Allowed: a {arguments.purpose.replace('_', ' ')} to {full_name(case)}.{_heard(arguments)}")
    return 0


def pause(arguments: Namespace) -> int:
    """Stop saving and taking back until told otherwise."""
    config = configuration(arguments)
    until = _moment(arguments.until, config.settings.applicant.timezone) if arguments.until else None
    open_store(arguments).set(PAUSED_UNTIL, until.isoformat() if until else "resume")
    when = f"until {until:%A, %B} {until.day}, {until:%H:%M}" if until else "until `afterword resume`"
    say(f"Paused {when}. Mail is still read; nothing is saved or taken back, and no deadline moves.")
    return 0


def resume(arguments: Namespace) -> int:
    """Go on after a pause."""
    configuration(arguments)  # what is wrong with it is said before anything changes, as `pause` does
    open_store(arguments).set(PAUSED_UNTIL, None)
    say(f"Afterword goes on.{_heard(arguments)}")
    return 0


def _moment(text: str, zone: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--until {text} is no date.", "Say 2026-12-24 or 2026-12-24T18:00.") from None
    if len(text) == len("2026-12-24"):
        moment = datetime.combine(moment.date(), time(0, 0))
    return moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))


def forget(arguments: Namespace) -> int:
    """Delete everything stored, after asking; drafts stay in the mailbox."""
    state, config = state_dir(arguments), config_path(arguments)
    say(f"This deletes {state} (state, backups, logs), the stored password, and the season page,")
    say("and Afterword will not start by itself any more.")
    say(f"Your drafts stay in the mailbox, and {config} stays where it is.")
    if not arguments.yes and not _agreed():
        say("Nothing was deleted.")
        return 0
    stop_starting(arguments)
    _forget_credentials(arguments)
    shutil.rmtree(state, ignore_errors=True)
    demo = Path("afterword-demo")
    if demo.is_dir():
        shutil.rmtree(demo)
    say("Everything Afterword had stored is gone.")
    return 0


def _agreed() -> bool:
    sys.stdout.write("Type yes to go on: ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() == "yes"


def _forget_credentials(arguments: Namespace) -> None:
    from afterword.edges.credentials import Credentials  # noqa: PLC0415 - keyring is slow to import
    from afterword.setup import answers  # noqa: PLC0415

    folder = config_path(arguments).parent
    try:
        begun = answers.kept(folder)  # a set-up that was broken off has stored a password, too
        accounts = [begun.account(folder)] if begun else []
        if config_path(arguments).exists() or not begun:
            accounts += configuration(arguments).accounts
        for account in accounts:
            Credentials(folder).forget(account)
        answers.drop(folder)
    except AfterwordError as error:
        say(f"The stored password could not be deleted: {error.message}")
