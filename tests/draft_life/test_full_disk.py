"""The disk is full at any moment of a visit: nothing is appended whose intent is not durable.

A limit on the size of files ends every write at a chosen page (SQLite reports an I/O error); a
small disk of its own, where one can be mounted, is really full (SQLite says so). In both the
same must hold, while it is full and after there is space again.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from itertools import count
from pathlib import Path

import pytest

from afterword.edges.store import Store
from afterword.model import LetterState
from afterword.planning.letters import OPEN
from dovecot import Dovecot
from draft_life.forks import Forks, warm
from draft_life.invariants import Reference, check, mailbox_of, others_untouched
from draft_life.scenes import DRAFT, MID_SEASON, SETTLED, WITHDRAWAL, Place, Scene
from relay import Record
from suites import Suite

PAGE = 4096 + 24
"""Bytes that one page adds to SQLite's log."""

FIRST = 8
"""Pages that always fit: SQLite's index of the log has 32 kB, and without it nothing opens."""

DISK = 1 << 20
WHILE_FULL = (0, 61, 700, 830)
"""Seconds at which a new process tries again in vain: past the settling time and both looks."""


@pytest.fixture(scope="module")
def forks() -> Iterator[Forks]:
    with warm() as made:
        yield made


def journalled(place: Place, reference: Reference) -> None:
    """Hold every draft that has appeared to the journal, and everything else to what it was."""
    after = mailbox_of(place)
    others_untouched(reference.before, after)
    store = Store(place.database)
    letters = {x.id.encode(): x for x in store.letters() if x.id}
    store.close()
    new = [m.raw for m in after if m.folder == "Drafts" and m not in reference.before]
    for raw in new:
        [letter] = [x for id_, x in letters.items() if id_ in raw]
        assert letter.state in OPEN, "appended without a durable intent"
    assert len(new) == len({id_ for id_ in letters for raw in new if id_ in raw})
    gone = {m.digest for m in reference.before if m.folder == "Drafts"} - {m.digest for m in after}
    assert not gone, "a draft is nowhere"
    moved = [m.raw for m in after if m.folder == "Trash"]
    for letter in letters.values():
        if any(letter.id.encode() in raw for raw in moved):
            assert letter.leaving or letter.state is LetterState.WITHDRAWN, (
                "withdrawn without saying so first"
            )


def goes_on(place: Place, scene: Scene, forks: Forks) -> None:
    """Let the visits of one process follow, with all the space there is."""
    ended = forks.run(place, scene, [WHILE_FULL[-1] + second for second in SETTLED])
    assert ended.status == 0, ended.why


def filled(
    scene: Scene, pages: int, forks: Forks, dovecot: Dovecot, folder: Path, reference: Reference
) -> bool:
    """Run one case with room for `pages`; return whether the disk was full before the visit's end."""
    place = scene.copy(dovecot, folder)
    limit = 32 + pages * PAGE
    ended = [forks.run(place, scene, [second], file_limit=limit).status for second in WHILE_FULL]
    assert set(ended) <= {0, 1}
    journalled(place, reference)
    goes_on(place, scene, forks)
    check(place, reference, Record(), (), dated=False)
    return ended[0] == 1


@pytest.mark.parametrize(
    "step",
    [2, pytest.param(1, marks=[pytest.mark.nightly, pytest.mark.timeout(3600)])],
    ids=["some", "every"],
)
@pytest.mark.parametrize("scene", [DRAFT, WITHDRAWAL, MID_SEASON], ids=lambda scene: scene.name)
def test_no_page_fits_any_more(
    scene: Scene, step: int, forks: Forks, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """Whichever page is the first that does not fit: no draft without its intent, none twice, none lost."""
    reference = Reference.of(scene, scene.copy(dovecot, tmp_path))
    refused = 0
    for pages in count(FIRST, step):
        suite.case("full disk")
        if not filled(scene, pages, forks, dovecot, tmp_path, reference):
            break
        refused += 1
    assert refused >= 3


@contextlib.contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """Mount a disk of a megabyte for a block; skip where that is not allowed."""
    folder.mkdir()
    mount = shutil.which("mount")
    asked = [mount or "mount", "-t", "tmpfs", "-o", f"size={DISK},mode=700", "tmpfs", str(folder)]
    if mount is None or subprocess.run(asked, capture_output=True, check=False).returncode:
        pytest.skip("a small disk can't be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def room(disk: Path, pages: int) -> Path:
    """Fill `disk` up to some pages of 4096 bytes; return the file that does it."""
    ballast = disk / "ballast"
    ballast.write_bytes(bytes(max(0, shutil.disk_usage(disk).free - pages * 4096)))
    return ballast


@pytest.mark.nightly
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("scene", [DRAFT, MID_SEASON], ids=lambda scene: scene.name)
def test_the_disk_is_really_full(
    scene: Scene, forks: Forks, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """The same on a small disk with room for a few pages, one more in each case."""
    reference = Reference.of(scene, scene.copy(dovecot, tmp_path))
    with small_disk(tmp_path / "disk") as disk:
        for pages in count(1, 2):
            elsewhere = scene.copy(dovecot, tmp_path)
            place = replace(elsewhere, database=disk / elsewhere.database.name)
            shutil.copy(elsewhere.database, place.database)
            ballast = room(disk, pages)
            ended = [forks.run(place, scene, [second]).status for second in WHILE_FULL]
            assert set(ended) <= {0, 1}
            ballast.unlink()
            journalled(place, reference)
            goes_on(place, scene, forks)
            check(place, reference, Record(), (), dated=False)
            suite.case("full disk, really")
            if not any(ended):
                break
            for path in disk.iterdir():
                if path.is_file():
                    path.unlink()
                else:
                    shutil.rmtree(path)
