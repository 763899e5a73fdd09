"""The base of the generated resource classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from ..core.sentinel import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Self

    from ..core.operation import Operation
    from ..core.timeout import Timeout
    from .client import ApiClient
    from .poller import Poller

T = TypeVar("T")


class Resource:
    """A group of operations, bound to a client."""

    #: The dotted name below the client, such as "chat.completions".
    _path: ClassVar[str] = ""

    def __init__(self, parent: ApiClient | Resource, /) -> None:
        self._client: ApiClient = parent._client if isinstance(parent, Resource) else parent
        self._raw = False

    def _as_raw(self) -> Self:
        copy = type(self)(self._client)
        copy._raw = True
        return copy

    def _call(
        self,
        operation: Operation[T],
        *,
        path: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        cookies: Mapping[str, object] | None = None,
        body: object = omit,
        content_type: str | Omit | None = None,
        stream: bool | Omit | None = None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | Omit | None = omit,
    ) -> T:
        """Sends one call and decodes its answer; a RawResponse of it on a raw resource."""
        from .calls import Arguments, call

        arguments = Arguments(
            path=path,
            query=query,
            headers=headers,
            cookies=cookies,
            body=body,
            content_type=content_type,
            stream=stream,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        # A stream or a RawResponse where the operation's own type does not say so: the generated
        # signature does.
        answer: Any = call(self._client, operation, arguments, raw=self._raw)
        result: T = answer
        return result

    def _begin(
        self,
        operation: Operation[Any],
        *,
        poll: Operation[Any],
        delete: Operation[Any] | None = None,
        result: str | None = None,
        **arguments: Any,
    ) -> Poller[Any]:
        """Starts a long-running operation; takes `_call`'s arguments.

        poll, delete: operations whose only path parameter is the operation's id
        result: the field of the ended operation that is the result; None for all of it
        """
        from .poller import begin

        return begin(self._client, operation, poll, delete, result, arguments)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._client!r})"

    if not TYPE_CHECKING:
        # Hidden from type checkers, which should find what is not there.
        def __getattr__(self, name: str) -> Any:
            from ..core.hints import missing

            raise missing(self, f"{self._path}.{name}", name)
