"""The waiting daemon: resident memory, CPU and wake-ups over some minutes of IDLE.

python benchmarks/idle.py [SECONDS]      (default 600)
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "daemon"), str(ROOT / "tests")]

from dovecot import Dovecot  # noqa: E402
from mail_servers import on_dovecot  # noqa: E402

SETTLE = 20  # seconds until the first pass and its imports are over


def main(seconds: int) -> None:
    """Start the daemon on an empty mailbox and watch it wait."""
    server = Dovecot()
    one = on_dovecot(server)
    with tempfile.TemporaryDirectory() as folder:
        config = Path(folder) / "config.toml"
        config.write_text(
            f'[applicant]\nname = "P"\nemail = "p@home.example"\n[account]\naddress = "p@home.example"\n'
            f'host = "{server.host}"\nport = {server.tls_port}\nuser = "{one.mailbox._settings.user}"\n'
            f'ca_file = "{server.ca}"\npassword_command = ["echo", "secret"]\n',
            encoding="utf-8",
        )
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "afterword",
                "--config",
                str(config),
                "--state-dir",
                f"{folder}/state",
                "run",
            ],
            env=os.environ | {"PYTHONPATH": str(ROOT / "daemon")},
        )
        try:
            time.sleep(SETTLE)
            begun, before = _cpu(process.pid), _wakeups(process.pid)
            time.sleep(seconds)
            spent = _cpu(process.pid) - begun
            woken = _wakeups(process.pid) - before
            for line in Path(f"/proc/{process.pid}/status").read_text("utf-8").splitlines():
                if line.startswith(("VmRSS", "RssAnon", "Threads")):
                    print(line)
            print(f"CPU: {spent:.2f} s in {seconds} s = {spent / seconds * 86400:.1f} s a day")
            print(f"wake-ups: {woken / seconds * 60:.1f} a minute")
        finally:
            process.terminate()
            process.wait(10)
            one.close()
            server.stop()


def _cpu(pid: int) -> float:
    fields = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _wakeups(pid: int) -> int:
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        for line in (task / "status").read_text("utf-8").splitlines():
            if line.startswith("voluntary_ctxt"):
                total += int(line.split()[1])
    return total


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 600)
