"""Refuses what may not stand in a saved draft (DOMAIN 6a). It corrects nothing: what it refuses is held.

`check` looks at the finished letter only: who it goes to, its subject, and the words between
greeting and sign-off. Each problem is one sentence that quotes the words it is about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from afterword.drafting.forbidden import BOOSTING, FORBIDDEN, INTEREST
from afterword.drafting.misspelt import misspelt
from afterword.drafting.salutation import clean_name, last_name
from afterword.drafting.wording import kind_of, limit_of
from afterword.model import Draft, Due, ProgramCase, Record

NEAR_SAME = 70.0
"""`rapidfuzz.fuzz.ratio` between greeting and sign-off over which two letters are one text twice."""

SHORTEST = 4
"""Letters of an institution's name that can be told in a text: "BI" or "UC" alone tells nothing."""

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+\.[\w.]+")
_SIGN_OFF = re.compile(
    r"(?:Sincerely|Best regards|Kind regards|With appreciation|Respectfully|Best wishes|Yours)[^.!?\n]*,\s*$"
)
_GENERIC = frozenset(
    "a an and at center centers centre clinic college community general health healthcare hospital "
    "hospitals institute medical medicine memorial of program regional residency saint school st system "
    "systems the university".split()
)


class Facts(Record, frozen=True, kw_only=True):
    """What else is known: people of this program, and everybody and everything of the other ones."""

    people: tuple[str, ...] = ()
    other_people: tuple[str, ...] = ()
    other_programs: tuple[str, ...] = ()


class Earlier(Record, frozen=True, kw_only=True):
    """An earlier letter to the same program: to whom, and its text."""

    to: str
    body: str


def facts_of(case: ProgramCase, cases: Iterable[ProgramCase]) -> Facts:
    """Return the facts the check needs about `case` among all `cases`."""
    others = [c for c in cases if c.key != case.key]
    people = _names(case)
    return Facts(
        people=people,
        other_people=tuple(dict.fromkeys(n for c in others for n in _names(c) if n not in people)),
        other_programs=tuple(dict.fromkeys(c.program.institution for c in others)),
    )


def check(draft: Draft, due: Due, facts: Facts, earlier: Iterable[Earlier] = ()) -> tuple[str, ...]:
    """Return every reason why `draft` must not be saved; empty if it may.

    `due` is what was asked for, `facts` what else is known, `earlier` the letters to the same program.
    """
    words = between(draft.body)
    return (
        *_recipients(draft, due),
        *_forbidden(draft, due, words),
        *_lengths(words, due),
        *_names_in(words, due, facts),
        *_programs_in(f"{draft.subject}\n{words}", due, facts),
        *filter(None, (near_same(draft, earlier),)),
    )


def near_same(draft: Draft, earlier: Iterable[Earlier]) -> str:
    """Return the problem that a letter to somebody else of the program says nearly the same, or ""."""
    words = between(draft.body)
    for letter in earlier:
        if letter.to != draft.to.email and fuzz.ratio(words, between(letter.body)) > NEAR_SAME:
            return (
                f"It says nearly the same as the letter to {letter.to}; two people of one program "
                f"compare notes."
            )
    return ""


def between(body: str) -> str:
    """Return the text between the greeting and the sign-off of a letter."""
    paragraphs = body.strip().split("\n\n")
    start = 1 if re.match(r"(?:Dear|Hello|Good (?:morning|afternoon))\b", paragraphs[0]) else 0
    ends = [i for i, p in enumerate(paragraphs) if _SIGN_OFF.match(p)]
    return "\n\n".join(paragraphs[start : ends[-1] if ends else None])


def sentence_of(text: str, start: int) -> str:
    """Return the sentence of `text` around position `start`."""
    ends = [
        m.end() for m in re.finditer(r"(?<!\bDr)(?<!\bM[rsx])(?<!\bMrs)(?<!\bSt)[.!?][\"”)]*(?=\s)|\n+", text)
    ]
    left = max((e for e in ends if e <= start), default=0)
    right = min((e for e in ends if e > start), default=len(text))
    return " ".join(text[left:right].split())


def _recipients(draft: Draft, due: Due) -> Iterator[str]:
    if draft.to.email != due.to.email or not re.fullmatch(
        r"[!-~]+@[a-z0-9.-]+\.[a-z0-9-]{2,}", draft.to.email
    ):
        yield "It would go to a wrong or unusable address."
    if draft.cc != due.cc:
        yield "It would be copied to somebody who was not meant to have it."
    greeting = draft.body.split("\n", 1)[0]
    name = last_name(clean_name(due.to.name)).lower()
    if re.match(r"Dear (?:Dr|Ms|Mr|Mrs|Mx)\b", greeting) and (not name or name not in greeting.lower()):
        yield f"The greeting “{greeting}” does not name the person it goes to."
    if _ADDRESS.search(greeting) or re.search(r"[{}<>\[\]]|=\?", greeting):
        yield f"The greeting “{greeting}” holds something that is no name."
    foreign = [
        a for a in _ADDRESS.findall(draft.subject) if a.lower() not in {draft.to.email, draft.sender.email}
    ]
    if foreign or "=?" in draft.subject:
        yield f"The subject “{draft.subject}” holds a foreign address or code."


def _forbidden(draft: Draft, due: Due, words: str) -> Iterator[str]:
    for row in FORBIDDEN:
        if row.only and draft.purpose not in row.only:
            continue
        hit = row.pattern.search(words)
        if hit:
            yield f"The sentence “{sentence_of(words, hit.start())}” {row.what}."
        if row.pattern.search(draft.subject):
            yield f"The subject “{draft.subject}” {row.what}."
    strict = draft.purpose == "thank_you" and not due.interest and not due.to.direct
    interest = (INTEREST if strict else BOOSTING).search(words)
    if interest:
        yield (
            f"The sentence “{sentence_of(words, interest.start())}” speaks of interest, which has no "
            f"place here."
        )
    if draft.purpose == "thank_you":
        link = re.search(r"https?://|www\.|[\w.+-]+@[\w-]+\.\w", words)
        if link:
            yield f"The sentence “{sentence_of(words, link.start())}” holds a link or an address."


def _lengths(words: str, due: Due) -> Iterator[str]:
    limit = limit_of(kind_of(due), forwarded=bool(due.forward_to))
    count = len(words.split())
    if count > limit.words:
        yield f"It has {count} words, and {limit.words} are the limit: please shorten your own part of it."
    paragraphs = len(words.split("\n\n"))
    if paragraphs > limit.paragraphs:
        yield f"It has {paragraphs} paragraphs, and {limit.paragraphs} are the limit."


def _names_in(words: str, due: Due, facts: Facts) -> Iterator[str]:
    """Find people who do not belong into this letter, and known names that are spelt wrongly.

    A thank-you names nobody it does not go to; in her own correction or question she may name whom
    she met, but nobody of another program.
    """
    thanks = due.purpose == "thank_you"
    invited = (due.to.name or "", *due.interviewers, due.forward_to or "")
    welcome = {last_name(clean_name(n)).lower() for n in invited}
    for name in (*(facts.people if thanks else ()), *facts.other_people):
        family = last_name(clean_name(name))
        if not family or family.lower() in welcome:
            continue
        titled = rf"\b(?:Dr|Ms|Mr|Mrs|Mx|Prof)\.?\s+(?:\w+\s+)?{re.escape(family)}\b"
        hit = re.search(rf"\b{re.escape(clean_name(name))}\b", words) or (thanks and re.search(titled, words))
        if hit:
            yield (
                f"The sentence “{sentence_of(words, hit.start())}” names {clean_name(name)}, "
                "to whom this letter does not go."
            )
    own = words.replace(due.program.institution, "")
    for wrong, right in misspelt(own, (due.to.name or "", *due.interviewers, *facts.people)):
        yield f"The sentence “{sentence_of(words, words.find(wrong))}” says “{wrong}”; is {right} meant?"


def _programs_in(words: str, due: Due, facts: Facts) -> Iterator[str]:
    """Find the names of other programs, by the telling part of their institution's name."""
    own = due.program.institution.lower()
    for institution in facts.other_programs:
        telling = " ".join(w for w in institution.split() if w.lower().strip(".,") not in _GENERIC)
        for phrase in dict.fromkeys((institution, telling)):
            if len(phrase) < SHORTEST or phrase.lower() in own:
                continue
            hit = re.search(rf"(?<![\w-]){re.escape(phrase)}(?![\w-])", words)
            if hit:
                yield (
                    f"The sentence “{sentence_of(words, hit.start())}” names another program, {institution}."
                )
                break


def _names(case: ProgramCase) -> tuple[str, ...]:
    return tuple(dict.fromkeys(c.contact.name for c in case.contacts if c.contact.name))
