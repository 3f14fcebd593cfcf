"""Days in prose: "Tuesday the 24th", "Nov 3, 5, or 12", "11/10", "a week from Friday".

Decides which calendar days a stretch of text names, seen from the day the mail was written.
The season runs from September to March: a day without a year lies at most `BACK` days behind
the mail, else ahead. A weekday that contradicts its date changes nothing and is flagged. Never
knows hours, nor what a day is for.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import msgspec

MOST_DAYS = 150
"""Words for days read in one text: a letter has a dozen, a year's calendar is no letter."""
BACK = timedelta(days=100)
"""How far behind the mail a day without a year may lie: an interview in November, thanked for in February."""
WRONG_YEAR = timedelta(days=200)
"""A stated year that puts a winter day further back than this is last year's, typed in January's habit."""
ORDINAL_REACH = timedelta(days=190)
"""How far ahead "Tuesday the 24th" is looked for."""

_MONTH_NAMES = (
    "january jan enero", "february feb febrero", "march mar marzo", "april apr abril", "may mayo", "june jun junio",
    "july jul julio", "august aug agosto", "september sept sep septiembre", "october oct octubre",
    "november nov noviembre", "december dec diciembre",
)  # fmt: skip
_MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_WEEKDAY_NAMES = (
    "monday mon lunes", "tuesday tues tue martes", "wednesday weds wed wensday wednsday miércoles miercoles",
    "thursday thurs thur thu jueves", "friday fri viernes", "saturday sat sábado sabado", "sunday sun domingo",
)  # fmt: skip
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
_ORDINALS = {
    name: number
    for number, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth "
        "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(),
        1,
    )
}
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14, "twenty-four": 24, "forty-eight": 48, "seventy-two": 72,
}  # fmt: skip

_LONG_WEEKDAY = "|".join(name for names in _WEEKDAY_NAMES for name in names.split() if len(name) > 5)  # noqa: PLR2004
_WEEKDAY = rf"(?:(?i:{_LONG_WEEKDAY}|lunes)(?!s\b)|(?:Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun|MON|TUES?|WED|THUR?S?|FRI|SAT|SUN)\b\.?)"
_MONTH = (
    r"(?:(?i:january|february|march|april|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio"
    r"|julio|agosto|septiembre|octubre|noviembre|diciembre|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)|May|MAY|Mar|MAR)"
)
_NO_HOUR = r"(?![:./]\d|[ ]?[apAP]\.?[ ]?[mM]\b|[apAP]\b|[ ]?o['’]clock|[ ](?:noon|sharp)|[ ]?%|[ ]?h\b|\d)"
_NUMBER = rf"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?{_NO_HOUR}"
_ORDINAL = (
    r"(?:(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)\b|(?i:(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|twentieth|thirtieth|(?:thir|four|fif|six|seven|eigh|nine)teenth|eleventh|twelfth|fourth|fifth|sixth|seventh|eighth|ninth|tenth))"
)
_ANY_ORDINAL = rf"(?:{_ORDINAL}|(?i:first|second|third)\b)"
_AND = r"(?:[ ]{0,2},?[ \n]{1,2}(?:and|or|y|o|&)[ \n]{1,2}|[ ]?[&/][ ]?)(?:the[ ])?"
_COMMA = r"[ ]?[,;][ ]{0,2}(?:the[ ])?"
_TO = r"[ ]?(?:-|–|—|−|[ ]?to|[ ]?through|[ ]?thru)[ ]?"
_LIST_GOES_ON = r"(?=[ ]?(?:[,;.)\n&/|]|$|\()|[ ](?:and|or|&|y|20\d\d|are|is|at|if|still|but|in|for|from|we|have|has|each|both|all)\b)"
_IN_LIST = (
    rf"(?:{_COMMA}{_NUMBER}{_LIST_GOES_ON}|{_AND}{_NUMBER}(?![ ](?:faculty|residents|people|others|applicants|hours|minutes|days|weeks|interview))"
    rf"|{_TO}{_NUMBER}(?![ ]?[-–][ ]?\d|[ ](?:to|until|till)[ ]))(?:[ ]?\({_WEEKDAY}\))?"
)
_YEAR = r"(?:(?:,|[ ]de)?[ \n]{1,2}(?P<year>20\d\d)(?!\d))?"
_NAMED_DAY = re.compile(
    rf"(?:\b(?P<wd>{_WEEKDAY})[,.(]{{0,2}}[ \t\n]{{0,3}}(?:the[ ])?)?\b(?P<month>{_MONTH})\b\.?(?:[ ](?P<y2>20\d\d))?"
    rf"(?:[ \n]{{1,2}}(?:the[ ])?|[ ]?[:(][ ]?|[ ][-–][ ])(?P<list>{_NUMBER}(?:[ ]?\({_WEEKDAY}\))?(?:{_IN_LIST}){{0,20}}){_YEAR}"
)
_DAY_NAMED = re.compile(
    rf"(?:\b(?P<wd>{_WEEKDAY})[,.]?[ \n]{{1,3}}(?:the[ ])?)?(?<![\d:./\-–$])\b(?:(?i:the)[ ])?(?P<list>{_NUMBER}|{_ANY_ORDINAL})(?P<more>(?:(?:{_COMMA}|{_AND}|{_TO}){_ANY_ORDINAL}){{0,20}})\.?"
    rf"[ \n]{{1,2}}(?:(?:day[ ])?of[ ]|de[ ])?(?P<month>{_MONTH})\b\.?(?![ ][0-3]?\d(?:st|nd|rd|th)?\b(?![:\d]))(?![ ]?\d)?{_YEAR}"
)
_WEEKDAY_OF_MONTH = re.compile(
    rf"\b(?P<which>(?i:first|second|third|fourth|last))[ ](?P<wd>{_WEEKDAY})[ ](?:(?i:of|in)[ ])?(?P<month>{_MONTH})\b(?![ ]\d{{1,2}}\b)"
)
_MONTH_BEFORE = re.compile(rf"\b({_MONTH})\b(?![ ]?\d{{1,2}}\b)[^.!?\n]{{0,100}}$")
_SLASHED = re.compile(
    rf"(?:\b(?P<wd>{_WEEKDAY})[,.]?[ \n]{{0,3}}(?:the[ ])?)?(?<![\d/.:$])(?:(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})(?:/(?P<year>20\d\d|\d\d))?(?![/\d]|-\d\d-)"
    r"|(?<![\-–])(?P<m2>\d{1,2})(?P<sep>[.\-])(?P<d2>\d{1,2})(?P=sep)(?P<year2>20\d\d|\d\d)(?![\d.\-]\d)|(?P<iso>20\d\d-\d\d-\d\d)(?!\d))"
)
_NTHS = rf"(?P<list>{_ORDINAL}(?:(?:{_COMMA}|{_AND}|{_TO}){_ORDINAL}){{0,12}})"
_WEEKDAY_NTH = re.compile(
    rf"\b(?:(?i:this|next|coming|(?:a|one|two)[ ]weeks?[ ]from)[ ](?:(?i:coming|this)[ ])?)?(?P<wd>{_WEEKDAY}),?[ \n]{{1,2}}"
    rf"(?i:(?:that['’]?s|that is|which is|being|i\.e\.,?)[ \n])?(?i:(?:on[ ])?the[ ])?{_NTHS}"
    r"(?![ ](?i:floor|year|avenue|ave|street|st|time|annual)\b)"
)
_NTH = re.compile(
    rf"(?:\b(?i:the)[ \n]|(?<!\w)(?=\d{{1,2}}(?:st|nd|rd|th)(?i: it is| works| then| it['’]s| is (?:yours|fine|good|great|set)| sounds)\b)){_NTHS}"
    r"(?=[ \t]{0,2}(?:[^\w \t]|$)|[ \n](?i:of|at|from|is|isn|was|wasn|has|have|had|and|or|if|in|we|to|for|still|as|with|by|on|will|would|won|can|could|"
    r"instead|then|so|but|because|between|through|until|till|starting|begins?|starts|suits?|does|did|please|you|i|among|around|before|after|when|"
    r"where|who|that|this|works?|goes|looks|about|fell|falls|fill|also|too|are|comes?|opens?|stands?|it|which|alone|not|only|itself|because|since|over|into|just)\b)"
)
_WORD_NTH = re.compile(
    rf"\b(?P<wd>{_WEEKDAY}),?[ ](?:the[ ])?(?P<list>(?i:first|second|third))\b(?![ ](?:floor|year|time|interview|choice))"
)
_WEEKDAY_NUMBER = re.compile(
    rf"\b(?P<wd>{_WEEKDAY})[ ](?P<day>3[01]|[12]\d|[1-9])\b{_NO_HOUR}(?![ ]?[-–][ ]?\d|[ ](?:to|until|till|o['’])\b|/)"
)
_BARE_WEEKDAY = re.compile(
    rf"\b(?:(?P<weeks>a|one|two|three)[ ]weeks?[ ](?:from|after)[ ](?:this[ ])?|(?P<way>next|this|last|past|this past|this coming|the coming|following|the following|every|each|any|most|alternate|all|first|second|third|fourth|a|an|some)[ \n])?"
    rf"(?P<wd>{_WEEKDAY})(?!s\b|['’]s\b(?! (?:lot|group|bunch|crowd|visitors|class|interview)))(?:,?[ ](?P<later>(?:of[ ])?next week|of this week|this week|week\b|after next\b))?",
)
_RELATIVE = re.compile(
    r"\b(?i:(?P<word>the day after tomorrow|day after tomorrow|tomorrow|tmrw|tmw|tmr|tomorow|tommorrow|2morrow|today|tonight|yesterday|last night|this (?:morning|afternoon|evening)|hoy))\b"
    r"|\b(?i:(?P<weeks>a|one|two|three) (?P<unit>weeks?|days?) from (?P<from>today|tomorrow|now))\b"
)
_COUNTED = re.compile(
    r"\b(?i:(?P<lead>within|in(?:side)?(?: of)?|for|next|another|have|give you|gives you|after|under|last|past|full|you)[ \n](?:the[ ])?(?:next[ ]|coming[ ]|full[ ]|about[ ]|last[ ]|past[ ]|at least[ ]|only[ ]|a[ ](?=full|total))?(?:full[ ])?)?"
    r"(?<![\w.:/-])(?P<count>\d{1,3}|(?i:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty-four|forty-eight|seventy-two))(?:[ ]\(\d{1,3}\))?"
    r"[ \n-]?(?P<kind>(?i:full[ ])?(?i:business|working|calendar|week)[ \n-])?(?P<unit>(?i:hours?|hrs?|days?|weeks?))\b(?P<tail>[ ](?i:from|to|of|after)\b(?:[ ](?i:the date|receiving|receipt|receiving|this|now|today|the time))?)?"
)
_END_OF = re.compile(
    r"\b(?i:(?P<day>(?:the )?end of (?:the )?(?:business |working |work )?day|eod|cob|close of business|(?:the )?end of business)"
    r"|(?:the )?end of (?P<week>this|the|next) week|(?P<weekend>the weekend)|(?:the )?end of the (?P<month>month))\b"
    rf"|\b(?i:(?:the )?end of )(?P<named>{_MONTH})\b(?!\.?[ ]\d)"
)
_HOLIDAY = re.compile(
    r"\b(?:(?i:the )?(?P<wd>(?i:day)|[A-Z][a-z]{2,8}day) (?i:(?P<side>before|after)) )?"
    r"(?P<name>Thanksgiving|Christmas(?: Eve)?|New Year['’]?s(?: (?:Day|Eve))?|Veterans['’]? Day|Election Day|Halloween|Groundhog Day|Valentine['’]?s(?: Day)?|Presidents['’]? Day|MLK Day|Martin Luther King(?:,? Jr\.?)? Day)\b"
)
_FIXED = frozenset({"named", "nth"})
_SAME_DAY = re.compile(r"^[ \t]{0,2}[,(–—-]?[ \t]{0,2}(?:the )?$")
_JOINED_END = re.compile(r"^[ \t\n,(]{0,3}(?:on |this |of |by )?$")
_THROUGH = re.compile(r"^[ \n]?(?:-|–|—|−|to|through|thru|until|till)[ \n]?$")
_WEEK_OF = re.compile(
    r"\bweeks? (?:of|beginning|starting|commencing)[ \n](?:the )?(?:\w{3,9}day,? )?$", re.IGNORECASE
)


_UNFIXED = frozenset(
    {
        "a",
        "an",
        "some",
        "every",
        "each",
        "any",
        "most",
        "alternate",
        "all",
        "first",
        "second",
        "third",
        "fourth",
    }
)


class Day(msgspec.Struct, frozen=True):
    """One day named by words at `start`..`stop`.

    `kind`: "named" (month and day), "nth" ("the 24th"), "weekday", "relative" ("tomorrow"),
    "counted" ("within 48 hours"), "end" ("end of the week"), "holiday". `flags` as in
    `dates.Moment`. `mention` numbers the words: the days of one list share it.
    """

    day: date
    start: int
    stop: int
    kind: str
    flags: tuple[str, ...] = ()
    mention: int = 0
    hours: int | None = None


class _Found(msgspec.Struct):
    """Words that name a day, before the day is worked out."""

    start: int
    stop: int
    kind: str
    groups: dict[str, str | None]


_RULES = (
    ("of month", _WEEKDAY_OF_MONTH), ("named", _NAMED_DAY), ("named", _DAY_NAMED), ("slashed", _SLASHED), ("nth", _WEEKDAY_NTH), ("nth", _NTH), ("nth", _WORD_NTH),
    ("number", _WEEKDAY_NUMBER), ("relative", _RELATIVE), ("holiday", _HOLIDAY), ("weekday", _BARE_WEEKDAY),
    ("counted", _COUNTED), ("end", _END_OF),
)  # fmt: skip


def named_days(
    text: str, reference: date, known: tuple[date, ...] = (), *, past: bool = False
) -> tuple[Day, ...]:
    """Every day that `text` names, in order of the words.

    `reference`: day the mail was written, at its writer's place. `known`: days named around
    the text (subject, quoted mail), which decide what "the 3rd" and "Thursday" mean. `past`:
    the text looks back (a thank-you), so that a doubtful day lies behind.
    """
    found = _scan(text)
    named = [
        day
        for number, f in enumerate(found)
        if f.kind in {"named", "slashed"}
        for day in _explicit(f, text, reference, number, past=past)
    ]
    by_mention: dict[int, list[Day]] = {}
    for day in named:
        by_mention.setdefault(day.mention, []).append(day)
    days: list[Day] = []
    for number, f in enumerate(found):
        if f.kind in {"named", "slashed"}:
            days.extend(by_mention.get(number, ()))
        else:
            before = next(
                (d.day for d in reversed(days) if d.kind in {"named", "nth"} and f.start - d.stop < 400), None
            )  # noqa: PLR2004
            told = tuple(day.day for day in named if "week" not in day.flags and (day.start < f.start or f.kind == "weekday"))
            days.extend(_worked_out(f, text, reference, (*known, *told), before, number, past=past))
    return _tidy(text, days)


def _tidy(text: str, days: list[Day]) -> tuple[Day, ...]:
    """Words that say one day twice ("end of day Friday", "Wednesday (12/9)") made one; spans marked."""
    kept: list[Day] = []
    for n, day in enumerate(days):
        following = days[n + 1] if n + 1 < len(days) else None
        last = kept[-1] if kept else None
        if following and day.kind == "end" and _JOINED_END.match(text[day.stop : following.start]):
            continue
        if (
            following
            and day.kind == "weekday"
            and following.kind in _FIXED
            and _SAME_DAY.match(text[day.stop : following.start])
        ):
            continue
        if (
            last
            and day.kind == "weekday"
            and last.kind in _FIXED
            and _SAME_DAY.match(text[last.stop : day.start])
            and day.day.weekday() == last.day.weekday()
        ):
            continue
        if (
            last
            and day.mention != last.mention
            and day.kind == last.kind == "named"
            and _THROUGH.match(text[last.stop : day.start])
        ):
            day = msgspec.structs.replace(day, flags=(*day.flags, "through"))  # noqa: PLW2901 - the same day, marked
        kept.append(day)
    return tuple(kept)


def _scan(text: str) -> list[_Found]:
    """Words that name days, leftmost first, the longer of two at one place."""
    found = [
        _Found(match.start(), match.end(), kind, match.groupdict())
        for kind, pattern in _RULES
        for match in pattern.finditer(text)
        if match.group()
    ]
    found.sort(key=lambda f: (f.start, -f.stop))
    kept: list[_Found] = []
    for f in found[:MOST_DAYS]:
        if not kept or f.start >= kept[-1].stop:
            kept.append(f)
        elif (
            kept[-1].kind in {"weekday", "number"}
            and f.kind in {"named", "slashed", "nth"}
            and f.stop > kept[-1].stop
        ):
            kept[-1] = f  # "this" belongs to "Tuesday, December 8"
    return kept


# --- a month or figures ----------------------------------------------------------------


def _explicit(f: _Found, text: str, reference: date, number: int, *, past: bool) -> list[Day]:
    weekday = _weekday(f.groups.get("wd"))
    flags: list[str] = ["week"] if _WEEK_OF.search(text[max(0, f.start - 40) : f.start]) else []
    if f.kind == "slashed":
        numbers = _figures(f, text)
        if numbers is None:
            return []
        month, members, year = numbers
    else:
        month = _MONTHS[str(f.groups["month"]).lower().rstrip(".")]
        members = _members(str(f.groups["list"]) + str(f.groups.get("more") or ""))
        year = next((int(y) for y in (f.groups.get("year"), f.groups.get("y2")) if y), None)
    days = []
    for n, (day_number, through) in enumerate(members):
        day, more = _dated(year, month, day_number, weekday if n == 0 else None, reference, past=past)
        if day:
            days.append(
                Day(
                    day, f.start, f.stop, "named", (*flags, *more, *(("through",) if through else ())), number
                )
            )
    return days


def _members(words: str) -> list[tuple[int, bool]]:
    """The days of a list, each with whether a dash joins it to the one before."""
    members: list[tuple[int, bool]] = []
    for match in re.finditer(rf"(\d{{1,2}})|({_ANY_ORDINAL})", words):
        value = int(match.group(1)) if match.group(1) else _ordinal(match.group(2))
        before = words[: match.start()].rstrip(" ").lower()
        through = bool(members) and before.endswith(("-", "–", "—", "−", "to", "through", "thru"))
        if through and value <= members[-1][0]:
            break
        members.append((value, through))
    return members


def _ordinal(word: str) -> int:
    digits = re.match(r"\d+", word)
    return int(digits.group()) if digits else _ORDINALS[word.lower()]


def _figures(f: _Found, text: str) -> tuple[int, list[tuple[int, bool]], int | None] | None:
    """Month, day and year of "11/10", "12-03-2026" or "2026-11-10"; None for a ratio or a version."""
    g = f.groups
    if g["iso"]:
        year, month, day = (int(n) for n in g["iso"].split("-"))
        return (month, [(day, False)], year)
    month, day = int(g["m"] or g["m2"] or 0), int(g["d"] or g["d2"] or 0)
    written = g["year"] or g["year2"]
    if month > 12 >= day:  # noqa: PLR2004 - day first, as abroad
        month, day = day, month
    if not (1 <= month <= 12 and 1 <= day <= 31):  # noqa: PLR2004 - a calendar
        return None
    if (
        not written
        and not g["wd"]
        and 4 <= month <= 8
        and not re.search(
            r"\b(?:by|on|before|until|due|date:?)[ ]$", text[max(0, f.start - 8) : f.start], re.IGNORECASE
        )
    ):  # noqa: PLR2004 - out of season
        return None
    year = None if not written else int(written) if len(written) == 4 else 2000 + int(written)  # noqa: PLR2004 - "26" or "2026"
    return (month, [(day, False)], year)


def _dated(
    year: int | None, month: int, day: int, weekday: int | None, reference: date, *, past: bool
) -> tuple[date | None, list[str]]:
    """The day with its year found or mended, and what must be said about it."""
    flags: list[str] = []
    if year is None:
        chosen = _nearest(month, day, reference, past=past)
        flags.append("year")
    else:
        chosen = _day(year, month, day)
        mended = _mended(chosen, weekday, reference) if chosen and not past else chosen
        if mended != chosen:
            chosen, flags = mended, ["year"]
    if chosen and weekday is not None and chosen.weekday() != weekday:
        flags.append("weekday")
    return chosen, flags


def _nearest(month: int, day: int, reference: date, *, past: bool) -> date | None:
    candidates = [
        d
        for year in (reference.year - 1, reference.year, reference.year + 1)
        if (d := _day(year, month, day))
    ]
    if past:
        behind = [d for d in candidates if d <= reference and reference - d <= timedelta(days=300)]
        if behind:
            return behind[-1]
    return next((d for d in candidates if d >= reference - BACK), None)


def _mended(chosen: date, weekday: int | None, reference: date) -> date:
    """A stated year that cannot be meant: last year's in January, or one its weekday contradicts."""
    other = next(
        (
            d
            for y in (1, -1)
            if (d := _day(chosen.year + y, chosen.month, chosen.day))
            and reference - BACK <= d <= reference + timedelta(days=250)
        ),
        None,
    )
    if other is None or reference - BACK <= chosen <= reference + timedelta(days=250):
        return chosen
    agrees = weekday is None or other.weekday() == weekday or chosen.weekday() != weekday
    return other if agrees and reference - chosen > WRONG_YEAR else chosen


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _weekday(word: str | None) -> int | None:
    return WEEKDAYS[word.lower().rstrip(".,")] if word else None


# --- everything that needs the mail's own day -------------------------------------------


def _worked_out(
    f: _Found,
    text: str,
    reference: date,
    known: tuple[date, ...],
    before: date | None,
    number: int,
    *,
    past: bool,
) -> list[Day]:
    if f.kind == "of month":
        return _weekday_of_month(f, reference, number)
    if f.kind == "nth":
        return _nths(f, text, reference, known, before, number, past=past)
    if f.kind == "number":
        return _weekday_number(f, reference, before, number, past=past)
    if f.kind == "weekday":
        return _bare_weekday(f, text, reference, known, before, number, past=past)
    if f.kind == "relative":
        return [
            Day(
                reference + timedelta(days=_steps(f.groups)),
                f.start,
                f.stop,
                "relative",
                ("relative",),
                number,
            )
        ]
    if f.kind == "counted":
        return _counted(f, reference, number)
    if f.kind == "holiday":
        return _holiday(f, reference, number)
    return _end_of(f, reference, number)


def _nths(
    f: _Found,
    text: str,
    reference: date,
    known: tuple[date, ...],
    before: date | None,
    number: int,
    *,
    past: bool,
) -> list[Day]:
    weekday = _weekday(f.groups.get("wd"))
    days: list[Day] = []
    month = None if weekday is not None else _MONTH_BEFORE.search(text, max(0, f.start - 120), f.start)
    flags = ("relative", "week") if _WEEK_OF.search(text[max(0, f.start - 40) : f.start]) else ("relative",)
    for value, through in _members(str(f.groups["list"])):
        named = _nearest(_MONTHS[month.group(1).lower()], value, reference, past=past) if month else None
        day = named or _nth(
            value,
            weekday if not days else None,
            reference,
            known,
            days[-1].day if days else before,
            past=past,
        )
        if day:
            wrong = weekday is not None and not days and day.weekday() != weekday
            more = (*flags, *(("weekday",) if wrong else ()), *(("through",) if through else ()))
            days.append(Day(day, f.start, f.stop, "nth", more, number))
    return days


def _weekday_of_month(f: _Found, reference: date, number: int) -> list[Day]:
    """ "the second Tuesday of December"."""
    first = _nearest(_MONTHS[str(f.groups["month"]).lower()], 1, reference.replace(day=1), past=False)
    weekday = _weekday(f.groups["wd"])
    if first is None or weekday is None:
        return []
    which = str(f.groups["which"]).lower()
    if which == "last":
        day = _last_of_month(first)
        day -= timedelta(days=(day.weekday() - weekday) % 7)
    else:
        day = _nth_weekday(first.year, first.month, weekday, _ORDINALS[which])
    return [Day(day, f.start, f.stop, "named", ("year",), number)]


def _nth(
    value: int,
    weekday: int | None,
    reference: date,
    known: tuple[date, ...],
    before: date | None,
    *,
    past: bool,
) -> date | None:
    """The day of the month that "the 24th" means: one already named, one that fits the weekday, the next."""

    def fits(day: date) -> bool:
        return day.day == value and (weekday is None or day.weekday() == weekday)

    same = [d for d in known if fits(d)]
    if same:
        return same[-1]
    ahead = [d for n in range(ORDINAL_REACH.days) if fits(d := reference + timedelta(days=n))]
    behind = [d for n in range(1, BACK.days) if fits(d := reference - timedelta(days=n))]
    if past and behind:
        return behind[0]
    if weekday is None and before is not None and before >= reference:
        after = [d for d in ahead if d > before]
        if after and after[0].month == before.month:
            return after[0]
        if after and (after[0] - before).days <= 14:  # noqa: PLR2004 - "the 28th, or the 4th"
            return after[0]
    if (
        weekday is not None
        and ahead
        and behind
        and (ahead[0] - reference).days > 75
        and (reference - behind[0]).days < 30
    ):  # noqa: PLR2004 - months against weeks
        return behind[0]
    if ahead:
        return ahead[0]
    return (
        behind[0]
        if behind
        else _nth(value, None, reference, known, before, past=past)
        if weekday is not None
        else None
    )


def _weekday_number(f: _Found, reference: date, before: date | None, number: int, *, past: bool) -> list[Day]:
    """ "Mon 2, Wed 4" under a month's heading: only where weekday and number agree soon."""
    weekday, value = _weekday(f.groups["wd"]), int(str(f.groups["day"]))
    start = before or reference
    span = range(-40, 100) if not past else range(0, -100, -1)
    for n in sorted(span, key=abs):
        day = start + timedelta(days=n)
        if day.day == value and day.weekday() == weekday and (past or day >= reference):
            return [Day(day, f.start, f.stop, "nth", ("relative",), number)]
    return _bare_weekday(
        _Found(f.start, f.start + len(str(f.groups["wd"])), "weekday", {"wd": f.groups["wd"]}),
        "",
        reference,
        (),
        None,
        number,
        past=past,
    )


def _bare_weekday(
    f: _Found,
    text: str,
    reference: date,
    known: tuple[date, ...],
    before: date | None,
    number: int,
    *,
    past: bool,
) -> list[Day]:
    g = f.groups
    weekday = _weekday(g["wd"])
    way = (g.get("way") or "").lower().removeprefix("the ").removeprefix("this ")
    if weekday is None or way in _UNFIXED:
        return []
    ahead = (weekday - reference.weekday() - 1) % 7 + 1
    flags: tuple[str, ...] = ("relative",)
    if way in {"last", "past"} or (past and way != "next" and not g.get("later")):
        days = (
            -((reference.weekday() - weekday - 1) % 7 + 1) if way else -((reference.weekday() - weekday) % 7)
        )
    elif way == "next" or "next week" in (g.get("later") or ""):
        days = 7 - reference.weekday() + weekday
    elif g.get("weeks"):
        days = ahead + 7 * COUNTS[str(g["weeks"]).lower()]
    elif (g.get("later") or "") in {"week", "after next"}:
        days = ahead + 7
    else:
        if not way:
            if before is not None and text[max(0, f.start - 4) : f.start].lower() == "the " and before > reference:
                day = before + timedelta(days=(weekday - before.weekday()) % 7)
                return [Day(day, f.start, f.stop, "weekday", flags, number)]
            named = [d for d in known if d.weekday() == weekday]
            if len(set(named)) == 1:
                return [Day(named[0], f.start, f.stop, "weekday", ("relative", "echo"), number)]
        days = ahead if way != "this" or ahead != 7 else 0  # noqa: PLR2004 - a week
    return [Day(reference + timedelta(days=days), f.start, f.stop, "weekday", flags, number)]


def _steps(g: dict[str, str | None]) -> int:
    word = (g.get("word") or "").lower()
    if word:
        return {"tomorrow": 1, "tmrw": 1, "tmw": 1, "tmr": 1, "tomorow": 1, "tommorrow": 1, "2morrow": 1, "yesterday": -1, "last night": -1}.get(word, 2 if "after" in word else 0)
    each = 7 if str(g["unit"]).lower().startswith("week") else 1
    return COUNTS[str(g["weeks"]).lower()] * each + (1 if str(g["from"]).lower() == "tomorrow" else 0)


def _counted(f: _Found, reference: date, number: int) -> list[Day]:
    """ "within 48 hours", "three business days": counted from the mail's own day."""
    g = f.groups
    word = str(g["count"]).lower()
    count = int(word) if word.isdigit() else COUNTS[word]
    unit, lead, kind = str(g["unit"]).lower(), (g["lead"] or "").lower(), (g["kind"] or "").lower()
    if word in {"a", "an"} and lead.split(" ")[0] not in {"within", "in", "inside", "next", "have", "another"}:
        return []
    if unit.startswith("h"):
        day, hours = reference + timedelta(hours=count), count
        return [Day(day, f.start, f.stop, "counted", ("relative",), number, hours)]
    if unit.startswith("w"):
        return [Day(reference + timedelta(weeks=count), f.start, f.stop, "counted", ("relative",), number)]
    if kind.startswith(("business", "working", "week", "full business")):
        return [Day(business_days_after(reference, count), f.start, f.stop, "counted", ("relative",), number)]
    return [Day(reference + timedelta(days=count), f.start, f.stop, "counted", ("relative",), number)]


def _end_of(f: _Found, reference: date, number: int) -> list[Day]:
    g = f.groups
    if g["day"]:
        day = reference
    elif g["week"] or g["weekend"]:
        friday = reference + timedelta(days=4 - reference.weekday())
        day = friday + timedelta(
            days=7 if str(g["week"] or "").lower() == "next" or reference.weekday() > 4 else 0
        )  # noqa: PLR2004 - Friday
    elif g["month"]:
        day = _last_of_month(reference)
    else:
        first = _nearest(_MONTHS[str(g["named"]).lower()], 1, reference.replace(day=1), past=False)
        day = _last_of_month(first or reference)
    return [Day(day, f.start, f.stop, "end", ("relative", "end"), number)]


def _last_of_month(day: date) -> date:
    following = (day.replace(day=28) + timedelta(days=4)).replace(day=1)
    return following - timedelta(days=1)


# --- holidays: they are named as days, and no business day ------------------------------


def _holiday(f: _Found, reference: date, number: int) -> list[Day]:
    name = str(f.groups["name"]).lower().replace("’", "'")
    candidates = (_holiday_of(name, year) for year in (reference.year, reference.year + 1))
    day = next((d for d in candidates if d >= reference - timedelta(days=14)), None)
    if day is None:
        return []
    side, word = f.groups.get("side"), (f.groups.get("wd") or "").lower()
    if side:
        step = 1 if side.lower() == "after" else -1
        target = WEEKDAYS.get(word)
        day += timedelta(days=step)
        while target is not None and day.weekday() != target:
            day += timedelta(days=step)
    return [Day(day, f.start, f.stop, "holiday", ("relative",), number)]


def _holiday_of(name: str, year: int) -> date:
    if name.startswith("thanksgiving"):
        return _nth_weekday(year, 11, 3, 4)
    if name.startswith(("mlk", "martin")):
        return _nth_weekday(year, 1, 0, 3)
    if name.startswith("presidents"):
        return _nth_weekday(year, 2, 0, 3)
    if name.startswith(("groundhog", "valentine")):
        return date(year, 2, 2 if name.startswith("groundhog") else 14)
    if name.startswith("election"):
        return _nth_weekday(year, 11, 0, 1) + timedelta(days=1)
    if name.startswith("new year"):
        return date(year, 12, 31) if name.endswith("eve") else date(year, 1, 1)
    if name.startswith("christmas"):
        return date(year, 12, 24 if name.endswith("eve") else 25)
    return date(year, 11, 11) if name.startswith("veterans") else date(year, 10, 31)


def _nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))


def business_days_after(day: date, count: int) -> date:
    """The `count`th day after `day` that is no weekend and no holiday every office keeps."""
    while count > 0:
        day += timedelta(days=1)
        count -= 0 if _office_closed(day) else 1
    return day


def _office_closed(day: date) -> bool:
    saturday = 5
    closed = {
        _holiday_of(name, day.year)
        for name in ("thanksgiving", "christmas", "new year's day", "mlk", "veterans day")
    }
    return day.weekday() >= saturday or day in closed
