"""`realtime.sessions` of api-version 2025-04-01-preview."""

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
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types

_CREATE: Operation[models.RealtimeSessionCreateResponse] = Operation(
    "realtime.sessions.create",
    "POST",
    "/realtimeapi/sessions",
    body="application/json",
    answers=(("200", "application/json", "RealtimeSessionCreateResponse"),),
)


class RealtimeSessions(Resource):
    """`client.realtime.sessions`"""

    _path = "realtime.sessions"

    def create(
        self,
        *,
        modalities: Iterable[Literal["text", "audio"]] | None | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        voice: types.VoiceIdsShared | None | Omit = omit,
        input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None | Omit = omit,
        output_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | None | Omit = omit,
        input_audio_transcription: (
            types.RealtimeSessionCreateRequestInputAudioTranscription | View | None | Omit
        ) = omit,
        turn_detection: types.RealtimeSessionCreateRequestTurnDetection | View | None | Omit = omit,
        input_audio_noise_reduction: (
            types.RealtimeSessionCreateRequestInputAudioNoiseReduction | View | None | Omit
        ) = omit,
        tools: (
            Iterable[OrUntyped[types.RealtimeSessionCreateRequestTool | View]] | None | Omit
        ) = omit,
        tool_choice: str | None | Omit = omit,
        temperature: float | None | Omit = omit,
        max_response_output_tokens: int | Literal["inf"] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RealtimeSessionCreateResponse:
        """Get a short-lived key and settings for a realtime session.

        Args:
            modalities: The forms of the answer, text or audio. Array; default ['text', 'audio'].
            model: Name that the model was deployed under. String.
            instructions: What the model is told before all else. String.
            voice: The voice to speak with. String; 'alloy', 'ash', 'ballad', 'coral', 'echo',
                'fable', 'onyx', 'nova', 'sage', 'shimmer', 'verse' or another value.
            input_audio_format: Form of the incoming sound. String; 'pcm16', 'g711_ulaw',
                'g711_alaw'; default 'pcm16'.
            output_audio_format: Form of the outgoing sound. String; 'pcm16', 'g711_ulaw',
                'g711_alaw'; default 'pcm16'.
            input_audio_transcription: How the incoming sound is transcribed. Object.
            turn_detection: How it is told that the speaker has stopped. Object.
            input_audio_noise_reduction: How noise is taken out of the incoming sound. Object or
                null; default null.
            tools: What the model may call. Array.
            tool_choice: Whether, and which, tools are called. String; default 'auto'.
            temperature: Higher values make the output more random, lower ones more focused. Number;
                default 0.8.
            max_response_output_tokens: Most tokens of one answer. Integer or string.

        Returns: models.RealtimeSessionCreateResponse

        Raises: APIError, in its subclass for what went wrong.

        POST /realtimeapi/sessions, api-version 2025-04-01-preview. Since 2025-04-01-preview, last
            in 2025-04-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "modalities": unless_none(modalities),
                "model": unless_none(model),
                "instructions": unless_none(instructions),
                "voice": unless_none(voice),
                "input_audio_format": unless_none(input_audio_format),
                "output_audio_format": unless_none(output_audio_format),
                "input_audio_transcription": unless_none(input_audio_transcription),
                "turn_detection": unless_none(turn_detection),
                "input_audio_noise_reduction": input_audio_noise_reduction,
                "tools": unless_none(tools),
                "tool_choice": unless_none(tool_choice),
                "temperature": unless_none(temperature),
                "max_response_output_tokens": unless_none(max_response_output_tokens),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> RealtimeSessionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return RealtimeSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> RealtimeSessionsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return RealtimeSessionsWithStreamingResponse(self)


class RealtimeSessionsWithRawResponse:
    """`client.realtime.sessions.with_raw_response`"""

    def __init__(self, resource: RealtimeSessions) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class RealtimeSessionsWithStreamingResponse:
    """`client.realtime.sessions.with_streaming_response`"""

    def __init__(self, resource: RealtimeSessions) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
