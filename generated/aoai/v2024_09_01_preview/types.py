"""Request types of api-version 2024-09-01-preview: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .._runtime.azure.messages import (
    AnswerMessage,
    ChatTool,
    TextMessage,
    ToolCallsMessage,
    ToolMessage,
)
from .._runtime.core.deprecation import deprecated
from .._runtime.core.files import FileInput
from .._runtime.core.view import Rejoined, View
from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AssistantToolsCode(TypedDict):
    """One kind of CreateAssistantRequestTool, One kind of CreateMessageRequestAttachmentTool and others. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["code_interpreter"]
    """Tells which kind of object it is."""


class AssistantToolsFileSearch(TypedDict):
    """One kind of CreateAssistantRequestTool, One kind of CreateRunRequestTool and others."""

    type: Literal["file_search"]
    """Tells which kind of object it is. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_search: NotRequired[
        AssistantToolsFileSearchFileSearch | models.AssistantToolsFileSearchFileSearch
    ]
    """Settings of the file search. Since 2024-07-01-preview, last in 2025-04-01-preview."""


class AssistantToolsFileSearchFileSearch(TypedDict):
    """`file_search` of AssistantToolsFileSearch. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    max_num_results: NotRequired[int]
    """Most results, 1 to 50. 1 to 50."""


class AssistantToolsFileSearchTypeOnly(TypedDict):
    """One kind of CreateMessageRequestAttachmentTool. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["file_search"]
    """Tells which kind of object it is."""


class AssistantToolsFunction(TypedDict):
    """One kind of CreateAssistantRequestTool, One kind of CreateRunRequestTool and others. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    type: Literal["function"]
    """Tells which kind of object it is."""
    function: AssistantToolsFunctionFunction | models.AssistantToolsFunctionFunction
    """The function."""


class AssistantToolsFunctionFunction(TypedDict):
    """`function` of AssistantToolsFunction. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    description: str
    """What the function does and when to call it, for the model."""
    name: str
    """Name of the function."""
    parameters: Mapping[str, Any]
    """The arguments of the function, as JSON Schema."""


class AssistantsApiResponseFormat(TypedDict):
    """One kind of AssistantsApiResponseFormatOption. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: NotRequired[Literal["text", "json_object"] | str]
    """Tells which kind of object it is. 'text', 'json_object' or another value; default 'text'."""


class AssistantsNamedToolChoice(TypedDict):
    """One kind of AssistantsApiToolChoiceOption. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["function", "code_interpreter", "file_search"] | str
    """Tells which kind of object it is. 'function', 'code_interpreter', 'file_search' or another value."""
    function: NotRequired[
        AssistantsNamedToolChoiceFunction | models.AssistantsNamedToolChoiceFunction
    ]
    """The function."""


class AssistantsNamedToolChoiceFunction(TypedDict):
    """`function` of AssistantsNamedToolChoice. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    name: str
    """Name of the function to call."""


class AutoChunkingStrategyRequestParam(TypedDict):
    """One kind of ChunkingStrategyRequestParam, One kind of CreateVectorStoreRequestChunkingStrategy. Since 2024-07-01-preview."""

    type: Literal["auto"]
    """Tells which kind of object it is."""


class AzureAISearchIndex(TypedDict):
    """One kind of TargetIndex. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["AzureAISearch"]
    """Tells which kind of object it is."""
    connectionId: str
    """Id of the connection."""


class AzureCosmosDBChatExtensionConfiguration(TypedDict):
    """One kind of AzureChatExtensionConfiguration. Since 2024-02-01."""

    type: Literal["azure_cosmos_db"]
    """The kind of data source."""
    parameters: AzureCosmosDBChatExtensionParameters | View
    """Where the data is and how it is searched."""


class AzureCosmosDBChatExtensionParameters(TypedDict):
    """`parameters` of AzureCosmosDBChatExtensionConfiguration."""

    authentication: OnYourDataConnectionStringAuthenticationOptions | View
    """How to prove who asks. Since 2024-02-01."""
    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since 2024-05-01-preview."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    database_name: str
    """Name of the database. Since 2024-02-01."""
    container_name: str
    """Name of the container. Since 2024-02-01."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    fields_mapping: AzureCosmosDBFieldMappingOptions | View
    """Which fields of the index hold what. Since 2024-02-01."""
    embedding_dependency: AzureCosmosDBChatExtensionParametersEmbeddingDependency | View
    """Where the vectors of the question come from. Since 2024-02-01."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Which parts of the context to give back. Since 2024-05-01-preview."""


class AzureCosmosDBFieldMappingOptions(TypedDict):
    """`fields_mapping` of AzureCosmosDBChatExtensionParameters. Since 2024-02-01."""

    title_field: NotRequired[str]
    """Field that holds the title."""
    url_field: NotRequired[str]
    """Field that holds the address."""
    filepath_field: NotRequired[str]
    """Field that holds the path of the file."""
    content_fields: Sequence[str]
    """Fields that hold the text."""
    content_fields_separator: NotRequired[str]
    """What stands between the texts of several fields."""
    vector_fields: Sequence[str]
    """Fields that hold the vectors."""


class AzureSearchChatExtensionConfiguration(TypedDict):
    """One kind of AzureChatExtensionConfiguration. Since 2024-02-01."""

    type: Literal["azure_search"]
    """The kind of data source."""
    parameters: AzureSearchChatExtensionParameters | View
    """Where the data is and how it is searched."""


class AzureSearchChatExtensionParameters(TypedDict):
    """`parameters` of AzureSearchChatExtensionConfiguration."""

    authentication: AzureSearchChatExtensionParametersAuthentication | View
    """How to prove who asks. Since 2024-02-01."""
    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since 2024-05-01-preview."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    endpoint: str
    """Address of the service that holds the data. Format uri. Since 2024-02-01."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    fields_mapping: NotRequired[AzureSearchIndexFieldMappingOptions | View]
    """Which fields of the index hold what. Since 2024-02-01."""
    query_type: NotRequired[AzureSearchQueryType]
    """The kind of search. 'simple', 'semantic', 'vector', 'vector_simple_hybrid', 'vector_semantic_hybrid' or another value. Since 2024-02-01."""
    semantic_configuration: NotRequired[str]
    """Name of the semantic configuration. Since 2024-02-01."""
    filter: NotRequired[str]
    """A filter of the search, in its own language. Since 2024-02-01."""
    embedding_dependency: NotRequired[AzureSearchChatExtensionParametersEmbeddingDependency | View]
    """Where the vectors of the question come from. Since 2024-02-01."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Which parts of the context to give back. Since 2024-05-01-preview."""


class AzureSearchIndexFieldMappingOptions(TypedDict):
    """`fields_mapping` of AzureSearchChatExtensionParameters."""

    title_field: NotRequired[str]
    """Field that holds the title. Since 2024-02-01."""
    url_field: NotRequired[str]
    """Field that holds the address. Since 2024-02-01."""
    filepath_field: NotRequired[str]
    """Field that holds the path of the file. Since 2024-02-01."""
    content_fields: NotRequired[Sequence[str]]
    """Fields that hold the text. Since 2024-02-01."""
    content_fields_separator: NotRequired[str]
    """What stands between the texts of several fields. Since 2024-02-01."""
    vector_fields: NotRequired[Sequence[str]]
    """Fields that hold the vectors. Since 2024-02-01."""
    image_vector_fields: NotRequired[Sequence[str]]
    """Fields that hold the vectors of images. Since 2024-02-15-preview."""


class BatchCreateRequest(TypedDict):
    """Taken by `batches.create`. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    input_file_id: str
    """Id of the file of requests. At least 1 character."""
    endpoint: str
    """The API path that every request of the batch goes to."""
    completion_window: Literal["24h"]
    """Time within which the batch is processed."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object."""


class ChatCompletionFunctionCallOption(TypedDict):
    """`function_call` of CreateChatCompletionRequest. Since 2023-07-01-preview."""

    name: str
    """Name of the function to call."""


@deprecated("deprecated by the service")
class ChatCompletionFunctions(TypedDict):
    """`functions` of CreateChatCompletionRequest. Since 2023-07-01-preview."""

    description: NotRequired[str]
    """What the function does and when to call it, for the model."""
    name: str
    """Name of the function."""
    parameters: NotRequired[Mapping[str, Any]]
    """The arguments of the function, as JSON Schema."""


class ChatCompletionMessageToolCall(TypedDict):
    """One kind of ChatCompletionMessageToolCalls. Since 2023-12-01-preview."""

    id: str
    """Its id."""
    type: ToolCallType
    """Tells which kind of object it is."""
    function: ChatCompletionMessageToolCallFunction | models.ChatCompletionMessageToolCallFunction
    """The function that the model wants, and its arguments."""


class ChatCompletionMessageToolCallFunction(TypedDict):
    """`function` of ChatCompletionMessageToolCall. Since 2023-12-01-preview."""

    name: str
    """Name of who speaks, to tell speakers of one role apart."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionNamedToolChoice(TypedDict):
    """One kind of ChatCompletionToolChoiceOption. Since 2023-12-01-preview."""

    type: Literal["function"]
    """Tells which kind of object it is."""
    function: ChatCompletionNamedToolChoiceFunction | View
    """The function."""


class ChatCompletionNamedToolChoiceFunction(TypedDict):
    """`function` of ChatCompletionNamedToolChoice. Since 2023-12-01-preview."""

    name: str
    """Name of the function to call."""


class ChatCompletionRequestAssistantMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage."""

    content: NotRequired[
        str | Sequence[ChatCompletionRequestAssistantMessageContentPart | View] | None
    ]
    """What is said. Since 2023-03-15-preview."""
    refusal: NotRequired[str | None]
    """Why the model declines, in its words. Since 2024-08-01-preview."""
    role: Literal["assistant"]
    """Who speaks. Since 2023-03-15-preview."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart. Since 2023-03-15-preview."""
    tool_calls: NotRequired[ChatCompletionMessageToolCalls]
    """The calls that the model wants. Since 2023-12-01-preview."""
    function_call: NotRequired[ChatCompletionRequestAssistantMessageFunctionCall | View | None]
    """The call that the model wants; the older form of tool_calls. Deprecated. Since 2023-07-01-preview."""


class ChatCompletionRequestAssistantMessageFunctionCall(TypedDict):
    """`function_call` of ChatCompletionRequestAssistantMessage. Since 2023-07-01-preview."""

    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""
    name: str
    """Name of the function."""


@deprecated("deprecated by the service")
class ChatCompletionRequestFunctionMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-03-15-preview."""

    role: Literal["function"]
    """Who speaks."""
    content: str | None
    """What the function gave back."""
    name: str
    """Name of the function."""


class ChatCompletionRequestMessageContentPartImage(TypedDict):
    """One kind of ChatCompletionRequestUserMessageContentPart."""

    type: Literal["image_url"]
    """Tells which kind of object it is. Since 2023-12-01-preview."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl | View
    """The image, by its address or as a data URL. Since 2024-08-01-preview."""


class ChatCompletionRequestMessageContentPartImageImageUrl(TypedDict):
    """`image_url` of ChatCompletionRequestMessageContentPartImage. Since 2024-08-01-preview."""

    url: str
    """Address of the image, or a data URL. Format uri."""
    detail: NotRequired[Literal["auto", "low", "high"]]
    """How closely the model looks at the image. 'auto', 'low', 'high'; default 'auto'."""


class ChatCompletionRequestMessageContentPartRefusal(TypedDict):
    """One kind of ChatCompletionRequestAssistantMessageContentPart."""

    type: Literal["refusal"]
    """Tells which kind of object it is. Since 2023-12-01-preview."""
    refusal: str
    """Why the model declines, in its words. Since 2024-08-01-preview."""


class ChatCompletionRequestMessageContentPartText(TypedDict):
    """One kind of ChatCompletionRequestAssistantMessageContentPart, One kind of ChatCompletionRequestUserMessageContentPart. Since 2023-12-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class ChatCompletionRequestSystemMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-03-15-preview."""

    content: str | Sequence[ChatCompletionRequestSystemMessageContentPart | View]
    """What is said."""
    role: Literal["system"]
    """Who speaks."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart."""


class ChatCompletionRequestToolMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage."""

    role: Literal["tool"]
    """Who speaks. Since 2023-03-15-preview."""
    content: str | Sequence[ChatCompletionRequestToolMessageContentPart | View]
    """What the tool gave back. Since 2023-03-15-preview."""
    tool_call_id: str
    """Id of the call that this answers. Since 2023-12-01-preview."""


class ChatCompletionRequestUserMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-03-15-preview."""

    content: str | Sequence[ChatCompletionRequestUserMessageContentPart | View]
    """What is said."""
    role: Literal["user"]
    """Who speaks."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart."""


class ChatCompletionStreamOptions(TypedDict):
    """`stream_options` of CreateChatCompletionRequest, `stream_options` of CreateThreadAndRunRequest. Since 2024-09-01-preview."""

    include_usage: NotRequired[bool]
    """Have a last piece with the tokens spent."""


class ChatCompletionTool(TypedDict):
    """`tools` of CreateChatCompletionRequest. Since 2023-12-01-preview."""

    type: Literal["function"]
    """Tells which kind of object it is."""
    function: FunctionObject | View
    """The function."""


class ChunkingSettings(TypedDict):
    """`chunking` of SystemComputeStorage, `chunking` of SystemComputeUrl and others. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    maxChunkSizeInTokens: NotRequired[int]
    """Most tokens of a chunk."""


class ConnectionStringConnection(TypedDict):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["ConnectionString"]
    """Tells which kind of object it is."""
    connectionString: str
    """The connection string."""


class CosmosDBIndex(TypedDict):
    """One kind of TargetIndex. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["CosmosDB"]
    """Tells which kind of object it is."""
    connectionId: str
    """Id of the connection."""
    collectionName: NotRequired[str]
    """Name of the collection."""
    databaseName: NotRequired[str]
    """Name of the database."""


class CrawlingSettings(TypedDict):
    """`crawling` of SystemComputeUrl, `crawling` of UserComputeUrl. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    maxCrawlDepth: NotRequired[int]
    """Most links from the first page."""
    maxCrawlTimeInMins: NotRequired[int]
    """Most minutes in all."""
    maxDownloadTimeInMins: NotRequired[int]
    """Most minutes for one download."""
    maxFileSize: NotRequired[int]
    """Most bytes of one file."""
    maxRedirects: NotRequired[int]
    """Most redirects of one address."""
    maxFiles: NotRequired[int]
    """Most files."""


class CreateAssistantRequest(TypedDict):
    """Taken by `assistants.create`."""

    model: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    name: NotRequired[str | None]
    """Name of the assistant. At most 256 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    description: NotRequired[str | None]
    """What the assistant is for. At most 512 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. At most 256000 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[CreateAssistantRequestTool]]
    """What the model may call. At most 128 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: NotRequired[CreateAssistantRequestToolResources | View | None]
    """What the tools work with, such as files and vector stores. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateAssistantRequestChunkingStrategyAuto(TypedDict):
    """One kind of CreateAssistantRequestChunkingStrategy. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    type: Literal["auto"]
    """Tells which kind of object it is."""


class CreateAssistantRequestChunkingStrategyStatic(TypedDict):
    """One kind of CreateAssistantRequestChunkingStrategy. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    type: Literal["static"]
    """Tells which kind of object it is."""
    static: CreateAssistantRequestChunkingStrategyStaticStatic | View
    """Size and overlap of the chunks."""


class CreateAssistantRequestChunkingStrategyStaticStatic(TypedDict):
    """`static` of CreateAssistantRequestChunkingStrategyStatic. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens of a chunk. 100 to 4096."""
    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""


class CreateAssistantRequestToolResources(TypedDict):
    """`tool_resources` of CreateAssistantRequest. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code_interpreter: NotRequired[CreateAssistantRequestToolResourcesCodeInterpreter | View]
    """The files of the code interpreter."""
    file_search: NotRequired[CreateAssistantRequestToolResourcesFileSearch | View]
    """The vector stores of the file search."""


class CreateAssistantRequestToolResourcesCodeInterpreter(TypedDict):
    """`code_interpreter` of CreateAssistantRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files for the code, 20 at most. At most 20 items; default []."""


class CreateAssistantRequestToolResourcesFileSearch(TypedDict):
    """`file_search` of CreateAssistantRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Id of the vector store that is searched. At most 1 item."""
    vector_stores: NotRequired[
        Sequence[CreateAssistantRequestToolResourcesFileSearchVectorStore | View]
    ]
    """A vector store to make, in place of one that exists. At most 1 item."""


class CreateAssistantRequestToolResourcesFileSearchVectorStore(TypedDict):
    """`vector_stores` of CreateAssistantRequestToolResourcesFileSearch."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files to take in, 10000 at most. At most 10000 items. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking_strategy: NotRequired[CreateAssistantRequestChunkingStrategy | View]
    """How files are cut into chunks. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any]]
    """Your own keys and values, kept with the object. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateChatCompletionRequest(TypedDict):
    """Taken by `chat.completions.create`."""

    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2023-03-15-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2023-03-15-preview."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Default null. Since 2023-03-15-preview."""
    max_tokens: NotRequired[int | None]
    """Most tokens to generate. Default 4096. Since 2023-03-15-preview."""
    max_completion_tokens: NotRequired[int | None]
    """Most tokens to generate, those spent on reasoning included. Since 2024-09-01-preview."""
    presence_penalty: NotRequired[float | None]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-03-15-preview."""
    frequency_penalty: NotRequired[float | None]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-03-15-preview."""
    logit_bias: NotRequired[Mapping[str, int] | None]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Default null. Since 2023-03-15-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-03-15-preview."""
    messages: Sequence[ChatCompletionRequestMessage]
    """The conversation so far, oldest first. At least 1 item. Since 2023-03-15-preview."""
    data_sources: NotRequired[Sequence[AzureChatExtensionConfiguration | View]]
    """Where the model finds your own data. Since 2024-02-01."""
    logprobs: NotRequired[bool | None]
    """Give the log probabilities of the tokens. Default false. Since 2024-02-15-preview."""
    top_logprobs: NotRequired[int | None]
    """How many of the likeliest tokens to give at each position. 0 to 20. Since 2024-02-15-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since 2023-03-15-preview."""
    parallel_tool_calls: NotRequired[bool | None]
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview."""
    response_format: NotRequired[CreateChatCompletionRequestResponseFormat | View]
    """The form of the output. Since 2023-12-01-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807. Since 2023-12-01-preview."""
    stream_options: NotRequired[ChatCompletionStreamOptions | View | None]
    """What a stream should hold besides. Default null. Since 2024-09-01-preview."""
    tools: NotRequired[Sequence[ChatCompletionTool | ChatTool | View]]
    """What the model may call. Since 2023-12-01-preview."""
    tool_choice: NotRequired[ChatCompletionToolChoiceOption | View]
    """Whether, and which, tools are called. Since 2023-12-01-preview."""
    function_call: NotRequired[Literal["none", "auto"] | ChatCompletionFunctionCallOption | View]
    """Whether, and which, function is called; use tool_choice instead. Deprecated. Since 2023-07-01-preview."""
    functions: NotRequired[Sequence[ChatCompletionFunctions | View]]
    """Functions that the model may call; use tools instead. 1 to 128 items. Deprecated. Since 2023-07-01-preview."""


class CreateCompletionRequest(TypedDict):
    """Taken by `completions.create`."""

    prompt: str | Sequence[str] | None
    """Text, or texts, to start from. Default '<|endoftext|>'. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    best_of: NotRequired[int | None]
    """Generate so many and give the best. 0 to 20; default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    echo: NotRequired[bool | None]
    """Give the prompt back before what was generated. Default false. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    frequency_penalty: NotRequired[float | None]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logit_bias: NotRequired[Mapping[str, int] | None]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Default null. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logprobs: NotRequired[int | None]
    """How many of the likeliest tokens to give at each position, with their log probabilities. 0 to 5; default null. Since 2022-03-01-preview, last in 2025-04-01-preview."""
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
    suffix: NotRequired[str | None]
    """Text that comes after the inserted text. Default null. Since 2022-12-01, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class CreateEmbeddingRequest(TypedDict):
    """Taken by `embeddings.create`."""

    input: str | Sequence[str] | None
    """The text, or texts, or their tokens, to turn into vectors. Since 2022-06-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-06-01-preview."""
    input_type: NotRequired[str]
    """The kind of search that the vectors are for. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    encoding_format: NotRequired[Literal["float", "base64"] | None]
    """How the vectors are written. 'float', 'base64'. Since 2024-03-01-preview."""
    dimensions: NotRequired[int | None]
    """Length of the vectors. Since 2024-03-01-preview."""


class CreateMessageRequest(TypedDict):
    """Taken by `threads.messages.create`."""

    role: Literal["user", "assistant"]
    """Who speaks. 'user', 'assistant'. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content: str
    """Text, or parts, of the message. 1 to 256000 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    attachments: NotRequired[Sequence[CreateMessageRequestAttachment | View] | None]
    """Files, and the tools that may use them. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateMessageRequestAttachment(TypedDict):
    """`attachments` of CreateMessageRequest. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_id: NotRequired[str]
    """Id of the file."""
    tools: NotRequired[Sequence[CreateMessageRequestAttachmentTool]]
    """The tools that may use the file."""


class CreateRunRequest(TypedDict):
    """Taken by `threads.runs.create`."""

    assistant_id: str
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model: NotRequired[str | None]
    """Id of the model of this run, in place of the assistant's own. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else, in place of the assistant's own. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    additional_instructions: NotRequired[str | None]
    """What the model is told besides. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    additional_messages: NotRequired[Sequence[CreateMessageRequest | View] | None]
    """Messages to add to the thread first. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[CreateRunRequestTool] | None]
    """What the model may call in this run, in place of the assistant's own. At most 20 items. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_prompt_tokens: NotRequired[int | None]
    """Most tokens of the prompts of the whole run. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_completion_tokens: NotRequired[int | None]
    """Most tokens to generate in the whole run. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    truncation_strategy: NotRequired[TruncationObject | models.TruncationObject | None]
    """How a thread that is too long is cut. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tool_choice: NotRequired[AssistantsApiToolChoiceOption | None]
    """Whether, and which, tools are called. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateSpeechRequest(TypedDict):
    """Taken by `audio.speech.create`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    input: str
    """The text to speak. At most 4096 characters."""
    voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
    """The voice to speak with. 'alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'."""
    response_format: NotRequired[Literal["mp3", "opus", "aac", "flac", "wav", "pcm"]]
    """Form of the sound. 'mp3', 'opus', 'aac', 'flac', 'wav', 'pcm'."""
    speed: NotRequired[float]
    """How fast to speak, 1 is normal. 0.25 to 4.0; default 1.0."""


class CreateThreadAndRunRequest(TypedDict):
    """Taken by `threads.create_and_run`."""

    assistant_id: str
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    thread: NotRequired[CreateThreadRequest | View]
    """The thread to create. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model: NotRequired[str | None]
    """Id of the model of this run, in place of the assistant's own. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else, in place of the assistant's own. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[CreateThreadAndRunRequestTool] | None]
    """What the model may call in this run, in place of the assistant's own. At most 20 items. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: NotRequired[CreateThreadAndRunRequestToolResources | View | None]
    """What the tools work with, such as files and vector stores. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    stream_options: NotRequired[ChatCompletionStreamOptions | View | None]
    """What a stream should hold besides. Default null. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    max_prompt_tokens: NotRequired[int | None]
    """Most tokens of the prompts of the whole run. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    max_completion_tokens: NotRequired[int | None]
    """Most tokens to generate in the whole run. At least 256. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    truncation_strategy: NotRequired[TruncationObject | models.TruncationObject | None]
    """How a thread that is too long is cut. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    tool_choice: NotRequired[AssistantsApiToolChoiceOption | None]
    """Whether, and which, tools are called. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateThreadAndRunRequestToolResources(TypedDict):
    """`tool_resources` of CreateThreadAndRunRequest. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code_interpreter: NotRequired[CreateThreadAndRunRequestToolResourcesCodeInterpreter | View]
    """The files of the code interpreter."""
    file_search: NotRequired[CreateThreadAndRunRequestToolResourcesFileSearch | View]
    """The vector stores of the file search."""


class CreateThreadAndRunRequestToolResourcesCodeInterpreter(TypedDict):
    """`code_interpreter` of CreateThreadAndRunRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files for the code, 20 at most. At most 20 items; default []."""


class CreateThreadAndRunRequestToolResourcesFileSearch(TypedDict):
    """`file_search` of CreateThreadAndRunRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Id of the vector store that is searched. At most 1 item."""


class CreateThreadRequest(TypedDict):
    """Taken by `threads.create`."""

    messages: NotRequired[Sequence[CreateMessageRequest | View]]
    """Messages to start with. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: NotRequired[CreateThreadRequestToolResources | View | None]
    """What the tools work with, such as files and vector stores. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateThreadRequestChunkingStrategyAuto(TypedDict):
    """One kind of CreateThreadRequestChunkingStrategy. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    type: Literal["auto"]
    """Tells which kind of object it is."""


class CreateThreadRequestChunkingStrategyStatic(TypedDict):
    """One kind of CreateThreadRequestChunkingStrategy. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    type: Literal["static"]
    """Tells which kind of object it is."""
    static: CreateThreadRequestChunkingStrategyStaticStatic | View
    """Size and overlap of the chunks."""


class CreateThreadRequestChunkingStrategyStaticStatic(TypedDict):
    """`static` of CreateThreadRequestChunkingStrategyStatic. Since 2024-07-01-preview, last in 2025-04-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens of a chunk. 100 to 4096."""
    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""


class CreateThreadRequestToolResources(TypedDict):
    """`tool_resources` of CreateThreadRequest. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code_interpreter: NotRequired[CreateThreadRequestToolResourcesCodeInterpreter | View]
    """The files of the code interpreter."""
    file_search: NotRequired[CreateThreadRequestToolResourcesFileSearch | View]
    """The vector stores of the file search."""


class CreateThreadRequestToolResourcesCodeInterpreter(TypedDict):
    """`code_interpreter` of CreateThreadRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files for the code, 20 at most. At most 20 items; default []."""


class CreateThreadRequestToolResourcesFileSearch(TypedDict):
    """`file_search` of CreateThreadRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Id of the vector store that is searched. At most 1 item."""
    vector_stores: NotRequired[
        Sequence[CreateThreadRequestToolResourcesFileSearchVectorStore | View]
    ]
    """A vector store to make, in place of one that exists. At most 1 item."""


class CreateThreadRequestToolResourcesFileSearchVectorStore(TypedDict):
    """`vector_stores` of CreateThreadRequestToolResourcesFileSearch."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files to take in, 10000 at most. At most 10000 items. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    chunking_strategy: NotRequired[CreateThreadRequestChunkingStrategy | View]
    """How files are cut into chunks. Since 2024-07-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any]]
    """Your own keys and values, kept with the object. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class CreateTranslationRequest(TypedDict):
    """Taken by `audio.translations.create`. Since 2023-09-01-preview, last in 2025-04-01-preview."""

    file: FileInput
    """The recording, as bytes, a path or an open file."""
    prompt: NotRequired[str]
    """English text that guides the style, or that came before the speech."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Default 0."""


class CreateVectorStoreFileBatchRequest(TypedDict):
    """Taken by `vector_stores.file_batches.create`."""

    file_ids: Sequence[str]
    """Ids of the files to take in. 1 to 500 items. Since 2024-05-01-preview."""
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    """How files are cut into chunks. Since 2024-07-01-preview."""


class CreateVectorStoreFileRequest(TypedDict):
    """Taken by `vector_stores.files.create`."""

    file_id: str
    """Id of the file. Since 2024-05-01-preview."""
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    """How files are cut into chunks. Since 2024-07-01-preview."""


class CreateVectorStoreRequest(TypedDict):
    """Taken by `vector_stores.create`."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files to take in. At most 500 items. Since 2024-05-01-preview."""
    name: NotRequired[str]
    """Name of the vector store. Since 2024-05-01-preview."""
    expires_after: NotRequired[VectorStoreExpirationAfter | models.VectorStoreExpirationAfter]
    """When it expires. Since 2024-05-01-preview."""
    chunking_strategy: NotRequired[CreateVectorStoreRequestChunkingStrategy]
    """How files are cut into chunks. Since 2024-07-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-05-01-preview."""


class CustomCompute(TypedDict):
    """One kind of JobCompute. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["CustomCompute"]
    """Tells which kind of object it is."""
    computeId: str
    """Id of the compute."""


class DeploymentConnection(TypedDict):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["RelativeConnection"]
    """Tells which kind of object it is."""


class ElasticsearchChatExtensionConfiguration(TypedDict):
    """One kind of AzureChatExtensionConfiguration. Since 2024-02-01."""

    type: Literal["elasticsearch"]
    """The kind of data source."""
    parameters: ElasticsearchChatExtensionParameters | View
    """Where the data is and how it is searched."""


class ElasticsearchChatExtensionParameters(TypedDict):
    """`parameters` of ElasticsearchChatExtensionConfiguration."""

    authentication: ElasticsearchChatExtensionParametersAuthentication | View
    """How to prove who asks. Since 2024-02-01."""
    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since 2024-05-01-preview."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    endpoint: str
    """Address of the service that holds the data. Format uri. Since 2024-02-01."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    fields_mapping: NotRequired[ElasticsearchIndexFieldMappingOptions | View]
    """Which fields of the index hold what. Since 2024-02-01."""
    query_type: NotRequired[ElasticsearchQueryType]
    """The kind of search. 'simple', 'vector' or another value. Since 2024-02-01."""
    embedding_dependency: NotRequired[
        ElasticsearchChatExtensionParametersEmbeddingDependency | View
    ]
    """Where the vectors of the question come from. Since 2024-02-01."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Which parts of the context to give back. Since 2024-05-01-preview."""


class ElasticsearchIndexFieldMappingOptions(TypedDict):
    """`fields_mapping` of ElasticsearchChatExtensionParameters. Since 2024-02-01."""

    title_field: NotRequired[str]
    """Field that holds the title."""
    url_field: NotRequired[str]
    """Field that holds the address."""
    filepath_field: NotRequired[str]
    """Field that holds the path of the file."""
    content_fields: NotRequired[Sequence[str]]
    """Fields that hold the text."""
    content_fields_separator: NotRequired[str]
    """What stands between the texts of several fields."""
    vector_fields: NotRequired[Sequence[str]]
    """Fields that hold the vectors."""


class EndpointKeyConnection(TypedDict):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["EndpointWithKey"]
    """Tells which kind of object it is."""
    endpoint: str
    """Address of the service."""
    key: str
    """The key."""


class EndpointMIConnection(TypedDict):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["EndpointWithManagedIdentity"]
    """Tells which kind of object it is."""
    endpoint: str
    """Address of the service."""
    resourceId: NotRequired[str]
    """Id of the resource."""


class FileImport(TypedDict):
    """Taken by `files.import_file`. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output'."""
    filename: str
    """Name of the file. At least 1 character."""
    content_url: str
    """Address that the file is fetched from. Format url."""


class FilesCreateRequest(TypedDict):
    """Taken by `files.create`. Since 2022-03-01-preview."""

    purpose: Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch"]
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch'."""
    file: FileInput
    """The file to send, as bytes, a path or an open file."""


class FineTuningHyperParameters(TypedDict):
    """`hyperparameters` of FineTuningJobCreation. Since 2023-10-01-preview."""

    n_epochs: NotRequired[int]
    """How often the training goes through the data."""
    batch_size: NotRequired[int]
    """Examples in one step of the training."""
    learning_rate_multiplier: NotRequired[float]
    """Factor of the learning rate."""


class FineTuningJobCreation(TypedDict):
    """Taken by `fine_tuning.jobs.create`."""

    model: str
    """Id of the model. At least 1 character. Since 2023-10-01-preview."""
    training_file: str
    """Id of the file to train on. At least 1 character. Since 2023-10-01-preview."""
    validation_file: NotRequired[str]
    """Id of the file to validate with. Since 2023-10-01-preview."""
    hyperparameters: NotRequired[FineTuningHyperParameters | models.FineTuningHyperParameters]
    """Settings of the training. Since 2023-10-01-preview."""
    suffix: NotRequired[str]
    """Text in the name of the model that comes out. Since 2023-10-01-preview."""
    seed: NotRequired[int]
    """Repeat it, with all else equal, for a training that comes out much the same. Since 2024-05-01-preview."""
    integrations: NotRequired[
        Sequence[WandBIntegrationRequestWrapper | models.WandBIntegrationRequestWrapper]
    ]
    """Services that follow the job. Since 2024-09-01-preview."""


class FunctionObject(TypedDict):
    """`function` of ChatCompletionTool."""

    description: NotRequired[str]
    """What the function does and when to call it, for the model. Since 2023-12-01-preview."""
    name: str
    """Name of the function. Since 2023-12-01-preview."""
    parameters: NotRequired[Mapping[str, Any]]
    """The arguments of the function, as JSON Schema. Since 2023-12-01-preview."""
    strict: NotRequired[bool | None]
    """Hold the model to the schema of the arguments exactly. Default false. Since 2024-08-01-preview."""


class GenericEmbeddingSettings(TypedDict):
    """`embeddings` of SystemComputeStorage, `embeddings` of SystemComputeUrl. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    connection: NotRequired[BaseConnection]
    """The connection to use."""
    deploymentName: NotRequired[str]
    """Name of the deployment."""
    modelName: NotRequired[str]
    """Name of the model."""


class ImageGenerationsRequest(TypedDict):
    """Taken by `images.generate`. Since 2023-12-01-preview, last in 2025-04-01-preview."""

    prompt: str
    """What the image should show. At least 1 character."""
    n: NotRequired[int]
    """How many images to make. 1 to 1; default 1."""
    size: NotRequired[ImageSize]
    """Width and height in pixels. '256x256', '512x512', '1792x1024', '1024x1792', '1024x1024'; default '1024x1024'."""
    response_format: NotRequired[ImagesResponseFormat]
    """Whether images come by address or in base64. 'url', 'b64_json'; default 'url'."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection."""
    quality: NotRequired[ImageQuality]
    """Quality of the image. 'standard', 'hd'; default 'standard'."""
    style: NotRequired[ImageStyle]
    """Style of the image. 'vivid', 'natural'; default 'vivid'."""


class IngestionJobSystemCompute(TypedDict):
    """One kind of IngestionJob."""

    kind: Literal["SystemCompute"]
    """Tells which kind of object it is. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    jobId: NotRequired[str]
    """Id of the ingestion job. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    searchServiceConnection: NotRequired[BaseConnection]
    """The search service that gets the data. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasource: NotRequired[SystemComputeDatasource]
    """Where the documents are. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    completionAction: NotRequired[CompletionAction]
    """What happens to the data once the job is done. 'cleanUpTempAssets', 'keepAllAssets' or another value. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    dataRefreshIntervalInHours: NotRequired[int]
    """Hours between two runs. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class IngestionJobUserCompute(TypedDict):
    """One kind of IngestionJob."""

    kind: Literal["UserCompute"]
    """Tells which kind of object it is. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    jobId: NotRequired[str]
    """Id of the ingestion job. Since 2023-10-01-preview, last in 2025-04-01-preview."""
    workspaceId: str
    """Id of the workspace. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    compute: NotRequired[JobCompute]
    """What the job runs on. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    target: NotRequired[TargetIndex]
    """Where the data goes. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    datasource: NotRequired[UserComputeDatasource]
    """Where the documents are. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    dataRefreshIntervalInHours: NotRequired[int]
    """Hours between two runs. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ModifyAssistantRequest(TypedDict):
    """Taken by `assistants.update`."""

    model: NotRequired[str]
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    name: NotRequired[str | None]
    """Name of the assistant. At most 256 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    description: NotRequired[str | None]
    """What the assistant is for. At most 512 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. At most 32768 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[ModifyAssistantRequestTool]]
    """What the model may call. At most 128 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tool_resources: NotRequired[ModifyAssistantRequestToolResources | View]
    """What the tools work with, such as files and vector stores. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AssistantsApiResponseFormatOption | None]
    """The form of the output. Since 2024-05-01-preview, last in 2025-04-01-preview."""


class ModifyAssistantRequestToolResources(TypedDict):
    """`tool_resources` of ModifyAssistantRequest. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code_interpreter: NotRequired[ModifyAssistantRequestToolResourcesCodeInterpreter | View]
    """The files of the code interpreter."""
    file_search: NotRequired[ModifyAssistantRequestToolResourcesFileSearch | View]
    """The vector stores of the file search."""


class ModifyAssistantRequestToolResourcesCodeInterpreter(TypedDict):
    """`code_interpreter` of ModifyAssistantRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files for the code, 20 at most. At most 20 items; default []."""


class ModifyAssistantRequestToolResourcesFileSearch(TypedDict):
    """`file_search` of ModifyAssistantRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Id of the vector store that is searched. At most 1 item."""


class ModifyMessageRequest(TypedDict):
    """Taken by `threads.messages.update`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object."""


class ModifyRunRequest(TypedDict):
    """Taken by `threads.runs.update`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object."""


class ModifyThreadRequest(TypedDict):
    """Taken by `threads.update`."""

    tool_resources: NotRequired[ModifyThreadRequestToolResources | View | None]
    """What the tools work with, such as files and vector stores. Since 2024-05-01-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ModifyThreadRequestToolResources(TypedDict):
    """`tool_resources` of ModifyThreadRequest. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    code_interpreter: NotRequired[ModifyThreadRequestToolResourcesCodeInterpreter | View]
    """The files of the code interpreter."""
    file_search: NotRequired[ModifyThreadRequestToolResourcesFileSearch | View]
    """The vector stores of the file search."""


class ModifyThreadRequestToolResourcesCodeInterpreter(TypedDict):
    """`code_interpreter` of ModifyThreadRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files for the code, 20 at most. At most 20 items; default []."""


class ModifyThreadRequestToolResourcesFileSearch(TypedDict):
    """`file_search` of ModifyThreadRequestToolResources. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    vector_store_ids: NotRequired[Sequence[str]]
    """Id of the vector store that is searched. At most 1 item."""


class MongoDBChatExtensionConfiguration(TypedDict):
    """One kind of AzureChatExtensionConfiguration. Since 2024-02-01."""

    type: Literal["mongo_db"]
    """The kind of data source."""
    parameters: MongoDBChatExtensionParameters | View
    """Where the data is and how it is searched."""


class MongoDBChatExtensionParameters(TypedDict):
    """`parameters` of MongoDBChatExtensionConfiguration."""

    authentication: OnYourDataUsernameAndPasswordAuthenticationOptions | View
    """How to prove who asks. Since 2024-02-01."""
    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since 2024-05-01-preview."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    endpoint: str
    """Address of the service that holds the data. Since 2024-02-01."""
    database_name: str
    """Name of the database. Since 2024-02-01."""
    collection_name: str
    """Name of the collection. Since 2024-08-01-preview."""
    app_name: str
    """Name of the application. Since 2024-08-01-preview."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    fields_mapping: MongoDBFieldMappingOptions | View
    """Which fields of the index hold what. Since 2024-02-01."""
    embedding_dependency: MongoDBChatExtensionParametersEmbeddingDependency | View
    """Where the vectors of the question come from. Since 2024-02-01."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Which parts of the context to give back. Since 2024-05-01-preview."""


class MongoDBFieldMappingOptions(TypedDict):
    """`fields_mapping` of MongoDBChatExtensionParameters. Since 2024-02-01."""

    title_field: NotRequired[str]
    """Field that holds the title."""
    url_field: NotRequired[str]
    """Field that holds the address."""
    filepath_field: NotRequired[str]
    """Field that holds the path of the file."""
    content_fields: Sequence[str]
    """Fields that hold the text."""
    content_fields_separator: NotRequired[str]
    """What stands between the texts of several fields."""
    vector_fields: Sequence[str]
    """Fields that hold the vectors."""


class OnYourDataAccessTokenAuthenticationOptions(TypedDict):
    """One kind of AzureSearchChatExtensionParametersAuthentication, One kind of OnYourDataEndpointVectorizationSourceAuthentication."""

    type: Literal["access_token"]
    """The way to prove who asks. Since 2024-02-01."""
    access_token: str
    """The token. Since 2024-02-15-preview."""


class OnYourDataApiKeyAuthenticationOptions(TypedDict):
    """`authentication` of PineconeChatExtensionParameters, One kind of AzureSearchChatExtensionParametersAuthentication and others. Since 2024-02-01."""

    type: Literal["api_key"]
    """The way to prove who asks."""
    key: str
    """The key."""


class OnYourDataConnectionStringAuthenticationOptions(TypedDict):
    """`authentication` of AzureCosmosDBChatExtensionParameters. Since 2024-02-01."""

    type: Literal["connection_string"]
    """The way to prove who asks."""
    connection_string: str
    """The connection string."""


class OnYourDataDeploymentNameVectorizationSource(TypedDict):
    """`embedding_dependency` of PineconeChatExtensionParameters, One kind of AzureCosmosDBChatExtensionParametersEmbeddingDependency and others."""

    type: Literal["deployment_name"]
    """The kind of source. Since 2024-02-01."""
    deployment_name: str
    """Name of the deployment that makes the vectors. Since 2024-02-01."""
    dimensions: NotRequired[int]
    """Length of the vectors. Since 2024-05-01-preview."""


class OnYourDataEncodedApiKeyAuthenticationOptions(TypedDict):
    """One kind of ElasticsearchChatExtensionParametersAuthentication."""

    type: Literal["encoded_api_key"]
    """The way to prove who asks. Since 2024-02-01."""
    encoded_api_key: str
    """The key in the service's encoded form. Since 2024-02-15-preview."""


class OnYourDataEndpointVectorizationSource(TypedDict):
    """One kind of AzureCosmosDBChatExtensionParametersEmbeddingDependency, One kind of AzureSearchChatExtensionParametersEmbeddingDependency and others."""

    type: Literal["endpoint"]
    """The kind of source. Since 2024-02-01."""
    endpoint: str
    """Address of the service that makes the vectors. Format uri. Since 2024-02-01."""
    authentication: OnYourDataEndpointVectorizationSourceAuthentication | View
    """How to prove who asks. Since 2024-02-01."""
    dimensions: NotRequired[int]
    """Length of the vectors. Since 2024-05-01-preview."""


class OnYourDataIntegratedVectorizationSource(TypedDict):
    """One kind of AzureSearchChatExtensionParametersEmbeddingDependency. Since 2024-02-01."""

    type: Literal["integrated"]
    """The kind of source."""


class OnYourDataKeyAndKeyIdAuthenticationOptions(TypedDict):
    """One kind of ElasticsearchChatExtensionParametersAuthentication."""

    type: Literal["key_and_key_id"]
    """The way to prove who asks. Since 2024-02-01."""
    key: str
    """The key. Since 2024-02-01."""
    key_id: str
    """Id of the key. Since 2024-02-15-preview."""


class OnYourDataModelIdVectorizationSource(TypedDict):
    """One kind of ElasticsearchChatExtensionParametersEmbeddingDependency."""

    type: Literal["model_id"]
    """The kind of source. Since 2024-02-01."""
    model_id: str
    """Id of the model. Since 2024-02-15-preview."""


class OnYourDataSystemAssignedIdentityOptions(TypedDict):
    """One kind of AzureSearchChatExtensionParametersAuthentication. Since 2024-02-01."""

    type: Literal["system_assigned_managed_identity"]
    """Tells which kind of object it is."""


class OnYourDataUserAssignedIdentityOptions(TypedDict):
    """One kind of AzureSearchChatExtensionParametersAuthentication. Since 2024-02-01."""

    type: Literal["user_assigned_managed_identity"]
    """Tells which kind of object it is."""
    managed_identity_resource_id: str
    """Resource id of the managed identity."""


class OnYourDataUsernameAndPasswordAuthenticationOptions(TypedDict):
    """`authentication` of MongoDBChatExtensionParameters."""

    type: Literal["username_and_password"]
    """The way to prove who asks. Since 2024-02-01."""
    username: str
    """Name of the user. Since 2024-08-01-preview."""
    password: str
    """Password of the user. Since 2024-08-01-preview."""


class PineconeChatExtensionConfiguration(TypedDict):
    """One kind of AzureChatExtensionConfiguration. Since 2024-02-01."""

    type: Literal["pinecone"]
    """The kind of data source."""
    parameters: PineconeChatExtensionParameters | View
    """Where the data is and how it is searched."""


class PineconeChatExtensionParameters(TypedDict):
    """`parameters` of PineconeChatExtensionConfiguration."""

    authentication: OnYourDataApiKeyAuthenticationOptions | View
    """How to prove who asks. Since 2024-02-01."""
    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since 2024-05-01-preview."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    environment: str
    """Name of the Pinecone environment. Since 2024-02-15-preview."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    fields_mapping: PineconeFieldMappingOptions | View
    """Which fields of the index hold what. Since 2024-02-01."""
    embedding_dependency: OnYourDataDeploymentNameVectorizationSource | View
    """Where the vectors of the question come from. Since 2024-02-01."""
    include_contexts: NotRequired[Sequence[OnYourDataContextProperty]]
    """Which parts of the context to give back. Since 2024-05-01-preview."""


class PineconeFieldMappingOptions(TypedDict):
    """`fields_mapping` of PineconeChatExtensionParameters. Since 2024-02-01."""

    title_field: NotRequired[str]
    """Field that holds the title."""
    url_field: NotRequired[str]
    """Field that holds the address."""
    filepath_field: NotRequired[str]
    """Field that holds the path of the file."""
    content_fields: Sequence[str]
    """Fields that hold the text."""
    content_fields_separator: NotRequired[str]
    """What stands between the texts of several fields."""


class PineconeIndex(TypedDict):
    """One kind of TargetIndex. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Pinecone"]
    """Tells which kind of object it is."""
    connectionId: str
    """Id of the connection."""


class ResponseFormatJsonObject(TypedDict):
    """One kind of CreateChatCompletionRequestResponseFormat. Since 2023-12-01-preview."""

    type: Literal["json_object"]
    """Tells which kind of object it is."""


class ResponseFormatJsonSchema(TypedDict):
    """One kind of CreateChatCompletionRequestResponseFormat."""

    type: Literal["json_schema"]
    """Tells which kind of object it is. Since 2023-12-01-preview."""
    json_schema: ResponseFormatJsonSchemaJsonSchema | View
    """The format, by name and schema. Since 2024-08-01-preview."""


class ResponseFormatJsonSchemaJsonSchema(TypedDict):
    """`json_schema` of ResponseFormatJsonSchema. Since 2024-08-01-preview."""

    description: NotRequired[str]
    """What the format is for, for the model."""
    name: str
    """Name of the format."""
    schema: NotRequired[Mapping[str, Any]]
    """The format, as JSON Schema."""
    strict: NotRequired[bool | None]
    """Hold the model to the schema exactly. Default false."""


class ResponseFormatText(TypedDict):
    """One kind of CreateChatCompletionRequestResponseFormat. Since 2023-12-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""


class ServerlessCompute(TypedDict):
    """One kind of JobCompute. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["ServerlessCompute"]
    """Tells which kind of object it is."""
    sku: NotRequired[str]
    """Size of an instance."""
    instanceCount: NotRequired[int]
    """How many instances."""


class StaticChunkingStrategy(TypedDict):
    """`static` of StaticChunkingStrategyRequestParam. Since 2024-07-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens of a chunk. 100 to 4096."""
    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""


class StaticChunkingStrategyRequestParam(TypedDict):
    """One kind of ChunkingStrategyRequestParam, One kind of CreateVectorStoreRequestChunkingStrategy. Since 2024-07-01-preview."""

    type: Literal["static"]
    """Tells which kind of object it is."""
    static: StaticChunkingStrategy | models.StaticChunkingStrategy
    """Size and overlap of the chunks."""


class SubmitToolOutputsRunRequest(TypedDict):
    """Taken by `threads.runs.submit_tool_outputs`. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutput | View]
    """The results of the calls."""


class SubmitToolOutputsRunRequestToolOutput(TypedDict):
    """`tool_outputs` of SubmitToolOutputsRunRequest. Since 2024-02-15-preview, last in 2025-04-01-preview."""

    tool_call_id: NotRequired[str]
    """Id of the call that this answers."""
    output: NotRequired[str]
    """What the tool gave back."""


class SystemComputeStorage(TypedDict):
    """One kind of SystemComputeDatasource. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Storage"]
    """Tells which kind of object it is."""
    connection: BaseConnection
    """The connection to use."""
    containerName: str
    """Name of the container."""
    chunking: NotRequired[ChunkingSettings | models.ChunkingSettings]
    """How documents are cut into chunks."""
    embeddings: Sequence[GenericEmbeddingSettings | models.GenericEmbeddingSettings]
    """How the vectors are made."""


class SystemComputeUrl(TypedDict):
    """One kind of SystemComputeDatasource. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Urls"]
    """Tells which kind of object it is."""
    urls: Sequence[str]
    """The addresses to begin at."""
    connection: BaseConnection
    """The connection to use."""
    containerName: str
    """Name of the container."""
    crawling: NotRequired[CrawlingSettings | models.CrawlingSettings]
    """How the pages are gone through."""
    chunking: NotRequired[ChunkingSettings | models.ChunkingSettings]
    """How documents are cut into chunks."""
    embeddings: Sequence[GenericEmbeddingSettings | models.GenericEmbeddingSettings]
    """How the vectors are made."""


class TruncationObject(TypedDict):
    """`truncation_strategy` of CreateRunRequest, `truncation_strategy` of CreateThreadAndRunRequest. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    type: Literal["auto", "last_messages"] | str
    """How a thread that is too long is cut. 'auto', 'last_messages' or another value."""
    last_messages: NotRequired[int | None]
    """How many of the last messages are kept. At least 1."""


class UpdateVectorStoreRequest(TypedDict):
    """Taken by `vector_stores.update`. Since 2024-05-01-preview."""

    name: NotRequired[str | None]
    """Name of the vector store."""
    expires_after: NotRequired[
        VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None
    ]
    """When it expires."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object."""


class UploadFileCompleteBody(TypedDict):
    """Taken by `uploads.complete`. Since 2024-08-01-preview, last in 2025-04-01-preview."""

    part_ids: Sequence[str]
    """Ids of the parts, in order."""
    md5: NotRequired[str]
    """MD5 of the whole file, to be checked against."""


class UploadFileStartBody(TypedDict):
    """Taken by `uploads.create`. Since 2024-08-01-preview, last in 2025-04-01-preview."""

    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output', 'batch', 'batch_output'."""
    filename: str
    """Name of the file. At least 1 character."""
    bytes: int
    """Size of the whole file in bytes."""
    mime_type: str
    """Media type of the file. At least 1 character."""


class UploadsPartsCreateRequest(TypedDict):
    """Taken by `uploads.parts.create`. Since 2024-08-01-preview, last in 2025-04-01-preview."""

    data: FileInput
    """The bytes of the part."""


class UserComputeDataset(TypedDict):
    """One kind of UserComputeDatasource. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Dataset"]
    """Tells which kind of object it is."""
    datasetId: str
    """Id of the dataset."""
    datasetType: str
    """The kind of dataset."""
    chunking: NotRequired[ChunkingSettings | models.ChunkingSettings]
    """How documents are cut into chunks."""
    embeddings: NotRequired[
        Sequence[WorkspaceConnectionEmbeddingSettings | models.WorkspaceConnectionEmbeddingSettings]
    ]
    """How the vectors are made."""


class UserComputeUrl(TypedDict):
    """One kind of UserComputeDatasource. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["Urls"]
    """Tells which kind of object it is."""
    urls: Sequence[str]
    """The addresses to begin at."""
    crawling: NotRequired[CrawlingSettings | models.CrawlingSettings]
    """How the pages are gone through."""
    chunking: NotRequired[ChunkingSettings | models.ChunkingSettings]
    """How documents are cut into chunks."""
    embeddings: Sequence[
        WorkspaceConnectionEmbeddingSettings | models.WorkspaceConnectionEmbeddingSettings
    ]
    """How the vectors are made."""


class VectorStoreExpirationAfter(TypedDict):
    """`expires_after` of CreateVectorStoreRequest, `expires_after` of UpdateVectorStoreRequest. Since 2024-05-01-preview."""

    anchor: Literal["last_active_at"] | str
    """The time from which it is counted."""
    days: int
    """Days after the anchor. 1 to 365."""


class WandBIntegrationRequest(TypedDict):
    """`wandb` of WandBIntegrationRequestWrapper. Since 2024-09-01-preview."""

    project: str
    """Project in Weights & Biases that the run belongs to. At least 1 character."""


class WandBIntegrationRequestWrapper(TypedDict):
    """`integrations` of FineTuningJobCreation. Since 2024-09-01-preview."""

    type: IntegrationTypes
    """Tells which kind of object it is."""
    wandb: WandBIntegrationRequest | models.WandBIntegrationRequest
    """The run of Weights & Biases that gets the figures."""


class WorkspaceConnection(TypedDict):
    """One kind of BaseConnection. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    kind: Literal["WorkspaceConnection"]
    """Tells which kind of object it is."""
    connectionId: str
    """Id of the connection."""


class WorkspaceConnectionEmbeddingSettings(TypedDict):
    """`embeddings` of UserComputeDataset, `embeddings` of UserComputeUrl. Since 2024-05-01-preview, last in 2025-04-01-preview."""

    connectionId: NotRequired[str]
    """Id of the connection."""
    deploymentName: NotRequired[str]
    """Name of the deployment."""
    modelName: NotRequired[str]
    """Name of the model."""


CreateTranscriptionRequest = TypedDict(
    "CreateTranscriptionRequest",
    {
        "file": FileInput,
        "prompt": NotRequired[str],
        "temperature": NotRequired[float],
        "language": NotRequired[str],
        "timestamp_granularities[]": NotRequired[Sequence[Literal["word", "segment"]]],
    },
)
"""Taken by `audio.transcriptions.create`."""


AssistantsApiResponseFormatOption: TypeAlias = (
    Literal["none", "auto"]
    | str
    | AssistantsApiResponseFormat
    | models.AssistantsApiResponseFormat
    | Rejoined
)


AssistantsApiToolChoiceOption: TypeAlias = (
    Literal["none", "auto"]
    | str
    | AssistantsNamedToolChoice
    | models.AssistantsNamedToolChoice
    | Rejoined
)


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]


AzureChatExtensionConfiguration: TypeAlias = (
    AzureSearchChatExtensionConfiguration
    | AzureCosmosDBChatExtensionConfiguration
    | ElasticsearchChatExtensionConfiguration
    | MongoDBChatExtensionConfiguration
    | PineconeChatExtensionConfiguration
)


AzureChatExtensionType: TypeAlias = (
    Literal["azure_search", "azure_cosmos_db", "elasticsearch", "mongo_db", "pinecone"] | str
)


AzureCosmosDBChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


AzureSearchChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataApiKeyAuthenticationOptions
    | OnYourDataSystemAssignedIdentityOptions
    | OnYourDataUserAssignedIdentityOptions
    | OnYourDataAccessTokenAuthenticationOptions
)


AzureSearchChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource
    | OnYourDataDeploymentNameVectorizationSource
    | OnYourDataIntegratedVectorizationSource
)


AzureSearchQueryType: TypeAlias = (
    Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"] | str
)


BaseConnection: TypeAlias = (
    ConnectionStringConnection
    | DeploymentConnection
    | EndpointKeyConnection
    | EndpointMIConnection
    | WorkspaceConnection
    | models.ConnectionStringConnection
    | models.DeploymentConnection
    | models.EndpointKeyConnection
    | models.EndpointMIConnection
    | models.WorkspaceConnection
    | models.BaseConnectionBase
    | Rejoined
)


ChatCompletionMessageToolCalls: TypeAlias = Sequence[
    ChatCompletionMessageToolCall | models.ChatCompletionMessageToolCall
]


ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal
)


ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestSystemMessage
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestAssistantMessage
    | models.ChatCompletionResponseMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestFunctionMessage
    | Rejoined
    | TextMessage
    | ToolCallsMessage
    | ToolMessage
    | AnswerMessage
)


ChatCompletionRequestSystemMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ChatCompletionRequestToolMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ChatCompletionRequestUserMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage
)


ChatCompletionToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice
)


ChunkingStrategyRequestParam: TypeAlias = (
    AutoChunkingStrategyRequestParam
    | models.AutoChunkingStrategyRequestParam
    | StaticChunkingStrategyRequestParam
    | models.StaticChunkingStrategyRequestParam
    | Rejoined
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


CreateAssistantRequestChunkingStrategy: TypeAlias = (
    CreateAssistantRequestChunkingStrategyAuto | CreateAssistantRequestChunkingStrategyStatic
)


CreateAssistantRequestTool: TypeAlias = (
    AssistantToolsCode
    | models.AssistantToolsCode
    | AssistantToolsFileSearch
    | models.AssistantToolsFileSearch
    | AssistantToolsFunction
    | models.AssistantToolsFunction
    | Rejoined
)


CreateChatCompletionRequestResponseFormat: TypeAlias = (
    ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema
)


CreateMessageRequestAttachmentTool: TypeAlias = (
    AssistantToolsCode
    | models.AssistantToolsCode
    | AssistantToolsFileSearchTypeOnly
    | models.AssistantToolsFileSearchTypeOnly
    | Rejoined
)


CreateRunRequestTool: TypeAlias = (
    AssistantToolsCode
    | models.AssistantToolsCode
    | AssistantToolsFileSearch
    | models.AssistantToolsFileSearch
    | AssistantToolsFunction
    | models.AssistantToolsFunction
    | Rejoined
)


CreateThreadAndRunRequestTool: TypeAlias = (
    AssistantToolsCode
    | models.AssistantToolsCode
    | AssistantToolsFileSearch
    | models.AssistantToolsFileSearch
    | AssistantToolsFunction
    | models.AssistantToolsFunction
    | Rejoined
)


CreateThreadRequestChunkingStrategy: TypeAlias = (
    CreateThreadRequestChunkingStrategyAuto | CreateThreadRequestChunkingStrategyStatic
)


CreateVectorStoreRequestChunkingStrategy: TypeAlias = (
    AutoChunkingStrategyRequestParam
    | models.AutoChunkingStrategyRequestParam
    | StaticChunkingStrategyRequestParam
    | models.StaticChunkingStrategyRequestParam
    | Rejoined
)


ElasticsearchChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataKeyAndKeyIdAuthenticationOptions | OnYourDataEncodedApiKeyAuthenticationOptions
)


ElasticsearchChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource
    | OnYourDataDeploymentNameVectorizationSource
    | OnYourDataModelIdVectorizationSource
)


ElasticsearchQueryType: TypeAlias = Literal["simple", "vector"] | str


ImageQuality: TypeAlias = Literal["standard", "hd"]


ImageSize: TypeAlias = Literal["256x256", "512x512", "1792x1024", "1024x1792", "1024x1024"]


ImageStyle: TypeAlias = Literal["vivid", "natural"]


ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]


IngestionJob: TypeAlias = (
    IngestionJobSystemCompute
    | IngestionJobUserCompute
    | models.IngestionJobSystemCompute
    | models.IngestionJobUserCompute
    | models.IngestionJobBase
    | Rejoined
)


IngestionJobType: TypeAlias = Literal["SystemCompute", "UserCompute"] | str


IntegrationTypes: TypeAlias = Literal["wandb"]


JobCompute: TypeAlias = (
    CustomCompute
    | ServerlessCompute
    | models.CustomCompute
    | models.ServerlessCompute
    | models.JobComputeBase
    | Rejoined
)


ModifyAssistantRequestTool: TypeAlias = (
    AssistantToolsCode
    | models.AssistantToolsCode
    | AssistantToolsFileSearch
    | models.AssistantToolsFileSearch
    | AssistantToolsFunction
    | models.AssistantToolsFunction
    | Rejoined
)


MongoDBChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


OnYourDataContextProperty: TypeAlias = (
    Literal["citations", "intent", "all_retrieved_documents"] | str
)


OnYourDataEndpointVectorizationSourceAuthentication: TypeAlias = (
    OnYourDataApiKeyAuthenticationOptions | OnYourDataAccessTokenAuthenticationOptions
)


Purpose: TypeAlias = Literal[
    "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
]


SystemComputeDatasource: TypeAlias = (
    SystemComputeStorage
    | SystemComputeUrl
    | models.SystemComputeStorage
    | models.SystemComputeUrl
    | models.SystemComputeDatasourceBase
    | Rejoined
)


SystemComputeDatasourceType: TypeAlias = Literal["Storage", "Urls"] | str


TargetIndex: TypeAlias = (
    AzureAISearchIndex
    | CosmosDBIndex
    | PineconeIndex
    | models.AzureAISearchIndex
    | models.CosmosDBIndex
    | models.PineconeIndex
    | models.TargetIndexBase
    | Rejoined
)


TargetType: TypeAlias = Literal["AzureAISearch", "CosmosDB", "Pinecone"] | str


ToolCallType: TypeAlias = Literal["function"] | str


UserComputeDatasource: TypeAlias = (
    UserComputeDataset
    | UserComputeUrl
    | models.UserComputeDataset
    | models.SystemComputeUrl
    | models.UserComputeUrl
    | models.UserComputeDatasourceBase
    | Rejoined
)


UserComputeDatasourceType: TypeAlias = Literal["Dataset", "Urls"] | str
