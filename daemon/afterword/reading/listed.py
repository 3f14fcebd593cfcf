"""Takes people from where mail lists them: the header's addresses and an event's guests."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from afterword.model import Address, Message
from afterword.reading import names, platforms, roles
from afterword.reading.allowed import Allowed
from afterword.reading.mentions import given_of
from afterword.reading.names import Person
from afterword.reading.sighting import Sighting
from afterword.reading.speaker import Speaker, is_owner
from afterword.reading.spelling import local_part_is, owner_of

_VIA = re.compile(r"(?<!\s)\s+(?:via|through)\s.*$")
"""What a carrier puts behind the name of whom it writes for."""
_BEHIND_GIVEN = re.compile(r"^(.+?,\s*[^\W\d_]+(?:\s[A-Z]\.?)?)\s+[A-Z][A-Z\d]+\b.*$")
"""A directory's name with a rank or office behind it: "Doe, Dana M. HM1"."""
_OF_HOUSE = re.compile(r"\s[–—|@(/-]{1,3}\s?|,\s|\s(?:at|from|of|in|with)\s")
"""What stands between a name and the house it writes for."""
_RECIPIENTS = re.compile(
    r"(?:^|[._+-])(?:interviewees|invitees|candidates|applicants|group|(?:interview|applicant|candidate)-?(?:group|list)"
    r"|(?:jan|feb|oct|nov|dec)\w{0,6}-?\d{1,2})\d*(?:$|[._+-])",
    re.IGNORECASE,
)
"""Local parts of lists of applicants, to whom a letter goes; some are named for the day: "neuro-dec4"."""


def shown_person(name: str, email: str) -> Person | None:
    """The person a header names for an address, None where it names a program or a hospital."""
    if re.search(r"\S@\S", name):
        return None
    if turned := _turned(name, email):
        return turned
    spelled = None if roles.shared(email) else owner_of(name, email)
    someone = names.person(_BEHIND_GIVEN.sub(r"\1", name)) or spelled
    if not someone:
        head = _OF_HOUSE.split(name)[0].strip(" '\"")
        alone = None if names.plain(head) in platforms.domain_of(email) else given_of(head, email)
        someone = names.person(head) or alone
        return someone if someone and local_part_is(email, someone) else None
    hers = spelled or local_part_is(email, someone)
    return someone if hers or not _house(someone, email) else None


def _turned(name: str, email: str) -> Person | None:
    """Surname first without a comma ("tackett june"), where the address has it the other way round."""
    words = (name.title() if name.islower() else name).split()
    if len(words) != 2 or roles.shared(email):  # noqa: PLR2004 - a surname and a given name
        return None
    surname, given = map(names.plain, words)
    pattern = rf"{re.escape(given[:1])}(?:{re.escape(given[1:])})?[._-]?{re.escape(surname)}\d*@"
    return names.person(f"{words[1]} {words[0]}") if given and re.match(pattern, email) else None


def _house(someone: Person, email: str) -> bool:
    """Whether the words of a name are those of the domain: "Juniper Shoals <im@junipershoals.org>"."""
    words = re.findall(r"[a-z]+", names.plain(someone.name))
    label = platforms.domain_of(email).replace("-", "")
    return len(words) > 1 and all(w in label for w in words)


def from_headers(
    message: Message, speaker: Speaker, allowed: Allowed, seen: list[Sighting]
) -> list[Sighting]:
    """Who stands in From, Reply-To, To and Cc; among strangers only who is also named in the text."""
    rows: list[Sighting] = []
    if speaker.origin == "person":
        rows += [] if _takes_no_answers(message) else _header_row(speaker.address, allowed, seen, sender=True)
        for passage in message.passages:
            if passage.voice == "forwarded" and passage.author and not speaker.through:
                rows += _header_row(passage.author, allowed, seen)
    if not speaker.through:
        for address in message.reply_to:
            if address.email != speaker.address.email:
                rows += _header_row(_carried(address, message.sender), allowed, seen)
        if speaker.origin == "person":
            for address in _colleagues(message, allowed, seen):
                rows += _header_row(address, allowed, seen)
    return rows


def _takes_no_answers(message: Message) -> bool:
    """Whether bulk mail sends answers nowhere: its own address is no mailbox of the program."""
    answers = [a.email for a in message.reply_to]
    return message.bulk and bool(answers) and all(map(platforms.nobody_to_write_to, answers))


def _colleagues(message: Message, allowed: Allowed, seen: list[Sighting]) -> Iterator[Address]:
    """Who of the house the letter also goes to; not the list of those who were invited."""
    for address in (*message.to, *message.cc):
        # A letter to applicants goes in copy to a colleague: strangers count in her own line alone.
        beside = message.to if address in message.to else message.cc
        strangers = [a for a in beside if platforms.freemail(a.email) or platforms.student(a.email)]
        strangers = [a for a in strangers if not is_owner(a, message, allowed.applicant)]
        named = _named(address, seen)
        if platforms.domain_of(address.email) not in allowed.domains or platforms.freemail(address.email):
            continue
        named = named or _copied(address, message.text)
        crowd = bool(strangers) and not (roles.shared(address.email) or named)
        if not crowd and (named or not _RECIPIENTS.search(address.email.partition("@")[0])):
            yield address


def _copied(address: Address, text: str) -> bool:
    """Whether the letter says of somebody of that given name that she reads it too: "nadine (copied here)"."""
    given = names.plain((address.name or address.email).replace(",", " ").split()[0])
    copied = rf"\b{re.escape(given)}\b(?: \w+)?,? \(?(?:copied|cc['’]?d|in cc|on cc)\b"
    return len(given) > 2 and re.search(copied, names.plain(text)) is not None  # noqa: PLR2004 - an initial


def _carried(address: Address, sender: Address) -> Address:
    """An address for answers with the name the carrier shows: "Lorraine Pech <no-reply@zoom.us>"."""
    someone = names.person(_VIA.sub("", sender.name))
    if address.name or not someone or not local_part_is(address.email, someone):
        return address
    return Address(name=sender.name, email=address.email)


def _named(address: Address, seen: list[Sighting]) -> bool:
    return any(
        s.email == address.email or (s.person and local_part_is(address.email, s.person)) for s in seen
    )


def _titled_private(address: Address, seen: list[Sighting]) -> bool:
    """Whether a private mailbox is an officer's: its owner is named in the letter with her role."""
    if not platforms.freemail(address.email) or platforms.nobody_to_write_to(address.email):
        return False
    writer = names.person(address.name) if "@" not in address.name else None
    return any(
        s.role
        and s.person
        and (local_part_is(address.email, s.person) or (writer and names.same_person(writer, s.person)))
        for s in seen
    )


def _header_row(
    address: Address, allowed: Allowed, seen: list[Sighting], *, sender: bool = False
) -> list[Sighting]:
    private = sender and _titled_private(address, seen)
    if not private and not allowed(address.email):
        return []
    name = _VIA.sub("", address.name)
    someone = shown_person(name, address.email)
    if not someone:
        someone = next((s.person for s in seen if s.person and local_part_is(address.email, s.person)), None)
    return [Sighting(person=someone, email=address.email, role=roles.role_in(name), start=-1)]


def from_calendar(message: Message, allowed: Allowed, seen: list[Sighting]) -> list[Sighting]:
    """Organizer and guests of the program's house; who only attends and has no role is faculty."""
    rows: list[Sighting] = []
    for event in message.calendar:
        if (
            event.organizer
            and not platforms.carrier(event.organizer.email)
            and not platforms.freemail(event.organizer.email)
        ):
            allowed.domains.add(platforms.domain_of(event.organizer.email))
        resources = set(event.rooms)
        for guest in (event.organizer, *event.attendees):
            if (
                not guest
                or guest.email in resources
                or guest.name in resources
                or platforms.domain_of(guest.email) not in allowed.domains
                or not allowed(guest.email)
            ):
                continue
            someone = shown_person(guest.name, guest.email)
            someone = someone or next(
                (s.person for s in seen if s.person and local_part_is(guest.email, s.person)), None
            )
            told = [s for s in seen if s.person and someone and names.same_person(s.person, someone)]
            physician = any(p and p.doctor for p in (someone, *(s.person for s in told)))
            role = roles.role_in(guest.name) or next((s.role for s in told if s.role), None)
            organizes = bool(event.organizer and guest.email == event.organizer.email)
            if not organizes and not role and not roles.shared(guest.email):
                role = "faculty" if physician or not told else None
            if someone and physician and not someone.doctor:
                someone = msgspec.structs.replace(someone, doctor=True)
            rows.append(Sighting(person=someone, email=guest.email, role=role, start=-1))
    return rows


def notes(message: Message, speaker: Speaker) -> Iterator[str]:
    """The notes of calendar entries that a person of the program sent and did not repeat in the letter."""
    if speaker.origin != "person":
        return
    for event in message.calendar:
        if event.description and event.description.strip() not in speaker.text:
            yield event.description
