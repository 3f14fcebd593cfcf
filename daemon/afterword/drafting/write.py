"""From a letter that is due to a draft: note to prose, template to text, text through the check."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from hashlib import sha256

from afterword.drafting.check import Earlier, Facts, between, check, near_same
from afterword.drafting.compose import compose, identifier, verify
from afterword.drafting.dealing import NothingLeft
from afterword.drafting.phrasing import FRAMES, Ways
from afterword.drafting.prose import Held, turn
from afterword.drafting.render import deal_for, render
from afterword.drafting.salutation import clean_name
from afterword.drafting.wording import subject
from afterword.model import Address, Because, Draft, Due, Hold, Letter, Record, Settings

HANDS = 5
"""How often other wordings are tried where a letter comes out too much like one to a colleague: the facts
that both share can be half of a short letter."""

ALL_USED = "Every wording for such a letter has been used in this program; please write this one yourself."
NO_NOTE = "There is no note of yours about this person, and a letter without one would be empty."


class _Task(Record, frozen=True, kw_only=True):
    """One letter to write, with everything `write` was given."""

    due: Due
    settings: Settings
    now: datetime
    templates: Mapping[str, str]
    letters: tuple[Earlier, ...]
    token: str
    message_id: str
    facts: Facts


def write(  # noqa: PLR0913 - the pure core gets everything handed to it
    due: Due,
    settings: Settings,
    now: datetime,
    templates: Mapping[str, str],
    earlier: tuple[Draft | Letter | Earlier, ...] = (),
    *,
    id: str,  # noqa: A002 - the name it has in Draft
    message_id: str,
    facts: Facts | None = None,
) -> Draft | Hold:
    """Return the finished draft for `due`, or a hold whose `why` quotes the sentence in the way.

    `earlier` are the letters this program already has (their sentences do not return); `id` and
    `message_id` are opaque tokens, or whole ids in angle brackets; they get the domain of From.

    Raises:
        TemplateError: a template is broken; nothing about this letter can make it right.
    """
    task = _Task(
        due=due,
        settings=settings,
        now=now,
        templates=templates,
        letters=tuple(_earlier(letter) for letter in earlier),
        token=id,
        message_id=message_id,
        facts=facts or Facts(),
    )
    made = _once(task, 0)
    for hand in range(1, HANDS):
        if isinstance(made, Draft) or not made.cause.startswith("same"):
            break
        made = _once(task, hand)
    return made


def _once(task: _Task, hand: int) -> Draft | Hold:
    """Write the letter with the wordings of one hand; a hold's cause begins with what stood in the way."""
    due, letters = task.due, task.letters
    note = _note(due, task.now, letters, hand)
    if isinstance(note, Held):
        return _hold(due, "note", note.why)
    deal = deal_for(due, task.now, tuple(between(e.body) for e in letters), hand, note)
    try:
        body = render(due, task.settings, task.now, task.templates, deal, note)
    except NothingLeft:
        return _hold(due, "wording", ALL_USED)
    draft = _draft(task, body)
    problems = check(draft, due, task.facts) or _broken(draft)
    if problems:
        return _hold(due, "check", " ".join(problems))
    same = near_same(draft, letters)
    return _hold(due, "same", same) if same else draft


def _note(due: Due, now: datetime, letters: tuple[Earlier, ...], hand: int) -> str | Held:
    """Return the note as prose; a letter to the office does without one that cannot be turned."""
    start = deal_for(due, now, (), hand).start("note", len(FRAMES["topic"])) + len(letters)
    said = turn(due.note, due.to, Ways(start, [e.body for e in letters])) if due.note.strip() else ""
    if due.purpose != "thank_you" or not due.to.direct:
        return "" if isinstance(said, Held) or due.purpose != "thank_you" else said
    return said or Held(piece="", why=NO_NOTE)


def _draft(task: _Task, body: str) -> Draft:
    due, applicant = task.due, task.settings.applicant
    sender = due.account if "@" in due.account else applicant.email
    replies = due.purpose in {"invitation_reply", "waitlist_reply", "reminder", "cancel"}
    return Draft(
        id=task.token,
        key=due.key,
        case=due.case,
        program=due.program,
        purpose=due.purpose,
        sender=Address(name=clean_name(applicant.name), email=sender),
        to=Address(name=clean_name(due.to.name), email=due.to.email),
        cc=due.cc,
        subject=subject(due, applicant),
        body=body,
        in_reply_to=due.parent_id if replies else None,
        references=due.references if replies else (),
        message_id=identifier(task.message_id, sender),
        date=task.now,
        account=due.account,
        because=due.because,
        flags=due.flags,
    )


def _broken(draft: Draft) -> tuple[str, ...]:
    """Return what goes wrong when the draft becomes bytes; a header that cannot be written is refused."""
    try:
        return verify(compose(draft), draft)
    except ValueError as problem:
        return (f"It cannot become a message: {problem}.",)


def _hold(due: Due, cause: str, why: str) -> Hold:
    """Return the hold; its cause names the words it is about, so that it is said once for them."""
    about = sha256(f"{due.note}|{due.text}|{why}".encode()).hexdigest()[:12]
    return Hold(
        key=due.key,
        case=due.case,
        program=due.program,
        purpose=due.purpose,
        to=(due.to.email,),
        why=why,
        because=(*due.because, *((Because(text=f"Your note: {due.note}"),) if due.note else ())),
        cause=f"{cause}:{about}",
    )


def _earlier(letter: Draft | Letter | Earlier) -> Earlier:
    if isinstance(letter, Earlier):
        return letter
    return Earlier(to=letter.to.email if isinstance(letter, Draft) else letter.to, body=letter.body)
