"""A real neomutt in a terminal of tmux: recall a draft, edit it, postpone it or send it.

Needs the Debian packages neomutt and tmux.
"""

from __future__ import annotations

import shutil
import subprocess
import time
from pathlib import Path
from typing import Self

PROGRAMS = ("neomutt", "tmux")
PATIENCE = 60.0  # seconds until a busy machine shows what it should

SETTINGS = """set imap_user={user} imap_pass={password} folder="imap://127.0.0.1:{imap}/" spoolfile="+INBOX"
set postponed="+Drafts" record="+Sent" trash="+Trash" from="{owner}" realname="Priya Raman"
set smtp_url="smtp://127.0.0.1:{smtp}" ssl_starttls=no ssl_force_tls=no use_domain=no editor="{editor}"
set recall=no postpone=yes wait_key=no header_cache="" quit=yes delete=yes move=no confirmappend=no
set abort_unmodified=no edit_headers=no beep=no sleep_time=0 mail_check=1 timeout=1 copy=yes
"""


def missing() -> str:
    """Return which of the programs it needs are not there."""
    return ", ".join(name for name in PROGRAMS if shutil.which(name) is None)


class Neomutt:
    """A neomutt on the INBOX of `user`, as a context manager; its editor adds a line."""

    def __init__(self, folder: Path, user: str, owner: str, password: str, imap: int, smtp: int) -> None:
        folder.mkdir()
        editor = folder / "editor"
        editor.write_text("#!/bin/sh\nsed -i '$ a EDITED in neomutt' \"$1\"\n")
        editor.chmod(0o755)
        values = {"user": user, "owner": owner, "password": password, "imap": imap, "smtp": smtp}
        (folder / "rc").write_text(SETTINGS.format(editor=editor, **values))
        self._tmux = ["tmux", "-S", str(folder / "socket")]
        command = f"env -u TMUX neomutt -F {folder / 'rc'} -f imap://127.0.0.1:{imap}/INBOX"
        self._tell("new-session", "-d", "-s", "m", "-x", "130", "-y", "40", command)
        self._until("Alder")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._tell("kill-server")

    def recall(self) -> None:
        """Take the only draft out of Drafts and edit it."""
        self._key("R")
        self._until("Security:", "y:Send")

    def postpone(self) -> None:
        self._key("P")
        self._until("q:Quit")

    def send(self) -> None:
        self._key("y")
        self._until("q:Quit")

    def _key(self, key: str) -> None:
        self._tell("send-keys", "-t", "m", key)

    def _until(self, *words: str) -> None:
        """Wait until the screen shows one of `words`."""
        end = time.monotonic() + PATIENCE
        while not any(word in (seen := self._tell("capture-pane", "-p", "-t", "m")) for word in words):
            assert time.monotonic() < end, seen
            time.sleep(0.2)

    def _tell(self, *words: str) -> str:
        return subprocess.run([*self._tmux, *words], capture_output=True, text=True, check=False).stdout
