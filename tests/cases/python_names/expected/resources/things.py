"""`things` of Shop 1.0.0."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
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
        list: Iterable[str],
        self_: str,
        str: str | None | Omit = omit,
        int: int | None | Omit = omit,
        float: float | None | Omit = omit,
        bool: bool | None | Omit = omit,
        dict: Mapping[str, str] | None | Omit = omit,
        type: str | None | Omit = omit,
        property: str | None | Omit = omit,
        deprecated: bool | None | Omit = omit,
        class_: str | None | Omit = omit,
        none: str | None | Omit = omit,
        to_dict: str | None | Omit = omit,
        class_2: str | None | Omit = omit,
        init: str | None | Omit = omit,
        data_: str | None | Omit = omit,
        wire: str | None | Omit = omit,
        data: str | None | Omit = omit,
        any: str | None | Omit = omit,
        literal: Literal["x"] | None | Omit = omit,
        not_required: str | None | Omit = omit,
        view: str | None | Omit = omit,
        types: str | None | Omit = omit,
        omit_: str | None | Omit = omit,
        keys: Iterable[str] | None | Omit = omit,
        items: int | None | Omit = omit,
        copy: str | None | Omit = omit,
        json: str | None | Omit = omit,
        extra_body_: str | None | Omit = omit,
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
                "str": unless_none(str),
                "int": unless_none(int),
                "float": unless_none(float),
                "bool": unless_none(bool),
                "dict": unless_none(dict),
                "type": unless_none(type),
                "property": unless_none(property),
                "deprecated": unless_none(deprecated),
                "class": unless_none(class_),
                "None": unless_none(none),
                "to_dict": unless_none(to_dict),
                "__class__": unless_none(class_2),
                "__init__": unless_none(init),
                "_data": unless_none(data_),
                "_wire": unless_none(wire),
                "data": unless_none(data),
                "Any": unless_none(any),
                "Literal": unless_none(literal),
                "NotRequired": unless_none(not_required),
                "View": unless_none(view),
                "types": unless_none(types),
                "omit": unless_none(omit_),
                "keys": unless_none(keys),
                "items": unless_none(items),
                "copy": unless_none(copy),
                "json": unless_none(json),
                "extra_body": unless_none(extra_body_),
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
