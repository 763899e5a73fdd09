"""A typed stream of server-sent events."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Generic, TypeVar

from ..core.closing import Closing
from ..core.errors import APIConnectionError, APIError
from ..core.events import EventDecoder
from ..core.hinted import hinted
from ..core.sse import EventTooLargeError

if TYPE_CHECKING:
    from ..core.http_response import HttpResponse
    from ..core.response_info import ResponseInfo

T = TypeVar("T")


@hinted
class Stream(Closing, Generic[T]):
    """Events as they arrive, to be iterated over, best in a `with`: that closes the connection.

    Iterating raises a subclass of APIError when the stream reports an error, stalls, breaks off, or
    stops before its end; `partial` and `events` of the error tell what came before.  For one thread
    at a time.
    """

    def __init__(self, response: HttpResponse, decoder: EventDecoder[T]) -> None:
        self._response = response
        self._decoder = decoder
        self._running = _events(response, decoder)

    @property
    def response(self) -> ResponseInfo:
        """Status and headers of the answer, and `close()`."""
        return self._response.open_info()

    @property
    def request_id(self) -> str | None:
        """The service's id of the request."""
        return self._response.request_id

    def close(self) -> None:
        """Closes the connection; nothing more comes.

        Another thread that reads gets an AnswerClosedError, as does whoever asks for more.
        """
        self._decoder.abandoned("the stream was closed before its end")
        self._response.close()
        with suppress(ValueError):  # it runs in another thread, where reading fails now
            self._running.close()

    def __iter__(self) -> Iterator[T]:
        if self._decoder.failure is not None:
            raise self._decoder.failure
        return self._running

    def __next__(self) -> T:
        for event in self:
            return event
        raise StopIteration


def _events(response: HttpResponse, decoder: EventDecoder[T]) -> Generator[T, None, None]:
    # No method: a stream that is left is freed at once if nothing in it leads back to it.
    try:
        yield from decoder.ahead
        while not decoder.ended:
            try:
                chunk = response.read()
            except APIConnectionError as problem:
                chunk = decoder.broken_off(problem)
            yield from decoder.feed(chunk)
        response.drain()
        decoder.finished()
    except (APIError, EventTooLargeError) as problem:
        response.close()
        raise decoder.failed_with(problem) from problem.__cause__
    except BaseException as problem:
        response.close()
        decoder.abandoned(f"reading the stream was ended by {type(problem).__name__}")
        raise
