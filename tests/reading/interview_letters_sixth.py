"""A sixth set of small mails, tried only once everything else was understood."""

from __future__ import annotations

from reading.interview_letters import CHI, DEN, LA, NY, Letter

SIXTH: tuple[Letter, ...] = (
    Letter(
        "musician",
        "confirmation",
        "Tue, 10 Nov 2026 09:00:00 -0500",
        "we've got you",
        """Priya, mark it in ink: the eleventh of December, a Friday, nine o'clock our clocks (Eastern), and do not believe the portal, which insists on the tenth. Zoom. Three hours, give or take.

Fondly, Ottoline
""",
        (("2026-12-11T09:00", NY, None, "virtual"),),
    ),
    Letter(
        "ticket-style",
        "confirmation",
        "Wed, 11 Nov 2026 17:30:00 +0000",
        "[#48213] Interview slot assigned",
        """Ticket 48213 has been updated.

Requester: RAMAN, PRIYA
Assigned slot: WED 02-DEC-2026 0830-1215 CT
Modality: VTC
Previous slot: none
Created: 11/09/2026 10:14 AM
""",
        (("2026-12-02T08:30", CHI, "2026-12-02T12:15", None),),
    ),
    Letter(
        "shared-screen",
        "details",
        "Thu, 03 Dec 2026 13:00:00 -0700",
        "the thing on Monday",
        """Hi! For Monday: 8 sharp with Dr. Pell, 8:40 with Dr. Okafor-Reyes, 9:20 with me, and by ten you're a free woman. Mountain time. The Teams link from my note of November 20 still works.
Theo, chief
""",
        (("2026-12-07T08:00", DEN, "2026-12-07T10:00", "virtual"),),
    ),
    Letter(
        "out-of-order-fields",
        "details",
        "Mon, 07 Dec 2026 09:00:00 -0500",
        "Interview information sheet",
        """Check-out of hotel: 12/16, 11 AM
Check-in of hotel: 12/14, after 3 PM
Dinner: 12/14, 6:30 PM, Oyster House
Interview: 12/15, 7:30 AM to 2:00 PM, Suite 300, 41 Wharf Street, Portland, ME 04101
Shuttle: leaves hotel 7:10 AM
""",
        (("2026-12-15T07:30", NY, "2026-12-15T14:00", "in_person"),),
    ),
    Letter(
        "reminder-countdown",
        "reminder",
        "Sun, 13 Dec 2026 18:00:00 -0600",
        "48 hours!",
        """In 48 hours you'll be with us: Tuesday, 15 December, 7.45 am Central. Bring a charger, a glass of water and two questions. Your hosts will be offline tomorrow (retreat), so anything urgent goes to Pat.
""",
        (("2026-12-15T07:45", CHI, None, None),),
    ),
    Letter(
        "invite-two-halves",
        "invitation",
        "Thu, 22 Oct 2026 10:00:00 -0500",
        "an afternoon?",
        """We'd like an afternoon of your time. Mondays suit us: Nov 9, Nov 23 or Dec 14, each time 1 to 4:30 Central over Webex. Write back with one of them before the month is out and it is yours.
""",
        offered=("2026-11-09", "2026-11-23", "2026-12-14"),
        respond_by="2026-10-31",
    ),
    Letter(
        "invite-table-counts",
        "invitation",
        "Tue, 13 Oct 2026 08:00:00 -0400",
        "Interview dates available",
        "",
        html="""<p>Pick one:</p><table><tr><td>Thu Nov 5</td><td>sold out</td></tr><tr><td>Thu Nov 12</td><td>2 places</td></tr>
<tr><td>Thu Nov 19</td><td>last place</td></tr><tr><td>Thu Dec 3</td><td>waiting list only</td></tr><tr><td>Thu Dec 10</td><td>5 places</td></tr></table>
<p>Offers lapse after three days.</p>""",
        offered=("2026-11-12", "2026-11-19", "2026-12-10"),
        respond_by="2026-10-16",
    ),
    Letter(
        "invite-pd-phone",
        "invitation",
        "Wed, 04 Nov 2026 21:00:00 -0800",
        "from Dr. Yau",
        """I'd like to meet you, Priya. My Tuesdays are clinic, so Wednesday the 18th or, if that's too soon, Wednesday December 9. Half past eight Pacific, my Zoom, an hour and a half. Ask Renee for whichever you like (renee.w@program.example); she goes on leave Monday, so sometime this week please.
""",
        offered=("2026-11-18", "2026-12-09"),
        respond_by="2026-11-06",
    ),
    Letter(
        "reschedule-tangle",
        "reschedule",
        "Tue, 01 Dec 2026 15:00:00 -0500",
        "calendar tangle",
        """Please strike what I sent this morning. The 10th was never free. You are on the 17th (Thursday), 12:30 to 4 Eastern, Zoom as before, and this time I checked with all four of them.
""",
        (("2026-12-17T12:30", NY, "2026-12-17T16:00", "virtual"),),
    ),
    Letter(
        "reschedule-offer-soft",
        "reschedule",
        "Wed, 09 Dec 2026 15:00:00 -0600",
        "Friday?",
        """Bad news: Friday is gone, our whole panel is quarantined. Better news: I can put you on the 18th, or on January 8 if you are home for the holidays by then. Your call, no rush.
""",
        offered=("2026-12-18", "2027-01-08"),
    ),
    Letter(
        "cancel-weather",
        "cancellation",
        "Thu, 21 Jan 2027 06:10:00 -0500",
        "NOT TODAY",
        """No power, no heat, no interviews. Today's session (Jan 21, 8:00 AM ET) is cancelled; we'll write next week.
""",
        (("2027-01-21T08:00", NY, None, None),),
    ),
    Letter(
        "post-lot",
        "post_interview",
        "Mon, 14 Dec 2026 09:00:00 -0700",
        "a few words after Friday",
        """It was good to have the five of you here. Letters are read and kept, none are answered.
""",
        (("2026-12-11", None, None, None),),
    ),
    Letter(
        "post-formal",
        "post_interview",
        "Tue, 15 Dec 2026 09:00:00 -0500",
        "Following your interview of December 9, 2026",
        """Dear Dr. Raman, on behalf of the faculty I thank you for your visit. Programs certify by March 3. We remain at your disposal for questions of fact until February 26.
""",
        (("2026-12-09", None, None, None),),
    ),
    Letter(
        "personal-sees-her-soon",
        "personal",
        "Mon, 07 Dec 2026 21:00:00 -0600",
        "small world",
        """I hear you're with us on Thursday. I trained with your dean. I'm away at a conference from the 9th, so we will miss each other, but look at the garden.

Prof. Amory Lind
""",
    ),
    Letter(
        "request-travel",
        "request",
        "Thu, 19 Nov 2026 10:00:00 -0500",
        "Travel details please",
        """For the hotel I need your arrival and departure times for the interview on Monday, December 7. If I have them by the day before Thanksgiving, you'll get the good rooms.
""",
        (("2026-12-07", None, None, "in_person"),),
        respond_by="2026-11-25",
    ),
    Letter(
        "request-corrections",
        "request",
        "Tue, 05 Jan 2027 10:00:00 -0500",
        "Name tag",
        """How should your name tag read? Tell me by tomorrow noon; the printer is slow.
""",
        respond_by="2027-01-06",
    ),
    Letter(
        "social-in-town",
        "social",
        "Mon, 30 Nov 2026 10:00:00 -0500",
        "burgers",
        """Burgers on us, Tuesday Dec 8, 7pm, Shake Barn, for everybody interviewing that week. Thumbs up or down by Friday.
""",
        respond_by="2026-12-04",
    ),
    Letter(
        "waitlist-choice",
        "waitlist",
        "Wed, 28 Oct 2026 10:00:00 -0500",
        "Still interested?",
        """Every seat from November 9 to January 15 is taken. If you wish to remain on our waiting list, click the link within 7 days; otherwise we remove you.
""",
        respond_by="2026-11-04",
    ),
    Letter(
        "second-look-two",
        "second_look",
        "Tue, 19 Jan 2027 10:00:00 -0800",
        "Come see us in person",
        """Since you met us on a screen in December, you may want to see the place: Feb 5 or Feb 19, 9-2, lunch included. Strictly optional. Names to me by January 29.
""",
        respond_by="2027-01-29",
        second_look=("2027-02-05", "2027-02-19"),
    ),
    Letter(
        "confirmation-timezones-list",
        "confirmation",
        "Mon, 16 Nov 2026 12:00:00 -0800",
        "See you December 3",
        """Your interview: Thursday, December 3
10:00 AM Pacific
11:00 AM Mountain
12:00 PM Central
1:00 PM Eastern
We'll be done 3 hours later. Video link in the portal.
""",
        (("2026-12-03T10:00", LA, None, "virtual"),),
    ),
    Letter(
        "hurry-is-no-deadline",
        "invitation",
        "Fri, 16 Oct 2026 15:02:11 +0000",
        "You have an interview invitation",
        """You are invited to interview with the pediatrics residency of Larch Harbor Hospital.

Respond by Sunday, October 18, 2026, 11:59 PM CT.

Dates are first come, first served, so don't wait for the weekend to be over!
""",
        respond_by="2026-10-18",
    ),
    Letter(
        "weekdays-of-a-span-but-one",
        "invitation",
        "Mon, 23 Nov 2026 19:33:45 -0500",
        "come see us",
        """We want you for an interview, in person. Any weekday Jan 11 through the
15th except the 13th when the inspectors come. Pick one & let Sherry know by December 1.
""",
        offered=("2027-01-11", "2027-01-12", "2027-01-14", "2027-01-15"),
        respond_by="2026-12-01",
    ),
    Letter(
        "two-weekdays-of-a-span",
        "invitation",
        "Tue, 10 Nov 2026 13:05:00 -0500",
        "You are invited to interview",
        """Internal Medicine invites you to interview.

WHEN. Any Tuesday or Thursday from the 1st through the 17th of December, the 10th excepted. Please
reply by November 16 with the day you choose.
""",
        offered=("2026-12-01", "2026-12-03", "2026-12-08", "2026-12-15", "2026-12-17"),
        respond_by="2026-11-16",
    ),
    Letter(
        "closed-days-named-before",
        "invitation",
        "Mon, 2 Nov 2026 07:00:00 -0500",
        "new interview sessions",
        """We would like to interview you. New: Dec 14 (8 seats), Dec 21 (8 seats).
Closed: Nov 16, Nov 23, Dec 7

Not Dec 28, that is a holiday here. Your invitation lapses on Nov 9.
""",
        offered=("2026-12-14", "2026-12-21"),
        respond_by="2026-11-09",
    ),
    Letter(
        "days-without-seats-in-a-grid",
        "invitation",
        "Mon, 2 Nov 2026 09:05:00 -0600",
        "interview dates",
        """Congratulations, you are invited to interview! Choose a row.

| Day | Format | Left |
| Fri Nov 13 | virtual | 2 |
| Mon Nov 16 | virtual | 0 |
| Fri Dec 4 | in person | 7 |

Please choose by Nov 6.
""",
        offered=("2026-11-13", "2026-12-04"),
        respond_by="2026-11-06",
    ),
    Letter(
        "thursday-is-the-interviews-and-the-papers",
        "request",
        "Tue, 27 Oct 2026 10:12:31 -0500",
        "Documents needed",
        """Ahead of your virtual interview with Internal Medicine on Thursday, November 19, we need the signed
release. Please have it with us by close of business Thursday.
""",
        (("2026-11-19", None, None, "virtual"),),
        respond_by="2026-10-29",
    ),
    Letter(
        "first-day-of-the-residency",
        "invitation",
        "Mon, 26 Oct 2026 09:00:00 -0400",
        "Selection of interview session",
        """We are pleased to invite you to interview for a position commencing July 1, 2027.

The dates are: December 3, 2026 and January 21, 2027. Please answer not later than five (5) calendar
days from the date of this letter.
""",
        offered=("2026-12-03", "2027-01-21"),
        respond_by="2026-10-31",
    ),
)
