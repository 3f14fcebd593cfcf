r"""A throw-away Dovecot on 127.0.0.1: plain, STARTTLS and IMAPS with its own CA, gone after use.

Uses the installed `dovecot`, else Debian's packages unpacked into `.cache/dovecot`. Works as
root and as an ordinary user. Any user name signs in with the password "secret", so that a
test has an empty mailbox by taking a new name. `Unavailable` says why it can't be had.
"""

from __future__ import annotations

import contextlib
import grp
import http.server
import json
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

PASSWORD = "secret"
TOKEN = "good-token-"
SERVER_NAMES = (
    "localhost", "imap.gmail.com", "accounts.google.com", "oauth2.googleapis.com", "outlook.office365.com",
    "login.microsoftonline.com",
)  # fmt: skip
"""Whom our own authority vouches for; tests that take the great ones' place lead their names here."""
READY_SECONDS = 60
CACHE = Path(__file__).resolve().parent.parent / ".cache" / "dovecot"
PACKAGES = ("dovecot-core", "dovecot-imapd")
NAMES = {
    "en": ("Drafts", "Sent", "Archive", "Junk", "Trash"),
    "de": ("Entwürfe", "Gesendet", "Archiv", "Spam", "Papierkorb"),
    "fr": ("Brouillons", "Envoyés", "Archives", "Courrier indésirable", "Corbeille"),
    "es": ("Borradores", "Enviados", "Archivo", "Correo no deseado", "Papelera"),
}
USES = ("\\Drafts", "\\Sent", "\\Archive", "\\Junk", "\\Trash")
CAPABILITIES = (
    "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT THREAD=REFERENCES MULTIAPPEND UNSELECT CHILDREN "
    "NAMESPACE UIDPLUS LIST-EXTENDED CONDSTORE QRESYNC ESEARCH SEARCHRES WITHIN LIST-STATUS MOVE LITERAL+ "
    "SPECIAL-USE"
)


class Unavailable(Exception):
    """Dovecot can't be had here; the text says why."""


@dataclass(frozen=True)
class Options:
    """What the server hides and how its folders are called."""

    hide: tuple[str, ...] = ()
    names: str = "en"
    special_use: bool = True
    separator: str = "/"
    prefix: str = ""
    two_drafts: bool = False
    no_drafts: bool = False
    quota: str = ""
    mechanisms: str = "plain login xoauth2 oauthbearer"
    password: str = PASSWORD


class _Introspection(http.server.BaseHTTPRequestHandler):
    """Says which access token is good: "good-token-NAME", or "good-token-NAME~7", signs in NAME."""

    revoked: ClassVar[set[str]] = set()

    def do_GET(self) -> None:
        token = parse_qs(urlsplit(self.path).query).get("token", [""])[0]
        good = token.startswith(TOKEN) and token not in self.revoked
        name = token.removeprefix(TOKEN).partition("~")[0] if good else ""
        body = json.dumps({"active": bool(name), "username": name}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


class Dovecot:
    """A running server: `port` (plain, STARTTLS), `tls_port`, `ca` and `root`; `stop` removes it."""

    host = "127.0.0.1"

    def __init__(self, options: Options | None = None) -> None:
        self.options = options or Options()
        self.binary, self.environment = _program()
        self.root = Path(tempfile.mkdtemp(prefix="afterword-dovecot-"))
        self.root.chmod(0o755)
        self.port, self.tls_port = free_port(), free_port()
        self.ca = _certificates(self.root)
        self._tokens = http.server.HTTPServer((self.host, 0), _Introspection)
        threading.Thread(target=self._tokens.serve_forever, args=(0.05,), daemon=True).start()
        self.config = self.root / "dovecot.conf"
        self.config.write_text(self._settings(), encoding="utf-8")
        command = [str(self.binary), "-F", "-c", str(self.config)]
        with (self.root / "stderr").open("wb") as stderr:
            self._process = subprocess.Popen(
                command, env=self.environment, stdin=subprocess.DEVNULL, stdout=stderr, stderr=stderr
            )
        self._wait_until_ready()

    def terminate(self) -> None:
        """Ask the server to end; `stop` waits for it."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)

    def stop(self) -> None:
        if self._process.poll() is None:
            self.terminate()
            wait_or_kill(self._process)
        self._tokens.shutdown()
        self._tokens.server_close()
        shutil.rmtree(self.root, ignore_errors=True)

    def admin(self, *words: str) -> str:
        """Run doveadm on this server."""
        command = [str(self.binary.parent.parent / "bin" / "doveadm"), "-c", str(self.config), *words]
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=True)
        return done.stdout

    def folder(self, use: str) -> str:
        """Return the name of the folder for "INBOX", "Drafts", "Sent", "Junk" or "Trash"."""
        if use == "INBOX":
            return use
        name = NAMES[self.options.names][USES.index("\\" + use)]
        return self.options.prefix + name

    def revoke(self, token: str) -> None:
        """Let `token` sign in nobody any more."""
        _Introspection.revoked.add(token)

    def deliver(self, user: str, raw: bytes) -> None:
        """Put a message into the INBOX of `user`."""
        command = [
            str(self.binary.parent.parent / "bin" / "doveadm"),
            "-c",
            str(self.config),
            "save",
            "-u",
            user,
        ]
        subprocess.run(command, env=self.environment, input=raw, capture_output=True, check=True)

    def maildir(self, user: str) -> Path:
        return self.root / "mail" / user / "Maildir"

    # --- inside --------------------------------------------------------------------

    def _wait_until_ready(self) -> None:
        end = time.monotonic() + READY_SECONDS
        while time.monotonic() < end:
            with contextlib.suppress(OSError), socket.create_connection((self.host, self.port), 1) as sock:
                if sock.recv(200).startswith(b"* OK"):
                    return
            if self._process.poll() is not None:
                break
            time.sleep(0.02)
        said = "".join(
            (self.root / name).read_text(errors="replace")[-600:]
            for name in ("stderr", "log")
            if (self.root / name).exists()
        )
        self.stop()
        raise Unavailable(f"dovecot did not start: {said.strip()}")

    def _settings(self) -> str:
        mine = pwd.getpwuid(os.geteuid())
        root = os.geteuid() == 0
        mail_user = pwd.getpwnam("mail") if root else mine  # Dovecot keeps no mail for uid 0
        group = grp.getgrgid(mail_user.pw_gid).gr_name
        # with unpacked packages there are no dovecot users: everything runs as the mail user
        inner, login = (mail_user.pw_name, mail_user.pw_name)
        (self.root / "oauth2.conf").write_text(
            f"introspection_url = http://{self.host}:{self._tokens.server_port}/?token=\n"
            "introspection_mode = get\nusername_attribute = username\n"
            "active_attribute = active\nactive_value = true\n"
        )
        mail = self.root / "mail"
        mail.mkdir()
        os.chown(mail, mail_user.pw_uid, mail_user.pw_gid)
        options = self.options
        boxes = "".join(
            f'  mailbox "{name}" {{\n    auto = subscribe\n'
            + (f"    special_use = {use}\n" if options.special_use else "")
            + "  }\n"
            for name, use in zip(NAMES[options.names], USES, strict=True)
            if not (options.no_drafts and use == "\\Drafts")
        )
        if options.two_drafts:
            boxes += '  mailbox "Old drafts" {\n    auto = subscribe\n    special_use = \\Drafts\n  }\n'
        hidden = {word.upper() for word in options.hide}
        shown = " ".join(word for word in CAPABILITIES.split() if word not in hidden)
        capability = f"  imap_capability = {shown}\n" if hidden else ""
        chroots = "".join(
            f"service {name} {{\n  chroot =\n}}\n" for name in ("anvil", "imap-login", "stats", "ipc")
        )
        # or every wrong password of one test delays the sign-ins of the next
        chroots += "service anvil {\n  unix_listener anvil-auth-penalty {\n    mode = 0\n  }\n}\n"
        unpacked = self.environment.get("LD_LIBRARY_PATH")
        libexec = (
            f"libexec_dir = {CACHE}/root/usr/lib/dovecot\nimport_environment = LD_LIBRARY_PATH={unpacked}\n"
            if unpacked
            else ""
        )
        quota = (
            f"plugin {{\n  quota = count:User quota\n  quota_rule = *:{options.quota}\n  quota_vsizes = yes\n}}\nmail_plugins = quota\n"
            if options.quota
            else ""
        )
        return f"""
protocols = imap
listen = {self.host}
{libexec}base_dir = {self.root}/run
state_dir = {self.root}/state
log_path = {self.root}/log
default_internal_user = {inner}
default_internal_group = {group}
default_login_user = {login}
mail_location = maildir:{mail}/%n/Maildir
mail_home = {mail}/%n
mail_uid = {mail_user.pw_uid}
mail_gid = {mail_user.pw_gid}
first_valid_uid = 1
first_valid_gid = 0
mail_fsync = never
mailbox_list_index = yes
auth_mechanisms = {options.mechanisms}
auth_failure_delay = 0
disable_plaintext_auth = no
ssl = yes
ssl_cert = <{self.root}/server.pem
ssl_key = <{self.root}/server.key
ssl_dh =
passdb {{
  driver = static
  args = password={options.password}
  mechanisms = plain login
}}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {self.root}/oauth2.conf
}}
userdb {{
  driver = static
  args = uid={mail_user.pw_uid} gid={mail_user.pw_gid} home={mail}/%n allow_all_users=yes
}}
namespace inbox {{
  inbox = yes
  separator = {options.separator}
  prefix = {options.prefix}
{boxes}}}
{quota}protocol imap {{
  mail_max_userip_connections = 100
{capability}}}
service imap {{
  service_count = 256
}}
service imap-login {{
  service_count = 0
  inet_listener imap {{
    port = {self.port}
  }}
  inet_listener imaps {{
    port = {self.tls_port}
    ssl = yes
  }}
}}
{chroots}"""


def free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


def wait_or_kill(process: subprocess.Popen[bytes]) -> None:
    """Give a server that was asked to end ten seconds for it."""
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _certificates(folder: Path) -> Path:
    """Make a CA and a server certificate for localhost and 127.0.0.1; return the CA's file."""

    def openssl(*words: str) -> None:
        subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)

    key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")
    usage = ("-addext", "basicConstraints=critical,CA:TRUE", "-addext", "keyUsage=critical,keyCertSign")
    try:
        openssl(
            "req",
            "-x509",
            *key,
            "-days",
            "30",
            "-keyout",
            "ca.key",
            "-out",
            "ca.pem",
            "-subj",
            "/CN=Test CA",
            *usage,
        )
        openssl("req", *key, "-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost")
        (folder / "extensions").write_text(
            f"subjectAltName={','.join(f'DNS:{name}' for name in SERVER_NAMES)},IP:127.0.0.1\n"
            "basicConstraints=CA:FALSE\n"
        )
        openssl(
            "x509", "-req", "-in", "server.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
            "-days", "30", "-out", "server.pem", "-extfile", "extensions",
        )  # fmt: skip
    except (OSError, subprocess.CalledProcessError) as error:
        raise Unavailable(f"openssl could not make certificates: {error}") from error
    return folder / "ca.pem"


def _program() -> tuple[Path, dict[str, str]]:
    """Return Dovecot's binary and environment: the installed one or an unpacked one."""
    environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin")}
    installed = shutil.which("dovecot", path=f"{environment['PATH']}:/usr/sbin:/usr/local/sbin")
    if installed and os.environ.get("AFTERWORD_TEST_DOVECOT") != "unpacked":
        binary = Path(installed)
    else:
        binary = _unpacked()
        libraries = [CACHE / "root/usr/lib/dovecot", *(CACHE / "root/usr/lib").glob("*-linux-gnu*")]
        environment["LD_LIBRARY_PATH"] = ":".join(str(folder) for folder in libraries)
    try:
        version = subprocess.run(
            [binary, "--version"], env=environment, capture_output=True, text=True, check=True
        ).stdout
    except (OSError, subprocess.CalledProcessError) as error:
        raise Unavailable(f"{binary} does not run: {error}") from error
    if not version.startswith("2.3."):
        raise Unavailable(f"Dovecot {version.split()[0]} is installed; this harness writes settings for 2.3")
    return binary, environment


def _unpacked() -> Path:
    """Download and unpack Debian's packages with what they need, once."""
    binary = CACHE / "root/usr/sbin/dovecot"
    if binary.exists():
        return binary
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise Unavailable("no dovecot is installed and there is no apt-get to fetch it with")
    CACHE.mkdir(parents=True, exist_ok=True)
    try:
        needed = subprocess.run(
            ["apt-cache", "depends", "--recurse", "--no-recommends", "--no-suggests", "--no-conflicts",
             "--no-breaks", "--no-replaces", "--no-enhances", *PACKAGES],
            capture_output=True, text=True, check=True,
        ).stdout  # fmt: skip
        names = {line for line in needed.splitlines() if line and not line.startswith((" ", "<"))}
        wanted = sorted(name for name in names if name in PACKAGES or not is_installed(name))
        subprocess.run(["apt-get", "download", *wanted], cwd=CACHE, capture_output=True, check=True)
        for package in CACHE.glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", package, CACHE / "root"], capture_output=True, check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Unavailable(f"no dovecot is installed and its packages can't be fetched: {error}") from error
    return binary


def is_installed(package: str) -> bool:
    return subprocess.run(["dpkg", "-s", package], capture_output=True, check=False).returncode == 0
