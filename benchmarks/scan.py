"""First scan and no-change pass over a real Dovecot: seconds, bytes, turns, peak memory.

    python benchmarks/scan.py [MESSAGES ...]      (default 1000 10000)

The mailbox is invented from a fixed seed: newsletters, replies, receipts, calendar mail and
attachments, with one program's mail in two hundred, all of it within the scan's window.
Every figure counts only if every program's message was found.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import tempfile
import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "tests")]

from afterword.app import visit  # noqa: E402
from afterword.edges.parser import Parser  # noqa: E402
from afterword.edges.store import Store  # noqa: E402
from afterword.model import Applicant, Heard, Settings  # noqa: E402
from afterword.visit.world import World  # noqa: E402
from dovecot import Dovecot  # noqa: E402
from mail_servers import on_dovecot  # noqa: E402
from relay import Relay  # noqa: E402

NOW = datetime(2026, 11, 23, 15, 0, tzinfo=UTC)
WORDS = (
    "sale order meeting report update travel ticket weather game lecture exam notes list photo code".split()
)
OWNER = Applicant(name="Priya Raman", email="priya@home.example", timezone="America/Chicago")


def message(number: int, chance: random.Random) -> tuple[bytes, bool]:
    """Return one invented message and whether a program wrote it."""
    at = NOW - timedelta(minutes=chance.randrange(150 * 24 * 60))
    head = f"To: priya@home.example\r\nDate: {at:%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: <m{number}@bench.example>\r\n"
    if number % 200 == 7:
        hospital = f"Hospital {chance.choice('Ash Birch Cedar Elm Oak Pine'.split())}{number}"
        return (
            f"From: Office <im@h{number}.example>\r\n{head}Subject: Interview confirmed\r\n\r\n"
            f"Dear Priya,\r\n\r\nyour interview with the Internal Medicine Residency at {hospital} Medical Center is "
            "confirmed for Thursday, December 10, 2026, 8:00 AM to 12:30 PM Central Time, by Zoom.\r\n\r\n"
            f"Sam Lee\r\nResidency Coordinator\r\n{hospital} Medical Center\r\n"
        ).encode(), True
    body = "\r\n".join(" ".join(chance.choices(WORDS, k=12)) for _ in range(chance.randrange(20, 400)))
    kind = chance.random()
    if kind < 0.42:
        head += f"List-Unsubscribe: <https://news{number % 40}.com/u>\r\nList-Id: <l{number % 40}.news.example>\r\n"
        page = (
            "<html><body><table><tr><td>"
            + body.replace("\r\n", "</td></tr>\r\n<tr><td>")
            + "</td></tr></table></body></html>"
        )
        return (
            f"From: News <n@news{number % 40}.com>\r\n{head}Subject: {chance.choice(WORDS)}\r\nContent-Type: text/html\r\n\r\n{page}".encode(),
            False,
        )
    if kind < 0.95:
        return (
            f"From: Friend <f{number % 90}@mail.com>\r\n{head}Subject: Re: {chance.choice(WORDS)}\r\n\r\n{body}".encode(),
            False,
        )
    data = "QUJDREVGR0g=\r\n" * chance.randrange(5_000, 60_000)
    return (
        f"From: Friend <f{number % 90}@mail.com>\r\n{head}Subject: photos\r\nMIME-Version: 1.0\r\n"
        f'Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n{body}\r\n--b\r\n'
        f"Content-Type: image/jpeg; name=p.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n{data}--b--\r\n"
    ).encode(), False


def fill(folder: Path, count: int) -> tuple[int, int]:
    """Write `count` messages into a Maildir; return bytes written and messages of programs."""
    chance, size, relevant = random.Random(7), 0, 0
    place = folder / "new"
    place.mkdir(parents=True, exist_ok=True)
    owner = folder.stat()
    os.chown(place, owner.st_uid, owner.st_gid)
    for number in range(count):
        raw, ours = message(number, chance)
        path = place / f"{1_795_000_000 + number}.{number}.bench"
        path.write_bytes(raw)
        os.chown(path, owner.st_uid, owner.st_gid)
        size += len(raw)
        relevant += ours
    return size, relevant


def main(counts: list[int]) -> None:
    """Measure each mailbox and print one line per pass."""
    print("pass             messages  mailbox MB  seconds   CPU s  kB down  kB up  turns  found  peak MiB")
    for count in counts:
        server = Dovecot()
        relay = Relay(server.port)
        try:
            one = on_dovecot(server, port=relay.port, address="priya@home.example")
            one.deliver("INBOX", message(1, random.Random(1))[0], NOW)  # the server makes its folders
            size, relevant = fill(server.maildir(one.mailbox._settings.user), count)
            one.mailbox.drop()
            with tempfile.TemporaryDirectory() as state, Parser() as parser:
                world = World(
                    mailboxes=(one.mailbox,), store=Store(Path(state) / "bench.sqlite"),
                    settings=Settings(applicant=OWNER, accounts=(OWNER.email,)), templates={},
                    read=lambda raw, _servers, known, parser=parser: parser.read(raw, applicant=OWNER, known=known), token=lambda _key: "token",
                )  # fmt: skip
                world = replace(world, templates=_templates())
                one.mailbox.folders()
                for name in ("first scan", "no change", "no change"):
                    relay.clear()
                    begun, spent = time.perf_counter(), time.process_time()
                    list(visit(world, NOW))
                    wall, cpu = time.perf_counter() - begun, time.process_time() - spent
                    record = relay.clear()
                    found = sum(isinstance(e, Heard) for e in world.store.events())
                    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                    print(
                        f"{name:<16} {count:>8}  {size / 1e6:>10.1f}  {wall:>7.3f} {cpu:>7.3f} {record.down / 1e3:>8.1f} "
                        f"{record.up / 1e3:>6.1f} {record.turns:>6} {found:>3}/{relevant:<3} {peak:>8.1f}"
                    )
        finally:
            relay.stop()
            server.stop()


def _templates() -> dict[str, str]:
    from afterword.edges.shipped import templates

    return templates()


if __name__ == "__main__":
    main([int(word) for word in sys.argv[1:]] or [1000, 10_000])
