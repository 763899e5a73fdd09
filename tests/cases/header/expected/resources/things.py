"""`things` of Shop 2024-01-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from ..._runtime import Omit, Timeout

_CREATE: Operation[None] = Operation(
    "things.create",
    "POST",
    "/things/{id}",
    body="application/json",
    answers=(("204", "", "None"),),
    styles={"query:tags": "pipeDelimited"},
)


class Things(Resource):
    """`client.things`"""

    _path = "things"

    def create(
        self,
        id: str,
        *,
        operation_id: str,
        include: Sequence[Literal["a", "b"]] | None | Omit = omit,
        tags: Sequence[str] | None | Omit = omit,
        text: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """POST /things/{id}.

        Args:
            id: String; required.
            operation_id: String; required.
            include: Array.
            tags: Array.
            text: String.

        Returns: None

        Raises: APIError, in its subclass for what went wrong.

        POST /things/{id}, api-version 2024-01-01. Since 2024-01-01.
        """
        return self._call(
            _CREATE,
            path={"id": id},
            query={"include[]": include, "tags": tags},
            headers={"Operation-Id": operation_id},
            body={"text": unless_none(text)},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ThingsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ThingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ThingsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ThingsWithStreamingResponse(self)


class ThingsWithRawResponse:
    """`client.things.with_raw_response`"""

    def __init__(self, resource: Things) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class ThingsWithStreamingResponse:
    """`client.things.with_streaming_response`"""

    def __init__(self, resource: Things) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
