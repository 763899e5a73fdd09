"""The client of api-version 2023-03-15-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.client import AzureClient

if TYPE_CHECKING:
    from .resources.chat import Chat
    from .resources.completions import Completions
    from .resources.deployments import Deployments
    from .resources.embeddings import Embeddings
    from .resources.files import Files
    from .resources.fine_tunes import FineTunes
    from .resources.models import Models


class AzureOpenAI(AzureClient):
    """A client that speaks api-version 2023-03-15-preview.

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

    _api_version = "2023-03-15-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def chat(self) -> Chat:
        """`client.chat`"""
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        """`client.completions`"""
        from .resources.completions import Completions

        return Completions(self)

    @cached_property
    def deployments(self) -> Deployments:
        """`client.deployments`"""
        from .resources.deployments import Deployments

        return Deployments(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """`client.embeddings`"""
        from .resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> Files:
        """`client.files`"""
        from .resources.files import Files

        return Files(self)

    @cached_property
    def fine_tunes(self) -> FineTunes:
        """`client.fine_tunes`"""
        from .resources.fine_tunes import FineTunes

        return FineTunes(self)

    @cached_property
    def models(self) -> Models:
        """`client.models`"""
        from .resources.models import Models

        return Models(self)
