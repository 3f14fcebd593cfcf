"""Reads ordinary mail that concerns no residency and prints what was taken for a program's all the same.

    python benchmarks/noise.py FOLDER ...

Every file below a folder is one message. Made for the public archive of SpamAssassin as it lies in the
repository johnmyleswhite/ML_for_Hackers (03-Classification/data: easy_ham, easy_ham_2, hard_ham,
hard_ham_2), of which nothing is kept here. Ends with 1 if anything was taken for a program's mail or a
wish about letters was read out of it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import mean, median

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "benchmarks")]

from score import APPLICANT  # noqa: E402

from afterword.reading import read  # noqa: E402
from afterword.reading.message import parse  # noqa: E402

LISTS = frozenset({"cmds"})
"""Files of the archive that are no messages."""


def messages(folders: list[str]) -> Iterator[tuple[Path, bytes]]:
    """Every message below the folders, in order."""
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file() and path.name not in LISTS:
                yield path, path.read_bytes()


def main(folders: list[str]) -> int:
    """Read, print, return the exit code."""
    if not folders:
        print(__doc__)
        return 2
    seconds: list[float] = []
    taken = notices = 0
    for path, raw in messages(folders):
        begun = time.process_time()
        reading = read(parse(raw, owner=APPLICANT.addresses), APPLICANT)
        seconds.append(time.process_time() - begun)
        notices += reading.kind == "notice"
        if reading.kind not in {"notice", "other"} or reading.policies:
            taken += 1
            print(
                f"{path}: {reading.kind}, {', '.join(policy.rule for policy in reading.policies) or 'no rule'}"
            )
    if not seconds:
        print("No message was found.")
        return 2
    print(f"{len(seconds)} messages: {taken} taken for a program's, {notices} for a notice of the season")
    shown = ", ".join(
        f"{name} {1000 * of(seconds):.1f}"
        for name, of in (("median", median), ("mean", mean), ("slowest", max))
    )
    print(f"ms of processor time: {shown}")
    return 1 if taken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
