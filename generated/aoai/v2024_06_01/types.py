"""Request types of api-version 2024-06-01: what a call's arguments are made of.

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

from .._runtime.core.files import FileInput
from .._runtime.core.view import View
from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class AzureChatExtensionsMessageContext(TypedDict):
    """`context` of ChatCompletionRequestMessageAssistant. Since 2024-02-01, last in 2024-07-01-preview."""

    citations: NotRequired[Sequence[Citation | models.Citation]]
    """The documents that the answer draws on."""
    intent: NotRequired[str]
    """The question as it was understood, from the conversation."""


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
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    role_information: NotRequired[str]
    """What the model is told of its part. Since 2024-02-01, last in 2024-10-21."""
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
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    role_information: NotRequired[str]
    """What the model is told of its part. Since 2024-02-01, last in 2024-10-21."""
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


class AzureSearchIndexFieldMappingOptions(TypedDict):
    """`fields_mapping` of AzureSearchChatExtensionParameters. Since 2024-02-01."""

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


class ChatCompletionFunction(TypedDict):
    """`functions` of CreateChatCompletionRequest. Since 2024-02-01, in preview since 2023-07-01-preview."""

    name: str
    """Name of the function."""
    description: NotRequired[str]
    """What the function does and when to call it, for the model."""
    parameters: NotRequired[Mapping[str, Any]]
    """The arguments of the function, as JSON Schema."""


class ChatCompletionMessageToolCall(TypedDict):
    """`tool_calls` of ChatCompletionRequestMessageAssistant. Since 2024-02-01, in preview since 2023-12-01-preview."""

    id: str
    """Its id."""
    type: ToolCallType
    """Tells which kind of object it is."""
    function: ChatCompletionMessageToolCallFunction | models.ChatCompletionMessageToolCallFunction
    """The function that the model wants, and its arguments."""


class ChatCompletionMessageToolCallFunction(TypedDict):
    """`function` of ChatCompletionMessageToolCall. Since 2024-02-01, in preview since 2023-12-01-preview."""

    name: str
    """Name of who speaks, to tell speakers of one role apart."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionNamedToolChoice(TypedDict):
    """One kind of ChatCompletionToolChoiceOption. Since 2024-02-01, in preview since 2023-12-01-preview."""

    type: NotRequired[Literal["function"]]
    """Tells which kind of object it is."""
    function: NotRequired[ChatCompletionNamedToolChoiceFunction | View]
    """The function."""


class ChatCompletionNamedToolChoiceFunction(TypedDict):
    """`function` of ChatCompletionNamedToolChoice. Since 2024-02-01, in preview since 2023-12-01-preview."""

    name: str
    """Name of the function to call."""


class ChatCompletionRequestMessageAssistant(TypedDict):
    """One kind of ChatCompletionRequestMessage."""

    role: Literal["assistant"]
    """Who speaks. Since 2023-05-15, in preview since 2023-03-15-preview."""
    content: str | None
    """What is said. Since 2023-05-15, in preview since 2023-03-15-preview."""
    tool_calls: NotRequired[
        Sequence[ChatCompletionMessageToolCall | models.ChatCompletionMessageToolCall]
    ]
    """The calls that the model wants. Since 2024-02-01, in preview since 2023-12-01-preview."""
    context: NotRequired[
        AzureChatExtensionsMessageContext | models.AzureChatExtensionsMessageContext
    ]
    """What was found in your data, and how the question was understood. Since 2024-02-01, last in 2024-07-01-preview."""


class ChatCompletionRequestMessageContentPartImage(TypedDict):
    """One kind of ChatCompletionRequestMessageContentPart."""

    type: Literal["image_url"]
    """Tells which kind of object it is. Since 2024-02-01, in preview since 2023-12-01-preview."""
    url: str
    """Format uri. Since 2024-02-01, in preview since 2023-12-01-preview, last in 2024-07-01-preview."""
    detail: NotRequired[ImageDetailLevel]
    """How closely the model looks at the image. 'auto', 'low', 'high' or another value; default 'auto'. Since 2024-02-01, in preview since 2023-12-01-preview, last in 2024-07-01-preview."""


class ChatCompletionRequestMessageContentPartText(TypedDict):
    """One kind of ChatCompletionRequestMessageContentPart. Since 2024-02-01, in preview since 2023-12-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class ChatCompletionRequestMessageFunction(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["function"]
    """Who speaks."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart."""
    content: str | None
    """What is said."""


class ChatCompletionRequestMessageSystem(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["system"]
    """Who speaks."""
    content: str | None
    """What is said."""


class ChatCompletionRequestMessageTool(TypedDict):
    """One kind of ChatCompletionRequestMessage."""

    role: Literal["tool"]
    """Who speaks. Since 2023-05-15, in preview since 2023-03-15-preview."""
    tool_call_id: str
    """Id of the call that this answers. Since 2024-02-01, in preview since 2023-12-01-preview."""
    content: str | None
    """What is said. Since 2023-05-15, in preview since 2023-03-15-preview."""


class ChatCompletionRequestMessageUser(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["user"]
    """Who speaks."""
    content: str | Sequence[ChatCompletionRequestMessageContentPart | View] | None
    """What is said."""


class ChatCompletionTool(TypedDict):
    """`tools` of CreateChatCompletionRequest. Since 2024-02-01, in preview since 2023-12-01-preview."""

    type: ChatCompletionToolType
    """Tells which kind of object it is."""
    function: ChatCompletionToolFunction | View
    """The function."""


class ChatCompletionToolFunction(TypedDict):
    """`function` of ChatCompletionTool. Since 2024-02-01, in preview since 2023-12-01-preview."""

    description: NotRequired[str]
    """What the function does and when to call it, for the model."""
    name: str
    """Name of the function."""
    parameters: Mapping[str, Any]
    """The arguments of the function, as JSON Schema."""


class Citation(TypedDict):
    """`citations` of AzureChatExtensionsMessageContext. Since 2024-02-01, last in 2024-07-01-preview."""

    content: str
    """Text that was found."""
    title: NotRequired[str]
    """Title of the document."""
    url: NotRequired[str]
    """Address of the document."""
    filepath: NotRequired[str]
    """Path of the document."""
    chunk_id: NotRequired[str]
    """Id of the chunk in the document."""


class CreateChatCompletionRequest(TypedDict):
    """Taken by `chat.completions.create`."""

    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2023-05-15, in preview since 2023-03-15-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2023-05-15, in preview since 2023-03-15-preview."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Default null. Since 2023-05-15, in preview since 2023-03-15-preview."""
    max_tokens: NotRequired[int]
    """Most tokens to generate. Default 4096. Since 2023-05-15, in preview since 2023-03-15-preview."""
    presence_penalty: NotRequired[float]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-05-15, in preview since 2023-03-15-preview."""
    frequency_penalty: NotRequired[float]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-05-15, in preview since 2023-03-15-preview."""
    logit_bias: NotRequired[Mapping[str, Any] | None]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Since 2023-05-15, in preview since 2023-03-15-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-05-15, in preview since 2023-03-15-preview."""
    messages: Sequence[ChatCompletionRequestMessage]
    """The conversation so far, oldest first. At least 1 item. Since 2023-05-15, in preview since 2023-03-15-preview."""
    data_sources: NotRequired[Sequence[AzureChatExtensionConfiguration | View]]
    """Where the model finds your own data. Since 2024-02-01."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since 2023-05-15, in preview since 2023-03-15-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807; default 0. Since 2024-02-01, in preview since 2023-12-01-preview."""
    logprobs: NotRequired[bool | None]
    """Give the log probabilities of the tokens. Default false. Since 2024-06-01, in preview since 2024-02-15-preview."""
    top_logprobs: NotRequired[int | None]
    """How many of the likeliest tokens to give at each position. 0 to 5. Since 2024-06-01, in preview since 2024-02-15-preview."""
    response_format: NotRequired[CreateChatCompletionRequestResponseFormat | View]
    """The form of the output. Since 2024-02-01, in preview since 2023-12-01-preview."""
    tools: NotRequired[Sequence[ChatCompletionTool | ChatTool | View]]
    """What the model may call. At least 1 item. Since 2024-02-01, in preview since 2023-12-01-preview."""
    tool_choice: NotRequired[ChatCompletionToolChoiceOption | View]
    """Whether, and which, tools are called. Since 2024-02-01, in preview since 2023-12-01-preview."""
    functions: NotRequired[Sequence[ChatCompletionFunction | View]]
    """Functions that the model may call; use tools instead. 1 to 128 items. Since 2024-02-01, in preview since 2023-07-01-preview."""
    function_call: NotRequired[
        Literal["none", "auto"] | CreateChatCompletionRequestFunctionCall | View
    ]
    """Whether, and which, function is called; use tool_choice instead. Since 2024-02-01, in preview since 2023-07-01-preview."""


class CreateChatCompletionRequestFunctionCall(TypedDict):
    """`function_call` of CreateChatCompletionRequest. Since 2024-02-01, in preview since 2023-07-01-preview."""

    name: str
    """Name of the function."""


class CreateChatCompletionRequestResponseFormat(TypedDict):
    """`response_format` of CreateChatCompletionRequest. Since 2024-02-01, in preview since 2023-12-01-preview."""

    type: NotRequired[ChatCompletionResponseFormat | None]
    """Tells which kind of object it is. 'text', 'json_object' or another value; default 'text'."""


class CreateCompletionRequest(TypedDict):
    """Taken by `completions.create`."""

    prompt: NotRequired[str | Sequence[str] | None]
    """Text, or texts, to start from. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    max_tokens: NotRequired[int | None]
    """Most tokens to generate. Default 16. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. Default 1. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Default 1. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    logit_bias: NotRequired[Mapping[str, Any]]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. Default 1. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    logprobs: NotRequired[int | None]
    """How many of the likeliest tokens to give at each position, with their log probabilities. Default null. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    suffix: NotRequired[str | None]
    """Text that comes after the inserted text. Since 2022-12-01, last in 2025-04-01-preview."""
    echo: NotRequired[bool | None]
    """Give the prompt back before what was generated. Default false. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    completion_config: NotRequired[str | None]
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2024-07-01-preview."""
    presence_penalty: NotRequired[float]
    """Above zero, makes tokens that have come up at all less likely. Default 0. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    frequency_penalty: NotRequired[float]
    """Above zero, makes tokens less likely the more often they have come up. Default 0. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    best_of: NotRequired[int]
    """Generate so many and give the best. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""


class CreateEmbeddingRequest(TypedDict):
    """Taken by `embeddings.create`."""

    input: str | Sequence[str] | None
    """The text, or texts, or their tokens, to turn into vectors. Since 2022-12-01, in preview since 2022-06-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-12-01, in preview since 2022-06-01-preview."""
    input_type: NotRequired[str]
    """The kind of search that the vectors are for. Since 2022-12-01, in preview since 2022-06-01-preview, last in 2025-04-01-preview."""
    encoding_format: NotRequired[Literal["float", "base64"] | None]
    """How the vectors are written. 'float', 'base64'. Since 2024-06-01, in preview since 2024-03-01-preview."""
    dimensions: NotRequired[int | None]
    """Length of the vectors. Since 2024-06-01, in preview since 2024-03-01-preview."""


class CreateTranscriptionRequest(TypedDict):
    """Taken by `audio.transcriptions.create`. Since 2024-02-01, in preview since 2023-09-01-preview, last in 2025-04-01-preview."""

    file: FileInput
    """The recording, as bytes, a path or an open file."""
    prompt: NotRequired[str]
    """Text that guides the style, or the text that came before the speech, in its language."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Default 0."""
    language: NotRequired[str]
    """Language of the speech, as an ISO 639-1 code."""


class CreateTranslationRequest(TypedDict):
    """Taken by `audio.translations.create`. Since 2024-02-01, in preview since 2023-09-01-preview, last in 2025-04-01-preview."""

    file: FileInput
    """The recording, as bytes, a path or an open file."""
    prompt: NotRequired[str]
    """English text that guides the style, or that came before the speech."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Default 0."""


class FileImport(TypedDict):
    """Taken by `files.import_file`. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""

    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results'."""
    filename: str
    """Name of the file. At least 1 character."""
    content_url: str
    """Address that the file is fetched from. Format url."""


class FilesCreateRequest(TypedDict):
    """Taken by `files.create`. Since 2022-12-01, in preview since 2022-03-01-preview."""

    purpose: Literal["fine-tune", "fine-tune-results"]
    """What the file is for. 'fine-tune', 'fine-tune-results'."""
    file: FileInput
    """The file to send, as bytes, a path or an open file."""


class FineTuningHyperParameters(TypedDict):
    """`hyperparameters` of FineTuningJobCreation. Since 2024-02-01, in preview since 2023-10-01-preview."""

    n_epochs: NotRequired[int]
    """How often the training goes through the data."""
    batch_size: NotRequired[int]
    """Examples in one step of the training."""
    learning_rate_multiplier: NotRequired[float]
    """Factor of the learning rate."""


class FineTuningJobCreation(TypedDict):
    """Taken by `fine_tuning.jobs.create`."""

    model: str
    """Id of the model. At least 1 character. Since 2024-02-01, in preview since 2023-10-01-preview."""
    training_file: str
    """Id of the file to train on. At least 1 character. Since 2024-02-01, in preview since 2023-10-01-preview."""
    validation_file: NotRequired[str]
    """Id of the file to validate with. Since 2024-02-01, in preview since 2023-10-01-preview."""
    hyperparameters: NotRequired[FineTuningHyperParameters | models.FineTuningHyperParameters]
    """Settings of the training. Since 2024-02-01, in preview since 2023-10-01-preview."""
    suffix: NotRequired[str]
    """Text in the name of the model that comes out. Since 2024-02-01, in preview since 2023-10-01-preview."""
    seed: NotRequired[int]
    """Repeat it, with all else equal, for a training that comes out much the same. Since 2024-06-01, in preview since 2024-05-01-preview."""


class ImageGenerationsRequest(TypedDict):
    """Taken by `images.generate`. Since 2024-02-01, in preview since 2023-12-01-preview, last in 2025-04-01-preview."""

    prompt: str
    """What the image should show. At least 1 character."""
    n: NotRequired[int]
    """How many images to make. 1 to 1; default 1."""
    size: NotRequired[ImageSize]
    """Width and height in pixels. '1792x1024', '1024x1792', '1024x1024'; default '1024x1024'."""
    response_format: NotRequired[ImagesResponseFormat]
    """Whether images come by address or in base64. 'url', 'b64_json'; default 'url'."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection."""
    quality: NotRequired[ImageQuality]
    """Quality of the image. 'standard', 'hd'; default 'standard'."""
    style: NotRequired[ImageStyle]
    """Style of the image. 'vivid', 'natural'; default 'vivid'."""


class OnYourDataApiKeyAuthenticationOptions(TypedDict):
    """`authentication` of OnYourDataEndpointVectorizationSource, One kind of AzureSearchChatExtensionParametersAuthentication. Since 2024-02-01."""

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
    """One kind of AzureCosmosDBChatExtensionParametersEmbeddingDependency, One kind of AzureSearchChatExtensionParametersEmbeddingDependency. Since 2024-02-01."""

    type: Literal["deployment_name"]
    """The kind of source."""
    deployment_name: str
    """Name of the deployment that makes the vectors."""


class OnYourDataEndpointVectorizationSource(TypedDict):
    """One kind of AzureCosmosDBChatExtensionParametersEmbeddingDependency, One kind of AzureSearchChatExtensionParametersEmbeddingDependency. Since 2024-02-01."""

    type: Literal["endpoint"]
    """The kind of source."""
    authentication: OnYourDataApiKeyAuthenticationOptions | View
    """How to prove who asks."""
    endpoint: str
    """Address of the service that makes the vectors. Format uri."""


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


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]


AzureChatExtensionConfiguration: TypeAlias = (
    AzureSearchChatExtensionConfiguration | AzureCosmosDBChatExtensionConfiguration
)


AzureChatExtensionType: TypeAlias = Literal["azure_search", "azure_cosmos_db"] | str


AzureCosmosDBChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


AzureSearchChatExtensionParametersAuthentication: TypeAlias = (
    OnYourDataApiKeyAuthenticationOptions
    | OnYourDataSystemAssignedIdentityOptions
    | OnYourDataUserAssignedIdentityOptions
)


AzureSearchChatExtensionParametersEmbeddingDependency: TypeAlias = (
    OnYourDataEndpointVectorizationSource | OnYourDataDeploymentNameVectorizationSource
)


AzureSearchQueryType: TypeAlias = (
    Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"] | str
)


ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestMessageSystem
    | ChatCompletionRequestMessageUser
    | ChatCompletionRequestMessageAssistant
    | ChatCompletionRequestMessageTool
    | ChatCompletionRequestMessageFunction
    | TextMessage
    | ToolCallsMessage
    | ToolMessage
    | AnswerMessage
)


ChatCompletionRequestMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartImage
)


ChatCompletionRequestMessageContentPartType: TypeAlias = Literal["text", "image_url"] | str


ChatCompletionRequestMessageRole: TypeAlias = (
    Literal["system", "user", "assistant", "tool", "function"] | str
)


ChatCompletionResponseFormat: TypeAlias = Literal["text", "json_object"] | str


ChatCompletionToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice
)


ChatCompletionToolType: TypeAlias = Literal["function"] | str


ImageDetailLevel: TypeAlias = Literal["auto", "low", "high"] | str


ImageQuality: TypeAlias = Literal["standard", "hd"]


ImageSize: TypeAlias = Literal["1792x1024", "1024x1792", "1024x1024"]


ImageStyle: TypeAlias = Literal["vivid", "natural"]


ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]


Purpose: TypeAlias = Literal["fine-tune", "fine-tune-results"]


ToolCallType: TypeAlias = Literal["function"] | str
