"""Shared fixtures, and the last lines of a run: which mail servers the tests did not see.

With CI=true a server that can't be had is a failure, not a skip.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

import pytest

import sharing
from authorization import Authorization
from courier import Courier
from dovecot import Dovecot, Options, Unavailable
from mail_servers import InMemory, OnServer, Pymap, World, on_dovecot
from relay import Relay
from suites import Suite, table

NOT_RUN = pytest.StashKey[dict[str, str]]()


def pytest_configure(config: pytest.Config) -> None:
    config.stash[NOT_RUN] = {}
    config.pluginmanager.register(sharing, "sharing")


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Show the table of the counted suites, and say last what was not tested."""
    done = [*terminalreporter.stats.get("passed", []), *terminalreporter.stats.get("failed", [])]
    for line in table(report for report in done if report.when == "call"):
        terminalreporter.write_line(line)
    reasons = config.stash[NOT_RUN] | {
        value: ""
        for report in terminalreporter.stats.get("skipped", [])
        for key, value in report.user_properties
        if key == "not run"
    }
    for reason in sorted(reasons):
        terminalreporter.write_line(f"NOT RUN: {reason}", yellow=True)


def _missing(request: pytest.FixtureRequest, what: str) -> None:
    """Skip the test (fail it in CI) and have it said in the last lines."""
    request.node.user_properties.append(("not run", what))
    if os.environ.get("CI") == "true":
        pytest.fail(f"not run: {what}", pytrace=False)
    pytest.skip(what)


class Servers:
    """Dovecots by their options, and other servers, started when first asked for."""

    def __init__(self) -> None:
        self._running: dict[Options, Dovecot] = {}
        self.pymap: Pymap | None = None
        self._courier: Courier | Unavailable | None = None

    def dovecot(self, options: Options = Options()) -> Dovecot:  # noqa: B008 - frozen
        if os.environ.get("AFTERWORD_TEST_SERVER") == "pymap":
            raise Unavailable("AFTERWORD_TEST_SERVER says pymap")
        if options not in self._running:
            self._running[options] = Dovecot(options)
        return self._running[options]

    def courier(self) -> Courier:
        if self._courier is None:
            try:
                self._courier = Courier()
            except Unavailable as error:
                self._courier = error  # asked once: to download takes long
        if isinstance(self._courier, Unavailable):
            raise self._courier
        return self._courier

    def stop(self) -> None:
        for server in self._running.values():
            server.terminate()
        for server in self._running.values():
            server.stop()
        if self.pymap is not None:
            self.pymap.stop()
        if isinstance(self._courier, Courier):
            self._courier.stop()


@pytest.fixture
def suite(request: pytest.FixtureRequest) -> Suite:
    """Count the cases of a test for the table at the end of the run."""
    counted = Suite()
    request.node.user_properties.append(("suite", counted.cases))
    return counted


@pytest.fixture(scope="session")
def servers() -> Iterator[Servers]:
    running = Servers()
    yield running
    running.stop()


@pytest.fixture
def dovecot_with(request: pytest.FixtureRequest, servers: Servers) -> Callable[[Options], Dovecot]:
    """Return a function that gives a Dovecot with some options; skips where there is none."""

    def start(options: Options = Options()) -> Dovecot:  # noqa: B008 - frozen
        try:
            return servers.dovecot(options)
        except Unavailable as error:
            _missing(request, f"Dovecot ({error})")
            raise

    return start


@pytest.fixture
def dovecot(dovecot_with: Callable[[], Dovecot]) -> Dovecot:
    return dovecot_with()


@pytest.fixture
def courier(request: pytest.FixtureRequest, servers: Servers) -> Courier:
    """A Courier; skips where there is none."""
    try:
        return servers.courier()
    except Unavailable as error:
        _missing(request, f"Courier ({error})")
        raise


@pytest.fixture
def server(dovecot: Dovecot) -> Iterator[OnServer]:
    """An empty mailbox on Dovecot, over IMAPS."""
    made = on_dovecot(dovecot)
    yield made
    made.close()


@pytest.fixture
def authorization(dovecot: Dovecot, server: OnServer) -> Iterator[Authorization]:
    """An authorization server beside Dovecot that lets the owner of `server` sign in."""
    made = Authorization(
        dovecot.root / "server.pem", dovecot.root / "server.key", server.mailbox._settings.user
    )
    yield made
    made.stop()


@pytest.fixture
def relay(dovecot: Dovecot) -> Iterator[Relay]:
    """A recording relay in front of Dovecot's plain port."""
    between = Relay(dovecot.port)
    yield between
    between.stop()


@pytest.fixture(params=["memory", "server"])
def world(request: pytest.FixtureRequest, servers: Servers) -> Iterator[World]:
    """An empty mailbox: in memory, and on Dovecot over IMAPS (on pymap where there is none)."""
    made = InMemory() if request.param == "memory" else _on_server(request, servers)
    yield made
    made.close()


def _on_server(request: pytest.FixtureRequest, servers: Servers) -> World:
    try:
        return on_dovecot(servers.dovecot())
    except Unavailable as error:
        what = f"Dovecot ({error}); the contract ran on pymap instead, without TLS and SPECIAL-USE"
        if os.environ.get("CI") == "true":
            _missing(request, what)
        request.config.stash[NOT_RUN][what] = ""
    if servers.pymap is None:
        servers.pymap = Pymap()
    return servers.pymap.world()
