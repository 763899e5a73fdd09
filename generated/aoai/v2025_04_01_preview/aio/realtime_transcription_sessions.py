"""`realtime.transcription_sessions` of api-version 2025-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import realtime_transcription_sessions as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from ..._runtime import Omit, Timeout, View
    from .. import models, types


class AsyncRealtimeTranscriptionSessions(AsyncResource):
    """`client.realtime.transcription_sessions`"""

    _path = "realtime.transcription_sessions"

    if TYPE_CHECKING:

        async def create(
            self,
            *,
            modalities: Sequence[Literal["text", "audio"]] | Omit = omit,
            input_audio_format: Literal["pcm16", "g711_ulaw", "g711_alaw"] | Omit = omit,
            input_audio_transcription: (
                types.RealtimeTranscriptionSessionTranscription | View | Omit
            ) = omit,
            turn_detection: (
                types.RealtimeTranscriptionSessionCreateRequestTurnDetection | View | Omit
            ) = omit,
            input_audio_noise_reduction: (
                types.RealtimeTranscriptionSessionNoiseReduction | View | None | Omit
            ) = omit,
            include: Sequence[str] | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.RealtimeTranscriptionSessionCreateResponse:
            """See RealtimeTranscriptionSessions.create."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.RealtimeTranscriptionSessions.create)

    @cached_property
    def with_raw_response(self) -> AsyncRealtimeTranscriptionSessionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncRealtimeTranscriptionSessionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncRealtimeTranscriptionSessionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncRealtimeTranscriptionSessionsWithStreamingResponse(self)


class AsyncRealtimeTranscriptionSessionsWithRawResponse:
    """`client.realtime.transcription_sessions.with_raw_response`"""

    def __init__(self, resource: AsyncRealtimeTranscriptionSessions) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncRealtimeTranscriptionSessionsWithStreamingResponse:
    """`client.realtime.transcription_sessions.with_streaming_response`"""

    def __init__(self, resource: AsyncRealtimeTranscriptionSessions) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
