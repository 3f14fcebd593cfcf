"""Finds who interviews the applicant, from plans of the day, sentences and calendar guests.

It must never list residents who only host, speakers who only open the day, or the people
of another applicant.
"""

from __future__ import annotations

import re

from afterword.model import Applicant, Contact, Kind, Message
from afterword.reading import names
from afterword.reading.names import Person
from afterword.reading.sentences import sentences
from afterword.reading.speaker import Speaker, owner_names

_MEETS = re.compile(
    r"\b(?:you(?:'ll|’ll| will)?|your)\b[^.!?\n]{0,40}\b(?:meet(?:ing)?|interview(?:ing|ed|ers?|er is)?|sit(?:ting)? down|talk(?:ing)?|speak(?:ing)?|see(?:ing)?|conversations?|visit(?:ing)?|paired|matched|chat(?:ting)?|with)\b"
    r"|\binterview(?:ed|ers?|ing)?\b[^.!?\n]{0,30}(?:with|by|are|is|:|you)|\brotate\b|\bdo your (?:hour|interview)\b|\b(?:who|whom) (?:you|interview)|\bpeople you (?:met|meet|talked)|\beveryone else you met\b|\bwill (?:be )?interview(?:ing)? you\b|\bwould (?:like|love) to (?:meet|interview) you\b|\bwrite to the people you met\b|\byour (?:hosts|panel)\b",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:else|people|those|faculty|physicians|doctors|interviewers|the ones|everyone|everybody)(?: \w+){0,2} you (?:met|interviewed with|talked (?:to|with)|spoke (?:to|with)|sat down with)\b",
    re.IGNORECASE,
)
_NOT_AN_INTERVIEW = re.compile(
    r"\b(?:tour|lunch|breakfast|dinner|social|noon conference|grand rounds|orientation|overview|morning report|panel|q ?& ?a|housekeeping|tech check|host(?:s|ed|ing)?|remarks|video message)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"^\W{0,4}(?:\w{3,9},?\s+)?\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?|[-–—|]|\s|$)", re.IGNORECASE
)
_RESIDENT = re.compile(r"\bPGY[ -]?\d|\bresidents?\b(?! program)|\bintern\b", re.IGNORECASE)
_PAST = re.compile(
    r"\b(?:interview(?:ed|s)?|conversation|our talk|talk(?:ed|ing)|met|meeting you|argument|argued|visit|that (?:day|morning|afternoon)|your day|these days|my colleagues)\b",
    re.IGNORECASE,
)


def interviewers(
    message: Message, speaker: Speaker, found: tuple[Contact, ...], kind: Kind, applicant: Applicant
) -> tuple[str, ...]:
    """The interviewers' names as they are listed ("Dr. Grace Osei"), in the order of the message."""
    if kind in {"other", "notice", "rejection", "waitlist", "social", "second_look", "invitation"}:
        return ()
    people: list[Person] = []
    text = speaker.text
    for line in text.split("\n"):
        if (
            _CLOCK.match(line)
            and len(line) < 220
            and not (_NOT_AN_INTERVIEW.search(line) and not re.search(r"interview", line, re.IGNORECASE))
        ):  # noqa: PLR2004
            for mention in names.people(line):
                behind = line[mention.end : mention.end + 30]
                if not re.match(r"[^\w]{0,4}(?:PGY|resident\b)", behind, re.IGNORECASE):
                    _keep(people, mention.person)
    met = kind in {"personal", "post_interview"} and bool(_MET.search(text))
    for stretch in sentences(text):
        sentence = stretch.of(text).replace("\n", " ")
        if _MEETS.search(sentence) or _INLINE.search(sentence) or met:
            for mention in names.people(sentence):
                if not re.match(
                    r"[^\w]{0,4}(?:PGY|will (?:welcome|open|greet|start)|starts talking)",
                    sentence[mention.end : mention.end + 30],
                    re.IGNORECASE,
                ):
                    if not (
                        met
                        and any(
                            c.email == speaker.address.email
                            and c.name
                            and names.same(f"Dr. {c.name}", f"Dr. {mention.person.name}")
                            for c in found
                        )
                    ):
                        _keep(people, mention.person)
    if message.calendar and not message.calendar[0].cancelled:
        for contact in found:
            if (
                contact.role in {"faculty", "program_director", "associate_program_director", "chair"}
                and contact.doctor
                and contact.name
            ):
                if any(a.email == contact.email for e in message.calendar for a in e.attendees):
                    _keep(people, _person(contact))
    if kind == "personal":
        sender = next((c for c in found if c.email == speaker.address.email), None)
        if sender and sender.doctor and sender.name and _PAST.search(f"{text}\n{speaker.quoted}"):
            _keep(people, _person(sender))
    own = owner_names(message, applicant)
    return tuple(p.formal for p in people if not set(names.plain(p.name).split()) <= own)


def _person(contact: Contact) -> Person:
    parsed = names.person(f"Dr. {contact.name}")
    return parsed or Person(name=contact.name or "", surname=contact.name or "", title="Dr.", doctor=True)


_INLINE = re.compile(
    r"\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?,?\s+(?=(?:Prof\.? )?Dra?s?\b)|\b(?:goes first|first you (?:have|get|see)|after (?:her|him|them)|then)\b|\b(?:starts|start|begins?) with\b|\b(?:you get|you have|you see|gets you|has you|goes first|is gonna ask|will ask|would like half an hour)\b|\bRoom \w\b",
    re.IGNORECASE,
)


def _keep(people: list[Person], someone: Person) -> None:
    if len(someone.surname) < 2 or someone.surname in {"Dr", "Prof"}:  # noqa: PLR2004
        return
    if someone.title in {"Ms.", "Mr.", "Mrs.", "Mx."}:
        return
    for index, other in enumerate(people):
        if names.same_person(other, someone):
            if len(someone.name) > len(other.name):
                people[index] = someone
            return
    people.append(someone)
