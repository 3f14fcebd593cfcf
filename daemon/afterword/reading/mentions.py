"""Finds people named in running text, the role a sentence gives them, and what stands beside them.

A plain name counts only beside a role, an address, a number or an office.
"""

from __future__ import annotations

import re

from afterword.model import Role
from afterword.reading import names, roles
from afterword.reading.named_lines import PLACE_LINE
from afterword.reading.names import Person
from afterword.reading.phones import Phone
from afterword.reading.spelling import ADDRESS

_PLAIN = re.compile(rf"(?<![\w@.])(?P<name>{names.FULL})")

_OPENING_WORDS = re.compile(
    r"^(?:Call|Email|E-mail|Contact|Ask|Tell|Let|Write|Text|Reach|Meet|With|And|But|If|When|Lost|Assistant|Scheduling|Contacting|Reply|Ring|Phone|Ping|See|Thank|Thanks|Love|Best|Yours|Warmly|Cheers|Sincerely|To|Dear|Hi|Hello|Hey|From|For|Please|Questions|Or|Either|Both|Our|My|Your|Also)\s+"
)


def mentions(text: str) -> list[names.Mention]:
    """People named with a title or degree, and plain names beside a role, an address or a number."""
    found = list(names.people(text))
    for match in _PLAIN.finditer(text):
        start, name = match.start(), match["name"]
        while opening := _OPENING_WORDS.match(name):
            start += opening.end()
            name = name[opening.end() :]
        if any(m.start < match.end() and start < m.end for m in found):
            continue
        if PLACE_LINE.match(text[start : start + 60]):
            continue
        behind = text[match.end() : match.end() + 110]
        tells = re.match(
            r"\s{0,2}(?:\(|,|-|–|—|at\b|is\b|@|answers|will|would|can|has|reads|opens|handles|takes|keeps|gets|knows|on\b|(?:in|from) (?:our|the) (?:\w+ ){0,2}office|['’]s\s+(?:\w+\s+)?(?:box|mailbox|inbox|desk)|:)",
            behind,
        )
        if tells and (
            roles.role_in(_clause(behind))
            or ADDRESS.search(behind)
            or re.search(r"\d{3}[\s.)-]", behind)
            or re.match(r"\s*(?:in|from|at) (?:our|the) (?:\w+ ){0,2}office\b|\s*\((?:cc|copied)", behind)
        ):
            someone = names.person(name)
            if someone:
                found.append(names.Mention(person=someone, start=start, end=match.end()))
    return sorted(found, key=lambda m: m.start)


def plain_names(text: str) -> list[Person]:
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


_TITLE_BEFORE = re.compile(
    r"\b(?:director|coordinator\w*|chief(?: resident)?|chair\w*|manager|administrator|directora|APD|PD|coordinadora?|resident)\W{0,3}$",
    re.IGNORECASE,
)
_APPOSED = re.compile(
    r"\b(?:our|the|my|its) (?:\w+ ){0,4}\w+[,:]\s?$|\bmanager of this campaign:\s?$|\bcontact:\s?$"
    r"|\((?:program |residency )?(?:coordinator|administrator|manager|director|A?PD):\s?$",
    re.IGNORECASE,
)
"""A title set off by a comma from the name that follows it: "our coordinator, Yusuf Okonjo"."""


_RUNS_IT = re.compile(r"\bruns (?:our|the|this) (?:\w+ )?(?:program|residency)\b", re.IGNORECASE)
"""Said of a physician it is her office, said of anybody else her work."""


def role_beside(text: str, start: int, end: int, *, doctor: bool = False) -> Role | None:
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
        if role := roles.role_in(words if doctor else _RUNS_IT.sub(" ", words)):
            return role
    if said := _SAID_BEHIND.match(behind):
        return roles.role_in(said["what"])
    before = text[max(0, start - 60) : start].rpartition("\n")[2]
    before = re.sub(r"\b(?:Ms|Mrs?|Mx|Miss|Dra?)\.? ?$", "", before)
    before = re.split(r"[.!?;,:]", re.sub(r"[,:]\s?$", " ", before) if _APPOSED.search(before) else before)[
        -1
    ]
    if _TITLE_BEFORE.search(before):
        return roles.role_in(before.strip(" ,:("))
    after = re.match(
        r"[^.!?\n]{0,80}[.!?]\s+(?:He|She|They|Dr\. \w+)\s+(?:is|are|serves as|runs|heads|leads)\b([^.!?\n]{0,60})",
        behind,
    )
    return roles.role_in(after.group(0) if doctor else _RUNS_IT.sub(" ", after.group(0))) if after else None


_SAID_BEHIND = re.compile(
    r"^[^.!?;:\n]{1,24}, (?:(?:he|she)(?:['’]s| is)|they(?:['’]re| are)) (?P<what>(?:an?|our|the|my) [^.!?;:,\n]{2,40})"
)
"""As in "Teddy van Loon wouldn't mind, he's a PGY-3 and types fast"."""
_SENTENCE_END = re.compile(r"(?<!\bMs)(?<!\bMr)(?<!\bMrs)(?<!\bDr)(?<!\bDra)(?<!\bSt)[.!?](?=\s+[A-Z])|\n\n")


def beside(text: str, start: int, end: int, mentions: list[names.Mention]) -> Person | None:
    """Who an address or number stands beside: named before it in its sentence, or right behind it."""
    sentence = (
        max(
            text.rfind("\n\n", 0, start),
            *(m.end() for m in _SENTENCE_END.finditer(text, 0, start)),
            0,
        )
        if start
        else 0
    )
    before = [m for m in mentions if sentence <= m.start and m.end <= start and start - m.end < 160]  # noqa: PLR2004
    before = [m for m in before if not text[max(0, m.start - 2) : m.start].rstrip().endswith("(")]
    if before:
        return before[-1].person
    opened = text[:start].endswith("(")
    behind = [
        m
        for m in mentions
        if end <= m.start <= end + 4
        and ("(" in text[end : m.start] or (opened and text[end : m.start] == ", "))
    ]
    return behind[0].person if behind else None


def phone_of_line(text: str, start: int, end: int, numbers: tuple[Phone, ...], used: set[str]) -> str | None:
    """A number that shares a line with a mailbox and nobody's name."""
    first, last = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    last = len(text) if last < 0 else last
    for number in numbers:
        if number.number not in used and first <= number.start < last and abs(number.start - end) < 60:  # noqa: PLR2004
            used.add(number.number)
            return number.number
    return None


_CALLED = re.compile(
    r"\b(?:[Ll]et|[Tt]ell|[Ee]-?mail|[Cc]ontact|[Aa]sk|[Cc]all|[Ww]rite|[Tt]ext|to|with|reach|[Mm]y colleague|[Aa]ssistant,?)\s+(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{1,14})\b"
)


_ONLY_GIVEN = re.compile(
    r"(?:\b[Tt]o|\b[Aa]sk|\b[Tt]ell|\b[Ww]ith|\b[Cc]all|\b[Ww]rite|,(?=[^(]{3,20}\($)|\b[Mm]iss|\b[Mm]s\.?)\s(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{2,14})(?: at|,|:)?\s?\(?$"
)
"""A given name right before an address: "whatever comes up to Lupe at residency@..."."""


def first_name(text: str, start: int, email: str, known: list[Person]) -> Person | None:
    """Who "Let Denise know: dkucera@..." names: Denise Kucera; "to Lupe at residency@...": Lupe, unless `known`."""
    local = re.sub(r"[^a-z.]", "", email.partition("@")[0])
    for match in _CALLED.finditer(text, max(0, start - 140), start):
        rest = _rest(local, names.plain(match["given"]))
        if rest and local.startswith(names.plain(match["given"])) and roles.SHARED.search(rest):
            return Person(name=match["given"], surname=match["given"])  # maren.imcoord@ has no surname
        if len(rest) > 3 and rest.isalpha() and (someone := names.person(f"{match['given']} {rest.title()}")):  # noqa: PLR2004 - shorter is no surname
            return someone
    if someone := _spelled_behind(text[:start], email) or _given_behind(text[:start], email, known):
        return someone
    alone = _ONLY_GIVEN.search(text[max(0, start - 40) : start])
    if not alone or alone["given"].lower() in names.NOT_NAMES | names.STATES:
        return None
    if fuller := next((p for p in known if p.given == alone["given"]), None):
        return fuller
    if local[:1] == names.plain(alone["given"])[:1] or roles.shared(email):
        return Person(name=alone["given"], surname=alone["given"])
    return None


_RIGHT_BEFORE = re.compile(r"(?<![\w.-])(?P<given>[A-ZÀ-Þ][a-zà-ÿ]{2,14})(?: at |, | [(<[])$")
"""A capitalised word right before an address: "me or Lorna (ltroyer@...)"."""


def _spelled_behind(before: str, email: str) -> Person | None:
    """Who the given name right before a personal address is: "Lorna (ltroyer@...)" is Lorna Troyer."""
    found = _RIGHT_BEFORE.search(before[-40:])
    return given_of(found["given"], email) if found else None


def _given_behind(before: str, email: str, known: list[Person]) -> Person | None:
    """Who of those `known` by her full name is called by her given name right before an office's address."""
    found = _RIGHT_BEFORE.search(before[-40:]) if roles.shared(email) else None
    return next((p for p in known if found and p.given.split(" ")[0] == found["given"]), None)


def given_of(given: str, email: str) -> Person | None:
    """Who `given` is at a personal address that spells the rest: Lorna at ltroyer@ is Lorna Troyer."""
    nobody = given.lower() in names.NOT_NAMES - names.GIVEN_MONTHS | names.STATES
    if not re.fullmatch(r"[^\W\d_]{3,15}", given) or roles.shared(email) or nobody:
        return None
    rest = _rest(re.sub(r"[^a-z.]", "", email.partition("@")[0]), names.plain(given))
    return names.person(f"{given.title()} {rest.title()}") if len(rest) > 3 and rest.isalpha() else None  # noqa: PLR2004 - shorter is no surname


def _rest(local: str, given: str) -> str:
    """What a local part says beyond a given name or its initial."""
    if local.startswith(given):
        return local.removeprefix(given).strip(".")
    return local[1:] if local[:1] == given[:1] else ""
