"""The season as a drawing: where each interview, window and date lies between left and right.

Values in, positions out: `x` and widths are percent of the drawing's width (so that it fits
a phone and a laptop alike), `y` are pixels. Nothing is decided here; the windows are the
applicant's own preferences laid over the interviews.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from itertools import pairwise
from typing import Literal

import msgspec

from afterword.drafting.season import Season
from afterword.drafting.season_words import program_name, shortened
from afterword.drafting.times import MONTHS, day, hours, span, zone_of
from afterword.model import CaseInterview, Interview, ProgramCase, Record
from afterword.planning.season import season_of

ROW = 48  # pixels: a line of words and the track below it
TOP = 84  # pixels: three lines for the season's dates, one for the months
FIRST_MONTH = 10  # interviews start in October (DOMAIN 3)
LONGEST_NAME = 44  # characters of a name that fit a phone at 13 pixels
AFTER_MATCH = timedelta(days=6)  # room to the right of Match Day
LABEL = 17.0  # percent: as wide as a label is on a phone
RIGHT_HALF = 62.0  # percent: labels beyond it stand to the left of their mark


class Mark(Record, frozen=True, kw_only=True):
    """A vertical line through all rows: a date of the season. `y` is where its words stand."""

    x: float
    y: int
    label: str
    kind: Literal["today", "date"] = "date"
    flip: bool = False


class Point(Record, frozen=True, kw_only=True):
    """One event on a row; `kind` chooses its shape, `label` stands beside it, `title` tells it whole."""

    x: float
    kind: Literal["past", "ahead", "cancelled", "offered", "second_look"]
    label: str = ""
    title: str = ""
    flip: bool = False


class Bar(Record, frozen=True, kw_only=True):
    """A thank-you window; `silent` where the program asked not to be thanked."""

    x: float
    width: float
    silent: bool
    title: str


class Row(Record, frozen=True, kw_only=True):
    """One program's track."""

    y: int
    anchor: str
    name: str
    bars: tuple[Bar, ...]
    points: tuple[Point, ...]


class Timeline(Record, frozen=True, kw_only=True):
    """The whole drawing; `words` tells it to someone who cannot see it."""

    height: int
    months: tuple[tuple[float, str], ...]
    marks: tuple[Mark, ...]
    rows: tuple[Row, ...]
    words: str


class Scale(Record, frozen=True, kw_only=True):
    """The stretch of time that the drawing shows."""

    start: datetime
    end: datetime

    def at(self, moment: datetime) -> float:
        """Return where `moment` lies, in percent, never outside the drawing."""
        part = (moment - self.start) / (self.end - self.start)
        return round(1 + 98 * min(max(part, 0.0), 1.0), 2)


def timeline(season: Season, anchors: dict[str, str]) -> Timeline:
    """Return the drawing; programs without any day have no row."""
    scale = _scale(season)
    drawn = [case for case in season.cases if case.interviews or _offered(case)]
    drawn.sort(key=lambda case: (min(_days(case), default="9"), case.key))
    rows = tuple(
        Row(
            y=TOP + number * ROW,
            anchor=anchors[case.key],
            name=shortened(program_name(case.program, season), LONGEST_NAME),
            bars=tuple(_bars(case, season, scale)),
            points=tuple(_points(case, season, scale)),
        )
        for number, case in enumerate(drawn)
    )
    told = "; ".join(point.title for row in rows for point in row.points)
    return Timeline(
        height=TOP + len(rows) * ROW + 4,
        months=_months(scale),
        marks=_marks(season, scale),
        rows=rows,
        words=f"Timeline from {day(scale.start)} to {day(scale.end)}. {told}.",
    )


def _days(case: ProgramCase) -> list[str]:
    return [one.interview.start for one in case.interviews] + list(_offered(case))


def _offered(case: ProgramCase) -> tuple[str, ...]:
    if case.state != "invited":
        return ()
    return next((mail.offered for mail in reversed(case.mail) if mail.offered), ())


def _scale(season: Season) -> Scale:
    bounds = season_of(season.now, season.settings.preferences)
    zone = zone_of(season.home)
    october = datetime(bounds.start.year, FIRST_MONTH, 1, tzinfo=zone)
    spans = (span(one.interview, season.home) for case in season.cases for one in case.interviews)
    first = min([one.start for one in spans if one is not None] + [october, season.now])
    start = max(first, october - timedelta(days=60)).astimezone(zone)
    return Scale(start=start.replace(day=1, hour=0, minute=0), end=bounds.match_day + AFTER_MATCH)


def _months(scale: Scale) -> tuple[tuple[float, str], ...]:
    found = []
    year, month = scale.start.year, scale.start.month
    while (first := datetime(year, month, 1, tzinfo=scale.start.tzinfo)) < scale.end:
        found.append((scale.at(first), MONTHS[month - 1]))
        year, month = (year, month + 1) if month < len(MONTHS) else (year + 1, 1)
    return tuple(found)


def _marks(season: Season, scale: Scale) -> tuple[Mark, ...]:
    bounds = season_of(season.now, season.settings.preferences)
    meeting = datetime.combine(bounds.rank_meeting, datetime.min.time(), zone_of(season.home))
    dates = (
        (bounds.match_day, f"Match Day {_short(bounds.match_day)}", 14),
        (bounds.rank_deadline, f"Rank lists due {_short(bounds.rank_deadline)}", 31),
        (meeting, f"Programs begin to meet {_short(meeting)}", 48),
    )
    marks = [Mark(x=scale.at(at), y=y, label=label, flip=True) for at, label, y in dates]
    if scale.start <= season.now <= scale.end:
        today = scale.at(season.now)
        label = f"Today {_short(season.now.astimezone(zone_of(season.home)))}"
        y = 14 if today < RIGHT_HALF / 2 else 65
        marks.append(Mark(x=today, y=y, label=label, kind="today", flip=today > RIGHT_HALF))
    return tuple(marks)


def _bars(case: ProgramCase, season: Season, scale: Scale) -> list[Bar]:
    preferences = season.settings.preferences
    silent = any(one.in_force and one.policy.rule in {"no_contact", "no_thank_you"} for one in case.policies)
    bars = []
    for one in case.interviews:
        when = span(one.interview, season.home)
        if one.status != "fixed" or when is None or case.state not in {"scheduled", "interviewed"}:
            continue
        opens = when.end + timedelta(hours=preferences.thank_you_after_hours)
        closes = when.end + timedelta(days=preferences.thank_you_within_days)
        words = "they asked for no thank-you" if silent else f"thank-you window {day(opens)} to {day(closes)}"
        x, title = scale.at(opens), f"{_name(case, season)}: {words}"
        bars.append(Bar(x=x, width=round(scale.at(closes) - x, 2), silent=silent, title=title))
    return bars


def _points(case: ProgramCase, season: Season, scale: Scale) -> list[Point]:
    points = [_interview(case, season, scale, one) for one in case.interviews]
    days: list[tuple[Literal["offered", "second_look"], str]] = [("offered", one) for one in _offered(case)]
    days += [("second_look", one) for one in _looks(case)]
    for kind, text in days:
        when = span(Interview(start=text[:10]), season.home)
        if when:
            title = f"{_name(case, season)}: {kind.replace('_', ' ')} {day(when.start)}"
            points.append(Point(x=scale.at(when.start), kind=kind, title=title))
    return _labelled([point for point in points if point is not None])


def _labelled(points: list[Point]) -> list[Point]:
    """Let days whose labels would touch on a phone share one, beside the first of them."""
    groups: list[list[Point]] = []
    for point in sorted((one for one in points if one.label), key=lambda one: one.x):
        if groups and point.x - groups[-1][-1].x < LABEL:
            groups[-1].append(point)
        else:
            groups.append([point])
    first = {id(group[0]): _joined([one.label for one in group]) for group in groups}
    return [msgspec.structs.replace(one, label=first.get(id(one), "")) for one in points]


def _joined(labels: list[str]) -> str:
    """Return days in a row, a month said once: "Dec 10, 17, Jan 4"."""
    words = labels[:1]
    for before, label in pairwise(labels):
        month, _, number = label.partition(" ")
        words.append(number if before.startswith(f"{month} ") else label)
    return ", ".join(words)


def _interview(case: ProgramCase, season: Season, scale: Scale, one: CaseInterview) -> Point | None:
    when = span(one.interview, season.home)
    if when is None or one.status == "moved":
        return None
    x = scale.at(when.start)
    past = when.end <= season.now
    return Point(
        x=x,
        kind="cancelled" if one.status == "cancelled" else "past" if past else "ahead",
        label=_short(when.start),
        title=f"{_name(case, season)}: interview {day(when.start)}, {hours(when, season.home)}",
        flip=x > RIGHT_HALF,
    )


def _looks(case: ProgramCase) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one for mail in case.mail for one in mail.second_look))


def _name(case: ProgramCase, season: Season) -> str:
    return shortened(program_name(case.program, season), 120)


def _short(moment: datetime) -> str:
    return f"{MONTHS[moment.month - 1]} {moment.day}"
