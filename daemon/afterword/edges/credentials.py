"""Where a password comes from: systemd, the owner's command, the keyring, or a private file.

Asked in that order; the first that has it wins. A secret is kept in memory only, never in
the configuration, the database, a log or an error. Keyrings are asked in a fixed order and
weak ones (plain text files behind the keyring's name) are refused.
"""

from __future__ import annotations

import logging
import os
import secrets
import stat
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from afterword.edges import command
from afterword.edges.settings import Account
from afterword.errors import CredentialsError, CredentialsLocked

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

_LOG = logging.getLogger(__name__)

_SERVICE = "afterword"  # the name of our entries in the keyring
_MARKS = "marks"  # the entry beside them that holds the key of our ids (`filing.own_ids`)
_KEY_BYTES = 16
_PATIENCE_SECONDS = 60.0  # a locked keyring may show a window and wait for the person
_BACKENDS = (
    "keyring.backends.macOS.Keyring",
    "keyring.backends.Windows.WinVaultKeyring",
    "keyring.backends.SecretService.Keyring",
    "keyring.backends.kwallet.DBusKeyring",
    "keyring.backends.libsecret.Keyring",
)
_LEAST_PRIORITY = 1.0  # keyring's own bar for "recommended"; plain text files lie below it


class Credentials:
    """The secrets of the accounts of one config.toml, each fetched once and kept in memory."""

    def __init__(self, folder: Path) -> None:
        """Look beside the configuration in `folder` for the last resort, a private file."""
        self._folder = folder
        self._known: dict[Account, str] = {}

    def secret(self, account: Account, *, fresh: bool = False) -> str:
        """Return the password or access token of `account`.

        A password is fetched once, unless `fresh` asks again (after a refusal); a token is
        always fetched. Raises CredentialsLocked where waiting may help, else CredentialsError.
        """
        if account in self._known and not fresh and account.auth == "password":
            return self._known[account]
        found = self._find(account)
        self._known[account] = found
        return found

    def store(self, account: Account, secret: str) -> None:
        """Put a password into the keyring; CredentialsError if there is none to trust."""
        backend = _in_time(_backend)
        if backend is None:
            raise CredentialsError(
                "There is no keyring on this computer to keep the password in.", _no_keyring_advice()
            )
        _in_time(lambda: backend.set_password(_SERVICE, account.address, secret))
        self._known.pop(account, None)

    def own_keys(self) -> tuple[bytes, ...]:
        """Return the keys that mark the ids of our drafts; the first one marks new ids.

        They never lie in the database: the keyring has one, and where there is none, or it is
        locked, a private file beside config.toml.
        """
        try:
            backend = _in_time(_backend)
            kept = backend and _in_time(lambda: backend.get_password(_SERVICE, _MARKS))
            if backend is not None and not kept:
                kept = secrets.token_hex(_KEY_BYTES)
                _in_time(lambda: backend.set_password(_SERVICE, _MARKS, kept or ""))
        except CredentialsLocked:
            kept = None
        found = [kept] if kept else []
        if self._marks.exists() or not found:
            found.append(_key_file(self._marks))
        return tuple(bytes.fromhex(key) for key in found)

    @property
    def _marks(self) -> Path:
        return self._folder / "marks.key"

    def forget(self, account: Account) -> None:
        """Delete what the keyring and the private file hold for `account`, if anything."""
        self._known.pop(account, None)
        self._marks.unlink(missing_ok=True)
        self.file_of(account).unlink(missing_ok=True)
        backend = _in_time(_backend)
        if (
            backend is not None
            and _in_time(lambda: backend.get_password(_SERVICE, account.address)) is not None
        ):
            _in_time(lambda: backend.delete_password(_SERVICE, account.address))
        if backend is not None and _in_time(lambda: backend.get_password(_SERVICE, _MARKS)) is not None:
            _in_time(lambda: backend.delete_password(_SERVICE, _MARKS))

    def file_of(self, account: Account) -> Path:
        """Return where the last resort for `account` would lie."""
        return self._folder / f"{account.address}.password"

    def _find(self, account: Account) -> str:
        from_systemd = _systemd_credential(account)
        if from_systemd:
            return from_systemd
        argv = account.token_command if account.auth == "oauth2" else account.password_command
        if argv:
            return command.secret_from(argv)
        backend = _in_time(_backend)
        stored = backend and _in_time(lambda: backend.get_password(_SERVICE, account.address))
        if stored:
            return stored
        from_file = _private_file(self.file_of(account))
        if from_file:
            return from_file
        raise CredentialsError(
            f"There is no password for {account.address} yet.",
            "Run `afterword setup`." if backend else _no_keyring_advice(),
        )


def _no_keyring_advice() -> str:
    return (
        "Start your desktop's keyring (GNOME Keyring, KWallet), or set password_command in config.toml "
        "to a command that prints the password."
    )


def _systemd_credential(account: Account) -> str | None:
    """Return what LoadCredential= hands to the service, for this account or for all."""
    folder = os.environ.get("CREDENTIALS_DIRECTORY")
    if not folder:
        return None
    for name in (f"{_SERVICE}.{account.address}", _SERVICE):
        path = Path(folder) / name
        if path.is_file():
            return path.read_text(encoding="utf-8").strip() or None
    return None


def _private_file(path: Path) -> str | None:
    """Return what the last resort holds; it must be readable by the owner alone."""
    try:
        mode = path.stat().st_mode
        if sys.platform != "win32" and mode & (stat.S_IRWXG | stat.S_IRWXO):
            raise CredentialsError(f"Others may read the password in {path}.", f"Run: chmod 600 {path}")
        secret = path.read_text(encoding="utf-8").strip()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CredentialsError(f"The password in {path} could not be read: {error.strerror}.") from None
    _LOG.warning("The password comes from a plain file: a keyring or password_command would be safer.")
    return secret or None


def _key_file(path: Path) -> str:
    """Return the key in `path`, made and readable by the owner alone if it is not there or is none."""
    try:
        kept = path.read_text(encoding="ascii").strip() if path.exists() else ""
        if len(kept) == 2 * _KEY_BYTES and not set(kept) - set("0123456789abcdef"):
            return kept
        kept = secrets.token_hex(_KEY_BYTES)
        with os.fdopen(
            os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="ascii"
        ) as file:
            file.write(kept + "\n")
    except (OSError, UnicodeDecodeError) as error:
        raise CredentialsError(f"The key in {path} could not be kept: {error}.") from None
    return kept


def _backend() -> KeyringBackend | None:
    """Return the keyring to use: the owner's choice for all programs, else the first that works.

    Asked anew each time, since the library remembers for life that there was none at boot.
    """
    from keyring import core  # noqa: PLC0415 - 14 ms that most commands need not pay

    for find in (core.load_env, core.load_config, *(_loader(core.load_keyring, name) for name in _BACKENDS)):
        try:
            found = find()
        except (ImportError, RuntimeError, AttributeError):  # not of this platform, or not running
            continue
        if found is not None and found.priority >= _LEAST_PRIORITY:
            return found
    return None


def _loader(load: Callable[[str], KeyringBackend], name: str) -> Callable[[], KeyringBackend]:
    return lambda: load(name)


def _in_time(ask: Callable[[], T]) -> T:
    """Ask the keyring in a thread of its own: it may wait for a person, or for ever."""
    outcome: list[T] = []
    failure: list[Exception] = []

    def answer() -> None:
        try:
            outcome.append(ask())
        except Exception as error:  # noqa: BLE001 - backends raise D-Bus errors of many libraries
            failure.append(error)

    thread = threading.Thread(target=answer, name="keyring", daemon=True)
    thread.start()
    thread.join(_PATIENCE_SECONDS)
    if outcome:
        return outcome[0]
    reason = type(failure[0]).__name__ if failure else "it waits for you"
    raise CredentialsLocked(
        f"The keyring is locked or not ready ({reason}).",
        "Unlock it, for instance by logging in to your desktop; Afterword tries again by itself.",
    )
