"""Sends by HTTP/1.1 on connections that are kept open for the next request."""

from __future__ import annotations

import ssl
import threading
import time
from http.client import HTTPException, IncompleteRead
from http.client import HTTPResponse as Answer
from urllib.parse import urlsplit

from ._connection import Connection
from ._endpoint import Endpoint, parse_endpoint
from ._pool import Pool
from ._proxy import proxy_for
from .errors import ConfigurationError
from .transport import HttpRequest, HttpResponse, TransportError, TransportLimits

_CHUNK = 65536


class HttpTransport:
    """A `Transport` by `http.client`, safe to use from several threads."""

    def __init__(self) -> None:
        self._pool = Pool()
        self._lock = threading.Lock()
        self._context: ssl.SSLContext | None = None

    def __call__(self, request: HttpRequest, limits: TransportLimits) -> HttpResponse:
        """Send a request and read the whole answer.

        Raises:
            TransportError: No complete answer came.
            ConfigurationError: A header cannot be sent, or the proxy of the environment is none.
        """
        parts = urlsplit(request.url)
        endpoint = parse_endpoint(f"{parts.scheme}://{parts.netloc}")
        connection = self._pool.take(endpoint)
        if connection is None:
            connection = self._open(endpoint, limits)
        connection.end_at(limits.deadline)
        try:
            _send(
                connection,
                endpoint,
                request,
                f"{parts.path}?{parts.query}" if parts.query else parts.path,
            )
            response, is_reusable = _receive(connection, limits)
        except BaseException:
            connection.close()
            raise
        if is_reusable:
            self._pool.give(endpoint, connection)
        else:
            connection.close()
        return response

    def close(self) -> None:
        """Close the connections that wait for a request."""
        self._pool.close()

    def _open(self, endpoint: Endpoint, limits: TransportLimits) -> Connection:
        end = time.monotonic() + limits.connect_timeout
        proxy = proxy_for(endpoint)
        place = "" if proxy is None else f"through proxy {proxy.hostname}:{proxy.port}: "
        try:
            context = self._tls() if endpoint.scheme == "https" else None
            return Connection(endpoint, context, proxy, min(end, limits.deadline))
        except TimeoutError:
            if end <= limits.deadline:
                raise TransportError(
                    "connect", f"no connection within {limits.connect_timeout:g} s"
                ) from None
            raise TransportError("deadline", "no connection in time") from None
        except (OSError, UnicodeError) as error:
            raise TransportError("unsent", f"{place}{_reason(error)}") from error

    def _tls(self) -> ssl.SSLContext:
        with self._lock:
            if self._context is None:
                self._context = ssl.create_default_context()
            return self._context


def _send(connection: Connection, endpoint: Endpoint, request: HttpRequest, target: str) -> None:
    try:
        connection.request(
            request.method,
            f"{connection.prefix}{target}",
            request.body,
            {**request.headers, **connection.own_headers, "host": endpoint.host},
        )
    except TimeoutError:
        raise TransportError("deadline", "the request was not sent in time") from None
    except OSError as error:
        # The connection was gone before all was written, and half a request has no effect.
        raise TransportError("unsent", _reason(error)) from error
    except (HTTPException, ValueError):
        failure = ConfigurationError("The request has a header that cannot be sent.")
    else:
        return
    # Outside of the block above, whose error quotes the header.
    raise failure


def _receive(connection: Connection, limits: TransportLimits) -> tuple[HttpResponse, bool]:
    """Read an answer, and tell whether another request can follow on the same connection."""
    try:
        with connection.getresponse() as answer:
            body = _read(answer, limits.max_response_bytes)
            headers = {name.lower(): value for name, value in reversed(answer.getheaders())}
            response = HttpResponse(status=answer.status, headers=headers, body=body)
            return response, not answer.will_close
    except TimeoutError:
        raise TransportError("deadline", "no complete answer in time") from None
    except OSError as error:
        raise TransportError("lost", _reason(error)) from error
    except HTTPException as error:
        # What came may be quoted in its message.
        raise TransportError(
            "lost", f"the answer broke off or is no HTTP ({type(error).__name__})"
        ) from None


def _read(answer: Answer, limit: int) -> bytes:
    chunks: list[bytes] = []
    size = 0
    while chunk := answer.read(min(_CHUNK, limit + 1 - size)):
        chunks.append(chunk)
        size += len(chunk)
        if size > limit:
            raise TransportError("size", f"more than {limit} bytes")
    if answer.length:
        raise IncompleteRead(b"", answer.length)
    return b"".join(chunks)


def _reason(error: Exception) -> str:
    """Give the system's words for a failure, without addresses."""
    if isinstance(error, ssl.SSLError):
        return f"TLS: {getattr(error, 'verify_message', '') or error.reason or 'failed'}"
    return getattr(error, "strerror", None) or type(error).__name__
