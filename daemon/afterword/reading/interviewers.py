"""Finds who interviews the applicant, from plans of the day, sentences and calendar guests.

It must never list residents who only host, speakers who only open the day, or the people
of another applicant.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from afterword.model import Applicant, Contact, Kind, Message
from afterword.reading import duties, names, roles
from afterword.reading.interview_rows import NO_INTERVIEW, ONLY_THERE, in_rows, opens_the_day
from afterword.reading.listed import notes
from afterword.reading.names import Person
from afterword.reading.sentences import sentences
from afterword.reading.speaker import Speaker, owner_names

_SILENT: frozenset[Kind] = frozenset({"other", "notice", "rejection", "waitlist", "social", "second_look"})
"""Kinds of mail that plan or recall no interview with anybody."""
_PLANS: frozenset[Kind] = frozenset(
    {"confirmation", "details", "reminder", "reschedule", "invitation", "cancellation"}
)
_MEETS = re.compile(
    r"\b(?:you(?:'ll| will)?|your)\b[^.!?\n]{0,40}\b(?:meet(?:ing)?|interview(?:ing|ed|ers?|er is)?|sit(?:ting)? down|talk(?:ing)?|speak(?:ing)?"
    r"|see(?:ing)?|conversations?|visit(?:ing)?|paired|matched|chat(?:ting)?|with)\b|\binterview(?:s|ed|ers?|ing)?\b[^.!?\n]{0,30}(?:with|by|are|is|:|you)"
    r"|\brotate\b|\bdo your (?:hour|interview)\b|\b(?:who|whom) (?:you|interview)|\bpeople you (?:met|meet|talked)|\beveryone else you met\b"
    r"|\bbe seen by\b|^\W{0,4}panel(?: [A-Z\d])?:|^\W{0,4}(?:first|second|third|fourth|1st|2nd|3rd|4th) interview(?:er)?\b|\bthen me\b|\byou(?:'ve| have) got Dra?\b"
    r"|\bwould like half an hour\b|\bhalf an hour for you\b|\b(?:is|are) (?:still )?yours?\b|\bwill see you\b|\bit(?:'ll| will) be Dra?\b|\b(?:first|second|third|last|other) (?:one )?(?:stays|is|remains) with\b|\byou(?:'ll| will) (?:have|get) (?:me\b|Dra?\b)|\bdoes your interview\b|\byour panel\b|\bspeaks? with you\b",
    re.IGNORECASE,
)  # fmt: skip
_IN_TURN = re.compile(
    r"\b\d{1,2}[:.]\d\d(?:\s?[ap]\.?m\.?)?,?\s+(?:Prof\.? )?Dra?s?\b|\bDra?s?\.? [A-Z][^.!?\n]{0,30}\b(?:at )?\d{1,2}[:.]\d\d"
    r"|\b(?:goes first|first you (?:have|get|see)|then Dra?\b|starts? with|begins? with|you (?:get|have|see) (?:me|Dra?)\b|has you|is gonna ask|will ask you)\b|\bRoom \w\b"
)
_NOT_TO_MEET = re.compile(
    r"\b(?:not|instead of|rather than|in (?:the )?place of|replac\w+(?: for)?|on behalf of|welcome (?:by|from))(?: with| to| by)?\b[\w ,]{0,35}$",
    re.IGNORECASE,
)
_ONLY_ASKS = re.compile(
    r"[^.!?;]{0,40}?\b(?:asked me|asks me|wants|would (?:like|love) to (?:meet|see)|and the (?:selection )?committee|does not interview|invites|sends? (?:his|her))\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(
    r"\binstead\b|\bin (?:his|her|their) place\b|\byou(?:'ll| will)? (?:get|have)\b", re.IGNORECASE
)
_AWAY = re.compile(r" (?:is|was|has been|had to|can't|cannot|has)\b", re.IGNORECASE)
_DICTATES = re.compile(
    r"[^.!?\n]{0,60}\b(?:dictat\w+|(?:asked|asks) me to (?:take (?:this|it) down|write|pass (?:this|it) on|send you)|in (?:his|her) own words)\b",
    re.IGNORECASE,
)
_OPENING = 400
"""Characters in which a letter says for whom it is written."""
_MET = re.compile(
    r"\b(?:else|people|those|faculty|physicians|doctors|interviewers|the ones|everyone|everybody)(?: \w+){0,2} you"
    r" (?:met|interviewed with|talked (?:to|with)|spoke (?:to|with)|sat down with)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:interview(?:ed|s)?|conversations?|our talk|pleasure to (?:speak|talk|meet)|talk(?:ed|ing)|(?:when|since|that) we met|met with you|meeting you|argument|argued|visit|that (?:day|morning|afternoon)|your day|these days|my colleagues)\b",
    re.IGNORECASE,
)


_SPOKE = re.compile(
    r"\byou (?:\w+ )?(?:said|asked|told me|wished to know)\b|\bwe (?:spoke|talked)\b|\bour (?:\w+ )?(?:conversation|talk|interview|argument)\b",
    re.IGNORECASE,
)
"""What a chair writes of a talk: of nine who wrote so seven had interviewed her."""


def interviewers(
    message: Message, speaker: Speaker, found: tuple[Contact, ...], kind: Kind, applicant: Applicant
) -> tuple[str, ...]:
    """The interviewers' names as they are listed ("Dr. Grace Osei"), in the order of the message."""
    if kind in _SILENT:
        return ()
    writer = next((c for c in found if c.email == speaker.address.email and c.name), None)
    people: list[Person] = []
    # Who asks her to come may not see her.
    live = speaker.text if kind == "invitation" else _with_capitals(speaker.text)
    text = "\n\n".join([live, *notes(message, speaker)])
    for someone in in_rows(text, writer, plans=kind in _PLANS):
        _keep(people, someone)
    for someone in _from_sentences(text, writer, kind):
        _keep(people, someone)
    for someone in (*_who_dictates(text, writer), *_from_her_own_words(message)):
        _keep(people, someone)
    for someone in _from_calendar(message, found):
        _keep(people, someone)
    if writer and kind in {"personal", "post_interview"} and _wrote_as_interviewer(writer, speaker, kind):
        _keep(people, _person(writer))
    own = owner_names(message, applicant)
    return tuple(p.formal for p in people if not set(names.plain(p.name).split()) <= own)


def _wrote_as_interviewer(writer: Contact, speaker: Speaker, kind: Kind) -> bool:
    """Whether the writer sat across from her: a resident or an officer must say so, a physician may recall it."""
    if writer.role in {"coordinator", "other", "office"}:
        return False
    if duties.interviewed(f"{speaker.text}\n{speaker.subject}"):
        return True
    if kind == "personal" and writer.role == "chair":
        return _SPOKE.search(speaker.text) is not None
    if kind != "personal" or writer.role in {"resident", "chief_resident"}:
        return False
    return writer.doctor and bool(
        _PAST.search(f"{speaker.text}\n{speaker.quoted}") or duties.thanked(speaker.subject)
    )


def _from_sentences(text: str, writer: Contact | None, kind: Kind) -> Iterator[Person]:
    """People a sentence says she meets, met, or sees in turn."""
    met = kind in {"personal", "post_interview"} and bool(_MET.search(text))
    for stretch in sentences(text):
        sentence = stretch.of(text).replace("\n", " ").replace("’", "'")
        if (stretch.row and opens_the_day(sentence)) or NO_INTERVIEW.search(sentence):
            continue
        meets = bool(_MEETS.search(sentence)) or (kind in _PLANS and bool(_IN_TURN.search(sentence)))
        told = met and ("@" in sentence or _MET.search(sentence))
        if kind == "invitation" and _INVITES.search(sentence):
            continue
        if meets or (told and roles.role_in(sentence) not in {"program_director", "coordinator"}):
            yield from _met_in(sentence, writer, meets=meets)


_INVITES = re.compile(
    r"\b(?:would (?:like|love|be (?:glad|pleased|happy))(?: (?:for )?you)? to\b|would like you|like to interview|invites?\b|on behalf of|(?:loved|liked|enjoyed|read|went (?:through|thru)|gone through|has seen) your\b)",
    re.IGNORECASE,
)
"""What is said of somebody who asks her to come, and may not see her on the day."""


_SMALL_DOCTOR = re.compile(r"\b(?P<title>drs?)\b(?P<dot>\.?) (?P<name>[a-zà-ÿ][a-zà-ÿ'’]+(?:-[a-zà-ÿ]+)?)\b")


def _with_capitals(text: str) -> str:
    """`text` with the names of doctors written large where somebody in haste writes them small: "dr nasser"."""
    return _SMALL_DOCTOR.sub(lambda m: f"{m['title'].title()}{m['dot']} {m['name'].title()}", text)


_WHO_SAW_ME = re.compile(
    r"(?P<who>\bDrs?\.? [^.!?\n]{2,20}(?:[^!?]{0,80}?))(?:,? (?:both )?(?:who|whom)|,) (?:both )?(?:interviewed me|I (?:met|interviewed with|spoke (?:with|to)|talked (?:with|to)))\b"
)
"""As in "May I write to Dr. Poe and Dr. Ray, who interviewed me?"."""


def _from_her_own_words(message: Message) -> Iterator[Person]:
    """The people of whom her own mail, which is answered, says that they interviewed her."""
    for passage in message.passages:
        if passage.voice == "quoted":
            for match in _WHO_SAW_ME.finditer(" ".join(passage.text.split())):
                yield from (mention.person for mention in names.people(match["who"]))


def _who_dictates(text: str, writer: Contact | None) -> Iterator[Person]:
    """The interviewer in whose name somebody else writes: "Dr. Lee dictated the following"."""
    if not writer or writer.role not in {"coordinator", "other"} or not duties.remembers(text):
        return
    for mention in names.people(text[:_OPENING]):
        if _DICTATES.match(text, mention.end):
            yield mention.person


def _met_in(sentence: str, writer: Contact | None, *, meets: bool) -> Iterator[Person]:
    """The people of a sentence who sit down with her: not who is replaced, asks, welcomes or only hosts."""
    replaced = bool(_INSTEAD.search(sentence))
    for mention in names.people(sentence):
        before, behind = sentence[: mention.start], sentence[mention.end :]
        herself = writer and names.same(f"Dr. {writer.name}", f"Dr. {mention.person.name}")
        away = replaced and _AWAY.match(behind)
        if herself and not meets:
            continue
        if not (
            ONLY_THERE.match(behind[:30]) or _NOT_TO_MEET.search(before) or _ONLY_ASKS.match(behind) or away
        ):
            yield mention.person


def _from_calendar(message: Message, found: tuple[Contact, ...]) -> Iterator[Person]:
    """Physicians who are guests of the event."""
    guests = {a.email for e in message.calendar if not e.cancelled for a in e.attendees}
    for contact in found:
        if contact.email in guests and contact.doctor and contact.name and contact.role != "resident":
            yield _person(contact)


def _person(contact: Contact) -> Person:
    parsed = names.person(f"Dr. {contact.name}")
    return parsed or Person(name=contact.name or "", surname=contact.name or "", title="Dr.", doctor=True)


def _keep(people: list[Person], someone: Person) -> None:
    """Adds `someone` once, by the fuller of two tellings; staff with "Ms." or "Mr." interview nobody."""
    if someone.surname in {"", "Dr", "Prof"} or someone.title in {"Ms.", "Mr.", "Mrs.", "Mx."}:
        return
    for index, other in enumerate(people):
        if names.same_person(other, someone):
            if len(someone.name) > len(other.name):
                people[index] = someone
            return
    people.append(someone)
