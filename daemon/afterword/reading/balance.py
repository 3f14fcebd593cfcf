"""What a message is made of, apart from its words, and how that tips the balance between kinds.

Rules over facts: a calendar part, a plan of the day, dates ahead or behind, who writes, what
is answered, what the subject names. None decides alone; each adds to what `encoder` says.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Literal

from afterword.model import Kind, Message, Record
from afterword.reading import balance_words as words
from afterword.reading import names, people, prose
from afterword.reading.day_patterns import CAME_FREE
from afterword.reading.speaker import Speaker

_CLOCK_LINE = re.compile(r"^\W{0,4}\d{1,2}[:.]\d\d", re.MULTILINE)
_DATE = re.compile(
    r"\b(?:(?P<m1>jan|feb|mar|oct|nov|dec|sep|apr)[a-z]*\.? (?P<d1>\d{1,2})(?:st|nd|rd|th)?|(?P<d2>\d{1,2})(?:st|nd|rd|th)? (?:of |de )?(?P<m2>jan|feb|mar|oct|nov|dec|sep|apr|ene|dic)[a-z]*|(?P<n3>\d{1,2})/(?P<d3>\d{1,2})(?:/(?:20)?\d\d)?)\b",
    re.IGNORECASE,
)
_MONTHS = {
    "jan": 1,
    "ene": 1,
    "feb": 2,
    "mar": 3,
    "apr": 4,
    "sep": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
    "dic": 12,
}
_SOCIAL_EVENT = re.compile(
    r"\bsocial\b|meet (?:and|&) greet|happy hour|residents? (?:only|dinner|q)|hang ?out|dinner|mixer|trivia|game night|brews",
    re.IGNORECASE,
)
_VISIT_EVENT = re.compile(r"open house|second look|revisit|visit day|tour\b", re.IGNORECASE)
_TO_ALL = re.compile(
    r"\b(?:all of you|everyone|everybody|folks|you all|y'all|eleven of you|those of you|several of you|applicants|interviewees|candidates|dear (?:applicant|candidate|interviewee|doctor)s?)\b",
    re.IGNORECASE,
)
_RE = re.compile(r"^\s*(?:re|aw|antw|sv)\s*:", re.IGNORECASE)


_STANDS_ABOVE = 3.0
"""Points a confirmation then stands above a cancellation: more than a subject can add."""


class Facts(Record, frozen=True, kw_only=True):
    """What a message is made of, apart from its words."""

    person: bool
    doctor: bool
    answer: bool
    to_all: bool
    subject: str
    asked: str
    length: int
    agenda: int
    ahead: tuple[int, ...]
    past: tuple[int, ...]
    event: str
    event_kind: Literal["interview", "social", "second_look"]
    moved: bool
    moves: bool
    first_wins: bool
    stands: bool
    invites: bool
    asks_her: bool
    days: int
    closes: bool
    automatic_answer: bool


def facts_of(message: Message, speaker: Speaker, owner: frozenset[str], text: str) -> Facts:
    """What `message` is made of; `owner` are the parts of her name, `text` is what is judged, folded."""
    distances = _distances(text, message.date.date()) if message.date else ()
    event = message.calendar[0] if message.calendar else None
    told = f"{event.summary} {event.description[:300]}" if event else ""
    shape = ""
    if event:
        shape = (
            "cancel"
            if event.cancelled or event.method.upper() == "CANCEL"
            else "publish"
            if event.method.upper() == "PUBLISH"
            else "request"
        )
    return Facts(
        person=speaker.origin == "person",
        doctor=speaker.origin == "person" and _doctor(speaker),
        answer=bool(message.in_reply_to) and bool(_RE.match(message.subject)),
        to_all=(bool(_TO_ALL.search(text)) and not greeted(speaker.text, owner)) or len(message.to) != 1,
        subject=prose.folded(speaker.subject),
        asked=prose.folded(speaker.quoted[:900]),
        length=len(speaker.text),
        agenda=len(_CLOCK_LINE.findall(speaker.text)),
        ahead=tuple(d for d in distances if d >= 0),
        past=tuple(d for d in distances if d < 0),
        event=shape,
        event_kind="social"
        if event and event.timezone not in {None, "UTC"} and _evening(event.start)
        else "second_look"
        if _VISIT_EVENT.search(told)
        else "social"
        if _SOCIAL_EVENT.search(told)
        else "interview",
        moves=bool(words.MOVES.search(text)),
        first_wins=bool(words.FIRST_WINS.search(text) and _CAME_FREE.search(text)),
        stands=bool(words.STANDS.search(text)),
        asks_her=bool(words.ASKS_HER.search(text)),
        days=len([d for d in distances if d >= 0]) + _spelled(text),
        invites=bool(words.INVITES.search(text) and words.CHOICE.search(text)),
        closes=bool(words.CLOSES.search(text) and not words.SAW_HER.search(text)),
        moved=bool(event and (event.sequence > 0 or "updated invitation" in text[:200].lower())),
        automatic_answer=message.automatic
        and speaker.origin != "portal"
        and bool(
            re.search(
                r"\bautomatic reply|auto-?reply|out of (?:the )?office|\baway (?:from|until|till|through|on|for)\b|(?:am|are|is|be|been|['’]m) (?:\w+ )?away\b|on leave|vacation",
                text[:1500],
                re.IGNORECASE,
            )
        )
        and not speaker.through,
    )


def greeted(text: str, owner: frozenset[str]) -> bool:
    """Whether the first line calls her by her name and nobody else."""
    first = text.strip().partition("\n")[0][:60].lower()
    return bool(owner & set(re.findall(r"[^\W\d_]{2,}", first))) and not re.search(
        r"\b(?:all|everyone|and|other)\b|,.*,.*,", first
    )


def _evening(start: str) -> bool:
    """Whether an event begins at five or later: nobody interviews then."""
    hour = start[11:13]
    return hour.isdigit() and int(hour) >= 17  # noqa: PLR2004 - o'clock


_SPELLED = re.compile(
    r"\bthe (?P<day>(?:twenty-|thirty-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth) of (?P<month>jan|feb|mar|oct|nov|dec|sep)[a-z]+\b",
    re.IGNORECASE,
)
"""A day that somebody writes out: "the twelfth of November"."""


def _spelled(text: str) -> int:
    """How many different days are written out in words."""
    return len({match.group().lower() for match in _SPELLED.finditer(text)})


def _distances(text: str, today: date) -> tuple[int, ...]:
    """How many days the dates in `text` lie ahead of `today` (negative: behind), each once."""
    found: set[int] = set()
    for match in _DATE.finditer(text):
        month = _MONTHS.get((match["m1"] or match["m2"] or "").lower()) or int(match["n3"] or 0)
        day = int(match["d1"] or match["d2"] or match["d3"])
        for year in (today.year, today.year + 1, today.year - 1):
            try:
                distance = (date(year, month, day) - today).days
            except ValueError:
                continue
            if -120 < distance <= 200:  # noqa: PLR2004 - a season: what lies outside is another year's
                found.add(distance)
                break
    return tuple(sorted(found))


_PHYSICIANS = frozenset(
    {"program_director", "associate_program_director", "chair", "faculty", "chief_resident"}
)


def _doctor(speaker: Speaker) -> bool:
    """Whether the one who signs is a physician, by degree or by role."""
    signed = [s for s in people.sightings(speaker.text.rstrip()[-700:]) if s.person and s.signed]
    writer = names.person(speaker.address.name) if "@" not in speaker.address.name else None
    own = [s for s in signed if writer and s.person and names.same_person(s.person, writer)] or (
        signed[-1:] if not writer else []
    )
    return any((s.person and s.person.doctor) or s.role in _PHYSICIANS for s in own) or bool(
        writer and writer.doctor
    )


Points = dict[str, float]


def _add(points: Points, by: float, *kinds: Kind) -> None:
    for each in kinds:
        points[each] += by


def _calendar(points: Points, facts: Facts) -> None:
    """A calendar part says what the event is; "Invitation:" above a fixed event confirms it."""
    if facts.event == "cancel" and facts.stands:
        for gone in ("cancellation", "reschedule"):
            points[gone] = min(points[gone], points["confirmation"] - _STANDS_ABOVE)
    elif facts.event == "cancel":
        _add(points, 6, "cancellation")
        _add(points, 3, "reschedule")
    elif facts.event and facts.event_kind != "interview":
        _add(points, 4, facts.event_kind)
    elif facts.event and max(points["social"], points["second_look"]) < points["confirmation"]:
        _add(points, 3, "confirmation", "details", "reminder", "reschedule")
        _add(points, 1.5 if facts.moved else -1.5, "reschedule")
        _add(points, 0.5, "confirmation")


def _agenda(points: Points, facts: Facts) -> None:
    """Lines that begin with an hour are a plan of the day: logistics, whatever else is said."""
    if facts.agenda >= 3:  # noqa: PLR2004 - three lines with hours are a plan of the day
        _add(points, 3, "details")


def _dates(points: Points, facts: Facts) -> None:
    """Days to choose from offer, one near day reminds, a far one confirms, past ones look back."""
    ahead, past = facts.ahead, facts.past
    if len(ahead) >= 3 and points["invitation"] > points["reschedule"]:  # noqa: PLR2004 - three days are a choice, two may be a day and its deadline
        _add(points, 0.8, "invitation")
    if ahead and min(ahead) > 14:  # noqa: PLR2004 - days; nobody reminds two weeks ahead
        _add(points, -1.5, "reminder")
    if ahead and min(ahead) <= 7 and len(ahead) == 1:  # noqa: PLR2004 - days
        _add(points, 0.5, "reminder", "details")
    if past and not ahead:
        _add(points, 0.8, "post_interview", "personal")
        _add(points, -0.8, "confirmation", "reminder", "invitation", "details")
    if not ahead and not past:
        _add(points, 0.3, "personal", "post_interview", "rejection", "waitlist", "notice")


def _voice(points: Points, facts: Facts) -> None:
    """A person answers or writes to her alone; a portal never does."""
    if not facts.person:
        _add(points, -3, "personal")
        return
    if facts.answer:
        _add(points, 0.7, "personal")
    if facts.doctor and not facts.to_all:
        _add(points, 1.2, "personal")
    if facts.to_all:
        _add(points, -1, "personal")
        _add(points, 0.4, "post_interview", "social", "second_look")


_ASKED_ROWS: tuple[tuple[Kind, float, str], ...] = (
    ("cancellation", 2.5, r"\bi (?:am afraid |regret |'m sorry )?[^.!?\n]{0,50}\b(?:must withdraw|withdraw(?:ing)?|need to cancel|have to (?:cancel|give (?:up|back)|withdraw|decline)|need to give back|can no longer come|cannot come|will not be able to (?:come|attend))\b|\bwithdraw my\b|\bcancel my interview\b"),
    ("reschedule", 1.5, r"\b(?:another|other|different) (?:day|date|time)\b|\b(?:come|take|have|switch|move)\b[^.!?]{0,60}\binstead\b|\breschedul|\bflight was cancell?ed\b|\bmove my interview\b|\bswitch\b|\bis off for (?:you|everybody|everyone)\b|\bfind you (?:something|another)\b"),
    ("confirmation", 1.2, r"\b(?:could|can|may|might) i (?:take|have|come|choose|request)\b|\bi (?:would|'d|will) (?:like|love|be (?:delighted|happy|glad)|prefer)[^.!?\n]{0,60}\b(?:\d|come|take|mon|tue|wed|thu|fri|sat)|\bmy (?:first|1st|second) choice\b|\bwould (?:suit|work)[^.!?\n]{0,20}\bbest\b|\bplease[,!]? (?:put me|\d)|\border of preference\b"),
    ("personal", 1.0, r"\b(?:may|might|could|can) i ask\b|\bi (?:wanted|would like) to (?:ask|thank|know)\b|\bdo you know\b|\bwould it be (?:all right|ok|possible)\b|\bdo you mind\b|\bi was wondering\b|\bhow (?:long|many|much)\b"),
)  # fmt: skip
_ASKED = tuple((kind, by, re.compile(pattern, re.IGNORECASE)) for kind, by, pattern in _ASKED_ROWS)


def _thread(points: Points, facts: Facts) -> None:
    """A short answer means what it answers: she withdrew, chose a day, asked a question."""
    if not facts.answer or not facts.asked:
        return
    if points["reschedule"] > points["invitation"] - 1.0:
        _add(points, 0.8, "reschedule")  # days offered in answer to her are days in exchange
    weight = 1.0 if facts.length < 400 else 0.5  # noqa: PLR2004 - a long letter speaks for itself
    for kind, by, pattern in _ASKED:
        moved = (
            kind == "confirmation"
            and max(points["reschedule"], points["cancellation"]) > points["confirmation"]
        )
        if pattern.search(facts.asked) and not moved:
            _add(points, by * weight, kind)


_HEADLINES_ROWS: tuple[tuple[Kind, float, str], ...] = (
    ("reminder", 2.0, r"\breminder\b|\brecordatorio\b|\bupcoming\b|\b(?:tomorrow|tmrw|mañana)\b|\bin (?:the morning|\d days)\b|\bday after tomorrow\b"),
    ("cancellation", 2.5, r"\bcancell?ed\b|\bcancell?ation\b|\bcalled off\b|\bno interviews\b|\bwithdraw"),
    ("waitlist", 1.5, r"\bwait-?list(?:ed)?\b(?![^\n]{0,40}\b(?:open|spot|place|closed|one morning))"),
    ("reschedule", 1.5, r"\breschedul\w+|\bupdated invitation\b|\bchange(?:d)? (?:to|of|in)\b|\bnew (?:date|time|day)\b|\bwas changed\b|\bswap\b|\bmoved\b"),
    ("confirmation", 0.8, r"\bconfirm(?:ed|ation)\b|\bbooked\b|\bscheduled\b"),
    ("details", 1.0, r"\bitinerary\b|\bagenda\b|\blogistics\b|\bzoom links?\b|\bwhat to expect\b|\bwho you(?:'ll)? (?:see|meet)|\b(?:your|interview) (?:day|morning|visit)\b|\binterview day\b"),
    ("social", 1.0, r"\bsocial\b|\bdinner\b|\bsupper\b|\bhappy hour\b|\bmeet (?:the residents|and greet)\b|\bpizza\b|\btea\b"),
    ("second_look", 1.5, r"\bsecond look\b|\bre-?visit\b|\bopen (?:house|doors)\b|\bvisit day\b"),
    ("request", 1.0, r"\bsurvey\b|\bmissing\b|\bdocuments?\b|\boutstanding\b|\bhomework\b|\bcomplete your\b|\bform\b"),
    ("post_interview", 4.0, r"\bafter (?:your|the) interview\b|\bpost-?interview\b|\bthank you for interviewing\b|\binterviewed (?:applicants|candidates)\b|\bcommunication after\b"),
    ("invitation", 0.8, r"\binterview (?:invitation|offer)\b|\binvitation to interview\b|\bpick (?:a|one|your)\b|\bwhich (?:day|date)\b|^(?!re:)[^\n]{0,40}\bopening\b"),
)  # fmt: skip
_HEADLINES = tuple((kind, by, re.compile(pattern, re.IGNORECASE)) for kind, by, pattern in _HEADLINES_ROWS)


_BY_A_HAIR = 0.1
"""Points by which one kind is put before another that sounds alike."""


def _moves(points: Points, facts: Facts) -> None:
    """What is moved is rescheduled, however friendly the confirmation sounds."""
    if facts.moves:
        _add(points, 5.5, "reschedule")
        points["reschedule"] = max(points["reschedule"], points["confirmation"] + _BY_A_HAIR)


_CAME_FREE = re.compile(CAME_FREE, re.IGNORECASE)
"""How a place came free, and who has it: what is said of one that is to be had now."""


def _opens(points: Points, facts: Facts) -> None:
    """A place that goes to the first who answers is offered, whatever list she was on before."""
    if facts.first_wins:
        points["invitation"] = max(points["invitation"], points["waitlist"] + _BY_A_HAIR)


_ONE_MORE = 2
"""Days ahead from which there is a choice."""


def _invites(points: Points, facts: Facts) -> None:
    """A chair's essay that ends in days to choose from is an invitation, however personal it is."""
    if facts.invites and facts.days >= _ONE_MORE and not (facts.past or facts.answer or facts.event):
        beside = (
            ("personal", "rejection", "notice", "post_interview", "waitlist")
            if facts.asks_her
            else ("personal",)
        )
        points["invitation"] = max(points["invitation"], *(points[kind] + _BY_A_HAIR for kind in beside))


def _closes(points: Points, facts: Facts) -> None:
    """A refusal dressed as a newsletter looks back on no interview."""
    if facts.closes and not facts.past:
        points["rejection"] = max(points["rejection"], points["post_interview"] + _BY_A_HAIR)


def _questions(points: Points, facts: Facts) -> None:
    """Who answers her own letter writes to her, not to everybody who was there."""
    hers = _RE.match(facts.subject) and not facts.to_all
    if facts.person and (hers or (facts.answer and "?" in facts.asked)):
        points["personal"] = max(points["personal"], points["post_interview"] + _BY_A_HAIR)


def _asked_for(points: Points, facts: Facts) -> None:
    """A subject that names what is missing asks for it; an answer to "am I confirmed?" confirms."""
    if not facts.answer and words.STILL_NEEDS.search(facts.subject):
        points["request"] = max(points["request"], points["details"] + _BY_A_HAIR)
    if facts.person and words.AM_I.search(facts.asked):
        points["confirmation"] = max(points["confirmation"], points["reminder"] + _BY_A_HAIR)


_EVE = re.compile(r"\b(?:tomorrow|tmrw|mañana)\b", re.IGNORECASE)


def _eve(points: Points, facts: Facts) -> None:
    """What is told the day before, under "tomorrow", reminds, however much it tells."""
    if not facts.answer and _EVE.search(facts.subject):
        points["reminder"] = max(points["reminder"], points["details"] + _BY_A_HAIR)


_OFFERS = re.compile(
    r"\W{0,4}(?:new )?(?:interview (?:invitation|offer)|invitation to interview)\b(?![^\n]{0,80}\b(?:expir|withdr|cancel|remind|declin|clos))",
    re.IGNORECASE,
)
"""How a portal heads what it is paid to send, whatever the program has it say below."""


def _headline(points: Points, facts: Facts) -> None:
    """A subject is a hint where it names its kind: it is unreliable, so it never decides alone."""
    for kind, by, pattern in _HEADLINES:
        if pattern.search(facts.subject):
            _add(points, by * (0.5 if facts.answer else 1.0), kind)
    if not facts.person and _OFFERS.match(facts.subject):
        _add(points, 3, "invitation")
        told = max(by for kind, by in points.items() if kind not in {"other", "notice"})
        points["invitation"] = max(points["invitation"], told + _BY_A_HAIR)


BALANCE: tuple[Callable[[Points, Facts], None], ...] = (
    _calendar,
    _agenda,
    _dates,
    _voice,
    _thread,
    _moves,
    _headline,
    _opens,
    _invites,
    _closes,
    _questions,
    _asked_for,
    _eve,
)
