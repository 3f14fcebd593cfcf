"""A recording relay between a client and a plain-text IMAP server, on 127.0.0.1.

It keeps every command line with its verb (literals apart), counts bytes each way and turns
(how often the client spoke after having listened), and can cut the line at a chosen moment:
behind a verb, or at any byte in either direction (`Fault`). It can also pass everything on
byte by byte, and put lines of its own between the server's.
"""

from __future__ import annotations

import contextlib
import re
import socket
import struct
import threading
import time
from dataclasses import dataclass, field
from typing import Literal

_COMMAND = re.compile(rb"^\S+ (UID \S+|\S+)")
_LITERAL = re.compile(rb"\{(\d+)\+?\}\r\n$")


@dataclass
class Record:
    """What went over the wire since the last `clear`."""

    lines: list[bytes] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    ends: list[tuple[str, int, int]] = field(default_factory=list)  # verb; bytes up and down at its last byte
    up: int = 0
    down: int = 0
    turns: int = 0


@dataclass
class Fault:
    """What happens once `at` bytes have passed in direction `way`, counted over all connections.

    "fin" and "rst" cut the client's line, "hole" keeps it open and lets nothing more through,
    "hold" cuts it and hands what the client had sent to the server at `Relay.release`.
    """

    way: Literal["up", "down"]
    at: int
    how: Literal["fin", "rst", "hole", "hold"]
    passed: int = 0
    happened: bool = False

    def split(self, way: str, data: bytes) -> int | None:
        """Return how much of `data` gets through before the fault happens, None if it does not."""
        if self.happened or way != self.way:
            return None
        self.passed += len(data)
        if self.passed < self.at:
            return None
        self.happened = True
        return len(data) - (self.passed - self.at)


class Relay:
    """Listens on `port` and passes everything on to (host, target).

    `cut_after`: the verb whose answer never arrives: the command is passed on in full, then
    the client's line is cut when the server answers. `swallow`: the client is cut before
    anything of that verb's last byte reaches the server.
    """

    host = "127.0.0.1"

    def __init__(self, target: int, host: str = "127.0.0.1", port: int = 0) -> None:
        self.record = Record()
        self._frozen_up_to = 0
        self.cut_after: str | None = None
        self.connections = 0
        self.fault: Fault | None = None
        self.injected = b""  # goes to the client before each packet of the server that begins a line
        self.slicing = False
        self._lines: list[_Line] = []
        self._held: list[tuple[socket.socket, bytes]] = []
        self._target = (host, target)
        self._sockets: list[socket.socket] = []
        self._listener = socket.create_server((self.host, port))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def clear(self) -> Record:
        """Return what was recorded and begin anew."""
        done, self.record = self.record, Record()
        return done

    def freeze(self) -> None:
        """Pass nothing on any more over the lines there are, without a word: half-open TCP."""
        self._frozen_up_to = self.connections

    def silent(self, number: int) -> bool:
        """Tell whether the line of this number passes nothing on."""
        return number <= self._frozen_up_to

    def aim(self, target: int) -> None:
        """Pass new connections on to another port."""
        self._target = (self.host, target)

    def release(self) -> None:
        """Let the server have what a "hold" kept from it."""
        for server, rest in self._held:
            server.sendall(rest)
            server.shutdown(socket.SHUT_WR)
        self._held.clear()

    def settle(self, seconds: float = 5.0) -> None:
        """Wait until the server has hung up everywhere: it is done with what it was sent."""
        end = time.monotonic() + seconds
        for line in self._lines:
            line.done.wait(max(0.0, end - time.monotonic()))
        self._lines.clear()

    def cut(self) -> None:
        """Cut every line now."""
        for sock in self._sockets:
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

    def stop(self) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self.cut()
        self._thread.join(5)
        for sock in self._sockets:
            sock.close()

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            self.connections += 1
            server = socket.create_connection(self._target)
            self._sockets += [client, server]
            line = _Line(self, client, server, self.connections)
            self._lines.append(line)
            threading.Thread(target=line.upward, daemon=True).start()
            threading.Thread(target=line.downward, daemon=True).start()


class _Line:
    """One connection: a thread for each direction."""

    def __init__(self, relay: Relay, client: socket.socket, server: socket.socket, number: int) -> None:
        self._relay, self._client, self._server = relay, client, server
        self._number = number
        self.done = threading.Event()
        self._pending = b""
        self._literal = 0
        self._continues = False
        self._listened = True
        self._cutting = False
        self._whole = True  # the server's last packet ended a line
        self._greeted = False
        self._silent = False  # a black hole: everything is swallowed

    def upward(self) -> None:
        with contextlib.suppress(OSError):
            self._pump("up", self._client, self._server, self._note)
        if not self._is_held():
            with contextlib.suppress(OSError):
                self._server.shutdown(socket.SHUT_WR)

    def downward(self) -> None:
        with contextlib.suppress(OSError):
            self._pump("down", self._server, self._client, self._count)
        with contextlib.suppress(OSError):
            self._client.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            if not self._is_held():
                self._server.shutdown(socket.SHUT_WR)
        with contextlib.suppress(OSError):
            while self._server.recv(65_536):
                pass
        self.done.set()

    def _is_held(self) -> bool:
        return any(server is self._server for server, _ in self._relay._held)

    def _pump(self, way: str, source: socket.socket, sink: socket.socket, note: object) -> None:
        while data := source.recv(65_536):
            if self._silent:
                continue
            fault = self._relay.fault
            left = fault.split(way, data) if fault is not None else None
            if fault is not None and left is not None:
                note(data[:left])  # type: ignore[operator]
                sink.sendall(data[:left])
                if self._break(fault, source, data[left:]):
                    return
                continue
            if not note(data):  # type: ignore[operator]
                return
            if self._relay.silent(self._number):
                continue
            self._pass_on(way, sink, data)

    def _pass_on(self, way: str, sink: socket.socket, data: bytes) -> None:
        if way == "down":
            if self._whole and self._greeted and data.startswith(b"*"):
                data = self._relay.injected + data
            self._greeted = True
            self._whole = data.endswith(b"\r\n")
        if not self._relay.slicing:
            sink.sendall(data)
            return
        for at in range(len(data)):
            sink.sendall(data[at : at + 1])

    def _break(self, fault: Fault, source: socket.socket, rest: bytes) -> bool:
        """Do what the fault says; True if this direction ends."""
        if fault.how == "hole":
            self._silent = True
            return False
        if fault.how == "hold":
            source.settimeout(0.2)
            with contextlib.suppress(OSError):
                while more := source.recv(65_536):
                    rest += more
            self._relay._held.append((self._server, rest))
        if fault.how == "rst":
            self._client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            with contextlib.suppress(OSError):
                self._client.shutdown(socket.SHUT_RD)
            self._client.close()
        else:
            with contextlib.suppress(OSError):
                self._client.shutdown(socket.SHUT_RDWR)
        if fault.how != "hold":
            with contextlib.suppress(OSError):
                self._server.shutdown(socket.SHUT_WR)
        return True

    def _count(self, data: bytes) -> bool:
        self._relay.record.down += len(data)
        self._listened = True
        return not (self._cutting and not data.startswith(b"+"))

    def _note(self, data: bytes) -> bool:
        record = self._relay.record
        record.up += len(data)
        record.turns += self._listened
        self._listened = False
        self._pending += data
        while self._pending:
            if self._literal:
                taken = min(self._literal, len(self._pending))
                self._literal -= taken
                self._pending = self._pending[taken:]
                self._ended()
                continue
            line, end, rest = self._pending.partition(b"\r\n")
            if not end:
                break
            self._pending = rest
            self._note_line(line + end)
            self._ended()
        return True

    def _ended(self) -> None:
        """Note where the last byte of a command went up."""
        record = self._relay.record
        if record.verbs and not self._continues and not self._literal:
            record.ends.append((record.verbs[-1], record.up - len(self._pending), record.down))

    def _note_line(self, line: bytes) -> None:
        record = self._relay.record
        literal = _LITERAL.search(line)
        if not self._continues and line.strip():
            found = _COMMAND.match(line)
            verb = (
                found[1].decode("ascii", "replace").upper()
                if found
                else line.strip().decode("ascii", "replace").upper()
            )
            record.lines.append(line)
            record.verbs.append(verb)
            self._cutting = verb == self._relay.cut_after
        self._continues = literal is not None
        self._literal = int(literal[1]) if literal else 0
