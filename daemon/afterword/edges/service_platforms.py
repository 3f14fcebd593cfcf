"""The background service on each platform: systemd, launchd, Task Scheduler, all with one face.

Always for this account alone, never for the whole machine, and removed without a trace.
"""

from __future__ import annotations

import os
import sys
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Protocol

from afterword.edges import service_texts as texts
from afterword.edges.service_files import ask, must, put
from afterword.edges.service_texts import Job
from afterword.model import Record

UNIT = "afterword.service"
TASK = "Afterword"


class Standing(Record, frozen=True, kw_only=True):
    """How the service stands: `program` is what it starts, `why` the manager's word if it is not well."""

    installed: bool = False
    enabled: bool = False
    running: bool = False
    program: tuple[str, ...] = ()
    why: str = ""


class Autostart(Protocol):
    """What can be done on every platform; `file` is what tells it of the service."""

    name: str
    file: Path

    def install(self, job: Job) -> str:
        """Write, enable and start it; return a sentence worth telling, or ""."""

    def uninstall(self) -> bool:
        """Stop and remove it; False if there was none."""

    def standing(self) -> Standing:
        """Return how it stands."""

    def may_write(self, folder: Path) -> bool:
        """Tell whether it may write into `folder`, as far as it is kept from anything."""


class Systemd:
    """A user unit of systemd, with the namespace settings beside it where they work."""

    name = "systemd"

    def __init__(self, folder: Path, shipped: Path, *, narrow: bool = True) -> None:
        """Keep units in `folder`, made from those in `shipped`; `narrow` puts the drop-in beside them."""
        self.file = folder / UNIT
        self._drop_in = folder / f"{UNIT}.d" / "namespaces.conf"
        self._shipped, self._narrow = shipped, narrow

    def install(self, job: Job) -> str:
        """Write, enable and start the unit; return a sentence on what it may see of the disk."""
        put(self.file, texts.unit((self._shipped / UNIT).read_text("utf-8"), job).encode())
        extra = texts.drop_in((self._shipped / f"{UNIT}.d" / "namespaces.conf").read_text("utf-8"), job)
        works = self._narrow and self._probe(extra, job)
        if works:
            put(self._drop_in, extra.encode())
        else:
            self._forget_drop_in()
        must("systemctl", "--user", "daemon-reload")
        must("systemctl", "--user", "enable", UNIT)
        must("systemctl", "--user", "restart", UNIT)
        return _SEES[works, self._narrow]

    def _probe(self, extra: str, job: Job) -> bool:
        """Try the program once under the settings; where user namespaces are off it does not start."""
        words = [f"--property={setting}" for setting in texts.settings_in(extra)]
        run = ask(
            "systemd-run", "--user", "--wait", "--collect", "--quiet", *words, *job.words[:1], "--version"
        )
        return run.code == 0

    def uninstall(self) -> bool:
        """Stop and remove the unit; False if there was none."""
        there = self.file.exists()
        if there:
            ask("systemctl", "--user", "disable", "--now", UNIT)
        self.file.unlink(missing_ok=True)
        self._forget_drop_in()
        if there:
            ask("systemctl", "--user", "daemon-reload")
            ask("systemctl", "--user", "reset-failed", UNIT)
        return there

    def _forget_drop_in(self) -> None:
        self._drop_in.unlink(missing_ok=True)
        if self._drop_in.parent.is_dir() and not any(self._drop_in.parent.iterdir()):
            self._drop_in.parent.rmdir()

    def may_write(self, folder: Path) -> bool:
        """Tell whether the drop-in, if there is one, lets the service write into `folder`."""
        if not self._drop_in.exists():
            return True
        open_to_it = [Path(one) for one in texts.writable_in(self._drop_in.read_text("utf-8"))]
        return any(folder == one or one in folder.parents for one in open_to_it)

    def standing(self) -> Standing:
        """Return how systemd sees the unit."""
        if not self.file.exists():
            return Standing()
        asked = ("ActiveState", "UnitFileState", "Result", "StatusText")
        ran = ask("systemctl", "--user", "show", UNIT, f"--property={','.join(asked)}")
        told = dict(line.partition("=")[::2] for line in ran.said.splitlines() if "=" in line)
        running = told.get("ActiveState") in {"active", "reloading"}
        down = f"{told['ActiveState']}, {told.get('Result', '')}" if "ActiveState" in told else ran.said
        why = told.get("StatusText", "") if running else down
        return Standing(
            installed=True,
            enabled=told.get("UnitFileState") == "enabled",
            running=running,
            program=texts.started_by_unit(self.file.read_text("utf-8")),
            why=why,
        )


_SEES = {
    (True, True): "It can read your files and write nothing but its own folder.",
    (False, True): "This system lets no user service hide files, so only the ordinary protection is on.",
    (False, False): "config.toml names a command for the password, so no files are hidden from it.",
}


class _OneFile(ABC):
    """A service that one file describes, and that is kept from nothing."""

    file: Path

    def uninstall(self) -> bool:
        """Stop and remove it; False if there was none."""
        there = self.file.exists()
        if there:
            self._stop()
        self.file.unlink(missing_ok=True)
        return there

    def may_write(self, folder: Path) -> bool:  # noqa: ARG002
        """Tell that it may write anywhere the person may."""
        return True

    def standing(self) -> Standing:
        """Return how the system sees it."""
        return self._seen() if self.file.exists() else Standing()

    @abstractmethod
    def _stop(self) -> None:
        """Stop it and have the system forget it."""

    @abstractmethod
    def _seen(self) -> Standing:
        """Ask the system about it."""


class Launchd(_OneFile):
    """An agent of launchd, in the person's own session."""

    name = "launchd"

    def __init__(self, folder: Path, user_id: int) -> None:
        """Keep the agent in `folder` (~/Library/LaunchAgents); `user_id` names the session."""
        self.file = folder / f"{texts.LABEL}.plist"
        self._domain = f"gui/{user_id}"
        self._target = f"gui/{user_id}/{texts.LABEL}"

    def install(self, job: Job) -> str:
        """Write the agent and start it."""
        put(self.file, texts.plist(job))
        ask("launchctl", "bootout", self._target)  # an older one, if any
        ask("launchctl", "enable", self._target)
        must("launchctl", "bootstrap", self._domain, str(self.file))
        return ""

    def _stop(self) -> None:
        ask("launchctl", "bootout", self._target)

    def _seen(self) -> Standing:
        ran = ask("launchctl", "print", self._target)
        lines = [line.strip() for line in ran.said.splitlines()]
        ended = next((line for line in lines if line.startswith("last exit code")), "")
        return Standing(
            installed=True,
            enabled=ran.code == 0,
            running="state = running" in lines,
            program=texts.started_by_plist(self.file.read_bytes()),
            why=ended if ran.code == 0 else "launchd does not know it",
        )


class TaskScheduler(_OneFile):
    """An entry of the Windows Task Scheduler for this person."""

    name = "Task Scheduler"

    def __init__(self, folder: Path) -> None:
        """Keep the entry's XML in `folder`, Afterword's own."""
        self.file = folder / "task.xml"

    def install(self, job: Job) -> str:
        """Write the entry, register and start it."""
        put(self.file, texts.task(job))
        must("schtasks", "/Create", "/TN", TASK, "/XML", str(self.file), "/F")
        must("schtasks", "/Run", "/TN", TASK)
        return ""

    def _stop(self) -> None:
        ask("schtasks", "/End", "/TN", TASK)
        ask("schtasks", "/Delete", "/TN", TASK, "/F")

    def _seen(self) -> Standing:
        """Return whether the entry is there; if it runs is told in the system's language, so not asked."""
        ran = ask("schtasks", "/Query", "/TN", TASK)
        return Standing(
            installed=True,
            enabled=ran.code == 0,
            program=texts.started_by_task(self.file.read_bytes()),
            why="" if ran.code == 0 else "the Task Scheduler does not know it",
        )


def autostart(state: Path, shipped: Path, *, narrow: bool = True) -> Autostart:
    """Return this platform's way; `state` is Afterword's folder, `shipped` holds the units."""
    if sys.platform == "darwin":
        return Launchd(Path.home() / "Library" / "LaunchAgents", os.getuid())
    if sys.platform == "win32":
        return TaskScheduler(state)
    home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    return Systemd(Path(home) / "systemd" / "user", shipped, narrow=narrow)
