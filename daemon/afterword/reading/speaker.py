"""Decides whose words a message holds: a program's, a portal's for it, her school's, her own.

A forward is read through where the program speaks inside it: passed on by her own school
account, by a dean, or inside the program's own house. It must never take a classmate's
forward, a bounce or her own words for a program's.
"""

from __future__ import annotations

import re
from typing import Literal

from afterword.model import Address, Applicant, Message, Passage, Record
from afterword.reading import platforms

Origin = Literal["person", "robot", "portal", "association", "school", "bounce", "self", "passed_on"]

_BOUNCE = re.compile(r"^(?:mailer-daemon|postmaster|bounces?)\b", re.IGNORECASE)
_SCHOOL_WORDS = re.compile(
    r"\boffice of (?:student|medical student|academic) (?:affairs|life|services|advising)|\bstudent affairs\b|\bdean(?:'s|’s)? office\b"
    r"|\bdean (?:for|of) (?:student|medical|undergraduate|academic|admissions|career)|\bcareer (?:advis\w+|notes|services|development office)"
    r"|\bclass of 20\d\d\b|\bms-?[34]\b|\bm[34] class\b|\bfourth[- ]years?\b|\bregistrar\b|\bclerkship (?:office|coordinator)",
    re.IGNORECASE,
)
_GREETING = re.compile(
    r"^\W{0,3}(?:dear|hi|hello|hey|good (?:morning|afternoon|evening),?)\s+(?:(?:Ms|Mrs|Mr|Mx|Dra?)\.\s+)?(?P<name>[^\n,;:!.]{2,60})",
    re.IGNORECASE | re.MULTILINE,
)
_ANYBODY = re.compile(
    r"\b(?:applicants?|candidates?|all|everyone|everybody|friends?|folks|colleagues?|doctors?|students?|future|interviewees?|there|class|prospective|visitors?)\b",
    re.IGNORECASE,
)


class Speaker(Record, frozen=True, kw_only=True):
    """Who speaks, and the words that count.

    `address` speaks for the program (the portal itself where a portal writes); `text` are
    the words that count now, `quoted` the older ones they answer; `domains` the registrable
    domains that belong to the program; `through` says that a forward was read through.
    """

    origin: Origin
    address: Address = Address()
    text: str = ""
    quoted: str = ""
    domains: frozenset[str] = frozenset()
    through: bool = False
    subject: str = ""


def owner_names(message: Message, applicant: Applicant) -> frozenset[str]:
    """The lower-case parts of the owner's name, from the profile or from how mail addresses her."""
    written = [applicant.name] if applicant.name else []
    written += [
        a.name for a in (*message.to, *message.cc) if a.email in applicant.addresses and "@" not in a.name
    ]
    words = {w for name in written for w in re.findall(r"[^\W\d_]{2,}", name.lower())}
    local = applicant.email.partition("@")[0].lower()
    return frozenset(words | {w for w in re.split(r"[^a-z]+", local) if len(w) > 2})  # noqa: PLR2004


def is_owner(address: Address, message: Message, applicant: Applicant) -> bool:
    """Whether `address` is the owner's: one of her addresses, or her own full name at her school."""
    if address.email in applicant.addresses:
        return True
    names = owner_names(message, applicant)
    words = set(re.findall(r"[^\W\d_]{2,}", address.name.lower()))
    return len(words) > 1 and words <= names


def school_domains(applicant: Applicant) -> frozenset[str]:
    """Registrable domains of the owner's own school, as far as her addresses tell."""
    found = {platforms.domain_of(a) for a in applicant.addresses}
    return frozenset(d for d in found if d not in platforms.FREEMAIL and d)


_SCHOOL_ENDINGS = ("som", "com", "medschool", "medicalschool", "schoolofmedicine", "medicalcollege")
"""What schools put behind their name in a domain; "medical" and "med" are hospitals' too."""


def _at_her_school(address: Address, message: Message, applicant: Applicant) -> bool:
    domain = platforms.domain_of(address.email)
    if not domain or platforms.freemail(address.email):
        return False
    if domain in school_domains(applicant):
        return True
    words = [
        w
        for w in re.findall(r"[a-z]{4,}", applicant.school.lower())
        if w not in {"school", "medicine", "medical", "college", "university"}
    ]
    flat = domain.split(".", maxsplit=1)[0].replace("-", "")
    whole = "".join(re.findall(r"[a-z]+", applicant.school.lower()))
    if words and flat in {whole, *("".join(words) + ending for ending in _SCHOOL_ENDINGS)}:
        return True
    if words and all(w in flat for w in words[:1]) and applicant.school.lower() in message.readable.lower():
        return True
    return any(
        platforms.domain_of(a.email) == domain and is_owner(a, message, applicant)
        for a in (*message.to, *message.cc)
    )


def speaker(message: Message, applicant: Applicant) -> Speaker:
    """Whose words `message` holds; total: every message has a speaker."""
    sender = message.sender
    newest = "\n\n".join(p.text for p in message.passages if p.voice == "sender")
    quoted = "\n\n".join(p.text for p in message.passages if p.voice == "quoted")
    if _BOUNCE.match(sender.email):
        return Speaker(origin="bounce", address=sender)
    forwarded = [p for p in message.passages if p.voice == "forwarded"]
    inner = next(
        (p for p in forwarded if p.author and p.author.email and not is_owner(p.author, message, applicant)),
        None,
    )
    if is_owner(sender, message, applicant):
        return (
            _through(inner, forwarded, quoted, message) if inner else Speaker(origin="self", address=sender)
        )

    def by_sender(origin: Origin, text: str) -> Speaker:
        return Speaker(
            origin=origin,
            address=sender,
            text=text,
            quoted=quoted,
            domains=_domains(message, sender),
            subject=message.subject,
        )

    if inner and inner.author:
        same_house = platforms.domain_of(inner.author.email) == platforms.domain_of(sender.email)
        if same_house:
            text = "\n\n".join(p.text for p in message.passages if p.voice in {"sender", "forwarded"})
            return by_sender("school" if _at_her_school(sender, message, applicant) else "person", text)
        if _passes_a_link_on(inner.author, sender, newest):
            return by_sender("person", newest)
        # A dean passes on what was written to her; a classmate passes on what was written to him.
        dean = _SCHOOL_WORDS.search(newest) is not None
        if _for_her(inner, message, applicant, dean=dean) and (
            dean or _at_her_school(sender, message, applicant)
        ):
            return _through(inner, forwarded, quoted, message)
        return Speaker(
            origin="passed_on", address=sender, text=newest, quoted=inner.text, subject=message.subject
        )
    if forwarded and not inner and platforms.freemail(sender.email):
        return Speaker(origin="passed_on", address=sender, text=newest, subject=message.subject)
    return by_sender(_origin(message, newest, applicant), newest)


def _passes_a_link_on(author: Address, sender: Address, newest: str) -> bool:
    """Whether an office forwards what a meeting service wrote to it, with words of its own."""
    private = platforms.freemail(sender.email) or platforms.student(sender.email)
    return platforms.meeting(author.email) and not private and bool(newest.strip())


def _through(inner: Passage, forwarded: list[Passage], quoted: str, message: Message) -> Speaker:
    author = inner.author or Address()
    text = "\n\n".join(p.text for p in forwarded)
    origin: Origin = "robot" if platforms.robot(author.email) else "person"
    if platforms.portal(author.email):
        origin = "portal"
    elif _is_a_body(author) or TO_MEMBERS.search(text):
        origin = "association"
    return Speaker(
        origin=origin, address=author, text=text, quoted=quoted, through=True, subject=inner.subject or message.subject,
        domains=frozenset({platforms.domain_of(author.email)} - {""}) if origin == "person" else frozenset(),
    )  # fmt: skip


_OF_STUDENTS = re.compile(r"\b(?:of yours|your (?:\w+ )?students?)\b", re.IGNORECASE)


def _for_her(inner: Passage, message: Message, applicant: Applicant, *, dean: bool) -> bool:
    """Whether a forwarded message greets her, nobody in particular, or a `dean` of whose students it speaks."""
    greetings = list(_GREETING.finditer(inner.text[:1_000]))
    if not greetings or _ANYBODY.search(greetings[0]["name"]):
        return True
    hers = owner_names(message, applicant)
    if dean and _OF_STUDENTS.search(inner.text):
        hers |= set(re.findall(r"[^\W\d_]{3,}", message.sender.name.lower()))
    greeted = (set(re.findall(r"[^\W\d_]{2,}", g["name"].lower())) for g in greetings)
    return any(words & hers for words in greeted)


_BODY = re.compile(
    r"\b(?:advising|advisory|student(?: affairs)?|deans?['’]?) (?:council|collaborative|network|group|list|alliance)\b|\b(?:council|association|society|alliance|federation) (?:of|for) (?:[\w&]+ ){0,4}(?:directors?|programs?|residenc(?:y|ies)|education|physicians|surgeons|students|colleges)\b|\b(?:college|academy|forum|consortium|union) (?:of|for) (?:[\w&]+ ){0,4}(?:educators|directors|coordinators|administrators)\b",
    re.IGNORECASE,
)
"""What bodies of programs and physicians call themselves."""
TO_MEMBERS = re.compile(
    r"\b(?:receive|get|getting|receiving) this (?:\w+ ){0,2}(?:because you are|as) an? (?:\w+ ){0,2}member\b"
    r"|\bmembers? (?:webinar|number|only)\b",
    re.IGNORECASE,
)
"""What a society writes below its letter to members."""
_ADVISERS = re.compile(r"advis(?:ing|ers?|ors?)\b|student-?affairs|\bdeans\b|\bcircle\b", re.IGNORECASE)
"""Domains of those who advise students."""


def _is_a_body(author: Address) -> bool:
    """Whether what a dean passes on is a body's that trains nobody; of a sender a name alone is not enough for that."""
    return bool(
        platforms.association(author.email)
        or _BODY.search(author.name)
        or _ADVISERS.search(author.email.partition("@")[2])
    )


_FOR_A_PROGRAM = re.compile(r"^\W{0,3}Program:[ \t]{1,20}\S", re.MULTILINE)
"""A line of a portal that passes on what a program wrote."""
_FROM_A_PROGRAM = re.compile(
    r"^\W{0,3}(?:From|Sender|Program):[ \t]{1,20}[^\n]*\b(?:Program|Residency|Hospital|Medical Center)\b",
    re.MULTILINE,
)
"""The same in the message center of an association: MyERAS brings what programs write."""


def _origin(message: Message, newest: str, applicant: Applicant) -> Origin:
    address = message.sender.email
    if platforms.portal(address) and platforms.robot(address):
        return "portal"
    if _at_her_school(message.sender, message, applicant):
        return "school"
    carries = platforms.portal(address) and _FOR_A_PROGRAM.search(newest)
    if carries or (platforms.association(address) and _FROM_A_PROGRAM.search(newest)):
        return "portal"
    if platforms.association(address):
        return "association"
    if platforms.portal(address):
        return "portal"
    if platforms.robot(address) or platforms.carrier(address):
        return "robot"
    if message.bulk and _SCHOOL_WORDS.search(newest + "\n" + message.sender.name):
        return "school"
    return "person"


def _domains(message: Message, sender: Address) -> frozenset[str]:
    found: set[str] = set()
    for address in (sender.email, *(a.email for a in message.reply_to)):
        domain = platforms.domain_of(address)
        if domain and not (
            platforms.freemail(address) or platforms.carrier(address) or platforms.association(address)
        ):
            found.add(domain)
    return frozenset(found)
