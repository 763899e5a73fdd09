"""`audio.transcriptions` of api-version 2025-02-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw, awaited
from ..._runtime.core.sentinel import omit
from ..resources import audio_transcriptions as _blocking

if TYPE_CHECKING:
    import typing
    from collections.abc import Mapping, Sequence
    from typing import Literal
    from typing_extensions import Unpack
    from ..._runtime import FileInput, Omit, Timeout
    from .. import models, types


class AsyncAudioTranscriptions(AsyncResource):
    """`client.audio.transcriptions`"""

    _path = "audio.transcriptions"

    if TYPE_CHECKING:

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            response_format: Literal["json"] | Omit = omit,
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> models.AudioResponse: ...

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            response_format: Literal["verbose_json"],
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> models.AudioVerboseResponse: ...

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            response_format: Literal["text", "srt", "vtt"],
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> str: ...

        @typing.overload
        async def create(
            self,
            deployment: str | None = None,
            *,
            response_format: types.AudioResponseFormat | Omit,
            **rest: Unpack[_blocking.CreateKeywords],
        ) -> models.AudioResponse | models.AudioVerboseResponse | str: ...

        async def create(
            self,
            deployment: str | None = None,
            *,
            file: FileInput,
            prompt: str | Omit = omit,
            response_format: types.AudioResponseFormat | Omit = omit,
            temperature: float | Omit = omit,
            language: str | Omit = omit,
            timestamp_granularities: Sequence[Literal["word", "segment"]] | Omit = omit,
            model: str | Omit = omit,
            extra_headers: Mapping[str, str | Omit | None] | None = None,
            extra_query: Mapping[str, object] | None = None,
            extra_body: Mapping[str, object] | None = None,
            timeout: float | Timeout | None | Omit = omit,
        ) -> models.AudioTranscriptionsCreateResponse | str:
            """See AudioTranscriptions.create."""
            raise NotImplementedError

    else:
        create = awaited(_blocking.AudioTranscriptions.create)

    @cached_property
    def with_raw_response(self) -> AsyncAudioTranscriptionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAudioTranscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioTranscriptionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAudioTranscriptionsWithStreamingResponse(self)


class AsyncAudioTranscriptionsWithRawResponse:
    """`client.audio.transcriptions.with_raw_response`"""

    def __init__(self, resource: AsyncAudioTranscriptions) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncAudioTranscriptionsWithStreamingResponse:
    """`client.audio.transcriptions.with_streaming_response`"""

    def __init__(self, resource: AsyncAudioTranscriptions) -> None:
        from ..._runtime.aio.streamed import async_streamed

        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
