"""Each season played once for all who only look on: the lines, and what lay and was known at every moment.

Reading depends on the message alone, so a message is read once in a process, however often its
season is played; the tests of one season share a process (`sharing`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from hashlib import sha256
from pathlib import Path

import pytest

from afterword import replay
from afterword.app import cases_at, visit
from afterword.model import Applicant, Letter, ProgramCase, Reading
from afterword.reading import read
from afterword.reading.message import parse
from afterword.replay import Stage, moments
from afterword.visit.lines import Line

SEASONS = sorted(p for p in (Path(__file__).parent / "seasons").iterdir() if p.is_dir())
EVERY = pytest.mark.parametrize("season", SEASONS, ids=lambda p: p.name)
Kept = tuple[str, object, object]


@cache
def _reading(raw: bytes, servers: frozenset[str], known: frozenset[str], applicant: Applicant) -> Reading:
    return read(parse(raw, owner=applicant.addresses, authserv_ids=servers), applicant, known)


def staged(season: Path) -> Stage:
    """Set the stage of a season in memory, as `replay.staged` does, with a reader that remembers."""
    stage = replay.staged(season)
    applicant = stage.settings.applicant
    stage.world = replace(
        stage.world, read=lambda raw, servers, known: _reading(raw, servers, known, applicant)
    )
    return stage


@dataclass(frozen=True)
class Look:
    """One visit: what others' folders held before and after it, what it said, what was known behind it."""

    moment: datetime
    before: Mapping[tuple[str, int], Kept]
    after: Mapping[tuple[str, int], Kept]
    lines: tuple[Line, ...]
    letters: tuple[Letter, ...]
    cases: tuple[ProgramCase, ...]


@dataclass(frozen=True)
class Played:
    """A season that was played to its end."""

    stage: Stage
    looks: tuple[Look, ...]

    @property
    def lines(self) -> list[Line]:
        return [line for look in self.looks for line in look.lines]


@cache
def played(season: Path) -> Played:
    """Play a season; nobody may change what comes back."""
    stage = staged(season)
    return Played(stage, tuple(_looks(stage)))


def _looks(stage: Stage) -> Iterator[Look]:
    for moment, happening in moments(stage):
        if happening is not None:
            happening.do()
        before = others(stage)
        lines = tuple(visit(stage.world, moment))
        letters = tuple(stage.world.store.letters())
        yield Look(moment, before, others(stage), lines, letters, cases_at(stage.world, moment))


def others(stage: Stage) -> dict[tuple[str, int], Kept]:
    """Return bytes, flags and date of every message where Afterword may change nothing."""
    return {
        (folder, k.uid): (_digest(k.raw), k.flags, k.at)
        for folder in ("INBOX", "Junk", "Sent")
        for k in stage.mailbox.messages(folder)
    }


@cache
def _digest(raw: bytes) -> str:
    return sha256(raw).hexdigest()
