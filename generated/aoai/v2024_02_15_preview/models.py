"""Answers of api-version 2024-02-15-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias

from .._runtime.azure.chat_view import ChatView, MessageView

from .._runtime.core.page import Page
from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class AssistantFileObject(View):
    """Given by `assistants.files.create`, `assistants.files.retrieve`. Since 2024-02-15-preview, last in 2024-04-01-preview."""

    id: str
    """Its id."""
    object: Literal["assistant.file"] | str
    """Its kind."""
    created_at: int
    """When it was made, in seconds since 1970."""
    assistant_id: str
    """Id of the assistant."""


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
    """What the model is told before all else. At most 32768 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: list[AssistantObjectTool]
    """What the model may call. At most 128 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_ids: list[str]
    """Ids of files. At most 20 items; default []. Since 2024-02-15-preview, last in 2024-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class AssistantToolsCode(View):
    """One kind of AssistantObjectTool, One kind of RunObjectTool. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["code_interpreter"]
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


class AssistantToolsRetrieval(View):
    """One kind of AssistantObjectTool, One kind of RunObjectTool. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["retrieval"]
    """Tells which kind of object it is."""


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
    """One kind of AudioTranscriptionsCreateResponse, One kind of AudioTranslationsCreateResponse. Since 2023-09-01-preview, last in 2025-04-01-preview."""

    text: str
    """The text of the recording."""
    task: Literal["transcribe", "translate"] | str | None
    """What was done, transcribe or translate. 'transcribe', 'translate' or another value."""
    language: str | None
    """Language of the speech."""
    duration: float | None
    """Length of the recording in seconds."""
    segments: list[AudioSegment] | None
    """The recording piece by piece."""


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
    """Given by `files.content`, `files.create` and others."""

    error: AuthoringError
    """What went wrong."""


class AuthoringInnerError(View):
    """`innererror` of AuthoringError, `innererror` of AuthoringInnerError."""

    code: AuthoringInnerErrorCode | None
    """Kind of the error."""
    innererror: AuthoringInnerError | None
    """What is known besides."""


class AzureChatExtensionsMessageContext(View):
    """`context` of ChatCompletionResponseMessage. Since 2024-02-01."""

    citations: list[Citation] | None
    """The documents that the answer draws on."""
    intent: str | None
    """The question as it was understood, from the conversation."""


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


class ChatCompletionChoiceLogProbs(View):
    """`logprobs` of CreateChatCompletionResponseChoice. Since 2024-02-15-preview."""

    content: list[ChatCompletionTokenLogprob] | None
    """The tokens of the text, each with its log probability."""


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


class ChatCompletionMessageToolCallChunkFunction(View):
    """`function` of CreateChatCompletionStreamResponseChoiceDeltaToolCall. Since 2023-12-01-preview."""

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

    role: ChatCompletionResponseMessageRole | None
    """Who speaks. Since 2023-03-15-preview."""
    content: str | None
    """What is said. Since 2023-03-15-preview."""
    tool_calls: list[ChatCompletionMessageToolCall] | None
    """The calls that the model wants. Since 2023-12-01-preview."""
    function_call: ChatCompletionFunctionCall | None
    """The call that the model wants; the older form of tool_calls. Since 2023-07-01-preview."""
    context: AzureChatExtensionsMessageContext | None
    """What was found in your data, and how the question was understood. Since 2024-02-01."""


class ChatCompletionTokenLogprob(View):
    """`content` of ChatCompletionChoiceLogProbs. Since 2024-02-15-preview."""

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


class Citation(View):
    """`citations` of AzureChatExtensionsMessageContext. Since 2024-02-01."""

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


class CompletionUsage(View):
    """`usage` of CreateChatCompletionResponse. Since 2023-03-15-preview."""

    prompt_tokens: int
    """Tokens of the prompt."""
    completion_tokens: int
    """Tokens that were generated."""
    total_tokens: int
    """Tokens of the prompt and the answer together."""


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
    custom_blocklists: list[ContentFilterIdResult] | None
    """Matches of your own blocklists. Since 2023-12-01-preview."""
    error: ErrorBase | None
    """Why the filter could not run. Since 2023-06-01-preview."""
    protected_material_text: ContentFilterDetectedResult | None
    """Text that is known and protected. Since 2023-12-01-preview."""
    protected_material_code: ContentFilterDetectedWithCitationResult | None
    """Code from public repositories. Since 2023-12-01-preview."""


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


class ContentFilterIdResult(View):
    """`custom_blocklists` of ContentFilterChoiceResults, `custom_blocklists` of ContentFilterPromptResults."""

    filtered: bool
    """It was held back. Since 2023-12-01-preview."""
    id: str
    """Its id. Since 2023-12-01-preview, last in 2024-03-01-preview."""


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
    custom_blocklists: list[ContentFilterIdResult] | None
    """Matches of your own blocklists. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    error: ErrorBase | None
    """Why the filter could not run. Since 2023-06-01-preview, last in 2025-04-01-preview."""
    jailbreak: ContentFilterDetectedResult | None
    """An attempt to get around the model's rules. Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ContentFilterSeverityResult(View):
    """`sexual` of ContentFilterChoiceResults, `violence` of ContentFilterChoiceResults and others. Since 2023-06-01-preview."""

    filtered: bool
    """It was held back."""
    severity: Literal["safe", "low", "medium", "high"] | str
    """How grave it is, from safe to high. 'safe', 'low', 'medium', 'high' or another value."""


class CreateChatCompletionResponse(
    ChatView["ChatCompletionResponseMessage", "ChatCompletionMessageToolCall"]
):
    """Given by `chat.completions.create`."""

    id: str
    """Its id. Since 2023-03-15-preview."""
    object: ChatCompletionResponseObject
    """Its kind. Since 2023-03-15-preview."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-03-15-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2023-03-15-preview."""
    system_fingerprint: str | None
    """The configuration that the model ran with. Since 2023-12-01-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview."""
    choices: list[CreateChatCompletionResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview."""


class CreateChatCompletionResponseChoice(View):
    """`choices` of CreateChatCompletionResponse."""

    index: int | None
    """Place of the alternative among those asked for. Since 2023-03-15-preview."""
    finish_reason: str | None
    """Why the model stopped. Since 2023-03-15-preview."""
    message: ChatCompletionResponseMessage | None
    """What the model answers. Since 2023-03-15-preview."""
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category. Since 2023-06-01-preview."""
    logprobs: ChatCompletionChoiceLogProbs | None
    """The log probabilities of the tokens. Since 2024-02-15-preview."""
    enhancements: Enhancement | None
    """Since 2024-02-15-preview, last in 2024-03-01-preview."""


class CreateChatCompletionStreamResponse(View):
    """Given by `chat.completions.create`."""

    id: str
    """Its id. Since 2023-03-15-preview."""
    object: Literal["chat.completion.chunk"]
    """Its kind. Since 2023-03-15-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2023-03-15-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview."""
    choices: list[CreateChatCompletionStreamResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview."""
    prompt_filter_results: PromptFilterResults | None
    """What the content filter found in the prompt. Since 2023-06-01-preview."""


class CreateChatCompletionStreamResponseChoice(View):
    """`choices` of CreateChatCompletionStreamResponse."""

    index: int
    """Place of the alternative among those asked for. Since 2023-03-15-preview."""
    finish_reason: Literal["stop", "length", "content_filter", "function_call", "tool_calls"] | None
    """Why the model stopped. 'stop', 'length', 'content_filter', 'function_call', 'tool_calls'. Since 2023-03-15-preview."""
    delta: CreateChatCompletionStreamResponseChoiceDelta
    """What is new in this piece. Since 2023-03-15-preview."""
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category. Since 2023-06-01-preview."""


class CreateChatCompletionStreamResponseChoiceDelta(View):
    """`delta` of CreateChatCompletionStreamResponseChoice."""

    role: str | None
    """Who speaks; on the first piece only. Since 2023-03-15-preview."""
    content: str | None
    """The next piece of what is said. Since 2023-03-15-preview."""
    function_call: CreateChatCompletionStreamResponseChoiceDeltaFunctionCall | None
    """The next piece of the call that the model wants; the older form of tool_calls. Since 2023-07-01-preview."""
    tool_calls: list[CreateChatCompletionStreamResponseChoiceDeltaToolCall] | None
    """The next pieces of the calls that the model wants. Since 2023-12-01-preview."""


class CreateChatCompletionStreamResponseChoiceDeltaFunctionCall(View):
    """`function_call` of CreateChatCompletionStreamResponseChoiceDelta. Since 2023-07-01-preview."""

    name: str | None
    """Name of the function."""
    arguments: str | None
    """The arguments as the model wrote them, in JSON; check them before use."""


class CreateChatCompletionStreamResponseChoiceDeltaToolCall(View):
    """`tool_calls` of CreateChatCompletionStreamResponseChoiceDelta. Since 2023-12-01-preview."""

    index: int
    id: str | None
    """Its id."""
    type: Literal["function"] | None
    """Tells which kind of object it is."""
    function: ChatCompletionMessageToolCallChunkFunction | None
    """The function that the model wants, and its arguments."""


class CreateCompletionResponse(View):
    """Given by `completions.create`."""

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
    """`choices` of CreateCompletionResponse."""

    text: str | None
    """The text that was generated. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    index: int | None
    """Place of the alternative among those asked for. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    """The log probabilities of the tokens. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    finish_reason: str | None
    """Why the model stopped. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    content_filter_results: ContentFilterChoiceResults | None
    """What the content filter found, by category. Since 2023-06-01-preview, last in 2025-04-01-preview."""


class CreateCompletionResponseChoiceLogprobs(View):
    """`logprobs` of CreateCompletionResponseChoice. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    tokens: list[str] | None
    """The tokens."""
    token_logprobs: list[float] | None
    """Log probability of each token."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each position, with their log probabilities."""
    text_offset: list[int] | None
    """Where each token begins in the text."""


class CreateCompletionResponseUsage(View):
    """`usage` of CreateCompletionResponse. Since 2022-12-01, last in 2025-04-01-preview."""

    completion_tokens: float
    """Tokens that were generated."""
    prompt_tokens: float
    """Tokens of the prompt."""
    total_tokens: float
    """Tokens of the prompt and the answer together."""


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
    """`content_filter_results` of DalleInnerError, `prompt_filter_results` of ImageResult. Since 2024-02-01, last in 2025-04-01-preview."""

    sexual: ContentFilterSeverityResult | None
    """Sexual content."""
    violence: ContentFilterSeverityResult | None
    """Violence."""
    hate: ContentFilterSeverityResult | None
    """Hate and unfairness."""
    self_harm: ContentFilterSeverityResult | None
    """Self-harm."""
    profanity: ContentFilterDetectedResult | None
    """Profanity."""
    jailbreak: ContentFilterDetectedResult | None
    """An attempt to get around the model's rules."""


class DalleInnerError(View):
    """`inner_error` of DalleError."""

    code: InnerErrorCode | None
    """Kind of the error."""
    content_filter_results: DalleFilterResults | None
    """What the content filter found, by category."""
    revised_prompt: str | None
    """The prompt after it was rewritten."""


class DeleteAssistantFileResponse(View):
    """Given by `assistants.files.delete`. Since 2024-02-15-preview, last in 2024-04-01-preview."""

    id: str
    """Its id."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["assistant.file.deleted"] | str
    """Its kind."""


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


class Deprecation(View):
    """`deprecation` of Model. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    fine_tune: int | None
    """When it can no longer be fine-tuned, in seconds since 1970. Format unixtime."""
    inference: int
    """When deployments of it end, in seconds since 1970. Format unixtime."""


class Enhancement(View):
    """`enhancements` of CreateChatCompletionResponseChoice. Since 2024-02-15-preview, last in 2024-03-01-preview."""

    grounding: EnhancementGrounding | None


class EnhancementGrounding(View):
    """`grounding` of Enhancement. Since 2024-02-15-preview, last in 2024-03-01-preview."""

    lines: list[Line]


class Error(View):
    """`error` of ErrorResponse."""

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


class ErrorResponse(View):
    """Given by `chat.completions.create`, `completions.create`."""

    error: Error | None
    """What went wrong."""


class File(View):
    """Given by `files.create`, `files.import_file` and others."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'model' or another value. Since 2022-03-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview."""
    id: str
    """Its id. Since 2022-03-01-preview."""
    status: FileState
    """Whether the file can be used. 'uploaded', 'pending', 'running', 'processed', 'error', 'deleting', 'deleted' or another value. Since 2022-03-01-preview."""
    bytes: int | None
    """Size in bytes. Since 2022-03-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output'. Since 2022-03-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview."""
    status_details: str | None
    """What is wrong with the file. Since 2023-10-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "id", "bytes", "status_details"]


class FileList(Page["File"]):
    """Given by `files.list`. Since 2022-03-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'model' or another value."""
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
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'model' or another value. Since 2023-10-01-preview."""
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
    hyperparameters: FineTuningHyperParameters | None
    """Settings of the training. Since 2023-10-01-preview."""
    suffix: str | None
    """Text in the name of the model that comes out. Since 2023-10-01-preview, last in 2025-04-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "id", "finished_at", "trained_tokens"]


class FineTuningJobEvent(View):
    """`data` of FineTuningJobEventList. Since 2023-10-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'model' or another value."""
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
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'model' or another value."""
    data: list[FineTuningJobEvent]
    """The items of the page."""
    has_more: bool | None
    """Whether there are more pages."""


class FineTuningJobList(Page["FineTuningJob"]):
    """Given by `fine_tuning.jobs.list`. Since 2023-10-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'model' or another value."""
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


class InnerError(View):
    """`inner_error` of Error."""

    code: InnerErrorCode | None
    """Kind of the error."""
    content_filter_results: ContentFilterPromptResults | None
    """What the content filter found, by category."""


class Line(View):
    """`lines` of EnhancementGrounding. Since 2024-02-15-preview, last in 2024-03-01-preview."""

    text: str
    """The text of the line."""
    spans: list[Span]
    """The parts of the line."""


class ListAssistantFilesResponse(Page["AssistantFileObject"]):
    """Given by `assistants.files.list`. Since 2024-02-15-preview, last in 2024-04-01-preview."""

    object: str
    """Its kind."""
    data: list[AssistantFileObject]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


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


class ListMessageFilesResponse(Page["MessageFileObject"]):
    """Given by `threads.messages.files.list`. Since 2024-02-15-preview, last in 2024-04-01-preview."""

    object: str
    """Its kind."""
    data: list[MessageFileObject]
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
    """`file_citation` of MessageContentTextAnnotationsFileCitationObject."""

    file_id: str
    """Id of the file. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    quote: str
    """The words that are cited. Since 2024-02-15-preview, last in 2024-05-01-preview."""


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


class MessageFileObject(View):
    """Given by `threads.messages.files.retrieve`. Since 2024-02-15-preview, last in 2024-04-01-preview."""

    id: str
    """Its id."""
    object: Literal["thread.message.file"] | str
    """Its kind."""
    created_at: int
    """When it was made, in seconds since 1970."""
    message_id: str
    """Id of the message."""


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
    role: Literal["user", "assistant"] | str
    """Who speaks. 'user', 'assistant' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content: list[MessageObjectContentItem]
    """The parts of the message. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    assistant_id: str | None
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    run_id: str | None
    """Id of the run. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_ids: list[str]
    """Ids of files. At most 10 items; default []. Since 2024-02-15-preview, last in 2024-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class Model(View):
    """Given by `models.retrieve`."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'model' or another value. Since 2022-03-01-preview."""
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
    """Its kind. 'list', 'fine_tuning.job', 'file', 'fine_tuning.job.event', 'model' or another value."""
    data: list[Model]
    """The items of the page."""


class PromptFilterResult(View):
    """One kind of PromptFilterResults. Since 2023-06-01-preview."""

    prompt_index: int | None
    """Place of the prompt among those sent."""
    content_filter_results: ContentFilterPromptResults | None
    """What the content filter found, by category."""


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
    model: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: str | None
    """What the model is told before all else. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: list[RunObjectTool]
    """What the model may call. At most 20 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_ids: list[str]
    """Ids of files. Default []. Since 2024-02-15-preview, last in 2024-04-01-preview."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


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


class RunStepDetailsToolCallsRetrievalObject(View):
    """One kind of RunStepDetailsToolCallsObjectToolCall."""

    id: str
    """Its id. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    type: Literal["retrieval"]
    """Tells which kind of object it is. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    retrieval: dict[str, Any]
    """Since 2024-02-15-preview, last in 2024-04-01-preview."""


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


class Span(View):
    """`spans` of Line. Since 2024-02-15-preview, last in 2024-03-01-preview."""

    text: str
    """The text of the part."""
    offset: int
    """Where it begins in the line."""
    length: int
    """Length in characters."""
    polygon: list[SpanPolygonItem]
    """Corners of where it stands in the image."""


class SpanPolygonItem(View):
    """`polygon` of Span. Since 2024-02-15-preview, last in 2024-03-01-preview."""

    x: float | None
    """Distance from the left."""
    y: float | None
    """Distance from the top."""


class ThreadObject(View):
    """Given by `threads.create`, `threads.retrieve` and others. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    id: str
    """Its id."""
    object: Literal["thread"] | str
    """Its kind."""
    created_at: int
    """When it was made, in seconds since 1970."""
    metadata: dict[str, Any] | None
    """Your own keys and values, kept with the object."""


AssistantObjectTool: TypeAlias = Annotated[
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction,
    OneOf(
        "type",
        {
            "code_interpreter": AssistantToolsCode,
            "retrieval": AssistantToolsRetrieval,
            "function": AssistantToolsFunction,
        },
    ),
]


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


MessageObjectContentItem: TypeAlias = Annotated[
    MessageContentImageFileObject | MessageContentTextObject,
    OneOf("type", {"image_file": MessageContentImageFileObject, "text": MessageContentTextObject}),
]


PromptFilterResults: TypeAlias = list[PromptFilterResult]


Purpose: TypeAlias = (
    Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output"] | str
)


RunObjectTool: TypeAlias = Annotated[
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction,
    OneOf(
        "type",
        {
            "code_interpreter": AssistantToolsCode,
            "retrieval": AssistantToolsRetrieval,
            "function": AssistantToolsFunction,
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
    | RunStepDetailsToolCallsRetrievalObject
    | RunStepDetailsToolCallsFunctionObject,
    OneOf(
        "type",
        {
            "code_interpreter": RunStepDetailsToolCallsCodeObject,
            "retrieval": RunStepDetailsToolCallsRetrievalObject,
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


ToolCallType: TypeAlias = Literal["function"] | str


TypeDiscriminator: TypeAlias = (
    Literal["list", "fine_tuning.job", "file", "fine_tuning.job.event", "model"] | str
)
