"""`audio` of api-version 2024-02-15-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource

if TYPE_CHECKING:
    from .audio_speech import AsyncAudioSpeech
    from .audio_transcriptions import AsyncAudioTranscriptions
    from .audio_translations import AsyncAudioTranslations


class AsyncAudio(AsyncResource):
    """`client.audio`"""

    _path = "audio"

    @cached_property
    def speech(self) -> AsyncAudioSpeech:
        from .audio_speech import AsyncAudioSpeech

        return AsyncAudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        from .audio_transcriptions import AsyncAudioTranscriptions

        return AsyncAudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncAudioTranslations:
        from .audio_translations import AsyncAudioTranslations

        return AsyncAudioTranslations(self._client)
