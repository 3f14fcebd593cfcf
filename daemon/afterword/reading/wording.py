"""How programs word their wishes about letters, as tables: family of wordings, meaning, source.

Each family is one pattern over plain clauses (`phrases.plain`). They say who is bound, what is
forbidden, spared, allowed or routed, and what has no effect or no answer. `wishes` and `placing`
decide with them; nothing here decides anything. All repetitions are bounded, so that a pattern
takes time linear in the text.

Sources: the wordings of programs and societies in DOMAIN section 2 and their meaning in 2e.
"""

from __future__ import annotations

import re


def any_of(*patterns: str) -> re.Pattern[str]:
    """One pattern for any of several."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_WE = (
    r"(?:we|i|us|SELF|FACULTY|DOCTOR|RESIDENT|NOBODY|OFFICE|none of us|staff|everyone involved|she|he"
    r"|they|interviews?)"
)
_ACT = (
    r"(?:COMM|solicit|request|initiate|initiated|engage|discuss|disclose|share|tell|ask|ring|start"
    r"|volunteer|say|REPLY)"
)

# --- who is bound ------------------------------------------------------------------------

_TAKES = (
    r" (?:\w+ )?(?:accept|take|allow|permit|want|wish|welcome|encourage|like|love|care|need|receive"
    r"|review|add)\b"
)

PROGRAM_BOUND = any_of(
    # "we will not contact you", "nobody from this office will call you"
    rf"\b{_WE}\b (?:\w+ ){{0,4}}?(?:not|never|no longer)(?!{_TAKES})(?: \w+){{0,3}}? (?:COMM|{_ACT})\b(?!(?: "
    rf"\w+){{0,3}} from YOU)",
    rf"\bNOBODY\b.{{0,30}}\b(?:will|may|is going to|would|can|should|shall|is allowed "
    rf"to)\b.{{0,20}}\b{_ACT}\b.{{0,40}}\b(?:YOU|a love|RANK)",
    rf"\bneither\b.{{0,40}}\b(?:will|may|can)\b.{{0,20}}\b{_ACT}\b YOU",
    # "program directors shall not solicit ... from applicants", "may not request"
    r"\b(?:SELF|we|i|programs)\b.{0,30}\b(?:not|never)\b.{0,30}\b(?:solicit|request|require|ask|inquire)\b",
    # "faculty pledge not to", "interviewers are discouraged from COMM to YOU"
    rf"\b(?:FACULTY|RESIDENT|SELF|we|staff|interviewers)\b.{{0,60}}\b(?:pledged?|promised?|undertaken|agreed"
    rf"|committed|asked|told|instructed|discouraged|forbidden|prohibited|not (?:permitted|allowed)"
    rf"|refrain)\b.{{0,40}}\b(?:not to|from|never to|refrain)\b.{{0,30}}\b(?:{_ACT}|contact)\b(?!(?: "
    rf"\w+){{0,3}} from YOU).{{0,60}}",
    rf"\bno (?:member of (?:the|our) (?:\w+ ){{0,2}}staff|staff member|FACULTY|member of (?:the|our) \w+) (?:will|may|shall|is to|can) (?:\w+ ){{0,2}}(?:COMM|{_ACT})\b"
    r"|\bprohibited for (?:ANYONE|all|those|every \w+|FACULTY|staff) (?:\w+ )?(?:employed|working|who works?|on our staff|of our staff)\b",
    r"\bbinds? (?:only )?(?:us|SELF|FACULTY)\b|\brule for ourselves\b|\bfrom our (?:side|end)\b"
    r"|\b(?:SELF|program)-initiated\b|\bfrom SELF\b",
    r"\b(?:we|i) (?:do|will|can|may|shall) not (?:be )?(?:COMM|reach|initiate|engage)",
    r"\bYOU (?:will|shall|should|may) (?:not )?(?:be )?(?:hear|COMM) (?:nothing|from|anything|me|us)",
    r"\bif YOU do not (?:COMM|hear)\b",
    r"\b(?:we|i|SELF)\b.{0,30}\b(?:strongly )?discouraged from\b",
    r"\bNOBODY\b(?: \w+){0,4}? (?:will|may|is going to|would|can|should|shall) (?:be in touch|be COMM"
    r"|COMM|reach)(?! (?:\w+ )?(?:from|by) YOU)",
    r"\bno COMM (?:goes|go|will go) (?:out )?from (?:here|OFFICE|us|SELF)\b|\bYOU will get no\b|\bno "
    r"(?:love )?COMM from us\b|\bwe promised each other\b|\bwe do not send\b|\bi never COMM\b",
    r"\bread (?:anything|something|nothing) into\b|\bon the wall\b",
    r"\bCOMM will be (?:issued|sent|initiated|made|given)\b(?! to us)|\b(?:issued|initiated) by SELF\b",
    r"\bYOU get word from\b",
    r"\b(?:SELF|FACULTY|we) (?:\w+ ){0,2}?(?:initiates?|makes?|sends?|issues?) no (?:\w+ ){0,2}?COMM (?:with|to) YOU\b",
    r"\b(?:we|i|SELF) (?:have )?(?:\w+ )?(?:chosen|decided|elected|opted|chose|agreed) not to\b(?! "
    r"(?:accept|allow|permit|take|receive|offer))|\bCOMM of our own\b",
)
"""The program speaks of its own conduct: no limit on the applicant (DOMAIN 2, tag "prog")."""

FROM_APPLICANT = any_of(
    r"\b(?:FACULTY|SELF|RESIDENT) and YOU\b|\bYOU and (?:FACULTY|SELF|RESIDENT)\b.{0,40}\bnot\b|\bso (?:please )?do not\b(?! (?:worry|be|read|take|feel|expect|panic|wait|let|think|lose)\b)",
    r"\bto ask (?:people|YOU|ANYONE|every|that)\b",
    r"\bfrom (?:that|this|the|any|an) (?:YOU|applicant|candidate)s?\b",
    r"\b(?:COMM|THANKS|QUESTION|UPDATE|REPLY|anything|nothing)\b.{0,20}\bfrom YOU\b",
    r"\b(?:we|i|SELF|DOCTOR|FACULTY|OFFICE) (?:\w+ ){0,2}?(?:asks?|requests?|prefers?|would|urges?"
    r"|wants?|expects? YOU|requires?|reminds?|kindly|trusts?|counts? on|needs?)\b.{0,40}\b(?:YOU|that"
    r"|them not|people|ANYONE|every)\b",
    r"\bYOU (?:are|is) (?:\w+ ){0,2}?(?:asked|requested|reminded|urged|advised|expected|required"
    r"|encouraged|discouraged|prohibited|forbidden|not (?:allowed|permitted))\b",
    r"^(?:please|kindly)\b",
    r"^(?:please |kindly |so |and |just |but |then |instead )*(?:please |kindly )?(?:do not|never"
    r"|refrain|avoid|abstain|hold|skip|resist)\b",
    r"\bplease (?:\w+ ){0,2}?(?:do not|no|never|refrain|avoid|not)\b",
    r"\bYOU (?:must|may|should|shall|can|could|are|ought) (?:\w+ ){0,2}?not\b",
    r"\bYOU (?:must|may|should|shall|can|could|are|ought) not\b|\bYOU (?:and|or) (?:SELF|us|FACULTY)\b",
    r"\bfrom YOU\b|\bby YOU\b|\bYOU'? COMM\b",
    r"\b(?:be|being|to be) (?:COMM|approached|bothered|disturbed)\b",
    r"^(?:would|must|will|do) ask YOU\b",
)
"""The applicant is the one who writes, whoever the grammatical subject is."""

# --- what is wished -------------------------------------------------------------------------

_DO = (
    r"(?:COMM|THANKS|BOX|VISIT|QUESTION|UPDATE|REPLY|use|look (?:for|up|them|him|her|it|any)|hunt"
    r"|search|seek|go around|go looking|engage|put|share|follow|say|tell|ask|try|bother FACULTY"
    r"|bother DOCTOR|contact|disturb|chase|track|get COMM)\b"
)

LIFTED = any_of(
    r"\b(?:not|never|no one|NOBODY) (?:\w+ ){0,2}?(?:discourag\w+|forbid\w*|forbidden|prohibit\w*|mind"
    r"|minds|object|objects|ban|banned)\b",
    r"\bno (?:\w+ ){0,2}?(?:rule|policy|ban|objection|restriction|prohibition|law)s?(?: \w+){0,3} "
    r"(?:against|to|on|about)\b",
    r"\bno (?:need|reason) to (?:refrain|avoid|hold|abstain|worry about COMM|stop)",
    r"\bnothing (?:against|wrong with|stops YOU)\b",
    r"\b(?:not|never) (?:be )?(?:hesitate|shy|afraid to)\b|\bnot hesitate\b",
    r"\bnever bothered\b|\bnever hurt\b",
    r"\bno such (?:rule|policy|thing|ban)\b",
    r"\bnot (?:in any way )?(?:off limits|unwelcome|out of bounds)\b",
    r"\bnot (?:need|have) to go through\b",
    r"\bno reason (?:why|not)\b|\b(?:YOU|not) should not (?:not|be)\b",
)
"""A ban denied: double negation allows (DOMAIN 5b)."""

SPARED = any_of(
    r"\bnot (?:\w+ ){0,2}?(?:necessary|needed|required|expected|obliged|obligated|mandatory|obligatory"
    r"|compulsory|owed)\b",
    r"\b(?:neither|nor) (?:\w+ ){0,2}?(?:necessary|needed|required|expected|obligatory|mandatory)\b",
    r"\bunnecessary\b|\boptional\b|\bneedless\b|\bvoluntary\b",
    r"\b(?:do|does|did|would|should|will) (?:\w+ )?not (?:really |ever |actually |all )?(?:need"
    r"|have(?= to\b)|owe|require|expect|wait|worry|bother|fret|stress|count|keep|feel)\b(?! (?:on a"
    r"|on an|to COMM REPLY|a REPLY|REPLY))",
    r"\bnever (?:\w+ )?(?:counted|expected|required|kept)\b",
    r"\bnot (?:really )?(?:waiting|looking|wait|waits)\b|\bwe are really not\b|\bwe are not\b(?! able"
    r"| allowed| permitted)|\bnot (?:a SELF|people) (?:that|who)\b",
    r"\bno (?:\w+ )?(?:need|obligation|expectation|requirement|pressure|duty|reason)\b",
    r"\bunder no (?:\w+ )?(?:obligation|pressure)\b|\bnot (?:something|a thing) YOU (?:have|need|must"
    r"|ought)\b|\b(?:nor|neither) is it something YOU (?:have|need)\b|\bis not something\b",
    r"\bNOBODY (?:\w+ ){0,3}?(?:expects?|waits?|is waiting|waiting|requires?|needs?|keeps? (?:track"
    r"|count|score)|counts?|will miss|misses)\b",
    r"\bfine not to\b|\b(?:okay|ok|all right|alright|fine|acceptable) (?:if YOU do not|without)\b"
    r"|\bnot COMM (?:a |one |any )?(?:\w+ )?(?:will|would|does|can) not (?:hurt|harm|count)",
    r"\bno THANKS (?:is |are )?(?:needed|necessary|required|expected)\b(?! or wanted)|\bis not "
    r"expected\b|\bjust because YOU feel\b|\bplease do not feel\b",
    r"\bnothing (?:YOU have to|for YOU to|YOU need to) (?:do|COMM)\b",
    r"\bneither (?:required|expected|necessary)\b",
    r"\b(?:all|much) the same to us\b|\bmatter of taste\b|\bthink (?:any )?less of YOU\b|\bno harm "
    r"done\b|\bnot (?:be )?(?:miss|missed)\b|\blose sleep\b|\b(?:we|they|NOBODY|i) (?:do |does )?not "
    r"look for\b|\bcome or not\b|\bif YOU like; NOBODY minds\b|\bare not required\b|\bnot get around\b"
    r"|\bskip .{0,30}\bif YOU (?:like|want|wish)\b|\bsend or do not\b|\bNOBODY(?: \w+){0,3} (?:less "
    r"of YOU|a list)\b",
    r"\bthey are not (?:required|necessary|expected|needed)\b",
    r"\bnot testmail\b|\bzero pressure\b",
)
"""Not required: may be left out (DOMAIN 2e NOT_NEEDED)."""

BANNED = any_of(
    rf"\b(?:do|does|to|may|must|should|shall|can|could|are|is|be|will|would|ought) (?:\w+ "
    rf"){{0,2}}?not\b.{{0,70}}\b{_DO}",
    rf"\bnot to (?:be )?(?:\w+ ){{0,2}}?{_DO}",
    rf"(?:^|\b(?:please|YOU|should|may|must|to|and|can|be|but),? )never\b.{{0,40}}\b{_DO}",
    r"\bnot (?:be )?(?:\w+ )?(?:permit\w*|allow\w*|accept\w*|welcome\w*|appropriate|encourag\w*|wanted"
    r"|want|read|taken|take(?! (?:it|this|that|offen[cs]e))|invite|ok|okay|fine|possible|tolerated"
    r"|entertain\w*)\b",
    r"\b(?:prohibit|forbid|ban(?:s|ned)?\b|disallow|discourag|declin|unwelcome|inappropriate|barred"
    r"|taboo|frown|unacceptable|verboten|violat)",
    r"\b(?:off|outside) (?:the )?limits\b|\boff-limits\b|\bout of bounds\b|\bout of it\b|\bclosed to\b"
    r"|\bare closed\b|\bis closed\b|\bagainst (?:\w+ ){0,3}(?:policy|policies|rules?|wishes)\b",
    r"\b(?:refrain|abstain|avoid|resist|forgo|forego|skip|desist|withhold|omit|cease|suspend|pause"
    r"|postpone|dispense|suppress|curb)(?:s|ing)?\b",
    r"\bhold (?:off|back|all|your|any|on|those|the|further|it)\b|\bkeep (?:your|it to yourself|them "
    r"to yourself|those to yourself)\b|\bsave (?:your|yourself|yourselves|the|us|them|YOU)\b|\bspare "
    r"(?:your|yourself|yourselves|the|us|them|YOU|FACULTY|DOCTOR)\b",
    r"\bleave\b.{1,40}\b(?:in peace|alone|out of it|be\b)|\b(?:stay|keep|steer|remain) (?:away"
    r"|clear)\b|\bstop (?:COMM|the)\b",
    r"\bno (?:further |more |longer |other |additional |direct |individual |such |personal |written "
    r"|post-interview |AFTER |contact |whatsoever )*(?:THANKS|COMM|contact|REPLY from YOU)\b(?! (?:was"
    r"|were|goes|went|go out|arrived|has|have been|is lost|are lost|from us|will go))|\bno-contact\b"
    r"|\bnot a (?:word|line)\b",
    r"\b(?:rather|prefer|grateful|appreciate|appreciated|ask|asked|asks|request|beg|like "
    r"it)\b.{0,60}\b(?:not|no|NOBODY|nothing|none|without)\b",
    r"\b(?:keep|kept|ask|asks|asking|observe|maintain|same|promise|request|policy of"
    r"|in)\b.{0,30}\bSILENCE\b|\bSILENCE\b.{0,40}\b(?:ask|asked|until|from YOU)\b|\bHUSH\b|\bsame "
    r"quiet\b|\bthe same from YOU\b|\bYOU to do the same\b|\bask (?:the same )?of YOU\b",
    r"\b(?:contact|COMM|conversation|correspondence|exchange) (?:\w+ ){0,2}?(?:ends?|ended|stops?"
    r"|closed|ceases?|concludes?)\b|\bends? (?:\w+ ){0,3}(?:COMM|conversation)\b|\bCOMM closed\b",
    r"\b(?:forget|forgetting) (?:it|them|the BOX)\b|\bdeleted unread\b|\b(?:returned|discarded|deleted"
    r"|thrown|shredded|recycled)\b|\bunread\b",
    r"\b(?:nothing|none)\b(?: more| further| else)?,? (?:please|by COMM)\b|\bnone,? please\b"
    r"|^nothing(?:,|:|$| by| from)|\bcomm(?:unicate)? nothing\b|\bCOMM (?:us |me |FACULTY )?(?:nothing"
    r"|no )|\bnothing (?:more|further) (?:be|is|needs)\b|\bask that nothing\b",
    r"\bneither\b.{0,60}\b(?:THANKS|COMM)\b|\bnor (?:THANKS|COMM)\b|\bwithout THANKS\b|\bsin (?:THANKS"
    r"|COMM)\b|\bpor favor (?:no|sin)\b",
    r"\b(?:not|neither) to (?:FACULTY|DOCTOR|individual)\b|\bnot FACULTY\b|\bnot (?:for|meant for) YOU\b",
    r"\bgrateful if NOBODY\b|\bappreciate(?:d)? if NOBODY\b|\brather NOBODY\b|\bone thing (?:\w+ "
    r"){0,4}not\b|\bdo not want\b|\bnot want\b|\bor wanted\b",
    r"\bplease do not\.?$|^(?:sorry,? )?no\.?$|^(?:sorry,? )?no,? (?:please|we|you|YOU|they|not|sorry)"
    r"|^please,? no\b|\brather YOU did not\b|\bprefer not\b|\bprefer YOU not\b|\bprefer that YOU not\b"
    r"|^none\b|^not accepted\b|^(?:sorry,? )?no,? (?:i am afraid|unfortunately)",
    r"\b(?:done away|do away|do without|dispensed? with|go without|instead of (?:COMM|THANKS)|waste"
    r"|stop there|end of it|an exception for us|shredder|sent back|trash|wastebasket|recycling|kept "
    r"in the drawer|be rude)\b",
    r"\bneither (?:one|of (?:us|them)) (?:wants|likes|takes) (?:a |any )?(?:THANKS|COMM)\b",
    r"\bneither (?:encouraged|accepted|allowed|wanted|read|received)\b|\bTHANKS no\b|\breceives? no "
    r"THANKS\b|\bnot do THANKS\b|\bnone of (?:them|those|it|that)\b|\b(?:like|want|need|wish for) "
    r"(?:none|no)\b|\bTHANKS(?: \w+){0,3} free\b|\bcomes? to an end\b",
    r"\b(?:stay|keep|stays|leave|leaves|kept|remain) (?:\w+ ){0,3}(?:out of|away from|off|clear of|to "
    r"(?:their|the) patients)\b|\b(?:keep|leave) (?:FACULTY|DOCTOR|them|their BOX)\b|\boff the table\b"
    r"|\bnot available\b|\bshielded\b|\bbreach\b|\breminded of this\b|\bnot wished\b|\bunderstanding "
    r"that they would not\b|\bawkward\b",
    r"\b(?:COMM|line|book|door|exchange|correspondence|conversation|contact)\b.{0,30}\b(?:is|are|be"
    r"|was|stays?) (?:\w+ )?(?:closed|finished|over|at an end|done|ended|shut)\b|\bHUSH\b|\bnot "
    r"COMM\b.{0,20}\bboth ways\b|\bhave to wait\b|\bmust wait\b|\bwill wait until\b|\bnothing (?:\w+ "
    r")?(?:should|must|may|can|is to) (?:be |go )",
    r"\bnever (?:to )?(?:FACULTY|DOCTOR|the individual)\b|\bbut with FACULTY only\b|\bonly on the "
    r"(?:interview )?day\b|\bneither COMM nor\b|\bneither sends? nor receives?\b|\bnot put(?:ting)? "
    r"(?:them|FACULTY) in\b",
    r"\b(?:under no circumstances|in no case|on no account|by no means)\b.{0,60}\b(?:COMM|THANKS"
    r"|FACULTY)|, nothing[:,.]|\bnothing: not\b",
    r"\bnot be used\b|\bnot COMM again\b|\b(?:our|the|my) last (?:exchange|word|COMM)\b|\bonly on "
    r"the\b|\b(?:let|make) that be\b|\bno le\b|\bin both directions\b|\bnot (?:for|meant for) (?:use"
    r"|YOU)\b|\btruly,? do not\b|^(?:truly|really|please|so|just),? (?:please )?do not\.?$",
    r"\bYOU (?:and|or) (?:SELF|us|we|FACULTY) do not COMM\b|\bYOU do not COMM\b",
    r"\bno FACULTY\b.{0,30}\bbe COMM\b|\bnot to us\b",
    r"\b(?:ask|asks|asking|request|requests|beg|urge|want) (?:that )?YOU (?:please )?not\b|\b(?:asks?"
    r"|asked|requested) YOU not\b|\bYOU (?:are )?(?:asked|requested) not\b",
    r"\b(?:doors?|lines?|ears|books?|mailboxes|BOX) (?:is|are) (?:\w+ )?(?:shut|closed|locked)\b"
    r"|\bblocks?\b|\bblocked\b|\bfilter\b.{0,30}\bstops?\b|\bget no COMM from YOU\b",
    r"\bneither COMM nor (?:welcome|receive|accept|want|read)|\bCOMM between\b.{0,20}\b(?:ends?|over"
    r"|closed|stops?)\b|\bCOMM:? closed\b|\bplease not\b|\b(?:stay|stays|remain) (?:empty|free) of\b"
    r"|\blike YOU not\b|\bHUSH\b",
    r"\bdo not turn to\b|\bYOU may not\b",
    r"\bto (?:yourself|yourselves|themselves)\b|\bNOBODY COMM ANYONE\b|\bby not (?:COMM|\w+ing"
    r"|THANKS)\b|\bask(?:ed)? (?:people|them|ANYONE|everyone) not\b|\bclosed business\b|\bwould "
    r"rather YOU (?:left|kept|stayed|rested|saved|put)\b|\brather YOU (?:left|kept|spent|rested)\b"
    r"|\bnothing of the (?:sort|kind)\b|\bno more COMM\b|\bplease leave (?:them )?be\b",
    r"\b(?:kindly|please|thanks but) (?:do not|no)\.?$|: (?:please |kindly )?(?:do not|no|none)\b\.?$"
    r"|\bnot (?:a|one|a single) THANKS\b|\bno visits\b",
)
"""Words that forbid or discourage (DOMAIN 2e THANKS_NO, NO_FACULTY, NO_CONTACT)."""

OPENED = any_of(
    r"\b(?:welcome|welcomed|welcomes|appreciated?|free to|glad|happy|pleased|delighted|nice|lovely"
    r"|kind of YOU|fine|okay|all right|go ahead|of course|certainly|by all means|invited?|invites"
    r"|encouraged?|accept|open)\b",
    r"\b(?:may|can|could|might)\b(?! not)",
    r"\bup to YOU\b|\bdo (?:COMM|stay|keep)\b|\b(?:used to|happy to|like to) (?:get COMM|being COMM)\b"
    r"|\bgo ahead\b",
    r"\b(?:COMM|give|address|hand|bring|leave|direct|forward|reach|send)\b (?:it |them |those |these "
    r"|that |one |any |your THANKS |THANKS |QUESTION |all )?(?:\w+ ){0,2}?(?:to |at |with |via "
    r"|through )?(?:me|us|ADDR|OFFICE|here)\b",
    r"\bask (?:me|us|away|OFFICE|at ADDR)\b|\bmy way\b|\b(?:pass|hand|forward|carry|relay|deliver"
    r"|collect)(?:s|ed)? (?:it|them|each|those|on|along)\b|\bplay postman\b|\bcarry it\b|\bto me as "
    r"well\b|\bnow COMM\b|\b(?:straight|directly) to\b|^do$|, do,",
    r"\bCOMM\b(?: \w+){0,4} (?:at|to) ADDR\b|\bat ADDR\b",
    r"\bask QUESTION\b|\bjust (?:REPLY|COMM|hit)\b|\bhit REPLY\b|\bREPLY to this\b|\bREPLY QUESTION\b"
    r"|\bwhat (?:it|this|i|we|OFFICE|that) (?:is|am|are) (?:here )?for\b|\bsooner have\b|\brather "
    r"have one too many\b|\bat (?:this address|OFFICE)\b|\bdo tell (?:me|us)\b|\blet (?:me|us) know\b"
    r"|\bkeep me posted\b|\btell (?:me|us) (?:how|whether|what|when|if)\b|\blet (?:me|us) know (?:how"
    r"|what|when|whether)\b",
    r"\breplied to\b|\bi am (?:here|the one to|the easiest|happy)\b|\bany time\b|\banytime\b"
    r"|\bremains? open\b|\bdirected to\b|\bsent to (?:me|ADDR|OFFICE)\b",
    r"\binbox is open\b|\bBOX (?:\w+ )?is (?:\w+ )?open\b|\bis read daily\b|\btakes? QUESTION\b"
    r"|\basking is free\b|\bkeep me posted\b|\ban email away\b|\bCOMM away\b|\bset up ADDR\b|\bagreed "
    r"to be COMM\b|\bfor that purpose\b|\bi can find out\b|\bclear up\b|\bbrightens?\b|\bwhenever YOU "
    r"like\b|\buse it\b|\bfeel free\b|\bleave (?:YOU|your|them|it) (?:\w+ )?with me\b|\bQUESTION yes\b"
    r"|\bYOU (?:do not )?need not go through\b",
    r"\bask me\b|\bposted\b|\bis read (?:daily|every|twice)\b|\bopen to QUESTION\b",
    r"(?:^|, )(?:please |just |do )?COMM (?:to )?(?:her|him|them)\b",
    r"\bi am (?:the|your) (?:right )?(?:person|one|address)\b|\bQUESTION i take\b|\b(?:i|we) take "
    r"QUESTION\b|\bADDR is (?:the|a) (?:place|address|box|right)\b|\bhere for (?:that|those|it|this)\b"
    r"|\bis the place\b",
    r"\balways around\b|\basked me to (?:share|give|pass|send)\b.{0,40}\b(?:BOX|ADDR)|\bsays YOU "
    r"(?:are to|should|may|can|must)\b",
    r"\b(?:shoot|drop|send|give|COMM) (?:me|us) (?:an? )?(?:COMM|line|note|word)\b",
    r"\b(?:we|i|they|she|he|FACULTY|DOCTOR|RESIDENT|people|people here|ANYONE|most of us|some of us) "
    r"(?:\w+ ){0,2}?(?:love|loves|like|likes|enjoy|enjoys)\b(?! to (?:tell|say|ask|have|see|know|think"
    r"|go)| YOU)|\bwants? (?:your|to get) COMM\b|\blove that\b|\b(?:like|love) (?:getting|get|it|them"
    r"|that|a COMM|COMM|THANKS)\b|\bQUESTION,? which we like\b",
    r"\bas (?:many|much|often) as YOU (?:like|please|want|wish)\b|\bas YOU (?:like|please|wish)\b|\bi "
    r"can do QUESTION\b",
    r"\bYOU should COMM (?:to )?(?:her|him|DOCTOR|FACULTY)\b|\bsays? YOU (?:are to|should|may|can)\b",
)
"""Words that allow (DOMAIN 2e ALLOWED, INVITED)."""

ONLY = any_of(
    r"\bonly (?:to|through|via|by way of|at|with|on|into|in|over|by) (?:\w+ ){0,2}?(?:ADDR|OFFICE|me"
    r"|us|here|PORTAL)\b|\b(?:ADDR|OFFICE|me|here|PORTAL|there)(?: and)?,? only\b|\bonly (?:here|there"
    r"|ADDR|OFFICE)\b|\bonly (?:to|through|via)\b",
    r"\b(?:nowhere else|no other|no one else|NOBODY else|nothing else|not elsewhere|and only here"
    r"|exclusively|solely)\b|\bthe only (?:one|place|version|copy|record|way|address|door|channel"
    r"|route|box|contact|point|path|OFFICE|BOX)\b",
    r"\b(?:sole|single|only|one) (?:point of contact|point of COMM|channel|contact|door|address|way"
    r"|route|place|line|OFFICE|mailbox|doorway|funnel)\b|\bthe one (?:door|place|address)\b"
    r"|\bpoint of COMM\b|\bi am the funnel\b",
    r"\b(?:limit|restrict|confine|restricted|limited|confined|reserve)\b.{0,60}\b(?:ADDR|OFFICE|me)\b",
    r"\bnot to (?:FACULTY|DOCTOR|ANYONE|individual|members|any of us|the people|RESIDENT)\b",
    r"\binstead of (?:to )?(?:FACULTY|DOCTOR)\b|\brather than (?:to )?(?:FACULTY|DOCTOR)\b|\bothers? "
    r"than (?:me|OFFICE|ADDR)\b|\b(?:except|but|besides|save) (?:for )?(?:to |through |via )?(?:me"
    r"|OFFICE|ADDR)\b",
    r"\b(?:exactly|just) (?:one (?:address|place|way|door|BOX)|OFFICE)\b|\bone (?:address|BOX)\b"
    r"|\baddress YOU use\b|\bwhoever (?:it|they|that) (?:is|are) for\b|\bwhere it (?:all )?(?:goes"
    r"|belongs)\b|\b(?:please )?(?:nobody|NOBODY|no one) else\b|\bi am your person\b|\bthis one\b",
    r"\b(?:never|not) (?:the |to (?:the )?|via |through )?(?:FACULTY|DOCTOR)\b|\bshould go to "
    r"FACULTY\b|\bopened here\b|\bwhat arrives elsewhere\b",
    r"\b(?:for|to|with|tell|ask|reach|COMM) (?:one of |any of |all )?(?:FACULTY|DOCTOR|ANYONE)\b(?: "
    r"or [\w ]{1,30})?,? (?:please )?(?:(?:just )?(?:tell|give|ask|COMM|hand|send)(?: (?:it|them"
    r"|that))?(?: to)? (?:me|OFFICE|ADDR)|(?:it |that )?(?:comes|goes) to (?:me|OFFICE|ADDR)|(?:is"
    r"|are) (?:\w+ )?(?:opened|to be given|given))",
    r"\bor not at all\b|\bOFFICE YOU use\b|\bkeep OFFICE for YOU\b|\bi am (?:your|the) (?:person|only"
    r"|one address)\b",
    r"\bPORTAL is the one to\b|\bsay it to (?:me|OFFICE|ADDR)\b|\bone letter ?box\b|\bhas OFFICE\b",
)
"""One door: what is said here excludes every other address."""

ALL = re.compile(
    r"\b(?:all|any(?! time| day| week| hour| moment| QUESTION)|every|everything|anything|whatever"
    r"|whichever|it all|each|any and all|irrespective|whenever YOU|every word|everyone else YOU met)\b"
)
TO_ONE = any_of(
    r"\b(?:to|through|via|at|by way of|with|using|use|into|in|across|past|over|on|is) (?:\w+ "
    r"){0,2}?(?:ADDR|OFFICE|me\b|my (?:desk|hands|inbox))",
    r"\bADDR\b",
    r"\b(?:comes?|goes|go|sent|land|lands) (?:\w+ ){0,2}?(?:here|to me)\b|\bmy desk\b|\bcomes to me\b"
    r"|\bCOMM (?:it|them|those|that)? ?here\b|\bopened here\b|\band only here\b",
    r"\bi am (?:your|the) (?:person|one|only|contact|address)\b|\bbe OFFICE\b|\bkeep OFFICE\b",
    r"\bare to be (?:put|sent|directed|addressed|brought)\b",
    r"\bi am the (?:easiest|best|right) address\b",
    r"\bi am OFFICE\b",
)

_NOTHING = r"\b(?:not|no|nothing|never|neither|nor|NOBODY|without|hardly|none|little)\b"
UNMOVED = any_of(
    _NOTHING
    + (
        r".{0,60}\b(?:affect\w*|effects?|influenc\w*|bearing|impact\w*|weight|weighs?|sway\w*|lifts?"
        r"|sinks?|bump\w*|boost\w*|budge\w*|up or down|for or against)\b"
    ),
    _NOTHING
    + (
        r".{0,20}\b(?:play\w* (?:a |any |no )?(?:\w+ )?(?:roles?|part)|no (?:\w+ )?(?:roles?|part"
        r"|difference|advantage|disadvantage)|counts? (?:for|against)|help (?:or|nor) hurt)\b"
    ),
    r"\b(?:neither|not|nor|no)\b.{0,40}\b(?:nor|or|and not|not even) (?:\w+ )?(?:scored|graded|counted|tallied|weighed|rated)\b",
    rf"^(?=.*\b(?:RANK|committee)\b).*?{_NOTHING}.{{0,60}}\b(?:consider\w*|count(?:s|ed)?|chang\w+"
    rf"|mov(?:e|es|ed|ing)|alter\w*|help\w*|hurt\w*|harm\w*|differences?|factor\w*|enters?|used?"
    rf"|matters?|improv\w*|advantag\w*|benefit\w*|shift\w*|figure\w*|reach\w*|inform|roles?|part|seen"
    rf"|shown|taken)\b",
    r"\b(?:affects?|influences?|changes?|moves?|counts? for|carry|carries|makes?|has|have|plays?) "
    r"(?:no (?:\w+ )?(?:weight|role|part|bearing|influence|effect|difference|impact|one|NOBODY))\b",
    r"\bleft out of\b|\bkept (?:out of|away from|separate from)\b|\birrelevant\b|\bmakes? no "
    r"difference\b|\bneither (?:lifts?|helps?|hurts?|raises?)\b",
    r"\bnever\b.{0,20}\bmoved a name\b|\bnot RANK\b.{0,20}\b(?:on|by|for) |\bcommittee (?:does|will"
    r"|do) not see\b|\bnot part of ANYONE\b|\bwill not help YOU\b|\bnot RANK on\b",
    r"\bcommittee (?:does|will|do|can|never) (?:not )?(?:\w+ )?(?:see|open|read|get|know)\b|\bRANK "
    r"YOU (?:higher|lower|differently|better|worse)\b",
    r"\b(?:changes?|alters?|moves?|does|do) nothing\b|\bnot do (?:a thing|anything) for\b",
)
"""Letters without influence (DOMAIN 2e EFFECT_ONLY)."""

UNANSWERED = any_of(
    r"\b(?:we|i|SELF|FACULTY|DOCTOR|RESIDENT|NOBODY|OFFICE|they|most of them)\b.{0,50}\b(?:not|unable"
    r"|never|rarely|can not|NOBODY|too busy|no time)\b.{0,50}\bREPLY\b",
    r"^(?!.*\bif YOU COMM\b).*\bNOBODY (?:\w+ ){0,2}?REPLY\b",
    r"\bnot\b.{0,30}\b(?:expect|count on|wait\w*|look for|anticipate|hope for|offended|surprised|hold "
    r"your breath|await)\b.{0,50}\bREPLY\b",
    r"\bYOU\b.{0,30}\bnot\b.{0,30}\b(?:receive|get|hear|have|be sent)\b(?! to)(?! need).{0,30}\bREPLY\b",
    r"\b(?:THANKS|COMM|they|it|these|QUESTION|UPDATE|whatever|anything)\b.{0,50}\b(?:not|nor|never)\b "
    r"(?:be |\w+ly ){0,2}REPLY",
    r"^(?:can|will|do|may|shall|are|am) (?:\w+ )?(?:not|unable)\b.{0,30}\bREPLY\b",
    r"\b(?:lie|go|goes|remain|remains|stay|stays) (?:un)?REPLY\b|\bno (?:\w+ )?REPLY (?:is|are|will"
    r"|should|to (?:COMM|THANKS))\b|\bnot (?:be )?able to REPLY\b|\bREPLY (?:to|of) .{0,40}\bnot "
    r"(?:be )?(?:possible|expected)\b",
    r"\bREPLY nothing\b|\bREPLY (?:to )?none\b|\bnot (?:to )?give any\b|\bnot look for an? REPLY\b"
    r"|\b(?:remain|remains|stay|go|goes) (?:without|un)(?: \w+)? ?REPLY\b",
    r"\bnot (?:get|receive|expect) .{0,20}\bback\b",
    r"\bno (?:individual|personal) REPLY\b|\bstopped REPLY\b",
)
"""The program will not answer (DOMAIN 2e NO_REPLY)."""

SAYS_NOTHING = re.compile(
    r"^\W*(?:\S+@\S+|https?:\S+|[\w.'-]+)?\W*(?:\S+@\S+)?\W*$|^(?:dear|hi|hello|good \w+)\b[^.!?;:]{0,60}[,!]$"
    r"|\b(?:should (?:have (?:been|read|said)|read)|correct address is|meant to (?:write|type))\b[^.!?]{0,20}\S+@\S+"
    r"|^\W*(?:any ?time|anytime at all|of course|gladly|with pleasure)\W*$"
    r"|^\W*(?:no|nope|yes|never|sure)(?:,? (?:never|no|not at all|sorry|sir|ma['’]am|indeed|of course))*\W*$"
    r"|^\W*(?:(?:we )?(?:hope to )?see you|good luck|safe travels|take care|sleep well|be well|happy \w+)\b[^,;:]{0,40}$"
    r"|^\W*(?:just )?(?:one|two|three|four|five|a few|a couple of|some) (?:last |final |quick |small )?"
    r"(?:bits?|pieces?|points?|items?|matters?) of (?:housekeeping|business|order|logistics)\b[^.!?;:]{0,80}[.:]?$"
    r"|^[^!?]{0,120}\b(?:anything|everything) else: ?\S+@\S+\W*$",
    re.IGNORECASE,
)
"""A greeting, a farewell, an address or its correction, a line of a directory, a single word: what no rule is
heard in."""
PEOPLE_ASK = re.compile(
    r"^(?:\W*(?:oh|and|so|now|also|one more)\b)?\W*(?:people|folks|ppl|applicants|candidates|everyone|everybody|many|some|several|lots|most|a (?:few|couple|number)|one|two|three|four|five|six|\d{1,3}|a few things people)"
    r"(?: of (?:you|them|our \w+))?(?: (?:always|often|sometimes|usually|still|do|keep|have|will|also))*"
    r" (?:ask(?:s|ed|ing)?|inquir(?:e|es|ed)|wonder(?:s|ed)?|want(?:s|ed)? to know)\b(?! (?:you|that|for|to|everyone|everybody|all)\b)"
    r"(?!.*(?:\b(?:and|but|so|no|not|never|none|please)\b|n['’]t\b))[^,;:]{0,60}[.:?…]*$",
    re.IGNORECASE,
)
"""A sentence that tells only what people ask, not what they are answered: "Folks ask about thank-yous."."""
YOU_ASK = re.compile(
    r"^\W*(?:(?:and|but|now|also|as for|well),? )?you (?:also |then |had )?(?:ask(?:ed)?|wonder(?:ed)?|want(?:ed)? to know|inquired?)(?: me| us)?,? (?:whether|if|about)\b"
    r"(?!.*(?:\b(?:no|not|never|none|please|yes|answer|welcome)\b|n['’]t\b|[;:—–]| - |, (?:and|but|so)\b))(?:[^.!]|(?<=\bDr)\.){0,160}[.?…]*$",
    re.IGNORECASE,
)
"""The same of her own question, told again before it is answered: "You ask whether you may write to Dr. Ray."."""
ONLY_THAT = re.compile(r"\b(?:that|this) (?:one|address) and only (?:that|this)\b", re.IGNORECASE)
"""One address and no other, the one just named: words that leave no doubt."""
SOFT_WORDS = re.compile(
    r"\b(?:keep|kept|hold|held)\b.{0,20}\b(?:COMM|mail|THANKS)\b.{0,40}\b(?:light|rare|few|brief|to a minimum|within bounds|down)\b"
    r"|\b(?:sparing|sparingly|restrained?|moderate|frugal) (?:with|in)\b",
)
"""Words of restraint: what they ask for is no rule with certainty."""


NOT_FILED = any_of(
    r"^(?!.*\b(?:thank|notes?\b|letters? of|interviewer|question))(?=.*\b(?:e-?mail\w*|mail(?:ed|s)?|attach\w*|PDFs?|copies|on paper|by hand)\b)"
    r".*\b(?:not|never|nobody|cannot|no one|lose|loses|deletes?d?|discarded?|n['’]t)\b[^.;!?]{0,70}"
    r"\b(?:added?|files?d?|folder|prints?|printed|collect|takes?|accept|forward(?:ed)?|transcribe|reach(?:es)?|readers|looks?|lands?|it|e-?mail|open(?:ed)?)\b",
)
"""Why news goes into the portal, and no rule of its own: "what comes by e-mail is not added to your file"."""
KEPT_BACK = any_of(
    r"addresses\b[^.;!?]{0,40}\b(?:not|never|nobody|n['’]t) (?:\w+ ){0,2}(?:given|give|handed|hand|out|shared)",
    r"(?:not|never|n['’]t) (?:want|like|wish|have|give|hand|share) [^.;!?]{0,40}\baddresses\b",
    r"addresses [^.;!?]{0,40}\b(?:do not|don['’]t|never) (?:give|hand|share)",
    r"\brather than (?:to |with |at |on )?(?:the |our |any |their |individual )*(?:doctors?|physicians?|faculty|interviewers?|attendings?|docs)\b",
)
"""Why all mail comes to the office, and no rule of its own: "our physicians' addresses are not given out",
"to my desk rather than to the doctors"."""
