"""Where the files that Afterword brings along lie: templates, unit files, the example configuration.

Installed, they are inside the package; in a checkout, two folders above it. The person's own
templates lie over the shipped ones, name by name, and may extend them as "builtin/<name>".
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent.parent
_KNOWN = "templates/thank_you_office.txt.j2"
"""A file that proves the place: a folder called templates alone could be anybody's."""


def root() -> Path:
    """Return the folder that holds `templates/`, `systemd/` and `config.example.toml`.

    Raises:
        FileNotFoundError: neither the installed package nor a checkout has them.
    """
    for place in (_PACKAGE, _PACKAGE.parent.parent):
        if (place / _KNOWN).is_file():
            return place
    raise FileNotFoundError("The letter templates are missing; please install Afterword again.")


def templates(own: Path | None = None) -> dict[str, str]:
    """Return every template's text by its name; files in `own` replace shipped ones of the same name."""
    found = {path.name: path.read_text("utf-8") for path in sorted((root() / "templates").glob("*.j2"))}
    for path in sorted(own.glob("*.j2")) if own is not None and own.is_dir() else ():
        if path.name in found:
            found[f"builtin/{path.name}"] = found[path.name]
        found[path.name] = path.read_text("utf-8")
    return found


def demo_season() -> Path:
    """Return the folder of the invented season that `afterword demo` plays."""
    return _PACKAGE / "demo_season"
