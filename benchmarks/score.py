"""Prints how well the reader reads labelled mail: one row per measure, harm first.

    python benchmarks/score.py [DIR ...]        (default: tests/corpus)

A directory holds NNN.eml beside NNN.json; labels and comparison are those of the corpus:
kind exact or accepted, program by specialty and telling words, days and hours in any zone
of the same moment, contacts by address, policies by rule, route, person and until.
"""

from __future__ import annotations

import json
import re
import sys
import time
import unicodedata
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

ROOT = Path(__file__).resolve().parent.parent
if str(ROOT / "daemon") not in sys.path:
    sys.path.insert(0, str(ROOT / "daemon"))

from afterword.model import RESTRICTIONS, Applicant, Message, Reading  # noqa: E402
from afterword.reading import read  # noqa: E402
from afterword.reading.message import parse  # noqa: E402
from afterword.reading.triage import by_header, by_peek  # noqa: E402

APPLICANT = Applicant(
    name="Priya Raman",
    email="priya.raman@gmail.com",
    school="Lakeside School of Medicine",
    timezone="America/Chicago",
    specialties=("internal medicine", "neurology", "general surgery"),
)
GENERIC = frozenset(
    """hospital hospitals medical center centre university universidad universitario health healthcare system of the and de
    la del los college school medicine clinic at for st saint""".split()
)
Label = dict[str, object]


class Count:
    """True, false and missed findings of one field."""

    def __init__(self) -> None:
        self.true = self.false = self.missed = 0

    def add(self, wanted: set[object], found: set[object]) -> None:
        """Counts one message."""
        self.true += len(wanted & found)
        self.false += len(found - wanted)
        self.missed += len(wanted - found)

    @property
    def precision(self) -> float:
        """The share of findings that are true."""
        return self.true / (self.true + self.false) if self.true + self.false else 1.0

    @property
    def recall(self) -> float:
        """The share of what is true that was found."""
        return self.true / (self.true + self.missed) if self.true + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return (
            2 * self.precision * self.recall / (self.precision + self.recall)
            if self.precision + self.recall
            else 0.0
        )


class Share:
    """How often something was right."""

    def __init__(self) -> None:
        self.right = self.all = 0

    def add(self, *, right: bool) -> None:
        """Counts one case."""
        self.right += right
        self.all += 1

    @property
    def value(self) -> float:
        """The share of right cases, 1 if there were none."""
        return self.right / self.all if self.all else 1.0


def letters(directory: Path) -> Iterator[tuple[str, bytes, dict]]:
    """Name, bytes and label of every labelled message, in order."""
    for path in sorted(directory.glob("*.eml")):
        label = path.with_suffix(".json")
        if label.exists():
            yield path.stem, path.read_bytes(), json.loads(label.read_text(encoding="utf-8"))


def telling(institution: str) -> frozenset[str]:
    """The distinctive words of an institution's name."""
    plain = "".join(
        c for c in unicodedata.normalize("NFKD", institution.lower()) if not unicodedata.combining(c)
    )
    return frozenset(w for w in re.findall(r"[a-z0-9]+", plain) if w not in GENERIC)


def same_program(label: dict | None, reading: Reading) -> bool:
    """Whether the program is the label's."""
    if not label or not reading.program:
        return not label and not reading.program
    one, other = telling(label["institution"]), telling(reading.program.institution)
    return (
        (label.get("specialty") or "") == reading.program.specialty
        and bool(one and other)
        and (one <= other or other <= one)
    )


def same_start(label: dict, found: object) -> bool:
    """Whether date and hour are the same, or the same moment in another zone."""
    if label["start"] == found.start:
        return True
    if len(label["start"]) < 11 or len(found.start) < 11 or not label.get("timezone") or not found.timezone:
        return False
    return _moment(label["start"], label["timezone"]) == _moment(found.start, found.timezone)


def _moment(start: str, zone: str) -> datetime:
    return datetime.fromisoformat(start).replace(tzinfo=ZoneInfo(zone))


def same_zone(label: dict, found: object) -> bool:
    """Whether two zones have the same offset then; a label without one wants none."""
    if not label.get("timezone") or not found.timezone:
        return not label.get("timezone") and not found.timezone
    start = label["start"] if len(label["start"]) > 10 else label["start"] + "T12:00"
    return _moment(start, label["timezone"]).utcoffset() == _moment(
        start, found.timezone
    ).utcoffset() or same_start(label, found)


def folded(text: str) -> str:
    """Text with white space folded, as quotes are compared."""
    return re.sub(r"[\s\u00a0\u200b-\u200d\ufeff]+", " ", text).strip()


def bare_name(name: str | None) -> str:
    """A name without title, rank and degrees, for comparing."""
    behind = re.sub(r"(?:,?\s+(?:M\.?D|D\.?O|Ph\.?D|FACS|FACP|MPH|MBBS)\.?)+$", "", name or "")
    ahead = r"^(?:Dr|Dra|Ms|Mr|Mrs|Miss|Mx|Prof|Señora|Sra|Col|COL|LTC|MAJ|CPT|HM\d)\.?\s+"
    return folded(re.sub(ahead, "", behind)).lower()


_OFFICES = frozenset({"office", "gme_office"})
"""Roles of mailboxes that are nobody's: what their label calls them (nothing in the shared corpus) is no name."""


def surname(name: str) -> str:
    """The last word of a name, for comparing."""
    return bare_name(name).split(" ")[-1]


_Told = tuple[str, str | None, str | None, str | None]
"""Rule, route, person and last day of a policy."""


def _as_labelled(one: _Told, label: set[_Told]) -> _Told:
    """A policy as its label has it: person and last day count only where the label tells them."""
    alike = (t for t in label if t[:2] == one[:2] and t[2] in {None, one[2]} and t[3] in {None, one[3]})
    return next(alike, one)


def score(directory: Path | str, applicant: Applicant = APPLICANT) -> dict:  # noqa: C901, PLR0912, PLR0915 - one table, a block per row
    """All measures over one directory; `mistakes` names what was wrong where."""
    program, dates, offered, contacts, policies, interviewer = (
        Count(),
        Count(),
        Count(),
        Count(),
        Count(),
        Count(),
    )
    kind, exact, start, zone, respond, role, name, phone, quotes = (Share() for _ in range(9))
    relevant = Count()
    missed_restrictions, invented, unclear, strangers, quiet = 0, 0, 0, 0, 0
    mistakes: list[str] = []
    times: dict[bool, list[float]] = {True: [], False: []}
    lost_by_triage = 0
    messages = relevant_messages = 0
    for stem, raw, label in letters(Path(directory)):
        messages += 1
        began = time.process_time()
        message: Message = parse(raw, owner=applicant.addresses)
        reading = read(message, applicant)
        spent = time.process_time() - began
        wanted_relevant = not {"notice", "other"} & set(label["kind"][:1])
        times[wanted_relevant].append(spent)
        if wanted_relevant:
            relevant_messages += 1
            lost_by_triage += not _triage_keeps(raw)
        relevant.add(
            {stem} if wanted_relevant else set(),
            {stem} if reading.kind not in {"notice", "other", None} else set(),
        )
        note = mistakes.append
        kind.add(right=reading.kind in label["kind"])
        exact.add(right=reading.kind == label["kind"][0])
        if reading.kind not in label["kind"]:
            note(f"{stem} kind: {reading.kind}, not {label['kind']}")
        right = same_program(label["program"], reading)
        if label["program"] or reading.program:
            program.add(
                {stem} if label["program"] else set(),
                {stem} if right else ({f"wrong {stem}"} if reading.program else set()),
            )
        if not right:
            note(f"{stem} program: {reading.program}, not {label['program']}")
        _interviews(label, reading, dates, start, zone, note, stem)
        offered.add(set(label["offered"]), set(reading.offered))
        if set(label["offered"]) != set(reading.offered):
            note(f"{stem} offered: {reading.offered}, not {label['offered']}")
        if label["respond_by"] or reading.respond_by:
            respond.add(right=label["respond_by"] == reading.respond_by)
            if label["respond_by"] != reading.respond_by:
                note(f"{stem} respond_by: {reading.respond_by}, not {label['respond_by']}")
        wanted = {c["email"].lower(): c for c in label["contacts"] if c["email"]}
        found = {c.email.lower(): c for c in reading.contacts if c.email}
        contacts.add(set(wanted), set(found))
        if set(wanted) != set(found):
            note(
                f"{stem} contacts: extra {sorted(set(found) - set(wanted))}, missing {sorted(set(wanted) - set(found))}"
            )
        for address in set(wanted) & set(found):
            role.add(right=wanted[address]["role"] == found[address].role)
            person = wanted[address]["role"] not in _OFFICES or found[address].role not in _OFFICES
            named_alike = bare_name(wanted[address]["name"]) == bare_name(found[address].name)
            if person:
                name.add(right=named_alike)
            phone.add(right=wanted[address].get("phone") == found[address].phone)
            if wanted[address]["role"] != found[address].role or (person and not named_alike):
                note(
                    f"{stem} contact {address}: {found[address].role} {found[address].name}, not {wanted[address]['role']} {wanted[address]['name']}"
                )
        never = {a.lower() for a in label.get("never", ())} | set(applicant.addresses)
        taken = never & (
            set(found) | {p.route for p in reading.policies} | {p.person for p in reading.policies}
        )
        strangers += len(taken)
        if taken:
            note(f"{stem} STRANGER taken: {sorted(filter(None, taken))}")
        interviewer.add(
            {surname(n) for n in label["interviewers"]}, {surname(n) for n in reading.interviewers}
        )
        if {surname(n) for n in label["interviewers"]} != {surname(n) for n in reading.interviewers}:
            note(f"{stem} interviewers: {reading.interviewers}, not {label['interviewers']}")
        told = {
            (p["rule"], p["route"] and p["route"].lower(), p["person"] and p["person"].lower(), p["until"])
            for p in label["policies"]
        }
        said = {(p.rule, p.route, p.person, p.until) for p in reading.policies if p.rule != "unclear"}
        heard = {_as_labelled(one, told) for one in said}
        policies.add(told, heard)
        if told != heard:
            note(
                f"{stem} policies: extra {sorted(map(str, heard - told))}, missing {sorted(map(str, told - heard))}"
            )
        rules_told, rules_heard = {t[0] for t in told}, {p.rule for p in reading.policies}
        lost = (rules_told & RESTRICTIONS) - rules_heard
        if lost and "unclear" not in rules_heard:
            missed_restrictions += len(lost)
            note(f"{stem} MISSED RESTRICTION {sorted(lost)}")
        invented += len((rules_heard & RESTRICTIONS) - rules_told)
        if not told:
            quiet += 1
            unclear += "unclear" in rules_heard
        readable = folded(
            message.readable
            + "\n"
            + message.subject
            + "\n"
            + message.hidden
            + "\n"
            + "\n".join(e.description for e in message.calendar)
        )
        for policy in reading.policies:
            quotes.add(right=folded(policy.quote.text) in readable)
    return {
        "messages": messages,
        "restrictions missed": missed_restrictions,
        "restrictions invented per 100 relevant": 100 * invented / max(1, relevant_messages),
        "unclear without any policy": unclear / max(1, quiet),
        "strangers taken": strangers,
        "relevant recall": relevant.recall,
        "relevant precision": relevant.precision,
        "kind accepted": kind.value,
        "kind exact": exact.value,
        "program F1": program.f1,
        "interview date F1": dates.f1,
        "start time": start.value,
        "zone": zone.value,
        "offered F1": offered.f1,
        "respond-by": respond.value,
        "contacts precision": contacts.precision,
        "contacts recall": contacts.recall,
        "role": role.value,
        "name": name.value,
        "phone": phone.value,
        "interviewers F1": interviewer.f1,
        "policies precision": policies.precision,
        "policies recall": policies.recall,
        "quotes found": quotes.value,
        "lost by triage": lost_by_triage,
        "ms per program mail (median)": 1000 * median(times[True] or [0.0]),
        "ms per other mail (median)": 1000 * median(times[False] or [0.0]),
        "ms slowest": 1000 * max(times[True] + times[False], default=0.0),
        "mistakes": mistakes,
    }


def _triage_keeps(raw: bytes) -> bool:
    head, _, body = raw.replace(b"\r\n", b"\n").partition(b"\n\n")
    verdict = by_header(head + b"\n\n", frozenset())
    return verdict == "read" or (verdict == "peek" and by_peek(head + b"\n\n" + body[: 16 * 1024]))


def _interviews(
    label: dict, reading: Reading, dates: Count, start: Share, zone: Share, note: object, stem: str
) -> None:
    wanted = {i["start"][:10]: i for i in label["interviews"]}
    found = {i.start[:10]: i for i in reading.interviews}
    dates.add(set(wanted), set(found))
    if set(wanted) != set(found):
        note(
            f"{stem} interviews: {sorted(i.start for i in reading.interviews)}, not {sorted(i['start'] for i in label['interviews'])}"
        )
    for day in set(wanted) & set(found):
        start.add(right=same_start(wanted[day], found[day]))
        zone.add(right=same_zone(wanted[day], found[day]))
        if not same_start(wanted[day], found[day]) or not same_zone(wanted[day], found[day]):
            note(
                f"{stem} interview: {found[day].start} {found[day].timezone}, not {wanted[day]['start']} {wanted[day]['timezone']}"
            )


MUST_REACH = {
    "restrictions missed": "0",
    "restrictions invented per 100 relevant": "<= 2",
    "unclear without any policy": "<= 0.05",
    "strangers taken": "0",
    "relevant recall": ">= 0.99",
    "relevant precision": ">= 0.98",
    "kind accepted": ">= 0.92",
    "program F1": ">= 0.95",
    "interview date F1": ">= 0.97",
    "start time": ">= 0.97",
    "zone": ">= 0.97",
    "offered F1": ">= 0.92",
    "respond-by": ">= 0.92",
    "contacts precision": ">= 0.98",
    "contacts recall": ">= 0.95",
    "role": ">= 0.92",
    "name": ">= 0.97",
    "policies precision": ">= 0.90",
    "policies recall": ">= 0.90",
    "lost by triage": "0",
}


def main(arguments: list[str]) -> int:
    """Prints the table for each directory; with -v the mistakes too."""
    verbose = "-v" in arguments
    for name in [a for a in arguments if not a.startswith("-")] or [str(ROOT / "tests" / "corpus")]:
        result = score(Path(name))
        mistakes = result.pop("mistakes")
        print(name)
        for measure, value in result.items():
            shown = f"{value:.3f}" if isinstance(value, float) else str(value)
            print(f"  {measure:<42}{shown:>9}   {MUST_REACH.get(measure, '')}")
        if verbose:
            print("\n".join(f"    {m}" for m in mistakes))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
