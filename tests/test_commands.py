"""The command line as a person or a script meets it: what it prints and how it ends."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
import time_machine

from afterword.commands.demo import _hand
from afterword.commands.story import tell
from afterword.visit.lines import Line
from dovecot import Dovecot
from mail_servers import OnServer

ROOT = Path(__file__).resolve().parent.parent
NUMBERS = count(1)
NOW = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)
ON_THAT_MORNING = f"""
import runpy, sys, time_machine
time_machine.travel({NOW.timestamp()}, tick=True).start()
sys.argv[0] = "afterword"
runpy.run_module("afterword", run_name="__main__")
"""
"""What a shell would start, on the morning the mail of these tests is of: it must not matter when they run."""


@dataclass(frozen=True)
class Done:
    """How a command ended and what it printed."""

    returncode: int
    stdout: str
    stderr: str


def afterword(
    *words: str, stdin: str = "", that_morning: bool = False, **more: str
) -> subprocess.CompletedProcess[str]:
    """Run the program as a shell would, now or on `that_morning`."""
    start = ("-c", ON_THAT_MORNING) if that_morning else ("-m", "afterword")
    environment = os.environ | {
        "HOME": "/nonexistent",  # never the developer's own service
        "XDG_CONFIG_HOME": "",
        "PYTHONPATH": str(ROOT / "daemon"),
        "PYTHONWARNINGS": "error",
        "COLUMNS": "100",
        **more,
    }
    return subprocess.run(
        [sys.executable, *start, *words],
        input=stdin, capture_output=True, text=True, env=environment, check=False, timeout=300,
    )  # fmt: skip


class Home:
    """A person's configuration and state in a folder of their own, and a mailbox on Dovecot."""

    def __init__(
        self,
        folder: Path,
        host: str,
        port: int,
        user: str,
        ca: str = "",
        password: str = "secret",
        *,
        that_morning: bool = False,
    ) -> None:
        self.folder = folder
        self.that_morning = that_morning
        self.config = folder / "config.toml"
        self.config.write_text(
            f"""[applicant]
name = "Priya Raman"
email = "priya@home.example"
timezone = "America/Chicago"

[account]
address = "priya@home.example"
host = "{host}"
port = {port}
tls = "implicit"
user = "{user}"
ca_file = "{ca}"
password_command = ["{sys.executable}", "-c", "print('{password}')"]
""",
            encoding="utf-8",
        )

    def __call__(self, *words: str, stdin: str = "", **more: str) -> subprocess.CompletedProcess[str]:
        """Run a command on these places; `more` are environment variables."""
        places = ("--config", str(self.config), "--state-dir", str(self.folder / "state"))
        return afterword(*places, *words, stdin=stdin, that_morning=self.that_morning, **more)


@pytest.fixture(autouse=True)
def monday_morning() -> Iterator[None]:
    """All commands in this process believe it is Monday, 23 November 2026, 9:30 in Chicago."""
    with time_machine.travel(NOW, tick=True):
        yield


@pytest.fixture
def home(tmp_path: Path, dovecot: Dovecot, server: OnServer) -> Home:
    user = server.mailbox._settings.user
    return Home(tmp_path, dovecot.host, dovecot.tls_port, user, str(dovecot.ca), that_morning=True)


def test_help_names_every_command_of_the_contract() -> None:
    """`--help` is the map: each command of the contract is on it."""
    text = afterword("--help").stdout

    for name in ("demo", "doctor", "run", "once", "read", "replay", "status", "show", "record", "page", "summary",
                 "export", "allow", "pause", "resume", "forget"):  # fmt: skip
        assert name in text


def test_all_faults_of_a_configuration_at_once(tmp_path: Path) -> None:
    """Three mistakes are three lines with their paths and the nearest right name, exit code 2, no traceback."""
    config = tmp_path / "config.toml"
    config.write_text(
        '[applicant]\nname = "P"\nemial = "p@home.example"\n[account]\nhost = "x"\nport = "y"\n', "utf-8"
    )
    done = afterword("--config", str(config), "--state-dir", str(tmp_path / "s"), "once")

    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert "emial" in done.stderr
    assert "email" in done.stderr
    assert "port" in done.stderr
    assert done.stdout == ""


def test_an_unreachable_server_is_one_sentence(tmp_path: Path) -> None:
    """Nobody listens: exit code 3 and a sentence, nothing lost."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        done = Home(tmp_path, "127.0.0.1", held.getsockname()[1], "u")("once")

    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert done.stderr.strip()


def test_a_wrong_password_is_exit_code_4(tmp_path: Path, dovecot: Dovecot) -> None:
    """The server refuses the password: the person is told, with what to do."""
    done = Home(tmp_path, dovecot.host, dovecot.tls_port, "wrong", str(dovecot.ca), "nonsense")("once")

    assert done.returncode == 4
    assert "Traceback" not in done.stderr


def test_a_pass_over_an_empty_mailbox_does_nothing(home: Home, server: OnServer) -> None:
    """`once` on an empty mailbox ends well, says so, and `--json` prints nothing at all."""
    done = home("once")
    again = home("once", "--json")

    assert (done.returncode, again.returncode) == (0, 0), done.stderr
    assert "Nothing to do" in done.stdout
    assert again.stdout == ""
    assert server.messages("INBOX") == {}
    assert server.messages("Drafts") == {}


def invitation(now: datetime) -> bytes:
    """A hand-written invitation that wants an answer by mail, two days from `now`."""
    return (
        "From: Maria Alvarez <malvarez@mercyvalley.example>\r\nTo: priya@home.example\r\n"
        f"Subject: Interview invitation, Mercy Valley Internal Medicine\r\nDate: {now:%a, %d %b %Y %H:%M:%S} +0000\r\n"
        f"Message-ID: <invitation{next(NUMBERS)}@mercyvalley.example>\r\nMIME-Version: 1.0\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\n"
        "Dear Priya Raman,\r\n\r\nthe Internal Medicine Residency at Mercy Valley Medical Center is pleased to invite "
        "you to interview with us.\r\nPlease reply to this e-mail within 48 hours and tell me whether you would like "
        "to come; I will then send you the dates.\r\n\r\nMaria Alvarez\r\nResidency Coordinator, Internal Medicine\r\n"
        "Mercy Valley Medical Center\r\nmalvarez@mercyvalley.example\r\n"
    ).encode()


def test_an_invitation_is_answered_with_one_draft(home: Home, server: OnServer) -> None:
    r"""A real pass over a real mailbox: one draft in reply, \\Draft and unseen; ten more passes add nothing."""
    now = NOW
    server.deliver("INBOX", invitation(now), now)
    before = server.messages("INBOX")
    dry = home("once", "--dry-run", "--json")
    assert server.messages("Drafts") == {}
    done = home("once", "--json")
    for _ in range(3):
        assert home("once", "--json").stdout == ""

    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert [line["do"] for line in lines] == ["notify", "save"], done.stderr
    assert [json.loads(line)["do"] for line in dry.stdout.splitlines()] == ["notify", "save"]
    assert lines[1]["to"] == ["malvarez@mercyvalley.example"]
    [(flags, _, raw)] = server.messages("Drafts").values()
    assert flags == {"\\Draft"}
    assert b"In-Reply-To: <invitation" in raw
    assert server.messages("INBOX") == before
    status = json.loads(home("status", "--json").stdout)
    assert (status["programs"], status["drafts_waiting"]) == (1, 1)
    shown = json.loads(home("show", "mercy valley", "--json").stdout)
    assert shown["program"]["institution"] == "Mercy Valley Medical Center"
    assert "Mercy Valley" in home("status").stdout
    assert "malvarez@mercyvalley.example" in home("show", "Mercy Valley").stdout


def test_what_is_recorded_is_shown_and_exported(home: Home, server: OnServer) -> None:
    """A note and an interview by hand come back from show and export."""
    now = NOW
    server.deliver("INBOX", invitation(now), now)
    assert home("once").returncode == 0
    start = ("--start", "2026-12-03T08:00", "--timezone", "America/Denver")
    assert home("record", "interview", "Mercy Valley", *start).returncode == 0
    note = home(
        "record", "note", "Mercy Valley", "--person", "Grace Osei", "--text", "We talked about sepsis."
    )
    assert note.returncode == 0, note.stderr

    assert "20261203T150000Z" in home("export", "--format", "ics").stdout
    assert "We talked about sepsis." in home("export", "--format", "md").stdout
    assert "malvarez@mercyvalley.example" in home("export", "--format", "csv").stdout
    assert "BEGIN:VCARD" in home("export", "--format", "vcf").stdout
    page = home("page", "-o", str(home.folder / "season.html"))
    assert page.returncode == 0, page.stderr
    assert "Mercy Valley" in (home.folder / "season.html").read_text("utf-8")
    assert "Mercy Valley" in home("summary").stdout


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("record", "note", "--text", "x"), "needs"),
        (("record", "policy", "Mercy", "--rule", "no_thanks"), "no_thank_you"),
        (("record", "interview", "Mercy", "--start", "tomorrow"), "2026-12-03"),
        (("show", "Nowhere General"), "No program is called"),
        (("read", "/nowhere/at/all.eml"), "There is no"),
        (("replay", "/nowhere"), "is no season"),
    ],
)
def test_a_mistake_is_a_sentence_with_what_to_do(home: Home, words: tuple[str, ...], said: str) -> None:
    """Wrong usage ends with 2 and says what would be right, without a traceback."""
    done = home(*words)

    assert done.returncode == 2
    assert said in done.stderr
    assert "Traceback" not in done.stderr


def test_pause_and_resume(home: Home, server: OnServer) -> None:
    """While paused mail is read and nothing is saved; afterwards the draft comes."""
    now = NOW
    assert home("pause").returncode == 0
    server.deliver("INBOX", invitation(now), now)
    assert [json.loads(x)["do"] for x in home("once", "--json").stdout.splitlines()] == []
    assert json.loads(home("status", "--json").stdout)["programs"] == 1
    assert home("resume").returncode == 0

    assert "save" in [json.loads(x)["do"] for x in home("once", "--json").stdout.splitlines()]


def test_forget_deletes_the_state_after_asking(home: Home, server: OnServer) -> None:
    """Without a yes nothing goes; with it the state is gone and the mailbox is as it was."""
    assert home("once").returncode == 0
    assert "Nothing was deleted" in home("forget", stdin="no\n").stdout
    assert (home.folder / "state").exists()
    done = home("forget", stdin="yes\n")

    assert done.returncode == 0
    assert not (home.folder / "state").exists()
    assert server.messages("Drafts") == {}


def test_doctor_says_what_is_well_and_what_is_not(home: Home, tmp_path: Path) -> None:
    """All is well after a pass; without a server the failing line says what to do."""
    home("once")
    done = home("doctor", "--json")
    well = json.loads(done.stdout)
    assert well["ok"], well
    assert done.returncode == 0
    (tmp_path / "b").mkdir()
    ill = Home(tmp_path / "b", "127.0.0.1", 1, "u")("doctor", "--json")

    assert ill.returncode == 3
    assert next(c for c in json.loads(ill.stdout)["checks"] if not c["ok"])["do"]


def test_read_tells_a_script_and_a_person(home: Home) -> None:
    """`read` gives the contract's shape for a folder, and a redacted text for a bug report."""
    folder = ROOT / "tests" / "corpus"
    lines = [json.loads(x) for x in home("read", str(folder), "--json").stdout.splitlines()]
    assert len(lines) == 60
    assert {"file", "message_id", "date", "kind", "program", "interviews", "offered", "respond_by", "contacts",
            "interviewers", "policies"} <= set(lines[0])  # fmt: skip
    told = home("read", "--redact", str(folder / "022.eml")).stdout

    assert "no_thank_you" in told
    assert "elizabethsound" not in told
    assert "Amankwah" not in told


def test_a_second_instance_is_refused(home: Home) -> None:
    """Two daemons on one state would write twice: the second one says who runs."""
    code = (
        "import sys, time; sys.path.insert(0, sys.argv[2])\n"
        "from pathlib import Path; from afterword.edges.lock import InstanceLock\n"
        "with InstanceLock(Path(sys.argv[1])):\n    print('held', flush=True); time.sleep(30)\n"
    )
    state = str(home.folder / "state")
    holder = subprocess.Popen(
        [sys.executable, "-c", code, state, str(ROOT / "daemon")], stdout=subprocess.PIPE
    )
    assert holder.stdout is not None
    holder.stdout.readline()
    done = home("once")
    holder.kill()
    holder.wait()
    holder.stdout.close()

    assert done.returncode == 1
    assert "already running" in done.stderr


def test_no_configuration_is_said_once(tmp_path: Path) -> None:
    """The path and what to do, not twice the same."""
    done = afterword("--config", str(tmp_path / "config.toml"), "status")

    assert done.returncode == 2
    assert done.stderr.count(str(tmp_path)) == 1
    assert "afterword setup" in done.stderr


def test_a_reason_is_given_once() -> None:
    """Two conclusions from one sentence quote it once."""
    reason = {"text": "I can offer you an interview.", "message_id": "<1@mercy.example>"}
    line: Line = {
        "at": NOW.isoformat(),
        "do": "hold",
        "why": "Wait.",
        "purpose": "thank_you",
        "because": [reason] * 2,
    }

    assert tell(line).count("I can offer") == 1


@pytest.mark.parametrize(
    ("what", "told"),
    [
        ("record update: Accepted.", "she writes down an update: “Accepted.”"),
        ("record note: " + "word " * 40, "she writes down a note: “word word"),
    ],
)
def test_the_demo_says_what_she_writes_down(what: str, told: str) -> None:
    """With the right article, and a quote that ends."""
    assert _hand(what).startswith(told)
    assert _hand(what).endswith("”")


def test_the_demo_plays_the_season_it_was_written_for(tmp_path: Path) -> None:
    """Its mail asks for every draft, hold and withdrawal it shows: one less or more is a mistake of the reader."""
    done = afterword("demo", "--fast", "--output", str(tmp_path / "demo"))

    assert done.returncode == 0, done.stderr
    end = "16 letters drafted, 11 held with a reason, 8 taken back, 22 weekly summaries. Nothing was sent to anyone."
    assert end in " ".join(done.stdout.split())
