"""Tells what a sentence, a day or a whole letter sounds like: the learned part of the reader.

Two sentence encoders, a small one and a large one (all-MiniLM-L6-v2 and all-mpnet-base-v2, Apache 2.0,
taught with the labelled text of benchmarks/ and tests/ by benchmarks/train_encoder.py), each with one
head a task: which rules a sentence states, of what kind a letter is, what a day in a sentence is for.
The small one answers first; what leaves it in doubt is put to the large one, which understands more
and takes eight times as long. They run wherever mail is read, in the parser's child; nothing is
loaded before the first question. They decide nothing: those who ask set the thresholds.
"""

from __future__ import annotations

import re
import unicodedata
from array import array
from collections.abc import Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Literal, NamedTuple

from afterword.model import Record
from afterword.reading.network import answers

Task = Literal["rule", "kind", "day"]
RULES: tuple[str, ...] = (
    "no_contact", "no_thank_you", "thank_you_not_needed", "thank_you_welcome", "no_faculty_contact",
    "faculty_contact_ok", "office_only", "questions_welcome", "updates_portal_only", "no_effect_on_ranking",
    "no_reply_expected", "no_second_look", "unclear",
)  # fmt: skip
KINDS: tuple[str, ...] = (
    "invitation", "waitlist", "rejection", "confirmation", "details", "reminder", "reschedule", "cancellation",
    "social", "second_look", "post_interview", "personal", "request", "notice", "other",
)  # fmt: skip
DAYS: tuple[str, ...] = ("interview", "offered", "respond_by", "social", "second_look", "old", "other")
NAMES: dict[Task, tuple[str, ...]] = {"rule": RULES, "kind": KINDS, "day": DAYS}
_BEGINS: dict[Task, int] = {"rule": 0, "kind": len(RULES), "day": len(RULES) + len(KINDS)}
"""Where the answers of a task begin in a row of the encoder's."""
_ANSWERS = len(RULES) + len(KINDS) + len(DAYS)
"""Where they end, and the gist begins."""
_CLASSIFY, _BETWEEN, _UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_MARKS: dict[Task, str] = {"rule": "[unused2]", "kind": "[unused3]", "day": "[unused4]"}
_OPEN, _CLOSE = "[unused0]", "[unused1]"
"""What stands around the day that is asked about."""
AROUND: dict[Task, int] = {"rule": 56, "kind": 48, "day": 40}
"""Pieces of words of what stands around a text; of a sentence's surroundings the last ones count."""
HEAD = 8
"""Pieces at the beginning of a sentence's surroundings that are kept: who speaks, and when."""
LONGEST: dict[Task, int] = {"rule": 72, "kind": 176, "day": 80}
"""Pieces of words of the text itself."""
BEFORE_DAY, BEHIND_DAY = 40, 36
"""Pieces of words on either side of a day."""
_LONGEST_WORD = 60
"""Letters; a longer word is no word."""
_WORD = re.compile(r"\w+|[^\w\s]")


class Asked(Record, frozen=True):
    """A text to be judged: what stands `around` it, the text, and for a day the words `day` within it.

    The text is `before` + `day` + `text` for a day; otherwise `text` alone. `pressing`: what it would say is
    worth asking both encoders, whatever the small one says.
    """

    task: Task
    around: str
    text: str
    before: str = ""
    day: str = ""
    pressing: bool = False


Odds = dict[str, float]
Gist = tuple[float, ...]
GIST = 128
"""Numbers that tell what a sentence says, beside what it was taught to be asked (benchmarks/store_gist.py)."""
NO_GIST: Gist = (0.0,) * GIST
"""That of a sentence the large encoder was not asked about: nothing to hear in it."""
Pieces = tuple[list[int], int]
"""The numbers of all pieces of a question, and how many belong to what stands around."""


class Understood(NamedTuple):
    """Log odds of every answer to a question, and the gist of its text where the large encoder was asked too."""

    odds: Odds
    gist: Gist = NO_GIST
    twice: bool = False


def odds(questions: Sequence[Asked]) -> list[Odds]:
    """Log odds of every answer to each question; for kinds, of every kind, to be compared with each other."""
    return [one.odds for one in understood(questions)]


def understood(questions: Sequence[Asked]) -> list[Understood]:
    """What the encoders make of each question."""
    cut = [pieces(question) for question in questions]
    first = [_judged("small", *one) for one in zip(questions, cut, strict=True)]
    found = [Understood(heard) for heard, _ in first]
    for number in _worth_asking(questions, [one.odds for one in found], cut):
        heard, gist = _judged("large", questions[number], cut[number])
        mixed = {name: LARGE * heard[name] + (1 - LARGE) * odd for name, odd in found[number].odds.items()}
        found[number] = Understood(mixed, gist, twice=True)
    return found


Size = Literal["small", "large"]
LARGE = 0.7
"""What the large encoder's word counts where both were asked."""
NO_RULE = -5.25
"""Log odds of the small encoder under which a sentence states no rule: then the large one isn't asked."""
SURE_KIND = 3.5
"""Log odds by which one kind must stand before all others to be taken without asking again."""


MOST_PIECES = 800
"""Pieces of words that the large encoder reads of one text, at 0.3 ms each: two letters' worth, and a hostile
mail has thousands."""


def _worth_asking(questions: Sequence[Asked], found: Sequence[Odds], cut: Sequence[Pieces]) -> list[int]:
    """The numbers of the questions in doubt, the likeliest answers first, as many as may be asked."""
    doubted = [
        number
        for number, heard in enumerate(found)
        if questions[number].pressing or in_doubt(questions[number].task, heard)
    ]
    asked, left = [], MOST_PIECES
    for number in sorted(doubted, key=lambda n: -max(found[n].values())):
        left -= len(cut[number][0])
        if left < 0:
            break
        asked.append(number)
    return asked


def in_doubt(task: Task, heard: Odds) -> bool:
    """Whether what the small encoder says is too little to go by; of days it knows more than the large one.

    That a letter is none of hers is never taken from the small one alone: what is lost is lost.
    """
    highest, second = sorted(heard.values(), reverse=True)[:2]
    if task == "rule":
        return highest > NO_RULE
    return task == "kind" and (highest - second < SURE_KIND or heard.get("other") == highest)


def _judged(size: Size, question: Asked, cut: Pieces) -> tuple[Odds, Gist]:
    numbers, first = cut
    row, begin = _row(size, tuple(numbers), first), _BEGINS[question.task]
    names = NAMES[question.task]
    return dict(zip(names, row[begin : begin + len(names)], strict=True)), tuple(row[_ANSWERS:])


KEPT = 4_000
"""Answers a process remembers (3 MB): portals and offices say the same sentences to everybody, every year."""


@lru_cache(maxsize=KEPT)
def _row(size: Size, numbers: tuple[int, ...], first: int) -> array[float]:
    """The encoder's answers to one question of these pieces, of which the `first` stand around.

    One at a time: together they would cost as much, in padding, and each answer would depend a little on
    its neighbours, whose numbers are rounded with its own.
    """
    return array("f", answers(f"encoder_{size}", told(size, numbers, first))[0])


def told(size: Size, numbers: Sequence[int], first: int) -> dict[str, list[list[int]]]:
    """What an encoder's network is given for one question of these pieces, of which the `first` stand around."""
    ids = for_large(list(numbers), first) if size == "large" else list(numbers)
    given = {"ids": [ids], "mask": [[1] * len(ids)]}
    if size == "small":
        given["segments"] = [[int(place >= first) for place in range(len(ids))]]
    else:
        given["begin"] = [[first]]
    return given


def for_large(numbers: list[int], first: int) -> list[int]:
    """The pieces of a question as the large encoder was taught with them: no task, two marks between the parts."""
    known = vocabulary()
    plain = {known[_OPEN]: known["["], known[_CLOSE]: known["]"]}
    around, text = [numbers[0], *numbers[2:first]], numbers[first:]
    return [plain.get(number, number) for number in (*around, known[_BETWEEN], *text)]


@lru_cache(maxsize=1)
def vocabulary() -> dict[str, int]:
    """The number of every piece of a word the encoder knows."""
    lines = (files("afterword.reading") / "encoder.txt").read_text(encoding="utf-8").split("\n")
    return {piece: number for number, piece in enumerate(lines)}


def pieces(asked: Asked) -> Pieces:
    """The numbers of all pieces of a question, and how many belong to what stands around."""
    known = vocabulary()
    around = _cut(asked.around)
    most = AROUND[asked.task]
    if asked.task == "rule" and len(around) > most:
        around = around[:HEAD] + around[HEAD:][-(most - HEAD) :]
    if asked.task == "day":
        text = [*_cut(asked.before)[-BEFORE_DAY:], known[_OPEN], *_cut(asked.day), known[_CLOSE]]
        text += _cut(asked.text)[:BEHIND_DAY]
    else:
        text = _cut(asked.text)[: LONGEST[asked.task]]
    head = [known[_CLASSIFY], known[_MARKS[asked.task]], *around[:most], known[_BETWEEN]]
    return [*head, *text, known[_BETWEEN]], len(head)


def _cut(text: str) -> list[int]:
    """The numbers of the pieces of all words: lower case, without accents, the longest piece first."""
    plain = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return [piece for word in _WORD.findall(plain.replace("_", " _ ")) for piece in _word(word)]


@lru_cache(maxsize=8192)
def _word(word: str) -> tuple[int, ...]:
    known = vocabulary()
    found: list[int] = []
    start, most = 0, len(word)
    while start < len(word):
        stop = most if most <= _LONGEST_WORD else start
        while stop > start and (("##" if start else "") + word[start:stop]) not in known:
            stop -= 1
        if stop == start:
            return (known[_UNKNOWN],)
        found.append(known[("##" if start else "") + word[start:stop]])
        start = stop
    return tuple(found)
