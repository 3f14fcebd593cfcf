"""What the reader makes of a letter, read once for all tests that ask."""

from __future__ import annotations

from functools import cache

from afterword.model import Applicant, Reading
from afterword.reading import read
from afterword.reading.message import parse


@cache
def heard(raw: bytes, applicant: Applicant) -> Reading:
    """Return what a message says to `applicant`; reading depends on nothing else."""
    return read(parse(raw, owner=applicant.addresses), applicant)
