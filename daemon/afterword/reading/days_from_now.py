"""Days that only the mail's own day makes plain: "the 24th", "Thursday", "tomorrow", "in 48 hours".

"The 24th" is a day already named, else one that fits its weekday, else the next. A bare weekday is
one already named, else the next (or the last, where the mail looks back).
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from afterword.reading.day_arithmetic import (
    BACK,
    business_days_after,
    day_of,
    holiday_of,
    last_of_month,
    nearest,
    nth_weekday,
)
from afterword.reading.day_patterns import (
    COUNTS,
    DID,
    MONTH_BEFORE,
    MONTHS,
    ORDINALS,
    WEEK_OF,
    WEEKDAYS,
    WHEN_I_GO,
)
from afterword.reading.named_day import Day, Found, Seen, members

ORDINAL_REACH = timedelta(days=190)
"""How far ahead "Tuesday the 24th" is looked for."""
_NEXT_MONTH = timedelta(days=14)
"""As in "The 28th, or the 4th": a smaller number soon after is the next month's."""
_MONTHS_OFF, _WEEKS_OFF = timedelta(days=75), timedelta(days=30)
"""A weekday that fits weeks ago means that day rather than one months ahead."""
_HOLIDAY_PAST = timedelta(days=14)
"""How long a holiday that is over is still meant."""
_MONDAY_LIST = range(-40, 100)
"""Days around a month's heading among which "Mon 2, Wed 4" is looked for."""
_FRIDAY, _WEEK = 4, 7
_STEPS = {"yesterday": -1, "last night": -1, "the day after tomorrow": 2, "day after tomorrow": 2}
_TODAY = frozenset({"today", "tonight", "hoy", "this morning", "this afternoon", "this evening"})
_UNFIXED = frozenset("a an some every each any most alternate all first second third fourth".split())
"""Words before a weekday that make it any of several."""
_LOOKS_BACK = re.compile(
    r"\b(?:met|talked|spoke|saw|came|visited|interviewed|enjoyed|(?:was|were) here|(?:had|having|seeing|meeting"
    r"|hosting) you|sat down|asked|told|promised|mentioned|wrote|(?:our|my|the) (?:conversation|chat|talk|half hour"
    r"|hour)|interview day|(?:was|were) \w+ing (?:\w+ )?you"
    rf"|(?:when|since|after|the day) you {DID})\b[^.;:!?\n]{{0,50}}$",
    re.IGNORECASE,
)
_LOOKS_AHEAD = re.compile(
    r"\b(?:forward|excited|eager|can['’]t wait|will|shall|see you|until|before|by|till|have|has|is|are|be)\b[^.;:!?\n]{0,60}$",
    re.IGNORECASE,
)
_LOOKED_BACK = re.compile(r"^,? (?:was|were|went|when you (?:asked|said|told|were|came))\b", re.IGNORECASE)
"""Words before and behind a weekday that make it the one that is over: "we met on Monday"."""
_NEAR = 80
"""Characters before a weekday in which such words are looked for."""
_COUNTED_ONE = frozenset({"within", "in", "inside", "next", "have", "another"})
"""Words before "a week" that make it a count from now."""


def worked_out(found: Found, seen: Seen) -> list[Day]:
    """The days that `found` words mean, seen from the mail; none where they fix no day."""
    match found.kind:
        case "of month":
            return _weekday_of_month(found, seen)
        case "nth":
            return _nths(found, seen)
        case "number":
            return _weekday_number(found, seen)
        case "weekday":
            return _weekday(found, seen)
        case "relative":
            return [found.day(seen.reference + timedelta(days=_steps(found)), "relative", "relative")]
        case "counted":
            return _counted(found, seen.reference)
        case "business day":
            return [found.day(_nth_business_day(found, seen.reference), "nth", "relative")]
        case "holiday":
            return _holiday(found, seen.reference)
        case _:
            return _end_of(found, seen.reference)


_WANTED_BY = re.compile(
    r"\b(?:by|until|till?|through|before|past|no later than|not later than|deadline|latest|due)\b[^.;:!?]{0,40}$",
    re.IGNORECASE,
)
"""Words before "the 20th" that make it a deadline: the next 20th, whatever days were listed above."""
_SPANS = re.compile(r"\d(?:st|nd|rd|th)?[ \n](?:through|thru|to|until|till)[ \n]$", re.IGNORECASE)
"""As before "the 15th" in "January 11 through the 15th"."""
_EXCEPT = re.compile(
    r"\b(?:except(?:ing)?(?: for)?|exception of|excluding|other than|apart from|but not|minus)[ \n](?:on )?$",
    re.IGNORECASE,
)
_JUST_BY = re.compile(
    r"\b(?:by|until|till?|through|before|no later than|not later than|due)"
    rf"(?:[ \n](?:{WHEN_I_GO}|noon|midnight|eod|cob|(?:the )?(?:end of (?:the )?(?:business )?day|close of business)"
    r"|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\.?)?|[ECMP][SD]?T|on|this|of),?){0,4}[ \n]$",
    re.IGNORECASE,
)


def is_wanted_by(text: str, start: int) -> bool:
    """Whether the day at `start` stands right behind "by", "until", "no later than 5 PM on"."""
    before = text[max(0, start - 50) : start].replace("\n", " ")
    return _JUST_BY.search(before) is not None or _PASSES_ON.search(before) is not None


_PASSES_ON = re.compile(
    r"\b(?:spots?|places?|seats?|slots?|leftovers|rest) (?:go|goes|pass(?:es)?|are released) (?:on )?$",
    re.IGNORECASE,
)
"""What happens to a place that nobody has taken by a day."""


_WEEKDAY_BESIDE = re.compile(
    r"\b(?P<wd>mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b,? \($", re.IGNORECASE
)


def _beside(found: Found, seen: Seen) -> int | None:
    """The weekday of "Friday (the 23rd)"."""
    match = _WEEKDAY_BESIDE.search(seen.text[max(0, found.start - 14) : found.start])
    return next((n for name, n in WEEKDAYS.items() if match and name.startswith(match["wd"].lower())), None)


def _nths(found: Found, seen: Seen) -> list[Day]:
    weekday = found.weekday if found.weekday is not None else _beside(found, seen)
    named = (
        None
        if weekday is not None
        else MONTH_BEFORE.search(seen.text, max(0, found.start - 120), found.start)
    )
    lead = seen.text[max(0, found.start - 60) : found.start]
    spans = _SPANS.search(lead) is not None
    left_out = _EXCEPT.search(lead) is not None
    wanted = _WANTED_BY.search(lead) and not spans and not left_out
    week = ("week",) if WEEK_OF.search(seen.text[max(0, found.start - 40) : found.start]) else ()
    over = seen.past or (not wanted and seen.before is None and _is_over(found, seen))
    days: list[Day] = []
    before = None if wanted and not named else seen.before
    for value, through in members(str(found.groups["list"])):
        month = MONTHS[named.group(1).lower()] if named else None
        day = nearest(month, value, seen.reference, past=seen.past) if month else None
        day = day or (_taken_out(value, before) if left_out else None)
        day = day or (_in_exchange(value, seen) if weekday is None and _EXCHANGES.search(lead) else None)
        day = day or _nth(value, weekday if not days else None, seen, before, over=over)
        if day:
            wrong = ("weekday",) if weekday is not None and not days and day.weekday() != weekday else ()
            days.append(
                found.day(day, "nth", "relative", *week, *wrong, *(("through",) if through or spans else ()))
            )
            before = day
    return days


_EXCHANGES = re.compile(
    r"\b(?:(?:could|can|would) you (?:do|make|come|manage)|(?:how|what) about|instead|move you to)\b[^.;!\n]{0,40}$",
    re.IGNORECASE,
)
"""What stands before a day proposed in the place of another."""
_SAME_SEASON = timedelta(days=12)
"""How near such a day without a month lies to the one it takes the place of."""


def _in_exchange(value: int, seen: Seen) -> date | None:
    """The day "could you do the 12th" means where a day of hers is named that lies in another month than the next 12th."""
    ahead = [d for n in range(ORDINAL_REACH.days) if (d := seen.reference + timedelta(days=n)).day == value]
    given_up = [d for d in seen.known if d > seen.reference]
    return next((d for d in ahead if any(abs(d - old) <= _SAME_SEASON for old in given_up)), None)


def _taken_out(value: int, last: date | None) -> date | None:
    """The day that "except the 24th" takes out of a span of days that ends on `last`."""
    if last is None:
        return None
    first = last.replace(day=1)
    months = (first, (first - timedelta(days=1)).replace(day=1))
    days = (day_of(month.year, month.month, value) for month in months)
    return next((day for day in days if day and day <= last), None)


def _nth(value: int, weekday: int | None, seen: Seen, before: date | None, *, over: bool) -> date | None:
    """The day of the month that "the 24th" means: one already named, one that fits the weekday, the next."""

    def fits(day: date) -> bool:
        return day.day == value and (weekday is None or day.weekday() == weekday)

    same = [d for d in seen.known if fits(d)]
    if same:
        return same[-1]
    days = range(ORDINAL_REACH.days)
    ahead = [d for n in days if fits(d := seen.reference + timedelta(days=n))]
    behind = [d for n in days[1 : BACK.days] if fits(d := seen.reference - timedelta(days=n))]
    if over and behind and not (weekday is not None and ahead and _much_nearer(ahead[0], behind[0], seen)):
        return behind[0]
    if weekday is None and before is not None and before >= seen.reference:
        after = next((d for d in ahead if d > before), None)
        if after and (after.month == before.month or after - before <= _NEXT_MONTH):
            return after
    if weekday is not None and ahead and behind:
        far = ahead[0] - seen.reference > _MONTHS_OFF
        return behind[0] if far and seen.reference - behind[0] < _WEEKS_OFF else ahead[0]
    if ahead or behind:
        return (ahead or behind)[0]
    return _nth(value, None, seen, before, over=over) if weekday is not None else None


def _much_nearer(ahead: date, behind: date, seen: Seen) -> bool:
    """Whether "Friday the 18th" is this week's rather than one of last summer, although the mail looks back."""
    return ahead - seen.reference <= _NEXT_MONTH and seen.reference - behind > _WEEKS_OFF


_WHICH = re.compile(r"first|second|third|fourth|last")


def _weekday_of_month(found: Found, seen: Seen) -> list[Day]:
    """As in "the second Tuesday of December", "the first, the second and the third Wednesday of December"."""
    first = nearest(MONTHS[found.word("month")], 1, seen.reference.replace(day=1), past=False)
    weekday = found.weekday
    if first is None or weekday is None:
        return []
    days: list[Day] = []
    for which in _WHICH.findall(found.word("which")):
        if which == "last":
            day = last_of_month(first)
            day -= timedelta(days=(day.weekday() - weekday) % _WEEK)
        else:
            day = nth_weekday(first.year, first.month, weekday, ORDINALS[which])
        days.append(found.day(day, "named", "year"))
    return days


def _weekday_number(found: Found, seen: Seen) -> list[Day]:
    """As in "Mon 2, Wed 4" under a month's heading: only where weekday and number agree soon."""
    value, start = int(str(found.groups["day"])), seen.before or seen.reference
    for n in sorted(_MONDAY_LIST, key=abs):
        day = start + timedelta(days=n)
        right_side = day <= seen.reference if seen.past else day >= seen.reference
        if day.day == value and day.weekday() == found.weekday and right_side:
            return [found.day(day, "nth", "relative")]
    word = str(found.groups["wd"])
    alone = Found(found.start, found.start + len(word), "weekday", {"wd": word}, found.mention)
    return _weekday(alone, Seen("", seen.reference, past=seen.past))


def _weekday(found: Found, seen: Seen) -> list[Day]:
    weekday, reference = found.weekday, seen.reference
    way, later = found.word("way").removeprefix("the ").removeprefix("this "), found.word("later")
    if weekday is None or way in _UNFIXED:
        return []
    ahead = (weekday - reference.weekday() - 1) % _WEEK + 1
    if way in {"last", "past"}:
        steps = ahead - 2 * _WEEK if ahead == _WEEK else ahead - _WEEK
    elif way != "next" and not later and _lies_behind(found, seen, way):
        steps = -((reference.weekday() - weekday) % _WEEK)
    elif way == "next" or "next week" in later:
        steps = _WEEK - reference.weekday() + weekday
    elif found.word("weeks"):
        steps = ahead + _WEEK * COUNTS[found.word("weeks")]
    elif later in {"week", "after next"}:
        steps = ahead + _WEEK
    else:
        told = _told_weekday(found, seen) if not way else None
        if told:
            return [told]
        steps = 0 if way == "this" and ahead == _WEEK else ahead
    return [found.day(reference + timedelta(days=steps), "weekday", "relative")]


def _lies_behind(found: Found, seen: Seen, way: str) -> bool:
    """Whether a weekday is one of the last seven days; "this Friday" only where its words say so."""
    looked_back = _is_over(found, seen)
    return (seen.past and (looked_back or way != "this")) or (not way and looked_back)


def _is_over(found: Found, seen: Seen) -> bool:
    """Whether the words around a bare weekday tell of something that has happened."""
    before = seen.text[max(0, found.start - _NEAR) : found.start]
    if _LOOKED_BACK.search(seen.text[found.stop : found.stop + 30]):
        return True
    return bool(_LOOKS_BACK.search(before)) and not _LOOKS_AHEAD.search(before)


def _told_weekday(found: Found, seen: Seen) -> Day | None:
    """A weekday that repeats a day named elsewhere, or "the Friday" after a day named just before."""
    weekday = found.weekday or 0
    definite = seen.text[max(0, found.start - 4) : found.start].lower() == "the "
    if definite and seen.before is not None and seen.before > seen.reference:
        day = seen.before + timedelta(days=(weekday - seen.before.weekday()) % _WEEK)
        return found.day(day, "weekday", "relative")
    named = {d for d in seen.known if d.weekday() == weekday}
    if is_wanted_by(seen.text, found.start):  # no interview's day: an answer is wanted sooner
        soon = seen.reference + timedelta(days=_WEEK)
        named = {d for d in named if d <= soon or d in seen.limits}
    return found.day(named.pop(), "weekday", "relative", "echo") if len(named) == 1 else None


def _steps(found: Found) -> int:
    word = found.word("word")
    if word:
        return _STEPS.get(word, 0 if word in _TODAY else 1)
    each = _WEEK if found.word("unit").startswith("week") else 1
    return COUNTS[found.word("weeks")] * each + (found.word("from") == "tomorrow")


def _counted(found: Found, reference: date) -> list[Day]:
    """As in "within 48 hours", "three business days": counted from the mail's own day."""
    word, unit, lead = found.word("count"), found.word("unit"), found.word("lead").split(" ")[0]
    if word in {"a", "an"} and lead not in _COUNTED_ONE:
        return []
    count = int(word) if word.isdigit() else COUNTS[word]
    if unit.startswith("h"):
        return [found.day(reference + timedelta(hours=count), "counted", "relative", hours=count)]
    if unit.startswith("w"):
        return [found.day(reference + timedelta(weeks=count), "counted", "relative")]
    if found.word("kind").removeprefix("full ").startswith(("business", "working", "week")):
        return [found.day(business_days_after(reference, count), "counted", "relative")]
    return [found.day(reference + timedelta(days=count), "counted", "relative")]


def _nth_business_day(found: Found, reference: date) -> date:
    """As in "the third business day following the date of this letter"."""
    count = ORDINALS[found.word("nth")]
    calendar = found.word("kind") == "calendar"
    return reference + timedelta(days=count) if calendar else business_days_after(reference, count)


def _end_of(found: Found, reference: date) -> list[Day]:
    """As in "end of day", "the end of next week", "end of January"; a week ends on its Friday."""
    if found.word("day"):
        day = reference
    elif found.word("week") or found.word("weekend"):
        weeks = int(found.word("week") == "next" or reference.weekday() > _FRIDAY)
        day = reference + timedelta(days=_FRIDAY - reference.weekday(), weeks=weeks)
    elif found.word("month") or found.word("out"):
        day = last_of_month(reference)
    else:
        first = nearest(MONTHS[found.word("named")], 1, reference.replace(day=1), past=False)
        day = last_of_month(first or reference)
    return [found.day(day, "end", "relative", "end")]


def _holiday(found: Found, reference: date) -> list[Day]:
    """As in "Thanksgiving", "the Monday after Thanksgiving"."""
    name = found.word("name").replace("’", "'")
    years = (reference.year, reference.year + 1)
    day = next(d for y in years if (d := holiday_of(name, y)) >= reference - _HOLIDAY_PAST)
    side, target = found.word("side"), WEEKDAYS.get(found.word("wd"))
    if side:
        step = timedelta(days=1 if side == "after" else -1)
        day += step
        while target is not None and day.weekday() != target:
            day += step
    return [found.day(day, "holiday", "relative")]
