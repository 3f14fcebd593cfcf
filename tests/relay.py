"""A recording relay between a client and a plain-text IMAP server, on 127.0.0.1.

It keeps every command line with its verb (literals apart), counts bytes each way and turns
(how often the client spoke after having listened), and can cut the line at a chosen moment.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from dataclasses import dataclass, field

_COMMAND = re.compile(rb"^\S+ (UID \S+|\S+)")
_LITERAL = re.compile(rb"\{(\d+)\+?\}\r\n$")


@dataclass
class Record:
    """What went over the wire since the last `clear`."""

    lines: list[bytes] = field(default_factory=list)
    verbs: list[str] = field(default_factory=list)
    up: int = 0
    down: int = 0
    turns: int = 0


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
            threading.Thread(target=line.upward, daemon=True).start()
            threading.Thread(target=line.downward, daemon=True).start()


class _Line:
    """One connection: a thread for each direction."""

    def __init__(self, relay: Relay, client: socket.socket, server: socket.socket, number: int) -> None:
        self._relay, self._client, self._server = relay, client, server
        self._number = number
        self._pending = b""
        self._literal = 0
        self._continues = False
        self._listened = True
        self._cutting = False

    def upward(self) -> None:
        self._pump(self._client, self._server, self._note)

    def downward(self) -> None:
        self._pump(self._server, self._client, self._count)

    def _pump(self, source: socket.socket, sink: socket.socket, note: object) -> None:
        with contextlib.suppress(OSError):
            while data := source.recv(65_536):
                if not note(data):  # type: ignore[operator]
                    break
                if self._relay.silent(self._number):
                    continue
                sink.sendall(data)
        for sock in (source, sink):
            with contextlib.suppress(OSError):
                sock.shutdown(socket.SHUT_RDWR)

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
                continue
            line, end, rest = self._pending.partition(b"\r\n")
            if not end:
                break
            self._pending = rest
            self._note_line(line + end)
        return True

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
