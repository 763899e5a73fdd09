"""`images` of api-version 2023-09-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none
from .operations_images import _DELETE as _OPERATIONS_IMAGES_DELETE
from .operations_images import _RETRIEVE as _OPERATIONS_IMAGES_RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Poller, Timeout
    from .. import models, types

_SUBMIT: Operation[models.GenerateImagesResponse] = Operation(
    "images.submit",
    "POST",
    "/images/generations:submit",
    body="application/json",
    answers=(("202", "application/json", "GenerateImagesResponse"),),
)


class Images(Resource):
    """`client.images`"""

    _path = "images"

    def submit(
        self,
        *,
        prompt: str,
        operation_id: str | None | Omit = omit,
        n: int | None | Omit = omit,
        size: types.Size | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.GenerateImagesResponse:
        """Start making images from a text; the answer names the operation to poll.

        Args:
            prompt: What the image should show. String; required; at least 1 character.
            operation_id: String; format uuid.
            n: How many alternatives to generate. Integer; at least 1; default 1.
            size: Width and height in pixels. String; '256x256', '512x512', '1024x1024' or another
                value; default '1024x1024'.
            user: Your own id of the end user, for abuse detection. String.

        Returns: models.GenerateImagesResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /images/generations:submit, api-version 2023-09-01-preview. Since 2023-06-01-preview,
            last in 2023-10-01-preview.
        """
        return self._call(
            _SUBMIT,
            headers={"Operation-Id": operation_id},
            body={
                "prompt": prompt,
                "n": unless_none(n),
                "size": unless_none(size),
                "user": unless_none(user),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def begin_generate(
        self,
        *,
        prompt: str,
        operation_id: str | None | Omit = omit,
        n: int | None | Omit = omit,
        size: types.Size | None | Omit = omit,
        user: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> Poller[models.OperationResponseResult]:
        """Start making images from a text; the answer names the operation to poll.

        Args:
            prompt: What the image should show. String; required; at least 1 character.
            operation_id: String; format uuid.
            n: How many alternatives to generate. Integer; at least 1; default 1.
            size: Width and height in pixels. String; '256x256', '512x512', '1024x1024' or another
                value; default '1024x1024'.
            user: Your own id of the end user, for abuse detection. String.

        Returns: Poller[models.OperationResponseResult]

        Raises: APIError, in its subclass for what went wrong.

        POST /images/generations:submit, api-version 2023-09-01-preview. Since 2023-06-01-preview,
            last in 2023-10-01-preview.
        """
        return self._begin(
            _SUBMIT,
            kind="images",
            poll=_OPERATIONS_IMAGES_RETRIEVE,
            delete=_OPERATIONS_IMAGES_DELETE,
            result="result",
            headers={"Operation-Id": operation_id},
            body={
                "prompt": prompt,
                "n": unless_none(n),
                "size": unless_none(size),
                "user": unless_none(user),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ImagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ImagesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ImagesWithStreamingResponse(self)


class ImagesWithRawResponse:
    """`client.images.with_raw_response`"""

    def __init__(self, resource: Images) -> None:
        resource = resource._as_raw()
        self.submit: Final = raw(resource.submit)


class ImagesWithStreamingResponse:
    """`client.images.with_streaming_response`"""

    def __init__(self, resource: Images) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.submit: Final = streamed(resource.submit)
