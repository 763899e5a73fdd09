"""The base of every client that awaits."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..core.client import ClientBase
from ..core.closing import AsyncClosing
from ..core.lazy import load
from ..core.steps import Driver
from .driver import AwaitingClock, AwaitingDriver

if TYPE_CHECKING:
    from ..core.calls import Opened
    from ..core.events import EventDecoder, StreamKind
    from ..core.http_response import HttpResponse
    from ..core.options import Settings
    from ..core.polling import LongRunning
    from ..core.request import Arguments
    from .binary import AsyncBinaryAnswer
    from .poller import AsyncPoller
    from .session import AiohttpSession
    from .stream import AsyncStream
    from .streamed import AsyncStreamedResponse


class AsyncApiClient(ClientBase, AsyncClosing):
    """Connections that are shared between the tasks of one event loop, closed with the client."""

    _is_awaited: ClassVar[bool] = True
    _driver: ClassVar[Driver] = AwaitingDriver

    def _start(self, settings: Settings, session: AiohttpSession | None) -> None:
        try:
            # By its name: type checkers are not to go on to all of aiohttp.
            transport = load("aio.transport:AsyncTransport")
        except ImportError as missing:
            what = f"{type(self).__name__} needs aiohttp: python -m pip install aiohttp"
            raise ImportError(what) from missing

        self._settings = settings
        self._transport = transport(session)
        self._clock = AwaitingClock()

    async def _begin(self, following: LongRunning, arguments: Arguments) -> AsyncPoller[Any]:
        from .poller import AsyncPoller

        return AsyncPoller(self, await self._driver.run(following.begin(self, arguments)))

    def _binary(self, response: HttpResponse) -> AsyncBinaryAnswer:
        from .binary import AsyncBinaryAnswer

        return AsyncBinaryAnswer(response)

    def _opened(self, opened: Opened) -> AsyncStreamedResponse[Any]:
        from .streamed import AsyncStreamedResponse

        return AsyncStreamedResponse(opened)

    def _stream(
        self, kind: StreamKind, response: HttpResponse, decoder: EventDecoder[Any]
    ) -> AsyncStream[Any]:
        made: type[AsyncStream[Any]] = load(kind.aio)
        return made(response, decoder)

    async def close(self) -> None:
        """Closes the connections, but for those of a session of one's own."""
        await self._transport.close()
