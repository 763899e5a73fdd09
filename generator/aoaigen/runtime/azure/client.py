"""The base of the generated clients of Azure OpenAI."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..helpers.verbs import Verbs
from ..sync.client import ApiClient
from .base import AzureBase

if TYPE_CHECKING:
    import requests
    from typing_extensions import Unpack

    from ..core.options import Options
    from .auth import ApiKey, Credential


# As in the base: `with_options` takes more.
class AzureClient(AzureBase, Verbs, ApiClient):  # pyright: ignore[reportIncompatibleMethodOverride]
    """A client of one Azure OpenAI resource; safe to share between threads, usable after a fork.

    endpoint: such as `https://my-resource.openai.azure.com`; else AZURE_OPENAI_ENDPOINT
    base_url: in place of endpoint, an address below which the paths are without `/openai` before
        them, as gateways have it
    api_key: a key, a callable that returns one, a list of keys of which the next is tried after a
        401, or Keys; else AZURE_OPENAI_API_KEY.  None is needed where default_headers or
        default_query say who asks
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
    unmarked_stream_end: let a stream end, in good order, without `[DONE]` and finish reasons
    on_request, on_response: called before every attempt, and with every answer's status and headers
    telemetry: an aoai.Telemetry, which makes OpenTelemetry's spans and metrics of calls
    scope: the scope that tokens are asked for; else by the endpoint's cloud
    allow_http: send the credential over plain http to hosts other than this one

    Raises ConfigurationError for values that cannot work, before anything is sent.
    """

    def __init__(
        self,
        endpoint: str | None = None,
        *,
        base_url: str | None = None,
        api_key: ApiKey | None = None,
        credential: Credential | None = None,
        deployment: str | None = None,
        session: requests.Session | None = None,
        scope: str | None = None,
        allow_http: bool = False,
        **options: Unpack[Options],
    ) -> None:
        self._open(
            endpoint, base_url, api_key, credential, deployment, session, scope, allow_http, options
        )
