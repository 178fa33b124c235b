"""Sockets that keep to a point in time instead of a limit for each step."""

from __future__ import annotations

import io
import socket
import time
from typing import Any, Final

_LONGEST: Final = 1e6
"""The longest limit in seconds that all systems take; without a limit the deadline is infinite."""


def remaining(deadline: float) -> float:
    """Give the seconds that are left until a point in time.

    Raises:
        TimeoutError: None are left.
    """
    left = deadline - time.monotonic()
    if left <= 0:
        raise TimeoutError
    return min(left, _LONGEST)


class TimedSocket:
    """The part of a socket that `http.client` uses; all that it does ends by its deadline."""

    def __init__(self, plain: socket.socket, deadline: float) -> None:
        self._plain = plain
        self.deadline = deadline

    def fileno(self) -> int:
        return self._plain.fileno()

    def sendall(self, data: bytes) -> None:
        self._plain.settimeout(remaining(self.deadline))
        self._plain.sendall(data)

    def makefile(self, mode: str) -> io.BufferedReader:
        """Give a stream of what comes in; the socket stays open when it is closed."""
        assert mode == "rb"
        return io.BufferedReader(_Incoming(self._plain, self.deadline))

    def close(self) -> None:
        self._plain.close()


class _Incoming(io.RawIOBase):
    """What comes in from a socket."""

    def __init__(self, plain: socket.socket, deadline: float) -> None:
        self._plain = plain
        # It keeps the socket open until it is closed itself, even if the socket is closed before.
        self._stream = plain.makefile("rb", buffering=0)
        self._deadline = deadline

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        self._plain.settimeout(remaining(self._deadline))
        return self._stream.readinto(buffer)

    def close(self) -> None:
        self._stream.close()
        super().close()


def connect(host: str, port: int, deadline: float) -> socket.socket:
    """Open a connection to the first address of a host that answers.

    Raises:
        OSError: No address answers, or not in time (`TimeoutError`).
    """
    failure: OSError | None = None
    for family, kind, protocol, _, address in socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM
    ):
        opened = socket.socket(family, kind, protocol)
        try:
            opened.settimeout(remaining(deadline))
            opened.connect(address)
            opened.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        except OSError as error:
            failure = error
            opened.close()
            if deadline <= time.monotonic():
                break
        except BaseException:
            opened.close()
            raise
        else:
            return opened
    raise failure or OSError("no address")
