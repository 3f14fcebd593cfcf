"""Leads the names of the great providers to this computer, for a command that a test runs.

AFTERWORD_TEST_PORTS is "imap=PORT web=PORT". Nothing else is changed: names, certificates and
everything that is said are checked as always. With it in place nothing can reach the network.
"""

from __future__ import annotations

import os
import socket
import sys
from typing import Any

_PORTS = dict(word.split("=") for word in os.environ.get("AFTERWORD_TEST_PORTS", "").split())
_HERE = {"localhost", "127.0.0.1"}
_look_up = socket.getaddrinfo


def _led_here(host: Any, port: Any, *more: Any, **named: Any) -> Any:
    if host in _HERE or not _PORTS:
        return _look_up(host, port, *more, **named)
    kind = {"993": "imap", "143": "plain", "443": "web"}.get(str(port))
    if kind not in _PORTS:
        raise socket.gaierror(socket.EAI_NONAME, f"a test asked for {host}:{port}")
    sys.audit("socket.getaddrinfo", host, port, 0, 0, 0)  # as the true look-up does
    return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.1", int(_PORTS[kind])))]


socket.getaddrinfo = _led_here
