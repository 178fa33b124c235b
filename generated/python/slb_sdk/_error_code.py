"""Compares error codes with those of the documentation, in which `%s` stands for any text."""

from __future__ import annotations

import re
from functools import cache


def is_code_of(text: str, code: str) -> bool:
    """Tell whether a code is one of those that a text stands for."""
    return text == code if "%s" not in text else _pattern(text).fullmatch(code) is not None


@cache
def _pattern(text: str) -> re.Pattern[str]:
    return re.compile(".*".join(re.escape(part) for part in text.split("%s")), re.DOTALL)
