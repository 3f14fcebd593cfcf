"""What happens to a laptop, as a table: the page's row, the tests that hold it, and faults to play.

A fault is played on a running daemon and taken away again; how long it then takes until new
mail is filed is measured by `test_laptop_events` (waits shortened) and `benchmarks/recovery.py`
(the real ones).
"""

from __future__ import annotations

import contextlib
import signal
import socket
import ssl
import sys
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Self
from zoneinfo import ZoneInfo

from afterword import watch
from afterword.edges.store import Store
from afterword.visit.view import LAST_SUMMARY
from daemon_process import Daemon, wait_for
from dovecot import Dovecot
from mail_servers import OnServer
from relay import Relay
from scripted import Scripted
from test_commands import Home, invitation

SHORT = {
    "afterword.trouble.BACKOFF": "(0.3,)",
    "afterword.service.HEARTBEAT": "1",
    "afterword.watch.HEARTBEAT": "1",
    "afterword.watch.SLEPT": "2",
    "afterword.visit.refusals.GAP": "timedelta(seconds=1)",
    "afterword.edges.imap_connection.REIDLE_SECONDS": "1.0",
    "afterword.edges.imap_connection.COMMAND_SECONDS": "2.0",
    "afterword.edges.imap.STEADY_SECONDS": "0.2",
}
"""The waits of a fault made seconds."""


class Laptop:
    """A daemon, a real mail server, and a relay between them that stands for all the world between."""

    def __init__(self, folder: Path, dovecot: Dovecot, server: OnServer, waits: Mapping[str, str]) -> None:
        self.dovecot, self.server = dovecot, server
        self.relay = Relay(dovecot.tls_port)
        self.home = Home(folder, dovecot.host, self.relay.port, user(server), str(dovecot.ca))
        self.vault = folder / "vault"
        self.vault.write_text("secret", "utf-8")
        # while the vault is not there the command fails, as a locked keyring's does
        command = (
            f'password_command = ["{sys.executable}", "-c", "print(open({str(self.vault)!r}).read())"]\n'
        )
        text = self.home.config.read_text("utf-8")
        self.home.config.write_text(text[: text.index("password_command")] + command, "utf-8")
        self.waits = waits
        self.owed = 0  # weekly summaries that fall due meanwhile
        self.daemon = Daemon(self.home, waits)

    def __enter__(self) -> Self:
        self.daemon.__enter__()
        assert self.daemon.says("STATUS=Watching")
        return self

    def wait_of(self, name: str, otherwise: float) -> float:
        """Return one of the daemon's waits in seconds, shortened or its own."""
        return float(self.waits.get(name, otherwise))

    def summary_soon(self) -> None:
        """Let the weekly summary fall due at the next full minute, and have the daemon know."""
        due = datetime.now(ZoneInfo("America/Chicago")) + timedelta(minutes=1)
        store = Store(self.daemon.state / "afterword.sqlite")
        store.set(LAST_SUMMARY, (due - timedelta(days=7)).isoformat())
        store.close()
        text = self.home.config.read_text("utf-8")
        when = f'[preferences]\nsummary_day = "{due:%A}"\nsummary_time = "{due:%H:%M}"\n\n[account]'
        self.home.config.write_text(text.replace("[account]", when.lower()), "utf-8")
        self.daemon.signal(signal.SIGHUP)
        assert wait_for(lambda: "config.toml was read again" in self.daemon.log())
        self.owed = 1

    def summaries(self) -> int:
        own = b"From: priya@home.example"
        return sum(own in raw for _, _, raw in self.server.messages("INBOX").values())

    def __exit__(self, *_: object) -> None:
        self.daemon.__exit__()
        self.relay.stop()

    def mail(self) -> None:
        self.dovecot.deliver(user(self.server), invitation(datetime.now(UTC)))

    def files_it(self, seconds: float) -> bool:
        return wait_for(self._filed, seconds)

    def _filed(self) -> bool:
        """Look into the memory itself: a command of its own would cost a busy machine more than the daemon."""
        self.daemon.told()
        store = Store(self.daemon.state / "afterword.sqlite")
        found = bool(store.events())
        store.close()
        return found

    def is_in(self, word: str, seconds: float) -> bool:
        return wait_for(lambda: self.daemon.state_word() == word, seconds)


def user(server: OnServer) -> str:
    return str(server.mailbox._settings.user)


class Portal:
    """A hotel's sign-in page in everybody's name: a certificate of its own, and ears for a password."""

    def __init__(self, dovecot: Dovecot) -> None:
        import subprocess

        folder = dovecot.root / "portal"
        folder.mkdir(exist_ok=True)
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
             "-days", "30", "-keyout", "key.pem", "-out", "cert.pem", "-subj", "/CN=wifi.hotel.example"],
            cwd=folder, check=True, capture_output=True,
        )  # fmt: skip
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
        self.heard, self.guests = b"", 0
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self._listener.getsockname()[1])
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                guest, _ = self._listener.accept()
                self.guests += 1
                with contextlib.suppress(OSError), self._context.wrap_socket(guest, server_side=True) as line:
                    line.sendall(b"* OK IMAP4rev1 ready\r\n")
                    while data := line.recv(4096):
                        self.heard += data

    def close(self) -> None:
        self._listener.close()


# --- the faults: each returns what takes it away again ----------------------------------

Undo = Callable[[], None]


def no_network(laptop: Laptop) -> Undo:
    laptop.relay.stop()

    def back() -> None:
        laptop.relay = Relay(laptop.dovecot.tls_port, port=laptop.relay.port)

    return back


def hotel_wifi(laptop: Laptop) -> Undo:
    portal = Portal(laptop.dovecot)
    laptop.relay.aim(portal.port)
    laptop.relay.cut()

    def signed_in() -> None:
        assert wait_for(lambda: portal.guests), "the page was met"
        assert laptop.is_in("unreachable", 60)
        assert portal.heard == b"", "not a byte after the handshake that failed"
        assert "certificate" in str(laptop.daemon.status()["account"][0]["why"])  # type: ignore[index]
        laptop.relay.aim(laptop.dovecot.tls_port)
        portal.close()

    return signed_in


def line_cut(laptop: Laptop) -> Undo:
    laptop.relay.cut()
    return lambda: None


def half_open(laptop: Laptop) -> Undo:
    laptop.relay.freeze()
    return lambda: None


def goodbye(laptop: Laptop) -> Undo:
    """The real server says BYE in the middle of IDLE."""
    laptop.dovecot.admin("kick", user(laptop.server))
    return lambda: None


def throttled(laptop: Laptop) -> Undo:
    """Another server answers in its place, and names a pause of two seconds."""
    text = laptop.home.config.read_text("utf-8")
    busy = Scripted({"LOGIN": "NO [UNAVAILABLE] Please wait 2 seconds"}).__enter__()
    laptop.home.config.write_text(
        text.replace('tls = "implicit"', 'tls = "none"').replace(f"port = {laptop.relay.port}", f"port = {busy.port}"),
        "utf-8",
    )  # fmt: skip
    laptop.daemon.signal(signal.SIGHUP)

    def free_again() -> None:
        logins = sum(b" LOGIN " in line for line in busy.heard)
        assert logins, "it was asked, and named its pause"
        laptop.home.config.write_text(text, "utf-8")
        laptop.daemon.signal(signal.SIGHUP)
        busy.__exit__()

    return free_again


def password_changed(laptop: Laptop) -> Undo:
    """The server refuses what it took before; she sees to it and asks the doctor."""
    laptop.vault.write_text("not any more", "utf-8")
    laptop.relay.cut()
    # the kept one is not asked for again by itself: a new start after a new login is what happens
    laptop.daemon.signal(signal.SIGHUP)

    def mended() -> None:
        assert wait_for(lambda: "2 of 2" in laptop.daemon.log())
        laptop.vault.write_text("secret", "utf-8")
        laptop.home("doctor")

    return mended


def late_keyring(laptop: Laptop) -> Undo:
    """It restarts, and what holds the password is locked; she unlocks it."""
    laptop.vault.rename(laptop.vault.with_name("locked"))
    laptop.relay.cut()
    laptop.daemon.signal(signal.SIGHUP)
    return lambda: laptop.vault.with_name("locked").rename(laptop.vault) and None


def asleep(laptop: Laptop) -> Undo:
    """The lid is closed, no line survives, and if it is closed for minutes a summary falls due.

    A stopped process's running clock goes on, unlike a sleeping laptop's: as on Windows a gap far
    above a heartbeat has to tell.
    """
    heartbeat = laptop.wait_of("afterword.watch.HEARTBEAT", watch.HEARTBEAT)
    nap = 2 * heartbeat + laptop.wait_of("afterword.watch.SLEPT", watch.SLEPT) + 4
    if nap > A_MINUTE:
        laptop.summary_soon()
    laptop.daemon.signal(signal.SIGSTOP)
    laptop.relay.freeze()
    time.sleep(nap)
    return lambda: laptop.daemon.signal(signal.SIGCONT)


A_MINUTE = 60


@dataclass(frozen=True)
class Event:
    """A row of docs/your-laptop.md: its first cell, the tests behind it, and faults with the state they show."""

    row: str
    tests: tuple[str, ...] = ()
    faults: Mapping[str, tuple[Callable[[Laptop], Undo], str]] = field(default_factory=dict)


EVENTS = (
    Event(
        "You close the lid",
        ("test_a_laptop_that_wakes_doubts_its_lines_and_looks_at_once", "test_a_week_slept_through"),
        {"sleep, every line dead": (asleep, "")},
    ),
    Event(
        "No network, for a minute or a month",
        ("test_no_network_for_a_week",),
        {"no network": (no_network, "unreachable")},
    ),
    Event(
        "Hotel or hospital Wi-Fi with a sign-in page",
        ("test_hotel_wifi_gets_no_byte_of_a_password",),
        {"captive portal": (hotel_wifi, "unreachable")},
    ),
    Event(
        "A line that died without a word",
        ("test_a_line_that_dies_while_waiting",),
        {"line cut": (line_cut, ""), "half-open TCP": (half_open, "")},
    ),
    Event(
        "Your mail server is busy or asks for a pause",
        ("test_a_named_pause_is_kept", "test_the_pause_a_server_names", "test_a_server_that_says_goodbye"),
        {"server says BYE": (goodbye, ""), "throttled, 2 s named": (throttled, "unreachable")},
    ),
    Event(
        "Your password was changed, or the app password withdrawn",
        ("test_a_wrong_password_is_tried_twice_and_never_again", "test_the_right_password_is_noticed"),
        {"password changed": (password_changed, "refused")},
    ),
    Event(
        "The keyring is locked after a restart",
        ("test_a_locked_keyring_is_waited_for_and_the_wait_is_seen", "test_a_keyring_that_comes_after_the_daemon"),
        {"late keyring": (late_keyring, "waiting for keyring")},
    ),
    Event("You fly to another time zone", ("test_the_time_zone_of_a_journey_changes_no_letter",)),
    Event(
        "The clock of the laptop is set",
        ("test_a_clock_that_jumps_is_noticed", "test_a_clock_set_back_and_forth_writes_nothing_twice"),
    ),
    Event(
        "You change `config.toml`",
        ("test_sighup_reads_the_configuration_again", "test_a_faulty_configuration_changes_nothing"),
    ),
    Event("You want a break", ("test_a_pause_reads_on_and_writes_nothing",)),
    Event("You start it twice", ("test_a_second_daemon_is_refused",)),
    Event(
        "The laptop is shut down",
        ("test_it_ends_within_two_seconds_when_told", "test_a_connect_into_a_black_hole",
         "test_a_draft_that_is_being_saved_is_saved"),
    ),
    Event("One of two mailboxes can't be used", ("test_the_daemon_goes_on_with_the_other_and_comes_back",)),
)  # fmt: skip
"""Every event the page promises something about."""


def recovery(
    folder: Path, dovecot: Dovecot, server: OnServer, waits: Mapping[str, str], name: str, patience: float
) -> float:
    """Play one fault and take it away; return the seconds from then until new mail is filed."""
    fault, word = next(event.faults[name] for event in EVENTS if name in event.faults)
    with Laptop(folder, dovecot, server, waits) as laptop:
        time.sleep(0.5)
        undo = fault(laptop)
        if word:
            assert laptop.is_in(word, patience), laptop.daemon.state_word()
        undo()
        begun = time.monotonic()
        laptop.mail()
        assert laptop.files_it(patience), laptop.daemon.log()
        took = time.monotonic() - begun
        assert laptop.is_in("ok", patience)
        assert not laptop.owed or wait_for(lambda: laptop.summaries() == laptop.owed)
        assert laptop.daemon.process.poll() is None
        return took
