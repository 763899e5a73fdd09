"""`vector_stores.files` of api-version 2025-01-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.polls import StoredFileHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import Omit, Timeout
    from .. import models, types

_CREATE: Operation[models.VectorStoreFileObject] = Operation(
    "vector_stores.files.create",
    "POST",
    "/vector_stores/{vector_store_id}/files",
    body="application/json",
    answers=(("200", "application/json", "VectorStoreFileObject"),),
)
_DELETE: Operation[models.DeleteVectorStoreFileResponse] = Operation(
    "vector_stores.files.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    answers=(("200", "application/json", "DeleteVectorStoreFileResponse"),),
    repeatable=True,
)
_LIST: Operation[models.ListVectorStoreFilesResponse] = Operation(
    "vector_stores.files.list",
    "GET",
    "/vector_stores/{vector_store_id}/files",
    answers=(("200", "application/json", "ListVectorStoreFilesResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.VectorStoreFileObject] = Operation(
    "vector_stores.files.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}/files/{file_id}",
    answers=(("200", "application/json", "VectorStoreFileObject"),),
    repeatable=True,
)


class VectorStoresFiles(StoredFileHelpers, Resource):
    """`client.vector_stores.files`"""

    _path = "vector_stores.files"

    def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        chunking_strategy: types.ChunkingStrategyRequestParam | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileObject:
        """Put a file into a vector store.

        Args:
            vector_store_id: Id of the vector store. String; required.
            file_id: Id of the file. String; required.
            chunking_strategy: How files are cut into chunks. Object. Since 2024-07-01-preview.

        Returns: models.VectorStoreFileObject

        Raises: APIError, in its subclass for what went wrong.

        POST /vector_stores/{vector_store_id}/files, api-version 2025-01-01-preview. Since
            2024-05-01-preview.
        """
        return self._call(
            _CREATE,
            path={"vector_store_id": vector_store_id},
            body={"file_id": file_id, "chunking_strategy": unless_none(chunking_strategy)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteVectorStoreFileResponse:
        """Take a file out of a vector store; the file itself stays.

        Args:
            file_id: Id of the file. String; required.
            vector_store_id: Id of the vector store. String; required.

        Returns: models.DeleteVectorStoreFileResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /vector_stores/{vector_store_id}/files/{file_id}, api-version 2025-01-01-preview.
            Since 2024-05-01-preview.
        """
        return self._call(
            _DELETE,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        vector_store_id: str,
        *,
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
        """List the files of a vector store.

        Args:
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

        GET /vector_stores/{vector_store_id}/files, api-version 2025-01-01-preview. Since
            2024-05-01-preview.
        """
        return self._call(
            _LIST,
            path={"vector_store_id": vector_store_id},
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
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileObject:
        """Fetch a file of a vector store.

        Args:
            file_id: Id of the file. String; required.
            vector_store_id: Id of the vector store. String; required.

        Returns: models.VectorStoreFileObject

        Raises: APIError, in its subclass for what went wrong.

        GET /vector_stores/{vector_store_id}/files/{file_id}, api-version 2025-01-01-preview. Since
            2024-05-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"file_id": file_id, "vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> VectorStoresFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return VectorStoresFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VectorStoresFilesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return VectorStoresFilesWithStreamingResponse(self)


class VectorStoresFilesWithRawResponse:
    """`client.vector_stores.files.with_raw_response`"""

    def __init__(self, resource: VectorStoresFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class VectorStoresFilesWithStreamingResponse:
    """`client.vector_stores.files.with_streaming_response`"""

    def __init__(self, resource: VectorStoresFiles) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
