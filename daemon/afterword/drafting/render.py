"""Fills a letter's template. Sandboxed: received text is only ever a value, never a template.

Undefined names are errors. The result is plain text: one line per paragraph, an empty line
between paragraphs, no blank at a line's end.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime

from jinja2 import DictLoader, StrictUndefined
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from afterword.drafting.dealing import Deal, sentences
from afterword.drafting.phrasing import GRAVE
from afterword.drafting.salutation import clean_name, people_in_words, salutation
from afterword.drafting.wording import day_in_words, kind_of, plain, residency
from afterword.errors import TemplateError
from afterword.model import Applicant, Due, Settings

SEASON_STARTS = 7
"""Month in which mail belongs to a new season (DOMAIN, "Season dates")."""

SIGN_OFFS = ("Sincerely,", "Best regards,", "With appreciation,", "Kind regards,")
"""DOMAIN 6a; a sign-off may return within a program."""

SHORT_NOTE = 2
"""Sentences of a note behind which one more still refers to all of it."""

_LINE = "\ue00a"
"""Stands for a line break that must stay when a paragraph's lines are joined (signature, list of days)."""


def deal_for(due: Due, now: datetime, earlier: tuple[str, ...] = (), hand: int = 0, note: str = "") -> Deal:
    """Return the deal of this letter: its start follows from program and season, `hand` moves it on."""
    season = now.year if now.month >= SEASON_STARTS else now.year - 1
    facts = (residency(due.program), plain(due.program.institution))
    return Deal(f"{due.case}|{season}", earlier, facts, hand, note)


def render(
    due: Due, settings: Settings, now: datetime, templates: Mapping[str, str], deal: Deal, note: str
) -> str:
    """Return the letter's text; `note` is the applicant's note, already addressed to the reader.

    Raises:
        TemplateError: the template is missing, broken, or names something that does not exist.
        NothingLeft: every wording has been used in this program.
    """
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader(dict(templates)),
        undefined=StrictUndefined,
        autoescape=False,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["one_of"] = deal.one_of
    environment.filters["lines"] = _LINE.join
    name = f"{kind_of(due)}.txt.j2"
    try:
        text = environment.get_template(name).render(_values(due, settings, now, deal, note))
    except JinjaError as problem:
        raise TemplateError(
            f"The letter template {name} cannot be used: {problem.message or problem!r}.",
            hint="If you changed it, compare it with the one Afterword brings along.",
        ) from problem
    return _laid_out(text)


def signature(applicant: Applicant) -> list[str]:
    """Return the lines under a letter: name, degree, school, AAMC ID, phone if given."""
    identity = f"AAMC ID {plain(applicant.aamc_id)}" if applicant.aamc_id else ""
    rows = (applicant.name, applicant.degree, applicant.school, identity, applicant.phone)
    return [plain(row) for row in rows if row.strip()]


def _values(due: Due, settings: Settings, now: datetime, deal: Deal, note: str) -> dict[str, object]:
    day = day_in_words(due.interview_day[:10]) if due.interview_day else ""
    others = tuple(n for n in due.interviewers if not _same(n, due.to.name))
    sign_off = SIGN_OFFS[deal.start(f"sign-off {due.key}", len(SIGN_OFFS))]
    return {
        "salutation": salutation(due.to, due.program),
        "program": residency(due.program),
        "day": day,
        "on": f" on {day}" if day else "",
        "comma": "," if day else "",
        "ahead": bool(due.interview_day and due.interview_day[:10] >= now.date().isoformat()),
        "people": people_in_words(others),
        "note": note,
        "brief": len(sentences(note)) <= SHORT_NOTE,
        "grave": bool(GRAVE.search(note)),
        "text": own_words(due.text),
        "topic": plain(due.topic),
        "forward_to": people_in_words((due.forward_to,)) if due.forward_to else "",
        "policy_sentence": due.policy_sentence,
        "offered": [day_in_words(d) for d in due.offered],
        "taken": [day_in_words(d[:10]) for d in due.taken],
        "sign_off": _LINE.join([sign_off, "", *signature(settings.applicant)]),
    }


_HER_ACT = re.compile(
    r"(?:said|told|stated|misspoke|mentioned|wrote|gave|forgot|mixed up|answered|claimed)\b", re.IGNORECASE
)


def own_words(text: str) -> str:
    """Return her words as she wrote them, on one line; capital, full stop, a missing "I" are added."""
    words = plain(text)
    if not words:
        return ""
    words = re.sub(r"\bi(?=\b|['’])(?!\.)", "I", words)
    if _HER_ACT.match(words):
        words = "I " + words[0].lower() + words[1:]
    words = words[0].upper() + words[1:]
    return words if words[-1] in '.?!"”)' else words + "."


def _same(name: str, other: str | None) -> bool:
    return bool(other) and clean_name(name).lower().endswith(clean_name(other).lower())


def _laid_out(text: str) -> str:
    """Join each paragraph's lines, keep the breaks that were meant, drop blanks at line ends."""
    text = "".join(c for c in text if c in "\n" + _LINE or c.isprintable())
    paragraphs = [" ".join(p.split()) for p in re.split(r"\n[ \t]*\n", text)]
    lines = "\n\n".join(p for p in paragraphs if p).replace(_LINE, "\n")
    return "\n".join(line.strip() for line in lines.split("\n")).strip() + "\n"
