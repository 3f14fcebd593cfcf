"""The same season on a real Dovecot: equal to the one in memory, line by line and verb by verb."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from pathlib import Path

import pytest

from afterword.app import visit
from afterword.edges.memory import Kept, as_thunderbird_saves
from afterword.replay import moments, replay, staged
from afterword.visit.lines import Line, encoded
from dovecot import Dovecot
from mail_servers import OnServer, on_dovecot
from relay import Relay

SEASONS = Path(__file__).parent / "seasons"
ALLOWED = frozenset(
    "CAPABILITY|ID|STARTTLS|LOGIN|AUTHENTICATE|NAMESPACE|LIST|STATUS|EXAMINE|UID SEARCH|UID FETCH|APPEND|NOOP|"
    "IDLE|DONE|LOGOUT|COMPRESS|ENABLE|UNSELECT".split("|")
)
WITHDRAWING = frozenset({"SELECT", "UID MOVE"})


class ServerHands:
    """The season's mail and the applicant's hands on a real server."""

    def __init__(self, server: OnServer) -> None:
        self.server = server
        self.count = 0

    def deliver(self, folder: str, raw: bytes, at: datetime, flags: Sequence[str] = ()) -> int:
        return self.server.deliver(folder, raw, at, flags)

    def messages(self, folder: str) -> list[Kept]:
        rows = self.server.messages(folder).items()
        return [Kept(uid=uid, raw=raw, at=at, flags=tuple(flags)) for uid, (flags, at, raw) in rows]

    def edit(self, uid: int, new_body: str, at: datetime | None = None) -> int:
        return self._saved("Drafts", uid, new_body, at, ["\\Draft"])

    def send(self, uid: int, at: datetime | None = None) -> int:
        return self._saved("Sent", uid, None, at, ["\\Seen"])

    def delete(self, uid: int) -> int:
        return self.server.delete(uid)

    def _saved(
        self, folder: str, uid: int, body: str | None, at: datetime | None, flags: Sequence[str]
    ) -> int:
        self.count += 1
        _, then, raw = self.server.messages("Drafts")[uid]
        moment = at or then
        new = self.server.deliver(folder, as_thunderbird_saves(raw, body, moment, self.count), moment, flags)
        self.server._remove(uid)
        return new


def plain(lines: Iterable[Line]) -> list[str]:
    """Return lines as text without the client's own count in a Message-ID."""
    return [re.sub(r"<[0-9a-f]{8}-", "<", encoded(line)) for line in lines]


@pytest.mark.parametrize("name", ["03-late-rule-and-her-own-hand"])
def test_a_season_on_a_server_is_the_season_in_memory(dovecot: Dovecot, relay: Relay, name: str) -> None:
    """Line by line the same, with no verb on the wire but the allowed ones, and foreign mail untouched."""
    folder = SEASONS / name
    server = on_dovecot(dovecot, port=relay.port, address="priya.raman@gmail.com")
    stage = staged(folder, server.mailbox, ServerHands(server))
    before: dict[tuple[str, int], object] = {}
    lines = []
    for moment, happening in moments(stage):
        if happening is not None:
            happening.do()
        foreign = {("INBOX", uid): row for uid, row in server.messages("INBOX").items()}
        assert before.items() <= foreign.items()
        before = foreign
        lines += list(visit(stage.world, moment))
    server.close()

    assert plain(lines) == plain(replay(folder))
    assert {verb.upper() for verb in relay.record.verbs} <= ALLOWED | WITHDRAWING
