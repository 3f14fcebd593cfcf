"""Notices: shown where there is a desktop that takes them, and nothing at all where there is none.

The desktop is a real D-Bus session with a small notification server of our own on it;
osascript is a stand-in that writes down what it was given.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from afterword.edges import notify

ROOT = Path(__file__).resolve().parents[2]
HOSTILE = "Mercy & Valley <img src='http://x.example/p.png'> \u202egnp.exe\r\n\x1b[2J'); doShellScript('id"

SERVER = """
    import asyncio, json, sys
    from dbus_fast.aio import MessageBus
    from dbus_fast.service import ServiceInterface, method

    class Notifications(ServiceInterface):
        @method()
        def Notify(self, app: "s", replaces: "u", icon: "s", title: "s", text: "s", actions: "as", hints: "a{sv}", expire: "i") -> "u":
            print(json.dumps([app, title, text]), flush=True)
            return 1
        @method()
        def GetCapabilities(self) -> "as":
            return ["body", "body-markup"]
        @method()
        def GetServerInformation(self) -> "ssss":
            return ["test", "test", "1", "1.2"]

    async def main():
        bus = await MessageBus().connect()
        bus.export("/org/freedesktop/Notifications", Notifications("org.freedesktop.Notifications"))
        await bus.request_name("org.freedesktop.Notifications")
        print("ready", flush=True)
        await asyncio.get_running_loop().create_future()
    asyncio.run(main())
"""
SHOWER = """
    import json, sys
    from afterword.edges.egress import Gate, guarded, session_sockets
    from afterword.edges.notify import Desktop
    desktop = Desktop()
    with guarded(Gate(sockets=session_sockets())):  # as in the daemon
        print([desktop.show(title, text) for title, text in json.loads(sys.argv[1])])
"""


def in_a_session(*notices: tuple[str, str], served: bool = True) -> tuple[str, list[list[str]]]:
    """Show notices in a D-Bus session of their own; return what `show` said and what the desktop heard."""
    driver = textwrap.dedent(f"""
        import subprocess, sys
        server = subprocess.Popen([sys.executable, "-c", {textwrap.dedent(SERVER)!r}], stdout=subprocess.PIPE, text=True)
        if {served!r}:
            server.stdout.readline()
        else:
            server.kill()
        done = subprocess.run([sys.executable, "-c", {textwrap.dedent(SHOWER)!r}, sys.argv[1]], capture_output=True, text=True)
        server.kill()
        sys.stdout.write(done.stdout + server.stdout.read())
        sys.stderr.write(done.stderr)
    """)
    done = subprocess.run(
        ["dbus-run-session", "--", sys.executable, "-c", driver, json.dumps(notices)],
        env=os.environ | {"PYTHONPATH": str(ROOT / "daemon")},
        capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    said, *heard = [line for line in done.stdout.splitlines() if line != "ready"]
    return said, [json.loads(line) for line in heard]


needs_bus = pytest.mark.skipif(
    not shutil.which("dbus-run-session")
    or bool(notify.importlib.util.find_spec("desktop_notifier")) is False,
    reason="needs dbus-run-session and desktop-notifier",
)


@needs_bus
def test_a_notice_reaches_the_desktop() -> None:
    """Two notices over one connection, in Afterword's name, with their words."""
    said, heard = in_a_session(
        ("Interview invitation", "Mercy Valley; answer by Friday."), ("Draft withdrawn", "Why.")
    )

    assert said == "[True, True]"
    assert heard == [
        ["Afterword", "Interview invitation", "Mercy Valley; answer by Friday."],
        ["Afterword", "Draft withdrawn", "Why."],
    ]


@needs_bus
def test_words_of_a_mail_stay_words() -> None:
    """Markup, control characters and reversed writing in a program's name do nothing on the desktop."""
    _, heard = in_a_session(("Interview invitation", HOSTILE))

    [(_, _, text)] = heard
    assert "<img" not in text
    assert "&lt;img" in text
    assert "Mercy &amp; Valley" in text
    assert not any(sign in text for sign in "\u202e\r\n\x1b")


@needs_bus
def test_a_desktop_without_notices_is_no_trouble() -> None:
    """Nobody on the bus takes notices: `show` says no, quickly, and nothing is raised."""
    said, heard = in_a_session(("a", "b"), served=False)

    assert (said, heard) == ("[False]", [])


def test_without_a_session_or_the_package_it_is_silent(monkeypatch: pytest.MonkeyPatch) -> None:
    """On a server, or without the extra: False, and `doctor` can say why."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert notify.Desktop().show("a", "b") is False
    assert notify.missing()
    monkeypatch.setattr(notify.importlib.util, "find_spec", lambda _name: None)
    assert notify.missing() == "the package for it is not installed"


def test_osascript_gets_a_fixed_script_and_the_words_on_its_input(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On macOS no word of a notice is part of a command or of the script."""
    log = tmp_path / "log"
    program = tmp_path / "osascript"
    program.write_text(
        f"#!{sys.executable}\nimport json, sys\n"
        f"json.dump([sys.argv[1:], sys.stdin.read()], open({str(log)!r}, 'w'))\n"
    )
    program.chmod(0o755)
    monkeypatch.setattr(notify, "OSASCRIPT", str(program))
    monkeypatch.setattr(sys, "platform", "darwin")

    assert notify.missing() == ""
    assert notify.Desktop().show("Interview invitation", HOSTILE)
    words, given = json.loads(log.read_text())
    assert words == ["-l", "JavaScript", "-e", notify.SCRIPT]
    assert given.splitlines()[0] == "Interview invitation"
    assert len(given.splitlines()) == 2
    assert "doShellScript" in given
    program.unlink()
    assert not notify.Desktop().show("a", "b")
