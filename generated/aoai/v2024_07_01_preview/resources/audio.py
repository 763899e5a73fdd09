"""`audio` of api-version 2024-07-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .audio_speech import AudioSpeech
    from .audio_transcriptions import AudioTranscriptions
    from .audio_translations import AudioTranslations


class Audio(Resource):
    """`client.audio`"""

    _path = "audio"

    @cached_property
    def speech(self) -> AudioSpeech:
        """`client.audio.speech`"""
        from .audio_speech import AudioSpeech

        return AudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AudioTranscriptions:
        """`client.audio.transcriptions`"""
        from .audio_transcriptions import AudioTranscriptions

        return AudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AudioTranslations:
        """`client.audio.translations`"""
        from .audio_translations import AudioTranslations

        return AudioTranslations(self._client)
