"""Days to choose from, and days of a second look, with the words that offer them.

In an invitation every day that is nothing else is offered; where an interview is moved or called
off only a day that is asked about. Full, closed and struck days are none, nor a season's span.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from afterword.model import Quote
from afterword.reading.alternatives import any_of
from afterword.reading.day_patterns import CAME_FREE, WEEKDAYS
from afterword.reading.day_roles import Role
from afterword.reading.page import CALLED_OFF, NOT_INTERVIEW, Page
from afterword.reading.sections import in_anothers
from afterword.reading.tracks import of_another

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?"
_EACH = re.compile(
    r"\b(?:(?:any|every|each)[ \n](?:week)?days?|weekdays"
    rf"|(?:any|every|each)[ \n](?P<one>{_WEEKDAY}(?:,? (?:or|and) {_WEEKDAY})?)"
    rf"|(?P<several>(?:mon|tues|wednes|thurs|fri|satur|sun)days(?: (?:or|and) {_WEEKDAY})?))"
    r"[ ,\n]{1,2}(?:from[ \n]|between[ \n]|of[ \n])?$",
    re.IGNORECASE,
)
_EACH_WIDTH = 40
"""Characters before a span in which "any weekday" or "Tuesdays" stands."""
_CHOSEN = any_of("any|pick|choose|except(?:ing)?|exception|excluding|but not|other than|apart from")
"""Words that make a span days to choose from, not a season."""
_LONGEST_CHOICE = 36
"""Days of the longest span of which single weekdays are offered."""
LONGEST_SPAN = 5
"""Days: "November 16-18" offers each of them, a longer span is the season."""
_WEEKEND = 5

_NOT_OFFERED = NOT_INTERVIEW | {"taken", "gone"}
_OFFERING = frozenset({"invitation", "reschedule", "cancellation"})
_NEVER_OFFERING = frozenset(
    {"rejection", "second_look", "social", "post_interview", "notice", "other", "details", "reminder"}
)
_ASKS = any_of("tell me|let (?:me|us) know|which|choose|pick|either|prefer\\w*")
_PROPOSED = any_of(
    "could you|can you|would you|are you (?:free|able|available)|do(?:es)? (?:any|either|one|that|it)",
    "would (?:\\w+ ){0,4}(?:work|suit|do)|will (?:\\w+ ){0,3}work for|how about|what about|(?:can"
    "|could) (?:offer|do|give|put|see|take|fit|squeeze)",
    "options?|let (?:me|us) know (?:which|if|whether)|pick|choose|which (?:one|day|date"
    "|of \\w+)? ?(?:works|would|suits|is better|do you)|whichever|either|available|openings?",
    "any of|one of|alternatives?|propos\\w+|suggest\\w*|tentative\\w*|would it be possible|fallback|fall-back"
    "|(?:second|other|another) (?:possibility|choice)|poll|looking (?:at|into)|intend to|hope to repeat",
)
SETTLED = any_of(
    "your (?:new|updated|revised) (?:\\w+ ){0,3}(?:is|will be|:)|new (?:date|day|time)|is now|now (?:on"
    "|at)|so here is",
    "(?:is|are|has been|have been|was) (?:now |re)?(?:scheduled|moved|booked|set|rescheduled|confirmed"
    "|changed|shifted|pushed)",
    "(?:i|we)(?:['’]ve| have)? (?:moved|put|booked|rescheduled|shifted|switched|slotted|placed|changed)",
    "comes? (?:a week|\\w+) later|see you|you (?:go|move|come) to|you(?:['’]re| are) (?:now )?(?:down|on|in|set|booked|confirmed"
    "|all set)",
    "will (?:now )?(?:be|take place|be held)",
)


def offered(page: Page, specialty: str | None = None) -> tuple[tuple[str, ...], Quote | None]:
    """Days to choose from, in order, and the sentence of the first."""
    if page.kind in _NEVER_OFFERING:
        return (), None
    fixed = {e.start[:10] for e in page.message.calendar if not e.cancelled}
    chosen = [
        r
        for r in page.roles
        if r.moment.day not in fixed
        and _is_offered(page, r)
        and not any(
            of_another(told, specialty, page.live.text) for told in (r.heading, page.sentence(r.moment))
        )
        and not (page.home(r.moment) is page.live and in_anothers(r.moment.begin, specialty, page.live.text))
    ]
    gone = {
        r.moment.day
        for r in page.roles
        if r.role in {"gone", "taken", "excluded"}
        and not _half_taken(page, r)
        and not _other_half(page, r, chosen)
    }
    chosen = [r for r in chosen if r.moment.day not in gone]
    spans = _spans(page) if page.kind == "invitation" else []
    spanned = [first.stretch for first, _ in spans]
    chosen = [r for r in chosen if not (r.moment.kind == "weekday" and r.stretch in spanned)]
    found = {day for number, r in enumerate(chosen) for day in _expanded(r, chosen[:number])}
    found |= {day for _, days in spans for day in days}
    gone |= _excepted(page, found)
    told = [*chosen, *(first for first, _ in spans)]
    return tuple(sorted(found - gone)), page.quote(told[0]) if told else None


_EVENINGS = re.compile(
    r"\b(?:dinner|social|supper|happy hour|evening|hang[ -]?out|meet(?:[ -]up|[ -]and[ -]greet)|mixer)\b",
    re.IGNORECASE,
)
"""What heads a table's column of evenings."""
_LONGEST_HEAD = 40
"""Characters of such a head: more is a sentence."""


def _is_of_evenings(head: str) -> bool:
    """Whether a heading is that of a column of dinners, and of nothing else."""
    short = len(head) < _LONGEST_HEAD and ":" not in head and "interview" not in head.lower()
    return short and _EVENINGS.search(head) is not None


def _excepted(page: Page, found: set[str]) -> set[str]:
    """Those of the days `found` that a letter takes out of a span: "the 7th through the 11th, except Wednesday"."""
    out: set[str] = set()
    for first, last in pairwise(page.roles):
        taken = _EXCEPTED.search(last.stretch.of(page.live.text)) if "through" in last.moment.flags else None
        if taken:
            weekday = WEEKDAYS[(taken["a"] or taken["b"] or taken["c"]).lower().removesuffix("s")]
            within = (day for day in found if first.moment.day <= day <= last.moment.day)
            out |= {day for day in within if date.fromisoformat(day).weekday() == weekday}
    return out


_LISTS = re.compile(
    r"\W{0,3}(?:(?:available|open|interview|possible|offered|remaining|our) ){0,2}(?:dates|days|sessions|mornings|slots)(?: open| available| left)?:",
    re.IGNORECASE,
)
"""What opens a line of days to choose from."""
_SUITS = re.compile(
    r"\b(?:would|could|does|can|will) (?:the|that|\w+day)\b[^.?!\n]{0,30}\b(?:suit|work|do|be (?:all right|ok(?:ay)?|better))\b[^.!\n]{0,30}\?",
    re.IGNORECASE,
)
"""As in "would the 21st suit you?"."""
_CAME_FREE = re.compile(rf"{CAME_FREE}[^.;!?\n]{{0,20}}$", re.IGNORECASE)
_EXCEPTED = re.compile(
    rf"\b(?:every|any|each) (?:week)?day (?:but|except|save) (?:the |for )?(?P<c>{_WEEKDAY})\b|\b(?:except(?:ing)?|excluding|but not|other than|save)(?: the| on)? (?P<a>{_WEEKDAY})\b|\bthe (?P<b>{_WEEKDAY}) (?:is )?(?:excepted|excluded)\b",
    re.IGNORECASE,
)
"""A weekday taken out of a span of days."""
_HALF = re.compile(r"\b(?:(?P<a>a\.?m|morning)|(?P<p>p\.?m|afternoon))\b", re.IGNORECASE)


def _other_half(page: Page, role: Role, chosen: Sequence[Role]) -> bool:
    """Whether only a day's morning is gone and its afternoon stands in another row, or the other way round."""
    halves = {r.stretch.start: _HALF.search(r.stretch.of(page.live.text)) for r in (role, *chosen)}
    own = halves[role.stretch.start]
    others = [halves[r.stretch.start] for r in chosen if r.moment.day == role.moment.day]
    return bool(own and any(other and other.lastgroup != own.lastgroup for other in others))


def _spans(page: Page) -> list[tuple[Role, list[str]]]:
    """Spans of which any day, or one weekday, may be chosen: "any weekday Jan 11 through the 15th"."""
    found = []
    for first, last in pairwise(page.roles):
        words = page.live.text[first.stretch.start : first.moment.begin]
        each = _EACH.search(words[-_EACH_WIDTH:])
        if first.stretch != last.stretch or "through" not in last.moment.flags or not each:
            continue
        start, stop = _ends(first, last)
        week = (stop - start).days <= LONGEST_SPAN
        if first.moment.day > page.today and (week or _CHOSEN.search(first.stretch.of(page.live.text))):
            found.append((first, _days_between(start, stop, each["one"] or each["several"])))
    return found


def _ends(first: Role, last: Role) -> tuple[date, date]:
    """The ends of a span; in "the 1st through the 17th of January" the first has the last one's month."""
    start, stop = date.fromisoformat(first.moment.day), date.fromisoformat(last.moment.day)
    lends = first.moment.kind == "nth" and last.moment.kind == "named" and start.day <= stop.day
    return (stop.replace(day=start.day) if lends else start), stop


def _days_between(start: date, stop: date, weekdays: str | None) -> list[str]:
    """The weekdays of a span, or those of the names told; none of a whole season."""
    days = [start + timedelta(days=n) for n in range((stop - start).days + 1)]
    if len(days) > _LONGEST_CHOICE:
        return []
    told = re.findall(r"[a-z]+day", (weekdays or "").lower())
    wanted = {WEEKDAYS[name] for name in told} or set(range(_WEEKEND))
    return [day.isoformat() for day in days if day.weekday() in wanted]


CLEARLY = 1.5
"""Log odds from which a day is offered whatever its words."""
HARDLY = -2.5
"""Log odds under which a day is not offered whatever its words."""
BESIDE = 2.0
"""Log odds from which a day is offered in a letter that is about something else."""


PLAINLY_WANTED = 3.0
"""Log odds from which something is wanted by a day that sounds like no choice."""


def _is_offered(page: Page, role: Role) -> bool:
    """Whether a day is one to choose: by its words and by how it sounds, which must not contradict."""
    sound = _sound(page, role)
    evening = role.is_evening(sound) or (role.role == "social" and _is_of_evenings(role.heading))
    if _half_taken(page, role):
        sound = max(sound, 0.0)
    if (
        sound < HARDLY
        or evening
        or (sound < 0 and role.sounds("respond_by") > PLAINLY_WANTED)
        or _told_again(page, role)
        or _is_of_the_season(page, role)
        or not _can_be_chosen(page, role)
    ):
        return False
    if page.kind not in _OFFERING:
        return sound > BESIDE
    if page.kind == "invitation" and _half_taken(page, role):
        return True
    by_words = _may_be_chosen(role) and (
        page.kind == "invitation" or (role.role not in CALLED_OFF and proposed(page, role))
    )
    return by_words or sound > CLEARLY


_SEASON = re.compile(r"\W{0,3}(?:interview(?:ing)? )?season\b", re.IGNORECASE)


_BESIDE_ITSELF = re.compile(r" ?[/(|–-] ?$")


def _told_again(page: Page, role: Role) -> bool:
    """Whether a bare weekday only tells the day behind it in another tongue: "martes / Tuesday, 17 November"."""
    text, own = page.home(role.moment).text, role.moment
    behind = (m for m in page.home(own).moments if 0 < m.begin - own.stop <= len(" / "))
    return own.kind == "weekday" and any(_BESIDE_ITSELF.fullmatch(text[own.stop : m.begin]) for m in behind)


def _is_of_the_season(page: Page, role: Role) -> bool:
    """Whether a day stands in a row that tells when the season begins and ends."""
    return role.role == "season" and _SEASON.match(role.stretch.of(page.live.text)) is not None


def _sound(page: Page, role: Role) -> float:
    """How much a day sounds offered; one of a list under a heading ("What I have:") as much as its neighbours."""
    own = role.sounds("offered")
    if role.moment.kind == "named" and _LISTS.match(role.stretch.of(page.live.text)):
        own = max(own, 0.0)
    if page.kind != "invitation" and _SUITS.search(page.sentence(role.moment)):
        own = max(own, 0.0)
    if role.role == "offer" and _CAME_FREE.search(page.before(role.moment.begin)):
        own = max(own, 0.0)
    if own > 0 and _is_a_line(role):
        return max(r.sounds("offered") for r in page.roles if r.heading == role.heading and _is_a_line(r))
    if own < 0 and (mates := _list_mates(page, role)):
        own = max(own, *(mate.sounds("offered") for mate in mates))
    if _is_left_to_choose(page, role):
        return max(own, 0.0)
    bare = role.moment.kind == "weekday" and not _is_a_line(role)
    if bare or role.role != "offer" or not role.heading.endswith(":"):
        return own
    listed = (r for r in page.roles if r.role == "offer" and r.heading == role.heading)
    return max([own, *(r.sounds("offered") for r in listed)])


_JOINS = re.compile(r"[ \n]{0,2},?[ \n]{0,2}(?:(?:and|or|&)[ \n]{1,2})?(?:on )?")


def _list_mates(page: Page, role: Role) -> list[Role]:
    """The days of the list in a sentence in which `role` stands first, where the others plainly are offered."""
    here = [r for r in page.roles if r.stretch == role.stretch]
    at = next((n for n, r in enumerate(here) if r is role), len(here))
    text, mates = page.live.text, []
    for first, last in pairwise(here[at:]):
        if first.moment.mention == last.moment.mention or not _JOINS.fullmatch(
            text[first.moment.stop : last.moment.begin]
        ):
            break
        mates.append(last)
    plainly = len(mates) >= _MATES and all(mate.sounds("offered") > CLEARLY for mate in mates)
    return mates if plainly and role.moment.kind == "named" and role.role not in _NOT_OFFERED else []


_MATES = 2
"""Days behind the first from which a list is one."""
_WHICH = any_of("which (?:one|day|of (?:them|these|those|the two))|whichever|either (?:one|day)")
_HELD = any_of(
    "(?:held|holding|saved|kept|have|found|set aside|offer|can do)\\b[^.;\\n]{0,40}\\b(?:two|three|four|mornings?|days|dates|afternoons?|slots?)",
)
"""How a list of days to choose from is headed where another day was called off."""


def _is_left_to_choose(page: Page, role: Role) -> bool:
    """Whether a letter that calls a day off lists this one among those of which she is to say which."""
    listed = role.stretch.row and role.heading.endswith(":") and role.role in {"offer", "plain"}
    off = page.kind in {"cancellation", "reschedule"}
    return bool(off and listed and _HELD.search(role.heading) and _WHICH.search(page.live.text))


_BESIDE_THE_DAY = 8
"""Characters of a line of a list beside its day: a number, a sign, a box to tick."""


def _is_a_line(role: Role) -> bool:
    """Whether a day stands in a line of its own."""
    return role.stretch.stop - role.stretch.start <= len(role.moment.words) + _BESIDE_THE_DAY


def _can_be_chosen(page: Page, role: Role) -> bool:
    """Whether a day lies ahead, is a day and no span or count, and is not struck out."""
    moment = role.moment
    if (
        role.role == "excluded"
        or moment.day <= page.today
        or moment.day in page.struck
        or {"week", "struck"} & set(moment.flags)
    ):
        return False
    return page.in_season(moment.day) and moment.kind not in {"counted", "end", "relative", "holiday"}


def proposed(page: Page, role: Role) -> bool:
    """Whether the day is only asked about in a mail that moves or cancels an interview."""
    words = page.sentence(role.moment)
    if words.rstrip().endswith("?"):
        return True
    if SETTLED.search(words):
        return False
    if _PROPOSED.search(f"{role.heading} {words}"):
        return True
    return role.stretch.row and role.role in {"offer", "plain"} and bool(_ASKS.search(page.live.text))


_SEATS = re.compile(r"[ ]{2}[1-9]\d?(?=[ ]{2}|$)")
"""A table's cell with a number of seats."""


def _half_taken(page: Page, role: Role) -> bool:
    """Whether a row of seats is full in one column only: "Tue 11/10  full  2"."""
    return role.role == "taken" and _SEATS.search(role.stretch.of(page.live.text).rstrip()) is not None


def _may_be_chosen(role: Role) -> bool:
    moment = role.moment
    if role.role in _NOT_OFFERED:
        return False
    return moment.kind != "weekday" or ("echo" not in moment.flags and role.role == "offer")


def _expanded(role: Role, earlier: Sequence[Role]) -> list[str]:
    """A short span of days is each of its days; a long one is the season."""
    if "through" not in role.moment.flags or not earlier:
        return [role.moment.day]
    first, last = date.fromisoformat(earlier[-1].moment.day), date.fromisoformat(role.moment.day)
    between = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return (
        [d.isoformat() for d in between if d.weekday() < _WEEKEND or d == last]
        if len(between) <= LONGEST_SPAN
        else []
    )


def second_looks(page: Page) -> tuple[str, ...]:
    """Days of a second look or an open house after the interview, in order."""
    if page.kind not in {"second_look", "post_interview", "personal"}:
        return ()
    about = (
        {"second_look", "plain", "interview", "social", "offer"}
        if page.kind == "second_look"
        else {"second_look"}
    )
    days = {
        r.moment.day
        for r in page.every_role
        if r.role in about and r.moment.day > page.today and r.moment.kind in {"named", "nth"}
        and "week" not in r.moment.flags
    }  # fmt: skip
    return tuple(sorted(days))
