"""Percent-encoding, as the signatures have it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias
from urllib.parse import quote

Pair: TypeAlias = tuple[str, str]
"""A name and its value, both as plain text."""


def percent_encode(text: str) -> str:
    """Encode everything but `A-Z a-z 0-9 - _ . ~`, as UTF-8 (RFC 3986).

    Half of a surrogate pair, which has no UTF-8 form, becomes U+FFFD.
    """
    try:
        return quote(text, safe="")
    except UnicodeEncodeError:
        return quote(
            "".join("\ufffd" if "\ud800" <= each <= "\udfff" else each for each in text), safe=""
        )


def canonical_query(pairs: Iterable[Pair]) -> str:
    """Encode pairs, sort them by encoded name and then by encoded value, and join them: `a=1&b=`.

    It is sent as it is signed, so that both can never differ.
    """
    encoded = sorted((percent_encode(name), percent_encode(value)) for name, value in pairs)
    return "&".join(f"{name}={value}" for name, value in encoded)
