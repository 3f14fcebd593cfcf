"""Replies the program asked for, the one reminder of a question, and her own cancellation.

An invitation or waitlist mail is answered only if it wants an answer *by mail*, at once and
at any hour; where a portal books there is a notice instead. A question is reminded of once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, datetime, time
from hashlib import sha256
from zoneinfo import ZoneInfo

from afterword.filing.days import interview_start
from afterword.filing.people import domain_of
from afterword.model import Because, CaseMail, Due, Letter, LetterState, Purpose, Recipient, Wrote
from afterword.planning.asked import last_day, request_event
from afterword.planning.candidates import Candidate, Desk
from afterword.planning.hours import business_days_after
from afterword.planning.recipients import office, recipient
from afterword.planning.rules import REPLY_STALE
from afterword.planning.thanks import NO_ADDRESS
from afterword.planning.verdicts import YES, Verdict, question

REPLIED: dict[str, Purpose] = {
    "invitation": "invitation_reply",
    "reschedule": "invitation_reply",
    "cancellation": "invitation_reply",
    "personal": "invitation_reply",
    "waitlist": "waitlist_reply",
}
"""Kinds that can ask for an answer by mail, and which answer that is."""


def replies(desk: Desk) -> Iterator[Candidate]:
    """Yield the replies, reminders and cancellations of one case."""
    newest: dict[str, CaseMail] = {}
    for mail in desk.case.mail:
        if mail.kind in REPLIED and mail.wants_reply and mail.reply_address and _answerable(mail):
            newest[_thread(mail)] = mail
    for mail in newest.values():
        yield _reply(desk, mail)
    for letter in desk.letters:
        if letter.purpose == "question" and letter.state in {LetterState.SENT, LetterState.CLOSED}:
            yield from _reminder(desk, letter)
    for request in desk.case.requests:
        if request.kind == "withdraw":
            yield _cancel(desk, request_event(request), request.at, request.text)


def base_subject(subject: str) -> str:
    """Return a subject without its reply and forward prefixes, folded, lower case."""
    return re.sub(r"^(?:(?:re|fwd?|aw|wg)\s*:\s*)+", "", " ".join(subject.split()).lower())


def answered(desk: Desk, letter: Letter, wrote: Wrote) -> CaseMail | None:
    """Return the program's answer to a question she sent, None while there is none.

    Any non-automatic mail after it: in its thread, to her alone from the address it went
    to, or from the program under its subject. In doubt it is answered.
    """
    mine = desk.settings.applicant.addresses
    ids = {wrote.message_id, letter.message_id, letter.id}
    for mail in desk.case.mail:
        if mail.at <= wrote.at or mail.automatic:
            continue
        threaded = bool(ids & {mail.in_reply_to, *mail.references})
        alone = mail.sender.email == letter.to and set(mail.recipients) <= mine and bool(mail.recipients)
        titled = base_subject(mail.subject) == base_subject(letter.subject) and bool(letter.subject)
        if threaded or alone or (titled and domain_of(mail.sender.email) in desk.case.domains):
            return mail
    return None


def _purpose(desk: Desk, mail: CaseMail) -> Purpose:
    """Return which reply a message wants: a place that opens after a waitlist is the waitlist's."""
    earlier = [m.kind for m in desk.case.mail if m.at < mail.at and m.kind in {"waitlist", "confirmation"}]
    waited = mail.kind == "invitation" and earlier[-1:] == ["waitlist"]
    return "waitlist_reply" if waited else REPLIED[mail.kind]


def _short(message_id: str) -> str:
    """Return a key-safe name of a message: received text never becomes part of a key."""
    return sha256(message_id.encode(errors="replace")).hexdigest()[:12]


def _answerable(mail: CaseMail) -> bool:
    return mail.kind in {"invitation", "waitlist"} or bool(mail.offered)


def _thread(mail: CaseMail) -> str:
    return mail.references[0] if mail.references else mail.in_reply_to or mail.message_id


def _reply(desk: Desk, mail: CaseMail) -> Candidate:
    to = recipient(mail.reply_address or "", desk.case)
    free, taken = _free_days(desk, mail)
    deadline = _deadline(desk, mail)
    stale = mail.at + REPLY_STALE
    verdict = YES
    if mail.offered and not free:
        verdict = Verdict(
            why="Every offered day collides with an interview you already have, or has passed.",
            cause="calendar",
            because=(Because(text=mail.offered_quote.text, message_id=mail.message_id),)
            if mail.offered_quote
            else (),
        )
    return Candidate(
        due=Due(
            key=desk.key("reply", _short(mail.message_id), "office"),
            case=desk.case.key,
            program=desk.case.program,
            purpose=_purpose(desk, mail),
            to=to,
            not_before=mail.at,
            not_after=min(stale, deadline) if deadline else stale,
            offered=free,
            taken=taken,
            parent_id=mail.message_id,
            parent_subject=mail.subject,
            references=mail.references or ((mail.in_reply_to,) if mail.in_reply_to else ()),
            origin=mail.at,
            account=mail.account or desk.case.account,
            because=_reply_because(mail),
        ),
        verdict=verdict,
        closed=_reply_closed(desk, mail),
        withdraw=_withdrawn(desk, mail),
        business=False,
        zone=desk.zone,
    )


def _reply_because(mail: CaseMail) -> tuple[Because, ...]:
    quotes = [q for q in (mail.quote, mail.offered_quote) if q is not None and q.text]
    rows = tuple(Because(text=q.text, message_id=mail.message_id) for q in quotes)
    return rows or (
        Because(text=f"It asks for an answer by mail: {mail.subject}", message_id=mail.message_id),
    )


def _reply_closed(desk: Desk, mail: CaseMail) -> str:
    if _own_answer(desk, mail):
        return "You have answered it yourself."
    if desk.case.state in {"rejected", "withdrawn"}:
        return "The program is closed."
    later = [
        m
        for m in desk.case.mail
        if m.at > mail.at and m.kind in {"confirmation", "cancellation", "rejection"}
    ]
    return "A later message of the program settled it." if later else ""


def _withdrawn(desk: Desk, mail: CaseMail) -> bool:
    called_off = any(m.at > mail.at and m.kind in {"cancellation", "rejection"} for m in desk.case.mail)
    return _own_answer(desk, mail) or called_off or desk.case.state in {"rejected", "withdrawn"}


def _own_answer(desk: Desk, mail: CaseMail) -> bool:
    domain = domain_of(mail.reply_address or "")
    for wrote in desk.case.wrote:
        if wrote.letter is not None or wrote.at <= mail.at:
            continue
        if mail.message_id in {wrote.in_reply_to, *wrote.references} or domain in map(domain_of, wrote.to):
            return True
    return False


def _free_days(desk: Desk, mail: CaseMail) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the offered days that collide with nothing known, in order, and those that do."""
    today = desk.now.astimezone(ZoneInfo(desk.zone)).date().isoformat()
    busy = {
        row.interview.start[:10]
        for case in desk.cases
        for row in case.interviews
        if row.status == "fixed" and case.state not in {"withdrawn", "rejected", "cancelled"}
    }
    ahead = [d for d in mail.offered if d >= today]
    return tuple(d for d in ahead if d not in busy), tuple(d for d in ahead if d in busy)


def _deadline(desk: Desk, mail: CaseMail) -> datetime | None:
    if mail.respond_by is None:
        return None
    return datetime.combine(date.fromisoformat(mail.respond_by), time(23, 59), ZoneInfo(desk.zone))


def _reminder(desk: Desk, letter: Letter) -> Iterator[Candidate]:
    wrote = next((w for w in desk.case.wrote if w.letter == letter.id), None)
    if wrote is None or not desk.settings.preferences.reminder or desk.wishes.reply:
        return
    days = desk.settings.preferences.reminder_after_business_days
    last = datetime.combine(desk.season.rank_meeting, time(23, 59), ZoneInfo(desk.zone))
    opens = business_days_after(wrote.at, days, desk.zone)
    if opens > last:
        return
    yield Candidate(
        due=Due(
            key=desk.key("reminder", letter.key.split("|")[2], "office"),
            case=desk.case.key,
            program=desk.case.program,
            purpose="reminder",
            to=recipient(letter.to, desk.case),
            not_before=opens,
            not_after=last,
            interview_day=last_day(desk),
            topic=letter.topic,
            text=next((r.text for r in desk.case.requests if request_event(r) in letter.key), letter.topic),
            parent_id=wrote.message_id,
            parent_subject=wrote.subject or letter.subject,
            references=wrote.references,
            origin=wrote.at,
            account=letter.account,
            because=(
                Because(
                    text=f"You sent the question on {desk.day(wrote.at)}; no answer came in {days} "
                    "business days.",
                    message_id=wrote.message_id,
                ),
            ),
        ),
        verdict=question(desk.wishes),
        closed="It is answered." if answered(desk, letter, wrote) else "",
        withdraw=False,
        zone=desk.zone,
    )


def _cancel(desk: Desk, event: str, at: datetime, text: str) -> Candidate:
    to = office(desk.case, desk.wishes, "cancel")
    parent = next((m for m in reversed(desk.case.mail) if to and m.sender.email == to.email), None)
    day = max((i.interview.start[:10] for i in desk.case.interviews), default=None)
    begins = [interview_start(i.interview, desk.zone) for i in desk.case.interviews]
    return Candidate(
        due=Due(
            key=desk.key("cancel", event, "office"),
            case=desk.case.key,
            program=desk.case.program,
            purpose="cancel",
            to=to or Recipient(email=""),
            not_before=at,
            not_after=max(begins, default=None),
            interview_day=day,
            text=text,
            parent_id=parent.message_id if parent else None,
            parent_subject=parent.subject if parent else "",
            references=parent.references if parent else (),
            origin=at,
            account=desk.case.account,
            because=(Because(text=f"You recorded on {desk.day(at)} that you withdraw."),),
        ),
        verdict=YES if to else NO_ADDRESS,
        business=False,
        zone=desk.zone,
    )
