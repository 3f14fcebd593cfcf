"""The store: it forgets nothing, says nothing twice, and is whole after any accident."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from afterword.edges.lock import CALL, InstanceLock, call, holder
from afterword.edges.store import FILE_NAME, Store, Unreadable
from afterword.errors import StoreError
from afterword.model import Heard, Letter, LetterState, Program, Reading, Recorded

NOON = datetime(2026, 12, 3, 12, tzinfo=UTC)
PLACE = ("priya@mail.example", "INBOX")
DAEMON = Path(__file__).resolve().parents[2] / "daemon"


@pytest.fixture(params=["file", "memory"])
def store(request: pytest.FixtureRequest, tmp_path: Path):  # noqa: ANN201 - a generator of stores
    """Both kinds of store keep the same promises."""
    opened = Store.in_memory() if request.param == "memory" else Store(tmp_path / "state" / FILE_NAME)
    yield opened
    opened.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / FILE_NAME


def heard(at: datetime, message_id: str = "<one@mercy.example>") -> Heard:
    return Heard(at=at, reading=Reading(message_id=message_id))


def letter(key: str = "mercy/thank_you", **values: object) -> Letter:
    program = Program(institution="Mercy Valley")
    return Letter(key=key, id="x1", case="mercy", program=program, purpose="thank_you", since=NOON, **values)


def test_events_come_back_in_order_of_time(store: Store) -> None:
    """Whatever the order and the offset they arrive with, events are told in the order they happened."""
    late = heard(
        datetime(2026, 12, 3, 9, tzinfo=timezone(timedelta(hours=-6))), "<late@x.example>"
    )  # 15:00 UTC
    early = Recorded(
        at=datetime(2026, 12, 3, 23, tzinfo=timezone(timedelta(hours=9))), kind="note", text="é ☃"
    )
    first, second = heard(NOON, "<a@x.example>"), heard(NOON, "<b@x.example>")
    for number, event in enumerate([late, first, second, early]):
        assert store.add_event(event, str(number))

    assert store.events() == (first, second, early, late)


def test_an_event_is_remembered_once(store: Store) -> None:
    """The same key a second time changes nothing and says so."""
    assert store.add_event(heard(NOON), "k")
    assert not store.add_event(heard(NOON + timedelta(days=1), "<other@x.example>"), "k")

    assert store.events() == (heard(NOON),)


@pytest.mark.parametrize(
    "at", [datetime(1, 1, 1, tzinfo=UTC), datetime(9999, 12, 31, 23, 59, tzinfo=UTC)], ids=str
)
@pytest.mark.parametrize("hours", [-14, 14])
def test_a_forged_date_does_no_harm(store: Store, at: datetime, hours: int) -> None:
    """A date at the very end of the calendar is kept like any other."""
    event = heard(at.replace(tzinfo=timezone(timedelta(hours=hours))))

    assert store.add_event(event, "k")
    assert len(store.events()) == 1


def test_broken_characters_do_no_harm(store: Store) -> None:
    """Half a character pair from a broken header is replaced, not a crash."""
    assert store.add_event(heard(NOON, "<\udce9@x.example>"), "key \udcff")
    assert not store.add_event(heard(NOON, "<\udce9@x.example>"), "key \udcff")

    assert store.events()[0].reading.message_id == "<?@x.example>"


def test_a_folders_mark_is_its_newest(store: Store) -> None:
    """A mark is replaced whole; a folder never read has none."""
    assert store.mark(*PLACE) is None
    store.set_mark(*PLACE, 7, 100)
    store.set_mark(*PLACE, 7, 120)

    assert store.mark(*PLACE) == (7, 120)
    assert store.mark("other@mail.example", "INBOX") is None


def test_an_unreadable_message_is_listed_and_counted(store: Store) -> None:
    """Each failure is counted, and the message is listed once."""
    message = Unreadable(account=PLACE[0], folder="INBOX", uidvalidity=7, uid=3, at=NOON, why="too large")

    assert [store.add_unreadable(message) for _ in range(3)] == [1, 2, 3]
    assert [(found.why, found.tries) for found in store.unreadable()] == [("too large", 3)]


def test_a_letter_is_kept_by_its_key(store: Store) -> None:
    """A letter's newest state replaces the older one; every field comes back as it was."""
    store.put_letter(letter())
    store.put_letter(letter("mercy/zzz"))
    saved = letter(state=LetterState.SAVED, uid=12, raw="YQ==", saved_at=NOON)
    store.put_letter(saved)

    assert store.letters() == (saved, letter("mercy/zzz"))


def test_a_thing_is_said_once(store: Store) -> None:
    """Only the first time is the first time."""
    assert not store.said("hold/mercy")
    assert store.say("hold/mercy", NOON)
    assert not store.say("hold/mercy", NOON)
    assert store.said("hold/mercy")


def test_facts_are_kept_until_they_are_forgotten(store: Store) -> None:
    """A fact is replaced by a newer one and forgotten on request."""
    assert store.get("last_pass") is None
    store.set("last_pass", "yesterday")
    store.set("last_pass", "today")
    assert store.get("last_pass") == "today"
    store.set("last_pass", None)
    assert store.get("last_pass") is None


def test_a_transaction_is_all_or_nothing(store: Store) -> None:
    """An error inside takes every change of the transaction back, inner ones too."""

    def fail_half_way() -> None:
        with store.transaction():
            store.set("a", "1")
            with store.transaction():
                store.put_letter(letter())
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_half_way()
    assert (store.get("a"), store.letters()) == (None, ())

    with store.transaction():
        store.set("a", "2")
    assert store.get("a") == "2"


def test_an_error_of_ones_own_passes_through_a_transaction(store: Store) -> None:
    """Only what SQLite says is translated; the caller's own errors keep their kind."""
    with pytest.raises(ConnectionError), store.transaction():
        raise ConnectionError


def test_threads_share_one_store(store: Store) -> None:
    """Many threads at once lose nothing and mix nothing up."""

    def work(number: int) -> None:
        for turn in range(20):
            with store.transaction():
                store.set(f"{number}", str(turn))
                store.add_event(heard(NOON), f"{number}/{turn}")

    threads = [threading.Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(store.events()) == 80
    assert {store.get(str(number)) for number in range(4)} == {"19"}


def test_it_is_there_after_closing(path: Path) -> None:
    """What was kept is there when the file is opened again."""
    first = Store(path)
    first.put_letter(letter())
    first.close()

    second = Store(path)
    assert second.letters() == (letter(),)
    second.close()


def test_two_processes_see_each_other(path: Path) -> None:
    """`status` beside a running service reads what the service wrote a moment ago."""
    one, other = Store(path), Store(path)
    one.set("a", "1")
    assert other.get("a") == "1"
    other.set("a", "2")
    assert one.get("a") == "2"
    one.close()
    other.close()


# --- private ---------------------------------------------------------------------------

needs_modes = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")


def modes(folder: Path) -> dict[str, int]:
    return {found.name: stat.S_IMODE(found.stat().st_mode) for found in [folder, *folder.rglob("*")]}


@needs_modes
def test_state_is_the_owners_alone(path: Path) -> None:
    """Folder 0700, database, its companions and its copies 0600, whatever the umask says."""
    before = os.umask(0o000)
    try:
        store = Store(path)
        store.set("a", "1")
        store.backup(path.parent / "backups")
        found = modes(path.parent)
        store.close()
    finally:
        os.umask(before)

    assert found.pop("state") == 0o700
    assert found.pop("backups") == 0o700
    assert len(found) >= 3
    assert set(found.values()) == {0o600}


@needs_modes
def test_state_that_was_open_to_others_is_closed(path: Path) -> None:
    """A folder and a database that others could read are narrowed on opening."""
    Store(path).close()
    path.chmod(0o644)
    path.parent.chmod(0o755)

    store = Store(path)
    found = modes(path.parent)
    store.close()
    assert (found["state"], found[FILE_NAME]) == (0o700, 0o600)


@needs_modes
def test_a_shared_folder_is_refused(tmp_path: Path) -> None:
    """A folder such as /tmp is neither used nor changed."""
    tmp_path.chmod(0o1777)

    with pytest.raises(StoreError, match="shared"):
        Store(tmp_path / FILE_NAME)
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o1777


# --- accidents ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content", [b"not a database at all", b"SQLite format 3\0" + bytes(5000), b"\0" * 4096]
)
def test_what_is_no_database_is_refused_and_left_alone(path: Path, content: bytes) -> None:
    """A file that is not ours is refused with a sentence, and not a byte of it changes."""
    path.parent.mkdir()
    path.write_bytes(content)

    with pytest.raises(StoreError, match=r"damaged|not Afterword"):
        Store(path)
    assert path.read_bytes() == content


def test_somebody_elses_database_is_refused(path: Path) -> None:
    """A database with other tables is not taken over."""
    path.parent.mkdir()
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE recipe (name TEXT)")
    other.close()

    with pytest.raises(StoreError, match="not Afterword"):
        Store(path)


def test_a_newer_database_is_refused(path: Path) -> None:
    """An older program never touches what a newer one wrote."""
    Store(path).close()
    newer = sqlite3.connect(path)
    newer.execute("PRAGMA user_version = 99")
    newer.close()

    with pytest.raises(StoreError, match="newer version"):
        Store(path)


def test_flipped_bytes_are_an_error_or_harmless(path: Path) -> None:
    """Two hundred damaged copies: each is refused with a sentence or gives only whole records."""
    store = Store(path)
    for number in range(60):
        store.add_event(heard(NOON + timedelta(hours=number), f"<{number}@x.example>"), str(number))
        store.put_letter(letter(f"k{number}", body="Dear Dr. Osei, thank you. " * 20))
    copy = store.backup(path.parent / "backups")
    store.close()
    good = copy.read_bytes()
    chance = random.Random(7)
    victim = path.parent / "victim.sqlite"
    refused = 0

    for _ in range(200):
        damaged = bytearray(good)
        for _ in range(chance.choice((1, 8, 64))):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
        victim.write_bytes(damaged)
        try:
            opened = Store(victim)
        except StoreError:
            refused += 1
            continue
        try:
            assert len(opened.events()) <= 60
            assert len(opened.letters()) <= 60
        except StoreError:
            refused += 1
        opened.close()
    assert refused


DISK_FULL = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from afterword.edges.store import Store
from afterword.errors import StoreError
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store(Path(sys.argv[1]))
kept = 0
resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, resource.RLIM_INFINITY))
try:
    for number in range(10_000):
        with store.transaction():
            store.set(f"a{number}", "x" * 1000)
            store.set(f"b{number}", "x" * 1000)
        kept += 1
except StoreError as error:
    print(kept, error.message, "|", error.hint)
"""


def test_a_full_disk_loses_nothing_and_halves_nothing(path: Path) -> None:
    """When no more fits, the change is refused with a sentence; all earlier ones are whole."""
    done = subprocess.run(
        [sys.executable, "-c", DISK_FULL, str(path)],
        env={**os.environ, "PYTHONPATH": str(DAEMON)},
        capture_output=True,
        text=True,
        check=True,
    )
    kept = int(done.stdout.split()[0])
    assert kept > 3
    assert "space" in done.stdout

    store = Store(path)
    assert all(store.get(f"{name}{number}") for name in "ab" for number in range(kept))
    assert store.get(f"a{kept}") is None
    assert store.get(f"b{kept}") is None
    store.close()


KILLED = """
import sys
from pathlib import Path
from afterword.edges.store import Store
store = Store(Path(sys.argv[1]))
print("ready", flush=True)
for number in range(1_000_000):
    with store.transaction():
        store.set("left", str(number))
        store.set("right", str(number))
    print(number, flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_process_leaves_whole_transactions(path: Path) -> None:
    """After kill -9 both halves of a change are there, and so is every change that was confirmed."""
    for _ in range(5):
        process = subprocess.Popen(
            [sys.executable, "-c", KILLED, str(path)],
            env={**os.environ, "PYTHONPATH": str(DAEMON)},
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout
        confirmed = [process.stdout.readline() for _ in range(random.Random(7).randrange(5, 60))][-1]
        process.send_signal(signal.SIGKILL)
        process.communicate()

        store = Store(path)
        left, right = store.get("left"), store.get("right")
        store.close()
        assert left == right
        assert int(left or 0) >= int(confirmed)


# --- copies and the lock -------------------------------------------------------------------


def test_backups_rotate_and_open(path: Path) -> None:
    """The newest copies stay, each is a database by itself, no unfinished one is left."""
    store = Store(path)
    folder = path.parent / "backups"
    for number in range(5):
        store.set("turn", str(number))
        store.backup(folder, keep=3)
    store.close()

    assert [found.name for found in sorted(folder.iterdir())] == [
        f"afterword-00000{n}.sqlite" for n in (3, 4, 5)
    ]
    copy = Store(max(folder.iterdir()))
    assert copy.get("turn") == "4"
    copy.close()


def test_a_backup_that_cannot_be_written_is_a_sentence(path: Path) -> None:
    """A copy that fails leaves the older ones alone."""
    store = Store(path)
    folder = path.parent / "backups"
    first = store.backup(folder)
    (folder / "unfinished").mkdir()

    with pytest.raises(StoreError):
        store.backup(folder, keep=1)
    assert first.exists()
    store.close()


def test_only_one_instance_works_on_a_state(tmp_path: Path) -> None:
    """A second one is refused at once, and may start when the first has ended."""
    with (
        InstanceLock(tmp_path),
        pytest.raises(StoreError, match=f"process {os.getpid()}"),
        InstanceLock(tmp_path),
    ):
        pytest.fail("two at once")
    with InstanceLock(tmp_path):
        pass


def test_the_lock_ends_with_its_process(tmp_path: Path) -> None:
    """A killed service does not lock its successor out."""
    program = (
        "import sys, time; from pathlib import Path; from afterword.edges.lock import InstanceLock\n"
        "with InstanceLock(Path(sys.argv[1])): print('held', flush=True); time.sleep(60)"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", program, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(DAEMON)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(StoreError, match=f"process {holder.pid}"), InstanceLock(tmp_path):
        pytest.fail("two at once")
    holder.kill()
    holder.communicate()

    with InstanceLock(tmp_path):
        pass


@pytest.mark.skipif(CALL is None, reason="Windows has no such signal")
def test_a_daemon_that_listens_is_called_and_nobody_else(tmp_path: Path) -> None:
    """`once`, which holds the lock as well, would end by the signal: it is left alone."""
    heard: list[int] = []
    before = signal.signal(CALL, lambda number, _: heard.append(number))
    try:
        assert call(tmp_path) is None
        with InstanceLock(tmp_path) as lock:
            assert call(tmp_path) is False
            assert heard == []
            lock.listens()
            assert call(tmp_path) is True
            assert holder(tmp_path) == str(os.getpid())
        assert call(tmp_path) is None
    finally:
        signal.signal(CALL, before)
    assert heard == [CALL]


@pytest.mark.skipif(CALL is None, reason="Windows has no such signal")
def test_a_number_left_behind_is_never_called(tmp_path: Path) -> None:
    """After a crash the file still names a process that may be anybody's by now; two who ask at once don't mind."""
    import fcntl

    bystander = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    try:
        (tmp_path / "afterword.lock").write_text(f"{bystander.pid}\nlistens\n")
        descriptor = os.open(tmp_path / "afterword.lock", os.O_RDWR)
        fcntl.flock(descriptor, fcntl.LOCK_SH)
        assert call(tmp_path) is None
        os.close(descriptor)
        assert bystander.poll() is None
    finally:
        bystander.kill()
        bystander.wait()


def test_the_lock_leaves_no_number_behind(tmp_path: Path) -> None:
    """Who gives the lock back takes its number out of the file."""
    with InstanceLock(tmp_path):
        pass
    assert (tmp_path / "afterword.lock").read_bytes() == b""
