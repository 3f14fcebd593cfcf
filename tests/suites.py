"""Counting cases: a test that runs many says so, and the end of the run shows one table."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

import pytest

COLUMNS = "{:<34}{:>8}{:>9}{:>11}"


class Suite:
    """Counts what one test tries, by the name of the suite it belongs to."""

    def __init__(self) -> None:
        self.cases: dict[str, int] = {}

    def case(self, name: str, cases: int = 1) -> None:
        """Note that a case (or several) of the suite `name` passed."""
        self.cases[name] = self.cases.get(name, 0) + cases


def table(reports: Iterable[pytest.TestReport]) -> Iterator[str]:
    """Yield the lines of the table: suite, cases, failures, seconds; nothing if no test counted."""
    cases: Counter[str] = Counter()
    failed: Counter[str] = Counter()
    seconds: defaultdict[str, float] = defaultdict(float)
    for report in reports:
        found = [value for key, value in report.user_properties if key == "suite"]
        counted: dict[str, int] = found[0] if found else {}  # type: ignore[assignment]
        total = sum(counted.values()) or 1
        for name, number in counted.items():
            cases[name] += number
            failed[name] += report.failed
            seconds[name] += report.duration * number / total
    if cases:
        yield COLUMNS.format("suite", "cases", "failed", "seconds")
    for name in sorted(cases):
        yield COLUMNS.format(name, cases[name], failed[name], f"{seconds[name]:.1f}")
