"""The client of api-version 2024-12-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.aio import AsyncAzureClient

if TYPE_CHECKING:
    from .aio.assistants import AsyncAssistants
    from .aio.audio import AsyncAudio
    from .aio.batches import AsyncBatches
    from .aio.chat import AsyncChat
    from .aio.completions import AsyncCompletions
    from .aio.embeddings import AsyncEmbeddings
    from .aio.files import AsyncFiles
    from .aio.fine_tuning import AsyncFineTuning
    from .aio.images import AsyncImages
    from .aio.ingestion import AsyncIngestion
    from .aio.models import AsyncModels
    from .aio.realtime import AsyncRealtime
    from .aio.threads import AsyncThreads
    from .aio.uploads import AsyncUploads
    from .aio.vector_stores import AsyncVectorStores


class AsyncAzureOpenAI(AsyncAzureClient):
    """A client that speaks api-version 2024-12-01-preview.

    api_key: as AzureClient takes it; a callable may be async
    credential: a credential of azure.identity.aio or azure.identity, or a callable, async or not,
        that returns a token; what is not async gets a thread
    session: an aiohttp.ClientSession to send with (proxies, certificates, connectors); it is not
        closed with the client

    All else is as AzureClient has it.
    """

    _api_version = "2024-12-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def assistants(self) -> AsyncAssistants:
        from .aio.assistants import AsyncAssistants

        return AsyncAssistants(self)

    @cached_property
    def audio(self) -> AsyncAudio:
        from .aio.audio import AsyncAudio

        return AsyncAudio(self)

    @cached_property
    def batches(self) -> AsyncBatches:
        from .aio.batches import AsyncBatches

        return AsyncBatches(self)

    @cached_property
    def chat(self) -> AsyncChat:
        from .aio.chat import AsyncChat

        return AsyncChat(self)

    @cached_property
    def completions(self) -> AsyncCompletions:
        from .aio.completions import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        from .aio.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self)

    @cached_property
    def files(self) -> AsyncFiles:
        from .aio.files import AsyncFiles

        return AsyncFiles(self)

    @cached_property
    def fine_tuning(self) -> AsyncFineTuning:
        from .aio.fine_tuning import AsyncFineTuning

        return AsyncFineTuning(self)

    @cached_property
    def images(self) -> AsyncImages:
        from .aio.images import AsyncImages

        return AsyncImages(self)

    @cached_property
    def ingestion(self) -> AsyncIngestion:
        from .aio.ingestion import AsyncIngestion

        return AsyncIngestion(self)

    @cached_property
    def models(self) -> AsyncModels:
        from .aio.models import AsyncModels

        return AsyncModels(self)

    @cached_property
    def realtime(self) -> AsyncRealtime:
        from .aio.realtime import AsyncRealtime

        return AsyncRealtime(self)

    @cached_property
    def threads(self) -> AsyncThreads:
        from .aio.threads import AsyncThreads

        return AsyncThreads(self)

    @cached_property
    def uploads(self) -> AsyncUploads:
        from .aio.uploads import AsyncUploads

        return AsyncUploads(self)

    @cached_property
    def vector_stores(self) -> AsyncVectorStores:
        from .aio.vector_stores import AsyncVectorStores

        return AsyncVectorStores(self)
