"""What looks like a wish about letters and is none: robots, links, dates, other people's rules.

It decides why a sentence is passed over (DOMAIN 5b), so that `afterword read` can say so. Reasons
that are only about the topic give way where a sentence is plainly about letters afterwards; a
robot's "do not reply" never does. It must never pass over a sentence without a reason.
"""

from __future__ import annotations

import re

from afterword.reading.wording import any_of

TAKEN_BACK = "it is taken back"
NEW_ADDRESS = "it names the address that takes the place of an old one"
ONE_OPINION = "it is one person's opinion, and says so"
THAT_OTHER = "it is that other program's rule"
WITHIN_THE_PORTAL = "it is about messages within the portal"
DURING_THE_SESSION = "it is about the session itself"
TO_PATIENTS = "it is said to patients"
BEFOREHAND = "it is about the time before the day"
THANKS_FOR_THIS = "it is about thanks for one thing, or for too many"
ONE_MATTER = "it is about one matter, and no rule for afterwards"
A_BREACH = "it asks to be told of a breach"
TAKEN_BACK_WHOLE = "it takes a rule back and says no more"
TAKES_BACK = any_of(
    r"(?<!\bbefore i )(?<!\blest i )(?<!\bnot )\b(?:ignore|forget|disregard|overlook|strike|scratch|cross out)\b.{0,40}\b(?:what|message|mail|COMM|said|wrote"
    r"|(?:paragraph|line|sentence|point)s?|earlier|below|previous|last|tuesday|it\b(?! again))|\bno longer (?:applies|apply|holds?"
    r"|valid|in force|our)\b|\b(?:takes?|taking|taken|took) (?:that|it|this|something) back\b"
    r"|\bretract|\brescind|\bby mistake\b|\bwas (?:wrong|an error)\b|\bhas been (?:lifted"
    r"|withdrawn|dropped|abolished)\b|\bdoes not apply (?:anymore|any more|any longer)\b"
    r"|\b(?:we|it|rule|policy|there) used to\b",
    r"\b(?:ha(?:s|ve|d)|we|FACULTY) (?:now |since |just )?(?:dropped|abolished|lifted|withdrawn|scrapped|given up|done away with|struck)"
    r" (?:\w+ ){0,5}(?:rules?|ban|polic(?:y|ies)|paragraphs?|restrictions?)\b",
)
"""Words that take an earlier rule back; the program's older text below them counts no more."""

OF_PAPERS = "it is about dates, status or papers"
INTO_A_FORM = "it is about what to write into a form"
_NOTHING_ELSE = r"(?!.*\b(?:instead|but|except|still|however|please do|and (?:please|do|write|send|keep))\b)"
TRAPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        any_of(
            r"^(?!.*\bCOMM (?:from|to) (?:YOU|us|me|FACULTY|ANYONE)\b).*\bno THANKS (?:are |is )?(?:\w+ )?for (?:this|that|it|these|(?:the|my) (?!interview|visit|day|time|conversation|talk|meeting|FACULTY|DOCTOR|OFFICE|SELF|RESIDENT|team|season|chance|opportunity)\w+)\b(?! (?:interview|visit|day))",
            r"\b(?:not|never)\b.{0,20}\bTHANKS\b.{0,20}\b(?:more than once|twice)\b",
        ),
        THANKS_FOR_THIS,
    ),
    (
        any_of(
            r"^(?!.*\b(?:AFTER|SEASON|THANKS|anything|ever)\b)(?!.*\bCOMM from YOU\b).*\b(?:do not|never|no need)\b(?: \w+){0,3}? (?:COMM|contact|ring|phone|bother)\b[^,;:]{0,60}\b(?:about (?:it|this|that)|for (?:an?|the|any|your) (?:\w+ )?(?:link|LINK))\b",
            r"^(?!.*\b(?:AFTER|SEASON|THANKS)\b)(?:if|when|should)\b.{0,60}\b(?:connection|link|zoom|camera|audio|video|lost|late|dies|drops?|fails?)\b.{0,80}\bnot\b.{0,20}\b(?:COMM|contact|ring|phone|bother)\b",
        ),
        ONE_MATTER,
    ),
    (
        any_of(
            r"\b(?:should|if) (?:any |an? |one of )?(?:FACULTY|ANYONE|SELF|RESIDENT|DOCTOR|member)\b.{0,80}\b(?:says?|tells?|asks?|press(?:es)?|suggests?|hints?|promises?|QUESTION)\b"
            r".{0,90}\b(?:(?:like|want|wish|need|glad) to (?:hear (?:of|about)|know about|be told)|get COMM of (?:it|that|this)|(?:tell|let) (?:us|me)\b|report (?:it|that|this))",
        ),
        A_BREACH,
    ),
    (
        any_of(
            r"\b(?:write|put|enter|type|COMM)\b.{0,40}\b(?:in|into|on) (?:the|any|that|this|those) (?:\w+ )?(?:comment|free text|text|answer) (?:BOX|boxes|field|fields|section)\b"
        ),
        INTO_A_FORM,
    ),
    (
        any_of(
            r"^"
            + _NOTHING_ELSE
            + r"(?:[^,;:]{0,30}[,:] )?(?:please |kindly )?(?:ignore|forget|disregard|overlook|strike) (?:the|that|my|our|this) (?:\w+ ){0,2}"
            r"(?:paragraph|line|sentence|passage|rule|point|section|part|bit|clause|item)s?\b[^,;:]{0,80}$",
            r"^(?=.*\b(?:rule|paragraph|section|clause|ban|restriction|sentence|line|point|page)\b)"
            + _NOTHING_ELSE
            + r"[^;:]{0,200}\b(?:is|are) no longer (?:in force|our (?:rule|policy)|valid|a rule|the rule|in effect)[.!\])]*$",
            r"^[^,;:]{0,40}\[(?:rescinded|repealed|withdrawn|deleted|struck|abolished)\b[.!\])]*$",
        ),
        TAKEN_BACK_WHOLE,
    ),
    (
        any_of(
            r"^[^,;:]{0,20}\bpatients? (?:must|should|may|can|are)\b.{0,10}\bnot\b",
            r"^(?:\w+: )?COMM to (?:\w+ ){0,8}(?:is|are) not (?:encrypted|secure)\b[^,;:]*$",
        ),
        TO_PATIENTS,
    ),
    (
        any_of(
            r"^(?!.*\b(?:AFTER|after\w*|later|whether|SEASON|THANKS|since|until|match|rank\w*|either|nor)\b)(?=.*\b(?:COMM|FACULTY|DOCTOR)\b).*\b(?:not|no|never)\b"
            r".*\b(?:beforehand|to prepare|ahead of (?:time|the day|(?:the|your) (?:interview|visit|day))|before (?:the|your) (?:interview|day|visit))\b",
            r"^(?!.*\b(?:AFTER|after\w*|later|whether|SEASON|THANKS|since|until|match|rank\w*|either|nor)\b)(?=.*\b(?:COMM|FACULTY|DOCTOR)\b)"
            r"(?:please,? )?(?:ahead of|before|prior to) (?:time|the day|(?:the|your) (?:interview|visit|day))\b.*\b(?:not|no|never)\b",
        ),
        BEFOREHAND,
    ),
    (TAKES_BACK, TAKEN_BACK),
    (
        any_of(r"\bdo not (?:go by|quote|listen to) me\b|\bi do not make (?:the )?rules\b"),
        ONE_OPINION,
    ),
    (
        any_of(
            r"\bnot be (?:COMM|contacted|messaged|reached) (?:through|via|in|within|on) PORTAL\b(?!,? (?:or|and|nor)\b)|\bTHANKS to PORTAL\b(?!,? (?:or|and|nor)\b)"
        ),
        WITHIN_THE_PORTAL,
    ),
    (
        any_of(
            r"^(?!.*\b(?:or|and|nor|not)\b.{0,12}\bchat\b)(?!.*\bchat,? (?:or|and|nor|not)\b).*\b(?:not|no|never)\b.{0,60}\b(?:through|via|in|within|on|by) (?:the |our )?(?:\w+ )?chat\b",
            r"\b(?:not|no|never)\b.{0,60}\b(?:while|when|as long as) (?:an?|the|your) (?:\w+ )?(?:session|room|call) is (?:\w+ )?(?:running|going on|in progress|on|open|under way|live)\b",
        ),
        DURING_THE_SESSION,
    ),
    (
        any_of(
            r"\bTHANKS for (?:this|the) (?:COMM|e-?mail|mail|message)\b|\bno THANKS for (?:this|that)\W*$|\b(?:not|no|nor|never|without)\b.{0,40}\bREPLY (?:to )?(?:this|it)\b(?! OFFICE)|^no "
            r"REPLY\b|\bno need (?:to|for) (?:an? |YOU to )?REPLY\b|\bno (?:need for an? )?REPLY "
            r"(?:is )?(?:needed|necessary|required)\b|\bnot want an? REPLY\b|\bnot (?:need|require"
            r"|want) (?:to )?(?:an? |any )?REPLY\b",
        ),
        "it is about this message alone",
    ),
    (
        any_of(
            r"\b(?:not|never) REPLY (?:directly )?(?:to )?(?:this|it\b|here|OFFICE|ADDR|$|by email)"
            r"|\bnot (?:COMM )?REPLY (?:to )?(?:this|ADDR)|\bREPLY (?:to (?:this|ADDR)|sent|COMM "
            r"(?:back )?to)\b.{0,40}\b(?:are|is|will|can|go|goes|get)\b.{0,12}\b(?:not|lost|discarded"
            r"|unread|nowhere|deleted)|\bnot (?:be )?(?:monitored|attended|checked|read by)\b"
            r"|\bunattended\b|\bunmonitored\b",
            r"\b(?:this (?:COMM|OFFICE|account|system|site)|OFFICE|ADDR|a machine|automatic|automated"
            r"|automatically)\b.{0,50}\b(?:not|can not|NOBODY|no one|unable|never|lost|is not) (?:\w+ "
            r"){0,3}?(?:read|receive|take|accept|monitor)|\bNOBODY reads\b.{0,40}\b(?:ADDR|this"
            r"|it)|\bthis is an? (?:\w+ )?auto\w+|\bautomat(?:ed|ic) (?:message|COMM|email"
            r"|notification)|\bno-?reply\b|\bADDR does not take\b|\bsystem generated\b",
            r"\b(?:NOBODY|no one|none)\b.{0,20}\b(?:see|sees|read|reads) (?:a|any|your|the) REPLY\b",
            r"\bnot REPLY;? ?delete|^(?:please )?(?:do )?not REPLY\.?$|\bCOMM (?:that is )?(?:sent"
            r"|COMM) (?:back )?to (?:this|it|ADDR|OFFICE) (?:is|are|will be) (?:lost|discarded|not)"
            r"|\bCOMM sent back\b",
        ),
        "a robot speaks of its own address",
    ),
    (
        any_of(
            r"\bconfidential\w*\b|\bprivileged\b|\bintended (?:recipient|for|only)\b"
            r"|\bunauthori[sz]ed\b|\bdisseminat|\bdisclosure\b|\bdestroy it\b|\bin error\b|\bexternal "
            r"(?:sender|email|source)\b|\bphish|\bviruses?\b|\bclick(?:ing)? (?:on )?(?:any )?links\b"
            r"|\bunsubscribe|\bprotected health\b|\bpersonal health\b|\bpatients?\b.{0,40}\b(?:use"
            r"|should|must|may|can|never|portal)|\bnot (?:encrypted|secure)\b|\b(?:call|COMM) 911\b|\bprinting this\b|\bmedical advice\b"
            r"|\bpress (?:inquiries|QUESTION)\b|\bmedia office\b|\bsecure messag",
            r"\bsocial security\b|\bpassport number|\bbank\b",
        ),
        "a disclaimer or a notice about safety",
    ),
    (
        any_of(
            r"\b(?:record(?:ed|ing|ings|s)?|screen ?shots?|photo(?:s|graph\w*)?|ai note|notetakers?"
            r"|streaming)\b.{0,60}\b(?:not|no|prohibit\w*|permit\w*|never|forbidden)|\b(?:not|no|never"
            r"|nothing is)\b.{0,40}\b(?:record(?:ed|ing|ings)?|screen ?shots?|photograph\w*)\b",
            r"\b(?:share|pass|forward|give|post|distribute)\b.{0,25}\b(?:links?|invitation|passcode"
            r"|url|zoom|password|login)\b|\blink is (?:personal|for YOU)|\bnot (?:share|forward"
            r"|distribute) (?:it|this)\b",
            r"\b(?:line|connection|call|link|audio|video|camera|internet|wifi|wi-fi|zoom|webex"
            r"|room)\b.{0,40}\b(?:drops?|dropped|fails?|failed|freez\w*|broken|down|trouble|problems?"
            r"|misbehav\w*|does not (?:open|work)|not work\w*|lost)\b|\bdisconnected\b|\btechnical "
            r"(?:problems?|difficult\w*|issues?|trouble|support)\b|\btrouble (?:with|logging|joining)"
            r"|\b(?:log-?in|password|browser|device) (?:issues?|problems?|trouble)",
            r"\brunning late\b|\bare late\b|\bif YOU are lost\b|\bfront desk\b|\bwait in the lobby\b"
            r"|\bdress code\b|\bgifts\b(?! of)|\bduring the (?:interview|session|day)\b|\bbefore the "
            r"interview\b|\bahead of (?:the|your) (?:interview|day)|\bon the (?:day|morning)\b(?! "
            r"(?:it|the committee))|\bof the day\b",
            r"\breimburse|\breceipts?\b|(?:^(?!.*\bQUESTION\b).*\bparking\b(?! costs))|\bbook(?:ing)? "
            r"(?:your )?(?:travel|flights?|hotel)|\bhotel\b|\bairport\b|\bdietary\b|\brsvp\b"
            r"|\bheadset\b",
            r"\bno longer (?:active|valid|in use|works?|working)\b|\bhas left (?:the|our|us)\b|\bnew "
            r"email\b|\bCOMM again\b(?! (?:us|to))|\bsystem was down\b|\bmoney\b|\bscams?\b|\bfraud\w*"
            r"|\b(?:was|were) not affected\b|\bOFFICE (?:will be|is|are) closed\b",
        ),
        "it is about the day itself",
    ),
    (
        any_of(
            r"\b(?:application|file|candidacy)(?:'s)? (?:\w+ )?(?:status|stands?)\b|\bstatus of (?:YOU"
            r"|your|the|an) \w*\b|\bwhere (?:your|YOU) (?:file|application)\b|\bwaitlists?\b"
            r"|\bwaiting lists?\b|\bstatus (?:inquir\w*|QUESTION|updates?|calls?)\b|\bcontinued "
            r"(?:COMM|interest)\b|\bQUESTION about (?:your|the) status\b",
            r"\b(?:different|another|other|alternate|alternative|new|preferred) (?:interview )?(?:date"
            r"|day|time|session|slot)s?\b|\breschedul|\bcancel|\bscheduling\b|\bhold dates\b|\byour "
            r"preferences?\b|\bto (?:schedule|book)\b|\bsessions?\b.{0,30}\b(?:open|available)|\bin "
            r"the portal only\b|\bbook (?:in|through|via)\b",
            r"\bindividual feedback\b|\bfor reasons\b|\bappeals?\b|\bunable to offer\b|\bcomment on "
            r"individual\b|\bprovide feedback\b",
            r"\b(?:(?<=the )forms?|(?<=this )form|(?<=attached )forms?|survey|questionnaires?|photo"
            r"|transcripts?|signed|release|diploma|certificate of|immuni[sz]ation|background check"
            r"|passport)\b",
            r"\bno longer (?:interested|wish)\b|\bwithdraw\b|\bletters? of recommendation\b",
        ),
        OF_PAPERS,
    ),
    (
        any_of(
            r"\b(?:COMM|contact|COMM to)\b (?:with )?(?:the )?(?:nrmp|ecfmg|aamc|PORTAL|help ?desk"
            r"|support|testing center|prometric|dean|dean's office|thalamus support|acgme)\b"
            r"|\bHELPDESK\b|\btesting center\b|\bsupport team\b|\bcustomer (?:care|service|support)\b"
            r"|\bvendor\b|\binformation technology\b|\bIT\b",
            r"\bdean'?s? office\b|\bnrmp\b(?!.{0,80}\bask YOU)|\bmatch participation agreement\b",
        ),
        "it is about somebody else's desk",
    ),
    (
        any_of(
            r"\bview (?:all )?guest|\bjoin (?:with|by|zoom|the meeting)\b|\bone tap\b|\bmeeting id\b"
            r"|\bpasscode\b|\bdial[- ]in\b|\bgoogle calendar\b",
            r"\bif YOU COMM\b.{0,20}\bNOBODY\b|\bif something breaks\b|\b(?:use|in) the chat\b"
            r"|\bcouples? match\b|\blinks? in\b|\bold links?\b|\bif (?:we|i|there is|OFFICE) (?:do "
            r"not |have not |does not )?(?:get (?:no )?COMM from YOU|no REPLY)|\bCOMM from YOU by\b"
            r"|\bwait for (?:the )?host\b|\bin the (?:conference )?room\b|\bhost to COMM\b|\bgrand "
            r"rounds\b|\bnot need an account\b|\bCOMM(?: \w+)? (?:was|were|is|are|has been|have been) "
            r"(?:lost|delayed|bounced)\b|\bduplicates?\b|\bmail server\b",
        ),
        "it is about the day itself",
    ),
    (
        any_of(
            r"\b(?:many|some|most|several|a few|more and more|other|certain|certain other) (?:other "
            r")?(?:SELF|hospitals|schools|residencies|departments)\b|\bother hospitals\b|\bany SELF that\b",
            r"\bfellowship (?:YOU|applicants?|candidates?|interviews?|only)\b|\bsurgery(?:'s)? (?:text"
            r"|colleagues|department)\b|\bour (?:surgery|sister|neurology|pediatrics|psychiatry"
            r"|surgical) (?:colleagues|SELF|neighbou?rs)\b|\btheir affair\b|\banother (?:department"
            r"|program|SELF)\b",
        ),
        "it is another program's rule or general advice",
    ),
    (
        any_of(
            r"\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november"
            r"|december)|last (?:week|month|year|time|fall|season)|earlier|back then|when i COMM|when "
            r"i confirmed)\b.{0,60}\b(?:we|i) (?:told|asked|COMM|offered|said|announced|promised"
            r"|wanted)\b",
            r"\b(?:we|i) (?:told|had asked|had told|offered|said)\b.{0,80}\b(?:in (?:january|february"
            r"|march|october|november|december)|last (?:week|month|year|time)|earlier|before)\b",
            r"\b(?:i|we) (?:told|offered)\b(?! (?:them|him|her|FACULTY)\b)|\bYOU (?:told|asked) (?:me|us)\b",
        ),
        "it reports what was said before",
    ),
    (
        any_of(
            r"\buse OFFICE\b.{0,20}\b(?:instead of|rather than|in place of) (?:hers|his|theirs|the old"
            r"|the former|the previous)\b|\b(?:hers|his|her|the old) (?:BOX|ADDR)\b.{0,30}\b(?:shut off"
            r"|switched off|closed down|gone|no longer works?|disappears?)\b",
        ),
        NEW_ADDRESS,
    ),
    (
        any_of(
            r"\byou (?:would |will )?lose nothing\b|\bYOU (?:would |will )?lose nothing\b|\bnothing is lost if\b"
        ),
        "it says that writing nothing does no harm",
    ),
)
"""What looks like a wish and is none (DOMAIN 5b): pattern over the plain sentence, reason."""


CERTAIN = frozenset(
    {
        INTO_A_FORM,
        ONE_OPINION,
        THAT_OTHER,
        WITHIN_THE_PORTAL,
        DURING_THE_SESSION,
        TO_PATIENTS,
        TAKEN_BACK_WHOLE,
        THANKS_FOR_THIS,
        ONE_MATTER,
        A_BREACH,
        BEFOREHAND,
    }
)
"""Reasons that leave no doubt, however much like a limit a sentence sounds."""
SOFT = frozenset({"it is about the day itself", OF_PAPERS})
"""Reasons that give way where the words are plainly about letters after the interview."""
_PLAINLY = any_of(
    r"\bTHANKS\b",
    r"^(?=.*\b(?:AFTER|SEASON|HUSH)\b)(?=.*\b(?:COMM|FACULTY|DOCTOR)\b).*\b(?:not|no|never|nothing"
    r"|refrain|abstain|only|NOBODY|HUSH|prohibit\w*|finished|closed)\b",
)


_THANKS_ELSEWHERE = re.compile(
    r"\b(?:don['’]?t|do not|no need to) thank (?:me|us)\b[^.;!?]{0,24}?(?:[,;–-]? ?(?:but |just )?\bthank (?!you\b)\w|\byet\b|\bfor (?:it|this|that|these|snacks|confirming|the (?:invitation|food|pizza))\b)"
    r"|\bthank[- ]?you speech|\bthank[- ]?yous? for this (?:e-?mail|message)",
    re.IGNORECASE,
)
"""Thanks waved aside in jest, or for one thing: "don't thank me, thank the night float"."""
_LIMIT_BESIDE = re.compile(r"\bCOMM (?:from|to) (?:YOU|us|me|FACULTY|ANYONE)\b")
_THAT_OTHER = re.compile(
    r"^\W*that (?:program|residency|hospital) (?:\w+ )?(?:wants?|asks?|takes?|says?|has|forbids?|allows?)\b",
    re.IGNORECASE,
)


def trap(sentence: str, written: str = "") -> str | None:
    """Why a plain sentence is no rule about letters after the interview, or None; `written` is it word for word."""
    if _THAT_OTHER.match(written):
        return THAT_OTHER
    if _THANKS_ELSEWHERE.search(written) and not _LIMIT_BESIDE.search(sentence):
        return THANKS_FOR_THIS
    plainly = _PLAINLY.search(sentence)
    for pattern, reason in TRAPS:
        if not (plainly and reason in SOFT) and pattern.search(sentence):
            return reason
    return None
