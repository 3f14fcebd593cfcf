"""Secrets: where they are looked for, in which order, and that nothing of them leaks.

The keyring is the real one: GNOME Keyring on a private D-Bus session where it is installed.
"""

from __future__ import annotations

import logging
import os
import shutil
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked

from afterword.edges import credentials
from afterword.edges.command import secret_from
from afterword.edges.credentials import Credentials
from afterword.edges.settings import Account
from afterword.errors import CredentialsError, CredentialsLocked

DAEMON = Path(__file__).resolve().parents[2] / "daemon"
PYTHON = sys.executable


def account(address: str = "priya@mail.example", **values: object) -> Account:
    known = {"user": address, "host": "h", "port": 993, "tls": "implicit", "auth": "password"}
    return Account(address=address, **{**known, **values})


def printing(text: str) -> tuple[str, ...]:
    return (PYTHON, "-c", f"import sys; sys.stdout.write({text!r})")


@pytest.fixture(autouse=True)
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without this no test would be sure not to find the keyring of whoever runs it."""
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setattr(credentials, "_BACKENDS", ())
    monkeypatch.delenv("CREDENTIALS_DIRECTORY", raising=False)


class Keyring(KeyringBackend):
    """A keyring in memory."""

    priority = 5.0
    entries: dict[tuple[str, str], str]

    def get_password(self, service: str, username: str) -> str | None:
        return self.entries.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.entries[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.entries[service, username]


class Weak(Keyring):
    priority = 0.5


class Locked(Keyring):
    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        raise KeyringLocked("Failed to unlock the collection!")


class Asking(Keyring):
    def get_password(self, service: str, username: str) -> str | None:  # noqa: ARG002
        time.sleep(30)
        return None


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> Callable[[type[Keyring]], Keyring]:
    """Return a function that puts a keyring into this session."""

    def use(kind: type[Keyring] = Keyring) -> Keyring:
        kind.entries = {}
        monkeypatch.setattr("keyring.core.load_env", kind)
        return kind()

    return use


# --- the order ---------------------------------------------------------------------------


def test_the_first_source_that_has_it_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, keyring: Callable[[], Keyring]
) -> None:
    """systemd's credential, then the command, then the keyring, then the private file."""
    commanded = account(password_command=printing("from the command\n"))
    file = Credentials(tmp_path).file_of(account())
    file.touch(mode=0o600)
    file.write_text("from the file\n")
    assert Credentials(tmp_path).secret(account()) == "from the file"

    keyring().set_password("afterword", "priya@mail.example", "from the keyring")
    assert Credentials(tmp_path).secret(account()) == "from the keyring"
    assert Credentials(tmp_path).secret(commanded) == "from the command"

    (tmp_path / "afterword").write_text("from systemd\n")
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert Credentials(tmp_path).secret(commanded) == "from systemd"
    (tmp_path / "afterword.priya@mail.example").write_text("from systemd for this account\n")
    assert Credentials(tmp_path).secret(commanded) == "from systemd for this account"


def test_a_password_is_fetched_once_and_again_when_refused(tmp_path: Path) -> None:
    """A password manager is not asked at every connection, but anew after a refusal."""
    counter = tmp_path / "asked"
    script = f"p = {str(counter)!r}; open(p, 'a').write('x'); print(len(open(p).read()))"
    known = Credentials(tmp_path)
    counted = account(password_command=(PYTHON, "-c", script))

    assert [known.secret(counted), known.secret(counted)] == ["1", "1"]
    assert known.secret(counted, fresh=True) == "2"
    assert known.secret(counted) == "2"


def test_a_token_is_fetched_for_every_connection(tmp_path: Path) -> None:
    """An access token lives an hour, so the helper that renews it is always asked."""
    counter = tmp_path / "asked"
    script = f"p = {str(counter)!r}; open(p, 'a').write('x'); print(len(open(p).read()))"
    known = Credentials(tmp_path)
    token = account(auth="oauth2", token_command=(PYTHON, "-c", script))

    assert [known.secret(token), known.secret(token)] == ["1", "2"]


def test_without_any_source_the_sentence_says_what_to_do(tmp_path: Path) -> None:
    """No keyring and no password is an error with advice, and exit code 4."""
    with pytest.raises(CredentialsError) as caught:
        Credentials(tmp_path).secret(account())

    assert not isinstance(caught.value, CredentialsLocked)
    assert caught.value.exit_code == 4
    assert "password_command" in caught.value.hint


def test_an_empty_keyring_sends_to_setup(tmp_path: Path, keyring: Callable[[], Keyring]) -> None:
    """Where there is a keyring the advice is `afterword setup`."""
    keyring()

    with pytest.raises(CredentialsError) as caught:
        Credentials(tmp_path).secret(account())
    assert "afterword setup" in caught.value.hint


# --- the keyring -------------------------------------------------------------------------


def test_the_keyring_keeps_and_forgets(tmp_path: Path, keyring: Callable[[], Keyring]) -> None:
    """What setup stored is found, and gone after `forget`, as often as one likes."""
    keyring()
    known = Credentials(tmp_path)
    known.store(account(), "hunter2")
    assert known.secret(account()) == "hunter2"

    known.forget(account())
    known.forget(account())
    with pytest.raises(CredentialsError):
        known.secret(account())


@pytest.mark.parametrize("length", [1, 10, 11, 20, 25, 30])
def test_a_long_secret_fits_into_small_entries(
    tmp_path: Path, keyring: Callable[[], Keyring], monkeypatch: pytest.MonkeyPatch, length: int
) -> None:
    """Windows' vault takes short entries only: a long token lies in several, and all of them go again."""
    kept = keyring()
    monkeypatch.setattr(credentials, "_LONGEST_ITEM", 10)
    known = Credentials(tmp_path)
    secret = "abcdefghijklmnopqrstuvwxyz0123456789"[:length]
    known.store(account(), secret)

    assert known.secret(account()) == secret
    assert max(len(part) for part in kept.entries.values()) <= 12
    known.forget(account())
    assert kept.entries == {}


def test_elsewhere_a_secret_is_one_entry(tmp_path: Path, keyring: Callable[[], Keyring]) -> None:
    """macOS asks once for each entry, so there is one, however long the token."""
    kept = keyring()
    Credentials(tmp_path).store(account(), "x" * 4_000)

    assert len(kept.entries) == (1 if sys.platform != "win32" else 4)


def test_a_weak_keyring_is_refused(tmp_path: Path, keyring: Callable[[type[Keyring]], Keyring]) -> None:
    """A plain text file behind the keyring's name is neither read nor written."""
    weak = keyring(Weak)
    weak.set_password("afterword", "priya@mail.example", "plain")

    with pytest.raises(CredentialsError, match="no password"):
        Credentials(tmp_path).secret(account())
    with pytest.raises(CredentialsError, match="no keyring"):
        Credentials(tmp_path).store(account(), "hunter2")
    assert weak.entries == {("afterword", "priya@mail.example"): "plain"}


def test_a_choice_for_no_keyring_is_kept_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`keyring --disable` means none: no other one is looked for behind the owner's back."""
    Keyring.entries = {("afterword", "priya@mail.example"): "from another keyring"}
    monkeypatch.setattr(credentials, "_BACKENDS", (f"{__name__}.Keyring",))

    with pytest.raises(CredentialsError, match="no password"):
        Credentials(tmp_path).secret(account())


def test_the_private_file_is_written_for_its_owner_alone(tmp_path: Path) -> None:
    """0600 from the first byte, whatever the umask; written anew, not into; found again; gone when forgotten."""
    before = os.umask(0)
    try:
        known = Credentials(tmp_path / "new")
        known.store_in_file(account(), "hunter2")
        known.store_in_file(account(), "hunter3")
    finally:
        os.umask(before)
    path = known.file_of(account())

    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert known.secret(account()) == "hunter3"
    known.forget(account())
    assert not path.exists()


def test_a_locked_keyring_is_worth_waiting_for(
    tmp_path: Path, keyring: Callable[[type[Keyring]], Keyring]
) -> None:
    """Locked is not missing: the service tries again, and does not fall back to anything else."""
    keyring(Locked)
    Credentials(tmp_path).file_of(account()).write_text("from the file")

    with pytest.raises(CredentialsLocked, match="locked"):
        Credentials(tmp_path).secret(account())


def test_a_keyring_that_asks_a_person_is_not_waited_for_for_ever(
    tmp_path: Path, keyring: Callable[[type[Keyring]], Keyring], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A prompt nobody answers ends in "locked", not in a hanging service."""
    keyring(Asking)
    monkeypatch.setattr(credentials, "_PATIENCE_SECONDS", 0.05)

    with pytest.raises(CredentialsLocked, match="waits for you"):
        Credentials(tmp_path).secret(account())


SESSION = """
printf %s pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
"$@"; code=$?
kill $(dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null \
    | awk '/uint32/{print $2}') 2>/dev/null
exit $code
"""
LOCKED_SESSION = SESSION.replace("printf %s pw | ", "").replace("--unlock", "--start")


def in_session(tmp_path: Path, script: str, session: str = SESSION) -> str:
    """Run a script on a D-Bus session of its own, with a GNOME Keyring of its own; return what it prints."""
    if not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")):
        if os.environ.get("CI") == "true":
            pytest.fail("not run: GNOME Keyring is not installed", pytrace=False)
        pytest.skip("GNOME Keyring is not installed")
    runtime = tmp_path / "run"
    runtime.mkdir(mode=0o700, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "share"), "XDG_RUNTIME_DIR": str(runtime)}
    code = textwrap.dedent(SETTING) + textwrap.dedent(script)
    done = subprocess.run(
        ["dbus-run-session", "--", "bash", "-c", session, "_", PYTHON, "-c", code, str(tmp_path)],
        env=kept | home | {"PYTHONPATH": str(DAEMON)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


SETTING = """
import sys
from pathlib import Path
from afterword.edges.credentials import Credentials
from afterword.edges.settings import Account
from afterword.errors import CredentialsError
account = Account(address="priya@mail.example", user="p", host="h", port=993, tls="implicit", auth="password")
credentials = Credentials(Path(sys.argv[1]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="GNOME Keyring is Linux")
def test_gnome_keyring_keeps_a_password_over_sessions(tmp_path: Path) -> None:
    """The real keyring takes the password in one session and gives it back in the next."""
    in_session(tmp_path, 'credentials.store(account, "pässword ☃")')

    assert in_session(tmp_path, "print(ascii(credentials.secret(account)))") == ascii("pässword ☃")
    told = in_session(
        tmp_path,
        """
        credentials.forget(account)
        try: credentials.secret(account)
        except CredentialsError as error: print(error.hint)
        """,
    )
    assert "afterword setup" in told


@pytest.mark.skipif(sys.platform != "linux", reason="GNOME Keyring is Linux")
def test_a_keyring_unlocked_late_is_found_without_a_restart(tmp_path: Path) -> None:
    """The same process that found it locked gets the password once the person has logged in."""
    in_session(tmp_path, 'credentials.store(account, "hunter2")')
    told = in_session(
        tmp_path,
        """
        import subprocess
        try: credentials.secret(account)
        except CredentialsError as error: print(type(error).__name__)
        subprocess.run(["gnome-keyring-daemon", "--replace", "--unlock", "--components=secrets"], input=b"pw", capture_output=True)
        print(credentials.secret(account))
        """,
        LOCKED_SESSION,
    )

    assert told.split() == ["CredentialsLocked", "hunter2"]


@pytest.mark.skipif(sys.platform != "linux", reason="D-Bus")
def test_a_session_bus_that_comes_late_is_waited_for(tmp_path: Path) -> None:
    """A bus that is named but not there yet is "not ready", which the service tries again."""
    code = textwrap.dedent(SETTING) + (
        "try: credentials.secret(account)\nexcept CredentialsError as error: print(type(error).__name__)\n"
    )
    environment = {"HOME": str(tmp_path), "PATH": os.environ["PATH"], "PYTHONPATH": str(DAEMON)}
    environment["DBUS_SESSION_BUS_ADDRESS"] = f"unix:path={tmp_path}/not-there-yet"
    done = subprocess.run(
        [PYTHON, "-c", code, str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )

    assert done.stdout.strip() == "CredentialsLocked"


@pytest.mark.skipif(sys.platform != "linux", reason="GNOME Keyring is Linux")
def test_a_locked_gnome_keyring_says_so(tmp_path: Path) -> None:
    """After an automatic login the keyring is locked: that is told, and is worth another try."""
    in_session(tmp_path, 'credentials.store(account, "hunter2")')
    told = in_session(
        tmp_path,
        """
        try: credentials.secret(account)
        except CredentialsError as error: print(type(error).__name__)
        """,
        LOCKED_SESSION,
    )

    assert told == "CredentialsLocked"


# --- the command -------------------------------------------------------------------------


@pytest.mark.parametrize("printed", ["secret", "secret\n", "  secret \r\n", "secret\nuser: priya\nurl: x\n"])
def test_the_first_line_is_the_secret(printed: str) -> None:
    """Password managers end the line, and print remarks below it."""
    assert secret_from(printing(printed)) == "secret"


@pytest.mark.parametrize(
    "printed", ["", "\n", "\n\n", "a\x00b\n", "a\rb\n", "a\x1b[0m\n", "\udce9", "x" * 20_000]
)
def test_what_cannot_be_a_secret_is_refused(printed: str) -> None:
    """Nothing, control characters and endless output never reach a server."""
    argv = (
        PYTHON,
        "-c",
        f"import sys; sys.stdout.buffer.write({printed.encode(errors='surrogateescape')!r})",
    )

    with pytest.raises(CredentialsError, match="nothing that could be a password") as caught:
        secret_from(argv)
    assert not isinstance(caught.value, CredentialsLocked)


def test_no_shell_reads_the_words() -> None:
    """Each word reaches the command as it stands, whatever it holds."""
    word = "$(touch /tmp/never); `x` | & > ' \" *"

    assert secret_from((PYTHON, "-c", "import sys; print(sys.argv[1])", word)) == word


def test_a_missing_command_is_named() -> None:
    """A typo in password_command is the owner's to mend: no waiting."""
    with pytest.raises(CredentialsError, match="no-such-command") as caught:
        secret_from(("no-such-command", "hunter2"))

    assert not isinstance(caught.value, CredentialsLocked)
    assert "hunter2" not in str(caught.value) + caught.value.hint


def test_a_failing_command_is_worth_another_try() -> None:
    """A locked password manager fails; what it says is not repeated, since it may hold the secret."""
    script = "import sys; print('hunter2'); print('hunter2', file=sys.stderr); sys.exit(2)"

    with pytest.raises(CredentialsLocked, match="exit code 2") as caught:
        secret_from((PYTHON, "-c", script))
    assert "hunter2" not in str(caught.value) + caught.value.hint


@pytest.mark.skipif(sys.platform == "win32", reason="process groups")
def test_a_command_that_hangs_is_ended_with_its_children(tmp_path: Path) -> None:
    """A prompt nobody sees ends after the limit, and nothing keeps running."""
    note = tmp_path / "pid"
    script = (
        "import subprocess, sys, time\n"
        f"child = subprocess.Popen(['sleep', '60']); open({str(note)!r}, 'w').write(str(child.pid))\n"
        "time.sleep(60)"
    )
    with pytest.raises(CredentialsLocked, match="did not end"):
        secret_from((PYTHON, "-c", script), seconds=1)

    child = int(note.read_text())
    for _ in range(100):
        if not alive(child):
            break
        time.sleep(0.02)
    assert not alive(child)


def alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    status = Path(f"/proc/{process}/stat")
    return not (status.exists() and status.read_text().rpartition(")")[2].split()[0] == "Z")


def test_a_command_gets_nothing_on_its_input() -> None:
    """A command that reads its input sees its end at once and cannot hang on it."""
    assert secret_from((PYTHON, "-c", "import sys; print(repr(sys.stdin.read()))")) == "''"


# --- the private file and what must not leak -----------------------------------------------


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o644])
def test_a_file_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    """A password file is used with 0600 only; the sentence says how to mend it."""
    path = Credentials(tmp_path).file_of(account())
    path.write_text("hunter2")
    path.chmod(mode)

    with pytest.raises(CredentialsError) as caught:
        Credentials(tmp_path).secret(account())
    assert "chmod 600" in caught.value.hint


def test_a_private_file_is_used_with_a_warning(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """The last resort works, and says that it is one; neither the password nor the address is logged."""
    path = Credentials(tmp_path).file_of(account())
    path.touch(mode=0o600)
    path.write_text("hunter2\n")
    with caplog.at_level(logging.DEBUG):
        assert Credentials(tmp_path).secret(account()) == "hunter2"

    assert "plain file" in caplog.text
    assert "hunter2" not in caplog.text
    assert "priya" not in caplog.text
