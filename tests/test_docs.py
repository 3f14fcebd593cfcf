"""Every command on the pages for people is run, as it stands there, against servers of our own."""

from __future__ import annotations

import os
import re
import shlex
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from authorization import SECRET, Authorization
from conftest import Servers
from dovecot import Dovecot, Options, Unavailable
from person import ROOT, Person, environment
from test_commands import invitation

APP_PASSWORD = "abcdefghijklmnop"
PAGES = ("gmail.md", "outlook.md", "two-mailboxes.md", "the-service.md")
FIRST = {"the-service.md": ("afterword setup --email you@gmail.com",)}
"""What a person has done before she comes to a page."""
ALLOWED = {"doctor": {0, 1}, "service": {0, 1}}
"""Before the first pass `doctor` says so and ends with 1, as `service status` does of a stand-in; all else with 0."""

REPLIES = (
    (r"Your mail address \[.*\]: ", ""),
    (r"Client secret.*: ", SECRET),
    (r"Password .*: ", "abcd efgh ijkl\u00a0mnop"),
    (r".*Keep it in .*\[y/N\]: ", "y"),
    (r"Your name, as you sign.*: ", "Priya Raman"),
    (
        r"(?:Medical school|Degree line.*|AAMC ID|Your time zone|Specialties.*|Other mail addresses.*)(?: \[.*\])?: ",
        "",
    ),
    (r".*Mail it to you instead\? \[y/N\]: ", ""),
    (r".*Watch .* as well\? \[Y/n\]: ", "n"),
    (r".*Is this right\? \[Y/n\]: ", ""),
    (r"Run in the background from now on, after each login\? \[Y/n\]: ", ""),
)


def commands(page: str) -> list[str]:
    text = (ROOT / "docs" / page).read_text("utf-8")
    return [
        line[2:]
        for block in re.findall(r"```console\n(.*?)```", text, re.DOTALL)
        for line in block.splitlines()
    ]


@pytest.fixture
def google(servers: Servers, request: pytest.FixtureRequest) -> Dovecot:
    try:
        return servers.dovecot(Options(password=APP_PASSWORD))
    except Unavailable as error:
        if os.environ.get("CI") == "true":
            pytest.fail(str(error), pytrace=False)
        request.node.user_properties.append(("not run", f"Dovecot ({error})"))
        pytest.skip(str(error))


@pytest.fixture
def authorization(google: Dovecot) -> Iterator[Authorization]:
    made = Authorization(google.root / "server.pem", google.root / "server.key", "")
    yield made
    made.stop()


@pytest.mark.parametrize("page", PAGES)
def test_every_command_works_as_it_stands(
    page: str, tmp_path: Path, google: Dovecot, authorization: Authorization
) -> None:
    """A person who types what the page says gets where the page says."""
    now = datetime.now(UTC)
    google.deliver("you", invitation(now))
    helper = tmp_path / "print-my-token"
    helper.write_text(f"#!{sys.executable}\nimport sys\nprint('good-token-' + sys.argv[1])\n")
    helper.chmod(0o755)
    browser = f"{sys.executable} {ROOT / 'tests' / 'authorization.py'} {google.ca} %s"
    own = environment(tmp_path)
    own |= {
        "PYTHONPATH": os.pathsep.join((str(ROOT / "tests" / "elsewhere"), str(ROOT / "daemon"))),
        "AFTERWORD_TEST_PORTS": f"imap={google.tls_port} web={authorization.port}",
        "SSL_CERT_FILE": str(google.ca),
        "BROWSER": browser,
        "PATH": f"{tmp_path}{os.pathsep}{own['PATH']}",
    }
    found = commands(page)
    assert found
    for command in (*FIRST.get(page, ()), *found):
        words = shlex.split(command)
        assert words[0] == "afterword"
        authorization.user = next((word for word in words if "@" in word), authorization.user)
        if "--client-id" in words:
            authorization.client = words[words.index("--client-id") + 1]
        person = Person([sys.executable, "-m", *words], own)
        code = person.replies(REPLIES)
        assert code in ALLOWED.get(words[1], {0}), f"{command}\n{person.screen}"
        assert "Traceback" not in person.screen
