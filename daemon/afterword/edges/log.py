"""The log file: what the service did, without a single address, subject or body (law 6).

Decides how a record is written, never what is worth one. All redaction sits in the one
formatter of the one handler, where child loggers and tracebacks pass too. A traceback names
places and kinds of error; its message is left out unless it is one of our own sentences,
since an error may quote the mail it stumbled over.
"""

from __future__ import annotations

import hashlib
import io
import logging
import re
import secrets
import traceback
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from afterword.errors import AfterwordError

FILE_NAME = "afterword.log"
_LARGEST_FILE = 1_000_000  # bytes: some weeks of a quiet service
_OLD_FILES = 3
_ADDRESS = re.compile(r"[^\s<>\"'(),;:@]+@[^\s<>\"'(),;:@]+")
_CONTROLS = re.compile(r"[\x00-\x1f\x7f\x85\u2028\u2029]")
_TALKATIVE = (
    *("aiosmtplib", "apscheduler", "asyncio", "dbus_fast", "desktop_notifier", "imapclient", "imaplib"),
    *("jeepney", "keyring", "secretstorage"),
)
"""Libraries that write addresses, search terms or bodies below WARNING."""

_KEY = secrets.token_bytes(16)  # new for each process, so that no list of addresses can be tried out


class RedactingFormatter(logging.Formatter):
    """Write one line for each record, addresses replaced by a mark that is stable within a process."""

    def __init__(self) -> None:
        """Use UTC, so that a journey over time zones reads in order."""
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S%z")

    def format(self, record: logging.LogRecord) -> str:
        """Return the finished line, redacted as a whole, and the traceback below it."""
        record.message = _CONTROLS.sub(" ", record.getMessage())
        record.asctime = self.formatTime(record, self.datefmt)
        line = self.formatMessage(record)
        if record.exc_info and record.exc_info[1]:
            line += "\n" + self.formatException((type(record.exc_info[1]), *record.exc_info[1:]))
        return redacted(line)

    def formatException(  # noqa: N802 - the library's name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """Return where it happened and what kind of error it was, for each link of the chain."""
        lines: list[str] = []
        error = ei[1]
        while error is not None:
            lines += (line.rstrip() for line in traceback.format_tb(error.__traceback__))
            said = f": {error}" if isinstance(error, AfterwordError) else ""
            lines.append(f"  {type(error).__module__}.{type(error).__qualname__}{said}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner may read, from its first byte on."""

    def _open(self) -> io.TextIOWrapper:
        Path(self.baseFilename).touch(mode=0o600)
        Path(self.baseFilename).chmod(0o600)
        return super()._open()


def redacted(text: str) -> str:
    """Return `text` with every address (and Message-ID) replaced by a mark."""
    return _ADDRESS.sub(lambda found: f"<{_mark(found[0])}>", text)


def _mark(address: str) -> str:
    return hashlib.blake2b(address.lower().encode(errors="replace"), key=_KEY, digest_size=4).hexdigest()


def start(directory: Path, level: str = "info") -> logging.Handler:
    """Write the log into `directory` from now on; return the handler, to be closed at the end."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = _PrivateFile(
        directory / FILE_NAME,
        maxBytes=_LARGEST_FILE,
        backupCount=_OLD_FILES,
        encoding="utf-8",
        errors="backslashreplace",
    )
    handler.setFormatter(RedactingFormatter())
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(level.upper())
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    return handler
