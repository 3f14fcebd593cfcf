"""The line is cut at every k-th byte, in both directions, politely and not: never twice, never lost.

Each case takes a copy of a scene, cuts one session after a number of bytes, lets Afterword
look again as time goes on, and holds the end to the uninterrupted run, byte by byte.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from afterword.edges import imap_client
from afterword.errors import MailboxError
from dovecot import Dovecot
from draft_life.invariants import Reference, check, contents, listening, mailbox_of, others_untouched
from draft_life.scenes import DRAFT, MID_SEASON, SESSIONS, SETTLED, SUMMARY, WITHDRAWAL, Scene
from relay import Fault, Relay
from suites import Suite

CI_CUTS = 10
"""Cuts of one session in one direction and way in `make test`; the nightly run has up to 150."""

Cut = Callable[[Scene, Fault], None]


@pytest.fixture
def between(dovecot: Dovecot) -> Iterator[Relay]:
    made = Relay(dovecot.port)
    yield made
    made.stop()


@pytest.fixture
def references(dovecot: Dovecot, tmp_path: Path) -> Callable[[Scene], Reference]:
    made: dict[str, Reference] = {}

    def reference(scene: Scene) -> Reference:
        if scene.name not in made:
            made[scene.name] = Reference.of(scene, scene.copy(dovecot, tmp_path))
        return made[scene.name]

    return reference


@pytest.fixture
def cut(dovecot: Dovecot, between: Relay, tmp_path: Path, references: Callable[[Scene], Reference]) -> Cut:
    """Return a function that interrupts a scene by a fault, takes it up again and checks it."""

    def interrupted(scene: Scene, fault: Fault) -> None:
        reference = references(scene)
        place = scene.copy(dovecot, tmp_path)
        between.clear()
        between.fault = fault
        with listening() as log:
            try:
                place.visits(scene.at, 0, port=between.port)
            except MailboxError:
                assert fault.happened
            between.fault = None
            between.release()
            between.settle()
            if scene is SUMMARY:
                _at_most_one_summary(place, reference, fault, between)
                return
            place.visits(scene.at, *SETTLED, port=between.port)
        check(place, reference, between.record, log)

    return interrupted


def _at_most_one_summary(place: object, reference: Reference, fault: Fault, between: Relay) -> None:
    """A crash may cost a summary and never makes two; everything else ends as it would have."""
    place.visits(reference.scene.at, *SETTLED, port=between.port)  # type: ignore[attr-defined]
    after = mailbox_of(place)  # type: ignore[arg-type]
    others_untouched(reference.before, after)
    missing = contents(reference.after) - contents(after)
    assert not contents(after) - contents(reference.after)
    assert sum(missing.values()) <= 1, fault
    assert all(folder == "INBOX" for folder, _, _ in missing)


def lengths(scene: Scene, dovecot: Dovecot, between: Relay, tmp_path: Path) -> tuple[int, int]:
    """Return how many bytes go up and down when nothing is cut."""
    between.clear()
    scene.copy(dovecot, tmp_path).visits(scene.at, 0, port=between.port)
    between.settle()
    return between.record.up, between.record.down


def spread(size: int, cases: int) -> list[int]:
    """Return `cases` places over `size` bytes, each byte if there are fewer, first and last included."""
    step = max(1.0, size / (cases - 1))
    return sorted({min(size, round(number * step)) for number in range(cases)})


@pytest.mark.parametrize("how", ["fin", "rst"])
@pytest.mark.parametrize("way", ["up", "down"])
@pytest.mark.parametrize("scene", SESSIONS, ids=lambda scene: scene.name)
class TestCuts:
    """Every session, cut."""

    def test_some_bytes(
        self,
        scene: Scene,
        way: str,
        how: str,
        cut: Cut,
        dovecot: Dovecot,
        between: Relay,
        tmp_path: Path,
        suite: Suite,
    ) -> None:
        """Wherever the line breaks, exactly one draft comes of it, the same to the byte."""
        size = lengths(scene, dovecot, between, tmp_path)[way == "down"]
        for at in spread(size, CI_CUTS):
            cut(scene, Fault(way, at, how))  # type: ignore[arg-type]
            suite.case("cut at bytes")

    @pytest.mark.nightly
    @pytest.mark.timeout(3600)
    @pytest.mark.parametrize("part", range(4))
    def test_many_bytes(
        self, scene: Scene, way: str, how: str, part: int, cut: Cut, dovecot: Dovecot, between: Relay,
        tmp_path: Path, suite: Suite,
    ) -> None:  # fmt: skip
        """The same at a hundred and fifty places of each session (six hundred of the draft's)."""
        size = lengths(scene, dovecot, between, tmp_path)[way == "down"]
        for at in spread(size, 600 if scene is DRAFT else 150)[part::4]:
            cut(scene, Fault(way, at, how))  # type: ignore[arg-type]
            suite.case("cut at bytes")


@pytest.mark.parametrize(
    "scene",
    [DRAFT, WITHDRAWAL, pytest.param(MID_SEASON, marks=pytest.mark.nightly)],
    ids=lambda scene: scene.name,
)
def test_cut_behind_every_command(
    scene: Scene, cut: Cut, dovecot: Dovecot, between: Relay, tmp_path: Path, suite: Suite
) -> None:
    """The command arrives whole and its answer never does: the worst moment of each."""
    lengths(scene, dovecot, between, tmp_path)
    for _, up, _ in between.record.ends[:-1]:
        cut(scene, Fault("up", up, "fin"))
        suite.case("cut behind each command")


def test_a_late_commit_is_waited_for(
    cut: Cut, dovecot: Dovecot, between: Relay, tmp_path: Path, suite: Suite
) -> None:
    """The server gets the message only after the client has given up: still one draft."""
    lengths(DRAFT, dovecot, between, tmp_path)
    [end] = [up for verb, up, _ in between.record.ends if verb == "APPEND"]
    for back in (1, 2, 3, 40, 200, 400):
        cut(DRAFT, Fault("up", end - back, "hold"))
        suite.case("late commit")


def test_a_black_hole_ends_the_wait(
    monkeypatch: pytest.MonkeyPatch, cut: Cut, dovecot: Dovecot, between: Relay, tmp_path: Path, suite: Suite
) -> None:
    """A line that stays open and silent is given up in time and taken up again."""
    monkeypatch.setattr(imap_client, "READ_SECONDS", 0.5)
    monkeypatch.setattr(imap_client, "CONNECT_SECONDS", 0.5)
    up, down = lengths(DRAFT, dovecot, between, tmp_path)
    for way, size in (("up", up), ("down", down)):
        for at in spread(size - 40, 4):
            cut(DRAFT, Fault(way, at, "hole"))  # type: ignore[arg-type]
            suite.case("black hole")


@pytest.mark.parametrize("scene", [DRAFT, WITHDRAWAL], ids=lambda scene: scene.name)
@pytest.mark.parametrize(
    "injected",
    [b"", b"* 23 EXISTS\r\n", b"* OK [ALERT] Buy more room\r\n", b"* 1 FETCH (FLAGS (\\Seen))\r\n"],
    ids=["sliced", "exists", "alert", "flags"],
)
def test_odd_servers_change_nothing(
    scene: Scene, injected: bytes, dovecot: Dovecot, between: Relay, tmp_path: Path,
    references: Callable[[Scene], Reference], suite: Suite,
) -> None:  # fmt: skip
    """Answers byte by byte, and lines nobody asked for, lead to the same end."""
    place = scene.copy(dovecot, tmp_path)
    between.slicing, between.injected = not injected, injected
    with listening() as log:
        place.visits(scene.at, *SETTLED, port=between.port)
    between.settle()

    check(place, references(scene), between.record, log)
    suite.case("sliced and injected")


def test_what_comes_after_the_season_is_the_same(cut: Cut, references: Callable[[Scene], Reference]) -> None:
    """The reference itself is what was promised: a draft for a draft, none for none."""
    for scene in (*SESSIONS, WITHDRAWAL, MID_SEASON):
        drafts = [m for m in references(scene).after if m.folder == "Drafts"]
        assert len(drafts) == scene.drafts, scene.name
