"""What an attempt ends with that got no response."""

from __future__ import annotations

from .errors import APIConnectionError, ConfigurationError


class SendError(Exception):
    """An attempt that got no response.

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


def refused_by_proxy(status: int, reason: str) -> ConfigurationError | None:
    """What a proxy's response means; None where another try may help."""
    if not 400 <= status < 500 or status in (408, 429):
        return None
    asks = "; it asks for a user and a password, as in http://user:password@proxy:8080"
    return ConfigurationError(
        f"the proxy refuses: {status} {reason}{asks if status == 407 else ''}"
    )
