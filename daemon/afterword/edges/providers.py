"""Mail providers Afterword knows by name: servers, ways to sign in, and their quirks.

A table and two look-ups; nothing here opens a connection. An explicit key in config.toml
always wins over this table. Sources: thunderbird/autoconfig (2026-03), comm-central
(2026-08), deltachat/provider-db (2024-11) and the providers' own help pages.
"""

from __future__ import annotations

from typing import Literal

from afterword.model import Record

Tls = Literal["implicit", "starttls", "none"]
Auth = Literal["password", "oauth2"]


class Server(Record, frozen=True, kw_only=True):
    """A host, its port, and how the connection is secured."""

    host: str
    port: int
    tls: Tls = "implicit"


class Grants(Record, frozen=True, kw_only=True):
    """Where a provider hands out OAuth2 tokens, and for what.

    `{tenant}` in an address stands for the directory that Microsoft is asked in. `device` is ""
    where the device code is not to be had for mail. `smtp_scope` is asked for in addition where
    the summary is mailed. `redirect_host` is what the browser comes back to: Microsoft takes any
    port for the name localhost only. `asked` are words of the provider's own in the request.
    Source: PROVIDERS A2.
    """

    authorize: str
    token: str
    device: str = ""
    scope: str
    smtp_scope: str = ""
    tenant: str = ""
    redirect_host: str = "127.0.0.1"
    asked: tuple[tuple[str, str], ...] = ()


class Provider(Record, frozen=True, kw_only=True):
    """One provider: `domains` are the address domains that belong to it, lower case.

    `authserv_id` is the name it signs Authentication-Results with, or the domain such names
    end in; "" where it writes none that can be told from a forged one. `local_user` means
    that IMAP wants only the part before the @. `advice` is the one thing a person has to
    know before signing in, `steps` the way to the password, click by click. `name` is what
    people call it. `app_password` is how many letters its app passwords have, 0 where that is
    not fixed: anything else is then an ordinary password and is never sent.
    """

    id: str
    name: str
    domains: tuple[str, ...] = ()
    imap: Server
    smtp: Server | None = None
    auth: Auth = "password"
    authserv_id: str = ""
    local_user: bool = False
    advice: str = ""
    steps: tuple[str, ...] = ()
    app_password: int = 0
    grants: Grants | None = None


_MICROSOFT_IMAP = Server(host="outlook.office365.com", port=993)

_GOOGLE = Grants(
    authorize="https://accounts.google.com/o/oauth2/v2/auth",
    token="https://oauth2.googleapis.com/token",  # noqa: S106 - an address
    scope="https://mail.google.com/",  # the only one that lets IMAP in; it would allow sending too
    asked=(("access_type", "offline"), ("prompt", "consent")),  # or there is no refresh token
)


def _microsoft(tenant: str) -> Grants:
    """Return Microsoft's grants for a kind of account: "consumers", "common" or one directory."""
    base = "https://login.microsoftonline.com/{tenant}/oauth2/v2.0"
    return Grants(
        authorize=f"{base}/authorize",
        token=f"{base}/token",
        device=f"{base}/devicecode",
        scope="https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
        smtp_scope="https://outlook.office.com/SMTP.Send",
        tenant=tenant,
        redirect_host="localhost",
    )


PROVIDERS: tuple[Provider, ...] = (
    Provider(
        id="gmail",
        name="Google",
        domains=("gmail.com", "googlemail.com"),
        imap=Server(host="imap.gmail.com", port=993),
        smtp=Server(host="smtp.gmail.com", port=465),
        authserv_id="mx.google.com",
        advice="Gmail wants an app password: turn on 2-Step Verification, then make one under "
        "Google Account, Security, App passwords. Your ordinary password does not work.",
        steps=(
            "Open https://myaccount.google.com/security and turn on 2-Step Verification, if it is off.",
            "Open https://myaccount.google.com/apppasswords and type Afterword as the name.",
            "Press Create and copy the 16 letters that Google shows once.",
        ),
        app_password=16,
        grants=_GOOGLE,
    ),
    Provider(
        id="outlook.com",
        name="Outlook.com (Microsoft, personal)",
        domains=("outlook.com", "hotmail.com", "live.com", "msn.com"),
        imap=_MICROSOFT_IMAP,
        smtp=Server(host="smtp-mail.outlook.com", port=587, tls="starttls"),
        auth="oauth2",
        advice="Outlook.com takes no passwords over IMAP: you sign in at Microsoft in the browser, "
        "for which Afterword needs a client id of yours, or a token_command.",
        grants=_microsoft("consumers"),
    ),
    Provider(
        id="microsoft365",
        name="Microsoft 365",
        imap=_MICROSOFT_IMAP,
        smtp=Server(host="smtp.office365.com", port=587, tls="starttls"),
        auth="oauth2",
        advice="Most schools on Microsoft 365 let a new mail program in only after their IT has "
        "approved it. Ask them, or forward the residency mail to a personal mailbox.",
        grants=_microsoft("common"),
    ),
    Provider(
        id="icloud",
        name="iCloud",
        domains=("icloud.com", "me.com", "mac.com"),
        imap=Server(host="imap.mail.me.com", port=993),
        smtp=Server(host="smtp.mail.me.com", port=587, tls="starttls"),
        authserv_id="icloud.com",
        local_user=True,
        advice="iCloud wants an app-specific password, made at account.apple.com under Sign-In and Security.",
        steps=(
            "Open https://account.apple.com and sign in.",
            "Choose Sign-In and Security, then App-Specific Passwords, then +.",
            "Type Afterword as the name and copy the password that Apple shows, dashes included.",
        ),
    ),
    Provider(
        id="yahoo",
        name="Yahoo",
        domains=("yahoo.com", "ymail.com", "rocketmail.com", "myyahoo.com"),
        imap=Server(host="imap.mail.yahoo.com", port=993),
        smtp=Server(host="smtp.mail.yahoo.com", port=465),
        authserv_id="yahoo.com",
        advice="Yahoo wants an app password, made under Account Security.",
        steps=(
            "Open https://login.yahoo.com/account/security and sign in.",
            "Press Generate app password, type Afterword as the name, and copy the letters.",
        ),
    ),
    Provider(
        id="aol",
        name="AOL",
        domains=("aol.com", "aim.com"),
        imap=Server(host="imap.aol.com", port=993),
        smtp=Server(host="smtp.aol.com", port=465),
        authserv_id="yahoo.com",
        advice="AOL wants an app password, made under Account Security.",
        steps=(
            "Open https://login.aol.com/account/security and sign in.",
            "Press Generate app password, type Afterword as the name, and copy the letters.",
        ),
    ),
    Provider(
        id="att",
        name="AT&T",
        domains=("att.net", "sbcglobal.net", "bellsouth.net"),
        imap=Server(host="imap.mail.att.net", port=993),
        smtp=Server(host="smtp.mail.att.net", port=465),
        authserv_id="yahoo.com",
        advice="AT&T wants a secure mail key, made in its profile settings.",
    ),
    Provider(
        id="fastmail",
        name="Fastmail",
        domains=("fastmail.com", "fastmail.fm", "messagingengine.com", "sent.com", "mailforce.net"),
        imap=Server(host="imap.fastmail.com", port=993),
        smtp=Server(host="smtp.fastmail.com", port=465),
        authserv_id="messagingengine.com",
        advice="Fastmail wants an app password, made under Settings, Privacy & Security.",
        steps=(
            "Open Settings, Privacy & Security, Manage app passwords and access.",
            "Make one called Afterword, for Mail (IMAP), and copy it.",
        ),
    ),
    Provider(
        id="proton-bridge",
        name="Proton Mail (through its Bridge)",
        domains=("proton.me", "protonmail.com", "pm.me"),
        imap=Server(host="127.0.0.1", port=1143, tls="starttls"),
        smtp=Server(host="127.0.0.1", port=1025, tls="starttls"),
        authserv_id="mail.protonmail.ch",
        advice="Proton Mail needs its Bridge running on this computer: use the password Bridge shows, "
        "export its certificate and name the file as ca_file.",
    ),
    Provider(
        id="zoho",
        name="Zoho",
        domains=("zoho.com", "zohomail.com"),
        imap=Server(host="imap.zoho.com", port=993),
        smtp=Server(host="smtp.zoho.com", port=465),
        authserv_id="mx.zohomail.com",
        advice="Zoho wants an application-specific password, and IMAP switched on in its settings.",
    ),
    Provider(
        id="gmx",
        name="GMX",
        domains=("gmx.com", "gmx.us"),
        imap=Server(host="imap.gmx.com", port=993),
        smtp=Server(host="mail.gmx.com", port=465),
        authserv_id="gmx.net",
        advice="GMX lets mail programs in only after IMAP is switched on in its settings.",
    ),
    Provider(
        id="mail.com",
        name="mail.com",
        domains=("mail.com", "email.com"),
        imap=Server(host="imap.mail.com", port=993),
        smtp=Server(host="smtp.mail.com", port=465),
        authserv_id="gmx.net",
        advice="mail.com lets mail programs in only with its paid plan and IMAP switched on.",
    ),
    Provider(
        id="comcast",
        name="Xfinity (Comcast)",
        domains=("comcast.net",),
        imap=Server(host="imap.comcast.net", port=993),
        smtp=Server(host="smtp.comcast.net", port=465),
        advice="Xfinity lets mail programs in only after that is allowed in its security settings.",
    ),
)


def by_id(name: str) -> Provider | None:
    """Return the provider that config.toml calls `name`, None if there is none."""
    return next((provider for provider in PROVIDERS if provider.id == name), None)


def by_address(address: str) -> Provider | None:
    """Return the provider an address belongs to by its domain, None for all others."""
    domain = address.rpartition("@")[2].lower()
    return next((provider for provider in PROVIDERS if domain in provider.domains), None)
