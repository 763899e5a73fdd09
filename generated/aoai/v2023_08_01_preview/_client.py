"""The client of api-version 2023-08-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.client import AzureClient

if TYPE_CHECKING:
    from .resources.chat import Chat
    from .resources.completions import Completions
    from .resources.embeddings import Embeddings
    from .resources.extensions import Extensions
    from .resources.files import Files
    from .resources.fine_tunes import FineTunes
    from .resources.images import Images
    from .resources.models import Models
    from .resources.operations import Operations


class AzureOpenAI(AzureClient):
    """A client that speaks api-version 2023-08-01-preview; its arguments are AzureClient's."""

    _api_version = "2023-08-01-preview"
    _package = __name__.rpartition(".")[0]

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
    def extensions(self) -> Extensions:
        from .resources.extensions import Extensions

        return Extensions(self)

    @cached_property
    def files(self) -> Files:
        from .resources.files import Files

        return Files(self)

    @cached_property
    def fine_tunes(self) -> FineTunes:
        from .resources.fine_tunes import FineTunes

        return FineTunes(self)

    @cached_property
    def images(self) -> Images:
        from .resources.images import Images

        return Images(self)

    @cached_property
    def models(self) -> Models:
        from .resources.models import Models

        return Models(self)

    @cached_property
    def operations(self) -> Operations:
        from .resources.operations import Operations

        return Operations(self)
