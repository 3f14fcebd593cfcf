"""What happens to a laptop: no network, hotel Wi-Fi, a dead line, a changed password, a wrong clock.

Each test runs the real daemon against a real server, with the fault in between; only its
waits are shortened.
"""

from __future__ import annotations

import signal
import socket
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import time_machine

from afterword import service, trouble
from afterword.edges.imap_answers import login_failure, refused
from afterword.edges.store import Store
from afterword.errors import CredentialsLocked, CredentialsRefused, MailboxUnreachable, StoreError
from afterword.model import Applicant, Settings
from afterword.replay import staged
from afterword.visit import refusals
from afterword.visit.view import account_state
from afterword.visit.world import World
from afterword.watch import Clocks, Watch
from cost import soon
from daemon_process import QUICK, Daemon, wait_for
from dovecot import Dovecot
from mail_servers import OnServer
from relay import Relay
from scripted import Scripted
from test_commands import Home, invitation

NOW = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


def home_on(folder: Path, dovecot: Dovecot, server: OnServer, port: int, **changes: str) -> Home:
    """Return a home whose mail server is reached by `port`."""
    return Home(folder, dovecot.host, port, server.mailbox._settings.user, changes.get("ca", str(dovecot.ca)))


def plain(home: Home) -> Home:
    """Let the home speak to its server in clear text, as loopback may: for servers played by a script."""
    home.config.write_text(
        home.config.read_text("utf-8").replace('tls = "implicit"', 'tls = "none"'), "utf-8"
    )
    return home


def hears_of_mail(daemon: Daemon, server: OnServer) -> bool:
    """Deliver an invitation and wait until the daemon has filed one more program than before."""
    now = datetime.now(UTC)
    server.deliver("INBOX", invitation(now), now)
    return wait_for(lambda: daemon.status().get("programs") == 1)


def test_no_network_for_a_week(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """It starts without a network, says so and since when, keeps trying, and goes on when there is one."""
    relay = Relay(dovecot.tls_port)
    relay.stop()
    home = home_on(tmp_path, dovecot, server, relay.port)
    with Daemon(home, QUICK) as daemon:
        assert wait_for(lambda: daemon.state_word() == "unreachable")
        first = daemon.status()["account"][0]["since"]  # type: ignore[index]
        time.sleep(1)
        assert daemon.status()["account"][0]["since"] == first  # type: ignore[index]
        back = Relay(dovecot.tls_port, port=relay.port)
        assert wait_for(lambda: daemon.state_word() == "ok")
        assert hears_of_mail(daemon, server)
        back.stop()


@pytest.mark.parametrize("fault", ["cut", "freeze"])
def test_a_line_that_dies_while_waiting(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, fault: str
) -> None:
    """Cut by a router, or half-open since the laptop moved: noticed, made anew, nothing missed."""
    relay = Relay(dovecot.tls_port)
    short = {
        "afterword.edges.imap_connection.REIDLE_SECONDS": "1.0",
        "afterword.edges.imap_connection.COMMAND_SECONDS": "2.0",
        "afterword.edges.imap.STEADY_SECONDS": "0.2",
    }
    home = home_on(tmp_path, dovecot, server, relay.port)
    with Daemon(home, QUICK | short) as daemon:
        assert daemon.says("STATUS=Watching")
        time.sleep(0.5)
        getattr(relay, fault)()
        assert hears_of_mail(daemon, server)
        assert relay.connections >= 2
        assert daemon.process.poll() is None
    relay.stop()


def test_hotel_wifi_gets_no_byte_of_a_password(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """Another certificate than the server's is no network: the person learns of the sign-in page."""
    home = home_on(tmp_path, dovecot, server, dovecot.tls_port, ca="")
    with Daemon(home, QUICK) as daemon:
        assert wait_for(lambda: daemon.state_word() == "unreachable")
        why = str(daemon.status()["account"][0]["why"])  # type: ignore[index]
        assert "certificate" in why
        told = daemon.home("doctor")
        assert told.returncode == 3
        assert "sign in there" in " ".join(told.stdout.split())
        assert daemon.process.poll() is None


def test_a_server_that_says_goodbye(tmp_path: Path) -> None:
    """BYE in the middle of IDLE is no error: the daemon comes back after a pause."""
    answers = {
        "LIST": '* LIST (\\Drafts) "/" "Drafts"\n* LIST () "/" "INBOX"\nOK done',
        "EXAMINE": "* 0 EXISTS\n* OK [UIDVALIDITY 7] x\n* OK [UIDNEXT 1] x\nOK [READ-ONLY] done",
        "STATUS": '* STATUS "Drafts" (MESSAGES 0 UIDNEXT 1 UIDVALIDITY 7)\nOK done',
        "NOOP": "OK done",
        "IDLE": "+ idling\n* BYE server is going down\n",
    }
    with Scripted(answers, capabilities="IMAP4rev1 UIDPLUS IDLE") as server:
        home = plain(Home(tmp_path, server.host, server.port, "u"))
        with Daemon(home, QUICK) as daemon:
            assert wait_for(lambda: sum(b" LOGIN " in line for line in server.heard) >= 3)
            assert daemon.process.poll() is None


# --- a refused password ----------------------------------------------------------------


def logins(server: Scripted) -> int:
    return sum(b" LOGIN " in line for line in server.heard)


def test_a_wrong_password_is_tried_twice_and_never_again(tmp_path: Path) -> None:
    """Over five restarts the server hears it twice; the daemon stays, waits and says what to do."""
    with Scripted({"LOGIN": "NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)"}) as server:
        home = plain(Home(tmp_path, server.host, server.port, "u"))
        for number in range(5):
            with Daemon(home, QUICK) as daemon:
                if number == 0:
                    assert wait_for(lambda: logins(server) == 2)
                assert daemon.says("STATUS=Waiting for you")
                time.sleep(1.2)
                assert daemon.state_word() == "refused"
                assert daemon.end() == 0
            if number == 0:
                assert "Afterword waits" in daemon.errors
        assert logins(server) == 2


def test_the_first_refusal_is_not_repeated_at_once_by_a_restart(tmp_path: Path) -> None:
    """A restart a moment after the first refusal waits as long as the daemon itself would have."""
    with Scripted({"LOGIN": "NO [AUTHENTICATIONFAILED] no"}) as server:
        home = plain(Home(tmp_path, server.host, server.port, "u"))
        slow = QUICK | {"afterword.visit.refusals.GAP": "timedelta(minutes=10)"}
        for _ in range(3):
            with Daemon(home, slow) as daemon:
                assert daemon.says("STATUS=Waiting for you")
        assert logins(server) == 1


@pytest.mark.parametrize(
    "answer",
    ["NO [UNAVAILABLE] Temporary failure", "NO [LIMIT] Too many connections", None],
)
def test_a_busy_server_is_no_wrong_password(tmp_path: Path, answer: str | None) -> None:
    """What only looks like a refusal is tried again and again, and the password is not doubted."""
    with Scripted({"LOGIN": answer}) as server:
        home = plain(Home(tmp_path, server.host, server.port, "u"))
        with Daemon(home, QUICK) as daemon:
            assert wait_for(lambda: logins(server) >= 4)
            assert daemon.state_word() == "unreachable"


def kept_refusal(folder: Path) -> refusals.Refusal | None:
    store = Store(folder / "state" / "afterword.sqlite")
    try:
        return refusals.refusal(store, "priya@home.example")
    finally:
        store.close()


def test_the_right_password_is_noticed(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """She corrects the password and asks the doctor: the waiting daemon goes on by itself."""
    home = home_on(tmp_path, dovecot, server, dovecot.tls_port)
    vault = tmp_path / "vault"
    vault.write_text("old password", "utf-8")
    command = f'password_command = ["{sys.executable}", "-c", "print(open({str(vault)!r}).read())"]'
    text = home.config.read_text("utf-8")
    home.config.write_text(text[: text.index("password_command")] + command + "\n", "utf-8")
    with Daemon(home, QUICK) as daemon:
        assert wait_for(lambda: (found := kept_refusal(tmp_path)) is not None and found.final, 60)
        vault.write_text("secret", "utf-8")
        time.sleep(1.5)
        assert daemon.state_word() == "refused"
        daemon.home("doctor")
        assert wait_for(lambda: daemon.state_word() == "ok", 60)
        assert hears_of_mail(daemon, server)


@pytest.mark.skipif(not hasattr(signal, "SIGHUP"), reason="Windows has no SIGHUP")
def test_a_reload_tries_the_password_again(tmp_path: Path) -> None:
    """She edits config.toml and says so: two more tries, no more."""
    with Scripted({"LOGIN": "NO [AUTHENTICATIONFAILED] no"}) as server:
        home = plain(Home(tmp_path, server.host, server.port, "u"))
        with Daemon(home, QUICK) as daemon:
            assert wait_for(lambda: logins(server) == 2)
            assert daemon.says("STATUS=Waiting for you")
            daemon.signal(signal.SIGHUP)
            assert wait_for(lambda: logins(server) == 4)
            time.sleep(2)
            assert logins(server) == 4


def test_the_end_comes_at_once_while_it_waits_for_a_server(tmp_path: Path) -> None:
    """SIGTERM between two tries does not wait for the next one."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        home = Home(tmp_path, "127.0.0.1", held.getsockname()[1], "u")
        with Daemon(home) as daemon:  # half a minute until the next try
            assert daemon.says("STATUS=Unreachable")
            begun = time.monotonic()
            assert daemon.end() == 0
            assert soon(time.monotonic() - begun, 5)  # two seconds on a quiet machine


def test_a_first_look_at_a_large_mailbox_can_be_ended(
    tmp_path: Path, dovecot: Dovecot, server: OnServer
) -> None:
    """SIGTERM in the middle ends after the batch; the next start reads the rest, and nothing twice."""
    now = datetime.now(UTC)
    for _ in range(12):
        server.deliver("INBOX", invitation(now), now)
    home = home_on(tmp_path, dovecot, server, dovecot.tls_port)
    small = {"afterword.visit.gather.BATCH": "2", "afterword.edges.parser.Parser.read": SLOW}
    with Daemon(home, small) as daemon:
        assert wait_for(lambda: daemon.status().get("programs") == 1)
        assert daemon.end() == 0
        store = Store(tmp_path / "state" / "afterword.sqlite")
        heard = len(store.events())
        store.close()
        assert heard < 12
    assert home("once").returncode == 0
    store = Store(tmp_path / "state" / "afterword.sqlite")
    assert len(store.events()) == 12
    store.close()


SLOW = (
    "(lambda read: lambda self, *a, **k: (__import__('time').sleep(0.4), read(self, *a, **k))[1])"
    "(pkgutil.resolve_name('afterword.edges.parser:Parser.read'))"
)
"""A reader on a very busy laptop."""


def test_pauses_between_refusals() -> None:
    """Ten minutes after the first one, for ever after the second, and a clock set back lengthens nothing."""
    store = Store.in_memory()
    error = CredentialsRefused("no", "Make an app password.")
    assert refusals.pause(store, ("a",), NOW) is None
    refusals.refused(store, "a", error, NOW)
    assert refusals.pause(store, ("a", "b"), NOW + timedelta(minutes=4)) == timedelta(minutes=6)
    assert refusals.pause(store, ("a",), NOW - timedelta(days=400)) == refusals.GAP
    assert refusals.pause(store, ("a",), NOW + timedelta(minutes=11)) is None
    assert refusals.refused(store, "a", error, NOW).final
    assert refusals.pause(store, ("b", "a"), NOW + timedelta(days=300)) == timedelta.max
    refusals.accepted(store, "a")
    assert refusals.pause(store, ("a", "b"), NOW) is None


# --- throttling ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "seconds"),
    [
        ("NO [THROTTLED] Request is throttled. Suggested Backoff Time: 299997 milliseconds", 299.997),
        ("NO [LIMIT] Rate limit hit, try again in 15 minutes", 900),
        ("NO [UNAVAILABLE] Please wait 30 seconds", 30),
        ("NO [INUSE] retry after 2 hours", 7200),
        ("NO [ALERT] Account exceeded command or bandwidth limits. (Failure)", 0),
        ("NO Too many 3 simultaneous connections. Try again later.", 0),
        ("NO [UNAVAILABLE] wait 999999 hours", 86_400),
    ],
)
def test_the_pause_a_server_names(answer: str, seconds: float) -> None:
    """A server that throttles says for how long; that is kept, up to a day."""
    failure = login_failure(answer, cut=False)

    assert isinstance(failure, MailboxUnreachable)
    assert failure.wait == pytest.approx(seconds)
    assert refused("save a draft", answer).wait == pytest.approx(seconds)


def test_a_named_pause_is_kept(tmp_path: Path) -> None:
    """Where the daemon would try again at once, the server's own word makes it wait."""
    with Scripted({"LOGIN": "NO [THROTTLED] Suggested Backoff Time: 600000 milliseconds"}) as server:
        home = plain(Home(tmp_path, server.host, server.port, "u"))
        with Daemon(home, QUICK) as daemon:
            assert daemon.says("STATUS=Unreachable")
            time.sleep(1.5)
            assert logins(server) == 1


# --- clocks ----------------------------------------------------------------------------


@pytest.mark.parametrize("hours", [-8760, -24, -1, 1, 9, 24, 8760])
def test_a_clock_that_jumps_is_noticed(hours: int) -> None:
    """Sleep, and a clock set either way, look the same: the wall clock leaves the running one behind."""
    with time_machine.travel(NOW, tick=True) as traveller:
        clocks = Clocks()
        assert not clocks.jumped()
        traveller.move_to(NOW + timedelta(hours=hours))
        assert clocks.jumped()
        assert not clocks.jumped()


class Line:
    """Hears what a mailbox's connection is told."""

    account = "a"

    def __init__(self) -> None:
        self.told: list[str] = []

    def drop(self) -> None:
        self.told.append("drop")

    def interrupt(self) -> None:
        self.told.append("wake")


@pytest.mark.parametrize("hours", [-1, 5, 24 * 365])
def test_a_laptop_that_wakes_doubts_its_lines_and_looks_at_once(hours: int) -> None:
    """The heartbeat after a sleep drops every connection and ends the wait; the one before does neither."""
    with time_machine.travel(NOW, tick=True) as traveller:
        watch, line = Watch(600), Line()
        watch.world = World(
            mailboxes=(line,), store=Store.in_memory(), templates={}, read=None, token=str,  # type: ignore[arg-type]
            settings=Settings(applicant=Applicant(name="P", email="a"), accounts=("a",)),
        )  # fmt: skip
        watch.planned(datetime.now(UTC))
        watch.heartbeat()
        assert line.told == []
        traveller.move_to(NOW + timedelta(hours=hours))
        watch.heartbeat()
        assert line.told == ["drop", "wake"]


def test_what_falls_due_during_a_visit_is_not_left_for_the_next_poll(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Mail that comes while a visit runs is seen by it and answered by the next, which is due at once."""
    stage = staged(Path(__file__).parent / "seasons" / "01-one-program")
    mail = min(stage.happenings, key=lambda happening: happening.at)
    mail.do()
    watch = Watch(900)
    watch.world = stage.world
    due: list[bool] = []
    with time_machine.travel(mail.at - timedelta(seconds=1), tick=False) as traveller:
        monkeypatch.setattr(watch, "visited", lambda: traveller.shift(3))
        monkeypatch.setattr(watch, "wait", lambda: due.append(datetime.now(UTC) >= watch._next))
        for _ in range(2):
            service._visit_and_wait(watch)
            due.append(bool(stage.world.store.letters()))

    assert due == [True, False, False, True]


def test_trouble_is_waited_out_a_little_longer_each_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """30 s, growing to 5 min, for as long as it takes: a late keyring or server ends nothing."""
    watch = Watch(600)
    watch.world = World(
        mailboxes=(Line(),), store=Store.in_memory(), templates={}, read=None, token=str,  # type: ignore[arg-type]
        settings=Settings(applicant=Applicant(name="P", email="a"), accounts=("a",)),
    )  # fmt: skip
    waits: list[float] = []
    monkeypatch.setattr(watch, "sleep", waits.append)
    for _ in range(8):
        trouble.wait_out(watch, CredentialsLocked("The keyring is locked."))
    about_one = CredentialsLocked("The keyring is locked.")
    about_one.account = "a"
    rests = []
    for _ in range(5):
        trouble.account_failed(watch, about_one)
        rests.append(round(watch.resting()["a"]))

    assert waits == [30, 60, 120, 300, 300, 300, 300, 300]
    assert rests == [30, 60, 120, 300, 300]
    assert account_state(watch.world, "a", NOW).state == "waiting for keyring"


def test_a_refusal_that_cannot_be_kept_is_no_reason_to_hammer(monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk is full and the password wrong: the daemon stays, and leaves the server alone for ten minutes."""
    watch = Watch(600)
    watch.world = World(
        mailboxes=(Line(),), store=Store.in_memory(), templates={}, read=None, token=str,  # type: ignore[arg-type]
        settings=Settings(applicant=Applicant(name="P", email="a"), accounts=("a",)),
    )  # fmt: skip

    def full(*_: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(watch.world.store, "set", full)
    error = CredentialsRefused("no", "Make an app password.")
    error.account = "a"
    trouble.account_failed(watch, error)

    assert watch.resting()["a"] == pytest.approx(600, abs=5)


def test_summer_time_and_travel_are_no_jump(monkeypatch: pytest.MonkeyPatch) -> None:
    """The laptop's time zone changes nothing: Afterword counts in UTC and speaks in the configured zone."""
    monkeypatch.setenv("TZ", "America/Chicago")
    time.tzset()
    clocks = Clocks()
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert not clocks.jumped()
    finally:
        monkeypatch.undo()
        time.tzset()


def test_the_time_zone_of_a_journey_changes_no_letter(
    tmp_path: Path, dovecot: Dovecot, server: OnServer
) -> None:
    """The same pass in Tokyo and in Chicago saves the same and tells the same times."""
    home = home_on(tmp_path, dovecot, server, dovecot.tls_port)
    server.deliver("INBOX", invitation(NOW), NOW)
    assert home("once").returncode == 0
    told = [home("status", "--json", TZ=zone).stdout for zone in ("America/Chicago", "Asia/Tokyo")]
    shown = [home("show", "Mercy", TZ=zone).stdout for zone in ("America/Chicago", "Asia/Tokyo")]

    assert told[0] == told[1] != ""
    assert shown[0] == shown[1] != ""


# --- notices ---------------------------------------------------------------------------


SHOWN = {
    "afterword.edges.notify.Desktop.show": "lambda _self, title, text: print('SHOWN', title, '|', text, file=sys.stderr) or True"
}
"""The desktop's last inch; `edges/test_notify.py` has the rest of the way on a real D-Bus."""


@pytest.mark.parametrize("wanted", [True, False])
def test_an_invitation_shows_on_the_desktop_within_a_minute(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, wanted: bool
) -> None:
    """Named, with how long it can wait; not at all where the person wants no notices."""
    home = home_on(tmp_path, dovecot, server, dovecot.tls_port)
    if not wanted:
        home.config.write_text(home.config.read_text("utf-8") + "\n[preferences]\nnotify = false\n", "utf-8")
    with Daemon(home, SHOWN) as daemon:
        assert daemon.says("STATUS=Watching")
        begun = time.monotonic()
        assert hears_of_mail(daemon, server)
        assert wait_for(lambda: "notice of" in daemon.log())
        assert soon(time.monotonic() - begun, 60)
        daemon.end()
    lines = [line for line in daemon.errors.splitlines() if line.startswith("SHOWN")]

    assert len(lines) == wanted
    if wanted:
        assert "Interview invitation | Mercy Valley Medical Center" in lines[0]
        assert "answer by" in lines[0]
    assert "Mercy" not in daemon.log()


def test_a_login_that_needs_the_person_shows_once(tmp_path: Path) -> None:
    """The second refusal is a notice with what to do; waiting and restarting show no other."""
    with Scripted({"LOGIN": "NO [AUTHENTICATIONFAILED] no"}) as server:
        home = plain(Home(tmp_path, server.host, server.port, "u"))
        shown = ""
        for _ in range(3):
            with Daemon(home, QUICK | SHOWN) as daemon:
                assert wait_for(lambda: logins(server) == 2)
                assert daemon.says("STATUS=Waiting for you")
                time.sleep(1.5)
                daemon.end()
            shown += daemon.errors

    assert shown.count("SHOWN Afterword can't sign in") == 1
    assert "afterword setup" in shown
