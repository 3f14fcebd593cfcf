"""Names the specialty a stretch of text speaks of, in the contract's English names.

Knows words, abbreviations and their Spanish, in text and in local parts of addresses. It
must never guess a specialty from a single ordinary word ("surgery day" names none).
"""

from __future__ import annotations

import re
from functools import lru_cache

_NAMES: tuple[tuple[str, str], ...] = (
    # Longer names stand first: "child neurology" must win over "neurology".
    ("internal medicine-pediatrics", r"(?:internal\s+)?medicine\s*(?:-|/|–|—|&|and)\s*pediatrics|med(?:icine)?\s*[-/–]?\s*peds|medpeds|IMP\b|combined med(?:icine)? (?:and )?ped\w*"),
    ("transitional year", r"transitional[\s-]+(?:year|internship|program)|TY\s+(?:program|year|residency)|año\s+transicional"),
    ("child neurology", r"(?:child|pediatric)\s+neurology|neurolog[ií]a\s+pedi[áa]trica"),
    ("neurological surgery", r"neuro(?:logical|logic)\s+surgery|neurosurg(?:ery|ical)|neurocirug[ií]a"),
    ("vascular surgery", r"vascular\s+surgery|cirug[ií]a\s+vascular"),
    ("thoracic surgery", r"(?:cardio)?thoracic\s+surgery"),
    ("orthopedic surgery", r"ortho?pa?edic(?:s|\s+surgery)?|orthop(?:a)?edic\s+surgery|ortho\s+(?:residency|program|surgery)|cirug[ií]a\s+ortop[eé]dica|ortopedia"),
    ("plastic surgery", r"(?:integrated\s+)?plastic(?:s)?\s*(?:(?:and|&)\s+reconstructive\s+)?surgery|cirug[ií]a\s+pl[áa]stica|plastics\s+(?:residency|program)"),
    ("obstetrics and gynecology", r"obstetrics\s*(?:and|&|/)\s*gyna?ecology|ob\s*[-/–]?\s*gyn\w*|obgyn|obstetricia\s+y\s+ginecolog[ií]a|ginecolog[ií]a(?:\s+y\s+obstetricia)?|women[’']s health residency"),
    ("physical medicine and rehabilitation", r"physical\s+medicine(?:\s*(?:and|&)\s*rehab(?:ilitation)?)?|PM\s*&\s*R|PM\s*and\s*R\b|PMR\b|physiatry|medicina\s+f[ií]sica\s+y\s+rehabilitaci[óo]n|fisiatr[ií]a"),
    ("radiation oncology", r"radiation\s+oncology|rad(?:iation)?\s*[-/]?\s*onc\b|oncolog[ií]a\s+radioter[áa]pica"),
    ("interventional radiology", r"interventional\s+radiology(?:\s*[-–/]\s*integrated)?|IR[/-]DR"),
    ("diagnostic radiology", r"(?:diagnostic\s+)?radiology|DR\s+residency|radiolog[ií]a(?:\s+diagn[óo]stica)?"),
    ("nuclear medicine", r"nuclear\s+medicine"),
    ("emergency medicine", r"emergency\s+medicine|medicina\s+de\s+emergencias?|medicina\s+de\s+urgencias|EM\s+(?:residency|program)"),
    ("family medicine", r"family\s*(?:and\s+community\s+)?(?:medicine|practice)|fam(?:ily)?\s+med\b|medicina\s+(?:de\s+familia|familiar)|FM\s+(?:residency|program)|FMR\b"),
    ("preventive medicine", r"preventive\s+medicine|public\s+health\s+and\s+general\s+preventive"),
    ("internal medicine", r"internal\s+medicine|medicina\s+interna|int(?:ernal)?\.?\s+med\b|categorical\s+medicine|preliminary\s+medicine|department\s+of\s+medicine|IM\s+(?:residency|program|office|coordinator|recruitment|interviews?|chiefs?|applicants?|department|house\s*staff)|hospital\s+medicine|medicine\s+(?:residency|chiefs?|program|house\s*staff|department|categorical|interviews?)|(?:categorical|prelim(?:inary)?)\s+IM"),
    ("pediatrics", r"pa?ediatrics?|pediatr[ií]a|peds\b"),
    ("psychiatry", r"psychiatry|psiquiatr[ií]a|psych\s+(?:residency|program)"),
    ("neurology", r"neurology|neurolog[ií]a|neuro\s+(?:residency|program|team)"),
    ("anesthesiology", r"an(?:a)?esthesi(?:ology|a)\b|anestesiolog[ií]a|gas\s+residency"),
    ("otolaryngology", r"otolaryngology(?:\s*[-–/&]?\s*head\s*(?:and|&)\s*neck(?:\s+surgery)?)?|otorrinolaringolog[ií]a|ENT\s+(?:residency|program)|\bENT\b|OHNS|OTO-?HNS"),
    ("urology", r"urology|urolog[ií]a"),
    ("dermatology", r"dermatology|dermatolog[ií]a|derm\s+(?:residency|program)"),
    ("ophthalmology", r"ophthalmology|oftalmolog[ií]a|ophtho\b"),
    ("pathology", r"(?:anatomic(?:\s*(?:and|&|/)\s*clinical)?\s+)?pathology|AP/CP|patolog[ií]a"),
    ("medical genetics", r"medical\s+genetics"),
    ("osteopathic neuromusculoskeletal medicine", r"osteopathic\s+neuromusculoskeletal\s+medicine|ONMM"),
    ("general surgery", r"general\s+surgery|cirug[ií]a\s+general|department\s+of\s+surgery|surgery\s+(?:residency|program|education|interviews?|categorical|at)|surgical\s+(?:residency|education)|gen(?:eral)?\s+surg\b|(?:categorical|prelim(?:inary)?)\s+surgery|GS\s+residency"),
)  # fmt: skip
_TEXT = tuple(
    (name, re.compile(r"(?<![\w@./-])(?:" + pattern + r")(?!\w)(?![-\w.]*@)", re.IGNORECASE))
    for name, pattern in _NAMES
)
_ABBREVIATIONS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (name, re.compile(r"(?<![\w@./-])(?:" + pattern + r")(?![\w&]|\s*&|[-\w.]*@)"))
    for name, pattern in (
        ("internal medicine-pediatrics", r"Med-?Peds|MEDPEDS|MP"),
        ("internal medicine", r"IM"),
        ("family medicine", r"FM"),
        ("emergency medicine", r"EM"),
        ("obstetrics and gynecology", r"OB|OBG"),
        ("physical medicine and rehabilitation", r"PMR"),
        ("otolaryngology", r"ENT|OHNS"),
        ("transitional year", r"TY"),
        ("general surgery", r"Surgery(?=\s+(?:at|Residency|Program)\b)"),
    )
)
_LOCAL: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (
        name,
        re.compile(
            r"(?:^|[._+\d-])(?:"
            + pattern
            + r")(?=[._+\d-]|res|prog|coord|recruit|gme|office|edu|interview|app|notes?|match|chief|$)"
        ),
    )
    for name, pattern in (
        ("internal medicine-pediatrics", r"med-?peds?|impeds"),
        ("transitional year", r"ty|transitional(?:year)?"),
        ("child neurology", r"child-?neuro(?:logy)?|pedneuro"),
        ("neurological surgery", r"neurosurg(?:ery)?|nsgy|nsurg"),
        ("vascular surgery", r"vasc(?:ular)?-?surg(?:ery)?"),
        ("orthopedic surgery", r"ortho(?:p(?:a)?edics?)?(?:surg(?:ery)?)?"),
        ("plastic surgery", r"plastics?(?:-?surg(?:ery)?)?|prs"),
        ("obstetrics and gynecology", r"ob-?gyn(?:e|ecology)?|obg"),
        ("physical medicine and rehabilitation", r"pm-?n?r|pmandr|pmr|physiatry"),
        ("radiation oncology", r"rad-?onc(?:ology)?"),
        ("diagnostic radiology", r"rad(?:iology)?s?|dr"),
        ("emergency medicine", r"em|emergency(?:-?medicine)?|emed|emergmed"),
        ("family medicine", r"fm|fmr|fam-?med|family-?med(?:icine)?|fp"),
        ("internal medicine", r"im|intmed|int-?med|internal-?med(?:icine)?|dom|medicine|imrp?|medres"),
        ("pediatrics", r"peds?|pediatrics?|paediatrics?"),
        ("psychiatry", r"psych(?:iatry)?"),
        ("neurology", r"neuro(?:logy)?"),
        ("anesthesiology", r"an(?:a)?esth?(?:esia|esiology)?|anes"),
        ("otolaryngology", r"ent|oto|ohns|otolaryngology"),
        ("urology", r"uro(?:logy)?"),
        ("dermatology", r"derm(?:atology)?"),
        ("ophthalmology", r"ophth?(?:o|almology)?|eye"),
        ("pathology", r"path(?:ology)?"),
        ("general surgery", r"gs|gen-?surg(?:ery)?|surg(?:ery|ical)?"),
    )
)


_STEMS: dict[str, tuple[str, ...]] = {
    "internal medicine-pediatrics": ("ped", "imp"), "transitional year": ("transi", "ty"), "child neurology": ("neurol",),
    "neurological surgery": ("neuro",), "vascular surgery": ("vascul",), "thoracic surgery": ("thorac",),
    "orthopedic surgery": ("ortho", "ortop"), "plastic surgery": ("plast", "plást"),
    "obstetrics and gynecology": ("obste", "gyn", "ginec", "women"), "physical medicine and rehabilitation": ("rehab", "physi", "fisi", "físi", "pm"),
    "radiation oncology": ("onc",), "interventional radiology": ("interv", "ir"), "diagnostic radiology": ("radiol", "dr"),
    "nuclear medicine": ("nuclear",), "emergency medicine": ("emerg", "urgen", "em"), "family medicine": ("fam", "fm"),
    "preventive medicine": ("prevent", "public"), "internal medicine": ("intern", "medic", "int", "im"), "pediatrics": ("ped",),
    "psychiatry": ("psych", "psiqu"), "neurology": ("neuro",), "anesthesiology": ("esth", "aest", "estes", "gas"),
    "otolaryngology": ("otolar", "otorr", "ent", "oto", "ohns"), "urology": ("urol",), "dermatology": ("derm",),
    "ophthalmology": ("oph", "oftal"), "pathology": ("pathol", "patol", "ap/cp"), "medical genetics": ("genetic",),
    "osteopathic neuromusculoskeletal medicine": ("osteo", "onmm"), "general surgery": ("surg", "cirug"),
}  # fmt: skip
"""Letters without which a name cannot stand in a text: looking for them costs next to nothing."""
_STEMMED = tuple(((name, pattern), _STEMS[name]) for name, pattern in _TEXT)
_ANY_ABBREVIATION = re.compile(
    r"(?<![\w@./-])(?:IM|IMP|FM|FMR|EM|OB|OBG|PMR?|ENT|OHNS|OTO|TY|MP|Med-?Peds|MEDPEDS|DR|IR|AP|ONMM|GS)\b"
)
"""A cheap look tells most texts to hold no abbreviation."""


@lru_cache(maxsize=64)
def mentioned(text: str) -> list[tuple[int, str]]:
    """Every specialty named in `text` with its position, in order; longer names hide shorter ones."""
    small = text.lower()
    likely = [row for row, stems in _STEMMED if any(stem in small for stem in stems)]
    likely += _ABBREVIATIONS if _ANY_ABBREVIATION.search(text) or "surgery" in small else ()
    found: list[tuple[int, int, str]] = []
    for name, pattern in likely:
        for match in pattern.finditer(text):
            if not any(start < match.end() and match.start() < end for start, end, _ in found):
                found.append((match.start(), match.end(), name))
    return [(start, name) for start, _, name in sorted(found)]


_HINTS = re.compile(
    r"(?<!of )(?<!family )(?<!emergency )(?<!physical )(?<!nuclear )(?<!sleep )(?<!sports )(?<!preventive )(?<!care )(?<!your )(?<!the )\b(?P<im>medicine)\b(?!\s*(?:,?\s*university|[-/&]))"
    r"|(?<!plastic )(?<!vascular )(?<!orthopedic )(?<!thoracic )(?<!neurological )(?<!your )(?<!had )\b(?P<gs>surgery|surgeons)\b",
    re.IGNORECASE,
)


def hinted(text: str) -> str | None:
    """The specialty a bare "medicine" or "surgery" stands for where nothing fuller is said."""
    match = _HINTS.search(text)
    return None if not match else "internal medicine" if match["im"] else "general surgery"


def of_address(address: str) -> str | None:
    """The specialty a local part names ("im.residency@"), None if it names none."""
    local = address.partition("@")[0].lower()
    for name, pattern in _LOCAL:
        if pattern.search(local):
            return name
    return None


def words(specialty: str) -> re.Pattern[str] | None:
    """The pattern that finds `specialty` in prose, None for a name that is unknown."""
    return next((pattern for name, pattern in _TEXT if name == specialty), None)
