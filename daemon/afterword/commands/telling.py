"""status, show, page, summary: what the owner may want to see."""

from __future__ import annotations

import sys
from argparse import Namespace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from afterword.casefile import wanted
from afterword.commands.places import (
    configuration,
    open_store,
    state_dir,
    told_world,
    working_world,
)
from afterword.errors import UsageError
from afterword.model import ProgramCase

SENT_TODAY = "summaries_sent"  # fact: day and number of summaries sent by hand
A_DAY = 3  # summaries sent by hand on one day, at most (PROVIDERS E3)


def say(text: str) -> None:
    """Print for a person or a script; the terminal may not know every letter."""
    sys.stdout.write(text.rstrip("\n") + "\n")


def as_json(value: dict[str, Any]) -> None:
    """Print one object on one line."""
    say(msgspec.json.encode(value).decode())


def status(arguments: Namespace) -> int:
    """The season at a glance."""
    from afterword.app import season_at  # noqa: PLC0415
    from afterword.commands.autostart import health_of  # noqa: PLC0415
    from afterword.drafting.screens import status_text  # noqa: PLC0415
    from afterword.drafting.season_data import status_json  # noqa: PLC0415

    world = told_world(open_store(arguments), configuration(arguments))
    season = season_at(world, datetime.now(UTC))
    health = health_of(arguments)
    if arguments.json:
        service = {"ok": health.ok, "state": health.state, "what": health.what, "do": health.do or None}
        as_json(status_json(season) | {"service": service})
    else:
        say(status_text(season, trouble="" if health.ok else f"{health.what} {health.do}"))
    return 0


def show(arguments: Namespace) -> int:
    """One program's file."""
    from afterword.app import season_at  # noqa: PLC0415
    from afterword.drafting.program_screen import show_text  # noqa: PLC0415
    from afterword.drafting.season_data import show_json  # noqa: PLC0415

    world = told_world(open_store(arguments), configuration(arguments))
    season = season_at(world, datetime.now(UTC))
    case = one_program(arguments.program, season.cases)
    if arguments.json:
        as_json(show_json(case, season))
    else:
        say(show_text(case, season))
    return 0


def one_program(name: str, cases: tuple[ProgramCase, ...]) -> ProgramCase:
    """Return the one case a person means; raise UsageError that names the choice if unclear."""
    rows = wanted(name, cases)
    if len(rows) == 1:
        return rows[0]
    known = sorted(full_name(c) for c in rows or cases)
    listed = "; ".join(known) or "none yet"
    if rows:
        raise UsageError(f"“{name}” fits {len(rows)} programs.", f"Say which: {listed}.")
    raise UsageError(f"No program is called “{name}”.", f"Programs known: {listed}.")


def full_name(case: ProgramCase) -> str:
    """Return the name that means this case and no other."""
    return f"{case.program.institution}, {case.program.specialty}".rstrip(", ")


def page(arguments: Namespace) -> int:
    """The season as one HTML page."""
    from afterword.app import season_at  # noqa: PLC0415
    from afterword.drafting.page import page as drawn  # noqa: PLC0415

    world = told_world(open_store(arguments), configuration(arguments))
    html = drawn(season_at(world, datetime.now(UTC)), world.templates)
    target = Path(arguments.output) if arguments.output else state_dir(arguments) / "season.html"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(html, encoding="utf-8")
    target.chmod(0o600)
    say(f"The season's page is {target}")
    if arguments.open:
        import webbrowser  # noqa: PLC0415 - only here and only when asked

        webbrowser.open(target.resolve().as_uri())
    return 0


def summary(arguments: Namespace) -> int:
    """Print the summary as it stands, or mail it to its owner."""
    from afterword.app import cases_at, plan_at, season_at  # noqa: PLC0415
    from afterword.drafting.summary import summary as made  # noqa: PLC0415
    from afterword.visit.proving import proved  # noqa: PLC0415
    from afterword.visit.weekly import deliver  # noqa: PLC0415

    config, store, now = configuration(arguments), open_store(arguments), datetime.now(UTC)
    if not arguments.send:
        world = told_world(store, config)
        say(made(season_at(world, now), world.templates).text)
        return 0
    day, _, count = (store.get(SENT_TODAY) or "").partition(" ")
    sent = int(count) if day == now.date().isoformat() else 0
    if sent >= A_DAY:
        raise UsageError(
            f"The summary was sent {A_DAY} times today already.", "Read it with `afterword summary`."
        )
    store.set(SENT_TODAY, f"{now.date().isoformat()} {sent + 1}")
    with working_world(config, store, lambda _title, _text: None) as world:
        cases = cases_at(world, now)
        deliver(proved(world, now), cases, plan_at(world, cases, now), now)
    say(f"The summary is on its way to {config.settings.applicant.email}.")
    return 0
