"""`threads.messages.files` of api-version 2024-02-15-preview."""

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

_LIST: Operation[models.ListMessageFilesResponse] = Operation(
    "threads.messages.files.list",
    "GET",
    "/threads/{thread_id}/messages/{message_id}/files",
    answers=(("200", "application/json", "ListMessageFilesResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.MessageFileObject] = Operation(
    "threads.messages.files.retrieve",
    "GET",
    "/threads/{thread_id}/messages/{message_id}/files/{file_id}",
    answers=(("200", "application/json", "MessageFileObject"),),
    repeatable=True,
)


class ThreadsMessagesFiles(Resource):
    """`client.threads.messages.files`"""

    _path = "threads.messages.files"

    def list(
        self,
        message_id: str,
        *,
        thread_id: str,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListMessageFilesResponse:
        """List the files of a message.

        Args:
            message_id: Id of the message. String; required.
            thread_id: Id of the thread. String; required.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc' or another
                value; default 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.

        Returns: models.ListMessageFilesResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}/messages/{message_id}/files, api-version 2024-02-15-preview. Since
            2024-02-15-preview, last in 2024-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"message_id": message_id, "thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        file_id: str,
        *,
        thread_id: str,
        message_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.MessageFileObject:
        """Fetch a file of a message.

        Args:
            file_id: Id of the file. String; required.
            thread_id: Id of the thread. String; required.
            message_id: Id of the message. String; required.

        Returns: models.MessageFileObject

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}/messages/{message_id}/files/{file_id}, api-version
            2024-02-15-preview. Since 2024-02-15-preview, last in 2024-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"file_id": file_id, "thread_id": thread_id, "message_id": message_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ThreadsMessagesFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ThreadsMessagesFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsMessagesFilesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ThreadsMessagesFilesWithStreamingResponse(self)


class ThreadsMessagesFilesWithRawResponse:
    """`client.threads.messages.files.with_raw_response`"""

    def __init__(self, resource: ThreadsMessagesFiles) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)


class ThreadsMessagesFilesWithStreamingResponse:
    """`client.threads.messages.files.with_streaming_response`"""

    def __init__(self, resource: ThreadsMessagesFiles) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
