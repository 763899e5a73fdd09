"""`realtime` of api-version v1."""

from __future__ import annotations

from ..._runtime.helpers.realtime import RealtimeHelpers
from ..._runtime.core.resource import Resource


class Realtime(RealtimeHelpers, Resource):
    """`client.realtime`"""

    _path = "realtime"
