"""Keeps secrets out of texts that people and logs see."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

_FLAGS: Final = re.IGNORECASE | re.ASCII
_TO_SIGN: Final = re.compile(r"((?:string ?to ?sign|canonical ?request)\b).*", _FLAGS | re.DOTALL)
_SIGNATURE: Final = re.compile(r"(Signature(?:=|%3D))[\w%.~+/-]+", _FLAGS)
_OTHERS: Final = re.compile(r"[^a-z0-9]+", _FLAGS)

_OTHER: Final = r"(?:[^a-z0-9]|%(?:25)*[0-9a-f]{2}|&#?\w+;|\\[nrt]|\\u[0-9a-f]{4})"
"""What may stand in an echo for what is no letter or digit: itself, or one of its encodings."""


def redact(text: str, secrets: Iterable[str]) -> str:
    """Take out of a text that came from outside what must not reach a log.

    That is the given secrets, however they are encoded, signatures, and the string to sign, which
    repeats the whole request.
    """
    text = _TO_SIGN.sub(r"\1 …", text, count=1)
    text = _SIGNATURE.sub(r"\1***", text)
    for secret in secrets:
        text = text.replace(secret, "***")
        parts = [re.escape(part) for part in _OTHERS.split(secret)]
        gaps = [f"{_OTHER}{{0,{3 * len(gap)}}}" for gap in _OTHERS.findall(secret)]
        while parts and not parts[0]:
            del parts[0], gaps[:1]
        while parts and not parts[-1]:
            del parts[-1], gaps[-1:]
        if parts:
            pattern = parts[0] + "".join(
                gap + part for gap, part in zip(gaps, parts[1:], strict=True)
            )
            text = re.sub(pattern, "***", text, flags=_FLAGS)
    return text


def texts_of(value: object, names: Collection[str], *, is_meant: bool = False) -> Iterator[str]:
    """Give the texts of all parameters of some names, at any depth.

    Of a text with several lines each long line is given as well.
    """
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from texts_of(inner, names, is_meant=is_meant or name in names)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from texts_of(inner, names, is_meant=is_meant)
    elif is_meant and value is not None and value != "":
        text = str(value)
        yield text
        yield from (line for line in text.split() if len(line) > 15)
