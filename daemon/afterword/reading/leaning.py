"""Tells what a sentence takes from the one before it, and to whom nothing goes: "But do it by May 2", "send them to me".

It decides on the words alone whether a sentence leans; what it states otherwise, `hearing` knows. It must
never make a door of an address that a sentence shuts.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime

import msgspec

from afterword.model import Kind, Policy, Rule
from afterword.reading.clauses import Statement
from afterword.reading.policy_terms import Place, bare
from afterword.reading.until import until as last_day

_LATELY = 3
"""Policies back among which those of the sentence before stand."""
_EXPLAINS = re.compile(
    r"\W{0,4}(?:it|that|this|they|those) (?:was|were|is|are|came|got|had|belongs?|belonged|stood|dates?|slipped)\b"
    r"(?!.*\b(?:please|instead|but|do not)\b|.*n['’]t\b)",
    re.IGNORECASE,
)
_LAST_DAY = r"^\W{0,4}the last day for (?:it|that|this|them) is\b"
_ENDS_IT = re.compile(
    r"^\W{0,4}(?:(?:but |and |only |so )?(?:please )?(?:do|write|send|make) (?:it|so|that|this|yours|them)"
    r"|I['’]?(?:m| am) (?:(?:good|here|around|there) for (?:that|it|them|this)|(?:glad|happy) to (?:answer|help|take)\b)"
    r"|I (?:can|may|will|['’]ll) (?:talk|write|answer|reply|be reached|hear from you)\b|(?:that|this|it)(?: offer)?(?:['’]s| is| goes| holds| stands)(?: good| open)?)\b[^.;!?]{0,30}\b(?:until|till?|through|thru|up to|by|before)\b"
    rf"|{_LAST_DAY}",
    re.IGNORECASE,
)
_LAST_DAY_IS = re.compile(_LAST_DAY, re.IGNORECASE)
_ALL_TO_ONE = re.compile(
    r"^\W{0,4}(?:anything|everything|whatever|all)\b[^.;!?]{0,90}\b(?:send|sent|comes?|goes|give|bring)\b"
    r"[^.;!?]{0,20}\b(?:to|through|via) (?:me|us|my|the office|\S+@)",
    re.IGNORECASE,
)
_SEND_THEM = re.compile(
    r"\b(?:send|mail|e-?mail|address|give|bring|hand) (?:it|them|those|these|yours|one|that|any)\b",
    re.IGNORECASE,
)
_NOT = re.compile(r"\b(?:not|never|none|no)\b|n['’]t\b", re.IGNORECASE)
_NAMES_MORE = re.compile(
    r"thank|@|\b(?:interviewers?|faculty|attendings?|physicians|doctors|anything|else)\b", re.IGNORECASE
)
"""What a sentence about "them" must not have to be about thanks alone."""
_JUST_ABOVE = 250
"""Characters above a sentence in which "them" and "any" find what they stand for."""
_NOTHING_TO = re.compile(
    r"\b(?:nothing|no \w+|not|never)\b[^.;!?@]{0,40}\bto (?:Drs?|Dra|Prof)\.? [^.;!?@(]{2,40}"
    r"\(?(?P<address>[\w.+'-]{1,64}@[\w.-]{1,200}\w)",
    re.IGNORECASE,
)


def _just_said(found: Sequence[Policy], before: Statement | None, rule: Rule) -> bool:
    """Whether the sentence before stated `rule`."""
    said = (policy.quote.text for policy in found[-_LATELY:] if policy.rule == rule)
    return before is not None and any(text.endswith(before.text) for text in said)


def explains(statement: Statement) -> bool:
    """Whether a sentence only tells how it came to the rule taken back before it: "It was an old template"."""
    return _EXPLAINS.match(statement.text) is not None


_OPENINGS: frozenset[Rule] = frozenset({"questions_welcome", "faculty_contact_ok"})


def ended(
    found: list[Policy], before: Statement | None, statement: Statement, sent: datetime | None, text: str = ""
) -> list[Policy]:
    """`found` with the last day told behind a permission: "But do it up to and including May 2"."""
    if not found or before is None or sent is None or not _ENDS_IT.search(statement.text):
        return found
    told = _LAST_DAY_IS.sub("until", statement.text)
    last, day = found[-1], last_day(told, sent.date())
    above = " ".join(text[max(0, statement.start - _JUST_ABOVE) : statement.start].split())
    if (
        day is None
        or last.until
        or not (
            last.quote.text.endswith(before.text) or (last.rule in _OPENINGS and last.quote.text in above)
        )
    ):
        return found
    return [*found[:-1], msgspec.structs.replace(last, until=day)]


def sends_thanks(found: Sequence[Policy], before: Statement | None, statement: Statement) -> bool:
    """Whether "You can send them to me" is about the thanks that the sentence before welcomed."""
    return _SEND_THEM.search(statement.text) is not None and _just_said(found, before, "thank_you_welcome")


def of_thanks(place: Place, statement: Statement, kept: list[Policy]) -> list[Policy]:
    """`kept` where "don't send any, to her or to us" is about the thanks just spoken of, and no ban on all mail."""
    text = statement.text
    above = place.text[max(0, statement.start - _JUST_ABOVE) : statement.start].lower()
    about = _SEND_THEM.search(text) and _NOT.search(text) and not _NAMES_MORE.search(text)
    if not about or not re.search(r"\bthank[ -]?you", above):
        return kept
    banned = (p for p in kept if p.rule == "no_faculty_contact")
    thanks = [msgspec.structs.replace(p, rule="no_thank_you", person=None) for p in banned]
    return [p for p in kept if p.rule != "no_faculty_contact"] + thanks


def goes_all_one_way(found: Sequence[Policy], before: Statement | None, statement: Statement) -> bool:
    """Whether behind a shut door the one that is left is named: "Anything for them, a thank-you included, comes to me"."""
    return _ALL_TO_ONE.search(statement.text) is not None and _just_said(found, before, "no_faculty_contact")


def not_to_whom(place: Place, statement: Statement, kept: list[Policy]) -> list[Policy]:
    """`kept` where a sentence names the person, with her address, to whom nothing goes: her limit, and no door."""
    shut = _NOTHING_TO.search(statement.text)
    address = shut["address"].lower() if shut else ""
    if not address or address == place.voice.me:
        return kept
    left = [p for p in kept if p.route != address and p.rule != "no_faculty_contact"]
    limit = next((p for p in kept if p.rule == "no_faculty_contact"), None)
    limit = limit or bare(place, "no_faculty_contact", statement)
    return [*left, msgspec.structs.replace(limit, person=address)] if len(left) < len(kept) else kept


_UNDER_IT = re.compile(
    r"\b(?:falls?|comes?) under (?:this|that|it|the same)\b|\b(?:covered|meant|included) (?:by (?:this|that|it)|as well|too)\b"
    r"|\b(?:that|this|it|(?:the )?same) (?:goes|applies|holds|is true) for\b",
    re.IGNORECASE,
)
_OF_THANKS = re.compile(
    r"\bthank[- ]?you|\b(?:notes?|letters?|cards?|words?) of (?:thanks|gratitude|appreciation)\b",
    re.IGNORECASE,
)
_LIMITS_LETTERS: frozenset[Rule] = frozenset({"no_contact", "no_faculty_contact", "no_thank_you"})


def falls_under(
    place: Place, found: Sequence[Policy], statement: Statement, kept: list[Policy]
) -> list[Policy]:
    """`kept` where a sentence puts thanks under the limit before it: "That goes for thank-you notes as well"."""
    under = _UNDER_IT.search(statement.text) and _OF_THANKS.search(statement.text)
    before = place.before.text if under and place.before else None
    limit = next((p for p in reversed(found) if before and p.quote.text.endswith(before)), None)
    if limit is None or limit.rule not in _LIMITS_LETTERS or limit.person:
        return kept
    thanks = msgspec.structs.replace(bare(place, "no_thank_you", statement), until=limit.until)
    return [*(p for p in kept if p.rule not in {"no_thank_you", "unclear"}), thanks]


_NO_WORSE = re.compile(
    r"\b(?:no one|nobody|none of us|have (?:yet|never)|never)\b[^.!?;]{0,60}\b(?:the worse|(?:any |the )?less of|(?:will|would|does) mind)\b[^.!?;]{0,80}\b(?:not|never|nothing|none)\b",
    re.IGNORECASE,
)


def no_worse(place: Place, statement: Statement, exact: Sequence[Policy]) -> list[Policy]:
    """What a sentence states by which whoever wrote no thanks is thought no less of: that none are needed."""
    above = place.text[max(0, statement.start - _JUST_ABOVE) : statement.end]
    if not _NO_WORSE.search(statement.text) or not _OF_THANKS.search(above):
        return []
    welcome = [p for p in exact if p.rule == "thank_you_welcome" and _WELCOMES.search(statement.text)]
    return [*welcome, bare(place, "thank_you_not_needed", statement)]


_WELCOMES = re.compile(r"\b(?:welcome|glad|happy|nice|love|enjoy)\b", re.IGNORECASE)
_ON_THE_DAY = re.compile(
    r"^\W{0,4}(?:if|when|should)\b[^.;!?]{0,80}\b(?:does not open|doesn['’]t (?:open|work)|drops?|fails?|freezes?|breaks?|goes down|late|lost|stuck|on the day)\b",
    re.IGNORECASE,
)
_FOR_THAT = re.compile(
    r"^\W{0,4}(?:and |but )?(?:please )?(?:do not|don['’]t|never) (?:try|bother|call|text|write|e-?mail|ask|contact)\b[^.;!?@]{0,60}\b(?:for|about|with) (?:that|this|it)\b",
    re.IGNORECASE,
)


def of_that_trouble(before: Statement | None, statement: Statement) -> bool:
    """Whether a sentence only tells whom not to call when something breaks on the day: "Don't try the doctors for that"."""
    return bool(before and _ON_THE_DAY.search(before.text) and _FOR_THAT.search(statement.text))


_UNTIL_THEN = re.compile(r"^\W{0,4}(?:and |so |but )?(?:until|till?) then\b", re.IGNORECASE)
_OF_THE_SEASON = re.compile(
    r"\b(?:interview|visit|rank\w*|match|certif\w*|lists?|februar\w*|march)\b", re.IGNORECASE
)


def of_the_time_before(kind: Kind | None, before: Statement | None, statement: Statement) -> bool:
    """Whether a sentence only asks for patience until the program writes: "Until then please don't call the office"."""
    if kind in {None, "post_interview", "personal"} or not _UNTIL_THEN.match(statement.text):
        return False
    return before is None or not _OF_THE_SEASON.search(before.text)


_PAPERS = re.compile(
    r"^\W*(?:please |kindly |just )?(?:send|return|(?:e-?)?mail|fax|upload|bring|hand) (?:them|it|both|these|the (?:\w+ ){0,2}forms?|this form|all (?:of it|three|four))\b",
    re.IGNORECASE,
)
_OF_LETTERS = re.compile(
    r"\bthank|\b(?:notes?|letters?|messages?|questions?|writ(?:e|ing)|after|correspond\w*|updates?|news|anything|everything|nothing|contact)\b",
    re.IGNORECASE,
)


def sends_papers(kind: Kind | None, before: Statement | None, statement: Statement) -> bool:
    """Whether a letter that wants papers says where these go: "Send them to me and not to the doctors"."""
    if kind != "request" or not _PAPERS.match(statement.text):
        return False
    return not any(_OF_LETTERS.search(s.text) for s in (statement, before) if s)
