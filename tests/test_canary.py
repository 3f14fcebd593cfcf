"""Law 6, by canaries: words planted in mail, addresses and the password, looked for everywhere afterwards.

A whole season runs on a real server, at the most talkative log level, with a store on the
disk and the real parser process; a daemon is watched from outside while it reads. What a
canary may never reach: the log, the state (an exact quote of a program apart), the standard
error, a traceback, and the command line or environment of any process.
"""

from __future__ import annotations

import contextlib
import logging
import re
import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from afterword.app import visit
from afterword.edges import log
from afterword.edges.parser import Parser
from afterword.edges.store import Store
from afterword.replay import moments, staged
from daemon_process import Daemon, wait_for
from dovecot import PASSWORD, Dovecot
from mail_servers import OnServer, on_dovecot
from test_commands import Home, invitation
from test_server_season import ServerHands

SEASONS = Path(__file__).parent / "seasons"
CANARY = "zebracanary"
SHOP = "yakcanary"
SENTENCE = f"\r\n\r\nA {CANARY} sat on the fence of our parking lot number 4711.\r\n"
ADDRESS = re.compile(r"[^\s<>\"'(),;:@]+@[^\s<>\"'(),;:@]+\.[a-z]+")


def with_canary(raw: bytes) -> bytes:
    """Add a sentence that says nothing to the end of a message's text, in HTML as well; base64 stays as it is."""
    message = message_from_bytes(raw)
    for part in message.walk():
        encoding = str(part["Content-Transfer-Encoding"] or "7bit").lower()
        if part.get_content_maintype() == "text" and encoding in {"7bit", "8bit", "quoted-printable"}:
            text = str(part.get_payload())
            html = part.get_content_subtype() == "html"
            part.set_payload(
                text.replace("</body>", f"<p>{SENTENCE}</p></body>") if html else text.rstrip() + SENTENCE
            )
    return message.as_bytes()


def junk_mail(number: int, at: datetime) -> bytes:
    """A message that is none of Afterword's business, with the canary in every part."""
    return (
        f"From: {SHOP} Shoes <{SHOP}{number}@shop.example>\r\nTo: priya.raman@gmail.com\r\n"
        f"Subject: {SHOP} sale, today only\r\nDate: {at:%a, %d %b %Y %H:%M:%S %z}\r\n"
        f"Message-ID: <{SHOP}{number}@shop.example>\r\n\r\nBuy one {SHOP}, get one free.\r\n"
    ).encode()


@pytest.fixture
def logged(tmp_path: Path) -> Iterator[Path]:
    """Log at the most talkative level into the state folder."""
    root, level = logging.getLogger(), logging.getLogger().level
    handler = log.start(tmp_path / "state", "debug")
    yield tmp_path / "state"
    root.removeHandler(handler)
    handler.close()
    root.setLevel(level)


class LacingHands(ServerHands):
    """Lets every mail of a season arrive with the canary in it, and a shop's letter after each fifth one."""

    def __init__(self, server: OnServer) -> None:
        super().__init__(server)
        self.sent: list[bytes] = []

    def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int:
        self.sent.append(with_canary(raw))
        if len(self.sent) % 5 == 1:
            super().deliver("INBOX", junk_mail(len(self.sent), at), at)
        return super().deliver(folder, self.sent[-1], at, flags)


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def unquoted(database: Path) -> str:
    """Return all the database holds, without the sentences that are kept as the words behind a conclusion."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        dump = "\n".join(connection.iterdump())
    return re.sub(r'"text":"(?:[^"\\]|\\.)*"', "", dump)


@pytest.mark.parametrize("name", ["02-four-policies", "06-hostile-and-messy"])
def test_a_season_leaves_no_trace_of_what_it_read(dovecot: Dovecot, logged: Path, name: str) -> None:
    """Neither log nor state nor backups hold a word that no conclusion rests on, nor unrelated mail's names."""
    server = on_dovecot(dovecot, address="priya.raman@gmail.com")
    hands = LacingHands(server)
    stage = staged(SEASONS / name, server.mailbox, hands)
    store = Store(logged / "afterword.sqlite")
    applicant = stage.settings.applicant
    with Parser() as parser:
        stage.world = replace(
            stage.world,
            store=store,
            read=lambda raw, servers, known: parser.read(
                raw, applicant=applicant, authserv_ids=servers, known=known
            ),
        )
        for moment, happening in moments(stage):
            if happening is not None:
                happening.do()
            lines = list(visit(stage.world, moment))
            logging.getLogger("afterword.test").info("%d things", len(lines))
    assert len(store.events()) > 5
    store.backup(logged / "backups")
    store.close()
    server.close()

    assert sum(CANARY.encode() in raw for raw in hands.sent) >= 5
    state = bytes_of(logged)
    assert SHOP.encode() not in state
    assert CANARY not in unquoted(logged / "afterword.sqlite")
    assert not re.search(rb"\b" + PASSWORD.encode() + rb"\b", state)
    told = "".join(path.read_text("utf-8") for path in logged.glob("*.log*"))
    assert told
    assert ADDRESS.findall(told) == []
    subjects = {str(message_from_bytes(raw, policy=default)["Subject"] or "").strip() for raw in hands.sent}
    assert not [one for one in subjects if len(one) > 3 and one in told]


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_nothing_shows_in_the_list_of_processes(tmp_path: Path, dovecot: Dovecot) -> None:
    """While it signs in, reads and waits, no process of it carries password or mail where others can look."""
    server = on_dovecot(dovecot)
    home = Home(tmp_path, dovecot.host, dovecot.tls_port, server.mailbox._settings.user, str(dovecot.ca))
    (tmp_path / "vault").write_text(PASSWORD)
    text = home.config.read_text("utf-8")
    command = f'password_command = ["cat", "{tmp_path}/vault"]\n\n[service]\nlog_level = "debug"\n'
    home.config.write_text(text[: text.index("password_command")] + command, "utf-8")
    now = datetime.now(UTC)
    for number in range(5):
        server.deliver("INBOX", with_canary(invitation(now)), now)
        server.deliver("INBOX", junk_mail(number, now), now)
    shown = b""
    with Daemon(home, environment={"SHELL_HISTORY": "x"}) as daemon:

        def looked() -> bool:
            nonlocal shown
            shown += seen_of(daemon.process.pid)
            return "visit: " in daemon.log()

        assert wait_for(looked)
        assert daemon.status()["programs"] == 1
        shown += seen_of(daemon.process.pid)
        daemon.end()
    server.close()

    assert b"NOTIFY_SOCKET" in shown
    for word in (PASSWORD, CANARY, SHOP, "Mercy"):
        assert not re.search(rb"\b" + word.encode() + rb"\b", shown), word
    kept = bytes_of(tmp_path / "state")
    assert SHOP.encode() not in kept
    assert CANARY not in unquoted(tmp_path / "state" / "afterword.sqlite")
    assert not re.search(rb"\b" + PASSWORD.encode() + rb"\b", kept)
    assert CANARY not in daemon.errors


def seen_of(pid: int) -> bytes:
    """Return command line and environment of a process and all below it, as any program of hers may read them."""
    seen = b""
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and pid in lineage(int(entry.name)):
            for name in ("cmdline", "environ"):
                try:
                    seen += (entry / name).read_bytes()
                except OSError:
                    continue
    return seen


def lineage(pid: int) -> list[int]:
    """Return a process and its ancestors."""
    found = []
    while pid > 1 and len(found) < 50:
        found.append(pid)
        try:
            stat = Path(f"/proc/{pid}/stat").read_text()
        except OSError:
            break
        pid = int(stat.rpartition(")")[2].split()[1])
    return found


def test_a_fault_of_ours_quotes_nothing(tmp_path: Path, dovecot: Dovecot) -> None:
    """An error that carries a mail's text ends the daemon with a plain sentence; the log has places, no words."""
    server = on_dovecot(dovecot)
    home = Home(tmp_path, dovecot.host, dovecot.tls_port, server.mailbox._settings.user, str(dovecot.ca))
    broken = (
        f"lambda world, now: (_ for _ in ()).throw(ValueError('{CANARY} wrote to {CANARY}@mercy.example'))"
    )
    with Daemon(home, {"afterword.service.visit": broken}) as daemon:
        assert daemon.process.wait(25) == 1
    server.close()

    assert "fault of its own (ValueError)" in daemon.errors
    assert CANARY not in daemon.errors
    assert "Traceback" not in daemon.errors
    assert "builtins.ValueError" in daemon.log()
    assert CANARY not in daemon.log()
