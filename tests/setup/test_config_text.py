"""config.toml as setup writes it: every value comes back, every comment stays."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.edges.shipped import root
from afterword.errors import ConfigError
from afterword.setup.config_text import blank, changed, toml, write

EXAMPLE = (root() / "config.example.toml").read_text(encoding="utf-8")


@given(st.one_of(st.text(), st.integers(0, 9999), st.booleans(), st.lists(st.text()).map(tuple)))
def test_any_value_comes_back(value: str | int | bool | tuple[str, ...]) -> None:
    """Quotes, backslashes, emoji and control characters survive being written and read."""
    read = tomllib.loads(f"x = {toml(value)}")["x"] if _sound(value) else value

    assert read == (list(value) if isinstance(value, tuple) else value)


def _sound(value: object) -> bool:
    """Half a surrogate pair is no text in any file."""
    return not any("\ud800" <= letter <= "\udfff" for letter in str(value))


def test_a_new_file_holds_nothing_of_the_example_but_its_words() -> None:
    """No table that does something, no key, and no name or address of somebody else."""
    text = blank(EXAMPLE)

    assert tomllib.loads(text) == {"applicant": {}, "account": {}, "preferences": {}, "service": {}}
    assert "priya.raman" not in text


def test_a_value_over_several_lines_is_replaced_whole() -> None:
    """Nothing of an old list stays behind."""
    text = '[account]\nfolders = [\n  "INBOX", # all\n  "Match",\n]\nport = 993\n'

    assert changed(text, "account", {"folders": ("INBOX",)}) == '[account]\nfolders = ["INBOX"]\nport = 993\n'


def test_the_second_of_two_accounts_is_changed_alone() -> None:
    """With several mailboxes each table stays its own."""
    text = '[[account]]\nhost = "a"\n\n[[account]]\nhost = "b"\n\n[service]\n'

    assert changed(text, "account", {"host": "c", "port": 993}, 1) == (
        '[[account]]\nhost = "a"\n\n[[account]]\nport = 993\nhost = "c"\n\n[service]\n'
    )


def test_a_bad_text_never_takes_the_place_of_a_good_one(tmp_path: Path) -> None:
    """The file that was there is untouched, and no part of the new one lies about."""
    path = tmp_path / "config.toml"
    path.write_text("# mine\n")
    with pytest.raises(ConfigError):
        write(path, "[applicant]\nname = 3\n")

    assert path.read_text() == "# mine\n"
    assert list(tmp_path.iterdir()) == [path]
