"""`uploads` of api-version 2024-09-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.uploading import UploadHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from ..._runtime import Omit, Timeout
    from .. import models, types
    from .uploads_parts import UploadsParts

_CANCEL: Operation[models.UploadResource] = Operation(
    "uploads.cancel",
    "POST",
    "/uploads/{upload-id}/cancel",
    answers=(("200", "application/json", "UploadResource"),),
)
_COMPLETE: Operation[models.UploadResource] = Operation(
    "uploads.complete",
    "POST",
    "/uploads/{upload-id}/complete",
    body="application/json",
    answers=(("200", "application/json", "UploadResource"),),
)
_CREATE: Operation[models.UploadResource] = Operation(
    "uploads.create",
    "POST",
    "/uploads",
    body="application/json",
    answers=(("200", "application/json", "UploadResource"),),
)


class Uploads(UploadHelpers, Resource):
    """`client.uploads`"""

    _path = "uploads"

    @cached_property
    def parts(self) -> UploadsParts:
        """`client.uploads.parts`"""
        from .uploads_parts import UploadsParts

        return UploadsParts(self._client)

    def cancel(
        self,
        upload_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UploadResource:
        """Give up an upload.

        Args:
            upload_id: Id of the upload. String; required.

        Returns: models.UploadResource

        Raises: APIError, in its subclass for what went wrong.

        POST /uploads/{upload-id}/cancel, api-version 2024-09-01-preview. Since 2024-08-01-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _CANCEL,
            path={"upload-id": upload_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def complete(
        self,
        upload_id: str,
        *,
        part_ids: Iterable[str],
        md5: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.UploadResource:
        """Join the parts of an upload into a file.

        Args:
            upload_id: Id of the upload. String; required.
            part_ids: Ids of the parts, in order. Array; required.
            md5: MD5 of the whole file, to be checked against. String.

        Returns: models.UploadResource

        Raises: APIError, in its subclass for what went wrong.

        POST /uploads/{upload-id}/complete, api-version 2024-09-01-preview. Since
            2024-08-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _COMPLETE,
            path={"upload-id": upload_id},
            body={"part_ids": part_ids, "md5": unless_none(md5)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
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
        """Start an upload of a large file in parts.

        Args:
            purpose: What the file is for. String; required; 'fine-tune', 'fine-tune-results',
                'assistants', 'assistants_output', 'batch', 'batch_output'.
            filename: Name of the file. String; required; at least 1 character.
            bytes: Size of the whole file in bytes. Integer; required.
            mime_type: Media type of the file. String; required; at least 1 character.

        Returns: models.UploadResource

        Raises: APIError, in its subclass for what went wrong.

        POST /uploads, api-version 2024-09-01-preview. Since 2024-08-01-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            body={"purpose": purpose, "filename": filename, "bytes": bytes, "mime_type": mime_type},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> UploadsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return UploadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> UploadsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return UploadsWithStreamingResponse(self)


class UploadsWithRawResponse:
    """`client.uploads.with_raw_response`"""

    def __init__(self, resource: Uploads) -> None:
        resource = resource._as_raw()
        self.cancel: Final = raw(resource.cancel)
        self.complete: Final = raw(resource.complete)
        self.create: Final = raw(resource.create)


class UploadsWithStreamingResponse:
    """`client.uploads.with_streaming_response`"""

    def __init__(self, resource: Uploads) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.cancel: Final = streamed(resource.cancel)
        self.complete: Final = streamed(resource.complete)
        self.create: Final = streamed(resource.create)
