"""`realtime` of api-version 2025-04-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.helpers.realtime import AsyncRealtimeHelpers

if TYPE_CHECKING:
    from .realtime_sessions import AsyncRealtimeSessions
    from .realtime_transcription_sessions import AsyncRealtimeTranscriptionSessions


class AsyncRealtime(AsyncRealtimeHelpers, AsyncResource):
    """`client.realtime`"""

    _path = "realtime"

    @cached_property
    def sessions(self) -> AsyncRealtimeSessions:
        from .realtime_sessions import AsyncRealtimeSessions

        return AsyncRealtimeSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> AsyncRealtimeTranscriptionSessions:
        from .realtime_transcription_sessions import AsyncRealtimeTranscriptionSessions

        return AsyncRealtimeTranscriptionSessions(self._client)
