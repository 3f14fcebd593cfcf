"""service: the background service of this platform, put in place, taken away, asked how it is."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from afterword.commands.places import configuration, open_store, state_dir
from afterword.commands.telling import as_json, say
from afterword.edges.credentials import Credentials
from afterword.edges.lock import holder
from afterword.edges.oauth import renewed_at
from afterword.edges.service_files import job, missing
from afterword.edges.service_platforms import Autostart, Standing, autostart
from afterword.edges.settings import Configuration
from afterword.edges.shipped import root
from afterword.model import Record
from afterword.visit.refusals import accepted


class Health(Record, frozen=True, kw_only=True):
    """How the background service is doing: `state` in one word, a sentence, and what to do if not well."""

    state: str
    what: str
    do: str = ""

    @property
    def ok(self) -> bool:
        """True if nothing has to be done about an installed service."""
        return self.state in {"running", "in a terminal", "not installed"}


def service(arguments: Namespace) -> int:
    """Install, remove or describe the background service."""
    return {"install": _install, "uninstall": _uninstall, "status": _status}[arguments.action](arguments)


def here(arguments: Namespace, config: Configuration | None = None) -> Autostart:
    """Return this platform's way of starting things by itself."""
    accounts = config.accounts if config else ()
    commands = any(account.password_command or account.token_command for account in accounts)
    return autostart(state_dir(arguments), root() / "systemd", narrow=not commands)


def _install(arguments: Namespace) -> int:
    config = configuration(arguments)  # a service that could only fail is not installed
    state = state_dir(arguments)
    store = open_store(arguments)
    for account in config.accounts:
        accepted(store, account.address)  # the person has seen to it: a refused password may be tried again
    store.close()
    Credentials(config.path.parent).own_keys()  # made now: the service may not write where they lie
    started = here(arguments, config)
    told = started.install(job(_options(arguments), state.absolute(), _written_beside(config)))
    say(f"Afterword starts by itself from now on, whenever you log in ({started.file}).")
    if told:
        say(told)
    say("`afterword service status` tells how it is; `afterword service uninstall` removes it.")
    return 0


def _written_beside(config: Configuration) -> tuple[Path, ...]:
    """Return the folder of config.toml if a sign-in that its server renews is kept in a file there."""
    folder = config.path.parent.absolute()
    kept = Credentials(folder)
    renewed = (a for a in config.accounts if renewed_at(a))
    return (folder,) if any(kept.file_of(account).exists() for account in renewed) else ()


def _options(arguments: Namespace) -> list[str]:
    """Return the places the person named, absolute: the service starts in another folder."""
    options = []
    for name, value in (("--config", arguments.config), ("--state-dir", arguments.state_dir)):
        if value:
            options += [name, str(Path(value).expanduser().absolute())]
    return options


def _uninstall(arguments: Namespace) -> int:
    removed = here(arguments).uninstall()
    say("The background service is removed." if removed else "There was no background service.")
    say("Your drafts, and what Afterword remembers, stay as they are.")
    return 0


def stop_starting(arguments: Namespace) -> None:
    """Remove the background service if it is the one that works on these places, not another."""
    started = here(arguments)
    program = " ".join(started.standing().program)
    options = _options(arguments)
    if all(option in program for option in options) and (
        "--state-dir" in options or "--state-dir" not in program
    ):
        started.uninstall()


def _status(arguments: Namespace) -> int:
    health = health_of(arguments)
    if arguments.json:
        as_json({"ok": health.ok, "state": health.state, "what": health.what, "do": health.do})
    else:
        say(" ".join(part for part in (health.what, health.do) if part))
    return 0 if health.state in {"running", "in a terminal"} else 1


def health_of(arguments: Namespace) -> Health:
    """Return how the background service is doing, for `service status`, `doctor` and `status`."""
    started = here(arguments)
    standing, process = started.standing(), holder(state_dir(arguments))
    gone = missing(standing.program) if standing.installed else None
    if gone:
        return Health(
            state="broken",
            what=f"The background service starts {gone}, which is not there any more.",
            do="An upgrade may have moved it: install Afterword again, then run `afterword service install`.",
        )
    if not standing.installed and process:
        return Health(state="in a terminal", what=f"Afterword runs in a terminal (process {process}).")
    if not standing.installed:
        return Health(
            state="not installed",
            what="Afterword does not start by itself.",
            do="Run `afterword service install`, and it watches your mailbox from then on.",
        )
    return _installed(started, standing, process)


def kept_from(arguments: Namespace, config: Configuration) -> Path | None:
    """Return the folder that the installed service would have to write into and may not, if any."""
    started = here(arguments, config)
    if not started.standing().installed:
        return None
    return next((folder for folder in _written_beside(config) if not started.may_write(folder)), None)


def _installed(started: Autostart, standing: Standing, process: str | None) -> Health:
    said = f": {standing.why}" if standing.why else ""
    if not standing.enabled:
        return Health(
            state="disabled",
            what=f"The background service is there, but {started.name} does not start it at login{said}.",
            do="Run `afterword service install` again.",
        )
    if not (standing.running or process):
        return Health(
            state="stopped",
            what=f"The background service is installed and does not run{said}.",
            do="`afterword doctor` may say why. `afterword service install` starts it again.",
        )
    return Health(state="running", what=f"The background service runs ({started.name}{said}).")
