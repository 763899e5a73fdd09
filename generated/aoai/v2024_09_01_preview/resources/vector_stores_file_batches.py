"""`vector_stores.file_batches` of api-version 2024-09-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.polls import FileBatchHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Literal
    from ..._runtime import Omit, Timeout
    from .. import models, types

_CANCEL: Operation[models.VectorStoreFileBatchObject] = Operation(
    "vector_stores.file_batches.cancel",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
    answers=(("200", "application/json", "VectorStoreFileBatchObject"),),
)
_CREATE: Operation[models.VectorStoreFileBatchObject] = Operation(
    "vector_stores.file_batches.create",
    "POST",
    "/vector_stores/{vector_store_id}/file_batches",
    body="application/json",
    answers=(("200", "application/json", "VectorStoreFileBatchObject"),),
)
_LIST_FILES: Operation[models.ListVectorStoreFilesResponse] = Operation(
    "vector_stores.file_batches.list_files",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
    answers=(("200", "application/json", "ListVectorStoreFilesResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.VectorStoreFileBatchObject] = Operation(
    "vector_stores.file_batches.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/file_batches/{batch_id}",
    answers=(("200", "application/json", "VectorStoreFileBatchObject"),),
    repeatable=True,
)


class VectorStoresFileBatches(FileBatchHelpers, Resource):
    """`client.vector_stores.file_batches`"""

    _path = "vector_stores.file_batches"

    def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """Stop a batch of files that is being processed.

        Args:
            batch_id: Id of the batch. String; required.
            vector_store_id: Id of the vector store. String; required.

        Returns: models.VectorStoreFileBatchObject

        Raises: APIError, in its subclass for what went wrong.

        POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel, api-version
            2024-09-01-preview. Since 2024-05-01-preview.
        """
        return self._call(
            _CANCEL,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Iterable[str],
        chunking_strategy: types.ChunkingStrategyRequestParam | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """Put several files into a vector store at once.

        Args:
            vector_store_id: Id of the vector store. String; required.
            file_ids: Ids of the files to take in. Array; required; 1 to 500 items.
            chunking_strategy: How files are cut into chunks. Object. Since 2024-07-01-preview.

        Returns: models.VectorStoreFileBatchObject

        Raises: APIError, in its subclass for what went wrong.

        POST /vector_stores/{vector_store_id}/file_batches, api-version 2024-09-01-preview. Since
            2024-05-01-preview.
        """
        return self._call(
            _CREATE,
            path={"vector_store_id": vector_store_id},
            body={"file_ids": file_ids, "chunking_strategy": unless_none(chunking_strategy)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | str | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListVectorStoreFilesResponse:
        """List the files of a batch.

        Args:
            batch_id: Id of the batch. String; required.
            vector_store_id: Id of the vector store. String; required.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc' or another
                value; default 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.
            filter: Only files in this state. String; 'in_progress', 'completed', 'failed',
                'cancelled' or another value.

        Returns: models.ListVectorStoreFilesResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files, api-version
            2024-09-01-preview. Since 2024-05-01-preview.
        """
        return self._call(
            _LIST_FILES,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            query={
                "limit": limit,
                "order": order,
                "after": after,
                "before": before,
                "filter": filter,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """Fetch a batch of files.

        Args:
            batch_id: Id of the batch. String; required.
            vector_store_id: Id of the vector store. String; required.

        Returns: models.VectorStoreFileBatchObject

        Raises: APIError, in its subclass for what went wrong.

        GET /vector_stores/{vector_store_id}/file_batches/{batch_id}, api-version
            2024-09-01-preview. Since 2024-05-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"batch_id": batch_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> VectorStoresFileBatchesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return VectorStoresFileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VectorStoresFileBatchesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return VectorStoresFileBatchesWithStreamingResponse(self)


class VectorStoresFileBatchesWithRawResponse:
    """`client.vector_stores.file_batches.with_raw_response`"""

    def __init__(self, resource: VectorStoresFileBatches) -> None:
        resource = resource._as_raw()
        self.cancel: Final = raw(resource.cancel)
        self.create: Final = raw(resource.create)
        self.list_files: Final = raw(resource.list_files)
        self.retrieve: Final = raw(resource.retrieve)


class VectorStoresFileBatchesWithStreamingResponse:
    """`client.vector_stores.file_batches.with_streaming_response`"""

    def __init__(self, resource: VectorStoresFileBatches) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.cancel: Final = streamed(resource.cancel)
        self.create: Final = streamed(resource.create)
        self.list_files: Final = streamed(resource.list_files)
        self.retrieve: Final = streamed(resource.retrieve)
