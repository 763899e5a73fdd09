"""Waiting for what goes on at the service, step by step."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ..core.errors import APITimeoutError, ArgumentError

if TYPE_CHECKING:
    from ..core.client import ClientBase
    from ..core.steps import Flow

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Retrieving(Protocol[R_co]):
    """A resource with `retrieve`: what that gives is what waiting gives, an awaitable or not."""

    def retrieve(self, *args: Any, **options: Any) -> R_co: ...


class Wait:
    """How long to wait between two questions, and in all.

    poll_interval_ms: milliseconds between two questions; None for what is usual
    max_wait: seconds; APITimeoutError when it has not ended by then, None for no limit
    progress: called with each state that was heard
    over: the states in which nothing happens any more
    """

    def __init__(
        self,
        client: ClientBase,
        over: frozenset[str],
        usual: float,
        *,
        poll_interval_ms: float | None = None,
        max_wait: float | None = None,
        progress: Callable[[Any], object] | None = None,
    ) -> None:
        self._clock = client._clock
        self._over = over
        self._pause = usual if poll_interval_ms is None else poll_interval_ms / 1000
        if self._pause < 0 or (max_wait is not None and max_wait < 0):
            raise ArgumentError("poll_interval_ms and max_wait must not be negative")
        self._end = None if max_wait is None else self._clock.monotonic() + max_wait
        self._progress = progress

    def until(
        self, first: Callable[[], Any], again: Callable[[Any], Any] | None = None
    ) -> Flow[Any]:
        """Calls `first`, and then `again` with the state that was heard, until it is over."""
        state = yield first
        while True:
            if self._progress is not None:
                self._progress(state)
            status = state.status
            if status in self._over:
                return state
            if self._end is not None and self._clock.monotonic() + self._pause > self._end:
                raise APITimeoutError(
                    f"{state.id} is {status!r} still, and no time is left to ask again"
                )
            yield partial(self._clock.sleep, self._pause)
            state = yield first if again is None else partial(again, state)


class Helper:
    """What helpers find in the resource that they belong to."""

    #: The states in which nothing happens any more, and the usual seconds between two questions.
    _over: frozenset[str] = frozenset()
    _usual = 1.0

    if TYPE_CHECKING:
        _client: ClientBase
        create: Any
        retrieve: Any

    def _wait(self, options: dict[str, Any]) -> Wait:
        """Takes what is said of waiting out of the options."""
        names = ("poll_interval_ms", "max_wait", "progress")
        given = {name: options.pop(name) for name in names if name in options}
        if "max_wait_seconds" in options:  # openai-python's name for it
            given["max_wait"] = options.pop("max_wait_seconds")
        return Wait(self._client, self._over, self._usual, **given)

    def _run(self, flow: Flow[Any]) -> Any:
        return self._client._driver.run(flow)


def waited(
    resource: Retrieving[R],
    options: dict[str, Any],
    ask: Callable[..., Any],
    *given: Any,
    again: Callable[[Any], Any] | None = None,
    **named: Any,
) -> R:
    """What a helper hears in the end: it asks, `again` or the same, until it is over.

    options: those of waiting, and those of `ask`
    """
    helper: Any = resource
    wait = helper._wait(options)
    ended: R = helper._run(wait.until(partial(ask, *given, **named, **options), again))
    return ended


def upload(client: Any, file: Any) -> Flow[Any]:
    """Uploads a file for assistants."""
    return (yield lambda: client.files.create(file=file, purpose="assistants"))
