"""`embeddings` of api-version 2024-02-15-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import embeddings as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ..._runtime import Omit, Timeout
    from .. import models


class AsyncEmbeddings(AsyncResource):
    """`client.embeddings`"""

    _path = "embeddings"

    if TYPE_CHECKING:

        async def create(
            self,
            deployment: str | None = None,
            *,
            input: str | Sequence[str] | None,
            user: str | Omit = omit,
            input_type: str | Omit = omit,
            model: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.CreateEmbeddingResponse:
            """See Embeddings.create."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.Embeddings.create)

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
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
