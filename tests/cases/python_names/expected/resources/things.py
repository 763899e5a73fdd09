"""`things` of Shop 1.0.0."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from ..._runtime import Omit, Timeout
    from .. import models

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
        list: Sequence[str],
        self_: str,
        str: str | Omit = omit,
        int: int | Omit = omit,
        float: float | Omit = omit,
        bool: bool | Omit = omit,
        dict: Mapping[str, str] | Omit = omit,
        type: str | Omit = omit,
        property: str | Omit = omit,
        deprecated: bool | Omit = omit,
        class_: str | Omit = omit,
        none: str | Omit = omit,
        to_dict: str | Omit = omit,
        class_2: str | Omit = omit,
        init: str | Omit = omit,
        data_: str | Omit = omit,
        wire: str | Omit = omit,
        data: str | Omit = omit,
        any: str | Omit = omit,
        literal: Literal["x"] | Omit = omit,
        not_required: str | Omit = omit,
        view: str | Omit = omit,
        types: str | Omit = omit,
        omit_: str | Omit = omit,
        keys: Sequence[str] | Omit = omit,
        items: int | Omit = omit,
        copy: str | Omit = omit,
        json: str | Omit = omit,
        extra_body_: str | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Thing:
        """POST /things.

        Args:
            list: Array; required.
            self_: String; required.
            str: String.
            int: Integer.
            float: Number.
            bool: Boolean.
            dict: Object.
            type: String.
            property: String. Deprecated.
            deprecated: Boolean. Deprecated.
            class_: String.
            none: String.
            to_dict: String.
            class_2: String.
            init: String.
            data_: String.
            wire: String.
            data: String.
            any: String.
            literal: String.
            not_required: String.
            view: String.
            types: String.
            omit_: String.
            keys: Array.
            items: Integer.
            copy: String.
            json: String.
            extra_body_: String.

        Returns: models.Thing

        Raises: APIError, in its subclass for what went wrong.

        POST /things, api-version 1.0.0. Since 1.0.0.
        """
        return self._call(
            _CREATE,
            body={
                "list": list,
                "self": self_,
                "str": str,
                "int": int,
                "float": float,
                "bool": bool,
                "dict": dict,
                "type": type,
                "property": property,
                "deprecated": deprecated,
                "class": class_,
                "None": none,
                "to_dict": to_dict,
                "__class__": class_2,
                "__init__": init,
                "_data": data_,
                "_wire": wire,
                "data": data,
                "Any": any,
                "Literal": literal,
                "NotRequired": not_required,
                "View": view,
                "types": types,
                "omit": omit_,
                "keys": keys,
                "items": items,
                "copy": copy,
                "json": json,
                "extra_body": extra_body_,
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
