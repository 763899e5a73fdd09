"""A module in parts: files beside it, of which each is imported when a name in it is asked for."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from importlib import import_module
from types import ModuleType
from typing import Any


def parted(name: str, parts: Mapping[str, str]) -> None:
    """Makes the module one in parts.

    parts: the names in each part, with spaces between them
    """
    module: Any = sys.modules[name]
    module.__class__ = Parted
    module._parts = {each: part for part, names in parts.items() for each in names.split()}


class Parted(ModuleType):
    """A module that has all names of its parts."""

    _parts: Mapping[str, str]

    def __getattr__(self, name: str) -> Any:
        part = self._parts.get(name)
        if part is None:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{self.__name__}.{part}"), name)
        if type(value) is str:  # an alias
            value = eval(value, self._by_need({}))  # noqa: S307 - the part's own  # nosec B307
        setattr(self, name, value)
        return value

    # Who asks for all names, as `typing.get_type_hints` does, imports all parts.
    @property
    def __dict__(self) -> dict[str, Any]:  # type: ignore[override]
        for name in self._parts:
            getattr(self, name)
        return self._loaded()

    def _loaded(self) -> dict[str, Any]:
        """What is there without importing any more."""
        loaded: dict[str, Any] = vars(ModuleType)["__dict__"].__get__(self)
        return loaded

    def _by_need(self, known: Mapping[str, Any]) -> dict[str, Any]:
        """All names, imported as they are looked up, and those that are known."""
        return _ByNeed(self, known)


class _ByNeed(dict[str, Any]):
    def __init__(self, module: Parted, known: Mapping[str, Any]) -> None:
        super().__init__(known)
        self._module = module

    def __missing__(self, name: str) -> Any:
        try:
            return getattr(self._module, name)
        except AttributeError:
            raise KeyError(name) from None
