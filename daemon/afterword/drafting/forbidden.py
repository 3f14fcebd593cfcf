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


def _row(what: str, pattern: str, only: frozenset[Purpose] = frozenset()) -> Forbidden:
    return Forbidden(pattern=re.compile(pattern, re.IGNORECASE), what=what, only=only)


FORBIDDEN: tuple[Forbidden, ...] = (
    _row(
        "speaks of ranking or chances",
        r"\brank(?:s|ed|ing|ings|order)?\b|#\s?1\b|\bnumber[ -]one\b|\b(?:first|top)[ -]choice\b|\btop "
        r"(?:of (?:my|your|the|their)"
        r" list|pick|program)\b|\bmy list\b|\brol\b|\bwhere (?:do )?i stand\b|\bmy (?:chances|odds|"
        r"standing)\b|\bmatch(?:ed|ing)?"
        r" (?:at|with|here|there|into|to|list|outcome|results?|day)\b|\b(?:decision|selection) (?:timeline|"
        r"date|process)\b"
        r"|\bwhen (?:will|do|would) (?:you|the (?:program|committee)) (?:decide|know)\b|\bstatus of my "
        r"application\b"
        r"|\bsee (?:me|you) in july\b|\b(?:good|great|perfect|strong|excellent|wonderful|ideal) (?:fit|"
        r"candidate)\b|\bcompetitive (?:candidate|applicant)\b",
    ),
    _row(
        "presses or promises",
        r"\bin advance\b|\bas soon as possible\b|\basap\b|\b(?:quick|prompt|speedy|early|swift) (?:reply|"
        r"response|answer)\b"
        r"|\bearliest convenience\b|\bhear(?:ing)? (?:back )?from you\b|\burgent(?:ly)?\b|\bi (?:can |"
        r"hereby )?(?:promise|guarantee|commit)\b"
        r"(?! to (?:send|share|show|forward))|\bwould (?:accept|commit) (?:an offer|immediately)\b|\bi "
        r"will (?:definitely )?(?:come|attend) if\b"
        r"|\bplease respond\b|\bawait(?:ing)? your\b",
    ),
    _row(
        "reads as flattery",
        r"\b(?:amazing|incredible|outstanding|brilliant|phenomenal|exceptional|extraordinary|stellar|"
        r"unparalleled|awesome|world[- ]class"
        r"|prestigious|renowned|legendary|superb|magnificent|marvell?ous|unmatched|top[- ]notch|second to "
        r"none|perfect program|"
        r"best (?:program|interview|doctor|teacher|interviewer|attending)|dream (?:program|job|hospital|"
        r"place)|(?:deeply |truly )?honou?red|"
        r"admire(?:d|s)?|in awe|blown away|genius|rock ?star|hero(?:es)?|idol)\b",
    ),
    _row(
        "still holds a placeholder",
        r"\{\{|\}\}|\{%|%\}|\{#|\[[^\]\d]*\]|<[A-Za-z][^>@]*>|\bTODO\b|\bTBD\b|\bTBA\b|\bFIXME\b|\bXXX+\b|"
        r"\blorem ipsum\b|_{3,}|\b(?:first|last) name\b"
        r"|\b(?:dr|mr|ms|mrs|mx)\.? x\b|\bprogram x\b|\bn/a\b|\.{3,}\s*$|…\s*$|\?{2,}",
    ),
    _row(
        "advertises or asks for a connection",
        r"\blinked[- ]?in\b|\binstagram\b|\btwitter\b|\bfacebook\b|\btiktok\b|\bwhats ?app\b|\bfriend "
        r"request\b",
    ),
    _row("asks for a second look", r"\bsecond[- ]look\b|\brevisit day\b|\bvisit again\b"),
    _row(
        "is slang",
        r"\bhey\b|\blol\b|\blmao\b|\bomg\b|\bhaha\b|\bgonna\b|\bwanna\b|\bgotta\b|\bkinda\b|\bsorta\b|"
        r"\btbh\b|\bbtw\b|\bimo\b|\bfyi\b|\bidk\b"
        r"|\byolo\b|\bdude\b|\bvibes?\b|\bchill\b|\bsuper (?:nice|cool|sweet|fun|chill|friendly|smart|"
        r"helpful|kind)\b|\bbadass\b|\bcrazy\b"
        r"|\bdamn\b|\bhell\b|\bshit\w*|\bfuck\w*|\bcrap\b|\bsucks?\b|\bmeh\b|\bugh\b|"
        r"[\U0001F300-\U0001FAFF☀-➿]",
    ),
    _row("begins as a bare follow-up", r"^\s*(?:just )?(?:following|checking|circling) (?:up|in|back)\b"),
    _row(
        "says something unkind or worried that is for your own list, not for a letter",
        r"\b(?:boring|bored|rude|arrogant|condescending|intimidating|unfriendly|unprofessional|"
        r"disorganized|disorganised|toxic|malignant|"
        r"creepy|weird|awkward|grumpy|distracted|dismissive|cold|standoffish|underwhelm\w+|disappoint\w+|"
        r"red flags?|yellow flags?|deal[- ]?breaker|"
        r"complain(?:ed|s|ing)?|gossip\w*|hate[sd]?|dislike[sd]?|did ?n[o']t like|do ?n[o']t like|do "
        r"?n[o']t love|unhappy|miserable|overworked|exhausted|"
        r"seem(?:ed|s) (?:tired|off|bored|sad|stressed|unhappy|rushed)|not (?:great|impressed|sure|"
        r"convinced)|safety (?:school|program)|back[- ]?up|"
        r"pros|cons|salary|(?:low|bad|poor) pay|fired|lawsuit|sued|scandal|probation|ugly|stupid|dumb|"
        r"terrible|awful|horrible|worst)\b",
        THANKS,
    ),
)

INTEREST = re.compile(
    r"\binterest(?:ed|s|ing)?\b|\bexcited (?:about|to)\b|\benthusias\w+\b|\blove to (?:train|join|be)\b|"
    r"\bhope to (?:train|join)\b",
    re.IGNORECASE,
)
"""Words of interest: not where the program said that letters have no effect (DOMAIN 6a)."""

BOOSTING = re.compile(
    r"\b(?:strong|very|extremely|highly|deep|deeply|sincere|keen|particularly) (?:interest|interested)\b|"
    r"\binterested in (?:your|the) (?:program|residency)\b",
    re.IGNORECASE,
)
"""Interest that is meant to boost: never (DOMAIN 6a)."""
