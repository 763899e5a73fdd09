"""`images` of api-version 2024-07-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import images as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models, types


class AsyncImages(AsyncResource):
    """`client.images`"""

    _path = "images"

    if TYPE_CHECKING:

        async def generate(
            self,
            deployment: str | None = None,
            *,
            prompt: str,
            n: int | Omit = omit,
            size: types.ImageSize | Omit = omit,
            response_format: types.ImagesResponseFormat | Omit = omit,
            user: str | Omit = omit,
            quality: types.ImageQuality | Omit = omit,
            style: types.ImageStyle | Omit = omit,
            model: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.GenerateImagesResponse:
            """See Images.generate."""
            raise NotImplementedError

    else:
        generate = awaited(_blocking.Images.generate)

    @cached_property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncImagesWithStreamingResponse(self)


class AsyncImagesWithRawResponse:
    """`client.images.with_raw_response`"""

    def __init__(self, resource: AsyncImages) -> None:
        resource = resource._as_raw()
        self.generate: Final = async_raw(resource.generate)


class AsyncImagesWithStreamingResponse:
    """`client.images.with_streaming_response`"""

    def __init__(self, resource: AsyncImages) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.generate: Final = async_streamed(resource.generate)
