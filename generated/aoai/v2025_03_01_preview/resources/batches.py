"""`batches` of api-version 2025-03-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.polls import BatchHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import Omit, Timeout, View
    from .. import models, types

_CANCEL: Operation[models.Batch] = Operation(
    "batches.cancel",
    "POST",
    "/batches/{batch-id}/cancel",
    answers=(("200", "application/json", "Batch"),),
)
_CREATE: Operation[models.Batch] = Operation(
    "batches.create",
    "POST",
    "/batches",
    body="application/json",
    answers=(("201", "application/json", "Batch"),),
)
_LIST: Operation[models.BatchesList] = Operation(
    "batches.list",
    "GET",
    "/batches",
    answers=(("200", "application/json", "BatchesList"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.Batch] = Operation(
    "batches.retrieve",
    "GET",
    "/batches/{batch-id}",
    answers=(("200", "application/json", "Batch"),),
    repeatable=True,
)


class Batches(BatchHelpers, Resource):
    """`client.batches`"""

    _path = "batches"

    def cancel(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Batch:
        """Stop a batch that is in progress.

        Args:
            batch_id: Id of the batch. String; required.

        Returns: models.Batch

        Raises: APIError, in its subclass for what went wrong.

        POST /batches/{batch-id}/cancel, api-version 2025-03-01-preview. Since 2024-07-01-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _CANCEL,
            path={"batch-id": batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def create(
        self,
        *,
        input_file_id: str,
        endpoint: str,
        completion_window: Literal["24h"],
        metadata: Mapping[str, str] | None | Omit = omit,
        output_expires_after: types.FileExpiresAfter | View | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Batch:
        """Start a batch from an uploaded file of requests.

        Args:
            input_file_id: Id of the file of requests. String; required; at least 1 character.
            endpoint: The API path that every request of the batch goes to. String; required.
            completion_window: Time within which the batch is processed. String; required.
            metadata: Your own keys and values, kept with the object. Object.
            output_expires_after: When the files of answers expire. Object. Since
                2025-03-01-preview, last in 2025-04-01-preview.

        Returns: models.Batch

        Raises: APIError, in its subclass for what went wrong.

        POST /batches, api-version 2025-03-01-preview. Since 2024-07-01-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "input_file_id": input_file_id,
                "endpoint": endpoint,
                "completion_window": completion_window,
                "metadata": unless_none(metadata),
                "output_expires_after": unless_none(output_expires_after),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        filter: str | None | Omit = omit,
        orderby: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.BatchesList:
        """List the batches.

        Args:
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.
            filter: Only batches for which this OData expression holds. String. Since
                2024-10-01-preview, last in 2025-04-01-preview.
            orderby: The field to sort by, and the direction, as OData. String. Since
                2024-10-01-preview, last in 2025-04-01-preview.

        Returns: models.BatchesList

        Raises: APIError, in its subclass for what went wrong.

        GET /batches, api-version 2025-03-01-preview. Since 2024-07-01-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _LIST,
            query={"after": after, "limit": limit, "$filter": filter, "$orderby": orderby},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        batch_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Batch:
        """Fetch a batch.

        Args:
            batch_id: Id of the batch. String; required.

        Returns: models.Batch

        Raises: APIError, in its subclass for what went wrong.

        GET /batches/{batch-id}, api-version 2025-03-01-preview. Since 2024-07-01-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"batch-id": batch_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> BatchesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return BatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> BatchesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return BatchesWithStreamingResponse(self)


class BatchesWithRawResponse:
    """`client.batches.with_raw_response`"""

    def __init__(self, resource: Batches) -> None:
        resource = resource._as_raw()
        self.cancel: Final = raw(resource.cancel)
        self.create: Final = raw(resource.create)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class BatchesWithStreamingResponse:
    """`client.batches.with_streaming_response`"""

    def __init__(self, resource: Batches) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.cancel: Final = streamed(resource.cancel)
        self.create: Final = streamed(resource.create)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
