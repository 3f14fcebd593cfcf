from __future__ import annotations

import re

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.model import Address, Message
from afterword.reading.message import parse
from cost import within
from reading.raw_mail import OWNER, alternative, based, joined, mail, page, part, several

_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def _read(raw: bytes) -> Message:
    return parse(raw, owner=OWNER)


def _folded(text: str) -> str:
    return " ".join(text.split())


# --- headers -----------------------------------------------------------------------

FROM = [
    ('"Roe, Jo" <JRoe@Harborview.example>', "Roe, Jo", "jroe@harborview.example"),
    ("Roe, Jo <jroe@harborview.example>", "Roe, Jo", "jroe@harborview.example"),
    ("jroe@harborview.example (Jo Roe)", "", "jroe@harborview.example"),
    ("<jroe@harborview.example>", "", "jroe@harborview.example"),
    ("=?utf-8?B?TmlsZGEgUXVpw7FvbmVz?= <nq@harborview.example>", "Nilda Quiñones", "nq@harborview.example"),
    ("=?iso-8859-1?Q?M=FCller=2C_Jo?= <jm@harborview.example>", "Müller, Jo", "jm@harborview.example"),
    ("=?utf-8?q?Gr=C3?= =?utf-8?q?=BCn?= <g@harborview.example>", "Grün", "g@harborview.example"),
    ("=?unknown-8bit?Q?Jo?= <j@harborview.example>", "Jo", "j@harborview.example"),
    ('"coordinator@harborview.example" <thief@elsewhere.example>', "", "thief@elsewhere.example"),
    ("Jo =?utf-8?q?=0D=0ABcc=3A_x=40y=2Eexample?= <j@harborview.example>", "", "j@harborview.example"),
    ('"Jo \\"Bo\\" Roe" <j@harborview.example>', 'Jo "Bo" Roe', "j@harborview.example"),
    ("Team: a@harborview.example, b@harborview.example;", "", "a@harborview.example"),
    ("Jo <'j@harborview.example'>", "Jo", "j@harborview.example"),
    ("Jo Roe", "", ""),
]


@pytest.mark.parametrize(("header", "name", "address"), FROM)
def test_sender(header: str, name: str, address: str) -> None:
    """The sender is the address in angle brackets, with the name a person sees and none that pretends."""
    assert _read(mail(sender=header)).sender == Address(name=name, email=address)


def test_eight_bit_header() -> None:
    """A header in raw UTF-8 or Windows-1252 is read, though neither is allowed."""
    raw = mail(subject="XX")
    assert _read(raw.replace(b"XX", "Dra. Peña".encode())).subject == "Dra. Peña"
    assert _read(raw.replace(b"XX", "Dra. Peña".encode("cp1252"))).subject == "Dra. Peña"


INJECTED = [
    "=?utf-8?q?Hello=0D=0ABcc=3A_thief=40elsewhere=2Eexample?=",
    "=?utf-8?b?SGVsbG8NClgtRXZpbDogMQ==?=",
    "Hello\x00\x0b\x0c\x1bthere",
    "Hello\rX-Evil: 1",
    "=?utf-8?q?a=E2=80=A8b=C2=85c?=",
    "\u202eolleH",
]


@pytest.mark.parametrize("value", INJECTED)
def test_no_control_characters(value: str) -> None:
    """No value of a header holds a line break or a control character, however it was smuggled in."""
    more = (
        f"Cc: {value} <c@x.example>\nIn-Reply-To: <{value}@x.example>\nReferences: <r@x.example> <{value}>\n"
    )
    message = _read(mail(subject=value, sender=f"{value} <j@harborview.example>", more=more))
    flat = [
        message.subject,
        message.sender.name,
        message.message_id,
        *message.references,
        message.in_reply_to or "",
    ]
    assert not [text for text in [*flat, *(a.name for a in message.cc)] if _CONTROLS.search(text)]
    assert not any("\u202e" in text for text in flat)


def test_two_from_headers_are_not_authenticated() -> None:
    """A mail with two different From headers is nobody's own, whatever the server thought."""
    more = "From: thief@elsewhere.example\nAuthentication-Results: mx.google.com; dmarc=pass header.from=harborview.example\n"
    message = _read(mail(more=more))
    assert (message.sender.email, message.authentication) == ("jroe@harborview.example", "none")


def test_threading() -> None:
    """Message-IDs keep their brackets, also where a header holds more than them."""
    more = "In-Reply-To: Your message of Monday <a@x.example>\nReferences: <1@x.example>\n\t<2@x.example>\n"
    message = _read(mail(more=more))
    assert message.message_id == "<m1@harborview.example>"
    assert message.in_reply_to == "<a@x.example>"
    assert message.references == ("<1@x.example>", "<2@x.example>")


DATES = [
    ("Tue, 1 Dec 2026 10:00:00 -0500", "2026-12-01T10:00:00-05:00"),
    ("1 Dec 26 10:00 EST", "2026-12-01T10:00:00-05:00"),
    ("Tue, 1 Dec 2026 10:00:00", "2026-12-01T10:00:00+00:00"),
    ("Tue, 1 Dec 2026 10:00:00 -0000", "2026-12-01T10:00:00+00:00"),
    ("Tue, 1 Dec 9999 10:00:00 -0500", None),
    ("Tue, 1 Dec 2026 10:00:00 +9999", None),
    ("tomorrow", None),
]


@pytest.mark.parametrize(("header", "expected"), DATES)
def test_date(header: str, expected: str | None) -> None:
    """The Date header is aware, and None rather than wrong."""
    raw = mail().replace(b"Tue, 1 Dec 2026 10:00:00 -0500", header.encode())
    date = _read(raw).date
    assert (date and date.isoformat()) == expected


def test_date_from_received() -> None:
    """Without a Date header the topmost Received tells when the mail came."""
    raw = mail(more="Received: from a by b; Wed, 2 Dec 2026 09:00:00 -0500\n").replace(b"Date:", b"X-Date:")
    date = _read(raw).date
    assert date is not None
    assert date.isoformat() == "2026-12-02T09:00:00-05:00"


FLAGS = [
    ("Precedence: bulk\n", "bulk", True),
    ("List-Id: <all.harborview.example>\n", "bulk", True),
    ("List-Unsubscribe: <https://x.example/u>\n", "bulk", True),
    ("List-Unsubscribe: <https://x.example/u>\n", "list_unsubscribe", True),
    ("X-Mailer: Alpine\n", "bulk", False),
    ("Auto-Submitted: auto-replied\n", "automatic", True),
    ("Auto-Submitted: no\n", "automatic", False),
    ("X-Autoreply: yes\n", "automatic", True),
]


@pytest.mark.parametrize(("more", "name", "expected"), FLAGS)
def test_flags(more: str, name: str, *, expected: bool) -> None:
    """Bulk mail and answers of programs are known by their headers."""
    assert getattr(_read(mail(more=more)), name) is expected


@pytest.mark.parametrize("subject", ["Automatic reply: Hello", "Out of Office: Hello", "Autoreply: x"])
def test_automatic_by_subject(subject: str) -> None:
    """Outlook's automatic replies are known by their subject."""
    assert _read(mail(subject=subject)).automatic


# --- authentication ------------------------------------------------------------------

_AR = "Authentication-Results: "
AUTHENTICATION = [
    ("mx.google.com; dmarc=pass header.from=harborview.example", "pass"),
    ("mx.google.com; dkim=pass header.i=@mail.harborview.example header.s=s1", "pass"),
    ("mx.google.com; dkim=pass header.d=harborview.example", "pass"),
    ("mx.google.com; spf=pass smtp.mailfrom=bounce@harborview.example", "pass"),
    (
        "mx.google.com; spf=pass smtp.mailfrom=bounce@sender.example; dkim=pass header.d=sender.example",
        "none",
    ),
    (
        "mx.google.com; dkim=pass header.d=harborview.example; dmarc=fail (p=NONE) header.from=harborview.example",
        "fail",
    ),
    (
        "mx.google.com; dkim=fail header.d=harborview.example; spf=softfail smtp.mailfrom=harborview.example",
        "fail",
    ),
    ("mx.google.com; dmarc=pass header.from=thief.example", "none"),
    ("mx.google.com; none", "none"),
    ("mx.elsewhere.example; dmarc=pass header.from=harborview.example", "none"),
    ("mx.google.com (dmarc=pass); spf=none", "none"),
    ('mx.google.com; spf=none (";dmarc=pass header.from=harborview.example")', "none"),
    (
        (
            'mx.google.com; spf=pass (domain of "x) ; dmarc=pass header.from=harborview.example ("@thief.example) '
            "smtp.mailfrom=thief.example"
        ),
        "none",
    ),
    ('mx.google.com; spf=pass smtp.mailfrom="x;dmarc=pass header.from=harborview.example"', "none"),
    ('mx.google.com; dkim=pass (2048-bit key) header.d=harborview.example header.b="a;b"', "pass"),
    ("", "none"),
]


@pytest.mark.parametrize(("value", "expected"), AUTHENTICATION)
def test_authentication(value: str, expected: str) -> None:
    """DMARC decides; else DKIM or SPF aligned with From's registered domain; all said by her own provider."""
    message = _read(mail(more=f"{_AR}{value}\n" if value else ""))
    assert message.authentication == expected
    assert message.authenticated_domain == ("harborview.example" if expected == "pass" else None)


def test_forged_results_below_are_ignored() -> None:
    """Only the topmost Authentication-Results counts: the sender may have written the others."""
    good = f"{_AR}mx.google.com; dmarc=pass header.from=harborview.example\n"
    bad = f"{_AR}mx.google.com; dmarc=fail header.from=harborview.example\n"
    assert _read(mail(more=bad + good)).authentication == "fail"
    assert _read(mail(more=f"{_AR}relay.elsewhere.example; none\n{good}")).authentication == "none"


PROVIDERS = [
    (
        "p@outlook.com",
        "spf=pass (sender IP is 203.0.113.4) smtp.mailfrom=x.example; dmarc=pass action=none header.from=harborview.example;compauth=pass",
    ),
    (
        "p@icloud.com",
        "bimi.icloud.com; bimi=skipped\nAuthentication-Results: dmarc.icloud.com; dmarc=pass header.from=harborview.example",
    ),
    (
        "p@yahoo.com",
        "atlas-production.v2-mail.omega.yahoo.com; dkim=pass header.i=@harborview.example header.s=s1",
    ),
    ("p@fastmail.com", "mx4.messagingengine.com; dmarc=pass (p=none) header.from=harborview.example"),
    ("p@proton.me", "mail.protonmail.ch; dmarc=pass (p=none dis=none) header.from=harborview.example"),
]


@pytest.mark.parametrize(("address", "value"), PROVIDERS)
def test_providers(address: str, value: str) -> None:
    """Each large provider is known by the name it signs its results with, and believed only by its own users."""
    raw = mail(more=f"{_AR}{value}\n")
    assert parse(raw, owner=frozenset({address})).authentication == "pass"
    assert parse(raw, owner=OWNER).authentication == "none"


def test_second_header_of_one_server_is_forged() -> None:
    """A provider writes one header per host: a second one of the same name is not its own."""
    more = f"{_AR}mx.google.com; spf=none\n{_AR}mx.google.com; dmarc=pass header.from=harborview.example\n"
    assert _read(mail(more=more)).authentication == "none"
    more = f"{_AR}dmarc.icloud.com; dmarc=fail\n{_AR}dmarc.icloud.com; dmarc=pass header.from=harborview.example\n"
    assert parse(mail(more=more), owner=frozenset({"p@icloud.com"})).authentication == "fail"


def test_configured_authserv_id() -> None:
    """A configured id replaces the built-in ones; an unknown provider without one authenticates nothing."""
    raw = mail(more=f"{_AR}mail.school.example; dmarc=pass header.from=harborview.example\n")
    assert parse(raw, owner=OWNER, authserv_ids=frozenset({"mail.school.example"})).authentication == "pass"
    assert parse(raw, owner=frozenset({"priya@school.example"})).authentication == "none"


# --- decoding ------------------------------------------------------------------------

_LINE = "We’d love – truly – to meet you, Señor Müller."
CHARSETS = [
    ("utf-8", _LINE.encode()),
    ("iso-8859-1", _LINE.encode()),
    ("us-ascii", _LINE.encode()),
    ("windows-1252", _LINE.encode()),
    ("x-unknown", _LINE.encode()),
    ("rot13", _LINE.encode()),
    ("iso-8859-1", _LINE.encode("cp1252")),
    ("us-ascii", _LINE.encode("cp1252")),
    ("utf-8", _LINE.encode("cp1252")),
    ("windows-1252", _LINE.encode("cp1252")),
    ("utf-16", _LINE.encode("utf-16")),
    ("", _LINE.encode()),
]


@pytest.mark.parametrize(("charset", "body"), CHARSETS)
def test_charset(charset: str, body: bytes) -> None:
    """Text is read whatever its label says: UTF-8 called Latin, Windows called ASCII, no label."""
    kind = f"text/plain; charset={charset}" if charset else "text/plain"
    assert _read(mail(body, kind=kind)).text == _LINE


def test_charset_of_the_page() -> None:
    """HTML without a charset in its header is read by the one in its head."""
    html = (
        '<html><head><meta http-equiv=Content-Type content="text/html; charset=koi8-r"></head><p>Привет</p>'
    )
    assert _read(mail(html.encode("koi8-r"), kind="text/html")).text == "Привет"


ENCODINGS = [
    ("quoted-printable", "Thank=20you =E2=80=93 truly.=\n Bye", "Thank you – truly. Bye"),
    ("quoted-printable", "Broken =ZZ here =", "Broken =ZZ here"),
    ("base64", based("Thank you – truly."), "Thank you – truly."),
    ("base64", based("Thank you – truly.").rstrip("=\n"), "Thank you – truly."),
    ("base64", based("Thank you.") + "\n--\nA footer a list put behind\n", "Thank you."),
    ("base64", "!" + based("Thank you – truly. Yours").replace("\n", "*\n"), "Thank you – truly. Yours"),
    ("base64", "This is no base64 at all, only called so.", "This is no base64 at all, only called so."),
    ("x-nonsense", "Plain all the same.", "Plain all the same."),
]


@pytest.mark.parametrize(("encoding", "body", "expected"), ENCODINGS)
def test_transfer_encoding(encoding: str, body: str, expected: str) -> None:
    """Broken transfer encodings are undone as far as they go."""
    assert _read(mail(body, encoding=encoding)).text.startswith(expected)


def test_flowed() -> None:
    """Flowed lines are one paragraph again, quotes and the signature mark kept."""
    body = "We are glad \nto have you.\n\n> may I ask \n> a question\n\nYes.\n-- \nJo\n"
    message = _read(mail(body, kind="text/plain; charset=utf-8; format=flowed"))
    assert [p.text for p in message.passages] == [
        "We are glad to have you.",
        "may I ask a question",
        "Yes.\n--\nJo",
    ]


def test_invisible_characters() -> None:
    """No-break spaces become spaces; soft hyphens, zero-width and direction marks go."""
    body = "Nov\u00a03,\u202f8:00\u202fAM and inter\u00advie\u200bw \u202adone\u202c\ufeff"
    assert _read(mail(body)).text == "Nov 3, 8:00 AM and interview done"


# --- text and HTML -------------------------------------------------------------------

_LONG = "We were glad to meet you. " * 12


def test_stub_gives_way() -> None:
    """A text part that only says where to look is no letter."""
    message = _read(
        alternative("Please view this message in your browser.", "<p>You are invited on December 3.</p>")
    )
    assert message.text.startswith("You are invited on December 3.")


def test_restriction_only_in_html() -> None:
    """A sentence that only the HTML holds is read as the sender's."""
    message = _read(alternative(_LONG, f"<p>{_LONG}</p><p>Please do not write to our faculty.</p>"))
    assert "Please do not write to our faculty." in message.text


def test_restriction_only_in_text() -> None:
    """A sentence that only the text holds is read, also where the HTML says more otherwise."""
    html = f"<p>{_LONG}</p><p>{'And much more about our city. ' * 40}</p>"
    message = _read(alternative(f"{_LONG}\n\nPlease do not write to our faculty.", html))
    assert "Please do not write to our faculty." in message.text


def test_not_in_one_version() -> None:
    """The same sentence with and without "not" is two sentences, and both are kept."""
    message = _read(
        alternative(
            f"{_LONG}\nThank-you notes are welcome.", f"<p>{_LONG}<p>Thank-you notes are not welcome."
        )
    )
    assert "Thank-you notes are welcome." in message.text
    assert "Thank-you notes are not welcome." in message.text


def test_same_letter_once() -> None:
    """Two versions of one letter are one letter, however they are wrapped."""
    text = "We are glad to have met you, and we hope that you\nenjoyed the day as much as we did.\n\nJo Roe\n"
    html = "<p>We are glad to have met you, and we hope that you enjoyed the day as much as we did.</p><p>Jo Roe</p>"
    assert len(_read(alternative(text, html)).passages) == 1


def test_struck_date() -> None:
    """A struck-out date is not in the letter, though the text version shows it like any other."""
    html = f"<p>{_LONG}</p><ul><li><s>Tuesday, December 1</s></li><li>Thursday, December 3</li></ul>"
    message = _read(alternative(f"{_LONG}\n* Tuesday, December 1\n* Thursday, December 3\n", html))
    assert "December 1" not in message.readable
    assert "Thursday, December 3" in message.readable
    assert message.struck == "Tuesday, December 1"


@pytest.mark.parametrize(
    "mark", ["<del>{}</del>", "<strike>{}</strike>", '<span style="text-decoration: line-through">{}</span>',
             '<style>.full{{text-decoration:line-through}}</style><b class="full">{}</b>'],
)  # fmt: skip
def test_struck(mark: str) -> None:
    """Every way of striking out is understood."""
    message = _read(page(f"<p>Choose {mark.format('November 5')} or November 12.</p>"))
    assert (message.text, message.struck) == ("Choose or November 12.", "November 5")


HIDDEN = [
    '<div style="display:none">{}</div>',
    '<div style="DISPLAY : none !important">{}</div>',
    '<div style="visibility:hidden">{}</div>',
    '<span style="font-size:0">{}</span>',
    '<span style="font-size:1px;line-height:1px">{}</span>',
    '<span style="color:#ffffff">{}</span>',
    '<font color="white">{}</font>',
    '<div style="background:#10395e"><span style="color:#10395e">{}</span></div>',
    '<td bgcolor="#000000"><span style="color:rgb(2, 2, 2)">{}</span></td>',
    '<div style="mso-hide:all">{}</div>',
    '<div style="max-height:0;overflow:hidden">{}</div>',
    '<div style="opacity:0">{}</div>',
    '<div style="position:absolute;left:-9999px">{}</div>',
    '<div style="text-indent:-9999px">{}</div>',
    "<div hidden>{}</div>",
    "<style>.pre{{display:none}}</style><div class='pre'>{}</div>",
    "<style>@media (max-width:600px){{.a{{color:red}}}} span.pre, #x{{font-size:0px}}</style><span class='b pre'>{}</span>",
    "<!-- {} -->",
    '<img alt="{}" src="cid:1">',
    "<title>{}</title>",
]  # fmt: skip


@pytest.mark.parametrize("mark", HIDDEN)
def test_hidden(mark: str) -> None:
    """Text nobody can see is kept apart from the letter."""
    message = _read(page(f"<p>Visible.</p>{mark.format('Your interview is confirmed')}<p>Bye.</p>"))
    assert _folded(message.text) == "Visible. Bye."
    assert "Your interview is confirmed" in message.hidden


SHOWN = [
    '<div style="font-size:0"><span style="font-size:16px">{}</span></div>',
    '<div style="background:#10395e;color:#fff">{}</div>',
    '<table bgcolor="#10395e"><tr><td style="color:white">{}</td></tr></table>',
    '<style>.dark{{background-color:#123}}</style><div class="dark"><b style="color:#fff">{}</b></div>',
    '<style>table.x td{{background:#123}}</style><table class="x"><tr><td style="color:#fff">{}</td></tr></table>',
    '<div style="background-image:url(x.png);color:#fff">{}</div>',
    "<style>@media only screen {{.d{{background:#123}}}}</style><div class='d'><b style='color:#fff'>{}</b></div>",
    '<style>@media (max-width:600px){{.m{{display:none}}}}</style><div class="m">{}</div>',
    '<span style="color:#777;font-size:9px">{}</span>',
    '<div style="height:0">{}</div>',
    '<p style="text-indent:-18pt">{}</p>',
]


@pytest.mark.parametrize("mark", SHOWN)
def test_not_hidden(mark: str) -> None:
    """What mail programs do for looks hides nothing: wrappers of size zero, white on dark, phone layouts."""
    assert "Your interview is confirmed" in _read(page(mark.format("Your interview is confirmed"))).text


LAYOUT = [
    ("<table><tr><td>Date</td><td>December 3</td></tr><tr><td>Time</td><td>8 AM</td></tr></table>", "Date  December 3\nTime  8 AM"),
    ("<table><tr><td><p>Date</p></td><td><p>December 3</p></td></tr></table>", "Date  December 3"),
    ("<table><tr><td>Where</td><td>Building A<br>12 Main St</td></tr></table>", "Where  Building A\n12 Main St"),
    ("<table><tr><td>8:00<br>9:00</td><td>Dr. Roe<br>Dr. Poe</td></tr></table>", "8:00  Dr. Roe\n9:00  Dr. Poe"),
    (
        "<table><tr><td><p>Please do not write to<br>our faculty.</p></td><td><p>Questions come<br>to me.</p></td></tr></table>",
        "Please do not write to\nour faculty.\nQuestions come\nto me.",
    ),
    ("<ul><li>One</li><li>Two</li></ul>", "* One\n* Two"),
    ("<ol><li>One</li><li>Two</li></ol>", "1. One\n2. Two"),
    ("<p>One</p><p>Two</p>", "One\n\nTwo"),
    ('<p style="margin:0">One</p><p style="margin:0in">Two</p>', "One\nTwo"),
    ('<p style="margin:0 0 16px">One</p><p style="margin:0 0 16px">Two</p>', "One\n\nTwo"),
    ("<ul><li><p>One</p></li><li></li></ul>Two", "* One\n\nTwo"),
    ("<div>One</div><div>Two</div><div><br></div><div>Three</div>", "One\nTwo\n\nThree"),
    ("<p class=MsoNormal>One</p><p class=MsoNormal>Two</p><p class=MsoNormal>&nbsp;</p>", "One\nTwo"),
    ("One<br>Two<br><br>Three", "One\nTwo\n\nThree"),
    ("<pre>One\n  Two</pre>", "One\nTwo"),
    ("Thank\n   you,&nbsp; Jo&#8217;s <b>b</b>old", "Thank you,  Jo’s bold"),
    ("<script>x()</script><style>p{}</style>One", "One"),
    ("One <!--[if mso]><b>Two</b><![endif]--> Three", "One Three"),
    ("One <![if !mso]>Two<![endif]>", "One Two"),
    ("<o:p></o:p>One<o:p> Two</o:p>", "One Two"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "expected"), LAYOUT)
def test_layout(html: str, expected: str) -> None:
    """HTML becomes lines as a person sees them: a label beside its value, columns one after the other."""
    assert _read(page(html)).text == expected


def test_deep_nesting_is_read() -> None:
    """Mark-up deeper than any parser goes is still text."""
    assert "Do not write." in _read(page("<div>" * 5000 + "Do not write.")).text


def test_pictures_inside_the_page() -> None:
    """A page full of embedded pictures is read to its end."""
    html = f'<p>One</p><img src="data:image/png;base64,{"A" * 2_000_000}"><p>Please do not write.</p>'
    assert "Please do not write." in _read(page(html)).text


# --- parts ---------------------------------------------------------------------------


def test_attachments_are_named_only() -> None:
    """An attachment leaves its name without any path, never its content."""
    raw = several(
        part("See attached.\n"),
        part(
            "SECRET",
            "application/pdf",
            'Content-Disposition: attachment; filename="..\\\\..\\\\x/../plan.pdf"\r\n',
        ),
        part("SECRET", "text/plain; name=notes.txt", "Content-Disposition: attachment\r\n"),
        part("SECRET", 'application/pdf; name="=?utf-8?Q?D=C3=ADa.pdf?="'),
        part(
            "SECRET",
            "application/pdf",
            "Content-Disposition: attachment; filename*=utf-8''D%C3%ADa%00.pdf\r\n",
        ),
    )
    message = _read(raw)
    assert message.attachments == ("plan.pdf", "notes.txt", "Día.pdf", "Día .pdf")
    assert message.readable == "See attached."


def test_text_around_an_attachment() -> None:
    """Apple Mail writes text, attachment, text: both texts are read."""
    raw = several(
        part("First.\n"),
        part("x", "image/png; name=a.png", "Content-Disposition: inline\r\n"),
        part("Second.\n"),
    )
    assert _folded(_read(raw).text) == "First. Second."


ENCRYPTED = [
    mail(
        based("x"),
        kind='application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"',
        encoding="base64",
    ),
    several(
        part("Version: 1", "application/pgp-encrypted"),
        part("x", "application/octet-stream"),
        kind="encrypted",
    ),
    mail("-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----\n"),
]


@pytest.mark.parametrize("raw", ENCRYPTED)
def test_encrypted(raw: bytes) -> None:
    """What cannot be read because it is encrypted is said to be."""
    assert _read(raw).encrypted


def test_named_text_is_the_letter() -> None:
    """A message of one text is read, also where the text has a name; a named text beside it only if inline."""
    assert _read(mail("Dear Priya", kind="text/plain; name=letter.txt")).text == "Dear Priya"
    inline = "Content-Disposition: inline; filename=ATT00001.txt\r\n"
    assert _folded(_read(several(part("Dear Priya\n"), part("Jo", more=inline))).text) == "Dear Priya Jo"


def test_pages_for_programs_are_not_read() -> None:
    """An AMP version beside text and HTML is no letter."""
    amp = part("<html amp4email><p>Amp</p></html>", "text/x-amp-html")
    raw = several(part("Dear Priya\n"), amp, part("<p>Dear Priya</p>", "text/html"), kind="alternative")
    assert _read(raw).readable == "Dear Priya"


def test_signed_mail_is_read() -> None:
    """A signature beside a letter changes nothing."""
    signature = part("x", "application/pkcs7-signature; name=smime.p7s")
    message = _read(several(part("Dear Priya,\n"), signature, kind="signed"))
    assert (message.text, message.encrypted) == ("Dear Priya,", False)


LINKS = [
    (
        "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2Fa&data=1",
        "https://x.example/a",
    ),
    ("https://urldefense.proofpoint.com/v2/url?u=https-3A__x.example_a&d=D&c=e", "https://x.example/a"),
    ("https://urldefense.com/v3/__https://x.example/a__;!!Kf2!xQ$", "https://x.example/a"),
    ("https://x.example/a).", "https://x.example/a"),
    ("http://[::1", ""),
]


@pytest.mark.parametrize(("written", "leads"), LINKS)
def test_links(written: str, leads: str) -> None:
    """Links are shown without the wrapper of a scanner."""
    assert _read(mail(f"See {written}\n")).links == ((leads,) if leads else ())


def test_links_of_a_page() -> None:
    """The links of a page, and the addresses behind words, are kept; scripts are not."""
    html = '<a href="https://x.example/a">here</a> <a href="mailto:im@x.example">mail us</a> <a href="javascript:x()">no</a>'
    assert _read(page(html)).links == ("https://x.example/a", "mailto:im@x.example")


# --- limits --------------------------------------------------------------------------


def _nested(levels: int) -> bytes:
    inner = part("hi")
    for level in range(levels):
        inner = part(joined(inner, boundary=f"b{level}"), f'multipart/mixed; boundary="b{level}"')
    return b"From: a@x.example\r\nSubject: s\r\n" + inner


def _embedded(levels: int) -> bytes:
    inner = mail("hi")
    for _ in range(levels):
        inner = mail(inner, kind="message/rfc822")
    return inner


def _addresses(count: int) -> str:
    return ", ".join(f"a{n}@x.example" for n in range(count))


HOSTILE = {
    "from of quotes": b"From: " + b'"' * 50_000 + b"\r\n\r\nx",
    "continued parameters": mail(kind="text/plain; " + "; ".join(f"name*{n}=x" for n in range(10_000))),
    "encoded words": mail(subject=" ".join(["=?utf-8?q?aa?="] * 20_000)),
    "folded header": mail(subject="a\n" + " bcdefgh\n" * 50_000 + " end"),
    "many addresses": mail(to=_addresses(10_000)),
    "many parts": several(*[part("x")] * 10_000),
    "deep parts": _nested(1_000),
    "deep messages": _embedded(300),
    "open parentheses": mail(to="(" * 20_000),
    "zlib": mail(b"x\x9c\x00", kind="text/plain; charset=zlib"),
    "idna": mail(b"\xff\xfe", kind="text/plain; charset=idna"),
    "undefined": mail("x", kind="text/plain; charset=undefined"),
    "deep page": page("<div>" * 100_000),
    "deep tables": page("<table><tr><td>x<br>" * 600),
    "large table": page("<table>" + "<tr><td>a</td><td>b</td></tr>" * 30_000 + "</table>"),
    "comments": page("<!--" * 100_000),
    "open tags": page("<p" * 300_000),
    "entities": page("&#x" * 300_000),
    "open rules": page("<style>" + ".a{" * 100_000 + "</style>x"),
    "long style": page('<p style="' + "a:b;" * 100_000 + '">x'),
    "quote marks": mail("> " * 100_000),
    "quoted lines": mail("> x\n" * 50_000),
    "attributions": mail("On 1/1/2026 10:00 a@x.example\n" * 6_000),
    "full attributions": mail("On Mon, Nov 2, 2026 at 1:00 AM a@x.example wrote:\n> x\n" * 3_000),
    "header blocks": mail("From: a@x.example\nSent: x\nTo: y\nSubject: z\n" * 5_000),
    "rules": mail("-----\n" * 40_000),
    "empty lines": mail("\n" * 200_000),
    "one long line": mail("x" * 2_000_000),
    "two versions": alternative("word " * 40_000, "<p>word other. " * 40_000),
    "open comment in results": mail(more="Authentication-Results: mx.google.com; " + "(" * 8_000 + "\n"),
    "events": mail("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nDTSTART:20261101T000000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n" * 700, kind="text/calendar"),
    "parameters of an event": mail("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;TZID=../../etc/passwd:20261101T000000\nX" + ";A=B" * 12_000 + ":x\nEND:VEVENT\n", kind="text/calendar"),
    "twelve megabytes": mail("x\n" * 6_000_000),
    "many header lines": b"X: y\r\n" * 50_000 + mail(),
    "nothing": b"",
    "line breaks": b"\r\n" * 50,
    "noise": bytes(range(256)) * 1_000,
}  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(name: str) -> None:
    """No input takes two seconds, raises, or puts more than a letter's worth of text behind it."""
    message = within(2, lambda: _read(HOSTILE[name]))
    assert len(message.readable) < 500_000
    assert len(message.to) <= 100
    assert not _CONTROLS.search(message.subject + message.sender.name)
    assert msgspec.json.decode(msgspec.json.encode(message), type=Message) == message


UNREADABLE = ["encoded words", "many parts", "deep parts", "many header lines", "nothing", "noise"]


@pytest.mark.parametrize("name", UNREADABLE)
def test_over_a_limit(name: str) -> None:
    """What is over a limit says so, and keeps what its header tells."""
    message = _read(HOSTILE[name])
    assert message.problem
    assert message.passages == ()


def test_half_a_message() -> None:
    """A message cut off anywhere is read as far as it goes."""
    raw = alternative(
        "Dear Priya,\n\nPlease do not write to us.\n", "<p>Dear Priya,</p><p>Please do not write to us.</p>"
    )
    for end in range(0, len(raw), 7):
        _read(raw[:end])
    assert "Please do not write to us." in _read(raw[: raw.index(b"text/html")]).text


SEEDS = [
    mail("On Mon, Nov 2, 2026 at 1:00 PM Jo Roe <jroe@x.example> wrote:\n> May we write?\nNO, PLEASE DON'T.\n"),
    alternative("Hello\n\nFrom: a@x.example\nSent: Monday\nTo: b\nSubject: c\n\nx", "<table><tr><td>A<td><p style='color:#fff'>B"),
    several(part("Hi"), part("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261203T080000Z\nEND:VEVENT\nEND:VCALENDAR", "text/calendar"), part(mail("in"), "message/rfc822")),
    mail(based("Hello"), encoding="base64", subject="=?utf-8?b?SGVsbG8=?=", more=f"{_AR}mx.google.com; dkim=pass header.d=x.example\n"),
]  # fmt: skip


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    seed=st.sampled_from(SEEDS),
    cuts=st.lists(st.tuples(st.integers(0, 2_000), st.integers(0, 60), st.binary(max_size=12)), max_size=8),
)
def test_mutated(seed: bytes, cuts: list[tuple[int, int, bytes]]) -> None:
    """A damaged message is read without an exception, quickly, into values without control characters."""
    raw = seed
    for start, length, put in cuts:
        raw = raw[:start] + put + raw[start + length :]
    message = within(2, lambda: _read(raw))
    values = [
        message.subject,
        message.message_id,
        message.sender.name,
        message.sender.email,
        *message.attachments,
    ]
    assert not any(_CONTROLS.search(value) for value in values)
    assert not re.search(r"[\x00-\x09\x0b-\x1f]", message.readable)
