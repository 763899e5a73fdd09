"""`uploads` of api-version 2025-02-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.helpers.uploading import AsyncUploadHelpers
from ..._runtime.core.sentinel import omit
from ..resources import uploads as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ..._runtime import Omit, Timeout
    from .. import models, types
    from .uploads_parts import AsyncUploadsParts


class AsyncUploads(AsyncUploadHelpers, AsyncResource):
    """`client.uploads`"""

    _path = "uploads"

    @cached_property
    def parts(self) -> AsyncUploadsParts:
        from .uploads_parts import AsyncUploadsParts

        return AsyncUploadsParts(self._client)

    if TYPE_CHECKING:

        async def cancel(
            self,
            upload_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.UploadResource:
            """See Uploads.cancel."""
            raise NotImplementedError

        async def complete(
            self,
            upload_id: str,
            *,
            part_ids: Sequence[str],
            md5: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.UploadResource:
            """See Uploads.complete."""
            raise NotImplementedError

        async def create(
            self,
            *,
            purpose: types.Purpose,
            filename: str,
            bytes: int,
            mime_type: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.UploadResource:
            """See Uploads.create."""
            raise NotImplementedError

    else:
        cancel = awaited(_blocking.Uploads.cancel)
        complete = awaited(_blocking.Uploads.complete)
        create = awaited(_blocking.Uploads.create)

    @cached_property
    def with_raw_response(self) -> AsyncUploadsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncUploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncUploadsWithStreamingResponse(self)


class AsyncUploadsWithRawResponse:
    """`client.uploads.with_raw_response`"""

    def __init__(self, resource: AsyncUploads) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.complete: Final = async_raw(resource.complete)
        self.create: Final = async_raw(resource.create)


class AsyncUploadsWithStreamingResponse:
    """`client.uploads.with_streaming_response`"""

    def __init__(self, resource: AsyncUploads) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.complete: Final = async_streamed(resource.complete)
        self.create: Final = async_streamed(resource.create)
