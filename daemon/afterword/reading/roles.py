"""Normalises titles to the contract's roles (DOMAIN section 4): many words, ten roles."""

from __future__ import annotations

import re

from afterword.model import Role
from afterword.reading import specialties

_ROWS: tuple[tuple[Role, str], ...] = (
    # Order decides: an associate director is not the director, a chief resident not a chief.
    ("other", r"\b(?:executive|personal) (?:assistant|secretary)\b|\b(?:assistant|secretary|asst\.?) to (?:the (?:chair\w*|dean|department|(?:interim |associate )?(?:program|residency) director)|Drs?\b|(?-i:[A-Z][a-z]+ [A-Z]))|\bdesignated institutional official\b|\bDIO\b"),
    ("coordinator", r"\b(?:administrative )?secretary to\b|\bmanager:|^manager\b|\bcampaign manager\b|\bmanager of this campaign\b|\bprogram contact\b"),
    ("associate_program_director", r"\bassoc(?:\.|iate)? PD\b|\basst\.? PD\b|\b(?:associate|assistant|asst\.?|assoc\.?|deputy|co-?associate|vice) (?:residency |training |program )*(?:program |residency |training )director\b|\bA\.?P\.?D\.?s?\b|\bassociate director\b[^|\n;]{0,40}\b(?:residency|program)|\bsubdirectora?,? (?:del )?programa\b|\bdirectora? asociad[ao]\b"),
    ("program_director", r"\b(?:residency |training |residency program |co-?)?program director\b|\b(?:residency|residency training|training) director\b|\bdirector(?:,| of| -| for)? (?:the |our )?(?:\w+[ ,&-]+){0,4}(?:residency|training program)\b|\bdirector,? (?:\w+ ){0,3}residency|\bdirectora?,? (?:del |de )?(?:programa|residencia)\b|\bP\.?D\.?(?= of (?:our|the)|,? (?:internal|family|emergency)|\))|\bdirector of (?:the |our )?program\b|\bdirects (?:our|the) (?:residency|program)\b|\b(?:runs|heads|leads) (?:our|the|this) (?:program|residency)\b|\bour director\b|, (?:our |the )?director(?=\s{2}|\s*$|\s*[|·)(])"),
    ("chief_resident", r"\bchief (?:medical |surgical |\w+ology )?residents?\b|\bchiefs?\b(?=,? 20\d\d)|\b(?:the|a) chief (?:at|with|who)\b|\bchief res\b|\b(?:neuro|medicine|med|surgery|IM|peds) chief\b|\bone of (?:the|our) (?:\w+ ){0,2}chiefs\b|\b(?:\w+ )?chiefs?\b(?=\)|,? (?:IM|internal|PGY)|$)|\bour chiefs\b|\bchief,? PGY|\bresident(?:e)? (?:en )?jefe\b|\bjefe de residentes\b|\bof the chiefs\b"),
    ("chair", r"(?<!to the )(?<!of the )(?<!for the )\b(?:vice[- ]|interim |associate |co-)?chair(?:man|woman|person)?\b(?! ?(?:rental|yoga))|\bdepartment (?:head|chief)\b|\bchief of (?:the )?(?:department|service|medicine|surgery|staff|neurology)\b|\bphysician-in-chief\b|\bsurgeon-in-chief\b|\bjef[ea] del departamento\b"),
    ("coordinator", r"\bcoordinator\w*|\b(?:program|residency) (?:\w+ )?(?:specialist|manager|assistant|asst)\b|\b(?:interview |residency )?scheduler\b|\badmin(?:istrative|\.)? (?:assistant|asst)\b(?!\.? to\b)|\bsecretary,? (?:\w+ ){0,3}(?:residency|education)\b|\b(?:academic|student) affairs (?:manager|specialist|administrator)\b|\b(?:manager|specialist),? (?:academic|resident|housestaff) affairs\b|\bcoordinador[ae]?\b|\b(?:program|residency|education|educational|academic|training|gme|recruitment|medical education|fellowship|clerkship|resident)(?: program)? (?:administrat(?:or|ive \w+)|manager|specialist|assistant|secretary|officer|associate|supervisor|liaison)\b|\beducation program (?:manager|administrator|specialist|coordinator)\b|\b(?:program|pathway|residency|track) (?:manager|mgr|administrator|admin|specialist|associate|secretary)\b|\bsurgical education\b|\bGME programs\b|\badministrator,? (?:\w+ ){0,3}residency\b|\b(?:manager|mgr\.?|administrator|specialist|associate(?! dean)|registrar),? (?:of |for )?(?:\w+ ){0,3}(?:education|residency|GME|postgraduate)\b|\brecruitment (?:lead|manager)\b|\badministrative (?:director|coordinator|manager|specialist)\b|\bresidency (?:office )?(?:lead|support|mgr)\b|\badministrador[ae]?\b"),
    ("resident", r"\bPGY[ -]?\ds?\b|\b(?:current |senior |junior |categorical |prelim\w* )?residents?\b(?! ?(?:program|education|recruit|coord|life|affairs|services|hour|panel|lunch|room|research|clinic|only))|\bintern\b|\b(?:first|second|third|fourth)[- ]years?\b(?! (?:of|in|student))|\bR[1-5]\b|\bresidente\b"),
    ("gme_office", r"\bGME office\b|\b(?:GME|graduate medical education) director\b|\bdirector,? (?:of )?(?:GME|graduate medical education)\b|\boffice of graduate medical education\b|\bgraduate medical education (?:office|department)\b"),
    ("faculty", r"\b(?:core |teaching |clinical )?faculty\b|\battending\b|\bone of (?:the|our) attendings\b|\b(?:associate |assistant |clinical )*professor\b|\bclerkship director\b|\bhospitalist\b|\b(?:section|division) (?:chief|head|director)\b|\b(?:section|division) of\b|\b(?:director|chief) of (?:\w+ ){0,3}(?:research|simulation|clinic|icu|ward|quality|wellness|hospital medicine|\w{3,12}ology)\b|\bphysician\b|\bsurgeon\b|\b\w{3,12}olog(?:ist|a)\b|\bmedical director\b|\bsite director\b"),
    ("office", r"\b(?:residency|program|recruitment|education|department|selection) (?:office|team|mailbox|committee)\b|\boficina\b"),
)  # fmt: skip
_PATTERNS = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _ROWS)
_ABBREVIATED = re.compile(r"(?:^|[,(|/ ])(?P<short>PD|APD)(?=$|[,)|/ ])")

SHARED = re.compile(
    r"(?:^|[._+-])(?:[^\W_]*(?:residency|residencia|recruit[^\W_]*|program|coordinat[^\W_]*|coord|gme|dom|imres|neurores|surgres|office|admin|education|info|contact|interviews?|applicants?|applications?|housestaff|med-?ed|notes?|thanks?|team|mailbox|department|dept|residents?|chiefs?|inbox|academic[^\W_]*)[^\W_]*)(?:[._+-]|$)"
    r"|^(?:im|fm|em|ob-?gyn|peds|psych|neuro|neurology|surgery|gs|pm-?r|rads?|anes\w*|path|derm|uro|ortho|ent|medicine|medpeds|internal-?med\w*|pediatrics|psychiatry|radiology)(?:[._+-].*)?$|res$",
    re.IGNORECASE,
)
"""Local parts of mailboxes that several people read."""


_SHORTENED = (
    (re.compile(r"\bprog\b\.?", re.IGNORECASE), "program"),
    (re.compile(r"\bcoords?\b\.?", re.IGNORECASE), "coordinator"),
    (re.compile(r"\bdir\b\.?", re.IGNORECASE), "director"),
    (re.compile(r"\bprof\b\.?(?= of\b)", re.IGNORECASE), "professor"),
    (re.compile(r"\bres\b\.?(?= (?:program|coordinator|director|manager))", re.IGNORECASE), "residency"),
    (re.compile(r"\bPGY[ -]?(?:I{1,3}|IV|V)\b"), "PGY-1"),
)
"""Words that signatures shorten, and what they stand for; no role depends on the year."""


def _written_out(text: str) -> str:
    """A title with its shortened words written out."""
    for pattern, whole in _SHORTENED:
        text = pattern.sub(whole, text)
    return text


def role_in(text: str) -> Role | None:
    """The role the words of a title name, None if they name none."""
    found = _ABBREVIATED.search(text)
    if found and not re.search(r"\b(?:assoc|asst|assistant)\w*\.? PD\b", text, re.IGNORECASE):
        return "program_director" if found["short"] == "PD" else "associate_program_director"
    if text.strip(" ,.()-–—|").lower() in {"director", "our director", "the director", "directora"}:
        return "program_director"
    titled = role_at(_written_out(text))
    return titled[0] if titled else None


def role_at(text: str) -> tuple[Role, int] | None:
    """The role the words of a title name and where they begin, None if they name none."""
    short = _ABBREVIATED.search(text)
    for role, pattern in _PATTERNS:
        if found := pattern.search(text):
            return role, found.start()
    return ("program_director", short.start("short")) if short else None


def shared(address: str) -> bool:
    """Whether `address` looks like an office's mailbox rather than a person's."""
    return bool(SHARED.search(address.partition("@")[0])) or specialties.of_address(address) is not None


_GME_LOCAL = re.compile(r"gme(?:[._+-]|office|recruit|$)|graduate-?medical")
_ASK_RESIDENTS = re.compile(r"(?:^|[._+-]|ask(?:an?|the|our)?)residents?(?:$|[._+-])")
_GME_NAME = re.compile(r"\bGME\b|\bgraduate medical education\b|\beducaci[óo]n m[ée]dica\b", re.IGNORECASE)


def of_mailbox(address: str, shown: str = "") -> Role:
    """The role of a mailbox that no person is named for; `shown` is the name it writes under, if it writes."""
    local = address.partition("@")[0].lower()
    one_program = bool(specialties.mentioned(shown))
    if _GME_LOCAL.match(local) and not (shown and not _GME_NAME.search(shown)):
        return "gme_office"
    if _GME_NAME.search(shown) and not one_program:
        return "gme_office"
    if _ASK_RESIDENTS.search(local):
        return "resident"
    return "chief_resident" if re.search(r"chiefs?(?:$|[._+-])", local) else "office"
