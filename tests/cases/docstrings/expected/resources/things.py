"""`things` of Shop 1.0.0."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models, types

_CREATE: Operation[models.Thing] = Operation(
    "things.create",
    "POST",
    "/things",
    body="application/json",
    answers=(("200", "application/json", "Thing"),),
)


class Things(Resource):
    """`client.things`"""

    _path = "things"

    def create(
        self,
        *,
        name: str | None | Omit = omit,
        code: str | None | Omit = omit,
        kind: types.Kind | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Thing:
        """Makes a thing.

        # Title

        Makes `one` thing.

        * a
        * b

        ```py
        print('x')
        ```

        Args:
            name: The name,

                in *full*\\

                String; at most 5 characters.
            code: Such as:

                ```py
                x = \"\"\"a\\
                {{ y }}
                ```

                - one

                String.
            kind: String; 'a', 'b'.

        Returns: models.Thing

        Raises: APIError, in its subclass for what went wrong.

        POST /things, api-version 1.0.0. Since 1.0.0.
        """
        return self._call(
            _CREATE,
            body={"name": unless_none(name), "code": unless_none(code), "kind": unless_none(kind)},
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
