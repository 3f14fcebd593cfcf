"""Told to end, the daemon ends: whatever it waits for, and without leaving a draft half saved.

SIGTERM comes while a name, a connection, an answer, a password command or IDLE is waited for.
The daemon's own waits are the real ones: none is shortened.
"""

from __future__ import annotations

import re
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.edges import notify_service
from afterword.edges.ending import Ending
from afterword.edges.store import Store
from afterword.model import LetterState
from cost import soon
from daemon_process import Daemon, wait_for
from dovecot import Dovecot
from mail_servers import OnServer
from relay import Relay
from test_commands import Home, invitation

SOON = 4.0  # seconds: two on a quiet machine, and an interpreter that shuts down on a busy one


@contextmanager
def black_hole() -> Iterator[int]:
    """A port that never answers a connect: its queue is full."""
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(2):
            caller = stack.enter_context(socket.socket())
            caller.setblocking(False)
            caller.connect_ex(listener.getsockname())
        time.sleep(0.2)
        yield listener.getsockname()[1]


@contextmanager
def silent_server() -> Iterator[int]:
    """A port that accepts and says nothing."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        yield listener.getsockname()[1]


def ended_after(daemon: Daemon) -> float:
    begun = time.monotonic()
    assert daemon.end() == 0
    return time.monotonic() - begun


@pytest.mark.skipif(sys.platform != "linux", reason="a full queue swallows calls on Linux")
@pytest.mark.parametrize("hole", [black_hole, silent_server])
def test_a_connect_into_a_black_hole(tmp_path: Path, hole: Callable[[], Iterator[int]]) -> None:
    """Nobody answers the connect, or the greeting never comes: given up at once, and no trouble kept."""
    with hole() as port, Daemon(Home(tmp_path, "127.0.0.1", port, "u")) as daemon:  # type: ignore[attr-defined]
        time.sleep(1.5)
        assert soon(ended_after(daemon), SOON)
        assert daemon.state_word() == "ok"


def test_a_look_up_that_never_ends(tmp_path: Path) -> None:
    """The resolver waits for a network that is not there."""
    slow = {
        "afterword.edges.imap_client.connect": "lambda _account: __import__('time').sleep(60)"
    }  # getaddrinfo lets no signal in, like this sleep in a thread
    with Daemon(Home(tmp_path, "127.0.0.1", 1, "u"), slow) as daemon:
        time.sleep(1)
        assert soon(ended_after(daemon), SOON)


def test_a_password_command_that_waits(tmp_path: Path) -> None:
    """The password manager waits for a finger: the command is ended with the daemon."""
    home = Home(tmp_path, "127.0.0.1", 1, "u")
    marker = tmp_path / "going on"
    command = f"import time; time.sleep(8); open({str(marker)!r}, 'w')"
    text = re.sub(r"password_command = .*", f'password_command = ["{sys.executable}", "-c", "{command}"]',
                  home.config.read_text("utf-8"))  # fmt: skip
    home.config.write_text(text, "utf-8")
    with Daemon(home) as daemon:
        time.sleep(1)
        assert soon(ended_after(daemon), SOON)
    time.sleep(8)
    assert not marker.exists()


def test_a_line_that_died_while_idling(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """Half-open TCP: neither DONE nor LOGOUT is ever answered, and nobody waits for that."""
    relay = Relay(dovecot.tls_port)
    home = Home(tmp_path, dovecot.host, relay.port, str(server.mailbox._settings.user), str(dovecot.ca))
    with Daemon(home) as daemon:
        assert daemon.says("STATUS=Watching")
        time.sleep(0.5)
        relay.freeze()
        assert soon(ended_after(daemon), SOON)
    relay.stop()


def test_a_draft_that_is_being_saved_is_saved(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """SIGTERM between APPEND and its answer: the answer is waited for, and the journal closed."""
    slow = {
        "afterword.edges.imap.Imap.append": (
            "(lambda append: lambda self, *a, **k: (__import__('time').sleep(3), append(self, *a, **k))[1])"
            "(pkgutil.resolve_name('afterword.edges.imap:Imap.append'))"
        )
    }
    home = Home(tmp_path, dovecot.host, dovecot.tls_port, str(server.mailbox._settings.user), str(dovecot.ca))
    now = datetime.now(UTC)
    server.deliver("INBOX", invitation(now), now)

    def states() -> list[LetterState]:
        store = Store(home.folder / "state" / "afterword.sqlite")
        found = [letter.state for letter in store.letters()]
        store.close()
        return found

    with Daemon(home, slow) as daemon:
        assert wait_for(lambda: states() == [LetterState.INTENT])
        assert daemon.end() == 0
    assert states() == [LetterState.SAVED]
    assert len(server.messages("Drafts")) == 1


def test_what_is_held_is_cut_when_it_is_done() -> None:
    """The end waits for a block that must not be disturbed, then cuts; later waits are not begun."""
    ending, cut = Ending(), threading.Event()
    with ending.cutting(cut.set), ending.held():
        with ending.held():
            ending.now()
        assert not cut.is_set()
        assert ending.apart(lambda: 7, "work").result() == 7
    assert cut.is_set()
    late = ending.apart(lambda: time.sleep(5), "work")
    assert not late.done()


def test_what_work_raises_is_handed_on() -> None:
    """Apart from time and end, nothing changes for whoever waits."""
    ending = Ending()
    assert isinstance(ending.apart(lambda: 1 // 0, "work").exception(), ZeroDivisionError)
    begun = time.monotonic()
    assert not ending.apart(lambda: time.sleep(5), "work", 0.1).done()
    assert soon(time.monotonic() - begun, 2)


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="systemd's socket is one of UNIX")
def test_a_service_manager_that_does_not_listen_holds_up_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its queue is full and nobody reads: what can't be told is not told."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as deaf:
        deaf.bind(str(tmp_path / "deaf"))
        monkeypatch.setenv("NOTIFY_SOCKET", str(tmp_path / "deaf"))
        monkeypatch.setattr(notify_service, "_PATIENCE_SECONDS", 0.01)
        for _ in range(400):
            notify_service.tell_service("WATCHDOG=1")
