"""A fifth set of small mails: fixed days once more, as many writers as possible."""

from __future__ import annotations

from reading.interview_letters import CHI, DEN, LA, NY, PR, Letter

FIFTH: tuple[Letter, ...] = (
    Letter(
        "bullet-summary",
        "confirmation",
        "Thu, 29 Oct 2026 14:00:00 -0400",
        "CONFIRMED | Havenwood Psychiatry | Raman, Priya",
        """Thank you for booking!

* Who: Priya Raman
* What: PGY-1 interview, Havenwood Psychiatry
* When: Tue, Nov 24, 1:00pm-5:00pm ET
* How: Zoom (personal link emailed 24h prior)

Need to switch? You have until Nov 10 to pick a different date without bothering us. After Nov 10, call 413-555-0100.
""",
        (("2026-11-24T13:00", NY, "2026-11-24T17:00", "virtual"),),
    ),
    Letter(
        "letter-formal",
        "confirmation",
        "Mon, 16 Nov 2026 09:00:00 -0500",
        "Your appointment with the Department of Medicine",
        """November 16, 2026

Priya Raman
Lakeside School of Medicine

Re: Interview for the position of PGY-1 resident, July 1, 2027

Dear Ms. Raman:

It is with pleasure that the Department confirms your appointment for Thursday, the third of December, 2026, at half past eight in the morning. Kindly present yourself at the Dean's Entrance, 600 Albany Street, Boston, MA 02118. You may expect to be at liberty by three o'clock.

Yours faithfully,
Eustace Penhallow
""",
        (("2026-12-03T08:30", NY, "2026-12-03T15:00", "in_person"),),
    ),
    Letter(
        "emoji-chief",
        "confirmation",
        "Fri, 20 Nov 2026 21:00:00 -0600",
        "omg yay",
        """🎉 12/9 it is!! 8a-12p CT on zoom. if ur wifi dies just hop on w/ ur phone. can't wait to meet u!!
""",
        (("2026-12-09T08:00", CHI, "2026-12-09T12:00", "virtual"),),
    ),
    Letter(
        "assigned-not-chosen",
        "confirmation",
        "Tue, 10 Nov 2026 10:00:00 -0500",
        "Interview assignment",
        """We assign days by lot. Yours is the afternoon of December 10 (group 2, 12:45 to 4:30, all times in this message are Eastern). Morning groups meet on December 3 and 8, afternoon groups on December 10 and 17; should you need to trade with somebody, arrange it between you and tell me before November 24.
""",
        (("2026-12-10T12:45", NY, "2026-12-10T16:30", None),),
    ),
    Letter(
        "thread-offer-accept",
        "confirmation",
        "Wed, 04 Nov 2026 16:45:00 -0800",
        "Re: Re: Interview at Mission Creek",
        """works for me too. you're in.

On Wed, Nov 4, 2026 at 4:40 PM Priya Raman <priya.raman@gmail.com> wrote:
> Tuesday, December 1 at 8 AM Pacific would be wonderful!
>
> On Wed, Nov 4, 2026 at 2:10 PM Tasha Voss <tvoss@missioncreek.example> wrote:
>> I have Nov 17 at 1 PM and Dec 1 at 8 AM (PT), both on Zoom. Which one?
""",
        (("2026-12-01T08:00", LA, None, "virtual"),),
    ),
    Letter(
        "confirm-and-social-inline",
        "confirmation",
        "Mon, 23 Nov 2026 13:00:00 -0700",
        "You're confirmed!",
        """Dear Priya, your interview is set for 7:45 AM - 1:15 PM MST on Friday, December 11, with an optional resident social Thursday, December 10 from 6:00 to 7:30 PM MST. Both happen on Webex.
""",
        (("2026-12-11T07:45", DEN, "2026-12-11T13:15", "virtual"),),
    ),
    Letter(
        "two-programs-one-hospital",
        "confirmation",
        "Tue, 24 Nov 2026 09:00:00 -0500",
        "Interview days",
        """Hi Priya! Since you applied to both: Internal Medicine sees you on Tuesday, December 8 (8:00-12:00 ET), Neurology on Wednesday, December 9 (1:00-4:30 PM ET). Same building, same Zoom room, different people.
""",
        (
            ("2026-12-08T08:00", NY, "2026-12-08T12:00", "virtual"),
            ("2026-12-09T13:00", NY, "2026-12-09T16:30", "virtual"),
        ),
    ),
    Letter(
        "spanish-details",
        "details",
        "Wed, 18 Nov 2026 09:00:00 -0400",
        "Agenda de su entrevista",
        """Saludos Priya:

Le esperamos el martes 1 de diciembre de 2026.

8:30 a.m. Bienvenida
9:00 a.m. Entrevista con la Dra. Soto
9:40 a.m. Entrevista con el Dr. Cruz
11:30 a.m. Despedida

Por Zoom, hora de Puerto Rico.
""",
        (("2026-12-01T08:30", PR, "2026-12-01T11:30", "virtual"),),
    ),
    Letter(
        "html-columns",
        "details",
        "Mon, 07 Dec 2026 09:00:00 -0600",
        "Interview day schedule (Dec 14)",
        "",
        html="""<p>Hi Priya, schedule for <b>Monday, Dec 14th</b> below.</p>
<table><tr><th>Start</th><th>End</th><th>Activity</th><th>Where</th></tr>
<tr><td>8:00 AM</td><td>8:25 AM</td><td>Welcome</td><td>Main room</td></tr>
<tr><td>8:30 AM</td><td>8:55 AM</td><td>Dr. Adler</td><td>Room 1</td></tr>
<tr><td>9:00 AM</td><td>9:25 AM</td><td>Dr. Basu</td><td>Room 2</td></tr>
<tr><td>12:00 PM</td><td>12:30 PM</td><td>Goodbye</td><td>Main room</td></tr></table>
<p>Times are CST. <a href="https://teams.example/x">Join on Teams</a></p>""",
        interviews=(("2026-12-14T08:00", CHI, "2026-12-14T12:30", "virtual"),),
    ),
    Letter(
        "details-plain-paragraph",
        "details",
        "Thu, 03 Dec 2026 09:00:00 -0500",
        "What to expect",
        """Hello Priya! For your day with us (a week from today, Thursday the 10th) plan on being online from 8:50 until about 1. We kick off at 9:00 sharp with Dr. Malone, then you rotate through three rooms, and you end with our residents. We're in Philadelphia so that's Eastern for you. Nothing to prepare, though if you have a pronoun or name correction send it by Monday.
""",
        (("2026-12-10T09:00", NY, None, "virtual"),),
        respond_by="2026-12-07",
    ),
    Letter(
        "details-map",
        "details",
        "Fri, 08 Jan 2027 10:00:00 -0800",
        "Directions for next Friday",
        """We see you Friday the 15th. Take I-5 exit 305, then NW 12th. The Pettygrove garage opens at 6:30; level 2 is ours. Meet Lin at the desk of 1015 NW 22nd Ave, Portland, OR 97210 at 7:15. We'll have you back at your car at 2:30.
""",
        (("2027-01-15T07:15", LA, None, "in_person"),),
    ),
    Letter(
        "details-day-after-social",
        "details",
        "Tue, 01 Dec 2026 10:00:00 -0500",
        "Marlowe: your two days with us",
        """Day 1, Thursday 12/10
5:30 PM  walk through town with two residents (optional)
7:00 PM  dinner

Day 2, Friday 12/11
7:30 AM  breakfast at the hospital
8:00 AM  PD welcome
8:45 AM  four interviews
12:30 PM lunch, then you are free

77 Harbor Street, Portland, Maine. Pack boots.
""",
        (("2026-12-11T07:30", NY, "2026-12-11T12:30", "in_person"),),
    ),
    Letter(
        "reminder-portal-utc",
        "reminder",
        "Tue, 15 Dec 2026 14:00:00 +0000",
        "Interview tomorrow: Cobalt Ridge Anesthesiology",
        """This is an automated reminder.

Cobalt Ridge Anesthesiology
Session: December 16, 2026 | 11:00 AM Eastern | 10:00 AM Central (your time zone)
Check in opens 15 minutes before.
""",
        (("2026-12-16T11:00", NY, None, None),),
    ),
    Letter(
        "reminder-friendly",
        "reminder",
        "Sat, 05 Dec 2026 10:00:00 -0600",
        "monday!!",
        """excited to see you all monday at 8:30 central!! pls have the zoom app updated & your camera angle sorted. lunch is on your own from 12-12:45, back for the resident hour till 1:45
""",
        (("2026-12-07T08:30", CHI, "2026-12-07T13:45", "virtual"),),
    ),
    Letter(
        "reschedule-swap-half-day",
        "reschedule",
        "Thu, 19 Nov 2026 12:00:00 -0500",
        "morning instead of afternoon",
        """Priya, we had to flip the halves of December 2. You come in the morning now, 8:00 to 11:45 (ET), not at 1:00. The link does not change.
""",
        (("2026-12-02T08:00", NY, "2026-12-02T11:45", "virtual"),),
    ),
    Letter(
        "reschedule-formal",
        "reschedule",
        "Fri, 11 Dec 2026 12:00:00 -0500",
        "Notice of rescheduled interview",
        """Please be advised that the interview originally scheduled for Wednesday, December 16, 2026, 9:00 AM has been rescheduled.

New date: Wednesday, January 6, 2027
New time: 10:00 AM - 2:00 PM EST
Format: Virtual (unchanged)

If you are unable to attend on the new date, reply no later than December 18, 2026.
""",
        (("2027-01-06T10:00", NY, "2027-01-06T14:00", "virtual"),),
    ),
    Letter(
        "reschedule-from-her-request",
        "reschedule",
        "Tue, 08 Dec 2026 12:00:00 -0600",
        "RE: Flight cancelled",
        """Don't worry about Thursday. We'll see you Tuesday the 15th at the same hour (8:15 Central), by Zoom this time so you needn't fly.
""",
        (("2026-12-15T08:15", CHI, None, "virtual"),),
    ),
    Letter(
        "reschedule-tbd",
        "reschedule",
        "Wed, 13 Jan 2027 12:00:00 -0500",
        "Tomorrow",
        """We have to put off tomorrow's interview (January 14). I will propose new days by Monday.
""",
    ),
    Letter(
        "cancellation-no-show",
        "cancellation",
        "Mon, 14 Dec 2026 16:00:00 -0500",
        "Missed interview",
        """We waited for you on Friday, December 11 at 8:00 AM Eastern and take it that you've withdrawn. Your interview has been cancelled in our system.
""",
        (("2026-12-11T08:00", NY, None, None),),
    ),
    Letter(
        "cancellation-season",
        "cancellation",
        "Thu, 05 Nov 2026 16:00:00 -0600",
        "Program closure",
        """Our residency will not participate in the Match. All interviews, including the one we had arranged with you for Tuesday, November 17, 7:30 a.m. to 1 p.m. Central, are canceled. If you booked travel, submit receipts by November 30.
""",
        (("2026-11-17T07:30", CHI, "2026-11-17T13:00", None),),
        respond_by="2026-11-30",
    ),
    Letter(
        "request-before-interview",
        "request",
        "Tue, 24 Nov 2026 16:00:00 -0500",
        "Preparing your interview on 12/8",
        """Please fill in the form by Tuesday, December 1 so that we can match you with interviewers for December 8 at 8:30 AM ET.
""",
        (("2026-12-08T08:30", NY, None, None),),
        respond_by="2026-12-01",
    ),
    Letter(
        "personal-pd-welcome",
        "personal",
        "Mon, 30 Nov 2026 20:00:00 -0500",
        "Looking forward",
        """Dear Priya, just a personal line to say that I am looking forward to meeting you on December 8. I grew up two streets from your school.

Ruth Abbey, MD
Program Director
""",
        (("2026-12-08", None, None, None),),
    ),
    Letter(
        "post-interview-dates-of-future",
        "post_interview",
        "Wed, 16 Dec 2026 12:00:00 -0600",
        "Next steps",
        """You interviewed with us on December 14. Our remaining interview days are January 6, 13 and 20, the ranking committee meets February 2, and we certify on March 1. We do not offer second looks.
""",
        (("2026-12-14", None, None, None),),
    ),
    Letter(
        "invitation-calendar-style",
        "invitation",
        "Tue, 06 Oct 2026 12:00:00 -0500",
        "Interview Invitation: Wren Hospital Transitional Year",
        """Hello,

You've been selected. Dates (all Tuesdays, all virtual, 7:30-11:30 CT):
Oct 27 - 1 left
Nov 3 - full
Nov 10 - 4 left
Nov 17 - full
Dec 1 - 6 left

Respond to this invitation within 48 hours.
""",
        offered=("2026-10-27", "2026-11-10", "2026-12-01"),
        respond_by="2026-10-08",
    ),
    Letter(
        "invitation-pick-by-phone",
        "invitation",
        "Thu, 29 Oct 2026 17:00:00 -0900",
        "Fairbanks",
        """We don't do portals up here. Call me at 907-555-0142 (8 to 4 Alaska time, weekdays) and say December 4, December 11, or January 15. I'd like to have it settled by Tuesday the 3rd.
""",
        offered=("2026-12-04", "2026-12-11", "2027-01-15"),
        respond_by="2026-11-03",
    ),
    Letter(
        "invitation-second-reminder",
        "invitation",
        "Mon, 19 Oct 2026 09:00:00 -0500",
        "Second notice: interview invitation",
        """On October 12 we invited you to interview. We haven't heard from you. November 19 and December 3 still have space; December 17 filled over the weekend. The invitation lapses tomorrow at 5 pm Central.
""",
        offered=("2026-11-19", "2026-12-03"),
        respond_by="2026-10-20",
    ),
    Letter(
        "calendar-with-tz-offset-text",
        "confirmation",
        "Wed, 11 Nov 2026 15:00:00 -0700",
        "Interview entry",
        """Entry attached, 9:30 our time (Mountain) on the 8th of December.
""",
        (("2026-12-08T09:30", DEN, "2026-12-08T13:00", None),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:y7@program.example
DTSTART:20261208T163000Z
DTEND:20261208T200000Z
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
""",
    ),
)
