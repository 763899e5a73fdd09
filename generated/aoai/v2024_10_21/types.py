"""Request types of api-version 2024-10-21: what a call's arguments are made of.

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


@deprecated("deprecated by the service")
class ChatCompletionRequestFunctionMessage(TypedDict):
    role: Literal["function"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    content: str | None
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""
    name: str
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


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


class ChatCompletionTool(TypedDict):
    type: Literal["function"]
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function: FunctionObject | View
    """Since 2023-12-01-preview, last in 2025-04-01-preview."""


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
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    messages: Sequence[ChatCompletionRequestMessage | View]
    """At least 1 item. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    data_sources: NotRequired[Sequence[AzureChatExtensionConfiguration | View]]
    """Where the model finds your own data. Since 2024-02-01, last in 2025-04-01-preview."""
    logprobs: NotRequired[bool | None]
    """Default false. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    top_logprobs: NotRequired[int | None]
    """0 to 20. Since 2024-02-15-preview, last in 2025-04-01-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    parallel_tool_calls: NotRequired[bool | None]
    """Let the model call several tools at once. Default true. Since 2024-09-01-preview, last in 2025-04-01-preview."""
    response_format: NotRequired[CreateChatCompletionRequestResponseFormat | View]
    """The form of the output. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    tools: NotRequired[Sequence[ChatCompletionTool | View]]
    """What the model may call. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    tool_choice: NotRequired[ChatCompletionToolChoiceOption | View]
    """Whether, and which, tools are called. Since 2023-12-01-preview, last in 2025-04-01-preview."""
    function_call: NotRequired[Literal["none", "auto"] | ChatCompletionFunctionCallOption | View]
    """Deprecated. Since 2023-07-01-preview, last in 2025-04-01-preview."""
    functions: NotRequired[Sequence[ChatCompletionFunctions | View]]
    """Functions that the model may call; use tools instead. 1 to 128 items. Deprecated. Since 2023-07-01-preview, last in 2025-04-01-preview."""


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


class FunctionObject(TypedDict):
    description: NotRequired[str]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    name: str
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    parameters: NotRequired[Mapping[str, Any]]
    """Since 2024-05-01-preview, last in 2025-04-01-preview."""
    strict: NotRequired[bool | None]
    """Default false. Since 2024-08-01-preview, last in 2025-04-01-preview."""


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


class OnYourDataEndpointVectorizationSource(TypedDict):
    type: Literal["endpoint"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    authentication: OnYourDataApiKeyAuthenticationOptions | View
    """Since 2024-02-01, last in 2025-04-01-preview."""
    endpoint: str
    """Format uri. Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataSystemAssignedManagedIdentityAuthenticationOptions(TypedDict):
    type: Literal["system_assigned_managed_identity"]
    """Since 2024-02-01, last in 2025-04-01-preview."""


class OnYourDataUserAssignedManagedIdentityAuthenticationOptions(TypedDict):
    type: Literal["user_assigned_managed_identity"]
    """Since 2024-02-01, last in 2025-04-01-preview."""
    managed_identity_resource_id: str
    """Since 2024-02-01, last in 2025-04-01-preview."""


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
    schema: NotRequired[Mapping[str, Any]]
    strict: NotRequired[bool | None]
    """Default false."""


class ResponseFormatText(TypedDict):
    type: Literal["text"]
    """Since 2024-08-01-preview, last in 2025-04-01-preview."""


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


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"] | str


AzureChatExtensionType: TypeAlias = Literal["azure_search", "azure_cosmos_db"] | str


AzureChatExtensionConfiguration: TypeAlias = (
    AzureSearchChatExtensionConfiguration | AzureCosmosDBChatExtensionConfiguration
)


AzureSearchQueryType: TypeAlias = (
    Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"] | str
)


ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal
)


ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestSystemMessage
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestFunctionMessage
)


ChatCompletionRequestUserMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage
)


ChatCompletionToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice
)


ImageQuality: TypeAlias = Literal["standard", "hd"] | str


ImageSize: TypeAlias = Literal["1792x1024", "1024x1792", "1024x1024"] | str


ImageStyle: TypeAlias = Literal["vivid", "natural"] | str


ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"] | str


AzureCosmosDBChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


AzureSearchChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


AzureSearchChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataApiKeyAuthenticationOptions
    | OnYourDataSystemAssignedManagedIdentityAuthenticationOptions
    | OnYourDataUserAssignedManagedIdentityAuthenticationOptions
)


Purpose: TypeAlias = (
    Literal[
        "fine-tune", "fine-tune-results", "assistants", "assistants_output", "batch", "batch_output"
    ]
    | str
)


CreateChatCompletionRequestResponseFormat: TypeAlias = (
    ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema
)


ToolCallType: TypeAlias = Literal["function"] | str


ChatCompletionMessageToolCalls: TypeAlias = Sequence[ChatCompletionMessageToolCall | View]


ChatCompletionRequestSystemMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ChatCompletionRequestToolMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)
