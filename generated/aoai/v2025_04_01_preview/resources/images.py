"""`images` of api-version 2025-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.synonyms import one_of
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from ..._runtime import FileInput, Omit, Timeout
    from .. import models, types

_EDIT: Operation[models.GenerateImagesResponse] = Operation(
    "images.edit",
    "POST",
    "/deployments/{deployment-id}/images/edits",
    fills={"deployment-id": "deployment"},
    body="multipart/form-data",
    files=("image", "mask"),
    answers=(("200", "application/json", "GenerateImagesResponse"),),
    repeatable=True,
)
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

    def edit(
        self,
        deployment: str | None = None,
        *,
        image: FileInput | Sequence[FileInput],
        prompt: str,
        mask: FileInput | None | Omit = omit,
        n: int | None | Omit = omit,
        quality: types.ImageQuality | None | Omit = omit,
        response_format: types.ImagesResponseFormat | None | Omit = omit,
        size: types.ImageSize | None | Omit = omit,
        user: str | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.GenerateImagesResponse:
        """Change an image, or the masked part of it, as a text says.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String.
            image: The image to change. File or array; required.
            prompt: What the image should show once it is changed. String; required; at least 1
                character.
            mask: An image whose transparent parts say where to change. File.
            n: How many images to make. Integer; 1 to 10; default 1.
            quality: Quality of the image. String; 'auto', 'high', 'medium', 'low', 'hd',
                'standard'; default 'auto'.
            response_format: Whether images come by address or in base64. String; 'url', 'b64_json';
                default 'url'.
            size: Width and height in pixels. String; 'auto', '1792x1024', '1024x1792', '1024x1024',
                '1024x1536', '1536x1024'; default 'auto'.
            user: Your own id of the end user, for abuse detection. String.
            model: Another name of `deployment`. String.

        Returns: models.GenerateImagesResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/images/edits, api-version 2025-04-01-preview. Since
            2025-04-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _EDIT,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "image": image,
                "prompt": prompt,
                "mask": unless_none(mask),
                "n": unless_none(n),
                "quality": unless_none(quality),
                "response_format": unless_none(response_format),
                "size": unless_none(size),
                "user": unless_none(user),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def generate(
        self,
        deployment: str | None = None,
        *,
        prompt: str,
        background: types.ImageBackground | None | Omit = omit,
        n: int | None | Omit = omit,
        output_compression: int | None | Omit = omit,
        output_format: types.ImagesOutputFormat | None | Omit = omit,
        quality: types.ImageQuality | None | Omit = omit,
        response_format: types.ImagesResponseFormat | None | Omit = omit,
        size: types.ImageSize | None | Omit = omit,
        style: types.ImageStyle | None | Omit = omit,
        user: str | None | Omit = omit,
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
            background: Whether the background is transparent. String; 'transparent', 'opaque',
                'auto'; default 'auto'. Since 2025-04-01-preview, last in 2025-04-01-preview.
            n: How many images to make. Integer; 1 to 10; default 1.
            output_compression: How much the image is compressed, in percent. Integer; 0 to 100;
                default 100. Since 2025-04-01-preview, last in 2025-04-01-preview.
            output_format: Form of the image. String; 'png', 'jpeg'; default 'png'. Since
                2025-04-01-preview, last in 2025-04-01-preview.
            quality: Quality of the image. String; 'auto', 'high', 'medium', 'low', 'hd',
                'standard'; default 'auto'.
            response_format: Whether images come by address or in base64. String; 'url', 'b64_json';
                default 'url'.
            size: Width and height in pixels. String; 'auto', '1792x1024', '1024x1792', '1024x1024',
                '1024x1536', '1536x1024'; default 'auto'.
            style: Style of the image. String; 'vivid', 'natural'; default 'vivid'.
            user: Your own id of the end user, for abuse detection. String.
            model: Another name of `deployment`. String.

        Returns: models.GenerateImagesResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/images/generations, api-version 2025-04-01-preview. Since
            2023-12-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _GENERATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "prompt": prompt,
                "background": unless_none(background),
                "n": unless_none(n),
                "output_compression": unless_none(output_compression),
                "output_format": unless_none(output_format),
                "quality": unless_none(quality),
                "response_format": unless_none(response_format),
                "size": unless_none(size),
                "style": unless_none(style),
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
        self.edit: Final = raw(resource.edit)
        self.generate: Final = raw(resource.generate)


class ImagesWithStreamingResponse:
    """`client.images.with_streaming_response`"""

    def __init__(self, resource: Images) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.edit: Final = streamed(resource.edit)
        self.generate: Final = streamed(resource.generate)
