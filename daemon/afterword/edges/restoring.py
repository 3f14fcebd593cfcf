"""Opening the memory whatever became of it: as it is, from the newest copy, or anew.

A damaged file is set aside, never deleted. Nothing is decided here about what a lost memory
means for letters: that is said in the fact `RESTORED`, and `visit.recovery` draws the
conclusions from what lies in the mailbox.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from afterword.edges.store import FILE_NAME, Store
from afterword.errors import StoreDamaged, StoreError

RESTORED = "restored"  # fact: what happened to the memory, one of the words below, until it was told
FROM_COPY, ANEW = "copy", "anew"


def opened(folder: Path) -> Store:
    """Open the memory in `folder`; take the newest good copy where it is gone or damaged.

    Raises StoreError where it can't be opened for another reason (rights, a full disk, a
    newer version): such a file is left alone.
    """
    path = folder / FILE_NAME
    damaged = False
    if path.exists():
        try:
            return Store(path)
        except StoreDamaged:
            _set_aside(path)
            damaged = True
    restored = _from_copy(path, folder / "backups")
    store = restored or Store(path)
    if restored or damaged:
        store.set(RESTORED, FROM_COPY if restored else ANEW)
    return store


def _set_aside(path: Path) -> None:
    number = 1 + len(list(path.parent.glob("damaged-*.sqlite")))
    path.replace(path.with_name(f"damaged-{number}.sqlite"))
    for suffix in ("-wal", "-shm"):
        path.with_name(path.name + suffix).unlink(missing_ok=True)


def _from_copy(path: Path, backups: Path) -> Store | None:
    """Return the memory as the newest copy that opens has it, None if there is none."""
    for copy in sorted(backups.glob("afterword-[0-9]*.sqlite"), reverse=True):
        unfinished = path.with_name("restoring")
        shutil.copyfile(copy, unfinished)
        unfinished.replace(path)
        try:
            return Store(path)
        except StoreError:
            _set_aside(path)
    return None
