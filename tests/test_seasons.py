"""Whole seasons through the same core as the daemon, compared with what a careful assistant would do."""

from __future__ import annotations

from pathlib import Path

import pytest

from afterword.replay import replay
from season_check import faults

SEASONS = Path(__file__).parent / "seasons"


@pytest.mark.parametrize("season", sorted(p.name for p in SEASONS.iterdir() if p.is_dir()))
def test_a_season_ends_as_expected(season: str) -> None:
    """Every draft, hold, warning, card and summary is where expect.json says, and nothing else is saved."""
    folder = SEASONS / season

    assert faults(folder, replay(folder)) == []


@pytest.mark.parametrize("season", ["01-one-program"])
def test_a_season_is_the_same_every_time(season: str) -> None:
    """Replaying twice gives the same lines to the letter: nothing depends on chance or the clock."""
    folder = SEASONS / season

    assert list(replay(folder)) == list(replay(folder))
