"""`realtime` of api-version 2025-04-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.helpers.realtime import RealtimeHelpers
from ..._runtime.core.resource import Resource

if TYPE_CHECKING:
    from .realtime_sessions import RealtimeSessions
    from .realtime_transcription_sessions import RealtimeTranscriptionSessions


class Realtime(RealtimeHelpers, Resource):
    """`client.realtime`"""

    _path = "realtime"

    @cached_property
    def sessions(self) -> RealtimeSessions:
        """`client.realtime.sessions`"""
        from .realtime_sessions import RealtimeSessions

        return RealtimeSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> RealtimeTranscriptionSessions:
        """`client.realtime.transcription_sessions`"""
        from .realtime_transcription_sessions import RealtimeTranscriptionSessions

        return RealtimeTranscriptionSessions(self._client)
