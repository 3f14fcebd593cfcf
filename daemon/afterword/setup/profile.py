"""Who signs the letters: name, school, degree, AAMC ID, time zone and specialties."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches

import msgspec

from afterword.edges import config_values as kinds
from afterword.edges.config_values import Fault
from afterword.edges.terminal import Terminal
from afterword.reading.specialties import mentioned
from afterword.setup.answers import Answers

AAMC_DIGITS = 8  # an AAMC ID is eight digits (the association's own help page)
_CITIES = {
    "eastern": "America/New_York",
    "central": "America/Chicago",
    "mountain": "America/Denver",
    "arizona": "America/Phoenix",
    "pacific": "America/Los_Angeles",
    "alaska": "America/Anchorage",
    "hawaii": "Pacific/Honolulu",
    "atlantic": "America/Puerto_Rico",
}
"""What people in the United States call their time zone."""


def profile(
    answers: Answers,
    terminal: Terminal,
    zone_here: str,
    keep: Callable[[Answers], None] = lambda _answers: None,
) -> Answers:
    """Ask what stands below a letter and what orders the season; Enter leaves a line out.

    `keep` gets the answers after every question.
    """
    terminal.say("Now the lines below your letters. Press Enter to leave one out.")
    for key, option, question, check in _QUESTIONS:
        before = getattr(answers, key) or (zone_here if key == "timezone" else "")
        shown = before if isinstance(before, str) else ", ".join(before)
        value: str | tuple[str, ...] = terminal.ask(question, option, shown, check)
        if key in {"specialties", "other_addresses"}:
            value = tuple(one.strip() for one in str(value).split(",") if one.strip())
        answers = msgspec.structs.replace(answers, **{key: value})
        keep(answers)
    return answers


def _line(answer: str) -> str:
    return str(kinds.text(answer))


def _name(answer: str) -> str:
    if not answer or "@" in answer:
        raise Fault("must be your name: a letter needs one")
    return _line(answer)


def _aamc(answer: str) -> str:
    digits = answer.replace(" ", "").replace("-", "")
    if digits and not (digits.isdecimal() and digits.isascii() and len(digits) == AAMC_DIGITS):
        raise Fault(f"must be {AAMC_DIGITS} digits, or Enter to leave it out")
    return digits


def _zone(answer: str) -> str:
    return str(kinds.zone(_CITIES.get(answer.lower().removesuffix(" time"), answer)))


def _addresses(answer: str) -> str:
    """Accept further addresses, apart by commas: what comes from them is never a program's mail."""
    return ", ".join(str(kinds.address(one.strip())) for one in answer.split(",") if one.strip())


def _specialties(answer: str) -> str:
    """Accept specialties by their usual names and abbreviations, apart by commas."""
    return ", ".join(dict.fromkeys(_specialty(one) for one in answer.split(",") if one.strip()))


def _specialty(words: str) -> str:
    small = str(kinds.text(words)).lower()
    if small in _SHORT:
        return _SHORT[small]
    for way in (words, words.upper(), f"{words} residency"):
        found = {name for _, name in mentioned(way.strip())}
        if len(found) == 1:
            return found.pop()
    near = get_close_matches(small, _USUAL, n=1, cutoff=0.75)
    if near:
        return near[0]
    raise Fault(f"must name specialties in full; “{words.strip()}” is not known")


_SHORT = {
    "im": "internal medicine", "medicine": "internal medicine", "fm": "family medicine",
    "family": "family medicine", "em": "emergency medicine", "ob": "obstetrics and gynecology",
    "obgyn": "obstetrics and gynecology", "surgery": "general surgery", "gs": "general surgery",
    "ent": "otolaryngology", "rads": "diagnostic radiology", "dr": "diagnostic radiology",
    "anes": "anesthesiology", "path": "pathology", "uro": "urology",
    "pmr": "physical medicine and rehabilitation",
    "pm&r": "physical medicine and rehabilitation", "ty": "transitional year",
    "neurosurgery": "neurological surgery",
}  # fmt: skip
"""What applicants call them among themselves."""

_USUAL = (
    "internal medicine", "internal medicine-pediatrics", "family medicine", "pediatrics", "general surgery",
    "obstetrics and gynecology", "emergency medicine", "psychiatry", "neurology", "child neurology",
    "anesthesiology", "diagnostic radiology", "interventional radiology", "orthopedic surgery",
    "plastic surgery", "neurological surgery", "vascular surgery", "thoracic surgery", "otolaryngology",
    "urology", "dermatology", "ophthalmology", "pathology", "physical medicine and rehabilitation",
    "radiation oncology", "nuclear medicine", "preventive medicine", "medical genetics", "transitional year",
)  # fmt: skip
"""Names to which a misspelt one is led back."""

_QUESTIONS = (
    ("name", "--name", "Your name, as you sign", _name),
    ("school", "--school", "Medical school", _line),
    ("degree", "--degree", "Degree line, such as MD Candidate 2027", _line),
    ("aamc_id", "--aamc-id", "AAMC ID", _aamc),
    ("timezone", "--timezone", "Your time zone", _zone),
    ("specialties", "--specialty", "Specialties you apply to", _specialties),
    ("other_addresses", "--other-address", "Other mail addresses of yours", _addresses),
)
