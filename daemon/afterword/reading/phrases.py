"""The words programs use about writing, as tables: class of word, meaning, source.

A clause is first put into plain form (`plain`): lower case, contractions opened, and every
word that matters replaced by the class it belongs to, in capitals. "Please don't e-mail your
interviewers" becomes "please do not COMM FACULTY". The tables of `wishes` then speak about
classes and stay short. Nothing here decides anything.

Sources: DOMAIN section 2 (wordings of programs and societies) and 2e (what they mean).
"""

from __future__ import annotations

import re
from functools import lru_cache

_STRAIGHT = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "\u2010": "-", "\u2011": "-"}
)
_CONTRACTIONS: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("can", re.compile(r"\bcan(?:no|')t\b|\bcan not\b"), "can not"),
    ("won", re.compile(r"\bwon'?t\b"), "will not"),
    ("shan't", re.compile(r"\bshan't\b"), "shall not"),
    ("ain't", re.compile(r"\bain't\b"), "is not"),
    ("dont", re.compile(r"\bdont\b"), "do not"),
    ("pl", re.compile(r"\b(?:pls|plz)\b"), "please"),
    ("thru", re.compile(r"\bthru\b"), "through"),
    ("n't", re.compile(r"n't\b"), " not"),
    ("'d", re.compile(r"\b(i|you|he|she|we|they|it|that|there|who)'d\b"), r"\1 would"),
    ("'re", re.compile(r"\b(you|we|they|who)'re\b"), r"\1 are"),
    ("'ll", re.compile(r"'ll\b"), " will"),
    ("'ve", re.compile(r"'ve\b"), " have"),
    ("i'm", re.compile(r"\bi'm\b"), "i am"),
    ("let's", re.compile(r"\blet's\b"), "let us"),
    ("'s", re.compile(r"\b(that|it|there|what|here|who|nobody|he|she)'s\b"), r"\1 is"),
    ("e-", re.compile(r"\be-(mail|message|card)"), r"e\1"),
    ("need not", re.compile(r"\bneed not\b"), "do not need to"),
)
"""Spelled-out forms, so that one pattern meets every way of writing "not"; each with letters it cannot do without."""

# fmt: off
_CLASSES: tuple[tuple[str, str], ...] = (
    # addresses and links
    ("ADDR", r"[\w.+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}"),
    ("LINK", r"https?://\S{1,400}|www\.\S{1,300}"),
    # letters that were received: no statement about letters to come
    ("COMM", r"\b(?:letters?|mails?|messages?) back and forth\b"),
    ("RECEIVED", (
        r"\b(?:thanks|thank you)(?: so much| very much)? for (?:your|the|that|sending (?:us|me)) "
        r"(?:\w+ ){0,2}?(?:thank[- ]?you )?(?:notes?|letters?|emails?|mail|messages?|cards?|words?"
        r"|lines?|thank-you)\b|\b(?:your|the) (?:\w+ ){0,2}?(?:thank[- ]you )?(?:notes?|letters?"
        r"|emails?|messages?|cards?|lines?) (?:\w+ ){0,3}?(?:reached|arrived|was|were|made|meant|came"
        r"|got here|has been|have been)\b|\b(?:got|received|forwarded|passed on|passed along|enjoyed"
        r"|read|shared|printed|answered) your (?:\w+ ){0,2}?(?:thank[- ]?you )?(?:notes?|letters?"
        r"|emails?|messages?|cards?|lines?|questions?)\b|\bthat was a (?:\w+ )?(?:note|letter|card)\b"
        r"|\bletters? (?:and cards? )?from (?:our|my|the) (?:residents?|patients?|interns?|fellows?)\b"
    )),
    # the sender's own thanks, which are no statement about thank-you notes
    (
        "",
        (
            r"(?<!\ba )(?<!\bany )(?<!\bno )\b(?:many |our |my |with |again,? |and |sincere )*(?:thanks?|thank you)(?: all| both| "
            r"again| so much| very much| ever so much| kindly)* (?:for (?!(?:me|us|them)\b)|in advance"
            r"|to (?:you|all|everyone)\b|and )"
        ),
    ),
    (
        "",
        (
            r"^(?:many |and |so,? )*(?:thanks|thank you)(?: all| both| again| so much| very much| a "
            r"million)*[,!]"
        ),
    ),
    (
        "",
        (
            r"\bno,? thank you\b|\bthank you [,!.]|\bthank you(?: again| so much| very much| "
            r"all)?[!.]?$|\bthank you,? (?:dear|priya)"
        ),
    ),
    # thanks
    (
        "THANKS",
        (
            r"\bthank[- ]?you(?:s|'s)?[- ](?:and follow-?up |or follow-?up )?(?:notes?|letters?|cards?"
            r"|emails?|messages?|mails?|correspondence|texts?|calls?|gifts?|notes? or letters?|lines?"
            r"|notes?/\w+)\b(?:,? (?:or|and|/) ?(?:letters?|cards?|emails?|messages?|notes?)\b)?"
        ),
    ),
    ("THANKS", r"\bty[- ]notes?\b|\btys\b|\bno-ty-note\b|\bthe thank you\b"),
    ("COMM THANKS", r"\b(?:say|saying) (?:thank[- ]you|thanks)\b"),
    ("no THANKS", r"\bthank-you-free\b|\bnot (?:to )?thank(?:ing)? (?:us|me|them|ANYONE|anybody|anyone)\b"),
    ("THANKS", (
        r"\bthank-yous?'?s?\b|\bwords of thanks\b|\bthank (?:your|our|the|my) (?:hosts?"
        r"|interviewers?)\b|\b(?:write|writing) (?:and|to) thank\b(?: (?:us|me|them))?|\bthank yous\b"
        r"|\bthankyous?\b|\bthanks-yous?\b"
    )),
    (
        "THANKS",
        (
            r"\b(?:notes?|letters?|cards?|(?:kind )?words?|messages?|expressions?|emails?|mails?"
            r"|correspondence|gestures?|tokens?|lines?) (?:of|expressing|to express|conveying|in) "
            r"(?:your |their |any |personal )?(?:thanks|thank you|gratitude|appreciation)\b"
        ),
    ),
    (
        "THANKS",
        (
            r"\b(?:notas?|cartas?|mensajes?) de agradecimiento\b|\bagradecimientos?\b|\bstationery\b"
            r"|\bkind words?\b(?! (?:of|from|about))"
        ),
    ),
    (
        "THANKS",
        (
            r"\bthank(?:ing|ed)? (?:me|us|them|him|her|some(?:body|one)|any(?:body|one)|every(?:body"
            r"|one)|each|your|the|one|our|a|those|dr\.?|people|interviewers?|faculty|individual|him "
            r"or her)\b|\bbe thanked\b"
        ),
    ),
    (
        "THANKS",
        (
            r"(?<=say )thanks\b|(?<=send )thanks\b|(?<=no )thanks\b(?! to)|(?<=of )thanks\b|(?<=your "
            r")thanks\b|(?<=express )(?:your |their )?(?:thanks|gratitude|appreciation)\b"
            r"|(?<=expressing )(?:your |their )?(?:thanks|gratitude|appreciation)\b|^thanks[.:]"
            r"|\bgratitude\b"
        ),
    ),
    ("ASKED", r"\byour question\b(?!s)|\bimproper questions?\b|\bquestion you asked\b"),
    ("thing", (
        r"\b(?:send|mail|ship|bring|give) (?:it|them|this|that|the \w+) back\b|\b(?:we|i|was|were) "
        r"(?:mailed|shipped)\b|\bmailing list\b|\bby mail\b(?= next| this| soon| with a)"
    )),
    # the ways of being in touch that are meant by no policy
    ("HUSH", (
        r"\bnothing (?:more |further |else )?(?:be|needs? to be|is to be|need be) said\b"
        r"|\bno-contact\b|\bquiet between (?:us|you and us)\b|\bgoodbye (?:on|is|be)\b|\bstays "
        r"goodbye\b|\bclose the book\b|\bour last (?:exchange|word|mail|message)\b|\blast word to us\b"
        r"|\blast exchange\b|\bsay no more\b|\bgo quiet\b|\bquiet period\b|\bblackout\b"
        r"|\bradio[- ]silence\b"
    )),
    ("testmail", r"\bin silence\b|\bphones? silent\b"),
    ("SILENCE", r"\b(?<!our )(?<!my )silence\b"),
    (
        "call-duty",
        (
            r"\b(?:on|night|overnight|home|day|weekend) call\b|\bcall (?:schedules?|rooms?|shifts?"
            r"|nights?|burden|frequency|pool|is like)\b|\b(?:video|conference|zoom|teams|phone"
            r"|welcome) calls?\b|\bwhen the call ends\b"
        ),
    ),
    (
        "testmail",
        (

                r"\b(?:so-?called|to call it|is called|are called|called for|they call|call it|calls "
                r"it|be called)\b|\bword of\b|\bletters? of (?:recommendation|good standing|support)\b"
                r"|\brecommendation letters?\b|\bcover letters?\b|\btake notes?\b|\bnotes? taken\b"
                r"|\bnote[- ]takers?\b|\btaking notes\b|\bplease note\b|\bnote that\b|\btest message\b"

        ),
    ),
    ("HELPDESK", (

            r"\b(?:the |our |your )?(?:sender|vendor|hotel|airline|registrar|payroll|public safety"
            r"|help ?desk|helpdesk|help line|front desk|it desk|service desk|support (?:desk|team"
            r"|staff))\b"

    )),
    # people
    (
        "DOCTOR",
        (
            r"\b(?:drs?|dra|prof(?:essor)?)\.? (?:[a-z]\. ){0,2}[a-zà-ÿ][\w'à-ÿ-]*(?:(?: and|,|,? or) "
            r"(?:dr\.? )?[a-zà-ÿ][\w'à-ÿ-]*(?= (?:directly|individually|yourself)))?"
        ),
    ),
    (
        "FACULTY",
        (
            r"\b(?:(?:any|all|individual|other|single|fellow|the|our|your|their|her|his|several|these"
            r"|specific) ){0,3}(?:faculty(?: (?:members?|physicians?|interviewers?|or staff))?"
            r"|interviewers?|physicians?|doctors?|docs|attendings?(?: physicians?)?|professors?"
            r"|clinicians?|facultad|program directors?(?= (?:and|or) (?:faculty|interviewers?))"
            r"|committee members|members? of (?:the|our|your) (?:selection |interview |recruitment "
            r"|rank |admissions? )?(?:committee|faculty|panel|department|team)|(?:selection|interview"
            r"|recruitment) (?:committee|panel))\b(?:'s?)?"
        ),
    ),
    ("no FACULTY", (
        r"\b(?:nobody|no one|none of those|none of the people) (?:(?:who|whom|that) )?(?:you (?:have "
        r")?(?:met|talked to|spoke with)|(?:has |have )?(?:interviewed|met|saw|talked to|spoke with) "
        r"you)\b"
    )),
    ("all FACULTY", (
        r"\b(?:the )?(?:rest of|others (?:on|in)|remainder of) (?:the|our|your) (?:team|group|faculty"
        r"|department|committee|panel)\b|\ball the others?\b"
    )),
    ("met FACULTY", r"\bmet (?:everyone|everybody|all of (?:us|them)|the (?:whole )?team)\b"),
    (
        "all FACULTY",
        (
            r"\b(?:every(?:body|one)|all those|all the (?:people|others))(?: else)? (?:(?:who|whom"
            r"|that) )?(?:you (?:have |had )?(?:met|meet|talked|spoke|spoken|interviewed|saw|sat)(?: "
            r"(?:to|with|down with))?|(?:has |have )?(?:interviewed|met|talked to|spoke with|met with"
            r"|saw) you)\b"
        ),
    ),
    (
        "FACULTY",
        (
            r"\b(?:the |any(?:body|one)? (?:of )?(?:the )?|those |whichever |all )?(?:people|persons?"
            r"|folks|individuals|individual|any(?:body|one)|some(?:body|one)|every(?:body|one)|those"
            r"|whoever|whomever) (?:else )?(?:(?:who|whom|that) )?(?:(?:you|they|applicants"
            r"|candidates) (?:have |had )?(?:met|meet|talked|spoke|spoken|interviewed|saw|sat)(?: "
            r"(?:to|with|down with))?|(?:has |have )?(?:interviewed|met|talked to|spoke with|met with"
            r"|saw) you|met with you)\b"
        ),
    ),
    (
        "FACULTY",
        (
            r"\bindividual (?:interviewers?|members|people|staff|doctors?)\b|\b(?:your |the "
            r")?(?:conversation partners?|interview (?:team|panel)|panel ?(?:members|ists)|evaluators"
            r"|examiners|preceptors|assessors)\b|\byour hosts\b|\bmy colleagues\b|\bthe attending\b"
            r"|\b(?:to )?people directly\b|\bthe people (?:on|in) your (?:schedule|itinerary"
            r"|program)\b|\bteam members\b|\bindividuals\b|\b(?:chief residents?|chiefs)\b|\bthe "
            r"chair(?:man|woman|person)?\b"
        ),
    ),
    ("RESIDENT", r"\b(?:our |the |your |any )?(?:residents?|interns?|house ?staff)\b"),
    (
        "YOU",
        (
            r"\b(?:all |any |our |the |those )?(?:interviewed |prospective |residency |interviewing "
            r")?(?:applicants?|candidates?|interviewees?|visitors?|recruits)\b(?:'s?)?|\bthose (?:of "
            r"you )?(?:who |whom )?(?:we (?:have )?(?:interviewed|met)|(?:have )?(?:interviewed|been "
            r"here|visited|came))(?: (?:here|with us))?\b|\b(?:you|yourself|yourselves)\b"
        ),
    ),
    (
        "NOBODY",
        (
            r"\b(?:no one|nobody|none of (?:us|FACULTY|RESIDENT|(?:our|the|your) \w+)|not one of (?:us"
            r"|them|our \w+|the \w+)|not (?:one person|a single person|a soul))(?: else)?(?:,? (?:in"
            r"|at|from|of|on|here(?: at| in)?) (?:the |our |this )?(?:[\w.]+ ){0,3}?(?:program"
            r"|department|residency|hospital|institution|office|staff|committee|team|service))?\b(?: "
            r"here\b)?"
        ),
    ),
    ("COMM between", (
        r"\b(?:exchange|traffic|correspondence|conversation|dialogue|communication) between (?:YOU"
        r"|us) and (?:SELF|us|FACULTY|YOU|the program)"
    )),
    ("YOU get word from", (
        r"\bYOU (?:will |shall |may |should |do )?(?:not )?(?:be )?hear(?:ing)? (?:nothing |\w+ "
        r")?from\b"
    )),
    ("get no COMM from YOU", r"\bhear(?:s|ing|d)? nothing (?:more |further |back )?from YOU\b"),
    ("get COMM from YOU", r"\bhear(?:s|ing|d)? (?:anything |nothing |back |more )?from YOU\b"),
    (
        "ANYONE",
        (
            r"\b(?:any(?:one|body)|some(?:one|body)|every(?:one|body)|any (?:other )?(?:person|member"
            r"|of us)|whichever of us|all of us|each of us|any of us)(?: else)?(?:,? (?:in|at|from|of"
            r"|with|on|here(?: at| in)?) (?:the |our |this )?(?:[\w.]+ ){0,3}?(?:program|department"
            r"|residency|hospital|institution|office|staff|committee|team|service))?\b(?: here\b)?"
        ),
    ),
    (
        "SELF",
        (
            r"\b(?:our|the|this|my|your) (?:[\w-]+ )?(?:program|department|residency|institution|team"
            r"|hospital|selection process)(?:'s)?(?! director| coordinator| office| manager| "
            r"administrator| mail| inbox| address)\b(?: directors?| itself)?|\bprograms?(?: "
            r"directors?)?\b(?! coordinator| office| manager| administrator| in (?:internal|family"
            r"|general|emergency)\b)"
        ),
    ),
    (
        "OFFICE",
        (
            r"\b(?:this|our|the|my|that|one|same|single|common|shared|a single) (?:[\w-]+ "
            r"){0,2}?(?:mailbox|inbox|letter ?box|address|office|coordinators?|desk|administrator"
            r"|program manager|email account|email address)\b|\bprogram coordinators?\b|\bthis email\b"
            r"|\bher office\b|\bthe residency office\b"
        ),
    ),
    # occasions
    (
        "VISIT",
        (

                r"\b(?:second|2nd|return|repeat|additional|another|further|follow-?up) (?:looks?"
                r"|visits?)(?: visits?| days?)?\b|\bsecond-look(?: visits?| days?)?\b|\bre-?visits?\b"
                r"|(?<=\bno )visits?\b|(?<=\bdo )visits?\b|(?<=\boffer )visits?\b|(?<=\bhost "
                r")visits?\b|(?<=\barrange )visits?\b|\btours? outside\b|\banother look\b|\bvisit "
                r"(?:us )?again\b|\bcome back (?:for a (?:look|visit)|and see)\b|\bhave (?:ANYONE"
                r"|YOU) back\b"

        ),
    ),
    (
        "AFTER",
        (
            r"\b(?:after|following|since|beyond|past) (?:the|your|their|an?|this|our|that) (?:virtual "
            r"|residency )?(?:interviews?|visits?|days?|conversations?|meetings?|mornings?|interview "
            r"day)(?: (?:day|is over|ends?|are over|has ended))?\b|\bpost-? ?interview\b"
            r"|\bafterwards?\b|\bafter interviews\b|\bonce (?:you have been here|you log off"
            r"|interviews? (?:are|is) (?:over|done)|(?:the|your) (?:interviews?|day) (?:is|are|has) "
            r"(?:over|done|ended)|the interviews are over)\b|\bfrom (?:here|now|today|this minute"
            r"|this point) (?:on|forward|onward|until|to|through)\b|\bafter today\b|\bbetween now "
            r"and\b|\bwhen (?:it|the day|the interview) is over\b|\bfrom today\b"
        ),
    ),
    (
        "SEASON",
        (
            r"\b(?:until|till|before|through|by|to|and|after) (?:after )?(?:the )?(?:match(?: day| "
            r"week)?|rank(?: order)? lists?|ranking|lists are|the match|you certify|march|february"
            r"|the third friday)\b|\b(?:until|till|before|through|by) (?:the )?(?:end of |early |late "
            r"|mid-?)?(?:january|february|march)\b|\bmatch day\b|\brest of the season\b|\bremainder "
            r"of the season\b|\ball season\b"
        ),
    ),
    (
        "PORTAL",
        (
            r"\b(?:my)?eras\b|\bthalamus\b|\b(?:the |an? |our |your )?(?:applicant |program "
            r"|interview |application )?portals?\b|\bresidencycas\b|\binterview broker\b|\bmessage "
            r"center\b|\bpsca\b"
        ),
    ),
    (
        "UPDATE",
        (

                r"\b(?:application |file |further |academic |any |score )?updates?\b(?= (?:to|since|on"
                r"|about|in|are|go|belong|by|must|should|can|will|through|via|,|and|or|of|only|may"
                r"|from|regarding|after)\b|[:.,]|$)|\bnew (?:[\w/]+,? ){0,2}?(?:scores?|publications?"
                r"|papers?|grades?|results?|exam results|manuscripts?|certificates?|information"
                r"|accomplishments?|achievements?|data|documents?|honou?rs)\b|\b(?:whatever|anything"
                r"|what|something) (?:is |that is |turns out )?new\b|\bchanges? (?:to|in|of) (?:your"
                r"|the|their) (?:file|application|record|data)\b|\b(?:something|anything|things?"
                r"|whatever) (?:(?:in|about) your (?:file|application) )?(?:changes?|should change|in "
                r"your (?:file|application) changes?)\b|\b(?:step (?:2|3|two|three)|usmle|comlex) "
                r"(?:ck )?(?:scores?|results?)\b|\b(?:accept|take|receive|add|consider) (?:\w+ "
                r"){0,2}?(?:scores?|documents?|publications?|materials|test results)\b|\b(?:a |got a "
                r")?new score\b|\b(?:there is |have )?(?:something|anything) (?:new|to add)\b"
                r"|\bpapers? accepted\b|\b(?:have|any|got) news\b|\battach(?:ing|ed)? (?:\w+ )?to (?:a"
                r"|your|the|any|ANYONE) (?:file|application)\b|\b(?:add|adding) (?:anything|something"
                r"|it|them) to (?:your|the) (?:application|file)\b|\bnews about your (?:file"
                r"|application)\b|\bsupplement\w* (?:documents?|materials?)\b|\bupdate (?:it|your "
                r"(?:file|application))\b|\bscores,? (?:publications|papers)\b"

        ),
    ),
    ("ask QUESTION", (
        r"(?:^|(?<=[,;:] )|(?<=\bjust )|(?<=\bplease )|(?<=\bso )|(?<=\bbut )|(?<=\band ))ask (?:me|us"
        r"|away)\b"
    )),
    (
        "QUESTION",
        (
            r"\b(?:questions?|queries|query|inquiries|enquiries|clarifications?)\b|\bwondering\b"
            r"|\bpuzzles? YOU\b|\bcurious about\b|\b(?:wish|want|would like|need) to (?:know|ask"
            r"|clarify)\b|\bunclear\b|\brequesting information\b|\basking is\b|\b(?:stuff|something"
            r"|anything|things?|whatever) (?:else )?comes? up\b|\bleft open\b|\banything about the "
            r"(?:program|training|curriculum|residency|place)\b|\bclear up\b|\bclarify(?:ing)?\b"
            r"|\brequests? for (?:objective )?information\b"
        ),
    ),
    # answering
    (
        "REPLY",
        (
            r"\b(?:repl(?:y|ies|ied|ying)|respon(?:d|ds|ded|ding|ses?)|answer(?:s|ed|ing)?|unanswered"
            r"|acknowledge(?:d|s|ment|ments)?|acknowledging|(?:write|writes|writing|written|wrote|get"
            r"|hear|heard|email|mail) (?:you )?back)\b"
        ),
    ),
    (
        "RANK",
        (
            r"\brank(?:s|ed|ing|ings)?(?: order)?(?: lists?)?\b|\b(?:our|the|a|my|match) lists?\b"
            r"|\bwhere (?:we put|you stand|we place) ?(?:you)?\b|\bselection (?:decisions?|process)\b"
            r"|\b(?:our|the|your) (?:decisions?|deliberations?|evaluations?|chances|standing|placement"
            r"|position|assessment|outcome|candidacy)\b|\bdiscussion of YOU\b"
        ),
    ),
    # being in touch
    (r"\1 BOX", r"\b(FACULTY|DOCTOR|his|her|their)(?:'s?)? (?:private |work |email )?address\b"),
    (
        "BOX",
        (
            r"\b(?:in-?box(?:es)?|mailbox(?:es)?|boxes|email addresses|addresses|contact "
            r"(?:information|details|data))\b"
        ),
    ),
    (
        "COMM",
        (
            r"\b(?:get|getting|be|being|keep|keeping|stay|staying|remain|are|come|put) in (?:touch"
            r"|contact)\b|\bin touch\b|\breach(?:ing|es)? (?:out|back)\b|\breach(?:ing)?(?= (?:him|her"
            r"|them|me|us|FACULTY|DOCTOR))|\bfollow(?:ing|s)?[- ]?ups?\b(?: (?:messages?|notes?"
            r"|emails?|letters?|correspondence|communications?|contact))?|\bdrop(?:ping|s)? (?:me|us"
            r"|him|her|them|FACULTY|DOCTOR|ANYONE)?(?: \w+)? ?a (?:line|note|word|message)\b"
            r"|\bletters? of (?:intent|interest)\b|\blove letters?\b|\bexpressions? of (?:interest"
            r"|intent)\b|\bhear(?:s|ing)? from\b|\breach(?:es|ed|ing)? (?:us|me)\b|\breach(?:es|ed"
            r"|ing)? (?:us|me)\b|\bcorrespond(?:s|ed|ing|ence)?\b|\bcommunicat(?:e|es|ed|ing|ions?)\b"
            r"|\boutreach\b"
        ),
    ),
    (
        "COMM",
        (
            r"\b(?:wr(?:ite|ites|iting|itten|ote)|sen(?:d|ds|ding|t)|email(?:s|ed|ing)?|mail(?:s|ed"
            r"|ing|ings)?|contact(?:s|ed|ing)?|messag(?:e|es|ed|ing)|letters?|notes?|cards?|postcards?"
            r"|call(?:s|ed|ing)?|phon(?:e|es|ed|ing)|telephon(?:e|es|ed|ing)|text(?:s|ed|ing)?"
            r"|approach(?:ed|ing|es)?|ping(?:s|ing)?|linkedin|dms?|lines|correspondents?|correo"
            r"|escriba|mensajes?)\b"
        ),
    ),
)
# fmt: on


def _compile() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(pattern), name) for name, pattern in _CLASSES)


_TABLE = _compile()


_THANKING = re.compile(
    r"\bthank(?:ing|ed)? (?:(?:my|every|all|each|one|of) ){0,2}(?=FACULTY|DOCTOR|RESIDENT|ANYONE|NOBODY)"
)


_INFORMATION_TECHNOLOGY = re.compile(r"(?<=\bto )IT\b|\bIT(?= (?:desk|team|department|support|people)\b)")


def opened(text: str) -> str:
    """`text` in lower case with contractions spelled out and quotes straightened."""
    words = (text if text.isupper() else _INFORMATION_TECHNOLOGY.sub("helpdesk", text)).lower()
    words = words.translate(_STRAIGHT)
    for letters, pattern, form in _CONTRACTIONS:
        if letters in words:
            words = pattern.sub(form, words)
    return " ".join(words.split())


@lru_cache(maxsize=1024)
def plain(clause: str) -> str:
    """The clause in plain form: lower-case words, capitals for the classes of `_CLASSES`."""
    words = opened(clause)
    for pattern, name in _TABLE:
        words = pattern.sub(name, words)
    words = _THANKING.sub("THANKS ", words)
    return re.sub(r"\s+", " ", words).strip()
