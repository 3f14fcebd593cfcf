"""The sentences that carry a note: for each kind of statement several ways to say it to somebody.

They add no fact and no adjective. Within one letter the ways rotate; `start` says where, so that
two letters of one program do not begin alike. Grave subjects get the ways without pleasure.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from afterword.drafting.kinds import Kind, Said
from afterword.drafting.marks import SHE

FRAMES: dict[Kind, tuple[str, ...]] = {
    "topic": (
        "I especially enjoyed talking with you about {}.",
        "I enjoyed our conversation about {}.",
        "It was a pleasure to talk with you about {}.",
        "I appreciated the chance to talk with you about {}.",
        "Thank you for talking with me about {}.",
        "I was glad that we talked about {}.",
        "I valued our conversation about {}.",
        "Talking with you about {} was a pleasure.",
        "I was happy to have time to talk with you about {}.",
        "I liked talking with you about {}.",
    ),
    "heard": (
        "I appreciated hearing that {}.",
        "I was glad to learn that {}.",
        "I enjoyed hearing that {}.",
        "It was good to hear that {}.",
        "I remember your telling me that {}.",
        "I was happy to learn that {}.",
        "I took away from our talk that {}.",
        "I made a note that {}.",
    ),
    "valued": (
        "I appreciated that {}.",
        "I was grateful that {}.",
        "It meant a lot to me that {}.",
        "I was thankful that {}.",
    ),
    "given": (
        "Thank you for {}.",
        "I appreciated {}.",
        "I am grateful for {}.",
        "Many thanks for {}.",
    ),
}
DONE: tuple[tuple[str, str], ...] = (
    ("Thank you for {}.", "gerund"),
    ("I appreciated your {}.", "gerund"),
    ("I was glad that you {}.", "past"),
    ("I am grateful to you for {}.", "gerund"),
    ("I appreciated that you {}.", "past"),
    ("I would like to thank you for {}.", "gerund"),
    ("I am thankful that you {}.", "past"),
    ("Many thanks for {}.", "gerund"),
)
"""Ways to thank for an act, with the form of the verb they take."""

GRAVE_TOPICS = (4, 3, 6)
GRAVE_HEARD = (4, 7, 6)
"""The ways above that are without pleasure."""

GRAVE = re.compile(
    r"\b(?:died|dies|dying|death|deaths|dead|passed away|lost (?:a|her|his|my|the|one|someone|patients?)|"
    r"loss|grief|griev\w+|bereave\w*|cancer|suicid\w+|"
    r"miscarriage|stillb\w+|divorce\w*|burnout|burned out|trauma|abuse|violence|war|shooting|addiction|"
    r"overdose\w*|opioid\w*|palliative|hospice|"
    r"end[- ]of[- ]life|code blue|malpractice|disaster|flood|hurricane|famine|genocide|racism|ptsd|"
    r"depression)\b"
    r"|patient \ue001 lost",
    re.IGNORECASE,
)
"""Subjects nobody is said to have enjoyed."""


class Ways:
    """Hands out the ways to say things for one letter, from `start` on, those not yet used first."""

    def __init__(self, start: int = 0, used: Iterable[str] = ()) -> None:
        """Begin at `start`; `used` are the letters this program already has."""
        self._turn: dict[str, int] = dict.fromkeys([*FRAMES, "act"], start)
        self._used = "\n".join(used)

    def sentence(self, said: Said) -> str:
        """Return `said` as one sentence, signs still in it."""
        if said.kind == "plain":
            return _finished(said.words)
        if said.kind == "act":
            return self._act(said)
        frames = FRAMES[said.kind]
        grave = (
            {"topic": GRAVE_TOPICS, "heard": GRAVE_HEARD}.get(said.kind) if GRAVE.search(said.words) else None
        )
        among = [frames[i] for i in grave] if grave else list(frames)
        return self._next(said.kind, among, fresh=bool(grave)).format(said.words)

    def _act(self, said: Said) -> str:
        past, gerund = said.verb
        forms = {"gerund": gerund, "past": past}
        among = [(frame, form) for frame, form in DONE if said.simple or form == "past"]
        frame = self._next("act", [f for f, _ in among])
        form = dict(among)[frame]
        return frame.format(f"{forms[form]} {said.words}".strip())

    def _next(self, kind: str, among: list[str], *, fresh: bool = False) -> str:
        start = 0 if fresh else self._turn[kind]
        self._turn[kind] += 1
        order = [among[(start + i) % len(among)] for i in range(len(among))]
        unused = [
            f for f in order if f.split("{}")[0].strip() not in self._used or not f.split("{}")[0].strip()
        ]
        return (unused or order)[0]


def _finished(words: str) -> str:
    words = words.strip(" ,")
    words = words if words.startswith(SHE) else words[:1].upper() + words[1:]
    return words if words[-1:] in '.?!”"' else words + "."
