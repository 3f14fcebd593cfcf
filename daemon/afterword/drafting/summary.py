"""The weekly summary: one mail to the owner that says what waits, what comes, and why not.

`summary` decides nothing and sends nothing; who it goes to is not its business. Text and
HTML are rendered from one digest. Neither holds a link or an address that can be clicked.
"""

from __future__ import annotations

from collections.abc import Mapping

from afterword.drafting.digest import digest
from afterword.drafting.season import Season
from afterword.drafting.season_render import render
from afterword.model import Record

TEXT = "summary.txt.j2"
HTML = "summary.html.j2"


class Summary(Record, frozen=True, kw_only=True):
    """One summary, ready to be put into a mail; `subject` is one line of our own words."""

    subject: str
    text: str
    html: str


def summary(season: Season, templates: Mapping[str, str]) -> Summary:
    """Return the summary of `season`; `templates` holds the sources by file name.

    Raises:
        TemplateError: one of the two templates is missing or broken.
    """
    content = digest(season)
    return Summary(
        subject=content.subject,
        text=render(templates, TEXT, digest=content),
        html=render(templates, HTML, digest=content),
    )
