"""A fourth set of small mails: other voices, other portals, the ordinary sentence turned round."""

from __future__ import annotations

from reading.interview_letters import CHI, DEN, LA, NY, Letter

FOURTH: tuple[Letter, ...] = (
    Letter(
        "will-have-your-interview",
        "confirmation",
        "Mon, 02 Nov 2026 10:00:00 -0500",
        "Neurology",
        """Dear Ms Raman, you will have your interview on Thursday 3 December between 09:00 and 13:00 (Eastern). We will send you the link closer to the day.
""",
        (("2026-12-03T09:00", NY, "2026-12-03T13:00", "virtual"),),
    ),
    Letter(
        "rank-these-dates",
        "invitation",
        "Tue, 13 Oct 2026 10:00:00 -0500",
        "Interview",
        """We are pleased to invite you. Kindly rank the following dates in order of preference and return this e-mail within a week: Thursday 12 November, Thursday 19 November, Thursday 10 December.
""",
        offered=("2026-11-12", "2026-11-19", "2026-12-10"),
        respond_by="2026-10-20",
    ),
    Letter(
        "first-session",
        "details",
        "Wed, 02 Dec 2026 09:00:00 -0500",
        "Schedule",
        """Priya, your first session on Monday, December 7 is with Dr. Abara at 8:20 am ET; the last one ends at 11:40. You'll find the rooms under "My events". The final interview day of our season is January 22, in case you want to recommend us to friends.
""",
        (("2026-12-07T08:20", NY, "2026-12-07T11:40", None),),
    ),
    Letter(
        "ics-text-body",
        "confirmation",
        "Thu, 05 Nov 2026 09:00:00 -0600",
        "Accepted: your slot",
        """Event: Interview Day B
Starts: 12/02/2026 07:30 AM
Ends: 12/02/2026 12:00 PM
Timezone: Central
Location: Virtual
""",
        (("2026-12-02T07:30", CHI, "2026-12-02T12:00", "virtual"),),
    ),
    Letter(
        "moved-up-one-hour",
        "reschedule",
        "Mon, 30 Nov 2026 16:00:00 -0500",
        "Time change for Thursday",
        """We need to begin an hour earlier on Thursday, December 3: 7:00 AM instead of 8:00 AM Eastern. Please confirm by return that you have seen this.
""",
        (("2026-12-03T07:00", NY, None, None),),
    ),
    Letter(
        "three-weeks-from-today",
        "confirmation",
        "Thu, 12 Nov 2026 09:00:00 -0500",
        "set",
        """Done, three weeks from today then, Thursday the 3rd of December at 9. Teams. Eastern, naturally.
""",
        (("2026-12-03T09:00", NY, None, "virtual"),),
    ),
    Letter(
        "invite-with-webinar",
        "invitation",
        "Wed, 14 Oct 2026 11:00:00 -0600",
        "Interview invitation",
        """Dear Priya,

You are invited to interview with Larkmont Family Medicine. Before you choose, you may like our information session on October 20 at 6 pm MT (recorded).

Interview dates: 11/10, 11/12, 12/3, 12/8.
Format: half day, virtual, 8:00-12:00 or 13:00-17:00 MT.

Log in at the link to book. If we don't hear from you by October 28 we'll assume you are no longer interested.
""",
        offered=("2026-11-10", "2026-11-12", "2026-12-03", "2026-12-08"),
        respond_by="2026-10-28",
    ),
    Letter(
        "invite-one-liner",
        "invitation",
        "Fri, 30 Oct 2026 19:00:00 -0700",
        "hey from Port Madrone",
        """Free on Tuesday the 17th or Thursday the 19th? If so you've got yourself an interview. LMK by Monday. - Jo
""",
        offered=("2026-11-17", "2026-11-19"),
        respond_by="2026-11-02",
    ),
    Letter(
        "invite-with-dates-in-prose",
        "invitation",
        "Mon, 19 Oct 2026 10:00:00 -0400",
        "Invitation: Obstetrics and Gynecology",
        """After careful review, Linden Women's Hospital is honored to extend an invitation to interview. Our remaining openings fall on the sixth of November, the twentieth of November, and the eleventh of December. Kindly indicate your choice on or before October 26, 2026, after which unclaimed places pass to our waiting list. Interviews commence at half past seven.
""",
        offered=("2026-11-06", "2026-11-20", "2026-12-11"),
        respond_by="2026-10-26",
    ),
    Letter(
        "reply-declined-day",
        "confirmation",
        "Tue, 03 Nov 2026 10:00:00 -0500",
        "RE: dates",
        """The 12th is full by now but I can keep you on the 19th, as you said either would do. 8:30, Zoom.

From: Priya Raman <priya.raman@gmail.com>
Sent: Monday, November 2, 2026 9:00 PM
To: Office
Subject: dates

November 12 or November 19 would both be fine (8:30 AM Eastern, I understand).
""",
        (("2026-11-19T08:30", NY, None, "virtual"),),
    ),
    Letter(
        "interviewers-hours",
        "details",
        "Tue, 08 Dec 2026 10:00:00 -0600",
        "Interviewers for 12/14",
        """Hi Priya! For Monday 12/14:

Interviewer 1: Dr. Joan Tully, 9:00 AM - 9:25 AM
Interviewer 2: Dr. Sam Ekwueme, 9:30 AM - 9:55 AM
Interviewer 3: Dr. Kit Larsen, 10:00 AM - 10:25 AM
Closing with PD: 10:30 AM - 11:00 AM

Central time. Same Zoom link for all.
""",
        (("2026-12-14T09:00", CHI, "2026-12-14T11:00", "virtual"),),
    ),
    Letter(
        "tech-check-before",
        "details",
        "Thu, 10 Dec 2026 10:00:00 -0500",
        "Getting ready for Dec 17",
        """There are two things before you join us on December 17 (9 AM - 1 PM EST):
1. A tech check on Tuesday, December 15, any time between 3 and 5 PM.
2. The media consent. I need it back Monday at the latest.
""",
        (("2026-12-17T09:00", NY, "2026-12-17T13:00", None),),
        respond_by="2026-12-14",
    ),
    Letter(
        "cancel-by-phone",
        "cancellation",
        "Mon, 30 Nov 2026 08:00:00 -0700",
        "Dr. Ames",
        """Priya, as I said on the phone this morning: Dr. Ames passed away on Saturday. We've called off this week's interviews, yours on Wednesday (12/2, 1:00 Mountain) too. I'll be in touch in January.
""",
        (("2026-12-02T13:00", DEN, None, None),),
    ),
    Letter(
        "waitlist-promoted-booked",
        "confirmation",
        "Wed, 18 Nov 2026 10:00:00 +0000",
        "A place has opened and you were booked",
        """Good news: you were first on the waitlist for Tuesday, December 8, 2026, a place opened, and as you asked for automatic booking you are now scheduled: 08:00-12:00 Pacific Time, virtual.
""",
        (("2026-12-08T08:00", LA, "2026-12-08T12:00", "virtual"),),
    ),
    Letter(
        "post-with-dates-of-all",
        "post_interview",
        "Thu, 21 Jan 2027 10:00:00 -0500",
        "To everyone who visited",
        """Dear all who came on January 12, 14 or 19: thank you. Photographs are online until February 28.
""",
    ),
    Letter(
        "post-thanks-for-the-day",
        "post_interview",
        "Fri, 04 Dec 2026 10:00:00 -0800",
        "Yesterday",
        """Thanks again for joining us yesterday, Priya. As promised: the call schedule is attached, and the resident you asked about is Dr. Ito.
""",
        (("2026-12-03", None, None, None),),
    ),
    Letter(
        "personal-our-conversation",
        "personal",
        "Sat, 12 Dec 2026 10:00:00 -0600",
        "QI project",
        """Our conversation on Tuesday has stayed with me. I gave a talk about it on June 3 and the slides are yours if you want them.

Dr. Beatriz Lund
""",
    ),
    Letter(
        "request-interview-later",
        "request",
        "Mon, 02 Nov 2026 10:00:00 -0500",
        "Transcript",
        """We're missing your transcript. Since you interview in ten days (Nov. 12) it'd be great to have it by the end of this week.
""",
        (("2026-11-12", None, None, None),),
        respond_by="2026-11-06",
    ),
    Letter(
        "social-both-evenings",
        "social",
        "Mon, 07 Dec 2026 10:00:00 -0600",
        "Two socials",
        """Choose one: Tuesday 12/15 7 pm or Thursday 12/17 7 pm CST, Zoom. RSVP to the chiefs by the 12th.
""",
        respond_by="2026-12-12",
    ),
    Letter(
        "second-look-reg",
        "second_look",
        "Mon, 25 Jan 2027 10:00:00 -0600",
        "Revisit Day",
        """Revisit Day is Saturday, February 20, 2027 from 10:00 AM to 2:00 PM. Registration closes on Wednesday, February 10 at midnight.
""",
        respond_by="2027-02-10",
        second_look=("2027-02-20",),
    ),
    Letter(
        "reminder-hour-only",
        "reminder",
        "Wed, 09 Dec 2026 15:00:00 -0500",
        "See you tomorrow at 8:15 AM ET!",
        """Have your ID ready, join from a quiet place, and email us if anything goes wrong. The resident social is tonight at 7.
""",
        (("2026-12-10T08:15", NY, None, "virtual"),),
    ),
    Letter(
        "reminder-week-before",
        "reminder",
        "Thu, 03 Dec 2026 12:00:00 +0000",
        "One week to go",
        """One week from today, on December 10, you interview at Oak Hollow (8:00-12:30, US/Eastern). Your schedule opens in the portal on December 8.
""",
        (("2026-12-10T08:00", NY, "2026-12-10T12:30", None),),
    ),
    Letter(
        "reschedule-choice-made",
        "reschedule",
        "Fri, 04 Dec 2026 12:00:00 -0600",
        "Re: sick",
        """Feel better! I moved you from Monday to Monday, i.e. from the 7th to the 14th. 8:00-11:30 CST and same Webex.
""",
        (("2026-12-14T08:00", CHI, "2026-12-14T11:30", "virtual"),),
    ),
    Letter(
        "reschedule-need-pick",
        "reschedule",
        "Wed, 06 Jan 2027 09:00:00 -0500",
        "Your January 13 interview",
        """We are moving everyone off January 13. Log in and pick another day: January 20, January 27 and February 3 are open. If you don't choose by Friday we will place you on the 27th.
""",
        offered=("2027-01-20", "2027-01-27", "2027-02-03"),
        respond_by="2027-01-08",
    ),
    Letter(
        "calendar-reminder-two-zones",
        "details",
        "Mon, 04 Jan 2027 12:00:00 -0500",
        "Invite for Jan 11",
        """Invite attached; it should show 9 to 12:30 Eastern on Monday, January 11.
""",
        (("2027-01-11T09:00", NY, "2027-01-11T12:30", "virtual"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:z1@program.example
DTSTART;TZID=America/Chicago:20270111T080000
DTEND;TZID=America/Chicago:20270111T113000
SUMMARY:Interview Raman
LOCATION:https://zoom.example/j/5
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "calendar-request-confirm-by",
        "confirmation",
        "Mon, 09 Nov 2026 12:00:00 -0500",
        "Please accept: interview Dec 2",
        """Please accept the invitation by Friday so the room is yours.
""",
        (("2026-12-02T09:00", NY, "2026-12-02T12:00", None),),
        respond_by="2026-11-13",
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:z2@program.example
DTSTART;TZID=America/New_York:20261202T090000
DTEND;TZID=America/New_York:20261202T120000
SUMMARY:Interview
END:VEVENT
END:VCALENDAR
""",
    ),
)
