"""`realtime` of api-version 2024-10-01-preview."""

from __future__ import annotations

from ..._runtime.helpers.realtime import RealtimeHelpers
from ..._runtime.core.resource import Resource


class Realtime(RealtimeHelpers, Resource):
    """`client.realtime`"""

    _path = "realtime"
