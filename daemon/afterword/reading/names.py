"""Finds people's names in text and takes them apart: given name, surname, title, doctor or not.

Knows how hospitals write names (credentials after commas, "Last, First", "Drs. A and B",
"(she/her)"). It must never take an organisation or a role for a person.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from nameparser import Lexicon, Parser

from afterword.model import Record

DEGREES = (
    r"(?:M\.?D\.?|D\.?O\.?|MBBS|MBBCh|MB\s?BCh|MBChB|M\.?B\.?B\.?S\.?|Ph\.?\s?D\.?|PharmD|Pharm\.?D\.?|DrPH|DHSc|DNP|DMD|DDS|DPM"
    r"|PsyD|Ed\.?D\.?|J\.?D\.?|M\.?P\.?H\.?|M\.?P\.?P\.?|M\.?H\.?A\.?|M\.?B\.?A\.?|M\.?Ed\.?|MACM|MHPE|MHPEd|MSCE|MSCR|MSCI|MSPH|MSHS|MSHP"
    r"|M\.?Sc?\.?|MA|M\.A\.|MEHP|MMEd|MMM|MCR|MTR|MSW|LCSW|MPA|BSN|MSN|RN|NP|PA-C|APRN|CPE|RDMS|BA|B\.A\.|BS|B\.S\.|BBA|CMP"
    r"|C-?TAGME|TAGME|M?[FS]?ACP|M?FACP|FACS|FACEP|FACOG|FAAFP|FAAP|FAAN|FAPA|DFAPA|FASA|FAOA|FAAEM|MAAEM|FRANZCP|FRCPC?|FRCSC?|FRCS"
    r"|FHM|SFHM|FCCP|FACC|FASN|FIDSA|FACG|AGAF|FACR|FSIR|FAAPMR|FAAOS|FAHA|FACMG|FACOOG|FACOI|FASE|FSCAI|FAAHPM|FACE|FNLA|CDE|AAHIVS|FACHE|SHRM-CP|PHR|PMP)"
)
"""Credentials as they stand after names (DOMAIN section 4)."""

_PHYSICIAN = re.compile(
    r"\b(?:M\.?D\.?|D\.?O\.?|MBBS|MBBCh|MB\s?BCh|MBChB|M\.B\.B\.S\.?|DMD|DPM)(?![\w])|\bF(?:ACP|ACS|ACEP|ACOG|AAFP|AAP|AAN|HM|CCP|ACC)\b"
)
_DOCTOR = re.compile(r"\b(?:Ph\.?\s?D\.?|DrPH|PharmD|Pharm\.D\.?|DHSc|DNP|PsyD|Ed\.?D\.?|DDS)(?![\w])")
_CREDENTIALS = re.compile(r"(?:[,\s/&;|–-]{1,8}|^)(?:" + DEGREES + r"(?![\w’'])[.,]?)(?=$|[\s,;/&|)\]–—-])")
_PRONOUNS = re.compile(r"[(\[]\s*(?:she|he|they|ella|él|elle)\b[^)\]]*[)\]]", re.IGNORECASE)
_TITLE = re.compile(
    r"^(?P<title>dra|drs?|doctora?|prof(?:essor)?|ms|mrs|mr|mx|miss|sr|sra|srta|lcd[ao]|licd[ao]|lic|chief|rev|col|maj|capt|cpt|lt|cdr|ltc|lcdr|ltjg|ens|sgt|ssgt|tsgt|msgt|sfc|hmc|hm[1-3]|[12]lt)\b\.?\s+(?=\S)",
    re.IGNORECASE,
)

WORD = r"(?:[A-ZÀ-ÖØ-Þ](?:[a-zà-öø-ÿ]+|[’'](?!s\b)[A-ZÀ-ÖØ-Þ]?[a-zà-öø-ÿ]+)(?:[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]+)?(?:[-‐‑][A-ZÀ-ÖØ-Þa-z][\wÀ-ÿ’']*)*)"
"""One written-out part of a name: Osei, O'Neil, McGrath, Delacroix-Jones, al-Hassan's tail."""
INITIAL = r"(?:[A-ZÀ-ÖØ-Þ]\.?)"
PARTICLE = r"(?:van|von|der|den|de|del|della|di|da|dos|du|la|le|el|al|bin|ibn|ben|ter|ten|y|e|st\.|ste\.|Van|Von|De|Del|Della|Di|Da|La|Le|El|Al|St\.|Ste\.)"
FULL = rf"(?:{WORD}|{INITIAL}(?:[ ]?{INITIAL})?)(?:[ ](?:{INITIAL}(?=[ ])|[“\"(]{WORD}[”\")]|(?:{PARTICLE}[ ]){{0,2}}(?:{PARTICLE}-)?{WORD})){{1,3}}"
"""A name of at least two parts."""
SURNAME = rf"(?:(?:{PARTICLE}[ ]){{0,2}}(?:{PARTICLE}-)?{WORD})"
TITLED = rf"(?:{INITIAL}[ ]?(?:{INITIAL}[ ]?)?)?(?:{WORD}[ ](?:{INITIAL}[ ])?)?(?:{WORD}[ ]){{0,2}}{SURNAME}"

NOT_NAMES = frozenset(
    """hospital medical center centre clinic health healthcare university college school department division section
    residency program programs office medicine surgery neurology pediatrics psychiatry radiology pathology education
    graduate internal family emergency general team committee coordinator director manager administrator specialist
    chief resident residents faculty welcome tour lunch breakfast dinner break orientation conference session interview
    interviews interviewer interviewers interviewing meeting zoom teams webex google microsoft virtual noon morning report
    january february march april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun eastern
    central mountain pacific standard time daylight the this that these those your our their his her my you we they it
    and or for with from to of in on at by is are was were be please thank thanks dear hello hi hey good best kind warm
    sincerely regards respectfully cheers yours applicant applicants candidate candidates match day eras nrmp thalamus
    contact reception either directly reach write email call ask question questions policy after before until if when where who what how no not yes all any each every note
    important reminder confirmation invitation invited updated canceled cancelled re fw fwd street st avenue ave road rd
    drive suite floor building tower hall north south east west new san los saint santa fort mount lake valley county
    regional community memorial general state national institute foundation system group network associate assistant
    vice chair professor phone fax tel telephone cell mobile pager email e-mail address website http https www
    sent iphone ipad android outlook mail begin forwarded message original subject date cc bcc attachment attachments
    hematology oncology cardiology nephrology gastroenterology pulmonary critical care hospitalist geriatrics rheumatology
    infectious disease endocrinology clerkship stroke epilepsy trauma icu ward wards clinic clinics campus veterans affairs
    va house staff program's access link password passcode id topic cases case join here click day week month year
    first second third last next previous also just only then there happy looking see us me i a an as so but
    departamento programa residencia hospitalario universitario universidad medicina interna coordinadora coordinador directora
    happy holidays thanksgiving christmas easter congratulations attending attendings intern interns pgy unit lobby entrance
    garage parking lot wing auditorium room rooms breakout main host hosts panel q&a closing remarks opening introduction
    debrief farewell adjourn rounds simulation lab library cafeteria networking wellness research scholarship diversity
    equity inclusion im fm em gme ob gyn obgyn neuro peds psych rads recruitment selection human resources resources services service patient patients quality safety
    military naval army force base federal rural urban track categorical preliminary transitional internship advisory dean deans
    chiefs med res docs doctors crew student students affairs duration definitions effect obligations permitted sections pd apd assoc asst dio designated institutional official address addresses questions thanks everything house rules answers points news sweet nothings building location platform format sections gifts cards answering paso querida querido queridos estimada estimado estimados""".split()
)
"""Words that are capitalised in hospital mail and are never part of a person's name."""

STATES = frozenset(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa
    kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire
    jersey mexico york carolina dakota ohio oklahoma oregon pennsylvania rhode tennessee texas utah vermont virginia washington
    wisconsin wyoming rico columbia""".split()
)
"""Words that make a line the name of a place."""
_STREET = re.compile(
    r"(?<![-‐‑])\b(?:plaza|square|court|place|parkway|pkwy|lane|pike|row|circle|terrace|building|suite|box|highway|hwy|blvd|boulevard|spur|way)$",
    re.IGNORECASE,
)

GIVEN_MONTHS = frozenset({"jan", "april", "may", "jun", "june", "august"})
"""Months that are given names too."""

_SPLITTER = Parser(lexicon=Lexicon.default())


_LONGEST = 80
"""Characters of a name with titles and degrees."""
_MOST_PARTS = 6
"""Words of a name."""
_INITIALS = 3
"""Letters: longer words in capitals are headings."""


class Person(Record, frozen=True, kw_only=True):
    """A person's name taken apart; `name` is the given name and surname, no title, no degree."""

    name: str
    surname: str
    given: str = ""
    title: str = ""
    doctor: bool = False

    @property
    def formal(self) -> str:
        """The name as an interviewer is listed: "Dr. Grace Osei", without title if none is known."""
        title = self.title if self.title in {"Dr.", "Dra."} else ("Dr." if self.doctor else self.title)
        return f"{title} {self.name}".strip()


_TITLES = {
    "dr": "Dr.", "drs": "Dr.", "doctor": "Dr.", "doctora": "Dra.", "dra": "Dra.", "ms": "Ms.", "miss": "Ms.", "srta": "Ms.",
    "mrs": "Mrs.", "sra": "Ms.", "mr": "Mr.", "sr": "Mr.", "mx": "Mx.", "prof": "Dr.", "professor": "Dr.",
}  # fmt: skip


_SPEAKS = re.compile(r"^(?:(?:I|It|This|That|Here)['’](?:m|s)|I am|It is|This is) ")
"""Words in which somebody names herself: "I'm Bea"."""


@lru_cache(maxsize=2048)
def person(text: str) -> Person | None:
    """The person a short text names ("Osei, Grace A., MD" or "Ms. Vu"), None if it names none."""
    text = plain_hyphens(text)
    plain = re.sub(r"[^\w\s.,’'“”\"()/&|;:@+<>=#*–—-]", " ", _PRONOUNS.sub(" ", text))
    plain = re.sub(r"\s+", " ", re.sub(r"[“”]", '"', plain)).strip(" ,;:|•·-–—*'\"")
    plain = plain.lstrip("(") if ")" not in plain else plain
    if (
        not plain
        or "@" in plain
        or len(plain) > _LONGEST
        or re.search(r"\d|https?:|[/\\<>=+_#]|\s[–—-]+\s", strip_degrees(_TITLE.sub("", plain))[0])
    ):
        return None
    plain = _SPEAKS.sub("", plain)
    plain = re.split(r" (?:&|and|y|/) ", plain)[0]  # two people of one mailbox: the first is meant
    title = ""
    if found := _TITLE.match(plain):
        title = _TITLES.get(found["title"].lower(), "")
        plain = plain[found.end() :]
    bare, physician, doctor = strip_degrees(plain)
    bare = re.sub(r"\([^)]*\)\s*$", "", bare).strip(" ,;:|•·-–—*'\"“”")
    bare = bare if re.search(r"(?:\b[A-ZÀ-Þ]|\b[JS]r)\.$", bare) else bare.rstrip(".")
    known = physician or doctor or title  # "Dr. Pike", "Ann Lane, MD"
    if (_STREET.search(bare) and not known) or names_a_place(bare):
        return None
    if not bare or not _looks_like_a_name(bare, titled=bool(title), known=bool(known)):
        return None
    bare = lettered(bare)
    parsed = _SPLITTER.parse(bare)
    given, family = parsed.given.strip(), parsed.family.strip()
    if not family and not title:  # "Aas" is a surname, whatever else its letters stand for
        given, _, family = bare.rpartition(" ")
    if not family or (title and bare[:1].islower()) or (title and re.match(PARTICLE + r"[ ]", bare)):
        given, family = "", bare
    if not family:
        return None
    written = _written(bare)
    return Person(
        name=written,
        surname=family,
        given=given,
        title=title,
        doctor=physician or doctor or title in {"Dr.", "Dra."},
    )


def lettered(name: str) -> str:
    """A name written in small or in capital letters alone, with its capitals: "deb o'neil" is Deb O'Neil."""
    one_case = name.islower() or (name.isupper() and len(name.replace(".", "")) > _INITIALS)
    return name.title() if one_case else name


def names_a_place(text: str) -> bool:
    """Whether the last word is a state's: "Des Moines, Iowa" is nobody."""
    words = re.findall(r"[a-z]+", text.lower())
    return bool(words) and words[-1] in STATES and len(words) > 1 and "," in text


def strip_degrees(text: str) -> tuple[str, bool, bool]:
    """`text` without credentials; whether they made a physician, and whether another doctor."""
    physician, doctor = bool(_PHYSICIAN.search(text)), bool(_DOCTOR.search(text))
    previous = ""
    while previous != text:
        previous, text = text, _CREDENTIALS.sub("", text)
    return text.strip(" ,"), physician, doctor


def _written(bare: str) -> str:
    """The name in reading order: "Bascombe, Sherrod T." becomes "Sherrod T. Bascombe"."""
    last, comma, first = bare.partition(",")
    if comma and first.strip() and not re.fullmatch(r"\s*(?:jr|sr|ii|iii|iv)\.?\s*", first, re.IGNORECASE):
        return f"{first.strip()} {last.strip()}"
    return re.sub(r"(?<=[ ,][JS]r)$", ".", bare)


def _looks_like_a_name(bare: str, *, titled: bool, known: bool) -> bool:
    tokens = [t for t in re.split(r"[\s,]+", bare) if t]
    if not tokens or len(tokens) > _MOST_PARTS or (len(tokens) == 1 and not titled):
        return False
    for token in tokens:
        core = token.strip("“”\"'().’").lower()
        month = core in GIVEN_MONTHS and token == tokens[0] and len(tokens) > 1
        saint = known and token in _SAINTS and token != tokens[-1]
        if core in NOT_NAMES and not (month or saint):
            return False
        if token[0].islower() and not re.fullmatch(PARTICLE + r"|al-\w+|el-\w+", token):
            return False
        if token.isupper() and len(core) > _INITIALS and not all(t.isupper() for t in tokens):
            return False
    return True


_TITLED_PEOPLE = re.compile(
    rf"\b(?P<title>Prof\.? Dr|Dra|Drs?|Doctora?|Prof(?:essor)?|Mses|Mss?|Mrs|Mr|Mx|Miss)\.?[ ]+(?P<first>{TITLED})"
)
_AND_ALSO = re.compile(rf"(?:,[ ]?(?:and|&|y)?[ ]?|[ ](?:and|&|or|y|e)[ ])(?P<name>{TITLED})(?![’']s\b)")
_DEGREED_PEOPLE = re.compile(
    rf"(?<!\w)(?P<name>{FULL})(?:[ ]\([^)\n]{{1,20}}\))?,?[ ]+(?P<degrees>{DEGREES}(?:(?:,[ ]*|[ /]){DEGREES})*)(?![\w’'])"
)


class Mention(Record, frozen=True, kw_only=True):
    """A person named at `start`..`end` of a text."""

    person: Person
    start: int
    end: int


def people(text: str) -> tuple[Mention, ...]:
    """Everyone named with a title ("Drs. Hoang and Pereira") or a degree ("Bina Chaudhry, MBBS"), in order."""
    found: list[Mention] = []
    for match in _TITLED_PEOPLE.finditer(text):
        _take(
            found,
            f"{match['title'].split(' ')[-1]}. {_trim(match['first'])}",
            match.start(),
            match.start("first") + len(_trim(match["first"])),
        )
        if match["title"].lower() in {"drs", "mses"}:
            position = match.end("first")
            while more := _AND_ALSO.match(text, position):
                _take(found, f"Dr. {_trim(more['name'])}", more.start("name"), more.end("name"))
                position = more.end()
    for match in _DEGREED_PEOPLE.finditer(text):
        start = match.start()
        while (word := re.match(r"\S+[ ]", text[start : match.end()])) and word.group().strip(
            " .’'"
        ).lower() in NOT_NAMES:
            start += word.end()
        _take(found, text[start : match.end()], start, match.end())
    return tuple(sorted(found, key=lambda m: m.start))


def from_first_name(text: str) -> str:
    """`text` without the words of the sentence that stand before a name."""
    words = text.split(" ")
    while len(words) > 1 and words[0].strip(".,’'").lower() in NOT_NAMES:
        words = words[1:]
    return " ".join(words)


_SAINTS = frozenset({"St.", "Ste."})
"""Words of an address that begin surnames as well."""


def _trim(name: str) -> str:
    """`name` cut before the first word that belongs to the sentence, not to the person."""
    kept: list[str] = []
    tokens = name.split(" ")
    for number, token in enumerate(tokens):
        saint = token in _SAINTS and number + 1 < len(tokens)
        if kept and not saint and token.strip(".’'").lower() in NOT_NAMES:
            break
        kept.append(re.sub(r"[’']s$", "", token))
    return " ".join(kept)


def _take(found: list[Mention], text: str, start: int, end: int) -> None:
    someone = person(text)
    if someone and not any(m.start < end and start < m.end for m in found):
        found.append(Mention(person=someone, start=start, end=end))


def same(one: str, other: str) -> bool:
    """Whether two written names can be one person: surnames agree and given names do not contradict."""
    first, second = person(one), person(other)
    if not first or not second:
        return False
    return same_person(first, second)


def same_person(first: Person, second: Person) -> bool:
    """Whether two parsed names can be one person."""
    if plain(first.surname) != plain(second.surname):
        # A double surname may be shortened to its last part.
        a, b = plain(first.surname), plain(second.surname)
        if not (a.endswith((" " + b, "-" + b)) or b.endswith((" " + a, "-" + a))):
            return False
    if not first.given or not second.given:
        return True
    a, b = plain(first.given).strip("."), plain(second.given).strip(".")
    # Within one message one surname and one initial are one person: Bart is Bartholomew.
    return a[:1] == b[:1] or a in plain(second.name) or b in plain(first.name)


def plain_hyphens(text: str) -> str:
    """`text`, as long as before, with plain hyphens for those that word processors put even into addresses."""
    return text.translate(_HYPHENS)


_HYPHENS = str.maketrans("‐‑", "--")


def plain(text: str) -> str:
    """`text` in lower case without accents, for comparing."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.lower()) if not unicodedata.combining(c))
