"""Which annotations, of all that a package has, cannot be evaluated where a program runs."""

from __future__ import annotations

import inspect
import pkgutil
from collections.abc import Iterator
from functools import cache, cached_property
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any, get_type_hints


def modules(package: str) -> Iterator[ModuleType]:
    home = import_module(package)
    yield home
    for found in pkgutil.walk_packages(home.__path__, f"{package}."):
        if "._runtime" not in found.name:
            yield import_module(found.name)


def functions(cls: type) -> Iterator[Any]:
    """The public methods and accessors, inherited ones too."""
    for name, member in [item for base in cls.__mro__ for item in vars(base).items()]:
        found = member.func if isinstance(member, cached_property) else member
        found = found.fget if isinstance(found, property) else found
        found = found.__func__ if isinstance(found, (classmethod, staticmethod)) else found
        if isinstance(found, FunctionType) and (name == "__init__" or not name.startswith("_")):
            yield found


@cache
def fault(asked: Any) -> str:
    try:
        assert isinstance(get_type_hints(asked), dict)
        if isinstance(asked, FunctionType):
            inspect.signature(asked, eval_str=True)
    except (NameError, TypeError, AttributeError) as error:
        return f"{asked.__module__}.{asked.__qualname__}: {error!r}"
    return ""


def faults(module: ModuleType) -> set[str]:
    classes = [
        cls
        for cls in vars(module).values()
        if isinstance(cls, type) and cls.__module__ == module.__name__
    ]
    found = [each for cls in classes for each in (cls, *functions(cls))]
    return {fault(each) for each in found} - {""}


def of_package(package: str) -> set[str]:
    return set().union(*map(faults, modules(package)), made(package))


def made(package: str) -> set[str]:
    """The same of the classes for calls that are awaited, which are made where a program runs."""
    typed = vars(import_module(f"{package}.aio._typed"))
    names = [
        name for name, cls in typed.items() if getattr(cls, "__module__", "") == typed["__name__"]
    ]
    return of_names(import_module(f"{package}.aio"), names)


def of_names(home: ModuleType, names: list[str]) -> set[str]:
    found = [getattr(home, name) for name in names]
    classes = [each for each in found if isinstance(each, type)]
    asked = [each for each in found if isinstance(each, FunctionType)]
    asked += [each for cls in classes for each in (cls, *functions(cls))]
    return {fault(each) for each in asked} - {""}
