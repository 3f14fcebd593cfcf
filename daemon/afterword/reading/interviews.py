"""Which days of a message are her interview, are offered, or are wanted by: for one message alone.

Interviews are hers and fixed, or past with a stated date; a cancellation's cancelled one; a
reschedule's new one, none while only proposed. Socials, second looks, recordings, hotel nights,
other applicants' days, last days to cancel, Match and rank dates are none. A calendar part counts
like the text and is told in the text's zone; quoted mail only lends month, year, hour and zone to
a short answer. Every conclusion carries its sentence; nothing is guessed beyond the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.model import CalendarEvent, Interview, Kind, Message, Mode, Passage, Quote, Record
from afterword.reading.agenda import Agenda, agendas
from afterword.reading.dates import Context, Dated, Moment, dated
from afterword.reading.day_roles import Role, roles
from afterword.reading.deadlines import Deadline, deadlines
from afterword.reading.hours import Hours, clock
from afterword.reading.places import zone_of_place
from afterword.reading.zone_words import CIVIL_ZONES


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


_FIXED_KINDS = frozenset({"confirmation", "details", "reminder", "reschedule", "cancellation"})
_MENTIONS = frozenset({"request", "social", "second_look", "post_interview", "personal"})
_SILENT = frozenset({"notice", "other", "rejection"})
"""Kinds that tell nothing of hers: their days are the season's, a school's or a stranger's."""
_LOOKS_BACK = frozenset({"post_interview", "second_look"})
_NOT_INTERVIEW = frozenset(
    {
        "deadline",
        "social",
        "second_look",
        "travel",
        "letter",
        "link",
        "match",
        "practice",
        "closed",
        "others",
        "waiting",
        "season",
    }
)
_NOT_OFFERED = _NOT_INTERVIEW | {"taken", "gone"}
_CALLED_OFF = frozenset({"old", "gone"})

_I = re.IGNORECASE
_PROPOSED = re.compile(
    r"\b(?:could you|can you|would you|are you (?:free|able|available)|do(?:es)? (?:any|either|one|that|it)|would (?:\w+ ){0,4}(?:work|suit|do)|will (?:\w+ ){0,3}work for|how about|what about|"
    r"(?:can|could) (?:offer|do|give)|options?|let (?:me|us) know (?:which|if|whether)|pick|choose|which (?:one|of|day)|whichever|either|available|openings?|any of|one of|alternatives?|propos\w+|suggest\w*|tentative\w*|instead\?)\b",
    _I,
)
_SETTLED = re.compile(
    r"\b(?:your (?:new|updated|revised) (?:\w+ ){0,3}(?:is|will be|:)|(?:is|are|has been|have been|was) (?:now |re)?(?:scheduled|moved|booked|set|rescheduled|confirmed|changed|shifted|pushed)|(?:i(?:['’]ve| have)|we(?:['’]ve| have)|i|we) (?:have )?"
    r"(?:moved|put|booked|rescheduled|shifted|switched|slotted|placed|changed)|comes? (?:a week|\w+) later|new (?:date|day|time)\b|is now\b|now (?:on|at)\b|see you|you(?:['’]re| are) (?:now )?(?:down|on|in|set|booked|confirmed|all set)|will (?:now )?(?:be|take place|be held)|so here is)\b",
    _I,
)
_PAST_CUE = re.compile(
    r"\b(?:thank(?:s| you)|visitors of|you (?:interviewed|visited|came|joined|spent|were (?:here|with us|part))|(?:met|meeting|meet|seeing|saw|having|had|hosting|hosted|talk(?:ing|ed) (?:with|to)) you|your (?:interview|visit|day|time|morning|recent)|"
    r"pleasure|enjoyed|interview(?:ed|ing)?|spending|joining|coming|sat down|good to (?:meet|see|have))\b",
    _I,
)
_HERS = re.compile(
    r"\byour (?:\w+ ){0,3}(?:interview|visit|day|date|slot|session|morning|name)\b|\byou(?:['’]re| are|['’]ll| will)\b[^.;\n]{0,50}\b(?:interview\w*|coming|with us|see us|down|scheduled|booked|meet|here|on)\b|\binterview(?:s|ing)?\b[^.;\n]{0,24}$|"
    r"\bsee you\b|\bmeet(?:ing)? (?:you|with you)\b|\b(?:have|had|got) you\b|\bmet you\b|\b(?:before|since|when|as) you (?:come|interview|visit|are here|join us)\b|\bvisitors of\b|\bthank(?:s| you)\b|\bspending\b|\bexpect(?:ing)? you\b|\byour name is\b|\bbelated\b|\bwe meet\b",
    _I,
)
_ONLINE = re.compile(
    r"\b(?:zoom|web ?ex|(?:ms|microsoft) teams|teams|google meet|meet\.google|skype|thalamus(?: video)?|virtual(?:ly)?|video(?:conference| call| interview| link| day)?|online|on[- ]line|remote(?:ly)?|on (?:a |your )?(?:screen|camera)|"
    r"breakout rooms?|waiting room|meeting id|join:? https?|log (?:in|on)|log-?in|join (?:the |us )?(?:link|meeting|from|by|online)|links?|cameras? on|webcam|wi-?fi|browser|videollamada|tele-?interview)\b",
    _I,
)
_STRONG_ONLINE = re.compile(
    r"\b(?:zoom|web ?ex|teams|google meet|virtual(?:ly)?|thalamus video|video|online|remote(?:ly)?|breakout|waiting room)\b",
    _I,
)
_ON_SITE = re.compile(
    r"\b(?:in[- ]person|on[- ]?site|face[- ]to[- ]face|on campus|park(?:ing)?\b(?! city| avenue| ave| street| st\b)|garage|lobby|front desk|information desk|security desk|main entrance|entrance|badge|valet|shuttle|"
    r"(?:come|coming) (?:(?:up|down|out|over|by) (?:here|to|and|for)|to (?:us|see|town|the (?:hospital|medical|main|department|office|building)))|check[ -]?in (?:at|is at the|with security)|meet (?:me|us) (?:at|in) the|airport|hotel|lodging|wear (?:good|flat|comfortable|the good)|"
    r"(?:arrive|report|come) (?:at|to|by way of) the|north doors|doors|(?:in|at) (?:the )?(?-i:[A-Z]\w+) (?:building|tower|hall|pavilion|annex)\b|(?-i:Room) [A-Z]?\d{3,4}\b|(?:floor|wing|atrium|conference room|auditorium)|in the flesh|snow tires|breakfast (?:at|is served|in|with|will)|tour of the (?:hospital|campus)|walk (?:you )?through the (?:hospital|wards)|"
    r"have you (?:visit|here)|bring (?:flat|good|comfortable|walking) shoes|flat shoes|drive safe|house staff|cafeteria)\b",
    _I,
)
_STRONG_ON_SITE = re.compile(
    r"\bin[- ]person\b|\bon[- ]?site\b|\bface[- ]to[- ]face\b|\bpark(?:ing)? (?:in|is|at|garage|deck|lot|pass)|\blobby\b|\b(?:information|front|security) desk\b|\bflat shoes\b|\bour (?:hotel|guest house)\b",
    _I,
)
_STREET = re.compile(r"\b(?:here |us )?at \d{1,5} [A-Z]\w+(?: [A-Z]\w+){0,2} (?:Road|Rd|Street|St|Avenue|Ave|Drive|Dr|Boulevard|Blvd|Parkway|Pkwy|Lane|Ln|Way|Place|Plaza|Square|Circle|Court)\b")
_NO_SITE = re.compile(r"\b(?:no|not|without|instead of|rather than|never|don['’]t)\b[^.;\n]{0,24}$", _I)
_LOCAL = re.compile(
    r"\b(?:our|local|hospital|program)(?:['’]s)? (?:own )?(?:local )?(?:time|clocks?)\b|\btime here\b|(?:[ap]\.?m\.?|\d|noon) here\b|\bhere in\b|\blocal (?:to us|here)\b|\bhere time\b",
    _I,
)
_START = re.compile(
    r"\b(?:begin|begins|beginning|start|starts|starting|kicks? off|first (?:interview|session|conversation|meeting)|we open|opens? (?:with|at)|meet (?:me|us|you)|see you|talking|be (?:there|here|in)|arriv\w+|check[ -]?in|report|come|welcome|"
    r"log (?:in|on)|join|from|interviews?|schedule|day runs|day goes|runs|session|hours?|time|plan on|doors)\b",
    _I,
)
_BEGINS = re.compile(
    r"\b(?:begin|begins|start|starts|starting|kicks? off|talking|we open|first (?:interview|session))\b", _I
)
_EARLY = re.compile(
    r"\b(?:waiting room|log (?:in|on)|sign in|test|early|tech|doors? open|room opens|opens? at|zoom opens|link opens|available from|breakfast|arriv\w+|be (?:there|here|in))\b",
    _I,
)
_FINISH = re.compile(
    r"\b(?:free|done|finish\w*|over|end|ends|ending|let(?:s|ting)? you go|out|wrap\w*|conclud\w*|close[sd]?|adjourn\w*|home|until|till|by|last(?:s|ing)?|leave)\b[^.;\n]{0,40}$",
    _I,
)
_NOT_HOURS = re.compile(
    r"\b(?:dinner|supper|social|happy hour|meet[ -]and[ -]greet|evening before|night before|reply|respond|rsvp|let (?:me|us) know|deadline|weekdays|monday (?:to|through|-|–) friday|m-f|office hours|help ?desk|call (?:me|us|our|the)|phone|"
    r"reach (?:me|us)|answer (?:this|by)|no later than|cancel|hotel|reception|pick(?:ed)? (?:you )?up|shuttle|deposit|expires?|kept for you|until noon|test|rehearsal|tech check|drop-in|mock|your time|your local|sent)\b",
    _I,
)
_HER_CLOCK = re.compile(r"\byour (?:own |local )?(?:time|zone|clock)\b", _I)
_SOCIAL_EVENT = re.compile(
    r"\b(?:social|dinner|supper|happy hour|meet[ -](?:and|&)[ -]greet|mixer|reception|residents? only|get[- ]together|trivia|game night|brews?|coffee|evening|night before|drinks|second look|open house|revisit|visit day|webinar|"
    r"info(?:rmation)? session|practice|rehearsal|tech(?:nology)? check|test call|q ?& ?a|town hall|deadline|reminder to)\b",
    _I,
)
_INTERVIEW_EVENT = re.compile(r"\binterview|\bvisit\b", _I)
_INTERVIEW_ROWS = re.compile(r"\binterviews?\b|\bprogram director\b|\bwelcome\b|\bmorning report\b|\bDr\. ", _I)
_SOCIAL_ROWS = re.compile(r"\b(?:dinner|supper|social|happy hour|check-?in|hotel|meet[ -]and[ -]greet|flight|drinks|reception|arrival)\b", _I)
_PREFERENCE = re.compile(
    r"\b(?:first|top|1st|preferred) (?:choice|preference|pick|option)\b|\byour (?:first|1st)\b", _I
)
_AGREES = re.compile(
    r"\b(?:works|confirmed|booked|perfect|done|all set|you(?:['’]re| are) (?:in|on|set|down|all set)|got you|see you then|that(?:['’]s| is) (?:fine|yours|set)|it(?:['’]s| is) yours|scheduled|locked in)\b",
    _I,
)


# --- the whole message -------------------------------------------------------------------


def days(message: Message, kind: Kind, applicant_zone: str | None = None) -> Days:
    """The interview days, offered days and deadline that `message`, being of `kind`, tells.

    `applicant_zone`: IANA zone of the applicant, to tell the program's clock from hers where a
    message gives both. Nothing but the message is consulted; a message without a date or of a
    kind that tells nothing of hers gives empty `Days`.
    """
    if message.date is None or kind in _SILENT:
        return Days()
    page = _Page(message, kind, applicant_zone)
    deadline = page.deadline()
    offered, offered_quote = page.offered()
    return Days(
        interviews=page.interviews(offered),
        offered=offered,
        offered_quote=offered_quote,
        respond_by=deadline.day if deadline else None,
        respond_quote=Quote(text=deadline.words, message_id=message.message_id) if deadline else None,
        second_look=page.second_looks(),
    )


class _Page:
    """A message laid out for reading its days: live words, subject, older mail, calendar."""

    def __init__(self, message: Message, kind: Kind, applicant_zone: str | None) -> None:
        self.message = message
        self.kind = kind
        self.applicant_zone = applicant_zone
        assert message.date is not None
        self.reference = message.date
        past = kind in _LOOKS_BACK
        older = [p for p in message.passages if p.voice == "quoted"]
        self.older = [dated(p.text, p.date or self.reference) for p in older]
        headline = dated(message.subject, self.reference, Context(past=past))
        named = [
            date.fromisoformat(m.day)
            for page in (*self.older, headline)
            for m in page.moments
            if m.kind in {"named", "nth"}
        ]
        struck = dated(message.struck, self.reference).moments if message.struck else ()
        self.struck = {m.day for m in struck}
        named += [date.fromisoformat(e.start[:10]) for e in message.calendar if e.start]
        text = _live(message)
        self.live = dated(text, self.reference, Context(known=tuple(named), past=past))
        self.headline = headline
        self.roles = roles(self.live)
        self.headline_roles = roles(headline)
        self.agendas = agendas(self.live)

    # deadline

    def deadline(self) -> Deadline | None:
        """The earliest day until which an answer is wanted, else a document."""
        found = list(deadlines(self.live, self.reference, self.kind))
        found += deadlines(self.headline, self.reference, self.kind)
        if self.kind == "waitlist":
            found = [d for d in found if d.answer]
        if not found:
            return None
        answers = [d for d in found if d.answer]
        return min(answers or found, key=lambda d: d.day)

    # offered days

    def offered(self) -> tuple[tuple[str, ...], Quote | None]:
        """Days to choose from, with the sentence of the first."""
        if self.kind not in {"invitation", "reschedule", "cancellation"}:
            return (), None
        chosen = [r for r in self.roles if self._is_offer(r)]
        if self.kind != "invitation":
            fixed = {e.start[:10] for e in self.message.calendar if not e.cancelled}
            chosen = [
                r for r in chosen if r.role not in _CALLED_OFF and r.moment.day not in fixed and self._proposed(r)
            ]
        days_offered = sorted({day for r in chosen for day in self._expanded(r, chosen)})
        quote = self._quote(chosen[0]) if chosen else None
        return tuple(days_offered), quote

    def _is_offer(self, role: Role) -> bool:
        moment = role.moment
        if role.role in _NOT_OFFERED or moment.day <= self.reference.date().isoformat():
            return False
        if moment.kind in {"counted", "end", "relative", "holiday"} or {"week", "struck"} & set(moment.flags):
            return False
        if moment.kind == "weekday" and ("echo" in moment.flags or role.role not in {"offer"}):
            return False
        if moment.day in self.struck:
            return False
        return not (role.role == "old" and self.kind != "invitation")

    def _expanded(self, role: Role, chosen: Sequence[Role]) -> list[str]:
        """A short span of days ("November 16-18") is each of its days; a long one is the season."""
        if "through" not in role.moment.flags:
            return [role.moment.day]
        index = chosen.index(role)
        if index == 0:
            return [role.moment.day]
        first, last = date.fromisoformat(chosen[index - 1].moment.day), date.fromisoformat(role.moment.day)
        between = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        return [d.isoformat() for d in between if d.weekday() < 5 or d == last] if len(between) <= 5 else []  # noqa: PLR2004 - a working week

    def _proposed(self, role: Role) -> bool:
        """Whether the day is only asked about in a mail that moves or cancels an interview."""
        words = role.stretch.of(self.live.text)
        near = f"{role.heading} {words}"
        return bool(_PROPOSED.search(near) or words.rstrip().endswith("?")) and not (
            _SETTLED.search(words) and not words.rstrip().endswith("?")
        )

    # second looks

    def second_looks(self) -> tuple[str, ...]:
        """Days of a second look or open house."""
        wanted = (
            {"second_look"}
            if self.kind != "second_look"
            else {"second_look", "plain", "interview", "social", "offer"}
        )
        if self.kind not in {"second_look", "post_interview", "personal"}:
            return ()
        today = self.reference.date().isoformat()
        found = {
            r.moment.day
            for r in (*self.roles, *self.headline_roles)
            if r.role in wanted
            and r.moment.day > today
            and r.moment.kind in {"named", "nth"}
            and not {"week"} & set(r.moment.flags)
        }
        return tuple(sorted(found))

    # interviews

    def interviews(self, offered: tuple[str, ...]) -> tuple[Interview, ...]:
        """The interviews, text and calendar put together."""
        if self.kind in {"invitation", "waitlist"}:
            return ()
        if self.kind in {"social", "second_look"}:
            return self._from_text(offered)
        events = self._events()
        return self._from_calendar(events, offered) if events else self._from_text(offered)

    def _events(self) -> list[CalendarEvent]:
        """Calendar parts that are the interview itself."""
        wanted = [
            e
            for e in self.message.calendar
            if e.start
            and (not e.cancelled or self.kind == "cancellation")
            and not (_SOCIAL_EVENT.search(e.summary) and not _INTERVIEW_EVENT.search(e.summary))
        ]
        if self.kind == "cancellation" and any(e.cancelled for e in wanted):
            wanted = [e for e in wanted if e.cancelled]
        return wanted

    def _from_calendar(self, events: list[CalendarEvent], offered: tuple[str, ...]) -> tuple[Interview, ...]:
        told = {i.start[:10]: i for i in self._from_text(offered)}
        by_day: dict[str, list[CalendarEvent]] = {}
        converted = [self._in_program_zone(e) for e in events]
        for event in converted:
            by_day.setdefault(event.start[:10], []).append(event)
        found: list[Interview] = []
        for day, of_day in sorted(by_day.items()):
            text = told.get(day)
            start = min(e.start for e in of_day)
            ends = [e.end for e in of_day if e.end and e.end[:10] == day and not e.all_day]
            all_day = all(e.all_day for e in of_day)
            found.append(
                Interview(
                    start=text.start
                    if text and (all_day or not start[10:])
                    else start[:10]
                    if all_day
                    else start[:16],
                    end=(text.end if text and all_day else None) if not ends else max(ends)[:16],
                    timezone=(text.timezone if text else None) if all_day else of_day[0].timezone,
                    mode=_told_mode(of_day[0].location) or (text.mode if text else self._mode(None, "")),
                    quote=text.quote if text else self._event_quote(of_day[0]),
                )
            )
        return tuple(found)

    def _in_program_zone(self, event: CalendarEvent) -> CalendarEvent:
        """The event on the program's clock: the text's zone, else the place's, where the part says UTC or another."""
        if event.all_day or event.timezone is None or len(event.start) <= 10:  # noqa: PLR2004 - a day alone
            zone = event.timezone or self._zone_of_text()
            return _event(event, event.start, event.end, zone)
        text_zone = self._zone_of_text(event)
        if event.timezone not in {"UTC", "Etc/UTC", "Etc/GMT"} and (
            text_zone is None or text_zone == event.timezone
        ):
            return event
        if text_zone is None:
            text_zone = self._zone_by_hours(event) or zone_of_place(self.live.text) or event.timezone
        return _event(
            event,
            _converted(event.start, event.timezone, text_zone),
            _converted(event.end, event.timezone, text_zone),
            text_zone,
        )

    def _zone_of_text(self, event: CalendarEvent | None = None) -> str | None:
        """The zone the readable words give for the interview's hours."""
        zones = [
            m.timezone
            for m in (*self.live.moments, *self.headline.moments)
            if m.timezone and self._is_program_clock(m)
        ]
        words = [
            z.zone
            for page in (self.live, self.headline)
            for z in page.zones
            if not z.hers and not z.zone.startswith("UTC")
        ]
        day = event.start[:10] if event else None
        same_day = [
            m.timezone for m in self.live.moments if m.timezone and m.day == day and self._is_program_clock(m)
        ]
        return next(iter((*same_day, *zones, *words)), None)

    def _zone_by_hours(self, event: CalendarEvent) -> str | None:
        """The US zone in which the event's moment is the hour that the text tells for that day."""
        moment = _aware(event.start, event.timezone)
        told = {m.start[:16] for m in (*self.live.moments, *self.headline.moments) if m.timed}
        return next(
            (
                z
                for z in CIVIL_ZONES
                if moment and moment.astimezone(ZoneInfo(z)).strftime("%Y-%m-%dT%H:%M") in told
            ),
            None,
        )

    def _event_quote(self, event: CalendarEvent) -> Quote:
        words = " ".join((event.summary or event.description).split())
        best = next(
            (r for r in (*self.roles, *self.headline_roles) if r.moment.day == event.start[:10]), None
        )
        if best:
            return self._quote(best)
        return Quote(text=words or " ".join(self.message.subject.split()), message_id=self.message.message_id)

    def _is_program_clock(self, moment: Moment) -> bool:
        line = self.live.stretch(moment.begin).of(self.live.text) if moment in self.live.moments else ""
        return not _HER_CLOCK.search(line)

    def _from_text(self, offered: tuple[str, ...]) -> tuple[Interview, ...]:
        chosen = self._candidates(offered)
        found: list[Interview] = []
        for day in dict.fromkeys(r.moment.day for r in chosen):
            found.append(self._interview(day, [r for r in chosen if r.moment.day == day]))
        return tuple(found)

    def _candidates(self, offered: tuple[str, ...]) -> list[Role]:
        """Moments that are her interview, the best day first; another day only if it speaks for itself."""
        usable = [r for r in (*self.roles, *self.headline_roles) if self._may_be_interview(r, offered)]
        if not usable:
            return self._agreed() if self.kind in {"confirmation", "reschedule"} and not offered else []
        best = max(usable, key=self._weight)
        if self.kind in _MENTIONS and self._weight(best) < 3:  # noqa: PLR2004 - a clear word for it
            return []
        days_found = {best.moment.day}
        for role in usable:
            strong = (
                self._weight(role) >= max(6.0, self._weight(best) - 1.5)
                and role.moment.timed
                and best.moment.timed
            )
            if (
                strong
                and self.kind in {"confirmation", "details", "reminder"}
                and "through" not in role.moment.flags
            ):
                days_found.add(role.moment.day)
        return sorted(
            (r for r in usable if r.moment.day in days_found),
            key=lambda r: (r.moment.day != best.moment.day, -self._weight(r)),
        )

    def _may_be_interview(self, role: Role, offered: tuple[str, ...]) -> bool:
        moment = role.moment
        today = self.reference.date().isoformat()
        if (
            role.role in _NOT_INTERVIEW
            or moment.kind in {"counted", "end", "holiday"}
            or {"week", "struck"} & set(moment.flags)
        ):
            return False
        if moment.day in self.struck and self.kind != "cancellation":
            return False
        if role.role in _CALLED_OFF and self.kind != "cancellation":
            return False
        if moment.day in offered:
            return False
        if self.kind in _FIXED_KINDS and (moment.day < today or (moment.day == today and self.kind not in {"reminder", "details"})):
            return False
        if self.kind in _MENTIONS:
            return self._mentions_hers(role)
        if (
            self.kind == "reschedule"
            and self._proposed(role)
            and moment.day not in {e.start[:10] for e in self.message.calendar}
        ):
            return moment.kind in {"named", "nth"} and bool(_SETTLED.search(role.stretch.of(self.live.text)))
        return True

    def _mentions_hers(self, role: Role) -> bool:
        """Whether a mail about something else names her interview day in passing."""
        moment = role.moment
        page = self.live if role in self.roles else self.headline
        words = role.stretch.of(page.text)
        before = page.text[role.stretch.start : moment.begin]
        behind = moment.day <= self.reference.date().isoformat()
        if role.role == "social" or (role.role == "plain" and not _HERS.search(before)):
            return False
        if behind:
            return bool(_PAST_CUE.search(before[-80:]) and re.search(r"\byou|\bthank|\bvisitors", before, _I)) and moment.kind in {
                "named",
                "nth",
                "relative",
                "weekday",
            }
        if self.kind in _LOOKS_BACK or (self.kind == "personal" and moment.kind == "weekday"):
            return False
        return bool(_HERS.search(before[-90:]) or (role.role == "interview" and _HERS.search(words)))

    def _weight(self, role: Role) -> float:
        """How much speaks for a day: a word for it, an hour, a place early in the mail, being told twice."""
        moment = role.moment
        weight = {
            "interview": 4.0,
            "old": 3.0, "gone": 3.0,
            "offer": 2.0,
            "taken": 1.0,
        }.get(role.role, 1.0)
        weight += 2.0 if moment.timed else 0.0
        weight += 1.0 if moment.kind == "named" else 0.5 if moment.kind == "nth" else 0.0
        weight += (
            1.0 if sum(m.day == moment.day for m in (*self.live.moments, *self.headline.moments)) > 1 else 0.0
        )
        weight += self._section(role) + self._named_row(role)
        weight -= 1.5 if "doubtful" in moment.flags and role.role == "plain" else 0.0
        weight -= (
            2.0 if moment.day < self.reference.date().isoformat() and self.kind not in _MENTIONS else 0.0
        )
        if self.kind in {"reschedule", "cancellation"}:
            words = role.stretch.of(self.live.text)
            weight += 2.0 if _HERS.search(words) or _SETTLED.search(words) else 0.0
        if self.kind in _MENTIONS:
            weight += 1.0 if role.role == "interview" else 0.0
        return weight - 0.001 * role.moment.begin / max(1, len(self.live.text))

    def _section(self, role: Role) -> float:
        """What the rows under a day that stands alone on its line are about."""
        if role not in self.roles or role.stretch.stop - role.stretch.start > role.moment.stop - role.moment.begin + 24:
            return 0.0
        following = next((r.stretch.start for r in self.roles if r.stretch.start > role.stretch.start and r.moment.kind != "counted"), len(self.live.text))
        section = self.live.text[role.stretch.stop : min(following, role.stretch.stop + 600)]
        if _INTERVIEW_ROWS.search(section):
            return 2.5
        return -5.0 if _SOCIAL_ROWS.search(section) else 0.0

    def _named_row(self, role: Role) -> float:
        """Her surname in the row of a day, where days of several people are listed."""
        surnames = {a.name.replace(",", " ").split()[-1] for a in self.message.to if len(a.name.split()) > 1}
        surnames |= {a.name.split(",")[0].strip() for a in self.message.to if "," in a.name}
        words = role.stretch.of(self.live.text) if role in self.roles else ""
        return 3.0 if any(re.search(rf"\b{re.escape(s)}\b", words) for s in surnames if len(s) > 2) else 0.0  # noqa: PLR2004

    def _agreed(self) -> list[Role]:
        """A short yes without a day: the one day, or the first choice, of the mail it answers."""
        if not _AGREES.search(self.live.text[:400]) or not self.older:
            return []
        ahead = [
            r
            for r in roles(self.older[0])
            if r.moment.day > self.reference.date().isoformat() and r.role not in _NOT_INTERVIEW
        ]
        if len({r.moment.day for r in ahead}) == 1 or (ahead and _PREFERENCE.search(self.live.text[:400])):
            return [r for r in ahead if r.moment.day == ahead[0].moment.day]
        return []

    def _interview(self, day: str, told: list[Role]) -> Interview:
        """One interview: its hour and zone from its own words, an agenda, a sentence nearby, or the older mail."""
        mode = self._mode(told[0], "") or self._older_mode(day)
        timed = [r.moment for r in told if r.moment.timed and self._is_program_clock(r.moment)] or [
            r.moment for r in told if r.moment.timed
        ]
        sure = [m for m in timed if not _NOT_HOURS.search(self._line(m))] or timed
        start, end, zone = day, None, None
        agenda = (
            next((a for a in self.agendas if sure and a.start <= sure[0].hour_at < a.stop), None)
            if sure and sure[0] in self.live.moments
            else None
        )
        if agenda:
            start, end, zone = (
                f"{day}T{clock(agenda.begin)}",
                f"{day}T{clock(agenda.end)}" if agenda.end else None,
                sure[0].timezone,
            )
        elif sure:
            best = (
                next((m for m in sure if m.end), sure[0])
                if sure[0].start == next((m for m in sure if m.end), sure[0]).start
                else sure[0]
            )
            start, end, zone = best.start, best.end, best.timezone
            end = end or self._end_nearby(day, start)
        else:
            start, end, zone = self._hours_nearby(day)
        if len(start) > 10:  # noqa: PLR2004 - an hour is told
            zone = zone or self._zone_elsewhere(mode)
        return Interview(start=start, end=end, timezone=zone, mode=mode, quote=self._quote(told[0]))

    def _line(self, moment: Moment) -> str:
        page = (
            self.live
            if moment in self.live.moments
            else self.headline
            if moment in self.headline.moments
            else None
        )
        return page.stretch(moment.begin).of(page.text) if page else ""

    def _end_nearby(self, day: str, start: str) -> str | None:
        begin = int(start[11:13]) * 60 + int(start[14:16])
        for agenda in self.agendas:
            if agenda.begin >= begin - 60 and agenda.end and agenda.end > begin:
                return f"{day}T{clock(agenda.end)}"
        for hour in self._free_hours(day):
            before = self.live.text[max(self.live.stretch(hour.start).start, hour.start - 60) : hour.start]
            if hour.end is None and hour.begin > begin and not hour.loose and _FINISH.search(before):
                return f"{day}T{clock(hour.begin)}"
        return None

    def _hours_nearby(self, day: str) -> tuple[str, str | None, str | None]:
        """Hours told apart from the day: an agenda, a sentence of its own, or the quoted mail."""
        agenda = self._agenda_of(day)
        free = [h for h in self._free_hours(day) if not self._in_agenda(h)]
        opening = self._opening(free)
        if agenda and (opening is None or opening.end is None):
            return (
                f"{day}T{clock(agenda.begin)}",
                f"{day}T{clock(agenda.end)}" if agenda.end else None,
                _civil(agenda.zone),
            )
        if opening is not None:
            start = f"{day}T{clock(opening.begin)}"
            lines = [h for h in free if self._ends_its_line(h) and h.end]
            closing = opening.end or (lines[-1].end if lines and self._ends_its_line(opening) else None)
            end = f"{day}T{clock(closing)}" if closing else self._end_nearby(day, start)
            return start, end, _civil(self.live.zone_at(opening))
        for page in self.older:
            for moment in page.moments:
                if (
                    moment.day == day
                    and moment.timed
                    and moment.kind in {"named", "nth"}
                    and self.kind not in {"cancellation", *_MENTIONS}
                ):
                    return moment.start, moment.end, moment.timezone
        return day, None, None

    def _agenda_of(self, day: str) -> Agenda | None:
        """The agenda under this day; one that stands under another day's words is not it."""
        if self.kind in _MENTIONS - {"request"}:
            return None
        for agenda in self.agendas:
            above = [r for r in self.roles if r.moment.begin <= agenda.start]
            last = above[-1] if above else None
            if (
                last is None
                or last.moment.day == day
                or last.role not in {"social", "second_look", "practice"}
            ):
                return agenda
        return None

    def _in_agenda(self, hour: Hours) -> bool:
        return any(a.start <= hour.start < a.stop for a in self.agendas)

    def _free_hours(self, day: str) -> list[Hours]:
        """Hours of the live words that belong to no other day, deadline, dinner or telephone."""
        if self.kind in _MENTIONS:
            return []
        others = [r for r in self.roles if r.moment.kind != "counted" and (r.moment.day != day or r.role in _NOT_INTERVIEW)]
        taken = [(r.stretch.start, r.stretch.stop) for r in others]
        free = []
        for hour in self.live.hours:
            stretch = self.live.stretch(hour.start)
            words = stretch.of(self.live.text)
            same_sentence = any(
                r.stretch == stretch and r.moment.day == day and r.role not in _NOT_INTERVIEW
                for r in self.roles
            )
            if (any(a <= hour.start < b for a, b in taken) and not same_sentence) or _NOT_HOURS.search(
                self._clause(words, hour.start - stretch.start)
            ):
                continue
            free.append(hour)
        return free

    @staticmethod
    def _clause(words: str, position: int) -> str:
        left = max(words.rfind(mark, 0, position) for mark in (";", ". ", " and ", " – ")) + 1
        return words[left : position + 30]

    def _opening(self, free: list[Hours]) -> Hours | None:
        """The hour the day begins with: a span, "we start at", else the first hour that is no end and no log-in."""

        def before(hour: Hours) -> str:
            start = self.live.stretch(hour.start).start
            return self.live.text[max(start, hour.start - 60) : hour.start]

        spans = [h for h in free if h.end is not None and h.end - h.begin >= 60]  # noqa: PLR2004 - an hour at least
        begins = [h for h in free if _BEGINS.search(before(h))]
        later = [h for h in free if not _FINISH.search(before(h)) or h.end is not None]
        calm = [h for h in later if not _EARLY.search(before(h))]
        starting = [
            h
            for h in later
            if _START.search(self.live.stretch(h.start).of(self.live.text)) or self.live.stretch(h.start).row
        ]
        if begins:
            return begins[0]
        if spans:
            return spans[0]
        rows = [h for h in calm if self._ends_its_line(h)]
        calm_starting = [h for h in starting if h in calm]
        return next(iter(calm_starting or starting or rows), None)

    def _ends_its_line(self, hour: Hours) -> bool:
        """Whether the hour closes a short line: "Dr. Osman (PD), 9:00"."""
        stretch = self.live.stretch(hour.start)
        return stretch.stop - stretch.start < 90 and not self.live.text[hour.stop : stretch.stop].strip(" .;)")  # noqa: PLR2004

    def _zone_elsewhere(self, mode: Mode | None) -> str | None:
        words = [
            z.zone
            for page in (self.live, self.headline)
            for z in page.zones
            if not z.hers and not z.zone.startswith("UTC")
        ]
        if words:
            return words[0]
        older = [m.timezone for page in self.older for m in page.moments if m.timezone]
        if older and self.kind not in _MENTIONS:
            return older[0]
        if mode == "in_person" or _LOCAL.search(self.live.text):
            return zone_of_place(self.live.text)
        return None

    # how and in which words

    def _mode(self, role: Role | None, location: str) -> Mode | None:
        """Virtual or in person, from the sentence of the day first, then the live words, socials left out."""
        if role is not None:
            own = role.stretch.of(self.live.text if role in self.roles else self.headline.text)
            decided = _told_mode(own) or ("in_person" if _STREET.search(own) else None)
            if decided:
                return decided
        if self.kind in _LOOKS_BACK | {"personal"}:
            return None
        social = [r.stretch for r in self.roles if r.role in {"social", "travel", "second_look"}]
        kept = [
            s.of(self.live.text)
            for s in self.live.stretches
            if self.kind == "social" or not any(s.start == t.start for t in social)
        ]
        if self.kind == "social":
            kept = [s for s in kept if re.search(r"\binterview", s, _I)]
        return _told_mode(
            " \n".join((location, self.message.subject, *kept, *self.message.links))
            if kept or location
            else ""
        )

    def _older_mode(self, day: str) -> Mode | None:
        """How the mail it answers describes the same day."""
        if self.kind not in _FIXED_KINDS:
            return None
        return next((_told_mode(p.text) for p in self.older if any(m.day == day for m in p.moments) and _told_mode(p.text)), None)

    def _quote(self, role: Role) -> Quote:
        page = self.live if role in self.roles else self.headline if role in self.headline_roles else None
        if page is None:
            page = next(p for p in self.older if any(m == role.moment for m in p.moments))
        words = " ".join(role.stretch.of(page.text).split())
        return Quote(text=words, message_id=self.message.message_id)


# --- small pieces ------------------------------------------------------------------------


def _live(message: Message) -> str:
    """What the message itself says: the sender's words and what is passed on, not what is answered."""
    kept: list[Passage] = [p for p in message.passages if p.voice != "quoted"]
    return "\n\n".join(p.text for p in kept)


def _told_mode(words: str) -> Mode | None:
    online = len(_ONLINE.findall(words)) + 2 * len(_STRONG_ONLINE.findall(words))
    site_matches = [
        m for m in _ON_SITE.finditer(words) if not _NO_SITE.search(words[max(0, m.start() - 30) : m.start()])
    ]
    site = len(site_matches) + 3 * len(
        [
            m
            for m in _STRONG_ON_SITE.finditer(words)
            if not _NO_SITE.search(words[max(0, m.start() - 30) : m.start()])
        ]
    )
    if online == site == 0:
        return None
    return "virtual" if online >= site else "in_person"


def _civil(zone: str | None) -> str | None:
    return None if zone is None or (zone.startswith("UTC") and zone != "UTC") else zone


def _event(event: CalendarEvent, start: str, end: str | None, zone: str | None) -> CalendarEvent:
    return CalendarEvent(
        summary=event.summary, description=event.description, location=event.location, start=start, end=end, timezone=zone,
        all_day=event.all_day, cancelled=event.cancelled,
    )  # fmt: skip


def _aware(local: str | None, zone: str | None) -> datetime | None:
    if not local or len(local) <= 10:  # noqa: PLR2004 - a day alone
        return None
    try:
        return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone) if zone else UTC)
    except (ValueError, ZoneInfoNotFoundError):
        return None


def _converted(local: str | None, zone: str | None, wanted: str) -> str:
    moment = _aware(local, zone)
    return moment.astimezone(ZoneInfo(wanted)).strftime("%Y-%m-%dT%H:%M") if moment else (local or "")
