"""Whose "her" is it? Finds the reader in a note written about her, and marks every place.

The reader's name and the pronouns that mean her become the signs of `marks`; pronouns of third
persons stay. A pronoun belongs to the reader unless another person of fitting gender was named
before it; where both could be meant the note is not turned (it raises `Unsafe`). "They" is the
reader or her program, unless something plural stands before it.
"""

from __future__ import annotations

import re

from afterword.drafting.marks import ANY, HER, HERS, HERS_OF, HERSELF, SHE, Unsafe
from afterword.drafting.salutation import clean_name, last_name
from afterword.drafting.verbs import ACTS, FINITE, THIRD
from afterword.model import Recipient, Record

_WOMEN = (
    "wife daughter mother mom mum sister grandmother grandma aunt niece girl woman girlfriend lady".split()
)
_MEN = (
    "husband son father dad brother grandfather grandpa uncle nephew boy man guy boyfriend gentleman".split()
)
_PEOPLE = (
    "resident intern fellow attending chief mentor mentee patient nurse student colleague friend spouse "
    "partner "
    "sibling cousin boss professor teacher coach director chair coordinator pharmacist surgeon hospitalist "
    "physician "
    "doctor child kid baby person someone somebody co-resident coresident roommate classmate applicant "
    "author pi "
    "psychiatrist cardiologist internist pediatrician specialist therapist neighbor janitor chaplain "
    "interpreter "
    "social-worker parent toddler pgy-1 pgy-2 pgy-3 pgy1 pgy2 pgy3 dean"
).split()
_GENDER = {**dict.fromkeys(_WOMEN, "f"), **dict.fromkeys(_MEN, "m"), **dict.fromkeys(_PEOPLE, "")}
_PRONOUN = {
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
}
_THEY = frozenset("they them their theirs themselves themself".split())
_TITLED = r"(?:Dr|Drs|Prof|Mr|Mrs|Ms|Mx)\.?\s+[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?"
_TOKEN = re.compile(
    rf"(?P<name>{_TITLED}|(?<=[a-z,] )[A-Z][a-z’-]+ [A-Z][a-z’-]+)|"
    rf"(?P<word>[A-Za-z][\w-]*)(?P<tail>['’](?:s|d|ll|re|ve)\b)?"
)

FUNCTION = frozenset(
    "about to that how why what when where who whom whether if for in on at with from of by as and or "
    "but so because since before after during while again too also today yesterday the a an this these "
    "those my our some any i we which into over under than then through between without within until is "
    "are was were has have had will would can could both not it".split()
)
"""Words that cannot begin what is possessed: "told her about", not "her about"."""

_PREDICATE = re.compile(
    r"\b(?:being|as|was|is|were|are|be|become|became)\s+(?:an?\s+|the\s+)?(?:[\w-]+\s+)?\Z", re.IGNORECASE
)
"""What stands before a word that says what somebody is ("being a mother of three"): no new person."""

_STAGE = re.compile(
    r"(?:her|his|their) (?:own |very )?(?:first|second|third|fourth|intern|chief|last|final)?\s?"
    r"(?:year|residency|fellowship|training|internship|career|medical school)\b",
    re.IGNORECASE,
)
"""A stage of training is the reader's, not a patient's."""

_SUBJECT_OF_RELATIVE = re.compile(r"(?:[^.]*\s)?(?:who|that)\s+\w+\s+")
"""Between a person and an object pronoun: "a patient who taught her"; she is not the patient."""

_PLURAL = re.compile(r"\b([a-z][\w-]{2,}s)\b", re.IGNORECASE)
_NO_PLURAL = frozenset(
    "was has his this its thus always perhaps plus across does yes besides sometimes previous various "
    "serious famous sepsis diagnosis campus focus status virus process access progress illness class "
    "address press stress boss business hers ours yours is as us less loss bus pass glass cross "
    "wellness basis crisis osteoporosis".split()
)
_PEOPLE_PLURAL = re.compile(r"\b(?:people|children|families|faculty|women|men)\b", re.IGNORECASE)


class _Person(Record, frozen=True, kw_only=True):
    """Somebody else whom the note has mentioned; `gender` "" if unknown; `sure` = surely a person."""

    gender: str = ""
    piece: int
    end: int
    sure: bool = True
    patient: bool = False


def mark_reader(pieces: list[str], reader: Recipient) -> list[str]:
    """Return the pieces of a note with every mention of the reader replaced by a sign.

    Raises:
        Unsafe: a pronoun could mean the reader or somebody else.
    """
    finder = _Finder(reader)
    named = [_mark_name(piece, reader) for piece in pieces]
    return [finder.mark(number, piece) for number, piece in enumerate(named)]


def _mark_name(piece: str, reader: Recipient) -> str:
    """Replace the reader's name and office, with or without title, by the signs."""
    piece = _ROLE_NAMES[reader.role].sub(SHE, piece) if reader.role in _ROLE_NAMES else piece
    name = clean_name(reader.name)
    family = re.escape(last_name(name))
    if not family:
        return piece
    first = re.escape(name.split(maxsplit=1)[0]) if " " in name else family
    opening = re.match(rf"(?i:{first})(?=\s+([a-z]+))", piece)
    if opening and opening[1] in {*ACTS, *THIRD, "said"}:
        piece = SHE + piece[opening.end() :]
    title = r"(?:(?i:dr|drs|prof|professor|ms|mr|mrs|mx)\b\.?\s*)"
    loose = f"(?:(?i:{first}\\s+(?:\\w\\.?\\s+)?{family}|{family})|{family[0]}\\.?)"
    whole = rf"(?<![\w-])(?:{title}{loose}|{re.escape(name)}|{first}\s+{family}|{family}|{first})(?![\w-])"
    piece = re.sub(whole + r"['’]s?(?=\s|[.,;:!?)]|$)", HERS_OF, piece)
    return re.sub(whole + r"(?!['’])", SHE, piece)


_ROLE_NAMES = {
    role: re.compile(rf"(?<![\w-])(?:the )?(?:{names})(?![\w'’-])", re.IGNORECASE)
    for role, names in {
        "program_director": "pd|program director",
        "associate_program_director": "apd|associate program director|assistant program director",
        "chair": "chair|chairman|chairwoman|department chair",
        "chief_resident": "chief|chief resident",
    }.items()
}
"""What a note calls its person by office; anybody else's office is somebody else."""


class _Finder:
    """Walks through a note once, remembering who has been mentioned."""

    def __init__(self, reader: Recipient) -> None:
        title = reader.title.lower().strip(". ")
        self._gender = {"ms": "f", "mrs": "f", "mr": "m"}.get(title, "")
        self._people: list[_Person] = []

    def mark(self, number: int, piece: str) -> str:
        """Return one piece with its pronouns marked."""
        out, done = [], 0
        for token in _TOKEN.finditer(piece):
            if token["name"]:
                self._people.append(
                    _Person(piece=number, end=token.end(), sure=bool(re.match(_TITLED, token["name"])))
                )
                continue
            word = token["word"].lower()
            if word in _PRONOUN or word in _THEY:
                sign = self._sign(word, token, number, piece)
                if sign:
                    out += [piece[done : token.start()], sign, token["tail"] or ""]
                    done = token.end()
            elif (
                word in _GENDER
                and _is_head(piece, token.end("word"))
                and not _PREDICATE.search(piece[: token.start()])
            ):
                self._people.append(
                    _Person(
                        gender=_GENDER[word], piece=number, end=token.end("word"), patient=word == "patient"
                    )
                )
        return "".join(out) + piece[done:]

    def _sign(self, word: str, token: re.Match[str], number: int, piece: str) -> str:
        rest = piece[token.end() :]
        if word in _THEY:
            others = any(number - p.piece <= 1 for p in self._people)
            return "" if others or _plural_before(piece[: token.start()]) else _form(word, rest)
        return _form(word, rest) if self._means_reader(word, token, number, piece) else ""

    def _means_reader(self, word: str, token: re.Match[str], number: int, piece: str) -> bool:
        gender = _PRONOUN[word]
        near = [p for p in self._people if number - p.piece <= 1 and p.gender in {"", gender}]
        before = piece[: token.start()].rstrip()
        relative = [
            p
            for p in near
            if p.piece == number and re.fullmatch(r"\s*(?:that|whom)?\s*", piece[p.end : token.start()])
        ]
        if word in {"she", "he"} and relative:
            self._people = [p for p in self._people if p not in relative]
        if _form(word, piece[token.end() :]) == HER:
            relative += [p for p in near if _SUBJECT_OF_RELATIVE.fullmatch(piece, p.end, token.start())]
        near = [
            p for p in near if p not in relative and not (p.patient and _STAGE.match(piece, token.start()))
        ]
        possible = self._gender in {"", gender}
        if not possible:
            if not near:
                raise Unsafe(piece, f"it does not say whose “{token['word']}” this is")
            return False
        if any(p.sure for p in near) and not _acts(word, before, piece[token.end() :]):
            raise Unsafe(piece, f"it is not clear whose “{token['word']}” is meant")
        self._gender = gender
        return True


def _acts(word: str, before: str, rest: str) -> bool:
    """Say whether this is "she offered", "he told me": what only the reader does in an interview."""
    verb = re.match(r"\s+(?:\w+ly\s+|also\s+|then\s+|even\s+)?([a-z]+)", rest)
    starts = not before or before.endswith((",", "and", "but", "so"))
    return word in {"she", "he"} and starts and verb is not None and verb[1] in ACTS


def _is_head(piece: str, end: int) -> bool:
    """Say whether a word for a person stands for one: "a resident who", not "the resident clinic"."""
    following = re.match(r"(['’]s\b|[^\w\s])|\s+([\w'’-]+)", piece[end:])
    if following is None or following[1]:
        return True
    word = following[2].lower()
    return word in FUNCTION | FINITE | set(THIRD) | set(ACTS) | set(_PRONOUN) | _THEY or word.endswith(
        ("ed", "ly")
    )


def _plural_before(text: str) -> bool:
    """Say whether something plural stands before, to which "they" can refer."""
    text = re.sub(rf"[{ANY}]", " ", text)
    words = (m[1].lower() for m in _PLURAL.finditer(text))
    return bool(_PEOPLE_PLURAL.search(text)) or any(
        w not in _NO_PLURAL and w not in THIRD and not w.endswith(("ss", "us", "is")) for w in words
    )


def _form(word: str, rest: str) -> str:
    """Return the sign for one pronoun; "her" and "his" by what follows them."""
    following = re.match(r"\s+([\w'’+-]+)", rest)
    possessed = following is not None and following[1].lower() not in FUNCTION
    if word in {"she", "he", "they"}:
        return SHE
    if word == "her":
        return HERS_OF if possessed else HER
    if word in {"his", "their"}:
        return HERS_OF if possessed else HERS
    return {"him": HER, "them": HER, "hers": HERS, "theirs": HERS}.get(word, HERSELF)
