"""A typed stream of server-sent events."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from itertools import chain
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..azure.stream_end import DONE, EndTracker, is_end_message, is_last
from ..core.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APITimeoutError,
    TruncatedStreamError,
)
from ..core.failures import stream_error
from ..core.jsonvalue import loads, strict_loads
from ..core.sse import EventParser, EventTooLargeError
from .http_answer import HttpAnswer

if TYPE_CHECKING:
    from types import TracebackType

    from typing_extensions import Self

    from ..core.raw_response import ResponseInfo

T = TypeVar("T")

#: So many events are added up together: one by one takes a tenth longer, and the garbage collector
#: would look through a thousand.
_WAITING = 32
_NOTHING: Any = object()


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
        self._waiting: list[Any] = []  # the JSON of events that were given out
        self._added_up = 0
        self._kind = ""  # the last event's name ...
        self._last: Any = None  # ... and the JSON of the last that was added up
        self._running = self._decoded()
        self._iterator: Iterator[T] = self._running

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
        self._running.close()
        self._iterator = self._running
        self._answer.close()

    def __iter__(self) -> Iterator[T]:
        return self._iterator

    def __next__(self) -> T:
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
        first = next(self._running, _NOTHING)
        if first is not _NOTHING:
            self._iterator = chain((first,), self._running)

    def _add_up(self) -> None:
        """Takes what waits into what is known of the whole."""
        self._end.see(self._waiting)
        if self._waiting:
            self._added_up += len(self._waiting)
            self._last = self._waiting[-1]
            self._waiting.clear()

    def _partial(self) -> object:
        return self._wrap(self._last) if self._added_up else None

    def _complete(self) -> bool:
        """Whether the stream may end here."""
        self._add_up()
        return is_last(self._kind, self._last) or self._end.complete

    def _decoded(self) -> Generator[T, None, None]:
        try:
            if self._answer.media_type == "application/json":
                raise self._no_stream()
            yield from self._until_end()
        except GeneratorExit:
            self._answer.close()
            raise
        except (APIError, EventTooLargeError) as problem:
            self._answer.close()
            raise self._told(problem) from problem.__cause__

    def _until_end(self) -> Iterator[T]:
        # Run for each event, so what can wait is left for later, and the usual comes first.
        waiting, wrap = self._waiting, self._wrap
        for chunk in iter(self._read, b""):
            for kind, text, _ in self._parser.feed(chunk):
                try:
                    data = strict_loads(text)
                except (ValueError, RecursionError):
                    if text == DONE:
                        return self._answer.drain()
                    data = self._lenient(text)
                self._kind = kind
                if kind != "message" or (
                    data.__class__ is dict and ("type" in data or "error" in data)
                ):
                    data = self._told_apart(kind, data)
                if DONE in text and is_end_message(data):
                    return self._answer.drain()
                if len(waiting) >= _WAITING:
                    self._add_up()
                waiting.append(data)
                yield wrap(data)
        if not self._complete():
            raise TruncatedStreamError(f"{self._name}: the stream stopped before its end")

    def _told(self, problem: APIError | EventTooLargeError) -> APIError:
        """The error with what is known of the stream so far."""
        self._add_up()
        if isinstance(problem, EventTooLargeError):
            problem = APIResponseValidationError(f"{self._name}: {problem}")
        problem.request_id = self._answer.request_id
        problem.response = self.response
        problem.client_request_id = self._client_request_id
        problem.partial = self._partial()
        problem.events = self._added_up
        return problem

    def _read(self) -> bytes:
        try:
            return self._answer.read()
        except APIConnectionError as problem:
            # Some servers break off a finished stream instead of ending it.
            if not isinstance(problem, APITimeoutError) and self._complete():
                return b""
            raise

    def _lenient(self, text: str) -> Any:
        try:
            return loads(text)
        except (ValueError, RecursionError) as problem:
            raise APIResponseValidationError(
                f"{self._name}: an event is not JSON: {text[:200]!r}", body=text
            ) from problem

    def _told_apart(self, kind: str, data: Any) -> Any:
        """The event's JSON, with its name where the JSON does not say it; an error raises."""
        if not isinstance(data, dict):
            return data
        said = data.get("type")
        if "error" in (kind, said) or isinstance(data.get("error"), dict):
            raise stream_error(self._name, data, self._answer)
        if kind not in ("message", said) and not self._unnamed:
            # The name is said outside of the data only; the document's type has both.
            return {"event": kind, "data": data}
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
