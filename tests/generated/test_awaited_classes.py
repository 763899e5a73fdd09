"""The classes that are made for clients that await are those that type checkers see."""

from __future__ import annotations

import inspect
import pkgutil
import threading
from functools import cached_property
from importlib import import_module
from types import ModuleType
from typing import Any

import pytest

import aoai
from aoai import management

PACKAGES = sorted(
    f"{home.__name__}.{found.name}"
    for home in (aoai, management)
    for found in pkgutil.iter_modules(home.__path__)
    if found.name.startswith("v")
)


def kinds(cls: type) -> dict[str, str]:
    """What a class has itself, and what of it is a coroutine function or an accessor."""
    return {
        name: "accessor"
        if isinstance(member, cached_property)
        else "coroutine"
        if inspect.iscoroutinefunction(member)
        else "function"
        for name, member in vars(cls).items()
        if not name.startswith("_")
    }


def classes(typed: ModuleType) -> dict[str, Any]:
    return {
        name: cls
        for name, cls in vars(typed).items()
        if getattr(cls, "__module__", "") == typed.__name__
    }


@pytest.mark.parametrize("package", PACKAGES)
def test_a_made_class_has_what_its_type_has(package: str) -> None:
    made, found = import_module(f"{package}.aio"), classes(import_module(f"{package}.aio._typed"))
    resources = {name: cls for name, cls in found.items() if hasattr(cls, "_call")}
    assert resources
    for name, cls in resources.items():
        own = getattr(made, name)
        assert (own.__name__, own.__module__) == (name, made.__name__)
        assert kinds(own) == kinds(cls)
        assert [base.__name__ for base in own.__mro__] == [base.__name__ for base in cls.__mro__]
        for form in ("WithRawResponse", "WithStreamingResponse"):
            if f"{name}{form}" in found:
                resource = own(None)
                forms = getattr(made, f"{name}{form}")(resource), found[f"{name}{form}"](resource)
                assert vars(forms[0]).keys() == vars(forms[1]).keys()


def test_a_class_is_made_once_and_what_is_none_is_no_attribute() -> None:
    from aoai.v2024_10_21 import aio

    vars(aio).pop("AsyncFiles", None)
    asked: list[type] = []
    threads = [threading.Thread(target=lambda: asked.append(aio.AsyncFiles)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(asked) == {aio.AsyncFiles}
    for name in ("AsyncNothing", "Files", "AsyncFilesWith", "WithRawResponse"):
        with pytest.raises(
            AttributeError, match=f"'aoai.v2024_10_21.aio' has no attribute '{name}'"
        ):
            getattr(aio, name)
