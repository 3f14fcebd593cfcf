"""A note becomes prose addressed to its person, or it is held. It never says what the note does not.

Notes are written about somebody ("talked about her sepsis project; offered to share the protocol");
a letter speaks to them. Who is meant by each pronoun, who did each thing, and which verb must bend
is decided step by step (`tidy`, `pronouns`, `agreement`, `splitting`, `kinds`, `phrasing`); at the
first doubt the note is held with the request to say it as one would say it to them.
"""

from __future__ import annotations

import re

from afterword.drafting.agreement import agree
from afterword.drafting.forbidden import FORBIDDEN, THANKS
from afterword.drafting.kinds import Said, classify
from afterword.drafting.marks import ANY, HERS, HERS_OF, SHE, Unsafe, spoken
from afterword.drafting.misspelt import misspelt
from afterword.drafting.phrasing import Ways
from afterword.drafting.pronouns import mark_reader
from afterword.drafting.salutation import listed, spoken_name
from afterword.drafting.splitting import clauses
from afterword.drafting.tidy import Masked, legible, pieces
from afterword.drafting.verbs import THIRD
from afterword.model import Recipient, Record

LONGEST_NOTE = 1800
"""Characters: a letter to a person has two hundred words, and a longer note cannot fit."""


class Held(Record, frozen=True, kw_only=True):
    """Why a note was not turned: the piece in question and a sentence for the applicant."""

    piece: str
    why: str


def turn(note: str, reader: Recipient, ways: Ways | None = None) -> str | Held:
    """Return `note` as sentences addressed to `reader`, or why it cannot be turned.

    `ways` says which wording comes first. An empty note returns "".
    """
    masked = Masked()
    note = legible(note)
    try:
        _refuse(note, reader)
        found = pieces(note, masked)
        marked = mark_reader(found, reader)
        _refuse_mixed(found, marked)
        said = [s for piece in marked for s in _statements(_already_said_to_them(piece))]
        return masked.show(_spoken(said, ways or Ways()))
    except Unsafe as doubt:
        return Held(
            piece=masked.show(doubt.piece), why=_sentence(masked.show(doubt.piece), doubt.why, reader)
        )


def _refuse(note: str, reader: Recipient) -> None:
    """Refuse what no letter may hold before anything is made of it."""
    if len(note) > LONGEST_NOTE:
        raise Unsafe(note[:60] + " …", "it is longer than a whole letter may be")
    if re.search(r"[{}<>\[\]]|=\?|https?:|www\.", note):
        raise Unsafe(note, "it holds braces, brackets or a link")
    for wrong, right in misspelt(note, (reader.name or "",)):
        raise Unsafe(note, f"it says “{wrong}”; is {right} meant?")
    for row in FORBIDDEN:
        hit = row.pattern.search(note)
        if hit and (row.only == THANKS or row is FORBIDDEN[0]):
            judged = row.only == THANKS
            raise Unsafe(
                note,
                "it reads like a judgement for yourself, not like something to say to them"
                if judged
                else "it speaks of ranking or chances, which never enters a letter",
            )


def _refuse_mixed(found: list[str], marked: list[str]) -> None:
    """Refuse a note that calls its person "she" and says "you" of everybody."""
    for before, after in zip(found, marked, strict=True):
        if re.search(r"(?i)(?<!thank )\byou(?:r|rs|['’]\w+)?\b", before) and re.search(f"[{ANY}]", after):
            raise Unsafe(before, "it says both “you” and “she” or “he”, so that it is not clear who is meant")


def _already_said_to_them(piece: str) -> str:
    """Mark the "you" of a note that was written to its person in the first place."""
    piece = re.sub(r"(?<![Tt]hank )\b[Yy]ou\b", SHE, piece)
    return re.sub(r"\b[Yy]ours\b", HERS, re.sub(r"\b[Yy]our\b", HERS_OF, piece))


def _statements(piece: str) -> list[Said]:
    word = re.match(r"(?:(?:also|still|now)\s+)?([A-Za-z]+)\b", piece)
    if word and word[1].lower() in THIRD and word[1].lower() != "was":
        piece = f"{SHE} {piece[:1].lower()}{piece[1:]}"
    parts = clauses(agree(piece))
    return _rejoined([classify(part) for part in parts], parts)


def _rejoined(said: list[Said], parts: list[str]) -> list[Said]:
    """Keep "I asked ... and you showed me" in one sentence."""
    first, *rest = said
    told = re.match(r"I (?:asked|told|mentioned|explained|described|said)\b", first.words, re.IGNORECASE)
    if told and first.kind == "plain" and len(rest) == 1 and parts[1].startswith(SHE):
        return [Said(kind="plain", words=f"{first.words}, and {parts[1]}")]
    return said


def _spoken(said: list[Said], ways: Ways) -> str:
    """Return the statements as sentences; topics that follow each other share one."""
    grouped: list[Said] = []
    for one in said:
        if one.kind == "topic" and grouped and grouped[-1].kind == "topic":
            grouped[-1] = Said(kind="topic", words=f"{grouped[-1].words}\n{one.words}")
        else:
            grouped.append(one)
    rows = (
        Said(kind="topic", words=listed(s.words.split("\n"))) if s.kind == "topic" else s for s in grouped
    )
    return " ".join(_capital(spoken(ways.sentence(row))) for row in rows)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


def _sentence(piece: str, why: str, reader: Recipient) -> str:
    """Return the request to the applicant."""
    name = spoken_name(reader)
    return (
        f"Your note “{piece}” is not in a letter yet: {why}. Please write it as you would say it to "
        f"{name}, with “you”."
    )
