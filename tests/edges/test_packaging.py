"""What a person installs: wheel and sdist hold everything, and every dependency is pinned by hash."""

from __future__ import annotations

import re
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest
from hatchling.builders.sdist import SdistBuilder
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
LOCKS = ("requirements.lock", "requirements-dev.lock")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the names in a wheel built from this checkout."""
    (built,) = WheelBuilder(str(ROOT)).build(
        directory=str(tmp_path_factory.mktemp("wheel")), versions=["standard"]
    )
    with zipfile.ZipFile(built) as archive:
        return set(archive.namelist())


@pytest.fixture(scope="module")
def sdist(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """Return the names in an sdist built from this checkout, below its one folder."""
    (built,) = SdistBuilder(str(ROOT)).build(
        directory=str(tmp_path_factory.mktemp("sdist")), versions=["standard"]
    )
    with tarfile.open(built) as archive:
        return {name.partition("/")[2] for name in archive.getnames()}


def shipped(folder: str) -> set[str]:
    return {path.name for path in (ROOT / folder).iterdir() if path.is_file()}


def test_the_wheel_holds_code_letters_units_and_example(wheel: set[str]) -> None:
    """Nothing the program looks for at run time is missing after `pipx install`."""
    code = {
        path.relative_to(ROOT / "daemon").as_posix()
        for path in (ROOT / "daemon/afterword").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }

    assert code <= wheel
    assert {f"afterword/templates/{name}" for name in shipped("templates")} <= wheel
    assert {f"afterword/systemd/{name}" for name in shipped("systemd")} <= wheel
    assert "afterword/config.example.toml" in wheel
    assert any(name.endswith("licenses/LICENSE") for name in wheel)


def test_the_wheel_holds_nothing_else(wheel: set[str]) -> None:
    """One package and its metadata; above all no `daemon` that could collide with another's."""
    assert {name.split("/")[0].partition("-")[0] for name in wheel} == {"afterword"}
    assert not {name for name in wheel if "/tests/" in name or name.endswith(".pyc")}


def test_the_sdist_can_be_tested_and_built_again(sdist: set[str]) -> None:
    """A packager finds code, letters, units, tests and the lock files."""
    assert {
        "pyproject.toml",
        "README.md",
        "LICENSE",
        "CHANGELOG.md",
        "config.example.toml",
        "Makefile",
    } <= sdist
    assert set(LOCKS) <= sdist
    assert {f"templates/{name}" for name in shipped("templates")} <= sdist
    assert "systemd/afterword.service" in sdist
    assert "tests/test_architecture.py" in sdist


@pytest.mark.parametrize("lock", LOCKS)
def test_the_locks_pin_every_dependency_by_hash(lock: str) -> None:
    """Each direct dependency is in the lock, each entry has a version and at least one hash."""
    text = (ROOT / lock).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=[a-z0-9])", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    pinned = {entry.partition("==")[0]: entry for entry in entries}
    wanted = list(PROJECT["project"]["dependencies"])
    if "dev" in lock:
        wanted += PROJECT["dependency-groups"]["dev"]

    missing = {re.match(r"[a-z0-9-]+", name)[0] for name in wanted} - set(pinned)
    assert missing == set(), "run `make lock` and commit both lock files"
    assert all("--hash=sha256:" in entry for entry in pinned.values())


@pytest.mark.parametrize("lock", LOCKS)
def test_the_locks_name_no_server(lock: str) -> None:
    """Where packages come from is the business of whoever installs."""
    assert "://" not in (ROOT / lock).read_text(encoding="utf-8")


def test_the_version_is_told_once() -> None:
    """The package's own version is the one that is built."""
    from afterword import __version__

    assert PROJECT["project"]["dynamic"] == ["version"]
    assert re.fullmatch(r"\d+\.\d+\.\d+", __version__)
