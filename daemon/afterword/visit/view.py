"""Gathering the season as one value for the owner's summary, page and screens."""

from __future__ import annotations

from datetime import datetime

import msgspec

from afterword.drafting.season import AccountState, Notice, Season, Unreadable
from afterword.model import Because, Program, ProgramCase, Record
from afterword.planning import Plan
from afterword.visit.lines import Line
from afterword.visit.weekly_dates import next_due
from afterword.visit.world import World

TOLD = "told"  # fact: notices and warnings since the last summary, JSON
LAST_SUMMARY = "last_summary"  # fact: the due moment of the newest summary


class Told(Record, frozen=True, kw_only=True):
    """Something said to the owner, as it is kept until the next summary has repeated it."""

    at: datetime
    do: str
    text: str
    title: str = ""
    program: Program | None = None
    because: tuple[Because, ...] = ()


def remember(world: World, line: Line, now: datetime) -> None:
    """Keep a notice or warning for the next summary."""
    told = Told(
        at=now,
        do=line["do"],
        text=line["text"],
        title=line.get("title", ""),
        program=msgspec.convert(line["program"], Program) if line.get("program") else None,
        because=msgspec.convert(line.get("because", []), tuple[Because, ...]),
    )
    world.store.set(TOLD, msgspec.json.encode([*_told(world), told]).decode())


def forget_told(world: World) -> None:
    """Start a new week: what was repeated in a summary is not repeated again."""
    world.store.set(TOLD, None)


def _told(world: World) -> list[Told]:
    kept = world.store.get(TOLD)
    return msgspec.json.decode(kept, type=list[Told]) if kept else []


def season_view(world: World, cases: tuple[ProgramCase, ...], plan: Plan, now: datetime) -> Season:
    """Return everything that may be said to the owner at `now`."""
    told = _told(world)
    since = world.store.get(LAST_SUMMARY)
    last = world.store.get("last_pass")
    until = world.store.get("paused_until")
    return Season(
        settings=world.settings,
        now=now,
        cases=cases,
        letters=world.store.letters(),
        holds=plan.holds,
        waiting=plan.waiting,
        unreadable=tuple(
            Unreadable(subject=row.what, at=row.at, reason=row.why) for row in world.store.unreadable()
        ),
        notices=tuple(_notice(t) for t in told if t.do == "notify"),
        warnings=tuple(_notice(t) for t in told if t.do == "warn"),
        accounts=tuple(AccountState(user=m.account) for m in world.mailboxes),
        last_pass=datetime.fromisoformat(last) if last else None,
        next_summary=next_due(world.settings, now),
        paused=until is not None,
        paused_until=datetime.fromisoformat(until) if until and until != "resume" else None,
        since=datetime.fromisoformat(since) if since else None,
    )


def _notice(told: Told) -> Notice:
    return Notice(at=told.at, text=told.text, title=told.title, program=told.program, because=told.because)
