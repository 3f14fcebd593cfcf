"""An invented applicant, her programs and what is due: what the tests of drafting write letters from."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from afterword.drafting import write
from afterword.drafting.check import Facts
from afterword.edges.shipped import templates
from afterword.model import Applicant, Draft, Due, Hold, Program, Recipient, Settings

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
TEMPLATES = templates()
APPLICANT = Applicant(
    name="Noor Haddad",
    email="noor.haddad@post.example",
    school="Lakeside School of Medicine",
    degree="MD Candidate 2027",
    aamc_id="10203040",
    timezone="America/Chicago",
)
SETTINGS = Settings(applicant=APPLICANT, accounts=("noor.haddad@post.example",))
PROGRAM = Program(institution="Kestrel Ridge Medical Center", specialty="internal medicine")
OFFICE = Recipient(email="office@kestrelridge.example", name="Joan Petrie", role="coordinator", title="Ms.")
OSEI = Recipient(
    email="gosei@kestrelridge.example", name="Grace Osei", role="faculty", doctor=True, direct=True
)
NOTE = "We talked about her sepsis project; offered to share the protocol."


def due(**changes: Any) -> Due:
    """A thank-you to the office of Kestrel Ridge, with `changes`."""
    base: dict[str, Any] = {
        "key": "kestrel|thank_you|2026-11-19|office",
        "case": "kestrel-ridge.internal-medicine",
        "program": PROGRAM,
        "purpose": "thank_you",
        "to": OFFICE,
        "not_before": NOW,
        "interview_day": "2026-11-19",
    }
    return Due(**(base | changes))


def written(
    due: Due, earlier: tuple[Any, ...] = (), facts: Facts | None = None, **kwargs: Any
) -> Draft | Hold:
    """What drafting makes of `due`."""
    settings = kwargs.pop("settings", SETTINGS)
    return write(
        due,
        settings,
        NOW,
        kwargs.pop("templates", TEMPLATES),
        earlier,
        id="q7w2k9",
        message_id="m3x8",
        facts=facts,
    )


def draft(due: Due, **kwargs: Any) -> Draft:
    """The draft that `due` becomes; fails the test where it is held."""
    result = written(due, **kwargs)
    assert isinstance(result, Draft), result.why
    return result


def hold(due: Due, **kwargs: Any) -> Hold:
    """The hold that `due` becomes; fails the test where a draft is written."""
    result = written(due, **kwargs)
    assert isinstance(result, Hold), result.body
    return result
