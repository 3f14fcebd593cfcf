"""Decides whether a message concerns a residency application at all.

Ordinary mail must fall here, cheaply and for good reasons: at most one in 10,000 may be
taken for a program's. It must never rely on the subject, or on one word alone.
"""

from __future__ import annotations

import re

from afterword.model import Message, Record
from afterword.reading import platforms, prose, specialties
from afterword.reading.lookalikes import trap
from afterword.reading.speaker import Speaker

_TRAINING = re.compile(
    r"\bresiden(?:cy|cies)\b|\bresidencia\b|\bpgy[\s-]?[1-7]\b|\bhouse ?staff\b|\bchief residents?\b|\bour (?:chief )?residents\b|\b(?:the|with|several|two|three|four|five|meet|our|current|some|by|and) residents\b"
    r"|\bprogram director\b|(?-i:\bA?PD\b)|\bdirectora? del programa\b|\bprogram (?:coordinator|administrator|manager)\b|\bGME\b|\bfaculty\b|\battendings?\b|\bgraduate medical education\b|\binterns?\b|\bmedical students?\b"
    r"|\b(?:my)?ERAS\b|\bNRMP\b|\bAAMC\b|\bthalamus\b|\bresidencycas\b|\binterview broker\b|\brank(?: order)? lists?\b|\bmatch (?:day|week|list)\b"
    r"|\bthe match\b|\bpost-?interview\b|\binterview season\b|\bone of (?:the|our) (?:\w+ )?chiefs\b|\bselection committee\b|\bapplicants?\b|\bcategorical\b|\bstep 2\b|\busmle\b|\bcomlex\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\bresiden(?:cy|cia)\s+(?:program|coordinator|office|director|interview|applica\w+|selection|recruitment|match|training|team|specialist|manager|administrator|education)"
    r"|\b(?:medicine|surgery|surgical|neurology|pediatrics?|psychiatry|radiology|pathology|anesthesiology|dermatology|urology|ophthalmology|otolaryngology|gynecology|ob-?gyn|obgyn|IM|EM|FM|ortho\w*|rehabilitation|PM&R|ENT|neurosurgery|year)\s+(?:\S+\s+){0,2}(?:residency|residents?\b|applicants?\b|interviews?\b|interviewees?)"
    r"|\bpgy[\s-]?[1-7]\b|\bchief residents?\b|\bAAMC ID\b|\b(?:my)?ERAS\b|\bNRMP\b|\bthalamus\b|\bresidencycas\b|\binterview broker\b|\brank order list\b|\bmatch day\b"
    r"|\bprograma de residencia\b|\bdirectora? del programa\b|\b(?:residency|program|education|gme)\s+coordinator\b|\bassociate program director\b|\b(?:program director|director),?\s+(?:\w+\s){0,4}(?:medicine|surgery|neurology|pediatrics|psychiatry|residency)"
    r"|\bprogram coordinator\b|(?-i:\bA?PD (?:at|of|for|here|in)\b)|\bresidency\b(?=[^.\n]{0,80}\b(?:hospital|medical center|health|university)\b)|\bpost-?interview\b|\bhouse ?staff\b|\bcategorical\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r"\binterview\w*\b|\bapplica(?:tion|nt)s?\b|\bapplying to\b|\bcandidates?\b|\bwait-?list\w*|\bcommittee\b|\byour file\b|\bthank-?you (?:note|letter|card|mail|e-?mail)s?\b|\bthank-?yous?\b"
    r"|\bsecond look\b|\bopen house\b|\brank(?:ed|ing)? (?:list|meeting|order)\b|\bour list\b|\branking\b|\bentrevista\w*|\bsolicitud\b|\bagradecimiento\b|\bmatch\b(?= (?:day|week|list))|(?-i:\bMatch\b)|\byour (?:day|morning|afternoon|seat|place|spot|slot|session|visit) (?:with|at|here|on)\b"
    r"|\b(?:seats?|chairs?|places?|slots?|spots?|mornings?|sessions?) (?:left|open|opened|free|full|taken)\b|\b(?:the|those|people|folks|doctors|physicians|faculty) (?:who|that|you|whom) (?:met|interviewed)\b",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"\bvisit\w*\b|\bvisita\b|\binvit\w+|\btalk (?:to|with) you\b|\bmeet (?:us|you|our)\b|\bdinner\b|\bsocial\b|\bquestions?\b|\bjoin us\b|\bdown for\b|\bzoom\b|\bwebex\b|\bschedule\w*\b|\bitinerary\b|\btour\b|\byour statement\b|\bapplied\b|\belective\b|\bwards?\b|\bcall (?:schedule|nights?)\b|\battendings?\b|\bclinic\b|\bresidents?\b",
    re.IGNORECASE,
)
_SURE = re.compile(
    r"\b(?:my)?ERAS\b|\bNRMP\b|\bAAMC ID\b|\bresidencycas\b|\binterview broker\b|\bthalamus\b|\brank order list\b|\b(?:prelim(?:inary)?|categorical|advanced) (?:track|position|program|spot|medicine|surgery|year)s?\b|\bpgy[\s-]?[1-7]\b|\bresidency (?:program|coordinator|director|interview|office|manager|mgr|administrator|recruitment|selection)s?\b"
    r"|\b(?:IM|FM|EM|PM&R|OB-?GYN|psych|neuro|peds|surgery|medicine|neurology|pediatrics|psychiatry) (?:program director|PD|APD|chief|coordinator|residency|residencies|interviews?|interviewees|recruitment)\b|\bresiden(?:cy|cia) (?:en|in) \w+|\bcoordinadora?\b[^\n]{0,30}\bresidencia\b|\btransitional year\b|\bphysician-scientist\b|\bassoc(?:iate|\.)? (?:PD|program director)\b|\bresidency training director\b|\binterviewees\b|\b(?:chair|vice chair|secretary to the chair|department) of (?:medicine|surgery|neurology|pediatrics|psychiatry)\b[^\n]{0,80}\n?[^\n]{0,40}\bhospital",
    re.IGNORECASE,
)
HOUSE = re.compile(
    r"hosp|med(?!ia)|health|clinic|umc|[-.]mc\b|mc\.|[-.]?uh\.|childrens|rehab|gme|medicine|residency|surg|\bsom\b|[-.]som\.|womens|care\b|infirm",
    re.IGNORECASE,
)
_FIELD_DOMAIN = re.compile(
    r"(?:^|[.-])(?:medicine|residency|gme|surgery|neurology|pediatrics|psychiatry|radiology|anesthesiology|pathology|obgyn|urology|dermatology)(?=[.-])"
)
_DEGREE = re.compile(r",? (?:MD|M\.D\.|DO|D\.O\.|MBBS|MBChB)\b(?![ ,]*\d{5})|\b(?:Dr|Dra|Drs)\.? [A-ZÀ-Þ]")
_PLACE = re.compile(
    r"\bhospital\w*\b|\bmedical (?:center|centre|college|school|group)\b|\bclinic\b|\bhealth (?:system|network|sciences)\b|(?-i:\b[A-Z]\w+ Health(?:care)?\b)|\b(?:school|college) of medicine\b|\buniversity\b|\bcentro m[ée]dico\b|\binfirmary\b|\bdepartment of (?:medicine|surgery)\b",
    re.IGNORECASE,
)

TOO_LITTLE = "too little in it speaks of a residency application"
"""Why mail is passed over that no single word betrays."""
QUICK: tuple[str, ...] = (
    "residen", "pgy", "myeras", " eras", "eras ", "nrmp", "aamc", "thalamus", "interview", "program director", "program coord",
    "program admin", "program manag", "coordinador", "housestaff", "house staff", "applicant", "categorical", "rank list",
    "rank order", "ranking", "match day", "match week", "the match", "selection committee", "gme", "intern", "medical student",
    "faculty", "attending", "neuro chief", "surg chief", "surgery chief", "medicine chief", "im chief", "chief at", "step 2", "usmle", "comlex", "second look", "entrevista", "del programa", "hospital", "medical center",
)  # fmt: skip
"""What every relevant message holds somewhere, lower case: a substring search costs next to nothing."""


class Relevance(Record, frozen=True, kw_only=True):
    """Whether a message is about her residency applications, and if not, why not."""

    relevant: bool
    why_not: str = ""


def relevance(message: Message, speaker: Speaker) -> Relevance:
    """Whether the words of `speaker` concern a residency application of hers."""
    if speaker.origin == "bounce":
        return Relevance(relevant=False, why_not="a returned letter, written by a mail server")
    if speaker.origin == "self":
        return Relevance(relevant=False, why_not="her own mail is never a source")
    if speaker.origin == "passed_on":
        return Relevance(relevant=False, why_not="passed on by somebody who is not of the program")
    heads = f"{speaker.subject}\n{speaker.address.name}\n" + "\n".join(
        f"{e.summary}\n{e.description}\n{e.location}" for e in message.calendar
    )
    own = prose.folded(f"{heads}\n{_ends(speaker.text)}")
    whole = f"{own}\n{prose.folded(speaker.quoted[:_LOOK])}"
    if not possible(whole, speaker.address.email):
        return Relevance(relevant=False, why_not="no word of a residency")
    if speaker.origin != "portal":
        points, named = _points(message, speaker, whole)
        if not named or points < (_ENOUGH if _ordinary(message, speaker) else _ENOUGH_OF_A_PERSON):
            return Relevance(relevant=False, why_not=TOO_LITTLE)
    why = trap(message, speaker, own)
    return Relevance(relevant=not why, why_not=why)


_FIELD = re.compile(r"\bIM\b|(?i:\binternal med|\bneurology\b|\bsurgery\b|\bpediatrics\b|\bpsychiatry\b)")
"""A field in which residents are trained, as somebody names it who greets her and writes in haste."""
_ABOUT = re.compile(r"\binterview|\bresiden|\bapplicant|\bchiefs?\b|\battending|(?-i:\bIM\b)", re.IGNORECASE)


def of_the_trade(speaker: Speaker, *, greeted: bool) -> bool:
    """Whether a person of a hospital, or one who greets her by name, writes of interviews or residents."""
    own = prose.folded(f"{speaker.subject}\n{_ends(speaker.text)}\n{speaker.quoted[:_LOOK]}")
    domain = speaker.address.email.partition("@")[2]
    person = speaker.origin == "person" and not platforms.freemail(speaker.address.email)
    medical = (
        (greeted and _FIELD.search(own))
        or HOUSE.search(domain)
        or _NAMED_PLACE.search(own)
        or _DEGREE.search(own)
    )
    return bool(person and medical and _ABOUT.search(own))


_NAMED_PLACE = re.compile(
    r"\b[A-ZÀ-Þ][\w'’.-]{1,30} (?:[A-ZÀ-Þ][\w'’.-]{1,30} ){0,3}(?:Hospital|Medical|Clinic|Health|Healthcare|Infirmary|University)\b"
)
"""A house by its name; "the hospitals" is what a grandmother asks about."""


def possible(text: str, address: str) -> bool:
    """Whether anything in `text` can make a message relevant; cheap, and never wrong on the side of no."""
    small = text.lower()
    return bool(
        any(word in small for word in QUICK)
        or _FIELD_DOMAIN.search(address.partition("@")[2])
        or specialties.mentioned(text)
        or ("medicine" in small or "surg" in small)
    )


_LOOK = 3_000
"""Characters of the beginning and of the end that are weighed: a letter says there what it is."""
_SHORT = 1_500
"""Characters: what a person writes by hand to one reader."""
_ENOUGH = 5.0
"""Points: two independent families of words and a person who writes them."""


_ENOUGH_OF_A_PERSON = 4.0
"""Less is enough where somebody writes to her by hand: short letters name little."""


def _ordinary(message: Message, speaker: Speaker) -> bool:
    """Whether a message comes from a machine, to many, or from a private mailbox."""
    return (
        speaker.origin != "person"
        or message.bulk
        or message.list_unsubscribe
        or platforms.freemail(speaker.address.email)
    )


def _ends(text: str) -> str:
    """The beginning and the end of a long text."""
    return text if len(text) <= 2 * _LOOK else f"{text[:_LOOK]}\n{text[-_LOOK:]}"


def _points(message: Message, speaker: Speaker, text: str) -> tuple[float, bool]:
    """How much speaks of a residency application, and whether a field or program is named at all."""
    words = _Words.of(text)
    by_hand = not _ordinary(message, speaker)
    domain = speaker.address.email.partition("@")[2]
    house = bool(HOUSE.search(domain))
    signed = f"{speaker.subject}\n{speaker.text.rstrip()[-_SIGNATURE:]}" if speaker.origin == "person" else ""
    head = bool(
        specialties.mentioned(signed)
        or specialties.hinted(signed)
        or (signed and _FIELD_DOMAIN.search(domain))
    )
    full = head or words.full
    medical = words.place or house or words.doctor or bool(words.strong or words.sure or words.training)
    mailbox = bool(medical and specialties.of_address(speaker.address.email))
    some = full or words.abbreviated or mailbox
    answer = bool(message.in_reply_to)
    points = (
        3.0 * words.sure
        + 2.0 * min(words.strong, 3)
        + min(words.training, 3)
        + min(words.addressed, 3)
        + 0.5 * min(words.weak, 2)
    )
    points += 2.0 if full else 1.0 if some else 0.0
    points += 1.0 * head + 1.5 * words.place + 1.0 * words.doctor + (0.5 if words.place else 1.5) * house
    points += (0.5 + 0.5 * answer) * (speaker.origin == "person")
    if by_hand and len(speaker.text) < _SHORT and (full or (some and (medical or answer))):
        points += 1.5
    if message.list_unsubscribe or message.bulk:
        points -= 1.5
    if platforms.freemail(speaker.address.email) and not message.reply_to:
        points -= 1.5
    said = bool(words.addressed or words.training)
    hinted = said or (answer and bool(words.weak or words.doctor))
    return points, bool(
        words.sure
        or words.strong
        or (full and (medical or hinted))
        or (head and by_hand and words.full)
        or (some and medical and said)
    )


_SIGNATURE = 160
"""Characters at the end in which a short letter is signed with department and place."""


class _Words(Record, frozen=True, kw_only=True):
    """How many words of each family stand in a text."""

    sure: int
    strong: int
    training: int
    addressed: int
    weak: int
    full: bool
    abbreviated: bool
    place: bool
    doctor: bool

    @classmethod
    def of(cls, text: str) -> _Words:
        """The words of `text`, folded."""

        def different(pattern: re.Pattern[str]) -> int:
            return len({m.lower() for m in pattern.findall(text)})

        fields = {name for _, name in specialties.mentioned(text)}
        return cls(
            sure=int(bool(_SURE.search(text))), strong=different(_STRONG), training=different(_TRAINING),
            addressed=different(_ADDRESSED), weak=different(_WEAK),
            full=any((pattern := specialties.words(name)) and pattern.search(text) for name in fields),
            abbreviated=bool(fields), place=bool(_PLACE.search(text)), doctor=bool(_DEGREE.search(text)),
        )  # fmt: skip
