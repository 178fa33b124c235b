"""Gives the fields of a response the types that the spec gives them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from ._action import ListOf, MapOf, Shape
from ._json import NOT_JSON, parse_json

_NUMBER: Final = re.compile(r"-?[0-9]+(\.[0-9]+)?(e[+-]?[0-9]+)?", re.IGNORECASE)
_SAFE: Final = 2**53 - 1
_ABSENT: Final = object()


def decode_members(fields: dict[str, Any], members: Mapping[str, Shape]) -> dict[str, Any]:
    """Decode the members of an object in place.

    - A list loses its wrapper (`Rules: {Rule: […]}` becomes `Rules: […]`); "", null and {} are the
      empty list, a value standing alone is a list of one, and a JSON text is parsed.
    - "80" becomes 80 and "true" True where a number or a boolean is due, 80 becomes "80" where a
      text is.
    - "" and null where a number, a boolean or a structure is due, and null where a text is, mean
      that the field is absent and are taken out.
    - Whatever else cannot be converted stays as it came, and so do fields that the spec does not
      know.
    """
    for name, shape in members.items():
        if name not in fields:
            continue
        value = _decode(fields[name], shape)
        if value is _ABSENT:
            del fields[name]
        else:
            fields[name] = value
    return fields


def _decode(value: object, shape: Shape) -> object:
    if isinstance(shape, str):
        return _decode_scalar(value, shape)
    if isinstance(shape, ListOf):
        return _decode_list(_unwrapped(value, shape.wrapper), shape.items)
    parsed = _structured(value)
    if isinstance(shape, MapOf):
        if parsed is _ABSENT:
            return {}
        return (
            decode_members(parsed, dict.fromkeys(parsed, shape.values))
            if isinstance(parsed, dict)
            else value
        )
    return decode_members(parsed, shape) if isinstance(parsed, dict) else parsed


def _decode_scalar(value: object, kind: str) -> object:
    if value is None:
        return _ABSENT
    if kind == "string":
        return as_text(value) if isinstance(value, (bool, int, float)) else value
    if not isinstance(value, str):
        return (
            int(value)
            if isinstance(value, float) and kind != "number" and value.is_integer()
            else value
        )
    if value == "":
        return _ABSENT
    if kind == "boolean":
        lower = value.lower()
        return lower == "true" if lower in ("true", "false") else value
    match = _NUMBER.fullmatch(value)
    if match is None:
        return value
    if match.group(1) is None and match.group(2) is None:
        try:
            return int(value)
        except ValueError:
            # Python reads no integer with thousands of digits.
            return value
    number = float(value)
    if kind == "number":
        return number
    return int(number) if number.is_integer() and abs(number) <= _SAFE else value


def _unwrapped(value: object, wrapper: str | None) -> object:
    parsed = _structured(value)
    if wrapper is not None and isinstance(parsed, dict) and wrapper in parsed:
        return _structured(parsed[wrapper])
    return parsed


def _decode_list(value: object, shape: Shape) -> list[object]:
    if value is _ABSENT or value == {}:
        return []
    items = value if isinstance(value, list) else [value]
    decoded = (_decode(item, shape) for item in items)
    return [item for item in decoded if item is not _ABSENT]


def _structured(value: object) -> Any:
    """Absent for "" and null, the value of a JSON text, else the value."""
    if value is None or value == "":
        return _ABSENT
    if not isinstance(value, str) or not value.lstrip().startswith(("[", "{")):
        return value
    parsed = parse_json(value)
    return value if parsed is NOT_JSON else parsed


def as_text(value: object) -> str:
    """Write a JSON value that is neither list nor object as text: `80`, `true`."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer() and abs(value) <= _SAFE:
        return str(int(value))
    return str(value)
