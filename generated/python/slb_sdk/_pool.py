"""Open connections that wait for their next request."""

from __future__ import annotations

import select
import threading
import time
import weakref
from collections import defaultdict, deque
from typing import Final, TypeAlias

from ._connection import Connection
from ._endpoint import Endpoint

_IDLE: Final = 4.0
"""How long a connection is kept that nobody uses, in seconds. Hardly any server ends one sooner."""

_LARGEST: Final = 32
"""How many idle connections are kept for a server."""

_Waiting: TypeAlias = "defaultdict[Endpoint, deque[tuple[Connection, float]]]"


class Pool:
    """Keeps connections for the next request; safe to use from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: _Waiting = defaultdict(deque)
        weakref.finalize(self, _close_all, self._waiting)

    def take(self, endpoint: Endpoint) -> Connection | None:
        """Give the connection that was used last, if one is left that is still open."""
        while True:
            with self._lock:
                waiting = self._waiting[endpoint]
                if not waiting:
                    return None
                connection, since = waiting.pop()
            if time.monotonic() - since < _IDLE and _is_quiet(connection):
                return connection
            connection.close()

    def give(self, endpoint: Endpoint, connection: Connection) -> None:
        """Keep a connection whose answer was read to its end."""
        too_old: list[Connection] = []
        now = time.monotonic()
        with self._lock:
            waiting = self._waiting[endpoint]
            waiting.append((connection, now))
            while len(waiting) > _LARGEST or now - waiting[0][1] >= _IDLE:
                too_old.append(waiting.popleft()[0])
        for each in too_old:
            each.close()

    def close(self) -> None:
        """Close all connections that are kept."""
        with self._lock:
            _close_all(self._waiting)


def _close_all(kept: _Waiting) -> None:
    for waiting in kept.values():
        while waiting:
            waiting.pop()[0].close()


def _is_quiet(connection: Connection) -> bool:
    """Tell whether a server has neither closed a connection nor sent anything unasked."""
    # `poll` takes any number of open files; Windows has only `select`.
    if not hasattr(select, "poll"):
        return not select.select([connection], [], [], 0)[0]
    poll = select.poll()
    poll.register(connection, select.POLLIN)
    return not poll.poll(0)
