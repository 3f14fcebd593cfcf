"""What kind of statement each clause of a note is, once the reader is marked in it.

A kind is a way of saying it to somebody's face: a topic was talked about, an act is thanked for,
a fact was heard, and what the applicant says of herself or of both stands as it is. The rows of
`_ROWS` are asked in order. What fits none is not turned (it raises `Unsafe`); nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from afterword.drafting.finite import is_sentence
from afterword.drafting.marks import HER, HERS_OF, SHE, Unsafe
from afterword.drafting.noun_phrases import topic
from afterword.drafting.openings import (
    FACT_OPENING,
    GIVEN,
    HOW_THEY_ARE,
    INTEREST,
    IT_WAS,
    OPINION,
    SAID,
    TO_SELF,
    TROUBLE,
    VALUED,
)
from afterword.drafting.splitting import WHO
from afterword.drafting.verbs import (
    ACTS,
    ADVERBS,
    FINITE,
    FIRST,
    GOOD_TALK,
    JOINT_PATTERN,
    LIFE_TOO,
    MINE,
    OTHER_PAST,
    PAST_LIFE,
    TALK,
    TO_ME_ONLY,
)
from afterword.model import Record

Kind = Literal["topic", "act", "heard", "valued", "given", "plain"]
"""topic: what was talked about · act: what the reader did · heard: a fact · valued: how the reader was ·
given: a thing given · plain: stands as it is."""

WHOLE = 3
"""Words of a statement that says something of its own; "you listened" only makes sense as thanks."""

UNSURE = "I am not sure how to say it to them"
JUDGEMENT = "it reads like a judgement for yourself, not like something to say to them"


class Said(Record, frozen=True, kw_only=True):
    """One statement: its kind, its words, and for an act the verb apart (past form, -ing form).

    `simple` = the verb has no second one beside it, so that any form of it reads right.
    """

    kind: Kind
    words: str
    verb: tuple[str, str] = ("", "")
    simple: bool = True


_ADVERB_START = re.compile(
    r"^(?:(?:also|and|then|plus|but|so|even|kindly|generously|later|lastly|finally|first|next|additionally|"
    r"in addition|immediately|really|actually|again|just|too|instead)\b,?\s+)+",
    re.IGNORECASE,
)
_ACT = re.compile(
    rf"(?P<who>{SHE} )?(?P<adverbs>(?:(?:{'|'.join(sorted(ADVERBS))})\s+)*)"
    r"(?P<verb>[A-Za-z]+)(?P<rest>\b.*)$",
    re.DOTALL,
)
_FOR_ME = re.compile(
    rf"\s+(?:(?:[\w-]+\s+){{0,5}}(?:(?:me|my|us|mine)\b|{HERS_OF})|"
    r"(?:the )?time\b|sure\b|it (?:easy|clear)\b)"
)
"""What shows that an act was for the applicant."""

_ASKED = re.compile(
    rf"(?:(?P<who>I|{SHE}) )?(?:also )?asked(?P<whom> (?:me|{HER}|{SHE}))? "
    r"(?P<rest>about .+|(?:how|why|what|where|when|whether|if|which|who)\b.+)$",
    re.IGNORECASE | re.DOTALL,
)


def classify(clause: str) -> Said:
    """Return what kind of statement `clause` is.

    Raises:
        Unsafe: none that can be said to the reader with certainty.
    """
    clause = _ADVERB_START.sub("", clause).strip()
    for row in _ROWS:
        said = row(clause)
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
    opening = re.match(
        r"(?:many )?thank(?:s| you)(?: so much| again)? for (.+)$", clause, re.IGNORECASE | re.DOTALL
    )
    return Said(kind="plain", words=f"Thank you for {opening[1]}") if opening else None


def _talk(clause: str) -> Said | None:
    found = TALK.match(clause) or GOOD_TALK.match(clause)
    if found is None:
        return None
    words = found["topic"].strip(" ,")
    return None if re.match(rf"(?:{HER}|{SHE}|me)\b", words) else Said(kind="topic", words=topic(words))


def _asked(clause: str) -> Said | None:
    """A question is a topic, unless it is about the applicant: then the reader asked it."""
    found = _ASKED.match(clause)
    if found is None or found["who"] == SHE or (found["whom"] or "").strip() == "me":
        return None
    mine = re.search(r"\b(?:my|me|I|mine)\b", found["rest"])
    about = found["rest"].removeprefix("about ") if found["rest"].startswith("about ") else ""
    if found["who"] == "I" or found["whom"] or re.search(f"[{SHE}{HERS_OF}]", found["rest"]):
        if about and not found["who"]:
            return Said(kind="topic", words=topic(about))
        return Said(kind="plain", words=clause if found["who"] else f"I {clause}")
    if mine:
        return _act(f"{SHE} {clause}")
    if about:
        return Said(kind="topic", words=topic(about))
    raise Unsafe(clause, "it does not say who asked")


def _own(clause: str) -> Said | None:
    """What the applicant felt or learned, with or without "I"."""
    if not MINE.match(clause):
        return None
    participle = re.match(
        r"(?:impressed|struck|surprised|touched|moved|fascinated|inspired|intrigued|reassured|left|"
        r"grateful|thankful|"
        r"glad|happy|curious)\b",
        clause,
        re.IGNORECASE,
    )
    return Said(kind="plain", words=f"I was {lowered(clause)}" if participle else f"I {lowered(clause)}")


def _interested(clause: str) -> Said | None:
    found = INTEREST.match(clause)
    return Said(kind="given", words=f"{HERS_OF} interest in {found['it']}") if found else None


def _plain(clause: str) -> Said | None:
    """What stands as it is: sentences with "I" or "we", and "it was good to hear"."""
    if IT_WAS.match(clause):
        return Said(kind="plain", words=clause)
    if not FIRST.match(clause):
        return None
    possessive = re.match(r"(?:my|our)\b", clause, re.IGNORECASE)
    return None if possessive and not is_sentence(clause) else Said(kind="plain", words=clause)


def _joint(clause: str) -> Said | None:
    return Said(kind="plain", words=f"We {lowered(clause)}") if JOINT_PATTERN.match(clause) else None


def _said(clause: str) -> Said | None:
    """What the reader said: the fact is told, not the saying."""
    subject = re.match(rf"{SHE} (?:(?:also|then|even|just) )*", clause)
    bare = clause[subject.end() :] if subject else clause
    found = SAID.match(bare)
    if found is None:
        return None
    what, verb = found["what"], found[0].split(maxsplit=1)[0].lower()
    if re.match(r"[\ue100-\ue1ff]", what):
        return Said(kind="plain", words=f"{SHE} {bare}") if verb == "said" else None
    if verb in {"think", "believe", "thought", "believed", "feel"} and subject:
        return Said(kind="heard", words=clause)
    question = re.match(r"(?:how|why|what|where|when|who|whether|to)\b", what)
    if verb in {"told", "shared", "explained", "joked", "argued"} and not found["that"]:
        tells = verb == "told" and is_sentence(what) and not question and not re.match(r"(?:I|we)\b", what)
        return Said(kind="heard", words=what) if tells else None
    if found["that"] or (is_sentence(what) and not question):
        return Said(kind="heard", words=what)
    if verb in {"said", "felt", "thought", "say", "feel", "think", "believe"}:
        raise Unsafe(clause, UNSURE)
    return None


def _act(clause: str) -> Said | None:
    """What the reader did for the applicant; without a subject only where nobody else can have done it."""
    found = _ACT.match(clause)
    if found is None or found["verb"].lower() not in ACTS:
        return None
    verb, rest = found["verb"].lower(), found["rest"]
    if not found["who"]:
        if verb == "shared" and re.match(r"\s+my (?:interest|love|passion|enthusiasm|view)", rest):
            raise Unsafe(clause, WHO)
        if re.match(rf"\s+(?:{HER}|{SHE})", rest) or (
            verb in {"explained", "described", "shared", "mentioned"}
            and re.match(r"\s+(?:my|why I|how I|what I)\b", rest)
        ):
            return Said(kind="plain", words=f"I {lowered(clause)}")
        mine = re.search(r"\b(?:me|my|us|mine)\b", rest)
        if not mine and verb == "promised":
            raise Unsafe(clause, "it does not say who promised")
        if not mine and verb in TO_ME_ONLY and HERS_OF not in rest:
            raise Unsafe(clause, WHO)
    elif verb in LIFE_TOO and not _FOR_ME.match(rest):
        return None
    simple = not _second_verb(rest) and not re.match(r"\s+[a-z]+ing\b", rest)
    return Said(kind="act", words=rest.strip(), verb=(verb, ACTS[verb]), simple=simple)


def _second_verb(rest: str) -> bool:
    """Say whether the rest holds another verb of the same subject, so that only a finite form is right."""
    joined = re.finditer(r"(?:,\s*|\s)(?:and|then|but)\s+([A-Za-z]+)", rest)
    verbs = {*ACTS, *PAST_LIFE, *OTHER_PAST, *FINITE}
    return any(hit[1].lower() in verbs for hit in joined) or bool(re.search(r"\bbut\b", rest))


def _opinion(clause: str) -> Said | None:
    if OPINION.match(clause):
        raise Unsafe(clause, JUDGEMENT)
    return None


def _state(clause: str) -> Said | None:
    """A fact about the reader: how she works and lives."""
    if not clause.startswith(SHE):
        return _life(clause)
    if VALUED.match(clause) or len(clause.split()) < WHOLE:
        return Said(kind="valued", words=clause)
    if HOW_THEY_ARE.match(clause):
        raise Unsafe(clause, JUDGEMENT)
    return Said(kind="heard", words=chained(clause))


def _life(clause: str) -> Said | None:
    """A life told without its subject: "grew up in Fargo"."""
    word = re.match(r"(?:(?:also|still|now|originally)\s+)?([A-Za-z]+)\b", clause)
    opening = word[1].lower() if word else ""
    if opening in PAST_LIFE and not re.search(
        r"\b(?:too|as well|both|same|me|I)\b|(?<!like )(?<!as )\bmy\b", clause
    ):
        return Said(kind="heard", words=f"{SHE} {lowered(chained(clause))}")
    if opening in FINITE or opening in PAST_LIFE or opening == "been":
        raise Unsafe(clause, "it does not say who")
    return None


def _given(clause: str) -> Said | None:
    found = GIVEN.match(clause)
    if found is None or is_sentence(clause):
        return None
    whose = found["whose"] or ""
    return Said(
        kind="given", words=(whose if whose.strip() in {HERS_OF, "the"} else "the ") + lowered(found["it"])
    )


def _third_person(clause: str) -> Said | None:
    """A sentence about somebody or something else of the program."""
    if re.match(r"(?:how|why|what|where|when|whether|who|which)\b", clause, re.IGNORECASE):
        return None
    if TROUBLE.search(clause):
        raise Unsafe(clause, UNSURE)
    if re.match(r"[\w'’ -]{1,25}:\s", clause):
        raise Unsafe(clause, UNSURE)
    if not is_sentence(clause):
        word = re.match(r"[A-Za-z]+", clause)
        past = word is not None and (word[0].lower().endswith("ed") or word[0].lower() in OTHER_PAST)
        if past and not re.match(r"\w+ed\s+\w+(?:s|ing|ion)?$", clause):
            raise Unsafe(clause, WHO)
        return None
    if re.match(
        r"(?:it|there|this|that|he|she)\b(?! (?:is|are|was|were) (?:a|no|two|three|\w+ing|not|also)\b)",
        clause,
        re.IGNORECASE,
    ):
        raise Unsafe(clause, UNSURE)
    if re.search(r"\b(?:me|my|us)\b", clause):
        return Said(kind="plain", words=clause)
    if re.match(r"(?:the )?(?:pd|apd|chair|chief|coordinator|program director)\b", clause, re.IGNORECASE):
        raise Unsafe(clause, WHO)
    return Said(kind="heard", words=lowered(clause) if FACT_OPENING.match(clause) else clause)


def chained(clause: str) -> str:
    """Put "and" before the last verb of a comma chain: "grew up in Fargo, went to school in Ohio"."""
    verbs = "(?:then |now |later )?(?:" + "|".join(sorted(PAST_LIFE)) + r")\b"
    parts = re.split(rf",\s+(?={verbs})", clause)
    if len(parts) == 1 or re.search(rf"\band {verbs}", clause):
        return clause
    return ", ".join(parts[:-1]) + " and " + parts[-1]


def lowered(clause: str) -> str:
    """Lower the first letter, unless the word is an abbreviation or "I"."""
    first = clause.split(maxsplit=1)[0] if clause.split() else ""
    keep = first.isupper() or re.match(r"I\b|I['’]", clause) or first[1:] != first[1:].lower()
    return clause if keep else clause[:1].lower() + clause[1:]


_ROWS: tuple[Callable[[str], Said | None], ...] = (
    _reminder,
    _thanks,
    _talk,
    _asked,
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
)
