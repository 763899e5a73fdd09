"""What the bytes of a stream of server-sent events mean; no I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .decode import TEXT
from .errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    TruncatedStreamError,
)
from .failures import stream_error
from .jsonvalue import loads
from .sse import EventParser, EventTooLargeError

if TYPE_CHECKING:
    from .answer import Answer
    from .operation import Operation
    from .steps import Flow

T = TypeVar("T")

DONE = "[DONE]"
_NOTHING: Any = object()


class EventDecoder(Generic[T]):
    """Events of any service: they end where the answer ends, or with `[DONE]`.

    An event is what the document says it is.  Fed with what was read, gives the events in it; a
    driver's stream does the reading.
    """

    def __init__(
        self,
        answer: Answer,
        wrap: Callable[[Any], Any],
        name: str,
        client_request_id: str,
    ) -> None:
        self._answer = answer
        self._wrap = wrap
        self._name = name
        self._client_request_id = client_request_id
        self._parser = EventParser()
        self._last: Any = None  # the JSON of the last event that was added up
        self._added_up = 0
        #: What was read already.
        self.ahead: Iterable[T] = ()
        #: Whether nothing more is to be read.
        self.ended = False

    def read_ahead(self) -> Flow[None]:
        """Reads the first event: a stream that dies before it may be asked for again."""
        try:
            if self._answer.media_type == "application/json":
                raise self._no_stream((yield self._answer.read_all))
            while not self.ended:
                try:
                    chunk = yield self._answer.read
                except APIConnectionError as problem:
                    chunk = self.broken_off(problem)
                events = self.feed(chunk)
                first = next(events, _NOTHING)
                if first is not _NOTHING:
                    self.ahead = chain((first,), events)
                    return
        except (APIError, EventTooLargeError) as problem:
            raise self.told(problem) from problem.__cause__

    def feed(self, chunk: bytes) -> Iterator[T]:
        """The events that end in what was read; it is empty at the body's end."""
        if not chunk:
            self._end()
        for kind, text, _ in self._parser.feed(chunk):
            if text == DONE:
                self.ended = True
                return
            self._last = self._data(kind, text)
            self._added_up += 1
            yield self._wrap(self._last)

    def broken_off(self, problem: APIConnectionError) -> bytes:
        """What stands for a read that failed; raises unless the stream may end there."""
        # Some servers break off a finished stream instead of ending it.
        if isinstance(problem, APITimeoutError) or not self._complete():
            raise problem
        return b""

    def told(self, problem: APIError | EventTooLargeError) -> APIError:
        """The error with what is known of the stream so far."""
        self._add_up()
        if isinstance(problem, EventTooLargeError):
            problem = APIResponseValidationError(f"{self._name}: {problem}")
        problem.request_id = self._answer.request_id
        problem.response = self._answer.info()
        problem.client_request_id = self._client_request_id
        problem.partial = self._partial()
        problem.events = self._added_up
        return problem

    def _end(self) -> None:
        self.ended = True
        if not self._complete():
            raise TruncatedStreamError(f"{self._name}: the stream stopped before its end")

    def _data(self, kind: str, text: str) -> Any:
        try:
            return loads(text)
        except (ValueError, RecursionError) as problem:
            raise APIResponseValidationError(
                f"{self._name}: an event is not JSON: {text[:200]!r}", body=text
            ) from problem

    def _complete(self) -> bool:
        """Whether the stream may end here."""
        return True

    def _add_up(self) -> None:
        """Takes what waits into what is known of the whole."""

    def _partial(self) -> object:
        return self._wrap(self._last) if self._added_up else None

    def _no_stream(self, content: bytes) -> APIError:
        try:
            data = loads(content)
        except ValueError:
            data = content.decode("utf-8", "replace")
        if isinstance(data, dict) and isinstance(data.get("error"), dict):
            return stream_error(self._name, data, self._answer)
        return APIResponseValidationError(
            f"{self._name}: a stream was asked for, one JSON document came", body=data
        )


class TextDecoder(EventDecoder[T]):
    """Its events are texts."""

    def _data(self, kind: str, text: str) -> Any:
        return text


class StreamKind:
    """A kind of streams: what decodes it, and what each driver gives to the caller.

    sync, aio: module and class, seen from the runtime
    """

    def __init__(
        self,
        decoder: Callable[[Operation[Any]], type[EventDecoder[Any]]],
        sync: str = "sync.stream:Stream",
        aio: str = "aio.stream:AsyncStream",
    ) -> None:
        self.decoder = decoder
        self.sync = sync
        self.aio = aio


def _any_service(operation: Operation[Any]) -> type[EventDecoder[Any]]:
    return TextDecoder if operation.events == TEXT else EventDecoder


KINDS: Mapping[str, StreamKind] = {"sse": StreamKind(_any_service)}
