"""Reads a program's statements about communication: which rule, for whom, by which route, until when.

It decides whose words in a message bind this applicant towards this program (CONTRACT, rule table):
the sender's, a forward the program wrote, its own older text unless taken back; `hearing` reads them.
It must never take a permission from hidden text, another program's words, or the applicant's own
(DOMAIN 5b).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import msgspec

from afterword.model import RESTRICTIONS, Address, Kind, Message, Passage, Policy, Role
from afterword.reading import platforms, roles, traps, wording
from afterword.reading.clauses import Statement, statements
from afterword.reading.hearing import hear
from afterword.reading.phrases import plain
from afterword.reading.policy_terms import ROBOT, Voice, own_address, written
from afterword.reading.stating import Hearing
from afterword.reading.topics import NO_LETTERS, objects
from afterword.reading.withdrawals import withdraws

PROGRAM_ROLES: frozenset[Role] = frozenset(
    {
        "coordinator",
        "office",
        "gme_office",
        "program_director",
        "associate_program_director",
        "chair",
        "other",
    }
)
"""Whose "I" speaks for the program; anybody else speaks for herself unless she says "we".
Who signs without a clear role is the office, unless a physician."""
PHYSICIANS: frozenset[Role | None] = frozenset({"program_director", "associate_program_director", "chair"})
"""Who speaks for the program and may open her own mailbox beside."""
RESIDENTS: frozenset[Role | None] = frozenset({"resident", "chief_resident"})
"""Who is no faculty: "write to me any time" welcomes questions and opens nobody else's door."""
FACULTY: frozenset[Role | None] = PHYSICIANS | {"faculty"}
"""Who opens a door in a letter of her own by "ask me": of 96 labelled ones none only welcomes questions."""
_PHYSICIAN = re.compile(r"\b(?:M\.?D|D\.?O|MBBS|MBChB|FACP|FACS)\b")
_WISH = re.compile(
    r"\bI(?:['’]d| would| was| am|['’]m| hope| plan| want| thought| wonder| may| might| should| could| will|['’]ll)\b.{0,80}"
    r"\b(?:write|thank|send|come|visit|see you|second look|note|notes|reach|contact|mail|e-mail|email|letters?|cards?)\b|\b(?:may|can|should|shall) I\b",
    re.IGNORECASE | re.DOTALL,
)
"""A sentence of hers that asks without a question mark."""
ALONE = -3.0
"""Log odds over which the likeliest sentence of a letter in which nothing was found is shown as `unclear`,
although alike sentences elsewhere would not be."""
BESIDE_A_LIMIT = -2.6
"""The same where another limit was found: a program that states one often states a second in passing."""
BESIDE_OTHERS = -2.6
"""The same where only permissions and courtesies were found, which sound a little like limits themselves."""


def heard(
    message: Message,
    sender_role: Role | None,
    kind: Kind | None,
    speaker: Address | None = None,
    specialty: str | None = None,
    school: str = "",
) -> tuple[tuple[Policy, ...], tuple[str, ...]]:
    """What `policies` and `ignored` say of program mail, from one reading; `specialty` is her program's, `school` hers."""
    hearing = _read(message, sender_role, kind, speaker, (specialty, school))
    return _settled(hearing.found), tuple(dict.fromkeys(hearing.passed))


def policies(
    message: Message,
    sender_role: Role | None,
    program_mail: bool,
    kind: Kind | None,
    speaker: Address | None = None,
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
    return heard(message, sender_role, kind, speaker)[0]


def ignored(
    message: Message,
    sender_role: Role | None = None,
    kind: Kind | None = None,
    speaker: Address | None = None,
) -> tuple[str, ...]:
    """Sentences that look like a wish about letters and were passed over, each with the reason."""
    return heard(message, sender_role, kind, speaker)[1]


def speaks_for(
    message: Message, sender_role: Role | None, speaker: Address | None = None, kind: Kind | None = None
) -> str | None:
    """The address of the one person for whom "I" stands, None when she speaks for the program."""
    author = speaker or message.sender
    if ROBOT.search(author.email) or platforms.portal(author.email):
        return None
    if sender_role is None or sender_role == "other":
        if kind == "personal":
            return author.email or None
        return author.email or None if _PHYSICIAN.search(message.text[-400:]) else None
    return author.email or None if sender_role not in PROGRAM_ROLES else None


def _read(
    message: Message,
    role: Role | None,
    kind: Kind | None,
    speaker: Address | None,
    hers: tuple[str | None, str],
) -> Hearing:
    author = speaker or message.sender
    specialty, school = hers
    person = speaks_for(message, role, speaker, kind) if kind not in NO_LETTERS else None
    physician = author.email if person is None and role in PHYSICIANS else None
    me = own_address(message, author)
    hearing = Hearing(
        Voice(
            me=me,
            person=person,
            kind=kind,
            message=message,
            physician=physician,
            specialty=specialty,
            school=school,
        )
    )
    withdrawn = any(
        traps.TAKES_BACK.search(plain(s.text)) or withdraws(s.text) for s in statements(message.text)[:12]
    )
    asked: Statement | None = None
    for number, passage in enumerate(message.passages):
        if not _binds(passage, message, author):
            asked = _last_question(passage)
        elif passage.voice != "quoted" or not withdrawn:
            below = None if number else _question_below(message)
            last = bool(asked) and _is_last(asked, message.passages[number - 1])
            words = _above_pasted(passage.text) if withdrawn else passage.text
            known = len(hearing.found)
            hear(hearing, words, asked or below, last=last)
            if withdrawn and passage.voice == "forwarded":
                hearing.found[known:] = _doubted(hearing.found[known:])
            asked = None
    for event in message.calendar:
        hear(hearing, event.description)
    if role in RESIDENTS:
        hearing.found = _of_resident(hearing.found, author)
    elif kind == "personal" and role in FACULTY and not roles.shared(author.email):
        hearing.found = [_own_door(p, author) for p in hearing.found]
    _add_hint(hearing)
    if message.hidden:
        hidden = Hearing(replace(hearing.voice, hidden=True))
        hear(hidden, message.hidden)
        limits = (p for p in hidden.found if p.rule in RESTRICTIONS)
        hearing.found.extend(msgspec.structs.replace(p, route=None, person=None) for p in limits)
    return hearing


_RULED = re.compile(
    r"^[-–—=_*~]{3,40}[^\n]{0,60}?\b(?:(?P<old>old|former|previous|outdated|wrong)"
    r"|(?P<what>packet|handbook|handout|booklet|sheet|page|template))\b[^\n]{0,40}$",
    re.IGNORECASE | re.MULTILINE,
)
"""A ruled line above older words that are pasted: "----- page 4, OLD -----", "---- from the packet ----"."""


def _above_pasted(text: str) -> str:
    """The words of a letter that takes something back, without the older ones pasted below that it names."""
    ruled = _RULED.search(text)
    if ruled is None:
        return text
    above = text[: ruled.start()]
    return above if ruled["old"] or ruled["what"].lower() in above.lower() else text


_WRITE_ME = re.compile(
    r"\b(?:write|(?:e-?)?mail|text|message|contact|talk|talking|reach|get (?:a )?hold of|keep in touch)\b.{0,20}\bme\b|\bme you can\b",
    re.IGNORECASE,
)
_QUESTIONS = re.compile(
    r"\bquestions?\b|\bqs\b|\bask|\banswer|\bwonder|\bcurious|\bpregunt|\bwant to know|\bhonest|\binfo|\bmore comes up",
    re.IGNORECASE,
)
"""Words by which a resident welcomes questions; "write me whenever" opens her own mailbox."""


def _doubted(found: list[Policy]) -> list[Policy]:
    """Rules of an older mail that is passed on by a letter which takes something back: shown, none certain."""
    limits = (p for p in found if p.rule in RESTRICTIONS or p.rule == "unclear")
    return [msgspec.structs.replace(p, rule="unclear", route=None, person=None, until=None) for p in limits]


def _of_resident(found: list[Policy], author: Address) -> list[Policy]:
    """`found` with what a resident says of a mailbox of hers: ask us, or write to me."""
    found = [_opened(p, author) for p in found]
    own = [
        p
        for p in found
        if p.rule == "faculty_contact_ok"
        and p.person
        and _hers(p.person, author)
        and (p.person != author.email or not _writes_to_her(p))
    ]
    told = next((p.person for p in own if p.person != author.email), None)
    told = told or next((address for p in own for address in written(p.quote.text)), author.email)
    return [
        msgspec.structs.replace(p, rule="questions_welcome", person=None, route=told) if p in own else p
        for p in found
    ]


def _writes_to_her(policy: Policy) -> bool:
    """Whether words say no more than that one may write to her."""
    said = policy.quote.text
    return _WRITE_ME.search(said) is not None and not _QUESTIONS.search(said)


def _opened(policy: Policy, author: Address) -> Policy:
    """A resident's "write me whenever" as her own open mailbox."""
    return _own_door(policy, author) if _writes_to_her(policy) else policy


def _own_door(policy: Policy, author: Address) -> Policy:
    """Questions to the author herself as her own open mailbox."""
    if policy.rule == "questions_welcome" and policy.route == author.email:
        return msgspec.structs.replace(policy, rule="faculty_contact_ok", route=None, person=author.email)
    return policy


def _hers(address: str, author: Address) -> bool:
    """Whether an address is the author's own, or the mailbox she shares with her like."""
    same_house = platforms.domain_of(address) == platforms.domain_of(author.email)
    return address == author.email or (same_house and roles.shared(address))


def _add_hint(hearing: Hearing) -> None:
    """Shows the likeliest sentence as `unclear` where a limit may have gone by unheard."""
    if hearing.nearest is None or any(p.rule == "unclear" for p in hearing.found):
        return
    told = {p.rule for p in hearing.found}
    limited = bool(told & RESTRICTIONS) and "office_only" not in told  # one door left: little more to forbid
    least = BESIDE_A_LIMIT if limited else BESIDE_OTHERS if hearing.found else ALONE
    told_already = any(hearing.nearest[1].quote.text in p.quote.text for p in hearing.found)
    if hearing.nearest[0] > least and not told_already:
        hearing.found.append(hearing.nearest[1])


def _question_below(message: Message) -> Statement | None:
    """The question in the mail that is answered above its quote."""
    quoted = (p for p in message.passages[1:] if p.voice == "quoted")
    return next((question for p in quoted if (question := _last_question(p))), None)


def _last_question(passage: Passage) -> Statement | None:
    """What is asked last about letters in words that bind nobody: what a bare "no" answers.

    A question, or else a wish ("I would be glad to write to each of them too").
    """
    told = statements(passage.text)
    about = [s for s in reversed(told) if objects(plain(s.text))]
    asked = next((s for s in about if s.question), None) or _asked_after(told)
    if asked or any(s.question for s in told):
        return asked
    return next((s for s in about if _WISH.search(s.text)), None)


def _is_last(asked: Statement | None, passage: Passage) -> bool:
    """Whether nothing else is asked in a passage behind `asked`, which stands in it or is leaned on there."""
    questions = [s for s in statements(passage.text) if s.question]
    behind = [s for s in questions if asked and s.start > asked.start]
    return asked is not None and len(behind) <= (0 if asked.question else 1)


_LEANS_BACK = re.compile(
    r"\b(?:custom|rule|policy|habit|practice|preference|view on (?:it|that)|do you (?:mind|allow|like|prefer)|how (?:is it|about) (?:with )?you"
    r"|(?:is|would|was) (?:that|this|it) (?:\w+ )?(?:ok|okay|all right|alright|fine|allowed|welcome|wrong|a problem))\b",
    re.IGNORECASE,
)
"""A question that asks about what the sentence before it tells."""


def _asked_after(told: Sequence[Statement]) -> Statement | None:
    """What a bare question leans on: "Some programs like thank-yous and some don't. What is the custom with you?"."""
    pairs = (
        (one, other) for one, other in pairwise(told) if other.question and _LEANS_BACK.search(other.text)
    )
    return next((one for one, _ in pairs if objects(plain(one.text))), None)


def _binds(passage: Passage, message: Message, author: Address) -> bool:
    """Whether a passage's words are this program's; an unknown author's bind nothing."""
    if passage.voice == "sender":
        return author.email == message.sender.email
    if passage.author is None or not passage.author.email:
        return False
    return platforms.domain_of(passage.author.email) == platforms.domain_of(author.email)


def _settled(found: list[Policy]) -> tuple[Policy, ...]:
    """Each rule once per person; a copy with a route or a day stands in for one without."""
    kept: list[Policy] = []
    found = _uncontradicted(found)
    rules = {policy.rule for policy in found}
    for policy in found:
        if policy.rule == "thank_you_not_needed" and "no_thank_you" in rules and not policy.person:
            continue
        answered = "no_thank_you" in rules and "thank" in policy.quote.text.lower()
        if policy.rule == "unclear" and answered:
            continue
        same = next((k for k in kept if _alike(k, policy)), None)
        if same is None:
            kept.append(policy)
        elif (policy.route and not same.route) or (policy.until and not same.until):
            kept[kept.index(same)] = policy
    return tuple(kept)


def _uncontradicted(found: list[Policy]) -> list[Policy]:
    """Rules without what the rest of the letter shuts out.

    Where thanks have a mailbox and the faculty's door is shut, it is not the thanks that are refused ("May I
    thank each of them? No, please. One note to the office is lovely."); a shut door is not open as well. Where nobody may be written to, the one address is for
    emergencies, or the silence is the faculty's alone: she decides. What is hidden stands for itself.
    """
    rules = {p.rule for p in found if p.person is None}
    thanks_kept = "no_faculty_contact" in rules and any(
        p.rule == "thank_you_welcome" and p.route for p in found
    )
    out: set[str] = {"no_thank_you"} if thanks_kept else set()
    if "no_faculty_contact" in rules:
        out.add("faculty_contact_ok")
    kept = [p for p in found if p.person or p.quote.hidden or p.rule not in out]
    if "office_only" in rules:  # why there is one door is no second limit
        kept = [p for p in kept if p.rule != "unclear" or not wording.KEPT_BACK.search(p.quote.text)]
    if "updates_portal_only" in rules:  # nor is why news goes into the portal
        kept = [p for p in kept if p.rule != "unclear" or not wording.NOT_FILED.search(p.quote.text)]
    if "no_contact" not in rules:
        return kept
    return [
        msgspec.structs.replace(p, rule="unclear", route=None) if p.rule == "office_only" else p for p in kept
    ]


def _alike(one: Policy, other: Policy) -> bool:
    same = (one.rule, one.person) == (other.rule, other.person)
    return same and (one.route == other.route or not one.route or not other.route)
