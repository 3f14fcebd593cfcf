"""Where a secret comes from: systemd, the owner's command, the keyring, or a private file.

Asked in that order; the first that has it wins. For OAuth2 with a client id of the owner's it
is the refresh token, and what is handed out is a token made with it. A secret is kept in memory
only, never in the configuration, the database, a log or an error. Keyrings are asked in a fixed order and
weak ones (plain text files behind the keyring's name) are refused.
"""

from __future__ import annotations

import logging
import os
import secrets
import stat
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from afterword.edges import command
from afterword.edges.ending import ENDING
from afterword.edges.oauth import Tokens, grant_from
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
_LONGEST_ITEM = 1_200 if sys.platform == "win32" else 1_000_000
"""Characters of one entry: Windows keeps 2560 bytes of UTF-16, Microsoft's refresh tokens are longer."""
_GOES_ON = "\n+"  # ends an entry whose rest lies in the next; no secret has a line break
_LEAST_PRIORITY = 1.0  # keyring's own bar for "recommended"; plain text files lie below it


class Credentials:
    """The secrets of the accounts of one config.toml, each fetched once and kept in memory."""

    def __init__(self, folder: Path) -> None:
        """Look beside the configuration in `folder` for the last resort, a private file."""
        self._folder = folder
        self._known: dict[Account, str] = {}
        self._tokens: dict[Account, Tokens] = {}

    def secret(self, account: Account, *, fresh: bool = False) -> str:
        """Return the password or access token of `account`.

        A password is fetched once, unless `fresh` asks again (after a refusal); a command's token
        is always fetched, our own renewed in time. Raises CredentialsLocked where waiting may
        help, else CredentialsError; for tokens also MailboxUnreachable and MailboxRefused.
        """
        if account.auth == "oauth2" and account.client_id and not account.token_command:
            return self._tokens_of(account).access(fresh=fresh)
        if account in self._known and not fresh and account.auth == "password":
            return self._known[account]
        found = self._find(account)
        self._known[account] = found
        return found

    def _tokens_of(self, account: Account) -> Tokens:
        """Return the tokens of `account`; SMTP with the same sign-in shares them with IMAP."""
        if account not in self._tokens:
            self._tokens[account] = Tokens(
                account,
                kept=lambda: grant_from(self._find(account)),
                keep=lambda grant: self._replace(account, grant.text()),
            )
        return self._tokens[account]

    def _replace(self, account: Account, secret: str) -> None:
        """Store what a server has replaced, where the old one lies."""
        if self.file_of(account).exists():
            self.store_in_file(account, secret)
        else:
            self.store(account, secret)

    def store(self, account: Account, secret: str) -> None:
        """Put a password (or a grant) into the keyring; CredentialsError if there is none to trust."""
        backend = _in_time(_backend)
        if backend is None:
            raise CredentialsError(
                "There is no keyring on this computer to keep the password in.", _no_keyring_advice()
            )
        _in_time(lambda: _put(backend, account.address, secret))
        self._known.pop(account, None)

    def store_in_file(self, account: Account, secret: str) -> None:
        """Put a password into a file that the owner alone can read: the last resort, asked for.

        It is on the disk when this returns. Raises CredentialsError if it can't be written.
        """
        path = self.file_of(account)
        try:
            _put_privately(path, secret + "\n")
        except OSError as error:
            raise CredentialsError(
                f"The sign-in for {account.address} could not be kept in {path}: {error.strerror}.",
                "If Afterword runs in the background, run `afterword service install` again.",
            ) from None
        self._known.pop(account, None)

    def own_keys(self) -> tuple[bytes, ...]:
        """Return the keys that mark the ids of our drafts; the first one marks new ids.

        They never lie in the database: the keyring has one, and where there is none, or it is
        locked, a private file beside config.toml. Raises CredentialsLocked where the keyring is
        locked and no file can be made, which a service that may only read cannot.
        """
        locked: CredentialsLocked | None = None
        try:
            backend = _in_time(_backend)
            kept = backend and _in_time(lambda: backend.get_password(_SERVICE, _MARKS))
            if backend is not None and not kept:
                kept = secrets.token_hex(_KEY_BYTES)
                _in_time(lambda: backend.set_password(_SERVICE, _MARKS, kept or ""))
        except CredentialsLocked as error:
            kept, locked = None, error
        found = [kept] if kept else []
        if self._marks.exists() or not found:
            try:
                found.append(_key_file(self._marks))
            except CredentialsError as error:
                raise locked or error from None
        return tuple(bytes.fromhex(key) for key in found)

    @property
    def _marks(self) -> Path:
        return self._folder / "marks.key"

    def forget(self, account: Account) -> None:
        """Delete what the keyring and the private file hold for `account`, if anything."""
        self._known.pop(account, None)
        self._tokens.pop(account, None)
        self.file_of(account).unlink(missing_ok=True)
        self._marks.unlink(missing_ok=True)
        backend = _in_time(_backend)
        if backend is not None:
            _in_time(lambda: _delete(backend, account.address))
            _in_time(lambda: _delete(backend, _MARKS))

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
        stored = backend and _in_time(lambda: _get(backend, account.address))
        if stored:
            return stored
        from_file = _private_file(self.file_of(account))
        if from_file:
            return from_file
        what = "sign-in" if account.auth == "oauth2" else "password"
        raise CredentialsError(
            f"There is no {what} for {account.address} yet.",
            "Run `afterword setup`." if backend else _no_keyring_advice(),
        )


def _put_privately(path: Path, text: str) -> None:
    """Put a file in place whole, for the owner's eyes, and wait until it is on the disk."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _entry(name: str, number: int) -> str:
    """Return the user name of the `number`-th entry of a secret; the first is the address alone."""
    return f"{name} {number + 1}" if number else name


def _put(backend: KeyringBackend, name: str, secret: str) -> None:
    """Store a secret, in one entry wherever that is long enough; its end first, its beginning last."""
    parts = [secret[at : at + _LONGEST_ITEM] for at in range(0, len(secret), _LONGEST_ITEM)]
    for number in reversed(range(len(parts))):
        more = _GOES_ON if number < len(parts) - 1 else ""
        backend.set_password(_SERVICE, _entry(name, number), parts[number] + more)


def _get(backend: KeyringBackend, name: str) -> str | None:
    """Return a secret; None if any of its entries is missing."""
    whole, number = "", 0
    while True:
        part = backend.get_password(_SERVICE, _entry(name, number))
        if part is None or not part.endswith(_GOES_ON):
            return None if part is None else whole + part
        whole, number = whole + part.removesuffix(_GOES_ON), number + 1


def _delete(backend: KeyringBackend, name: str) -> None:
    """Delete every entry of a secret, if there is any."""
    number = 0
    while backend.get_password(_SERVICE, _entry(name, number)) is not None:
        backend.delete_password(_SERVICE, _entry(name, number))
        number += 1


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

    A choice that is too weak (or "none at all", which `keyring --disable` makes) is no reason to
    take another one. Asked anew each time, since the library remembers for life that there was
    none at boot.
    """
    from keyring import core  # noqa: PLC0415 - 14 ms that most commands need not pay

    for find in (core.load_env, core.load_config, *(_loader(core.load_keyring, name) for name in _BACKENDS)):
        try:
            found = find()
            if found is None:
                continue
            if found.priority >= _LEAST_PRIORITY:
                return found
        except (ImportError, RuntimeError, AttributeError):  # not of this platform, or not running
            continue
        if find in {core.load_env, core.load_config}:
            return None
    return None


def _loader(load: Callable[[str], KeyringBackend], name: str) -> Callable[[], KeyringBackend]:
    return lambda: load(name)


def _in_time(ask: Callable[[], T]) -> T:
    """Ask the keyring in a thread of its own: it may wait for a person, or for ever."""
    answer = ENDING.apart(ask, "keyring", _PATIENCE_SECONDS)
    failure = answer.exception() if answer.done() else None  # backends raise D-Bus errors of many libraries
    if answer.done() and failure is None:
        return answer.result()
    reason = type(failure).__name__ if failure else "it waits for you"
    raise CredentialsLocked(
        f"The keyring is locked or not ready ({reason}).",
        "Unlock it, for instance by logging in to your desktop; Afterword tries again by itself.",
    )
