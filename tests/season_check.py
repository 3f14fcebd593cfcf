"""Comparing what a replayed season did with its expect.json, rule by rule."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any

GENERIC = {"hospital", "medical", "center", "university", "health", "of", "the", "system", "clinic"}


def plain(text: str) -> str:
    text = text.translate(str.maketrans("’‘“”–—", "''\"\"--")).casefold()
    return re.sub(r"\s+", "", text)


def same_program(telling: str, program: dict[str, str] | None) -> bool:
    if program is None:
        return False
    words = [w for w in re.findall(r"\w+", telling.lower()) if w not in GENERIC]
    have = re.findall(r"\w+", f"{program['institution']} {program['specialty']}".lower())
    return all(w in have for w in words)


def inside(at: str, row: dict[str, Any]) -> bool:
    moment = datetime.fromisoformat(at)
    early = row.get("not_before")
    late = row.get("not_after")
    if early and moment < datetime.fromisoformat(early):
        return False
    return not (late and moment > datetime.fromisoformat(late))


def faults(season: Path, lines: Iterable[dict[str, Any]]) -> list[str]:
    """Return every way in which `lines` differ from the season's expect.json."""
    lines = list(lines)
    expect = json.loads((season / "expect.json").read_text(encoding="utf-8"))
    found: list[str] = []
    saves = [x for x in lines if x["do"] == "save"]
    claimed: set[str] = set()
    for row in expect["drafts"]:
        found += _draft(row, saves, lines, claimed)
    for save in saves:
        if save["id"] in claimed or any(_fits(save, row) for row in expect.get("optional_drafts", [])):
            continue
        found.append(f"unexpected save {save['purpose']} to {save['to']} at {save['at']}")
    for address in expect.get("never_to", []):
        found += [f"never_to {address}: saved" for s in saves if address in [*s["to"], *s["cc"]]]
    found += [fault for row in expect.get("holds", []) for fault in _hold(row, lines)]
    for kind, do in (("warns", "warn"), ("cards", "card")):
        found += [fault for row in expect.get(kind, []) for fault in _line(row, do, lines)]
    found += [fault for row in expect.get("notifies", []) for fault in _notice(row, lines)]
    found += _summaries(expect.get("summaries"), [x for x in lines if x["do"] == "summary"])
    return found


def _hold(row: dict[str, Any], lines: list[dict[str, Any]]) -> list[str]:
    rows = [x for x in lines if x["do"] == "hold" and same_program(row["program"], x["program"])]
    rows = [x for x in rows if x["purpose"] == row["purpose"]]
    quote = plain(row.get("quote_has", ""))
    if any(quote in plain(" ".join([x["why"], *(b["text"] for b in x["because"])])) for x in rows):
        return []
    return [f"no hold {row['program']} {row['purpose']} with {row.get('quote_has')!r}"]


def _line(row: dict[str, Any], do: str, lines: list[dict[str, Any]]) -> list[str]:
    rows = [x for x in lines if x["do"] == do and same_program(row["program"], x["program"])]
    if any(inside(x["at"], row) for x in rows):
        return []
    return [f"no {do} for {row['program']}: {[x['at'] for x in rows]}"]


def _notice(row: dict[str, Any], lines: list[dict[str, Any]]) -> list[str]:
    words = plain(row["text_has"])
    rows = [x for x in lines if x["do"] == "notify" and words in plain(x["title"] + x["text"])]
    return [] if any(inside(x["at"], row) for x in rows) else [f"no notice with {row['text_has']}"]


def _draft(
    row: dict[str, Any], saves: list[dict[str, Any]], lines: list[dict[str, Any]], claimed: set[str]
) -> list[str]:
    name = f"{row['program']} {row['purpose']} to {row['to']}"
    rows = [s for s in saves if _fits(s, row) and s["id"] not in claimed]
    timely = [s for s in rows if inside(s["at"], row)]
    if not timely:
        return [f"no draft {name} in {row['not_before']}..{row['not_after']}: {[s['at'] for s in rows]}"]
    save = timely[0]
    claimed.add(save["id"])
    text = plain(save["subject"] + " " + save["body"])
    found = [f"{name}: lacks {w!r}" for w in row["includes"] if plain(w) not in text]
    found += [f"{name}: has {w!r}" for w in row["excludes"] if plain(w) in text]
    parent = row.get("reply_to_message")
    if parent and save["in_reply_to"] != parent:
        found.append(f"{name}: in_reply_to {save['in_reply_to']}")
    gone = any(x["do"] == "withdraw" and x["id"] == save["id"] for x in lines)
    if gone != (row["at_end"] == "withdrawn"):
        found.append(f"{name}: at_end {row['at_end']} but withdrawn={gone}")
    return found


def _fits(save: dict[str, Any], row: dict[str, Any]) -> bool:
    return (
        same_program(row["program"], save["program"])
        and save["purpose"] == row["purpose"]
        and row["to"].lower() in [t.lower() for t in save["to"]]
    )


def _summaries(row: dict[str, Any] | None, summaries: list[dict[str, Any]]) -> list[str]:
    if row is None:
        return []
    found = []
    if not row["min"] <= len(summaries) <= row["max"]:
        found.append(f"{len(summaries)} summaries, not {row['min']}..{row['max']}")
    for mention in row["mention"]:
        later = [s for s in summaries if s["at"][:10] >= mention["on_or_after"]]
        if not any(plain(mention["text_has"]) in plain(s["text"]) for s in later):
            found.append(f"no summary mentions {mention['text_has']}")
    return found
