"""The process ends at every step, and at any moment: resume, compare, run again, nothing changes."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from afterword.edges.steps import CRASHED
from dovecot import Dovecot
from draft_life.forks import Forks, crashed, warm
from draft_life.invariants import Reference, check, contents, mailbox_of, one_draft_each, others_untouched
from draft_life.scenes import (
    BACKLOG,
    DRAFT,
    FIRST_SCAN,
    MID_SEASON,
    SETTLED,
    SMALL_BACKLOG,
    SUMMARY,
    WITHDRAWAL,
    Scene,
)
from relay import Record
from suites import Suite

ROOT = Path(__file__).resolve().parents[2]
PARTS = 4


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    with warm() as made:
        yield made


def every_step(
    scene: Scene, forks: Forks, dovecot: Dovecot, folder: Path, suite: Suite, part: int, parts: int = PARTS
) -> None:
    """End one run at each step of this part, take it up again and hold it to the whole run."""
    reference = Reference.of(scene, scene.copy(dovecot, folder))
    steps = forks.run(scene.copy(dovecot, folder), scene, [0]).steps
    assert steps > 20
    for number in range(1 + part, steps + 1, parts):
        place = scene.copy(dovecot, folder)
        assert crashed(forks.run(place, scene, [0], crash_at=number)), number
        assert forks.run(place, scene, SETTLED).status == 0
        check(place, reference, Record(), ())
        suite.case(f"crash at every step, {scene.name}")


@pytest.mark.parametrize("part", range(PARTS))
def test_a_crash_at_any_step_of_mid_season(
    part: int, forks: Forks, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """A withdrawal, two drafts and what is said about them end the same, wherever the process ended."""
    every_step(MID_SEASON, forks, dovecot, tmp_path, suite, part)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(PARTS))
@pytest.mark.parametrize(
    "scene", [FIRST_SCAN, DRAFT, WITHDRAWAL, SMALL_BACKLOG], ids=lambda scene: scene.name
)
def test_a_crash_at_any_step_of_other_mailboxes(
    scene: Scene, part: int, forks: Forks, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """The same on a mailbox never seen, a single draft, a withdrawal, and a dozen letters at once."""
    every_step(scene, forks, dovecot, tmp_path, suite, part)


@pytest.mark.nightly
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("part", range(4 * PARTS))
def test_a_crash_within_fifty_drafts(
    part: int, forks: Forks, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """Fifty drafts in one visit, interrupted at every step, are fifty drafts in the end."""
    every_step(BACKLOG, forks, dovecot, tmp_path, suite, part, 4 * PARTS)


def test_a_crash_makes_no_second_summary(
    forks: Forks, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """A week whose summary was under way is over: it may be missing, it is never there twice."""
    steps = forks.run(SUMMARY.copy(dovecot, tmp_path), SUMMARY, [0]).steps
    reference = Reference.of(SUMMARY, SUMMARY.copy(dovecot, tmp_path))
    for number in range(1, steps + 1):
        place = SUMMARY.copy(dovecot, tmp_path)
        assert crashed(forks.run(place, SUMMARY, [0], crash_at=number))
        assert forks.run(place, SUMMARY, SETTLED).status == 0
        after = mailbox_of(place)
        others_untouched(reference.before, after)
        assert not contents(after) - contents(reference.after), number
        suite.case("crash at every step, summary")


def killed(
    scene: Scene, seed: int, forks: Forks, dovecot: Dovecot, folder: Path, suite: Suite, cases: int
) -> None:
    """Kill a run again and again at random moments before it may end, then hold it to the whole run."""
    chance = random.Random(seed)
    reference = Reference.of(scene, scene.copy(dovecot, folder))
    for _ in range(cases):
        place = scene.copy(dovecot, folder)
        for _ in range(chance.choice((1, 1, 2, 3))):
            forks.run(place, scene, [0], kill_after=chance.uniform(0.005, 0.25))
        assert forks.run(place, scene, SETTLED).status == 0
        after = mailbox_of(place)
        one_draft_each(place, after)
        others_untouched(reference.before, after)
        assert contents(after) == contents(reference.after)
        suite.case("kill -9 at random")


@pytest.mark.parametrize("scene", [DRAFT, MID_SEASON], ids=lambda scene: scene.name)
def test_kill_at_any_moment(
    scene: Scene, forks: Forks, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """SIGKILL leaves no duplicate and loses no draft."""
    killed(scene, 1, forks, dovecot, tmp_path, suite, 10)


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("scene", [FIRST_SCAN, DRAFT, WITHDRAWAL, MID_SEASON], ids=lambda scene: scene.name)
def test_kill_at_many_moments(
    scene: Scene, forks: Forks, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """The same two hundred and forty times."""
    killed(scene, 2, forks, dovecot, tmp_path, suite, 60)


def test_the_command_itself_ends_where_it_is_told(dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """`afterword once` with AFTERWORD_CRASH_AT ends there, and the next `once` goes on as if nothing was."""
    config = tmp_path / "config.toml"
    place = DRAFT.copy(dovecot, tmp_path)
    config.write_text(
        f'[applicant]\nname = "Priya Raman"\nemail = "priya.raman@gmail.com"\ntimezone = "America/Chicago"\n'
        f'[account]\naddress = "priya.raman@gmail.com"\nhost = "{dovecot.host}"\nport = {dovecot.port}\ntls = "none"\n'
        f'user = "{place.user}"\npassword_command = ["{sys.executable}", "-c", "print(\'secret\')"]\n'
    )
    before = mailbox_of(place)
    ended = [_once(config, tmp_path / "state", number) for number in (1, 9, 25, 0, 0)]

    assert [done.returncode for done in ended] == [CRASHED, CRASHED, CRASHED, 0, 0]
    assert [json.loads(line)["do"] for line in ended[-1].stdout.splitlines()] == []
    assert others_untouched(before, mailbox_of(place)) is None
    suite.case("crash of the command itself", 3)


def _once(config: Path, state: Path, crash_at: int) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": str(ROOT / "daemon"), "AFTERWORD_CRASH_AT": str(crash_at)}
    return subprocess.run(
        [sys.executable, "-m", "afterword", "--config", config, "--state-dir", state, "once", "--json"],
        env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
