"""Small mails about mistakes that were read in letters of strangers: told in other words, with the days they mean."""

from __future__ import annotations

from reading.interview_letters import CHI, DEN, NY, PHX, Letter

EIGHTH: tuple[Letter, ...] = (
    Letter(
        "her-question-affirmed",
        "details",
        "Mon, 7 Dec 2026 10:05:00 -0500",
        "Re: two things before I come",
        """Hi Priya, see below.

> Am I down for Tuesday, December 15 at
> 8:30, by Webex?

Correct, you are. Eastern, and done by 12:45.

> May I bring my own lunch?

Please do.

Odessa
""",
        interviews=(("2026-12-15T08:30", NY, "2026-12-15T12:45", "virtual"),),
    ),
    Letter(
        "the-earlier-of-two",
        "confirmation",
        "Tue, 3 Nov 2026 12:30:00 -0600",
        "Re: which of the two",
        """The earlier of your two it is, then. The link follows.

Marnie

> On Mon, Nov 2, 2026 Priya Raman wrote:
> Would Wednesday, December 2 or Thursday, December 10 suit you, at 9:00 AM Central by Zoom?
""",
        interviews=(("2026-12-02T09:00", CHI, None, "virtual"),),
    ),
    Letter(
        "same-hours-would-either-suit",
        "reschedule",
        "Fri, 8 Jan 2027 15:02:00 -0700",
        "Re: your interview here",
        """Priya, our director is in bed with the flu, so next Tuesday can't be. Same hours, would the 20th suit you? Or the 22nd?
Monday noon is when I print the sheets, so by then please.

Tilda
""",
        offered=("2027-01-20", "2027-01-22"),
        respond_by="2027-01-11",
    ),
    Letter(
        "column-of-hangouts",
        "invitation",
        "Tue, 20 Oct 2026 09:12:00 -0600",
        "Pick your morning",
        """Please choose one of the mornings below within 72 hours.

Morning           Hours              Seats   Resident hangout
Mon, Nov 30       8:15 - 11:45 AM    3       Sun, Nov 29, 6 PM
Mon, Dec 7        8:15 - 11:45 AM    5       Sun, Dec 6, 6 PM
Thu, Dec 10       8:15 - 11:45 AM    1       Wed, Dec 9, 6 PM

All hours are Mountain Time.
""",
        offered=("2026-11-30", "2026-12-07", "2026-12-10"),
        respond_by="2026-10-23",
    ),
    Letter(
        "every-day-but-one",
        "invitation",
        "Mon, 7 Dec 2026 11:00:00 -0500",
        "Invitation to interview",
        """The program invites you to interview by video. Days open to you:

January 11 through January 15, 2027, every day but Wednesday
January 19, 2027

Choose one within 72 hours of this message. You can give a day back up to 14 days before it.
""",
        offered=("2027-01-11", "2027-01-12", "2027-01-14", "2027-01-15", "2027-01-19"),
        respond_by="2026-12-10",
    ),
    Letter(
        "two-programs-in-one-mail",
        "invitation",
        "Mon, 2 Nov 2026 09:14:00 -0700",
        "Internal medicine interview days, read the right list please",
        """We would like to interview you for internal medicine.

Internal Medicine (virtual, 7:45 to 12:30 Mountain):
Wed Nov 18
Mon Nov 30

Neurology, only so that nobody mixes them up:
Nov 17, Dec 1

Send me a first and a second choice no later than 11/9.

Sabra Toledo, Coordinator, Internal Medicine Residency and Neurology Residency
Basin Rock Medical Center
""",
        offered=("2026-11-18", "2026-11-30"),
        respond_by="2026-11-09",
        sender="Sabra Toledo <stoledo@basinrock.org>",
    ),
    Letter(
        "dictated-in-the-car",
        "invitation",
        "Tue, 20 Oct 2026 18:47:00 -0400",
        "interview",
        """hi priya dictating this so forgive the phone we would love to meet you on zoom we have thursday november twelfth or
friday november twentieth tell me which one i close the sheet this friday at noon so before then please

gareth
""",
        offered=("2026-11-12", "2026-11-20"),
        respond_by="2026-10-23",
    ),
    Letter(
        "before-the-weekend",
        "invitation",
        "Tue, 13 Oct 2026 16:48:00 -0500",
        "im interview - pick a day",
        """what i have left
mon 11/16
tues 12/1
fri 12/4

plain email is fine. i need it before the weekend, monday morning i open the leftovers to the next batch
""",
        offered=("2026-11-16", "2026-12-01", "2026-12-04"),
        respond_by="2026-10-16",
    ),
    Letter(
        "in-the-lobby-first",
        "details",
        "Mon, 30 Nov 2026 10:26:00 -0700",
        "Your visit on the 11th",
        """We look forward to having you here in person on Friday, December 11. Please be in the lobby at 7:10 AM; things get going
at 7:30 AM sharp and you will be free at 2:30 PM.

Quill Ridge Medical Center, 1200 North Quill Road, Flagstaff, AZ 86001

7:30 Breakfast with the chair
8:15 - 10:30 Interviews
12:00 Lunch, residents only
""",
        interviews=(("2026-12-11T07:30", PHX, "2026-12-11T14:30", "in_person"),),
    ),
    Letter(
        "a-house-number-is-no-hour",
        "reminder",
        "Mon, 14 Dec 2026 08:05:00 -0500",
        "Wednesday",
        """We expect you at 1521 Portage Road, Kalamazoo on the 16th, 9:30 in the lobby by the fish tank. Flights to Chicago
leave on Central time, mind.
""",
        interviews=(("2026-12-16T09:30", NY, None, "in_person"),),
    ),
    Letter(
        "a-street-in-the-letter",
        "reschedule",
        "Tue, 5 Jan 2027 13:22:00 -0600",
        "SNOW - your new day",
        """Nobody is driving anywhere this week. Please cross out and write in:

Your new day is Wednesday, January 20, 10:00 a.m.

Same door as before: North Trinity Hospital, 410 Lake Ave, Duluth, MN 55802. It's done, you don't have to answer.

There will be soup, there will be socks, and the residents have promised to clear the steps before you come.
""",
        interviews=(("2027-01-20T10:00", CHI, None, "in_person"),),
    ),
    Letter(
        "a-visit-told-afterwards",
        "post_interview",
        "Thu, 14 Jan 2027 20:18:00 -0600",
        "January",
        """You spent Tuesday, January 12, with us in Omaha, and I remember my own January too well not to write.
""",
        interviews=(("2027-01-12", CHI, None, "in_person"),),
    ),
    Letter(
        "the-saturday-that-is-to-come",
        "second_look",
        "Tue, 12 Jan 2027 16:40:00 -0500",
        "Come and see the boat",
        """We would like to show you the real place: Saturday, February 6, 10 to 3. Say yes by the 22nd.

Neither for your interview nor for this Saturday should anybody feel moved to send us anything.
""",
        respond_by="2027-01-22",
        second_look=("2027-02-06",),
    ),
    Letter(
        "half-past-a-line",
        "second_look",
        "Mon, 11 Jan 2027 14:25:00 -0500",
        "Come see us: Friday, January 29",
        """You met us through a screen, so we are opening the doors: Friday, January 29, 10
a.m. to 2 p.m. Let us know by the 22nd so there is enough soup.
""",
        respond_by="2027-01-22",
        second_look=("2027-01-29",),
    ),
    Letter(
        "if-it-stops-working",
        "confirmation",
        "Fri, 6 Nov 2026 10:03:00 -0700",
        "You're in",
        """You're in: Thursday, November 19, 8:00 AM Mountain, on Teams.

If the date stops working for you, tell me by the 12th.
""",
        interviews=(("2026-11-19T08:00", DEN, None, "virtual"),),
    ),
    Letter(
        "when-i-leave-on-thursday",
        "invitation",
        "Mon, 19 Oct 2026 11:26:00 -0400",
        "interview days",
        """what is left: nov 12, nov 13 and dec 2, all on zoom, 9 to 1.

pick one and let me have it by the time i leave on thursday.
""",
        offered=("2026-11-12", "2026-11-13", "2026-12-02"),
        respond_by="2026-10-22",
    ),
    Letter(
        "two-sessions-on-one-day",
        "invitation",
        "Wed, 14 Oct 2026 16:20:00 -0400",
        "Interview Invitation",
        """Please choose a session within 72 hours of this message; places not claimed by then pass to the wait list.

Tuesday, November 10, 2026  8:30 AM - 1:00 PM
Wednesday, December 2, 2026  8:30 AM - 1:00 PM

Applicants who have two sessions on one day should tell our coordinator. A session can be given back until 14 days before.
""",
        offered=("2026-11-10", "2026-12-02"),
        respond_by="2026-10-17",
    ),
)
