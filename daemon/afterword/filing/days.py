"""How interview days are merged: told again, moved, called off, and when one is over.

Wall times are the program's. The later telling of a day's hours counts, the earlier is kept
and shown (DOMAIN, "Two mails with different hours for one day"). Nothing here ever turns a
social or an offered day into an interview: it only sees what reading called the applicant's.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import msgspec

from afterword.model import CaseInterview, Heard, Interview, ProgramCase, Quote, Recorded

END_OF_DAY = time(17, 0)  # program time: when a day without a stated end counts as over (DOMAIN 6)
AT_LEAST = timedelta(hours=1)  # an interview that starts late in the day lasts at least this long


def interview_end(interview: Interview, zone: str) -> datetime:
    """Return when `interview` is over: stated end, else 17:00, or start + 1 h if later.

    `zone` is used where the interview names none (the program's, else the applicant's).
    """
    where = ZoneInfo(interview.timezone or zone)
    if interview.end:
        return datetime.fromisoformat(_whole(interview.end, interview.start)).replace(tzinfo=where)
    closing = datetime.combine(day_of(interview), END_OF_DAY, where)
    start = interview_start(interview, zone)
    return max(closing, start + AT_LEAST) if "T" in interview.start else closing


def interview_start(interview: Interview, zone: str) -> datetime:
    """Return when `interview` begins; midnight of the day when no hour is known."""
    where = ZoneInfo(interview.timezone or zone)
    return datetime.fromisoformat(interview.start).replace(tzinfo=where)


def day_of(interview: Interview) -> date:
    """Return the local day of `interview`."""
    return date.fromisoformat(interview.start[:10])


def rounds(case: ProgramCase) -> list[list[CaseInterview]]:
    """Return the fixed interviews in groups: consecutive days of one round are one interview."""
    fixed = sorted((i for i in case.interviews if i.status == "fixed"), key=lambda i: i.interview.start)
    groups: list[list[CaseInterview]] = []
    for row in fixed:
        near = groups and (day_of(row.interview) - day_of(groups[-1][-1].interview)).days <= 1
        if near:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


def file_interviews(case: ProgramCase, event: Heard | Recorded) -> ProgramCase:
    """Return `case` with the interviews that `event` tells, moves or calls off."""
    if isinstance(event, Recorded):
        return _recorded(case, event)
    reading = event.reading
    told = reading.date or event.at
    if reading.kind == "cancellation":
        return _called_off(case, event, told)
    if reading.kind == "reschedule":
        case = _moved(case, event, told)
    for interview in reading.interviews:
        case = _told(case, interview, told, reading.message_id, reading.kind or "other")
    return case


def _recorded(case: ProgramCase, event: Recorded) -> ProgramCase:
    if event.kind == "withdraw":
        return _with(case, [_ended(i, "cancelled") for i in case.interviews])
    start = event.start or ""
    if not start:
        return case
    interview = Interview(
        start=start[:16],
        end=event.end,
        timezone=event.timezone,
        mode="in_person" if event.mode == "in_person" else "virtual" if event.mode == "virtual" else None,
        quote=Quote(text=event.text or "what you recorded by hand"),
    )
    return _told(case, interview, event.at, "", "confirmation")


def _told(case: ProgramCase, new: Interview, told: datetime, message_id: str, kind: str) -> ProgramCase:
    rows = list(case.interviews)
    same = next((n for n, r in enumerate(rows) if r.interview.start[:10] == new.start[:10]), None)
    if same is not None:
        if rows[same].status == "cancelled" and kind not in {"confirmation", "reschedule", "details"}:
            return case
        merged, conflict = _merged(rows[same], new, told, message_id)
        rows[same] = merged
        return _with(case, rows, conflict)
    conflict = ""
    if kind in {"confirmation", "reschedule"}:
        rows, conflict = _replaced(rows, new, told)
    row = CaseInterview(interview=new, told=told, message_id=message_id)
    return _with(case, [*rows, row], conflict)


def _merged(old: CaseInterview, new: Interview, told: datetime, message_id: str) -> tuple[CaseInterview, str]:
    """Merge two tellings of one day: the later hours count, what only one knows is kept."""
    before = old.interview
    differ = "T" in before.start and "T" in new.start and before.start != new.start
    interview = Interview(
        start=new.start if "T" in new.start else before.start,
        end=new.end or (None if differ else before.end),
        timezone=new.timezone or before.timezone,
        mode=new.mode or before.mode,
        quote=new.quote if "T" in new.start or "T" not in before.start else before.quote,
    )
    conflict = ""
    if differ:
        conflict = (
            f"{before.start[:10]}: an earlier message said {before.start[11:]}, a later one {new.start[11:]}."
        )
    return CaseInterview(
        interview=interview,
        told=told,
        message_id=message_id or old.message_id,
        status="fixed",
        earlier=(*old.earlier, before.start) if differ else old.earlier,
    ), conflict


def _replaced(rows: list[CaseInterview], new: Interview, told: datetime) -> tuple[list[CaseInterview], str]:
    """A confirmed other day takes the place of one that was still to come; adjoining days stay."""
    conflict = ""
    kept = []
    for row in rows:
        apart = abs((day_of(row.interview) - date.fromisoformat(new.start[:10])).days) > 1
        ahead = day_of(row.interview) >= told.date()
        if row.status == "fixed" and apart and ahead and row.told < told:
            conflict = f"{row.interview.start[:10]} was fixed first; a later message fixes {new.start[:10]}."
            kept.append(_ended(row, "moved"))
        else:
            kept.append(row)
    return kept, conflict


def _moved(case: ProgramCase, event: Heard, told: datetime) -> ProgramCase:
    """A reschedule takes every day that was still to come off, except the one it names."""
    named = {i.start[:10] for i in event.reading.interviews}
    rows = [
        _ended(r, "moved")
        if r.status == "fixed" and r.interview.start[:10] not in named and day_of(r.interview) >= told.date()
        else r
        for r in case.interviews
    ]
    return _with(case, rows)


def _called_off(case: ProgramCase, event: Heard, told: datetime) -> ProgramCase:
    named = {i.start[:10] for i in event.reading.interviews}
    ahead = [r for r in case.interviews if r.status == "fixed" and day_of(r.interview) >= told.date()]
    known = {r.interview.start[:10] for r in ahead}
    hit = named & known or known
    rows = [
        _ended(r, "cancelled") if r in ahead and r.interview.start[:10] in hit else r for r in case.interviews
    ]
    known_at_all = {r.interview.start[:10] for r in case.interviews}
    rows += [
        CaseInterview(interview=i, told=told, message_id=event.reading.message_id, status="cancelled")
        for i in event.reading.interviews
        if i.start[:10] not in known_at_all
    ]
    return _with(case, rows)


def _ended(row: CaseInterview, status: str) -> CaseInterview:
    if row.status != "fixed":
        return row
    return msgspec.structs.replace(row, status=status)


def _with(case: ProgramCase, rows: list[CaseInterview], conflict: str = "") -> ProgramCase:
    conflicts = (*case.conflicts, conflict) if conflict and conflict not in case.conflicts else case.conflicts
    return msgspec.structs.replace(case, interviews=tuple(rows), conflicts=conflicts)


def _whole(end: str, start: str) -> str:
    """Return `end` as date and time; an end told as an hour alone belongs to the day of `start`."""
    return end if "T" in end else f"{start[:10]}T{end[:5]}" if ":" in end else f"{end}T17:00"
