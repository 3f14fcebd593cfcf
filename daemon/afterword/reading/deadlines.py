"""Until when an answer is wanted: "by Thursday", "72 hours", "kept for you until Saturday".

Takes a day or a count of days for a deadline only where the sentence says that the applicant is
to answer, choose, send or fill in something. The last day to cancel, the hour by which the day
is over, what the program will do by then, and how long a silence lasts are none.
"""

from __future__ import annotations

import re
from datetime import datetime

import msgspec

from afterword.reading.dates import Dated, dated
from afterword.reading.sentences import Stretch

_I = re.IGNORECASE
_BY = re.compile(
    r"\b(?:by|no later than|not later than|before|until|till?|due(?: date)?|deadline|latest|on or before|prior to|expir(?:es?|ing|y|ation)|rsvp|"
    r"clos(?:es?|ing)|through|kept for you|up to|open to|hasta|antes del?|a m[áa]s tardar)\b",
    _I,
)
_GAP = re.compile(
    r"(?:[ \t\n.:,|(–—-]|it|them|this|that|on|of|is|the|at|for|your|to|end of(?: the)?(?: business)?(?: day)?|close of business|cob|eod|midnight|noon|"
    r"respond|reply|answer|apply|choose|accept|confirm|schedule|register|submit|return|response|date|"
    r"\d{1,2}(?::\d\d)?[ ]?(?:[ap]\.?m\.?)?|[ECMP][SD]?T|eastern|central|mountain|pacific|time|standard|daylight|latest|business|day|coming|"
    r"next|or|o['’]clock|sharp|tonight|morning|evening|very|date:?|responding|replying|a|week|from|two|weeks|el|d[ií]a)*",
    _I,
)
_GAP_WIDTH = 70
"""Characters that may stand between "by" and its day ("by close of business Eastern time on")."""
_POSTFIX = re.compile(
    r"^[ \t,]{0,2}(?:\([^)]{0,30}\) )?(?:is|will be)?[ ]?(?:the|my|our|your)?[ ]?(?:(?:very )?last (?:day|moment)|deadline|cut-?off|latest|at the (?:very )?latest)\b",
    _I,
)

_ANSWER = re.compile(
    r"\b(?:repl(?:y|ies|ying)|respon(?:d|se|ding|ses)|answers?|answering|rsvp\w*|confirm(?:ing|ation)?|let (?:me|us|our|my|him|her|them|the|\w+) (?:\w+ ){0,3}know|"
    r"(?:tell|text|call|ring|e-?mail|write|message|ping|drop|shoot|give) (?:me|us|him|her|back|[A-Z]\w+)|choos(?:e|ing)|choices?|selection|select|pick|decid\w+|decision|accept\w*|"
    r"declin\w+|schedul(?:e|ing)|book|sign[- ]?up|register|reserve|claim|need(?:s|ed)? (?:it|them|your|this|these|that|to know|to hear|an|you|both|all|one)|"
    r"hear(?:ing)?(?: back)? from you|hear (?:by|whether|which)|write back|get back to|yes or no|hold(?:ing)? (?:it|your|this|that|the|a|these|them|one)|(?:is|are|be|been|being) held|kept (?:for you|open)|keep(?:ing)? (?:it|your|this|these|a|the) ?\w* ?\w* ?(?:for you|open|until|till|warm)?|"
    r"offer|open (?:until|till|through|for|to you)|stays? (?:open|yours)|yours (?:until|till|through)|expir\w+|valid|good (?:until|till|through|for)|"
    r"(?:i|we) (?:know|have it|have your|hear|see|get) by|know by|wanted|interested|preferences?|preferred|your (?:first|top)|rank (?:your|these)|act by|claim by|"
    r"lapses?|released? (?:it|your|the|to)|goes to the next|before (?:it|we|the \w+) (?:goes|go|offer|release)|which (?:one|day|of|date|works)|responda|confirme|conteste|av[íi]s\w+)\b",
    _I,
)
_DOCUMENT = re.compile(
    r"\b(?:send|return(?:ed)?|submit(?:ted)?|upload(?:ed)?|complet(?:e|ed|ion)|fill(?:ed)?(?: it)?(?: out| in)?|finish|turn(?:ed)? in|provide|record|due|sign(?:ed)?|"
    r"bring|attach|mail|fax|deliver|enter|update|forms?|survey|questionnaire|documents?|transcript|photo|headshot|deadline|signature|open until|write|paperwork|paragraph|statement|env[íi]e\w*)\b",
    _I,
)
_CANCEL = re.compile(
    r"\b(?:cancel\w*|withdraw\w*|give (?:\w+ ){0,3}(?:place|seat|spot|slot|it|day) (?:back|up)|chang(?:e|es|ing) (?:of |in |to |your |made |are )?(?:\w+ )?(?:plans?|mind|possible|dates?)|"
    r"plans (?:change|should change)|plans? (?:do |should )?change|changes?(?: are| can be)? (?:possible|made|allowed)|reschedul\w+|release your|drop (?:your|the)|swap|penalt\w+|without (?:notice|penalty)|switch(?:ing)? (?:days|dates|your))\b",
    _I,
)
_UNABLE = re.compile(
    r"\b(?:can(?:no|['’])t|unable to|can not|not able to) (?:make|come|attend|keep|be there)", _I
)
_PROGRAM_DOES = re.compile(
    r"\b(?:we|i|our \w+|the (?:office|program|committee|link|schedule|team)|links?|itinerar\w+|packets?|schedules?|decisions?|invitations?|offers|names|plan|notifications?|results?|he|she|they)"
    r"(?:['’]ll| will|['’]d| plan to| hope to| expect to| aim to| try to| usually| always| can| should| are| is| have| has| go| goes)? ?(?:be |been |to |out )?"
    r"(?:send|sends|mail|e-?mail|release|released|notify|let you know|get (?:back|it|them|these)|announce|finaliz\w+|answer|reply|respond|return|decide|post|posted|distribut\w+|contact|call you|ring you|sent|mailed|e-?mailed|made|out|share|hear|write to|reach out|follow up|be in touch|come|arrive|finish|complete|submit|certif\w+|interview)\b|"
    r"\byou(?:['’]ll| will| should| can expect to)? (?:hear|receive|get|have(?! (?:until|till|only|just|a|the|\d|one|two|three|four|five|seven|ten|forty|seventy|twenty))|be (?:notified|free|done|out|finished|home|contacted)|find|see)\b(?! (?:from|back) you)|"
    r"\b(?:free|done|out|finished|home|over|go|wrap\w*|back|finish|end|ends|over with) by\b|\b(?:arrive|be (?:there|here|in|at|seated|ready|online|on)|log (?:in|on)|check in|sign in|join|parked|present|wait) (?:(?!and\b|to\b)\w+ ){0,5}by\b",
    _I,
)
_SILENCE = re.compile(
    r"\b(?:do not|don['’]t|please no|no (?:contact|communication|messages?|letters?|e-?mails?|further)|not (?:to )?(?:write|contact|send|call)|refrain|silence|quiet|nothing (?:more|further|from)|hear nothing|"
    r"may (?:write|contact|ask)|questions? (?:are|is|may|can|through|until|welcome)|glad to (?:get|have|answer)|happy to answer|accepted|rank(?:ing)?(?: order)? lists?|certif\w+|match (?:day|week)|nrmp|"
    r"registration|season|interviews? (?:run|are held|take place)|we interview|away|out of (?:the )?office|closed)\b",
    _I,
)
_COUNT_TAIL = re.compile(
    r"^[ ]?(?:before|prior|in advance|ahead|early|earlier|notice|after (?:your|the) (?:interview|visit|day)|a (?:week|month|year)|per week|of (?:call|vacation|elective|clinic|ward|your)|(?:after|of) (?:hearing|your (?:interview|session)))",
    _I,
)
_COUNT_LEAD = re.compile(
    r"\b(?:at least|last|past|every|minimum|takes?|took|about|first|waited|after|ago)[ ](?:\w+ )?$", _I
)
_IF_EVER = re.compile(
    r"\b(?:should|if|when|once|in case|as soon as)\b[^.]{0,60}\b(?:opens?|opened|becomes? available|comes? (?:up|free|back)|frees? up|your turn|selected|chosen|invited|offered|cancels)\b",
    _I,
)
_SPAN_BEFORE = re.compile(r"(?:day|\d|st|nd|rd|th|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?)[ \n]$")
_WITHIN = re.compile(
    r"\b(?:within|in the next|have|for|give you|open|hold|held|kept|next|expires? (?:in|after)|good for|valid for|after|in|lapses? (?:in|after)|under|you)\b",
    _I,
)


class Deadline(msgspec.Struct, frozen=True):
    """A day until which something is wanted, with its sentence; `answer` = a choice or an answer, not a document."""

    day: str
    words: str
    answer: bool


def deadlines(page: Dated, reference: datetime, *, social: bool = False) -> tuple[Deadline, ...]:
    """The deadlines that a text sets for the applicant, in order.

    `social`: the message asks people to an event, so that "if you can't make it" is an answer.
    """
    text, stretches = page.text, page.stretches
    found: list[Deadline] = []
    for number, stretch in enumerate(stretches):
        if not any(stretch.start <= d.start < stretch.stop for d in page.days):
            continue
        words = stretch.of(text)
        day = _day(words, reference)
        if day is None:
            continue
        above = _above(text, stretches, number)
        purpose = _purpose(words, above, social=social)
        if purpose:
            found.append(Deadline(day, " ".join(words.split()), purpose == "answer"))
    return tuple(found)


def _above(text: str, stretches: tuple[Stretch, ...], number: int) -> str:
    """The sentences just before, for "I need them by Monday" and "The window closes Friday"."""
    near = [
        s for s in stretches[max(0, number - 2) : number] if stretches[number].paragraph - s.paragraph <= 2
    ]  # noqa: PLR2004
    return " ".join(s.of(text) for s in near)


def _day(words: str, reference: datetime) -> str | None:
    """The day that stands after a word of time limit, else the one a count of hours or days ends on."""
    whole = dated(words, reference)
    if not whole.moments:
        return None
    for match in _BY.finditer(words):
        if match.group().lower() in {"through", "until", "till"} and _SPAN_BEFORE.search(
            words[: match.start()]
        ):
            continue
        if not any(0 <= m.begin - match.end() <= _GAP_WIDTH for m in whole.moments):
            continue
        rest = dated(words[match.start() :], reference)
        if rest.moments:
            first = rest.moments[0]
            begin = match.start() + first.begin
            if (
                begin - match.end() <= _GAP_WIDTH
                and _GAP.fullmatch(words[match.end() : begin])
                and first.kind != "counted"
                and first.day >= reference.date().isoformat()
            ):
                return first.day
    for moment in whole.moments:
        if moment.day < reference.date().isoformat():
            continue
        if moment.kind != "counted" and _POSTFIX.match(words[moment.stop :]):
            return moment.day
        if moment.kind == "counted" and _counts(words, moment.begin, moment.stop):
            return moment.day
    return None


def _counts(words: str, begin: int, stop: int) -> bool:
    if _COUNT_TAIL.match(words[stop:]) or _COUNT_LEAD.search(words[max(0, begin - 24) : begin]):
        return False
    return bool(
        _WITHIN.search(words[max(0, begin - 40) : stop])
        or re.match(r"[ ](?:to|from)\b", words[stop:])
        or re.search(r"\b(?:from|to|of)$", words[:stop], _I)
    )


def _purpose(words: str, above: str, *, social: bool) -> str | None:
    """ "answer" or "document" where the applicant is to do something, None where the day means something else."""
    if _CANCEL.search(words) and not re.search(
        r"\b(?:choose|pick|select|which|accept|reply|respond|new date|alternative|one of)\b", words, _I
    ):
        return None
    if _UNABLE.search(words) and not social and not re.search(r"\bwhether|\bif you can\b", words, _I):
        return None
    if _IF_EVER.search(words) and not _BY.search(words):
        return None
    asks = _ANSWER.search(words)
    wants = _DOCUMENT.search(words)
    if _SILENCE.search(words) and not re.search(
        r"\b(?:reply|respond|rsvp|let (?:me|us|\w+) know|choose|pick|select|accept|confirm|schedule|tell (?:me|us))\b",
        words,
        _I,
    ):
        return None
    does = _PROGRAM_DOES.search(words)
    if does and not (
        asks
        and not does.start() <= asks.start() < does.end()
        and re.search(
            r"\b(?:please|kindly|let (?:me|us)|need|if (?:i|we|you)|rsvp|tell me|hold|you must|must|be sure|should|ask)\b",
            words,
            _I,
        )
    ):
        return None
    if asks:
        return "answer"
    if wants:
        return "document"
    if _ANSWER.search(above) and len(words) < 120:  # noqa: PLR2004 - a short line that leans on the one before
        return "answer"
    return "document" if _DOCUMENT.search(above) and len(words) < 90 else None  # noqa: PLR2004 - the same
