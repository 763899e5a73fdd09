"""The client of api-version 2022-06-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.azure.client import AzureClient

if TYPE_CHECKING:
    from .resources.completions import Completions
    from .resources.deployments import Deployments
    from .resources.embeddings import Embeddings
    from .resources.files import Files
    from .resources.fine_tunes import FineTunes
    from .resources.models import Models


class AzureOpenAI(AzureClient):
    """A client that speaks api-version 2022-06-01-preview; its arguments are AzureClient's."""

    _api_version = "2022-06-01-preview"
    _package = __name__.rpartition(".")[0]

    @cached_property
    def completions(self) -> Completions:
        from .resources.completions import Completions

        return Completions(self)

    @cached_property
    def deployments(self) -> Deployments:
        from .resources.deployments import Deployments

        return Deployments(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        from .resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def files(self) -> Files:
        from .resources.files import Files

        return Files(self)

    @cached_property
    def fine_tunes(self) -> FineTunes:
        from .resources.fine_tunes import FineTunes

        return FineTunes(self)

    @cached_property
    def models(self) -> Models:
        from .resources.models import Models

        return Models(self)
