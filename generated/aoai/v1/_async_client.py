"""The client of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.aio import AsyncAzureClient

if TYPE_CHECKING:
    from .aio.chat import AsyncChat
    from .aio.containers import AsyncContainers
    from .aio.embeddings import AsyncEmbeddings
    from .aio.evals import AsyncEvals
    from .aio.files import AsyncFiles
    from .aio.fine_tuning import AsyncFineTuning
    from .aio.models import AsyncModels
    from .aio.realtime import AsyncRealtime
    from .aio.responses import AsyncResponses
    from .aio.vector_stores import AsyncVectorStores


class AsyncAzureOpenAI(AsyncAzureClient):
    """A client that speaks api-version v1.

    api_key: as AzureClient takes it; a callable may be async
    credential: a credential of azure.identity.aio or azure.identity, or a callable, async or not,
        that returns a token; what is not async gets a thread
    session: an aiohttp.ClientSession to send with (proxies, certificates, connectors); it is not
        closed with the client

    All else is as AzureClient has it.
    """

    _api_version = "v1"
    _package = __name__.rpartition(".")[0]
    _prefix = "/openai/v1"
    _version_parameter = None

    @cached_property
    def chat(self) -> AsyncChat:
        from .aio.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def containers(self) -> AsyncContainers:
        from .aio.containers import AsyncContainers

        return AsyncContainers(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        from .aio.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def evals(self) -> AsyncEvals:
        from .aio.evals import AsyncEvals

        return AsyncEvals(self)

    @cached_property
    def files(self) -> AsyncFiles:
        from .aio.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        from .aio.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .aio.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        from .aio.realtime import AsyncRealtime

        return AsyncRealtime(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        from .aio.responses import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        from .aio.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)
