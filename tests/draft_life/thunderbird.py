"""A real Thunderbird under Xvfb, driven through Marionette: what a person does with a draft, with real keys.

Needs the Debian packages thunderbird, xvfb, xdotool, openbox and imagemagick; a fresh profile each time.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
from pathlib import Path
from typing import Any, Self

PROGRAMS = ("thunderbird", "Xvfb", "xdotool", "openbox", "import")
PATIENCE = 120.0  # seconds until a busy machine has opened a window
SETTLED = 4.0  # seconds after a key press until the server has what it did

PREFERENCES = {
    "mail.accountmanager.accounts": "account1,account2",
    "mail.accountmanager.defaultaccount": "account1",
    "mail.accountmanager.localfoldersserver": "server2",
    "mail.account.account1.identities": "id1",
    "mail.account.account1.server": "server1",
    "mail.account.account2.server": "server2",
    "mail.server.server1.type": "imap",
    "mail.server.server1.hostname": "127.0.0.1",
    "mail.server.server1.authMethod": 3,
    "mail.server.server1.socketType": 0,
    "mail.server.server1.login_at_startup": False,
    "mail.server.server1.check_new_mail": False,
    "mail.server.server2.type": "none",
    "mail.server.server2.hostname": "Local Folders",
    "mail.server.server2.userName": "nobody",
    "mail.server.server2.name": "Local Folders",
    "mail.identity.id1.smtpServer": "smtp1",
    "mail.identity.id1.valid": True,
    "mail.smtpservers": "smtp1",
    "mail.smtp.defaultserver": "smtp1",
    "mail.smtpserver.smtp1.hostname": "127.0.0.1",
    "mail.smtpserver.smtp1.authMethod": 1,
    "mail.smtpserver.smtp1.try_ssl": 0,
    "mail.smtpserver.smtp1.username": "",
    "mail.rights.version": 1,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "mailnews.start_page_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionPolicyBypassNotification": True,
    "app.update.enabled": False,
    "app.donation.eoy.version.viewed": 999,
    "mail.inappnotifications.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "mail.shell.checkDefaultClient": False,
    "mail.warn_on_send_accel_key": False,
    "mail.compose.autosave": False,
    "mailnews.database.global.indexer.enabled": False,
}

TOOLS = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const {MailUtils} = ChromeUtils.importESModule("resource:///modules/MailUtils.sys.mjs");
const win = Services.wm.getMostRecentWindow("mail:3pane");
const sleep = ms => new Promise(r => win.setTimeout(r, ms));
const folder = MailUtils.getOrCreateFolder("imap://" + args[0] + "@127.0.0.1/Drafts");
const find = async mid => { for (let i = 0; i < 60; i++) {
  for (let h of folder.messages) if (h.messageId == mid) return h; folder.updateFolder(null); await sleep(500); } };
"""
GO = """
MailServices.accounts.accounts[0].incomingServer.performExpand(null); await sleep(1500);
win.document.getElementById("tabmail").currentAbout3Pane.displayFolder(folder.URI); await sleep(2000);
const hdr = await find(args[1]);
if (!hdr) return "";
"""
OPEN = """
win.ComposeMessage(Ci.nsIMsgCompType.Draft, Ci.nsIMsgCompFormat.Default, folder, [folder.getUriForMsg(hdr)], null, false);
for (let i = 0; i < 120; i++) { await sleep(250); const w = Services.wm.getMostRecentWindow("msgcompose");
  if (w && w.gMsgCompose && w.gMsgCompose.editor && w.gMsgCompose.editor.documentCharacterSet) { await sleep(1500);
    w.moveTo(40, 40); w.resizeTo(1000, 780); return w.gMsgCompose.editor.document.body.textContent; } }
return "";
"""
DELETE = "folder.deleteMessages([hdr], null, false, false, null, true); await sleep(4000); return 'deleted';"
FOCUS = """
const w = Services.wm.getMostRecentWindow("msgcompose"); w.focus(); w.document.getElementById("messageEditor").focus();
const s = w.gMsgCompose.editor.selection; s.selectAllChildren(w.gMsgCompose.editor.document.body); s.collapseToStart();
"""
LOGIN = """
const l = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
l.init("imap://127.0.0.1", null, "imap://127.0.0.1", args[0], args[1], "", ""); await Services.logins.addLoginAsync(l);
"""
OPEN_WINDOWS = 'return Array.from(Services.wm.getEnumerator("msgcompose")).length'


def missing() -> str:
    """Return which of the programs it needs are not there."""
    return ", ".join(name for name in PROGRAMS if shutil.which(name) is None)


class Thunderbird:
    """A Thunderbird of its own with the account `user`, as a context manager."""

    def __init__(self, folder: Path, user: str, owner: str, password: str, imap: int, smtp: int) -> None:
        self._user, self._count = user, 0
        with socket.socket() as sock:  # a free port; its number also names the display
            sock.bind(("127.0.0.1", 0))
            port = int(sock.getsockname()[1])
        values = PREFERENCES | {
            "mail.server.server1.port": imap,
            "mail.server.server1.userName": user,
            "mail.server.server1.name": owner,
            "mail.identity.id1.fullName": "Priya Raman",
            "mail.identity.id1.useremail": owner,
            "mail.smtpserver.smtp1.port": smtp,
            "marionette.port": port,
        }
        folder.mkdir()
        lines = [f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in values.items()]
        (folder / "user.js").write_text("".join(lines))
        self._display = f":{port}"
        self._environment = os.environ | {
            "DISPLAY": self._display,
            "HOME": str(folder),
            "LIBGL_ALWAYS_SOFTWARE": "1",
        }
        self._programs = [
            self._start("Xvfb", self._display, "-screen", "0", "1080x860x24", "-nolisten", "tcp")
        ]
        time.sleep(1)
        self._programs.append(self._start("openbox"))
        profile = ("--no-remote", "--profile", str(folder), "--marionette", "--remote-allow-system-access")
        self._programs.append(self._start("thunderbird", *profile))
        self._wire = self._connected(port)
        self._received()  # its greeting
        self._command("WebDriver:NewSession", {"capabilities": {}})
        self._command("Marionette:SetContext", {"value": "chrome"})
        self._command("WebDriver:SetTimeouts", {"script": 1000 * PATIENCE})
        self._run(LOGIN, user, password)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError, RuntimeError):
            self._command("Marionette:Quit", {"flags": ["eForceQuit"]})
        self._wire.close()
        for program in reversed(self._programs):
            program.terminate()
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
                program.wait()

    # --- what a person does ---------------------------------------------------------

    def open(self, message_id: str) -> str:
        """Open the draft with this id for editing; return the text the window shows, "" if there is none."""
        return str(self._run(TOOLS + GO + OPEN, self._user, message_id.strip("<>")))

    def type(self, text: str) -> None:
        """Type at the beginning of the open draft."""
        self._script(FOCUS)
        self._pressed("type", "--delay", "25", text)
        self._pressed("key", "Return")

    def save(self) -> None:
        self._pressed("key", "ctrl+s")
        time.sleep(SETTLED)

    def close_window(self) -> None:
        self._pressed("key", "ctrl+w")
        self._closed()

    def send(self) -> None:
        self._pressed("key", "ctrl+Return")
        self._closed()

    def delete(self, message_id: str) -> None:
        """Press Delete on the draft in the list."""
        assert self._run(TOOLS + GO + DELETE, self._user, message_id.strip("<>"))

    def picture(self, path: Path) -> None:
        """Keep what the screen shows."""
        shot = ["import", "-display", self._display, "-window", "root", "-strip", str(path)]
        subprocess.run(shot, check=True, timeout=PATIENCE)

    # --- inside ---------------------------------------------------------------------

    def _start(self, *words: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            words, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def _connected(self, port: int) -> socket.socket:
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            with contextlib.suppress(OSError):
                return socket.create_connection(("127.0.0.1", port), PATIENCE)
            time.sleep(0.25)
        raise RuntimeError("Thunderbird did not open its port")

    def _pressed(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._environment, check=True, timeout=PATIENCE)

    def _closed(self) -> None:
        end = time.monotonic() + PATIENCE
        while self._script(OPEN_WINDOWS):
            assert time.monotonic() < end, "the window stays open"
            time.sleep(0.5)
        time.sleep(SETTLED)

    def _script(self, code: str) -> Any:
        return self._command("WebDriver:ExecuteScript", {"script": code, "args": [], "newSandbox": True})

    def _run(self, code: str, *arguments: object) -> Any:
        """Run the body of an asynchronous function."""
        whole = (
            "const done = arguments[arguments.length-1]; const args = Array.from(arguments).slice(0,-1);"
            f"(async () => {{{code}}})().then(v => done({{v}}), e => done({{e: String(e)}}));"
        )
        answer = self._command(
            "WebDriver:ExecuteAsyncScript", {"script": whole, "args": list(arguments), "newSandbox": True}
        )
        if "e" in answer:
            raise RuntimeError(answer["e"])
        return answer.get("v")

    def _command(self, name: str, parameters: dict[str, object]) -> Any:
        self._count += 1
        said = json.dumps([0, self._count, name, parameters]).encode()
        self._wire.sendall(str(len(said)).encode() + b":" + said)
        _, _, error, result = self._received()
        if error:
            raise RuntimeError(f"{error.get('error')}: {error.get('message')}")
        return result.get("value") if isinstance(result, dict) else result

    def _received(self) -> Any:
        length = b""
        while not length.endswith(b":"):
            one = self._wire.recv(1)
            if not one:
                raise RuntimeError("Thunderbird closed the connection")
            length += one
        size, text = int(length[:-1]), b""
        while len(text) < size:
            text += self._wire.recv(size - len(text))
        return json.loads(text)
