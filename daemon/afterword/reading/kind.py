"""Decides what kind of message this is, from who speaks, what is said and what calendar parts do.

Cues add up per kind; what the message is made of (an agenda, a calendar request, dates to
choose from, an answer in a thread) tips the balance. It must never decide on the subject
alone, and takes nothing for a program's that `relevance` has not let through.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.model import Applicant, Kind, Message, Quote, Record
from afterword.reading import names, people, prose
from afterword.reading.cues import CUES
from afterword.reading.relevance import relevance
from afterword.reading.speaker import Speaker

_AGENDA_LINE = re.compile(
    r"^\W{0,4}(?:\w{3,9}\W{0,2})?\d{1,2}(?:[:.h]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to)?\s*(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?)?\s{0,8}[|:\-–—\t ]\s{0,8}\S",
    re.IGNORECASE | re.MULTILINE,
)
_CLOCK_LINE = re.compile(r"^\W{0,4}\d{1,2}[:.]\d\d", re.MULTILINE)
_DATE = re.compile(
    r"\b(?:jan(?:uary)?|feb(?:ruary)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mar(?:ch)?)\.? ?\d{1,2}(?:st|nd|rd|th)?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan(?:uary)?|feb(?:ruary)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b\d{1,2}/\d{1,2}(?:/\d{2,4})?\b|\b\d{4}-\d\d-\d\d\b",
    re.IGNORECASE,
)
_SOCIAL_EVENT = re.compile(
    r"\bsocial\b|meet (?:and|&) greet|happy hour|residents? (?:only|dinner|q)|dinner|mixer|trivia|game night|brews",
    re.IGNORECASE,
)
_VISIT_EVENT = re.compile(r"open house|second look|revisit|visit day|tour\b", re.IGNORECASE)
_TO_ALL = re.compile(
    r"\b(?:all of you|everyone|everybody|folks|you all|y'all|eleven of you|those of you|several of you|applicants|interviewees|candidates|dear (?:applicant|candidate|interviewee|doctor)s?)\b",
    re.IGNORECASE,
)
_RE = re.compile(r"^\s*(?:re|aw|antw|sv)\s*:", re.IGNORECASE)
_FUTURE_DAY = re.compile(
    r"\b(?:see you|meet you|your interview (?:is|on|will)|you (?:will|'ll) (?:meet|be|have|need)|join|arrive|log ?(?:in|on)|check[- ]in|we (?:begin|start)|we'll (?:begin|start)|starts? at|begins? at|waiting room)\b",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:highly|impressed|joy|delighted|fit|strong(?:est)?|outstanding|pleasure|privilege|remember(?:ed)?|thinking of|i enjoyed|good argument|hope (?:you|to see)|lucky|fleece|july)\b",
    re.IGNORECASE,
)
_MINIMUM = 2.0
"""Below this sum no cue has really said anything; a person's letter is then just personal."""


class Scored(Record, frozen=True, kw_only=True):
    """How strongly each kind is spoken for, and where its best cue stands."""

    points: dict[str, float]
    best: dict[str, tuple[float, int, int]]


def score(text: str) -> Scored:
    """Adds up the cues found in folded `text`; every row counts once."""
    points: dict[str, float] = {}
    best: dict[str, tuple[float, int, int]] = {}
    for kind, weight, pattern in CUES:
        match = pattern.search(text)
        if not match:
            continue
        points[kind] = points.get(kind, 0.0) + weight
        if weight > best.get(kind, (0.0, 0, 0))[0]:
            best[kind] = (weight, match.start(), match.end())
    return Scored(points=points, best=best)


class Judged(Record, frozen=True, kw_only=True):
    """The kind of a message, the words behind it, and why it was left out if it is `other`."""

    kind: Kind
    quote: Quote | None = None
    why: str = ""


def kind(message: Message, speaker: Speaker, applicant: Applicant) -> Judged:
    """What kind of message `message` is; total."""
    about = relevance(message, speaker, applicant)
    if speaker.origin == "school" and not speaker.through:
        return Judged(
            kind="notice" if about.relevant or _of_the_season(message) else "other",
            why="her own school's mail",
        )
    if speaker.origin == "association":
        return Judged(
            kind="notice" if about.relevant or _of_the_season(message) else "other",
            why="an association's mail",
        )
    if not about.relevant:
        return Judged(kind="other", why=about.why_not)
    whole = prose.shown(
        f"{speaker.subject}\n\n{speaker.text}"
        + "".join(f"\n\n{e.summary}\n\n{e.description}" for e in message.calendar)
    )
    text = prose.folded(whole)[:30_000]
    scored = score(text)
    chosen = _choose(message, speaker, applicant, text, scored)
    where = scored.best.get(chosen)
    cited = prose.quote(whole, where[1], where[2], message.message_id) if where else _opening(whole, message)
    return Judged(kind=chosen, quote=cited)


def _of_the_season(message: Message) -> bool:
    return bool(
        re.search(
            r"residen|interview|\bmatch\b|eras|nrmp|rank|program", message.readable[:20_000], re.IGNORECASE
        )
    )


def _opening(whole: str, message: Message) -> Quote | None:
    line = next((p for p in whole.split("\n")[1:] if len(p) > 20), whole[:200])  # noqa: PLR2004 - shorter is a greeting
    return prose.quote(line, 0, min(len(line), 20), message.message_id) if line else None


def _choose(message: Message, speaker: Speaker, applicant: Applicant, text: str, scored: Scored) -> Kind:
    points = dict(scored.points)
    facts = _facts(message, speaker, text)
    for rule in _BALANCE:
        rule(points, facts)
    if facts.automatic_answer:
        return "notice"
    best = max(_ORDER, key=lambda k: points.get(k, 0.0))
    if points.get(best, 0.0) < _MINIMUM:
        if facts.person:
            return "personal"
        return "notice"
    return best


_ORDER: tuple[Kind, ...] = (
    "rejection", "cancellation", "reschedule", "waitlist", "second_look", "social", "invitation", "reminder", "details",
    "confirmation", "post_interview", "request", "personal", "notice",
)  # fmt: skip
"""Who wins a tie: the news that would hurt most if it were missed stands first."""


class Facts(Record, frozen=True, kw_only=True):
    """What a message is made of, apart from its words."""

    person: bool
    doctor: bool
    answer: bool
    to_all: bool
    agenda: int
    dates: int
    event: str
    event_kind: str
    moved: bool
    automatic_answer: bool
    looks_ahead: bool
    thanks_for_day: bool
    length: int
    asks: bool
    praise: bool


def _facts(message: Message, speaker: Speaker, text: str) -> Facts:
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
        to_all=bool(_TO_ALL.search(text)) or len(message.to) > 1 or not any(a.email for a in message.to),
        agenda=len(_CLOCK_LINE.findall(speaker.text)),
        dates=len({m.group().lower() for m in _DATE.finditer(text)}),
        event=shape,
        event_kind="second_look"
        if _VISIT_EVENT.search(told)
        else "social"
        if _SOCIAL_EVENT.search(told)
        else "interview",
        moved=bool(event and (event.sequence > 0 or "updated invitation" in text[:200].lower())),
        automatic_answer=message.automatic
        and bool(
            re.search(
                r"\bautomatic reply|auto-?reply|out of (?:the )?office|\baway\b|on leave|vacation",
                text[:1500],
                re.IGNORECASE,
            )
        )
        and not speaker.through,
        looks_ahead=bool(_FUTURE_DAY.search(text)),
        thanks_for_day=bool(
            re.search(
                r"\bthank(?:s| you)\b[^.!?\n]{0,60}\b(?:interviewing|visiting|coming|the morning|the day|your visit|spending|your interview)",
                text,
                re.IGNORECASE,
            )
        ),
        length=len(speaker.text),
        asks="?" in speaker.text,
        praise=bool(_PRAISE.search(text)),
    )


_PHYSICIANS = frozenset({"program_director", "associate_program_director", "chair", "faculty", "chief_resident"})


def _doctor(speaker: Speaker) -> bool:
    """Whether the one who signs is a physician, by degree or by role."""
    signed = [s for s in people.sightings(speaker.text.rstrip()[-700:]) if s.person and s.signed]
    writer = names.person(speaker.address.name) if "@" not in speaker.address.name else None
    own = [s for s in signed if writer and s.person and names.same_person(s.person, writer)] or (signed[-1:] if not writer else [])
    return any((s.person and s.person.doctor) or s.role in _PHYSICIANS for s in own) or bool(writer and writer.doctor)


Points = dict[str, float]


def _add(points: Points, kind: str, by: float) -> None:
    points[kind] = points.get(kind, 0.0) + by


def _calendar(points: Points, facts: Facts) -> None:
    """A calendar part says what the event is; "Invitation:" above a fixed event confirms it."""
    if facts.event == "cancel":
        _add(points, "cancellation", 6)
    elif facts.event and facts.event_kind != "interview":
        _add(points, facts.event_kind, 5)
    elif facts.event in {"request", "publish"}:
        moved = facts.moved and points.get("reschedule", 0) > 0
        _add(points, "reschedule" if moved else "confirmation", 5)
        points["invitation"] = min(points.get("invitation", 0.0), 1.0)
        if facts.agenda >= 3:  # noqa: PLR2004 - three lines with hours are a plan of the day
            _add(points, "details", 3)


def _agenda(points: Points, facts: Facts) -> None:
    """Lines that begin with an hour are a plan of the day: logistics, whatever else is said."""
    if facts.agenda >= 3:  # noqa: PLR2004
        _add(points, "details", 4)
        points["social"] = points.get("social", 0.0) * 0.5
        points["confirmation"] = points.get("confirmation", 0.0) * 0.6


def _bad_news(points: Points, facts: Facts) -> None:
    """A refusal outweighs the kindness around it; a waitlist outweighs its regret."""
    refusal, waiting = points.get("rejection", 0.0), points.get("waitlist", 0.0)
    if refusal >= 4 and refusal > waiting:  # noqa: PLR2004 - one settling cue
        points["invitation"] = points.get("invitation", 0.0) - 4
        points["post_interview"] = points.get("post_interview", 0.0) - 3
        points["notice"] = points.get("notice", 0.0) - 3
        points["confirmation"] = points.get("confirmation", 0.0) - 2
    if waiting >= 5:  # noqa: PLR2004
        points["rejection"] = refusal - 4
        points["invitation"] = points.get("invitation", 0.0) - (
            0 if points.get("invitation", 0.0) >= 8 else 3
        )  # noqa: PLR2004
    if points.get("invitation", 0.0) >= 5 and points.get("invitation", 0.0) >= waiting:  # noqa: PLR2004
        points["waitlist"] = waiting - 4


def _moves(points: Points, facts: Facts) -> None:
    """A day that is off and has a successor has moved; one without is cancelled."""
    off, moved = points.get("cancellation", 0.0), points.get("reschedule", 0.0)
    if moved >= 3 and off > 0:  # noqa: PLR2004
        _add(points, "reschedule", 2)
    if moved >= 3 or off >= 4:  # noqa: PLR2004
        for other in (
            "confirmation",
            "details",
            "reminder",
            "invitation",
            "rejection",
            "waitlist",
            "personal",
        ):
            points[other] = points.get(other, 0.0) - 2


def _afterwards(points: Points, facts: Facts) -> None:
    """After the day, one person's letter to her is personal, a letter to all is the program's."""
    after = points.get("post_interview", 0.0)
    if after >= 4:  # noqa: PLR2004
        for other in ("confirmation", "details", "reminder", "invitation"):
            points[other] = points.get(other, 0.0) - (3 if not facts.looks_ahead else 1)
    planned = max(points.get(k, 0.0) for k in ("confirmation", "reminder", "details", "invitation", "reschedule", "cancellation"))
    if facts.person and facts.answer and planned < 4:  # noqa: PLR2004
        _add(points, "personal", 2.5)
    if facts.person and facts.doctor and not facts.to_all and after < 5:  # noqa: PLR2004
        _add(points, "personal", 3 + (1 if facts.praise else 0))


def _task(points: Points, facts: Facts) -> None:
    """A recording to make is a task; so is a form, unless the mail plans the day."""
    if points.get("request", 0.0) >= 4:  # noqa: PLR2004
        points["invitation"] = points.get("invitation", 0.0) - 2
    if facts.agenda >= 3:  # noqa: PLR2004
        points["request"] = points.get("request", 0.0) - 4


_BALANCE: tuple[Callable[[Points, Facts], None], ...] = (
    _calendar,
    _agenda,
    _bad_news,
    _moves,
    _afterwards,
    _task,
)
