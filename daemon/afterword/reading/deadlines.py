"""Until when an answer is wanted: "by Thursday", "72 hours", "kept for you until Saturday".

Takes a day or a count of days for a deadline only where the sentence says that the applicant is
to answer, choose, send or fill in something. The last day to cancel, the hour by which the day
is over, what the program will do by then, and how long a silence lasts are none.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import msgspec

from afterword.reading import deadline_words as words_of
from afterword.reading.dates import Dated, Moment, dated
from afterword.reading.day_patterns import COUNTS, WEEKDAYS

_GAP_WIDTH = 70
"""Characters that may stand between "by" and its day ("by close of business Eastern time on")."""
_SPAN_BEFORE = re.compile(r"(?:day|\d|st|nd|rd|th|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?)[ \n]$")
_CLAUSE = re.compile(
    r"[;:]|[.!?][ \n]| [–—-] |\(|\)|\n|, (?:and|but|so|then|or) | (?:and|but|so|after which|otherwise) ",
    re.IGNORECASE,
)
LEANING = 110
"""Characters of a sentence that may lean on the one before: "Friday noon would be great"."""
_SOFT = frozenset({"until", "till", "til", "through", "before", "up to"})
"""Words of time limits that also say how long something lasts."""
LONGEST = 1000
"""Characters of a sentence that are read: what runs on longer is no sentence."""
_SETTLED_KINDS = frozenset({"confirmation", "details", "reminder"})
"""Kinds in which a day is fixed, so that choosing another one is a change, no answer."""
_ASKING_KINDS = frozenset({"invitation", "request", "social", "second_look", "reschedule"})
"""Kinds of mail in which a bare "by Friday" asks something of the applicant."""


_THEN = "then"
"""The word of time limit of "Friday I close the sheet, so before then please"."""


class Deadline(msgspec.Struct, frozen=True):
    """A day until which something is wanted, with its sentence; `answer` = a choice, not a document."""

    day: str
    words: str
    answer: bool


def deadlines(
    page: Dated, reference: datetime, kind: str = "", interview: date | None = None
) -> tuple[Deadline, ...]:
    """The deadlines that a text sets for the applicant, in order.

    `kind` of the message: where it invites, asks or moves, a bare "by Friday" is a deadline;
    elsewhere the sentence must say what is wanted. `interview`: her day, for "the Thursday before".
    """
    found: list[Deadline] = []
    for number, stretch in enumerate(page.stretches):
        counted_back = interview is not None and words_of.BEFORE_INTERVIEW.search(
            page.text, stretch.start, stretch.stop
        )
        if not page.days_in(stretch) and not counted_back:
            continue
        words = stretch.of(page.text)[:LONGEST]
        limit = _counted_back(words, interview) if interview and counted_back else _limit(words, reference)
        if limit is None:
            continue
        purpose = _purpose(words, limit, _above(page, number), kind)
        if purpose:
            found.append(Deadline(limit.day, " ".join(words.split()), purpose == "answer"))
    return tuple(found)


class _Limit(msgspec.Struct):
    """A day with the words that make it a limit: "by" at `begin`, the day's end at `stop`."""

    day: str
    begin: int
    stop: int
    cue: str


def _above(page: Dated, number: int) -> str:
    """The sentences just before, for "I need them by Monday" and "The window closes Friday"."""
    here = page.stretches[number].paragraph
    near = [s for s in page.stretches[max(0, number - 2) : number] if here - s.paragraph <= 2]  # noqa: PLR2004
    return " ".join(s.of(page.text) for s in near)


def _limit(words: str, reference: datetime) -> _Limit | None:
    """The day that stands after a word of time limit, else the one a count of hours or days ends on."""
    whole = dated(words, reference)
    if not whole.moments:
        return None
    today = reference.date().isoformat()
    loose: _Limit | None = None
    for match in words_of.BY.finditer(words):
        cue = match.group().lower()
        if cue in {"through", "until", "till", "til"} and _SPAN_BEFORE.search(words[: match.start()]):
            continue
        if not any(0 <= m.begin - match.end() <= _GAP_WIDTH for m in whole.moments):
            continue
        rest = dated(words[match.start() :], reference)
        first = day_ended(rest, rest.moments[0]) if rest.moments else None
        if first is None or first.kind == "counted" or first.day < today:
            continue
        begin = match.start() + first.begin
        if begin - match.end() <= _GAP_WIDTH and words_of.GAP.fullmatch(words[match.end() : begin]):
            limit = _Limit(first.day, match.start(), match.start() + first.stop, cue)
            if cue not in _SOFT:
                return limit
            loose = loose or limit
    if loose:
        return loose
    others = (_other_limit(words, m) for m in whole.moments if m.day >= today)
    return next((other for other in others if other), None)


_NAMED_BEHIND = re.compile(r"[ ,(]*(?:(?:on|of|this|next|coming) )*")
"""What may stand between an end of day and the day it ends: "by the end of the day next Wednesday"."""


def day_ended(page: Dated, moment: Moment) -> Moment:
    """The day that is named right behind an end of day; any other moment as it is."""
    behind = next((m for m in page.moments if m.begin > moment.begin), None)
    if moment.kind == "end" and behind and _NAMED_BEHIND.fullmatch(page.text[moment.stop : behind.begin]):
        return behind
    return moment


def _counted_back(words: str, interview: date) -> _Limit | None:
    """As in "The Thursday before", "two days before your interview"."""
    match = words_of.BEFORE_INTERVIEW.search(words)
    if match is None:
        return None
    if match["weekday"]:
        weekday = WEEKDAYS[match["weekday"].lower()]
        day = interview - timedelta(days=(interview.weekday() - weekday - 1) % 7 + 1)
    else:
        unit = 7 if match["unit"].lower().startswith("week") else 1
        count = match["count"].lower()
        day = interview - timedelta(days=unit * (int(count) if count.isdigit() else COUNTS[count]))
    return _Limit(day.isoformat(), match.start(), match.end(), "by" if match["by"] else "before")


def _other_limit(words: str, moment: Moment) -> _Limit | None:
    """As in "Sunday is the last day", "72 hours to choose", "let me know today"."""
    limit = _Limit(moment.day, moment.begin, moment.stop, "")
    if moment.kind == "counted":
        return (
            msgspec.structs.replace(limit, cue="within")
            if _counts(words, moment.begin, moment.stop)
            else None
        )
    if moment.kind == "end" and not words_of.ONCE.search(words[: moment.begin]):
        return msgspec.structs.replace(limit, cue="by")
    if words_of.THEN.match(words[moment.stop :]):
        return msgspec.structs.replace(limit, cue=_THEN)
    if words_of.POSTFIX.match(words[moment.stop :]):
        return msgspec.structs.replace(limit, cue="last day")
    if "week" not in moment.flags and words_of.PASSES_ON.search(words[: moment.begin]):
        return msgspec.structs.replace(limit, cue="passes on")
    if (
        moment.kind in {"relative", "weekday", "end"}
        and "week" not in moment.flags
        and words_of.NOW.search(words[: moment.begin])
    ):
        return msgspec.structs.replace(limit, cue="by")
    return None


def _counts(words: str, begin: int, stop: int) -> bool:
    if words_of.COUNT_TAIL.match(words[stop:]) or words_of.COUNT_LEAD.search(
        words[max(0, begin - 24) : begin]
    ):
        return False
    return bool(
        words_of.WITHIN.search(words[max(0, begin - 40) : stop])
        or re.match(r"[ ](?:to|from)\b", words[stop:])
        or re.search(r"\b(?:from|to|of)$", words[:stop], re.IGNORECASE)
    )


def _purpose(words: str, limit: _Limit, above: str, kind: str) -> str | None:
    """What is wanted by the limit: "answer", "document", or None where the day means something else."""
    if _means_otherwise(words, limit, kind):
        return None
    if limit.cue == _THEN:
        return "answer"
    if limit.cue == "passes on":
        return "answer" if kind == "invitation" else None
    before, after = words[: limit.begin + len(limit.cue) * (limit.cue != "within")], words[limit.stop :]
    nearest = _nearest(before, after)
    if nearest:
        return nearest if nearest in {"answer", "document"} else None
    if limit.cue in {"nlt", "suspense"}:
        return "answer"
    soft = limit.cue in _SOFT and not (limit.cue == "before" and kind == "request")
    if soft:
        return None
    leans = len(words) < LEANING
    if leans and words_of.ANSWER.search(above):
        return "answer"
    if limit.cue == "within":
        return None
    if leans and words_of.DOCUMENT.search(above):
        return "document"
    return "answer" if kind in _ASKING_KINDS and words_of.ADDRESSED.search(words) else None


def about_something_else(words: str) -> bool:
    """Whether a sentence is about changed plans or about a bed, so that its day is no deadline."""
    return bool(words_of.PLANS.search(words)) or _books(words)


def _books(words: str) -> bool:
    asked = words_of.ASKED.search(words) or words_of.EITHER.search(words)
    return bool(words_of.LODGING.search(words) and not (asked or words_of.RECEIPTS.search(words)))


_LISTS_DUE = re.compile(
    r"\b(?:rank(?:ing)?(?:[- ]order)?[- ])?lists? (?:(?:are|is|must be|have to be) )?(?:due|certified|locked|in)\b[^.;!?]{0,30}$",
    re.IGNORECASE,
)
"""Up to the season's last day, on which everybody's rank list is due."""


def _means_otherwise(words: str, limit: _Limit, kind: str) -> bool:
    """Whether the sentence is about changing plans, about silence, or about what may never happen."""
    unable = kind in {"social", "second_look"} and words_of.UNABLE.search(words)
    return bool(
        (words_of.PLANS.search(words) and not unable)
        or words_of.HURRY.search(words, 0, limit.begin)
        or words_of.NOTHING.search(words[: limit.begin])
        or words_of.PATIENCE.search(words)
        or words_of.CLOSES_ITSELF.search(words)
        or _books(words)
        or _LISTS_DUE.search(words[: limit.stop])
        or (kind in _SETTLED_KINDS and words_of.CHANGES.search(words))
        or (words_of.CANCEL.search(words) and not words_of.EITHER.search(words))
        or (words_of.SILENCE.search(words) and not words_of.ASKED.search(words))
        or (
            words_of.PERMITTED.search(words)
            and (limit.cue in _SOFT or kind == "personal")
            and not words_of.STAY.search(words)
        )
        or (limit.cue in {"within", ""} and (words_of.IF_EVER.search(words) or words_of.THEIRS.search(words)))
        or (limit.cue in {"within", ""} and kind == "waitlist" and not words_of.STAY.search(words))
    )


_DOERS = (
    ("answer", words_of.ANSWER),
    ("document", words_of.DOCUMENT),
    ("program", words_of.PROGRAM_DOES),
    ("arrives", words_of.ARRIVES),
)


def _nearest(before: str, after: str) -> str | None:
    """Whose doing the limit is for: the words that stand nearest to it; a verb before counts for more.

    A verb of the program's doing is none of hers: "one of us will answer by Friday".
    """
    best, least = None, 140.0
    theirs = [match.span() for match in words_of.PROGRAM_DOES.finditer(before)]
    for name, pattern in _DOERS:
        for match in pattern.finditer(before):
            if name != "program" and any(
                begin < match.end() and match.start() < stop for begin, stop in theirs
            ):
                continue
            gap = before[match.end() :]
            distance = len(gap) + 22.0 * len(_CLAUSE.findall(gap)) - (3.0 if name == "program" else 0.0)
            if distance < least:
                best, least = name, distance
        for match in pattern.finditer(after):
            gap = after[: match.start()]
            distance = (
                8 + 1.2 * len(gap) + 14.0 * len(_CLAUSE.findall(gap)) + (20.0 if name == "arrives" else 0.0)
            )
            if distance < least:
                best, least = name, distance
    return best
