"""Decides what a clause in plain form wishes: forbids, spares, allows, or binds the program itself.

Two nets work on the same clauses. The narrow one (`policies`) asks these tables which rule a
clause states; the wide one (`touches`) only asks whether it could limit what an applicant may
send. The first question is always who is bound: a fifth of what programs write about letters
after the interview binds only themselves. This module must never name a rule.

All patterns have bounded repetitions and read classes (`phrases.plain`), so that they run in
time linear in the text.
"""

from __future__ import annotations

import re


def _any(*patterns: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


_WE = r"(?:we|i|us|SELF|FACULTY|DOCTOR|RESIDENT|NOBODY|OFFICE|none of us|staff|everyone involved|she|he|they|interviews?)"
_TO_YOU = r"(?:to|with|YOU|about YOU)"
_ACT = r"(?:COMM|solicit|request|initiate|initiated|engage|discuss|disclose|share|tell|ask|ring|start|volunteer|say|REPLY)"

# --- who is bound ------------------------------------------------------------------------

PROGRAM_BOUND = _any(
    # "we will not contact you", "nobody from this office will call you"
    rf"\b{_WE}\b (?:\w+ ){{0,4}}?(?:not|never|no longer)(?: \w+){{0,3}}? (?:COMM|{_ACT})\b(?!(?: \w+){{0,3}} from YOU)",
    rf"\bNOBODY\b.{{0,30}}\b(?:will|may|is going to|would|can|should|shall|is allowed to)\b.{{0,20}}\b{_ACT}\b.{{0,40}}\b(?:YOU|a love|RANK)",
    rf"\bneither\b.{{0,40}}\b(?:will|may|can)\b.{{0,20}}\b{_ACT}\b YOU",
    # "program directors shall not solicit ... from applicants", "may not request"
    r"\b(?:SELF|we|i|programs)\b.{0,30}\b(?:not|never)\b.{0,30}\b(?:solicit|request|require|ask|inquire)\b",
    # "faculty pledge not to", "interviewers are discouraged from COMM to YOU"
    rf"\b(?:FACULTY|RESIDENT|SELF|we|staff|interviewers)\b.{{0,60}}\b(?:pledged?|promised?|agreed|committed|asked|told|instructed|discouraged|forbidden|prohibited|not (?:permitted|allowed)|refrain)\b.{{0,40}}\b(?:not to|from|never to|refrain)\b.{{0,30}}\b(?:{_ACT}|contact)\b(?!(?: \w+){{0,3}} from YOU).{{0,60}}",
    r"\bbinds? (?:only )?(?:us|SELF|FACULTY)\b|\brule for ourselves\b|\bfrom our (?:side|end)\b|\b(?:SELF|program)-initiated\b|\bfrom SELF\b",
    r"\b(?:we|i) (?:do|will|can|may|shall) not (?:be )?(?:COMM|reach|initiate|engage)",
    r"\bYOU (?:will|shall|should|may) (?:not )?(?:be )?(?:hear|COMM) (?:nothing|from|anything|me|us)",
    r"\bif YOU do not (?:COMM|hear)\b",
    r"\b(?:we|i|SELF)\b.{0,30}\b(?:strongly )?discouraged from\b",
    r"\bNOBODY\b(?: \w+){0,4}? (?:will|may|is going to|would|can|should|shall) (?:be in touch|be COMM|COMM|reach)(?! (?:\w+ )?(?:from|by) YOU)",
    r"\bno COMM (?:goes|go|will go) (?:out )?from (?:here|OFFICE|us|SELF)\b|\bYOU will get no\b|\bno (?:love )?COMM from us\b|\bwe promised each other\b|\bwe do not send\b|\bi never COMM\b",
    r"\bread (?:anything|something|nothing) into\b|\bon the wall\b",
    r"\bCOMM will be (?:issued|sent|initiated|made|given)\b(?! to us)|\b(?:issued|initiated) by SELF\b",
)
"""The program speaks of its own conduct: no limit on the applicant (DOMAIN 2, tag "prog")."""

FROM_APPLICANT = _any(
    r"\bto ask (?:people|YOU|ANYONE|every|that)\b",
    r"\b(?:COMM|THANKS|QUESTION|UPDATE|REPLY|anything|nothing)\b.{0,20}\bfrom YOU\b",
    r"\b(?:we|i|SELF|DOCTOR|FACULTY|OFFICE) (?:\w+ ){0,2}?(?:asks?|requests?|prefers?|would|urges?|wants?|expects? YOU|requires?|reminds?|kindly|trusts?|counts? on|needs?)\b.{0,40}\b(?:YOU|that|them not|people|ANYONE|every)\b",
    r"\bYOU (?:are|is) (?:\w+ ){0,2}?(?:asked|requested|reminded|urged|advised|expected|required|encouraged|discouraged|prohibited|forbidden|not (?:allowed|permitted))\b",
    r"^(?:please|kindly)\b",
    r"^(?:please |kindly |so |and |just |but |then |instead )*(?:please |kindly )?(?:do not|never|refrain|avoid|abstain|hold|skip|resist)\b",
    r"\bplease (?:\w+ ){0,2}?(?:do not|no|never|refrain|avoid|not)\b",
    r"\bYOU (?:must|may|should|shall|can|could|are|ought) (?:\w+ ){0,2}?not\b",
    r"\bYOU (?:must|may|should|shall|can|could|are|ought) not\b|\bYOU (?:and|or) (?:SELF|us|FACULTY)\b",
    r"\bfrom YOU\b|\bby YOU\b|\bYOU'? COMM\b",
    r"\b(?:be|being|to be) (?:COMM|approached|bothered|disturbed)\b",
)
"""The applicant is the one who writes, whoever the grammatical subject is."""

# --- what is wished -------------------------------------------------------------------------

_DO = (
    r"(?:COMM|THANKS|BOX|VISIT|QUESTION|UPDATE|REPLY|use|look|hunt|search|seek|go around|go looking|engage|put|share|follow|say|tell|ask|try"
    r"|bother FACULTY|bother DOCTOR|contact|disturb|chase|track|get COMM)\b"
)

LIFTED = _any(
    r"\b(?:not|never|no one|NOBODY) (?:\w+ ){0,2}?(?:discourag\w+|forbid\w*|forbidden|prohibit\w*|mind|minds|object|objects|ban|banned)\b",
    r"\bno (?:\w+ ){0,2}?(?:rule|policy|ban|objection|restriction|prohibition|law)s?(?: \w+){0,3} (?:against|to|on|about)\b",
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

SPARED = _any(
    r"\bnot (?:\w+ ){0,2}?(?:necessary|needed|required|expected|obliged|obligated|mandatory|obligatory|compulsory|owed)\b",
    r"\b(?:neither|nor) (?:\w+ ){0,2}?(?:necessary|needed|required|expected|obligatory|mandatory)\b",
    r"\bunnecessary\b|\boptional\b|\bneedless\b|\bvoluntary\b",
    r"\b(?:do|does|did|would|should|will) (?:\w+ )?not (?:really |ever |actually |all )?(?:need|have(?= to\b)|owe|require|expect|wait|worry|bother|fret|stress|count|keep|feel)\b(?! (?:on a|on an|to COMM REPLY|a REPLY|REPLY))",
    r"\bnever (?:\w+ )?(?:counted|expected|required|kept)\b",
    r"\bnot (?:really )?(?:waiting|looking|wait|waits)\b|\bwe are really not\b|\bwe are not\b(?! able| allowed| permitted)|\bnot (?:a SELF|people) (?:that|who)\b",
    r"\bno (?:\w+ )?(?:need|obligation|expectation|requirement|pressure|duty|reason)\b",
    r"\bunder no (?:\w+ )?(?:obligation|pressure)\b|\bnot (?:something|a thing) YOU (?:have|need|must|ought)\b|\b(?:nor|neither) is it something YOU (?:have|need)\b|\bis not something\b",
    r"\bNOBODY (?:\w+ ){0,3}?(?:expects?|waits?|is waiting|waiting|requires?|needs?|keeps? (?:track|count|score)|counts?|will miss|misses)\b",
    r"\bfine not to\b|\b(?:okay|ok|all right|alright|fine|acceptable) (?:if YOU do not|without)\b|\bnot COMM (?:a |one |any )?(?:\w+ )?(?:will|would|does|can) not (?:hurt|harm|count)",
    r"\bno THANKS (?:is |are )?(?:needed|necessary|required|expected)\b(?! or wanted)|\bis not expected\b|\bjust because YOU feel\b|\bplease do not feel\b",
    r"\bnothing (?:YOU have to|for YOU to|YOU need to) (?:do|COMM)\b",
    r"\bneither (?:required|expected|necessary)\b",
    r"\b(?:all|much) the same to us\b|\bmatter of taste\b|\bthink (?:any )?less of YOU\b|\bno harm done\b|\bnot (?:be )?(?:miss|missed)\b|\blose sleep\b|\b(?:we|they|NOBODY|i) (?:do |does )?not look for\b|\bcome or not\b|\bif YOU like; NOBODY minds\b|\bare not required\b|\bnot get around\b|\bskip .{0,30}\bif YOU (?:like|want|wish)\b|\bsend or do not\b|\bNOBODY(?: \w+){0,3} (?:less of YOU|a list)\b",
    r"\bthey are not (?:required|necessary|expected|needed)\b",
    r"\bnot called for\b|\bzero pressure\b",
)
"""Not required: may be left out (DOMAIN 2e NOT_NEEDED)."""

BANNED = _any(
    rf"\b(?:do|does|to|may|must|should|shall|can|could|are|is|be|will|would|ought) (?:\w+ ){{0,2}}?not\b.{{0,70}}\b{_DO}",
    rf"\bnot to (?:be )?(?:\w+ ){{0,2}}?{_DO}",
    rf"(?:^|\b(?:please|YOU|should|may|must|to|and|can|be|but),? )never\b.{{0,40}}\b{_DO}",
    r"\bnot (?:be )?(?:\w+ )?(?:permit\w*|allow\w*|accept\w*|welcome\w*|appropriate|encourag\w*|wanted|want|read|taken|take|invite|ok|okay|fine|possible|tolerated|entertain\w*)\b",
    r"\b(?:prohibit|forbid|ban(?:s|ned)?\b|disallow|discourag|declin|unwelcome|inappropriate|barred|taboo|frown|unacceptable|verboten|violat)",
    r"\b(?:off|outside) (?:the )?limits\b|\boff-limits\b|\bout of bounds\b|\bout of it\b|\bclosed to\b|\bare closed\b|\bis closed\b|\bagainst (?:\w+ ){0,3}(?:policy|policies|rules?|wishes)\b",
    r"\b(?:refrain|abstain|avoid|resist|forgo|forego|skip|desist|withhold|omit|cease|suspend|pause|postpone|dispense|suppress|curb)(?:s|ing)?\b",
    r"\bhold (?:off|back|all|your|any|on|those|the|further|it)\b|\bkeep (?:your|it to yourself|them to yourself|those to yourself)\b|\bsave (?:your|yourself|yourselves|the|us|them|YOU)\b|\bspare (?:your|yourself|yourselves|the|us|them|YOU|FACULTY|DOCTOR)\b",
    r"\bleave\b.{1,40}\b(?:in peace|alone|out of it|be\b)|\b(?:stay|keep|steer|remain) (?:away|clear)\b|\bstop (?:COMM|the)\b",
    r"\bno (?:further |more |longer |other |additional |direct |individual |such |personal |written |post-interview |AFTER |contact |whatsoever )*(?:THANKS|COMM|contact|REPLY from YOU)\b(?! (?:was|were|goes|went|go out|arrived|has|have been|is lost|are lost|from us|will go))|\bno-contact\b|\bnot a (?:word|line)\b",
    r"\b(?:rather|prefer|grateful|appreciate|appreciated|ask|asked|asks|request|beg|like it)\b.{0,60}\b(?:not|no|NOBODY|nothing|none|without)\b",
    r"\b(?:keep|kept|ask|asks|asking|observe|maintain|same|promise|request|policy of|in)\b.{0,30}\bSILENCE\b|\bSILENCE\b.{0,40}\b(?:ask|asked|until|from YOU)\b|\bHUSH\b|\bsame quiet\b|\bthe same from YOU\b|\bYOU to do the same\b|\bask (?:the same )?of YOU\b",
    r"\b(?:contact|COMM|conversation|correspondence|exchange) (?:\w+ ){0,2}?(?:ends?|ended|stops?|closed|over|ceases?|concludes?)\b|\bends? (?:\w+ ){0,3}(?:COMM|conversation)\b|\bCOMM closed\b",
    r"\b(?:forget|forgetting) (?:it|them|the BOX)\b|\bdeleted unread\b|\b(?:returned|discarded|deleted|thrown|shredded|recycled)\b|\bunread\b",
    r"\b(?:nothing|none)\b(?: more| further| else)?,? (?:please|by COMM)\b|\bnone,? please\b|^nothing(?:,|:|$| by| from)|\bcomm(?:unicate)? nothing\b|\bCOMM (?:us |me |FACULTY )?(?:nothing|no )|\bnothing (?:more|further) (?:be|is|needs)\b|\bask that nothing\b",
    r"\bneither\b.{0,60}\b(?:THANKS|COMM)\b|\bnor (?:THANKS|COMM)\b|\bwithout THANKS\b|\bsin (?:THANKS|COMM)\b|\bpor favor (?:no|sin)\b",
    r"\b(?:not|neither) to (?:FACULTY|DOCTOR|individual)\b|\bnot FACULTY\b|\bnot (?:for|meant for) YOU\b",
    r"\bgrateful if NOBODY\b|\bappreciate(?:d)? if NOBODY\b|\brather NOBODY\b|\bone thing (?:\w+ ){0,4}not\b|\bdo not want\b|\bnot want\b|\bor wanted\b",
    r"\bplease do not\.?$|^(?:sorry,? )?no\.?$|^(?:sorry,? )?no,? (?:please|we|you|YOU|they|not|sorry)|^please,? no\b|\brather YOU did not\b|\bprefer not\b|\bprefer YOU not\b|\bprefer that YOU not\b|^none\b|^not accepted\b|^(?:sorry,? )?no,? (?:i am afraid|unfortunately)",
    r"\b(?:done away|do away|do without|dispensed? with|go without|instead of (?:COMM|THANKS)|waste|stop there|end of it|an exception for us|shredder|sent back|trash|wastebasket|recycling|kept in the drawer|be rude)\b",
    r"\bneither (?:encouraged|accepted|allowed|wanted|read|received)\b|\bTHANKS no\b|\breceives? no THANKS\b|\bnot do THANKS\b|\bnone of (?:them|those|it|that)\b|\b(?:like|want|need|wish for) (?:none|no)\b|\bTHANKS(?: \w+){0,3} free\b|\bcomes? to an end\b",
    r"\b(?:stay|keep|stays|leave|leaves|kept|remain) (?:\w+ ){0,3}(?:out of|away from|off|clear of|to (?:their|the) patients)\b|\b(?:keep|leave) (?:FACULTY|DOCTOR|them|their BOX)\b|\boff the table\b|\bnot available\b|\bshielded\b|\bbreach\b|\breminded of this\b|\bnot wished\b|\bunderstanding that they would not\b|\bawkward\b",
    r"\b(?:COMM|line|book|door|exchange|correspondence|conversation|contact)\b.{0,30}\b(?:is|are|be|was|stays?) (?:\w+ )?(?:closed|finished|over|at an end|done|ended|shut)\b|\bHUSH\b|\bnot COMM\b.{0,20}\bboth ways\b|\bhave to wait\b|\bmust wait\b|\bwill wait until\b|\bnothing (?:\w+ )?(?:should|must|may|can|is to) (?:be |go )",
    r"\bnever (?:to )?(?:FACULTY|DOCTOR|the individual)\b|\bbut with FACULTY only\b|\bonly on the (?:interview )?day\b|\bneither COMM nor\b|\bneither sends? nor receives?\b|\bnot put(?:ting)? (?:them|FACULTY) in\b",
    r"\b(?:under no circumstances|in no case|on no account|by no means)\b.{0,60}\b(?:COMM|THANKS|FACULTY)|, nothing[:,.]|\bnothing: not\b",
    r"\bnot be used\b|\bnot COMM again\b|\b(?:our|the|my) last (?:exchange|word|COMM)\b|\bonly on the\b|\b(?:let|make) that be\b|\bno le\b|\bin both directions\b|\bnot (?:for|meant for) (?:use|YOU)\b|\btruly,? do not\b|^(?:truly|really|please|so|just),? (?:please )?do not\.?$",
    r"\bYOU (?:and|or) (?:SELF|us|we|FACULTY) do not COMM\b|\bYOU do not COMM\b",
    r"\bno FACULTY\b.{0,30}\bbe COMM\b|\bnot to us\b",
    r"\b(?:ask|asks|asking|request|requests|beg|urge|want) (?:that )?YOU (?:please )?not\b|\b(?:asks?|asked|requested) YOU not\b|\bYOU (?:are )?(?:asked|requested) not\b",
    r"\b(?:doors?|lines?|ears|books?|mailboxes|BOX) (?:is|are) (?:\w+ )?(?:shut|closed|locked)\b|\bblocks?\b|\bblocked\b|\bfilter\b.{0,30}\bstops?\b|\bget no COMM from YOU\b",
    r"\bneither COMM nor (?:welcome|receive|accept|want|read)|\bCOMM between\b.{0,20}\b(?:ends?|over|closed|stops?)\b|\bCOMM:? closed\b|\bplease not\b|\b(?:stay|stays|remain) (?:empty|free) of\b|\blike YOU not\b|\bHUSH\b",
    r"\bdo not turn to\b|\bYOU may not\b",
    r"\bto (?:yourself|yourselves|themselves)\b|\bNOBODY COMM ANYONE\b|\bby not (?:COMM|\w+ing|THANKS)\b|\bask(?:ed)? (?:people|them|ANYONE|everyone) not\b|\bclosed business\b|\bwould rather YOU (?:left|kept|stayed|rested|saved|put)\b|\brather YOU (?:left|kept|spent|rested)\b|\bnothing of the (?:sort|kind)\b|\bno more COMM\b|\bplease leave (?:them )?be\b",
)
"""Words that forbid or discourage (DOMAIN 2e THANKS_NO, NO_FACULTY, NO_CONTACT)."""

OPENED = _any(
    r"\b(?:welcome|welcomed|welcomes|appreciated?|free to|glad|happy|pleased|delighted|nice|lovely|kind of YOU|fine|okay|all right|go ahead|of course|certainly|by all means|invited?|invites|encouraged?|accept|open)\b",
    r"\b(?:may|can|could|might)\b(?! not)",
    r"\bup to YOU\b|\bdo (?:COMM|stay|keep)\b|\b(?:used to|happy to|like to) (?:get COMM|being COMM)\b|\bgo ahead\b",
    r"\b(?:COMM|give|address|hand|bring|leave|direct|forward|reach|send)\b (?:it |them |those |these |that |one |any |your THANKS |THANKS |QUESTION |all )?(?:\w+ ){0,2}?(?:to |at |with |via |through )?(?:me|us|ADDR|OFFICE|here)\b",
    r"\bask (?:me|us|away|OFFICE|at ADDR)\b|\bmy way\b|\b(?:pass|hand|forward|carry|relay|deliver|collect)(?:s|ed)? (?:it|them|each|those|on|along)\b|\bplay postman\b|\bcarry it\b|\bto me as well\b|\bnow COMM\b|\b(?:straight|directly) to\b|^do$|, do,",
    r"\bCOMM\b(?: \w+){0,4} (?:at|to) ADDR\b|\bat ADDR\b",
    r"\bask QUESTION\b|\bjust (?:REPLY|COMM|hit)\b|\bhit REPLY\b|\bREPLY to this\b|\bREPLY QUESTION\b|\bwhat (?:it|this|i|we|OFFICE|that) (?:is|am|are) (?:here )?for\b|\bsooner have\b|\brather have one too many\b|\bat (?:this address|OFFICE)\b|\bdo tell (?:me|us)\b|\blet (?:me|us) know\b|\bkeep me posted\b|\btell (?:me|us) (?:how|whether|what|when|if)\b|\blet (?:me|us) know (?:how|what|when|whether)\b",
    r"\breplied to\b|\bi am (?:here|the one to|the easiest|happy)\b|\bany time\b|\banytime\b|\bremains? open\b|\bdirected to\b|\bsent to (?:me|ADDR|OFFICE)\b",
    r"\binbox is open\b|\bBOX (?:\w+ )?is (?:\w+ )?open\b|\bis read daily\b|\btakes? QUESTION\b|\basking is free\b|\bkeep me posted\b|\ban email away\b|\bCOMM away\b|\bset up ADDR\b|\bagreed to be COMM\b|\bfor that purpose\b|\bi can find out\b|\bclear up\b|\bbrightens?\b|\bwhenever YOU like\b|\buse it\b|\bfeel free\b|\bleave (?:YOU|your|them|it) (?:\w+ )?with me\b|\bQUESTION yes\b|\bYOU (?:do not )?need not go through\b",
    r"\bask me\b|\bposted\b|\bis read (?:daily|every|twice)\b|\bopen to QUESTION\b",
    r"(?:^|, )(?:please |just |do )?COMM (?:to )?(?:her|him|them)\b",
    r"\bi am (?:the|your) (?:right )?(?:person|one|address)\b|\bQUESTION i take\b|\b(?:i|we) take QUESTION\b|\bADDR is (?:the|a) (?:place|address|box|right)\b|\bhere for (?:that|those|it|this)\b|\bis the place\b",
    r"\balways around\b|\basked me to (?:share|give|pass|send)\b.{0,40}\b(?:BOX|ADDR)|\bsays YOU (?:are to|should|may|can|must)\b",
    r"\b(?:shoot|drop|send|give|COMM) (?:me|us) (?:an? )?(?:COMM|line|note|word)\b",
    r"\b(?:we|i|they|she|he|FACULTY|DOCTOR|RESIDENT|people|people here|ANYONE|most of us|some of us) (?:\w+ ){0,2}?(?:love|loves|like|likes|enjoy|enjoys)\b(?! to (?:tell|say|ask|have|see|know|think|go)| YOU)|\bwants? (?:your|to get) COMM\b|\blove that\b|\b(?:like|love) (?:getting|get|it|them|that|a COMM|COMM|THANKS)\b|\bQUESTION,? which we like\b",
)
"""Words that allow (DOMAIN 2e ALLOWED, INVITED)."""

ONLY = _any(
    r"\bonly (?:to|through|via|by way of|at|with|on|into|in|over|by) (?:\w+ ){0,2}?(?:ADDR|OFFICE|me|us|here|PORTAL)\b|\b(?:ADDR|OFFICE|me|here|PORTAL|there)(?: and)?,? only\b|\bonly (?:here|there|ADDR|OFFICE)\b|\bonly (?:to|through|via)\b",
    r"\b(?:nowhere else|no other|no one else|NOBODY else|nothing else|not elsewhere|and only here|exclusively|solely)\b|\bthe only (?:one|place|way|address|door|channel|route|box|contact|point|path|OFFICE|BOX)\b",
    r"\b(?:sole|single|only|one) (?:point of contact|point of COMM|channel|contact|door|address|way|route|place|line|OFFICE|mailbox|doorway|funnel)\b|\bthe one (?:to COMM|door|place|address)\b|\bpoint of COMM\b|\bi am the funnel\b",
    r"\b(?:limit|restrict|confine|restricted|limited|confined|reserve)\b.{0,60}\b(?:ADDR|OFFICE|me)\b",
    r"\bnot to (?:FACULTY|DOCTOR|ANYONE|individual|members|any of us|the people|RESIDENT)\b",
    r"\binstead of (?:to )?(?:FACULTY|DOCTOR)\b|\brather than (?:to )?(?:FACULTY|DOCTOR)\b|\bothers? than (?:me|OFFICE|ADDR)\b|\b(?:except|but|besides|save) (?:for )?(?:to |through |via )?(?:me|OFFICE|ADDR)\b",
    r"\b(?:exactly|just) (?:one (?:address|place|way|door|BOX)|OFFICE)\b|\bone (?:address|BOX)\b|\baddress YOU use\b|\bwhoever (?:it|they|that) (?:is|are) for\b|\bwhere it (?:all )?(?:goes|belongs)\b|\b(?:please )?(?:nobody|NOBODY|no one) else\b|\bi am your person\b|\bthis one\b",
    r"\b(?:never|not) (?:the |to (?:the )?|via |through )?(?:FACULTY|DOCTOR)\b|\bshould go to FACULTY\b|\bopened here\b|\bwhat arrives elsewhere\b",
    r"\b(?:for|to|with|tell|ask|reach|COMM) (?:one of |any of |all )?(?:FACULTY|DOCTOR|ANYONE)\b(?: or [\w ]{1,30})?,? (?:please )?(?:(?:just )?(?:tell|give|ask|COMM|hand|send)(?: (?:it|them|that))?(?: to)? (?:me|OFFICE|ADDR)|(?:it |that )?(?:comes|goes) to (?:me|OFFICE|ADDR)|(?:is|are) (?:\w+ )?(?:opened|to be given|given))",
    r"\bor not at all\b|\bOFFICE YOU use\b|\bkeep OFFICE for YOU\b|\bi am (?:your|the) (?:person|only|one address)\b",
    r"\bPORTAL is the one to\b|\bsay it to (?:me|OFFICE|ADDR)\b|\bone letter ?box\b|\bhas OFFICE\b",
)
"""One door: what is said here excludes every other address."""

ALL = re.compile(
    r"\b(?:all|any(?! time| day| week| hour| moment| QUESTION)|every|everything|anything|whatever|whichever|it all|each|any and all|irrespective|whenever YOU|every word|everyone else YOU met)\b"
)
TO_ONE = _any(
    r"\b(?:to|through|via|at|by way of|with|using|use|into|in|across|past|over|on|is) (?:\w+ ){0,2}?(?:ADDR|OFFICE|me\b|my (?:desk|hands|inbox))",
    r"\bADDR\b",
    r"\b(?:comes?|goes|go|sent|land|lands) (?:\w+ ){0,2}?(?:here|to me)\b|\bmy desk\b|\bcomes to me\b|\bCOMM (?:it|them|those|that)? ?here\b|\bopened here\b|\band only here\b",
    r"\bi am (?:your|the) (?:person|one|only|contact|address)\b|\bbe OFFICE\b|\bkeep OFFICE\b",
    r"\bare to be (?:put|sent|directed|addressed|brought)\b",
    r"\bi am the (?:easiest|best|right) address\b",
)

_NOTHING = r"\b(?:not|no|nothing|never|neither|nor|NOBODY|without|hardly|none|little)\b"
UNMOVED = _any(
    _NOTHING + r".{0,60}\b(?:affect\w*|effects?|influenc\w*|bearing|impact\w*|weight|weighs?|sway\w*|lifts?|sinks?|bump\w*|boost\w*|budge\w*|up or down|for or against)\b",
    _NOTHING + r".{0,20}\b(?:play\w* (?:a |any |no )?(?:\w+ )?(?:roles?|part)|no (?:\w+ )?(?:roles?|part|difference|advantage|disadvantage)|counts? (?:for|against)|help (?:or|nor) hurt)\b",
    rf"^(?=.*\b(?:RANK|committee)\b).*?{_NOTHING}.{{0,60}}\b(?:consider\w*|count(?:s|ed)?|chang\w+|mov(?:e|es|ed|ing)|alter\w*|help\w*|hurt\w*|harm\w*|differences?|factor\w*|enters?|used?|matters?|improv\w*|advantag\w*|benefit\w*|shift\w*|figure\w*|reach\w*|inform|roles?|part|seen|shown|taken)\b",
    r"\b(?:affects?|influences?|changes?|moves?|counts? for|carry|carries|makes?|has|have|plays?) (?:no (?:\w+ )?(?:weight|role|part|bearing|influence|effect|difference|impact|one|NOBODY))\b",
    r"\bleft out of\b|\bkept (?:out of|away from|separate from)\b|\birrelevant\b|\bmakes? no difference\b|\bneither (?:lifts?|helps?|hurts?|raises?)\b",
    r"\bnever\b.{0,20}\bmoved a name\b|\bnot RANK\b.{0,20}\b(?:on|by|for) |\bcommittee (?:does|will|do) not see\b|\bnot part of ANYONE\b|\bwill not help YOU\b|\bnot RANK on\b",
    r"\bcommittee (?:does|will|do|can|never) (?:not )?(?:\w+ )?(?:see|open|read|get|know)\b|\bRANK YOU (?:higher|lower|differently|better|worse)\b",
)
"""Letters without influence (DOMAIN 2e EFFECT_ONLY)."""

UNANSWERED = _any(
    r"\b(?:we|i|SELF|FACULTY|DOCTOR|RESIDENT|NOBODY|OFFICE|they|most of them)\b.{0,50}\b(?:not|unable|never|rarely|can not|NOBODY|too busy|no time)\b.{0,50}\bREPLY\b",
    r"^(?!.*\bif YOU COMM\b).*\bNOBODY (?:\w+ ){0,2}?REPLY\b",
    r"\bnot\b.{0,30}\b(?:expect|count on|wait\w*|look for|anticipate|hope for|offended|surprised|hold your breath|await)\b.{0,50}\bREPLY\b",
    r"\bYOU\b.{0,30}\bnot\b.{0,30}\b(?:receive|get|hear|have|be sent)\b(?! to)(?! need).{0,30}\bREPLY\b",
    r"\b(?:THANKS|COMM|they|it|these|QUESTION|UPDATE|whatever|anything)\b.{0,50}\b(?:not|nor|never)\b (?:be |\w+ly ){0,2}REPLY",
    r"^(?:can|will|do|may|shall|are|am) (?:\w+ )?(?:not|unable)\b.{0,30}\bREPLY\b",
    r"\b(?:lie|go|goes|remain|remains|stay|stays) (?:un)?REPLY\b|\bno (?:\w+ )?REPLY (?:is|are|will|should|to (?:COMM|THANKS))\b|\bnot (?:be )?able to REPLY\b|\bREPLY (?:to|of) .{0,40}\bnot (?:be )?(?:possible|expected)\b",
    r"\bREPLY nothing\b|\bREPLY (?:to )?none\b|\bnot (?:to )?give any\b|\bnot look for an? REPLY\b|\b(?:remain|remains|stay|go|goes) (?:without|un)(?: \w+)? ?REPLY\b",
    r"\bnot (?:get|receive|expect) .{0,20}\bback\b",
    r"\bno (?:individual|personal) REPLY\b|\bstopped REPLY\b",
)
"""The program will not answer (DOMAIN 2e NO_REPLY)."""

# --- what it is not -------------------------------------------------------------------------

TRAPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (
        _any(
            r"\b(?:not|no|nor|never|without)\b.{0,40}\bREPLY (?:to )?(?:this|it)\b(?! OFFICE)|^no REPLY\b|\bno need (?:to|for) (?:an? |YOU to )?REPLY\b|\bno (?:need for an? )?REPLY (?:is )?(?:needed|necessary|required)\b|\bnot want an? REPLY\b|\bnot (?:need|require|want) (?:to )?(?:an? |any )?REPLY\b",
        ),
        "it is about this message alone",
    ),
    (
        _any(
            r"\b(?:not|never) REPLY (?:directly )?(?:to )?(?:this|it\b|here|OFFICE|ADDR|$|by email)|\bnot (?:COMM )?REPLY (?:to )?(?:this|ADDR)|\bREPLY (?:to (?:this|ADDR)|sent|COMM (?:back )?to)\b.{0,40}\b(?:are|is|will|can|go|goes|get)\b.{0,12}\b(?:not|lost|discarded|unread|nowhere|deleted)|\bnot (?:be )?(?:monitored|attended|checked|read by)\b|\bunattended\b|\bunmonitored\b",
            r"\b(?:this (?:COMM|OFFICE|account|system|site)|OFFICE|ADDR|a machine|automatic|automated|automatically)\b.{0,50}\b(?:not|can not|NOBODY|no one|unable|never|lost|is not) (?:\w+ ){0,3}?(?:read|receive|take|accept|monitor|REPLY)|\bNOBODY reads\b.{0,40}\b(?:ADDR|this|it)|\bthis is an? (?:\w+ )?auto\w+|\bautomat(?:ed|ic) (?:message|COMM|email|notification)|\bno-?reply\b|\bADDR does not take\b|\bsystem generated\b",
            r"\bnot REPLY;? ?delete|^(?:please )?(?:do )?not REPLY\.?$|\bCOMM (?:that is )?(?:sent|COMM) (?:back )?to (?:this|it|ADDR|OFFICE) (?:is|are|will be) (?:lost|discarded|not)|\bCOMM sent back\b",
        ),
        "a robot speaks of its own address",
    ),
    (
        _any(
            r"\bconfidential\w*\b|\bprivileged\b|\bintended (?:recipient|for|only)\b|\bunauthori[sz]ed\b|\bdisseminat|\bdisclosure\b|\bdestroy it\b|\bin error\b|\bexternal (?:sender|email|source)\b|\bphish|\bviruses?\b|\bclick(?:ing)? (?:on )?(?:any )?links\b|\bunsubscribe|\bprotected health\b|\bpersonal health\b|\bpatients?\b.{0,40}\b(?:use|should|never|portal)|\b(?:call|COMM) 911\b|\bprinting this\b|\bmedical advice\b|\bpress (?:inquiries|QUESTION)\b|\bmedia office\b|\bsecure messag",
            r"\bsocial security\b|\bpassport number|\bbank\b",
        ),
        "a disclaimer or a notice about safety",
    ),
    (
        _any(
            r"\b(?:record(?:ed|ing|ings|s)?|screen ?shots?|photo(?:s|graph\w*)?|ai note|notetakers?|streaming)\b.{0,60}\b(?:not|no|prohibit\w*|permit\w*|never|forbidden)|\b(?:not|no|never|nothing is)\b.{0,40}\b(?:record(?:ed|ing|ings)?|screen ?shots?|photograph\w*)\b",
            r"\b(?:share|pass|forward|give|post|distribute)\b.{0,25}\b(?:links?|invitation|passcode|url|zoom|password|login)\b|\blink is (?:personal|for YOU)|\bnot (?:share|forward|distribute) (?:it|this)\b",
            r"\b(?:line|connection|call|link|audio|video|camera|internet|wifi|wi-fi|zoom|webex|room)\b.{0,40}\b(?:drops?|dropped|fails?|failed|freez\w*|broken|down|trouble|problems?|misbehav\w*|does not (?:open|work)|not work\w*|lost)\b|\bdisconnected\b|\btechnical (?:problems?|difficult\w*|issues?|trouble|support)\b|\btrouble (?:with|logging|joining)|\b(?:log-?in|password|browser|device) (?:issues?|problems?|trouble)",
            r"\brunning late\b|\bare late\b|\bif YOU are lost\b|\bfront desk\b|\bwait in the lobby\b|\bdress code\b|\bgifts\b(?! of)|\bduring the (?:interview|session|day)\b|\bbefore the interview\b|\bahead of (?:the|your) (?:interview|day)|\bon the (?:day|morning)\b(?! (?:it|the committee))|\bof the day\b",
            r"\breimburse|\breceipts?\b|(?:^(?!.*\bQUESTION\b).*\bparking\b)|\bbook(?:ing)? (?:your )?(?:travel|flights?|hotel)|\bhotel\b|\bairport\b|\bdietary\b|\brsvp\b|\bheadset\b",
        ),
        "it is about the day itself",
    ),
    (
        _any(
            r"\b(?:application|file|candidacy)(?:'s)? (?:\w+ )?(?:status|stands?)\b|\bstatus of (?:YOU|your|the|an) \w*\b|\bwhere (?:your|YOU) (?:file|application)\b|\bwaitlists?\b|\bwaiting lists?\b|\bstatus (?:inquir\w*|QUESTION|updates?|calls?)\b|\bcontinued (?:COMM|interest)\b|\bQUESTION about (?:your|the) status\b",
            r"\b(?:different|another|other|alternate|alternative|new|preferred) (?:interview )?(?:date|day|time|session|slot)s?\b|\breschedul|\bcancel|\bscheduling\b|\bhold dates\b|\byour preferences?\b|\bto (?:schedule|book)\b|\bsessions?\b.{0,30}\b(?:open|available)|\bin the portal only\b|\bbook (?:in|through|via)\b",
            r"\bindividual feedback\b|\bfor reasons\b|\bappeals?\b|\bunable to offer\b|\bcomment on individual\b|\bprovide feedback\b",
            r"\b(?:forms?|survey|questionnaires?|photo|transcripts?|signed|release|diploma|certificate of|immuni[sz]ation|background check|passport)\b",
            r"\bno longer (?:interested|wish)\b|\bwithdraw\b|\bletters? of recommendation\b",
        ),
        "it is about dates, status or papers",
    ),
    (
        _any(
            r"\b(?:COMM|contact|COMM to)\b (?:with )?(?:the )?(?:nrmp|ecfmg|aamc|PORTAL|help ?desk|support|testing center|prometric|dean|dean's office|thalamus support|acgme)\b|\bHELPDESK\b|\btesting center\b|\bsupport team\b|\bcustomer (?:care|service|support)\b|\bvendor\b|\binformation technology\b|\bIT\b",
            r"\bdean'?s? office\b|\bnrmp\b(?!.{0,80}\bask YOU)|\bmatch participation agreement\b",
        ),
        "it is about somebody else's desk",
    ),
    (
        _any(
            r"\bview (?:all )?guest|\bjoin (?:with|by|zoom|the meeting)\b|\bone tap\b|\bmeeting id\b|\bpasscode\b|\bdial[- ]in\b|\bgoogle calendar\b",
            r"\bif YOU COMM\b.{0,20}\bNOBODY\b|\bif something breaks\b|\b(?:use|in) the chat\b|\bcouples? match\b|\blinks? in\b|\bold links?\b|\bif (?:we|i|there is|OFFICE) (?:do not |have not |does not )?(?:get (?:no )?COMM from YOU|no REPLY)|\bCOMM from YOU by\b|\bwait for (?:the )?host\b|\bin the (?:conference )?room\b|\bhost to COMM\b|\bgrand rounds\b|\bnot need an account\b|\bCOMM(?: \w+)? (?:was|were|is|are|has been|have been) (?:lost|delayed|bounced)\b|\bduplicates?\b|\bmail server\b",
        ),
        "it is about the day itself",
    ),
    (
        _any(
            r"\b(?:many|some|most|several|a few|more and more|other|certain|certain other) (?:other )?(?:SELF|hospitals|schools|residencies)\b|\bother hospitals\b|\bany SELF that\b",
            r"\bfellowship (?:YOU|applicants?|candidates?|interviews?|only)\b|\bsurgery(?:'s)? (?:text|colleagues|department)\b|\bour (?:surgery|sister|neurology|pediatrics|psychiatry|surgical) (?:colleagues|SELF|neighbou?rs)\b|\btheir affair\b|\banother (?:department|program|SELF)\b",
        ),
        "it is another program's rule or general advice",
    ),
    (
        _any(
            r"\b(?:ignore|forget|disregard|overlook)\b.{0,40}\b(?:what|message|mail|COMM|said|wrote|earlier|below|previous|last|tuesday|it\b(?! again))|\bno longer (?:applies|apply|holds?|valid|in force|our)\b|\b(?:take|taking|took) (?:that|it|this|something) back\b|\bretract|\brescind|\bby mistake\b|\bwas (?:wrong|an error)\b|\bhas been (?:lifted|withdrawn|dropped|abolished)\b|\bdoes not apply (?:anymore|any more|any longer)\b|\bused to\b",
        ),
        "it is taken back",
    ),
    (
        _any(
            r"\b(?:in (?:january|february|march|april|may|june|july|august|september|october|november|december)|last (?:week|month|year|time|fall|season)|earlier|back then|when i COMM|when i confirmed)\b.{0,60}\b(?:we|i) (?:told|asked|COMM|offered|said|announced|promised|wanted)\b",
            r"\b(?:we|i) (?:told|had asked|had told|offered|said)\b.{0,80}\b(?:in (?:january|february|march|october|november|december)|last (?:week|month|year|time)|earlier|before)\b",
            r"\b(?:i|we) (?:told|offered)\b|\bYOU (?:told|asked) (?:me|us)\b",
        ),
        "it reports what was said before",
    ),
)
"""What looks like a wish and is none (DOMAIN 5b): pattern over the plain sentence, reason."""


SOFT = frozenset({"it is about the day itself", "it is about dates, status or papers"})
"""Reasons that give way where the words are plainly about letters after the interview."""
_PLAINLY = _any(
    r"\bTHANKS\b",
    r"^(?=.*\b(?:AFTER|SEASON|HUSH)\b)(?=.*\b(?:COMM|FACULTY|DOCTOR)\b).*\b(?:not|no|never|nothing|refrain|abstain|only|NOBODY|HUSH|prohibit\w*|finished|closed)\b",
)


def trap(sentence: str) -> str | None:
    """Why a plain sentence is no rule about letters after the interview, or None."""
    plainly = _PLAINLY.search(sentence)
    for pattern, reason in TRAPS:
        if not (plainly and reason in SOFT) and pattern.search(sentence):
            return reason
    return None


_SOLICITS = re.compile(r"\b(?:SELF|we|i|FACULTY|programs)\b.{0,30}\b(?:not|never)\b.{0,30}\b(?:solicit|request)\b|\basks? (?:every |all |each |its |our )?(?:SELF|FACULTY|us|programs)\b.{0,40}\b(?:not to|refrain|avoid|abstain)\b|\bread (?:anything|something|nothing) into\b")


def binds_program(clause: str) -> bool:
    """Whether a plain clause speaks of the program's own conduct and not of the applicant's."""
    if _SOLICITS.search(clause):
        return True
    return bool(PROGRAM_BOUND.search(clause)) and not FROM_APPLICANT.search(clause)


_ABOUT_TO = re.compile(r"\b(?:tempted|about to|were going to|was going to|planning to|the urge|itching|in case YOU planned)\b")


def stance(clause: str) -> str | None:
    """What a plain clause does with its object: "open", "spare", "ban", or None.

    A denied ban opens; "no thank-you notes needed or wanted" bans, since wanting is denied.
    """
    if LIFTED.search(clause):
        return "open"
    wanted = re.search(r"\bor wanted\b|\bnot want\b", clause)
    if SPARED.search(clause) and not wanted:
        return "spare"
    if BANNED.search(clause):
        return "ban"
    if OPENED.search(clause) and not _ABOUT_TO.search(clause):
        return "open"
    return None


_LIMITS = (
    r"\b(?:not|no|never|nothing|none|neither|nor|NOBODY|only|nowhere|without|except\w*|instead|rather|sole|single|exactly|until|wait|refrain|avoid|abstain|skip|hold"
    r"|spare|save|closed?|finished|silence|HUSH|quiet|limits?|restrict\w*|discourag\w*|prohibit\w*|forbid\w*|forbidden|banned|rule|policy|unread|resist|forgo"
    r"|declin\w*|stop|ends?|out of|away|off|alone|peace|leave|respect|shredder|sent back|returned|deleted|direct|directly|stops?|blocked|shut|locked|beyond|last|exclusively|must|shall|breach|awkward|waste|do away)\b"
)
ALARMS = _any(
    r"\bTHANKS\b",
    rf"^(?=.*\b(?:FACULTY|DOCTOR)\b)(?=.*\b(?:COMM|BOX|HUSH|SILENCE|contact\w*|talk|speak|approach\w*|hear|directly)\b).*{_LIMITS}",
    rf"^(?=.*\b(?:COMM|SILENCE|HUSH|BOX|exchange|conversation|word|say|said)\b)(?=.*\b(?:AFTER|SEASON|from YOU|ADDR|OFFICE|ANYONE|us|SELF)\b).*{_LIMITS}",
    rf"^(?=.*\bPORTAL\b)(?=.*\b(?:UPDATE|COMM|file|application|scores?|papers?)\b).*{_LIMITS}",
    r"\bHUSH\b",
)
"""Words that could limit what an applicant sends, or to whom (the wide net)."""


def touches(sentence: str) -> bool:
    """Whether a plain sentence could limit what an applicant sends, or to whom."""
    return bool(ALARMS.search(sentence))
