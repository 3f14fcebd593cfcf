"""Builds the raw bytes of mail the way different programs write it; no test in here."""

from __future__ import annotations

import base64

OWNER = frozenset({"priya.raman@gmail.com"})
SENDER = "Jo Roe <jroe@harborview.example>"


def mail(
    body: str | bytes = "Hello.\n",
    *,
    kind: str = "text/plain; charset=utf-8",
    sender: str = SENDER,
    subject: str = "Hello",
    encoding: str = "8bit",
    more: str = "",
    to: str = "Priya Raman <priya.raman@gmail.com>",
) -> bytes:
    """One message; `more` is further header lines."""
    head = (
        f"From: {sender}\nTo: {to}\nSubject: {subject}\n"
        "Date: Tue, 1 Dec 2026 10:00:00 -0500\nMessage-ID: <m1@harborview.example>\n"
        f"{more}MIME-Version: 1.0\nContent-Type: {kind}\nContent-Transfer-Encoding: {encoding}\n\n"
    )
    return head.replace("\n", "\r\n").encode() + _bytes(body)


def part(body: str | bytes, kind: str = "text/plain; charset=utf-8", more: str = "") -> bytes:
    """One MIME part with its header."""
    return f"Content-Type: {kind}\r\n{more}\r\n".encode() + _bytes(body)


def several(*parts: bytes, kind: str = "mixed", more: str = "", subject: str = "Hello") -> bytes:
    """A multipart message of `parts`."""
    return mail(joined(*parts), kind=f'multipart/{kind}; boundary="=_b"', more=more, subject=subject)


def joined(*parts: bytes, boundary: str = "=_b") -> bytes:
    """Parts between boundary lines."""
    line = f"--{boundary}\r\n".encode()
    return b"".join(line + piece + b"\r\n" for piece in parts) + f"--{boundary}--\r\n".encode()


def page(html: str, **keywords: str) -> bytes:
    """A message in HTML alone."""
    return mail(html, kind="text/html; charset=utf-8", **keywords)


def alternative(text: str, html: str, **keywords: str) -> bytes:
    """A message as text and as HTML."""
    return several(part(text), part(html, "text/html; charset=utf-8"), kind="alternative", **keywords)


def based(text: str | bytes) -> str:
    """Base64 in lines of 76."""
    return base64.encodebytes(_bytes(text)).decode()


def _bytes(text: str | bytes) -> bytes:
    return (
        text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape").replace(b"\n", b"\r\n")
    )
