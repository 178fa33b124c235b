"""Writes parameters as they go on the wire."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator, Mapping
from datetime import datetime
from enum import Enum
from typing import Any, TypeAlias

from ._action import Action
from ._encode import Pair
from ._request import timestamp

Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain]"
"""A value that has a form on the wire, free of absent members."""


def serialize(action: Action[Any], params: Mapping[str, object]) -> tuple[list[Pair], list[Pair]]:
    """Give the query and the form body of a request.

    None is absent at any depth, in lists too, whose indices stay dense; "" is sent, an empty flat
    list or structure sends nothing. A `datetime` is its UTC time in whole seconds; one without a
    time zone is local. A GET has no body: all goes into its query.

    Raises:
        TypeError: A value has no form on the wire: a function, a set, NaN, a structure that is part
            of itself, a number that only an exponent can write (1e21). The message names the place.
    """
    query: list[Pair] = []
    body: list[Pair] = []
    for name, value in params.items():
        if value is None:
            continue
        target = body if name in action.in_body and action.method == "POST" else query
        encoding = action.encodings.get(name)
        plain = _plain(value, name, ())
        # A text is taken to be encoded already, so that callers may prepare it themselves.
        if encoding is None or isinstance(plain, str):
            target.extend(_flat(name, plain))
        elif encoding == "json":
            target.append((name, json.dumps(plain, ensure_ascii=False, separators=(",", ":"))))
        else:
            target.append((name, _joined(plain, name)))
    return query, body


def _plain(value: object, path: str, outer: tuple[object, ...]) -> Plain:
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        return _number(value, path)
    if isinstance(value, datetime):
        return timestamp(value)
    if any(each is value for each in outer):
        raise _refused(path, "it is part of itself")
    inner = (*outer, value)
    if isinstance(value, (list, tuple)):
        items = enumerate(value)
        return [
            _plain(item, f"{path}[{index}]", inner) for index, item in items if item is not None
        ]
    if isinstance(value, Mapping):
        members = ((str(name), item) for name, item in value.items() if item is not None)
        return {name: _plain(item, f"{path}.{name}", inner) for name, item in members}
    raise _refused(path, "it has no form on the wire")


def _number(number: float, path: str) -> int | float:
    if number.is_integer() and abs(number) < 1e21:
        return int(number)
    # The service reads no exponent.
    if not math.isfinite(number) or "e" in repr(number):
        raise _refused(path, "it has no form on the wire")
    return number


def _flat(name: str, value: Plain) -> Iterator[Pair]:
    if isinstance(value, list):
        for index, item in enumerate(value, start=1):
            yield from _flat(f"{name}.{index}", item)
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _flat(f"{name}.{key}", item)
    else:
        yield name, _text(value)


def _joined(value: Plain, path: str) -> str:
    items = value if isinstance(value, list) else [value]
    if any(isinstance(item, (list, dict)) for item in items):
        raise _refused(path, "only single values can be joined by commas")
    return ",".join(_text(item) for item in items)


def _text(value: Plain) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def _refused(path: str, why: str) -> TypeError:
    return TypeError(f"{path} cannot be sent: {why}.")
