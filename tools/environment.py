"""Make .venv in this checkout, from the lock file, with whatever this machine offers.

Runs on a bare Python 3.11 with nothing installed. Writes into .venv and .cache only, asks
nothing, and installs exactly what requirements-dev.lock names by hash. Called by make.
"""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
CACHE = ROOT / ".cache"
LOCK = ROOT / "requirements-dev.lock"
PYTHON = VENV / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
ENVIRONMENT = os.environ | {"PIP_CACHE_DIR": str(CACHE / "pip"), "UV_CACHE_DIR": str(CACHE / "uv")}

LOCKED = ["install", "--require-hashes", "--only-binary", ":all:", "-r", str(LOCK)]
OURSELVES = ["install", "--no-deps", "--no-build-isolation", "-e", str(ROOT)]
QUIET = ["-qq", "--disable-pip-version-check", "--no-input"]


def run(*words: str, **more: str) -> None:
    """Run a command; end with its exit code if it fails."""
    code = subprocess.run(words, env=ENVIRONMENT | more, check=False).returncode
    if code:
        sys.exit(code)


def pip_wheel() -> Path | None:
    """Fetch pip as a Debian package, without installing it: Debian's Python comes without pip."""
    folder = CACHE / "debian"
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        return None
    (folder / "lists/partial").mkdir(parents=True, exist_ok=True)
    ours = [
        "-o",
        f"Dir::State::Lists={folder}/lists",
        "-o",
        f"Dir::Cache={folder}",
        "-o",
        "APT::Sandbox::User=",
    ]
    download = ["download", "-qq", "python3-pip-whl"]
    for step in (download, [*ours, "update", "-qq"], [*ours, *download]):  # a fresh machine has no lists yet
        if not list(folder.glob("python3-pip-whl_*.deb")):
            subprocess.run(["apt-get", *step], cwd=folder, check=False, capture_output=True)
    for package in folder.glob("python3-pip-whl_*.deb"):
        subprocess.run(["dpkg-deb", "-x", str(package), str(folder)], check=False)
    return next(folder.glob("usr/share/python-wheels/pip-*.whl"), None)


def works() -> bool:
    """Return whether .venv is there already and can be brought up to date."""
    check = [str(PYTHON), "-c", "import sys; sys.exit(sys.version_info < (3, 11))"]
    return PYTHON.exists() and subprocess.run(check, check=False).returncode == 0


def make_environment() -> None:
    """Create .venv and install into it by the first way that this machine knows."""
    keep = works()
    if not keep:
        shutil.rmtree(VENV, ignore_errors=True)
    venv = [sys.executable, "-m", "venv"]
    if importlib.util.find_spec("ensurepip"):
        keep or run(*venv, str(VENV))
        install_with(str(PYTHON), "-m", "pip")
    elif importlib.util.find_spec("pip"):
        keep or run(*venv, "--without-pip", str(VENV))
        install_with(sys.executable, "-m", "pip", "--python", str(PYTHON))
    elif uv := shutil.which("uv"):
        keep or run(uv, "venv", "--quiet", "--python", sys.executable, str(VENV))
        run(uv, "pip", "install", "--quiet", "--python", str(PYTHON), *LOCKED[1:])
        run(uv, "pip", "install", "--quiet", "--python", str(PYTHON), *OURSELVES[1:])
    elif wheel := pip_wheel():
        keep or run(*venv, "--without-pip", str(VENV))
        install_with(str(PYTHON), str(wheel / "pip"))
    else:
        sys.exit(
            "This Python cannot make virtual environments: install python3-venv (or uv), then try again."
        )


def install_with(*pip: str) -> None:
    """Install the locked packages, then this checkout itself, with the given pip."""
    run(*pip, *QUIET, *LOCKED)
    run(*pip, *QUIET, *OURSELVES)


if __name__ == "__main__":
    print("Setting up .venv (once; a minute or two) ...", file=sys.stderr)
    make_environment()
