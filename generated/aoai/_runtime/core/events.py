"""What the bytes of a stream of server-sent events mean; no I/O."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from .decode import TEXT
from .errors import (
    AnswerClosedError,
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    TruncatedStreamError,
)
from .failures import stream_error
from .jsonvalue import is_json, loads
from .lines import LineParser
from .sse import Event, EventParser, EventTooLargeError
from .typeexpr import Wrap

if TYPE_CHECKING:
    from .http_response import HttpResponse
    from .observation import Observation
    from .operation import Operation
    from .request import Request
    from .steps import Flow

T = TypeVar("T")

DONE = "[DONE]"
#: What is read of a response that is no stream, in bytes.
_MOST_OF_OTHERS = 1024 * 1024
_NOTHING: Any = object()


class EventDecoder(Generic[T]):
    """Events of any service: they end where the response ends, or with `[DONE]`.

    An event is what the document says it is.  Fed with what was read, gives the events in it; a
    driver's stream does the reading.
    """

    __slots__ = (
        *("_added_up", "_client_request_id", "_last", "_name", "_parser", "_response", "_wrap"),
        *("ahead", "ended", "failure", "observation", "unmarked_end", "whole"),
    )

    #: Whether an event without data is there to keep the connection alive.
    _skips_empty = True
    _error_rules = "core.failures:RULES"

    def __init__(self, response: HttpResponse, request: Request, wrap: Wrap) -> None:
        self._response = response
        self._wrap = wrap
        self._name = request.name
        self._client_request_id = request.client_request_id
        self._parser: EventParser | LineParser = EventParser()
        self._last: Any = None  # the JSON of the last event that was added up
        self._added_up = 0
        #: What was read already.
        self.ahead: Iterable[T] = ()
        #: Whether nothing more is to be read.
        self.ended: bool = False
        #: Why there is no more, where that is no good end: raised again by whoever asks for more.
        self.failure: APIError | None = None
        #: Makes the operation's answer of the JSON that the events add up to.
        self.whole: Callable[[HttpResponse, Any], Any] | None = None
        #: Whether a response that its framing ends may lack the mark of a stream's end.
        self.unmarked_end = False
        #: Who is told how it ends.
        self.observation: Observation | None = None

    def read_ahead(self) -> Flow[None]:
        """Reads the first event: a stream that dies before it may be asked for again."""
        try:
            if _is_no_stream(self._response.media_type):
                raise self._no_stream((yield from self._response.read_all(_MOST_OF_OTHERS)))
            while not self.ended:
                try:
                    chunk = yield self._response.read
                except APIConnectionError as problem:
                    chunk = self.broken_off(problem)
                parsed = self._parsed(chunk)
                events = self.decoded(parsed)
                first = next(events, _NOTHING)
                if first is not _NOTHING:
                    # It mostly comes alone: then nothing more is kept while the next is waited for.
                    alone = isinstance(parsed, list) and len(parsed) == 1
                    self.ahead = (first,) if alone else chain((first,), events)
                    return
        except (APIError, EventTooLargeError) as problem:
            raise self.failed_with(problem) from problem.__cause__

    def feed(self, chunk: bytes) -> Iterator[T]:
        """The events that end in what was read; it is empty at the body's end."""
        return self.decoded(self._parsed(chunk))

    def _parsed(self, chunk: bytes) -> Iterable[Event]:
        if not chunk:
            self._end()
        return self._parser.feed(chunk)

    def decoded(self, events: Iterable[Event]) -> Iterator[T]:
        """What they are to the caller; a kind of stream that ends otherwise overrides it."""
        for kind, text, _ in events:
            if text == DONE:
                self.ended = True
                return
            if not text and self._skips_empty:
                continue
            self._last = self._data(kind, text)
            self._added_up += 1
            yield self._wrap(self._last)

    def broken_off(self, problem: APIConnectionError) -> bytes:
        """What stands for a read that failed; raises unless the stream may end there."""
        # Some servers break off a finished stream instead of ending it.
        if isinstance(problem, APITimeoutError) or not self._complete():
            raise problem
        return b""

    def failed_with(self, problem: APIError | EventTooLargeError) -> APIError:
        """The error with what is known of the stream so far; what failed first stays."""
        if self.failure is not None:
            return self.failure
        try:
            self._add_up()
        except APIError as worse:
            problem = worse
        if isinstance(problem, EventTooLargeError):
            problem = APIResponseValidationError(f"{self._name}: {problem}")
        problem.request_id = self._response.request_id
        problem.response = self._response.info()
        problem.client_request_id = self._client_request_id
        problem.partial = self._partial()
        problem.events = self._added_up
        self.failure = problem
        if self.observation is not None:
            self.observation.failed(problem)
        return problem

    def finished(self) -> None:
        """Told when all was read."""
        if self.observation is not None:
            self.observation.ended()

    def abandoned(self, why: str) -> None:
        """Told when nobody reads to the end."""
        if not self.ended:
            self.failed_with(AnswerClosedError(f"{self._name}: {why}"))

    def _end(self) -> None:
        self.ended = True
        if not self._complete() and not (self.unmarked_end and self._response.is_framed):
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
        except (ValueError, RecursionError):
            data = self._response.info(content).text
        if isinstance(data, dict) and is_error(data):
            return stream_error(self._error_rules, self._name, data, self._response)
        return APIResponseValidationError(
            f"{self._name}: a stream was asked for, {self._response.media_type} came", body=data
        )


def is_error(data: dict[str, Any]) -> bool:
    """Whether an event's object, of whatever server, tells of a failure."""
    marks = (data.get("type"), data.get("object"))
    return "error" in marks or data.get("error") not in (None, False, "", {}, [])


def _is_no_stream(media_type: str) -> bool:
    return is_json(media_type) or media_type.endswith(("html", "xml"))


class TextDecoder(EventDecoder[T]):
    """Its events are texts."""

    __slots__ = ()

    _skips_empty = False

    def _data(self, kind: str, text: str) -> Any:
        return text


class LineDecoder(EventDecoder[T]):
    """Its events are JSON values, each on a line of its own or marked as RFC 7464 has it."""

    __slots__ = ()

    def __init__(self, response: HttpResponse, request: Request, wrap: Wrap) -> None:
        super().__init__(response, request, wrap)
        self._parser = LineParser(response.media_type)


class StreamKind:
    """A kind of streams: what decodes it, and what each driver gives to the caller.

    sync, aio: module and class, seen from the runtime
    adds_up: whether its events add up to the operation's answer, which is the class's other type
    """

    def __init__(
        self,
        decoder: Callable[[Operation[Any]], type[EventDecoder[Any]]],
        sync: str = "sync.stream:Stream",
        aio: str = "aio.stream:AsyncStream",
        *,
        adds_up: bool = False,
    ) -> None:
        self.decoder = decoder
        self.sync = sync
        self.aio = aio
        self.adds_up = adds_up


def _any_service(operation: Operation[Any]) -> type[EventDecoder[Any]]:
    return TextDecoder if operation.events == TEXT else EventDecoder


KINDS: Mapping[str, StreamKind] = {
    "sse": StreamKind(_any_service),
    "lines": StreamKind(lambda _: LineDecoder),
}
