"""The owner's own commands: run one, read the secret it prints.

Runs exactly the words of `password_command` or `token_command` from config.toml, without a
shell, with nothing on its input, for a limited time. What it prints is never logged, shown
or kept; what it complains about is not repeated either, since that may hold a secret too.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress

from afterword.edges.ending import ENDING
from afterword.errors import CredentialsError, CredentialsLocked

_PATIENCE_SECONDS = 30.0  # a password manager may ask for a finger; nobody waits longer than this
_LONGEST_SECRET = 16_384  # bytes; a Microsoft access token has 2 to 3 kB


def secret_from(argv: Sequence[str], seconds: float = _PATIENCE_SECONDS) -> str:
    """Run `argv` and return the first line it prints.

    Raises CredentialsLocked if it fails or does not end in time, which a locked password
    manager does, and CredentialsError if there is no such command or it prints nothing usable.
    """
    name = argv[0]
    try:
        process = subprocess.Popen(  # noqa: S603 - the owner's own words, no shell
            argv,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError as error:
        raise CredentialsError(
            f"The command {name} for the password could not be run: {error.strerror}.",
            "Check password_command or token_command in config.toml.",
        ) from None
    with process, ENDING.cutting(lambda: _stop(process)):
        try:
            output, _ = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            _stop(process)
            raise CredentialsLocked(
                f"The command {name} for the password did not end within {seconds:.0f} seconds.",
                "Run it by hand: it may be waiting for you to unlock something.",
            ) from None
    if process.returncode:
        raise CredentialsLocked(
            f"The command {name} for the password failed (exit code {process.returncode}).",
            "Run it by hand to see why: the password manager may be locked.",
        )
    return _only_line(output, name)


def _stop(process: subprocess.Popen[bytes]) -> None:
    """End the command and whatever it started."""
    with suppress(ProcessLookupError):  # it has just ended by itself
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


def _only_line(output: bytes, name: str) -> str:
    """Return the first line; password managers print the secret there and remarks below."""
    line = output[: _LONGEST_SECRET + 1].decode("utf-8", "replace").strip().partition("\n")[0].strip()
    if not line or len(line) > _LONGEST_SECRET or not line.isprintable() or "\ufffd" in line:
        raise CredentialsError(
            f"The command {name} printed nothing that could be a password.",
            "Run it by hand: its first line must be the password or token alone.",
        )
    return line
