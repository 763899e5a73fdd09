"""What a call needs of its client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .auth import Auth
    from .clock import Clock
    from .events import EventDecoder, StreamKind
    from .http_response import HttpResponse
    from .operation import Operation
    from .options import Settings
    from .request import Arguments
    from .steps import Driver


class Caller:
    """A client, as calls see it."""

    _package: ClassVar[str] = ""
    #: Where the kinds of streams are that operations of this API name.
    _stream_kinds: ClassVar[str] = "core.events:KINDS"
    #: Where the ErrorRules of this API are.
    _error_rules: ClassVar[str] = "core.failures:RULES"
    #: Whether what a call gives has to be awaited.
    _is_awaited: ClassVar[bool] = False

    if TYPE_CHECKING:
        _driver: ClassVar[Driver]

        _settings: Settings
        _transport: Any
        """`send` is a step that gives an HttpResponse, or raises SendError when no headers came."""
        _clock: Clock

    def _credentials(self, operation: Operation[Any]) -> Sequence[Auth]:
        """What proves to this operation who is asking."""
        raise NotImplementedError

    def _follow(self, operation: Operation[Any], arguments: Arguments, link: str | None) -> Any:
        """The answer of a call for a link that the service gave, or an awaitable of it."""
        raise NotImplementedError

    def _binary(self, response: HttpResponse) -> Any:
        """An answer of bytes as it is given to the caller."""
        raise NotImplementedError

    def _opened(self, opened: Any) -> Any:
        """A response that has not been read, as it is given to the caller."""
        raise NotImplementedError

    def _stream(self, kind: StreamKind, response: HttpResponse, decoder: EventDecoder[Any]) -> Any:
        """A stream as it is given to the caller."""
        raise NotImplementedError
