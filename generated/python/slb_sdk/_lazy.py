"""Loads the modules of the Actions of an API when something of them is needed first."""

from __future__ import annotations

import importlib
from collections.abc import Mapping, Sequence
from types import ModuleType

from ._near_name import near_name
from .validation import Issue


class LazyActions:
    """The Actions of an API.

    Args:
        package: The name of the API's package: `slb_sdk.slb`.
        modules: The modules of the Actions, by the names of the Actions.
        types: The names of the types in each module.
    """

    def __init__(
        self, package: str, modules: Mapping[str, str], types: Mapping[str, Sequence[str]]
    ) -> None:
        self._package = package
        self._modules = modules
        self._types = {name: module for module, names in types.items() for name in names}

    def type(self, name: str) -> object:
        """Give a type by its name.

        Raises:
            AttributeError: There is no such type.
        """
        module = self._types.get(name)
        if module is None:
            raise AttributeError(f"module {self._package!r} has no attribute {name!r}")
        return getattr(self._load(module), name)

    def type_names(self) -> list[str]:
        """Give the names of all types."""
        return list(self._types)

    def validate(self, action: str, params: Mapping[str, object]) -> list[Issue]:
        """Check the parameters of an Action.

        Raises:
            ValueError: There is no such Action.
        """
        module = self._modules.get(action)
        if module is None:
            near = near_name(action, self._modules)
            hint = f"; did you mean {near}?" if near else ""
            raise ValueError(f"{self._package} has no Action {action}{hint}")
        if isinstance(params, Mapping) and not isinstance(params, dict):
            params = dict(params)
        issues: list[Issue] = self._load(module).validate(params)
        return issues

    def _load(self, module: str) -> ModuleType:
        return importlib.import_module(f"{self._package}.actions.{module}")
