"""Makes the policy a clause states: with its quote, address, person and last day.

It decides which address "me" and "this mailbox" mean and which one person a rule is about. It must
never take a robot's or the applicant's own address for a route.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

import msgspec

from afterword.model import Address, Kind, Message, Policy, Purpose, Quote, Rule
from afterword.reading import platforms, roles
from afterword.reading.clauses import Statement, fold
from afterword.reading.names import plain_hyphens
from afterword.reading.phrases import opened
from afterword.reading.topics import Clause, Stated
from afterword.reading.until import echoed, named_day
from afterword.reading.until import until as last_day

ADDRESS = re.compile(r"[\w.+'‐‑-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
ROBOT = re.compile(
    r"no-?_?reply|do-?not-?reply|notifications?@|mailer|postmaster|^support@|^help|unsubscribe|bounce"
)
_TO_SELF = re.compile(
    r"\b(?:to|through|via|with|by|ask|at|past|of|COMM|give|tell|reach|around|but|than) me\b|\bmy (?:way|desk"
    r"|inbox|hands)\b|\bthis (?:mailbox|inbox|address|email|office|OFFICE)\b|\bi am (?:the|your|always"
    r"|here|happy|glad|one)\b|\bi (?:will |would |can )?(?:be |am )?(?:happy|glad|pleased|delighted"
    r"|collect|hand|pass|carry|forward|relay|deliver|see that|put|find out|answer|take) |\b(?:comes?"
    r"|COMM|it|them|and only) here\b|\bwith me\b|\bthis one\b|\bbe the one address\b|\bopened here\b"
    r"|\bi am for\b|\bme as well\b"
)


MAY_BE_PERSONAL: frozenset[Rule] = frozenset(
    {"faculty_contact_ok", "no_faculty_contact", "thank_you_not_needed", "no_thank_you", "no_reply_expected"}
)
"""Rules one person may state for herself; every other binds towards the program."""
_QUESTIONS_ONLY = re.compile(r"^(?!.*\bTHANKS\b).*\b(?:with|for|about|have|ask) (?:\w+ ){0,3}?QUESTION\b")
_POINTS_BACK = re.compile(r"\b(?:that|this|it|the same|the one|one|there|them|those)\b")
_NAME = re.compile(r"\b[A-ZÀ-Þ][\w'’-]{2,}")
_POINTS_ON = re.compile(
    r"\W{0,3}(?:please )?(?:(?:write|send|address|mail|e-?mail|direct|put|drop|reach|use|try|ask)\b|(?:it|they|that|those|these|she|he|the address|her|his)\b)",
    re.IGNORECASE,
)
"""How the sentence begins that names the address for the one before it."""
BRIEF = 8
"""Words up to which a sentence may lean on the address in the one before."""
TELLING = 4
"""Letters from which a name is looked for inside addresses; shorter ones are in any."""
NOT_FAR_ABOVE = 400
"""Characters above within which "the same address" was named."""
BESIDE = 60
"""Characters after a name within which its address stands."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: `me` is the address "me" and "here" mean, `person` set where she speaks for herself.

    `specialty` is that of the program she applies to, `school` her own. `physician` is the address of one who speaks for the program and may open her own mailbox beside.
    """

    me: str | None
    person: str | None
    kind: Kind | None
    message: Message
    hidden: bool = False
    physician: str | None = None
    specialty: str | None = None
    school: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands: the text, the sentence before it, and whether a question above it counts."""

    voice: Voice
    text: str
    before: Statement | None = None
    asked_elsewhere: bool = False
    after: Statement | None = None


def bare(place: Place, rule: Rule, statement: Statement, *, whole: bool = False) -> Policy:
    """A policy with its words alone; `whole` takes the sentence before along."""
    start = place.before.start if whole and place.before is not None else statement.start
    quote = fold(place.text[start : statement.end])
    return Policy(
        rule=rule,
        quote=Quote(text=quote, message_id=place.voice.message.message_id, hidden=place.voice.hidden),
        except_for=_exceptions(quote) if rule == "no_contact" else (),
    )


def policy_of(place: Place, statement: Statement, stated: Stated, clause: Clause, *, whole: bool) -> Policy:
    """The policy with everything its clause says about whom, where and until when."""
    policy = bare(place, stated.rule, statement, whole=whole and not place.asked_elsewhere)
    sent = place.voice.message.date
    person = clause.person if stated.rule in MAY_BE_PERSONAL else None
    if stated.personal:
        person = _single(place, clause, stated.rule) or person
    if person is None and _for_herself(place, stated.rule, statement.text):
        person = place.voice.physician or _behind_a_robot(place, stated.rule, clause)
    route = None
    if stated.routed:
        route = route_of(place, clause, statement.text) or _route_nearby(place, statement, clause)
    asked = stated.rule == "faculty_contact_ok" and _QUESTIONS_ONLY.search(clause.plain)
    return changed(
        msgspec.structs.replace(policy, topics=("question",) if asked else ()),
        until=_until(place, statement, sent.date(), stated.rule)
        if sent and _ends(stated, statement)
        else None,
        person=person,
        route=route,
    )


_MAY_END: frozenset[Rule] = frozenset(
    {"questions_welcome", "thank_you_welcome", "faculty_contact_ok", "no_reply_expected"}
)
_OPEN_UNTIL = re.compile(
    r"\b(?:until|till?|through|up to|between (?:now|(?:your|the) \w+) and|from (?:now|here) (?:on )?to)\b",
    re.IGNORECASE,
)
"""Words by which an opening ends; "by" and "before" stand with other days in such sentences."""


_SENT_BY = re.compile(
    r"\b(?:send|mail|e-?mail|address|bring|get) (?:it|them|yours|those|one)\b[^.;!?]{0,80}\bby\b",
    re.IGNORECASE,
)
"""Until when thanks are passed on: "e-mail yours to me by Friday"."""
_THAT_TIME = re.compile(
    r"\W{0,4}(?:(?:during|in|over|for|throughout|within) (?:all )?(?:that|this|the whole|these|those) (?:time|period|window|stretch|while|interval|(?:quiet )?(?:days|weeks))"
    r"|while (?:it|they|that|the committee) (?:is|are|sits?|meets?|lasts?)|(?:until|till?|before) then|(?:in the )?mean(?:time|while)|in between)\b|[^.!?]{0,80}\bbefore (?:that|then)\b",
    re.IGNORECASE,
)
"""Words at the head of a sentence that lean on the time told in the one before."""


def _until(place: Place, statement: Statement, today: date, rule: Rule) -> str | None:
    """The last day a sentence tells, or the one before it, on which it leans: "During that time, ...".

    Questions that are welcome until the lists are in are welcome all season: only a day of the calendar ends them.
    """
    if rule == "questions_welcome":
        return named_day(statement.text, today)
    above = place.text[max(0, statement.start - NOT_FAR_ABOVE) : statement.start]
    told = last_day(statement.text, today) or echoed(above, statement.text, today)
    leans = told is None and place.before is not None and _THAT_TIME.match(statement.text)
    return last_day(place.before.text, today) if leans and place.before else told


_A_DAY = re.compile(r"\b(?:until|till?|through|up to)\b[^.;!?]{0,40}\d", re.IGNORECASE)
"""A last day told in figures. The portal takes updates until then; "until the lists" is said of all of them."""


def _ends(stated: Stated, statement: Statement) -> bool:
    """Whether a rule may end on a day told in its sentence."""
    if stated.rule == "updates_portal_only":
        return _A_DAY.search(statement.text) is not None
    open_until = stated.rule in _MAY_END and _OPEN_UNTIL.search(statement.text) is not None
    sent_by = (
        stated.rule == "thank_you_welcome" and _SENT_BY.search(ADDRESS.sub("", statement.text)) is not None
    )
    return stated.dated or open_until or sent_by


_ME = re.compile(
    r"\b(?:to|with|at|from|ask(?:ed|ing)?|tell|reach|e-?mail|write|call|text|find|catch|of|bother|drop|send) me\b|\bmine\b"
    r"|\bmy (?:\w+ )?(?:address|inbox|mailbox|door|e-?mail|phone|number|cell)\b|\bi (?:do )?(?:answer|read|reply|like|love)"
    r"|\bi (?:don't|do not) (?:require|need|want|expect)\b|\bleave me out\b"
    r"|\bi(?:'ll| will|'d| would|'m| am) (?:be )?(?:answer|read|reply|happy|glad|love|like|here)",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"\b(?:faculty|interviewers?|panel|doctors|physicians|attendings|anyone|anybody|whoever|everyone|committee|their"
    r"|any of us|each of us|either of us)\b",
    re.IGNORECASE,
)


def _for_herself(place: Place, rule: Rule, text: str) -> bool:
    """Whether a director opens, or closes, her own mailbox and not the program's."""
    own = rule == "faculty_contact_ok" or (rule in MAY_BE_PERSONAL and place.voice.kind == "personal")
    return own and bool(_ME.search(text.replace("’", "'"))) and not _OTHERS.search(text.partition(";")[0])


def _behind_a_robot(place: Place, rule: Rule, clause: Clause) -> str | None:
    """The address at which somebody whose words a portal brings lets herself be written to."""
    me = place.voice.me
    by_robot = _machine(place.voice.message.sender.email) and rule == "faculty_contact_ok"
    named = by_robot and me is not None and written(clause.raw) == [me] and not roles.shared(me)
    return me if named else None


def changed(
    policy: Policy, *, until: str | None = None, person: str | None = None, route: str | None = None
) -> Policy:
    """The same policy with what was learned later."""
    return Policy(
        rule=policy.rule, quote=policy.quote, except_for=policy.except_for, topics=policy.topics,
        until=until or policy.until, person=person or policy.person, route=route or policy.route,
    )  # fmt: skip


_PEOPLE_ASK = re.compile(
    r"\b(?:people|folks|everybody|everyone|somebody|someone|candidates|applicants|half of you|some of you|YOU|you|ANYONE) (?:\w+ )?asks? me\b",
)
"""That people ask her something opens nothing: "People always ask me about thank-yous"."""
_SAME_ADDRESS = re.compile(r"\b(?:the|that) (?:very )?same (?:address|mailbox|inbox|place)\b", re.IGNORECASE)
_ME_ALONE = re.compile(r"\b(?:to|through|via|with|by|past) me (?:and (?:to )?(?:no|me|only)|alone\b|only\b)")


def route_of(place: Place, clause: Clause, sentence: str) -> str | None:
    """The address a clause routes letters to: one it names, or the speaker's own."""
    if place.voice.me and _ME_ALONE.search(clause.plain):
        return place.voice.me
    if place.before is not None and _SAME_ADDRESS.search(clause.raw):
        above = place.text[max(0, place.before.end - NOT_FAR_ABOVE) : place.before.end]
        if named := _addresses(place, above):
            return named[-1]
    for text in (clause.raw, sentence):
        if found := _addresses(place, text):
            return found[0]
    if any(_TO_SELF.search(_PEOPLE_ASK.sub(" ", words)) for words in (clause.plain, opened(clause.raw))):
        return place.voice.me
    return None


def written(text: str) -> list[str]:
    """The addresses written in a text; a hyphen that does not break is one all the same."""
    return [plain_hyphens(a.lower().strip(".'")) for a in ADDRESS.findall(text)]


def _addresses(place: Place, text: str) -> list[str]:
    """The addresses in a text that a letter could go to."""
    own = _hers(place)
    return [a for a in written(text) if not _machine(a) and a not in own]


def _hers(place: Place) -> frozenset[str]:
    """The addresses a message went to; in a copy to everybody "To" is the program's own mailbox."""
    domain = platforms.domain_of(place.voice.message.sender.email)
    return frozenset(a.email for a in place.voice.message.to if platforms.domain_of(a.email) != domain)


def _machine(address: str) -> bool:
    """Whether nobody of a program reads what is sent there."""
    machine = ROBOT.search(address) or platforms.portal(address)
    return bool(machine) or platforms.room(address) or platforms.help_desk(address)


def _route_nearby(place: Place, statement: Statement, clause: Clause) -> str | None:
    """The address a sentence without one points to: of somebody it names, or of the sentence before."""
    for name in _NAME.findall(statement.text):
        found = _address_of(place, name)
        if found:
            return found
    if place.after is not None and (named := _addresses(place, place.after.text)):
        lone = len(place.after.text.split()) <= BRIEF or _POINTS_ON.match(place.after.text)
        if lone and len(set(named)) == 1:
            return named[0]
    words = statement.text.split()
    if _TO_HER.search(clause.plain):
        above = set(_addresses(place, place.text[max(0, statement.start - NOT_FAR_ABOVE) : statement.start]))
        if len(above) == 1:
            return above.pop()
    if place.before is None or not (_POINTS_BACK.search(clause.plain) or len(words) <= BRIEF):
        return None
    named = _addresses(place, place.before.text)
    return named[0] if len(set(named)) == 1 else None


def _address_of(place: Place, name: str) -> str | None:
    """The one address the message gives beside a name, or that is made of it."""
    text = place.voice.message.text
    me = place.voice.message.sender
    beside = {
        first.group().lower().strip(".'")
        for at in re.finditer(rf"\b{re.escape(name)}\b", text)
        if (first := ADDRESS.search(text, at.end())) and first.start() < at.end() + BESIDE
    }
    made = set()
    if len(name) >= TELLING:
        made = {a for a in written(text) if name.lower() in a.split("@")[0]}
    made |= {a.email for a in (me, *place.voice.message.cc) if name in a.name.split()}
    found = {a for a in made or beside if not _machine(a)} - _hers(place)
    return found.pop() if len(found) == 1 else None


_WHATEVER = re.compile(r"\b(?:about|on) (?:absolutely |just )?(?:anything|everything|whatever)\b")
"""What one may write about says nothing of to whom."""
_TWO, _THREE = 2, 3
"""Doctors that one sentence names apart."""
_TO_HER = re.compile(r"\b(?:to|ask|tell|COMM|through|with) (?:her|him)\b")
"""Words that point to the one person whose address stands above: "it goes to her and only her"."""
_A_DOCTOR = re.compile(r"\b(?:Dr|Dra|Prof)\.? (?:[A-ZÀ-Þ][\w'’-]+ ){0,2}(?P<name>[A-ZÀ-Þ][\w'-]+)")
_ALL_OF_THEM = re.compile(
    r"\b(?:faculty|interviewers?|attendings?|any(?:one|body)|every(?:one|body)|residents?|staff)\b",
    re.IGNORECASE,
)


def named_apart(place: Place, statement: Statement, policy: Policy) -> tuple[Policy, ...]:
    """A rule about two or three doctors that its sentence names, once for each, where the letter has their addresses."""
    if policy.rule not in {"faculty_contact_ok", "no_faculty_contact"} or policy.person:
        return (policy,)
    named = {found["name"] for found in _A_DOCTOR.finditer(statement.text)}
    addresses = {_address_of(place, name) for name in named}
    if not _TWO <= len(named) <= _THREE or None in addresses or _ALL_OF_THEM.search(statement.text):
        return (policy,)
    return tuple(changed(policy, person=address) for address in sorted(a for a in addresses if a))


def of_the_one_asked(place: Place, asked: Statement, statement: Statement, policy: Policy) -> Policy:
    """A leave that answers a question about one doctor, as leave to write to him alone: "May I write to Dr. Roe?"."""
    if policy.rule != "faculty_contact_ok" or policy.person:
        return policy
    named = {found["name"] for found in _A_DOCTOR.finditer(asked.text)}
    if (
        len(named) != 1
        or _ALL_OF_THEM.search(f"{asked.text} {statement.text}")
        or _OTHERS.search(statement.text)
    ):
        return policy
    name = named.pop()
    return changed(policy, person=_address_of(place, name) or name)


_HIS_ADDRESS = re.compile(r"\bexception\b|\b(?:his|her|their) (?:e-?mail |own )?address\b", re.IGNORECASE)
"""Words by which the one address of a sentence is the person's whom it lets be written to."""


_TO_ME = re.compile(r"\bCOMM (?:to )?me\b")
_TO_HIM = re.compile(
    r"\b(?:write|(?:e-?)?mail|send|talk|reach out|contact)(?: \w+)?(?: to)? (?:him|her)\b", re.IGNORECASE
)
_HE = re.compile(r"\W{0,4}(?:he|she|his|her|they|their)\b", re.IGNORECASE)
"""A sentence that goes on about the one person who may be written to, and may tell where."""


def _single(place: Place, clause: Clause, rule: Rule) -> str | None:
    """The one person a rule is about, if the clause names one and nobody else."""
    clause = replace(clause, plain=_WHATEVER.sub(" ", clause.plain))
    opens = rule == "faculty_contact_ok"
    if (
        opens
        and place.voice.physician
        and _TO_ME.search(clause.plain)
        and not _HIS_ADDRESS.search(clause.raw)
    ):
        return place.voice.physician
    addresses = [a for a in written(clause.raw) if not ROBOT.search(a) and a != place.voice.me]
    alone = opens and len(addresses) == 1
    if alone and (_HIS_ADDRESS.search(clause.raw) or _TO_HIM.search(clause.raw)):
        return str(addresses[0])
    if opens and not addresses and place.after and _TO_HIM.search(clause.raw) and _HE.match(place.after.text):
        named = [a for a in written(place.after.text) if a != place.voice.me]
        if len(named) == 1:
            return named[0]
    if re.search(r"\b(?:FACULTY|ANYONE|RESIDENT|whatever|everything|anything)\b", clause.plain):
        return None
    if alone:
        return str(addresses[0])
    raw = clause.raw
    if (
        place.before is not None
        and "DOCTOR" not in clause.plain
        and re.search(r"\b(?:her|him)\b", clause.plain)
    ):
        raw = place.before.text
    found = re.findall(r"\b(?:Dr|Dra|Prof)\.? ((?:[A-ZÀ-Þ][\w'’-]+ ?){1,3})", raw)
    if len(found) != 1:
        return None
    name = re.sub(r"['’]s?$", "", found[0].strip())
    return _address_of(place, name.split()[-1]) or name


def _exceptions(text: str) -> tuple[Purpose, ...]:
    if re.search(r"\b(?:except|exception|unless|other than|apart from|the one thing)\b", text, re.IGNORECASE):
        return ("correction",)
    return ()


_VIA = re.compile(r"\bvia \w")
"""What a carrier puts behind the name of whom it writes for: "Fern Hill Neurology via EventGrove"."""


def own_address(message: Message, author: Address) -> str | None:
    """The address "me" means: the author's, or behind a robot the last one in the text."""
    if message.reply_to and author.email == message.sender.email and _VIA.search(author.name):
        return message.reply_to[0].email  # a carrier's own address is nobody's
    if author.email and not _machine(author.email):
        return author.email
    found = [a for a in written(message.text) if not _machine(a)]
    return found[-1] if found else None
