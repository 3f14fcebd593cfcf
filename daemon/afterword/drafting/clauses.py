"""What kind of statement each clause of a note is, once the reader is marked in it.

A kind is a way of saying it to somebody's face: a topic was talked about, an act is thanked for,
a fact was heard, and what the applicant says of herself or of both stands as it is. What fits no
kind is not turned (it raises `Unsafe`); nothing is guessed.
"""

from __future__ import annotations

import re
from typing import Literal

from afterword.drafting.marks import HER, HERS_OF, SHE, Unsafe
from afterword.drafting.noun_phrases import topic
from afterword.drafting.verbs import (
    ACTS,
    ADVERBS,
    FINITE,
    GOOD_TALK,
    JOINT_PATTERN,
    MINE,
    OTHER_PAST,
    PAST_LIFE,
    PLURAL_FINITE,
    TALK,
    THIRD,
    TO_ME_ONLY,
)
from afterword.model import Record

Kind = Literal["topic", "act", "heard", "valued", "given", "plain"]
"""topic: noun phrase · act: what the reader did · heard: a fact · valued: how the reader was · given: a thing given."""


class Said(Record, frozen=True, kw_only=True):
    """One statement: its kind, its words, and for an act the verb apart (past, base, gerund)."""

    kind: Kind
    words: str
    verb: tuple[str, str, str] | None = None
    simple: bool = True


TO_SELF = re.compile(
    r"(?:(?:don['’]t forget|note to self|reminder|action|next steps?)\b|to-?do\b|(?:should|must|need to|have to|gotta|ought to)\b"
    r"|I (?:should|must|need to|have to)\b|(?:send|email|e-mail|write|look up|check|remember|remind|ask|follow[- ]?up|find|google|bring up|prepare|"
    r"mail|text|connect|reach out|circle back|add|research|thank(?! you)|mention|read up|say)\b(?! (?:of|in|from|with) )(?!s))",
    re.IGNORECASE,
)
"""Openings of a reminder to oneself, which is nothing to say to somebody."""

OPINION = re.compile(
    r"(?:(?:super|very|so|really|quite|pretty|kind of|kinda|a bit|a little|seems?|seemed|felt|came across|comes across|sounded|looked|somewhat|too|most|"
    r"not|didn['’]t seem|vibes?)\s+\w+|(?:nice|kind|friendly|warm|funny|smart|lovely|cool|chill|quiet|tired|cold|welcoming|awesome|amazing|great|sweet|"
    r"down to earth|genuine|approachable|intense|tough|serious|energetic|personable)(?:\s*(?:,|and|but|person|guy|lady|woman|man|interviewer|doctor|$)))",
    re.IGNORECASE,
)
"""Openings of a judgement about the reader."""

GOOD_WAYS = r"(?:so |very |really |quite |incredibly )?(?:honest|open|candid|frank|patient|generous|kind|gracious|willing|happy|ready|encouraging|supportive|thoughtful|welcoming|helpful|upfront|clear|forthcoming|gentle|careful)"
_VALUED = re.compile(
    rf"{SHE} were {GOOD_WAYS}(?:,? and (?:\w+ ?){{1,3}}?)? (?:about|with|to|in|enough|when|and|of|while|as|that)\b",
    re.IGNORECASE,
)
_HOW_SHE_IS = re.compile(
    rf"{SHE} (?:are|were|seem|seemed|look|looked|sound|sounded|come across|came across|felt)\s+(?!(?:a|an|the|one|from|in|on|at|with|part|also|now|born|still|both|currently|originally|raised|chief|director|my|our|the|working|trying|able|going|[\w-]+ing|the first)\b)",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"(?:(?:some|a few|good|great|helpful|useful|lots of|her|his)\s+)*(?P<it>(?:advice|tips?|suggestions?|recommendations?|encouragement|feedback|insights?|pointers|offer|introduction|invitation|kind words|reassurance|perspective)\b.*)$",
    re.IGNORECASE | re.DOTALL,
)
_INTEREST = re.compile(
    rf"(?:{SHE} (?:were|was|seemed|are) |was |were |seemed |is )?(?:very |really |so |also )?(?:interested in|curious about) (?P<it>my .+)$",
    re.IGNORECASE | re.DOTALL,
)
_SAID = re.compile(
    r"(?:said|mentioned|noted|pointed out|added|emphasi[sz]ed|stressed|told me|shared|explained|observed|remarked|confessed|admitted|reported|joked|argued|recalled|believed|felt|thought|made the point|say|think|believe|feel)\b(?P<that>\s+that\b)?\s+(?P<what>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_BARRIER = re.compile(
    r"\b(?:that|which|who|whom|whose|how|why|when|where|because|while|if|whether|what|until|unless|though|as|than)\b"
)
_TROUBLE = re.compile(
    r"\b(?:zoom|internet|wi-?fi|connection|audio|video|camera|microphone|mic|sound|link)\b.*\b(?:froze|crashed|broke|failed|dropped|lagged|cut|died|stopped|was|kept)\b",
    re.IGNORECASE,
)
_IT_WAS = re.compile(
    r"(?:it|that) (?:was|is|['’]s) (?:(?:really|very|so|such)\s+)?(?:a |an )?(?:fun|good|great|nice|lovely|pleasure|helpful|interesting|refreshing|reassuring|useful|joy|treat|surprising|relief|wonderful)\b",
    re.IGNORECASE,
)
_FIRST = re.compile(
    rf"(?:I|I['’](?:m|d|ve|ll)|we|we['’](?:re|d|ve|ll)|my|our|both of us|neither of us|{SHE} and I|{SHE} and me|thank you|me and {SHE})\b",
    re.IGNORECASE,
)
_ADVERB_START = re.compile(
    r"^(?:(?:also|and|then|plus|but|so|even|kindly|generously|later|lastly|finally|first|next|additionally|in addition|immediately|really|actually|again|just|who|too)\b,?\s+)+",
    re.IGNORECASE,
)


def clauses(piece: str) -> list[str]:
    """Split one piece where a new statement with its own verb begins; embedded ones stay together."""
    found, start = [], 0
    for hit in _BOUNDARY.finditer(piece):
        before, after = piece[start : hit.start()], piece[hit.end() :]
        if _begins_new(before, after, hit[0]):
            found.append(before)
            start = hit.end()
            if re.match(r"(?:I|we)\b(?! (?:and|both))", before, re.IGNORECASE) and _act_at(after):
                if before[:2].lower() == "we":
                    raise Unsafe(piece, "it does not say who did the second thing")
                return [*found, *clauses(f"I {after}")]
    return [c.strip(" ,") for c in [*found, piece[start:]] if c.strip(" ,")]


_BOUNDARY = re.compile(r",\s*(?:(?:and|but|so|then|plus)\s+)?|\s+(?:and|but|so|then|plus)\s+")


def _act_at(text: str) -> bool:
    word = re.match(rf"(?:(?:{'|'.join(sorted(ADVERBS))})\s+)*([a-z]+)\b", text, re.IGNORECASE)
    return word is not None and word[1].lower() in ACTS


def _begins_new(before: str, after: str, joint: str) -> bool:
    """Say whether a boundary begins a statement of its own."""
    if len(before.split()) < 2:  # noqa: PLR2004 - "you and I" is one subject
        return False
    if re.match(rf"(?:{SHE}(?!,| and )|I\b|I['’]|we\b(?! all))", after):
        return True
    if re.match(
        r"(?:also )?(?:talked|discussed|chatted|spoke|loved|liked|enjoyed|appreciated)\b",
        after,
        re.IGNORECASE,
    ):
        return not re.search(r"\b(?:how|who|that)\b", before)
    if JOINT_PATTERN.match(after) and "," in joint:
        return not _BARRIER.search(before)
    if not _act_at(after):
        return False
    to_me = re.match(
        r"(?:\w+ )?(?:\w+ (?:me|us|my|to (?:me|let|send|share|introduce|put|connect|show|help|give|write|answer|talk|meet|read|look))\b)",
        after,
    )
    return bool(to_me) or not _BARRIER.search(before)


def classify(clause: str) -> Said:
    """Return what kind of statement `clause` is.

    Raises:
        Unsafe: none that can be said to the reader with certainty.
    """
    clause = _ADVERB_START.sub("", clause).strip()
    for look in (
        _reminder,
        _thanks,
        _talk,
        _own,
        _interested,
        _plain,
        _joint,
        _said,
        _act,
        _opinion,
        _state,
        _given,
        _third_person,
    ):
        said = look(clause)
        if said is not None:
            return said
    return Said(kind="topic", words=topic(clause))


def _reminder(clause: str) -> Said | None:
    thanked = re.match(rf"thank {HER} (?:again )?for (.+)$", clause, re.IGNORECASE | re.DOTALL)
    if thanked:
        return Said(kind="plain", words=f"Thank you for {thanked[1]}")
    if TO_SELF.match(clause):
        raise Unsafe(clause, "it reads like a reminder to yourself")
    return None


def _thanks(clause: str) -> Said | None:
    thanks = re.match(
        r"(?:many )?thank(?:s| you)(?: so much| again)? for (.+)$", clause, re.IGNORECASE | re.DOTALL
    )
    return Said(kind="plain", words=f"Thank you for {thanks[1]}") if thanks else None


def _talk(clause: str) -> Said | None:
    found = TALK.match(clause) or GOOD_TALK.match(clause)
    if found is None:
        return _asked(clause)
    words = found["topic"].strip(" ,")
    if re.match(rf"(?:{HER}|{SHE}|me)\b", words):
        return None
    return Said(kind="topic", words=topic(words))


def _asked(clause: str) -> Said | None:
    """A question is a topic unless it is about the applicant: then the reader asked it."""
    found = re.match(
        rf"(?:(?P<who>I|{SHE}) )?(?:also )?asked(?P<whom> (?:me|{HER}|{SHE}))? (?P<rest>about .+|(?:how|why|what|where|when|whether|if|which|who)\b.+)$",
        clause,
        re.IGNORECASE | re.DOTALL,
    )
    if found is None or found["who"] == SHE or (found["whom"] or "").strip() == "me":
        return None
    mine = re.search(r"\b(?:my|me|I|mine)\b", found["rest"])
    if found["who"] == "I" or found["whom"] or re.search(f"[{SHE}{HERS_OF}]", found["rest"]):
        if found["rest"].startswith("about ") and not found["who"]:
            return Said(kind="topic", words=topic(found["rest"][6:]))
        return Said(kind="plain", words=clause if found["who"] else f"I {clause}")
    if mine:
        return _act(f"{SHE} {clause}")
    if found["rest"].startswith("about "):
        return Said(kind="topic", words=topic(found["rest"][6:]))
    raise Unsafe(clause, "it does not say who asked")


def _own(clause: str) -> Said | None:
    """What the applicant felt or learned, with or without "I"."""
    if not MINE.match(clause):
        return None
    if re.match(
        r"(?:impressed|struck|surprised|touched|moved|fascinated|inspired|intrigued|reassured|left|grateful|thankful|glad|happy|curious)\b",
        clause,
        re.IGNORECASE,
    ):
        return Said(kind="plain", words=f"I was {_lowered(clause)}")
    return Said(kind="plain", words=f"I {_lowered(clause)}")


def _interested(clause: str) -> Said | None:
    found = _INTEREST.match(clause)
    return Said(kind="given", words=f"{HERS_OF} interest in {found['it']}") if found else None


def _plain(clause: str) -> Said | None:
    """What stands as it is: sentences with "I" or "we", and "it was good to hear"."""
    if _IT_WAS.match(clause):
        return Said(kind="plain", words=clause)
    if not _FIRST.match(clause):
        return None
    if re.match(r"(?:my|our)\b", clause, re.IGNORECASE) and not _finite(clause):
        return None
    return Said(kind="plain", words=clause)


def _joint(clause: str) -> Said | None:
    return Said(kind="plain", words=f"We {_lowered(clause)}") if JOINT_PATTERN.match(clause) else None


def _said(clause: str) -> Said | None:
    """What the reader said: the fact is told, not the saying."""
    subject = re.match(rf"{SHE} (?:(?:also|then|even|just) )*", clause)
    found = _SAID.match(clause[subject.end() :] if subject else clause)
    if found is None:
        return None
    what = found["what"]
    verb = found[0].split()[0].lower()
    if re.match(r"[\ue100-\ue1ff]", what):
        return Said(kind="plain", words=f"{SHE} {clause if not subject else clause[subject.end() :]}")
    if verb in {"think", "believe", "feel", "thought", "believed", "felt", "say"} and subject:
        return (
            Said(kind="heard", words=clause)
            if verb not in {"say", "felt"}
            else Said(kind="heard", words=what)
        )
    if (
        verb in {"told", "shared", "explained", "joked", "argued"}
        and not found["that"]
        and not (verb == "told" and _finite(what))
    ):
        return None
    if found["that"] or (
        _finite(what) and not re.match(r"(?:how|why|what|where|when|who|whether|to)\b", what)
    ):
        return Said(kind="heard", words=what)
    if verb in {"said", "felt", "thought", "say", "feel"}:
        raise Unsafe(clause, "I am not sure how to say it to them")
    return None


def _act(clause: str) -> Said | None:
    """What the reader did for the applicant; without a subject only where nobody else can have done it."""
    found = re.match(
        rf"(?P<who>{SHE} )?(?P<adverbs>(?:(?:{'|'.join(sorted(ADVERBS))})\s+)*)(?P<verb>[A-Za-z]+)(?P<rest>\b.*)$",
        clause,
        re.DOTALL,
    )
    if found is None or found["verb"].lower() not in ACTS:
        return None
    verb, rest = found["verb"].lower(), found["rest"]
    if not found["who"]:
        if re.match(rf"\s+(?:{HER}|{SHE})", rest):
            return Said(kind="plain", words=f"I {_lowered(clause)}")
        mine = re.search(r"\b(?:me|my|us|mine)\b", rest)
        if verb in {"explained", "described", "shared", "mentioned"} and re.match(
            r"\s+(?:my|why I|how I|what I)\b", rest
        ):
            return Said(kind="plain", words=f"I {_lowered(clause)}")
        if verb in TO_ME_ONLY and not mine and not re.search(f"[{HERS_OF}]", rest):
            raise Unsafe(clause, "it does not say who did it")
        if verb == "promised" and not mine:
            raise Unsafe(clause, "it does not say who promised")
    base, gerund = ACTS[verb]
    simple = not _second_verb(rest)
    words = (found["adverbs"] if not simple else "") + rest.strip()
    return Said(kind="act", words=words.strip(), verb=(verb, base, gerund), simple=simple)


def _second_verb(rest: str) -> bool:
    """Say whether the rest holds another verb of the same subject, so that only a finite form is right."""
    return any(
        hit[1].lower() in ACTS | dict.fromkeys(PAST_LIFE)
        for hit in re.finditer(r"(?:,\s*|\s)(?:and|then|but)\s+([A-Za-z]+)", rest)
    ) or bool(re.search(r"\bbut\b", rest))


def _opinion(clause: str) -> Said | None:
    if OPINION.match(clause):
        raise Unsafe(clause, "it reads like a judgement for yourself, not like something to say to them")
    return None


def _state(clause: str) -> Said | None:
    """A fact about the reader: how she works and lives."""
    if not clause.startswith(SHE):
        word = re.match(r"(?:(?:also|still|now|originally)\s+)?([A-Za-z]+)\b", clause)
        if word and word[1].lower() in PAST_LIFE and not re.search(r"\b(?:too|as well|both|same)\b", clause):
            return Said(kind="heard", words=f"{SHE} {_lowered(_chained(clause))}")
        if word and word[1].lower() in {"was", "had", "were", "been"}:
            raise Unsafe(clause, "it does not say who")
        return None
    if _VALUED.match(clause):
        return Said(kind="valued", words=clause)
    if _HOW_SHE_IS.match(clause):
        raise Unsafe(clause, "it reads like a judgement for yourself, not like something to say to them")
    if len(clause.split()) < 3:  # noqa: PLR2004 - "you listened", "you laughed"
        return Said(kind="valued", words=clause)
    return Said(kind="heard", words=_chained(clause))


def _given(clause: str) -> Said | None:
    found = _GIVEN.match(clause)
    return Said(kind="given", words=f"the {found['it']}") if found and not _finite(clause) else None


def _third_person(clause: str) -> Said | None:
    """A sentence about somebody or something else of the program."""
    if re.match(r"(?:how|why|what|where|when|whether|who|which)\b", clause, re.IGNORECASE):
        return None
    if not _finite(clause):
        word = re.match(r"[A-Za-z]+", clause)
        if (
            word
            and (word[0].lower().endswith("ed") or word[0].lower() in OTHER_PAST)
            and not re.match(r"(?:\w+ed)\s+\w+(?:s|ing|ion)?$", clause)
        ):
            raise Unsafe(clause, "it does not say who did it")
        return None
    if _TROUBLE.search(clause):
        raise Unsafe(clause, "I am not sure how to say it to them")
    if re.match(r"(?:it|there|this|that|these|those|they|he|she)\b", clause, re.IGNORECASE) and not re.match(
        r"(?:there (?:is|are|was|were)|they|these|those)\b", clause, re.IGNORECASE
    ):
        raise Unsafe(clause, "I am not sure how to say it to them")
    if re.search(r"\b(?:me|my|us)\b", clause):
        return Said(kind="plain", words=clause)
    return Said(kind="heard", words=_named(clause))


def _named(clause: str) -> str:
    """Lower the first word of a sentence that moves behind "that", unless it is a name."""
    first = clause.split()[0]
    known = first.lower() in {
        "the",
        "a",
        "an",
        "residents",
        "interns",
        "fellows",
        "they",
        "there",
        "all",
        "every",
        "each",
        "most",
        "students",
        "faculty",
        "attendings",
        "people",
        "these",
        "those",
        "patients",
        "clinic",
        "both",
        "nobody",
        "everyone",
        "no",
        "one",
        "some",
        "many",
        "chiefs",
        "seniors",
        "nurses",
    }
    return _lowered(clause) if known else clause


def _finite(clause: str) -> bool:
    """Say whether `clause` is a sentence: a finite verb before any word that opens a subordinate one."""
    barrier = _BARRIER.search(clause, 1)
    words = re.findall(rf"[\w'’-]+|[{SHE}{HERS_OF}]", clause[: barrier.start() if barrier else None])
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        lower = word.lower().replace("’", "'")
        if lower in FINITE or before == SHE:
            return True
        if lower in THIRD and before.lower() not in _DETERMINERS and not _noun_here(lower, after):
            return True
        plural = (
            before.lower().endswith("s")
            and not before.lower().endswith(("ss", "us"))
            or before.lower() in {"they", "people", "faculty", "we", "i"}
        )
        if lower in PLURAL_FINITE and plural and after.lower() != "by":
            return True
        if (
            lower in OTHER_PAST | set(PAST_LIFE) | set(ACTS)
            and lower not in {"read", "put", "let", "set", "cut"}
            and after.lower() not in {"by", "in", "at", "on", "for", "with", "from"}
            and before.lower() not in _DETERMINERS
        ):
            return True
    return False


_DETERMINERS = frozenset(
    "the a an my our his her their its this that these those of in on at for with and or".split()
) | {HERS_OF}


def _noun_here(verb: str, after: str) -> bool:
    """Say whether a word like "works" or "rounds" is rather a noun here."""
    from afterword.drafting.verbs import NOUNS_TOO  # noqa: PLC0415

    return verb in NOUNS_TOO and after.lower() not in {
        "the",
        "a",
        "an",
        "in",
        "on",
        "with",
        "every",
        "at",
        "to",
        "for",
        "as",
        "well",
        "better",
        "from",
    }


def _chained(clause: str) -> str:
    """Put "and" before the last verb of a comma chain: "grew up in Fargo, went to school in Ohio"."""
    parts = re.split(r",\s+(?=(?:then |now |later )?(?:" + "|".join(sorted(PAST_LIFE)) + r")\b)", clause)
    return (
        clause
        if len(parts) == 1
        or re.search(r"\band (?:then |now )?(?:" + "|".join(sorted(PAST_LIFE)) + r")\b", clause)
        else ", ".join(parts[:-1]) + " and " + parts[-1]
    )


def _lowered(clause: str) -> str:
    """Lower the first letter, unless the word is an abbreviation or "I"."""
    first = clause.split()[0] if clause.split() else ""
    return (
        clause
        if first.isupper() or re.match(r"I\b|I['’]", clause) or first[1:] != first[1:].lower()
        else clause[:1].lower() + clause[1:]
    )
