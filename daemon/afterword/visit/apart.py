"""Several accounts, one case file: what ails one mailbox stops nothing that concerns only the others.

An account that can't be used is left out of a visit (`World.absent`). Nothing is saved then for
a program that has written to it, since a word against the letter may lie there unread; what
would be taken back there is a warning instead. Her own mail in it is looked at when it is back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import msgspec

from afterword.errors import CredentialsError, MailboxError
from afterword.model import Action, ProgramCase
from afterword.planning import Plan
from afterword.visit.lines import Line
from afterword.visit.world import World

Failed = Callable[[MailboxError | CredentialsError], None]


def each_apart(world: World, visit: Callable[[World], Iterator[Line]], failed: Failed) -> Iterator[Line]:
    """Visit, and once more without each account that fails; `failed` hears of each, but for the last one.

    Raises what the visit raises if it is about no single account, or if no account is left.
    """
    while True:
        try:
            yield from visit(world)
        except (MailboxError, CredentialsError) as error:
            absent = world.absent | {error.account}
            if not error.account or absent >= {m.account for m in world.mailboxes} or absent == world.absent:
                raise
            failed(error)
            world = replace(world, absent=absent)
        else:
            return


def within_reach(plan: Plan, cases: tuple[ProgramCase, ...], world: World) -> Plan:
    """Return what of `plan` can be done without the absent accounts."""
    if not world.absent:
        return plan
    dark = {case.key for case in cases if not all(world.reaches(a) for a in heard_in(case))}
    actions = (_reachable(action, dark, world) for action in plan.actions)
    return msgspec.structs.replace(
        plan,
        actions=tuple(action for action in actions if action is not None),
        expired=tuple(one for one in plan.expired if one.due.case not in dark),
    )


def heard_in(case: ProgramCase) -> frozenset[str]:
    """Return the accounts that a program has written to."""
    return frozenset({case.account, *(mail.account for mail in case.mail)}) - {""}


def _reachable(action: Action, dark: set[str], world: World) -> Action | None:
    """Return what can be done of an action: all of it, a warning instead, or nothing."""
    if action.do in {"save", "card"}:
        account = action.due.account if action.due else ""
        here = not account or world.reaches(account)
        return action if here and action.case not in dark else None
    if action.do == "withdraw" and action.letter and not world.reaches(action.letter.account):
        text = (
            f"A draft to {action.letter.to} should not be sent: {action.why} It stays in Drafts because "
            f"{action.letter.account} can't be reached at the moment."
        )
        return msgspec.structs.replace(action, do="warn", text=text, key=f"warn|{action.key}")
    return action
