"""`files` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.polls import FileHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import BinaryAnswer, FileInput, Omit, Timeout, View
    from .. import models, types

_CONTENT: Operation[BinaryAnswer] = Operation(
    "files.content",
    "GET",
    "/files/{file_id}/content",
    answers=(("200", "application/octet-stream", "bytes"),),
    repeatable=True,
)
_CREATE: Operation[models.AzureOpenAIFile] = Operation(
    "files.create",
    "POST",
    "/files",
    body="multipart/form-data",
    files=("file",),
    answers=(("200", "application/json", "AzureOpenAIFile"),),
)
_DELETE: Operation[models.DeleteFileResponse] = Operation(
    "files.delete",
    "DELETE",
    "/files/{file_id}",
    answers=(("200", "application/json", "DeleteFileResponse"),),
    repeatable=True,
)
_LIST: Operation[models.AzureListFilesResponse] = Operation(
    "files.list",
    "GET",
    "/files",
    answers=(("200", "application/json", "AzureListFilesResponse"),),
    repeatable=True,
    page="cursor",
    styles={"query:purpose": "form:explode=false"},
)
_RETRIEVE: Operation[models.AzureOpenAIFile] = Operation(
    "files.retrieve",
    "GET",
    "/files/{file_id}",
    answers=(("200", "application/json", "AzureOpenAIFile"),),
    repeatable=True,
)


class Files(FileHelpers, Resource):
    """`client.files`"""

    _path = "files"

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> BinaryAnswer:
        """Download a file.

        Args:
            file_id: Id of the file. String; required. Since v1, in preview since
                2022-03-01-preview.

        Returns: BinaryAnswer

        Raises: APIError, in its subclass for what went wrong.

        GET /files/{file_id}/content, api-version v1. Since 2022-12-01, in preview since
            2022-03-01-preview.
        """
        return self._call(
            _CONTENT,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def create(
        self,
        *,
        file: FileInput,
        expires_after: types.AzureCreateFileRequestMultiPartExpiresAfter | View,
        purpose: Literal["assistants", "batch", "fine-tune", "evals"],
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureOpenAIFile:
        """Upload a file.

        Args:
            file: The file to send, as bytes, a path or an open file. File; required.
            expires_after: When the file expires. Object; required. Since v1.
            purpose: What the file is for. String; required; 'assistants', 'batch', 'fine-tune',
                'evals'.

        Returns: models.AzureOpenAIFile

        Raises: APIError, in its subclass for what went wrong.

        POST /files, api-version v1. Since 2022-12-01, in preview since 2022-03-01-preview.
        """
        return self._call(
            _CREATE,
            body={"file": file, "expires_after": expires_after, "purpose": purpose},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteFileResponse:
        """Delete a file.

        Args:
            file_id: Id of the file. String; required. Since v1, in preview since
                2022-03-01-preview.

        Returns: models.DeleteFileResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /files/{file_id}, api-version v1. Since 2022-12-01, in preview since
            2022-03-01-preview.
        """
        return self._call(
            _DELETE,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        *,
        purpose: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureListFilesResponse:
        """List the files.

        Args:
            purpose: Only files for this purpose. String. Since 2024-02-01.

        Returns: models.AzureListFilesResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /files, api-version v1. Since 2022-12-01, in preview since 2022-03-01-preview.
        """
        return self._call(
            _LIST,
            query={"purpose": purpose},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureOpenAIFile:
        """Fetch what is known of a file.

        Args:
            file_id: Id of the file. String; required. Since v1, in preview since
                2022-03-01-preview.

        Returns: models.AzureOpenAIFile

        Raises: APIError, in its subclass for what went wrong.

        GET /files/{file_id}, api-version v1. Since 2022-12-01, in preview since 2022-03-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> FilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> FilesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return FilesWithStreamingResponse(self)


class FilesWithRawResponse:
    """`client.files.with_raw_response`"""

    def __init__(self, resource: Files) -> None:
        resource = resource._as_raw()
        self.content: Final = raw(resource.content)
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class FilesWithStreamingResponse:
    """`client.files.with_streaming_response`"""

    def __init__(self, resource: Files) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.content: Final = streamed(resource.content)
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
