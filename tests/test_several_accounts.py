"""Two mailboxes in one config.toml: one case file over both, each draft where it belongs, failing apart.

A personal mailbox and a school's, on two real servers; one of them is taken away in every way
there is, and the other must not notice.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest

from afterword.app import INSTALLED
from afterword.edges.store import Store
from daemon_process import QUICK, Daemon, wait_for
from dovecot import Dovecot, Options
from mail_servers import OnServer, on_dovecot
from relay import Relay
from test_commands import Home

PERSONAL, SCHOOL = "priya@home.example", "praman@school.example"
NUMBERS = count(1)


def letter(place: str, to: str, text: str, subject: str = "Interview", *, proof: str = "pass") -> bytes:
    """A letter of the program at `place`, written to the mailbox `to`."""
    now, domain = datetime.now(UTC), f"{place.split(maxsplit=1)[0].lower()}.example"
    return (
        f"Authentication-Results: mx.test.example; dmarc={proof} header.from={domain}\r\n"
        f"From: Maria Alvarez <malvarez@{domain}>\r\nTo: {to}\r\nSubject: {subject}\r\n"
        f"Date: {now:%a, %d %b %Y %H:%M:%S} +0000\r\nMessage-ID: <{next(NUMBERS)}@{domain}>\r\n\r\n"
        f"Dear Priya Raman,\r\n\r\n{text.format(place=place)}\r\n\r\nMaria Alvarez\r\n"
        f"Residency Coordinator, Internal Medicine\r\n{place}\r\nmalvarez@{domain}\r\n"
    ).encode()


INVITED = (
    "the Internal Medicine Residency at {place} is pleased to invite you to interview with us.\r\nPlease reply to "
    "this e-mail within 48 hours and tell me whether you would like to come; I will then send you the dates."
)
REJECTED = (
    "Thank you for applying to the Internal Medicine Residency at {place}. Unfortunately we will not be able to offer "
    "you an interview this year."
)


class Both:
    """A person with two mailboxes."""

    def __init__(
        self, folder: Path, personal: tuple[Dovecot, OnServer], school: tuple[Dovecot, OnServer]
    ) -> None:
        self.personal, self.school = personal[1], school[1]
        self.home = Home(
            folder, personal[0].host, personal[0].tls_port, user(self.personal), str(personal[0].ca)
        )
        text = self.home.config.read_text("utf-8").replace("[account]", "[[account]]")
        self.vault = folder / "vault"
        self.vault.write_text("secret", "utf-8")
        self.home.config.write_text(
            f"""{text}authserv_id = "mx.test.example"

[[account]]
address = "{SCHOOL}"
host = "{school[0].host}"
port = {school[0].tls_port}
tls = "implicit"
user = "{user(self.school)}"
ca_file = "{school[0].ca}"
authserv_id = "mx.test.example"
password_command = ["{sys.executable}", "-c", "print(open({str(self.vault)!r}).read())"]
""",
            "utf-8",
        )

    def write(self, place: str, to: str, text: str = INVITED, *, lies_in: OnServer | None = None) -> None:
        mailbox = lies_in or (self.personal if to == PERSONAL else self.school)
        mailbox.deliver("INBOX", letter(place, to, text), datetime.now(UTC))

    def school_is_at(self, port: int) -> None:
        text = self.home.config.read_text("utf-8")
        first, second = text.split(f'address = "{SCHOOL}"')
        second = re.sub(r"port = \d+", f"port = {port}", second)
        self.home.config.write_text(f'{first}address = "{SCHOOL}"{second}', "utf-8")

    def states(self) -> dict[str, str]:
        told = json.loads(self.home("status", "--json").stdout or '{"account": []}')
        return {one["user"]: one["state"] for one in told["account"]}


def user(server: OnServer) -> str:
    return str(server.mailbox._settings.user)


def drafts(server: OnServer) -> list[bytes]:
    return [raw for _, _, raw in server.messages("Drafts").values()]


@pytest.fixture
def both(tmp_path: Path, dovecot_with: Callable[[Options], Dovecot]) -> Iterator[Both]:
    """Both mailboxes empty, each on a server of its own."""
    servers = dovecot_with(Options()), dovecot_with(Options(names="de"))
    made = Both(tmp_path, *((server, on_dovecot(server)) for server in servers))
    yield made
    made.personal.close()
    made.school.close()


def test_each_draft_appears_in_the_account_the_program_wrote_to(both: Both) -> None:
    """One case file over both; the draft lies in that account's Drafts and is written from its address."""
    both.write("Alder Medical Center", PERSONAL)
    both.write("Birch Medical Center", SCHOOL)
    done = both.home("once", "--json")
    assert done.returncode == 0, done.stderr
    saved = {line["program"]["institution"]: line for line in map(json.loads, done.stdout.splitlines())
             if line["do"] == "save"}  # fmt: skip

    assert json.loads(both.home("status", "--json").stdout)["programs"] == 2
    for place, address, mailbox in (("Alder", PERSONAL, both.personal), ("Birch", SCHOOL, both.school)):
        line = saved[f"{place} Medical Center"]
        assert (line["account"], line["from"]) == (address, address)
        [draft] = drafts(mailbox)
        assert f"<{address}>".encode() in draft.split(b"\r\n\r\n")[0]
        assert place.lower().encode() in draft


def test_what_is_passed_on_belongs_where_it_was_written_to(both: Both) -> None:
    """A school that passes its mail on: the letter lies in both, is one, and is answered from the school's."""
    raw = letter("Birch Medical Center", SCHOOL, INVITED, proof="fail")
    proved = raw.replace(b"dmarc=fail", b"dmarc=pass")
    both.personal.deliver("INBOX", raw, datetime.now(UTC))  # passing on broke the proof, and it is met first
    both.school.deliver("INBOX", proved, datetime.now(UTC))
    lines = [json.loads(line) for line in both.home("once", "--json").stdout.splitlines()]

    [save] = [line for line in lines if line["do"] == "save"]
    assert save["account"] == SCHOOL
    assert (len(drafts(both.personal)), len(drafts(both.school))) == (0, 1)
    assert json.loads(both.home("status", "--json").stdout)["programs"] == 1


def test_her_other_mailbox_is_she_herself(both: Both) -> None:
    """What she writes from one account to the other is no program's word, though it quotes one."""
    raw = letter("Birch Medical Center", PERSONAL, INVITED)
    own = raw.replace(
        b"From: Maria Alvarez <malvarez@birch.example>", f"From: Priya Raman <{SCHOOL}>".encode()
    )
    both.personal.deliver("INBOX", own, datetime.now(UTC))
    assert both.home("once", "--json").stdout == ""
    assert json.loads(both.home("status", "--json").stdout)["programs"] == 0


def wrong_password(both: Both, _start: Callable[[Options], Dovecot]) -> str:
    both.vault.write_text("an old one", "utf-8")
    return "refused"


def no_network(both: Both, _start: Callable[[Options], Dovecot]) -> str:
    away = Relay(1)
    away.stop()
    both.school_is_at(away.port)
    return "unreachable"


def no_drafts_folder(both: Both, start: Callable[[Options], Dovecot]) -> str:
    bare = start(Options(no_drafts=True))
    both.school.close()
    both.school = on_dovecot(bare)
    text = both.home.config.read_text("utf-8")
    first, second = text.split(f'address = "{SCHOOL}"')
    second = re.sub(r'user = "\w+"', f'user = "{user(both.school)}"', second)
    second = re.sub(r'ca_file = ".*"', f'ca_file = "{bare.ca}"', second)
    both.home.config.write_text(f'{first}address = "{SCHOOL}"{second}', "utf-8")
    both.school_is_at(bare.tls_port)
    return "takes no drafts"


FAULTS = {"password": wrong_password, "network": no_network, "drafts": no_drafts_folder}
CODES = {"password": 4, "network": 3, "drafts": 3}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("order", ["school first", "school last"])
def test_one_account_in_trouble_does_not_stop_the_other(
    both: Both, fault: str, order: str, dovecot_with: Callable[[Options], Dovecot]
) -> None:
    """`once` saves what it can, names the account, and ends with that account's code; so do status and doctor."""
    state = FAULTS[fault](both, dovecot_with)
    if order == "school first":
        head, first, second = both.home.config.read_text("utf-8").split("[[account]]")
        both.home.config.write_text(f"{head}[[account]]{second}\n[[account]]{first}", "utf-8")
    both.write("Alder Medical Center", PERSONAL)
    if fault == "drafts":
        both.write("Birch Medical Center", SCHOOL)
    done = both.home("once", "--json")

    assert done.returncode == CODES[fault], done.stderr
    assert SCHOOL in done.stderr
    assert len(drafts(both.personal)) == 1
    if fault == "drafts":
        assert both.states() == {PERSONAL: "ok", SCHOOL: state}
        assert f"{SCHOOL}: There is no Drafts folder" in both.home("summary").stdout
    told = json.loads(both.home("doctor", "--json").stdout)
    bad = [check for check in told["checks"] if not check["ok"]]
    assert bad
    assert all(SCHOOL in check["what"] for check in bad)
    assert not any(PERSONAL in check["what"] for check in bad)


@pytest.mark.parametrize("fault", ["password", "network"])
def test_the_daemon_goes_on_with_the_other_and_comes_back(both: Both, fault: str) -> None:
    """It idles on the mailbox that works, names the other, and takes it up again when it is well."""
    relay = Relay(both.school.mailbox._settings.port)
    both.school_is_at(relay.port)
    if fault == "password":
        both.vault.write_text("an old one", "utf-8")
    else:
        relay.stop()
    state = FAULT_WORDS[fault]
    with Daemon(both.home, QUICK) as daemon:
        assert wait_for(lambda: both.states() == {PERSONAL: "ok", SCHOOL: state}), both.states()
        assert daemon.says("STATUS=Watching the mailbox; 1 of 2 can't be used.")
        both.write("Alder Medical Center", PERSONAL)
        assert wait_for(lambda: len(drafts(both.personal)) == 1)
        assert f"! {SCHOOL}: " in both.home("status").stdout
        assert f"! {PERSONAL}: " not in both.home("status").stdout
        assert SCHOOL in both.home("summary").stdout
        if fault == "password":
            assert wait_for(lambda: "2 of 2" in daemon.log())
            both.vault.write_text("secret", "utf-8")
            both.home("doctor")
        else:
            relay = Relay(both.school.mailbox._settings.port, port=relay.port)
        both.write("Birch Medical Center", SCHOOL)
        assert wait_for(lambda: len(drafts(both.school)) == 1), (both.states(), daemon.log())
        assert both.states() == {PERSONAL: "ok", SCHOOL: "ok"}
        assert daemon.end() == 0
    assert "trying again" in daemon.log() or "2 of 2" in daemon.log()
    assert SCHOOL not in daemon.log(), "the log names no address"
    if fault == "password":
        assert f"{SCHOOL}: " in daemon.errors
    relay.stop()


FAULT_WORDS = {"password": "refused", "network": "unreachable"}


def test_news_in_the_second_mailbox_is_noticed(both: Both) -> None:
    """Both connections wait: an invitation to the school's mailbox is filed without a poll."""
    with Daemon(both.home, {"afterword.watch.OTHERS": "1"}) as daemon:
        assert daemon.says("STATUS=Watching")
        both.write("Birch Medical Center", SCHOOL)
        assert wait_for(lambda: len(drafts(both.school)) == 1)


def test_nothing_is_written_to_a_program_whose_word_may_lie_in_a_mailbox_out_of_reach(both: Both) -> None:
    """A program that has written to both: while one is away no draft; once it is back, its word counts."""
    both.write(
        "Birch Medical Center",
        SCHOOL,
        "for the Internal Medicine Residency at {place} you are on our waitlist for an interview.",
    )
    assert both.home("once").returncode == 0
    both.vault.write_text("an old one", "utf-8")
    both.write("Birch Medical Center", PERSONAL)
    assert both.home("once").returncode == 4
    assert drafts(both.personal) == []
    both.write("Birch Medical Center", SCHOOL, REJECTED)
    both.vault.write_text("secret", "utf-8")
    assert both.home("once").returncode == 0

    assert drafts(both.personal) == drafts(both.school) == []
    assert json.loads(both.home("show", "Birch", "--json").stdout)["state"] == "rejected"


def test_a_draft_out_of_reach_that_must_go_is_a_warning(both: Both) -> None:
    """The rule arrives in one mailbox, the draft lies in the other that is away: she is told, once."""
    both.write("Birch Medical Center", SCHOOL)
    assert both.home("once").returncode == 0
    assert len(drafts(both.school)) == 1
    both.vault.write_text("an old one", "utf-8")
    both.write("Birch Medical Center", PERSONAL, REJECTED)
    lines = [json.loads(line) for line in both.home("once", "--json").stdout.splitlines()]
    assert [line["do"] for line in lines if line["do"] != "notify"] == ["warn"]
    assert SCHOOL in lines[-1]["text"]
    assert both.home("once", "--json").stdout == ""
    both.vault.write_text("secret", "utf-8")
    assert "withdraw" in both.home("once", "--json").stdout

    assert drafts(both.school) == []


def test_a_mailbox_that_joins_later_brings_a_backlog_not_news(both: Both) -> None:
    """Its first look is its own: what lay in it for weeks is written at a measured pace, like on the first day."""
    whole = both.home.config.read_text("utf-8")
    both.home.config.write_text(whole[: whole.rindex("[[account]]")], "utf-8")
    assert both.home("once").returncode == 0
    both.home.config.write_text(whole, "utf-8")
    both.write("Birch Medical Center", SCHOOL)
    assert both.home("once").returncode == 0
    store = Store(both.home.folder / "state" / "afterword.sqlite")
    kept = {account: store.get(f"{INSTALLED}{account}") for account in (PERSONAL, SCHOOL)}
    store.close()

    assert kept[PERSONAL] == ""
    moment = kept[SCHOOL]
    assert moment
    assert datetime.now(UTC) - datetime.fromisoformat(moment) < timedelta(minutes=5)
