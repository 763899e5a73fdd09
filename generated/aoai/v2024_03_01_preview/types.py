"""Request types of api-version 2024-03-01-preview: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias


from .._runtime.core.files import FileInput
from .._runtime.core.view import View

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AssistantToolsCode(TypedDict):
    type: Literal["code_interpreter"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class AssistantToolsFunction(TypedDict):
    type: Literal["function"]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    function: AssistantToolsFunctionFunction | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class AssistantToolsFunctionFunction(TypedDict):
    description: str
    name: str
    parameters: Mapping[str, Any]


class AssistantToolsRetrieval(TypedDict):
    type: Literal["retrieval"]
    """Since 2024-02-15-preview, last in 2024-04-01-preview."""


class AzureChatExtensionsMessageContext(TypedDict):
    citations: NotRequired[Sequence[Citation | View]]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    intent: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""


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
    in_scope: NotRequired[bool]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-01, last in 2025-04-01-preview."""
    role_information: NotRequired[str]
    """Since 2024-02-01, last in 2024-10-21."""
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


class AzureMachineLearningIndexChatExtensionConfiguration(TypedDict):
    type: Literal["azure_ml_index"]
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    parameters: AzureMachineLearningIndexChatExtensionParameters | View
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""


class AzureMachineLearningIndexChatExtensionParameters(TypedDict):
    authentication: AzureMachineLearningIndexChatExtensionParametersAuthentication | View
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    top_n_documents: NotRequired[int]
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    in_scope: NotRequired[bool]
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-15-preview, last in 2024-07-01-preview."""
    role_information: NotRequired[str]
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    project_resource_id: str
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    name: str
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    version: str
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    filter: NotRequired[str]
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""


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
    in_scope: NotRequired[bool]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-01, last in 2025-04-01-preview."""
    role_information: NotRequired[str]
    """Since 2024-02-01, last in 2024-10-21."""
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


class ChatCompletionFunction(TypedDict):
    name: str
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    description: NotRequired[str]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    parameters: NotRequired[Mapping[str, Any]]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""


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
    type: NotRequired[Literal["function"]]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function: NotRequired[ChatCompletionNamedToolChoiceFunction | View]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChatCompletionNamedToolChoiceFunction(TypedDict):
    name: str


class ChatCompletionRequestMessageAssistant(TypedDict):
    role: Literal["assistant"]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    content: str | None
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    tool_calls: NotRequired[Sequence[ChatCompletionMessageToolCall | View]]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    context: NotRequired[AzureChatExtensionsMessageContext | View]
    """Since 2024-02-01, last in 2024-07-01-preview."""


class ChatCompletionRequestMessageContentPartImage(TypedDict):
    type: Literal["image_url"]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    url: str
    """Format uri. Since 2023-12-01-preview, last in 2024-07-01-preview."""
    detail: NotRequired[ImageDetailLevel]
    """'auto', 'low', 'high' or another value; default 'auto'. Since 2023-12-01-preview, last in 2024-07-01-preview."""


class ChatCompletionRequestMessageContentPartText(TypedDict):
    type: Literal["text"]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    text: str
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChatCompletionRequestMessageFunction(TypedDict):
    role: Literal["function"]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    name: NotRequired[str]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    content: str | None
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""


class ChatCompletionRequestMessageSystem(TypedDict):
    role: Literal["system"]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    content: str | None
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""


class ChatCompletionRequestMessageTool(TypedDict):
    role: Literal["tool"]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    tool_call_id: str
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    content: str | None
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""


class ChatCompletionRequestMessageUser(TypedDict):
    role: Literal["user"]
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""
    content: str | Sequence[ChatCompletionRequestMessageContentPart | View] | None
    """Since 2023-12-01-preview, last in 2024-07-01-preview."""


class ChatCompletionTool(TypedDict):
    type: ChatCompletionToolType
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function: ChatCompletionToolFunction | View
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


class ChatCompletionToolFunction(TypedDict):
    description: NotRequired[str]
    name: str
    parameters: Mapping[str, Any]


class Citation(TypedDict):
    content: str
    """Since 2024-02-01, last in 2025-04-01-preview."""
    title: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    url: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    filepath: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    chunk_id: NotRequired[str]
    """Since 2024-02-01, last in 2025-04-01-preview."""


class CreateAssistantFileRequest(TypedDict):
    file_id: str
    """Id of the file. Since 2024-02-15-preview, last in 2024-04-01-preview."""


class CreateAssistantRequest(TypedDict):
    model: str
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    name: NotRequired[str | None]
    """At most 256 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    description: NotRequired[str | None]
    """At most 512 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. At most 32768 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[CreateAssistantRequestTool | View]]
    """What the model may call. At most 128 items; default []. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 20 items; default []. Since 2024-02-15-preview, last in 2024-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


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
    presence_penalty: NotRequired[float]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    frequency_penalty: NotRequired[float]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    logit_bias: NotRequired[Mapping[str, Any] | None]
    """Adjustment of a token's likelihood, by token id. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    messages: Sequence[ChatCompletionRequestMessage | View]
    """At least 1 item. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    data_sources: NotRequired[Sequence[AzureChatExtensionConfiguration | View]]
    """Where the model finds your own data. Since 2024-02-01, last in 2025-04-01-preview."""
    enhancements: NotRequired[CreateChatCompletionRequestEnhancements | View]
    """Since 2024-02-15-preview, last in 2024-03-01-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807; default 0. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    logprobs: NotRequired[bool | None]
    """Default false. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    top_logprobs: NotRequired[int | None]
    """0 to 5. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[CreateChatCompletionRequestResponseFormat | View]
    """The form of the output. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[ChatCompletionTool | View]]
    """What the model may call. At least 1 item. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    tool_choice: NotRequired[ChatCompletionToolChoiceOption | View]
    """Whether, and which, tools are called. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    functions: NotRequired[Sequence[ChatCompletionFunction | View]]
    """Functions that the model may call; use tools instead. 1 to 128 items. Since 2023-07-01-preview, last in 2025-04-01-preview."""
    function_call: NotRequired[
        Literal["none", "auto"] | CreateChatCompletionRequestFunctionCall | View
    ]
    """Since 2023-07-01-preview, last in 2025-04-01-preview."""


class CreateChatCompletionRequestEnhancements(TypedDict):
    grounding: NotRequired[CreateChatCompletionRequestEnhancementsGrounding | View]
    ocr: NotRequired[CreateChatCompletionRequestEnhancementsOcr | View]


class CreateChatCompletionRequestEnhancementsGrounding(TypedDict):
    enabled: NotRequired[bool]
    """Default false."""


class CreateChatCompletionRequestEnhancementsOcr(TypedDict):
    enabled: NotRequired[bool]
    """Default false."""


class CreateChatCompletionRequestFunctionCall(TypedDict):
    name: str


class CreateChatCompletionRequestResponseFormat(TypedDict):
    type: NotRequired[ChatCompletionResponseFormat | None]
    """'text', 'json_object' or another value; default 'text'."""


class CreateCompletionRequest(TypedDict):
    prompt: NotRequired[str | Sequence[str] | None]
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    max_tokens: NotRequired[int | None]
    """Most tokens to generate. Default 16. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. Default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logit_bias: NotRequired[Mapping[str, Any]]
    """Adjustment of a token's likelihood, by token id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. Default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    stream: NotRequired[bool | None]
    """Have the answer sent in pieces as it is made. Default false. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logprobs: NotRequired[int | None]
    """Default null. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    suffix: NotRequired[str | None]
    """Since 2022-12-01, last in 2025-04-01-preview."""
    echo: NotRequired[bool | None]
    """Give the prompt back before what was generated. Default false. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    completion_config: NotRequired[str | None]
    """Since 2022-03-01-preview, last in 2024-07-01-preview."""
    presence_penalty: NotRequired[float]
    """Above zero, makes tokens that have come up at all less likely. Default 0. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    frequency_penalty: NotRequired[float]
    """Above zero, makes tokens less likely the more often they have come up. Default 0. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    best_of: NotRequired[int]
    """Generate so many and give the best. Since 2022-03-01-preview, last in 2025-04-01-preview."""


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
    role: Literal["user"] | str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    content: str
    """1 to 32768 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. 1 to 10 items. Since 2024-02-15-preview, last in 2024-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateRunRequest(TypedDict):
    assistant_id: str
    """Id of the assistant. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    model: NotRequired[str | None]
    """Id of the model. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[CreateRunRequestTool | View] | None]
    """What the model may call. At most 20 items. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateSpeechRequest(TypedDict):
    input: str
    """At most 4096 characters. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    voice: Literal["alloy", "echo", "fable", "onyx", "nova", "shimmer"]
    """The voice to speak with. 'alloy', 'echo', 'fable', 'onyx', 'nova', 'shimmer'. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[Literal["mp3", "opus", "aac", "flac"]]
    """The form of the output. 'mp3', 'opus', 'aac', 'flac'. Since 2024-02-15-preview, last in 2025-04-01-preview."""
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
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateThreadRequest(TypedDict):
    messages: NotRequired[Sequence[CreateMessageRequest | View]]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class CreateTranscriptionRequest(TypedDict):
    file: FileInput
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    prompt: NotRequired[str]
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AudioResponseFormat]
    """The form of the output. 'json', 'text', 'srt', 'verbose_json', 'vtt' or another value. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Default 0. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    language: NotRequired[str]
    """Language of the speech, as an ISO 639-1 code. Since 2023-09-01-preview, last in 2025-04-01-preview."""


class CreateTranslationRequest(TypedDict):
    file: FileInput
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    prompt: NotRequired[str]
    """Since 2023-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[AudioResponseFormat]
    """The form of the output. 'json', 'text', 'srt', 'verbose_json', 'vtt' or another value. Since 2023-09-01-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Default 0. Since 2023-09-01-preview, last in 2025-04-01-preview."""


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
    in_scope: NotRequired[bool]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    role_information: NotRequired[str]
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
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


class FileImport(TypedDict):
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants', 'assistants_output' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    content_url: str
    """Format url. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class FilesCreateRequest(TypedDict):
    purpose: Literal["fine-tune", "fine-tune-results", "assistants"] | str
    """What the file is for. 'fine-tune', 'fine-tune-results', 'assistants' or another value."""
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


class ImageGenerationsRequest(TypedDict):
    prompt: str
    """At least 1 character. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    n: NotRequired[int]
    """How many alternatives to generate. 1 to 1; default 1. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    size: NotRequired[ImageSize]
    """'1792x1024', '1024x1792', '1024x1024' or another value; default '1024x1024'. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[ImagesResponseFormat]
    """The form of the output. 'url', 'b64_json' or another value; default 'url'. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    quality: NotRequired[ImageQuality]
    """'standard', 'hd' or another value; default 'standard'. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    style: NotRequired[ImageStyle]
    """'vivid', 'natural' or another value; default 'vivid'. Since 2023-12-01-preview, last in 2025-04-01-preview."""


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
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 20 items; default []. Since 2024-02-15-preview, last in 2024-04-01-preview."""
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ModifyMessageRequest(TypedDict):
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ModifyRunRequest(TypedDict):
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


class ModifyThreadRequest(TypedDict):
    metadata: NotRequired[Mapping[str, Any] | None]
    """Your own keys and values, kept with the object. Since 2024-02-15-preview, last in 2025-04-01-preview."""


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
    authentication: OnYourDataApiKeyAuthenticationOptions | View
    """Since 2024-02-01, last in 2025-04-01-preview."""


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
    in_scope: NotRequired[bool]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    strictness: NotRequired[int]
    """1 to 5. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    role_information: NotRequired[str]
    """Since 2024-02-15-preview, last in 2024-07-01-preview."""
    environment: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    index_name: str
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    fields_mapping: PineconeFieldMappingOptions | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""
    embedding_dependency: OnYourDataDeploymentNameVectorizationSource | View
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


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


class SubmitToolOutputsRunRequest(TypedDict):
    tool_outputs: Sequence[SubmitToolOutputsRunRequestToolOutput | View]
    """Since 2024-02-15-preview, last in 2025-04-01-preview."""


class SubmitToolOutputsRunRequestToolOutput(TypedDict):
    tool_call_id: NotRequired[str]
    output: NotRequired[str]


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"] | str


AzureChatExtensionType: TypeAlias = (
    Literal["azure_search", "azure_ml_index", "azure_cosmos_db", "elasticsearch", "pinecone"] | str
)


AzureSearchQueryType: TypeAlias = (
    Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"] | str
)


ChatCompletionRequestMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage
)


ChatCompletionRequestMessageContentPartType: TypeAlias = Literal["text", "image_url"] | str


ChatCompletionRequestMessageRole: TypeAlias = (
    Literal["system", "user", "assistant", "tool", "function"] | str
)


ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestMessageSystem
    | ChatCompletionRequestMessageUser
    | ChatCompletionRequestMessageAssistant
    | ChatCompletionRequestMessageTool
    | ChatCompletionRequestMessageFunction
)


ChatCompletionResponseFormat: TypeAlias = Literal["text", "json_object"] | str


ChatCompletionToolChoiceOption: TypeAlias = Literal["none", "auto"] | ChatCompletionNamedToolChoice


ChatCompletionToolType: TypeAlias = Literal["function"] | str


CreateAssistantRequestTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction
)


CreateRunRequestTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction
)


CreateThreadAndRunRequestTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction
)


ElasticsearchQueryType: TypeAlias = Literal["simple", "vector"] | str


ImageDetailLevel: TypeAlias = Literal["auto", "low", "high"] | str


ImageQuality: TypeAlias = Literal["standard", "hd"] | str


ImageSize: TypeAlias = Literal["1792x1024", "1024x1792", "1024x1024"] | str


ImageStyle: TypeAlias = Literal["vivid", "natural"] | str


ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"] | str


ModifyAssistantRequestTool: TypeAlias = (
    AssistantToolsCode | AssistantToolsRetrieval | AssistantToolsFunction
)


AzureCosmosDBChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


AzureSearchChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


ElasticsearchChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataKeyAndKeyIdAuthenticationOptions | OnYourDataEncodedApiKeyAuthenticationOptions
)


ElasticsearchChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource
    | OnYourDataDeploymentNameVectorizationSource
    | OnYourDataModelIdVectorizationSource
)


AzureMachineLearningIndexChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataAccessTokenAuthenticationOptions
    | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
    | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
)


AzureSearchChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataApiKeyAuthenticationOptions
    | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
    | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
)


AzureChatExtensionConfiguration: TypeAlias = (
    AzureSearchChatExtensionConfiguration
    | AzureMachineLearningIndexChatExtensionConfiguration
    | AzureCosmosDBChatExtensionConfiguration
    | ElasticsearchChatExtensionConfiguration
    | PineconeChatExtensionConfiguration
)


Purpose: TypeAlias = (
    Literal["fine-tune", "fine-tune-results", "assistants", "assistants_output"] | str
)


ToolCallType: TypeAlias = Literal["function"] | str
