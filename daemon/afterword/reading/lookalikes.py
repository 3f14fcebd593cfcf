"""Knows what looks like a program's mail and is none: a row per trap, each with its tell (DOMAIN 5a).

Sees only mail that already speaks of residencies or hospitals; it must never call a trap
what names the Match's own services for physicians.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from afterword.model import Message
from afterword.reading import platforms
from afterword.reading.speaker import Speaker

TRADE = "somebody sells practice or advice"
FELLOWSHIP = "a fellowship's mail"
ANOTHER_TRAINING = "another kind of training or job"
"""Why mail about training of another kind is passed over."""

OTHER_TRAINING = re.compile(
    r"\bnurs(?:e|ing)\b[^.\n]{0,40}\bresiden\w+|\bresiden\w+[^.\n]{0,60}\bnurs(?:e|ing)\b|\bnew grad(?:uate)?\b[^.\n]{0,30}\bresiden|\bnurse resid\w+|\bpharm(?:acy|D|acist)\b[^.\n]{0,40}\bresiden\w+|\bASHP\b|\bPGY-?1 pharmacy|\bphorcas\b"
    r"|\bdental residen\w+|\b(?:artists?|writers?|writing|poets?|composers?|scholar|chef|entrepreneur)[- ](?:in[- ])?residen\w+|\bresidency (?:permit|status|visa card|requirement for tuition)|\bin-?state residency|\bproof of residency|\bsenior residences?\b|\bstudent residences?\b|\bphysical therap\w+ residen\w+|\bchaplain\w*\b[^.\n]{0,40}\bresiden|\bveterinary\b|\bteacher residency|\bmusic residency|\bLas Vegas residency|\bNCLEX\b|\badministrative (?:fellow|residen)|\bpodiatr\w+ residen|\boptometr\w+ residen|\bCPE residen",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\bprep(?:aration)? (?:llc|inc|kit|package)|\bwith code\b|\bnot affiliated with\b|\b\$\d+[^.\n]{0,20}\bcode\b|\bformer (?:\w+ ){0,2}program director|\bmock interviews?\b|\binterview (?:prep\w*|coach\w*|bootcamp|boot camp|course|masterclass|workshop|practice|skills|strateg\w+|questions? (?:guide|bank))\b|\bcoaching\b|\bsingle session \$|\benroll (?:now|today)|\b(?:discount|promo|coupon) code\b|\b\d{1,2} ?% off\b|\bearly[- ]bird\b|\bsave \$\d|\bfree webinar\b|\bregister (?:now|today|here)\b[^.\n]{0,60}\bwebinar\b|\bpersonal statement (?:editing|review)|\bour editors\b|\b(?:q|question) ?banks?\b|\b(?:limited|few|only \d+) (?:spots|seats) (?:left|remaining)\b[^.\n]{0,60}\$|\bmoney[- ]back\b|\bpricing\b|\bbuy now\b|\bunlock (?:your|the)\b|\bmembership\b[^.\n]{0,40}\$|\bonly \$\d+|\$\d+ (?:per|each|for) |\btestimonials?\b",
    re.IGNORECASE,
)
_PASSWORD = re.compile(
    r"\b(?:your|eras|myeras|account|portal|e-?mail) password\b[^.\n]{0,80}\b(?:birth|ssn|social|verify|confirm|reply|send|answer)|(?<!not )(?<!never )\b(?:send|reply with|answer (?:here )?with|provide|confirm|verify|re-?validate)\b[^.\n]{0,40}\b(?:password|social security|passport|bank|date of birth)\b",
    re.IGNORECASE,
)
_LOGIN = re.compile(
    r"\b(?:fill\w*|enter\w*|confirm\w*|verify\w*|validat\w+|sign\w*|send|form|reply|provide|with) [^.\n]{0,60}\b(?:my-?eras|eras|aamc|nrmp|thalamus|portal)\b[^.\n]{0,20}\b(?:login|log-?in|password|credentials?|user ?name|pin)\b",
    re.IGNORECASE,
)
_URGENT = re.compile(
    r"\b(?:within|in) \d{1,2} hours\b|\bimmediately\b|\burgent\b|\bre-?validat|\bsuspend|\bdo not contact the\b",
    re.IGNORECASE,
)
_FELLOWS = re.compile(
    r"\bfellowship (?:candidates?|applicants?|interview|program|director|coordinator|position|match)s?\b|\bfellow(?:ship)? (?:class|recruitment)\b",
    re.IGNORECASE,
)
_VOLUNTEERS = re.compile(
    r"\bvolunteers?\b|\bdonors?\b|\bdonate\b|\bpatients may\b|\bfoundation gala\b|\bgift shop\b|\bsubscribers?\b|\bin this issue\b|\bways to give\b|\bcommunity (?:letter|news|newsletter)\b",
    re.IGNORECASE,
)
_TRAVEL = re.compile(
    r"\b(?:check-?in|check-?out)\b[^\n]{0,40}\d|\breservation (?:is )?confirmed|\byour (?:stay|flight|booking|trip|itinerary|reservation|ride|rental)\b|\bboarding\b|\bper night\b|/ ?night\b|\bconfirmation (?:no|number|code)\b|\bgate\b|\bdepart(?:s|ing|ure)\b|\bking bed\b|\bqueen bed\b|\btotal (?:paid|charged|due)\b|\bfree cancellation\b",
    re.IGNORECASE,
)
_TRAVEL_SENDER = re.compile(
    r"\b(?:reservations?|stay|bookings?|hotel|inn|suites|airlines?|air|travel|trips?|rentals?|receipts?|orders?|guest|concierge)\b",
    re.IGNORECASE,
)
_VISIT_PORTAL = re.compile(
    r"\b(?:you have an appointment|your appointment|insurance card|copay|co-pay|lab results?|test results?|patient portal|mychart|prescription|refill|immunization record is due)\b",
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
_OF_PHYSICIANS = re.compile(
    r"\b(?:medicine|surgery|neurology|pediatrics|psychiatry)(?:['’]s)?\s+residency\b(?! for nurs| nurs)",
    re.IGNORECASE,
)
_ABOUT_HER = re.compile(
    r"\byou(?:['’]ve| have)? applied\b|\byour (?:application|file)\b|\binterview calendar\b", re.IGNORECASE
)
_SHOP = re.compile(
    r"\bfittings?\b|\btailor\w*|\balterations?\b|\bblazers?\b|\bstyling\b|\b\d\d% off\b|\bour (?:\w+ ){0,3}shop\b|\bstore hours\b|\bhair ?cut\b"
    r"|\bsalon\b|\bdry clean\w*|\bheadshot (?:session|package)\b|\bstylist\b|\btipped\b|\bpick-?up in store\b",
    re.IGNORECASE,
)
_HOSPITAL = re.compile(r"\bhospitals?\b|\bmedical center\b|\bhealth system\b", re.IGNORECASE)
_PHYSICIANS = re.compile(r"\b(?:my)?ERAS\b|\bNRMP\b|\bcategorical\b", re.IGNORECASE)
_RESIDENCY = re.compile(
    r"\b(?:my)?ERAS\b|\bNRMP\b|\bsecond look\b|\bcategorical residen|\bresidency (?:program|coordinator|office|director|interview)|\bpgy|\binterviewees\b|\bthalamus\b",
    re.IGNORECASE,
)
_OWN_SEASON = re.compile(
    r"\bthey (?:\w+ )?(?:put|(?:un)?waitlisted|invited|interviewed|rejected|ghosted|moved) me\b"
    r"|\btold my (?:\w+ )?(?:group|interview)\b|\bmy (?:own interviews?|rank list|waitlist spot)\b"
    r"|\bi(?:['’]ve| have| got| had) (?:my (?:\w+ )?interview|(?:an?|two|three|another) (?:\w+ )?(?:interview|invite)s?)\b"
    r"|\byour list of questions\b|\bdid you (?:ever )?(?:hear|get) (?:back |anything )?from\b",
    re.IGNORECASE,
)
"""What another applicant says of a season of his own."""
_OFFICER = re.compile(
    r"\b(?:director|coordinator|administrator|chief resident|chair|manager)\b", re.IGNORECASE
)
_SOLD = re.compile(r"\$ ?\d{2,}|\bprices?\b|\bregister\b|\benroll\b", re.IGNORECASE)
_INTERVIEW = re.compile(r"\binterview", re.IGNORECASE)
_OWN_RESIDENCY = re.compile(r"\bown residency\b", re.IGNORECASE)


def trap(message: Message, speaker: Speaker, text: str) -> str:
    """Why a message with the right words is none of hers, "" if no trap is seen."""
    rows = _TRAPS[:_FOR_ALL] if speaker.origin in {"school", "association"} else _TRAPS
    return next((why for why, tells in rows if tells(message, speaker, text)), "")


def _mass(message: Message) -> bool:
    return message.bulk or message.list_unsubscribe


def _different(pattern: re.Pattern[str], text: str) -> int:
    return len({m.lower() for m in pattern.findall(text)})


def _scam(message: Message, _: Speaker, text: str) -> bool:
    found = _SCAM.findall(text)
    return bool(found) and bool(len(found) > 1 or _MONEY.search(text) or message.authentication == "fail")


def _other_training(_: Message, __: Speaker, text: str) -> bool:
    hers = _PHYSICIANS.search(text) or (_OF_PHYSICIANS.search(text) and _ABOUT_HER.search(text))
    return bool(OTHER_TRAINING.search(text)) and not hers


def _shop(message: Message, _: Speaker, text: str) -> bool:
    return _different(_SHOP, text) > 1 and not (
        _HOSPITAL.search(text) or platforms.portal(message.sender.email)
    )


def _pressing(message: Message, _: Speaker, text: str) -> bool:
    return message.authentication == "fail" and bool(_URGENT.search(text))


def _classmate(message: Message, speaker: Speaker, _: str) -> bool:
    sender = speaker.address.email
    private = platforms.freemail(sender) or platforms.student(sender)
    signed = speaker.text.rstrip()[-_SIGNATURE:]
    return (
        private
        and not message.reply_to
        and bool(_OWN_SEASON.search(speaker.text))
        and not _OFFICER.search(signed)
    )


_SIGNATURE = 200
"""Characters at the end of a letter in which its writer says what she is."""


def _fellowship(_: Message, __: Speaker, text: str) -> bool:
    return bool(_FELLOWS.search(text)) and not _RESIDENCY.search(_OWN_RESIDENCY.sub(" ", text))


def _booking(_: Message, speaker: Speaker, text: str) -> bool:
    sender = f"{speaker.address.name} {speaker.address.email}"
    return _different(_TRAVEL, text) > 1 and bool(_TRAVEL_SENDER.search(sender))


def _appointment(_: Message, __: Speaker, text: str) -> bool:
    return bool(_VISIT_PORTAL.search(text)) and not _RESIDENCY.search(text) and not _INTERVIEW.search(text)


def _trade(message: Message, _: Speaker, text: str) -> bool:
    tells, sold = _different(_TRADE, text), bool(_SOLD.search(text))
    return tells > 0 and (_mass(message) or sold) and (tells > 1 or sold)


_STUDY = re.compile(
    r"\bresearch study\b|\bIRB\b|\binvestigators?\b|\bgift cards?\b|\b(?:salary|lifestyle|burnout|compensation) (?:report|survey)\b|\brate their\b|\bread the report\b",
    re.IGNORECASE,
)

_HER_DAY = re.compile(r"\byou interviewed (?:with|at|for|in)\b|\binterviewed applicants?\b", re.IGNORECASE)
"""What a survey says to somebody who was there."""
_EMPLOYEES = re.compile(
    r"\bbenefits[- ]eligible\b|\bopen enrollment\b|\blisted as an? (?:employee|staff member)\b|\bemployees (?:may|must|should|can|who)\b"
    r"|\bstaff news\b|\ball (?:hospital )?(?:employees|team members)\b|\bpayroll\b|\bhuman resources\b",
    re.IGNORECASE,
)


def _of_employees(_: Message, __: Speaker, text: str) -> bool:
    return _different(_EMPLOYEES, text) > 1 and not _INTERVIEW.search(text)


_TRAPS: tuple[tuple[str, Callable[[Message, Speaker, str], bool]], ...] = (
    ("money, or a place outside the Match: no program writes that", _scam),
    ("a residency, but none for physicians", _other_training),
    ("asks for a password: no program does", lambda _, __, text: bool(_PASSWORD.search(text))),
    (
        "a private mailbox asks for a login: no program does",
        lambda m, _, text: platforms.freemail(m.sender.email) and bool(_LOGIN.search(text)),
    ),
    (
        "a portal's name in an address that is not the portal's",
        lambda m, _, __: platforms.borrowed_name(m.sender.email),
    ),
    ("pressing, and its sender could not be confirmed", _pressing),
    ("another applicant tells of interviews of her own", _classmate),
    (FELLOWSHIP, _fellowship),
    (
        "news for volunteers, patients or donors",
        lambda m, _, text: _mass(m) and bool(_VOLUNTEERS.search(text)),
    ),
    ("a hospital's news for its own people", _of_employees),
    (
        "a study or a magazine",
        lambda m, _, text: _mass(m) and bool(_STUDY.search(text)) and not _HER_DAY.search(text),
    ),
    ("a hotel's or carrier's booking", _booking),
    ("a patient's appointment", _appointment),
    ("a shop's appointment", _shop),
    (TRADE, _trade),
    ("a job offer", lambda m, _, text: _different(_JOBS, text) > (0 if _mass(m) else 1)),
    (
        ANOTHER_TRAINING,
        lambda m, _, text: (
            bool(_OTHER_CAREER.search(text))
            and not _RESIDENCY.search(text)
            and platforms.portal(m.sender.email) is None  # whose small print speaks of its software
        ),
    ),
)
_FOR_ALL = 2
"""Rows that hold for schools' and bodies' mail too."""
