"""`uploads.parts` of api-version 2025-01-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import uploads_parts as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import FileInput, Omit, Timeout
    from .. import models


class AsyncUploadsParts(AsyncResource):
    """`client.uploads.parts`"""

    _path = "uploads.parts"

    if TYPE_CHECKING:

        async def create(
            self,
            upload_id: str,
            *,
            data: FileInput,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.UploadPartResource:
            """See UploadsParts.create."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.UploadsParts.create)

    @cached_property
    def with_raw_response(self) -> AsyncUploadsPartsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncUploadsPartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsPartsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncUploadsPartsWithStreamingResponse(self)


class AsyncUploadsPartsWithRawResponse:
    """`client.uploads.parts.with_raw_response`"""

    def __init__(self, resource: AsyncUploadsParts) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncUploadsPartsWithStreamingResponse:
    """`client.uploads.parts.with_streaming_response`"""

    def __init__(self, resource: AsyncUploadsParts) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
