"""Tells what each day named in a letter sounds like: hers, offered, a deadline, an evening, or none of it.

Every day is put to the `encoder` within its sentence, with the heading and the words before it and
the kind of the letter. It decides nothing: `candidates`, `offers` and `interviews` weigh it against
what `day_roles` found by words.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from afterword.model import Kind
from afterword.reading.dates import Dated
from afterword.reading.day_roles import Role
from afterword.reading.encoder import Asked, odds

_BEFORE, _BEHIND = 160, 120
"""Characters of its sentence on either side of a day that are told."""
_EARLIER, _EARLIER_TOLD, _HEADING = 140, 120, 80
"""Characters before the sentence that are looked at and told, and of the heading."""
MOST = 40
"""Days of one text that are asked about: a hostile mail has thousands."""


def with_sound(found: Sequence[Role], page: Dated, kind: Kind, *, subject: bool = False) -> tuple[Role, ...]:
    """`found` with the log odds of each use of a day; `page` is the text they stand in."""
    asked = [question(role, page, kind, subject=subject) for role in found[:MOST]]
    heard = [msgspec.structs.replace(r, odds=o) for r, o in zip(found[:MOST], odds(asked), strict=True)]
    return (*heard, *found[MOST:])


def question(role: Role, page: Dated, kind: Kind, *, subject: bool) -> Asked:
    """What the encoder is asked about a day; `page` is the text it stands in."""
    moment, stretch, text = role.moment, role.stretch, page.text
    first = max(stretch.start, moment.begin - _BEFORE)
    last = min(stretch.stop, moment.stop + _BEHIND)
    earlier = "subject" if subject else _folded(text[max(0, first - _EARLIER) : first])
    return Asked(
        task="day",
        around=f"{kind}: {role.heading[-_HEADING:]} | {earlier[-_EARLIER_TOLD:]}",
        before=_folded(text[first : moment.begin]),
        day=_folded(text[moment.begin : moment.stop]),
        text=_folded(text[moment.stop : last]),
    )


def _folded(text: str) -> str:
    return " ".join(text.split())
