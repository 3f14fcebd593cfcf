"""Finds phone numbers that reach a person: never a fax, a pager, a dial-in or a help line."""

from __future__ import annotations

import re

from afterword.model import Record

_NOT_A_PERSON = re.compile(
    r"(?:\b(?:fax|facs\w*|telefax|f|fx|pager|beeper|page|pin|passcode|dial(?:[- ]?in)?(?: by phone)?|join by phone|one tap(?: mobile)?|conference id|toll[- ]?free|access code|meeting id|phone conference|whatsapp|security|front desk|hotel|help(?: ?desk| line)?|support|emergency|switchboard|main(?: hospital)? (?:line|number))\b[^\d\n]{0,24})$",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"^\s?(?:\((?:f|fax|facsimile|pager)\)|(?:fax|facs\w*)\b(?!\W{0,4}\d)|,,|pin\b)", re.IGNORECASE
)
_MOBILE = re.compile(r"\b(?:cell|mobile|text|m|c|móvil|cel)\b[^\d\n]{0,14}$", re.IGNORECASE)


class Phone(Record, frozen=True, kw_only=True):
    """A number in E.164 at `start`..`end` of a text."""

    number: str
    start: int
    end: int
    mobile: bool = False


def phones(text: str) -> tuple[Phone, ...]:
    """The numbers of people and offices in `text`, in order."""
    if sum(c.isdigit() for c in text) < 10:  # noqa: PLR2004 - a US number has ten digits
        return ()
    import phonenumbers  # noqa: PLC0415 - costs memory, needed for program mail only

    found: list[Phone] = []
    for match in phonenumbers.PhoneNumberMatcher(
        text, "US", leniency=phonenumbers.Leniency.VALID, max_tries=200
    ):
        before = text[max(0, match.start - 40) : match.start].rpartition("\n")[2]
        label = re.split(r"\d|[|•·;]", before)[-1]
        if _NOT_A_PERSON.search(label) or _BEHIND.match(text[match.end : match.end + 16]):
            continue
        number = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        found.append(
            Phone(number=number, start=match.start, end=match.end, mobile=bool(_MOBILE.search(label)))
        )
    return tuple(found)
