"""Answers of api-version v1: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal, TypeAlias
from typing import TYPE_CHECKING

from .._runtime.azure.chat_view import ChatView, MessageView
from .._runtime.azure.response_view import ResponseView
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
    """`annotations` of ItemContentOutputText. Since v1, in preview since 2025-03-01-preview."""

    type: AnnotationType
    """Tells which kind of object it is. 'file_citation', 'url_citation', 'file_path', 'container_file_citation' or another value."""


class AnnotationFileCitation(View):
    """One kind of Annotation."""

    type: Literal["file_citation"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    file_id: str
    """Id of the file. Since v1, in preview since 2025-03-01-preview."""
    index: int
    """Place of the file among the files. Since v1, in preview since 2025-03-01-preview."""
    filename: str
    """Name of the file. Since v1."""


class AnnotationFilePath(View):
    """One kind of Annotation. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["file_path"]
    """Tells which kind of object it is."""
    file_id: str
    """Id of the file."""
    index: int
    """Place of the file among the files."""


class AnnotationUrlCitation(View):
    """One kind of Annotation. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["url_citation"]
    """Tells which kind of object it is."""
    url: str
    """Address of the page. Format uri."""
    start_index: int
    """Where the cited text begins."""
    end_index: int
    """Where the cited text ends."""
    title: str
    """Title of the page."""


class ApproximateLocation(View):
    """One kind of Location. Since v1."""

    type: Literal["approximate"]
    """Tells which kind of object it is."""
    country: str | None
    """Country of the user, as a two-letter code."""
    region: str | None
    """Region of the user."""
    city: str | None
    """City of the user."""
    timezone: str | None
    """Time zone of the user, as an IANA name."""


class AzureChatCompletionResponseMessage(MessageView):
    """`message` of AzureCreateChatCompletionResponseChoice."""

    content: str | None
    """What is said. Since 2023-05-15, in preview since 2023-03-15-preview."""
    refusal: str | None
    """Why the model declines, in its words. Since 2024-10-21, in preview since 2024-08-01-preview."""
    tool_calls: ChatCompletionMessageToolCallsItem | None
    """The calls that the model wants. Since 2024-02-01, in preview since 2023-12-01-preview."""
    annotations: list[AzureChatCompletionResponseMessageAnnotation] | None
    """Where parts of the text come from. Since v1."""
    role: Literal["assistant"]
    """Who speaks. Since 2023-05-15, in preview since 2023-03-15-preview."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> AzureChatCompletionResponseMessageFunctionCall | None:
            """The call that the model wants; the older form of tool_calls. Deprecated. Since 2024-02-01, in preview since 2023-07-01-preview."""

    else:
        function_call: AzureChatCompletionResponseMessageFunctionCall | None
    audio: AzureChatCompletionResponseMessageAudio | None
    """What was said, as sound, or the id of it. Since v1, in preview since 2025-01-01-preview."""
    context: AzureChatMessageContext | None
    """What was found in your data, and how the question was understood. Since 2024-02-01."""
    reasoning_content: str | None
    """How the model came to its answer. Since v1."""

    _read_only: ClassVar[list[str]] = ["tool_calls"]


class AzureChatCompletionResponseMessageAnnotation(View):
    """`annotations` of AzureChatCompletionResponseMessage. Since v1."""

    type: Literal["url_citation"]
    """Tells which kind of object it is."""
    url_citation: AzureChatCompletionResponseMessageAnnotationUrlCitation
    """The page that is cited."""


class AzureChatCompletionResponseMessageAnnotationUrlCitation(View):
    """`url_citation` of AzureChatCompletionResponseMessageAnnotation. Since v1."""

    end_index: int
    """Where the cited text ends."""
    start_index: int
    """Where the cited text begins."""
    url: str
    """Address of the page. Format uri."""
    title: str
    """Title of the page."""


class AzureChatCompletionResponseMessageAudio(View):
    """`audio` of AzureChatCompletionResponseMessage. Since v1, in preview since 2025-01-01-preview."""

    id: str
    """Its id."""
    expires_at: int
    """When it expires, in seconds since 1970. Format unixtime."""
    data: str
    """The sound, in base64. Format base64."""
    transcript: str
    """What is said, as text."""


class AzureChatCompletionResponseMessageFunctionCall(View):
    """`function_call` of AzureChatCompletionResponseMessage. Since 2024-02-01, in preview since 2023-07-01-preview."""

    name: str
    """Name of the function."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class AzureChatCompletionStreamResponseDelta(View):
    """`delta` of AzureCreateChatCompletionStreamResponseChoice."""

    audio: ChatCompletionMessageAudioChunk | None
    """The next piece of what is said, as sound. Since v1."""
    content: str | None
    """The next piece of what is said. Since 2023-05-15, in preview since 2023-03-15-preview."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def function_call(self) -> AzureChatCompletionStreamResponseDeltaFunctionCall | None:
            """The next piece of the call that the model wants; the older form of tool_calls. Deprecated. Since 2024-02-01, in preview since 2023-07-01-preview."""

    else:
        function_call: AzureChatCompletionStreamResponseDeltaFunctionCall | None
    tool_calls: list[ChatCompletionMessageToolCallChunk] | None
    """The next pieces of the calls that the model wants. Since 2024-02-01, in preview since 2023-12-01-preview."""
    role: ChatCompletionRole | None
    """Who speaks; on the first piece only. 'system', 'developer', 'user', 'assistant', 'tool', 'function'. Since 2023-05-15, in preview since 2023-03-15-preview."""
    refusal: str | None
    """The next piece of why the model declines. Since 2024-10-21, in preview since 2024-08-01-preview."""
    context: AzureChatMessageContext | None
    """What was found in your data; on the first piece. Since v1."""
    reasoning_content: str | None
    """The next piece of how the model came to its answer. Since v1."""

    _read_only: ClassVar[list[str]] = ["tool_calls"]


class AzureChatCompletionStreamResponseDeltaFunctionCall(View):
    """`function_call` of AzureChatCompletionStreamResponseDelta. Since 2024-02-01, in preview since 2023-07-01-preview."""

    name: str | None
    """Name of the function."""
    arguments: str | None
    """The arguments as the model wrote them, in JSON; check them before use."""


class AzureChatMessageContext(View):
    """`context` of AzureChatCompletionResponseMessage, `context` of AzureChatCompletionStreamResponseDelta."""

    intent: str | None
    """The question as it was understood, from the conversation. Since 2024-02-01."""
    citations: list[AzureChatMessageContextCitation] | None
    """The documents that the answer draws on. Since 2024-02-01."""
    all_retrieved_documents: AzureChatMessageContextAllRetrievedDocuments | None
    """Every document that was found. Since v1, in preview since 2024-05-01-preview."""


class AzureChatMessageContextAllRetrievedDocuments(View):
    """`all_retrieved_documents` of AzureChatMessageContext. Since v1, in preview since 2024-05-01-preview."""

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
    original_search_score: float | None
    """How well it fits by the search alone."""
    filter_reason: Literal["score", "rerank"] | None
    """Why the document was left out. 'score', 'rerank'."""


class AzureChatMessageContextCitation(View):
    """`citations` of AzureChatMessageContext."""

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
    """How well it fits after it was ranked anew. Since v1, in preview since 2024-08-01-preview."""


class AzureContentFilterBlocklistResult(View):
    """`custom_blocklists` of AzureContentFilterResultForChoice, `custom_blocklists` of AzureContentFilterResultForPromptContentFilterResults."""

    filtered: bool
    """It was held back. Since v1, in preview since 2023-12-01-preview."""
    details: list[AzureContentFilterBlocklistResultDetail] | None
    """What was found, one by one. Since v1, in preview since 2024-04-01-preview."""


class AzureContentFilterBlocklistResultDetail(View):
    """`details` of AzureContentFilterBlocklistResult. Since v1, in preview since 2024-04-01-preview."""

    filtered: bool
    """It was held back."""
    id: str
    """Its id."""


class AzureContentFilterCodeCitation(View):
    """`citation` of AzureContentFilterResultForChoiceProtectedMaterialCode. Since 2024-02-01, in preview since 2023-12-01-preview."""

    license: str | None
    """License of the source."""
    url: str | None
    """Address of the source. Format uri."""

    _wire: ClassVar[dict[str, str]] = {"url": "URL"}


class AzureContentFilterCompletionTextSpan(View):
    """`details` of AzureContentFilterCompletionTextSpanDetectionResult. Since v1, in preview since 2024-10-01-preview."""

    completion_start_offset: int
    """Where it begins in the answer."""
    completion_end_offset: int
    """Where it ends in the answer."""


class AzureContentFilterCompletionTextSpanDetectionResult(View):
    """`ungrounded_material` of AzureContentFilterResultForChoice. Since v1, in preview since 2024-10-01-preview."""

    filtered: bool
    """It was held back."""
    detected: bool
    """It was found."""
    details: list[AzureContentFilterCompletionTextSpan]
    """What was found, one by one."""


class AzureContentFilterCustomTopicResult(View):
    """`custom_topics` of AzureContentFilterResultForChoice, `custom_topics` of AzureContentFilterResultForPromptContentFilterResults. Since v1."""

    filtered: bool
    """It was held back."""
    details: list[AzureContentFilterCustomTopicResultDetail] | None
    """What was found, one by one."""


class AzureContentFilterCustomTopicResultDetail(View):
    """`details` of AzureContentFilterCustomTopicResult. Since v1."""

    detected: bool
    """It was found."""
    id: str
    """Its id."""


class AzureContentFilterDetectionResult(View):
    """`profanity` of AzureContentFilterResultForChoice, `protected_material_text` of AzureContentFilterResultForChoice and others. Since 2024-02-01, in preview since 2023-12-01-preview."""

    filtered: bool
    """It was held back."""
    detected: bool
    """It was found."""


class AzureContentFilterPersonallyIdentifiableInformationResult(View):
    """`personally_identifiable_information` of AzureContentFilterResultForChoice. Since v1."""

    filtered: bool
    """It was held back."""
    detected: bool
    """It was found."""
    redacted_text: str | None
    """The text with the personal data taken out."""
    sub_categories: list[AzurePiiSubCategoryResult] | None
    """The kinds of personal data."""


class AzureContentFilterResultForChoice(View):
    """`content_filter_results` of AzureCreateChatCompletionResponseChoice, `content_filter_results` of AzureCreateChatCompletionStreamResponseChoice."""

    sexual: AzureContentFilterSeverityResult | None
    """Sexual content. Since 2024-02-01, in preview since 2023-06-01-preview."""
    hate: AzureContentFilterSeverityResult | None
    """Hate and unfairness. Since 2024-02-01, in preview since 2023-06-01-preview."""
    violence: AzureContentFilterSeverityResult | None
    """Violence. Since 2024-02-01, in preview since 2023-06-01-preview."""
    self_harm: AzureContentFilterSeverityResult | None
    """Self-harm. Since 2024-02-01, in preview since 2023-06-01-preview."""
    profanity: AzureContentFilterDetectionResult | None
    """Profanity. Since 2024-02-01, in preview since 2023-12-01-preview."""
    custom_blocklists: AzureContentFilterBlocklistResult | None
    """Matches of your own blocklists. Since v1, in preview since 2023-12-01-preview."""
    custom_topics: AzureContentFilterCustomTopicResult | None
    """Matches of your own topics. Since v1."""
    error: AzureContentFilterResultForChoiceError | None
    """Why the filter could not run. Since 2024-02-01, in preview since 2023-06-01-preview."""
    protected_material_text: AzureContentFilterDetectionResult | None
    """Text that is known and protected. Since 2024-02-01, in preview since 2023-12-01-preview."""
    protected_material_code: AzureContentFilterResultForChoiceProtectedMaterialCode | None
    """Code from public repositories. Since 2024-02-01, in preview since 2023-12-01-preview."""
    ungrounded_material: AzureContentFilterCompletionTextSpanDetectionResult | None
    """Statements that the sources do not support. Since v1, in preview since 2024-10-01-preview."""
    personally_identifiable_information: (
        AzureContentFilterPersonallyIdentifiableInformationResult | None
    )
    """Personal data. Since v1."""


class AzureContentFilterResultForChoiceError(View):
    """`error` of AzureContentFilterResultForChoice. Since 2024-02-01, in preview since 2023-06-01-preview."""

    code: int
    """Kind of the error."""
    message: str
    """What went wrong."""


class AzureContentFilterResultForChoiceProtectedMaterialCode(View):
    """`protected_material_code` of AzureContentFilterResultForChoice. Since 2024-02-01, in preview since 2023-12-01-preview."""

    filtered: bool
    """It was held back."""
    detected: bool
    """It was found."""
    citation: AzureContentFilterCodeCitation | None
    """Where the text is known from."""


class AzureContentFilterResultForPrompt(View):
    """`content_filter_results` of AzureCreateChatCompletionResponsePromptFilterResult, `content_filter_results` of AzureCreateChatCompletionStreamResponsePromptFilterResult. Since v1."""

    prompt_index: int | None
    """Place of the prompt among those sent."""
    content_filter_results: AzureContentFilterResultForPromptContentFilterResults | None
    """What the content filter found, by category."""


class AzureContentFilterResultForPromptContentFilterResults(View):
    """`content_filter_results` of AzureContentFilterResultForPrompt. Since v1."""

    sexual: AzureContentFilterSeverityResult | None
    """Sexual content."""
    hate: AzureContentFilterSeverityResult | None
    """Hate and unfairness."""
    violence: AzureContentFilterSeverityResult | None
    """Violence."""
    self_harm: AzureContentFilterSeverityResult | None
    """Self-harm."""
    profanity: AzureContentFilterDetectionResult | None
    """Profanity."""
    custom_blocklists: AzureContentFilterBlocklistResult | None
    """Matches of your own blocklists."""
    custom_topics: AzureContentFilterCustomTopicResult | None
    """Matches of your own topics."""
    error: AzureContentFilterResultForPromptContentFilterResultsError | None
    """Why the filter could not run."""
    jailbreak: AzureContentFilterDetectionResult
    """An attempt to get around the model's rules."""
    indirect_attack: AzureContentFilterDetectionResult
    """Instructions hidden in documents."""


class AzureContentFilterResultForPromptContentFilterResultsError(View):
    """`error` of AzureContentFilterResultForPromptContentFilterResults. Since v1."""

    code: int
    """Kind of the error."""
    message: str
    """What went wrong."""


class AzureContentFilterSeverityResult(View):
    """`sexual` of AzureContentFilterResultForChoice, `hate` of AzureContentFilterResultForChoice and others. Since 2024-02-01, in preview since 2023-06-01-preview."""

    filtered: bool
    """It was held back."""
    severity: Literal["safe", "low", "medium", "high"]
    """How grave it is, from safe to high. 'safe', 'low', 'medium', 'high'."""


class AzureCreateChatCompletionResponse(
    ChatView["AzureChatCompletionResponseMessage", "ChatCompletionMessageToolCall"]
):
    """Given by `chat.completions.create`."""

    id: str
    """Its id. Since 2023-05-15, in preview since 2023-03-15-preview."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-05-15, in preview since 2023-03-15-preview."""
    model: str
    """Id of the model. Since 2023-05-15, in preview since 2023-03-15-preview."""
    system_fingerprint: str | None
    """The configuration that the model ran with. Since 2024-02-01, in preview since 2023-12-01-preview."""
    object: Literal["chat.completion"]
    """Its kind. Since 2023-05-15, in preview since 2023-03-15-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2023-05-15, in preview since 2023-03-15-preview."""
    choices: list[AzureCreateChatCompletionResponseChoice]
    """The alternatives that were generated. Since 2023-05-15, in preview since 2023-03-15-preview."""
    prompt_filter_results: list[AzureCreateChatCompletionResponsePromptFilterResult] | None
    """What the content filter found in the prompt. Since 2024-02-01, in preview since 2023-06-01-preview."""


class AzureCreateChatCompletionResponseChoice(View):
    """`choices` of AzureCreateChatCompletionResponse."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why the model stopped. 'stop', 'length', 'tool_calls', 'content_filter', 'function_call'. Since 2023-05-15, in preview since 2023-03-15-preview."""
    index: int
    """Place of the alternative among those asked for. Since 2023-05-15, in preview since 2023-03-15-preview."""
    logprobs: AzureCreateChatCompletionResponseChoiceLogprobs | None
    """The log probabilities of the tokens. Since 2024-06-01, in preview since 2024-02-15-preview."""
    content_filter_results: AzureContentFilterResultForChoice | None
    """What the content filter found, by category. Since 2024-02-01, in preview since 2023-06-01-preview."""
    message: AzureChatCompletionResponseMessage
    """What the model answers. Since 2023-05-15, in preview since 2023-03-15-preview."""


class AzureCreateChatCompletionResponseChoiceLogprobs(View):
    """`logprobs` of AzureCreateChatCompletionResponseChoice."""

    content: list[ChatCompletionTokenLogprob] | None
    """The tokens of the text, each with its log probability. Since 2024-06-01, in preview since 2024-02-15-preview."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """The tokens of the refusal, each with its log probability. Since 2024-10-21, in preview since 2024-08-01-preview."""

    _read_only: ClassVar[list[str]] = ["content", "refusal"]


class AzureCreateChatCompletionResponsePromptFilterResult(View):
    """`prompt_filter_results` of AzureCreateChatCompletionResponse. Since 2024-02-01, in preview since 2023-06-01-preview."""

    prompt_index: int
    """Place of the prompt among those sent."""
    content_filter_results: AzureContentFilterResultForPrompt
    """What the content filter found, by category."""


class AzureCreateChatCompletionStreamResponse(View):
    """Given by `chat.completions.create`."""

    id: str
    """Its id. Since 2023-05-15, in preview since 2023-03-15-preview."""
    choices: list[AzureCreateChatCompletionStreamResponseChoice]
    """The alternatives that were generated. Since 2023-05-15, in preview since 2023-03-15-preview."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-05-15, in preview since 2023-03-15-preview."""
    model: str
    """Id of the model. Since 2023-05-15, in preview since 2023-03-15-preview."""
    system_fingerprint: str | None
    """The configuration that the model ran with. Since 2024-02-01, in preview since 2023-12-01-preview."""
    object: Literal["chat.completion.chunk"]
    """Its kind. Since 2023-05-15, in preview since 2023-03-15-preview."""
    usage: CompletionUsage | None
    """How many tokens were spent. Since 2023-05-15, in preview since 2023-03-15-preview."""
    prompt_filter_results: list[AzureCreateChatCompletionStreamResponsePromptFilterResult] | None
    """What the content filter found in the prompt. Since 2024-02-01, in preview since 2023-06-01-preview."""


class AzureCreateChatCompletionStreamResponseChoice(View):
    """`choices` of AzureCreateChatCompletionStreamResponse."""

    delta: AzureChatCompletionStreamResponseDelta
    """What is new in this piece. Since 2023-05-15, in preview since 2023-03-15-preview."""
    logprobs: AzureCreateChatCompletionStreamResponseChoiceLogprobs | None
    """The log probabilities of the tokens. Since 2024-06-01, in preview since 2024-02-15-preview."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None
    """Why the model stopped. 'stop', 'length', 'tool_calls', 'content_filter', 'function_call'. Since 2023-05-15, in preview since 2023-03-15-preview."""
    index: int
    """Place of the alternative among those asked for. Since 2023-05-15, in preview since 2023-03-15-preview."""
    content_filter_results: AzureContentFilterResultForChoice | None
    """What the content filter found, by category. Since 2024-02-01, in preview since 2023-06-01-preview."""


class AzureCreateChatCompletionStreamResponseChoiceLogprobs(View):
    """`logprobs` of AzureCreateChatCompletionStreamResponseChoice."""

    content: list[ChatCompletionTokenLogprob] | None
    """The tokens of the text, each with its log probability. Since 2024-06-01, in preview since 2024-02-15-preview."""
    refusal: list[ChatCompletionTokenLogprob] | None
    """The tokens of the refusal, each with its log probability. Since 2024-10-21, in preview since 2024-08-01-preview."""

    _read_only: ClassVar[list[str]] = ["content", "refusal"]


class AzureCreateChatCompletionStreamResponsePromptFilterResult(View):
    """`prompt_filter_results` of AzureCreateChatCompletionStreamResponse. Since 2024-02-01, in preview since 2023-06-01-preview."""

    prompt_index: int
    """Place of the prompt among those sent."""
    content_filter_results: AzureContentFilterResultForPrompt
    """What the content filter found, by category."""


class AzureErrorResponse(View):
    """Given by `chat.completions.create`, `containers.create` and others."""

    error: AzureErrorResponseError | None
    """What went wrong."""


class AzureErrorResponseError(View):
    """`error` of AzureErrorResponse."""

    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""
    param: str | None
    """The argument that was wrong."""
    type: Literal["error"] | None
    """Tells which kind of object it is."""
    inner_error: Any
    """What is known besides."""


class AzureFineTuneReinforcementMethod(View):
    """`reinforcement` of FineTuneMethod. Since v1."""

    grader: AzureFineTuneReinforcementMethodGrader
    """What scores the answers."""
    response_format: ResponseFormatJSONSchemaRequest | None
    """The form of the output."""
    hyperparameters: FineTuneReinforcementHyperparameters | None
    """Settings of the training."""


class AzureListFilesResponse(Page["AzureOpenAIFile"]):
    """Given by `files.list`."""

    object: Literal["list"]
    """Its kind. Since 2022-12-01, in preview since 2022-03-01-preview."""
    data: list[AzureOpenAIFile]
    """The items of the page. Since 2022-12-01, in preview since 2022-03-01-preview."""
    first_id: str
    """Id of the first item of the page. Since v1."""
    last_id: str
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since v1."""


class AzureOpenAIFile(View):
    """Given by `files.create`, `files.retrieve`."""

    id: str
    """Its id. Since 2022-12-01, in preview since 2022-03-01-preview."""
    bytes: int | None
    """Size in bytes. Since 2022-12-01, in preview since 2022-03-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-12-01, in preview since 2022-03-01-preview."""
    expires_at: int | None
    """When the file expires, in seconds since 1970. Format unixtime. Since v1, in preview since 2025-03-01-preview."""
    filename: str
    """Name of the file. Since 2022-12-01, in preview since 2022-03-01-preview."""
    object: Literal["file"]
    """Its kind. Since 2022-12-01, in preview since 2022-03-01-preview."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def status_details(self) -> str | None:
            """What is wrong with the file. Deprecated. Since 2024-02-01, in preview since 2023-10-01-preview."""

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
    """What the file is for. 'assistants', 'assistants_output', 'batch', 'batch_output', 'fine-tune', 'fine-tune-results', 'evals'. Since 2022-12-01, in preview since 2022-03-01-preview."""
    status: Literal["uploaded", "pending", "running", "processed", "error", "deleting", "deleted"]
    """Whether the file can be used. 'uploaded', 'pending', 'running', 'processed', 'error', 'deleting', 'deleted'. Since 2022-12-01, in preview since 2022-03-01-preview."""


class AzurePiiSubCategoryResult(View):
    """`sub_categories` of AzureContentFilterPersonallyIdentifiableInformationResult. Since v1."""

    sub_category: str
    """The kind of personal data."""
    filtered: bool
    """It was held back."""
    detected: bool
    """It was found."""
    redacted: bool
    """It was taken out."""


class AzureResponse(ResponseView):
    """Given by `responses.create`, `responses.retrieve`."""

    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1, in preview since 2025-03-01-preview."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. 0 to 2. Since v1, in preview since 2025-03-01-preview."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1. Since v1, in preview since 2025-03-01-preview."""
    user: str | None
    """Your own id of the end user, for abuse detection. Since v1, in preview since 2025-03-01-preview."""
    top_logprobs: int | None
    """How many of the likeliest tokens to give at each position. Since v1."""
    previous_response_id: str | None
    """The response that this one goes on from. Since v1, in preview since 2025-03-01-preview."""
    reasoning: Reasoning | None
    """How the model thinks. Since v1, in preview since 2025-03-01-preview."""
    background: bool | None
    """It is made in the background. Default false. Since v1."""
    max_output_tokens: int | None
    """Most tokens to generate, reasoning included. Since v1, in preview since 2025-03-01-preview."""
    max_tool_calls: int | None
    """Most calls of built-in tools, all together. Since v1."""
    text: AzureResponseText | None
    """The form of the text. Since v1, in preview since 2025-03-01-preview."""
    tools: list[Tool] | None
    """What the model may call. Since v1, in preview since 2025-03-01-preview."""
    tool_choice: ToolChoiceOptions | ToolChoiceObject | None
    """Whether, and which, tools are called. Since v1, in preview since 2025-03-01-preview."""
    prompt: Prompt | None
    """The stored prompt that was used. Since v1."""
    truncation: Literal["auto", "disabled"] | None
    """Whether the middle of a conversation that is too long is left out. 'auto', 'disabled'; default 'disabled'. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    object: Literal["response"]
    """Its kind. Since v1, in preview since 2025-03-01-preview."""
    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    )
    """How far the response is. 'completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete'. Since v1, in preview since 2025-03-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1, in preview since 2025-03-01-preview."""
    error: ResponseError | None
    """What went wrong. Since v1, in preview since 2025-03-01-preview."""
    incomplete_details: AzureResponseIncompleteDetails | None
    """Why the response is incomplete. Since v1, in preview since 2025-03-01-preview."""
    output: list[ItemResource]
    """What the model did, item by item. Since v1, in preview since 2025-03-01-preview."""
    instructions: str | list[ItemParam] | None
    """What the model was told before all else. Since v1, in preview since 2025-03-01-preview."""
    usage: ResponseUsage | None
    """How many tokens were spent. Since v1, in preview since 2025-03-01-preview."""
    parallel_tool_calls: bool
    """Let the model call several tools at once. Default true. Since v1, in preview since 2025-03-01-preview."""
    model: str
    """Id of the model. Since v1, in preview since 2025-03-01-preview."""


class AzureResponseIncompleteDetails(View):
    """`incomplete_details` of AzureResponse. Since v1, in preview since 2025-03-01-preview."""

    reason: Literal["max_output_tokens", "content_filter"] | None
    """Why it is incomplete. 'max_output_tokens', 'content_filter'."""


class AzureResponseText(View):
    """`text` of AzureResponse. Since v1, in preview since 2025-03-01-preview."""

    format: ResponseTextFormatConfiguration | None
    """Plain text, any JSON, or a JSON of your schema."""


class ChatCompletionMessageAudioChunk(View):
    """`audio` of AzureChatCompletionStreamResponseDelta. Since v1."""

    id: str | None
    """Its id."""
    transcript: str | None
    """What is said, as text."""
    data: str | None
    """The next piece of the sound, in base64. Format base64."""
    expires_at: int | None
    """When it expires, in seconds since 1970. Format unixtime."""


class ChatCompletionMessageToolCall(View):
    """One kind of ChatCompletionMessageToolCallsItem. Since 2024-02-01, in preview since 2023-12-01-preview."""

    id: str
    """Its id."""
    type: Literal["function"]
    """Tells which kind of object it is."""
    function: ChatCompletionMessageToolCallFunction
    """The function that the model wants, and its arguments."""


class ChatCompletionMessageToolCallChunk(View):
    """`tool_calls` of AzureChatCompletionStreamResponseDelta. Since 2024-02-01, in preview since 2023-12-01-preview."""

    index: int
    """Place of the call among the calls; pieces of one call share it."""
    id: str | None
    """Its id."""
    type: Literal["function"] | None
    """Tells which kind of object it is."""
    function: ChatCompletionMessageToolCallChunkFunction | None
    """The next piece of the function's call."""


class ChatCompletionMessageToolCallChunkFunction(View):
    """`function` of ChatCompletionMessageToolCallChunk. Since 2024-02-01, in preview since 2023-12-01-preview."""

    name: str | None
    """Name of who speaks, to tell speakers of one role apart."""
    arguments: str | None
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionMessageToolCallFunction(View):
    """`function` of ChatCompletionMessageToolCall. Since 2024-02-01, in preview since 2023-12-01-preview."""

    name: str
    """Name of who speaks, to tell speakers of one role apart."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionTokenLogprob(View):
    """`content` of AzureCreateChatCompletionResponseChoiceLogprobs, `refusal` of AzureCreateChatCompletionResponseChoiceLogprobs and others. Since 2024-06-01, in preview since 2024-02-15-preview."""

    token: str
    """The token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int] | None
    """The token in UTF-8, as numbers."""
    top_logprobs: list[ChatCompletionTokenLogprobTopLogprob]
    """The likeliest tokens at this position."""


class ChatCompletionTokenLogprobTopLogprob(View):
    """`top_logprobs` of ChatCompletionTokenLogprob. Since 2024-06-01, in preview since 2024-02-15-preview."""

    token: str
    """The token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int] | None
    """The token in UTF-8, as numbers."""


class ChunkingStrategyResponseParamBase(View):
    """`chunking_strategy` of VectorStoreFileObject. Since v1, in preview since 2024-07-01-preview."""

    type: Literal["static", "other"]
    """Tells which kind of object it is. 'static', 'other'."""


class CodeInterpreterOutputBase(View):
    """`outputs` of CodeInterpreterToolCallItemParam, `outputs` of CodeInterpreterToolCallItemResource. Since v1."""

    type: CodeInterpreterOutputType
    """Tells which kind of object it is. 'logs', 'image'."""


class CodeInterpreterOutputImage(View):
    """One kind of CodeInterpreterOutput. Since v1."""

    type: Literal["image"]
    """Tells which kind of object it is."""
    url: str
    """Address of the image. Format uri."""


class CodeInterpreterOutputLogs(View):
    """One kind of CodeInterpreterOutput. Since v1."""

    type: Literal["logs"]
    """Tells which kind of object it is."""
    logs: str
    """What the code printed."""


class CodeInterpreterTool(View):
    """One kind of Tool."""

    type: Literal["code_interpreter"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    container: str | CodeInterpreterToolAuto
    """The container that the code runs in, by its id or to be made. Since v1."""


class CodeInterpreterToolAuto(View):
    """`container` of CodeInterpreterTool. Since v1."""

    type: Literal["auto"]
    """Tells which kind of object it is."""
    file_ids: list[str] | None
    """Ids of the files for the code."""


class CodeInterpreterToolCallItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["code_interpreter_call"]
    """Tells which kind of object it is."""
    container_id: str
    """Id of the container that the code runs in."""
    code: str | None
    """The code to run."""
    outputs: list[CodeInterpreterOutput] | None
    """What the code gave out."""


class CodeInterpreterToolCallItemResource(View):
    """One kind of ItemResource."""

    type: Literal["code_interpreter_call"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"]
    """How far the call is. 'in_progress', 'completed', 'incomplete', 'interpreting', 'failed'. Since v1, in preview since 2025-03-01-preview."""
    container_id: str
    """Id of the container that the code runs in. Since v1."""
    code: str | None
    """The code to run. Since v1."""
    outputs: list[CodeInterpreterOutput] | None
    """What the code gave out. Since v1."""


class ComparisonFilter(View):
    """One kind of Filters, One kind of CompoundFilterFilter. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"]
    """How the two are compared: eq, ne, gt, gte, lt, lte. 'eq', 'ne', 'gt', 'gte', 'lt', 'lte'; default 'eq'."""
    key: str
    """The attribute to look at."""
    value: str | float | bool
    """What it is compared with."""


class CompletionUsage(View):
    """`usage` of AzureCreateChatCompletionResponse, `usage` of AzureCreateChatCompletionStreamResponse."""

    completion_tokens: int
    """Tokens that were generated. Default 0. Since 2023-05-15, in preview since 2023-03-15-preview."""
    prompt_tokens: int
    """Tokens of the prompt. Default 0. Since 2023-05-15, in preview since 2023-03-15-preview."""
    total_tokens: int
    """Tokens of the prompt and the answer together. Default 0. Since 2023-05-15, in preview since 2023-03-15-preview."""
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None
    """The generated tokens by kind. Since 2024-10-21, in preview since 2024-09-01-preview."""
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None
    """The tokens of the prompt by kind. Since v1, in preview since 2024-10-01-preview."""


class CompletionUsageCompletionTokensDetails(View):
    """`completion_tokens_details` of CompletionUsage."""

    accepted_prediction_tokens: int | None
    """Tokens of the prediction that were used. Default 0. Since v1, in preview since 2025-01-01-preview."""
    audio_tokens: int | None
    """Tokens of sound. Default 0. Since v1, in preview since 2025-01-01-preview."""
    reasoning_tokens: int | None
    """Tokens spent on reasoning. Default 0. Since 2024-10-21, in preview since 2024-09-01-preview."""
    rejected_prediction_tokens: int | None
    """Tokens of the prediction that were not used, and are billed. Default 0. Since v1, in preview since 2025-01-01-preview."""


class CompletionUsagePromptTokensDetails(View):
    """`prompt_tokens_details` of CompletionUsage."""

    audio_tokens: int | None
    """Tokens of sound. Default 0. Since v1, in preview since 2025-01-01-preview."""
    cached_tokens: int | None
    """Tokens of the prompt that were read from the cache. Default 0. Since v1, in preview since 2024-10-01-preview."""


class CompoundFilter(View):
    """One kind of Filters, One kind of CompoundFilterFilter. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["and", "or"]
    """Whether all of the filters must hold, or any. 'and', 'or'."""
    filters: list[CompoundFilterFilter]
    """The filters."""


class ComputerActionBase(View):
    """`action` of ComputerToolCallItemParam, `action` of ComputerToolCallItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: ComputerActionType
    """The kind of action. 'screenshot', 'click', 'double_click', 'scroll', 'type', 'wait', 'keypress', 'drag', 'move'."""


class ComputerActionClick(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["click"]
    """The kind of action."""
    button: Literal["left", "right", "wheel", "back", "forward"]
    """The button of the pointer. 'left', 'right', 'wheel', 'back', 'forward'."""
    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""


class ComputerActionDoubleClick(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["double_click"]
    """The kind of action."""
    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""


class ComputerActionDrag(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["drag"]
    """The kind of action."""
    path: list[Coordinate]
    """The points that the pointer goes along."""


class ComputerActionKeyPress(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["keypress"]
    """The kind of action."""
    keys: list[str]
    """The keys to press."""


class ComputerActionMove(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["move"]
    """The kind of action."""
    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""


class ComputerActionScreenshot(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["screenshot"]
    """The kind of action."""


class ComputerActionScroll(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["scroll"]
    """The kind of action."""
    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""
    scroll_x: int
    """How far to scroll to the right, in pixels."""
    scroll_y: int
    """How far to scroll down, in pixels."""


class ComputerActionTypeKeys(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["type"]
    """The kind of action."""
    text: str
    """The text to type."""


class ComputerActionWait(View):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["wait"]
    """The kind of action."""


class ComputerToolCallItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["computer_call"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call, which its output names."""
    action: ComputerAction
    """What is to be done."""
    pending_safety_checks: list[ComputerToolCallSafetyCheck]
    """The warnings that wait for the user."""


class ComputerToolCallItemResource(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_call"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the call is. 'in_progress', 'completed', 'incomplete'."""
    call_id: str
    """Id of the call, which its output names."""
    action: ComputerAction
    """What is to be done."""
    pending_safety_checks: list[ComputerToolCallSafetyCheck]
    """The warnings that wait for the user."""


class ComputerToolCallOutputItemOutputBase(View):
    """`output` of ComputerToolCallOutputItemParam, `output` of ComputerToolCallOutputItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: ComputerToolCallOutputItemOutputType
    """Tells which kind of object it is."""


class ComputerToolCallOutputItemOutputComputerScreenshot(View):
    """One kind of ComputerToolCallOutputItemOutput. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_screenshot"]
    """Tells which kind of object it is."""
    image_url: str | None
    """Address of the screenshot, or a data URL."""
    file_id: str | None
    """Id of the file."""


class ComputerToolCallOutputItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["computer_call_output"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call that this answers."""
    acknowledged_safety_checks: list[ComputerToolCallSafetyCheck] | None
    """The warnings that the user has seen and allowed."""
    output: ComputerToolCallOutputItemOutput
    """What came out."""


class ComputerToolCallOutputItemResource(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_call_output"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the output is. 'in_progress', 'completed', 'incomplete'."""
    call_id: str
    """Id of the call that this answers."""
    acknowledged_safety_checks: list[ComputerToolCallSafetyCheck] | None
    """The warnings that the user has seen and allowed."""
    output: ComputerToolCallOutputItemOutput
    """What came out."""


class ComputerToolCallSafetyCheck(View):
    """`pending_safety_checks` of ComputerToolCallItemParam, `pending_safety_checks` of ComputerToolCallItemResource and others. Since v1, in preview since 2025-03-01-preview."""

    id: str
    """Its id."""
    code: str
    """Kind of the warning."""
    message: str
    """What might be unsafe."""


class ComputerUsePreviewTool(View):
    """One kind of Tool. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_use_preview"]
    """Tells which kind of object it is."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """The kind of computer. 'windows', 'mac', 'linux', 'ubuntu', 'browser'."""
    display_width: int
    """Width of the screen in pixels."""
    display_height: int
    """Height of the screen in pixels."""


class ContainerFileListResource(Page["ContainerFileResource"]):
    """Given by `containers.files.list`. Since v1."""

    object: Literal["list"]
    """Its kind."""
    data: list[ContainerFileResource]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class ContainerFileResource(View):
    """Given by `containers.files.create`, `containers.files.retrieve`. Since v1."""

    id: str
    """Its id."""
    object: str
    """Its kind."""
    container_id: str
    """Id of the container."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    bytes: int
    """Size in bytes."""
    path: str
    """Path of the file in the container."""
    source: str
    """Who put it there, the user or the assistant."""


class ContainerListResource(Page["ContainerResource"]):
    """Given by `containers.list`. Since v1."""

    object: Literal["list"]
    """Its kind."""
    data: list[ContainerResource]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class ContainerResource(View):
    """Given by `containers.create`, `containers.retrieve`. Since v1."""

    id: str
    """Its id."""
    object: str
    """Its kind."""
    name: str
    """Name of the container."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    status: str
    """Whether the container is active or has gone."""
    expires_after: ContainerResourceExpiresAfter | None
    """When the container expires."""


class ContainerResourceExpiresAfter(View):
    """`expires_after` of ContainerResource. Since v1."""

    anchor: Literal["last_active_at"] | None
    """The time from which it is counted."""
    minutes: int | None
    """Minutes after the anchor."""


class ContainersDeleteResponse(View):
    """Given by `containers.delete`. Since v1."""

    id: str
    """Its id."""
    object: Literal["container.deleted"]
    """Its kind."""
    deleted: Literal[True]
    """Whether it was deleted."""


class ContainersFilesDeleteResponse(View):
    """Given by `containers.files.delete`. Since v1."""

    id: str
    """Its id."""
    object: Literal["container.file.deleted"]
    """Its kind."""
    deleted: Literal[True]
    """Whether it was deleted."""


class Coordinate(View):
    """`path` of ComputerActionDrag. Since v1, in preview since 2025-03-01-preview."""

    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""


class CopiedAccountDetails(View):
    """`copiedAccountDetails` of CopyModelResponse. Since v1."""

    destination_resource_id: str
    """Id of the resource that gets the copy."""
    region: str
    """Region of the resource."""
    status: Literal["Completed", "Failed", "InProgress"]
    """How far the copy is. 'Completed', 'Failed', 'InProgress'."""

    _wire: ClassVar[dict[str, str]] = {"destination_resource_id": "destinationResourceId"}


class CopyModelResponse(View):
    """Given by `fine_tuning.jobs.checkpoints.copy`, `fine_tuning.jobs.checkpoints.retrieve_copy`. Since v1."""

    checkpointed_model_name: str
    """Name of the model that was copied."""
    fine_tuning_job_id: str
    """Id of the fine-tuning job."""
    copied_account_details: list[CopiedAccountDetails]
    """The copies, by resource."""

    _wire: ClassVar[dict[str, str]] = {
        "checkpointed_model_name": "checkpointedModelName",
        "fine_tuning_job_id": "fineTuningJobId",
        "copied_account_details": "copiedAccountDetails",
    }


class CreateEmbeddingResponse(View):
    """Given by `embeddings.create`. Since 2022-12-01, in preview since 2022-06-01-preview."""

    data: list[Embedding]
    """One vector for each text, in the order of the texts."""
    model: str
    """Id of the model."""
    object: Literal["list"]
    """Its kind."""
    usage: CreateEmbeddingResponseUsage
    """How many tokens were spent."""


class CreateEmbeddingResponseUsage(View):
    """`usage` of CreateEmbeddingResponse. Since 2022-12-01, in preview since 2022-06-01-preview."""

    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Tokens of the prompt and the answer together."""


class DeleteFileResponse(View):
    """Given by `files.delete`. Since 2024-10-21, in preview since 2024-10-01-preview."""

    id: str
    """Its id."""
    object: Literal["file"]
    """Its kind."""
    deleted: bool
    """Whether it was deleted."""


class DeleteVectorStoreFileResponse(View):
    """Given by `vector_stores.files.delete`. Since v1, in preview since 2024-05-01-preview."""

    id: str
    """Its id."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vector_store.file.deleted"]
    """Its kind."""


class DeleteVectorStoreResponse(View):
    """Given by `vector_stores.delete`. Since v1, in preview since 2024-05-01-preview."""

    id: str
    """Its id."""
    deleted: bool
    """Whether it was deleted."""
    object: Literal["vector_store.deleted"]
    """Its kind."""


class Embedding(View):
    """`data` of CreateEmbeddingResponse. Since 2022-12-01, in preview since 2022-06-01-preview."""

    index: int
    """Place of the text among those sent."""
    embedding: list[float]
    """The vector, as numbers also where it came in base64."""
    object: Literal["embedding"]
    """Its kind."""


class Eval(View):
    """Given by `evals.create`, `evals.retrieve` and others. Since v1, in preview since 2025-04-01-preview."""

    object: Literal["eval"]
    """Its kind. Default 'eval'."""
    id: str
    """Its id."""
    name: str
    """Name of the evaluation."""
    data_source_config: EvalDataSourceConfigResource
    """The form of the data."""
    testing_criteria: list[EvalGraderResource] | None
    """The graders that an item must pass. Default null."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object."""


class EvalApiError(View):
    """`error` of EvalRun, `error` of EvalRunOutputItemSample. Since v1, in preview since 2025-04-01-preview."""

    code: str
    """Kind of the error."""
    message: str
    """What went wrong."""


class EvalCustomDataSourceConfigResource(View):
    """One kind of EvalDataSourceConfigResource. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["custom"]
    """Tells which kind of object it is."""
    schema: dict[str, Any]
    """The form of the data, as JSON Schema."""


class EvalDataSourceConfigResourceBase(View):
    """`data_source_config` of Eval. Since v1, in preview since 2025-04-01-preview."""

    type: EvalDataSourceConfigType
    """Tells which kind of object it is. 'custom', 'logs', 'stored_completions'."""


class EvalGraderLabelModelResource(View):
    """One kind of EvalGraderResource. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["label_model"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    model: str
    """Id of the model."""
    input: list[EvalItem]
    """The messages that the grading model is asked, with places such as {{sample.output_text}}."""
    labels: list[str]
    """The labels to choose from."""
    passing_labels: list[str]
    """The labels with which an item passes."""


class EvalGraderPythonResource(View):
    """One kind of EvalGraderResource."""

    type: Literal["python"]
    """The kind of grader. Since v1, in preview since 2025-04-01-preview."""
    name: str
    """Name of the grader. Since v1, in preview since 2025-04-01-preview."""
    source: str
    """The Python code, with a function grade(sample, item) that gives a number. Since v1."""
    image_tag: str | None
    """The image that the code runs in. Since v1."""
    pass_threshold: float | None
    """The score from which an item passes. Since v1, in preview since 2025-04-01-preview."""


class EvalGraderResourceBase(View):
    """`testing_criteria` of Eval. Since v1, in preview since 2025-04-01-preview."""

    type: GraderType
    """The kind of grader. 'string_check', 'text_similarity', 'score_model', 'label_model', 'python', 'multi'."""


class EvalGraderScoreModelResource(View):
    """One kind of EvalGraderResource. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["score_model"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    model: str
    """Id of the model."""
    sampling_params: Any
    """How the model answers."""
    input: list[EvalItem]
    """The messages that the grading model is asked, with places such as {{sample.output_text}}."""
    range: list[float] | None
    """The lowest and the highest score."""
    pass_threshold: float | None
    """The score from which an item passes."""


class EvalGraderTextSimilarityResource(View):
    """One kind of EvalGraderResource. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["text_similarity"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    input: str
    """What is graded, which may hold places such as {{item.answer}}."""
    reference: str
    """What the input is compared with, which may hold places such as {{item.answer}}."""
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
    """The measure of likeness. 'fuzzy_match', 'bleu', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l'."""
    pass_threshold: float
    """The score from which an item passes."""


class EvalItem(View):
    """`input` of EvalGraderLabelModelResource, `input` of EvalGraderScoreModelResource and others. Since v1, in preview since 2025-04-01-preview."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks. 'user', 'assistant', 'system', 'developer'."""
    content: str | EvalItemContent
    """Text, or parts, with places such as {{item.question}}."""
    type: Literal["message"] | None
    """Tells which kind of object it is."""


class EvalItemContentBase(View):
    """`content` of EvalItem. Since v1, in preview since 2025-04-01-preview."""

    type: EvalItemContentType
    """Tells which kind of object it is. 'input_text', 'output_text'."""


class EvalItemContentInputText(View):
    """One kind of EvalItemContent. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["input_text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class EvalItemContentOutputText(View):
    """One kind of EvalItemContent. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["output_text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class EvalList(Page["Eval"]):
    """Given by `evals.list`. Since v1, in preview since 2025-04-01-preview."""

    object: Literal["list"]
    """Its kind. Default 'list'."""
    data: list[Eval]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class EvalLogsDataSourceConfigResource(View):
    """One kind of EvalDataSourceConfigResource. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["logs"]
    """Tells which kind of object it is."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object."""
    schema: dict[str, Any]
    """The form of the data, as JSON Schema."""


class EvalRun(View):
    """Given by `evals.runs.cancel`, `evals.runs.create` and others. Since v1, in preview since 2025-04-01-preview."""

    object: Literal["eval.run"]
    """Its kind. Default 'eval.run'."""
    id: str
    """Its id."""
    eval_id: str
    """Id of the evaluation."""
    status: str
    """How far the run is."""
    model: str
    """Id of the model."""
    name: str
    """Name of the run."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    report_url: str
    """Where the run can be looked at in a browser."""
    result_counts: EvalRunResultCounts
    """How many items came out how."""
    per_model_usage: list[EvalRunPerModelUsageItem]
    """Tokens spent, by model."""
    per_testing_criteria_results: list[EvalRunPerTestingCriteriaResult]
    """How many items passed, by criterion."""
    data_source: EvalRunDataSourceResource
    """Where the items come from."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object."""
    error: EvalApiError
    """What went wrong."""


class EvalRunDataSourceResource(View):
    """`data_source` of EvalRun. Since v1, in preview since 2025-04-01-preview."""

    type: EvalRunDataSourceType
    """Tells which kind of object it is. 'jsonl', 'completions', 'responses'."""


class EvalRunList(Page["EvalRun"]):
    """Given by `evals.runs.list`. Since v1, in preview since 2025-04-01-preview."""

    object: Literal["list"]
    """Its kind. Default 'list'."""
    data: list[EvalRun]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class EvalRunOutputItem(View):
    """Given by `evals.runs.output_items.retrieve`. Since v1, in preview since 2025-04-01-preview."""

    object: Literal["eval.run.output_item"]
    """Its kind. Default 'eval.run.output_item'."""
    id: str
    """Its id."""
    run_id: str
    """Id of the run."""
    eval_id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    status: str
    """How far the item is."""
    datasource_item_id: int
    """Number of the item in the data."""
    datasource_item: dict[str, Any]
    """The item of the data that was tried."""
    results: list[dict[str, Any]]
    """What each grader said."""
    sample: EvalRunOutputItemSample
    """What the model was asked and answered."""


class EvalRunOutputItemList(Page["EvalRunOutputItem"]):
    """Given by `evals.runs.output_items.list`. Since v1, in preview since 2025-04-01-preview."""

    object: Literal["list"]
    """Its kind. Default 'list'."""
    data: list[EvalRunOutputItem]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class EvalRunOutputItemSample(View):
    """`sample` of EvalRunOutputItem. Since v1, in preview since 2025-04-01-preview."""

    input: list[EvalRunOutputItemSampleInputItem]
    """The messages that were sent."""
    output: list[EvalRunOutputItemSampleOutputItem]
    """The messages that came back."""
    finish_reason: str
    """Why the model stopped."""
    model: str
    """Id of the model."""
    usage: EvalRunOutputItemSampleUsage
    """How many tokens were spent."""
    error: EvalApiError
    """What went wrong."""
    temperature: float
    """The temperature that was used."""
    max_completion_tokens: int
    """Most tokens that were allowed."""
    top_p: float
    """The top_p that was used."""
    seed: int
    """The seed that was used."""


class EvalRunOutputItemSampleInputItem(View):
    """`input` of EvalRunOutputItemSample. Since v1, in preview since 2025-04-01-preview."""

    role: str
    """Who speaks."""
    content: str
    """What was said."""


class EvalRunOutputItemSampleOutputItem(View):
    """`output` of EvalRunOutputItemSample. Since v1, in preview since 2025-04-01-preview."""

    role: str | None
    """Who speaks."""
    content: str | None
    """What was said."""


class EvalRunOutputItemSampleUsage(View):
    """`usage` of EvalRunOutputItemSample. Since v1, in preview since 2025-04-01-preview."""

    total_tokens: int
    """Tokens of the prompt and the answer together."""
    completion_tokens: int
    """Tokens that were generated."""
    prompt_tokens: int
    """Tokens of the prompt."""
    cached_tokens: int
    """Tokens of the prompt that were read from the cache."""


class EvalRunPerModelUsageItem(View):
    """`per_model_usage` of EvalRun. Since v1, in preview since 2025-04-01-preview."""

    model_name: str
    """The model."""
    invocation_count: int
    """How often it was asked."""
    prompt_tokens: int
    """Tokens of the prompt."""
    completion_tokens: int
    """Tokens that were generated."""
    total_tokens: int
    """Tokens of the prompt and the answer together."""
    cached_tokens: int
    """Tokens of the prompt that were read from the cache."""


class EvalRunPerTestingCriteriaResult(View):
    """`per_testing_criteria_results` of EvalRun. Since v1, in preview since 2025-04-01-preview."""

    testing_criteria: str
    """The criterion."""
    passed: int
    """Items that passed."""
    failed: int
    """Items that failed."""


class EvalRunResultCounts(View):
    """`result_counts` of EvalRun. Since v1, in preview since 2025-04-01-preview."""

    total: int
    """Items in all."""
    errored: int
    """Items that could not be graded."""
    failed: int
    """Items that failed."""
    passed: int
    """Items that passed."""


@deprecated("deprecated by the service")
class EvalStoredCompletionsDataSourceConfigResource(View):
    """One kind of EvalDataSourceConfigResource. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["stored_completions"]
    """Tells which kind of object it is."""
    metadata: dict[str, str] | None
    """Only completions with these keys and values."""
    schema: dict[str, Any]
    """The form of the data, as JSON Schema."""


class EvalsDeleteResponse(View):
    """Given by `evals.delete`. Since v1, in preview since 2025-04-01-preview."""

    object: Literal["eval.deleted"]
    """Its kind."""
    deleted: bool
    """Whether it was deleted."""
    eval_id: str
    """Id of the evaluation."""


class EvalsRunsDeleteResponse(View):
    """Given by `evals.runs.delete`."""

    object: Literal["eval_run.deleted"]
    """Its kind. Since v1, in preview since 2025-04-01-preview."""
    deleted: bool
    """Whether it was deleted. Since v1, in preview since 2025-04-01-preview."""
    eval_run_id: str
    """Id of the run. Since v1."""


class FileSearchTool(View):
    """One kind of Tool. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["file_search"]
    """Tells which kind of object it is."""
    vector_store_ids: list[str]
    """Ids of the vector stores to search."""
    max_num_results: int | None
    """Most results, 1 to 50."""
    ranking_options: RankingOptions | None
    """How the results are ranked."""
    filters: Filters | None
    """Which files are searched, by their attributes."""


class FileSearchToolCallItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["file_search_call"]
    """Tells which kind of object it is."""
    queries: list[str]
    """What was searched for."""
    results: list[FileSearchToolCallItemParamResult] | None
    """What was found."""


class FileSearchToolCallItemParamResult(View):
    """`results` of FileSearchToolCallItemParam. Since v1."""

    file_id: str | None
    """Id of the file."""
    text: str | None
    """The text that was found."""
    filename: str | None
    """Name of the file."""
    attributes: VectorStoreFileAttributes | None
    """The keys and values of the file."""
    score: float | None
    """How well it fits, from 0 to 1."""


class FileSearchToolCallItemResource(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["file_search_call"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "searching", "completed", "incomplete", "failed"]
    """How far the search is. 'in_progress', 'searching', 'completed', 'incomplete', 'failed'."""
    queries: list[str]
    """What was searched for."""
    results: list[FileSearchToolCallItemResourceResult] | None
    """What was found."""


class FileSearchToolCallItemResourceResult(View):
    """`results` of FileSearchToolCallItemResource. Since v1, in preview since 2025-03-01-preview."""

    file_id: str | None
    """Id of the file."""
    text: str | None
    """The text that was found."""
    filename: str | None
    """Name of the file."""
    attributes: VectorStoreFileAttributes | None
    """The keys and values of the file."""
    score: float | None
    """How well it fits, from 0 to 1."""


class FineTuneDPOHyperparameters(View):
    """`hyperparameters` of FineTuneDPOMethod. Since v1, in preview since 2025-01-01-preview."""

    beta: Literal["auto"] | float | None
    """Weight of the penalty for leaving the base model. Default 'auto'."""
    batch_size: Literal["auto"] | int | None
    """Examples in one step of the training. Default 'auto'."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Factor of the learning rate. Default 'auto'."""
    n_epochs: Literal["auto"] | int | None
    """How often the training goes through the data. Default 'auto'."""


class FineTuneDPOMethod(View):
    """`dpo` of FineTuneMethod. Since v1, in preview since 2025-01-01-preview."""

    hyperparameters: FineTuneDPOHyperparameters | None
    """Settings of the training."""


class FineTuneMethod(View):
    """`method` of FineTuningJob."""

    type: Literal["supervised", "dpo", "reinforcement"]
    """The way of training. 'supervised', 'dpo', 'reinforcement'. Since v1, in preview since 2025-01-01-preview."""
    supervised: FineTuneSupervisedMethod | None
    """Settings of supervised training. Since v1."""
    dpo: FineTuneDPOMethod | None
    """Settings of direct preference optimization. Since v1, in preview since 2025-01-01-preview."""
    reinforcement: AzureFineTuneReinforcementMethod | None
    """Settings of reinforcement learning. Since v1."""


class FineTuneReinforcementHyperparameters(View):
    """`hyperparameters` of AzureFineTuneReinforcementMethod. Since v1."""

    batch_size: Literal["auto"] | int | None
    """Examples in one step of the training. Default 'auto'."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Factor of the learning rate. Default 'auto'."""
    n_epochs: Literal["auto"] | int | None
    """How often the training goes through the data. Default 'auto'."""
    reasoning_effort: Literal["default", "low", "medium", "high"] | None
    """How long the model thinks. 'default', 'low', 'medium', 'high'; default 'default'."""
    compute_multiplier: Literal["auto"] | float | None
    """How much is spent on exploring. Default 'auto'."""
    eval_interval: Literal["auto"] | int | None
    """Steps between two evaluations. Default 'auto'."""
    eval_samples: Literal["auto"] | int | None
    """Samples of each evaluation. Default 'auto'."""


class FineTuneSupervisedHyperparameters(View):
    """`hyperparameters` of FineTuneSupervisedMethod. Since v1."""

    batch_size: Literal["auto"] | int | None
    """Examples in one step of the training. Default 'auto'."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Factor of the learning rate. Default 'auto'."""
    n_epochs: Literal["auto"] | int | None
    """How often the training goes through the data. Default 'auto'."""


class FineTuneSupervisedMethod(View):
    """`supervised` of FineTuneMethod. Since v1."""

    hyperparameters: FineTuneSupervisedHyperparameters | None
    """Settings of the training."""


class FineTuningIntegrationBase(View):
    """`integrations` of FineTuningJob. Since v1, in preview since 2024-09-01-preview."""

    type: Literal["wandb"] | str
    """Tells which kind of object it is."""


class FineTuningIntegrationWandb(View):
    """One kind of FineTuningIntegration. Since v1, in preview since 2024-09-01-preview."""

    type: Literal["wandb"]
    """Tells which kind of object it is."""
    wandb: FineTuningIntegrationWandbWandb
    """The run of Weights & Biases that gets the figures."""


class FineTuningIntegrationWandbWandb(View):
    """`wandb` of FineTuningIntegrationWandb. Since v1, in preview since 2024-09-01-preview."""

    project: str
    """Project in Weights & Biases that the run belongs to."""
    name: str | None
    """Name of the run in Weights & Biases."""
    entity: str | None
    """User or team in Weights & Biases that the run belongs to."""
    tags: list[str] | None
    """Tags of the run in Weights & Biases."""


class FineTuningJob(View):
    """Given by `fine_tuning.jobs.cancel`, `fine_tuning.jobs.create` and others."""

    user_provided_suffix: str | None
    """The suffix that was asked for. Since v1."""
    id: str
    """Its id. Since 2024-02-01, in preview since 2023-10-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2024-02-01, in preview since 2023-10-01-preview."""
    error: FineTuningJobError | None
    """What went wrong. Since 2024-06-01."""
    fine_tuned_model: str | None
    """Name of the model that came out. Since 2024-02-01, in preview since 2023-10-01-preview."""
    finished_at: int | None
    """When it was done, in seconds since 1970. Format unixtime. Since 2024-02-01, in preview since 2023-10-01-preview."""
    hyperparameters: FineTuningJobHyperparameters
    """Settings of the training. Since 2024-02-01, in preview since 2023-10-01-preview."""
    model: str
    """Id of the model. Since 2024-02-01, in preview since 2023-10-01-preview."""
    object: Literal["fine_tuning.job"]
    """Its kind. Since 2024-02-01, in preview since 2023-10-01-preview."""
    organization_id: str
    """Id of the organisation. Since v1."""
    result_files: list[str]
    """Ids of the files of results. Since 2024-02-01, in preview since 2023-10-01-preview."""
    status: Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
    """How far the job is. 'validating_files', 'queued', 'running', 'succeeded', 'failed', 'cancelled'. Since 2024-02-01, in preview since 2023-10-01-preview."""
    trained_tokens: int | None
    """Tokens that were trained on, and are billed. Since 2024-02-01, in preview since 2023-10-01-preview."""
    training_file: str
    """Id of the file to train on. Since 2024-02-01, in preview since 2023-10-01-preview."""
    validation_file: str | None
    """Id of the file to validate with. Since 2024-02-01, in preview since 2023-10-01-preview."""
    integrations: list[FineTuningIntegration] | None
    """Services that follow the job. Since v1, in preview since 2024-09-01-preview."""
    seed: int
    """Repeat it, with all else equal, for a training that comes out much the same. Since 2024-06-01, in preview since 2024-05-01-preview."""
    estimated_finish: int | None
    """When it will be done, in seconds since 1970. Format unixtime. Since 2024-06-01."""
    method: FineTuneMethod | None
    """The way of training. Since v1, in preview since 2025-01-01-preview."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""


class FineTuningJobCheckpoint(View):
    """`data` of ListFineTuningJobCheckpointsResponse. Since 2024-06-01, in preview since 2024-05-01-preview."""

    id: str
    """Its id."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    fine_tuned_model_checkpoint: str
    """Name of the model at this step."""
    step_number: int
    """The step it was made at."""
    metrics: FineTuningJobCheckpointMetrics
    """The figures at this step."""
    fine_tuning_job_id: str
    """Id of the fine-tuning job."""
    object: Literal["fine_tuning.job.checkpoint"]
    """Its kind."""


class FineTuningJobCheckpointMetrics(View):
    """`metrics` of FineTuningJobCheckpoint. Since v1."""

    step: float | None
    """The step of the training."""
    train_loss: float | None
    """Loss on the training data."""
    train_mean_token_accuracy: float | None
    """Share of tokens that were right in the training data."""
    valid_loss: float | None
    """Loss on a sample of the validation data."""
    valid_mean_token_accuracy: float | None
    """Share of tokens that were right in a sample of the validation data."""
    full_valid_loss: float | None
    """Loss on all of the validation data."""
    full_valid_mean_token_accuracy: float | None
    """Share of tokens that were right in all of the validation data."""


class FineTuningJobError(View):
    """`error` of FineTuningJob. Since 2024-06-01."""

    code: str
    """Kind of the error."""
    message: str
    """What went wrong."""
    param: str | None
    """The argument that was wrong."""


class FineTuningJobEvent(View):
    """`data` of ListFineTuningJobEventsResponse. Since 2024-02-01, in preview since 2023-10-01-preview."""

    object: Literal["fine_tuning.job.event"]
    """Its kind."""
    id: str
    """Its id."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    level: Literal["info", "warn", "error"]
    """How grave it is, info, warn or error. 'info', 'warn', 'error'."""
    message: str
    """What happened, as a sentence."""
    type: Literal["message", "metrics"] | None
    """Whether it is a message or holds metrics. 'message', 'metrics'."""
    data: Any
    """The figures of the event, where it has any."""


class FineTuningJobHyperparameters(View):
    """`hyperparameters` of FineTuningJob. Since 2024-02-01, in preview since 2023-10-01-preview."""

    batch_size: Literal["auto"] | int | None
    """Examples in one step of the training. Default 'auto'."""
    learning_rate_multiplier: Literal["auto"] | float | None
    """Factor of the learning rate. Default 'auto'."""
    n_epochs: Literal["auto"] | int | None
    """How often the training goes through the data. Default 'auto'."""


class FunctionTool(View):
    """One kind of Tool. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["function"]
    """Tells which kind of object it is."""
    name: str
    """Name of the function."""
    description: str | None
    """What the function does and when to call it, for the model."""
    parameters: Any
    """The arguments of the function, as JSON Schema."""
    strict: bool | None
    """Hold the model to the schema of the arguments exactly."""


class FunctionToolCallItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["function_call"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call, which its output names."""
    name: str
    """Name of the function."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class FunctionToolCallItemResource(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["function_call"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the call is. 'in_progress', 'completed', 'incomplete'."""
    call_id: str
    """Id of the call, which its output names."""
    name: str
    """Name of the function."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class FunctionToolCallOutputItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["function_call_output"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call that this answers."""
    output: str
    """What the function gave back, as text or JSON."""


class FunctionToolCallOutputItemResource(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["function_call_output"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the output is. 'in_progress', 'completed', 'incomplete'."""
    call_id: str
    """Id of the call that this answers."""
    output: str
    """What the function gave back, as text or JSON."""


class GraderMulti(View):
    """One kind of AzureFineTuneReinforcementMethodGrader, One kind of ValidateGraderResponseGrader. Since v1."""

    type: Literal["multi"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    graders: dict[str, GraderMultiGradersValue]
    """The graders, by name."""
    calculate_output: str
    """Formula that puts the scores of the graders together."""


class GraderPython(View):
    """One kind of ValidateGraderResponseGrader. Since v1."""

    type: Literal["python"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    source: str
    """The Python code, with a function grade(sample, item) that gives a number."""
    image_tag: str | None
    """The image that the code runs in."""


class GraderScoreModel(View):
    """One kind of AzureFineTuneReinforcementMethodGrader, One kind of GraderMultiGradersValue and others. Since v1."""

    type: Literal["score_model"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    model: str
    """Id of the model."""
    sampling_params: Any
    """How the model answers."""
    input: list[EvalItem]
    """The messages that the grading model is asked, with places such as {{sample.output_text}}."""
    range: list[float] | None
    """The lowest and the highest score."""


class GraderStringCheck(View):
    """One kind of AzureFineTuneReinforcementMethodGrader, One kind of GraderMultiGradersValue and others. Since v1."""

    type: Literal["string_check"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    input: str
    """What is graded, which may hold places such as {{item.answer}}."""
    reference: str
    """What the input is compared with, which may hold places such as {{item.answer}}."""
    operation: Literal["eq", "ne", "like", "ilike"]
    """How the two texts are compared: whole (eq, ne), or in part (like; ilike, whatever the case). 'eq', 'ne', 'like', 'ilike'."""


class GraderTextSimilarity(View):
    """One kind of AzureFineTuneReinforcementMethodGrader, One kind of GraderMultiGradersValue and others. Since v1."""

    type: Literal["text_similarity"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    input: str
    """What is graded, which may hold places such as {{item.answer}}."""
    reference: str
    """What the input is compared with, which may hold places such as {{item.answer}}."""
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
    """The measure of likeness. 'fuzzy_match', 'bleu', 'gleu', 'meteor', 'rouge_1', 'rouge_2', 'rouge_3', 'rouge_4', 'rouge_5', 'rouge_l'."""


class ImageGenTool(View):
    """One kind of Tool."""

    type: Literal["image_generation"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    model: Literal["gpt-image-1"] | None
    """Id of the model that makes the image. Default 'gpt-image-1'. Since v1."""
    quality: Literal["low", "medium", "high", "auto"] | None
    """Quality of the image. 'low', 'medium', 'high', 'auto'; default 'auto'. Since v1."""
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"] | None
    """Width and height in pixels. '1024x1024', '1024x1536', '1536x1024', 'auto'; default 'auto'. Since v1."""
    output_format: Literal["png", "webp", "jpeg"] | None
    """Form of the image. 'png', 'webp', 'jpeg'; default 'png'. Since v1."""
    output_compression: int | None
    """How much the image is compressed, in percent. 0 to 100; default 100. Since v1."""
    moderation: Literal["auto", "low"] | None
    """How strictly the content is filtered. 'auto', 'low'; default 'auto'. Since v1."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Whether the background is transparent. 'transparent', 'opaque', 'auto'; default 'auto'. Since v1."""
    input_image_mask: ImageGenToolInputImageMask | None
    """An image whose transparent parts say where to change. Since v1."""
    partial_images: int | None
    """How many unfinished images to give on the way. 0 to 3; default 0. Since v1."""


class ImageGenToolCallItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["image_generation_call"]
    """Tells which kind of object it is."""
    result: str | None
    """The image, in base64."""


class ImageGenToolCallItemResource(View):
    """One kind of ItemResource."""

    type: Literal["image_generation_call"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    status: Literal["in_progress", "completed", "generating", "failed"]
    """How far the call is. 'in_progress', 'completed', 'generating', 'failed'. Since v1, in preview since 2025-03-01-preview."""
    result: str | None
    """The image, in base64. Since v1."""


class ImageGenToolInputImageMask(View):
    """`input_image_mask` of ImageGenTool. Since v1."""

    image_url: str | None
    """The mask, as a data URL."""
    file_id: str | None
    """Id of the file."""


class ItemContentBase(View):
    """`part` of ResponseContentPartAddedEvent, `part` of ResponseContentPartDoneEvent and others. Since v1, in preview since 2025-03-01-preview."""

    type: ItemContentType
    """Tells which kind of object it is. 'input_text', 'input_audio', 'input_image', 'input_file', 'output_text', 'output_audio', 'refusal'."""


class ItemContentInputAudio(View):
    """One kind of ItemContent."""

    type: Literal["input_audio"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    data: str
    """The sound, in base64. Since v1."""
    format: Literal["mp3", "wav"]
    """Form of the sound. 'mp3', 'wav'. Since v1."""


class ItemContentInputFile(View):
    """One kind of ItemContent. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["input_file"]
    """Tells which kind of object it is."""
    file_id: str | None
    """Id of the file."""
    filename: str | None
    """Name of the file."""
    file_data: str | None
    """The contents of the file, in base64."""


class ItemContentInputImage(View):
    """One kind of ItemContent. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["input_image"]
    """Tells which kind of object it is."""
    image_url: str | None
    """Address of the image, or a data URL."""
    file_id: str | None
    """Id of the file."""
    detail: Literal["low", "high", "auto"] | None
    """How closely the model looks at the image. 'low', 'high', 'auto'; default 'auto'."""


class ItemContentInputText(View):
    """One kind of ItemContent. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["input_text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class ItemContentOutputAudio(View):
    """One kind of ItemContent."""

    type: Literal["output_audio"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    data: str
    """The sound, in base64. Since v1."""
    transcript: str
    """What is said, as text. Since v1."""


class ItemContentOutputText(View):
    """One kind of ItemContent."""

    type: Literal["output_text"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    text: str
    """The text. Since v1, in preview since 2025-03-01-preview."""
    annotations: list[Annotation]
    """Where parts of the text come from. Since v1, in preview since 2025-03-01-preview."""
    logprobs: list[LogProb] | None
    """The log probabilities of the tokens. Since v1."""


class ItemContentRefusal(View):
    """One kind of ItemContent. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["refusal"]
    """Tells which kind of object it is."""
    refusal: str
    """Why the model declines, in its words."""


class ItemParamBase(View):
    """`instructions` of AzureResponse, `instructions` of Response and others. Since v1."""

    type: ItemType
    """Tells which kind of object it is. 'message', 'file_search_call', 'function_call', 'function_call_output', 'computer_call', 'computer_call_output', 'web_search_call', 'reasoning', 'item_reference', 'image_generation_call', 'code_interpreter_call', 'local_shell_call', 'local_shell_call_output', 'mcp_list_tools', 'mcp_approval_request', 'mcp_approval_response', 'mcp_call'."""


class ItemReferenceItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["item_reference"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""


class ItemResourceBase(View):
    """`output` of AzureResponse, `output` of Response and others. Since v1, in preview since 2025-03-01-preview."""

    type: ItemType
    """Tells which kind of object it is. 'message', 'file_search_call', 'function_call', 'function_call_output', 'computer_call', 'computer_call_output', 'web_search_call', 'reasoning', 'item_reference', 'image_generation_call', 'code_interpreter_call', 'local_shell_call', 'local_shell_call_output', 'mcp_list_tools', 'mcp_approval_request', 'mcp_approval_response', 'mcp_call'."""
    id: str
    """Its id."""


class ListFineTuningJobCheckpointsResponse(Page["FineTuningJobCheckpoint"]):
    """Given by `fine_tuning.jobs.checkpoints.list`."""

    data: list[FineTuningJobCheckpoint]
    """The items of the page. Since 2024-06-01, in preview since 2024-05-01-preview."""
    object: Literal["list"]
    """Its kind. Since 2024-06-01, in preview since 2024-05-01-preview."""
    first_id: str | None
    """Id of the first item of the page. Since v1."""
    last_id: str | None
    """Id of the last item of the page. Since v1."""
    has_more: bool
    """Whether there are more pages. Since 2024-06-01, in preview since 2024-05-01-preview."""


class ListFineTuningJobEventsResponse(Page["FineTuningJobEvent"]):
    """Given by `fine_tuning.jobs.list_events`. Since 2024-02-01, in preview since 2023-10-01-preview."""

    data: list[FineTuningJobEvent]
    """The items of the page."""
    object: Literal["list"]
    """Its kind."""
    has_more: bool
    """Whether there are more pages."""


class ListModelsResponse(Page["Model"]):
    """Given by `models.list`. Since 2022-12-01, in preview since 2022-03-01-preview."""

    object: Literal["list"]
    """Its kind."""
    data: list[Model]
    """The items of the page."""


class ListPaginatedFineTuningJobsResponse(Page["FineTuningJob"]):
    """Given by `fine_tuning.jobs.list`. Since 2024-02-01, in preview since 2023-10-01-preview."""

    data: list[FineTuningJob]
    """The items of the page."""
    has_more: bool
    """Whether there are more pages."""
    object: Literal["list"]
    """Its kind."""


class ListVectorStoreFilesResponse(Page["VectorStoreFileObject"]):
    """Given by `vector_stores.file_batches.list_files`, `vector_stores.files.list`. Since v1, in preview since 2024-05-01-preview."""

    object: Literal["list"]
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
    """Given by `vector_stores.list`. Since v1, in preview since 2024-05-01-preview."""

    object: Literal["list"]
    """Its kind."""
    data: list[VectorStoreObject]
    """The items of the page."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""
    has_more: bool
    """Whether there are more pages."""


class LocalShellExecAction(View):
    """`action` of LocalShellToolCallItemParam, `action` of LocalShellToolCallItemResource."""

    type: Literal["exec"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    command: list[str]
    """The command and its arguments. Since v1."""
    timeout_ms: int | None
    """Most milliseconds that it may take. Since v1."""
    working_directory: str | None
    """Folder to run the command in. Since v1."""
    env: dict[str, str]
    """Environment variables of the command. Since v1."""
    user: str | None
    """User of the system that runs the command. Since v1."""


class LocalShellTool(View):
    """One kind of Tool. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["local_shell"]
    """Tells which kind of object it is."""


class LocalShellToolCallItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["local_shell_call"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call, which its output names."""
    action: LocalShellExecAction
    """What is to be done."""


class LocalShellToolCallItemResource(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["local_shell_call"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the call is. 'in_progress', 'completed', 'incomplete'."""
    call_id: str
    """Id of the call, which its output names."""
    action: LocalShellExecAction
    """What is to be done."""


class LocalShellToolCallOutputItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["local_shell_call_output"]
    """Tells which kind of object it is."""
    output: str
    """What came out."""


class LocalShellToolCallOutputItemResource(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["local_shell_call_output"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the output is. 'in_progress', 'completed', 'incomplete'."""
    output: str
    """What came out."""


class LocationBase(View):
    """`user_location` of WebSearchPreviewTool. Since v1."""

    type: LocationType
    """Tells which kind of object it is."""


class LogProb(View):
    """`logprobs` of ItemContentOutputText. Since v1."""

    token: str
    """The token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int]
    """The token in UTF-8, as numbers."""
    top_logprobs: list[TopLogProb]
    """The likeliest tokens at this position."""


class MCPApprovalRequestItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["mcp_approval_request"]
    """Tells which kind of object it is."""
    server_label: str
    """Your label of the server."""
    name: str
    """Name of the server's tool."""
    arguments: str
    """The arguments, in JSON."""


class MCPApprovalRequestItemResource(View):
    """One kind of ItemResource."""

    type: Literal["mcp_approval_request"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    name: str
    """Name of the server's tool. Since v1, in preview since 2025-03-01-preview."""
    arguments: str
    """The arguments, in JSON. Since v1, in preview since 2025-03-01-preview."""


class MCPApprovalResponseItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["mcp_approval_response"]
    """Tells which kind of object it is."""
    approval_request_id: str
    """Id of the request that is answered."""
    approve: bool
    """Whether the call may be made."""
    reason: str | None
    """Why, for the model."""


class MCPApprovalResponseItemResource(View):
    """One kind of ItemResource."""

    type: Literal["mcp_approval_response"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    approval_request_id: str
    """Id of the request that is answered. Since v1."""
    approve: bool
    """Whether the call may be made. Since v1."""
    reason: str | None
    """Why, for the model. Since v1."""


class MCPCallItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["mcp_call"]
    """Tells which kind of object it is."""
    server_label: str
    """Your label of the server."""
    name: str
    """Name of the server's tool."""
    arguments: str
    """The arguments, in JSON."""
    output: str | None
    """What the tool gave back."""
    error: str | None
    """Why it failed."""


class MCPCallItemResource(View):
    """One kind of ItemResource."""

    type: Literal["mcp_call"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    name: str
    """Name of the server's tool. Since v1, in preview since 2025-03-01-preview."""
    arguments: str
    """The arguments, in JSON. Since v1, in preview since 2025-03-01-preview."""
    output: str | None
    """What the tool gave back. Since v1, in preview since 2025-03-01-preview."""
    error: str | None
    """Why it failed. Since v1."""


class MCPListToolsItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["mcp_list_tools"]
    """Tells which kind of object it is."""
    server_label: str
    """Your label of the server."""
    tools: list[MCPListToolsTool]
    """The tools of the server."""
    error: str | None
    """Why it failed."""


class MCPListToolsItemResource(View):
    """One kind of ItemResource."""

    type: Literal["mcp_list_tools"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    tools: list[MCPListToolsTool]
    """The tools of the server. Since v1."""
    error: str | None
    """Why it failed. Since v1."""


class MCPListToolsTool(View):
    """`tools` of MCPListToolsItemParam, `tools` of MCPListToolsItemResource. Since v1."""

    name: str
    """Name of the server's tool."""
    description: str | None
    """What the tool does."""
    input_schema: Any
    """The arguments of the tool, as JSON Schema."""
    annotations: Any
    """What the server says of the tool besides."""


class MCPTool(View):
    """One kind of Tool."""

    type: Literal["mcp"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    server_url: str
    """Address of the server. Since v1."""
    headers: dict[str, str] | None
    """Headers for every request to the server, such as its authorization. Since v1."""
    allowed_tools: list[str] | MCPToolAllowedTools | None
    """The tools that may be called. Since v1."""
    require_approval: MCPToolRequireApproval | Literal["always", "never"] | None
    """Which calls wait for your approval. Default 'always'. Since v1."""


class MCPToolAllowedTools(View):
    """`allowed_tools` of MCPTool. Since v1."""

    tool_names: list[str] | None
    """Names of the tools."""


class MCPToolRequireApproval(View):
    """`require_approval` of MCPTool. Since v1."""

    always: MCPToolRequireApprovalAlways | None
    """Tools whose calls wait for your approval."""
    never: MCPToolRequireApprovalNever | None
    """Tools that are called without it."""


class MCPToolRequireApprovalAlways(View):
    """`always` of MCPToolRequireApproval. Since v1."""

    tool_names: list[str] | None
    """Names of the tools."""


class MCPToolRequireApprovalNever(View):
    """`never` of MCPToolRequireApproval. Since v1."""

    tool_names: list[str] | None
    """Names of the tools."""


class Model(View):
    """Given by `models.retrieve`."""

    id: str
    """Its id. Since 2022-12-01, in preview since 2022-03-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1."""
    object: Literal["model"]
    """Its kind. Since 2022-12-01, in preview since 2022-03-01-preview."""
    owned_by: str
    """Who made the model. Since v1."""


class OtherChunkingStrategyResponseParam(View):
    """One kind of ChunkingStrategyResponseParam. Since v1, in preview since 2024-07-01-preview."""

    type: Literal["other"]
    """Tells which kind of object it is."""


class Prompt(View):
    """`prompt` of AzureResponse, `prompt` of Response. Since v1."""

    id: str
    """Its id."""
    version: str | None
    """Version of the stored prompt."""
    variables: ResponsePromptVariables | None
    """Values for the places in the prompt."""


class RankingOptions(View):
    """`ranking_options` of FileSearchTool. Since v1, in preview since 2025-03-01-preview."""

    ranker: Literal["auto", "default-2024-11-15"] | None
    """What ranks the results. 'auto', 'default-2024-11-15'."""
    score_threshold: float | None
    """Only results that fit at least so well, from 0 to 1."""


class Reasoning(View):
    """`reasoning` of AzureResponse, `reasoning` of Response."""

    effort: ReasoningEffort | None
    """How long the model thinks before it answers. 'low', 'medium', 'high'; default 'medium'. Since v1, in preview since 2025-03-01-preview."""
    summary: Literal["auto", "concise", "detailed"] | None
    """How detailed a summary of the reasoning is given. 'auto', 'concise', 'detailed'. Since v1, in preview since 2025-04-01-preview."""
    if TYPE_CHECKING:

        @property
        @deprecated("deprecated by the service")
        def generate_summary(self) -> Literal["auto", "concise", "detailed"] | None:
            """How detailed a summary of the reasoning is given; use summary instead. 'auto', 'concise', 'detailed'; default null. Deprecated. Since v1, in preview since 2025-03-01-preview."""

    else:
        generate_summary: Literal["auto", "concise", "detailed"] | None


class ReasoningItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["reasoning"]
    """Tells which kind of object it is."""
    encrypted_content: str | None
    """The reasoning in a form to be sent back, where nothing is stored."""
    summary: list[ReasoningItemSummaryPart]
    """How the model came to its answer, in short."""


class ReasoningItemResource(View):
    """One kind of ItemResource."""

    type: Literal["reasoning"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    encrypted_content: str | None
    """The reasoning in a form to be sent back, where nothing is stored. Since v1."""
    summary: list[ReasoningItemSummaryPart]
    """How the model came to its answer, in short. Since v1."""


class ReasoningItemSummaryPartBase(View):
    """`summary` of ReasoningItemParam, `summary` of ReasoningItemResource and others. Since v1, in preview since 2025-03-01-preview."""

    type: ReasoningItemSummaryPartType
    """Tells which kind of object it is."""


class ReasoningItemSummaryTextPart(View):
    """One kind of ReasoningItemSummaryPart. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["summary_text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class Response(ResponseView):
    """`response` of ResponseCompletedEvent, `response` of ResponseCreatedEvent and others."""

    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object. Since v1, in preview since 2025-03-01-preview."""
    temperature: float | None
    """Higher values make the output more random, lower ones more focused. 0 to 2. Since v1, in preview since 2025-03-01-preview."""
    top_p: float | None
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1. Since v1, in preview since 2025-03-01-preview."""
    user: str | None
    """Your own id of the end user, for abuse detection. Since v1, in preview since 2025-03-01-preview."""
    top_logprobs: int | None
    """How many of the likeliest tokens to give at each position. Since v1."""
    previous_response_id: str | None
    """The response that this one goes on from. Since v1, in preview since 2025-03-01-preview."""
    reasoning: Reasoning | None
    """How the model thinks. Since v1, in preview since 2025-03-01-preview."""
    background: bool | None
    """It is made in the background. Default false. Since v1."""
    max_output_tokens: int | None
    """Most tokens to generate, reasoning included. Since v1, in preview since 2025-03-01-preview."""
    max_tool_calls: int | None
    """Most calls of built-in tools, all together. Since v1."""
    text: ResponseText | None
    """The form of the text. Since v1, in preview since 2025-03-01-preview."""
    tools: list[Tool] | None
    """What the model may call. Since v1, in preview since 2025-03-01-preview."""
    tool_choice: ToolChoiceOptions | ToolChoiceObject | None
    """Whether, and which, tools are called. Since v1, in preview since 2025-03-01-preview."""
    prompt: Prompt | None
    """The stored prompt that was used. Since v1."""
    truncation: Literal["auto", "disabled"] | None
    """Whether the middle of a conversation that is too long is left out. 'auto', 'disabled'; default 'disabled'. Since v1, in preview since 2025-03-01-preview."""
    id: str
    """Its id. Since v1, in preview since 2025-03-01-preview."""
    object: Literal["response"]
    """Its kind. Since v1, in preview since 2025-03-01-preview."""
    status: (
        Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None
    )
    """How far the response is. 'completed', 'failed', 'in_progress', 'cancelled', 'queued', 'incomplete'. Since v1, in preview since 2025-03-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1, in preview since 2025-03-01-preview."""
    error: ResponseError | None
    """What went wrong. Since v1, in preview since 2025-03-01-preview."""
    incomplete_details: ResponseIncompleteDetails | None
    """Why the response is incomplete. Since v1, in preview since 2025-03-01-preview."""
    output: list[ItemResource]
    """What the model did, item by item. Since v1, in preview since 2025-03-01-preview."""
    instructions: str | list[ItemParam] | None
    """What the model was told before all else. Since v1, in preview since 2025-03-01-preview."""
    usage: ResponseUsage | None
    """How many tokens were spent. Since v1, in preview since 2025-03-01-preview."""
    parallel_tool_calls: bool
    """Let the model call several tools at once. Default true. Since v1, in preview since 2025-03-01-preview."""


class ResponseCodeInterpreterCallCodeDeltaEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.code_interpreter_call_code.delta"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    delta: str
    """What is new in this piece. Since v1, in preview since 2025-03-01-preview."""
    obfuscation: str
    """Random characters that even out the size of events; to be ignored. Since v1."""


class ResponseCodeInterpreterCallCodeDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.code_interpreter_call_code.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    code: str
    """The whole code. Since v1, in preview since 2025-03-01-preview."""


class ResponseCodeInterpreterCallCompletedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.code_interpreter_call.completed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseCodeInterpreterCallInProgressEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.code_interpreter_call.in_progress"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseCodeInterpreterCallInterpretingEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.code_interpreter_call.interpreting"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseCompletedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.completed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    response: Response
    """The response as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseContentPartAddedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.content_part.added"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    content_index: int
    """Place of the part in the item's content. Since v1, in preview since 2025-03-01-preview."""
    part: ItemContent
    """The part as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseContentPartDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.content_part.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    content_index: int
    """Place of the part in the item's content. Since v1, in preview since 2025-03-01-preview."""
    part: ItemContent
    """The part as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseCreatedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.created"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    response: Response
    """The response as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseError(View):
    """`error` of AzureResponse, `error` of Response. Since v1, in preview since 2025-03-01-preview."""

    code: ResponseErrorCode
    """Kind of the error. 'server_error', 'rate_limit_exceeded', 'invalid_prompt', 'vector_store_timeout', 'invalid_image', 'invalid_image_format', 'invalid_base64_image', 'invalid_image_url', 'image_too_large', 'image_too_small', 'image_parse_error', 'image_content_policy_violation', 'invalid_image_mode', 'image_file_too_large', 'unsupported_image_media_type', 'empty_image_file', 'failed_to_download_image', 'image_file_not_found'."""
    message: str
    """What went wrong."""


class ResponseErrorEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["error"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    code: str | None
    """Kind of the error. Since v1, in preview since 2025-03-01-preview."""
    message: str
    """What went wrong. Since v1, in preview since 2025-03-01-preview."""
    param: str | None
    """The argument that was wrong. Since v1, in preview since 2025-03-01-preview."""


class ResponseFailedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.failed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    response: Response
    """The response as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseFileSearchCallCompletedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.file_search_call.completed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseFileSearchCallInProgressEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.file_search_call.in_progress"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseFileSearchCallSearchingEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.file_search_call.searching"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseFormatJSONSchemaRequest(View):
    """`response_format` of AzureFineTuneReinforcementMethod. Since v1."""

    type: Literal["json_schema"]
    """Tells which kind of object it is."""
    json_schema: dict[str, Any]
    """The format, by name and schema."""


class ResponseFunctionCallArgumentsDeltaEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.function_call_arguments.delta"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    delta: str
    """What is new in this piece. Since v1, in preview since 2025-03-01-preview."""
    obfuscation: str
    """Random characters that even out the size of events; to be ignored. Since v1."""


class ResponseFunctionCallArgumentsDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.function_call_arguments.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    arguments: str
    """The whole arguments, in JSON. Since v1, in preview since 2025-03-01-preview."""


class ResponseImageGenCallCompletedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.image_generation_call.completed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseImageGenCallGeneratingEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.image_generation_call.generating"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseImageGenCallInProgressEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.image_generation_call.in_progress"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseImageGenCallPartialImageEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.image_generation_call.partial_image"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    partial_image_index: int
    """Number of the unfinished image, from 0. Since v1."""
    partial_image_b64: str
    """The unfinished image, in base64. Since v1."""


class ResponseInProgressEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.in_progress"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    response: Response
    """The response as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseIncompleteDetails(View):
    """`incomplete_details` of Response. Since v1, in preview since 2025-03-01-preview."""

    reason: Literal["max_output_tokens", "content_filter"] | None
    """Why it is incomplete. 'max_output_tokens', 'content_filter'."""


class ResponseIncompleteEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.incomplete"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    response: Response
    """The response as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseItemList(Page["ItemResource"]):
    """Given by `responses.input_items.list`. Since v1, in preview since 2025-03-01-preview."""

    object: Literal["list"]
    """Its kind."""
    data: list[ItemResource]
    """The items of the page."""
    has_more: bool
    """Whether there are more pages."""
    first_id: str
    """Id of the first item of the page."""
    last_id: str
    """Id of the last item of the page."""


class ResponseMCPCallArgumentsDeltaEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.mcp_call.arguments_delta"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    delta: Any
    """What is new in this piece. Since v1, in preview since 2025-03-01-preview."""
    obfuscation: str
    """Random characters that even out the size of events; to be ignored. Since v1."""


class ResponseMCPCallArgumentsDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.mcp_call.arguments_done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    arguments: Any
    """The whole arguments, in JSON. Since v1, in preview since 2025-03-01-preview."""


class ResponseMCPCallCompletedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.mcp_call.completed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""


class ResponseMCPCallFailedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.mcp_call.failed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""


class ResponseMCPCallInProgressEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.mcp_call.in_progress"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseMCPListToolsCompletedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.mcp_list_tools.completed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""


class ResponseMCPListToolsFailedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.mcp_list_tools.failed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""


class ResponseMCPListToolsInProgressEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.mcp_list_tools.in_progress"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""


class ResponseOutputItemAddedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.output_item.added"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item: ItemResource
    """The item as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseOutputItemDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.output_item.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item: ItemResource
    """The item as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseQueuedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.queued"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    response: Response
    """The response as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseReasoningDeltaEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.reasoning.delta"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    content_index: int
    """Place of the part in the item's content. Since v1, in preview since 2025-03-01-preview."""
    delta: Any
    """What is new in this piece. Since v1, in preview since 2025-03-01-preview."""
    obfuscation: str
    """Random characters that even out the size of events; to be ignored. Since v1."""


class ResponseReasoningDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.reasoning.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    content_index: int
    """Place of the part in the item's content. Since v1, in preview since 2025-03-01-preview."""
    text: str
    """The whole text. Since v1, in preview since 2025-03-01-preview."""


class ResponseReasoningSummaryDeltaEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.reasoning_summary.delta"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    summary_index: int
    """Place of the part in the summary. Since v1."""
    delta: Any
    """What is new in this piece. Since v1, in preview since 2025-03-01-preview."""
    obfuscation: str
    """Random characters that even out the size of events; to be ignored. Since v1."""


class ResponseReasoningSummaryDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.reasoning_summary.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    summary_index: int
    """Place of the part in the summary. Since v1."""
    text: str
    """The whole text. Since v1, in preview since 2025-03-01-preview."""


class ResponseReasoningSummaryPartAddedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.reasoning_summary_part.added"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    summary_index: int
    """Place of the part in the summary. Since v1."""
    part: ReasoningItemSummaryPart
    """The part as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseReasoningSummaryPartDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.reasoning_summary_part.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    summary_index: int
    """Place of the part in the summary. Since v1."""
    part: ReasoningItemSummaryPart
    """The part as it stands at this moment. Since v1, in preview since 2025-03-01-preview."""


class ResponseReasoningSummaryTextDeltaEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.reasoning_summary_text.delta"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    summary_index: int
    """Place of the part in the summary. Since v1."""
    delta: str
    """What is new in this piece. Since v1, in preview since 2025-03-01-preview."""
    obfuscation: str
    """Random characters that even out the size of events; to be ignored. Since v1."""


class ResponseReasoningSummaryTextDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.reasoning_summary_text.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    summary_index: int
    """Place of the part in the summary. Since v1."""
    text: str
    """The whole text. Since v1, in preview since 2025-03-01-preview."""


class ResponseRefusalDeltaEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.refusal.delta"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    content_index: int
    """Place of the part in the item's content. Since v1, in preview since 2025-03-01-preview."""
    delta: str
    """What is new in this piece. Since v1, in preview since 2025-03-01-preview."""
    obfuscation: str
    """Random characters that even out the size of events; to be ignored. Since v1."""


class ResponseRefusalDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.refusal.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    content_index: int
    """Place of the part in the item's content. Since v1, in preview since 2025-03-01-preview."""
    refusal: str
    """The whole refusal. Since v1, in preview since 2025-03-01-preview."""


class ResponseStreamEventBase(View):
    """Given by `responses.create`."""

    type: ResponseStreamEventType
    """The kind of event. 'response.audio.delta', 'response.audio.done', 'response.audio_transcript.delta', 'response.audio_transcript.done', 'response.code_interpreter_call_code.delta', 'response.code_interpreter_call_code.done', 'response.code_interpreter_call.completed', 'response.code_interpreter_call.in_progress', 'response.code_interpreter_call.interpreting', 'response.completed', 'response.content_part.added', 'response.content_part.done', 'response.created', 'error', 'response.file_search_call.completed', 'response.file_search_call.in_progress', 'response.file_search_call.searching', 'response.function_call_arguments.delta', 'response.function_call_arguments.done', 'response.in_progress', 'response.failed', 'response.incomplete', 'response.output_item.added', 'response.output_item.done', 'response.refusal.delta', 'response.refusal.done', 'response.output_text.annotation.added', 'response.output_text.delta', 'response.output_text.done', 'response.reasoning_summary_part.added', 'response.reasoning_summary_part.done', 'response.reasoning_summary_text.delta', 'response.reasoning_summary_text.done', 'response.web_search_call.completed', 'response.web_search_call.in_progress', 'response.web_search_call.searching', 'response.image_generation_call.completed', 'response.image_generation_call.generating', 'response.image_generation_call.in_progress', 'response.image_generation_call.partial_image', 'response.mcp_call.arguments_delta', 'response.mcp_call.arguments_done', 'response.mcp_call.completed', 'response.mcp_call.failed', 'response.mcp_call.in_progress', 'response.mcp_list_tools.completed', 'response.mcp_list_tools.failed', 'response.mcp_list_tools.in_progress', 'response.queued', 'response.reasoning.delta', 'response.reasoning.done', 'response.reasoning_summary.delta', 'response.reasoning_summary.done' or another value. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""


class ResponseText(View):
    """`text` of Response. Since v1, in preview since 2025-03-01-preview."""

    format: ResponseTextFormatConfiguration | None
    """Plain text, any JSON, or a JSON of your schema."""


class ResponseTextDeltaEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.output_text.delta"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    content_index: int
    """Place of the part in the item's content. Since v1, in preview since 2025-03-01-preview."""
    delta: str
    """What is new in this piece. Since v1, in preview since 2025-03-01-preview."""
    obfuscation: str
    """Random characters that even out the size of events; to be ignored. Since v1."""


class ResponseTextDoneEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.output_text.done"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    content_index: int
    """Place of the part in the item's content. Since v1, in preview since 2025-03-01-preview."""
    text: str
    """The whole text. Since v1, in preview since 2025-03-01-preview."""


class ResponseTextFormatConfigurationBase(View):
    """`format` of AzureResponseText, `format` of ResponseText. Since v1, in preview since 2025-03-01-preview."""

    type: ResponseTextFormatConfigurationType
    """Tells which kind of object it is. 'text', 'json_schema', 'json_object' or another value."""


class ResponseTextFormatConfigurationJsonObject(View):
    """One kind of ResponseTextFormatConfiguration. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["json_object"]
    """Tells which kind of object it is."""


class ResponseTextFormatConfigurationJsonSchema(View):
    """One kind of ResponseTextFormatConfiguration. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["json_schema"]
    """Tells which kind of object it is."""
    description: str | None
    """What the format is for, for the model."""
    name: str
    """Name of the format."""
    schema: dict[str, Any]
    """The format, as JSON Schema."""
    strict: bool | None
    """Hold the model to the schema exactly. Default false."""


class ResponseTextFormatConfigurationText(View):
    """One kind of ResponseTextFormatConfiguration. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""


class ResponseUsage(View):
    """`usage` of AzureResponse, `usage` of Response."""

    input_tokens: int
    """Tokens of the input. Since v1, in preview since 2025-03-01-preview."""
    input_tokens_details: ResponseUsageInputTokensDetails
    """The tokens of the input by kind. Since v1."""
    output_tokens: int
    """Tokens of the output. Since v1, in preview since 2025-03-01-preview."""
    output_tokens_details: ResponseUsageOutputTokensDetails
    """The tokens of the output by kind. Since v1, in preview since 2025-03-01-preview."""
    total_tokens: int
    """Tokens of the prompt and the answer together. Since v1, in preview since 2025-03-01-preview."""


class ResponseUsageInputTokensDetails(View):
    """`input_tokens_details` of ResponseUsage. Since v1."""

    cached_tokens: int
    """Tokens of the prompt that were read from the cache."""


class ResponseUsageOutputTokensDetails(View):
    """`output_tokens_details` of ResponseUsage. Since v1, in preview since 2025-03-01-preview."""

    reasoning_tokens: int
    """Tokens spent on reasoning."""


class ResponseWebSearchCallCompletedEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.web_search_call.completed"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseWebSearchCallInProgressEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.web_search_call.in_progress"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponseWebSearchCallSearchingEvent(View):
    """One kind of ResponseStreamEvent."""

    type: Literal["response.web_search_call.searching"]
    """The kind of event. Since v1, in preview since 2025-03-01-preview."""
    sequence_number: int
    """The event's place in the stream. Since v1."""
    output_index: int
    """Place of the item in the response's output. Since v1, in preview since 2025-03-01-preview."""
    item_id: str
    """Id of the output item that the event is about. Since v1, in preview since 2025-03-01-preview."""


class ResponsesAssistantMessageItemParam(View):
    """One kind of ResponsesMessageItemParam. Since v1."""

    role: Literal["assistant"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    content: list[ItemContent]
    """Text, or parts, of the message."""


class ResponsesAssistantMessageItemResource(View):
    """One kind of ResponsesMessageItemResource. Since v1, in preview since 2025-03-01-preview."""

    role: Literal["assistant"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is. 'in_progress', 'completed', 'incomplete'."""
    content: list[ItemContent]
    """Text, or parts, of the message."""


class ResponsesDeleteResponse(View):
    """Given by `responses.delete`. Since v1."""

    object: Literal["response.deleted"]
    """Its kind."""
    id: str
    """Its id."""
    deleted: Literal[True]
    """Whether it was deleted."""


class ResponsesDeveloperMessageItemParam(View):
    """One kind of ResponsesMessageItemParam. Since v1."""

    role: Literal["developer"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    content: list[ItemContent]
    """Text, or parts, of the message."""


class ResponsesDeveloperMessageItemResource(View):
    """One kind of ResponsesMessageItemResource. Since v1, in preview since 2025-03-01-preview."""

    role: Literal["developer"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is. 'in_progress', 'completed', 'incomplete'."""
    content: list[ItemContent]
    """Text, or parts, of the message."""


class ResponsesMessageItemParamBase(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["message"]
    """Tells which kind of object it is."""
    role: ResponsesMessageRole
    """Who speaks. 'system', 'developer', 'user', 'assistant'."""


class ResponsesMessageItemResourceBase(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["message"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is. 'in_progress', 'completed', 'incomplete'."""
    role: ResponsesMessageRole
    """Who speaks. 'system', 'developer', 'user', 'assistant'."""


class ResponsesSystemMessageItemParam(View):
    """One kind of ResponsesMessageItemParam. Since v1."""

    role: Literal["system"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    content: list[ItemContent]
    """Text, or parts, of the message."""


class ResponsesSystemMessageItemResource(View):
    """One kind of ResponsesMessageItemResource. Since v1, in preview since 2025-03-01-preview."""

    role: Literal["system"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is. 'in_progress', 'completed', 'incomplete'."""
    content: list[ItemContent]
    """Text, or parts, of the message."""


class ResponsesUserMessageItemParam(View):
    """One kind of ResponsesMessageItemParam. Since v1."""

    role: Literal["user"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    content: list[ItemContent]
    """Text, or parts, of the message."""


class ResponsesUserMessageItemResource(View):
    """One kind of ResponsesMessageItemResource. Since v1, in preview since 2025-03-01-preview."""

    role: Literal["user"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is. 'in_progress', 'completed', 'incomplete'."""
    content: list[ItemContent]
    """Text, or parts, of the message."""


class RunGraderResponse(View):
    """Given by `fine_tuning.alpha.graders.run`. Since v1."""

    reward: float
    """The score."""
    metadata: RunGraderResponseMetadata
    """How the grading went."""
    sub_rewards: Any
    """The scores of its parts."""
    model_grader_token_usage_per_model: Any
    """Tokens spent, by grading model."""


class RunGraderResponseMetadata(View):
    """`metadata` of RunGraderResponse. Since v1."""

    name: str
    """Name of the grader."""
    type: str
    """The kind of grader."""
    errors: RunGraderResponseMetadataErrors
    """What went wrong, by kind."""
    execution_time: float
    """How long it took, in seconds."""
    scores: Any
    """What it gave, by name."""
    token_usage: int | None
    """Tokens that the grading model spent."""
    sampled_model_name: str | None
    """The model that the grader asked."""


class RunGraderResponseMetadataErrors(View):
    """`errors` of RunGraderResponseMetadata. Since v1."""

    formula_parse_error: bool
    """The formula could not be read."""
    sample_parse_error: bool
    """The sample could not be read."""
    truncated_observation_error: bool
    """The sample was cut off."""
    unresponsive_reward_error: bool
    """No score came in time."""
    invalid_variable_error: bool
    """A place names what is not there."""
    other_error: bool
    """Something else went wrong."""
    python_grader_server_error: bool
    """The grader's code could not be run."""
    python_grader_server_error_type: str | None
    """Why the grader's code could not be run."""
    python_grader_runtime_error: bool
    """The grader's code raised an error."""
    python_grader_runtime_error_details: str | None
    """The error that the grader's code raised."""
    model_grader_server_error: bool
    """The grading model failed."""
    model_grader_refusal_error: bool
    """The grading model declined."""
    model_grader_parse_error: bool
    """The grading model's answer could not be read."""
    model_grader_server_error_details: str | None
    """How the grading model failed."""


class StaticChunkingStrategy(View):
    """`static` of StaticChunkingStrategyResponseParam. Since v1, in preview since 2024-07-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens of a chunk. 100 to 4096."""
    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""


class StaticChunkingStrategyResponseParam(View):
    """One kind of ChunkingStrategyResponseParam. Since v1, in preview since 2024-07-01-preview."""

    type: Literal["static"]
    """Tells which kind of object it is."""
    static: StaticChunkingStrategy
    """Size and overlap of the chunks."""


class ToolBase(View):
    """`tools` of AzureResponse, `tools` of Response. Since v1, in preview since 2025-03-01-preview."""

    type: ToolType
    """Tells which kind of object it is. 'file_search', 'function', 'computer_use_preview', 'web_search_preview', 'mcp', 'code_interpreter', 'image_generation', 'local_shell' or another value."""


class ToolChoiceObjectBase(View):
    """`tool_choice` of AzureResponse, `tool_choice` of Response. Since v1, in preview since 2025-03-01-preview."""

    type: ToolChoiceObjectType
    """The kind of tool. 'file_search', 'function', 'computer_use_preview', 'web_search_preview', 'image_generation', 'code_interpreter', 'mcp' or another value."""


class ToolChoiceObjectCodeInterpreter(View):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["code_interpreter"]
    """The kind of tool."""


class ToolChoiceObjectComputer(View):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_use_preview"]
    """The kind of tool."""


class ToolChoiceObjectFileSearch(View):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["file_search"]
    """The kind of tool."""


class ToolChoiceObjectFunction(View):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["function"]
    """The kind of tool."""
    name: str
    """Name of the function to call."""


class ToolChoiceObjectImageGen(View):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["image_generation"]
    """The kind of tool."""


class ToolChoiceObjectMCP(View):
    """One kind of ToolChoiceObject."""

    type: Literal["mcp"]
    """The kind of tool. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    name: str | None
    """Name of the server's tool to call. Since v1, in preview since 2025-03-01-preview."""


class ToolChoiceObjectWebSearch(View):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["web_search_preview"]
    """The kind of tool."""


class TopLogProb(View):
    """`top_logprobs` of LogProb. Since v1."""

    token: str
    """The token."""
    logprob: float
    """Log probability of the token."""
    bytes: list[int]
    """The token in UTF-8, as numbers."""


class ValidateGraderResponse(View):
    """Given by `fine_tuning.alpha.graders.validate`. Since v1."""

    grader: ValidateGraderResponseGrader | None
    """The grader to check."""


class VectorStoreExpirationAfter(View):
    """`expires_after` of VectorStoreObject. Since v1, in preview since 2024-05-01-preview."""

    anchor: Literal["last_active_at"]
    """The time from which it is counted."""
    days: int
    """Days after the anchor. 1 to 365."""


class VectorStoreFileBatchObject(View):
    """Given by `vector_stores.file_batches.cancel`, `vector_stores.file_batches.create` and others. Since v1, in preview since 2024-05-01-preview."""

    id: str
    """Its id."""
    object: Literal["vector_store.files_batch"]
    """Its kind."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    vector_store_id: str
    """Id of the vector store."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """How far the batch of files is. 'in_progress', 'completed', 'cancelled', 'failed'."""
    file_counts: VectorStoreFileBatchObjectFileCounts
    """How many files are in which state."""


class VectorStoreFileBatchObjectFileCounts(View):
    """`file_counts` of VectorStoreFileBatchObject. Since v1, in preview since 2024-05-01-preview."""

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
    """Given by `vector_stores.files.create`, `vector_stores.files.retrieve` and others."""

    id: str
    """Its id. Since v1, in preview since 2024-05-01-preview."""
    object: Literal["vector_store.file"]
    """Its kind. Since v1, in preview since 2024-05-01-preview."""
    usage_bytes: int
    """Size in the vector store in bytes, which may differ from the file's. Since v1, in preview since 2024-05-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since v1, in preview since 2024-05-01-preview."""
    vector_store_id: str
    """Id of the vector store. Since v1, in preview since 2024-05-01-preview."""
    status: Literal["in_progress", "completed", "cancelled", "failed"]
    """Whether the file can be searched. 'in_progress', 'completed', 'cancelled', 'failed'. Since v1, in preview since 2024-05-01-preview."""
    last_error: VectorStoreFileObjectLastError | None
    """Why the file could not be taken in. Since v1, in preview since 2024-05-01-preview."""
    chunking_strategy: ChunkingStrategyResponseParam | None
    """How files are cut into chunks. Since v1, in preview since 2024-07-01-preview."""
    attributes: VectorStoreFileAttributes | None
    """Your own keys and values, to filter a search by. Since v1."""


class VectorStoreFileObjectLastError(View):
    """`last_error` of VectorStoreFileObject. Since v1, in preview since 2024-05-01-preview."""

    code: Literal["server_error", "unsupported_file", "invalid_file"]
    """Kind of the error. 'server_error', 'unsupported_file', 'invalid_file'."""
    message: str
    """What went wrong."""


class VectorStoreObject(View):
    """Given by `vector_stores.create`, `vector_stores.retrieve` and others. Since v1, in preview since 2024-05-01-preview."""

    id: str
    """Its id."""
    object: Literal["vector_store"]
    """Its kind."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    name: str
    """Name of the vector store."""
    usage_bytes: int
    """Size in bytes."""
    file_counts: VectorStoreObjectFileCounts
    """How many files are in which state."""
    status: Literal["expired", "in_progress", "completed"]
    """Whether it is ready; expired, in_progress or completed. 'expired', 'in_progress', 'completed'."""
    expires_after: VectorStoreExpirationAfter | None
    """When it expires."""
    expires_at: int | None
    """When it expires, in seconds since 1970. Format unixtime."""
    last_active_at: int | None
    """When it was last used, in seconds since 1970. Format unixtime."""
    metadata: dict[str, str] | None
    """Your own keys and values, kept with the object."""


class VectorStoreObjectFileCounts(View):
    """`file_counts` of VectorStoreObject. Since v1, in preview since 2024-05-01-preview."""

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


class WebSearchActionBase(View):
    """`action` of WebSearchToolCallItemParam, `action` of WebSearchToolCallItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: WebSearchActionType
    """Tells which kind of object it is. 'search', 'open_page', 'find'."""


class WebSearchActionFind(View):
    """One kind of WebSearchAction."""

    type: Literal["find"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    url: str
    """Address of the page. Format uri. Since v1."""
    pattern: str
    """The text to look for. Since v1."""


class WebSearchActionOpenPage(View):
    """One kind of WebSearchAction."""

    type: Literal["open_page"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    url: str
    """Address of the page. Format uri. Since v1."""


class WebSearchActionSearch(View):
    """One kind of WebSearchAction."""

    type: Literal["search"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    query: str
    """What to search for. Since v1."""


class WebSearchPreviewTool(View):
    """One kind of Tool."""

    type: Literal["web_search_preview"]
    """The kind of tool. Since v1, in preview since 2025-03-01-preview."""
    user_location: Location | None
    """Where the user is, roughly. Since v1."""
    search_context_size: Literal["low", "medium", "high"] | None
    """How much of what was found the model reads. 'low', 'medium', 'high'. Since v1."""


class WebSearchToolCallItemParam(View):
    """One kind of ItemParam. Since v1."""

    type: Literal["web_search_call"]
    """Tells which kind of object it is."""
    action: WebSearchAction
    """What is to be done."""


class WebSearchToolCallItemResource(View):
    """One kind of ItemResource. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["web_search_call"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""
    status: Literal["in_progress", "searching", "completed", "failed"]
    """How far the call is. 'in_progress', 'searching', 'completed', 'failed'."""
    action: WebSearchAction
    """What is to be done."""


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


AnnotationType: TypeAlias = (
    Literal["file_citation", "url_citation", "file_path", "container_file_citation"] | str
)


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


ChatCompletionMessageToolCallsItem: TypeAlias = list[ChatCompletionMessageToolCall]


ChatCompletionRole: TypeAlias = Literal[
    "system", "developer", "user", "assistant", "tool", "function"
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


ComputerActionType: TypeAlias = Literal[
    "screenshot", "click", "double_click", "scroll", "type", "wait", "keypress", "drag", "move"
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


EvalRunDataSourceType: TypeAlias = Literal["jsonl", "completions", "responses"]


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


ReasoningItemSummaryPart: TypeAlias = Annotated[
    ReasoningItemSummaryTextPart,
    OneOf(
        "type", {"summary_text": ReasoningItemSummaryTextPart}, base=ReasoningItemSummaryPartBase
    ),
]


ReasoningItemSummaryPartType: TypeAlias = Literal["summary_text"] | str


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


ResponsePromptVariables: TypeAlias = dict[str, ItemParam]


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


ResponsesMessageRole: TypeAlias = Literal["system", "developer", "user", "assistant"]


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
