"""What `status`, `show` and `doctor` put on the terminal, and (from `season_data`) the same as data.

Texts are plain, at most `columns` wide, and every received word is cleaned, so that mail
cannot move the cursor.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta

from afterword.drafting.calendar_ahead import clashes, interviews_ahead
from afterword.drafting.columns import COLUMNS, fold, padded, table, width
from afterword.drafting.program_screen import show_text
from afterword.drafting.season import (
    AccountState,
    Check,
    Season,
    cards_waiting,
    drafts_waiting,
    programs_in_order,
)
from afterword.drafting.season_data import doctor_json, needs_notes_count, show_json, status_json
from afterword.drafting.season_words import STATES, clean, program_name, sentence, several
from afterword.drafting.sense import last_moment, too_late
from afterword.drafting.times import day, day_of, hours, local_day, local_moment, zone_of
from afterword.drafting.waiting import TOO_LATE, letter_words, needs_note
from afterword.model import Letter, LetterState, ProgramCase

A_WHILE = timedelta(hours=1)
"""Trouble shorter than this is a train in a tunnel: not worth a "since"."""


def status_text(season: Season, columns: int = COLUMNS, trouble: str = "") -> str:
    """Return the season at a glance: a line per program, then what waits and what comes.

    `trouble` is what ails the background service, "" if nothing does.
    """
    blocks = [_status_head(season, columns), *_account_lines(season, columns)]
    blocks += ["\n".join(fold(f"! {clean(trouble)}", columns))] if trouble else []
    if season.cases:
        blocks.append("\n".join(_program_table(season, columns)))
    else:
        blocks.append("No program has written yet.")
    blocks += [block for block in (_coming(season, columns), _in_drafts(season, columns)) if block]
    blocks.append("\n".join(_last_lines(season)))
    return "\n\n".join(blocks) + "\n"


def _status_head(season: Season, columns: int) -> str:
    held = len(season.holds) - len(needs_note(season))
    waiting = len(drafts_waiting(season))
    notes = needs_notes_count(season)
    parts = [
        several(len(season.cases), "program"),
        f"{several(waiting, 'draft')} waiting",
        f"{held} held",
        f"{several(notes, 'interview')} without notes" if notes else "",
        f"{len(season.unreadable)} unreadable" if season.unreadable else "",
    ]
    when = day(season.now.astimezone(zone_of(season.home)), long=True)
    return "\n".join([when, *fold(", ".join(part for part in parts if part) + ".", columns)])


def _account_lines(season: Season, columns: int) -> list[str]:
    bad = [one for one in season.accounts if one.state != "ok"]
    lines = [
        line
        for one in bad
        for line in fold(
            f"! {clean(one.user)}: {sentence(clean(one.why or one.state))}{_since(one, season)}", columns
        )
    ]
    lines += fold("! `afterword doctor` says what to do.", columns) if bad else []
    if season.paused or season.paused_until:
        until = f" until {local_moment(season.paused_until, season.home)}" if season.paused_until else ""
        lines.append(f"! Paused{until}: mail is read, nothing is saved or taken back.")
    return ["\n".join(lines)] if lines else []


def _since(account: AccountState, season: Season) -> str:
    """Return since when an account is in trouble, once that is longer than an hour."""
    if account.since is None or season.now - account.since < A_WHILE:
        return ""
    return f" Since {local_moment(account.since, season.home)}."


def _program_table(season: Season, columns: int) -> list[str]:
    rows: list[tuple[str, ...]] = [("Program", "State", "Interview", "Drafts", "Next", "Held", "Notes")]
    wanted = {card.case for card in cards_waiting(season)} | {hold.case for hold in needs_note(season)}
    rows += [_program_row(case, season, wanted=case.key in wanted) for case in programs_in_order(season)]
    return table(rows, columns)


def _program_row(case: ProgramCase, season: Season, *, wanted: bool) -> tuple[str, ...]:
    days = [day_of(one.interview.start) for one in case.interviews if one.status == "fixed"]
    counts = (
        sum(letter.case == case.key for letter in drafts_waiting(season)),
        sum(due.case == case.key for due in season.waiting),
        sum(hold.case == case.key for hold in season.holds),
    )
    cells = (str(count) if count else "" for count in counts)
    return (
        program_name(case.program, season),
        STATES[case.state],
        days[-1] if days else "",
        *cells,
        "wanted" if wanted else "",
    )


def _coming(season: Season, columns: int) -> str:
    lines: list[str] = []
    for item in interviews_ahead(season)[:6]:
        name = program_name(item.case.program, season)
        lines += fold(f"{day(item.when.start)}  {name}", columns, "  ", "  ")
        lines += fold(sentence(hours(item.when, season.home)).rstrip("."), columns, " " * 15)
        lines += [line for words in clashes(season, item) for line in fold(f"! {words}", columns, " " * 15)]
    return "\n".join(["Next interviews", *lines]) if lines else ""


def _in_drafts(season: Season, columns: int) -> str:
    lines: list[str] = []
    for letter in drafts_waiting(season):
        words = letter_words(season.case(letter.case), letter)
        name = program_name(letter.program, season)
        lines += fold(f"{words}, {name}: {_draft_standing(season, letter)}", columns, "    ", "  ")
    return "\n".join(["In your Drafts folder", *lines]) if lines else ""


def _draft_standing(season: Season, letter: Letter) -> str:
    if too_late(season, letter):
        return TOO_LATE.lower()
    edited = "edited by you, " if letter.state is LetterState.EDITED else ""
    last = last_moment(season, letter)
    return f"{edited}until {local_day(last, season.home)}" if last else f"{edited}waiting"


def _last_lines(season: Season) -> list[str]:
    last = local_moment(season.last_pass, season.home) if season.last_pass else "never yet"
    coming = local_moment(season.next_summary, season.home) if season.next_summary else "not planned"
    return [f"Last pass     {last}", f"Next summary  {coming}"]


def doctor_text(checks: Iterable[Check], columns: int = COLUMNS) -> str:
    """Return one line per check; a failing one says what to do below itself."""
    found = list(checks)
    lines: list[str] = []
    widest = max((width(one.name) for one in found), default=0)
    for one in found:
        head = f"{'ok  ' if one.ok else 'FAIL'}  {padded(clean(one.name), widest)}  "
        lines += fold(clean(one.what), columns, " " * width(head), head)
        if one.do and not one.ok:
            lines += fold(clean(one.do), columns, " " * width(head) + "  ", " " * width(head) + "→ ")
    bad = sum(not one.ok for one in found)
    last = "Everything is in order." if not bad else f"{several(bad, 'thing')} to see to."
    return "\n".join([*lines, "", last]) + "\n"


__all__ = ["doctor_json", "doctor_text", "show_json", "show_text", "status_json", "status_text"]
