"""once, run, replay: the commands that do the work."""

from __future__ import annotations

import sys
from argparse import Namespace
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from afterword.commands.places import configuration, state_dir, working_store, working_world
from afterword.commands.story import tell
from afterword.errors import CredentialsError, MailboxError, MailboxRefused
from afterword.visit.lines import Line, encoded
from afterword.visit.world import World


def show(line: Line, *, as_json: bool) -> None:
    """Print one thing that was done, for a script or for a person."""
    print(encoded(line) if as_json else tell(line), flush=True)  # noqa: T201


def once(arguments: Namespace) -> int:
    """One pass over the mailbox; with `--dry-run` nothing is written anywhere."""
    from afterword.app import visit_apart  # noqa: PLC0415 - late, so that --help is quick
    from afterword.edges.lock import InstanceLock  # noqa: PLC0415
    from afterword.visit.dry import dry_world  # noqa: PLC0415
    from afterword.visit.saving import why_not  # noqa: PLC0415

    config = configuration(arguments)
    now = datetime.now(UTC)
    count = 0
    failed: list[MailboxError | CredentialsError] = []
    with InstanceLock(state_dir(arguments)):
        store = working_store(arguments)
        with working_world(config, store, _silent) as world:
            here = dry_world(world) if arguments.dry_run else world
            here = with_progress(here)
            for line in visit_apart(here, now, failed.append):
                show(line, as_json=arguments.json)
                count += 1
            stopped = {user: why_not(here, user, now) for user in config.settings.accounts}
    for error in failed:
        print(f"{error.account} was left out: {error.message} {error.hint}".rstrip(), file=sys.stderr)  # noqa: T201
    for user, why in stopped.items():
        if why:
            where = f" in {user}" if len(stopped) > 1 else ""
            raise MailboxRefused(f"No draft could be saved{where}. {why}", "It is tried again in an hour.")
    if failed:
        return max(error.exit_code for error in failed)
    if not count and not arguments.json:
        print("Nothing to do: no new program mail, no letter whose moment has come.")  # noqa: T201
    return 0


def run(arguments: Namespace) -> int:
    """Watch the mailbox until told to stop."""
    from afterword.service import serve  # noqa: PLC0415

    return serve(arguments)


def replay(arguments: Namespace) -> int:
    """Play a recorded season."""
    from afterword.replay import replay as play  # noqa: PLC0415

    for line in play(Path(arguments.season)):
        show(line, as_json=arguments.json)
    return 0


def _silent(_title: str, _text: str) -> None:
    """No desktop notice: `once` prints what it has to say."""


def with_progress(world: World) -> World:
    """Return `world` with a progress line on a terminal: a first scan takes a while."""
    if not sys.stderr.isatty():
        return world

    def progress(what: str, done: int, everything: int) -> None:
        end = "\n" if done >= everything else ""
        sys.stderr.write(f"\rReading {what}: {done} of {everything} messages{end}")
        sys.stderr.flush()

    return replace(world, progress=progress)
