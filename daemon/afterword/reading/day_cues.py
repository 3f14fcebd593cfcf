"""Words that say what a day is for, as a table: role, pattern.

Rows of one role are alternatives. A row ending in "$" must touch the day. Sources: DOMAIN sections
1b and 5 (kinds of mail and traps), and how coordinators write. Nothing here decides anything.
"""

from __future__ import annotations

import re

from afterword.reading.alternatives import any_of
from afterword.reading.day_patterns import CAME_FREE

_I = re.IGNORECASE
_OPEN_CLAUSE = r"(?:(?!interview|visit|meet)[^.;\n]){0,50}$"
"""The rest of a clause up to the day, unless it turns to the interview itself."""

CUES: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "excluded",
        any_of(
            "(?<!if )(?<!why )(?<!or )not|skip|avoid|except(?:ing)?(?: for)?|excluding|but not|other than"
            "|apart from|exception of|minus|can(?:not|['’]t| not) (?:offer|do)(?: you)?"
            "|won['’]t (?:offer|do)|(?:any|every|all|each)\\b[^.;\\n]{0,60}\\bbut",
            "(?:already |now |all )?(?:gone|closed|taken|full|filled|booked|unavailable"
            "|not (?:free|available|open|possible))(?:\\b[^.;:\\n]{0,40}:| are| is)",
            after=r"[ \n]{1,2}(?:on |for )?$",
        ),
    ),
    ("interview", any_of("interview(?:s|ed|ing|ee)?(?! season| trail| coach)|entrevista|visita")),
    (
        "interview",
        any_of(
            "your (?:\\w+ )?(?:day|visit|morning|afternoon|date|session|slot|seat|place|time|appointment"
            "|new (?:day|date|time|slot))",
            "new (?:day|date|time)|interview day|program time|time with us",
        ),
    ),
    (
        "interview",
        any_of(
            "scheduled|booked|confirm(?:ed|s|ing)?|re-?scheduled|moved to|reserved|expect(?:ed|ing)? you"
            "|set for|all set",
            "locked in|signed up|registered|assigned|pencil+ed|inked",
        ),
    ),
    (
        "interview",
        any_of(
            "see(?:s|ing)? you|meets? you|meet(?:ing)? (?:you|with)|met (?:you|with)|met|have you|had you"
            "|put you|got you|join us|joining us",
            "you(?:['’]re| are) (?:down|in|on|with us|coming|expected|ours|confirmed|set|meeting)|with us"
            "|be here|having you",
            "host(?:ing)? you|welcom(?:e|ing) you|down for|sheet for|is yours|you meet|talk(?:ed"
            "|ing) (?:to|with) you",
        ),
    ),
    (
        "interview",
        any_of(
            "spend(?:ing)?|spent|visit(?:ing|ed|ors)?|com(?:e|es|ing) (?:a week later|on|in|up|to)"
            "|looking forward|here is your",
            "thank you for(?! your (?:e-?mail|note|letter|message|patience|question|interest|quick))"
            "|our (?:conversation|talk)",
            "thanks for (?:coming|joining|being|spending)",
        ),
    ),
    (
        "interview",
        re.compile(
            r"^[ \t|*•-]{0,4}(?:date|day|when|interview|program time|fecha|d[ií]a"
            r"|session date)\b[^\n\w]{0,14}",
            _I,
        ),
    ),
    (
        "social",
        any_of(
            "dinner|supper|happy hour|meet[ -](?:and|&|n|'n')[ -]greets?|mixer|cocktails?|reception"
            "|get[- ]together|gathering",
            "trivia|game night|brews?|hang ?out|hang|potluck|bowling|coffee (?:chat|hour)|drinks|pizza"
            "|tacos|cena|appetizers",
            "dessert|barbecue|bbq|socials?(?! media| security| work| medicine| determinants)|night with"
            "|eve of|pre-?interview",
            "(?:evening|night|day) (?:before|prior)|resident(?:s['’]?|['’]s)?[- ](?:only|evening|night"
            "|social|hour|panel|dinner|happy)",
        ),
    ),
    (
        "interview",
        any_of(
            "(?:night|evening|day) before (?:you|your|we) (?:\\w+ )?",
            after=r"(?:[^.;:\n]|(?<=Dr)\.){0,60}$",
        ),
    ),
    (
        "second_look",
        any_of(
            "second[- ]looks?|open house|re-?visits?|return visits?|post-?interview visit|come back"
            "|visit day|shadow(?:ing)?"
        ),
    ),
    (
        "travel",
        any_of(
            "hotel|flights?|fly|flying|airport|airfare|lodging|shuttle|suites|marriott|hilton|hyatt"
            "|hampton|inn|staying",
            "rooms?(?: is| has been|['’]s)? (?:booked|reserved)|booked a room|reservation|check[- ]?out"
            "|land(?:ing)? (?:at|on)",
        ),
    ),
    (
        "letter",
        any_of(
            "(?:e-?mail|message|letter|note|mail|memo|call|request|application|form|sheet|invitation"
            "|update|voicemail"
            "|article|text|click|survey|posting)s?(?: (?:that|which))?"
            "(?: (?:i|we|you|she|he|was|were|went(?: out)?|dated|sent|of|from|on|received|back on|you)){1,4}"
        ),
    ),
    (
        "letter",
        any_of(
            "(?:i|we|you) (?:wrote|sent|asked|called|spoke|e-?mailed|mailed|applied|submitted|requested"
            "|told|promised|announced)",
            "as of|since|placeholder|published",
        ),
    ),
    (
        "letter",
        any_of(
            "(?:sent|received|submitted|dated|posted|updated|revised|rev\\.?|effective|asked|adopted|approved|ratified|voted"
            "|applied)(?: you| it| back)?"
            "(?: on| as of| to you on)?[ :]*$",
            "(?:issued|released|handed|gave|given)(?: to)? (?:you|us|them) on $",
            "(?:adopted|approved|ratified|issued) by [^.;\\n]{0,60}\\bon[ ]$",
            "you (?:have )?(?:cancel+ed|withdr[ae]wn?|declined|requested|booked|registered"
            "|submitted)\\b[^.;\\n]{0,60}\\bon[ ]$",
            after="",
        ),
    ),
    (
        "link",
        any_of(
            "(?:links?|packets?|itinerar(?:y|ies)|plan|agenda|details?|names|list|instructions|invite"
            "|schedule|confirmation"
            "|information|reminder|log-?in|headset|box|materials|test results|decisions?"
            "|offers?)\\b[^.;\\n]{0,50}\\b(?:comes?|coming"
            "|follows?|go(?:es)? out|arrives?|arriving|sent|send|mail(?:ed|s)?|reach|released?|e-?mailed?"
            "|ships?|land|posted?|hear)",
            after=r"\b[^.;,\n]{0,24}$",
        ),
    ),
    (
        "link",
        any_of(
            "you(?:['’]ll| will)? (?:get|receive|have|hear|be sent|find)",
            "(?:i|we)(?:['’]ll| will|['’]d)? (?:send|mail|e-?mail|share|forward|post|circulate|release"
            "|notify|call|ring|write"
            "|follow up|be in touch|text)",
            after=rf"\b{_OPEN_CLAUSE}",
        ),
    ),
    (
        "link",
        any_of(
            "you(?:['’]ll| will)? (?:get|receive|have|find|hear) (?:the|a|an|your|our|from|back"
            "|all)(?! interview| visit)",
            before=r"^[^.;\n]{0,12}\b",
        ),
    ),
    (
        "season",
        any_of(
            "(?:our|the|finished our|held our) (?:last|first|final) interviews?"
            "|our (?:other )?interview (?:days|dates)|season",
            "interviews? (?:run|runs|take place|are held|will be held|go|season|days? (?:are|run|of))"
            "|(?:the )?interview days of",
            "(?:last|first|final) (?:interview |remaining )?(?:one|day|date|group)",
        ),
    ),
    (
        "match",
        any_of(
            "match(?! you| with| each| people| them| up)(?: day| week)?|rank(?:ing|ed|s)?(?= (?:order"
            "|lists?|meeting|committee|deadline|us|session))|rol|certif(?:y|ied|ication)",
            "nrmp|soap|lists? (?:went|goes|go|is|are|was|closes?)|committee (?:meets|on)|graduat\\w+"
            "|intern year|start date",
            "orientation (?:week|begins|starts)|july",
        ),
    ),
    (
        "practice",
        any_of(
            "mock|practice|webinar|info(?:rmation)? (?:session|night)|town ?hall|dry run|office hours"
            "|virtual fair|drop-?in",
            "tech(?:nology|nical)?[ -]?(?:check|rehearsal|test|run)|test (?:call|run|session|meeting|your)"
            "|record(?:ed|ing)",
            "device check|rehears\\w+",
        ),
    ),
    (
        "closed",
        any_of(
            "(?:offices?|we|desk|department|campus|switchboard)\\b[^.;\\n]{0,20}\\b(?:closed?|closes|shut"
            "|away|off)|holidays?",
            "out of (?:the )?office|(?:am|be|i['’]m) (?:away|out|off|gone)|vacation|back (?:on"
            "|in the office|at my desk)|on leave",
            "return(?:s|ing)? (?:on|to (?:the office|work))|leave for",
        ),
    ),
    (
        "old",
        any_of(
            "previous(?:ly)?|formerly|originally|instead of|rather than|in place of|in lieu of|no longer"
            "|used to|former",
            "old (?:date|day|time)|earlier date|replac(?:es|ing)|was (?:scheduled|set|to be|planned"
            "|supposed|on|for)",
            "were (?:scheduled|set|to|expected|booked|down)|had (?:been )?(?:scheduled|planned|set)"
            "|had you|hoped for|asked for|off",
            "(?:moved?|reschedul\\w+|chang\\w+|shift\\w*|push\\w*)(?: you| your \\w+| it)?(?: off"
            "| away)? from|from|and not|not",
            after=r"[ \n]{0,2}(?:on |for |the |your )?$",
        ),
    ),
    (
        "offer",
        re.compile(rf"{CAME_FREE}(?: (?:of|on|from|for|off))?[ \n]{{1,2}}(?:on |for |the |your )?$", _I),
    ),
    (
        "gone",
        re.compile(
            r"^[ \t,]{0,3}(?:\([^)]{0,60}\) )?(?:[AaPp][Mm] )?(?:session |interviews? |date |day |slot )?(?:"
            r"(?:(?:is|are|was|were|has|have|had|will|must|did|just|now|also|been|be|to|had|sadly"
            r"|unfortunately|hereby) ){0,4}"
            r"(?:off|toast|excepted|excluded|cancel+ed|called off|fallen through|fell through|moved|postponed|gone|pushed|bumped"
            r"|out|vacated|rescheduled|withdrawn|struck|crossed|scratched)"
            r"|(?:(?:won['’]t|isn['’]t|can(?:not|['’]t)|doesn['’]t|does not|is not|will not|cannot"
            r"|no longer|is no longer|is no|not)"
            r" (?:be |longer |going to |really )?(?:happen(?:ing)?|possible|works?|working|tak(?:e"
            r"|ing) place|go(?:ing)? ahead|be used|available|good|use)))\b",
            _I,
        ),
    ),
    (
        "old",
        any_of(
            "cancel(?:l?ed|l?ing|s|lation)?|call(?:ed|ing)? off|tak(?:e|en|ing) (?:you |it |that "
            "|us )?(?:off|down|back)|taking$|pulled",
            "withdr[ae]w\\w*|strik(?:e|ing)",
            "struck|remov(?:e|ed|ing)|dropp(?:ed|ing)|postpone[ds]?|releas(?:ed|ing)|give up|giving back",
        ),
    ),
    (
        "old",
        any_of("(?:originally|previously|formerly|initially) \\w+ed|vacat\\w+", after=r"\b[^.;,\n]{0,14}$"),
    ),
    (
        "others",
        any_of(
            "another applicant|other applicants|somebody else|someone else|the next person|other groups?"
            "|other candidates",
            "your (?:friend|colleague|classmate|partner)|(?:let|gave|given) (?:the )?$|have let",
            after="",
        ),
    ),
    (
        "gone",
        re.compile(
            r"^[ ]{0,2}[;,.(–—-]{0,2}[ ]?(?:but |and )?(?:that|which|it)(?:['’]s| is"
            r"| was)? (?:one )?for (?!you)",
            _I,
        ),
    ),
    ("gone", re.compile(r"^[ ]?(?:I|we)(?: have|['’]ve)? (?:already )?tried\b", _I)),
    ("waiting", any_of("wait(?:ing|[- ]?list(?:ed)?)|reserve list|in line for|standby|alternate")),
    (
        "taken",
        any_of(
            "full|taken|filled|closed|gone|(?:over)?subscribed|scratch (?:that|this|it)|unavailable|sold out|booked up|fully booked|not available"
            "|none left|spoken for",
            "no (?:seats?|spots?|places|openings|slots|room)|0 (?:seats?|spots?|left|places|open|of)"
            "|wait ?list only|just went",
            "no longer|withdrawn|cancel+ed|removed|packed|at capacity|reached capacity|none(?! of)",
            "went (?:this|fast|first|quickly|to (?:people|applicants|some(?:one|body)|others|the))",
        ),
    ),
    ("taken", re.compile(r"^(?:[^|]{0,24}\|){0,2}[ ]{0,9}0[ ]{0,9}(?:\||$)")),
    (
        "offer",
        any_of(
            "offer(?:s|ed|ing)?|availab\\w+|open(?:ings?)?|still have|choose|pick|any one of|options?"
            "|could you|can you|would you",
            "how about|what i have|suits?|works? (?:best|for you)|preference|remaining|select|slots?"
            "|take your pick|seat you",
            "following (?:dates?|days?|sessions?)|one of these|choices?|room on|space on|days? (?:we|left"
            "|that)",
            "dates? (?:we|left|that|are|for)",
        ),
    ),
    ("offer", any_of("(?:dates?|days|sessions|options)\\b[^.;:\\n]{0,30}:", after="")),
)
"""Role of a day and the words that announce it."""

AFTER_ONLY = frozenset({"taken", "gone"})
"""Roles whose words stand behind the day they speak of: "December 3 (FULL)"."""
