"""A typed stream of server-sent events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

from ..core.closing import AsyncClosing
from ..core.errors import APIConnectionError, APIError
from ..core.events import EventDecoder
from ..core.hinted import hinted
from ..core.sse import EventTooLargeError

if TYPE_CHECKING:
    from typing_extensions import Self

    from ..core.http_response import HttpResponse
    from ..core.response_info import ResponseInfo

T = TypeVar("T")


@hinted
class AsyncStream(AsyncClosing, Generic[T]):
    """Events as they arrive, to be iterated over, best in an `async with`, which closes it.

    Iterating raises a subclass of APIError when the stream reports an error, stalls, breaks off, or
    stops before its end; `partial` and `events` of the error tell what came before.  For one task
    at a time.
    """

    def __init__(self, response: HttpResponse, decoder: EventDecoder[T]) -> None:
        self._response = response
        self._decoder = decoder
        self._here: Iterator[T] = iter(decoder.ahead)
        decoder.ahead = ()  # it refers to the decoder: a stream that is left would not be freed
        self._over = False  # read to its end

    @property
    def response(self) -> ResponseInfo:
        """Status and headers of the answer, and `close()`."""
        return self._response.open_info()

    @property
    def request_id(self) -> str | None:
        """The service's id of the request."""
        return self._response.request_id

    async def close(self) -> None:
        """Closes the connection; nothing more comes.

        Another task that reads gets an AnswerClosedError, as does whoever asks for more.
        """
        self._decoder.abandoned("the stream was closed before its end")
        self._response.close()

    async def aclose(self) -> None:
        """The same, by the name that `contextlib.aclosing` calls it by."""
        await self.close()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        decoder = self._decoder
        if decoder.failure is not None:
            raise decoder.failure
        try:
            for event in self._here:
                return event
            while not decoder.ended:
                try:
                    chunk = await self._response.read()
                except APIConnectionError as problem:
                    chunk = decoder.broken_off(problem)
                self._here = decoder.feed(chunk)
                for event in self._here:
                    return event
            if not self._over:
                self._over = True
                await self._response.drain()
                decoder.finished()
        except (APIError, EventTooLargeError) as problem:
            self._response.close()
            raise decoder.failed_with(problem) from problem.__cause__
        except BaseException as problem:
            self._response.close()
            decoder.abandoned(f"reading the stream was ended by {type(problem).__name__}")
            raise
        raise StopAsyncIteration
