"""A warm copy of the program that forks once for each run, so that ending it costs milliseconds.

`python -m draft_life.forks` reads one JSON request a line and answers with one: how the run
ended and how many steps it took. It has no threads of its own, so that forking is safe; the
child is the shipped code from the database to the socket, and ends where AFTERWORD_CRASH_AT
(the request's `crash_at`) says or where SIGKILL finds it. What a child has read it leaves to
the next ones.
"""

from __future__ import annotations

import json
import os
import pickle
import resource
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from afterword.edges.steps import CRASHED, STEPS
from afterword.errors import AfterwordError
from draft_life.scenes import READINGS, Place, Scene

TESTS = Path(__file__).resolve().parent.parent


class Forks:
    """The warm process; `run` makes it run a visit or several in a process of their own."""

    def __init__(self) -> None:
        path = f"{TESTS}{os.pathsep}{TESTS.parent / 'daemon'}"
        self._process = subprocess.Popen(
            [sys.executable, "-m", "draft_life.forks"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": path},
        )  # fmt: skip

    def run(
        self,
        place: Place,
        scene: Scene,
        seconds: Sequence[int],
        *,
        crash_at: int = 0,
        kill_after: float = 0.0,
        file_limit: int = 0,
    ) -> SimpleNamespace:
        """Run visits at `seconds` after the scene's moment; return `status`, `steps` and `why`.

        `file_limit`: bytes beyond which no file of the process grows, as on a full disk.
        """
        request = {
            "host": place.server.host, "port": place.server.port, "user": place.user, "database": str(place.database),
            "at": scene.at.isoformat(), "zone": str(scene.at.tzinfo), "seconds": list(seconds), "crash_at": crash_at,
            "kill_after": kill_after, "file_limit": file_limit,
        }  # fmt: skip
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        return SimpleNamespace(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        self._process.communicate()


@contextmanager
def warm() -> Iterator[Forks]:
    """Start the warm process for a block."""
    forks = Forks()
    try:
        yield forks
    finally:
        forks.close()


def crashed(ended: SimpleNamespace) -> bool:
    """Tell whether the run ended at the step it was told to end at."""
    return bool(ended.status == CRASHED)


def _serve() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        counted, counting = os.pipe()
        child = os.fork()
        if not child:
            _child(request, counting)
        os.close(counting)
        if request["kill_after"]:
            time.sleep(request["kill_after"])
            os.kill(child, signal.SIGKILL)
        with os.fdopen(counted, "rb") as told:
            said = told.read()
        _, status = os.waitpid(child, 0)
        steps, why, readings = pickle.loads(said) if said else (0, "", {})
        READINGS.update(readings)
        sys.stdout.write(
            json.dumps({"status": os.waitstatus_to_exitcode(status), "steps": steps, "why": why}) + "\n"
        )
        sys.stdout.flush()


def _child(request: dict[str, Any], counting: int) -> None:
    """Run the visits and end; never returns."""
    from zoneinfo import ZoneInfo

    known = READINGS.keys() | ()
    STEPS.count, STEPS.end_at = 0, request["crash_at"]
    if request["file_limit"]:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (request["file_limit"], resource.RLIM_INFINITY))
    server: Any = SimpleNamespace(host=request["host"], port=request["port"])
    at = datetime.fromisoformat(request["at"]).astimezone(ZoneInfo(request["zone"]))
    place = Place(server, request["user"], Path(request["database"]))
    code, why = 0, ""
    try:
        place.visits(at + timedelta(0), *request["seconds"])
    except AfterwordError as error:
        code, why = error.exit_code, error.message
    steps = STEPS.count
    with os.fdopen(counting, "wb") as telling:
        new = {asked: READINGS[asked] for asked in READINGS.keys() - known}
        telling.write(pickle.dumps((steps, why, new)))
    os._exit(code)


if __name__ == "__main__":
    _serve()
