"""Decides who of the program can be written to: people and mailboxes, their roles and phones.

Takes signatures, header addresses, tables, calendar guests and sentences together. It must
never take another applicant, a robot, a help desk, a vendor, a room, the owner's school or
the owner herself, and no address that stands only in quoted mail.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from afterword.model import Applicant, Contact, Kind, Message, Program, Quote, Role
from afterword.reading import names, prose, roles
from afterword.reading.allowed import Allowed
from afterword.reading.listed import from_calendar, from_headers, notes
from afterword.reading.people import sightings
from afterword.reading.sighting import Sighting, merged
from afterword.reading.signer import with_entrusted, with_signer
from afterword.reading.speaker import Speaker, owner_names
from afterword.reading.spelling import local_part_is
from afterword.reading.tracks import of_another, of_anothers_line

_GONE = re.compile(
    r"\b(?:(?<!any )old|former|previous|no longer)\b[^.!?\n]{0,60}?[\w.+-]{1,64}@[\w.-]{1,255}"
    r"|@[\w.-]{1,255}[^.!?\n]{0,40}\b(?:will bounce|no longer|is closed|is dead|bounces|not use)\b"
    r"|@[\w.-]{1,255}(?:[^.!?\n]|\n(?!\n)){0,30}\b(?:(?:is|was|are|be|being|been|gets?|goes) (?:being )?(?:switched|shut|turned|going|cut) off|(?:switched|shut|turned) (?:off|down)|retired|deactivated|disabled|discontinued|going away|goes (?:dark|dead)|stops? working|out of (?:use|service))\b",
    re.IGNORECASE,
)
"""Words that take an address back; it stands in the match or ends in its domain."""

_LEFT = re.compile(
    r"^(?:\s*\([^)]{0,60}\))?,?(?: who)? (?:(?:has|have) (?:retired|moved on)\b|is no longer (?:with|at|in)\b"
    r"|(?:(?:has|have) )?left (?:us\b|the (?:hospital|program|department|office)\b))",
    re.IGNORECASE,
)
"""Words behind a name by which somebody has left the program."""

_UNREAD = re.compile(
    r"\bthis (?:address|mailbox|inbox|account) is (?:not|never) (?:read|monitored|attended)\b|\boutgoing (?:e-?)?mail only\b|\bsends?[- ]only\b|\brepl(?:y|ies) vanish\b|\btakes? no (?:mail|replies)\b|\bcannot receive (?:mail|replies)\b"
    r"|\brepl(?:y|ies) to (?:it|this (?:address|mailbox))[^.!?\n]{0,20} (?:not|nobody|no one|never|un)\b",
    re.IGNORECASE,
)
"""Words by which a mailbox says of itself that nobody reads it."""

_ROLES_KEPT_WITHOUT_ADDRESS = frozenset(
    {"program_director", "associate_program_director", "chair", "chief_resident", "coordinator", "resident"}
)


def contacts(
    message: Message, speaker: Speaker, program: Program | None, kind: Kind, applicant: Applicant
) -> tuple[Contact, ...]:
    """The people and mailboxes of the program, each with what the message tells of them."""
    institution, specialty = (program.institution, program.specialty) if program else ("", "")
    if (
        speaker.origin in {"bounce", "self", "passed_on", "school", "association"}
        or message.authentication == "fail"
    ):
        return ()  # what cannot be confirmed gives no address (DOMAIN section 6)
    own = owner_names(message, applicant)
    said = [_not_hers(s, own) for s in (*sightings(speaker.text), *_of_events(message, speaker))]
    said = [s for s in said if not (s.email and _of_another_program(s, speaker.text, specialty))]
    seen = _split_shared([s for s in said if s.person or s.email], speaker)
    allowed = Allowed(message, speaker, institution, applicant)
    rows = from_headers(message, speaker, allowed, seen)
    rows += [s for s in seen if not s.email or allowed(s.email, named=bool(s.person and s.role), said=True)]
    rows += from_calendar(message, allowed, seen)
    people = with_entrusted(speaker, with_signer(message, speaker, merged(rows), kind), kind)
    people = [_not_hers(s, own) for s in _still_read(people, message, speaker)]
    return tuple(
        _contact(s, speaker, message)
        for s in people
        if s.email or (s.person and s.role in _ROLES_KEPT_WITHOUT_ADDRESS)
    )


def _of_another_program(one: Sighting, text: str, specialty: str) -> bool:
    """Whether an address stands in a line or a table's row that another program than hers has."""
    where = text.lower().find(one.email or "")
    line = text[text.rfind("\n", 0, where) + 1 :].partition("\n")[0]
    return where >= 0 and (
        of_another(line, specialty, text) or of_anothers_line(where, specialty, text, goes_on=True)
    )


def _not_hers(one: Sighting, own: frozenset[str]) -> Sighting:
    """A sighting without the applicant herself, whom letters greet and list."""
    hers = one.person and set(names.plain(one.person.name).split()) <= own
    return msgspec.structs.replace(one, person=None) if hers else one


def _still_read(people: list[Sighting], message: Message, speaker: Speaker) -> list[Sighting]:
    """People without the addresses a letter takes back, or says that nobody reads."""
    gone = [s for s in people if s.email and s.email != speaker.address.email and _has_left(s, speaker.text)]
    kept = [s for s in people if s not in gone and not (s.email and _given_up(s.email, speaker.text))]
    if any(s.email and s.email != speaker.address.email for s in kept) and _UNREAD.search(message.text):
        return [s for s in kept if s.email != speaker.address.email]
    return kept


def _of_events(message: Message, speaker: Speaker) -> Iterator[Sighting]:
    """Who is named only in the notes of a calendar entry; nobody signs those."""
    for note in notes(message, speaker):
        for one in sightings(note):
            yield msgspec.structs.replace(one, signed=False, start=0)


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


def _has_left(one: Sighting, text: str) -> bool:
    """Whether the letter says of somebody named in it that she is no longer there."""
    someone = one.person
    return someone is not None and any(
        _LEFT.search(text[at.end() : at.end() + _BEHIND_A_NAME])
        for at in re.finditer(rf"\b{re.escape(someone.surname)}\b", text)
    )


_BEHIND_A_NAME = 60
"""Characters behind a name in which it may stand that she has left."""


def _given_up(email: str, text: str) -> bool:
    """Whether the letter says that `email` is somebody's old address."""
    small = text.lower()
    where = small.find(email)
    return where >= 0 and any(
        m.start() <= where + len(email) and where <= m.end() for m in _GONE.finditer(small)
    )


def _contact(sighting: Sighting, speaker: Speaker, message: Message) -> Contact:
    someone = sighting.person
    role: Role = sighting.role or "other"
    if sighting.email and not someone and not roles.shared(sighting.email):
        someone = _doctor_of(sighting.email, message.readable)
    shown = speaker.address.name if sighting.email == speaker.address.email else ""
    if (
        sighting.email
        and roles.shared(sighting.email)
        and roles.of_mailbox(sighting.email, shown) == "gme_office"
    ):
        role = "gme_office"
    elif sighting.email and not someone:
        kept = sighting.role in {"gme_office", "faculty"} and not roles.shared(sighting.email)
        role = sighting.role if kept and sighting.role else roles.of_mailbox(sighting.email, shown)
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
        if local.rpartition(".")[2].removeprefix("" if "." in local else local[:1])
        == names.plain(match["name"]).replace("-", "")
    }
    given = local.partition(".")[0].title() if re.match(r"[a-z]{3,}\.", local) else ""
    return names.person(f"Dr. {given} {found.pop()}".replace("  ", " ")) if len(found) == 1 else None


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
