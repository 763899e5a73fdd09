"""`things` of Shop 2024-01-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal
    from ..._runtime import BinaryAnswer, FileInput, Omit, Timeout

_CREATE: Operation[BinaryAnswer] = Operation(
    "things.create",
    "POST",
    "/things",
    body="multipart/form-data",
    files=("file", "masks"),
    answers=(("200", "application/octet-stream", "bytes"),),
)


class Things(Resource):
    """`client.things`"""

    _path = "things"

    def create(
        self,
        *,
        file: FileInput,
        masks: Sequence[FileInput] | None | Omit = omit,
        purpose: Literal["train"] | None | Omit = omit,
        granularities: Iterable[str] | None | Omit = omit,
        count: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> BinaryAnswer:
        """POST /things.

        Args:
            file: File; required.
            masks: Array.
            purpose: String.
            granularities: Array.
            count: Integer.

        Returns: BinaryAnswer

        Raises: APIError, in its subclass for what went wrong.

        POST /things, api-version 2024-01-01. Since 2024-01-01.
        """
        return self._call(
            _CREATE,
            body={
                "file": file,
                "masks": unless_none(masks),
                "purpose": unless_none(purpose),
                "granularities[]": unless_none(granularities),
                "count": unless_none(count),
            },
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
