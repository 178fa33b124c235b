"""A connection to a server."""

from __future__ import annotations

import ssl
from http.client import HTTPConnection

from ._endpoint import Endpoint
from ._socket import connect

_PORTS = {"http": 80, "https": 443}


class Connection(HTTPConnection):
    """An open connection; all that happens on it ends at a point in time at the latest.

    Args:
        endpoint: Where it leads.
        context: The settings of TLS; None for a connection without.
        deadline: When it must be open, by `time.monotonic()`.

    Raises:
        OSError: The connection cannot be opened, or not in time (`TimeoutError`).
    """

    def __init__(self, endpoint: Endpoint, context: ssl.SSLContext | None, deadline: float) -> None:
        port = endpoint.port or _PORTS[endpoint.scheme]
        super().__init__(endpoint.hostname, port)
        self._timed = connect(endpoint.hostname, port, context, deadline)
        self.sock = self._timed

    def fileno(self) -> int:
        """Give the number by which the system knows the socket."""
        return self._timed.fileno()

    def end_at(self, deadline: float) -> None:
        """Set the point in time, by `time.monotonic()`, for the next request and its answer."""
        self._timed.deadline = deadline
