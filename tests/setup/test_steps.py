"""Single steps of the first run that need no server: proposals, the service's seam, folders, names."""

from __future__ import annotations

import io
from argparse import Namespace
from pathlib import Path

import pytest

from afterword.commands import setup as command
from afterword.edges.autoconfig import Proposal
from afterword.edges.credentials import Credentials
from afterword.edges.imap_folders import Listed
from afterword.edges.providers import PROVIDERS, Server, by_id
from afterword.edges.terminal import Terminal
from afterword.errors import CredentialsError, MailboxRefused
from afterword.setup import mailbox
from afterword.setup.answers import Answers
from afterword.setup.consent import client
from afterword.setup.folders import Listing, folders
from afterword.setup.mailbox import cleaned, discovered, sign_in
from afterword.setup.profile import profile
from afterword.setup.proof import summary_by_mail

GOOD = Proposal(
    place="https://autoconfig.lakeside.example/x", imap=Server(host="imap.lakeside.example", port=993)
)


def typing(monkeypatch: pytest.MonkeyPatch, *lines: str) -> Terminal:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))
    return Terminal(interactive=True)


@pytest.mark.parametrize(("answer", "host"), [("y", "imap.lakeside.example"), ("", ""), ("n", "")])
def test_a_proposed_server_counts_once_it_is_confirmed(
    monkeypatch: pytest.MonkeyPatch, answer: str, host: str
) -> None:
    """Enter alone is a no: a password goes to no host that somebody else named."""
    monkeypatch.setattr(mailbox, "proposal", lambda _domain: GOOD)

    assert discovered(Answers(email="p@lakeside.example"), typing(monkeypatch, answer)).host == host


def test_a_script_confirms_no_proposal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without a person a proposed server is left alone."""
    monkeypatch.setattr(mailbox, "proposal", lambda _domain: GOOD)

    assert discovered(Answers(email="p@lakeside.example"), Terminal(interactive=False)).host == ""


@pytest.mark.parametrize("known", [p for p in PROVIDERS if p.domains], ids=lambda provider: provider.id)
def test_every_known_provider_is_reached_over_tls_and_explained(known: object) -> None:
    """993 or STARTTLS for each, a sentence of advice, and a name that people know."""
    assert isinstance(known, type(PROVIDERS[0]))
    assert (known.imap.port, known.imap.tls) == (993, "implicit") or known.imap.tls == "starttls"
    assert known.advice
    assert known.name


@pytest.mark.parametrize(
    ("typed", "sent"),
    [("abcd efgh ijkl mnop", "abcdefghijklmnop"), ("abcd\u00a0efgh\u00a0ijkl\u00a0mnop", "abcdefghijklmnop"),
     ("ABCDEFGHIJKLMNOP", "abcdefghijklmnop")],
)  # fmt: skip
def test_an_app_password_is_taken_as_google_shows_it(typed: str, sent: str) -> None:
    """In groups, with the spaces that are none, in whatever case."""
    assert cleaned(typed, by_id("gmail")) == sent


@pytest.mark.parametrize("typed", ["", "sunflower", "abcdefghijklmno1", "abcdefghijklmnöp", "a" * 17])
def test_anything_else_is_no_app_password(typed: str) -> None:
    """An ordinary password is stopped here, before any connection."""
    with pytest.raises(CredentialsError, match="not sent"):
        cleaned(typed, by_id("gmail"))


def test_other_providers_passwords_stay_as_they_are() -> None:
    """iCloud's have dashes, Fastmail's digits, a school's anything."""
    assert cleaned("abcd-efgh-ijkl", by_id("icloud")) == "abcd-efgh-ijkl"
    assert cleaned("a b c", None) == "a b c"


def listed(*names: str) -> Listing:
    return Listing(rows=tuple(Listed(name=name, separator="/") for name in names))


def test_a_mailbox_without_drafts_is_told_and_none_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """A script gets the names there are; a person chooses; what is missing otherwise may be missing."""
    found = listed("INBOX", "Konzepte und so", "Old")
    with pytest.raises(MailboxRefused) as caught:
        folders(Answers(), found, Terminal(interactive=False))
    assert "INBOX, Konzepte und so, Old" in caught.value.hint

    answers = folders(Answers(), found, typing(monkeypatch, "2", "", ""))
    assert (answers.drafts, answers.sent, answers.junk) == ("Konzepte und so", "", "")


def test_a_folder_that_is_gone_is_asked_for_again(monkeypatch: pytest.MonkeyPatch) -> None:
    """What an earlier run named and the mailbox no longer has is not kept."""
    answers = folders(Answers(drafts="Old"), listed("INBOX", "Drafts", "Sent", "Junk"), typing(monkeypatch))

    assert answers.drafts == ""


def test_names_and_zones_as_people_say_them(monkeypatch: pytest.MonkeyPatch) -> None:
    """ "Central", "OB", a slip in "pediatrics"; what makes no sense is asked for again."""
    terminal = typing(
        monkeypatch, "", "p@x.example", "Priya Raman", "", "", "123", "1357 9246", "Nowhere/Here", "central",
        "podiatry stuff", "ob, pediatrcs, PM&R, ob", "not an address", "PRaman@School.example, p@y.example",
    )  # fmt: skip
    answers = profile(Answers(), terminal, "")

    assert answers.name == "Priya Raman"
    assert answers.other_addresses == ("praman@school.example", "p@y.example")
    assert answers.aamc_id == "13579246"
    assert answers.timezone == "America/Chicago"
    assert answers.specialties == (
        "obstetrics and gynecology", "pediatrics", "physical medicine and rehabilitation",
    )  # fmt: skip


@pytest.mark.parametrize(("smtp", "sends"), [(None, False), (False, False), (True, True)])
def test_microsoft_is_asked_for_sending_only_where_the_summary_is_mailed(
    smtp: bool | None, sends: bool
) -> None:
    """The permission to send is not taken along: `--smtp` asks for it, nothing else does."""
    answers = Answers(email="p@outlook.com", client_id="x", smtp=smtp)
    answers = summary_by_mail(client(answers, Terminal(interactive=False)), Terminal(interactive=False))

    assert ("SMTP.Send" in answers.account(Path()).scope) is sends
    assert answers.smtp is bool(smtp)


def test_what_a_command_fails_with_is_said(tmp_path: Path) -> None:
    """A password_command that does not exist is named; nobody is asked for a password instead."""
    answers = Answers(email="p@x.example", host="127.0.0.1", password_command=("no-such-command",))
    with pytest.raises(CredentialsError, match="no-such-command"):
        sign_in(answers.account(tmp_path), None, Terminal(interactive=True), Credentials(tmp_path), "")


@pytest.mark.parametrize(
    ("has", "wanted", "lines", "called"),
    [
        (True, True, (), [["service", "install"]]),
        (True, False, (), []),
        (True, None, ("",), [["service", "install"]]),
        (True, None, ("n",), []),
        (False, True, (), []),
    ],
)
def test_the_service_is_offered_where_this_build_has_one(
    monkeypatch: pytest.MonkeyPatch,
    has: bool,
    wanted: bool | None,
    lines: tuple[str, ...],
    called: list[list[str]],
) -> None:
    """Asked once, by its public command; a build without it says how to start by hand."""
    calls: list[list[str]] = []
    monkeypatch.setattr("afterword.__main__.command_names", lambda: ("service",) if has else ())
    monkeypatch.setattr("afterword.__main__.main", lambda words: calls.append(words) or 0)
    options = Namespace(service=wanted, config=None, state_dir=None)
    command._service(options, typing(monkeypatch, *lines))

    assert calls == called
