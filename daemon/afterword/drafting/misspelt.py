"""Finds known family names that a note spells wrongly: "Dr. Osay" for Dr. Osei. It corrects nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from afterword.drafting.salutation import clean_name, last_name

ALIKE = 80.0
"""`fuzz.ratio` from which two names without title count as one spelt wrongly ("Oyelaran"/"Oyeleran" 88)."""

ALIKE_TITLED = 65.0
"""The same behind "Dr.": there a name is meant, and two of one program seldom look so alike."""

SHORTEST = 4
"""Letters of a name worth comparing: "Li" and "Lu" are two people."""

_TITLED = re.compile(r"\b(?:[Dd]r|[Pp]rof|Ms|Mr|Mrs|Mx)\.?\s+(?:[A-Z][\w’'-]+\s+)?([A-Z][\w’'-]+)")
_NAME = re.compile(r"(?<=[a-z,;] )([A-Z][a-z’'-]+[\w’'-]*)")
_SOUNDS = {c: d for d, cs in enumerate(("bfpv", "cgjkqsxz", "dt", "l", "mn", "r"), start=1) for c in cs}


def misspelt(text: str, known: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield (as written, as known) for each name in `text` that is nearly, but not quite, a known one."""
    families = {last_name(clean_name(n)).lower(): clean_name(n) for n in known if clean_name(n)}
    parts = {p for n in families.values() for p in re.split(r"[\s-]+", n.lower())}
    seen: set[str] = set()
    for pattern, bar in ((_TITLED, ALIKE_TITLED), (_NAME, ALIKE)):
        for hit in pattern.finditer(text):
            word = re.sub(r"['’]s?$", "", hit[1])
            if word.lower() in parts | seen | set(families):
                continue
            right = _nearest(word.lower(), families, bar, titled=pattern is _TITLED)
            if right:
                seen.add(word.lower())
                yield word, right


def _nearest(word: str, families: dict[str, str], bar: float, *, titled: bool) -> str:
    for family, whole in families.items():
        if min(len(word), len(family)) < SHORTEST or word[0] != family[0]:
            continue
        if fuzz.ratio(word, family) >= bar or (titled and _sound(word) == _sound(family)):
            return whole
    return ""


def _sound(word: str) -> str:
    """Return the American Soundex code of a name (vowels dropped, like consonants alike)."""
    codes = [_SOUNDS.get(c, 0) for c in word if c not in "hw"]
    kept = [c for i, c in enumerate(codes) if i and c and c != codes[i - 1]]
    return word[0] + "".join(map(str, kept[:3]))
