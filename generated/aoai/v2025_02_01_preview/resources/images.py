"""`images` of api-version 2025-02-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.synonyms import one_of
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import Omit, Timeout
    from .. import models, types

_GENERATE: Operation[models.GenerateImagesResponse] = Operation(
    "images.generate",
    "POST",
    "/deployments/{deployment-id}/images/generations",
    fills={"deployment-id": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "GenerateImagesResponse"),),
    repeatable=True,
)


class Images(Resource):
    """`client.images`"""

    _path = "images"

    def generate(
        self,
        deployment: str | None = None,
        *,
        prompt: str,
        n: int | None | Omit = omit,
        size: types.ImageSize | None | Omit = omit,
        response_format: types.ImagesResponseFormat | None | Omit = omit,
        user: str | None | Omit = omit,
        quality: types.ImageQuality | None | Omit = omit,
        style: types.ImageStyle | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.GenerateImagesResponse:
        """Make images from a text and wait for them.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String.
            prompt: What the image should show. String; required; at least 1 character.
            n: How many images to make. Integer; 1 to 1; default 1.
            size: Width and height in pixels. String; '256x256', '512x512', '1792x1024',
                '1024x1792', '1024x1024'; default '1024x1024'.
            response_format: Whether images come by address or in base64. String; 'url', 'b64_json';
                default 'url'.
            user: Your own id of the end user, for abuse detection. String.
            quality: Quality of the image. String; 'standard', 'hd'; default 'standard'.
            style: Style of the image. String; 'vivid', 'natural'; default 'vivid'.
            model: Another name of `deployment`. String.

        Returns: models.GenerateImagesResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/images/generations, api-version 2025-02-01-preview. Since
            2023-12-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _GENERATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "prompt": prompt,
                "n": unless_none(n),
                "size": unless_none(size),
                "response_format": unless_none(response_format),
                "user": unless_none(user),
                "quality": unless_none(quality),
                "style": unless_none(style),
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
        self.generate: Final = raw(resource.generate)


class ImagesWithStreamingResponse:
    """`client.images.with_streaming_response`"""

    def __init__(self, resource: Images) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.generate: Final = streamed(resource.generate)
