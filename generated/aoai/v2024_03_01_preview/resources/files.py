"""`files` of api-version 2024-03-01-preview."""

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
    from ..._runtime import BinaryAnswer, FileInput, Omit, Timeout
    from .. import models, types

_CONTENT: Operation[BinaryAnswer] = Operation(
    "files.content",
    "GET",
    "/files/{file-id}/content",
    answers=(("200", "application/octet-stream", "bytes"),),
    repeatable=True,
)
_CREATE: Operation[models.File] = Operation(
    "files.create",
    "POST",
    "/files",
    body="multipart/form-data",
    files=("file",),
    answers=(("201", "application/json", "File"),),
)
_DELETE: Operation[None] = Operation(
    "files.delete",
    "DELETE",
    "/files/{file-id}",
    answers=(("204", "", "None"),),
    repeatable=True,
)
_IMPORT_FILE: Operation[models.File] = Operation(
    "files.import_file",
    "POST",
    "/files/import",
    body="application/json",
    answers=(("201", "application/json", "File"),),
)
_LIST: Operation[models.FileList] = Operation(
    "files.list",
    "GET",
    "/files",
    answers=(("200", "application/json", "FileList"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.File] = Operation(
    "files.retrieve",
    "GET",
    "/files/{file-id}",
    answers=(("200", "application/json", "File"),),
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
            file_id: Id of the file. String; required. Since 2022-12-01, last in 2025-04-01-preview.

        Returns: BinaryAnswer

        Raises: APIError, in its subclass for what went wrong.

        GET /files/{file-id}/content, api-version 2024-03-01-preview. Since 2022-03-01-preview.
        """
        return self._call(
            _CONTENT,
            path={"file-id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def create(
        self,
        *,
        purpose: Literal["fine-tune", "fine-tune-results", "assistants"],
        file: FileInput,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.File:
        """Upload a file.

        Args:
            purpose: What the file is for. String; required; 'fine-tune', 'fine-tune-results',
                'assistants'.
            file: The file to send, as bytes, a path or an open file. File; required.

        Returns: models.File

        Raises: APIError, in its subclass for what went wrong.

        POST /files, api-version 2024-03-01-preview. Since 2022-03-01-preview.
        """
        return self._call(
            _CREATE,
            body={"purpose": purpose, "file": file},
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
    ) -> None:
        """Delete a file.

        Args:
            file_id: Id of the file. String; required. Since 2022-12-01, last in 2025-04-01-preview.

        Returns: None

        Raises: APIError, in its subclass for what went wrong.

        DELETE /files/{file-id}, api-version 2024-03-01-preview. Since 2022-03-01-preview.
        """
        return self._call(
            _DELETE,
            path={"file-id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def import_file(
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
        """Have the service fetch a file from a URL.

        Args:
            purpose: What the file is for. String; required; 'fine-tune', 'fine-tune-results',
                'assistants', 'assistants_output'.
            filename: Name of the file. String; required; at least 1 character.
            content_url: Address that the file is fetched from. String; required; format url.

        Returns: models.File

        Raises: APIError, in its subclass for what went wrong.

        POST /files/import, api-version 2024-03-01-preview. Since 2022-03-01-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _IMPORT_FILE,
            body={"purpose": purpose, "filename": filename, "content_url": content_url},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        purpose: (
            Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output"]
            | str
            | None
            | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FileList:
        """List the files.

        Args:
            purpose: Only files for this purpose. String; 'fine-tune', 'fine-tune-results',
                'assistants', 'assistants_output' or another value. Since 2024-02-01.

        Returns: models.FileList

        Raises: APIError, in its subclass for what went wrong.

        GET /files, api-version 2024-03-01-preview. Since 2022-03-01-preview.
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
    ) -> models.File:
        """Fetch what is known of a file.

        Args:
            file_id: Id of the file. String; required. Since 2022-12-01, last in 2025-04-01-preview.

        Returns: models.File

        Raises: APIError, in its subclass for what went wrong.

        GET /files/{file-id}, api-version 2024-03-01-preview. Since 2022-03-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"file-id": file_id},
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
        self.import_file: Final = raw(resource.import_file)
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
        self.import_file: Final = streamed(resource.import_file)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
