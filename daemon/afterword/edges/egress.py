"""The last gate out of the process: while Afterword works, nothing leaves but what is listed here.

An audit hook (PEP 578) sees every connection, look-up and child process, whoever asks for it,
a library included. Allowed are the configured mail and sign-in servers, each from its own module
alone, the session's own sockets, and children of three kinds: the parser, the owner's own
credential commands, `osascript` for a notice on macOS. Everything else raises `Leak` and
does not happen. It guards against our own mistakes, not against hostile code in the process:
the rules on imports (tests/test_architecture.py) and the recorded wire stand beside it.
"""

from __future__ import annotations

import os
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from afterword.edges.oauth import renewed_at
from afterword.edges.settings import Configuration
from afterword.errors import Leak
from afterword.model import Record

_HERE = Path(__file__).resolve().parent
_PARSER = (sys.executable, "-m", "afterword.edges.parser_child")
_NOTICE = "/usr/bin/osascript"
_OTHER_WAYS = frozenset(
    "os.system os.exec os.fork os.forkpty os.posix_spawn os.spawn os.startfile pty.spawn webbrowser.open "
    "smtplib.connect smtplib.send ftplib.connect poplib.connect nntplib.connect telnetlib.Telnet.open "
    "http.client.connect urllib.Request socket.gethostbyname socket.gethostbyaddr socket.getnameinfo".split()
)
"""Events that never belong to Afterword's work, renewing a token apart."""


class Gate(Record, frozen=True, kw_only=True):
    """What may leave: (host, port, module that may connect), the owner's commands, session sockets."""

    places: tuple[tuple[str, int, str], ...] = ()
    commands: tuple[tuple[str, ...], ...] = ()
    sockets: tuple[str, ...] = ()


class _Watch:
    """The hook's memory: the gate in force, if any, and who may connect to which address of its hosts."""

    def __init__(self) -> None:
        self.gate: Gate | None = None
        self.armed = False
        self.found: dict[tuple[str, int], set[str]] = {}
        self.look_up = socket.getaddrinfo


_WATCH = _Watch()


def gate_of(config: Configuration) -> Gate:
    """Return what a configuration lets out."""
    places = [(a.host, a.port, "imap_client.py") for a in config.accounts]
    if config.smtp is not None:
        places.append((config.smtp.host, config.smtp.port, "smtp.py"))
    signing_in = (*config.accounts, *((config.smtp.account,) if config.smtp else ()))
    places += [(*place, "oauth.py") for a in signing_in for place in renewed_at(a)]
    commands = {c for a in signing_in for c in (a.password_command, a.token_command) if c}
    return Gate(places=tuple(places), commands=tuple(sorted(commands)), sockets=session_sockets())


@contextmanager
def guarded(gate: Gate) -> Iterator[None]:
    """Let nothing out but through `gate`, for the whole process, until the block ends."""
    if not _WATCH.armed:
        sys.addaudithook(_audit)  # for ever: a hook can't be taken away
        _WATCH.armed = True
    before, _WATCH.gate, _WATCH.found = _WATCH.gate, gate, {}
    socket.getaddrinfo = _remembering
    try:
        yield
    finally:
        _WATCH.gate = before
        if before is None:
            socket.getaddrinfo = _WATCH.look_up


def _remembering(host: Any, port: Any, *more: Any, **options: Any) -> Any:  # noqa: ANN401 - socket's own
    """Look a host up as ever, and remember the addresses an allowed one has: connections name only these."""
    rows = _WATCH.look_up(host, port, *more, **options)
    for row in rows if _named(host) else ():
        _WATCH.found.setdefault((str(row[4][0]), int(row[4][1])), set()).update(_homes(host, port))
    return rows


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    gate = _WATCH.gate
    if gate is None:
        return
    check = _CHECKS.get(event)
    if check is not None:
        check(gate, arguments)


def _refuse(what: str) -> None:
    raise Leak(
        f"Afterword was about to {what}, which it never does; it was stopped.",
        "Please report this as a fault in Afterword.",
    )


def _other_way(_gate: Gate, _arguments: tuple[Any, ...]) -> None:
    if not _asked_by("oauth.py"):
        _refuse("use a way out that it has no use for")


def _process(_gate: Gate, _arguments: tuple[Any, ...]) -> None:
    _refuse("start another program by a side door")


def _connect(gate: Gate, arguments: tuple[Any, ...]) -> None:
    sock, address = arguments
    if sock.family not in {socket.AF_INET, socket.AF_INET6}:
        if _text(address) not in gate.sockets:
            _refuse("talk to another program on this computer")
        return
    homes = _homes(address[0], address[1]) | _WATCH.found.get((address[0], address[1]), set())
    if sock.type != socket.SOCK_STREAM or not any(_asked_by(home) for home in homes):
        _refuse(f"connect to port {address[1]} of a computer that is none of the configured servers")


def _datagram(_gate: Gate, arguments: tuple[Any, ...]) -> None:
    if arguments[0].family in {socket.AF_INET, socket.AF_INET6} and arguments[1] is not None:
        _refuse("send a datagram")


def _look_up(_gate: Gate, arguments: tuple[Any, ...]) -> None:
    if arguments[0] and not _named(arguments[0]):
        _refuse("look up a computer that is none of the configured servers")


def _child(gate: Gate, arguments: tuple[Any, ...]) -> None:
    words = _words(arguments[1])
    notice = sys.platform == "darwin" and words[:1] in {(_NOTICE,), ("osascript",)}
    if words[: len(_PARSER)] != _PARSER and words not in gate.commands and not notice:
        _refuse("start a program that is neither its reader nor one of your own commands")


def _spawn(gate: Gate, arguments: tuple[Any, ...]) -> None:
    """Hold what newer Pythons do beneath `subprocess.Popen` to the same rule."""
    if _words(arguments[1])[:1] != (_text(arguments[0]),):
        _refuse("start a program under another name")
    _child(gate, arguments)


def _library(_gate: Gate, arguments: tuple[Any, ...]) -> None:
    if sys.platform == "linux" and arguments[0] is not None:  # elsewhere the keyring is reached this way
        _refuse("load a library by hand")


_CHECKS: dict[str, Callable[[Gate, tuple[Any, ...]], None]] = {
    **dict.fromkeys(_OTHER_WAYS, _other_way),
    **dict.fromkeys([name for name in _OTHER_WAYS if name.startswith(("os.", "pty."))], _process),
    "socket.connect": _connect,
    "socket.sendto": _datagram,
    "socket.sendmsg": _datagram,
    "socket.getaddrinfo": _look_up,
    "subprocess.Popen": _child,
    "os.posix_spawn": _spawn,
    "ctypes.dlopen": _library,
}


def _named(host: object) -> bool:
    gate = _WATCH.gate
    return gate is not None and _text(host).lower() in {place[0].lower() for place in gate.places}


def _homes(host: object, port: object) -> set[str]:
    """Return the modules that may connect to a host at a port."""
    places = _WATCH.gate.places if _WATCH.gate is not None else ()
    return {
        home for name, at, home in places if (name.lower(), str(at)) == (_text(host).lower(), _text(port))
    }


def _asked_by(module: str) -> bool:
    """Tell whether a function of our edge `module` is at work in this thread."""
    wanted = str(_HERE / module)
    frame = sys._getframe()  # noqa: SLF001 - the documented way to the caller
    while frame is not None:
        if frame.f_code.co_filename == wanted:
            return True
        frame = frame.f_back  # type: ignore[assignment]
    return False


def _words(arguments: object) -> tuple[str, ...]:
    if isinstance(arguments, (str, bytes, os.PathLike)):
        return (_text(arguments),)
    return tuple(_text(word) for word in arguments) if isinstance(arguments, Sequence) else ()


def _text(value: object) -> str:
    return os.fsdecode(value) if isinstance(value, (str, bytes, os.PathLike)) else str(value)


def session_sockets() -> tuple[str, ...]:
    """Return the session bus, where the keyring is, and the service manager's socket."""
    bus = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    named = [part.partition("=")[2] for part in bus.replace(";", ",").split(",") if "unix:path=" in part]
    abstract = [
        part.partition("=")[2] for part in bus.replace(";", ",").split(",") if "unix:abstract=" in part
    ]
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    manager = os.environ.get("NOTIFY_SOCKET", "")
    named += [f"{runtime}/bus"] if runtime else []
    named += [f"\0{name}" for name in abstract]
    named += [f"\0{manager[1:]}" if manager.startswith("@") else manager] if manager else []
    return tuple(named)
