"""`vector_stores` of api-version 2024-07-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal
    from ..._runtime import Omit, Timeout
    from .. import models, types
    from .vector_stores_file_batches import VectorStoresFileBatches
    from .vector_stores_files import VectorStoresFiles

_CREATE: Operation[models.VectorStoreObject] = Operation(
    "vector_stores.create",
    "POST",
    "/vector_stores",
    body="application/json",
    answers=(("200", "application/json", "VectorStoreObject"),),
)
_DELETE: Operation[models.DeleteVectorStoreResponse] = Operation(
    "vector_stores.delete",
    "DELETE",
    "/vector_stores/{vector_store_id}",
    answers=(("200", "application/json", "DeleteVectorStoreResponse"),),
    repeatable=True,
)
_LIST: Operation[models.ListVectorStoresResponse] = Operation(
    "vector_stores.list",
    "GET",
    "/vector_stores",
    answers=(("200", "application/json", "ListVectorStoresResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.VectorStoreObject] = Operation(
    "vector_stores.retrieve",
    "GET",
    "/vector_stores/{vector_store_id}",
    answers=(("200", "application/json", "VectorStoreObject"),),
    repeatable=True,
)
_UPDATE: Operation[models.VectorStoreObject] = Operation(
    "vector_stores.update",
    "POST",
    "/vector_stores/{vector_store_id}",
    body="application/json",
    answers=(("200", "application/json", "VectorStoreObject"),),
)


class VectorStores(Resource):
    """`client.vector_stores`"""

    _path = "vector_stores"

    @cached_property
    def file_batches(self) -> VectorStoresFileBatches:
        """`client.vector_stores.file_batches`"""
        from .vector_stores_file_batches import VectorStoresFileBatches

        return VectorStoresFileBatches(self._client)

    @cached_property
    def files(self) -> VectorStoresFiles:
        """`client.vector_stores.files`"""
        from .vector_stores_files import VectorStoresFiles

        return VectorStoresFiles(self._client)

    def create(
        self,
        *,
        file_ids: Iterable[str] | None | Omit = omit,
        name: str | None | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None | Omit
        ) = omit,
        chunking_strategy: types.CreateVectorStoreRequestChunkingStrategy | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """Create a vector store, with files if you like.

        Args:
            file_ids: Ids of the files to take in. Array; at most 500 items.
            name: Name of the vector store. String.
            expires_after: When it expires. Object.
            chunking_strategy: How files are cut into chunks. Object. Since 2024-07-01-preview.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.VectorStoreObject

        Raises: APIError, in its subclass for what went wrong.

        POST /vector_stores, api-version 2024-07-01-preview. Since 2024-05-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "file_ids": unless_none(file_ids),
                "name": unless_none(name),
                "expires_after": unless_none(expires_after),
                "chunking_strategy": unless_none(chunking_strategy),
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteVectorStoreResponse:
        """Delete a vector store; its files stay.

        Args:
            vector_store_id: Id of the vector store. String; required.

        Returns: models.DeleteVectorStoreResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /vector_stores/{vector_store_id}, api-version 2024-07-01-preview. Since
            2024-05-01-preview.
        """
        return self._call(
            _DELETE,
            path={"vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListVectorStoresResponse:
        """List the vector stores.

        Args:
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc' or another
                value; default 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.

        Returns: models.ListVectorStoresResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /vector_stores, api-version 2024-07-01-preview. Since 2024-05-01-preview.
        """
        return self._call(
            _LIST,
            query={"limit": limit, "order": order, "after": after, "before": before},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """Fetch a vector store.

        Args:
            vector_store_id: Id of the vector store. String; required.

        Returns: models.VectorStoreObject

        Raises: APIError, in its subclass for what went wrong.

        GET /vector_stores/{vector_store_id}, api-version 2024-07-01-preview. Since
            2024-05-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"vector_store_id": vector_store_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None | Omit
        ) = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """Change a vector store's name, expiry or metadata.

        Args:
            vector_store_id: Id of the vector store. String; required.
            name: Name of the vector store. String or null.
            expires_after: When it expires. Object.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.VectorStoreObject

        Raises: APIError, in its subclass for what went wrong.

        POST /vector_stores/{vector_store_id}, api-version 2024-07-01-preview. Since
            2024-05-01-preview.
        """
        return self._call(
            _UPDATE,
            path={"vector_store_id": vector_store_id},
            body={"name": name, "expires_after": expires_after, "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> VectorStoresWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return VectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> VectorStoresWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return VectorStoresWithStreamingResponse(self)


class VectorStoresWithRawResponse:
    """`client.vector_stores.with_raw_response`"""

    def __init__(self, resource: VectorStores) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)
        self.update: Final = raw(resource.update)


class VectorStoresWithStreamingResponse:
    """`client.vector_stores.with_streaming_response`"""

    def __init__(self, resource: VectorStores) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
        self.update: Final = streamed(resource.update)
