"""`threads` of api-version 2024-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.runs import ThreadHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any
    from ..._runtime import Omit, Timeout, View
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from .threads_messages import ThreadsMessages
    from .threads_runs import ThreadsRuns

_CREATE: Operation[models.ThreadObject] = Operation(
    "threads.create",
    "POST",
    "/threads",
    body="application/json",
    answers=(("200", "application/json", "ThreadObject"),),
)
_CREATE_AND_RUN: Operation[models.RunObject] = Operation(
    "threads.create_and_run",
    "POST",
    "/threads/runs",
    body="application/json",
    answers=(("200", "application/json", "RunObject"),),
)
_DELETE: Operation[models.DeleteThreadResponse] = Operation(
    "threads.delete",
    "DELETE",
    "/threads/{thread_id}",
    answers=(("200", "application/json", "DeleteThreadResponse"),),
    repeatable=True,
)
_RETRIEVE: Operation[models.ThreadObject] = Operation(
    "threads.retrieve",
    "GET",
    "/threads/{thread_id}",
    answers=(("200", "application/json", "ThreadObject"),),
    repeatable=True,
)
_UPDATE: Operation[models.ThreadObject] = Operation(
    "threads.update",
    "POST",
    "/threads/{thread_id}",
    body="application/json",
    answers=(("200", "application/json", "ThreadObject"),),
)


class Threads(ThreadHelpers, Resource):
    """`client.threads`"""

    _path = "threads"

    @cached_property
    def messages(self) -> ThreadsMessages:
        """`client.threads.messages`"""
        from .threads_messages import ThreadsMessages

        return ThreadsMessages(self._client)

    @cached_property
    def runs(self) -> ThreadsRuns:
        """`client.threads.runs`"""
        from .threads_runs import ThreadsRuns

        return ThreadsRuns(self._client)

    def create(
        self,
        *,
        messages: Iterable[OrUntyped[types.CreateMessageRequest | View]] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """Create a thread, with messages if you like.

        Args:
            messages: Messages to start with. Array.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.ThreadObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads, api-version 2024-04-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            body={"messages": unless_none(messages), "metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequest | View | None | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[OrUntyped[types.CreateThreadAndRunRequestTool]] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject:
        """Create a thread and run an assistant on it in one call.

        Args:
            assistant_id: Id of the assistant. String; required.
            thread: The thread to create. Object.
            model: Id of the model of this run, in place of the assistant's own. String or null.
            instructions: What the model is told before all else, in place of the assistant's own.
                String or null.
            tools: What the model may call in this run, in place of the assistant's own. Array or
                null; at most 20 items.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.RunObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/runs, api-version 2024-04-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _CREATE_AND_RUN,
            body={
                "assistant_id": assistant_id,
                "thread": unless_none(thread),
                "model": model,
                "instructions": instructions,
                "tools": tools,
                "metadata": metadata,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteThreadResponse:
        """Delete a thread.

        Args:
            thread_id: Id of the thread. String; required.

        Returns: models.DeleteThreadResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /threads/{thread_id}, api-version 2024-04-01-preview. Since 2024-02-15-preview, last
            in 2025-04-01-preview.
        """
        return self._call(
            _DELETE,
            path={"thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """Fetch a thread.

        Args:
            thread_id: Id of the thread. String; required.

        Returns: models.ThreadObject

        Raises: APIError, in its subclass for what went wrong.

        GET /threads/{thread_id}, api-version 2024-04-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"thread_id": thread_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def update(
        self,
        thread_id: str,
        *,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """Change a thread's metadata or tool resources.

        Args:
            thread_id: Id of the thread. String; required.
            metadata: Your own keys and values, kept with the object. Object or null.

        Returns: models.ThreadObject

        Raises: APIError, in its subclass for what went wrong.

        POST /threads/{thread_id}, api-version 2024-04-01-preview. Since 2024-02-15-preview, last in
            2025-04-01-preview.
        """
        return self._call(
            _UPDATE,
            path={"thread_id": thread_id},
            body={"metadata": metadata},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ThreadsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThreadsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ThreadsWithStreamingResponse(self)


class ThreadsWithRawResponse:
    """`client.threads.with_raw_response`"""

    def __init__(self, resource: Threads) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.create_and_run: Final = raw(resource.create_and_run)
        self.delete: Final = raw(resource.delete)
        self.retrieve: Final = raw(resource.retrieve)
        self.update: Final = raw(resource.update)


class ThreadsWithStreamingResponse:
    """`client.threads.with_streaming_response`"""

    def __init__(self, resource: Threads) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.create_and_run: Final = streamed(resource.create_and_run)
        self.delete: Final = streamed(resource.delete)
        self.retrieve: Final = streamed(resource.retrieve)
        self.update: Final = streamed(resource.update)
