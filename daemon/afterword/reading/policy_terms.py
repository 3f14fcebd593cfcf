"""Makes the policy a clause states: with its quote, address, person and last day.

It decides which address "me" and "this mailbox" mean and which one person a rule is about. It must
never take a robot's or the applicant's own address for a route.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.model import Address, Kind, Message, Policy, Purpose, Quote, Rule
from afterword.reading.clauses import Statement, fold
from afterword.reading.phrases import opened
from afterword.reading.topics import Clause, Stated
from afterword.reading.until import until as last_day

ADDRESS = re.compile(r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}")
ROBOT = re.compile(
    r"no-?_?reply|do-?not-?reply|notifications?@|mailer|postmaster|^support@|^help|unsubscribe|bounce"
)
_TO_SELF = re.compile(
    r"\b(?:to|through|via|with|by|ask|at|past|of|COMM|give|tell|reach|around) me\b|\bmy (?:way|desk"
    r"|inbox|hands)\b|\bthis (?:mailbox|inbox|address|email|office|OFFICE)\b|\bi am (?:the|your|always"
    r"|here|happy|glad|one)\b|\bi (?:will |would |can )?(?:be |am )?(?:happy|glad|pleased|delighted"
    r"|collect|hand|pass|carry|forward|relay|deliver|see that|put|find out|answer|take) |\b(?:comes?"
    r"|COMM|it|them|and only) here\b|\bwith me\b|\bthis one\b|\bbe the one address\b|\bopened here\b"
    r"|\bi am for\b|\bme as well\b"
)


@dataclass(frozen=True, slots=True)
class Voice:
    """Who speaks: `me` is the address "me" and "here" mean, `person` set where she speaks for herself."""

    me: str | None
    person: str | None
    kind: Kind | None
    message: Message
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """Where a sentence stands: the text, the sentence before it, and whether a question above it counts."""

    voice: Voice
    text: str
    before: Statement | None = None
    asked_elsewhere: bool = False


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
    date = place.voice.message.date
    person = clause.person
    if stated.personal:
        person = _single(place, clause, stated.rule) or person
    return changed(
        policy,
        until=last_day(statement.text, date.date() if date else None) if stated.dated else None,
        person=person,
        route=route_of(place, clause, statement.text) if stated.routed else None,
    )


def changed(
    policy: Policy, *, until: str | None = None, person: str | None = None, route: str | None = None
) -> Policy:
    """The same policy with what was learned later."""
    return Policy(
        rule=policy.rule, quote=policy.quote, except_for=policy.except_for, topics=policy.topics,
        until=until or policy.until, person=person or policy.person, route=route or policy.route,
    )  # fmt: skip


def route_of(place: Place, clause: Clause, sentence: str) -> str | None:
    """The address a clause routes letters to: one it names, or the speaker's own."""
    for text in (clause.raw, sentence):
        for address in ADDRESS.findall(text):
            found = str(address).lower().strip(".'")
            if not ROBOT.search(found) and found not in {a.email for a in place.voice.message.to}:
                return found
    if _TO_SELF.search(clause.plain) or _TO_SELF.search(opened(clause.raw)):
        return place.voice.me
    return None


def _single(place: Place, clause: Clause, rule: Rule) -> str | None:
    """The one person a rule is about, if the clause names one and nobody else."""
    if re.search(r"\b(?:FACULTY|ANYONE|RESIDENT|whatever|everything|anything)\b", clause.plain):
        return None
    if rule == "faculty_contact_ok":
        addresses = [a.lower() for a in ADDRESS.findall(clause.raw)]
        if len(addresses) == 1 and addresses[0] != place.voice.me:
            return str(addresses[0])
    raw = clause.raw
    if (
        place.before is not None
        and "DOCTOR" not in clause.plain
        and re.search(r"\b(?:her|him)\b", clause.plain)
    ):
        raw = place.before.text
    found = re.findall(r"\b(?:Dr|Dra|Prof)\.? ((?:[A-ZÀ-Þ][\w'’-]+ ?){1,3})", raw)
    return re.sub(r"['’]s?$", "", found[0].strip()) if len(found) == 1 else None


def _exceptions(text: str) -> tuple[Purpose, ...]:
    if re.search(r"\b(?:except|exception|unless|other than|apart from|the one thing)\b", text, re.IGNORECASE):
        return ("correction",)
    return ()


def own_address(message: Message, author: Address) -> str | None:
    """The address "me" means: the author's, or behind a robot the last one in the text."""
    if author.email and not ROBOT.search(author.email):
        return author.email
    found = [a.lower().strip(".'") for a in ADDRESS.findall(message.text)]
    found = [a for a in found if not ROBOT.search(a)]
    return found[-1] if found else None
