"""Law 6, by canaries: words planted in mail, addresses and the password, looked for everywhere afterwards.

A whole season runs on a real server, in one mailbox and in two, at the most talkative log level,
with a store on the disk and the real parser process; a daemon is watched from outside while it
reads two mailboxes and is locked out of one. What a canary may never reach: the log, the state
(an exact quote of a program apart) and the names of its files, the standard error, a traceback,
and the command line or environment of any process.
"""

from __future__ import annotations

import contextlib
import logging
import re
import signal
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import msgspec
import pytest

from afterword.app import visit
from afterword.edges import log
from afterword.edges.memory import Kept
from afterword.edges.parser import Parser
from afterword.edges.store import Store
from afterword.replay import Stage, moments, staged
from daemon_process import QUICK, Daemon, wait_for
from dovecot import PASSWORD, Dovecot
from mail_servers import OnServer, on_dovecot
from test_commands import Home, invitation
from test_server_season import ServerHands
from test_several_accounts import Both

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


FAR = 1_000_000  # more than any UID here: what lies in the second mailbox is counted from there


class HandsInTwo(ServerHands):
    """Two mailboxes of one person: every second sender writes to the school's; drafts lie in both."""

    def __init__(self, first: LacingHands, second: LacingHands) -> None:
        super().__init__(first.server)
        self.both = (first, second)
        self.senders: list[str] = []

    @property
    def sent(self) -> list[bytes]:
        return [raw for hands in self.both for raw in hands.sent]

    def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int:
        sender = str(message_from_bytes(raw)["From"]).rpartition("@")[2]
        if sender not in self.senders:
            self.senders.append(sender)
        if self.senders.index(sender) % 2:
            return self.both[1].deliver(folder, re.sub(OWN, SCHOOL.encode(), raw), at, flags) + FAR
        return self.both[0].deliver(folder, raw, at, flags)

    def messages(self, folder: str) -> list[Kept]:
        second = [msgspec.structs.replace(kept, uid=kept.uid + FAR) for kept in self.both[1].messages(folder)]
        return [*self.both[0].messages(folder), *second]

    def edit(self, uid: int, new_body: str, at: datetime | None = None) -> int:
        return self.both[uid >= FAR].edit(uid % FAR, new_body, at)

    def send(self, uid: int, at: datetime | None = None) -> int:
        return self.both[uid >= FAR].send(uid % FAR, at)

    def delete(self, uid: int) -> int:
        return self.both[uid >= FAR].delete(uid % FAR)


OWN = rb"priya\.raman@gmail\.com|imani@adlerkoch\.example"
SCHOOL = "praman@lakeside.example"


def in_one(folder: Path, dovecot: Dovecot) -> tuple[Stage, LacingHands]:
    """Set the stage with one mailbox on a server."""
    hands = LacingHands(on_dovecot(dovecot, address="priya.raman@gmail.com"))
    return staged(folder, hands.server.mailbox, hands), hands


def in_two(folder: Path, dovecot: Dovecot) -> tuple[Stage, HandsInTwo]:
    """Set the stage with a personal mailbox and a school's."""
    owner = staged(folder).settings.applicant.email
    hands = HandsInTwo(*(LacingHands(on_dovecot(dovecot, address=one)) for one in (owner, SCHOOL)))
    stage = staged(folder, hands.both[0].server.mailbox, hands)
    settings = stage.settings
    own = msgspec.structs.replace(
        settings.applicant, other_addresses=(*settings.applicant.other_addresses, SCHOOL)
    )
    stage.settings = msgspec.structs.replace(settings, applicant=own, accounts=(owner, SCHOOL))
    mailboxes = tuple(one.server.mailbox for one in hands.both)
    stage.world = replace(stage.world, settings=stage.settings, mailboxes=mailboxes)
    return stage, hands


def bytes_of(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file())


def unquoted(database: Path) -> str:
    """Return all the database holds, without the sentences that are kept as the words behind a conclusion."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        dump = "\n".join(connection.iterdump())
    return re.sub(r'"text":"(?:[^"\\]|\\.)*"', "", dump)


@pytest.mark.parametrize(
    ("name", "where"),
    [("02-four-policies", in_one), ("02-four-policies", in_two), ("06-hostile-and-messy", in_two)],
)
def test_a_season_leaves_no_trace_of_what_it_read(
    dovecot: Dovecot,
    logged: Path,
    name: str,
    where: Callable[[Path, Dovecot], tuple[Stage, LacingHands | HandsInTwo]],
) -> None:
    """Neither log nor state nor backups hold a word that no conclusion rests on, nor unrelated mail's names."""
    stage, hands = where(SEASONS / name, dovecot)
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
    servers = [one.server for one in hands.both] if isinstance(hands, HandsInTwo) else [hands.server]
    assert all(len(one.messages("INBOX")) > 2 for one in servers)
    for one in servers:
        one.close()

    assert sum(CANARY.encode() in raw for raw in hands.sent) >= 5
    state = bytes_of(logged)
    assert SHOP.encode() not in state
    assert CANARY not in unquoted(logged / "afterword.sqlite")
    assert not re.search(rb"\b" + PASSWORD.encode() + rb"\b", state)
    told = "".join(path.read_text("utf-8") for path in logged.glob("*.log*"))
    assert told
    subjects = {str(message_from_bytes(raw, policy=default)["Subject"] or "").strip() for raw in hands.sent}
    names = "\n".join(str(path.relative_to(logged)) for path in logged.rglob("*"))
    for text in (told, names):
        assert ADDRESS.findall(text) == []
        assert not [one for one in subjects if len(one) > 3 and one in text]


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="needs /proc")
def test_two_mailboxes_show_nothing_in_the_list_of_processes(tmp_path: Path, dovecot: Dovecot) -> None:
    """While it signs in, reads, waits and is locked out, no process of it has password or mail where others look."""
    both = Both(tmp_path, (dovecot, on_dovecot(dovecot)), (dovecot, on_dovecot(dovecot)))
    home = both.home
    text = home.config.read_text("utf-8")
    command = f'password_command = ["cat", "{tmp_path}/vault"]'
    home.config.write_text(
        re.sub(r"password_command = .*", command, text) + '\n[service]\nlog_level = "debug"\n', "utf-8"
    )
    now = datetime.now(UTC)
    for server in (both.personal, both.school):
        for number in range(5):
            server.deliver("INBOX", with_canary(invitation(now)), now)
            server.deliver("INBOX", junk_mail(number, now), now)
    shown = b""
    with Daemon(home, QUICK, environment={"SHELL_HISTORY": "x"}) as daemon:

        def looked(word: str) -> bool:
            nonlocal shown
            shown += seen_of(daemon.process.pid)
            return word in daemon.log()

        assert wait_for(lambda: looked("visit: "))
        assert daemon.status()["programs"] == 1
        both.vault.write_text(REFUSED, "utf-8")
        daemon.signal(signal.SIGHUP)
        assert wait_for(lambda: looked("2 of 2"))
        daemon.end()
    both.personal.close()
    both.school.close()

    assert b"NOTIFY_SOCKET" in shown
    kept = bytes_of(tmp_path / "state")
    for word in (PASSWORD, REFUSED, CANARY, SHOP, "Mercy"):
        assert not re.search(rb"\b" + word.encode() + rb"\b", shown), word
        assert word not in daemon.errors
    for word in (PASSWORD, REFUSED, SHOP):
        assert not re.search(rb"\b" + word.encode() + rb"\b", kept), word
    assert CANARY not in unquoted(tmp_path / "state" / "afterword.sqlite")
    for word in (CANARY, "Mercy", "nterview"):
        assert word not in daemon.log()
    assert ADDRESS.findall(daemon.log()) == []


REFUSED = "okapicanary"  # a password that is not right any more


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
