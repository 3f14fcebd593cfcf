"""The narrow net: puts one clause under the rules it states.

It decides from what the clause is about (`topics`) and what it does with it (`wishes.stance`);
letters proper are placed by `placing_letters`. What it can't place it leaves to the caller.
"""

from __future__ import annotations

import re

from afterword.reading import placing_letters, wishes, wording
from afterword.reading.topics import AFTERWARDS, NO_LETTERS, Clause, Stated, about

_EFFECTLESS = re.compile(
    r"\b(?:can |will |would |does |do |is |are )?(?:not|no|never|nothing|neither|nor|NOBODY)\b(?: "
    r"\w+){0,10}? (?:be )?(?:REPLY|affect\w*|effects?|influenc\w*|bearing|impact\w*|roles?|part|weight"
    r"|consider\w*|count(?:s|ed)?|chang\w+|mov\w+|enters?|lifts?|sinks?)\b"
)
_VISIT_REFUSED = re.compile(
    r"\b(?:no|not|none|unable|neither|nor|prohibit\w*|forbid\w*|forbidden|declin\w*|can not|discourag\w*)\b"
)
_VISIT_FREE = re.compile(
    r"\b(?:not|nor|neither|no) (?:\w+ )?(?:required|necessary|expected|needed|mandatory|bearing"
    r"|influence|effect)|\boptional\b"
)
_INTO = re.compile(
    r"\b(?:into|use|via|through|in) PORTAL\b|\bPORTAL has a place\b|\b(?:must|ha(?:s|ve) to|belongs?"
    r"|should|go(?:es)?|rather than|instead|the place|can not|(?:add|put|enter|upload|submit|record"
    r"|log)(?:ed)?|kindly|post)\b"
)
_REFUSED = re.compile(r"\b(?:prohibit|refrain|forbid|discourag|not (?:accepted|permitted|allowed)|declin)")


def place(clause: Clause) -> list[Stated]:
    """The rules `clause` states, none if it can't be placed."""
    topic = about(clause)
    found = _visits(clause) + _updates(clause, topic)
    if found and "thanks" not in clause.own:
        return found
    words = clause.plain
    letters = bool(topic & {"thanks", "comm", "question", "update"}) and clause.kind not in NO_LETTERS
    unmoved = (
        letters
        and bool(wording.UNMOVED.search(words))
        and not re.search(r"\bnot COMM (?:a|one|any)\b", words)
    )
    silent = (
        (letters or bool(clause.inherited) or clause.kind in AFTERWARDS)
        and clause.kind not in NO_LETTERS
        and bool(wording.UNANSWERED.search(words))
    )
    if unmoved:
        found.append(Stated("no_effect_on_ranking"))
    if silent and not re.search(r"\bQUESTION that\b|\bknow (?:the|an) REPLY\b", words):
        found.append(Stated("no_reply_expected"))
    unneeded = (
        unmoved
        and wording.SPARED.search(words)
        and re.search(r"\b(?:expected|required|necessary|needed)\b", words)
    )
    if unneeded and "thanks" not in topic:
        found.insert(0, Stated("thank_you_not_needed"))
    if unmoved or silent:
        words = _EFFECTLESS.sub(" ", words)
    stance = clause.stance or wishes.stance(words)
    if (
        (unmoved or silent)
        and stance == "ban"
        and not wording.FROM_APPLICANT.search(words)
        and not _REFUSED.search(words)
    ):
        return found
    if (
        (unmoved or silent)
        and stance == "open"
        and not re.search(r"\b(?:welcome|appreciated|free to|may)\b", words)
    ):
        return found
    return found + placing_letters.place(clause, topic, stance, words)


def _visits(clause: Clause) -> list[Stated]:
    if "visit" not in clause.own | (clause.inherited if clause.stance else frozenset()) or (
        clause.kind == "second_look" and clause.stance != "ban"
    ):
        return []
    refused = clause.stance == "ban" or _VISIT_REFUSED.search(clause.plain)
    free = clause.stance != "ban" and _VISIT_FREE.search(clause.plain)
    return [Stated("no_second_look")] if refused and not free else []


def _updates(clause: Clause, topic: frozenset[str]) -> list[Stated]:
    if clause.kind in {"notice", "request", "rejection"}:
        return []
    words = clause.plain
    if "update" not in topic:
        stands = clause.kind in AFTERWARDS and re.search(
            (r"\b(?:has to|have to|must|needs? to) (?:be|stand|go|appear|come)\b.{0,40}\bPORTAL\b"), words
        )
        sole = stands or (
            "PORTAL" in words
            and wording.ONLY.search(words)
            and re.search(r"\b(?:committee|look|looks|read|reads|file)\b", words)
        )
        return [Stated("updates_portal_only")] if sole else []
    strict = wording.ONLY.search(words) or wording.BANNED.search(words) or _INTO.search(words)
    refused = wording.BANNED.search(words) and re.search(r"\bCOMM\b", words) and "faculty" not in clause.own
    if (
        ("PORTAL" in words and strict)
        or ("PORTAL" in clause.sentence and wording.BANNED.search(words))
        or (refused and re.search(r"\bby COMM\b", words))
    ):
        return [Stated("updates_portal_only")]
    return []
