"""The tables of policy sentences and letters: how they are written, and one message made of a row."""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from afterword.model import RESTRICTIONS as _RESTRICTIONS
from afterword.model import Address, Kind, Message, Passage, Policy, Role
from afterword.reading.policies import policies

RESTRICTIONS = frozenset(_RESTRICTIONS)
HERE = Path(__file__).parent
ME = "mlopez@harborview.example"
SENDERS: dict[str, tuple[str, str, Role]] = {
    "coordinator": ("Maria Lopez", ME, "coordinator"),
    "pd": ("Ann Reyes", "areyes@harborview.example", "program_director"),
    "apd": ("Ann Reyes", "areyes@harborview.example", "associate_program_director"),
    "faculty": ("Grace Osei", "gosei@harborview.example", "faculty"),
    "office": ("IM Residency", "imres@harborview.example", "office"),
    "portal": ("Harbor View via Thalamus", "noreply@thalamusgme.com", "coordinator"),
}
KINDS: tuple[Kind, ...] = (
    "invitation", "confirmation", "details", "reminder", "reschedule", "cancellation", "waitlist", "rejection",
    "social", "second_look", "post_interview", "personal", "request", "notice", "other",
)  # fmt: skip
_RULE = re.compile(
    r"(?P<rule>\w+)(?:>(?P<route>me|[^@~ ]+@[^@~ ]+))?(?:@(?P<person>[^~@]+(?:@[^~@]+)?))?(?:~(?P<until>.+))?$"
)


@dataclass(frozen=True)
class Row:
    """One line of a table: what is expected, who writes, the kind, the words."""

    expected: tuple[tuple[str, str | None, str | None, str | None], ...]
    optional: frozenset[str]
    who: str
    kind: Kind
    text: str

    @property
    def rules(self) -> frozenset[str]:
        return frozenset(rule for rule, *_ in self.expected)

    @property
    def tuned(self) -> bool:
        """Whether the row belongs to the half that was looked at while tuning."""
        return zlib.crc32(self.text.replace("\n", "\\n").encode()) % 2 == 0


@cache
def load(path: Path) -> list[Row]:
    """All rows of one table."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [_row(line) for line in lines if line.strip() and not line.startswith("#")]


def _row(line: str) -> Row:
    expected, _, text = line.partition(" | ")
    who, kind = "coordinator", "post_interview"
    head = re.match(r"\[([a-z_ ]+)\] ", text)
    if head:
        for word in head[1].split():
            who, kind = (who, word) if word in KINDS else (word, kind)
        text = text[head.end() :]
    me = SENDERS[who][1]
    wanted = []
    for part in () if expected.strip() == "none" else expected.strip().split(", "):
        if part.startswith("("):
            continue
        found = _RULE.match(part)
        assert found, part
        route, person = (me if found[name] == "me" else found[name] for name in ("route", "person"))
        wanted.append((found["rule"], route, person, found["until"]))
    optional = frozenset(re.findall(r"\((\w+)", expected))
    return Row(tuple(wanted), optional, who, kind, text.replace("\\n", "\n"))  # type: ignore[arg-type]


def message(row: Row) -> Message:
    """The row as a message of 4 December 2026."""
    name, email, _ = SENDERS[row.who]
    return Message(
        message_id="<row@harborview.example>",
        date=datetime(2026, 12, 4, 9, tzinfo=UTC),
        sender=Address(name=name, email=email),
        to=(Address(email="priya.raman@applicant.example"),),
        passages=(Passage(text=row.text),),
    )


@cache
def read(row: Row) -> tuple[Policy, ...]:
    """What the reader makes of the row, optional rules left out."""
    found = policies(message(row), SENDERS[row.who][2], program_mail=True, kind=row.kind)
    return tuple(policy for policy in found if policy.rule not in row.optional)
