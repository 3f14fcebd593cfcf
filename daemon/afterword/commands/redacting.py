"""Replacing names and addresses consistently, so that a reading can go into a bug report."""

from __future__ import annotations

import re
from typing import Any

_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_PHONE = re.compile(r"\+?\d[\d ().-]{7,18}\d")


class Redaction:
    """One report's replacements: the same name or address always becomes the same stand-in."""

    def __init__(self) -> None:
        """Start with nothing replaced."""
        self._stand_ins: dict[str, str] = {}

    def value(self, value: dict[str, Any]) -> dict[str, Any]:
        """Return a reading's shape with people, places, addresses and phones replaced."""
        for contact in value.get("contacts", []):
            self._name(contact["name"], "Person")
        for name in value.get("interviewers", []):
            self._name(re.sub(r"^Dra?\. ", "", name), "Person")
        if value.get("program"):
            self._name(value["program"]["institution"], "Hospital")
        redacted: dict[str, Any] = self._everywhere({k: v for k, v in value.items() if k != "file"})
        return {"file": value["file"].rpartition("/")[2], **redacted}

    def _name(self, name: str | None, kind: str) -> None:
        if not name:
            return
        stand_in = self._stand_ins.setdefault(name, f"{kind} {len(self._stand_ins) + 1}")
        surname = name.split()[-1]
        if kind == "Person" and len(surname) > 2:  # noqa: PLR2004 - initials would hit other words
            self._stand_ins.setdefault(surname, stand_in)

    def _everywhere(self, value: Any) -> Any:  # noqa: ANN401 - the shape of JSON
        if isinstance(value, dict):
            return {k: self._everywhere(v) for k, v in value.items()}
        if isinstance(value, list):
            return [self._everywhere(v) for v in value]
        return self._text(value) if isinstance(value, str) else value

    def _text(self, text: str) -> str:
        text = _ADDRESS.sub(self._address, text)
        for name in sorted(self._stand_ins, key=len, reverse=True):
            if "@" not in name:
                text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", self._stand_ins[name], text)
        return _PHONE.sub(lambda m: m[0] if "T" in m[0] or m[0].count("-") == 2 else "+1…", text)  # noqa: PLR2004

    def _address(self, match: re.Match[str]) -> str:
        known = match[0].lower()
        return self._stand_ins.setdefault(known, f"address{len(self._stand_ins) + 1}@mail.example")
