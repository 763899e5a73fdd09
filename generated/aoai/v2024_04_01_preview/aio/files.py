"""`files` of api-version 2024-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited, paged
from ..._runtime.helpers.polls import AsyncFileHelpers
from ..._runtime.core.sentinel import omit
from ..resources import files as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncBinaryAnswer, AsyncPager, FileInput, Omit, Timeout
    from .. import models, types


class AsyncFiles(AsyncFileHelpers, AsyncResource):
    """`client.files`"""

    _path = "files"

    if TYPE_CHECKING:

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
            purpose: Literal["fine-tune", "fine-tune-results", "assistants"],
            file: FileInput,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.File:
            """See Files.create."""
            raise NotImplementedError

        async def delete(
            self,
            file_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> None:
            """See Files.delete."""
            raise NotImplementedError

        async def import_file(
            self,
            *,
            purpose: types.Purpose,
            filename: str,
            content_url: str,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.File:
            """See Files.import_file."""
            raise NotImplementedError

        def list(
            self,
            *,
            purpose: (
                Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output"]
                | str
                | Omit
            ) = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncPager[models.FileList]:
            """See Files.list."""
            raise NotImplementedError

        async def retrieve(
            self,
            file_id: str,
            *,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.File:
            """See Files.retrieve."""
            raise NotImplementedError

    else:
        content = awaited(_blocking.Files.content)
        create = awaited(_blocking.Files.create)
        delete = awaited(_blocking.Files.delete)
        import_file = awaited(_blocking.Files.import_file)
        list = paged(_blocking.Files.list)
        retrieve = awaited(_blocking.Files.retrieve)

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
        self.import_file: Final = async_raw(resource.import_file)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncFilesWithStreamingResponse:
    """`client.files.with_streaming_response`"""

    def __init__(self, resource: AsyncFiles) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.content: Final = async_streamed(resource.content)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.import_file: Final = async_streamed(resource.import_file)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
