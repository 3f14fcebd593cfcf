"""The records every stage passes on: frozen values, no behaviour that touches the world.

Conventions, stated once:
- Moments (`datetime`) are aware. Local wall times of a program travel as text
  ("2026-12-03T08:00", or "2026-12-03" when no hour is known) beside an IANA zone name.
- Addresses are lower case. Message-IDs keep their angle brackets.
- Every conclusion carries the `Quote` it came from (law 3).
- All records are msgspec structs, so that `msgspec.json` writes and reads them as they are.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Literal

import msgspec

Kind = Literal[
    "invitation", "confirmation", "details", "reminder", "reschedule", "cancellation",
    "waitlist", "rejection", "social", "second_look", "post_interview", "personal",
    "request", "notice", "other",
]  # fmt: skip
Role = Literal[
    "program_director", "associate_program_director", "chair", "faculty", "chief_resident",
    "resident", "coordinator", "office", "gme_office", "other",
]  # fmt: skip
Rule = Literal[
    "no_contact", "no_thank_you", "thank_you_not_needed", "thank_you_welcome",
    "no_faculty_contact", "faculty_contact_ok", "office_only", "questions_welcome",
    "updates_portal_only", "no_effect_on_ranking", "no_reply_expected", "no_second_look",
    "unclear",
]  # fmt: skip
Mode = Literal["virtual", "in_person"]
Purpose = Literal[
    "invitation_reply", "waitlist_reply", "thank_you", "correction", "technical",
    "question", "update", "reminder", "cancel",
]  # fmt: skip
RecordKind = Literal[
    "note", "contact", "interview", "policy", "correction", "question", "technical",
    "update", "withdraw",
]  # fmt: skip

RESTRICTIONS: frozenset[Rule] = frozenset(
    {"no_contact", "no_thank_you", "no_faculty_contact", "office_only", "updates_portal_only"}
)
"""Rules that forbid something: missing one can harm the applicant (law 2)."""


class Record(msgspec.Struct, frozen=True, omit_defaults=True):
    """Base of all records: frozen, keyword only, comparable by value."""


# --- what a message is -------------------------------------------------------------


class Address(Record, frozen=True, kw_only=True):
    """One mailbox of a header: display name as shown ("" if none) and address, lower case."""

    name: str = ""
    email: str = ""


class CalendarEvent(Record, frozen=True, kw_only=True):
    """One VEVENT of a text/calendar part, times as local wall time of `timezone`."""

    method: str = ""
    uid: str = ""
    sequence: int = 0
    summary: str = ""
    description: str = ""
    location: str = ""
    start: str = ""
    end: str | None = None
    timezone: str | None = None
    all_day: bool = False
    cancelled: bool = False
    organizer: Address | None = None
    attendees: tuple[Address, ...] = ()
    rooms: tuple[str, ...] = ()


class Passage(Record, frozen=True, kw_only=True):
    """A stretch of readable text and whose words it holds.

    `voice`: "sender" = written now by the sender of the message; "quoted" = an older
    message it answers; "forwarded" = a message passed on. `author` is who wrote a quoted
    or forwarded passage, as far as its attribution line tells.
    """

    text: str
    voice: Literal["sender", "quoted", "forwarded"] = "sender"
    author: Address | None = None
    date: datetime | None = None
    subject: str = ""


class Message(Record, frozen=True, kw_only=True):
    """One mail, taken apart by `reading.message.parse`; nothing in it is interpreted yet.

    `authentication` is what the owner's own provider said in the topmost
    Authentication-Results it wrote ("pass" = DMARC or aligned DKIM passed; "none" = no
    such header). `hidden` is text that HTML hides from the eye. `struck` is text that is
    shown crossed out (it is left out of the passages).
    """

    message_id: str
    date: datetime | None = None
    subject: str = ""
    sender: Address = Address()
    reply_to: tuple[Address, ...] = ()
    to: tuple[Address, ...] = ()
    cc: tuple[Address, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    authentication: Literal["pass", "fail", "none"] = "none"
    authenticated_domain: str | None = None
    bulk: bool = False
    automatic: bool = False
    list_unsubscribe: bool = False
    passages: tuple[Passage, ...] = ()
    hidden: str = ""
    struck: str = ""
    calendar: tuple[CalendarEvent, ...] = ()
    attachments: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    encrypted: bool = False
    problem: str | None = None

    @property
    def text(self) -> str:
        """What the sender wrote now, signature included, without quotes and forwards."""
        return "\n\n".join(p.text for p in self.passages if p.voice == "sender")

    @property
    def readable(self) -> str:
        """Everything a person sees on opening the message, quotes and forwards included."""
        return "\n\n".join(p.text for p in self.passages)


# --- what a message says -----------------------------------------------------------


class Quote(Record, frozen=True, kw_only=True):
    """The exact words behind a conclusion (white space folded) and the message they stand in."""

    text: str
    message_id: str = ""
    hidden: bool = False


class Program(Record, frozen=True, kw_only=True):
    """Institution and specialty; `specialty` is "" while unknown."""

    institution: str
    specialty: str = ""


class Interview(Record, frozen=True, kw_only=True):
    """One interview day of the applicant as one message tells it, in the program's wall time."""

    start: str
    end: str | None = None
    timezone: str | None = None
    mode: Mode | None = None
    quote: Quote = Quote(text="")


class Contact(Record, frozen=True, kw_only=True):
    """A person or mailbox of the program, as one message shows it.

    `name` has no title and no credentials ("Grace Osei"); `title` is how to address the
    person if the message shows it ("Dr.", "Ms.", "Mr.", "Mx.", "Dra."), else "".
    `doctor` is true where credentials or a physician's role make it "Dr.".
    """

    name: str | None = None
    email: str | None = None
    role: Role = "other"
    phone: str | None = None
    title: str = ""
    doctor: bool = False
    topic: str = ""
    quote: Quote = Quote(text="")


class Policy(Record, frozen=True, kw_only=True):
    """One statement about communication that binds this applicant towards this program.

    `route`: address to use instead; `person`: address (or name) of the one person it is
    about; `until`: last day as "YYYY-MM-DD"; `except_for`: purposes the statement itself
    leaves open; `topics`: what a relaxation is about ("questions" only, say), empty = all.
    """

    rule: Rule
    route: str | None = None
    person: str | None = None
    until: str | None = None
    except_for: tuple[Purpose, ...] = ()
    topics: tuple[Purpose, ...] = ()
    quote: Quote = Quote(text="")


class Reading(Record, frozen=True, kw_only=True):
    """What one message says, each conclusion with its quote; `problem` if it can't be read.

    `reply_address` is where an answer by mail would go (PROVIDERS D2), None if only a robot
    listens. `wants_reply` is true when the message asks for an answer *by mail*; `portal`
    when a portal books. `warnings` are sentences for the summary (look-alike domain, rule
    in hidden text, attachment that may hold names or a rule). `portal_sender` = a known
    interview portal or bulk sender wrote it; `place_zone` = the zone of the program's place
    as its signature or address tells it, good for business hours only.
    """

    message_id: str
    date: datetime | None = None
    kind: Kind | None = None
    program: Program | None = None
    program_quote: Quote | None = None
    interviews: tuple[Interview, ...] = ()
    offered: tuple[str, ...] = ()
    offered_quote: Quote | None = None
    respond_by: str | None = None
    respond_quote: Quote | None = None
    contacts: tuple[Contact, ...] = ()
    interviewers: tuple[str, ...] = ()
    policies: tuple[Policy, ...] = ()
    reply_address: str | None = None
    wants_reply: bool = False
    portal: bool = False
    second_look: tuple[str, ...] = ()
    subject: str = ""
    sender: Address = Address()
    recipients: tuple[str, ...] = ()
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    authentication: Literal["pass", "fail", "none"] = "none"
    automatic: bool = False
    kind_quote: Quote | None = None
    portal_sender: bool = False
    place_zone: str | None = None
    warnings: tuple[str, ...] = ()
    ignored: tuple[str, ...] = ()
    problem: str | None = None


# --- what happened, in time order: the case is folded from these --------------------


class Heard(Record, frozen=True, kw_only=True, tag="heard"):
    """A program's message reached the mailbox at `at`, in `folder` of `account`."""

    at: datetime
    reading: Reading
    account: str = ""
    folder: str = "INBOX"
    junk: bool = False


class Recorded(Record, frozen=True, kw_only=True, tag="recorded"):
    """What the applicant told Afterword by hand, on a card or with `afterword record`."""

    at: datetime
    kind: RecordKind
    program: str | None = None
    person: str | None = None
    text: str = ""
    topic: str = ""
    rule: str | None = None
    route: str | None = None
    until: str | None = None
    start: str | None = None
    end: str | None = None
    timezone: str | None = None
    mode: str | None = None
    email: str | None = None
    role: str | None = None
    card: bool = False


class Wrote(Record, frozen=True, kw_only=True, tag="wrote"):
    """A message of the owner's own seen in Sent: only tells what she sent.

    `letter` is the id of our draft it grew from, if any; `thanks` says whether it reads as
    thanks for the interview ("yes", "doubtful", "no").
    """

    at: datetime
    message_id: str
    to: tuple[str, ...] = ()
    subject: str = ""
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    letter: str | None = None
    thanks: Literal["yes", "doubtful", "no"] = "no"
    probable: bool = False
    account: str = ""


class Allowed(Record, frozen=True, kw_only=True, tag="allowed"):
    """The applicant's explicit yes to a held purpose (`afterword allow PROGRAM PURPOSE`)."""

    at: datetime
    program: str
    purpose: Purpose


Event = Heard | Recorded | Wrote | Allowed


# --- all that is known of one program ----------------------------------------------


class CaseInterview(Record, frozen=True, kw_only=True):
    """An interview of a case: the newest telling, and what became of it."""

    interview: Interview
    message_id: str = ""
    told: datetime
    status: Literal["fixed", "cancelled", "moved"] = "fixed"
    earlier: tuple[str, ...] = ()


class CaseContact(Record, frozen=True, kw_only=True):
    """A person or mailbox of a case; `known` = its address came from the program itself."""

    contact: Contact
    told: datetime
    message_id: str = ""
    current: bool = True
    by_hand: bool = False
    interviewer: bool = False


class CasePolicy(Record, frozen=True, kw_only=True):
    """A policy of a case with its standing.

    `voice`: "program" (the office, a director, or "we"), "person" (one for herself),
    "hand" (recorded), "specialty" (default layer). `in_force` is decided by `casefile`.
    """

    policy: Policy
    told: datetime
    message_id: str = ""
    voice: Literal["program", "person", "hand", "specialty"] = "program"
    authenticated: bool = True
    in_force: bool = True
    why_not: str = ""


class CaseMail(Record, frozen=True, kw_only=True):
    """What the case remembers of one message: enough to thread, answer and explain.

    `alarm`: what must be said at once (a possible look-alike, a rule in hidden text).
    """

    message_id: str
    at: datetime
    kind: Kind
    subject: str = ""
    sender: Address = Address()
    recipients: tuple[str, ...] = ()
    reply_address: str | None = None
    wants_reply: bool = False
    portal: bool = False
    offered: tuple[str, ...] = ()
    offered_quote: Quote | None = None
    respond_by: str | None = None
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    automatic: bool = False
    authentication: Literal["pass", "fail", "none"] = "none"
    account: str = ""
    junk: bool = False
    quote: Quote | None = None
    second_look: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    alarm: str = ""


CaseState = Literal[
    "known", "invited", "scheduled", "interviewed", "waitlisted", "rejected", "cancelled", "withdrawn"
]  # fmt: skip


class ProgramCase(Record, frozen=True, kw_only=True):
    """The file of one program, folded from its events by `casefile.file`.

    `domains` are those of its people and mailboxes, `used` all that have written for it
    (portals and robots too). `zone` is the program's own (from an interview or its place),
    None while unknown; `cleared` the newest moment a rule was recorded by hand.
    """

    key: str
    program: Program
    account: str = ""
    state: CaseState = "known"
    state_quote: Quote | None = None
    interviews: tuple[CaseInterview, ...] = ()
    contacts: tuple[CaseContact, ...] = ()
    policies: tuple[CasePolicy, ...] = ()
    mail: tuple[CaseMail, ...] = ()
    notes: tuple[Recorded, ...] = ()
    requests: tuple[Recorded, ...] = ()
    wrote: tuple[Wrote, ...] = ()
    allowed: tuple[Allowed, ...] = ()
    domains: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    conflicts: tuple[str, ...] = ()
    zone: str | None = None
    cleared: datetime | None = None
    rank_meeting: str | None = None
    rank_deadline: datetime | None = None


# --- what should be written, and what became of it ----------------------------------


class LetterState(StrEnum):
    """Where a letter is in its life; the legal steps are `planning.letters.TRANSITIONS`."""

    PLANNED = "planned"
    INTENT = "intent"
    SAVED = "saved"
    AMBIGUOUS = "ambiguous"
    EDITED = "edited"
    SENT = "sent"
    DELETED = "deleted"
    UNKNOWN = "unknown"
    WITHDRAWN = "withdrawn"
    HELD = "held"
    EXPIRED = "expired"
    CLOSED = "closed"
    FAILED = "failed"


class Because(Record, frozen=True, kw_only=True):
    """One reason: words (a quote, or a rule in plain English) and the message, if any."""

    text: str
    message_id: str | None = None


class Recipient(Record, frozen=True, kw_only=True):
    """To whom a letter goes and how to address them.

    `name` is without title and credentials, None for a mailbox; `title` as the mail shows it
    ("Ms."), `doctor` where credentials or role make it "Dr."; `salutation`, if not empty, is
    the whole opening ("Dear Dr. Osei,"); `direct` = an individual who was met, not the office.
    """

    email: str
    name: str | None = None
    role: Role = "office"
    title: str = ""
    doctor: bool = False
    salutation: str = ""
    direct: bool = False


class Due(Record, frozen=True, kw_only=True):
    """One letter that may be written now: everything drafting needs, nothing it must guess.

    `interview_day` is the day that is thanked for or referred to ("YYYY-MM-DD"), None for
    replies before one. `note` is the applicant's own note about the recipient. `text` and
    `topic` are her words for a correction, question, update or technical failure.
    `interviewers` are the names the office is asked to extend thanks to. `offered` are
    free offered days in order, `taken` the offered ones that collide. `interest` = the word
    *interest* is allowed here (DOMAIN 6a). `policy_sentence` asks for one sentence that
    acknowledges the program's wish. `forward_to` names the interviewer the office is asked
    to forward to. `optional` = the program says such letters are not needed. `origin` is when
    the reason arose (interview's end, record, invitation).
    """

    key: str
    case: str
    program: Program
    purpose: Purpose
    to: Recipient
    cc: tuple[str, ...] = ()
    not_before: datetime
    not_after: datetime | None = None
    interview_day: str | None = None
    note: str = ""
    text: str = ""
    topic: str = ""
    interviewers: tuple[str, ...] = ()
    offered: tuple[str, ...] = ()
    taken: tuple[str, ...] = ()
    interest: bool = False
    policy_sentence: bool = False
    forward_to: str | None = None
    optional: bool = False
    origin: datetime | None = None
    parent_id: str | None = None
    parent_subject: str = ""
    references: tuple[str, ...] = ()
    account: str = ""
    because: tuple[Because, ...] = ()
    flags: tuple[str, ...] = ()


class Hold(Record, frozen=True, kw_only=True):
    """A follow-up that is not written, and why; said once per follow-up and cause."""

    key: str
    case: str
    program: Program
    purpose: Purpose
    to: tuple[str, ...] = ()
    why: str
    because: tuple[Because, ...] = ()
    cause: str = ""


class Draft(Record, frozen=True, kw_only=True):
    """A finished letter, before it becomes bytes."""

    id: str
    key: str
    case: str
    program: Program
    purpose: Purpose
    sender: Address
    to: Address
    cc: tuple[str, ...] = ()
    subject: str
    body: str
    in_reply_to: str | None = None
    references: tuple[str, ...] = ()
    message_id: str
    date: datetime
    account: str = ""
    because: tuple[Because, ...] = ()
    flags: tuple[str, ...] = ()


class Letter(Record, frozen=True, kw_only=True):
    """A follow-up's life as the store keeps it: the draft as it was saved, and its state.

    `card` marks a notes card. `uid`/`uidvalidity` say where the server put it; `digest` is
    the sha256 of the bytes as the server stored them (law 4). `raw` is the frozen bytes
    while an APPEND is not yet certain, base64; empty afterwards. `leaving` is why it is being
    withdrawn, from before the server is asked until the applicant has been told.
    """

    key: str
    id: str
    case: str
    program: Program
    purpose: str
    to: str = ""
    subject: str = ""
    body: str = ""
    state: LetterState = LetterState.PLANNED
    since: datetime
    saved_at: datetime | None = None
    not_after: datetime | None = None
    account: str = ""
    folder: str = ""
    message_id: str = ""
    in_reply_to: str | None = None
    uidvalidity: int = 0
    uidnext: int = 0
    uid: int = 0
    digest: str = ""
    raw: str = ""
    attempts: int = 0
    card: bool = False
    why: str = ""
    because: tuple[Because, ...] = ()
    flags: tuple[str, ...] = ()
    interview_day: str | None = None
    topic: str = ""
    seen_gone: datetime | None = None
    leaving: str = ""


class Action(Record, frozen=True, kw_only=True):
    """One thing the pass is about to do; the whole list exists before anything is touched."""

    do: Literal["save", "withdraw", "hold", "card", "notify", "warn", "summary"]
    case: str = ""
    program: Program | None = None
    due: Due | None = None
    hold: Hold | None = None
    letter: Letter | None = None
    title: str = ""
    text: str = ""
    why: str = ""
    because: tuple[Because, ...] = ()
    key: str = ""


# --- who the owner is and what she prefers -------------------------------------------


class Applicant(Record, frozen=True, kw_only=True):
    """The owner of the mailbox."""

    name: str
    email: str
    other_addresses: tuple[str, ...] = ()
    school: str = ""
    degree: str = ""
    aamc_id: str = ""
    phone: str = ""
    timezone: str = "America/New_York"
    specialties: tuple[str, ...] = ()

    @property
    def addresses(self) -> frozenset[str]:
        """All addresses that are hers, lower case."""
        return frozenset(a.lower() for a in (self.email, *self.other_addresses))


class Preferences(Record, frozen=True, kw_only=True):
    """How the owner wants undecided questions settled; season dates are computed unless given."""

    unknown_thanks: Literal["office", "skip"] = "office"
    unknown_direct: Literal["office", "known_addresses"] = "office"
    cc_coordinator: bool = False
    not_needed: Literal["office", "skip"] = "office"
    effect_only: Literal["office", "as_allowed"] = "office"
    thank_you_after_hours: int = 24
    thank_you_within_days: int = 7
    reminder: bool = True
    reminder_after_business_days: int = 10
    rank_meeting: str | None = None
    rank_deadline: datetime | None = None
    match_day: datetime | None = None
    summary_day: str = "sunday"
    summary_time: str = "18:00"
    specialty_defaults: bool = True
    notify: bool = True


class ProgramDates(Record, frozen=True, kw_only=True):
    """A program with a calendar of its own (`[[program]]`)."""

    name: str
    rank_meeting: str | None = None
    rank_deadline: datetime | None = None


class Settings(Record, frozen=True, kw_only=True):
    """What the pure core may know of the configuration; no server, no secret."""

    applicant: Applicant
    preferences: Preferences = Preferences()
    programs: tuple[ProgramDates, ...] = ()
    accounts: tuple[str, ...] = ()
