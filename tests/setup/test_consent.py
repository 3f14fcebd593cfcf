"""The first run where no password will do: the browser, a code, or a helper's command."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from afterword.edges.settings import load
from authorization import SECRET, Authorization, browse
from dovecot import Dovecot
from mail_servers import OnServer
from person import (
    IDENTITY,
    NOT_IN_BACKGROUND,
    PROFILE,
    ROOT,
    Person,
    afterword,
    config_of,
    environment,
    scripted,
    where,
)  # fmt: skip


def oauth(authorization: Authorization, dovecot: Dovecot, server: OnServer) -> list[str]:
    keys = [
        word for key, value in authorization.keys.items() for word in (f"--{key.replace('_', '-')}", value)
    ]
    return [*IDENTITY, *where(dovecot, server), *keys]


def test_the_browser_opens_and_the_mailbox_follows(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, authorization: Authorization
) -> None:
    """The page opens by itself; afterwards the grant is stored, the config complete, and a pass works."""
    own = environment(tmp_path)
    own["BROWSER"] = f"{sys.executable} {ROOT / 'tests' / 'authorization.py'} {dovecot.ca} %s"
    options = [*oauth(authorization, dovecot, server), "--secret-file", "--no-dry-run"]
    person = Person(afterword("setup", *options), own)
    person.answers(("Your mail address", ""))
    assert authorization.url in person.sees("state=")
    person.answers(*[(question, "") for question, _ in PROFILE], NOT_IN_BACKGROUND)
    assert person.leaves() == 0, person.screen

    account = load(config_of(tmp_path)).accounts[0]
    assert (account.auth, account.token_url) == ("oauth2", f"{authorization.url}/token")
    assert not any(token in person.screen for token in (*authorization.given, *authorization.refresh))
    done = subprocess.run(
        afterword("once"), env=os.environ | own, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    again = scripted(tmp_path, "--yes", "--no-dry-run")
    assert again.returncode == 0, again.stdout + again.stderr
    assert "state=" not in again.stdout


def test_a_code_for_a_phone(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, authorization: Authorization
) -> None:
    """`--device-code` shows a page and a code; the person types it elsewhere."""
    done = scripted(
        tmp_path, *oauth(authorization, dovecot, server), "--device-code", "--secret-file", "--no-dry-run", "--yes",
    )  # fmt: skip

    assert done.returncode == 0, done.stdout + done.stderr
    assert "WDJB-MJHT" in done.stdout
    assert load(config_of(tmp_path)).accounts[0].auth == "oauth2"


def test_a_script_without_a_browser_is_given_the_address(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, authorization: Authorization
) -> None:
    """The address stands on the screen, for a browser that could not be opened; the secret is no option."""
    own = os.environ | environment(tmp_path) | {"BROWSER": "false"}
    process = subprocess.Popen(
        afterword("setup", *oauth(authorization, dovecot, server), "--password-stdin", "--secret-file",
                  "--no-dry-run"),
        env=own, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdin
    assert process.stdout
    process.stdin.write(f"{SECRET}\n")
    process.stdin.close()
    page = next(line.strip() for line in process.stdout if "state=" in line)
    thread = threading.Thread(target=browse, args=(page, str(dovecot.ca)))
    thread.start()
    with process.stdout:
        rest = process.stdout.read()
    thread.join(20)

    assert process.wait(60) == 0, rest
    assert authorization.orders[0]["client_secret"] == SECRET


def test_a_helper_that_prints_tokens(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, authorization: Authorization
) -> None:
    """`--token-command` needs nothing else: no client id, nothing stored."""
    token = f"{sys.executable} -c \"print('good-token-{authorization.user}')\""
    done = scripted(
        tmp_path, *IDENTITY, *where(dovecot, server), "--token-command", token, "--yes", "--no-dry-run"
    )

    assert done.returncode == 0, done.stdout + done.stderr
    account = load(config_of(tmp_path)).accounts[0]
    assert account.auth == "oauth2"
    assert account.token_command[0] == sys.executable
    assert sorted(file.name for file in config_of(tmp_path).parent.iterdir()) == ["config.toml"]


def test_outlook_says_first_what_it_takes(tmp_path: Path) -> None:
    """No password is ever asked for; the school's consent is named before anything is typed."""
    person = Person(afterword("setup", "--email", "priya@outlook.com"), environment(tmp_path))
    person.answers(("Your mail address", ""))
    told = " ".join(person.sees("Client id: ").split())
    person.interrupts()

    assert "IT department" in told
    assert "Password" not in told
    assert person.leaves() == 1


def test_a_script_for_outlook_needs_a_client_id(tmp_path: Path) -> None:
    """Nobody to ask: the options to give are named, exit code 2."""
    done = scripted(tmp_path, "--email", "p@outlook.com", "--name", "P", "--yes")

    assert done.returncode == 2
    assert "--client-id or --token-command" in done.stderr


@pytest.mark.skipif(sys.platform != "linux", reason="systemd is Linux's")
def test_without_a_keyring_the_service_can_keep_a_renewed_sign_in(
    tmp_path: Path, dovecot: Dovecot, server: OnServer, authorization: Authorization
) -> None:
    """The drop-in opens the folder where the sign-in lies; one from before is refused by doctor, with the way out."""
    own = environment(tmp_path)
    own["BROWSER"] = f"{sys.executable} {ROOT / 'tests' / 'authorization.py'} {dovecot.ca} %s"
    options = [*oauth(authorization, dovecot, server), "--secret-file", "--no-dry-run", "--yes"]
    folder = config_of(tmp_path).parent
    everything = os.environ | own
    subprocess.run(afterword("setup", *options), env=everything, check=True, capture_output=True)
    subprocess.run(afterword("service", "install"), env=everything, check=True, capture_output=True)
    drop_in = tmp_path / "config" / "systemd" / "user" / "afterword.service.d" / "namespaces.conf"
    text = drop_in.read_text("utf-8")
    [line] = [line for line in text.splitlines() if line.startswith("ReadWritePaths=")]
    assert str(folder) in line
    assert (folder / "marks.key").exists(), "the service could not make it"

    def renewal() -> dict[str, str] | None:
        done = subprocess.run(afterword("doctor", "--json"), env=everything, check=False, capture_output=True)
        return next((c for c in json.loads(done.stdout)["checks"] if c["name"] == "renewal"), None)

    assert renewal() is None
    drop_in.write_text(text.replace(line, line.replace(str(folder), "").strip()), "utf-8")
    found = renewal()
    assert found is not None
    assert "service install" in found["do"]
