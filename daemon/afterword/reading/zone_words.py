"""Which time zone words name: "EST", "Central", "MST (Arizona)", "UTC-05:00", "hora de Puerto Rico".

People write "EST" in October and mean the clock on the wall: every abbreviation is the civil
time of its region, summer and winter. Never takes for a zone what only looks like one ("Central
Maine Medical Center", "CT scan", "one hour ahead of New York").
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from afterword.reading.places import (
    ALASKA,
    ARIZONA,
    ATLANTIC,
    CENTRAL,
    CITY_WORDS,
    EASTERN,
    GUAM,
    HAWAII,
    MOUNTAIN,
    PACIFIC,
    zone_of_place,
)

CIVIL_ZONES = (EASTERN, CENTRAL, MOUNTAIN, PACIFIC, ATLANTIC, ALASKA, HAWAII, ARIZONA)
"""Zones of US programs, most programs first: the order in which an offset is given a name."""

_WORDS = {
    "eastern": EASTERN, "central": CENTRAL, "mountain": MOUNTAIN, "pacific": PACIFIC,
    "atlantic": ATLANTIC, "alaska": ALASKA, "alaskan": ALASKA, "hawaii": HAWAII, "hawai'i": HAWAII,
    "hawaiian": HAWAII, "hawaii-aleutian": HAWAII, "arizona": ARIZONA, "chamorro": GUAM,
    "est": EASTERN, "edt": EASTERN, "et": EASTERN, "cst": CENTRAL, "cdt": CENTRAL, "ct": CENTRAL,
    "mst": MOUNTAIN, "mdt": MOUNTAIN, "mt": MOUNTAIN, "pst": PACIFIC, "pdt": PACIFIC, "pt": PACIFIC,
    "ast": ATLANTIC, "adt": ATLANTIC, "akst": ALASKA, "akdt": ALASKA, "akt": ALASKA,
    "hst": HAWAII, "hast": HAWAII, "chst": GUAM, "utc": "UTC", "gmt": "UTC",
    "cet": "Europe/Berlin", "cest": "Europe/Berlin",
    "este": EASTERN, "oriental": EASTERN, "centro": CENTRAL, "pacífico": PACIFIC, "pacifico": PACIFIC, "montaña": MOUNTAIN,
    "atlántico": ATLANTIC, "atlantico": ATLANTIC,
}  # fmt: skip


class ZoneWord(msgspec.Struct, frozen=True):
    """A stretch of text that names a zone: IANA name (or "UTC±HH:MM") and where it stands.

    `for_all`: stated once for all hours ("every time below is Eastern"). `hers`: the reader's
    own zone ("your time"), not the program's.
    """

    zone: str
    start: int
    end: int
    for_all: bool = False
    hers: bool = False


_AFTER_HOUR = (
    r"(?:(?<=\d)|(?<=[ap]m)|(?<=[AP]M)|(?<=[ap]\.m\.)|(?<=[AP]\.M\.)|(?<=noon)|(?<=o['’]clock)|(?<=\d[ap]))"
)
_OFFSET = re.compile(r"\b(?:UTC|GMT)\s?([+\-−–])\s?(\d{1,2})(?::?(\d\d))?\b")
_LONG = re.compile(
    r"\b(?P<word>eastern|central|mountain|pacific|atlantic|alaskan?|hawai['’]?i(?:an|-aleutian)?|arizona"
    r"|chamorro)"
    r"[ \n](?:(?:standard|daylight|prevailing)[ \n])?(?:time|timezone|zone|clocks?)\b",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"\b(?P<sure>EST|EDT|CST|CDT|MST|MDT|PST|PDT|AKST|AKDT|HST|HAST|ChST|AST|ADT|UTC|GMT|CEST|CET)\b"
    rf"|{_AFTER_HOUR}[ \t]{{0,2}}[,(]?[ \t]{{0,2}}\b(?P<loose>(?i:[ecmp][sd]?t|ak[sd]t|ast|hst|eastern"
    rf"|central|mountain|pacific)(?! [A-Z][a-z]))\b"
    r"|(?<=\()(?P<bracket>ET|CT|MT|PT|AKT)\b"
    r"|\b(?i:times?|hours?|clock|zone|in|is|are|all|both|noon|sharp|morning"
    r"|afternoon)\b[: (,]{1,3}(?P<told>ET|CT|MT|PT|AKT)\b(?! scan)"
    r"|(?m:^[ \t|(]{0,4})(?P<head>ET|CT|MT|PT)(?=[ \t)]{0,9}(?:\||$|  ))"
)
_BARE = re.compile(
    r"\b(?P<word>Eastern|Central|Mountain|Pacific|Atlantic|Arizona|Alaska|Hawaii|EASTERN|CENTRAL|MOUNTAIN"
    r"|PACIFIC|ARIZONA)\b(?!['’-])"
    r"(?![ \t]{1,3}(?!AM\b|PM\b|Time\b|The\b|I\b|We\b|You\b|Please\b|On\b|At\b|Half\b|Virtual|Zoom)[A-ZÀ-Þ])"
)
_BARE_ALONE = re.compile(
    r"(?:[.!(][ \n]?|\n[ \t]{0,4})(?:Eastern|Central|Mountain|Pacific|Arizona)[.),\n]|,[ \n](?:Eastern"
    r"|Central|Mountain|Pacific|Arizona)[)]"
)
_SMALL_ALONE = re.compile(
    r"(?:(?<=[.!?][ \n])|^|(?<=\n))(?P<word>eastern|central|mountain|pacific)(?=[.!]?[ ]?(?:\n|$))"
)
"""A zone in small letters that is all a sentence says: "we arent in pierre. mountain"."""
_BARE_BEFORE = re.compile(
    r"(?:\d|[ap]\.?m\.?|noon|midnight|o['’]clock|sharp|morning|afternoon|evening|half|both|all|every\w*"
    r"|times?|"
    r"hours?|below|above|here|zone|hora|in|is|are|that['’]?s|thats|means?|i\.e\.|keep|on|am|listed|given"
    r"|shown|run|use|using|still|go by|clock)"
    r"[ \t\n,:;(\[–—-]{1,4}(?:the |your |our |us |U\.?S\.? )?$",
    re.IGNORECASE,
)
_HEAD = re.compile(
    r"(?m:^[ \t|]{0,4})(?P<word>Eastern|Central|Mountain|Pacific|Arizona|Alaska|Hawaii)(?: time)?"
    r"(?=[ \t|]{1,9}(?:What|Who|Activity|Event|With|Where|Session|Topic|Interviewer|Faculty|Room|Time"
    r"|Location|Item)\b)",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"\bUS/(?P<word>Eastern|Central|Mountain|Pacific|Arizona|Alaska|Hawaii)\b|\b(?P<iana>(?:America"
    r"|Pacific)/[A-Z][A-Za-z_]{2,20})\b"
)
_PLACE_TIME = re.compile(
    rf"\b({CITY_WORDS})(?:['’]s)? (?:local )?(?:[Tt]ime\b|clocks?\b)|\bhora (?:de |del )({CITY_WORDS})"
)
_SPANISH = re.compile(
    r"\bhora (?:del? )?(?P<word>este|central|centro|oriental|pac[ií]fico|monta[ñn]a|atl[áa]ntico)\b",
    re.IGNORECASE,
)
_NO_SUMMER_TIME = re.compile(
    r"\bno (?:DST|daylight)|\bArizona\b|\bPhoenix\b|\bTucson\b|never changes? (?:its|the|our) clock",
    re.IGNORECASE,
)
_FOR_ALL = re.compile(
    r"\b(?:all|every|each|any)\b[^.\n]{0,40}\b(?:times?|hours?|o['’]?clock|below|above)\b|"
    r"\b(?:times?|hours?|clocks?)\b[^.\n]{0,40}\b(?:are|is|in|below|listed|given|shown)\b|\btime ?zone\b"
    r"|\ball\b|\bboth\b|"
    r"\bour (?:own )?(?:time|clock)\b|\bthat(?:['’]s| is|s)\b|\bwe(?:['’]re| are| keep| go by| use| run| live)\b|^[ \t|]*$",
    re.IGNORECASE,
)
_HERS = re.compile(r"\byour (?:own |local )?(?:profile|time|zone|clock)\b[^.\n]{0,90}$", re.IGNORECASE)
_FOR_HER = re.compile(
    r"^[ ,(]{0,3}(?:(?:time|is|are|given|shown|only) )?(?:for|as) (?:your|a) (?:convenience|reference|courtesy)\b",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:convert|ahead of|behind|(?:put|have|has|list\w*) us (?:down )?in|difference|hours? (?:earlier"
    r"|later) than|not|unlike|isn['’]t|aren['’]t)\b[^.,;\n]{0,24}$",
    re.IGNORECASE,
)
_SAME_WORD = 12
"""Characters between two names of one zone, as in "MST (Arizona)" or "Mountain Standard Time - Denver"."""


def zone_words(text: str) -> tuple[ZoneWord, ...]:
    """Every stretch of `text` that names a time zone, in order; overlapping ones are joined.

    "MST" beside "Arizona" or "no DST" is Arizona's zone.
    """
    found = [(m.start(), m.end(), _offset_name(m)) for m in _OFFSET.finditer(text)]
    found += [
        (m.start("word"), m.end(), _zone(m["word"]))
        for p in (_LONG, _SPANISH, _HEAD, _SMALL_ALONE)
        for m in p.finditer(text)
    ]
    found += [(m.start(m.lastgroup or 0), m.end(), _zone(m[m.lastgroup or 0])) for m in _SHORT.finditer(text)]
    found += [
        (m.start(), m.end(), _zone(m["word"]))
        for m in _BARE.finditer(text)
        if _BARE_BEFORE.search(text, max(0, m.start() - 24), m.start())
        or _BARE_ALONE.match(text, max(0, m.start() - 2))
        or _BARE_ALONE.match(text, max(0, m.start() - 1))
    ]
    found += [
        (m.start(), m.end(), _zone(m["word"]) if m["word"] else m["iana"])
        for m in _NAME.finditer(text)
        if m["word"] or _exists(m["iana"])
    ]
    places = ((m, zone_of_place(next(g for g in m.groups() if g))) for m in _PLACE_TIME.finditer(text))
    found += [(m.start(), m.end(), place) for m, place in places if place]
    return _joined(text, sorted(found, key=lambda f: (f[0], -f[1])))


def _zone(word: str) -> str:
    return _WORDS[word.lower().replace("’", "'")]


def _exists(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, ZoneInfoNotFoundError):
        return False
    return True


def _offset_name(match: re.Match[str]) -> str:
    sign = "+" if match.group(1) == "+" else "-"
    return f"UTC{sign}{int(match.group(2)):02d}:{match.group(3) or '00'}"


def _joined(text: str, found: list[tuple[int, int, str]]) -> tuple[ZoneWord, ...]:
    """One word per stretch: what overlaps or stands in one bracket says one thing."""
    words: list[ZoneWord] = []
    for start, end, name in found:
        last = words[-1] if words else None
        if last and start < last.end:
            words[-1] = msgspec.structs.replace(last, end=max(end, last.end))
            continue
        before = text[_sentence_start(text, start) : start]
        if _OTHER.search(before):
            continue
        around = text[max(0, start - 30) : end + 40].split("\n\n", maxsplit=1)[0]
        zone = ARIZONA if name == MOUNTAIN and _NO_SUMMER_TIME.search(around) else name
        for_all = bool(_FOR_ALL.search(before))
        near = (
            last is not None
            and start - last.end <= _SAME_WORD
            and not re.search(r"\d|[.\n/]", text[last.end : start])
        )
        if last and near and (last.zone == zone or {last.zone, zone} == {MOUNTAIN, ARIZONA}):
            zone = ARIZONA if ARIZONA in {last.zone, zone} else zone
            words[-1] = ZoneWord(zone, last.start, end, last.for_all or for_all, last.hers)
            continue
        hers = bool(_HERS.search(before) or _FOR_HER.match(text[end : end + 40]))
        words.append(ZoneWord(zone, start, end, for_all and not hers, hers))
    return tuple(words)


def _sentence_start(text: str, position: int) -> int:
    return max(text.rfind("\n\n", 0, position), text.rfind(". ", 0, position), position - 110, 0)


def civil_zone(zone: str, moment: datetime) -> str:
    """The zone of a US program that keeps `zone`'s clock at `moment`.

    An IANA name is returned as it is; "UTC-05:00" becomes the first of `CIVIL_ZONES` with
    that offset on that day, else the fixed offset's own name.
    """
    if not zone.startswith("UTC") or zone == "UTC":
        return zone
    hours, minutes = int(zone[3:6]), int(zone[7:9])
    offset = timedelta(hours=hours, minutes=minutes if hours >= 0 else -minutes)
    naive = moment.replace(tzinfo=None)
    for name in CIVIL_ZONES:
        if naive.replace(tzinfo=ZoneInfo(name)).utcoffset() == offset:
            return name
    return f"Etc/GMT{-hours:+d}" if not minutes and hours else "UTC"
