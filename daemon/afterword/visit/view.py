"""Gathering the season as one value for the owner's summary, page and screens."""

from __future__ import annotations

from datetime import datetime

import msgspec

from afterword.drafting.season import AccountState, Notice, Season, Unreadable
from afterword.model import Because, Hold, LetterState, Program, ProgramCase, Record
from afterword.planning import Plan
from afterword.visit.lines import Line
from afterword.visit.pauses import paused, resumes
from afterword.visit.saving import why_not
from afterword.visit.weekly_dates import next_due
from afterword.visit.world import World

TOLD = "told"  # fact: notices and warnings since the last summary, JSON
ACCOUNT = "account|"  # facts: how each account is doing
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
    return Season(
        settings=world.settings,
        now=now,
        cases=cases,
        letters=world.store.letters(),
        holds=(*(h for h in plan.holds if not h.cause.startswith("choice")), *_refused(world, plan)),
        aside=tuple(h for h in plan.holds if h.cause.startswith("choice")),
        waiting=plan.waiting,
        unreadable=tuple(
            Unreadable(subject=row.what, at=row.at, reason=row.why) for row in world.store.unreadable()
        ),
        notices=tuple(_notice(t) for t in told if t.do == "notify"),
        warnings=tuple(_notice(t) for t in told if t.do == "warn"),
        accounts=tuple(account_state(world, user, now) for user in world.settings.accounts),
        last_pass=datetime.fromisoformat(last) if last else None,
        next_summary=next_due(world.settings, now),
        paused=paused(world, now),
        paused_until=resumes(world, now),
        since=datetime.fromisoformat(since) if since else None,
    )


def _refused(world: World, plan: Plan) -> tuple[Hold, ...]:
    """Return the holds of letters that were refused when they were written (a note, a name, a check)."""
    planned = {hold.key for hold in plan.holds}
    return tuple(
        Hold(
            key=x.key,
            case=x.case,
            program=x.program,
            purpose=x.purpose,  # type: ignore[arg-type]  # cards are never held
            to=(x.to,) if x.to else (),
            why=x.why,
            because=x.because,
            cause="check",
        )
        for x in world.store.letters()
        if x.state is LetterState.HELD and x.key not in planned
    )


def account_state(world: World, user: str, now: datetime) -> AccountState:
    """Return how an account was doing at the last try."""
    kept = world.store.get(f"{ACCOUNT}{user}")
    state = msgspec.json.decode(kept, type=AccountState) if kept else AccountState(user=user)
    stopped = why_not(world, user, now)
    if stopped and state.state == "ok":
        return AccountState(user=user, state="takes no drafts", why=stopped)
    return state


def keep_account_state(world: World, state: AccountState) -> None:
    """Remember how an account is doing, for `status` and the summary, and since when it is so."""
    kept = world.store.get(f"{ACCOUNT}{state.user}")
    before = msgspec.json.decode(kept, type=AccountState) if kept else None
    if before is not None and before.state == state.state and before.since and state.since:
        state = msgspec.structs.replace(state, since=min(before.since, state.since))
    if state == before:
        return
    world.store.set(f"{ACCOUNT}{state.user}", msgspec.json.encode(state).decode())


def _notice(told: Told) -> Notice:
    return Notice(at=told.at, text=told.text, title=told.title, program=told.program, because=told.because)
