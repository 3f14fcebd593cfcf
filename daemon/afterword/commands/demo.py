"""demo: a whole invented season in under a minute, told like a story.

Runs the same core as the daemon on a mailbox in memory with a virtual clock; no account, no
network. Leaves the drafts as .eml, the summaries and the season's page as .html in a folder.
"""

from __future__ import annotations

import sys
import textwrap
import time
from argparse import Namespace
from collections.abc import Iterator
from datetime import datetime
from email import message_from_bytes, policy
from pathlib import Path
from zoneinfo import ZoneInfo

from afterword.app import season_at, visit
from afterword.commands.story import tell
from afterword.drafting.page import page
from afterword.edges.shipped import demo_season
from afterword.model import Heard
from afterword.replay import Happening, Stage, moments, staged
from afterword.visit.lines import Line

PAUSE = 0.12  # seconds between things that happen, on a terminal: long enough to read along
WIDTH = 92  # columns


def demo(arguments: Namespace) -> int:
    """Play the season, tell it, and name the folder with what it wrote."""
    folder = Path(arguments.output)
    pause = 0.0 if arguments.fast or not sys.stdout.isatty() else PAUSE
    stage = staged(demo_season())
    _say(_opening(stage))
    last = stage.start
    count = {"save": 0, "hold": 0, "withdraw": 0, "summary": 0}
    for moment, happening in moments(stage):
        known = len(stage.world.store.events())
        if happening is not None:
            happening.do()
        done = list(visit(stage.world, moment))
        last = moment
        for text in (*_heard(stage, happening, known, moment), *_told(done)):
            _say(text)
            time.sleep(pause)
        for line in done:
            count[line["do"]] = count.get(line["do"], 0) + 1
            _keep(folder, line)
    _drafts(folder, stage)
    season = folder / "season.html"
    season.write_text(page(season_at(stage.world, last), stage.world.templates), encoding="utf-8")
    _say(_closing(folder, count))
    return 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _opening(stage: Stage) -> str:
    owner = stage.settings.applicant
    story = (
        f"This is {owner.name}'s season, from {stage.start:%B %Y} to {stage.until:%B %Y}: invented people, "
        "invented hospitals, no account, no network. You see mail arrive (→), what Afterword "
        "read in it, with the words it read it from; what it drafted (✎), held (■), took back (↩) and why."
    )
    return textwrap.fill(story, WIDTH) + "\n"


def _heard(stage: Stage, happening: Happening | None, known: int, moment: datetime) -> Iterator[str]:
    """Tell what has just happened: a mail and what was read in it, or what the applicant did."""
    if happening is None:
        return
    local = moment.astimezone(ZoneInfo(stage.settings.applicant.timezone))
    head = f"{local:%a %d %b %H:%M}  → "
    new = [e for e in stage.world.store.events()[-3:] if isinstance(e, Heard)]
    new = [e for e in new if e.at == happening.at] if len(stage.world.store.events()) > known else []
    if not new:
        yield head + _hand(happening.what)
        return
    for event in new:
        reading = event.reading
        who = reading.program.institution if reading.program else reading.sender.name or reading.sender.email
        kind = "a word" if reading.kind == "other" else (reading.kind or "").replace("_", " ")
        yield f"{head}{kind} from {who}: “{reading.subject}”"
        for policy_ in reading.policies:
            yield _indented(f"{policy_.rule.replace('_', ' ')}: “{policy_.quote.text}”")
        for day in reading.interviews:
            when = " ".join((*day.start.split("T"), day.timezone or "")).strip()
            yield _indented(f"interview {when}: “{day.quote.text}”")


HANDS = {
    "draft edit": "she rewrites a draft in her mail program",
    "draft send": "she presses Send",
    "draft delete": "she throws a draft away",
}


def _hand(what: str) -> str:
    """Tell what the applicant did, or that mail came that is none of a program's."""
    kind, _, words = what.partition(": ")
    if what in HANDS:
        return HANDS[what]
    if kind.startswith("record "):
        told = kind.removeprefix("record ")
        head = f"she writes down {'an' if told[0] in 'aeiou' else 'a'} {told}: "
        return f"{head}“{textwrap.shorten(words, WIDTH - len(head) - 2, placeholder=' …')}”"
    if kind.startswith("allow "):
        return f"she says yes to the {kind.removeprefix('allow ').replace('_', ' ')} for {words}"
    if what.startswith("sent/"):
        return "she writes to them herself, from her own mail program"
    return "mail that is none of a program's: left alone"


def _indented(text: str) -> str:
    return textwrap.fill(
        " ".join(text.split()),
        WIDTH,
        initial_indent=" " * 18 + "read ",
        subsequent_indent=" " * 23,
        max_lines=3,
    )


def _told(done: list[Line]) -> Iterator[str]:
    for line in done:
        yield tell(line)
        if line["do"] == "save":
            body = "\n".join(
                textwrap.fill(p, WIDTH, initial_indent=" " * 20 + "│ ", subsequent_indent=" " * 20 + "│ ")
                for p in line["body"].splitlines()
                if p
            )
            yield body


def _keep(folder: Path, line: Line) -> None:
    if line["do"] == "summary":
        target = folder / "summaries" / f"{line['at'][:10]}.html"
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(line["html"], encoding="utf-8")


def _drafts(folder: Path, stage: Stage) -> None:
    """Write what lies in Drafts and Sent at the end as .eml files a mail program opens."""
    target = folder / "drafts"
    target.mkdir(parents=True, exist_ok=True)
    for place in ("Drafts", "Sent", "Trash"):
        for kept in stage.mailbox.messages(place):
            message = message_from_bytes(kept.raw, policy=policy.default)
            to = str(message["To"] or "nobody").rpartition("<")[2].strip("> ")
            name = f"{kept.at:%Y-%m-%d} {place} {to}.eml".replace("/", "-").replace(" ", "_")
            (target / f"{kept.uid:03d}_{name}").write_bytes(kept.raw)


def _closing(folder: Path, count: dict[str, int]) -> str:
    place = folder.resolve()
    return (
        f"\nThe season is over: {count['save']} letters drafted, {count['hold']} held with a reason, "
        f"{count['withdraw']} taken back, {count['summary']} weekly summaries. Nothing was sent to anyone.\n"
        f"  the drafts        {place / 'drafts'}\n"
        f"  the summaries     {place / 'summaries'}\n"
        f"  the season's page {place / 'season.html'}\n"
    )
