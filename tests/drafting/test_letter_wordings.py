"""The shipped templates: each says when and to whom, offers enough wordings, and none breaks a rule."""

from __future__ import annotations

import itertools
import re

import pytest
from rapidfuzz import fuzz

from afterword.drafting.check import Facts
from afterword.drafting.dealing import SAME_SENTENCE, sentences
from afterword.drafting.forbidden import BOOSTING, FORBIDDEN, INTEREST
from afterword.errors import TemplateError
from afterword.model import Draft
from drafting.letters import NOTE, OSEI, TEMPLATES, due, hold, written

LETTERS = [
    "thank_you_office", "thank_you_direct", "correction", "technical", "question", "update", "reminder",
    "invitation_reply", "waitlist_reply", "cancel",
]  # fmt: skip
PARTIALS = ["policy_sentence", "forward_sentence"]
PROGRAM_PHRASE = "the internal medicine residency at Kestrel Ridge"
FILLED = {
    "program": PROGRAM_PHRASE, "on": " on Thursday, November 19, 2026", "comma": ",", "them": "Dr. Osei",
    "forward_to": "Dr. Osei", "offered[0]": "Thursday, November 19, 2026", "what": f"my application to {PROGRAM_PHRASE}",
}  # fmt: skip


def parts(name: str) -> dict[str, list[str]]:
    """The wordings of each part of a template, names filled in."""
    found: dict[str, list[str]] = {}
    for part, text in re.findall(
        r'\{% filter one_of\("(.*?)"\) %\}(.*?)\{% endfilter %\}', TEMPLATES[f"{name}.txt.j2"], re.DOTALL
    ):
        filled = re.sub(r"\{\{ (.*?) \}\}", lambda hit: FILLED[hit[1]], text)
        found.setdefault(part, []).extend(
            " ".join(w.split()) for w in re.split(r"(?m)^or$", filled) if w.strip()
        )
    return found


def wordings() -> list[tuple[str, str]]:
    """Every wording of every template, with the part it belongs to."""
    return [(part, w) for name in LETTERS + PARTIALS for part, rows in parts(name).items() for w in rows]


@pytest.mark.parametrize("name", LETTERS + PARTIALS)
def test_a_template_opens_with_when_to_whom_and_never_when(name: str) -> None:
    """Whoever opens a template reads first what it is for."""
    comment = TEMPLATES[f"{name}.txt.j2"].split("#}")[0]

    assert comment.startswith("{#")
    assert all(word in comment for word in ("When:", "To whom:", "Never"))


@pytest.mark.parametrize("name", LETTERS)
def test_there_are_enough_wordings(name: str) -> None:
    """Thank-yous have at least eight openings, middles and closings, everything else four."""
    least = 8 if name.startswith("thank_you") else 4
    found = parts(name)

    assert {part: len(rows) for part, rows in found.items() if len(rows) < least} == {}
    assert len(found) >= (3 if name.startswith("thank_you") else 2)


def test_every_wording_is_its_own() -> None:
    """No two wordings of one part are one sentence with other facts, nor any sentence of two letters."""
    rows = [(part, s) for part, w in wordings() for s in sentences(w, (PROGRAM_PHRASE,))]
    alike = [
        (a, b)
        for (p, a), (q, b) in itertools.combinations(rows, 2)
        if fuzz.ratio(a, b) >= SAME_SENTENCE and not (p == q and p in {"waitlist opening", "invitation days"})
    ]

    assert alike == []


@pytest.mark.parametrize("wording", [wording for _, wording in wordings()])
def test_no_wording_says_what_is_forbidden(wording: str) -> None:
    """Our own words keep DOMAIN 6a: no ranking, pressure, praise, interest, placeholder."""
    assert [row.what for row in FORBIDDEN if row.pattern.search(wording)] == []
    assert not INTEREST.search(wording)
    assert not BOOSTING.search(wording)
    assert "rank" not in wording.lower()
    assert wording[-1] in ".?:"


def test_received_text_is_never_a_template() -> None:
    """Braces in what a stranger or the applicant wrote are held, never evaluated."""
    held = hold(due(purpose="question", text="What is {{ 7 * 7 }}?"))

    assert "placeholder" in held.why
    assert "49" not in held.why


def test_an_undefined_name_is_an_error_of_the_template() -> None:
    """A hole in a template of one's own is told with its name."""
    with pytest.raises(TemplateError, match="nobody"):
        written(due(), templates=TEMPLATES | {"thank_you_office.txt.j2": "{{ nobody }}"})


def test_a_template_cannot_reach_out_of_its_sandbox() -> None:
    """Python's inside is out of reach of a template."""
    with pytest.raises(TemplateError):
        written(due(), templates=TEMPLATES | {"thank_you_office.txt.j2": "{{ ''.__class__.__mro__ }}"})


def test_ones_own_template_replaces_the_shipped_one() -> None:
    """The person's own words win, and the shipped one can still be extended as builtin/."""
    mine = {
        "thank_you_office.txt.j2": "{{ salutation }}\n\nThank you for {{ day }} at {{ program }}.\n\n{{ sign_off }}"
    }

    draft = written(due(), templates=TEMPLATES | mine, facts=Facts())

    assert isinstance(draft, Draft)
    assert "Thank you for Thursday, November 19, 2026 at the internal medicine" in draft.body


def test_the_same_letter_is_dealt_the_same_hand() -> None:
    """A second run of the same core writes the same words."""
    one = due(to=OSEI, note=NOTE)

    assert written(one) == written(one)
