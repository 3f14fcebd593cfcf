"""Prints how well wishes about letters are read in passages of one to fifteen sentences.

    python benchmarks/passages.py [FILE ...]     (default: tests/reading/passages_unseen.jsonl)

A line of a file is one passage: {"text", "voice": "program" or "person", "kind", "policies": [{"rule", ...}]}.
Rules are compared, not their addresses and days: `score.py` does that for whole mails.
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "tests")]

from afterword.model import RESTRICTIONS  # noqa: E402
from reading.policy_table import Row, read  # noqa: E402


@dataclass
class Passages:
    """What was made of a file; `missed`: limits neither found nor flagged, `flagged`: harmless passages shown."""

    right: int = 0
    wrong: int = 0
    lost: int = 0
    missed: int = 0
    invented: int = 0
    flagged: int = 0
    harmless: int = 0

    @property
    def precision(self) -> float:
        """The share of rules found that are stated."""
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        """The share of rules stated that were found."""
        return self.right / (self.right + self.lost)


def row_of(passage: dict[str, Any]) -> Row:
    """The passage as a mail of the coordinator, or of one physician who speaks for herself."""
    alone = passage.get("voice") == "person"
    kind = passage.get("kind") or ("personal" if alone else "post_interview")
    return Row((), frozenset(), "faculty" if alone else "coordinator", kind, passage["text"])


def measure(path: Path) -> Passages:
    """Reads every passage of `path` and counts."""
    told = Passages()
    for line in path.read_text(encoding="utf-8").splitlines():
        passage = json.loads(line)
        found = read(row_of(passage))
        rules, wanted = {p.rule for p in found} - {"unclear"}, {p["rule"] for p in passage["policies"]}
        flagged = any(p.rule == "unclear" for p in found)
        told.right += len(rules & wanted)
        told.wrong += len(rules - wanted)
        told.lost += len(wanted - rules)
        told.missed += 0 if flagged else len((wanted - rules) & RESTRICTIONS)
        told.invented += len((rules - wanted) & RESTRICTIONS)
        told.harmless += not wanted
        told.flagged += flagged and not wanted
    return told


def main(arguments: list[str]) -> None:
    """One line a file."""
    for path in map(Path, arguments or [str(ROOT / "tests" / "reading" / "passages_unseen.jsonl")]):
        told = measure(path)
        print(
            f"{path.stem:24} precision {told.precision:.3f}  recall {told.recall:.3f}  limits missed {told.missed}"
            f"  invented {told.invented}  harmless ones shown as unclear {told.flagged} of {told.harmless}"
        )


if __name__ == "__main__":
    main(sys.argv[1:])
