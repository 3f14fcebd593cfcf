"""Reads a program's statements about communication: which rule, for whom, by which route, until when.

It decides what binds this applicant towards this program (CONTRACT, rule table). Every sentence
passes two nets: `wishes.touches` notices whatever could limit what she may send, the rules below
place it; what is noticed and can't be placed becomes `unclear`. It must never take a permission
from hidden text, another program's words, or the applicant's own (DOMAIN 5b).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from afterword.model import RESTRICTIONS, Kind, Message, Passage, Policy, Purpose, Quote, Role, Rule
from afterword.reading import wishes
from afterword.reading.clauses import Statement, clauses, fold, statements
from afterword.reading.phrases import opened, plain
from afterword.reading.until import until

PROGRAM_ROLES: frozenset[Role] = frozenset(
    {"coordinator", "office", "gme_office", "program_director", "associate_program_director", "chair", "other"}
)
"""Whose "I" speaks for the program; anybody else speaks for herself unless she says "we"."""

AFTERWARDS: frozenset[Kind] = frozenset({"post_interview", "personal"})
"""Kinds whose sentences need no word like "afterwards" to be about the time after the interview."""

NO_LETTERS: frozenset[Kind] = frozenset({"social", "second_look", "waitlist", "rejection", "request", "notice", "cancellation"})
"""Kinds in which "it has no effect" and "ask me" are about something else than letters."""

_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_ROBOT = re.compile(r"no-?_?reply|do-?not-?reply|notifications?@|mailer|postmaster|^support@|^help|unsubscribe|bounce")
_SELF = re.compile(r"\b(?:to|through|via|with|by|ask|at|past) me\b|\bmy (?:way|desk|inbox|hands)\b|\bhere\b|\bthis (?:mailbox|inbox|address|email|office)\b|\bi am (?:the|your|always|here|happy|glad|one)\b"
                   r"|\bCOMM me\b|\bgive me\b|\bi (?:will|would|collect|hand|pass|answer|can)\b|\bme as well\b|\bcall me\b|\bthis OFFICE\b|\breach me\b|\btell me\b|\bcomes to me\b")


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: `me` is the address "me" and "here" mean, `person` set where she speaks for herself."""

    me: str | None
    person: str | None
    kind: Kind | None
    message: Message
    hidden: bool = False


@dataclass(slots=True)
class _Reader:
    """What has been concluded so far, and what the sentences before were about."""

    voice: Voice
    found: list[Policy] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    topic: frozenset[str] = frozenset()
    before: Statement | None = None
    asked: Statement | None = None
    text: str = ""


def policies(message: Message, sender_role: Role, program_mail: bool, kind: Kind | None) -> tuple[Policy, ...]:
    """All statements of `message` that bind the applicant, in the order they stand.

    `program_mail` is False for mail of no program of hers: then there are none. `sender_role`
    tells whether "I" is the program or one person; `kind` what the message is otherwise.
    """
    if not program_mail or kind == "other":
        return ()
    return _settled(_read(message, sender_role, kind).found)


def ignored(message: Message, sender_role: Role = "other", kind: Kind | None = None) -> tuple[str, ...]:
    """Sentences that look like a wish about letters and were passed over, each with the reason."""
    return tuple(_read(message, sender_role, kind).passed)


def speaks_for(message: Message, sender_role: Role) -> str | None:
    """The address of the one person for whom "I" stands, None when she speaks for the program."""
    return message.sender.email or None if sender_role not in PROGRAM_ROLES else None


# --- going through the message ------------------------------------------------------------


def _read(message: Message, role: Role, kind: Kind | None) -> _Reader:
    me = _own_address(message)
    person = speaks_for(message, role) if kind not in NO_LETTERS else None
    reader = _Reader(Voice(me=me, person=person, kind=kind, message=message))
    asked: Statement | None = None
    for passage in message.passages:
        if not _binds(passage, message):
            asked = next((s for s in reversed(statements(passage.text)) if s.question), None)
            continue
        _read_text(reader, passage.text, asked)
        asked = None
    for event in message.calendar:
        _read_text(reader, event.description, None)
    if message.hidden:
        hidden = _Reader(replace(reader.voice, hidden=True))
        _read_text(hidden, message.hidden, None)
        reader.found.extend(p for p in hidden.found if p.rule in RESTRICTIONS)
    return reader


def _read_text(reader: _Reader, text: str, asked: Statement | None) -> None:
    reader.text, reader.before, reader.topic, reader.asked = text, None, frozenset(), None
    if asked is not None:
        reader.topic = _objects(plain(asked.text))
        reader.asked = asked
    for statement in statements(text):
        _read_statement(reader, statement)


def _read_statement(reader: _Reader, statement: Statement) -> None:
    words = plain(statement.text)
    own = _objects(words)
    reason = wishes.trap(words)
    if reason:
        if own & {"thanks", "comm", "faculty"}:
            reader.passed.append(f"{statement.text} [{reason}]")
        reader.before, reader.asked = statement, None
        return
    if statement.question and not wishes.BANNED.search(words):
        if own:
            reader.topic = own
            reader.asked = statement
        reader.before = statement
        return
    rules = _rules(reader, statement, words)
    for policy in rules:
        reader.found.append(policy)
    if own:
        reader.topic = own
    reader.before = statement
    if not statement.heading:
        reader.asked = None


def _rules(reader: _Reader, statement: Statement, words: str) -> list[Policy]:
    """The policies one sentence states, clause by clause."""
    found: list[Policy] = []
    program = applicant = 0
    topic = reader.topic
    seen: frozenset[str] = frozenset()
    for raw in clauses(statement.text):
        clause = plain(raw)
        if wishes.binds_program(clause):
            program += 1
            reader.passed.append(f"{statement.text} [it binds only the program]")
            if not wishes.UNANSWERED.search(clause):
                continue
        applicant += 1
        own = _objects(clause)
        here = _Clause(raw, clause, own, seen or topic, statement, words)
        rules = _place(reader, here)
        found.extend(rules)
        seen = seen | own
    if found or reader.voice.kind in NO_LETTERS:
        return found
    if applicant and _suspicious(reader, words):
        return [_policy(reader, "unclear", statement)]
    return found


@dataclass(frozen=True, slots=True)
class _Clause:
    """One clause on its way through the rules: as written, in plain form, and what it is about."""

    raw: str
    plain: str
    own: frozenset[str]
    inherited: frozenset[str]
    statement: Statement
    sentence: str


def _objects(words: str) -> frozenset[str]:
    """What plain words are about: thanks, faculty, visit, update, question, comm."""
    found = set()
    for token, name in (
        ("THANKS", "thanks"), ("FACULTY", "faculty"), ("DOCTOR", "faculty"), ("VISIT", "visit"),
        ("UPDATE", "update"), ("QUESTION", "question"), ("COMM", "comm"), ("BOX", "comm"),
    ):  # fmt: skip
        if re.search(rf"\b{token}\b", words):
            found.add(name)
    return frozenset(found)


_PRONOUN = re.compile(r"\b(?:it|they|them|those|these|any|one|none|so|this|that|either|neither|such|the same)\b")
_EFFECTLESS = re.compile(
    r"\b(?:can |will |would |does |do )?(?:not|no|never|nothing|neither|nor)\b(?: \w+){0,4}? (?:REPLY|affect\w*|effects?|influenc\w*|bearing|impact\w*|roles?|part|weight|consider\w*|count(?:s|ed)?|chang\w+|mov\w+)\b"
)


def _place(reader: _Reader, here: _Clause) -> list[Policy]:  # noqa: C901, PLR0912 - the rule table, row by row
    """The narrow net: which rules one clause states."""
    clause = here.plain
    about = here.own
    if not about - {"comm"} and (_PRONOUN.search(clause) or not about):
        about = about | here.inherited
    letters = bool(about & {"thanks", "comm", "update", "question"})
    kind = reader.voice.kind
    found: list[Policy] = []

    if "visit" in here.own and kind != "second_look":
        if re.search(r"\b(?:no|not|none|unable|neither|nor|prohibit\w*|forbid\w*|forbidden|declin\w*)\b", clause) and not re.search(r"\b(?:not|nor|neither) (?:\w+ )?(?:required|necessary|expected|needed)|optional\b", clause):
            found.append(_policy(reader, "no_second_look", here.statement))
            if "thanks" not in here.own:
                return found
    if ("update" in about) and "PORTAL" in clause and (
        wishes.ONLY.search(clause) or wishes.BANNED.search(clause)
        or re.search(r"\b(?:must|ha[sv]e? to|belongs?|should|go(?:es)? in|rather than|please|kindly|instead|the place|can not)\b", clause)
    ):
        return [*found, _policy(reader, "updates_portal_only", here.statement)]
    if "update" in about and (wishes.BANNED.search(clause)) and "PORTAL" in here.sentence:
        return [*found, _policy(reader, "updates_portal_only", here.statement)]

    unmoved = letters and kind not in NO_LETTERS and bool(wishes.UNMOVED.search(clause))
    if unmoved and not re.search(r"\bnot COMM (?:a|one|any)\b", clause):
        found.append(_policy(reader, "no_effect_on_ranking", here.statement))
    silent = kind not in NO_LETTERS and bool(wishes.UNANSWERED.search(clause)) and not re.search(r"\bREPLY this\b|\bneed to REPLY\b|\bQUESTION that\b", clause)
    if silent:
        found.append(_policy(reader, "no_reply_expected", here.statement))
    rest = _EFFECTLESS.sub(" ", clause) if unmoved or silent else clause
    stance = wishes.stance(rest)
    if (unmoved or silent) and stance == "open":
        stance = "open" if re.search(r"\bwelcome|appreciated|free to|may\b", rest) else None
    found.extend(_contact(reader, here, about, stance, rest))
    return found


def _contact(reader: _Reader, here: _Clause, about: frozenset[str], stance: str | None, clause: str) -> list[Policy]:
    """The rules about writing itself: thanks, faculty, the one address, questions, everything."""
    make = _Maker(reader, here)
    one = bool(wishes.TO_ONE.search(clause))
    only = bool(wishes.ONLY.search(clause))
    if "thanks" in about and "thanks" in (here.own or about):
        return _thanks(make, here, stance, clause)
    if "faculty" in about and (here.own & {"faculty"} or not here.own - {"comm"}):
        rules = _faculty(make, here, about, stance, clause, one=one, only=only)
        if rules:
            return rules
    if (only and one) or (one and wishes.ALL.search(clause) and "comm" in about and re.search(r"\b(?:go(?:es)?|comes?|COMM|directed|addressed|routed?|through|via|direct|route|say|use)\b", clause)):
        rules = [make("office_only", route=True)]
        if "question" in about:
            rules.insert(0, make("questions_welcome", route=True))
        if re.search(r"\bnot to (?:the |any )?(?:FACULTY|DOCTOR|individual|RESIDENT)", clause):
            rules.append(make("no_faculty_contact"))
        return rules
    if re.search(r"\bCOMM\b.{0,60}\b(?:via|through|to)\b (?:the |our )?OFFICE", clause) and re.search(r"\b(?:should|must|all|any|occur|ha[sv]e to|is to|are to)\b", clause):
        return [make("office_only", route=True)]
    if stance == "ban" and ("comm" in about) and make.afterwards and "question" not in here.own:
        return [make("no_contact", until_day=True)]
    if stance == "spare" and "comm" in about and make.afterwards:
        return [make("thank_you_not_needed")] if re.search(r"\bCOMM\b", clause) else []
    if stance == "open":
        return _open(make, here, about, clause)
    return []


def _thanks(make: _Maker, here: _Clause, stance: str | None, clause: str) -> list[Policy]:
    if stance == "ban":
        rules = [make("no_thank_you", until_day=True)]
        if re.search(r"\b(?:or|nor|and) (?:to )?(?:COMM|contact) (?:\w+ ){0,2}FACULTY", clause):
            rules.append(make("no_faculty_contact"))
        return rules
    if stance == "spare":
        rules = [make("thank_you_not_needed")]
        if re.search(r"\b(?:welcome|appreciated)\b", clause) and not re.search(r"\bnot (?:\w+ )?(?:welcome|appreciated)", clause):
            rules.insert(0, make("thank_you_welcome", route=True))
        return rules
    if stance == "open":
        return [make("thank_you_welcome", route=True)]
    return []


def _faculty(make: _Maker, here: _Clause, about: frozenset[str], stance: str | None, clause: str, *, one: bool, only: bool) -> list[Policy]:
    comm = "comm" in about or re.search(r"\b(?:REPLY|contact|bother|disturb|approach|in peace|alone)\b", clause)
    if not comm:
        return []
    if stance == "ban":
        rules = [make("no_faculty_contact", subject=True, until_day=True)]
        if one and (only or wishes.ALL.search(clause)):
            rules.insert(0, make("office_only", route=True))
        return rules
    if one and (only or wishes.ALL.search(clause)):
        return []
    if stance == "open" and not wishes.binds_program(clause):
        return [make("faculty_contact_ok", subject=True, until_day=True)] if re.search(r"\b(?:YOU|COMM|REPLY)\b", clause) else []
    return []


def _open(make: _Maker, here: _Clause, about: frozenset[str], clause: str) -> list[Policy]:
    voice = make.reader.voice
    if voice.kind in NO_LETTERS:
        return []
    if voice.person and re.search(r"\b(?:COMM|REPLY|reach|tell|ask|reply|BOX)\b", clause):
        return [make("faculty_contact_ok")]
    if "question" in about and re.search(r"\b(?:COMM|ask|REPLY|direct\w*|happy|glad|welcome|hesitate|reach|find out)\b", clause) and make.afterwards:
        return [make("questions_welcome", route=True)]
    return []


@dataclass(frozen=True, slots=True)
class _Maker:
    """Makes policies of one clause, with its quote, route, person and last day."""

    reader: _Reader
    here: _Clause

    @property
    def afterwards(self) -> bool:
        """Whether the clause is about the time after the interview."""
        kind = self.reader.voice.kind
        heading = opened(self.reader.before.text) if self.reader.before else ""
        return (
            kind in AFTERWARDS
            or kind is None
            or bool(re.search(r"\b(?:AFTER|SEASON)\b", self.here.sentence))
            or bool(re.search(r"\bafter|post-?interview", heading))
        )

    def __call__(self, rule: Rule, *, route: bool = False, subject: bool = False, until_day: bool = False) -> Policy:
        voice = self.reader.voice
        policy = _policy(self.reader, rule, self.here.statement, inherited=not self.here.own)
        day = until(self.here.statement.text, voice.message.date.date() if voice.message.date else None) if until_day else None
        person = voice.person if re.search(r"\b(?:me|i|my)\b", self.here.plain) or rule == "faculty_contact_ok" else None
        if subject and rule == "no_faculty_contact":
            person = _single(self.here) or person
        return replace_policy(policy, until=day, person=person, route=self._route() if route else None)

    def _route(self) -> str | None:
        for text in (self.here.raw, self.here.statement.text):
            for address in _ADDRESS.findall(text):
                if not _ROBOT.search(address.lower()):
                    return str(address).lower().strip(".'")
        if _SELF.search(self.here.plain) or _SELF.search(opened(self.here.raw)):
            return self.reader.voice.me
        return None


def _single(here: _Clause) -> str | None:
    """The one person a restriction is about, if it names one and nobody else."""
    if "FACULTY" in here.plain or "ANYONE" in here.plain:
        return None
    found = re.search(r"\b(?:Dr|Dra|Prof)\.? ([A-ZÀ-Þ][\w'’-]+(?: [A-ZÀ-Þ][\w'’-]+)?)", here.raw)
    return found.group(1) if found else None


def replace_policy(policy: Policy, *, until: str | None, person: str | None, route: str | None) -> Policy:
    """The same policy with its last day, person and route."""
    return Policy(rule=policy.rule, quote=policy.quote, until=until, person=person, route=route, except_for=policy.except_for)


def _policy(reader: _Reader, rule: Rule, statement: Statement, *, inherited: bool = False) -> Policy:
    start = statement.start
    if inherited and reader.before is not None:
        start = reader.before.start
    text = fold(reader.text[start : statement.end])
    return Policy(
        rule=rule,
        quote=Quote(text=text, message_id=reader.voice.message.message_id, hidden=reader.voice.hidden),
        except_for=_exceptions(text) if rule == "no_contact" else (),
    )


def _exceptions(text: str) -> tuple[Purpose, ...]:
    if re.search(r"\b(?:except|exception|unless|other than|apart from|the one thing)\b", text, re.IGNORECASE):
        return ("correction",)
    return ()


def _suspicious(reader: _Reader, words: str) -> bool:
    """The wide net: a limit on writing that no rule could place."""
    if not wishes.touches(words):
        return False
    if not wishes.BANNED.search(words) and not wishes.ONLY.search(words):
        return False
    return bool(re.search(r"\b(?:THANKS|AFTER|SEASON|FACULTY)\b", words) or wishes.FROM_APPLICANT.search(words))


# --- whose words ----------------------------------------------------------------------------


def _own_address(message: Message) -> str | None:
    if message.sender.email and not _ROBOT.search(message.sender.email):
        return message.sender.email
    found = [a.lower().strip(".'") for a in _ADDRESS.findall(message.text)]
    found = [a for a in found if not _ROBOT.search(a)]
    return found[-1] if found else None


def _domain(address: str) -> str:
    return ".".join(address.rpartition("@")[2].split(".")[-2:])


def _binds(passage: Passage, message: Message) -> bool:
    if passage.voice == "sender":
        return True
    if passage.author is None or not passage.author.email:
        return False
    return _domain(passage.author.email) == _domain(message.sender.email)


def _settled(found: list[Policy]) -> tuple[Policy, ...]:
    """Each rule once per route and person; the copy without a route gives way to one that has it."""
    kept: list[Policy] = []
    for policy in found:
        same = next((k for k in kept if k.rule == policy.rule and k.person == policy.person
                     and (k.route == policy.route or policy.route is None or k.route is None)), None)
        if same is None:
            kept.append(policy)
        elif same.route is None and policy.route is not None or same.until is None and policy.until is not None:
            kept[kept.index(same)] = policy
    return tuple(kept)
