"""Recognises what mail programs write above older text and reads author, date and subject from it.

Three kinds: a line such as "On Mon, Nov 23, 2026 at 7:40 PM Jo Roe <jo@x.example> wrote:", a
block From/Sent/To/Subject, and a rule such as "---------- Forwarded message ---------".
"From: 8:00 AM / To: 4:00 PM" is an interview day, and "On Tuesday I met Dr. Roe, who wrote:"
is prose: neither is taken for a mark.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo

from afterword.model import Address
from afterword.reading import headers
from afterword.reading.lines import Line

_WRAPPED_LINES = 4
"""Lines an attribution may be wrapped over."""
_BLOCK_LINES = 30
"""Lines a From/Sent/To block may take; long To lists wrap."""
_ATTRIBUTION_LIMIT = 400
"""Characters of an attribution."""

_RULE = re.compile(
    r"[-_=*~ ]{0,40}(?:begin |start of )?(?P<kind>original|forwarded|reenviado|mensaje|weitergeleitete)\s"
    r"(?:message|mail|e-mail|appointment|meeting|by\s.{1,80}|reenviado|original|nachricht)"
    r"(?: from\s.{1,80})?[-_=*~: ]{0,40}",
    re.IGNORECASE,
)
_LINE_ACROSS = re.compile(r"[-_=*]{5,200}")
_KEY = re.compile(
    r"[*_]{0,2}(from|sent|date|to|cc|bcc|subject|reply-to|importance|attachments?|when|where|organizer"
    r"|required attendees|optional attendees|de|enviado(?: el)?|fecha|para|asunto"
    r"|von|gesendet|datum|an|betreff|envoyé|à|objet)\s?:[*_]{0,2}(?:\s+(.*)|$)",
    re.IGNORECASE,
)
_KEYS = {
    "de": "from", "von": "from", "sent": "date", "enviado": "date", "enviado el": "date", "fecha": "date",
    "gesendet": "date", "datum": "date", "envoyé": "date", "para": "to", "an": "to", "à": "to",
    "asunto": "subject", "betreff": "subject", "objet": "subject",
}  # fmt: skip
_SENT = frozenset({"sent", "enviado", "enviado el", "gesendet", "envoyé"})
_VERB = re.compile(r"\b(?:wrote|writes|schrieb|escribió|a écrit|said|mentioned)\b", re.IGNORECASE)
_SPOKEN = frozenset({"said", "mentioned"})
_OPENING = ("On ", "Am ", "Le ", "El ", "At ")
_EMAIL = re.compile(r"[\w.+'%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_MONTHS = {m: n for n, m in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}
_DATE = re.compile(
    r"\b(?:(?P<d1>\d{1,2})\s(?P<m1>[A-Z][a-z]{2,8})\.?,?\s(?P<y1>\d{4})"
    r"|(?P<m2>[A-Z][a-z]{2,8})\.?\s(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s(?P<y2>\d{4})"
    r"|(?P<m3>\d{1,2})/(?P<d3>\d{1,2})/(?P<y3>\d{4}|\d\d)"
    r"|(?P<y4>\d{4})-(?P<m4>\d\d)-(?P<d4>\d\d))\b"
)
_TIME = re.compile(r"\b(?P<h>\d{1,2}):(?P<m>\d\d)(?::\d\d)?(?:\s?(?P<half>[AaPp])\.?[Mm]\b\.?)?")
_AFTER_TIME = re.compile(
    r"\s{0,3}(?:\(?[A-Z]{2,5}\)?(?=[\s,])|(?:GMT|UTC)?[+-]\d\d:?\d\d)(?:\s\([A-Z]{2,5}\))?"
)


@dataclass(frozen=True, slots=True)
class Origin:
    """Who wrote the older text, when, and under which subject, as far as the mark tells."""

    author: Address | None = None
    date: datetime | None = None
    subject: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A mark: whose words follow, whether it says "forwarded", and the first line after it.

    `block` means that everything below on the same level is older, marked or not.
    """

    origin: Origin
    next_line: int
    forwarded: bool = False
    block: bool = True


def read(lines: Sequence[Line], number: int, zone: tzinfo = UTC) -> Mark | None:
    """The mark that begins at line `number`, None if an ordinary line does.

    Args:
        lines: quote depth and text of each line.
        number: where to look.
        zone: in which a date without zone is meant.
    """
    text = lines[number].text
    first = text[:1]
    if first in "-_=*~BbsSoOfFrRmMwW" and (found := _RULE.fullmatch(text[:200])):
        after, fields = _block(lines, number + 1, start=None)
        forwarded = found["kind"].lower() != "original" and not text.lower().endswith("original")
        return Mark(_origin(fields, zone), after, forwarded=forwarded)
    if first in "-_=*" and _LINE_ACROSS.fullmatch(text):
        after, fields = _block(lines, number + 1, start="from")
        return Mark(_origin(fields, zone), after) if fields else None
    if first in "*_FfDdVv" and not _follows_to(lines, number):
        after, fields = _block(lines, number, start="from")
        if fields:
            return Mark(_origin(fields, zone), after)
    return _attribution(lines, number, zone)


def _follows_to(lines: Sequence[Line], number: int) -> bool:
    """Whether the line before names recipients: a memo begins with them, no mail program does."""
    before = next((text for _, text, _ in reversed(lines[max(0, number - 3) : number]) if text), "")
    return bool((found := _key(before)) and _KEYS.get(found[0], found[0]) == "to") or before.startswith("TO:")


def _block(lines: Sequence[Line], number: int, start: str | None) -> tuple[int, dict[str, str]]:
    """The header block at `number`: the line after it and its fields, none if it is no such block."""
    begin = number
    depth = lines[number].depth if number < len(lines) else 0
    fields: dict[str, str] = {}
    key = ""
    after = number
    blank = 0
    while number < len(lines) and number - begin < _BLOCK_LINES:
        level, text, _ = lines[number]
        match = _key(text) if level >= depth else None
        if match:
            key = _KEYS.get(match[0], match[0])
            if (start and not fields and key != start) or (key == "from" and key in fields):
                break
            fields.setdefault(key, match[1])
            fields.setdefault(match[0], match[1])
            after, blank = number + 1, 0
        elif not text:
            blank += 1
            if blank > 2 or (fields and "subject" in fields and "from" in fields):  # noqa: PLR2004
                break
        elif not fields or not key or not _continues(lines, number, depth):
            break
        else:
            fields[key] = f"{fields[key]} {text}".strip()
            after, blank = number + 1, 0
        number += 1
    return (after, fields) if _is_block(fields, start) else (begin, {})


def _key(text: str) -> tuple[str, str] | None:
    """Name and value of a header line, None if it is none. "FROM:" in capitals is a memo's."""
    match = _KEY.fullmatch(text[:1000])
    if not match or (len(match[1]) > 2 and match[1].isupper()):  # noqa: PLR2004 - "CC:" is a mail's
        return None
    return match[1].lower(), (match[2] or "").strip()


def _continues(lines: Sequence[Line], number: int, depth: int) -> bool:
    """Whether the line at `number` is a wrapped header value: another key follows soon."""
    for level, text, _ in lines[number + 1 : number + 12]:
        if level < depth or not text:
            return False
        if _key(text):
            return True
    return False


def _is_block(fields: dict[str, str], start: str | None) -> bool:
    """Whether the fields are a mail's: who, when or what about.

    A clock time is nobody. Without an address only Outlook's "Sent:" is trusted: a memo has
    From, To, Date and Subject as well.
    """
    who = fields.get("from", "")
    if start is None:
        return bool({"from", "date", "subject"} & fields.keys())
    if not who or who[:1].isdigit():
        return False
    if "@" in who and ("date" in fields or "subject" in fields):
        return True
    return bool(_SENT & fields.keys()) and bool({"to", "subject"} & fields.keys())


def _origin(fields: dict[str, str], zone: tzinfo) -> Origin:
    """Author, date and subject of a block."""
    who = fields.get("from", "").replace("mailto:", "")
    people = headers.addresses([who])
    author = (
        people[0] if people else Address(name=headers.one_line(who.strip("*\"' ")[:100])) if who else None
    )
    return Origin(
        author, _moment(fields.get("date", ""), zone), headers.one_line(fields.get("subject", "").strip("* "))
    )


def _attribution(lines: Sequence[Line], number: int, zone: tzinfo) -> Mark | None:
    """The mark if an attribution of one to four lines begins here, such as "On ... wrote:"."""
    depth, text, _ = lines[number]
    opening = text.startswith(_OPENING)
    if not opening and "@" not in text and not text.endswith(":"):
        return None
    joined = ""
    for end in range(number, min(number + (_WRAPPED_LINES if opening or "<" in text else 2), len(lines))):
        level, piece, _ = lines[end]
        if not piece or (level != depth and not piece.lower().startswith("wrote:")):
            return None
        joined = f"{joined} {piece}".strip()
        if len(joined) > _ATTRIBUTION_LIMIT:
            return None
        if piece.endswith(":"):
            return _checked(lines, joined, end + 1, depth, zone)
    return None


def _checked(lines: Sequence[Line], joined: str, after: int, depth: int, zone: tzinfo) -> Mark | None:
    """The mark if `joined` says who wrote and when; without ">" below it must say so fully."""
    verb = _VERB.search(joined[-120:])
    email = _EMAIL.search(joined)
    dated = _DATE.search(joined)
    marked = next((level > depth for level, text, _ in lines[after : after + 5] if text), False)
    if not verb and not (email and dated):
        return None
    if verb and verb[0].lower() in _SPOKEN and not marked:
        return None
    if re.search(r"\b(?:who|she|he|they|we|I)\s+wrote", joined[-60:]):
        return None
    sure = (email or _TIME.search(joined)) and dated
    if not (sure or (marked and (email or re.search(r"\d", joined) or joined.count(" ") < 8))):  # noqa: PLR2004
        return None
    return Mark(_written(joined, zone), after, block=False)


def _written(joined: str, zone: tzinfo) -> Origin:
    """Author and date of an attribution line."""
    email = _EMAIL.search(joined)
    stops = [match.end() for pattern in (_DATE, _TIME) for match in pattern.finditer(joined)]
    verb = _VERB.search(joined)
    if verb and stops and min(stops) > verb.start():
        name = joined[: verb.start()]
    else:
        begin = max((stop for stop in stops if not email or stop <= email.start()), default=0)
        if tail := _AFTER_TIME.match(joined, begin):
            begin = tail.end()
        name = joined[begin : verb.start() if verb else len(joined)]
    name = re.split(r"[<\[(]", name.replace("mailto:", ""))[0].strip(" ,.;:\"'-*")
    if _EMAIL.fullmatch(name):
        name = ""
    author = Address(name=headers.one_line(name[:100]), email=email[0].lower() if email else "")
    return Origin(author if author != Address() else None, _moment(joined, zone))


def _moment(text: str, zone: tzinfo) -> datetime | None:
    """The date and time named in a mark; US order in numbers; noon is not guessed, midnight is."""
    found = _DATE.search(text)
    if not found:
        return headers.moment(text) if text else None
    parts = {name: value for name, value in found.groupdict().items() if value}
    year, month, day = (next(v for k, v in parts.items() if k[0] == letter) for letter in "ymd")
    clock = _TIME.search(text)
    hour = int(clock["h"]) if clock else 0
    if clock and clock["half"]:
        hour = hour % 12 + (12 if clock["half"] in "pP" else 0)
    number = int(month) if month.isdigit() else _MONTHS.get(month[:3].lower(), 0)
    if number > 12 >= int(day):  # noqa: PLR2004 - day before month, as Europeans write
        number, day = int(day), str(number)
    try:
        return datetime(
            int(year) + (2000 if len(year) == 2 else 0),  # noqa: PLR2004
            number, int(day), hour, int(clock["m"]) if clock else 0, tzinfo=zone,
        )  # fmt: skip
    except (ValueError, OverflowError):
        return None
