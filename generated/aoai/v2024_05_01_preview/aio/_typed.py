"""What type checkers see of the resources of api-version 2024-05-01-preview for clients that await.

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
from ..._runtime.helpers.runs import AsyncThreadHelpers
from ..._runtime.helpers.runs import AsyncRunHelpers
from ..._runtime.helpers.polls import AsyncFileBatchHelpers
from ..._runtime.helpers.polls import AsyncStoredFileHelpers

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
    from ..resources import threads as _blocking_threads
    from ..resources import threads_runs as _blocking_threads_runs


class AsyncAssistants(AsyncResource):
    """`client.assistants`"""

    async def create(
        self,
        *,
        model: str,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[OrUntyped[types.CreateAssistantRequestTool]] | None | Omit = omit,
        tool_resources: types.CreateAssistantRequestToolResources | View | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: types.AssistantsApiResponseFormatOption | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AssistantObject:
        """See Assistants.create."""
        raise NotImplementedError

    async def delete(
        self,
        assistant_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteAssistantResponse:
        """See Assistants.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListAssistantsResponse]:
        """See Assistants.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        assistant_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AssistantObject:
        """See Assistants.retrieve."""
        raise NotImplementedError

    async def update(
        self,
        assistant_id: str,
        *,
        model: str | None | Omit = omit,
        name: str | None | Omit = omit,
        description: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[OrUntyped[types.ModifyAssistantRequestTool]] | None | Omit = omit,
        tool_resources: types.ModifyAssistantRequestToolResources | View | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        response_format: types.AssistantsApiResponseFormatOption | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AssistantObject:
        """See Assistants.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncAssistantsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAssistantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAssistantsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAssistantsWithStreamingResponse(self)


class AsyncAssistantsWithRawResponse:
    """`client.assistants.with_raw_response`"""

    def __init__(self, resource: AsyncAssistants) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncAssistantsWithStreamingResponse:
    """`client.assistants.with_streaming_response`"""

    def __init__(self, resource: AsyncAssistants) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)


class AsyncAudio(AsyncResource):
    """`client.audio`"""

    @cached_property
    def speech(self) -> AsyncAudioSpeech:
        """`client.audio.speech`"""
        return AsyncAudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        """`client.audio.transcriptions`"""
        return AsyncAudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncAudioTranslations:
        """`client.audio.translations`"""
        return AsyncAudioTranslations(self._client)


class AsyncAudioSpeech(AsyncResource):
    """`client.audio.speech`"""

    async def create(
        self,
        deployment: str | None = None,
        *,
        input: str,
        voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"],
        response_format: Literal["mp3", "opus", "aac", "flac", "wav", "pcm"] | None | Omit = omit,
        speed: float | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncBinaryAnswer:
        """See AudioSpeech.create."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncAudioSpeechWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncAudioSpeechWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncAudioSpeechWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncAudioSpeechWithStreamingResponse(self)


class AsyncAudioSpeechWithRawResponse:
    """`client.audio.speech.with_raw_response`"""

    def __init__(self, resource: AsyncAudioSpeech) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)


class AsyncAudioSpeechWithStreamingResponse:
    """`client.audio.speech.with_streaming_response`"""

    def __init__(self, resource: AsyncAudioSpeech) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)


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
        timestamp_granularities: Iterable[Literal["word", "segment"]] | None | Omit = omit,
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
        logprobs: bool | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
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
        encoding_format: Literal["float", "base64"] | None | Omit = omit,
        dimensions: int | None | Omit = omit,
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
        purpose: Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output"],
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
        purpose: (
            Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output"]
            | str
            | None
            | Omit
        ) = omit,
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

    @cached_property
    def checkpoints(self) -> AsyncFineTuningJobsCheckpoints:
        """`client.fine_tuning.jobs.checkpoints`"""
        return AsyncFineTuningJobsCheckpoints(self._client)

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
        seed: int | None | Omit = omit,
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


class AsyncFineTuningJobsCheckpoints(AsyncResource):
    """`client.fine_tuning.jobs.checkpoints`"""

    def list(
        self,
        fine_tuning_job_id: str,
        *,
        after: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.FineTuningJobCheckpointList]:
        """See FineTuningJobsCheckpoints.list."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncFineTuningJobsCheckpointsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncFineTuningJobsCheckpointsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncFineTuningJobsCheckpointsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncFineTuningJobsCheckpointsWithStreamingResponse(self)


class AsyncFineTuningJobsCheckpointsWithRawResponse:
    """`client.fine_tuning.jobs.checkpoints.with_raw_response`"""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)


class AsyncFineTuningJobsCheckpointsWithStreamingResponse:
    """`client.fine_tuning.jobs.checkpoints.with_streaming_response`"""

    def __init__(self, resource: AsyncFineTuningJobsCheckpoints) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)


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


class AsyncIngestion(AsyncResource):
    """`client.ingestion`"""

    @cached_property
    def jobs(self) -> AsyncIngestionJobs:
        """`client.ingestion.jobs`"""
        return AsyncIngestionJobs(self._client)


class AsyncIngestionJobs(AsyncResource):
    """`client.ingestion.jobs`"""

    @cached_property
    def runs(self) -> AsyncIngestionJobsRuns:
        """`client.ingestion.jobs.runs`"""
        return AsyncIngestionJobsRuns(self._client)

    async def create(
        self,
        job_id: str,
        *,
        mgmt_user_token: str | None | Omit = omit,
        aml_user_token: str | None | Omit = omit,
        body: types.IngestionJob | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJob:
        """See IngestionJobs.create."""
        raise NotImplementedError

    def list(
        self,
        *,
        mgmt_user_token: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.IngestionJobList]:
        """See IngestionJobs.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        job_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJob:
        """See IngestionJobs.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncIngestionJobsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncIngestionJobsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIngestionJobsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncIngestionJobsWithStreamingResponse(self)


class AsyncIngestionJobsWithRawResponse:
    """`client.ingestion.jobs.with_raw_response`"""

    def __init__(self, resource: AsyncIngestionJobs) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncIngestionJobsWithStreamingResponse:
    """`client.ingestion.jobs.with_streaming_response`"""

    def __init__(self, resource: AsyncIngestionJobs) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncIngestionJobsRuns(AsyncResource):
    """`client.ingestion.jobs.runs`"""

    def list(
        self,
        job_id: str,
        *,
        mgmt_user_token: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.IngestionJobRunList]:
        """See IngestionJobsRuns.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        run_id: str,
        *,
        job_id: str,
        mgmt_user_token: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.IngestionJobRun:
        """See IngestionJobsRuns.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncIngestionJobsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncIngestionJobsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncIngestionJobsRunsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncIngestionJobsRunsWithStreamingResponse(self)


class AsyncIngestionJobsRunsWithRawResponse:
    """`client.ingestion.jobs.runs.with_raw_response`"""

    def __init__(self, resource: AsyncIngestionJobsRuns) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncIngestionJobsRunsWithStreamingResponse:
    """`client.ingestion.jobs.runs.with_streaming_response`"""

    def __init__(self, resource: AsyncIngestionJobsRuns) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
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


class AsyncThreads(AsyncThreadHelpers, AsyncResource):
    """`client.threads`"""

    @cached_property
    def messages(self) -> AsyncThreadsMessages:
        """`client.threads.messages`"""
        return AsyncThreadsMessages(self._client)

    @cached_property
    def runs(self) -> AsyncThreadsRuns:
        """`client.threads.runs`"""
        return AsyncThreadsRuns(self._client)

    async def create(
        self,
        *,
        messages: Iterable[OrUntyped[types.CreateMessageRequest | View]] | None | Omit = omit,
        tool_resources: types.CreateThreadRequestToolResources | View | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """See Threads.create."""
        raise NotImplementedError

    @typing.overload
    async def create_and_run(
        self,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_threads.CreateAndRunKeywords],
    ) -> models.RunObject: ...

    @typing.overload
    async def create_and_run(
        self,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_threads.CreateAndRunKeywords],
    ) -> AsyncStream[models.AssistantStreamEvent]: ...

    @typing.overload
    async def create_and_run(
        self,
        *,
        stream: bool | None | Omit,
        **rest: Unpack[_blocking_threads.CreateAndRunKeywords],
    ) -> models.RunObject | AsyncStream[models.AssistantStreamEvent]: ...

    async def create_and_run(
        self,
        *,
        assistant_id: str,
        thread: types.CreateThreadRequest | View | None | Omit = omit,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        tools: Iterable[OrUntyped[types.CreateThreadAndRunRequestTool]] | None | Omit = omit,
        tool_resources: types.CreateThreadAndRunRequestToolResources | View | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: types.TruncationObject | models.TruncationObject | None | Omit = omit,
        tool_choice: types.AssistantsApiToolChoiceOption | None | Omit = omit,
        response_format: types.AssistantsApiResponseFormatOption | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject | AsyncStream[models.AssistantStreamEvent]:
        """See Threads.create_and_run."""
        raise NotImplementedError

    async def delete(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteThreadResponse:
        """See Threads.delete."""
        raise NotImplementedError

    async def retrieve(
        self,
        thread_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """See Threads.retrieve."""
        raise NotImplementedError

    async def update(
        self,
        thread_id: str,
        *,
        tool_resources: types.ModifyThreadRequestToolResources | View | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ThreadObject:
        """See Threads.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncThreadsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsWithStreamingResponse(self)


class AsyncThreadsWithRawResponse:
    """`client.threads.with_raw_response`"""

    def __init__(self, resource: AsyncThreads) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.create_and_run: Final = async_raw(resource.create_and_run)
        self.delete: Final = async_raw(resource.delete)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncThreadsWithStreamingResponse:
    """`client.threads.with_streaming_response`"""

    def __init__(self, resource: AsyncThreads) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.create_and_run: Final = async_streamed(resource.create_and_run)
        self.delete: Final = async_streamed(resource.delete)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)


class AsyncThreadsMessages(AsyncResource):
    """`client.threads.messages`"""

    async def create(
        self,
        thread_id: str,
        *,
        role: Literal["user", "assistant"],
        content: str,
        attachments: (
            Iterable[OrUntyped[types.CreateMessageRequestAttachment | View]] | None | Omit
        ) = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.MessageObject:
        """See ThreadsMessages.create."""
        raise NotImplementedError

    def list(
        self,
        thread_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        run_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListMessagesResponse]:
        """See ThreadsMessages.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        message_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.MessageObject:
        """See ThreadsMessages.retrieve."""
        raise NotImplementedError

    async def update(
        self,
        message_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.MessageObject:
        """See ThreadsMessages.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncThreadsMessagesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsMessagesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsMessagesWithStreamingResponse(self)


class AsyncThreadsMessagesWithRawResponse:
    """`client.threads.messages.with_raw_response`"""

    def __init__(self, resource: AsyncThreadsMessages) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncThreadsMessagesWithStreamingResponse:
    """`client.threads.messages.with_streaming_response`"""

    def __init__(self, resource: AsyncThreadsMessages) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)


class AsyncThreadsRuns(AsyncRunHelpers, AsyncResource):
    """`client.threads.runs`"""

    @cached_property
    def steps(self) -> AsyncThreadsRunsSteps:
        """`client.threads.runs.steps`"""
        return AsyncThreadsRunsSteps(self._client)

    async def cancel(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject:
        """See ThreadsRuns.cancel."""
        raise NotImplementedError

    @typing.overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_threads_runs.CreateKeywords],
    ) -> models.RunObject: ...

    @typing.overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_threads_runs.CreateKeywords],
    ) -> AsyncStream[models.AssistantStreamEvent]: ...

    @typing.overload
    async def create(
        self,
        thread_id: str,
        *,
        stream: bool | None | Omit,
        **rest: Unpack[_blocking_threads_runs.CreateKeywords],
    ) -> models.RunObject | AsyncStream[models.AssistantStreamEvent]: ...

    async def create(
        self,
        thread_id: str,
        *,
        assistant_id: str,
        model: str | None | Omit = omit,
        instructions: str | None | Omit = omit,
        additional_instructions: str | None | Omit = omit,
        additional_messages: (
            Iterable[OrUntyped[types.CreateMessageRequest | View]] | None | Omit
        ) = omit,
        tools: Iterable[OrUntyped[types.CreateRunRequestTool]] | None | Omit = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        max_prompt_tokens: int | None | Omit = omit,
        max_completion_tokens: int | None | Omit = omit,
        truncation_strategy: types.TruncationObject | models.TruncationObject | None | Omit = omit,
        tool_choice: types.AssistantsApiToolChoiceOption | None | Omit = omit,
        response_format: types.AssistantsApiResponseFormatOption | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject | AsyncStream[models.AssistantStreamEvent]:
        """See ThreadsRuns.create."""
        raise NotImplementedError

    def list(
        self,
        thread_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListRunsResponse]:
        """See ThreadsRuns.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        run_id: str,
        *,
        thread_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject:
        """See ThreadsRuns.retrieve."""
        raise NotImplementedError

    @typing.overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        stream: Literal[False] | None | Omit = omit,
        **rest: Unpack[_blocking_threads_runs.SubmitToolOutputsKeywords],
    ) -> models.RunObject: ...

    @typing.overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        stream: Literal[True],
        **rest: Unpack[_blocking_threads_runs.SubmitToolOutputsKeywords],
    ) -> AsyncStream[models.AssistantStreamEvent]: ...

    @typing.overload
    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        stream: bool | None | Omit,
        **rest: Unpack[_blocking_threads_runs.SubmitToolOutputsKeywords],
    ) -> models.RunObject | AsyncStream[models.AssistantStreamEvent]: ...

    async def submit_tool_outputs(
        self,
        run_id: str,
        *,
        thread_id: str,
        tool_outputs: Iterable[OrUntyped[types.SubmitToolOutputsRunRequestToolOutput | View]],
        stream: bool | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject | AsyncStream[models.AssistantStreamEvent]:
        """See ThreadsRuns.submit_tool_outputs."""
        raise NotImplementedError

    async def update(
        self,
        run_id: str,
        *,
        thread_id: str,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunObject:
        """See ThreadsRuns.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsRunsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsRunsWithStreamingResponse(self)


class AsyncThreadsRunsWithRawResponse:
    """`client.threads.runs.with_raw_response`"""

    def __init__(self, resource: AsyncThreadsRuns) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.submit_tool_outputs: Final = async_raw(resource.submit_tool_outputs)
        self.update: Final = async_raw(resource.update)


class AsyncThreadsRunsWithStreamingResponse:
    """`client.threads.runs.with_streaming_response`"""

    def __init__(self, resource: AsyncThreadsRuns) -> None:
        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.submit_tool_outputs: Final = async_streamed(resource.submit_tool_outputs)
        self.update: Final = async_streamed(resource.update)


class AsyncThreadsRunsSteps(AsyncResource):
    """`client.threads.runs.steps`"""

    def list(
        self,
        run_id: str,
        *,
        thread_id: str,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListRunStepsResponse]:
        """See ThreadsRunsSteps.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        step_id: str,
        *,
        thread_id: str,
        run_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.RunStepObject:
        """See ThreadsRunsSteps.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncThreadsRunsStepsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncThreadsRunsStepsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncThreadsRunsStepsWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncThreadsRunsStepsWithStreamingResponse(self)


class AsyncThreadsRunsStepsWithRawResponse:
    """`client.threads.runs.steps.with_raw_response`"""

    def __init__(self, resource: AsyncThreadsRunsSteps) -> None:
        resource = resource._as_raw()
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncThreadsRunsStepsWithStreamingResponse:
    """`client.threads.runs.steps.with_streaming_response`"""

    def __init__(self, resource: AsyncThreadsRunsSteps) -> None:
        resource = resource._as_opened()
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncVectorStores(AsyncResource):
    """`client.vector_stores`"""

    @cached_property
    def file_batches(self) -> AsyncVectorStoresFileBatches:
        """`client.vector_stores.file_batches`"""
        return AsyncVectorStoresFileBatches(self._client)

    @cached_property
    def files(self) -> AsyncVectorStoresFiles:
        """`client.vector_stores.files`"""
        return AsyncVectorStoresFiles(self._client)

    async def create(
        self,
        *,
        file_ids: Iterable[str] | None | Omit = omit,
        name: str | None | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None | Omit
        ) = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """See VectorStores.create."""
        raise NotImplementedError

    async def delete(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteVectorStoreResponse:
        """See VectorStores.delete."""
        raise NotImplementedError

    def list(
        self,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListVectorStoresResponse]:
        """See VectorStores.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        vector_store_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """See VectorStores.retrieve."""
        raise NotImplementedError

    async def update(
        self,
        vector_store_id: str,
        *,
        name: str | None | Omit = omit,
        expires_after: (
            types.VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None | Omit
        ) = omit,
        metadata: Mapping[str, Any] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreObject:
        """See VectorStores.update."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresWithStreamingResponse(self)


class AsyncVectorStoresWithRawResponse:
    """`client.vector_stores.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStores) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)
        self.update: Final = async_raw(resource.update)


class AsyncVectorStoresWithStreamingResponse:
    """`client.vector_stores.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStores) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
        self.update: Final = async_streamed(resource.update)


class AsyncVectorStoresFileBatches(AsyncFileBatchHelpers, AsyncResource):
    """`client.vector_stores.file_batches`"""

    async def cancel(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """See VectorStoresFileBatches.cancel."""
        raise NotImplementedError

    async def create(
        self,
        vector_store_id: str,
        *,
        file_ids: Iterable[str],
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """See VectorStoresFileBatches.create."""
        raise NotImplementedError

    def list_files(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | str | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListVectorStoreFilesResponse]:
        """See VectorStoresFileBatches.list_files."""
        raise NotImplementedError

    async def retrieve(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileBatchObject:
        """See VectorStoresFileBatches.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresFileBatchesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresFileBatchesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresFileBatchesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresFileBatchesWithStreamingResponse(self)


class AsyncVectorStoresFileBatchesWithRawResponse:
    """`client.vector_stores.file_batches.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStoresFileBatches) -> None:
        resource = resource._as_raw()
        self.cancel: Final = async_raw(resource.cancel)
        self.create: Final = async_raw(resource.create)
        self.list_files: Final = async_raw(resource.list_files)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncVectorStoresFileBatchesWithStreamingResponse:
    """`client.vector_stores.file_batches.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStoresFileBatches) -> None:
        resource = resource._as_opened()
        self.cancel: Final = async_streamed(resource.cancel)
        self.create: Final = async_streamed(resource.create)
        self.list_files: Final = async_streamed(resource.list_files)
        self.retrieve: Final = async_streamed(resource.retrieve)


class AsyncVectorStoresFiles(AsyncStoredFileHelpers, AsyncResource):
    """`client.vector_stores.files`"""

    async def create(
        self,
        vector_store_id: str,
        *,
        file_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileObject:
        """See VectorStoresFiles.create."""
        raise NotImplementedError

    async def delete(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.DeleteVectorStoreFileResponse:
        """See VectorStoresFiles.delete."""
        raise NotImplementedError

    def list(
        self,
        vector_store_id: str,
        *,
        limit: int | None | Omit = omit,
        order: Literal["asc", "desc"] | str | None | Omit = omit,
        after: str | None | Omit = omit,
        before: str | None | Omit = omit,
        filter: (
            Literal["in_progress", "completed", "failed", "cancelled"] | str | None | Omit
        ) = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> AsyncPager[models.ListVectorStoreFilesResponse]:
        """See VectorStoresFiles.list."""
        raise NotImplementedError

    async def retrieve(
        self,
        file_id: str,
        *,
        vector_store_id: str,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.VectorStoreFileObject:
        """See VectorStoresFiles.retrieve."""
        raise NotImplementedError

    @cached_property
    def with_raw_response(self) -> AsyncVectorStoresFilesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return AsyncVectorStoresFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> AsyncVectorStoresFilesWithStreamingResponse:
        """The same methods, each for an `async with`, giving the response before its body is read."""
        return AsyncVectorStoresFilesWithStreamingResponse(self)


class AsyncVectorStoresFilesWithRawResponse:
    """`client.vector_stores.files.with_raw_response`"""

    def __init__(self, resource: AsyncVectorStoresFiles) -> None:
        resource = resource._as_raw()
        self.create: Final = async_raw(resource.create)
        self.delete: Final = async_raw(resource.delete)
        self.list: Final = async_raw(resource.list)
        self.retrieve: Final = async_raw(resource.retrieve)


class AsyncVectorStoresFilesWithStreamingResponse:
    """`client.vector_stores.files.with_streaming_response`"""

    def __init__(self, resource: AsyncVectorStoresFiles) -> None:
        resource = resource._as_opened()
        self.create: Final = async_streamed(resource.create)
        self.delete: Final = async_streamed(resource.delete)
        self.list: Final = async_streamed(resource.list)
        self.retrieve: Final = async_streamed(resource.retrieve)
