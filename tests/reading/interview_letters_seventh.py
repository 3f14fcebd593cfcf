"""A seventh set of small mails, after letters that two more hands had written: tables, halves of days, looking back."""

from __future__ import annotations

from reading.interview_letters import CHI, DEN, NY, Letter

SEVENTH: tuple[Letter, ...] = (
    Letter(
        "evenings-in-a-column",
        "invitation",
        "Mon, 19 Oct 2026 10:00:00 -0500",
        "Choose your interview session",
        "",
        offered=("2026-11-09", "2026-12-07"),
        html="""<p>Dear Priya Raman, please choose one of our interview days.</p>
<table><tr><th>Day</th><th>Format</th><th>Dinner with residents</th><th>Seats</th></tr>
<tr><td>Mon, November 9, 2026</td><td>on campus</td><td>Sun, November 8</td><td>4</td></tr>
<tr><td><s>Mon, November 16, 2026</s></td><td><s>on campus</s></td><td><s>Sun, November 15</s></td><td>full</td></tr>
<tr><td>Mon, December 7, 2026</td><td>on campus</td><td>Sun, December 6</td><td>2</td></tr></table>
<p>Fern Asplund, Coordinator</p>""",
    ),
    Letter(
        "one-half-is-gone",
        "invitation",
        "Tue, 20 Oct 2026 09:00:00 -0400",
        "interview, medicine",
        """priya, pick one please, all on zoom

thu 11/12 am
mon 11/16 am
mon 11/16 pm   << taken while i typed
fri 12/4 am

am starts 8:15, three hrs start to finish

doreen
""",
        offered=("2026-11-12", "2026-11-16", "2026-12-04"),
    ),
    Letter(
        "what-there-is",
        "reschedule",
        "Wed, 02 Dec 2026 11:00:00 -0700",
        "We have to move you",
        """Hi Priya,

our program director is on jury duty, so your interview can't happen as printed. What I have:

* Thursday, December 10 at 12:30 PM Mountain
* the Tuesday after, December 15, same hour

Nothing is booked until you say which.

Mirja
""",
        offered=("2026-12-10", "2026-12-15"),
    ),
    Letter(
        "walked-the-wards",
        "personal",
        "Wed, 27 Jan 2027 15:00:00 -0600",
        "Your visit",
        """Dear Priya,

You walked our wards in Fort Worth on January 21 and you asked the night nurse what she would change. I have since had the ice machine looked at.

Rufus Oyelaran, MD
Trinity Hospital, Fort Worth, Texas
""",
        (("2027-01-21", CHI, None, "in_person"),),
    ),
    Letter(
        "sat-in-my-office",
        "personal",
        "Tue, 12 Jan 2027 06:48:00 -0500",
        "half an answer",
        """Dear Priya,

When you sat in my office in Kissimmee, Florida on the 7th you asked about antibodies, and I gave you half an answer.

Beatriz Olivares, MD
""",
        (("2027-01-07", NY, None, "in_person"),),
    ),
    Letter(
        "held-on",
        "post_interview",
        "Fri, 29 Jan 2027 09:00:00 -0500",
        "Conclusion of interviews",
        """Dear Priya Raman,

Your interview: Held by video on January 12, 2027.
Evaluation: Each interviewer submits a form within two days.
""",
        (("2027-01-12", None, None, "virtual"),),
    ),
    Letter(
        "another-one-is-back",
        "reschedule",
        "Tue, 24 Nov 2026 16:40:00 -0700",
        "your date is wrong",
        """hi priya

i'm watching rosalba's desk till she is back on the 9th. the letter says wed dec 16. it isn't, the 16th is somebody else. you are thursday the 17th, 730 am mountain, by zoom

dina
""",
        (("2026-12-17T07:30", DEN, None, "virtual"),),
    ),
    Letter(
        "a-span-and-two-more",
        "invitation",
        "Mon, 16 Nov 2026 09:30:00 -0600",
        "Invitation to Interview: General Surgery",
        """Dear Ms. Raman:

The General Surgery Residency cordially invites you to interview by video, one to five o'clock, Central Time.

Dates: November 30 through December 4, the Wednesday excepted; and January 5
and 6. (January 7, printed in our brochure, has been withdrawn.)

You are asked to rank three dates and return them to Ms. Odom by close of
business Thursday.
""",
        offered=("2026-11-30", "2026-12-01", "2026-12-03", "2026-12-04", "2027-01-05", "2027-01-06"),
        respond_by="2026-11-19",
    ),
    Letter(
        "gone-since-noon",
        "reschedule",
        "Mon, 11 Jan 2027 14:26:00 -0500",
        "WEATHER - new days inside",
        "",
        offered=("2027-01-19", "2027-01-20", "2027-01-26"),
        respond_by="2027-01-12",
        html="""<p>Dear Priya,</p><p>the roads close at midnight, so tomorrow's interview is off. We can have you by video instead,
at 1:00 PM Eastern on any of these: Tuesday the 19th, Wednesday the 20th, <s>Thursday the 21st</s> (gone since noon), or
Tuesday the 26th. Let me know which by 3 PM tomorrow and I will hold it.</p><p>Jacoby</p>""",
    ),
    Letter(
        "released-on",
        "invitation",
        "Fri, 16 Oct 2026 15:30:00 -0500",
        "Bluestem Internal Medicine - pick a session",
        """Open sessions (all times Central):

Tue 11/10/2026  7:45 AM - 12:15 PM  2 seats
Mon 01/11/2027  7:45 AM - 12:15 PM  4 seats

This invitation lapses 72 hours after release (released 10/16/2026 3:30 PM CT).
""",
        offered=("2026-11-10", "2027-01-11"),
        respond_by="2026-10-19",
    ),
)
