"""Which tests share a process when several run at once: those that share what they have read or played.

A season, a table or a folder of letters takes seconds to read. What is read once is kept for the
process (`played`, `reading.heard`, `reading.policy_table`), so its tests go to the same one.
"""

from __future__ import annotations

import re

import pytest
from xdist.scheduler.loadscope import LoadScopeScheduling

TOGETHER = (
    re.compile(r"tests/test_(?:laws|seasons|mid_season)\.py::.*\[(?P<what>\d\d-[^]]+)\]$"),
    re.compile(r"tests/test_(?P<what>scores)\.py::.*\[(?P<which>.+)\]$"),
    re.compile(
        r"tests/reading/test_policies\.py::test_(?:table|quotes)\[(?:.+-)?(?P<what>policy_\w+\.txt)\]$"
    ),
    re.compile(r"tests/reading/test_(?:contacts|program)\.py::(?P<what>)"),
    re.compile(r"tests/reading/test_(?P<what>kind)\.py::"),
)
"""Tests whose ids are found by the same pattern, with the same named parts, share a process."""


def shared(test: str) -> str:
    """Return a name of what the test with this id shares with others; its own id if nothing."""
    for number, pattern in enumerate(TOGETHER):
        if found := pattern.match(test):
            return f"{number} {' '.join(found.groupdict().values())}"
    return test


class Sharing(LoadScopeScheduling):
    """Hands out tests as they are asked for, those that share something as one."""

    def _split_scope(self, nodeid: str) -> str:
        return shared(nodeid)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> Sharing | None:
    """Let xdist's `-n` share; a way of distributing that was asked for by name stays."""
    return Sharing(config, log) if config.getvalue("dist") == "load" else None  # type: ignore[arg-type]
