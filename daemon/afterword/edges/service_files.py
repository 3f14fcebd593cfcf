"""The ends of the background service that touch the machine: files in place, programs run.

Says what the service of this installation starts, and whether that is still there. A service
manager's own program is run with fixed words, without a shell; what it says is shown only
where it fails.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from shutil import which

from afterword.edges import service_texts as texts
from afterword.edges.service_texts import Job
from afterword.errors import AfterwordError
from afterword.model import Record

_PATIENCE_SECONDS = 60.0  # a service manager that answers later than this hangs


class Ran(Record, frozen=True, kw_only=True):
    """How a command ended, and what it said."""

    code: int
    said: str


def job(options: Sequence[str], state: Path, also: Sequence[Path] = ()) -> Job:
    """Return what the service of this installation starts: itself, with `options`, then `run`.

    `also` are folders it has to write into beside `state`.
    """
    words = (*_program(), *options, "run")
    needs = tuple(need for need in dict.fromkeys((words[0], sys.executable)) if Path(need).is_absolute())
    user = "\\".join(filter(None, (os.environ.get("USERDOMAIN"), os.environ.get("USERNAME"))))
    return Job(
        words=words,
        state=str(state),
        also=tuple(str(folder) for folder in also),
        home=str(Path.home()),
        needs=needs,
        path=os.environ.get("PATH", ""),
        user=user,
    )


def _program() -> tuple[str, ...]:
    """Return how to start Afterword: the command on PATH (an upgrade keeps its place), else this Python."""
    python = Path(sys.executable)
    if sys.platform == "win32":  # pythonw opens no window
        quiet = python.with_name("pythonw.exe")
        return (str(quiet if quiet.exists() else python), "-m", "afterword")
    beside = python.with_name("afterword")
    found = which("afterword")
    if found and beside.exists() and Path(found).resolve() == beside.resolve():
        return (str(Path(found).absolute()),)
    return (str(beside),) if beside.exists() else (str(python), "-m", "afterword")


def missing(program: Sequence[str]) -> str | None:
    """Return the file without which `program` cannot start (itself or its Python), None if all is there."""
    if not program:
        return "its program"
    if not os.access(program[0], os.X_OK):
        return program[0]
    with Path(program[0]).open("rb") as file:
        python = texts.interpreter(file.read(512))
    return python if python and not os.access(python.split()[0], os.X_OK) else None


def put(path: Path, content: bytes) -> None:
    """Put a file in place whole, so that a manager never reads half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f".{path.name}.new")
    unfinished.write_bytes(content)
    unfinished.replace(path)


def ask(*words: str) -> Ran:
    """Run one command of a service manager and return how it ended."""
    try:
        done = subprocess.run(  # noqa: S603 - fixed words, no shell
            words, capture_output=True, text=True, errors="replace", check=False,
            stdin=subprocess.DEVNULL, timeout=_PATIENCE_SECONDS,
        )  # fmt: skip
    except FileNotFoundError:
        return Ran(code=127, said=f"there is no command {words[0]}")
    except (OSError, subprocess.TimeoutExpired) as error:
        return Ran(code=126, said=f"{words[0]} did not answer ({type(error).__name__})")
    return Ran(code=done.returncode, said=(done.stdout + done.stderr).strip())


def must(*words: str) -> None:
    """Run one command of a service manager; AfterwordError if it fails."""
    ran = ask(*words)
    if ran.code:
        raise AfterwordError(
            f"The service could not be set up: `{' '.join(words)}` said: {ran.said or ran.code}.",
            "Afterword itself works: `afterword run` in a terminal does the same until you close it.",
        )
