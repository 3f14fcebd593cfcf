"""The narrow net's larger half: thanks, interviewers, the one address, questions, everything.

It decides which of these a clause's stance applies to. It must never turn a ban on one person into
leave to write to another, nor a condition ("if you wish to thank us") into a permission.
"""

from __future__ import annotations

import re

from afterword.reading import wording
from afterword.reading.topics import AFTERWARDS, NO_LETTERS, Clause, Stated

_EVERYTHING = re.compile(
    r"\b(?:everything|anything|whatever|all|it all)\b.{0,60}\b(?:say|tell|ask|write|send|share|COMM"
    r"|comes?|goes|through|to)\b|\broute everything\b"
)
_CHANNEL = re.compile(
    r"\buse (?:ADDR|OFFICE)\b|\bsaid to (?:ADDR|OFFICE|me)\b|\b(?:channel|address|door|contact|OFFICE"
    r"|BOX|say it|the only way)\b.{0,60}\b(?:ADDR|OFFICE|me|here|YOU)\b"
)
_OTHERS = re.compile(
    r"\b(?:for|to|with|tell|ask|reach|COMM) (?:one of |any of |all )?(?:FACULTY|DOCTOR|ANYONE)\b(?: "
    r"\w+){0,6},? (?:please )?(?:just )?(?:tell|give|ask|COMM|hand|reach|say)(?: (?:it|them"
    r"|that))?(?: to)? (?:me|OFFICE|ADDR)|\bCOMM (?:for|to) (?:FACULTY|DOCTOR|ANYONE|us) (?:goes|comes"
    r"|runs|is sent|passes|travels) (?:\w+ )?(?:through|to|via|by|across) (?:me|OFFICE|ADDR)"
)
_THING = re.compile(r"\bCOMM (?:it|them|this|that|these|the \w+|your \w+)\b(?! (?:us|me))")
_RECIPIENTS = re.compile(r"^(?:please,? )?(?:neither|not|nor|or) (?:to )?(?:FACULTY|DOCTOR)")
_EVENTUAL = re.compile(r"\b(?:if|should|when|whenever|in case)\b")
_CLOSED = re.compile(
    r"\b(?:closed|shut|off limits|out of (?:it|bounds)|off the table|not available|over|not to FACULTY"
    r"|never FACULTY|only on the)\b"
)
_READS = re.compile(
    r"^(?!.*\bHUSH\b)(?:she|he|they|DOCTOR|FACULTY|we|i)\b(?!.*\b(?:ask|asks|accept|accepts|allow"
    r"|permit|want|wants|take|close|request|prefer|need|like|receive|receives|count on|expect)\b)"
)


def place(clause: Clause, topic: frozenset[str], stance: str | None, words: str) -> list[Stated]:
    """The rules about writing itself: thanks, faculty, the one address, questions, everything."""
    one = bool(wording.TO_ONE.search(words))
    only = bool(wording.ONLY.search(words))
    if "thanks" in topic and not (one and only and topic & {"question", "update"}):
        imperative = (
            "thanks" in clause.own
            or clause.stance
            or wording.FROM_APPLICANT.search(words)
            or re.search(r"^(?:\w+,? )?do not|\bYOU\b|^no\b", words)
        )
        return _thanks(stance if stance != "ban" or imperative else None, words)
    if "faculty" in topic and (clause.own & {"faculty"} or not clause.own - {"comm"}):
        rules = _faculty(clause, topic, stance, words, whole=one and (only or _all_of_it(clause, words)))
        if rules:
            return rules
    if _one_door(clause, topic, words, one=one, only=only):
        return _door(topic, words)
    if stance == "ban" and _everybody(clause, topic):
        return [
            Stated("no_faculty_contact", personal=True) if clause.person else Stated("no_contact", dated=True)
        ]
    if (
        stance == "spare"
        and re.search(r"\bCOMM\b", words)
        and (
            re.search(r"\b(?:AFTER|SEASON)\b", clause.sentence)
            or (clause.kind in AFTERWARDS and re.search(r"\b(?:ANYONE|FACULTY)\b", words))
        )
    ):
        return [Stated("thank_you_not_needed")]
    if stance == "open":
        return _open(clause, topic, words)
    return []


def _all_of_it(clause: Clause, words: str) -> bool:
    """Whether a clause sends everything one way, and doesn't merely open several doors."""
    if not wording.ALL.search(words) or clause.raw.count("@") > 1:
        return False
    return not re.search(
        (
            r"\bCOMM (?:\w+ )?(?:to )?(?:all )?(?:of )?FACULTY\b|\bi am (?:the|your) (?:right )?(?:one"
            r"|person)\b"
        ),
        words,
    )


def _thanks(stance: str | None, words: str) -> list[Stated]:
    if stance == "ban":
        rules = [Stated("no_thank_you", dated=True)]
        if re.search(r"\bCOMM (?:us|me|ANYONE|OFFICE|SELF) nothing\b.{0,12}\bTHANKS included\b", words):
            rules.append(Stated("no_contact", dated=True))
        if re.search(r"\b(?:or|nor|and) (?:to )?(?:otherwise )?(?:COMM|contact) (?:\w+ ){0,2}FACULTY", words):
            rules.append(Stated("no_faculty_contact"))
        elif re.search(r"\bor (?:any )?other (?:\w+ )?COMM\b", words):
            rules.append(Stated("no_faculty_contact" if "FACULTY" in words else "no_contact", dated=True))
        return rules
    if stance == "spare":
        welcome = re.search(r"\b(?:welcome|appreciated)\b", words) and not re.search(
            r"\bnot (?:\w+ )?(?:welcome|appreciated)", words
        )
        return [Stated("thank_you_welcome", routed=True)] * bool(welcome) + [Stated("thank_you_not_needed")]
    if stance == "open" and re.search(r"\b(?:straight|directly) to (?:FACULTY|DOCTOR)\b", words):
        return [Stated("thank_you_welcome"), Stated("faculty_contact_ok")]
    return [Stated("thank_you_welcome", routed=True)] if stance == "open" else []


_TOUCH = re.compile(
    r"\b(?:COMM|BOX|REPLY|contact|bother|disturb|approach|peace|alone|go around|put|hunt|look|position"
    r"|straight)\b"
)
_REACH = re.compile(r"\b(?:COMM|reach|REPLY|send it)(?: \w+){0,2}? (?:her|him|them|FACULTY|DOCTOR)\b")


def _faculty(
    clause: Clause, topic: frozenset[str], stance: str | None, words: str, *, whole: bool
) -> list[Stated]:
    closing = (
        stance == "ban"
        and clause.kind in AFTERWARDS
        and (wording.FROM_APPLICANT.search(words) or _CLOSED.search(words))
    )
    if not whole and not closing and "comm" not in topic and not _TOUCH.search(words):
        return []
    if "thanks" in clause.inherited and "comm" not in clause.own and _RECIPIENTS.search(words):
        return []
    if stance == "ban":
        if clause.afterwards and re.search(
            (
                r"\b(?:COMM|contact)(?: \w+){0,2} ANYONE\b|\bCOMM(?: \w+)? (?:SELF|us)(?:[,:]| or| and| nor)"
                r"|\bneither (?:i|me|we|us)\b|\b(?:nothing|not) to FACULTY\b.{0,40}\b(?:nothing|not) to me\b|\b(?:me|us|myself|OFFICE) included\b"
            ),
            words,
        ):
            return [Stated("no_contact", dated=True)]
        if not (
            clause.own & {"faculty"}
            or clause.stance
            or _REACH.search(words)
            or wording.FROM_APPLICANT.search(words)
            or _CLOSED.search(words)
        ):
            return []
        if (
            clause.kind not in AFTERWARDS
            and not re.search(r"\b(?:AFTER|SEASON)\b", clause.sentence)
            and (_EVENTUAL.search(clause.sentence) or ("FACULTY" not in words and "faculty" in clause.own))
        ):
            return []
        closed = Stated("no_faculty_contact", personal=True, dated=True)
        return [Stated("office_only", routed=True, dated=True), closed] if whole else [closed]
    passed_on = (
        clause.forced
        and "faculty" not in clause.own
        and re.search(r"\bCOMM (?:it|them|that) (?:\w+ )?to (?:me|OFFICE|ADDR)", words)
    )
    if whole or passed_on:
        return [Stated("office_only", routed=True, dated=True, personal=not passed_on)]
    if stance == "spare":
        return [Stated("thank_you_not_needed")] if "comm" in topic and clause.afterwards else []
    if (
        stance == "open"
        and ("faculty" in clause.own or _REACH.search(words))
        and re.search(r"\b(?:YOU|COMM|REPLY|straight)\b", words)
    ):
        return [Stated("faculty_contact_ok", personal=True, dated=True)]
    return []


def _one_door(clause: Clause, topic: frozenset[str], words: str, *, one: bool, only: bool) -> bool:
    if clause.person and not only:
        return False
    if (
        clause.kind not in AFTERWARDS
        and not re.search(r"\b(?:AFTER|SEASON)\b", clause.sentence)
        and _EVENTUAL.search(words)
    ):
        return False
    writing = (
        bool(topic & {"comm", "question", "faculty"})
        or bool(_EVERYTHING.search(words))
        or bool(_CHANNEL.search(words))
    )
    if not writing:
        return False
    if (one and only) or _OTHERS.search(words):
        return True
    if one and _all_of_it(clause, words) and not clause.own & {"question", "update"}:
        return bool(
            re.search(
                (
                    r"\b(?:go(?:es)?|comes?|COMM|directed|addressed|routed?|through|via|direct|say|use|runs?"
                    r"|lands?)\b"
                ),
                words,
            )
        )
    return bool(
        re.search(r"\bCOMM\b.{0,60}\b(?:via|through|to)\b (?:the |our )?OFFICE", words)
        and re.search(r"\b(?:should|must|all|any|occur|ha[sv]e to|is to|are to)\b", words)
    ) or bool(re.search(r"\b(?:point of COMM|i am the funnel)\b", words))


def _door(topic: frozenset[str], words: str) -> list[Stated]:
    rules = [Stated("questions_welcome", routed=True)] if "question" in topic else []
    rules.append(Stated("office_only", routed=True, dated=True))
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
        inviting = re.search(
            (
                r"\b(?:COMM|REPLY|reach|tell|ask|BOX|in touch|at this address|OFFICE|let me know|posted"
                r"|QUESTION|use it)\b"
            ),
            words,
        )
        return [Stated("faculty_contact_ok", personal=True)] if inviting else []
    if (
        "question" in topic
        and clause.afterwards
        and re.search(
            r"\b(?:COMM|ask|REPLY|direct\w*|happy|glad|welcome|hesitate|reach|find out|what it is for|open"
            r"|sooner|read|ADDR|takes)\b",
            words,
        )
    ):
        return [Stated("questions_welcome", routed=True, dated=True)]
    return []
