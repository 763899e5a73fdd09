"""`client.realtime.connect`: conversations over a websocket."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from ..azure.base import AzureBase
    from ..core.client import ClientBase
    from .realtime_session import AsyncRealtimeConnection, RealtimeConnection


class RealtimeHelpers:
    """Opens connections with the client's endpoint, credential, headers and timeout."""

    if TYPE_CHECKING:
        _client: ClientBase

    def connect(
        self,
        *,
        model: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> RealtimeConnection:
        """Opens a connection, best in a `with`: that closes it.

        model: the deployment; else the client's own
        extra_headers, extra_query: sent with the handshake

        Needs `pip install "aoai[realtime]"`.  Raises an APIStatusError where the service refuses,
        APIConnectionError where it is not reached, ArgumentError without a model.
        """
        from .realtime_session import RealtimeConnection, opening, sync_connect

        client = cast("AzureBase", self._client)
        flow = opening(client, sync_connect(), model, extra_headers or {}, extra_query or {})
        return RealtimeConnection(client._driver.run(flow))


class AsyncRealtimeHelpers:
    """The same for a client that awaits."""

    if TYPE_CHECKING:
        _client: ClientBase

    def connect(
        self,
        *,
        model: str | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
    ) -> AsyncRealtimeOpening:
        """See RealtimeHelpers.connect; for an `async with`, or to be awaited."""
        from .realtime_session import async_connect, opening

        client = cast("AzureBase", self._client)
        flow = opening(client, async_connect(), model, extra_headers or {}, extra_query or {})
        return AsyncRealtimeOpening(client._driver.run(flow))


class AsyncRealtimeOpening:
    """A connection that is yet to be awaited, or to be entered."""

    def __init__(self, opening: Any) -> None:
        self._opening = opening
        self._connection: AsyncRealtimeConnection | None = None

    def __await__(self) -> Generator[Any, None, AsyncRealtimeConnection]:
        return self._open().__await__()

    async def _open(self) -> AsyncRealtimeConnection:
        from .realtime_session import AsyncRealtimeConnection

        self._connection = AsyncRealtimeConnection(await self._opening)
        return self._connection

    async def __aenter__(self) -> AsyncRealtimeConnection:
        return await self._open()

    async def __aexit__(self, *_: object) -> None:
        await cast("AsyncRealtimeConnection", self._connection).close()
