"""A second, harder set of small mails, written after the first one was understood and before it was tried."""

from __future__ import annotations

from reading.interview_letters import CHI, DEN, HON, LA, NY, Letter

MORE: tuple[Letter, ...] = (
    Letter(
        "gold-list-of-fridays",
        "invitation",
        "Wed, 14 Oct 2026 08:30:00 -0500",
        "Yes from us",
        """Priya -

Short version: yes. Long version: the committee ranked your file in its first tier, and I'm to get you a Friday. Still open are the 13th and the 20th of November, the 4th of December, and two in January (8, 22). We start with breakfast at seven and you'll be on the road by three.

I'd be grateful for an answer before the weekend.

Corinne Abt
Medical Education, Saint Odile Hospital, Dubuque, Iowa
""",
        offered=("2026-11-13", "2026-11-20", "2026-12-04", "2027-01-08", "2027-01-22"),
        respond_by="2026-10-16",
    ),
    Letter(
        "residencycas",
        "invitation",
        "Thu, 01 Oct 2026 14:02:00 +0000",
        "New interview offer in the Interview Portal",
        """Hello Priya,

Gentry Memorial Emergency Medicine has sent you an interview offer.

Sessions
  Session 1   Nov 04, 2026  08:00 AM-01:00 PM ET   4 spots
  Session 2   Nov 11, 2026  08:00 AM-01:00 PM ET   0 spots
  Session 3   Nov 18, 2026  08:00 AM-01:00 PM ET   2 spots
  Session 4   Dec 02, 2026  12:00 PM-05:00 PM ET   7 spots

Status: Invited and Ready for Scheduling
Please accept or decline within 5 days.
""",
        offered=("2026-11-04", "2026-11-18", "2026-12-02"),
        respond_by="2026-10-06",
    ),
    Letter(
        "deadline-hidden-in-middle",
        "invitation",
        "Mon, 19 Oct 2026 10:30:00 -0400",
        "Psychiatry at Elm Bluff",
        """Dear Ms. Raman,

Please accept this as our formal offer of an interview. Interviews are conducted over Microsoft Teams on Tuesdays from 12:30 to 4:45 in the afternoon (ET). You may have November 10, December 1, or December 15. The dates of November 17 and January 5 have been filled since I began writing this letter.

The NRMP asks us to leave an offer open for forty-eight hours; we are more generous, and will wait until the twenty-sixth of October.

Respectfully,
J. Okonkwo
""",
        offered=("2026-11-10", "2026-12-01", "2026-12-15"),
        respond_by="2026-10-26",
    ),
    Letter(
        "bullets-with-weekday-first",
        "invitation",
        "Tue, 20 Oct 2026 17:00:00 -0700",
        "Interview invite!",
        """Hi there Priya,

So excited to invite you!! Pick one:

* Weds Nov 18th
* Mon Nov 30th
* Weds Dec 16th (only if you can't do the other two)

Reply all w/ your choice by EOD this Thursday please. All our interviews start @ 9a PST & are done by 1p. The resident hang is always the night before at 5:30p.

xo, Mina (chief)
""",
        offered=("2026-11-18", "2026-11-30", "2026-12-16"),
        respond_by="2026-10-22",
    ),
    Letter(
        "offered-two-lines-sentence",
        "invitation",
        "Fri, 06 Nov 2026 13:15:00 -0600",
        "A late invitation",
        """Dear Priya,

It is late in the season, I know, but two of our applicants withdrew and the committee
would like to meet you. Would Monday, December 14 suit you, or failing that Wednesday,
January 6? Whichever it is, you would log on at 8 a.m. and be finished at noon (Central).

A line from you by next Friday will do.

With kind regards,
Hollis Brandvold
""",
        offered=("2026-12-14", "2027-01-06"),
        respond_by="2026-11-13",
    ),
    Letter(
        "answer-in-business-days-portal",
        "invitation",
        "Thu, 05 Nov 2026 09:00:00 -0500",
        "Invitation to Interview: Northmoor Surgery (Prelim)",
        """Congratulations, Priya Raman!

Northmoor Surgery would like to interview you on one of the dates below. This offer will expire in 2 business days.

December 2, 2026 | 7:00 AM | In person
December 9, 2026 | 7:00 AM | In person
January 20, 2027 | 7:00 AM | CLOSED

Click here to respond.
""",
        offered=("2026-12-02", "2026-12-09"),
        respond_by="2026-11-09",
    ),
    Letter(
        "confirm-with-preference",
        "confirmation",
        "Thu, 22 Oct 2026 09:10:00 -0500",
        "RE: Yes from us",
        """First choice granted! See you the 20th.

C.

________________________________
From: Priya Raman <priya.raman@gmail.com>
Sent: Wednesday, October 21, 2026 6:30 PM
To: Corinne Abt
Subject: Re: Yes from us

Dear Ms. Abt, thank you. My first choice is November 20, then December 4.
""",
        (("2026-11-20", None, None, None),),
    ),
    Letter(
        "confirmed-sentence-run-on",
        "confirmation",
        "Tue, 10 Nov 2026 12:00:00 -0500",
        "Elm Bluff: you are set",
        """Thank you for your reply. I have entered you for December 1, beginning at 12:30 Eastern. As promised the whole thing is over Teams, and it will be over at a quarter to five. Dr. Nwankwo's assistant will send you the link a week ahead, on November 24.
""",
        (("2026-12-01T12:30", NY, "2026-12-01T16:45", "virtual"),),
    ),
    Letter(
        "subject-only-date",
        "confirmation",
        "Wed, 11 Nov 2026 12:00:00 -0800",
        "Interview confirmation - Wednesday, November 18, 2026 @ 9:00 AM PST",
        """Hi Priya,

You're confirmed! Zoom link below. Plan on about four hours.

Mina
""",
        (("2026-11-18T09:00", LA, None, "virtual"),),
    ),
    Letter(
        "in-person-hotel-and-dinner",
        "confirmation",
        "Mon, 16 Nov 2026 15:00:00 -0600",
        "Your visit to Saint Odile",
        """Dear Priya,

Everything is arranged. You fly into Dubuque on Thursday, November 19, and the hotel (Julien, confirmation 77124) has you until Saturday the 21st. Dinner with the residents is Thursday at 6:30 p.m. in the hotel bar.

Friday, November 20: be in the lobby of Saint Odile, 350 Mercy Drive, Dubuque, IA 52001, at 6:50 a.m.; breakfast is at 7:00. You'll be done by 3:00.

Your receipts can come to me any time before December 31.

Corinne
""",
        (("2026-11-20T06:50", CHI, "2026-11-20T15:00", "in_person"),),
    ),
    Letter(
        "pm-session-hawaii",
        "confirmation",
        "Thu, 12 Nov 2026 09:00:00 -1000",
        "Aloha, you're booked",
        """Aloha Priya, you're in the afternoon group on Dec. 8: 12:30 to 4:00 pm Hawai'i time (we do not change clocks here), on Webex.
""",
        (("2026-12-08T12:30", HON, "2026-12-08T16:00", "virtual"),),
    ),
    Letter(
        "eastern-in-october",
        "confirmation",
        "Thu, 15 Oct 2026 09:00:00 -0500",
        "Oct 27 interview",
        """You're confirmed for Oct 27 at 8:00am EST (that is 7:00am for you in Chicago). Join from the portal.
""",
        (("2026-10-27T08:00", NY, None, "virtual"),),
    ),
    Letter(
        "day-and-hour-in-two-sentences",
        "confirmation",
        "Tue, 24 Nov 2026 11:11:00 -0500",
        "done",
        """Hey Priya, I got you the last Tuesday in the year that anybody wants: December 8. We'll go from 8:15 till half past twelve. Eastern. Google Meet; I'll drop the link in your calendar.
""",
        (("2026-12-08T08:15", NY, "2026-12-08T12:30", "virtual"),),
    ),
    Letter(
        "dates-in-sig-and-footer",
        "confirmation",
        "Mon, 23 Nov 2026 10:00:00 -0500",
        "Interview confirmed",
        """Dear Priya Raman,

Thank you for scheduling. Your interview with the Neurology Residency at Ferris-Dunmore is confirmed for:

Monday, December 7th
8:45 AM to 12:15 PM
(Eastern Time)

Regards,
Recruitment

Out of office: Thanksgiving, November 26-27. Match Day is March 19, 2027!
This template was last updated on 09/14/2026.
""",
        (("2026-12-07T08:45", NY, "2026-12-07T12:15", None),),
    ),
    Letter(
        "agenda-with-ranges-and-breaks",
        "details",
        "Wed, 25 Nov 2026 10:00:00 -0500",
        "Ferris-Dunmore Neurology: Interview Day Agenda",
        """Monday, December 7, 2026 (all times EST)

8:45-9:00    Login and welcome
9:00-9:45    Program overview, Dr. Annika Sorel
9:45-10:00   Break
10:00-10:25  Interview A
10:30-10:55  Interview B
11:00-11:25  Interview C
11:30-12:15  Resident Q&A (no faculty)

Optional: virtual tour video, recorded September 30.
""",
        (("2026-12-07T08:45", NY, "2026-12-07T12:15", "virtual"),),
    ),
    Letter(
        "agenda-am-pm-mixed-cells",
        "details",
        "Thu, 07 Jan 2027 10:00:00 -0700",
        "Your day",
        "",
        html="""<div>Hi Priya,<br>Your day is <b>Wed 1/13</b>, in person, 2100 Alpine Way, Bozeman, MT 59715.</div>
<table><tr><td>7:00 AM</td><td>Breakfast, cafeteria B</td></tr><tr><td>8:00 AM</td><td>Morning report</td></tr>
<tr><td>9:00 AM</td><td>Interviews</td></tr><tr><td>12:00 PM</td><td>Lunch</td></tr><tr><td>1:00 PM</td><td>Tour</td></tr>
<tr><td>2:00 PM</td><td>Depart</td></tr></table><div>Dinner the evening before: Tues 1/12, 6:00 PM, Montana Ale Works.</div>""",
        interviews=(("2027-01-13T07:00", DEN, "2027-01-13T14:00", "in_person"),),
    ),
    Letter(
        "details-only-weekday",
        "details",
        "Fri, 15 Jan 2027 12:00:00 -0600",
        "Monday",
        """Priya, on Monday you'll meet Dr. Tollefson at 8, Dr. Ruiz at 8:45 and Dr. Amundson at 9:30, then the residents until eleven. All Central, all in the same Zoom room. Have a restful weekend.
""",
        (("2027-01-18T08:00", CHI, "2027-01-18T11:00", "virtual"),),
    ),
    Letter(
        "two-day-events",
        "details",
        "Mon, 04 Jan 2027 10:00:00 -0500",
        "Event session details",
        """You are registered for the following sessions of Granite Coast Pediatrics:

Virtual Social with Residents
Tuesday, January 12, 2027, 6:00 PM - 7:00 PM EST

Interview Day
Wednesday, January 13, 2027, 8:00 AM - 12:30 PM EST

Recording of any session is prohibited.
""",
        (("2027-01-13T08:00", NY, "2027-01-13T12:30", "virtual"),),
    ),
    Letter(
        "forwarded-by-dean",
        "details",
        "Tue, 01 Dec 2026 08:00:00 -0600",
        "Fwd: Raman interview",
        """FYI, they had your old address. - Dean's office

---------- Forwarded message ---------
From: Opal Jeffries <ojeffries@prospecthill.example>
Date: Mon, Nov 30, 2026 at 3:10 PM
Subject: Raman interview
To: <studentaffairs@lakeside.example>

Could you pass on to Priya Raman that we expect her on Friday the 11th at 9:00 a.m. Eastern, by Zoom? She should be free by 1.

Opal Jeffries, Prospect Hill Internal Medicine
""",
        (("2026-12-11T09:00", NY, "2026-12-11T13:00", "virtual"),),
    ),
    Letter(
        "reminder-holiday-note",
        "reminder",
        "Fri, 08 Jan 2027 09:00:00 -0500",
        "Next week",
        """A reminder that we see you next Thursday (1/14) at 7:45 AM in the Dunlap Building, Room 214. The office is closed on Monday the 18th for the King holiday. Please bring the signed form, which was due January 4.

Westbrook Hospital, Erie, PA
""",
        (("2027-01-14T07:45", NY, None, "in_person"),),
    ),
    Letter(
        "reminder-today",
        "reminder",
        "Tue, 15 Dec 2026 06:30:00 -0500",
        "Today's the day!",
        """Good morning! Your interview begins today at 9:00 AM ET. Here's the Zoom link again in case it got buried.
""",
        (("2026-12-15T09:00", NY, None, "virtual"),),
    ),
    Letter(
        "reminder-two-times",
        "reminder",
        "Mon, 07 Dec 2026 09:00:00 -0600",
        "REMINDER - 12/9",
        """Just a reminder about Wednesday!
- Tech check: Tuesday 12/8 at 4:00 PM CST (5 min)
- Interview: Wednesday 12/9, 8:30 AM CST - 12:00 PM CST
- Survey due by 12/11
""",
        (("2026-12-09T08:30", CHI, "2026-12-09T12:00", None),),
        respond_by="2026-12-11",
    ),
    Letter(
        "rescheduled-gcal",
        "reschedule",
        "Wed, 02 Dec 2026 11:00:00 -0500",
        "Updated invitation: IM Interview @ Thu Dec 10, 2026 9am - 1pm (EST) (priya.raman@gmail.com)",
        """This event has been changed.

IM Interview
When: Thu Dec 10, 2026 9am - 1pm Eastern Time - New York
(was: Tue Dec 8, 2026 9am - 1pm)
Where: Zoom
""",
        (("2026-12-10T09:00", NY, "2026-12-10T13:00", "virtual"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Google Inc//Google Calendar 70.9054//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
DTSTART:20261210T140000Z
DTEND:20261210T180000Z
UID:f7@google.example
SEQUENCE:2
STATUS:CONFIRMED
SUMMARY:IM Interview
LOCATION:Zoom
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "swap-agreed",
        "reschedule",
        "Thu, 03 Dec 2026 09:00:00 -0800",
        "Re: conflict on the 8th",
        """No trouble at all, Priya. I traded you with somebody, so instead of the 8th you now come on the 15th, same time (8 am Pacific), same link.

Mina

On Wed, Dec 2, 2026 at 7:00 PM Priya Raman <priya.raman@gmail.com> wrote:
> I am afraid that a rotation exam has been set for December 8. Is there any chance of another day?
""",
        (("2026-12-15T08:00", LA, None, "virtual"),),
    ),
    Letter(
        "reschedule-question-single",
        "reschedule",
        "Tue, 05 Jan 2027 10:00:00 -0500",
        "Can we move you?",
        """Hi Priya, our director is stuck in Denver. Would it be possible to push your interview from this Thursday to Monday, January 11? Same hours. Please let me know today if you can.
""",
        offered=("2027-01-11",),
        respond_by="2027-01-05",
    ),
    Letter(
        "cancelled-no-new-date",
        "cancellation",
        "Fri, 11 Dec 2026 18:00:00 -0500",
        "Wednesday",
        """I am very sorry, Priya: Wednesday's interview (December 16, 8:30 a.m. Eastern) is off. The medical school has closed our building. When I know more, hopefully by December 18, I'll write again.
""",
        (("2026-12-16T08:30", NY, None, None),),
    ),
    Letter(
        "she-withdrew-portal",
        "cancellation",
        "Sat, 12 Dec 2026 03:00:00 +0000",
        "You have cancelled your interview",
        """You cancelled the following interview on Dec 11, 2026 at 9:58 PM CST:

Gentry Memorial Emergency Medicine
Jan 06, 2027, 12:00 PM-05:00 PM ET

The program has been notified.
""",
        (("2027-01-06T12:00", NY, "2027-01-06T17:00", None),),
    ),
    Letter(
        "waitlist-she-asked-date",
        "waitlist",
        "Thu, 12 Nov 2026 09:00:00 -0500",
        "January dates",
        """I've put you down for the waiting list for both January 13 and 20. If one frees up you'll get a call and have till the next morning.
""",
    ),
    Letter(
        "request-recorded",
        "request",
        "Mon, 19 Oct 2026 12:00:00 +0000",
        "Complete your one-way video interview",
        """Fairmount Surgery invites you to record your answers before 10/30/2026, 5:00 PM EDT. It takes 20 minutes.
""",
        respond_by="2026-10-30",
    ),
    Letter(
        "request-flu-shot",
        "request",
        "Wed, 18 Nov 2026 12:00:00 -0600",
        "occupational health",
        """Priya, since you come in person on the 2nd, Occupational Health wants to see your flu shot. Fax or scan, whatever is easier, it just has to be here the Friday before Thanksgiving week ends, so let's say by the 25th.

Corinne
""",
        (("2026-12-02", None, None, "in_person"),),
        respond_by="2026-11-25",
    ),
    Letter(
        "social-rsvp-deadline-last-day",
        "social",
        "Wed, 25 Nov 2026 12:00:00 -0500",
        "Trivia night",
        """Residents of Westbrook invite you to trivia on Zoom, Tuesday December 1, 7:30pm ET. Sunday is the last day to tell us if you're in.
""",
        respond_by="2026-11-29",
    ),
    Letter(
        "social-calendar-names-interview",
        "social",
        "Mon, 30 Nov 2026 12:00:00 -0500",
        "Pre-interview dinner December 8",
        """Looking forward to dinner on December 8 at 6:00 p.m. (Luna, 12 Pier Road). Your interview is the next morning, Wednesday, December 9.
""",
        (("2026-12-09", None, None, None),),
    ),
    Letter(
        "after-spending-day",
        "post_interview",
        "Wed, 09 Dec 2026 19:00:00 -0500",
        "Thank you",
        """Dear Priya, thank you for spending today with us at Westbrook. Final lists go in on March 3; you'll hear nothing from us before then.
""",
        (("2026-12-09", None, None, None),),
    ),
    Letter(
        "after-program-dates-only",
        "post_interview",
        "Fri, 22 Jan 2027 19:00:00 -0500",
        "Season wrap-up",
        """We finished our last interview on January 20. Between October 28 and that day we met 142 of you. Until March 19 please direct questions to the office.
""",
    ),
    Letter(
        "second-look-with-interview",
        "second_look",
        "Mon, 01 Feb 2027 10:00:00 -0500",
        "Come back for a day",
        """When you interviewed on December 9 everything was on a screen. On Friday, February 19, 9 to 1, our doors are open. Please sign up by February 12 so we can print badges.
""",
        (("2026-12-09", None, None, "virtual"),),
        respond_by="2027-02-12",
        second_look=("2027-02-19",),
    ),
    Letter(
        "personal-see-you",
        "personal",
        "Thu, 03 Dec 2026 20:00:00 -0500",
        "Re: research question",
        """Good question. Bring it up when you interview here on the 9th and I'll show you the data. I leave for Lisbon on the 12th.

Dr. Anton Weiss
""",
        (("2026-12-09", None, None, None),),
    ),
    Letter(
        "personal-no-day",
        "personal",
        "Wed, 06 Jan 2027 08:00:00 -0500",
        "your abstract",
        """I read your abstract last night. The deadline for ours is February 1, the meeting is May 14-17 in Boston. Come find me there.
""",
    ),
    Letter(
        "notice-fair",
        "notice",
        "Thu, 24 Sep 2026 09:00:00 -0500",
        "Virtual residency fair",
        """Meet 120 programs on October 3 and 4, 10 AM to 4 PM Central. Register by September 30.
""",
    ),
    Letter(
        "calendar-outlook-cancel",
        "cancellation",
        "Mon, 14 Dec 2026 09:00:00 -0600",
        "Canceled: Interview P. Raman",
        """Priya, the power is out in the whole building. I'll call you this afternoon.
""",
        (("2026-12-16T08:30", CHI, "2026-12-16T12:30", "virtual"),),
        calendar="""BEGIN:VCALENDAR
PRODID:Microsoft Exchange Server 2010
VERSION:2.0
METHOD:CANCEL
BEGIN:VEVENT
UID:b2@outlook.example
DTSTART;TZID=Central Standard Time:20261216T083000
DTEND;TZID=Central Standard Time:20261216T123000
SUMMARY:Canceled: Interview P. Raman
LOCATION:Microsoft Teams Meeting
STATUS:CANCELLED
SEQUENCE:1
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "calendar-utc-no-zone-in-text",
        "confirmation",
        "Mon, 09 Nov 2026 12:00:00 -0700",
        "Interview",
        """Priya, the entry is attached. We meet on Wednesday, December 16 at 9:00 here at 55 Canyon Road, Salt Lake City, Utah.
""",
        (("2026-12-16T09:00", DEN, "2026-12-16T13:00", "in_person"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:g8@program.example
DTSTART:20261216T160000Z
DTEND:20261216T200000Z
SUMMARY:Interview Raman
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "calendar-floating",
        "confirmation",
        "Mon, 09 Nov 2026 12:00:00 -0500",
        "Interview",
        """Your interview is in the attached entry (Eastern time). It's on Zoom.
""",
        (("2026-12-17T10:00", NY, "2026-12-17T14:00", "virtual"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:h9@program.example
DTSTART:20261217T100000
DTEND:20261217T140000
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "calendar-disagrees-social-too",
        "confirmation",
        "Mon, 16 Nov 2026 12:00:00 -0500",
        "Interview + social entries",
        """Both entries are attached: social on the 8th, interview on the 9th of December.
""",
        (("2026-12-09T08:00", NY, "2026-12-09T12:00", None),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:PUBLISH
BEGIN:VEVENT
UID:i1@program.example
DTSTART;TZID=America/New_York:20261208T190000
DTEND;TZID=America/New_York:20261208T200000
SUMMARY:Resident social hour
END:VEVENT
BEGIN:VEVENT
UID:i2@program.example
DTSTART;TZID=America/New_York:20261209T080000
DTEND;TZID=America/New_York:20261209T120000
SUMMARY:Residency interview
END:VEVENT
END:VCALENDAR
""",
    ),
)
