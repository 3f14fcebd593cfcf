"""The files Afterword brings along are found, and the person's own templates lie over them."""

from __future__ import annotations

from pathlib import Path

from afterword.edges import shipped


def test_every_template_is_found() -> None:
    """All letters, by file name."""
    found = shipped.templates()

    assert {"thank_you_office.txt.j2", "thank_you_direct.txt.j2", "cancel.txt.j2"} <= set(found)
    assert all(text.strip() for text in found.values())


def test_own_templates_replace_shipped_ones_and_can_extend_them(tmp_path: Path) -> None:
    """The shipped text stays within reach as builtin/."""
    (tmp_path / "cancel.txt.j2").write_text('{% extends "builtin/cancel.txt.j2" %}', encoding="utf-8")
    (tmp_path / "note.txt").write_text("no template", encoding="utf-8")

    found = shipped.templates(tmp_path)

    assert found["builtin/cancel.txt.j2"] == shipped.templates()["cancel.txt.j2"]
    assert found["cancel.txt.j2"].startswith("{% extends")
    assert "note.txt" not in found


def test_a_folder_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    """Most people never write a template."""
    assert shipped.templates(tmp_path / "none") == shipped.templates()
