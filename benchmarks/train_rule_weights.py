"""Learns the weights of `afterword.reading.rule_scores` from all labelled text of the tests and the grammar.

Logistic regression, one a rule, over the cues of `afterword.reading.rule_cues`. A table row of several
sentences says only that one of them states the rule: the likeliest is taken, twice over. Needs numpy
and scipy, which the product does not. Always the same result for the same text:

    PYTHONPATH=daemon:tests python benchmarks/train_rule_weights.py [--without NAME ...] [--out FILE]
"""

from __future__ import annotations

import argparse
import base64
import json
import random
import re
import sys
import zlib
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "tests")]

from afterword.model import Kind  # noqa: E402
from afterword.reading.clauses import Statement, statements  # noqa: E402
from afterword.reading.message import parse  # noqa: E402
from afterword.reading.policies import speaks_for  # noqa: E402
from afterword.reading.rule_cues import SLOTS, Heard, cues  # noqa: E402
from reading.policy_table import SENDERS, load, message  # noqa: E402

RULES = (
    "no_contact", "no_thank_you", "thank_you_not_needed", "thank_you_welcome", "no_faculty_contact",
    "faculty_contact_ok", "office_only", "questions_welcome", "updates_portal_only", "no_effect_on_ranking",
    "no_reply_expected", "no_second_look", "unclear",
)  # fmt: skip
LETTERS = ("corpus", "letters/a", "letters/b", "letters/c", "letters/d")
OF_EACH = 20
"""Sentences made of one line of the grammar."""
MADE = 0.3
"""What a made sentence weighs beside one somebody wrote."""
STATES = 2.0
"""What a sentence that states a rule weighs beside one that doesn't."""
LOOSE = 100.0
"""How far weights may go: the inverse of the penalty on their squares."""
STEPS = 80
ROUNDS = 3
DOUBT = 1.5
"""Log odds below the likeliest sentence within which another is left out: it may be the one."""
LEAST = 30
SEED = 2027


@dataclass
class Letter:
    """One text with the rules it states; `quotes` where it is known which sentence states them."""

    source: str
    heard: list[tuple[Statement, Heard]]
    rules: set[str]
    optional: set[str] = field(default_factory=set)
    quotes: dict[str, list[str]] | None = None
    places: list[int] = field(default_factory=list)


def hear(text: str, kind: Kind, *, single: bool) -> list[tuple[Statement, Heard]]:
    """Each sentence with what stands around it, as `afterword.reading.hearing` hands it on."""
    found: list[tuple[Statement, Heard]] = []
    title = before = ""
    for statement in statements(text):
        found.append((statement, Heard(statement.text, before, title, kind, single)))
        title = statement.text if statement.heading else title
        before = statement.text
    return found


def tables() -> list[Letter]:
    """The rows of the sentence tables."""
    found = []
    for path in sorted((ROOT / "tests").glob("reading/policy_*.txt")):
        for row in load(path):
            single = speaks_for(message(row), SENDERS[row.who][2]) is not None
            found.append(
                Letter(path.stem, hear(row.text, row.kind, single=single), set(row.rules), set(row.optional))
            )
    return found


def labelled(name: str) -> list[Letter]:
    """Labelled mail: the label's quotes say which sentence states what."""
    found = []
    for path in sorted((ROOT / "tests" / name).glob("*.eml")):
        label = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        told = parse(path.read_bytes())
        roles = {c["email"]: c["role"] for c in label["contacts"] if c["email"]}
        single = speaks_for(told, roles.get(told.sender.email)) is not None
        texts = [p.text for p in told.passages] + [e.description for e in told.calendar]
        heard = [h for text in texts for h in hear(text, label["kind"][0], single=single)]
        quotes: dict[str, list[str]] = {}
        for policy in label["policies"]:
            quotes.setdefault(policy["rule"], []).append(re.sub(r"\s+", " ", policy["quote"]))
        found.append(Letter(name, heard, set(quotes), quotes=quotes))
    return found


def passages() -> list[Letter]:
    """Passages written for learning: their quotes say which sentence states what, where they have any."""
    found = []
    for path in sorted((ROOT / "benchmarks" / "policies" / "passages").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            told = json.loads(line)
            heard = hear(
                told["text"], told.get("kind", "post_interview"), single=told.get("voice") == "person"
            )
            quotes: dict[str, list[str]] = {}
            for policy in told["policies"]:
                if policy.get("quote"):
                    quotes.setdefault(policy["rule"], []).append(re.sub(r"\s+", " ", policy["quote"]))
            rules = {policy["rule"] for policy in told["policies"]}
            found.append(
                Letter(path.stem, heard, rules, quotes=quotes if len(quotes) == len(rules) else None)
            )
    return found


def grammar(path: Path) -> list[Letter]:
    """Sentences made by the grammar."""
    dice = random.Random(SEED)
    names: dict[str, list[str]] = {}
    rules: set[str] | None = None
    found: list[Letter] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith(">"):
            rules = {rule.strip() for rule in line[1:].split(",")} - {"none"}
        elif rules is None:
            name, _, words = line.partition(":")
            names[name.strip()] = [word.strip() for word in words.split("|")]
        else:
            made = {_made(line, names, dice) for _ in range(OF_EACH)}
            for text in sorted(made):
                kind = dice.choice(
                    ["post_interview"] * 6 + ["details", "personal", "confirmation", "invitation"]
                )
                before, _, last = text.rpartition(" // ")
                heard = Heard(last, before, "", kind, kind == "personal")  # type: ignore[arg-type]
                found.append(Letter("grammar", [(Statement(last, 0, len(last)), heard)], rules))
    return found


def _made(line: str, names: dict[str, list[str]], dice: random.Random) -> str:
    text = line
    while "{" in text:
        text = re.sub(r"\{(\w+)\}", lambda name: dice.choice(names[name[1]]), text)
    text = re.sub(r" ([.,;?])", r"\1", re.sub(r"\s+", " ", text)).strip(" ,")
    text = " // ".join(part[:1].upper() + part[1:] for part in text.split(" // "))
    chance = dice.random()
    return text.upper() if chance < 0.06 else text.lower() if chance < 0.15 else text


def matrix(letters: list[Letter]) -> sparse.csr_matrix:
    """One row a sentence, scaled as `rule_scores` does; each letter learns where its sentences stand."""
    rows: list[int] = []
    columns: list[int] = []
    at = 0
    for letter in letters:
        letter.places = list(range(at, at + len(letter.heard)))
        for _, heard in letter.heard:
            found = cues(heard)
            rows.extend([at] * len(found))
            columns.extend(found)
            at += 1
    counts = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(at, SLOTS))
    size = np.sqrt(np.maximum(np.asarray(counts.sum(1)).ravel(), LEAST))
    return (sparse.diags(1 / size) @ counts).tocsr()


def targets(
    letters: list[Letter], total: int, rule: str, scores: np.ndarray | None
) -> tuple[np.ndarray, np.ndarray]:
    """Whether each sentence states `rule`, and what it weighs."""
    states = np.zeros(total)
    weight = np.ones(total)
    for letter in letters:
        if letter.source == "grammar":
            weight[letter.places] *= MADE
        if rule in letter.optional:
            weight[letter.places] = 0
        if rule in letter.rules and letter.places:
            _mark(letter, rule, scores, states, weight)
    weight[states > 0] *= STATES
    return states, weight


def _mark(
    letter: Letter, rule: str, scores: np.ndarray | None, states: np.ndarray, weight: np.ndarray
) -> None:
    """Marks the sentences of a letter that state `rule`: the quoted ones, or the likeliest."""
    places = letter.places
    if letter.quotes is not None:
        hits = [
            at
            for at, (s, _) in zip(places, letter.heard, strict=True)
            if _quoted(s.text, letter.quotes[rule])
        ]
        states[hits] = 1
        weight[places] *= bool(hits)
    elif scores is None or len(places) == 1:
        states[places] = 1
        weight[places] /= len(places)
    else:
        best = max(scores[places])
        for at in places:
            if scores[at] == best:
                states[at] = 1
            elif scores[at] > min(0.0, best - DOUBT):
                weight[at] = 0


def _quoted(text: str, quotes: list[str]) -> bool:
    return any(
        quote[:40] in text or quote in text or text[:60] in quote or (len(text) > 12 and text in quote)
        for quote in quotes
    )


def learn(data: sparse.csr_matrix, states: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Weights and, last, the bias of one rule."""
    across = data.T.tocsr()

    def loss(point: np.ndarray) -> tuple[float, np.ndarray]:
        chance = 1 / (1 + np.exp(-np.clip(data @ point[:-1] + point[-1], -30, 30)))
        error = weight * (chance - states)
        likely = states * np.log(chance + 1e-12) + (1 - states) * np.log(1 - chance + 1e-12)
        slope = np.append(across @ error + point[:-1] / LOOSE, error.sum())
        return -(weight * likely).sum() + point[:-1] @ point[:-1] / (2 * LOOSE), slope

    start = np.zeros(data.shape[1] + 1)
    start[-1] = -3
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x


def written(weights: dict[str, np.ndarray]) -> str:
    """The module of weights: one byte a slot and rule."""
    packed = np.zeros((SLOTS, len(RULES)), np.uint8)
    head = []
    for number, rule in enumerate(RULES):
        step = float(np.abs(weights[rule][:-1]).max() / 127)
        packed[:, number] = (np.rint(weights[rule][:-1] / step) + 128).astype(np.uint8)
        head.append(f'    ("{rule}", {weights[rule][-1]:.4f}, {step:.6f}),\n')
    table = base64.b85encode(zlib.compress(packed.tobytes(), 9)).decode()
    lines = "\n".join(table[at : at + 106] for at in range(0, len(table), 106))
    return (
        '"""Weights of `rule_scores`, learned by benchmarks/train_rule_weights.py; not written by hand."""\n\n'
        "RULES = (\n"
        + "".join(head)
        + ')\n"""Rule, log odds of a sentence that says nothing, worth of one step of a stored byte."""\n\n'
        'TABLE = """\\\n' + lines + '\n"""\n"""A byte a slot and rule, nought at 128, compressed."""\n'
    )


def main() -> None:
    """Learn from everything but the sources named, and print the module of weights or write it."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--without", nargs="*", default=[])
    parser.add_argument("--out", default="")
    wanted = parser.parse_args()
    letters = tables() + passages() + grammar(ROOT / "benchmarks" / "policies" / "grammar.txt")
    for name in LETTERS:
        letters += labelled(name)
    letters = [letter for letter in letters if letter.source not in wanted.without]
    data = matrix(letters)
    weights = {}
    for rule in RULES:
        point: np.ndarray | None = None
        for _ in range(ROUNDS):
            scores = None if point is None else data @ point[:-1] + point[-1]
            point = learn(data, *targets(letters, data.shape[0], rule, scores))
        weights[rule] = point
    text = written(weights)
    if wanted.out:
        Path(wanted.out).write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    main()
