"""The one Jinja environment of the season's pages: sandboxed, undefined names are errors.

Received text reaches a template only as a value: it is never compiled, it is cleaned on its
way out, and in HTML it is escaped. `season_render` reads no disk: templates come as text.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Mapping

from jinja2 import DictLoader, StrictUndefined, TemplateError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape

from afterword.drafting.season_words import clean, without_links
from afterword.errors import TemplateError as BrokenTemplate

WRAP_AT = 76
"""Columns of the plain-text part: what every mail program shows without folding again."""


def render(templates: Mapping[str, str], name: str, **values: object) -> str:
    """Return the template called `name` filled with `values`.

    Raises:
        TemplateError: the template is missing, broken, or names something that does not exist.
    """
    environment = ImmutableSandboxedEnvironment(
        loader=DictLoader(dict(templates)),
        autoescape=lambda template: template is not None and template.endswith(".html.j2"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_cleaned,
    )
    environment.filters |= {"told": told, "wrapped": wrapped, "letter": letter, "dated": dated}
    try:
        return environment.get_template(name).render(**values)
    except TemplateError as problem:
        raise BrokenTemplate(
            f"The template {name} cannot be used: {problem.message or problem!r}.",
            hint="If you changed it, compare it with the one Afterword brings along.",
        ) from problem


def told(text: str) -> Markup:
    """Escape received `text` for HTML so that mail programs find no address or link to underline.

    They look for runs of letters around "@" and "."; an optional line break inside the run
    is invisible to a reader and is not copied.
    """
    safe = str(escape(without_links(clean(text))))
    return Markup(_JOINT.sub(r"<wbr>\g<0>", safe))  # noqa: S704  escaped one line above


_JOINT = re.compile(r"@|(?<=\w)\.(?=[^\W\d])")  # what joins an address or a host name


def dated(text: str) -> Markup:
    """Escape our own words for HTML and keep "Thu, Dec 3" and "8:00 AM" together at a line's end."""
    return Markup(_DAY_OR_HOUR.sub("&nbsp;", str(told(text))))  # noqa: S704  `told` escapes


_DAY_OR_HOUR = re.compile(
    r"(?<=\b(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),) "  # a weekday
    r"|(?<=\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)) (?=\d)"  # a day
    r"|(?<=\d) (?=[AP]M\b)"  # an hour
)


def letter(text: str) -> Markup:
    """Escape a letter's body for HTML, keeping its lines."""
    return Markup("\n").join(escape(clean(line)) for line in text.splitlines())


def wrapped(text: str, indent: str = "", first: str | None = None) -> Markup:
    """Return `text` folded at 76 columns, each line behind `indent` (the first behind `first`)."""
    lines = textwrap.wrap(
        without_links(clean(text)),
        WRAP_AT,
        initial_indent=indent if first is None else first,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return Markup("\n".join(lines))  # noqa: S704  plain text; Markup only keeps its line breaks


def _cleaned(value: object) -> object:
    """Clean every plain string a template puts out; markup made here is left as it is."""
    return clean(value) if isinstance(value, str) and not isinstance(value, Markup) else value
