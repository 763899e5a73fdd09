"""`audio.translations` of api-version 2025-01-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.synonyms import one_of
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit

if TYPE_CHECKING:
    from collections.abc import Mapping
    from ..._runtime import FileInput, Omit, Timeout
    from .. import models, types

_CREATE: Operation[models.AudioTranslationsCreateResponse | str] = Operation(
    "audio.translations.create",
    "POST",
    "/deployments/{deployment-id}/audio/translations",
    fills={"deployment-id": "deployment"},
    body="multipart/form-data",
    files=("file",),
    answers=(
        ("200", "application/json", "AudioTranslationsCreateResponse"),
        ("200", "text/plain", "str"),
    ),
    repeatable=True,
)


class AudioTranslations(Resource):
    """`client.audio.translations`"""

    _path = "audio.translations"

    def create(
        self,
        deployment: str | None = None,
        *,
        file: FileInput,
        prompt: str | Omit = omit,
        response_format: types.AudioResponseFormat | Omit = omit,
        temperature: float | Omit = omit,
        model: str | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AudioTranslationsCreateResponse | str:
        """Turn speech of any language into English text.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String.
            file: The recording, as bytes, a path or an open file. File; required.
            prompt: English text that guides the style, or that came before the speech. String.
            response_format: The form of the output. String; 'json', 'text', 'srt', 'verbose_json',
                'vtt'.
            temperature: Higher values make the output more random, lower ones more focused. Number;
                default 0.
            model: Another name of `deployment`. String.

        Returns: models.AudioTranslationsCreateResponse | str

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/audio/translations, api-version 2025-01-01-preview. Since
            2023-09-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "file": file,
                "prompt": prompt,
                "response_format": response_format,
                "temperature": temperature,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> AudioTranslationsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AudioTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioTranslationsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return AudioTranslationsWithStreamingResponse(self)


class AudioTranslationsWithRawResponse:
    """`client.audio.translations.with_raw_response`"""

    def __init__(self, resource: AudioTranslations) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class AudioTranslationsWithStreamingResponse:
    """`client.audio.translations.with_streaming_response`"""

    def __init__(self, resource: AudioTranslations) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
