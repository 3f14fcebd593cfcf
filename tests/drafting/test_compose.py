"""The finished bytes: exactly the headers and words that were meant, whatever strangers called themselves."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from typing import Any

import msgspec
import pytest

from afterword.drafting.compose import compose, mark, references, verify
from afterword.drafting.salutation import clean_name
from afterword.drafting.wording import reply_subject
from afterword.model import Address, Draft, Hold, Recipient
from drafting.letters import NOTE, OSEI, draft, due, written

PARENT: dict[str, Any] = {
    "purpose": "invitation_reply",
    "interview_day": None,
    "offered": ("2026-11-17",),
    "parent_id": "<parent@kestrelridge.example>",
    "parent_subject": "An interview with us",
    "references": ("<first@kestrelridge.example>", "<parent@kestrelridge.example>"),
}
HEADERS = [
    "content-transfer-encoding",
    "content-type",
    "date",
    "from",
    "message-id",
    "mime-version",
    "references",
    "subject",
    "to",
]


def parsed(letter: Draft) -> Any:
    """The message as a mail client reads it."""
    return message_from_bytes(compose(letter), policy=policy.default)


def test_a_new_message_has_these_headers_and_no_other() -> None:
    """No X- header, no Bcc, no tool name, no In-Reply-To; References holds our id alone."""
    letter = draft(due(to=OSEI, note=NOTE))
    message = parsed(letter)

    assert sorted(k.lower() for k in message) == HEADERS
    assert message["References"] == "<q7w2k9@post.example>" == mark(letter)
    assert message["Message-ID"] == "<m3x8@post.example>"
    assert message["To"].addresses[0].addr_spec == OSEI.email
    assert message["Date"].datetime == letter.date
    assert b"afterword" not in compose(letter).lower()


def test_a_reply_carries_the_thread_our_id_and_the_parent_last() -> None:
    """Clients rebuild In-Reply-To from the last id of References (CLIENTS 1)."""
    letter = draft(due(**PARENT))
    message = parsed(letter)

    assert message["In-Reply-To"] == "<parent@kestrelridge.example>"
    assert message["References"].split() == [
        "<first@kestrelridge.example>",
        "<q7w2k9@post.example>",
        "<parent@kestrelridge.example>",
    ]
    assert verify(compose(letter), letter) == ()


def test_long_ids_are_neither_folded_nor_encoded() -> None:
    """Outlook's ids are longer than a line; an encoded id threads nothing."""
    long = "<" + "A" * 120 + "@namprd04.prod.outlook.example>"
    letter = draft(due(**(PARENT | {"parent_id": long, "references": (long,) * 3})))
    raw = compose(letter)

    assert raw.count(long.encode()) == 2
    assert verify(raw, letter) == ()


def test_a_very_long_thread_keeps_its_last_ids() -> None:
    """References stays one line of reasonable length."""
    thread = tuple(f"<{n}@kestrelridge.example>" for n in range(60))
    letter = draft(due(**(PARENT | {"references": thread})))

    assert len(references(letter)) == 12
    assert max(len(line) for line in compose(letter).split(b"\r\n")) < 998


def test_text_is_plain_unwrapped_and_ends_lines_with_crlf() -> None:
    """One part, UTF-8, no line on the wire over 78 octets but the headers', no bare line end."""
    letter = draft(due(to=OSEI, note="We talked about her work in Örebro and “slow medicine”."))
    raw = compose(letter)
    message = parsed(letter)

    assert message.get_content_type() == "text/plain"
    assert message.get_content().replace("\r\n", "\n") == letter.body
    assert not re.search(rb"(?<!\r)\n", raw)
    assert max(len(line) for line in raw.split(b"\r\n\r\n", 1)[1].split(b"\r\n")) <= 78
    assert all(len(p.split("\n")) == 1 for p in letter.body.split("\n\n")[1:-1])


HOSTILE = [
    "=?utf-8?q?a=0D=0ABcc:_e@x.example?=",
    "Eve\r\nBcc: eve@x.example",
    "Eve\nSubject: x",
    "Eve\x00",
    '"coordinator@kestrelridge.example" <evil@x.example>',
    "coordinator@kestrelridge.example",
    "{{ 7 * 7 }}",
    "{% include 'x' %}",
    'Quote " Quote',
    "\u202eevE",
    "Eve,\u2028Bcc: x",
    "Eve\x85Bcc: x",
    "Eve\x0bBcc: x",
    "<b>Eve</b>",
    "https://x.example/",
    "E" * 300,
    "(comment) Eve",
    "Eve; evil:",
    "\\",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_display_name_changes_nothing(name: str) -> None:
    """A received name adds no header, no recipient and no template; what is no name is left out."""
    result = written(due(to=Recipient(email="office@kestrelridge.example", name=name, role="coordinator")))
    if isinstance(result, Hold):
        assert "eve" not in result.why.lower() or "greeting" in result.why.lower()
        return
    message = parsed(result)

    assert sorted(k.lower() for k in message) == HEADERS
    assert [a.addr_spec for a in message["To"].addresses] == ["office@kestrelridge.example"]
    assert "49" not in result.body.split("\n")[0]
    assert not re.search(r"[{}<>@]|=\?", result.body.split("\n")[0])


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_applicant_or_interviewer_name_changes_nothing(name: str) -> None:
    """The same through the names the office is asked to thank."""
    result = written(due(interviewers=(name, "Dr. Grace Osei")))
    if isinstance(result, Draft):
        assert sorted(k.lower() for k in parsed(result)) == HEADERS
        assert "{{" not in result.body
        assert "@" not in result.body


SUBJECTS = [
    ("An interview with us\r\nBcc: eve@x.example", "Re: An interview with us"),
    ("An interview\nX: y", "Re: An interview"),
    ("An interview\x00\x01", "Re: An interview"),
    ("Re: RE: An interview", "Re: An interview"),
    ("An interview\u2028with us", "Re: An interview"),
    ("  An   interview  ", "Re: An interview"),
    ("Ein Gespräch – “Ort”", "Re: Ein Gespräch – “Ort”"),
]


@pytest.mark.parametrize(("subject", "expected"), SUBJECTS)
def test_a_replys_subject_is_the_parents_up_to_its_first_break(subject: str, expected: str) -> None:
    """CONTRACT: cut at the first line break or control character."""
    letter = draft(due(**(PARENT | {"parent_subject": subject})))

    assert letter.subject == expected == reply_subject(subject)
    assert str(parsed(letter)["Subject"]) == expected


@pytest.mark.parametrize(
    "subject",
    [
        "Interview {{ 7*7 }}",
        "Write to eve@x.example instead",
        "=?utf-8?q?x?= interview",
        "You rank #1",
        "[Name]",
    ],
)
def test_a_subject_that_holds_what_is_forbidden_is_a_hold(subject: str) -> None:
    """A template, a foreign address or code, ranking talk: the hold quotes the subject."""
    result = written(due(**(PARENT | {"parent_subject": subject})))

    assert isinstance(result, Hold)
    assert "subject" in result.why


CHANGED = [
    ("a header more", lambda raw: raw.replace(b"Subject:", b"Bcc: eve@x.example\r\nSubject:", 1)),
    ("an X- header", lambda raw: b"X-Tool: a\r\n" + raw),
    ("a second recipient", lambda raw: raw.replace(b"To: ", b"To: eve@x.example, ", 1)),
    ("another recipient", lambda raw: raw.replace(b"office@", b"evil@", 1)),
    ("another sender", lambda raw: raw.replace(b"noor.haddad@post", b"noor.haddad@past", 1)),
    ("another subject", lambda raw: raw.replace(b"Re: An", b"Re: The", 1)),
    ("another text", lambda raw: raw.replace(b"Noor Haddad\r\nMD", b"Eve\r\nMD", 1)),
    ("a bare line end", lambda raw: raw.replace(b"\r\n\r\n", b"\n\n", 1)),
    ("a lost parent", lambda raw: raw.replace(b"In-Reply-To: <parent@", b"In-Reply-To: <other@", 1)),
    ("another type", lambda raw: raw.replace(b"text/plain", b"text/html", 1)),
    ("another id", lambda raw: raw.replace(b"<m3x8@", b"<m3x9@", 1)),
]


@pytest.mark.parametrize("change", [c for _, c in CHANGED], ids=[n for n, _ in CHANGED])
def test_what_differs_from_the_intent_is_found(change: Any) -> None:
    """Whatever the bytes became, the comparison with the intent says so before anything is saved."""
    letter = draft(due(**PARENT))
    raw = compose(letter)

    assert verify(raw, letter) == ()
    assert verify(change(raw), letter) != ()


@pytest.mark.parametrize(
    "email", ["a@b", "a b@c.example", "a@b.example, c@d.example", "a@hоspital.example", "<a@b.example>", ""]
)
def test_an_address_that_is_none_is_a_hold(email: str) -> None:
    """Two addresses, a homograph domain or nothing at all: no draft."""
    assert isinstance(written(due(to=Recipient(email=email, name="Joan Petrie", role="coordinator"))), Hold)


def test_the_copy_to_the_coordinator_is_the_only_one() -> None:
    """`cc_coordinator` adds one Cc, nothing else."""
    letter = draft(due(to=OSEI, note=NOTE, cc=("office@kestrelridge.example",)))

    assert parsed(letter)["Cc"] == "office@kestrelridge.example"
    assert verify(compose(letter), letter) == ()


@pytest.mark.parametrize(
    "name",
    ["Grace Osei", "Ana María de la Cruz", "Seán O’Brien", "Kofi Mensah-Reid", "J. R. Ewing Jr.", "李 明"],
)
def test_a_real_name_survives(name: str) -> None:
    """Accents, apostrophes and hyphens are parts of names."""
    letter = draft(due(to=Recipient(email="office@kestrelridge.example", name=name, role="coordinator")))

    assert clean_name(name) == name
    assert parsed(letter)["To"].addresses[0].display_name == name
    assert letter.body.startswith(f"Dear {name},")


def test_an_unusable_header_is_refused_not_written() -> None:
    """`compose` raises rather than write a broken address or id."""
    letter = draft(due())
    for broken in (
        msgspec.structs.replace(letter, to=Address(email="a b@x")),
        msgspec.structs.replace(letter, message_id="<a b>"),
        msgspec.structs.replace(letter, subject="a\nb"),
    ):
        with pytest.raises(ValueError):
            compose(broken)
