"""A recorded season through exactly the same core as `run`, on a mailbox in memory.

The clock is virtual: it jumps from one thing that happens to the next moment at which
anything could be due, so five months take seconds. Nothing outside the process is touched.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from email import message_from_bytes
from email.utils import parsedate_to_datetime
from hashlib import sha256
from pathlib import Path
from typing import Any, Protocol

from afterword.app import cases_at, plan_at, visit
from afterword.casefile import wanted
from afterword.edges.mailbox import Mailbox
from afterword.edges.memory import Kept, Memory
from afterword.edges.settings import settings_from
from afterword.edges.shipped import templates
from afterword.edges.store import Store
from afterword.errors import UsageError
from afterword.model import Allowed, Letter, Recorded, Settings
from afterword.planning.letters import OPEN
from afterword.reading import read
from afterword.reading.message import parse
from afterword.visit.lines import Line
from afterword.visit.weekly_dates import next_due
from afterword.visit.world import World

SETTLING = (timedelta(minutes=1, seconds=1), timedelta(minutes=11))
"""After something happened: when a second look agrees, and when a card has lain still."""

AT_LEAST = timedelta(hours=6)
"""The longest jump of the clock, so that nothing depends on being told when to look."""


@dataclass(frozen=True)
class Happening:
    """One thing of a season: at its moment it changes the mailbox or the store."""

    at: datetime
    what: str
    do: Callable[[], None]


class Hands(Protocol):
    """What mail and the person do to a mailbox; `Memory` has these, a test's server may have them too."""

    def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int:
        """Let a message arrive."""

    def messages(self, folder: str) -> list[Kept]:
        """Return what lies in a folder."""

    def edit(self, uid: int, new_body: str, at: datetime | None = None) -> int:
        """Rewrite a draft."""

    def send(self, uid: int, at: datetime | None = None) -> int:
        """Send a draft."""

    def delete(self, uid: int) -> int:
        """Throw a draft away."""


@dataclass
class Stage:
    """A season being played: a mailbox with hands, the world around it, what is still to come."""

    settings: Settings
    mailbox: Hands
    world: World
    start: datetime
    until: datetime
    happenings: list[Happening]


def replay(folder: Path) -> Iterator[Line]:
    """Yield the contract's lines of the season in `folder`, in time order."""
    stage = staged(folder)
    for moment, happening in moments(stage):
        if happening is not None:
            happening.do()
        yield from visit(stage.world, moment)


def moments(stage: Stage) -> Iterator[tuple[datetime, Happening | None]]:
    """Yield every moment to look at: each happening, what settles after it, and what falls due."""
    todo = sorted(stage.happenings, key=lambda h: h.at)
    after: list[datetime] = []
    now = stage.start
    yield now, None
    while True:
        plan = plan_at(stage.world, cases_at(stage.world, now), now)
        soon = [now + AT_LEAST, next_due(stage.settings, now), *after]
        soon += [plan.wake] if plan.wake else []
        soon += [todo[0].at] if todo else []
        now = max(min(m for m in soon if m > now or (todo and m == todo[0].at)), now)
        if now > stage.until:
            return
        after = [m for m in after if m > now]
        if todo and todo[0].at <= now:
            after += [now + gap for gap in SETTLING]
            yield now, todo.pop(0)
        else:
            yield now, None


def staged(folder: Path, mailbox: Mailbox | None = None, hands: Hands | None = None) -> Stage:
    """Read a season's folder and set the stage (in memory unless a mailbox is given).

    Raises UsageError if it is none.
    """
    try:
        table = tomllib.loads((folder / "season.toml").read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError) as error:
        raise UsageError(
            f"{folder} is no season: {error}", "A season has a season.toml and a mail folder."
        ) from error
    settings = settings_from(
        table.get("applicant", {}), table.get("preferences", {}), table.get("program", [])
    )
    memory = Memory(account=settings.applicant.email)
    world = World(
        mailboxes=(mailbox or memory,),
        store=Store.in_memory(),
        settings=settings,
        templates=templates(),
        read=lambda raw, servers, known: read(
            parse(raw, owner=settings.applicant.addresses, authserv_ids=servers), settings.applicant, known
        ),
        token=counted_tokens(),
    )
    stage = Stage(settings, hands or memory, world, table["from"], table["until"], [])
    for name, place in (("mail", "INBOX"), ("junk", "Junk")):
        for path in sorted((folder / name).glob("*.eml")):
            stage.happenings.append(_arrival(stage, path, place))
    stage.happenings += [_event(stage, folder, row) for row in table.get("event", [])]
    return stage


def counted_tokens() -> Callable[[str], str]:
    """Return a source of opaque ids that are the same in every run of a season."""
    count = 0

    def token(key: str) -> str:
        nonlocal count
        count += 1
        return sha256(f"{count}|{key}".encode()).hexdigest()[:20]

    return token


def _arrival(stage: Stage, path: Path, folder: str) -> Happening:
    raw = path.read_bytes()
    at = parsedate_to_datetime(str(message_from_bytes(raw)["Date"]))

    def arrive() -> None:
        stage.mailbox.deliver(folder, raw, at)

    return Happening(at, path.name, arrive)


def _event(stage: Stage, folder: Path, row: Mapping[str, Any]) -> Happening:
    at: datetime = row["at"]
    if "record" in row:
        said = row.get("text") or row.get("email") or row.get("rule") or ""
        return Happening(at, f"record {row['record']}: {said}", lambda: _record(stage, row))
    if "allow" in row:
        event = Allowed(at=at, program=row["program"], purpose=row["allow"])
        return Happening(
            at,
            f"allow {row['allow']}: {row['program']}",
            lambda: _added(stage, event, f"allow|{at.isoformat()}|{row['program']}|{row['allow']}"),
        )
    if "sent" in row:
        raw = (folder / row["sent"]).read_bytes()

        def sent() -> None:
            stage.mailbox.deliver("Sent", raw, at, ("\\Seen",))

        return Happening(at, row["sent"] if row["sent"].startswith("sent/") else f"sent/{row['sent']}", sent)
    return Happening(at, f"draft {row['draft']}", lambda: _hand(stage, row))


def _record(stage: Stage, row: Mapping[str, Any]) -> None:
    keys = {k: str(v) for k, v in row.items() if k not in {"at", "record"}}
    event = Recorded(at=row["at"], kind=row["record"], **keys)  # type: ignore[arg-type]
    _added(stage, event, f"record|{row['at'].isoformat()}|{row['record']}|{row.get('program', '')}")


def _added(stage: Stage, event: Recorded | Allowed, key: str) -> None:
    stage.world.store.add_event(event, key)


def _hand(stage: Stage, row: Mapping[str, Any]) -> None:
    """Let the applicant edit, send or delete the oldest waiting draft to an address, or a card."""
    uid = _waiting(stage, row)
    if uid is None:
        who = row.get("card") or row.get("to")
        sys.stderr.write(f"{row['at']}: no draft is waiting for {who}; the event is passed over\n")
        return
    if row["draft"] == "edit":
        stage.mailbox.edit(uid, row["text"].strip("\n") + "\n", row["at"])
    elif row["draft"] == "send":
        stage.mailbox.send(uid, row["at"])
    else:
        stage.mailbox.delete(uid)


def _waiting(stage: Stage, row: Mapping[str, Any]) -> int | None:
    letters = [x for x in stage.world.store.letters() if x.state in OPEN]
    if "card" in row:
        keys = {c.key for c in wanted(row["card"], cases_at(stage.world, row["at"]))}
        letters = [x for x in letters if x.card and x.case in keys]
    else:
        letters = [x for x in letters if not x.card and x.to == row["to"].lower()]
    for letter in sorted(letters, key=_age):
        for kept in stage.mailbox.messages("Drafts"):
            if letter.id.encode() in kept.raw:
                return kept.uid
    return None


def _age(letter: Letter) -> datetime:
    return letter.saved_at or letter.since
