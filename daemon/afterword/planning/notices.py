"""What the applicant is told at once: a new invitation, a message that may be a look-alike.

A notice names the program, what it wants and how long it can wait. Each is said once.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from afterword.filing.proof import unproven
from afterword.model import Action, Because, CaseMail, Kind
from afterword.planning.candidates import Desk
from afterword.planning.rules import REPLY_STALE

ALARM_STALE = timedelta(days=7)
"""An older look-alike is history: it stands in `show`, and nothing was taken from it."""

TITLES: dict[Kind, str] = {
    "invitation": "Interview invitation",
    "cancellation": "Interview called off",
    "reschedule": "Interview moved",
}


def notices(desk: Desk) -> Iterator[Action]:
    """Yield notices and warnings about the mail of one case, newest last."""
    for mail in desk.case.mail:
        fresh = desk.now - mail.at <= REPLY_STALE
        if fresh and (mail.kind in TITLES or mail.junk) and not _distrusted(mail):
            yield _notice(desk, mail)
        if mail.alarm and desk.now - mail.at <= ALARM_STALE:
            text = mail.alarm
            yield Action(
                do="warn",
                case=desk.case.key,
                program=desk.case.program,
                text=text,
                because=(
                    Because(text=mail.quote.text if mail.quote else mail.subject, message_id=mail.message_id),
                ),
                key=f"warn|{mail.message_id}|{text}",
            )
    for wrote in desk.case.wrote:
        if wrote.thanks == "doubtful" and wrote.letter is None:
            yield Action(
                do="warn",
                case=desk.case.key,
                program=desk.case.program,
                text="You wrote to them yourself, perhaps your thank-you. A draft may still come: "
                "delete it if you have thanked them.",
                because=(Because(text=wrote.subject, message_id=wrote.message_id),),
                key=f"warn|{wrote.message_id}",
            )


def _distrusted(mail: CaseMail) -> bool:
    return bool(mail.alarm) or unproven(mail)


def _notice(desk: Desk, mail: CaseMail) -> Action:
    program = desk.case.program
    parts = [f"{program.institution}, {program.specialty}" if program.specialty else program.institution]
    if mail.respond_by:
        day = date.fromisoformat(mail.respond_by)
        parts.append(f"answer by {day:%A, %B} {day.day}")
    if mail.portal:
        parts.append("book it in the portal")
    if mail.junk:
        parts.append("it lies in your Junk folder")
    return Action(
        do="notify",
        case=desk.case.key,
        program=program,
        title=TITLES.get(mail.kind, "Program mail in Junk"),
        text="; ".join(parts) + ".",
        because=(Because(text=mail.quote.text if mail.quote else mail.subject, message_id=mail.message_id),),
        key=f"notify|{mail.message_id}",
    )
