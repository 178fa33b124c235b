"""Limits the retries of a client."""

from __future__ import annotations

import threading
from typing import Final

_CAPACITY: Final = 500
_PRICE: Final = 5
_PRICE_AFTER_TIMEOUT: Final = 10
"""A retry after a timeout costs more: the service may be overloaded."""


class RetryBudget:
    """A purse that retries are paid from, so that an outage does not multiply the requests.

    A retry that succeeds gives back what it took, a call that succeeds at once gives 1. With an
    empty purse errors are final.
    """

    def __init__(self) -> None:
        self._left = _CAPACITY
        self._lock = threading.Lock()

    def take(self, *, is_after_timeout: bool) -> int | None:
        """Pay for one more retry; the price, or None when it cannot be paid."""
        price = _PRICE_AFTER_TIMEOUT if is_after_timeout else _PRICE
        with self._lock:
            if self._left < price:
                return None
            self._left -= price
            return price

    def give(self, price: int) -> None:
        """Put something into the purse."""
        with self._lock:
            self._left = min(_CAPACITY, self._left + price)
