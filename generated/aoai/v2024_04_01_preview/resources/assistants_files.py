"""`assistants.files` of api-version 2024-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import Omit, Timeout
    from .. import models

_CREATE: Operation[models.AssistantFileObject] = Operation(
    "assistants.files.create",
    "POST",
    "/assistants/{assistant_id}/files",
    body="application/json",
    answers=(("200", "application/json", "AssistantFileObject"),),
)
_DELETE: Operation[models.DeleteAssistantFileResponse] = Operation(
    "assistants.files.delete",
    "DELETE",
    "/assistants/{assistant_id}/files/{file_id}",
    answers=(("200", "application/json", "DeleteAssistantFileResponse"),),
    repeatable=True,
)
_LIST: Operation[models.ListAssistantFilesResponse] = Operation(
    "assistants.files.list",
    "GET",
    "/assistants/{assistant_id}/files",
    answers=(("200", "application/json", "ListAssistantFilesResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.AssistantFileObject] = Operation(
    "assistants.files.retrieve",
    "GET",
    "/assistants/{assistant_id}/files/{file_id}",
    answers=(("200", "application/json", "AssistantFileObject"),),
    repeatable=True,
)


class AssistantsFiles(Resource):
    """`client.assistants.files`"""

    _path = "assistants.files"

    def create(
        self,
        assistant_id: str,
        *,
        file_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AssistantFileObject:
        """Attach a file to an assistant.

        Args:
            assistant_id: Id of the assistant. String; required.
            file_id: Id of the file. String; required.

        Returns: models.AssistantFileObject

        Raises: APIError, in its subclass for what went wrong.

        POST /assistants/{assistant_id}/files, api-version 2024-04-01-preview. Since
            2024-02-15-preview, last in 2024-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"assistant_id": assistant_id},
            body={"file_id": file_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        file_id: str,
        *,
        assistant_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteAssistantFileResponse:
        """Detach a file from an assistant; the file itself stays.

        Args:
            file_id: Id of the file. String; required.
            assistant_id: Id of the assistant. String; required.

        Returns: models.DeleteAssistantFileResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /assistants/{assistant_id}/files/{file_id}, api-version 2024-04-01-preview. Since
            2024-02-15-preview, last in 2024-04-01-preview.
        """
        return self._call(
            _DELETE,
            path={"file_id": file_id, "assistant_id": assistant_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def list(
        self,
        assistant_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListAssistantFilesResponse:
        """List the files of an assistant.

        Args:
            assistant_id: Id of the assistant. String; required.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc' or another
                value; default 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.

        Returns: models.ListAssistantFilesResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /assistants/{assistant_id}/files, api-version 2024-04-01-preview. Since
            2024-02-15-preview, last in 2024-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"assistant_id": assistant_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        assistant_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AssistantFileObject:
        """Fetch a file of an assistant.

        Args:
            file_id: Id of the file. String; required.
            assistant_id: Id of the assistant. String; required.

        Returns: models.AssistantFileObject

        Raises: APIError, in its subclass for what went wrong.

        GET /assistants/{assistant_id}/files/{file_id}, api-version 2024-04-01-preview. Since
            2024-02-15-preview, last in 2024-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"file_id": file_id, "assistant_id": assistant_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> AssistantsFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AssistantsFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AssistantsFilesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return AssistantsFilesWithStreamingResponse(self)


class AssistantsFilesWithRawResponse:
    """`client.assistants.files.with_raw_response`"""

    def __init__(self, resource: AssistantsFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class AssistantsFilesWithStreamingResponse:
    """`client.assistants.files.with_streaming_response`"""

    def __init__(self, resource: AssistantsFiles) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
