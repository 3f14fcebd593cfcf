"""What kind of mail it is: letters by hand and machine, and the traps between them."""

from __future__ import annotations

import pytest

from afterword.model import Applicant, Reading
from afterword.reading import read
from afterword.reading.message import parse
from reading.heard import heard
from reading.letters import LETTERS, ME, Letter
from reading.more_letters import LETTERS as MORE

PRIYA = Applicant(
    name="Priya Raman", email=ME, school="Lakeside School of Medicine", specialties=("internal medicine",)
)
NOBODY = Applicant(name="", email=ME)
IGNORED = {"notice", "other"}


def reading_of(letter: Letter, applicant: Applicant = PRIYA) -> Reading:
    return heard(letter.raw, applicant)


@pytest.mark.parametrize(("letters", "floor"), [(LETTERS, 0.90), (MORE, 0.85)], ids=["first", "second"])
def test_most_letters_are_taken_for_what_they_are(letters: tuple[Letter, ...], floor: float) -> None:
    """Hand-written mail that avoids every usual word is still understood, mostly."""
    wrong = {
        letter.id: reading_of(letter).kind for letter in letters if reading_of(letter).kind not in letter.kind
    }
    assert 1 - len(wrong) / len(letters) >= floor, wrong


@pytest.mark.parametrize(
    "letter", [one for one in LETTERS + MORE if one.kind[0] == "other"], ids=lambda one: one.id
)
def test_no_trap_is_taken_for_a_programs_mail(letter: Letter) -> None:
    """Paid practice, other residencies, jobs, scams, hotels and friends give no case, no contact, no rule."""
    found = reading_of(letter)
    assert found.kind in IGNORED
    assert not found.contacts
    assert not found.policies
    assert not found.interviews


@pytest.mark.parametrize(
    "letter", [one for one in LETTERS + MORE if not IGNORED & set(one.kind)], ids=lambda one: one.id
)
def test_every_letter_of_a_program_counts_as_one(letter: Letter) -> None:
    """Whatever the kind, mail about her interviews is never thrown away, nor without her profile."""
    assert reading_of(letter).kind not in IGNORED
    assert reading_of(letter, NOBODY).kind not in IGNORED


BULK = (("Precedence", "bulk"), ("List-Unsubscribe", "<https://news.example/u/1>"))
TOLD_APART = (
    Letter(
        "classmate", "Jonah Feld <jonahfeld@gmail.com>", "Re: Re: sandia??",
        """lol no they put me on a waitlist then unwaitlisted me. anyway im there the 18th

heads up they told my whole group no thank you notes, and dont email the attendings, everything goes to yoli. also
send me your list of questions for PDs
""", ("other",),
    ),
    Letter(
        "blazers", "Lapel & Wren <style@lapelwren.com>", "Your interview is confirmed... to look sharp",
        """INVITATION TO INTERVIEW (the camera, that is)

Residency directors decide in 7 seconds. 30% off navy blazers until Sunday. Book a styling interview: Dec 1 or Dec 3,
9:00 AM ET. Respond by Monday to keep your slot! Thank-you notes welcome: margaux@lapelwren.com
""", ("other",), headers=BULK,
    ),
    Letter(
        "community-letter", "Cypress Bay University Health <letter@news.cypressbay.org>", "The Interview, a Second Look, and ways to give",
        """COMMUNITY LETTER | Winter

THE INTERVIEW
Dr. Ferrante, director of our internal medicine residency, sat down with us to talk about night shifts.

SECOND LOOK
The tower in photographs. RSVP by January 29.

WAYS TO GIVE
Questions are always welcome at giving@cypressbay.org.
""", ("other", "notice"), headers=BULK,
    ),
    Letter(
        "portal-news", "Interview Broker <system@interviewbroker.com>", "Will your interview be an hour late?",
        """Clocks change this Sunday, November 1

Hello Priya,

Interviews after that day are shown in standard time. What you have to do: check the time zone in your profile by
Saturday. What you do not have to do: contact programs.

Interviews scheduled on Interview Broker: 2
""", ("notice",), headers=BULK,
    ),
    Letter(
        "portal-passes-on", "MyERAS Message Center <myeras-messages@aamc.org>", "MyERAS: You have 1 new message",
        """You have 1 new message. It is reproduced below as sent.

Program:    Gorge Health Hospital, Internal Medicine - Portland, OR
Sent:       12/08/2026 11:26 AM PT
----------------------------------------
Dear Applicant,

You have been on our alternate list since October. Somebody has given back the afternoon of Tuesday, December 22, and it
is yours. Take it in the ERAS scheduler within 48 hours of this message; it passes to the next name after that.

IM Residency Office, im-residency@gorgehealth.example
""", ("invitation",), date="Tue, 08 Dec 2026 14:30:00 -0500",
    ),
    Letter(
        "portal-passes-a-refusal-on", "MyERAS Message Center <eras-messagecenter@aamc.org>", "New message from a program",
        """A program has sent you a message in MyERAS.

From:  Marsh Rock Hospital Program - Neurology
To:  RAMAN, PRIYA (13579246)
Subject:  2026-27 interview season

Dear Applicant:

The Neurology Residency at Marsh Rock Hospital has finished its review and sent its last invitation of the season; we are
sorry that we cannot offer you an interview. We had four places and more fine applications than days.

Ottilie Brack, MD, Program Director
""", ("rejection",), date="Tue, 01 Dec 2026 20:15:00 -0500",
    ),
    Letter(
        "tomorrow", "Luz Ibanez <libanez@saltridge.org>", "tomorrow",
        """Hi Priya, the short version since you have the long one. When: 7:30 a.m. in the main lobby, done at 2:30 p.m.
Where: Salt Ridge Medical Center, 2250 E. Palo Road, Tucson. Bring comfortable shoes and your vaccination card. Shuttle
leaves the hotel at 7:05. Dr. Esperanza Villa, our program director, does the welcome.

Luz Ibanez, Internal Medicine Residency Coordinator
""", ("reminder",), date="Wed, 02 Dec 2026 12:33:00 -0700",
    ),
    Letter(
        "another-day", "Yvette Nkem <ynkem@eastmarsh.edu>", "Your neurology interview on December 16: we need another day",
        """Dear Ms. Raman, our program director has been called for jury duty for that whole week, and we don't run interview
days without her. Would Monday, January 4 or Wednesday, January 6 work for you? Both 1:00 to 4:30 p.m. Eastern, on Webex,
like before. Please let me know by Wednesday at 5. I am really sorry.

Yvette Nkem, Manager, Neurology Residency, East Marsh University Hospital
""", ("reschedule",), date="Mon, 30 Nov 2026 10:37:00 -0500",
    ),
    Letter(
        "first-to-say-yes", "N Przy <nprzy@chetmoor.org>", "opening",
        """you're on our wait list for internal medicine so here goes

two people cancelled. fri 12/4, 8 to noon pacific, on zoom. i wrote to four of you. first to say yes has it.

nadine przy, coordinator, chetmoor community hospital residency
""", ("invitation",), date="Tue, 17 Nov 2026 12:33:00 -0800",
    ),
    Letter(
        "a-few-words-of-a-program", "Darnell Petty <dpetty@tallmoor.org>", "11/30??",
        """hi priya its darnell w tall moor IM in dothan. someone gave back mon 11/30 interview, 8a zoom. u want it? can hold it til
9 tonite then i gotta go to the next name. txt or call 334 555 0162
""", ("invitation",), date="Wed, 25 Nov 2026 16:41:00 -0600",
    ),
    Letter(
        "her-questions-answered", "Opal Wren <owren@genmoor.org>", "Re: Four small questions",
        """Hey there Priya, answers below

> First: would it be all right to thank Dr. Batt in writing, who interviewed me?

They'd rather you didn't, and so would the other docs.

> May I bother you with more of these?

That's what I'm here for.

Opal Wren, IM Residency Coordinator, Gen Moor Hospital
""", ("personal",), headers=(("In-Reply-To", "<q@x.example>"),), date="Mon, 04 Jan 2027 09:41:00 -0500",
    ),
    Letter(
        "office-at-a-private-mailbox", "Ann Ruiz <cedarmoor.imres@gmail.com>", "Your interview on December 3",
        """Dear Priya,

our server is down, so I write from here. Dr. Osei asked me to tell you that your internal medicine residency interview
at Cedarmoor Hospital on December 3 begins at 8:00 AM Eastern, on Zoom.

Ann Ruiz
Cedarmoor Hospital, Internal Medicine Residency
""", ("details", "confirmation", "reminder"),
    ),
    Letter(
        "moved-you", "Roy Dalton <rdalton@pinegap.example>", "Re: Interview confirmed",
        """Priya its Roy Dalton down at Pine Gap, internal medicine residency. Ice storm coming thru tues nite so weds is a
no go. Moved you to Thurs the 21st same time same zoom.

Roy

On Jan 4 Tammy Spurlock wrote:
> You are all set: Wednesday, January 13, 2027, 9:00 AM to 1:00 PM Eastern
> Internal Medicine Residency, Pine Gap Medical Center
""", ("reschedule",), headers=(("In-Reply-To", "<a@pinegap.example>"),), date="Mon, 11 Jan 2027 19:22:00 -0500",
    ),
)  # fmt: skip


@pytest.mark.parametrize("letter", TOLD_APART, ids=lambda one: one.id)
def test_who_speaks_and_for_whom(letter: Letter) -> None:
    """A classmate's season, a shop, a hospital's newsletter, a portal's own news; a portal that passes a letter on."""
    assert reading_of(letter).kind in letter.kind


def test_every_kind_has_its_words() -> None:
    """A conclusion carries the sentence it came from, and that sentence stands in the mail."""
    for letter in LETTERS:
        found = reading_of(letter)
        if found.kind != "other" and found.kind_quote:
            whole = " ".join(f"{letter.subject} {letter.body}".split())
            assert found.kind_quote.text in whole, letter.id


def test_mail_of_her_own_is_never_a_source() -> None:
    """A copy of what she wrote herself, even about an interview, says nothing."""
    letter = Letter(
        "own", f"Priya Raman <{ME}>", "Thank you for the interview",
        "Dear Ms. Whitfield, thank you for the interview in internal medicine at Cedarmoor Medical Center on December 3.",
        ("other",), to="Dana Whitfield <dwhitfield@cedarmoor.example>",
    )  # fmt: skip
    found = reading_of(letter)
    assert found.kind == "other"
    assert (found.contacts, found.policies, found.interviews, found.program) == ((), (), (), None)


def test_her_school_account_passes_a_programs_mail_on() -> None:
    """An automatic forward by her own school address is read as the program's letter inside it."""
    letter = Letter(
        "passed-on", "Raman, Priya <praman@lakeside-school.example>", "Fw: [EXTERNAL] news",
        """
________________________________
From: Holly Quist <hquist@deltaunion.example>
Sent: Monday, November 9, 2026 1:05 PM
To: Raman, Priya <praman@lakeside-school.example>
Subject: [EXTERNAL] news

Hi Priya, all of our days are full at the moment. You are third on our waitlist.

Holly Quist, Residency Coordinator, Internal Medicine, Delta Union Hospital
""",
        ("waitlist",),
    )  # fmt: skip
    found = reading_of(letter)
    assert found.kind == "waitlist"
    assert found.program is not None
    assert found.program.institution == "Delta Union Hospital"
    assert [c.email for c in found.contacts] == ["hquist@deltaunion.example"]


ANSWERS = (
    (
        "Done, you're off.",
        "I must withdraw from my interview in internal medicine on Tuesday, December 15.",
        "cancellation",
    ),
    (
        "The 19th it is!",
        "Could I take Thursday, November 19, for internal medicine? The 12th is also possible.",
        "confirmation",
    ),
)


@pytest.mark.parametrize(("answer", "asked", "kind"), ANSWERS)
def test_a_short_answer_means_what_it_answers(answer: str, asked: str, kind: str) -> None:
    """Four words take their sense from her own mail below them."""
    letter = Letter(
        "short", "Halina Ostrow <hostrow@thornapplehealth.example>", "Re: the date",
        f"{answer} H.\n\nOn Thu, Nov 12, 2026 at 11:58 PM Priya Raman <{ME}> wrote:\n> Dear Ms. Ostrow, {asked}\n> Priya Raman\n",
        (kind,), headers=(("In-Reply-To", "<c1@lakeside.example>"),), date="Fri, 13 Nov 2026 08:00:00 -0500",
    )  # fmt: skip
    assert reading_of(letter).kind == kind


TRAPS = [
    Letter(
        "portal's name borrowed", "Thalamus Desk <desk@thalamus-confirmations.com>", "Interview suspended",
        "Your internal medicine residency interview at Quince Harbor Hospital is suspended. Log in to confirm it.", ("other",),
    ),
    Letter(
        "for another Priya", "Tess Oduya <toduya@quinceharbor.example>", "Pediatrics interview confirmed",
        "Dear Priya,\n\nyou are booked for your residency interview:\n\n  Applicant:  Priya Ramesh\n  Day:  Monday, December 7, 9:00 AM\n\n"
        "Tess Oduya, Residency Coordinator, Quince Harbor Hospital", ("other",),
    ),
    Letter(
        "a friend passes on without a sender", "Jo <jo.friend@gmail.com>", "Fwd: After your interview",
        "look at this one!\n\n---------- Forwarded message ---------\nFrom: [removed]\nDate: Fri, Nov 20, 2026\n"
        "Subject: After your interview\nTo: Jo\n\nDear Jo,\nThank you for interviewing for our residency. Please send no"
        " thank-you notes to our faculty.", ("other",),
    ),
    Letter(
        "an aunt", "Tante Ilse <ilse@brandtfamily.example>", "Sunday",
        "Priya dear, when do you land? Your uncle wants to interview you about all those hospitals, he has a list. I told him after the"
        " soup. Reply soon, Ilse", ("other",),
    ),
    Letter(
        "a classmate at her school", "Ada <ada@lakesideschoolofmedicine.edu>", "what they say",
        "Priya, at the residency program of Quince Harbor you may not write to the faculty after the interview. Ada", ("other",),
    ),
]  # fmt: skip


@pytest.mark.parametrize("letter", TRAPS, ids=lambda one: one.id)
def test_what_is_meant_for_others_binds_nothing(letter: Letter) -> None:
    """A borrowed name, a mistyped address, a friend's find and her own school give no contact and no rule."""
    found = reading_of(letter)

    assert found.kind in IGNORED
    assert not found.contacts
    assert not found.policies


@pytest.mark.parametrize(
    ("sender", "text", "wanted"),
    [
        (
            "Fern Hill IM (via Thalamus) <noreply@thalamusgme.com>",
            (
                "Fern Hill Medical Center has invited you to interview. Sessions: Fri 11/13/2026 Open. For a conflict with"
                " an away rotation write to the program."
            ),
            "invitation",
        ),
        (
            "Gail Brandt <gbrandt@fernhill.example>",
            "Thank you for your message about your residency interview. I am away until January 20 and will answer then.",
            "notice",
        ),
    ],
)
def test_an_away_rotation_is_no_absence(sender: str, text: str, wanted: str) -> None:
    """A robot's mail is an automatic answer where somebody is away, not where rotations are."""
    raw = (
        f"From: {sender}\r\nTo: {ME}\r\nSubject: Interview invitation: Fern Hill Internal Medicine\r\n"
        "Date: Mon, 26 Oct 2026 10:02:00 -0600\r\nMessage-ID: <c1@fernhill.example>\r\nAuto-Submitted: auto-generated\r\n"
        f"\r\n{text}\r\n"
    )
    assert read(parse(raw.encode()), PRIYA).kind == wanted


ESSAY = """Dear Ms. Raman,

I read files on the porch in the evening, with the dog for company, and yours kept me out there until it was too dark to
read. The page about your uncle's boat is the best account of heart failure I have seen in a long while, and it was written
by somebody who had not yet been taught the word. I have been chair here for twenty-two years and I no longer believe that
anything but such pages tells me whom I shall enjoy teaching. My wife says that I ought to leave this to the office, and she
is right about most things. I would like to meet the person who wrote it, and so would my colleagues; we are six, we are
older than we look, and we argue. The hospital is small and stands above the harbor, and on a clear day one sees the ferry.
You will be cold. You will be fed. Nobody will ask you to name a rare disease.

There are three days on which we could have you: Tuesday, November 17, Tuesday, December 1, or Thursday, December 10. Let Mrs.
Loomis in my office know which one suits you.

Ansel Thorne, MD
Chair, Department of Medicine, Fern Harbor Hospital
Internal Medicine Residency
"""
MAGAZINE = """FERN HARBOR HEALTH
Where the tide turns.

Hello Priya!

More than three thousand of you asked to be part of our Internal Medicine Residency this fall, and we loved reading every
story. Our interview calendar for the class of 2027 is now complete, and all of our invitations have been accepted. Follow
us @fernharbor, and never forget that a thank-you card from a patient makes our week.

Your Graduate Medical Education Team
"""


@pytest.mark.parametrize(
    ("letter", "kind"),
    [
        (Letter("essay", "Ansel Thorne <athorne@fernharbor.example>", "A letter from the harbor", ESSAY, ("invitation",)), "invitation"),
        (Letter("magazine", "Fern Harbor Health <gme@fernharbor.example>", "What a season, Priya", MAGAZINE, ("rejection",)), "rejection"),
        (
            Letter("portal", "Thalamus <noreply@thalamusgme.com>", "Interview Invitation: Fern Harbor Hospital - Internal Medicine",
                "Dear Priya Raman (AAMC ID 13579246),\n\nYou have been invited to interview with Fern Harbor Hospital, Internal Medicine.\n\n"
                "Open dates\nTue 11/17/2026\nTue 12/01/2026\n\nLog in to choose a date within 72 hours of the time of this message.\n\nA message from the program\n\n"
                "Dear Priya,\n\nWe ask that you send no thank-you notes, to me or to the people who interviewed you. We like our inboxes as they are.\n\nAnsel Thorne, MD\n",
                ("invitation",)),
            "invitation",
        ),
    ],
    ids=lambda one: one.id if isinstance(one, Letter) else one,
)  # fmt: skip
def test_a_letter_is_told_by_what_it_is_for(letter: Letter, kind: str) -> None:
    """Days to choose from at the end of an essay, a refusal among slogans, an offer under a portal's heading."""
    assert reading_of(letter).kind == kind


THE_OFFICE = "Nora Loomis\nResidency Coordinator, Internal Medicine\nFern Harbor Hospital\n"


@pytest.mark.parametrize(
    ("subject", "text", "kind"),
    [
        ("Re: Re: January 13", "Perfect, Thursday, January 21 it is, 9:00 to 1:00 Central, same Zoom. I took you off the 13th.", "reschedule"),
        ("four missing things", "We look forward to having you on Monday, November 30, 9:30 in the lobby. My folder still lacks your photograph, the signed form, a transcript and your hat size.", "request"),
    ],
)  # fmt: skip
def test_a_short_letter_is_told_by_what_it_does(subject: str, text: str, kind: str) -> None:
    """One that takes her off a day moves it, however it sounds; one headed by what is missing asks for it."""
    letter = Letter("short", "Nora Loomis <nloomis@fernharbor.example>", subject, f"Hi Priya,\n\n{text}\n\n{THE_OFFICE}", (kind,))  # fmt: skip
    assert reading_of(letter).kind == kind
