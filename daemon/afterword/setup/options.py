"""The options of `afterword setup`: every question it asks can be answered on the command line.

A secret is never an option, since a command line can be read by every program on the computer.
"""

from __future__ import annotations

import argparse
import shlex

TEXTS = (
    ("email", "ADDRESS", "the mail address that programs write to"),
    ("provider", "NAME", "gmail, microsoft365, outlook.com, icloud, yahoo, fastmail ..."),
    ("host", "HOST", "the IMAP server, where the provider is none of these"),
    ("user", "NAME", "the name you log in with, if it is not the address"),
    ("ca-file", "FILE", "the certificate of a private authority (Proton Bridge, a server of your own)"),
    ("client-id", "ID", "sign in with OAuth2, with this client id of yours"),
    ("tenant", "NAME", "the Microsoft directory to sign in to"),
    ("scope", "SCOPE", "what to ask for, where the provider is neither Google nor Microsoft"),
    ("authorize-url", "URL", "the same: its page to sign in at"),
    ("token-url", "URL", "the same: where it gives tokens"),
    ("device-url", "URL", "the same: where it gives codes"),
    ("smtp-host", "HOST", "the server that takes mail from you, where the provider is not known"),
    ("drafts", "FOLDER", "where drafts go, if it is not found"),
    ("sent", "FOLDER", "where sent mail lies, if it is not found"),
    ("junk", "FOLDER", "where spam lies, if it is not found"),
    ("name", "NAME", "your name as you sign"),
    ("school", "SCHOOL", "for the lines below your name"),
    ("degree", "DEGREE", "the same, such as MD Candidate 2027"),
    ("aamc-id", "ID", "the same"),
    ("phone", "NUMBER", "the same"),
    ("timezone", "ZONE", "America/Chicago; this computer's unless given"),
)
NUMBERS = (
    ("port", "993, or 143 for STARTTLS"),
    ("smtp-port", "465, or 587 for STARTTLS"),
    ("first-scan-days", "how far back the first look goes; 180"),
)
SWITCHES = (
    ("add", "watch this mailbox as well as those of config.toml"),
    ("yes", "ask nothing: take the options given, and the defaults"),
    ("password-stdin", "read the password (or the client secret) from standard input"),
    ("secret-file", "keep the secret in a file that only you can read, not in the keyring"),
    ("device-code", "sign in with a code, on any device, instead of a browser here (Microsoft)"),
    ("autodiscover", "ask the domain and Mozilla's list which server it is; tells them the domain"),
    ("no-dry-run", "don't look through the mailbox first"),
)


def add_options(command: argparse.ArgumentParser) -> None:
    """Add the options to the parser of `setup`."""
    for name, metavar, text in TEXTS:
        command.add_argument(f"--{name}", metavar=metavar, help=text)
    for name, text in NUMBERS:
        command.add_argument(f"--{name}", type=int, metavar="NUMBER", help=text)
    for name, text in SWITCHES:
        command.add_argument(f"--{name}", action="store_true", help=text)
    for name, text in (("password-command", "a password"), ("token-command", "an OAuth2 access token")):
        command.add_argument(
            f"--{name}", type=shlex.split, metavar="COMMAND", help=f"a command that prints {text}"
        )
    command.add_argument("--auth", choices=("password", "oauth2"), help="how you sign in")
    command.add_argument("--tls", choices=("implicit", "starttls", "none"), help="none: this computer only")
    several = (("specialty", "specialties"), ("other-address", "other_addresses"))
    for name, key in several:
        command.add_argument(
            f"--{name}", action="append", dest=key, metavar=name.upper(), help="may be given several times"
        )
    command.add_argument(
        "--smtp",
        action=argparse.BooleanOptionalAction,
        help="mail the weekly summary to yourself; it is put into INBOX otherwise",
    )
    command.add_argument(
        "--service",
        action=argparse.BooleanOptionalAction,
        help="run in the background from now on",
    )
