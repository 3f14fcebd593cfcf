"""Days that a letter names and that are nobody's interview: its own, a greeting's, everybody's.

It never decides whose another day is: `candidates` does.
"""

from __future__ import annotations

import re

from afterword.reading.alternatives import any_of
from afterword.reading.day_roles import Role
from afterword.reading.page import LOOKS_BACK, MENTIONS, Page


def words_before(page: Page, role: Role) -> str:
    """The words of the sentence before a day."""
    return page.home(role.moment).text[role.stretch.start : role.moment.begin].replace("\n", " ")


def is_nobodys(page: Page, role: Role) -> bool:
    """Whether a day is the letter's own, one of those on which everybody came, or begins a stretch of time."""
    before, after = words_before(page, role), page.home(role.moment).text[role.moment.stop :][:12]
    greets = role.moment.kind == "weekday" and _WISHES.search(before)
    begins = re.search(r"\bfrom (?:the )?$", before, re.IGNORECASE) and _FROM_ON.match(after)
    return bool(
        greets
        or begins
        or _heads_the_letter(page, role)
        or (page.kind in LOOKS_BACK and _of_a_group(page, role))
    )


_WISHES = any_of("happy|good|merry|blessed", after=r"[ ]$")
"""Words before a weekday that only greet: "happy Friday!"."""
_FROM_ON = re.compile(r"[ ]on(?:wards?)?\b[ ,]")
_LETTERHEAD = 240
"""Characters at the beginning of a letter in which it may be dated."""


def _heads_the_letter(page: Page, role: Role) -> bool:
    """Whether a day only dates the letter: the day it was sent, alone on a line above it."""
    moment = role.moment
    beside = role.stretch.of(page.home(moment).text).replace(moment.words, " ")
    alone = not re.search(r"[a-z]{2}", beside)  # a house's name in capitals may stand beside it
    dated = page.kind in MENTIONS and moment.kind == "named" and moment.day == page.today
    return dated and alone and role in page.roles and role.stretch.start < _LETTERHEAD


_A_GROUP = any_of(
    "(?:(?:applicants|candidates|those|everyone|everybody|all|visitors|people)\\b[^.;!?\\n]{0,50}\\b(?:interview(?:ed|ing)?|seen|met|came|visited|with us|joined us)|interview(?:s|ed)) (?:\\w+ )?(?:on|between|from)",
    after=r"[^.;!?]{0,30}$",
)
"""Words before the days of everybody who interviewed."""


def _of_a_group(page: Page, role: Role) -> bool:
    """Whether a day is one of several on which others came too, so that hers is not told."""
    home = page.home(role.moment)
    near = (m for m in home.moments if m.day != role.moment.day and m.kind in {"named", "nth"})
    several = any(role.stretch.start <= m.begin < role.stretch.stop and m.day <= page.today for m in near)
    first = min(
        [m.begin for m in home.moments if role.stretch.start <= m.begin < role.stretch.stop], default=0
    )
    return several and _A_GROUP.search(home.text[role.stretch.start : first]) is not None
