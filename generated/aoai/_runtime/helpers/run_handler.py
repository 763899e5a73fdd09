"""Who is told of an assistant's run as it goes on."""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from ..core.errors import APITimeoutError
from .run_events import Hook, RunEventAccumulator, every
from .streaming import AsyncEventStream, EventStream

if TYPE_CHECKING:
    from typing_extensions import Self


class RunHooks:
    """What a handler of one's own may override; it is called as events come.

    Snapshots are all of the object so far.  A handler of the client that awaits may override with
    `async def`.
    """

    _accumulator: RunEventAccumulator

    def __init__(self) -> None:
        """It becomes a stream where it is given as `event_handler=`."""

    def _bind(self, begin: Callable[[], Any]) -> Self:
        stream: Any = super()
        stream.__init__(begin, RunEventAccumulator())
        return self

    def on_event(self, event: Any) -> Any:
        """Each event as it comes."""

    def on_message_created(self, message: Any) -> Any:
        """A message begins."""

    def on_message_delta(self, delta: Any, snapshot: Any) -> Any:
        """A piece of a message."""

    def on_message_done(self, message: Any) -> Any:
        """A whole message."""

    def on_text_created(self, text: Any) -> Any:
        """A text of a message begins: `text.value`, `text.annotations`."""

    def on_text_delta(self, delta: Any, snapshot: Any) -> Any:
        """A piece of a text."""

    def on_text_done(self, text: Any) -> Any:
        """A whole text."""

    def on_image_file_done(self, image_file: Any) -> Any:
        """An image: `image_file.file_id`."""

    def on_run_step_created(self, run_step: Any) -> Any:
        """A step begins."""

    def on_run_step_delta(self, delta: Any, snapshot: Any) -> Any:
        """A piece of a step."""

    def on_run_step_done(self, run_step: Any) -> Any:
        """A whole step."""

    def on_tool_call_created(self, tool_call: Any) -> Any:
        """A call of a tool begins."""

    def on_tool_call_delta(self, delta: Any, snapshot: Any) -> Any:
        """A further piece of a call."""

    def on_tool_call_done(self, tool_call: Any) -> Any:
        """A whole call."""

    def on_end(self) -> Any:
        """The stream has been read to its end."""

    def on_timeout(self) -> Any:
        """The stream stalled; on_exception follows."""

    def on_exception(self, exception: Exception) -> Any:
        """Reading failed; the caller gets the exception, too."""

    @property
    def current_event(self) -> Any:
        """The last event."""
        return self._accumulator.event

    @property
    def current_run(self) -> Any:
        """The run as it was last heard of, None before."""
        return self._accumulator.run

    @property
    def current_message_snapshot(self) -> Any:
        """The last message so far, None before."""
        return self._accumulator.last_message

    @property
    def current_run_step_snapshot(self) -> Any:
        """The last step so far, None before."""
        return self._accumulator.last_step

    def _wanted(self, hooks: Iterator[Hook]) -> Iterator[Callable[[], Any]]:
        """Calls of the methods that are overridden."""
        for name, arguments in hooks:
            if getattr(type(self), name) is not getattr(RunHooks, name):
                yield partial(getattr(self, name), *arguments())


class AssistantEventHandler(RunHooks, EventStream[Any, Any]):
    """The stream of a run, to be used in a `with`: iterate over it, or override its methods.

    `for event in stream` gives the events, told apart by `event.event`; `until_done()` reads to the
    end.  Iterating raises what the stream of `create` raises.
    """

    _accumulator: RunEventAccumulator

    def __iter__(self) -> Iterator[Any]:
        if self._ended:
            return
        try:
            for came in self._opened():
                for call in self._wanted(self._accumulator.hooks(came)):
                    call()
                yield came
        except Exception as problem:
            if isinstance(problem, APITimeoutError):
                self.on_timeout()
            self.on_exception(problem)
            raise
        self._ended = True
        self.on_end()

    def text_deltas(self) -> Iterator[str]:
        """The texts of messages alone, piece by piece."""
        for event in self:
            if text := self._accumulator.text_of(event):
                yield text

    def get_final_run(self) -> Any:
        """Reads the rest; the run as it was last heard of."""
        return self._final()

    def get_final_messages(self) -> list[Any]:
        """Reads the rest; the messages that came."""
        self._final()
        return every(self._accumulator.messages)

    def get_final_run_steps(self) -> list[Any]:
        """Reads the rest; the steps that came."""
        self._final()
        return every(self._accumulator.steps)


class AsyncAssistantEventHandler(RunHooks, AsyncEventStream[Any, Any]):
    """The same for the client that awaits, in an `async with`; methods may be async."""

    _accumulator: RunEventAccumulator

    async def __aiter__(self) -> AsyncIterator[Any]:
        if self._ended:
            return
        try:
            async for came in await self._opened():
                for call in self._wanted(self._accumulator.hooks(came)):
                    await _awaited(call())
                yield came
        except Exception as problem:
            if isinstance(problem, APITimeoutError):
                await _awaited(self.on_timeout())
            await _awaited(self.on_exception(problem))
            raise
        self._ended = True
        await _awaited(self.on_end())

    async def text_deltas(self) -> AsyncIterator[str]:
        """The texts of messages alone, piece by piece."""
        async for event in self:
            if text := self._accumulator.text_of(event):
                yield text

    async def get_final_run(self) -> Any:
        """Reads the rest; the run as it was last heard of."""
        return await self._final()

    async def get_final_messages(self) -> list[Any]:
        """Reads the rest; the messages that came."""
        await self._final()
        return every(self._accumulator.messages)

    async def get_final_run_steps(self) -> list[Any]:
        """Reads the rest; the steps that came."""
        await self._final()
        return every(self._accumulator.steps)


async def _awaited(value: Any) -> Any:
    return await value if inspect.isawaitable(value) else value
