"""Reads a program's statements about communication: which rule, for whom, by which route, until when.

It decides what binds this applicant towards this program (CONTRACT, rule table). Every sentence
passes two nets: `placing` says which rule it states, `wishes.touches` notices whatever could limit
what she may send, and what is noticed and not placed becomes `unclear`. It must never take a
permission from hidden text, another program's words, or the applicant's own (DOMAIN 5b).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

import msgspec

from afterword.model import RESTRICTIONS, Address, Kind, Message, Passage, Policy, Purpose, Quote, Role, Rule
from afterword.reading import platforms, wide_net, wishes
from afterword.reading.clauses import Statement, clauses, fold, statements
from afterword.reading.phrases import opened, plain
from afterword.reading.placing import AFTERWARDS, NO_LETTERS, Clause, Stated, objects, place
from afterword.reading.until import until

PROGRAM_ROLES: frozenset[Role] = frozenset(
    {"coordinator", "office", "gme_office", "program_director", "associate_program_director", "chair", "other"}
)
"""Whose "I" speaks for the program; anybody else speaks for herself unless she says "we".
Who signs without a clear role is the office, unless a physician."""

_ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
_ROBOT = re.compile(r"no-?_?reply|do-?not-?reply|notifications?@|mailer|postmaster|^support@|^help|unsubscribe|bounce")
_TO_SELF = re.compile(
    r"\b(?:to|through|via|with|by|ask|at|past|of|COMM|give|tell|reach|around) me\b|\bmy (?:way|desk|inbox|hands)\b|\bthis (?:mailbox|inbox|address|email|office|OFFICE)\b"
    r"|\bi am (?:the|your|always|here|happy|glad|one)\b|\bi (?:will |would |can )?(?:be |am )?(?:happy|glad|pleased|delighted|collect|hand|pass|carry|forward|relay|deliver|see that|put|find out|answer|take) |\b(?:comes?|COMM|it|them|and only) here\b|\bwith me\b|\bthis one\b|\bbe the one address\b|\bopened here\b|\bi am for\b|\bme as well\b"
)
_PHYSICIAN = re.compile(r"\b(?:M\.?D|D\.?O|MBBS|MBChB|FACP|FACS)\b")
_YES = re.compile(r"^(?:yes|sure|of course|certainly|absolutely|by all means|please do\b(?! not)|go ahead|gladly|feel free|i see no reason|no reason why|why not|nothing against|nobody minds)\b")
_NO = re.compile(r"^(?:(?:sorry|unfortunately|well|oh|honestly|i am afraid|short answer|in short|a)[,:.]? )*(?:no\b|nope|please do not|please not|better not|rather not|not at all|never|none\b|absolutely not|please refrain|i am afraid not|not (?:really|this year)|we do not\b|we can not\b|YOU (?:may|should|can|must) not\b|i (?:am afraid|have to|must) (?:\w+ ){0,4}no\b|we would rather|i would rather|do not\b)")
_TOPIC = re.compile(r"\b(?:THANKS|COMM|FACULTY|DOCTOR|BOX|REPLY|HUSH|SILENCE|PORTAL|OFFICE|ADDR|UPDATE|ANYONE|NOBODY)\b")
_POLITE = re.compile(
    r"\bplease (?:do )?not\b|^(?:so |and )?(?:may|can|could|might) (?:i|we) ask (?:YOU|that|ANYONE)|^(?:would|could|will|can) YOU (?:please|kindly|not|refrain|spare|keep|use)\b"
)
_DUTY = re.compile(r"\b(?:have to|need to|need|required|necessary|expected|expect|supposed to|must|obliged|mandatory|waiting for)\b")
_REPORTED = re.compile(r"\b(?:wanted to know|want to know|asked|ask|asks|wonder\w*|came up|comes up|curious)\b.{0,30}\b(?:if|whether|about)\b")
_NOTES = re.compile(r"(?<!please )(?<!take )(?<!taking )(?<!no )\bnotes\b(?! that| taken)|\bno notes\b|\ba note\b|\bno note\b")
_LETTERS = re.compile(r"\b(?:letters?|messages?|calls?|emails?|mails?|contact\w*|correspond\w*|communicat\w*|note-?takers?|phones?|answers?)\b")
_CONDITION = re.compile(r"^(?:and |but |so |or )?(?:if|should|when|whenever|for|in case|as for|once|regarding|concerning|anything|whatever)\b")
_CHANNEL_ONLY = re.compile(r"\bCOMM is (?:perfectly )?(?:fine|ok|okay|welcome|preferred|better)\b")
_SAME = re.compile(r"\bsame (?:goes|applies|holds|is true) for\b")
_BRIEF = 14
"""Words up to which a sentence after a question is read as its answer."""


READ_AT_MOST = 50_000
"""Characters of one message that are looked at: of a longer one the beginning and the end, since
rules stand in the letter or in the small print. Keeps a hostile mail under a second."""


SOUNDS_LIKE_A_LIMIT: dict[Kind | None, float] = {"post_interview": 0.0, "personal": 1.0}
"""Log odds over which a sentence of that kind of mail is shown as `unclear` though no rule places it:
in cross-validation this catches two in three of what the rules miss and one harmless letter in ten."""
ONLY_HINT = -0.8
"""The same for a program's letter after the interview in which nothing at all was found: such letters
are written to say how to behave, so that the likeliest sentence is better shown than overlooked."""
MUCH_LIKE_A_LIMIT = 3.0
"""The same for mail about the day itself, where one sentence in 700 reaches it."""


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
    text: str = ""
    before: Statement | None = None
    topic: frozenset[str] = frozenset()
    asked: Statement | None = None
    asked_here: bool = True
    after_heading: bool = False
    left: int = READ_AT_MOST
    nearest: tuple[float, Policy] | None = None


def policies(
    message: Message, sender_role: Role | None, program_mail: bool, kind: Kind | None, speaker: Address | None = None
) -> tuple[Policy, ...]:
    """All statements of `message` that bind the applicant, in the order they stand.

    Args:
        message: as parsed.
        sender_role: tells whether "I" is the program or one person.
        program_mail: False for mail of no program of hers: then there are no policies.
        kind: what the message is otherwise.
        speaker: who speaks for the program when it isn't the sender (a forward read through).
    """
    if not program_mail or kind == "other":
        return ()
    return _settled(_read(message, sender_role, kind, speaker).found)


def ignored(message: Message, sender_role: Role | None = None, kind: Kind | None = None, speaker: Address | None = None) -> tuple[str, ...]:
    """Sentences that look like a wish about letters and were passed over, each with the reason."""
    return tuple(dict.fromkeys(_read(message, sender_role, kind, speaker).passed))


def speaks_for(message: Message, sender_role: Role | None, speaker: Address | None = None) -> str | None:
    """The address of the one person for whom "I" stands, None when she speaks for the program."""
    author = speaker or message.sender
    if _ROBOT.search(author.email) or platforms.portal(author.email):
        return None
    if sender_role is None or sender_role == "other":
        return author.email or None if _PHYSICIAN.search(message.text[-400:]) else None
    return author.email or None if sender_role not in PROGRAM_ROLES else None


# --- going through the message ------------------------------------------------------------


def _read(message: Message, role: Role | None, kind: Kind | None, speaker: Address | None) -> _Reader:
    author = speaker or message.sender
    person = speaks_for(message, role, speaker) if kind not in NO_LETTERS else None
    reader = _Reader(Voice(me=_own_address(message, author), person=person, kind=kind, message=message))
    withdrawn = any(wishes.trap(plain(s.text)) == "it is taken back" for s in statements(message.text)[:12])
    asked: Statement | None = None
    passages = message.passages
    for number, passage in enumerate(passages):
        if not _binds(passage, message, author):
            asked = _last_question(passage)
        elif passage.voice != "quoted" or not withdrawn:
            later = next((_last_question(p) for p in passages[number + 1 :] if p.voice == "quoted"), None)
            _read_text(reader, passage.text, asked or (None if number else later))
            asked = None
    for event in message.calendar:
        _read_text(reader, event.description, None)
    if not reader.found and kind == "post_interview" and reader.nearest and reader.nearest[0] > ONLY_HINT:
        reader.found.append(reader.nearest[1])
    if message.hidden:
        hidden = _Reader(replace(reader.voice, hidden=True))
        _read_text(hidden, message.hidden, None)
        reader.found.extend(p for p in hidden.found if p.rule in RESTRICTIONS)
    return reader


def _last_question(passage: Passage) -> Statement | None:
    """The last question about letters in words that bind nobody: what a bare "no" answers."""
    return next((s for s in reversed(statements(passage.text)) if s.question and objects(plain(s.text))), None)


def _read_text(reader: _Reader, text: str, asked: Statement | None) -> None:
    if len(text) > reader.left:
        head = text[: reader.left * 2 // 3]
        tail = text[len(text) - reader.left // 3 :]
        reader.left = 0
        _read_part(reader, head, asked)
        _read_part(reader, tail, None)
        return
    reader.left -= len(text)
    _read_part(reader, text, asked)


def _read_part(reader: _Reader, text: str, asked: Statement | None) -> None:
    reader.text, reader.before, reader.topic = text, None, frozenset()
    reader.asked, reader.asked_here, reader.after_heading = asked, False, False
    for statement in statements(text):
        _read_statement(reader, statement)
        reader.before = statement


def _read_statement(reader: _Reader, statement: Statement) -> None:
    words = plain(statement.text)
    own = _about(reader, statement.text, words, words)
    reason = wishes.trap(words)
    if reason:
        if own & {"thanks", "comm", "faculty"}:
            reader.passed.append(f"{statement.text} [{reason}]")
        reader.asked, reader.topic = None, frozenset()
        return
    if statement.question and not _POLITE.search(words):
        if own:
            reader.asked, reader.asked_here, reader.topic = statement, True, own
        return
    answer = _answer(reader, statement, words, own)
    if answer:
        reader.found.extend(answer)
        return
    rules = _rules(reader, statement, words)
    reader.found.extend(rules)
    if own and (reader.asked is not statement):
        reader.topic, reader.asked = own, None
    elif own:
        reader.topic = own
    reader.after_heading = statement.heading and bool(re.search(r"\bAFTER\b|\bCOMM\b", words))


def _answer(reader: _Reader, statement: Statement, words: str, own: frozenset[str]) -> list[Policy]:
    """What a short answer says about the thing that was asked before it."""
    if reader.asked is None or len(statement.text.split()) > _BRIEF or own - {"comm", "reply"}:
        return []
    question = plain(reader.asked.text)
    no, yes = _NO.search(words), _YES.search(words)
    if not no and not yes:
        return []
    duty = _DUTY.search(question)
    stance = ("spare" if duty else "ban") if no else ("open" if not duty else None)
    if stance is None:
        return []
    clause = Clause(
        raw=statement.text, plain=question, own=objects(question), inherited=frozenset(), sentence=question,
        kind=reader.voice.kind, afterwards=True, person=reader.voice.person if re.search(r"\bYOU\b", question) else None, stance=stance,
    )  # fmt: skip
    return [_policy(reader, statement, stated, clause, whole=True) for stated in place(clause)]


def _rules(reader: _Reader, statement: Statement, words: str) -> list[Policy]:
    """The policies one sentence states, clause by clause; `unclear` if the wide net alone holds it."""
    found: list[Policy] = []
    applicant = 0
    seen: frozenset[str] = frozenset()
    forced = reader.asked is not None
    channel = _CHANNEL_ONLY.search(words)
    for raw in clauses(statement.text):
        words_here = plain(raw)
        own = _about(reader, raw, words_here, words)
        program = wishes.binds_program(words_here) and not wishes.LIFTED.search(words_here)
        if program:
            reader.passed.append(f"{statement.text} [it binds only the program]")
        else:
            applicant += 1
        clause = Clause(
            raw=raw, plain=words_here, own=own, inherited=seen if seen - {"comm", "reply"} else seen | reader.topic, sentence=words, kind=reader.voice.kind,
            afterwards=_afterwards(reader, words), person=_person(reader, raw, words_here), headed=reader.after_heading, forced=forced,
        )  # fmt: skip
        stated = [] if channel and re.search(r"\bcards?\b|\bpaper\b|\bpost\b", opened(raw)) else place(clause)
        if program:
            silent = any(s.rule == "no_reply_expected" for s in stated)
            stated = [s for s in stated if silent and s.rule in {"no_reply_expected", "no_effect_on_ranking"}]
        made = [_policy(reader, statement, s, clause, whole=not own) for s in stated]
        if not made or any(m.rule == "office_only" for m in made):
            _route_back(reader, found, clause)
        found.extend(made)
        seen = own or seen
        forced = bool(own and _CONDITION.search(words_here))
    if not any(p.rule in {"office_only", "no_contact"} for p in found) and wishes.ONLY.search(words):
        found.extend(_door_of(reader, statement, words, own_of_all=objects(words)))
    found = _consistent(found, words)
    if _SAME.search(words) and reader.found and reader.found[-1].person and reader.found[-1].rule in RESTRICTIONS:
        reader.found[-1] = msgspec.structs.replace(reader.found[-1], person=None)
        return []
    if not statement.heading and _REPORTED.search(words) and not any(p.rule in RESTRICTIONS or p.rule == "thank_you_not_needed" for p in found):
        if wishes.BANNED.search(words) is None:
            reader.asked, reader.asked_here = statement, True
            return []
    if reader.voice.kind in NO_LETTERS and not re.search(r"\b(?:AFTER|SEASON|THANKS|VISIT)\b", words):
        return []
    bare = statement.heading and len(statement.text.split()) <= 2  # noqa: PLR2004 - "Thanks." opens a paragraph
    if not found and applicant and not bare and reader.voice.kind not in NO_LETTERS:
        if _suspicious(reader, words):
            return [_bare(reader, "unclear", statement)]
        if _TOPIC.search(words):
            _remember(reader, wide_net.score(words), statement)
    return found


def _door_of(reader: _Reader, statement: Statement, words: str, own_of_all: frozenset[str]) -> list[Policy]:
    """The one address a sentence leaves, where no single clause says both what and where."""
    clause = Clause(
        raw=statement.text, plain=words, own=own_of_all, inherited=frozenset(), sentence=words, kind=reader.voice.kind,
        afterwards=_afterwards(reader, words), person=_person(reader, statement.text, words),
    )  # fmt: skip
    return [_policy(reader, statement, s, clause, whole=False) for s in place(clause) if s.rule == "office_only"]


def _about(reader: _Reader, raw: str, words_here: str, sentence: str) -> frozenset[str]:
    """What a clause is about; "notes" and nothing else, after an interview, are notes of thanks."""
    own = objects(words_here)
    if "comm" in own and _afterwards(reader, sentence) and _NOTES.search(opened(raw)) and not _LETTERS.search(opened(raw)):
        return own | {"thanks"}
    return own


def _consistent(found: list[Policy], words: str) -> list[Policy]:
    """One sentence doesn't both welcome and refuse: its restriction stands, a courtesy is none."""
    rules = {policy.rule for policy in found}
    drop: set[Rule] = set()
    if "no_thank_you" in rules:
        drop |= {"thank_you_welcome", "thank_you_not_needed"}
    if "thank_you_not_needed" in rules and not re.search(r"\b(?:welcome|may|feel free|love|happy|enjoy)\b", words):
        drop.add("thank_you_welcome")
    if "no_faculty_contact" in rules:
        drop.add("faculty_contact_ok")
    return [policy for policy in found if policy.rule not in drop]


def _afterwards(reader: _Reader, words: str) -> bool:
    """Whether a sentence speaks of the time after the interview."""
    kind = reader.voice.kind
    return kind in AFTERWARDS or kind is None or reader.after_heading or bool(re.search(r"\b(?:AFTER|SEASON|HUSH|COMM between)\b", words))


def _person(reader: _Reader, raw: str, words: str) -> str | None:
    """The one person a clause is about when its speaker speaks for herself."""
    if reader.voice.person is None:
        return None
    if re.search(r"\b(?:we|our|us|SELF|FACULTY)\b", words) and not re.search(r"\b(?:me|i|my)\b", opened(raw)):
        return None
    return reader.voice.person


def _route_back(reader: _Reader, found: list[Policy], clause: Clause) -> None:
    """Gives the address a clause names to the permission before it ("send those to me")."""
    last = found[-1] if found else reader.found[-1] if reader.found else None
    if last is None or last.route or last.rule not in {"thank_you_welcome", "questions_welcome"}:
        return
    route = _route(reader, clause, clause.raw)
    pointing = re.search(r"\b(?:them|those|they|these|it|one|each)\b", clause.plain)
    if route and pointing and wishes.TO_ONE.search(clause.plain):
        changed = _with(last, route=route)
        target = found if found else reader.found
        target[-1] = changed


def _remember(reader: _Reader, score: float, statement: Statement) -> None:
    """Keeps the sentence that sounds most like a limit, for a letter in which nothing else is found."""
    if reader.nearest is None or score > reader.nearest[0]:
        reader.nearest = (score, _bare(reader, "unclear", statement))


def _suspicious(reader: _Reader, words: str) -> bool:
    """The wide net: words that could limit letters, and that no rule could place."""
    afterwards = _afterwards(reader, words)
    if _TOPIC.search(words) and wide_net.score(words) > SOUNDS_LIKE_A_LIMIT.get(reader.voice.kind, MUCH_LIKE_A_LIMIT):
        return True
    if not wishes.touches(words):
        return False
    meant = wishes.FROM_APPLICANT.search(words) or wishes.BANNED.search(words) or wishes.ONLY.search(words)
    if afterwards:
        return bool(meant or re.search(r"\b(?:THANKS|HUSH)\b", words))
    return "THANKS" in words or bool(re.search(r"\bFACULTY\b", words) and wishes.FROM_APPLICANT.search(words))


# --- making policies --------------------------------------------------------------------------


def _bare(reader: _Reader, rule: Rule, statement: Statement, *, whole: bool = False) -> Policy:
    start = reader.before.start if whole and reader.before is not None else statement.start
    quote = fold(reader.text[start : statement.end])
    return Policy(
        rule=rule,
        quote=Quote(text=quote, message_id=reader.voice.message.message_id, hidden=reader.voice.hidden),
        except_for=_exceptions(quote) if rule == "no_contact" else (),
    )


def _policy(reader: _Reader, statement: Statement, stated: Stated, clause: Clause, *, whole: bool) -> Policy:
    """The policy with its quote (the sentence before included where it is needed to understand it)."""
    policy = _bare(reader, stated.rule, statement, whole=whole and (reader.asked is None or reader.asked_here))
    date = reader.voice.message.date
    last = until(statement.text, date.date() if date else None) if stated.dated else None
    person = clause.person
    if stated.personal:
        person = _single(reader, clause, stated.rule) or person
    route = _route(reader, clause, statement.text) if stated.routed else None
    return _with(policy, until=last, person=person, route=route)


def _with(policy: Policy, *, until: str | None = None, person: str | None = None, route: str | None = None) -> Policy:
    return Policy(
        rule=policy.rule, quote=policy.quote, except_for=policy.except_for, topics=policy.topics,
        until=until or policy.until, person=person or policy.person, route=route or policy.route,
    )  # fmt: skip


def _route(reader: _Reader, clause: Clause, sentence: str) -> str | None:
    for text in (clause.raw, sentence):
        for address in _ADDRESS.findall(text):
            found = str(address).lower().strip(".'")
            if not _ROBOT.search(found) and found not in {a.email for a in reader.voice.message.to}:
                return found
    if _TO_SELF.search(clause.plain) or _TO_SELF.search(opened(clause.raw)):
        return reader.voice.me
    return None


def _single(reader: _Reader, clause: Clause, rule: Rule) -> str | None:
    """The one person a rule is about, if the clause names one and nobody else."""
    if re.search(r"\b(?:FACULTY|ANYONE|RESIDENT|whatever|everything|anything)\b", clause.plain):
        return None
    if rule == "faculty_contact_ok":
        addresses = [a.lower() for a in _ADDRESS.findall(clause.raw)]
        if len(addresses) == 1 and addresses[0] != reader.voice.me:
            return str(addresses[0])
    raw = clause.raw
    if reader.before is not None and "DOCTOR" not in clause.plain and re.search(r"\b(?:her|him)\b", clause.plain):
        raw = reader.before.text
    found = re.findall(r"\b(?:Dr|Dra|Prof)\.? ((?:[A-ZÀ-Þ][\w'’-]+ ?){1,3})", raw)
    return re.sub(r"['’]s?$", "", found[0].strip()) if len(found) == 1 else None


def _exceptions(text: str) -> tuple[Purpose, ...]:
    if re.search(r"\b(?:except|exception|unless|other than|apart from|the one thing)\b", text, re.IGNORECASE):
        return ("correction",)
    return ()


# --- whose words ----------------------------------------------------------------------------


def _own_address(message: Message, author: Address) -> str | None:
    if author.email and not _ROBOT.search(author.email):
        return author.email
    found = [a.lower().strip(".'") for a in _ADDRESS.findall(message.text)]
    found = [a for a in found if not _ROBOT.search(a)]
    return found[-1] if found else None


def _binds(passage: Passage, message: Message, author: Address) -> bool:
    """Whether a passage's words are this program's."""
    if passage.voice == "sender":
        return author.email == message.sender.email or not passage.author
    if passage.author is None or not passage.author.email:
        return False
    return platforms.domain_of(passage.author.email) == platforms.domain_of(author.email)


def _settled(found: list[Policy]) -> tuple[Policy, ...]:
    """Each rule once per person; a copy with a route or a day stands in for one without."""
    kept: list[Policy] = []
    rules = {policy.rule for policy in found}
    for policy in found:
        if policy.rule == "unclear" and ("no_contact" in rules or ("no_thank_you" in rules and "thank" in policy.quote.text.lower())):
            continue
        same = next((k for k in kept if (k.rule, k.person) == (policy.rule, policy.person) and (k.route == policy.route or not k.route or not policy.route)), None)
        if same is None:
            kept.append(policy)
        elif (policy.route and not same.route) or (policy.until and not same.until):
            kept[kept.index(same)] = policy
    return tuple(kept)
