"""Decides where an answer by mail would go, whether one is wanted, and what to warn of.

Rule of PROVIDERS D2: Reply-To counts where its registrable domain is From's; a foreign one
only where From is an authenticated portal or bulk sender and the address stands in the
readable text. It must never name a robot.
"""

from __future__ import annotations

import re

import msgspec

from afterword.model import Message, Reading
from afterword.reading import platforms, prose
from afterword.reading.speaker import Speaker

_BY_MAIL = re.compile(
    r"\b(?:let (?:me|us|my office|our office|[A-Z]\w+) know|tell (?:me|us)|reply (?:to|with|by|here|directly)|(?:please|kindly) (?:reply|respond|answer|write|e-?mail|confirm)|write (?:me|us|back)|drop (?:me|us)|send (?:me|us)|get back to (?:me|us)|answer this|e-?mail (?:me|us)|respond (?:to|by|with)|one word is enough|first (?:one )?to (?:say|reply|answer)|(?:do )?(?:you|u) want (?:it|that|this|the (?:day|spot|seat|place|slot))\?|(?:which|what) (?:one|day|date|morning|of these)[^.!?\n]{0,40}\?|could you do|would any|does (?:any|that|either|this)|call or (?:write|e-?mail)|rsvp (?:to|by e-?mail)|by return)(?:\b|(?<=\?))",
    re.IGNORECASE,
)
_BY_PORTAL = re.compile(
    r"\b(?:accept or decline|sign in to|log ?in to|log on to|click (?:here|below|the (?:link|button)|on)|use the link|through (?:thalamus|eras|myeras|residencycas|interview broker|the portal)|in (?:thalamus|myeras|eras|residencycas)|press the button|take this date|(?:schedule|book|select|choose|pick)[^.!?\n]{0,50}\b(?:online|link|portal|thalamus|eras|here|website|site|calendly|signup)|follow (?:the|this) link|link below|via (?:the link|thalamus|eras|the portal)|accept the (?:calendar )?(?:entry|invit\w+|request))\b",
    re.IGNORECASE,
)
_ASKS = frozenset(
    {
        "invitation",
        "waitlist",
        "reschedule",
        "confirmation",
        "details",
        "reminder",
        "request",
        "social",
        "second_look",
        "cancellation",
    }
)
_MAY_HOLD = re.compile(
    r"\b(?:attach(?:ed|ment|ments)|enclosed|adjunto|see the (?:packet|pdf|document|guide|handbook)|(?:policy|policies|schedule|itinerary|guidelines|faq)[^.!?\n]{0,40}(?:link|here|website|page|portal|pdf))\b",
    re.IGNORECASE,
)
_DOCUMENT = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|odt|rtf|pages|zip)$", re.IGNORECASE)


def reply_address(message: Message, speaker: Speaker) -> tuple[str | None, str]:
    """Where an answer goes, None if only a robot listens; and a warning, "" if there is none."""
    sender = speaker.address
    if speaker.through:
        return (None if _deaf(sender.email) else sender.email), ""
    for other in message.reply_to:
        if (
            not other.email
            or other.email == sender.email
            or _deaf(other.email)
            or not other.email.isascii()
            or "@" in other.name
        ):
            continue
        if platforms.domain_of(other.email) == platforms.domain_of(sender.email):
            return other.email, ""
        mass = speaker.origin in {"portal", "robot"} or message.bulk
        if mass and message.authentication == "pass" and other.email in message.readable.lower():
            return other.email, ""
        return (
            None if _deaf(sender.email) else sender.email
        ), f"Answers are to go to {other.email}, which is not the sender's; it was not used."
    return (None if _deaf(sender.email) else sender.email), ""


def _deaf(email: str) -> bool:
    return not email or not email.isascii() or platforms.robot(email) or platforms.carrier(email)


def with_answer(reading: Reading, message: Message, speaker: Speaker) -> Reading:
    """`reading` with where an answer goes, whether one is wanted by mail, and its warnings."""
    text = prose.folded(prose.shown(speaker.text))
    address, warning = reply_address(message, speaker)
    portal = bool(_BY_PORTAL.search(text)) or speaker.origin == "portal"
    asks = bool(_BY_MAIL.search(text))
    wants = (
        reading.kind in _ASKS
        and address is not None
        and asks
        and speaker.origin != "portal"
        and not (portal and not _names_mail(text))
    )
    warnings = [warning] if warning else []
    warnings += _warnings(reading, message, text)
    return msgspec.structs.replace(
        reading,
        reply_address=address,
        wants_reply=wants,
        portal=portal and not wants,
        warnings=tuple(warnings),
    )


def _names_mail(text: str) -> bool:
    return bool(
        re.search(
            r"\b(?:tell me|let me know|reply|e-?mail me|write (?:me|back)|send me|answer this)\b",
            text,
            re.IGNORECASE,
        )
    )


def _warnings(reading: Reading, message: Message, text: str) -> list[str]:
    found: list[str] = []
    documents = [a for a in message.attachments if _DOCUMENT.search(a)]
    if documents:
        found.append(f"An attachment may hold names or a rule: {', '.join(documents[:3])}.")
    elif (
        message.links
        and _MAY_HOLD.search(text)
        and reading.kind in {"invitation", "details", "confirmation", "post_interview", "reminder"}
    ):
        found.append("A linked page may hold names or a rule.")
    if message.encrypted:
        found.append("The message is encrypted; it may hold names or a rule.")
    if message.authentication == "fail":
        found.append(
            "The sender could not be confirmed: nothing but a restriction is taken from this message."
        )
    if not message.sender.email.rpartition("@")[2].isascii() or "xn--" in message.sender.email:
        found.append("The sender's domain is written with look-alike letters.")
    return found
