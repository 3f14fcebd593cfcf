"""config.toml: what it takes, what a missing key means, and every fault in one go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from textwrap import dedent

import pytest

from afterword.edges.settings import Account, Configuration, load, settings_from
from afterword.errors import ConfigError
from afterword.model import Preferences, ProgramDates

Load = Callable[[str], Configuration]

OWNER = """
[applicant]
name = "Priya Raman"
email = "priya@mail.example"
"""
MAILBOX = """
[account]
host = "imap.mail.example"
"""


@pytest.fixture
def configured(tmp_path: Path) -> Load:
    """Return a function that loads a text as config.toml."""

    def read(text: str) -> Configuration:
        path = tmp_path / "config.toml"
        path.write_text(dedent(text), encoding="utf-8")
        return load(path)

    return read


def faults(configured: Load, text: str) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        configured(text)
    assert caught.value.exit_code == 2
    return caught.value.problems


def test_name_address_and_server_are_enough(configured: Load) -> None:
    """Three keys make a configuration; everything else has a documented value."""
    found = configured(OWNER + MAILBOX)

    assert found.accounts == (
        Account(
            address="priya@mail.example",
            user="priya@mail.example",
            host="imap.mail.example",
            port=993,
            tls="implicit",
            auth="password",
        ),
    )
    assert found.smtp is None
    assert found.settings.preferences == Preferences()
    assert found.settings.accounts == ("priya@mail.example",)


def test_a_known_provider_needs_no_server(configured: Load) -> None:
    """An address of a known provider brings servers, ports and the name that vouches for senders."""
    found = configured(
        """
        [applicant]
        name = "Priya Raman"
        email = "Priya.Raman@GMail.com"
        [account]
        [smtp]
        """
    )

    (account,) = found.accounts
    assert (account.host, account.port, account.tls) == ("imap.gmail.com", 993, "implicit")
    assert account.authserv_id == "mx.google.com"
    assert account.address == "priya.raman@gmail.com"
    assert found.smtp
    assert (found.smtp.host, found.smtp.port, found.smtp.user) == (
        "smtp.gmail.com",
        465,
        "priya.raman@gmail.com",
    )


def test_icloud_logs_in_with_the_local_part_and_sends_with_the_whole(configured: Load) -> None:
    """iCloud's two servers want two login names for one mailbox."""
    found = configured('[applicant]\nname = "P"\nemail = "priya@icloud.com"\n[account]\n[smtp]\n')

    assert found.accounts[0].user == "priya"
    assert found.smtp
    assert (found.smtp.user, found.smtp.port, found.smtp.tls) == ("priya@icloud.com", 587, "starttls")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("", (993, "implicit")),
        ("port = 143", (143, "starttls")),
        ('tls = "starttls"', (143, "starttls")),
        ("port = 10993", (10993, "implicit")),
        ('port = 1143\ntls = "implicit"', (1143, "implicit")),
    ],
)
def test_port_and_security_complete_each_other(
    configured: Load, written: str, expected: tuple[int, str]
) -> None:
    """A port alone or a way to secure the connection alone brings the other by the RFCs."""
    (account,) = configured(OWNER + MAILBOX + written).accounts

    assert (account.port, account.tls) == expected


def test_a_loopback_server_may_go_without_tls(configured: Load) -> None:
    """On this very computer nobody listens in, and a login name need not be an address."""
    text = OWNER + '[account]\nhost = "127.0.0.1"\nport = 14300\ntls = "none"\nuser = "priya"\n'
    (account,) = configured(text).accounts

    assert (account.tls, account.user, account.address) == ("none", "priya", "priya@mail.example")


def test_several_accounts_and_the_owners_among_them(configured: Load) -> None:
    """The summary's server belongs to the account with the owner's address, wherever it stands."""
    found = configured(
        OWNER
        + """
        [[account]]
        user = "priya@lakeside.example"
        host = "imap.lakeside.example"
        [[account]]
        user = "priya@mail.example"
        host = "imap.mail.example"
        password_command = ["pass", "mail"]
        [smtp]
        host = "smtp.mail.example"
        """
    )

    assert found.settings.accounts == ("priya@lakeside.example", "priya@mail.example")
    assert found.smtp
    assert found.smtp.account.password_command == ("pass", "mail")


def test_dates_arrive_as_toml_has_them(configured: Load) -> None:
    """Days become text, moments stay moments, a local time is a time of day."""
    found = configured(
        OWNER
        + MAILBOX
        + """
        [preferences]
        rank_meeting = 2027-01-20
        rank_deadline = 2027-03-03T21:00:00-05:00
        match_day = "2027-03-19T12:00:00-04:00"
        summary_day = "Sunday"
        summary_time = 18:30:00
        [[program]]
        name = "Marchbanks Eye Institute"
        rank_meeting = 2027-01-06
        """
    )

    preferences = found.settings.preferences
    assert preferences.rank_meeting == "2027-01-20"
    assert preferences.rank_deadline == datetime(2027, 3, 3, 21, tzinfo=timezone(timedelta(hours=-5)))
    assert preferences.match_day
    assert preferences.match_day.astimezone(UTC).hour == 16
    assert (preferences.summary_day, preferences.summary_time) == ("sunday", "18:30")
    assert found.settings.programs == (
        ProgramDates(name="Marchbanks Eye Institute", rank_meeting="2027-01-06"),
    )


def test_every_fault_is_told_at_once(configured: Load) -> None:
    """One run names all mistakes, each with its path, and the nearest right name."""
    found = faults(
        configured,
        """
        [applicant]
        name = "Priya Raman"
        email = "priya@mail.example"
        timezone = "America/Chicagoo"
        shool = "Lakeside"
        [account]
        host = "imap.mail.example"
        port = "993"
        tls = "implict"
        first_scan_day = 180
        [preferences]
        unknown_thanks = "offise"
        thank_you_after_hours = true
        timezone = "America/Chicago"
        rank_deadline = 2027-03-03T21:00:00
        [preference]
        """,
    )

    assert set(found) == {
        "preference: there is no such table; did you mean [preferences]?",
        'applicant.timezone: must be a time zone, not "America/Chicagoo"; did you mean "America/Chicago"?',
        'applicant.shool: there is no such key; did you mean "school"?',
        'account.port: must be a whole number from 1 to 65535, not "993"',
        'account.tls: must be "implicit", "starttls" or "none", not "implict"; did you mean "implicit"?',
        'account.first_scan_day: there is no such key; did you mean "first_scan_days"?',
        'preferences.unknown_thanks: must be "office" or "skip", not "offise"; did you mean "office"?',
        "preferences.thank_you_after_hours: must be a whole number from 0 to 168, not true",
        "preferences.timezone: belongs under [applicant], not here",
        "preferences.rank_deadline: must be a moment with its UTC offset such as 2027-03-03T21:00:00-05:00",
    }


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", "applicant: missing"),
        (OWNER, "account: missing"),
        (MAILBOX, "applicant: missing"),
        ("[applicant]\n" + MAILBOX, "applicant.name: missing"),
        (OWNER + "[account]\n", "account.host: missing"),
        ("applicant = 3\n" + MAILBOX, "applicant: must be a table"),
        ("account = 3\n" + OWNER, "account: must be a table"),
        ('name = "Priya"\n' + OWNER + MAILBOX, "name: belongs under [applicant]"),
        (OWNER.replace("Priya Raman", ""), "applicant.name: must not be empty"),
        (OWNER.replace("Priya Raman", "Priya\\nBcc: x@evil.example"), "applicant.name: must be a single line"),
        (OWNER.replace("Priya Raman", "=?utf-8?q?x?="), 'applicant.name: must not contain "=?"'),
        (OWNER + MAILBOX + 'password = "hunter2"', "account.password: a password never stands in this file"),
        (OWNER + MAILBOX + 'user = "someone@else.example"', "applicant.email: must be an account's address"),
        (OWNER + MAILBOX + 'tls = "none"', 'account.tls: "none" would send your password in clear text'),
        (OWNER + MAILBOX + "port = 70000", "account.port: must be a whole number from 1 to 65535"),
        (OWNER + MAILBOX + "folders = []", "account.folders: must not be an empty list"),
        (OWNER + MAILBOX + 'folders = "INBOX"', "account.folders: must be a list"),
        (OWNER + MAILBOX + 'ca_file = "nowhere.pem"', "account.ca_file: there is no file"),
        (OWNER + MAILBOX + 'auth = "oauth2"', "account.client_id: missing"),
        (OWNER + MAILBOX + 'token_command = ["x"]', 'account.token_command: is used with auth = "oauth2" only'),
        (OWNER + MAILBOX + 'provider = "gmial"', "account.provider: must be"),
        (OWNER + '[account]\nhost = "imap://mail.example"', "account.host: must be a server name"),
        (OWNER + MAILBOX + "[smtp]\n", "smtp.host: missing"),
        (OWNER + MAILBOX + '[smtp]\nhost = "s.example"\ntls = "none"', 'smtp.tls: "none" would send'),
        (OWNER + MAILBOX + '[smtp]\nto = "x@evil.example"', "smtp.to: there is no such key"),
        (OWNER + MAILBOX + '[preferences]\nsummary_time = "25:00"', "preferences.summary_time: must be a time"),
        (OWNER + MAILBOX + '[preferences]\nsummary_day = "someday"', "preferences.summary_day: must be"),
        (OWNER + MAILBOX + "[preferences]\nnotify = 1", "preferences.notify: must be true or false"),
        (OWNER + MAILBOX + "[preferences]\nthank_you_after_hours = 24\nthank_you_within_days = 1", "preferences.thank_you_after_hours: must end before"),
        (OWNER + MAILBOX + "[preferences]\nrank_deadline = 2027-03-20T00:00:00Z\nmatch_day = 2027-03-19T00:00:00Z", "preferences.rank_deadline: must lie before"),
        (OWNER + MAILBOX + "[[program]]\nrank_meeting = 2027-01-06", "program[1].name: missing"),
        (OWNER + MAILBOX + '[[program]]\nname = "A"\n[[program]]\nname = "a"', "program[2].name: "),
        (OWNER + MAILBOX + "[service]\npoll_seconds = 1", "service.poll_seconds: must be a whole number from 60"),
        (OWNER + MAILBOX + '[service]\ntemplates = "nowhere"', "service.templates: there is no folder"),
        (OWNER + '[[account]]\nhost = "a.example"\nuser = "a@b.example"\n[[account]]\nprovder = "x"', "account[2].provder: "),
    ],
)  # fmt: skip
def test_a_fault_is_named_by_its_path(configured: Load, text: str, path: str) -> None:
    """Each wrong configuration is refused with a sentence that begins with the path of the mistake."""
    assert any(fault.startswith(path) for fault in faults(configured, text)), faults(configured, text)


@pytest.mark.parametrize(
    "address",
    [
        "priya", "@mail.example", "priya@", "a@b@c.example", "a@mail.example, evil@x.example",
        "Priya <priya@mail.example>", '"a b"@mail.example', "a@mail.example;b@x.example", "a%b@mail.example",
        "a!b@mail.example", "a(comment)@mail.example", "a @mail.example", "a@mail..example", ".a@mail.example",
        "a@mаil.example", "a@mail.example\\r\\nRCPT TO:<x@evil.example>", "a@" + "x" * 300 + ".example", "priya@mail",
    ],
)  # fmt: skip
def test_the_owners_address_is_one_plain_address(configured: Load, address: str) -> None:
    """Nothing that a server could take for a second recipient, or cannot deliver, is accepted."""
    text = OWNER.replace("priya@mail.example", address.replace('"', '\\"')) + MAILBOX

    assert any(fault.startswith("applicant.email: ") for fault in faults(configured, text))


def test_a_missing_file_says_what_to_do(tmp_path: Path) -> None:
    """Without a configuration the sentence names the file and the way to get one."""
    with pytest.raises(ConfigError) as caught:
        load(tmp_path / "config.toml")

    assert str(tmp_path / "config.toml") in caught.value.message
    assert "afterword setup" in caught.value.hint


@pytest.mark.parametrize("content", [b"[applicant\n", b"\xff\xfe[\x00a\x00", b"a = 1\na = 2\n"])
def test_what_is_no_toml_is_one_fault(tmp_path: Path, content: bytes) -> None:
    """A file that cannot be parsed is refused with the parser's own place, not a traceback."""
    path = tmp_path / "config.toml"
    path.write_bytes(content)

    with pytest.raises(ConfigError) as caught:
        load(path)
    assert len(caught.value.problems) == 1


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    """Notepad's invisible first character is skipped."""
    path = tmp_path / "config.toml"
    path.write_text(OWNER + MAILBOX, encoding="utf-8-sig")

    assert load(path).settings.applicant.name == "Priya Raman"


def test_file_names_start_at_the_configuration(tmp_path: Path, configured: Load) -> None:
    """A relative certificate file lies beside config.toml, wherever the program was started."""
    (tmp_path / "bridge.pem").touch()

    assert configured(OWNER + MAILBOX + 'ca_file = "bridge.pem"').accounts[0].ca_file == str(
        tmp_path / "bridge.pem"
    )


def test_a_season_reads_its_tables_the_same_way() -> None:
    """`replay` takes the same tables and refuses the same mistakes."""
    settings = settings_from(
        {"name": "Priya Raman", "email": "priya@mail.example", "specialties": ["Internal Medicine"]},
        {"thank_you_within_days": 5},
        [{"name": "Marchbanks"}],
    )
    assert settings.applicant.specialties == ("internal medicine",)
    assert settings.preferences.thank_you_within_days == 5
    assert settings.accounts == ("priya@mail.example",)

    with pytest.raises(ConfigError) as caught:
        settings_from({"name": "Priya Raman"}, {"unknown": 1})
    assert len(caught.value.problems) == 2
