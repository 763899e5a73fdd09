"""The base of the generated resource classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from .hinted import hinted
from .lazy import load

if TYPE_CHECKING:
    from typing_extensions import Self, Unpack

    from .client import ClientBase
    from .operation import Operation
    from .request import CallArguments

T = TypeVar("T")


class Resource:
    """A group of operations, bound to a client."""

    #: The dotted name below the client, such as "chat.completions".
    _path: ClassVar[str] = ""

    def __init__(self, parent: ClientBase | Resource, /) -> None:
        self._client: ClientBase = parent._client if isinstance(parent, Resource) else parent
        self._raw = False
        self._opened = False

    def __init_subclass__(cls) -> None:
        hinted(cls)

    def _as_raw(self) -> Self:
        copy = type(self)(self._client)
        copy._raw = True
        return copy

    def _as_opened(self) -> Self:
        copy = type(self)(self._client)
        copy._opened = True
        return copy

    def _call(self, operation: Operation[T], **values: Unpack[CallArguments]) -> T:
        """Sends one call and decodes its answer; a RawResponse of it on a raw resource."""
        # A stream, a RawResponse or a StreamedResponse where the operation's own type does not say
        # so, or an awaitable of what it says: the generated signature does.
        arguments = load("core.request:Arguments")(**values)
        del values  # with headers among them, which no frame of an error is to show
        result: T = self._client._perform(operation, arguments, raw=self._raw, opened=self._opened)
        return result

    # What the two give is a Poller, or an awaitable of its twin: the generated signature says it.

    def _begin(
        self,
        operation: Operation[Any],
        *,
        kind: str,
        poll: Operation[Any],
        delete: Operation[Any] | None = None,
        result: str | None = None,
        **values: Unpack[CallArguments],
    ) -> T:  # type: ignore[type-var]
        """Starts a long-running operation; see LongRunning."""
        from .request import Arguments

        following = load(self._client._polling_kinds)[kind](operation, poll, delete, result)
        arguments = Arguments(**values)
        del values  # as in _call
        poller: T = self._client._begin(following, arguments)
        return poller

    def _follow(
        self,
        operation: Operation[Any],
        **values: Unpack[CallArguments],
    ) -> T:  # type: ignore[type-var]
        """Starts an operation that its answers tell how to follow; see Followed."""
        from .following import Followed
        from .request import Arguments

        arguments = Arguments(**values)
        del values  # as in _call
        poller: T = self._client._begin(Followed(operation), arguments)
        return poller

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    if not TYPE_CHECKING:
        # Hidden from type checkers, which should find what is not there.
        def __getattr__(self, name: str) -> Any:
            from ..core.hints import missing

            raise missing(self, f"{self._path}.{name}", name)
