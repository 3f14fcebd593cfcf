"""Finds rules that a letter only reports in order to take them back, or denies in the same breath.

"The packet says that interviewers are not to be contacted. Cross that out." states no rule. Only
reported words count as taken back, and only by a sentence that says so soon after (DOMAIN 5b).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.reading.clauses import Statement

NEAR = 8
"""Sentences back from the withdrawal within which the report begins."""
_REPORTS = re.compile(
    r"\b(?:packet|handout|handbook|booklet|brochure|sheet|portal|system|template|website|site|slides?|flyer|folder"
    r"|page|line|paragraph|guide|itinerary|letter|e-?mail|invitation|message|footer)\b.{0,160}"
    r"\b(?:says?|said|saying|reads?|tell(?:s|ing)?|told|states?|stated|claim(?:s|ed)?|asking|asked|ended with"
    r"|contain(?:s|ed)|carried|carries|included)\b"
    r".{0,40}?(?:\bthat\b|\bthe following\b|\bnot to\b|\bto (?:refrain|direct|send|feel free)\b|\byou\W*$|:|[\"“„«])"
    r"|^\W*(?:it|this|that|which|one) (?:said|read|says|reads|went)\b[:,]? ?[\"“„«]",
    re.IGNORECASE | re.DOTALL,
)
_WITHDRAWN_POINTS = r"\bpoints? (?P<numbers>\d(?:(?:,| and|, and) \d)*) (?:is|are) (?:hereby )?withdrawn\b"
_TAKES_BACK = re.compile(
    r"\b(?:cross|strike|scratch) (?:that|it|this|them|all of it|(?:that|the) (?:line|sentence|paragraph|lot)|out)\b"
    r"|^\W*(?:please )?(?:ignore|disregard|forget) (?:that|it|all of (?:that|it)|every word)\b(?! (?:if|you have)\b)"
    r"|\b(?:no such rule|not our rule|none of (?:that|it) is (?:so|true|ours)|is (?:hereby )?withdrawn)\b"
    r"|\b(?:that|this|it|which) (?:\w+ ){0,2}(?:does not|doesn['’]t|never did) apply to (?:us|you|the residency|our (?:program|residency))\b"
    r"|\bwe (?:don['’]t|do not|never) ha(?:ve|d) (?:that|such a|any such) (?:rule|policy)\b"
    r"|\b(?:that|this) (?:paragraph|sentence|line|rule|policy) belongs to\b"
    r"|\bnone of (?:those|these|the) (?:\w+ )?(?:rules?|points?|lines?) (?:counts?|hold|stand|appl\w+|is|are)\b(?! (?:new|negotiable|optional))"
    r"|\bconsider\b[^.!?]{0,60}\bun(?:said|sent|written)\b"
    r"|\b(?:that|this|it|which) no longer (?:holds?|applies|stands|counts|goes)\b"
    r"|\b(?:that|this|it) (?:has not|hasn['’]t|is no longer|was never) (?:been )?(?:the case|so|true|our (?:rule|policy))\b"
    r"|[;,] (?:so )?please (?:ignore|disregard|forget) (?:that|it|this)\b|\btreat (?:it|that|this) as un(?:written|said)\b"
    rf"|{_WITHDRAWN_POINTS}",
    re.IGNORECASE,
)


_POINTS = re.compile(_WITHDRAWN_POINTS, re.IGNORECASE)
"""Which points of a list are taken back: the others stand."""
_POINT = re.compile(r"^\W{0,3}(?P<number>\d{1,2})[.)]")
_OPENS = re.compile(r"^\W*[\"“„«]")
_CLOSES = re.compile(r"[\"”“»]\W*$")


def withdraws(text: str) -> bool:
    """Whether a sentence takes back what stands elsewhere: "Please cross it out"."""
    return _TAKES_BACK.search(text) is not None


def reports(text: str) -> bool:
    """Whether a sentence tells what another text says: "The handout you got says that ..."."""
    return _REPORTS.search(text) is not None


def taken_back(told: Sequence[Statement]) -> frozenset[int]:
    """The numbers of the sentences that are reported and then withdrawn."""
    found: set[int] = set()
    for number, statement in enumerate(told):
        if not _TAKES_BACK.search(statement.text):
            continue
        reported = _reported(told, range(max(0, number - NEAR), number))
        points = _POINTS.search(statement.text)
        wanted = set(re.findall(r"\d", points["numbers"])) if points else set()
        found.update(n for n in reported if not wanted or _point(told[n]) in wanted)
    return frozenset(found)


def _point(statement: Statement) -> str | None:
    """The number a sentence has in a list."""
    match = _POINT.match(statement.text)
    return match["number"] if match else None


_INTRODUCES = re.compile(
    r"\b(?:contained|carried|included|had|ended with|closed with|held) (?:this|the following|one) (?:paragraph|sentence|line|passage|rule)s?:?\W*$",
    re.IGNORECASE,
)
"""What stands above an older rule set down in full: "our invitation contained this paragraph:"."""
_PARAGRAPH = 2
"""Sentences of a rule that is set down so."""


def _reported(told: Sequence[Statement], nearby: range) -> list[int]:
    """The sentences among `nearby` that report what something says, and those in the marks of its quotation."""
    found: list[int] = []
    quoting, introduced = False, -1
    for number in nearby:
        text = told[number].text
        reports = bool(_REPORTS.search(text))
        if _INTRODUCES.search(text):
            introduced = number + _PARAGRAPH
        opened = (
            quoting
            or number <= introduced
            or (_OPENS.search(text) is not None and (reports or number - 1 in found or _quotes(told, number)))
        )
        if reports or opened or (number - 1 in found and _point(told[number])):
            found.append(number)
        quoting = opened and number > introduced and _CLOSES.search(text) is None
    return found


_LEADS_IN = re.compile(r"\b(?:said|wrote|read|told)\b[^.!?]{0,160}[,:]\W*$", re.IGNORECASE)
"""Ends before the words somebody said: "In our November sheet we said, and I copy it here,"."""


def _quotes(told: Sequence[Statement], number: int) -> bool:
    """Whether a sentence is what the one before it says that somebody said."""
    return number > 0 and _LEADS_IN.search(told[number - 1].text) is not None


_DENIES = re.compile(
    r"\b(?:last(?: \w+)? to|not(?: be)?|(?:never|nobody|nothing|far be it from \w+ to|hardly|refuse to)[^,;:]{0,20}) "
    r"(?:tell|telling|ask|asking|stop|stops|keep|keeps|prevents?|forbids?|hold|dissuade|discourage)\b[^,;:]{0,25}"
    r"\b(?:not to|from|against|back)\b"
    r"|\bnot (?:to )?(?:take|read|understand|interpret|see)\b.{0,80}\b(?:mean|as)\b.{0,60}\b(?:unwelcome|not welcome|forbidden|frowned|not wanted|unwanted)\b"
)
"""A refusal refused: "we would be the last to tell you not to say thanks"."""
_OR_NOT = re.compile(
    r"\b(?:COMM|THANKS|write|send|say|do)\b.{0,40}\bor (?:leave it|do not|skip it|not)(?=[,.;:!]|$)"
    r"|^\W*(?:say|send|write|do) (?P<what>\w+), (?:do not|don['’]t) (?:say|send|write|do) (?P=what)\b"
)
_EITHER = re.compile(r"\beither (?:one |way |of them )?(?:works?|is fine|will do|is ok(?:ay)?)\b")


def denies(words: str) -> bool:
    """Whether a plain sentence refuses a refusal, so that what sounds like a limit may be none."""
    return bool(_DENIES.search(words))


def leaves_open(words: str) -> bool:
    """Whether a plain sentence says "do or don't": freedom, and no limit."""
    return bool(_OR_NOT.search(words))


def leaves_two(words: str) -> bool:
    """Whether a plain sentence leaves the choice of two ways: then neither is the only one."""
    return bool(_EITHER.search(words))
