"""One visit: fetch, read, file, plan, write. The only place where all stages meet.

Order is law 4's: what the person did is known before anything is planned, the whole plan
exists before anything is touched, and every step can be interrupted and run again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from afterword import casefile
from afterword.drafting.season import AccountState, Season
from afterword.model import Heard, ProgramCase, Wrote
from afterword.planning import Plan, plan
from afterword.visit import lines
from afterword.visit.act import act
from afterword.visit.apart import Failed, each_apart, within_reach
from afterword.visit.cards import read_back
from afterword.visit.clock import LAST_PASS, doubted
from afterword.visit.follow import follow
from afterword.visit.gather import hear
from afterword.visit.lines import Line
from afterword.visit.pauses import paused
from afterword.visit.proving import proved
from afterword.visit.recovery import begin_again, first_look, keep_copy
from afterword.visit.refusals import accepted
from afterword.visit.saving import settle
from afterword.visit.view import keep_account_state, season_view
from afterword.visit.weekly import weekly
from afterword.visit.world import World

INSTALLED = "installed|"  # facts, one per account: when its first look ran; "" if there was nothing to hear


def visit(world: World, now: datetime) -> Iterator[Line]:
    """Do everything that is to be done at `now`; yield the contract's line for each thing done.

    What is wrong with one account is raised with its address (`visit.apart` goes on with the others).
    """
    begin_again(world, now)
    for mailbox in world.mailboxes:
        if mailbox.account in world.absent:
            continue
        hear(world, mailbox, cases_at(world, now), now)
        follow(world, mailbox, cases_at(world, now), now)
        keep_account_state(world, AccountState(user=mailbox.account))
        accepted(world.store, mailbox.account)
    _installed(world, now)
    cases = cases_at(world, now)
    if read_back(world, cases, now):
        cases = cases_at(world, now)
    if doubted(world, now):
        return
    with world.undisturbed():
        yield from _written(world, cases, now)
    world.store.set(LAST_PASS, now.isoformat())
    keep_copy(world, now)


def _written(world: World, cases: tuple[ProgramCase, ...], now: datetime) -> Iterator[Line]:
    """Do what is written into the mailbox: drafts, unless paused, and the summary."""
    if not paused(world, now):
        at = lines.stamp(now, world.settings.applicant.timezone)
        for letter in settle(world, now):
            yield lines.resaved(letter, at)
        yield from act(world, within_reach(plan_at(world, cases, now), cases, world), cases, now)
    yield from weekly(proved(world, now), cases, lambda: plan_at(world, cases, now), now)


def visit_apart(world: World, now: datetime, failed: Failed) -> Iterator[Line]:
    """Do the same with every account that can be used; `failed` hears of those that can't."""
    return each_apart(world, lambda here: visit(here, now), failed)


def _installed(world: World, now: datetime) -> None:
    """Note the first look at each account: what it brought is a backlog, not news."""
    here = [m.account for m in world.mailboxes if m.account not in world.absent]
    fresh = [account for account in here if world.store.get(f"{INSTALLED}{account}") is None]
    if not fresh:
        return
    heard = {event.account for event in world.store.events() if isinstance(event, (Heard, Wrote))}
    first_look(world, now)
    with world.store.transaction():
        for account in fresh:
            world.store.set(f"{INSTALLED}{account}", now.isoformat() if account in heard else "")


def cases_at(world: World, now: datetime) -> tuple[ProgramCase, ...]:
    """Return every program's file as it stands at `now`."""
    return casefile.file(world.store.events(), world.settings, now)


def plan_at(world: World, cases: tuple[ProgramCase, ...], now: datetime) -> Plan:
    """Return what is to be done at `now`."""
    kept = {account: world.store.get(f"{INSTALLED}{account}") for account in world.settings.accounts}
    installed = {account: datetime.fromisoformat(moment) for account, moment in kept.items() if moment}
    return plan(cases, world.store.letters(), world.settings, now, installed)


def season_at(world: World, now: datetime) -> Season:
    """Return everything the owner's pages and screens may say at `now`."""
    cases = cases_at(world, now)
    return season_view(world, cases, plan_at(world, cases, now), now)
