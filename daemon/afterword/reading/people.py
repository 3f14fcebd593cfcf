"""Finds who is named in a text and what belongs to each: role, address, phone.

Reads signatures and tables line by line and prose sentence by sentence. It takes nobody
from quoted mail, and decides nothing about who may be written to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.model import Record, Role
from afterword.reading import names, roles
from afterword.reading.names import Person
from afterword.reading.phones import Phone, phones

ADDRESS = re.compile(r"(?<![\w.+-])[a-z0-9][\w.+'-]{0,63}@(?:[a-z0-9-]{1,63}\.)+[a-z]{2,24}\b", re.IGNORECASE)
_LABELLED = re.compile(
    r"^\W{0,3}(?:assistant|asst|scheduling|scheduler|contact|coordinator|questions?|from|host|hosts|with|organizer|program director|director|chief(?: resident)?|faculty|interviewer|associate program director|apd|pd)\s*[:\-–]\s*",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*[|•·;]\s*|\s+[-–—/]+\s+|\t+|\s{2,}|,\s+|(?<=\))\s+|\s+(?=\()|\s*:\s+")
_CLOCK = re.compile(
    r"^\W{0,4}(?:(?:[01]\d|2[0-3])[0-5]\d(?:\s?[-–]\s?\d{4})?\b\s*)?(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to)?\s*)+(?:[ECMP][SD]?T\b)?\W*",
    re.IGNORECASE,
)
_PLAIN = re.compile(rf"(?<![\w@.])(?P<name>{names.FULL})")
_OPENING_WORDS = re.compile(
    r"^(?:Call|Email|E-mail|Contact|Ask|Tell|Let|Write|Text|Reach|Meet|With|And|But|If|When|Lost|Assistant|Scheduling|Contacting|Reply|Ring|Phone|Ping|See|Thank|Thanks|Love|Best|Yours|Warmly|Cheers|Sincerely|To|Dear|Hi|Hello|Hey|From|For|Please|Questions|Or|Either|Both|Our|My|Your|Also)\s+"
)
_PLACE_LINE = re.compile(
    r"^[A-Z][\w.' -]{2,30},\s+(?:(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|ME|M[INOT]|N[EVHJMYCD]|O[HKR]|PR|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b|(?:MA|MS|PA|MD|DC)\s+\d{5}|(?:Ala|Alas|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Nebr?|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.|(?:New |North |South |West |Rhode |Puerto )?(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Rico))(?:\s+\d{5}|\b(?![, ]*(?:MD|DO)\b))"
)
_SENTENCE = 9
"""Words: a longer line with a verb is prose."""
_SHORT_NAME = 3
"""Letters of a surname that chance puts into other words."""
_SIGNATURE_LIMIT = 8
"""Lines below a name that still belong to it."""


class Sighting(Record, frozen=True, kw_only=True):
    """Somebody or some mailbox named at a place of the text, with what stands beside it."""

    person: Person | None = None
    email: str | None = None
    role: Role | None = None
    phone: str | None = None
    signed: bool = False
    start: int = 0


class _Line(Record, frozen=True, kw_only=True):
    text: str
    start: int
    person: Person | None
    prose: bool
    blank: bool
    clock: bool


def person_of_line(line: str) -> Person | None:
    """The person a signature or table line opens with, None for prose."""
    body = _LABELLED.sub("", _CLOCK.sub("", line)).strip()
    if _PLACE_LINE.search(body):
        return None
    if not body or len(body) > 220:  # noqa: PLR2004 - a paragraph
        return None
    if body.startswith(("*", "_")):
        body = body.strip("*_ ")
    parts = [p for p in _PARTS.split(body) if p]
    second = parts[:2] if len(parts) > 1 and (roles.role_in(parts[0]) or len(parts[0]) < 4) else parts[:1]  # noqa: PLR2004
    for part in second:
        joined = part
        following = parts[parts.index(part) + 1 :]
        for degree in following:
            if re.fullmatch(rf"(?:{names.DEGREES}[ ,/]*)+", degree.strip("() ")):
                joined += f", {degree.strip('() ')}"
            else:
                break
        bare = re.sub(r"\s+\+?\(?\d.*$", "", joined)
        bare = re.sub(r"\s+\S+@.*$", "", bare)
        bare = re.sub(r"^(?:[-–—~*]\s*)+", "", bare)
        if found := names.person(bare):
            return found
    degreed = names.people(body)
    if degreed and degreed[0].start <= 40:  # noqa: PLR2004 - after a short label such as "Conversation 1"
        return degreed[0].person
    return None


def _lines(text: str) -> list[_Line]:
    found: list[_Line] = []
    position = 0
    for raw in text.split("\n"):
        words = raw.split()
        person = person_of_line(raw) if words else None
        sentence = (
            len(words) > _SENTENCE
            and bool(re.search(r"[a-z]{3,}[.!?](?:\s|$)|\b(?:is|are|will|you|your|we|the|please|and)\b", raw))
            and not _CLOCK.match(raw)
        )
        if sentence and person and not re.search(r"\||•|·|\s{2,}", raw):
            person = None
        found.append(
            _Line(
                text=raw,
                start=position,
                person=person,
                prose=sentence,
                blank=not words,
                clock=bool(_CLOCK.match(raw))
                and bool(re.match(r"^\W{0,4}\d{1,2}[:.]\d\d|^\W{0,4}\d{1,2}\s?[ap]\.?m", raw, re.IGNORECASE)),
            )
        )
        position += len(raw) + 1
    return found


def sightings(text: str) -> tuple[Sighting, ...]:
    """Everybody named in `text`, with role, address and phone where they stand together."""
    numbers = phones(text)
    found = _from_lines(text, numbers)
    taken = {s.email for s in found if s.email}
    used = {s.phone for s in found if s.phone}
    found += _from_prose(text, numbers, found, taken, used)
    return tuple(sorted(found, key=lambda s: s.start))


def _from_lines(text: str, numbers: tuple[Phone, ...]) -> list[Sighting]:
    """People who stand at the head of a line, with what follows in their block."""
    lines = _lines(text)
    found: list[Sighting] = []
    below = False
    for index, line in enumerate(lines):
        if line.blank:
            below = False
        # The second name of an address block is a city or a building, unless it says more.
        if not line.person or (below and not line.clock and not _tells(line.text, line.person)):
            continue
        below = not line.clock
        block = (
            [line]
            if line.clock
            else [line, *_below(lines[index + 1 : index + 1 + _SIGNATURE_LIMIT], numbers)]
        )
        found.append(_sighting(line, block, numbers))
    return found


def _below(lines: list[_Line], numbers: tuple[Phone, ...]) -> Iterator[_Line]:
    """The lines under a name that still describe it; after a gap only ways to reach it."""
    gap = False
    for line in lines:
        if line.person or line.prose or line.clock or (line.blank and gap):
            return
        if line.blank:
            gap = True
            continue
        numbered = any(line.start <= p.start < line.start + len(line.text) for p in numbers)
        if gap and not (numbered or ADDRESS.search(line.text) or roles.role_in(line.text)):
            return
        yield line


def _tells(text: str, person: Person) -> bool:
    """Whether a line says more of a person than a name: a degree, a role, an address or a number."""
    return (
        person.doctor
        or bool(person.title)
        or roles.role_in(text) is not None
        or bool(ADDRESS.search(text))
        or bool(re.search(r"\d{3}[-.) ]\d{3}", text))
    )


def _sighting(line: _Line, block: list[_Line], numbers: tuple[Phone, ...]) -> Sighting:
    spans = [(b.start, b.start + len(b.text)) for b in block]
    mine = [p for p in numbers if any(s <= p.start < e for s, e in spans)]
    steady = [p for p in mine if not p.mobile] or mine
    emails = [m.group().lower() for b in block for m in ADDRESS.finditer(b.text)]
    own = [e for e in emails if line.person and local_part_is(e, line.person)]
    own = (
        own
        or [e for e in emails if roles.shared(e) or _login(e)]
        or [e for e in emails if ADDRESS.search(line.text) and e in line.text.lower()]
    )
    titles = [re.sub(ADDRESS, " ", b.text) for b in block]
    role = next((r for t in titles if (r := roles.role_in(_without_others(t, line.person)))), None)
    return Sighting(
        person=line.person,
        email=own[0] if own else None,
        role=role,
        phone=steady[0].number if steady else None,
        signed=not line.clock,
        start=line.start,
    )


def _login(email: str) -> bool:
    """Whether a local part is a number or login that spells nobody's name ("jk1234")."""
    return bool(re.fullmatch(r"[a-z]{1,4}\d{1,6}[a-z]?|[a-z]{2,3}", email.partition("@")[0]))


def _without_others(title: str, mine: Person | None) -> str:
    """A title line without "(Dr. Inés Castellanos, Program Director)": that is somebody else's."""
    for match in re.finditer(r"\([^)]{3,120}\)", title):
        others = [m.person for m in names.people(match.group())]
        if others and not (mine and any(names.same_person(o, mine) for o in others)):
            title = title.replace(match.group(), " ")
    return title


def local_part_is(email: str, person: Person) -> bool:
    """Whether the local part of `email` spells `person`: surname, or a part of a double one."""
    local = names.plain(email.partition("@")[0])
    flat = re.sub(r"[^a-z]", "", local)
    surname = re.sub(r"[^a-z ]", " ", names.plain(person.surname))
    first, dot, last = local.partition(".")
    if dot and person.given and len(first) > 1 and first.isalpha() and last.isalpha():
        initial = names.plain(person.given)[:1]
        if initial not in {first[:1], last[:1]}:
            return False
    pieces = [p for p in surname.split() if len(p) > 2] or surname.split()  # noqa: PLR2004 - "de", "la"
    whole = surname.replace(" ", "")
    if whole and not person.given and flat.endswith(whole) and len(flat) <= len(whole) + 1:
        return True
    if whole and len(whole) > 3 and whole in flat:  # noqa: PLR2004 - "Lee" stands in "fleece"
        return True
    if any(p in flat for p in pieces if len(p) > 3):  # noqa: PLR2004 - "Lee" stands in "fleece"
        return True
    given = re.sub(r"[^a-z]", "", names.plain(person.given))
    if (
        whole
        and given
        and (
            flat in {given + whole[:1], given, whole}
            or re.fullmatch(rf"{re.escape(whole[:6])}\w?{given[:1]}\w?\d*", flat) is not None
        )
    ):
        return True
    return 0 < len(whole) <= _SHORT_NAME and flat in {
        given[:1] + whole,
        whole + given[:1],
        given + whole,
        whole,
    }


_PRONOUN = re.compile(r"\b(?:her|him|them|she|he|they|whose|who|reach|at|to)\b", re.IGNORECASE)


def _from_prose(
    text: str, numbers: tuple[Phone, ...], known: list[Sighting], taken: set[str], used: set[str]
) -> list[Sighting]:
    """People named in sentences, addresses and numbers that stand beside them."""
    mentions = _mentions(text)
    found: list[Sighting] = []
    for mention in mentions:
        role = _role_beside(text, mention.start, mention.end)
        found.append(Sighting(person=mention.person, role=role, start=mention.start))
    everybody = [m.person for m in mentions] + [k.person for k in known if k.person]
    everybody += _plain_names(text)
    for match in ADDRESS.finditer(text):
        email = match.group().lower()
        if email in taken:
            continue
        taken.add(email)
        owner = next((p for p in everybody if local_part_is(email, p)), None)
        if not owner:
            owner = _first_name(text, match.start(), email)
        if not owner and (roles.shared(email) or _login(email)):
            owner = _beside(text, match.start(), match.end(), mentions)
        near = text[max(0, match.start() - 90) : match.start()].rpartition("\n")[2]
        phone = _phone_of_line(text, match.start(), match.end(), numbers, used)
        found.append(
            Sighting(
                person=owner,
                email=email,
                role=roles.role_in(near) if not owner else None,
                phone=phone,
                start=match.start(),
            )
        )
    for number in numbers:
        if number.number in used:
            continue
        owner = _beside(text, number.start, number.end, mentions)
        if owner:
            found.append(Sighting(person=owner, phone=number.number, start=number.start))
    return found


_CALLED = re.compile(
    r"\b(?:[Ll]et|[Tt]ell|[Ee]-?mail|[Cc]ontact|[Aa]sk|[Cc]all|[Ww]rite|[Tt]ext|to|with|reach|[Mm]y colleague|[Aa]ssistant,?)\s+(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{1,14})\b"
)


def _first_name(text: str, start: int, email: str) -> Person | None:
    """Who "Let Denise know: dkucera@..." names: Denise Kucera."""
    local = re.sub(r"[^a-z.]", "", email.partition("@")[0])
    for match in _CALLED.finditer(text, max(0, start - 140), start):
        given = match["given"]
        plain = names.plain(given)
        rest = (
            local.removeprefix(plain).strip(".")
            if local.startswith(plain)
            else local[1:]
            if local[:1] == plain[:1]
            else ""
        )
        if len(rest) > 3 and rest.isalpha() and (someone := names.person(f"{given} {rest.title()}")):  # noqa: PLR2004 - shorter is no surname
            return someone
    return None


def _mentions(text: str) -> list[names.Mention]:
    """People named with a title or degree, and plain names beside a role, an address or a number."""
    found = list(names.people(text))
    for match in _PLAIN.finditer(text):
        start, name = match.start(), match["name"]
        while opening := _OPENING_WORDS.match(name):
            start += opening.end()
            name = name[opening.end() :]
        if any(m.start < match.end() and start < m.end for m in found):
            continue
        if _PLACE_LINE.match(text[start : start + 60]):
            continue
        behind = text[match.end() : match.end() + 110]
        tells = re.match(
            r"\s{0,2}(?:\(|,|-|–|—|at\b|is\b|@|answers|will|can|on\b|(?:in|from) (?:our|the) (?:\w+ ){0,2}office|['’]s (?:box|mailbox|inbox|desk)|:)",
            behind,
        )
        if tells and (
            roles.role_in(_clause(behind))
            or ADDRESS.search(behind)
            or re.search(r"\d{3}[\s.)-]", behind)
            or re.match(r"\s*(?:in|from|at) (?:our|the) (?:\w+ ){0,2}office\b", behind)
        ):
            someone = names.person(name)
            if someone:
                found.append(names.Mention(person=someone, start=start, end=match.end()))
    return sorted(found, key=lambda m: m.start)


def _plain_names(text: str) -> list[Person]:
    """Everything in `text` that reads like a full name; only an address can make it a person."""
    if not ADDRESS.search(text):
        return []
    found = (names.person(names.from_first_name(match["name"])) for match in _PLAIN.finditer(text[:20_000]))
    return [person for person in found if person]


def _clause(behind: str) -> str:
    """What directly describes the name before it: up to the next name, sentence or clause."""
    return re.split(
        r"[.!?\n;]|, (?:and|who|is|will|whom|or|but)\b|\band (?=[A-Z])|,? (?=Dr)", behind, maxsplit=1
    )[0][:60]


_ADDRESS_BETWEEN = re.compile(
    r"^\s{0,2}(?:(?:at|on|via)\s{1,2}|[(<,]\s?){0,2}[\w.+'-]{1,64}@[\w.-]{1,200}\w[)>]?"
)
"""An address between a name and what is said of its owner: "Ana Ruiz at aruiz@... is our coordinator"."""


def _role_beside(text: str, start: int, end: int) -> Role | None:
    """The role a sentence gives to the person named at `start`..`end`."""
    behind = _ADDRESS_BETWEEN.sub(" ", text[end : end + 150])[:90]
    if re.match(r"\s{0,2}[(,\[–—-]|\s+(?:is|who)\b", behind):
        described = re.match(r"\s{0,2}\(([^)]{1,60})\)", behind)
        words = (
            described.group(1)
            if described
            else re.split(
                r"[.!?\n;]|,? (?:and|will|whom|or|but)\b|(?=\bDr)", behind.lstrip(" ,–—-"), maxsplit=1
            )[0][:70]
        )
        if role := roles.role_in(words):
            return role
    before = text[max(0, start - 60) : start].rpartition("\n")[2]
    before = re.split(r"[.!?;,]", before)[-1]
    if re.search(
        r"(?:director|coordinator\w*|chief(?: resident)?|chair\w*|manager|administrator|directora?|APD|PD|coordinadora?|resident|administrator)\W{0,3}$",
        before,
        re.IGNORECASE,
    ):
        return roles.role_in(before)
    after = re.match(
        r"[^.!?\n]{0,80}[.!?]\s+(?:He|She|They|Dr\. \w+)\s+(?:is|are|serves as|runs|heads|leads)\b([^.!?\n]{0,60})",
        behind,
    )
    return roles.role_in(after.group(0)) if after else None


def _beside(text: str, start: int, end: int, mentions: list[names.Mention]) -> Person | None:
    """Who an address or number stands beside: named before it in its sentence, or right behind it."""
    sentence = (
        max(
            text.rfind("\n\n", 0, start),
            *(m.end() for m in re.finditer(r"[.!?](?=\s+[A-Z])|\n\n", text[:start])),
            0,
        )
        if start
        else 0
    )
    before = [m for m in mentions if sentence <= m.start and m.end <= start and start - m.end < 160]  # noqa: PLR2004
    before = [m for m in before if not text[max(0, m.start - 2) : m.start].rstrip().endswith("(")]
    if before:
        return before[-1].person
    behind = [m for m in mentions if end <= m.start <= end + 4 and "(" in text[end : m.start]]
    return behind[0].person if behind else None


def _phone_of_line(text: str, start: int, end: int, numbers: tuple[Phone, ...], used: set[str]) -> str | None:
    """A number that shares a line with a mailbox and nobody's name."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = len(text) if last < 0 else last
    for number in numbers:
        if number.number not in used and first <= number.start < last and abs(number.start - end) < 60:  # noqa: PLR2004
            used.add(number.number)
            return number.number
    return None
