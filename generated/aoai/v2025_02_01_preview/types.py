"""Request types of api-version 2025-02-01-preview: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .._runtime.core.deprecation import deprecated
from .._runtime.core.files import FileInput
from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AssistantToolsCode(TypedDict):
    type: Literal["code_interpreter"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class AssistantToolsFileSearch(TypedDict):
    type: Literal["file_search"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    file_search: NotRequired[AssistantToolsFileSearchFileSearch | View]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class AssistantToolsFileSearchFileSearch(TypedDict):
    max_num_results: NotRequired[int]
    """1 to 50."""


class AssistantToolsFileSearchTypeOnly(TypedDict):
    type: Literal["file_search"]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class AssistantToolsFunction(TypedDict):
    type: Literal["function"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    function: AssistantToolsFunctionFunction | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class AssistantToolsFunctionFunction(TypedDict):
    description: str
    name: str
    parameters: Mapping[str, Any]


class AssistantsNamedToolChoice(TypedDict):
    type: Literal["function", "code_interpreter", "file_search"] | str
    """'function', 'code_interpreter', 'file_search' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    function: NotRequired[AssistantsNamedToolChoiceFunction | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class AssistantsNamedToolChoiceFunction(TypedDict):
    name: str


class AutoChunkingStrategyRequestParam(TypedDict):
    type: Literal["auto"]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class AzureAISearchIndex(TypedDict):
    kind: Literal["AzureAISearch"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connectionId: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class AzureCosmosDBChatExtensionConfiguration(TypedDict):
    type: Literal["azure_cosmos_db"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    parameters: AzureCosmosDBChatExtensionParameters | View
    """Since 2024-02-01, last in 2025-04-01-preview."""


class AzureCosmosDBChatExtensionParameters(TypedDict):
    authentication: OnYourDataConnectionStringAuthenticationOptions | View
    """Since 2024-02-01, last in 2025-04-01-preview."""
    top_n_documents: NotRequired[int]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    max_search_queries: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Default false. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    in_scope: NotRequired[bool]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-01, last in 2025-04-01-preview."""
    database_name: str
    """Since 2024-02-01, last in 2025-04-01-preview."""
    container_name: str
    """Since 2024-02-01, last in 2025-04-01-preview."""
    index_name: str
    """Since 2024-02-01, last in 2025-04-01-preview."""
    fields_mapping: AzureCosmosDBFieldMappingOptions | View
    """Since 2024-02-01, last in 2025-04-01-preview."""
    embedding_dependency: AzureCosmosDBChatExtensionParametersEmbeddingDependency | View
    """Since 2024-02-01, last in 2025-04-01-preview."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class AzureCosmosDBFieldMappingOptions(TypedDict):
    title_field: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    url_field: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    filepath_field: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    content_fields: Sequence[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    content_fields_separator: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    vector_fields: Sequence[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""


class AzureSearchChatExtensionConfiguration(TypedDict):
    type: Literal["azure_search"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    parameters: AzureSearchChatExtensionParameters | View
    """Since 2024-02-01, last in 2025-04-01-preview."""


class AzureSearchChatExtensionParameters(TypedDict):
    authentication: AzureSearchChatExtensionParametersAuthentication | View
    """Since 2024-02-01, last in 2025-04-01-preview."""
    top_n_documents: NotRequired[int]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    max_search_queries: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Default false. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    in_scope: NotRequired[bool]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-01, last in 2025-04-01-preview."""
    endpoint: str
    """Format uri. Since 2024-02-01, last in 2025-04-01-preview."""
    index_name: str
    """Since 2024-02-01, last in 2025-04-01-preview."""
    fields_mapping: NotRequired[AzureSearchIndexFieldMappingOptions | View]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    query_type: NotRequired[AzureSearchQueryType]
    """'simple', 'semantic', 'vector', 'vector_simple_hybrid', 'vector_semantic_hybrid' or another value. Since 2024-02-01, last in 2025-04-01-preview."""
    semantic_configuration: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    filter: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    embedding_dependency: NotRequired[AzureSearchChatExtensionParametersEmbeddingDependency | View]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class AzureSearchIndexFieldMappingOptions(TypedDict):
    title_field: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    url_field: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    filepath_field: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    content_fields: NotRequired[Sequence[str]]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    content_fields_separator: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    vector_fields: NotRequired[Sequence[str]]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    image_vector_fields: NotRequired[Sequence[str]]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class BatchCreateRequest(TypedDict):
    input_file_id: str
    """At least 1 character. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    endpoint: str
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    completion_window: str
    """Time within which the batch is processed. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since 2024-07-01-preview, last in 2025-04-01-preview."""


class ChatCompletionFunctionCallOption(TypedDict):
    name: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


@deprecated("deprecated by the service")
class ChatCompletionFunctions(TypedDict):
    description: NotRequired[str]
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""
    name: str
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""
    parameters: NotRequired[Mapping[str, Any]]
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""


class ChatCompletionMessageToolCall(TypedDict):
    id: str
    """Its id. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    type: ToolCallType
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function: ChatCompletionMessageToolCallFunction | View
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChatCompletionMessageToolCallFunction(TypedDict):
    name: str
    arguments: str


class ChatCompletionNamedToolChoice(TypedDict):
    type: Literal["function"]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function: ChatCompletionNamedToolChoiceFunction | View
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChatCompletionNamedToolChoiceFunction(TypedDict):
    name: str


class ChatCompletionRequestAssistantMessage(TypedDict):
    content: NotRequired[
        str | Sequence[ChatCompletionRequestAssistantMessageContentPart | View] | None
    ]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    refusal: NotRequired[str | None]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    role: Literal["assistant"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    name: NotRequired[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    tool_calls: NotRequired[ChatCompletionMessageToolCalls]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    function_call: NotRequired[ChatCompletionRequestAssistantMessageFunctionCall | View | None]
    """Deprecated. Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestAssistantMessageFunctionCall(TypedDict):
    arguments: str
    name: str


class ChatCompletionRequestDeveloperMessage(TypedDict):
    content: str | Sequence[ChatCompletionRequestDeveloperMessageContentPart | View]
    """Since 2024-12-01-preview, last in 2025-04-01-preview."""
    role: Literal["developer"]
    """Since 2024-12-01-preview, last in 2025-04-01-preview."""
    name: NotRequired[str]
    """Since 2024-12-01-preview, last in 2025-04-01-preview."""


@deprecated("deprecated by the service")
class ChatCompletionRequestFunctionMessage(TypedDict):
    role: Literal["function"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    content: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    name: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestMessageContentPartAudio(TypedDict):
    type: Literal["input_audio"]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio | View
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestMessageContentPartAudioInputAudio(TypedDict):
    data: str
    format: Literal["wav", "mp3"]
    """'wav', 'mp3'."""


class ChatCompletionRequestMessageContentPartImage(TypedDict):
    type: Literal["image_url"]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl | View
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestMessageContentPartImageImageUrl(TypedDict):
    url: str
    """Format uri."""
    detail: NotRequired[Literal["auto", "low", "high"]]
    """'auto', 'low', 'high'; default 'auto'."""


class ChatCompletionRequestMessageContentPartRefusal(TypedDict):
    type: Literal["refusal"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    refusal: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestMessageContentPartText(TypedDict):
    type: Literal["text"]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    text: str
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestSystemMessage(TypedDict):
    content: str | Sequence[ChatCompletionRequestSystemMessageContentPart | View]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    role: Literal["system"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    name: NotRequired[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestToolMessage(TypedDict):
    role: Literal["tool"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    content: str | Sequence[ChatCompletionRequestToolMessageContentPart | View]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    tool_call_id: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestUserMessage(TypedDict):
    content: str | Sequence[ChatCompletionRequestUserMessageContentPart | View]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    role: Literal["user"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    name: NotRequired[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionStreamOptions(TypedDict):
    include_usage: NotRequired[bool]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ChatCompletionTool(TypedDict):
    type: Literal["function"]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function: FunctionObject | View
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChunkingSettings(TypedDict):
    maxChunkSizeInTokens: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ConnectionStringConnection(TypedDict):
    kind: Literal["ConnectionString"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connectionString: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CosmosDBIndex(TypedDict):
    kind: Literal["CosmosDB"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connectionId: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    collectionName: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    databaseName: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CrawlingSettings(TypedDict):
    maxCrawlDepth: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    maxCrawlTimeInMins: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    maxDownloadTimeInMins: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    maxFileSize: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    maxRedirects: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    maxFiles: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateAssistantRequest(TypedDict):
    model: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    name: NotRequired[str | None]
    """At most 256 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    description: NotRequired[str | None]
    """At most 512 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. At most 256000 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[CreateAssistantRequestTool | View]]
    """What the model may call. At most 128 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: NotRequired[CreateAssistantRequestToolResources | View | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AssistantsApiResponseFormatOption | View | None]
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateAssistantRequestToolResources(TypedDict):
    code_interpreter: NotRequired[CreateAssistantRequestToolResourcesCodeInterpreter | View]
    file_search: NotRequired[CreateAssistantRequestToolResourcesFileSearch | View]


class CreateAssistantRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 20 items; default []."""


class CreateAssistantRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Sequence[str]]
    """At most 1 item."""
    vector_stores: NotRequired[
        Sequence[CreateAssistantRequestToolResourcesFileSearchVectorStore | View]
    ]
    """At most 1 item."""


class CreateAssistantRequestToolResourcesFileSearchVectorStore(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 10000 items."""
    chunking_strategy: NotRequired[
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy | View
    ]
    metadata: NotRequired[Mapping[str, Any]]
    """Your own keys and values, kept with the object."""


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
    type: Literal["auto"]


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
    type: Literal["static"]
    static: (
        CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic | View
    )


class CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(
    TypedDict
):
    max_chunk_size_tokens: int
    """100 to 4096."""
    chunk_overlap_tokens: int


class CreateChatCompletionRequest(TypedDict):
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    stream: NotRequired[bool | None]
    """Have the answer sent in pieces as it is made. Default false. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Default null. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    max_tokens: NotRequired[int]
    """Most tokens to generate. Default 4096. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    max_completion_tokens: NotRequired[int | None]
    """Most tokens to generate, those spent on reasoning included. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    presence_penalty: NotRequired[float]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    frequency_penalty: NotRequired[float]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    logit_bias: NotRequired[Mapping[str, int] | None]
    """Adjustment of a token's likelihood, by token id. Default null. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    store: NotRequired[bool | None]
    """Since 2024-12-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, str] | None]
    """Your own keys and values, kept with the object. Since 2024-12-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    messages: Sequence[ChatCompletionRequestMessage | View]
    """At least 1 item. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    data_sources: NotRequired[Sequence[AzureChatExtensionConfiguration | View]]
    """Where the model finds your own data. Since 2024-02-01, last in 2025-04-01-preview."""
    reasoning_effort: NotRequired[Literal["low", "medium", "high"]]
    """'low', 'medium', 'high'; default 'medium'. Since 2024-12-01-preview, last in 2025-04-01-preview."""
    logprobs: NotRequired[bool | None]
    """Default false. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    top_logprobs: NotRequired[int | None]
    """0 to 20. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    modalities: NotRequired[ChatCompletionModalities]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    prediction: NotRequired[PredictionContent | View | None]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    audio: NotRequired[CreateChatCompletionRequestAudio | View]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    parallel_tool_calls: NotRequired[bool | None]
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[CreateChatCompletionRequestResponseFormat | View]
    """The form of the output. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    stream_options: NotRequired[ChatCompletionStreamOptions | View | None]
    """What a stream should hold besides. Default null. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[ChatCompletionTool | View]]
    """What the model may call. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    tool_choice: NotRequired[ChatCompletionToolChoiceOption | View]
    """Whether, and which, tools are called. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function_call: NotRequired[Literal["none", "auto"] | ChatCompletionFunctionCallOption | View]
    """Deprecated. Since 2023-07-01-preview, last in 2025-04-01-preview."""
    functions: NotRequired[Sequence[ChatCompletionFunctions | View]]
    """Functions that the model may call; use tools instead. 1 to 128 items. Deprecated. Since 2023-07-01-preview, last in 2025-04-01-preview."""
    user_security_context: NotRequired[UserSecurityContext | View]
    """Since 2024-12-01-preview, last in 2025-04-01-preview."""


class CreateChatCompletionRequestAudio(TypedDict):
    voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
    """The voice to speak with. 'alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'."""
    format: Literal["wav", "mp3", "flac", "opus", "pcm16"]
    """'wav', 'mp3', 'flac', 'opus', 'pcm16'."""


class CreateCompletionRequest(TypedDict):
    prompt: str | Sequence[str] | None
    """Default '<|endoftext|>'. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    best_of: NotRequired[int | None]
    """Generate so many and give the best. 0 to 20; default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    echo: NotRequired[bool | None]
    """Give the prompt back before what was generated. Default false. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    frequency_penalty: NotRequired[float | None]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logit_bias: NotRequired[Mapping[str, int] | None]
    """Adjustment of a token's likelihood, by token id. Default null. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logprobs: NotRequired[int | None]
    """0 to 5; default null. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    max_tokens: NotRequired[int | None]
    """Most tokens to generate. At least 0; default 16. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    presence_penalty: NotRequired[float | None]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Default null. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    stream: NotRequired[bool | None]
    """Have the answer sent in pieces as it is made. Default false. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    suffix: NotRequired[str | None]
    """Default null. Since 2022-12-01, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class CreateEmbeddingRequest(TypedDict):
    input: str | Sequence[str] | None
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    input_type: NotRequired[str]
    """The kind of search that the vectors are for. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    encoding_format: NotRequired[str | None]
    """How the vectors are written. Since 2024-03-01-preview, last in 2025-04-01-preview."""
    dimensions: NotRequired[int | None]
    """Length of the vectors. Since 2024-03-01-preview, last in 2025-04-01-preview."""


class CreateMessageRequest(TypedDict):
    role: Literal["user", "assistant"] | str
    """'user', 'assistant' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content: str
    """1 to 256000 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    attachments: NotRequired[Sequence[CreateMessageRequestAttachment | View] | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateMessageRequestAttachment(TypedDict):
    file_id: NotRequired[str]
    """Id of the file."""
    tools: NotRequired[Sequence[CreateMessageRequestAttachmentTool | View]]
    """What the model may call."""


class CreateRunRequest(TypedDict):
    assistant_id: str
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model: NotRequired[str | None]
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    additional_instructions: NotRequired[str | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    additional_messages: NotRequired[Sequence[CreateMessageRequest | View] | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[CreateRunRequestTool | View] | None]
    """What the model may call. At most 20 items. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    stream: NotRequired[bool | None]
    """Have the answer sent in pieces as it is made. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_prompt_tokens: NotRequired[int | None]
    """At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_completion_tokens: NotRequired[int | None]
    """Most tokens to generate, those spent on reasoning included. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    truncation_strategy: NotRequired[TruncationObject | View | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tool_choice: NotRequired[AssistantsApiToolChoiceOption | View | None]
    """Whether, and which, tools are called. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AssistantsApiResponseFormatOption | View | None]
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateSpeechRequest(TypedDict):
    input: str
    """At most 4096 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
    """The voice to speak with. 'alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]]
    """The form of the output. 'mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    speed: NotRequired[float]
    """How fast to speak, 1 is normal. 0.25 to 4.0; default 1.0. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateThreadAndRunRequest(TypedDict):
    assistant_id: str
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    thread: NotRequired[CreateThreadRequest | View]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model: NotRequired[str | None]
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[CreateThreadAndRunRequestTool | View] | None]
    """What the model may call. At most 20 items. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: NotRequired[CreateThreadAndRunRequestToolResources | View | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    stream: NotRequired[bool | None]
    """Have the answer sent in pieces as it is made. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    stream_options: NotRequired[ChatCompletionStreamOptions | View | None]
    """What a stream should hold besides. Default null. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    max_prompt_tokens: NotRequired[int | None]
    """At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_completion_tokens: NotRequired[int | None]
    """Most tokens to generate, those spent on reasoning included. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    truncation_strategy: NotRequired[TruncationObject | View | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tool_choice: NotRequired[AssistantsApiToolChoiceOption | View | None]
    """Whether, and which, tools are called. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AssistantsApiResponseFormatOption | View | None]
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateThreadAndRunRequestToolResources(TypedDict):
    code_interpreter: NotRequired[CreateThreadAndRunRequestToolResourcesCodeInterpreter | View]
    file_search: NotRequired[CreateThreadAndRunRequestToolResourcesFileSearch | View]


class CreateThreadAndRunRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 20 items; default []."""


class CreateThreadAndRunRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Sequence[str]]
    """At most 1 item."""


class CreateThreadRequest(TypedDict):
    messages: NotRequired[Sequence[CreateMessageRequest | View]]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: NotRequired[CreateThreadRequestToolResources | View | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateThreadRequestToolResources(TypedDict):
    code_interpreter: NotRequired[CreateThreadRequestToolResourcesCodeInterpreter | View]
    file_search: NotRequired[CreateThreadRequestToolResourcesFileSearch | View]


class CreateThreadRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 20 items; default []."""


class CreateThreadRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Sequence[str]]
    """At most 1 item."""
    vector_stores: NotRequired[
        Sequence[CreateThreadRequestToolResourcesFileSearchVectorStore | View]
    ]
    """At most 1 item."""


class CreateThreadRequestToolResourcesFileSearchVectorStore(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 10000 items."""
    chunking_strategy: NotRequired[
        CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy | View
    ]
    metadata: NotRequired[Mapping[str, Any]]
    """Your own keys and values, kept with the object."""


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto(TypedDict):
    type: Literal["auto"]


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic(TypedDict):
    type: Literal["static"]
    static: CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic | View


class CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(TypedDict):
    max_chunk_size_tokens: int
    """100 to 4096."""
    chunk_overlap_tokens: int


class CreateTranslationRequest(TypedDict):
    file: FileInput
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    prompt: NotRequired[str]
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AudioResponseFormat]
    """The form of the output. 'json', 'text', 'srt', 'verbose_json', 'vtt' or another value. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Default 0. Since 2023-09-01-preview, last in 2025-04-01-preview."""


class CreateVectorStoreFileBatchRequest(TypedDict):
    file_ids: Sequence[str]
    """Ids of files. 1 to 500 items. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam | View]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class CreateVectorStoreFileRequest(TypedDict):
    file_id: str
    """Id of the file. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam | View]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class CreateVectorStoreRequest(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 500 items. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    name: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    expires_after: NotRequired[VectorStoreExpirationAfter | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking_strategy: NotRequired[CreateVectorStoreRequestChunkingStrategy | View]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CustomCompute(TypedDict):
    kind: Literal["CustomCompute"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    computeId: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class DeploymentConnection(TypedDict):
    kind: Literal["RelativeConnection"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class DpoHyperparamsRequest(TypedDict):
    n_epochs: NotRequired[int]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    batch_size: NotRequired[int]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    learning_rate_multiplier: NotRequired[float]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    beta: NotRequired[float]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    l2_multiplier: NotRequired[float]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""


class DpoMethodConfigRequest(TypedDict):
    hyperparameters: NotRequired[DpoHyperparamsRequest | View]
    """Settings of the training. Since 2025-01-01-preview, last in 2025-04-01-preview."""


class DpoMethodRequest(TypedDict):
    type: Literal["dpo"]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    dpo: DpoMethodConfigRequest | View
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""


class ElasticsearchChatExtensionConfiguration(TypedDict):
    type: Literal["elasticsearch"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    parameters: ElasticsearchChatExtensionParameters | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ElasticsearchChatExtensionParameters(TypedDict):
    authentication: ElasticsearchChatExtensionParametersAuthentication | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    top_n_documents: NotRequired[int]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    max_search_queries: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Default false. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    in_scope: NotRequired[bool]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    endpoint: str
    """Format uri. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    index_name: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    fields_mapping: NotRequired[ElasticsearchIndexFieldMappingOptions | View]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    query_type: NotRequired[ElasticsearchQueryType]
    """'simple', 'vector' or another value. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    embedding_dependency: NotRequired[
        ElasticsearchChatExtensionParametersEmbeddingDependency | View
    ]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ElasticsearchIndexFieldMappingOptions(TypedDict):
    title_field: NotRequired[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    url_field: NotRequired[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    filepath_field: NotRequired[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content_fields: NotRequired[Sequence[str]]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content_fields_separator: NotRequired[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    vector_fields: NotRequired[Sequence[str]]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class EndpointKeyConnection(TypedDict):
    kind: Literal["EndpointWithKey"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    endpoint: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    key: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class EndpointMIConnection(TypedDict):
    kind: Literal["EndpointWithManagedIdentity"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    endpoint: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    resourceId: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class FileImport(TypedDict):
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    content_url: str
    """Format url. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class FilesCreateRequest(TypedDict):
    purpose: (
        Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch"] | str
    )
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch' or another value."""
    file: FileInput


class FineTuningHyperParameters(TypedDict):
    n_epochs: NotRequired[int]
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    batch_size: NotRequired[int]
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    learning_rate_multiplier: NotRequired[float]
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""


class FineTuningJobCreation(TypedDict):
    model: str
    """Id of the model. At least 1 character. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    training_file: str
    """Id of the file to train on. At least 1 character. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    validation_file: NotRequired[str]
    """Id of the file to validate with. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    hyperparameters: NotRequired[FineTuningHyperParameters | View]
    """Settings of the training. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    suffix: NotRequired[str]
    """Since 2023-10-01-preview, last in 2025-04-01-preview."""
    seed: NotRequired[int]
    """Repeat it, with all else equal, for repeatable output as far as possible. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    integrations: NotRequired[Sequence[WandBIntegrationRequestWrapper | View]]
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""
    method: NotRequired[FineTuneMethodRequest | View]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""


class FunctionObject(TypedDict):
    description: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    name: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    parameters: NotRequired[Mapping[str, Any]]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    strict: NotRequired[bool | None]
    """Default false. Since 2024-08-01-preview, last in 2025-04-01-preview."""


class GenericEmbeddingSettings(TypedDict):
    connection: NotRequired[BaseConnection | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    deploymentName: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    modelName: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ImageGenerationsRequest(TypedDict):
    prompt: str
    """At least 1 character. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    n: NotRequired[int]
    """How many alternatives to generate. 1 to 1; default 1. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    size: NotRequired[ImageSize]
    """'256x256', '512x512', '1792x1024', '1024x1792', '1024x1024' or another value; default '1024x1024'. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[ImagesResponseFormat]
    """The form of the output. 'url', 'b64_json' or another value; default 'url'. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    quality: NotRequired[ImageQuality]
    """'standard', 'hd' or another value; default 'standard'. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    style: NotRequired[ImageStyle]
    """'vivid', 'natural' or another value; default 'vivid'. Since 2023-12-01-preview, last in 2025-04-01-preview."""


class IngestionJobSystemCompute(TypedDict):
    kind: Literal["SystemCompute"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    jobId: NotRequired[str]
    """Id of the ingestion job. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    searchServiceConnection: NotRequired[BaseConnection | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasource: NotRequired[SystemComputeDatasource | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    completionAction: NotRequired[CompletionAction]
    """'cleanUpTempAssets', 'keepAllAssets' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    dataRefreshIntervalInHours: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class IngestionJobUserCompute(TypedDict):
    kind: Literal["UserCompute"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    jobId: NotRequired[str]
    """Id of the ingestion job. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    workspaceId: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    compute: NotRequired[JobCompute | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    target: NotRequired[TargetIndex | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasource: NotRequired[UserComputeDatasource | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    dataRefreshIntervalInHours: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ModifyAssistantRequest(TypedDict):
    model: NotRequired[str]
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    name: NotRequired[str | None]
    """At most 256 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    description: NotRequired[str | None]
    """At most 512 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. At most 32768 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[ModifyAssistantRequestTool | View]]
    """What the model may call. At most 128 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: NotRequired[ModifyAssistantRequestToolResources | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AssistantsApiResponseFormatOption | View | None]
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ModifyAssistantRequestToolResources(TypedDict):
    code_interpreter: NotRequired[ModifyAssistantRequestToolResourcesCodeInterpreter | View]
    file_search: NotRequired[ModifyAssistantRequestToolResourcesFileSearch | View]


class ModifyAssistantRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 20 items; default []."""


class ModifyAssistantRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Sequence[str]]
    """At most 1 item."""


class ModifyMessageRequest(TypedDict):
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ModifyRunRequest(TypedDict):
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ModifyThreadRequest(TypedDict):
    tool_resources: NotRequired[ModifyThreadRequestToolResources | View | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ModifyThreadRequestToolResources(TypedDict):
    code_interpreter: NotRequired[ModifyThreadRequestToolResourcesCodeInterpreter | View]
    file_search: NotRequired[ModifyThreadRequestToolResourcesFileSearch | View]


class ModifyThreadRequestToolResourcesCodeInterpreter(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 20 items; default []."""


class ModifyThreadRequestToolResourcesFileSearch(TypedDict):
    vector_store_ids: NotRequired[Sequence[str]]
    """At most 1 item."""


class MongoDBChatExtensionConfiguration(TypedDict):
    type: Literal["mongo_db"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    parameters: MongoDBChatExtensionParameters | View
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class MongoDBChatExtensionParameters(TypedDict):
    authentication: OnYourDataUsernameAndPasswordAuthenticationOptions | View
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    top_n_documents: NotRequired[int]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    max_search_queries: NotRequired[int]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Default false. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    in_scope: NotRequired[bool]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    endpoint: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    database_name: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    collection_name: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    app_name: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    index_name: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    fields_mapping: MongoDBFieldMappingOptions | View
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    embedding_dependency: MongoDBChatExtensionParametersEmbeddingDependency | View
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class MongoDBFieldMappingOptions(TypedDict):
    title_field: NotRequired[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    url_field: NotRequired[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    filepath_field: NotRequired[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    content_fields: Sequence[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    content_fields_separator: NotRequired[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    vector_fields: Sequence[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class OnYourDataAccessTokenAuthenticationOptions(TypedDict):
    type: Literal["access_token"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    access_token: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class OnYourDataApiKeyAuthenticationOptions(TypedDict):
    type: Literal["api_key"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    key: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataConnectionStringAuthenticationOptions(TypedDict):
    type: Literal["connection_string"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    connection_string: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataDeploymentNameVectorizationSource(TypedDict):
    type: Literal["deployment_name"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    deployment_name: str
    """Since 2024-02-01, last in 2025-04-01-preview."""
    dimensions: NotRequired[int]
    """Length of the vectors. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class OnYourDataEncodedApiKeyAuthenticationOptions(TypedDict):
    type: Literal["encoded_api_key"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    encoded_api_key: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class OnYourDataEndpointVectorizationSource(TypedDict):
    type: Literal["endpoint"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    endpoint: str
    """Format uri. Since 2024-02-01, last in 2025-04-01-preview."""
    authentication: OnYourDataEndpointVectorizationSourceAuthentication | View
    """Since 2024-02-01, last in 2025-04-01-preview."""
    dimensions: NotRequired[int]
    """Length of the vectors. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class OnYourDataIntegratedVectorizationSource(TypedDict):
    type: Literal["integrated"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class OnYourDataKeyAndKeyIdAuthenticationOptions(TypedDict):
    type: Literal["key_and_key_id"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    key: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    key_id: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class OnYourDataModelIdVectorizationSource(TypedDict):
    type: Literal["model_id"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model_id: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class OnYourDataSystemAssignedManagedIdentityAuthenticationOptions(TypedDict):
    type: Literal["system_assigned_managed_identity"]
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataUserAssignedManagedIdentityAuthenticationOptions(TypedDict):
    type: Literal["user_assigned_managed_identity"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    managed_identity_resource_id: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataUsernameAndPasswordAuthenticationOptions(TypedDict):
    type: Literal["username_and_password"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    username: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    password: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class PineconeChatExtensionConfiguration(TypedDict):
    type: Literal["pinecone"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    parameters: PineconeChatExtensionParameters | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class PineconeChatExtensionParameters(TypedDict):
    authentication: OnYourDataApiKeyAuthenticationOptions | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    top_n_documents: NotRequired[int]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    max_search_queries: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Default false. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    in_scope: NotRequired[bool]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    environment: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    index_name: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    fields_mapping: PineconeFieldMappingOptions | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    embedding_dependency: OnYourDataDeploymentNameVectorizationSource | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class PineconeFieldMappingOptions(TypedDict):
    title_field: NotRequired[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    url_field: NotRequired[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    filepath_field: NotRequired[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content_fields: Sequence[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content_fields_separator: NotRequired[str]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class PineconeIndex(TypedDict):
    kind: Literal["Pinecone"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connectionId: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class PredictionContent(TypedDict):
    type: Literal["content"]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""
    content: str | Sequence[ChatCompletionRequestMessageContentPartText | View]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""


class ResponseFormatJsonObject(TypedDict):
    type: Literal["json_object"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ResponseFormatJsonSchema(TypedDict):
    type: Literal["json_schema"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    json_schema: ResponseFormatJsonSchemaJsonSchema | View
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ResponseFormatJsonSchemaJsonSchema(TypedDict):
    description: NotRequired[str]
    name: str
    schema: Mapping[str, Any]
    strict: NotRequired[bool | None]
    """Default false."""


class ResponseFormatText(TypedDict):
    type: Literal["text"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class ServerlessCompute(TypedDict):
    kind: Literal["ServerlessCompute"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    sku: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    instanceCount: NotRequired[int]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class StaticChunkingStrategy(TypedDict):
    max_chunk_size_tokens: int
    """100 to 4096. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    chunk_overlap_tokens: int
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class StaticChunkingStrategyRequestParam(TypedDict):
    type: Literal["static"]
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""
    static: StaticChunkingStrategy | View
    """Since 2024-07-01-preview, last in 2025-04-01-preview."""


class SubmitToolOutputsRunRequest(TypedDict):
    tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutput | View]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    stream: NotRequired[bool | None]
    """Have the answer sent in pieces as it is made. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class SubmitToolOutputsRunRequestToolOutput(TypedDict):
    tool_call_id: NotRequired[str]
    output: NotRequired[str]


class SupervisedMethodRequest(TypedDict):
    type: Literal["supervised"]
    """Since 2025-01-01-preview, last in 2025-04-01-preview."""


class SystemComputeStorage(TypedDict):
    kind: Literal["Storage"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection: BaseConnection | View
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    containerName: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking: NotRequired[ChunkingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    embeddings: Sequence[GenericEmbeddingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class SystemComputeUrl(TypedDict):
    kind: Literal["Urls"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    urls: Sequence[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connection: BaseConnection | View
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    containerName: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    crawling: NotRequired[CrawlingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking: NotRequired[ChunkingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    embeddings: Sequence[GenericEmbeddingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class TruncationObject(TypedDict):
    type: Literal["auto", "last_messages"] | str
    """'auto', 'last_messages' or another value. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    last_messages: NotRequired[int | None]
    """At least 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class UpdateStoredCompletionRequest(TypedDict):
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since 2025-02-01-preview, last in 2025-04-01-preview."""


class UpdateVectorStoreRequest(TypedDict):
    name: NotRequired[str | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    expires_after: NotRequired[VectorStoreExpirationAfter | View | None]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class UploadFileCompleteBody(TypedDict):
    part_ids: Sequence[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    md5: NotRequired[str]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


class UploadFileStartBody(TypedDict):
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output' or another value. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2024-08-01-preview, last in 2025-04-01-preview."""
    bytes: int
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    mime_type: str
    """At least 1 character. Since 2024-08-01-preview, last in 2025-04-01-preview."""


class UploadsPartsCreateRequest(TypedDict):
    data: FileInput


class UserComputeDataset(TypedDict):
    kind: Literal["Dataset"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasetId: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasetType: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking: NotRequired[ChunkingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    embeddings: NotRequired[Sequence[WorkspaceConnectionEmbeddingSettings | View]]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class UserComputeUrl(TypedDict):
    kind: Literal["Urls"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    urls: Sequence[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    crawling: NotRequired[CrawlingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking: NotRequired[ChunkingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    embeddings: Sequence[WorkspaceConnectionEmbeddingSettings | View]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class UserSecurityContext(TypedDict):
    application_name: NotRequired[str]
    """Since 2024-12-01-preview, last in 2025-04-01-preview."""
    end_user_id: NotRequired[str]
    """Format uuid. Since 2024-12-01-preview, last in 2025-04-01-preview."""
    end_user_tenant_id: NotRequired[str]
    """Format uuid. Since 2024-12-01-preview, last in 2025-04-01-preview."""
    source_ip: NotRequired[str]
    """Since 2024-12-01-preview, last in 2025-04-01-preview."""


class VectorStoreExpirationAfter(TypedDict):
    anchor: Literal["last_active_at"] | str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    days: int
    """1 to 365. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class WandBIntegrationRequest(TypedDict):
    project: str
    """At least 1 character. Since 2024-09-01-preview, last in 2025-04-01-preview."""


class WandBIntegrationRequestWrapper(TypedDict):
    type: IntegrationTypes
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""
    wandb: WandBIntegrationRequest | View
    """Since 2024-09-01-preview, last in 2025-04-01-preview."""


class WorkspaceConnection(TypedDict):
    kind: Literal["WorkspaceConnection"]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    connectionId: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


class WorkspaceConnectionEmbeddingSettings(TypedDict):
    connectionId: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    deploymentName: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    modelName: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""


CreateTranscriptionRequest = TypedDict(
    "CreateTranscriptionRequest",
    {
        "file": FileInput,
        "prompt": NotRequired[str],
        "response_format": NotRequired["AudioResponseFormat"],
        "temperature": NotRequired[float],
        "language": NotRequired[str],
        "timestamp_granularities[]": NotRequired[Sequence[Literal["word", "segment"]]],
    },
)


AssistantsApiToolChoiceOption: TypeAlias = Literal["none", "auto"] | str | AssistantsNamedToolChoice


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"] | str


AzureChatExtensionType: TypeAlias = (
    Literal["azure_search", "azure_cosmos_db", "elasticsearch", "mongo_db", "pinecone"] | str
)


AzureSearchQueryType: TypeAlias = (
    Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"] | str
)


ChatCompletionModalities: TypeAlias = Sequence[Literal["text", "audio"]]


ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal
)


ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestSystemMessage
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestFunctionMessage
)


ChatCompletionRequestUserMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartAudio
)


ChatCompletionToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice
)


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


CreateAssistantRequestTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
)


CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | CreateAssistantRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)


CreateMessageRequestAttachmentTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsFileSearchTypeOnly
)


CreateRunRequestTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
)


CreateThreadAndRunRequestTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
)


CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
    CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyAuto
    | CreateThreadRequestToolResourcesFileSearchVectorStoreChunkingStrategyStatic
)


ElasticsearchQueryType: TypeAlias = Literal["simple", "vector"] | str


FineTuningMethodType: TypeAlias = Literal["dpo", "supervised"] | str


ImageQuality: TypeAlias = Literal["standard", "hd"] | str


ImageSize: TypeAlias = Literal["256x256", "512x512", "1792x1024", "1024x1792", "1024x1024"] | str


ImageStyle: TypeAlias = Literal["vivid", "natural"] | str


ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"] | str


IngestionJobType: TypeAlias = Literal["SystemCompute", "UserCompute"] | str


IngestionJob: TypeAlias = IngestionJobSystemCompute | IngestionJobUserCompute


IntegrationTypes: TypeAlias = Literal["wandb"]


ModifyAssistantRequestTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsFileSearch | AssistantToolsFunction
)


OnYourDataContextProperty: TypeAlias = (
    Literal["citations", "intent", "all_retrieved_documents"] | str
)


AzureCosmosDBChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


MongoDBChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


OnYourDataEndpointVectorizationSourceAuthentication: TypeAlias = (
    OnYourDataApiKeyAuthenticationOptions | OnYourDataAccessTokenAuthenticationOptions
)


AzureSearchChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource
    | OnYourDataDeploymentNameVectorizationSource
    | OnYourDataIntegratedVectorizationSource
)


ElasticsearchChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataKeyAndKeyIdAuthenticationOptions | OnYourDataEncodedApiKeyAuthenticationOptions
)


ElasticsearchChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource
    | OnYourDataDeploymentNameVectorizationSource
    | OnYourDataModelIdVectorizationSource
)


AzureSearchChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataApiKeyAuthenticationOptions
    | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
    | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
    | OnYourDataAccessTokenAuthenticationOptions
)


AzureChatExtensionConfiguration: TypeAlias = (
    AzureSearchChatExtensionConfiguration
    | AzureCosmosDBChatExtensionConfiguration
    | ElasticsearchChatExtensionConfiguration
    | MongoDBChatExtensionConfiguration
    | PineconeChatExtensionConfiguration
)


Purpose: TypeAlias = (
    Literal[
        "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
    ]
    | str
)


AssistantsApiResponseFormatOption: TypeAlias = (
    Literal["auto"] | str | ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema
)


CreateChatCompletionRequestResponseFormat: TypeAlias = (
    ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema
)


JobCompute: TypeAlias = CustomCompute | ServerlessCompute


ChunkingStrategyRequestParam: TypeAlias = (
    AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
)


CreateVectorStoreRequestChunkingStrategy: TypeAlias = (
    AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
)


FineTuneMethodRequest: TypeAlias = DpoMethodRequest | SupervisedMethodRequest


SystemComputeDatasourceType: TypeAlias = Literal["Storage", "Urls"] | str


SystemComputeDatasource: TypeAlias = SystemComputeStorage | SystemComputeUrl


TargetIndex: TypeAlias = AzureAISearchIndex | CosmosDBIndex | PineconeIndex


TargetType: TypeAlias = Literal["AzureAISearch", "CosmosDB", "Pinecone"] | str


ToolCallType: TypeAlias = Literal["function"] | str


UserComputeDatasourceType: TypeAlias = Literal["Dataset", "Urls"] | str


UserComputeDatasource: TypeAlias = UserComputeDataset | UserComputeUrl


BaseConnection: TypeAlias = (
    ConnectionStringConnection
    | DeploymentConnection
    | EndpointKeyConnection
    | EndpointMIConnection
    | WorkspaceConnection
)


ChatCompletionMessageToolCalls: TypeAlias = Sequence[ChatCompletionMessageToolCall | View]


ChatCompletionRequestDeveloperMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ChatCompletionRequestSystemMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ChatCompletionRequestToolMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)
