"""Random mail, clocks, hands, failures and restarts, with the laws as invariants."""

from __future__ import annotations

import contextlib
import tempfile
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from afterword.app import visit
from afterword.edges.mailbox import Stored
from afterword.edges.memory import Memory
from afterword.edges.shipped import templates
from afterword.edges.store import Store
from afterword.errors import AmbiguousAppend, MailboxRefused
from afterword.model import Applicant, LetterState, Recorded, Settings
from afterword.planning.letters import OPEN
from afterword.reading import read
from afterword.reading.message import parse
from afterword.replay import counted_tokens
from afterword.visit.world import World

OWNER = Applicant(
    name="Priya Raman",
    email="priya.raman@gmail.com",
    timezone="America/Chicago",
    school="Lakeside",
    aamc_id="13579246",
)
START = datetime(2026, 11, 2, 9, 0, tzinfo=ZoneInfo("America/Chicago"))
NAMES = ("Alder", "Birch", "Cedar")
SAID = {
    "confirmation": "Your interview with our Internal Medicine Residency at {name} Memorial Hospital is confirmed for "
    "{day}, from 8:00 AM to 12:00 PM Central Time, by Zoom. You will meet Dr. Ann Keller and Dr. Bo Lund.",
    "silence": "Thank you for interviewing with the Internal Medicine Residency at {name} Memorial Hospital. We ask "
    "applicants not to contact anyone in our program after the interview, in any form.",
    "no thanks": "Thank you for interviewing with the Internal Medicine Residency at {name} Memorial Hospital. Please "
    "do not send thank-you notes to anyone here.",
    "welcome": "Thank you for interviewing with the Internal Medicine Residency at {name} Memorial Hospital. Thank-you "
    "notes are welcome at this address.",
    "cancelled": "We are sorry: your interview with the Internal Medicine Residency at {name} Memorial Hospital on "
    "{day} has been cancelled.",
    "rejected": "We regret to inform you that the Internal Medicine Residency at {name} Memorial Hospital is unable to "
    "offer you an interview.",
    "nothing": "The cafeteria at {name} Memorial Hospital has a new menu this week.",
}
VISITS = timedelta(hours=9)
BANS = {"silence", "no thanks"}


class Flaky(Memory):
    """A mailbox whose APPEND can be refused, lost before, or lost after it was stored."""

    fail = ""

    def append(self, folder: str, raw: bytes, *, draft: bool, at: datetime) -> Stored:
        mode, self.fail = self.fail, ""
        if mode == "refused":
            raise MailboxRefused("The mailbox is full.", code="OVERQUOTA")
        if mode == "lost before":
            raise AmbiguousAppend("The line went dead.")
        stored = super().append(folder, raw, draft=draft, at=at)
        if mode == "lost after":
            raise AmbiguousAppend("The line went dead.")
        return stored


class Season(RuleBasedStateMachine):
    """A mailbox that things happen to, and an Afterword that is restarted at will."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.mailbox = Flaky(OWNER.email)
        self.now = START
        self.tokens: Callable[[str], str] = counted_tokens()
        self.count = 0
        self.foreign: dict[tuple[str, int], str] = {}
        self.deleted: set[str] = set()
        self.banned_at: dict[str, datetime] = {}
        self.start()

    def start(self) -> None:
        self.store = Store(Path(self.folder.name) / "state.sqlite")
        self.world = World(
            mailboxes=(self.mailbox,),
            store=self.store,
            settings=Settings(applicant=OWNER, accounts=(OWNER.email,)),
            templates=TEMPLATES,
            read=lambda raw, servers, known: read(
                parse(raw, owner=OWNER.addresses, authserv_ids=servers), OWNER, known
            ),
            token=self.tokens,
        )

    @rule(
        name=st.sampled_from(NAMES),
        what=st.sampled_from(["confirmation"] * 6 + sorted(SAID)),
        days=st.integers(1, 3),
    )
    def mail(self, name: str, what: str, days: int) -> None:
        """A program writes."""
        self.count += 1
        day = (self.now + timedelta(days=days)).strftime("%A, %B %d, %Y").replace(" 0", " ")
        domain = f"{name.lower()}memorial.example"
        raw = (
            f"Authentication-Results: mx.google.com; dmarc=pass header.from={domain}\r\n"
            f"From: Pat Miller <pmiller@{domain}>\r\nTo: {OWNER.email}\r\nSubject: {name} Internal Medicine\r\n"
            f"Date: {self.now:%a, %d %b %Y %H:%M:%S %z}\r\nMessage-ID: <{self.count}@{domain}>\r\n\r\nDear Priya,\r\n\r\n"
            f"{SAID[what].format(name=name, day=day)}\r\n\r\nPat Miller\r\nResidency Coordinator, Internal Medicine\r\n"
            f"{name} Memorial Hospital\r\npmiller@{domain}\r\n"
        ).encode()
        self.mailbox.deliver("INBOX", raw, self.now)
        if what in BANS:
            self.banned_at.setdefault(name, self.now)
        elif what == "welcome":
            self.banned_at.pop(name, None)

    @rule(hours=st.sampled_from([3, 20, 26, 50, 100]), asleep=st.booleans())
    def time_passes(self, hours: int, asleep: bool) -> None:
        """The laptop runs, or sleeps through it."""
        until = self.now + timedelta(hours=hours)
        while not asleep and self.now + VISITS < until:
            self.now += VISITS
            list(visit(self.world, self.now))
        self.now = until

    @rule(fail=st.sampled_from(["", "", "", "refused", "lost before", "lost after"]))
    def look(self, fail: str) -> None:
        """One visit, perhaps with a failing APPEND; whatever happens, the next one goes on."""
        self.mailbox.fail = fail
        with contextlib.suppress(AmbiguousAppend):
            list(visit(self.world, self.now))
        self.mailbox.fail = ""

    @rule()
    def restart(self) -> None:
        """The process dies and starts again."""
        self.store.close()
        self.start()

    @rule(number=st.integers(0, 5), what=st.sampled_from(["edit", "send", "delete"]))
    @precondition(lambda self: self.mailbox.messages("Drafts"))
    def hand(self, number: int, what: str) -> None:
        """The person does something to a draft, as her mail program does it."""
        kept = self.mailbox.messages("Drafts")
        uid = kept[number % len(kept)].uid
        if what == "edit":
            self.mailbox.edit(uid, "Dear all,\n\nI wrote this myself.\n", self.now)
        elif what == "send":
            self.mailbox.send(uid, self.now)
        else:
            self.deleted |= {
                x.id for x in self.store.letters() if x.id and x.id.encode() in kept[number % len(kept)].raw
            }
            self.mailbox.delete(uid)

    @rule(kind=st.sampled_from(["question", "correction", "update", "note"]), name=st.sampled_from(NAMES))
    def record(self, kind: str, name: str) -> None:
        """The applicant tells something."""
        self.count += 1
        event = Recorded(
            at=self.now, kind=kind, program=f"{name} Memorial Hospital", person="Ann Keller" if kind == "note" else None,
            text="Do residents keep one clinic for three years?" if kind == "question" else "I said eight; it was four.",
            topic="clinic",
        )  # type: ignore[arg-type]  # fmt: skip
        self.store.add_event(event, f"record|{self.count}")

    @rule()
    def renumbered(self) -> None:
        """The server gives Drafts a new UIDVALIDITY."""
        self.mailbox.renumber("Drafts")

    @invariant()
    def foreign_mail_is_untouched(self) -> None:
        """Law 4: bytes and flags of what we did not write never change, and nothing of it goes."""
        if not hasattr(self, "mailbox"):
            return
        now = {
            (folder, kept.uid): sha256(kept.raw + repr(kept.flags).encode()).hexdigest()
            for folder in ("INBOX", "Sent")
            for kept in self.mailbox.messages(folder)
        }
        assert self.foreign.items() <= now.items()
        self.foreign = now

    @invariant()
    def never_twice(self) -> None:
        """Law 4: a follow-up lies in Drafts at most once, and the store knows each draft of ours."""
        if not hasattr(self, "store"):
            return
        letters = self.store.letters()
        for letter in letters:
            if letter.id:
                copies = [k for k in self.mailbox.messages("Drafts") if letter.id.encode() in k.raw]
                assert len(copies) <= 1, letter.key
        keys = [x.key for x in letters if x.state in OPEN]
        assert len(keys) == len(set(keys))

    @invariant()
    def never_to_strangers(self) -> None:
        """Law 1: drafts are addressed to the programs' own coordinator or, a card, to the owner."""
        if not hasattr(self, "mailbox"):
            return
        known = {f"pmiller@{name.lower()}memorial.example" for name in NAMES} | {OWNER.email}
        assert all(x.to in known or not x.to for x in self.store.letters())

    @invariant()
    def never_after_a_ban(self) -> None:
        """Law 2: no thank-you is saved after the program asked for none or for silence."""
        if not hasattr(self, "store"):
            return
        for letter in self.store.letters():
            name = letter.program.institution.split()[0]
            banned = self.banned_at.get(name)
            saved = letter.state is LetterState.SAVED and letter.purpose == "thank_you" and letter.saved_at
            if saved and banned:
                assert letter.saved_at is not None
                assert letter.saved_at <= banned

    @invariant()
    def never_again(self) -> None:
        """Law 4: what she deleted never lies in Drafts again."""
        if not hasattr(self, "mailbox"):
            return
        for kept in self.mailbox.messages("Drafts"):
            assert not any(one.encode() in kept.raw for one in self.deleted)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()
            self.folder.cleanup()


def the_day_before() -> Iterator[Season]:
    """Yield a season in whose mailbox a coordinator has confirmed an interview for the next day."""
    made = Season()
    made.begin()
    list(visit(made.world, START))
    made.mail("Alder", "confirmation", 1)
    list(visit(made.world, START + timedelta(minutes=5)))
    yield made
    made.teardown()


TEMPLATES = templates()
TestSeason = Season.TestCase
TestSeason.settings = settings(
    max_examples=40, stateful_step_count=40, deadline=None, derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large],
)  # fmt: skip
