"""What every mailbox promises, in memory and on a server alike (`edges.mailbox`, law 4)."""

from __future__ import annotations

import hashlib
import threading
import time
from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from afterword.edges.mailbox import Found, Stored
from afterword.errors import MailboxRefused
from cost import soon
from mail_servers import World

AT = datetime(2026, 11, 18, 15, 30, 7, tzinfo=UTC)
CORPUS = sorted((Path(__file__).parent.parent / "corpus").glob("*.eml"))
FLAGS = ((), ("\\Seen",), ("\\Flagged", "\\Seen"), ("\\Answered",), ("\\Draft",))


def letter(number: int, *, words: str = "thank you for coming.", kind: str = "plain") -> bytes:
    return (
        f"From: Dana Reyes <dana@hospital.example>\r\nTo: me@home.example\r\nSubject: Interview day {number}\r\n"
        f"Message-ID: <{number}@hospital.example>\r\nReferences: <first@hospital.example>\r\n"
        f"Date: Wed, 18 Nov 2026 10:00:00 -0500\r\nX-Mailer: Post\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/{kind}; charset=utf-8\r\n\r\nDear Alice,\r\n\r\n{words}\r\n"
    ).encode()


def draft(number: int) -> bytes:
    return (
        f"From: Alice <me@home.example>\r\nTo: dana@hospital.example\r\nSubject: Thank you\r\n"
        f"Message-ID: <draft{number}@home.example>\r\nReferences: <own{number}@home.example>\r\n"
        f"Date: Thu, 19 Nov 2026 09:00:00 -0500\r\nMIME-Version: 1.0\r\n"
        f"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
        f"Dear Dana,\r\n\r\nthank you – draft {number}.\r\n"
    ).encode()


def with_attachments() -> bytes:
    parts = (
        (
            b'Content-Type: multipart/alternative; boundary="in"\r\n\r\n--in\r\n'
            b"Content-Type: text/plain; charset=utf-8\r\n\r\nThe plan for the day.\r\n--in\r\n"
            b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            b"<p>The plan =E2=80=93 for the day.</p>\r\n--in--\r\n"
        ),
        b'Content-Type: application/pdf; name="plan.pdf"\r\nContent-Transfer-Encoding: base64\r\n'
        b'Content-Disposition: attachment; filename="plan.pdf"\r\n\r\n' + b"JVBERi0x" * 9_000 + b"\r\n",
        b"Content-Type: text/calendar; charset=utf-8; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
        (
            b'Content-Type: text/plain; name="notes.txt"\r\nContent-Disposition: attachment; filename="notes.txt"\r\n\r\n'
            b"attached words\r\n"
        ),
        (
            b"Content-Type: message/rfc822\r\n\r\nFrom: Grace Osei <grace@hospital.example>\r\nSubject: inner\r\n"
            b"Content-Type: text/plain\r\n\r\nthe inner letter\r\n"
        ),
    )
    head = (
        b"From: dana@hospital.example\r\nTo: me@home.example\r\nSubject: Itinerary\r\nMessage-ID: <it@hospital.example>\r\n"
        b'MIME-Version: 1.0\r\nContent-Type: multipart/mixed;\r\n boundary="out"\r\n\r\n'
    )
    return head + b"".join(b"--out\r\n" + part for part in parts) + b"--out--\r\n"


def look(world: World, use: str) -> list[Found]:
    folder = world.name(use)
    return world.mailbox.look(folder, world.mailbox.uids(folder))


def save(world: World, number: int = 1) -> Stored:
    stored = world.mailbox.append(world.name("Drafts"), draft(number), draft=True, at=AT)
    assert stored.uid
    return stored


def withdraw(world: World, stored: Stored, number: int = 1) -> bool:
    digest = hashlib.sha256(draft(number)).hexdigest()
    return world.mailbox.withdraw(world.name("Drafts"), stored, f"<draft{number}@home.example>", digest)


def test_folders_are_found(world: World) -> None:
    """Drafts, Sent, Junk and Trash are known by name, and Junk is watched beside INBOX."""
    folders = world.mailbox.folders()

    assert (folders.drafts, folders.sent, folders.junk, folders.trash) == tuple(
        world.name(use) for use in ("Drafts", "Sent", "Junk", "Trash")
    )
    assert folders.watched == ("INBOX", world.name("Junk"))


def test_nothing_foreign_is_changed(world: World) -> None:
    """Whatever Afterword does, other messages keep their UID, flags, date and bytes (law 4)."""
    uses = ("INBOX", "Junk", "Sent", "Drafts", "Trash")
    for use in uses:
        for number, flags in enumerate(FLAGS):
            world.deliver(use, letter(number), AT + timedelta(hours=number), flags)
    world.deliver("Drafts", draft(7), AT, ["\\Draft", "\\Deleted"])
    before = {use: world.messages(use) for use in uses}

    for use in uses:
        found = look(world, use)
        world.mailbox.peeks(found)
        world.mailbox.texts(found)
        world.mailbox.whole(world.name(use), found[0].uid)
        world.mailbox.mark(world.name(use))
    stored = save(world)
    assert withdraw(world, stored)
    world.mailbox.append("INBOX", letter(99), draft=False, at=AT)
    world.mailbox.wait(0.05)
    world.mailbox.close()

    for use in uses:
        after = world.messages(use)
        assert {uid: after.get(uid) for uid in before[use]} == before[use]


def test_mark_tells_of_arrivals(world: World) -> None:
    """UIDNEXT grows with every message, UIDVALIDITY stays."""
    empty = world.mailbox.mark("INBOX")
    uid = world.deliver("INBOX", letter(1), AT)
    full = world.mailbox.mark("INBOX")

    assert (empty.exists, full.exists) == (0, 1)
    assert empty.uidvalidity == full.uidvalidity
    assert empty.uidnext <= uid < full.uidnext
    assert world.mailbox.mark("INBOX") == full


def test_mark_of_the_folder_last_read_is_fresh(world: World) -> None:
    """A folder that was just read is asked anew, not remembered."""
    world.deliver("INBOX", letter(1), AT)
    look(world, "INBOX")
    before = world.mailbox.mark("INBOX")
    uid = world.deliver("INBOX", letter(2), AT)

    assert world.mailbox.mark("INBOX").uidnext > max(uid, before.uidnext - 1)
    assert world.mailbox.uids("INBOX")[-1] == uid


def test_uids_begin_where_asked(world: World) -> None:
    """UIDs come in order from `first` on; past the last there are none, not the last again."""
    uids = [world.deliver("INBOX", letter(number), AT) for number in range(5)]

    assert world.mailbox.uids("INBOX") == uids
    assert world.mailbox.uids("INBOX", uids[3]) == uids[3:]
    assert world.mailbox.uids("INBOX", uids[-1] + 1) == []
    assert world.mailbox.uids("INBOX", uids[-1] + 1000) == []
    assert world.mailbox.uids(world.name("Junk")) == []


def test_uids_leave_out_what_is_deleted(world: World) -> None:
    r"""A message flagged \Deleted is as good as gone."""
    kept = world.deliver("INBOX", letter(1), AT)
    world.deliver("INBOX", letter(2), AT, ["\\Deleted"])

    assert world.mailbox.uids("INBOX") == [kept]


def test_uids_since_a_day(world: World) -> None:
    """`since` counts the day of arrival, whatever Date: says."""
    days = [world.deliver("INBOX", letter(n), datetime(2026, 11, n, 12, tzinfo=UTC)) for n in (3, 10, 17)]

    assert world.mailbox.uids("INBOX", since=date(2026, 11, 10)) == days[1:]
    assert world.mailbox.uids("INBOX", days[2], since=date(2026, 11, 1)) == days[2:]


def test_look_shows_fields_size_flags_and_arrival(world: World) -> None:
    """The first look has what triage needs and nothing of the body."""
    raw = letter(1)
    uid = world.deliver("INBOX", raw, AT, ["\\Seen", "\\Flagged"])

    (found,) = world.mailbox.look("INBOX", [uid, uid + 5])

    assert (found.folder, found.uid, found.size) == ("INBOX", uid, len(raw))
    assert found.uidvalidity == world.mailbox.mark("INBOX").uidvalidity
    assert set(found.flags) - {"\\Recent"} == {"\\Seen", "\\Flagged"}
    assert found.arrived == AT
    header = message_from_bytes(found.header, policy=default)
    assert header["Subject"] == "Interview day 1"
    assert header["References"] == "<first@hospital.example>"
    assert header["X-Mailer"] is None
    assert found.header.endswith(b"\r\n\r\n")


def test_look_in_batches(world: World) -> None:
    """More messages than fit into one command all come, by UID."""
    uids = [world.deliver("INBOX", letter(number), AT) for number in range(207)]

    assert [found.uid for found in look(world, "INBOX")] == uids


def test_peek_is_the_beginning_as_a_message(world: World) -> None:
    """A peek parses like the message and is cut at a line."""
    world.deliver("INBOX", letter(1, words="line of words\r\n" * 400), AT)
    (found,) = look(world, "INBOX")

    peeked = message_from_bytes(world.mailbox.peek(found, 1000), policy=default)

    assert peeked["From"] == "Dana Reyes <dana@hospital.example>"
    body = peeked.get_content().replace("\r\n", "\n")
    assert body.startswith("Dear Alice,")
    assert body.endswith("line of words\n")
    assert 900 < len(body) <= 1000


def test_text_has_no_attachments(world: World) -> None:
    """Text, calendar and enclosed letters come whole; of attachments only the name."""
    world.deliver("INBOX", with_attachments(), AT)
    (found,) = look(world, "INBOX")

    text = message_from_bytes(world.mailbox.text(found), policy=default)

    assert text["Subject"] == "Itinerary"
    shape = [(part.get_content_type(), part.get_filename()) for part in text.walk()]
    assert shape == [
        ("multipart/mixed", None), ("multipart/alternative", None), ("text/plain", None), ("text/html", None),
        ("application/pdf", "plan.pdf"), ("text/calendar", None), ("text/plain", "notes.txt"),
        ("message/rfc822", None), ("text/plain", None),
    ]  # fmt: skip
    parts = list(text.walk())
    assert parts[2].get_content().strip() == "The plan for the day."
    assert parts[3].get_content().strip() == "<p>The plan – for the day.</p>"
    assert parts[4].get_payload(decode=True).strip() == b""
    assert "BEGIN:VCALENDAR" in parts[5].get_content()
    assert parts[6].get_content().strip() == ""
    assert parts[8].get_content().strip() == "the inner letter"


def test_text_of_every_letter_reads_like_the_original(world: World) -> None:
    """The corpus comes through with every text and calendar part as it was."""
    for number, path in enumerate(CORPUS):
        world.deliver(
            "INBOX",
            path.read_bytes().replace(b"\r\n", b"\n").replace(b"\n", b"\r\n"),
            AT + timedelta(seconds=number),
        )

    for path, raw in zip(CORPUS, world.mailbox.texts(look(world, "INBOX")), strict=True):
        assert readable(raw) == readable(path.read_bytes()), path.name


def readable(raw: bytes) -> list[tuple[str, str, str]]:
    message = message_from_bytes(raw, policy=default)
    return [(str(message["Subject"]), str(message["From"]), "")] + [
        (
            part.get_content_type(),
            str(part.get_filename()),
            "\n".join(part.get_content().splitlines()).strip(),
        )
        for part in message.walk()
        if part.get_content_maintype() == "text" and not part.is_attachment()
    ]


def test_an_empty_body_is_not_a_missing_one(world: World) -> None:
    """A message that is all subject is there, with nothing below its header."""
    raw = letter(1).partition(b"Dear Alice")[0]
    world.deliver("INBOX", raw, AT)
    found = look(world, "INBOX")

    assert world.mailbox.peeks(found) == [found[0].header]
    assert world.mailbox.texts(found) == [raw]


def test_long_text_is_cut(world: World) -> None:
    """No part is longer than asked for, however long the message."""
    world.deliver("INBOX", letter(1, words="line of words\r\n" * 20_000), AT)
    (found,) = look(world, "INBOX")

    text = world.mailbox.text(found, 10_000)

    assert len(text) < 11_000
    assert text.endswith(b"line of words\r\n")


def test_what_is_gone_is_empty(world: World) -> None:
    """A message that vanished after the look gives no bytes; the others still come."""
    stored = save(world)
    save(world, 2)
    found = look(world, "Drafts")
    world.delete(stored.uid)
    world.mailbox.close()  # an open session may go on seeing it

    assert world.mailbox.texts(found)[0] == b""
    assert world.mailbox.texts(found)[1] == draft(2)
    assert world.mailbox.peeks(found)[0] == b""
    assert world.mailbox.whole(world.name("Drafts"), stored.uid) is None


def test_a_saved_draft_is_a_draft_and_unread(world: World) -> None:
    r"""A draft is stored byte for byte, with \Draft and without \Seen, under the UID told."""
    stored = save(world)

    flags, at, raw = world.messages("Drafts")[stored.uid]
    assert flags == {"\\Draft"}
    assert at == AT
    assert raw == draft(1) == world.mailbox.whole(world.name("Drafts"), stored.uid)
    assert stored.uidvalidity == world.mailbox.mark(world.name("Drafts")).uidvalidity


def test_the_summary_in_inbox_is_unread(world: World) -> None:
    """What is put into INBOX is ordinary unread mail."""
    stored = world.mailbox.append("INBOX", letter(1), draft=False, at=AT)

    assert world.messages("INBOX")[stored.uid][0] == frozenset()


def test_an_untouched_draft_is_withdrawn_to_trash(world: World) -> None:
    """Withdrawing takes exactly this draft and leaves a copy in Trash."""
    stored, other = save(world), save(world, 2)

    assert withdraw(world, stored)

    assert list(world.messages("Drafts")) == [other.uid]
    assert [raw for _, _, raw in world.messages("Trash").values()] == [draft(1)]
    assert not withdraw(world, stored)


def test_an_edited_draft_is_not_withdrawn(world: World) -> None:
    """What the person has touched is hers."""
    stored = save(world)
    edited = world.edit(stored.uid, "Dear Dana,\n\nmy own words.\n")

    assert not withdraw(world, stored)
    assert not withdraw(world, Stored(uidvalidity=stored.uidvalidity, uid=edited))
    assert list(world.messages("Drafts")) == [edited]


@pytest.mark.parametrize("hand", ["send", "delete"])
def test_a_draft_that_left_is_not_withdrawn(world: World, hand: str) -> None:
    """Sent or deleted by the person: there is nothing to take back, and nothing else is taken."""
    stored, other = save(world), save(world, 2)
    getattr(world, hand)(stored.uid)

    assert not withdraw(world, stored)
    assert list(world.messages("Drafts")) == [other.uid]


def test_withdrawing_wants_exact_bytes_and_id(world: World) -> None:
    """Another Message-ID, another digest or another UIDVALIDITY: hands off."""
    stored, folder = save(world), world.name("Drafts")
    digest = hashlib.sha256(draft(1)).hexdigest()

    assert not world.mailbox.withdraw(folder, stored, "<other@home.example>", digest)
    assert not world.mailbox.withdraw(folder, stored, "<draft1@home.example>", "0" * 64)
    elsewhere = Stored(uidvalidity=stored.uidvalidity + 1, uid=stored.uid)
    assert not world.mailbox.withdraw(folder, elsewhere, "<draft1@home.example>", digest)
    unknown = Stored(uidvalidity=stored.uidvalidity, uid=0)
    assert not world.mailbox.withdraw(folder, unknown, "<draft1@home.example>", digest)
    assert list(world.messages("Drafts")) == [stored.uid]


def test_new_uidvalidity_voids_what_was_remembered(world: World) -> None:
    """After a renumbering old UIDs mean nothing: no text is given out, no draft withdrawn."""
    stored = save(world)
    found = look(world, "Drafts")
    world.renumber("Drafts")

    assert world.mailbox.mark(world.name("Drafts")).uidvalidity != stored.uidvalidity
    assert world.mailbox.texts(found) == [b""]
    assert world.mailbox.peeks(found) == [b""]
    assert not withdraw(world, stored)
    assert len(world.messages("Drafts")) == 1


def test_a_missing_folder_is_refused(world: World) -> None:
    """A folder that is not there is said so, never made."""
    for ask in (
        lambda: world.mailbox.mark("Nowhere"),
        lambda: world.mailbox.uids("Nowhere"),
        lambda: world.mailbox.append("Nowhere", draft(1), draft=True, at=AT),
    ):
        with pytest.raises(MailboxRefused):
            ask()
    with pytest.raises(MailboxRefused):
        world.mailbox.mark("Nowhere")


def test_bytes_that_break_servers_are_refused(world: World) -> None:
    """A NUL never reaches a server (one of them refuses it, the others store it)."""
    with pytest.raises(MailboxRefused):
        world.mailbox.append(world.name("Drafts"), draft(1).replace(b"thank", b"th\0nk"), draft=True, at=AT)
    assert world.messages("Drafts") == {}


def test_waiting_tells_of_what_came_since_the_last_mark(world: World) -> None:
    """Mail that arrives between a mark and the wait is not missed."""
    world.mailbox.mark("INBOX")
    world.mailbox.wait(0)
    world.deliver("INBOX", letter(1), AT)

    assert world.mailbox.wait(5)


def test_a_wait_can_be_interrupted(world: World) -> None:
    """Another thread ends a wait within two seconds, or before it begins."""
    world.mailbox.mark("INBOX")
    before = time.monotonic()
    thread = threading.Timer(0.2, world.mailbox.interrupt)
    thread.start()
    world.mailbox.wait(30)
    thread.join()
    world.mailbox.interrupt()
    world.mailbox.wait(30)

    assert soon(time.monotonic() - before, 2)


def test_after_closing_the_mailbox_can_be_used_again(world: World) -> None:
    """Closing or dropping the connection loses nothing."""
    uid = world.deliver("INBOX", letter(1), AT)
    world.mailbox.close()
    assert world.mailbox.uids("INBOX") == [uid]
    world.mailbox.drop()
    assert world.mailbox.uids("INBOX") == [uid]
