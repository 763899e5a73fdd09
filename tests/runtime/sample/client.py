"""A client as the generator writes it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from aoaigen.runtime import AzureClient

if TYPE_CHECKING:
    from tests.runtime.sample.resources.chat import Chat, Threads
    from tests.runtime.sample.resources.files import Audio, Deployments, Files, Images


class AzureOpenAI(AzureClient):
    _api_version = "2024-10-21"
    _package = "tests.runtime.sample"
    _operations = "tests.runtime.sample._operations"

    @cached_property
    def chat(self) -> Chat:
        from tests.runtime.sample.resources.chat import Chat

        return Chat(self)

    @cached_property
    def threads(self) -> Threads:
        from tests.runtime.sample.resources.chat import Threads

        return Threads(self)

    @cached_property
    def files(self) -> Files:
        from tests.runtime.sample.resources.files import Files

        return Files(self)

    @cached_property
    def audio(self) -> Audio:
        from tests.runtime.sample.resources.files import Audio

        return Audio(self)

    @cached_property
    def images(self) -> Images:
        from tests.runtime.sample.resources.files import Images

        return Images(self)

    @cached_property
    def deployments(self) -> Deployments:
        from tests.runtime.sample.resources.files import Deployments

        return Deployments(self)
