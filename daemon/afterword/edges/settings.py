"""config.toml to frozen settings: every fault found at once, each with its path.

Decides what a key may hold, what a missing one means, and where the provider's table fills
in. Never reads a secret, never opens a connection, never guesses a server's name: what is
neither written nor known is a fault. Paths in sentences count accounts from 1, as people do.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path

import msgspec

from afterword.edges import config_values as kinds
from afterword.edges.config_keys import ACCOUNT, APPLICANT, HOMES, PREFERENCES, PROGRAM, SERVICE, SMTP, TABLES
from afterword.edges.config_values import read_table
from afterword.edges.providers import Auth, Provider, Server, Tls, by_address, by_id
from afterword.errors import ConfigError
from afterword.model import Applicant, Preferences, ProgramDates, Record, Settings

_STANDARD_PORTS: dict[str, dict[Tls, int]] = {
    "account": {"implicit": 993, "starttls": 143, "none": 143},  # RFC 8314, RFC 3501
    "smtp": {"implicit": 465, "starttls": 587, "none": 25},  # RFC 8314, RFC 6409, RFC 5321
}
_STARTTLS_PORTS = frozenset({25, 143, 587, 1025, 1143})
"""Ports where a connection begins in clear text, by the RFCs above or Proton Bridge's habit."""


class Account(Record, frozen=True, kw_only=True):
    """One mailbox: where it is, how to sign in, which folders matter.

    `address` is the owner's address there, `user` the login name. `drafts`, `sent`, `junk`
    and `trash` are None unless named. `settle_seconds`: how long the outcome of an APPEND
    stays unknown before anyone looks again. With `client_id` Afterword gets its OAuth2 tokens
    itself, from the three addresses, for `scope`.
    """

    address: str
    user: str
    host: str
    port: int
    tls: Tls
    auth: Auth
    provider: str = ""
    password_command: tuple[str, ...] = ()
    token_command: tuple[str, ...] = ()
    client_id: str = ""
    tenant: str = ""
    scope: str = ""
    authorize_url: str = ""
    token_url: str = ""
    device_url: str = ""
    folders: tuple[str, ...] = ("INBOX",)
    watch_junk: bool = True
    first_scan_days: int = 180
    settle_seconds: int = 600
    authserv_id: str = ""
    ca_file: str = ""
    drafts: str | None = None
    sent: str | None = None
    junk: str | None = None
    trash: str | None = None


class Smtp(Record, frozen=True, kw_only=True):
    """The server that takes the owner's summary; `account` says where its secret comes from."""

    host: str
    port: int
    tls: Tls
    user: str
    account: Account
    ca_file: str = ""


class Service(Record, frozen=True, kw_only=True):
    """How the background service behaves."""

    poll_seconds: int = 600
    idle: bool = True
    backups: int = 7
    log_level: str = "info"
    templates: str = ""


class Configuration(Record, frozen=True, kw_only=True):
    """All of config.toml: `settings` for the core, the rest for the edges."""

    path: Path
    settings: Settings
    accounts: tuple[Account, ...]
    smtp: Smtp | None = None
    service: Service = Service()


def load(path: Path) -> Configuration:
    """Read `path`; raise ConfigError with all its faults if it has any."""
    document = _document(path)
    faults = [_unknown_table(name) for name in document if name not in TABLES]
    settings = _settings(document, faults)
    accounts = _accounts(document.get("account"), settings.applicant, path, faults)
    smtp = _smtp(document.get("smtp"), accounts, settings.applicant, path, faults)
    service = _service(document.get("service", {}), path, faults)
    if not any(fault.startswith("account") for fault in faults):
        faults += _owner_faults(settings.applicant, accounts)
    if faults:
        raise _faulty(str(path), faults)
    settings = _with_accounts(settings, tuple(account.address for account in accounts))
    return Configuration(path=path, settings=settings, accounts=accounts, smtp=smtp, service=service)


def _with_accounts(settings: Settings, addresses: tuple[str, ...]) -> Settings:
    """Return `settings` with the accounts; what any of them wrote is the owner's own."""
    own = settings.applicant
    others = dict.fromkeys((*own.other_addresses, *(a for a in addresses if a != own.email)))
    own = msgspec.structs.replace(own, other_addresses=tuple(others))
    return msgspec.structs.replace(settings, applicant=own, accounts=addresses)


def settings_from(
    applicant: Mapping[str, object],
    preferences: Mapping[str, object],
    programs: Sequence[Mapping[str, object]] = (),
) -> Settings:
    """Return the core's settings from tables as tomllib reads them; raise ConfigError with all faults."""
    faults: list[str] = []
    document = {"applicant": applicant, "preferences": preferences, "program": list(programs)}
    settings = _settings(document, faults)
    if faults:
        raise _faulty("these settings", faults)
    return msgspec.structs.replace(settings, accounts=(settings.applicant.email,))


def account_from(table: Mapping[str, object], address: str, folder: Path) -> Account:
    """Return the mailbox that a table like [account] describes, of the owner of `address`.

    `folder` is where relative file names start. Raises ConfigError with all faults.
    """
    faults: list[str] = []
    found = _accounts(dict(table), Applicant(name="", email=address), folder / "config.toml", faults)
    if faults:
        raise _faulty("these answers", faults)
    return found[0]


def _document(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))  # Notepad writes a byte order mark
    except FileNotFoundError:
        raise ConfigError(
            f"There is no configuration at {path}.",
            (),
            "Run `afterword setup`, or copy config.example.toml there and fill it in.",
        ) from None
    except OSError as error:
        raise _faulty(str(path), [f"{path}: {error.strerror}"]) from None
    except UnicodeDecodeError:
        raise _faulty(str(path), [f"{path}: must be saved as UTF-8 text"]) from None
    except tomllib.TOMLDecodeError as error:
        raise _faulty(str(path), [f"{path}: {error}"]) from None


def _faulty(what: str, faults: Sequence[str]) -> ConfigError:
    count = "a mistake" if len(faults) == 1 else f"{len(faults)} mistakes"
    return ConfigError(
        f"There is {count} in {what}." if len(faults) == 1 else f"There are {count} in {what}.",
        tuple(faults),
        "config.example.toml explains every key.",
    )


def _unknown_table(name: str) -> str:
    if name in HOMES:
        return f"{name}: belongs under [{HOMES[name]}], not at the top"
    near = get_close_matches(name.lower(), tuple(TABLES), n=1)
    return f"{name}: there is no such table" + (f"; did you mean [{near[0]}]?" if near else "")


def _settings(document: Mapping[str, object], faults: list[str]) -> Settings:
    """Read what the core may know; where required keys are missing, blanks stand in."""
    if "applicant" not in document:
        faults.append("applicant: missing; write your name and email under [applicant]")
    applicant = read_table(document.get("applicant", {}), APPLICANT, "applicant", faults, HOMES)
    if isinstance(document.get("applicant"), Mapping):
        faults += _missing(document["applicant"], ("name", "email"), "applicant")
    preferences = read_table(document.get("preferences", {}), PREFERENCES, "preferences", faults, HOMES)
    settings = Settings(
        applicant=msgspec.convert(dict[str, object]({"name": "", "email": ""}) | applicant, Applicant),
        preferences=msgspec.convert(preferences, Preferences),
        programs=_programs(document.get("program", []), faults),
    )
    faults += _date_faults(settings.preferences)
    return settings


def _missing(table: object, required: Sequence[str], path: str) -> list[str]:
    present = table if isinstance(table, Mapping) else {}
    return [f"{path}.{key}: missing" for key in required if key not in present]


def _programs(tables: object, faults: list[str]) -> tuple[ProgramDates, ...]:
    found = []
    for number, table in enumerate(tables if isinstance(tables, list) else [tables], 1):
        path = f"program[{number}]"
        values = read_table(table, PROGRAM, path, faults)
        faults += _missing(table, ("name",), path)
        found.append(msgspec.convert({"name": "", **values}, ProgramDates))
        if values.get("name") and any(p.name.casefold() == found[-1].name.casefold() for p in found[:-1]):
            faults.append(f'{path}.name: "{found[-1].name}" has a table already')
    return tuple(found)


def _date_faults(preferences: Preferences) -> list[str]:
    """The season runs rank meeting, rank deadline, Match Day; anything else is a slip of the year."""
    faults = []
    deadline, match = preferences.rank_deadline, preferences.match_day
    if deadline and match and deadline >= match:
        faults.append("preferences.rank_deadline: must lie before match_day")
    latest: datetime | None = deadline or match
    if preferences.rank_meeting and latest and date.fromisoformat(preferences.rank_meeting) >= latest.date():
        faults.append("preferences.rank_meeting: must lie before rank_deadline and match_day")
    if preferences.thank_you_after_hours >= preferences.thank_you_within_days * 24:
        faults.append("preferences.thank_you_after_hours: must end before thank_you_within_days is over")
    return faults


def _accounts(tables: object, applicant: Applicant, path: Path, faults: list[str]) -> tuple[Account, ...]:
    if tables is None or tables == []:
        faults.append("account: missing; describe your mailbox under [account]")
        return ()
    several = tables if isinstance(tables, list) else [tables]
    accounts = []
    for number, table in enumerate(several, 1):
        name = f"account[{number}]" if len(several) > 1 else "account"
        before = len(faults)
        values = read_table(table, ACCOUNT, name, faults, HOMES)
        _file_fault(values, "ca_file", name, path, faults)
        account = _account(values, applicant, name, faults, alone=len(several) == 1)
        if account and len(faults) == before:
            accounts.append(account)
            if [other.address for other in accounts].count(account.address) > 1:
                faults.append(f"{name}.address: {account.address} has an account already")
    return tuple(accounts)


def _account(
    values: dict[str, object], applicant: Applicant, name: str, faults: list[str], *, alone: bool
) -> Account | None:
    """Fill in what is not written: the address, the login name, the provider's servers."""
    user = str(values.get("user", ""))
    address = str(values.get("address") or (user.lower() if "@" in user else ""))
    if not address and alone:
        address = applicant.email
    if not address:
        faults.append(f"{name}.address: missing; which address does this mailbox belong to?")
    provider = by_id(str(values.get("provider", ""))) or by_address(address)
    if provider and "provider" not in values and values.get("host", provider.imap.host) != provider.imap.host:
        provider = None  # a mailbox of one's own behind a well-known address: nothing to fill in
    server = _server(values, "account", name, provider.imap if provider else None, faults)
    if not server or not address:
        return None
    local = address.partition("@")[0] if provider and provider.local_user else address
    named = {key: value for key, value in values.items() if value != ""}
    filled = {
        **named,
        **msgspec.structs.asdict(server),
        "address": address,
        "user": user or local,
        "auth": values.get("auth", provider.auth if provider else "password"),
        "provider": provider.id if provider else "",
        "authserv_id": values.get("authserv_id") or (provider.authserv_id if provider else ""),
        **_grants(values, provider),
    }
    account = msgspec.convert(filled, Account)
    faults += _sign_in_faults(account, name, provider)
    return account


def _server(
    values: Mapping[str, object], kind: str, name: str, known: Server | None, faults: list[str]
) -> Server | None:
    """Return host, port and tls: as written, else as the provider has them, else as the RFCs do."""
    host = values.get("host", known.host if known else None)
    if host is None:
        faults.append(f"{name}.host: missing; name the server, or the provider of the account")
        return None
    written = "port" in values or "tls" in values or host != (known.host if known else None)
    if known and not written:
        return known
    port = values.get("port")
    guess = "starttls" if port in _STARTTLS_PORTS else "implicit"
    tls = msgspec.convert(values.get("tls", guess), Tls)
    if tls == "none" and not kinds.is_loopback(str(host)):
        faults.append(
            f'{name}.tls: "none" would send your password in clear text; only a server on this '
            "computer (127.0.0.1 or localhost) may go without"
        )
    return msgspec.convert({"host": host, "port": port or _STANDARD_PORTS[kind][tls], "tls": tls}, Server)


def _grants(values: Mapping[str, object], provider: Provider | None) -> dict[str, str]:
    """Return where tokens are handed out: as written, else as the provider does it."""
    known = provider.grants if provider else None
    tenant = str(values.get("tenant") or (known.tenant if known else ""))
    table = {
        "authorize_url": known.authorize if known else "",
        "token_url": known.token if known else "",
        "device_url": known.device if known else "",
        "scope": known.scope if known else "",
    }
    return {
        key: str(values.get(key) or known_one).replace("{tenant}", tenant) for key, known_one in table.items()
    }


def _sign_in_faults(account: Account, name: str, provider: Provider | None) -> list[str]:
    if account.auth == "oauth2" and not account.token_command and not account.client_id:
        advice = f" {provider.advice}" if provider and provider.auth == "oauth2" else ""
        need = 'auth = "oauth2" needs your client id, or a token_command that prints a token'
        return [f"{name}.client_id: missing; {need}.{advice}"]
    if account.auth == "oauth2" and not account.token_command and not account.token_url:
        return [f"{name}.token_url: missing; this provider's addresses for OAuth2 are not known"]
    if account.auth == "password" and account.token_command:
        return [f'{name}.token_command: is used with auth = "oauth2" only']
    return []


def _file_fault(values: dict[str, object], key: str, name: str, path: Path, faults: list[str]) -> None:
    """Make a file name absolute, from the folder of config.toml; a file that is not there is a fault."""
    if values.get(key):
        found = path.parent / Path(str(values[key])).expanduser()
        values[key] = str(found)
        if not found.is_file():
            faults.append(f"{name}.{key}: there is no file {found}")


def _smtp(
    table: object, accounts: Sequence[Account], applicant: Applicant, path: Path, faults: list[str]
) -> Smtp | None:
    """Fill in the summary's server from the account that holds the owner's address."""
    if table is None:
        return None
    values = read_table(table, SMTP, "smtp", faults, HOMES)
    _file_fault(values, "ca_file", "smtp", path, faults)
    account = next((a for a in accounts if a.address == applicant.email), None)
    provider = by_id(account.provider) if account else None
    server = _server(values, "smtp", "smtp", provider.smtp if provider else None, faults)
    if not account or not server:
        return None
    user = values.get("user") or (account.address if provider and provider.local_user else account.user)
    own = {key: values[key] for key in ("auth", "password_command", "token_command") if key in values}
    signing_in = msgspec.convert(msgspec.structs.asdict(account) | own, Account)
    faults += _sign_in_faults(signing_in, "smtp", provider)
    return Smtp(
        host=server.host,
        port=server.port,
        tls=server.tls,
        user=str(user),
        account=signing_in,
        ca_file=str(values.get("ca_file") or account.ca_file),
    )


def _service(table: object, path: Path, faults: list[str]) -> Service:
    values = read_table(table, SERVICE, "service", faults, HOMES)
    if values.get("templates"):
        folder = path.parent / Path(str(values["templates"])).expanduser()
        values["templates"] = str(folder)
        if not folder.is_dir():
            faults.append(f"service.templates: there is no folder {folder}")
    return msgspec.convert(values, Service)


def _owner_faults(applicant: Applicant, accounts: Sequence[Account]) -> list[str]:
    """The summary goes to `applicant.email` alone, so it has to be a mailbox Afterword can see."""
    if not applicant.email or not accounts:
        return []
    faults = []
    addresses = [account.address for account in accounts]
    if applicant.email not in addresses:
        faults.append(
            f"applicant.email: must be an account's address; {applicant.email} is not among "
            + ", ".join(addresses)
        )
    local = all(kinds.is_loopback(account.host) for account in accounts)
    if "." not in applicant.email.rpartition("@")[2] and not local:
        faults.append(f"applicant.email: the part after the @ of {applicant.email} is incomplete")
    return faults
