"""`client.chat.completions` beside its operations: structured outputs and tools."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from ..core.sentinel import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from typing_extensions import TypeVar

    from ..core.client import ClientBase
    from .chat_events import AsyncChatEventStream, ChatEventStream
    from .parsing import ParsedChat
    from .tool_loop import ToolRun

    # What is read; without a type it is None.
    T = TypeVar("T", default=None)
else:
    from typing import TypeVar  # the other one takes milliseconds to import

    T = TypeVar("T")


class ChatHelpers:
    """Methods that call `create`."""

    if TYPE_CHECKING:
        create: Any
        _client: ClientBase

    def parse(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[Any],
        response_format: type[T] | Mapping[str, Any] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **options: Any,
    ) -> ParsedChat[T]:
        """A chat whose answer is read as a type: `answer.choices[0].message.parsed`.

        response_format: a pydantic model, a dataclass or a TypedDict; without one, or with a format
            in its JSON form, only the calls of tools are read
        tools: functions, models or tools in their JSON form; arguments of calls are read, too, as
            `tool_call.function.parsed_arguments`, but for tools in JSON that are not strict
        options: the other arguments of `create`

        Raises LengthFinishReasonError or ContentFilterFinishReasonError for an answer that was cut
        off, pydantic's ValidationError for one that does not fit the type, and what `create` does.
        """
        from .requests import ChatParse, deployed

        asked = ChatParse(response_format, tools)
        answer = self.create(messages=messages, **deployed(deployment), **asked.options, **options)
        return asked.read(answer)

    def run_tools(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[Any],
        tools: Iterable[Any],
        max_turns: int = 10,
        max_calls: int = 50,
        **options: Any,
    ) -> ToolRun:
        """Calls the functions that the model asks for until it has said what it has to say.

        tools: functions (`function_tool` says how they are described); others cannot be called
        max_turns, max_calls: at most so many answers, and so many calls of functions
        options: the other arguments of `create`

        What the functions raise goes to the caller, but for ToolError, which is told to the model,
        as are arguments that do not fit.  Raises ToolLoopError when a limit is reached.
        """
        from .requests import deployed
        from .tool_loop import Limits, chat_steps, run

        steps = chat_steps(messages, tools, Limits(max_turns, max_calls))
        create = partial(self.create, **options, **deployed(deployment))
        return run(steps, create, self._client._settings.telemetry)

    def stream(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[Any],
        response_format: type[T] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **options: Any,
    ) -> ChatEventStream[T]:
        """A chat as a stream of events, to be used in a `with`.

        response_format: a type that the text is read as at its end, as `parse` does
        tools: functions, models or tools in their JSON form
        options: the other arguments of `create`

        Events are told apart by `event.type`: "content.delta" and "content.done", the same of
        "refusal", "logprobs.content" and "tool_calls.function.arguments", and "chunk" for what came
        as it is.  `get_final_completion()` gives the whole answer.
        """
        from .chat_events import ChatEventAccumulator, ChatEventStream
        from .requests import ChatParse, deployed

        asked = ChatParse(response_format, tools)
        given = {**options, **deployed(deployment), **asked.options, "stream": True}
        return ChatEventStream(
            lambda: self.create(messages=messages, **given), ChatEventAccumulator(asked)
        )


class AsyncChatHelpers:
    """The same for the async client."""

    if TYPE_CHECKING:
        create: Any
        _client: ClientBase

    async def parse(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[Any],
        response_format: type[T] | Mapping[str, Any] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **options: Any,
    ) -> ParsedChat[T]:
        """See ChatHelpers.parse."""
        from .requests import ChatParse, deployed

        asked = ChatParse(response_format, tools)
        answer = await self.create(
            messages=messages, **deployed(deployment), **asked.options, **options
        )
        return asked.read(answer)

    async def run_tools(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[Any],
        tools: Iterable[Any],
        max_turns: int = 10,
        max_calls: int = 50,
        **options: Any,
    ) -> ToolRun:
        """See ChatHelpers.run_tools; functions may be async."""
        from .requests import deployed
        from .tool_loop import Limits, chat_steps, run_async

        steps = chat_steps(messages, tools, Limits(max_turns, max_calls))
        create = partial(self.create, **options, **deployed(deployment))
        return await run_async(steps, create, self._client._settings.telemetry)

    def stream(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[Any],
        response_format: type[T] | Omit = omit,
        tools: Iterable[Any] | Omit = omit,
        **options: Any,
    ) -> AsyncChatEventStream[T]:
        """See ChatHelpers.stream; for an `async with`."""
        from .chat_events import AsyncChatEventStream, ChatEventAccumulator
        from .requests import ChatParse, deployed

        asked = ChatParse(response_format, tools)
        given = {**options, **deployed(deployment), **asked.options, "stream": True}
        return AsyncChatEventStream(
            lambda: self.create(messages=messages, **given), ChatEventAccumulator(asked)
        )
