"""The time as the services have it, and pauses."""

from __future__ import annotations

import re
import time
from datetime import UTC, datetime, timedelta
from typing import Final

_TOLERANCE: Final = timedelta(minutes=1)
"""Services take times that are up to 15 minutes off; less than this is no reason to refuse."""

_DATE: Final = re.compile(
    r"[A-Z][a-z]{2}, ([0-9]{2}) ([A-Z][a-z]{2}) ([0-9]{4}) ([0-9]{2}):([0-9]{2}):([0-9]{2}) GMT"
)
_MONTHS: Final = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)


class Clock:
    """The time for signatures: that of the machine, until an answer proves it wrong."""

    def __init__(self) -> None:
        self._offset = timedelta()
        self._heard = timedelta()

    def now(self) -> datetime:
        """Give the time, in UTC."""
        return datetime.now(UTC) + self._offset

    def hear(self, date: str | None) -> None:
        """Take note of the `Date` header of an answer."""
        time_there = _parse(date or "")
        if time_there is not None:
            self._heard = time_there - datetime.now(UTC)

    def correct(self) -> bool:
        """Go by the latest answer from now on; False when that changes nothing that matters."""
        is_wrong = abs(self._heard - self._offset) > _TOLERANCE
        if is_wrong:
            self._offset = self._heard
        return is_wrong


def _parse(date: str) -> datetime | None:
    match = _DATE.fullmatch(date)
    # Not `strptime`, which takes the months in the language of the user.
    if match is None or match[2] not in _MONTHS:
        return None
    month = _MONTHS.index(match[2]) + 1
    day, year, hour, minute, second = (int(match[group]) for group in (1, 3, 4, 5, 6))
    try:
        return datetime(year, month, day, hour, minute, second, tzinfo=UTC)
    except ValueError:
        return None


def sleep(seconds: float) -> None:
    """Wait."""
    time.sleep(seconds)
