"""What type checkers see of the resources of api-version 2022-12-01 for clients that await.

It is never run: `..aio` makes the classes, and the texts are the other client's.
"""

from __future__ import annotations

import typing
from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw
from ..._runtime.aio.streamed import async_streamed
from ..._runtime.core.sentinel import omit
from ..._runtime.helpers.completions import AsyncCompletionHelpers
from ..._runtime.helpers.polls import AsyncFileHelpers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal
    from typing_extensions import Unpack
    from ..._runtime import AsyncBinaryAnswer, AsyncPager, AsyncStream, FileInput, Omit, Timeout
    from .. import models, types
    from ..resources import completions as _blocking_completions
    from ..resources import fine_tunes as _blocking_fine_tunes


class AsyncCompletions(AsyncCompletionHelpers, AsyncResource):
    """`client.completions`"""

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_completions.CreateKeywords],
    ) -> models.CreateCompletionResponse: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_completions.CreateKeywords],
    ) -> AsyncStream[models.CreateCompletionResponse]: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        stream: bool | None | Omit,
        **rest: Unpack[_blocking_completions.CreateKeywords],
    ) -> models.CreateCompletionResponse | AsyncStream[models.CreateCompletionResponse]: ...

    async def create(
        self,
        deployment: str | None = None,
        *,
        prompt: str | Iterable[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        logit_bias: Mapping[str, Any] | None | Omit = omit,
        user: str | None | Omit = omit,
        n: int | None | Omit = omit,
        stream: bool | None | Omit = omit,
        logprobs: int | None | Omit = omit,
        model: str | None | Omit = omit,
        suffix: str | None | Omit = omit,
        echo: bool | None | Omit = omit,
        stop: str | Iterable[str] | None | Omit = omit,
        completion_config: str | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        best_of: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CreateCompletionResponse | AsyncStream[models.CreateCompletionResponse]:
        """See Completions.create."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncCompletionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncCompletionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncCompletionsWithStreamingResponse(self)


class AsyncCompletionsWithRawResponse:
    """`client.completions.with_raw_response`"""

    def __init__(self, resource: AsyncCompletions) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncCompletionsWithStreamingResponse:
    """`client.completions.with_streaming_response`"""

    def __init__(self, resource: AsyncCompletions) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)


class AsyncDeployments(AsyncResource):
    """`client.deployments`"""

    async def create(
        self,
        *,
        model: str,
        scale_settings: types.ScaleSettings,
        object: types.TypeDiscriminator | None | Omit = omit,
        status: types.State | None | Omit = omit,
        error: types.Error | models.Error | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """See Deployments.create."""
        raise NotImplementedError

    async def delete(
        self,
        deployment_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See Deployments.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.DeploymentList]:
        """See Deployments.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        deployment_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """See Deployments.retrieve."""
        raise NotImplementedError

    async def update(
        self,
        deployment_id: str,
        *,
        model: str | None | Omit = omit,
        scale_settings: types.ScaleSettingsUpdate | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Deployment:
        """See Deployments.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncDeploymentsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncDeploymentsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncDeploymentsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncDeploymentsWithStreamingResponse(self)


class AsyncDeploymentsWithRawResponse:
    """`client.deployments.with_raw_response`"""

    def __init__(self, resource: AsyncDeployments) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncDeploymentsWithStreamingResponse:
    """`client.deployments.with_streaming_response`"""

    def __init__(self, resource: AsyncDeployments) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)


class AsyncEmbeddings(AsyncResource):
    """`client.embeddings`"""

    async def create(
        self,
        deployment: str | None = None,
        *,
        input: str | Iterable[str] | None,
        user: str | None | Omit = omit,
        input_type: str | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.CreateEmbeddingResponse:
        """See Embeddings.create."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncEmbeddingsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncEmbeddingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncEmbeddingsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncEmbeddingsWithStreamingResponse(self)


class AsyncEmbeddingsWithRawResponse:
    """`client.embeddings.with_raw_response`"""

    def __init__(self, resource: AsyncEmbeddings) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncEmbeddingsWithStreamingResponse:
    """`client.embeddings.with_streaming_response`"""

    def __init__(self, resource: AsyncEmbeddings) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)


class AsyncFiles(AsyncFileHelpers, AsyncResource):
    """`client.files`"""

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncBinaryAnswer:
        """See Files.content."""
        raise NotImplementedError

    async def create(
        self,
        *,
        purpose: Literal["fine-tune", "fine-tune-results"],
        file: FileInput,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.File:
        """See Files.create."""
        raise NotImplementedError

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See Files.delete."""
        raise NotImplementedError

    async def import_file(
        self,
        *,
        purpose: types.Purpose,
        filename: str,
        content_url: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.File:
        """See Files.import_file."""
        raise NotImplementedError

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.FileList]:
        """See Files.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.File:
        """See Files.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFilesWithStreamingResponse(self)


class AsyncFilesWithRawResponse:
    """`client.files.with_raw_response`"""

    def __init__(self, resource: AsyncFiles) -> None:
        resource = resource._as_raw()
        self.content: Final = async_raw(resource.content)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.import_file: Final = async_raw(resource.import_file)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncFilesWithStreamingResponse:
    """`client.files.with_streaming_response`"""

    def __init__(self, resource: AsyncFiles) -> None:
        resource = resource._as_opened()
        self.content: Final = async_streamed(resource.content)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.import_file: Final = async_streamed(resource.import_file)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncFineTunes(AsyncResource):
    """`client.fine_tunes`"""

    async def cancel(
        self,
        fine_tune_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTune:
        """See FineTunes.cancel."""
        raise NotImplementedError

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Omit = omit,
        suffix: str | None | Omit = omit,
        n_epochs: int | None | Omit = omit,
        batch_size: int | None | Omit = omit,
        learning_rate_multiplier: float | None | Omit = omit,
        prompt_loss_weight: float | None | Omit = omit,
        compute_classification_metrics: bool | None | Omit = omit,
        classification_n_classes: int | None | Omit = omit,
        classification_positive_class: str | None | Omit = omit,
        classification_betas: Iterable[float] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTune:
        """See FineTunes.create."""
        raise NotImplementedError

    async def delete(
        self,
        fine_tune_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See FineTunes.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.FineTuneList]:
        """See FineTunes.list."""
        raise NotImplementedError

    @typing.overload
    async def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_fine_tunes.ListEventsKeywords],
    ) -> models.EventList: ...

    @typing.overload
    async def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_fine_tunes.ListEventsKeywords],
    ) -> AsyncStream[models.Event]: ...

    @typing.overload
    async def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: bool | None | Omit,
        **rest: Unpack[_blocking_fine_tunes.ListEventsKeywords],
    ) -> models.EventList | AsyncStream[models.Event]: ...

    async def list_events(
        self,
        fine_tune_id: str,
        *,
        stream: bool | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.EventList | AsyncStream[models.Event]:
        """See FineTunes.list_events."""
        raise NotImplementedError

    async def retrieve(
        self,
        fine_tune_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTune:
        """See FineTunes.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncFineTunesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTunesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTunesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTunesWithStreamingResponse(self)


class AsyncFineTunesWithRawResponse:
    """`client.fine_tunes.with_raw_response`"""

    def __init__(self, resource: AsyncFineTunes) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.list_events: Final = async_raw(resource.list_events)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncFineTunesWithStreamingResponse:
    """`client.fine_tunes.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTunes) -> None:
        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.list_events: Final = async_streamed(resource.list_events)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncModels(AsyncResource):
    """`client.models`"""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ModelList]:
        """See Models.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.Model:
        """See Models.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncModelsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncModelsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncModelsWithStreamingResponse(self)


class AsyncModelsWithRawResponse:
    """`client.models.with_raw_response`"""

    def __init__(self, resource: AsyncModels) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncModelsWithStreamingResponse:
    """`client.models.with_streaming_response`"""

    def __init__(self, resource: AsyncModels) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
