"""`assistants` of api-version 2025-01-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import assistants as _blocking

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal
    from ..._runtime import AsyncPager, Omit, Timeout, View
    from .. import models, types


class AsyncAssistants(AsyncResource):
    """`client.assistants`"""

    _path = "assistants"

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            model: str,
            name: str | None | Omit = omit,
            description: str | None | Omit = omit,
            instructions: str | None | Omit = omit,
            tools: Iterable[types.CreateAssistantRequestTool] | Omit = omit,
            tool_resources: types.CreateAssistantRequestToolResources | View | None | Omit = omit,
            metadata: Mapping[str, Any] | None | Omit = omit,
            temperature: float | None | Omit = omit,
            top_p: float | None | Omit = omit,
            response_format: types.AssistantsApiResponseFormatOption | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.AssistantObject:
            """See Assistants.create."""
            raise NotImplementedError

        async def delete(
            self,
            assistant_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.DeleteAssistantResponse:
            """See Assistants.delete."""
            raise NotImplementedError

        def list(
            self,
            *,
            limit: int | Omit = omit,
            order: Literal["asc", "desc"] | str | Omit = omit,
            after: str | Omit = omit,
            before: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ListAssistantsResponse]:
            """See Assistants.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            assistant_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.AssistantObject:
            """See Assistants.retrieve."""
            raise NotImplementedError

        async def update(
            self,
            assistant_id: str,
            *,
            model: str | Omit = omit,
            name: str | None | Omit = omit,
            description: str | None | Omit = omit,
            instructions: str | None | Omit = omit,
            tools: Iterable[types.ModifyAssistantRequestTool] | Omit = omit,
            tool_resources: types.ModifyAssistantRequestToolResources | View | Omit = omit,
            metadata: Mapping[str, Any] | None | Omit = omit,
            temperature: float | None | Omit = omit,
            top_p: float | None | Omit = omit,
            response_format: types.AssistantsApiResponseFormatOption | None | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.AssistantObject:
            """See Assistants.update."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Assistants.create)
        delete = awaited(_blocking.Assistants.delete)
        list = paged(_blocking.Assistants.list)
        retrieve = awaited(_blocking.Assistants.retrieve)
        update = awaited(_blocking.Assistants.update)

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAssistantsWithStreamingResponse(self)


class AsyncAssistantsWithRawResponse:
    """`client.assistants.with_raw_response`"""

    def __init__(self, resource: AsyncAssistants) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncAssistantsWithStreamingResponse:
    """`client.assistants.with_streaming_response`"""

    def __init__(self, resource: AsyncAssistants) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)
