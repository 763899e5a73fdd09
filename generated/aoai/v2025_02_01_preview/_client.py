"""The client of api-version 2025-02-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.client import AzureClient

if TYPE_CHECKING:
    from .resources.assistants import Assistants
    from .resources.audio import Audio
    from .resources.batches import Batches
    from .resources.chat import Chat
    from .resources.completions import Completions
    from .resources.embeddings import Embeddings
    from .resources.files import Files
    from .resources.fine_tuning import FineTuning
    from .resources.images import Images
    from .resources.ingestion import Ingestion
    from .resources.models import Models
    from .resources.threads import Threads
    from .resources.uploads import Uploads
    from .resources.vector_stores import VectorStores


class AzureOpenAI(AzureClient):
    """A client that speaks api-version 2025-02-01-preview; its arguments are AzureClient's."""

    _api_version = "2025-02-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def assistants(self) -> Assistants:
        from .resources.assistants import Assistants

        return Assistants(self)

    @cached_property
    def audio(self) -> Audio:
        from .resources.audio import Audio

        return Audio(self)

    @cached_property
    def batches(self) -> Batches:
        from .resources.batches import Batches

        return Batches(self)

    @cached_property
    def chat(self) -> Chat:
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def completions(self) -> Completions:
        from .resources.completions import Completions

        return Completions(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        from .resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> Files:
        from .resources.files import Files

        return Files(self)

    @cached_property
    def fine_tuning(self) -> FineTuning:
        from .resources.fine_tuning import FineTuning

        return FineTuning(self)

    @cached_property
    def images(self) -> Images:
        from .resources.images import Images

        return Images(self)

    @cached_property
    def ingestion(self) -> Ingestion:
        from .resources.ingestion import Ingestion

        return Ingestion(self)

    @cached_property
    def models(self) -> Models:
        from .resources.models import Models

        return Models(self)

    @cached_property
    def threads(self) -> Threads:
        from .resources.threads import Threads

        return Threads(self)

    @cached_property
    def uploads(self) -> Uploads:
        from .resources.uploads import Uploads

        return Uploads(self)

    @cached_property
    def vector_stores(self) -> VectorStores:
        from .resources.vector_stores import VectorStores

        return VectorStores(self)
