"""How the methods of a resource are called where calls are awaited."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from functools import partial, wraps
from importlib import import_module
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar

from ..core.hinted import Evaluable
from ..core.resource import Resource
from .pager import AsyncPager

if TYPE_CHECKING:
    from ..core.raw_response import RawResponse

P = ParamSpec("P")
T = TypeVar("T")


class AsyncResource(Resource):
    """A group of operations, bound to an asynchronous client.

    Its methods are those of the other client's resource: what they return is here an awaitable.
    """


class AwaitedHints(Evaluable):
    """The other client's function, whose annotations name here what is awaited or asynchronous."""

    __slots__ = ()

    @property
    def __globals__(self) -> dict[str, Any]:
        known = super().__globals__
        runtime = import_module(__name__.rpartition(".aio.")[0])
        twins = {name: getattr(runtime, f"Async{name}", kind) for name, kind in known.items()}
        return {**twins, "AsyncPager": AsyncPager}


def awaited(method: Any) -> Any:
    """The method as a coroutine function, with its signature and its texts."""

    @wraps(method)
    async def call(*args: Any, **kwargs: Any) -> Any:
        try:
            made = method(*args, **kwargs)
        finally:
            del args, kwargs  # with headers among them, which no frame of an error is to show
        return await made

    return _hinted(call, method)


def _hinted(call: Any, method: Any) -> Any:
    call.__wrapped__ = AwaitedHints(method)
    return call


def paged(method: Any) -> Any:
    """The same for a list, which can be iterated over as well as awaited."""

    @wraps(method)
    def call(resource: Resource, *args: Any, **kwargs: Any) -> Any:
        ask = partial(method, resource, *args, **kwargs)
        return ask() if resource._raw or resource._opened else AsyncPager(ask)

    known = method.__annotations__
    call.__annotations__ = {**known, "return": f"AsyncPager[{known['return']}]"}
    return _hinted(call, method)


def async_raw(
    method: Callable[P, Awaitable[T]], /
) -> Callable[P, Coroutine[Any, Any, RawResponse[T]]]:
    """The method of a raw resource, with the type that its answers have there."""
    same: Any = method
    return same  # type: ignore[no-any-return]
