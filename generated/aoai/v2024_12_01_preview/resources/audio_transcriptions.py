"""`audio.transcriptions` of api-version 2024-12-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.core.synonyms import one_of
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping
    from typing import Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import FileInput, Omit, Timeout
    from .. import models, types

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `response_format`."""

        file: FileInput
        """The recording, as bytes, a path or an open file. File; required."""
        prompt: NotRequired[str | None | Omit]
        """Text that guides the style, or the text that came before the speech, in its language. String."""
        temperature: NotRequired[float | None | Omit]
        """Higher values make the output more random, lower ones more focused. Number; default 0."""
        language: NotRequired[str | None | Omit]
        """Language of the speech, as an ISO 639-1 code. String."""
        timestamp_granularities: NotRequired[Iterable[Literal["word", "segment"]] | None | Omit]
        """Whether times are given for segments, words, or both. Array; default ['segment']. Since 2024-04-01-preview, last in 2025-04-01-preview."""
        model: NotRequired[str | None | Omit]
        """Another name of `deployment`. String."""
        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        extra_body: NotRequired[Mapping[str, object] | None]
        """Fields of the body to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""


_CREATE: Operation[models.AudioTranscriptionsCreateResponse | str] = Operation(
    "audio.transcriptions.create",
    "POST",
    "/deployments/{deployment-id}/audio/transcriptions",
    fills={"deployment-id": "deployment"},
    body="multipart/form-data",
    files=("file",),
    answers=(
        ("200", "application/json", "AudioTranscriptionsCreateResponse"),
        ("200", "text/plain", "str"),
    ),
    repeatable=True,
)


class AudioTranscriptions(Resource):
    """`client.audio.transcriptions`"""

    _path = "audio.transcriptions"

    if TYPE_CHECKING:

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            response_format: Literal["json"] | None | Omit = omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.AudioResponse: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            response_format: Literal["verbose_json"],
            **rest: Unpack[CreateKeywords],
        ) -> models.AudioVerboseResponse: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **rest: Unpack[CreateKeywords],
        ) -> str: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            response_format: types.AudioResponseFormat | None | Omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.AudioResponse | models.AudioVerboseResponse | str: ...

    def create(
        self,
        deployment: str | None = None,
        *,
        file: FileInput,
        prompt: str | None | Omit = omit,
        response_format: types.AudioResponseFormat | None | Omit = omit,
        temperature: float | None | Omit = omit,
        language: str | None | Omit = omit,
        timestamp_granularities: Iterable[Literal["word", "segment"]] | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AudioTranscriptionsCreateResponse | str:
        """Turn speech into text of the same language.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String.
            file: The recording, as bytes, a path or an open file. File; required.
            prompt: Text that guides the style, or the text that came before the speech, in its
                language. String.
            response_format: The form of the output. String; 'json', 'text', 'srt', 'verbose_json',
                'vtt'.
            temperature: Higher values make the output more random, lower ones more focused. Number;
                default 0.
            language: Language of the speech, as an ISO 639-1 code. String.
            timestamp_granularities: Whether times are given for segments, words, or both. Array;
                default ['segment']. Since 2024-04-01-preview, last in 2025-04-01-preview.
            model: Another name of `deployment`. String.

        Returns: models.AudioTranscriptionsCreateResponse | str

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/audio/transcriptions, api-version 2024-12-01-preview.
            Since 2023-09-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "file": file,
                "prompt": unless_none(prompt),
                "response_format": unless_none(response_format),
                "temperature": unless_none(temperature),
                "language": unless_none(language),
                "timestamp_granularities[]": unless_none(timestamp_granularities),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> AudioTranscriptionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AudioTranscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioTranscriptionsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return AudioTranscriptionsWithStreamingResponse(self)


class AudioTranscriptionsWithRawResponse:
    """`client.audio.transcriptions.with_raw_response`"""

    def __init__(self, resource: AudioTranscriptions) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class AudioTranscriptionsWithStreamingResponse:
    """`client.audio.transcriptions.with_streaming_response`"""

    def __init__(self, resource: AudioTranscriptions) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
