"""Finds the name that a mistyped one was probably meant to be."""

from __future__ import annotations

from collections.abc import Iterable


def near_name(name: str, names: Iterable[str], limit: int | None = None) -> str | None:
    """Give the first of the nearest names within `limit` edits; None when there is none.

    An edit inserts, deletes or replaces a character, or swaps two neighbours. Without a limit a
    third of the name may be wrong, but no more than three characters. Small and capital letters
    count as the same, and underscores do not count.
    """
    most = min(3, len(name) // 3) if limit is None else limit
    wanted = _folded(name)
    best: str | None = None
    best_distance = most + 1
    for candidate in names:
        folded = _folded(candidate)
        if abs(len(folded) - len(wanted)) >= best_distance:
            continue
        distance = _edit_distance(wanted, folded)
        if distance < best_distance:
            best, best_distance = candidate, distance
    return best


def _folded(name: str) -> str:
    return name.lower().replace("_", "")


def _edit_distance(a: str, b: str) -> int:
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, start=1):
        following = [i]
        for j, right in enumerate(b, start=1):
            distance = min(row[j - 1] + (left != right), row[j] + 1, following[j - 1] + 1)
            if i > 1 and j > 1 and left == b[j - 2] and a[i - 2] == right:
                distance = min(distance, before[j - 2] + 1)
            following.append(distance)
        before, row = row, following
    return row[-1]
