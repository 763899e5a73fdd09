"""The base of the clients of APIs whose documents say how they are reached."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from .client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import requests
    from typing_extensions import Self

    from ..core.auth import Auth
    from ..core.operation import Operation
    from ..core.schemes import Scheme, Schemes
    from ..core.timeout import Timeout
    from ..core.variables import Variable


class ClientOptions(TypedDict, total=False):
    """What every client takes besides its address and its credentials."""

    timeout: float | Timeout | None
    """Seconds to connect and between reads, or a Timeout; None is `Timeout()`, 10 seconds to
    connect and 600 between reads."""
    max_retries: int
    """Attempts after the first (default 2)."""
    session: requests.Session | None
    """Sends the requests (proxies, certificates, adapters); it is not closed with the client."""
    default_headers: Mapping[str, str] | None
    """Sent with every call."""
    default_query: Mapping[str, object] | None
    """Sent with every call."""
    max_retry_wait: float
    """The longest wait in seconds between two attempts (default 60); when the service asks for
    more, the error is raised at once with `retry_after`."""
    allow_http: bool
    """Send credentials over plain http to hosts other than this one."""


class SchemeClient(ApiClient):
    """Safe to share between threads, usable after a fork."""

    #: The credentials that the constructor takes, by the names of its arguments.
    _schemes: ClassVar[Mapping[str, Scheme]] = {}

    #: What a credential of azure.identity is asked for, by the same names.
    _scopes: ClassVar[Mapping[str, Sequence[str]]] = {}

    _auths: Schemes

    def _open(
        self,
        base_url: str,
        variables: Mapping[str, Variable],
        credentials: Mapping[str, Any],
        filled: Mapping[str, str | None],
        *,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        session: requests.Session | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        max_retry_wait: float = 60.0,
        allow_http: bool = False,
        scopes: Mapping[str, Sequence[str]] | None = None,
    ) -> None:
        from ..core.config import Settings, base_url_from
        from ..core.schemes import Schemes
        from ..core.sentinel import omit
        from ..core.timeout import Timeout, as_timeout

        known = any(value is not None for value in credentials.values())
        address = base_url_from(base_url, variables, allow_http=allow_http, has_credential=known)
        settings = Settings(
            endpoint=address,
            filled=filled,
            timeout=as_timeout(omit if timeout is None else timeout, Timeout()),
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            default_headers=default_headers,
            default_query=default_query,
        )
        self._auths = Schemes(self._schemes, credentials, scopes or self._scopes, address)
        self._start(settings, session)

    def _credentials(self, operation: Operation[Any]) -> Sequence[Auth]:
        return self._auths.of(operation)

    def _copy(self) -> Self:
        client = super()._copy()
        client._auths = self._auths
        return client
