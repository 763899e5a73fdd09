"""Answers of api-version 2024-12-01-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias
from typing import TYPE_CHECKING

from .._runtime.azure.chat_view import ChatView, MessageView

from .._runtime.core.page import Page
from .._runtime.core.union import OneOf
from .._runtime.core.view import View

if TYPE_CHECKING:
    from typing_extensions import deprecated
else:
    # A view of something deprecated is made without a warning: nobody here wrote its name.
    def deprecated(message):
        return lambda decorated: decorated


class AssistantObject(View):
    """Given by `assistants.create`, `assistants.retrieve` and others."""

    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["assistant"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    name: str | None
    """Name of the assistant. At most 256 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    description: str | None
    """What the assistant is for. At most 512 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: str | None
    """What the model is told before all else. At most 256000 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: list[AssistantObjectTool]
    """What the model may call. At most 128 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: AssistantObjectToolResources | None
    """What the tools work with, such as files and vector stores. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    response_format: AssistantsApiResponseFormatOption | None
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class AssistantObjectToolResources(View):
    """`tool_resources` of AssistantObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None
    """The files of the code interpreter."""
    file_search: AssistantObjectToolResourcesFileSearch | None
    """The vector stores of the file search."""


class AssistantObjectToolResourcesCodeInterpreter(View):
    """`code_interpreter` of AssistantObjectToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_ids: list[str] | None
    """Ids of the files for the code, 20 at most. At most 20 items; default []."""


class AssistantObjectToolResourcesFileSearch(View):
    """`file_search` of AssistantObjectToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    vector_store_ids: list[str] | None
    """Id of the vector store that is searched. At most 1 item."""


class AssistantToolsCode(View):
    """One kind of AssistantObjectTool, One kind of MessageObjectAttachmentTool and others. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["code_interpreter"]
    """Tells which kind of object it is."""


class AssistantToolsFileSearch(View):
    """One kind of AssistantObjectTool, One kind of RunObjectTool."""

    type: Literal["file_search"]
    """Tells which kind of object it is. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_search: AssistantToolsFileSearchFileSearch | None
    """Settings of the file search. Since 2024-07-01-preview, last in 2025-04-01-preview."""


class AssistantToolsFileSearchFileSearch(View):
    """`file_search` of AssistantToolsFileSearch. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    max_num_results: int | None
    """Most results, 1 to 50. 1 to 50."""


class AssistantToolsFileSearchTypeOnly(View):
    """One kind of MessageObjectAttachmentTool. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["file_search"]
    """Tells which kind of object it is."""


class AssistantToolsFunction(View):
    """One kind of AssistantObjectTool, One kind of RunObjectTool. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["function"]
    """Tells which kind of object it is."""
    function: AssistantToolsFunctionFunction
    """The function."""


class AssistantToolsFunctionFunction(View):
    """`function` of AssistantToolsFunction. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    description: str
    """What the function does and when to call it, for the model."""
    name: str
    """Name of the function."""
    parameters: dict[str, Any]
    """The arguments of the function, as JSON Schema."""


class AssistantsNamedToolChoice(View):
    """One kind of AssistantsApiToolChoiceOption. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["function", "code_interpreter", "file_search"] | str
    """Tells which kind of object it is. 'function', 'code_interpreter', 'file_search' or another value."""
    function: AssistantsNamedToolChoiceFunction | None
    """The function."""


class AssistantsNamedToolChoiceFunction(View):
    """`function` of AssistantsNamedToolChoice. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    name: str
    """Name of the function to call."""


class AudioResponse(View):
    """One kind of AudioTranscriptionsCreateResponse, One kind of AudioTranslationsCreateResponse. Since 2023-09-01-preview, last in 2025-04-01-preview."""

    text: str
    """The text of the recording."""


class AudioSegment(View):
    """`segments` of AudioVerboseResponse. Since 2023-09-01-preview, last in 2025-04-01-preview."""

    id: int | None
    """Its id."""
    seek: float | None
    """Where it begins in the recording."""
    start: float | None
    """Where it begins, in seconds."""
    end: float | None
    """Where it ends, in seconds."""
    text: str | None
    """The text of the segment."""
    tokens: list[float] | None
    """Ids of its tokens."""
    temperature: float | None
    """The temperature that was used."""
    avg_logprob: float | None
    """Mean log probability of its tokens; below -1 it is probably wrong."""
    compression_ratio: float | None
    """How repetitive it is; above 2.4 it is probably wrong."""
    no_speech_prob: float | None
    """Probability that nobody speaks."""


class AudioVerboseResponse(View):
    """One kind of AudioTranscriptionsCreateResponse, One kind of AudioTranslationsCreateResponse."""

    text: str
    """The text of the recording. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    task: Literal["transcribe", "translate"] | str | None
    """What was done, transcribe or translate. 'transcribe', 'translate' or another value. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    language: str | None
    """Language of the speech. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    duration: float | None
    """Length of the recording in seconds. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    segments: list[AudioSegment] | None
    """The recording piece by piece. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    words: list[AudioWord] | None
    """The recording word by word. Since 2024-04-01-preview, last in 2025-04-01-preview."""


class AudioWord(View):
    """`words` of AudioVerboseResponse. Since 2024-04-01-preview, last in 2025-04-01-preview."""

    word: str | None
    """The word."""
    start: float | None
    """Where it begins, in seconds."""
    end: float | None
    """Where it ends, in seconds."""


class AuthoringError(View):
    """`details` of AuthoringError, `error` of AuthoringErrorResponse."""

    code: ErrorCode
    """Kind of the error. 'conflict', 'invalidPayload', 'forbidden', 'notFound', 'unexpectedEntityState', 'itemDoesAlreadyExist', 'serviceUnavailable', 'internalFailure', 'quotaExceeded', 'jsonlValidationFailed', 'fileImportFailed', 'tooManyRequests', 'unauthorized', 'contentFilter' or another value."""
    message: str
    """What went wrong. At least 1 character."""
    target: str | None
    """What is wrong."""
    details: list[AuthoringError] | None
    """The errors that led to this one."""
    innererror: AuthoringInnerError | None
    """What is known besides."""


class AuthoringErrorResponse(View):
    """Given by `batches.cancel`, `batches.create` and others."""

    error: AuthoringError
    """What went wrong."""


class AuthoringInnerError(View):
    """`innererror` of AuthoringError, `innererror` of AuthoringInnerError."""

    code: AuthoringInnerErrorCode | None
    """Kind of the error."""
    innererror: AuthoringInnerError | None
    """What is known besides."""


class AutoChunkingStrategyRequestParam(View):
    """One kind of VectorStoreFileObjectChunkingStrategy. Since 2024-07-01-preview."""

    type: Literal["auto"]
    """Tells which kind of object it is."""


class AzureAISearchIndex(View):
    """One kind of TargetIndex. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["AzureAISearch"]
    """Tells which kind of object it is."""
    connection_id: str
    """Id of the connection."""

    _wire: ClassVar[dict[str, str]] = {"connection_id": "connectionId"}


class AzureChatExtensionsMessageContext(View):
    """`context` of ChatCompletionResponseMessage."""

    citations: list[Citation] | None
    """The documents that the answer draws on. Since 2024-02-01."""
    intent: str | None
    """The question as it was understood, from the conversation. Since 2024-02-01."""
    all_retrieved_documents: list[RetrievedDocument] | None
    """Every document that was found. Since 2024-05-01-preview."""


class BaseConnectionBase(View):
    """`connection` of GenericEmbeddingSettings, `searchServiceConnection` of IngestionJobSystemCompute and others. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: ConnectionType
    """The kind of connection. 'EndpointWithKey', 'ConnectionString', 'EndpointWithManagedIdentity', 'WorkspaceConnection', 'RelativeConnection' or another value."""


class Batch(View):
    """Given by `batches.cancel`, `batches.create` and others. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    endpoint: str
    """The API path that every request of the batch goes to."""
    errors: BatchErrors | None
    """What is wrong with the batch as a whole."""
    input_file_id: str
    """Id of the file of requests. At least 1 character."""
    completion_window: str
    """Time within which the batch is processed."""
    status: BatchStatus
    """How far the batch is. 'validating', 'failed', 'in_progress', 'finalizing', 'completed', 'expired', 'cancelling', 'cancelled' or another value."""
    output_file_id: str | None
    """Id of the file of answers."""
    error_file_id: str | None
    """Id of the file of the requests that failed."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    in_progress_at: int | None
    """When its work began, in seconds since 1970. Format unixtime."""
    expires_at: int | None
    """When it will have run out of time, in seconds since 1970. Format unixtime."""
    finalizing_at: int | None
    """When the writing of its answers began, in seconds since 1970. Format unixtime."""
    completed_at: int | None
    """When it was done, in seconds since 1970. Format unixtime."""
    failed_at: int | None
    """When it failed, in seconds since 1970. Format unixtime."""
    expired_at: int | None
    """When it ran out of time, in seconds since 1970. Format unixtime."""
    cancelling_at: int | None
    """When its cancelling began, in seconds since 1970. Format unixtime."""
    cancelled_at: int | None
    """When it was cancelled, in seconds since 1970. Format unixtime."""
    request_counts: BatchRequestCounts | None
    """How many requests are in which state."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object."""

    _read_only: ClassVar[list[str]] = [
        "endpoint",
        "created_at",
        "in_progress_at",
        "expires_at",
        "finalizing_at",
        "completed_at",
        "failed_at",
        "expired_at",
        "cancelling_at",
        "cancelled_at",
    ]


class BatchErrorData(View):
    """`data` of BatchErrors. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""
    param: str | None
    """The field that is wrong."""
    line: str | None
    """Line of the file that is wrong."""


class BatchErrors(View):
    """`errors` of Batch. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    object: str | None
    """Its kind."""
    data: BatchErrorData | None
    """The errors."""


class BatchRequestCounts(View):
    """`request_counts` of Batch. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    total: int
    """Requests in all."""
    completed: int
    """Requests that are done."""
    failed: int
    """Requests that failed."""


class BatchesList(Page["Batch"]):
    """Given by `batches.list`. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    data: list[Batch]
    """The items of the page."""
    first_id: str | None
    """Id of the first item of the page."""
    last_id: str | None
    """Id of the last item of the page."""
    has_more: bool | None
    """Whether there are more pages."""


class Capabilities(View):
    """`capabilities` of Model."""

    fine_tune: bool
    """It can be fine-tuned. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: bool
    """It can be deployed. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    completion: bool
    """It can continue a text. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    chat_completion: bool
    """It can chat. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    embeddings: bool
    """It can make vectors. Since 2022-06-01-preview, last in 2025-04-01-preview."""


class ChatCompletionFunctionCall(View):
    """`function_call` of ChatCompletionResponseMessage. Since 2023-07-01-preview."""

    name: str
    """Name of the function."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionMessageToolCall(View):
    """`tool_calls` of ChatCompletionResponseMessage. Since 2023-12-01-preview."""

    id: str
    """Its id."""
    type: ToolCallType
    """Tells which kind of object it is."""
    function: ChatCompletionMessageToolCallFunction
    """The function that the model wants, and its arguments."""


class ChatCompletionMessageToolCallChunk(View):
    """`tool_calls` of ChatCompletionStreamResponseDelta. Since 2023-12-01-preview."""

    index: int
    """Place of the call among the calls; pieces of one call share it."""
    id: str | None
    """Its id."""
    type: Literal["function"] | None
    """Tells which kind of object it is."""
    function: ChatCompletionMessageToolCallChunkFunction | None
    """The next piece of the function's call."""


class ChatCompletionMessageToolCallChunkFunction(View):
    """`function` of ChatCompletionMessageToolCallChunk. Since 2023-12-01-preview."""

    name: str | None
    """Name of who speaks, to tell speakers of one role apart."""
    arguments: str | None
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionMessageToolCallFunction(View):
    """`function` of ChatCompletionMessageToolCall. Since 2023-12-01-preview."""

    name: str
    """Name of who speaks, to tell speakers of one role apart."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionResponseMessage(MessageView):
    """`message` of CreateChatCompletionResponseChoice."""

    role: ChatCompletionResponseMessageRole
    """Who speaks. Since 2023-03-15-preview."""
    refusal: str | None
    """Why the model declines, in its words. Since 2024-08-01-preview."""
    content: str | None
    """What is said. Since 2023-03-15-preview."""
    tool_calls: list[ChatCompletionMessageToolCall] | None
    """The calls that the model wants. Since 2023-12-01-preview."""
    function_call: ChatCompletionFunctionCall | None
    """The call that the model wants; the older form of tool_calls. Since 2023-07-01-preview."""
    context: AzureChatExtensionsMessageContext | None
    """What was found in your data, and how the question was understood. Since 2024-02-01."""


class ChatCompletionStreamResponseDelta(View):
    """`delta` of CreateChatCompletionStreamResponseChoice."""

    content: str | None
    """The next piece of what is said. Since 2023-03-15-preview."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> ChatCompletionStreamResponseDeltaFunctionCall | None:
            """The next piece of the call that the model wants; the older form of tool_calls. Deprecated. Since 2023-07-01-preview."""

    else:
        function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    """The next pieces of the calls that the model wants. Since 2023-12-01-preview."""
    role: Literal["system", "user", "assistant", "tool"] | None
    """Who speaks; on the first piece only. 'system', 'user', 'assistant', 'tool'. Since 2023-03-15-preview."""
    refusal: str | None
    """The next piece of why the model declines. Since 2024-08-01-preview."""


class ChatCompletionStreamResponseDeltaFunctionCall(View):
    """`function_call` of ChatCompletionStreamResponseDelta. Since 2023-07-01-preview."""

    arguments: str | None
    """The arguments as the model wrote them, in JSON; check them before use."""
    name: str | None
    """Name of the function."""


class ChatCompletionTokenLogprob(View):
    """`content` of CreateChatCompletionResponseChoiceLogprobs, `refusal` of CreateChatCompletionResponseChoiceLogprobs and others. Since 2024-02-15-preview."""

    token: str
    """The token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int] | None
    """The token in UTF-8, as numbers."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """The likeliest tokens at this position."""


class ChatCompletionTokenLogprobTopLogprob(View):
    """`top_logprobs` of ChatCompletionTokenLogprob. Since 2024-02-15-preview."""

    token: str
    """The token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int] | None
    """The token in UTF-8, as numbers."""


class ChunkingSettings(View):
    """`chunking` of SystemComputeStorage, `chunking` of SystemComputeUrl and others. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    max_chunk_size_in_tokens: int | None
    """Most tokens of a chunk."""

    _wire: ClassVar[dict[str, str]] = {"max_chunk_size_in_tokens": "maxChunkSizeInTokens"}


class Citation(View):
    """`citations` of AzureChatExtensionsMessageContext."""

    content: str
    """Text that was found. Since 2024-02-01."""
    title: str | None
    """Title of the document. Since 2024-02-01."""
    url: str | None
    """Address of the document. Since 2024-02-01."""
    filepath: str | None
    """Path of the document. Since 2024-02-01."""
    chunk_id: str | None
    """Id of the chunk in the document. Since 2024-02-01."""
    rerank_score: float | None
    """How well it fits after it was ranked anew. Since 2024-08-01-preview."""


class CompletionUsage(View):
    """`usage` of CreateChatCompletionResponse, `usage` of CreateChatCompletionStreamResponse and others."""

    prompt_tokens: int
    """Tokens of the prompt. Since 2022-12-01."""
    completion_tokens: int
    """Tokens that were generated. Since 2022-12-01."""
    total_tokens: int
    """Tokens of the prompt and the answer together. Since 2022-12-01."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None
    """The tokens of the prompt by kind. Since 2024-10-01-preview."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None
    """The generated tokens by kind. Since 2024-09-01-preview."""


class CompletionUsageCompletionTokensDetails(View):
    """`completion_tokens_details` of CompletionUsage. Since 2024-09-01-preview."""

    reasoning_tokens: int | None
    """Tokens spent on reasoning."""


class CompletionUsagePromptTokensDetails(View):
    """`prompt_tokens_details` of CompletionUsage. Since 2024-10-01-preview."""

    cached_tokens: int | None
    """Tokens of the prompt that were read from the cache."""


class ConnectionStringConnection(View):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["ConnectionString"]
    """Tells which kind of object it is."""
    connection_string: str
    """The connection string."""

    _wire: ClassVar[dict[str, str]] = {"connection_string": "connectionString"}


class ContentFilterChoiceResults(View):
    """`content_filter_results` of CreateChatCompletionResponseChoice, `content_filter_results` of CreateChatCompletionStreamResponseChoice and others."""

    sexual: ContentFilterSeverityResult | None
    """Sexual content. Since 2023-06-01-preview."""
    violence: ContentFilterSeverityResult | None
    """Violence. Since 2023-06-01-preview."""
    hate: ContentFilterSeverityResult | None
    """Hate and unfairness. Since 2023-06-01-preview."""
    self_harm: ContentFilterSeverityResult | None
    """Self-harm. Since 2023-06-01-preview."""
    profanity: ContentFilterDetectedResult | None
    """Profanity. Since 2023-12-01-preview."""
    custom_blocklists: ContentFilterDetailedResults | None
    """Matches of your own blocklists. Since 2023-12-01-preview."""
    error: ErrorBase | None
    """Why the filter could not run. Since 2023-06-01-preview."""
    protected_material_text: ContentFilterDetectedResult | None
    """Text that is known and protected. Since 2023-12-01-preview."""
    protected_material_code: ContentFilterDetectedWithCitationResult | None
    """Code from public repositories. Since 2023-12-01-preview."""
    ungrounded_material: ContentFilterDetectedWithCompletionTextSpansResult | None
    """Statements that the sources do not support. Since 2024-10-01-preview."""


class ContentFilterCompletionTextSpan(View):
    """`details` of ContentFilterDetectedWithCompletionTextSpansResult. Since 2024-10-01-preview."""

    completion_start_offset: int
    """Where it begins in the answer."""
    completion_end_offset: int
    """Where it ends in the answer."""


class ContentFilterDetailedResults(View):
    """`custom_blocklists` of ContentFilterChoiceResults, `custom_blocklists` of ContentFilterPromptResults and others."""

    filtered: bool
    """It was held back. Since 2023-12-01-preview."""
    details: list[ContentFilterIdResult]
    """What was found, one by one. Since 2024-04-01-preview."""


class ContentFilterDetectedResult(View):
    """`profanity` of ContentFilterChoiceResults, `protected_material_text` of ContentFilterChoiceResults and others. Since 2023-12-01-preview."""

    filtered: bool
    """It was held back."""
    detected: bool
    """It was found."""


class ContentFilterDetectedWithCitationResult(View):
    """`protected_material_code` of ContentFilterChoiceResults. Since 2023-12-01-preview."""

    filtered: bool
    """It was held back."""
    detected: bool
    """It was found."""
    citation: ContentFilterDetectedWithCitationResultCitation | None
    """Where the text is known from."""


class ContentFilterDetectedWithCitationResultCitation(View):
    """`citation` of ContentFilterDetectedWithCitationResult. Since 2023-12-01-preview."""

    url: str | None
    """Address of the source."""
    license: str | None
    """License of the source."""

    _wire: ClassVar[dict[str, str]] = {"url": "URL"}


class ContentFilterDetectedWithCompletionTextSpansResult(View):
    """`ungrounded_material` of ContentFilterChoiceResults. Since 2024-10-01-preview."""

    filtered: bool
    """It was held back."""
    detected: bool
    """It was found."""
    details: list[ContentFilterCompletionTextSpan]
    """What was found, one by one."""


class ContentFilterIdResult(View):
    """`details` of ContentFilterDetailedResults. Since 2024-04-01-preview."""

    filtered: bool
    """It was held back."""
    id: str
    """Its id."""


class ContentFilterPromptResults(View):
    """`content_filter_results` of InnerError, `content_filter_results` of PromptFilterResult."""

    sexual: ContentFilterSeverityResult | None
    """Sexual content. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    violence: ContentFilterSeverityResult | None
    """Violence. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    hate: ContentFilterSeverityResult | None
    """Hate and unfairness. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    self_harm: ContentFilterSeverityResult | None
    """Self-harm. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    profanity: ContentFilterDetectedResult | None
    """Profanity. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    custom_blocklists: ContentFilterDetailedResults | None
    """Matches of your own blocklists. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    error: ErrorBase | None
    """Why the filter could not run. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    jailbreak: ContentFilterDetectedResult | None
    """An attempt to get around the model's rules. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    indirect_attack: ContentFilterDetectedResult | None
    """Instructions hidden in documents. Since 2024-04-01-preview, last in 2025-04-01-preview."""


class ContentFilterSeverityResult(View):
    """`sexual` of ContentFilterChoiceResults, `violence` of ContentFilterChoiceResults and others. Since 2023-06-01-preview."""

    filtered: bool
    """It was held back."""
    severity: Literal["safe", "low", "medium", "high"] | str
    """How grave it is, from safe to high. 'safe', 'low', 'medium', 'high' or another value."""


class CosmosDBIndex(View):
    """One kind of TargetIndex. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["CosmosDB"]
    """Tells which kind of object it is."""
    connection_id: str
    """Id of the connection."""
    collection_name: str | None
    """Name of the collection."""
    database_name: str | None
    """Name of the database."""

    _wire: ClassVar[dict[str, str]] = {
        "connection_id": "connectionId",
        "collection_name": "collectionName",
        "database_name": "databaseName",
    }


class CrawlingSettings(View):
    """`crawling` of SystemComputeUrl, `crawling` of UserComputeUrl. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    max_crawl_depth: int | None
    """Most links from the first page."""
    max_crawl_time_in_mins: int | None
    """Most minutes in all."""
    max_download_time_in_mins: int | None
    """Most minutes for one download."""
    max_file_size: int | None
    """Most bytes of one file."""
    max_redirects: int | None
    """Most redirects of one address."""
    max_files: int | None
    """Most files."""

    _wire: ClassVar[dict[str, str]] = {
        "max_crawl_depth": "maxCrawlDepth",
        "max_crawl_time_in_mins": "maxCrawlTimeInMins",
        "max_download_time_in_mins": "maxDownloadTimeInMins",
        "max_file_size": "maxFileSize",
        "max_redirects": "maxRedirects",
        "max_files": "maxFiles",
    }


class CreateChatCompletionResponse(
    ChatView["ChatCompletionResponseMessage", "ChatCompletionMessageToolCall"]
):
    """Given by `chat.completions.create`."""

    id: str
    """Its id. Since 2023-03-15-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview."""
    choices: list[CreateChatCompletionResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2023-03-15-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview."""
    system_fingerprint: str | None
    """The configuration that the model ran with. Since 2023-12-01-preview."""
    object: Literal["chat.completion"]
    """Its kind. Since 2023-03-15-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2023-03-15-preview."""


class CreateChatCompletionResponseChoice(View):
    """`choices` of CreateChatCompletionResponse."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped. 'stop', 'length', 'tool_calls', 'content_filter', 'function_call'. Since 2023-03-15-preview."""
    index: int
    """Place of the alternative among those asked for. Since 2023-03-15-preview."""
    message: ChatCompletionResponseMessage
    """What the model answers. Since 2023-03-15-preview."""
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category. Since 2023-06-01-preview."""
    logprobs: CreateChatCompletionResponseChoiceLogprobs | None
    """The log probabilities of the tokens. Since 2024-02-15-preview."""


class CreateChatCompletionResponseChoiceLogprobs(View):
    """`logprobs` of CreateChatCompletionResponseChoice."""

    content: list[ChatCompletionTokenLogprob] | None
    """The tokens of the text, each with its log probability. Since 2024-02-15-preview."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """The tokens of the refusal, each with its log probability. Since 2024-08-01-preview."""


class CreateChatCompletionStreamResponse(View):
    """Given by `chat.completions.create`."""

    id: str
    """Its id. Since 2023-03-15-preview."""
    choices: list[CreateChatCompletionStreamResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2023-03-15-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview."""
    system_fingerprint: str | None
    """The configuration that the model ran with. Since 2023-12-01-preview."""
    object: Literal["chat.completion.chunk"]
    """Its kind. Since 2023-03-15-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2023-03-15-preview."""


class CreateChatCompletionStreamResponseChoice(View):
    """`choices` of CreateChatCompletionStreamResponse."""

    delta: ChatCompletionStreamResponseDelta
    """What is new in this piece. Since 2023-03-15-preview."""
    logprobs: CreateChatCompletionStreamResponseChoiceLogprobs | None
    """The log probabilities of the tokens. Since 2024-02-15-preview."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    """Why the model stopped. 'stop', 'length', 'tool_calls', 'content_filter', 'function_call'. Since 2023-03-15-preview."""
    index: int
    """Place of the alternative among those asked for. Since 2023-03-15-preview."""
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category. Since 2023-06-01-preview."""


class CreateChatCompletionStreamResponseChoiceLogprobs(View):
    """`logprobs` of CreateChatCompletionStreamResponseChoice."""

    content: list[ChatCompletionTokenLogprob] | None
    """The tokens of the text, each with its log probability. Since 2024-02-15-preview."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """The tokens of the refusal, each with its log probability. Since 2024-08-01-preview."""


class CreateCompletionResponse(View):
    """Given by `completions.create`."""

    id: str
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    choices: list[CreateCompletionResponseChoice]
    """The alternatives that were generated. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    system_fingerprint: str | None
    """The configuration that the model ran with. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    object: Literal["text_completion"]
    """Its kind. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2022-12-01, last in 2025-04-01-preview."""


class CreateCompletionResponseChoice(View):
    """`choices` of CreateCompletionResponse."""

    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the model stopped. 'stop', 'length', 'content_filter'. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    index: int
    """Place of the alternative among those asked for. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    """The log probabilities of the tokens. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    text: str
    """The text that was generated. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class CreateCompletionResponseChoiceLogprobs(View):
    """`logprobs` of CreateCompletionResponseChoice. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    text_offset: list[int] | None
    """Where each token begins in the text."""
    token_logprobs: list[float] | None
    """Log probability of each token."""
    tokens: list[str] | None
    """The tokens."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each position, with their log probabilities."""


class CreateEmbeddingResponse(View):
    """Given by `embeddings.create`. Since 2022-06-01-preview."""

    object: str
    """Its kind."""
    model: str
    """Id of the model."""
    data: list[CreateEmbeddingResponseDataItem]
    """One vector for each text, in the order of the texts."""
    usage: CreateEmbeddingResponseUsage
    """How many tokens were spent."""


class CreateEmbeddingResponseDataItem(View):
    """`data` of CreateEmbeddingResponse. Since 2022-06-01-preview."""

    index: int
    """Place of the text among those sent."""
    object: str
    """Its kind."""
    embedding: list[float]
    """The vector, as numbers also where it came in base64."""


class CreateEmbeddingResponseUsage(View):
    """`usage` of CreateEmbeddingResponse. Since 2022-06-01-preview."""

    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Tokens of the prompt and the answer together."""


class CustomCompute(View):
    """One kind of JobCompute. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["CustomCompute"]
    """Tells which kind of object it is."""
    compute_id: str
    """Id of the compute."""

    _wire: ClassVar[dict[str, str]] = {"compute_id": "computeId"}


class DalleContentFilterResults(View):
    """`content_filter_results` of ImageResult. Since 2024-02-01, last in 2025-04-01-preview."""

    sexual: ContentFilterSeverityResult | None
    """Sexual content."""
    violence: ContentFilterSeverityResult | None
    """Violence."""
    hate: ContentFilterSeverityResult | None
    """Hate and unfairness."""
    self_harm: ContentFilterSeverityResult | None
    """Self-harm."""


class DalleError(View):
    """`error` of DalleErrorResponse."""

    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""
    param: str | None
    """The argument that was wrong."""
    type: str | None
    """Tells which kind of object it is."""
    inner_error: DalleInnerError | None
    """What is known besides."""


class DalleErrorResponse(View):
    """Given by `images.generate`."""

    error: DalleError | None
    """What went wrong."""


class DalleFilterResults(View):
    """`content_filter_results` of DalleInnerError, `prompt_filter_results` of ImageResult."""

    sexual: ContentFilterSeverityResult | None
    """Sexual content. Since 2024-02-01, last in 2025-04-01-preview."""
    violence: ContentFilterSeverityResult | None
    """Violence. Since 2024-02-01, last in 2025-04-01-preview."""
    hate: ContentFilterSeverityResult | None
    """Hate and unfairness. Since 2024-02-01, last in 2025-04-01-preview."""
    self_harm: ContentFilterSeverityResult | None
    """Self-harm. Since 2024-02-01, last in 2025-04-01-preview."""
    profanity: ContentFilterDetectedResult | None
    """Profanity. Since 2024-02-01, last in 2025-04-01-preview."""
    jailbreak: ContentFilterDetectedResult | None
    """An attempt to get around the model's rules. Since 2024-02-01, last in 2025-04-01-preview."""
    custom_blocklists: ContentFilterDetailedResults | None
    """Matches of your own blocklists. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class DalleInnerError(View):
    """`inner_error` of DalleError."""

    code: InnerErrorCode | None
    """Kind of the error."""
    content_filter_results: DalleFilterResults | None
    """What the content filter found, by category."""
    revised_prompt: str | None
    """The prompt after it was rewritten."""


class DeleteAssistantResponse(View):
    """Given by `assistants.delete`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["assistant.deleted"] | str
    """Its kind."""


class DeleteThreadResponse(View):
    """Given by `threads.delete`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["thread.deleted"] | str
    """Its kind."""


class DeleteVectorStoreFileResponse(View):
    """Given by `vector_stores.files.delete`. Since 2024-05-01-preview."""

    id: str
    """Its id."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vector_store.file.deleted"] | str
    """Its kind."""


class DeleteVectorStoreResponse(View):
    """Given by `vector_stores.delete`. Since 2024-05-01-preview."""

    id: str
    """Its id."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vector_store.deleted"] | str
    """Its kind."""


class DeploymentConnection(View):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["RelativeConnection"]
    """Tells which kind of object it is."""


class Deprecation(View):
    """`deprecation` of Model. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    fine_tune: int | None
    """When it can no longer be fine-tuned, in seconds since 1970. Format unixtime."""
    inference: int
    """When deployments of it end, in seconds since 1970. Format unixtime."""


class DoneEvent(View):
    """One kind of AssistantStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["done"]
    """The name of the event."""
    data: Literal["[DONE]"] | str
    """The text that ends the stream."""


class EndpointKeyConnection(View):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["EndpointWithKey"]
    """Tells which kind of object it is."""
    endpoint: str
    """Address of the service."""
    key: str
    """The key."""


class EndpointMIConnection(View):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["EndpointWithManagedIdentity"]
    """Tells which kind of object it is."""
    endpoint: str
    """Address of the service."""
    resource_id: str | None
    """Id of the resource."""

    _wire: ClassVar[dict[str, str]] = {"resource_id": "resourceId"}


class Error(View):
    """`data` of ErrorEvent, `error` of ErrorResponse. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""
    param: str | None
    """The argument that was wrong."""
    type: str | None
    """Tells which kind of object it is."""
    inner_error: InnerError | None
    """What is known besides."""


class ErrorBase(View):
    """`error` of ContentFilterChoiceResults, `error` of ContentFilterPromptResults. Since 2023-06-01-preview."""

    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""


class ErrorEvent(View):
    """One kind of AssistantStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["error"]
    """The name of the event."""
    data: Error
    """What went wrong."""


class ErrorResponse(View):
    """Given by `chat.completions.create`, `completions.create`."""

    error: Error | None
    """What went wrong."""


class File(View):
    """Given by `files.create`, `files.import_file` and others."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value. Since 2022-03-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview."""
    id: str
    """Its id. Since 2022-03-01-preview."""
    status: FileState
    """Whether the file can be used. 'uploaded', 'pending', 'running', 'processed', 'error', 'deleting', 'deleted' or another value. Since 2022-03-01-preview."""
    bytes: int | None
    """Size in bytes. Since 2022-03-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output'. Since 2022-03-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview."""
    status_details: str | None
    """What is wrong with the file. Since 2023-10-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "id", "bytes", "status_details"]


class FileDelete(View):
    """Given by `files.delete`. Since 2024-10-01-preview."""

    object: str
    """Its kind. At least 1 character."""
    deleted: bool
    """Whether it was deleted."""
    id: str
    """Its id. At least 1 character."""


class FileList(Page["File"]):
    """Given by `files.list`. Since 2022-03-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    data: list[File]
    """The items of the page."""


class FineTuningHyperParameters(View):
    """`hyperparameters` of FineTuningJob. Since 2023-10-01-preview."""

    n_epochs: int | None
    """How often the training goes through the data."""
    batch_size: int | None
    """Examples in one step of the training."""
    learning_rate_multiplier: float | None
    """Factor of the learning rate."""


class FineTuningJob(View):
    """Given by `fine_tuning.jobs.cancel`, `fine_tuning.jobs.create` and others."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value. Since 2023-10-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-10-01-preview."""
    id: str
    """Its id. Since 2023-10-01-preview."""
    status: FineTuningState
    """How far the job is. 'created', 'pending', 'running', 'succeeded', 'cancelled', 'failed' or another value. Since 2023-10-01-preview."""
    model: str
    """Id of the model. At least 1 character. Since 2023-10-01-preview."""
    fine_tuned_model: str | None
    """Name of the model that came out. Since 2023-10-01-preview."""
    training_file: str
    """Id of the file to train on. At least 1 character. Since 2023-10-01-preview."""
    validation_file: str | None
    """Id of the file to validate with. Since 2023-10-01-preview."""
    result_files: list[str] | None
    """Ids of the files of results. Since 2023-10-01-preview."""
    finished_at: int | None
    """When it was done, in seconds since 1970. Since 2023-10-01-preview."""
    organisation_id: str | None
    """Id of the organisation. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    trained_tokens: int | None
    """Tokens that were trained on, and are billed. Since 2023-10-01-preview."""
    error: FineTuningJobError | None
    """What went wrong. Since 2024-06-01."""
    estimated_finish: int | None
    """When it will be done, in seconds since 1970. Since 2024-06-01."""
    hyperparameters: FineTuningHyperParameters | None
    """Settings of the training. Since 2023-10-01-preview."""
    suffix: str | None
    """Text in the name of the model that comes out. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    seed: int | None
    """Repeat it, with all else equal, for a training that comes out much the same. Since 2024-05-01-preview."""
    integrations: list[WandBIntegrationRequestWrapper] | None
    """Services that follow the job. Since 2024-09-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "id", "trained_tokens"]


class FineTuningJobCheckpoint(View):
    """`data` of FineTuningJobCheckpointList. Since 2024-05-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    id: str
    """Its id."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    fine_tuned_model_checkpoint: str
    """Name of the model at this step. At least 1 character."""
    step_number: int
    """The step it was made at."""
    metrics: dict[str, float]
    """The figures at this step."""
    fine_tuning_job_id: str
    """Id of the fine-tuning job. At least 1 character."""

    _read_only: ClassVar[list[str]] = ["id"]


class FineTuningJobCheckpointList(Page["FineTuningJobCheckpoint"]):
    """Given by `fine_tuning.jobs.checkpoints.list`. Since 2024-05-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    data: list[FineTuningJobCheckpoint]
    """The items of the page."""
    has_more: bool | None
    """Whether there are more pages."""


class FineTuningJobError(View):
    """`error` of FineTuningJob. Since 2024-06-01."""

    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""
    param: str | None
    """The argument that was wrong."""


class FineTuningJobEvent(View):
    """`data` of FineTuningJobEventList. Since 2023-10-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    id: str
    """Its id."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    level: LogLevel
    """How grave it is, info, warn or error. 'info', 'warning', 'error' or another value."""
    message: str
    """What happened, as a sentence. At least 1 character."""
    type: EventType
    """Whether it is a message or holds metrics. 'message', 'metrics' or another value."""
    data: Any
    """The figures of the event, where it has any."""

    _read_only: ClassVar[list[str]] = ["id"]


class FineTuningJobEventList(Page["FineTuningJobEvent"]):
    """Given by `fine_tuning.jobs.list_events`. Since 2023-10-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    data: list[FineTuningJobEvent]
    """The items of the page."""
    has_more: bool | None
    """Whether there are more pages."""


class FineTuningJobList(Page["FineTuningJob"]):
    """Given by `fine_tuning.jobs.list`. Since 2023-10-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    data: list[FineTuningJob]
    """The items of the page."""
    has_more: bool | None
    """Whether there are more pages."""


class GenerateImagesResponse(View):
    """Given by `images.generate`. Since 2023-12-01-preview, last in 2025-04-01-preview."""

    created: int
    """When it was made, in seconds since 1970. Format unixtime."""
    data: list[ImageResult]
    """The images."""


class GenericEmbeddingSettings(View):
    """`embeddings` of SystemComputeStorage, `embeddings` of SystemComputeUrl. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    connection: BaseConnection | None
    """The connection to use."""
    deployment_name: str | None
    """Name of the deployment."""
    model_name: str | None
    """Name of the model."""

    _wire: ClassVar[dict[str, str]] = {
        "deployment_name": "deploymentName",
        "model_name": "modelName",
    }


class ImageResult(View):
    """`data` of GenerateImagesResponse."""

    url: str | None
    """Address of the image, for a limited time. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    b64_json: str | None
    """The image, in base64. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    content_filter_results: DalleContentFilterResults | None
    """What the content filter found, by category. Since 2024-02-01, last in 2025-04-01-preview."""
    revised_prompt: str | None
    """The prompt after it was rewritten. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    prompt_filter_results: DalleFilterResults | None
    """What the content filter found in the prompt. Since 2024-02-01, last in 2025-04-01-preview."""


class IngestionError(View):
    """`error` of IngestionJobRun. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    message: str | None
    """What went wrong."""
    inner_errors: list[str] | None
    """The errors that led to this one."""

    _wire: ClassVar[dict[str, str]] = {"inner_errors": "innerErrors"}


class IngestionJobBase(View):
    """Given by `ingestion.jobs.create`, `ingestion.jobs.retrieve`. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: IngestionJobType
    """Tells which kind of object it is. 'SystemCompute', 'UserCompute' or another value."""
    job_id: str | None
    """Id of the ingestion job."""

    _wire: ClassVar[dict[str, str]] = {"job_id": "jobId"}


class IngestionJobList(Page["IngestionJob"]):
    """Given by `ingestion.jobs.list`."""

    next_link: str | None
    """Address of the next page. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    value: list[IngestionJob] | None
    """The items of the page. Since 2023-10-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class IngestionJobProgress(View):
    """`progress` of IngestionJobRun. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    stage_progress: list[IngestionJobStageProgress]
    """Progress by stage."""

    _wire: ClassVar[dict[str, str]] = {"stage_progress": "stageProgress"}


class IngestionJobRun(View):
    """Given by `ingestion.jobs.runs.retrieve`. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    job_id: str | None
    """Id of the ingestion job."""
    run_id: str | None
    """Id of the run."""
    status: OperationState | None
    """How far the run is. 'notRunning', 'running', 'succeeded', 'failed' or another value."""
    error: IngestionError | None
    """What went wrong."""
    warnings: list[str] | None
    """What was left out or is doubtful."""
    progress: IngestionJobProgress | None
    """Progress of the run, by stage."""

    _wire: ClassVar[dict[str, str]] = {"job_id": "jobId", "run_id": "runId"}


class IngestionJobRunList(Page["IngestionJobRun"]):
    """Given by `ingestion.jobs.runs.list`. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    next_link: str | None
    """Address of the next page."""
    value: list[IngestionJobRun] | None
    """The items of the page."""

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class IngestionJobStageProgress(View):
    """`stageProgress` of IngestionJobProgress, `subStageProgress` of IngestionJobStageProgress. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    name: str | None
    """Name of the stage."""
    total_items: int | None
    """Items in all."""
    processed_items: int | None
    """Items done."""
    state: OperationState | None
    """How far the stage is. 'notRunning', 'running', 'succeeded', 'failed' or another value."""
    sub_stage_progress: list[IngestionJobStageProgress] | None
    """Progress of the parts of the stage."""

    _wire: ClassVar[dict[str, str]] = {
        "total_items": "totalItems",
        "processed_items": "processedItems",
        "sub_stage_progress": "subStageProgress",
    }


class IngestionJobSystemCompute(View):
    """One kind of IngestionJob."""

    kind: Literal["SystemCompute"]
    """Tells which kind of object it is. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    job_id: str | None
    """Id of the ingestion job. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    search_service_connection: BaseConnection | None
    """The search service that gets the data. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasource: SystemComputeDatasource | None
    """Where the documents are. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    completion_action: CompletionAction | None
    """What happens to the data once the job is done. 'cleanUpTempAssets', 'keepAllAssets' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    data_refresh_interval_in_hours: int | None
    """Hours between two runs. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "job_id": "jobId",
        "search_service_connection": "searchServiceConnection",
        "completion_action": "completionAction",
        "data_refresh_interval_in_hours": "dataRefreshIntervalInHours",
    }


class IngestionJobUserCompute(View):
    """One kind of IngestionJob. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["UserCompute"]
    """Tells which kind of object it is."""
    job_id: str | None
    """Id of the ingestion job."""
    workspace_id: str
    """Id of the workspace."""
    compute: JobCompute | None
    """What the job runs on."""
    target: TargetIndex | None
    """Where the data goes."""
    datasource: UserComputeDatasource | None
    """Where the documents are."""
    data_refresh_interval_in_hours: int | None
    """Hours between two runs."""

    _wire: ClassVar[dict[str, str]] = {
        "job_id": "jobId",
        "workspace_id": "workspaceId",
        "data_refresh_interval_in_hours": "dataRefreshIntervalInHours",
    }


class InnerError(View):
    """`inner_error` of Error. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code: InnerErrorCode | None
    """Kind of the error."""
    content_filter_results: ContentFilterPromptResults | None
    """What the content filter found, by category."""


class JobComputeBase(View):
    """`compute` of IngestionJobUserCompute. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: ComputeType
    """Tells which kind of object it is. 'ServerlessCompute', 'CustomCompute' or another value."""


class ListAssistantsResponse(Page["AssistantObject"]):
    """Given by `assistants.list`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    object: str
    """Its kind."""
    data: list[AssistantObject]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class ListMessagesResponse(Page["MessageObject"]):
    """Given by `threads.messages.list`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    object: str
    """Its kind."""
    data: list[MessageObject]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class ListRunStepsResponse(Page["RunStepObject"]):
    """Given by `threads.runs.steps.list`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    object: str
    """Its kind."""
    data: list[RunStepObject]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class ListRunsResponse(Page["RunObject"]):
    """Given by `threads.runs.list`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    object: str
    """Its kind."""
    data: list[RunObject]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class ListVectorStoreFilesResponse(Page["VectorStoreFileObject"]):
    """Given by `vector_stores.file_batches.list_files`, `vector_stores.files.list`. Since 2024-05-01-preview."""

    object: str
    """Its kind."""
    data: list[VectorStoreFileObject]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class ListVectorStoresResponse(Page["VectorStoreObject"]):
    """Given by `vector_stores.list`. Since 2024-05-01-preview."""

    object: str
    """Its kind."""
    data: list[VectorStoreObject]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class MessageContentImageFileObject(View):
    """One kind of MessageObjectContentItem. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["image_file"]
    """Tells which kind of object it is."""
    image_file: MessageContentImageFileObjectImageFile
    """The image, by the id of its file."""


class MessageContentImageFileObjectImageFile(View):
    """`image_file` of MessageContentImageFileObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    file_id: str
    """Id of the file."""


class MessageContentTextAnnotationsFileCitationObject(View):
    """One kind of MessageContentTextObjectTextAnnotation. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["file_citation"]
    """Tells which kind of object it is."""
    text: str
    """The text in the message that stands for the source."""
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The place in a file."""
    start_index: int
    """Where it begins in the text. At least 0."""
    end_index: int
    """Where it ends in the text. At least 0."""


class MessageContentTextAnnotationsFileCitationObjectFileCitation(View):
    """`file_citation` of MessageContentTextAnnotationsFileCitationObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    file_id: str
    """Id of the file."""


class MessageContentTextAnnotationsFilePathObject(View):
    """One kind of MessageContentTextObjectTextAnnotation. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["file_path"]
    """Tells which kind of object it is."""
    text: str
    """The text in the message that stands for the source."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file that was made."""
    start_index: int
    """Where it begins in the text. At least 0."""
    end_index: int
    """Where it ends in the text. At least 0."""


class MessageContentTextAnnotationsFilePathObjectFilePath(View):
    """`file_path` of MessageContentTextAnnotationsFilePathObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    file_id: str
    """Id of the file."""


class MessageContentTextObject(View):
    """One kind of MessageObjectContentItem. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""
    text: MessageContentTextObjectText
    """The text and its annotations."""


class MessageContentTextObjectText(View):
    """`text` of MessageContentTextObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    value: str
    """The text."""
    annotations: list[MessageContentTextObjectTextAnnotation]
    """Where parts of the text come from."""


class MessageDeltaContentFileCitation(View):
    """`file_citation` of MessageDeltaContentTextAnnotationsFileCitationObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_id: str | None
    """Id of the file."""
    quote: str | None
    """The words that are cited."""


class MessageDeltaContentImageFileObject(View):
    """One kind of MessageDeltaObjectDeltaContentItem. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    type: Literal["image_file"]
    """Tells which kind of object it is."""
    image_file: MessageDeltaContentImageFileObjectImageFile | None
    """The image, by the id of its file."""


class MessageDeltaContentImageFileObjectImageFile(View):
    """`image_file` of MessageDeltaContentImageFileObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_id: str | None
    """Id of the file."""


class MessageDeltaContentTextAnnotationsFileCitationObject(View):
    """One kind of MessageDeltaContentTextObjectTextAnnotation. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    type: Literal["file_citation"]
    """Tells which kind of object it is."""
    text: str | None
    """The text in the message that stands for the source."""
    file_citation: MessageDeltaContentFileCitation | None
    """The place in a file."""
    start_index: int | None
    """Where it begins in the text. At least 0."""
    end_index: int | None
    """Where it ends in the text. At least 0."""


class MessageDeltaContentTextAnnotationsFilePathObject(View):
    """One kind of MessageDeltaContentTextObjectTextAnnotation. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    type: Literal["file_path"]
    """Tells which kind of object it is."""
    text: str | None
    """The text in the message that stands for the source."""
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None
    """The file that was made."""
    start_index: int | None
    """Where it begins in the text. At least 0."""
    end_index: int | None
    """Where it ends in the text. At least 0."""


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(View):
    """`file_path` of MessageDeltaContentTextAnnotationsFilePathObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_id: str | None
    """Id of the file."""


class MessageDeltaContentTextObject(View):
    """One kind of MessageDeltaObjectDeltaContentItem. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    type: Literal["text"]
    """Tells which kind of object it is."""
    text: MessageDeltaContentTextObjectText | None
    """The next piece of the text."""


class MessageDeltaContentTextObjectText(View):
    """`text` of MessageDeltaContentTextObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    value: str | None
    """The text."""
    annotations: list[MessageDeltaContentTextObjectTextAnnotation] | None
    """Where parts of the text come from."""


class MessageDeltaObject(View):
    """`data` of MessageStreamEventThreadMessageDelta. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    object: Literal["thread.message.delta"] | str
    """Its kind."""
    delta: MessageDeltaObjectDelta
    """What is new in this piece."""


class MessageDeltaObjectDelta(View):
    """`delta` of MessageDeltaObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    role: Literal["user", "assistant"] | str | None
    """Who speaks. 'user', 'assistant' or another value."""
    content: list[MessageDeltaObjectDeltaContentItem] | None
    """What is new of the parts of the message."""


class MessageObject(View):
    """Given by `threads.messages.create`, `threads.messages.retrieve` and others."""

    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["thread.message"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    thread_id: str
    """Id of the thread. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    status: Literal["in_progress", "incomplete", "completed"] | str
    """How far the message is. 'in_progress', 'incomplete', 'completed' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    incomplete_details: MessageObjectIncompleteDetails | None
    """Why it is incomplete. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    completed_at: int | None
    """When it was done, in seconds since 1970. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    incomplete_at: int | None
    """When it was given up, in seconds since 1970. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    role: Literal["user", "assistant"] | str
    """Who speaks. 'user', 'assistant' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content: list[MessageObjectContentItem]
    """The parts of the message. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    assistant_id: str | None
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    run_id: str | None
    """Id of the run. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    attachments: list[MessageObjectAttachment] | None
    """Files, and the tools that may use them. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class MessageObjectAttachment(View):
    """`attachments` of MessageObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_id: str | None
    """Id of the file."""
    tools: list[MessageObjectAttachmentTool] | None
    """The tools that may use the file."""


class MessageObjectIncompleteDetails(View):
    """`incomplete_details` of MessageObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    reason: (
        Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"] | str
    )
    """Why it is incomplete. 'content_filter', 'max_tokens', 'run_cancelled', 'run_expired', 'run_failed' or another value."""


class MessageStreamEventThreadMessageCompleted(View):
    """One kind of MessageStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.message.completed"]
    """The name of the event."""
    data: MessageObject
    """The message as it stands, or what is new of it."""


class MessageStreamEventThreadMessageCreated(View):
    """One kind of MessageStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.message.created"]
    """The name of the event."""
    data: MessageObject
    """The message as it stands, or what is new of it."""


class MessageStreamEventThreadMessageDelta(View):
    """One kind of MessageStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.message.delta"]
    """The name of the event."""
    data: MessageDeltaObject
    """The message as it stands, or what is new of it."""


class MessageStreamEventThreadMessageInProgress(View):
    """One kind of MessageStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.message.in_progress"]
    """The name of the event."""
    data: MessageObject
    """The message as it stands, or what is new of it."""


class MessageStreamEventThreadMessageIncomplete(View):
    """One kind of MessageStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.message.incomplete"]
    """The name of the event."""
    data: MessageObject
    """The message as it stands, or what is new of it."""


class Model(View):
    """Given by `models.retrieve`."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value. Since 2022-03-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    id: str
    """Its id. Since 2022-03-01-preview."""
    status: FineTuningState
    """Whether the model can be used. 'created', 'pending', 'running', 'succeeded', 'cancelled', 'failed' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str | None
    """Id of the base model that it was fine-tuned from. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    fine_tune: str | None
    """Id of the job that fine-tuned it. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    capabilities: Capabilities
    """What the model can do. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    lifecycle_status: LifeCycleStatus
    """How mature the model is, preview or generally-available. 'preview', 'generally-available' or another value. Since 2022-12-01, last in 2025-04-01-preview."""
    deprecation: Deprecation
    """When the model will be retired. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "id"]


class ModelList(Page["Model"]):
    """Given by `models.list`. Since 2022-03-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    data: list[Model]
    """The items of the page."""


class PineconeIndex(View):
    """One kind of TargetIndex. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Pinecone"]
    """Tells which kind of object it is."""
    connection_id: str
    """Id of the connection."""

    _wire: ClassVar[dict[str, str]] = {"connection_id": "connectionId"}


class PromptFilterResult(View):
    """One kind of PromptFilterResults. Since 2023-06-01-preview."""

    prompt_index: int | None
    """Place of the prompt among those sent."""
    content_filter_results: ContentFilterPromptResults | None
    """What the content filter found, by category."""


class ResponseFormatJsonObject(View):
    """One kind of AssistantsApiResponseFormatOption. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["json_object"]
    """Tells which kind of object it is."""


class ResponseFormatJsonSchema(View):
    """One kind of AssistantsApiResponseFormatOption."""

    type: Literal["json_schema"]
    """Tells which kind of object it is. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    json_schema: ResponseFormatJsonSchemaJsonSchema
    """The format, by name and schema. Since 2024-12-01-preview, last in 2025-04-01-preview."""


class ResponseFormatJsonSchemaJsonSchema(View):
    """`json_schema` of ResponseFormatJsonSchema. Since 2024-12-01-preview, last in 2025-04-01-preview."""

    description: str | None
    """What the format is for, for the model."""
    name: str
    """Name of the format."""
    schema: dict[str, Any]
    """The format, as JSON Schema."""
    strict: bool | None
    """Hold the model to the schema exactly. Default false."""


class ResponseFormatText(View):
    """One kind of AssistantsApiResponseFormatOption. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""


class RetrievedDocument(View):
    """`all_retrieved_documents` of AzureChatExtensionsMessageContext. Since 2024-05-01-preview."""

    content: str
    """Text that was found."""
    title: str | None
    """Title of the document."""
    url: str | None
    """Address of the document."""
    filepath: str | None
    """Path of the document."""
    chunk_id: str | None
    """Id of the chunk in the document."""
    rerank_score: float | None
    """How well it fits after it was ranked anew."""
    search_queries: list[str]
    """The queries that found it."""
    data_source_index: int
    """Place of the data source among those given."""
    original_search_score: float
    """How well it fits by the search alone."""
    filter_reason: FilterReason | None
    """Why the document was left out. 'score', 'rerank' or another value."""


class RunCompletionUsage(View):
    """`usage` of RunObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    completion_tokens: int
    """Tokens that were generated."""
    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Tokens of the prompt and the answer together."""


class RunObject(View):
    """Given by `threads.create_and_run`, `threads.runs.cancel` and others."""

    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["thread.run"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    thread_id: str
    """Id of the thread. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    assistant_id: str
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    status: (
        Literal[
            "queued",
            "in_progress",
            "requires_action",
            "cancelling",
            "cancelled",
            "failed",
            "completed",
            "expired",
        ]
        | str
    )
    """How far the run is. 'queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    required_action: RunObjectRequiredAction | None
    """What the run waits for. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    last_error: RunObjectLastError | None
    """What went wrong. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    expires_at: int | None
    """When it will have run out of time, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    started_at: int | None
    """When its work began, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    cancelled_at: int | None
    """When it was cancelled, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    failed_at: int | None
    """When it failed, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    completed_at: int | None
    """When it was done, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    incomplete_details: RunObjectIncompleteDetails | None
    """Why the run is incomplete. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: str | None
    """What the model is told before all else. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: list[RunObjectTool]
    """What the model may call. At most 20 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    usage: RunCompletionUsage | None
    """How many tokens were spent. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    temperature: float | None
    """The temperature that is used. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: float | None
    """The top_p that is used. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_prompt_tokens: int | None
    """Most tokens of the prompts of the whole run. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_completion_tokens: int | None
    """Most tokens to generate in the whole run. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    truncation_strategy: TruncationObject | None
    """How a thread that is too long is cut. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tool_choice: AssistantsApiToolChoiceOption | None
    """Whether, and which, tools are called. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    parallel_tool_calls: bool | None
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    response_format: AssistantsApiResponseFormatOption | None
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunObjectIncompleteDetails(View):
    """`incomplete_details` of RunObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | str | None
    """Why it is incomplete. 'max_completion_tokens', 'max_prompt_tokens' or another value."""


class RunObjectLastError(View):
    """`last_error` of RunObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    code: Literal["server_error", "rate_limit_exceeded"] | str
    """Kind of the error. 'server_error', 'rate_limit_exceeded' or another value."""
    message: str
    """What went wrong."""


class RunObjectRequiredAction(View):
    """`required_action` of RunObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["submit_tool_outputs"]
    """Tells which kind of object it is."""
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs
    """The calls whose results the run waits for."""


class RunObjectRequiredActionSubmitToolOutputs(View):
    """`submit_tool_outputs` of RunObjectRequiredAction. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    tool_calls: list[RunToolCallObject]
    """The calls whose results the run waits for."""


class RunStepDeltaObject(View):
    """`data` of RunStepStreamEventThreadRunStepDelta. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    object: Literal["thread.run.step.delta"] | str
    """Its kind."""
    delta: RunStepDeltaObjectDelta
    """What is new in this piece."""


class RunStepDeltaObjectDelta(View):
    """`delta` of RunStepDeltaObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    step_details: RunStepDeltaObjectDeltaStepDetails | None
    """What is new of what the step does."""


class RunStepDeltaStepDetailsMessageCreationObject(View):
    """One kind of RunStepDeltaObjectDeltaStepDetails. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["message_creation"]
    """Tells which kind of object it is."""
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    """The message that was made."""


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(View):
    """`message_creation` of RunStepDeltaStepDetailsMessageCreationObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    message_id: str | None
    """Id of the message."""


class RunStepDeltaStepDetailsToolCallsCodeObject(View):
    """One kind of RunStepDeltaStepDetailsToolCallsObjectToolCall. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    id: str | None
    """Its id."""
    type: Literal["code_interpreter"]
    """Tells which kind of object it is."""
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    """What is new of the code and its output."""


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(View):
    """`code_interpreter` of RunStepDeltaStepDetailsToolCallsCodeObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    input: str | None
    """The next piece of the code."""
    outputs: list[RunStepDeltaCodeInterpreterOutput] | None
    """What is new of the output."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(View):
    """One kind of RunStepDeltaCodeInterpreterOutput. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    type: Literal["image"]
    """Tells which kind of object it is."""
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None
    """The image that the code made."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(View):
    """`image` of RunStepDeltaStepDetailsToolCallsCodeOutputImageObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_id: str | None
    """Id of the file."""


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(View):
    """One kind of RunStepDeltaCodeInterpreterOutput. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    type: Literal["logs"]
    """Tells which kind of object it is."""
    logs: str | None
    """The next piece of what the code printed."""


class RunStepDeltaStepDetailsToolCallsFileSearchObject(View):
    """One kind of RunStepDeltaStepDetailsToolCallsObjectToolCall. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    id: str | None
    """Its id."""
    type: Literal["file_search"]
    """Tells which kind of object it is."""
    file_search: dict[str, Any]
    """What is new of the search."""


class RunStepDeltaStepDetailsToolCallsFunctionObject(View):
    """One kind of RunStepDeltaStepDetailsToolCallsObjectToolCall. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    index: int
    """Place of the piece in the list it belongs to."""
    id: str | None
    """Its id."""
    type: Literal["function"]
    """Tells which kind of object it is."""
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None
    """What is new of the function's call."""


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(View):
    """`function` of RunStepDeltaStepDetailsToolCallsFunctionObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    name: str | None
    """Name of the function."""
    arguments: str | None
    """The next piece of the arguments, in JSON."""
    output: str | None
    """What the function gave back; null until it was told."""


class RunStepDeltaStepDetailsToolCallsObject(View):
    """One kind of RunStepDeltaObjectDeltaStepDetails. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["tool_calls"]
    """Tells which kind of object it is."""
    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCall] | None
    """What is new of the calls."""


class RunStepDetailsMessageCreationObject(View):
    """One kind of RunStepObjectStepDetails. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["message_creation"]
    """Tells which kind of object it is."""
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """The message that was made."""


class RunStepDetailsMessageCreationObjectMessageCreation(View):
    """`message_creation` of RunStepDetailsMessageCreationObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    message_id: str
    """Id of the message."""


class RunStepDetailsToolCallsCodeObject(View):
    """One kind of RunStepDetailsToolCallsObjectToolCall. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    type: Literal["code_interpreter"]
    """Tells which kind of object it is."""
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """The code and its output."""


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(View):
    """`code_interpreter` of RunStepDetailsToolCallsCodeObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    input: str
    """The code."""
    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput]
    """What the code gave out."""


class RunStepDetailsToolCallsCodeOutputImageObject(View):
    """One kind of RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["image"]
    """Tells which kind of object it is."""
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """The image that the code made."""


class RunStepDetailsToolCallsCodeOutputImageObjectImage(View):
    """`image` of RunStepDetailsToolCallsCodeOutputImageObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    file_id: str
    """Id of the file."""


class RunStepDetailsToolCallsCodeOutputLogsObject(View):
    """One kind of RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["logs"]
    """Tells which kind of object it is."""
    logs: str
    """What the code printed."""


class RunStepDetailsToolCallsFileSearchObject(View):
    """One kind of RunStepDetailsToolCallsObjectToolCall."""

    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    type: Literal["file_search"]
    """Tells which kind of object it is. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_search: RunStepDetailsToolCallsFileSearchObjectFileSearch
    """The search and what it found. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDetailsToolCallsFileSearchObjectFileSearch(View):
    """`file_search` of RunStepDetailsToolCallsFileSearchObject. Since 2024-12-01-preview, last in 2025-04-01-preview."""

    results: list[RunStepDetailsToolCallsFileSearchResultObject] | None
    """What was found."""


class RunStepDetailsToolCallsFileSearchResultObject(View):
    """`results` of RunStepDetailsToolCallsFileSearchObjectFileSearch. Since 2024-12-01-preview, last in 2025-04-01-preview."""

    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    score: float
    """How well it fits, from 0 to 1. 0 to 1."""
    content: list[RunStepDetailsToolCallsFileSearchResultObjectContentItem] | None
    """The text that was found."""


class RunStepDetailsToolCallsFileSearchResultObjectContentItem(View):
    """`content` of RunStepDetailsToolCallsFileSearchResultObject. Since 2024-12-01-preview, last in 2025-04-01-preview."""

    type: Literal["text"] | None
    """Tells which kind of object it is."""
    text: str | None
    """The text."""


class RunStepDetailsToolCallsFunctionObject(View):
    """One kind of RunStepDetailsToolCallsObjectToolCall. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    type: Literal["function"]
    """Tells which kind of object it is."""
    function: RunStepDetailsToolCallsFunctionObjectFunction
    """The function's call."""


class RunStepDetailsToolCallsFunctionObjectFunction(View):
    """`function` of RunStepDetailsToolCallsFunctionObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    name: str
    """Name of the function."""
    arguments: str
    """The arguments as the model wrote them, in JSON."""
    output: str | None
    """What the function gave back; null until it was told."""


class RunStepDetailsToolCallsObject(View):
    """One kind of RunStepObjectStepDetails. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["tool_calls"]
    """Tells which kind of object it is."""
    tool_calls: list[RunStepDetailsToolCallsObjectToolCall]
    """The calls."""


class RunStepObject(View):
    """Given by `threads.runs.steps.retrieve`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    object: Literal["assistant.run.step", "thread.run.step"] | str
    """Its kind. 'assistant.run.step', 'thread.run.step' or another value."""
    created_at: int
    """When it was made, in seconds since 1970."""
    assistant_id: str
    """Id of the assistant."""
    thread_id: str
    """Id of the thread."""
    run_id: str
    """Id of the run."""
    type: Literal["message_creation", "tool_calls"] | str
    """Tells which kind of object it is. 'message_creation', 'tool_calls' or another value."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"] | str
    """How far the step is. 'in_progress', 'cancelled', 'failed', 'completed', 'expired' or another value."""
    step_details: RunStepObjectStepDetails
    """What the step does."""
    last_error: RunStepObjectLastError | None
    """What went wrong."""
    expired_at: int | None
    """When it ran out of time, in seconds since 1970."""
    cancelled_at: int | None
    """When it was cancelled, in seconds since 1970."""
    failed_at: int | None
    """When it failed, in seconds since 1970."""
    completed_at: int | None
    """When it was done, in seconds since 1970."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object."""


class RunStepObjectLastError(View):
    """`last_error` of RunStepObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    code: Literal["server_error", "rate_limit_exceeded"] | str
    """Kind of the error. 'server_error', 'rate_limit_exceeded' or another value."""
    message: str
    """What went wrong."""


class RunStepStreamEventThreadRunStepCancelled(View):
    """One kind of RunStepStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.step.cancelled"]
    """The name of the event."""
    data: RunStepObject
    """The step as it stands, or what is new of it."""


class RunStepStreamEventThreadRunStepCompleted(View):
    """One kind of RunStepStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.step.completed"]
    """The name of the event."""
    data: RunStepObject
    """The step as it stands, or what is new of it."""


class RunStepStreamEventThreadRunStepCreated(View):
    """One kind of RunStepStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.step.created"]
    """The name of the event."""
    data: RunStepObject
    """The step as it stands, or what is new of it."""


class RunStepStreamEventThreadRunStepDelta(View):
    """One kind of RunStepStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.step.delta"]
    """The name of the event."""
    data: RunStepDeltaObject
    """The step as it stands, or what is new of it."""


class RunStepStreamEventThreadRunStepExpired(View):
    """One kind of RunStepStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.step.expired"]
    """The name of the event."""
    data: RunStepObject
    """The step as it stands, or what is new of it."""


class RunStepStreamEventThreadRunStepFailed(View):
    """One kind of RunStepStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.step.failed"]
    """The name of the event."""
    data: RunStepObject
    """The step as it stands, or what is new of it."""


class RunStepStreamEventThreadRunStepInProgress(View):
    """One kind of RunStepStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.step.in_progress"]
    """The name of the event."""
    data: RunStepObject
    """The step as it stands, or what is new of it."""


class RunStreamEventThreadRunCancelled(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.cancelled"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunStreamEventThreadRunCancelling(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.cancelling"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunStreamEventThreadRunCompleted(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.completed"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunStreamEventThreadRunCreated(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.created"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunStreamEventThreadRunExpired(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.expired"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunStreamEventThreadRunFailed(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.failed"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunStreamEventThreadRunInProgress(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.in_progress"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunStreamEventThreadRunQueued(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.queued"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunStreamEventThreadRunRequiresAction(View):
    """One kind of RunStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.run.requires_action"]
    """The name of the event."""
    data: RunObject
    """The run as it stands at this moment."""


class RunToolCallObject(View):
    """`tool_calls` of RunObjectRequiredActionSubmitToolOutputs. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    id: str
    """Its id, by which its output is given."""
    type: Literal["function"] | str
    """Tells which kind of object it is."""
    function: RunToolCallObjectFunction
    """The function that the model wants, and its arguments."""


class RunToolCallObjectFunction(View):
    """`function` of RunToolCallObject. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    name: str
    """Name of the function."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class ServerlessCompute(View):
    """One kind of JobCompute. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["ServerlessCompute"]
    """Tells which kind of object it is."""
    sku: str | None
    """Size of an instance."""
    instance_count: int | None
    """How many instances."""

    _wire: ClassVar[dict[str, str]] = {"instance_count": "instanceCount"}


class StaticChunkingStrategy(View):
    """`static` of StaticChunkingStrategyRequestParam. Since 2024-07-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens of a chunk. 100 to 4096."""
    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""


class StaticChunkingStrategyRequestParam(View):
    """One kind of VectorStoreFileObjectChunkingStrategy. Since 2024-07-01-preview."""

    type: Literal["static"]
    """Tells which kind of object it is."""
    static: StaticChunkingStrategy
    """Size and overlap of the chunks."""


class SystemComputeDatasourceBase(View):
    """`datasource` of IngestionJobSystemCompute. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: SystemComputeDatasourceType
    """Tells which kind of object it is. 'Storage', 'Urls' or another value."""


class SystemComputeStorage(View):
    """One kind of SystemComputeDatasource. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Storage"]
    """Tells which kind of object it is."""
    connection: BaseConnection
    """The connection to use."""
    container_name: str
    """Name of the container."""
    chunking: ChunkingSettings | None
    """How documents are cut into chunks."""
    embeddings: list[GenericEmbeddingSettings]
    """How the vectors are made."""

    _wire: ClassVar[dict[str, str]] = {"container_name": "containerName"}


class SystemComputeUrl(View):
    """One kind of SystemComputeDatasource. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Urls"]
    """Tells which kind of object it is."""
    urls: list[str]
    """The addresses to begin at."""
    connection: BaseConnection
    """The connection to use."""
    container_name: str
    """Name of the container."""
    crawling: CrawlingSettings | None
    """How the pages are gone through."""
    chunking: ChunkingSettings | None
    """How documents are cut into chunks."""
    embeddings: list[GenericEmbeddingSettings]
    """How the vectors are made."""

    _wire: ClassVar[dict[str, str]] = {"container_name": "containerName"}


class TargetIndexBase(View):
    """`target` of IngestionJobUserCompute. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: TargetType
    """Tells which kind of object it is. 'AzureAISearch', 'CosmosDB', 'Pinecone' or another value."""


class ThreadObject(View):
    """Given by `threads.create`, `threads.retrieve` and others."""

    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["thread"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: ThreadObjectToolResources | None
    """What the tools work with, such as files and vector stores. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ThreadObjectToolResources(View):
    """`tool_resources` of ThreadObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None
    """The files of the code interpreter."""
    file_search: ThreadObjectToolResourcesFileSearch | None
    """The vector stores of the file search."""


class ThreadObjectToolResourcesCodeInterpreter(View):
    """`code_interpreter` of ThreadObjectToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_ids: list[str] | None
    """Ids of the files for the code, 20 at most. At most 20 items; default []."""


class ThreadObjectToolResourcesFileSearch(View):
    """`file_search` of ThreadObjectToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    vector_store_ids: list[str] | None
    """Id of the vector store that is searched. At most 1 item."""


class ThreadStreamEvent(View):
    """One kind of AssistantStreamEvent. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    event: Literal["thread.created"]
    """The name of the event."""
    data: ThreadObject
    """The thread that was created."""


class TruncationObject(View):
    """`truncation_strategy` of RunObject. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["auto", "last_messages"] | str
    """How a thread that is too long is cut. 'auto', 'last_messages' or another value."""
    last_messages: int | None
    """How many of the last messages are kept. At least 1."""


class UploadPartResource(View):
    """Given by `uploads.parts.create`. Since 2024-08-01-preview, last in 2025-04-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    id: str
    """Its id."""
    upload_id: str
    """Id of the upload."""
    azure_block_id: str | None
    """Id of the block in the storage."""

    _read_only: ClassVar[list[str]] = ["created_at", "id", "upload_id", "azure_block_id"]


class UploadResource(View):
    """Given by `uploads.cancel`, `uploads.complete` and others. Since 2024-08-01-preview, last in 2025-04-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part', 'batch' or another value."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    id: str
    """Its id."""
    bytes: int
    """Size in bytes that was announced."""
    filename: str
    """Name of the file."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output'."""
    status: UploadStatus
    """How far the upload is. 'pending', 'expired', 'completed', 'cancelled'."""
    expires_at: int
    """When the upload expires, in seconds since 1970. Format unixtime."""
    file: File | None
    """The file, once the upload is complete."""

    _read_only: ClassVar[list[str]] = ["created_at", "id", "bytes", "filename", "expires_at"]


class UserComputeDataset(View):
    """One kind of UserComputeDatasource. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Dataset"]
    """Tells which kind of object it is."""
    dataset_id: str
    """Id of the dataset."""
    dataset_type: str
    """The kind of dataset."""
    chunking: ChunkingSettings | None
    """How documents are cut into chunks."""
    embeddings: list[WorkspaceConnectionEmbeddingSettings] | None
    """How the vectors are made."""

    _wire: ClassVar[dict[str, str]] = {"dataset_id": "datasetId", "dataset_type": "datasetType"}


class UserComputeDatasourceBase(View):
    """`datasource` of IngestionJobUserCompute. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: UserComputeDatasourceType
    """Tells which kind of object it is. 'Dataset', 'Urls' or another value."""


class UserComputeUrl(View):
    """One kind of UserComputeDatasource. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Urls"]
    """Tells which kind of object it is."""
    urls: list[str]
    """The addresses to begin at."""
    crawling: CrawlingSettings | None
    """How the pages are gone through."""
    chunking: ChunkingSettings | None
    """How documents are cut into chunks."""
    embeddings: list[WorkspaceConnectionEmbeddingSettings]
    """How the vectors are made."""


class VectorStoreExpirationAfter(View):
    """`expires_after` of VectorStoreObject. Since 2024-05-01-preview."""

    anchor: Literal["last_active_at"] | str
    """The time from which it is counted."""
    days: int
    """Days after the anchor. 1 to 365."""


class VectorStoreFileBatchObject(View):
    """Given by `vector_stores.file_batches.cancel`, `vector_stores.file_batches.create` and others. Since 2024-05-01-preview."""

    id: str
    """Its id."""
    object: Literal["vector_store.files_batch", "vector_store.file_batch"] | str
    """Its kind. 'vector_store.files_batch', 'vector_store.file_batch' or another value."""
    created_at: int
    """When it was made, in seconds since 1970."""
    vector_store_id: str
    """Id of the vector store."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """How far the batch of files is. 'in_progress', 'completed', 'cancelled', 'failed' or another value."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """How many files are in which state."""


class VectorStoreFileBatchObjectFileCounts(View):
    """`file_counts` of VectorStoreFileBatchObject. Since 2024-05-01-preview."""

    in_progress: int
    """Files that are being taken in."""
    completed: int
    """Files that are done."""
    failed: int
    """Files that could not be taken in."""
    cancelled: int
    """Files that were given up."""
    total: int
    """Files in all."""


class VectorStoreFileObject(View):
    """Given by `vector_stores.files.create`, `vector_stores.files.retrieve`."""

    id: str
    """Its id. Since 2024-05-01-preview."""
    object: Literal["vector_store.file"] | str
    """Its kind. Since 2024-05-01-preview."""
    usage_bytes: int
    """Size in the vector store in bytes, which may differ from the file's. Since 2024-05-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-05-01-preview."""
    vector_store_id: str
    """Id of the vector store. Since 2024-05-01-preview."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """Whether the file can be searched. 'in_progress', 'completed', 'cancelled', 'failed' or another value. Since 2024-05-01-preview."""
    last_error: VectorStoreFileObjectLastError | None
    """Why the file could not be taken in. Since 2024-05-01-preview."""
    chunking_strategy: VectorStoreFileObjectChunkingStrategy | None
    """How files are cut into chunks. Since 2024-07-01-preview."""


class VectorStoreFileObjectLastError(View):
    """`last_error` of VectorStoreFileObject. Since 2024-05-01-preview."""

    code: Literal["server_error", "unsupported_file", "invalid_file"] | str
    """Kind of the error. 'server_error', 'unsupported_file', 'invalid_file' or another value."""
    message: str
    """What went wrong."""


class VectorStoreObject(View):
    """Given by `vector_stores.create`, `vector_stores.retrieve` and others. Since 2024-05-01-preview."""

    id: str
    """Its id."""
    object: Literal["vector_store"]
    """Its kind."""
    created_at: int
    """When it was made, in seconds since 1970."""
    name: str
    """Name of the vector store."""
    usage_bytes: int
    """Size in bytes."""
    file_counts: VectorStoreObjectFileCounts
    """How many files are in which state."""
    status: Literal["expired", "in_progress", "completed"] | str
    """Whether it is ready; expired, in_progress or completed. 'expired', 'in_progress', 'completed' or another value."""
    expires_after: VectorStoreExpirationAfter | None
    """When it expires."""
    expires_at: int | None
    """When it expires, in seconds since 1970."""
    last_active_at: int | None
    """When it was last used, in seconds since 1970."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object."""


class VectorStoreObjectFileCounts(View):
    """`file_counts` of VectorStoreObject. Since 2024-05-01-preview."""

    in_progress: int
    """Files that are being taken in."""
    completed: int
    """Files that are done."""
    failed: int
    """Files that could not be taken in."""
    cancelled: int
    """Files that were given up."""
    total: int
    """Files in all."""


class WandBIntegrationRequest(View):
    """`wandb` of WandBIntegrationRequestWrapper. Since 2024-09-01-preview."""

    project: str
    """Project in Weights & Biases that the run belongs to. At least 1 character."""
    name: str | None
    """Name of the run in Weights & Biases."""
    entity: str | None
    """User or team in Weights & Biases that the run belongs to."""
    tags: list[str] | None
    """Tags of the run in Weights & Biases."""

    _read_only: ClassVar[list[str]] = ["name", "entity", "tags"]


class WandBIntegrationRequestWrapper(View):
    """`integrations` of FineTuningJob. Since 2024-09-01-preview."""

    type: IntegrationTypes
    """Tells which kind of object it is."""
    wandb: WandBIntegrationRequest
    """The run of Weights & Biases that gets the figures."""


class WorkspaceConnection(View):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["WorkspaceConnection"]
    """Tells which kind of object it is."""
    connection_id: str
    """Id of the connection."""

    _wire: ClassVar[dict[str, str]] = {"connection_id": "connectionId"}


class WorkspaceConnectionEmbeddingSettings(View):
    """`embeddings` of UserComputeDataset, `embeddings` of UserComputeUrl. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    connection_id: str | None
    """Id of the connection."""
    deployment_name: str | None
    """Name of the deployment."""
    model_name: str | None
    """Name of the model."""

    _wire: ClassVar[dict[str, str]] = {
        "connection_id": "connectionId",
        "deployment_name": "deploymentName",
        "model_name": "modelName",
    }


AssistantObjectTool: TypeAlias = Annotated[
    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
    OneOf(
        "type",
        {
            "code_interpreter": AssistantToolsCode,
            "file_search": AssistantToolsFileSearch,
            "function": AssistantToolsFunction,
        },
    ),
]


MessageStreamEvent: TypeAlias = Annotated[
    MessageStreamEventThreadMessageCreated
    | MessageStreamEventThreadMessageInProgress
    | MessageStreamEventThreadMessageDelta
    | MessageStreamEventThreadMessageCompleted
    | MessageStreamEventThreadMessageIncomplete,
    OneOf(
        "event",
        {
            "thread.message.created": MessageStreamEventThreadMessageCreated,
            "thread.message.in_progress": MessageStreamEventThreadMessageInProgress,
            "thread.message.delta": MessageStreamEventThreadMessageDelta,
            "thread.message.completed": MessageStreamEventThreadMessageCompleted,
            "thread.message.incomplete": MessageStreamEventThreadMessageIncomplete,
        },
    ),
]


RunStepStreamEvent: TypeAlias = Annotated[
    RunStepStreamEventThreadRunStepCreated
    | RunStepStreamEventThreadRunStepInProgress
    | RunStepStreamEventThreadRunStepDelta
    | RunStepStreamEventThreadRunStepCompleted
    | RunStepStreamEventThreadRunStepFailed
    | RunStepStreamEventThreadRunStepCancelled
    | RunStepStreamEventThreadRunStepExpired,
    OneOf(
        "event",
        {
            "thread.run.step.created": RunStepStreamEventThreadRunStepCreated,
            "thread.run.step.in_progress": RunStepStreamEventThreadRunStepInProgress,
            "thread.run.step.delta": RunStepStreamEventThreadRunStepDelta,
            "thread.run.step.completed": RunStepStreamEventThreadRunStepCompleted,
            "thread.run.step.failed": RunStepStreamEventThreadRunStepFailed,
            "thread.run.step.cancelled": RunStepStreamEventThreadRunStepCancelled,
            "thread.run.step.expired": RunStepStreamEventThreadRunStepExpired,
        },
    ),
]


RunStreamEvent: TypeAlias = Annotated[
    RunStreamEventThreadRunCreated
    | RunStreamEventThreadRunQueued
    | RunStreamEventThreadRunInProgress
    | RunStreamEventThreadRunRequiresAction
    | RunStreamEventThreadRunCompleted
    | RunStreamEventThreadRunFailed
    | RunStreamEventThreadRunCancelling
    | RunStreamEventThreadRunCancelled
    | RunStreamEventThreadRunExpired,
    OneOf(
        "event",
        {
            "thread.run.created": RunStreamEventThreadRunCreated,
            "thread.run.queued": RunStreamEventThreadRunQueued,
            "thread.run.in_progress": RunStreamEventThreadRunInProgress,
            "thread.run.requires_action": RunStreamEventThreadRunRequiresAction,
            "thread.run.completed": RunStreamEventThreadRunCompleted,
            "thread.run.failed": RunStreamEventThreadRunFailed,
            "thread.run.cancelling": RunStreamEventThreadRunCancelling,
            "thread.run.cancelled": RunStreamEventThreadRunCancelled,
            "thread.run.expired": RunStreamEventThreadRunExpired,
        },
    ),
]


AssistantStreamEvent: TypeAlias = Annotated[
    ThreadStreamEvent
    | RunStreamEvent
    | RunStepStreamEvent
    | MessageStreamEvent
    | ErrorEvent
    | DoneEvent,
    OneOf(
        "event",
        {
            "thread.created": ThreadStreamEvent,
            "thread.run.created": RunStreamEventThreadRunCreated,
            "thread.run.queued": RunStreamEventThreadRunQueued,
            "thread.run.in_progress": RunStreamEventThreadRunInProgress,
            "thread.run.requires_action": RunStreamEventThreadRunRequiresAction,
            "thread.run.completed": RunStreamEventThreadRunCompleted,
            "thread.run.failed": RunStreamEventThreadRunFailed,
            "thread.run.cancelling": RunStreamEventThreadRunCancelling,
            "thread.run.cancelled": RunStreamEventThreadRunCancelled,
            "thread.run.expired": RunStreamEventThreadRunExpired,
            "thread.run.step.created": RunStepStreamEventThreadRunStepCreated,
            "thread.run.step.in_progress": RunStepStreamEventThreadRunStepInProgress,
            "thread.run.step.delta": RunStepStreamEventThreadRunStepDelta,
            "thread.run.step.completed": RunStepStreamEventThreadRunStepCompleted,
            "thread.run.step.failed": RunStepStreamEventThreadRunStepFailed,
            "thread.run.step.cancelled": RunStepStreamEventThreadRunStepCancelled,
            "thread.run.step.expired": RunStepStreamEventThreadRunStepExpired,
            "thread.message.created": MessageStreamEventThreadMessageCreated,
            "thread.message.in_progress": MessageStreamEventThreadMessageInProgress,
            "thread.message.delta": MessageStreamEventThreadMessageDelta,
            "thread.message.completed": MessageStreamEventThreadMessageCompleted,
            "thread.message.incomplete": MessageStreamEventThreadMessageIncomplete,
            "error": ErrorEvent,
            "done": DoneEvent,
        },
    ),
]


AssistantsApiResponseFormatOption: TypeAlias = Annotated[
    Literal["auto"]
    | str
    | ResponseFormatText
    | ResponseFormatJsonObject
    | ResponseFormatJsonSchema,
    OneOf(
        "type",
        {
            "text": ResponseFormatText,
            "json_object": ResponseFormatJsonObject,
            "json_schema": ResponseFormatJsonSchema,
        },
    ),
]


AssistantsApiToolChoiceOption: TypeAlias = Literal["none", "auto"] | str | AssistantsNamedToolChoice


AudioTranscriptionsCreateResponse: TypeAlias = Annotated[
    AudioResponse | AudioVerboseResponse, OneOf()
]


AudioTranslationsCreateResponse: TypeAlias = Annotated[
    AudioResponse | AudioVerboseResponse, OneOf()
]


AuthoringInnerErrorCode: TypeAlias = Literal["invalidPayload"] | str


BaseConnection: TypeAlias = Annotated[
    ConnectionStringConnection
    | DeploymentConnection
    | EndpointKeyConnection
    | EndpointMIConnection
    | WorkspaceConnection,
    OneOf(
        "kind",
        {
            "ConnectionString": ConnectionStringConnection,
            "RelativeConnection": DeploymentConnection,
            "EndpointWithKey": EndpointKeyConnection,
            "EndpointWithManagedIdentity": EndpointMIConnection,
            "WorkspaceConnection": WorkspaceConnection,
        },
        base=BaseConnectionBase,
    ),
]


BatchStatus: TypeAlias = (
    Literal[
        "validating",
        "failed",
        "in_progress",
        "finalizing",
        "completed",
        "expired",
        "cancelling",
        "cancelled",
    ]
    | str
)


ChatCompletionResponseMessageRole: TypeAlias = Literal["assistant"]


CompletionAction: TypeAlias = Literal["cleanUpTempAssets", "keepAllAssets"] | str


ComputeType: TypeAlias = Literal["ServerlessCompute", "CustomCompute"] | str


ConnectionType: TypeAlias = (
    Literal[
        "EndpointWithKey",
        "ConnectionString",
        "EndpointWithManagedIdentity",
        "WorkspaceConnection",
        "RelativeConnection",
    ]
    | str
)


ErrorCode: TypeAlias = (
    Literal[
        "conflict",
        "invalidPayload",
        "forbidden",
        "notFound",
        "unexpectedEntityState",
        "itemDoesAlreadyExist",
        "serviceUnavailable",
        "internalFailure",
        "quotaExceeded",
        "jsonlValidationFailed",
        "fileImportFailed",
        "tooManyRequests",
        "unauthorized",
        "contentFilter",
    ]
    | str
)


EventType: TypeAlias = Literal["message", "metrics"] | str


FileState: TypeAlias = (
    Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"] | str
)


FilterReason: TypeAlias = Literal["score", "rerank"] | str


FineTuningState: TypeAlias = (
    Literal["created", "pending", "running", "succeeded", "cancelled", "failed"] | str
)


IngestionJob: TypeAlias = Annotated[
    IngestionJobSystemCompute | IngestionJobUserCompute,
    OneOf(
        "kind",
        {"SystemCompute": IngestionJobSystemCompute, "UserCompute": IngestionJobUserCompute},
        base=IngestionJobBase,
    ),
]


IngestionJobType: TypeAlias = Literal["SystemCompute", "UserCompute"] | str


InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"] | str


IntegrationTypes: TypeAlias = Literal["wandb"]


JobCompute: TypeAlias = Annotated[
    CustomCompute | ServerlessCompute,
    OneOf(
        "kind",
        {"CustomCompute": CustomCompute, "ServerlessCompute": ServerlessCompute},
        base=JobComputeBase,
    ),
]


LifeCycleStatus: TypeAlias = Literal["preview", "generally-available"] | str


LogLevel: TypeAlias = Literal["info", "warning", "error"] | str


MessageContentTextObjectTextAnnotation: TypeAlias = Annotated[
    MessageContentTextAnnotationsFileCitationObject | MessageContentTextAnnotationsFilePathObject,
    OneOf(
        "type",
        {
            "file_citation": MessageContentTextAnnotationsFileCitationObject,
            "file_path": MessageContentTextAnnotationsFilePathObject,
        },
    ),
]


MessageDeltaContentTextObjectTextAnnotation: TypeAlias = Annotated[
    MessageDeltaContentTextAnnotationsFileCitationObject
    | MessageDeltaContentTextAnnotationsFilePathObject,
    OneOf(
        "type",
        {
            "file_citation": MessageDeltaContentTextAnnotationsFileCitationObject,
            "file_path": MessageDeltaContentTextAnnotationsFilePathObject,
        },
    ),
]


MessageDeltaObjectDeltaContentItem: TypeAlias = Annotated[
    MessageDeltaContentImageFileObject | MessageDeltaContentTextObject,
    OneOf(
        "type",
        {"image_file": MessageDeltaContentImageFileObject, "text": MessageDeltaContentTextObject},
    ),
]


MessageObjectAttachmentTool: TypeAlias = Annotated[
    AssistantToolsCode | AssistantToolsFileSearchTypeOnly,
    OneOf(
        "type",
        {"code_interpreter": AssistantToolsCode, "file_search": AssistantToolsFileSearchTypeOnly},
    ),
]


MessageObjectContentItem: TypeAlias = Annotated[
    MessageContentImageFileObject | MessageContentTextObject,
    OneOf("type", {"image_file": MessageContentImageFileObject, "text": MessageContentTextObject}),
]


OperationState: TypeAlias = Literal["notRunning", "running", "succeeded", "failed"] | str


PromptFilterResults: TypeAlias = list[PromptFilterResult]


Purpose: TypeAlias = (
    Literal[
        "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
    ]
    | str
)


RunObjectTool: TypeAlias = Annotated[
    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction,
    OneOf(
        "type",
        {
            "code_interpreter": AssistantToolsCode,
            "file_search": AssistantToolsFileSearch,
            "function": AssistantToolsFunction,
        },
    ),
]


RunStepDeltaCodeInterpreterOutput: TypeAlias = Annotated[
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
    | RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
    OneOf(
        "type",
        {
            "logs": RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject,
            "image": RunStepDeltaStepDetailsToolCallsCodeOutputImageObject,
        },
    ),
]


RunStepDeltaObjectDeltaStepDetails: TypeAlias = Annotated[
    RunStepDeltaStepDetailsMessageCreationObject | RunStepDeltaStepDetailsToolCallsObject,
    OneOf(
        "type",
        {
            "message_creation": RunStepDeltaStepDetailsMessageCreationObject,
            "tool_calls": RunStepDeltaStepDetailsToolCallsObject,
        },
    ),
]


RunStepDeltaStepDetailsToolCallsObjectToolCall: TypeAlias = Annotated[
    RunStepDeltaStepDetailsToolCallsCodeObject
    | RunStepDeltaStepDetailsToolCallsFileSearchObject
    | RunStepDeltaStepDetailsToolCallsFunctionObject,
    OneOf(
        "type",
        {
            "code_interpreter": RunStepDeltaStepDetailsToolCallsCodeObject,
            "file_search": RunStepDeltaStepDetailsToolCallsFileSearchObject,
            "function": RunStepDeltaStepDetailsToolCallsFunctionObject,
        },
    ),
]


RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = Annotated[
    RunStepDetailsToolCallsCodeOutputLogsObject | RunStepDetailsToolCallsCodeOutputImageObject,
    OneOf(
        "type",
        {
            "logs": RunStepDetailsToolCallsCodeOutputLogsObject,
            "image": RunStepDetailsToolCallsCodeOutputImageObject,
        },
    ),
]


RunStepDetailsToolCallsObjectToolCall: TypeAlias = Annotated[
    RunStepDetailsToolCallsCodeObject
    | RunStepDetailsToolCallsFileSearchObject
    | RunStepDetailsToolCallsFunctionObject,
    OneOf(
        "type",
        {
            "code_interpreter": RunStepDetailsToolCallsCodeObject,
            "file_search": RunStepDetailsToolCallsFileSearchObject,
            "function": RunStepDetailsToolCallsFunctionObject,
        },
    ),
]


RunStepObjectStepDetails: TypeAlias = Annotated[
    RunStepDetailsMessageCreationObject | RunStepDetailsToolCallsObject,
    OneOf(
        "type",
        {
            "message_creation": RunStepDetailsMessageCreationObject,
            "tool_calls": RunStepDetailsToolCallsObject,
        },
    ),
]


SystemComputeDatasource: TypeAlias = Annotated[
    SystemComputeStorage | SystemComputeUrl,
    OneOf(
        "kind",
        {"Storage": SystemComputeStorage, "Urls": SystemComputeUrl},
        base=SystemComputeDatasourceBase,
    ),
]


SystemComputeDatasourceType: TypeAlias = Literal["Storage", "Urls"] | str


TargetIndex: TypeAlias = Annotated[
    AzureAISearchIndex | CosmosDBIndex | PineconeIndex,
    OneOf(
        "kind",
        {"AzureAISearch": AzureAISearchIndex, "CosmosDB": CosmosDBIndex, "Pinecone": PineconeIndex},
        base=TargetIndexBase,
    ),
]


TargetType: TypeAlias = Literal["AzureAISearch", "CosmosDB", "Pinecone"] | str


ToolCallType: TypeAlias = Literal["function"] | str


TypeDiscriminator: TypeAlias = (
    Literal[
        "list",
        "fine_tuning.job",
        "file",
        "fine_tuning.job.event",
        "fine_tuning.job.checkpoint",
        "model",
        "upload",
        "upload.part",
        "batch",
    ]
    | str
)


UploadStatus: TypeAlias = Literal["pending", "expired", "completed", "cancelled"]


UserComputeDatasource: TypeAlias = Annotated[
    UserComputeDataset | UserComputeUrl,
    OneOf(
        "kind",
        {"Dataset": UserComputeDataset, "Urls": UserComputeUrl},
        base=UserComputeDatasourceBase,
    ),
]


UserComputeDatasourceType: TypeAlias = Literal["Dataset", "Urls"] | str


VectorStoreFileObjectChunkingStrategy: TypeAlias = Annotated[
    AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam,
    OneOf(
        "type",
        {"auto": AutoChunkingStrategyRequestParam, "static": StaticChunkingStrategyRequestParam},
    ),
]
