"""A connection to a server."""

from __future__ import annotations

import errno
import socket
import ssl
from http.client import HTTPConnection, HTTPException
from http.client import HTTPResponse as Answer

from ._endpoint import Endpoint
from ._proxy import Proxy
from ._socket import TimedSocket, connect, remaining

_PORTS = {"http": 80, "https": 443}


class Connection(HTTPConnection):
    """An open connection; all that happens on it ends at a point in time at the latest.

    Args:
        endpoint: Where it leads.
        context: The settings of TLS; None for a connection without.
        proxy: What it leads through.
        deadline: When it must be open, by `time.monotonic()`.

    Attributes:
        prefix: What comes before the path in a request; a proxy that reads requests needs the
            origin.
        own_headers: The headers of every request that are for the proxy.

    Raises:
        OSError: The connection cannot be opened, or not in time (`TimeoutError`).
    """

    def __init__(
        self,
        endpoint: Endpoint,
        context: ssl.SSLContext | None,
        proxy: Proxy | None,
        deadline: float,
    ) -> None:
        port = endpoint.port or _PORTS[endpoint.scheme]
        super().__init__(endpoint.hostname, port)
        self.prefix = ""
        self.own_headers: dict[str, str] = {}
        if proxy is None:
            opened = connect(endpoint.hostname, port, deadline)
        else:
            opened = connect(proxy.hostname, proxy.port, deadline)
            if context is None:
                self.prefix = endpoint.origin
                self.own_headers = _headers(proxy)
        try:
            if context is not None:
                if proxy is not None:
                    _open_tunnel(opened, f"{_bracketed(endpoint.hostname)}:{port}", proxy, deadline)
                opened.settimeout(remaining(deadline))
                opened = context.wrap_socket(opened, server_hostname=endpoint.hostname)
        except BaseException:
            opened.close()
            raise
        self._timed = TimedSocket(opened, deadline)
        self.sock = self._timed

    def fileno(self) -> int:
        """Give the number by which the system knows the socket."""
        return self._timed.fileno()

    def end_at(self, deadline: float) -> None:
        """Set the point in time, by `time.monotonic()`, for the next request and its answer."""
        self._timed.deadline = deadline


def _open_tunnel(opened: socket.socket, target: str, proxy: Proxy, deadline: float) -> None:
    """Make a proxy pass on what follows, unread."""
    timed = TimedSocket(opened, deadline)
    lines = [f"{name}: {value}\r\n" for name, value in {"host": target, **_headers(proxy)}.items()]
    timed.sendall(f"CONNECT {target} HTTP/1.1\r\n{''.join(lines)}\r\n".encode("ascii"))
    # It can read no byte that belongs to TLS, in which the client is the first to speak.
    answer = Answer(timed, method="CONNECT")  # type: ignore[arg-type]
    try:
        answer.begin()
    except HTTPException as error:
        raise OSError(errno.EPROTO, f"its answer is no HTTP ({type(error).__name__})") from None
    finally:
        answer.close()
    if not 200 <= answer.status < 300:
        raise OSError(errno.EPROTO, f"it answers HTTP {answer.status}")


def _headers(proxy: Proxy) -> dict[str, str]:
    return {"proxy-authorization": proxy.authorization} if proxy.authorization else {}


def _bracketed(hostname: str) -> str:
    return f"[{hostname}]" if ":" in hostname else hostname
