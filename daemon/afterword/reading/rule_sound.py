"""Tells how strongly each sentence of a text sounds like each rule about letters.

Two nets: a wide and cheap one (`rule_scores`) notices every sentence that may touch what applicants
send to whom; only what it catches is put to the `encoder`, which knows one rule from another. It
decides nothing by itself: `weighing` sets the thresholds. It must never be asked about words the
program did not write.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from afterword.model import Record
from afterword.reading.encoder import NO_GIST, RULES, Asked, Gist, understood
from afterword.reading.phrases import plain
from afterword.reading.rule_cues import Heard
from afterword.reading.rule_scores import Scores, scores

WIDE = -6.0
"""Log odds of the wide net over which a sentence is looked at: 34 of 100 that state nothing, 986 of 1,000
that state a rule, on letters it was not taught with."""
MOST = 32
"""Sentences of one text that are judged, the likeliest ones: a long letter has twenty, a hostile mail thousands."""
LINEAR = 0.3
"""What the wide net's word counts beside the encoders'."""
_SILENT: Scores = dict.fromkeys(RULES, -9.0)
_BEFORE, _TITLE = 160, 60
"""Characters of the sentence before and of the heading that are told."""
_LETTERS = re.compile(r"\b(?:COMM|THANKS|FACULTY|ANYONE|REPLY|UPDATE)\b")
_REFUSES = re.compile(
    r"\b(?:not|no|never|nothing|none|nor|neither|without|refrain|only|alone|nowhere|NOBODY|nobody)\b"
)
"""Words of a plain sentence that speaks of letters, and of one that shuts or leaves a door: such a one the small
encoder is not trusted to pass over. It did with "The docs don't do email w/ applicants so don't go hunting for
theirs", which the large one hears; one sentence in seventeen is put to the large one for this alone."""
_AFTERWARDS = frozenset({"post_interview", "personal", "second_look", None})
_ABOUT_THE_DAY = frozenset({"details", "reminder", "confirmation", "invitation", "reschedule"})


class Sound(Record, frozen=True):
    """Log odds of every rule for one sentence, by the `wide` net and as `judged` by the encoders, and its gist.

    "unclear" is a limit that names no rule.
    """

    wide: Scores
    judged: Scores
    gist: Gist = NO_GIST

    @property
    def mixed(self) -> Scores:
        """Both together: on letters neither was taught with the two err in different places."""
        return {rule: (1 - LINEAR) * self.judged[rule] + LINEAR * self.wide[rule] for rule in RULES}


SILENT = Sound(wide=_SILENT, judged=_SILENT)
"""What a sentence sounds like that the wide net let through."""


def sounds(sentences: Sequence[Heard]) -> list[Sound]:
    """How each sentence of a text sounds."""
    wide = [scores(heard) for heard in sentences]
    strength = [max(cheap.values()) for cheap in wide]
    caught = [number for number, strong in enumerate(strength) if strong > WIDE]
    caught = sorted(sorted(caught, key=lambda n: -strength[n])[:MOST])
    found = [SILENT] * len(sentences)
    for number, one in zip(caught, understood([question(sentences[n]) for n in caught]), strict=True):
        found[number] = Sound(wide=wide[number], judged=one.odds, gist=one.gist)
    return found


def question(heard: Heard) -> Asked:
    """What the encoder is asked about a sentence."""
    kind = heard.kind
    time = "after" if kind in _AFTERWARDS else "day" if kind in _ABOUT_THE_DAY else "other"
    voice = "one" if heard.single else "program"
    around = f"{time} {voice}: {heard.title[-_TITLE:]} | {heard.before[-_BEFORE:]}"
    words = plain(heard.text)
    pressing = bool(_LETTERS.search(words) and _REFUSES.search(words))
    return Asked(task="rule", around=around, text=heard.text, pressing=pressing)
