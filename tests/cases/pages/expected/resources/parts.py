"""`parts` of Shop 2024-01-01."""

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

_LIST: Operation[models.Parts] = Operation(
    "parts.list",
    "GET",
    "/parts",
    answers=(("200", "application/json", "Parts"),),
    repeatable=True,
    page="link",
)


class Parts(Resource):
    """`client.parts`"""

    _path = "parts"

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Parts:
        """GET /parts.

        Returns: models.Parts

        Raises: APIError, in its subclass for what went wrong.

        GET /parts, api-version 2024-01-01. Since 2024-01-01.
        """
        return self._call(
            _LIST,
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> PartsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return PartsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> PartsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return PartsWithStreamingResponse(self)


class PartsWithRawResponse:
    """`client.parts.with_raw_response`"""

    def __init__(self, resource: Parts) -> None:
        resource = resource._as_raw()
        self.list: Final = raw(resource.list)


class PartsWithStreamingResponse:
    """`client.parts.with_streaming_response`"""

    def __init__(self, resource: Parts) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
