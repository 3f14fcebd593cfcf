"""Names the IANA zone a calendar part means; never guesses one it does not say.

Outlook writes Windows names, or "Customized Time Zone" with the offsets beside it; other
programs put a path in front of the IANA name. Offsets alone are matched with the zones of
the United States first, because that is where the programs are.
"""

from __future__ import annotations

import re
import zoneinfo
from datetime import UTC, datetime, timedelta
from functools import cache

from tzlocal.windows_tz import win_tz

Offsets = tuple[int | None, int | None]
"""Minutes east of UTC in standard and in daylight time, None where there is none."""

_FULL_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_+-]{1,30}(?:/[A-Za-z0-9_+-]{1,30}){0,2}")
_OF_PROGRAMS = {"SA Western Standard Time": "America/Puerto_Rico"}
"""Windows names that tell several places: the one where programs are."""
_WORDS = (
    ("atlantic time", "America/Halifax"), ("eastern", "America/New_York"),
    ("central america", "America/Guatemala"), ("central time", "America/Chicago"),
    ("central standard", "America/Chicago"), ("arizona", "America/Phoenix"),
    ("mountain", "America/Denver"), ("pacific", "America/Los_Angeles"), ("alaska", "America/Anchorage"),
    ("hawaii", "Pacific/Honolulu"), ("coordinated universal", "UTC"),
    ("puerto rico", "America/Puerto_Rico"),
)  # fmt: skip
_SHORT = {
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York",
    "est5edt": "America/New_York", "cst": "America/Chicago", "cdt": "America/Chicago",
    "ct": "America/Chicago", "cst6cdt": "America/Chicago", "mst": "America/Denver",
    "mdt": "America/Denver", "mt": "America/Denver", "mst7mdt": "America/Denver",
    "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles", "pt": "America/Los_Angeles",
    "pst8pdt": "America/Los_Angeles", "akst": "America/Anchorage", "hst": "Pacific/Honolulu",
    "us/eastern": "America/New_York", "us/central": "America/Chicago", "us/mountain": "America/Denver",
    "us/pacific": "America/Los_Angeles", "us/alaska": "America/Anchorage",
    "us/hawaii": "Pacific/Honolulu", "us/arizona": "America/Phoenix", "us/michigan": "America/Detroit",
    "us/east-indiana": "America/Indianapolis", "z": "UTC", "utc": "UTC", "gmt": "UTC", "etc/utc": "UTC",
    "tzone://microsoft/utc": "UTC",
}  # fmt: skip
_BY_OFFSETS: dict[Offsets, str] = {
    (-300, -240): "America/New_York", (-360, -300): "America/Chicago", (-420, -360): "America/Denver",
    (-420, None): "America/Phoenix", (-480, -420): "America/Los_Angeles",
    (-540, -480): "America/Anchorage", (-600, None): "Pacific/Honolulu",
    (-240, None): "America/Puerto_Rico", (-240, -180): "America/Halifax",
    (-210, -150): "America/St_Johns", (0, 60): "Europe/London", (60, 120): "Europe/Berlin",
    (0, None): "UTC",
}  # fmt: skip
_AT_THE_TIME = (
    "America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Anchorage",
    "Pacific/Honolulu", "America/Puerto_Rico", "America/St_Johns", "Europe/London", "Europe/Berlin",
    "Asia/Kolkata",
)  # fmt: skip


def named(name: str) -> str | None:
    """The IANA name of a TZID, None if it names no zone we know."""
    text = name.strip().strip("\"'").strip()
    if not text or len(text) > 200:  # noqa: PLR2004 - no zone has such a name
        return None
    short = text.lower()
    if short in _SHORT:
        return _SHORT[short]
    windows = re.sub(r"\s\d{1,3}$", "", text)
    if windows in win_tz:
        return _OF_PROGRAMS.get(windows, win_tz[windows])
    pieces = text.split("/")
    for start in range(max(0, len(pieces) - 3), len(pieces)):
        candidate = "/".join(pieces[start:])
        if _exists(candidate) and ("/" in candidate or len(pieces) == 1):
            return candidate
    if "/" not in text and ("time" in short or short.startswith(("(utc", "(gmt"))):
        return next((zone for word, zone in _WORDS if word in short), None)
    return None


def matching(offsets: Offsets, at: datetime) -> str | None:
    """The zone with these offsets; without daylight time, one that has the offset at `at`."""
    standard, daylight = offsets if offsets[0] != offsets[1] else (offsets[0], None)
    if found := _BY_OFFSETS.get((standard, daylight)):
        return found
    wanted = {timedelta(minutes=minutes) for minutes in (standard, daylight) if minutes is not None}
    if len(wanted) != 1:
        return None
    for zone in _AT_THE_TIME:
        if at.replace(tzinfo=zoneinfo.ZoneInfo(zone)).utcoffset() in wanted:
            return zone
    return None


def offset(text: str) -> int | None:
    """Minutes of a TZOFFSETTO such as "-0500", None if it is none."""
    match = re.fullmatch(r"([+-])(\d\d):?(\d\d)(?:\d\d)?", text.strip())
    if not match or int(match[2]) > 15:  # noqa: PLR2004 - no place is farther from Greenwich
        return None
    minutes = int(match[2]) * 60 + int(match[3])
    return -minutes if match[1] == "-" else minutes


@cache
def _exists(name: str) -> bool:
    """Whether the time-zone data knows the name; paths and nonsense it does not."""
    if not _FULL_NAME.fullmatch(name):
        return False
    try:
        zoneinfo.ZoneInfo(name).utcoffset(datetime(2026, 1, 1, tzinfo=UTC))
    except (OSError, ValueError, LookupError):
        return False
    return True
