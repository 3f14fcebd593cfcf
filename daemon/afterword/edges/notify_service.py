"""Telling systemd how the service is: a datagram to $NOTIFY_SOCKET, nothing without it."""

from __future__ import annotations

import os
import socket

_PATIENCE_SECONDS = 2.0  # a manager that does not read its mail must not hold up ours


def tell_service(state: str) -> None:
    """Send `state` ("READY=1", "WATCHDOG=1", "STOPPING=1") to the service manager, if there is one."""
    address = os.environ.get("NOTIFY_SOCKET")
    if not address or not hasattr(socket, "AF_UNIX"):
        return
    name = "\0" + address[1:] if address.startswith("@") else address
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as channel:
        channel.settimeout(_PATIENCE_SECONDS)
        try:
            channel.connect(name)
            channel.sendall(state.encode())
        except OSError:
            return  # a manager that does not listen is no reason to stop
