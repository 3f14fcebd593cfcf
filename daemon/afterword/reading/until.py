"""Finds until when a sentence says something holds.

It decides the last day ("YYYY-MM-DD") from words like "until Match Day", "before rank lists are
certified" or "through February 19". It must never invent a date: no words, no day. Season days
are computed from the message's own date (DOMAIN section 3).
"""

from __future__ import annotations

import re
from datetime import date, timedelta

FRIDAY = 4
RANK_DEADLINE_BEFORE_MATCH = timedelta(days=16)
"""Rank lists are due 16 days before Match Day (true for 2023, 2024, 2026: DOMAIN section 3)."""
SEASON_STARTS = 7
"""Mail from July on belongs to the Match of the following March."""

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("january", "jan", "enero"), ("february", "feb", "febrero"), ("march", "mar", "marzo"),
            ("april", "apr", "abril"), ("may", "mayo"), ("june", "jun"), ("july", "jul"), ("august", "aug"),
            ("september", "sept", "sep"), ("october", "oct"), ("november", "nov"),
            ("december", "dec", "diciembre"),
        ),
        start=1,
    )
    for name in names
}  # fmt: skip
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_EDGE = r"\b(?:until|till|til|'til|through|before|prior to|up to|to|by|hasta|behind us|and|after)\b"
_MATCH = re.compile(
    rf"{_EDGE}(?: \w+){{0,3}}? (?:match day|the match(?! list)|match results|match week|you have "
    rf"matched|the third friday (?:in|of) march|results are out)|\bmatch day\b.{{0,40}}\b(?:behind us|is "
    rf"over|has passed)\b|\bafter match day\b",
    re.IGNORECASE,
)
_LISTS = re.compile(
    rf"{_EDGE}(?: \w+){{0,4}}? (?:rank(?:[- ]order)?[- ]?lists?|ranking deadline|rank deadline|lists "
    rf"are|list is|lists? deadline|ranking closes|certif\w+|lists (?:have been|go))",
    re.IGNORECASE,
)
_DAY = re.compile(
    rf"(?:\b(?:until|till?|before)\b(?: [\w,]+){{0,7}}?|{_EDGE}(?: [\w,]+){{0,4}}?) (?:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month2>{_MONTH})\b"
    rf"|(?P<month3>\d{{1,2}})/(?P<day3>\d{{1,2}})(?:/\d{{2,4}})?\b)",
    re.IGNORECASE,
)
_TOLD_APART = re.compile(
    rf"(?:\b(?:until|till?)\b[^.;!?]{{0,90}}, which (?:is|will be|falls on) (?:on )?(?:\w+day, )?"
    rf"|\bbetween\b[^.;!?]{{0,60}}\band (?:[\w,]+ ){{0,6}})"
    rf"(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b",
    re.IGNORECASE,
)
"""As in "until our list is in, which is Wednesday, March 3", "between this Notice and noon on March 19"."""
_ORDINALS = {
    name: number
    for number, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth"
        " sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
}
_IN_WORDS = re.compile(
    rf"\b(?:until|till?|through|up to)(?: and including)? (?:the )?(?P<ordinal>{'|'.join(_ORDINALS)}) (?:of )?(?P<month>{_MONTH})\b"
    rf"|\b(?:until|till?|through)\b[^.;!?()]{{0,60}}\((?:\w+day,? )?(?P<month2>{_MONTH})\.? (?P<day2>\d{{1,2}})\)",
    re.IGNORECASE,
)
"""As in "until the third of March has passed", "till our list is locked (Feb 24)"."""
_ECHO = re.compile(
    r"\b(?:until|till?|through|up to(?: and including)?) (?:that|the) (?:(?P<day>\d{1,2})(?:st|nd|rd|th)\b|day\b|date\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b"
    r"|(?:vote|meeting) (?:is|has) (?:over|done|passed|been held)\b)",
    re.IGNORECASE,
)
"""A last day told by one named before: "up to and including that Friday", "until the 19th is over"."""
_NAMED = re.compile(rf"\b(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b", re.IGNORECASE)
_STRONG = re.compile(r"until|till?|through|up to|hasta", re.IGNORECASE)
"""Words that can only tell an end: they win over "and whoever comes on January 8"."""
_END_OF = re.compile(rf"{_EDGE} (?:the )?end of (?P<month>{_MONTH})\b", re.IGNORECASE)


def match_day(today: date) -> date:
    """Match Day of the season `today` belongs to: the third Friday of March."""
    first = date(today.year + (today.month >= SEASON_STARTS), 3, 1)
    return first + timedelta(days=(FRIDAY - first.weekday()) % 7 + 14)


def until(sentence: str, today: date | None) -> str | None:
    """The last day a sentence names ("2027-03-19"), None when it names none or `today` is unknown."""
    if today is None:
        return None
    explicit = _explicit(sentence, today)
    if explicit:
        return explicit.isoformat()
    if _LISTS.search(sentence):
        return (match_day(today) - RANK_DEADLINE_BEFORE_MATCH).isoformat()
    if _MATCH.search(sentence):
        return match_day(today).isoformat()
    return None


def named_day(sentence: str, today: date | None) -> str | None:
    """The last day a sentence names in the calendar; None where it only says "until the lists are in"."""
    found = _explicit(sentence, today) if today else None
    return found.isoformat() if found else None


def echoed(above: str, sentence: str, today: date) -> str | None:
    """The last day that `sentence` tells by one named before it, in itself or in the words `above` it."""
    echo = _ECHO.search(sentence)
    if echo is None:
        return None
    named = list(_NAMED.finditer(f"{above} {sentence[: echo.start()]}"))
    named = [m for m in named if not echo["day"] or m["day"] == echo["day"]]
    found = _ahead(today, _MONTHS[named[-1]["month"].lower()], int(named[-1]["day"])) if named else None
    return found.isoformat() if found else None


def _explicit(sentence: str, today: date) -> date | None:
    """A day of the calendar in the sentence, in the first year in which it lies ahead."""
    end = _END_OF.search(sentence)
    if end:
        month = _MONTHS[end["month"].lower()]
        return _ahead(today, month % 12 + 1, 1, shift=timedelta(days=1))
    if words := _IN_WORDS.search(sentence):
        month = _MONTHS[(words["month"] or words["month2"]).lower()]
        return _ahead(
            today, month, _ORDINALS[words["ordinal"].lower()] if words["ordinal"] else int(words["day2"])
        )
    if apart := _TOLD_APART.search(sentence):
        return _ahead(today, _MONTHS[apart["month"].lower()], int(apart["day"]))
    told = list(_DAY.finditer(sentence))
    found = next((m for m in told if _STRONG.match(m.group())), next(iter(told), None))
    if not found:
        return None
    if found["month3"]:
        return _ahead(today, int(found["month3"]), int(found["day3"]))
    month = _MONTHS[(found["month"] or found["month2"]).lower()]
    return _ahead(today, month, int(found["day"] or found["day2"]))


def _ahead(today: date, month: int, day: int, shift: timedelta = timedelta()) -> date | None:
    for year in (today.year, today.year + 1):
        try:
            candidate = date(year, month, day) - shift
        except ValueError:
            return None
        if candidate >= today:
            return candidate
    return None
