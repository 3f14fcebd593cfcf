"""Hears a text sentence by sentence: what was asked, what is answered, what is stated, what is passed over.

Every sentence is heard twice. `placing` says which rules its clauses state by exact words; `rule_scores`
says how it sounds as a whole, and `weighing` which of both count: what sounds like a limit and is
none with certainty becomes `unclear`. It decides how sentences belong together: a
heading, a question and its answer, a pronoun and what it stands for. It must never let a sentence
that limits something go by in silence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import msgspec

from afterword.model import RESTRICTIONS, Policy, Rule
from afterword.reading import leaning, roles, traps, wishes, wording
from afterword.reading.answers import answered
from afterword.reading.clauses import Statement, clauses, statements
from afterword.reading.groups import to_another_group
from afterword.reading.phrases import opened, plain
from afterword.reading.placing import place
from afterword.reading.policy_terms import Place, Voice, bare, changed, named_apart, policy_of, route_of
from afterword.reading.rule_cues import Heard
from afterword.reading.rule_sound import Sound, sounds
from afterword.reading.signs import Around, Weighing, around
from afterword.reading.topics import AFTERWARDS, NO_LETTERS, Clause, Stated, objects
from afterword.reading.tracks import column, of_another, of_anothers_line, to_own_students
from afterword.reading.weighing import HALF_PASSED_OVER, PASSED_OVER, weigh
from afterword.reading.withdrawals import denies, leaves_open, leaves_two, reports, taken_back

_ANSWERED: frozenset[Rule] = RESTRICTIONS | {"no_second_look"}
"""What a bare no to her own question states, however it sounds by itself."""
_GRANTED: frozenset[Rule] = frozenset({"thank_you_welcome", "faculty_contact_ok"})
"""What a bare yes to her own question states, where she asked nothing else after it."""
BINDS_ITSELF = 2.9
"""What speaks against a sentence about the program's own conduct, in the measure of `weighing.PASSED_OVER`."""
ASKS = 2.0
"""What speaks against a question: most ask, some request."""
_LEANS = 6
"""Words up to which a sentence is quoted together with the one it leans on."""
_BARE_QUESTION = 5
"""Words up to which a question only names what is asked about: "Thank-you notes?"."""
_NO = re.compile(r"\b(?:no|not|never|none|without)\b|n['’]?t\b", re.IGNORECASE)
_POLITE = re.compile(
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
PERSONAL: frozenset[Rule] = frozenset({"faculty_contact_ok", "no_faculty_contact"})
"""Rules that may be about one person only."""
DATED: frozenset[Rule] = frozenset(
    {"no_contact", "no_thank_you", "no_faculty_contact", "faculty_contact_ok", "office_only"}
)
"""Rules that may end on a day."""
ROUTED: frozenset[Rule] = frozenset({"office_only", "questions_welcome", "thank_you_welcome"})
"""Rules that may name an address."""


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


def hear(hearing: Hearing, text: str, asked: Statement | None = None, *, last: bool = False) -> None:
    """Reads one text into `hearing`; `asked` is the applicant's question it may answer, her `last` one or not."""
    hearing.asked_last = last
    if len(text) > hearing.left:
        head = text[: hearing.left * 2 // 3]
        tail = text[len(text) - hearing.left // 3 :]
        hearing.left = 0
        _hear_part(hearing, head, asked)
        _hear_part(hearing, tail, None)
        return
    hearing.left -= len(text)
    _hear_part(hearing, text, asked)


def _hear_part(hearing: Hearing, text: str, asked: Statement | None) -> None:
    hearing.text, hearing.before, hearing.title, hearing.topic = text, None, "", frozenset()
    hearing.asked, hearing.asked_here, hearing.after_heading = asked, False, False
    told = statements(text)
    heard = sounds(_as_heard(hearing, told))
    hearing.around = around([plain(s.text) for s in told], heard)
    void = taken_back(told)
    for number, (statement, sound) in enumerate(zip(told, heard, strict=True)):
        hearing.at, hearing.following = number, told[number + 1] if number + 1 < len(told) else None
        known, hearing.answered = len(hearing.found), False
        if unheard := _not_for_her(hearing, statement, text):
            hearing.passed.append(f"{statement.text} [{unheard}]")
            continue
        loose = hearing.asked is not None and not hearing.asked_here and not hearing.asked_last
        spoken = _under_its_head(statement, text)
        reason = _hear_statement(hearing, spoken)
        exact = hearing.found[known:]
        hearing.found[known:] = _weighed(hearing, spoken, exact, sound, reason)
        if loose and not objects(plain(statement.text)):  # it may answer what she asked after that
            hearing.found[known:] = [p for p in hearing.found[known:] if p.rule not in _GRANTED]
        if number in void:
            _take_back(hearing, statement, known)
        elif len(hearing.found) == known and _reports_a_limit(statement, exact):
            hearing.found.append(bare(hearing.place, "unclear", statement))
        hearing.before = statement
        if statement.heading:
            hearing.title = statement.text


def _not_for_her(hearing: Hearing, statement: Statement, text: str) -> str | None:
    """Why a sentence says nothing of her letters, whatever its words: it speaks to others, or of her papers."""
    voice, at = hearing.voice, statement.start
    if of_another(statement.text, voice.specialty, text) or of_anothers_line(at, voice.specialty, text):
        return "it is said to another track"
    if to_another_group(at, statement.text, text):
        return "it is said to other applicants"
    if to_own_students(at, statement.text, text, voice.school):
        return "it is said to the program's own students"
    return traps.OF_PAPERS if leaning.sends_papers(voice.kind, hearing.before, statement) else None


def _reports_a_limit(statement: Statement, exact: Sequence[Policy]) -> bool:
    """Whether a sentence tells of a limit in another text: most are taken back, and sound so even if they are not."""
    return reports(statement.text) and any(p.rule in RESTRICTIONS for p in exact)


def _under_its_head(statement: Statement, text: str) -> Statement:
    """A cell of a program's row with what heads its column: "Second visit: We do not offer one"."""
    head = column(statement.start, text)
    return replace(statement, text=f"{head}: {statement.text}") if head else statement


def _take_back(hearing: Hearing, statement: Statement, known: int) -> None:
    """Keeps of a rule that is only reported and then withdrawn that there was one: she decides."""
    limited = any(p.rule in RESTRICTIONS or p.rule == "unclear" for p in hearing.found[known:])
    hearing.found[known:] = [bare(hearing.place, "unclear", statement)] if limited else []
    hearing.passed.append(f"{statement.text} [{traps.TAKEN_BACK}]")


def _as_heard(hearing: Hearing, told: Sequence[Statement]) -> list[Heard]:
    """Each sentence with what stands around it."""
    found: list[Heard] = []
    before, title = hearing.asked.text if hearing.asked else "", ""
    for statement in told:
        person = hearing.voice.person is not None
        head = column(statement.start, hearing.text) or title
        found.append(Heard(statement.text, before, head, hearing.voice.kind, person))
        before, title = statement.text, statement.text if statement.heading else title
    return found


def _weighed(
    hearing: Hearing, statement: Statement, exact: list[Policy], sound: Sound, reason: str | None
) -> list[Policy]:
    """The policies of a sentence after hearing how it sounds as a whole."""
    asking = statement.question and not _POLITE.search(plain(statement.text))
    explains = hearing.taken_back and leaning.explains(statement)
    hearing.taken_back = reason == traps.TAKEN_BACK_WHOLE
    if reason in traps.CERTAIN or (explains and not exact) or wording.SAYS_NOTHING.search(statement.text):
        return exact
    only_asks = asking and len(statement.text.split()) <= _BARE_QUESTION and not _NO.search(statement.text)
    if not exact and (
        only_asks or wording.PEOPLE_ASK.search(statement.text) or wording.YOU_ASK.search(statement.text)
    ):
        return []
    if wording.ONLY_THAT.search(statement.text) and hearing.before and "@" in hearing.before.text:
        return [_heard(hearing, statement, "office_only")]
    result = weigh(
        Weighing(
            sound=sound,
            exact=frozenset(p.rule for p in exact),
            kind=hearing.voice.kind,
            penalty=_penalty(statement, reason, asking=asking),
            words=len(statement.text.split()),
            asks=statement.question,
            single=hearing.voice.person is not None,
            around=hearing.around,
            at=hearing.at,
            apart=";" in statement.text,
        )
    )
    kept = [
        p for p in exact if p.rule in result.standing or (hearing.answered and p.rule in _answers(hearing))
    ]
    kept.extend(_heard(hearing, statement, rule) for rule in result.heard)
    if not kept:
        hearing.found[:] = leaning.ended(hearing.found, hearing.before, statement, hearing.voice.message.date)
    if wording.KEPT_BACK.search(statement.text) and any(p.rule == "office_only" for p in kept):
        kept = [p for p in kept if p.rule != "no_faculty_contact"]
    kept = _undenied(hearing, statement, kept)
    kept = [_for_whom(p, statement, hearing.voice.person) for p in _consistent(kept, plain(statement.text))]
    if leaning.goes_all_one_way(hearing.found, hearing.before, statement):
        kept = [p for p in kept if p.rule not in {"thank_you_welcome", "office_only"}]
        kept.append(_heard(hearing, statement, "office_only"))
    kept = leaning.not_to_whom(hearing.place, statement, leaning.of_thanks(hearing.place, statement, kept))
    kept = [each for policy in kept for each in named_apart(hearing.place, statement, policy)]
    if not any(p.rule in RESTRICTIONS or p.rule == "unclear" for p in kept):
        new_address = reason == traps.NEW_ADDRESS  # another one only sounds like the one door
        if (result.limit and not new_address) or wording.SOFT_WORDS.search(plain(statement.text)):
            kept.append(bare(hearing.place, "unclear", statement))
        elif not new_address:
            _remember(hearing, result.strength, statement)
    return kept


def _penalty(statement: Statement, reason: str | None, *, asking: bool) -> float:
    """What speaks against a sentence: whom it binds, that it asks, why it was passed over."""
    penalty = 0.0 if reason is None else HALF_PASSED_OVER if reason in traps.SOFT else PASSED_OVER
    if reason == traps.NEW_ADDRESS:
        penalty += PASSED_OVER  # it sounds like the one door left, and is only another one
    if all(wishes.binds_program(plain(raw)) for raw in clauses(statement.text)):
        penalty += BINDS_ITSELF
    return penalty + ASKS * asking


def _answers(hearing: Hearing) -> frozenset[Rule]:
    """What a short answer to her own question states whatever it sounds like by itself."""
    return _ANSWERED | _GRANTED if hearing.asked_last else _ANSWERED


def _undenied(hearing: Hearing, statement: Statement, kept: list[Policy]) -> list[Policy]:
    """What is left where a sentence denies a limit, or leaves two doors open: no limit with certainty."""
    words = plain(statement.text)
    if leaves_open(words):  # whether to write at all; where to, the same sentence may still forbid
        return [p for p in kept if p.rule not in {"no_thank_you", "no_contact"}]
    if leaves_two(words):
        return [p for p in kept if p.rule not in {"office_only", "updates_portal_only"}]
    if not denies(words) or not any(p.rule in RESTRICTIONS for p in kept):
        return kept
    left = [p for p in kept if p.rule not in RESTRICTIONS]
    return left or [bare(hearing.place, "unclear", statement)]


_MYSELF = re.compile(r"\b(?:I|I['’]\w+|[Mm]e|[Mm]y|[Mm]ine|[Mm]yself)\b")


def _for_whom(policy: Policy, statement: Statement, speaker: str | None) -> Policy:
    """A limit is one person's only where she speaks of herself, or names another whose address the letter has."""
    another = policy.person is not None and policy.person != speaker and "@" in policy.person
    another = another and not roles.shared(policy.person or "")  # an office is nobody's own door
    own = policy.rule == "faculty_contact_ok" or another or _MYSELF.search(statement.text)
    return policy if own else msgspec.structs.replace(policy, person=None)


def _heard(hearing: Hearing, statement: Statement, rule: Rule) -> Policy:
    """The policy of a rule that was told by the sound of a whole sentence."""
    if rule == "faculty_contact_ok" and leaning.sends_thanks(hearing.found, hearing.before, statement):
        rule = "thank_you_welcome"
    clause = _clause(hearing, statement.text, plain(statement.text), frozenset(), forced=False)
    if rule == "questions_welcome" and clause.person:
        rule = "faculty_contact_ok"
    stated = Stated(rule, routed=rule in ROUTED, personal=rule in PERSONAL, dated=rule in DATED)
    leans = hearing.before is not None and (hearing.before.question or len(statement.text.split()) <= _LEANS)
    return policy_of(hearing.place, statement, stated, clause, whole=leans)


def _hear_statement(hearing: Hearing, statement: Statement) -> str | None:
    """What exact words state in a sentence, added to `hearing`; returns why it was passed over, if it was."""
    words = plain(statement.text)
    own = _about(hearing, statement.text, words, words)
    reason = traps.trap(words, statement.text)
    if reason:
        if own & {"thanks", "comm", "faculty"}:
            hearing.passed.append(f"{statement.text} [{reason}]")
        hearing.asked, hearing.topic = None, frozenset()
        return reason
    if statement.question and not _POLITE.search(words):
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
    return [policy_of(hearing.place, statement, stated, clause, whole=True) for stated in place(clause)]


def _rules(hearing: Hearing, statement: Statement, words: str) -> list[Policy]:
    """The policies one sentence states by exact words."""
    found = _by_clauses(hearing, statement, words)
    if not any(p.rule in {"office_only", "no_contact"} for p in found) and wording.ONLY.search(words):
        found.extend(_door_of(hearing, statement, words, own_of_all=objects(words)))
    found = _consistent(found, words)
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
        clause = _clause(hearing, raw, words, seen, forced=forced)
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


def _clause(hearing: Hearing, raw: str, sentence: str, seen: frozenset[str], *, forced: bool) -> Clause:
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


def _consistent(found: list[Policy], words: str) -> list[Policy]:
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


def _remember(hearing: Hearing, score: float, statement: Statement) -> None:
    """Keeps the sentence that sounds most like a limit, for a letter in which it may be a limit unheard."""
    if hearing.nearest is None or score > hearing.nearest[0]:
        hearing.nearest = (score, bare(hearing.place, "unclear", statement))
