"""`realtime` of api-version 2024-10-01-preview, for clients that await.

What is called is the method of the other client's resource, where its texts are.
"""

from __future__ import annotations

from ..._runtime.aio.resource import AsyncResource
from ..._runtime.helpers.realtime import AsyncRealtimeHelpers


class AsyncRealtime(AsyncRealtimeHelpers, AsyncResource):
    """`client.realtime`"""

    _path = "realtime"
