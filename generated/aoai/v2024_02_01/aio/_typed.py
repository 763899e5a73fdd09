"""What type checkers see of the resources of api-version 2024-02-01 for clients that await.

It is never run: `..aio` makes the classes, and the texts are the other client's.
"""

from __future__ import annotations

import typing
from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.aio.resource import AsyncResource, async_raw
from ..._runtime.aio.streamed import async_streamed
from ..._runtime.core.sentinel import omit
from ..._runtime.helpers.chat import AsyncChatHelpers
from ..._runtime.helpers.completions import AsyncCompletionHelpers
from ..._runtime.helpers.polls import AsyncFileHelpers
from ..._runtime.helpers.polls import AsyncJobHelpers

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal
    from typing_extensions import Unpack
    from ..._runtime import (
        AsyncBinaryAnswer,
        AsyncChatStream,
        AsyncPager,
        AsyncStream,
        FileInput,
        Omit,
        Timeout,
        View,
    )
    from ..._runtime.azure.messages import ChatTool
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from ..resources import audio_transcriptions as _blocking_audio_transcriptions
    from ..resources import audio_translations as _blocking_audio_translations
    from ..resources import chat_completions as _blocking_chat_completions
    from ..resources import completions as _blocking_completions


class AsyncAudio(AsyncResource):
    """`client.audio`"""

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        """`client.audio.transcriptions`"""
        return AsyncAudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncAudioTranslations:
        """`client.audio.translations`"""
        return AsyncAudioTranslations(self._client)


class AsyncAudioTranscriptions(AsyncResource):
    """`client.audio.transcriptions`"""

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        response_format: Literal["json"] | None | Omit = omit,
        **rest: Unpack[_blocking_audio_transcriptions.CreateKeywords],
    ) -> models.AudioResponse: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        response_format: Literal["verbose_json"],
        **rest: Unpack[_blocking_audio_transcriptions.CreateKeywords],
    ) -> models.AudioVerboseResponse: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **rest: Unpack[_blocking_audio_transcriptions.CreateKeywords],
    ) -> str: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        response_format: types.AudioResponseFormat | None | Omit,
        **rest: Unpack[_blocking_audio_transcriptions.CreateKeywords],
    ) -> models.AudioResponse | models.AudioVerboseResponse | str: ...

    async def create(
        self,
        deployment: str | None = None,
        *,
        file: FileInput,
        prompt: str | None | Omit = omit,
        response_format: types.AudioResponseFormat | None | Omit = omit,
        temperature: float | None | Omit = omit,
        language: str | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AudioTranscriptionsCreateResponse | str:
        """See AudioTranscriptions.create."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncAudioTranscriptionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAudioTranscriptionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioTranscriptionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAudioTranscriptionsWithStreamingResponse(self)


class AsyncAudioTranscriptionsWithRawResponse:
    """`client.audio.transcriptions.with_raw_response`"""

    def __init__(self, resource: AsyncAudioTranscriptions) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncAudioTranscriptionsWithStreamingResponse:
    """`client.audio.transcriptions.with_streaming_response`"""

    def __init__(self, resource: AsyncAudioTranscriptions) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)


class AsyncAudioTranslations(AsyncResource):
    """`client.audio.translations`"""

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        response_format: Literal["json"] | None | Omit = omit,
        **rest: Unpack[_blocking_audio_translations.CreateKeywords],
    ) -> models.AudioResponse: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        response_format: Literal["verbose_json"],
        **rest: Unpack[_blocking_audio_translations.CreateKeywords],
    ) -> models.AudioVerboseResponse: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **rest: Unpack[_blocking_audio_translations.CreateKeywords],
    ) -> str: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        response_format: types.AudioResponseFormat | None | Omit,
        **rest: Unpack[_blocking_audio_translations.CreateKeywords],
    ) -> models.AudioResponse | models.AudioVerboseResponse | str: ...

    async def create(
        self,
        deployment: str | None = None,
        *,
        file: FileInput,
        prompt: str | None | Omit = omit,
        response_format: types.AudioResponseFormat | None | Omit = omit,
        temperature: float | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AudioTranslationsCreateResponse | str:
        """See AudioTranslations.create."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncAudioTranslationsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAudioTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioTranslationsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAudioTranslationsWithStreamingResponse(self)


class AsyncAudioTranslationsWithRawResponse:
    """`client.audio.translations.with_raw_response`"""

    def __init__(self, resource: AsyncAudioTranslations) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncAudioTranslationsWithStreamingResponse:
    """`client.audio.translations.with_streaming_response`"""

    def __init__(self, resource: AsyncAudioTranslations) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)


class AsyncChat(AsyncResource):
    """`client.chat`"""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """`client.chat.completions`"""
        return AsyncChatCompletions(self._client)


class AsyncChatCompletions(AsyncChatHelpers, AsyncResource):
    """`client.chat.completions`"""

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_chat_completions.CreateKeywords],
    ) -> models.CreateChatCompletionResponse: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_chat_completions.CreateKeywords],
    ) -> AsyncChatStream[
        models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
    ]: ...

    @typing.overload
    async def create(
        self,
        deployment: str | None = None,
        *,
        stream: bool | None | Omit,
        **rest: Unpack[_blocking_chat_completions.CreateKeywords],
    ) -> (
        models.CreateChatCompletionResponse
        | AsyncChatStream[
            models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
        ]
    ): ...

    async def create(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[OrUntyped[types.ChatCompletionRequestMessage]],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stop: str | Iterable[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, Any] | None | Omit = omit,
        user: str | None | Omit = omit,
        data_sources: (
            Iterable[OrUntyped[types.AzureChatExtensionConfiguration | View]] | None | Omit
        ) = omit,
        n: int | None | Omit = omit,
        seed: int | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormat | View | None | Omit
        ) = omit,
        tools: Iterable[OrUntyped[types.ChatCompletionTool | ChatTool | View]] | None | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOption | View | None | Omit = omit,
        functions: Iterable[OrUntyped[types.ChatCompletionFunction | View]] | None | Omit = omit,
        function_call: (
            Literal["none", "auto"]
            | types.CreateChatCompletionRequestFunctionCall
            | View
            | None
            | Omit
        ) = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.CreateChatCompletionResponse
        | AsyncChatStream[
            models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
        ]
    ):
        """See ChatCompletions.create."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncChatCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncChatCompletionsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncChatCompletionsWithStreamingResponse(self)


class AsyncChatCompletionsWithRawResponse:
    """`client.chat.completions.with_raw_response`"""

    def __init__(self, resource: AsyncChatCompletions) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.parse: Final = async_raw(resource.parse)


class AsyncChatCompletionsWithStreamingResponse:
    """`client.chat.completions.with_streaming_response`"""

    def __init__(self, resource: AsyncChatCompletions) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)


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
        suffix: str | None | Omit = omit,
        echo: bool | None | Omit = omit,
        stop: str | Iterable[str] | None | Omit = omit,
        completion_config: str | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        best_of: int | None | Omit = omit,
        model: str | None | Omit = omit,
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
        purpose: Literal["fine-tune", "fine-tune-results"] | str | None | Omit = omit,
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


class AsyncFineTuning(AsyncResource):
    """`client.fine_tuning`"""

    @cached_property
    def jobs(self) -> AsyncFineTuningJobs:
        """`client.fine_tuning.jobs`"""
        return AsyncFineTuningJobs(self._client)


class AsyncFineTuningJobs(AsyncJobHelpers, AsyncResource):
    """`client.fine_tuning.jobs`"""

    async def cancel(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """See FineTuningJobs.cancel."""
        raise NotImplementedError

    async def create(
        self,
        *,
        model: str,
        training_file: str,
        validation_file: str | None | Omit = omit,
        hyperparameters: (
            types.FineTuningHyperParameters | models.FineTuningHyperParameters | None | Omit
        ) = omit,
        suffix: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """See FineTuningJobs.create."""
        raise NotImplementedError

    async def delete(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> None:
        """See FineTuningJobs.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.FineTuningJobList]:
        """See FineTuningJobs.list."""
        raise NotImplementedError

    def list_events(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.FineTuningJobEventList]:
        """See FineTuningJobs.list_events."""
        raise NotImplementedError

    async def retrieve(
        self,
        fine_tuning_job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.FineTuningJob:
        """See FineTuningJobs.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningJobsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTuningJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTuningJobsWithStreamingResponse(self)


class AsyncFineTuningJobsWithRawResponse:
    """`client.fine_tuning.jobs.with_raw_response`"""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.list_events: Final = async_raw(resource.list_events)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncFineTuningJobsWithStreamingResponse:
    """`client.fine_tuning.jobs.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTuningJobs) -> None:
        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.list_events: Final = async_streamed(resource.list_events)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncImages(AsyncResource):
    """`client.images`"""

    async def generate(
        self,
        deployment: str | None = None,
        *,
        prompt: str,
        n: int | None | Omit = omit,
        size: types.ImageSize | None | Omit = omit,
        response_format: types.ImagesResponseFormat | None | Omit = omit,
        user: str | None | Omit = omit,
        quality: types.ImageQuality | None | Omit = omit,
        style: types.ImageStyle | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.GenerateImagesResponse:
        """See Images.generate."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncImagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncImagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncImagesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncImagesWithStreamingResponse(self)


class AsyncImagesWithRawResponse:
    """`client.images.with_raw_response`"""

    def __init__(self, resource: AsyncImages) -> None:
        resource = resource._as_raw()
        self.generate: Final = async_raw(resource.generate)


class AsyncImagesWithStreamingResponse:
    """`client.images.with_streaming_response`"""

    def __init__(self, resource: AsyncImages) -> None:
        resource = resource._as_opened()
        self.generate: Final = async_streamed(resource.generate)


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
