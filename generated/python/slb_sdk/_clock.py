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
    """The time for signatures: that of the machine, until an answer proves it wrong.

    Attributes:
        offset: What is added to the time of the machine.
    """

    def __init__(self) -> None:
        self.offset = timedelta()
        self._heard = timedelta()

    def now(self) -> datetime:
        """Give the time, in UTC."""
        return datetime.now(UTC) + self.offset

    def hear(self, date: str | None) -> None:
        """Take note of the `Date` header of an answer."""
        time_there = _parse(date or "")
        if time_there is not None:
            self._heard = time_there - datetime.now(UTC)

    def correct(self, refused: timedelta) -> bool:
        """Go by the latest answer from now on.

        Args:
            refused: The offset with which a request was signed whose time the service refused. It
                may be older than that of the clock, which another thread may have corrected since.

        Returns:
            Whether the time of that request was wrong by so much that another one may pass.
        """
        is_wrong = abs(self._heard - refused) > _TOLERANCE
        if is_wrong:
            self.offset = self._heard
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
