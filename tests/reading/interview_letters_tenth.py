"""More small mails about mistakes read in letters of strangers: who promises something by a day, whose row a day is in."""

from __future__ import annotations

from reading.interview_letters import CHI, NY, Letter

TENTH: tuple[Letter, ...] = (
    Letter(
        "somebody-answers-within",
        "confirmation",
        "Mon, 19 Oct 2026 09:00:00 -0400",
        "Confirmed: November 17",
        """You are down for Tuesday, November 17, 8:00 am to 12:30 pm Eastern, on Zoom.

Whatever you want to know before then, write to me and somebody replies within three days. The link comes the
Friday before.

Odile
""",
        interviews=(("2026-11-17T08:00", NY, "2026-11-17T12:30", "virtual"),),
    ),
    Letter(
        "i-am-going-to-write",
        "cancellation",
        "Wed, 13 Jan 2027 06:10:00 -0500",
        "Canceled: interviews Thu Jan 14",
        """Dear all,

there will be no interviews on Thursday, January 14. The bridge closes at 9 tonight. I am going to call each of
you by Monday with another day. New dates go out by the 20th at the latest.

Odile
""",
        interviews=(("2027-01-14", None, None, None),),
    ),
    Letter(
        "moves-by-a-week",
        "reschedule",
        "Mon, 30 Nov 2026 08:00:00 -0600",
        "UPDATED: now December 11",
        """I hate to do this four days ahead: the Friday group is pushed back by one week.

OLD: Friday, December 4, 2026, 8:30 AM Central
NEW: Friday, December 11, 2026, 8:30 AM Central

Odile
""",
        interviews=(("2026-12-11T08:30", CHI, None, None),),
    ),
    Letter(
        "within-days-of-tonight",
        "invitation",
        "Tue, 3 Nov 2026 21:10:00 -0500",
        "An invitation",
        """You are invited to interview on Wednesday, December 2 or Wednesday, December 9. Write to Ms. Poe within six
days of tonight, please, which is Monday.

Odile
""",
        offered=("2026-12-02", "2026-12-09"),
        respond_by="2026-11-09",
    ),
    Letter(
        "office-hours-are-none",
        "request",
        "Tue, 3 Nov 2026 08:00:00 -0600",
        "Incomplete file",
        """Your transcript is missing. Please upload it by Friday, November 13, 2026.

Questions about this: 956-555-0109, Monday to Thursday, 9 to 4.
""",
        respond_by="2026-11-13",
    ),
    Letter(
        "yesterdays-letter-is-no-interview",
        "post_interview",
        "Thu, 21 Jan 2027 08:12:00 -0700",
        "Correction",
        """Thank you all again for visiting. Yesterday's letter was last year's: one line of it is not true any more.

Odile
""",
    ),
    Letter(
        "adopted-on-is-no-interview",
        "post_interview",
        "Mon, 18 Jan 2027 08:00:00 -0500",
        "Statement for candidates",
        """Thank you for your time. The following was approved by the Committee on Recruitment on January 11, 2027, and holds
for everybody whom we saw.
""",
    ),
    Letter(
        "the-old-day-in-the-subject-of-an-answer",
        "confirmation",
        "Fri, 20 Nov 2026 12:55:00 -0600",
        "Re: Re: December 4",
        """Done. Wednesday, January 6, 9:00 AM Central, on Zoom; December 4 is off.

Odile
""",
        interviews=(("2027-01-06T09:00", CHI, None, "virtual"),),
    ),
    Letter(
        "a-city-in-here",
        "confirmation",
        "Mon, 30 Nov 2026 08:12:00 -0500",
        "Before December 9",
        """We look forward to having you with us here on Wednesday, December 9, at 7:30 a.m.

Odile Poe
Program Coordinator, Internal Medicine
Northbrook Hospital
1400 Mill Road, Toledo, Ohio
""",
        interviews=(("2026-12-09T07:30", NY, None, "in_person"),),
    ),
    Letter(
        "rows-of-four-programs",
        "invitation",
        "Mon, 19 Oct 2026 11:20:00 -0500",
        "Interview offer: Internal Medicine",
        """We are pleased to offer you an interview with Internal Medicine. Please read your line only.

Program  Days (8:30 AM Central)

Internal Medicine  Wed Nov 18; Wed Dec 2

Neurology  Tue Nov 17; Tue Dec 1

General Surgery  Thu Nov 19; Thu Dec 3

Tell us your day no later than Monday, October 26, 2026.
""",
        offered=("2026-11-18", "2026-12-02"),
        respond_by="2026-10-26",
    ),
    Letter(
        "the-hour-of-a-deadline-is-no-day",
        "invitation",
        "Wed, 14 Oct 2026 16:51:00 -0500",
        "interview",
        """Would you like to come for an interview? Tell me which of these you want:

Thursday, November 12
Friday, November 20

I need to hear from you by Friday the 16th, close of business.
""",
        offered=("2026-11-12", "2026-11-20"),
        respond_by="2026-10-16",
    ),
    Letter(
        "a-weekday-in-two-tongues",
        "invitation",
        "Wed, 4 Nov 2026 10:30:00 -0700",
        "Invitación / Interview invitation",
        """We invite you to an interview by video. We still have places on

* martes / Tuesday, 17 November 2026
* jueves / Thursday, 10 December 2026

Please answer by Thursday, 12 November.
""",
        offered=("2026-11-17", "2026-12-10"),
        respond_by="2026-11-12",
    ),
    Letter(
        "full-in-one-column",
        "invitation",
        "Mon, 19 Oct 2026 09:41:00 -0400",
        "Interview: pick a date",
        """The committee would like to interview you. Below is what I have left.

Day  AM seats  PM seats
Tue 11/10  full  2
Thu 11/19  3  1
Fri 12/4  full  full

Tell me your pick by noon on Friday (10/23).
""",
        offered=("2026-11-10", "2026-11-19"),
        respond_by="2026-10-23",
    ),
    Letter(
        "the-last-day-of-all",
        "post_interview",
        "Fri, 15 Jan 2027 13:00:00 -0600",
        "What to expect",
        """We finished our last interview day yesterday. The fourth-years who rotate with us stay till June.
""",
    ),
    Letter(
        "somebody-is-home-until",
        "reschedule",
        "Tue, 5 Jan 2027 10:33:00 -0700",
        "moving your interview",
        """Dr. Poe caught a cold and we want him home until Friday. So I am moving your interview from Thursday, January 7 to
Tuesday, January 12, 7:30 AM Mountain time.
""",
        interviews=(("2027-01-12T07:30", "America/Denver", None, None),),
    ),
    Letter(
        "who-answers-within-two-days",
        "post_interview",
        "Mon, 25 Jan 2027 09:00:00 -0600",
        "Thank you",
        """Questions are always welcome. Write to this mailbox and Lorna or Pete will answer within two days. Mileage: this
office pays within six weeks.
""",
    ),
    Letter(
        "as-the-services-write",
        "invitation",
        "Wed, 14 Oct 2026 09:41:00 -1000",
        "INTERVIEW INVITATION - GENERAL SURGERY",
        """1. Interviews are virtual. Pick ONE:
a. 17 NOV 26 (Tue)
b. 08DEC2026 (Tue)

2. Reply NLT 1600 HST, 21 OCT 26.
""",
        offered=("2026-11-17", "2026-12-08"),
        respond_by="2026-10-21",
    ),
    Letter(
        "whatever-is-left-goes-on",
        "invitation",
        "Tue, 20 Oct 2026 16:48:40 -0700",
        "dates",
        """We would like to have you for an interview, on Zoom, 8 to noon Pacific. I can still offer:

Thu 11/12
Tue 11/17

Your choice by Friday please. On Monday I give what is left to somebody else.

Odile
""",
        offered=("2026-11-12", "2026-11-17"),
        respond_by="2026-10-23",
    ),
    Letter(
        "called-off-and-two-mornings-held",
        "cancellation",
        "Mon, 11 Jan 2027 15:30:12 -0600",
        "Interview of January 13 is off",
        """The river is over the road, so your interview on Wednesday, January 13 is canceled. I have held three mornings
for you instead:

- Wednesday, January 20
- Thursday, January 21
- Tuesday, January 26

Which one? Tell me by Friday.

Odile
""",
        interviews=(("2027-01-13", None, None, None),),
        offered=("2027-01-20", "2027-01-21", "2027-01-26"),
        respond_by="2027-01-15",
    ),
    Letter(
        "dated-at-its-head",
        "post_interview",
        "Fri, 22 Jan 2027 09:00:36 -0600",
        "A letter from Internal Medicine",
        """FERN COUNTY HOSPITAL

January 22, 2027

To everyone who interviewed with us this winter:

Thank you for coming. We have put our house rules on paper.

Odile
""",
    ),
    Letter(
        "came-through-on",
        "post_interview",
        "Tue, 24 Nov 2026 21:20:18 -0600",
        "thank you",
        """Hello to all who came through on the 18th, it was a pleasure to have you.

Odile
""",
        interviews=(("2026-11-18", None, None, None),),
    ),
    Letter(
        "days-of-everybody",
        "post_interview",
        "Mon, 23 Nov 2026 14:00:00 -0500",
        "Correspondence from here on",
        """To the applicants interviewed on November 12 and November 19

The committee thanks you for your time. Here is how it deals with mail.

Odile
""",
    ),
    Letter(
        "when-lists-are-due",
        "post_interview",
        "Tue, 8 Dec 2026 12:00:00 -0600",
        "Answers we owe you",
        """Last interview day: Monday, January 11
Lists due: Wednesday, March 3

Two consoles in the theatre, a third in March.

Odile
""",
    ),
    Letter(
        "happy-friday",
        "request",
        "Fri, 15 Jan 2027 09:00:00 -0600",
        "three small things",
        """Happy Friday! Please send me your photo, your shirt size and your second-choice track.

Odile
""",
    ),
    Letter(
        "a-house-and-its-date",
        "post_interview",
        "Fri, 18 Dec 2026 08:00:00 -0600",
        "Memorandum",
        """FCH-GME        18 December 2026

To all candidates: the season is over, and the committee thanks you.

Odile
""",
    ),
    Letter(
        "issued-to-you-on",
        "post_interview",
        "Thu, 10 Dec 2026 08:00:00 -0600",
        "Correction",
        """Reference is made to the notice that this office issued to you on December 1, 2026. Its second page is void.

Odile
""",
    ),
    Letter(
        "from-a-day-on",
        "post_interview",
        "Wed, 3 Feb 2027 08:00:00 -0600",
        "From here on",
        """From the 20th on we answer the telephone again.

Odile
""",
    ),
    Letter(
        "our-conversation-on",
        "personal",
        "Thu, 3 Dec 2026 19:00:00 -0600",
        "the lake",
        """Our conversation on Tuesday, December 1, stayed with me. Go and see the lake before it freezes.

Odile
""",
        interviews=(("2026-12-01", None, None, None),),
    ),
    Letter(
        "interview-held",
        "post_interview",
        "Mon, 30 Nov 2026 08:00:00 -0600",
        "Statement on correspondence",
        """Program         Internal Medicine
Interview held  11/24/2026

Both sides are bound by what follows.

Odile
""",
        interviews=(("2026-11-24", None, None, None),),
    ),
    Letter(
        "receipts-by",
        "post_interview",
        "Mon, 7 Dec 2026 09:00:00 -0600",
        "Thank you",
        """It was good to have you here. Receipts for the hotel and your mileage: send them to me by December 18.

Odile
""",
        respond_by="2026-12-18",
    ),
    Letter(
        "one-day-and-a-friday",
        "invitation",
        "Thu, 22 Oct 2026 09:00:00 -0500",
        "An interview in internal medicine",
        """You are invited to interview on Tuesday, November 17 or Thursday, December 3. Reply to this mail with one day (not three
in order, please) no later than Friday of next week. Thank-you cards are read aloud at Friday noon conference.

Odile
""",
        offered=("2026-11-17", "2026-12-03"),
        respond_by="2026-10-30",
    ),
)
