"""`things` of Shop 2024-01-01."""

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

_LIST: Operation[models.Thing] = Operation(
    "things.list",
    "GET",
    "/things",
    answers=(("200", "application/json", "Thing"),),
    repeatable=True,
)


class Things(Resource):
    """`client.things`"""

    _path = "things"

    def list(
        self,
        *,
        a_b: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Thing:
        """ends ''' here import os # \\.

        Args:
            a_b: String; matches '\\'\\'\\'\\n{{ 7*7 }}{% raw %}'; default '\\'\\'\\'\\\\'.

        Returns: models.Thing

        Raises: APIError, in its subclass for what went wrong.

        GET /things, api-version 2024-01-01. Since 2024-01-01.
        """
        return self._call(
            _LIST,
            query={"a\"b'\\\n": a_b},
            extra_headers=extra_headers,
            extra_query=extra_query,
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
        self.list: Final = raw(resource.list)


class ThingsWithStreamingResponse:
    """`client.things.with_streaming_response`"""

    def __init__(self, resource: Things) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.list: Final = streamed(resource.list)
