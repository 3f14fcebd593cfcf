"""What a day in a sentence is for: the interview, an offer, a deadline, a dinner, somebody's letter.

Each role has words that announce it; the words nearest to the day decide, first within its own
clause, then its sentence, then the heading above its row. A day nobody announces is "plain".
Never decides whose the day is or whether it is fixed: that needs the whole message.
"""

from __future__ import annotations

import re

import msgspec

from afterword.reading.dates import Dated, Moment
from afterword.reading.day_cues import AFTER_ONLY, CUES
from afterword.reading.sentences import Stretch

_I = re.IGNORECASE

_DEADLINE = re.compile(
    r"(?:\b(?:by|no later than|not later than|nlt|freeze date"
    r"|(?<!evening )(?<!night )(?<!day )(?<!week )(?<!morning )(?<!weeks )(?<!days )before|until|till?|due"
    r"|deadline|latest|on or before|prior to|expires?|rsvp|answer by|respond by|reply by|"
    r"closes?|within|(?<!came )(?<!come )(?<!comes )(?<!coming )(?<!passed )(?<!walked )through|kept for you|(?<!interview )held|hold(?:ing)?|hasta|antes del?|a m[áa]s tardar)\b"
    r"|\bdeadline\b[^.;\n]{0,40}(?:\b(?:is|on|of)\b|:)|\b(?:none|not|nothing|no)\b[^.;\n]{0,40}\bafter\b)"
    r"[ \t\n.:|]{0,14}(?:(?:it|them|this|on|the|this|at|end of(?: the)?(?: business)?(?: day)?"
    r"|close of business|cob|eod|midnight|noon|"
    r"\d{1,2}(?::\d\d)?[ ]?(?:[ap]\.?m\.?)?|[0-2]\d[0-5]\d|[ECMPH][SD]?T|eastern|central|mountain|pacific|time|standard"
    r"|daylight|latest|business|day|coming|next|or|a week from)[ \t\n,]{0,2}){0,7}$",
    _I,
)
_ASKED_NOW = re.compile(
    r"\b(?:let (?:me|us) know|tell (?:me|us)|reply|respond|answer|confirm|call me|text me"
    r"|write back)(?: \w+){0,2} ?$",
    _I,
)
_LAST_DAY = re.compile(
    r"^[ \t,]{0,2}(?:\([^)]{0,30}\) )?(?:is|will be|was)?[ ]?(?:the|my|our|your)?[ ]?(?:last (?:day"
    r"|moment)|deadline|cut-?off|the latest|at the (?:very )?latest)\b",
    _I,
)
_OF_CHANGES = re.compile(r"^\W{0,3}(?:freeze|cut-?off|cancell?ation|change) (?:date|deadline|by)\W{0,3}$", _I)
"""What heads a table's column of last days to change or cancel."""
_BREAK = re.compile(
    r";|:(?!\d)|[.!?…][ \n]| [–—-] |\(|\)|\n|, (?:and|but|so|then|or|while|whereas) | (?:and|but"
    r"|so) (?=(?:i|we|you|the|they|your|our|it)\b)",
    _I,
)
_TOGETHER = re.compile(r"^(?:,? ?(?:and|or|&|/) ?|, ?)$", _I)
_OR = re.compile(r"^,? ?or ", _I)
"""Between the evenings of a dinner of which she is to choose one."""
_PLURAL = re.compile(r"\)?[ ](?:are|were|have|both|just|won|can|aren|had|went)\b|, none\b", _I)
_IF = re.compile(r"\b(?:if|in case|should|unless|when)(?: neither| both| on)?(?: your)?[ ]$", _I)
"""Before a day that is not off: "If the 8th is no good, call me"."""
_PAST_HOURS = re.compile(r"^[ ,]{0,3}(?:at |from |@ )?\d{1,2}[\d:. apmAPM–—-]{0,22}(?:[ECMP][SD]?T)?")
_REACH = 300
"""Characters around a day in which words for its role are looked for."""
_BEFORE_RATHER = frozenset({"social", "travel", "letter", "match", "closed"})
"""Roles whose words hardly follow the day they speak of."""
_BESIDE = 3
"""Characters within which words stand right behind a day."""
_FARTHEST = 110.0
"""Distance at which words say nothing of a day any more."""
_HEADING_BACK = 14
"""Stretches above a row among which its heading is looked for."""


EVENING = 2.5
"""Log odds from which a day that sounds like nothing else asked about is a dinner's."""


class Role(msgspec.Struct, frozen=True):
    """A moment with what it is for, the sentence it stands in and the heading above."""

    moment: Moment
    role: str
    stretch: Stretch
    heading: str = ""
    odds: dict[str, float] = {}

    def sounds(self, use: str) -> float:
        """Log odds that the day is of this use (`encoder.DAYS`); 0 where nobody asked."""
        return self.odds.get(use, 0.0)

    def is_evening(self, otherwise: float) -> bool:
        """Whether the day sounds like a dinner's, and not like what `otherwise` are the log odds of."""
        return self.sounds("social") > EVENING and otherwise < 0


def roles(dated: Dated) -> tuple[Role, ...]:
    """Every moment of a text with its role, in order of the text."""
    starts = [m.begin for m in dated.moments if m.begin >= 0] + [len(dated.text)]
    found = [
        _role(dated, m, next((b for b in starts[n + 1 :] if b >= m.stop), len(dated.text)))
        for n, m in enumerate(dated.moments)
    ]
    together = False
    for n in range(len(found) - 1, 0, -1):
        last, here = found[n], found[n - 1]
        between = (
            dated.text[here.moment.stop : last.moment.begin]
            if here.moment.mention != last.moment.mention
            else "and"
        )
        plural = _PLURAL.match(dated.text[last.moment.stop :][:12]) is not None
        together = (
            last.role in {"taken", "gone"} and _TOGETHER.match(between) is not None and (plural or together)
        )
        if together:
            found[n - 1] = msgspec.structs.replace(here, role=last.role)
    for n in range(1, len(found)):
        here, last = found[n], found[n - 1]
        joined = dated.text[last.moment.stop : here.moment.begin]
        same = last.moment.mention == here.moment.mention or _TOGETHER.match(joined)
        beside = last.role == "social" and here.moment.kind in {"named", "nth"} and _OR.match(joined)
        if (last.role == "excluded" and same) or beside:
            found[n] = msgspec.structs.replace(here, role=last.role)
    return tuple(found)


def _role(dated: Dated, moment: Moment, following: int) -> Role:
    """The role of `moment`; `following` is where the next day's words begin."""
    stretch = dated.stretch(moment.begin)
    before = dated.text[max(stretch.start, moment.begin - _REACH) : moment.begin].replace("\n", " ")
    after = dated.text[moment.stop : min(stretch.stop, moment.stop + _REACH)].replace("\n", " ")
    heading = heading_above(dated, stretch, moment.begin)
    if (
        ("through" not in moment.flags and _DEADLINE.search(before[-90:]))
        or _LAST_DAY.match(after)
        or _OF_CHANGES.match(heading)
        or (moment.kind == "relative" and _ASKED_NOW.search(before))
    ):
        return Role(moment, "deadline", stretch, heading)
    role = _nearest(before, after, after[: max(0, following - moment.stop)])
    if role == "gone" and _IF.search(before[-24:]):
        role = "plain"
    if role == "plain" and heading:
        role = _nearest(heading, "", "")
        if role in {"old", "letter", "link"} or _DEADLINE.search(heading.rstrip(": ")[-60:] + " "):
            role = "plain"
    return Role(moment, role, stretch, heading)


def _nearest(before: str, after: str, own: str) -> str:
    """The role whose words stand nearest; a break between clauses counts as distance.

    `own` is what follows before the next day: only there "(FULL)" speaks of this one.
    """
    best, least, longest = "plain", _FARTHEST, 0
    for role, pattern in CUES:
        if role not in AFTER_ONLY:
            for match in pattern.finditer(before):
                distance = _distance(before[match.end() :])
                if (distance, -len(match.group())) < (least, -longest):
                    best, least, longest = role, distance, len(match.group())
        rest = _PAST_HOURS.sub("", own).lstrip(" \t(|–—-") if role in AFTER_ONLY else after
        for match in pattern.finditer(rest):
            aside = role in _BEFORE_RATHER and match.start() > _BESIDE
            distance = 4 + 1.3 * _distance(rest[: match.start()]) + 30 * aside
            if (distance, -len(match.group())) < (least, -longest):
                best, least, longest = role, distance, len(match.group())
    return best


def _distance(gap: str) -> float:
    """Characters between words, more across the borders of clauses."""
    return len(gap) + 25.0 * len(_BREAK.findall(gap)) + 6.0 * gap.count(",")


_CELL = re.compile(r" {2,}|\t")
"""What stands between the cells of a table's row (`columns`)."""


def _column_label(head: str, row: str, at: int) -> str:
    """What the head of a table says over the cell of its row that `at` lies in; "" without such a head."""
    labels = _CELL.split(head.strip())
    if len(labels) < 3 or len(labels) > len(_CELL.split(row.strip())) or re.search(r"\d", head):  # noqa: PLR2004 - two cells are a label and its value
        return ""
    number = len(_CELL.findall(row.lstrip()[: max(0, at)]))
    return labels[number] if number < len(labels) else ""


def heading_above(dated: Dated, stretch: Stretch, at: int) -> str:
    """The line over a row or a lone day that says what the rows are, "" if there is none."""
    number = dated.number(stretch.start)
    above = dated.stretches[max(0, number - _HEADING_BACK) : max(0, number)]
    lone = stretch.row or stretch.stop - stretch.start < 60  # noqa: PLR2004 - a line of its own
    for other in reversed(above):
        words = other.of(dated.text)
        if len(words) < 3:  # noqa: PLR2004 - a cell that held a button
            continue
        if column := _column_label(words, stretch.of(dated.text), at - stretch.start):
            return column
        if words.endswith(":") or (words.isupper() and len(words) > 3):  # noqa: PLR2004 - more than initials
            return words
        if not dated.days_in(other) and not (other.row and re.match(r"\W{0,3}\d", words)):
            return words if lone and len(words) < 140 and other.paragraph >= stretch.paragraph - 8 else ""  # noqa: PLR2004
        if not lone:
            return ""
    return ""
