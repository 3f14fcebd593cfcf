"""config.example.toml: a person can start from it, and finds every key explained there."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from afterword.edges.config_keys import TABLES
from afterword.edges.settings import Account, Service, Smtp, load
from afterword.model import Preferences

EXAMPLE = Path(__file__).resolve().parents[2] / "config.example.toml"
LINES = EXAMPLE.read_text(encoding="utf-8").splitlines()


def section(table: str) -> list[str]:
    """Return the lines below a table's name, up to the next table."""
    start = next(i for i, line in enumerate(LINES) if line in {f"[{table}]", f"[[{table}]]"})
    end = next((i for i in range(start + 1, len(LINES)) if LINES[i].startswith("[")), len(LINES))
    return LINES[start:end]


def test_it_loads_as_it_stands() -> None:
    """The example is a valid configuration."""
    assert load(EXAMPLE).settings.applicant.name == "Priya Raman"


@pytest.mark.parametrize(("table", "key"), [(table, key) for table, keys in TABLES.items() for key in keys])
def test_it_names_every_key_and_says_what_it_is(table: str, key: str) -> None:
    """Each key stands in its table, after a sentence of at least a few words."""
    lines = section(table)
    at = next((i for i, line in enumerate(lines) if re.match(rf"(# )?{key} = ", line)), None)
    assert at is not None, f"{table}.{key} is not in the example"

    above = lines[:at][::-1]
    words: list[str] = []
    for line in above:
        if line.startswith("# "):
            words = line.split() + words
        elif words or not line.strip():
            break
    if not words:  # a group of keys shares the sentence above the first
        words = next(line.split() for line in above if line.startswith("# "))
    assert len(words) > 4, f"{table}.{key} is not explained"


def test_it_names_nothing_else() -> None:
    """Every key of the example is one that the program knows."""
    document = tomllib.loads(EXAMPLE.read_text(encoding="utf-8"))
    tables = {name: table[0] if isinstance(table, list) else table for name, table in document.items()}

    assert not [f"{name}.{key}" for name, table in tables.items() for key in table if key not in TABLES[name]]


def test_what_it_shows_is_what_a_missing_key_means() -> None:
    """The example's values are the defaults, as its head promises, except where it says otherwise."""
    found = load(EXAMPLE)
    account = found.accounts[0]
    bare = Account(
        address=account.address,
        user=account.user,
        host=account.host,
        port=993,
        tls="implicit",
        auth="password",
    )

    assert account == bare
    assert found.service == Service()
    assert found.smtp == Smtp(
        host="smtp.mail.example", port=465, tls="implicit", user=account.user, account=bare
    )
    dated = found.settings.preferences
    assert (
        Preferences(
            rank_meeting=dated.rank_meeting, rank_deadline=dated.rank_deadline, match_day=dated.match_day
        )
        == dated
    )
