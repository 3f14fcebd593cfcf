"""May this letter be written to this person? The decision table of DOMAIN section 6.

Pure look-ups over what is in force: each verdict names the words it rests on. "Policy"
causes also take back a saved draft (law 2); the others only keep one from being written.
"""

from __future__ import annotations

from typing import Literal

from afterword.filing.identity import same_person
from afterword.filing.wishes import Wishes
from afterword.model import (
    Because,
    CaseContact,
    CasePolicy,
    Preferences,
    Purpose,
    Record,
)

Cause = Literal["", "policy", "unclear", "notes", "calendar", "address", "choice", "skip"]


class Verdict(Record, frozen=True, kw_only=True):
    """Yes (`cause` empty) or no; `why` is a sentence for the applicant, `because` its words."""

    why: str = ""
    cause: Cause = ""
    because: tuple[Because, ...] = ()

    @property
    def yes(self) -> bool:
        """Whether the letter may be written."""
        return not self.cause


YES = Verdict()


def words(policy: CasePolicy) -> Because:
    """Return a policy's own words as a reason."""
    return Because(text=policy.policy.quote.text, message_id=policy.message_id or None)


def no(policy: CasePolicy, why: str, cause: Cause = "policy") -> Verdict:
    """Return the verdict that `policy` forbids it."""
    return Verdict(why=why, cause=cause, because=(words(policy),))


def thanks_to_office(wishes: Wishes, preferences: Preferences) -> Verdict:
    """Judge a thank-you that goes to the office (column "Thanks")."""
    general = _thanks_at_all(wishes)
    if not general.yes:
        return general
    rule = wishes.thanks.policy.rule if wishes.thanks else None
    if rule == "thank_you_not_needed" and preferences.not_needed == "skip" and wishes.thanks:
        return no(wishes.thanks, "The program does not need thank-yous and you chose to skip those.", "skip")
    if rule is None and not _says_anything(wishes) and preferences.unknown_thanks == "skip":
        return Verdict(
            why="The program said nothing about thank-yous and you chose to skip those.", cause="skip"
        )
    return YES


def thanks_to_person(person: CaseContact, wishes: Wishes, preferences: Preferences) -> Verdict:
    """Judge a thank-you to an individual who was met (rows "Allowed" and "Invited")."""
    general = _thanks_at_all(wishes)
    if not general.yes:
        return general
    spared = _own(person, wishes, "thank_you_not_needed")
    if spared:
        return no(spared, "This person says no thank-you is needed.")
    opened = invitation(person, wishes)
    ban = wishes.faculty_ban
    topical = opened is not None and opened.policy.topics and "thank_you" not in opened.policy.topics
    if opened and not topical and (ban is None or outlives(opened, ban)):
        return YES
    if ban:
        return no(ban, "The program asks applicants not to write to individuals.")
    return _uninvited(person, wishes, preferences)


def _uninvited(person: CaseContact, wishes: Wishes, preferences: Preferences) -> Verdict:
    if wishes.thanks and wishes.thanks.policy.rule == "thank_you_not_needed":
        return no(wishes.thanks, "Thank-yous are not needed there, so none goes to individuals.", "choice")
    effect = wishes.ranking or wishes.reply
    if effect and preferences.effect_only == "office":
        return no(
            effect, "Letters have no effect there, so one neutral note to the office is enough.", "choice"
        )
    allowed = wishes.faculty_ok
    if allowed and (not allowed.policy.topics or "thank_you" in allowed.policy.topics):
        return YES
    if preferences.unknown_direct == "known_addresses" and not wishes.direct and person.contact.email:
        return YES
    return Verdict(
        why="The program said nothing about writing to individuals, so the thanks go to the office.",
        cause="choice",
    )


def material(wishes: Wishes, purpose: Purpose) -> Verdict:
    """Judge a correction or technical report: only total silence stops it, until `allow`."""
    if wishes.silence:
        return no(
            wishes.silence, f"The program asks for silence. Say `afterword allow` if this {purpose} must go."
        )
    return YES


def question(wishes: Wishes) -> Verdict:
    """Judge a question to the office."""
    stop = wishes.questions
    if stop and stop.policy.rule == "no_contact":
        return no(stop, "The program asks for silence after the interview.")
    return _unclear(wishes)


def update(wishes: Wishes) -> Verdict:
    """Judge an update: the portal alone, or silence, stops it."""
    stop = wishes.updates
    if stop and stop.policy.rule == "no_contact":
        return no(
            stop, "The program asks for silence. Say `afterword allow` if this changes your eligibility."
        )
    if stop and stop.policy.rule == "updates_portal_only":
        return no(stop, "The program takes updates only through its portal: enter it there.")
    return _unclear(wishes)


def invitation(person: CaseContact, wishes: Wishes) -> CasePolicy | None:
    """Return the statement that opens this one person, by the person or by the program."""
    return _own(person, wishes, "faculty_contact_ok")


def outlives(opened: CasePolicy, ban: CasePolicy) -> bool:
    """Tell whether the program itself opened one person beside or after its ban."""
    if opened.voice == "person":
        return False
    return opened.message_id == ban.message_id or (opened.told >= ban.told and opened.authenticated)


def _own(person: CaseContact, wishes: Wishes, rule: str) -> CasePolicy | None:
    contact = person.contact
    for p in reversed(wishes.invited):
        wanted = p.policy.person or ""
        named = "@" not in wanted and same_person(wanted, contact.name)
        if p.policy.rule == rule and (wanted.lower() == contact.email or named):
            return p
    return None


def _thanks_at_all(wishes: Wishes) -> Verdict:
    stop = wishes.thanks
    if stop and stop.policy.rule == "no_contact":
        return no(stop, "The program asks for silence after the interview.")
    if stop and stop.policy.rule == "no_thank_you":
        return no(stop, "The program asks for no thank-yous.")
    return _unclear(wishes)


def _unclear(wishes: Wishes) -> Verdict:
    if not wishes.unclear:
        return YES
    first = wishes.unclear[0]
    why = "A sentence may limit what you may send. Read it, then tell Afterword: `afterword record policy`."
    return no(first, why, "unclear")


def _says_anything(wishes: Wishes) -> bool:
    return bool(wishes.direct or wishes.ranking or wishes.reply)
