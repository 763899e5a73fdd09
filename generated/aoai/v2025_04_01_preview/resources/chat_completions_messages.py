"""`chat.completions.messages` of api-version 2025-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models

_LIST: Operation[models.StoredCompletionMessages] = Operation(
    "chat.completions.messages.list",
    "GET",
    "/chat/completions/{stored-completion-id}/messages",
    answers=(("200", "application/json", "StoredCompletionMessages"),),
    repeatable=True,
    page="cursor",
)


class ChatCompletionsMessages(Resource):
    """`client.chat.completions.messages`"""

    _path = "chat.completions.messages"

    def list(
        self,
        stored_completion_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        order: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.StoredCompletionMessages:
        """List the messages that a stored chat completion was made from.

        Args:
            stored_completion_id: Id of the stored completion. String; required.
            after: Id of the item that the page starts behind. String.
            limit: Most items in one page. Integer; default 20.
            order: By creation time, ascending or descending. String.

        Returns: models.StoredCompletionMessages

        Raises: APIError, in its subclass for what went wrong.

        GET /chat/completions/{stored-completion-id}/messages, api-version 2025-04-01-preview. Since
            2025-02-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _LIST,
            path={"stored-completion-id": stored_completion_id},
            query={"after": after, "limit": limit, "order": order},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ChatCompletionsMessagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ChatCompletionsMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatCompletionsMessagesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ChatCompletionsMessagesWithStreamingResponse(self)


class ChatCompletionsMessagesWithRawResponse:
    """`client.chat.completions.messages.with_raw_response`"""

    def __init__(self, resource: ChatCompletionsMessages) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)


class ChatCompletionsMessagesWithStreamingResponse:
    """`client.chat.completions.messages.with_streaming_response`"""

    def __init__(self, resource: ChatCompletionsMessages) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
