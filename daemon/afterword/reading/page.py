"""A message laid out for reading its days: live words, subject, older mail, what each day is for.

Decides which words speak now: what the sender wrote or passes on. What a message answers is older
mail; it may only lend month, year, hour and zone. Concludes nothing itself.
"""

from __future__ import annotations

import re
from datetime import date, datetime

import msgspec

from afterword.model import Kind, Message, Quote
from afterword.reading.agenda import Agenda, agendas
from afterword.reading.alternatives import any_of
from afterword.reading.dates import Context, Dated, Moment, dated
from afterword.reading.day_roles import Role, roles
from afterword.reading.day_sound import with_sound

FIXED_KINDS = frozenset({"confirmation", "details", "reminder", "reschedule", "cancellation"})
"""Kinds of mail that are about one interview of hers."""
MENTIONS = frozenset({"request", "social", "second_look", "post_interview", "personal"})
"""Kinds that are about something else and may name her interview in passing."""
LOOKS_BACK = frozenset({"post_interview", "second_look"})
"""Kinds written after the interview."""
NEVER_INTERVIEW = frozenset("deadline social second_look match practice closed excluded".split())
"""Roles of days that are no interview whatever the mail is about."""
NOT_INTERVIEW = NEVER_INTERVIEW | frozenset("travel letter link others waiting season".split())
"""Those, and roles that a day of an interview has only where nothing better is told."""
CALLED_OFF = frozenset({"old", "gone", "taken", "excluded"})
"""Roles of days that are no more: moved, called off, full."""

PLAUSIBLE_YEARS = range(1990, 2100)
"""Years of a Date header that are believed: arithmetic around year 1 or 9999 has no days left."""

_OUT_OF_SEASON = range(4, 9)
"""Months in which no one is interviewed before the Match."""
HER_CLOCK = any_of("your (?:own |local )?(?:time|zone|clock)")


class Page(msgspec.Struct, frozen=True):
    """One message with its days: `live` words, `headline` (subject), `older` mail it answers."""

    message: Message
    kind: Kind
    reference: datetime
    live: Dated
    headline: Dated
    older: tuple[Dated, ...]
    struck: frozenset[str]
    roles: tuple[Role, ...]
    headline_roles: tuple[Role, ...]
    agendas: tuple[Agenda, ...]

    @property
    def today(self) -> str:
        """The day the message was written, at its writer's place."""
        return self.reference.date().isoformat()

    @property
    def calls_off(self) -> bool:
        """Whether the message says that a day ahead is off."""
        return any(r.role == "gone" and r.moment.day > self.today for r in self.roles)

    def in_season(self, day: str) -> bool:
        """Whether interviews are held on `day`: "commencing July 1" is the residency's own first day."""
        month, written = int(day[5:7]), self.reference.month
        return month not in _OUT_OF_SEASON or written in _OUT_OF_SEASON

    @property
    def every_role(self) -> tuple[Role, ...]:
        """The days of the live words, then those of the subject."""
        return (*self.roles, *self.headline_roles)

    @property
    def zones_told(self) -> tuple[str, ...]:
        """Zones that the message names in words, but for the reader's own."""
        pages = (self.live, self.headline)
        return tuple(z.zone for p in pages for z in p.zones if not z.hers and not z.zone.startswith("UTC"))

    def home(self, moment: Moment) -> Dated:
        """The text in which `moment` stands."""
        pages = (self.live, self.headline, *self.older)
        return next((p for p in pages if any(m is moment for m in p.moments)), self.live)

    def sentence(self, moment: Moment) -> str:
        """The sentence or row of `moment`."""
        home = self.home(moment)
        return home.stretch(moment.begin).of(home.text)

    def before(self, position: int, width: int = 60) -> str:
        """What its sentence says just before `position` of the live words."""
        return self.live.text[max(self.live.stretch(position).start, position - width) : position].replace(
            "\n", " "
        )

    def quote(self, role: Role) -> Quote:
        """The sentence of a day, white space folded, as a quote of the message."""
        words = " ".join(role.stretch.of(self.home(role.moment).text).split())
        return Quote(text=words, message_id=self.message.message_id)

    def on_program_clock(self, moment: Moment) -> bool:
        """Whether the row tells the program's hour and not "your time"."""
        return not HER_CLOCK.search(self.sentence(moment))


_ANSWERS = re.compile(r"\s{0,3}(?:re|aw|sv|fwd?|wg)\s{0,2}:", re.IGNORECASE)
"""A subject that was written earlier: its "tomorrow" is not tomorrow any more."""


def lay_out(message: Message, kind: Kind) -> Page | None:
    """`message` laid out, or None where it has no believable date to count from."""
    if message.date is None or message.date.year not in PLAUSIBLE_YEARS:
        return None
    older = tuple(dated(p.text, p.date or message.date) for p in message.passages if p.voice == "quoted")
    reference = _reference(message, message.date)
    past = kind in LOOKS_BACK
    headline = dated(message.subject, message.date, Context(past=past))
    if _ANSWERS.match(message.subject):
        kept = tuple(m for m in headline.moments if m.kind in {"named", "nth"})
        headline = msgspec.structs.replace(headline, moments=kept)
    named = [
        date.fromisoformat(m.day) for p in (*older, headline) for m in p.moments if m.kind in {"named", "nth"}
    ]
    named += [date.fromisoformat(e.start[:10]) for e in message.calendar if e.start]
    text = "\n\n".join(p.text for p in message.passages if p.voice != "quoted")
    live = dated(text, reference, Context(known=tuple(named), past=past))
    struck = dated(message.struck, reference).moments if message.struck else ()
    return Page(
        message=message,
        kind=kind,
        reference=reference,
        live=live,
        headline=headline,
        older=older,
        struck=frozenset(m.day for m in struck),
        roles=with_sound(roles(live), live, kind),
        headline_roles=with_sound(roles(headline), headline, kind, subject=True),
        agendas=agendas(live),
    )


def _reference(message: Message, sent: datetime) -> datetime:
    """The day to count from: a forward without words of days above it counts from the forwarded mail."""
    forwarded = [p.date for p in message.passages if p.voice == "forwarded" and p.date]
    own = "\n".join(p.text for p in message.passages if p.voice == "sender")
    if not forwarded or dated(own, sent).days:
        return sent
    return forwarded[0].astimezone(sent.tzinfo)
