"""Finds which program a message speaks for: the institution as the mail names it, and the specialty.

Weighs where a name stands (signature, header, subject, prose) and whether the program's
domain agrees with it. It must never name the owner's school, a portal or another hospital
that is only mentioned, and never fills in a name the message does not give.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from afterword.model import Applicant, Message, Program, Quote, Record
from afterword.reading import platforms, prose, roles, specialties
from afterword.reading.speaker import Speaker

_CAP = r"(?:(?:St|Ste|Mt|Ft|Sta)\.|[A-ZÀ-ÖØ-Þ][\w’'&À-ÿ]*(?:[-–][A-ZÀ-ÖØ-Þ][\w’'À-ÿ]*)*(?:\.(?=[A-Z]\.))?)"
_LINK = r"(?:of|de|del|de[ ]la|de[ ]los|la|las|los|el|the|of[ ]the|and|&|y|for)"
_RUN = re.compile(rf"{_CAP}(?:[ ](?:{_LINK}[ ])?{_CAP}){{0,9}}")
_HEAD = re.compile(
    r"\b(?:Hospitals?|Hosp|Medical\s+(?:Cent(?:er|re)s?|College|School|Group|Campus)|Med(?:ical)?\s+Ctr|Clinics?|Clínica"
    r"|Health(?:care|\s*Care)?(?:\s+(?:System|Network|Sciences?|Partners|Services|Alliance|Cent(?:er|re)))*|Universi(?:ty|dad)|College"
    r"|School\s+of\s+Medicine|Infirmary|Institute|Centro\s+M[ée]dico|Hospital\s+Universitario|Sanatorium|Medicine|Healthcare|Cancer\s+Center"
    r"|Medical|Children[’']s)\b"
)
_STRONG_HEAD = re.compile(
    r"\b(?:Hospitals?|Medical\s+(?:Cent(?:er|re)s?|College|School|Group)|Clinics?|Health(?:care)?|Universi(?:ty|dad)|School\s+of\s+Medicine|Infirmary|Centro\s+M[ée]dico|College\s+of\s+Medicine|Institute)\b"
)
_CUT = re.compile(
    r"\b(?:Department|Dept|Division|Section|Office|School\s+of\s+Nursing|Residency|Residencies|Residencia|Program(?:a|s)?|Track|Categorical|Preliminary|GME|Graduate\s+Medical\s+Education"
    r"|Interviews?|Interviewing|Invitation|Recruitment|Applicants?|Committee|Coordinator|Director|Chief|Dear|Dr|Dra|Drs|Mr|Ms|Mrs|Residents?|Housestaff|ERAS|MyERAS|NRMP|Thalamus|Zoom|Webex|Teams|Match|Welcome|Thank|Thanks|Application"
    r"|Confirmed|Confirmation|Reminder|Session|Faculty|Team|MD|DO|PhD|MPH|MBA|PGY|Campus\s+Map|Updated|Rescheduled|Canceled|Cancelled)\b\.?",
)
_GENERIC = frozenset(
    """hospital hospitals medical center centre centers university universidad universitario health healthcare system of the and de del la los y el
    college school medicine clinic clinics institute network sciences science care infirmary centro medico at for in a an group campus hosp med ctr services partners s""".split()
)  # fmt: skip
_NO_PLACE = frozenset(
    """global public mental behavioral behavioural population womens women's digital occupational rural community international internal family emergency
    physical preventive sports student allied our your the this that each every any teaching children's childrens veterans us u.s graduate american national
    hospital no in at from to with on by as we i if it is are was all you please county state university academic affiliated main
    nuclear addiction sleep geriatric palliative critical hospice obstetric pain transplant vascular clinical academic osteopathic""".split()
)  # fmt: skip
_LEADING_NOISE = re.compile(
    r"^(?:(?:The|At|In|To|From|For|With|On|By|About|Re|Fwd?|RE|FW|Our|Your|We|I|If|As|And|But|When|While|Since|After|Before|Here|This|That|All|Hi|Hello|Greetings|Come|Visit|Joining|Join|See|Until|Both|Also|Of|Meet|Via|Best|Regards|Sincerely|Warmly|You|Re:|Is|Are|News|Today|Tomorrow|Yesterday|Please|Because|Whether|Nobody|Everyone|No|Not|Only|Happy|Good|Sent|Located|Located at)\s+)+"
)
_MONTHS = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Eastern|Central|Mountain|Pacific)\b"
)
_SEPARATOR = re.compile(
    r"[|·•\n;:()\[\]<>\"“”,/!?…*]|\s[-–—]+\s|(?<!\bSt)(?<!\bMt)(?<!\bFt)(?<!\bSte)(?<!\bSta)\.\s|\s{2,}|\s+(?:via|through)\s+"
)
_ADDRESS = re.compile(r"[\w.+'-]{1,64}@([\w-]{1,63}(?:\.[\w-]{1,63})+)")
_SIGNATURE_LINES = 14
_SIGNATURE_CHARACTERS = 900


class Candidate(Record, frozen=True, kw_only=True):
    """A name that may be the institution's, with the weight of the place it stands in."""

    name: str
    weight: float
    place: str


def distinctive(name: str) -> frozenset[str]:
    """The telling words of an institution's name: lower case, no accents, no generic words."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.lower()) if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", re.sub(r"[’']s?\b", "", plain).replace(".", ""))
    return frozenset(w for w in words if w not in _GENERIC)


def program(message: Message, speaker: Speaker, applicant: Applicant) -> tuple[Program | None, Quote | None]:
    """The program `speaker` speaks for and the words that name it; (None, None) if none is named."""
    places = _places(message, speaker)
    domains = _domains(message, speaker)
    chosen = institution(places, domains, applicant)
    named = specialty(places, message, speaker, applicant)
    if not chosen:
        named_by = _from_domain(message, speaker)
        if not named_by:
            return None, None
        return Program(institution=named_by, specialty=named or ""), Quote(
            text=speaker.address.email, message_id=message.message_id
        )
    text = prose.shown(message.readable)
    where = text.find(chosen.name)
    cited = (
        prose.quote(text, where, where + len(chosen.name), message.message_id)
        if where >= 0
        else Quote(text=chosen.place[:300].strip(), message_id=message.message_id)
    )
    return Program(institution=chosen.name, specialty=named or ""), cited


_PARTS = frozenset(
    """regional valley general memorial county university medical hospital hospitals health clinic children childrens womens
    community central state plains falls heights springs st san santa fort mount saint north south east west""".split()
)
"""Words that stand in many names: with these and the mail's own words a domain is cut."""
_TAILS = re.compile(
    r"(?:[-]?(?:med(?:ical)?(?:center|ctr)?|umc|mc|uh|u|hosp(?:ital)?|health|healthcare|clinic|care|gme|som|fm|im|edu|org|system|hs|rehab))+$"
)


def _from_domain(message: Message, speaker: Speaker) -> str | None:
    """The name a program's domain spells, cut into words the mail or ordinary place names know."""
    for domain in sorted(speaker.domains):
        label = domain.partition(".")[0]
        core = _TAILS.sub("", label) or label
        words = set(re.findall(r"[a-z]{2,}", f"{message.subject} {message.readable[:5000]}".lower())) | _PARTS
        words -= {core}  # an address in the letter says nothing of where its words part
        pieces = core.split("-") if "-" in core else _tiled(core, words) or _without_tail(core)
        if len(core) > 3:  # noqa: PLR2004 - initials are no name
            return " ".join(p.capitalize() for p in (pieces or [core]))
    return None


_WORD = 4
"""Letters: a shorter ending is chance."""


def _without_tail(label: str) -> list[str] | None:
    """`label` with a last word split off that many names end in ("blackwater regional")."""
    tails = (t for t in sorted(_PARTS, key=len, reverse=True) if len(t) > _WORD and label.endswith(t))
    tail = next((t for t in tails if len(label) > len(t) + _WORD), None)
    return [label[: -len(tail)], tail] if tail else None


def _tiled(label: str, words: set[str]) -> list[str] | None:
    """`label` cut into known words without a rest, longest first; None if it can't be."""
    best: list[list[str] | None] = [[], *([None] * len(label))]
    for end in range(1, len(label) + 1):
        for start in range(max(0, end - 16), end):
            if best[start] is not None and label[start:end] in words:
                candidate = [*(best[start] or []), label[start:end]]
                if best[end] is None or len(candidate) < len(best[end] or []):
                    best[end] = candidate
    return best[-1]


def signature(text: str) -> str:
    """The last lines of a text, where names, titles and hospitals stand."""
    lines = [line for line in text.rstrip().split("\n") if line.strip()]
    return "\n".join(lines[-_SIGNATURE_LINES:])[-_SIGNATURE_CHARACTERS:]


def _places(message: Message, speaker: Speaker) -> tuple[tuple[str, float], ...]:
    """The texts in which a name can stand, with their weights, strongest first."""
    body = speaker.text
    calendar = "\n".join(f"{e.summary}\n{e.location}" for e in message.calendar)
    told = "\n".join(e.description for e in message.calendar)
    display = speaker.address.name if "@" not in speaker.address.name else ""
    replies = "\n".join(a.name for a in message.reply_to if "@" not in a.name)
    return (
        (display, 4.0),
        (signature(body), 3.0),
        (speaker.subject, 3.0),
        (calendar, 2.0),
        (replies, 1.5),
        (body[:700], 2.0),
        (body[:20_000], 1.0),
        (told, 1.0),
        (speaker.quoted[:4_000], 0.5),
    )


def _domains(message: Message, speaker: Speaker) -> dict[str, float]:
    """Names of domains the program may own, with how sure that is."""
    found: dict[str, float] = dict.fromkeys(speaker.domains, 1.0)
    for match in _ADDRESS.finditer(speaker.text[:20_000]):
        address = match.group().lower()
        if not (platforms.nobody_to_write_to(address) or platforms.freemail(address)):
            found.setdefault(platforms.domain_of(address), 0.7)
    for event in message.calendar:
        if event.organizer and not (
            platforms.carrier(event.organizer.email) or platforms.freemail(event.organizer.email)
        ):
            found.setdefault(platforms.domain_of(event.organizer.email), 0.7)
    return found


def institution(
    places: tuple[tuple[str, float], ...], domains: dict[str, float], applicant: Applicant
) -> Candidate | None:
    """The best institution named in `places`, None if nothing is named."""
    found = [c for text, weight in places for c in _candidates(text, weight)]
    own = distinctive(applicant.school)
    found = [c for c in found if not (own and own <= distinctive(c.name))]
    if not found:
        return _nickname(places, domains)
    scores: dict[str, float] = {}
    for one in found:
        words = distinctive(one.name)
        agreeing = sum(c.weight for c in found if words <= distinctive(c.name)) * 0.3
        score = (
            one.weight
            + agreeing
            + _agreement(words, domains) * 6
            + (0.8 if _STRONG_HEAD.search(one.name) else 0)
            + 0.05 * len(words)
        )
        scores[one.name] = max(scores.get(one.name, 0.0), score)
    best = max(found, key=lambda c: scores[c.name])
    fuller = [
        c for c in found
        if distinctive(best.name) <= distinctive(c.name) and _STRONG_HEAD.search(c.name) and len(c.name) > len(best.name)
        and len(distinctive(c.name)) <= len(distinctive(best.name)) + 2
    ]  # fmt: skip
    full = max(fuller, key=lambda c: (scores[c.name], len(c.name)), default=best)
    if not _STRONG_HEAD.search(full.name) and _agreement(distinctive(full.name), domains) == 0:
        return _nickname(places, domains) or full
    return full


def _candidates(text: str, weight: float) -> list[Candidate]:
    found: list[Candidate] = []
    for piece in _SEPARATOR.split(text):
        if not piece or len(piece) > 2_000:  # noqa: PLR2004 - one line without any separator is no name
            continue
        for run in _RUN.finditer(piece):
            if not _HEAD.search(run.group()):
                continue
            for part in _CUT.split(_without_specialty(run.group())):
                name = _trimmed(part)
                if name and _HEAD.search(name) and _named(name):
                    found.append(Candidate(name=name, weight=weight, place=text[:300]))
    return found


def _without_specialty(run: str) -> str:
    """`run` with names of specialties replaced by a cut, unless they belong to a school's name."""
    for start, name in reversed(specialties.mentioned(run)):
        pattern = specialties.words(name)
        match = pattern.match(run, start) if pattern else None
        end = match.end() if match else start + 2
        run = run[:start] + " Program " + run[end:]
    return run


def _trimmed(part: str) -> str:
    name = _LEADING_NOISE.sub("", part.strip(" ,.-–—&’'"))
    name = (
        _MONTHS.split(name)[0].strip(" ,.-–—&’'") if _MONTHS.match(name) is None else _MONTHS.sub(" ", name)
    )
    name = re.sub(rf"^(?:{_LINK})\s+|\s+(?:{_LINK}|IM|FM|EM|at|in)$", "", name.strip())
    return re.sub(r"\s+", " ", re.sub(r" and I$", "", name)).strip(" ,.-–—&’'")


_NO_PROGRAM = re.compile(r"\bassociation of american medical colleges\b|\bmatching program\b", re.IGNORECASE)
"""Bodies whose names stand below what they carry for a program."""
_LONGEST_NAME = 90
"""Characters of an institution's name: what is longer is a sentence."""
_MOST_TELLING = 8
"""Words that tell one institution from another: more of them are a sentence."""


def _named(name: str) -> bool:
    words = distinctive(name)
    return (
        bool(words)
        and not _NO_PROGRAM.search(name)
        and not words <= _NO_PLACE
        and len(name) <= _LONGEST_NAME
        and len(words) <= _MOST_TELLING
    )


def _agreement(words: frozenset[str], domains: dict[str, float]) -> float:
    """How much of a name stands in a domain of the program, 0..1."""
    best = 0.0
    for domain, sure in domains.items():
        label = domain.split(".", maxsplit=1)[0].replace("-", "")
        hit = [w for w in words if len(w) > 2 and w in label]  # noqa: PLR2004 - "st" stands in too many domains
        initials = "".join(w[0] for w in sorted(words))
        if hit:
            best = max(best, sure * min(1.0, sum(map(len, hit)) / max(6, min(len(label), 14))))
        elif words and len(initials) > 2 and sorted(initials) == sorted(label[: len(initials)]):  # noqa: PLR2004
            best = max(best, sure * 0.3)
    return best


_SHORT = re.compile(rf"{_CAP}(?:[ ]{_CAP}){{0,4}}")


def _nickname(places: tuple[tuple[str, float], ...], domains: dict[str, float]) -> Candidate | None:
    """A short name ("Ashgrove") that the program's own domain confirms."""
    best: tuple[float, int, Candidate] | None = None
    for text, weight in places:
        for piece in _SEPARATOR.split(text):
            for run in _SHORT.finditer(piece[:2_000]):
                for part in _CUT.split(_without_specialty(run.group())):
                    name = _trimmed(part)
                    words = distinctive(name)
                    agreement = _agreement(words, domains) if words and not words <= _NO_PLACE else 0.0
                    inside = all(any(w in d.replace("-", "") for d in domains) for w in words)
                    if agreement < 0.35 or not inside:  # noqa: PLR2004 - a chance syllable of the domain
                        continue
                    key = (agreement * 4 + weight * 0.2, len(words))
                    if best is None or key > best[:2]:
                        best = (*key, Candidate(name=name, weight=weight, place=text[:300]))
    return best[2] if best else None


_APPLIED_FOR = 2.5
"""Points of a specialty she applies for, beside others that an office for several names."""


def specialty(
    places: tuple[tuple[str, float], ...], message: Message, speaker: Speaker, applicant: Applicant
) -> str | None:
    """The specialty `speaker` speaks for, None if none is named."""
    scores: dict[str, float] = {}
    for name, weight in _named_fields(places, message, speaker):
        scores[name] = scores.get(name, 0.0) + weight
    for name in applicant.specialties:
        if name.lower() in scores:
            scores[name.lower()] += _APPLIED_FOR
    return max(scores, key=lambda n: scores[n]) if scores else _hinted_field(speaker)


_HERS_IS = re.compile(
    r"\byou (?:have )?(?:interviewed|are invited to interview|applied)(?: here)? (?:with|in|for|to)(?: us in)?(?: our| the)?(?: following)?(?: program)?:?[ \n]{0,3}$",
    re.IGNORECASE,
)
"""Words right before the field of an office's letter to the applicants of several: "You interviewed with: Surgery"."""
_SAID_TO_BE_HERS = 8.0
"""Points of that field: more than names at the head and in the address can add for another."""
_BEFORE_A_FIELD = 80
"""Characters in which those words stand."""
_TITLE_LINE = 120
"""Characters: a longer line is a sentence, no title."""


def _named_fields(
    places: tuple[tuple[str, float], ...], message: Message, speaker: Speaker
) -> Iterator[tuple[str, float]]:
    """Every specialty a place or address names, with what that place weighs."""
    for line in speaker.text.split("\n"):
        if len(line) < _TITLE_LINE and (roles.role_in(line) or _STRONG_HEAD.search(line)):
            yield from ((name, 3.0) for _, name in specialties.mentioned(line))
    for start, name in specialties.mentioned(speaker.text[:20_000]):
        if _HERS_IS.search(speaker.text[max(0, start - _BEFORE_A_FIELD) : start]):
            yield name, _SAID_TO_BE_HERS
    for text, weight in places:
        for order, (_, name) in enumerate(specialties.mentioned(text[:20_000])):
            yield name, weight / (1 + order)
    addresses = [(speaker.address.email, 3.0), *((a.email, 2.5) for a in message.reply_to)]
    addresses += [(m.group().lower(), 1.0) for m in _ADDRESS.finditer(speaker.text[:20_000])]
    for address, weight in addresses:
        if (named := specialties.of_address(address)) and not platforms.nobody_to_write_to(address):
            yield named, weight


def _hinted_field(speaker: Speaker) -> str | None:
    """What a bare "medicine" in signature, subject, domain or text stands for."""
    domain = speaker.address.email.partition("@")[2].replace(".", " ").replace("-", " ")
    for text in (
        signature(speaker.text)[-200:],
        speaker.subject,
        domain,
        speaker.text[:700],
        speaker.quoted[:700],
    ):
        found = specialties.mentioned(text)
        if found:
            return found[0][1]
        if hint := specialties.hinted(text):
            return hint
    return None
