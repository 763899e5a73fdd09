"""The base of every generated client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from ..core.sentinel import Omit, omit

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    import requests
    from typing_extensions import Self

    from ..core.auth import Auth
    from ..core.clock import Clock
    from ..core.config import Settings
    from ..core.operation import Operation
    from ..core.timeout import Timeout
    from .transport import Transport


class ApiClient:
    """What the clients of all APIs share: settings, connections, `with_options`, closing."""

    _api_version: ClassVar[str] = ""
    _package: ClassVar[str] = ""
    #: The module with the table of all operations, as seen from the package.
    _operations: ClassVar[str] = ".._operations"
    #: What stands between the endpoint and the paths of the operations.
    _prefix: ClassVar[str] = ""
    #: The query parameter that every call carries the api-version in.
    _version_parameter: ClassVar[str | None] = None

    #: The header with an id of our own for each call.
    _id_header: ClassVar[str] = "x-request-id"

    _settings: Settings
    _transport: Transport
    _clock: Clock

    def _start(self, settings: Settings, session: requests.Session | None) -> None:
        from ..core.clock import Clock
        from .transport import Transport

        self._settings = settings
        self._transport = Transport(session)
        self._clock = Clock()

    def _credentials(self, operation: Operation[Any]) -> Sequence[Auth]:
        """What proves to this operation who is asking."""
        raise NotImplementedError

    def _copy(self) -> Self:
        # Not a copy of __dict__: the resources that are kept in it belong to this client.
        client = object.__new__(type(self))
        client._settings = self._settings
        client._transport = self._transport
        client._clock = self._clock
        return client

    def with_options(
        self,
        *,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        max_retry_wait: float | Omit = omit,
        default_headers: Mapping[str, str] | Omit | None = omit,
        default_query: Mapping[str, object] | Omit | None = omit,
    ) -> Self:
        """A client with other settings that shares this one's connections and credentials.

        What is not given stays; headers and query parameters that are given are added to those
        that are there.  `timeout=None` is no limit.
        """
        from ..core.timeout import as_timeout

        now = self._settings
        changes: dict[str, Any] = {
            "max_retries": max_retries,
            "max_retry_wait": max_retry_wait,
            "default_headers": _merged(now.default_headers, default_headers),
            "default_query": _merged(now.default_query, default_query),
            "timeout": as_timeout(timeout, now.timeout),
        }
        given = {name: value for name, value in changes.items() if not isinstance(value, Omit)}
        client = self._copy()
        client._settings = now.changed(**given)
        return client

    def close(self) -> None:
        """Closes the connections, but for those of a session of one's own."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self._settings.endpoint!r})"

    if not TYPE_CHECKING:
        # Hidden from type checkers, which should find what is not there.
        def __getattr__(self, name: str) -> Any:
            from ..core.hints import missing

            raise missing(self, name, name)


def _merged(
    now: Mapping[str, Any], added: Mapping[str, Any] | Omit | None
) -> Mapping[str, Any] | Omit:
    return omit if isinstance(added, Omit) else {**now, **(added or {})}
