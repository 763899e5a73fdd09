"""What an attempt ends with that got no answer."""

from __future__ import annotations

from .errors import APIConnectionError


class SendError(Exception):
    """An attempt that got no answer.

    begun: whether the service may have begun on it; hopeless: whether another try is pointless
    """

    def __init__(
        self,
        error: APIConnectionError,
        cause: Exception,
        *,
        begun: bool,
        hopeless: bool = False,
    ) -> None:
        super().__init__(str(error))
        self.error = error
        self.error.__cause__ = cause
        self.begun = begun
        self.hopeless = hopeless
