"""Private signs that stand for the reader while a note is being turned, and what a note may not be.

`SHE` is the reader as a subject, `HER` as an object, and so on; whatever gender the note used. They
are letters of Unicode's private use area, so that no note can contain them (`tidy` removes them).
"""

from __future__ import annotations

SHE, HER, HERS_OF, HERS, HERSELF = "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
SPOKEN = {SHE: "you", HER: "you", HERS_OF: "your", HERS: "yours", HERSELF: "yourself"}
ANY = "".join(SPOKEN)


class Unsafe(Exception):
    """A note, or one piece of it, that cannot be said to its person with certainty.

    Raised and caught inside drafting only: it cuts short a turn of many small steps; outside it is
    a value (`prose.Held`).
    """

    def __init__(self, piece: str, why: str) -> None:
        """Keep the piece of the note and the reason, both shown to the applicant."""
        super().__init__(why)
        self.piece = spoken(piece).strip()
        self.why = why


def spoken(text: str) -> str:
    """Return `text` with every sign replaced by the word it stands for."""
    for sign, word in SPOKEN.items():
        text = text.replace(sign, word)
    return text
