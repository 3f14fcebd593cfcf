"""Hours in prose: "8:00 AM - 2:30 PM", `0700-1400`, "from 8:15 till half past twelve", "at 8".

Decides which figures are hours, which two of them are a span, and which half of the day a bare
hour means. It never knows the day: `reading.dates` puts days and hours together. Minutes are
counted from midnight of the program's wall clock. Takes text without days and noise in it (they
are blanked by the caller).
"""

from __future__ import annotations

import re

import msgspec

from afterword.reading.noise import BLANK

NOON = 12 * 60
"""Minutes from midnight."""
WORKDAY_FROM = 6
"""Hour from which a bare hour is the morning's: nobody interviews at 7 in the evening."""

_WORKDAY_UNTIL = 19
"""Hour until which four figures that open a row are an hour."""
_CLOCK_FACE = 12
_WIDEST_SPAN = 40
"""Characters between the two hours of a span ("8:30 (Central time) to about 1")."""

_NUMBERS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
_MINUTES = {
    "half": 30, "quarter": 15, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25, "fifteen": 15,
    "thirty": 30, "forty-five": 45, "forty": 40, "fifty": 50, "o'five": 5,
}  # fmt: skip
_H = "|".join(_NUMBERS)
_HALF_OF_DAY = r"(?:[ \t\n]{0,2}[ap](?:\.[ ]?|[ ])?m(?![a-z])\.?|[ap](?![\w.'’])|[ ](?:noon|midnight)\b)"


class Hours(msgspec.Struct, frozen=True):
    """An hour or a span of hours: minutes from midnight, and where the words stand.

    `sure` = the half of the day is stated (AM/PM, a 24 h clock, "in the morning"); `loose` = the
    end is only about ("around noon") and therefore left out.
    """

    begin: int
    end: int | None
    start: int
    stop: int
    sure: bool = True
    loose: bool = False

    @property
    def clock(self) -> str:
        """The beginning as "HH:MM"."""
        return clock(self.begin)


def clock(minutes: int) -> str:
    """Minutes from midnight as "HH:MM"."""
    return f"{minutes // 60 % 24:02d}:{minutes % 60:02d}"


class _Tick(msgspec.Struct):
    """One hour as written: `half` is "a", "p" or None; `weak` needs a cue or a partner."""

    start: int
    stop: int
    hour: int
    minute: int
    half: str | None = None
    whole: bool = False
    weak: str = ""


_TICK = re.compile(
    rf"""
    (?<![\d:./$\#,+°]) (?:
        (?P<h>2[0-3]|[01]?\d)[:h](?P<m>[0-5]\d)(?::[0-5]\d)?(?![\d:])(?P<half>{_HALF_OF_DAY})?
      | (?P<dh>1[0-2]|0?\d)\.(?P<dm>[0-5]\d)(?!\d|\.\d)(?P<dhalf>{_HALF_OF_DAY})?
      | (?P<ih>1[0-2]|0?[1-9])(?P<im>[0-5]\d)?(?P<ihalf>{_HALF_OF_DAY})
      | (?P<mil>(?:[01]\d|2[0-3])[0-5]\d)(?!\d|[-/]\d\d[-/])[ ]?(?P<hrs>hrs?\b|hours\b|h\b)?
      | (?P<int>1[0-2]|[1-9])(?![\d/%°]|[.:]\d|(?:st|nd|rd|th)\b)(?P<oclock>[ ]?o['’ ]?clock\b|[ ]sharp\b)?
    )
  | \b(?:(?:a[ ])?(?P<past>half|quarter|five|ten|twenty-five|twenty)[ ](?P<way>past|after|to|till|before|of)
        [ ](?P<ph>{_H}|1[0-2]|[1-9])\b(?!:|[ ](?:minutes|residents|people|days|weeks|applicants|hours)))
  | \b(?:(?P<wh>{_H})(?:[ -](?P<wm>thirty|fifteen|forty-five)\b|(?P<woclock>[ ]o['’ ]?clock\b|[ ]sharp\b))?)\b(?P<whalf>[ ][ap]\.?m\b\.?)?
  | \b(?:(?P<word>(?:12[ ])?(?:noon|midday|mediod[ií]a|midnight)))\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_CUE = re.compile(
    r"(?:\b(?:at|from|by|nlt|until|till?|before|after|around|about|approximately|approx\.?|past|say|begin|begins|"
    r"beginning|starts?|starting|ends?|ending|open|opens|hours?|time|times|when|las|roughly|promptly"
    r"|no later than)"
    r"[ \t\n]{1,3}(?:at[ ])?|[@~][ ]?|\b(?:time|start|starts|begins?|ends?|hours?|when|arrival|arrive"
    r"|session)[ ]?:[ \t]{0,9}"
    rf"|[{BLANK}][,:;)]?[ \t\n]{{0,3}}(?:[-–—|·@⋅][ ]?|from[ ]|at[ ])?)$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"[ \t]{0,2}(?:[,.;:)\]!?|…]|$|\n|[-–—]|(?:to|until|till|til|and|or|on|sharp|our|your|local|in the"
    r"|that|this|tomorrow|"
    r"today|tonight|for|at|so|then|when|promptly|eastern|central|mountain|pacific|atlantic|arizona|alaska"
    r"|hawaii|maine|e[sd]?t|c[sd]?t|m[sd]?t|"
    r"p[sd]?t|ast|hst|ak[sd]t|if|we|with|as|because|but|where|is|it|by|the|they|there|everyone|please|over"
    r"|via|through|here|"
    rf"from|you|mon|tues?|wed|thur?s?|fri|sat|sun)\b|[{BLANK}])",
    re.IGNORECASE,
)
_MILITARY_ROWS = re.compile(r"(?m:^[ \t|*•-]{0,6})0[6-9][0-5]\d[ \t|–-]")
"""A table of hours written as on a ward: its first row begins with a zero."""
_ROW_START = re.compile(r"(?:^|\n)[ \t|*•-]{0,6}$")
_SPAN = re.compile(
    r"^[ \t]{0,3}(?:\([^)\n]{1,24}\)|[ECMP][SD]?T|Eastern|Central|Mountain|Pacific)?[ \t\n]{0,3}"
    r"(-{1,2}|–|—|−|to|until|till|'?til|through|thru|and|a|hasta)"
    r"[ \t\n]{1,3}(?P<about>about |around |roughly |approximately |approx\. |maybe |perhaps |at )?$"
    r"|^[ \t]{0,3}(-{1,2}|–|—|−)[ \t]{0,3}(?P<about2>~)?$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:between|from)[ \n]$", re.IGNORECASE)
_HALF_WORDS = re.compile(
    r"^[ ,]{1,2}(?:[(]?[ECMP][SD]?T[)]? )?(?:in the|that|this|on the|de la) (morning|afternoon|evening"
    r"|ma[ñn]ana|tarde|noche)\b"
    r"|^[ ,]{1,2}(tonight|at night|this evening)\b",
    re.IGNORECASE,
)
_ROUND = re.compile(
    r"(?:\b(?:around|about|roughly|approximately|approx\.?|circa|ca\.|near|close to)[ ]|~[ ]?)$",
    re.IGNORECASE,
)
_EVENING = re.compile(
    r"\b(?:dinner|supper|happy hour|evening|tonight|night|socials?|cocktails?|reception|pizza|tacos|trivia"
    r"|drinks?|mixer|cena|noche|"
    r"meet[ -](?:and|&)[ -]greet|brews?|after work)\b",
    re.IGNORECASE,
)
_CLAUSE_BREAK = re.compile(r"[.;!?][ \n]|\n[ \t\xa0]*\n|\n(?=[ \t|*•-]{0,6}\d{1,2}[:.]\d\d)")
_LATE = re.compile(r"\b(?:happy hour|evening|tonight|game night|trivia|drinks|cocktails?)\b", re.IGNORECASE)
_MORNING = re.compile(
    r"\b(?:breakfast|morning|a\.m|arriv\w+|rounds?|sign-?in|check[ -]?in|coffee|report|doors?|bagels?"
    r"|sunrise)\b",
    re.IGNORECASE,
)


def hours(text: str, context: str | None = None) -> tuple[Hours, ...]:
    """The hours in `text`, in order; two that are joined by a dash or "to" are one span.

    `context` is the text in which evening and morning words are looked for; it must have the
    length of `text` (the unblanked original), default `text` itself.
    """
    around = context if context is not None else text
    ticks = _ticks(text)
    found: list[Hours] = []
    i = 0
    while i < len(ticks):
        tick = ticks[i]
        partner = ticks[i + 1] if i + 1 < len(ticks) else None
        gap = (
            text[tick.stop : partner.start] if partner and partner.start - tick.stop < _WIDEST_SPAN else None
        )
        span = _SPAN.match(gap) if gap else None
        if partner and span and _is_span(text, tick, partner, span):
            found.append(_spanned(around, tick, partner, bool(span.group("about") or span.group("about2"))))
            i += 2
            continue
        if partner and gap and not gap.strip(" |\t") and _is_column(text, tick, partner):
            found.append(_spanned(around, tick, partner, loose=False))
            i += 2
            continue
        if _stands_alone(text, tick):
            found.append(_single(around, tick, text))
        i += 1
    return tuple(found)


def _ticks(text: str) -> list[_Tick]:
    ticks = []
    for match in _TICK.finditer(text):
        tick = _tick(match)
        if tick is None:
            continue
        words = _HALF_WORDS.match(text[tick.stop : tick.stop + 30])
        if words and tick.half is None and not tick.whole:
            word = (words.group(1) or words.group(2)).lower()
            tick.half = "a" if word.startswith(("mor", "ma")) else "p"
            tick.weak = "" if tick.weak == "int" else tick.weak
            tick.stop += words.end()
        ticks.append(tick)
    return ticks


def _tick(match: re.Match[str]) -> _Tick | None:
    g = match.groupdict()
    start, stop = match.span()
    if g["h"]:
        whole = int(g["h"]) > _CLOCK_FACE or g["h"] in {"00", "06", "07", "08", "09"}
        return _Tick(
            start, stop, int(g["h"]), int(g["m"]), _half(g["half"], int(g["h"])), whole and not g["half"]
        )
    if g["dh"]:
        half = _half(g["dhalf"], int(g["dh"]))
        return _Tick(start, stop, int(g["dh"]), int(g["dm"]), half, weak="" if half else "dot")
    if g["ih"]:
        return _Tick(start, stop, int(g["ih"]), int(g["im"] or 0), _half(g["ihalf"], int(g["ih"])))
    if g["mil"]:
        value = g["mil"]
        return _Tick(start, stop, int(value[:2]), int(value[2:]), None, True, "" if g["hrs"] else "mil")
    if g["int"]:
        return _Tick(start, stop, int(g["int"]), 0, weak="" if g["oclock"] else "int")
    if g["past"]:
        return _worded(start, stop, g)
    if g["wh"]:
        minute = _MINUTES[g["wm"].lower()] if g["wm"] else 0
        strong = g["woclock"] or g["whalf"]
        return _Tick(
            start, stop, _NUMBERS[g["wh"].lower()], minute, _half(g["whalf"]), weak="" if strong else "int"
        )
    return _Tick(start, stop, 0 if g["word"].lower().endswith("night") else 12, 0, "p", whole=True)


def _worded(start: int, stop: int, g: dict[str, str | None]) -> _Tick:
    """As in "quarter past seven", "ten to nine"; "ten to three" may also be a span: it stays weak."""
    word, way, named = str(g["past"]).lower(), str(g["way"]).lower(), str(g["ph"]).lower()
    hour = _NUMBERS.get(named) or int(named)
    minute = _MINUTES[word]
    if way in {"past", "after"}:
        return _Tick(start, stop, hour, minute)
    hour = 12 if hour == 1 else hour - 1
    return _Tick(start, stop, hour, 60 - minute, weak="to" if word in _NUMBERS else "")


def _half(word: str | None, hour: int = 12) -> str | None:
    """As in "a", "p" or None; "noon" says something of twelve only ("11:00 Noon conference")."""
    half = word.strip().lower() if word else ""
    if half in {"noon", "midnight"}:
        return {"noon": "p", "midnight": "a"}[half] if hour == 12 else None  # noqa: PLR2004 - twelve o'clock
    return half[:1] or None


def _is_span(text: str, first: _Tick, second: _Tick, span: re.Match[str]) -> bool:
    before = text[max(0, first.start - 24) : first.start]
    if (span.group(1) or "").lower() == "and" and not _BETWEEN.search(before):
        return False
    if second.weak and not _AFTER.match(text[second.stop : second.stop + 14]):
        return False
    if first.weak == "mil" and second.weak == "mil":
        return True
    if first.weak and second.weak:
        return bool(_CUE.search(before) or _BETWEEN.search(before)) or _lone_row(text, first, second)
    return True


def _is_column(text: str, first: _Tick, second: _Tick) -> bool:
    """Whether two hours side by side open a row of a table with columns for start and end."""
    line = text[text.rfind("\n", 0, first.start) + 1 : first.start]
    later = (second.hour % 12 + 12 * (second.half == "p"), second.minute) > (
        first.hour % 12 + 12 * (first.half == "p"),
        first.minute,
    )
    return not line.strip(" \t|") and bool(first.half and second.half) and later


def _lone_row(text: str, first: _Tick, second: _Tick) -> bool:
    """Whether the span opens its line: a row of a table ("8 - 9  Welcome")."""
    line = text[text.rfind("\n", 0, first.start) + 1 : first.start]
    return not line.strip(" \t*•·-|") and text[second.stop : second.stop + 2] in {"", "  ", "\n", " |", " \t"}


def _stands_alone(text: str, tick: _Tick) -> bool:
    if not tick.weak:
        return True
    before = text[max(0, tick.start - 24) : tick.start]
    if tick.weak == "to":
        return bool(re.search(r"\b(?:at|by|until|till)[ \n]$", before, re.IGNORECASE))
    if tick.weak == "mil" and text[tick.start] == "0" and tick.hour >= WORKDAY_FROM:
        return True
    if (
        tick.weak == "mil"
        and _MILITARY_ROWS.search(text)
        and _ROW_START.search(before)
        and WORKDAY_FROM <= tick.hour < _WORKDAY_UNTIL
    ):
        return True
    if tick.weak == "mil" and 1900 <= tick.hour * 100 + tick.minute <= 2059:  # noqa: PLR2004 - years
        return False
    if tick.weak == "dot" and text[tick.stop :].startswith((" it is", " works", " is yours")):
        return True
    cue = _CUE.search(before)
    if not cue:
        return False
    if tick.weak == "int" and BLANK in cue.group():
        return bool(re.search(r"[@]|\bat |\bfrom ", cue.group()))
    return bool(tick.weak != "int" or _AFTER.match(text[tick.stop : tick.stop + 14]))


def _minutes(hour: int, minute: int, half: str | None) -> int:
    if half == "p" and hour < 12:  # noqa: PLR2004 - hours of a clock face
        hour += 12
    if half == "a" and hour == 12:  # noqa: PLR2004 - 12 AM is midnight
        hour = 0
    return hour * 60 + minute


def _clause(text: str, start: int, stop: int) -> str:
    """The line and sentence around: where words of the evening or the morning count."""
    before = _CLAUSE_BREAK.split(text[max(0, start - 100) : start])[-1]
    after = _CLAUSE_BREAK.split(text[stop : stop + 60].split("\n", maxsplit=1)[0])[0]
    return before + text[start:stop] + after


def _guess(text: str, tick: _Tick) -> str | None:
    """The half of the day a bare hour means: interviews begin between 7 and 6."""
    clause = _clause(text, tick.start, tick.stop)
    if tick.hour in {5, 6, 7} and _EVENING.search(clause) and not _MORNING.search(clause):
        return "p"
    if tick.hour in {8, 9} and _LATE.search(clause) and not _MORNING.search(clause):
        return "p"
    return "a" if WORKDAY_FROM <= tick.hour <= 11 else "p"  # noqa: PLR2004 - morning hours


def _single(around: str, tick: _Tick, text: str) -> Hours:
    sure = tick.half is not None or tick.whole
    half = tick.half if sure else _guess(around, tick)
    begin = _minutes(tick.hour, tick.minute, None if tick.whole else half)
    loose = bool(
        _ROUND.search(text[max(0, tick.start - 16) : tick.start])
        or text[tick.stop : tick.stop + 4].lstrip("-").startswith("ish")
    )
    return Hours(begin, None, tick.start, tick.stop, sure, loose)


def _spanned(around: str, first: _Tick, second: _Tick, loose: bool) -> Hours:
    """A span's two halves of the day: a stated one decides the other so that it ends later."""
    sure = first.half is not None or first.whole or second.half is not None or second.whole
    end_half = second.half if not second.whole else None
    if first.whole:
        begin = _minutes(first.hour, first.minute, None)
    elif first.half:
        begin = _minutes(first.hour, first.minute, first.half)
    elif second.half == "p" and not second.whole and not (first.hour < 12 and second.hour == 12):  # noqa: PLR2004 - noon
        same = _minutes(first.hour, first.minute, "p")
        begin = (
            same
            if same < _minutes(second.hour, second.minute, "p")
            else _minutes(first.hour, first.minute, "a")
        )
    elif second.half == "a" and not second.whole:
        begin = _minutes(first.hour, first.minute, "a")
    else:
        begin = _minutes(first.hour, first.minute, _guess(around, first))
    if second.whole or end_half:
        end = _minutes(second.hour, second.minute, end_half)
    else:
        end = _minutes(second.hour, second.minute, None)
    if end <= begin and end + NOON > begin and not second.half and second.hour <= 12:  # noqa: PLR2004 - clock face
        end = end + NOON if end + NOON < 24 * 60 else end
    return Hours(begin, None if loose or end <= begin else end, first.start, second.stop, sure, loose)
