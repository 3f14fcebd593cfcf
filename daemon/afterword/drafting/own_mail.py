"""The owner's summary as a message from herself to herself: nobody else is ever named in it.

Used where no SMTP is configured and the summary is put into INBOX by APPEND.
"""

from __future__ import annotations

from datetime import datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime

from afterword.drafting.compose import identifier
from afterword.model import Applicant


def compose_summary(owner: Applicant, subject: str, text: str, html: str, now: datetime, token: str) -> bytes:
    """Return the summary as RFC 5322 bytes, From and To the owner's configured address alone."""
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = owner.email
    message["To"] = owner.email
    message["Subject"] = " ".join(subject.split())
    message["Date"] = format_datetime(now)
    message["Message-ID"] = identifier(token, owner.email)
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(text, cte="quoted-printable")
    message.add_alternative(html, subtype="html", cte="quoted-printable")
    return message.as_bytes()
