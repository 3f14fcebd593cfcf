"""The labelled text the encoder is taught with, as questions in the very form the reader asks them.

Three tasks: which rules a sentence states ("rule"), of what kind a letter is ("kind"), what a day in
a sentence is for ("day"). Sources: the tables of policy sentences and the labelled letters of
tests/, the letters of tests/reading/interview_table.py, the passages of benchmarks/policies, the mails
of benchmarks/mails and benchmarks/letters, the lines of benchmarks/kinds, and the seasons' mail with
the labels of benchmarks/season_mail.jsonl. tests/letters/e and the later ones are never among them: they measure.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.message import EmailMessage
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "tests"), str(ROOT / "benchmarks")]

import msgspec  # noqa: E402
import score  # noqa: E402

from afterword.model import Kind, Message  # noqa: E402
from afterword.reading.clauses import statements  # noqa: E402
from afterword.reading.day_sound import question as day_question  # noqa: E402
from afterword.reading.encoder import Asked  # noqa: E402
from afterword.reading.kind import asked as kind_question  # noqa: E402
from afterword.reading.message import parse  # noqa: E402
from afterword.reading.page import lay_out  # noqa: E402
from afterword.reading.policies import speaks_for  # noqa: E402
from afterword.reading.rule_cues import Heard  # noqa: E402
from afterword.reading.rule_sound import question as rule_question  # noqa: E402
from afterword.reading.speaker import speaker  # noqa: E402
from reading.interview_letters import Letter  # noqa: E402
from reading.interview_table import EVERY  # noqa: E402
from reading.interview_table import message as interview_message  # noqa: E402
from reading.policy_table import SENDERS, load, message  # noqa: E402
from reading.policy_table import read as read_row  # noqa: E402

LETTERS = ("corpus", "letters/a", "letters/b", "letters/c", "letters/d")


@dataclass
class Example:
    """Questions that belong together and what is right of them.

    One question with its answers; or several sentences of which one at least states each of the
    `answers` (nobody said which). `unsure` are answers of which nothing is known.
    """

    source: str
    asked: list[Asked]
    answers: list[str]
    unsure: list[str] = field(default_factory=list)


def examples() -> Iterator[Example]:
    """Everything that is learned from."""
    for path in sorted((ROOT / "tests" / "reading").glob("policy_*.txt")):
        yield from _table(path)
    for path in sorted((ROOT / "benchmarks" / "policies" / "passages").glob("*.jsonl")):
        yield from _passages(path)
    for folder in ("mails", "letters"):
        for path in sorted((ROOT / "benchmarks" / folder).glob("*.jsonl")):
            yield from _mails(path)
    for name in LETTERS:
        for _, raw, label in score.letters(ROOT / "tests" / name):
            yield from _labelled(name, parse(raw), label)
    yield from _seasons()
    for told in EVERY:
        yield from _interview_letter(told)
    yield from _lines()


def _lines() -> Iterator[Example]:
    for path in sorted((ROOT / "benchmarks" / "kinds").rglob("*.txt")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.strip():
                yield Example("lines", [Asked("kind", "line", line.strip()[:800])], [path.stem])


def _sentences(text: str, kind: Kind, *, single: bool) -> list[Asked]:
    found, title, before = [], "", ""
    for statement in statements(text):
        found.append(rule_question(Heard(statement.text, before, title, kind, single)))
        title = statement.text if statement.heading else title
        before = statement.text
    return found


def _quoted(text: str, quotes: list[str]) -> bool:
    folded = [re.sub(r"\s+", " ", quote).strip() for quote in (text, *quotes)]
    text, quotes = folded[0], folded[1:]
    return bool(text) and any(
        q[:40] in text or q in text or text[:60] in q or (len(text) > 12 and text in q) for q in quotes
    )


def _ruled(
    source: str, asked: list[Asked], quotes: dict[str, list[str]], unsure: list[str]
) -> Iterator[Example]:
    for one in asked:
        yield Example(source, [one], [r for r, told in quotes.items() if _quoted(one.text, told)], unsure)


def _table(path: Path) -> Iterator[Example]:
    """Rows say which rules they state; which sentence does is told by the reader as it is."""
    for row in load(path):
        single = speaks_for(message(row), SENDERS[row.who][2]) is not None
        asked = _sentences(row.text, row.kind, single=single)
        told: dict[str, list[str]] = {}
        for policy in read_row(row):
            told.setdefault(policy.rule, []).append(policy.quote.text)
        quotes = {
            r: [row.text] if len(asked) == 1 else told[r] for r in row.rules if len(asked) == 1 or r in told
        }
        yield from _ruled(
            path.stem, asked, quotes, [*row.optional, *(r for r in row.rules if r not in quotes)]
        )


def _passages(path: Path) -> Iterator[Example]:
    for line in path.read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        asked = _sentences(
            told["text"], told.get("kind", "post_interview"), single=told.get("voice") == "person"
        )
        quotes: dict[str, list[str]] = {}
        for policy in told["policies"]:
            if policy.get("quote") or len(asked) == 1:
                quotes.setdefault(policy["rule"], []).append(policy.get("quote") or told["text"])
        rules = {policy["rule"] for policy in told["policies"]}
        if rules - set(quotes):
            yield Example(path.stem, asked, sorted(rules))
        else:
            yield from _ruled(path.stem, asked, quotes, [])


def _mails(path: Path) -> Iterator[Example]:
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines()):
        told = json.loads(line)
        letter = _letter(told, number)
        kinds = told["kind"] if "kind" in told else told["label"]["kind"]
        yield Example(path.stem, [kind_question(letter, speaker(letter, score.APPLICANT))], kinds)
        yield from _told_days(path.stem, letter, kinds[0], told["dates"])
        if "label" in told and kinds[0] != "other":
            yield from _sayings(path.stem, letter, told["label"])


def _told_days(source: str, letter: Message, kind: Kind, dates: list[dict]) -> Iterator[Example]:
    """The days of a letter of which somebody said, in order, what each is for."""
    left = list(dates)
    for asked, words in _days(letter, kind):
        hit = next((d for d in left if words in _plain(d["quote"]) or _plain(d["quote"]) in words), None)
        if hit is None:
            continue
        if len(words) >= len(hit["quote"]) - 4:
            left.remove(hit)
        yield Example(source, [asked], [hit["role"]])


def _seasons() -> Iterator[Example]:
    for line in (ROOT / "benchmarks" / "season_mail.jsonl").read_text(encoding="utf-8").splitlines():
        told = json.loads(line)
        letter = parse((ROOT / told["file"]).read_bytes())
        applicant = msgspec.structs.replace(score.APPLICANT, name=told["applicant"], email=told["to"])
        yield Example("seasons", [kind_question(letter, speaker(letter, applicant))], told["kind"])
        if told["kind"][0] != "other":
            yield from _told_days("seasons", letter, told["kind"][0], told["dates"])
            yield from _sayings("seasons", letter, told)


def _interview_letter(told: Letter) -> Iterator[Example]:
    letter = interview_message(told)
    label = {
        "kind": [told.kind],
        "interviews": [{"start": start} for start, *_ in told.interviews],
        "offered": told.offered,
        "respond_by": told.respond_by,
    }
    yield from _labelled_days("interview letters", letter, label)


def _letter(told: dict, number: int) -> Message:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = (
        told["from"],
        "Priya Raman <priya.raman@gmail.com>",
        told["subject"],
    )
    date = datetime.fromisoformat(told["date"])
    mail["Date"] = (date if date.tzinfo else date.replace(tzinfo=UTC)).strftime("%a, %d %b %Y %H:%M:%S +0000")
    mail["Message-ID"] = f"<{number}@mail.example>"
    if told["subject"].lower().startswith("re:"):
        mail["In-Reply-To"] = "<question@mail.example>"
    domain = re.search(r"@([\w.-]+)", told["from"])
    mail["Authentication-Results"] = (
        f"mx.google.com; dkim=pass header.i=@{domain[1] if domain else 'mail.example'}; spf=pass; dmarc=pass"
    )
    mail.set_content(told["text"])
    return parse(mail.as_bytes())


def _days(letter: Message, kind: Kind) -> Iterator[tuple[Asked, str]]:
    """Every day of a letter as it is asked about, and its words."""
    page = lay_out(letter, kind) if kind != "other" else None
    for role in page.every_role if page else ():
        home = page.home(role.moment)
        subject = home is page.headline
        yield day_question(role, home, kind, subject=subject), _plain(role.moment.words)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip().lower()


def _labelled(name: str, letter: Message, label: dict) -> Iterator[Example]:
    yield Example(name, [kind_question(letter, speaker(letter, score.APPLICANT))], label["kind"])
    if label["kind"][0] != "other":
        yield from _sayings(name, letter, label)
        yield from _labelled_days(name, letter, label)


def _sayings(source: str, letter: Message, label: dict) -> Iterator[Example]:
    """Every sentence of a letter with the rules it was found to state."""
    kind = label["kind"][0]
    roles = {c["email"]: c["role"] for c in label.get("contacts", ()) if c["email"]}
    single = speaks_for(letter, roles.get(letter.sender.email), kind=kind) is not None
    quotes: dict[str, list[str]] = {}
    for policy in label["policies"]:
        quotes.setdefault(policy["rule"], []).append(policy["quote"])
    for text in [p.text for p in letter.passages] + [e.description for e in letter.calendar]:
        yield from _ruled(source, _sentences(text, kind, single=single), quotes, [])


def _labelled_days(name: str, letter: Message, label: dict) -> Iterator[Example]:
    """A label tells which days are hers, offered or a deadline; of any other day only that it is none."""
    page = lay_out(letter, label["kind"][0])
    interviews = {i["start"][:10] for i in label["interviews"]}
    for role in page.every_role if page else ():
        day = role.moment.day
        answers = [
            use
            for use, days in (
                ("interview", interviews), ("offered", set(label["offered"])), ("respond_by", {label["respond_by"]}),
            )
            if day in days
        ]  # fmt: skip
        if len(answers) > 1:
            continue
        home = page.home(role.moment)
        asked = day_question(role, home, label["kind"][0], subject=home is page.headline)
        yield Example(name, [asked], answers, [] if answers else ["social", "second_look", "old", "other"])
