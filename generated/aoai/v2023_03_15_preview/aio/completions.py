"""`completions` of api-version 2023-03-15-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.helpers.completions import AsyncCompletionHelpers
from ..._runtime.core.sentinel import omit
from ..resources import completions as _blocking

if TYPE_CHECKING:
    import typing
    from collections.abc import Mapping, Sequence
    from typing import Any, Literal
    from typing_extensions import Unpack
    from ..._runtime import AsyncStream, Omit, Timeout
    from .. import models


class AsyncCompletions(AsyncCompletionHelpers, AsyncResource):
    """`client.completions`"""

    _path = "completions"

    if TYPE_CHECKING:

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> models.CreateCompletionResponse: ...

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[True],
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> AsyncStream[models.CreateCompletionResponse]: ...

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> models.CreateCompletionResponse | AsyncStream[models.CreateCompletionResponse]: ...

        async def create(
            self,
            deployment: str | None = None,
            *,
            prompt: str | Sequence[str] | None | Omit = omit,
            max_tokens: int | None | Omit = omit,
            temperature: float | None | Omit = omit,
            top_p: float | None | Omit = omit,
            logit_bias: Mapping[str, Any] | Omit = omit,
            user: str | Omit = omit,
            n: int | None | Omit = omit,
            stream: bool | None | Omit = omit,
            logprobs: int | None | Omit = omit,
            model: str | None | Omit = omit,
            suffix: str | None | Omit = omit,
            echo: bool | None | Omit = omit,
            stop: str | Sequence[str] | None | Omit = omit,
            completion_config: str | None | Omit = omit,
            presence_penalty: float | Omit = omit,
            frequency_penalty: float | Omit = omit,
            best_of: int | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CreateCompletionResponse | AsyncStream[models.CreateCompletionResponse]:
            """See Completions.create."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Completions.create)

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncCompletionsWithStreamingResponse(self)


class AsyncCompletionsWithRawResponse:
    """`client.completions.with_raw_response`"""

    def __init__(self, resource: AsyncCompletions) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncCompletionsWithStreamingResponse:
    """`client.completions.with_streaming_response`"""

    def __init__(self, resource: AsyncCompletions) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
