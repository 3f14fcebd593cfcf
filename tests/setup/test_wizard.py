"""The first run at a real terminal, against a real Dovecot: what is asked, stored and written."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.edges.settings import load
from afterword.edges.store import FILE_NAME, Store
from afterword.errors import CredentialsRefused
from afterword.visit.refusals import refusal, refused
from dovecot import Dovecot, Options
from mail_servers import OnServer, on_dovecot
from person import (
    IDENTITY,
    NOT_IN_BACKGROUND,
    PROFILE,
    Person,
    afterword,
    config_of,
    environment,
    managed,
    scripted,
    user_of,
    where,
)  # fmt: skip
from test_commands import invitation


@pytest.fixture
def server(dovecot: Dovecot) -> Iterator[OnServer]:
    made = on_dovecot(dovecot)
    now = datetime.now(UTC)
    made.deliver("INBOX", invitation(now), now)
    yield made
    made.close()


@pytest.fixture
def start(tmp_path: Path) -> Callable[..., Person]:
    def begin(*options: str, **more: str) -> Person:
        return Person(afterword("setup", *options), environment(tmp_path) | more)

    return begin


def test_from_an_address_to_a_mailbox_that_is_watched(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, start: Callable[..., Person]
) -> None:
    """Every question answered by hand: config.toml loads, the secret is private, the mailbox unchanged."""
    before = server.messages("INBOX")
    person = start(*where(dovecot, server))
    person.answers(
        ("Your mail address: ", "priya@lakeside.example"), ("Number: ", "6"), ("IMAP server: ", "127.0.0.1")
    )
    person.sees(r"Port .*: ")
    person.types(str(dovecot.tls_port))
    person.answers((r"Password .*: ", "secret"), (r"Keep it in .*\[y/N\]: ", "y"), *PROFILE)
    person.sees("I found 1 program:")
    person.sees(r"It would put 1 draft into your mailbox now\.")
    person.answers((r"Is this right\? \[Y/n\]: ", ""), NOT_IN_BACKGROUND)
    assert person.leaves() == 0, person.screen

    config = load(config_of(tmp_path))
    account = config.accounts[0]
    assert (account.host, account.port, account.tls) == ("127.0.0.1", dovecot.tls_port, "implicit")
    assert config.settings.applicant.specialties == ("internal medicine", "internal medicine-pediatrics")
    assert config.settings.applicant.timezone == "America/Chicago"
    file = config_of(tmp_path).parent / "priya@lakeside.example.password"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert server.messages("INBOX") == before
    assert not server.messages("Drafts")
    assert "secret\n" not in person.screen.replace("secret-file", "")
    doctor = subprocess.run(
        afterword("doctor"), env=os.environ | environment(tmp_path), capture_output=True, check=False
    )
    assert b"let Afterword in" in doctor.stdout


@pytest.mark.parametrize("asked", range(12))
def test_it_can_be_broken_off_at_any_question_and_goes_on(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, start: Callable[..., Person], asked: int
) -> None:
    """Ctrl-C at question n, then the same command: what was answered is offered again by Enter alone."""
    options = [*where(dovecot, server), "--host", "127.0.0.1", "--secret-file", "--no-dry-run"]
    questions = [("Your mail address.*: ", "priya@lakeside.example"), (r"Password .*: ", "secret"), *PROFILE]
    questions.append(NOT_IN_BACKGROUND)
    first = start(*options)
    first.answers(*questions[:asked])
    if asked < len(questions):
        first.sees(questions[asked][0])
        first.interrupts()
        assert first.leaves() == 1
        assert "goes on where you were" in first.screen
        assert "Traceback" not in first.screen
    else:
        assert first.leaves() == 0
    again = start(*options)
    for number, (question, answer) in enumerate(questions):
        done = {1} if asked > 1 else set()  # a password that has worked is not asked for again
        done |= (
            {len(questions) - 2} if asked >= len(questions) - 1 else set()
        )  # nor is what config.toml has decided
        if number not in done:
            again.answers((question, "" if number < asked and answer != "n" else answer))
    assert again.leaves() == 0, again.screen

    assert load(config_of(tmp_path)).settings.applicant.aamc_id == "13579246"
    assert sorted(p.name for p in config_of(tmp_path).parent.iterdir()) == [
        "config.toml", "priya@lakeside.example.password",
    ]  # fmt: skip


def test_a_set_up_broken_off_can_be_forgotten(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, start: Callable[..., Person]
) -> None:
    """The password that was stored already, and the answers, go as well."""
    person = start(*where(dovecot, server), "--host", "127.0.0.1", "--secret-file")
    person.answers(("Your mail address", "priya@lakeside.example"), (r"Password .*: ", "secret"))
    person.sees("Your name")
    person.interrupts()
    person.leaves()
    assert len(list(config_of(tmp_path).parent.iterdir())) == 2
    own = os.environ | environment(tmp_path)
    subprocess.run(afterword("forget", "--yes"), env=own, check=True, capture_output=True)

    assert list(config_of(tmp_path).parent.iterdir()) == []


def test_a_wrong_password_is_asked_for_again_and_three_times_at_most(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, start: Callable[..., Person]
) -> None:
    """Two slips are forgiven; after the third it ends with exit code 4 before the provider locks the account."""
    person = start(*where(dovecot, server), "--host", "127.0.0.1", "--email", "priya@lakeside.example")
    person.answers(("Your mail address", ""))
    person.answers(*[(r"Password .*: ", "nonsense")] * 3)

    assert person.leaves() == 4
    assert "Traceback" not in person.screen
    assert not config_of(tmp_path).exists()


def test_every_answer_can_be_an_option(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """One command, the password on its input: the same config.toml, no question asked."""
    done = scripted(
        tmp_path, *IDENTITY, *where(dovecot, server), "--password-stdin", "--secret-file", "--school", "Lakeside",
        "--degree", "MD Candidate 2027", "--aamc-id", "1357 9246", "--timezone", "Pacific", "--specialty", "psych",
        "--specialty", "IM", "--phone", "+15125550100", "--other-address", "praman@lakeside.example",
        "--first-scan-days", "30", "--no-service", stdin="secret\n",
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
    document = tomllib.loads(config_of(tmp_path).read_text())
    assert document["applicant"] == {
        "name": "Priya Raman", "email": "priya@lakeside.example", "other_addresses": ["praman@lakeside.example"],
        "school": "Lakeside", "degree": "MD Candidate 2027", "aamc_id": "13579246", "phone": "+15125550100",
        "timezone": "America/Los_Angeles", "specialties": ["psychiatry", "internal medicine"],
    }  # fmt: skip
    assert document["account"]["first_scan_days"] == 30
    assert "I found 1 program" in done.stdout
    assert "smtp" not in document
    assert "secret" not in config_of(tmp_path).read_text().replace("secret-tool", "")


def test_a_second_run_changes_what_is_asked_and_keeps_the_persons_own_lines(
    tmp_path: Path, dovecot: Dovecot, server: OnServer
) -> None:
    """Comments and settings written by hand survive; the stored password is used without asking."""
    options = (*IDENTITY, *where(dovecot, server), "--no-dry-run")
    assert scripted(tmp_path, *options, "--password-stdin", "--secret-file", stdin="secret\n").returncode == 0
    path = config_of(tmp_path)
    mine = path.read_text().replace("# cc_coordinator = false", "cc_coordinator = true  # mine").replace(
        "# Your telephone number", "# MY OWN WORDS. Your telephone number"
    )  # fmt: skip
    path.write_text(mine)
    done = scripted(tmp_path, "--yes", "--school", "Another School", "--no-dry-run")

    assert done.returncode == 0, done.stdout + done.stderr
    assert path.read_text() == mine.replace(
        '# school = "Lakeside School of Medicine"', 'school = "Another School"'
    )
    assert load(path).settings.preferences.cc_coordinator


def test_it_runs_in_the_background_if_the_person_wants_it(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, start: Callable[..., Person]
) -> None:
    """Enter at the last question installs the service; a script says --service, and without it nothing is."""
    options = (*IDENTITY, *where(dovecot, server), "--secret-file", "--no-dry-run")
    assert scripted(tmp_path, *options, "--password-stdin", stdin="secret\n").returncode == 0
    assert managed(tmp_path) == []
    person = start(*options)
    person.answers(("Your mail address", ""), *[(question, "") for question, _ in PROFILE[:-1]])
    person.answers((r"Run in the background.*\[Y/n\]: ", ""))

    assert person.leaves() == 0, person.screen
    assert "starts by itself from now on" in person.screen
    if sys.platform == "linux":
        assert (tmp_path / "config" / "systemd" / "user" / "afterword.service").exists()
        assert managed(tmp_path)[-1] == "systemctl --user restart afterword.service"


def test_a_good_sign_in_ends_the_wait_after_a_refused_password(
    tmp_path: Path, dovecot: Dovecot, server: OnServer
) -> None:
    """The service that left the mailbox alone goes on once setup has a password that works."""
    options = (*IDENTITY, *where(dovecot, server), "--password-stdin", "--secret-file", "--no-dry-run")
    with closing(Store(tmp_path / "state" / "afterword" / FILE_NAME)) as memory:
        for _ in range(2):
            refused(memory, IDENTITY[1], CredentialsRefused("No."), datetime.now(UTC))
    wrong = scripted(tmp_path, *options, stdin="nonsense\n")
    with closing(Store(tmp_path / "state" / "afterword" / FILE_NAME)) as memory:
        assert wrong.returncode == 4
        assert refusal(memory, IDENTITY[1])
    right = scripted(tmp_path, *options, stdin="secret\n")

    assert right.returncode == 0, right.stdout + right.stderr
    with closing(Store(tmp_path / "state" / "afterword" / FILE_NAME)) as memory:
        assert refusal(memory, IDENTITY[1]) is None


def test_what_is_missing_is_said_at_once(tmp_path: Path) -> None:
    """A script that forgot the essentials gets one line with all of them and exit code 2."""
    done = scripted(tmp_path, "--yes")

    assert done.returncode == 2
    assert "--email, --name" in done.stderr
    assert not config_of(tmp_path).exists()


def test_an_ordinary_google_password_is_never_sent(start: Callable[..., Person]) -> None:
    """What is not sixteen letters is refused before any connection; the click path is shown first."""
    person = start("--email", "priya.raman@gmail.com")
    person.answers(("Your mail address", ""))
    assert "myaccount.google.com/apppasswords" in person.sees(r"Password .*: ")
    person.types("Sunflower-1987")
    person.sees("It was not sent")
    person.interrupts()

    assert person.leaves() == 1, person.screen
    assert "Sunflower" not in person.screen
    assert "Signing in" not in person.screen


def test_plain_text_is_for_this_computer_alone(tmp_path: Path) -> None:
    """`--tls none` to another computer is refused with exit code 2."""
    done = scripted(
        tmp_path, "--email", "p@x.example", "--name", "P", "--host", "imap.x.example", "--tls", "none",
        "--password-stdin", stdin="secret\n",
    )  # fmt: skip
    assert done.returncode == 2
    assert "clear text" in done.stderr


def test_a_certificate_nobody_vouches_for_gets_no_password(
    tmp_path: Path, dovecot: Dovecot, server: OnServer
) -> None:
    """Without the private authority's file the connection ends before the sign-in, exit code 3."""
    done = scripted(
        tmp_path, *IDENTITY, "--user", user_of(server), "--port", str(dovecot.tls_port), "--password-stdin",
        stdin="secret\n",
    )  # fmt: skip

    assert done.returncode == 3
    assert "Nothing was sent" in done.stderr
    assert not list(config_of(tmp_path).parent.glob("*.password"))


@pytest.mark.parametrize("special_use", [True, False])
def test_german_folders_are_found_by_flag_or_name(
    tmp_path: Path, dovecot_with: Callable[[Options], Dovecot], special_use: bool
) -> None:
    """Entwürfe, Gesendet and Spam need no question, flagged or not."""
    german = dovecot_with(Options(names="de", special_use=special_use))
    made = on_dovecot(german)
    done = scripted(
        tmp_path,
        *IDENTITY,
        *where(german, made),
        "--password-stdin",
        "--secret-file",
        "--no-dry-run",
        stdin="secret\n",
    )
    made.close()

    assert "Drafts is “Entwürfe”, Sent is “Gesendet”, Junk is “Spam”" in " ".join(done.stdout.split())


def test_two_drafts_folders_are_a_question(
    tmp_path: Path, dovecot_with: Callable[[Options], Dovecot], start: Callable[..., Person]
) -> None:
    """The person says which; a script is told how to say it; none is made."""
    double = dovecot_with(Options(two_drafts=True))
    made = on_dovecot(double)
    options = (*IDENTITY, *where(double, made))
    told = scripted(tmp_path, *options, "--password-stdin", "--secret-file", "--no-dry-run", stdin="secret\n")
    assert told.returncode == 3
    assert '--drafts "..."' in told.stderr

    person = start(*options, "--no-dry-run")
    person.answers(("Your mail address", ""))
    shown = person.sees("Number: ")
    number = next(line.split(".")[0].strip() for line in shown.splitlines() if line.endswith(". Old drafts"))
    person.types(number)
    person.answers(*[(question, "") for question, _ in PROFILE], NOT_IN_BACKGROUND)
    assert person.leaves() == 0, person.screen
    made.close()

    assert load(config_of(tmp_path)).accounts[0].drafts == "Old drafts"


def test_what_was_misunderstood_can_be_corrected(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, start: Callable[..., Person]
) -> None:
    """ "Not in touch any more" is remembered: the first real pass treats the program as withdrawn."""
    options = (*IDENTITY, *where(dovecot, server))
    person = start(*options, "--secret-file")
    person.answers(("Your mail address", ""), (r"Password .*: ", "secret"), *[(q, "") for q, _ in PROFILE])
    person.answers((r"Is this right\?", "n"), ("numbers that are wrong.*: ", "1"), ("Number: ", "1"))
    person.answers(NOT_IN_BACKGROUND)
    assert person.leaves() == 0, person.screen
    assert not (server.messages("Drafts"))

    everything = os.environ | environment(tmp_path)
    subprocess.run(afterword("once"), env=everything, check=True, capture_output=True)
    shown = subprocess.run(
        afterword("show", "Mercy", "--json"), env=everything, capture_output=True, check=True
    )
    assert json.loads(shown.stdout)["state"] == "withdrawn"


def test_a_second_mailbox_joins_the_first(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> None:
    """`--add`: two accounts in one config.toml, a secret for each, the owner unchanged, one pass over both."""
    first = (*IDENTITY, *where(dovecot, server), "--no-dry-run", "--password-stdin", "--secret-file")
    assert scripted(tmp_path, *first, stdin="secret\n").returncode == 0
    other = on_dovecot(dovecot)
    second = (
        "--add", "--email", "praman@school.example", "--host", "127.0.0.1", *where(dovecot, other),
        "--password-stdin", "--secret-file",
    )  # fmt: skip
    done = scripted(tmp_path, *second, stdin="secret\n")
    other.close()
    assert done.returncode == 0, done.stdout + done.stderr

    config = load(config_of(tmp_path))
    assert [a.address for a in config.accounts] == ["priya@lakeside.example", "praman@school.example"]
    assert config.settings.applicant.email == "priya@lakeside.example"
    assert len(list(config_of(tmp_path).parent.glob("*.password"))) == 2
    assert "I found 1 program" in done.stdout


def test_another_address_takes_the_place_of_the_first(
    tmp_path: Path, dovecot: Dovecot, server: OnServer
) -> None:
    """Without `--add` nothing of the old mailbox stays: no login name, no folder of it."""
    first = (*IDENTITY, *where(dovecot, server), "--no-dry-run", "--password-stdin", "--secret-file")
    assert scripted(tmp_path, *first, "--sent", "Sent", "--school", "Old", stdin="secret\n").returncode == 0
    other = on_dovecot(dovecot)
    done = scripted(
        tmp_path, *first[4:], *where(dovecot, other), "--email", "new@lakeside.example", "--name", "P R",
        stdin="secret\n",
    )  # fmt: skip
    other.close()
    assert done.returncode == 0, done.stdout + done.stderr

    config = load(config_of(tmp_path))
    assert [(a.address, a.user, a.sent) for a in config.accounts] == [
        ("new@lakeside.example", user_of(other), None)
    ]
    assert config.settings.applicant.school == ""


KEYRING = """
printf %s pw | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
"$@"; code=$?
kill $(dbus-send --session --print-reply --dest=org.freedesktop.DBus / \
    org.freedesktop.DBus.GetConnectionUnixProcessID string:org.freedesktop.secrets 2>/dev/null \
    | awk '/uint32/{print $2}') 2>/dev/null
exit $code
"""


@pytest.mark.skipif(sys.platform != "linux", reason="GNOME Keyring is Linux")
def test_with_a_real_keyring_it_takes_seconds(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, record_property: Callable[[str, object], None]
) -> None:
    """The whole way from the address to a first pass, with GNOME Keyring: the measured session."""
    if not (shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")):
        pytest.skip("GNOME Keyring is not installed")
    (tmp_path / "run").mkdir(mode=0o700)
    own = environment(tmp_path) | {
        "XDG_RUNTIME_DIR": str(tmp_path / "run"),
        "XDG_DATA_HOME": str(tmp_path / "share"),
    }
    own["PYTHON_KEYRING_BACKEND"] = "keyring.backends.SecretService.Keyring"
    steps = f"{sys.executable} -m afterword setup {' '.join(where(dovecot, server))} && {sys.executable} -m afterword once"
    person = Person(["dbus-run-session", "--", "bash", "-c", KEYRING, "_", "bash", "-c", steps], own)
    person.answers(
        ("Your mail address: ", "priya@lakeside.example"), ("Number: ", "6"), ("IMAP server: ", "127.0.0.1")
    )
    person.answers((r"Port .*: ", str(dovecot.tls_port)), (r"Password .*: ", "secret"))
    person.sees("in the keyring now")
    person.answers(*PROFILE, (r"Is this right\?", ""), NOT_IN_BACKGROUND)
    assert person.leaves() == 0, person.screen

    assert not list(config_of(tmp_path).parent.glob("*.password"))
    record_property("keystrokes", person.keys)
    record_property("seconds", round(person.seconds, 1))
    assert person.keys < 250
