"""Answers of api-version v1: typed views of the JSON that came."""

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


class AnnotationBase(View):
    type: AnnotationType
    """'file_citation', 'url_citation', 'file_path', 'container_file_citation' or another value. Since v1."""


class AnnotationFileCitation(View):
    type: Literal["file_citation"]
    """Since v1."""
    file_id: str
    """Id of the file. Since v1."""
    index: int
    """Since v1."""
    filename: str
    """Name of the file. Since v1."""


class AnnotationFilePath(View):
    type: Literal["file_path"]
    """Since v1."""
    file_id: str
    """Id of the file. Since v1."""
    index: int
    """Since v1."""


class AnnotationUrlCitation(View):
    type: Literal["url_citation"]
    """Since v1."""
    url: str
    """Format uri. Since v1."""
    start_index: int
    """Since v1."""
    end_index: int
    """Since v1."""
    title: str
    """Since v1."""


class ApproximateLocation(View):
    type: Literal["approximate"]
    """Since v1."""
    country: str | None
    """Since v1."""
    region: str | None
    """Since v1."""
    city: str | None
    """Since v1."""
    timezone: str | None
    """Since v1."""


class AzureChatCompletionResponseMessage(View):
    content: str | None
    """Since v1."""
    refusal: str | None
    """Since v1."""
    tool_calls: ChatCompletionMessageToolCallsItem | None
    """Since v1."""
    annotations: list[AzureChatCompletionResponseMessageAnnotation] | None
    """Since v1."""
    role: Literal["assistant"]
    """Since v1."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> AzureChatCompletionResponseMessageFunctionCall | None:
            """Deprecated. Since v1."""

    else:
        function_call: AzureChatCompletionResponseMessageFunctionCall | None
    audio: AzureChatCompletionResponseMessageAudio | None
    """Since v1."""
    context: AzureChatMessageContext | None
    """Since v1."""
    reasoning_content: str | None
    """Since v1."""


class AzureChatCompletionResponseMessageAnnotation(View):
    type: Literal["url_citation"]
    url_citation: AzureChatCompletionResponseMessageAnnotationUrlCitation


class AzureChatCompletionResponseMessageAnnotationUrlCitation(View):
    end_index: int
    start_index: int
    url: str
    """Format uri."""
    title: str


class AzureChatCompletionResponseMessageAudio(View):
    id: str
    """Its id."""
    expires_at: int
    """Format unixtime."""
    data: str
    """Format base64."""
    transcript: str


class AzureChatCompletionResponseMessageFunctionCall(View):
    name: str
    arguments: str


class AzureChatCompletionStreamResponseDelta(View):
    audio: ChatCompletionMessageAudioChunk | None
    """Since v1."""
    content: str | None
    """Since v1."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> AzureChatCompletionStreamResponseDeltaFunctionCall | None:
            """Deprecated. Since v1."""

    else:
        function_call: AzureChatCompletionStreamResponseDeltaFunctionCall | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    """Since v1."""
    role: ChatCompletionRole | None
    """'system', 'developer', 'user', 'assistant', 'tool', 'function'. Since v1."""
    refusal: str | None
    """Since v1."""
    context: AzureChatMessageContext | None
    """Since v1."""
    reasoning_content: str | None
    """Since v1."""


class AzureChatCompletionStreamResponseDeltaFunctionCall(View):
    name: str | None
    arguments: str | None


class AzureChatDataSourceAccessTokenAuthenticationOptions(View):
    type: Literal["access_token"]
    """Since v1."""
    access_token: str
    """Since v1."""


class AzureChatDataSourceApiKeyAuthenticationOptions(View):
    type: Literal["api_key"]
    """Since v1."""
    key: str
    """Since v1."""


class AzureChatDataSourceAuthenticationOptionsBase(View):
    type: AzureChatDataSourceAuthenticationOptionsType
    """'api_key', 'username_and_password', 'connection_string', 'key_and_key_id', 'encoded_api_key', 'access_token', 'system_assigned_managed_identity', 'user_assigned_managed_identity'. Since v1."""


class AzureChatDataSourceConnectionStringAuthenticationOptions(View):
    type: Literal["connection_string"]
    """Since v1."""
    connection_string: str
    """Since v1."""


class AzureChatDataSourceEncodedApiKeyAuthenticationOptions(View):
    type: Literal["encoded_api_key"]
    """Since v1."""
    encoded_api_key: str
    """Since v1."""


class AzureChatDataSourceKeyAndKeyIdAuthenticationOptions(View):
    type: Literal["key_and_key_id"]
    """Since v1."""
    key: str
    """Since v1."""
    key_id: str
    """Since v1."""


class AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions(View):
    type: Literal["system_assigned_managed_identity"]
    """Since v1."""


class AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions(View):
    type: Literal["user_assigned_managed_identity"]
    """Since v1."""
    managed_identity_resource_id: str
    """Since v1."""


class AzureChatDataSourceUsernameAndPasswordAuthenticationOptions(View):
    type: Literal["username_and_password"]
    """Since v1."""
    username: str
    """Since v1."""
    password: str
    """Since v1."""


class AzureChatMessageContext(View):
    intent: str | None
    """Since v1."""
    citations: list[AzureChatMessageContextCitation] | None
    """Since v1."""
    all_retrieved_documents: AzureChatMessageContextAllRetrievedDocuments | None
    """Since v1."""


class AzureChatMessageContextAllRetrievedDocuments(View):
    content: str
    title: str | None
    url: str | None
    filepath: str | None
    chunk_id: str | None
    rerank_score: float | None
    search_queries: list[str]
    data_source_index: int
    original_search_score: float | None
    filter_reason: Literal["score", "rerank"] | None
    """'score', 'rerank'."""


class AzureChatMessageContextCitation(View):
    content: str
    title: str | None
    url: str | None
    filepath: str | None
    chunk_id: str | None
    rerank_score: float | None


class AzureContentFilterBlocklistResult(View):
    filtered: bool
    """Since v1."""
    details: list[AzureContentFilterBlocklistResultDetail] | None
    """Since v1."""


class AzureContentFilterBlocklistResultDetail(View):
    filtered: bool
    id: str
    """Its id."""


class AzureContentFilterCompletionTextSpan(View):
    completion_start_offset: int
    """Since v1."""
    completion_end_offset: int
    """Since v1."""


class AzureContentFilterCompletionTextSpanDetectionResult(View):
    filtered: bool
    """Since v1."""
    detected: bool
    """Since v1."""
    details: list[AzureContentFilterCompletionTextSpan]
    """Since v1."""


class AzureContentFilterCustomTopicResult(View):
    filtered: bool
    """Since v1."""
    details: list[AzureContentFilterCustomTopicResultDetail] | None
    """Since v1."""


class AzureContentFilterCustomTopicResultDetail(View):
    detected: bool
    id: str
    """Its id."""


class AzureContentFilterDetectionResult(View):
    filtered: bool
    """Since v1."""
    detected: bool
    """Since v1."""


class AzureContentFilterPersonallyIdentifiableInformationResult(View):
    filtered: bool
    """Since v1."""
    detected: bool
    """Since v1."""
    redacted_text: str | None
    """Since v1."""
    sub_categories: list[AzurePiiSubCategoryResult] | None
    """Since v1."""


class AzureContentFilterResultForChoice(View):
    sexual: AzureContentFilterSeverityResult | None
    """Since v1."""
    hate: AzureContentFilterSeverityResult | None
    """Since v1."""
    violence: AzureContentFilterSeverityResult | None
    """Since v1."""
    self_harm: AzureContentFilterSeverityResult | None
    """Since v1."""
    profanity: AzureContentFilterDetectionResult | None
    """Since v1."""
    custom_blocklists: AzureContentFilterBlocklistResult | None
    """Since v1."""
    custom_topics: AzureContentFilterCustomTopicResult | None
    """Since v1."""
    error: AzureContentFilterResultForChoiceError | None
    """Since v1."""
    protected_material_text: AzureContentFilterDetectionResult | None
    """Since v1."""
    protected_material_code: AzureContentFilterResultForChoiceProtectedMaterialCode | None
    """Since v1."""
    ungrounded_material: AzureContentFilterCompletionTextSpanDetectionResult | None
    """Since v1."""
    personally_identifiable_information: (
        AzureContentFilterPersonallyIdentifiableInformationResult | None
    )
    """Since v1."""


class AzureContentFilterResultForChoiceError(View):
    code: int
    message: str


class AzureContentFilterResultForChoiceProtectedMaterialCode(View):
    filtered: bool
    detected: bool
    citation: AzureContentFilterResultForChoiceProtectedMaterialCodeCitation | None


class AzureContentFilterResultForChoiceProtectedMaterialCodeCitation(View):
    license: str | None
    url: str | None
    """Format uri."""

    _wire: ClassVar[dict[str, str]] = {"url": "URL"}


class AzureContentFilterResultForPrompt(View):
    prompt_index: int | None
    """Since v1."""
    content_filter_results: AzureContentFilterResultForPromptContentFilterResults | None
    """What the content filter found, by category. Since v1."""


class AzureContentFilterResultForPromptContentFilterResults(View):
    sexual: AzureContentFilterSeverityResult | None
    hate: AzureContentFilterSeverityResult | None
    violence: AzureContentFilterSeverityResult | None
    self_harm: AzureContentFilterSeverityResult | None
    profanity: AzureContentFilterDetectionResult | None
    custom_blocklists: AzureContentFilterBlocklistResult | None
    custom_topics: AzureContentFilterCustomTopicResult | None
    error: AzureContentFilterResultForPromptContentFilterResultsError | None
    jailbreak: AzureContentFilterDetectionResult
    indirect_attack: AzureContentFilterDetectionResult


class AzureContentFilterResultForPromptContentFilterResultsError(View):
    code: int
    message: str


class AzureContentFilterSeverityResult(View):
    filtered: bool
    """Since v1."""
    severity: Literal["safe", "low", "medium", "high"]
    """'safe', 'low', 'medium', 'high'. Since v1."""


class AzureCreateChatCompletionResponse(View):
    id: str
    """Its id. Since v1."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    model: str
    """Id of the model. Since v1."""
    system_fingerprint: str | None
    """Since v1."""
    object: Literal["chat.completion"]
    """Its kind. Since v1."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since v1."""
    choices: list[AzureCreateChatCompletionResponseChoice]
    """The alternatives that were generated. Since v1."""
    prompt_filter_results: list[AzureCreateChatCompletionResponsePromptFilterResult] | None
    """What the content filter found in the prompt. Since v1."""


class AzureCreateChatCompletionResponseChoice(View):
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped. 'stop', 'length', 'tool_calls', 'content_filter', 'function_call'."""
    index: int
    logprobs: AzureCreateChatCompletionResponseChoiceLogprobs | None
    content_filter_results: AzureContentFilterResultForChoice | None
    """What the content filter found, by category."""
    message: AzureChatCompletionResponseMessage


class AzureCreateChatCompletionResponseChoiceLogprobs(View):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None


class AzureCreateChatCompletionResponsePromptFilterResult(View):
    prompt_index: int
    content_filter_results: AzureContentFilterResultForPrompt
    """What the content filter found, by category."""


class AzureCreateChatCompletionStreamResponse(View):
    id: str
    """Its id. Since v1."""
    choices: list[AzureCreateChatCompletionStreamResponseChoice]
    """The alternatives that were generated. Since v1."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    model: str
    """Id of the model. Since v1."""
    system_fingerprint: str | None
    """Since v1."""
    object: Literal["chat.completion.chunk"]
    """Its kind. Since v1."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since v1."""
    prompt_filter_results: list[AzureCreateChatCompletionStreamResponsePromptFilterResult] | None
    """What the content filter found in the prompt. Since v1."""


class AzureCreateChatCompletionStreamResponseChoice(View):
    delta: AzureChatCompletionStreamResponseDelta
    """What is new in this piece."""
    logprobs: AzureCreateChatCompletionStreamResponseChoiceLogprobs | None
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    """Why the model stopped. 'stop', 'length', 'tool_calls', 'content_filter', 'function_call'."""
    index: int
    content_filter_results: AzureContentFilterResultForChoice | None
    """What the content filter found, by category."""


class AzureCreateChatCompletionStreamResponseChoiceLogprobs(View):
    content: list[ChatCompletionTokenLogprob] | None
    refusal: list[ChatCompletionTokenLogprob] | None


class AzureCreateChatCompletionStreamResponsePromptFilterResult(View):
    prompt_index: int
    content_filter_results: AzureContentFilterResultForPrompt
    """What the content filter found, by category."""


class AzureErrorResponse(View):
    error: AzureErrorResponseError | None
    """Since v1."""


class AzureErrorResponseError(View):
    code: str | None
    message: str | None
    param: str | None
    type: Literal["error"] | None
    inner_error: Any


class AzureEvalAPIModelSamplingParams(View):
    seed: int | None
    """Repeat it, with all else equal, for repeatable output as far as possible. Since v1."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. Since v1."""
    max_tokens: int | None
    """Most tokens to generate. Since v1."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Since v1."""
    reasoning_effort: Literal["low", "medium", "high"] | None
    """'low', 'medium', 'high'. Since v1."""


class AzureFineTuneReinforcementMethod(View):
    grader: AzureFineTuneReinforcementMethodGrader
    """Since v1."""
    response_format: ResponseFormatJSONSchemaRequest | None
    """The form of the output. Since v1."""
    hyperparameters: FineTuneReinforcementHyperparameters | None
    """Settings of the training. Since v1."""


class AzureListFilesResponse(Page["AzureOpenAIFile"]):
    object: Literal["list"]
    """Its kind. Since v1."""
    data: list[AzureOpenAIFile]
    """Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class AzureOpenAIFile(View):
    id: str
    """Its id. Since v1."""
    bytes: int | None
    """Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    expires_at: int | None
    """Format unixtime. Since v1."""
    filename: str
    """Name of the file. Since v1."""
    object: Literal["file"]
    """Its kind. Since v1."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def status_details(self) -> str | None:
            """Deprecated. Since v1."""

    else:
        status_details: str | None
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "evals",
    ]
    """What the file is for. 'assistants', 'assistants_output', 'batch', 'batch_output', 'fine-tune', 'fine-tune-results', 'evals'. Since v1."""
    status: Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"]
    """'uploaded', 'pending', 'running', 'processed', 'error', 'deleting', 'deleted'. Since v1."""


class AzurePiiSubCategoryResult(View):
    sub_category: str
    """Since v1."""
    filtered: bool
    """Since v1."""
    detected: bool
    """Since v1."""
    redacted: bool
    """Since v1."""


class AzureResponse(View):
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. 0 to 2. Since v1."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1. Since v1."""
    user: str | None
    """Your own id of the end user, for abuse detection. Since v1."""
    top_logprobs: int | None
    """Since v1."""
    previous_response_id: str | None
    """The response that this one goes on from. Since v1."""
    reasoning: Reasoning | None
    """Since v1."""
    background: bool | None
    """Default false. Since v1."""
    max_output_tokens: int | None
    """Since v1."""
    max_tool_calls: int | None
    """Since v1."""
    text: AzureResponseText | None
    """Since v1."""
    tools: list[Tool] | None
    """What the model may call. Since v1."""
    tool_choice: ToolChoiceOptions | ToolChoiceObject | None
    """Whether, and which, tools are called. Since v1."""
    prompt: Prompt | None
    """Since v1."""
    truncation: Literal["auto", "disabled"] | None
    """'auto', 'disabled'; default 'disabled'. Since v1."""
    id: str
    """Its id. Since v1."""
    object: Literal["response"]
    """Its kind. Since v1."""
    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    )
    """'completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete'. Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    error: ResponseError | None
    """Since v1."""
    incomplete_details: AzureResponseIncompleteDetails | None
    """Since v1."""
    output: list[ItemResource]
    """Since v1."""
    instructions: str | list[ItemParam] | None
    """What the model is told before all else. Since v1."""
    output_text: str | None
    """Since v1."""
    usage: ResponseUsage | None
    """How many tokens were spent. Since v1."""
    parallel_tool_calls: bool
    """Let the model call several tools at once. Default true. Since v1."""
    model: str
    """Id of the model. Since v1."""


class AzureResponseIncompleteDetails(View):
    reason: Literal["max_output_tokens", "content_filter"] | None
    """'max_output_tokens', 'content_filter'."""


class AzureResponseText(View):
    format: ResponseTextFormatConfiguration | None


class ChatCompletionMessageAudioChunk(View):
    id: str | None
    """Its id. Since v1."""
    transcript: str | None
    """Since v1."""
    data: str | None
    """Format base64. Since v1."""
    expires_at: int | None
    """Format unixtime. Since v1."""


class ChatCompletionMessageToolCall(View):
    id: str
    """Its id. Since v1."""
    type: Literal["function"]
    """Since v1."""
    function: ChatCompletionMessageToolCallFunction
    """Since v1."""


class ChatCompletionMessageToolCallChunk(View):
    index: int
    """Since v1."""
    id: str | None
    """Its id. Since v1."""
    type: Literal["function"] | None
    """Since v1."""
    function: ChatCompletionMessageToolCallChunkFunction | None
    """Since v1."""


class ChatCompletionMessageToolCallChunkFunction(View):
    name: str | None
    arguments: str | None


class ChatCompletionMessageToolCallFunction(View):
    name: str
    arguments: str


class ChatCompletionStreamResponseDelta(View):
    audio: ChatCompletionMessageAudioChunk | None
    """Since v1."""
    content: str | None
    """Since v1."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> ChatCompletionStreamResponseDeltaFunctionCall | None:
            """Deprecated. Since v1."""

    else:
        function_call: ChatCompletionStreamResponseDeltaFunctionCall | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    """Since v1."""
    role: ChatCompletionRole | None
    """'system', 'developer', 'user', 'assistant', 'tool', 'function'. Since v1."""
    refusal: str | None
    """Since v1."""


class ChatCompletionStreamResponseDeltaFunctionCall(View):
    name: str | None
    arguments: str | None


class ChatCompletionTokenLogprob(View):
    token: str
    """Since v1."""
    logprob: float
    """Since v1."""
    bytes: list[int] | None
    """Since v1."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """Since v1."""


class ChatCompletionTokenLogprobTopLogprob(View):
    token: str
    logprob: float
    bytes: list[int] | None


class ChunkingStrategyResponseParamBase(View):
    type: Literal["static", "other"]
    """'static', 'other'. Since v1."""


class CodeInterpreterOutputBase(View):
    type: CodeInterpreterOutputType
    """'logs', 'image'. Since v1."""


class CodeInterpreterOutputImage(View):
    type: Literal["image"]
    """Since v1."""
    url: str
    """Format uri. Since v1."""


class CodeInterpreterOutputLogs(View):
    type: Literal["logs"]
    """Since v1."""
    logs: str
    """Since v1."""


class CodeInterpreterTool(View):
    type: Literal["code_interpreter"]
    """Since v1."""
    container: str | CodeInterpreterToolAuto
    """Since v1."""


class CodeInterpreterToolAuto(View):
    type: Literal["auto"]
    """Since v1."""
    file_ids: list[str] | None
    """Ids of files. Since v1."""


class CodeInterpreterToolCallItemParam(View):
    type: Literal["code_interpreter_call"]
    """Since v1."""
    container_id: str
    """Since v1."""
    code: str | None
    """Since v1."""
    outputs: list[CodeInterpreterOutput] | None
    """Since v1."""


class CodeInterpreterToolCallItemResource(View):
    type: Literal["code_interpreter_call"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """'in_progress', 'completed', 'incomplete', 'interpreting', 'failed'. Since v1."""
    container_id: str
    """Since v1."""
    code: str | None
    """Since v1."""
    outputs: list[CodeInterpreterOutput] | None
    """Since v1."""


class ComparisonFilter(View):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"]
    """'eq', 'ne', 'gt', 'gte', 'lt', 'lte'; default 'eq'. Since v1."""
    key: str
    """Since v1."""
    value: str | float | bool
    """Since v1."""


class CompletionUsage(View):
    completion_tokens: int
    """Default 0. Since v1."""
    prompt_tokens: int
    """Default 0. Since v1."""
    total_tokens: int
    """Default 0. Since v1."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None
    """Since v1."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None
    """Since v1."""


class CompletionUsageCompletionTokensDetails(View):
    accepted_prediction_tokens: int | None
    """Default 0."""
    audio_tokens: int | None
    """Default 0."""
    reasoning_tokens: int | None
    """Default 0."""
    rejected_prediction_tokens: int | None
    """Default 0."""


class CompletionUsagePromptTokensDetails(View):
    audio_tokens: int | None
    """Default 0."""
    cached_tokens: int | None
    """Default 0."""


class CompoundFilter(View):
    type: Literal["and", "or"]
    """'and', 'or'. Since v1."""
    filters: list[CompoundFilterFilter]
    """Since v1."""


class ComputerActionBase(View):
    type: ComputerActionType
    """'screenshot', 'click', 'double_click', 'scroll', 'type', 'wait', 'keypress', 'drag', 'move'. Since v1."""


class ComputerActionClick(View):
    type: Literal["click"]
    """Since v1."""
    button: Literal["left", "right", "wheel", "back", "forward"]
    """'left', 'right', 'wheel', 'back', 'forward'. Since v1."""
    x: int
    """Since v1."""
    y: int
    """Since v1."""


class ComputerActionDoubleClick(View):
    type: Literal["double_click"]
    """Since v1."""
    x: int
    """Since v1."""
    y: int
    """Since v1."""


class ComputerActionDrag(View):
    type: Literal["drag"]
    """Since v1."""
    path: list[Coordinate]
    """Since v1."""


class ComputerActionKeyPress(View):
    type: Literal["keypress"]
    """Since v1."""
    keys: list[str]
    """Since v1."""


class ComputerActionMove(View):
    type: Literal["move"]
    """Since v1."""
    x: int
    """Since v1."""
    y: int
    """Since v1."""


class ComputerActionScreenshot(View):
    type: Literal["screenshot"]
    """Since v1."""


class ComputerActionScroll(View):
    type: Literal["scroll"]
    """Since v1."""
    x: int
    """Since v1."""
    y: int
    """Since v1."""
    scroll_x: int
    """Since v1."""
    scroll_y: int
    """Since v1."""


class ComputerActionTypeKeys(View):
    type: Literal["type"]
    """Since v1."""
    text: str
    """Since v1."""


class ComputerActionWait(View):
    type: Literal["wait"]
    """Since v1."""


class ComputerToolCallItemParam(View):
    type: Literal["computer_call"]
    """Since v1."""
    call_id: str
    """Since v1."""
    action: ComputerAction
    """Since v1."""
    pending_safety_checks: list[ComputerToolCallSafetyCheck]
    """Since v1."""


class ComputerToolCallItemResource(View):
    type: Literal["computer_call"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    call_id: str
    """Since v1."""
    action: ComputerAction
    """Since v1."""
    pending_safety_checks: list[ComputerToolCallSafetyCheck]
    """Since v1."""


class ComputerToolCallOutputItemOutputBase(View):
    type: ComputerToolCallOutputItemOutputType
    """Since v1."""


class ComputerToolCallOutputItemOutputComputerScreenshot(View):
    type: Literal["computer_screenshot"]
    """Since v1."""
    image_url: str | None
    """Since v1."""
    file_id: str | None
    """Id of the file. Since v1."""


class ComputerToolCallOutputItemParam(View):
    type: Literal["computer_call_output"]
    """Since v1."""
    call_id: str
    """Since v1."""
    acknowledged_safety_checks: list[ComputerToolCallSafetyCheck] | None
    """Since v1."""
    output: ComputerToolCallOutputItemOutput
    """Since v1."""


class ComputerToolCallOutputItemResource(View):
    type: Literal["computer_call_output"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    call_id: str
    """Since v1."""
    acknowledged_safety_checks: list[ComputerToolCallSafetyCheck] | None
    """Since v1."""
    output: ComputerToolCallOutputItemOutput
    """Since v1."""


class ComputerToolCallSafetyCheck(View):
    id: str
    """Its id. Since v1."""
    code: str
    """Since v1."""
    message: str
    """Since v1."""


class ComputerUsePreviewTool(View):
    type: Literal["computer_use_preview"]
    """Since v1."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """'windows', 'mac', 'linux', 'ubuntu', 'browser'. Since v1."""
    display_width: int
    """Since v1."""
    display_height: int
    """Since v1."""


class ContainerFileListResource(Page["ContainerFileResource"]):
    object: Literal["list"]
    """Its kind. Since v1."""
    data: list[ContainerFileResource]
    """Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class ContainerFileResource(View):
    id: str
    """Its id. Since v1."""
    object: str
    """Its kind. Since v1."""
    container_id: str
    """Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    bytes: int
    """Since v1."""
    path: str
    """Since v1."""
    source: str
    """Since v1."""


class ContainerListResource(Page["ContainerResource"]):
    object: Literal["list"]
    """Its kind. Since v1."""
    data: list[ContainerResource]
    """Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class ContainerResource(View):
    id: str
    """Its id. Since v1."""
    object: str
    """Its kind. Since v1."""
    name: str
    """Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    status: str
    """Since v1."""
    expires_after: ContainerResourceExpiresAfter | None
    """Since v1."""


class ContainerResourceExpiresAfter(View):
    anchor: Literal["last_active_at"] | None
    minutes: int | None


class ContainersDeleteResponse(View):
    id: str
    """Its id."""
    object: Literal["container.deleted"]
    """Its kind."""
    deleted: Literal[True]


class ContainersFilesDeleteResponse(View):
    id: str
    """Its id."""
    object: Literal["container.file.deleted"]
    """Its kind."""
    deleted: Literal[True]


class Coordinate(View):
    x: int
    """Since v1."""
    y: int
    """Since v1."""


class CopiedAccountDetails(View):
    destination_resource_id: str
    """Since v1."""
    region: str
    """Since v1."""
    status: Literal["Completed", "Failed", "InProgress"]
    """'Completed', 'Failed', 'InProgress'. Since v1."""

    _wire: ClassVar[dict[str, str]] = {"destination_resource_id": "destinationResourceId"}


class CopyModelResponse(View):
    checkpointed_model_name: str
    """Since v1."""
    fine_tuning_job_id: str
    """Since v1."""
    copied_account_details: list[CopiedAccountDetails]
    """Since v1."""

    _wire: ClassVar[dict[str, str]] = {
        "checkpointed_model_name": "checkpointedModelName",
        "fine_tuning_job_id": "fineTuningJobId",
        "copied_account_details": "copiedAccountDetails",
    }


class CreateEmbeddingResponse(View):
    data: list[Embedding]
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    object: Literal["list"]
    """Its kind. Since v1."""
    usage: CreateEmbeddingResponseUsage
    """How many tokens were spent. Since v1."""


class CreateEmbeddingResponseUsage(View):
    prompt_tokens: int
    total_tokens: int


class DeleteFileResponse(View):
    id: str
    """Its id. Since v1."""
    object: Literal["file"]
    """Its kind. Since v1."""
    deleted: bool
    """Since v1."""


class DeleteVectorStoreFileResponse(View):
    id: str
    """Its id. Since v1."""
    deleted: bool
    """Since v1."""
    object: Literal["vector_store.file.deleted"]
    """Its kind. Since v1."""


class DeleteVectorStoreResponse(View):
    id: str
    """Its id. Since v1."""
    deleted: bool
    """Since v1."""
    object: Literal["vector_store.deleted"]
    """Its kind. Since v1."""


class Embedding(View):
    index: int
    """Since v1."""
    embedding: list[float] | str
    """Since v1."""
    object: Literal["embedding"]
    """Its kind. Since v1."""


class Eval(View):
    object: Literal["eval"]
    """Its kind. Default 'eval'. Since v1."""
    id: str
    """Its id. Since v1."""
    name: str
    """Since v1."""
    data_source_config: EvalDataSourceConfigResource
    """Since v1."""
    testing_criteria: list[EvalGraderResource] | None
    """Default null. Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""


class EvalApiError(View):
    code: str
    """Since v1."""
    message: str
    """Since v1."""


class EvalCustomDataSourceConfigResource(View):
    type: Literal["custom"]
    """Since v1."""
    schema: dict[str, Any]
    """Since v1."""


class EvalDataSourceConfigResourceBase(View):
    type: EvalDataSourceConfigType
    """'custom', 'logs', 'stored_completions'. Since v1."""


class EvalGraderLabelModelResource(View):
    type: Literal["label_model"]
    """Since v1."""
    name: str
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    input: list[EvalItem]
    """Since v1."""
    labels: list[str]
    """Since v1."""
    passing_labels: list[str]
    """Since v1."""


class EvalGraderPythonResource(View):
    type: Literal["python"]
    """Since v1."""
    name: str
    """Since v1."""
    source: str
    """Since v1."""
    image_tag: str | None
    """Since v1."""
    pass_threshold: float | None
    """Since v1."""


class EvalGraderResourceBase(View):
    type: GraderType
    """'string_check', 'text_similarity', 'score_model', 'label_model', 'python', 'multi'. Since v1."""


class EvalGraderScoreModelResource(View):
    type: Literal["score_model"]
    """Since v1."""
    name: str
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    sampling_params: Any
    """Since v1."""
    input: list[EvalItem]
    """Since v1."""
    range: list[float] | None
    """Since v1."""
    pass_threshold: float | None
    """Since v1."""


class EvalGraderTextSimilarityResource(View):
    type: Literal["text_similarity"]
    """Since v1."""
    name: str
    """Since v1."""
    input: str
    """Since v1."""
    reference: str
    """Since v1."""
    evaluation_metric: Literal[
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    """'fuzzy_match', 'bleu', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l'. Since v1."""
    pass_threshold: float
    """Since v1."""


class EvalItem(View):
    role: Literal["user", "assistant", "system", "developer"]
    """'user', 'assistant', 'system', 'developer'. Since v1."""
    content: str | EvalItemContent
    """Since v1."""
    type: Literal["message"] | None
    """Since v1."""


class EvalItemContentBase(View):
    type: EvalItemContentType
    """'input_text', 'output_text'. Since v1."""


class EvalItemContentInputText(View):
    type: Literal["input_text"]
    """Since v1."""
    text: str
    """Since v1."""


class EvalItemContentOutputText(View):
    type: Literal["output_text"]
    """Since v1."""
    text: str
    """Since v1."""


class EvalList(Page["Eval"]):
    object: Literal["list"]
    """Its kind. Default 'list'. Since v1."""
    data: list[Eval]
    """Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class EvalLogsDataSourceConfigResource(View):
    type: Literal["logs"]
    """Since v1."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""
    schema: dict[str, Any]
    """Since v1."""


class EvalRun(View):
    object: Literal["eval.run"]
    """Its kind. Default 'eval.run'. Since v1."""
    id: str
    """Its id. Since v1."""
    eval_id: str
    """Since v1."""
    status: str
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    name: str
    """Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    report_url: str
    """Since v1."""
    result_counts: EvalRunResultCounts
    """Since v1."""
    per_model_usage: list[EvalRunPerModelUsageItem]
    """Since v1."""
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResult]
    """Since v1."""
    data_source: EvalRunDataSourceResource
    """Since v1."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""
    error: EvalApiError
    """Since v1."""


class EvalRunDataContentSourceBase(View):
    type: EvalRunDataContentSourceType
    """'file_id', 'file_content', 'stored_completions', 'responses'. Since v1."""


class EvalRunDataSourceCompletionsResource(View):
    type: Literal["completions"]
    """Since v1."""


class EvalRunDataSourceJsonlResource(View):
    type: Literal["jsonl"]
    """Since v1."""


class EvalRunDataSourceResource(View):
    type: EvalRunDataSourceType
    """'jsonl', 'completions', 'responses'. Since v1."""


class EvalRunDataSourceResponsesResource(View):
    type: Literal["responses"]
    """Since v1."""


class EvalRunFileContentDataContentSource(View):
    type: Literal["file_content"]
    """Since v1."""
    content: list[EvalRunFileContentDataContentSourceContentItem]
    """Since v1."""


class EvalRunFileContentDataContentSourceContentItem(View):
    item: dict[str, Any]
    sample: dict[str, Any] | None


class EvalRunFileIdDataContentSource(View):
    type: Literal["file_id"]
    """Since v1."""
    id: str
    """Its id. Since v1."""


class EvalRunList(Page["EvalRun"]):
    object: Literal["list"]
    """Its kind. Default 'list'. Since v1."""
    data: list[EvalRun]
    """Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class EvalRunOutputItem(View):
    object: Literal["eval.run.output_item"]
    """Its kind. Default 'eval.run.output_item'. Since v1."""
    id: str
    """Its id. Since v1."""
    run_id: str
    """Id of the run. Since v1."""
    eval_id: str
    """Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    status: str
    """Since v1."""
    datasource_item_id: int
    """Since v1."""
    datasource_item: dict[str, Any]
    """Since v1."""
    results: list[dict[str, Any]]
    """Since v1."""
    sample: EvalRunOutputItemSample
    """Since v1."""


class EvalRunOutputItemList(Page["EvalRunOutputItem"]):
    object: Literal["list"]
    """Its kind. Default 'list'. Since v1."""
    data: list[EvalRunOutputItem]
    """Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class EvalRunOutputItemSample(View):
    input: list[EvalRunOutputItemSampleInputItem]
    output: list[EvalRunOutputItemSampleOutputItem]
    finish_reason: str
    """Why the model stopped."""
    model: str
    """Id of the model."""
    usage: EvalRunOutputItemSampleUsage
    """How many tokens were spent."""
    error: EvalApiError
    temperature: float
    """Higher values make the output more random, lower ones more focused."""
    max_completion_tokens: int
    """Most tokens to generate, those spent on reasoning included."""
    top_p: float
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature."""
    seed: int
    """Repeat it, with all else equal, for repeatable output as far as possible."""


class EvalRunOutputItemSampleInputItem(View):
    role: str
    content: str


class EvalRunOutputItemSampleOutputItem(View):
    role: str | None
    content: str | None


class EvalRunOutputItemSampleUsage(View):
    total_tokens: int
    completion_tokens: int
    prompt_tokens: int
    cached_tokens: int


class EvalRunPerModelUsageItem(View):
    model_name: str
    invocation_count: int
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    cached_tokens: int


class EvalRunPerTestingCriteriaResult(View):
    testing_criteria: str
    passed: int
    failed: int


class EvalRunResponsesDataContentSource(View):
    type: Literal["responses"]
    """Since v1."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""
    model: str | None
    """Id of the model. Since v1."""
    instructions_search: str | None
    """Since v1."""
    created_after: int | None
    """At least 0. Since v1."""
    created_before: int | None
    """At least 0. Since v1."""
    reasoning_effort: ReasoningEffort | None
    """'low', 'medium', 'high'; default 'medium'. Since v1."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. Since v1."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Since v1."""
    users: list[str] | None
    """Since v1."""
    tools: list[str] | None
    """What the model may call. Since v1."""


class EvalRunResultCounts(View):
    total: int
    errored: int
    failed: int
    passed: int


class EvalRunStoredCompletionsDataContentSource(View):
    type: Literal["stored_completions"]
    """Since v1."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""
    model: str | None
    """Id of the model. Since v1."""
    created_after: int | None
    """Since v1."""
    created_before: int | None
    """Since v1."""
    limit: int | None
    """Since v1."""


@deprecated("deprecated by the service")
class EvalStoredCompletionsDataSourceConfigResource(View):
    type: Literal["stored_completions"]
    """Since v1."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""
    schema: dict[str, Any]
    """Since v1."""


class EvalsDeleteResponse(View):
    object: Literal["eval.deleted"]
    """Its kind."""
    deleted: bool
    eval_id: str


class EvalsRunsDeleteResponse(View):
    object: Literal["eval_run.deleted"]
    """Its kind."""
    deleted: bool
    eval_run_id: str


class FileSearchTool(View):
    type: Literal["file_search"]
    """Since v1."""
    vector_store_ids: list[str]
    """Since v1."""
    max_num_results: int | None
    """Since v1."""
    ranking_options: RankingOptions | None
    """Since v1."""
    filters: Filters | None
    """Since v1."""


class FileSearchToolCallItemParam(View):
    type: Literal["file_search_call"]
    """Since v1."""
    queries: list[str]
    """Since v1."""
    results: list[FileSearchToolCallItemParamResult] | None
    """Since v1."""


class FileSearchToolCallItemParamResult(View):
    file_id: str | None
    """Id of the file."""
    text: str | None
    filename: str | None
    """Name of the file."""
    attributes: VectorStoreFileAttributes | None
    score: float | None


class FileSearchToolCallItemResource(View):
    type: Literal["file_search_call"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """'in_progress', 'searching', 'completed', 'incomplete', 'failed'. Since v1."""
    queries: list[str]
    """Since v1."""
    results: list[FileSearchToolCallItemResourceResult] | None
    """Since v1."""


class FileSearchToolCallItemResourceResult(View):
    file_id: str | None
    """Id of the file."""
    text: str | None
    filename: str | None
    """Name of the file."""
    attributes: VectorStoreFileAttributes | None
    score: float | None


class FineTuneDPOHyperparameters(View):
    beta: Literal["auto"] | float | None
    """Default 'auto'. Since v1."""
    batch_size: Literal["auto"] | int | None
    """Default 'auto'. Since v1."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Default 'auto'. Since v1."""
    n_epochs: Literal["auto"] | int | None
    """Default 'auto'. Since v1."""


class FineTuneDPOMethod(View):
    hyperparameters: FineTuneDPOHyperparameters | None
    """Settings of the training. Since v1."""


class FineTuneMethod(View):
    type: Literal["supervised", "dpo", "reinforcement"]
    """'supervised', 'dpo', 'reinforcement'. Since v1."""
    supervised: FineTuneSupervisedMethod | None
    """Since v1."""
    dpo: FineTuneDPOMethod | None
    """Since v1."""
    reinforcement: AzureFineTuneReinforcementMethod | None
    """Since v1."""


class FineTuneReinforcementHyperparameters(View):
    batch_size: Literal["auto"] | int | None
    """Default 'auto'. Since v1."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Default 'auto'. Since v1."""
    n_epochs: Literal["auto"] | int | None
    """Default 'auto'. Since v1."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | None
    """'default', 'low', 'medium', 'high'; default 'default'. Since v1."""
    compute_multiplier: Literal["auto"] | float | None
    """Default 'auto'. Since v1."""
    eval_interval: Literal["auto"] | int | None
    """Default 'auto'. Since v1."""
    eval_samples: Literal["auto"] | int | None
    """Default 'auto'. Since v1."""


class FineTuneSupervisedHyperparameters(View):
    batch_size: Literal["auto"] | int | None
    """Default 'auto'. Since v1."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Default 'auto'. Since v1."""
    n_epochs: Literal["auto"] | int | None
    """Default 'auto'. Since v1."""


class FineTuneSupervisedMethod(View):
    hyperparameters: FineTuneSupervisedHyperparameters | None
    """Settings of the training. Since v1."""


class FineTuningIntegrationBase(View):
    type: Literal["wandb"] | str
    """Since v1."""


class FineTuningIntegrationWandb(View):
    type: Literal["wandb"]
    """Since v1."""
    wandb: FineTuningIntegrationWandbWandb
    """Since v1."""


class FineTuningIntegrationWandbWandb(View):
    project: str
    name: str | None
    entity: str | None
    tags: list[str] | None


class FineTuningJob(View):
    user_provided_suffix: str | None
    """Since v1."""
    id: str
    """Its id. Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    error: FineTuningJobError | None
    """Since v1."""
    fine_tuned_model: str | None
    """Since v1."""
    finished_at: int | None
    """Format unixtime. Since v1."""
    hyperparameters: FineTuningJobHyperparameters
    """Settings of the training. Since v1."""
    model: str
    """Id of the model. Since v1."""
    object: Literal["fine_tuning.job"]
    """Its kind. Since v1."""
    organization_id: str
    """Since v1."""
    result_files: list[str]
    """Since v1."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """'validating_files', 'queued', 'running', 'succeeded', 'failed', 'cancelled'. Since v1."""
    trained_tokens: int | None
    """Since v1."""
    training_file: str
    """Id of the file to train on. Since v1."""
    validation_file: str | None
    """Id of the file to validate with. Since v1."""
    integrations: list[FineTuningIntegration] | None
    """Since v1."""
    seed: int
    """Repeat it, with all else equal, for repeatable output as far as possible. Since v1."""
    estimated_finish: int | None
    """Format unixtime. Since v1."""
    method: FineTuneMethod | None
    """Since v1."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""


class FineTuningJobCheckpoint(View):
    id: str
    """Its id. Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    fine_tuned_model_checkpoint: str
    """Since v1."""
    step_number: int
    """Since v1."""
    metrics: FineTuningJobCheckpointMetrics
    """Since v1."""
    fine_tuning_job_id: str
    """Since v1."""
    object: Literal["fine_tuning.job.checkpoint"]
    """Its kind. Since v1."""


class FineTuningJobCheckpointMetrics(View):
    step: float | None
    train_loss: float | None
    train_mean_token_accuracy: float | None
    valid_loss: float | None
    valid_mean_token_accuracy: float | None
    full_valid_loss: float | None
    full_valid_mean_token_accuracy: float | None


class FineTuningJobError(View):
    code: str
    message: str
    param: str | None


class FineTuningJobEvent(View):
    object: Literal["fine_tuning.job.event"]
    """Its kind. Since v1."""
    id: str
    """Its id. Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    level: Literal["info", "warn", "error"]
    """'info', 'warn', 'error'. Since v1."""
    message: str
    """Since v1."""
    type: Literal["message", "metrics"] | None
    """'message', 'metrics'. Since v1."""
    data: Any
    """Since v1."""


class FineTuningJobHyperparameters(View):
    batch_size: Literal["auto"] | int | None
    """Default 'auto'."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Default 'auto'."""
    n_epochs: Literal["auto"] | int | None
    """Default 'auto'."""


class FunctionTool(View):
    type: Literal["function"]
    """Since v1."""
    name: str
    """Since v1."""
    description: str | None
    """Since v1."""
    parameters: Any
    """Since v1."""
    strict: bool | None
    """Since v1."""


class FunctionToolCallItemParam(View):
    type: Literal["function_call"]
    """Since v1."""
    call_id: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""


class FunctionToolCallItemResource(View):
    type: Literal["function_call"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    call_id: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""


class FunctionToolCallOutputItemParam(View):
    type: Literal["function_call_output"]
    """Since v1."""
    call_id: str
    """Since v1."""
    output: str
    """Since v1."""


class FunctionToolCallOutputItemResource(View):
    type: Literal["function_call_output"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    call_id: str
    """Since v1."""
    output: str
    """Since v1."""


class GraderBase(View):
    type: GraderType
    """'string_check', 'text_similarity', 'score_model', 'label_model', 'python', 'multi'. Since v1."""


class GraderLabelModel(View):
    type: Literal["label_model"]
    """Since v1."""
    name: str
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    input: list[EvalItem]
    """Since v1."""
    labels: list[str]
    """Since v1."""
    passing_labels: list[str]
    """Since v1."""


class GraderMulti(View):
    type: Literal["multi"]
    """Since v1."""
    name: str
    """Since v1."""
    graders: dict[str, GraderMultiGradersValue]
    """Since v1."""
    calculate_output: str
    """Since v1."""


class GraderPython(View):
    type: Literal["python"]
    """Since v1."""
    name: str
    """Since v1."""
    source: str
    """Since v1."""
    image_tag: str | None
    """Since v1."""


class GraderScoreModel(View):
    type: Literal["score_model"]
    """Since v1."""
    name: str
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    sampling_params: Any
    """Since v1."""
    input: list[EvalItem]
    """Since v1."""
    range: list[float] | None
    """Since v1."""


class GraderStringCheck(View):
    type: Literal["string_check"]
    """Since v1."""
    name: str
    """Since v1."""
    input: str
    """Since v1."""
    reference: str
    """Since v1."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """'eq', 'ne', 'like', 'ilike'. Since v1."""


class GraderTextSimilarity(View):
    type: Literal["text_similarity"]
    """Since v1."""
    name: str
    """Since v1."""
    input: str
    """Since v1."""
    reference: str
    """Since v1."""
    evaluation_metric: Literal[
        "fuzzy_match",
        "bleu",
        "gleu",
        "meteor",
        "rouge_1",
        "rouge_2",
        "rouge_3",
        "rouge_4",
        "rouge_5",
        "rouge_l",
    ]
    """'fuzzy_match', 'bleu', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l'. Since v1."""


class ImageGenTool(View):
    type: Literal["image_generation"]
    """Since v1."""
    model: Literal["gpt-image-1"] | None
    """Id of the model. Default 'gpt-image-1'. Since v1."""
    quality: Literal["low", "medium", "high", "auto"] | None
    """'low', 'medium', 'high', 'auto'; default 'auto'. Since v1."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    """'1024x1024', '1024x1536', '1536x1024', 'auto'; default 'auto'. Since v1."""
    output_format: Literal["png", "webp", "jpeg"] | None
    """'png', 'webp', 'jpeg'; default 'png'. Since v1."""
    output_compression: int | None
    """0 to 100; default 100. Since v1."""
    moderation: Literal["auto", "low"] | None
    """'auto', 'low'; default 'auto'. Since v1."""
    background: Literal["transparent", "opaque", "auto"] | None
    """'transparent', 'opaque', 'auto'; default 'auto'. Since v1."""
    input_image_mask: ImageGenToolInputImageMask | None
    """Since v1."""
    partial_images: int | None
    """0 to 3; default 0. Since v1."""


class ImageGenToolCallItemParam(View):
    type: Literal["image_generation_call"]
    """Since v1."""
    result: str | None
    """Since v1."""


class ImageGenToolCallItemResource(View):
    type: Literal["image_generation_call"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """'in_progress', 'completed', 'generating', 'failed'. Since v1."""
    result: str | None
    """Since v1."""


class ImageGenToolInputImageMask(View):
    image_url: str | None
    file_id: str | None
    """Id of the file."""


class ItemContentBase(View):
    type: ItemContentType
    """'input_text', 'input_audio', 'input_image', 'input_file', 'output_text', 'output_audio', 'refusal'. Since v1."""


class ItemContentInputAudio(View):
    type: Literal["input_audio"]
    """Since v1."""
    data: str
    """Since v1."""
    format: Literal["mp3", "wav"]
    """'mp3', 'wav'. Since v1."""


class ItemContentInputFile(View):
    type: Literal["input_file"]
    """Since v1."""
    file_id: str | None
    """Id of the file. Since v1."""
    filename: str | None
    """Name of the file. Since v1."""
    file_data: str | None
    """Since v1."""


class ItemContentInputImage(View):
    type: Literal["input_image"]
    """Since v1."""
    image_url: str | None
    """Since v1."""
    file_id: str | None
    """Id of the file. Since v1."""
    detail: Literal["low", "high", "auto"] | None
    """'low', 'high', 'auto'; default 'auto'. Since v1."""


class ItemContentInputText(View):
    type: Literal["input_text"]
    """Since v1."""
    text: str
    """Since v1."""


class ItemContentOutputAudio(View):
    type: Literal["output_audio"]
    """Since v1."""
    data: str
    """Since v1."""
    transcript: str
    """Since v1."""


class ItemContentOutputText(View):
    type: Literal["output_text"]
    """Since v1."""
    text: str
    """Since v1."""
    annotations: list[Annotation]
    """Since v1."""
    logprobs: list[LogProb] | None
    """Since v1."""


class ItemContentRefusal(View):
    type: Literal["refusal"]
    """Since v1."""
    refusal: str
    """Since v1."""


class ItemParamBase(View):
    type: ItemType
    """'message', 'file_search_call', 'function_call', 'function_call_output', 'computer_call', 'computer_call_output', 'web_search_call', 'reasoning', 'item_reference', 'image_generation_call', 'code_interpreter_call', 'local_shell_call', 'local_shell_call_output', 'mcp_list_tools', 'mcp_approval_request', 'mcp_approval_response', 'mcp_call'. Since v1."""


class ItemReferenceItemParam(View):
    type: Literal["item_reference"]
    """Since v1."""
    id: str
    """Its id. Since v1."""


class ItemResourceBase(View):
    type: ItemType
    """'message', 'file_search_call', 'function_call', 'function_call_output', 'computer_call', 'computer_call_output', 'web_search_call', 'reasoning', 'item_reference', 'image_generation_call', 'code_interpreter_call', 'local_shell_call', 'local_shell_call_output', 'mcp_list_tools', 'mcp_approval_request', 'mcp_approval_response', 'mcp_call'. Since v1."""
    id: str
    """Its id. Since v1."""


class ListFineTuningJobCheckpointsResponse(Page["FineTuningJobCheckpoint"]):
    data: list[FineTuningJobCheckpoint]
    """Since v1."""
    object: Literal["list"]
    """Its kind. Since v1."""
    first_id: str | None
    """Id of the first item of the page. Since v1."""
    last_id: str | None
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class ListFineTuningJobEventsResponse(Page["FineTuningJobEvent"]):
    data: list[FineTuningJobEvent]
    """Since v1."""
    object: Literal["list"]
    """Its kind. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class ListModelsResponse(Page["Model"]):
    object: Literal["list"]
    """Its kind. Since v1."""
    data: list[Model]
    """Since v1."""


class ListPaginatedFineTuningJobsResponse(Page["FineTuningJob"]):
    data: list[FineTuningJob]
    """Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""
    object: Literal["list"]
    """Its kind. Since v1."""


class ListVectorStoreFilesResponse(Page["VectorStoreFileObject"]):
    object: Literal["list"]
    """Its kind. Since v1."""
    data: list[VectorStoreFileObject]
    """Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class ListVectorStoresResponse(Page["VectorStoreObject"]):
    object: Literal["list"]
    """Its kind. Since v1."""
    data: list[VectorStoreObject]
    """Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class LocalShellExecAction(View):
    type: Literal["exec"]
    """Since v1."""
    command: list[str]
    """Since v1."""
    timeout_ms: int | None
    """Since v1."""
    working_directory: str | None
    """Since v1."""
    env: dict[str, str]
    """Since v1."""
    user: str | None
    """Your own id of the end user, for abuse detection. Since v1."""


class LocalShellTool(View):
    type: Literal["local_shell"]
    """Since v1."""


class LocalShellToolCallItemParam(View):
    type: Literal["local_shell_call"]
    """Since v1."""
    call_id: str
    """Since v1."""
    action: LocalShellExecAction
    """Since v1."""


class LocalShellToolCallItemResource(View):
    type: Literal["local_shell_call"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    call_id: str
    """Since v1."""
    action: LocalShellExecAction
    """Since v1."""


class LocalShellToolCallOutputItemParam(View):
    type: Literal["local_shell_call_output"]
    """Since v1."""
    output: str
    """Since v1."""


class LocalShellToolCallOutputItemResource(View):
    type: Literal["local_shell_call_output"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    output: str
    """Since v1."""


class LocationBase(View):
    type: LocationType
    """Since v1."""


class LogProb(View):
    token: str
    """Since v1."""
    logprob: float
    """Since v1."""
    bytes: list[int]
    """Since v1."""
    top_logprobs: list[TopLogProb]
    """Since v1."""


class MCPApprovalRequestItemParam(View):
    type: Literal["mcp_approval_request"]
    """Since v1."""
    server_label: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""


class MCPApprovalRequestItemResource(View):
    type: Literal["mcp_approval_request"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    server_label: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""


class MCPApprovalResponseItemParam(View):
    type: Literal["mcp_approval_response"]
    """Since v1."""
    approval_request_id: str
    """Since v1."""
    approve: bool
    """Since v1."""
    reason: str | None
    """Since v1."""


class MCPApprovalResponseItemResource(View):
    type: Literal["mcp_approval_response"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    approval_request_id: str
    """Since v1."""
    approve: bool
    """Since v1."""
    reason: str | None
    """Since v1."""


class MCPCallItemParam(View):
    type: Literal["mcp_call"]
    """Since v1."""
    server_label: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""
    output: str | None
    """Since v1."""
    error: str | None
    """Since v1."""


class MCPCallItemResource(View):
    type: Literal["mcp_call"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    server_label: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""
    output: str | None
    """Since v1."""
    error: str | None
    """Since v1."""


class MCPListToolsItemParam(View):
    type: Literal["mcp_list_tools"]
    """Since v1."""
    server_label: str
    """Since v1."""
    tools: list[MCPListToolsTool]
    """What the model may call. Since v1."""
    error: str | None
    """Since v1."""


class MCPListToolsItemResource(View):
    type: Literal["mcp_list_tools"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    server_label: str
    """Since v1."""
    tools: list[MCPListToolsTool]
    """What the model may call. Since v1."""
    error: str | None
    """Since v1."""


class MCPListToolsTool(View):
    name: str
    """Since v1."""
    description: str | None
    """Since v1."""
    input_schema: Any
    """Since v1."""
    annotations: Any
    """Since v1."""


class MCPTool(View):
    type: Literal["mcp"]
    """Since v1."""
    server_label: str
    """Since v1."""
    server_url: str
    """Since v1."""
    headers: dict[str, str] | None
    """Since v1."""
    allowed_tools: list[str] | MCPToolAllowedTools | None
    """Since v1."""
    require_approval: MCPToolRequireApproval | Literal["always", "never"] | None
    """Default 'always'. Since v1."""


class MCPToolAllowedTools(View):
    tool_names: list[str] | None


class MCPToolRequireApproval(View):
    always: MCPToolRequireApprovalAlways | None
    never: MCPToolRequireApprovalNever | None


class MCPToolRequireApprovalAlways(View):
    tool_names: list[str] | None


class MCPToolRequireApprovalNever(View):
    tool_names: list[str] | None


class Model(View):
    id: str
    """Its id. Since v1."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    object: Literal["model"]
    """Its kind. Since v1."""
    owned_by: str
    """Since v1."""


class OtherChunkingStrategyResponseParam(View):
    type: Literal["other"]
    """Since v1."""


class Prompt(View):
    id: str
    """Its id. Since v1."""
    version: str | None
    """Since v1."""
    variables: ResponsePromptVariables | None
    """Since v1."""


class RankingOptions(View):
    ranker: Literal["auto", "default-2024-11-15"] | None
    """'auto', 'default-2024-11-15'. Since v1."""
    score_threshold: float | None
    """Since v1."""


class Reasoning(View):
    effort: ReasoningEffort | None
    """'low', 'medium', 'high'; default 'medium'. Since v1."""
    summary: Literal["auto", "concise", "detailed"] | None
    """'auto', 'concise', 'detailed'. Since v1."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def generate_summary(self) -> Literal["auto", "concise", "detailed"] | None:
            """'auto', 'concise', 'detailed'; default null. Deprecated. Since v1."""

    else:
        generate_summary: Literal["auto", "concise", "detailed"] | None


class ReasoningItemParam(View):
    type: Literal["reasoning"]
    """Since v1."""
    encrypted_content: str | None
    """Since v1."""
    summary: list[ReasoningItemSummaryPart]
    """Since v1."""


class ReasoningItemResource(View):
    type: Literal["reasoning"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    encrypted_content: str | None
    """Since v1."""
    summary: list[ReasoningItemSummaryPart]
    """Since v1."""


class ReasoningItemSummaryPartBase(View):
    type: ReasoningItemSummaryPartType
    """Since v1."""


class ReasoningItemSummaryTextPart(View):
    type: Literal["summary_text"]
    """Since v1."""
    text: str
    """Since v1."""


class Response(View):
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. 0 to 2. Since v1."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1. Since v1."""
    user: str | None
    """Your own id of the end user, for abuse detection. Since v1."""
    top_logprobs: int | None
    """Since v1."""
    previous_response_id: str | None
    """The response that this one goes on from. Since v1."""
    reasoning: Reasoning | None
    """Since v1."""
    background: bool | None
    """Default false. Since v1."""
    max_output_tokens: int | None
    """Since v1."""
    max_tool_calls: int | None
    """Since v1."""
    text: ResponseText | None
    """Since v1."""
    tools: list[Tool] | None
    """What the model may call. Since v1."""
    tool_choice: ToolChoiceOptions | ToolChoiceObject | None
    """Whether, and which, tools are called. Since v1."""
    prompt: Prompt | None
    """Since v1."""
    truncation: Literal["auto", "disabled"] | None
    """'auto', 'disabled'; default 'disabled'. Since v1."""
    id: str
    """Its id. Since v1."""
    object: Literal["response"]
    """Its kind. Since v1."""
    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    )
    """'completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete'. Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    error: ResponseError | None
    """Since v1."""
    incomplete_details: ResponseIncompleteDetails | None
    """Since v1."""
    output: list[ItemResource]
    """Since v1."""
    instructions: str | list[ItemParam] | None
    """What the model is told before all else. Since v1."""
    output_text: str | None
    """Since v1."""
    usage: ResponseUsage | None
    """How many tokens were spent. Since v1."""
    parallel_tool_calls: bool
    """Let the model call several tools at once. Default true. Since v1."""


class ResponseCodeInterpreterCallCodeDeltaEvent(View):
    type: Literal["response.code_interpreter_call_code.delta"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""
    delta: str
    """What is new in this piece. Since v1."""
    obfuscation: str
    """Since v1."""


class ResponseCodeInterpreterCallCodeDoneEvent(View):
    type: Literal["response.code_interpreter_call_code.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""
    code: str
    """Since v1."""


class ResponseCodeInterpreterCallCompletedEvent(View):
    type: Literal["response.code_interpreter_call.completed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseCodeInterpreterCallInProgressEvent(View):
    type: Literal["response.code_interpreter_call.in_progress"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseCodeInterpreterCallInterpretingEvent(View):
    type: Literal["response.code_interpreter_call.interpreting"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseCompletedEvent(View):
    type: Literal["response.completed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    response: Response
    """Since v1."""


class ResponseContentPartAddedEvent(View):
    type: Literal["response.content_part.added"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    content_index: int
    """Since v1."""
    part: ItemContent
    """Since v1."""


class ResponseContentPartDoneEvent(View):
    type: Literal["response.content_part.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    content_index: int
    """Since v1."""
    part: ItemContent
    """Since v1."""


class ResponseCreatedEvent(View):
    type: Literal["response.created"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    response: Response
    """Since v1."""


class ResponseError(View):
    code: ResponseErrorCode
    """'server_error', 'rate_limit_exceeded', 'invalid_prompt', 'vector_store_timeout', 'invalid_image', 'invalid_image_format', 'invalid_base64_image', 'invalid_image_url', 'image_too_large', 'image_too_small', 'image_parse_error', 'image_content_policy_violation', 'invalid_image_mode', 'image_file_too_large', 'unsupported_image_media_type', 'empty_image_file', 'failed_to_download_image', 'image_file_not_found'. Since v1."""
    message: str
    """Since v1."""


class ResponseErrorEvent(View):
    type: Literal["error"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    code: str | None
    """Since v1."""
    message: str
    """Since v1."""
    param: str | None
    """Since v1."""


class ResponseFailedEvent(View):
    type: Literal["response.failed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    response: Response
    """Since v1."""


class ResponseFileSearchCallCompletedEvent(View):
    type: Literal["response.file_search_call.completed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseFileSearchCallInProgressEvent(View):
    type: Literal["response.file_search_call.in_progress"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseFileSearchCallSearchingEvent(View):
    type: Literal["response.file_search_call.searching"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseFormatJSONSchemaRequest(View):
    type: Literal["json_schema"]
    """Since v1."""
    json_schema: dict[str, Any]
    """Since v1."""


class ResponseFunctionCallArgumentsDeltaEvent(View):
    type: Literal["response.function_call_arguments.delta"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    delta: str
    """What is new in this piece. Since v1."""
    obfuscation: str
    """Since v1."""


class ResponseFunctionCallArgumentsDoneEvent(View):
    type: Literal["response.function_call_arguments.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    arguments: str
    """Since v1."""


class ResponseImageGenCallCompletedEvent(View):
    type: Literal["response.image_generation_call.completed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseImageGenCallGeneratingEvent(View):
    type: Literal["response.image_generation_call.generating"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseImageGenCallInProgressEvent(View):
    type: Literal["response.image_generation_call.in_progress"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseImageGenCallPartialImageEvent(View):
    type: Literal["response.image_generation_call.partial_image"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""
    partial_image_index: int
    """Since v1."""
    partial_image_b64: str
    """Since v1."""


class ResponseInProgressEvent(View):
    type: Literal["response.in_progress"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    response: Response
    """Since v1."""


class ResponseIncompleteDetails(View):
    reason: Literal["max_output_tokens", "content_filter"] | None
    """'max_output_tokens', 'content_filter'."""


class ResponseIncompleteEvent(View):
    type: Literal["response.incomplete"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    response: Response
    """Since v1."""


class ResponseItemList(Page["ItemResource"]):
    object: Literal["list"]
    """Its kind. Since v1."""
    data: list[ItemResource]
    """Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""


class ResponseMCPCallArgumentsDeltaEvent(View):
    type: Literal["response.mcp_call.arguments_delta"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""
    delta: Any
    """What is new in this piece. Since v1."""
    obfuscation: str
    """Since v1."""


class ResponseMCPCallArgumentsDoneEvent(View):
    type: Literal["response.mcp_call.arguments_done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""
    arguments: Any
    """Since v1."""


class ResponseMCPCallCompletedEvent(View):
    type: Literal["response.mcp_call.completed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""


class ResponseMCPCallFailedEvent(View):
    type: Literal["response.mcp_call.failed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""


class ResponseMCPCallInProgressEvent(View):
    type: Literal["response.mcp_call.in_progress"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseMCPListToolsCompletedEvent(View):
    type: Literal["response.mcp_list_tools.completed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""


class ResponseMCPListToolsFailedEvent(View):
    type: Literal["response.mcp_list_tools.failed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""


class ResponseMCPListToolsInProgressEvent(View):
    type: Literal["response.mcp_list_tools.in_progress"]
    """Since v1."""
    sequence_number: int
    """Since v1."""


class ResponseOutputItemAddedEvent(View):
    type: Literal["response.output_item.added"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item: ItemResource
    """Since v1."""


class ResponseOutputItemDoneEvent(View):
    type: Literal["response.output_item.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item: ItemResource
    """Since v1."""


class ResponseQueuedEvent(View):
    type: Literal["response.queued"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    response: Response
    """Since v1."""


class ResponseReasoningDeltaEvent(View):
    type: Literal["response.reasoning.delta"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    content_index: int
    """Since v1."""
    delta: Any
    """What is new in this piece. Since v1."""
    obfuscation: str
    """Since v1."""


class ResponseReasoningDoneEvent(View):
    type: Literal["response.reasoning.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    content_index: int
    """Since v1."""
    text: str
    """Since v1."""


class ResponseReasoningSummaryDeltaEvent(View):
    type: Literal["response.reasoning_summary.delta"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    summary_index: int
    """Since v1."""
    delta: Any
    """What is new in this piece. Since v1."""
    obfuscation: str
    """Since v1."""


class ResponseReasoningSummaryDoneEvent(View):
    type: Literal["response.reasoning_summary.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    summary_index: int
    """Since v1."""
    text: str
    """Since v1."""


class ResponseReasoningSummaryPartAddedEvent(View):
    type: Literal["response.reasoning_summary_part.added"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    summary_index: int
    """Since v1."""
    part: ReasoningItemSummaryPart
    """Since v1."""


class ResponseReasoningSummaryPartDoneEvent(View):
    type: Literal["response.reasoning_summary_part.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    summary_index: int
    """Since v1."""
    part: ReasoningItemSummaryPart
    """Since v1."""


class ResponseReasoningSummaryTextDeltaEvent(View):
    type: Literal["response.reasoning_summary_text.delta"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    summary_index: int
    """Since v1."""
    delta: str
    """What is new in this piece. Since v1."""
    obfuscation: str
    """Since v1."""


class ResponseReasoningSummaryTextDoneEvent(View):
    type: Literal["response.reasoning_summary_text.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    summary_index: int
    """Since v1."""
    text: str
    """Since v1."""


class ResponseRefusalDeltaEvent(View):
    type: Literal["response.refusal.delta"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    content_index: int
    """Since v1."""
    delta: str
    """What is new in this piece. Since v1."""
    obfuscation: str
    """Since v1."""


class ResponseRefusalDoneEvent(View):
    type: Literal["response.refusal.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    content_index: int
    """Since v1."""
    refusal: str
    """Since v1."""


class ResponseStreamEventBase(View):
    type: ResponseStreamEventType
    """'response.audio.delta', 'response.audio.done', 'response.audio_transcript.delta', 'response.audio_transcript.done', 'response.code_interpreter_call_code.delta', 'response.code_interpreter_call_code.done', 'response.code_interpreter_call.completed', 'response.code_interpreter_call.in_progress', 'response.code_interpreter_call.interpreting', 'response.completed', 'response.content_part.added', 'response.content_part.done', 'response.created', 'error', 'response.file_search_call.completed', 'response.file_search_call.in_progress', 'response.file_search_call.searching', 'response.function_call_arguments.delta', 'response.function_call_arguments.done', 'response.in_progress', 'response.failed', 'response.incomplete', 'response.output_item.added', 'response.output_item.done', 'response.refusal.delta', 'response.refusal.done', 'response.output_text.annotation.added', 'response.output_text.delta', 'response.output_text.done', 'response.reasoning_summary_part.added', 'response.reasoning_summary_part.done', 'response.reasoning_summary_text.delta', 'response.reasoning_summary_text.done', 'response.web_search_call.completed', 'response.web_search_call.in_progress', 'response.web_search_call.searching', 'response.image_generation_call.completed', 'response.image_generation_call.generating', 'response.image_generation_call.in_progress', 'response.image_generation_call.partial_image', 'response.mcp_call.arguments_delta', 'response.mcp_call.arguments_done', 'response.mcp_call.completed', 'response.mcp_call.failed', 'response.mcp_call.in_progress', 'response.mcp_list_tools.completed', 'response.mcp_list_tools.failed', 'response.mcp_list_tools.in_progress', 'response.queued', 'response.reasoning.delta', 'response.reasoning.done', 'response.reasoning_summary.delta', 'response.reasoning_summary.done' or another value. Since v1."""
    sequence_number: int
    """Since v1."""


class ResponseText(View):
    format: ResponseTextFormatConfiguration | None


class ResponseTextDeltaEvent(View):
    type: Literal["response.output_text.delta"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    content_index: int
    """Since v1."""
    delta: str
    """What is new in this piece. Since v1."""
    obfuscation: str
    """Since v1."""


class ResponseTextDoneEvent(View):
    type: Literal["response.output_text.done"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    item_id: str
    """Since v1."""
    output_index: int
    """Since v1."""
    content_index: int
    """Since v1."""
    text: str
    """Since v1."""


class ResponseTextFormatConfigurationBase(View):
    type: ResponseTextFormatConfigurationType
    """'text', 'json_schema', 'json_object' or another value. Since v1."""


class ResponseTextFormatConfigurationJsonObject(View):
    type: Literal["json_object"]
    """Since v1."""


class ResponseTextFormatConfigurationJsonSchema(View):
    type: Literal["json_schema"]
    """Since v1."""
    description: str | None
    """Since v1."""
    name: str
    """Since v1."""
    schema: dict[str, Any]
    """Since v1."""
    strict: bool | None
    """Default false. Since v1."""


class ResponseTextFormatConfigurationText(View):
    type: Literal["text"]
    """Since v1."""


class ResponseUsage(View):
    input_tokens: int
    """Since v1."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """Since v1."""
    output_tokens: int
    """Since v1."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """Since v1."""
    total_tokens: int
    """Since v1."""


class ResponseUsageInputTokensDetails(View):
    cached_tokens: int


class ResponseUsageOutputTokensDetails(View):
    reasoning_tokens: int


class ResponseWebSearchCallCompletedEvent(View):
    type: Literal["response.web_search_call.completed"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseWebSearchCallInProgressEvent(View):
    type: Literal["response.web_search_call.in_progress"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponseWebSearchCallSearchingEvent(View):
    type: Literal["response.web_search_call.searching"]
    """Since v1."""
    sequence_number: int
    """Since v1."""
    output_index: int
    """Since v1."""
    item_id: str
    """Since v1."""


class ResponsesAssistantMessageItemParam(View):
    role: Literal["assistant"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    content: list[ItemContent]
    """Since v1."""


class ResponsesAssistantMessageItemResource(View):
    role: Literal["assistant"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    content: list[ItemContent]
    """Since v1."""


class ResponsesDeleteResponse(View):
    object: Literal["response.deleted"]
    """Its kind."""
    id: str
    """Its id."""
    deleted: Literal[True]


class ResponsesDeveloperMessageItemParam(View):
    role: Literal["developer"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    content: list[ItemContent]
    """Since v1."""


class ResponsesDeveloperMessageItemResource(View):
    role: Literal["developer"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    content: list[ItemContent]
    """Since v1."""


class ResponsesMessageItemParamBase(View):
    type: Literal["message"]
    """Since v1."""
    role: ResponsesMessageRole
    """'system', 'developer', 'user', 'assistant'. Since v1."""


class ResponsesMessageItemResourceBase(View):
    type: Literal["message"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    role: ResponsesMessageRole
    """'system', 'developer', 'user', 'assistant'. Since v1."""


class ResponsesSystemMessageItemParam(View):
    role: Literal["system"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    content: list[ItemContent]
    """Since v1."""


class ResponsesSystemMessageItemResource(View):
    role: Literal["system"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    content: list[ItemContent]
    """Since v1."""


class ResponsesUserMessageItemParam(View):
    role: Literal["user"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    content: list[ItemContent]
    """Since v1."""


class ResponsesUserMessageItemResource(View):
    role: Literal["user"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "completed", "incomplete"]
    """'in_progress', 'completed', 'incomplete'. Since v1."""
    content: list[ItemContent]
    """Since v1."""


class RunGraderResponse(View):
    reward: float
    """Since v1."""
    metadata: RunGraderResponseMetadata
    """Your own keys and values, kept with the object. Since v1."""
    sub_rewards: Any
    """Since v1."""
    model_grader_token_usage_per_model: Any
    """Since v1."""


class RunGraderResponseMetadata(View):
    name: str
    type: str
    errors: RunGraderResponseMetadataErrors
    execution_time: float
    scores: Any
    token_usage: int | None
    sampled_model_name: str | None


class RunGraderResponseMetadataErrors(View):
    formula_parse_error: bool
    sample_parse_error: bool
    truncated_observation_error: bool
    unresponsive_reward_error: bool
    invalid_variable_error: bool
    other_error: bool
    python_grader_server_error: bool
    python_grader_server_error_type: str | None
    python_grader_runtime_error: bool
    python_grader_runtime_error_details: str | None
    model_grader_server_error: bool
    model_grader_refusal_error: bool
    model_grader_parse_error: bool
    model_grader_server_error_details: str | None


class StaticChunkingStrategy(View):
    max_chunk_size_tokens: int
    """100 to 4096. Since v1."""
    chunk_overlap_tokens: int
    """Since v1."""


class StaticChunkingStrategyResponseParam(View):
    type: Literal["static"]
    """Since v1."""
    static: StaticChunkingStrategy
    """Since v1."""


class ToolBase(View):
    type: ToolType
    """'file_search', 'function', 'computer_use_preview', 'web_search_preview', 'mcp', 'code_interpreter', 'image_generation', 'local_shell' or another value. Since v1."""


class ToolChoiceObjectBase(View):
    type: ToolChoiceObjectType
    """'file_search', 'function', 'computer_use_preview', 'web_search_preview', 'image_generation', 'code_interpreter', 'mcp' or another value. Since v1."""


class ToolChoiceObjectCodeInterpreter(View):
    type: Literal["code_interpreter"]
    """Since v1."""


class ToolChoiceObjectComputer(View):
    type: Literal["computer_use_preview"]
    """Since v1."""


class ToolChoiceObjectFileSearch(View):
    type: Literal["file_search"]
    """Since v1."""


class ToolChoiceObjectFunction(View):
    type: Literal["function"]
    """Since v1."""
    name: str
    """Since v1."""


class ToolChoiceObjectImageGen(View):
    type: Literal["image_generation"]
    """Since v1."""


class ToolChoiceObjectMCP(View):
    type: Literal["mcp"]
    """Since v1."""
    server_label: str
    """Since v1."""
    name: str | None
    """Since v1."""


class ToolChoiceObjectWebSearch(View):
    type: Literal["web_search_preview"]
    """Since v1."""


class TopLogProb(View):
    token: str
    """Since v1."""
    logprob: float
    """Since v1."""
    bytes: list[int]
    """Since v1."""


class ValidateGraderResponse(View):
    grader: ValidateGraderResponseGrader | None
    """Since v1."""


class VectorStoreExpirationAfter(View):
    anchor: Literal["last_active_at"]
    """Since v1."""
    days: int
    """1 to 365. Since v1."""


class VectorStoreFileBatchObject(View):
    id: str
    """Its id. Since v1."""
    object: Literal["vector_store.files_batch"]
    """Its kind. Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    vector_store_id: str
    """Id of the vector store. Since v1."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """'in_progress', 'completed', 'cancelled', 'failed'. Since v1."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """Since v1."""


class VectorStoreFileBatchObjectFileCounts(View):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class VectorStoreFileObject(View):
    id: str
    """Its id. Since v1."""
    object: Literal["vector_store.file"]
    """Its kind. Since v1."""
    usage_bytes: int
    """Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    vector_store_id: str
    """Id of the vector store. Since v1."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """'in_progress', 'completed', 'cancelled', 'failed'. Since v1."""
    last_error: VectorStoreFileObjectLastError | None
    """Since v1."""
    chunking_strategy: ChunkingStrategyResponseParam | None
    """Since v1."""
    attributes: VectorStoreFileAttributes | None
    """Since v1."""


class VectorStoreFileObjectLastError(View):
    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """'server_error', 'unsupported_file', 'invalid_file'."""
    message: str


class VectorStoreObject(View):
    id: str
    """Its id. Since v1."""
    object: Literal["vector_store"]
    """Its kind. Since v1."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    name: str
    """Since v1."""
    usage_bytes: int
    """Since v1."""
    file_counts: VectorStoreObjectFileCounts
    """Since v1."""
    status: Literal["expired", "in_progress", "completed"]
    """'expired', 'in_progress', 'completed'. Since v1."""
    expires_after: VectorStoreExpirationAfter | None
    """Since v1."""
    expires_at: int | None
    """Format unixtime. Since v1."""
    last_active_at: int | None
    """Format unixtime. Since v1."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""


class VectorStoreObjectFileCounts(View):
    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int


class WebSearchActionBase(View):
    type: WebSearchActionType
    """'search', 'open_page', 'find'. Since v1."""


class WebSearchActionFind(View):
    type: Literal["find"]
    """Since v1."""
    url: str
    """Format uri. Since v1."""
    pattern: str
    """Since v1."""


class WebSearchActionOpenPage(View):
    type: Literal["open_page"]
    """Since v1."""
    url: str
    """Format uri. Since v1."""


class WebSearchActionSearch(View):
    type: Literal["search"]
    """Since v1."""
    query: str
    """Since v1."""


class WebSearchPreviewTool(View):
    type: Literal["web_search_preview"]
    """Since v1."""
    user_location: Location | None
    """Since v1."""
    search_context_size: Literal["low", "medium", "high"] | None
    """'low', 'medium', 'high'. Since v1."""


class WebSearchToolCallItemParam(View):
    type: Literal["web_search_call"]
    """Since v1."""
    action: WebSearchAction
    """Since v1."""


class WebSearchToolCallItemResource(View):
    type: Literal["web_search_call"]
    """Since v1."""
    id: str
    """Its id. Since v1."""
    status: Literal["in_progress", "searching", "completed", "failed"]
    """'in_progress', 'searching', 'completed', 'failed'. Since v1."""
    action: WebSearchAction
    """Since v1."""


AnnotationType: TypeAlias = (
    Literal["file_citation", "url_citation", "file_path", "container_file_citation"] | str
)


Annotation: TypeAlias = Annotated[
    AnnotationFileCitation | AnnotationUrlCitation | AnnotationFilePath,
    OneOf(
        "type",
        {
            "file_citation": AnnotationFileCitation,
            "url_citation": AnnotationUrlCitation,
            "file_path": AnnotationFilePath,
        },
        base=AnnotationBase,
    ),
]


AzureChatDataSourceAuthenticationOptionsType: TypeAlias = Literal[
    "api_key",
    "username_and_password",
    "connection_string",
    "key_and_key_id",
    "encoded_api_key",
    "access_token",
    "system_assigned_managed_identity",
    "user_assigned_managed_identity",
]


AzureChatDataSourceAuthenticationOptions: TypeAlias = Annotated[
    AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions
    | AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions
    | AzureChatDataSourceAccessTokenAuthenticationOptions
    | AzureChatDataSourceConnectionStringAuthenticationOptions
    | AzureChatDataSourceKeyAndKeyIdAuthenticationOptions
    | AzureChatDataSourceEncodedApiKeyAuthenticationOptions
    | AzureChatDataSourceUsernameAndPasswordAuthenticationOptions
    | AzureChatDataSourceApiKeyAuthenticationOptions,
    OneOf(
        "type",
        {
            "system_assigned_managed_identity": AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions,
            "user_assigned_managed_identity": AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions,
            "access_token": AzureChatDataSourceAccessTokenAuthenticationOptions,
            "connection_string": AzureChatDataSourceConnectionStringAuthenticationOptions,
            "key_and_key_id": AzureChatDataSourceKeyAndKeyIdAuthenticationOptions,
            "encoded_api_key": AzureChatDataSourceEncodedApiKeyAuthenticationOptions,
            "username_and_password": AzureChatDataSourceUsernameAndPasswordAuthenticationOptions,
            "api_key": AzureChatDataSourceApiKeyAuthenticationOptions,
        },
        base=AzureChatDataSourceAuthenticationOptionsBase,
    ),
]


ChatCompletionMessageToolCallsItem: TypeAlias = list[ChatCompletionMessageToolCall]


ChatCompletionRole: TypeAlias = Literal[
    "system", "developer", "user", "assistant", "tool", "function"
]


CodeInterpreterOutput: TypeAlias = Annotated[
    CodeInterpreterOutputImage | CodeInterpreterOutputLogs,
    OneOf(
        "type",
        {"image": CodeInterpreterOutputImage, "logs": CodeInterpreterOutputLogs},
        base=CodeInterpreterOutputBase,
    ),
]


CodeInterpreterOutputType: TypeAlias = Literal["logs", "image"]


CompoundFilterFilter: TypeAlias = Annotated[
    ComparisonFilter | CompoundFilter,
    OneOf(
        "type",
        {
            "eq": ComparisonFilter,
            "ne": ComparisonFilter,
            "gt": ComparisonFilter,
            "gte": ComparisonFilter,
            "lt": ComparisonFilter,
            "lte": ComparisonFilter,
            "and": CompoundFilter,
            "or": CompoundFilter,
        },
    ),
]


ComputerActionType: TypeAlias = Literal[
    "screenshot", "click", "double_click", "scroll", "type", "wait", "keypress", "drag", "move"
]


ComputerAction: TypeAlias = Annotated[
    ComputerActionClick
    | ComputerActionDoubleClick
    | ComputerActionDrag
    | ComputerActionMove
    | ComputerActionScreenshot
    | ComputerActionScroll
    | ComputerActionTypeKeys
    | ComputerActionWait
    | ComputerActionKeyPress,
    OneOf(
        "type",
        {
            "click": ComputerActionClick,
            "double_click": ComputerActionDoubleClick,
            "drag": ComputerActionDrag,
            "move": ComputerActionMove,
            "screenshot": ComputerActionScreenshot,
            "scroll": ComputerActionScroll,
            "type": ComputerActionTypeKeys,
            "wait": ComputerActionWait,
            "keypress": ComputerActionKeyPress,
        },
        base=ComputerActionBase,
    ),
]


ComputerToolCallOutputItemOutput: TypeAlias = Annotated[
    ComputerToolCallOutputItemOutputComputerScreenshot,
    OneOf(
        "type",
        {"computer_screenshot": ComputerToolCallOutputItemOutputComputerScreenshot},
        base=ComputerToolCallOutputItemOutputBase,
    ),
]


ComputerToolCallOutputItemOutputType: TypeAlias = Literal["computer_screenshot"] | str


EvalDataSourceConfigType: TypeAlias = Literal["custom", "logs", "stored_completions"]


EvalGraderResource: TypeAlias = Annotated[
    EvalGraderLabelModelResource
    | EvalGraderTextSimilarityResource
    | EvalGraderPythonResource
    | EvalGraderScoreModelResource,
    OneOf(
        "type",
        {
            "label_model": EvalGraderLabelModelResource,
            "text_similarity": EvalGraderTextSimilarityResource,
            "python": EvalGraderPythonResource,
            "score_model": EvalGraderScoreModelResource,
        },
        base=EvalGraderResourceBase,
    ),
]


EvalItemContent: TypeAlias = Annotated[
    EvalItemContentInputText | EvalItemContentOutputText,
    OneOf(
        "type",
        {"input_text": EvalItemContentInputText, "output_text": EvalItemContentOutputText},
        base=EvalItemContentBase,
    ),
]


EvalItemContentType: TypeAlias = Literal["input_text", "output_text"]


EvalRunDataContentSourceType: TypeAlias = Literal[
    "file_id", "file_content", "stored_completions", "responses"
]


EvalRunDataSourceType: TypeAlias = Literal["jsonl", "completions", "responses"]


EvalRunDataContentSource: TypeAlias = Annotated[
    EvalRunFileIdDataContentSource
    | EvalRunStoredCompletionsDataContentSource
    | EvalRunResponsesDataContentSource
    | EvalRunFileContentDataContentSource,
    OneOf(
        "type",
        {
            "file_id": EvalRunFileIdDataContentSource,
            "stored_completions": EvalRunStoredCompletionsDataContentSource,
            "responses": EvalRunResponsesDataContentSource,
            "file_content": EvalRunFileContentDataContentSource,
        },
        base=EvalRunDataContentSourceBase,
    ),
]


EvalDataSourceConfigResource: TypeAlias = Annotated[
    EvalCustomDataSourceConfigResource
    | EvalStoredCompletionsDataSourceConfigResource
    | EvalLogsDataSourceConfigResource,
    OneOf(
        "type",
        {
            "custom": EvalCustomDataSourceConfigResource,
            "stored_completions": EvalStoredCompletionsDataSourceConfigResource,
            "logs": EvalLogsDataSourceConfigResource,
        },
        base=EvalDataSourceConfigResourceBase,
    ),
]


Filters: TypeAlias = Annotated[
    ComparisonFilter | CompoundFilter,
    OneOf(
        "type",
        {
            "eq": ComparisonFilter,
            "ne": ComparisonFilter,
            "gt": ComparisonFilter,
            "gte": ComparisonFilter,
            "lt": ComparisonFilter,
            "lte": ComparisonFilter,
            "and": CompoundFilter,
            "or": CompoundFilter,
        },
    ),
]


FineTuningIntegration: TypeAlias = Annotated[
    FineTuningIntegrationWandb,
    OneOf("type", {"wandb": FineTuningIntegrationWandb}, base=FineTuningIntegrationBase),
]


AzureFineTuneReinforcementMethodGrader: TypeAlias = Annotated[
    GraderStringCheck | GraderTextSimilarity | GraderScoreModel | GraderMulti,
    OneOf(
        "type",
        {
            "string_check": GraderStringCheck,
            "text_similarity": GraderTextSimilarity,
            "score_model": GraderScoreModel,
            "multi": GraderMulti,
        },
    ),
]


Grader: TypeAlias = Annotated[
    GraderLabelModel
    | GraderTextSimilarity
    | GraderPython
    | GraderScoreModel
    | GraderMulti
    | GraderStringCheck,
    OneOf(
        "type",
        {
            "label_model": GraderLabelModel,
            "text_similarity": GraderTextSimilarity,
            "python": GraderPython,
            "score_model": GraderScoreModel,
            "multi": GraderMulti,
            "string_check": GraderStringCheck,
        },
        base=GraderBase,
    ),
]


GraderMultiGradersValue: TypeAlias = Annotated[
    GraderStringCheck | GraderTextSimilarity | GraderScoreModel,
    OneOf(
        "type",
        {
            "string_check": GraderStringCheck,
            "text_similarity": GraderTextSimilarity,
            "score_model": GraderScoreModel,
        },
    ),
]


GraderType: TypeAlias = Literal[
    "string_check", "text_similarity", "score_model", "label_model", "python", "multi"
]


ItemContent: TypeAlias = Annotated[
    ItemContentInputAudio
    | ItemContentOutputAudio
    | ItemContentRefusal
    | ItemContentInputText
    | ItemContentInputImage
    | ItemContentInputFile
    | ItemContentOutputText,
    OneOf(
        "type",
        {
            "input_audio": ItemContentInputAudio,
            "output_audio": ItemContentOutputAudio,
            "refusal": ItemContentRefusal,
            "input_text": ItemContentInputText,
            "input_image": ItemContentInputImage,
            "input_file": ItemContentInputFile,
            "output_text": ItemContentOutputText,
        },
        base=ItemContentBase,
    ),
]


ItemContentType: TypeAlias = Literal[
    "input_text",
    "input_audio",
    "input_image",
    "input_file",
    "output_text",
    "output_audio",
    "refusal",
]


ItemType: TypeAlias = Literal[
    "message",
    "file_search_call",
    "function_call",
    "function_call_output",
    "computer_call",
    "computer_call_output",
    "web_search_call",
    "reasoning",
    "item_reference",
    "image_generation_call",
    "code_interpreter_call",
    "local_shell_call",
    "local_shell_call_output",
    "mcp_list_tools",
    "mcp_approval_request",
    "mcp_approval_response",
    "mcp_call",
]


Location: TypeAlias = Annotated[
    ApproximateLocation, OneOf("type", {"approximate": ApproximateLocation}, base=LocationBase)
]


LocationType: TypeAlias = Literal["approximate"] | str


ReasoningEffort: TypeAlias = Literal["low", "medium", "high"]


ReasoningItemSummaryPartType: TypeAlias = Literal["summary_text"] | str


ReasoningItemSummaryPart: TypeAlias = Annotated[
    ReasoningItemSummaryTextPart,
    OneOf(
        "type", {"summary_text": ReasoningItemSummaryTextPart}, base=ReasoningItemSummaryPartBase
    ),
]


ResponseErrorCode: TypeAlias = Literal[
    "server_error",
    "rate_limit_exceeded",
    "invalid_prompt",
    "vector_store_timeout",
    "invalid_image",
    "invalid_image_format",
    "invalid_base64_image",
    "invalid_image_url",
    "image_too_large",
    "image_too_small",
    "image_parse_error",
    "image_content_policy_violation",
    "invalid_image_mode",
    "image_file_too_large",
    "unsupported_image_media_type",
    "empty_image_file",
    "failed_to_download_image",
    "image_file_not_found",
]


ResponseStreamEventType: TypeAlias = (
    Literal[
        "response.audio.delta",
        "response.audio.done",
        "response.audio_transcript.delta",
        "response.audio_transcript.done",
        "response.code_interpreter_call_code.delta",
        "response.code_interpreter_call_code.done",
        "response.code_interpreter_call.completed",
        "response.code_interpreter_call.in_progress",
        "response.code_interpreter_call.interpreting",
        "response.completed",
        "response.content_part.added",
        "response.content_part.done",
        "response.created",
        "error",
        "response.file_search_call.completed",
        "response.file_search_call.in_progress",
        "response.file_search_call.searching",
        "response.function_call_arguments.delta",
        "response.function_call_arguments.done",
        "response.in_progress",
        "response.failed",
        "response.incomplete",
        "response.output_item.added",
        "response.output_item.done",
        "response.refusal.delta",
        "response.refusal.done",
        "response.output_text.annotation.added",
        "response.output_text.delta",
        "response.output_text.done",
        "response.reasoning_summary_part.added",
        "response.reasoning_summary_part.done",
        "response.reasoning_summary_text.delta",
        "response.reasoning_summary_text.done",
        "response.web_search_call.completed",
        "response.web_search_call.in_progress",
        "response.web_search_call.searching",
        "response.image_generation_call.completed",
        "response.image_generation_call.generating",
        "response.image_generation_call.in_progress",
        "response.image_generation_call.partial_image",
        "response.mcp_call.arguments_delta",
        "response.mcp_call.arguments_done",
        "response.mcp_call.completed",
        "response.mcp_call.failed",
        "response.mcp_call.in_progress",
        "response.mcp_list_tools.completed",
        "response.mcp_list_tools.failed",
        "response.mcp_list_tools.in_progress",
        "response.queued",
        "response.reasoning.delta",
        "response.reasoning.done",
        "response.reasoning_summary.delta",
        "response.reasoning_summary.done",
    ]
    | str
)


ResponseTextFormatConfiguration: TypeAlias = Annotated[
    ResponseTextFormatConfigurationText
    | ResponseTextFormatConfigurationJsonObject
    | ResponseTextFormatConfigurationJsonSchema,
    OneOf(
        "type",
        {
            "text": ResponseTextFormatConfigurationText,
            "json_object": ResponseTextFormatConfigurationJsonObject,
            "json_schema": ResponseTextFormatConfigurationJsonSchema,
        },
        base=ResponseTextFormatConfigurationBase,
    ),
]


ResponseTextFormatConfigurationType: TypeAlias = Literal["text", "json_schema", "json_object"] | str


ResponseStreamEvent: TypeAlias = Annotated[
    ResponseCompletedEvent
    | ResponseContentPartAddedEvent
    | ResponseContentPartDoneEvent
    | ResponseCreatedEvent
    | ResponseErrorEvent
    | ResponseFileSearchCallCompletedEvent
    | ResponseFileSearchCallInProgressEvent
    | ResponseFileSearchCallSearchingEvent
    | ResponseFunctionCallArgumentsDeltaEvent
    | ResponseFunctionCallArgumentsDoneEvent
    | ResponseInProgressEvent
    | ResponseFailedEvent
    | ResponseIncompleteEvent
    | ResponseOutputItemAddedEvent
    | ResponseOutputItemDoneEvent
    | ResponseRefusalDeltaEvent
    | ResponseRefusalDoneEvent
    | ResponseTextDeltaEvent
    | ResponseTextDoneEvent
    | ResponseReasoningSummaryPartAddedEvent
    | ResponseReasoningSummaryPartDoneEvent
    | ResponseReasoningSummaryTextDeltaEvent
    | ResponseReasoningSummaryTextDoneEvent
    | ResponseWebSearchCallCompletedEvent
    | ResponseWebSearchCallInProgressEvent
    | ResponseWebSearchCallSearchingEvent
    | ResponseImageGenCallCompletedEvent
    | ResponseImageGenCallGeneratingEvent
    | ResponseImageGenCallInProgressEvent
    | ResponseImageGenCallPartialImageEvent
    | ResponseMCPCallArgumentsDeltaEvent
    | ResponseMCPCallArgumentsDoneEvent
    | ResponseMCPCallCompletedEvent
    | ResponseMCPCallFailedEvent
    | ResponseMCPCallInProgressEvent
    | ResponseMCPListToolsCompletedEvent
    | ResponseMCPListToolsFailedEvent
    | ResponseMCPListToolsInProgressEvent
    | ResponseQueuedEvent
    | ResponseReasoningDeltaEvent
    | ResponseReasoningDoneEvent
    | ResponseReasoningSummaryDeltaEvent
    | ResponseReasoningSummaryDoneEvent
    | ResponseCodeInterpreterCallCodeDeltaEvent
    | ResponseCodeInterpreterCallCodeDoneEvent
    | ResponseCodeInterpreterCallCompletedEvent
    | ResponseCodeInterpreterCallInProgressEvent
    | ResponseCodeInterpreterCallInterpretingEvent,
    OneOf(
        "type",
        {
            "response.completed": ResponseCompletedEvent,
            "response.content_part.added": ResponseContentPartAddedEvent,
            "response.content_part.done": ResponseContentPartDoneEvent,
            "response.created": ResponseCreatedEvent,
            "error": ResponseErrorEvent,
            "response.file_search_call.completed": ResponseFileSearchCallCompletedEvent,
            "response.file_search_call.in_progress": ResponseFileSearchCallInProgressEvent,
            "response.file_search_call.searching": ResponseFileSearchCallSearchingEvent,
            "response.function_call_arguments.delta": ResponseFunctionCallArgumentsDeltaEvent,
            "response.function_call_arguments.done": ResponseFunctionCallArgumentsDoneEvent,
            "response.in_progress": ResponseInProgressEvent,
            "response.failed": ResponseFailedEvent,
            "response.incomplete": ResponseIncompleteEvent,
            "response.output_item.added": ResponseOutputItemAddedEvent,
            "response.output_item.done": ResponseOutputItemDoneEvent,
            "response.refusal.delta": ResponseRefusalDeltaEvent,
            "response.refusal.done": ResponseRefusalDoneEvent,
            "response.output_text.delta": ResponseTextDeltaEvent,
            "response.output_text.done": ResponseTextDoneEvent,
            "response.reasoning_summary_part.added": ResponseReasoningSummaryPartAddedEvent,
            "response.reasoning_summary_part.done": ResponseReasoningSummaryPartDoneEvent,
            "response.reasoning_summary_text.delta": ResponseReasoningSummaryTextDeltaEvent,
            "response.reasoning_summary_text.done": ResponseReasoningSummaryTextDoneEvent,
            "response.web_search_call.completed": ResponseWebSearchCallCompletedEvent,
            "response.web_search_call.in_progress": ResponseWebSearchCallInProgressEvent,
            "response.web_search_call.searching": ResponseWebSearchCallSearchingEvent,
            "response.image_generation_call.completed": ResponseImageGenCallCompletedEvent,
            "response.image_generation_call.generating": ResponseImageGenCallGeneratingEvent,
            "response.image_generation_call.in_progress": ResponseImageGenCallInProgressEvent,
            "response.image_generation_call.partial_image": ResponseImageGenCallPartialImageEvent,
            "response.mcp_call.arguments_delta": ResponseMCPCallArgumentsDeltaEvent,
            "response.mcp_call.arguments_done": ResponseMCPCallArgumentsDoneEvent,
            "response.mcp_call.completed": ResponseMCPCallCompletedEvent,
            "response.mcp_call.failed": ResponseMCPCallFailedEvent,
            "response.mcp_call.in_progress": ResponseMCPCallInProgressEvent,
            "response.mcp_list_tools.completed": ResponseMCPListToolsCompletedEvent,
            "response.mcp_list_tools.failed": ResponseMCPListToolsFailedEvent,
            "response.mcp_list_tools.in_progress": ResponseMCPListToolsInProgressEvent,
            "response.queued": ResponseQueuedEvent,
            "response.reasoning.delta": ResponseReasoningDeltaEvent,
            "response.reasoning.done": ResponseReasoningDoneEvent,
            "response.reasoning_summary.delta": ResponseReasoningSummaryDeltaEvent,
            "response.reasoning_summary.done": ResponseReasoningSummaryDoneEvent,
            "response.code_interpreter_call_code.delta": ResponseCodeInterpreterCallCodeDeltaEvent,
            "response.code_interpreter_call_code.done": ResponseCodeInterpreterCallCodeDoneEvent,
            "response.code_interpreter_call.completed": ResponseCodeInterpreterCallCompletedEvent,
            "response.code_interpreter_call.in_progress": ResponseCodeInterpreterCallInProgressEvent,
            "response.code_interpreter_call.interpreting": ResponseCodeInterpreterCallInterpretingEvent,
        },
        base=ResponseStreamEventBase,
    ),
]


ResponsesMessageRole: TypeAlias = Literal["system", "developer", "user", "assistant"]


ResponsesMessageItemParam: TypeAlias = Annotated[
    ResponsesUserMessageItemParam
    | ResponsesSystemMessageItemParam
    | ResponsesDeveloperMessageItemParam
    | ResponsesAssistantMessageItemParam,
    OneOf(
        "role",
        {
            "user": ResponsesUserMessageItemParam,
            "system": ResponsesSystemMessageItemParam,
            "developer": ResponsesDeveloperMessageItemParam,
            "assistant": ResponsesAssistantMessageItemParam,
        },
        base=ResponsesMessageItemParamBase,
    ),
]


ResponsesMessageItemResource: TypeAlias = Annotated[
    ResponsesUserMessageItemResource
    | ResponsesSystemMessageItemResource
    | ResponsesDeveloperMessageItemResource
    | ResponsesAssistantMessageItemResource,
    OneOf(
        "role",
        {
            "user": ResponsesUserMessageItemResource,
            "system": ResponsesSystemMessageItemResource,
            "developer": ResponsesDeveloperMessageItemResource,
            "assistant": ResponsesAssistantMessageItemResource,
        },
        base=ResponsesMessageItemResourceBase,
    ),
]


ChunkingStrategyResponseParam: TypeAlias = Annotated[
    OtherChunkingStrategyResponseParam | StaticChunkingStrategyResponseParam,
    OneOf(
        "type",
        {
            "other": OtherChunkingStrategyResponseParam,
            "static": StaticChunkingStrategyResponseParam,
        },
        base=ChunkingStrategyResponseParamBase,
    ),
]


ToolChoiceObjectType: TypeAlias = (
    Literal[
        "file_search",
        "function",
        "computer_use_preview",
        "web_search_preview",
        "image_generation",
        "code_interpreter",
        "mcp",
    ]
    | str
)


ToolChoiceObject: TypeAlias = Annotated[
    ToolChoiceObjectFileSearch
    | ToolChoiceObjectComputer
    | ToolChoiceObjectWebSearch
    | ToolChoiceObjectImageGen
    | ToolChoiceObjectCodeInterpreter
    | ToolChoiceObjectFunction
    | ToolChoiceObjectMCP,
    OneOf(
        "type",
        {
            "file_search": ToolChoiceObjectFileSearch,
            "computer_use_preview": ToolChoiceObjectComputer,
            "web_search_preview": ToolChoiceObjectWebSearch,
            "image_generation": ToolChoiceObjectImageGen,
            "code_interpreter": ToolChoiceObjectCodeInterpreter,
            "function": ToolChoiceObjectFunction,
            "mcp": ToolChoiceObjectMCP,
        },
        base=ToolChoiceObjectBase,
    ),
]


ToolChoiceOptions: TypeAlias = Literal["none", "auto", "required"]


ToolType: TypeAlias = (
    Literal[
        "file_search",
        "function",
        "computer_use_preview",
        "web_search_preview",
        "mcp",
        "code_interpreter",
        "image_generation",
        "local_shell",
    ]
    | str
)


ValidateGraderResponseGrader: TypeAlias = Annotated[
    GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti,
    OneOf(
        "type",
        {
            "string_check": GraderStringCheck,
            "text_similarity": GraderTextSimilarity,
            "python": GraderPython,
            "score_model": GraderScoreModel,
            "multi": GraderMulti,
        },
    ),
]


VectorStoreFileAttributes: TypeAlias = dict[str, str | bool | int | float]


WebSearchAction: TypeAlias = Annotated[
    WebSearchActionFind | WebSearchActionOpenPage | WebSearchActionSearch,
    OneOf(
        "type",
        {
            "find": WebSearchActionFind,
            "open_page": WebSearchActionOpenPage,
            "search": WebSearchActionSearch,
        },
        base=WebSearchActionBase,
    ),
]


WebSearchActionType: TypeAlias = Literal["search", "open_page", "find"]


Tool: TypeAlias = Annotated[
    FunctionTool
    | FileSearchTool
    | ComputerUsePreviewTool
    | WebSearchPreviewTool
    | CodeInterpreterTool
    | ImageGenTool
    | LocalShellTool
    | MCPTool,
    OneOf(
        "type",
        {
            "function": FunctionTool,
            "file_search": FileSearchTool,
            "computer_use_preview": ComputerUsePreviewTool,
            "web_search_preview": WebSearchPreviewTool,
            "code_interpreter": CodeInterpreterTool,
            "image_generation": ImageGenTool,
            "local_shell": LocalShellTool,
            "mcp": MCPTool,
        },
        base=ToolBase,
    ),
]


ItemParam: TypeAlias = Annotated[
    FileSearchToolCallItemParam
    | ComputerToolCallItemParam
    | ComputerToolCallOutputItemParam
    | WebSearchToolCallItemParam
    | FunctionToolCallItemParam
    | FunctionToolCallOutputItemParam
    | ReasoningItemParam
    | ItemReferenceItemParam
    | ImageGenToolCallItemParam
    | CodeInterpreterToolCallItemParam
    | LocalShellToolCallItemParam
    | LocalShellToolCallOutputItemParam
    | MCPListToolsItemParam
    | MCPApprovalRequestItemParam
    | MCPApprovalResponseItemParam
    | MCPCallItemParam
    | ResponsesMessageItemParam,
    OneOf(
        "type",
        {
            "file_search_call": FileSearchToolCallItemParam,
            "computer_call": ComputerToolCallItemParam,
            "computer_call_output": ComputerToolCallOutputItemParam,
            "web_search_call": WebSearchToolCallItemParam,
            "function_call": FunctionToolCallItemParam,
            "function_call_output": FunctionToolCallOutputItemParam,
            "reasoning": ReasoningItemParam,
            "item_reference": ItemReferenceItemParam,
            "image_generation_call": ImageGenToolCallItemParam,
            "code_interpreter_call": CodeInterpreterToolCallItemParam,
            "local_shell_call": LocalShellToolCallItemParam,
            "local_shell_call_output": LocalShellToolCallOutputItemParam,
            "mcp_list_tools": MCPListToolsItemParam,
            "mcp_approval_request": MCPApprovalRequestItemParam,
            "mcp_approval_response": MCPApprovalResponseItemParam,
            "mcp_call": MCPCallItemParam,
            "message": "ResponsesMessageItemParam",
        },
        base=ItemParamBase,
    ),
]


ResponsePromptVariables: TypeAlias = dict[str, ItemParam]


ItemResource: TypeAlias = Annotated[
    FileSearchToolCallItemResource
    | ComputerToolCallItemResource
    | ComputerToolCallOutputItemResource
    | WebSearchToolCallItemResource
    | FunctionToolCallItemResource
    | FunctionToolCallOutputItemResource
    | ReasoningItemResource
    | ImageGenToolCallItemResource
    | CodeInterpreterToolCallItemResource
    | LocalShellToolCallItemResource
    | LocalShellToolCallOutputItemResource
    | MCPListToolsItemResource
    | MCPApprovalRequestItemResource
    | MCPApprovalResponseItemResource
    | MCPCallItemResource
    | ResponsesMessageItemResource,
    OneOf(
        "type",
        {
            "file_search_call": FileSearchToolCallItemResource,
            "computer_call": ComputerToolCallItemResource,
            "computer_call_output": ComputerToolCallOutputItemResource,
            "web_search_call": WebSearchToolCallItemResource,
            "function_call": FunctionToolCallItemResource,
            "function_call_output": FunctionToolCallOutputItemResource,
            "reasoning": ReasoningItemResource,
            "image_generation_call": ImageGenToolCallItemResource,
            "code_interpreter_call": CodeInterpreterToolCallItemResource,
            "local_shell_call": LocalShellToolCallItemResource,
            "local_shell_call_output": LocalShellToolCallOutputItemResource,
            "mcp_list_tools": MCPListToolsItemResource,
            "mcp_approval_request": MCPApprovalRequestItemResource,
            "mcp_approval_response": MCPApprovalResponseItemResource,
            "mcp_call": MCPCallItemResource,
            "message": "ResponsesMessageItemResource",
        },
        base=ItemResourceBase,
    ),
]
