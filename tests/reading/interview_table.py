"""All small mails about days, and how each stands in a mailbox."""

from __future__ import annotations

from email.message import EmailMessage
from email.policy import SMTP

from afterword.model import Message
from afterword.reading.message import parse
from reading.interview_letters import LETTERS, Letter
from reading.interview_letters_eighth import EIGHTH
from reading.interview_letters_fifth import FIFTH
from reading.interview_letters_fourth import FOURTH
from reading.interview_letters_more import MORE
from reading.interview_letters_ninth import NINTH
from reading.interview_letters_seventh import SEVENTH
from reading.interview_letters_sixth import SIXTH
from reading.interview_letters_tenth import TENTH
from reading.interview_letters_third import THIRD

APPLICANT = "Priya Raman <priya.raman@gmail.com>"
OWNER = frozenset({"priya.raman@gmail.com", "praman@lakesidesom.edu", "praman@lakeside-som.example"})
EVERY = (*LETTERS, *MORE, *THIRD, *FOURTH, *FIFTH, *SIXTH, *SEVENTH, *EIGHTH, *NINTH, *TENTH)


def raw(letter: Letter) -> bytes:
    """The mail of `letter` as it arrives."""
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = letter.sender, APPLICANT, letter.subject
    mail["Date"], mail["Message-ID"] = letter.date, f"<{letter.name}@program.example>"
    mail.set_content(letter.html or letter.body, subtype="html" if letter.html else "plain")
    if letter.calendar:
        mail.add_alternative(letter.calendar, subtype="calendar", params={"method": "REQUEST"})
    return mail.as_bytes()


def message(letter: Letter) -> Message:
    """The mail of `letter` taken apart."""
    return parse(raw(letter), owner=OWNER)
