"""`realtime.transcription_sessions` of api-version 2025-04-01-preview."""

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
    from ..._runtime import Omit, Timeout, View
    from .. import models, types

_CREATE: Operation[models.RealtimeTranscriptionSessionCreateResponse] = Operation(
    "realtime.transcription_sessions.create",
    "POST",
    "/realtimeapi/transcription_sessions",
    body="application/json",
    answers=(("200", "application/json", "RealtimeTranscriptionSessionCreateResponse"),),
)


class RealtimeTranscriptionSessions(Resource):
    """`client.realtime.transcription_sessions`"""

    _path = "realtime.transcription_sessions"

    def create(
        self,
        *,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None | Omit = omit,
        input_audio_transcription: (
            types.RealtimeTranscriptionSessionTranscription | View | None | Omit
        ) = omit,
        turn_detection: (
            types.RealtimeTranscriptionSessionCreateRequestTurnDetection | View | None | Omit
        ) = omit,
        input_audio_noise_reduction: (
            types.RealtimeTranscriptionSessionNoiseReduction | View | None | Omit
        ) = omit,
        include: Iterable[str] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RealtimeTranscriptionSessionCreateResponse:
        """Get a short-lived key for a realtime transcription session.

        Args:
            modalities: The forms of the answer, text or audio. Array; default ['text', 'audio'].
            input_audio_format: Form of the incoming sound. String; 'pcm16', 'g711_ulaw',
                'g711_alaw'; default 'pcm16'.
            input_audio_transcription: How the incoming sound is transcribed. Object.
            turn_detection: How it is told that the speaker has stopped. Object.
            input_audio_noise_reduction: How noise is taken out of the incoming sound. Object or
                null; default null.
            include: What the events should hold besides. Array.

        Returns: models.RealtimeTranscriptionSessionCreateResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /realtimeapi/transcription_sessions, api-version 2025-04-01-preview. Since
            2025-04-01-preview, last in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "modalities": unless_none(modalities),
                "input_audio_format": unless_none(input_audio_format),
                "input_audio_transcription": unless_none(input_audio_transcription),
                "turn_detection": unless_none(turn_detection),
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "include": unless_none(include),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> RealtimeTranscriptionSessionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return RealtimeTranscriptionSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RealtimeTranscriptionSessionsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return RealtimeTranscriptionSessionsWithStreamingResponse(self)


class RealtimeTranscriptionSessionsWithRawResponse:
    """`client.realtime.transcription_sessions.with_raw_response`"""

    def __init__(self, resource: RealtimeTranscriptionSessions) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class RealtimeTranscriptionSessionsWithStreamingResponse:
    """`client.realtime.transcription_sessions.with_streaming_response`"""

    def __init__(self, resource: RealtimeTranscriptionSessions) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
