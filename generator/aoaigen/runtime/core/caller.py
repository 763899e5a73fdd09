"""What a call needs of its client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .auth import Auth
    from .clock import Clock
    from .events import EventDecoder, StreamKind
    from .http_response import HttpResponse
    from .operation import Operation
    from .options import Settings
    from .request import Arguments


class Caller(Protocol):
    """A client, as calls see it; ClientBase says what each of these is."""

    _package: ClassVar[str]
    _stream_kinds: ClassVar[str]
    _error_rules: ClassVar[str]
    _is_awaited: ClassVar[bool]
    _driver: ClassVar[Any]  # a Driver, each client its own
    _settings: Settings
    _transport: Any

    @property
    def _clock(self) -> Clock: ...

    def _credentials(self, operation: Operation[Any]) -> Sequence[Auth]: ...
    def _follow(self, operation: Operation[Any], arguments: Arguments, link: str | None) -> Any: ...
    def _binary(self, response: HttpResponse) -> Any: ...
    def _opened(self, opened: Any) -> Any: ...
    def _stream(
        self, kind: StreamKind, response: HttpResponse, decoder: EventDecoder[Any]
    ) -> Any: ...
