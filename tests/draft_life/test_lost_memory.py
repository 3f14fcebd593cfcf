"""The database is deleted, damaged or an old copy in mid-season: no letter is written that exists already."""

from __future__ import annotations

import base64
import errno
import os
import random
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
from imapclient import IMAPClient

from afterword.edges.restoring import FROM_COPY, RESTORED, opened
from afterword.edges.store import FILE_NAME, Store
from afterword.errors import StoreError
from afterword.filing import own_ids
from afterword.model import LetterState, Recorded
from afterword.visit.recovery import FROM_A_COPY, LOST
from afterword.visit.view import TOLD
from dovecot import Dovecot
from draft_life.clients import NEOMUTT, THUNDERBIRD, Client, Hands
from draft_life.forks import crashed, warm
from draft_life.invariants import mailbox_of, others_untouched
from draft_life.losses import AFTERWARDS, THANKED, at_home, damaged, deleted, overwritten, written
from draft_life.scenes import DRAFT, KEY, LATER, START, Place, Scene
from suites import Suite

DEEDS: dict[str, Callable[[Hands], object]] = {
    "nothing": lambda _hands: None,
    "edited": lambda hands: hands.save(),
    "sent": lambda hands: hands.send(),
    "edited and sent": lambda hands: (hands.save(), hands.send()),
    "deleted": lambda hands: hands.delete(),
}


LOSSES = {"deleted": deleted, "damaged": damaged, "overwritten": overwritten}


@pytest.mark.parametrize("copy", [False, True], ids=["without a copy", "with a copy"])
@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("deed", DEEDS)
@pytest.mark.parametrize("scene", [DRAFT, THANKED], ids=lambda scene: scene.name)
def test_nothing_is_written_twice(
    scene: Scene, deed: str, loss: str, copy: bool, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:  # fmt: skip
    """Whatever she did with a letter before the memory was lost, it is the only one of its kind."""
    place, imap = at_home(scene, dovecot, tmp_path)
    place.visits(scene.at, 0)
    client: Client = NEOMUTT if loss == "damaged" else THUNDERBIRD
    imap.select_folder("Drafts")
    DEEDS[deed](Hands(imap, client))
    imap.logout()
    if not copy:
        shutil.rmtree(place.database.parent / "backups", ignore_errors=True)
    before, mine = mailbox_of(place), written(place)
    LOSSES[loss](place)
    place.visits(scene.at, *(gap + 120 for gap in AFTERWARDS[:-3]))
    others_untouched(before, mailbox_of(place))
    assert written(place) - mine == Counter()
    place.visits(scene.at, *(gap + 120 for gap in AFTERWARDS[-3:]))

    assert written(place) - mine == Counter()
    suite.case("lost memory")


def test_what_was_told_by_hand_comes_back(dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """A note recorded before the newest copy is there again, and the summary says what happened."""
    place, imap = at_home(THANKED, dovecot, tmp_path)
    imap.logout()
    note = Recorded(
        at=LATER,
        kind="note",
        program="Alder Memorial Hospital",
        person="Ann Keller",
        text="Talked of sailing.",
    )
    store = Store(place.database)
    store.add_event(note, "record|1")
    store.close()
    place.visits(LATER, 1)
    damaged(place)
    place.visits(LATER, 200)
    store = Store(place.database)

    assert note in store.events()
    assert FROM_A_COPY.split(" ", 1)[0] in (store.get(TOLD) or "")
    assert "newest copy" in (store.get(TOLD) or "")
    assert [path.name for path in place.database.parent.glob("damaged-*")] == ["damaged-1.sqlite"]
    assert len(list((place.database.parent / "backups").iterdir())) <= 7
    store.close()
    suite.case("lost memory")


def test_without_a_copy_the_loss_is_said(dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """A new memory that finds letters of ours says that an older one was lost."""
    place, imap = at_home(THANKED, dovecot, tmp_path)
    imap.logout()
    shutil.rmtree(place.database.parent)
    place.database.parent.mkdir()
    place.visits(LATER, 0)
    store = Store(place.database)

    assert LOST.split(".")[0] in (store.get(TOLD) or "")
    assert [x.state for x in store.letters() if x.purpose == "thank_you"] == [LetterState.EDITED]
    store.close()
    suite.case("lost memory")


def test_a_first_installation_is_no_loss(dovecot: Dovecot, tmp_path: Path, suite: Suite) -> None:
    """Mail of hers and of others, without a check of ours, is nobody's orphan."""
    place, imap = at_home(DRAFT, dovecot, tmp_path)
    imap.append("Drafts", b"Message-ID: <0123456789abcdef01234567@gmail.com>\r\nTo: a@b.example\r\n\r\nx\r\n")
    imap.logout()
    shutil.rmtree(place.database.parent)
    place.database.parent.mkdir()
    lines = place.visits(START, 0, 61)
    store = Store(place.database)

    assert store.get(TOLD) is None or "memory" not in (store.get(TOLD) or "")
    assert [line["do"] for line in lines] == ["notify", "save"]
    store.close()
    suite.case("lost memory")


def _under_way(place: Place, imap: IMAPClient) -> None:
    """Leave a copy in which a letter is being saved; she has deleted it for good since, and the rest is lost."""
    place.visits(START, 0)
    store = Store(place.database)
    [letter] = store.letters()
    raw = base64.b64encode(mailbox_of(place)[-1].raw).decode()
    store.put_letter(msgspec.structs.replace(letter, state=LetterState.AMBIGUOUS, raw=raw, attempts=1))
    store.backup(place.database.parent / "backups")
    store.close()
    Hands(imap, THUNDERBIRD).vanish()
    imap.logout()
    deleted(place)


def test_an_old_copy_appends_nothing_that_was_under_way(
    dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """A letter that was being saved when the copy was made, and was deleted for good since, stays away."""
    place, imap = at_home(DRAFT, dovecot, tmp_path)
    _under_way(place, imap)
    place.visits(START, 3600, 3700, 4300, 4500, 90_000)

    assert [m.folder for m in mailbox_of(place)] == ["INBOX"]
    suite.case("lost memory")


def test_a_copy_is_known_as_one_wherever_the_start_was_interrupted(
    dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """The process ends while the copy takes the place of the memory: it is never taken for the newest state."""
    with warm() as forks:
        for step in range(1, 7):
            place, imap = at_home(DRAFT, dovecot, tmp_path)
            _under_way(place, imap)
            assert crashed(forks.run(place, DRAFT, [3600], crash_at=step))
            place.visits(START, 3700, 4300, 4500, 90_000)

            assert [m.folder for m in mailbox_of(place)] == ["INBOX"], step
            suite.case("lost memory")


def test_a_full_disk_is_no_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the copy does not fit, nothing takes its place, and the next start finds the same copy."""
    store = Store(tmp_path / FILE_NAME)
    store.set("note", "kept")
    store.backup(tmp_path / "backups")
    store.close()
    (tmp_path / FILE_NAME).unlink()

    def full(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:5000])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(shutil, "copyfile", full)
        with pytest.raises(StoreError, match="No space left"):
            opened(tmp_path)
    assert not (tmp_path / FILE_NAME).exists()
    after = opened(tmp_path)

    assert (after.get("note"), after.get(RESTORED)) == ("kept", FROM_COPY)
    after.close()


def test_what_cannot_be_opened_for_another_reason_is_left_alone(tmp_path: Path) -> None:
    """A newer version's database is not damaged: it is neither moved nor replaced."""
    store = Store(tmp_path / FILE_NAME)
    store._rows("PRAGMA user_version = 99")
    store.close()
    before = (tmp_path / FILE_NAME).read_bytes()
    with pytest.raises(StoreError, match="newer"):
        opened(tmp_path)

    assert (tmp_path / FILE_NAME).read_bytes() == before


@pytest.mark.parametrize("number", range(20))
def test_the_check_holds(number: int) -> None:
    """An id is known by its key alone: another key, a changed digit or a shorter id is a stranger's."""
    chance = random.Random(number)
    token = own_ids.made(f"{chance.getrandbits(64):016x}", KEY)
    at = chance.randrange(len(token))
    changed = token[:at] + ("0" if token[at] != "0" else "1") + token[at + 1 :]

    assert own_ids.is_own(f"<{token}@gmail.com>", [b"another", KEY])
    assert not own_ids.is_own(token, [b"another"])
    assert not own_ids.is_own(changed, [KEY])
    assert not own_ids.is_own(token[:-1], [KEY])
