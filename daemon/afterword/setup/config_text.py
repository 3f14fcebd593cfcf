"""config.toml as text: values put into their lines, every comment kept.

Works on lines, so that the person's own comments and order survive; the result is read back
before it is used. A new file begins as config.example.toml with every key commented out.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

from afterword.edges.settings import Configuration, load
from afterword.errors import ConfigError
from afterword.setup.answers import Value

_TABLE = re.compile(r"(?:# )?(\[\[?)(\w+)\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"(# )?(\w+)\s*=\s*(.*)")
_ALWAYS = frozenset({"applicant", "account", "preferences", "service"})
"""Tables that may stand empty; the others change something by being there."""
_HAND_MADE = re.compile(
    r"^# `afterword setup` writes this file.*?^# and change what is yours\. ", re.DOTALL | re.MULTILINE
)


def blank(example: str) -> str:
    """Return the shipped example with every key, and every table that does something, commented out."""
    begun = _HAND_MADE.sub(
        "# Written by `afterword setup`; run it again, or change what is yours here.\n# ", example
    )
    lines = begun.splitlines()
    table = ""
    for at, line in enumerate(lines):
        header, key = _TABLE.fullmatch(line), _KEY.fullmatch(line)
        if header:
            table = header[2]
            lines[at] = line if table in _ALWAYS else f"# {line}"
        elif key and not key[1]:
            lines[at] = (
                f"# {key[2]} = {_emptied(key[3]) if table in {'applicant', 'account', 'smtp'} else key[3]}"
            )
    return "\n".join(lines) + "\n"


def _emptied(value: str) -> str:
    """Return an example's value without what belongs to somebody else."""
    return (
        '""'
        if value.startswith('"') and "@" in value
        else "[]"
        if value.startswith('["') and "@" in value
        else value
    )


def changed(
    text: str, table: str, values: Mapping[str, Value], which: int = 0, gone: Sequence[str] = ()
) -> str:
    """Return `text` with `values` in the `which`-th table of that name, and without the keys in `gone`.

    What is missing is added, the table too.
    """
    lines = text.splitlines()
    start, end = _span(lines, table, which)
    if start == len(lines):
        lines += ["", f"[{table}]"]
        start, end = len(lines) - 1, len(lines)
    lines[start] = lines[start].removeprefix("# ")
    for key, value in values.items():
        first, after = _place(lines, start, end, key)
        lines[first:after] = [f"{key} = {toml(value)}"]
        end += 1 - (after - first)
    for key in gone:
        first, after = _place(lines, start, end, key)
        lines[first:after] = [line if line.startswith("#") else f"# {line}" for line in lines[first:after]]
    return "\n".join(lines) + "\n"


def added(text: str, values: Mapping[str, Value]) -> str:
    """Return `text` with one more mailbox, as the last [[account]]."""
    lines = ["[[account]]" if line.strip() == "[account]" else line for line in text.splitlines()]
    _, end = _span(lines, "account", sum(_is_account(line) for line in lines) - 1)
    new = ["[[account]]", *(f"{key} = {toml(value)}" for key, value in values.items()), ""]
    while end and (not lines[end - 1].strip() or lines[end - 1].startswith("# ---")):
        end -= 1  # the heading of the next table stays with it
    return "\n".join([*lines[:end], "", *new, *lines[end:]]) + "\n"


def _is_account(line: str) -> bool:
    found = _TABLE.fullmatch(line)
    return bool(found and found[2] == "account")


def _span(lines: Sequence[str], table: str, which: int) -> tuple[int, int]:
    """Return where a table begins and ends, as line numbers; the end of the text if it is not there."""
    headers = [(at, found[2]) for at, line in enumerate(lines) if (found := _TABLE.fullmatch(line))]
    mine = [at for at, name in headers if name == table]
    if which >= len(mine):
        return len(lines), len(lines)
    later = [at for at, _ in headers if at > mine[which]]
    return mine[which], min(later, default=len(lines))


def _place(lines: Sequence[str], start: int, end: int, key: str) -> tuple[int, int]:
    """Return the lines that hold `key` in a table: written, else commented out, else after its header."""
    found = {
        bool(match[1]): at
        for at in range(end - 1, start, -1)
        if (match := _KEY.fullmatch(lines[at])) and match[2] == key
    }
    if False in found:
        return found[False], _value_end(lines, found[False], end)
    at = found.get(True)
    return (start + 1, start + 1) if at is None else (at, at + 1)


def _value_end(lines: Sequence[str], first: int, end: int) -> int:
    """Return the line after a value, which may run over several."""
    for after in range(first + 1, end + 1):
        try:
            tomllib.loads("\n".join(lines[first:after]))
        except tomllib.TOMLDecodeError:
            continue
        return after
    return first + 1


def toml(value: Value) -> str:
    """Return a value as TOML: JSON's texts, numbers and lists are TOML's too."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def write(path: Path, text: str) -> Configuration:
    """Put `text` in the place of config.toml, if it is a good one; raise ConfigError otherwise.

    Whoever reads the file meets the old text or the new one, never a part.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, encoding="utf-8")
    part.chmod(0o600)
    try:
        load(part)
        part.replace(path)
    except ConfigError as error:
        raise ConfigError(error.message.replace(str(part), str(path)), error.problems, error.hint) from None
    finally:
        part.unlink(missing_ok=True)
    return load(path)
