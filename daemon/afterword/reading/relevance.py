"""Decides whether a message concerns a residency application at all.

Ordinary mail must fall here, cheaply and for good reasons: at most one in 10,000 may be
taken for a program's. It must never rely on the subject, or on one word alone.
"""

from __future__ import annotations

import re

from afterword.model import Applicant, Message, Record
from afterword.reading import cues, platforms, prose, specialties
from afterword.reading.speaker import Speaker

_TRAINING = re.compile(
    r"\bresiden(?:cy|cies)\b|\bresidencia\b|\bpgy[\s-]?[1-7]\b|\bhouse ?staff\b|\bchief residents?\b|\bour (?:chief )?residents\b|\b(?:the|with|several|two|three|four|five|meet|our|current|some|by|and) residents\b"
    r"|\bprogram director\b|\bdirectora? del programa\b|\bprogram coordinator\b|\bGME\b|\bgraduate medical education\b|\binterns?\b|\bmedical students?\b"
    r"|\b(?:my)?ERAS\b|\bNRMP\b|\bAAMC\b|\bthalamus\b|\bresidencycas\b|\binterview broker\b|\brank(?: order)? lists?\b|\bmatch (?:day|week|list)\b"
    r"|\bthe match\b|\bpost-?interview\b|\binterview season\b|\bone of (?:the|our) (?:\w+ )?chiefs\b|\bselection committee\b|\bapplicants?\b|\bcategorical\b|\bstep 2\b|\busmle\b|\bcomlex\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\bresiden(?:cy|cia)\s+(?:program|coordinator|office|director|interview|applica\w+|selection|recruitment|match|training|team|specialist|manager|administrator|education)"
    r"|\b(?:medicine|surgery|surgical|neurology|pediatrics?|psychiatry|radiology|pathology|anesthesiology|dermatology|urology|ophthalmology|otolaryngology|gynecology|ob-?gyn|obgyn|IM|EM|FM|ortho\w*|rehabilitation|PM&R|ENT|neurosurgery|year)\s+(?:\S+\s+){0,2}(?:residency|residents?\b|applicants?\b|interviews?\b|interviewees?)"
    r"|\bpgy[\s-]?[1-7]\b|\bchief residents?\b|\bAAMC ID\b|\b(?:my)?ERAS\b|\bNRMP\b|\bthalamus\b|\bresidencycas\b|\binterview broker\b|\brank order list\b|\bmatch day\b"
    r"|\bprograma de residencia\b|\bdirectora? del programa\b|\b(?:residency|program|education|gme)\s+coordinator\b|\bassociate program director\b|\b(?:program director|director),?\s+(?:\w+\s){0,4}(?:medicine|surgery|neurology|pediatrics|psychiatry|residency)"
    r"|\bprogram coordinator\b|\bresidency\b(?=[^.\n]{0,80}\b(?:hospital|medical center|health|university)\b)|\bpost-?interview\b|\bhouse ?staff\b|\bcategorical\b",
    re.IGNORECASE,
)
_ADDRESSED = re.compile(
    r"\binterview\w*\b|\bapplica(?:tion|nt)s?\b|\bapplying\b|\bapplied\b|\bcandidates?\b|\bvisit\b|\bmeet(?:ing)? (?:us|you|our)\b|\bmatch\b|\binvit\w+|\bwait-?list\w*|\bcommittee\b|\byour file\b"
    r"|\bsecond look\b|\bopen house\b|\brank\w*\b|\bour list\b|\bvisita\b|\bentrevista\w*|\bsolicitud\b|\byour (?:day|morning|afternoon|seat|place|spot|slot|session) (?:with|at|here|on)|\btalk (?:to|with) you|\bwe would like to\b|\bthe (?:people|folks|doctors|physicians|faculty) (?:who|that|you|whom) (?:met|interviewed|you)|\bdinner\b|\bsocial\b|\bthank-?you\b|\byour (?:questions?|message|note)\b|\bjoin us\b|\bmeet and greet\b|\bdown for\b|\bzoom\b|\bschedule\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\bhospital\w*\b|\bmedical (?:center|centre|college|school|group)\b|\bclinic\b|\bhealth (?:system|network|sciences)\b|(?-i:\b[A-Z]\w+ Health(?:care)?\b)|\b(?:school|college) of medicine\b|\buniversity\b|\bcentro m[ée]dico\b|\binfirmary\b|\bdepartment of (?:medicine|surgery)\b",
    re.IGNORECASE,
)

OTHER_TRAINING = re.compile(
    r"\bnurs(?:e|ing)\b[^.\n]{0,40}\bresiden\w+|\bresiden\w+[^.\n]{0,60}\bnurs(?:e|ing)\b|\bnew grad(?:uate)?\b[^.\n]{0,30}\bresiden|\bnurse resid\w+|\bpharm(?:acy|D|acist)\b[^.\n]{0,40}\bresiden\w+|\bASHP\b|\bPGY-?1 pharmacy|\bphorcas\b"
    r"|\bdental residen\w+|\b(?:artists?|writers?|writing|poets?|composers?|scholar|chef|entrepreneur)[- ](?:in[- ])?residen\w+|\bresidency (?:permit|status|visa card|requirement for tuition)|\bin-?state residency|\bproof of residency|\bsenior residences?\b|\bstudent residences?\b|\bphysical therap\w+ residen\w+|\bchaplain\w*\b[^.\n]{0,40}\bresiden|\bveterinary\b|\bteacher residency|\bmusic residency|\bLas Vegas residency|\bNCLEX\b|\badministrative (?:fellow|residen)|\bpodiatr\w+ residen|\boptometr\w+ residen|\bCPE residen",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\bmock interviews?\b|\binterview (?:prep\w*|coach\w*|bootcamp|boot camp|course|masterclass|workshop|practice|skills|strateg\w+|questions? (?:guide|bank))\b|\bcoaching\b|\bsingle session \$|\benroll (?:now|today)|\b(?:discount|promo|coupon) code\b|\b\d{1,2} ?% off\b|\bearly[- ]bird\b|\bsave \$\d|\bfree webinar\b|\bregister (?:now|today|here)\b[^.\n]{0,60}\bwebinar\b|\bpersonal statement (?:editing|review)|\bour editors\b|\b(?:q|question) ?banks?\b|\b(?:limited|few|only \d+) (?:spots|seats) (?:left|remaining)\b[^.\n]{0,60}\$|\bmoney[- ]back\b|\bpricing\b|\bbuy now\b|\bunlock (?:your|the)\b|\bmembership\b[^.\n]{0,40}\$|\bonly \$\d+|\$\d+ (?:per|each|for) |\btestimonials?\b",
    re.IGNORECASE,
)
_JOBS = re.compile(
    r"\blocum\w*\b|\bj-?1 waiver jobs?\b|\bphysician (?:jobs?|openings?|opportunit\w+|recruit\w+)\b|\bcompensation (?:package|of)\b|\bsign(?:ing|-on) bonus\b|\bsalary\b[^.\n]{0,60}\$\d|\bBC/BE\b|\bRVUs?\b|\bjob (?:alert|board|openings?|opportunit\w+)|\bnew jobs\b|\btalent acquisition\b|\bcandidate home\b|\brequisition\b|\bjobs? (?:matching|for you)\b|\bapply now\b[^.\n]{0,40}\b(?:position|job)",
    re.IGNORECASE,
)
_SCAM = re.compile(
    r"\bguaranteed?\b[^.\n]{0,60}\b(?:position|place|spot|seat|residency|pgy|match|contract|interview)|\b(?:position|place|spot|seat|residency|match|slot)s?\b[^.\n]{0,30}\bguaranteed\b|\bpre-?match\b[^.\n]{0,40}\b(?:contract|appointment|offer|position)\b|\boutside (?:of )?the match\b"
    r"|\b(?:refundable|processing|administrative|registration|reservation|security|placement|verification|credentialing|secur\w+) (?:\w+ )?(?:deposit|fees?|payment)\b|\b(?:deposit|fee|payment) of (?:usd|us\$|\$|€|£)|\bwire (?:transfer|the)\b|\bwestern union\b|\bmoneygram\b|\bgift cards?\b[^.\n]{0,40}\b(?:pay|send|buy|purchase)|\bbitcoin\b|\bzelle\b|\bwhats ?app\b[^.\n]{0,40}\+?\d|\bcash ?app\b|\bdirect (?:residency )?(?:appointment|placement)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(r"\$ ?\d|\busd\b|\bdeposit\b|\bfees?\b|\bpay(?:ment|able)?\b|€|£", re.IGNORECASE)
_OTHER_CAREER = re.compile(
    r"\bfellowship (?:interview|program|application|position|match|director|coordinator)\b|\bfellowship\b[^.\n]{0,40}\b(?:interview|applica)|\bmedical school (?:interview|admission)|\bschool of medicine admissions?\b|\bsecondary application\b|\bAMCAS\b|\bMCAT\b|\bsummer (?:internship|research program)\b|\bsoftware\b|\bsales (?:associate|position|role)\b|\bgraduate school\b|\bPh\.?D\.? program (?:interview|admission)",
    re.IGNORECASE,
)
QUICK = re.compile(
    r"residen|pgy|\beras\b|myeras|nrmp|aamc|thalamus|residencycas|interview ?broker|program director|coordinat|house ?staff|applicant|categorical|\bmatch\b|interview|hospital|medical center|second look|\bgme\b|entrevista|directora? del|(?:medicine|surgery|neurology|pediatrics|psychiatry|radiology|anesthesiology|pathology) at ",
    re.IGNORECASE,
)
"""What every relevant message holds somewhere; one linear search decides most ordinary mail."""


class Relevance(Record, frozen=True, kw_only=True):
    """Whether a message is about her residency applications, and if not, why not."""

    relevant: bool
    why_not: str = ""


def relevance(message: Message, speaker: Speaker, applicant: Applicant) -> Relevance:
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
    whole = f"{heads}\n{speaker.text}\n{speaker.quoted}"[:60_000]
    if not QUICK.search(whole):
        return Relevance(relevant=False, why_not="no word of a residency")
    text = prose.folded(whole)
    own = prose.folded(f"{heads}\n{speaker.text}"[:60_000])
    if why := _trap(message, speaker, own):
        return Relevance(relevant=False, why_not=why)
    if speaker.origin == "portal":
        return Relevance(relevant=True)
    training = {m.lower() for m in _TRAINING.findall(text)}
    strong = {m.lower() for m in _STRONG.findall(text)}
    fields = {name for _, name in specialties.mentioned(text)}
    if speaker.origin == "person" and (name := specialties.of_address(speaker.address.email)) and (strong or training):
        fields.add(name)
    place = bool(_PLACE.search(text))
    addressed = {m.lower() for m in _ADDRESSED.findall(text)}
    said = max(cues.points(own).values(), default=0.0) if strong or training or (fields and place) else 0.0
    points = min(len(strong), 3) * 2 + min(len(training), 3) + (2 if fields else 0) + (1 if place else 0) + min(len(addressed), 2)
    points += 3 if said >= 7 else 2 if said >= 4 else 1 if said >= 2 else 0  # noqa: PLR2004 - how much a kind is spoken for
    if message.list_unsubscribe or message.bulk:
        points -= 2
    if platforms.freemail(speaker.address.email) and not message.reply_to:
        points -= 2
    if (strong or training or said >= 4) and (fields or place) and points >= _ENOUGH:  # noqa: PLR2004
        return Relevance(relevant=True)
    return Relevance(relevant=False, why_not="too little in it speaks of a residency application")


_ENOUGH = 6
"""Points from at least two independent families of words; ordinary mail stays below 4."""


def _trap(message: Message, speaker: Speaker, text: str) -> str:
    """Why a message with the right words is none of hers, "" if no trap is seen (DOMAIN 5a)."""
    if _SCAM.search(text) and (
        _MONEY.search(text) or message.authentication == "fail" or _SCAM.findall(text)[1:]
    ):
        return "money, or a place outside the Match: no program writes that"
    if OTHER_TRAINING.search(text) and not re.search(
        r"\b(?:my)?ERAS\b|\bNRMP\b|\bcategorical\b", text, re.IGNORECASE
    ):
        return "a residency, but none for physicians"
    if speaker.origin in {"school", "association"}:
        return ""
    trade = len({m.lower() for m in _TRADE.findall(text)})
    sold = bool(re.search(r"\$ ?\d|\bprices?\b|\bregister\b|\benroll\b", text, re.IGNORECASE))
    if trade and (message.bulk or message.list_unsubscribe or sold) and (trade > 1 or sold):
        return "somebody sells practice or advice"
    if len({m.lower() for m in _JOBS.findall(text)}) > (0 if message.bulk or message.list_unsubscribe else 1):
        return "a job offer"
    career = len(_OTHER_CAREER.findall(text))
    if career and not re.search(
        r"\b(?:my)?ERAS\b|\bNRMP\b|\bresidency (?:program|coordinator|office|director|interview)|\bpgy",
        text,
        re.IGNORECASE,
    ):
        return "another kind of training or job"
    return ""
