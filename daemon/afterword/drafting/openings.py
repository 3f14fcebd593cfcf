"""How clauses of a note open, row by row: what each opening shows about what follows.

The signs of `marks` stand for the reader. Sources: the 90 notes of the tests, written before
the rules, and a second set written after them.
"""

from __future__ import annotations

import re

from afterword.drafting.marks import HERS_OF, SHE


def _pattern(*parts: str) -> re.Pattern[str]:
    return re.compile("".join(parts), re.IGNORECASE | re.DOTALL)


TO_SELF = _pattern(
    r"(?:(?:don['’]t forget|note to self|reminder|action|next steps?)\b|to-?do\b",
    r"|(?:should|must|need to|have to|gotta|ought to)\b|I (?:should|must|need to|have to)\b",
    r"|(?:send|email|e-mail|look up|remember|remind|ask|follow[- ]?up|find|google|bring up|prepare|reach "
    r"out|circle back|",
    r"thank(?! you)|mention|read up|say)\b|(?:write|check|mail|text|connect|add|research)\b(?! (?:of|in|"
    r"from|with|into|on)\b)(?!s))",
)
"""A reminder to oneself, which is nothing to say to somebody."""

OPINION = _pattern(
    r"(?:(?:super|very|so|really|quite|pretty|kind of|kinda|a bit|a little|seems?|seemed|felt|came across|"
    r"comes across|",
    r"sounded|looked|somewhat|too|not|didn['’]t seem|vibes?)\s+\w+",
    r"|(?:nice|kind|friendly|warm|funny|smart|lovely|cool|chill|quiet|tired|cold|welcoming|awesome|amazing|"
    r"great|sweet|",
    r"down to earth|genuine|approachable|intense|tough|serious|energetic|personable)",
    r"(?:\s*(?:,|and|but|person|guy|lady|woman|man|interviewer|doctor|$))",
    rf"|{HERS_OF} (?:\w+ )?(?:passion|enthusiasm|dedication|commitment|kindness|warmth|energy|humility|"
    rf"personality|brilliance)\b)",
)
"""A judgement about the reader."""

_WAYS = (
    r"(?:so |very |really |quite )?(?:honest|open|candid|frank|patient|generous|kind|gracious|willing|"
    r"happy|ready|"
    r"encouraging|supportive|thoughtful|welcoming|helpful|upfront|clear|forthcoming|gentle|careful)"
)
VALUED = _pattern(
    rf"{SHE} (?:were {_WAYS}(?:,? and (?:\w+ ){{1,3}}?)? ?(?:about|with|to|in|enough|when|and|of|while|as|"
    rf"that)\b",
    r"|had (?:already |actually |clearly |even )?(?:read|looked|watched|gone|seen|thought|prepared|"
    r"remembered)\b",
    r"|(?:laughed|smiled|nodded|listened|waited|joked|apologized|read my|remembered|noticed|knew my|"
    r"cheered)\b",
    r"|(?:liked|loved|enjoyed|praised|understood|thanked) (?:my|me|that I|how I)\b)",
)
"""What deserves thanks as a whole: how the reader was towards the applicant."""

HOW_THEY_ARE = _pattern(
    rf"{SHE} (?:are|were|seem|seemed|look|looked|sound|sounded|come across|came across|felt)\s+",
    r"(?!(?:a|an|the|one|from|in|on|at|with|part|also|now|born|still|both|currently|originally|raised|"
    r"chief|director|",
    r"married|based|involved|retired|known|certified|board-certified|committed|dedicated|trained|bilingual|fluent|",
    r"interested|excited|my|our|working|trying|able|going|[\w-]+ing)\b)",
)
"""A judgement about the reader, as a sentence."""

GIVEN = _pattern(
    rf"(?P<whose>{HERS_OF} |the |some |a few |many |an? )?(?P<it>(?:(?:good|great|thoughtful|helpful|"
    rf"useful|honest|funny|",
    r"practical|kind|lots of|candid|wise|lovely|solid) )*(?:advice|tips?|suggestions?|recommendations?|"
    r"encouragement|",
    r"feedback|insights?|pointers|offer|introduction|invitation|words|reassurance|stor(?:y|ies)|"
    r"explanation|answers?|",
    r"questions|honesty|patience|openness|candor)\b.*)$",
)
"""Something the reader gave."""

INTEREST = _pattern(
    rf"(?:{SHE} (?:were|was|seemed|are) |was |were |seemed |is )?(?:very |really |so |also )?",
    r"(?:interested in|curious about) (?P<it>my .+)$",
)

SAID = _pattern(
    r"(?:said|mentioned|noted|pointed out|added|emphasi[sz]ed|stressed|told me|shared|explained|observed|"
    r"remarked|",
    r"admitted|reported|joked|argued|recalled|believed|felt|thought|made the point|made clear|say|think|"
    r"believe|feel)\b",
    r"(?P<that>\s+that\b)?\s+(?P<what>.+)$",
)

IT_WAS = _pattern(
    r"(?:it|that) (?:was|is|['’]s) (?:(?:really|very|so|such)\s+)?(?:a |an )?(?:fun|good|great|nice|lovely|"
    r"pleasure|helpful|",
    r"interesting|refreshing|reassuring|useful|joy|treat|surprising|relief|wonderful)\b",
)

TROUBLE = _pattern(
    r"\b(?:zoom|internet|wi-?fi|connection|audio|video|camera|microphone|mic|sound|link)\b.*\b(?:froze|"
    r"crashed|broke|",
    r"failed|dropped|lagged|cut|died|stopped|was|kept)\b",
)
"""A technical failure is a matter of its own (`record technical`), not a memory to thank for."""

FACT_OPENING = _pattern(
    r"(?:the|a|an|residents|interns|fellows|they|there|all|every|each|most|students|faculty|attendings|"
    r"people|these|",
    r"those|patients|clinic|both|nobody|everyone|no|one|some|many|chiefs|seniors|nurses|night|call|wards?|"
    r"teaching)\b",
)
"""First words that lose their capital behind "that"; any other may be a name."""
