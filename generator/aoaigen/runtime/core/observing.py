"""Who is told of calls as a whole, and what of them; no I/O."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from .observation import Observation
    from .request import Request
    from .steps import Flow

R = TypeVar("R")


class Observer(Protocol):
    """What the option `telemetry` takes."""

    def begin(self, request: Request) -> Observation | None:
        """Told before anything is sent; None where the call is none of its business."""


def observed(observation: Observation, flow: Flow[R]) -> Flow[R]:
    """The same flow, with its failure told."""
    with observation.sending():
        try:
            return (yield from flow)
        except BaseException as problem:  # interrupted or cancelled, too
            observation.failed(problem)
            raise


def showing(observation: Observation, wrap: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """`wrap` that also shows the JSON of each event."""

    def shown(data: Any) -> Any:
        observation.event(data)
        return wrap(data)

    return shown
