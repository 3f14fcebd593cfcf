r"""A throw-away Courier-IMAP on 127.0.0.1, without TLS, gone after use: a server that can little.

No SPECIAL-USE, no MOVE, no CONDSTORE, folders under INBOX. Its paths are compiled in and its
package excludes other IMAP servers, so Debian's packages are unpacked into `.cache/courier` and
laid over the system's files in namespaces of their own: the system is not changed, and no mount
or process outlives the tests, however these end. That takes root and overlayfs.
Any user name signs in with the password "secret". `Unavailable` says why it can't be had.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from pathlib import Path

from dovecot import PASSWORD, Unavailable, free_port, is_installed, wait_or_kill

READY_SECONDS = 60
DOWNLOAD_SECONDS = 300
CACHE = Path(__file__).resolve().parent.parent / ".cache" / "courier"
PACKAGES = (
    "courier-imap", "courier-base", "courier-authdaemon", "courier-authlib", "courier-authlib-pipe", "gamin",
)  # fmt: skip
PROGRAMS = ("unshare", "mount", "chroot", "bash")
FOLDERS = ("Drafts", "Sent", "Archive", "Junk", "Trash")
OF_THE_SYSTEM = ("bin", "sbin", "lib", "lib64")
"""Folders that are links into /usr on a system of today; a package may still bring them."""

OVERLAY = r"""
set -eu
mount -t tmpfs tmpfs "$PLACE/system"
mkdir "$PLACE/system/files" "$PLACE/system/work" "$PLACE/system/root"
cp -a "$UNPACKED/." "$PLACE/system/files/"
mount -t overlay overlay "$PLACE/system/root" \
    -o "lowerdir=/,upperdir=$PLACE/system/files,workdir=$PLACE/system/work"
mkdir -p "$PLACE/system/root/courier"
mount --rbind /dev "$PLACE/system/root/dev"
mount --bind "$PLACE" "$PLACE/system/root/courier"
exec chroot "$PLACE/system/root" bash /courier/start
"""
"""Lays Courier's files over the system's, where only it sees them, and goes there."""

START = r"""
set -eu
cd /
sockets=/run/courier/authdaemon
mkdir -p "$sockets" /etc/courier/shared
touch /etc/courier/shared/index
chmod 755 /run/courier "$sockets"
install -m 755 /courier/sign-in /etc/courier/authProg
printf '%s\n' 'authmodulelist="authpipe"' 'daemons=1' "authdaemonvar=$sockets" >/etc/courier/authdaemonrc
maildirmake.courier /courier/empty
for folder in $FOLDERS; do maildirmake.courier -f "$folder" /courier/empty; done
for folder in $FOLDERS; do echo "INBOX.$folder"; done >/courier/empty/courierimapsubscribed
chown -R mail: /courier/empty
set -a +u
. /etc/courier/imapd
set +a -u
export LD_LIBRARY_PATH=/usr/lib/courier-authlib MAILDIRPATH=Maildir
/usr/lib/courier/courier-authlib/authdaemond &
for _ in {1..600}; do [ -S "$sockets/socket" ] && break; sleep 0.05; done
couriertcpd -address=127.0.0.1 -maxprocs=100 -maxperip=100 -nodnslookup -noidentlookup "$LISTENING_AT" \
    /usr/lib/courier/courier/imaplogin /usr/bin/imapd Maildir &
read -r _ || true
"""
"""Runs the server until its standard input ends; the namespaces end with it, and so do processes and mounts."""

SIGN_IN = r"""#!/bin/bash
# Courier's authpipe asks here who may sign in. Who comes first gets an empty mailbox.
LC_ALL=C
while read -r question rest; do
    user= password=
    case $question in
    PRE) read -r _ _ user <<<"$rest"; password=PASSWORD ;;
    AUTH)
        IFS= read -r -N "$rest" said
        { read -r _; read -r _; read -r user; read -r password; } <<<"$said"
        ;;
    esac
    if [[ $password != PASSWORD || ! $user =~ ^[[:alnum:]_-]+$ ]]; then
        echo FAIL
        continue
    fi
    home=/courier/mail/$user
    if [ ! -d "$home" ]; then
        mkdir "$home"
        cp -a /courier/empty "$home/Maildir"
        chown mail: "$home"
    fi
    printf '%s\n' "UID=$(id -u mail)" "GID=$(id -g mail)" \
        "HOME=$home" "ADDRESS=$user" "MAILDIR=$home/Maildir" .
done
""".replace("PASSWORD", PASSWORD)


class Courier:
    """A running server: `port` (plain) and `root`; `stop` removes it."""

    host = "127.0.0.1"

    def __init__(self) -> None:
        unpacked = _unpacked()
        self.root = Path(tempfile.mkdtemp(prefix="afterword-courier-"))
        self.root.chmod(0o755)
        self.port = free_port()
        for name in ("system", "mail"):
            (self.root / name).mkdir()
        mail = pwd.getpwnam("mail")
        os.chown(self.root / "mail", mail.pw_uid, mail.pw_gid)
        (self.root / "start").write_text(START, encoding="utf-8")
        (self.root / "sign-in").write_text(SIGN_IN, encoding="utf-8")
        names = {"PLACE": str(self.root), "UNPACKED": str(unpacked), "LISTENING_AT": str(self.port)}
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "FOLDERS": " ".join(FOLDERS), **names}
        # a process that can't outlive its first one, whose mounts nobody else sees
        apart = ["unshare", "--mount", "--propagation", "private", "--pid", "--fork", "--kill-child"]
        with (self.root / "stderr").open("wb") as stderr:
            self._process = subprocess.Popen(
                [*apart, "bash", "-c", OVERLAY],
                env=environment,
                stdin=subprocess.PIPE,
                stdout=stderr,
                stderr=stderr,
            )
        self._wait_until_ready()

    def terminate(self) -> None:
        """Ask the server to end; `stop` waits for it."""
        if self._process.stdin is not None:
            with contextlib.suppress(OSError):
                self._process.stdin.close()

    def stop(self) -> None:
        self.terminate()
        wait_or_kill(self._process)
        shutil.rmtree(self.root, ignore_errors=True)

    def folder(self, use: str) -> str:
        """Return the name of the folder for "INBOX", "Drafts", "Sent", "Junk" or "Trash"."""
        return use if use == "INBOX" else f"INBOX.{use}"

    def maildir(self, user: str) -> Path:
        return self.root / "mail" / user / "Maildir"

    def _wait_until_ready(self) -> None:
        end = time.monotonic() + READY_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            with contextlib.suppress(OSError), socket.create_connection((self.host, self.port), 1) as sock:
                if sock.recv(200).startswith(b"* OK"):
                    return
            time.sleep(0.05)
        said = (self.root / "stderr").read_text(errors="replace").strip()[-600:]
        self.stop()
        raise Unavailable(f"it does not start laid over the system's files: {said}")


def _unpacked() -> Path:
    """Return the folder of Courier's files; download and unpack them once."""
    if os.geteuid() != 0:
        raise Unavailable("only root may lay Courier's files over the system's")
    if missing := [name for name in PROGRAMS if shutil.which(name) is None]:
        raise Unavailable(f"there is no {', '.join(missing)} to start it with")
    files = CACHE / "root"
    if files.exists():
        return files
    if not (shutil.which("apt-get") and shutil.which("dpkg-deb")):
        raise Unavailable("there is no apt-get to fetch its packages with")
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as folder:
        _fetch(Path(folder))
        # another process of the same run may have been faster
        with contextlib.suppress(OSError):
            (Path(folder) / "root").rename(files)
    return files


def _fetch(folder: Path) -> None:
    """Download what is needed into `folder` and unpack it into `root` there."""
    try:
        subprocess.run(
            ["apt-get", "download", *_wanted()],
            cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, timeout=DOWNLOAD_SECONDS, check=True,
        )  # fmt: skip
        for package in folder.glob("*.deb"):
            subprocess.run(["dpkg-deb", "-x", package, folder / "root"], capture_output=True, check=True)
    except (OSError, subprocess.SubprocessError) as error:
        raise Unavailable(f"its packages can't be fetched: {error}") from error
    for name in OF_THE_SYSTEM:
        if (folder / "root" / name).is_dir() and Path("/", name).is_symlink():
            shutil.copytree(
                folder / "root" / name, folder / "root/usr" / name, symlinks=True, dirs_exist_ok=True
            )
            shutil.rmtree(folder / "root" / name)


def _wanted() -> list[str]:
    """Return Courier's own packages and the libraries that are not installed here."""
    command = ["apt-cache", "depends", "--important", *PACKAGES]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    named = {line.split(":")[1].strip() for line in said.splitlines() if "Depends: " in line}
    return [*PACKAGES, *sorted(name for name in named if name.startswith("lib") and not is_installed(name))]
