"""Who is told of calls as a whole, and what of them; no I/O."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

if TYPE_CHECKING:
    from .request import Request
    from .steps import Flow

R = TypeVar("R")


class Observer(Protocol):
    """What the option `telemetry` takes."""

    def begin(self, request: Request) -> Observation | None:
        """Told before anything is sent; None where the call is none of its business."""


class Observation(Protocol):
    """One call, all its attempts together.  One of the last three comes, perhaps twice."""

    def sending(self) -> AbstractContextManager[Any]:
        """Around all that is done until the answer is there, or the stream's first event."""
        ...

    def event(self, data: Any) -> None:
        """The JSON of one event of a stream."""

    def answered(self, data: Any) -> None:
        """The JSON of the whole answer, None where it is no JSON."""

    def failed(self, error: BaseException) -> None:
        """What the caller gets instead."""

    def ended(self) -> None:
        """Nothing more comes: the stream's end, or its reader's."""


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
