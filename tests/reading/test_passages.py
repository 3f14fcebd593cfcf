"""Whose words are they? Messages as mail programs write them, and the passages they hold."""

from __future__ import annotations

import pytest

from afterword.model import Message
from afterword.reading.message import parse
from reading.raw_mail import OWNER, alternative, mail, page, part, several


def _voices(raw: bytes) -> list[tuple[str, str, str]]:
    """(voice, author's address, text) of each passage, white space folded."""
    return [
        (p.voice, p.author.email if p.author else "", " ".join(p.text.split())) for p in _read(raw).passages
    ]


def _read(raw: bytes) -> Message:
    return parse(raw, owner=OWNER)


ME = "priya.raman@gmail.com"
JO = "jroe@harborview.example"
_YES = ("sender", "", "Yes, of course. Jo")
_ASKED = ("quoted", ME, "May I write to Dr. Poe? Priya")

REPLIES = {
    "Gmail, text": mail(
        "Yes, of course.\nJo\n\nOn Mon, Nov 23, 2026 at 7:40 PM Priya Raman <priya.raman@gmail.com> wrote:\n\n"
        "> May I write to Dr. Poe?\n>\n> Priya\n"
    ),
    "Gmail, wrapped": mail(
        "Yes, of course.\nJo\n\nOn Mon, Nov 23, 2026 at 7:40 PM Priya Raman <\npriya.raman@gmail.com> wrote:\n\n"
        "> May I write to Dr. Poe?\n> Priya\n"
    ),
    "Gmail, HTML": page(
        '<div dir="ltr">Yes, of course.<div>Jo</div></div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">'
        'On Mon, Nov 23, 2026 at 7:40 PM Priya Raman &lt;<a href="mailto:priya.raman@gmail.com">priya.raman@gmail.com</a>'
        '&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc solid">'
        "<div>May I write to Dr. Poe?</div><div>Priya</div></blockquote></div>"
    ),
    "Apple Mail, HTML": page(
        '<html><body>Yes, of course.<div>Jo<br><div><br><blockquote type="cite"><div>On Nov 23, 2026, at 7:40\u202fPM, '
        'Priya Raman &lt;priya.raman@gmail.com&gt; wrote:</div><br class="Apple-interchange-newline"><div>'
        "<div>May I write to Dr. Poe?</div><div>Priya</div></div></blockquote></div></div></body></html>"
    ),
    "Apple Mail, text": mail(
        "Yes, of course.\nJo\n\n> On Nov 23, 2026, at 7:40\u202fPM, Priya Raman <priya.raman@gmail.com> wrote:\n> \n"
        "> May I write to Dr. Poe?\n> Priya\n"
    ),
    "Thunderbird": page(
        '<p>Yes, of course.<br>Jo</p><div class="moz-cite-prefix">On 11/23/26 7:40 PM, Priya Raman wrote:<br></div>'
        '<blockquote type="cite" cite="mid:x@y"><p>May I write to Dr. Poe?</p><p>Priya</p></blockquote>'
    ).replace(b"Priya Raman wrote", b"priya.raman@gmail.com wrote"),
    "Outlook, text": mail(
        "Yes, of course.\nJo\n\n-----Original Message-----\nFrom: Priya Raman <priya.raman@gmail.com>\n"
        "Sent: Monday, November 23, 2026 7:40 PM\nTo: Roe, Jo <jroe@harborview.example>\nSubject: [EXTERNAL] Dr. Poe\n\n"
        "May I write to Dr. Poe?\n\nPriya\n"
    ),
    "Outlook, new, text": mail(
        "Yes, of course.\nJo\n________________________________\nFrom: Priya Raman <priya.raman@gmail.com>\n"
        "Sent: Monday, November 23, 2026 7:40 PM\nTo: Roe, Jo <jroe@harborview.example>; Poe, Al\n"
        "<apoe@harborview.example>; The whole list of everyone\n<all@harborview.example>\nSubject: Dr. Poe\n\n"
        "May I write to Dr. Poe?\n\nPriya\n"
    ),
    "Outlook, Word HTML": page(
        '<div class=WordSection1><p class=MsoNormal>Yes, of course.<o:p></o:p></p><p class=MsoNormal>Jo<o:p></o:p></p>'
        '<p class=MsoNormal><o:p>&nbsp;</o:p></p><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt">'
        "<p class=MsoNormal><b>From:</b> Priya Raman &lt;priya.raman@gmail.com&gt; <br><b>Sent:</b> Monday, November 23,"
        " 2026 7:40 PM<br><b>To:</b> Roe, Jo &lt;jroe@harborview.example&gt;<br><b>Subject:</b> Dr. Poe<o:p></o:p></p></div>"
        "<p class=MsoNormal>May I write to Dr. Poe?</p><p class=MsoNormal>Priya</p></div>"
    ),
    "Outlook.com": page(
        '<div>Yes, of course.</div><div>Jo</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%">'
        '<div id="divRplyFwdMsg" dir="ltr"><font><b>From:</b> Priya Raman &lt;priya.raman@gmail.com&gt;<br><b>Sent:</b> '
        "Monday, November 23, 2026 7:40 PM<br><b>To:</b> Roe, Jo<br><b>Subject:</b> Dr. Poe</font><div>&nbsp;</div></div>"
        "<div>May I write to Dr. Poe?</div><div>Priya</div>"
    ),
    "Yahoo": page(
        '<div>Yes, of course.</div><div>Jo</div><div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Monday, November 23,'
        " 2026 at 07:40:11 PM EST, Priya Raman &lt;priya.raman@gmail.com&gt; wrote: </div><div><br></div>"
        "<div>May I write to Dr. Poe?</div><div>Priya</div></div>"
    ),
    "bold stars": mail(
        "Yes, of course.\nJo\n\n*From:* Priya Raman <priya.raman@gmail.com>\n*Sent:* Monday, November 23, 2026 7:40 PM\n"
        "*To:* Roe, Jo\n*Subject:* Dr. Poe\n\nMay I write to Dr. Poe?\nPriya\n"
    ),
    "Spanish": mail(
        "Yes, of course.\nJo\n\nDe: Priya Raman <priya.raman@gmail.com>\nEnviado: lunes, 23 de noviembre de 2026 19:40\n"
        "Para: Roe, Jo\nAsunto: Dr. Poe\n\nMay I write to Dr. Poe?\nPriya\n"
    ),
    "name only, marked": mail("Yes, of course.\nJo\n\nPriya Raman <priya.raman@gmail.com> wrote:\n> May I write to Dr. Poe?\n> Priya\n"),
}  # fmt: skip


@pytest.mark.parametrize("program", REPLIES)
def test_reply(program: str) -> None:
    """A reply is what is new, then what the applicant wrote, with her as its author."""
    assert _voices(REPLIES[program]) == [_YES, _ASKED]


@pytest.mark.parametrize(
    "program", [name for name in REPLIES if name not in ("name only, marked", "Spanish")]
)
def test_date_of_a_quote(program: str) -> None:
    """The attribution tells when the quoted message was written."""
    date = _read(REPLIES[program]).passages[1].date
    assert date is not None
    assert date.strftime("%Y-%m-%d %H:%M") == "2026-11-23 19:40"


_RULE = "Applicants, please send no thank-you notes."
_BLOCK = "From: Roe, Jo <jroe@harborview.example>\nDate: Mon, Nov 23, 2026 at 7:40 PM\nSubject: Rules\nTo: Dean <dean@school.example>\n"
FORWARDS = {
    "Gmail": mail(f"fyi\n\n---------- Forwarded message ---------\n{_BLOCK}\n\n{_RULE}\n", subject="Fwd: Rules"),
    "Gmail, HTML": page(
        '<div dir="ltr">fyi<br><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message'
        ' ---------<br>From: <b class="gmail_sendername">Roe, Jo</b> <span>&lt;jroe@harborview.example&gt;</span><br>'
        f"Date: Mon, Nov 23, 2026 at 7:40 PM<br>Subject: Rules<br>To: Dean<br></div><br><br>{_RULE}</div></div>",
        subject="Fwd: Rules",
    ),
    "Apple": mail(f"fyi\n\nBegin forwarded message:\n\n{_BLOCK}\n{_RULE}\n", subject="Fwd: Rules"),
    "Apple, quoted": mail("fyi\n\n> Begin forwarded message:\n> \n" + "".join(f"> {x}\n" for x in f"{_BLOCK}\n{_RULE}".split("\n"))),
    "Outlook": mail(f"fyi\n\n{_BLOCK.replace('Date:', 'Sent:')}\n{_RULE}\n", subject="FW: Rules"),
    "Outlook, list prefix": mail(f"fyi\n\n{_BLOCK.replace('Date:', 'Sent:')}\n{_RULE}\n", subject="[EXTERNAL] Fw: Rules"),
    "Thunderbird": page(
        f'<p>fyi</p><div class="moz-forward-container">-------- Forwarded Message --------<table class="moz-email-headers-table">'
        "<tr><th>Subject: </th><td>Rules</td></tr><tr><th>Date: </th><td>Mon, 23 Nov 2026 19:40:00 -0500</td></tr>"
        "<tr><th>From: </th><td>Roe, Jo &lt;jroe@harborview.example&gt;</td></tr><tr><th>To: </th><td>Dean</td></tr></table>"
        f"<br><p>{_RULE}</p></div>", subject="Fwd: Rules",
    ),
    "attached": several(part("fyi\n"), part(mail(f"{_RULE}\n"), "message/rfc822"), subject="Rules"),
}  # fmt: skip


@pytest.mark.parametrize("program", FORWARDS)
def test_forward(program: str) -> None:
    """A forward is what its sender says, then the words of another, with their author."""
    assert _voices(FORWARDS[program]) == [("sender", "", "fyi"), ("forwarded", JO, _RULE)]


def test_forward_without_a_word() -> None:
    """Older text under nothing at all is passed on, whatever the subject says."""
    raw = mail(f"{_BLOCK.replace('Date:', 'Sent:')}\n{_RULE}\n", subject="Rules")
    assert _voices(raw) == [("forwarded", JO, _RULE)]


def test_forwarded_thread() -> None:
    """In a forwarded thread every block has its own author, and all of them are passed on."""
    raw = mail(
        "See below.\n\nFrom: Poe, Al <apoe@harborview.example>\nSent: Monday, November 23, 2026 7:40 PM\nTo: Roe, Jo\n"
        f"Subject: FW: Rules\n\nPlease send on.\n\n{_BLOCK.replace('Date:', 'Sent:')}\n{_RULE}\n",
        subject="FW: Rules",
    )
    assert [(voice, who) for voice, who, _ in _voices(raw)] == [
        ("sender", ""), ("forwarded", "apoe@harborview.example"), ("forwarded", JO),
    ]  # fmt: skip


def test_own_words_in_a_forward() -> None:
    """What the owner wrote is quoted, also in a forward and in a bounce."""
    block = "From: Priya Raman <priya.raman@gmail.com>\nSent: Monday, November 23, 2026 7:40 PM\nTo: x\nSubject: Hi\n"
    assert [v for v, _, _ in _voices(mail(f"fyi\n\n{block}\nMay I write?\n", subject="FW: Hi"))] == [
        "sender",
        "quoted",
    ]
    bounce = several(
        part("Not delivered.\n"), part(mail("May I?\n", sender=ME), "message/rfc822"), kind="report"
    )
    assert [v for v, _, _ in _voices(bounce)] == ["sender", "quoted"]


_ON = "On Mon, Nov 23, 2026 at 7:40 PM Priya Raman <priya.raman@gmail.com> wrote:\n"


def test_answers_between_quotes() -> None:
    """Answers between quoted questions stay apart from them, in order."""
    raw = mail(
        f"Hi, see below.\n\n{_ON}> May I write to Dr. Poe?\n\nNo.\n\n> And in March?\n\nYes, then.\nJo\n"
    )
    assert [(voice, text) for voice, _, text in _voices(raw)] == [
        ("sender", "Hi, see below."), ("quoted", "May I write to Dr. Poe?"), ("sender", "No."),
        ("quoted", "And in March?"), ("sender", "Yes, then. Jo"),
    ]  # fmt: skip


def test_answer_above_the_quote() -> None:
    """Text between an attribution and its quote is an answer, not part of the quote."""
    raw = mail(f"{_ON}\nPLEASE DO NOT WRITE TO OUR FACULTY.\n\n> May I write to Dr. Poe?\n")
    assert _voices(raw) == [
        ("sender", "", "PLEASE DO NOT WRITE TO OUR FACULTY."), ("quoted", ME, "May I write to Dr. Poe?"),
    ]  # fmt: skip


_OUTLOOK = "From: Priya Raman <priya.raman@gmail.com>\nSent: Monday, November 23, 2026 7:40 PM\nTo: Roe, Jo\nSubject: Hi\n"


@pytest.mark.parametrize(
    "raw",
    [
        mail(
            f"Hi Priya\n\n{_OUTLOOK}\nMay I write to Dr. Poe?\nNO, PLEASE WRITE TO NOBODY BUT ME.\nAnd when is it?\n"
        ),
        mail(
            f"Hi Priya\n\n{_ON}\nMay I write to Dr. Poe?\n\nNO, PLEASE WRITE TO NOBODY BUT ME.\n\nAnd when is it?\n"
        ),
        mail(
            f"Hi Priya\n\n{_ON}> May I write to Dr. Poe?\n> NO, PLEASE WRITE TO NOBODY BUT ME.\n> And when is it?\n"
        ),
        mail(
            f"Hi Priya\n\n{_ON}> May I?\nNO, PLEASE WRITE TO NOBODY BUT ME.\nIT IS THE SAME FOR ALL.\n> And when is it?\n"
        ),
        mail(
            f"Hi Priya\n\n{_ON}> May I?\n> NO, PLEASE WRITE TO NOBODY BUT ME.\n> IT IS THE SAME FOR ALL.\n> SO IT IS.\n"
        ),
        page(
            f"Hi Priya<br><br>{_OUTLOOK.replace('<', '&lt;')}<br>".replace("\n", "<br>")
            + '<p>May I write to Dr. Poe?</p><p style="color:#C00000">No, please write to nobody but me.</p><p>And when is it?</p>'
        ),
    ],
)
def test_answers_inside_a_quote(raw: bytes) -> None:
    """An answer in capitals or in red under a quoted question is the sender's."""
    message = _read(raw)
    assert "no, please write to nobody but me." in message.text.lower()
    assert "And when is it?" not in message.text


def test_shouting_quote_stays_a_quote() -> None:
    """A quoted message that is in capitals throughout holds no answers."""
    raw = mail(f"Hi Priya, see below.\n\n{_ON}> MAY I WRITE TO DR. POE?\n> PLEASE TELL ME SOON.\n")
    assert [voice for voice, _, _ in _voices(raw)] == ["sender", "quoted"]


def test_quote_in_a_quote() -> None:
    """Each depth has its own author."""
    raw = mail(
        f"Sure.\n\n{_ON}> Thank you!\n>\n> On Sun, Nov 22, 2026 at 9:00 AM Jo Roe <jroe@harborview.example> wrote:\n"
        ">> Shall we say the 3rd?\n>> Jo\n> Priya\n"
    )
    assert _voices(raw) == [
        ("sender", "", "Sure."), ("quoted", ME, "Thank you!"), ("quoted", JO, "Shall we say the 3rd? Jo"), ("quoted", ME, "Priya"),
    ]  # fmt: skip


def test_depths_only() -> None:
    """Quote marks without any attribution are a quote by nobody known."""
    assert _voices(mail("Yes.\n> Shall we?\n")) == [("sender", "", "Yes."), ("quoted", "", "Shall we?")]


ONE_VOICE = {
    "interview hours": "Your day with us:\nDate: December 3, 2026\nFrom: 8:00 AM\nTo: 4:00 PM\nPlease write to nobody.\n",
    "memo": "TO: All applicants\nFROM: Jo Roe, MD, Program Director\nDATE: January 4, 2027\nSUBJECT: Writing to us\n\nPlease do not.\n",
    "memo, quiet": "To: All applicants\nFrom: Jo Roe, MD\nDate: January 4, 2027\nSubject: Writing to us\n\nPlease do not.\n",
    "memo, from first": "From: Jo Roe, MD, Program Director\nTo: All applicants\nDate: January 4, 2027\nSubject: Writing\n\nPlease do not.\n",
    "prose": "On Tuesday, December 1, 2026 at 8:00 AM I met Dr. Poe, who wrote:\nplease come by.\nWe agreed.\n",
    "a question": "On December 3 we meet. You once wrote:\nthe city is cold.\nIt is.\n",
    "dashes": "Schedule\n----------\n8:00 Dr. Roe\n----------\nPlease do not write.\n",
    "post scriptum": "See you.\n\n--\nJo\n\nP.S. Please do not write to the faculty.\n",
    "arrow in HTML": "<p>&gt; Choose your day</p><p>Please do not write.</p>",
    "mailbox mangling": "Dear Priya,\n>From December on we are closed.\nPlease do not write.\n",
    "callout": '<p>Dear Priya,</p><div style="border-left:4px solid #e2572b;padding-left:12px">Please do not write.</div>',
    "indented": "<p>Dear Priya,</p><blockquote>Please do not write.</blockquote>",
    "webinar invitation": "Subject: our webinar\nWhen: December 3\nWhere: Zoom\nPlease do not write.\n",
}  # fmt: skip


@pytest.mark.parametrize("name", ONE_VOICE)
def test_one_voice(name: str) -> None:
    """What only looks like a quote is the sender's own letter, to its end."""
    body = ONE_VOICE[name]
    message = _read(page(body) if body.startswith("<p>") else mail(body))
    assert {p.voice for p in message.passages} == {"sender"}
    assert len(message.text.split()) >= len(body.replace("<", " <").split()) - 12


def test_quote_in_one_version_only() -> None:
    """A thread that only the HTML holds is quoted there and stays quoted."""
    html = (
        "<p>Yes, of course, and thank you for asking so kindly about it.</p>"
        + REPLIES["Outlook.com"].decode().partition("\r\n\r\n")[2].partition("<div>Jo</div>")[2]
    )
    message = _read(alternative("Yes, of course, and thank you for asking so kindly about it.\n", html))
    assert [(p.voice, p.author.email if p.author else "") for p in message.passages] == [
        ("sender", ""),
        ("quoted", ME),
    ]
