"""What is waited for, and whether an answer shows it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from ._checks import is_one_of
from ._error_code import is_code_of
from .errors import ApiError


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiterState:
    """What an answer, or an error, must be like for a state to be reached; all of it must hold.

    Attributes:
        fields: Fields by their paths, `Config.Status`; each equals one of the values.
        every: The list whose elements all are so; an empty one is not.
        some: The list of which at least one element is so.
        absent: A field that is absent or empty.
        error: The code of an error; `%s` in it stands for any text. Then nothing else is given.
    """

    fields: Mapping[str, tuple[str | int | float | bool, ...]] = field(default_factory=dict)
    every: str | None = None
    some: str | None = None
    absent: str | None = None
    error: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiter:
    """What is waited for, and how.

    Attributes:
        name: `load_balancer_active`
        delay: Seconds before the second request; doubled before each further one, up to
            `max_delay`.
        max_delay: The most seconds between two requests.
        attempts: The most requests.
        require: Parameters that waiting needs, although the Action does not.
        success: Any of these is what is waited for.
        failure: Any of these is the end.
    """

    name: str
    delay: float
    max_delay: float
    attempts: int
    require: tuple[str, ...] = ()
    success: tuple[WaiterState, ...]
    failure: tuple[WaiterState, ...] = ()


def is_reached(state: WaiterState, response: object, error: ApiError | None) -> bool:
    """Tell whether the last request shows a state, by its answer or its error."""
    if error is not None or state.error is not None:
        return error is not None and state.error is not None and is_code_of(state.error, error.code)
    if state.absent is not None and not is_empty(_value_at(response, state.absent)):
        return False
    if state.every is not None:
        elements = _list_at(response, state.every)
        return bool(elements) and all(_holds(state, each) for each in elements)
    if state.some is not None:
        return any(_holds(state, each) for each in _list_at(response, state.some))
    return _holds(state, response)


def _holds(state: WaiterState, holder: object) -> bool:
    return all(is_one_of(_value_at(holder, path), values) for path, values in state.fields.items())


def is_empty(value: object) -> bool:
    return value is None or value == "" or value == []


def seen(waiter: Waiter, response: object) -> Iterator[tuple[str, object]]:
    """Give the values of the fields that tell the states, by their paths: `Jobs[].Status`."""
    if response is None:
        return
    for state in (*waiter.success, *waiter.failure):
        listed = state.every or state.some
        for path in state.fields:
            if listed is None:
                yield path, _value_at(response, path)
            else:
                yield (
                    f"{listed}[].{path}",
                    [_value_at(each, path) for each in _list_at(response, listed)],
                )


def _list_at(holder: object, path: str) -> list[object]:
    found = _value_at(holder, path)
    return found if isinstance(found, list) else []


def _value_at(holder: object, path: str) -> object:
    for name in path.split("."):
        holder = holder.get(name) if isinstance(holder, dict) else None
    return holder
