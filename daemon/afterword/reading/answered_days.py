"""Interview days that only the mail a letter answers tells: her thanks for the 16th, her wish for the 3rd."""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.reading.alternatives import any_of
from afterword.reading.day_roles import Role, roles
from afterword.reading.page import NEVER_INTERVIEW, Page

_OPENING_WORDS = 400
"""Characters of a short answer in which it says yes."""
_HERS_FIRST = any_of(
    "prefer|best|first choice|would like|may i|could i|can i|i would take|my interview|withdraw\\w*"
    "|cancel\\w*"
)
_PREFERENCE = any_of("(?:first|top|1st|preferred) (?:choice|preference|pick|option)|your (?:first|1st)")
_AGREES = any_of(
    "works|confirmed|booked|perfect|done|all set|you(?:['’]re| are) (?:in|on|set|down|all set)|got you"
    "|see you then",
    "that(?:['’]s| is) (?:fine|yours|set)|it(?:['’]s| is) yours|scheduled|locked in",
)


def thanked_for(page: Page) -> list[Role]:
    """The day her own letter, which is answered, thanks for: "interviewing me on November 16"."""
    for older in page.older[:1]:
        for role in roles(older):
            before = older.text[role.stretch.start : role.moment.begin].replace("\n", " ")
            named = role.moment.kind in {"named", "nth"} and role.moment.day <= page.today
            if named and _HER_INTERVIEW.search(before[-90:]):
                return [role]
    return []


_HER_INTERVIEW = re.compile(
    r"\binterview(?:ed|ing)?(?: with)? me\b|\bthank you for (?:the|my|our) (?:\w+ )?(?:interview|visit|day|morning)\b"
    r"|\b(?:looking after|having|hosting|receiving) (?:me|us)\b|\bmy (?:interview|visit|day)\b|\b(?:meet|speak|talk|interview)(?:ing)? with you\b"
    r"|\bour (?:\w+ )?(?:talk|conversation|interview|half[ -]hour)\b|\bthank you for interviewing\b|\binterview(?:ed|ing) with us\b"
    r"|\bI (?:interviewed|visited|met|spoke)\b",
    re.IGNORECASE,
)


_AFFIRMS = re.compile(
    r"\W{0,3}(?:yes|yep|yup|yeah|correct|right|exactly|that(?:['’]s| is) (?:right|correct)|indeed|you are|it is"
    r"|(?:it(?:['’]s| is) )?still on|there is(?! not)|you can\b|it(?:['’]s| is) yours|you(?:['’]re| are) (?:in|on|down|set|booked))\b",
    re.IGNORECASE,
)
_ASKS_OF_HERS = re.compile(
    r"\b(?:could|can|may) I (?:have|take) the\b|\bam I (?:\w+ ){0,5}(?:confirmed|booked|scheduled|set|down|on)\b|\b(?:is|was) (?:my|the) (?:interview|day|visit|date)\b"
    r"|\bis there (?:still )?(?:room|a (?:place|seat|spot|slot))\b|\bmy interview (?:is|on)\b|\bis my (?:\w+ ){0,2}(?:interview|conversation|session|slot|day|call)\b",
    re.IGNORECASE,
)


_ENDS = re.compile(r"(?<!\bDr)(?<!\bMr)(?<!\bMs)(?<!\bMrs)[.?!][ \n]|\n\n")
"""What stands before the last sentence of a text."""


def affirmed(page: Page) -> list[Role]:
    """The day of her own question ("Am I confirmed for January 7 at 9:00?") whose answer begins with yes."""
    older = iter(page.older)
    for asked, answer in pairwise(page.message.passages):
        if asked.voice != "quoted":
            continue
        told = next(older)
        if answer.voice == "quoted" or not _AFFIRMS.match(answer.text):
            continue
        question = max((end.end() for end in _ENDS.finditer(told.text.rstrip()[:-1])), default=0)
        found = [
            r
            for r in roles(told)
            if r.moment.begin >= question and (r.moment.kind in {"named", "nth"} or "echo" in r.moment.flags)
        ]
        if found and _ASKS_OF_HERS.search(told.text, question):
            return found
    return []


_WHICH = re.compile(
    r"\bthe (?P<which>later|latter|last|second|earlier|former|first)(?: one| day| date)? (?:of (?:your|the|those) (?:two|three|days|dates)|it is\b|then\b)",
    re.IGNORECASE,
)
"""Which of the days of her own letter is taken: "the later of your two, then"."""


def _which(which: str, ahead: list[Role]) -> list[Role]:
    """The day among those of her letter that an answer names by its place: "later", "second"."""
    days = sorted({r.moment.day for r in ahead})
    if len(days) < 2:  # noqa: PLR2004 - two to choose from
        return []
    day = days[-1] if which in {"later", "latter", "last"} else days[1 if which == "second" else 0]
    return [r for r in ahead if r.moment.day == day]


def agreed(page: Page) -> list[Role]:
    """A short answer without a day: the one day, or the first choice, of the mail it answers."""
    words = page.live.text[:_OPENING_WORDS]
    placed = _WHICH.search(words)
    if not page.older or not (_AGREES.search(words) or placed or page.kind == "cancellation"):
        return []
    ahead = [r for r in roles(page.older[0]) if r.moment.day > page.today and r.role not in NEVER_INTERVIEW]
    if placed and (picked := _which(placed["which"].lower(), ahead)):
        return picked
    hers = [r for r in ahead if _HERS_FIRST.search(r.stretch.of(page.older[0].text))]
    if len({r.moment.day for r in ahead}) == 1 or (hers and len({r.moment.day for r in hers}) == 1):
        return [r for r in (hers or ahead) if r.moment.day == (hers or ahead)[0].moment.day]
    return (
        [r for r in ahead if r.moment.day == ahead[0].moment.day]
        if ahead and _PREFERENCE.search(words)
        else []
    )
