"""How long to wait before a request is repeated."""

from __future__ import annotations

import random
from typing import Final, Literal, TypeAlias

Trouble: TypeAlias = Literal["throttled", "busy", "broken"]
"""Why a request is repeated: there were too many, something is busy, or it broke on the way."""

_LONGEST: Final = 20.0
_LONGEST_HINT: Final = 60.0


def backoff(trouble: Trouble, attempt: int, hint: float | None) -> float:
    """Give the seconds to wait after an attempt that failed, the first being number 1.

    The pause doubles each time. It is random, so that clients that failed together do not come back
    together: at least half of it where there were too many requests, anything from 0 elsewhere.
    What the service asks for comes first.
    """
    if hint is not None:
        return min(hint, _LONGEST_HINT)
    first = 0.2 if trouble == "broken" else 1.0
    # Beyond 10 doublings nothing changes any more, and a float ends at 2 ** 1024.
    ceiling = min(_LONGEST, first * 2 ** min(attempt - 1, 10))
    return random.uniform(ceiling / 2 if trouble == "throttled" else 0, ceiling)
