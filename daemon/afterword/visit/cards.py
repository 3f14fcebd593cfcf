"""Notes cards: putting the form into Drafts and reading back what she wrote into it.

A card is read once it has lain unchanged for ten minutes (clients autosave half sentences);
a later version is read again, and what it says takes the place of what it said before.
"""

from __future__ import annotations

from datetime import datetime
from hashlib import sha256

import msgspec

from afterword.drafting.card import fields, read_card
from afterword.model import Letter, LetterState, ProgramCase
from afterword.planning.rules import CARD_QUIET
from afterword.reading.message import parse
from afterword.visit.world import World


def read_back(world: World, cases: tuple[ProgramCase, ...], now: datetime) -> int:
    """Record what filled cards say; return how many were read."""
    known = {case.key: case for case in cases}
    count = 0
    for letter in world.store.letters():
        quiet = now - letter.since >= CARD_QUIET
        here = quiet and world.reaches(letter.account)
        if not letter.card or letter.state is not LetterState.EDITED or not here:
            continue
        if letter.topic == str(letter.uid) or letter.case not in known:
            continue
        raw = world.mailbox(letter.account).whole(letter.folder, letter.uid)
        if raw is not None:
            count += absorb(world, letter, raw, now, known[letter.case])
        world.store.put_letter(msgspec.structs.replace(letter, topic=str(letter.uid)))
    return count


def absorb(world: World, letter: Letter, raw: bytes, now: datetime, case: ProgramCase | None = None) -> int:
    """File what one filled card says as the applicant's own record."""
    text = parse(raw).readable
    program = letter.program
    name = f"{program.institution}, {program.specialty}" if program.specialty else program.institution
    rows = fields(read_card(text, case), program=name, at=now)
    for row in rows:
        digest = sha256(msgspec.json.encode((row.kind, row.person, row.text))).hexdigest()[:16]
        world.store.add_event(row, f"card|{letter.key}|{digest}")
    return len(rows)
