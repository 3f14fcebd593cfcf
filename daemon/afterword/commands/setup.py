"""setup: from a mail address to a mailbox that is watched, one small question after the other.

The order is such that nothing is lost when it is broken off: answers are kept after every step,
the secret as soon as it has worked, config.toml only when it is complete.
"""

from __future__ import annotations

import sys
import time
from argparse import Namespace
from collections.abc import Sequence
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

import msgspec

from afterword.commands.places import config_path, open_store, state_dir
from afterword.edges.credentials import Credentials
from afterword.edges.settings import Configuration, load
from afterword.edges.shipped import root
from afterword.edges.store import FILE_NAME
from afterword.edges.terminal import Terminal
from afterword.errors import AfterwordError, ConfigError, CredentialsError, StoreError, UsageError
from afterword.setup import answers as remembered
from afterword.setup import config_text
from afterword.setup.answers import Answers
from afterword.setup.consent import client, client_secret, consent
from afterword.setup.folders import folders
from afterword.setup.mailbox import (
    SignedIn,
    address,
    complain_of_plain_text,
    discovered,
    provider,
    reach,
    sign_in,
    store,
    with_what_there_is,
)
from afterword.setup.profile import profile
from afterword.setup.proof import prove, summary_by_mail
from afterword.setup.rehearsal import corrections, record, rehearse, tell
from afterword.visit.proving import PROVED
from afterword.visit.refusals import accepted

WELCOME = """Afterword drafts the letters after your interviews, and never sends one.
This takes about five minutes and changes nothing in your mailbox.
Stop with Ctrl-C whenever you like; `afterword setup` then goes on where you were."""


def setup(options: Namespace) -> int:
    """Go through the steps; return 0, or 1 if the person stopped."""
    path = config_path(options)
    terminal = Terminal(interactive=sys.stdin.isatty() and not options.yes and not options.password_stdin)
    begun = time.monotonic()
    try:
        answers = _given(_before(path), options)
        complain_of_plain_text(answers)
        _complain_of_gaps(answers, terminal, ("email",) if options.add else ("email", "name"))
        terminal.say(WELCOME)
        config = _configured(answers, options, path, terminal)
        _finish(config, options, terminal)
    except KeyboardInterrupt:
        terminal.say("\nStopped. Run `afterword setup` again: it goes on where you were.")
        return 1
    terminal.say(
        f"Done in {(time.monotonic() - begun) / 60:.1f} minutes. `afterword doctor` checks it any time."
    )
    return 0


def _before(path: Path) -> Answers:
    """Return what is known from a run that was broken off, else from config.toml."""
    kept = remembered.kept(path.parent)
    if kept:
        return kept
    if not path.exists():
        return Answers()
    try:
        return remembered.of_configuration(load(path))
    except ConfigError as error:
        raise ConfigError(
            error.message,
            error.problems,
            f"Correct these lines in {path}, or move it away and run setup again.",
        ) from None


def _given(before: Answers, options: Namespace) -> Answers:
    """Put what the command line says over what is known; another address begins anew."""
    names = Answers.__struct_fields__
    given = {name: value for name in names if (value := getattr(options, name, None)) is not None}
    given = {name: tuple(value) if isinstance(value, list) else value for name, value in given.items()}
    if before.email and given.get("email", before.email) != before.email:
        before = Answers()
    try:
        return msgspec.convert(msgspec.structs.asdict(before) | given, Answers)
    except msgspec.ValidationError as error:
        raise UsageError(f"An option has a value it cannot have: {error}.") from None


def _complain_of_gaps(answers: Answers, terminal: Terminal, needed: Sequence[str]) -> None:
    """Without anybody to ask, name everything that is missing at once."""
    if terminal.interactive:
        return
    gaps = [f"--{name}" for name in needed if not getattr(answers, name)]
    placed = answers.known_provider or answers.host  # a script confirms no proposal of --autodiscover
    if answers.email and not placed:
        gaps.append("--provider or --host")
    if gaps:
        raise UsageError(f"Nobody is there to ask, and these are missing: {', '.join(gaps)}.")


def _configured(answers: Answers, options: Namespace, path: Path, terminal: Terminal) -> Configuration:
    """Ask, sign in, store the secret, and write config.toml."""
    folder = path.parent
    terminal.say()
    answers = address(answers, terminal)
    as_well = _as_well(answers, options, path, terminal)
    for step in ((discovered,) if options.autodiscover else ()) + (provider, client):
        answers = step(answers, terminal)
        remembered.keep(folder, answers)
    credentials = Credentials(folder)
    signed = _signed_in(answers, options, terminal, credentials, folder)
    store(signed, terminal, credentials, in_file=options.secret_file)
    _let_in_again(answers.email, options)
    answers = folders(answers, signed.listing, terminal)
    remembered.keep(folder, answers)
    if not as_well:
        answers = _asked_about(answers, terminal, folder)
    config = config_text.write(path, _text(answers, path, as_well=as_well))
    remembered.drop(folder)
    terminal.say(f"Your settings are in {path}, every line explained.")
    return config


def _let_in_again(email: str, options: Namespace) -> None:
    """End the wait after a refused password; a memory that can't be opened is for the service to mend."""
    if (state_dir(options) / FILE_NAME).exists():
        with suppress(StoreError), closing(open_store(options)) as memory:
            accepted(memory, email)


def _signed_in(
    answers: Answers, options: Namespace, terminal: Terminal, credentials: Credentials, folder: Path
) -> SignedIn:
    """Sign in by password, or at the provider's own page."""
    account = answers.account(folder)
    given = sys.stdin.readline().strip() if options.password_stdin else ""
    if account.auth == "password" or account.token_command:
        return sign_in(account, answers.known_provider, terminal, credentials, given)
    found = None if given else with_what_there_is(account, terminal, credentials)
    if found:
        return found
    secret = client_secret(account, terminal, given)
    access = consent(account, terminal, secret, _browse, device=options.device_code)
    try:
        return SignedIn(account, reach(account, access.token, terminal), access.grant.text())
    except CredentialsError:
        raise CredentialsError(
            f"You are signed in, but {account.host} does not open {account.user} for it.",
            "Sign in with that very address, and see that IMAP is switched on for it.",
        ) from None


def _browse(page: str) -> object:
    import webbrowser  # noqa: PLC0415 - only here, and only for a sign-in

    return webbrowser.open(page)


def _asked_about(answers: Answers, terminal: Terminal, folder: Path) -> Answers:
    terminal.say()
    answers = profile(answers, terminal, _zone_here(), lambda fuller: remembered.keep(folder, fuller))
    return summary_by_mail(answers, terminal)


def _zone_here() -> str:
    from tzlocal import get_localzone_name  # noqa: PLC0415 - only setup needs it

    return get_localzone_name() or "America/New_York"


def _text(answers: Answers, path: Path, *, as_well: bool) -> str:
    """Return config.toml with the answers in it: the person's own file changed, or a new one."""
    text, which, before = config_text.blank((root() / "config.example.toml").read_text("utf-8")), 0, Answers()
    if path.exists():
        config = load(path)
        text, before = path.read_text(encoding="utf-8-sig"), remembered.of_configuration(config)
        which = next((n for n, a in enumerate(config.accounts) if a.address == before.email), 0)
    if as_well:
        return config_text.added(text, answers.account_table())
    for table, now, then, number in (
        ("applicant", answers.applicant_table(), before.applicant_table(), 0),
        ("account", answers.account_table(), before.account_table(), which),
    ):
        same = before.email == answers.email  # of another mailbox's keys some are known, not written
        fresh = {key: value for key, value in now.items() if not same or then.get(key) != value}
        text = config_text.changed(text, table, fresh, number, [key for key in then if key not in now])
    if not answers.smtp or (before.smtp and before.smtp_table() == answers.smtp_table()):
        return text
    return config_text.changed(text, "smtp", answers.smtp_table())


def _as_well(answers: Answers, options: Namespace, path: Path, terminal: Terminal) -> bool:
    """Tell whether a mailbox joins those of config.toml; a script says so with --add."""
    if not path.exists():
        return False
    there = [account.address for account in load(path).accounts]
    if answers.email in there:
        return False
    question = f"Afterword watches {', '.join(there)} already. Watch {answers.email} as well?"
    return bool(options.add) or (terminal.interactive and terminal.agree(question))


def _finish(config: Configuration, options: Namespace, terminal: Terminal) -> None:
    """Look through the mailbox, take corrections, prove the way of the summary, offer the service."""
    terminal.say()
    if not options.no_dry_run:
        _look(config, options, terminal)
    if config.smtp:
        _prove(config, options, terminal)
    _service(options, terminal)


def _look(config: Configuration, options: Namespace, terminal: Terminal) -> None:
    days, home = max(a.first_scan_days for a in config.accounts), config.settings.applicant.timezone
    terminal.say(f"Reading the mail of the last {days} days, without changing anything ...")
    with closing(open_store(options)) as memory:
        found = rehearse(
            config, memory, datetime.now(UTC), lambda e: terminal.say(f"{e.account} is left out: {e.message}")
        )
        tell(found, terminal, days, home)
        record(corrections(found, terminal, home), memory)


def _prove(config: Configuration, options: Namespace, terminal: Terminal) -> None:
    """Send the one mail that shows that the summary will arrive; a failure stops nothing."""
    terminal.say("Sending one mail to yourself, to see that the weekly summary will arrive ...")
    try:
        way = prove(config)
        if way:
            with closing(open_store(options)) as memory:
                memory.set(PROVED, way)
    except AfterwordError as error:
        terminal.say(f"{error.message} {error.hint}")
        return
    terminal.say(
        "It arrived." if way else "It has not arrived within a minute. Look for it later, in spam too."
    )


def _service(options: Namespace, terminal: Terminal) -> None:
    """Offer to run in the background, where this build can install that; else say how to start."""
    from afterword.__main__ import command_names, main  # noqa: PLC0415 - it imports this module

    if "service" not in command_names():
        terminal.say("Start it with `afterword run`; it works as long as that window is open.")
        return
    wanted = options.service
    if wanted is None:
        wanted = terminal.interactive and terminal.agree(
            "Run in the background from now on, after each login?"
        )
    if not wanted:
        terminal.say(
            "Start it with `afterword run`, or later in the background with `afterword service install`."
        )
        return
    where = ["--config", str(config_path(options)), "--state-dir", str(state_dir(options))]
    if main([*(where if options.config or options.state_dir else ()), "service", "install"]):
        terminal.say("The background service could not be installed; everything else is in place.")
