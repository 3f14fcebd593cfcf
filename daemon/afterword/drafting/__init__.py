"""The words: a letter that is due becomes a finished draft, or a hold that says which sentence is in the way.

`write` decides nothing about whether or when (planning has); it never sends, never guesses and
reads no disk: templates come as text. Everything it writes has passed `check`.
"""

from __future__ import annotations

from afterword.drafting.write import write

__all__ = ["write"]
