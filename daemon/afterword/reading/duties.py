"""Tells a role from what somebody says of herself or does in a letter, where no title stands by her name.

Who interviewed is faculty, who keeps the calendar and takes the answers is the coordinator.
It never overrules a written title.
"""

from __future__ import annotations

import re

from afterword.model import Role
from afterword.reading import names, roles
from afterword.reading.names import Person
from afterword.reading.sentences import sentences

_SELF = re.compile(
    r"\b(?:(?:I['’]m|I am|I was|I serve as|I (?:write|speak)(?: to you)? as|my name is \w+,?(?: and)? I['’]m)\s+"
    r"|(?:it['’]?s|it is|this is|here['’]s)\s+(?!not\b|only\b|also\b|just\b|up\b)\w+(?: (?-i:[A-Z])\w+)?(?:,\s+|\s+(?=(?:the|your) (?:chief|PD|program director|coordinator)\b)))(?P<what>[^.!?\n;]{2,90})",
    re.IGNORECASE,
)
_AS = re.compile(
    r"(?:^|[.!?\n]\s{0,2})as (?P<what>(?:an? |the |your |one of (?:the|our|your) )?[^.!?\n;,]{2,70}?)(?:,[^.!?\n;,]{0,60},|,)?\s+I(?:['’]\w+)?\s",
    re.IGNORECASE,
)
_TOLD_BY_ANOTHER = re.compile(
    r"\b(?:\w{3,}ing|sure|that|which|with|for|to|in|at|my|not|no|said|told|wrote|see|via)\b", re.IGNORECASE
)
"""Words between "I am" and a title that make it somebody else's title."""
_RUNS_THE_OFFICE = re.compile(
    r"\bI (?:run|keep|manage|coordinate|schedule|book|look after|handle) (?:the|our|all|these|your) [^.!?\n]{0,30}(?:office|calendar|schedul\w+|interviews?|recruitment|applicants?)\b",
    re.IGNORECASE,
)
_RUNS_THE_PROGRAM = re.compile(
    r"\bI(?:['’]ve| have)?\s(?:run|head|lead|direct|directed|headed|led)\s(?:the|our|this)\s(?:[\w&/-]+\s){0,3}(?:residency|program)\b(?! (?:office|recruit|interview|coord|side|desk))",
    re.IGNORECASE,
)
_INTERVIEWED_HER = re.compile(
    r"\bI (?:\w+ ){1,3}our (?:\w+ )?interview\b|\b(?:in|from|since|at|of|after|enjoyed|during|like) our (?:\w+ )?(?:interview|half hour|argument)\b|\binterviewing you\b"
    r"|\bmy interview with you\b|\bI (?:had the (?:pleasure|privilege) of )?interview(?:ed|ing) you\b|\bto (?:be the one who )?interview(?:ed)? you (?:on|last|in)\b|\b(?:one|guy|man|woman|doctor|surgeon|attending|person)\s(?:[\w/]+\s){0,5}who interviewed you\b|\b(?:talking|speaking|interviewing) with me\b|\byour resident interviewer\b|\bbeing your (?:\w+ )?interviewer\b|\byour (?:first|second|third|last) (?:half[- ]hour|interviewer)\b",
    re.IGNORECASE,
)
"""Words only of somebody who sat across from her."""
_ENJOYED = re.compile(
    r"\b(?:in|from|since|at|of|after|enjoyed|to|was|during|like) our (?:\w+ )?(?:conversation|talk|chat)\b|\b(?:enjoyed|liked|loved) (?:talking (?:with|to)|meeting) you"
    r"|\byou asked me\b|\byour (?:\w+ )?interviewer\b|\bI interviewed\b|\bto interview you\b|\bit was (?:such )?a (?:great |real |true )?pleasure\b",
    re.IGNORECASE,
)
"""Words of an interviewer in a letter of her own, and of an office in its letter to everybody."""
_OFFICE_WORK = re.compile(
    r"\b(?:both|they|it|everything|all) came through\b|\byou(?:['’]re| are) complete\b|\byour (?:file|documents?|transcript|photo) (?:is|are|came|has|have)\b|\bI['’]m your person\b|\bjust ask me\b|\bholler at me\b|\b(?:everybody|everyone) (?:in|at) the office\b",
    re.IGNORECASE,
)
_THANKS = re.compile(r"^\s*(?:re|aw|sv)\s*:.{0,20}\bthank", re.IGNORECASE)
_OF_THE_PROGRAM = re.compile(
    r"\bresidenc(?:y|ies)\b|\bprogram\b|\brecruitment\b|\bmedical education\b|\bmed ed\b|\beducation office\b|\bgme\b|\bIM\b|\btransitional year\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:tell|let|write|writing|answers?|reply|rsvp|e-?mail|ask(?:ed|ing)?|call|contact|send|pick|choose|questions?|forward|reach(?:es|ed)?|belongs?|find|schedul\w+|calendar|takes over|facts|packet|arrang\w+|holler|get hold of|hear it|gets?|minds?|keeps?|hands?)\b",
    re.IGNORECASE,
)
_TAKES_PART = re.compile(
    r"\b(?:takes over from me|(?:becomes|is) your person|(?:stands|fills) in for me|covers for me|keeps (?:the|our|my) (?:calendar|book|schedule)|schedules|my colleague)\b",
    re.IGNORECASE,
)
_ASSISTANT = re.compile(r"\b(?:assistant|secretary)\W{1,3}(?:(?:Ms|Mrs|Mr|Mx|Miss)\b\.?\s)?$", re.IGNORECASE)
LEADERS: frozenset[Role] = frozenset(
    {"program_director", "associate_program_director", "chair", "faculty", "chief_resident"}
)
"""Roles whose holders leave dates, questions and answers to their coordinator."""
_SIGNATURE_LINES = 5
"""Lines at the end of a letter that may say where its writer works."""


def interviewed(text: str) -> bool:
    """Whether the writer says that she sat across from the applicant."""
    return bool(_INTERVIEWED_HER.search(text))


def remembers(text: str) -> bool:
    """Whether a letter speaks of an interview or talk as one of its two sides."""
    return interviewed(text) or bool(_ENJOYED.search(text))


def thanked(subject: str) -> bool:
    """Whether a letter answers the applicant's thanks, which go to those who interviewed her."""
    return bool(_THANKS.match(subject))


def introduced(text: str, person: Person) -> Role | None:
    """The role a writer gives herself: "Dev here, chief at ...", "As program director I ...", "I'm chair of"."""
    for pattern in (_SELF, _AS):
        for match in pattern.finditer(text):
            if role := _own(match["what"]):
                return role
    if role := _beside_own_name(text, person):
        return role
    return "coordinator" if _RUNS_THE_OFFICE.search(text) else None


def titled(text: str, person: Person) -> Role | None:
    """The role told behind a given name alone: "Renata, our coordinator (copied), sends the link"."""
    if not person.given:
        return None
    given = re.escape(person.given.split(" ")[0])
    found = re.search(rf"\b{given}(?:,| \()? (?:our|the|my) (?P<what>[^.,;()\n]{{3,50}})", text)
    return roles.role_in(found["what"]) if found else None


def directs(text: str) -> Role | None:
    """The director's role where a writer says she runs the program and names nobody else its director."""
    others = re.search(r"\b(?:program director|PD|runs (?:it|the|our))\b", text)
    return "program_director" if _RUNS_THE_PROGRAM.search(text) and not others else None


_A_CHIEF = re.compile(r"(?:the )?chief,")
"""How a chief resident names herself in small letters; a division's chief writes its name behind."""


def _own(what: str) -> Role | None:
    """The role that opens `what`: "one of the two chiefs in medicine", not "working with our coordinator"."""
    what = re.split(r",? (?:and|but|who|because|so|cc)\b", what, maxsplit=1)[0]
    if _A_CHIEF.match(what):
        return "chief_resident"
    found = roles.role_at(what)
    if not found or _TOLD_BY_ANOTHER.search(what[: found[1]]) or len(what[: found[1]].split()) > 6:  # noqa: PLR2004 - "one of the two internal medicine"
        return None
    return found[0]


_SHORT_GIVEN = 3
"""Letters of a given name that has no shorter form: "Tobias" signs as "Tobi"."""


def _beside_own_name(text: str, person: Person) -> Role | None:
    """The role behind the writer's given name: "Marcus (chief resident)", "theo (pgy1) from ..."."""
    given = re.escape(person.given.split(" ")[0]) if person.given else ""
    if not given:
        return None
    short = rf"|{given[:3]}\w{{0,6}}" if len(person.given) > _SHORT_GIVEN else ""
    own = rf"(?<!Dr\. )\b(?:{given}{short})(?: {re.escape(person.surname)})?(?:(?: here)?(?:, | \(|\s?[-–—] ?|\n\()| here )(?P<what>[^.!?\n;)]{{2,60}})"
    for match in re.finditer(own, text, re.IGNORECASE):
        if role := _own(match["what"]):
            return role
    return None


def of_sender(text: str, *, personal: bool) -> Role | None:
    """The role of an untitled sender by what she does: interviewed, works for the office, plans days.

    That she answers a thank-you tells nothing: those go through the coordinator.
    """
    if interviewed(text):
        return "faculty"
    if not personal or _OFFICE_WORK.search(text) or _signs_for_the_program(text):
        return "coordinator"
    return "faculty" if remembers(text) else None


def _signs_for_the_program(text: str) -> bool:
    lines = [line for line in text.rstrip().split("\n") if line.strip()][-_SIGNATURE_LINES:]
    return any(_OF_THE_PROGRAM.search(line) and len(line) < 100 for line in lines[1:])  # noqa: PLR2004 - a longer line is prose


def colleague(text: str, person: Person, email: str) -> bool:
    """Whether an office's letter names `person` beside itself ("to me or Lorna") or as who answers questions."""
    name = rf"(?:{re.escape(person.name)}|{re.escape(person.given or person.surname)})\b"
    both = re.compile(rf"\b(?:me|I|us) (?:or|and) {name}|\b{name},? (?:or|and) (?:me|I)\b")
    answers = re.compile(rf"\bask\b[^.!?\n]{{0,40}}{name}|{name}[^.!?\n]{{0,60}}\banswers\b", re.IGNORECASE)
    near = (s.of(text) for s in sentences(text))
    return any(
        email in sentence.lower() and (both.search(sentence) or answers.search(sentence)) for sentence in near
    )


def assists(text: str, person: Person) -> bool:
    """Whether the letter calls `person` somebody's assistant or secretary."""
    ends = (at.start() for at in re.finditer(re.escape(person.name), text))
    return any(_ASSISTANT.search(text, max(0, end - _BEFORE_A_NAME), end) for end in ends)


_BEFORE_A_NAME = 30
"""Characters before a name in which "my secretary, Mrs." finds room."""


def entrusted(text: str, person: Person, email: str, *, by_leader: bool) -> bool:
    """Whether the letter sends answers or questions to `person`, as one does to a coordinator."""
    told = [names.plain(w) for w in (person.given, person.surname) if len(w) > 2]  # noqa: PLR2004 - an initial
    for stretch in sentences(text):
        sentence = stretch.of(text)
        words = set(re.findall(r"[^\W\d_]+", names.plain(sentence)))
        if email not in sentence.lower() and not words & set(told):
            continue
        if _ASSISTANT.search(sentence.partition(person.name)[0]):
            return False
        if _TAKES_PART.search(sentence) or (by_leader and _ASKED.search(sentence)):
            return True
    return False
