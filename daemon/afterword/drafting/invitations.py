"""The section about open invitations: what was offered, and until when an answer is wanted.

Offered days are shown as the program offered them. An invitation whose day has passed, or
that she answered, is not brought up again.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from afterword.drafting.entries import Entry, Section
from afterword.drafting.season import IN_DRAFTS, Season
from afterword.drafting.season_words import listed, program_name
from afterword.drafting.times import day_of, local_day
from afterword.model import CaseMail, LetterState, ProgramCase

OPEN_FOR = timedelta(days=14)
"""How long an invitation that names no day to answer by is shown; NRMP grants at least 48 hours."""

MOST_DAYS = 8
"""Offered days that one line names; the invitation itself has the rest."""

ANSWERS = frozenset({"invitation_reply", "waitlist_reply"})
ANSWERED = frozenset({LetterState.SENT, LetterState.CLOSED})


def invitations(season: Season) -> Section:
    """Invitations without a fixed day that can still be answered, the newest mail of each program."""
    entries = tuple(
        _invitation(season, case, mail)
        for case in season.cases
        if case.state == "invited"
        for mail in _newest(case)
        if _open(season, mail) and not _answered(season, case, mail)
    )
    return Section(key="invitations", title="Invitations to answer", entries=entries, asks=True)


def _newest(case: ProgramCase) -> Iterator[CaseMail]:
    found = [mail for mail in case.mail if mail.kind in {"invitation", "reminder"}]
    if found:
        yield max(found, key=lambda mail: mail.at)


def _open(season: Season, mail: CaseMail) -> bool:
    if mail.respond_by is None:
        return mail.at >= season.now - OPEN_FOR
    return mail.respond_by >= season.today.isoformat()


def _answered(season: Season, case: ProgramCase, mail: CaseMail) -> bool:
    letters = (one for one in season.letters if one.case == case.key and one.purpose in ANSWERS)
    by_draft = any(one.state in ANSWERED and one.since >= mail.at for one in letters)
    return by_draft or any(one.in_reply_to == mail.message_id for one in case.wrote)


def _invitation(season: Season, case: ProgramCase, mail: CaseMail) -> Entry:
    offered = listed(tuple(day_of(one) for one in mail.offered[:MOST_DAYS]), "or")
    draft = any(
        one.case == case.key and one.purpose in ANSWERS and one.state in IN_DRAFTS for one in season.letters
    )
    lines = (
        f"Offered: {offered}." if offered else "",
        f"An answer is wanted by {day_of(mail.respond_by)}." if mail.respond_by else "",
        "An answer lies in your Drafts." if draft else "",
        "It books through its portal, so there is nothing to write." if mail.portal and not draft else "",
    )
    return Entry(
        title=program_name(case.program, season),
        what=f"Invited {local_day(mail.at, season.home)}",
        lines=tuple(line for line in lines if line),
        do="Book in the portal; the link is in the invitation." if mail.portal else "",
    )
