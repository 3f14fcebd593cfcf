"""The reading stage: `read` turns one message into what it says, each conclusion with its words.

It must never act on what it reads, and never conclude from what only the eye cannot see.
"""

from __future__ import annotations

from afterword.reading.assemble import read

__all__ = ["read"]
