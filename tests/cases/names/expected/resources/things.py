"""`things` of Shop 2024-01-01."""

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
    from .. import models

_CREATE: Operation[models.Thing_] = Operation(
    "things.create",
    "POST",
    "/things/{thing-id}",
    body="application/json",
    answers=(("200", "application/json", "Thing_"),),
)


class Things(Resource):
    """`client.things`"""

    _path = "things"

    def create(
        self,
        thing_id: str,
        *,
        class_2: str,
        timeout_: int | None | Omit = omit,
        class_: str | None | Omit = omit,
        thing_id_: str | None | Omit = omit,
        thing_id_2: str | None | Omit = omit,
        self_: str | None | Omit = omit,
        omit_: str | None | Omit = omit,
        hate_threatening: bool | None | Omit = omit,
        field_2fast: str | None | Omit = omit,
        quote: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Thing_:
        """POST /things/{thing-id}.

        Args:
            thing_id: String; required.
            class_2: String; required.
            timeout_: Integer.
            class_: String.
            thing_id_: String.
            thing_id_2: String.
            self_: String.
            omit_: String.
            hate_threatening: Boolean.
            field_2fast: String.
            quote: String.

        Returns: models.Thing_

        Raises: APIError, in its subclass for what went wrong.

        POST /things/{thing-id}, api-version 2024-01-01. Since 2024-01-01.
        """
        return self._call(
            _CREATE,
            path={"thing-id": thing_id},
            query={"timeout": timeout_},
            headers={"class": class_},
            body={
                "class": class_2,
                "thingId": unless_none(thing_id_),
                "thing-id": unless_none(thing_id_2),
                "self": unless_none(self_),
                "omit": unless_none(omit_),
                "hate/threatening": unless_none(hate_threatening),
                "2fast": unless_none(field_2fast),
                'quote"\n': unless_none(quote),
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
