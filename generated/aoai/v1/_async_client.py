"""The client of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.aio import AsyncAzureClient

if TYPE_CHECKING:
    from .aio import AsyncChat
    from .aio import AsyncContainers
    from .aio import AsyncEmbeddings
    from .aio import AsyncEvals
    from .aio import AsyncFiles
    from .aio import AsyncFineTuning
    from .aio import AsyncModels
    from .aio import AsyncRealtime
    from .aio import AsyncResponses
    from .aio import AsyncVectorStores


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
        """`client.chat`"""
        from .aio import AsyncChat

        return AsyncChat(self)

    @cached_property
    def containers(self) -> AsyncContainers:
        """`client.containers`"""
        from .aio import AsyncContainers

        return AsyncContainers(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """`client.embeddings`"""
        from .aio import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def evals(self) -> AsyncEvals:
        """`client.evals`"""
        from .aio import AsyncEvals

        return AsyncEvals(self)

    @cached_property
    def files(self) -> AsyncFiles:
        """`client.files`"""
        from .aio import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        """`client.fine_tuning`"""
        from .aio import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .aio import AsyncModels

        return AsyncModels(self)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        """`client.realtime`"""
        from .aio import AsyncRealtime

        return AsyncRealtime(self)

    @cached_property
    def responses(self) -> AsyncResponses:
        """`client.responses`"""
        from .aio import AsyncResponses

        return AsyncResponses(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """`client.vector_stores`"""
        from .aio import AsyncVectorStores

        return AsyncVectorStores(self)
