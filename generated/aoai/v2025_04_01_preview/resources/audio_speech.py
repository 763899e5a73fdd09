"""`audio.speech` of api-version 2025-04-01-preview."""

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
    from typing import Literal
    from ..._runtime import BinaryAnswer, Omit, Timeout

_CREATE: Operation[BinaryAnswer] = Operation(
    "audio.speech.create",
    "POST",
    "/deployments/{deployment-id}/audio/speech",
    fills={"deployment-id": "deployment"},
    body="application/json",
    answers=(("200", "application/octet-stream", "bytes"),),
    repeatable=True,
)


class AudioSpeech(Resource):
    """`client.audio.speech`"""

    _path = "audio.speech"

    def create(
        self,
        deployment: str | None = None,
        *,
        input: str,
        voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"],
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None | Omit = omit,
        speed: float | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> BinaryAnswer:
        """Turn text into speech.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String.
            input: The text to speak. String; required; at most 4096 characters.
            voice: The voice to speak with. String; required; 'alloy', 'echo', 'fable', 'onyx',
                'nova', 'shimmer'.
            response_format: Form of the sound. String; 'mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'.
            speed: How fast to speak, 1 is normal. Number; 0.25 to 4.0; default 1.0.
            model: Another name of `deployment`. String.

        Returns: BinaryAnswer

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/audio/speech, api-version 2025-04-01-preview. Since
            2024-02-15-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "input": input,
                "voice": voice,
                "response_format": unless_none(response_format),
                "speed": unless_none(speed),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> AudioSpeechWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AudioSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AudioSpeechWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return AudioSpeechWithStreamingResponse(self)


class AudioSpeechWithRawResponse:
    """`client.audio.speech.with_raw_response`"""

    def __init__(self, resource: AudioSpeech) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class AudioSpeechWithStreamingResponse:
    """`client.audio.speech.with_streaming_response`"""

    def __init__(self, resource: AudioSpeech) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
