"""Tells what a letter says to another group of applicants than hers: another track, the services, fellows.

"Preliminary candidates may write to whom they please" binds nobody on the categorical list. It believes so only
where the letter says which group is hers, or where the group is none a residency's applicant belongs to: no limit
of hers may be lost by a guess.
"""

from __future__ import annotations

import re

from afterword.reading.sections import HERS_IS_CATEGORICAL

_PEOPLE = r"(?:candidates?|applicants?|people|students?|interviewees|folks)"
_NAMED = (
    r"(?P<preliminary>prelim(?:inary|s)?(?: year)?|transitional(?: year)?)|(?P<categorical>categoricals?)"
    r"|(?P<research>research|physician[- ]scientist)|(?P<fellowship>fellowships?)"
    r"|(?P<services>active[- ]duty(?:(?:,| and|/| or) HPSP)?|HPSP|military)"
)
_ITEM = r"\W{0,3}(?:[a-z\d]{1,3}[.)]\)? ?)?"
_LABEL = re.compile(
    rf"{_ITEM}(?:for )?(?:the |our )?(?:(?:{_NAMED})(?P<people>(?: {_PEOPLE})?(?: track)?(?: {_PEOPLE})?(?: only)?)(?=[.:])"
    rf"|{_PEOPLE} (?:to|for) (?:our|the) (?P<fellows>fellowships?):)",
    re.IGNORECASE,
)
"""What opens a paragraph for one group: "(a) Categorical.", "ACTIVE DUTY APPLICANTS ONLY:"."""
_SUBJECT = re.compile(
    rf"{_ITEM}(?:(?:for|to) )?(?:the |our |any |all )?"
    rf"(?:(?:those|anyone|everyone)(?: of you)? who (?:applied|interviewed|came) (?:for|to) (?:the|our) )?(?:{_NAMED})"
    rf"(?: track| medicine)?(?: {_PEOPLE}| (?=(?:should|may|must|can|please|are)\b))",
    re.IGNORECASE,
)
"""A sentence that begins with whom it is for."""
_HERS = {
    "categorical": HERS_IS_CATEGORICAL,
    "preliminary": re.compile(r"\byou(?:r|rs)?\b[^.!?]{0,80}\b(?:preliminary|transitional)\b", re.IGNORECASE),
    "civilian": re.compile(r"\bcivilian applicant\b", re.IGNORECASE),
}
"""How a letter says which group is hers."""


def to_another_group(at: int, sentence: str, letter: str) -> bool:
    """Whether the `sentence` at `at` of a `letter` speaks to a group of applicants that is not hers."""
    start = letter.rfind("\n\n", 0, at + 1)
    label = _LABEL.match(letter, start + 2 if start >= 0 else 0)
    if label and label.start() <= at and (label["people"] or label["fellows"] or _of_several(letter)):
        return _is_anothers(_named(label), letter)
    subject = _SUBJECT.match(sentence)
    return subject is not None and _is_anothers(_named(subject), letter)


def _named(found: re.Match[str]) -> str:
    """The group that a label or a subject names."""
    return next((name for name, words in found.groupdict().items() if words and name != "people"), "")


def _of_several(letter: str) -> bool:
    """Whether a letter has a paragraph for each of several groups: one word alone ("Research.") may head anything."""
    labels = (_LABEL.match(paragraph) for paragraph in letter.split("\n\n"))
    return len({_named(label) for label in labels if label}) > 1


def _is_anothers(named: str, letter: str) -> bool:
    """Whether the group `named` is not hers, as far as the letter tells."""
    hers = {group for group, words in _HERS.items() if words.search(letter)}
    match named:
        case "fellowship" | "fellows":
            return True
        case "services":
            return "civilian" in hers
        case "research":
            return len(hers & {"categorical", "preliminary"}) == 1
        case _:
            return hers & {"categorical", "preliminary"} == {"categorical", "preliminary"} - {named}
