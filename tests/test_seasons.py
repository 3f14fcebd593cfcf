"""Whole seasons through the same core as the daemon, compared with what a careful assistant would do."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.replay import replay
from played import EVERY, SEASONS, played
from season_check import faults


@EVERY
def test_a_season_ends_as_expected(season: Path) -> None:
    """Every draft, hold, warning, card and summary is where expect.json says, and nothing else is saved."""
    assert faults(season, played(season).lines) == []


@pytest.mark.parametrize("season", SEASONS[:1], ids=lambda p: p.name)
def test_a_season_is_the_same_every_time(season: Path) -> None:
    """Replaying gives the same lines to the letter: nothing depends on chance or the clock."""
    assert list(replay(season)) == played(season).lines
