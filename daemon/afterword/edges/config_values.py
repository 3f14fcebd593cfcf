"""Kinds of values in config.toml: what a key may hold, and the sentence when it holds something else.

A kind is a function that takes a value as tomllib returns it and gives back the value as
the records want it, or raises Fault with the end of a sentence ("must be ..."). It
never decides what a value is used for. `read_table` applies a table of kinds and collects
every fault.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from difflib import get_close_matches
from zoneinfo import ZoneInfo, available_timezones

Kind = Callable[[object], object]
Kinds = Mapping[str, Kind]

# One plain mailbox: nothing that a server, a header or a shell could read as a second one.
_ADDRESS = re.compile(r"[A-Za-z0-9_+'&=-]+(?:\.[A-Za-z0-9_+'&=-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*")
_LONGEST_ADDRESS = 254  # octets, RFC 5321 4.5.3.1.3 less the angle brackets
_HOST = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]+")
_SECURE_URL = re.compile(r"https://[A-Za-z0-9.-]+(?::\d{1,5})?(?:/[\w./~%{}-]*)?")
_LONGEST_TEXT = 500  # characters: a signature line, a folder name, a path
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Fault(Exception):
    """A value is not what its key may hold; the text ends a sentence that begins with the path."""


def suggestion(wrong: str, right: Sequence[str]) -> str:
    """Return '; did you mean "..."?' for the nearest of `right`, or ""."""
    near = get_close_matches(wrong.lower(), right, n=1)
    return f'; did you mean "{near[0]}"?' if near else ""


def shown(value: object) -> str:
    """Return a value as config.toml would show it, cut to a length fit for a sentence."""
    if isinstance(value, bool):
        return str(value).lower()
    text = f'"{value}"' if isinstance(value, str) else str(value)
    return text if len(text) <= 60 else text[:57] + "..."  # noqa: PLR2004 - as long as a line of a terminal bears


def text(value: object) -> str:
    """Accept one line of text that is safe in a mail header."""
    if not isinstance(value, str):
        raise Fault(f"must be text in quotes, not {shown(value)}")
    if any(ord(character) < ord(" ") or character in "\x7f\x85\u2028\u2029" for character in value):
        raise Fault("must be a single line of text")
    if "=?" in value:
        raise Fault('must not contain "=?"')
    if len(value) > _LONGEST_TEXT:
        raise Fault(f"must be at most {_LONGEST_TEXT} characters long")
    return value.strip()


def filled(value: object) -> str:
    """Accept text that says something."""
    line = text(value)
    if not line:
        raise Fault("must not be empty")
    return line


def lowered(value: object) -> str:
    """Accept text that says something; return it in lower case."""
    return filled(value).lower()


def address(value: object) -> str:
    """Accept exactly one plain mail address; return it in lower case."""
    line = text(value)
    if not _ADDRESS.fullmatch(line) or len(line) > _LONGEST_ADDRESS:
        raise Fault(f'must be one mail address such as "name@example.org", not {shown(value)}')
    return line.lower()


def host(value: object) -> str:
    """Accept the name or number of a server, without protocol or port."""
    line = text(value)
    if not _HOST.fullmatch(line):
        raise Fault(f'must be a server name such as "imap.example.org", not {shown(value)}')
    return line.lower()


def secure_url(value: object) -> str:
    """Accept the address of a page that is reached over TLS."""
    line = text(value)
    if line and not _SECURE_URL.fullmatch(line):
        raise Fault(f'must be an address such as "https://login.example.org/token", not {shown(value)}')
    return line


def is_loopback(name: str) -> bool:
    """Return whether `name` is this computer itself: the only place plain text may travel."""
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def zone(value: object) -> str:
    """Accept the name of an IANA time zone that exists here."""
    line = text(value)
    try:
        ZoneInfo(line)
    except (LookupError, ValueError, OSError):
        near = get_close_matches(line, sorted(available_timezones()), n=1)
        advice = f'; did you mean "{near[0]}"?' if near else ', such as "America/Chicago"'
        raise Fault(f"must be a time zone, not {shown(value)}{advice}") from None
    return line


def flag(value: object) -> bool:
    """Accept true or false."""
    if not isinstance(value, bool):
        raise Fault(f"must be true or false, not {shown(value)}")
    return value


def number(least: int, most: int) -> Kind:
    """Return the kind of whole numbers from `least` to `most`, both included."""

    def check(value: object) -> int:
        if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
            raise Fault(f"must be a whole number from {least} to {most}, not {shown(value)}")
        return value

    return check


def choice(*allowed: str) -> Kind:
    """Return the kind of texts that are one of `allowed`."""
    named = ", ".join(f'"{word}"' for word in allowed[:-1]) + f' or "{allowed[-1]}"'

    def check(value: object) -> str:
        if not isinstance(value, str) or value.lower() not in allowed:
            raise Fault(f"must be {named}, not {shown(value)}{suggestion(str(value), allowed)}")
        return value.lower()

    return check


def list_of(kind: Kind, *, least: int = 0) -> Kind:
    """Return the kind of lists whose members are all of `kind`, at least `least` of them."""

    def check(value: object) -> tuple[object, ...]:
        if not isinstance(value, list | tuple):
            raise Fault('must be a list in square brackets such as ["one", "two"]')
        if len(value) < least:
            raise Fault("must not be an empty list")
        return tuple(kind(member) for member in value)

    return check


def clock(value: object) -> str:
    """Accept a time of day, as "18:00" or as TOML's own local time."""
    if isinstance(value, time):
        return value.strftime("%H:%M")
    if not isinstance(value, str) or not _CLOCK.fullmatch(value):
        raise Fault(f'must be a time of day such as "18:00", not {shown(value)}')
    return value


def day(value: object) -> str:
    """Accept a calendar day; return it as "YYYY-MM-DD"."""
    if isinstance(value, str):
        try:
            return date.fromisoformat(value).isoformat()
        except ValueError:
            pass
    elif isinstance(value, date) and not isinstance(value, datetime):
        return value.isoformat()
    raise Fault(f"must be a day such as 2027-01-20, not {shown(value)}")


def moment(value: object) -> datetime:
    """Accept a moment with its UTC offset."""
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            value = None
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise Fault("must be a moment with its UTC offset such as 2027-03-03T21:00:00-05:00")
    return value


def read_table(
    table: object, kinds: Kinds, path: str, faults: list[str], homes: Mapping[str, str] | None = None
) -> dict[str, object]:
    """Return the good values of `table`, and add a sentence to `faults` for each bad one.

    `homes` maps keys to the table they belong in, for the advice on a key in the wrong one.
    """
    if not isinstance(table, Mapping):
        faults.append(f"{path}: must be a table, written [{path}] on a line of its own")
        return {}
    good: dict[str, object] = {}
    for key, value in table.items():
        if key not in kinds:
            faults.append(f"{path}.{key}: {_unknown(key, kinds, homes or {})}")
            continue
        try:
            good[key] = kinds[key](value)
        except Fault as fault:
            faults.append(f"{path}.{key}: {fault}")
    return good


def _unknown(key: str, kinds: Kinds, homes: Mapping[str, str]) -> str:
    if "password" in key and key not in homes:
        return "a password never stands in this file: it belongs in the keyring, or use password_command"
    if key in homes:
        return f"belongs under [{homes[key]}], not here"
    return f"there is no such key{suggestion(key, tuple(kinds))}"
