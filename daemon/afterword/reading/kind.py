"""Decides what kind of message this is, from who speaks, what is said and what calendar parts do.

How a text sounds (`likeness`) is the first voice; what the message is made of (an agenda, a calendar request, dates to
choose from, an answer in a thread) tips the balance. It must never decide on the subject
alone, and takes nothing for a program's that `relevance` has not let through.
"""

from __future__ import annotations

import re

from afterword.model import Applicant, Kind, Message, Quote, Record
from afterword.reading import prose
from afterword.reading.balance import BALANCE, facts_of
from afterword.reading.cues import CUES
from afterword.reading.likeness import likeness, rows
from afterword.reading.relevance import relevance
from afterword.reading.speaker import Speaker, owner_names


class Scored(Record, frozen=True, kw_only=True):
    """How strongly each kind is spoken for, and where its best cue stands."""

    points: dict[str, float]
    best: dict[str, tuple[float, int, int]]


def score(text: str) -> Scored:
    """The likeness of shown `text` to each kind, and the strongest cue of each."""
    matched = rows(prose.folded(text))
    best: dict[str, tuple[float, int, int]] = {}
    for number, match in matched.items():
        kind_, weight, _ = CUES[number]
        if weight > best.get(kind_, (0.0, 0, 0))[0]:
            best[kind_] = (weight, match.start(), match.end())
    return Scored(points=likeness(text, matched), best=best)


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
    if not about.relevant:
        return Judged(kind="other", why=about.why_not)
    whole = said(message, speaker)
    text = prose.folded(whole)
    scored = score(whole)
    chosen = _choose(message, speaker, applicant, text, scored)
    where = scored.best.get(chosen)
    cited = prose.quote(whole, where[1], where[2], message.message_id) if where else _opening(whole, message)
    return Judged(kind=chosen, quote=cited)


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


def _choose(message: Message, speaker: Speaker, applicant: Applicant, text: str, scored: Scored) -> Kind:
    points = dict(scored.points)
    facts = facts_of(message, speaker, owner_names(message, applicant), text)
    for rule in BALANCE:
        rule(points, facts)
    if facts.automatic_answer:
        return "notice"
    return max(_ORDER, key=lambda k: points[k])


_ORDER: tuple[Kind, ...] = (
    "rejection", "cancellation", "reschedule", "waitlist", "second_look", "social", "invitation", "reminder", "details",
    "confirmation", "post_interview", "request", "personal", "notice",
)  # fmt: skip
"""Who wins a tie: the news that would hurt most if it were missed stands first."""
