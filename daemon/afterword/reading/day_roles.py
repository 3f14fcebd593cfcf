"""What a day in a sentence is for: the interview, an offer, a deadline, a dinner, somebody's letter.

Each role has words that announce it; the words nearest to the day decide, first within its own
clause, then its sentence, then the heading above its row. A day nobody announces is "plain".
Never decides whose the day is or whether it is fixed: that needs the whole message.
"""

from __future__ import annotations

import re

import msgspec

from afterword.reading.dates import Dated, Moment
from afterword.reading.sentences import Stretch

_I = re.IGNORECASE

_CUES: tuple[tuple[str, str], ...] = (
    ("interview", r"\binterview(?:s|ed|ing|ee)?\b(?! season| trail| coach)|\bentrevista\b|\bvisita\b"),
    (
        "interview",
        r"\byour (?:day|visit|morning|afternoon|date|session|slot|seat|place|time|appointment|new (?:day|date|time|slot))\b|\bnew (?:day|date|time)\b",
    ),
    (
        "interview",
        r"\b(?:scheduled|booked|confirm(?:ed|s|ing)?|re-?scheduled|moved to|reserved|expect(?:ed|ing)? you|set for|all set|locked in|signed up|registered|assigned|pencil+ed)\b",
    ),
    (
        "interview",
        r"\b(?:see(?:ing)? you|meet(?:ing)? (?:you|with)|met (?:you|with)|met|have you|had you|put you|got you|you(?:['’]re| are) (?:down|in|on|with us|coming|expected|ours|confirmed|set|meeting)|join us|joining us|with us|be here|having you|host(?:ing)? you|welcom(?:e|ing) you|down for|sheet for|is yours|you meet)\b",
    ),
    (
        "interview",
        r"\b(?:spend(?:ing)?|spent|visit(?:ing|ed|ors)?|com(?:e|es|ing) (?:a week later|on|in|up|to)|looking forward|here is your|thank you for(?! your (?:e-?mail|note|letter|message|patience|question|interest|quick))|thanks for (?:coming|joining|being|spending)|interview day|program time|time with us)\b",
    ),
    (
        "interview",
        r"^[ \t|*•-]{0,4}(?:date|day|when|interview|program time|fecha|d[ií]a|session date)\b[^\n\w]{0,14}",
    ),
    (
        "social",
        r"\b(?:dinner|supper|happy hour|meet[ -](?:and|&|n|'n')[ -]greets?|mixer|cocktails?|reception|get[- ]together|gathering|trivia|game night|brews?|hang ?out|hang|potluck|bowling|coffee (?:chat|hour)|drinks|pizza|tacos|cena|appetizers|dessert|barbecue|bbq)\b",
    ),
    (
        "social",
        r"\bsocials?\b(?! media| security| work| medicine| determinants)|\b(?:evening|night|day) (?:before|prior|of the day before)\b|\bnight with\b|\bresident(?:s['’]?|['’]s)?[- ](?:only|evening|night|social|hour|panel|dinner|happy)\b|\bpre-?interview\b|\beve of\b",
    ),
    (
        "second_look",
        r"\bsecond[- ]looks?\b|\bopen house\b|\bre-?visits?\b|\breturn visits?\b|\bpost-?interview visit|\bcome back\b|\bvisit day\b|\bshadow(?:ing)?\b",
    ),
    (
        "travel",
        r"\b(?:hotel|flights?|airport|airfare|lodging|shuttle|suites|marriott|hilton|hyatt|hampton|inn|staying|room (?:is |has been )?(?:booked|reserved)|booked a room|reservation|check[- ]?out|land(?:ing)? (?:at|on))\b",
    ),
    (
        "letter",
        r"\b(?:e-?mails?|message|letter|note|mail|memo|call|conversation|request|application|form|sheet|invitation|update|voicemail|article|text|click|survey|posting)s?(?: (?:that|which))?(?: (?:i|we|you|she|he|was|were|went(?: out)?|dated|sent|of|from|on|received|back on|you)){1,4}\b",
    ),
    (
        "letter",
        r"\b(?:i|we|you) (?:wrote|sent|asked|called|spoke|e-?mailed|mailed|applied|submitted|requested|told|promised|announced|talked)\b|\b(?:sent|received|submitted|dated|posted|updated|revised|rev\.?|effective|asked|applied) (?:you )?(?:it )?(?:back )?(?:on|as of|to you on)?[ :]*$|\byou (?:have )?(?:cancel+ed|withdr[ae]wn?|declined|requested|booked|registered|submitted)\b[^.;\n]{0,60}\bon[ ]$|\bas of\b|\bsince\b|\bplaceholder\b|\bpublished\b",
    ),
    (
        "link",
        r"\b(?:links?|packets?|itinerar(?:y|ies)|plan|agenda|details?|names|list|instructions|invite|schedule|confirmation|information|reminder|log-?in|headset|box|materials|test results|decisions?|offers?)\b[^.;\n]{0,50}\b(?:come|comes|coming|follow|follows|go(?:es)? out|arrives?|arriving|sent|send|mail(?:ed|s)?|reach|released?|e-?mailed?|ships?|land|posted?|hear)\b[^.;,\n]{0,24}$",
    ),
    (
        "link",
        r"\byou(?:['’]ll| will)? (?:get|receive|have|hear|be sent|find)\b[^.;\n]{0,50}$|\b(?:i|we)(?:['’]ll| will|['’]d)? (?:send|mail|e-?mail|share|forward|post|circulate|release|notify|call|ring|write|follow up|be in touch|text)\b[^.;\n]{0,50}$",
    ),
    (
        "link",
        r"^[^.;\n]{0,12}\byou(?:['’]ll| will)? (?:get|receive|have|find|hear) (?:the|a|an|your|our|from|back|all)\b",
    ),
    (
        "season",
        r"\b(?:our|the|finished our|held our) (?:last|first|final) interviews?\b|\binterviews? (?:run|runs|take place|are held|will be held|go|season|days? (?:are|run|of))\b|\b(?:last|first|final) (?:interview |remaining )?(?:one|day|date|group|session)\b|\bour (?:other )?interview (?:days|dates)\b|\binterviews? season\b|\bseason\b|\b(?:the )?interview days of\b",
    ),
    (
        "match",
        r"\bmatch(?: day| week)?\b|\brank(?:ing|s|ed)?\b|\brol\b|\bcertif(?:y|ied|ication)\b|\bnrmp\b|\bsoap\b|\blists? (?:went|goes|go|is|are|was|closes?)\b|\bcommittee (?:meets|on)\b|\bgraduat\w+\b|\bintern year\b|\bstart date\b|\borientation (?:week|begins|starts)\b|\bjuly\b",
    ),
    (
        "practice",
        r"\bmock\b|\bpractice\b|\bwebinar\b|\binfo(?:rmation)? (?:session|night)\b|\btown ?hall\b|\btech(?:nology|nical)?[ -]?(?:check|rehearsal|test|run)|\btest (?:call|run|session|meeting|your)\b|\bdry run\b|\boffice hours\b|\bvirtual fair\b|\brecord(?:ed|ing)\b|\bdevice check\b|\bdrop-?in\b|\brehears\w+\b",
    ),
    (
        "closed",
        r"\b(?:office|offices|we|desk|department|campus|switchboard)\b[^.;\n]{0,20}\b(?:closed?|closes|shut|away|off)\b|\bout of (?:the )?office\b|\b(?:am|be|i['’]m) (?:away|out|off|gone)\b|\bholidays?\b|\bvacation\b|\bback (?:on|in the office|at my desk)\b|\bon leave\b|\breturn(?:s|ing)? (?:on|to (?:the office|work))\b",
    ),
    (
        "old",
        r"\b(?:previous(?:ly)?|formerly|originally|instead of|rather than|in place of|in lieu of|no longer|used to|old (?:date|day|time)|former|earlier date|replac(?:es|ing)|was (?:scheduled|set|to be|planned|supposed|on|for)|were (?:scheduled|set|to|expected|booked|down)|had (?:been )?(?:scheduled|planned|set)|had you|moved? (?:you |your \w+ |it )?(?:off |away )?from|reschedul\w+ (?:you |your \w+ |it )?from|chang\w+ (?:you |your \w+ |it )?from|shift\w* from|from)[ \n]{0,2}(?:on |for |the |your )?$",
    ),
    (
        "gone",
        r"^[ \t]{0,2}(?:\([^)]*\) )?(?:is|are|was|were|has|have|had|will|won['’]t|isn['’]t|can(?:not|['’]t)|doesn['’]t|does not|did|fell|no longer|session|interviews?|date|day|slot)?[ ]?(?:(?:also|now|not|been|be|to|had|sadly|unfortunately|longer) ){0,3}(?:off|cancel+ed|called off|fallen through|happening|moved|postponed|gone|possible|work(?:s|ing)?(?: out)?(?: (?:any more|anymore))?|fell through|taking place|take place|out|pushed|bumped|go ahead|going ahead|rescheduled|be used)\b",
    ),
    (
        "old",
        r"\b(?:cancel(?:l?ed|l?ing|s|lation)?|call(?:ed|ing)? off|tak(?:e|en|ing)|pull(?:ed|ing)|withdr[ae]w\w*|strik(?:e|ing)|struck|remov(?:e|ed|ing)|dropp?(?:ed|ing)?|postpone[ds]?|releas(?:ed|ing)|give up|lost|lose|giving back)\b",
    ),
    (
        "others",
        r"\b(?:another applicant|other applicants|somebody else|someone else|the next person|other groups?|other candidates|your (?:friend|colleague|classmate|partner)|let (?:the )?$|have let|gave (?:the )?$|given (?:the )?$)\b",
    ),
    (
        "waiting",
        r"\bwait(?:ing|[- ]?list(?:ed)?)\b|\breserve list\b|\bin line for\b|\byou are waiting\b|\bstandby\b|\balternate\b",
    ),
    (
        "taken",
        r"\b(?:full|taken|filled|closed|gone|unavailable|sold out|booked up|fully booked|not available|no (?:seats?|spots?|places|openings|slots|room)|0 (?:seats?|spots?|left|places|open|of)|none left|wait ?list only|spoken for|just went|no longer)\b",
    ),
    (
        "offer",
        r"\b(?:offer(?:s|ed|ing)?|availab\w+|open(?:ings?)?|still have|choose|pick|any one of|options?|could you|can you|would you|how about|what i have|suits?|works? (?:best|for you)|preference|remaining|(?:dates?|days|sessions|options)\b[^.;:\n]{0,30}:|following (?:dates?|days?|sessions?)|select|slots?|take your pick|seat you|one of these|choice|choices|room on|space on|days? (?:we|left|that)|dates? (?:we|left|that|are|for))\b",
    ),
)
_PATTERNS = tuple((role, re.compile(pattern, _I)) for role, pattern in _CUES)
_AFTER_ONLY = frozenset({"taken", "gone"})
_DEADLINE = re.compile(
    r"(?:\b(?:by|no later than|not later than|(?<!evening )(?<!night )(?<!day )(?<!week )(?<!morning )(?<!weeks )(?<!days )before|until|till?|due|deadline|latest|on or before|prior to|expires?|rsvp|answer by|respond by|reply by|"
    r"closes?|within|through|kept for you|held|hold(?:ing)?|hasta|antes del?|a m[áa]s tardar)\b|\bdeadline\b[^.;\n]{0,40}(?:\b(?:is|on|of)\b|:)|\b(?:none|not|nothing|no)\b[^.;\n]{0,40}\bafter\b)"
    r"[ \t\n.:|]{0,14}(?:(?:it|them|this|on|the|this|at|end of(?: the)?(?: business)?(?: day)?|close of business|cob|eod|midnight|noon|"
    r"\d{1,2}(?::\d\d)?[ ]?(?:[ap]\.?m\.?)?|[ECMP][SD]?T|eastern|central|mountain|pacific|time|standard|daylight|latest|business|day|coming|next|or|a week from)[ \t\n,]{0,2}){0,7}$",
    _I,
)
_ASKED_NOW = re.compile(
    r"\b(?:let (?:me|us) know|tell (?:me|us)|reply|respond|answer|confirm|call me|text me|write back)(?: \w+){0,2} ?$",
    _I,
)
_LAST_DAY = re.compile(
    r"^[ \t,]{0,2}(?:\([^)]{0,30}\) )?(?:is|will be|was)?[ ]?(?:the|my|our|your)?[ ]?(?:last (?:day|moment)|deadline|cut-?off|the latest|at the (?:very )?latest)\b",
    _I,
)
_BREAK = re.compile(
    r"[;:]|[.!?…][ \n]| [–—-] |\(|\)|\n|, (?:and|but|so|then|or|while|whereas) | (?:and|but|so) (?=(?:i|we|you|the|they|your|our|it)\b)",
    _I,
)
_TOGETHER = re.compile(r"^(?:,? ?(?:and|or|&|/) ?|, ?)$", _I)
_PLURAL = re.compile(r"[ ](?:are|were|have|both|just|won|can|aren|had)\b", _I)
_REACH = 300
"""Characters around a day in which words for its role are looked for."""
_HEADING_BACK = 14
"""Stretches above a row among which its heading is looked for."""


class Role(msgspec.Struct, frozen=True):
    """A moment with what it is for, the sentence it stands in and the heading above."""

    moment: Moment
    role: str
    stretch: Stretch
    heading: str = ""
    distance: float = 0.0


def roles(dated: Dated) -> tuple[Role, ...]:
    """Every moment of a text with its role, in order of the text."""
    starts = [m.begin for m in dated.moments if m.begin >= 0] + [len(dated.text)]
    found = [
        _role(dated, m, next((b for b in starts[n + 1 :] if b >= m.stop), len(dated.text)))
        for n, m in enumerate(dated.moments)
    ]
    for n in range(len(found) - 1, 0, -1):
        last, here = found[n], found[n - 1]
        between = (
            dated.text[here.moment.stop : last.moment.begin]
            if here.moment.mention != last.moment.mention
            else "and"
        )
        if (
            last.role in {"taken", "gone"}
            and _TOGETHER.match(between)
            and _PLURAL.match(dated.text[last.moment.stop :][:12])
        ):
            found[n - 1] = msgspec.structs.replace(here, role=last.role)
    return tuple(found)


def _role(dated: Dated, moment: Moment, following: int) -> Role:
    """The role of `moment`; `following` is where the next day's words begin."""
    stretch = dated.stretch(moment.begin)
    before = dated.text[max(stretch.start, moment.begin - _REACH) : moment.begin]
    after = dated.text[moment.stop : min(stretch.stop, moment.stop + _REACH)]
    heading = heading_above(dated, stretch)
    if (
        _DEADLINE.search(before[-90:])
        or _LAST_DAY.match(after)
        or (moment.kind == "relative" and _ASKED_NOW.search(before))
    ):
        return Role(moment, "deadline", stretch, heading)
    role, distance = _nearest(
        before, after, dated.text[moment.stop : min(following, stretch.stop, moment.stop + _REACH)]
    )
    if role == "plain" and heading:
        role, distance = _nearest(heading, "", "")
        if role in {"old", "letter", "link"} or _DEADLINE.search(heading.rstrip(": ")[-60:] + " "):
            role = "plain"
    return Role(moment, role, stretch, heading, distance)


def _nearest(before: str, after: str, own: str) -> tuple[str, float]:
    """The role whose words stand nearest; a break between clauses counts as distance.

    `own` is what follows before the next day: only there "(FULL)" speaks of this one.
    """
    best, least = "plain", 160.0
    for role, pattern in _PATTERNS:
        if role not in _AFTER_ONLY:
            for match in pattern.finditer(before):
                distance = _distance(before[match.end() :])
                if distance < least:
                    best, least = role, distance
        for match in pattern.finditer(own if role in _AFTER_ONLY else after):
            distance = (
                4
                + 1.3 * _distance(after[: match.start()])
                + 30 * (role in {"social", "travel", "letter", "match"} and match.start() > 3)
            )  # noqa: PLR2004
            if distance < least:
                best, least = role, distance
    return best, least


def _distance(gap: str) -> float:
    """Characters between words, more across the borders of clauses."""
    return len(gap) + 25.0 * len(_BREAK.findall(gap)) + 6.0 * gap.count(",")


def heading_above(dated: Dated, stretch: Stretch) -> str:
    """The line over a row or a lone day that says what the rows are, "" if there is none."""
    number = dated.number(stretch.start)
    above = dated.stretches[max(0, number - _HEADING_BACK) : max(0, number)]
    lone = stretch.row or stretch.stop - stretch.start < 60  # noqa: PLR2004 - a line of its own
    for other in reversed(above):
        words = other.of(dated.text)
        if words.endswith(":") or (words.isupper() and len(words) > 3):  # noqa: PLR2004 - more than initials
            return words
        if not dated.days_in(other) and not (other.row and re.match(r"\W{0,3}\d", words)):
            return words if lone and len(words) < 140 and other.paragraph >= stretch.paragraph - 8 else ""  # noqa: PLR2004
        if not lone:
            return ""
    return ""
