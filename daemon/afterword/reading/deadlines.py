"""Until when an answer is wanted: "by Thursday", "72 hours", "kept for you until Saturday".

Takes a day or a count of days for a deadline only where the sentence says that the applicant is
to answer, choose, send or fill in something. The last day to cancel, the hour by which the day
is over, what the program will do by then, and how long a silence lasts are none.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta

import msgspec

from afterword.reading.dates import Dated, Moment, dated
from afterword.reading.day_patterns import COUNTS, WEEKDAYS

_I = re.IGNORECASE
_BY = re.compile(
    r"\b(?:by|no later than|not later than|(?<!evening )(?<!night )(?<!day )(?<!week )(?<!morning )(?<!weeks )(?<!days )before|until|till?|due(?: date)?|deadline|latest|on or before|prior to|(?<=taken )after|(?<=accepted )after|expir(?:es?|ing|y|ation)|lapses?|rsvp|"
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
    r"^[ \t,]{0,2}(?:noon |morning |night |evening )?(?:\([^)]{0,30}\) )?(?:is|will be)?[ ]?(?:the|my|our|your)?[ ]?(?:(?:very )?last (?:day|moment)|deadline|cut-?off|latest|at the (?:very )?latest|would be (?:kind|great|ideal|perfect|lovely|best|wonderful|appreciated))\b",
    _I,
)

_ANSWER = re.compile(
    r"\b(?:(?:choices?|answers?|replies|responses|selections?|preferences?)\b[^.;]{0,20}\b(?:be|reach|arrive|come)\b[^.;]{0,24}|"
    r"repl(?:y|ies|ying|ied)|respon(?:d|se|ding|ded|ses)|(?:un)?answer(?:s|ing|ed)?|rsvp\w*|lmk|confirm(?:ing|ed)?|let (?:me|us|our|my|him|her|them|the|\w+) (?:\w+ ){0,3}know|"
    r"(?:tell|text|call|ring|e-?mail|write|message|ping|drop|shoot|give|send) (?:me|us|him|her|back|[A-Z]\w+)|choos(?:e|ing)|chosen|choices?|selection|select(?:ed)?|pick(?:ed)?|decid\w+|decision from|"
    r"accept\w*|declin\w+|schedul(?:e|ing|ed) (?!is|will|for|and)|book(?:ed)?|sign[- ]?up|register(?:ed)?|reserve|claim|"
    r"need(?:s|ed)? (?:it|them|your|this|these|that|to know|to hear|an|a|you|both|all|one|the)|(?:line|word|note|answer|reply|yes|nod|call|hear(?:ing)?|heard)(?: back)? from you|"
    r"hear (?:by|whether|which)|write back|get back to|yes or no|hold(?:ing)? (?:it|your|this|that|the|a|these|them|one|on)|(?:is|are|be|been|being) (?:held|reserved)|held for|kept (?:for you|open)|"
    r"keep(?:ing)? (?:it|your|this|these|a|the|that) ?\w* ?\w* ?(?:for you|open|until|till|warm)?|wait(?:ing)?(?: for (?:you|your \w+))? (?:until|till)|"
    r"offer|open (?:until|till|through|for|to you)|stays? (?:open|yours)|yours (?:until|till|through)|expir\w+|valid|good (?:until|till|through|for)|"
    r"(?:i|we) (?:know|have it|have your|hear|see|get|have (?:a|an|your) \w+) by|know by|wanted|interested|preferences?|preferred|your (?:first|top)|rank (?:your|these)|act by|(?:invitation|offer|place|spot|hold) (?:lapses?|ends|closes|runs out)|"
    r"goes to the next|which(?:(?=\?)| (?:one|day|of|date|works))|thumbs|(?:if|whether) you(?:['’]re| are|['’]ll| will| can| would)? (?:in|come|coming|plan|able|attend\w*|join\w*|interested|want)|"
    r"action (?:required|needed)|you have (?:until|till)|acceptances?|responda|confirme|conteste|av[íi]s\w+|indique|grateful|appreciate|at the latest)\b",
    _I,
)
_DOCUMENT = re.compile(
    r"\b(?:(?:forms?|documents?|slides|files?|photos?|paperwork|materials)\b[^.;]{0,20}\b(?:be|reach|arrive|come)\b[^.;]{0,24}|(?:it|they|these|this|everything)(?: just| all)? (?:has|have|needs?|must)(?: \w+)? ?(?:to )?be (?:here|in|with me|back)|send(?: it| them| in)?|return(?:ed)?|submit(?:ted)?|upload(?:ed)?|complet(?:e|ed|ion)|fill(?:ed|ing)?(?: it)?(?: out| in)?|finish|turn(?:ed)? in|provide|record(?: your)?|due|sign(?:ed)?|"
    r"bring|attach|mail|fax|scan|deliver|enter|forms?|survey|questionnaire|documents?|transcript|slides|files?|cv|r[ée]sum[ée]|abstract|appendix|picture|photo|headshot|deadline|signature|write|paperwork|paragraph|statement|receipts?|"
    r"in my (?:hands|inbox)|on my desk|clos(?:es?|ing)|env[íi]e\w*)\b",
    _I,
)
_CANCEL = re.compile(
    r"\b(?:cancel(?:l?ing|lation)?|withdraw(?:ing|al)?|give (?:\w+ ){0,3}(?:place|seat|spot|slot|session|date|it|day) (?:back|up)|"
    r"changes?(?: are| can be)? (?:possible|made|allowed)|reschedul(?:e|ing)|(?:release|drop) your|swap|penalt\w+|switch(?:ing)? (?:days|dates|your))\b",
    _I,
)
_CHANGES = re.compile(
    r"\b(?:pick|choose|select|switch to|change to|move to|trade|swap)\b[^.;]{0,16}\b(?:different|another|other|somebody|someone|new) ?(?:date|day|time|slot|session)?\b|\btrade with\b",
    _I,
)
_PLANS = re.compile(
    r"\b(?:if|should) (?:you|your|something|anything|there)\b[^.;]{0,40}\b(?:plans?|mind|circumstances)\b[^.;]{0,12}\bchang\w*|\bplans (?:should )?change|\bchange (?:of|in) plans|"
    r"\bif you (?:need|have|wish|want|must|decide) (?:to )?(?:cancel|withdraw|change|reschedule|drop|no longer)|\bif you (?:are )?no longer|\bif you (?:can(?:no|['’])t|cannot|are unable to) (?:make|come|attend|keep|be)",
    _I,
)
_UNABLE = re.compile(r"\bif you (?:can(?:no|['’])t|cannot|are unable to) (?:make|come|attend|keep|be)", _I)
_WILLS = r"(?:['’]ll| will|['’]d| plan to| hope to| expect to| aim to| try to| usually| always| can| should| are| is| have| has| go| goes)"
_PROGRAM_DOES = re.compile(
    rf"\b(?:(?:i|we|he|she|they|our \w+){_WILLS}?|(?-i:[A-Z]\w+) will) ?(?:be |been |to |out |also |then |only )*"
    r"(?:send|sends|mail|e-?mail|release|released|notify|let you know|get (?:back|it|them|these)|announce|finali[sz]\w+|reply|respond|decide|post|posted|distribut\w+|contact|call you|ring you|sent|mailed|e-?mailed|share|hear back|"
    r"write|reach out|follow up|be in touch|in touch|finish|complete|submit|certif\w+|interview|know more|have more|begin|see you|meet|ship|return|confirm your|confirm the)\b|"
    r"\b(?:link|links|itinerar\w+|packets?|schedules?|decisions?|invitations?|offers|names|plan|notifications?|results?|details|information|instructions|list|answer|confirmation|survey|it) "
    r"(?:will|should|is|are|has|have|comes?|goes?|arrives?|follows?|gets?)\b(?: \w+){0,2}? ?(?:sent|mailed|e-?mailed|posted|made|released|out|shared|available|ready|arrive|come|follow|reach|be|come|final)?\b|"
    r"\byou(?:['’]ll| will| should| can expect to)? (?:hear|receive|get|be (?:notified|free|done|out|finished|home|contacted)|find|see|know|have (?:the|your|a link|all))\b(?! (?:from|back) you)|"
    r"\b(?:free|done|out|finished|home|over|wrap\w*|back|ends?) by\b",
    _I,
)
_ARRIVES = re.compile(
    r"\b(?:arrive|be (?:there|here|in|at|seated|ready|online|on)|log (?:in|on)|check in|sign in|parked|present|report|has you|have you|stay\w*|booked|room|hotel|flight|away|out of (?:the )?office)\b",
    _I,
)
_SILENCE = re.compile(
    r"\b(?:(?:do not|don['’]t|not to) (?:\w+ )?(?:write|contact|send|call|e-?mail|reach|message|thank|reply|respond)|please no|no (?:contact|communication|messages?|letters?|e-?mails?|further)|not (?:to )?(?:write|contact|send|call)|refrain|silence|quiet|nothing (?:more|further|from)|hear nothing|"
    r"(?:may|can) (?:still )?(?:write|contact|ask)|questions? (?:are|is|may|can|through|until|welcome)|glad to (?:get|have|answer)|happy to (?:answer|take)|rank(?:ing)?(?: order)? lists?|certif\w+|match (?:day|week)|"
    r"season|interviews? (?:run|are held|take place)|we interview|closed)\b",
    _I,
)
_EITHER = re.compile(
    r"\b(?:choose|pick|select|which|accept|reply|respond\w*|new date|alternative|one of|confirm or|whether|hear(?:d)? from you|rsvp|keep or)\b",
    _I,
)
_ASKED = re.compile(
    r"\b(?:reply|respond\w*|rsvp|let (?:me|us|\w+) know|choose|pick|select|accept|confirm|schedule|tell (?:me|us)|open until|sign up|register|return|send (?:it|me|us)|upload|submit|complete)\b",
    _I,
)
_NOW = re.compile(
    r"\b(?:let (?:me|us|\w+) know|tell (?:me|us)|answer|reply|respond|confirm|rsvp|choose|pick|decide|need (?:it|them|your \w+|an answer|a yes|to know)|call me|text me|write (?:me|back)|send (?:it|them|me|us))"
    r"(?: \w+){0,3}? ?$",
    _I,
)
_COUNT_TAIL = re.compile(
    r"^[ ]?(?:before|prior|in advance|ahead|early|earlier|notice|after (?:your|the) (?:interview|visit|day)|a (?:week|month|year)|per week|of (?:call|vacation|elective|clinic|ward|your)|"
    r"(?:after|of) (?:hearing|your (?:interview|session))|long\b|of (?:interviews|conversations))",
    _I,
)
_COUNT_LEAD = re.compile(
    r"\b(?:at least|last|past|every|minimum|takes?|took|about|first|waited|after|ago)[ ](?:\w+ )?$", _I
)
_IF_EVER = re.compile(
    r"\b(?:should|if|when|once|in case|as soon as)\b[^.]{0,60}\b(?:opens?|opened|becomes? available|comes? (?:up|free|back)|frees? up|your turn|selected|chosen|invited|offered|cancels|fall to you|turn comes)\b",
    _I,
)
_SPAN_BEFORE = re.compile(r"(?:day|\d|st|nd|rd|th|(?:Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun)\.?)[ \n]$")
_WITHIN = re.compile(
    r"\b(?:within|in the next|have|for|give you|open|hold|held|kept|next|expires? (?:in|after)|good for|valid for|after|in|lapses? (?:in|after)|under|you)\b",
    _I,
)
_CLAUSE = re.compile(
    r"[;:]|[.!?][ \n]| [–—-] |\(|\)|\n|, (?:and|but|so|then|or) | (?:and|but|so|after which|otherwise) ", _I
)
_ADDRESSED = re.compile(
    r"\b(?:you|your|please|me|us|kindly)\b|^\W*(?:by|before|no later than|due|deadline)\b", _I
)
_PERMITTED = re.compile(r"\b(?:any ?time|feel free|if you (?:like|wish|want))\b", _I)
LEANING = 110
"""Characters of a sentence that may lean on the one before: "Friday noon would be great"."""
_SOFT = frozenset({"until", "till", "til", "through", "before", "up to"})
"""Words of time limits that also say how long something lasts."""
LONGEST = 1000
"""Characters of a sentence that are read: what runs on longer is no sentence."""
_BEFORE_INTERVIEW = re.compile(
    r"(?:\b(?P<by>by|no later than|at least|latest)[ ])?(?:\bthe (?P<weekday>monday|tuesday|wednesday|thursday|friday) before\b(?! (?:the |\d|\w+day|[A-Z]))"
    r"|\b(?P<count>\d|a|one|two|three|four|five|seven|ten) (?P<unit>days?|weeks?) (?:before|prior to|ahead of|in advance of) (?:your|the) (?:interview|visit|session|big day|date))",
    _I,
)
_SETTLED_KINDS = frozenset({"confirmation", "details", "reminder"})
"""Kinds in which a day is fixed, so that choosing another one is a change, no answer."""
_ASKING_KINDS = frozenset({"invitation", "request", "social", "second_look", "reschedule"})
"""Kinds of mail in which a bare "by Friday" asks something of the applicant."""


class Deadline(msgspec.Struct, frozen=True):
    """A day until which something is wanted, with its sentence; `answer` = a choice or an answer, not a document."""

    day: str
    words: str
    answer: bool


def deadlines(
    page: Dated, reference: datetime, kind: str = "", interview: date | None = None
) -> tuple[Deadline, ...]:
    """The deadlines that a text sets for the applicant, in order.

    `kind` of the message: where it invites, asks or moves, a bare "by Friday" is a deadline;
    elsewhere the sentence must say what is wanted. `interview`: her day, for "the Thursday before".
    """
    found: list[Deadline] = []
    for number, stretch in enumerate(page.stretches):
        counted_back = interview is not None and _BEFORE_INTERVIEW.search(page.text, stretch.start, stretch.stop)
        if not page.days_in(stretch) and not counted_back:
            continue
        words = stretch.of(page.text)[:LONGEST]
        limit = _counted_back(words, interview) if interview and counted_back else _limit(words, reference)
        if limit is None:
            continue
        purpose = _purpose(words, limit, _above(page, number), kind)
        if purpose:
            found.append(Deadline(limit.day, " ".join(words.split()), purpose == "answer"))
    return tuple(found)


class _Limit(msgspec.Struct):
    """A day with the words that make it a limit: "by" at `begin`, the day's end at `stop`."""

    day: str
    begin: int
    stop: int
    cue: str


def _above(page: Dated, number: int) -> str:
    """The sentences just before, for "I need them by Monday" and "The window closes Friday"."""
    here = page.stretches[number].paragraph
    near = [s for s in page.stretches[max(0, number - 2) : number] if here - s.paragraph <= 2]  # noqa: PLR2004
    return " ".join(s.of(page.text) for s in near)


def _limit(words: str, reference: datetime) -> _Limit | None:
    """The day that stands after a word of time limit, else the one a count of hours or days ends on."""
    whole = dated(words, reference)
    if not whole.moments:
        return None
    today = reference.date().isoformat()
    loose: _Limit | None = None
    for match in _BY.finditer(words):
        cue = match.group().lower()
        if cue in {"through", "until", "till", "til"} and _SPAN_BEFORE.search(words[: match.start()]):
            continue
        if not any(0 <= m.begin - match.end() <= _GAP_WIDTH for m in whole.moments):
            continue
        first = next(iter(dated(words[match.start() :], reference).moments), None)
        if first is None or first.kind == "counted" or first.day < today:
            continue
        begin = match.start() + first.begin
        if begin - match.end() <= _GAP_WIDTH and _GAP.fullmatch(words[match.end() : begin]):
            limit = _Limit(first.day, match.start(), match.start() + first.stop, cue)
            if cue not in {"before", "until", "till", "til", "through", "up to"}:
                return limit
            loose = loose or limit
    if loose:
        return loose
    return next((limit for m in whole.moments if m.day >= today and (limit := _other_limit(words, m))), None)


def _counted_back(words: str, interview: date) -> _Limit | None:
    """ "The Thursday before", "two days before your interview"."""
    match = _BEFORE_INTERVIEW.search(words)
    if match is None:
        return None
    if match["weekday"]:
        weekday = WEEKDAYS[match["weekday"].lower()]
        day = interview - timedelta(days=(interview.weekday() - weekday - 1) % 7 + 1)
    else:
        unit = 7 if match["unit"].lower().startswith("week") else 1
        count = match["count"].lower()
        day = interview - timedelta(days=unit * (int(count) if count.isdigit() else COUNTS[count]))
    return _Limit(day.isoformat(), match.start(), match.end(), "by" if match["by"] else "before")


def _other_limit(words: str, moment: Moment) -> _Limit | None:
    """ "Sunday is the last day", "72 hours to choose", "let me know today"."""
    limit = _Limit(moment.day, moment.begin, moment.stop, "")
    if moment.kind == "counted":
        return (
            msgspec.structs.replace(limit, cue="within")
            if _counts(words, moment.begin, moment.stop)
            else None
        )
    if _POSTFIX.match(words[moment.stop :]):
        return msgspec.structs.replace(limit, cue="last day")
    if "week" not in moment.flags and _PASSES_ON.search(words[: moment.begin]):
        return msgspec.structs.replace(limit, cue="passes on")
    if (
        moment.kind in {"relative", "weekday", "end"}
        and "week" not in moment.flags
        and _NOW.search(words[: moment.begin])
    ):
        return msgspec.structs.replace(limit, cue="by")
    return None


_PASSES_ON = re.compile(r"\b(?:goes|go|returns?|reverts|passes|will be (?:released|offered|given)|is (?:released|offered)|are released|we release it|lapses|expires|ends|runs out|closes)\b[^.;]{0,40}$", _I)


def _counts(words: str, begin: int, stop: int) -> bool:
    if _COUNT_TAIL.match(words[stop:]) or _COUNT_LEAD.search(words[max(0, begin - 24) : begin]):
        return False
    return bool(
        _WITHIN.search(words[max(0, begin - 40) : stop])
        or re.match(r"[ ](?:to|from)\b", words[stop:])
        or re.search(r"\b(?:from|to|of)$", words[:stop], _I)
    )


def _purpose(words: str, limit: _Limit, above: str, kind: str) -> str | None:
    """ "answer" or "document" where the applicant is to do something, None where the day means something else."""
    eventful = kind in {"social", "second_look"}
    if _PLANS.search(words) and not (eventful and _UNABLE.search(words)):
        return None
    if kind in _SETTLED_KINDS and _CHANGES.search(words):
        return None
    if _CANCEL.search(words) and not _EITHER.search(words):
        return None
    if _SILENCE.search(words) and not _ASKED.search(words):
        return None
    if limit.cue == "passes on":
        return "answer" if kind == "invitation" else None
    if kind == "waitlist" and limit.cue in {"within", ""}:
        return None
    if _PERMITTED.search(words) and limit.cue in {"before", "until", "till", "through", "up to"}:
        return None
    if _IF_EVER.search(words) and limit.cue in {"within", ""}:
        return None
    before, after = words[: limit.begin + len(limit.cue) * (limit.cue != "within")], words[limit.stop :]
    nearest = _nearest(before, after)
    if nearest in {"program", "arrives"}:
        return None
    if nearest:
        return nearest
    soft = limit.cue in _SOFT and not (limit.cue == "before" and kind == "request")
    if len(words) < LEANING and not soft and _ANSWER.search(above):
        return "answer"
    if len(words) < LEANING and not soft and limit.cue != "within" and _DOCUMENT.search(above):
        return "document"
    asked = kind in _ASKING_KINDS and limit.cue != "within" and not soft
    return "answer" if asked and _ADDRESSED.search(words) else None


_DOERS = (("answer", _ANSWER), ("document", _DOCUMENT), ("program", _PROGRAM_DOES), ("arrives", _ARRIVES))


def _nearest(before: str, after: str) -> str | None:
    """Whose doing the limit is for: the words that stand nearest to it; a verb before counts for more."""
    best, least = None, 140.0
    for name, pattern in _DOERS:
        for match in pattern.finditer(before):
            gap = before[match.end() :]
            distance = len(gap) + 22.0 * len(_CLAUSE.findall(gap)) - (3.0 if name == "program" else 0.0)
            if distance < least:
                best, least = name, distance
        for match in pattern.finditer(after):
            gap = after[: match.start()]
            distance = (
                8 + 1.2 * len(gap) + 14.0 * len(_CLAUSE.findall(gap)) + (20.0 if name == "arrives" else 0.0)
            )
            if distance < least:
                best, least = name, distance
    return best
