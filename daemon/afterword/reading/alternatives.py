"""Builds patterns from lists of wordings, so that tables of words stay readable."""

from __future__ import annotations

import re


def any_of(*wordings: str, before: str = r"\b", after: str = r"\b") -> re.Pattern[str]:
    r"""A pattern that finds any of `wordings`, whole words and in any case.

    Each argument is one or more alternatives with "|" between; `before` and `after` replace the
    word borders. Alternatives must be linear: no repetition inside a repetition.
    """
    return re.compile(f"{before}(?:{'|'.join(wordings)}){after}", re.IGNORECASE)
