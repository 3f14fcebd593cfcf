"""What a background service is told, as text: systemd unit, launchd plist, Task Scheduler XML.

Pure text from a `Job`: nothing here writes a file or runs a program. All three start the same
`run` at login, start it again after a crash, let it give way to everything else, and never
ask for more rights than the person has.
"""

from __future__ import annotations

import plistlib
import re
import shlex
from pathlib import PurePath
from xml.etree import ElementTree as ET

from afterword.model import Record

LABEL = "afterword.daemon"
"""The name launchd knows the agent by."""

RESTART_SECONDS = 60
"""launchd waits this long between two starts; systemd's RestartSec stands in its unit."""

RESTART_MINUTES = 15
"""Task Scheduler starts it so often if it has ended; RestartOnFailure sees failed starts only."""

_TASK = "http://schemas.microsoft.com/windows/2004/02/mit/task"
_EXEC = re.compile(r"^ExecStart=(.*)$", re.MULTILINE)


class Job(Record, frozen=True, kw_only=True):
    """What is to run: `words` (program first, absolute), `state` the folder it writes into.

    `also` are further folders it has to write into: that of config.toml where a renewed sign-in
    is kept in a file there. `home` is the owner's folder, `needs` are files without which it
    cannot start, `path` is where programs named in config.toml are looked for, `user` the
    account on Windows.
    """

    words: tuple[str, ...]
    state: str
    also: tuple[str, ...] = ()
    home: str = ""
    needs: tuple[str, ...] = ()
    path: str = ""
    user: str = ""


def unit(shipped: str, job: Job) -> str:
    """Return the shipped systemd unit for `job`, without the advice on installing by hand."""
    start = f"ExecStart={' '.join(_unit_word(word) for word in job.words)}"
    needs = "\n".join(f"AssertFileIsExecutable={need.replace('%', '%%')}" for need in job.needs)
    body = shipped[shipped.index("[Unit]") :]
    body = re.sub(r"^# Replace the path .*\n", "", body, flags=re.MULTILINE)
    body = _EXEC.sub(lambda _: start, body)
    body = re.sub(r"^AssertFileIsExecutable=.*$", lambda _: needs, body, flags=re.MULTILINE)
    return f"# Written by `afterword service install`; `afterword service uninstall` removes it.\n\n{body}"


def drop_in(shipped: str, job: Job) -> str:
    """Return the shipped namespace settings with `job`'s folders written out.

    Its state folder (and what is in `also`) can be written; `%h` is replaced as well, since
    the settings are tried with systemd-run, which knows no such sign.
    """
    body = shipped[shipped.index("[Service]") :]
    body = re.sub(r" Replace the path if you use --state-dir\.", "", body)
    body = re.sub(
        r"^ReadWritePaths=.*$",
        lambda _: f"ReadWritePaths={' '.join(_path(folder) for folder in (job.state, *job.also))}",
        body,
        flags=re.MULTILINE,
    )
    return re.sub(r"-%h(\S+)", lambda found: _path(f"-{job.home}{found[1]}"), body)


def writable_in(drop_in: str) -> tuple[str, ...]:
    """Return the folders that an installed drop-in lets the service write into."""
    found = re.search(r"^ReadWritePaths=(.*)$", drop_in, re.MULTILINE)
    return tuple(word.replace("%%", "%") for word in shlex.split(found[1])) if found else ()


def settings_in(text: str) -> list[str]:
    """Return the settings of a unit or drop-in, one "Name=value" each."""
    return [line for line in text.splitlines() if re.match(r"[A-Z]\w+=", line)]


def started_by_unit(text: str) -> tuple[str, ...]:
    """Return the words an installed unit starts."""
    found = _EXEC.search(text)
    return (
        tuple(word.replace("%%", "%").replace("$$", "$") for word in shlex.split(found[1])) if found else ()
    )


def plist(job: Job) -> bytes:
    """Return the launchd agent: at login, again after a crash, in the background."""
    return plistlib.dumps(
        {
            "Label": LABEL,
            "ProgramArguments": list(job.words),
            "RunAtLoad": True,
            # again unless it ended well, which it does only when told to
            "KeepAlive": {"SuccessfulExit": False},
            "ThrottleInterval": RESTART_SECONDS,
            "ExitTimeOut": 90,
            "ProcessType": "Background",
            "LowPriorityIO": True,
            "Nice": 10,
            "Umask": 0o077,
            "SoftResourceLimits": {"Core": 0},
            # launchd's own PATH has four folders; a command of config.toml may lie elsewhere
            "EnvironmentVariables": {"PATH": job.path},
        },
        sort_keys=False,
    )


def started_by_plist(raw: bytes) -> tuple[str, ...]:
    """Return the words an installed agent starts."""
    return tuple(plistlib.loads(raw).get("ProgramArguments", ()))


def task(job: Job) -> bytes:
    """Return the Task Scheduler entry as schtasks wants it: UTF-16, at logon, no time limit, on battery too.

    Order and names are those of the schema MS-TSCH 2.5.
    """
    repeat = {"Interval": f"PT{RESTART_MINUTES}M", "StopAtDurationEnd": "false"}
    trigger = {"Enabled": "true", "Repetition": repeat, "UserId": job.user, "Delay": "PT30S"}
    principal = {"UserId": job.user, "LogonType": "InteractiveToken", "RunLevel": "LeastPrivilege"}
    start = {"Command": job.words[0], "Arguments": _arguments(job.words[1:]), "WorkingDirectory": job.state}
    tree = {
        "RegistrationInfo": {"Description": "Afterword: drafts the letters after a residency interview"},
        "Triggers": {"LogonTrigger": trigger},
        "Principals": {"Principal": principal},
        "Settings": _TASK_SETTINGS,
        "Actions": {"Exec": start},
    }
    root = ET.Element("Task", {"version": "1.2", "xmlns": _TASK})
    _grow(root, tree)
    root.find("Principals/Principal").set("id", "Author")  # type: ignore[union-attr]
    root.find("Actions").set("Context", "Author")  # type: ignore[union-attr]
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="UTF-16", xml_declaration=True))


_TASK_SETTINGS = {
    "MultipleInstancesPolicy": "IgnoreNew",
    "DisallowStartIfOnBatteries": "false",
    "StopIfGoingOnBatteries": "false",
    "StartWhenAvailable": "true",
    "RunOnlyIfNetworkAvailable": "false",
    "Enabled": "true",
    "RunOnlyIfIdle": "false",
    "WakeToRun": "false",
    "ExecutionTimeLimit": "PT0S",
    "Priority": "7",
}


def started_by_task(raw: bytes) -> tuple[str, ...]:
    """Return the program an installed task starts, and its arguments in one."""
    tree = ET.fromstring(raw)  # noqa: S314 - our own file
    place = f"{{{_TASK}}}Actions/{{{_TASK}}}Exec/{{{_TASK}}}"
    found = (tree.findtext(f"{place}Command"), tree.findtext(f"{place}Arguments"))
    return tuple(word for word in found if word)


def _grow(parent: ET.Element, tree: dict[str, object]) -> None:
    for name, value in tree.items():
        child = ET.SubElement(parent, name)
        if isinstance(value, dict):
            _grow(child, value)
        else:
            child.text = str(value)


def _unit_word(word: str) -> str:
    """Write one word so that systemd reads it back as it is (systemd.service, "Command lines")."""
    text = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{text}"' if text != word or not re.fullmatch(r"[\w@+=:,./-]+", text) else text


def _arguments(words: tuple[str, ...]) -> str:
    """Write words for Windows: a path holds no quotes, and ours end in no backslash."""
    return " ".join(f'"{word}"' if " " in word else word for word in words)


def _path(path: str) -> str:
    text = path.replace("%", "%%")
    return f'"{text}"' if " " in text else text


def interpreter(script: bytes) -> str | None:
    """Return the interpreter that the first line of a script names, None for anything else."""
    line = script.partition(b"\n")[0]
    if not line.startswith(b"#!"):
        return None
    named = line[2:].decode("utf-8", "replace").strip()
    return named if PurePath(named).is_absolute() else None
