"""Gives the sender what the letter tells of its signer: role, number, and a shared mailbox its keeper."""

from __future__ import annotations

import re

import msgspec

from afterword.model import Kind, Message, Role
from afterword.reading import duties, names, roles
from afterword.reading.mentions import given_of
from afterword.reading.phones import phones
from afterword.reading.sighting import Sighting
from afterword.reading.speaker import Speaker
from afterword.reading.spelling import owner_of

_MY_NUMBER = re.compile(
    r"\b(?:my|me|i'm up|i am)\b|\bcell\b|\bring\b|\bcall\b|\btext\b|^\W*-\s*[A-Z]", re.IGNORECASE
)


_CLOSING = 700
"""Characters at the end of a letter in which it is signed."""
_FOR_OTHERS = re.compile(r"\W{0,4}(?:for|on behalf of) the\b", re.IGNORECASE)
"""Behind a name: it signs for a committee and runs no mailbox."""


def with_signer(message: Message, speaker: Speaker, rows: list[Sighting], kind: Kind) -> list[Sighting]:
    """Gives the sender what the letter tells of its signer: a shared mailbox is run by whoever signs alone."""
    rows = _with_keeper(speaker, _with_full_name(speaker, _with_given(speaker, rows)))
    if speaker.origin == "person":
        return [
            _of_sender(s, message, speaker, rows, kind) if s.email == speaker.address.email else s
            for s in rows
        ]
    # Who lets a portal write in her name runs the office.
    carried = {a.email for a in message.reply_to}
    return [
        msgspec.structs.replace(s, role="coordinator")
        if s.role is None and s.email in carried and s.person and not s.person.doctor
        else s
        for s in rows
    ]


def _with_given(speaker: Speaker, rows: list[Sighting]) -> list[Sighting]:
    """Names a personal sender whom no header names by the given name she signs with."""
    signed = given_of(_last_line(speaker.text), speaker.address.email)
    return [
        msgspec.structs.replace(s, person=signed, signed=True)
        if signed and s.email == speaker.address.email and not s.person
        else s
        for s in rows
    ]


def _with_full_name(speaker: Speaker, rows: list[Sighting]) -> list[Sighting]:
    """Gives a sender whom the header shortens ("M. Roe", "Mireille A-S") the name her signature writes out."""
    email = speaker.address.email
    return [
        msgspec.structs.replace(s, person=_written_out(speaker.text, email, s.person) or s.person)
        if s.email == email and s.person and _is_short(s.person)
        else s
        for s in rows
    ]


def _is_short(person: names.Person) -> bool:
    return len(person.given.strip(".")) == 1 or "-" in person.surname[:2]


def _written_out(text: str, email: str, person: names.Person) -> names.Person | None:
    """The name in the last lines that the address spells, or the given name of that initial with her surname."""
    lines = [line.strip(" *-–—~") for line in text.rstrip().split("\n") if line.strip()][-_SIGNATURE:]
    spelled = (owner_of(line.split(",")[0], email) for line in lines)
    if full := next((p for p in spelled if p and not _is_short(p)), None):
        return full
    initial = person.given[:1].lower()
    given = next((line for line in lines if line.isalpha() and line.lower().startswith(initial)), None)
    return names.person(f"{given.title()} {person.surname}") if given else None


def _last_line(text: str) -> str:
    return next((line.strip(" *-–—~") for line in reversed(text.rstrip().split("\n")) if line.strip()), "")


def _with_keeper(speaker: Speaker, rows: list[Sighting]) -> list[Sighting]:
    """Gives the program's shared mailbox the one clerk whom the letter names or who signs it."""
    sender = speaker.address.email
    if speaker.origin != "person":
        mailboxes = [s.email for s in rows if s.email and not s.person and roles.shared(s.email)]
        named = [
            s
            for s in rows
            if s.person
            and not s.email
            and s.role == "coordinator"
            and not s.person.doctor
            and not _in_the_plan(s, speaker)
        ]
        return _move(rows, named[0], mailboxes[0]) if len(mailboxes) == len(named) == 1 else rows
    if not any(s.email == sender and not s.person for s in rows):
        return rows
    signers = [s for s in rows if _signs(s, speaker)]
    if not signers:
        single = _single_name(speaker, rows)
        return _move(rows, single, sender) if single else rows
    officers = [s for s in signers if s.role not in {"chief_resident", "resident"}]
    signers = officers or signers  # a resident who signs below a clerk leaves her the mailbox
    alone = len(signers) == 1 and _keeps(signers[0], speaker) and (roles.shared(sender) or signers[0].role)
    return _move(rows, signers[0], sender) if alone else rows


_HOUR = re.compile(r"^\W{0,4}\d{1,2}(?:[:.]\d\d|\s?[ap]\.?m)", re.IGNORECASE)


def _in_the_plan(one: Sighting, speaker: Speaker) -> bool:
    """Whether somebody is named in a row of the day's plan, where nobody says who reads the mail."""
    line = speaker.text[speaker.text.rfind("\n", 0, one.start) + 1 :]
    return bool(_HOUR.match(line))


def _signs(one: Sighting, speaker: Speaker) -> bool:
    """Whether somebody signs the letter, from no address of her own."""
    return bool(one.person and one.signed and not one.email and one.start > len(speaker.text) - _CLOSING)


def _keeps(one: Sighting, speaker: Speaker) -> bool:
    """Whether a signer runs the mailbox: no physician, no other officer, nobody who signs for a committee."""
    if not one.person or one.person.doctor or one.role not in {None, "coordinator", "office", "gme_office"}:
        return False
    return not _FOR_OTHERS.match(speaker.text, one.start + len(one.person.name))


def _of_sender(
    one: Sighting, message: Message, speaker: Speaker, rows: list[Sighting], kind: Kind
) -> Sighting:
    phone = one.phone or _own_number(message, speaker, rows)
    role = one.role or (_role_of(one.person, speaker, kind) if one.person else None)
    chief = one.person and duties.introduced(speaker.text, one.person) == "chief_resident"
    if role == "resident" and (chief or _SIGNS_AS_CHIEF.search(speaker.text[-_TITLE_BELOW:])):
        role = "chief_resident"  # who signs by her year is chief all the same
    return msgspec.structs.replace(one, phone=phone, role=role)


_SIGNS_AS_CHIEF = re.compile(
    r"^[^\w\n]{0,4}chief (?:medical |surgical )?resident\b", re.IGNORECASE | re.MULTILINE
)
_TITLE_BELOW = 200
"""Characters at the end of a letter in which a line of its own may say that its writer is chief."""


def _role_of(person: names.Person, speaker: Speaker, kind: Kind) -> Role | None:
    """The role of a sender without a title: what she calls herself, or what she does."""
    told = duties.introduced(speaker.text, person) or _under_name(speaker.text, person)
    told = told or duties.directs(speaker.text)
    if told or person.doctor:
        return told
    return duties.of_sender(speaker.text, personal=kind == "personal")


def _under_name(text: str, person: names.Person) -> Role | None:
    """The role told in the lines under the name, or the given name, that signs a letter."""
    lines = [line.strip(" *-–—~,") for line in text.rstrip().split("\n") if line.strip()]
    given = names.plain(person.given)
    for number in range(len(lines) - 1, max(-1, len(lines) - _SIGNATURE), -1):
        line = names.plain(lines[number])
        beside = _BESIDE_NAME.match(lines[number].removeprefix(person.name)) if person.given else None
        if beside and lines[number].startswith(person.name):
            return roles.role_in(beside["title"])
        nick = line.split()[:1] and len(line.split()[0]) > 2 and given.startswith(line.split()[0])  # noqa: PLR2004 - an initial
        shortened = nick and line.split()[1:] == names.plain(person.surname).split()
        if shortened or (
            line and line in {given, names.plain(person.name), f"{given} {names.plain(person.surname)[:1]}."}
        ):
            below = [line for line in lines[number + 1 : number + 3] if not _FOR_ANOTHER.match(line)]
            return roles.role_in(" | ".join(below)) or (
                "faculty" if below and _FIELD.match(below[0]) else None
            )
    return None


_FOR_ANOTHER = re.compile(r"(?:for|on behalf of) (?:Dr\.? )?[A-Z][\w.'’-]+ [A-Z]")
"""A line under a name that tells for whom somebody signs."""
_BESIDE_NAME = re.compile(r"[ (]{1,2}(?P<title>PGY[ -]?\d|R[1-5]|(?:chief )?resident)\b", re.IGNORECASE)
"""A title right behind the name that signs, without a comma: "Marcus Vale PGY2"."""
_FIELD = re.compile(
    r"^(?:division of )?(?:vascular|stroke|neurocritical|movement disorders?|epilepsy|cardiology|nephrology|gastroenterology|hepatology|pulmon\w+|critical care|infectious diseases?|rheumatology|endocrinology|hematology|oncology|geriatrics?|palliative|hospital medicine|trauma|colorectal|transplant|thoracic|neuro-?\w*olog(?:y|ist)\b(?<!\bneurology)|surgical oncology)\b(?! (?:residency|program|coord|fellowship|admin))",
    re.IGNORECASE,
)
"""A line under a name that tells a physician's field, and no program's."""
_SIGNATURE = 9
"""Lines at the end of a letter in which it is signed."""


def _move(rows: list[Sighting], signer: Sighting, address: str) -> list[Sighting]:
    joined = next(s for s in rows if s.email == address)
    role: Role = signer.role if signer.role and signer.role != "office" else "coordinator"
    moved = Sighting(
        person=signer.person,
        email=address,
        role=role,
        phone=signer.phone or joined.phone,
        signed=True,
        start=signer.start,
    )
    return [moved if s is joined else s for s in rows if s is not signer]


def _single_name(speaker: Speaker, rows: list[Sighting]) -> Sighting | None:
    """A full name in the letter whose given name signs it ("Patrice"); who shares a mailbox may be two people."""
    text = speaker.text
    last = _last_line(text)
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


_BEFORE_THE_DAY: frozenset[Kind] = frozenset({"invitation", "confirmation", "details", "reminder", "social"})
"""Kinds in which somebody without a title has an address because she keeps the calendar."""


def with_entrusted(speaker: Speaker, rows: list[Sighting], kind: Kind) -> list[Sighting]:
    """Names the coordinator whom nobody titled: the portal's contact, the one a director sends answers to."""
    leader = any(
        s.email == speaker.address.email and s.person and (s.person.doctor or s.role in duties.LEADERS)
        for s in rows
    )
    named = [
        msgspec.structs.replace(row, role=duties.titled(speaker.text, row.person))
        if row.person and _untitled(row, speaker)
        else row
        for row in rows
    ]
    return [
        msgspec.structs.replace(row, role="coordinator")
        if _entrusted(row, speaker, kind, leader=leader)
        else row
        for row in named
    ]


def _untitled(row: Sighting, speaker: Speaker) -> bool:
    """Whether a row is of somebody else than the sender, with an address and no role yet."""
    return bool(row.email and row.person and not row.role) and row.email != speaker.address.email


def _entrusted(row: Sighting, speaker: Speaker, kind: Kind, *, leader: bool) -> bool:
    if not row.email or not row.person or row.person.doctor or not _untitled(row, speaker):
        return False
    if speaker.origin in {"portal", "robot"} or roles.shared(row.email):
        return True
    if (
        kind in _BEFORE_THE_DAY
        and row.email in speaker.text.lower()
        and not duties.assists(speaker.text, row.person)
    ):
        return True
    return duties.entrusted(speaker.text, row.person, row.email, by_leader=leader) or (
        not leader and duties.colleague(speaker.text, row.person, row.email)
    )
