"""The owner's weekly summary: once per summary week, whatever was slept through.

The week is noted before the summary leaves, so that a crash costs a summary and never
makes two. Without SMTP it is put into the owner's own INBOX; it can reach nobody else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime

from afterword.drafting.own_mail import compose_summary
from afterword.drafting.summary import Summary, summary
from afterword.errors import CredentialsError, MailboxRefused
from afterword.model import ProgramCase
from afterword.planning import Plan
from afterword.planning.season import season_of
from afterword.visit import lines
from afterword.visit.lines import Line
from afterword.visit.saving import may_save, refused_for_now
from afterword.visit.view import LAST_SUMMARY, forget_told, remember, season_view
from afterword.visit.weekly_dates import last_due
from afterword.visit.world import World


def weekly(
    world: World, cases: tuple[ProgramCase, ...], plan: Callable[[], Plan], now: datetime
) -> Iterator[Line]:
    """Yield the summary's line if one was due and is now delivered; only then is `plan` asked for."""
    due = last_due(world.settings, now)
    before = world.store.get(LAST_SUMMARY)
    if before is None or datetime.fromisoformat(before) > now:
        # the first week ends with its first summary; so does the week in which a wrong clock was set right
        world.store.set(LAST_SUMMARY, due.isoformat())
        return
    if datetime.fromisoformat(before) >= due:
        return
    if season_of(now, world.settings.preferences).over(now) and not cases:
        return
    owner = world.settings.applicant.email
    if not (world.reaches(owner) and may_save(world, owner, now)):
        return
    try:
        yield deliver(world, cases, plan(), now, due)
    except MailboxRefused as refused:  # the server said no: nothing went out, so it is tried again
        world.store.set(LAST_SUMMARY, before)
        refused_for_now(world, owner, refused.message, now, refused.wait)


def deliver(
    world: World, cases: tuple[ProgramCase, ...], plan: Plan, now: datetime, due: datetime | None = None
) -> Line:
    """Deliver the summary as it stands; `due` marks the week it closes."""
    made = summary(season_view(world, cases, plan, now), world.templates)
    if due is not None:
        world.store.set(LAST_SUMMARY, due.isoformat())
    stopped = _post(world, made)
    if world.post is None or stopped:
        _put_into_inbox(world, made.subject, made.text, made.html, now)
    forget_told(world)
    at = lines.stamp(now, world.settings.applicant.timezone)
    if stopped:
        remember(world, {"do": "warn", "text": stopped}, now)
    return {
        "at": at,
        "do": "summary",
        "to": world.settings.applicant.email,
        "subject": made.subject,
        "text": made.text,
        "html": made.html,
    }


def _post(world: World, made: Summary) -> str | None:
    """Mail the summary if that is wanted; return why not where the server takes no password for it."""
    if world.post is None:
        return None
    try:
        world.post.send_summary(made.subject, made.text, made.html)
    except CredentialsError as error:
        return f"The summary could not be mailed, so it was put into your inbox: {error.message} {error.hint}"
    return None


def _put_into_inbox(world: World, subject: str, text: str, html: str, now: datetime) -> None:
    owner = world.settings.applicant
    raw = compose_summary(owner, subject, text, html, now, world.token(f"summary|{now.isoformat()}"))
    mailbox = world.mailbox(owner.email)
    mailbox.append(mailbox.folders().inbox, raw, draft=False, at=now)
