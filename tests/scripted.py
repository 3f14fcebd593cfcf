"""An IMAP server that says exactly what a test wants: for answers no real server can be made to give.

It knows CAPABILITY, LOGIN, LOGOUT and whatever else `answers` names by verb: the text of the
tagged answer ("NO [LIMIT] too many"), lines before it, or None to cut the line instead.
"""

from __future__ import annotations

import contextlib
import re
import socket
import threading
from collections.abc import Mapping
from typing import Self

_LITERAL = re.compile(rb"\{(\d+)\+?\}$")


class Listening:
    """Listens on `port` and serves every client in a thread of its own, until the block's end."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        self._clients: list[socket.socket] = []
        self._listener = socket.create_server((self.host, 0))
        self.port = int(self._listener.getsockname()[1])
        self._thread = threading.Thread(target=self._accept, daemon=True)
        self._thread.start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for client in self._clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
            client.close()
        self._thread.join(5)

    def connected(self) -> None:
        """A client has connected."""

    def _accept(self) -> None:
        while True:
            try:
                client, _ = self._listener.accept()
            except OSError:
                return
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            self._clients.append(client)
            self.connected()
            threading.Thread(target=self._serve, args=(client,), daemon=True).start()

    def _serve(self, client: socket.socket) -> None:
        raise NotImplementedError


class Scripted(Listening):
    """Answers as the script says; `heard` has the lines of all clients."""

    def __init__(
        self,
        answers: Mapping[str, str | None],
        *,
        greeting: str = "* OK ready",
        capabilities: str = "IMAP4rev1 UIDPLUS",
    ) -> None:
        self._answers = {"LOGIN": "OK done", "STATUS": "OK done"} | dict(answers)
        self._greeting, self._capabilities = greeting, capabilities
        self.heard: list[bytes] = []
        super().__init__()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError), client.makefile("rwb") as file:
            self._say(file, self._greeting)
            while line := file.readline():
                self.heard.append(line)
                tag, _, rest = line.rstrip(b"\r\n").partition(b" ")
                literal = _LITERAL.search(rest)
                if literal:
                    self._say(file, "+ go on")
                    self.heard.append(file.read(int(literal[1])) + file.readline())
                if not self._answer(file, tag.decode(), rest.decode("latin-1")):
                    break
            client.shutdown(socket.SHUT_RDWR)

    def _answer(self, file: object, tag: str, rest: str) -> bool:
        words = rest.upper().split()
        verb = " ".join(words[:2]) if words[:1] == ["UID"] else words[0] if words else ""
        if verb == "CAPABILITY":
            self._say(file, f"* CAPABILITY {self._capabilities}")
            said: str | None = "OK done"
        elif verb == "LOGOUT":
            self._say(file, "* BYE see you")
            said = "OK done"
        else:
            said = self._answers.get(verb, "BAD not in the script")
        if said is None:
            return False
        *before, last = said.split("\n")
        for line in before:
            self._say(file, line)
        if last:
            self._say(file, f"{tag} {last}")
        return True

    @staticmethod
    def _say(file: object, line: str) -> None:
        file.write(line.encode("latin-1") + b"\r\n")  # type: ignore[attr-defined]
        file.flush()  # type: ignore[attr-defined]
