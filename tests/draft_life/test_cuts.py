"""The line is cut at every k-th byte, in both directions, politely and not: never twice, never lost.

Each case takes a copy of a scene, cuts one session after a number of bytes, lets Afterword
look again as time goes on, and holds the end to the uninterrupted run, byte by byte.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import pytest

from afterword.edges import imap_client
from afterword.errors import MailboxError
from dovecot import Dovecot
from draft_life.invariants import Reference, check, contents, listening, mailbox_of, others_untouched
from draft_life.scenes import (
    DRAFT,
    MID_SEASON,
    SESSIONS,
    SETTLED,
    SMALL_BACKLOG,
    SUMMARY,
    WITHDRAWAL,
    Place,
    Scene,
)
from relay import Fault, Relay
from suites import Suite

Way = Literal["up", "down"]
How = Literal["fin", "rst"]
CI_CUTS = 10
"""Cuts of one session in one direction and way in `make test`; the nightly run has 150, or 600 of a draft."""
SLACK = 60
"""Bytes by which two runs of a session differ: the server says how long each command took."""


@dataclass
class Rig:
    """A server, a relay that breaks, and what every scene ends like when nothing does."""

    dovecot: Dovecot
    relay: Relay
    folder: Path
    suite: Suite
    references: dict[str, Reference] = field(default_factory=dict)

    def copy(self, scene: Scene) -> Place:
        return scene.copy(self.dovecot, self.folder)

    def reference(self, scene: Scene) -> Reference:
        if scene.name not in self.references:
            self.references[scene.name] = Reference.of(scene, self.copy(scene))
        return self.references[scene.name]

    def lengths(self, scene: Scene) -> tuple[int, int]:
        """Return how many bytes go up and down when nothing is cut; the record has where commands end."""
        self.relay.clear()
        self.copy(scene).visits(scene.at, 0, port=self.relay.port)
        self.relay.settle()
        return self.relay.record.up, self.relay.record.down

    def ends(self, scene: Scene) -> list[tuple[str, int]]:
        """Return each command of the session and how many bytes have gone up at its end."""
        self.lengths(scene)
        return [(verb, up) for verb, up, _ in self.relay.record.ends]

    def cut(self, scene: Scene, fault: Fault, suite: str) -> None:
        """Interrupt a scene by a fault, take it up again and check it."""
        reference, place = self.reference(scene), self.copy(scene)
        self.relay.clear()
        self.relay.fault = fault
        with listening() as log:
            try:
                place.visits(scene.at, 0, port=self.relay.port)
            except MailboxError:
                assert fault.happened
            assert fault.happened or fault.passed > fault.at - SLACK, "the session was not cut"
            self.relay.fault = None
            self.relay.release()
            self.relay.settle()
            place.visits(scene.at, *SETTLED, port=self.relay.port)
        if scene is SUMMARY:
            at_most_one_summary(place, reference)
        else:
            check(place, reference, self.relay.record, log)
        self.suite.case(suite)


def at_most_one_summary(place: Place, reference: Reference) -> None:
    """A crash may cost a summary and never makes two; everything else ends as it would have."""
    after = mailbox_of(place)
    others_untouched(reference.before, after)
    missing = contents(reference.after) - contents(after)
    assert not contents(after) - contents(reference.after)
    assert sum(missing.values()) <= 1
    assert all(folder == "INBOX" for folder, _, _ in missing)


def spread(size: int, cases: int) -> list[int]:
    """Return `cases` places over `size` bytes, each byte if there are fewer, first and last included."""
    step = max(1.0, size / (cases - 1))
    return sorted({min(size, round(number * step)) for number in range(cases)})


@pytest.fixture
def rig(dovecot: Dovecot, tmp_path: Path, suite: Suite) -> Iterator[Rig]:
    relay = Relay(dovecot.port)
    yield Rig(dovecot, relay, tmp_path, suite)
    relay.stop()


every_session = pytest.mark.parametrize("scene", SESSIONS, ids=lambda scene: scene.name)
both_ways = pytest.mark.parametrize("way", ["up", "down"])
politely_and_not = pytest.mark.parametrize("how", ["fin", "rst"])


@politely_and_not
@both_ways
@every_session
def test_cut_at_some_bytes(scene: Scene, way: Way, how: How, rig: Rig) -> None:
    """Wherever the line breaks, exactly one draft comes of it, the same to the byte."""
    for at in spread(rig.lengths(scene)[way == "down"], CI_CUTS):
        rig.cut(scene, Fault(way, at, how), "cut at bytes")


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("part", range(4))
@politely_and_not
@both_ways
@every_session
def test_cut_at_many_bytes(scene: Scene, way: Way, how: How, part: int, rig: Rig) -> None:
    """The same at a hundred and fifty places of each session, six hundred of the draft's."""
    size = rig.lengths(scene)[way == "down"]
    for at in spread(size, 600 if scene is DRAFT else 150)[part::4]:
        rig.cut(scene, Fault(way, at, how), "cut at bytes")


@pytest.mark.parametrize(
    "scene",
    [DRAFT, WITHDRAWAL, pytest.param(MID_SEASON, marks=pytest.mark.nightly)],
    ids=lambda scene: scene.name,
)
def test_cut_behind_every_command(scene: Scene, rig: Rig) -> None:
    """The command arrives whole and its answer never does: the worst moment of each."""
    for _, up in rig.ends(scene)[:-1]:
        rig.cut(scene, Fault("up", up, "fin"), "cut behind each command")


def test_a_late_commit_is_waited_for(rig: Rig) -> None:
    """The server gets the message only after the client has given up: still one draft."""
    [end] = [up for verb, up in rig.ends(DRAFT) if verb == "APPEND"]
    for back in (1, 2, 3, 40, 200, 400):
        rig.cut(DRAFT, Fault("up", end - back, "hold"), "late commit")


def test_a_black_hole_ends_the_wait(monkeypatch: pytest.MonkeyPatch, rig: Rig) -> None:
    """A line that stays open and silent is given up in time and taken up again."""
    monkeypatch.setattr(imap_client, "READ_SECONDS", 0.5)
    monkeypatch.setattr(imap_client, "CONNECT_SECONDS", 0.5)
    up, down = rig.lengths(DRAFT)
    for at in spread(up - 40, 4):
        rig.cut(DRAFT, Fault("up", at, "hole"), "black hole")
    for at in spread(down - 40, 4):
        rig.cut(DRAFT, Fault("down", at, "hole"), "black hole")


@pytest.mark.parametrize("scene", [DRAFT, WITHDRAWAL], ids=lambda scene: scene.name)
@pytest.mark.parametrize(
    "injected",
    [b"", b"* 23 EXISTS\r\n", b"* OK [ALERT] Buy more room\r\n", b"* 1 FETCH (FLAGS (\\Seen))\r\n"],
    ids=["sliced", "exists", "alert", "flags"],
)
def test_odd_lines_change_nothing(scene: Scene, injected: bytes, rig: Rig) -> None:
    """Answers byte by byte, and lines nobody asked for, lead to the same end."""
    reference, place = rig.reference(scene), rig.copy(scene)
    rig.relay.slicing, rig.relay.injected = not injected, injected
    with listening() as log:
        place.visits(scene.at, *SETTLED, port=rig.relay.port)
    rig.relay.settle()

    check(place, reference, rig.relay.record, log)
    rig.suite.case("sliced and injected")


def test_the_reference_is_what_was_promised(rig: Rig) -> None:
    """The uninterrupted runs themselves: what lies in Drafts and Trash is what the scene says, and nothing else."""
    for scene in (*SESSIONS, WITHDRAWAL, MID_SEASON, SMALL_BACKLOG):
        reference = rig.reference(scene)
        lying = {folder: tuple(sorted(reference.purposes(folder))) for folder in ("Drafts", "Trash")}
        assert lying == {"Drafts": scene.drafts, "Trash": scene.trash}, scene.name


@pytest.mark.parametrize(
    ("scene", "verbs"),
    [
        (DRAFT, {"APPEND"}),
        (WITHDRAWAL, {"SELECT", "UID MOVE"}),
        (MID_SEASON, {"APPEND", "SELECT", "UID MOVE"}),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_what_is_cut_is_what_matters(scene: Scene, verbs: set[str], rig: Rig) -> None:
    """The session that is cut behind every command is the one that saves or withdraws."""
    assert verbs <= {verb for verb, _ in rig.ends(scene)[:-1]}
