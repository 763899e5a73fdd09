"""`threads.messages` of api-version 2024-02-15-preview."""

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
    from .. import models
    from .threads_messages_files import ThreadsMessagesFiles

_CREATE: Operation[models.MessageObject] = Operation(
    "threads.messages.create",
    "POST",
    "/threads/{thread_id}/messages",
    body="application/json",
    answers=(("200", "application/json", "MessageObject"),),
)
_LIST: Operation[models.ListMessagesResponse] = Operation(
    "threads.messages.list",
    "GET",
    "/threads/{thread_id}/messages",
    answers=(("200", "application/json", "ListMessagesResponse"),),
    repeatable=True,
    page="cursor",
)
_RETRIEVE: Operation[models.MessageObject] = Operation(
    "threads.messages.retrieve",
    "GET",
    "/threads/{thread_id}/messages/{message_id}",
    answers=(("200", "application/json", "MessageObject"),),
    repeatable=True,
)
_UPDATE: Operation[models.MessageObject] = Operation(
    "threads.messages.update",
    "POST",
    "/threads/{thread_id}/messages/{message_id}",
    body="application/json",
    answers=(("200", "application/json", "MessageObject"),),
)


class ThreadsMessages(Resource):
    """`client.threads.messages`"""

    _path = "threads.messages"

    @cached_property
    def files(self) -> ThreadsMessagesFiles:
        """`client.threads.messages.files`"""
        from .threads_messages_files import ThreadsMessagesFiles

        return ThreadsMessagesFiles(self._client)

    def create(
        self,
        thread_id: str,
        *,
        role: Literal["user"],
        content: str,
        file_ids: Iterable[str] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.MessageObject:
        """Add a message to a thread.

        Args:
            thread_id: Id of the thread. String; required.
            role: Who speaks. String; required.
            content: Text, or parts, of the message. String; required; 1 to 32768 characters.
            file_ids: Ids of files. Array; 1 to 10 items. Since 2024-02-15-preview, last in
                2024-04-01-preview.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.MessageObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/{thread_id}/messages, api-version 2024-02-15-preview. Since
            2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"thread_id": thread_id},
            body={
                "role": role,
                "content": content,
                "file_ids": unless_none(file_ids),
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        thread_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ListMessagesResponse:
        """List the messages of a thread.

        Args:
            thread_id: Id of the thread. String; required.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String; 'asc', 'desc' or another
                value; default 'desc'.
            after: Id of the item that the page starts behind. String.
            before: Id of the item that the page ends before. String.

        Returns: models.ListMessagesResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}/messages, api-version 2024-02-15-preview. Since 2024-02-15-preview,
            last in 2025-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"thread_id": thread_id},
            query={"limit": limit, "order": order, "after": after, "before": before},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.MessageObject:
        """Fetch a message.

        Args:
            message_id: Id of the message. String; required.
            thread_id: Id of the thread. String; required.

        Returns: models.MessageObject

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}/messages/{message_id}, api-version 2024-02-15-preview. Since
            2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"message_id": message_id, "thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.MessageObject:
        """Change a message's metadata.

        Args:
            message_id: Id of the message. String; required.
            thread_id: Id of the thread. String; required.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.MessageObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/{thread_id}/messages/{message_id}, api-version 2024-02-15-preview. Since
            2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _UPDATE,
            path={"message_id": message_id, "thread_id": thread_id},
            body={"metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ThreadsMessagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ThreadsMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsMessagesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ThreadsMessagesWithStreamingResponse(self)


class ThreadsMessagesWithRawResponse:
    """`client.threads.messages.with_raw_response`"""

    def __init__(self, resource: ThreadsMessages) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.list: Final = raw(resource.list)
        self.retrieve: Final = raw(resource.retrieve)
        self.update: Final = raw(resource.update)


class ThreadsMessagesWithStreamingResponse:
    """`client.threads.messages.with_streaming_response`"""

    def __init__(self, resource: ThreadsMessages) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.list: Final = streamed(resource.list)
        self.retrieve: Final = streamed(resource.retrieve)
        self.update: Final = streamed(resource.update)
