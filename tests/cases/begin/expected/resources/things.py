"""`things` of Shop 2024-01-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit
from .operations_things import _DELETE as _OPERATIONS_THINGS_DELETE
from .operations_things import _RETRIEVE as _OPERATIONS_THINGS_RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Poller, Timeout
    from .. import models

_SUBMIT: Operation[models.Operation] = Operation(
    "things.submit",
    "POST",
    "/things",
    body="application/json",
    answers=(("202", "application/json", "Operation"),),
)


class Things(Resource):
    """`client.things`"""

    _path = "things"

    def submit(
        self,
        *,
        prompt: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Operation:
        """POST /things.

        Args:
            prompt: String; required.

        Returns: models.Operation

        Raises: APIError, in its subclass for what went wrong.

        POST /things, api-version 2024-01-01. Since 2024-01-01.
        """
        return self._call(
            _SUBMIT,
            body={"prompt": prompt},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_make(
        self,
        *,
        prompt: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.OperationResult]:
        """POST /things.

        Args:
            prompt: String; required.

        Returns: Poller[models.OperationResult]

        Raises: APIError, in its subclass for what went wrong.

        POST /things, api-version 2024-01-01. Since 2024-01-01.
        """
        return self._begin(
            _SUBMIT,
            kind="images",
            poll=_OPERATIONS_THINGS_RETRIEVE,
            delete=_OPERATIONS_THINGS_DELETE,
            result="result",
            body={"prompt": prompt},
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
        self.submit: Final = raw(resource.submit)


class ThingsWithStreamingResponse:
    """`client.things.with_streaming_response`"""

    def __init__(self, resource: Things) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.submit: Final = streamed(resource.submit)
