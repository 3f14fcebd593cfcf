"""Whose Authentication-Results to believe: the configured id, the provider's, or the one seen most.

Only the owner's own provider may say that a sender is genuine (RFC 8601, section 5). Where
neither the configuration nor the address tells its id, it is the one that stands topmost in
most INBOX mail; with none nothing counts as authenticated (PROVIDERS D2).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import msgspec

from afterword.edges.mailbox import Found, Mailbox
from afterword.edges.providers import by_address
from afterword.visit.world import World

SEEN = "authserv|"  # facts: how often each id stood topmost in INBOX, JSON, one per account
KEPT = 20  # ids remembered: a provider has one or a few
_TOPMOST = re.compile(
    rb"^authentication-results:[ \t]*(?:\r?\n[ \t]+)?([A-Za-z0-9][A-Za-z0-9.-]{0,253})",
    re.IGNORECASE | re.MULTILINE,
)


def trusted(world: World, mailbox: Mailbox, batch: Sequence[Found], folder: str) -> frozenset[str]:
    """Return the ids to believe for mail in `mailbox`; empty means the provider's built-in one."""
    configured = world.trusted.get(mailbox.account)
    if configured:
        return configured
    if by_address(mailbox.account) is not None:
        return frozenset()
    counts = _counts(world, mailbox)
    if folder == mailbox.folders().inbox:
        found = [match[1].decode("ascii").lower() for f in batch if (match := _TOPMOST.search(f.header))]
        counts.update(found)
        kept = dict(counts.most_common(KEPT))
        world.store.set(f"{SEEN}{mailbox.account}", msgspec.json.encode(kept).decode())
    most = counts.most_common(1)
    return frozenset({most[0][0]}) if most else frozenset({"nobody.invalid"})


def _counts(world: World, mailbox: Mailbox) -> Counter[str]:
    kept = world.store.get(f"{SEEN}{mailbox.account}")
    return Counter(msgspec.json.decode(kept, type=dict[str, int]) if kept else {})
