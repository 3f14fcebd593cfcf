"""The season, a program's file and the doctor's findings as data for scripts.

The shapes are CONTRACT's: keys are added, never renamed or dropped. Moments are ISO 8601
with the applicant's UTC offset; an interview's start stays the program's wall time.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

from afterword.drafting.calendar_ahead import interviews_ahead
from afterword.drafting.season import Check, Season, cards_waiting, drafts_waiting
from afterword.drafting.times import zone_of
from afterword.drafting.waiting import needs_note
from afterword.model import Because, LetterState, Program, ProgramCase


def needs_notes_count(season: Season) -> int:
    """Count the interviews that wait for a word: cards not filled in, and other missing notes."""
    cards = {letter.case for letter in cards_waiting(season)}
    return len(cards_waiting(season)) + len({hold.case for hold in needs_note(season)} - cards)


def status_json(season: Season) -> dict[str, object]:
    """Return the season at a glance, in CONTRACT's shape."""
    waiting = set(needs_note(season))
    return {
        "last_pass": _iso(season.last_pass, season),
        "next_summary": _iso(season.next_summary, season),
        "paused_until": _iso(season.paused_until, season),
        "paused": season.paused or season.paused_until is not None,
        "account": [
            {"user": one.user, "state": one.state, "why": one.why, "since": _iso(one.since, season)}
            for one in season.accounts
        ],
        "programs": len(season.cases),
        "drafts_waiting": len(drafts_waiting(season)),
        "held": sum(hold not in waiting for hold in season.holds),
        "needs_notes": needs_notes_count(season),
        "unreadable": len(season.unreadable),
        "next_interviews": [
            {
                "program": _program(item.case.program),
                "start": item.held.interview.start,
                "timezone": item.held.interview.timezone,
                "mode": item.held.interview.mode,
            }
            for item in interviews_ahead(season)
        ],
    }


def show_json(case: ProgramCase, season: Season) -> dict[str, object]:
    """Return one program's file, in CONTRACT's shape."""
    return {
        "program": _program(case.program),
        "state": case.state,
        "interviews": [
            {
                "start": one.interview.start,
                "end": one.interview.end,
                "timezone": one.interview.timezone,
                "mode": one.interview.mode,
                "quote": one.interview.quote.text,
                "message_id": one.message_id or None,
                "status": one.status,
                "earlier": list(one.earlier),
            }
            for one in case.interviews
        ],
        "contacts": [
            {
                "name": one.contact.name,
                "email": one.contact.email,
                "role": one.contact.role,
                "phone": one.contact.phone,
                "interviewer": one.interviewer,
                "current": one.current,
                "message_id": one.message_id or None,
            }
            for one in case.contacts
        ],
        "policies": [
            {
                "rule": one.policy.rule,
                "route": one.policy.route,
                "person": one.policy.person,
                "until": one.policy.until,
                "quote": one.policy.quote.text,
                "message_id": one.message_id or None,
                "date": _iso(one.told, season),
                "in_force": one.in_force,
                "why_not": one.why_not or None,
                "voice": one.voice,
            }
            for one in case.policies
        ],
        "follow_ups": list(_follow_ups(case, season)),
        "notes": [
            {
                "at": _iso(one.at, season),
                "kind": one.kind,
                "person": one.person,
                "text": one.text,
                "topic": one.topic,
            }
            for one in (*case.notes, *case.requests)
        ],
        "conflicts": list(case.conflicts),
    }


def doctor_json(checks: Iterable[Check]) -> dict[str, object]:
    """Return what `doctor` found, in CONTRACT's shape."""
    found = list(checks)
    return {
        "ok": all(check.ok for check in found),
        "checks": [{"name": one.name, "ok": one.ok, "what": one.what, "do": one.do} for one in found],
    }


def _follow_ups(case: ProgramCase, season: Season) -> Iterator[dict[str, object]]:
    planned = {due.key: due for due in season.waiting if due.case == case.key}
    for letter in season.letters:
        if letter.case != case.key or letter.card:
            continue
        due = planned.pop(letter.key, None)
        yield _follow_up(
            letter.purpose, letter.to, letter.state.value,
            _iso(due.not_before if due else letter.saved_at, season), _iso(letter.not_after, season),
            letter.why, letter.because,
        ) | {"subject": letter.subject, "flags": list(letter.flags)}  # fmt: skip
    for due in planned.values():
        yield _follow_up(
            due.purpose, due.to.email, LetterState.PLANNED.value, _iso(due.not_before, season),
            _iso(due.not_after, season), "", due.because,
        ) | {"flags": list(due.flags)}  # fmt: skip
    for hold in (*season.holds, *season.aside):
        if hold.case == case.key:
            yield _follow_up(
                hold.purpose, ", ".join(hold.to), LetterState.HELD.value, None, None, hold.why, hold.because
            ) | {"cause": hold.cause}


def _follow_up(
    purpose: str,
    to: str,
    state: str,
    not_before: str | None,
    not_after: str | None,
    why: str,
    because: tuple[Because, ...],
) -> dict[str, object]:
    return {
        "purpose": purpose,
        "to": to,
        "state": state,
        "not_before": not_before,
        "not_after": not_after,
        "why": why,
        "because": [{"text": one.text, "message_id": one.message_id} for one in because],
    }


def _program(program: Program) -> dict[str, object]:
    return {"institution": program.institution, "specialty": program.specialty}


def _iso(moment: datetime | None, season: Season) -> str | None:
    return moment.astimezone(zone_of(season.home)).isoformat(timespec="seconds") if moment else None
