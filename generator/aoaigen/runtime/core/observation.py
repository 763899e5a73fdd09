"""What is told of one call."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Any, Protocol


class Observation(Protocol):
    """One call, all its attempts together.  One of the last three comes, perhaps twice."""

    def sending(self) -> AbstractContextManager[Any]:
        """Around all that is done until the answer is there, or the stream's first event."""
        ...

    def event(self, data: Any) -> None:
        """The JSON of one event of a stream."""

    def answered(self, data: Any) -> None:
        """The JSON of the whole answer, None where it is no JSON."""

    def failed(self, error: BaseException) -> None:
        """What the caller gets instead."""

    def ended(self) -> None:
        """Nothing more comes: the stream's end, or its reader's."""
