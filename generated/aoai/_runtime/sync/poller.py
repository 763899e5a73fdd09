"""Long-running operations."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ..core.errors import (
    APIResponseValidationError,
    APITimeoutError,
    ArgumentError,
    OperationFailedError,
    error_object,
)
from ..core.operation import Operation
from ..core.origin import own_link
from ..core.raw_response import RawResponse
from ..core.request import Arguments
from ..core.retry import asked_wait
from ..core.view import View
from .calls import call

if TYPE_CHECKING:
    from .client import ApiClient

R = TypeVar("R")

_ENDED = frozenset({"succeeded", "failed", "canceled", "cancelled", "deleted"})
#: Seconds between two questions when the service names no time, and the least between any two.
_INTERVAL = 1.0
_LEAST = 0.1


class Poller(Generic[R]):
    """An operation that goes on at the service after the call has returned."""

    def __init__(
        self,
        client: ApiClient,
        poll: Callable[[], RawResponse[Any]],
        delete: Callable[[], None] | None,
        result: str | None,
        first: RawResponse[Any],
    ) -> None:
        self._client = client
        self._poll = poll
        self._delete = delete
        self._result = result
        self._see(first)

    @property
    def operation(self) -> View:
        """What the service last said of the operation."""
        return self._last

    @property
    def id(self) -> str | None:
        """The operation's id."""
        found = self._last._data.get("id")
        return found if isinstance(found, str) else None

    def status(self) -> str:
        """Such as "notRunning", "running", "succeeded", "failed" or "canceled", as last heard."""
        return str(self._last._data.get("status", "unknown"))

    def done(self) -> bool:
        """Whether it has ended, as last heard."""
        return self.status().lower() in _ENDED

    def wait(self, timeout: float | None = None) -> None:
        """Asks until it has ended; APITimeoutError after `timeout` seconds, None for no limit."""
        clock = self._client._clock
        end = None if timeout is None else clock.monotonic() + timeout
        while not self.done():
            pause = self._pause
            if end is not None and clock.monotonic() + pause > end:
                raise APITimeoutError(
                    f"the operation {self.id} is {self.status()!r} still, "
                    f"and {timeout:g} s leave no time to ask again"
                )
            clock.sleep(pause)
            self._see(self._poll())

    def result(self, timeout: float | None = None) -> R:
        """Waits for its end and returns its result; OperationFailedError if it did not succeed."""
        self.wait(timeout)
        status = self.status()
        if status.lower() != "succeeded":
            raise self._failure(status)
        found: R = self._last if self._result is None else self._last[self._result]  # type: ignore[assignment]  # as the generated signature says
        return found

    def delete(self) -> None:
        """Deletes the operation, and with that its result, at the service."""
        if self._delete is None:
            raise ArgumentError("this operation cannot be deleted or canceled")
        self._delete()

    def cancel(self) -> None:
        """The same as `delete`: it is how the service cancels."""
        self.delete()

    def _see(self, heard: RawResponse[Any]) -> None:
        last = heard.parse()
        if not isinstance(last, View):
            raise APIResponseValidationError("the operation's state was promised, none came")
        self._last: View = last
        asked = asked_wait(heard.headers, self._client._clock.now())
        self._pause = _INTERVAL if asked is None else max(asked, _LEAST)

    def _failure(self, status: str) -> OperationFailedError:
        body = self._last.to_dict()
        said = error_object(body).get("message")
        error = OperationFailedError(
            f"the operation {self.id} is {status}" + (f": {said}" if said else ""), body=body
        )
        error.status = status
        error.request_id = self._last._request_id
        return error


def begin(
    client: ApiClient,
    operation: Operation[Any],
    poll: Operation[Any],
    delete: Operation[Any] | None,
    result: str | None,
    given: dict[str, Any],
) -> Poller[Any]:
    """Submits the operation; see Resource._begin."""
    first: RawResponse[Any] = call(client, operation, Arguments(**given), raw=True)
    where = _location(client, first)
    common = {name: given[name] for name in ("extra_headers", "timeout") if name in given}

    def arguments(operation: Operation[Any]) -> Arguments:
        return Arguments(path=_path(operation, first, where), **common)

    def ask() -> RawResponse[Any]:
        heard: RawResponse[Any] = call(client, poll, arguments(poll), raw=True, url=where)
        return heard

    def drop() -> None:
        assert delete is not None
        call(client, delete, arguments(delete))

    return Poller(client, ask, None if delete is None else drop, result, first)


def _location(client: ApiClient, first: RawResponse[Any]) -> str | None:
    link = first.headers.get("operation-location")
    return own_link(client._settings.endpoint, link, "operation-location") if link else None


def _path(
    operation: Operation[Any], first: RawResponse[Any], where: str | None
) -> dict[str, object]:
    """The one path parameter: the id in the body, or the last part of the address."""
    name = operation.path.partition("{")[2].partition("}")[0]
    body = first.parse()
    found = body._data.get("id") if isinstance(body, View) else None
    if found is None and where is not None:
        found = where.partition("?")[0].rstrip("/").rpartition("/")[2]
    if found is None:
        raise APIResponseValidationError(
            "the service gave neither an operation-location nor an id to follow"
        )
    return {name: found}
