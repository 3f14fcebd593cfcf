"""A notice on the desktop, where there is one; silence where there is none.

On Linux and Windows the optional desktop-notifier shows it, on macOS the system's own
osascript: with a fixed script, the words on its standard input, so that nothing a program
wrote is ever run. A notice is a courtesy: it may fail, and it holds nothing up for long.
"""

from __future__ import annotations

import html
import importlib.util
import logging
import os
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

from afterword.drafting.season_words import clean

if TYPE_CHECKING:
    from desktop_notifier.sync import DesktopNotifierSync

_LOG = logging.getLogger(__name__)

PATIENCE_SECONDS = 10.0  # a desktop that does not take a notice within this will not take it at all
LONGEST = 300  # characters: no desktop shows more
OSASCRIPT = "/usr/bin/osascript"
SCRIPT = """
ObjC.import('Foundation');
const input = $.NSFileHandle.fileHandleWithStandardInput.readDataToEndOfFile;
const [title, text] = $.NSString.alloc.initWithDataEncoding(input, $.NSUTF8StringEncoding).js.split('\\n');
const app = Application.currentApplication();
app.includeStandardAdditions = true;
app.displayNotification(text, {withTitle: title});
"""
"""Shows what stands on its standard input: the title on the first line, the text on the second."""


def missing() -> str:
    """Return why no notice can be shown on this computer, "" if one can."""
    if sys.platform == "darwin":
        return "" if os.access(OSASCRIPT, os.X_OK) else f"{OSASCRIPT} is missing"
    if importlib.util.find_spec("desktop_notifier") is None:
        return "the package for it is not installed"
    if sys.platform == "linux" and not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return "there is no desktop session here"
    return ""


class Desktop:
    """The person's desktop; one for a process, as some desktops take a notice away with its sender."""

    def __init__(self) -> None:
        """Nothing is connected yet."""
        self._notifier: DesktopNotifierSync | None = None

    def show(self, title: str, text: str) -> bool:
        """Show a notice; False if it was not shown. Takes ten seconds at the most."""
        if missing():
            return False
        shown = threading.Event()
        words = tuple(clean(part)[:LONGEST] for part in (title, text))
        thread = threading.Thread(target=self._try, args=(*words, shown), name="notice", daemon=True)
        thread.start()
        thread.join(PATIENCE_SECONDS)
        if not shown.is_set():
            self._notifier = None  # the session may have been a former one
        return shown.is_set()

    def _try(self, title: str, text: str, shown: threading.Event) -> None:
        try:
            if sys.platform == "darwin":
                by_osascript(OSASCRIPT, title, text)
                shown.set()
            else:
                self._by_desktop_notifier(title, text, shown)
        except (OSError, ImportError, RuntimeError, subprocess.SubprocessError) as error:
            _LOG.info("no notice: %s", type(error).__name__)

    def _by_desktop_notifier(self, title: str, text: str, shown: threading.Event) -> None:
        """Show it; what goes wrong there is logged by the library, and `shown` stays unset."""
        from desktop_notifier.sync import DesktopNotifierSync  # noqa: PLC0415 - 30 ms, and optional

        if self._notifier is None:
            self._notifier = DesktopNotifierSync(app_name="Afterword", app_icon=None)
        # desktops of the freedesktop kind read a few HTML tags in the text
        words = html.escape(text, quote=False) if sys.platform == "linux" else text
        self._notifier.send(title, words, on_dispatched=shown.set)


def by_osascript(program: str, title: str, text: str) -> None:
    """Show a notice on macOS; raises CalledProcessError, TimeoutExpired or OSError if it is not shown."""
    subprocess.run(  # noqa: S603 - a fixed script, no shell
        [program, "-l", "JavaScript", "-e", SCRIPT],
        input=f"{title}\n{text}\n".encode(),
        capture_output=True,
        check=True,
        timeout=PATIENCE_SECONDS,
    )
