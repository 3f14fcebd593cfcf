"""Days, hours and zones as coordinators write them, seen from Tuesday, October 20, 2026, 10:00 in New York."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.reading.dates import Context, moments
from cost import LINEAR, grows

REFERENCE = datetime(2026, 10, 20, 10, tzinfo=ZoneInfo("America/New_York"))
ZONES = {
    "ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles",
    "AZ": "America/Phoenix", "AK": "America/Anchorage", "HI": "Pacific/Honolulu", "PR": "America/Puerto_Rico", "-": None,
}  # fmt: skip

COORDINATORS = """
Tuesday, November 10, 2026 at 8:00 AM Eastern => 2026-11-10 08:00 ET
11/10 from 12:30-4 PM CT => 2026-11-10 12:30-16:00 CT
Nov 10th, 8am-12:30pm EST => 2026-11-10 08:00-12:30 ET
Thursday, December 3, 2026, 9:00 a.m. - 3:30 p.m. Pacific => 2026-12-03 09:00-15:30 PT
Wed 11/11 at 6pm EST => 2026-11-11 18:00 ET
on 11/10, 11/17 and 11/24 => 2026-11-10; 2026-11-17; 2026-11-24
November 3, 5, or 12 => 2026-11-03; 2026-11-05; 2026-11-12
Friday, January 8 from 7:45 AM to 2:00 PM CST => 2027-01-08 07:45-14:00 CT
10 November 2026, 13:00 EST => 2026-11-10 13:00 ET
2026-11-10 08:00 (UTC-05:00) => 2026-11-10 08:00 ET
Tue, Nov 10, 2026 8:00 AM - 2:30 PM (EST) => 2026-11-10 08:00-14:30 ET
11/10/26 @ 0800 => 2026-11-10 08:00 -
November 10th from noon to 4 pm Mountain Time => 2026-11-10 12:00-16:00 MT
December 1st (virtual) 8:30AM-1PM PST => 2026-12-01 08:30-13:00 PT
January 14-15, 2027 => 2027-01-14; 2027-01-15
please reply by Friday, October 23rd at 5:00 PM ET => 2026-10-23 17:00 ET
within 48 hours => 2026-10-22 10:00 -
tomorrow at 9 AM => 2026-10-21 09:00 -
Our conversation on Monday stayed with me => 2026-10-19
when we met on Thursday you asked about clinic => 2026-10-15
Friday was a pleasure => 2026-10-16
When you sat in my office on the 7th you asked about clinic => 2026-10-07
you are thursday the 22nd, 730 am => 2026-10-22 07:30 -
Open are Nov. 30 and Dec. 11. You have until close of business on the 27th. => 2026-11-30; 2026-12-11; 2026-10-27
Still free: December 5. I'd love your answer before 5 on Friday (the 23rd). => 2026-12-05; 2026-10-23 17:00 -
We look forward to meeting you on Thursday => 2026-10-22
the chat we will have on Thursday => 2026-10-22
next Tuesday at 9:30am => 2026-10-27 09:30 -
by end of day Friday => 2026-10-23
Social hour: Monday 11/9/2026, 7:00-8:30 p.m. Central Time => 2026-11-09 19:00-20:30 CT
Your interview is scheduled for 11/19/2026 at 8:15 AM Eastern Standard Time. => 2026-11-19 08:15 ET
Date: 12/04/2026   Time: 9:00 AM MST => 2026-12-04 09:00 MT
Sat Dec 5 | 10:00 - 11:00 AM ET => 2026-12-05 10:00-11:00 ET
interview dates: Nov 2, Nov 9, Nov 16, Dec 7 => 2026-11-02; 2026-11-09; 2026-11-16; 2026-12-07
8:00 AM ET on November 10 => 2026-11-10 08:00 ET
Tuesday the 10th of November at 8 => 2026-11-10 08:00 -
November 10, 2026, 8:00 AM PST / 11:00 AM EST => 2026-11-10 08:00 PT
May 2027 graduates should call 216-555-0142 ext 11 =>
There are three Fridays in December on which it can be done, the 4th and the 11th => 2026-12-04; 2026-12-11
Send me two days in January, no later than 11/19 => 2026-11-19
Please tick one: 20.11.2026 or 11.12.2026 => 2026-11-20; 2026-12-11
lmk by wed, i mean wed the 28th => 2026-10-21; 2026-10-28
until halloween => 2026-10-31
a name for the badge by the last day of January => 2027-01-31
tell her which one before the end of this month => 2026-10-31
a plain YES before the day is out on Friday, November 20 => 2026-11-20
not later than the 27th instant => 2026-10-27
Tuesdays, 17 November through 8 December, with the exception of the 24th => 2026-11-17; 2026-12-08; 2026-11-24
You meet us Friday, November 13. I hold the seat until Friday, then it goes. => 2026-11-13; 2026-10-23
8:30 on November 8. mountain => 2026-11-08 08:30 MT
Great having you at interview day on the 12th => 2026-10-12
the slide I was waving at you on the 15th => 2026-10-15
your interview is on the 12th => 2026-11-12
10.30 it is, the 3rd of December => 2026-12-03 10:30 -
Room 10-12, pager 11/10 (not a date: 4/5 stars) =>
"""
"""The thirty phrases every library was tried on, with a careful person's reading."""

HELD_OUT = """
interview on Friday, December 11th, 2026 (7:30 am - 1:15 pm EST). => 2026-12-11 07:30-13:15 ET
Interview Day: Mon, Nov 16 2026; Check-in 7:45a CT => 2026-11-16 07:45 CT
Available dates: 11/4, 11/6, 11/13, 12/2, and 1/8 => 2026-11-04; 2026-11-06; 2026-11-13; 2026-12-02; 2027-01-08
Pre-interview dinner 6:00-8:00 PM (Pacific) the evening of Wed., December 9 => 2026-12-09 18:00-20:00 PT
Your slot: 2026-12-01T13:00:00-05:00 => 2026-12-01 13:00 ET
Thursday 11/12/2026 from 8 AM until 2 PM Mountain Standard Time => 2026-11-12 08:00-14:00 MT
Please respond no later than 5pm EST on Thursday, October 29 => 2026-10-29 17:00 ET
Interview season runs November 2 through December 18, 2026. => 2026-11-02; 2026-12-18
Dec. 7th @ 12PM Eastern => 2026-12-07 12:00 ET
November 10 & 11 both start at 07:30 CST => 2026-11-10 07:30 CT; 2026-11-11 07:30 CT
Session A: Tuesday Nov 17, AM half day => 2026-11-17
Orientation 8:00-8:30, interviews 8:30-12:00 (all times ET), Monday, November 30 => 2026-11-30 08:00-12:00 ET
Zoom ID 812 1110 2026, passcode 110826, on Nov 18th 1pm PT => 2026-11-18 13:00 PT
Call (555) 010-1112 before 11/25 => 2026-11-25
Monday December 14 2026 0700-1400 EST => 2026-12-14 07:00-14:00 ET
the week of November 9th => 2026-11-09
Scheduled: 12-03-2026 09:15 AM EST => 2026-12-03 09:15 ET
Tues., 17 Nov at 8.30am ET => 2026-11-17 08:30 ET
It is now 3/4 full and 24/7 support is available. =>
The Match on March 19, 2027 at 12:00 p.m. ET; rank lists due 3/3/2027, 9 p.m. ET => 2027-03-19 12:00 ET; 2027-03-03 21:00 ET
"""
"""The twenty phrases on which such rules failed most when nobody had tuned them."""

OWN = """
Wednesday, December 2 — 7:15 to noon, Central => 2026-12-02 07:15-12:00 CT
the 3rd, 10th and 17th of December, or January 7 => 2026-12-03; 2026-12-10; 2026-12-17; 2027-01-07
Tuesday the 24th => 2026-11-24
Monday the 14th or Wednesday the 16th => 2026-12-14; 2026-12-16
this Friday, the 23rd => 2026-10-23
a week from Friday => 2026-10-30
by Monday, that's the 26th, at noon => 2026-10-26 12:00 -
Thursday week => 2026-10-29
the day after tomorrow at 2 => 2026-10-22 14:00 -
in three business days => 2026-10-23
within one week => 2026-10-27
by the end of next week => 2026-10-30
end of November => 2026-11-30
the Monday after Thanksgiving => 2026-11-30
the second Tuesday of December => 2026-12-08
Veterans Day at 8:00 AM CT => 2026-11-11 08:00 CT
November: 3, 10, 17 / December: 1, 8 => 2026-11-03; 2026-11-10; 2026-11-17; 2026-12-01; 2026-12-08
Mon 2, Wed 4 or Mon 9 November => 2026-11-02; 2026-11-04; 2026-11-09
Tuesdays in December (1, 8, 15) => 2026-12-01; 2026-12-08; 2026-12-15
Dec 1 / Dec 8 / Dec 15 => 2026-12-01; 2026-12-08; 2026-12-15
Jan. 7th or 14th => 2027-01-07; 2027-01-14
Nov 30-Dec 4 => 2026-11-30; 2026-12-04
12/1-12/3 => 2026-12-01; 2026-12-03
5 Jan 2027 at 14:00 => 2027-01-05 14:00 -
01 DEC 2026, 0700-1400 EST => 2026-12-01 07:00-14:00 ET
miércoles, 9 de diciembre de 2026, de 9:00 a.m. a 12:20 p.m., hora de Puerto Rico => 2026-12-09 09:00-12:20 PR
jueves 3 de diciembre a las 9 => 2026-12-03 09:00 -
Dec 3, 9:00 am - 3:00 pm Arizona (MST) => 2026-12-03 09:00-15:00 AZ
12/3 8:00 AM (Mountain Time, no DST) => 2026-12-03 08:00 AZ
Dec 14th, 7:00 a.m. to noon Alaska time => 2026-12-14 07:00-12:00 AK
Dec. 8: 12:30 to 4:00 pm Hawai'i time => 2026-12-08 12:30-16:00 HI
October 27 at 8:00am EST => 2026-10-27 08:00 ET
12/4, 8:15 AM PT / 10:15 AM CT / 11:15 AM ET => 2026-12-04 08:15 PT
Tuesday, January 5, 2027 1pm – 4:15pm (CST) => 2027-01-05 13:00-16:15 CT
Fri Nov 20, 2026 ⋅ 1pm – 4:30pm Mountain Standard Time - Denver => 2026-11-20 13:00-16:30 MT
Time: Dec 4, 2026 09:00 AM Eastern Time (US and Canada) => 2026-12-04 09:00 ET
Thursday, December 3rd 2026, 11:30am - 3:30pm PST => 2026-12-03 11:30-15:30 PT
Nov 16 from 8:15 till half past twelve => 2026-11-16 08:15-12:30 -
November 16 at a quarter past seven => 2026-11-16 07:15 -
November 16 at quarter to nine => 2026-11-16 08:45 -
November 16 at 8 o'clock => 2026-11-16 08:00 -
November 16, 8 sharp, Central => 2026-11-16 08:00 CT
November 16 at eight thirty => 2026-11-16 08:30 -
November 16, nine to noon => 2026-11-16 09:00-12:00 -
November 16, 10 to 3 => 2026-11-16 10:00-15:00 -
November 16 from 9 until 2 => 2026-11-16 09:00-14:00 -
November 16, 8-12:30 => 2026-11-16 08:00-12:30 -
November 16, 8:30 AM to 11:30 => 2026-11-16 08:30-11:30 -
November 16, 11:30 - 1:00 => 2026-11-16 11:30-13:00 -
November 16, 8:00 - 1:30 PM => 2026-11-16 08:00-13:30 -
dinner November 15 at 6:30 => 2026-11-15 18:30 -
breakfast November 16 at 6:45 => 2026-11-16 06:45 -
November 16 at 7:40 in the morning => 2026-11-16 07:40 -
from 8:30 in the morning to noon on November 16 => 2026-11-16 08:30-12:00 -
8 AM on Nov 10 and 9 AM on Nov 12 => 2026-11-10 08:00 -; 2026-11-12 09:00 -
Nov 10 at 8 AM, Nov 12 at 9 AM => 2026-11-10 08:00 -; 2026-11-12 09:00 -
Thursday, January 14, 2026 => 2027-01-14
we spoke on September 28 => 2026-09-28
this Thursday, October 22 => 2026-10-22
the 3rd floor, the 2nd year class, our 15th annual retreat =>
a 4+1 schedule, PGY-3, 1 in 4 call =>
AAMC ID 13579246, NRMP 1234567, code 110826 =>
3 of 4 residents, 10-12 applicants, 5 to 6 interviewers =>
call 312-555-0150, fax 312.555.0151, pager 1012 =>
1200 Third Avenue, Suite 8-10, Box 11/12 =>
GME Policy 214 (rev. 08/2026), version 3.2 =>
On December 3, 4 faculty will meet you => 2026-12-03
every Tuesday and most Fridays =>
$11,10 or 12/13 stars and 50% off =>
it takes 2-3 minutes at 1.5 speed =>
"""
"""More phrases, written as coordinators write."""


def _rows(table: str) -> list[tuple[str, str]]:
    rows = [line.partition("=>") for line in table.strip().splitlines()]
    return [(phrase.strip(), gold.strip()) for phrase, _, gold in rows]


def _told(phrase: str, *, context: Context | None = None) -> str:
    told = []
    names = {zone: short for short, zone in ZONES.items()}
    for moment in moments(phrase, REFERENCE, context):
        hours = moment.start[11:] + (f"-{moment.end[11:]}" if moment.end else "")
        told.append(f"{moment.day} {hours} {names[moment.timezone]}" if moment.timed else moment.day)
    return "; ".join(told)


@pytest.mark.parametrize(("phrase", "gold"), [*_rows(COORDINATORS), *_rows(HELD_OUT), *_rows(OWN)])
def test_phrase(phrase: str, gold: str) -> None:
    """A phrase names exactly the days, hours and zones that a careful person reads in it."""
    assert gold == _told(phrase)


def test_words_and_place() -> None:
    """A moment says where it stands and in which words."""
    text = "See you Tuesday the 24th at nine."
    (moment,) = moments(text, REFERENCE)

    assert moment.words == "Tuesday the 24th"
    assert text[moment.begin : moment.stop] == moment.words


@pytest.mark.parametrize(
    ("phrase", "flag"),
    [
        ("Thursday, December 11, 2026", "weekday"),
        ("December 11", "year"),
        ("Thursday, January 14, 2026", "year"),
        ("tomorrow", "relative"),
        ("the week of November 9", "week"),
        ("~~November 9~~", "struck"),
        ("November 9 to November 11", "through"),
    ],
)
def test_flags(phrase: str, flag: str) -> None:
    """What is doubtful about a day is said, and changes nothing else."""
    assert any(flag in moment.flags for moment in moments(phrase, REFERENCE))


def test_past_mention_in_a_thank_you_mail() -> None:
    """A day without a year lies behind where the caller knows that the mail looks back."""
    december = datetime(2026, 12, 4, 9, tzinfo=ZoneInfo("America/Denver"))

    assert [m.day for m in moments("your visit on November 19", december, Context(past=True))] == [
        "2026-11-19"
    ]
    assert [m.day for m in moments("thank you for Tuesday", december, Context(past=True))] == ["2026-12-01"]


def test_the_weekday_of_a_coming_day_in_a_mail_that_looks_back() -> None:
    """ "Friday the 18th" three days ahead is not one of last summer, whatever the mail looks back on."""
    december = datetime(2026, 12, 15, 9, tzinfo=ZoneInfo("America/Denver"))

    assert [
        m.day for m in moments("my note of last week for Friday the 18th", december, Context(past=True))
    ] == ["2026-12-18"]


def test_known_days_decide_what_an_ordinal_means() -> None:
    """ "The 15th" and "Tuesday" are the days that the mail it answers has named."""
    known = Context(known=(date(2026, 12, 15),))

    assert _told("you are in for the 15th", context=known) == "2026-12-15"
    assert _told("see you Tuesday", context=known) == "2026-12-15"


def test_zone_stated_once_for_all() -> None:
    """ "Every time below is Eastern" holds for hours in other sentences."""
    text = "Every time below is Eastern.\n\nThursday, November 12\n\n8:15 Welcome"
    (moment,) = moments(text, REFERENCE)

    assert (moment.start, moment.timezone) == ("2026-11-12T08:15", "America/New_York")


def test_fields_on_lines_of_their_own() -> None:
    """A field "Time" belongs to the field "Date" above it, and below it as well."""
    below = moments("Date: 12/04/2026\nTime: 9:00 AM - 1:00 PM\nTime zone: Central", REFERENCE)
    above = moments("Time: 9:00 AM CT\nDate: 12/04/2026", REFERENCE)

    assert (
        below[0].start,
        below[0].end,
        below[0].timezone,
    ) == ("2026-12-04T09:00", "2026-12-04T13:00", "America/Chicago")
    assert above[0].start == "2026-12-04T09:00"


def test_hour_of_the_next_sentence() -> None:
    """A weekday and an hour in neighbouring sentences are one moment."""
    (moment, *_) = moments("You are down for Tuesday, December 8. We start at 8:30 Pacific.", REFERENCE)

    assert (moment.start, moment.timezone) == ("2026-12-08T08:30", "America/Los_Angeles")


@pytest.mark.parametrize(
    "seed",
    [
        "11/", "Nov 3, ", "the 3rd, ", "8:00-", "8 to ", "Tuesday, ", "within ", "1 ", "a.m. ", "- ", ", ", "(", "half past ",
        "end of the ", "by the ", "EST ", "Eastern ", "12.", "2026-", "in the morning ", "\n", " \n", "|  ", "No. ", "A", "Aa ", "@a.",
        "from 8 to ", "Monday the ", "1/2/", "New York, ", "Dr. ",
    ],
)  # fmt: skip
def test_adversarial_text_costs_linear_time(seed: str) -> None:
    """Four times the text costs about four times the time, whatever it repeats."""

    def sized(length: int) -> Callable[[], object]:
        text = seed * (length // len(seed))
        return lambda: moments(text, REFERENCE)

    assert grows(sized, 3_000, 0.02) < LINEAR
