"""Answers of api-version 2024-02-01: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from .._runtime.core.page import Page
from .._runtime.core.union import OneOf
from .._runtime.core.view import View


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


class AzureChatExtensionsMessageContext(View):
    citations: list[Citation] | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    intent: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""


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


class ChatCompletionMessageToolCallFunction(View):
    name: str
    arguments: str


class ChatCompletionResponseMessage(View):
    role: ChatCompletionResponseMessageRole | None
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""
    content: str | None
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""
    tool_calls: list[ChatCompletionMessageToolCall] | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function_call: ChatCompletionFunctionCall | None
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""
    context: AzureChatExtensionsMessageContext | None
    """Since 2024-02-01, last in 2025-04-01-preview."""


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
    presence_penalty: float | None
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    frequency_penalty: float | None
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    logit_bias: dict[str, Any] | None
    """Adjustment of a token's likelihood, by token id. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    user: str | None
    """Your own id of the end user, for abuse detection. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class ChatCompletionsResponseCommon(View):
    id: str
    """Its id. Since 2023-06-01-preview, last in 2024-07-01-preview."""
    object: ChatCompletionResponseObject
    """Its kind. Since 2023-06-01-preview, last in 2024-07-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-06-01-preview, last in 2024-07-01-preview."""
    model: str
    """Id of the model. Since 2023-06-01-preview, last in 2024-07-01-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2023-06-01-preview, last in 2024-07-01-preview."""
    system_fingerprint: str | None
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""


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


class CompletionUsage(View):
    prompt_tokens: int
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    completion_tokens: int
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    total_tokens: int
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


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
    error: ErrorBase | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    protected_material_text: ContentFilterDetectedResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    protected_material_code: ContentFilterDetectedWithCitationResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


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
    error: ErrorBase | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    jailbreak: ContentFilterDetectedResult | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


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
    error: ErrorBase | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ContentFilterSeverityResult(View):
    filtered: bool
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    severity: Literal["safe", "low", "medium", "high"] | str
    """'safe', 'low', 'medium', 'high' or another value. Since 2023-12-01-preview, last in 2025-04-01-preview."""


class CreateChatCompletionResponse(View):
    id: str
    """Its id. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    object: ChatCompletionResponseObject
    """Its kind. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    system_fingerprint: str | None
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    choices: list[CreateChatCompletionResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview, last in 2025-04-01-preview."""


class CreateChatCompletionResponseChoice(View):
    index: int | None
    finish_reason: str | None
    """Why the model stopped."""
    message: ChatCompletionResponseMessage | None
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category."""


class CreateChatCompletionStreamResponse(View):
    id: str
    """Its id. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    object: Literal["chat.completion.chunk"]
    """Its kind. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    choices: list[CreateChatCompletionStreamResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class CreateChatCompletionStreamResponseChoice(View):
    index: int
    finish_reason: Literal["stop", "length", "content_filter", "function_call", "tool_calls"] | None
    """Why the model stopped. 'stop', 'length', 'content_filter', 'function_call', 'tool_calls'."""
    delta: CreateChatCompletionStreamResponseChoiceDelta
    """What is new in this piece."""
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category."""


class CreateChatCompletionStreamResponseChoiceDelta(View):
    role: str | None
    content: str | None
    function_call: CreateChatCompletionStreamResponseChoiceDeltaFunctionCall | None
    tool_calls: list[CreateChatCompletionStreamResponseChoiceDeltaToolCall] | None


class CreateChatCompletionStreamResponseChoiceDeltaFunctionCall(View):
    name: str | None
    arguments: str | None


class CreateChatCompletionStreamResponseChoiceDeltaToolCall(View):
    index: int
    id: str | None
    """Its id."""
    type: Literal["function"] | None
    function: CreateChatCompletionStreamResponseChoiceDeltaToolCallFunction | None


class CreateChatCompletionStreamResponseChoiceDeltaToolCallFunction(View):
    name: str | None
    arguments: str | None


class CreateCompletionResponse(View):
    id: str
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    object: str
    """Its kind. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    choices: list[CreateCompletionResponseChoice]
    """The alternatives that were generated. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    usage: CreateCompletionResponseUsage | None
    """How many tokens were spent. Since 2022-12-01, last in 2025-04-01-preview."""


class CreateCompletionResponseChoice(View):
    text: str | None
    index: int | None
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    finish_reason: str | None
    """Why the model stopped."""
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category."""


class CreateCompletionResponseChoiceLogprobs(View):
    tokens: list[str] | None
    token_logprobs: list[float] | None
    top_logprobs: list[dict[str, float]] | None
    text_offset: list[int] | None


class CreateCompletionResponseUsage(View):
    completion_tokens: float
    prompt_tokens: float
    total_tokens: float


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


class DalleInnerError(View):
    code: InnerErrorCode | None
    """Since 2024-02-01, last in 2025-04-01-preview."""
    content_filter_results: DalleFilterResults | None
    """What the content filter found, by category. Since 2024-02-01, last in 2025-04-01-preview."""
    revised_prompt: str | None
    """Since 2024-02-01, last in 2025-04-01-preview."""


class Deprecation(View):
    fine_tune: int | None
    """Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: int
    """Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""


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


class ErrorResponse(View):
    error: Error | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class File(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'fine_tuning.job', 'file', 'fine-tune-event', 'fine_tuning.job.event', 'model' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    id: str | None
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    status: FileState | None
    """'uploaded', 'pending', 'running', 'processed', 'error', 'deleting', 'deleted' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    bytes: int | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    status_details: str | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""


class FileList(Page["File"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'fine_tuning.job', 'file', 'fine-tune-event', 'fine_tuning.job.event', 'model' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
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
    """Its kind. 'list', 'fine-tune', 'fine_tuning.job', 'file', 'fine-tune-event', 'fine_tuning.job.event', 'model' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
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
    hyperparameters: FineTuningHyperParameters | None
    """Settings of the training. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    suffix: str | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""


class FineTuningJobEvent(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'fine_tuning.job', 'file', 'fine-tune-event', 'fine_tuning.job.event', 'model' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
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
    """Its kind. 'list', 'fine-tune', 'fine_tuning.job', 'file', 'fine-tune-event', 'fine_tuning.job.event', 'model' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    data: list[FineTuningJobEvent] | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    has_more: bool | None
    """Whether there are more pages. Since 2023-10-01-preview, last in 2025-04-01-preview."""


class FineTuningJobList(Page["FineTuningJob"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'fine_tuning.job', 'file', 'fine-tune-event', 'fine_tuning.job.event', 'model' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    data: list[FineTuningJob] | None
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    has_more: bool | None
    """Whether there are more pages. Since 2023-10-01-preview, last in 2025-04-01-preview."""


class GenerateImagesResponse(View):
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    data: list[ImageResult]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


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


class InnerError(View):
    code: InnerErrorCode | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    content_filter_results: ContentFilterPromptResults | None
    """What the content filter found, by category. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class Model(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'fine_tuning.job', 'file', 'fine-tune-event', 'fine_tuning.job.event', 'model' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
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
    """Its kind. 'list', 'fine-tune', 'fine_tuning.job', 'file', 'fine-tune-event', 'fine_tuning.job.event', 'model' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    data: list[Model] | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class OnYourDataApiKeyAuthenticationOptions(View):
    type: Literal["api_key"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    key: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataAuthenticationOptionsBase(View):
    type: OnYourDataAuthenticationType
    """'api_key', 'connection_string', 'system_assigned_managed_identity', 'user_assigned_managed_identity' or another value. Since 2024-02-01, last in 2025-04-01-preview."""


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


class OnYourDataEndpointVectorizationSource(View):
    type: Literal["endpoint"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    authentication: OnYourDataApiKeyAuthenticationOptions
    """Since 2024-02-01, last in 2025-04-01-preview."""
    endpoint: str
    """Format uri. Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataSystemAssignedManagedIdentityAuthenticationOptions(View):
    type: Literal["system_assigned_managed_identity"]
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataUserAssignedManagedIdentityAuthenticationOptions(View):
    type: Literal["user_assigned_managed_identity"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    managed_identity_resource_id: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataVectorizationSourceBase(View):
    type: OnYourDataVectorizationSourceType
    """'endpoint', 'deployment_name' or another value. Since 2024-02-01, last in 2025-04-01-preview."""


class PromptFilterResult(View):
    prompt_index: int | None
    """Since 2023-06-01-preview, last in 2025-04-01-preview."""
    content_filter_results: ContentFilterPromptResults | None
    """What the content filter found, by category. Since 2023-06-01-preview, last in 2025-04-01-preview."""


AudioTranscriptionsCreateResponse: TypeAlias = Annotated[
    AudioResponse | AudioVerboseResponse, OneOf()
]


AudioTranslationsCreateResponse: TypeAlias = Annotated[
    AudioResponse | AudioVerboseResponse, OneOf()
]


AuthoringInnerErrorCode: TypeAlias = Literal["invalidPayload"] | str


ChatCompletionResponseMessageRole: TypeAlias = Literal["assistant"]


ChatCompletionResponseObject: TypeAlias = Literal["chat.completion"] | str


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


FineTuningState: TypeAlias = (
    Literal["created", "pending", "running", "succeeded", "cancelled", "failed"] | str
)


InnerErrorCode: TypeAlias = Literal["ResponsibleAIPolicyViolation"] | str


LifeCycleStatus: TypeAlias = Literal["preview", "generally-available"] | str


LogLevel: TypeAlias = Literal["info", "warning", "error"] | str


OnYourDataAuthenticationType: TypeAlias = (
    Literal[
        "api_key",
        "connection_string",
        "system_assigned_managed_identity",
        "user_assigned_managed_identity",
    ]
    | str
)


OnYourDataAuthenticationOptions: TypeAlias = Annotated[
    OnYourDataApiKeyAuthenticationOptions
    | OnYourDataConnectionStringAuthenticationOptions
    | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
    | OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
    OneOf(
        "type",
        {
            "api_key": OnYourDataApiKeyAuthenticationOptions,
            "connection_string": OnYourDataConnectionStringAuthenticationOptions,
            "system_assigned_managed_identity": OnYourDataSystemAssignedManagedIdentityAuthenticationOptions,
            "user_assigned_managed_identity": OnYourDataUserAssignedManagedIdentityAuthenticationOptions,
        },
        base=OnYourDataAuthenticationOptionsBase,
    ),
]


OnYourDataVectorizationSource: TypeAlias = Annotated[
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource,
    OneOf(
        "type",
        {
            "endpoint": OnYourDataEndpointVectorizationSource,
            "deployment_name": OnYourDataDeploymentNameVectorizationSource,
        },
        base=OnYourDataVectorizationSourceBase,
    ),
]


OnYourDataVectorizationSourceType: TypeAlias = Literal["endpoint", "deployment_name"] | str


OperationState: TypeAlias = Literal["notRunning", "running", "succeeded", "failed"] | str


PromptFilterResults: TypeAlias = list[PromptFilterResult]


Purpose: TypeAlias = Literal["fine-tune", "fine-tune-results"] | str


ToolCallType: TypeAlias = Literal["function"] | str


TypeDiscriminator: TypeAlias = (
    Literal[
        "list",
        "fine-tune",
        "fine_tuning.job",
        "file",
        "fine-tune-event",
        "fine_tuning.job.event",
        "model",
    ]
    | str
)
