"""Steps of helpers, carried out by the client that they belong to."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

if TYPE_CHECKING:
    from ..sync.client import ApiClient

T = TypeVar("T")

#: Yields what is to be called, gets back what came of it.
Flow = Generator[Callable[[], Any], Any, T]


def carried_out(client: ApiClient, flow: Flow[T]) -> Any:
    """What the flow returns."""
    try:
        step = next(flow)
        while True:
            step = flow.send(step())
    except StopIteration as end:
        return end.value
