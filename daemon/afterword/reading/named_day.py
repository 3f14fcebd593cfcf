"""Records on the way from words to days: what was found, what is known around it, the day itself."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from afterword.reading.day_patterns import ANY_ORDINAL, ORDINALS, WEEKDAYS

_MEMBER = re.compile(rf"(\d{{1,2}})|({ANY_ORDINAL})")
_JOINS = ("-", "–", "—", "−", "to", "through", "thru")


class Day(msgspec.Struct, frozen=True):
    """One day named by words at `start`..`stop`.

    `kind`: "named" (month and day), "nth" ("the 24th"), "weekday", "relative" ("tomorrow"),
    "counted" ("within 48 hours"), "end" ("end of the week"), "holiday". `flags` as in
    `dates.Moment`. `mention` numbers the words: the days of one list share it. `hours` of a count.
    """

    day: date
    start: int
    stop: int
    kind: str
    flags: tuple[str, ...] = ()
    mention: int = 0
    hours: int | None = None


class Found(msgspec.Struct, frozen=True):
    """Words that name a day, before the day is worked out; `groups` are the pattern's."""

    start: int
    stop: int
    kind: str
    groups: dict[str, str | None]
    mention: int = 0

    @property
    def weekday(self) -> int | None:
        """The weekday that is said, Monday = 0."""
        word = self.groups.get("wd")
        return WEEKDAYS[word.lower().rstrip(".,").replace("days", "day")] if word else None

    def word(self, group: str) -> str:
        """What a group of the pattern holds, lower case, "" if nothing."""
        return (self.groups.get(group) or "").lower()

    def day(self, day: date, kind: str, *flags: str, hours: int | None = None) -> Day:
        """`day` as these words name it."""
        return Day(day, self.start, self.stop, kind, flags, self.mention, hours)


class Seen(msgspec.Struct, frozen=True):
    """From where a day is seen: the text, the mail's own day, days named around and just before.

    `past`: the text looks back (a thank-you), so that a doubtful day lies behind. `limits`: days
    named as deadlines.
    """

    text: str
    reference: date
    known: tuple[date, ...] = ()
    before: date | None = None
    past: bool = False
    limits: tuple[date, ...] = ()


def members(words: str) -> list[tuple[int, bool]]:
    """The numbers of a list of days, each with whether a dash joins it to the one before."""
    found: list[tuple[int, bool]] = []
    for match in _MEMBER.finditer(words):
        value = int(match.group(1)) if match.group(1) else _ordinal(match.group(2))
        joined = bool(found) and words[: match.start()].lower().removesuffix("the ").rstrip(" \n").endswith(
            _JOINS
        )
        if joined and value <= found[-1][0]:
            break
        found.append((value, joined))
    return found


def _ordinal(word: str) -> int:
    digits = re.match(r"\d+", word)
    return int(digits.group()) if digits else ORDINALS[word.lower()]
