"""The classes of resources where calls are awaited, made of the other client's at their first use.

What a package has in `aio/_typed.py` is what type checkers see of them; it is never run.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from importlib import import_module
from types import FunctionType
from typing import Any, ClassVar, NamedTuple

from ..core.resource import Resource
from .resource import AsyncResource, awaited, paged


class Twin(NamedTuple):
    """What of a resource the other client's class does not say.

    module: where that is, below `resources`
    pages: methods whose answers lead from page to page
    begin: methods that give a poller, and so have no raw form
    raw: methods of a helper that have one
    """

    module: str
    pages: tuple[str, ...] = ()
    begin: tuple[str, ...] = ()
    raw: tuple[str, ...] = ()


def maker(module: str, twins: Mapping[str, Twin]) -> Callable[[str], type]:
    """The `__getattr__` of a module that has these classes, and those of their raw forms."""

    def make(name: str) -> type:
        for suffix, form in _FORMS.items():
            resource = name.removesuffix(suffix)
            if resource in twins and name.endswith(suffix):
                members = form(module, resource, twins[resource])
                made = type(name, members.pop("__bases__"), {"__module__": module, **members})
                # Of two threads that ask for it at once, both get the first one's.
                first: type = vars(sys.modules[module]).setdefault(name, made)
                return first
        raise AttributeError(f"module {module!r} has no attribute {name!r}")

    return make


Members = dict[str, Any]


def _blocking(module: str, name: str, twin: Twin) -> type[Resource]:
    home = import_module(f"..resources.{twin.module}", module)
    resource: type[Resource] = getattr(home, name.removeprefix("Async"))
    return resource


def _resource(module: str, name: str, twin: Twin) -> Members:
    blocking = _blocking(module, name, twin)
    bases = tuple(map(_awaiting, blocking.__bases__))
    members: Members = {
        "__bases__": bases,
        "__doc__": blocking.__doc__,
        "_path": blocking._path,
        "_made_of": blocking.__module__,
    }
    for key, member in vars(blocking).items():
        if isinstance(member, FunctionType):
            members[key] = (paged if key in twin.pages else awaited)(member)
        elif isinstance(member, cached_property):
            members[key] = _accessor(module, f"{name}.{key}", member.func)
    return members


def _awaiting(base: type) -> type:
    if base is Resource:
        return AsyncResource
    twin: type = getattr(sys.modules[base.__module__], f"Async{base.__name__}")
    return twin


def _accessor(module: str, place: str, blocking: Callable[..., Any]) -> cached_property[Any]:
    wanted = f"Async{blocking.__annotations__['return']}"

    def get(resource: Resource) -> Any:
        return getattr(sys.modules[module], wanted)(resource)

    get.__module__, get.__qualname__, get.__name__ = module, place, place.rpartition(".")[2]
    get.__doc__ = blocking.__doc__
    get.__annotations__ = {"return": wanted}
    return cached_property(get)


class _Raw:
    _names: ClassVar[tuple[str, ...]]

    def __init__(self, resource: AsyncResource) -> None:
        resource = resource._as_raw()
        for name in self._names:
            setattr(self, name, getattr(resource, name))


class _Streaming:
    _names: ClassVar[tuple[str, ...]]

    def __init__(self, resource: AsyncResource) -> None:
        from .streamed import async_streamed

        resource = resource._as_opened()
        for name in self._names:
            setattr(self, name, async_streamed(getattr(resource, name)))


def _raw(module: str, name: str, twin: Twin) -> Members:
    members = _form(module, name, twin, "with_raw_response")
    return {**members, "__bases__": (_Raw,), "_names": (*members["_names"], *twin.raw)}


def _streaming(module: str, name: str, twin: Twin) -> Members:
    return {"__bases__": (_Streaming,), **_form(module, name, twin, "with_streaming_response")}


def _form(module: str, name: str, twin: Twin, accessor: str) -> Members:
    blocking = _blocking(module, name, twin)
    functions = (key for key, it in vars(blocking).items() if isinstance(it, FunctionType))
    names = tuple(name for name in functions if name not in twin.begin)
    return {"__doc__": f"`client.{blocking._path}.{accessor}`", "_names": names}


_FORMS: Mapping[str, Callable[[str, str, Twin], Members]] = {
    "": _resource,
    "WithRawResponse": _raw,
    "WithStreamingResponse": _streaming,
}
