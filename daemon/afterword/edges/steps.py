"""Every step that leaves a trace is counted, so that a test can end the process at any of them.

A step is a change of the database about to become durable or durable now, a command about to
go to a server or answered. With AFTERWORD_CRASH_AT=n in the environment the process ends at
its n-th step as a power cut ends it: no handler runs, nothing is flushed. Without it nothing
happens here. It takes nothing from mail and can do nothing but end.
"""

from __future__ import annotations

import os

CRASHED = 86
"""Exit code of a process that ended itself here, told apart from every code of the contract."""


class Steps:
    """Counts the steps of this process; ends it at step `end_at`, never if that is 0."""

    def __init__(self, end_at: str) -> None:
        """Take `end_at` as it stands in the environment; what is no number means never."""
        self.end_at = int(end_at) if end_at.isascii() and end_at.isdigit() else 0
        self.count = 0

    def passed(self) -> None:
        """Count one step."""
        self.count += 1
        if self.count == self.end_at:
            os._exit(CRASHED)


STEPS = Steps(os.environ.get("AFTERWORD_CRASH_AT", ""))
"""The steps of this process."""
