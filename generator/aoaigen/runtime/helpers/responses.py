"""`client.responses` beside its operations: structured outputs and tools."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..core.sentinel import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Iterable

    from typing_extensions import TypeVar

    from ..core.client import ClientBase
    from .parsing import ParsedResponse
    from .response_events import AsyncResponseEventStream, ResponseEventStream
    from .tool_loop import ToolRun

    # What is read; without a type it is None.
    T = TypeVar("T", default=None)
else:
    from typing import TypeVar  # the other one takes milliseconds to import

    T = TypeVar("T")


class ResponseHelpers:
    """Methods that call `create`."""

    if TYPE_CHECKING:
        create: Any
        _client: ClientBase

    def parse(
        self,
        *,
        text_format: type[T] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        text: Any = omit,
        **options: Any,
    ) -> ParsedResponse[T]:
        """A response whose text is read as a type: `response.output_parsed`.

        text_format: a pydantic model, a dataclass or a TypedDict; without one, only the calls of
            tools are read
        tools: functions, models or tools in their JSON form; arguments of calls are read, too, as
            `item.parsed_arguments`, but for tools in JSON that are not strict
        text: what else `create` takes there
        options: the other arguments of `create`

        Raises pydantic's ValidationError for a text that does not fit the type, and what `create`
        does.  Of a response that was cut off nothing is read: `status` says so.
        """
        from .requests import ResponseParse

        asked = ResponseParse(text_format, tools, text)
        return asked.read(self.create(**asked.options, **options))

    def run_tools(
        self,
        *,
        input: str | Iterable[Any],
        tools: Iterable[Any],
        max_turns: int = 10,
        max_calls: int = 50,
        **options: Any,
    ) -> ToolRun:
        """Calls the functions that the model asks for until it has said what it has to say.

        See `chat.completions.run_tools`.
        """
        from .tool_loop import Limits, response_steps, run

        steps = response_steps(input, tools, Limits(max_turns, max_calls))
        create = partial(self.create, **options)
        return run(steps, create, self._client._settings.telemetry)

    def stream(
        self,
        *,
        text_format: type[T] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        text: Any = omit,
        **options: Any,
    ) -> ResponseEventStream[T]:
        """A response as a stream of events, to be used in a `with`.

        text_format: a type that the text is read as at its end, as `parse` does
        options: the other arguments of `create`

        Events are those of `create(stream=True)`; `output_text` is the text so far, and
        `get_final_response()` gives the whole response.
        """
        from .requests import ResponseParse
        from .response_events import ResponseEventAccumulator, ResponseEventStream

        asked = ResponseParse(text_format, tools, text)
        given = {**options, **asked.options, "stream": True}
        return ResponseEventStream(lambda: self.create(**given), ResponseEventAccumulator(asked))


class AsyncResponseHelpers:
    """The same for the async client."""

    if TYPE_CHECKING:
        create: Any
        _client: ClientBase

    async def parse(
        self,
        *,
        text_format: type[T] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        text: Any = omit,
        **options: Any,
    ) -> ParsedResponse[T]:
        """See ResponseHelpers.parse."""
        from .requests import ResponseParse

        asked = ResponseParse(text_format, tools, text)
        return asked.read(await self.create(**asked.options, **options))

    async def run_tools(
        self,
        *,
        input: str | Iterable[Any],
        tools: Iterable[Any],
        max_turns: int = 10,
        max_calls: int = 50,
        **options: Any,
    ) -> ToolRun:
        """See ResponseHelpers.run_tools; functions may be async."""
        from .tool_loop import Limits, response_steps, run_async

        steps = response_steps(input, tools, Limits(max_turns, max_calls))
        create = partial(self.create, **options)
        return await run_async(steps, create, self._client._settings.telemetry)

    def stream(
        self,
        *,
        text_format: type[T] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        text: Any = omit,
        **options: Any,
    ) -> AsyncResponseEventStream[T]:
        """See ResponseHelpers.stream; for an `async with`."""
        from .requests import ResponseParse
        from .response_events import AsyncResponseEventStream, ResponseEventAccumulator

        asked = ResponseParse(text_format, tools, text)
        given = {**options, **asked.options, "stream": True}
        return AsyncResponseEventStream(
            lambda: self.create(**given), ResponseEventAccumulator(asked)
        )
