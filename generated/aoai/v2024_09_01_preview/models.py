"""Answers of api-version 2024-09-01-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias
from typing import TYPE_CHECKING

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
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["assistant"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    name: str | None
    """At most 256 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    description: str | None
    """At most 512 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: str | None
    """What the model is told before all else. At most 256000 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: list[AssistantObjectTool]
    """What the model may call. At most 128 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: AssistantObjectToolResources | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    response_format: AssistantsApiResponseFormatOption | None
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class AssistantObjectToolResources(View):
    code_interpreter: AssistantObjectToolResourcesCodeInterpreter | None
    file_search: AssistantObjectToolResourcesFileSearch | None


class AssistantObjectToolResourcesCodeInterpreter(View):
    file_ids: list[str] | None
    """Ids of files. At most 20 items; default []."""


class AssistantObjectToolResourcesFileSearch(View):
    vector_store_ids: list[str] | None
    """At most 1 item."""


class AssistantToolsCode(View):
    type: Literal["code_interpreter"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class AssistantToolsFileSearch(View):
    type: Literal["file_search"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    file_search: AssistantToolsFileSearchFileSearch | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class AssistantToolsFileSearchFileSearch(View):
    max_num_results: int | None
    """1 to 50."""


class AssistantToolsFileSearchTypeOnly(View):
    type: Literal["file_search"]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class AssistantToolsFunction(View):
    type: Literal["function"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    function: AssistantToolsFunctionFunction
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class AssistantToolsFunctionFunction(View):
    description: str
    name: str
    parameters: dict[str, Any]


class AssistantsApiResponseFormat(View):
    type: Literal["text", "json_object"] | str | None
    """'text', 'json_object' or another value; default 'text'. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class AssistantsNamedToolChoice(View):
    type: Literal["function", "code_interpreter", "file_search"] | str
    """'function', 'code_interpreter', 'file_search' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    function: AssistantsNamedToolChoiceFunction | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class AssistantsNamedToolChoiceFunction(View):
    name: str


class AudioResponse(View):
    text: str
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""


class AudioSegment(View):
    id: int | None
    """Its id. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    seek: float | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    start: float | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    end: float | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    text: str | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    tokens: list[float] | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    avg_logprob: float | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    compression_ratio: float | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    no_speech_prob: float | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""


class AudioVerboseResponse(View):
    text: str
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    task: Literal["transcribe", "translate"] | str | None
    """'transcribe', 'translate' or another value. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    language: str | None
    """Language of the speech, as an ISO 639-1 code. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    duration: float | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    segments: list[AudioSegment] | None
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    words: list[AudioWord] | None
    """Since 2024-04-01-preview, last in 2025-04-01-preview."""


class AudioWord(View):
    word: str | None
    """Since 2024-04-01-preview, last in 2025-04-01-preview."""
    start: float | None
    """Since 2024-04-01-preview, last in 2025-04-01-preview."""
    end: float | None
    """Since 2024-04-01-preview, last in 2025-04-01-preview."""


class AuthoringError(View):
    code: ErrorCode
    """'conflict', 'invalidPayload', 'forbidden', 'notFound', 'unexpectedEntityState', 'itemDoesAlreadyExist', 'serviceUnavailable', 'internalFailure', 'quotaExceeded', 'jsonlValidationFailed', 'fileImportFailed', 'tooManyRequests', 'unauthorized', 'contentFilter' or another value. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    message: str
    """At least 1 character. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    target: str | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    details: list[AuthoringError] | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    innererror: AuthoringInnerError | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""


class AuthoringErrorResponse(View):
    error: AuthoringError
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class AuthoringInnerError(View):
    code: AuthoringInnerErrorCode | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    innererror: AuthoringInnerError | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""


class AutoChunkingStrategyRequestParam(View):
    type: Literal["auto"]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class AzureAISearchIndex(View):
    kind: Literal["AzureAISearch"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection_id: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"connection_id": "connectionId"}


class AzureChatExtensionsMessageContext(View):
    citations: list[Citation] | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    intent: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    all_retrieved_documents: list[RetrievedDocument] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class BaseConnectionBase(View):
    kind: ConnectionType
    """'EndpointWithKey', 'ConnectionString', 'EndpointWithManagedIdentity', 'WorkspaceConnection', 'RelativeConnection' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class Batch(View):
    id: str
    """Its id. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    endpoint: str | None
    """The API path that every request of the batch goes to. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    errors: BatchErrors | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    input_file_id: str
    """Id of the file of requests. At least 1 character. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    completion_window: str | None
    """Time within which the batch is processed. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    status: BatchStatus | None
    """'validating', 'failed', 'in_progress', 'finalizing', 'completed', 'expired', 'cancelling', 'cancelled' or another value. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    output_file_id: str | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    error_file_id: str | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    in_progress_at: int | None
    """Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    expires_at: int | None
    """Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    finalizing_at: int | None
    """Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    completed_at: int | None
    """Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    failed_at: int | None
    """Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    expired_at: int | None
    """Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    cancelling_at: int | None
    """Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    cancelled_at: int | None
    """Format unixtime. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    request_counts: BatchRequestCounts | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since 2024-07-01-preview, last in 2025-04-01-preview."""


class BatchErrorData(View):
    code: str | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    message: str | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    param: str | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    line: str | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class BatchErrors(View):
    object: str | None
    """Its kind. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    data: BatchErrorData | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class BatchRequestCounts(View):
    total: int | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    completed: int | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    failed: int | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class BatchesList(Page["Batch"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    data: list[Batch] | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    first_id: str | None
    """Id of the first item of the page. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    last_id: str | None
    """Id of the last item of the page. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    has_more: bool | None
    """Whether there are more pages. Since 2024-07-01-preview, last in 2025-04-01-preview."""


class Capabilities(View):
    fine_tune: bool
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: bool
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""
    completion: bool
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""
    chat_completion: bool
    """Since 2023-03-15-preview, last in 2025-04-01-preview."""
    embeddings: bool
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""


class ChatCompletionChoiceCommon(View):
    index: int | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    finish_reason: str | None
    """Why the model stopped. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class ChatCompletionChoiceLogProbs(View):
    content: list[ChatCompletionTokenLogprob] | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionFunctionCall(View):
    name: str
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    arguments: str
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChatCompletionMessageToolCall(View):
    id: str
    """Its id. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    type: ToolCallType
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function: ChatCompletionMessageToolCallFunction
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChatCompletionMessageToolCallChunk(View):
    index: int
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    type: Literal["function"] | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    function: ChatCompletionMessageToolCallChunkFunction | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionMessageToolCallChunkFunction(View):
    name: str | None
    arguments: str | None


class ChatCompletionMessageToolCallFunction(View):
    name: str
    arguments: str


class ChatCompletionRequestAssistantMessageFunctionCall(View):
    arguments: str
    name: str


class ChatCompletionRequestMessageFunctionFunction(View):
    content: str | None
    role: Literal["function"]
    name: str | None


class ChatCompletionRequestMessageFunctionFunction_(View):
    content: str | None
    refusal: str | None
    role: Literal["function"]
    name: str | None
    tool_calls: ChatCompletionMessageToolCalls | None
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> ChatCompletionRequestAssistantMessageFunctionCall | None:
            """Deprecated."""

    else:
        function_call: ChatCompletionRequestAssistantMessageFunctionCall | None


class ChatCompletionRequestMessageFunctionFunction_2(View):
    role: Literal["function"]
    content: str | None
    tool_call_id: str
    name: str | None


class ChatCompletionRequestMessageFunctionFunction_3(View):
    role: Literal["function"]
    content: str | None
    name: str


class ChatCompletionRequestMessageToolAssistant(View):
    content: str | None
    refusal: str | None
    role: Literal["assistant"]
    name: str | None
    tool_calls: ChatCompletionMessageToolCalls | None
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> ChatCompletionRequestAssistantMessageFunctionCall | None:
            """Deprecated."""

    else:
        function_call: ChatCompletionRequestAssistantMessageFunctionCall | None
    tool_call_id: str | None


class ChatCompletionRequestMessageToolFunction(View):
    role: Literal["function"]
    content: str | None
    name: str
    tool_call_id: str | None


class ChatCompletionRequestMessageToolSystem(View):
    content: str | None
    role: Literal["system"]
    name: str | None
    tool_call_id: str | None


class ChatCompletionRequestMessageToolTool(View):
    role: Literal["tool"]
    content: str | None
    tool_call_id: str


class ChatCompletionRequestMessageToolUser(View):
    content: str | None
    role: Literal["user"]
    name: str | None
    tool_call_id: str | None


class ChatCompletionResponseMessage(View):
    role: ChatCompletionResponseMessageRole
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""
    refusal: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    content: str | None
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""
    tool_calls: list[ChatCompletionMessageToolCall] | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function_call: ChatCompletionFunctionCall | None
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""
    context: AzureChatExtensionsMessageContext | None
    """Since 2024-02-01, last in 2025-04-01-preview."""


class ChatCompletionStreamResponseDelta(View):
    content: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> ChatCompletionStreamResponseDeltaFunctionCall | None:
            """Deprecated. Since 2024-08-01-preview, last in 2025-04-01-preview."""

    else:
        function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    role: Literal["system", "user", "assistant", "tool"] | None
    """'system', 'user', 'assistant', 'tool'. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    refusal: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionStreamResponseDeltaFunctionCall(View):
    arguments: str | None
    name: str | None


class ChatCompletionTokenLogprob(View):
    token: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    logprob: float
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    bytes: list[int] | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ChatCompletionTokenLogprobTopLogprob(View):
    token: str
    logprob: float
    bytes: list[int] | None


class ChatCompletionsRequestCommon(View):
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    stream: bool | None
    """Have the answer sent in pieces as it is made. Default false. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    stop: str | list[str] | None
    """Texts at which the model stops. Default null. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    max_tokens: int | None
    """Most tokens to generate. Default 4096. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    max_completion_tokens: int | None
    """Most tokens to generate, those spent on reasoning included. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    presence_penalty: float | None
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    frequency_penalty: float | None
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    logit_bias: dict[str, Any] | None
    """Adjustment of a token's likelihood, by token id. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    user: str | None
    """Your own id of the end user, for abuse detection. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class ChunkingSettings(View):
    max_chunk_size_in_tokens: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"max_chunk_size_in_tokens": "maxChunkSizeInTokens"}


class Citation(View):
    content: str
    """Since 2024-02-01, last in 2025-04-01-preview."""
    title: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    url: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    filepath: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    chunk_id: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    rerank_score: float | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class CompletionUsage(View):
    prompt_tokens: int
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    completion_tokens: int
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    total_tokens: int
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""


class CompletionUsageCompletionTokensDetails(View):
    reasoning_tokens: int | None


class ConnectionStringConnection(View):
    kind: Literal["ConnectionString"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection_string: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"connection_string": "connectionString"}


class ContentFilterChoiceResults(View):
    sexual: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    violence: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    hate: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    self_harm: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    profanity: ContentFilterDetectedResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    custom_blocklists: ContentFilterDetailedResults | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    error: ErrorBase | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    protected_material_text: ContentFilterDetectedResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    protected_material_code: ContentFilterDetectedWithCitationResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ContentFilterDetailedResults(View):
    filtered: bool
    """Since 2024-04-01-preview, last in 2025-04-01-preview."""
    details: list[ContentFilterIdResult] | None
    """Since 2024-04-01-preview, last in 2025-04-01-preview."""


class ContentFilterDetectedResult(View):
    filtered: bool
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    detected: bool
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ContentFilterDetectedWithCitationResult(View):
    filtered: bool
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    detected: bool
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    citation: ContentFilterDetectedWithCitationResultCitation | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ContentFilterDetectedWithCitationResultCitation(View):
    url: str | None
    license: str | None

    _wire: ClassVar[dict[str, str]] = {"url": "URL"}


class ContentFilterIdResult(View):
    filtered: bool
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    id: str
    """Its id. Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ContentFilterPromptResults(View):
    sexual: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    violence: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    hate: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    self_harm: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    profanity: ContentFilterDetectedResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    custom_blocklists: ContentFilterDetailedResults | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    error: ErrorBase | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    jailbreak: ContentFilterDetectedResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    indirect_attack: ContentFilterDetectedResult | None
    """Since 2024-04-01-preview, last in 2025-04-01-preview."""


class ContentFilterResultBase(View):
    filtered: bool
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ContentFilterResultsBase(View):
    sexual: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    violence: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    hate: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    self_harm: ContentFilterSeverityResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    profanity: ContentFilterDetectedResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    custom_blocklists: ContentFilterDetailedResults | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    error: ErrorBase | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ContentFilterSeverityResult(View):
    filtered: bool
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    severity: Literal["safe", "low", "medium", "high"] | str
    """'safe', 'low', 'medium', 'high' or another value. Since 2023-12-01-preview, last in 2025-04-01-preview."""


class CosmosDBIndex(View):
    kind: Literal["CosmosDB"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection_id: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    collection_name: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    database_name: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "connection_id": "connectionId",
        "collection_name": "collectionName",
        "database_name": "databaseName",
    }


class CrawlingSettings(View):
    max_crawl_depth: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_crawl_time_in_mins: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_download_time_in_mins: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_file_size: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_redirects: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_files: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "max_crawl_depth": "maxCrawlDepth",
        "max_crawl_time_in_mins": "maxCrawlTimeInMins",
        "max_download_time_in_mins": "maxDownloadTimeInMins",
        "max_file_size": "maxFileSize",
        "max_redirects": "maxRedirects",
        "max_files": "maxFiles",
    }


class CreateChatCompletionResponse(View):
    id: str
    """Its id. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    choices: list[CreateChatCompletionResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    system_fingerprint: str | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    object: Literal["chat.completion"]
    """Its kind. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2023-03-15-preview, last in 2025-04-01-preview."""


class CreateChatCompletionResponseChoice(View):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped. 'stop', 'length', 'tool_calls', 'content_filter', 'function_call'."""
    index: int
    message: ChatCompletionResponseMessage
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category."""
    logprobs: CreateChatCompletionResponseChoiceLogprobs | None


class CreateChatCompletionResponseChoiceLogprobs(View):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None


class CreateChatCompletionStreamResponse(View):
    id: str
    """Its id. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    choices: list[CreateChatCompletionStreamResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    system_fingerprint: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    object: Literal["chat.completion.chunk"]
    """Its kind. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2024-08-01-preview, last in 2025-04-01-preview."""


class CreateChatCompletionStreamResponseChoice(View):
    delta: ChatCompletionStreamResponseDelta
    """What is new in this piece."""
    logprobs: CreateChatCompletionStreamResponseChoiceLogprobs | None
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    """Why the model stopped. 'stop', 'length', 'tool_calls', 'content_filter', 'function_call'."""
    index: int
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category."""


class CreateChatCompletionStreamResponseChoiceLogprobs(View):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None


class CreateCompletionResponse(View):
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
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    object: Literal["text_completion"]
    """Its kind. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2022-12-01, last in 2025-04-01-preview."""


class CreateCompletionResponseChoice(View):
    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the model stopped. 'stop', 'length', 'content_filter'."""
    index: int
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    text: str
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category."""


class CreateCompletionResponseChoiceLogprobs(View):
    text_offset: list[int] | None
    token_logprobs: list[float] | None
    tokens: list[str] | None
    top_logprobs: list[dict[str, float]] | None


class CreateEmbeddingResponse(View):
    object: str
    """Its kind. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    data: list[CreateEmbeddingResponseDataItem]
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""
    usage: CreateEmbeddingResponseUsage
    """How many tokens were spent. Since 2022-06-01-preview, last in 2025-04-01-preview."""


class CreateEmbeddingResponseDataItem(View):
    index: int
    object: str
    """Its kind."""
    embedding: list[float]


class CreateEmbeddingResponseUsage(View):
    prompt_tokens: int
    total_tokens: int


class CustomCompute(View):
    kind: Literal["CustomCompute"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    compute_id: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"compute_id": "computeId"}


class DalleContentFilterResults(View):
    sexual: ContentFilterSeverityResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    violence: ContentFilterSeverityResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    hate: ContentFilterSeverityResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    self_harm: ContentFilterSeverityResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""


class DalleError(View):
    code: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    message: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    param: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    type: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    inner_error: DalleInnerError | None
    """Since 2024-02-01, last in 2025-04-01-preview."""


class DalleErrorResponse(View):
    error: DalleError | None
    """Since 2024-02-01, last in 2025-04-01-preview."""


class DalleFilterResults(View):
    sexual: ContentFilterSeverityResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    violence: ContentFilterSeverityResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    hate: ContentFilterSeverityResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    self_harm: ContentFilterSeverityResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    profanity: ContentFilterDetectedResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    jailbreak: ContentFilterDetectedResult | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    custom_blocklists: ContentFilterDetailedResults | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class DalleInnerError(View):
    code: InnerErrorCode | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    content_filter_results: DalleFilterResults | None
    """What the content filter found, by category. Since 2024-02-01, last in 2025-04-01-preview."""
    revised_prompt: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""


class DeleteAssistantResponse(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    deleted: bool
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["assistant.deleted"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class DeleteMessageResponse(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    deleted: bool
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["thread.message.deleted"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class DeleteThreadResponse(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    deleted: bool
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["thread.deleted"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class DeleteVectorStoreFileResponse(View):
    id: str
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    deleted: bool
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    object: Literal["vector_store.file.deleted"] | str
    """Its kind. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class DeleteVectorStoreResponse(View):
    id: str
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    deleted: bool
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    object: Literal["vector_store.deleted"] | str
    """Its kind. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class DeploymentConnection(View):
    kind: Literal["RelativeConnection"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class Deprecation(View):
    fine_tune: int | None
    """Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: int
    """Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class DoneEvent(View):
    event: Literal["done"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data: Literal["[DONE]"] | str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class EndpointKeyConnection(View):
    kind: Literal["EndpointWithKey"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    endpoint: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    key: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class EndpointMIConnection(View):
    kind: Literal["EndpointWithManagedIdentity"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    endpoint: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    resource_id: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"resource_id": "resourceId"}


class Error(View):
    code: str | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    message: str | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    param: str | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    type: str | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    inner_error: InnerError | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""


class ErrorBase(View):
    code: str | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    message: str | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""


class ErrorEvent(View):
    event: Literal["error"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data: Error
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ErrorResponse(View):
    error: Error | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class File(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    bytes: int | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class FileCreate(View):
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output' or another value. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    content_url: str
    """Format url. Since 2024-08-01-preview, last in 2025-04-01-preview."""


class FileDetails(View):
    id: str | None
    """Its id. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    path: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    storage_account_uri: str | None
    """Format url. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    storage_container_name: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output' or another value. Since 2024-08-01-preview, last in 2025-04-01-preview."""


class FileList(Page["File"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    data: list[File] | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class FineTuningHyperParameters(View):
    n_epochs: int | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    batch_size: int | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    learning_rate_multiplier: float | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""


class FineTuningJob(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    status: FineTuningState | None
    """'created', 'pending', 'running', 'succeeded', 'cancelled', 'failed' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. At least 1 character. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    fine_tuned_model: str | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    training_file: str
    """Id of the file to train on. At least 1 character. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    validation_file: str | None
    """Id of the file to validate with. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    result_files: list[str] | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    finished_at: int | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    organisation_id: str | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    trained_tokens: int | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    error: FineTuningJobError | None
    """Since 2024-06-01, last in 2025-04-01-preview."""
    estimated_finish: int | None
    """Since 2024-06-01, last in 2025-04-01-preview."""
    hyperparameters: FineTuningHyperParameters | None
    """Settings of the training. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    suffix: str | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    seed: int | None
    """Repeat it, with all else equal, for repeatable output as far as possible. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    integrations: list[WandBIntegrationRequestWrapper] | None
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""


class FineTuningJobCheckpoint(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    fine_tuned_model_checkpoint: str
    """At least 1 character. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    step_number: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metrics: dict[str, float]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    fine_tuning_job_id: str
    """At least 1 character. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class FineTuningJobCheckpointList(Page["FineTuningJobCheckpoint"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data: list[FineTuningJobCheckpoint] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    has_more: bool | None
    """Whether there are more pages. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class FineTuningJobError(View):
    code: str | None
    """Since 2024-06-01, last in 2025-04-01-preview."""
    message: str | None
    """Since 2024-06-01, last in 2025-04-01-preview."""
    param: str | None
    """Since 2024-06-01, last in 2025-04-01-preview."""


class FineTuningJobEvent(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    level: LogLevel
    """'info', 'warning', 'error' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    message: str
    """At least 1 character. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    type: EventType
    """'message', 'metrics' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    data: Any
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""


class FineTuningJobEventList(Page["FineTuningJobEvent"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    data: list[FineTuningJobEvent] | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    has_more: bool | None
    """Whether there are more pages. Since 2023-10-01-preview, last in 2025-04-01-preview."""


class FineTuningJobList(Page["FineTuningJob"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    data: list[FineTuningJob] | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    has_more: bool | None
    """Whether there are more pages. Since 2023-10-01-preview, last in 2025-04-01-preview."""


class GenerateImagesResponse(View):
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    data: list[ImageResult]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class GenericEmbeddingSettings(View):
    connection: BaseConnection | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    deployment_name: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    model_name: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "deployment_name": "deploymentName",
        "model_name": "modelName",
    }


class ImageResult(View):
    url: str | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    b64_json: str | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    content_filter_results: DalleContentFilterResults | None
    """What the content filter found, by category. Since 2024-02-01, last in 2025-04-01-preview."""
    revised_prompt: str | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    prompt_filter_results: DalleFilterResults | None
    """What the content filter found in the prompt. Since 2024-02-01, last in 2025-04-01-preview."""


class IngestionError(View):
    message: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    inner_errors: list[str] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"inner_errors": "innerErrors"}


class IngestionJobBase(View):
    kind: IngestionJobType
    """'SystemCompute', 'UserCompute' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    job_id: str | None
    """Id of the ingestion job. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"job_id": "jobId"}


class IngestionJobList(Page["IngestionJob"]):
    next_link: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    value: list[IngestionJob] | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class IngestionJobProgress(View):
    stage_progress: list[IngestionJobStageProgress]
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"stage_progress": "stageProgress"}


class IngestionJobRun(View):
    job_id: str | None
    """Id of the ingestion job. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    run_id: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    status: OperationState | None
    """'notRunning', 'running', 'succeeded', 'failed' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    error: IngestionError | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    warnings: list[str] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    progress: IngestionJobProgress | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"job_id": "jobId", "run_id": "runId"}


class IngestionJobRunList(Page["IngestionJobRun"]):
    next_link: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    value: list[IngestionJobRun] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"next_link": "nextLink"}


class IngestionJobStageProgress(View):
    name: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    total_items: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    processed_items: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    state: OperationState | None
    """'notRunning', 'running', 'succeeded', 'failed' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    sub_stage_progress: list[IngestionJobStageProgress] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "total_items": "totalItems",
        "processed_items": "processedItems",
        "sub_stage_progress": "subStageProgress",
    }


class IngestionJobSystemCompute(View):
    kind: Literal["SystemCompute"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    job_id: str | None
    """Id of the ingestion job. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    search_service_connection: BaseConnection | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasource: SystemComputeDatasource | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    completion_action: CompletionAction | None
    """'cleanUpTempAssets', 'keepAllAssets' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data_refresh_interval_in_hours: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "job_id": "jobId",
        "search_service_connection": "searchServiceConnection",
        "completion_action": "completionAction",
        "data_refresh_interval_in_hours": "dataRefreshIntervalInHours",
    }


class IngestionJobUserCompute(View):
    kind: Literal["UserCompute"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    job_id: str | None
    """Id of the ingestion job. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    workspace_id: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    compute: JobCompute | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    target: TargetIndex | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasource: UserComputeDatasource | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data_refresh_interval_in_hours: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {
        "job_id": "jobId",
        "workspace_id": "workspaceId",
        "data_refresh_interval_in_hours": "dataRefreshIntervalInHours",
    }


class InnerError(View):
    code: InnerErrorCode | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    content_filter_results: ContentFilterPromptResults | None
    """What the content filter found, by category. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class JobComputeBase(View):
    kind: ComputeType
    """'ServerlessCompute', 'CustomCompute' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class Line(View):
    text: str
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    spans: list[Span]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ListAssistantsResponse(Page["AssistantObject"]):
    object: str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    data: list[AssistantObject]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    first_id: str
    """Id of the first item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    last_id: str
    """Id of the last item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    has_more: bool
    """Whether there are more pages. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ListMessagesResponse(Page["MessageObject"]):
    object: str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    data: list[MessageObject]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    first_id: str
    """Id of the first item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    last_id: str
    """Id of the last item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    has_more: bool
    """Whether there are more pages. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ListRunStepsResponse(Page["RunStepObject"]):
    object: str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    data: list[RunStepObject]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    first_id: str
    """Id of the first item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    last_id: str
    """Id of the last item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    has_more: bool
    """Whether there are more pages. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ListRunsResponse(Page["RunObject"]):
    object: str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    data: list[RunObject]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    first_id: str
    """Id of the first item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    last_id: str
    """Id of the last item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    has_more: bool
    """Whether there are more pages. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ListThreadsResponse(View):
    object: str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    data: list[ThreadObject]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    first_id: str
    """Id of the first item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    last_id: str
    """Id of the last item of the page. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    has_more: bool
    """Whether there are more pages. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ListVectorStoreFilesResponse(Page["VectorStoreFileObject"]):
    object: str
    """Its kind. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data: list[VectorStoreFileObject]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    first_id: str
    """Id of the first item of the page. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    last_id: str
    """Id of the last item of the page. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    has_more: bool
    """Whether there are more pages. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ListVectorStoresResponse(Page["VectorStoreObject"]):
    object: str
    """Its kind. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data: list[VectorStoreObject]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    first_id: str
    """Id of the first item of the page. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    last_id: str
    """Id of the last item of the page. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    has_more: bool
    """Whether there are more pages. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class MessageContentImageFileObject(View):
    type: Literal["image_file"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    image_file: MessageContentImageFileObjectImageFile
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class MessageContentImageFileObjectImageFile(View):
    file_id: str
    """Id of the file."""


class MessageContentTextAnnotationsFileCitationObject(View):
    type: Literal["file_citation"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    text: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    start_index: int
    """At least 0. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    end_index: int
    """At least 0. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class MessageContentTextAnnotationsFileCitationObjectFileCitation(View):
    file_id: str
    """Id of the file."""


class MessageContentTextAnnotationsFilePathObject(View):
    type: Literal["file_path"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    text: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    start_index: int
    """At least 0. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    end_index: int
    """At least 0. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class MessageContentTextAnnotationsFilePathObjectFilePath(View):
    file_id: str
    """Id of the file."""


class MessageContentTextObject(View):
    type: Literal["text"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    text: MessageContentTextObjectText
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class MessageContentTextObjectText(View):
    value: str
    annotations: list[MessageContentTextObjectTextAnnotation]


class MessageDeltaContentImageFileObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["image_file"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    image_file: MessageDeltaContentImageFileObjectImageFile | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class MessageDeltaContentImageFileObjectImageFile(View):
    file_id: str | None
    """Id of the file."""


class MessageDeltaContentTextAnnotationsFileCitationObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["file_citation"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    text: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    file_citation: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    start_index: int | None
    """At least 0. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    end_index: int | None
    """At least 0. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation(View):
    file_id: str | None
    """Id of the file."""
    quote: str | None


class MessageDeltaContentTextAnnotationsFilePathObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["file_path"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    text: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    file_path: MessageDeltaContentTextAnnotationsFilePathObjectFilePath | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    start_index: int | None
    """At least 0. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    end_index: int | None
    """At least 0. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class MessageDeltaContentTextAnnotationsFilePathObjectFilePath(View):
    file_id: str | None
    """Id of the file."""


class MessageDeltaContentTextObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["text"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    text: MessageDeltaContentTextObjectText | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class MessageDeltaContentTextObjectText(View):
    value: str | None
    annotations: list[MessageDeltaContentTextObjectTextAnnotation] | None


class MessageDeltaObject(View):
    id: str
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    object: Literal["thread.message.delta"] | str
    """Its kind. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    delta: MessageDeltaObjectDelta
    """What is new in this piece. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class MessageDeltaObjectDelta(View):
    role: Literal["user", "assistant"] | str | None
    """'user', 'assistant' or another value."""
    content: list[MessageDeltaObjectDeltaContentItem] | None


class MessageObject(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["thread.message"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    thread_id: str
    """Id of the thread. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    status: Literal["in_progress", "incomplete", "completed"] | str
    """'in_progress', 'incomplete', 'completed' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    incomplete_details: MessageObjectIncompleteDetails | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    completed_at: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    incomplete_at: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    role: Literal["user", "assistant"] | str
    """'user', 'assistant' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content: list[MessageObjectContentItem]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    assistant_id: str | None
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    run_id: str | None
    """Id of the run. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    attachments: list[MessageObjectAttachment] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class MessageObjectAttachment(View):
    file_id: str | None
    """Id of the file."""
    tools: list[MessageObjectAttachmentTool] | None
    """What the model may call."""


class MessageObjectIncompleteDetails(View):
    reason: (
        Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"] | str
    )
    """'content_filter', 'max_tokens', 'run_cancelled', 'run_expired', 'run_failed' or another value."""


class MessageStreamEventThreadMessageCompleted(View):
    event: Literal["thread.message.completed"]
    data: MessageObject


class MessageStreamEventThreadMessageCreated(View):
    event: Literal["thread.message.created"]
    data: MessageObject


class MessageStreamEventThreadMessageDelta(View):
    event: Literal["thread.message.delta"]
    data: MessageDeltaObject


class MessageStreamEventThreadMessageInProgress(View):
    event: Literal["thread.message.in_progress"]
    data: MessageObject


class MessageStreamEventThreadMessageIncomplete(View):
    event: Literal["thread.message.incomplete"]
    data: MessageObject


class Model(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    status: FineTuningState | None
    """'created', 'pending', 'running', 'succeeded', 'cancelled', 'failed' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str | None
    """Id of the model. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    fine_tune: str | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    capabilities: Capabilities
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    lifecycle_status: LifeCycleStatus
    """'preview', 'generally-available' or another value. Since 2022-12-01, last in 2025-04-01-preview."""
    deprecation: Deprecation
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class ModelList(Page["Model"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    data: list[Model] | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class OnYourDataAccessTokenAuthenticationOptions(View):
    type: Literal["access_token"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    access_token: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class OnYourDataApiKeyAuthenticationOptions(View):
    type: Literal["api_key"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    key: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataAuthenticationOptionsBase(View):
    type: OnYourDataAuthenticationType
    """'api_key', 'connection_string', 'key_and_key_id', 'encoded_api_key', 'access_token', 'system_assigned_managed_identity', 'user_assigned_managed_identity', 'username_and_password' or another value. Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataConnectionStringAuthenticationOptions(View):
    type: Literal["connection_string"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    connection_string: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataDeploymentNameVectorizationSource(View):
    type: Literal["deployment_name"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    deployment_name: str
    """Since 2024-02-01, last in 2025-04-01-preview."""
    dimensions: int | None
    """Length of the vectors. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class OnYourDataEncodedApiKeyAuthenticationOptions(View):
    type: Literal["encoded_api_key"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    encoded_api_key: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class OnYourDataEndpointVectorizationSource(View):
    type: Literal["endpoint"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    endpoint: str
    """Format uri. Since 2024-02-01, last in 2025-04-01-preview."""
    authentication: OnYourDataEndpointVectorizationSourceAuthentication
    """Since 2024-02-01, last in 2025-04-01-preview."""
    dimensions: int | None
    """Length of the vectors. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class OnYourDataIntegratedVectorizationSource(View):
    type: Literal["integrated"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class OnYourDataKeyAndKeyIdAuthenticationOptions(View):
    type: Literal["key_and_key_id"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    key: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    key_id: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class OnYourDataModelIdVectorizationSource(View):
    type: Literal["model_id"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model_id: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class OnYourDataSystemAssignedManagedIdentityAuthenticationOptions(View):
    type: Literal["system_assigned_managed_identity"]
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataUserAssignedManagedIdentityAuthenticationOptions(View):
    type: Literal["user_assigned_managed_identity"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    managed_identity_resource_id: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataUsernameAndPasswordAuthenticationOptions(View):
    type: Literal["username_and_password"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    username: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    password: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class OnYourDataVectorizationSourceBase(View):
    type: OnYourDataVectorizationSourceType
    """'endpoint', 'deployment_name', 'integrated', 'model_id' or another value. Since 2024-02-01, last in 2025-04-01-preview."""


class OtherChunkingStrategyResponseParam(View):
    type: Literal["other"] | str
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class PineconeIndex(View):
    kind: Literal["Pinecone"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection_id: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"connection_id": "connectionId"}


class PromptFilterResult(View):
    prompt_index: int | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    content_filter_results: ContentFilterPromptResults | None
    """What the content filter found, by category. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class RetrievedDocument(View):
    content: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    title: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    url: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    filepath: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunk_id: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    rerank_score: float | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    search_queries: list[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data_source_index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    original_search_score: float
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    filter_reason: FilterReason | None
    """'score', 'rerank' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunCompletionUsage(View):
    completion_tokens: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    prompt_tokens: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    total_tokens: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunObject(View):
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
    """'queued', 'in_progress', 'requires_action', 'cancelling', 'cancelled', 'failed', 'completed', 'expired' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    required_action: RunObjectRequiredAction | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    last_error: RunObjectLastError | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    expires_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    started_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    cancelled_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    failed_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    completed_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    incomplete_details: RunObjectIncompleteDetails | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
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
    """Higher values make the output more random, lower ones more focused. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_prompt_tokens: int | None
    """At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_completion_tokens: int | None
    """Most tokens to generate, those spent on reasoning included. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    truncation_strategy: TruncationObject | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tool_choice: AssistantsApiToolChoiceOption | None
    """Whether, and which, tools are called. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    parallel_tool_calls: bool | None
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    response_format: AssistantsApiResponseFormatOption | None
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunObjectIncompleteDetails(View):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | str | None
    """'max_completion_tokens', 'max_prompt_tokens' or another value."""


class RunObjectLastError(View):
    code: Literal["server_error", "rate_limit_exceeded"] | str
    """'server_error', 'rate_limit_exceeded' or another value."""
    message: str


class RunObjectRequiredAction(View):
    type: Literal["submit_tool_outputs"]
    submit_tool_outputs: RunObjectRequiredActionSubmitToolOutputs


class RunObjectRequiredActionSubmitToolOutputs(View):
    tool_calls: list[RunToolCallObject]


class RunStepCompletionUsage(View):
    completion_tokens: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    prompt_tokens: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    total_tokens: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDeltaObject(View):
    id: str
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    object: Literal["thread.run.step.delta"] | str
    """Its kind. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    delta: RunStepDeltaObjectDelta
    """What is new in this piece. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDeltaObjectDelta(View):
    step_details: RunStepDeltaObjectDeltaStepDetails | None


class RunStepDeltaStepDetailsMessageCreationObject(View):
    type: Literal["message_creation"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    message_creation: RunStepDeltaStepDetailsMessageCreationObjectMessageCreation | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDeltaStepDetailsMessageCreationObjectMessageCreation(View):
    message_id: str | None
    """Id of the message."""


class RunStepDeltaStepDetailsToolCallsCodeObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["code_interpreter"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    code_interpreter: RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter(View):
    input: str | None
    outputs: list[RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput] | None


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["image"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    image: RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage(View):
    file_id: str | None
    """Id of the file."""


class RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["logs"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    logs: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDeltaStepDetailsToolCallsFileSearchObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["file_search"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    file_search: dict[str, Any]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDeltaStepDetailsToolCallsFunctionObject(View):
    index: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["function"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    function: RunStepDeltaStepDetailsToolCallsFunctionObjectFunction | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDeltaStepDetailsToolCallsFunctionObjectFunction(View):
    name: str | None
    arguments: str | None
    output: str | None


class RunStepDeltaStepDetailsToolCallsObject(View):
    type: Literal["tool_calls"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tool_calls: list[RunStepDeltaStepDetailsToolCallsObjectToolCall] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDetailsMessageCreationObject(View):
    type: Literal["message_creation"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    message_creation: RunStepDetailsMessageCreationObjectMessageCreation
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class RunStepDetailsMessageCreationObjectMessageCreation(View):
    message_id: str
    """Id of the message."""


class RunStepDetailsToolCallsCodeObject(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    type: Literal["code_interpreter"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    code_interpreter: RunStepDetailsToolCallsCodeObjectCodeInterpreter
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class RunStepDetailsToolCallsCodeObjectCodeInterpreter(View):
    input: str
    outputs: list[RunStepDetailsToolCallsCodeObjectCodeInterpreterOutput]


class RunStepDetailsToolCallsCodeOutputImageObject(View):
    type: Literal["image"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    image: RunStepDetailsToolCallsCodeOutputImageObjectImage
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class RunStepDetailsToolCallsCodeOutputImageObjectImage(View):
    file_id: str
    """Id of the file."""


class RunStepDetailsToolCallsCodeOutputLogsObject(View):
    type: Literal["logs"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    logs: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class RunStepDetailsToolCallsFileSearchObject(View):
    id: str
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    type: Literal["file_search"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    file_search: dict[str, Any]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class RunStepDetailsToolCallsFunctionObject(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    type: Literal["function"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    function: RunStepDetailsToolCallsFunctionObjectFunction
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class RunStepDetailsToolCallsFunctionObjectFunction(View):
    name: str
    arguments: str
    output: str | None


class RunStepDetailsToolCallsObject(View):
    type: Literal["tool_calls"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_calls: list[RunStepDetailsToolCallsObjectToolCall]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class RunStepObject(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["assistant.run.step", "thread.run.step"] | str
    """Its kind. 'assistant.run.step', 'thread.run.step' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    assistant_id: str
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    thread_id: str
    """Id of the thread. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    run_id: str
    """Id of the run. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    type: Literal["message_creation", "tool_calls"] | str
    """'message_creation', 'tool_calls' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"] | str
    """'in_progress', 'cancelled', 'failed', 'completed', 'expired' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    step_details: RunStepObjectStepDetails
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    last_error: RunStepObjectLastError | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    expired_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    cancelled_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    failed_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    completed_at: int | None
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class RunStepObjectLastError(View):
    code: Literal["server_error", "rate_limit_exceeded"] | str
    """'server_error', 'rate_limit_exceeded' or another value."""
    message: str


class RunStepStreamEventThreadRunStepCancelled(View):
    event: Literal["thread.run.step.cancelled"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepCompleted(View):
    event: Literal["thread.run.step.completed"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepCreated(View):
    event: Literal["thread.run.step.created"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepDelta(View):
    event: Literal["thread.run.step.delta"]
    data: RunStepDeltaObject


class RunStepStreamEventThreadRunStepExpired(View):
    event: Literal["thread.run.step.expired"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepFailed(View):
    event: Literal["thread.run.step.failed"]
    data: RunStepObject


class RunStepStreamEventThreadRunStepInProgress(View):
    event: Literal["thread.run.step.in_progress"]
    data: RunStepObject


class RunStreamEventThreadRunCancelled(View):
    event: Literal["thread.run.cancelled"]
    data: RunObject


class RunStreamEventThreadRunCancelling(View):
    event: Literal["thread.run.cancelling"]
    data: RunObject


class RunStreamEventThreadRunCompleted(View):
    event: Literal["thread.run.completed"]
    data: RunObject


class RunStreamEventThreadRunCreated(View):
    event: Literal["thread.run.created"]
    data: RunObject


class RunStreamEventThreadRunExpired(View):
    event: Literal["thread.run.expired"]
    data: RunObject


class RunStreamEventThreadRunFailed(View):
    event: Literal["thread.run.failed"]
    data: RunObject


class RunStreamEventThreadRunInProgress(View):
    event: Literal["thread.run.in_progress"]
    data: RunObject


class RunStreamEventThreadRunQueued(View):
    event: Literal["thread.run.queued"]
    data: RunObject


class RunStreamEventThreadRunRequiresAction(View):
    event: Literal["thread.run.requires_action"]
    data: RunObject


class RunToolCallObject(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    type: Literal["function"] | str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    function: RunToolCallObjectFunction
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class RunToolCallObjectFunction(View):
    name: str
    arguments: str


class ServerlessCompute(View):
    kind: Literal["ServerlessCompute"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    sku: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    instance_count: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"instance_count": "instanceCount"}


class Span(View):
    text: str
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    offset: int
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    length: int
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    polygon: list[SpanPolygonItem]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class SpanPolygonItem(View):
    x: float | None
    y: float | None


class StaticChunkingStrategy(View):
    max_chunk_size_tokens: int
    """100 to 4096. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    chunk_overlap_tokens: int
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class StaticChunkingStrategyRequestParam(View):
    type: Literal["static"]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    static: StaticChunkingStrategy
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class StaticChunkingStrategyResponseParam(View):
    type: Literal["static"] | str
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    static: StaticChunkingStrategy
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class SystemComputeDatasourceBase(View):
    kind: SystemComputeDatasourceType
    """'Storage', 'Urls' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class SystemComputeStorage(View):
    kind: Literal["Storage"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection: BaseConnection
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    container_name: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking: ChunkingSettings | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    embeddings: list[GenericEmbeddingSettings]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"container_name": "containerName"}


class SystemComputeUrl(View):
    kind: Literal["Urls"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    urls: list[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection: BaseConnection
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    container_name: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    crawling: CrawlingSettings | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking: ChunkingSettings | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    embeddings: list[GenericEmbeddingSettings]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"container_name": "containerName"}


class TargetIndexBase(View):
    kind: TargetType
    """'AzureAISearch', 'CosmosDB', 'Pinecone' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ThreadObject(View):
    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    object: Literal["thread"] | str
    """Its kind. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: ThreadObjectToolResources | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ThreadObjectToolResources(View):
    code_interpreter: ThreadObjectToolResourcesCodeInterpreter | None
    file_search: ThreadObjectToolResourcesFileSearch | None


class ThreadObjectToolResourcesCodeInterpreter(View):
    file_ids: list[str] | None
    """Ids of files. At most 20 items; default []."""


class ThreadObjectToolResourcesFileSearch(View):
    vector_store_ids: list[str] | None
    """At most 1 item."""


class ThreadStreamEvent(View):
    event: Literal["thread.created"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    data: ThreadObject
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class TruncationObject(View):
    type: Literal["auto", "last_messages"] | str
    """'auto', 'last_messages' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    last_messages: int | None
    """At least 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class UploadPartResource(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    upload_id: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    azure_block_id: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class UploadResource(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'fine_tuning.job.checkpoint', 'model', 'upload', 'upload.part' or another value. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    bytes: int | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    filename: str | None
    """Name of the file. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    purpose: Purpose | None
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output' or another value. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    status: UploadStatus | None
    """'pending', 'expired', 'completed', 'cancelled'. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    expires_at: int | None
    """Format unixtime. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    file: File | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class UserComputeDataset(View):
    kind: Literal["Dataset"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    dataset_id: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    dataset_type: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking: ChunkingSettings | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    embeddings: list[WorkspaceConnectionEmbeddingSettings] | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"dataset_id": "datasetId", "dataset_type": "datasetType"}


class UserComputeDatasourceBase(View):
    kind: UserComputeDatasourceType
    """'Dataset', 'Urls' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class UserComputeUrl(View):
    kind: Literal["Urls"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    urls: list[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    crawling: CrawlingSettings | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking: ChunkingSettings | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    embeddings: list[WorkspaceConnectionEmbeddingSettings]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class VectorStoreExpirationAfter(View):
    anchor: Literal["last_active_at"] | str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    days: int
    """1 to 365. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class VectorStoreFileBatchObject(View):
    id: str
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    object: Literal["vector_store.files_batch", "vector_store.file_batch"] | str
    """Its kind. 'vector_store.files_batch', 'vector_store.file_batch' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    vector_store_id: str
    """Id of the vector store. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """'in_progress', 'completed', 'cancelled', 'failed' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class VectorStoreFileBatchObjectFileCounts(View):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class VectorStoreFileObject(View):
    id: str
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    object: Literal["vector_store.file"] | str
    """Its kind. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    usage_bytes: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    vector_store_id: str
    """Id of the vector store. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    status: Literal["in_progress", "completed", "cancelled", "failed"] | str
    """'in_progress', 'completed', 'cancelled', 'failed' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    last_error: VectorStoreFileObjectLastError | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking_strategy: VectorStoreFileObjectChunkingStrategy | None
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class VectorStoreFileObjectLastError(View):
    code: Literal["internal_error", "file_not_found", "parsing_error", "unhandled_mime_type"] | str
    """'internal_error', 'file_not_found', 'parsing_error', 'unhandled_mime_type' or another value."""
    message: str


class VectorStoreObject(View):
    id: str
    """Its id. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    object: Literal["vector_store"]
    """Its kind. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    name: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    usage_bytes: int
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    file_counts: VectorStoreObjectFileCounts
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    status: Literal["expired", "in_progress", "completed"] | str
    """'expired', 'in_progress', 'completed' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    expires_after: VectorStoreExpirationAfter | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    expires_at: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    last_active_at: int | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class VectorStoreObjectFileCounts(View):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class WandBIntegrationRequest(View):
    project: str
    """At least 1 character. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    name: str | None
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""
    entity: str | None
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""
    tags: list[str] | None
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""


class WandBIntegrationRequestWrapper(View):
    type: IntegrationTypes
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""
    wandb: WandBIntegrationRequest
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""


class WorkspaceConnection(View):
    kind: Literal["WorkspaceConnection"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection_id: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

    _wire: ClassVar[dict[str, str]] = {"connection_id": "connectionId"}


class WorkspaceConnectionEmbeddingSettings(View):
    connection_id: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    deployment_name: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    model_name: str | None
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""

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


AssistantsApiResponseFormatOption: TypeAlias = (
    Literal["none", "auto"] | str | AssistantsApiResponseFormat
)


AssistantsApiToolChoiceOption: TypeAlias = Literal["none", "auto"] | str | AssistantsNamedToolChoice


AudioTranscriptionsCreateResponse: TypeAlias = Annotated[
    AudioResponse | AudioVerboseResponse, OneOf()
]


AudioTranslationsCreateResponse: TypeAlias = Annotated[
    AudioResponse | AudioVerboseResponse, OneOf()
]


AuthoringInnerErrorCode: TypeAlias = Literal["invalidPayload"] | str


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


ChatCompletionMessageToolCalls: TypeAlias = list[ChatCompletionMessageToolCall]


ChatCompletionRequestMessageFunction: TypeAlias = Annotated[
    ChatCompletionRequestMessageFunctionFunction
    | ChatCompletionRequestMessageFunctionFunction_
    | ChatCompletionRequestMessageFunctionFunction_2
    | ChatCompletionRequestMessageFunctionFunction_3,
    OneOf(),
]


ChatCompletionRequestMessageTool: TypeAlias = Annotated[
    ChatCompletionRequestMessageToolSystem
    | ChatCompletionRequestMessageToolUser
    | ChatCompletionRequestMessageToolAssistant
    | ChatCompletionRequestMessageToolTool
    | ChatCompletionRequestMessageToolFunction,
    OneOf(
        "role",
        {
            "system": ChatCompletionRequestMessageToolSystem,
            "user": ChatCompletionRequestMessageToolUser,
            "assistant": ChatCompletionRequestMessageToolAssistant,
            "tool": ChatCompletionRequestMessageToolTool,
            "function": ChatCompletionRequestMessageToolFunction,
        },
    ),
]


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


FilterReason: TypeAlias = Literal["score", "rerank"] | str


FineTuningState: TypeAlias = (
    Literal["created", "pending", "running", "succeeded", "cancelled", "failed"] | str
)


IngestionJobType: TypeAlias = Literal["SystemCompute", "UserCompute"] | str


IngestionJob: TypeAlias = Annotated[
    IngestionJobSystemCompute | IngestionJobUserCompute,
    OneOf(
        "kind",
        {"SystemCompute": IngestionJobSystemCompute, "UserCompute": IngestionJobUserCompute},
        base=IngestionJobBase,
    ),
]


InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"] | str


IntegrationTypes: TypeAlias = Literal["wandb"]


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


OnYourDataAuthenticationType: TypeAlias = (
    Literal[
        "api_key",
        "connection_string",
        "key_and_key_id",
        "encoded_api_key",
        "access_token",
        "system_assigned_managed_identity",
        "user_assigned_managed_identity",
        "username_and_password",
    ]
    | str
)


OnYourDataEndpointVectorizationSourceAuthentication: TypeAlias = Annotated[
    OnYourDataApiKeyAuthenticationOptions | OnYourDataAccessTokenAuthenticationOptions,
    OneOf(
        "type",
        {
            "api_key": OnYourDataApiKeyAuthenticationOptions,
            "access_token": OnYourDataAccessTokenAuthenticationOptions,
        },
    ),
]


OnYourDataAuthenticationOptions: TypeAlias = Annotated[
    OnYourDataApiKeyAuthenticationOptions
    | OnYourDataConnectionStringAuthenticationOptions
    | OnYourDataKeyAndKeyIdAuthenticationOptions
    | OnYourDataEncodedApiKeyAuthenticationOptions
    | OnYourDataAccessTokenAuthenticationOptions
    | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
    | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
    | OnYourDataUsernameAndPasswordAuthenticationOptions,
    OneOf(
        "type",
        {
            "api_key": OnYourDataApiKeyAuthenticationOptions,
            "connection_string": OnYourDataConnectionStringAuthenticationOptions,
            "key_and_key_id": OnYourDataKeyAndKeyIdAuthenticationOptions,
            "encoded_api_key": OnYourDataEncodedApiKeyAuthenticationOptions,
            "access_token": OnYourDataAccessTokenAuthenticationOptions,
            "system_assigned_managed_identity": OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
            "user_assigned_managed_identity": OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
            "username_and_password": OnYourDataUsernameAndPasswordAuthenticationOptions,
        },
        base=OnYourDataAuthenticationOptionsBase,
    ),
]


OnYourDataVectorizationSource: TypeAlias = Annotated[
    OnYourDataEndpointVectorizationSource
    | OnYourDataDeploymentNameVectorizationSource
    | OnYourDataIntegratedVectorizationSource
    | OnYourDataModelIdVectorizationSource,
    OneOf(
        "type",
        {
            "endpoint": OnYourDataEndpointVectorizationSource,
            "deployment_name": OnYourDataDeploymentNameVectorizationSource,
            "integrated": OnYourDataIntegratedVectorizationSource,
            "model_id": OnYourDataModelIdVectorizationSource,
        },
        base=OnYourDataVectorizationSourceBase,
    ),
]


OnYourDataVectorizationSourceType: TypeAlias = (
    Literal["endpoint", "deployment_name", "integrated", "model_id"] | str
)


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


RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreterOutput: TypeAlias = Annotated[
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


JobCompute: TypeAlias = Annotated[
    CustomCompute | ServerlessCompute,
    OneOf(
        "kind",
        {"CustomCompute": CustomCompute, "ServerlessCompute": ServerlessCompute},
        base=JobComputeBase,
    ),
]


SystemComputeDatasourceType: TypeAlias = Literal["Storage", "Urls"] | str


SystemComputeDatasource: TypeAlias = Annotated[
    SystemComputeStorage | SystemComputeUrl,
    OneOf(
        "kind",
        {"Storage": SystemComputeStorage, "Urls": SystemComputeUrl},
        base=SystemComputeDatasourceBase,
    ),
]


TargetIndex: TypeAlias = Annotated[
    AzureAISearchIndex | CosmosDBIndex | PineconeIndex,
    OneOf(
        "kind",
        {"AzureAISearch": AzureAISearchIndex, "CosmosDB": CosmosDBIndex, "Pinecone": PineconeIndex},
        base=TargetIndexBase,
    ),
]


TargetType: TypeAlias = Literal["AzureAISearch", "CosmosDB", "Pinecone"] | str


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
    ]
    | str
)


UploadStatus: TypeAlias = Literal["pending", "expired", "completed", "cancelled"]


UserComputeDatasourceType: TypeAlias = Literal["Dataset", "Urls"] | str


UserComputeDatasource: TypeAlias = Annotated[
    UserComputeDataset | UserComputeUrl,
    OneOf(
        "kind",
        {"Dataset": UserComputeDataset, "Urls": UserComputeUrl},
        base=UserComputeDatasourceBase,
    ),
]


VectorStoreFileObjectChunkingStrategy: TypeAlias = Annotated[
    AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam,
    OneOf(
        "type",
        {"auto": AutoChunkingStrategyRequestParam, "static": StaticChunkingStrategyRequestParam},
    ),
]


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
