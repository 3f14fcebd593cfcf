"""Words of time limits, and of what is wanted until then, as patterns.

Who is to do what by a day: she answers, she sends, she cancels, the program does, everybody arrives.
Nothing here decides anything. Sources: DOMAIN section 1b and how coordinators write.
"""

from __future__ import annotations

import re

from afterword.reading.day_patterns import WHEN_I_GO

_I = re.IGNORECASE
BY = re.compile(
    r"\b(?:by|no later than|not later than|nlt|suspense"
    r"|(?<!evening )(?<!night )(?<!day )(?<!week )(?<!morning )(?<!weeks )(?<!days )before|until|till?"
    r"|due(?: date)?|deadline|latest|on or before|prior to|(?<=taken )after|(?<=accepted )after"
    r"|expir(?:es?|ing|y|ation)|lapses?|rsvp|"
    r"clos(?:es?|ing|ed(?=:)|e (?:the|this|my|our) \w+)|shuts?|cut-?off(?: for \w+)?|target(?: date)?|needed|through|kept for you|up to|open to|hasta|antes del?|a m[áa]s tardar)\b",
    _I,
)
GAP = re.compile(
    r"(?:[ \t\n.:,|(–—-]|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b\.?,?[ ]?(?=\()|it|them|this|that|on|of|is|the|at|for|your|to"
    r"|end of(?: the)?(?: business)?(?: day)?|close of business|cob|eod|midnight|noon|"
    rf"the day is (?:out|over)|{WHEN_I_GO}|lunch|stays|same|"
    r"respond|reply|answer|apply|choose|accept|confirm|schedule|register|submit|return|response|date|"
    r"\d{1,2}(?::\d\d)?[ ]?(?:[ap]\.?m\.?)?|[0-2]\d[0-5]\d|[ECMPH][SD]?T|AKST|eastern|central|mountain|pacific|time|standard"
    r"|daylight|latest|business|day|coming|"
    r"next|or|o['’]clock|sharp|tonight|morning|evening|very|date:?|responding|replying|a|week|from|two"
    r"|weeks|el|d[ií]a|(?-i:(?:[A-Z][\w'’]{1,20}[ ]?){1,3}),[ ](?:which|that)[ ]is)*",
    _I,
)
POSTFIX = re.compile(
    r"^[ \t,]{0,2}(?:noon |morning |night |evening )?(?:\([^)]{0,30}\) )?(?:is|will be)?[ ]?(?:the|my|our"
    r"|your)?[ ]?(?:(?:very )?last (?:day|moment)|(?:soon|early|time) enough|plenty|deadline|cut-?off|latest|at the (?:very )?latest"
    r"|would be (?:kind|great|ideal|perfect|lovely|best|wonderful|appreciated))\b",
    _I,
)
ANSWER = re.compile(
    r"\b(?:(?:choices?|answers?|replies|responses|selections?|preferences?)\b[^.;]{0,20}\b(?:be|reach"
    r"|arrive|come)\b[^.;]{0,24}|"
    r"say (?:yes|so)|let (?:me|us|(?:this|the|our) office) have (?:it|them|your|word|an answer|a (?:line|word|note|yes|reply))|word (?:of it |from you )?(?:reach|get to|come to)|write back|(?:press|hit) [\W_]{0,2}(?-i:[A-Z])\w+|(?:remain|stay) on (?:the|our|this) (?:wait)?list|repl(?:y|ies|ying|ied)|respon(?:d|se|ding|ded|ses)|(?:un)?answer(?:s|ing|ed)?|rsvp\w*|lmk"
    r"|confirm(?:ing|ed)?|let (?:me|us|our|my|him|her|them|the|\w+) (?:\w+ ){0,3}know|"
    r"tell the (?:kitchen|caterers?|restaurant|chef|hotel|inn|lodge|cook)|(?:tell|text|call|ring|e-?mail|write|message|ping|drop|shoot|give|send) (?:me|us|him|her|back"
    r"|(?!each|every|all\b|you|the\b|an?\b|it\b|them|this|that|those|these|out\b|new\b|any|more|in\b|to\b)[A-Z]\w+)|choos(?:e|ing)|chosen|choices?|selection|select(?:ed)?|pick(?:ed)?|decid\w+|decision from|"
    r"accept\w*|declin\w+|(?<!new )(?<!the )(?<!your )(?<!a )schedul(?:e|ing|ed) (?!is|will|for|and)|book(?:ed)?|sign[- ]?up|register(?:ed)?"
    r"|reserve|claim|"
    r"need(?:s|ed)? (?:it|them|your|this|these|that|to know|to hear|an|a|you|both|all|one|the)|(?:line"
    r"|word|note|answer|reply|yes|nod|call|hear(?:ing)?|heard)(?: back)? from you|"
    r"hear (?:by|whether|which)|write back|get back to|yes or no|hold(?:ing)? (?:it|your|this|that|the|a"
    r"|these|them|one|on)|(?:is|are|be|been|being) (?:held|reserved)|held for|kept (?:for you|open)|"
    r"keep(?:ing)? (?:it|your|this|these|a|the|that) ?\w* ?\w* ?(?:for you|open|until|till|warm)?"
    r"|wait(?:ing)?(?: for (?:you|your \w+))? (?:until|till)|"
    r"offer|open (?:until|till|through|for|to you)|stays? (?:open|yours|alive|good|valid)|yours (?:until|till|through)"
    r"|expir\w+|valid|good (?:until|till|through|for)|"
    r"(?:i|we) (?:know|hear|see|get|have (?:\w+ ){1,2})(?:it |them |you )?by|know by|wanted|interested"
    r"|preferences?|preferred|your (?:first|top)|rank (?:your|these)|act by|click|"
    r"(?:invitation|offer|place|spot|hold)s? (?:lapses?|ends?|closes?|runs? out)|"
    r"goes to the next|which(?:(?=\?)| (?:one|day|of|date|works))|thumbs|(?:if|whether) you(?:['’]re| are"
    r"|['’]ll| will| can| would)? (?:in|come|coming|plan|able|attend\w*|join\w*|interested|want)|"
    r"action (?:required|needed)|you have (?:until|till)|acceptances?|responda|confirme|conteste"
    r"|av[íi]s\w+|indique|grateful|appreciate|at the latest|yes or (?:a )?no|cont[eé]st\w+|elija|collecting|holler"
    r"|(?:like|love|want|wish)(?:s|ed)? to (?:have|hear|know|get) (?:it|that|them|from you|your)|which one)\b",
    _I,
)
DOCUMENT = re.compile(
    r"\b(?:(?:forms?|documents?|slides|files?|photos?|paperwork|materials)\b[^.;]{0,20}\b(?:be|reach"
    r"|arrive|come)\b[^.;]{0,24}|(?:it|they|these|this|everything)(?: just| all)? (?:has|have|needs?"
    r"|must)(?: \w+)? ?(?:to )?be (?:here|in|with me|back)|needs? to be (?:here|in|back)|(?:have|get) (?:it|them|this|that|both) (?:done|in|back)|send(?: it| them| in)?|return(?:ed)?"
    r"|submit(?:ted)?|upload(?:ed)?|complet(?:e|ed|ion)|fill(?:ed|ing)?(?: it)?(?: out| in)?|finish"
    r"|turn(?:ed)? in|provide|record(?: your)?|due|sign(?:ed)?|"
    r"bring|attach|furnish|remit|supply|hand in|view(?:ed)?|watch(?:ed)?|mail|fax|scan|deliver|enter|forms?|survey|questionnaire|documents?|transcript|slides"
    r"|files?|cv|r[ée]sum[ée]|abstract|appendix|picture|photo|headshot|deadline|signature|write|paperwork"
    r"|paragraph|statement|receipts?|"
    r"in my (?:hands|inbox)|on my desk|clos(?:es?|ing)|env[íi]e\w*)\b",
    _I,
)
CANCEL = re.compile(
    r"\b(?:cancel(?:l?ing|lation)?|withdraw(?:ing|al)?|give[ -]?back|hand(?:ed|ing)? (?:it )?back|give (?:\w+ ){0,3}(?:place|seat|spot|slot|session"
    r"|date|it|day) (?:back|up)|"
    r"changes?(?: are| can be)? (?:possible|made|allowed)|reschedul(?:e|ing)|(?:release|drop) (?:your|it)|back out|swap"
    r"|penalt\w+|switch(?:ing)? (?:days|dates|your))\b",
    _I,
)
CHANGES = re.compile(
    r"\b(?:pick|choose|select|switch to|change to|move to|trade|swap)\b[^.;]{0,16}\b(?:different|another"
    r"|other|somebody|someone|new) ?(?:date|day|time|slot|session)?\b|\btrade with\b",
    _I,
)
PLANS = re.compile(
    r"\b(?:if|should) (?:you|your|something|anything|there)\b[^.;]{0,40}\b(?:plans?|mind"
    r"|circumstances)\b[^.;]{0,12}\bchang\w*|\bplans (?:should )?change|\bchange (?:of|in) plans|"
    r"\bif (?:the|your|that) (?:\w+ ){1,3}(?:did(?:n['’]?t| not)|never) (?:work|come|arrive|open|go through)\b|"
    r"\bif (?:the|your|this|that) (?:interview )?(?:day|date|time|hour|slot)s?\b[^.;]{0,24}\b(?:stops?|no longer|does not|doesn['’]t|should not|cannot|can['’]t) (?:work|suit|fit)|"
    r"\bif you (?:need|have|wish|want|must|decide) (?:to )?(?:cancel|withdraw|change|reschedule|drop"
    r"|(?:hand|give|turn) (?:\w+ ){1,3}(?:back|up)|no longer)|\bif you (?:are )?no longer|\bif you (?:can(?:no|['’])t|cannot|are unable to) (?:make"
    r"|come|attend|keep|be)",
    _I,
)
LODGING = re.compile(
    r"\b(?:hotels?|inn|lodging|room block|block of rooms|(?:our|group|hospital|special|discounted) rate|shuttle|airfares?)\b",
    _I,
)
"""What may be booked by a day and is no answer to the program."""
RECEIPTS = re.compile(r"\b(?:receipts?|reimburse\w*|mileage)\b", _I)
"""What of a hotel is sent to the program all the same."""
CLOSES_ITSELF = re.compile(
    r"\b(?:roads?|highways?|thruway|turnpike|interstate|I-\d{1,3}|bridges?|airports?|campus|garage|cafeteria|clinic)\b"
    r"[^.;!?]{0,20}\b(?:clos\w+|shuts?)",
    re.IGNORECASE,
)
"""A place that closes, as in "the Thruway closes at 8 tonight": no list and no offer."""
NOTHING = re.compile(
    r"\b(?:no need(?: for you)? to|(?:do not|don['’]t) (?:have|need) to|needn['’]t)(?: \w+){1,3} ?$", _I
)
"""Before a day on which nothing is wanted: "No need to write back tonight"."""
HURRY = re.compile(r"\b(?:do not|don['’]t|never|rather than) wait\b", _I)
"""What a day after "don't wait until" is: no limit, it only urges."""
UNABLE = re.compile(r"\bif you (?:can(?:no|['’])t|cannot|are unable to) (?:make|come|attend|keep|be)", _I)
_WILLS = r"(?:['’]ll| will|['’](?:m|re) going to| (?:am|are|is) going to|['’]d| plan to| hope to| expect to| aim to| try to| usually| always| can| should| are| is| have| has| go| goes)"
PROGRAM_DOES = re.compile(
    rf"\b(?:(?:i|we|he|she|they|somebody|someone|(?:one|some|any|all|each) of (?:us|(?:the|our) \w+)|our \w+|(?:this|the) office){_WILLS}?|(?-i:[A-Z]\w+) will|(?-i:[A-Z][a-z]+)(?= (?:answers|replies|sends|collects|opens)\b)) ?(?:be |been |to |out |also |then "
    rf"|only )*"
    r"(?:send|sends|answers?|replies|collects|opens|pays?|reimburses?|mail|e-?mail|release|released|notify|let you know|get (?:back|it|them|these)|announce"
    r"|finali[sz]\w+|reply|respond|decide|post|posted|distribut\w+|contact|(?:call|ring|phone|text) (?:you|each|all|every\w+)|sent|mailed"
    r"|e-?mailed|share|hear back|"
    r"write|reach out|follow up|be in touch|in touch|finish|complete|submit|certif\w+|interview|know more"
    r"|have more|begin|see you|meet|ship|return|confirm your|confirm the)\b|"
    r"\b(?:new )?(?:days|dates) (?:get|are|will be) (?:decided|set|picked|announced)\b|"
    r"\b(?:link|links|itinerar\w+|packets?|schedules?|decisions?|invitations?|offers|names|plan"
    r"|notifications?|results?|details|information|instructions|list|answer|confirmation|survey|(?<!when )(?<!whether )(?<!if )(?<!until )it|(?:new|other) (?:days|dates)) "
    r"(?:will|should|is|are|has|have|comes?|go(?:es)?|arrives?|follows?|gets?)\b(?: \w+){0,2}? ?(?:sent|mailed"
    r"|e-?mailed|posted|made|released|out|shared|available|ready|answered|replied to|arrive|come|follow|reach|be(?: answered)?|come"
    r"|final)?\b|\b(?:i|we) (?:hope|expect|trust|guess)\b(?=(?: by)?$)|"
    r"\byou(?:['’]ll| will| should| can expect to)? (?:hear|receive|get|be (?:notified|free|done|out"
    r"|finished|home|contacted)|find|see|know|have (?:the|your|a link|all))\b(?! (?:from|back) you)|"
    r"(?<!it )(?<!this )(?<!that )(?<!them )\b(?:free|done|out|finished|home|over|wrap\w*|back|ends?) by\b",
    _I,
)
ARRIVES = re.compile(
    r"\b(?:arrive|be (?:there|here|in|at|seated|ready|online|on)|log (?:in|on)|check in|sign in|parked"
    r"|present|report|has you|have you|stay\w*|booked|room|hotel|flight|away|out of (?:the )?office)\b",
    _I,
)
SILENCE = re.compile(
    r"\b(?:(?:do not|don['’]t|not to) (?:\w+ )?(?:write|contact|send|call|e-?mail|reach|message|thank"
    r"|reply|respond)|please no|no (?:contact|communication|messages?|letters?|e-?mails?|further)"
    r"|not (?:to )?(?:write|contact|send|call)|refrain|silence|quiet|nothing (?:more|further|from)"
    r"|hear nothing|"
    r"(?:may|can) (?:still )?(?:write|contact|ask)|questions? (?:are|is|may|can|through|until|welcome)"
    r"|glad to (?:get|have|answer)|happy to (?:answer|take)|rank(?:ing)?(?: order)? lists?|certif\w+"
    r"|match (?:day|week)|"
    r"season|interviews? (?:run|are held|take place)|we interview|closed)\b",
    _I,
)
EITHER = re.compile(
    r"\b(?:choose|pick|select|which|accept|reply|respond\w*|new date|alternative|one of|confirm or|whether"
    r"|hear(?:d)? from you|rsvp|keep or)\b",
    _I,
)
ASKED = re.compile(
    r"\b(?:reply|respond\w*|rsvp|let (?:me|us|\w+) know|choose|pick|select|accept|confirm|schedule"
    r"|tell (?:me|us)|open until|sign up|register|return|send (?:it|me|us)|upload|submit|complete)\b",
    _I,
)
NOW = re.compile(
    r"\b(?:let (?:me|us|\w+) know|tell (?:me|us)|answer|reply|respond|confirm|rsvp|choose|pick|decide"
    r"|need (?:it|them|your \w+|an answer|a yes|to know)|call me|text me|write (?:me|back)|send (?:it|them"
    r"|me|us))"
    r"(?: \w+){0,3}? ?$",
    _I,
)
THEIRS = re.compile(
    r"^\W{0,3}(?:\w+: )?(?:each|every|all|the|our) (?:interviewers?|committee|faculty(?: members?)?|residents?|members) (?!\w+, please)\w+",
    _I,
)
"""As in "Each interviewer submits a form within two days": none of her doing."""
COUNT_TAIL = re.compile(
    r"^[ ]?(?:before|prior|in advance|ahead|early|earlier|notice|after (?:your|the) (?:interview|visit"
    r"|day)|a (?:week|month|year)|per week|of (?:call|vacation|elective|clinic|ward|your)|"
    r"(?:after|of) (?:hearing|your (?:interview|session))|long\b|start to finish|(?:in all|all told|altogether)\b|of (?:interviews|conversations))",
    _I,
)
COUNT_LEAD = re.compile(
    r"(?<!unanswered )(?<!lapse )(?<!lapses )(?<!expire )(?<!expires )\b(?:at least|add|subtract|plus|minus|last|past|every|minimum|takes?|took|about|first|waited|after|ago|on)[ ](?:\w+ )?$",
    _I,
)
IF_EVER = re.compile(
    r"\b(?:should|if|when|once|in case|as soon as)\b[^.]{0,60}\b(?:opens?|opened|becomes? available"
    r"|comes? (?:up|free|back)|frees? up|your turn|selected|chosen|invited|offered|cancels|fall to you"
    r"|turn comes|(?:not|n['’]t) hear(?:d)? (?:back )?from (?:me|us))\b",
    _I,
)
WITHIN = re.compile(
    r"\b(?:within|in the next|have|for|give you|open|hold|held|kept|next|expires? (?:in|after)|good for"
    r"|valid for|after|in|lapses? (?:in|after)|under|you)\b",
    _I,
)
ADDRESSED = re.compile(
    r"\b(?:you|your|please|me|us|kindly)\b|^\W*(?:by|before|no later than|due|deadline)\b", _I
)
STAY = re.compile(r"\b(?:remain|stay|keep your (?:place|name))\b", _I)
THEN = re.compile(
    r"[^.!?\n]{0,70}(?:\b(?:so|and) (?:by|before) then\b|\b(?:by|before) then,? (?:please|pls)\b)", _I
)
"""Behind a day that is told before what is wanted: "Monday is when I have to tell them, so by then please"."""
ONCE = re.compile(r"\b(?:once|when|after|as soon as|while)[ ](?:\w+[ ])?$", _I)
"""Before a day's end that is waited for: "once the day is over"."""
PATIENCE = re.compile(r"\bgive (?:me|us) (?:till|until|a|some|the)\b", _I)
"""What the program asks for itself."""
PERMITTED = re.compile(
    r"^\W{0,4}(?:only |but |and )?(?:please )?do (?:it|so|that) (?:by|before|until|till?)\b|\b(?:any ?time|feel free|if you (?:like|wish|want|feel))\b",
    _I,
)
BEFORE_INTERVIEW = re.compile(
    r"(?:\b(?P<by>by|no later than|at least|latest)[ ])?(?:\bthe (?P<weekday>monday|tuesday|wednesday"
    r"|thursday|friday) before\b(?! (?:the |\d|\w+day|[A-Z]))"
    r"|\b(?P<count>\d|a|one|two|three|four|five|seven|ten) (?P<unit>days?|weeks?) (?:before|prior to"
    r"|ahead of|in advance of) (?:your|the) (?:interview|visit|session|big day|date))",
    _I,
)
PASSES_ON = re.compile(
    r"\b(?:(?:goes|go|returns?|reverts|passes) (?:back )?to|(?:spot|seat|place|slot|day)s? (?:goes|go)|will be (?:released|offered|given)"
    r"|is (?:released|offered)"
    r"|(?:is|are) (?:withdrawn|shut|closed|pulled)|dies?"
    r"|(?:spoken for|taken|claimed|unclaimed|unspoken|left)(?: \w+)? (?:goes|go|gets?|moves?)"
    r"|are released|we release it|lapses|expires|ends|runs out|closes)\b[^.;]{0,40}$",
    _I,
)
