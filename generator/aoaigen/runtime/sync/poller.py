"""Long-running operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from ..core.polling import LongRunning, Progress
    from ..core.view import View
    from .client import ApiClient

R = TypeVar("R")


class Poller(Generic[R]):
    """An operation that goes on at the service after the call has returned."""

    def __init__(self, client: ApiClient, following: LongRunning) -> None:
        self._client = client
        self._following = following

    @property
    def operation(self) -> View:
        """What the service last said of the operation."""
        return self._following.last

    @property
    def id(self) -> str | None:
        """The operation's id."""
        return self._following.id

    def status(self) -> str:
        """Such as "notRunning", "running", "succeeded", "failed" or "canceled", as last heard."""
        return self._following.status

    def done(self) -> bool:
        """Whether it has ended, as last heard."""
        return self._following.done

    def wait(self, timeout: float | None = None, *, progress: Progress | None = None) -> None:
        """Asks until it has ended, as often as the service says, else less and less often.

        timeout: seconds after which APITimeoutError is raised; None for no limit
        progress: called with what the service said of the operation, each time
        """
        self._client._driver.run(self._following.wait(self._client, timeout, progress))

    def result(self, timeout: float | None = None, *, progress: Progress | None = None) -> R:
        """Waits for its end and returns its result; OperationFailedError if it did not succeed."""
        self.wait(timeout, progress=progress)
        found: R = self._following.result()
        return found

    def resume_token(self) -> str:
        """A text to go on from elsewhere, with `Poller.resume`; it holds addresses, no credential.

        ArgumentError for an operation that cannot be taken up.
        """
        return self._following.token()

    @classmethod
    def resume(cls, client: ApiClient, token: str) -> Poller[Any]:
        """Follows the operation that a token is of; ArgumentError if it is none of this client."""
        from ..core.following import resumed

        return cls(client, resumed(client, token))

    def delete(self) -> None:
        """Deletes the operation, and with that its result, at the service."""
        self._client._driver.run(self._following.end(self._client))

    def cancel(self) -> None:
        """The same as `delete`: it is how the service cancels."""
        self.delete()
