"""The wordings of days as patterns: "Tuesday the 24th", "Nov 3, 5, or 12", "a week from Friday".

Only how people write; which day is meant is `day_words` and `days_from_now`. All patterns are linear:
no repetition inside a repetition, every list bounded.
"""

from __future__ import annotations

import re

_MONTH_NAMES = (
    "january jan enero", "february feb febrero", "march mar marzo", "april apr abril", "may mayo",
    "june jun junio", "july jul julio", "august aug agosto", "september sept sep septiembre",
    "october oct octubre", "november nov noviembre", "december dec diciembre",
)  # fmt: skip
MONTHS = {name: number for number, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_WEEKDAY_NAMES = (
    "monday mon lunes", "tuesday tues tue martes", "wednesday weds wed wensday wednsday miércoles miercoles",
    "thursday thurs thur thu jueves", "friday fri viernes", "saturday sat sábado sabado",
    "sunday sun domingo",
)  # fmt: skip
WEEKDAYS = {name: number for number, names in enumerate(_WEEKDAY_NAMES) for name in names.split()}
ORDINALS = {
    name: number
    for number, name in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
        " fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third"
        " twenty-fourth "
        "twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split(),
        1,
    )
}
COUNTS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fourteen": 14, "twenty-four": 24, "forty-eight": 48, "seventy-two": 72,
}  # fmt: skip

WHEN_I_GO = r"the time (?:i|we) (?:leave|go|close|lock up)|you (?:turn in|go to bed|log off)"
"""What stands between "by" or "before" and its day: "by the time I leave on Thursday"."""
CAME_FREE = (
    r"\b(?:people|persons?|applicants?|candidates?|some(?:one|body)|one|two|three) (?:has |have |just )*"
    r"(?:cancell?ed|dropped(?: out| off)?|withdrew|backed out|gave (?:\w+ )?back)\b"
)
"""How a place came free: "somebody dropped off Tuesday the 8th"."""
DID = (
    r"(?:\w{3,}ed|sat|came|stood|spent|drove|flew|ate|took|gave|saw|met|went|were|spoke|made|ran|held|heard"
    r"|told|wrote|sang)"
)
"""Verbs of what somebody did, behind "when you"."""
_LONG_WEEKDAY = "|".join(name for names in _WEEKDAY_NAMES for name in names.split() if len(name) > 5)  # noqa: PLR2004
_WEEKDAY = rf"(?:(?i:{_LONG_WEEKDAY}|lunes)(?!s\b)|(?:Mon|Tues?|Weds?|Thur?s?|Fri|Sat|Sun|MON|TUES?|WED|THUR?S?|FRI|SAT|SUN)\b\.?)"
_MONTH = (
    r"(?:(?i:january|february|march|april|june|july|august|september|october|november|december|enero"
    r"|febrero|marzo|abril|mayo|junio"
    r"|julio|agosto|septiembre|octubre|noviembre|diciembre|jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)|May"
    r"|MAY|Mar|MAR)"
)
_NO_HOUR = r"(?![:./]\d|[ \n]?[apAP]\.?[ ]?[mM]\b|[apAP]\b|[ ]?o['’]clock|[ ](?:noon|sharp)|[ ]?%|[ ]?h\b|\d)"
_NUMBER = rf"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)?{_NO_HOUR}"
_SMALL = r"(?:mon|tues?|weds?|thur?s?|fri)\b"
"""Short weekdays in small letters: only where no other word can stand."""
_ORDINAL = (
    r"(?:(?:3[01]|[12]\d|[1-9])(?:st|nd|rd|th|ST|ND|RD|TH)\b|(?i:(?:twenty|thirty)-(?:first|second|third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth)"
    r"|twentieth|thirtieth|(?:thir|four|fif|six|seven|eigh|nine)teenth|eleventh|twelfth|fourth|fifth|sixth"
    r"|seventh|eighth|ninth|tenth)(?!-years?\b))"
)
ANY_ORDINAL = rf"(?:{_ORDINAL}|(?i:first|second|third)\b)"
_AND = r"(?:[ ]{0,2},?[ \n]{1,2}(?:and|or|y|o|&)[ \n]{1,2}|[ ]?[&/][ ]?)(?:the[ ])?"
_COMMA = r"[ ]?[,;][ ]{0,2}(?:the[ ])?"
_TO = r"(?:[ ]?(?:-|–|—|−)[ ]?|[ \n]?(?:[ ]?to|[ ]?through|[ ]?thru)[ \n]?)"
_LIST_GOES_ON = r"(?=[ ]?(?:[,;.)\n&/|]|$|\()|[ ](?:and|or|&|y|20\d\d|are|is|at|if|still|but|in|for|from|we|have|has|each|both|all)\b)"
_IN_LIST = (
    rf"(?:{_COMMA}{_NUMBER}{_LIST_GOES_ON}|{_AND}{_NUMBER}(?![ ](?:faculty|residents|people|others"
    rf"|applicants|hours|minutes|days|weeks|interview))"
    rf"|{_TO}{_NUMBER}(?![ ]?[-–][ ]?\d|[ ](?:to|until|till)[ ]))(?:[ ]?\({_WEEKDAY}\))?"
)
_YEAR = r"(?:(?:,|[ ]de)?[ \n]{1,2}(?P<year>20\d\d)(?!\d))?"
NAMED_DAY = re.compile(
    rf"(?:\b(?P<wd>{_WEEKDAY})[,.(]{{0,2}}[ \t\n]{{0,3}}(?:the[ ])?)?\b(?P<month>{_MONTH})\b\.?(?:["
    rf" ](?P<y2>20\d\d))?"
    rf"(?:[ \n]{{1,2}}(?:the[ ])?|[ ]?[:(][ ]?"
    rf"|[ ][-–][ ])(?!\d{{1,2}}[A-Z]{{3}}\d)(?P<list>{_NUMBER}(?:[ ]?\({_WEEKDAY}\))?(?:{_IN_LIST}){{0,20}}|{_ORDINAL}){_YEAR}"
)
DAY_NAMED = re.compile(
    rf"(?:\b(?P<wd>{_WEEKDAY})[,.]?[ \n]{{1,3}}(?:the[ ])?)?(?<![\d:./\-–$])\b(?:(?i:the)["
    rf" ])?(?P<list>{_NUMBER}|{ANY_ORDINAL})(?P<more>(?:(?:{_COMMA}|{_AND}|{_TO}){ANY_ORDINAL}){{0,20}})\.?"
    rf"[ \n]{{1,2}}(?:(?:day[ ])?of[ ]|de[ ])?(?P<month>{_MONTH})\b\.?(?![ ][0-3]?\d(?:st|nd|rd"
    rf"|th)?\b(?![:\d]))(?![ ]?\d)?{_YEAR}"
)
MILITARY = re.compile(
    r"(?<![\w-])(?P<list>3[01]|[12]\d|0?[1-9])[ ]?(?P<month>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[ ]?(?P<year>20\d\d|2\d)\b(?![:\d]|[ ]?[A-Z]{3}\b)"
)
"""As the services write: "17 NOV 26", "04DEC2026"; of two figures behind the month the year is meant."""
DASHED = re.compile(
    rf"(?:\b(?P<wd>{_WEEKDAY})[,.]?[ ]{{1,3}})?(?<![\d-])(?P<list>3[01]|[12]\d"
    rf"|0?[1-9])-(?P<month>{_MONTH})-(?P<year>20\d\d)\b"
)
WEEKDAY_OF_MONTH = re.compile(
    r"\b(?P<which>(?i:first|second|third|fourth|last)(?:(?:,[ ]?|[ ](?=and|or))(?i:(?:and|or)[ ])?(?i:the[ ])?"
    rf"(?i:first|second|third|fourth|last)){{0,3}})[ ](?P<wd>{_WEEKDAY}|(?i:(?:mon|tues|wednes|thurs|fri)days))"
    rf"[ ](?:(?i:of|in)[ ])?(?P<month>{_MONTH})\b(?![ ]\d{{1,2}}\b)"
)
MONTH_BEFORE = re.compile(rf"\b({_MONTH})\b(?![ ]?\d{{1,2}}\b)(?:[^.!?\n]|(?<!\n)\n(?!\n)){{0,100}}$")
SLASHED = re.compile(
    rf"(?:\b(?P<wd>{_WEEKDAY})[,.]?[ \n]{{0,3}}(?:the["
    rf" ])?)?(?<![\d/.:$])(?:(?P<m>\d{{1,2}})/(?P<d>\d{{1,2}})(?:/(?P<year>20\d\d|\d\d))?(?![/\d]|-\d\d-)"
    r"|(?<![\-–])(?P<m2>\d{1,2})(?P<sep>[.\-])(?P<d2>\d{1,2})(?P=sep)(?P<year2>20\d\d|\d\d)(?![\d.\-]\d)"
    r"|(?P<iso>20\d\d-\d\d-\d\d)(?!\d))"
)
_NTHS = (
    rf"(?P<list>{_ORDINAL}(?:(?:{_COMMA}|{_AND}|{_TO}|[ \n](?:through|thru)[ \n]the[ ]){_ORDINAL}){{0,12}})"
)
WEEKDAY_NTH = re.compile(
    rf"\b(?:(?i:this|next|coming|(?:a|one|two)[ ]weeks?[ ]from)[ ](?:(?i:coming"
    rf"|this)[ ])?)?(?P<wd>{_WEEKDAY}|{_SMALL}(?=,?[ ]the[ ]\d)),?[ \n]{{1,2}}"
    rf"(?i:(?:that['’]?s|that is|which is|being|i\.e\.,?)[ \n])?(?i:(?:on[ ])?the[ ])?{_NTHS}"
    r"(?![ ](?i:floor|year|avenue|ave|street|st|time|annual)\b)"
)
NTH = re.compile(
    rf"(?:\b(?i:the)[ \n]|(?<!\w)(?=\d{{1,2}}(?:st|nd|rd|th)(?i: it is| works| then| it['’]s| is (?:yours"
    rf"|fine|good|great|set)| sounds)\b)){_NTHS}"
    r"(?=[ \t]{0,2}(?:[^\w \t]|$)|[ \n](?i:of|at|from|is|isn|was|wasn|has|have|had|and|or|if|in|we|to|for"
    r"|still|as|with|by|on|will|would|won|can|could|"
    r"instead|then|so|but|because|between|through|until|till|starting|begins?|starts|suits?|does|did"
    r"|please|you|i|among|around|before|after|when|"
    r"where|who|that|this|works?|goes|looks|about|fell|falls|fill|also|too|are|comes?|opens?|stands?|it"
    r"|which|alone|not|only|itself|because|since|over|into|just|except|excepted|excluded|inclusive|apart|inst|instant)\b)"
)
WORD_NTH = re.compile(
    rf"\b(?P<wd>{_WEEKDAY}),?[ ](?:the[ ])?(?P<list>(?i:first|second|third))\b(?![ ](?:floor|year|time"
    rf"|interview|choice))"
)
WEEKDAY_NUMBER = re.compile(
    rf"\b(?P<wd>{_WEEKDAY})[ ](?P<day>3[01]|[12]\d|[1-9])\b{_NO_HOUR}(?![ ]?[-–][ ]?\d|[ ](?:to|until|till"
    rf"|o['’])\b|/)"
)
BARE_WEEKDAY = re.compile(
    rf"\b(?:(?P<weeks>a|one|two|three)[ ]weeks?[ ](?:from|after)[ ](?:this[ ])?|(?P<way>next|this|last"
    rf"|past|this past|this coming|the coming|following|the following|[Ee]very|[Ee]ach|[Aa]ny|most|alternate|all"
    rf"|first|second|third|fourth|a|an|some)[ \n])?"
    rf"(?P<wd>{_WEEKDAY}|(?:(?<=[Bb]y[ ])|(?<=til[ ])|(?<=efore[ ])|(?<=noon[ ])|(?<=this[ ])|(?<=ness[ ])){_SMALL})(?!s\b|['’]s\b(?! (?:lot|group|bunch|crowd|visitors|class"
    rf"|interview)))(?:,?[ ](?P<later>(?:of[ ])?next week|of this week|this week|week\b|after next\b))?",
)
RELATIVE = re.compile(
    r"\b(?i:(?P<word>the day after tomorrow|day after tomorrow|tomorrow|tmrw|tmw|tmr|tomorow|tommorrow"
    r"|2morrow|today|tonight|yesterday|last night|this (?:morning|afternoon|evening)|hoy))\b"
    r"|\b(?i:(?P<weeks>a|one|two|three) (?P<unit>weeks?|days?) from (?P<from>today|tomorrow|now))\b"
)
NTH_BUSINESS_DAY = re.compile(
    r"\b(?i:(?P<nth>first|second|third|fourth|fifth|seventh|tenth)[ ](?P<kind>business|working|calendar)[ ]day"
    r"[ ](?:after|following|from)[ \n](?:the date of[ \n])?(?:this|today|receipt|receiving|the date))"
)
COUNTED = re.compile(
    r"\b(?i:(?P<lead>within|in(?:side)?(?: of)?|for|next|another|have|give you|gives you|after|under|last"
    r"|past|full|you)[ \n](?:the[ ])?(?:next[ ]|coming[ ]|full[ ]|about[ ]|last[ ]|past[ ]|at least[ ]"
    r"|only[ ]|a[ ](?=full|total))?(?:full[ ])?)?"
    r"(?<![\w.:/-])(?<![Pp]ick )(?<![Cc]hoose )(?<![Ss]elect )(?P<count>\d{1,3}|(?i:a|an|one|two|three|four|five|six|seven|eight|nine|ten|twelve"
    r"|fourteen|twenty-four|forty-eight|seventy-two))(?:[ ]\(\d{1,3}\))?"
    r"[ \n-]?(?P<kind>(?i:full[ ])?(?i:business|working|calendar|week)[ \n-])?(?P<unit>(?i:hours?|hrs?"
    r"|days?|weeks?))\b(?P<tail>[ ](?i:from|to|of|after)\b(?:[ ](?i:the date|receiving|receipt|receiving"
    r"|this|now|today|the time))?)?"
    rf"(?![ ](?:(?:in|of)[ ]{_MONTH}\b|(?i:that|which)[ ](?i:would|could|might|you|suit|work)))"
)
END_OF = re.compile(
    r"\b(?i:(?P<day>(?:the )?end of (?:the )?(?:business |working |work )?day|the day is (?:out|over)|eod|cob|close of business"
    r"|(?:the )?end of business)"
    r"|(?:the )?(?:end|last day) of (?P<week>this|the|next) week|(?P<weekend>the weekend(?! of\b)|the week is (?:out|over)"
    r"|(?:some ?time|later) this week|this week,? please)|the (?P<out>month) is (?:out|over)"
    r"|(?:the )?(?:end|last day) of (?:the|this) (?P<month>month))\b"
    rf"|\b(?i:(?:the )?(?:end|last day) of )(?P<named>{_MONTH})\b(?!\.?[ ]\d)"
)
HOLIDAY = re.compile(
    r"\b(?:(?i:the )?(?P<wd>(?i:day)|[A-Z][a-z]{2,8}day) (?i:(?P<side>before|after)) )?"
    r"(?P<name>(?i:Thanksgiving|Christmas(?: Eve)?|New Year['’]?s(?: (?:Day|Eve))?|Veterans['’]? Day"
    r"|Election Day|Halloween|Groundhog Day|Valentine['’]?s(?: Day)?|Presidents['’]? Day|MLK Day"
    r"|Martin Luther King(?:,? Jr\.?)? Day))\b"
)
WEEK_OF = re.compile(
    r"\bweeks? (?:of|beginning|starting|commencing)[ \n](?:the )?(?:\w{3,9}day,? )?$", re.IGNORECASE
)
