"""What the owner's own sent mail tells: only whether it thanks for the interview.

A thank-you for a parking hint is no thank-you for the day; in doubt it is "doubtful", which
changes nothing and is shown (DOMAIN, "Her own thank-you").
"""

from __future__ import annotations

import re
from typing import Literal

from afterword.model import Message

_THANKS = re.compile(r"\b(?:thank(?:s|ed|ing)?|grateful|gratitude|appreciat\w+)\b", re.IGNORECASE)
_DAY = re.compile(
    r"\b(?:interview\w*|conversation\w*|talk(?:ed|ing)?\s+(?:with|to|about)|speaking\s+with|met|meeting|meet\s+you|"
    r"(?:to|this)\s?(?:day|morning|afternoon)|yesterday|(?:your|the)\s+(?:time|day|visit|residents?|program)|"
    r"everyone|faculty|opportunity|hosting|host)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:invit\w+|confirm\w*|look(?:ing)?\s+forward|accept\w*|reschedul\w*|in\s+advance|parking|link|"
    r"directions|quick\s+(?:reply|answer)|help|hint|information|question|send(?:ing)?)\b",
    re.IGNORECASE,
)
NEAR = 120  # characters around a word of thanks in which its object stands


def thanks(message: Message) -> Literal["yes", "doubtful", "no"]:
    """Say whether the owner's own `message` reads as thanks for an interview or the day."""
    text = " ".join(f"{message.subject}. {message.text}".split())
    about = [text[max(0, m.start() - NEAR) : m.end() + NEAR] for m in _THANKS.finditer(text)]
    if not about:
        return "no"
    day = any(_DAY.search(part) for part in about)
    ahead = any(_AHEAD.search(part) for part in about)
    if day and not ahead:
        return "yes"
    if day and len(about) > 1 and any(_DAY.search(p) and not _AHEAD.search(p) for p in about):
        return "yes"
    return "doubtful" if day else "no"
