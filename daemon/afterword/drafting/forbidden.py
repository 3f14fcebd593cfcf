"""What a saved draft may never say: the table behind `check`, one row per kind of slip (DOMAIN 6a).

Patterns are read without regard to case. `only` limits a row to some purposes: a question may
ask about pay, a thank-you may not complain. Nothing here has nested quantifiers.
"""

from __future__ import annotations

import re

from afterword.model import Purpose, Record


class Forbidden(Record, frozen=True, kw_only=True):
    """One kind of slip: how to spot it, how to name it, in which letters it matters (all if empty)."""

    pattern: re.Pattern[str]
    what: str
    only: frozenset[Purpose] = frozenset()


THANKS: frozenset[Purpose] = frozenset({"thank_you"})


def _row(what: str, *parts: str, only: frozenset[Purpose] = frozenset()) -> Forbidden:
    return Forbidden(pattern=re.compile("".join(parts), re.IGNORECASE), what=what, only=only)


FORBIDDEN: tuple[Forbidden, ...] = (
    _row(
        "speaks of ranking or chances",
        r"\brank(?:s|ed|ing|ings)?\b|#\s?1\b|\bmy number one\b|\brol\b|\bmy list\b",
        r"|\bnumber[ -]one (?:choice|pick|program|spot)\b|\b(?:first|top)[ -]choice\b",
        r"|\btop (?:of (?:my|your|the|their) list|pick|program)\b|\bstatus of my application\b",
        r"|\bwhere (?:do )?i stand\b|\bmy (?:chances|odds|standing)\b|\bsee (?:me|you) in july\b",
        r"|\bmatch(?:ed|ing)? (?:at|here|there|into)\b|\b(?:hope|want|love) to match\b",
        r"|\bmatch(?:ed|ing)? with (?:you|your|this|the program)\b",
        r"|\bmatch (?:lists?|outcomes?|results?|day)\b",
        r"|\b(?:decision|selection) (?:timeline|date)\b|\b(?:your|resident|program['’]s) selection process\b",
        r"|\bwhen (?:will|do|would) (?:you|the (?:program|committee)) (?:decide|know)\b",
        r"|\b(?:good|great|perfect|strong|excellent|wonderful|ideal) (?:fit|candidate)\b",
        r"|\bcompetitive (?:candidate|applicant)\b",
    ),
    _row(
        "presses or promises",
        r"\bthank(?:s|ing)?(?: you)? in advance\b|\bappreciate[^.]{0,40} in advance\b",
        r"|\bas soon as possible\b|\basap\b|\bearliest convenience\b|\bplease respond\b",
        r"|\bawait(?:ing)? your\b",
        r"|\b(?:quick|prompt|speedy|early|swift) (?:reply|response|answer)\b|\bthis is urgent\b",
        r"|\b(?:look(?:ing)? forward|hop(?:e|ing)|wait(?:ing)?|expect(?:ing)?) to hear",
        r"|\burgent(?:ly)? (?:repl|respon|answer|request|need|matter)",
        r"|\bi (?:can |hereby )?(?:promise|guarantee|commit)\b(?! to (?:send|share|show|forward))",
        r"|\bwould (?:accept|commit) (?:an offer|immediately)\b",
        r"|\bi will (?:definitely )?(?:come|attend) if\b",
    ),
    _row(
        "reads as flattery",
        r"\b(?:amazing|incredible|outstanding|brilliant|phenomenal|exceptional|extraordinary|stellar|superb",
        r"|awesome|unparalleled|world[- ]class|prestigious|renowned|legendary|magnificent|marvell?ous",
        r"|unmatched|top[- ]notch|second to none|perfect program|dream (?:program|job|hospital|place)",
        r"|best (?:program|interview|doctor|teacher|interviewer|attending)|honou?red|in awe|blown away",
        r"|genius|rock ?star|idol)\b",
    ),
    _row(
        "still holds a placeholder",
        r"\{\{|\}\}|\{%|%\}|\{#|\[[^\]\d]*\]|<[A-Za-z][^>@]*>|_{3,}|\?{2,}|\.{3,}\s*$|…\s*$",
        r"|\b(?-i:TODO|TBD|TBA|FIXME|XXX+)\b|\blorem ipsum\b|\bn/a\b",
        r"|\b(?-i:First Name|Last Name|Program Name|Your Name)\b",
        r"|\b(?:dr|mr|ms|mrs|mx)\.? (?-i:X)\b|\bprogram (?-i:X)\b",
    ),
    _row(
        "advertises or asks for a connection",
        r"\blinked[- ]?in\b|\binstagram\b|\btwitter\b|\bfacebook\b|\btiktok\b|\bwhats ?app\b",
        r"|\bfriend request\b",
    ),
    _row(
        "asks for a second look",
        r"\bsecond[- ]looks?\b(?! (?:laparotom|operation|surger|procedure))|\brevisit day\b|\bvisit again\b",
    ),
    _row(
        "is slang",
        r"\b(?:hey|lol|lmao|omg|haha|gonna|wanna|gotta|kinda|sorta|tbh|btw|imo|idk|yolo|dude|vibes?|badass",
        r"|crazy|damn|hell|shit\w*|fuck\w*|crap|sucks?|meh|ugh)\b",
        r"|\bsuper (?:nice|cool|sweet|fun|chill|friendly|smart|helpful|kind)\b|[\U0001F300-\U0001FAFF☀-➿]",
    ),
    _row("begins as a bare follow-up", r"^\s*(?:just )?(?:following|checking|circling) (?:up|in|back)\b"),
    _row(
        "says something unkind or worried that is for your own list, not for a letter",
        r"\b(?:boring|bored|rude|arrogant|condescending|intimidating|unfriendly|unprofessional|creepy",
        r"|weird|disorgani[sz]ed|awkward|grumpy|dismissive|standoffish|underwhelm\w+|disappoint\w+",
        r"|deal[- ]?breaker|red flags?|yellow flags?|complain(?:ed|s|ing)?|gossip\w*|hate[sd]?|worst",
        r"|dislike[sd]?|unhappy|miserable|overworked|scandal|ugly|stupid|dumb|terrible|awful|horrible",
        r"|safety school)\b|\b(?:toxic|malignant) (?:place|program|culture|environment|vibe)",
        r"|\b(?:was|were|seem(?:ed|s)?|a bit|kind of|pretty|very|so) (?:cold|distracted|tired|off|sad",
        r"|stressed|rushed|exhausted|toxic|malignant)\b|\bnot (?:great|impressed|convinced)\b",
        r"|\b(?:did ?n[o']t|do ?n[o']t|did not) (?:really )?(?:like|love|care for)\b|\bon probation\b",
        r"|\b(?:low|bad|poor) pay\b|\blawsuit\b|\bwas (?:fired|sued)\b",
        only=THANKS,
    ),
)

INTEREST = re.compile(
    r"\binterest(?:ed|s|ing)?\b|\bexcited (?:about|to)\b|\benthusias\w+\b|\blove to (?:train|join|be)\b"
    r"|\bhope to (?:train|join)\b",
    re.IGNORECASE,
)
"""Words of interest: not where the program said that letters have no effect (DOMAIN 6a)."""

BOOSTING = re.compile(
    r"\b(?:strong|very|extremely|highly|deep|deeply|sincere|keen|particularly) (?:interest|interested)\b"
    r"|\binterested in (?:your|the) (?:program|residency)\b",
    re.IGNORECASE,
)
"""Interest that is meant to boost: never (DOMAIN 6a)."""
