"""The architecture as law: who may touch the world, and with what.

Every module of the package is parsed, none is run. The core (what a letter says, whose file
it goes into, what should be written and how) is held to a list of harmless imports; what
can send, connect, run or store is held to the one module that may. A change that turns one
of these red is in the wrong place, or has to be argued here in the open.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from fnmatch import fnmatch
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parent.parent / "daemon" / "afterword"
MODULES = {path.relative_to(PACKAGE).as_posix(): path for path in sorted(PACKAGE.rglob("*.py"))}
TREES = {name: ast.parse(path.read_text(encoding="utf-8")) for name, path in MODULES.items()}

CORE = ("errors", "model", "casefile", "filing", "reading", "planning", "drafting")
"""Modules and folders that are functions from values to values."""

HARMLESS = {
    *(
        "__future__",
        "array",
        "base64",
        "binascii",
        "bisect",
        "codecs",
        "collections",
        "contextlib",
        "dataclasses",
    ),
    *("datetime", "difflib", "email", "enum", "functools", "hashlib", "heapq", "html", "ipaddress"),
    *("itertools", "json", "math", "operator", "quopri", "re", "string", "textwrap", "types", "typing"),
    *("unicodedata", "urllib.parse", "zlib", "zoneinfo"),
    *("icalendar", "jinja2", "lxml", "markupsafe", "msgspec"),
    *("nameparser", "phonenumbers", "publicsuffixlist", "rapidfuzz", "tzlocal.windows_tz"),
}
"""What the core may import: nothing here asks the world anything."""

CONSTANTS = {
    "reading/network.py": {"importlib.resources", "numpy", "onnxruntime"},
    "reading/encoder.py": {"importlib.resources"},
}
"""The modules of the core that hold a constant too large for their source: what was learned, and its words."""

ONLY_HERE = {
    "onnxruntime": ("reading/network.py",),
    "numpy": ("reading/network.py",),
    "aiosmtplib": ("edges/smtp.py",),
    "imapclient": ("edges/imap_client.py",),
    "keyring": ("edges/credentials.py",),
    "desktop_notifier": ("edges/notify.py",),
    "sqlite3": ("edges/store.py",),
    "apscheduler": ("service.py",),
    "subprocess": ("edges/command.py", "edges/parser.py", "edges/notify.py", "edges/service_files.py"),
    "socket": ("edges/imap*.py", "edges/notify_service.py", "edges/egress.py"),
    "ssl": ("edges/imap*.py", "edges/smtp.py", "edges/oauth.py", "edges/autoconfig.py"),
    "select": ("edges/imap*.py",),
    "asyncio": ("edges/smtp.py", "service.py"),
    "urllib.request": ("edges/oauth.py", "edges/autoconfig.py"),
    "http": ("edges/oauth*.py", "edges/autoconfig.py"),
    "oauthlib": ("edges/oauth*.py",),
    "webbrowser": ("__main__.py", "edges/browser.py", "commands/*.py"),
    "platformdirs": ("__main__.py", "edges/places.py", "commands/*.py"),
}
"""Libraries that reach out of the process, and the only modules that may import them."""

NOWHERE = {
    *("smtplib", "imaplib", "poplib", "ftplib", "telnetlib", "nntplib", "socketserver", "xmlrpc", "requests"),
    *("urllib3", "multiprocessing", "ctypes", "cffi", "pickle", "marshal", "shelve", "pty", "asyncore"),
    *("concurrent.futures.process", "logging.config", "_socket", "_posixsubprocess", "_ctypes", "posix"),
}
"""Libraries nobody imports: other ways to send, to run code, or to read it from data."""

WORLDLY_CALLS = {
    *("datetime.now", "datetime.utcnow", "datetime.today", "date.today", "time.time", "time.monotonic"),
    *("localtime", "make_msgid", "formatdate", "utils.localtime", "utils.make_msgid", "utils.formatdate"),
    *("open", "input", "print", "breakpoint", "FileSystemLoader", "PackageLoader", "get_localzone"),
}
"""Calls that read a clock, the disk, the terminal or this machine's settings."""

SENDING_LOGS = {"SMTPHandler", "HTTPHandler", "SocketHandler", "DatagramHandler", "SysLogHandler"}
"""Handlers of the standard library that take log lines out of the process."""

NEVER_CALLED = {
    *("eval", "exec", "compile", "__import__"),
    *("os.system", "os.popen", "os.fork", "os.forkpty", "os.startfile", "os.posix_spawn", "os.posix_spawnp"),
    *("os.execl", "os.execle", "os.execlp", "os.execv", "os.execve", "os.execvp", "os.execvpe"),
    *("os.spawnl", "os.spawnle", "os.spawnv", "os.spawnve", "os.spawnvp", "os.spawnlp"),
    *("asyncio.create_subprocess_exec", "asyncio.create_subprocess_shell"),
    *("aiosmtplib.send", "asyncio.open_connection", "asyncio.start_server"),
}
"""Calls that would slip past the rules on imports."""


def is_core(name: str) -> bool:
    return name.removesuffix(".py").split("/")[0] in CORE


def imports(tree: ast.AST) -> Iterator[str]:
    """Yield every module a tree imports, at the top or inside a function, with its full name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "imports are written out in full"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def within(imported: str, module: str) -> bool:
    return imported == module or imported.startswith(module + ".")


def called(tree: ast.AST) -> Iterator[tuple[str, ast.Call]]:
    """Yield each call with the last two words of what is called: `datetime.now`, `open`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield ".".join(ast.unparse(node.func).split(".")[-2:]), node


def names(tree: ast.AST) -> set[str]:
    """Return every name and attribute a tree mentions."""
    return {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | {
        node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)
    }


def strangers_in_the_core(name: str, tree: ast.AST) -> set[str]:
    allowed = HARMLESS | {f"afterword.{part}" for part in CORE} | CONSTANTS.get(name, set())
    return {i for i in imports(tree) if is_core(name) and not any(within(i, module) for module in allowed)}


def questions_to_the_world(name: str, tree: ast.AST) -> set[str]:
    asked = {call for call, _ in called(tree) if call in WORLDLY_CALLS}
    own_zone = {
        call
        for call, node in called(tree)
        if call.endswith("astimezone") and not node.args and not node.keywords
    }
    return asked | own_zone if is_core(name) else set()


def away_from_home(name: str, tree: ast.AST) -> set[str]:
    return {
        imported
        for imported in imports(tree)
        for library, homes in ONLY_HERE.items()
        if within(imported, library) and not any(fnmatch(name, home) for home in homes)
    }


def homeless(_name: str, tree: ast.AST) -> set[str]:
    forbidden = {i for i in imports(tree) if any(within(i, library) for library in NOWHERE)}
    return forbidden | (SENDING_LOGS & names(tree))


def side_doors(_name: str, tree: ast.AST) -> set[str]:
    computed = {
        call
        for call, node in called(tree)
        if call.endswith("import_module")
        and not ast.unparse(node.args[0]).strip("f'\"").startswith("afterword.")
    }
    borrowed = {
        ast.unparse(node)
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.modules"
    }
    return computed | borrowed | {call for call, _ in called(tree) if call in NEVER_CALLED}


RULES = (strangers_in_the_core, questions_to_the_world, away_from_home, homeless, side_doors)
every_module = pytest.mark.parametrize("name", MODULES)


@every_module
@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_module_keeps_to_its_place(name: str, rule: Callable[[str, ast.AST], set[str]]) -> None:
    """No module imports or calls what another place, or no place, may."""
    assert rule(name, TREES[name]) == set()


@pytest.mark.parametrize(
    ("name", "planted"),
    [
        ("reading/policies.py", "import os"),
        ("reading/policies.py", "from time import time"),
        ("planning/decide.py", "from afterword.edges.store import Store"),
        ("planning/decide.py", "import random"),
        ("planning/decide.py", "now = datetime.now(UTC)"),
        ("planning/decide.py", "import datetime\nnow = datetime.datetime.now()"),
        ("planning/decide.py", "today = date.today()"),
        ("casefile.py", "here = moment.astimezone()"),
        ("drafting/render.py", "text = open('letter').read()"),
        ("drafting/render.py", "from pathlib import Path"),
        ("drafting/render.py", "loader = FileSystemLoader('templates')"),
        ("app.py", "import smtplib"),
        ("app.py", "from smtplib import SMTP"),
        ("app.py", "import aiosmtplib"),
        ("app.py", "import socket"),
        ("app.py", "import subprocess"),
        ("app.py", "import sqlite3"),
        ("app.py", "import urllib.request"),
        ("app.py", "from urllib import request"),
        ("app.py", "from http import client"),
        ("app.py", "import ctypes"),
        ("app.py", "def later():\n    import keyring"),
        ("app.py", "from logging import handlers\nhandlers.SMTPHandler('h', 'a', 'b', 'c')"),
        ("app.py", "import os\nos.system('mail')"),
        ("app.py", "import importlib\nimportlib.import_module('smtp' + 'lib')"),
        ("app.py", "__import__('smtplib')"),
        ("app.py", "eval('1')"),
        ("edges/log.py", "import asyncio\nasyncio.open_connection('mail', 25)"),
        ("edges/imap.py", "import aiosmtplib"),
        ("edges/smtp.py", "import imapclient"),
    ],
)
def test_the_rules_bite(name: str, planted: str) -> None:
    """A forbidden line planted into a module that is in order now is found."""
    assert any(rule(name, ast.parse(planted)) for rule in RULES)


@every_module
def test_every_module_says_its_law_first(name: str) -> None:
    """Each module opens with a docstring: what it decides and what it must never do."""
    assert ast.get_docstring(TREES[name])


def test_the_edges_do_not_know_the_stages_that_use_them() -> None:
    """An edge knows records, errors, other edges and the reader it guards; never planning or the program."""
    allowed = (
        "afterword.model",
        "afterword.errors",
        "afterword.edges",
        "afterword.reading",
        "afterword.drafting",
    )
    astray = {
        (name, imported)
        for name in MODULES
        if name.startswith("edges/")
        for imported in imports(TREES[name])
        if within(imported, "afterword") and not any(within(imported, module) for module in allowed)
    }

    assert astray == set()


def test_at_most_three_places_catch_everything() -> None:
    """Only the supervisor, the keyring and the parser's child may catch an error they do not know."""
    broad = [
        f"{name}:{node.lineno}"
        for name, tree in TREES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or {"Exception", "BaseException"} & names(node.type))
    ]
    broad += [
        f"{name}:{node.lineno}"
        for name, tree in TREES.items()
        for call, node in called(tree)
        if call.endswith("suppress") and {"Exception", "BaseException"} & names(node)
    ]

    assert len(broad) <= 3, broad


SENDER = TREES["edges/smtp.py"]


def test_the_sender_takes_no_recipient() -> None:
    """Whoever asks for a mail to be sent can say what it says, and not to whom."""
    post = next(
        node for node in ast.walk(SENDER) if isinstance(node, ast.ClassDef) and node.name == "OwnersPost"
    )
    public = {
        method.name: [argument.arg for argument in method.args.args]
        for method in post.body
        if isinstance(method, ast.FunctionDef) and not method.name.startswith("_")
    }

    assert public == {"send_summary": ["self", "subject", "text", "html"], "send_nonce": ["self", "nonce"]}


def test_the_sender_names_the_owner_and_nobody_else() -> None:
    """One RCPT, one MAIL, both with the address fixed at the start; no convenience that adds recipients."""
    envelope = [
        (call.rpartition(".")[2], [ast.unparse(argument) for argument in node.args])
        for call, node in called(SENDER)
        if call.rpartition(".")[2] in {"mail", "rcpt"}
    ]

    assert sorted(envelope) == [("mail", ["self._owner"]), ("rcpt", ["self._owner"])]
    assert not {"sendmail", "send_message", "send", "execute_command"} & names(SENDER)


def test_the_owners_address_is_set_once() -> None:
    """The address is assigned where the object is built, and nowhere else."""
    assignments = [
        node.lineno
        for node in ast.walk(SENDER)
        if isinstance(node, ast.Attribute) and node.attr == "_owner" and isinstance(node.ctx, ast.Store)
    ]

    assert len(assignments) == 1
