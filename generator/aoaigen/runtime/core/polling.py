"""Long-running operations: what to ask, when, and when it is done; no I/O."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from .calls import call
from .error_body import error_object
from .errors import (
    APIResponseValidationError,
    APITimeoutError,
    ArgumentError,
    OperationFailedError,
)
from .request import Arguments
from .retry import asked_wait
from .view import View

if TYPE_CHECKING:
    from .caller import Caller
    from .operation import Operation
    from .raw_response import RawResponse
    from .steps import Flow

#: Seconds between two questions when the service names no time, and the least between any two.
_INTERVAL = 1.0
_LEAST = 0.1
#: And the most, whatever the service names.
_MOST = 60.0


Progress = Callable[[View], object]
"""Told what the service said of the operation; an async client awaits what it gives."""


class Question(NamedTuple):
    """A call to make: `url` is used in place of the operation's own address."""

    operation: Operation[Any]
    arguments: Arguments
    url: str | None = None


class LongRunning:
    """One operation that goes on at the service.  A subclass has the rules of a kind of services.

    poll, delete: operations that ask after it and end it
    result: the field of the ended operation that is the result; None for all of it
    """

    def __init__(
        self,
        operation: Operation[Any],
        poll: Operation[Any],
        delete: Operation[Any] | None,
        result: str | None,
    ) -> None:
        self.operation = operation
        self.poll = poll
        self.delete = delete
        self.result_field = result
        #: What was last heard, and the seconds to wait before asking again.
        self.last: View = View({})
        self.pause: float = _INTERVAL

    # -- the rules of a kind ---------------------------------------------------------------------

    @property
    def status(self) -> str:
        """As last heard."""
        raise NotImplementedError

    @property
    def done(self) -> bool:
        """Whether it has ended, as last heard."""
        raise NotImplementedError

    def started(self, client: Caller, arguments: Arguments, first: RawResponse[Any]) -> None:
        """Told of the answer to the call that started it, and what that was given."""
        raise NotImplementedError

    def question(self) -> Question:
        """The call that asks how it stands."""
        raise NotImplementedError

    def deletion(self) -> Question:
        """The call that ends it; ArgumentError where there is none."""
        raise ArgumentError("this operation cannot be deleted or canceled")

    def token(self) -> str:
        """A text to go on from elsewhere; ArgumentError where that cannot be."""
        raise ArgumentError("this operation cannot be taken up elsewhere")

    def result(self) -> Any:
        """Of an operation that has ended; OperationFailedError if it did not succeed."""
        raise NotImplementedError

    # -- what is the same for all ----------------------------------------------------------------

    @property
    def id(self) -> str | None:
        """The operation's id."""
        value = self.last._data.get("id")
        return value if isinstance(value, str) else None

    def see(self, heard: RawResponse[Any], now: float) -> None:
        """Takes an answer that tells how it stands."""
        last = heard.parse()
        if not isinstance(last, View):
            raise APIResponseValidationError("the operation's state was promised, none came")
        self.last = last
        asked = asked_wait(heard.headers, now)
        self.pause = _INTERVAL if asked is None else min(max(asked, _LEAST), _MOST)

    def begin(self, client: Caller, arguments: Arguments) -> Flow[LongRunning]:
        """Submits it."""
        first = yield from call(client, self.operation, arguments, raw=True)
        self.started(client, arguments, first)
        self.see(first, client._clock.now())
        return self

    def wait(
        self, client: Caller, timeout: float | None, progress: Progress | None = None
    ) -> Flow[None]:
        """Asks until it has ended; APITimeoutError after `timeout` seconds, None for no limit.

        progress: told of each answer
        """
        clock = client._clock
        end = None if timeout is None else clock.monotonic() + timeout
        while not self.done:
            if end is not None and clock.monotonic() + self.pause > end:
                raise APITimeoutError(
                    f"the operation {self.id} is {self.status!r} still, "
                    f"and {timeout:g} s leave no time to ask again"
                )
            yield partial(clock.sleep, self.pause)
            operation, arguments, url = self.question()
            heard = yield from call(client, operation, arguments, raw=True, url=url)
            self.see(heard, clock.now())
            if progress is not None:
                yield partial(client._driver.ask, partial(progress, self.last))

    def failure(self) -> OperationFailedError:
        """The error for an operation that has ended and did not succeed."""
        body = self.last.to_dict()
        message = error_object(body).get("message")
        named = f"the operation {self.id or self.operation.name} is {self.status}"
        error = OperationFailedError(f"{named}: {message}" if message else named, body=body)
        error.status = self.status
        error.request_id = self.last._request_id
        return error

    def end(self, client: Caller) -> Flow[None]:
        """Deletes it at the service."""
        operation, arguments, url = self.deletion()
        yield from call(client, operation, arguments, url=url)
