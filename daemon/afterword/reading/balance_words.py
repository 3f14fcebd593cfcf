"""Words that tip the balance between kinds: who moves a day, asks her to come, says no, still needs a paper.

Nothing here decides anything: `balance` does.
"""

from __future__ import annotations

import re

MOVES = re.compile(
    r"\b(?:(?:i|we)(?:['’]ve| have)? )?moved you\b|\b(?:took|taken) you off the \d|\byou(?:['’]re| are) off (?:the |\w+day,? )?(?:\w+ )?\d{1,2}(?:st|nd|rd|th)?,? and on\b|\byou are now on:|\bis off my (?:\w+ )?calendar\b|\bhas updated a scheduled\b|\bupdated meeting\b"
    r"|\b(?:i|we)(?:['’]ve| have)? moved (?:your|the) (?:interview|visit|day)\b"
    r"|\bwe (?:must|need to|have to|will have to) (?:find|ask you for|look for) (?:you )?another (?:day|date)\b"
    r"|\bwe (?:need|must have) another (?:day|date)\b"
    r"|\b(?:i|we)(?:['’]ve| have)? moved (?:your|the) (?:whole |entire )?(?:group|cohort)\b"
    r"|\b(?:day|interview|group) (?:slides|moves|shifts|is moving|has moved) (?:\w+ )?(?:one|a|two) weeks?\b",
    re.IGNORECASE,
)
"""Words by which a letter itself moves an interview."""

STANDS = re.compile(
    r"\b(?:your|the) interview (?:itself )?(?:is|stays|remains|still stands?)\b(?: \w+){0,2} (?:untouched|unchanged|unaffected|still on(?! hold)|in place|as (?:it was|planned|scheduled|before))\b",
    re.IGNORECASE,
)
"""Words by which the cancellation of an event is none of her interview: a placeholder goes, say."""

INVITES = re.compile(
    r"\b(?:glad|like|love|pleased|happy|delighted|ask|invite|invitation|offer|propose)\b[^.!?\n]{0,90}\b(?:to interview|interview you|for (?:an|your) interview|an interview|came to interview|proper look at you|meet (?:you|the person))\b"
    r"|\bI (?:would|should) like to meet (?:you|the person)\b",
    re.IGNORECASE,
)

ASKS_HER = re.compile(
    r"\bI (?:therefore |hereby |would like to |should like to |am (?:writing to|pleased to|glad to|happy to) )?(?:invite|ask) you to (?:come (?:and|to|for) )?interview\b",
    re.IGNORECASE,
)
"""Says in so many words that she is invited."""

CHOICE = re.compile(
    r"\bwhich (?:one|of|day|suits)|\b(?:let|tell) (?:\w+[ ,.]+){1,5}know\b|\byou may have\b|\b(?:choose|pick|prefer)\b|\b(?:two|three|four|five) (?:days|dates|mornings|saturdays)\b",
    re.IGNORECASE,
)
"""How somebody who writes at length asks her to come, and has her choose among days."""

CLOSES = re.compile(
    r"\b(?:not (?:one of|among) (?:the names|those|them)|yours (?:is not|isn['’]t) (?:one|among)|no interview will be (?:scheduled|offered)|not (?:be )?(?:taken forward|selected) (?:to|for an?) interview"
    r"|(?:take|carry) your application (?:any )?further|extended them to other applicants|interview (?:calendar|seats?|slots?|list|guest list)\b[^.!?\n]{0,60}\b(?:(?:is|are) (?:now )?(?:complete|full|closed|filled)|handed out)"
    r"|(?:handed|given) out (?:the last of (?:its|our)|(?:all|its|our)) (?:of )?(?:its |our )?interview|door (?:stays|is|remains) (?:shut|closed) for 20\d\d|guest list is now complete|file we closed)\b",
    re.IGNORECASE,
)
"""How a house that writes like a magazine says no."""

SAW_HER = re.compile(
    r"\b(?:you (?:met|interviewed|talked|spoke|visited|saw|joined|spent)|your (?:interview(?! calendar)|visit|interviewers?)|interview(?:ed|ing) with us|after (?:the|your) (?:interview|visit)|(?:you|who) (?:have )?interviewed|thank[- ]you notes? to)\b",
    re.IGNORECASE,
)
"""What is only said to somebody who was there."""

STILL_NEEDS = re.compile(
    r"\b(?:missing|outstanding|incomplete|(?:things|items|papers) (?:I|we) (?:still )?need|still need(?:ed)?)\b",
    re.IGNORECASE,
)

AM_I = re.compile(
    r"\b(?:am I|is \w+day,? [^?]{3,30}|(?:could|can) you confirm that I am|is my interview) [^?.!]{0,40}\b(?:confirmed|down|set|booked|on)\b[^.!]{0,80}\?",
    re.IGNORECASE,
)
"""Her question whether a day stands."""

FIRST_WINS = re.compile(
    r"\bfirst (?:one )?to (?:say|reply|answer|click|write|call)\b|\bfirst (?:yes|reply|answer|click)(?: in)? (?:wins|gets|has|takes)\b"
    r"|\b(?:it['’]?s|is) yours if you (?:say|want|can|reply|answer)\b"
    r"|\bif you (?:still )?want it\b|\bwant it\?|\bto (?:whoever|whomever) (?:\w+ ){0,2}(?:hears? from first|written|writes|answered|answers|replied|replies|says?)\b",
    re.IGNORECASE,
)
