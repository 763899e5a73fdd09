"""The client of api-version 2022-06-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.aio import AsyncAzureClient

if TYPE_CHECKING:
    from .aio import AsyncCompletions
    from .aio import AsyncDeployments
    from .aio import AsyncEmbeddings
    from .aio import AsyncFiles
    from .aio import AsyncFineTunes
    from .aio import AsyncModels


class AsyncAzureOpenAI(AsyncAzureClient):
    """A client that speaks api-version 2022-06-01-preview.

    api_key: as AzureClient takes it; a callable may be async
    credential: a credential of azure.identity.aio or azure.identity, or a callable, async or not,
        that returns a token; what is not async gets a thread
    session: an aiohttp.ClientSession to send with (proxies, certificates, connectors); it is not
        closed with the client

    All else is as AzureClient has it.
    """

    _api_version = "2022-06-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def completions(self) -> AsyncCompletions:
        """`client.completions`"""
        from .aio import AsyncCompletions

        return AsyncCompletions(self)

    @cached_property
    def deployments(self) -> AsyncDeployments:
        """`client.deployments`"""
        from .aio import AsyncDeployments

        return AsyncDeployments(self)

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
    def fine_tunes(self) -> AsyncFineTunes:
        """`client.fine_tunes`"""
        from .aio import AsyncFineTunes

        return AsyncFineTunes(self)

    @cached_property
    def models(self) -> AsyncModels:
        """`client.models`"""
        from .aio import AsyncModels

        return AsyncModels(self)
