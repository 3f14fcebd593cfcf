"""What the person has answered so far, kept between two runs so that setup can be broken off.

The answers lie beside config.toml, readable by the owner alone, until config.toml is written;
a password, token or client secret is never among them.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import msgspec

from afterword.edges.config_values import is_loopback
from afterword.edges.providers import Auth, Grants, Provider, Tls, by_address, by_id
from afterword.edges.settings import Account, Configuration, account_from
from afterword.model import Record

FILE_NAME = "setup.json"
Value = str | int | bool | tuple[str, ...]


class Answers(Record, frozen=True, kw_only=True):
    """Everything setup asks for, secrets apart; "" (or 0, or ()) means not answered."""

    email: str = ""
    provider: str = ""
    host: str = ""
    port: int = 0
    tls: Tls | None = None
    user: str = ""
    auth: Auth | None = None
    password_command: tuple[str, ...] = ()
    token_command: tuple[str, ...] = ()
    client_id: str = ""
    tenant: str = ""
    scope: str = ""
    authorize_url: str = ""
    token_url: str = ""
    device_url: str = ""
    ca_file: str = ""
    first_scan_days: int = 0
    drafts: str = ""
    sent: str = ""
    junk: str = ""
    name: str = ""
    school: str = ""
    degree: str = ""
    aamc_id: str = ""
    phone: str = ""
    timezone: str = ""
    specialties: tuple[str, ...] = ()
    other_addresses: tuple[str, ...] = ()
    smtp: bool | None = None
    smtp_host: str = ""
    smtp_port: int = 0

    @property
    def known_provider(self) -> Provider | None:
        """The provider of the shipped table, by name or by address; None for all others."""
        return by_id(self.provider) or (None if self.host else by_address(self.email))

    @property
    def where(self) -> str:
        """The server as a person reads it: "imap.gmail.com, port 993"."""
        known = self.known_provider
        host = self.host or (known.imap.host if known else "")
        port = self.port or (known.imap.port if known and not self.host else 0)
        return f"{host}, port {port}" if port else host

    @property
    def on_this_computer(self) -> bool:
        """Whether the server is this computer itself (Proton Bridge, a test)."""
        known = self.known_provider
        return is_loopback(self.host or (known.imap.host if known else ""))

    def account(self, folder: Path) -> Account:
        """Return the mailbox as the program opens it; `folder` is config.toml's. Raises ConfigError."""
        return account_from(self.account_table(), self.email, folder)

    def account_table(self) -> dict[str, Value]:
        """Return [account] as config.toml has it: only what the provider does not tell."""
        table: dict[str, Value | None] = {
            "provider": self.provider,
            "address": self.email,
            "user": self.user,
            "host": self.host,
            "port": self.port,
            "tls": self.tls,
            "auth": self.auth,
            "password_command": self.password_command,
            "token_command": self.token_command,
            "client_id": self.client_id,
            "tenant": self.tenant,
            "scope": self.scope,
            "authorize_url": self.authorize_url,
            "token_url": self.token_url,
            "device_url": self.device_url,
            "first_scan_days": self.first_scan_days,
            "ca_file": self.ca_file,
            "drafts": self.drafts,
            "sent": self.sent,
            "junk": self.junk,
        }
        return {key: value for key, value in table.items() if value}

    def smtp_table(self) -> dict[str, Value]:
        """Return [smtp] as config.toml has it; empty where the provider tells the server."""
        table: dict[str, Value] = {"host": self.smtp_host, "port": self.smtp_port}
        return {key: value for key, value in table.items() if value}

    def applicant_table(self) -> dict[str, Value]:
        """Return [applicant] as config.toml has it."""
        table: dict[str, Value] = {
            "name": self.name,
            "email": self.email,
            "other_addresses": self.other_addresses,
            "school": self.school,
            "degree": self.degree,
            "aamc_id": self.aamc_id,
            "phone": self.phone,
            "timezone": self.timezone,
            "specialties": self.specialties,
        }
        return {key: value for key, value in table.items() if value}


def of_configuration(config: Configuration) -> Answers:
    """Return what a finished config.toml answers about its owner and the owner's account."""
    applicant = config.settings.applicant
    account = next(a for a in config.accounts if a.address == applicant.email)
    known = by_id(account.provider)
    own_server = not known or (account.host, account.port) != (known.imap.host, known.imap.port)
    answers = Answers(
        email=applicant.email,
        provider="" if own_server else account.provider,
        host=account.host if own_server else "",
        port=account.port if own_server else 0,
        tls=account.tls if own_server else None,
        user="" if account.user == account.address or (known and known.local_user) else account.user,
        auth=account.auth,
        password_command=account.password_command,
        token_command=account.token_command,
        ca_file=account.ca_file,
        drafts=account.drafts or "",
        sent=account.sent or "",
        junk=account.junk or "",
        name=applicant.name,
        school=applicant.school,
        degree=applicant.degree,
        aamc_id=applicant.aamc_id,
        phone=applicant.phone,
        timezone=applicant.timezone,
        specialties=applicant.specialties,
        other_addresses=tuple(a for a in applicant.other_addresses if a not in config.settings.accounts),
        smtp=config.smtp is not None,
        smtp_host=config.smtp.host if config.smtp and own_server else "",
        smtp_port=config.smtp.port if config.smtp and own_server else 0,
    )
    return _with_grants(answers, account, known.grants if known else None)


def _with_grants(answers: Answers, account: Account, grants: Grants | None) -> Answers:
    """Put in what config.toml says of OAuth2 beyond the provider's own."""
    if account.auth != "oauth2" or not account.client_id:
        return answers
    tenant = account.tenant or (grants.tenant if grants else "")
    usual = (grants.scope, grants.authorize, grants.token, grants.device) if grants else ("", "", "", "")
    keys = ("scope", "authorize_url", "token_url", "device_url")
    own = {
        key: getattr(account, key)
        for key, known in zip(keys, usual, strict=True)
        if getattr(account, key) != known.replace("{tenant}", tenant)
    }
    return msgspec.structs.replace(answers, client_id=account.client_id, tenant=account.tenant, **own)


def kept(folder: Path) -> Answers | None:
    """Return the answers of a run that was broken off, None if there are none to use."""
    with contextlib.suppress(OSError, msgspec.DecodeError, msgspec.ValidationError):
        return msgspec.json.decode((folder / FILE_NAME).read_bytes(), type=Answers)
    return None


def keep(folder: Path, answers: Answers) -> None:
    """Keep the answers for the case that this run is broken off."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    part = folder / f"{FILE_NAME}.part"
    part.unlink(missing_ok=True)
    with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(msgspec.json.encode(answers))
    part.replace(folder / FILE_NAME)


def drop(folder: Path) -> None:
    """Forget the answers: config.toml holds them now."""
    (folder / FILE_NAME).unlink(missing_ok=True)
