"""Decides whose address may be a contact's: the program's own domains, and named officers elsewhere.

It must never allow another applicant, a robot, a help desk, a vendor, a room, the owner's
school or the owner herself.
"""

from __future__ import annotations

import re

from afterword.model import Address, Applicant, Message
from afterword.reading import platforms, roles
from afterword.reading.program import distinctive
from afterword.reading.speaker import Speaker, is_owner, school_domains

_FACILITY = re.compile(
    r"^(?:parking|valet|security|badge\w*|\w*(?:desk|help)|housing|lodging|travel|catering|dining|food|wellness|library|facilities|payroll|benefits|hr|careers|jobs|patients?|giving|foundation|alumni|visitors?|events?|marketing|pr)(?:[._-].*)?$",
    re.IGNORECASE,
)
"""Local parts of a hospital's other offices, whom an applicant tells nothing."""
_BRANDS = re.compile(
    r"thalamus|interview-?broker|residency-?cas|liaison|my-?eras|\beras\b|aamc|nrmp|match-?(?:desk|verify)"
)
"""Names of portals and of the Match: in the domain of somebody else they are borrowed."""


class Allowed:
    """Whose address may be a contact's: the program's own domains, and named officers elsewhere."""

    def __init__(self, message: Message, speaker: Speaker, institution: str, applicant: Applicant) -> None:
        self.message, self.applicant = message, applicant
        self.own = applicant.addresses
        self.schools = school_domains(applicant)
        self.words = distinctive(institution)
        self.domains = set(speaker.domains)
        sender = speaker.address.email
        self.impostor = bool(_BRANDS.search(platforms.domain_of(sender))) and not (
            platforms.portal(sender) or platforms.association(sender)
        )
        self.vendor = (
            platforms.domain_of(speaker.address.email) if speaker.origin in {"robot", "portal"} else ""
        )
        if _mailed_for_somebody(message, speaker.address) or _carries(speaker.address):
            self.vendor = platforms.domain_of(speaker.address.email)
        elif self.vendor and self._named_like_the_program(self.vendor):
            self.vendor = ""
        self.domains.discard(self.vendor)
        self.domains = {d for d in self.domains if d not in platforms.FREEMAIL} or {
            d for d in self.domains if d
        }

    def _named_like_the_program(self, domain: str) -> bool:
        label = domain.partition(".")[0].replace("-", "")
        return any(len(w) > 3 and w in label for w in self.words)  # noqa: PLR2004

    def _greets(self, email: str) -> bool:
        """Whether a program that writes to her alone does so from "hello@"; in a newsletter nobody reads it."""
        alone = not (self.message.bulk or self.message.list_unsubscribe)
        return email == self.message.sender.email and email.startswith("hello@") and alone

    def __call__(self, email: str, *, named: bool = False, said: bool = False) -> bool:
        """Whether `email` may be a contact's; `named`: of a person with a role, `said`: in the text itself."""
        domain = platforms.domain_of(email)
        if not email.isascii() or not domain or email in self.own:
            return False
        if platforms.nobody_to_write_to(email) and not self._greets(email):
            return False
        if domain in self.schools or domain == self.vendor or _facility(email):
            return False
        if self.impostor or _BRANDS.search(domain):
            return False
        if is_owner(Address(email=email), self.message, self.applicant):
            return False
        if domain in self.domains or self._named_like_the_program(domain):
            return True
        if platforms.freemail(email):
            return False
        return said and (named or not self.domains or (roles.shared(email) and not domain.endswith(".com")))


def _facility(email: str) -> bool:
    """Whether a mailbox is another office's of the hospital: "imdesk@" is the program's."""
    return bool(_FACILITY.match(email.partition("@")[0])) and not platforms.of_training(email)


_VIA = re.compile(r"\bvia (?P<brand>\w[\w ]{2,30})$")


def _carries(sender: Address) -> bool:
    """Whether a sender says that it carries somebody's mail: "Ana Ruiz via PaperFete <invites@paperfete.com>"."""
    found = _VIA.search(sender.name)
    return bool(
        found
        and found["brand"].replace(" ", "").lower() in platforms.domain_of(sender.email).replace("-", "")
    )


def _mailed_for_somebody(message: Message, sender: Address) -> bool:
    """Whether a mailing service wrote in a program's name: bulk, and answers go to another domain, told in the text."""
    home = platforms.domain_of(sender.email)
    elsewhere = {platforms.domain_of(a.email) for a in message.reply_to} - {home, ""}
    return (
        message.bulk
        and message.list_unsubscribe
        and any(f"@{domain}" in message.text.lower() for domain in elsewhere)
    )
