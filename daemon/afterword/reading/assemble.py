"""Puts together what one message says; every part is decided in its own module.

It must never take facts from the owner's own mail, and keeps what is found in hidden text
apart from what a person can see.
"""

from __future__ import annotations

import re

import msgspec

from afterword.model import Applicant, Contact, Message, Policy, Reading
from afterword.reading import answer
from afterword.reading.contacts import contacts
from afterword.reading.interviewers import interviewers
from afterword.reading.interviews import days
from afterword.reading.kind import kind
from afterword.reading.places import zone_of_place
from afterword.reading.platforms import carrier, domain_of, portal
from afterword.reading.policies import heard
from afterword.reading.program import program
from afterword.reading.relevance import HOUSE
from afterword.reading.speaker import TO_MEMBERS, Speaker, speaker

_NOTHING_MOVED = re.compile(
    r"\bnothing else changes\b|\bsame days?(?: and|,) same (?:time|hour|link|place)|\bnothing changes (?:about|for|in) your\b",
    re.IGNORECASE,
)
"""Something changed (who writes, where to click), and the message itself says that the day did not."""


_NEWSLETTER = re.compile(r"(?:newsletter|news|digest|bulletin|magazine)s?@", re.IGNORECASE)
"""Mailboxes that write to subscribers: what they tell of programs is none's own word."""
_LIST = re.compile(r"list|societ|associat|advis|forum|network", re.IGNORECASE)
"""Houses whose talk of programs a dean passes on to all her students."""
_ABOUT_A_DAY = frozenset({"details", "reminder", "post_interview", "personal"})
"""Kinds that a portal's own news sounds like; an invitation stays one, even from nobody knows where."""


def read(message: Message, applicant: Applicant, known: frozenset[str] = frozenset()) -> Reading:
    """What `message` says to `applicant`; total: a message that can't be read says so in `problem`."""
    head = Reading(
        message_id=message.message_id, date=message.date, subject=message.subject, sender=message.sender,
        recipients=tuple(a.email for a in (*message.to, *message.cc)), in_reply_to=message.in_reply_to,
        references=message.references, authentication=message.authentication, automatic=message.automatic,
        portal_sender=portal(message.sender.email) is not None or carrier(message.sender.email),
    )  # fmt: skip
    if message.problem:
        return msgspec.structs.replace(head, problem=message.problem)
    words = speaker(message, applicant)
    judged = kind(message, words, applicant)
    if judged.kind == "other" and _of_a_known_program(message, words, known):
        judged = msgspec.structs.replace(judged, kind="personal")
    moved = any(event.sequence for event in message.calendar)
    if judged.kind == "reschedule" and not moved and _NOTHING_MOVED.search(message.text):
        judged = msgspec.structs.replace(judged, kind="personal")
    to_subscribers = _to_subscribers(message, words)
    if to_subscribers and judged.kind != "other":
        judged = msgspec.structs.replace(judged, kind="notice")
    if to_subscribers or judged.kind == "other" or words.origin in {"school", "association"}:
        return msgspec.structs.replace(
            head,
            kind=judged.kind,
            kind_quote=judged.quote,
            ignored=(judged.why,) if judged.why else (),
        )
    named, cited = program(message, words, applicant)
    others = named is not None and bool(named.specialty) and named.specialty not in applicant.specialties
    afterwards = judged.kind in {"post_interview", "personal", "notice"}
    if words.through and others and afterwards and applicant.specialties:  # said to those of another field
        return msgspec.structs.replace(head, kind="notice", kind_quote=judged.quote)
    news = words.origin == "portal" and named is None and (message.bulk or message.list_unsubscribe)
    if news and judged.kind in _ABOUT_A_DAY:
        judged = msgspec.structs.replace(judged, kind="notice")  # a portal's own news names no program
    found = contacts(message, words, named, judged.kind, applicant)
    reading = msgspec.structs.replace(
        head, place_zone=zone_of_place(message.text), kind=judged.kind, kind_quote=judged.quote, program=named, program_quote=cited, contacts=found,
        interviewers=interviewers(message, words, found, judged.kind, applicant),
    )  # fmt: skip
    reading = _with_days(reading, message, applicant)
    reading = _without_last_days(_with_policies(reading, message, words, found, applicant))
    reading = answer.with_answer(reading, message, words)
    if _asks_nothing(reading):
        return _without_last_days(_with_days(_fixed(reading), message, applicant))
    return reading


def _to_subscribers(message: Message, words: Speaker) -> bool:
    """Tell whether a letter goes to the readers of a newsletter or a society's members; a program's own binds."""
    house = domain_of(words.address.email)
    if not message.bulk or house.endswith(".edu") or HOUSE.search(house) or message.reply_to:
        return False
    from_a_list = _NEWSLETTER.match(words.address.email) or (words.through and _LIST.search(house))
    return bool(from_a_list or TO_MEMBERS.search(message.text))


def _of_a_known_program(message: Message, words: Speaker, known: frozenset[str]) -> bool:
    """Tell whether a person of a program that has a case wrote, in words that name no residency."""
    machine = message.bulk or message.automatic or words.origin in {"school", "association"}
    return not machine and domain_of(words.address.email) in known


def _asks_nothing(reading: Reading) -> bool:
    """Tell whether one day is named and nothing is asked: then it is no offer but fixed."""
    asked = reading.respond_by or reading.wants_reply or reading.portal
    return reading.kind == "invitation" and len(reading.offered) == 1 and not asked


def _fixed(reading: Reading) -> Reading:
    return msgspec.structs.replace(reading, kind="confirmation", offered=(), offered_quote=None)


def _with_days(reading: Reading, message: Message, applicant: Applicant) -> Reading:
    found = days(
        message,
        reading.kind or "other",
        applicant.timezone,
        _specialty(reading),
    )
    return msgspec.structs.replace(
        reading,
        interviews=found.interviews,
        offered=found.offered,
        offered_quote=found.offered_quote,
        respond_by=found.respond_by,
        respond_quote=found.respond_quote,
        second_look=found.second_look,
    )


def _specialty(reading: Reading) -> str | None:
    return reading.program.specialty if reading.program else None


def _with_policies(
    reading: Reading, message: Message, words: Speaker, found: tuple[Contact, ...], applicant: Applicant
) -> Reading:
    role = next((c.role for c in found if c.email == words.address.email), None)
    few_words = words.origin == "person" and len(words.text) < _FEW
    kind_of_mail = None if few_words and reading.kind == "notice" else reading.kind
    binding, passed_over = heard(
        message, role, kind_of_mail, words.address, _specialty(reading), applicant.school
    )
    return msgspec.structs.replace(
        reading,
        policies=tuple(_narrowed(policy, words) for policy in binding),
        ignored=(*reading.ignored, *passed_over),
    )


_NO_LAST_DAY = frozenset({"unclear", "updates_portal_only", "office_only"})
"""What may stand in one sentence with a day until which she is asked for something."""


def _without_last_days(reading: Reading) -> Reading:
    """Take away a deadline that only tells how long a wish about letters holds: nothing is asked of her by it."""
    said = reading.respond_quote.text if reading.respond_quote else ""
    rules = (p for p in reading.policies if p.rule not in _NO_LAST_DAY or p.until == reading.respond_by)
    if not any(said in " ".join(p.quote.text.split()) for p in rules if said):
        return reading
    return msgspec.structs.replace(reading, respond_by=None, respond_quote=None)


_FEW = 400
"""Characters of a person's letter that are too few to tell its kind, and enough to forbid something."""


def _narrowed(policy: Policy, words: Speaker) -> Policy:
    """Return an opening that somebody else gives "for your question" as one for questions alone.

    Who opens her own mailbox opens it for thanks as well (DOMAIN 2e, INVITED).
    """
    said = policy.quote.text.lower()
    about = "question" in said and "thank" not in said
    opened = policy.rule == "faculty_contact_ok" and policy.person not in {None, words.address.email}
    return msgspec.structs.replace(policy, topics=("question",)) if opened and about else policy
