"""Tells the lines of a signature or table from prose, and who stands at the head of one."""

from __future__ import annotations

import re

from afterword.model import Record
from afterword.reading import names, roles
from afterword.reading.names import Person

_LABELLED = re.compile(
    r"^\W{0,3}(?:assistant|asst|scheduling|scheduler|contact|coordinator|questions?|from|host|hosts|with|organizer|program director|director|chief(?: resident)?|faculty|interviewer|associate program director|apd|pd)\s*[:\-–]\s*",
    re.IGNORECASE,
)

_PARTS = re.compile(r"\s*[|•·;]\s*|\s+[-–—/]+\s+|\t+|\s{2,}|,\s+|(?<=\))\s+|\s+(?=\()|\s*:\s+")

_CLOCK = re.compile(
    r"^\W{0,4}(?:(?:[01]\d|2[0-3])[0-5]\d(?:\s?[-–]\s?\d{4})?\b\s*)?(?:\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|to)?\s*)+(?:[ECMP][SD]?T\b)?\W*",
    re.IGNORECASE,
)

PLACE_LINE = re.compile(
    r"^[A-Z][\w.' -]{2,30},\s+(?:(?:A[LKZR]|C[AOT]|DE|FL|GA|HI|I[DLNA]|K[SY]|LA|ME|M[INOT]|N[EVHJMYCD]|O[HKR]|PR|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])\b|(?:MA|MS|PA|MD|DC)\s+\d{5}|(?:Ala|Alas|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kans?|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Nebr?|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)\.|(?:New |North |South |West |Rhode |Puerto )?(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|Hampshire|Jersey|Mexico|York|Carolina|Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|Wisconsin|Wyoming|Rico))(?:\s+\d{5}|\b(?![, ]*(?:MD|DO)\b))"
)

_SENTENCE = 9
"""Words: a longer line with a verb is prose."""


class Line(Record, frozen=True, kw_only=True):
    """A line at `start` of a text: whom it opens with, whether it is prose, opens with an hour, is empty."""

    text: str
    start: int
    person: Person | None
    prose: bool
    blank: bool
    clock: bool


_NOT_HEADED = re.compile(
    r"^\W{0,3}(?:(?:dear|hi|hello|hey|aloha|good (?:morning|afternoon|evening)|greetings)\b|(?:\w+ ){0,2}(?:assistant|secretary) to\b)",
    re.IGNORECASE,
)
"""Lines that name somebody and are not headed by her: a greeting, "Assistant to Dr. Lee"."""
_TURNED = re.compile(
    rf"^(?P<last>(?:{names.SURNAME}[ ])?{names.SURNAME}),[ ](?P<first>{names.WORD}(?:[ ](?:{names.INITIAL}|{names.WORD}))?)"
    rf"(?P<degrees>(?:,[ ]?{names.DEGREES}\b\.?)*)(?=[ ]{{2}}|\t|[ ]?[|·•(<:]|,[ ]|[ ]+[–—-][ ]|[ ]?$)"
)
"""A row of a table of people that turns names round: "Nakamura, Elise, MD   Nephrology"."""


_VERB = re.compile(r"\b(?:are|is|will|was|were|be|has|have|by|and)\b", re.IGNORECASE)


def _turned(body: str) -> Person | None:
    """Who a row names surname first; it has a degree or further columns, unlike "Warmly, Karin"."""
    found = _TURNED.match(body)
    if not found or not (found["degrees"] or body[found.end() :].strip(" ,")):
        return None
    if not found["degrees"] and body[found.end() :].startswith(","):
        return None
    return names.person(found.group())


def _small(body: str) -> Person | None:
    """Whom a signature in small letters names: "deb kolodziej, program coordinator"."""
    name, *titles = _PARTS.split(body) if body.islower() else [""]
    return names.person(names.lettered(name)) if titles and roles.role_in(titles[0]) else None


def person_of_line(line: str) -> Person | None:
    """The person a signature or table line opens with, None for prose."""
    body = _LABELLED.sub("", _CLOCK.sub("", line)).strip()
    if PLACE_LINE.search(body) or _NOT_HEADED.match(body):
        return None
    if apart := _turned(body) or _small(body):
        return apart
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
    if degreed and degreed[0].start <= 40 and not _VERB.search(body[: degreed[0].start]):  # noqa: PLR2004 - after a short label such as "Conversation 1"
        return degreed[0].person
    return None


def lines_of(text: str) -> list[Line]:
    """Every line of `text`, with who stands at its head; nobody stands at the head of a sentence."""
    found: list[Line] = []
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
            Line(
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
