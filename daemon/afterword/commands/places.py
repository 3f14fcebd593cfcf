"""Where configuration and state lie, and how the world of a configuration is opened."""

from __future__ import annotations

import secrets
from argparse import Namespace
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

from afterword.edges.settings import Configuration, load
from afterword.edges.store import FILE_NAME, Store
from afterword.filing import own_ids
from afterword.model import Reading
from afterword.visit.world import Habits, World


def config_path(arguments: Namespace) -> Path:
    """Return where config.toml lies: `--config`, else the platform's place."""
    if arguments.config:
        return Path(arguments.config).expanduser()
    from platformdirs import user_config_path  # noqa: PLC0415 - most commands are told

    return user_config_path("afterword", appauthor=False) / "config.toml"


def state_dir(arguments: Namespace) -> Path:
    """Return the owner's private folder for state: `--state-dir`, else the platform's place."""
    if arguments.state_dir:
        return Path(arguments.state_dir).expanduser()
    from platformdirs import user_state_path  # noqa: PLC0415 - as above

    return user_state_path("afterword", appauthor=False)


def configuration(arguments: Namespace) -> Configuration:
    """Return the configuration; raise ConfigError with all its faults."""
    return load(config_path(arguments))


def open_store(arguments: Namespace) -> Store:
    """Open Afterword's memory."""
    return Store(state_dir(arguments) / FILE_NAME)


def working_store(arguments: Namespace) -> Store:
    """Open Afterword's memory whatever became of it, under the instance lock alone (`edges.restoring`)."""
    from afterword.edges.restoring import opened  # noqa: PLC0415 - only the commands that work

    return opened(state_dir(arguments))


def told_world(store: Store, config: Configuration) -> World:
    """Return a world that can only be told about: no mailbox, nothing to read with."""
    from afterword.edges.shipped import templates  # noqa: PLC0415 - only these commands render

    return World(
        mailboxes=(),
        store=store,
        settings=config.settings,
        templates=templates(own_templates(config)),
        read=_nothing_reads,
        token=_no_token,
    )


@contextmanager
def working_world(config: Configuration, store: Store, notify: Callable[[str, str], None]) -> Iterator[World]:
    """Open mailboxes, parser and post for the time of a block; nothing else may leave meanwhile."""
    from afterword.edges.egress import gate_of, guarded  # noqa: PLC0415 - the commands that only tell need none

    with guarded(gate_of(config)), _opened_world(config, store, notify) as world:
        yield world


@contextmanager
def _opened_world(config: Configuration, store: Store, notify: Callable[[str, str], None]) -> Iterator[World]:
    """Open mailboxes, parser and post for the time of a block; close them at its end."""
    from afterword.edges.credentials import Credentials  # noqa: PLC0415 - keyring is slow to import
    from afterword.edges.ending import ENDING  # noqa: PLC0415
    from afterword.edges.imap import Imap  # noqa: PLC0415
    from afterword.edges.parser import Parser  # noqa: PLC0415
    from afterword.edges.shipped import templates  # noqa: PLC0415
    from afterword.edges.smtp import OwnersPost  # noqa: PLC0415

    credentials = Credentials(config.path.parent)
    keys = cache(credentials.own_keys)  # asked for when needed: a locked keyring is waited for in a visit
    mailboxes = tuple(
        Imap(
            account,
            lambda account=account: credentials.secret(account),  # type: ignore[misc]
            lambda account=account: credentials.secret(account, fresh=True),  # type: ignore[misc]
        )
        for account in config.accounts
    )
    smtp = config.smtp
    owner = config.settings.applicant.email
    post = OwnersPost(owner, smtp, lambda: credentials.secret(smtp.account)) if smtp else None
    applicant = config.settings.applicant
    with Parser() as parser:
        try:
            yield World(
                mailboxes=mailboxes,
                store=store,
                settings=config.settings,
                templates=templates(own_templates(config)),
                read=lambda raw, servers, known: parser.read(
                    raw, applicant=applicant, authserv_ids=servers, known=known
                ),
                trusted={a.address: frozenset({a.authserv_id}) for a in config.accounts if a.authserv_id},
                token=lambda _key: own_ids.made(secrets.token_hex(own_ids.CHANCE // 2), keys()[0]),
                ours=lambda identifier: own_ids.is_own(identifier, keys()),
                copies=config.service.backups,
                undisturbed=ENDING.held,
                notify=notify,
                post=post,
                habits={a.address: Habits(a.first_scan_days, a.settle_seconds) for a in config.accounts},
            )
        finally:
            for mailbox in mailboxes:
                mailbox.close()


def own_templates(config: Configuration) -> Path | None:
    """Return the folder of the owner's letter templates, None if there is none."""
    return Path(config.service.templates).expanduser() if config.service.templates else None


def _nothing_reads(_raw: bytes, _servers: frozenset[str], _known: frozenset[str]) -> Reading:
    raise AssertionError("this command reads no mail")


def _no_token(_key: str) -> str:
    raise AssertionError("this command writes no draft")
