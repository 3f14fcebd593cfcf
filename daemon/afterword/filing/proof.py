"""Whether anything speaks for the sender of a message (DOMAIN, "Authentication")."""

from __future__ import annotations

from afterword.model import CaseMail, Heard


def unproven(message: Heard | CaseMail) -> bool:
    """Tell whether a message is forged, or lies in Junk without a proof of its sender."""
    proof = message.reading.authentication if isinstance(message, Heard) else message.authentication
    return proof == "fail" or (message.junk and proof != "pass")
