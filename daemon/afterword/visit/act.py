"""Carrying out a plan: every action was decided before the first one is done.

What the server refuses is kept for later and said; a draft that is not exactly ours any
more is left alone and the person is warned instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import msgspec

from afterword.drafting import write
from afterword.drafting.card import card_for
from afterword.drafting.check import facts_of
from afterword.drafting.compose import compose, identifier
from afterword.errors import MailboxRefused
from afterword.model import Action, Address, Draft, Hold, Letter, LetterState, ProgramCase
from afterword.planning import Plan
from afterword.planning.decide import Decision
from afterword.planning.letters import OPEN, step
from afterword.visit import lines
from afterword.visit.cards import absorb
from afterword.visit.lines import Line
from afterword.visit.orphans import adopted
from afterword.visit.recovery import sent_since
from afterword.visit.saving import may_save, save, withdraw
from afterword.visit.view import remember
from afterword.visit.world import World


def act(world: World, plan: Plan, cases: tuple[ProgramCase, ...], now: datetime) -> Iterator[Line]:
    """Carry out `plan` and yield a line for each thing done."""
    at = lines.stamp(now, world.settings.applicant.timezone)
    by_key = {case.key: case for case in cases}
    for letter in world.store.letters():
        if letter.state is LetterState.WITHDRAWN and letter.leaving:
            yield from _gone(world, letter, at, now)
    for action in plan.actions:
        if action.do == "withdraw" and action.letter is not None:
            yield from _withdraw(world, action, action.letter, at, now)
        elif action.do == "card":
            yield from _card(world, action, by_key[action.case], at, now)
        elif action.do == "save" and action.due is not None:
            yield from _save(world, action, cases, at, now)
        elif action.do in {"hold", "warn", "notify"}:
            yield from _say(world, action, at, now)
    for decision in plan.expired:
        _expire(world, decision, now)
    for letter in plan.closed:
        world.store.put_letter(step(letter, LetterState.CLOSED, now))


def _say(world: World, action: Action, at: str, now: datetime) -> Iterator[Line]:
    """Say something once; that it was said and what the summary repeats of it are durable together."""
    line = lines.spoken(action, at)
    with world.store.transaction():
        if not world.store.say(action.key, now):
            return
        if line["do"] != "hold":
            remember(world, line, now)
    if action.do == "notify":
        world.notify(action.title, action.text)
    yield line


def _withdraw(world: World, action: Action, letter: Letter, at: str, now: datetime) -> Iterator[Line]:
    if letter.leaving and letter.seen_gone:
        return  # asked for already and no longer seen: the second look tells that it is gone
    try:
        gone = withdraw(world, letter, action.why, action.because, now)
    except MailboxRefused as refused:
        gone, why = None, refused.message
    else:
        why = "it is not as Afterword saved it any more"
    if gone is not None:
        yield from _gone(world, gone, at, now)
        return
    warning = msgspec.structs.replace(
        action,
        do="warn",
        text=f"A draft to {letter.to} should not be sent: {action.why} It stays in Drafts because {why}.",
        key=f"warn|{action.key}",
    )
    yield from _say(world, warning, at, now)


def _gone(world: World, letter: Letter, at: str, now: datetime) -> Iterator[Line]:
    """Tell that a draft was withdrawn: an open window can still send it (CLIENTS 1.7)."""
    yield lines.withdrawn(letter, at)
    if not letter.card:
        told = Action(
            do="notify",
            title="Draft withdrawn",
            text=f"{letter.program.institution}: {letter.why} If it is open in a window, don't send it.",
            key=f"notify|withdrawn|{letter.id}",
        )
        yield from _say(world, told, at, now)
    world.store.put_letter(msgspec.structs.replace(letter, leaving=""))


def _save(
    world: World, action: Action, cases: tuple[ProgramCase, ...], at: str, now: datetime
) -> Iterator[Line]:
    due = action.due
    assert due is not None
    account = due.account or world.settings.applicant.email
    if not may_save(world, world.mailbox(account).account, now):
        return
    token = world.token(due.key)
    earlier = tuple(
        x for x in world.store.letters() if x.case == due.case and not x.card and x.key != due.key and x.body
    )
    written = write(
        due,
        world.settings,
        now,
        world.templates,
        earlier,
        id=identifier(token, account),
        message_id=identifier(world.token(f"{due.key}|message"), account),
        facts=facts_of(next(c for c in cases if c.key == due.case), cases),
    )
    if isinstance(written, Hold):
        yield from _held(world, action.letter, written, at, now)
        return
    raw = compose(written)
    letter = _letter(action.letter, written, due.not_after, now)
    letter = msgspec.structs.replace(letter, interview_day=due.interview_day, topic=due.topic)
    if adopted(world, letter, written, due.not_before, now) is not None:
        return
    hold = sent_since(world, due, next(c for c in cases if c.key == due.case))
    if hold is not None:
        yield from _held(world, action.letter, hold, at, now)
        return
    if save(world, letter, raw, now) is not None:
        yield lines.saved(written, at)


def _held(world: World, before: Letter | None, hold: Hold, at: str, now: datetime) -> Iterator[Line]:
    """Keep a letter that was refused, so that summary and `show` explain it, and say so once."""
    letter = before or Letter(
        key=hold.key, id="", case=hold.case, program=hold.program, purpose=hold.purpose, since=now
    )
    if letter.state is not LetterState.HELD:
        letter = step(letter, LetterState.HELD, now)
    to = hold.to[0] if hold.to else ""
    world.store.put_letter(msgspec.structs.replace(letter, to=to, why=hold.why, because=hold.because))
    action = Action(
        do="hold", hold=hold, program=hold.program, key=f"hold|{hold.key}|{hold.cause}|{hold.why}"
    )
    if world.store.say(action.key, now):
        yield lines.spoken(action, at)


def _letter(before: Letter | None, draft: Draft, not_after: datetime | None, now: datetime) -> Letter:
    """Return the letter a draft belongs to, ready for its journal entry."""
    base = before or Letter(
        key=draft.key, id=draft.id, case=draft.case, program=draft.program, purpose=draft.purpose, since=now
    )
    return msgspec.structs.replace(
        base,
        id=draft.id,
        to=draft.to.email,
        subject=draft.subject,
        body=draft.body,
        message_id=draft.message_id,
        in_reply_to=draft.in_reply_to,
        account=draft.account,
        not_after=not_after,
        because=draft.because,
        flags=draft.flags,
    )


def _card(world: World, action: Action, case: ProgramCase, at: str, now: datetime) -> Iterator[Line]:
    account = case.account or world.settings.applicant.email
    if not may_save(world, world.mailbox(account).account, now):
        return
    token = world.token(action.key)
    subject, body = card_for(case, world.settings, now, code=token[-4:], day=action.text)
    draft = Draft(
        id=identifier(token, account),
        key=action.key,
        case=case.key,
        program=case.program,
        purpose="thank_you",
        sender=Address(name=world.settings.applicant.name, email=account),
        to=Address(name=world.settings.applicant.name, email=account),
        subject=subject,
        body=body,
        message_id=identifier(world.token(f"{action.key}|message"), account),
        date=now,
        account=account,
    )
    letter = _letter(None, draft, None, now)
    letter = msgspec.structs.replace(letter, purpose="card", card=True, interview_day=action.text)
    taken = adopted(world, letter, draft, now, now)
    if taken is not None:
        _read_sent(world, taken, case, now)
        return
    if save(world, letter, compose(draft), now) is not None:
        yield {"at": at, "do": "card", "id": draft.id, "program": lines.named(case.program), "body": body}


def _read_sent(world: World, card: Letter, case: ProgramCase, now: datetime) -> None:
    """Read a card that she mailed to herself before the memory was lost; one in Drafts is read as ever."""
    if card.state is LetterState.SENT:
        raw = world.mailbox(card.account).whole(card.folder, card.uid)
        absorb(world, card, raw or b"", now, case)


def _expire(world: World, decision: Decision, now: datetime) -> None:
    """Remember that a moment passed, so that the summary can say so once."""
    due, letter = decision.due, decision.letter
    base = letter or Letter(
        key=due.key,
        id="",
        case=due.case,
        program=due.program,
        purpose=due.purpose,
        to=due.to.email,
        since=now,
    )
    if base.state in OPEN:
        return
    kept = msgspec.structs.replace(base, not_after=due.not_after, interview_day=due.interview_day)
    if kept.state is LetterState.WITHDRAWN:
        kept = step(kept, LetterState.PLANNED, now)
    world.store.put_letter(step(kept, LetterState.EXPIRED, now, why=decision.why))
