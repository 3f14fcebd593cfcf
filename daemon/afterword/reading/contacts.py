"""Decides who of the program can be written to: people and mailboxes, their roles and phones.

Takes signatures, header addresses, tables, calendar guests and sentences together. It must
never take another applicant, a robot, a help desk, a vendor, a room, the owner's school or
the owner herself, and no address that stands only in quoted mail.
"""

from __future__ import annotations

import re

import msgspec

from afterword.model import Address, Applicant, Contact, Kind, Message, Quote, Role
from afterword.reading import names, platforms, prose, roles
from afterword.reading.people import Sighting, local_part_is, sightings
from afterword.reading.phones import phones
from afterword.reading.program import distinctive
from afterword.reading.speaker import Speaker, is_owner, owner_names, school_domains

_MY_NUMBER = re.compile(
    r"\b(?:my|me|i'm up|i am)\b|\bcell\b|\bring\b|\bcall\b|\btext\b|^\W*-\s*[A-Z]", re.IGNORECASE
)
_GONE = re.compile(
    r"\b(?:old|former|previous|no longer)\b[^.!?\n]{0,60}?[\w.+-]{1,64}@[\w.-]{1,255}"
    r"|@[\w.-]{1,255}[^.!?\n]{0,40}\b(?:will bounce|no longer|is closed|is dead|has left|bounces|not use)\b",
    re.IGNORECASE,
)
"""Words that take an address back; it stands in the match or ends in its domain."""
_UNREAD = re.compile(
    r"\boutgoing (?:e-?)?mail only\b|\bsend-?only\b|\btakes? no (?:mail|replies)\b|\bcannot receive (?:mail|replies)\b"
    r"|\brepl(?:y|ies) to (?:it|this (?:address|mailbox))[^.!?\n]{0,20} (?:not|nobody|no one|never|un)\b",
    re.IGNORECASE,
)
"""Words by which a mailbox says of itself that nobody reads it."""
_ROLES_KEPT_WITHOUT_ADDRESS = frozenset(
    {"program_director", "associate_program_director", "chair", "chief_resident", "coordinator", "resident"}
)


def contacts(
    message: Message, speaker: Speaker, institution: str, kind: Kind, applicant: Applicant
) -> tuple[Contact, ...]:
    """The people and mailboxes of the program, each with what the message tells of them."""
    if (
        speaker.origin in {"bounce", "self", "passed_on", "school", "association"}
        or message.authentication == "fail"
    ):
        return ()  # what cannot be confirmed gives no address (DOMAIN section 6)
    seen = _split_shared(list(sightings(speaker.text)), speaker)
    allowed = _Allowed(message, speaker, institution, applicant)
    rows = _from_headers(message, speaker, allowed, seen)
    rows += [s for s in seen if not s.email or allowed(s.email, named=bool(s.person and s.role), said=True)]
    rows += _from_calendar(message, allowed, seen)
    merged = _merged(rows)
    merged = _signer(message, speaker, merged, kind)
    merged = [s for s in merged if not (s.email and _given_up(s.email, speaker.text))]
    if any(s.email and s.email != speaker.address.email for s in merged) and _UNREAD.search(message.text):
        merged = [s for s in merged if s.email != speaker.address.email]
    own = owner_names(message, applicant)
    merged = [
        msgspec.structs.replace(s, person=None)
        if s.person and set(names.plain(s.person.name).split()) <= own
        else s
        for s in merged
    ]
    return tuple(
        _contact(s, speaker, message)
        for s in merged
        if s.email or (s.person and s.role in _ROLES_KEPT_WITHOUT_ADDRESS)
    )


def _split_shared(seen: list[Sighting], speaker: Speaker) -> list[Sighting]:
    """Takes an office's mailbox out of the signature of somebody who writes from her own."""
    result: list[Sighting] = []
    for one in seen:
        own = (
            one.person
            and one.email != speaker.address.email
            and (
                local_part_is(speaker.address.email, one.person)
                or any(s.email and s.email != one.email and local_part_is(s.email, one.person) for s in seen)
            )
        )
        if (
            one.email
            and own
            and roles.shared(one.email)
            and one.person
            and not local_part_is(one.email, one.person)
        ):
            result.append(msgspec.structs.replace(one, email=None))
            result.append(Sighting(email=one.email, start=one.start))
        else:
            result.append(one)
    return result


def _given_up(email: str, text: str) -> bool:
    """Whether the letter says that `email` is somebody's old address."""
    small = text.lower()
    where = small.find(email)
    return where >= 0 and any(
        m.start() <= where + len(email) and where <= m.end() for m in _GONE.finditer(small)
    )


class _Allowed:
    """Whose address may be a contact's: the program's own domains, and named officers elsewhere."""

    def __init__(self, message: Message, speaker: Speaker, institution: str, applicant: Applicant) -> None:
        self.message, self.applicant = message, applicant
        self.own = applicant.addresses
        self.schools = school_domains(applicant)
        self.words = distinctive(institution)
        self.domains = set(speaker.domains)
        self.vendor = (
            platforms.domain_of(speaker.address.email) if speaker.origin in {"robot", "portal"} else ""
        )
        if self.vendor and self._named_like_the_program(self.vendor):
            self.vendor = ""
        self.domains.discard(self.vendor)
        self.domains = {d for d in self.domains if d not in platforms.FREEMAIL} or {
            d for d in self.domains if d
        }

    def _named_like_the_program(self, domain: str) -> bool:
        label = domain.partition(".")[0].replace("-", "")
        return any(len(w) > 3 and w in label for w in self.words)  # noqa: PLR2004

    def __call__(self, email: str, *, named: bool = False, said: bool = False) -> bool:
        domain = platforms.domain_of(email)
        if not email.isascii() or not domain or email in self.own or platforms.nobody_to_write_to(email):
            return False
        if domain in self.schools or domain == self.vendor:
            return False
        if is_owner(Address(email=email), self.message, self.applicant):
            return False
        if domain in self.domains or self._named_like_the_program(domain):
            return True
        if platforms.freemail(email):
            return False
        return said and (named or not self.domains or (roles.shared(email) and not domain.endswith(".com")))


def _from_headers(
    message: Message, speaker: Speaker, allowed: _Allowed, seen: list[Sighting]
) -> list[Sighting]:
    rows: list[Sighting] = []
    if speaker.origin == "person":
        rows += _header_row(speaker.address, allowed, seen, sender=True)
        for passage in message.passages:
            if passage.voice == "forwarded" and passage.author and not speaker.through:
                rows += _header_row(passage.author, allowed, seen)
    if not speaker.through:
        for address in message.reply_to:
            if address.email != speaker.address.email:
                rows += _header_row(address, allowed, seen)
        strangers = [
            a for a in (*message.to, *message.cc) if platforms.freemail(a.email) or platforms.student(a.email)
        ]
        strangers = [a for a in strangers if not is_owner(a, message, allowed.applicant)]
        for address in (*message.to, *message.cc):
            if platforms.domain_of(address.email) in allowed.domains and speaker.origin == "person":
                crowd = bool(strangers) and not (roles.shared(address.email) or _named(address, seen))
                if not crowd and not platforms.freemail(address.email):
                    rows += _header_row(address, allowed, seen)
    return rows


def _named(address: Address, seen: list[Sighting]) -> bool:
    return any(
        s.email == address.email or (s.person and local_part_is(address.email, s.person)) for s in seen
    )


def _header_row(
    address: Address, allowed: _Allowed, seen: list[Sighting], *, sender: bool = False
) -> list[Sighting]:
    private = sender and platforms.freemail(address.email) and not platforms.nobody_to_write_to(address.email)
    if not private and not allowed(address.email):
        return []
    name = re.sub(r"\s+(?:via|through)\s.*$", "", address.name)
    someone = names.person(name) if "@" not in name else None
    if not someone:
        someone = next((s.person for s in seen if s.person and local_part_is(address.email, s.person)), None)
    return [Sighting(person=someone, email=address.email, role=roles.role_in(name), start=-1)]


def _from_calendar(message: Message, allowed: _Allowed, seen: list[Sighting]) -> list[Sighting]:
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
            someone = names.person(guest.name) if "@" not in guest.name else None
            someone = someone or next(
                (s.person for s in seen if s.person and local_part_is(guest.email, s.person)), None
            )
            told = next(
                (s for s in seen if s.person and someone and names.same_person(s.person, someone)), None
            )
            physician = bool((someone and someone.doctor) or (told and told.person and told.person.doctor))
            role = roles.role_in(guest.name) or (told.role if told else None)
            organizes = bool(event.organizer and guest.email == event.organizer.email)
            if not organizes and not role and not roles.shared(guest.email):
                role = "faculty" if physician or told is None else None
            if someone and physician and not someone.doctor:
                someone = msgspec.structs.replace(someone, doctor=True)
            rows.append(Sighting(person=someone, email=guest.email, role=role, start=-1))
    return rows


def _merged(rows: list[Sighting]) -> list[Sighting]:
    """Sightings of one address or one person put together, the fuller telling first."""
    merged: list[Sighting] = []
    for row in sorted(rows, key=lambda s: (s.email is None, s.person is None)):
        match = next((i for i, other in enumerate(merged) if _is_same(row, other)), None)
        if match is None:
            merged.append(row)
            continue
        merged[match] = _joined(merged[match], row)
    return merged


def _is_same(one: Sighting, other: Sighting) -> bool:
    if one.email and other.email:
        return one.email == other.email
    return bool(one.person and other.person and names.same_person(one.person, other.person))


def _joined(one: Sighting, other: Sighting) -> Sighting:
    person = one.person or other.person
    if one.person and other.person and names.same_person(one.person, other.person):
        # A signature writes the name as its owner wants it; a header may turn it round.
        signed = other if other.signed and not one.signed else one
        fuller = other if len(other.person.name) > len(one.person.name) and not one.person.given else signed
        chosen = fuller.person or one.person
        initial = len(chosen.given.strip(".")) == 1
        chosen = next(
            (p for p in (one.person, other.person) if initial and len(p.given.strip(".")) > 1), chosen
        )
        title = one.person.title or other.person.title
        person = msgspec.structs.replace(chosen, title=title, doctor=one.person.doctor or other.person.doctor)
    role = one.role if one.role and not (other.signed and other.role) else other.role or one.role
    phone = one.phone if one.phone and not (other.signed and other.phone) else other.phone or one.phone
    return Sighting(
        person=person,
        email=one.email or other.email,
        role=role,
        phone=phone,
        signed=one.signed or other.signed,
        start=max(one.start, other.start),
    )


def _signer(message: Message, speaker: Speaker, rows: list[Sighting], kind: Kind) -> list[Sighting]:
    """Gives the sender what the letter tells of its signer: a shared mailbox is run by whoever signs alone."""
    sender = speaker.address.email
    index = next((i for i, s in enumerate(rows) if s.email == sender), None)
    mailboxes = [s for s in rows if s.email and not s.person and roles.shared(s.email)]
    clerks = [s for s in rows if s.person and not s.email and s.role == "coordinator"]
    if speaker.origin != "person" and len(mailboxes) == 1 and len(clerks) == 1 and mailboxes[0].email:
        return _move(rows, clerks[0], mailboxes[0].email)
    signers = [
        s
        for s in rows
        if s.person and s.signed and s.start > len(speaker.text) - 700 and (not s.email or s.email == sender)
    ]
    if index is not None and not rows[index].person and roles.shared(sender):
        clerks = [
            s
            for s in signers
            if s.role == "coordinator" or (s.role is None and s.person and not s.person.doctor)
        ]
        if len(signers) == 1 and len(clerks) == 1:
            rows = _move(rows, clerks[0], sender)
        elif not signers and (single := _single_name(speaker.text, rows)):
            rows = _move(rows, single, sender)
    result: list[Sighting] = []
    for row in rows:
        phone = row.phone
        if row.email == sender and not phone and speaker.origin == "person":
            phone = _own_number(message, speaker, rows)
        role = row.role
        if role is None and row.email == sender and row.person and speaker.origin == "person":
            role = (
                roles.introduced(message.text)
                or _under_name(speaker.text, row.person)
                or (None if row.person.doctor or kind == "personal" else "coordinator")
            )
        carried = speaker.origin in {"robot", "portal"} and any(
            a.email == row.email for a in message.reply_to
        )
        if role is None and carried and row.person and not row.person.doctor:
            role = "coordinator"  # who lets a portal write in her name runs the office
        result.append(msgspec.structs.replace(row, phone=phone, role=role))
    return result


def _under_name(text: str, person: names.Person) -> Role | None:
    """The role told in the lines under the name, or the given name, that signs a letter."""
    lines = [line.strip(" *-–—~,") for line in text.rstrip().split("\n") if line.strip()]
    for number in range(len(lines) - 1, max(-1, len(lines) - _SIGNATURE), -1):
        line = names.plain(lines[number])
        if line in {names.plain(person.given), names.plain(person.name)} and line:
            return roles.role_in(" | ".join(lines[number + 1 : number + 3]))
    return None


_SIGNATURE = 9
"""Lines at the end of a letter in which it is signed."""


def _move(rows: list[Sighting], signer: Sighting, address: str) -> list[Sighting]:
    joined = next(s for s in rows if s.email == address)
    role = signer.role or "coordinator"
    moved = Sighting(
        person=signer.person,
        email=address,
        role=role,
        phone=signer.phone or joined.phone,
        signed=True,
        start=signer.start,
    )
    return [moved if s is joined else s for s in rows if s is not signer]


def _single_name(text: str, rows: list[Sighting]) -> Sighting | None:
    """A full name in the letter whose given name signs it ("Patrice")."""
    last = next((line.strip(" *-–—~") for line in reversed(text.rstrip().split("\n")) if line.strip()), "")
    if not re.fullmatch(names.WORD, last):
        return None
    for match in re.finditer(names.FULL, text):
        someone = names.person(match.group())
        if someone and names.plain(someone.given) == names.plain(last):
            return next(
                (s for s in rows if s.person and names.same_person(s.person, someone) and not s.email),
                Sighting(person=someone, signed=True),
            )
    return None


def _own_number(message: Message, speaker: Speaker, rows: list[Sighting]) -> str | None:
    """A number the sender calls her own in a sentence, or the only one of the letter."""
    taken = {s.phone for s in rows if s.phone}
    own = speaker.text if speaker.through else message.text
    free = [p for p in phones(own) if p.number not in taken]
    for number in free:
        line = own[max(0, number.start - 120) : number.start]
        if _MY_NUMBER.search(line):
            return number.number
    tail = [p for p in free if p.start > len(own) - 400]
    return tail[0].number if tail else None


def _contact(sighting: Sighting, speaker: Speaker, message: Message) -> Contact:
    someone = sighting.person
    role: Role = sighting.role or "other"
    if sighting.email and not someone and not roles.shared(sighting.email):
        someone = _doctor_of(sighting.email, message.readable)
    if sighting.email and roles.of_mailbox(sighting.email) == "gme_office":
        role = "gme_office"
    elif sighting.email and not someone:
        kept = sighting.role in {"gme_office", "faculty"} and not roles.shared(sighting.email)
        role = sighting.role if kept and sighting.role else roles.of_mailbox(sighting.email)
    elif someone and sighting.role is None:
        role = "faculty" if someone.doctor else "other"
    elif someone and sighting.role == "office":
        role = "coordinator"
    return Contact(
        name=someone.name if someone else None, email=sighting.email, role=role, phone=sighting.phone,
        title=someone.title if someone else "",
        doctor=bool(someone and (someone.doctor or role in {"program_director", "associate_program_director", "chair", "faculty", "chief_resident"})),
        quote=_quote(sighting, speaker, message),
    )  # fmt: skip


def _doctor_of(email: str, text: str) -> names.Person | None:
    """The one doctor named anywhere in the message whose surname the address spells behind an initial."""
    local = names.plain(email.partition("@")[0])
    found = {
        match["name"]
        for match in re.finditer(
            r"\b(?:Drs?|Dra|Prof)\.? (?:[A-ZÀ-Þ][\w.’'-]* ){0,2}?(?P<name>[A-ZÀ-Þ][\w’'-]{2,})", text
        )
        if local[1:] == names.plain(match["name"]).replace("-", "")
    }
    return names.person(f"Dr. {found.pop()}") if len(found) == 1 else None


def _quote(sighting: Sighting, speaker: Speaker, message: Message) -> Quote:
    text = prose.shown(speaker.text)
    for wanted in (
        sighting.email,
        sighting.person.name if sighting.person else None,
        sighting.person.surname if sighting.person else None,
    ):
        if wanted and (where := text.lower().find(wanted.lower())) >= 0:
            return prose.quote(text, where, where + len(wanted), message.message_id)
    return Quote(
        text=f"{speaker.address.name} <{speaker.address.email}>".strip(), message_id=message.message_id
    )
