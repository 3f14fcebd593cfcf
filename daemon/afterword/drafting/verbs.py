"""The verbs of notes: who does what to whom in an interview, and how they bend.

A note drops its subjects ("offered to share the protocol; talked about her project"). Which verb
has which silent subject is a fact about interviews, written down here; verbs in no table have none,
and such a note is held.
"""

from __future__ import annotations

import re


def _table(text: str) -> dict[str, str]:
    return {past: gerund for past, _, gerund in (row.split("/") for row in text.split())}


ACTS = _table(
    """
    talked/talk/talking offered/offer/offering explained/explain/explaining
    described/describe/describing told/tell/telling showed/show/showing shared/share/sharing
    recommended/recommend/recommending suggested/suggest/suggesting encouraged/encourage/encouraging
    invited/invite/inviting introduced/introduce/introducing walked/walk/walking gave/give/giving
    let/let/letting taught/teach/teaching helped/help/helping advised/advise/advising
    pointed/point/pointing asked/ask/asking answered/answer/answering listened/listen/listening
    took/take/taking sent/send/sending connected/connect/connecting put/put/putting
    promised/promise/promising reassured/reassure/reassuring outlined/outline/outlining
    sketched/sketch/sketching demonstrated/demonstrate/demonstrating mentioned/mention/mentioning
    made/make/making drew/draw/drawing lent/lend/lending remembered/remember/remembering
    noticed/notice/noticing brought/bring/bringing laid/lay/laying broke/break/breaking
    clarified/clarify/clarifying opened/open/opening reminded/remind/reminding urged/urge/urging
    challenged/challenge/challenging congratulated/congratulate/congratulating
    welcomed/welcome/welcoming wished/wish/wishing volunteered/volunteer/volunteering
    emailed/email/emailing forwarded/forward/forwarding loaned/loan/loaning quoted/quote/quoting
    compared/compare/comparing steered/steer/steering quizzed/quiz/quizzing invested/invest/investing
    confirmed/confirm/confirming summarized/summarize/summarizing illustrated/illustrate/illustrating
    stayed/stay/staying guided/guide/guiding coached/coach/coaching assured/assure/assuring
    named/name/naming
    """
)
"""Past form of what one person does for the other in a conversation: its -ing form."""

TO_ME_ONLY = frozenset(
    "talked told showed taught helped gave let sent put took made brought reminded walked lent loaned "
    "emailed promised connected forwarded introduced pointed volunteered wished compared stayed "
    "invested confirmed named opened put answered remembered noticed read drew quoted laid broke".split()
)
"""Acts whose silent subject is the reader only if the words name me ("told me", "read my essay")."""

LIFE_TOO = frozenset(
    "talked taught helped made put took sent broke drew brought opened coached guided volunteered named "
    "stayed introduced connected let laid quoted invested promised noticed challenged welcomed".split()
)
"""Acts that without "me" tell of a life or a program ("taught chemistry before medical school")."""

JOINT_PATTERN = re.compile(
    r"(?:argued|laughed|joked|debated|agreed|disagreed|commiserated|reminisced|brainstormed)\b"
    r"|bonded (?:over|about|on)\b|connected (?:over|on|about)\b|compared (?:notes|experiences|stories|our)\b"
    r"|(?:swapped|traded|exchanged) (?!me\b)\w+|went (?:over|through|into|deep|back and forth)\b|shared "
    r"(?:a|an|the same|our|stories|some)\b"
    r"|spent (?:most|much|half|some|a|the|our|\w+ minutes|time|\d+)\b|ended up\b|got to talking\b|"
    r"overlapped\b",
    re.IGNORECASE,
)

MINE = re.compile(
    r"(?:(?:really|especially|also|particularly|very much|genuinely|truly|definitely) )?"
    r"(?:enjoyed|loved|liked|appreciated|learned|learnt|valued|admired|hadn['’]t|had never|want to|would "
    r"love to|will|hope to|plan to"
    r"|was (?:impressed|struck|surprised|touched|moved|glad|happy|pleased|fascinated|grateful|delighted|"
    r"inspired|curious|intrigued|reassured|amazed|excited)"
    r"|(?:impressed|struck|surprised|touched|moved|fascinated|inspired|intrigued|reassured) by|felt "
    r"(?:welcome|comfortable|at home)|got to|came away|left with"
    r"|grateful|thankful|glad|happy|curious|took away|didn['’]t know|never knew|read (?:about|up)|looked "
    r"up|tried)\b",
    re.IGNORECASE,
)
"""Openings whose silent subject is the applicant."""

TALK = re.compile(
    r"(?:(?:it )?was (?:so |really |very )?(?:great|good|nice|fun|lovely|a pleasure|wonderful) (?:to )?)?"
    r"(?:(?:\ue001|we|i|the two of us|both of us) )?(?:and i )?(?:both |also |mostly |mainly |briefly |"
    r"then |even |really |just |had )*"
    r"(?:(?:talked|spoke|chatted|conversed|talking|chatting|speaking|speak|geeked out|nerded out|riffed|"
    r"visited|discussion|exchange|conversation|talk|chat)"
    r"(?: (?:more|briefly|mostly|mainly|at length|a (?:lot|bit|little|while)|for (?:a while|a bit|ages|\w+ "
    r"minutes)|some|in (?:detail|depth)|together|over zoom|shop))*"
    r"(?: with (?:\ue001|\ue002|each other)| to (?:\ue001|\ue002))?"
    r"(?: (?:more|briefly|mostly|mainly|at length|a (?:lot|bit|little|while)|for (?:a while|a bit|ages|\w+ "
    r"minutes)|some|in (?:detail|depth)|also|too))*"
    r" (?:about|regarding|re|on|over|of|around):?|(?:discussed|discussing|touched on|covered|dug into|got "
    r"into|dove into|talked through|went deep on)"
    r"(?: with (?:\ue001|\ue002))?(?: (?:also|mostly|briefly))?)\s+(?P<topic>.+)$",
    re.IGNORECASE | re.DOTALL,
)

GOOD_TALK = re.compile(
    r"(?:(?:it )?was (?:so |really |very )?(?:great|good|nice|fun|lovely|a pleasure|wonderful) (?:to )?)?"
    r"(?:(?:\ue001|we|i)\s+)?(?:had\s+)?(?:an?\s+|the\s+|our\s+|some\s+)?(?:(?:really|very|such an?|quite|"
    r"so)\s+)*"
    r"(?:(?:great|good|nice|lovely|fun|long|wonderful|interesting|fantastic|excellent|real|easy|short|"
    r"quick|brief|in-depth|deep|lively|terrific|best|favorite|awesome|amazing|cool|warm)\s+)*"
    r"(?:conversation|interview|meeting|convo|chat|talk|discussion|exchange|time talking|back[- ]and[- "
    r"]forth)s?\s+(?:with (?:\ue001|\ue002)\s+)?"
    r"(?:(?:was|were)\s+(?:mostly\s+|mainly\s+|all\s+|largely\s+)?)?(?:about|on|regarding|re|of|around|"
    r"over):?\s+(?P<topic>.+)$",
    re.IGNORECASE | re.DOTALL,
)

THIRD = dict(
    row.split("/")
    for row in """
    is/are has/have does/do was/were goes/go teaches/teach directs/direct leads/lead sees/see loves/love
    likes/like enjoys/enjoy thinks/think believes/believe wants/want makes/make gives/give takes/take
    knows/know brings/bring writes/write speaks/speak mentors/mentor coaches/coach serves/serve
    spends/spend keeps/keep tries/try uses/use hopes/hope plans/plan works/work runs/run lives/live
    comes/come says/say tells/tell asks/ask feels/feel studies/study researches/research plays/play
    sings/sing bakes/bake cooks/cook hikes/hike rides/ride volunteers/volunteer reads/read grows/grow
    raises/raise builds/build looks/look lets/let gets/get holds/hold rounds/round trains/train
    oversees/oversee organizes/organize chairs/chair heads/head hosts/host edits/edit
    supervises/supervise practices/practice prefers/prefer values/value remembers/remember cares/care
    helps/help meets/meet moonlights/moonlight splits/split covers/cover staffs/staff designs/design
    develops/develop commutes/commute flies/fly travels/travel paints/paint sails/sail fishes/fish
    skis/ski swims/swim gardens/garden calls/call considers/consider treats/treat collects/collect
    watches/watch publishes/publish encourages/encourage supports/support stays/stay belongs/belong
    follows/follow recommends/recommend needs/need means/mean seems/seem expects/expect offers/offer
    invites/invite sits/sit sends/send shares/share
    """.split()
)
"""Third-person present forms that open a note about the reader ("Runs the asthma clinic")."""

NOUNS_TOO = frozenset(
    "plans works runs leads studies rounds visits practices hopes uses looks values calls covers plays "
    "trains heads chairs staffs hosts holds designs collects watches gardens treats likes loves rides "
    "reads splits means needs supports offers volunteers coaches mentors travels hikes cares helps".split()
)
"""Of those, the ones that are plural nouns as well ("the clinic and studies ...")."""

PAST_LIFE = frozenset(
    "grew trained did worked started founded built led wrote published moved came studied graduated "
    "served spent ran left switched began joined created launched raised lived won coached played "
    "helped set designed developed established directed practiced practised switched traveled travelled "
    "volunteered attended went knew saw became returned stayed trained researched chaired edited "
    "organized".split()
)
"""Past forms of a life told: without a subject, in a note about the reader, the reader's."""

FINITE = frozenset(
    "is are was were has have had does do did can will would could should may might isn't aren't wasn't "
    "weren't hasn't haven't doesn't don't didn't can't won't".split()
)
PLURAL_FINITE = frozenset(
    "get run rotate cover take see lead choose work teach meet write carry go share own stay spend use "
    "love like make give rarely usually always often never still come pick switch present learn help "
    "live leave finish start match eat sit sign call admit follow staff seem feel look appear want "
    "think say support host need know come play move".split()
)
"""Plain forms that are finite behind a plural ("residents get Fridays off")."""

OTHER_PAST = frozenset(
    "froze broke fell said told gave took got came went saw ran made found lost won built began chose "
    "drew drove felt heard kept knew left meant met paid read sat sent spoke spent stood taught thought "
    "understood wore wrote cut presented started ended crashed failed happened seemed looked changed "
    "moved opened closed talked discussed chatted joked laughed loved liked wanted".split()
)
"""Past forms that make a sentence of what looks like a noun phrase ("Zoom froze twice")."""

ADVERBS = frozenset(
    "also really still now currently just often always usually even never once recently actually only "
    "personally then originally initially clearly kindly very generously already sometimes later first "
    "finally ever regularly mostly both all apparently definitely previously happily warmly frankly "
    "openly briefly eventually occasionally rarely".split()
)
_NOT_VERBS = frozenset(
    "as this its his across plus perhaps besides afterwards towards always sometimes yes us ours years "
    "days".split()
)
_BASES = {
    "focuses": "focus",
    "goes": "go",
    "does": "do",
    "dies": "die",
    "lies": "lie",
    "ties": "tie",
    "aches": "ache",
}
"""Third-person forms that the endings below would bend wrongly."""

_SHORTEST = 4
"""Letters of a third-person form: "is", "as" and "his" are none."""


def base_of(verb: str) -> str:
    """Return the plain form of a third-person present verb; any other word comes back as it is."""
    word = verb.lower()
    known = THIRD.get(word) or _BASES.get(word)
    if known:
        return known
    no_verb = word in _NOT_VERBS or len(word) < _SHORTEST or word.endswith(("ss", "us", "is"))
    if no_verb or not word.endswith("s"):
        return verb
    if word.endswith("ies"):
        return word[:-3] + "y"
    if re.search(r"(?:ch|sh|ss|x|zz)es$", word):
        return word[:-2]
    return word[:-1]


FIRST = re.compile(
    r"(?:I|I['’](?:m|d|ve|ll)|we|we['’](?:re|d|ve|ll)|my|our|both of us|neither of us|\ue001 and I|\ue001 "
    r"and me|thank you|"
    r"me and \ue001)\b",
    re.IGNORECASE,
)
"""Openings with the applicant in them."""
