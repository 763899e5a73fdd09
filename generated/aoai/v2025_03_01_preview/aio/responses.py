"""`responses` of api-version 2025-03-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.helpers.responses import AsyncResponseHelpers
from ..._runtime.core.sentinel import omit
from ..resources import responses as _blocking

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal
    from typing_extensions import Unpack
    from ..._runtime import AsyncStream, Omit, Timeout, View
    from .. import models, types
    from .responses_input_items import AsyncResponsesInputItems


class AsyncResponses(AsyncResponseHelpers, AsyncResource):
    """`client.responses`"""

    _path = "responses"

    @cached_property
    def input_items(self) -> AsyncResponsesInputItems:
        from .responses_input_items import AsyncResponsesInputItems

        return AsyncResponsesInputItems(self._client)

    if TYPE_CHECKING:

        @typing.overload
        async def create(
            self,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> models.Response: ...

        @typing.overload
        async def create(
            self,
            *,
            stream: Literal[True],
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> AsyncStream[models.ResponseStreamEvent]: ...

        @typing.overload
        async def create(
            self,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> models.Response | AsyncStream[models.ResponseStreamEvent]: ...

        async def create(
            self,
            *,
            input: str | Iterable[types.InputItem],
            model: str | Omit = omit,
            metadata: types.Metadata | View | None | Omit = omit,
            temperature: float | None | Omit = omit,
            top_p: float | None | Omit = omit,
            user: str | Omit = omit,
            previous_response_id: str | None | Omit = omit,
            reasoning: types.Reasoning | models.Reasoning | None | Omit = omit,
            max_output_tokens: int | None | Omit = omit,
            instructions: str | None | Omit = omit,
            text: types.ResponsePropertiesText | models.ResponsePropertiesText | Omit = omit,
            tools: Iterable[types.Tool] | Omit = omit,
            tool_choice: types.ResponsePropertiesToolChoice | Omit = omit,
            truncation: Literal["auto", "disabled"] | None | Omit = omit,
            include: Iterable[types.Includable] | None | Omit = omit,
            parallel_tool_calls: bool | None | Omit = omit,
            store: bool | None | Omit = omit,
            stream: bool | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Response | AsyncStream[models.ResponseStreamEvent]:
            """See Responses.create."""
            raise NotImplementedError

        async def delete(
            self,
            response_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See Responses.delete."""
            raise NotImplementedError

        async def retrieve(
            self,
            response_id: str,
            *,
            include: Sequence[types.Includable] | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Response:
            """See Responses.retrieve."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Responses.create)
        delete = awaited(_blocking.Responses.delete)
        retrieve = awaited(_blocking.Responses.retrieve)

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
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.retrieve: Final = async_streamed(resource.retrieve)
