"""Finds who interviews the applicant, from plans of the day, sentences and calendar guests.

It must never list residents who only host, speakers who only open the day, or the people
of another applicant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.model import Applicant, Contact, Kind, Message
from afterword.reading import names
from afterword.reading.named_lines import person_of_line
from afterword.reading.names import Person
from afterword.reading.sentences import sentences
from afterword.reading.speaker import Speaker, owner_names

_SILENT: frozenset[Kind] = frozenset({"other", "notice", "rejection", "waitlist", "social", "second_look"})
"""Kinds of mail that plan or recall no interview with anybody."""
_PLANS: frozenset[Kind] = frozenset(
    {"confirmation", "details", "reminder", "reschedule", "invitation", "cancellation"}
)
_MEETS = re.compile(
    r"\b(?:you(?:'ll| will)?|your)\b[^.!?\n]{0,40}\b(?:meet(?:ing)?|interview(?:ing|ed|ers?|er is)?|sit(?:ting)? down|talk(?:ing)?|speak(?:ing)?"
    r"|see(?:ing)?|conversations?|visit(?:ing)?|paired|matched|chat(?:ting)?|with)\b|\binterview(?:ed|ers?|ing)?\b[^.!?\n]{0,30}(?:with|by|are|is|:|you)"
    r"|\brotate\b|\bdo your (?:hour|interview)\b|\b(?:who|whom) (?:you|interview)|\bpeople you (?:met|meet|talked)|\beveryone else you met\b"
    r"|\bwould (?:like|love) to (?:meet|interview) you\b|\bwould like half an hour\b|\byour panel\b|\bspeaks? with you\b",
    re.IGNORECASE,
)  # fmt: skip
_IN_TURN = re.compile(
    r"\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?,?\s+(?:Prof\.? )?Dra?s?\b|\bDra?s?\.? [A-Z][^.!?\n]{0,30}\b(?:at )?\d{1,2}[:.]\d\d"
    r"|\b(?:goes first|first you (?:have|get|see)|then Dra?\b|starts? with|begins? with|you get|you have|you see|has you|is gonna ask|will ask you)\b|\bRoom \w\b"
)
_MET = re.compile(
    r"\b(?:else|people|those|faculty|physicians|doctors|interviewers|the ones|everyone|everybody)(?: \w+){0,2} you"
    r" (?:met|interviewed with|talked (?:to|with)|spoke (?:to|with)|sat down with)\b",
    re.IGNORECASE,
)
_NOT_AN_INTERVIEW = re.compile(
    r"\b(?:tour|lunch|breakfast|dinner|social|noon conference|grand rounds|orientation|morning report|panel|q ?& ?a|housekeeping"
    r"|tech check|sound check|mic check|host(?:s|ed|ing)?|remarks|video message|residents|housestaff|chiefs)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"^\W{0,4}(?:\w{3,9},?\s+)?(?:\d{1,2}[:.]\d\d|\d{1,2}\s?[ap]\.?m\b|(?:[01]\d|2[0-3])[0-5]\d\b)\s*",
    re.IGNORECASE,
)
_ONLY_THERE = re.compile(
    r"[^\w]{0,4}(?:PGY|residents?\b|will (?:welcome|open|greet|start)|starts talking|hosts?\b)", re.IGNORECASE
)
_PAST = re.compile(
    r"\b(?:interview(?:ed|s)?|conversations?|our talk|talk(?:ed|ing)|met|meeting you|argument|argued|visit|that (?:day|morning|afternoon)|your day|these days|my colleagues)\b",
    re.IGNORECASE,
)
_LINE = 220
"""Characters: a longer line is a paragraph, no row of a plan."""


def interviewers(
    message: Message, speaker: Speaker, found: tuple[Contact, ...], kind: Kind, applicant: Applicant
) -> tuple[str, ...]:
    """The interviewers' names as they are listed ("Dr. Grace Osei"), in the order of the message."""
    if kind in _SILENT:
        return ()
    writer = next((c for c in found if c.email == speaker.address.email and c.name), None)
    people: list[Person] = []
    for someone in _from_plan(speaker.text, writer, kind):
        _keep(people, someone)
    for someone in _from_sentences(speaker.text, writer, kind):
        _keep(people, someone)
    for someone in _from_calendar(message, found):
        _keep(people, someone)
    if kind == "personal" and writer and writer.doctor and _PAST.search(f"{speaker.text}\n{speaker.quoted}"):
        _keep(people, _person(writer))
    own = owner_names(message, applicant)
    return tuple(p.formal for p in people if not set(names.plain(p.name).split()) <= own)


def _from_plan(text: str, writer: Contact | None, kind: Kind) -> Iterator[Person]:
    """People in rows that begin with an hour; without title or degree only where mail plans a day."""
    for line in text.split("\n"):
        clock = _CLOCK.match(line)
        if not clock or len(line) > _LINE:
            continue
        if _NOT_AN_INTERVIEW.search(line) and not re.search(r"interview", line, re.IGNORECASE):
            continue
        mentions = [m for m in names.people(line) if not _ONLY_THERE.match(line[m.end : m.end + 30])]
        yield from (m.person for m in mentions)
        rest = line[clock.end() :]
        someone = names.person(re.split(r"\s{2,}|[(|]", rest)[0]) or person_of_line(rest)
        herself = bool(someone and writer and names.same(f"Dr. {writer.name}", f"Dr. {someone.name}"))
        if someone and not mentions and kind in _PLANS and not herself:
            yield Person(
                name=someone.name, surname=someone.surname, given=someone.given, title="Dr.", doctor=True
            )


def _from_sentences(text: str, writer: Contact | None, kind: Kind) -> Iterator[Person]:
    """People a sentence says she meets, met, or sees in turn."""
    met = kind in {"personal", "post_interview"} and bool(_MET.search(text))
    for stretch in sentences(text):
        sentence = stretch.of(text).replace("\n", " ").replace("’", "'")
        meets = bool(_MEETS.search(sentence)) or (kind in _PLANS and bool(_IN_TURN.search(sentence)))
        if not meets and not met:
            continue
        for mention in names.people(sentence):
            herself = writer and names.same(f"Dr. {writer.name}", f"Dr. {mention.person.name}")
            if not _ONLY_THERE.match(sentence[mention.end : mention.end + 30]) and not (
                herself and not meets
            ):
                yield mention.person


def _from_calendar(message: Message, found: tuple[Contact, ...]) -> Iterator[Person]:
    """Physicians who are guests of the event."""
    guests = {a.email for e in message.calendar if not e.cancelled for a in e.attendees}
    for contact in found:
        if contact.email in guests and contact.doctor and contact.name and contact.role != "resident":
            yield _person(contact)


def _person(contact: Contact) -> Person:
    parsed = names.person(f"Dr. {contact.name}")
    return parsed or Person(name=contact.name or "", surname=contact.name or "", title="Dr.", doctor=True)


def _keep(people: list[Person], someone: Person) -> None:
    """Adds `someone` once, by the fuller of two tellings; staff with "Ms." or "Mr." interview nobody."""
    if someone.surname in {"", "Dr", "Prof"} or someone.title in {"Ms.", "Mr.", "Mrs.", "Mx."}:
        return
    for index, other in enumerate(people):
        if names.same_person(other, someone):
            if len(someone.name) > len(other.name):
                people[index] = someone
            return
    people.append(someone)
