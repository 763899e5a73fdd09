"""`models` of api-version 2023-12-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.core.sentinel import omit
from ..resources import models as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import AsyncPager, Omit, Timeout
    from .. import models


class AsyncModels(AsyncResource):
    """`client.models`"""

    _path = "models"

    if TYPE_CHECKING:

        def list(
            self,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.ModelList]:
            """See Models.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            model_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.Model:
            """See Models.retrieve."""
            raise NotImplementedError

    else:
        list = paged(_blocking.Models.list)
        retrieve = awaited(_blocking.Models.retrieve)

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
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
