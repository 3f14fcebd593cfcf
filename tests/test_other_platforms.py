"""What Windows lacks is never needed: the program imports and runs its core without it.

This is no Windows: it is this Python with `fcntl`, `resource`, SIGHUP and the like taken
away before Afterword is imported, and `sys.platform` saying "win32". It shows that nothing
of Afterword reaches for them, not that Afterword runs on Windows.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent

WITHOUT = """
    import asyncio, concurrent.futures, logging.handlers, sqlite3, ssl, subprocess, tempfile, types, zoneinfo
    import aiosmtplib, apscheduler.schedulers.background, icalendar, imapclient, jinja2, keyring, lxml.html, msgspec
    import nameparser, phonenumbers, platformdirs, rapidfuzz, tzlocal
    import os, pkgutil, signal, sys

    locked = []
    msvcrt = types.ModuleType("msvcrt")
    msvcrt.LK_NBLCK = 2

    def locking(descriptor, mode, length):
        if locked:
            raise OSError(13, "Permission denied")
        locked.append(os.lseek(descriptor, 0, os.SEEK_CUR))

    msvcrt.locking = locking
    sys.modules["msvcrt"] = msvcrt
    for name in ("fcntl", "resource", "pwd", "grp", "termios", "tty", "pty"):
        sys.modules[name] = None
    for module, names in ((signal, ("SIGHUP", "SIGKILL", "SIGUSR1")), (os, ("getuid", "killpg", "tcgetpgrp", "fork"))):
        for name in names:
            delattr(module, name)
    sys.platform = "win32"
"""


def without(code: str, *words: str) -> subprocess.CompletedProcess[str]:
    """Run code in a Python from which the things Windows lacks were taken away."""
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(WITHOUT) + textwrap.dedent(code), *words],
        env=os.environ | {"PYTHONPATH": str(ROOT / "daemon"), "USERDOMAIN": "LAPTOP", "USERNAME": "priya"},
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


def test_every_module_can_be_imported() -> None:
    """No module needs at import what Windows does not have."""
    done = without("""
        import afterword, importlib
        names = [m.name for m in pkgutil.walk_packages(afterword.__path__, "afterword.") if not m.name.endswith("__main__")]
        for name in names:
            importlib.import_module(name)
        print(len(names))
    """)

    assert done.returncode == 0, done.stderr[-2000:]
    assert int(done.stdout) > 150


def test_a_season_runs_and_says_the_same() -> None:
    """The core plays a season to the same lines as here."""
    season = str(ROOT / "tests" / "seasons" / "03-late-rule-and-her-own-hand")
    code = "from afterword.__main__ import main\nsys.exit(main(['replay', sys.argv[1], '--json']))"
    there = without(code, season)
    here = subprocess.run(
        [sys.executable, "-m", "afterword", "replay", season, "--json"],
        env=os.environ | {"PYTHONPATH": str(ROOT / "daemon")}, capture_output=True, text=True, check=True,
    )  # fmt: skip

    assert there.returncode == 0, there.stderr[-2000:]
    assert there.stdout == here.stdout
    assert len(there.stdout.splitlines()) > 5


def test_lock_service_and_signals_know_windows(tmp_path: Path) -> None:
    """The lock uses msvcrt, the service is a task of the Task Scheduler, and there is no SIGHUP to wait for."""
    done = without(
        """
        import json
        from pathlib import Path
        from afterword import service, watch
        from afterword.edges.lock import InstanceLock, holder
        from afterword.edges.service_files import job
        from afterword.edges.service_platforms import autostart
        from afterword.edges.service_texts import task
        folder = Path(sys.argv[1])
        with InstanceLock(folder), service._signals(watch.Watch(600)):
            busy = holder(folder) == str(os.getpid())
        made = job([], folder)
        print(json.dumps([service.HANGUP, busy, locked, autostart(folder, folder).name, list(made.words[1:]), made.user]))
        assert task(made)
        """,
        str(tmp_path),
    )

    assert done.returncode == 0, done.stderr[-2000:]
    hangup, busy, locked, name, words, user = json.loads(done.stdout)
    assert hangup is None
    assert busy
    assert locked == [1 << 20]
    assert name == "Task Scheduler"
    assert words == ["-m", "afterword", "run"]
    assert user == "LAPTOP\\priya"
