"""IMAP servers with the oddities of real providers: enough of the protocol, and a mailbox behind it.

`Server` is an ordinary one in memory. Each personality changes what its provider is known to do
differently; nothing here is a real provider, and what a real one does beyond this is not known.
"""

from __future__ import annotations

import contextlib
import re
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email import message_from_bytes, policy

from scripted import Listening

_WORD = re.compile(r'"((?:[^"\\]|\\.)*)"|([^\s"]+)')
_ITEM = re.compile(
    r"BODY\.PEEK\[([^\]]*)\](?:<0\.(\d+)>)?|RFC822\.SIZE|INTERNALDATE|FLAGS|RFC822", re.IGNORECASE
)
_LITERAL = re.compile(r"\{(\d+)\+?\}$")


@dataclass
class Message:
    """One message of a folder."""

    raw: bytes
    flags: set[str]
    at: datetime


@dataclass
class Box:
    """One folder: its numbers and its messages."""

    attributes: str = ""
    uidvalidity: int = 7
    uidnext: int = 1
    messages: dict[int, Message] = field(default_factory=dict)

    def add(self, raw: bytes, flags: set[str], at: datetime) -> int:
        uid, self.uidnext = self.uidnext, self.uidnext + 1
        self.messages[uid] = Message(raw, flags, at)
        return uid


class Lost(Exception):
    """The line is cut here."""


class Server(Listening):
    """An ordinary server with UIDPLUS and MOVE; `loses`: the verb whose next answer never arrives."""

    capabilities = "IMAP4rev1 UIDPLUS MOVE UNSELECT SPECIAL-USE LITERAL+ NAMESPACE"
    names: tuple[tuple[str, str], ...] = (
        ("INBOX", ""), ("Drafts", "\\Drafts"), ("Sent", "\\Sent"), ("Junk", "\\Junk"), ("Trash", "\\Trash"),
    )  # fmt: skip

    def __init__(self) -> None:
        self.boxes = {name: Box(attributes) for name, attributes in self.names}
        self.heard: list[str] = []
        self.loses = ""
        self._open: dict[int, str] = {}
        super().__init__()

    def box(self, use: str) -> Box:
        """Return the folder with the attribute or the name `use`."""
        flagged = [b for b in self.boxes.values() if f"\\{use}" in b.attributes]
        return flagged[0] if flagged else self.boxes[use]

    # --- what a personality may change ---------------------------------------------

    def appended(self, name: str, raw: bytes, flags: set[str], at: datetime) -> str:
        """Store a message and return the text of the tagged answer."""
        uid = self.boxes[name].add(raw, flags, at)
        return (
            f"OK [APPENDUID {self.boxes[name].uidvalidity} {uid}] done"
            if "UIDPLUS" in self.capabilities
            else "OK done"
        )

    def refusal(self, verb: str, line: str) -> str:  # noqa: ARG002
        """Return the tagged answer of a command that is refused, "" if it is carried out."""
        return ""

    def body(self, message: Message, item: str) -> bytes | None:  # noqa: ARG002
        """Return what `FETCH RFC822` gives."""
        return message.raw

    # --- the protocol ----------------------------------------------------------------

    def _serve(self, client: socket.socket) -> None:
        with contextlib.suppress(OSError, ValueError, Lost), client.makefile("rwb") as file:
            self._say(file, b"* OK ready")
            file.flush()
            while line := file.readline().decode("latin-1").rstrip("\r\n"):
                raw = b""
                if literal := _LITERAL.search(line):
                    if not line.endswith("+}"):
                        self._say(file, b"+ go on")
                        file.flush()
                    raw = file.read(int(literal[1]))
                    file.readline()
                tag, _, rest = line.partition(" ")
                words = rest.upper().split()
                verb = " ".join(words[:2]) if words[0] == "UID" else words[0]
                self.heard.append(rest)
                answer = self._answer(file, id(client), verb, rest, raw)
                if verb == self.loses:
                    self.loses = ""
                    raise Lost
                self._say(file, f"{tag} {answer}".encode())
                file.flush()
                if verb == "LOGOUT":
                    break
        with contextlib.suppress(OSError):
            client.shutdown(socket.SHUT_RDWR)

    def _answer(self, file: object, who: int, verb: str, rest: str, raw: bytes) -> str:
        refused = self.refusal(verb, rest)
        if refused:
            return refused
        arguments = [a if a or not b else b for a, b in _WORD.findall(rest)][len(verb.split()) :]
        for line in self._lines(who, verb, rest, arguments, raw):
            if line.startswith(b"\0"):
                return line[1:].decode()
            self._say(file, line)
        return "OK done"

    def _lines(self, who: int, verb: str, rest: str, words: list[str], raw: bytes) -> Iterator[bytes]:
        if verb == "CAPABILITY":
            yield f"* CAPABILITY {self.capabilities}".encode()
        elif verb == "LOGOUT":
            yield b"* BYE see you"
        elif verb == "LIST":
            yield from (f'* LIST ({b.attributes}) "/" "{name}"'.encode() for name, b in self.boxes.items())
        elif verb == "STATUS":
            b = self.boxes[words[0]]
            yield (
                f'* STATUS "{words[0]}" (MESSAGES {len(b.messages)} UIDNEXT {b.uidnext} UIDVALIDITY {b.uidvalidity})'
            ).encode()
        elif verb in {"EXAMINE", "SELECT"}:
            self._open[who] = words[0]
            b = self.boxes[words[0]]
            yield f"* {len(b.messages)} EXISTS".encode()
            yield f"* OK [UIDVALIDITY {b.uidvalidity}] numbers".encode()
            yield f"* OK [UIDNEXT {b.uidnext}] numbers".encode()
        elif verb == "APPEND":
            flags = set(re.findall(r"\\\w+", rest))
            found = re.search(r'"(\d\d?-\w{3}-\d{4} [\d:]+ [+-]\d{4})"', rest)
            at = datetime.strptime(found[1], "%d-%b-%Y %H:%M:%S %z") if found else datetime.now(UTC)
            yield b"\0" + self.appended(words[0], raw, flags, at).encode()
        elif verb == "UID SEARCH":
            yield b"* SEARCH " + " ".join(map(str, self._found(self.boxes[self._open[who]], rest))).encode()
        elif verb.startswith("UID "):
            yield from self._changed(verb, self.boxes[self._open[who]], words, rest)
        elif verb not in {"LOGIN", "NOOP", "UNSELECT"}:
            yield b"\0BAD not known here"

    def _changed(self, verb: str, box: Box, words: list[str], rest: str) -> Iterator[bytes]:
        uids = [uid for uid in _uids(words[0], box) if uid in box.messages]
        for uid in uids:
            number = 1 + sorted(box.messages).index(uid)
            if verb == "UID FETCH":
                yield self._fetched(number, uid, box.messages[uid], rest)
            elif verb == "UID STORE":
                box.messages[uid].flags |= set(re.findall(r"\\\w+", rest))
            elif verb == "UID MOVE" or (verb == "UID EXPUNGE" and "\\Deleted" in box.messages[uid].flags):
                gone = box.messages.pop(uid)
                if verb == "UID MOVE":
                    self.boxes[words[1]].add(gone.raw, gone.flags, gone.at)
                yield f"* {number} EXPUNGE".encode()

    def _found(self, box: Box, rest: str) -> list[int]:
        asked = re.search(r"UID (\d+:\S+)", rest[10:])
        uids = _uids(asked[1], box) if asked else sorted(box.messages)
        return [u for u in uids if u in box.messages and "\\Deleted" not in box.messages[u].flags]

    def _fetched(self, number: int, uid: int, message: Message, rest: str) -> bytes:
        parts = [f"UID {uid}".encode()]
        for item in _ITEM.finditer(rest):
            name = item[0].upper()
            if name == "RFC822.SIZE":
                parts.append(f"RFC822.SIZE {len(message.raw)}".encode())
            elif name == "FLAGS":
                parts.append(f"FLAGS ({' '.join(sorted(message.flags))})".encode())
            elif name == "INTERNALDATE":
                parts.append(f'INTERNALDATE "{message.at:%d-%b-%Y %H:%M:%S %z}"'.encode())
            else:
                content = self.body(message, item[0]) if name == "RFC822" else _section(message.raw, item[1])
                if content is not None:
                    content = content[: int(item[2])] if item[2] else content
                    label = "RFC822" if name == "RFC822" else f"BODY[{item[1]}]" + ("<0>" if item[2] else "")
                    parts.append(f"{label} {{{len(content)}}}\r\n".encode() + content)
        return f"* {number} FETCH (".encode() + b" ".join(parts) + b")"

    @staticmethod
    def _say(file: object, line: bytes) -> None:
        file.write(line + b"\r\n")  # type: ignore[attr-defined]


def _uids(words: str, box: Box) -> list[int]:
    highest = max(box.messages, default=0)
    found: set[int] = set()
    for part in words.split(","):
        first, _, last = part.partition(":")
        if last:
            ends = sorted((int(first), highest if last == "*" else int(last)))
            found |= {uid for uid in box.messages if ends[0] <= uid <= ends[1]}
        else:
            found.add(int(first))
    return sorted(found)


def _section(raw: bytes, name: str) -> bytes:
    head, _, body = raw.partition(b"\r\n\r\n")
    if name.upper().startswith("HEADER.FIELDS"):
        wanted = {word.lower() for word in re.findall(r"[\w-]+", name[13:])}
        kept, keep = b"", False
        for line in head.split(b"\r\n"):
            keep = keep if line[:1] in b" \t" else line.split(b":")[0].decode("latin-1").lower() in wanted
            kept += line + b"\r\n" if keep else b""
        return kept + b"\r\n"
    return {"": raw, "HEADER": head + b"\r\n\r\n", "TEXT": body}.get(name.upper(), b"")


class Gmail(Server):
    """Labels: folders in the owner's language (one no list of names has), an equal message replaces the older copy, and the session ends now and then."""

    capabilities = "IMAP4rev1 UNSELECT IDLE NAMESPACE QUOTA ID XLIST CHILDREN X-GM-EXT-1 UIDPLUS MOVE CONDSTORE SPECIAL-USE LITERAL-"
    names = (
        ("INBOX", ""), ("[Gmail]", "\\Noselect"), ("[Gmail]/Th&AbA- nh&AOE-p", "\\Drafts"), ("[Gmail]/Gesendet", "\\Sent"),
        ("[Gmail]/Spam", "\\Junk"), ("[Gmail]/Papierkorb", "\\Trash"), ("[Gmail]/Alle Nachrichten", "\\All"),
    )  # fmt: skip
    session = 10**9  # commands until "BYE Session expired", once

    def appended(self, name: str, raw: bytes, flags: set[str], at: datetime) -> str:
        mark = _section(raw, "HEADER.FIELDS (MESSAGE-ID DATE)")
        box = self.boxes[name]
        for uid in [
            u for u, m in box.messages.items() if _section(m.raw, "HEADER.FIELDS (MESSAGE-ID DATE)") == mark
        ]:
            del box.messages[uid]
        return super().appended(name, raw, flags, at)

    def refusal(self, verb: str, line: str) -> str:
        self.session -= 1
        if self.session == 0:
            for client in self._clients:
                with contextlib.suppress(OSError):
                    client.sendall(b"* BYE Session expired, please login again.\r\n")
            raise Lost
        if verb == "UID EXPUNGE":  # takes a label off; the message stays in All Mail
            return "NO not the way to delete here"
        return super().refusal(verb, line)


class Exchange(Server):
    """No SPECIAL-USE, no flags in LIST, no CONDSTORE, and a throttle with a time in its words."""

    capabilities = "IMAP4rev1 UIDPLUS MOVE ID UNSELECT CHILDREN IDLE NAMESPACE LITERAL+"
    names = (("INBOX", ""), ("Drafts", ""), ("Sent Items", ""), ("Junk Email", ""), ("Deleted Items", ""))
    throttled = 0  # APPENDs still to be refused

    def box(self, use: str) -> Box:
        return self.boxes[
            {"Sent": "Sent Items", "Junk": "Junk Email", "Trash": "Deleted Items"}.get(use, use)
        ]

    def refusal(self, verb: str, line: str) -> str:
        if verb == "APPEND" and self.throttled:
            self.throttled -= 1
            return "BAD Request is throttled. Suggested Backoff Time: 299961 milliseconds"
        return super().refusal(verb, line)


class ICloud(Server):
    """`FETCH RFC822` gives no body; no MOVE, no LITERAL+; flags in LIST without the capability."""

    capabilities = "IMAP4rev1 UIDPLUS CONDSTORE QRESYNC IDLE ID UNSELECT"

    def body(self, message: Message, item: str) -> bytes | None:  # noqa: ARG002
        return None


class Yahoo(Server):
    """The folder is called Draft, a search by header is an error, and a message ends with CRLF."""

    names = (
        ("INBOX", ""),
        ("Draft", "\\Drafts"),
        ("Sent", "\\Sent"),
        ("Bulk", "\\Junk"),
        ("Trash", "\\Trash"),
    )

    def appended(self, name: str, raw: bytes, flags: set[str], at: datetime) -> str:
        return super().appended(name, raw, flags, at) if raw.endswith(b"\r\n") else "BAD no CRLF at the end"

    def refusal(self, verb: str, line: str) -> str:
        return "NO [SERVERBUG] SEARCH Server error" if "HEADER" in line and verb == "UID SEARCH" else ""


class ProtonBridge(Server):
    """Every restart has new numbers: here each connection is one."""

    def connected(self) -> None:
        for number, box in enumerate(self.boxes.values()):
            box.uidvalidity += 10 + number
            box.messages = {100 * number + at: m for at, m in enumerate(box.messages.values(), 1)}
            box.uidnext = 100 * number + len(box.messages) + 1


class Rewriter(Server):
    """Stores every message in its own words: other header order, other encoding, a line of its own."""

    def appended(self, name: str, raw: bytes, flags: set[str], at: datetime) -> str:
        old = message_from_bytes(raw, policy=policy.SMTP)
        text = old.get_content()
        for field_name in ("Content-Type", "Content-Transfer-Encoding", "MIME-Version"):
            del old[field_name]
        fields = sorted((key, str(value)) for key, value in old.items())
        head = "".join(f"{key}: {value}\r\n" for key, value in fields)
        new = f"X-Server: 15.20\r\n{head}MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        return super().appended(
            name, new.encode() + text.replace("\r\n", "\n").replace("\n", "\r\n").encode(), flags, at
        )


class Poor(Server):
    """Neither UIDPLUS nor MOVE: it never says where a message went, and can't delete just one."""

    capabilities = "IMAP4rev1 IDLE NAMESPACE"


PERSONALITIES = (Server, Gmail, Exchange, ICloud, Yahoo, ProtonBridge, Rewriter, Poor)
