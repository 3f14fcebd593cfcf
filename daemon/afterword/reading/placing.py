"""The narrow net: puts one clause under the rules it states, with route, person and last day.

It decides the rule from what the clause is about (thanks, interviewers, everything, questions,
updates, second looks) and what it does with it (`wishes.stance`). What it can't place it leaves
to the caller. It must never emit a permission for a clause that binds only the program.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from afterword.model import Kind, Rule
from afterword.reading import wishes

AFTERWARDS: frozenset[Kind] = frozenset({"post_interview", "personal"})
"""Kinds whose sentences need no word like "afterwards" to be about the time after the interview."""

NO_LETTERS: frozenset[Kind] = frozenset(
    {"social", "second_look", "waitlist", "rejection", "request", "notice", "cancellation"}
)
"""Kinds in which "it has no effect" and "ask me" are about something else than letters."""


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause on its way through the rules.

    `raw` as written, `plain` in plain form, `own` what it is itself about, `inherited` what the
    words before it were about, `sentence` the plain form of the whole sentence, `stance` a
    stance given from outside (an answer to a question) instead of its own.
    """

    raw: str
    plain: str
    own: frozenset[str]
    inherited: frozenset[str]
    sentence: str
    kind: Kind | None = None
    afterwards: bool = False
    person: str | None = None
    stance: str | None = None
    headed: bool = False
    forced: bool = False


@dataclass(frozen=True, slots=True)
class Stated:
    """One rule a clause states; `route` and `person` say whether it may carry them."""

    rule: Rule
    routed: bool = False
    personal: bool = False
    dated: bool = False


ELLIPTICAL = 6
"""Words up to which a clause without an object of its own takes over the one before it."""

_OBJECTS = (
    ("THANKS", "thanks"), ("FACULTY", "faculty"), ("DOCTOR", "faculty"), ("VISIT", "visit"),
    ("UPDATE", "update"), ("QUESTION", "question"), ("COMM", "comm"), ("BOX", "comm"), ("SILENCE", "comm"),
    ("HUSH", "comm"),
    ("REPLY", "reply"),
)  # fmt: skip
_TOKENS = re.compile(r"\b(?:" + "|".join(token for token, _ in _OBJECTS) + r")\b")
_NAMES = dict(_OBJECTS)


def objects(words: str) -> frozenset[str]:
    """What plain words are about: thanks, faculty, visit, update, question, comm."""
    return frozenset(_NAMES[token] for token in _TOKENS.findall(words))


_PRONOUN = re.compile(r"\b(?:it|they|them|their|those|these|any|one|none|so|this|that|either|neither|such|the same)\b")
_POINTING = re.compile(
    r"\b(?:COMM|give|leave|hand|bring|address|BOX|have|get|take|keep|direct|forward|pass|engage in)(?: \w+)? (?:it|them|him|her|those|these|that|one|ones|any|some|such|yours|so)\b"
    r"|^(?:they|those|these|it|neither|none|either|both|such|this|that)\b|\b(?:their|his|her) BOX\b|\bCOMM is (?:fine|ok|okay|welcome|preferred)\b|\bfor (?:them|those|that|it)\b|\b(?:use|try|bother|disturb|spare|express) (?:it|them|him|her)\b|\b(?:if|so) (?:they|it|those)\b"
)
_EFFECTLESS = re.compile(
    r"\b(?:can |will |would |does |do |is |are )?(?:not|no|never|nothing|neither|nor|NOBODY)\b(?: \w+){0,10}? (?:be )?"
    r"(?:REPLY|affect\w*|effects?|influenc\w*|bearing|impact\w*|roles?|part|weight|consider\w*|count(?:s|ed)?|chang\w+|mov\w+|enters?|lifts?|sinks?)\b"
)
_VISIT_REFUSED = re.compile(
    r"\b(?:no|not|none|unable|neither|nor|prohibit\w*|forbid\w*|forbidden|declin\w*|can not|discourag\w*)\b"
)
_VISIT_FREE = re.compile(r"\b(?:not|nor|neither|no) (?:\w+ )?(?:required|necessary|expected|needed|mandatory|bearing|influence|effect)|\boptional\b")
_INTO = re.compile(
    r"\b(?:into|use|via|through|in) PORTAL\b|\bPORTAL has a place\b|\b(?:must|ha(?:s|ve) to|belongs?|should|go(?:es)?|rather than|instead|the place|can not|(?:add|put|enter|upload|submit|record|log)(?:ed)?|kindly|post)\b"
)
_EVERYTHING = re.compile(r"\b(?:everything|anything|whatever|all|it all)\b.{0,60}\b(?:say|tell|ask|write|send|share|COMM|comes?|goes|through|to)\b|\broute everything\b")

_CHANNEL = re.compile(r"\buse (?:ADDR|OFFICE)\b|\b(?:channel|address|door|contact|OFFICE|BOX|say it|the only way)\b.{0,60}\b(?:ADDR|OFFICE|me|here|YOU)\b")
_OTHERS = re.compile(
    r"\b(?:for|to|with|tell|ask|reach|COMM) (?:one of |any of |all )?(?:FACULTY|DOCTOR|ANYONE)\b(?: \w+){0,6},? (?:please )?(?:just )?"
    r"(?:tell|give|ask|COMM|hand|reach|say)(?: (?:it|them|that))?(?: to)? (?:me|OFFICE|ADDR)"
    r"|\bCOMM (?:for|to) (?:FACULTY|DOCTOR|ANYONE|us) (?:goes|comes|runs|is sent|passes|travels) (?:\w+ )?(?:through|to|via|by|across) (?:me|OFFICE|ADDR)"
)
_REFUSED = re.compile(r"\b(?:prohibit|refrain|forbid|discourag|not (?:accepted|permitted|allowed)|declin)")
_THING = re.compile(r"\bCOMM (?:it|them|this|that|these|the \w+|your \w+)\b(?! (?:us|me))")
_RECIPIENTS = re.compile(r"^(?:please,? )?(?:neither|not|nor|or) (?:to )?(?:FACULTY|DOCTOR)")
_EVENTUAL = re.compile(r"\b(?:if|should|when|whenever|in case)\b")
_CLOSED = re.compile(r"\b(?:closed|shut|off limits|out of (?:it|bounds)|off the table|not available|over|not to FACULTY|never FACULTY|only on the)\b")
_ASKED_NOT = re.compile(r"\bask(?:ing|s|ed)? (?:YOU|people|them|ANYONE|everyone) (?:please )?not\b|\bplease (?:do not|refrain)\b|\brather (?:YOU )?(?:did )?not\b")
_READS = re.compile(r"^(?!.*\bHUSH\b)(?:she|he|they|DOCTOR|FACULTY|we|i)\b(?!.*\b(?:ask|asks|accept|accepts|allow|permit|want|wants|take|close|request|prefer|need|like|receive|receives|count on|expect)\b)")


def about(clause: Clause) -> frozenset[str]:
    """What a clause is about, taken over from the words before where it only points back."""
    if clause.forced or (not clause.own and _ASKED_NOT.search(clause.plain)):
        return clause.own | clause.inherited
    short = clause.headed or clause.stance is not None or len(clause.plain.split()) <= ELLIPTICAL
    if not clause.own and (short or _PRONOUN.search(clause.plain)):
        return clause.inherited
    if not clause.own - {"reply"} and _PRONOUN.search(clause.plain):
        return clause.own | clause.inherited
    if clause.own == {"faculty"} and _POINTING.search(clause.plain):
        return clause.own | (clause.inherited & {"comm"})
    if not clause.own - {"comm", "reply"} and _POINTING.search(clause.plain):
        return clause.own | clause.inherited
    return clause.own


def place(clause: Clause) -> list[Stated]:
    """The rules `clause` states, none if it can't be placed."""
    topic = about(clause)
    found = _visits(clause) + _updates(clause, topic)
    if found and "thanks" not in clause.own:
        return found
    words = clause.plain
    letters = bool(topic & {"thanks", "comm", "question", "update"}) and clause.kind not in NO_LETTERS
    unmoved = letters and bool(wishes.UNMOVED.search(words)) and not re.search(r"\bnot COMM (?:a|one|any)\b", words)
    silent = (letters or bool(clause.inherited) or clause.kind in AFTERWARDS) and clause.kind not in NO_LETTERS and bool(wishes.UNANSWERED.search(words))
    if unmoved:
        found.append(Stated("no_effect_on_ranking"))
    if silent and not re.search(r"\bQUESTION that\b", words):
        found.append(Stated("no_reply_expected"))
    unneeded = unmoved and wishes.SPARED.search(words) and re.search(r"\b(?:expected|required|necessary|needed)\b", words)
    if unneeded and "thanks" not in topic:
        found.insert(0, Stated("thank_you_not_needed"))
    if unmoved or silent:
        words = _EFFECTLESS.sub(" ", words)
    stance = clause.stance or wishes.stance(words)
    if (unmoved or silent) and stance == "ban" and not wishes.FROM_APPLICANT.search(words) and not _REFUSED.search(words):
        return found
    if (unmoved or silent) and stance == "open" and not re.search(r"\b(?:welcome|appreciated|free to|may)\b", words):
        return found
    return found + _letters(clause, topic, stance, words)


def _visits(clause: Clause) -> list[Stated]:
    if "visit" not in clause.own | (clause.inherited if clause.stance else frozenset()) or clause.kind == "second_look":
        return []
    refused = clause.stance == "ban" or _VISIT_REFUSED.search(clause.plain)
    return [Stated("no_second_look")] if refused and not _VISIT_FREE.search(clause.plain) else []


def _updates(clause: Clause, topic: frozenset[str]) -> list[Stated]:
    if clause.kind in {"notice", "request", "rejection"}:
        return []
    words = clause.plain
    if "update" not in topic:
        stands = clause.kind in AFTERWARDS and re.search(r"\b(?:has to|have to|must|needs? to) (?:be|stand|go|appear|come)\b.{0,40}\bPORTAL\b", words)
        sole = stands or "PORTAL" in words and wishes.ONLY.search(words) and re.search(r"\b(?:committee|look|looks|read|reads|file)\b", words)
        return [Stated("updates_portal_only")] if sole else []
    strict = wishes.ONLY.search(words) or wishes.BANNED.search(words) or _INTO.search(words)
    refused = wishes.BANNED.search(words) and re.search(r"\bCOMM\b", words) and "update" in clause.own and "faculty" not in clause.own
    if ("PORTAL" in words and strict) or ("PORTAL" in clause.sentence and wishes.BANNED.search(words)) or (refused and re.search(r"\bby COMM\b", words)):
        return [Stated("updates_portal_only")]
    return []


def _letters(clause: Clause, topic: frozenset[str], stance: str | None, words: str) -> list[Stated]:
    """The rules about writing itself: thanks, faculty, the one address, questions, everything."""
    one = bool(wishes.TO_ONE.search(words))
    only = bool(wishes.ONLY.search(words))
    if "thanks" in topic and not (one and only and topic & {"question", "update"}):
        imperative = "thanks" in clause.own or clause.stance or wishes.FROM_APPLICANT.search(words) or re.search(r"^(?:\w+,? )?do not|\bYOU\b|^no\b", words)
        return _thanks(stance if stance != "ban" or imperative else None, words)
    if "faculty" in topic and (clause.own & {"faculty"} or not clause.own - {"comm"}):
        rules = _faculty(clause, topic, stance, words, whole=one and (only or bool(wishes.ALL.search(words))))
        if rules:
            return rules
    if _one_door(clause, topic, words, one=one, only=only):
        return _door(topic, words)
    if stance == "ban" and _everybody(clause, topic):
        return [Stated("no_faculty_contact", personal=True) if clause.person else Stated("no_contact", dated=True)]
    if stance == "spare" and re.search(r"\bCOMM\b", words) and (
        re.search(r"\b(?:AFTER|SEASON)\b", clause.sentence) or (clause.kind in AFTERWARDS and re.search(r"\b(?:ANYONE|FACULTY)\b", words))
    ):
        return [Stated("thank_you_not_needed")]
    if stance == "open":
        return _open(clause, topic, words)
    return []


def _thanks(stance: str | None, words: str) -> list[Stated]:
    if stance == "ban":
        rules = [Stated("no_thank_you", dated=True)]
        if re.search(r"\b(?:or|nor|and) (?:to )?(?:otherwise )?(?:COMM|contact) (?:\w+ ){0,2}FACULTY", words):
            rules.append(Stated("no_faculty_contact"))
        return rules
    if stance == "spare":
        welcome = re.search(r"\b(?:welcome|appreciated)\b", words) and not re.search(r"\bnot (?:\w+ )?(?:welcome|appreciated)", words)
        return [Stated("thank_you_welcome", routed=True)] * bool(welcome) + [Stated("thank_you_not_needed")]
    if stance == "open" and re.search(r"\b(?:straight|directly) to (?:FACULTY|DOCTOR)\b", words):
        return [Stated("thank_you_welcome"), Stated("faculty_contact_ok")]
    return [Stated("thank_you_welcome", routed=True)] if stance == "open" else []


_TOUCH = re.compile(r"\b(?:COMM|BOX|REPLY|contact|bother|disturb|approach|peace|alone|go around|put|hunt|look|position|straight)\b")
_REACH = re.compile(r"\b(?:COMM|reach|REPLY|send it)(?: \w+){0,2}? (?:her|him|them|FACULTY|DOCTOR)\b")


def _faculty(clause: Clause, topic: frozenset[str], stance: str | None, words: str, *, whole: bool) -> list[Stated]:
    closing = stance == "ban" and clause.kind in AFTERWARDS and (wishes.FROM_APPLICANT.search(words) or _CLOSED.search(words))
    if not whole and not closing and "comm" not in topic and not _TOUCH.search(words):
        return []
    if "thanks" in clause.inherited and "comm" not in clause.own and _RECIPIENTS.search(words):
        return []
    if stance == "ban":
        if clause.afterwards and re.search(r"\b(?:COMM|contact)(?: \w+){0,2} ANYONE\b|\bCOMM(?: \w+)? (?:SELF|us)(?:,| or| and| nor)|\bneither (?:i|me|we|us)\b|\b(?:me|us|myself|OFFICE) included\b", words):
            return [Stated("no_contact", dated=True)]
        if not (clause.own & {"faculty"} or clause.stance or _REACH.search(words) or wishes.FROM_APPLICANT.search(words)):
            return []
        if clause.kind not in AFTERWARDS and not re.search(r"\b(?:AFTER|SEASON)\b", clause.sentence) and (
            _EVENTUAL.search(clause.sentence) or ("FACULTY" not in words and "faculty" in clause.own)
        ):
            return []
        closed = Stated("no_faculty_contact", personal=True, dated=True)
        return [Stated("office_only", routed=True), closed] if whole else [closed]
    passed_on = clause.forced and "faculty" not in clause.own and re.search(r"\bCOMM (?:it|them|that) (?:\w+ )?to (?:me|OFFICE|ADDR)", words)
    if whole or passed_on:
        return [Stated("office_only", routed=True, personal=not passed_on)]
    if stance == "spare":
        return [Stated("thank_you_not_needed")] if "comm" in topic and clause.afterwards else []
    if stance == "open" and ("faculty" in clause.own or _REACH.search(words)) and re.search(r"\b(?:YOU|COMM|REPLY|straight)\b", words):
        return [Stated("faculty_contact_ok", personal=True, dated=True)]
    return []




def _one_door(clause: Clause, topic: frozenset[str], words: str, *, one: bool, only: bool) -> bool:
    if clause.person and not only:
        return False
    if clause.kind not in AFTERWARDS and not re.search(r"\b(?:AFTER|SEASON)\b", clause.sentence) and _EVENTUAL.search(words):
        return False
    writing = bool(topic & {"comm", "question", "faculty"}) or bool(_EVERYTHING.search(words)) or bool(_CHANNEL.search(words))
    if not writing:
        return False
    if (one and only) or _OTHERS.search(words):
        return True
    if one and wishes.ALL.search(words) and not clause.own & {"question", "update"}:
        return bool(re.search(r"\b(?:go(?:es)?|comes?|COMM|directed|addressed|routed?|through|via|direct|say|use|runs?|lands?)\b", words))
    return bool(
        re.search(r"\bCOMM\b.{0,60}\b(?:via|through|to)\b (?:the |our )?OFFICE", words)
        and re.search(r"\b(?:should|must|all|any|occur|ha[sv]e to|is to|are to)\b", words)
    ) or bool(re.search(r"\b(?:point of COMM|i am the funnel)\b", words))


def _door(topic: frozenset[str], words: str) -> list[Stated]:
    rules = [Stated("questions_welcome", routed=True)] if "question" in topic else []
    rules.append(Stated("office_only", routed=True))
    if re.search(r"\bnot to (?:the |any )?(?:FACULTY|DOCTOR|RESIDENT)|\bnot (?:with|via) FACULTY", words):
        rules.append(Stated("no_faculty_contact"))
    return rules


def _everybody(clause: Clause, topic: frozenset[str]) -> bool:
    """Whether a ban can be meant to close every door."""
    if not clause.afterwards or clause.own & {"question", "update"} or _READS.search(clause.plain):
        return False
    if re.search(r"\bother (?:addresses|BOX|OFFICE)\b|\belsewhere\b", clause.plain):
        return False
    if _THING.search(clause.plain) and not re.search(r"\b(?:AFTER|SEASON)\b", clause.sentence):
        return False
    return "comm" in clause.own or ((clause.stance is not None or clause.headed) and "comm" in topic)


def _open(clause: Clause, topic: frozenset[str], words: str) -> list[Stated]:
    if clause.kind in NO_LETTERS:
        return []
    if clause.person:
        inviting = re.search(r"\b(?:COMM|REPLY|reach|tell|ask|BOX|in touch|at this address|OFFICE|let me know|posted|QUESTION|use it)\b", words)
        return [Stated("faculty_contact_ok", personal=True)] if inviting else []
    if "question" in topic and clause.afterwards and re.search(
        r"\b(?:COMM|ask|REPLY|direct\w*|happy|glad|welcome|hesitate|reach|find out|what it is for|open|sooner|read|ADDR|takes)\b", words
    ):
        return [Stated("questions_welcome", routed=True, dated=True)]
    return []


