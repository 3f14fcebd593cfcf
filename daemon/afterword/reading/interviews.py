"""Which days of a message are her interview, are offered, or are wanted by: for one message alone.

Interviews are hers and fixed, or past with a stated date; a cancellation's cancelled one; a
reschedule's new one, none while only proposed. Socials, second looks, recordings, hotel nights,
other applicants' days, last days to cancel, Match and rank dates are none. A calendar part counts
like the text and is told in the text's zone; quoted mail only lends month, year, hour and zone to
a short answer. Every conclusion carries its sentence; nothing is guessed beyond the words.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import msgspec

from afterword.model import Interview, Kind, Message, Quote, Record
from afterword.reading.alternatives import any_of
from afterword.reading.candidates import candidates
from afterword.reading.day_roles import Role
from afterword.reading.deadline_words import COUNT_TAIL, STAY, THEN
from afterword.reading.deadlines import Deadline, about_something_else, day_ended, deadlines
from afterword.reading.interview_calendar import interview_events, with_calendar
from afterword.reading.interview_hours import hours_of
from afterword.reading.interview_mode import mode_of
from afterword.reading.offers import offered, second_looks
from afterword.reading.page import CALLED_OFF, NEVER_INTERVIEW, Page, lay_out

_SILENT = frozenset({"other", "rejection"})
"""Kinds that tell nothing of hers: their days are the season's, a school's or a stranger's."""
_REPLY = any_of("rsvp|reply|respond|let (?:us|me) know")
"""What a notice must ask for: "register" sells a webinar, "lists have to be certified" is the season's."""
NOT_HERS = NEVER_INTERVIEW | CALLED_OFF
"""Roles of a day whose hours are not the interview's."""
_NONE_FIXED = frozenset({"invitation", "waitlist", "notice"})
"""Kinds in which nothing is fixed yet."""


class Days(Record, frozen=True, kw_only=True):
    """The days one message tells: interviews, days to choose from, a deadline, second looks.

    Days are "YYYY-MM-DD" in the program's calendar, each kind with the sentence it came from.
    """

    interviews: tuple[Interview, ...] = ()
    offered: tuple[str, ...] = ()
    offered_quote: Quote | None = None
    respond_by: str | None = None
    respond_quote: Quote | None = None
    second_look: tuple[str, ...] = ()


def days(
    message: Message, kind: Kind, applicant_zone: str | None = None, specialty: str | None = None
) -> Days:
    """The interview days, offered days and deadline that `message`, being of `kind`, tells.

    `applicant_zone` is the applicant's IANA zone; the program's clock is told by words alone so
    far, so that it changes nothing. `specialty`: her program's, where one office offers days for two. A message without a date, or of a kind that tells nothing of
    hers, gives empty `Days`.
    """
    del applicant_zone
    page = lay_out(message, kind) if kind not in _SILENT else None
    if page is None:
        return Days()
    choices, offer = offered(page, specialty)
    interviews = _interviews(page, choices)
    limit = _deadline(page, interviews, choices)
    return Days(
        interviews=interviews,
        offered=tuple(day for day in choices if limit is None or day != limit.day),
        offered_quote=offer,
        respond_by=limit.day if limit else None,
        respond_quote=Quote(text=limit.words, message_id=message.message_id) if limit else None,
        second_look=second_looks(page),
    )


def _interviews(page: Page, choices: tuple[str, ...]) -> tuple[Interview, ...]:
    """The interviews, text and calendar put together."""
    if page.kind in _NONE_FIXED:
        return ()
    told = _from_text(page, choices)
    events = interview_events(page) if page.kind not in {"social", "second_look"} else []
    return with_calendar(page, events, {i.start[:10]: i for i in told}) if events else told


def _from_text(page: Page, choices: tuple[str, ...]) -> tuple[Interview, ...]:
    chosen = candidates(page, choices)
    found = []
    for day in dict.fromkeys(r.moment.day for r in chosen):
        told = [r for r in chosen if r.moment.day == day]
        told += [
            r for r in page.every_role if r.moment.day == day and r not in told and r.role not in NOT_HERS
        ]
        mode = mode_of(page, told[0])
        hour = hours_of(page, day, told, mode)
        found.append(
            Interview(
                start=hour.start, end=hour.end, timezone=hour.zone, mode=mode, quote=page.quote(told[0])
            )
        )
    return tuple(found)


def _deadline(page: Page, interviews: tuple[Interview, ...], choices: tuple[str, ...]) -> Deadline | None:
    """The earliest day until which an answer is wanted, else a document."""
    day = date.fromisoformat(interviews[0].start[:10]) if interviews else None
    told = [d for p in (page.live, page.headline) for d in deadlines(p, page.reference, page.kind, day)]
    found = _by_sound(page, told, {*choices, *(i.start[:10] for i in interviews)})
    found = _passed_on(page, found)
    answers = [d for d in found if d.answer]
    if page.kind == "waitlist":
        found = answers or [d for d in found if STAY.search(d.words)]
    if page.kind == "notice":
        found = answers = [d for d in answers if _REPLY.search(d.words)]
    return min(answers or found, key=lambda d: d.day, default=None)


def _passed_on(page: Page, found: list[Deadline]) -> list[Deadline]:
    """The program's own last days where a dean passes its letter on: her "today!" is a wish about it."""
    voices = {
        v: " ".join(p.text for p in page.message.passages if p.voice == v) for v in ("sender", "forwarded")
    }
    if not voices["forwarded"]:
        return found
    own = " ".join(voices["sender"].split())
    return [d for d in found if d.words not in own] or found


CLEARLY = 0.75
"""Log odds from which something is wanted until a day, whatever its words, in mail that asks."""
PLAINLY = 3.5
"""The same in mail about something else."""
_ASKING = frozenset({"invitation", "request", "social", "second_look", "reschedule", "waitlist"})
HARDLY = -3.5
"""Log odds under which nothing is."""
_ORDERED = any_of("nlt|suspense")
"""How the services say until when: the words leave no doubt."""
_FALLS_TO_ANOTHER = any_of("(?:spots?|seats?|places?|chairs?|slots?)\\b[^.;!?]{0,40}\\bgo(?:es)?")
"""What sounds like no wish of the program's and is one: "spots go Friday at noon"."""


def _by_sound(page: Page, told: list[Deadline], hers: set[str]) -> list[Deadline]:
    """`told` without days that sound nothing like it, and the days that clearly do; never one of `hers`: interviews and days offered."""
    sounds: dict[str, float] = {}
    for role in page.every_role:
        sound, day = role.sounds("respond_by"), day_ended(page.home(role.moment), role.moment).day
        sounds[day] = max(sounds.get(day, sound), sound)
    kept = [
        d
        for d in told
        if sounds.get(d.day, 0.0) > HARDLY
        or THEN.search(d.words)
        or _FALLS_TO_ANOTHER.search(d.words)
        or _ORDERED.search(d.words)
    ]
    days = {d.day for d in kept}
    if any(d.answer for d in kept):
        days.add(page.today)  # what begins or is written today sounds like a last day; another one is told
    enough = CLEARLY if page.kind in _ASKING else PLAINLY
    heard = [
        Deadline(r.moment.day, " ".join(page.sentence(r.moment).split()), answer=True)
        for r in (_soon(role, page.today) for role in page.every_role)
        if (r.sounds("respond_by") > enough or _HEADS_A_LAST_DAY.fullmatch(r.heading))
        and r.role != "excluded"
        and r.moment.day >= page.today
        and day_ended(page.home(r.moment), r.moment).day == r.moment.day
        and r.moment.day not in days
        and (r.moment.day not in hers or r.moment.kind == "relative")
        and not _counted_ahead(page, r)
        and not about_something_else(page.sentence(r.moment))
        and r.moment.words.lower() != "this morning"
        and not _ISSUED.search(page.before(r.moment.begin)[-40:])
        and not _told_before(page, r)
        and not _OTHERS_UNTIL.search(page.before(r.moment.begin)[-60:])
        and not (r.moment.kind == "weekday" and _WEEKLY.match(page.home(r.moment).text[r.moment.stop :]))
        and not (r.moment.kind == "weekday" and _OFFICE_HOURS.search(page.sentence(r.moment)))
        and not _STARTS_COUNT.search(page.before(r.moment.begin)[-40:])
        and (r.role != "link" or r.sounds("respond_by") > PLAINLY)
    ]
    return [*kept, *heard]


def _soon(role: Role, today: str) -> Role:
    """A weekday that sounds like a deadline and was taken for a later day named elsewhere: the coming one."""
    moment = role.moment
    loose = "echo" in moment.flags and role.role not in NEVER_INTERVIEW and moment.day > today
    if not loose or role.sounds("respond_by") < CLEARLY:
        return role
    away = date.fromisoformat(moment.day) - date.fromisoformat(today)
    coming = date.fromisoformat(moment.day) - timedelta(days=(away.days - 1) // 7 * 7)
    return msgspec.structs.replace(role, moment=msgspec.structs.replace(moment, start=coming.isoformat()))


_HEADS_A_LAST_DAY = re.compile(
    r"\W{0,4}(?:due(?: date| by)?|deadline|(?:respond|reply|return) by)\W{0,4}", re.IGNORECASE
)
"""What heads a table's column of last days."""
_ISSUED = any_of("released|sent|issued|dated|posted|created|received", after=r"\b[^.;!?\n]{0,16}$")
"""Words before the day a message itself is of: "72 hours after release (released 10/16/2026)"."""


_OTHERS_UNTIL = any_of(
    "(?:he|she|him|they|Dra?\\.? \\w+)\\b[^.;!?]{0,30}\\b(?:until|till?|through)", after=r" $"
)
"""Until when somebody else is away or at home."""


def _told_before(page: Page, role: Role) -> bool:
    """Whether an end of day only tells the hour of the day named right before it: "Friday the 16th, close of business"."""
    home, moment = page.home(role.moment), role.moment
    near = (m for m in home.moments if m is not moment and 0 <= moment.begin - m.stop <= len(", at "))
    return moment.kind == "end" and any(
        home.text[m.stop : moment.begin].strip(" ,(–-") in {"", "at", "by"} for m in near
    )


_OFFICE_HOURS = any_of(
    "(?:mon|tues?|wed|thu|thurs)(?:days?|nesdays?|rsdays?)?\\.? ?(?:to|through|thru|until|-|–) ?(?:tues?|wed|thu|thurs|fri|sat)"
    "(?:days?|nesdays?|rsdays?|urdays?)?",
)
"""Days on which an office is there: "Monday to Thursday, 8 to 4"."""
_STARTS_COUNT = any_of("days|hours|weeks", after=r" (?:of|from|after) $")
"""Words before the day from which a count runs: "within five days of tonight"."""
_WEEKLY = re.compile(r"[ ](?:\w+ )?(?:conference|report|rounds)\b", re.IGNORECASE)
"""What is held every week: "at Friday noon conference"."""
_WITH_A_DAY = re.compile(r"\bwith (?:just |only )?$", re.IGNORECASE)
"""As in "reply with one day"."""
_UNHEARD = any_of("if you (?:(?:do|have)n['’]t|(?:do|have) not) (?:hear|heard)", after=r"\b[^.;!?\n]{0,30}$")
"""Words before a count of the program's own days: "if you don't hear from me within a day"."""
_MOVED_BY = any_of(
    "mov\\w+|shift\\w*|push\\w*|slid\\w*|postpon\\w+|delay\\w*", after=r"\b[^.;!?\n]{0,40}\bby $"
)
"""Words before the length of a move: "the group moves by one week"."""


def _counted_ahead(page: Page, role: Role) -> bool:
    """Whether a count is of days before something else, or of a move: "two weeks ahead", "moves by one week"."""
    after = page.home(role.moment).text[role.moment.stop :][:40]
    before = page.before(role.moment.begin)
    counts = (
        COUNT_TAIL.match(after)
        or _WITH_A_DAY.search(before[-12:])
        or _MOVED_BY.search(before[-60:])
        or _UNHEARD.search(before[-60:])
    )
    return role.moment.kind == "counted" and counts is not None
