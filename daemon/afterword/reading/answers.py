"""Reads a short answer ("please don't", "that would be a no") as what it says of the question before it.

It decides only what a yes or a no means for the thing that was asked; where the question stood, in her
own quoted words or in a list of the program's, `policies` and `hearing` know.
"""

from __future__ import annotations

import re

from afterword.reading.clauses import Statement
from afterword.reading.phrases import plain
from afterword.reading.policy_terms import Voice
from afterword.reading.topics import Clause, objects

_YES = re.compile(
    r"^(?:yes|sure|of course|certainly|absolutely|by all means|please do\b(?! not)|go ahead|gladly"
    r"|feel free|i see no reason|no reason why|why not|nothing against|nobody minds|very much (?:so|all right|welcome|fine))\b"
    r"|^(?:(?:it|that) (?:is|would be) (?:perfectly |quite |very much )?(?:all right|fine|okay|ok|welcome)"
    r"|(?:it|that|there|they|he|she|we|YOU) (?:really |certainly )?(?:is|are|do|does|would|will|can|may))(?: indeed| of course)?[.!]*$"
)
_NO = re.compile(
    r"^(?:(?:sorry|unfortunately|well|oh|honestly|i am afraid|short answer|in short|a)[,:.]? )*(?:no\b(?! (?:need|such|apolog\w+|reason|trouble|problem|worries|worry|rush|hurry|bother|harm|more than))"
    r"|nope|please do not|please not|better not|rather not|not at all|never|none\b|absolutely not"
    r"|please refrain|(?:that|it|this) (?:would be|is|will be) a (?:\w+ )?no\b"
    r"|(?:she|he|they|most of them|we all) (?:would|had) (?:much )?rather (?:YOU did )?not\b|i am afraid not|not (?:really|this year)|we do not\b|we can not\b|we (?:quit|stopped|no longer|never)\b|YOU (?:may"
    r"|should|can|must) not\b|i (?:am afraid|have to|must) (?:\w+ ){0,4}no\b|we would rather|i would "
    r"rather|do not\b|(?:the|our) (?:custom|rule|answer|policy|practice|habit) (?:here |with us )?is (?:that YOU )?(?:do not|not to|no\b|none))"
    r"|^(?:(?:oh|well|no|i am afraid|sorry|honestly)[,.]? )*(?:it|that|there|they|he|she|we|YOU|i|DOCTOR|FACULTY) (?:really |certainly )?(?:is|are|do|does|would|will|can|may) not(?: really| at all| any more| anymore| this year| i am afraid|, i am afraid|, sorry)?[.!]*$"
    r"|^not (?:out of place|too late|too much|a bother|a problem|inappropriate|improper|unwelcome|wrong)\b"
)
_GRANTS = re.compile(r"\b(?:welcome|fine|okay|ok|happy|glad|go ahead|feel free|please do\b(?! not)|may)\b")
"""Words of leave in an answer: "no, thank-yous are fine" refuses nothing."""
_DUTY = re.compile(
    r"\b(?:have to|need to|need|required|necessary|expected|expect|supposed to|must|obliged|mandatory"
    r"|waiting for)\b"
)
_BEFOREHAND = re.compile(
    r"\b(?:ahead of time|in advance|beforehand|before (?:the|my) (?:interview|day|visit)|prepare|bring)\b"
)
"""Words of a question about what is wanted before the day: its no refuses no letters."""
_OBJECTS = re.compile(
    r"\b(?:mind|object|out of place|inappropriate|improper|too (?:much|late|forward)|a (?:bother|problem|nuisance)|unwelcome|frowned"
    r"|against (?:the|your|any) rules?|wrong)\b"
)
"""Words of a question to which no means that one may: "Would they mind a note?"."""
_OF_ASKING = re.compile(
    r"\b(?:not )?(?:too )?(?:improper|inappropriate|out of place|wrong|forward|much|a bother) (?:of me |for me )?to ask\b"
)
"""What she says of her asking, not of what she asks for."""
_OF_USE = re.compile(
    r"\b(?:help|matter|count|make (?:a|any) difference|change (?:a|any)thing|improve|hurt|harm|affect|influence|move)s?\b"
)
"""Words of a question about what letters do, not whether they may be written."""
_BRIEF = 18
"""Words up to which a sentence after a question is read as its answer."""
_OF_WRITING = frozenset({"comm", "reply"})
"""Objects that an answer may name without changing the subject."""


def answered(asked: Statement, statement: Statement, own: frozenset[str], voice: Voice) -> Clause | None:
    """What `statement` says of the thing `asked`, as a clause to be placed; None if it is no yes and no no.

    `own` are the objects of the answer itself: one that turns to something else answers nothing.
    """
    if len(statement.text.split()) > _BRIEF:
        return None
    words, question = plain(statement.text), plain(asked.text)
    if _OF_USE.search(question) or _BEFOREHAND.search(question):
        return None
    no, yes = _NO.search(words), _YES.search(words)
    if no and _GRANTS.search(words):
        return None
    reasoned = no and own <= objects(question) | _OF_WRITING
    if not (no or yes) or (own - _OF_WRITING and not reasoned):
        return None
    duty = _DUTY.search(question)
    refused = bool(no) != bool(_OBJECTS.search(_OF_ASKING.sub(" ", question)))
    stance = ("spare" if duty else "ban") if refused else ("open" if not duty else None)
    if stance is None:
        return None
    return Clause(
        raw=statement.text,
        plain=question,
        own=objects(question),
        inherited=frozenset(),
        sentence=question,
        kind=voice.kind,
        afterwards=True,
        person=voice.person if "YOU" in question.split() else None,
        stance=stance,
    )
