"""Words and turns of phrase that mean the same thing in this mail, and the features of a text.

A text is described by its words, their neighbours and the meanings they carry: somebody
"let go of his Monday" and "a seat was released" share FREED. Only `likeness` uses this;
nothing here decides anything.
"""

from __future__ import annotations

import re
from itertools import pairwise

from afterword.reading import prose

_WORDS = {
    "SPOT": "seat chair slot spot place opening session vacancy berth position seats chairs slots spots places openings sessions vacancies positions room",
    "CHOOSE": "choose chose chosen pick picked select selected choice choices prefer preference preferred preferences claim grab favorite option options pleasure",
    "WORKS": "work works suit suits fit fits convenient manage free available availability spare possible",
    "OFFER": "offer offers offered invite invites invited inviting invitation extend extends host welcome ask asked",
    "FULL": "full filled taken gone booked claimed capacity complete completed finished exhausted solid",
    "WAIT": "waitlist waitlisted wait-list wait-listed waiting standby stand-by reserve alternate alternates queue pool line backup drawer",
    "FREED": "opens opened frees freed cancels cancellations dropped drops drop withdraws withdrew withdrawn withdrawal released release returned vacated backs thins",
    "REGRET": "regret sorry unfortunately afraid sadly disappoint disappointing disappointed apologize apologies lamentamos hate wish alas",
    "REFUSE": "unable cannot declined decline reject rejected refuse pass passed denied couldn't",
    "LUCK": "luck best success wishes elsewhere future endeavors",
    "MOVE": "move moved moving shift shifted push pushed pushing bump bumped reschedule rescheduled rescheduling postpone postponed switch switched swap swapped change changed changes slips combined",
    "INSTEAD": "instead rather later earlier replace replaced",
    "OFF": "cancel canceled cancelled cancelling cancellation scrapped closing closure called void",
    "THANK": "thank thanks thankful grateful gratitude gracias appreciate appreciated appreciates",
    "MET": "met visited interviewed came meeting",
    "MEET": "meet see talk speak interview visit conversation conversations chat interviews entrevista",
    "ENJOY": "enjoyed enjoy pleasure delight joy liked loved great wonderful good nice glad happy lovely delighted thrilled honored",
    "FORM": "form forms document documents survey questionnaire photo transcript score scores records cv resume letter mspe attestation agreement paperwork signature certificate sheet headshot waiver proof receipts",
    "SEND": "send return submit upload fill sign provide resend scan forward enviar",
    "MISSING": "missing incomplete outstanding need needed needs lacking gap hole required require",
    "RECORD": "record recorded video one-way retake pre-recorded",
    "PARK": "park parking garage lot deck lobby entrance doors desk elevator elevators shuttle hotel arrive wear attire shoes badge floor building taxi voucher",
    "LINK": "zoom webex teams link links passcode join camera log platform rooms breakout",
    "FOOD": "dinner supper pizza tacos drinks drink coffee lunch breakfast barbecue eat snacks brunch dumplings takeout",
    "RESID": "resident residents interns intern chiefs chief housestaff pgy residentes",
    "FACULTY": "faculty interviewers physicians attendings doctors surgeons",
    "SOON": "tomorrow tonight mañana",
    "REMIND": "reminder remind forget remember recordatorio upcoming nudge",
    "SET": "set confirmed scheduled down reserved held hold holding fixed noted confirmada reservado yours firm entered",
    "CONFIRM": "confirm confirms confirmation confirming accepted acceptance accepting accept",
    "SCHED": "schedule agenda itinerary plan packet details logistics timetable itinerario pointers names",
    "RANK": "list rank ranking ranked ranks lists certified match",
    "POLICY": "policy communication correspondence notes letters write writing contact refrain silence correspond",
    "REVIEW": "review reviewed read reading reader readers committee application applications file files folder folders folders",
    "RECEIVED": "received receipt reached downloaded arrived",
    "AUTO": "automatic auto-reply office away leave vacation conference",
    "VISITING": "revisit tour tours walk building campus casa neighborhoods city wards",
    "SOCIAL": "social mixer trivia game casual informal hangout sweatshirt partners kids bowling gossip",
    "OPTIONAL": "evaluated evaluation attendance optional voluntary required",
    "IF": "if should when whenever once unless si",
    "AHEAD": "ahead next third fourth number first",
    "QUESTION": "question questions answer answers",
    "PAPER": "paper protocol figure trial study data project abstract article registry elective research",
    "CALL": "call ring phone text cell telephone",
    "DEADLINE": "by before deadline within until antes",
    "TROUBLE": "ill sick flu storm snow blizzard weather power court jury conflict stuck ice broke",
    "CONGRATS": "congratulations congrats felicidades",
    "ENDED": "close closed season end ended over done behind concluded stopped finish",
    "FOLLOW": "follow follows soon closer week weeks",
    "SCREEN": "screen camera virtual video zoom online",
    "SALARY": "reimburse reimbursement salary benefits visa housing rent",
    "HELLO": "welcome hello hi",
}  # fmt: skip
_TURNS: tuple[tuple[str, str], ...] = (
    ("ANSWERME", r"\b(?:let (?:me|us|my \w+|our \w+) know|tell (?:me|us|him|her)|say (?:so|the word|yes)|drop (?:me|us) a line|repl(?:y|ies)|answer (?:to )?(?:this|me|us|by)|write (?:me|us|back)|respond|rsvp|get back to|hear from you|a line to|indicate)\b"),
    ("FIRSTCOME", r"\bfirst[- ]come|first (?:to click|one to|to answer)|before (?:they're|they are|it's|it is) gone|fill (?:up )?(?:fast|quickly)"),
    ("FREED", r"\b(?:g[ai]v(?:e|es|en|ing|e) (?:it |one |them |a \w+ |his |her |their |your |up )?(?:\w+ )?back|hand(?:ed|s)? (?:back|in)|let go of|back(?:ed|s)? out|drop(?:ped|s)? out|gave up|com(?:es?|ing) (?:free|open|up|back)|came (?:free|open|up|back)|open(?:s|ed)? up|free[sd]? up|falls? out)\b"),
    ("FORWARD", r"\blook(?:ing)? forward|can't wait|cannot wait|excited"),
    ("OFF", r"\boff (?:the|our|my) (?:calendar|schedule|list|roster|books)|not take place|no longer (?:take|hold|exist)|is off\b|are off\b|called off|won't be holding|not happening|isn't happening"),
    ("NOSPOT", r"\bno (?:more )?(?:room|chair|place|day|days|spot|spots|opening|openings|vacancy|vacancies|slot|slots|place|date|dates)\b|\bcan't (?:offer|give) you\b"),
    ("FULL", r"\bspoken for|booked (?:solid|up)|filled up|all (?:taken|gone)|over capacity"),
    ("INSTEAD", r"\binstead of|rather than|in place of|no longer on|and not on"),
    ("FELLTHROUGH", r"\bf[ae]ll(?:en)? through|something (?:has |have )?c[oa]me up|can't make|cannot make|won't work"),
    ("EVENING", r"\bnight before|evening before|the evening|\d ?p\.?m\.? on zoom|\bat seven|7ish|tonight at"),
    ("THANKNOTE", r"\bthank-?you (?:note|letter|card|e-?mail)s?|notes? of thanks|letters? of thanks|thank-yous"),
    ("AFTER", r"\bafter (?:the|your|an) (?:interview|visit|day)|post-?interview|following your interview|once (?:you have|an interview|you've)|now that (?:you|interview)|from here"),
    ("INTERVIEWEES", r"\b(?:those|everyone|everybody|people|all|you) (?:of you )?(?:who|whom|we|that|i)? ?(?:have )?(?:interviewed|met|visited)|interviewed (?:applicants|candidates)|every interviewee|people we (?:met|interviewed)"),
    ("NOW", r"\bat (?:this|the) (?:time|moment|present)|right now|currently|as of (?:now|today)|so far|for now|to date|as things stand"),
    ("NOTIFIED", r"\b(?:will|would) (?:be )?(?:notif|contact|hear|reach out|let you know|call|ring|write|telephone|e-?mail)"),
    ("HOPED", r"\bdon't lose heart|hang in|patien|hope|promise"),
    ("FUTURE", r"\bwill be (?:sent|released|made|mailed|issued|offered)|go out in|plan to|expect to|begin to (?:read|review)|under review"),
    ("CONDITION", r"\bif (?:you are |you're )?(?:selected|chosen|picked|invited|we decide)|those (?:who are )?(?:chosen|selected|picked)|whoever is (?:asked|chosen|invited)"),
    ("YOURSPOT", r"\b(?:is|are|it's|the \w+ is) (?:all )?(?:yours|you)\b|(?:got|have|put|wrote|marked|gave) you\b|you're (?:in|on|with|booked|confirmed|scheduled)|you are (?:in|on|with|booked|confirmed|scheduled)"),
    ("WOULDYOU", r"\b(?:would|could|can|will|do|may) (?:you|we|i)\b[^.!?]{0,80}\?"),
    ("WHICH", r"\bwhich(?:ever)?\b|\bany of (?:these|those|the)|one of (?:these|those|the)|either of"),
    ("STILLOPEN", r"\bstill (?:have|open|free|empty|left|available)|(?:have|has) (?:room|space|places|openings|chairs|seats)|left on (?:the|our|my)|not given away|there is space"),
    ("EXPECT", r"\bsee you|expecting you|await(?:s|ing)? you|we (?:begin|start)|ready for you|as planned|still on\b|we are on\b"),
    ("YOURQUESTION", r"\byour question|you asked|to answer|you wanted to know|as promised|i promised|you mentioned|we talked|our (?:talk|conversation|chat|argument)|you (?:were|are) right"),
    ("HIGHLY", r"\bhighly (?:of|think)|impress(?:ed|ion)|would be a (?:joy|great|wonderful)|wanted you to know|think(?:ing)? (?:very )?(?:highly|well) of"),
    ("NOTVOTE", r"\b(?:nobody|no one|none) (?:who|on|of|from|is|will)\b|does not (?:count|influence|affect)|has no (?:bearing|influence|effect)|not evaluat"),
)  # fmt: skip
_OF_WORD: dict[str, tuple[str, ...]] = {}
for _meaning, _list in _WORDS.items():
    for _word in _list.split():
        _OF_WORD[_word] = (*_OF_WORD.get(_word, ()), _meaning)
for _word in ("not", "no", "never", "nobody", "none", "nothing", "nor", "neither"):
    _OF_WORD[_word] = (*_OF_WORD.get(_word, ()), "NOT")
for _word in ("you", "your", "yours", "you're", "you've", "you'll", "you'd"):
    _OF_WORD[_word] = (*_OF_WORD.get(_word, ()), "YOU")
for _word in (
    "i",
    "we",
    "our",
    "us",
    "i'm",
    "we're",
    "i've",
    "we've",
    "we'll",
    "i'll",
    "me",
    "my",
    "i'd",
    "we'd",
):
    _OF_WORD[_word] = (*_OF_WORD.get(_word, ()), "WE")
for _word in ("datex", "dayx", "timex", "monx", "numx"):
    _OF_WORD[_word] = (_word.upper(),)

_MONTH = r"\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|octubre|noviembre|diciembre)\b\.?"
_DAY = r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b\.?"
_LINK = re.compile(r"(?<!\S)[^\s@]{1,200}@\S+|https?://\S+")
_TIME = re.compile(
    r"\b\d{1,2}[:.]\d\d\b(?: ?[ap]\.?m\.?)?|\b\d{1,2} ?[ap]\.?m\.?\b|\b(?:half past|quarter (?:past|to)) \w+|\b\w+ o'clock\b"
)
_DATE = re.compile(
    _MONTH
    + r" ?\d{1,2}(?:st|nd|rd|th)?|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?"
    + _MONTH
    + r"|\b\d{1,2}/\d{1,2}(?:/\d+)?|\bthe \d{1,2}(?:st|nd|rd|th)\b|\b\d{4}-\d\d-\d\d"
)
_MONTHS, _DAYS, _NUMBER = re.compile(_MONTH), re.compile(_DAY), re.compile(r"\d+")
_TURN = tuple((name, re.compile(pattern)) for name, pattern in _TURNS)
_TOKEN = re.compile(r"[a-zà-ÿ][a-zà-ÿ'-]*|\?")
_STOP = re.compile(r"[.!;:\n]")
_SUFFIXES = ("ingly", "edly", "ations", "ation", "ing", "ies", "ied", "ed", "es", "ly", "s", "e")


def plain(text: str) -> str:
    """`text` in lower case with dates, days, hours, numbers and links replaced by their kind."""
    found = prose.folded(text).lower()
    found = _LINK.sub(" link ", found)
    found = _TIME.sub(" timex ", found)
    found = _DATE.sub(" datex ", found)
    found = _MONTHS.sub(" monx ", found)
    found = _DAYS.sub(" dayx ", found)
    return _NUMBER.sub(" numx ", found).replace("n't", " not")


def _stem(word: str) -> str:
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= 3:  # noqa: PLR2004 - "day" must not lose its stem
            return word[: -len(suffix)]
    return word


def words(text: str) -> list[str]:
    """Stems, their pairs and their pairs over one word, of `plain` text."""
    stems = [_stem(w.strip("'")) for w in _TOKEN.findall(text)]
    stems = [w for w in stems if w]
    pairs = [f"{a} {b}" for a, b in pairwise(stems)]
    return stems + pairs + [f"{a} _ {b}" for a, b in zip(stems, stems[2:], strict=False)]


def meanings(text: str) -> list[str]:
    """Meanings, neighbouring meanings and meanings that share a sentence, of `plain` text."""
    found: list[str] = []
    for sentence in _STOP.split(text):
        line = [_OF_WORD[w] for w in _TOKEN.findall(sentence) if w in _OF_WORD]
        if "?" in sentence:
            line.append(("ASKS",))
        flat = [m for several in line for m in several]
        turns = [name for name, pattern in _TURN if pattern.search(sentence)] if sentence.strip() else []
        found += [f"={m}" for m in flat] + [f"={m}" for m in turns]
        for one, other in pairwise(line):
            found += [f"{a}>{b}" for a in one for b in other]
        together = sorted({*flat, *turns} - {"WE", "YOU"})
        found += [f"{a}&{b}" for i, a in enumerate(together) for b in together[i + 1 :]]
    return [*found, f"#dates{min(text.count('datex'), 3)}"]
