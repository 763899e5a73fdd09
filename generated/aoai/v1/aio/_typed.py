"""What type checkers see of the resources of api-version v1 for clients that await.

It is never run: `..aio` makes the classes, and the texts are the other client's.
"""

from __future__ import annotations

import typing
from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw
from ..._runtime.aio.streamed import async_streamed
from ..._runtime.core.deprecation import deprecated
from ..._runtime.core.sentinel import omit
from ..._runtime.helpers.chat import AsyncChatHelpers
from ..._runtime.helpers.polls import AsyncFileHelpers
from ..._runtime.helpers.polls import AsyncJobHelpers
from ..._runtime.helpers.realtime import AsyncRealtimeHelpers
from ..._runtime.helpers.responses import AsyncResponseHelpers
from ..._runtime.helpers.polls import AsyncFileBatchHelpers
from ..._runtime.helpers.polls import AsyncStoredFileHelpers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any, Literal
    from typing_extensions import Unpack
    from ..._runtime import (
        AsyncBinaryAnswer,
        AsyncChatStream,
        AsyncPager,
        AsyncStream,
        FileInput,
        Omit,
        Timeout,
        View,
    )
    from ..._runtime.azure.messages import ChatTool
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from ..resources import chat_completions as _blocking_chat_completions
    from ..resources import responses as _blocking_responses


class AsyncChat(AsyncResource):
    """`client.chat`"""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """`client.chat.completions`"""
        return AsyncChatCompletions(self._client)


class AsyncChatCompletions(AsyncChatHelpers, AsyncResource):
    """`client.chat.completions`"""

    @typing.overload
    async def create(
        self,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_chat_completions.CreateKeywords],
    ) -> models.AzureCreateChatCompletionResponse: ...

    @typing.overload
    async def create(
        self,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_chat_completions.CreateKeywords],
    ) -> AsyncChatStream[
        models.AzureCreateChatCompletionStreamResponse, models.AzureCreateChatCompletionResponse
    ]: ...

    @typing.overload
    @deprecated("takes arguments that the service has deprecated")
    async def create(
        self,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_chat_completions.CreateMaxTokensKeywords],
    ) -> models.AzureCreateChatCompletionResponse: ...

    @typing.overload
    @deprecated("takes arguments that the service has deprecated")
    async def create(
        self,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_chat_completions.CreateMaxTokensKeywords],
    ) -> AsyncChatStream[
        models.AzureCreateChatCompletionStreamResponse, models.AzureCreateChatCompletionResponse
    ]: ...

    @typing.overload
    @deprecated("takes arguments that the service has deprecated")
    async def create(
        self,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_chat_completions.CreateFunctionCallKeywords],
    ) -> models.AzureCreateChatCompletionResponse: ...

    @typing.overload
    @deprecated("takes arguments that the service has deprecated")
    async def create(
        self,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_chat_completions.CreateFunctionCallKeywords],
    ) -> AsyncChatStream[
        models.AzureCreateChatCompletionStreamResponse, models.AzureCreateChatCompletionResponse
    ]: ...

    @typing.overload
    @deprecated("takes arguments that the service has deprecated")
    async def create(
        self,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_chat_completions.CreateFunctionsKeywords],
    ) -> models.AzureCreateChatCompletionResponse: ...

    @typing.overload
    @deprecated("takes arguments that the service has deprecated")
    async def create(
        self,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_chat_completions.CreateFunctionsKeywords],
    ) -> AsyncChatStream[
        models.AzureCreateChatCompletionStreamResponse, models.AzureCreateChatCompletionResponse
    ]: ...

    @typing.overload
    async def create(
        self,
        *,
        stream: bool | None | Omit,
        **rest: Unpack[_blocking_chat_completions.CreateKeywords],
    ) -> (
        models.AzureCreateChatCompletionResponse
        | AsyncChatStream[
            models.AzureCreateChatCompletionStreamResponse, models.AzureCreateChatCompletionResponse
        ]
    ): ...

    async def create(
        self,
        *,
        messages: Iterable[OrUntyped[types.ChatCompletionRequestMessage]],
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        modalities: types.ResponseModalities | None | Omit = omit,
        reasoning_effort: types.ReasoningEffort | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        response_format: types.ResponseFormat | None | Omit = omit,
        audio: types.AzureCreateChatCompletionRequestAudio | View | None | Omit = omit,
        store: bool | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stop: types.StopConfiguration | None | Omit = omit,
        logit_bias: Mapping[str, int] | None | Omit = omit,
        logprobs: bool | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        n: int | None | Omit = omit,
        prediction: types.ChatOutputPrediction | View | None | Omit = omit,
        seed: int | None | Omit = omit,
        stream_options: types.ChatCompletionStreamOptions | View | None | Omit = omit,
        tools: (
            Iterable[
                OrUntyped[
                    types.ChatCompletionTool | models.ChatCompletionMessageToolCall | ChatTool
                ]
            ]
            | None
            | Omit
        ) = omit,
        tool_choice: types.ChatCompletionToolChoiceOption | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        function_call: (
            Literal["none", "auto"] | types.ChatCompletionFunctionCallOption | View | None | Omit
        ) = omit,
        functions: Iterable[OrUntyped[types.ChatCompletionFunctions | View]] | None | Omit = omit,
        model: str | None | Omit = omit,
        data_sources: Iterable[OrUntyped[types.AzureChatDataSource | View]] | None | Omit = omit,
        user_security_context: types.AzureUserSecurityContext | View | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.AzureCreateChatCompletionResponse
        | AsyncChatStream[
            models.AzureCreateChatCompletionStreamResponse, models.AzureCreateChatCompletionResponse
        ]
    ):
        """See ChatCompletions.create."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncChatCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncChatCompletionsWithStreamingResponse(self)


class AsyncChatCompletionsWithRawResponse:
    """`client.chat.completions.with_raw_response`"""

    def __init__(self, resource: AsyncChatCompletions) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.parse: Final = async_raw(resource.parse)


class AsyncChatCompletionsWithStreamingResponse:
    """`client.chat.completions.with_streaming_response`"""

    def __init__(self, resource: AsyncChatCompletions) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)


class AsyncContainers(AsyncResource):
    """`client.containers`"""

    @cached_property
    def files(self) -> AsyncContainersFiles:
        """`client.containers.files`"""
        return AsyncContainersFiles(self._client)

    async def create(
        self,
        *,
        name: str,
        file_ids: Iterable[str] | None | Omit = omit,
        expires_after: types.CreateContainerBodyExpiresAfter | View | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerResource:
        """See Containers.create."""
        raise NotImplementedError

    async def delete(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainersDeleteResponse:
        """See Containers.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ContainerListResource]:
        """See Containers.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        container_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerResource:
        """See Containers.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncContainersWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncContainersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncContainersWithStreamingResponse(self)


class AsyncContainersWithRawResponse:
    """`client.containers.with_raw_response`"""

    def __init__(self, resource: AsyncContainers) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncContainersWithStreamingResponse:
    """`client.containers.with_streaming_response`"""

    def __init__(self, resource: AsyncContainers) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncContainersFiles(AsyncResource):
    """`client.containers.files`"""

    @cached_property
    def content(self) -> AsyncContainersFilesContent:
        """`client.containers.files.content`"""
        return AsyncContainersFilesContent(self._client)

    async def create(
        self,
        container_id: str,
        *,
        file_id: str | None | Omit = omit,
        file: FileInput | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerFileResource:
        """See ContainersFiles.create."""
        raise NotImplementedError

    async def delete(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainersFilesDeleteResponse:
        """See ContainersFiles.delete."""
        raise NotImplementedError

    def list(
        self,
        container_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ContainerFileListResource]:
        """See ContainersFiles.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ContainerFileResource:
        """See ContainersFiles.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncContainersFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncContainersFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncContainersFilesWithStreamingResponse(self)


class AsyncContainersFilesWithRawResponse:
    """`client.containers.files.with_raw_response`"""

    def __init__(self, resource: AsyncContainersFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncContainersFilesWithStreamingResponse:
    """`client.containers.files.with_streaming_response`"""

    def __init__(self, resource: AsyncContainersFiles) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncContainersFilesContent(AsyncResource):
    """`client.containers.files.content`"""

    async def retrieve(
        self,
        file_id: str,
        *,
        container_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncBinaryAnswer:
        """See ContainersFilesContent.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncContainersFilesContentWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncContainersFilesContentWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncContainersFilesContentWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncContainersFilesContentWithStreamingResponse(self)


class AsyncContainersFilesContentWithRawResponse:
    """`client.containers.files.content.with_raw_response`"""

    def __init__(self, resource: AsyncContainersFilesContent) -> None:
        resource = resource._as_raw()
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncContainersFilesContentWithStreamingResponse:
    """`client.containers.files.content.with_streaming_response`"""

    def __init__(self, resource: AsyncContainersFilesContent) -> None:
        resource = resource._as_opened()
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncEmbeddings(AsyncResource):
    """`client.embeddings`"""

    async def create(
        self,
        *,
        input: str | Iterable[str] | Iterable[int] | Iterable[Sequence[int]],
        model: str | None | Omit = omit,
        encoding_format: Literal["float", "base64"] | None | Omit = omit,
        dimensions: int | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CreateEmbeddingResponse:
        """See Embeddings.create."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncEmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncEmbeddingsWithStreamingResponse(self)


class AsyncEmbeddingsWithRawResponse:
    """`client.embeddings.with_raw_response`"""

    def __init__(self, resource: AsyncEmbeddings) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncEmbeddingsWithStreamingResponse:
    """`client.embeddings.with_streaming_response`"""

    def __init__(self, resource: AsyncEmbeddings) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)


class AsyncEvals(AsyncResource):
    """`client.evals`"""

    @cached_property
    def runs(self) -> AsyncEvalsRuns:
        """`client.evals.runs`"""
        return AsyncEvalsRuns(self._client)

    async def create(
        self,
        *,
        data_source_config: types.EvalDataSourceConfigParams,
        testing_criteria: Iterable[OrUntyped[types.EvalGraderParams]],
        aoai_evals: Literal["preview"] = "preview",
        name: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Eval:
        """See Evals.create."""
        raise NotImplementedError

    async def delete(
        self,
        eval_id: str,
        *,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalsDeleteResponse:
        """See Evals.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        aoai_evals: Literal["preview"] = "preview",
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        order_by: Literal["created_at", "updated_at"] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.EvalList]:
        """See Evals.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        eval_id: str,
        *,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Eval:
        """See Evals.retrieve."""
        raise NotImplementedError

    async def update(
        self,
        eval_id: str,
        *,
        aoai_evals: Literal["preview"] = "preview",
        name: str | None | Omit = omit,
        metadata: types.MetadataPropertyForRequest | View | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Eval:
        """See Evals.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncEvalsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncEvalsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncEvalsWithStreamingResponse(self)


class AsyncEvalsWithRawResponse:
    """`client.evals.with_raw_response`"""

    def __init__(self, resource: AsyncEvals) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncEvalsWithStreamingResponse:
    """`client.evals.with_streaming_response`"""

    def __init__(self, resource: AsyncEvals) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)


class AsyncEvalsRuns(AsyncResource):
    """`client.evals.runs`"""

    @cached_property
    def output_items(self) -> AsyncEvalsRunsOutputItems:
        """`client.evals.runs.output_items`"""
        return AsyncEvalsRunsOutputItems(self._client)

    async def cancel(
        self,
        run_id: str,
        *,
        eval_id: str,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRun:
        """See EvalsRuns.cancel."""
        raise NotImplementedError

    async def create(
        self,
        eval_id: str,
        *,
        data_source: types.EvalRunDataSourceParams | View,
        aoai_evals: Literal["preview"] = "preview",
        name: str | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRun:
        """See EvalsRuns.create."""
        raise NotImplementedError

    async def delete(
        self,
        run_id: str,
        *,
        eval_id: str,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalsRunsDeleteResponse:
        """See EvalsRuns.delete."""
        raise NotImplementedError

    def list(
        self,
        eval_id: str,
        *,
        aoai_evals: Literal["preview"] = "preview",
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        status: (
            Literal["queued", "in_progress", "completed", "canceled", "failed"] | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.EvalRunList]:
        """See EvalsRuns.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        run_id: str,
        *,
        eval_id: str,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRun:
        """See EvalsRuns.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncEvalsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncEvalsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsRunsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncEvalsRunsWithStreamingResponse(self)


class AsyncEvalsRunsWithRawResponse:
    """`client.evals.runs.with_raw_response`"""

    def __init__(self, resource: AsyncEvalsRuns) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncEvalsRunsWithStreamingResponse:
    """`client.evals.runs.with_streaming_response`"""

    def __init__(self, resource: AsyncEvalsRuns) -> None:
        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncEvalsRunsOutputItems(AsyncResource):
    """`client.evals.runs.output_items`"""

    def list(
        self,
        run_id: str,
        *,
        eval_id: str,
        aoai_evals: Literal["preview"] = "preview",
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        status: Literal["fail", "pass"] | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.EvalRunOutputItemList]:
        """See EvalsRunsOutputItems.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        output_item_id: str,
        *,
        eval_id: str,
        run_id: str,
        aoai_evals: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EvalRunOutputItem:
        """See EvalsRunsOutputItems.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncEvalsRunsOutputItemsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncEvalsRunsOutputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEvalsRunsOutputItemsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncEvalsRunsOutputItemsWithStreamingResponse(self)


class AsyncEvalsRunsOutputItemsWithRawResponse:
    """`client.evals.runs.output_items.with_raw_response`"""

    def __init__(self, resource: AsyncEvalsRunsOutputItems) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncEvalsRunsOutputItemsWithStreamingResponse:
    """`client.evals.runs.output_items.with_streaming_response`"""

    def __init__(self, resource: AsyncEvalsRunsOutputItems) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncFiles(AsyncFileHelpers, AsyncResource):
    """`client.files`"""

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncBinaryAnswer:
        """See Files.content."""
        raise NotImplementedError

    async def create(
        self,
        *,
        file: FileInput,
        expires_after: types.AzureCreateFileRequestMultiPartExpiresAfter | View,
        purpose: Literal["assistants", "batch", "fine-tune", "evals"],
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureOpenAIFile:
        """See Files.create."""
        raise NotImplementedError

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteFileResponse:
        """See Files.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        purpose: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.AzureListFilesResponse]:
        """See Files.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureOpenAIFile:
        """See Files.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFilesWithStreamingResponse(self)


class AsyncFilesWithRawResponse:
    """`client.files.with_raw_response`"""

    def __init__(self, resource: AsyncFiles) -> None:
        resource = resource._as_raw()
        self.content: Final = async_raw(resource.content)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncFilesWithStreamingResponse:
    """`client.files.with_streaming_response`"""

    def __init__(self, resource: AsyncFiles) -> None:
        resource = resource._as_opened()
        self.content: Final = async_streamed(resource.content)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`"""

    @cached_property
    def alpha(self) -> AsyncFineTuningAlpha:
        """`client.fine_tuning.alpha`"""
        return AsyncFineTuningAlpha(self._client)

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """`client.fine_tuning.jobs`"""
        return AsyncFineTuningJobs(self._client)


class AsyncFineTuningAlpha(AsyncResource):
    """`client.fine_tuning.alpha`"""

    @cached_property
    def graders(self) -> AsyncFineTuningAlphaGraders:
        """`client.fine_tuning.alpha.graders`"""
        return AsyncFineTuningAlphaGraders(self._client)


class AsyncFineTuningAlphaGraders(AsyncResource):
    """`client.fine_tuning.alpha.graders`"""

    async def run(
        self,
        *,
        grader: types.RunGraderRequestGrader,
        model_sample: str,
        item: Any = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunGraderResponse:
        """See FineTuningAlphaGraders.run."""
        raise NotImplementedError

    async def validate(
        self,
        *,
        grader: types.ValidateGraderRequestGrader,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ValidateGraderResponse:
        """See FineTuningAlphaGraders.validate."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningAlphaGradersWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTuningAlphaGradersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningAlphaGradersWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTuningAlphaGradersWithStreamingResponse(self)


class AsyncFineTuningAlphaGradersWithRawResponse:
    """`client.fine_tuning.alpha.graders.with_raw_response`"""

    def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
        resource = resource._as_raw()
        self.run: Final = async_raw(resource.run)
        self.validate: Final = async_raw(resource.validate)


class AsyncFineTuningAlphaGradersWithStreamingResponse:
    """`client.fine_tuning.alpha.graders.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTuningAlphaGraders) -> None:
        resource = resource._as_opened()
        self.run: Final = async_streamed(resource.run)
        self.validate: Final = async_streamed(resource.validate)


class AsyncFineTuningJobs(AsyncJobHelpers, AsyncResource):
    """`client.fine_tuning.jobs`"""

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`"""
        return AsyncFineTuningJobsCheckpoints(self._client)

    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """See FineTuningJobs.cancel."""
        raise NotImplementedError

    async def create(
        self,
        *,
        model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str,
        training_file: str,
        hyperparameters: (
            types.CreateFineTuningJobRequestHyperparameters | View | None | Omit
        ) = omit,
        suffix: str | None | Omit = omit,
        validation_file: str | None | Omit = omit,
        integrations: (
            Iterable[OrUntyped[types.CreateFineTuningJobRequestIntegration]] | None | Omit
        ) = omit,
        seed: int | None | Omit = omit,
        method: types.FineTuneMethod | models.FineTuneMethod | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """See FineTuningJobs.create."""
        raise NotImplementedError

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListPaginatedFineTuningJobsResponse]:
        """See FineTuningJobs.list."""
        raise NotImplementedError

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListFineTuningJobEventsResponse]:
        """See FineTuningJobs.list_events."""
        raise NotImplementedError

    async def pause(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """See FineTuningJobs.pause."""
        raise NotImplementedError

    async def resume(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """See FineTuningJobs.resume."""
        raise NotImplementedError

    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """See FineTuningJobs.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningJobsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTuningJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTuningJobsWithStreamingResponse(self)


class AsyncFineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`"""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.list: Final = async_raw(resource.list)
        self.list_events: Final = async_raw(resource.list_events)
        self.pause: Final = async_raw(resource.pause)
        self.resume: Final = async_raw(resource.resume)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncFineTuningJobsWithStreamingResponse:
    """`client.fine_tuning.jobs.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.list: Final = async_streamed(resource.list)
        self.list_events: Final = async_streamed(resource.list_events)
        self.pause: Final = async_streamed(resource.pause)
        self.resume: Final = async_streamed(resource.resume)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """`client.fine_tuning.jobs.checkpoints`"""

    async def copy(
        self,
        fine_tuning_checkpoint_id: str,
        *,
        fine_tuning_job_id: str,
        destination_resource_id: str,
        region: str,
        aoai_copy_ft_checkpoints: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CopyModelResponse:
        """See FineTuningJobsCheckpoints.copy."""
        raise NotImplementedError

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListFineTuningJobCheckpointsResponse]:
        """See FineTuningJobsCheckpoints.list."""
        raise NotImplementedError

    async def retrieve_copy(
        self,
        fine_tuning_checkpoint_id: str,
        *,
        fine_tuning_job_id: str,
        aoai_copy_ft_checkpoints: Literal["preview"] = "preview",
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CopyModelResponse:
        """See FineTuningJobsCheckpoints.retrieve_copy."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningJobsCheckpointsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTuningJobsCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsCheckpointsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTuningJobsCheckpointsWithStreamingResponse(self)


class AsyncFineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`"""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        resource = resource._as_raw()
        self.copy: Final = async_raw(resource.copy)
        self.list: Final = async_raw(resource.list)
        self.retrieve_copy: Final = async_raw(resource.retrieve_copy)


class AsyncFineTuningJobsCheckpointsWithStreamingResponse:
    """`client.fine_tuning.jobs.checkpoints.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        resource = resource._as_opened()
        self.copy: Final = async_streamed(resource.copy)
        self.list: Final = async_streamed(resource.list)
        self.retrieve_copy: Final = async_streamed(resource.retrieve_copy)


class AsyncModels(AsyncResource):
    """`client.models`"""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListModelsResponse]:
        """See Models.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        model: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Model:
        """See Models.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncModelsWithStreamingResponse(self)


class AsyncModelsWithRawResponse:
    """`client.models.with_raw_response`"""

    def __init__(self, resource: AsyncModels) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncModelsWithStreamingResponse:
    """`client.models.with_streaming_response`"""

    def __init__(self, resource: AsyncModels) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncRealtime(AsyncRealtimeHelpers, AsyncResource):
    """`client.realtime`"""


class AsyncResponses(AsyncResponseHelpers, AsyncResource):
    """`client.responses`"""

    @cached_property
    def input_items(self) -> AsyncResponsesInputItems:
        """`client.responses.input_items`"""
        return AsyncResponsesInputItems(self._client)

    @typing.overload
    async def create(
        self,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_responses.CreateKeywords],
    ) -> models.AzureResponse: ...

    @typing.overload
    async def create(
        self,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_responses.CreateKeywords],
    ) -> AsyncStream[models.ResponseStreamEvent]: ...

    @typing.overload
    async def create(
        self,
        *,
        stream: bool | None | Omit,
        **rest: Unpack[_blocking_responses.CreateKeywords],
    ) -> models.AzureResponse | AsyncStream[models.ResponseStreamEvent]: ...

    async def create(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: types.Reasoning | models.Reasoning | None | Omit = omit,
        background: bool | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: types.AzureCreateResponseText | View | None | Omit = omit,
        tools: Iterable[OrUntyped[types.Tool]] | None | Omit = omit,
        tool_choice: types.ToolChoiceOptions | types.ToolChoiceObject | None | Omit = omit,
        prompt: types.Prompt | models.Prompt | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        input: str | Iterable[OrUntyped[types.AzureCreateResponseInputItem]] | None | Omit = omit,
        include: Iterable[types.Includable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        stream: bool | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureResponse | AsyncStream[models.ResponseStreamEvent]:
        """See Responses.create."""
        raise NotImplementedError

    async def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ResponsesDeleteResponse:
        """See Responses.delete."""
        raise NotImplementedError

    async def retrieve(
        self,
        response_id: str,
        *,
        include_obfuscation: bool | None | Omit = omit,
        include: Sequence[types.Includable] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureResponse:
        """See Responses.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncResponsesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResponsesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncResponsesWithStreamingResponse(self)


class AsyncResponsesWithRawResponse:
    """`client.responses.with_raw_response`"""

    def __init__(self, resource: AsyncResponses) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.parse: Final = async_raw(resource.parse)


class AsyncResponsesWithStreamingResponse:
    """`client.responses.with_streaming_response`"""

    def __init__(self, resource: AsyncResponses) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncResponsesInputItems(AsyncResource):
    """`client.responses.input_items`"""

    def list(
        self,
        response_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ResponseItemList]:
        """See ResponsesInputItems.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncResponsesInputItemsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncResponsesInputItemsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncResponsesInputItemsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncResponsesInputItemsWithStreamingResponse(self)


class AsyncResponsesInputItemsWithRawResponse:
    """`client.responses.input_items.with_raw_response`"""

    def __init__(self, resource: AsyncResponsesInputItems) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncResponsesInputItemsWithStreamingResponse:
    """`client.responses.input_items.with_streaming_response`"""

    def __init__(self, resource: AsyncResponsesInputItems) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


class AsyncVectorStores(AsyncResource):
    """`client.vector_stores`"""

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """`client.vector_stores.file_batches`"""
        return AsyncVectorStoresFileBatches(self._client)

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """`client.vector_stores.files`"""
        return AsyncVectorStoresFiles(self._client)

    async def create(
        self,
        *,
        file_ids: Iterable[str] | None | Omit = omit,
        name: str | None | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None | Omit
        ) = omit,
        chunking_strategy: types.CreateVectorStoreRequestChunkingStrategy | None | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """See VectorStores.create."""
        raise NotImplementedError

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteVectorStoreResponse:
        """See VectorStores.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListVectorStoresResponse]:
        """See VectorStores.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """See VectorStores.retrieve."""
        raise NotImplementedError

    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None | Omit
        ) = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """See VectorStores.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresWithStreamingResponse(self)


class AsyncVectorStoresWithRawResponse:
    """`client.vector_stores.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStores) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncVectorStoresWithStreamingResponse:
    """`client.vector_stores.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStores) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)


class AsyncVectorStoresFileBatches(AsyncFileBatchHelpers, AsyncResource):
    """`client.vector_stores.file_batches`"""

    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """See VectorStoresFileBatches.cancel."""
        raise NotImplementedError

    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Iterable[str],
        chunking_strategy: types.ChunkingStrategyRequestParam | None | Omit = omit,
        attributes: types.VectorStoreFileAttributes | View | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """See VectorStoresFileBatches.create."""
        raise NotImplementedError

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        filter: types.ListVectorStoreFilesFilter | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListVectorStoreFilesResponse]:
        """See VectorStoresFileBatches.list_files."""
        raise NotImplementedError

    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """See VectorStoresFileBatches.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresFileBatchesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresFileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresFileBatchesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresFileBatchesWithStreamingResponse(self)


class AsyncVectorStoresFileBatchesWithRawResponse:
    """`client.vector_stores.file_batches.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStoresFileBatches) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.list_files: Final = async_raw(resource.list_files)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncVectorStoresFileBatchesWithStreamingResponse:
    """`client.vector_stores.file_batches.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStoresFileBatches) -> None:
        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.list_files: Final = async_streamed(resource.list_files)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncVectorStoresFiles(AsyncStoredFileHelpers, AsyncResource):
    """`client.vector_stores.files`"""

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: types.ChunkingStrategyRequestParam | None | Omit = omit,
        attributes: types.VectorStoreFileAttributes | View | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileObject:
        """See VectorStoresFiles.create."""
        raise NotImplementedError

    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteVectorStoreFileResponse:
        """See VectorStoresFiles.delete."""
        raise NotImplementedError

    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        filter: types.ListVectorStoreFilesFilter | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListVectorStoreFilesResponse]:
        """See VectorStoresFiles.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileObject:
        """See VectorStoresFiles.retrieve."""
        raise NotImplementedError

    async def update(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        attributes: types.VectorStoreFileAttributes | View | None,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileObject:
        """See VectorStoresFiles.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresFilesWithStreamingResponse(self)


class AsyncVectorStoresFilesWithRawResponse:
    """`client.vector_stores.files.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStoresFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncVectorStoresFilesWithStreamingResponse:
    """`client.vector_stores.files.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStoresFiles) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)
