"""`audio.speech` of api-version 2024-09-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import audio_speech as _blocking

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Literal
    from ..._runtime import AsyncBinaryAnswer, Omit, Timeout


class AsyncAudioSpeech(AsyncResource):
    """`client.audio.speech`"""

    _path = "audio.speech"

    if TYPE_CHECKING:

        async def create(
            self,
            deployment: str | None = None,
            *,
            input: str,
            voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"],
            response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | Omit = omit,
            speed: float | Omit = omit,
            model: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> AsyncBinaryAnswer:
            """See AudioSpeech.create."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.AudioSpeech.create)

    @cached_property
    def with_raw_response(self) -> AsyncAudioSpeechWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAudioSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioSpeechWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAudioSpeechWithStreamingResponse(self)


class AsyncAudioSpeechWithRawResponse:
    """`client.audio.speech.with_raw_response`"""

    def __init__(self, resource: AsyncAudioSpeech) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncAudioSpeechWithStreamingResponse:
    """`client.audio.speech.with_streaming_response`"""

    def __init__(self, resource: AsyncAudioSpeech) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
