"""The encoders on a processor this machine doesn't have: an older laptop's, emulated."""

from __future__ import annotations

import json
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from afterword.reading import encoder
from afterword.reading.encoder import Asked, Odds, Size

ROOT = Path(__file__).resolve().parents[2]
CACHE = ROOT / ".cache" / "qemu"
ROUNDING = 0.6
"""Log odds by which an answer may differ where numbers with a point are added up in another order. Weights of
eight bits, which overflow there, were off by 3.6 to 6.2."""
QUESTIONS = (
    Asked(
        task="rule", around="after program:  | ", text="Please do not send thank-you notes to anyone here."
    ),
    Asked(task="day", around="invitation:  | ", before="Would", day="December 3", text="suit you?"),
)
CODE = """
import json, sys
from afterword.reading import encoder
from afterword.reading.encoder import Asked
asked = [Asked(**one) for one in json.loads(sys.argv[2])]
print(json.dumps([encoder._judged(sys.argv[1], one, encoder.pieces(one))[0] for one in asked]))
"""


def emulator() -> Path:
    """QEMU for programs of x86-64: the installed one, or Debian's unpacked into `.cache`."""
    if platform.machine() != "x86_64":
        pytest.skip("the weights are for every processor; only that of x86-64 is emulated")
    installed = shutil.which("qemu-x86_64") or shutil.which("qemu-x86_64-static")
    if installed:
        return Path(installed)
    binary = CACHE / "usr/bin/qemu-x86_64-static"
    if not binary.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        fetch = ["apt-get", "download", "qemu-user-static"]
        subprocess.run(fetch, cwd=CACHE, stdin=subprocess.DEVNULL, capture_output=True, check=True)
        (package,) = CACHE.glob("*.deb")
        subprocess.run(["dpkg-deb", "-x", package, CACHE], capture_output=True, check=True)
    return binary


@pytest.mark.nightly
@pytest.mark.timeout(600)
@pytest.mark.parametrize("size", ["small", "large"])
def test_an_older_laptop_hears_the_same(size: Size) -> None:
    """A Haswell of 2013 (AVX2 without VNNI) gives the answers this machine gives."""
    asked = json.dumps([{f: getattr(one, f) for f in one.__struct_fields__} for one in QUESTIONS])
    told = subprocess.run(
        [emulator(), "-cpu", "Haswell-noTSX", Path(sys.executable).resolve(), "-c", CODE, size, asked],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join([str(ROOT / "daemon"), *filter(None, sys.path)])},
    )
    there: list[Odds] = json.loads(told.stdout)
    here = [encoder._judged(size, one, encoder.pieces(one))[0] for one in QUESTIONS]

    for one, other in zip(there, here, strict=True):
        assert one == pytest.approx(other, abs=ROUNDING)
