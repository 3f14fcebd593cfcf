"""Decides what kind of message this is, from who speaks, what is said and what calendar parts do.

How a letter sounds (`encoder`) is the first voice; what the message is made of (an agenda, a calendar request, dates to
choose from, an answer in a thread) tips the balance. It must never decide on the subject
alone, and takes nothing for a program's that `relevance` has not let through.
"""

from __future__ import annotations

import re
from math import exp, log

from afterword.model import Applicant, Kind, Message, Quote, Record
from afterword.reading import platforms, prose, roles
from afterword.reading.balance import BALANCE, facts_of, greeted
from afterword.reading.cues import CUES
from afterword.reading.encoder import Asked, odds
from afterword.reading.lookalikes import ANOTHER_TRAINING, FELLOWSHIP, TRADE
from afterword.reading.relevance import TOO_LITTLE, of_the_trade, relevance
from afterword.reading.speaker import Speaker, owner_names

SURE = 2.0
"""What one unit of the encoder's log probability counts beside the points of `balance`."""
NOTHING_OF_HERS = 5.0
"""Points by which mail must sound more like none of hers than like any kind: in eleven folders of letters no
program's mail came nearer than -0.6, four of five others passed it."""
RATHER_NEWS = 4.0
"""Points a portal's mail must sound more like a notice than like news of hers: an invitation taken for a notice
is lost, a notice taken for an invitation is only looked at."""
PLAIN_NEWS = 16.0
"""The same where a portal tells a status in so many words."""
_STATUS = re.compile(
    r"\b(?:invited to interview|interview (?:offer|invitation)|new (?:interview )?offer|(?:placed|moved) on (?:the|a) wait|wait-?listed"
    r"|new status|status ?: ?(?:invited|declined|not selected|withdrawn))",
    re.IGNORECASE,
)
_NOTHING_WANTED = re.compile(
    r"\bno (?:further )?action is (?:required|needed|necessary)\b"
    r"|\b(?:none|nothing|no (?:program|status))(?: has| have)?(?: been)? changed\b",
    re.IGNORECASE,
)
"""What a portal says under news that changes nothing: "you will be invited to interview" is none then."""
_TEXT, _QUOTED, _HEAD = 800, 240, 200
"""Characters of the letter, of what it answers, and of sender and subject that are judged."""


_PORTALS_OWN = 150
"""Characters a portal says of itself before it passes a letter on; its own mail greets her sooner."""
_GREETING = re.compile(r"^(?:Dear|Hi|Hello|Good (?:morning|afternoon))\b[^\n]{0,40}[,:!]?$", re.MULTILINE)


def asked(message: Message, speaker: Speaker) -> Asked:
    """The question put to the encoder about a letter: who writes, the subject, calendar parts, the words."""
    events = " ".join(
        f"calendar {'cancelled' if e.cancelled else e.method} {e.summary}" for e in message.calendar[:2]
    )
    automatic = "automatic " if message.automatic else ""
    around = f"{speaker.origin} {automatic}{speaker.address.name} | {speaker.subject} | {events}"
    letter = _GREETING.search(speaker.text, _PORTALS_OWN) if speaker.origin == "portal" else None
    if letter:
        around = f"person  | {speaker.subject} | "
    text = " ".join(speaker.text[letter.start() if letter else 0 :].split())[:_TEXT]
    quoted = f" >> {' '.join(speaker.quoted.split())[:_QUOTED]}" if speaker.quoted else ""
    return Asked(task="kind", around=around[:_HEAD], text=text + quoted)


def sound(message: Message, speaker: Speaker) -> dict[str, float]:
    """What each kind's probability adds to its points."""
    (found,) = odds([asked(message, speaker)])
    top = max(found.values())
    total = top + log(sum(exp(o - top) for o in found.values()))
    return {name: SURE * (o - total) for name, o in found.items()}


def _cue(kind_: Kind, text: str) -> re.Match[str] | None:
    """The weightiest words in folded `text` that speak for a kind."""
    rows = sorted((row for row in CUES if row[0] == kind_), key=lambda row: -row[1])
    return next((match for _, _, pattern in rows if (match := pattern.search(text))), None)


class Judged(Record, frozen=True, kw_only=True):
    """The kind of a message, the words behind it, and why it was left out if it is `other`."""

    kind: Kind
    quote: Quote | None = None
    why: str = ""


def kind(message: Message, speaker: Speaker, applicant: Applicant) -> Judged:
    """What kind of message `message` is; total."""
    about = relevance(message, speaker)
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
    if _meant_for_another(message, speaker, applicant):
        return Judged(kind="other", why="meant for another applicant")
    if not speaker.through and _STUDENTS.search(speaker.address.email):
        return Judged(kind="other", why="a fellow student's mailbox")
    points = None
    if not about.relevant:
        points = _hers_after_all(message, speaker, about.why_not, applicant)
        if points is None:
            return Judged(kind="other", why=about.why_not)
    points = points or sound(message, speaker)
    if _private(message, speaker) and _margin(points) < CLEARLY_FROM_A_PROGRAM:
        return Judged(kind="other", why="a private mailbox, and it does not read like a program's letter")
    whole = said(message, speaker)
    text = prose.folded(whole)
    chosen = _choose(message, speaker, applicant, text, points)
    if chosen == "other":
        return Judged(kind="other", why="it reads like mail about something else")
    cue = _cue(chosen, text)
    cited = (
        prose.quote(whole, cue.start(), cue.end(), message.message_id) if cue else _opening(whole, message)
    )
    return Judged(kind=chosen, quote=cited)


_STUDENTS = re.compile(r"[@.](?:students?|alumni|alum)\.")
"""Where no program writes from."""
_FOR_APPLICANT = re.compile(
    r"^\W{0,4}(?:applicant|candidate)(?:['’]s)?(?: name)?(?:[ \t]*:[ \t]*|\t[ \t]*|[ ]{2,20})(?P<name>(?-i:[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){1,2}))[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_AAMC_ID = re.compile(r"\baamc(?: id)?\b[^\d\n]{0,20}(\d{8})\b", re.IGNORECASE)
"""The number every applicant has at the AAMC."""
_TO_SOMEBODY = re.compile(
    r"\A\s*(?i:dear|hi|hello|hey) (?!Applicant|Candidate|Colleague|Doctor|All\b|Interview)[A-ZÀ-Þ]\w+"
)
"""How a letter begins that has a name for whom it is to."""


def _meant_for_another(message: Message, speaker: Speaker, applicant: Applicant) -> bool:
    """Whether a form in the mail names another applicant: one with her given name and another surname."""
    hers = owner_names(message, applicant)
    if _has_anothers_number(message, applicant.aamc_id, hers):
        return True
    named = _FOR_APPLICANT.search(speaker.text[:5_000])
    given, *rest = named["name"].lower().split() if named else ("",)
    return given in hers and not set(rest) & hers


def _has_anothers_number(message: Message, own: str, names: frozenset[str]) -> bool:
    """Whether the mail has another applicant's AAMC ID, and her name nowhere; either alone is a slip of the pen."""
    numbers = set(_AAMC_ID.findall(message.readable))
    if not numbers or own in numbers or not (own or _TO_SOMEBODY.match(message.readable)):
        return False
    return names.isdisjoint(re.findall(r"\w+", message.readable.lower()))


CLEARLY_HERS = 5.5
"""Points by which mail must sound more like one of hers than like a notice or none: of 1,300 letters all that are
hers and were passed over for a doubted reason came to 6 or more; of 6,294 other mails one came to 5."""
BEYOND_DOUBT = 8.0
"""The same where words of a trade stand in it: a packet tells of salaries, residents of the fellowships they matched in."""
_DOUBTED = {
    TOO_LITTLE: CLEARLY_HERS, ANOTHER_TRAINING: CLEARLY_HERS, TRADE: BEYOND_DOUBT, FELLOWSHIP: BEYOND_DOUBT,
}  # fmt: skip
"""Reasons for passing mail over that rest on what it lacks, or on a word that stands in it by the way, and the
points that outweigh them."""
SHORT = 4_000
"""Characters of the longest letter that can be hers without saying more of it; chain letters have thousands."""


def _hers_after_all(
    message: Message, speaker: Speaker, why: str, applicant: Applicant
) -> dict[str, float] | None:
    """How mail sounds that words would pass over, if plainly like a letter about her application."""
    if why not in _DOUBTED or message.bulk or message.list_unsubscribe or len(speaker.text) > SHORT:
        return None
    if not of_the_trade(speaker, greeted=greeted(speaker.text, owner_names(message, applicant))):
        return None
    points = sound(message, speaker)
    return points if min(_margin(points), _margin(points, "notice")) > _DOUBTED[why] else None


CLEARLY_FROM_A_PROGRAM = 10.5
"""Points by which mail from a private mailbox must sound more like a program's than like none of hers: what residents
wrote from their own mailboxes came to 13 or more, what friends told of programs to 6 at most."""


_OFFICER = re.compile(
    r"\b(?:director|coordinator|administrator|chief resident|chair\w*|manager|recruitment|PGY-?\d,? chief)\b",
    re.IGNORECASE,
)
_SIGNATURE, _SHORT_LINE = 4, 70
"""Lines at the end of a letter in which its writer says what she is, and characters such a line has at most."""


def _signs_as_officer(text: str) -> bool:
    """Whether a letter is signed with an office or a title of a program's."""
    lines = [line for line in text.rstrip().split("\n") if line.strip()][-_SIGNATURE:]
    return any(len(line) <= _SHORT_LINE and _OFFICER.search(line) for line in lines)


def _named_after(speaker: Speaker) -> bool:
    """Whether a mailbox bears the name of the one who writes: "wes.thibodeaux.em@" is his and no office's."""
    local = set(re.split(r"[._+-]", speaker.address.email.partition("@")[0].lower()))
    return bool(local & {part.lower() for part in speaker.address.name.split()})


def _private(message: Message, speaker: Speaker) -> bool:
    """Whether somebody writes from a mailbox that anybody can have, under no office's name."""
    return (
        speaker.origin == "person"
        and not speaker.through
        and not message.reply_to
        and platforms.freemail(speaker.address.email)
        and not (roles.shared(speaker.address.email) and not _named_after(speaker))
        and not _signs_as_officer(speaker.text)
    )


def _margin(points: dict[str, float], beside: str = "other") -> float:
    """Points by which mail sounds more like a letter of a program's than like a notice or none of hers."""
    return max(points[k] for k in _ORDER if k != "notice") - points[beside]


def said(message: Message, speaker: Speaker) -> str:
    """Everything that is judged: subject, the words that count, and what calendar parts say."""
    told = "".join(f"\n\n{e.summary}\n\n{e.description}" for e in message.calendar)
    return prose.shown(f"{speaker.subject}\n\n{speaker.text}{told}")[:30_000]


def _of_the_season(message: Message) -> bool:
    """Whether a school's or body's news is about residency interviews or the Match."""
    found = {m.lower() for m in _SEASON.findall(prose.folded(message.readable[:20_000]))}
    return len(found) > 1


_SEASON = re.compile(
    r"\bresidenc(?:y|ies)\b|\binterviews?\b|(?-i:\bMatch\b)|\bERAS\b|\bNRMP\b|\brank(?:ing| order)? lists?\b|\bprograms?\b|\bapplicants?\b|\bthank-you\b|\bR3\b",
    re.IGNORECASE,
)


def _opening(whole: str, message: Message) -> Quote | None:
    line = next((p for p in whole.split("\n")[1:] if len(p) > 20), whole[:200])  # noqa: PLR2004 - shorter is a greeting
    return prose.quote(line, 0, min(len(line), 20), message.message_id) if line else None


def _choose(
    message: Message, speaker: Speaker, applicant: Applicant, text: str, points: dict[str, float]
) -> Kind:
    facts = facts_of(message, speaker, owner_names(message, applicant), text)
    for rule in BALANCE:
        rule(points, facts)
    if facts.automatic_answer:
        return "notice"
    by_portal = speaker.origin == "portal"
    if not by_portal and points["other"] > NOTHING_OF_HERS + max(points[k] for k in _ORDER):
        return "other"
    if by_portal:
        told = _STATUS.search(text) and not _NOTHING_WANTED.search(text)
        points["notice"] -= PLAIN_NEWS if told else RATHER_NEWS
    return max(_ORDER, key=lambda k: points[k])


_ORDER: tuple[Kind, ...] = (
    "rejection", "cancellation", "reschedule", "waitlist", "second_look", "social", "invitation", "reminder", "details",
    "confirmation", "post_interview", "request", "personal", "notice",
)  # fmt: skip
"""Who wins a tie: the news that would hurt most if it were missed stands first."""
