"""Small mails as coordinators, portals and calendars write them, with the days a careful person reads in them.

Written before the rules were looked at; people, hospitals and addresses are invented.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Letter:
    """One mail and what its days are; `interviews` holds (start, zone, end, mode)."""

    name: str
    kind: str
    date: str
    subject: str
    body: str
    interviews: tuple[tuple[str, str | None, str | None, str | None], ...] = ()
    offered: tuple[str, ...] = ()
    respond_by: str | None = None
    second_look: tuple[str, ...] = ()
    html: str = ""
    calendar: str = ""
    sender: str = "Residency Office <office@program.example>"
    extra: dict[str, str] = field(default_factory=dict)


NY, CHI, DEN, LA, PHX = (
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Phoenix",
)
PR, ANC, HON = "America/Puerto_Rico", "America/Anchorage", "Pacific/Honolulu"

LETTERS: tuple[Letter, ...] = (
    # --- invitations -------------------------------------------------------------------
    Letter(
        "portal-invitation-list",
        "invitation",
        "Mon, 12 Oct 2026 09:00:02 -0400",
        "Interview Invitation - Bellweather Internal Medicine",
        """Dear Priya Raman,

Congratulations! You have been selected to interview with the Internal Medicine Residency at Bellweather Hospital.

Available interview dates:
- Monday, November 9, 2026
- Thursday, November 12, 2026 (FULL)
- Monday, November 16, 2026
- Thursday, December 3, 2026 - waitlist only
- Monday, December 7, 2026

All interviews are virtual and run from 8:00 AM to 1:00 PM EST.

Please log in and select a date by October 19, 2026 at 11:59 PM EST. Applicants who have not scheduled by then will be released.

You may cancel without penalty until 14 days before your interview date.

Bellweather GME
""",
        offered=("2026-11-09", "2026-11-16", "2026-12-07"),
        respond_by="2026-10-19",
    ),
    Letter(
        "handwritten-invitation-two-days",
        "invitation",
        "Thu, 15 Oct 2026 16:20:00 -0500",
        "come talk to us",
        """Hi Priya,

Dr. Moss read your essay out loud at our meeting, which he never does. We'd love to have you up for a day. I've got room on Wednesday the 11th or Friday the 20th of November; both start at 7:30 in the morning with conference and you'd be out the door by 2.

Can you tell me by Tuesday which is better? If neither works we'll figure something out.

Kay Lundstrom
Coordinator, Internal Medicine, Three Pines Hospital, Marquette, Michigan
906-555-0131
""",
        offered=("2026-11-11", "2026-11-20"),
        respond_by="2026-10-20",
    ),
    Letter(
        "month-headed-list",
        "invitation",
        "Tue, 20 Oct 2026 10:00:00 -0700",
        "Invitation to interview: Alta Mesa Neurology",
        """Dear Dr. Raman,

It is our pleasure to invite you to a virtual interview with the Alta Mesa Neurology Residency Program. We interview on the following days:

November: 3, 10, 17
December: 1, 8 and 15
January: 5

Each interview day begins at 7:45 a.m. and concludes at 12:30 p.m. Pacific Time. Please reply to this email with your top three choices within five business days. A virtual social with our residents takes place the evening before each interview day, from 5 to 6:30 p.m.

Sincerely,
Norma Escobedo
""",
        offered=(
            "2026-11-03",
            "2026-11-10",
            "2026-11-17",
            "2026-12-01",
            "2026-12-08",
            "2026-12-15",
            "2027-01-05",
        ),
        respond_by="2026-10-27",
    ),
    Letter(
        "48-hours",
        "invitation",
        "Wed, 21 Oct 2026 18:00:00 -0400",
        "Interview offer - act now",
        """Dear Applicant,

The Department of Surgery at Port Wexford Medical Center is delighted to offer you an interview. We have two in-person days remaining, Saturday 11/14 and Saturday 12/12.

You have 48 hours to respond to this offer, after which your spot will be released to the next candidate. To accept, simply reply to this email with your preferred date.

Interview season at Port Wexford runs October 24 through January 16. Rank lists are due March 3, 2027.

Warm regards,
Surgical Education
""",
        offered=("2026-11-14", "2026-12-12"),
        respond_by="2026-10-23",
    ),
    Letter(
        "single-day-offered",
        "invitation",
        "Fri, 23 Oct 2026 11:45:00 -0500",
        "A spot for you on December 2?",
        """Good morning Priya,

We had a cancellation for Wednesday, December 2 and Dr. Patel immediately thought of you. Would you be able to join us over Zoom that day, 8:00 am - 12:15 pm CT?

I can hold it until noon on Monday; after that it goes to the next name on my list.

Best,
Tammy
""",
        offered=("2026-12-02",),
        respond_by="2026-10-26",
    ),
    Letter(
        "invitation-no-dates",
        "invitation",
        "Mon, 26 Oct 2026 09:30:00 -0400",
        "You're invited!",
        """Dear Priya,

The Family Medicine faculty at Orchard Street Health would like to get to know you. Sign in to the scheduler to see our dates in November and December. Dates are first come, first served.

Please schedule no later than Friday, October 30th, 5:00 p.m. Eastern. Questions before then? I am at my desk Monday through Thursday 8-4.

We released our first invitations on October 12 and will release a final group on November 9.
""",
        respond_by="2026-10-30",
    ),
    Letter(
        "slash-dates-inline",
        "invitation",
        "Tue, 27 Oct 2026 14:00:00 -0600",
        "Interview w/ Big Sky IM",
        """Hi Priya! Quick one: we'd like to interview you. Open slots are 11/17, 11/19, 12/8 or 1/12 (12/1 and 12/10 are gone, sorry!). Virtual, 8-12 Mountain. Shoot me a note by Halloween w/ your pick :)

- Jess
""",
        offered=("2026-11-17", "2026-11-19", "2026-12-08", "2027-01-12"),
        respond_by="2026-10-31",
    ),
    Letter(
        "html-table-with-strike",
        "invitation",
        "Wed, 28 Oct 2026 08:05:00 -0400",
        "Your interview options",
        "",
        html="""<p>Dear Priya,</p><p>Thank you for applying to Lakeforest Internal Medicine. Here is what is left:</p>
<table><tr><th>Date</th><th>Format</th><th>Seats</th></tr>
<tr><td><s>Tuesday, November 10</s></td><td>Virtual</td><td>0</td></tr>
<tr><td>Tuesday, November 24</td><td>Virtual</td><td>3</td></tr>
<tr><td>Tuesday, December 15</td><td>Virtual</td><td>6</td></tr></table>
<p>Choose on the portal before Wednesday, November 4.</p>""",
        offered=("2026-11-24", "2026-12-15"),
        respond_by="2026-11-04",
    ),
    Letter(
        "range-of-days",
        "invitation",
        "Mon, 02 Nov 2026 12:00:00 -0500",
        "Interview days at Fort Caldwell",
        """Priya, you made the cut. We see people November 16-18 and again on January 12 and 13, all in person at 900 Garrison Road, Fort Caldwell, GA. Tell us your pick by the 6th.

Staff Sgt. (ret.) Dwight Ames, Residency Office
""",
        offered=("2026-11-16", "2026-11-17", "2026-11-18", "2027-01-12", "2027-01-13"),
        respond_by="2026-11-06",
    ),
    Letter(
        "waitlist-opened",
        "invitation",
        "Tue, 10 Nov 2026 07:12:00 -0500",
        "RE: waitlist",
        """Priya - your patience paid off! Someone gave back Thursday 11/19 and you're next up. First session is at 8:30 EST, Webex. Want it? I need a yes or no by 5 today.

Carla
""",
        offered=("2026-11-19",),
        respond_by="2026-11-10",
    ),
    Letter(
        "eras-style",
        "invitation",
        "Thu, 22 Oct 2026 13:00:00 +0000",
        "MyERAS: You have been invited to interview",
        """Dear PRIYA RAMAN,

You have received an interview offer from:

Program: Sable River Medical Center Program (1401234567)
Specialty: Neurology
Offered sessions:
  12/02/2026 - AM
  12/02/2026 - PM
  12/16/2026 - AM
Offer expires: 10/29/2026 11:59 PM ET
Interview type: Virtual

Log in to MyERAS to respond. Do not reply to this message.
""",
        offered=("2026-12-02", "2026-12-16"),
        respond_by="2026-10-29",
    ),
    Letter(
        "invitation-with-social-dates",
        "invitation",
        "Fri, 16 Oct 2026 15:30:00 -0400",
        "Interview invitation, Marlowe General",
        """Dear Priya Raman,

We are excited to offer you an interview at Marlowe General. Please choose one of these pairs:

Option 1: Interview Thursday, November 12 (resident dinner Wednesday, November 11, 6:30 PM)
Option 2: Interview Thursday, December 10 (resident dinner Wednesday, December 9, 6:30 PM)

Interviews are on site at 77 Harbor Street, Portland, Maine. Reply by Oct. 23 please.

Lou Giordano, Program Manager
""",
        offered=("2026-11-12", "2026-12-10"),
        respond_by="2026-10-23",
    ),
    # --- confirmations -------------------------------------------------------------------
    Letter(
        "portal-confirmation",
        "confirmation",
        "Sat, 24 Oct 2026 22:14:09 +0000",
        "Interview Scheduled: Bellweather Hospital",
        """Hello Priya Raman,

Your interview has been scheduled.

Program: Bellweather Hospital Internal Medicine Residency
Interview Date: 11/16/2026
Start Time: 08:00 AM EST
End Time: 01:00 PM EST
Location: Virtual (Zoom)

Need to make a change? You can cancel or reschedule until 11/02/2026 11:59 PM EST.
""",
        (("2026-11-16T08:00", NY, "2026-11-16T13:00", "virtual"),),
    ),
    Letter(
        "short-yes",
        "confirmation",
        "Wed, 21 Oct 2026 08:02:00 -0400",
        "Re: come talk to us",
        """The 20th it is! Parking is free in the back lot, come in through Emergency and ask for me.

Kay

On Tue, Oct 20, 2026 at 8:15 PM Priya Raman <priya.raman@gmail.com> wrote:
> Dear Ms. Lundstrom,
> Thank you so much. Friday, November 20 at 7:30 AM Eastern would be perfect.
> Priya
""",
        (("2026-11-20T07:30", NY, None, "in_person"),),
    ),
    Letter(
        "short-yes-without-day",
        "confirmation",
        "Thu, 29 Oct 2026 09:00:00 -0600",
        "Re: Interview w/ Big Sky IM",
        """Perfect, you're booked. Zoom link to follow!

Jess

> On Oct 28, 2026, at 9:41 PM, Priya Raman <priya.raman@gmail.com> wrote:
> Hi Jess, could I take Tuesday, December 8 at 8:00 AM Mountain? Thank you!
""",
        (("2026-12-08T08:00", DEN, None, "virtual"),),
    ),
    Letter(
        "two-zones-one-time",
        "confirmation",
        "Mon, 02 Nov 2026 10:10:00 -0800",
        "Confirmed - Cascade Pediatrics 12/4",
        """Dear Ms. Raman,

This is to confirm your virtual interview day on Friday, December 4, 2026. We begin at 8:15 AM PT / 10:15 AM CT / 11:15 AM ET and end at 1:30 PM PT.

You will receive your schedule and links by November 30.

Cascade Pediatrics
""",
        (("2026-12-04T08:15", LA, "2026-12-04T13:30", "virtual"),),
    ),
    Letter(
        "weekday-contradicts",
        "confirmation",
        "Tue, 03 Nov 2026 09:00:00 -0500",
        "your interview",
        """Priya, you are confirmed for Thursday, December 11, 2026 at 9 a.m. Eastern via Teams. See you then!
""",
        (("2026-12-11T09:00", NY, None, "virtual"),),
    ),
    Letter(
        "arizona-no-dst",
        "confirmation",
        "Wed, 14 Oct 2026 10:00:00 -0700",
        "You're on the calendar",
        """Hi Priya,

We have you down for Oct 29 at 7:30 am. Remember that Tucson does not change its clocks, so check what that is where you are (Mountain Standard Time, no daylight saving). It's a video visit, about four hours, ending at 11:45.

Yoli
""",
        (("2026-10-29T07:30", PHX, "2026-10-29T11:45", "virtual"),),
    ),
    Letter(
        "military-hours",
        "confirmation",
        "Mon, 09 Nov 2026 07:00:00 -0500",
        "INTERVIEW CONFIRMATION RAMAN",
        """1. You are scheduled to interview 01 DEC 2026, 0700-1400 EST.
2. Uniform: business attire. Report to the information desk, Building 9, NLT 0645. Bring photo ID for the gate.
3. POC is the undersigned.

HM1 Rosario
GME, Naval Hospital Cape Hollis, Virginia
""",
        (("2026-12-01T07:00", NY, "2026-12-01T14:00", "in_person"),),
    ),
    Letter(
        "day-first-format",
        "confirmation",
        "Thu, 12 Nov 2026 16:00:00 +0000",
        "Interview slot confirmed",
        """Dear Priya

Your interview slot: 9 December 2026, 13:30 to 17:00 (US Central)
Venue: online, MS Teams

Kind regards
Recruitment
""",
        (("2026-12-09T13:30", CHI, "2026-12-09T17:00", "virtual"),),
    ),
    Letter(
        "iso-time",
        "confirmation",
        "Fri, 13 Nov 2026 12:00:00 +0000",
        "Booking 88121 confirmed",
        """Booking 88121 confirmed
What: Residency interview, Thornfield Neurology
When: 2026-12-01T13:00:00-05:00
Duration: 210 minutes
Join: https://meet.thornfield.example/88121
""",
        (("2026-12-01T13:00", NY, None, "virtual"),),
    ),
    Letter(
        "puerto-rico-spanish",
        "confirmation",
        "Tue, 17 Nov 2026 11:00:00 -0400",
        "Confirmación de entrevista",
        """Estimada Priya:

Su entrevista virtual queda confirmada para el jueves, 3 de diciembre de 2026, de 9:00 a.m. a 12:30 p.m. (hora de Puerto Rico).

Por favor confirme su asistencia antes del viernes 20 de noviembre.

Cordialmente,
Iris Maldonado
""",
        (("2026-12-03T09:00", PR, "2026-12-03T12:30", "virtual"),),
        respond_by="2026-11-20",
    ),
    Letter(
        "alaska",
        "confirmation",
        "Wed, 18 Nov 2026 09:00:00 -0900",
        "Denali FM interview",
        """Priya, great news, you're set for Monday December 14th, 7:00 a.m. to noon Alaska time. That's 10 in Chicago if I did the math right. All on Zoom.

Freya
""",
        (("2026-12-14T07:00", ANC, "2026-12-14T12:00", "virtual"),),
    ),
    Letter(
        "in-person-zone-from-address",
        "confirmation",
        "Mon, 16 Nov 2026 14:00:00 -0500",
        "See you in Knoxville",
        """Dear Priya,

We look forward to hosting you on Tuesday, December 8. Please report to the front desk at 1924 Riverside Tower, Knoxville, TN 37920 at 7:15 a.m. The day wraps up around 3.

Parking vouchers are at the desk. The resident supper is the night before (Monday, December 7) at 6:30 at Calhoun's.

Darlene Pruett
""",
        (("2026-12-08T07:15", NY, None, "in_person"),),
    ),
    Letter(
        "virtual-our-time",
        "confirmation",
        "Mon, 30 Nov 2026 15:00:00 -0700",
        "Friday 12/11",
        """Hello Priya,

You are on for Friday 12/11. We start at 8:30 our time and finish by 12. WebEx link to come the day before.

Bernadette Chee
GME Coordinator
Copper Mesa Medical Center, Albuquerque, NM
""",
        (("2026-12-11T08:30", DEN, "2026-12-11T12:00", "virtual"),),
    ),
    Letter(
        "fields-apart",
        "confirmation",
        "Tue, 01 Dec 2026 13:00:00 -0500",
        "Appointment details",
        """Interview Date: Wednesday, January 6, 2027
Interview Time: 12:30 PM - 4:30 PM
Time Zone: Eastern
Interview Format: Virtual
Contact: im@eastharbor.example
""",
        (("2027-01-06T12:30", NY, "2027-01-06T16:30", "virtual"),),
    ),
    Letter(
        "wrong-year",
        "confirmation",
        "Thu, 17 Dec 2026 10:00:00 -0500",
        "Confirming your interview",
        """Dear Priya, this confirms your interview on Thursday, January 14, 2026 at 8:00 AM ET (Zoom).
""",
        (("2027-01-14T08:00", NY, None, "virtual"),),
    ),
    # --- details, itineraries ---------------------------------------------------------------
    Letter(
        "itinerary-table",
        "details",
        "Thu, 03 Dec 2026 11:00:00 -0500",
        "Your itinerary",
        "",
        html="""<p>Dear Priya,</p><p>Below is your itinerary for <b>Thursday, December 10, 2026</b>. All times Eastern.</p>
<table border=1><tr><td><b>Time</b></td><td><b>Event</b></td><td><b>With</b></td></tr>
<tr><td>8:00 - 8:30</td><td>Welcome</td><td>Dr. Ruth Abbey, PD</td></tr>
<tr><td>8:30 - 9:00</td><td>Interview 1</td><td>Dr. Omar Haddad</td></tr>
<tr><td>9:00 - 9:30</td><td>Interview 2</td><td>Dr. Lise Tran</td></tr>
<tr><td>9:30 - 9:45</td><td>Break</td><td></td></tr>
<tr><td>12:00 - 1:00</td><td>Lunch with residents</td><td></td></tr>
<tr><td>1:00 - 1:15</td><td>Wrap up</td><td>Dr. Abbey</td></tr></table>
<p>Zoom: https://zoom.example/j/123</p>""",
        interviews=(("2026-12-10T08:00", NY, "2026-12-10T13:15", "virtual"),),
    ),
    Letter(
        "agenda-rollover",
        "details",
        "Wed, 06 Jan 2027 09:00:00 -0600",
        "Plan for the 13th",
        """Priya, here's how Wednesday, January 13 goes (times Central):

9:00 Meet and greet with chiefs
9:30 Dr. Halvor Nygaard
10:15 Dr. Tess Okoye
11:00 Noon conference (yes, at 11)
12:00 Lunch
1:00 Ward walk
2:00 done

Main entrance, 1200 Third Ave, Eau Claire, WI 54703. The shuttle leaves your hotel at 8:30.
""",
        (("2027-01-13T09:00", CHI, "2027-01-13T14:00", "in_person"),),
    ),
    Letter(
        "social-and-interview",
        "details",
        "Mon, 30 Nov 2026 10:00:00 -0500",
        "This week at Marlowe",
        """Hi all,

Two things this week.

Wednesday, December 9, 6:30 PM: dinner with residents at Luna (optional!)
Thursday, December 10, 7:45 AM - 2:30 PM: interview day. Lobby of 77 Harbor Street, Portland, Maine.

Let me know about food allergies by Friday, December 4.

Lou
""",
        (("2026-12-10T07:45", NY, "2026-12-10T14:30", "in_person"),),
        respond_by="2026-12-04",
    ),
    Letter(
        "half-day-only",
        "details",
        "Tue, 24 Nov 2026 08:00:00 -0600",
        "Heads up for next week",
        """Dear Priya, your interview is next Wednesday, the 2nd, in the afternoon. The exact time comes with the link on Monday. Please return the attached photo release by Monday as well.
""",
        (("2026-12-02", None, None, "virtual"),),
        respond_by="2026-11-30",
    ),
    Letter(
        "cells-on-lines",
        "details",
        "Fri, 08 Jan 2027 12:00:00 -0800",
        "Schedule for Tuesday",
        """Your schedule for Tuesday, January 12, 2027

8:15 AM

Welcome by Dr. Stone

8:45 AM

Dr. Pak

9:30 AM

Dr. Reyes

11:30 AM

Goodbye

(Pacific Time, everything on Teams)
""",
        (("2027-01-12T08:15", LA, "2027-01-12T11:30", "virtual"),),
    ),
    Letter(
        "words-for-hours",
        "details",
        "Fri, 11 Dec 2026 17:00:00 -0500",
        "Tuesday",
        """Priya,

Tuesday the 15th then. Come at quarter to eight, north lobby; rounds at eight, three conversations, lunch at noon, and you will be back in your car by half past one.

Bring nothing. 14 Mill Street, Concord, NH.

Ruthanne
""",
        (("2026-12-15T07:45", NY, "2026-12-15T13:30", "in_person"),),
    ),
    Letter(
        "zone-stated-below",
        "details",
        "Thu, 14 Jan 2027 09:00:00 -0500",
        "Interview Day Guide",
        """INTERVIEW DAY GUIDE

Friday, January 22, 2027

07:45 Zoom opens
08:00 Program overview
09:00 Interviews (four, 25 minutes each)
11:30 Resident panel
12:30 Adjourn

All times are Mountain Time. Please test your audio by Thursday.
""",
        (("2027-01-22T08:00", DEN, "2027-01-22T12:30", "virtual"),),
    ),
    Letter(
        "thalamus-two-clocks",
        "details",
        "Mon, 04 Jan 2027 14:00:00 +0000",
        "Session details: Granite Falls Surgery",
        """Session details

Granite Falls Surgery - Interview Day 7
Program time: Saturday, January 9, 2027 7:00 AM - 12:00 PM (Eastern)
Your time: Saturday, January 9, 2027 6:00 AM - 11:00 AM (Central)
Platform: Thalamus Video
""",
        (("2027-01-09T07:00", NY, "2027-01-09T12:00", "virtual"),),
    ),
    # --- reminders -----------------------------------------------------------------------------
    Letter(
        "reminder-tomorrow",
        "reminder",
        "Wed, 02 Dec 2026 13:00:00 -0500",
        "Reminder: your interview is TOMORROW",
        """Hi Priya, a friendly reminder that your interview with Quarry Hill IM is tomorrow at 8:30 AM ET on Zoom. Please log in 10 minutes early. Out by 12:45.
""",
        (("2026-12-03T08:30", NY, "2026-12-03T12:45", "virtual"),),
    ),
    Letter(
        "reminder-this-friday",
        "reminder",
        "Tue, 08 Dec 2026 09:00:00 -0600",
        "this Friday",
        """See you this Friday, Priya! Doors at 7:40, we start at 8. 300 Prairie Ave, Sioux Falls, SD. Coffee is on me.

Merle
""",
        (("2026-12-11T08:00", CHI, None, "in_person"),),
    ),
    Letter(
        "reminder-to-schedule",
        "reminder",
        "Mon, 26 Oct 2026 10:00:00 -0400",
        "Reminder: 2 days left to schedule",
        """Dear Priya, our records show that you have not yet chosen an interview date. Your invitation of October 19 expires on Wednesday, October 28 at 5:00 PM ET.
""",
        respond_by="2026-10-28",
    ),
    Letter(
        "reminder-in-days",
        "reminder",
        "Fri, 20 Nov 2026 12:00:00 +0000",
        "Upcoming interview in 3 days",
        """Upcoming interview

Stillwater Neurology
Mon Nov 23, 2026, 12:45pm - 4pm CST
Video: Webex
""",
        (("2026-11-23T12:45", CHI, "2026-11-23T16:00", "virtual"),),
    ),
    # --- reschedules -------------------------------------------------------------------------------
    Letter(
        "moved-from-to",
        "reschedule",
        "Thu, 19 Nov 2026 09:00:00 -0500",
        "Change to your interview date",
        """Dear Priya,

Due to a Joint Commission visit, your interview has been moved from Tuesday, December 1 to Thursday, December 3, 2026. The time (8:00 AM - 12:00 PM Eastern, Zoom) stays the same.

No action is needed unless the new date does not work; in that case let me know by Monday, November 23.

Apologies,
Fay
""",
        (("2026-12-03T08:00", NY, "2026-12-03T12:00", "virtual"),),
        respond_by="2026-11-23",
    ),
    Letter(
        "proposed-alternatives",
        "reschedule",
        "Mon, 30 Nov 2026 16:00:00 -0600",
        "need to move you, sorry",
        """Hi Priya,

Dr. Ogden's been pulled onto service, so Thursday's interview can't happen. Are you free on Tuesday 12/8 or Friday 12/11 instead? Same times. Let me know by Wednesday and I'll lock it in.

Trish
""",
        offered=("2026-12-08", "2026-12-11"),
        respond_by="2026-12-02",
    ),
    Letter(
        "time-only-changed",
        "reschedule",
        "Tue, 01 Dec 2026 10:00:00 -0800",
        "New start time for Dec 9",
        """Priya, small change: on Wednesday, December 9 we will now start at 9:30 AM instead of 8:00 AM (Pacific). Everything else is unchanged, including the Zoom room.
""",
        (("2026-12-09T09:30", LA, None, "virtual"),),
    ),
    Letter(
        "now-on",
        "reschedule",
        "Mon, 11 Jan 2027 08:00:00 -0500",
        "Weather",
        """All -- with the ice coming we're pushing Wednesday's group to next Wednesday, January 20th. 7:30 am check-in, same lobby. Eastern time as always. The Tuesday dinner is off.
""",
        (("2027-01-20T07:30", NY, None, "in_person"),),
    ),
    # --- cancellations ----------------------------------------------------------------------------
    Letter(
        "cancel-with-alternatives",
        "cancellation",
        "Wed, 02 Dec 2026 12:00:00 -0500",
        "Dec 8 cancelled",
        """Dear Priya,

I am sorry to say that we must cancel your interview on Tuesday, December 8, 2026 at 1:00 PM ET. We can offer you January 5 or January 19 instead. Please let us know which you prefer by the end of the week.

Regards, Nell
""",
        (("2026-12-08T13:00", NY, None, None),),
        offered=("2027-01-05", "2027-01-19"),
        respond_by="2026-12-04",
    ),
    Letter(
        "portal-cancel",
        "cancellation",
        "Fri, 04 Dec 2026 20:00:00 +0000",
        "Interview cancelled",
        """Your interview has been cancelled.

Program: Stillwater Neurology
Date: Mon, Dec 14, 2026
Time: 9:00 AM - 1:00 PM CST
Cancelled by: applicant
""",
        (("2026-12-14T09:00", CHI, "2026-12-14T13:00", None),),
    ),
    Letter(
        "cancel-short-answer",
        "cancellation",
        "Thu, 10 Dec 2026 09:00:00 -0500",
        "Re: withdrawing",
        """Sorry to see you go, Priya. I took you off the 17th. Good luck!

> On Dec 9, 2026, at 10:00 PM, Priya Raman <priya.raman@gmail.com> wrote:
> I need to withdraw from my interview on Thursday, December 17.
""",
        (("2026-12-17", None, None, None),),
    ),
    # --- waitlist, rejection -----------------------------------------------------------------------
    Letter(
        "waitlist-with-days",
        "waitlist",
        "Tue, 27 Oct 2026 10:00:00 -0400",
        "Waitlist status",
        """You are on the waitlist for November 12 and December 3. Should a place open we will write; please be ready to answer within 24 hours. If you would like to stay on the list, let us know by November 2.
""",
        respond_by="2026-11-02",
    ),
    Letter(
        "rejection-with-date",
        "rejection",
        "Mon, 09 Nov 2026 10:00:00 -0400",
        "Your application",
        """We filled our last interview day (January 15) today and will not be able to meet you this season. Results are released March 19.
""",
    ),
    # --- requests -------------------------------------------------------------------------------------
    Letter(
        "request-forms",
        "request",
        "Mon, 16 Nov 2026 09:00:00 -0500",
        "Paperwork for your visit",
        """Dear Priya,

Before your interview on December 3rd we need (1) your vaccination record and (2) a headshot. Please upload both to the portal no later than COB Monday, Nov. 23.

The HR background form (sent Nov 2) is optional.

Thx, Dot
""",
        (("2026-12-03", None, None, None),),
        respond_by="2026-11-23",
    ),
    Letter(
        "request-three-business-days",
        "request",
        "Wed, 25 Nov 2026 09:00:00 -0500",
        "One more thing",
        """Priya, could you send me your updated CV within three business days? Dr. Vane likes to read it before he meets people.
""",
        respond_by="2026-12-01",
    ),
    Letter(
        "request-survey",
        "request",
        "Tue, 09 Feb 2027 08:00:00 -0500",
        "Two-minute survey",
        """Thank you for interviewing with Bellweather on November 16. Our survey is anonymous and closes on Friday, February 19. It has no bearing on ranking.
""",
        (("2026-11-16", None, None, None),),
        respond_by="2027-02-19",
    ),
    Letter(
        "request-preference",
        "request",
        "Thu, 12 Nov 2026 10:00:00 -0500",
        "Faculty preferences",
        """We try to pair people by interest. Please rank three areas on the form by next Wednesday. Your date (12/10) does not change.
""",
        (("2026-12-10", None, None, None),),
        respond_by="2026-11-18",
    ),
    # --- socials ------------------------------------------------------------------------------------------
    Letter(
        "social-zoom",
        "social",
        "Mon, 30 Nov 2026 10:00:00 -0500",
        "Virtual Social - Dec 9",
        """Hi everyone!

Join our residents for a virtual happy hour on Wednesday, December 9 at 7:00 PM ET, the night before your interview. RSVP by Monday at noon so we can mail you snacks.
""",
        (("2026-12-10", None, None, None),),
        respond_by="2026-12-07",
    ),
    Letter(
        "social-names-interview",
        "social",
        "Tue, 01 Dec 2026 18:00:00 -0600",
        "tacos?",
        """Hey Priya, you're interviewing with us on Tuesday, December 15, so the residents are taking you out on Monday the 14th: 6 pm, El Rey on Main. Text me if you're vegetarian, 612-555-0100.
""",
        (("2026-12-15", None, None, None),),
    ),
    # --- afterwards ---------------------------------------------------------------------------------------
    Letter(
        "thanks-for-interviewing",
        "post_interview",
        "Fri, 11 Dec 2026 16:00:00 -0500",
        "Thank you from Marlowe",
        """Dear Priya, thank you for interviewing with us on Thursday, December 10. Our committee meets on January 22 and rank lists are certified by March 3. Please do not write to faculty until after Match Day, March 19, 2027.
""",
        (("2026-12-10", None, None, None),),
    ),
    Letter(
        "no-stated-day",
        "post_interview",
        "Tue, 15 Dec 2026 12:00:00 -0600",
        "Following up",
        """It was lovely to meet you. Our coordinators answer questions until January 29. After that the office goes quiet until March.
""",
    ),
    Letter(
        "personal-yesterday-paper",
        "personal",
        "Fri, 04 Dec 2026 08:00:00 -0500",
        "our talk",
        """Priya, I keep thinking about your case. I present it at M&M on December 18 if you want to dial in. The paper I mentioned came out on November 30.

H. Brandt
""",
    ),
    Letter(
        "personal-past-day",
        "personal",
        "Mon, 14 Dec 2026 08:00:00 -0500",
        "Enjoyed meeting you",
        """Dear Priya, I enjoyed meeting you on December 10 and hope the drive home was less snowy. Ask me anything.

Dr. Lou Abbott
""",
        (("2026-12-10", None, None, "in_person"),),
    ),
    # --- second looks ---------------------------------------------------------------------------------------
    Letter(
        "second-look-days",
        "second_look",
        "Wed, 27 Jan 2027 09:00:00 -0500",
        "Optional second look",
        """Applicants we interviewed are welcome back for an optional second look on Friday, February 12 or Saturday, February 20. Let us know by February 5 if you plan to come. Our list will already be certified.
""",
        respond_by="2027-02-05",
        second_look=("2027-02-12", "2027-02-20"),
    ),
    # --- notices and traps --------------------------------------------------------------------------------------
    Letter(
        "notice-season",
        "notice",
        "Mon, 05 Oct 2026 09:00:00 -0500",
        "Application received",
        """Interview invitations will be sent from October 19. Interview days are November 10, 17 and December 1, 8. Respond promptly if you are chosen: you will have 72 hours.
""",
    ),
    Letter(
        "webinar",
        "notice",
        "Tue, 06 Oct 2026 09:00:00 -0500",
        "Virtual open house Oct 21",
        """Join our virtual information session on October 21 at 6 PM Central. Register by October 19.
""",
    ),
    # --- calendar parts ------------------------------------------------------------------------------------------
    Letter(
        "calendar-utc-text-zone",
        "confirmation",
        "Mon, 09 Nov 2026 15:00:00 -0500",
        "Invitation: Interview with Thornfield @ Tue Dec 1, 2026 1pm - 4:30pm (EST)",
        """Interview with Thornfield Neurology
Tuesday Dec 1, 2026 1pm - 4:30pm
Eastern Time - New York

Joining info: Google Meet
""",
        (("2026-12-01T13:00", NY, "2026-12-01T16:30", "virtual"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20261201T180000Z
DTEND:20261201T213000Z
UID:a1@google.example
SEQUENCE:0
STATUS:CONFIRMED
SUMMARY:Interview with Thornfield Neurology
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "calendar-only",
        "confirmation",
        "Tue, 10 Nov 2026 12:00:00 -0600",
        "Interview - P. Raman",
        """Entry attached. Looking forward!

Mel
""",
        (("2026-12-16T08:30", CHI, "2026-12-16T12:30", "virtual"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Microsoft Corporation//Outlook 16.0 MIMEDIR//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:b2@outlook.example
DTSTART;TZID=Central Standard Time:20261216T083000
DTEND;TZID=Central Standard Time:20261216T123000
SUMMARY:Interview - P. Raman
LOCATION:Microsoft Teams Meeting
STATUS:CONFIRMED
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "calendar-social",
        "details",
        "Tue, 10 Nov 2026 12:00:00 -0600",
        "Dinner Dec 15 and interview Dec 16",
        """The calendar entry is for the resident dinner on December 15 at 6 PM. Your interview itself is Wednesday, December 16, 8:30 AM to 12:30 PM Central, in person at 400 Oak Street, Peoria, IL 61602.
""",
        (("2026-12-16T08:30", CHI, "2026-12-16T12:30", "in_person"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:c3@program.example
DTSTART;TZID=America/Chicago:20261215T180000
DTEND;TZID=America/Chicago:20261215T200000
SUMMARY:Dinner with residents
LOCATION:Rosa's, Peoria
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "calendar-several-rooms",
        "details",
        "Wed, 02 Dec 2026 12:00:00 -0700",
        "Your rooms for December 9",
        """One entry per conversation, all on Wednesday, December 9 (Mountain).
""",
        (("2026-12-09T08:00", DEN, "2026-12-09T09:45", "virtual"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:PUBLISH
BEGIN:VEVENT
UID:d4@program.example
DTSTART;TZID=America/Denver:20261209T080000
DTEND;TZID=America/Denver:20261209T084500
SUMMARY:Interview with Dr. Lark
LOCATION:https://zoom.example/j/1
END:VEVENT
BEGIN:VEVENT
UID:d5@program.example
DTSTART;TZID=America/Denver:20261209T090000
DTEND;TZID=America/Denver:20261209T094500
SUMMARY:Interview with Dr. Wren
LOCATION:https://zoom.example/j/2
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "calendar-all-day",
        "confirmation",
        "Thu, 03 Dec 2026 12:00:00 -0500",
        "Interview day at Lakeforest",
        """You're confirmed for December 15. The hours come later.
""",
        (("2026-12-15", None, None, None),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:PUBLISH
BEGIN:VEVENT
UID:e6@program.example
DTSTART;VALUE=DATE:20261215
DTEND;VALUE=DATE:20261216
SUMMARY:Interview day, Lakeforest
END:VEVENT
END:VCALENDAR
""",
    ),
)
