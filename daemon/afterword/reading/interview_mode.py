"""Whether an interview is by video or in person, in the words of the mail.

The sentence of the day decides before the rest; what is said of a dinner or a hotel says nothing of
the interview. None where nothing tells it.
"""

from __future__ import annotations

import re

from afterword.model import Mode
from afterword.reading.alternatives import any_of
from afterword.reading.day_roles import Role
from afterword.reading.page import FIXED_KINDS, LOOKS_BACK, Page
from afterword.reading.places import STREETS

_ONLINE = any_of(
    "zoom|web ?ex|(?:ms|microsoft) teams|teams|google meet|meet\\.google|skype|thalamus video|virtual(?:ly)?",
    "video(?:conference| call| interview| link| day)?|online|on[- ]line|remote(?:ly)?|on (?:a "
    "|your )?(?:screen|camera)",
    "breakout rooms?|waiting room|meeting id|join:? https?|log (?:in|on)|log-?in|join (?:the |us )?(?:link"
    "|meeting|from|by|online)",
    "links?|cameras? on|webcam|wi-?fi|browser|videollamada|tele-?interview",
)
_SURELY_ONLINE = any_of(
    "zoom|web ?ex|teams|google meet|virtual(?:ly)?|thalamus video|video|online|remote(?:ly)?|breakout"
    "|waiting room"
)
_ON_SITE = any_of(
    "in[- ]person|on[- ]?site|face[- ]to[- ]face|on campus|park(?:ing)?(?! city| avenue| ave| street"
    "| st\\b)|garage|lobby",
    "front door|(?:at|to|by) (?:the|our) (?:front|reception) desk|information desk|security desk"
    "|main entrance|entrance|badge|valet|shuttle|north doors|doors|in the flesh",
    "(?:come|coming) (?:up|down|out|over|by) (?:here|to|and|for)",
    "(?:come|coming|came) to (?:us|see|town|(?-i:[A-Z]\\w+)|the (?:hospital|medical|main|department|office"
    "|building))",
    "check[ -]?in (?:at|is at the|with security)|meet (?:me|us) (?:at|in) the|airport|hotel|lodging",
    "(?:arrive|report|come) (?:at|to|by way of) the|(?:in|at) (?:the )?(?-i:[A-Z]\\w+) (?:building|tower"
    "|hall|pavilion|annex)",
    "(?-i:Room) [A-Z]?\\d{3,4}|floor|wing|atrium|conference room|auditorium|snow tires|cafeteria"
    "|house staff|drive safe",
    "breakfast (?:at|is served|in|with|will)|tour of the (?:hospital|campus)"
    "|walk (?:you )?through the (?:hospital|wards)",
    "hav(?:e|ing) you (?:visit|(?:with us )?here)|(?:should |can |please )?come as planned|(?:get in|rent) (?:the|a) car|roads? (?:are|is|clos\\w+)|interstate|fly in"
    "|(?:on the|the|your) tour|(?:bring |wear )?(?:flat|good|comfortable|walking) shoes",
)
_SURELY_ON_SITE = any_of(
    "in[- ]person|on[- ]?site|face[- ]to[- ]face|park(?:ing)? (?:in|is|at|garage|deck|lot|pass)|lobby",
    "(?:at|to|by) (?:the|our) (?:information|front|security) desk|flat shoes|our (?:hotel|guest house)",
)
_STREET = re.compile(
    rf"(?:\b(?:here |us )?at|,) \d{{1,5}} [A-Z]\w+(?: [A-Z]\w+){{0,2}} (?:{STREETS}|Way|Place|Square)\b"
)
_VISITED = any_of(
    "(?:having|had|seeing|saw|meeting|met|welcoming|hosting) you (?:here|(?:all )?in (?:the building"
    "|town|person|(?-i:[A-Z]\\w+)))|(?:you|who|everybody|everyone|all) (?:were|was|came) (?:up |down |out |over )?here",
    "(?:drive|flight|trip|travels?|journey|ride) (?:home|back)|you (?:drove|flew|traveled|made the trip)"
    "|came (?:all the way )?to (?:see us|(?-i:[A-Z]\\w+))|visit to (?:(?-i:[A-Z]\\w+)|our (?:campus|hospital|house|building))|with us in (?-i:[A-Z]\\w+)|your (?:interview|visit) here",
    "you (?:sat in|walked|toured|rounded|scrubbed|stood (?:in|at|on|by))|sh(?:ook|ake|aking) (?:your )?hands?"
    "|your (?:parking|mileage)",
)
"""Words of a letter after the interview that say she was there."""
_DENIED = any_of("no|not|without|instead of|rather than|never|don['’]t", after=r"\b[^.;\n]{0,24}$")
_INTERVIEW = any_of("interview", after="")


def told_mode(words: str) -> Mode | None:
    """The mode that `words` speak for; of both, the one with more and surer words."""
    online = len(_ONLINE.findall(words)) + 2 * len(_SURELY_ONLINE.findall(words))
    on_site = _affirmed(_ON_SITE, words) + 3 * _affirmed(_SURELY_ON_SITE, words)
    if online == on_site == 0:
        return None
    return "virtual" if online >= on_site else "in_person"


def _affirmed(pattern: re.Pattern[str], words: str) -> int:
    return sum(not _DENIED.search(words[max(0, m.start() - 30) : m.start()]) for m in pattern.finditer(words))


def mode_of(page: Page, role: Role | None) -> Mode | None:
    """The mode of the interview on `role`'s day: its sentence's, the live words', the answered mail's."""
    if page.kind == "social" and (role is None or role.role != "interview" or role.moment.kind == "relative"):
        return None
    if role is not None:
        own = page.sentence(role.moment)
        decided = told_mode(own) or ("in_person" if _STREET.search(own) else None)
        if decided:
            return decided
    if page.kind in LOOKS_BACK | {"personal"}:
        here = _VISITED.search(page.live.text) and not _SURELY_ONLINE.search(page.live.text)
        return "in_person" if here else None
    return (
        _mode_of_all(page)
        or (_older_mode(page, role.moment.day) if role else None)
        or ("in_person" if _street_in_letter(page) else None)
    )


_SIGNATURE = 0.6
"""Part of a letter in which an address is the day's; behind it stands the sender's own."""


def _street_in_letter(page: Page) -> bool:
    """Whether a letter about one day of hers names a street before it comes to its signature."""
    found = _STREET.search(page.live.text) if page.kind in FIXED_KINDS else None
    return found is not None and found.start() < len(page.live.text) * _SIGNATURE


def _mode_of_all(page: Page) -> Mode | None:
    """What the whole mail says, dinners, hotels and second looks left out."""
    aside = {r.stretch.start for r in page.roles if r.role in {"social", "travel", "second_look"}}
    sentences = [
        s.of(page.live.text) for s in page.live.stretches if page.kind == "social" or s.start not in aside
    ]
    if page.kind == "social":
        sentences = [s for s in sentences if _INTERVIEW.search(s)]
    return (
        told_mode(" \n".join((page.message.subject, *sentences, *page.message.links))) if sentences else None
    )


def _older_mode(page: Page, day: str) -> Mode | None:
    """How the mail it answers describes the same day."""
    if page.kind not in FIXED_KINDS:
        return None
    told = (told_mode(p.text) for p in page.older if any(m.day == day for m in p.moments))
    return next((mode for mode in told if mode), None)
