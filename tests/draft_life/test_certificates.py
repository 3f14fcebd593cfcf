"""The server's certificate is another one in mid-season: no network, and not a byte of a secret."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import pytest

from afterword.app import visit
from afterword.edges.imap import Imap
from afterword.edges.store import Store
from afterword.errors import MailboxUnreachable
from dovecot import PASSWORD, Dovecot
from draft_life.scenes import DRAFT, INVITATION, OWNER, START, Hand, world_of
from impostor import Impostor
from mail_servers import account
from relay import Relay
from suites import Suite


@pytest.mark.parametrize("certificate", ["unknown.pem", "elsewhere.pem", "expired.pem"])
@pytest.mark.parametrize("tls", ["implicit", "starttls"])
def test_another_certificate_in_mid_season(
    tls: Literal["implicit", "starttls"], certificate: str, dovecot: Dovecot, tmp_path: Path, suite: Suite
) -> None:
    """It is told as no network, nothing of her account is said to the stranger, and it goes on afterwards."""
    place = DRAFT.copy(dovecot, tmp_path)
    relay = Relay(dovecot.tls_port if tls == "implicit" else dovecot.port)
    reached = account(
        relay.host, relay.port, place.user, address=OWNER.email, tls=tls, ca_file=str(dovecot.ca)
    )
    mailbox, hand = Imap(reached, lambda: PASSWORD), Hand(place)
    world = world_of(mailbox, Store(place.database))
    before = [line["do"] for line in visit(world, START)]
    hand.mail("Birch", INVITATION, START)
    with Impostor(dovecot.port, starttls=tls == "starttls", certificate=certificate) as stranger:
        relay.aim(stranger.port)
        relay.cut()
        for _ in range(2):  # the lost line, and a new one
            with pytest.raises(MailboxUnreachable) as told:
                list(visit(world, START))
        relay.aim(dovecot.tls_port if tls == "implicit" else dovecot.port)

    assert "certificate" in told.value.message
    assert stranger.asked
    assert stranger.heard == b""
    assert {line.split()[1].upper() for line in stranger.lines} <= {b"CAPABILITY", b"STARTTLS"}
    assert [line["do"] for line in visit(world, START)] == before
    mailbox.close()
    world.store.close()
    hand.close()
    relay.stop()
    suite.case("certificate swapped")
