"""The base of the generated clients of Azure OpenAI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NoReturn

from ..core.sentinel import Omit, omit
from ..sync.client import ApiClient

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import requests
    from typing_extensions import Self

    from ..core.auth import ApiKey, Auth, Credential
    from ..core.operation import Operation
    from ..core.timeout import Timeout


class AzureClient(ApiClient):
    """A client of one Azure OpenAI resource; safe to share between threads, usable after a fork.

    endpoint: such as `https://my-resource.openai.azure.com`; else AZURE_OPENAI_ENDPOINT
    api_key: a key, a callable that returns one, or a list of keys of which the next is tried after
        a 401; else AZURE_OPENAI_API_KEY
    credential: an azure.identity credential, or a callable that returns a token; else
        AZURE_OPENAI_AD_TOKEN
    deployment: for operations that need one and are called without
    timeout: seconds to connect and between reads, or a Timeout; None is `Timeout()`, 10 seconds to
        connect and 600 between reads
    max_retries: attempts after the first (default 2)
    session: a requests.Session to send with (proxies, certificates, adapters); it is not closed
        with the client
    default_headers, default_query: sent with every call
    max_retry_wait: the longest wait in seconds between two attempts (default 60); when the service
        asks for more, the error is raised at once with `retry_after`
    scope: the scope that tokens are asked for
    allow_http: send the credential over plain http to hosts other than this one

    Raises ConfigurationError for values that cannot work, before anything is sent.
    """

    _prefix = "/openai"
    _version_parameter: ClassVar[str | None] = "api-version"
    _id_header = "x-ms-client-request-id"

    _auth: Auth

    def __init__(
        self,
        endpoint: str | None = None,
        *,
        api_key: ApiKey | None = None,
        credential: Credential | None = None,
        deployment: str | None = None,
        timeout: float | Timeout | None = None,
        max_retries: int = 2,
        session: requests.Session | None = None,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        max_retry_wait: float = 60.0,
        scope: str | None = None,
        allow_http: bool = False,
        **misnamed: NoReturn,  # any other argument is an error for type checkers too
    ) -> None:
        from ..core.auth import DEFAULT_SCOPE, choose_auth
        from ..core.config import Settings, endpoint_from
        from ..core.timeout import Timeout, as_timeout

        if misnamed:
            from ..core.hints import unknown_arguments

            raise unknown_arguments(type(self), list(misnamed))
        base, pasted_deployment = endpoint_from(endpoint, allow_http=allow_http)
        settings = Settings(
            endpoint=base,
            filled={"deployment": deployment or pasted_deployment},
            timeout=as_timeout(omit if timeout is None else timeout, Timeout()),
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            default_headers=default_headers,
            default_query=default_query,
        )
        self._auth = choose_auth(api_key, credential, scope or DEFAULT_SCOPE)
        self._start(settings, session)

    @property
    def beta(self) -> Self:
        """The client itself: what openai-python has below `beta` is an ordinary resource here."""
        return self

    def with_options(
        self,
        *,
        deployment: str | Omit | None = omit,
        timeout: float | Timeout | Omit | None = omit,
        max_retries: int | Omit = omit,
        max_retry_wait: float | Omit = omit,
        default_headers: Mapping[str, str] | Omit | None = omit,
        default_query: Mapping[str, object] | Omit | None = omit,
    ) -> Self:
        """A client with other settings that shares this one's connections and credential.

        What is not given stays; headers and query parameters that are given are added to those
        that are there.  `timeout=None` is no limit.
        """
        client = super().with_options(
            timeout=timeout,
            max_retries=max_retries,
            max_retry_wait=max_retry_wait,
            default_headers=default_headers,
            default_query=default_query,
        )
        if not isinstance(deployment, Omit):
            client._settings = client._settings.changed(filled={"deployment": deployment})
        return client

    def _credentials(self, operation: Operation[Any]) -> Sequence[Auth]:
        return (self._auth,)

    def _copy(self) -> Self:
        client = super()._copy()
        client._auth = self._auth
        return client
