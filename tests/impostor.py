"""A server in the middle with a certificate of its own: a captive portal, or worse.

It passes everything on to the real one in clear, so that whoever trusts it is served, and keeps
what it was told: before TLS in `lines`, inside TLS in `heard`. Nothing may ever stand there.
"""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from pathlib import Path

from scripted import Listening

CERTIFICATES = Path(__file__).resolve().parent / "certificates"


class Impostor(Listening):
    """Listens on `port` with a certificate nobody vouches for, in front of the plain port `target`."""

    def __init__(self, target: int, *, starttls: bool, certificate: str = "unknown.pem") -> None:
        self.lines: list[bytes] = []
        self.heard = b""
        self.asked = 0
        self._target = target
        self._starttls = starttls
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(CERTIFICATES / certificate)
        super().__init__()

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError), contextlib.closing(client):
            if self._starttls:
                self._begin_in_clear(client)
            self.asked += 1
            with self._context.wrap_socket(client, server_side=True) as secured:
                self._pass_on(secured)

    def _begin_in_clear(self, client: socket.socket) -> None:
        """Play the server until STARTTLS is asked for."""
        client.sendall(b"* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] ready\r\n")
        with client.makefile("rb", buffering=0) as file:
            while line := file.readline():
                self.lines.append(line)
                tag, _, rest = line.partition(b" ")
                if b"CAPABILITY" in rest.upper():
                    client.sendall(b"* CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN\r\n")
                client.sendall(tag + b" OK done\r\n")
                if rest.upper().startswith(b"STARTTLS"):
                    return

    def _pass_on(self, client: ssl.SSLSocket) -> None:
        server = socket.create_connection((self.host, self._target))
        self._clients.append(server)
        threading.Thread(target=self._answers, args=(server, client), daemon=True).start()
        if self._starttls:
            server.recv(4096)  # the greeting was said already
        while data := client.recv(4096):
            self.heard += data
            server.sendall(data)

    @staticmethod
    def _answers(server: socket.socket, client: ssl.SSLSocket) -> None:
        with contextlib.suppress(OSError):
            while data := server.recv(4096):
                client.sendall(data)
