"""The plain English behind every code word, and what received text must lose before it is shown.

Names, subjects and quotes come from strangers: `clean` takes out what could move a cursor,
turn a line around or forge one, and `without_links` what a mail program would make clickable.
Nothing here decides anything.
"""

from __future__ import annotations

import re
import unicodedata

from afterword.drafting.season import Season
from afterword.drafting.times import day_of, local_day
from afterword.model import (
    CaseContact,
    CaseMail,
    CaseState,
    Policy,
    Program,
    ProgramCase,
    Role,
    Rule,
)

PURPOSES: dict[str, str] = {
    "invitation_reply": "Answer to the invitation", "waitlist_reply": "Answer about the waitlist",
    "thank_you": "Thank-you", "correction": "Correction", "technical": "Note about the technical trouble",
    "question": "Question", "update": "Update", "reminder": "Reminder of your question",
    "cancel": "Cancellation", "card": "Notes card",
}  # fmt: skip
ROLES: dict[Role, str] = {
    "program_director": "program director", "associate_program_director": "associate program director",
    "chair": "chair", "faculty": "faculty", "chief_resident": "chief resident", "resident": "resident",
    "coordinator": "coordinator", "office": "program office", "gme_office": "GME office", "other": "",
}  # fmt: skip
STATES: dict[CaseState, str] = {
    "known": "no interview yet", "invited": "invited", "scheduled": "scheduled",
    "interviewed": "interviewed", "waitlisted": "on the waitlist", "rejected": "turned down",
    "cancelled": "cancelled", "withdrawn": "you withdrew",
}  # fmt: skip
RULES: dict[Rule, str] = {
    "no_contact": "No messages at all after the interview",
    "no_thank_you": "No thank-you notes",
    "thank_you_not_needed": "Thank-you notes are not needed",
    "thank_you_welcome": "Thank-you notes are welcome",
    "no_faculty_contact": "No letters to interviewers or faculty",
    "faculty_contact_ok": "Interviewers may be written to",
    "office_only": "Everything goes through the office",
    "questions_welcome": "Questions are welcome",
    "updates_portal_only": "Updates only through the portal",
    "no_effect_on_ranking": "Messages have no effect on ranking",
    "no_reply_expected": "No answer will come",
    "no_second_look": "No second looks",
    "unclear": "Unclear: it may limit what you send",
}
LETTER_STATES: dict[str, str] = {
    "planned": "planned", "intent": "being saved", "saved": "waits in Drafts",
    "ambiguous": "being saved; the mailbox has not confirmed it", "edited": "waits in Drafts, edited by you",
    "sent": "sent by you", "deleted": "deleted by you", "unknown": "no longer in Drafts, Sent or Trash",
    "withdrawn": "taken back", "held": "not written", "expired": "its time has passed",
    "closed": "closed", "failed": "could not be saved",
}  # fmt: skip

_LINK = re.compile(r"(?i)\b(?:https?|ftp|mailto|tel|sms):\S+|\bwww\.\S+")
LONGEST_QUOTE = 700
"""Characters of one quote that a screen or mail shows; the message itself has the rest."""


def clean(text: str) -> str:
    """Return `text` on one line without control, format and private characters.

    Those are categories Cc, Cf (bidi overrides, zero-width marks), Co, Cs, Zl and Zp: they
    can move a terminal's cursor or show a name backwards.
    """
    kept = (
        " " if unicodedata.category(sign) in {"Cc", "Zl", "Zp"} else sign
        for sign in text
        if unicodedata.category(sign) not in {"Cf", "Co", "Cs"}
    )
    return " ".join("".join(kept).split())


def without_links(text: str) -> str:
    """Return `text` with every web or mail link replaced by the word "[link]"."""
    return _LINK.sub("[link]", text)


def shortened(text: str, longest: int = LONGEST_QUOTE) -> str:
    """Return cleaned `text`, cut at a blank before `longest` characters with an ellipsis."""
    text = clean(text)
    if len(text) <= longest:
        return text
    return text[: longest + 1].rsplit(" ", 1)[0][:longest].rstrip(" ,;:") + " …"


def program_name(program: Program, season: Season) -> str:
    """Return the institution, with the specialty where the season knows it under several."""
    here = {
        case.program.specialty for case in season.cases if case.program.institution == program.institution
    }
    specialties = {case.program.specialty for case in season.cases if case.program.specialty}
    if program.specialty and (len(here) > 1 or len(specialties) > 1):
        return shortened(f"{program.institution}, {program.specialty}", 160)
    return shortened(program.institution, 160)


def contact_name(held: CaseContact) -> str:
    """Return "Dr. Grace Osei", "Maria Alvarez", or the address of a mailbox without a name."""
    contact = held.contact
    if not contact.name:
        return clean(contact.email or ROLES[contact.role] or "somebody")
    title = "Dr." if contact.doctor else contact.title
    return shortened(f"{title} {contact.name}".strip(), 120)


def recipient_name(case: ProgramCase | None, email: str) -> str:
    """Return the name of whoever has `email` in the case, else the address itself."""
    for held in case.contacts if case else ():
        if held.contact.email == email and held.contact.name:
            return contact_name(held)
    nameless = next((held for held in case.contacts if held.contact.email == email), None) if case else None
    if nameless and nameless.contact.role in {"office", "coordinator", "gme_office"}:
        return f"the {ROLES[nameless.contact.role]}"
    return clean(email) or "the program"


def rule_words(policy: Policy) -> str:
    """Return the rule in plain words with its person, its address and its last day."""
    words = RULES[policy.rule]
    if policy.person:
        words += f" ({clean(policy.person)})"
    if policy.route:
        words += f", through {clean(policy.route)}"
    if policy.until:
        words += f", until {day_of(policy.until)}"
    return words


def mail_by_id(case: ProgramCase | None, message_id: str | None) -> CaseMail | None:
    """Return what the case remembers of that message, if anything."""
    return next((mail for mail in case.mail if mail.message_id == message_id), None) if case else None


def source_words(case: ProgramCase | None, message_id: str | None, season: Season) -> str:
    """Return "Maria Alvarez, Thu, Nov 12", "" for a message the case does not remember."""
    mail = mail_by_id(case, message_id)
    if mail is None:
        return ""
    senders = (held for held in case.contacts if held.contact.email == mail.sender.email) if case else ()
    known = next((contact_name(held) for held in senders if held.contact.name), "")
    who = shortened(known or mail.sender.name or mail.sender.email, 80)
    when = local_day(mail.at, season.home)
    return f"{who}, {when}" if who else when


def several(count: int, one: str, many: str = "") -> str:
    """Return "1 draft" or "3 drafts"."""
    return f"{count} {one if count == 1 else many or one + 's'}"


def listed(words: tuple[str, ...], last: str = "and") -> str:
    """Return "a", "a and b", or "a, b, and c"."""
    if len(words) < 2:  # noqa: PLR2004  a list needs two
        return "".join(words)
    comma = "," if len(words) > 2 else ""  # noqa: PLR2004  three want a comma before the last
    return f"{', '.join(words[:-1])}{comma} {last} {words[-1]}"


def sentence(text: str) -> str:
    """Return `text` with a capital first letter and a full stop."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in '.!?…”"' else ".")
