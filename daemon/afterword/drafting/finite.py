"""Is it a sentence or only a phrase? "Residents lead rounds" is one, "rounds that residents lead" is not.

There is no grammar here that knows every word: the answer rests on the tables of `verbs`. A verb
behind "that", "how", "who" and the like belongs to a subordinate clause and does not count.
"""

from __future__ import annotations

import re

from afterword.drafting.marks import HERS_OF, SHE
from afterword.drafting.verbs import ACTS, FINITE, NOUNS_TOO, OTHER_PAST, PAST_LIFE, PLURAL_FINITE, THIRD

SUBORDINATE = re.compile(
    r"\b(?:that|which|who|whom|whose|how|why|when|where|because|while|if|whether|what|until|unless|though|"
    r"as|than)\b"
)
"""Words behind which a verb has a subject of its own."""

_DETERMINERS = frozenset(
    "the a an my our his her their its this that these those of in on at for with and or".split()
) | {HERS_OF}
_BEHIND_A_VERB = frozenset("the a an in on with every at to for as well better from my our out up".split())
_BEHIND_A_PARTICIPLE = frozenset("by in at on for with from".split())
_PLURALS = frozenset("they people faculty we i".split())
_ALSO_PRESENT = frozenset("read put let set cut".split())
_PAST = OTHER_PAST | PAST_LIFE | set(ACTS)


def is_sentence(clause: str) -> bool:
    """Say whether `clause` has a finite verb of its own."""
    barrier = SUBORDINATE.search(clause, 1)
    words = re.findall(rf"[\w'’-]+|[{SHE}{HERS_OF}]", clause[: barrier.start() if barrier else None])
    if words and words[0] == SHE and len(words) > 1:
        return True
    inner = next((n for n, word in enumerate(words) if word == SHE), len(words))
    return any(
        _finite_here(before, word.lower().replace("’", "'"), after.lower())
        for before, word, after in zip(words[:inner], words[1:inner], [*words[2:inner], ""], strict=False)
    )


def _finite_here(before: str, word: str, after: str) -> bool:
    """Say whether `word` between its neighbours is a finite verb."""
    if word in FINITE:
        return True
    before = before.lower()
    if word in THIRD and before not in _DETERMINERS:
        return word not in NOUNS_TOO or after in _BEHIND_A_VERB
    plural = before in _PLURALS or (before.endswith("s") and not before.endswith(("ss", "us")))
    if word in PLURAL_FINITE and plural and after != "by":
        return True
    past = word in _PAST and word not in _ALSO_PRESENT
    return past and after not in _BEHIND_A_PARTICIPLE and before not in _DETERMINERS
