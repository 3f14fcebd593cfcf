"""A first look that writes nothing: what was understood, and what the person says is wrong.

Runs the same visit as `once --dry-run`. A correction becomes a record by hand, as
`afterword record` makes it, once config.toml is in its place.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from afterword.app import cases_at, visit_apart
from afterword.commands.places import working_world
from afterword.commands.telling import full_name
from afterword.commands.working import with_progress
from afterword.drafting.season_words import STATES, shortened
from afterword.drafting.times import clock, day, span
from afterword.edges.config_values import Fault
from afterword.edges.settings import Configuration
from afterword.edges.store import Store, Unreadable
from afterword.edges.terminal import Terminal
from afterword.model import ProgramCase, Recorded
from afterword.visit.apart import Failed
from afterword.visit.dry import dry_world
from afterword.visit.lines import Line

SHOWN = 200  # characters of a quote: a sentence or two
_NOTHING = lambda _title, _text: None  # noqa: E731


@dataclass(frozen=True)
class Understood:
    """What a first look found: each program's file, what would be written, what could not be read."""

    cases: tuple[ProgramCase, ...]
    lines: tuple[Line, ...]
    unreadable: tuple[Unreadable, ...]


def rehearse(config: Configuration, store: Store, now: datetime, failed: Failed) -> Understood:
    """Look through the first-scan window, writing nothing; `failed` hears of accounts that can't be used."""
    with working_world(config, store, _NOTHING) as world:
        dry = with_progress(dry_world(world))
        lines = tuple(visit_apart(dry, now, failed))
        return Understood(cases_at(dry, now), lines, tuple(dry.store.unreadable()))


def tell(found: Understood, terminal: Terminal, days: int, home: str) -> None:
    """Say what was understood: each program with its next interview and the words behind it."""
    count = len(found.cases)
    if count:
        terminal.say(f"I found {count} program{'s' if count > 1 else ''}:")
    else:
        terminal.say(
            f"I found no program in the mail of the last {days} days. That is right before the first "
            "invitation comes; it is wrong if programs write to another mailbox or folder."
        )
    for number, case in enumerate(found.cases, 1):
        terminal.say(f"  {number}. {full_name(case)}: {STATES[case.state].lower()}{_interview(case, home)}")
        quote = _quote(case)
        if quote:
            terminal.say(f"     “{quote}”")
    if found.unreadable:
        terminal.say(
            f"{len(found.unreadable)} messages could not be read; `afterword status` will list them."
        )
    does = Counter(line["do"] for line in found.lines)
    ready, held = does["save"] + does["card"], does["hold"]
    if ready or held:
        drafts = f"{ready} draft{'s' * (ready != 1)}" if ready else "no draft"
        back = f", and hold {held} letter{'s' * (held != 1)} back with the reason" if held else ""
        terminal.say(f"It would put {drafts} into your mailbox now{back}.")


def _interview(case: ProgramCase, home: str) -> str:
    fixed = [one.interview for one in case.interviews if one.status == "fixed"]
    when = span(fixed[-1], home) if fixed else None
    if when is None:
        return ""
    return f", interview {day(when.start)}" + (f" at {clock(when.start)}" if when.timed else "")


def _quote(case: ProgramCase) -> str:
    fixed = [one.interview.quote.text for one in case.interviews if one.status == "fixed"]
    text = fixed[-1] if fixed else case.state_quote.text if case.state_quote else ""
    return shortened(text)[:SHOWN]


def corrections(found: Understood, terminal: Terminal, zone: str) -> tuple[Recorded, ...]:
    """Ask whether it is right; return what the person says instead, as records by hand."""
    if not found.cases or not terminal.interactive or terminal.agree("Is this right?"):
        return ()
    asked = terminal.ask("The numbers that are wrong, apart by commas", "", "", _numbers(len(found.cases)))
    made = [_correction(found.cases[int(n) - 1], terminal, zone) for n in asked.split(",") if n]
    terminal.say(
        "If a program is missing, its mail may lie in another folder or mailbox (see `folders` in "
        "config.toml) or further back. `afterword read FILE` shows what is made of one message."
    )
    return tuple(one for one in made if one)


def _correction(case: ProgramCase, terminal: Terminal, zone: str) -> Recorded | None:
    name = full_name(case)
    terminal.say(f"What is wrong with {name}?")
    rows = ("I am not in touch with it (any more): write nothing", "The interview is at another time",
            "Something else: I will tell with `afterword record` later")  # fmt: skip
    now = datetime.now(UTC)
    chosen = terminal.choose("Number", rows, "")
    if chosen == 0:
        return Recorded(at=now, kind="withdraw", program=name, text="Said so during set-up.")
    if chosen == 1:
        start = terminal.ask("Date and time, such as 2026-12-03T08:00", "", "", _moment)
        return Recorded(at=now, kind="interview", program=name, start=start, timezone=case.zone or zone)
    return None


def _numbers(most: int) -> Callable[[str], str]:
    def check(answer: str) -> str:
        numbers = [one.strip() for one in answer.split(",") if one.strip()]
        if any(not one.isdecimal() or not 1 <= int(one) <= most for one in numbers):
            raise Fault(f"must be numbers from 1 to {most}, or Enter for none")
        return ",".join(dict.fromkeys(numbers))

    return check


def _moment(answer: str) -> str:
    try:
        datetime.fromisoformat(answer)
    except ValueError:
        raise Fault("must be a day such as 2026-12-03, or with its hour 2026-12-03T08:00") from None
    return answer.replace(" ", "T")


def record(made: tuple[Recorded, ...], store: Store) -> None:
    """Remember what the person corrected, as `afterword record` does."""
    for one in made:
        store.add_event(one, f"record|{one.at.isoformat()}|{one.kind}|{one.program}")
