"""Which of a message's days is her interview.

Adds up what speaks for each day: words of an interview, an hour, being told twice, rows of an
interview under it, her name in its row. A mail about something else counts only where it says
"your interview on". Never takes a day that is somebody else's, called off or only proposed.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

import msgspec

from afterword.reading.alternatives import any_of
from afterword.reading.answered_days import affirmed, agreed, thanked_for
from afterword.reading.day_roles import Role
from afterword.reading.nobodys_days import is_nobodys, words_before
from afterword.reading.offers import SETTLED, proposed
from afterword.reading.page import (
    CALLED_OFF,
    FIXED_KINDS,
    LOOKS_BACK,
    MENTIONS,
    NEVER_INTERVIEW,
    NOT_INTERVIEW,
    Page,
)

POSSIBLE = -0.5
"""Points from which a mail about an interview names its day."""
CLEAR = 2.4
"""Points from which a mail about something else names an interview."""
SECOND_DAY = 6.0
"""Points from which a second day is an interview of its own beside the first."""
NEARLY = 1.5
"""Points a second day may fall short of the first."""
RECENT = 21
"""Days after an interview in which a mail to those who interviewed means that day."""
_SECTION = 600
"""Characters under a day's line that tell what it is about."""
_LONE_LINE = 24
"""Characters beside the day in a line that is its heading."""

_PAST_CUE = any_of(
    "thank(?:s| you)|visitors of|you (?:met|saw|interviewed|visited|came|joined|spent|were (?:here|with us"
    "|part))",
    "(?:met|meeting|meet|seeing|saw|having|had|hosting|hosted|talk(?:ing|ed) (?:with|to)) you",
    "your (?:interview|visit|day|time|morning|recent)|pleasure|enjoyed|interview(?:ed|ing)?|spending"
    "|joining|coming|sat down",
    "good to (?:meet|see|have)",
)
_EVE = any_of(
    "(?:evening|night|day) before (?:you|your|the interview|people have|everyone['’]?s|we (?:meet|see"
    "|interview)) ?|interview eve",
    after="",
)
_WAS_HERE = any_of(
    "you (?:sat|walked|came|stood|spent|visited|toured|rounded|joined|met|talked|spoke|shadowed|scrubbed"
    "|interviewed|drove|flew|ate|were (?:here|with us|in|on|at))",
    after=r"\b[^.;:!?\n]{0,50}$",
)
"""What an applicant did on the day of her interview, before that day's date."""
_CALLED_HERS = any_of("your interview(?: day)?", after=r"\b[^.;!?\n]{0,40}$")
_INTERVIEW_AT = any_of("interview\\w*", after=r"\b[^.;:\n]{0,40}$")
_YOURS = any_of("you|your|see|meet", after="")
_THAT_DAY = any_of(
    "good|great|wonderful|lovely|fun|nice|busy|long|fine|memorable|thank(?:s| you) for|enjoyed|rest of"
    "|questions from",
    after=r"\b(?: the| this| last| that)? ?$",
)
"""Words before a weekday in a mail after the interview: "That was a good Tuesday"."""
_SPEAKS_TO_HER = any_of("you|thank|visitors", after="")
_OUR_TALK = any_of(
    "(?:our|my) (?!last\\b|first\\b|final\\b|next\\b)(?:\\w+ )?(?:conversation|talk|interview|half[ -]hour|hour|meeting|chat)(?: with you)?|we (?:spoke|talked|met|sat down|zoomed)",
    "interviewed in:|interview held",
    after=r"\b[^.;!?\n]{0,60}$",
)
"""What only two who sat together say before a day, and how a form tells it."""
_HERS = any_of(
    "your (?:\\w+ ){0,3}(?:interview|visit|day|date|slot|session|morning|name)\\b",
    "you(?:['’]re| are|['’]ll| will)\\b[^.;\\n]{0,50}\\b(?:interview\\w*|coming|with us|see us|down"
    "|scheduled|booked|meet|here|on)\\b",
    "interview(?:s|ing)?\\b[^.;\\n]{0,24}$|see you\\b|meet(?:ing)? (?:you|with you)\\b|(?:have|had|having"
    "|got|hosting|welcom(?:e|ing)) you\\b|met you\\b",
    "(?:before|since|when|as|after|once) you (?:come|interview|visit|are here|join us|sit|meet|talk|spend"
    "|see|have your)\\b|visitors of\\b|thank(?:s| you)\\b|spending\\b",
    "(?:i|we)(?:['’]ll| will)? (?:talk|speak|meet|see)\\b|expect(?:ing)? you\\b|your name is\\b|belated\\b"
    "|we meet\\b",
    after="",
)
_INTERVIEW_ROWS = any_of("interviews?\\b|program director\\b|welcome\\b|morning report\\b|Dr\\. ", after="")
_SOCIAL_ROWS = any_of(
    "dinner|supper|social|happy hour|check-?in|hotel|meet[ -]and[ -]greet|flight|drinks|reception|arrival"
)
_OR = any_of("or")
_EITHER_OR = re.compile(r"[\s,]{0,3}or[\s,]{1,2}(?:on )?(?:the )?", re.IGNORECASE)
_AND = re.compile(r"[\s,]{0,3}(?:and|&)[\s,]{1,2}(?:on )?(?:the )?", re.IGNORECASE)
_POINTS = {
    "interview": 4.0, "old": 3.0, "gone": 3.0, "taken": 1.0, "offer": 2.0, "plain": 1.0,
    "link": -3.0, "season": -3.0, "waiting": -3.0, "letter": -4.0, "closed": -4.0, "others": -4.0, "travel": -4.0,
}  # fmt: skip
"""Points of a day by what it is for; the last ones are interviews only where nothing better is told."""


def candidates(page: Page, offered: tuple[str, ...]) -> list[Role]:
    """The moments that are her interview, the best first; none where nothing says so."""
    if page.kind == "reschedule" and offered:
        return []
    usable = [r for r in page.every_role if _may_be_interview(page, r, offered) and not _alternative(page, r)]
    if page.kind in FIXED_KINDS | {"personal"} and (asked := affirmed(page)):
        return asked
    if page.kind == "social" and not usable:
        return _morning_after(page)
    if not usable and page.kind in {"personal", "post_interview", "request"}:
        return thanked_for(page) or affirmed(page)
    if not usable:
        return _from_her_mail(page, offered)
    ahead = [r for r in usable if r.moment.day > page.today]
    usable = ahead or usable if page.kind == "cancellation" else usable
    points = {id(r): _points(page, r) for r in usable}
    best = max(usable, key=lambda r: points[id(r)])
    if points[id(best)] < (CLEAR if page.kind in MENTIONS - {"post_interview"} else POSSIBLE):
        return _from_her_mail(page, offered)
    days = {best.moment.day}
    together = [r for r in usable if r is best or _listed(page, r, best)]
    if len(together) > 1 and page.kind == "cancellation" and not _told_alone(page, best, together):
        return []
    days |= {r.moment.day for r in together if page.kind in MENTIONS}
    if page.kind in {"confirmation", "details", "reminder"} and best.moment.timed:
        enough = max(SECOND_DAY, points[id(best)] - NEARLY)
        days |= {
            r.moment.day
            for r in usable
            if r.stretch == best.stretch and r.role == "plain" and r.moment.timed and r.moment.kind == "named"
        }
        days |= {
            r.moment.day
            for r in usable
            if points[id(r)] >= enough and r.moment.timed and "through" not in r.moment.flags
        }
    if page.kind == "social" and best.moment.kind == "weekday" and "echo" not in best.moment.flags:
        return [_after_event(page, best)]
    kept = (r for r in usable if r.moment.day in days)
    return sorted(kept, key=lambda r: (r.moment.day != best.moment.day, -points[id(r)]))


def _from_her_mail(page: Page, offered: tuple[str, ...]) -> list[Role]:
    """The day that only her own mail names, which is answered."""
    agreeing = page.kind in {"confirmation", "reschedule", "cancellation"} and not offered
    return affirmed(page) or (agreed(page) if agreeing else [])


CLEARLY = 3.5
"""Log odds from which a day is an interview whatever its words, in mail about an interview."""
PLAINLY, FULLY_NAMED = 4.5, 4.0
"""The same in mail about something else, of a weekday and of a date."""
HARDLY = -4.5
"""Log odds under which a day is no interview whatever its words."""
_MOST_SOUND = 1.5
"""Points the sound of a day can add or take."""


def _may_be_interview(page: Page, role: Role, offered: tuple[str, ...]) -> bool:
    sound, moment = role.sounds("interview"), role.moment
    if (
        (sound < HARDLY and not _called_hers(page, role))
        or not page.in_season(moment.day)
        or moment.kind in {"counted", "end", "holiday"}
        or moment.day in offered
    ):
        return False
    whole = not {"week", "struck"} & set(moment.flags) and (moment.day not in page.struck)
    if _LAST_OF_ALL.search(page.before(moment.begin)) or is_nobodys(page, role):
        return False
    if _OF_A_LETTER.match(page.home(moment).text[moment.stop :]) or _off_below(page, role):
        return False
    enough = CLEARLY if page.kind not in MENTIONS else PLAINLY if moment.kind == "weekday" else FULLY_NAMED
    over = moment.day > page.today and (
        (page.kind in LOOKS_BACK and role.role != "interview" and not moment.timed)
        or (page.kind in LOOKS_BACK | {"personal"} and moment.kind == "weekday")
    )
    moved = page.kind in FIXED_KINDS - {"cancellation"} and role.role == "gone"
    evening = page.kind == "social" and role.is_evening(sound)
    return not (moved or evening) and ((sound > enough and whole and not over) or _by_words(page, role))


_LAST_OF_ALL = any_of(
    "(?:our|the) (?:very )?(?:last|final|first) (?:\\w+ ){0,2}interview (?:day|date|session)",
    after=r"\b[^.;!?\n]{0,20}$",
)
"""Words before the end or the beginning of the season, which need not be hers."""


def _off_below(page: Page, role: Role) -> bool:
    """Whether the day of an answer's subject is off by the letter's own words; a cancellation names it there."""
    off = {r.moment.day for r in page.roles if r.role == "gone"}
    named = any(r is role for r in page.headline_roles)
    return named and role.moment.day in off and page.kind != "cancellation"


_OF_A_LETTER = re.compile(
    r" you (?:received|got|had|were sent)\b| (?:I|we) (?:sent|wrote|mailed|e-?mailed)\b|['’]s (?:\w+ )?(?:e-?mail|message|mail|letter|note|paragraph|announcement|memo|text)s?\b",
    re.IGNORECASE,
)
"""Words behind a day on which only a letter was written: "yesterday's message"."""


def _called_hers(page: Page, role: Role) -> bool:
    """Whether a day's own words are "your interview: held on" or "you walked our wards on"."""
    if page.kind not in MENTIONS or role.moment.day > page.today or role.moment.kind not in {"named", "nth"}:
        return False
    before = words_before(page, role)
    return any(words.search(before) for words in (_WAS_HERE, _CALLED_HERS, _OUR_TALK))


def _by_words(page: Page, role: Role) -> bool:
    """Whether the words about a day allow it to be an interview."""
    moment, off = role.moment, page.kind == "cancellation"
    if role.role in NEVER_INTERVIEW and not _called_hers(page, role):
        return False
    if {"week", "struck"} & set(moment.flags):
        return False
    if (
        not off
        and page.kind not in MENTIONS
        and (moment.day in page.struck or moment.day in _called_off(page))
    ):
        return False
    if (
        page.kind in FIXED_KINDS
        and not off
        and moment.day <= page.today
        and not (moment.day == page.today and page.kind in {"reminder", "details"})
    ):
        return False
    if page.kind in MENTIONS:
        return _mentions_hers(page, role)
    in_calendar = any(e.start[:10] == moment.day for e in page.message.calendar)
    if page.kind == "reschedule" and not in_calendar and proposed(page, role):
        return moment.kind in {"named", "nth"} and bool(SETTLED.search(page.sentence(moment)))
    return True


def _after_event(page: Page, role: Role) -> Role:
    """A weekday in a mail about an evening is the first one after that evening."""
    events = sorted(e.start[:10] for e in page.message.calendar if e.start)
    if not events or role.moment.day >= events[0]:
        return role
    event, day = date.fromisoformat(events[0]), date.fromisoformat(role.moment.day)
    shifted = event + timedelta(days=(day.weekday() - event.weekday()) % 7)
    return msgspec.structs.replace(
        role, moment=msgspec.structs.replace(role.moment, start=shifted.isoformat())
    )


def _morning_after(page: Page) -> list[Role]:
    """A social's own day, where it is "the evening before your interview": hers is the day after."""
    evening = [
        r for r in page.every_role if r.role in {"social", "plain", "interview"} and r.moment.day > page.today
    ]
    days = {r.moment.day for r in evening if r.moment.kind in {"named", "nth"}} | {
        e.start[:10] for e in page.message.calendar
    }
    if len(days) != 1 or not _EVE.search(f"{page.live.text}\n{page.message.subject}"):
        return []
    eve = next((r for r in evening if r.moment.day in days), None)
    if eve is None:
        return []
    day = (date.fromisoformat(eve.moment.day) + timedelta(days=1)).isoformat()
    moment = msgspec.structs.replace(eve.moment, start=day, end=None, timezone=None, hour_at=-1)
    return [msgspec.structs.replace(eve, moment=moment)]


def _alternative(page: Page, role: Role) -> bool:
    """Whether the day is one of several that are joined by "or": whichever is hers."""
    home = page.home(role.moment)
    same = [m for m in home.moments if m.mention == role.moment.mention]
    if len(same) > 1:
        return bool(_OR.search(role.moment.words))
    text, stretch = home.text, role.stretch
    before, after = text[stretch.start : role.moment.begin], text[role.moment.stop : stretch.stop]
    return bool(
        any(
            _EITHER_OR.fullmatch(text[m.stop : role.moment.begin])
            for m in home.moments
            if stretch.start <= m.begin and m.stop <= role.moment.begin and before
        )
        or any(
            _EITHER_OR.fullmatch(text[role.moment.stop : m.begin])
            for m in home.moments
            if role.moment.stop <= m.begin < stretch.stop and after
        )
    )


def _listed(page: Page, one: Role, other: Role) -> bool:
    """Whether two days are members of one list: "December 17 and December 18"."""
    if one.stretch != other.stretch or page.home(one.moment) is not page.home(other.moment):
        return False
    if one.moment.mention == other.moment.mention:
        return True
    first, last = sorted((one.moment, other.moment), key=lambda m: m.begin)
    return bool(_AND.fullmatch(page.home(first).text[first.stop : last.begin]))


def _told_alone(page: Page, best: Role, together: list[Role]) -> bool:
    """Whether one day of a list is named a second time, as hers."""
    mention = {id(r) for r in together}
    return any(
        r.moment.day == best.moment.day and id(r) not in mention and r.moment.kind in {"named", "nth"}
        for r in page.every_role
    )


def _called_off(page: Page) -> set[str]:
    """Days of which the mail says that they are no more."""
    return {r.moment.day for r in page.every_role if r.role in CALLED_OFF and "echo" not in r.moment.flags}


def _mentions_hers(page: Page, role: Role) -> bool:
    """Whether a mail about something else names her interview day in passing."""
    moment, before = role.moment, words_before(page, role)
    if _called_hers(page, role):
        return True
    if role.role in NOT_INTERVIEW:
        return False
    if page.kind == "social" and moment.timed and not _INTERVIEW_AT.search(before):
        return False  # its hours are the evening's
    if moment.day <= page.today:
        return _looks_back(page, role, before)
    if page.kind in LOOKS_BACK or (page.kind == "personal" and moment.kind == "weekday"):
        return False
    if moment.kind == "relative" and page.kind == "personal":
        return bool(_YOURS.search(before))
    if role.role == "plain" and not _HERS.search(before):
        return False
    return bool(
        _HERS.search(before[-90:]) or (role.role == "interview" and _HERS.search(page.sentence(moment)))
    )


def _looks_back(page: Page, role: Role, before: str) -> bool:
    """Whether a day that lies behind is the day of her interview.

    A mail to those who interviewed names hardly another day of the last weeks; any other mail must
    say "your visit", "meeting you", "thank you for".
    """
    moment = role.moment
    near = bool(_PAST_CUE.search(before[-80:]) and _SPEAKS_TO_HER.search(before))
    if page.kind != "post_interview" or near:
        return near or (page.kind == "second_look" and bool(_HERS.search(before)))
    if role in page.headline_roles:
        return moment.kind != "relative" or moment.words.lower() == "yesterday"
    if moment.kind == "weekday":
        return bool(_THAT_DAY.search(before))
    if moment.kind == "relative":
        return moment.words.lower() == "yesterday" or role.role == "interview"
    return (
        role.role == "interview"
        or (date.fromisoformat(page.today) - date.fromisoformat(moment.day)).days <= RECENT
    )


def _points(page: Page, role: Role) -> float:
    """How much speaks for a day; of equal ones the earlier in the mail."""
    moment = role.moment
    sounds_it = role.sounds("interview") > CLEARLY and role.role not in NEVER_INTERVIEW
    purpose = "interview" if sounds_it or _called_hers(page, role) else role.role
    points = _POINTS.get(purpose, 1.0) + (2.0 if moment.timed else 0.0)
    points += max(-_MOST_SOUND, min(_MOST_SOUND, role.sounds("interview")))
    points += {"named": 1.0, "nth": 0.5, "weekday": -0.5 if "echo" not in moment.flags else 0.0}.get(
        moment.kind, 0.0
    )
    points += (
        1.0 if sum(m.day == moment.day for p in (page.live, page.headline) for m in p.moments) > 1 else 0.0
    )
    points += _section(page, role) + _named_row(page, role)
    points -= 3.5 if page.kind == "cancellation" and moment.day <= page.today else 0.0
    points -= 1.5 if "doubtful" in moment.flags and role.role == "plain" else 0.0
    if page.kind in {"reschedule", "cancellation"} or (page.kind in FIXED_KINDS and page.calls_off):
        words = page.sentence(moment)
        points += 2.0 if _HERS.search(words) or SETTLED.search(words) else 0.0
    if page.kind in MENTIONS:
        points += 1.0  # it has passed the stricter question
    return points - 0.001 * moment.begin / max(1, len(page.live.text))


def _section(page: Page, role: Role) -> float:
    """What the rows under a day that stands alone on its line are about."""
    length = role.stretch.stop - role.stretch.start
    if role not in page.roles or length > role.moment.stop - role.moment.begin + _LONE_LINE:
        return 0.0
    below = (
        r.stretch.start
        for r in page.roles
        if r.stretch.start > role.stretch.start and r.moment.kind != "counted"
    )
    stop = min(next(below, len(page.live.text)), role.stretch.stop + _SECTION)
    section = page.live.text[role.stretch.stop : stop]
    if _INTERVIEW_ROWS.search(section):
        return 2.5
    return -5.0 if _SOCIAL_ROWS.search(section) else 0.0


def _named_row(page: Page, role: Role) -> float:
    """Her surname in the row of a day, where days of several people are listed."""
    names = [a.name for a in page.message.to if a.name]
    surnames = {n.split(",")[0].strip() if "," in n else n.split()[-1] for n in names if " " in n}
    words = page.sentence(role.moment) if role in page.roles else ""
    return 3.0 if any(re.search(rf"\b{re.escape(s)}\b", words) for s in surnames if len(s) > 1) else 0.0
