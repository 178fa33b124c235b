"""Parses what may be JSON."""

from __future__ import annotations

import json
from typing import Final

NOT_JSON: Final = object()
"""Stands for the value of a text that is no JSON."""


def parse_json(text: str) -> object:
    """Parse JSON; `NOT_JSON` when the text is none."""
    try:
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        return NOT_JSON


def _refuse(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
