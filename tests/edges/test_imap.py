"""What only a server can show: TLS, sign-in, the verbs on the wire, waiting, servers with less."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from afterword.edges import imap, imap_client, imap_connection
from afterword.edges.imap import Imap
from afterword.edges.mailbox import Stored
from afterword.errors import AmbiguousAppend, CredentialsError, MailboxRefused, MailboxUnreachable
from cost import soon
from dovecot import PASSWORD, TOKEN, Dovecot, Options
from edges.test_mailbox_contract import (
    AT,
    CORPUS,
    draft,
    letter,
    look,
    readable,
    save,
    with_attachments,
    withdraw,
)
from mail_servers import OnServer, account, on_dovecot
from relay import Relay
from scripted import Scripted

READING = {
    "CAPABILITY", "ID", "STARTTLS", "LOGIN", "AUTHENTICATE", "NAMESPACE", "LIST", "STATUS", "EXAMINE",
    "UID SEARCH", "UID FETCH", "NOOP", "IDLE", "DONE", "LOGOUT", "UNSELECT",
}  # fmt: skip


def at(
    server: Scripted | Relay | Dovecot, user: str = "alice", *, secret: str = PASSWORD, **changes: object
) -> Imap:
    return Imap(account(server.host, server.port, user, **changes), lambda: secret)


@pytest.fixture
def relayed(dovecot: Dovecot, relay: Relay) -> OnServer:
    """An account whose every byte passes the relay."""
    made = on_dovecot(dovecot, port=relay.port)
    yield made
    made.close()


def test_a_password_changed_meanwhile_is_fetched_anew(relayed: OnServer, relay: Relay) -> None:
    """After a refusal the keyring is asked again: another secret is tried once, the same one never twice."""
    settings = relayed.mailbox._settings
    fresh = Imap(settings, lambda: "old", lambda: PASSWORD)
    assert fresh.folders().drafts == "Drafts"
    fresh.close()

    relay.clear()
    with pytest.raises(CredentialsError):
        Imap(settings, lambda: "old", lambda: "old").folders()
    assert relay.clear().verbs.count("LOGIN") == 1


# --- what goes over the wire ----------------------------------------------------------


def test_verbs_on_the_wire(relayed: OnServer, relay: Relay) -> None:
    """Reading, saving and waiting use the listed verbs only, and nothing that marks mail as read."""
    relayed.deliver("INBOX", letter(1), AT)
    relayed.deliver("INBOX", with_attachments(), AT)
    relayed.mailbox.folders()
    for use in ("INBOX", "Junk", "Drafts", "Sent"):
        relayed.mailbox.mark(relayed.name(use))
    found = look(relayed, "INBOX")
    relayed.mailbox.peeks(found)
    relayed.mailbox.texts(found)
    save(relayed)
    relayed.mailbox.append("INBOX", letter(9), draft=False, at=AT)
    relayed.mailbox.wait(0.1)
    relayed.mailbox.close()

    record = relay.clear()
    assert set(record.verbs) <= READING | {"APPEND"}
    fetches = [line for line in record.lines if b"UID FETCH" in line]
    assert fetches
    assert not [line for line in fetches if b"BODY[" in line or b" RFC822 " in line]
    assert not [line for line in record.lines if b"HEADER Message-ID" in line or b"CLOSE" in line]


def test_verbs_of_a_withdrawal(relayed: OnServer, relay: Relay) -> None:
    """The one change of a folder: SELECT, MOVE of one UID, UNSELECT."""
    stored = save(relayed)
    relay.clear()

    assert withdraw(relayed, stored)

    record = relay.clear()
    assert set(record.verbs) <= READING | {"SELECT", "UID MOVE"}
    assert [line.split(b" ", 1)[1] for line in record.lines if b"UID MOVE" in line] == [
        b"UID MOVE %d Trash\r\n" % stored.uid
    ] or [line.split(b" ", 1)[1] for line in record.lines if b"UID MOVE" in line] == [
        b'UID MOVE %d "Trash"\r\n' % stored.uid
    ]
    assert record.verbs[record.verbs.index("SELECT") :][-1] == "UNSELECT"


def test_no_received_word_goes_into_a_command(relayed: OnServer, relay: Relay) -> None:
    """A Message-ID made of IMAP commands stays a Message-ID (PROVIDERS fact 1)."""
    evil = b"=?utf-8?q?<a@b>=0D=0AX1_UID_MOVE_1:*_Sent=0D=0AX2_CREATE_pwned=0D=0A?="
    raw = letter(1).replace(b"<1@hospital.example>", evil).replace(b"<first@hospital.example>", evil)
    relayed.deliver("INBOX", raw, AT)
    found = look(relayed, "INBOX")
    relayed.mailbox.peeks(found)
    relayed.mailbox.texts(found)

    assert not [line for line in relay.clear().lines if b"pwned" in line or b"a@b" in line]
    assert len(relayed.messages("INBOX")) == 1


@pytest.mark.parametrize("name", ["INBOX\r\nX1 DELETE Sent", "a\nb", "a\rb", "a\0b", "x" * 1001])
def test_folder_names_that_end_a_line_are_refused(relayed: OnServer, relay: Relay, name: str) -> None:
    """Whoever wrote the name, nothing of it is sent."""
    for ask in (
        lambda: relayed.mailbox.mark(name),
        lambda: relayed.mailbox.uids(name),
        lambda: relayed.mailbox.append(name, draft(1), draft=True, at=AT),
    ):
        with pytest.raises(MailboxRefused):
            ask()
    assert not [line for line in relay.clear().lines if b"DELETE" in line]


@pytest.mark.parametrize("secret", ["secret\r\nX1 NOOP", "se\ncret", "x" * 20_000])
def test_a_secret_that_ends_a_line_is_refused(relay: Relay, secret: str) -> None:
    """A token command may print anything; only one clean line signs in."""
    with pytest.raises(MailboxRefused):
        at(relay, secret=secret).mark("INBOX")
    assert not [line for line in relay.clear().lines if b"LOGIN" in line or b"X1" in line]


def test_a_pass_without_news_is_small(relayed: OnServer, relay: Relay) -> None:
    """On a held connection four folders cost a turn each and little over 150 bytes each way."""
    mailbox = relayed.mailbox
    for number in range(30):
        relayed.deliver("INBOX", letter(number), AT)
    names = [relayed.name(use) for use in ("INBOX", "Junk", "Drafts", "Sent")]
    before = [mailbox.mark(name) for name in names]
    mailbox.wait(0.05)
    relay.clear()

    assert [mailbox.mark(name) for name in names] == before

    record = relay.clear()
    assert record.turns <= 5  # DONE is one of them
    assert record.up <= 5 * 90
    assert record.down <= 5 * 160


def test_a_fresh_sign_in_is_short(relayed: OnServer, relay: Relay) -> None:
    """A new process learns in four turns that there is nothing."""
    relayed.mailbox.mark("INBOX")
    relayed.mailbox.close()

    record = relay.clear()
    assert record.turns <= 4
    assert record.down <= 1_200


# --- reading large and odd messages ----------------------------------------------------


def test_large_messages_read_like_small_ones(relayed: OnServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is fetched part by part reads like the whole message."""
    monkeypatch.setattr(imap, "SMALL", 0)
    for path in CORPUS:
        relayed.deliver("INBOX", path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"), AT)

    for path, raw in zip(CORPUS, relayed.mailbox.texts(look(relayed, "INBOX")), strict=True):
        assert readable(raw) == readable(path.read_bytes()), path.name


def test_attachments_are_not_fetched(relayed: OnServer, relay: Relay) -> None:
    """The text of a message with a 3 MB attachment costs a few kilobytes."""
    raw = with_attachments().replace(b"JVBERi0x", b"JVBERi0x" * 40)
    relayed.deliver("INBOX", raw, AT)
    (found,) = look(relayed, "INBOX")
    relay.clear()

    assert b"the inner letter" in relayed.mailbox.text(found)
    assert found.size > 2_800_000
    assert relay.clear().down < 6_000


def test_text_behind_an_attachment_is_found(relayed: OnServer) -> None:
    """A peek that meets only an attachment looks for the text behind it."""
    head, _, rest = with_attachments().partition(b"--out\r\n")
    parts = rest.split(b"--out\r\n")
    raw = head + b"--out\r\n" + b"--out\r\n".join([parts[1], parts[0], parts[2], parts[3], parts[4]])
    relayed.deliver("INBOX", raw, AT)
    (found,) = look(relayed, "INBOX")

    assert b"The plan for the day." in relayed.mailbox.peek(found, 4_000)


@pytest.mark.parametrize("depth", [15, 90])
def test_deeply_nested_messages_are_read_or_cut(relayed: OnServer, depth: int) -> None:
    """Nesting does no harm: what is too deep is cut, and the next message still comes."""
    raw = (
        letter(1)
        .replace(b"text/plain; charset=utf-8", b'multipart/mixed; boundary="b0"')
        .partition(b"\r\n\r\n")[0]
    )
    for level in range(depth):
        raw += b'\r\n\r\n--b%d\r\nContent-Type: multipart/mixed; boundary="b%d"' % (level, level + 1)
    raw += b"\r\n\r\n--b%d\r\nContent-Type: text/plain\r\n\r\ndeep words\r\n" % depth + b"x" * 70_000
    relayed.deliver("INBOX", raw, AT)
    relayed.deliver("INBOX", letter(2), AT)

    texts = relayed.mailbox.texts(look(relayed, "INBOX"))

    assert (b"deep words" in texts[0]) or depth > 20
    assert texts[1] == letter(2)


# --- signing in ---------------------------------------------------------------------


def test_wrong_password(dovecot: Dovecot) -> None:
    """A refused password is the person's business, and says so."""
    mailbox = Imap(
        account(dovecot.host, dovecot.tls_port, "alice", tls="implicit", ca_file=str(dovecot.ca)),
        lambda: "wrong",
    )
    with pytest.raises(CredentialsError, match="does not accept"):
        mailbox.mark("INBOX")


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_tls_with_the_named_authority(dovecot: Dovecot, tls: str) -> None:
    """Both ways of TLS work with the person's own CA."""
    port = dovecot.tls_port if tls == "implicit" else dovecot.port
    mailbox = Imap(account(dovecot.host, port, "alice", tls=tls, ca_file=str(dovecot.ca)), lambda: PASSWORD)
    assert mailbox.mark("INBOX").uidvalidity
    mailbox.close()


@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_an_unknown_certificate_is_like_no_network(dovecot: Dovecot, tls: str) -> None:
    """A certificate nobody vouches for: nothing is sent, it is tried again later (captive portal)."""
    between = Relay(dovecot.tls_port if tls == "implicit" else dovecot.port)
    mailbox = Imap(account(between.host, between.port, "alice", tls=tls), lambda: PASSWORD)
    with pytest.raises(MailboxUnreachable, match="certificate"):
        mailbox.mark("INBOX")
    assert "LOGIN" not in between.clear().verbs
    between.stop()


def test_a_missing_authority_file(dovecot: Dovecot, tmp_path: Path) -> None:
    """A wrong ca_file is said plainly."""
    settings = account(
        dovecot.host, dovecot.tls_port, "alice", tls="implicit", ca_file=str(tmp_path / "none.pem")
    )
    with pytest.raises(MailboxRefused, match="certificate file"):
        Imap(settings, lambda: PASSWORD).mark("INBOX")


def test_stripped_starttls_sends_no_password() -> None:
    """A server that hides STARTTLS gets no password in clear."""
    with Scripted({}, capabilities="IMAP4rev1") as server:
        with pytest.raises(MailboxRefused):
            at(server, tls="starttls").mark("INBOX")
        assert not [line for line in server.heard if b"LOGIN" in line]


def test_preauth_sends_no_password() -> None:
    """A greeting that claims we are signed in is not believed."""
    with Scripted({}, greeting="* PREAUTH welcome back") as server:
        with pytest.raises(MailboxRefused):
            at(server).mark("INBOX")
        assert not [line for line in server.heard if b"LOGIN" in line]


def test_clear_text_is_for_loopback_only() -> None:
    """tls = "none" towards another machine is refused before connecting."""
    with pytest.raises(MailboxRefused, match="this very computer"):
        Imap(account("imap.home.example", 143, "alice"), lambda: PASSWORD).mark("INBOX")


def test_nobody_listens() -> None:
    """No server is no network."""
    with Scripted({}) as server:
        port = server.port
    with pytest.raises(MailboxUnreachable):
        Imap(account("127.0.0.1", port, "alice"), lambda: PASSWORD).mark("INBOX")


def test_oauth2(dovecot: Dovecot) -> None:
    """An access token signs in; a stale one is a matter of credentials."""
    settings = account(dovecot.host, dovecot.port, "olive", auth="oauth2")
    mailbox = Imap(settings, lambda: TOKEN + "olive")
    assert mailbox.mark("INBOX").uidvalidity
    mailbox.close()
    with pytest.raises(CredentialsError):
        Imap(settings, lambda: "stale").mark("INBOX")


def test_unusual_names_and_passwords(dovecot: Dovecot) -> None:
    """Blanks and quotes in a login name arrive; letters outside ASCII take the other way in."""
    with pytest.raises(CredentialsError):
        Imap(account(dovecot.host, dovecot.port, 'a "b" c'), lambda: "wrong").mark("INBOX")
    with pytest.raises(CredentialsError):
        Imap(account(dovecot.host, dovecot.port, "alice"), lambda: "pässwörd").mark("INBOX")


@pytest.mark.parametrize(
    ("answer", "error"),
    [
        ("NO [AUTHENTICATIONFAILED] Invalid credentials", CredentialsError),
        ("NO [AUTHORIZATIONFAILED] no", CredentialsError),
        ("NO [EXPIRED] password expired", CredentialsError),
        ("NO [ALERT] Application-specific password required", CredentialsError),
        ("NO [ALERT] Invalid credentials (Failure)", CredentialsError),
        ("NO [WEBALERT https://x.example] Web login required.", CredentialsError),
        ("NO LOGIN failed.", CredentialsError),
        ("NO [UNAVAILABLE] Temporary authentication failure", MailboxUnreachable),
        ("NO [LIMIT] too many connections", MailboxUnreachable),
        ("NO [INUSE] mailbox in use", MailboxUnreachable),
        ("NO [ALERT] Account exceeded command or bandwidth limits.", MailboxUnreachable),
        ("NO [ALERT] Too many simultaneous connections. (Failure)", MailboxUnreachable),
        ("BAD User is authenticated but not connected.", MailboxUnreachable),
        ("BAD Request is throttled. Suggested Backoff Time: 51932 milliseconds", MailboxUnreachable),
        ("* BYE Temporary problem\nNO later", MailboxUnreachable),
        ("NO [CONTACTADMIN] call us", MailboxRefused),
        (None, MailboxUnreachable),
    ],
)
def test_what_a_refused_sign_in_means(answer: str | None, error: type[Exception]) -> None:
    """Only a refused password stops; a busy or broken server is tried again (PROVIDERS fact 5)."""
    with Scripted({"LOGIN": answer}) as server, pytest.raises(error):
        at(server).mark("INBOX")


# --- saving ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("NO [OVERQUOTA] full", "OVERQUOTA"),
        ("NO [LIMIT] Mail size limit", "LIMIT"),
        ("NO [TRYCREATE] no such mailbox", "TRYCREATE"),
        ("NO something", ""),
        ("BAD Request is throttled. Suggested Backoff Time: 51932 milliseconds", "THROTTLED"),
        ("BAD what", ""),
    ],
)
def test_a_refused_save_says_why(answer: str, code: str) -> None:
    """The response code comes with the refusal: it decides how long to wait."""
    with Scripted({"APPEND": answer}) as server:
        mailbox = at(server)
        with pytest.raises(MailboxRefused) as refused:
            mailbox.append("Drafts", draft(1), draft=True, at=AT)
        mailbox.close()
    assert refused.value.code == code


def test_a_save_without_uidplus_has_no_uid() -> None:
    """A server that doesn't say where the draft lies: uid 0, look for it."""
    with Scripted({"APPEND": "OK done"}, capabilities="IMAP4rev1") as server:
        mailbox = at(server)
        assert mailbox.append("Drafts", draft(1), draft=True, at=AT) == Stored(uidvalidity=0, uid=0)
        mailbox.close()


@pytest.mark.parametrize("answer", [None, "* BYE going down\n"])
def test_a_save_cut_off_is_ambiguous(answer: str | None) -> None:
    """No answer means: perhaps stored."""
    with Scripted({"APPEND": answer}) as server:
        mailbox = at(server)
        with pytest.raises(AmbiguousAppend):
            mailbox.append("Drafts", draft(1), draft=True, at=AT)


def test_a_save_whose_answer_is_lost(relayed: OnServer, relay: Relay) -> None:
    """The server stored it, the answer never came: said as ambiguous, found on the next look."""
    relayed.mailbox.folders()
    relay.cut_after = "APPEND"
    with pytest.raises(AmbiguousAppend):
        save(relayed)
    relay.cut_after = None

    assert [raw for _, _, raw in relayed.messages("Drafts").values()] == [draft(1)]
    assert len(look(relayed, "Drafts")) == 1


def test_quota_on_a_real_server(dovecot_with: Callable[[Options], Dovecot]) -> None:
    """A full mailbox refuses with its code."""
    world = on_dovecot(dovecot_with(Options(quota="storage=1K")))
    with pytest.raises(MailboxRefused) as refused:
        world.mailbox.append("Drafts", draft(1) + b"x" * 3_000, draft=True, at=AT)
    assert refused.value.code == "OVERQUOTA"
    world.close()


# --- servers with less ------------------------------------------------------------------


def test_without_move_exactly_one_uid_is_expunged(dovecot_with: Callable[[Options], Dovecot]) -> None:
    r"""UIDPLUS without MOVE: this UID alone goes, another \Deleted message stays."""
    world = on_dovecot(dovecot_with(Options(hide=("MOVE",))))
    other = world.deliver("Drafts", draft(2), AT, ["\\Draft", "\\Deleted"])
    stored = save(world)

    assert withdraw(world, stored)

    assert list(world.messages("Drafts")) == [other]
    world.close()


def test_without_uidplus_nothing_is_withdrawn(dovecot_with: Callable[[Options], Dovecot]) -> None:
    """Neither MOVE nor UIDPLUS: the person is asked to do it, the draft stays untouched."""
    world = on_dovecot(dovecot_with(Options(hide=("MOVE", "UIDPLUS"))))
    stored = save(world)
    with pytest.raises(MailboxRefused, match="yourself"):
        withdraw(world, stored)
    assert world.messages("Drafts")[stored.uid][0] == {"\\Draft"}
    world.close()


def test_without_unselect_the_folder_is_left_by_signing_out(
    dovecot_with: Callable[[Options], Dovecot],
) -> None:
    r"""Never CLOSE: it would expunge what the person flagged \Deleted."""
    server = dovecot_with(Options(hide=("UNSELECT",)))
    between = Relay(server.port)
    world = on_dovecot(server, port=between.port)
    other = world.deliver("Drafts", draft(2), AT, ["\\Draft", "\\Deleted"])
    stored = save(world)

    assert withdraw(world, stored)

    verbs = between.clear().verbs
    assert "CLOSE" not in verbs
    assert verbs[-1] == "LOGOUT"
    assert list(world.messages("Drafts")) == [other]
    assert world.mailbox.uids(world.name("Drafts")) == []
    world.close()
    between.stop()


@pytest.mark.parametrize(
    "options",
    [
        Options(names="de"),
        Options(names="fr", special_use=False),
        Options(names="es", special_use=False, prefix="INBOX.", separator="."),
        Options(names="de", hide=("SPECIAL-USE",)),
    ],
    ids=str,
)
def test_folders_by_any_name(dovecot_with: Callable[[Options], Dovecot], options: Options) -> None:
    """Localised folders are found by flag or by name, and can be written to."""
    world = on_dovecot(dovecot_with(options))
    folders = world.mailbox.folders()

    assert folders.drafts == world.name("Drafts")
    assert (folders.sent, folders.trash) == (world.name("Sent"), world.name("Trash"))
    stored = save(world)
    assert withdraw(world, stored)
    world.close()


def test_two_drafts_folders_are_a_question(dovecot_with: Callable[[Options], Dovecot]) -> None:
    """Guessing wrong would hide drafts from the person; named in the configuration it is settled."""
    server = dovecot_with(Options(two_drafts=True))
    world = on_dovecot(server)
    with pytest.raises(MailboxRefused, match="Old drafts"):
        world.mailbox.folders()
    world.close()
    named = on_dovecot(server, drafts="Old drafts")
    assert named.mailbox.folders().drafts == "Old drafts"
    named.close()


# --- waiting --------------------------------------------------------------------------


def test_idle_tells_of_arrivals(relayed: OnServer, relay: Relay) -> None:
    """Mail that arrives while waiting ends the wait."""
    relayed.mailbox.mark("INBOX")
    thread = threading.Timer(0.2, relayed.deliver, ("INBOX", letter(1), AT))
    thread.start()
    before = time.monotonic()

    assert relayed.mailbox.wait(20)

    thread.join()
    assert soon(time.monotonic() - before, 5)
    assert "IDLE" in relay.clear().verbs
    assert relayed.mailbox.mark("INBOX").exists == 1


def test_waits_share_one_idle(relayed: OnServer, relay: Relay) -> None:
    """Waiting again and again costs nothing: the server stays in IDLE."""
    relayed.mailbox.mark("INBOX")
    relayed.mailbox.wait(0.05)
    relay.clear()
    for _ in range(5):
        assert not relayed.mailbox.wait(0.02)
    assert relay.clear().up == 0


def test_idle_is_renewed(relayed: OnServer, relay: Relay, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a while the server has to answer, so that a line gone dead is noticed."""
    monkeypatch.setattr(imap_connection, "REIDLE_SECONDS", 0.05)
    relayed.mailbox.mark("INBOX")
    relayed.mailbox.wait(0.1)
    relayed.mailbox.wait(0.1)
    assert relay.clear().verbs.count("IDLE") == 2


def test_a_dead_peer_ends_the_wait(relayed: OnServer, relay: Relay) -> None:
    """A cut line raises at once instead of spinning, and the next call connects again."""
    relayed.mailbox.mark("INBOX")
    relayed.mailbox.wait(0.05)
    threading.Timer(0.1, relay.cut).start()
    before = time.monotonic()
    with pytest.raises(MailboxUnreachable):
        relayed.mailbox.wait(20)
    assert soon(time.monotonic() - before, 2)
    assert relayed.mailbox.mark("INBOX").uidvalidity


def test_without_idle_it_polls(
    dovecot_with: Callable[[Options], Dovecot], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A server without IDLE is asked now and then."""
    monkeypatch.setattr(imap, "POLL_SECONDS", 0.1)
    world = on_dovecot(dovecot_with(Options(hide=("IDLE",))))
    world.mailbox.mark("INBOX")
    assert not world.mailbox.wait(0.15)
    world.deliver("INBOX", letter(1), AT)
    assert world.mailbox.wait(5)
    world.close()


def test_drop_ends_what_is_running(relayed: OnServer) -> None:
    """After a suspend another thread drops the line; the waiting thread looks again."""
    relayed.mailbox.mark("INBOX")
    threading.Timer(0.1, relayed.mailbox.drop).start()
    before = time.monotonic()

    assert relayed.mailbox.wait(20)

    assert soon(time.monotonic() - before, 2)
    assert relayed.mailbox.mark("INBOX").uidvalidity


# --- servers that mean ill ----------------------------------------------------------------


def test_a_silent_server_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """A server that stops answering is left after the read timeout."""
    monkeypatch.setattr(imap_client, "READ_SECONDS", 0.3)
    with Scripted({"STATUS": ""}) as server, pytest.raises(MailboxUnreachable):
        at(server).mark("INBOX")


def test_a_dripping_server_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that drips for ever is left too."""
    monkeypatch.setattr(imap_connection, "COMMAND_SECONDS", 0.3)
    with Scripted({"STATUS": ""}) as server, pytest.raises(MailboxUnreachable):
        at(server).mark("INBOX")


def test_an_absurd_literal_is_refused() -> None:
    """Ten announced gigabytes are not waited for."""
    script = {
        "EXAMINE": "* 1 EXISTS\n* OK [UIDVALIDITY 1] ok\n* OK [UIDNEXT 2] ok\nOK [READ-ONLY] done",
        "UID FETCH": "* 1 FETCH (UID 1 BODY[] {10000000000}\n",
    }
    with Scripted(script) as server, pytest.raises(MailboxUnreachable):
        at(server).whole("INBOX", 1)


def test_nonsense_is_an_unreachable_server() -> None:
    """Answers nobody understands end the connection, not the program."""
    with Scripted({"STATUS": "* STATUS what ever (((\nOK done"}) as server, pytest.raises(MailboxUnreachable):
        at(server).mark("INBOX")


def test_a_draft_is_compared_by_its_stored_bytes(relayed: OnServer) -> None:
    """Somebody else's message under the same UID is never taken back."""
    uid = relayed.deliver("Drafts", letter(5), datetime(2026, 11, 1, tzinfo=UTC), ["\\Draft"])
    mark = relayed.mailbox.mark(relayed.name("Drafts"))
    stored = Stored(uidvalidity=mark.uidvalidity, uid=uid)
    digest = hashlib.sha256(draft(1)).hexdigest()

    assert not relayed.mailbox.withdraw(relayed.name("Drafts"), stored, "<5@hospital.example>", digest)
    assert uid in relayed.messages("Drafts")
