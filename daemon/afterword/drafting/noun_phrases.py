"""Makes a topic of a fragment: "QI project, night float" becomes "the QI project and night float".

Only an article is ever added, and only before nouns that cannot stand without one. What does not
look like a noun phrase is refused.
"""

from __future__ import annotations

import re

from afterword.drafting.marks import ANY, Unsafe

_COUNTED = frozenset(
    "project study clinic curriculum schedule track program paper trial protocol initiative rotation "
    "elective system change case unit service team lab ward committee conference retreat model grant "
    "registry app van board tool book poster pathway merger hospital building culture process career "
    "move fellowship garden center centre campus van structure switch transition redesign rollout "
    "workshop series bootcamp camp site cohort database dashboard checklist algorithm article chapter "
    "course class club podcast marathon trip farm town lake trail school journal lounge union contract "
    "policy plan experience story background mission library cafeteria simulator helicopter program's "
    "partnership collaboration network group council panel certificate degree award thesis essay "
    "intervention approach idea question".split()
)
"""Nouns that need an article in the singular."""

_NO_ARTICLE = re.compile(
    rf"(?:the|a|an|my|our|your|this|that|these|those|his|her|their|its|some|any|all|both|each|every|no|one|"
    rf"two|three|four|five|six|"
    rf"several|many|more|how|why|what|where|when|whether|who|which|being|life|\d\S*|\w+ing|[{ANY}]\S*)\b|"
    rf"[{ANY}\ue100-\ue1ff]",
    re.IGNORECASE,
)
_AFTER_HEAD = re.compile(
    r"\s+(?:of|in|on|for|with|at|from|to|that|who|which|where|when|outside|behind|about|between|during|"
    r"after|before|through|as|by|under|versus|vs|without|since|into)\b.*$",
    re.IGNORECASE | re.DOTALL,
)
_BARRIER = re.compile(
    r"\b(?:that|which|who|whom|whose|how|why|when|where|because|while|if|whether|what)\b", re.IGNORECASE
)
_NO_TOPIC = re.compile(
    r"(?:same|both (?:from|of)|would|will|can|could|had|has|have|did|does|do|fellow|also from|from|and|but|"
    r"or|so|very|not|yes|no|maybe|definitely|probably|is|are|was|were|to|by|good|great|nice|bad|ok|okay|"
    r"fine|nothing|none|idk|unsure|lol|n/a)\b",
    re.IGNORECASE,
)
LONGEST_BARE = 9
"""Words of a fragment without article or pronoun that still reads as a thing, not as a sentence cut short."""


def topic(fragment: str) -> str:
    """Return `fragment` as it stands behind "about".

    Raises:
        Unsafe: it is no noun phrase.
    """
    fragment = fragment.strip(" ,.")
    if not re.search(r"\w", fragment) or _NO_TOPIC.match(fragment):
        raise Unsafe(fragment, "I am not sure how to say it to them")
    barrier = _BARRIER.search(fragment, 1)
    head, tail = (fragment[: barrier.start()], fragment[barrier.start() :]) if barrier else (fragment, "")
    parts = re.split(r"(,\s*(?:and\s+)?|\s+and\s+)", head)
    if not _NO_ARTICLE.match(fragment) and len(parts[0].split()) > LONGEST_BARE:
        raise Unsafe(fragment, "I am not sure how to say it to them")
    phrases = [_with_article(p) for p in parts[::2]]
    joints = parts[1::2]
    if len(joints) > 1 and not tail and not any("and" in j for j in joints):
        joints[-1] = ", and "
    elif len(joints) == 1 and not tail and joints[0].strip() == "," and phrases[1].strip():
        joints[0] = " and "
    return "".join(p + j for p, j in zip(phrases, [*joints, ""], strict=True)) + tail


def _with_article(phrase: str) -> str:
    """Add "the" before a bare singular that needs it; lower a capital that only began the note."""
    bare = phrase.strip()
    if not bare or _NO_ARTICLE.match(bare):
        return _lowered(phrase)
    head = _AFTER_HEAD.sub("", bare).split()[-1].lower()
    named = re.match(r"(?:[A-Z][\w'’-]*[a-z]\s+){1,4}[A-Z]", bare)
    if head in _COUNTED and not named:
        return "the " + _lowered(phrase)
    return _lowered(phrase) if not named else phrase


def _lowered(phrase: str) -> str:
    """Lower the first letter of an ordinary first word ("The", "How", "Hiking"); names keep theirs."""
    first = re.match(r"[A-Za-z][\w'’-]*", phrase)
    if first is None:
        return phrase
    word = first[0]
    ordinary = (
        _NO_ARTICLE.match(word) or word.lower() in _ORDINARY or (word.istitle() and word.lower() in _COUNTED)
    )
    return phrase[:1].lower() + phrase[1:] if ordinary and not word.isupper() else phrase


_ORDINARY = frozenset(
    "night day call ward wards resident residents intern interns research teaching education rural "
    "global public palliative home street point work life family sim simulation burnout wellness health "
    "quality patient patients mentorship research procedural procedures clinic clinics schedule "
    "addiction critical primary medical community point-of-care telehealth food travel music books dogs "
    "cats running cooking art history advice shared new old early late being diversity equity inpatient "
    "outpatient transitions transition career careers fellowship fellowships research awake sepsis "
    "stroke diabetes kidney heart liver lung brain pain sleep sports language languages women's men's".split()
)
