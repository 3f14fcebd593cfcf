"""What the learned part of the reader promises: its pieces of words, its answers, and when it is loaded."""

from __future__ import annotations

import math
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from afterword.reading import encoder
from afterword.reading.encoder import DAYS, GIST, KINDS, NO_GIST, RULES, Asked, Size, Task, odds, understood
from reading.stored_numbers import tables

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


OBLIQUE = [
    (
        "As for gratitude in an envelope: it is the one thing our mailroom has orders to turn away.",
        "no_thank_you",
    ),
    (
        "Whatever happens to your file from here on, it happens in ERAS or it doesn't happen.",
        "updates_portal_only",
    ),
    (
        "Think of the five attendings you met as asleep until the Match; nobody wakes them.",
        "no_faculty_contact",
    ),
]


@pytest.mark.parametrize(("text", "rule"), OBLIQUE)
def test_what_is_said_aside(text: str, rule: str) -> None:
    """A limit that names nothing by its name still sounds most like itself."""
    (found,) = odds([sentence(text)])

    assert max(found, key=lambda name: found[name]) == rule


@pytest.mark.parametrize(
    ("task", "heard", "doubted"),
    [
        ("rule", {"no_contact": -9.0, "no_thank_you": -6.0}, False),
        ("rule", {"no_contact": -9.0, "no_thank_you": -2.0}, True),
        ("rule", {"no_contact": -9.0, "no_thank_you": 7.0}, True),
        ("kind", {"invitation": 6.0, "waitlist": 0.0}, False),
        ("kind", {"invitation": 1.0, "waitlist": 0.0}, True),
        ("kind", {"other": 9.0, "waitlist": 0.0}, True),
        ("day", {"interview": 0.0, "offered": -1.0}, False),
    ],
)
def test_when_the_large_one_is_asked(task: Task, heard: dict[str, float], *, doubted: bool) -> None:
    """Every sentence that may state a rule is heard twice, a kind only where the first word is no clear one."""
    assert encoder.in_doubt(task, heard) is doubted


def test_a_hostile_mail_is_answered() -> None:
    """However many sentences sound like a rule, each is answered; only some are put to the large one."""
    many = [sentence(f"Please do not write to doctor number {n}.") for n in range(encoder.MOST_PIECES // 5)]

    assert all(found["no_faculty_contact"] > found["thank_you_welcome"] for found in odds(many))


@pytest.mark.parametrize("size", ["small", "large"])
def test_no_sum_overflows(size: Size) -> None:
    """Two products of a byte with a weight fit into sixteen bits, which is all that many laptops add them in.

    `benchmarks/store_encoder.py` has the reason; a nightly test (`test_other_processors.py`) hears the answers.
    """
    stored = tables(DAEMON / "afterword" / "reading" / f"encoder_{size}.onnx")
    weights = {n: t for n, t in stored.items() if n.startswith(("onnx::MatMul", "heads.")) and len(t) > 1000}

    assert len(weights) > 30
    largest = max(abs(number) for table in weights.values() for number in (max(table), min(table)))
    assert largest * 255 * 2 < 2**15


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


def test_the_encoder_reports_to_nobody(tmp_path: Path) -> None:
    """Its library comes with telemetry, switched on: no number for this computer, nothing kept to be sent."""
    code = "from afterword.reading import network; network._session('encoder_small')"
    homes = ("HOME", "USERPROFILE", "LOCALAPPDATA", "XDG_CACHE_HOME", "TMPDIR")
    environment = {"PYTHONPATH": str(DAEMON), "PYTHONDONTWRITEBYTECODE": "1"} | dict.fromkeys(
        homes, str(tmp_path)
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, env=environment)

    assert list(tmp_path.rglob("*")) == []


def test_a_sentence_in_doubt_has_a_gist_and_a_silent_one_has_none() -> None:
    """Only the large encoder tells it, and it is told for the sentence alone: what stands around changes it little."""
    rule, silent = sentence("Please write to none of the doctors."), sentence("Lunch is at noon.")
    elsewhere = msgspec.structs.replace(rule, around="after program: Parking | The garage is free.")
    one, other, nothing = understood([rule, elsewhere, silent])

    assert len(one.gist) == GIST
    assert nothing.gist == NO_GIST
    assert not nothing.twice
    apart = math.dist(one.gist, other.gist)
    assert 0 < apart < math.dist(one.gist, NO_GIST)
