"""A third set of small mails, with more around the days: corrections, neighbours' days, long threads."""

from __future__ import annotations

from reading.interview_letters import CHI, DEN, LA, NY, Letter

THIRD: tuple[Letter, ...] = (
    Letter(
        "inked-in",
        "confirmation",
        "Mon, 02 Nov 2026 10:00:00 -0500",
        "Re: Re: dates",
        """Consider yourself inked in for the second Tuesday of December (that's the 8th). Eight in the morning, Eastern, on Zoom, and I promise to have everybody out by noon. You asked whether the 15th is safer for your sub-I: no, that one is oversubscribed.

Bev
""",
        (("2026-12-08T08:00", NY, "2026-12-08T12:00", "virtual"),),
    ),
    Letter(
        "hers-and-ours",
        "confirmation",
        "Tue, 01 Dec 2026 09:00:00 -0500",
        "next Wednesday",
        """Hi Priya! We're on for next Wednesday, December 9th. It's 2 PM here in Gainesville (1 PM where you are), WebEx as usual, three conversations of half an hour each. Should be a wrap by 4.

- Del
Gainesville, FL
""",
        (("2026-12-09T14:00", NY, "2026-12-09T16:00", "virtual"),),
    ),
    Letter(
        "not-the-eleventh",
        "reschedule",
        "Thu, 03 Dec 2026 08:00:00 -0600",
        "oops",
        """My last message had the wrong day in it. It is Saturday, December 12 and not Friday the 11th. Hours are right: 8:00 to 1:00 Central, in person, 4th floor conference room, 1 Hospital Drive, Columbia, MO 65212.
""",
        (("2026-12-12T08:00", CHI, "2026-12-12T13:00", "in_person"),),
    ),
    Letter(
        "asked-for-another-day",
        "confirmation",
        "Wed, 16 Dec 2026 11:00:00 -0700",
        "Re: January 6",
        """Priya, I know you hoped for January 6 but that was gone by Monday night. I've put you in for Thursday, January 7 at 7:30 am Mountain instead. Hope that works! Links go out January 4.
""",
        (("2027-01-07T07:30", DEN, None, "virtual"),),
    ),
    Letter(
        "glance-table-two-days",
        "details",
        "Thu, 12 Nov 2026 10:00:00 -0500",
        "Your visit at a glance",
        "",
        html="""<p>Dear Dr. Raman,</p><p>we are so glad you are visiting Holloway Medical Center (12 Quarry Lane, Burlington, VT 05401). All times are Eastern.</p>
<h3>Sunday, November 22</h3><ul><li>3:00 PM Hotel check-in, Lakeside Inn</li><li>6:00 PM Dinner with residents, Farm Table</li></ul>
<h3>Monday, November 23</h3><ul><li>7:00 AM Breakfast at the hotel</li><li>7:45 AM Arrive at Holloway lobby</li><li>8:00 AM Welcome</li><li>8:30 AM Interviews</li><li>12:00 PM Lunch and tour</li><li>1:30 PM Departure</li></ul>
<p>Reimbursement forms are due December 18.</p>""",
        interviews=(("2026-11-23T07:00", NY, "2026-11-23T13:30", "in_person"),),
        respond_by="2026-12-18",
    ),
    Letter(
        "long-thread-newest-wins",
        "confirmation",
        "Fri, 13 Nov 2026 14:00:00 -0500",
        "RE: RE: Interview dates",
        """Great, then let's go with the 10th. I'll take you off the other list.

Thanks,
Rosemary

From: Priya Raman <priya.raman@gmail.com>
Sent: Friday, November 13, 2026 1:12 PM
To: Rosemary Kell
Subject: RE: Interview dates

Dear Ms. Kell, both December 3 and December 10 are possible. I would prefer the 10th because of an exam.

From: Rosemary Kell
Sent: Thursday, November 12, 2026 9:00 AM
To: Priya Raman
Subject: Interview dates

Priya, we can offer you Thursday, December 3 or Thursday, December 10, both 8:30 AM - 12:30 PM Eastern via Zoom. Please answer by November 18.
""",
        (("2026-12-10T08:30", NY, "2026-12-10T12:30", "virtual"),),
    ),
    Letter(
        "one-date-left",
        "invitation",
        "Tue, 17 Nov 2026 16:00:00 -0500",
        "Interview",
        """Dear Applicant: The Department of Pathology wishes to interview you. One date remains, 12/18, by video, starting at 0900 ET. Acceptances will be processed in the order received; none will be taken after 11/20.
""",
        offered=("2026-12-18",),
        respond_by="2026-11-20",
    ),
    Letter(
        "two-tracks",
        "invitation",
        "Fri, 23 Oct 2026 09:00:00 -0400",
        "Categorical and primary care",
        """Dear Priya,

Both of our tracks would like to see you. Categorical: November 16, November 30 or December 14. Primary care: December 2 or December 16. You may come once for each, or ask me to put both on one day. I'll need to know by the first of November.

Marguerite Sloane
""",
        offered=("2026-11-16", "2026-11-30", "2026-12-02", "2026-12-14", "2026-12-16"),
        respond_by="2026-11-01",
    ),
    Letter(
        "offered-with-old-dates",
        "invitation",
        "Mon, 09 Nov 2026 09:00:00 -0500",
        "Second round of invitations",
        """We held our first interviews on October 29 and November 5. For the second round we are opening Thursday, December 3 and Thursday, December 17. As you wrote to us on October 30 that you remain interested, I am giving you first choice; the list goes public on Wednesday.

Let me have your answer by tomorrow night.
""",
        offered=("2026-12-03", "2026-12-17"),
        respond_by="2026-11-10",
    ),
    Letter(
        "holiday-offer",
        "invitation",
        "Thu, 12 Nov 2026 09:00:00 -0600",
        "could you come",
        """Could you come on the Monday after Thanksgiving (11/30), or would Friday, December 11 be easier? In person, I'm afraid, we don't do Zoom. Answer when you've seen your rotation schedule, but not later than a week from today please.
""",
        offered=("2026-11-30", "2026-12-11"),
        respond_by="2026-11-19",
    ),
    Letter(
        "correct-zone",
        "details",
        "Wed, 06 Jan 2027 10:00:00 -0500",
        "Correction: time zone",
        """Several of you noticed: the itinerary for Friday, January 15 said Central. We are in Ohio. So it starts at 8:30 AM Eastern and ends at 12:30 PM Eastern. Same Zoom room.
""",
        (("2027-01-15T08:30", NY, "2027-01-15T12:30", "virtual"),),
    ),
    Letter(
        "days-of-others",
        "details",
        "Mon, 30 Nov 2026 10:00:00 -0500",
        "interview groups",
        """Hello everyone, here are the groups:

Tuesday, December 8: Adeyemi, Brandt, Castillo
Thursday, December 10: Novak, Raman, Singh
Tuesday, December 15: Tran, Ueda, Walsh

Everybody starts at 8:00 AM ET; the Zoom link is the same.
""",
        (("2026-12-10T08:00", NY, None, "virtual"),),
    ),
    Letter(
        "reminder-with-cancel-policy",
        "reminder",
        "Mon, 23 Nov 2026 12:00:00 +0000",
        "Your interview is in 10 days",
        """Hi Priya,

Your interview with Blue Heron OB-GYN is coming up:

Thursday, December 3rd 2026, 11:30am - 3:30pm PST

Changes or cancellations must be made by Thursday, November 26th. Late cancellations are reported.
""",
        (("2026-12-03T11:30", LA, "2026-12-03T15:30", None),),
    ),
    Letter(
        "details-names-with-hours",
        "details",
        "Fri, 04 Dec 2026 15:00:00 -0800",
        "Who you meet on Tuesday the 8th",
        """Dr. Farah Osman (PD), 9:00
Dr. Luis Ybarra, 9:40
Dr. Grete Holm, 10:20
Resident panel, 11:00 to 11:45

All Pacific. The Teams link is in the invite I sent on Nov 20.
""",
        (("2026-12-08T09:00", LA, "2026-12-08T11:45", "virtual"),),
    ),
    Letter(
        "social-same-day",
        "details",
        "Thu, 07 Jan 2027 10:00:00 -0500",
        "Next Thursday",
        """Dear Priya,

On Thursday, January 14 you interview with us from 9:00 to 1:00 (ET, Webex). The residents' happy hour is the same day at 6 PM, also on Webex; come or don't.
""",
        (("2027-01-14T09:00", NY, "2027-01-14T13:00", "virtual"),),
    ),
    Letter(
        "moved-earlier-same-week",
        "reschedule",
        "Mon, 07 Dec 2026 09:00:00 -0600",
        "Small change",
        """Dr. Sams is flying out Friday, so I have moved your interview up to Wednesday the 9th, still 10:00 - 1:30 CST. Your Friday slot is released. Shout if that's a problem.
""",
        (("2026-12-09T10:00", CHI, "2026-12-09T13:30", None),),
    ),
    Letter(
        "postponed-no-date",
        "cancellation",
        "Tue, 12 Jan 2027 08:00:00 -0500",
        "Thursday's interviews postponed",
        """All of Thursday's interviews (January 14) are postponed because of the storm. We don't know the new date yet. Those of you already on the road: the hotel will honor your booking until the 15th.
""",
        (("2027-01-14", None, None, "in_person"),),
    ),
    Letter(
        "waitlist-thanks",
        "waitlist",
        "Fri, 30 Oct 2026 10:00:00 -0500",
        "You are on our list",
        """Dear Priya, all of our days from November 9 through January 20 have been offered. You're fourth on the list for each. Nothing is needed from you unless we write.
""",
    ),
    Letter(
        "request-choose-group",
        "request",
        "Mon, 30 Nov 2026 10:00:00 -0600",
        "Small group choice",
        """For your interview day (December 9) please pick a small group: A) simulation, B) ultrasound, C) wards. The form closes Thursday at noon.
""",
        (("2026-12-09", None, None, None),),
        respond_by="2026-12-03",
    ),
    Letter(
        "request-deadline-in-heading",
        "request",
        "Thu, 05 Nov 2026 10:00:00 -0500",
        "ACTION REQUIRED by Nov 12: hospital onboarding",
        """Please complete the visitor screening in the link below so that we can print your badge.
""",
        respond_by="2026-11-12",
    ),
    Letter(
        "thanks-office-lists",
        "post_interview",
        "Tue, 08 Dec 2026 17:30:00 -0500",
        "From all of us",
        """Thank you for being with us this Tuesday, December 8. You asked about the timeline: our rank meeting is on February 9. If we have questions we'll ask before January 31.
""",
        (("2026-12-08", None, None, None),),
    ),
    Letter(
        "personal-question-answer",
        "personal",
        "Sun, 13 Dec 2026 20:00:00 -0600",
        "Re: thank you",
        """Hi Priya, thanks for your note of December 11. To your question: yes, interns get two electives, and the clinic moves to the new building on July 6.
""",
    ),
    Letter(
        "second-look-virtual",
        "second_look",
        "Wed, 20 Jan 2027 10:00:00 -0500",
        "Virtual revisit evening",
        """We are holding an optional virtual revisit evening on Tuesday, February 9 at 7 PM ET. It's after our list is certified. RSVP here by Feb 5th.
""",
        respond_by="2027-02-05",
        second_look=("2027-02-09",),
    ),
    Letter(
        "confirmation-with-request",
        "confirmation",
        "Mon, 26 Oct 2026 10:00:00 -0500",
        "Confirmed: 11/19",
        """You are all set for Thursday 11/19, 8 to 12:30 CT (Zoom). Two things by next Monday, November 2: your photo and the names of two faculty you'd like to meet.
""",
        (("2026-11-19T08:00", CHI, "2026-11-19T12:30", "virtual"),),
        respond_by="2026-11-02",
    ),
    Letter(
        "hour-before-day",
        "confirmation",
        "Mon, 26 Oct 2026 10:00:00 -0500",
        "yes!",
        """Yes, 8:30 a.m. on Thursday the 12th is yours. We're on Central time and will Zoom.
""",
        (("2026-11-12T08:30", CHI, None, "virtual"),),
    ),
    Letter(
        "evening-candidate-call",
        "details",
        "Tue, 10 Nov 2026 10:00:00 -0800",
        "Interview logistics",
        """Hello Priya,

Interview date: Nov 18 (Wed)
Arrival: 7:00 AM, Main Hospital, 2nd floor lobby, 500 Parnell Ave, San Francisco, CA 94117
First interview: 7:45 AM
Lunch: 12:00
Finish: 2:15 PM
The evening before (Nov 17, 6-8 PM): optional get-together at Ocean Tap.
""",
        (("2026-11-18T07:00", LA, "2026-11-18T14:15", "in_person"),),
    ),
    Letter(
        "zoom-block",
        "confirmation",
        "Wed, 11 Nov 2026 10:00:00 -0500",
        "Interview with Harrow Neurology",
        """Harrow Neurology is inviting you to a scheduled Zoom meeting.

Topic: Residency Interview - P. Raman
Time: Dec 4, 2026 09:00 AM Eastern Time (US and Canada)

Join Zoom Meeting
https://zoom.example/j/91234567890

Meeting ID: 912 3456 7890
Passcode: 041226
One tap mobile
+13125550123,,91234567890# US (Chicago)
""",
        (("2026-12-04T09:00", NY, None, "virtual"),),
    ),
    Letter(
        "calendar-moved-by-week",
        "reschedule",
        "Fri, 04 Dec 2026 10:00:00 -0500",
        "Updated: Interview Raman",
        """Moved by a week as discussed. Still Teams.
""",
        (("2026-12-17T08:30", NY, "2026-12-17T12:00", "virtual"),),
        calendar="""BEGIN:VCALENDAR
PRODID:-//Example//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VEVENT
UID:k1@program.example
SEQUENCE:3
DTSTART;TZID=Eastern Standard Time:20261217T083000
DTEND;TZID=Eastern Standard Time:20261217T120000
SUMMARY:Interview Raman
END:VEVENT
END:VCALENDAR
""",
    ),
    Letter(
        "deadline-bold-caps",
        "invitation",
        "Fri, 09 Oct 2026 09:00:00 -0500",
        "INTERVIEW OFFER - ACTION NEEDED",
        """CONGRATULATIONS! YOU ARE INVITED TO INTERVIEW WITH RIVERBEND PSYCHIATRY.

DATES: NOVEMBER 4, NOVEMBER 11 (NO LONGER AVAILABLE), NOVEMBER 18, DECEMBER 9
DEADLINE TO RESPOND: WEDNESDAY, OCTOBER 14TH AT 12:00 NOON CST

VIRTUAL ONLY.
""",
        offered=("2026-11-04", "2026-11-18", "2026-12-09"),
        respond_by="2026-10-14",
    ),
)
