"""The base of every client that blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..core.client import ClientBase
from ..core.closing import Closing
from ..core.lazy import load
from ..core.steps import Driver
from .driver import BlockingClock, BlockingDriver

if TYPE_CHECKING:
    import requests

    from ..core.calls import Opened
    from ..core.events import EventDecoder, StreamKind
    from ..core.http_response import HttpResponse
    from ..core.options import Settings
    from ..core.polling import LongRunning
    from ..core.request import Arguments
    from .binary import BinaryAnswer
    from .poller import Poller
    from .stream import Stream
    from .streamed import StreamedResponse
    from .transport import Transport


class ApiClient(ClientBase, Closing):
    """Connections that are shared between threads, and closed with the client."""

    _driver: ClassVar[Driver] = BlockingDriver

    if TYPE_CHECKING:
        _transport: Transport

    def _start(self, settings: Settings, session: requests.Session | None) -> None:
        from .transport import Transport

        self._settings = settings
        self._transport = Transport(session)
        self._clock = BlockingClock()

    def _begin(self, following: LongRunning, arguments: Arguments) -> Poller[Any]:
        from .poller import Poller

        return Poller(self, self._driver.run(following.begin(self, arguments)))

    def _binary(self, response: HttpResponse) -> BinaryAnswer:
        from .binary import BinaryAnswer

        return BinaryAnswer(response)

    def _opened(self, opened: Opened) -> StreamedResponse[Any]:
        from .streamed import StreamedResponse

        return StreamedResponse(opened)

    def _stream(
        self, kind: StreamKind, response: HttpResponse, decoder: EventDecoder[Any]
    ) -> Stream[Any]:
        made: type[Stream[Any]] = load(kind.sync)
        return made(response, decoder)

    def close(self) -> None:
        """Closes the connections, but for those of a session of one's own."""
        self._transport.close()
