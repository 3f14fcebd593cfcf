"""An invented season with eight programs in every state there is; all addresses end in .example."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import msgspec

from afterword.drafting.season import AccountState, Notice, Season, Unreadable
from afterword.model import (
    Address,
    Applicant,
    Because,
    CaseContact,
    CaseInterview,
    CaseMail,
    CasePolicy,
    Contact,
    Due,
    Hold,
    Interview,
    Letter,
    LetterState,
    Policy,
    Program,
    ProgramCase,
    Quote,
    Recipient,
    Recorded,
    Settings,
)

EASTERN = ZoneInfo("America/New_York")
CENTRAL = ZoneInfo("America/Chicago")
TEMPLATES_FOLDER = Path(__file__).parents[2] / "templates"
IM = "internal medicine"


def templates() -> dict[str, str]:
    """The shipped templates by file name."""
    return {path.name: path.read_text("utf-8") for path in TEMPLATES_FOLDER.glob("*.j2")}


def at(text: str) -> datetime:
    """A moment on the applicant's clock: at("2026-12-06 18:00")."""
    return datetime.fromisoformat(text).replace(tzinfo=CENTRAL)


NOW = at("2026-12-06 18:00")
SETTINGS = Settings(
    applicant=Applicant(
        name="Priya Raman",
        email="priya.raman@mail.example",
        school="Lakeside School of Medicine",
        degree="MD Candidate 2027",
        aamc_id="13579246",
        timezone="America/Chicago",
        specialties=(IM,),
    ),
    accounts=("priya.raman@mail.example",),
)
ALDER = Program(institution="Alder Ridge Medical Center", specialty=IM)
BRACKEN = Program(institution="Bracken Falls University Hospital", specialty=IM)
CORMORANT = Program(institution="Cormorant Bay Health", specialty=IM)
DUNMORE = Program(institution="Dunmore Valley Hospital", specialty=IM)
ELDERWATER = Program(institution="Elderwater Memorial Hospital", specialty=IM)
FENWICK = Program(institution="Fenwick County Medical Center", specialty=IM)
GRANITE = Program(institution="Granite Pass Regional Medical Center", specialty=IM)
HALCYON = Program(institution="Halcyon Lakes Health System", specialty=IM)

SILENCE_WORDS = (
    "To be fair to everyone, we ask that you do not contact our program in any way after your interview "
    "day until Match Day."
)
NO_THANKS_WORDS = (
    "Please save your time: we ask that applicants refrain from sending thank-you notes. Questions are always "
    "welcome and go to our coordinator."
)
NO_FACULTY_WORDS = (
    "Kindly do not write to your interviewers directly; Tomás in our office is glad to pass anything on."
)
UNCLEAR_WORDS = "We trust that you will be mindful about correspondence with the committee."


def mail(key: str, when: str, kind: str, subject: str, sender: str, email: str, **more: object) -> CaseMail:
    """One remembered message."""
    return CaseMail(
        message_id=f"<{key}@mail.example>",
        at=at(when),
        kind=kind,  # type: ignore[arg-type]
        subject=subject,
        sender=Address(name=sender, email=email),
        authentication=more.pop("authentication", "pass"),  # type: ignore[arg-type]
        **more,  # type: ignore[arg-type]
    )


def contact(
    name: str | None, email: str | None, role: str, when: str = "2026-11-20 09:00", **more: object
) -> CaseContact:
    """One person or mailbox of a program."""
    flags = {key: more.pop(key) for key in ("interviewer", "current", "by_hand") if key in more}
    return CaseContact(
        contact=Contact(name=name, email=email, role=role, **more),  # type: ignore[arg-type]
        told=at(when),
        **flags,  # type: ignore[arg-type]
    )


def interview(
    key: str,
    words: str,
    start: str,
    zone: str | None,
    mode: str = "virtual",
    end: str | None = None,
    **more: object,
) -> CaseInterview:
    """One interview as a message told it."""
    return CaseInterview(
        interview=Interview(
            start=start,
            end=end,
            timezone=zone,
            mode=mode,  # type: ignore[arg-type]
            quote=Quote(text=words, message_id=f"<{key}@mail.example>"),
        ),
        told=at("2026-11-18 09:00"),
        message_id=f"<{key}@mail.example>",
        **more,  # type: ignore[arg-type]
    )


def policy(rule: str, words: str, key: str, when: str, **more: object) -> CasePolicy:
    """One policy with the sentence it came from."""
    standing = {name: more.pop(name) for name in ("in_force", "why_not", "voice") if name in more}
    return CasePolicy(
        policy=Policy(rule=rule, quote=Quote(text=words, message_id=f"<{key}@mail.example>"), **more),  # type: ignore[arg-type]
        told=at(when),
        message_id=f"<{key}@mail.example>",
        **standing,  # type: ignore[arg-type]
    )


def letter(
    key: str,
    case: str,
    program: Program,
    purpose: str,
    to: str,
    state: LetterState,
    since: str,
    **more: object,
) -> Letter:
    """One letter of ours."""
    moment = at(since)
    return Letter(
        key=key, id=key, case=case, program=program, purpose=purpose, to=to, state=state, since=moment,
        saved_at=more.pop("saved_at", moment), **more,  # type: ignore[arg-type]
    )  # fmt: skip


BODY = """Dear Dr. Osei,

Thank you for the time you gave me on December 3. I especially enjoyed talking with you about your sepsis
project and how the night float changed the way your residents see the first hour.

I am grateful for the kind and careful way the day was run.

Sincerely,
Priya Raman
MD Candidate 2027, Lakeside School of Medicine
AAMC ID 13579246
"""

CASES = (
    ProgramCase(
        key="alder", program=ALDER, state="interviewed",
        interviews=(interview("a2", "We look forward to seeing you on Thursday, December 3, from 8:00 AM to 2:30 PM Eastern.", "2026-12-03T08:00", "America/New_York", end="2026-12-03T14:30"),),
        contacts=(
            contact("Maria Alvarez", "malvarez@alderridge.example", "coordinator", phone="+15125550142"),
            contact("Grace Osei", "gosei@alderridge.example", "faculty", doctor=True, interviewer=True),
            contact("Henrik Lindqvist", None, "program_director", doctor=True, interviewer=True),
        ),
        policies=(
            policy("thank_you_welcome", "Thank-you notes are always appreciated; please send them to Maria.", "a2", "2026-11-20 09:00", route="malvarez@alderridge.example"),
            policy("faculty_contact_ok", "Do write me if you would like to hear how the protocol turned out.", "a3", "2026-12-03 16:00", person="gosei@alderridge.example"),
        ),
        mail=(
            mail("a1", "2026-11-02 09:00", "invitation", "Interview invitation", "Maria Alvarez", "malvarez@alderridge.example", reply_address="malvarez@alderridge.example"),
            mail("a2", "2026-11-20 09:00", "details", "Your day with us", "Maria Alvarez", "malvarez@alderridge.example", reply_address="malvarez@alderridge.example"),
            mail("a3", "2026-12-03 16:00", "personal", "The protocol", "Grace Osei, MD", "gosei@alderridge.example", reply_address="gosei@alderridge.example"),
            mail("a4", "2026-12-04 10:00", "second_look", "Second look, January 22", "Maria Alvarez", "malvarez@alderridge.example", second_look=("2027-01-22",), quote=Quote(text="If you would like to see the hospital in person, we hold an optional second look on January 22; it has no bearing on our list.", message_id="<a4@mail.example>")),
        ),
        notes=(
            Recorded(at=at("2026-12-03 19:10"), kind="note", program=ALDER.institution, person="Grace Osei", text="your sepsis project and how the night float changed the first hour", card=True),
        ),
    ),
    ProgramCase(
        key="bracken", program=BRACKEN, state="interviewed",
        interviews=(interview("b1", "You are confirmed for Tuesday, November 24, 9 AM to 3 PM PT, on Zoom.", "2026-11-24T09:00", "America/Los_Angeles", end="2026-11-24T15:00"),),
        contacts=(contact(None, "im-residency@brackenfalls.example", "office"), contact("Ruth Abara", None, "faculty", doctor=True, interviewer=True)),
        policies=(
            policy("no_contact", SILENCE_WORDS, "b2", "2026-11-25 11:00", until="2027-03-19"),
            policy("thank_you_welcome", "Notes of thanks are welcome.", "b1", "2026-11-10 11:00", in_force=False, why_not="A newer sentence of the program says otherwise."),
        ),
        mail=(
            mail("b1", "2026-11-10 11:00", "confirmation", "You are confirmed", "Bracken Falls IM", "im-residency@brackenfalls.example"),
            mail("b2", "2026-11-25 11:00", "post_interview", "Thank you for visiting us", "Bracken Falls IM", "im-residency@brackenfalls.example"),
        ),
        requests=(Recorded(at=at("2026-12-05 12:00"), kind="correction", program=BRACKEN.institution, text="The poster was accepted, not published."),),
    ),
    ProgramCase(
        key="cormorant", program=CORMORANT, state="interviewed",
        interviews=(interview("c1", "Please come to the main lobby at 8:30 on December 1.", "2026-12-01T08:30", "America/New_York", mode="in_person"),),
        contacts=(contact("Tomás Varga", "tvarga@cormorant.example", "coordinator"), contact("Imogen Sato", None, "faculty", doctor=True, interviewer=True)),
        policies=(
            policy("no_faculty_contact", NO_FACULTY_WORDS, "c1", "2026-11-19 10:00"),
            policy("no_effect_on_ranking", "Letters have no influence on our list.", "c1", "2026-11-19 10:00"),
        ),
        mail=(mail("c1", "2026-11-19 10:00", "details", "Itinerary", "Tomás Varga", "tvarga@cormorant.example", warnings=("The itinerary is attached as a PDF (“Itinerary_Dec1.pdf”); it may hold your interviewers’ names.",)),),
    ),
    ProgramCase(
        key="dunmore", program=DUNMORE, state="scheduled",
        interviews=(interview("d1", "Your interview is confirmed: Thursday, December 10, 8:00 AM - 1:00 PM (Mountain).", "2026-12-10T08:00", "America/Denver", end="2026-12-10T13:00"),),
        contacts=(contact("Lena Brandt", "lbrandt@dunmore.example", "coordinator"), contact("Omar Haddad", None, "faculty", doctor=True, interviewer=True), contact("Ngozi Eze", None, "program_director", doctor=True, interviewer=True)),
        policies=(policy("no_thank_you", NO_THANKS_WORDS, "d1", "2026-11-21 10:00"), policy("questions_welcome", NO_THANKS_WORDS, "d1", "2026-11-21 10:00", route="lbrandt@dunmore.example")),
        mail=(mail("d1", "2026-11-21 10:00", "confirmation", "Confirmed for December 10", "Lena Brandt", "lbrandt@dunmore.example"),),
    ),
    ProgramCase(
        key="elderwater", program=ELDERWATER, state="scheduled",
        interviews=(interview("e1", "We had to move your day from December 8 to Thursday, December 10, 9:30 AM to 3:00 PM ET.", "2026-12-10T09:30", "America/New_York", end="2026-12-10T15:00", earlier=("2026-12-08T09:30",)),),
        contacts=(contact("Paul Nkemelu", "pnkemelu@elderwater.example", "coordinator"),),
        policies=(policy("unclear", UNCLEAR_WORDS, "e1", "2026-12-02 10:00"),),
        mail=(mail("e1", "2026-12-02 10:00", "reschedule", "A new day for your interview", "Paul Nkemelu", "pnkemelu@elderwater.example"),),
        conflicts=("The first mail says 9:30 AM, the calendar entry 10:30 AM; the later telling counts until you say otherwise.",),
    ),
    ProgramCase(
        key="fenwick", program=FENWICK, state="scheduled",
        interviews=(interview("f1", "Session date: 01/12/2027, all day, in person.", "2027-01-12", "America/New_York", mode="in_person"),),
        mail=(mail("f1", "2026-12-01 10:00", "confirmation", "Scheduled", "Interview Portal", "noreply@portal.example", automatic=True),),
    ),
    ProgramCase(
        key="granite", program=GRANITE, state="invited",
        mail=(mail("g1", "2026-12-05 10:00", "invitation", "Invitation to interview", "Granite Pass IM Residency", "residency@granitepass.example", offered=("2026-12-15", "2026-12-17", "2027-01-07"), respond_by="2026-12-09", portal=True, junk=True),),
        contacts=(contact(None, "residency@granitepass.example", "office"),),
    ),
    ProgramCase(key="halcyon", program=HALCYON, state="rejected", mail=(mail("h1", "2026-11-30 10:00", "rejection", "Your application", "Halcyon Lakes", "noreply@halcyon.example"),)),
)  # fmt: skip

LETTERS = (
    letter("l1", "alder", ALDER, "thank_you", "gosei@alderridge.example", LetterState.SAVED, "2026-12-04 14:00", not_after=at("2026-12-10 13:30"), subject="Thank you for the interview – Priya Raman", body=BODY, because=(Because(text="Do write me if you would like to hear how the protocol turned out.", message_id="<a3@mail.example>"),)),
    letter("l2", "alder", ALDER, "thank_you", "malvarez@alderridge.example", LetterState.EDITED, "2026-12-04 14:00", not_after=at("2026-12-10 13:30"), subject="Thank You – Alder Ridge Medical Center Interview on December 3", body="Dear Ms. Alvarez, …"),
    letter("l3", "bracken", BRACKEN, "thank_you", "im-residency@brackenfalls.example", LetterState.WITHDRAWN, "2026-12-01 11:05", why="A rule that came later asks for silence.", because=(Because(text=SILENCE_WORDS, message_id="<b2@mail.example>"),)),
    letter("l4", "cormorant", CORMORANT, "technical", "tvarga@cormorant.example", LetterState.SAVED, "2026-11-30 09:00", not_after=at("2026-12-03 17:00"), subject="Interview on December 1 – Priya Raman", body="Dear Tomás Varga, …"),
    letter("l5", "cormorant", CORMORANT, "question", "tvarga@cormorant.example", LetterState.UNKNOWN, "2026-12-05 09:00", saved_at=at("2026-12-02 09:00"), topic="Night float"),
    letter("l6", "granite", GRANITE, "update", "residency@granitepass.example", LetterState.FAILED, "2026-12-05 09:00", why="The mailbox is full, so the draft could not be saved.", body="Dear Granite Pass Residency Team, …"),
    letter("l7", "alder", ALDER, "invitation_reply", "malvarez@alderridge.example", LetterState.SENT, "2026-12-02 20:00"),
    letter("c1", "cormorant", CORMORANT, "card", "priya.raman@mail.example", LetterState.SAVED, "2026-12-01 17:00", card=True, subject="Notes: Cormorant Bay Health, December 1", not_after=at("2026-12-08 17:00")),
)  # fmt: skip

HOLDS = (
    Hold(key="h1", case="bracken", program=BRACKEN, purpose="thank_you", to=("im-residency@brackenfalls.example",), why="The program asks for no messages at all.", because=(Because(text=SILENCE_WORDS, message_id="<b2@mail.example>"),), cause="policy:<b2@mail.example>"),
    Hold(key="h2", case="bracken", program=BRACKEN, purpose="correction", to=("im-residency@brackenfalls.example",), why="The program asks for no messages at all; say `afterword allow` if this correction must go.", because=(Because(text=SILENCE_WORDS, message_id="<b2@mail.example>"),), cause="policy:<b2@mail.example>"),
    Hold(key="h3", case="cormorant", program=CORMORANT, purpose="thank_you", to=("isato@cormorant.example",), why="Letters to interviewers go through the office here.", because=(Because(text=NO_FACULTY_WORDS, message_id="<c1@mail.example>"),), cause="policy:<c1@mail.example>"),
    Hold(key="h4", case="elderwater", program=ELDERWATER, purpose="question", why="This sentence may limit what you send. Read it, then record what it means.", because=(Because(text=UNCLEAR_WORDS, message_id="<e1@mail.example>"),), cause="unclear:<e1@mail.example>"),
    Hold(key="h5", case="elderwater", program=ELDERWATER, purpose="update", why="This sentence may limit what you send. Read it, then record what it means.", because=(Because(text=UNCLEAR_WORDS, message_id="<e1@mail.example>"),), cause="unclear:<e1@mail.example>"),
)  # fmt: skip

WAITING = (
    Due(key="w1", case="cormorant", program=CORMORANT, purpose="thank_you", to=Recipient(email="tvarga@cormorant.example", name="Tomás Varga", role="coordinator", salutation="Dear Tomás Varga,"), not_before=at("2026-12-07 08:00"), not_after=at("2026-12-08 16:00"), optional=True),
    Due(key="w2", case="alder", program=ALDER, purpose="reminder", to=Recipient(email="malvarez@alderridge.example", name="Maria Alvarez", role="coordinator", salutation="Dear Ms. Alvarez,"), not_before=at("2026-12-11 08:00"), not_after=at("2027-01-20 08:00")),
)  # fmt: skip

SEASON = Season(
    settings=SETTINGS,
    now=NOW,
    cases=CASES,
    letters=LETTERS,
    holds=HOLDS,
    waiting=WAITING,
    unreadable=(
        Unreadable(subject="Interview day packet", at=at("2026-12-03 08:12"), reason="It is larger than 10 MB.", message_id="<u1@mail.example>"),
    ),
    warnings=(
        Notice(at=at("2026-12-05 15:00"), program=ALDER, title="A sender to be careful with", text="A message claims to come from Alder Ridge, but its address belongs to alder-ridge-gme.example, which the program never used. Nothing in it was believed.", because=(Because(text="Your interview has been cancelled; confirm your bank details to rebook.", message_id="<x1@mail.example>"),)),
    ),
    accounts=(AccountState(user="priya.raman@mail.example"),),
    last_pass=at("2026-12-06 17:58"),
    next_summary=at("2026-12-13 18:00"),
)  # fmt: skip

EMPTY = Season(
    settings=SETTINGS, now=NOW, last_pass=at("2026-12-06 17:58"), next_summary=at("2026-12-13 18:00")
)

TYPICAL = msgspec.structs.replace(
    SEASON,
    letters=tuple(one for one in LETTERS if one.state not in {LetterState.UNKNOWN, LetterState.FAILED}),
    warnings=(),
    unreadable=(),
)
"""An ordinary week: what the pictures in docs/pictures show."""
