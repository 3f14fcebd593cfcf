"""The background service: what is written on each platform, and what its manager is asked to do.

systemd's own tools check the unit. launchd and Task Scheduler are not here: their files are
compared with fixtures, their programs are stand-ins that write down how they were called.
"""

from __future__ import annotations

import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree

from afterword.edges import service_files, service_texts
from afterword.edges.service_platforms import Launchd, Systemd, TaskScheduler
from afterword.edges.service_texts import Job

ROOT = Path(__file__).resolve().parents[2]
FIXTURES = Path(__file__).with_name("autostart")
UNIT = (ROOT / "systemd" / "afterword.service").read_text("utf-8")
JOB = Job(
    words=("/Users/priya r/.local/bin/afterword", "--state-dir", "/Users/priya r/100%", "run"),
    state="/Users/priya r/100%",
    home="/Users/priya r",
    needs=("/Users/priya r/.local/bin/afterword",),
    path="/opt/homebrew/bin:/usr/bin:/bin",
    user="LAPTOP\\priya",
)
WINDOWS = Job(
    words=("C:\\Users\\Priya R\\tools\\pythonw.exe", "-m", "afterword", "run"),
    state="C:\\Users\\Priya R\\AppData\\Local\\afterword",
    user="LAPTOP\\Priya R",
)

Answers = Callable[..., Callable[[], list[list[str]]]]


@pytest.fixture
def commands(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Answers:
    """Put stand-ins for the managers' programs first on PATH; return how they were called."""

    def stand_in(**answers: tuple[int, str]) -> Callable[[], list[list[str]]]:
        folder, log = tmp_path / "stand-ins", tmp_path / "calls"
        folder.mkdir(exist_ok=True)
        for name in ("systemctl", "systemd-run", "launchctl", "schtasks"):
            program = folder / name
            program.write_text(
                f"#!{sys.executable}\nimport json, sys\nwords = sys.argv[1:]\n"
                f"open({str(log)!r}, 'a').write(json.dumps([{name!r}, *words]) + '\\n')\n"
                f"for asked, (code, said) in {answers!r}.items():\n"
                "    if asked.replace('_', '-') in (*words, sys.argv[0].rpartition('/')[2]):\n"
                "        print(said)\n        sys.exit(code)\n"
            )
            program.chmod(0o755)
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")
        return lambda: [json.loads(line) for line in log.read_text().splitlines()] if log.exists() else []

    return stand_in


# --- the texts -------------------------------------------------------------------------


def test_the_unit_starts_exactly_these_words() -> None:
    """Blanks, percent and dollar signs in a path reach the program as they are."""
    words = ("/home/a b/bin/afterword", "--config", '/home/$HOME/"x" 100%/config.toml', "run")
    text = service_texts.unit(UNIT, Job(words=words, state="/s"))

    assert service_texts.started_by_unit(text) == words
    assert text.count("ExecStart=") == 1
    assert "by hand" not in text.lower()


def test_the_unit_names_what_it_cannot_do_without() -> None:
    """A program or Python that an upgrade took away is one line in the journal, not ten failed starts."""
    text = service_texts.unit(UNIT, Job(words=("/a", "run"), state="/s", needs=("/a", "/python 3")))

    assert re.findall(r"^AssertFileIsExecutable=(.*)$", text, re.MULTILINE) == ["/a", "/python 3"]


def test_every_line_of_the_shipped_units_is_explained() -> None:
    """No setting stands in a unit without a sentence above its block."""
    for name in ("afterword.service", "afterword.service.d/namespaces.conf"):
        explained = False
        for line in (ROOT / "systemd" / name).read_text("utf-8").splitlines():
            if line.startswith("#"):
                explained = True
            elif not line or line.startswith("["):
                explained = line in {"[Install]", "[Unit]"}
            else:
                assert explained, f"{name}: {line}"


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="no systemd here")
@pytest.mark.parametrize("narrow", [False, True], ids=["unit", "unit and drop-in"])
def test_systemd_finds_no_fault_in_the_unit(tmp_path: Path, narrow: bool) -> None:
    """`systemd-analyze verify` says nothing, and the exposure does not grow beyond what docs/the-service.md says."""
    job = Job(words=(sys.executable, "-m", "afterword", "run"), state=str(tmp_path), home=str(tmp_path))
    (tmp_path / "afterword.service").write_text(service_texts.unit(UNIT, job))
    if narrow:
        shipped = (ROOT / "systemd/afterword.service.d/namespaces.conf").read_text("utf-8")
        (tmp_path / "afterword.service.d").mkdir()
        (tmp_path / "afterword.service.d" / "namespaces.conf").write_text(service_texts.drop_in(shipped, job))
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    environment = os.environ | {"XDG_RUNTIME_DIR": str(runtime), "HOME": str(tmp_path)}
    unit = str(tmp_path / "afterword.service")
    verified = subprocess.run(
        ["systemd-analyze", "verify", "--user", unit],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    weighed = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", "--user", unit],
        env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (verified.returncode, verified.stdout, verified.stderr) == (0, "", "")
    found = re.search(r"exposure level for \S+: ([\d.]+)", weighed.stdout)
    assert found
    assert float(found[1]) <= (5.0 if narrow else 7.0), weighed.stdout  # systemd 252: 4.5 and 6.6


def test_the_agent_is_what_the_fixture_says() -> None:
    """The launchd agent, byte for byte, and it reads back as the same words."""
    raw = service_texts.plist(JOB)

    assert raw.decode() == (FIXTURES / "afterword.daemon.plist").read_text("utf-8")
    assert service_texts.started_by_plist(raw) == JOB.words
    assert plistlib.loads(raw)["KeepAlive"] == {"SuccessfulExit": False}


def test_the_task_is_what_the_fixture_says() -> None:
    """The Task Scheduler entry, byte for byte in UTF-16, well-formed, and it reads back."""
    raw = service_texts.task(WINDOWS)

    assert raw.startswith((b"\xff\xfe", b"\xfe\xff"))
    assert raw.decode("utf-16") == (FIXTURES / "task.xml").read_text("utf-8")
    assert service_texts.started_by_task(raw) == (WINDOWS.words[0], "-m afterword run")
    assert etree.fromstring(raw).tag.endswith("Task")


# --- what the managers are asked -------------------------------------------------------


def test_systemd_is_told_to_enable_and_start(tmp_path: Path, commands: Answers) -> None:
    """Unit and drop-in lie in place; then reload, enable, restart, in this order."""
    calls = commands()
    service = Systemd(tmp_path / "units", ROOT / "systemd")
    told = service.install(JOB)

    probe, *rest = calls()
    assert rest == [
        ["systemctl", "--user", "daemon-reload"],
        ["systemctl", "--user", "enable", "afterword.service"],
        ["systemctl", "--user", "restart", "afterword.service"],
    ]
    assert probe[:2] == ["systemd-run", "--user"]
    assert "--property=ProtectSystem=strict" in probe
    assert probe[-2:] == [JOB.words[0], "--version"]
    assert (tmp_path / "units/afterword.service.d/namespaces.conf").exists()
    assert "%h" not in (tmp_path / "units/afterword.service.d/namespaces.conf").read_text().replace(
        "100%%", ""
    )
    assert "write nothing but" in told


def test_the_drop_in_opens_the_folder_of_a_renewed_sign_in(tmp_path: Path, commands: Answers) -> None:
    """Where a provider's new token is kept in a file, the service may write there, and nowhere else besides."""
    commands()
    service = Systemd(tmp_path / "units", ROOT / "systemd")
    state, config = tmp_path / "100% state", tmp_path / "con fig"
    service.install(Job(words=("/a", "run"), state=str(state), home=str(tmp_path)))
    assert (service.may_write(state), service.may_write(config)) == (True, False)
    service.install(Job(words=("/a", "run"), state=str(state), also=(str(config),), home=str(tmp_path)))

    assert service.may_write(state / "backups")
    assert service.may_write(config)
    assert not service.may_write(tmp_path)
    service.uninstall()
    assert service.may_write(config), "without the drop-in nothing is closed"


def test_where_namespaces_are_off_the_drop_in_stays_away(tmp_path: Path, commands: Answers) -> None:
    """The probe fails: the service starts all the same, and an older drop-in is taken away."""
    commands()
    Systemd(tmp_path, ROOT / "systemd").install(JOB)
    commands(systemd_run=(1, "Failed at step NAMESPACE"))
    told = Systemd(tmp_path, ROOT / "systemd").install(JOB)

    assert not (tmp_path / "afterword.service.d").exists()
    assert (tmp_path / "afterword.service").exists()
    assert "no user service" in told


def test_a_password_command_keeps_its_files(tmp_path: Path, commands: Answers) -> None:
    """A command of the person's may need ~/.gnupg: nothing is hidden, nothing is tried."""
    calls = commands()
    Systemd(tmp_path, ROOT / "systemd", narrow=False).install(JOB)

    assert "systemd-run" not in {call[0] for call in calls()}
    assert not (tmp_path / "afterword.service.d").exists()


def test_systemd_uninstall_leaves_nothing(tmp_path: Path, commands: Answers) -> None:
    """Stopped, disabled, files gone; a second time there is nothing to do."""
    calls = commands()
    service = Systemd(tmp_path / "units", ROOT / "systemd")
    service.install(JOB)
    before = len(calls())

    assert service.uninstall()
    assert calls()[before] == ["systemctl", "--user", "disable", "--now", "afterword.service"]
    assert list((tmp_path / "units").iterdir()) == []
    assert not service.uninstall()


@pytest.mark.parametrize(
    ("said", "enabled", "running", "why"),
    [
        (
            "ActiveState=active\nUnitFileState=enabled\nResult=success\nStatusText=watching",
            True,
            True,
            "watching",
        ),
        (
            "ActiveState=failed\nUnitFileState=enabled\nResult=exit-code\nStatusText=",
            True,
            False,
            "failed, exit-code",
        ),
        ("ActiveState=inactive\nUnitFileState=disabled\nResult=success", False, False, "inactive, success"),
    ],
)
def test_how_systemd_sees_it(
    tmp_path: Path, commands: Answers, said: str, enabled: bool, running: bool, why: str
) -> None:
    """`systemctl show` is read, never its text for people."""
    commands(show=(0, said))
    service = Systemd(tmp_path, ROOT / "systemd")
    service.install(JOB)
    standing = service.standing()

    assert (standing.enabled, standing.running, standing.why) == (enabled, running, why)
    assert standing.program == JOB.words


def test_launchd_is_told_to_load_the_agent(tmp_path: Path, commands: Answers) -> None:
    """bootout of an older one, enable, bootstrap; `print` tells whether it runs; bootout at the end."""
    calls = commands(print=(0, "\tstate = running\n\tlast exit code = 0"))
    service = Launchd(tmp_path, 501)
    service.install(JOB)
    standing = service.standing()
    gone = service.uninstall()

    assert calls() == [
        ["launchctl", "bootout", "gui/501/afterword.daemon"],
        ["launchctl", "enable", "gui/501/afterword.daemon"],
        ["launchctl", "bootstrap", "gui/501", str(tmp_path / "afterword.daemon.plist")],
        ["launchctl", "print", "gui/501/afterword.daemon"],
        ["launchctl", "bootout", "gui/501/afterword.daemon"],
    ]
    assert (standing.installed, standing.enabled, standing.running) == (True, True, True)
    assert gone
    assert list(tmp_path.glob("*.plist")) == []


def test_the_task_scheduler_is_told_to_register_the_entry(tmp_path: Path, commands: Answers) -> None:
    """/Create from the XML and /Run; /End and /Delete at the end."""
    calls = commands()
    service = TaskScheduler(tmp_path)
    service.install(WINDOWS)
    standing = service.standing()
    service.uninstall()

    assert calls() == [
        ["schtasks", "/Create", "/TN", "Afterword", "/XML", str(tmp_path / "task.xml"), "/F"],
        ["schtasks", "/Run", "/TN", "Afterword"],
        ["schtasks", "/Query", "/TN", "Afterword"],
        ["schtasks", "/End", "/TN", "Afterword"],
        ["schtasks", "/Delete", "/TN", "Afterword", "/F"],
    ]
    assert standing.enabled
    assert not (tmp_path / "task.xml").exists()


def test_a_vanished_python_is_noticed(tmp_path: Path) -> None:
    """The command is still there, but the Python its first line names is not."""
    script = tmp_path / "afterword"
    script.write_text(f"#!{tmp_path}/python3.11\n")
    script.chmod(0o755)

    assert service_files.missing((str(script),)) == f"{tmp_path}/python3.11"
    script.write_text(f"#!{sys.executable}\n")
    assert service_files.missing((str(script),)) is None
    script.unlink()
    assert service_files.missing((str(script),)) == str(script)


# --- the command -----------------------------------------------------------------------


CONFIG = '[applicant]\nname = "P"\nemail = "p@gmail.com"\n[account]\nprovider = "gmail"\n'


def afterword(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    environment |= {"PYTHONPATH": str(ROOT / "daemon"), "HOME": str(home)}
    return subprocess.run(
        [sys.executable, "-m", "afterword", *words],
        env=environment, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
def test_install_status_uninstall(tmp_path: Path, commands: Answers) -> None:
    """The person's three commands, from nothing to nothing, with the places she named made absolute."""
    calls = commands(
        show=(0, "ActiveState=active\nUnitFileState=enabled\nResult=success\nStatusText=watching")
    )
    (tmp_path / "config.toml").write_text(CONFIG)
    places = ("--config", str(tmp_path / "config.toml"), "--state-dir", str(tmp_path / "state"))
    before = afterword(tmp_path, *places, "service", "status", "--json")
    done = afterword(tmp_path, *places, "service", "install")
    after = afterword(tmp_path, *places, "service", "status", "--json")
    removed = afterword(tmp_path, *places, "service", "uninstall")
    again = afterword(tmp_path, *places, "service", "uninstall")

    assert (before.returncode, json.loads(before.stdout)["state"]) == (1, "not installed")
    assert "service install" in json.loads(before.stdout)["do"]
    assert done.returncode == 0, done.stderr
    unit = tmp_path / ".config/systemd/user/afterword.service"
    assert (after.returncode, json.loads(after.stdout)["state"]) == (0, "running")
    assert removed.returncode == again.returncode == 0
    assert not unit.exists()
    assert "There was no" in again.stdout
    restart = ["systemctl", "--user", "restart", "afterword.service"]
    assert restart in calls()


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
def test_what_cannot_work_is_not_installed(tmp_path: Path, commands: Answers) -> None:
    """Without a sound config.toml nothing is written; without systemd the person learns what works instead."""
    calls = commands(enable=(1, "Failed to connect to bus"))
    wrong = afterword(tmp_path, "--config", str(tmp_path / "no.toml"), "service", "install")
    (tmp_path / "config.toml").write_text(CONFIG)
    no_bus = afterword(
        tmp_path,
        "--config",
        str(tmp_path / "config.toml"),
        "--state-dir",
        str(tmp_path / "s"),
        "service",
        "install",
    )

    assert wrong.returncode == 2
    assert no_bus.returncode == 1
    assert "Failed to connect to bus" in no_bus.stderr
    assert "afterword run" in no_bus.stderr
    assert "Traceback" not in wrong.stderr + no_bus.stderr
    assert calls()


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
def test_forget_takes_its_own_service_with_it(tmp_path: Path, commands: Answers) -> None:
    """`forget` removes the service of these places, and leaves one that works elsewhere alone."""
    commands()
    (tmp_path / "config.toml").write_text(CONFIG)
    places = ("--config", str(tmp_path / "config.toml"), "--state-dir", str(tmp_path / "state"))
    assert afterword(tmp_path, *places, "service", "install").returncode == 0
    unit = tmp_path / ".config/systemd/user/afterword.service"
    other = afterword(tmp_path, "--config", str(tmp_path / "no.toml"), "forget", "--yes")
    assert other.returncode == 0
    assert unit.exists()

    assert afterword(tmp_path, *places, "forget", "--yes").returncode == 0
    assert not unit.exists()
