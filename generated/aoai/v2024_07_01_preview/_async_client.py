"""The client of api-version 2024-07-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.aio import AsyncAzureClient

if TYPE_CHECKING:
    from .aio import AsyncAssistants
    from .aio import AsyncAudio
    from .aio import AsyncBatches
    from .aio import AsyncChat
    from .aio import AsyncCompletions
    from .aio import AsyncEmbeddings
    from .aio import AsyncFiles
    from .aio import AsyncFineTuning
    from .aio import AsyncImages
    from .aio import AsyncIngestion
    from .aio import AsyncModels
    from .aio import AsyncThreads
    from .aio import AsyncVectorStores


class AsyncAzureOpenAI(AsyncAzureClient):
    """A client that speaks api-version 2024-07-01-preview.

    api_key: as AzureClient takes it; a callable may be async
    credential: a credential of azure.identity.aio or azure.identity, or a callable, async or not,
        that returns a token; what is not async gets a thread
    session: an aiohttp.ClientSession to send with (proxies, certificates, connectors); it is not
        closed with the client

    All else is as AzureClient has it.
    """

    _api_version = "2024-07-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """`client.assistants`"""
        from .aio import AsyncAssistants

        return AsyncAssistants(self)

    @cached_property
    def audio(self) -> AsyncAudio:
        """`client.audio`"""
        from .aio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def batches(self) -> AsyncBatches:
        """`client.batches`"""
        from .aio import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def chat(self) -> AsyncChat:
        """`client.chat`"""
        from .aio import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        """`client.completions`"""
        from .aio import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """`client.embeddings`"""
        from .aio import AsyncEmbeddings

        return AsyncEmbeddings(self)

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
    def images(self) -> AsyncImages:
        """`client.images`"""
        from .aio import AsyncImages

        return AsyncImages(self)

    @cached_property
    def ingestion(self) -> AsyncIngestion:
        """`client.ingestion`"""
        from .aio import AsyncIngestion

        return AsyncIngestion(self)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .aio import AsyncModels

        return AsyncModels(self)

    @cached_property
    def threads(self) -> AsyncThreads:
        """`client.threads`"""
        from .aio import AsyncThreads

        return AsyncThreads(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        """`client.vector_stores`"""
        from .aio import AsyncVectorStores

        return AsyncVectorStores(self)
