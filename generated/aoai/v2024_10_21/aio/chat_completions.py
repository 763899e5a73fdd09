"""`chat.completions` of api-version 2024-10-21, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.helpers.chat import AsyncChatHelpers
from ..._runtime.core.sentinel import omit
from ..resources import chat_completions as _blocking

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal
    from typing_extensions import Unpack, deprecated
    from ..._runtime import AsyncChatStream, Omit, Timeout, View
    from .. import models, types


class AsyncChatCompletions(AsyncChatHelpers, AsyncResource):
    """`client.chat.completions`"""

    _path = "chat.completions"

    if TYPE_CHECKING:

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> models.CreateChatCompletionResponse: ...

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[True],
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> AsyncChatStream[
            models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
        ]: ...

        @typing.overload
        @deprecated("takes arguments that the service has deprecated")
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[_blocking.CreateFunctionCallKeywords],
        ) -> models.CreateChatCompletionResponse: ...

        @typing.overload
        @deprecated("takes arguments that the service has deprecated")
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[True],
            **rest: Unpack[_blocking.CreateFunctionCallKeywords],
        ) -> AsyncChatStream[
            models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
        ]: ...

        @typing.overload
        @deprecated("takes arguments that the service has deprecated")
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[_blocking.CreateFunctionsKeywords],
        ) -> models.CreateChatCompletionResponse: ...

        @typing.overload
        @deprecated("takes arguments that the service has deprecated")
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[True],
            **rest: Unpack[_blocking.CreateFunctionsKeywords],
        ) -> AsyncChatStream[
            models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
        ]: ...

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> (
            models.CreateChatCompletionResponse
            | AsyncChatStream[
                models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
            ]
        ): ...

        async def create(
            self,
            deployment: str | None = None,
            *,
            messages: Iterable[types.ChatCompletionRequestMessage],
            temperature: float | None | Omit = omit,
            top_p: float | None | Omit = omit,
            stream: bool | None | Omit = omit,
            stop: str | Sequence[str] | None | Omit = omit,
            max_tokens: int | None | Omit = omit,
            max_completion_tokens: int | None | Omit = omit,
            presence_penalty: float | None | Omit = omit,
            frequency_penalty: float | None | Omit = omit,
            logit_bias: Mapping[str, int] | None | Omit = omit,
            user: str | Omit = omit,
            data_sources: Iterable[types.AzureChatExtensionConfiguration | View] | Omit = omit,
            logprobs: bool | None | Omit = omit,
            top_logprobs: int | None | Omit = omit,
            n: int | None | Omit = omit,
            parallel_tool_calls: bool | None | Omit = omit,
            response_format: types.CreateChatCompletionRequestResponseFormat | View | Omit = omit,
            seed: int | None | Omit = omit,
            tools: Iterable[types.ChatCompletionTool | View] | Omit = omit,
            tool_choice: types.ChatCompletionToolChoiceOption | View | Omit = omit,
            function_call: (
                Literal["none", "auto"] | types.ChatCompletionFunctionCallOption | View | Omit
            ) = omit,
            functions: Iterable[types.ChatCompletionFunctions | View] | Omit = omit,
            model: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> (
            models.CreateChatCompletionResponse
            | AsyncChatStream[
                models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
            ]
        ):
            """See ChatCompletions.create."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.ChatCompletions.create)

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
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
