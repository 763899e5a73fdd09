"""`things` of Shop 2024-01-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    import typing
    from collections.abc import Mapping
    from typing import Literal, TypedDict
    from typing_extensions import NotRequired, Unpack, deprecated
    from ..._runtime import ChatStream, Omit, Timeout
    from .. import models

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `stream`."""

        text: str
        """String; required."""
        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        extra_body: NotRequired[Mapping[str, object] | None]
        """Fields of the body to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""

    class CreateOldKeywords(CreateKeywords):
        """Keyword arguments of `create` with `old`, which is deprecated."""

        old: str | None | Omit
        """String. Deprecated."""


_CREATE: Operation[models.Answer] = Operation(
    "things.create",
    "POST",
    "/things",
    body="application/json",
    answers=(("200", "application/json", "Answer"),),
    events="Chunk",
    stream="chat",
)


class Things(Resource):
    """`client.things`"""

    _path = "things"

    if TYPE_CHECKING:

        @typing.overload
        def create(
            self,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.Answer: ...

        @typing.overload
        def create(
            self,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateKeywords],
        ) -> ChatStream[models.Chunk, models.Answer]: ...

        @typing.overload
        @deprecated("takes arguments that the service has deprecated")
        def create(
            self,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateOldKeywords],
        ) -> models.Answer: ...

        @typing.overload
        @deprecated("takes arguments that the service has deprecated")
        def create(
            self,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateOldKeywords],
        ) -> ChatStream[models.Chunk, models.Answer]: ...

        @typing.overload
        def create(
            self,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.Answer | ChatStream[models.Chunk, models.Answer]: ...

    def create(
        self,
        *,
        text: str,
        old: str | None | Omit = omit,
        stream: bool | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Answer | ChatStream[models.Chunk, models.Answer]:
        """POST /things.

        Args:
            text: String; required.
            old: String. Deprecated.
            stream: Boolean or null; default false.

        Returns: models.Answer | ChatStream[models.Chunk, models.Answer]

        Raises: APIError, in its subclass for what went wrong.

        POST /things, api-version 2024-01-01. Since 2024-01-01.
        """
        return self._call(
            _CREATE,
            body={"text": text, "old": unless_none(old), "stream": stream},
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
