"""`threads` of api-version 2024-05-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.helpers.runs import AsyncThreadHelpers
from ..._runtime.core.sentinel import omit
from ..resources import threads as _blocking

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal
    from typing_extensions import Unpack
    from ..._runtime import AsyncStream, Omit, Timeout, View
    from .. import models, types
    from .threads_messages import AsyncThreadsMessages
    from .threads_runs import AsyncThreadsRuns


class AsyncThreads(AsyncThreadHelpers, AsyncResource):
    """`client.threads`"""

    _path = "threads"

    @cached_property
    def messages(self) -> AsyncThreadsMessages:
        from .threads_messages import AsyncThreadsMessages

        return AsyncThreadsMessages(self._client)

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        from .threads_runs import AsyncThreadsRuns

        return AsyncThreadsRuns(self._client)

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            messages: Iterable[types.CreateMessageRequest | View] | Omit = omit,
            tool_resources: types.CreateThreadRequestToolResources | View | None | Omit = omit,
            metadata: Mapping[str, Any] | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ThreadObject:
            """See Threads.create."""
            raise NotImplementedError

        @typing.overload
        async def create_and_run(
            self,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[_blocking.CreateAndRunKeywords],
        ) -> models.RunObject: ...

        @typing.overload
        async def create_and_run(
            self,
            *,
            stream: Literal[True],
            **rest: Unpack[_blocking.CreateAndRunKeywords],
        ) -> AsyncStream[models.AssistantStreamEvent]: ...

        @typing.overload
        async def create_and_run(
            self,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[_blocking.CreateAndRunKeywords],
        ) -> models.RunObject | AsyncStream[models.AssistantStreamEvent]: ...

        async def create_and_run(
            self,
            *,
            assistant_id: str,
            thread: types.CreateThreadRequest | View | Omit = omit,
            model: str | None | Omit = omit,
            instructions: str | None | Omit = omit,
            tools: Iterable[types.CreateThreadAndRunRequestTool] | None | Omit = omit,
            tool_resources: (
                types.CreateThreadAndRunRequestToolResources | View | None | Omit
            ) = omit,
            metadata: Mapping[str, Any] | None | Omit = omit,
            temperature: float | None | Omit = omit,
            top_p: float | None | Omit = omit,
            stream: bool | None | Omit = omit,
            max_prompt_tokens: int | None | Omit = omit,
            max_completion_tokens: int | None | Omit = omit,
            truncation_strategy: (
                types.TruncationObject | models.TruncationObject | None | Omit
            ) = omit,
            tool_choice: types.AssistantsApiToolChoiceOption | None | Omit = omit,
            response_format: types.AssistantsApiResponseFormatOption | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RunObject | AsyncStream[models.AssistantStreamEvent]:
            """See Threads.create_and_run."""
            raise NotImplementedError

        async def delete(
            self,
            thread_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.DeleteThreadResponse:
            """See Threads.delete."""
            raise NotImplementedError

        async def retrieve(
            self,
            thread_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.ThreadObject:
            """See Threads.retrieve."""
            raise NotImplementedError

        async def update(
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
            """See Threads.update."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Threads.create)
        create_and_run = awaited(_blocking.Threads.create_and_run)
        delete = awaited(_blocking.Threads.delete)
        retrieve = awaited(_blocking.Threads.retrieve)
        update = awaited(_blocking.Threads.update)

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsWithStreamingResponse(self)


class AsyncThreadsWithRawResponse:
    """`client.threads.with_raw_response`"""

    def __init__(self, resource: AsyncThreads) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.create_and_run: Final = async_raw(resource.create_and_run)
        self.delete: Final = async_raw(resource.delete)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncThreadsWithStreamingResponse:
    """`client.threads.with_streaming_response`"""

    def __init__(self, resource: AsyncThreads) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.create_and_run: Final = async_streamed(resource.create_and_run)
        self.delete: Final = async_streamed(resource.delete)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)
