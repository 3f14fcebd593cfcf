"""Hears a text sentence by sentence: what was asked, what is answered, what is stated, what is passed over.

Every sentence is heard twice. `stating` says which rules its clauses state by exact words; `rule_sound`
says how it sounds as a whole, and `weighing` which of both count: what sounds like a limit and is
none with certainty becomes `unclear`. It decides how sentences belong together: a
heading, a question and its answer, a pronoun and what it stands for. It must never let a sentence
that limits something go by in silence.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from afterword.model import RESTRICTIONS, Policy, Rule
from afterword.reading import leaning, roles, traps, wishes, wording
from afterword.reading.clauses import Statement, clauses, statements
from afterword.reading.groups import to_another_group
from afterword.reading.phrases import plain
from afterword.reading.policy_terms import bare, named_apart, of_the_one_asked, policy_of
from afterword.reading.rule_cues import Heard
from afterword.reading.rule_sound import Sound, sounds
from afterword.reading.signs import Weighing, around
from afterword.reading.stating import POLITE, Hearing, clause_of, consistent, state
from afterword.reading.topics import Stated, objects
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
PERSONAL: frozenset[Rule] = frozenset({"faculty_contact_ok", "no_faculty_contact"})
"""Rules that may be about one person only."""
DATED: frozenset[Rule] = frozenset(
    {"no_contact", "no_thank_you", "no_faculty_contact", "faculty_contact_ok", "office_only"}
)
"""Rules that may end on a day."""
ROUTED: frozenset[Rule] = frozenset({"office_only", "questions_welcome", "thank_you_welcome"})
"""Rules that may name an address."""


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
        known, hearing.answered, asked_of = len(hearing.found), False, hearing.asked
        if unheard := _not_for_her(hearing, statement, text):
            hearing.passed.append(f"{statement.text} [{unheard}]")
            continue
        loose = hearing.asked is not None and not hearing.asked_here and not hearing.asked_last
        spoken = _under_its_head(statement, text)
        reason = state(hearing, spoken)
        exact = hearing.found[known:]
        spared = leaning.no_worse(hearing.place, spoken, exact)
        hearing.found[known:] = spared or _weighed(hearing, spoken, exact, sound, reason)
        if asked_of is not None:
            told_apart = (
                of_the_one_asked(hearing.place, asked_of, statement, p) for p in hearing.found[known:]
            )
            hearing.found[known:] = list(told_apart)
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
    if leaning.of_that_trouble(hearing.before, statement):
        return "it is about the day itself"
    if leaning.of_the_time_before(voice.kind, hearing.before, statement):
        return traps.BEFOREHAND
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
    asking = statement.question and not POLITE.search(plain(statement.text))
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
        hearing.found[:] = leaning.ended(
            hearing.found, hearing.before, statement, hearing.voice.message.date, hearing.text
        )
    if wording.KEPT_BACK.search(statement.text) and any(p.rule == "office_only" for p in kept):
        kept = [p for p in kept if p.rule != "no_faculty_contact"]
    kept = _undenied(hearing, statement, kept)
    kept = [_for_whom(p, statement, hearing.voice.person) for p in consistent(kept, plain(statement.text))]
    if leaning.goes_all_one_way(hearing.found, hearing.before, statement):
        kept = [p for p in kept if p.rule not in {"thank_you_welcome", "office_only"}]
        kept.append(_heard(hearing, statement, "office_only"))
    kept = leaning.falls_under(hearing.place, hearing.found, statement, kept)
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
    clause = clause_of(hearing, statement.text, plain(statement.text), frozenset(), forced=False)
    if rule == "questions_welcome" and clause.person:
        rule = "faculty_contact_ok"
    stated = Stated(rule, routed=rule in ROUTED, personal=rule in PERSONAL, dated=rule in DATED)
    leans = hearing.before is not None and (hearing.before.question or len(statement.text.split()) <= _LEANS)
    return policy_of(hearing.place, statement, stated, clause, whole=leans)


def _remember(hearing: Hearing, score: float, statement: Statement) -> None:
    """Keeps the sentence that sounds most like a limit, for a letter in which it may be a limit unheard."""
    if hearing.nearest is None or score > hearing.nearest[0]:
        hearing.nearest = (score, bare(hearing.place, "unclear", statement))
