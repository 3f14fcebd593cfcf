"""Small mails about mistakes that were read in letters of strangers: told in other words, with the days they mean."""

from __future__ import annotations

from reading.interview_letters import CHI, NY, Letter

NINTH: tuple[Letter, ...] = (
    Letter(
        "somebody-backed-out",
        "invitation",
        "Tue, 8 Dec 2026 08:12:00 -0600",
        "a seat",
        """Priya - an applicant backed out of Thursday the 17th (9 to 1, Zoom), so there is one chair more than people.
Want it? Spots go Friday at noon to whoever has answered by then. The 16th is gone already.

Orla
Coordinator, Internal Medicine Residency, Elk Prairie Hospital
""",
        offered=("2026-12-17",),
        respond_by="2026-12-11",
    ),
    Letter(
        "freeze-date-is-none",
        "confirmation",
        "Mon, 14 Dec 2026 15:00:00 -0500",
        "Interview scheduled",
        """Your interview with Quarry Hill Medical Center, Internal Medicine, has been scheduled.

Specialty  Date  Time  Type  Freeze Date
Internal Medicine  01/12/2027  AM  Virtual  12/29/2026

You may change this interview until the freeze date.
""",
        interviews=(("2027-01-12", None, None, "virtual"),),
    ),
    Letter(
        "a-span-over-the-line",
        "invitation",
        "Mon, 26 Oct 2026 09:30:00 -0500",
        "Your invitation to interview: Internal Medicine",
        """Days that still have room for your interview: November 12 and November 16
through 18. Please choose one by Friday.

Lotte
""",
        offered=("2026-11-12", "2026-11-16", "2026-11-17", "2026-11-18"),
        respond_by="2026-10-30",
    ),
    Letter(
        "any-weekday-through",
        "invitation",
        "Fri, 16 Oct 2026 10:40:00 -0400",
        "Invitation to interview: Internal Medicine",
        """You may elect any weekday from Monday, December 7, through Friday, December 11, for your interview by Webex.
Kindly tell us which one no later than 10/26.

The Office
""",
        offered=("2026-12-07", "2026-12-08", "2026-12-09", "2026-12-10", "2026-12-11"),
        respond_by="2026-10-26",
    ),
    Letter(
        "in-exchange-in-her-month",
        "reschedule",
        "Wed, 9 Dec 2026 10:15:00 -0500",
        "Re: Interview January 8",
        """Priya, we have run into a wall: our director must be in court that whole week, so your Friday can't be.
Could you do the 13th or the 14th in its place, same hour? The 12th we already tried.

Let me know by close of business Friday.

> Thank you for confirming Friday, January 8 at 9:00 AM Eastern.
""",
        offered=("2027-01-13", "2027-01-14"),
        respond_by="2026-12-11",
    ),
    Letter(
        "still-on",
        "personal",
        "Wed, 16 Dec 2026 19:26:00 -0600",
        "Re: one question",
        """> Is my second conversation, with Dr. Pell by video on Friday, January 8 at 2 pm Central, still on?

Still on, she looks forward to it.

Wes
""",
        interviews=(("2027-01-08T14:00", CHI, None, "virtual"),),
    ),
    Letter(
        "a-placeholder-goes",
        "confirmation",
        "Mon, 30 Nov 2026 09:14:00 -0500",
        "About the cancellation you will see",
        """Dear Dr. Raman, only the placeholder comes off your calendar. Your interview is unchanged: Wednesday,
December 9, 8:30 a.m. to 12:15 p.m. Eastern, on Zoom. There is nothing you need to do.

Janice
""",
        interviews=(("2026-12-09T08:30", NY, "2026-12-09T12:15", "virtual"),),
    ),
    Letter(
        "a-season-is-not-offered",
        "invitation",
        "Tue, 20 Oct 2026 18:05:00 -0400",
        "You have been invited to interview",
        """Sorrel Creek Hospital, Internal Medicine, has invited you to interview.

Season:        November 4, 2026 - January 20, 2027
To schedule:        choose an available session within 72 hours of this message.
""",
        respond_by="2026-10-23",
    ),
    Letter(
        "stays-on-the-list",
        "waitlist",
        "Wed, 11 Nov 2026 08:31:00 -0800",
        "All interview dates are taken",
        """All interview dates of our internal medicine program are taken. To stay on the list, press "Keep my place"
no later than 11:59 PM Pacific this Sunday. If a place opens you will have four hours to take it.
""",
        respond_by="2026-11-15",
    ),
)
