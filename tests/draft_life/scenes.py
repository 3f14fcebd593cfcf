"""Moments of a season worth interrupting, on a real server: what lies there, what is known, what is due.

A scene is prepared once on a server of the tests and then copied for each case (its Maildir
and its database), so that a case begins in milliseconds and every case begins alike.
"""

from __future__ import annotations

import os
import pwd
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from itertools import count
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.app import visit
from afterword.edges.imap import Imap
from afterword.edges.mailbox import Mailbox
from afterword.edges.restoring import opened
from afterword.edges.shipped import templates
from afterword.edges.store import FILE_NAME, Store
from afterword.filing import own_ids
from afterword.model import Applicant, Preferences, Reading, Recorded, Settings
from afterword.reading import read
from afterword.reading.message import parse
from afterword.visit.lines import Line
from afterword.visit.world import Post, World
from dovecot import PASSWORD
from mail_servers import MailServer, account

OWNER = Applicant(
    name="Priya Raman", email="priya.raman@gmail.com", timezone="America/Chicago", school="Lakeside", aamc_id="13579246"
)  # fmt: skip
SETTINGS = Settings(applicant=OWNER, preferences=Preferences(), accounts=(OWNER.email,))
TEMPLATES = templates()
KEY = b"the key of the tests"
NUMBERS = count(1)
START = datetime(2026, 11, 2, 9, 0, tzinfo=ZoneInfo("America/Chicago"))  # a Monday
SETTLED = (0, 601, 722, 783)
"""Seconds after an interruption at which Afterword looks again: settle time, second look, second pass."""

INVITATION = (
    "we would like to interview you for our Internal Medicine Residency at {name} Memorial Hospital. I can seat you on "
    "Tuesday, December 8 or Thursday, December 10, 8:00 a.m. to 1:00 p.m. Central, over Zoom. There is no scheduling "
    "site: please answer this message and tell me which day suits you."
)
CONFIRMED = (
    "your interview with our Internal Medicine Residency at {name} Memorial Hospital is confirmed for {day}, from "
    "8:00 AM to 12:00 PM Central Time, by Zoom. You will meet Dr. Ann Keller."
)
SILENCE = (
    "thank you for interviewing with the Internal Medicine Residency at {name} Memorial Hospital. Please do not send "
    "thank-you notes to anyone here."
)
LUNCH = "the cafeteria at {name} Memorial Hospital has a new menu this week."


def mail(name: str, said: str, at: datetime, number: int, **header: str) -> bytes:
    """Return a coordinator's message; `header` fields replace or add to the usual ones."""
    domain = f"{name.lower()}memorial.example"
    fields = {
        "Authentication-Results": f"mx.google.com; dmarc=pass header.from={domain}",
        "From": f"Pat Miller <pmiller@{domain}>",
        "To": OWNER.email,
        "Subject": f"{name} Memorial Internal Medicine",
        "Date": f"{at:%a, %d %b %Y %H:%M:%S %z}",
        "Message-ID": f"<{number}@{domain}>",
    } | {key.replace("_", "-"): value for key, value in header.items()}
    day = (at + timedelta(days=1)).strftime("%A, %B %d, %Y").replace(" 0", " ")
    head = "".join(f"{key}: {value}\r\n" for key, value in fields.items())
    text = said.format(name=name, day=day)
    return (
        f"{head}\r\nDear Priya,\r\n\r\n{text[0].upper()}{text[1:]}\r\n\r\nPat Miller\r\n"
        f"Residency Coordinator, Internal Medicine\r\n{name} Memorial Hospital\r\npmiller@{domain}\r\n"
    ).encode("utf-8", "surrogateescape")


Asked = tuple[bytes, frozenset[str], frozenset[str]]
READINGS: dict[Asked, Reading] = {}
"""What was read in this process: each case reads the same letters, and reading depends on nothing else."""


def _reading(raw: bytes, servers: frozenset[str], known: frozenset[str]) -> Reading:
    asked = (raw, servers, known)
    if asked not in READINGS:
        READINGS[asked] = read(parse(raw, owner=OWNER.addresses, authserv_ids=servers), OWNER, known)
    return READINGS[asked]


def world_of(mailbox: Mailbox, store: Store, post: Post | None = None) -> World:
    """Return the world of the shipped program, with ids that are the same in every run."""
    return World(
        mailboxes=(mailbox,),
        store=store,
        settings=SETTINGS,
        templates=TEMPLATES,
        read=_reading,
        token=lambda key: own_ids.made(sha256(key.encode()).hexdigest()[: own_ids.CHANCE], KEY),
        ours=lambda identifier: own_ids.is_own(identifier, [KEY]),
        post=post,
    )


@dataclass(frozen=True)
class Place:
    """One copy of a scene: a user on the server and a database."""

    server: MailServer
    user: str
    database: Path

    def mailbox(self, port: int = 0) -> Imap:
        """Return the account as Afterword sees it, through `port` (a relay's) if given."""
        reached = account(self.server.host, port or self.server.port, self.user, address=OWNER.email)
        return Imap(reached, lambda: PASSWORD)

    def visits(self, at: datetime, *seconds: int, port: int = 0, post: Post | None = None) -> list[Line]:
        """Run one process's visits at these seconds after `at`; the process ends well."""
        mailbox = self.mailbox(port)
        store = opened(self.database.parent) if self.database.name == FILE_NAME else Store(self.database)
        world = world_of(mailbox, store, post)
        try:
            return [line for gap in seconds for line in visit(world, at + timedelta(seconds=gap))]
        finally:
            mailbox.close()
            store.close()


Step = Callable[[Place, "Hand"], None]


class Hand:
    """Puts mail into a place, as the world outside does."""

    def __init__(self, place: Place) -> None:
        from imapclient import IMAPClient

        self._client = IMAPClient(place.server.host, place.server.port, ssl=False, timeout=20)
        self._client.login(place.user, PASSWORD)
        self.client = self._client
        self._numbers = count(1)

    def mail(self, name: str, said: str, at: datetime, **header: str) -> None:
        raw = mail(name, said, at, next(self._numbers), **header)
        self._client.append("INBOX", raw, (), at)

    def close(self) -> None:
        self._client.logout()


@dataclass
class Scene:
    """What happened before (`history`), the moment of the visit that is interrupted, and what it must lead to."""

    name: str
    at: datetime
    history: Step
    drafts: tuple[str, ...]  # purposes of what lies in Drafts when all is done
    trash: tuple[str, ...] = ()  # and of what was withdrawn
    _made: dict[str, tuple[Path, Path]] = field(default_factory=dict)

    def copy(self, server: MailServer, folder: Path) -> Place:
        """Return a fresh copy of this scene on `server`, its database in `folder`."""
        maildir, database = self._prepared(server)
        user = f"scene{os.getpid()}-{next(NUMBERS)}"
        target = server.maildir(user)
        target.parent.mkdir(mode=0o700)
        shutil.copytree(maildir, target)
        _give_to_mail_user(target.parent)
        copied = folder / f"{user}.sqlite"
        if database.exists():
            shutil.copy(database, copied)
        return Place(server, user, copied)

    def _prepared(self, server: MailServer) -> tuple[Path, Path]:
        key = str(server.root)
        if key not in self._made:
            user = f"origin{os.getpid()}-{next(NUMBERS)}"
            place = Place(server, user, server.root / "scenes" / f"{user}.sqlite")
            hand = Hand(place)
            self.history(place, hand)
            for use in ("Drafts", "Sent", "Junk", "Trash", "INBOX"):  # gives each its lasting UIDVALIDITY
                hand.client.select_folder(server.folder(use))
            hand.close()
            self._made[key] = (server.maildir(user), place.database)
        return self._made[key]


def _give_to_mail_user(folder: Path) -> None:
    if os.geteuid() != 0:
        return
    mine = pwd.getpwnam("mail")
    for path in (folder, *folder.rglob("*")):
        os.chown(path, mine.pw_uid, mine.pw_gid)


def _quiet(place: Place, hand: Hand) -> None:
    hand.mail("Alder", INVITATION, START)
    place.visits(START, 0, 61)


def _never_seen(_place: Place, hand: Hand) -> None:
    for number, name in enumerate(("Alder", "Birch", "Cedar", "Elm")):
        hand.mail(name, CONFIRMED, START - timedelta(days=8 + number))
        hand.mail(name, LUNCH, START - timedelta(days=6 + number))
        hand.mail(name, SILENCE, START - timedelta(days=4 + number))


def _invited(place: Place, hand: Hand) -> None:
    place.visits(START, 0)
    hand.mail("Alder", INVITATION, START)


def _summary_due(place: Place, hand: Hand) -> None:
    hand.mail("Alder", INVITATION, START)
    place.visits(START, 0, 61)


def _forbidden_late(place: Place, hand: Hand) -> None:
    """An untouched thank-you lies in Drafts when the program says that it wants none."""
    place.visits(START, 0)
    hand.mail("Alder", CONFIRMED, START)
    place.visits(START, 60)
    place.visits(START + timedelta(days=2, hours=5), 0, 61)
    hand.mail("Alder", SILENCE, START + timedelta(days=2, hours=6))


def _mid_season(place: Place, hand: Hand) -> None:
    """Three programs in different states, and two that write now."""
    _forbidden_late(place, hand)
    hand.mail("Birch", INVITATION, START + timedelta(days=2, hours=6))
    store = Store(place.database)
    asked = Recorded(
        at=START + timedelta(days=2, hours=6), kind="question", program="Alder Memorial Hospital",
        text="Do residents keep one clinic for three years?", topic="clinic",
    )  # fmt: skip
    store.add_event(asked, "record|1")
    store.close()


def _backlog(size: int) -> Step:
    def history(place: Place, hand: Hand) -> None:
        place.visits(START, 0)
        for name in _many_names(size):
            hand.mail(name, INVITATION, START)

    return history


def _many_names(size: int) -> Iterator[str]:
    trees = ("Alder", "Birch", "Cedar", "Elm", "Hazel", "Linden", "Maple", "Rowan", "Willow", "Juniper")
    towns = ("", "ton", "ford", "wick", "dale")
    yield from [f"{tree}{town}" for town in towns for tree in trees][:size]


LATER = START + timedelta(days=2, hours=6, minutes=10)
SUNDAY = datetime(2026, 11, 8, 18, 1, tzinfo=ZoneInfo("America/Chicago"))
REPLY = ("invitation_reply",)
POLL = Scene("poll", START + timedelta(minutes=10), _quiet, REPLY)
FIRST_SCAN = Scene("first scan", START, _never_seen, ("card",))
DRAFT = Scene("draft", START, _invited, REPLY)
SUMMARY = Scene("summary", SUNDAY, _summary_due, REPLY)
WITHDRAWAL = Scene("withdrawal", LATER, _forbidden_late, ("card",), ("thank_you",))
"""The card stays where a thank-you may not: it asks for corrections and her rank list too (DOMAIN 6)."""
MID_SEASON = Scene("mid-season", LATER, _mid_season, ("card", "invitation_reply", "question"), ("thank_you",))
SMALL_BACKLOG = Scene("twelve letters", START, _backlog(12), REPLY * 12)
BACKLOG = Scene("fifty letters", START, _backlog(50), REPLY * 50)
SESSIONS = (POLL, FIRST_SCAN, DRAFT, SUMMARY)
