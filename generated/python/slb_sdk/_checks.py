"""What the generated validators share."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import TypeGuard

from ._near_name import near_name
from .validation import Issue


def pattern(text: str) -> Callable[[str], re.Match[str] | None]:
    """Compile a pattern to a function that tells whether a text matches it."""
    return re.compile(text).search


def error(issues: list[Issue], path: str, rule: str, message: str) -> None:
    """Add an issue that stops the request."""
    issues.append(Issue(path, rule, "error", message))


def warning(issues: list[Issue], path: str, rule: str, message: str) -> None:
    """Add an issue that does not stop the request."""
    issues.append(Issue(path, rule, "warning", message))


def not_an_object() -> list[Issue]:
    """Say what is wrong with parameters that are no mapping."""
    return [Issue("", "type", "error", "The parameters must be an object.")]


def unknown(
    issues: list[Issue], value: Iterable[object], names: Collection[str], prefix: str = ""
) -> None:
    """Add an issue for each key that is none of the names; its path begins with `prefix`."""
    for key in value:
        if key in names:
            continue
        near = near_name(str(key), names)
        hint = f" Did you mean {near}?" if near else ""
        error(
            issues, f"{prefix}{key}", "unknown", f"{key} is not a parameter of this Action.{hint}"
        )


def is_number(value: object) -> TypeGuard[int | float]:
    """Tell whether a value is a number; `bool`, which is a kind of `int` in Python, is none."""
    return type(value) is int or type(value) is float


def is_one_of(value: object, values: Iterable[object]) -> bool:
    """Tell whether a value is one of some; to Python 1 is True, to the service it is not."""
    return any(
        value == each and isinstance(value, bool) == isinstance(each, bool) for each in values
    )


def surplus(*members: tuple[str, object]) -> list[str]:
    """Give the names of all members that are given but the first such."""
    return [name for name, value in members if value is not None][1:]


def at(value: object, *names: str) -> object:
    """Give the value at a path of structures; None where a value of another type has no members."""
    for name in names:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value


def structures(value: object, path: str) -> Iterator[tuple[str, Mapping[str, object]]]:
    """Give each structure in a list together with its path; nothing when the value is no list."""
    if isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            if isinstance(item, dict):
                yield f"{path}[{index}]", item


def repeated(
    items: Iterable[tuple[str, Mapping[str, object]]], *members: Sequence[str]
) -> Iterator[str]:
    """Give the paths of the structures that repeat an earlier one in all of some members.

    Values are compared as they are sent (80 equals "80"); structures without any of the members, or
    with a list or a structure in one, repeat nothing.
    """
    seen: set[str] = set()
    for path, item in items:
        values = [at(item, *names) for names in members]
        if all(value is None for value in values):
            continue
        if any(isinstance(value, (dict, list, tuple)) for value in values):
            continue
        key = json.dumps([value if value is None else _on_the_wire(value) for value in values])
        if key in seen:
            yield path
        seen.add(key)


def odd_length(*lists: tuple[str, object]) -> str | None:
    """Give the path of the first list that is not as long as the first one; only lists count."""
    lengths = [(path, len(value)) for path, value in lists if isinstance(value, (list, tuple))]
    return next((path for path, length in lengths if length != lengths[0][1]), None)


def _on_the_wire(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)
