"""What the learned part of the reader promises: its pieces of words, its answers, and when it is loaded."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from afterword.reading import encoder
from afterword.reading.encoder import DAYS, KINDS, RULES, Asked, odds

DAEMON = Path(__file__).parents[2] / "daemon"


def sentence(text: str) -> Asked:
    return Asked(task="rule", around="after program:  | ", text=text)


def test_every_task_has_its_own_answers() -> None:
    """A sentence is judged by rules, a letter by kinds, a day by its uses, whatever stands beside it."""
    asked = [
        sentence("Please send no letters."),
        Asked(task="kind", around="person A | Your interview |", text="Would December 3 or 4 suit you?"),
        Asked(task="day", around="invitation:  | ", before="Would", day="December 3", text="suit you?"),
    ]

    assert [tuple(found) for found in odds(asked)] == [RULES, KINDS, DAYS]


def test_nothing_is_asked() -> None:
    """No question, no answer."""
    assert odds([]) == []


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Please do not send thank-you notes to anyone here.", "no_thank_you"),
        ("After the interview you may not contact our faculty in any form.", "no_faculty_contact"),
        ("Updates to your file are taken through ERAS and in no other way.", "updates_portal_only"),
        ("Please have no contact of any kind with the program until Match Day.", "no_contact"),
        ("Anything you want to say goes to our coordinator and to nobody else.", "office_only"),
    ],
)
def test_plain_words(text: str, rule: str) -> None:
    """A limit in plain words sounds like itself more than like anything else."""
    (found,) = odds([sentence(text)])

    assert max(found, key=lambda name: found[name]) == rule
    assert found[rule] > 0


def test_pieces_of_words() -> None:
    """Words are cut into the longest pieces that are known, without accents and capitals."""
    known = encoder.vocabulary()
    plain, _ = encoder.pieces(sentence("please"))

    assert encoder.pieces(sentence("PLEASE")) == encoder.pieces(sentence("pléase"))
    assert known["please"] in plain
    assert encoder.pieces(sentence("\u6f22"))[0].count(known["[UNK]"]) == 1


def test_long_text_is_cut() -> None:
    """A mail of any length asks a question of limited length."""
    numbers, first = encoder.pieces(Asked(task="kind", around="a " * 999, text="b " * 99_999))

    assert len(numbers) <= encoder.AROUND["kind"] + encoder.LONGEST["kind"] + 4
    assert first <= encoder.AROUND["kind"] + 3


def test_the_daemon_does_not_load_it() -> None:
    """Only the process that reads mail holds the encoder; the daemon imports neither it nor numpy."""
    code = "import sys, afterword.service; print([m for m in ('onnxruntime', 'numpy') if m in sys.modules])"
    told = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(DAEMON)},
    )

    assert told.stdout.strip() == "[]"
