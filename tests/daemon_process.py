"""`afterword run` in a process of its own, with a stand-in for systemd's notify socket.

`settings` shortens waits ("afterword.trouble.BACKOFF": "(0.2,)"), so that no test waits for
minutes; nothing else of the program is touched.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Self

from test_commands import Home

ROOT = Path(__file__).resolve().parent.parent
PATIENCE = 240  # seconds until a busy machine must have done it

QUICK = {
    "afterword.trouble.BACKOFF": "(0.3,)",
    "afterword.service.HEARTBEAT": "1",
    "afterword.watch.HEARTBEAT": "1",
    "afterword.watch.SLEPT": "1e6",
    "afterword.visit.refusals.GAP": "timedelta(seconds=1)",
}
"""Minutes made seconds."""


def wait_for(condition: Callable[[], object], seconds: float = PATIENCE) -> bool:
    """Ask until `condition` holds; what takes long to answer is asked less often."""
    end = time.monotonic() + seconds
    while (begun := time.monotonic()) < end:
        if condition():
            return True
        time.sleep(max(0.05, time.monotonic() - begun))
    return False


class Daemon:
    """One running daemon on the places of `home`."""

    def __init__(
        self,
        home: Home,
        settings: Mapping[str, str] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        self.home = home
        self.state = home.folder / "state"
        self.errors = ""
        where = home.folder / "notify"
        where.unlink(missing_ok=True)
        self._notify = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._notify.bind(str(where))
        self._notify.settimeout(0.05)
        self._told: list[str] = []
        lines = ["import pkgutil, sys", "from datetime import timedelta"]
        for name, value in (settings or {}).items():
            owner, _, attribute = name.rpartition(".")
            lines.append(f"pkgutil.resolve_name({owner!r}).{attribute} = {value}")
        lines.append("from afterword.__main__ import main; sys.exit(main(sys.argv[1:]))")
        self.process = subprocess.Popen(
            [sys.executable, "-c", "\n".join(lines), "--config", str(home.config), "--state-dir", str(self.state), "run"],
            env=os.environ
            | {"PYTHONPATH": str(ROOT / "daemon"), "NOTIFY_SOCKET": str(where), "HOME": "/nonexistent"}
            | dict(environment or {}),
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip

    def __enter__(self) -> Self:
        assert self.says("READY=1"), self.process.communicate(timeout=5)
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.errors += self.process.communicate()[1] or ""
        self._notify.close()

    def told(self) -> list[str]:
        """Return all lines it has told systemd so far."""
        try:
            while True:
                self._told += self._notify.recv(500).decode().splitlines()
        except TimeoutError:
            return self._told

    def says(self, line: str, seconds: float = PATIENCE) -> bool:
        """Wait until it has told systemd a line that begins so; forget what came before."""
        if not wait_for(lambda: any(one.startswith(line) for one in self.told()), seconds):
            return False
        at = next(number for number, one in enumerate(self._told) if one.startswith(line))
        del self._told[: at + 1]
        return True

    def signal(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    def end(self) -> int:
        """Send SIGTERM, wait for the end, and return the exit code."""
        self.signal(signal.SIGTERM)
        return self.process.wait(PATIENCE)

    def status(self) -> dict[str, object]:
        self.told()  # as systemd does, read what there is: the queue is short
        done = self.home("status", "--json")
        return json.loads(done.stdout) if done.stdout else {}

    def state_word(self) -> str:
        """Return how `status` says the first account is doing."""
        account = self.status().get("account")
        return account[0]["state"] if account else ""  # type: ignore[index]

    def log(self) -> str:
        return "".join(path.read_text("utf-8") for path in self.state.glob("*.log*"))
