"""`uploads.parts` of api-version 2025-02-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import FileInput, Omit, Timeout
    from .. import models

_CREATE: Operation[models.UploadPartResource] = Operation(
    "uploads.parts.create",
    "POST",
    "/uploads/{upload-id}/parts",
    body="multipart/form-data",
    files=("data",),
    answers=(("200", "application/json", "UploadPartResource"),),
)


class UploadsParts(Resource):
    """`client.uploads.parts`"""

    _path = "uploads.parts"

    def create(
        self,
        upload_id: str,
        *,
        data: FileInput,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UploadPartResource:
        """Upload one part.

        Args:
            upload_id: Id of the upload. String; required.
            data: The bytes of the part. File; required.

        Returns: models.UploadPartResource

        Raises: APIError, in its subclass for what went wrong.

        POST /uploads/{upload-id}/parts, api-version 2025-02-01-preview. Since 2024-08-01-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"upload-id": upload_id},
            body={"data": data},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> UploadsPartsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return UploadsPartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsPartsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return UploadsPartsWithStreamingResponse(self)


class UploadsPartsWithRawResponse:
    """`client.uploads.parts.with_raw_response`"""

    def __init__(self, resource: UploadsParts) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class UploadsPartsWithStreamingResponse:
    """`client.uploads.parts.with_streaming_response`"""

    def __init__(self, resource: UploadsParts) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
