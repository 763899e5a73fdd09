"""A typed stream of server-sent events."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .decode import attach
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    TruncatedStreamError,
)
from .failures import stream_error
from .http_answer import HttpAnswer
from .jsonvalue import loads
from .sse import Event, EventParser, EventTooLargeError
from .stream_end import DONE, EndTracker, is_end_message

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from .raw_response import ResponseInfo

T = TypeVar("T")


class Stream(Generic[T]):
    """Events as they arrive, to be iterated over, best in a `with`: that closes the connection.

    Iterating raises a subclass of APIError when the stream reports an error, stalls, breaks off, or
    stops before its end; `partial` and `events` of the error tell what came before.  For one thread
    at a time.
    """

    #: Whether the names of events say nothing about their types.
    _unnamed = False

    def __init__(
        self,
        answer: HttpAnswer,
        wrap: Callable[[Any], Any],
        name: str,
        client_request_id: str,
    ) -> None:
        self._answer = answer
        self._wrap = wrap
        self._name = name
        self._client_request_id = client_request_id
        self._parser = EventParser()
        self._end = EndTracker()
        self._ready: deque[T] = deque()
        self._events = 0
        self._last: Any = None
        self._iterator = self._decoded()

    @property
    def response(self) -> ResponseInfo:
        """Status and headers of the answer."""
        return self._answer.info()

    @property
    def request_id(self) -> str | None:
        """The service's id of the request."""
        return self._answer.request_id

    def close(self) -> None:
        """Closes the connection; nothing more comes."""
        self._iterator.close()
        self._ready.clear()
        self._answer.close()

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        if self._ready:
            return self._ready.popleft()
        return next(self._iterator)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _read_ahead(self) -> None:
        """Reads the first event now: a stream that dies before it may be asked for again."""
        for event in self._iterator:
            self._ready.append(event)
            return

    def _accumulate(self, data: Any) -> None:
        """Told of each event's JSON before it is given out."""
        self._last = data

    def _partial(self) -> object:
        return None if self._last is None else self._wrap(self._last)

    def _decoded(self) -> Generator[T, None, None]:
        try:
            yield from self._until_end()
        except APIError as error:
            self._answer.close()
            error.request_id = self._answer.request_id
            error.response = self.response
            error.client_request_id = self._client_request_id
            error.partial = self._partial()
            error.events = self._events
            raise
        except GeneratorExit:
            self._answer.close()
            raise

    def _until_end(self) -> Iterator[T]:
        if self._answer.media_type == "application/json":
            raise self._no_stream()
        for event in self._parsed():
            if event.data == DONE:
                return self._answer.drain()
            data = self._value(event)
            if is_end_message(data):
                return self._answer.drain()
            self._end.see(event.type, data)
            self._accumulate(data)
            self._events += 1
            yield attach(self._wrap(data), self._answer.request_id)
        if not self._end.complete:
            raise TruncatedStreamError(f"{self._name}: the stream stopped before its end")

    def _parsed(self) -> Iterator[Event]:
        while True:
            try:
                chunk = self._answer.read()
            except APIConnectionError as problem:
                # Some servers break off a finished stream instead of ending it.
                if self._end.complete and not isinstance(problem, APITimeoutError):
                    return
                raise
            if not chunk:
                return
            try:
                yield from self._parser.feed(chunk)
            except EventTooLargeError as problem:
                raise APIResponseValidationError(f"{self._name}: {problem}") from problem

    def _value(self, event: Event) -> Any:
        try:
            data = loads(event.data.encode("utf-8", "surrogatepass"))
        except (ValueError, RecursionError) as problem:
            raise APIResponseValidationError(
                f"{self._name}: an event is not JSON: {event.data[:200]!r}", body=event.data
            ) from problem
        if isinstance(data, dict):
            kind = data.get("type")
            if "error" in (event.type, kind) or isinstance(data.get("error"), dict):
                raise stream_error(self._name, data, self._answer)
            if event.type not in ("message", kind) and not self._unnamed:
                # The name is said outside of the data only; the document's type has both.
                return {"event": event.type, "data": data}
        return data

    def _no_stream(self) -> APIError:
        content = self._answer.read_all()
        try:
            data = loads(content)
        except ValueError:
            data = content.decode("utf-8", "replace")
        if isinstance(data, dict) and isinstance(data.get("error"), dict):
            return stream_error(self._name, data, self._answer)
        return APIResponseValidationError(
            f"{self._name}: a stream was asked for, one JSON document came", body=data
        )
