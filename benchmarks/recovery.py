"""How long after each fault of a laptop's life new mail is filed again, with all the real waits.

python benchmarks/recovery.py [FAULT ...]
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "tests")]

from dovecot import Dovecot  # noqa: E402
from laptop_events import EVENTS, recovery  # noqa: E402
from mail_servers import on_dovecot  # noqa: E402

PATIENCE = 1500.0  # seconds: a line that died without a word is noticed after eleven minutes
GAP = {"afterword.visit.refusals.GAP": "timedelta(seconds=1)"}
"""Ten minutes between two refusals would only be waited for, not measured."""


def main(names: list[str]) -> None:
    """Play every fault once and print a line each."""
    server = Dovecot()
    try:
        for name in names or [name for event in EVENTS for name in event.faults]:
            one = on_dovecot(server)
            with tempfile.TemporaryDirectory() as folder:
                seconds = recovery(Path(folder), server, one, GAP, name, PATIENCE)
            one.close()
            print(f"{name:28} {seconds:7.1f} s", flush=True)
    finally:
        server.stop()


if __name__ == "__main__":
    main(sys.argv[1:])
