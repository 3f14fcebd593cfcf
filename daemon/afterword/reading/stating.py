"""States what the exact words of a sentence say, clause by clause, with what the sentences before it lend it.

It holds what has been concluded so far in a letter (`Hearing`). It must never weigh how a sentence sounds:
`hearing` does.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import msgspec

from afterword.model import RESTRICTIONS, Policy, Rule
from afterword.reading import traps, wishes, wording
from afterword.reading.answers import answered
from afterword.reading.clauses import Statement, clauses
from afterword.reading.phrases import opened, plain
from afterword.reading.placing import place
from afterword.reading.policy_terms import Place, Voice, changed, policy_of, route_of
from afterword.reading.signs import Around
from afterword.reading.topics import AFTERWARDS, NO_LETTERS, Clause, objects

POLITE = re.compile(
    r"\bplease (?:do )?not\b|\b(?:may|can|could|might|would) (?:i|we)(?: \w+){0,3} (?:ask|request|beg|trouble)\b"
    r"|\b(?:would|could|will|can|might) YOU (?:please|kindly|not|refrain|spare|keep|use|be so|mind|leave|hold|direct)\b"
)
_REPORTED = re.compile(
    r"\b(?:wanted to know|want to know|asked|ask|asks|wonder\w*|came up|comes up"
    r"|curious|be QUESTION)\b.{0,30}\b(?:if|whether|about)\b"
)
_TO_THEM = re.compile(r"\b(?:COMM|THANKS|write|thank)\b.{0,20}\b(?:to )?(?:them|him|her|both|the two)\b")
"""A letter that goes to others than who speaks."""
_ONLY_WROTE = re.compile(
    r"\b(?:wrote|written|writing|(?:e-?)?mailed|called|texted) (?:to )?(?:\w+ )?(?:to ask|asking) (?:if|whether|about)\b(.*)",
    re.IGNORECASE | re.DOTALL,
)
"""What people wrote to ask: that they wrote is not what they asked about."""
_OF_THEM = re.compile(
    r"^(?!.*\b(?:anyone|anybody|program|you|us)\b).*\b(?:them|him|her|both|the two)\b",
    re.IGNORECASE | re.DOTALL,
)
"""A question about people named before: its no shuts their door and no other."""
_NOTES = re.compile(
    r"(?<!please )(?<!take )(?<!taking )(?<!no )\bnotes\b(?! that| taken)|\bno notes\b|\ba note\b"
    r"|\bno note\b"
)
_LETTERS = re.compile(
    r"\b(?:letters?|messages?|calls?|emails?|mails?|contact\w*|correspond\w*|communicat\w*"
    r"|note-?takers?|phones?|answers?)\b"
)
_CONDITION = re.compile(
    r"^(?:and |but |so |or )?(?:if|should|when|whenever|for|in case|as for|once|regarding|concerning"
    r"|anything|whatever)\b"
)
_CHANNEL_ONLY = re.compile(r"\bCOMM is (?:perfectly )?(?:fine|ok|okay|welcome|preferred|better)\b")
_SAME = re.compile(r"\bsame (?:goes|applies|holds|is true) for\b")
_ON_PAPER = re.compile(r"\bcards?\b|\bpaper\b|\bpost\b")
_AFTER_OR_THANKS = re.compile(r"\b(?:AFTER|THANKS|VISIT)\b")
_SAYS_OR_WRITES = re.compile(r"\b(?:whatever|nothing|anything) YOU (?:\w+,? ){1,3}or COMM\b")
"""What counts for nothing in writing; what is only said on a visit is no letter."""
READ_AT_MOST = 50_000
"""Characters of one message that are looked at: of a longer one the beginning and the end, since
rules stand in the letter or in the small print. Keeps a hostile mail under a second."""


@dataclass(slots=True)
class Hearing:
    """What has been concluded so far, and what the sentences before were about."""

    voice: Voice
    found: list[Policy] = field(default_factory=list)
    passed: list[str] = field(default_factory=list)
    text: str = ""
    before: Statement | None = None
    following: Statement | None = None
    title: str = ""
    topic: frozenset[str] = frozenset()
    asked: Statement | None = None
    asked_here: bool = True
    asked_last: bool = False
    taken_back: bool = False
    after_heading: bool = False
    answered: bool = False
    left: int = READ_AT_MOST
    nearest: tuple[float, Policy] | None = None
    around: Around = field(default_factory=Around)
    at: int = 0

    @property
    def place(self) -> Place:
        """Where the sentence that is being heard stands."""
        elsewhere = self.asked is not None and not self.asked_here
        return Place(self.voice, self.text, self.before, asked_elsewhere=elsewhere, after=self.following)


def state(hearing: Hearing, statement: Statement) -> str | None:
    """What exact words state in a sentence, added to `hearing`; returns why it was passed over, if it was."""
    words = plain(statement.text)
    own = _about(hearing, statement.text, words, words)
    reason = traps.trap(words, statement.text)
    if reason:
        if own & {"thanks", "comm", "faculty"}:
            hearing.passed.append(f"{statement.text} [{reason}]")
        hearing.asked, hearing.topic = None, frozenset()
        return reason
    if statement.question and not POLITE.search(words):
        if own:
            hearing.asked, hearing.asked_here, hearing.topic = statement, True, own
        return None
    answer = _answer(hearing, statement, own)
    if answer:
        hearing.answered = not hearing.asked_here
        hearing.found.extend(answer)
        return None
    rules = _rules(hearing, statement, words)
    hearing.found.extend(rules)
    if own and (hearing.asked is not statement):
        hearing.topic, hearing.asked = own, None
    elif own:
        hearing.topic = own
    hearing.after_heading = statement.heading and bool(re.search(r"\bAFTER\b|\bCOMM\b", words))
    return None


def _answer(hearing: Hearing, statement: Statement, own: frozenset[str]) -> list[Policy]:
    """What a short answer says about the thing that was asked before it."""
    clause = answered(hearing.asked, statement, own, hearing.voice) if hearing.asked else None
    if clause is None:
        return []
    made = [policy_of(hearing.place, statement, stated, clause, whole=True) for stated in place(clause)]
    of_them = hearing.asked is not None and _OF_THEM.search(hearing.asked.text)
    return [
        msgspec.structs.replace(p, rule="no_faculty_contact") if p.rule == "no_contact" and of_them else p
        for p in made
    ]


def _rules(hearing: Hearing, statement: Statement, words: str) -> list[Policy]:
    """The policies one sentence states by exact words."""
    found = _by_clauses(hearing, statement, words)
    if not any(p.rule in {"office_only", "no_contact"} for p in found) and wording.ONLY.search(words):
        found.extend(_door_of(hearing, statement, words, own_of_all=objects(words)))
    found = consistent(found, words)
    last = hearing.found[-1] if hearing.found else None
    if _SAME.search(words) and last and last.person and last.rule in RESTRICTIONS:
        hearing.found[-1] = msgspec.structs.replace(last, person=None)
        return []
    if _asks(statement, words, found):
        about = objects(plain(asked[1])) if (asked := _ONLY_WROTE.search(statement.text)) else True
        hearing.asked, hearing.asked_here = (statement if about else None), True
        return []
    if hearing.voice.kind in NO_LETTERS:
        meant = "SEASON" in words and wording.FROM_APPLICANT.search(words)
        if meant or _AFTER_OR_THANKS.search(words):
            return found
        return [p for p in found if p.rule == "no_effect_on_ranking"] if _SAYS_OR_WRITES.search(words) else []
    return found


def _by_clauses(hearing: Hearing, statement: Statement, words: str) -> list[Policy]:
    """What each clause states."""
    found: list[Policy] = []
    seen: frozenset[str] = frozenset()
    forced = hearing.asked is not None
    for raw in clauses(statement.text):
        clause = clause_of(hearing, raw, words, seen, forced=forced)
        program = wishes.binds_program(clause.plain) and not wording.LIFTED.search(clause.plain)
        stated = [] if _CHANNEL_ONLY.search(words) and _ON_PAPER.search(opened(raw)) else place(clause)
        if program:
            hearing.passed.append(f"{statement.text} [it binds only the program]")
            stated = stated if any(s.rule == "no_reply_expected" for s in stated) else []
            stated = [s for s in stated if s.rule in {"no_reply_expected", "no_effect_on_ranking"}]
        made = [policy_of(hearing.place, statement, s, clause, whole=not clause.own) for s in stated]
        if not made or any(m.rule == "office_only" for m in made):
            _route_back(hearing, found, clause)
        found.extend(made)
        seen = clause.own or seen
        forced = bool(clause.own and _CONDITION.search(clause.plain))
    return found


def clause_of(hearing: Hearing, raw: str, sentence: str, seen: frozenset[str], *, forced: bool) -> Clause:
    """A clause with what the words before it lend it."""
    words = plain(raw)
    return Clause(
        raw=raw,
        plain=words,
        own=_about(hearing, raw, words, sentence),
        inherited=seen if seen - {"comm", "reply"} else seen | hearing.topic,
        sentence=sentence,
        kind=hearing.voice.kind,
        afterwards=_afterwards(hearing, sentence),
        person=_person(hearing, raw, words),
        headed=hearing.after_heading,
        forced=forced,
    )


def _asks(statement: Statement, words: str, found: list[Policy]) -> bool:
    """Whether a sentence only tells what people asked ("you wanted to know whether ...")."""
    if statement.heading or not _REPORTED.search(words) or wording.BANNED.search(words):
        return False
    return not any(p.rule in RESTRICTIONS or p.rule == "thank_you_not_needed" for p in found)


def _door_of(hearing: Hearing, statement: Statement, words: str, own_of_all: frozenset[str]) -> list[Policy]:
    """The one address a sentence leaves, where no single clause says both what and where."""
    clause = Clause(
        raw=statement.text,
        plain=words,
        own=own_of_all,
        inherited=frozenset(),
        sentence=words,
        kind=hearing.voice.kind,
        afterwards=_afterwards(hearing, words),
        person=_person(hearing, statement.text, words),
    )
    return [
        policy_of(hearing.place, statement, s, clause, whole=False)
        for s in place(clause)
        if s.rule == "office_only"
    ]


def _about(hearing: Hearing, raw: str, words_here: str, sentence: str) -> frozenset[str]:
    """What a clause is about; "notes" and nothing else, after an interview, are notes of thanks."""
    own = objects(words_here)
    if (
        "comm" in own
        and _afterwards(hearing, sentence)
        and _NOTES.search(opened(raw))
        and not _LETTERS.search(opened(raw))
    ):
        return own | {"thanks"}
    return own


def consistent(found: list[Policy], words: str) -> list[Policy]:
    """One sentence doesn't both welcome and refuse: its restriction stands, a courtesy is none."""
    rules = {policy.rule for policy in found}
    drop: set[Rule] = set()
    if "no_thank_you" in rules:
        drop |= {"thank_you_welcome", "thank_you_not_needed"}
    if "thank_you_not_needed" in rules and not re.search(
        r"\b(?:welcome|may|feel free|love|happy|enjoy)\b", words
    ):
        drop.add("thank_you_welcome")
    if "no_faculty_contact" in rules:
        drop.add("faculty_contact_ok")
    if any(policy.rule == "faculty_contact_ok" and policy.person for policy in found):
        drop.add("questions_welcome")
    doors = {policy.route for policy in found if policy.rule == "office_only"}
    if any(policy.rule == "questions_welcome" and policy.route in doors for policy in found):
        drop.add("questions_welcome")
    return [policy for policy in found if policy.rule not in drop]


def _afterwards(hearing: Hearing, words: str) -> bool:
    """Whether a sentence speaks of the time after the interview."""
    kind = hearing.voice.kind
    return (
        kind in AFTERWARDS
        or kind is None
        or hearing.after_heading
        or bool(re.search(r"\b(?:AFTER|SEASON|HUSH|COMM between)\b", words))
    )


def _person(hearing: Hearing, raw: str, words: str) -> str | None:
    """The one person a clause is about when its speaker speaks for herself."""
    if hearing.voice.person is None:
        return None
    herself = re.search(r"\b(?:me|i|my|mine)\b", opened(raw))
    if not herself and (re.search(r"\b(?:we|our|us|SELF|FACULTY)\b", words) or _TO_THEM.search(words)):
        return None
    return hearing.voice.person


def _route_back(hearing: Hearing, found: list[Policy], clause: Clause) -> None:
    """Gives the address a clause names to the permission before it ("send those to me")."""
    last = found[-1] if found else hearing.found[-1] if hearing.found else None
    if last is None or last.route or last.rule not in {"thank_you_welcome", "questions_welcome"}:
        return
    route = route_of(hearing.place, clause, clause.raw)
    pointing = re.search(r"\b(?:them|those|they|these|it|one|each)\b", clause.plain)
    if route and pointing and wording.TO_ONE.search(clause.plain):
        target = found or hearing.found
        target[-1] = changed(last, route=route)
