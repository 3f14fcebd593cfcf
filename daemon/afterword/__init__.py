"""Afterword: drafts the letters after a residency interview, and never sends one."""

__version__ = "0.1.0"
