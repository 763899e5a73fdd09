"""`threads` of api-version 2024-07-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.runs import ThreadHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import Omit, Stream, Timeout, View
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from .threads_messages import ThreadsMessages
    from .threads_runs import ThreadsRuns

    class CreateAndRunKeywords(TypedDict):
        """Keyword arguments of `create_and_run`, but for `stream`."""

        assistant_id: str
        """Id of the assistant. String; required."""
        thread: NotRequired[types.CreateThreadRequest | View | None | Omit]
        """The thread to create. Object."""
        model: NotRequired[str | None | Omit]
        """Id of the model of this run, in place of the assistant's own. String or null."""
        instructions: NotRequired[str | None | Omit]
        """What the model is told before all else, in place of the assistant's own. String or null."""
        tools: NotRequired[Iterable[OrUntyped[types.CreateThreadAndRunRequestTool]] | None | Omit]
        """What the model may call in this run, in place of the assistant's own. Array or null; at most 20 items."""
        tool_resources: NotRequired[
            types.CreateThreadAndRunRequestToolResources | View | None | Omit
        ]
        """What the tools work with, such as files and vector stores. Object or null. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        metadata: NotRequired[Mapping[str, Any] | None | Omit]
        """Your own keys and values, kept with the object. Object or null."""
        temperature: NotRequired[float | None | Omit]
        """Higher values make the output more random, lower ones more focused. Number or null; 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        top_p: NotRequired[float | None | Omit]
        """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Number or null; 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        max_prompt_tokens: NotRequired[int | None | Omit]
        """Most tokens of the prompts of the whole run. Integer or null; at least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        max_completion_tokens: NotRequired[int | None | Omit]
        """Most tokens to generate in the whole run. Integer or null; at least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        truncation_strategy: NotRequired[
            types.TruncationObject | models.TruncationObject | None | Omit
        ]
        """How a thread that is too long is cut. Object. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        tool_choice: NotRequired[types.AssistantsApiToolChoiceOption | None | Omit]
        """Whether, and which, tools are called. String or object. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        response_format: NotRequired[types.AssistantsApiResponseFormatOption | None | Omit]
        """The form of the output. String or object. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        extra_body: NotRequired[Mapping[str, object] | None]
        """Fields of the body to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""


_CREATE: Operation[models.ThreadObject] = Operation(
    "threads.create",
    "POST",
    "/threads",
    body="application/json",
    answers=(("200", "application/json", "ThreadObject"),),
)
_CREATE_AND_RUN: Operation[models.RunObject] = Operation(
    "threads.create_and_run",
    "POST",
    "/threads/runs",
    body="application/json",
    answers=(("200", "application/json", "RunObject"),),
    events="AssistantStreamEvent",
    stream="events",
)
_DELETE: Operation[models.DeleteThreadResponse] = Operation(
    "threads.delete",
    "DELETE",
    "/threads/{thread_id}",
    answers=(("200", "application/json", "DeleteThreadResponse"),),
    repeatable=True,
)
_RETRIEVE: Operation[models.ThreadObject] = Operation(
    "threads.retrieve",
    "GET",
    "/threads/{thread_id}",
    answers=(("200", "application/json", "ThreadObject"),),
    repeatable=True,
)
_UPDATE: Operation[models.ThreadObject] = Operation(
    "threads.update",
    "POST",
    "/threads/{thread_id}",
    body="application/json",
    answers=(("200", "application/json", "ThreadObject"),),
)


class Threads(ThreadHelpers, Resource):
    """`client.threads`"""

    _path = "threads"

    @cached_property
    def messages(self) -> ThreadsMessages:
        """`client.threads.messages`"""
        from .threads_messages import ThreadsMessages

        return ThreadsMessages(self._client)

    @cached_property
    def runs(self) -> ThreadsRuns:
        """`client.threads.runs`"""
        from .threads_runs import ThreadsRuns

        return ThreadsRuns(self._client)

    def create(
        self,
        *,
        messages: Iterable[OrUntyped[types.CreateMessageRequest | View]] | None | Omit = omit,
        tool_resources: types.CreateThreadRequestToolResources | View | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """Create a thread, with messages if you like.

        Args:
            messages: Messages to start with. Array.
            tool_resources: What the tools work with, such as files and vector stores. Object or
                null. Since 2024-05-01-preview, last in 2025-04-01-preview.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.ThreadObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads, api-version 2024-07-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "messages": unless_none(messages),
                "tool_resources": tool_resources,
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @typing.overload
        def create_and_run(
            self,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateAndRunKeywords],
        ) -> models.RunObject: ...

        @typing.overload
        def create_and_run(
            self,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateAndRunKeywords],
        ) -> Stream[models.AssistantStreamEvent]: ...

        @typing.overload
        def create_and_run(
            self,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[CreateAndRunKeywords],
        ) -> models.RunObject | Stream[models.AssistantStreamEvent]: ...

    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequest | View | None | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[OrUntyped[types.CreateThreadAndRunRequestTool]] | None | Omit = omit,
        tool_resources: types.CreateThreadAndRunRequestToolResources | View | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: types.TruncationObject | models.TruncationObject | None | Omit = omit,
        tool_choice: types.AssistantsApiToolChoiceOption | None | Omit = omit,
        response_format: types.AssistantsApiResponseFormatOption | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject | Stream[models.AssistantStreamEvent]:
        """Create a thread and run an assistant on it in one call.

        Args:
            assistant_id: Id of the assistant. String; required.
            thread: The thread to create. Object.
            model: Id of the model of this run, in place of the assistant's own. String or null.
            instructions: What the model is told before all else, in place of the assistant's own.
                String or null.
            tools: What the model may call in this run, in place of the assistant's own. Array or
                null; at most 20 items.
            tool_resources: What the tools work with, such as files and vector stores. Object or
                null. Since 2024-05-01-preview, last in 2025-04-01-preview.
            metadata: Your own keys and values, kept with the object. Object or null.
            temperature: Higher values make the output more random, lower ones more focused. Number
                or null; 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview.
            top_p: Consider only the likeliest tokens up to this share of probability; an
                alternative to temperature. Number or null; 0 to 1; default 1. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            stream: Have the answer sent in pieces as it is made. Boolean or null. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            max_prompt_tokens: Most tokens of the prompts of the whole run. Integer or null; at
                least 256. Since 2024-05-01-preview, last in 2025-04-01-preview.
            max_completion_tokens: Most tokens to generate in the whole run. Integer or null; at
                least 256. Since 2024-05-01-preview, last in 2025-04-01-preview.
            truncation_strategy: How a thread that is too long is cut. Object. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            tool_choice: Whether, and which, tools are called. String or object. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            response_format: The form of the output. String or object. Since 2024-05-01-preview,
                last in 2025-04-01-preview.

        Returns: models.RunObject | Stream[models.AssistantStreamEvent]

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/runs, api-version 2024-07-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _CREATE_AND_RUN,
            body={
                "assistant_id": assistant_id,
                "thread": unless_none(thread),
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "tool_resources": tool_resources,
                "metadata": metadata,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "max_prompt_tokens": max_prompt_tokens,
                "max_completion_tokens": max_completion_tokens,
                "truncation_strategy": truncation_strategy,
                "tool_choice": tool_choice,
                "response_format": response_format,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteThreadResponse:
        """Delete a thread.

        Args:
            thread_id: Id of the thread. String; required.

        Returns: models.DeleteThreadResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /threads/{thread_id}, api-version 2024-07-01-preview. Since 2024-02-15-preview, last
            in 2025-04-01-preview.
        """
        return self._call(
            _DELETE,
            path={"thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """Fetch a thread.

        Args:
            thread_id: Id of the thread. String; required.

        Returns: models.ThreadObject

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}, api-version 2024-07-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        thread_id: str,
        *,
        tool_resources: types.ModifyThreadRequestToolResources | View | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """Change a thread's metadata or tool resources.

        Args:
            thread_id: Id of the thread. String; required.
            tool_resources: What the tools work with, such as files and vector stores. Object or
                null. Since 2024-05-01-preview, last in 2025-04-01-preview.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.ThreadObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/{thread_id}, api-version 2024-07-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _UPDATE,
            path={"thread_id": thread_id},
            body={"tool_resources": tool_resources, "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ThreadsWithStreamingResponse(self)


class ThreadsWithRawResponse:
    """`client.threads.with_raw_response`"""

    def __init__(self, resource: Threads) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.create_and_run: Final = raw(resource.create_and_run)
        self.delete: Final = raw(resource.delete)
        self.retrieve: Final = raw(resource.retrieve)
        self.update: Final = raw(resource.update)


class ThreadsWithStreamingResponse:
    """`client.threads.with_streaming_response`"""

    def __init__(self, resource: Threads) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.create_and_run: Final = streamed(resource.create_and_run)
        self.delete: Final = streamed(resource.delete)
        self.retrieve: Final = streamed(resource.retrieve)
        self.update: Final = streamed(resource.update)
