"""`threads.runs` of api-version 2024-07-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.runs import RunHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import Omit, Stream, Timeout, View
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from .threads_runs_steps import ThreadsRunsSteps

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `stream`."""

        assistant_id: str
        """Id of the assistant. String; required."""
        model: NotRequired[str | None | Omit]
        """Id of the model of this run, in place of the assistant's own. String or null."""
        instructions: NotRequired[str | None | Omit]
        """What the model is told before all else, in place of the assistant's own. String or null."""
        additional_instructions: NotRequired[str | None | Omit]
        """What the model is told besides. String or null. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        additional_messages: NotRequired[
            Iterable[OrUntyped[types.CreateMessageRequest | View]] | None | Omit
        ]
        """Messages to add to the thread first. Array or null. Since 2024-05-01-preview, last in 2025-04-01-preview."""
        tools: NotRequired[Iterable[OrUntyped[types.CreateRunRequestTool]] | None | Omit]
        """What the model may call in this run, in place of the assistant's own. Array or null; at most 20 items."""
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

    class SubmitToolOutputsKeywords(TypedDict):
        """Keyword arguments of `submit_tool_outputs`, but for `stream`."""

        thread_id: str
        """Id of the thread. String; required."""
        tool_outputs: Iterable[OrUntyped[types.SubmitToolOutputsRunRequestToolOutput | View]]
        """The results of the calls. Array; required."""
        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        extra_body: NotRequired[Mapping[str, object] | None]
        """Fields of the body to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""


_CANCEL: Operation[models.RunObject] = Operation(
    "threads.runs.cancel",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/cancel",
    answers=(("200", "application/json", "RunObject"),),
)
_CREATE: Operation[models.RunObject] = Operation(
    "threads.runs.create",
    "POST",
    "/threads/{thread_id}/runs",
    body="application/json",
    answers=(("200", "application/json", "RunObject"),),
    events="AssistantStreamEvent",
    stream="events",
)
_LIST: Operation[models.ListRunsResponse] = Operation(
    "threads.runs.list",
    "GET",
    "/threads/{thread_id}/runs",
    answers=(("200", "application/json", "ListRunsResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.RunObject] = Operation(
    "threads.runs.retrieve",
    "GET",
    "/threads/{thread_id}/runs/{run_id}",
    answers=(("200", "application/json", "RunObject"),),
    repeatable=True,
)
_SUBMIT_TOOL_OUTPUTS: Operation[models.RunObject] = Operation(
    "threads.runs.submit_tool_outputs",
    "POST",
    "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
    body="application/json",
    answers=(("200", "application/json", "RunObject"),),
    events="AssistantStreamEvent",
    stream="events",
)
_UPDATE: Operation[models.RunObject] = Operation(
    "threads.runs.update",
    "POST",
    "/threads/{thread_id}/runs/{run_id}",
    body="application/json",
    answers=(("200", "application/json", "RunObject"),),
)


class ThreadsRuns(RunHelpers, Resource):
    """`client.threads.runs`"""

    _path = "threads.runs"

    @cached_property
    def steps(self) -> ThreadsRunsSteps:
        """`client.threads.runs.steps`"""
        from .threads_runs_steps import ThreadsRunsSteps

        return ThreadsRunsSteps(self._client)

    def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject:
        """Stop a run that is in progress.

        Args:
            run_id: Id of the run. String; required.
            thread_id: Id of the thread. String; required.

        Returns: models.RunObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/{thread_id}/runs/{run_id}/cancel, api-version 2024-07-01-preview. Since
            2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CANCEL,
            path={"run_id": run_id, "thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @typing.overload
        def create(
            self,
            thread_id: str,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.RunObject: ...

        @typing.overload
        def create(
            self,
            thread_id: str,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateKeywords],
        ) -> Stream[models.AssistantStreamEvent]: ...

        @typing.overload
        def create(
            self,
            thread_id: str,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.RunObject | Stream[models.AssistantStreamEvent]: ...

    def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Iterable[OrUntyped[types.CreateMessageRequest | View]] | None | Omit
        ) = omit,
        tools: Iterable[OrUntyped[types.CreateRunRequestTool]] | None | Omit = omit,
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
        """Run an assistant on a thread.

        Args:
            thread_id: Id of the thread. String; required.
            assistant_id: Id of the assistant. String; required.
            model: Id of the model of this run, in place of the assistant's own. String or null.
            instructions: What the model is told before all else, in place of the assistant's own.
                String or null.
            additional_instructions: What the model is told besides. String or null. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            additional_messages: Messages to add to the thread first. Array or null. Since
                2024-05-01-preview, last in 2025-04-01-preview.
            tools: What the model may call in this run, in place of the assistant's own. Array or
                null; at most 20 items.
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

        POST /threads/{thread_id}/runs, api-version 2024-07-01-preview. Since 2024-02-15-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"thread_id": thread_id},
            body={
                "assistant_id": assistant_id,
                "model": model,
                "instructions": instructions,
                "additional_instructions": additional_instructions,
                "additional_messages": additional_messages,
                "tools": tools,
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

    def list(
        self,
        thread_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListRunsResponse:
        """List the runs of a thread.

        Args:
            thread_id: Id of the thread. String; required.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc' or another
                value; default 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.

        Returns: models.ListRunsResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}/runs, api-version 2024-07-01-preview. Since 2024-02-15-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject:
        """Fetch a run.

        Args:
            run_id: Id of the run. String; required.
            thread_id: Id of the thread. String; required.

        Returns: models.RunObject

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}/runs/{run_id}, api-version 2024-07-01-preview. Since
            2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"run_id": run_id, "thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    if TYPE_CHECKING:

        @typing.overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[SubmitToolOutputsKeywords],
        ) -> models.RunObject: ...

        @typing.overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            stream: Literal[True],
            **rest: Unpack[SubmitToolOutputsKeywords],
        ) -> Stream[models.AssistantStreamEvent]: ...

        @typing.overload
        def submit_tool_outputs(
            self,
            run_id: str,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[SubmitToolOutputsKeywords],
        ) -> models.RunObject | Stream[models.AssistantStreamEvent]: ...

    def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[OrUntyped[types.SubmitToolOutputsRunRequestToolOutput | View]],
        stream: bool | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject | Stream[models.AssistantStreamEvent]:
        """Give a waiting run the results of the tool calls it asked for.

        Args:
            run_id: Id of the run. String; required.
            thread_id: Id of the thread. String; required.
            tool_outputs: The results of the calls. Array; required.
            stream: Have the answer sent in pieces as it is made. Boolean or null. Since
                2024-05-01-preview, last in 2025-04-01-preview.

        Returns: models.RunObject | Stream[models.AssistantStreamEvent]

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs, api-version 2024-07-01-preview.
            Since 2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _SUBMIT_TOOL_OUTPUTS,
            path={"run_id": run_id, "thread_id": thread_id},
            body={"tool_outputs": tool_outputs, "stream": stream},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject:
        """Change a run's metadata.

        Args:
            run_id: Id of the run. String; required.
            thread_id: Id of the thread. String; required.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.RunObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/{thread_id}/runs/{run_id}, api-version 2024-07-01-preview. Since
            2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _UPDATE,
            path={"run_id": run_id, "thread_id": thread_id},
            body={"metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ThreadsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ThreadsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsRunsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ThreadsRunsWithStreamingResponse(self)


class ThreadsRunsWithRawResponse:
    """`client.threads.runs.with_raw_response`"""

    def __init__(self, resource: ThreadsRuns) -> None:
        resource = resource._as_raw()
        self.cancel: Final = raw(resource.cancel)
        self.create: Final = raw(resource.create)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)
        self.submit_tool_outputs: Final = raw(resource.submit_tool_outputs)
        self.update: Final = raw(resource.update)


class ThreadsRunsWithStreamingResponse:
    """`client.threads.runs.with_streaming_response`"""

    def __init__(self, resource: ThreadsRuns) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.cancel: Final = streamed(resource.cancel)
        self.create: Final = streamed(resource.create)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
        self.submit_tool_outputs: Final = streamed(resource.submit_tool_outputs)
        self.update: Final = streamed(resource.update)
