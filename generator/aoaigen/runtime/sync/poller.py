"""Long-running operations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ..core.following import PollerBase
from ..core.hinted import hinted

if TYPE_CHECKING:
    from ..core.polling import Progress

R = TypeVar("R")


@hinted
class Poller(PollerBase, Generic[R]):
    """An operation that goes on at the service after the call has returned."""

    def wait(self, timeout: float | None = None, *, progress: Progress | None = None) -> None:
        """Asks until it has ended, as often as the service says, else less and less often.

        timeout: seconds after which APITimeoutError is raised; None for no limit
        progress: called with what the service said of the operation, each time
        """
        self._client._driver.run(self._following.wait(self._client, timeout, progress))

    def result(self, timeout: float | None = None, *, progress: Progress | None = None) -> R:
        """Waits for its end and returns its result; OperationFailedError if it did not succeed."""
        self.wait(timeout, progress=progress)
        answer: R = self._following.result()
        return answer

    def delete(self) -> None:
        """Deletes the operation, and with that its result, at the service."""
        self._client._driver.run(self._following.end(self._client))

    def cancel(self) -> None:
        """The same as `delete`: it is how the service cancels."""
        self.delete()
