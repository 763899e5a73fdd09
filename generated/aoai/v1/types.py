"""Request types of api-version v1: what a call's arguments are made of.

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


class AnnotationFileCitation(TypedDict):
    """One kind of Annotation."""

    type: Literal["file_citation"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    file_id: str
    """Id of the file. Since v1, in preview since 2025-03-01-preview."""
    index: int
    """Place of the file among the files. Since v1, in preview since 2025-03-01-preview."""
    filename: str
    """Name of the file. Since v1."""


class AnnotationFilePath(TypedDict):
    """One kind of Annotation. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["file_path"]
    """Tells which kind of object it is."""
    file_id: str
    """Id of the file."""
    index: int
    """Place of the file among the files."""


class AnnotationUrlCitation(TypedDict):
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


class ApproximateLocation(TypedDict):
    """One kind of Location. Since v1."""

    type: Literal["approximate"]
    """Tells which kind of object it is."""
    country: NotRequired[str | None]
    """Country of the user, as a two-letter code."""
    region: NotRequired[str | None]
    """Region of the user."""
    city: NotRequired[str | None]
    """City of the user."""
    timezone: NotRequired[str | None]
    """Time zone of the user, as an IANA name."""


class AutoChunkingStrategyRequestParam(TypedDict):
    """One kind of ChunkingStrategyRequestParam, One kind of CreateVectorStoreRequestChunkingStrategy. Since v1, in preview since 2024-07-01-preview."""

    type: Literal["auto"]
    """Tells which kind of object it is."""


class AzureChatDataSourceAccessTokenAuthenticationOptions(TypedDict):
    """One kind of AzureChatDataSourceEndpointAuthentication, One kind of AzureSearchChatDataSourceParametersAuthentication."""

    type: Literal["access_token"]
    """The way to prove who asks. Since 2024-02-01."""
    access_token: str
    """The token. Since v1, in preview since 2024-02-15-preview."""


class AzureChatDataSourceApiKeyAuthenticationOptions(TypedDict):
    """One kind of AzureChatDataSourceEndpointAuthentication, One kind of AzureSearchChatDataSourceParametersAuthentication and others. Since 2024-02-01."""

    type: Literal["api_key"]
    """The way to prove who asks."""
    key: str
    """The key."""


class AzureChatDataSourceConnectionStringAuthenticationOptions(TypedDict):
    """`authentication` of AzureCosmosDBChatDataSourceParameters. Since 2024-02-01."""

    type: Literal["connection_string"]
    """The way to prove who asks."""
    connection_string: str
    """The connection string."""


class AzureChatDataSourceDeploymentNameVectorizationSource(TypedDict):
    """One kind of AzureChatDataSourceVectorizationSource, One kind of AzureSearchChatDataSourceParametersEmbeddingDependency and others."""

    type: Literal["deployment_name"]
    """The kind of source. Since 2024-02-01."""
    deployment_name: str
    """Name of the deployment that makes the vectors. Since 2024-02-01."""
    dimensions: NotRequired[int]
    """Length of the vectors. Since v1, in preview since 2024-05-01-preview."""


class AzureChatDataSourceEncodedApiKeyAuthenticationOptions(TypedDict):
    """One kind of ElasticsearchChatDataSourceParametersAuthentication."""

    type: Literal["encoded_api_key"]
    """The way to prove who asks. Since 2024-02-01."""
    encoded_api_key: str
    """The key in the service's encoded form. Since v1, in preview since 2024-02-15-preview."""


class AzureChatDataSourceEndpointVectorizationSource(TypedDict):
    """One kind of AzureChatDataSourceVectorizationSource, One kind of AzureSearchChatDataSourceParametersEmbeddingDependency and others."""

    type: Literal["endpoint"]
    """The kind of source. Since 2024-02-01."""
    endpoint: str
    """Address of the service that makes the vectors. Format uri. Since 2024-02-01."""
    authentication: AzureChatDataSourceEndpointAuthentication | View
    """How to prove who asks. Since 2024-02-01."""
    dimensions: NotRequired[int]
    """Length of the vectors. Since v1, in preview since 2024-05-01-preview."""


class AzureChatDataSourceIntegratedVectorizationSource(TypedDict):
    """One kind of AzureChatDataSourceVectorizationSource, One kind of AzureSearchChatDataSourceParametersEmbeddingDependency. Since 2024-02-01."""

    type: Literal["integrated"]
    """The kind of source."""


class AzureChatDataSourceKeyAndKeyIdAuthenticationOptions(TypedDict):
    """One kind of ElasticsearchChatDataSourceParametersAuthentication."""

    type: Literal["key_and_key_id"]
    """The way to prove who asks. Since 2024-02-01."""
    key: str
    """The key. Since 2024-02-01."""
    key_id: str
    """Id of the key. Since v1, in preview since 2024-02-15-preview."""


class AzureChatDataSourceModelIdVectorizationSource(TypedDict):
    """One kind of AzureChatDataSourceVectorizationSource."""

    type: Literal["model_id"]
    """The kind of source. Since 2024-02-01."""
    model_id: str
    """Id of the model. Since v1, in preview since 2024-02-15-preview."""


class AzureChatDataSourceSystemAssignedIdentityOptions(TypedDict):
    """One kind of AzureSearchChatDataSourceParametersAuthentication. Since 2024-02-01."""

    type: Literal["system_assigned_managed_identity"]
    """Tells which kind of object it is."""


class AzureChatDataSourceUserAssignedIdentityOptions(TypedDict):
    """One kind of AzureSearchChatDataSourceParametersAuthentication. Since 2024-02-01."""

    type: Literal["user_assigned_managed_identity"]
    """Tells which kind of object it is."""
    managed_identity_resource_id: str
    """Resource id of the managed identity."""


class AzureChatDataSourceUsernameAndPasswordAuthenticationOptions(TypedDict):
    """`authentication` of MongoDBChatDataSourceParameters."""

    type: Literal["username_and_password"]
    """The way to prove who asks. Since 2024-02-01."""
    username: str
    """Name of the user. Since v1, in preview since 2024-08-01-preview."""
    password: str
    """Password of the user. Since v1, in preview since 2024-08-01-preview."""


class AzureCosmosDBChatDataSource(TypedDict):
    """One kind of AzureChatDataSource. Since 2024-02-01."""

    type: Literal["azure_cosmos_db"]
    """The kind of data source."""
    parameters: AzureCosmosDBChatDataSourceParameters | View
    """Where the data is and how it is searched."""


class AzureCosmosDBChatDataSourceParameters(TypedDict):
    """`parameters` of AzureCosmosDBChatDataSource."""

    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since v1, in preview since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since v1, in preview since 2024-05-01-preview."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """Which parts of the context to give back. At most 3 items; default ['citations', 'intent']. Since v1, in preview since 2024-05-01-preview."""
    container_name: str
    """Name of the container. Since 2024-02-01."""
    database_name: str
    """Name of the database. Since 2024-02-01."""
    embedding_dependency: AzureChatDataSourceVectorizationSource | View
    """Where the vectors of the question come from. Since 2024-02-01."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    authentication: AzureChatDataSourceConnectionStringAuthenticationOptions | View
    """How to prove who asks. Since 2024-02-01."""
    fields_mapping: AzureCosmosDBChatDataSourceParametersFieldsMapping | View
    """Which fields of the index hold what. Since 2024-02-01."""


class AzureCosmosDBChatDataSourceParametersFieldsMapping(TypedDict):
    """`fields_mapping` of AzureCosmosDBChatDataSourceParameters. Since 2024-02-01."""

    content_fields: Sequence[str]
    """Fields that hold the text."""
    vector_fields: Sequence[str]
    """Fields that hold the vectors."""
    title_field: NotRequired[str]
    """Field that holds the title."""
    url_field: NotRequired[str]
    """Field that holds the address."""
    filepath_field: NotRequired[str]
    """Field that holds the path of the file."""
    content_fields_separator: NotRequired[str]
    """What stands between the texts of several fields."""


class AzureCreateChatCompletionRequest(TypedDict):
    """Taken by `chat.completions.create`."""

    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1, in preview since 2024-12-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2023-05-15, in preview since 2023-03-15-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2023-05-15, in preview since 2023-03-15-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-05-15, in preview since 2023-03-15-preview."""
    top_logprobs: NotRequired[int]
    """How many of the likeliest tokens to give at each position. 0 to 20. Since 2024-06-01, in preview since 2024-02-15-preview."""
    messages: Sequence[ChatCompletionRequestMessage]
    """The conversation so far, oldest first. At least 1 item. Since 2023-05-15, in preview since 2023-03-15-preview."""
    modalities: NotRequired[ResponseModalities | None]
    """The forms of the answer, text or audio. Since v1, in preview since 2025-01-01-preview."""
    reasoning_effort: NotRequired[ReasoningEffort | None]
    """How long the model thinks before it answers. 'low', 'medium', 'high'; default 'medium'. Since v1, in preview since 2024-12-01-preview."""
    max_completion_tokens: NotRequired[int | None]
    """Most tokens to generate, those spent on reasoning included. Since 2024-10-21, in preview since 2024-09-01-preview."""
    frequency_penalty: NotRequired[float | None]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-05-15, in preview since 2023-03-15-preview."""
    presence_penalty: NotRequired[float | None]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-05-15, in preview since 2023-03-15-preview."""
    response_format: NotRequired[ResponseFormat]
    """The form of the output. Since 2024-02-01, in preview since 2023-12-01-preview."""
    audio: NotRequired[AzureCreateChatCompletionRequestAudio | View | None]
    """Form and voice of spoken answers. Since v1, in preview since 2025-01-01-preview."""
    store: NotRequired[bool | None]
    """Keep the completion, to be listed, distilled or evaluated later. Default false. Since v1, in preview since 2024-12-01-preview."""
    stop: NotRequired[StopConfiguration | None]
    """Texts at which the model stops. Default null. Since 2023-05-15, in preview since 2023-03-15-preview."""
    logit_bias: NotRequired[Mapping[str, int] | None]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Default null. Since 2023-05-15, in preview since 2023-03-15-preview."""
    logprobs: NotRequired[bool | None]
    """Give the log probabilities of the tokens. Default false. Since 2024-06-01, in preview since 2024-02-15-preview."""
    max_tokens: NotRequired[int | None]
    """Most tokens to generate. Deprecated. Since 2023-05-15, in preview since 2023-03-15-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since 2023-05-15, in preview since 2023-03-15-preview."""
    prediction: NotRequired[ChatOutputPrediction | View | None]
    """Text that much of the answer is likely to repeat. Since v1, in preview since 2025-01-01-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807. Since 2024-02-01, in preview since 2023-12-01-preview."""
    stream_options: NotRequired[ChatCompletionStreamOptions | View | None]
    """What a stream should hold besides. Default null. Since v1, in preview since 2024-09-01-preview."""
    tools: NotRequired[
        Sequence[ChatCompletionTool | models.ChatCompletionMessageToolCall | ChatTool]
    ]
    """What the model may call. Since 2024-02-01, in preview since 2023-12-01-preview."""
    tool_choice: NotRequired[ChatCompletionToolChoiceOption]
    """Whether, and which, tools are called. Since 2024-02-01, in preview since 2023-12-01-preview."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Default true. Since 2024-10-21, in preview since 2024-09-01-preview."""
    function_call: NotRequired[Literal["none", "auto"] | ChatCompletionFunctionCallOption | View]
    """Whether, and which, function is called; use tool_choice instead. Deprecated. Since 2024-02-01, in preview since 2023-07-01-preview."""
    functions: NotRequired[Sequence[ChatCompletionFunctions | View]]
    """Functions that the model may call; use tools instead. 1 to 128 items. Deprecated. Since 2024-02-01, in preview since 2023-07-01-preview."""
    model: str
    """Name that the model was deployed under. Since v1."""
    data_sources: NotRequired[Sequence[AzureChatDataSource | View]]
    """Where the model finds your own data. Since 2024-02-01."""
    user_security_context: NotRequired[AzureUserSecurityContext | View]
    """Who the end user is, for Microsoft Defender. Since v1, in preview since 2024-12-01-preview."""


class AzureCreateChatCompletionRequestAudio(TypedDict):
    """`audio` of AzureCreateChatCompletionRequest. Since v1, in preview since 2025-01-01-preview."""

    voice: VoiceIdsShared
    """The voice to speak with. 'alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer', 'verse' or another value."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """Form of the sound. 'wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16'."""


class AzureCreateEmbeddingRequest(TypedDict):
    """Taken by `embeddings.create`."""

    model: str
    """Name that the model was deployed under. Since 2022-12-01, in preview since 2022-06-01-preview."""
    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """The text, or texts, or their tokens, to turn into vectors. Since 2022-12-01, in preview since 2022-06-01-preview."""
    encoding_format: NotRequired[Literal["float", "base64"]]
    """How the vectors are written. 'float', 'base64'; default 'float'. Since 2024-06-01, in preview since 2024-03-01-preview."""
    dimensions: NotRequired[int]
    """Length of the vectors. At least 1. Since 2024-06-01, in preview since 2024-03-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-12-01, in preview since 2022-06-01-preview."""


class AzureCreateFileRequestMultiPart(TypedDict):
    """Taken by `files.create`."""

    file: FileInput
    """The file to send, as bytes, a path or an open file. Since 2022-12-01, in preview since 2022-03-01-preview."""
    expires_after: AzureCreateFileRequestMultiPartExpiresAfter | View
    """When the file expires. Since v1."""
    purpose: Literal["assistants", "batch", "fine-tune", "evals"]
    """What the file is for. 'assistants', 'batch', 'fine-tune', 'evals'. Since 2022-12-01, in preview since 2022-03-01-preview."""


class AzureCreateFileRequestMultiPartExpiresAfter(TypedDict):
    """`expires_after` of AzureCreateFileRequestMultiPart. Since v1."""

    seconds: int
    """Seconds after the anchor."""
    anchor: AzureFileExpiryAnchor
    """The time from which it is counted."""


class AzureCreateResponse(TypedDict):
    """Taken by `responses.create`."""

    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1, in preview since 2025-03-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since v1, in preview since 2025-03-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since v1, in preview since 2025-03-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since v1, in preview since 2025-03-01-preview."""
    top_logprobs: NotRequired[int]
    """How many of the likeliest tokens to give at each position. 0 to 20. Since v1."""
    previous_response_id: NotRequired[str | None]
    """The response that this one goes on from. Since v1, in preview since 2025-03-01-preview."""
    reasoning: NotRequired[Reasoning | models.Reasoning | None]
    """How the model thinks. Since v1, in preview since 2025-03-01-preview."""
    background: NotRequired[bool | None]
    """Make the response in the background, to be fetched later. Default false. Since v1."""
    max_output_tokens: NotRequired[int | None]
    """Most tokens to generate, reasoning included. Since v1, in preview since 2025-03-01-preview."""
    max_tool_calls: NotRequired[int | None]
    """Most calls of built-in tools, all together. Since v1."""
    text: NotRequired[AzureCreateResponseText | View]
    """The form of the text. Since v1, in preview since 2025-03-01-preview."""
    tools: NotRequired[Sequence[Tool]]
    """What the model may call. Since v1, in preview since 2025-03-01-preview."""
    tool_choice: NotRequired[ToolChoiceOptions | ToolChoiceObject]
    """Whether, and which, tools are called. Since v1, in preview since 2025-03-01-preview."""
    prompt: NotRequired[Prompt | models.Prompt | None]
    """The stored prompt to use. Since v1."""
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    """Whether the middle of a conversation that is too long is left out. 'auto', 'disabled'; default 'disabled'. Since v1, in preview since 2025-03-01-preview."""
    input: NotRequired[str | Sequence[AzureCreateResponseInputItem]]
    """What to answer: a text, or items such as messages, files and outputs of tools. Since v1, in preview since 2025-03-01-preview."""
    include: NotRequired[Sequence[Includable] | None]
    """What the answer should hold besides. Since v1, in preview since 2025-03-01-preview."""
    parallel_tool_calls: NotRequired[bool | None]
    """Let the model call several tools at once. Default true. Since v1, in preview since 2025-03-01-preview."""
    store: NotRequired[bool | None]
    """Keep the response, so that it can be fetched and gone on from. Default true. Since v1, in preview since 2025-03-01-preview."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. Since v1, in preview since 2025-03-01-preview."""
    model: str
    """Name that the model was deployed under. Since v1, in preview since 2025-03-01-preview."""


class AzureCreateResponseText(TypedDict):
    """`text` of AzureCreateResponse. Since v1, in preview since 2025-03-01-preview."""

    format: NotRequired[ResponseTextFormatConfiguration]
    """Plain text, any JSON, or a JSON of your schema."""


class AzureEvalAPICompletionsSamplingParams(TypedDict):
    """`sampling_params` of EvalCompletionsRunDataSourceParams."""

    seed: NotRequired[int]
    """Repeat it, with all else equal, for repeatable output as far as possible. Since v1, in preview since 2025-04-01-preview."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Since v1, in preview since 2025-04-01-preview."""
    max_tokens: NotRequired[int]
    """Most tokens to generate. Since v1."""
    top_p: NotRequired[float]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Since v1, in preview since 2025-04-01-preview."""
    reasoning_effort: NotRequired[Literal["low", "medium", "high"]]
    """How long the model thinks before it answers. 'low', 'medium', 'high'. Since v1."""
    tools: NotRequired[
        Sequence[ChatCompletionTool | models.ChatCompletionMessageToolCall | ChatTool]
    ]
    """What the model may call. Since v1."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Since v1."""
    response_format: NotRequired[ResponseTextFormatConfiguration]
    """The form of the output. Since v1."""


class AzureEvalAPIResponseSamplingParams(TypedDict):
    """`sampling_params` of EvalResponsesRunDataSourceParams."""

    seed: NotRequired[int]
    """Repeat it, with all else equal, for repeatable output as far as possible. Since v1, in preview since 2025-04-01-preview."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Since v1, in preview since 2025-04-01-preview."""
    max_tokens: NotRequired[int]
    """Most tokens to generate. Since v1."""
    top_p: NotRequired[float]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Since v1, in preview since 2025-04-01-preview."""
    reasoning_effort: NotRequired[Literal["low", "medium", "high"]]
    """How long the model thinks before it answers. 'low', 'medium', 'high'. Since v1."""
    tools: NotRequired[Sequence[Tool]]
    """What the model may call. Since v1."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Since v1."""
    response_format: NotRequired[ResponseTextFormatConfiguration]
    """The form of the output. Since v1."""


class AzureFineTuneReinforcementMethod(TypedDict):
    """`reinforcement` of FineTuneMethod. Since v1."""

    grader: AzureFineTuneReinforcementMethodGrader
    """What scores the answers."""
    response_format: NotRequired[
        ResponseFormatJSONSchemaRequest | models.ResponseFormatJSONSchemaRequest
    ]
    """The form of the output."""
    hyperparameters: NotRequired[
        FineTuneReinforcementHyperparameters | models.FineTuneReinforcementHyperparameters
    ]
    """Settings of the training."""


class AzureSearchChatDataSource(TypedDict):
    """One kind of AzureChatDataSource. Since 2024-02-01."""

    type: Literal["azure_search"]
    """The kind of data source."""
    parameters: AzureSearchChatDataSourceParameters | View
    """Where the data is and how it is searched."""


class AzureSearchChatDataSourceParameters(TypedDict):
    """`parameters` of AzureSearchChatDataSource."""

    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since v1, in preview since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since v1, in preview since 2024-05-01-preview."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """Which parts of the context to give back. At most 3 items; default ['citations', 'intent']. Since v1, in preview since 2024-05-01-preview."""
    endpoint: str
    """Address of the service that holds the data. Format uri. Since 2024-02-01."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    authentication: AzureSearchChatDataSourceParametersAuthentication | View
    """How to prove who asks. Since 2024-02-01."""
    fields_mapping: NotRequired[AzureSearchChatDataSourceParametersFieldsMapping | View]
    """Which fields of the index hold what. Since 2024-02-01."""
    query_type: NotRequired[
        Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"]
    ]
    """The kind of search. 'simple', 'semantic', 'vector', 'vector_simple_hybrid', 'vector_semantic_hybrid'. Since 2024-02-01."""
    semantic_configuration: NotRequired[str]
    """Name of the semantic configuration. Since 2024-02-01."""
    filter: NotRequired[str]
    """A filter of the search, in its own language. Since 2024-02-01."""
    embedding_dependency: NotRequired[AzureSearchChatDataSourceParametersEmbeddingDependency | View]
    """Where the vectors of the question come from. Since 2024-02-01."""


class AzureSearchChatDataSourceParametersFieldsMapping(TypedDict):
    """`fields_mapping` of AzureSearchChatDataSourceParameters."""

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
    """Fields that hold the vectors of images. Since v1, in preview since 2024-02-15-preview."""


class AzureUserSecurityContext(TypedDict):
    """`user_security_context` of AzureCreateChatCompletionRequest. Since v1, in preview since 2024-12-01-preview."""

    application_name: NotRequired[str]
    """Name of your application."""
    end_user_id: NotRequired[str]
    """Id of the end user in Microsoft Entra."""
    end_user_tenant_id: NotRequired[str]
    """Id of the end user's tenant."""
    source_ip: NotRequired[str]
    """Address that the end user asks from."""


class ChatCompletionFunctionCallOption(TypedDict):
    """`function_call` of AzureCreateChatCompletionRequest. Since 2024-02-01, in preview since 2023-07-01-preview."""

    name: str
    """Name of the function to call."""


@deprecated("deprecated by the service")
class ChatCompletionFunctions(TypedDict):
    """`functions` of AzureCreateChatCompletionRequest. Since 2024-02-01, in preview since 2023-07-01-preview."""

    description: NotRequired[str]
    """What the function does and when to call it, for the model."""
    name: str
    """Name of the function."""
    parameters: NotRequired[Any]
    """The arguments of the function, as JSON Schema."""


class ChatCompletionMessageToolCall(TypedDict):
    """One kind of ChatCompletionMessageToolCallsItem. Since 2024-02-01, in preview since 2023-12-01-preview."""

    id: str
    """Its id."""
    type: Literal["function"]
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

    type: Literal["function"]
    """Tells which kind of object it is."""
    function: ChatCompletionNamedToolChoiceFunction | View
    """The function."""


class ChatCompletionNamedToolChoiceFunction(TypedDict):
    """`function` of ChatCompletionNamedToolChoice. Since 2024-02-01, in preview since 2023-12-01-preview."""

    name: str
    """Name of the function to call."""


class ChatCompletionRequestAssistantMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage."""

    role: Literal["assistant"]
    """Who speaks. Since 2023-05-15, in preview since 2023-03-15-preview."""
    content: NotRequired[str | Sequence[ChatCompletionRequestAssistantMessageContentPart] | None]
    """What is said. Since 2023-05-15, in preview since 2023-03-15-preview."""
    refusal: NotRequired[str | None]
    """Why the model declines, in its words. Since 2024-10-21, in preview since 2024-08-01-preview."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart. Since 2023-05-15, in preview since 2023-03-15-preview."""
    audio: NotRequired[ChatCompletionRequestAssistantMessageAudio | View | None]
    """What was said, as sound, or the id of it. Since v1."""
    tool_calls: NotRequired[ChatCompletionMessageToolCallsItem]
    """The calls that the model wants. Since 2024-02-01, in preview since 2023-12-01-preview."""
    function_call: NotRequired[ChatCompletionRequestAssistantMessageFunctionCall | View | None]
    """The call that the model wants; the older form of tool_calls. Deprecated. Since 2024-10-21, in preview since 2023-07-01-preview."""


class ChatCompletionRequestAssistantMessageAudio(TypedDict):
    """`audio` of ChatCompletionRequestAssistantMessage. Since v1."""

    id: str
    """Its id."""


class ChatCompletionRequestAssistantMessageFunctionCall(TypedDict):
    """`function_call` of ChatCompletionRequestAssistantMessage. Since 2024-10-21, in preview since 2023-07-01-preview."""

    name: str
    """Name of the function."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionRequestDeveloperMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["developer"]
    """Who speaks."""
    content: str | Sequence[ChatCompletionRequestMessageContentPartText | View]
    """What is said."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart."""


@deprecated("deprecated by the service")
class ChatCompletionRequestFunctionMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["function"]
    """Who speaks."""
    content: str | None
    """What the function gave back."""
    name: str
    """Name of the function."""


class ChatCompletionRequestMessageContentPartAudio(TypedDict):
    """One kind of ChatCompletionRequestMessageContentPart, One kind of ChatCompletionRequestUserMessageContentPart."""

    type: Literal["input_audio"]
    """Tells which kind of object it is. Since 2024-02-01, in preview since 2023-12-01-preview."""
    input_audio: (
        ChatCompletionRequestMessageContentPartAudioInputAudio | models.ItemContentInputAudio
    )
    """The sound. Since v1, in preview since 2025-01-01-preview."""


class ChatCompletionRequestMessageContentPartAudioInputAudio(TypedDict):
    """`input_audio` of ChatCompletionRequestMessageContentPartAudio. Since v1, in preview since 2025-01-01-preview."""

    data: str
    """The sound, in base64. Format base64."""
    format: Literal["wav", "mp3"]
    """Form of the sound, such as wav or mp3. 'wav', 'mp3'."""


class ChatCompletionRequestMessageContentPartFile(TypedDict):
    """One kind of ChatCompletionRequestMessageContentPart, One kind of ChatCompletionRequestUserMessageContentPart."""

    type: Literal["file"]
    """Tells which kind of object it is. Since 2024-02-01, in preview since 2023-12-01-preview."""
    file: ChatCompletionRequestMessageContentPartFileFile | View
    """The file, by its id or its contents. Since v1."""


class ChatCompletionRequestMessageContentPartFileFile(TypedDict):
    """`file` of ChatCompletionRequestMessageContentPartFile. Since v1."""

    filename: NotRequired[str]
    """Name of the file."""
    file_data: NotRequired[str]
    """The contents of the file, in base64."""
    file_id: NotRequired[str]
    """Id of the file."""


class ChatCompletionRequestMessageContentPartImage(TypedDict):
    """One kind of ChatCompletionRequestMessageContentPart, One kind of ChatCompletionRequestUserMessageContentPart."""

    type: Literal["image_url"]
    """Tells which kind of object it is. Since 2024-02-01, in preview since 2023-12-01-preview."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl | View
    """The image, by its address or as a data URL. Since 2024-10-21, in preview since 2024-08-01-preview."""


class ChatCompletionRequestMessageContentPartImageImageUrl(TypedDict):
    """`image_url` of ChatCompletionRequestMessageContentPartImage. Since 2024-10-21, in preview since 2024-08-01-preview."""

    url: str
    """Address of the image, or a data URL. Format uri."""
    detail: NotRequired[Literal["auto", "low", "high"]]
    """How closely the model looks at the image. 'auto', 'low', 'high'; default 'auto'."""


class ChatCompletionRequestMessageContentPartRefusal(TypedDict):
    """One kind of ChatCompletionRequestAssistantMessageContentPart, One kind of ChatCompletionRequestMessageContentPart."""

    type: Literal["refusal"]
    """Tells which kind of object it is. Since 2024-02-01, in preview since 2023-12-01-preview."""
    refusal: str
    """Why the model declines, in its words. Since 2024-10-21, in preview since 2024-08-01-preview."""


class ChatCompletionRequestMessageContentPartText(TypedDict):
    """One kind of ChatCompletionRequestAssistantMessageContentPart, `content` of ChatCompletionRequestDeveloperMessage and others. Since 2024-02-01, in preview since 2023-12-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class ChatCompletionRequestSystemMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["system"]
    """Who speaks."""
    content: str | Sequence[ChatCompletionRequestSystemMessageContentPart | View]
    """What is said."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart."""


class ChatCompletionRequestToolMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage."""

    role: Literal["tool"]
    """Who speaks. Since 2023-05-15, in preview since 2023-03-15-preview."""
    content: str | Sequence[ChatCompletionRequestToolMessageContentPart | View]
    """What the tool gave back. Since 2023-05-15, in preview since 2023-03-15-preview."""
    tool_call_id: str
    """Id of the call that this answers. Since 2024-02-01, in preview since 2023-12-01-preview."""


class ChatCompletionRequestUserMessage(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["user"]
    """Who speaks."""
    content: str | Sequence[ChatCompletionRequestUserMessageContentPart | View]
    """What is said."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart."""


class ChatCompletionStreamOptions(TypedDict):
    """`stream_options` of AzureCreateChatCompletionRequest. Since v1, in preview since 2024-09-01-preview."""

    include_usage: NotRequired[bool]
    """Have a last piece with the tokens spent."""


class ChatCompletionTool(TypedDict):
    """`tools` of AzureCreateChatCompletionRequest, `tools` of AzureEvalAPICompletionsSamplingParams. Since 2024-02-01, in preview since 2023-12-01-preview."""

    type: Literal["function"]
    """Tells which kind of object it is."""
    function: FunctionObject | View
    """The function."""


class ChatOutputPredictionContent(TypedDict):
    """One kind of ChatOutputPrediction. Since v1, in preview since 2025-01-01-preview."""

    type: Literal["content"]
    """Tells which kind of object it is."""
    content: str | Sequence[ChatCompletionRequestMessageContentPartText | View]
    """Text that much of the answer is likely to repeat."""


class CodeInterpreterOutputImage(TypedDict):
    """One kind of CodeInterpreterOutput. Since v1."""

    type: Literal["image"]
    """Tells which kind of object it is."""
    url: str
    """Address of the image. Format uri."""


class CodeInterpreterOutputLogs(TypedDict):
    """One kind of CodeInterpreterOutput. Since v1."""

    type: Literal["logs"]
    """Tells which kind of object it is."""
    logs: str
    """What the code printed."""


class CodeInterpreterTool(TypedDict):
    """One kind of Tool."""

    type: Literal["code_interpreter"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    container: str | CodeInterpreterToolAuto | models.CodeInterpreterToolAuto
    """The container that the code runs in, by its id or to be made. Since v1."""


class CodeInterpreterToolAuto(TypedDict):
    """`container` of CodeInterpreterTool. Since v1."""

    type: Literal["auto"]
    """Tells which kind of object it is."""
    file_ids: NotRequired[Sequence[str]]
    """Ids of the files for the code."""


class CodeInterpreterToolCallItemParam(TypedDict):
    """One kind of ItemParam."""

    type: Literal["code_interpreter_call"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    container_id: str
    """Id of the container that the code runs in. Since v1."""
    code: str | None
    """The code to run. Since v1."""
    outputs: Sequence[CodeInterpreterOutput] | None
    """What the code gave out. Since v1."""


class ComparisonFilter(TypedDict):
    """One kind of Filters, One kind of CompoundFilterFilter. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"]
    """How the two are compared: eq, ne, gt, gte, lt, lte. 'eq', 'ne', 'gt', 'gte', 'lt', 'lte'; default 'eq'."""
    key: str
    """The attribute to look at."""
    value: str | float | bool
    """What it is compared with."""


class CompoundFilter(TypedDict):
    """One kind of Filters, One kind of CompoundFilterFilter. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["and", "or"]
    """Whether all of the filters must hold, or any. 'and', 'or'."""
    filters: Sequence[CompoundFilterFilter]
    """The filters."""


class ComputerActionClick(TypedDict):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["click"]
    """The kind of action."""
    button: Literal["left", "right", "wheel", "back", "forward"]
    """The button of the pointer. 'left', 'right', 'wheel', 'back', 'forward'."""
    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""


class ComputerActionDoubleClick(TypedDict):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["double_click"]
    """The kind of action."""
    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""


class ComputerActionDrag(TypedDict):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["drag"]
    """The kind of action."""
    path: Sequence[Coordinate | models.Coordinate]
    """The points that the pointer goes along."""


class ComputerActionKeyPress(TypedDict):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["keypress"]
    """The kind of action."""
    keys: Sequence[str]
    """The keys to press."""


class ComputerActionMove(TypedDict):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["move"]
    """The kind of action."""
    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""


class ComputerActionScreenshot(TypedDict):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["screenshot"]
    """The kind of action."""


class ComputerActionScroll(TypedDict):
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


class ComputerActionTypeKeys(TypedDict):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["type"]
    """The kind of action."""
    text: str
    """The text to type."""


class ComputerActionWait(TypedDict):
    """One kind of ComputerAction. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["wait"]
    """The kind of action."""


class ComputerToolCallItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_call"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call, which its output names."""
    action: ComputerAction
    """What is to be done."""
    pending_safety_checks: Sequence[
        ComputerToolCallSafetyCheck | models.ComputerToolCallSafetyCheck
    ]
    """The warnings that wait for the user."""


class ComputerToolCallOutputItemOutputComputerScreenshot(TypedDict):
    """One kind of ComputerToolCallOutputItemOutput. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_screenshot"]
    """Tells which kind of object it is."""
    image_url: NotRequired[str]
    """Address of the screenshot, or a data URL."""
    file_id: NotRequired[str]
    """Id of the file."""


class ComputerToolCallOutputItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_call_output"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call that this answers."""
    acknowledged_safety_checks: NotRequired[
        Sequence[ComputerToolCallSafetyCheck | models.ComputerToolCallSafetyCheck]
    ]
    """The warnings that the user has seen and allowed."""
    output: ComputerToolCallOutputItemOutput
    """What came out."""


class ComputerToolCallSafetyCheck(TypedDict):
    """`pending_safety_checks` of ComputerToolCallItemParam, `acknowledged_safety_checks` of ComputerToolCallOutputItemParam. Since v1, in preview since 2025-03-01-preview."""

    id: str
    """Its id."""
    code: str
    """Kind of the warning."""
    message: str
    """What might be unsafe."""


class ComputerUsePreviewTool(TypedDict):
    """One kind of Tool. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_use_preview"]
    """Tells which kind of object it is."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """The kind of computer. 'windows', 'mac', 'linux', 'ubuntu', 'browser'."""
    display_width: int
    """Width of the screen in pixels."""
    display_height: int
    """Height of the screen in pixels."""


class Coordinate(TypedDict):
    """`path` of ComputerActionDrag. Since v1, in preview since 2025-03-01-preview."""

    x: int
    """Distance from the left in pixels."""
    y: int
    """Distance from the top in pixels."""


class CopyModelRequest(TypedDict):
    """Taken by `fine_tuning.jobs.checkpoints.copy`. Since v1."""

    destinationResourceId: str
    """Id of the resource that gets the copy."""
    region: str
    """Region of the resource that gets the copy."""


class CreateContainerBody(TypedDict):
    """Taken by `containers.create`. Since v1."""

    name: str
    """Name of the container."""
    file_ids: NotRequired[Sequence[str]]
    """Ids of the files to copy into the container."""
    expires_after: NotRequired[CreateContainerBodyExpiresAfter | View]
    """When the container expires."""


class CreateContainerBodyExpiresAfter(TypedDict):
    """`expires_after` of CreateContainerBody. Since v1."""

    anchor: Literal["last_active_at"]
    """The time from which it is counted."""
    minutes: int
    """Minutes after the anchor."""


class CreateContainerFileBodyMultiPart(TypedDict):
    """Taken by `containers.files.create`. Since v1."""

    file_id: NotRequired[str]
    """Id of the file."""
    file: NotRequired[FileInput]
    """The file to put in, as bytes, a path or an open file."""


class CreateEvalItemObject(TypedDict):
    """One kind of CreateEvalItem. Since v1, in preview since 2025-04-01-preview."""

    role: str
    """Who speaks."""
    content: str
    """Text, or parts, with places such as {{item.question}}."""


class CreateEvalRunRequest(TypedDict):
    """Taken by `evals.runs.create`. Since v1, in preview since 2025-04-01-preview."""

    name: NotRequired[str]
    """Name of the run."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object."""
    data_source: EvalRunDataSourceParams | View
    """Where the items come from."""


class CreateFineTuningJobRequest(TypedDict):
    """Taken by `fine_tuning.jobs.create`."""

    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    """Id of the model. 'babbage-002', 'davinci-002', 'gpt-3.5-turbo', 'gpt-4o-mini' or another value. Since 2024-02-01, in preview since 2023-10-01-preview."""
    training_file: str
    """Id of the file to train on. Since 2024-02-01, in preview since 2023-10-01-preview."""
    hyperparameters: NotRequired[CreateFineTuningJobRequestHyperparameters | View]
    """Settings of the training. Deprecated. Since 2024-02-01, in preview since 2023-10-01-preview."""
    suffix: NotRequired[str | None]
    """Text in the name of the model that comes out. 1 to 64 characters; default null. Since 2024-02-01, in preview since 2023-10-01-preview."""
    validation_file: NotRequired[str | None]
    """Id of the file to validate with. Since 2024-02-01, in preview since 2023-10-01-preview."""
    integrations: NotRequired[Sequence[CreateFineTuningJobRequestIntegration] | None]
    """Services that follow the job. Since v1, in preview since 2024-09-01-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for a training that comes out much the same. 0 to 2147483647. Since 2024-06-01, in preview since 2024-05-01-preview."""
    method: NotRequired[FineTuneMethod | models.FineTuneMethod]
    """The way of training. Since v1, in preview since 2025-01-01-preview."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""


class CreateFineTuningJobRequestHyperparameters(TypedDict):
    """`hyperparameters` of CreateFineTuningJobRequest. Since 2024-02-01, in preview since 2023-10-01-preview."""

    batch_size: NotRequired[Literal["auto"] | int]
    """Examples in one step of the training. Default 'auto'."""
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    """Factor of the learning rate. Default 'auto'."""
    n_epochs: NotRequired[Literal["auto"] | int]
    """How often the training goes through the data. Default 'auto'."""


class CreateFineTuningJobRequestWandbIntegration(TypedDict):
    """One kind of CreateFineTuningJobRequestIntegration. Since v1, in preview since 2024-09-01-preview."""

    type: Literal["wandb"]
    """Tells which kind of object it is."""
    wandb: CreateFineTuningJobRequestWandbIntegrationWandb | View
    """The run of Weights & Biases that gets the figures."""


class CreateFineTuningJobRequestWandbIntegrationWandb(TypedDict):
    """`wandb` of CreateFineTuningJobRequestWandbIntegration. Since v1, in preview since 2024-09-01-preview."""

    project: str
    """Project in Weights & Biases that the run belongs to."""
    name: NotRequired[str | None]
    """Name of the run in Weights & Biases."""
    entity: NotRequired[str | None]
    """User or team in Weights & Biases that the run belongs to."""
    tags: NotRequired[Sequence[str]]
    """Tags of the run in Weights & Biases."""


class CreateVectorStoreFileBatchRequest(TypedDict):
    """Taken by `vector_stores.file_batches.create`."""

    file_ids: Sequence[str]
    """Ids of the files to take in. 1 to 500 items. Since v1, in preview since 2024-05-01-preview."""
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    """How files are cut into chunks. Since v1, in preview since 2024-07-01-preview."""
    attributes: NotRequired[VectorStoreFileAttributes | View | None]
    """Your own keys and values, to filter a search by. Since v1."""


class CreateVectorStoreFileRequest(TypedDict):
    """Taken by `vector_stores.files.create`."""

    file_id: str
    """Id of the file. Since v1, in preview since 2024-05-01-preview."""
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam]
    """How files are cut into chunks. Since v1, in preview since 2024-07-01-preview."""
    attributes: NotRequired[VectorStoreFileAttributes | View | None]
    """Your own keys and values, to filter a search by. Since v1."""


class CreateVectorStoreRequest(TypedDict):
    """Taken by `vector_stores.create`."""

    file_ids: NotRequired[Sequence[str]]
    """Ids of the files to take in. At most 500 items. Since v1, in preview since 2024-05-01-preview."""
    name: NotRequired[str]
    """Name of the vector store. Since v1, in preview since 2024-05-01-preview."""
    expires_after: NotRequired[VectorStoreExpirationAfter | models.VectorStoreExpirationAfter]
    """When it expires. Since v1, in preview since 2024-05-01-preview."""
    chunking_strategy: NotRequired[CreateVectorStoreRequestChunkingStrategy]
    """How files are cut into chunks. Since v1, in preview since 2024-07-01-preview."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1, in preview since 2024-05-01-preview."""


class ElasticsearchChatDataSource(TypedDict):
    """One kind of AzureChatDataSource. Since 2024-02-01."""

    type: Literal["elasticsearch"]
    """The kind of data source."""
    parameters: ElasticsearchChatDataSourceParameters | View
    """Where the data is and how it is searched."""


class ElasticsearchChatDataSourceParameters(TypedDict):
    """`parameters` of ElasticsearchChatDataSource."""

    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since v1, in preview since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since v1, in preview since 2024-05-01-preview."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """Which parts of the context to give back. At most 3 items; default ['citations', 'intent']. Since v1, in preview since 2024-05-01-preview."""
    endpoint: str
    """Address of the service that holds the data. Format uri. Since 2024-02-01."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    authentication: ElasticsearchChatDataSourceParametersAuthentication | View
    """How to prove who asks. Since 2024-02-01."""
    fields_mapping: NotRequired[ElasticsearchChatDataSourceParametersFieldsMapping | View]
    """Which fields of the index hold what. Since 2024-02-01."""
    query_type: NotRequired[Literal["simple", "vector"]]
    """The kind of search. 'simple', 'vector'. Since 2024-02-01."""
    embedding_dependency: NotRequired[AzureChatDataSourceVectorizationSource | View]
    """Where the vectors of the question come from. Since 2024-02-01."""


class ElasticsearchChatDataSourceParametersFieldsMapping(TypedDict):
    """`fields_mapping` of ElasticsearchChatDataSourceParameters. Since 2024-02-01."""

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


class EvalCompletionsInputItemReference(TypedDict):
    """One kind of EvalCompletionsRunDataSourceParamsInputMessages. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["item_reference"]
    """Tells which kind of object it is."""
    item_reference: str
    """The place in the item that holds the messages."""


class EvalCompletionsRunDataSourceParams(TypedDict):
    """One kind of EvalRunDataSourceParams. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["completions"]
    """Tells which kind of object it is."""
    input_messages: NotRequired[EvalCompletionsRunDataSourceParamsInputMessages | View]
    """The messages that each item makes."""
    sampling_params: NotRequired[AzureEvalAPICompletionsSamplingParams | View]
    """How the model answers."""
    model: NotRequired[str]
    """Id of the model that answers."""
    source: EvalCompletionsRunDataSourceParamsSource
    """Where the items come from."""


class EvalCompletionsRunDataSourceParamsInputMessagesTemplate(TypedDict):
    """One kind of EvalCompletionsRunDataSourceParamsInputMessages. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["template"]
    """Whether messages are made from a template or taken from the item."""
    template: Sequence[Any]
    """Messages with places such as {{item.question}}."""


class EvalCustomDataSourceConfigParams(TypedDict):
    """One kind of EvalDataSourceConfigParams. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["custom"]
    """Tells which kind of object it is."""
    item_schema: Mapping[str, Any]
    """The form of an item, as JSON Schema."""
    include_sample_schema: NotRequired[bool]
    """Let criteria name what a model answered. Default false."""


class EvalGraderLabelModelParams(TypedDict):
    """One kind of EvalGraderParams. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["label_model"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    model: str
    """Id of the model."""
    input: Sequence[CreateEvalItem]
    """The messages that the grading model is asked, with places such as {{sample.output_text}}."""
    labels: Sequence[str]
    """The labels to choose from."""
    passing_labels: Sequence[str]
    """The labels with which an item passes."""


class EvalGraderPythonParams(TypedDict):
    """One kind of EvalGraderParams."""

    type: Literal["python"]
    """The kind of grader. Since v1, in preview since 2025-04-01-preview."""
    name: str
    """Name of the grader. Since v1, in preview since 2025-04-01-preview."""
    source: str
    """The Python code, with a function grade(sample, item) that gives a number. Since v1."""
    image_tag: NotRequired[str]
    """The image that the code runs in. Since v1."""
    pass_threshold: NotRequired[float]
    """The score from which an item passes. Since v1, in preview since 2025-04-01-preview."""


class EvalGraderScoreModelParams(TypedDict):
    """One kind of EvalGraderParams. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["score_model"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    model: str
    """Id of the model."""
    sampling_params: NotRequired[Any]
    """How the model answers."""
    input: Sequence[EvalItem | models.AzureChatCompletionResponseMessage | models.EvalItem]
    """The messages that the grading model is asked, with places such as {{sample.output_text}}."""
    range: NotRequired[Sequence[float]]
    """The lowest and the highest score."""
    pass_threshold: NotRequired[float]
    """The score from which an item passes."""


class EvalGraderStringCheckParams(TypedDict):
    """One kind of EvalGraderParams. Since v1, in preview since 2025-04-01-preview."""

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


class EvalGraderTextSimilarityParams(TypedDict):
    """One kind of EvalGraderParams. Since v1, in preview since 2025-04-01-preview."""

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


class EvalItem(TypedDict):
    """One kind of CreateEvalItem, `input` of EvalGraderScoreModelParams and others. Since v1, in preview since 2025-04-01-preview."""

    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks. 'user', 'assistant', 'system', 'developer'."""
    content: str | EvalItemContent
    """Text, or parts, with places such as {{item.question}}."""
    type: NotRequired[Literal["message"]]
    """Tells which kind of object it is."""


class EvalItemContentInputText(TypedDict):
    """One kind of EvalItemContent. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["input_text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class EvalItemContentOutputText(TypedDict):
    """One kind of EvalItemContent. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["output_text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class EvalJsonlRunDataSourceParams(TypedDict):
    """One kind of EvalRunDataSourceParams. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["jsonl"]
    """Tells which kind of object it is."""
    source: EvalJsonlRunDataSourceParamsSource | View
    """Where the items come from."""


class EvalLogsDataSourceConfigParams(TypedDict):
    """One kind of EvalDataSourceConfigParams. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["logs"]
    """Tells which kind of object it is."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object."""


class EvalResponsesInputTemplate(TypedDict):
    """One kind of EvalResponsesRunDataSourceParamsInputMessages. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["template"]
    """Tells which kind of object it is."""
    template: Sequence[EvalResponsesInputTemplateTemplateItem]
    """Messages with places such as {{item.question}}."""


class EvalResponsesInputTemplateTemplateItemObject(TypedDict):
    """One kind of EvalResponsesInputTemplateTemplateItem. Since v1, in preview since 2025-04-01-preview."""

    role: str
    """Who speaks."""
    content: str


class EvalResponsesRunDataSourceParams(TypedDict):
    """One kind of EvalRunDataSourceParams. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["responses"]
    """Tells which kind of object it is."""
    input_messages: NotRequired[EvalResponsesRunDataSourceParamsInputMessages | View]
    """The messages that each item makes."""
    sampling_params: NotRequired[AzureEvalAPIResponseSamplingParams | View]
    """How the model answers."""
    model: NotRequired[str]
    """Id of the model that answers."""
    source: EvalResponsesRunDataSourceParamsSource | View
    """Where the items come from."""


class EvalResponsesRunDataSourceParamsInputMessagesItemReference(TypedDict):
    """One kind of EvalResponsesRunDataSourceParamsInputMessages. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["item_reference"]
    """Whether messages are made from a template or taken from the item."""
    item_reference: str
    """The place in the item that holds the messages, such as item.messages."""


class EvalRunFileContentDataContentSource(TypedDict):
    """One kind of EvalCompletionsRunDataSourceParamsSource, One kind of EvalJsonlRunDataSourceParamsSource and others. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["file_content"]
    """Tells which kind of object it is."""
    content: Sequence[EvalRunFileContentDataContentSourceContentItem | View]
    """The items themselves."""


class EvalRunFileContentDataContentSourceContentItem(TypedDict):
    """`content` of EvalRunFileContentDataContentSource. Since v1, in preview since 2025-04-01-preview."""

    item: Mapping[str, Any]
    """The item, by its own fields."""
    sample: NotRequired[Mapping[str, Any]]
    """What a model answered for the item."""


class EvalRunFileIdDataContentSource(TypedDict):
    """One kind of EvalCompletionsRunDataSourceParamsSource, One kind of EvalJsonlRunDataSourceParamsSource and others. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["file_id"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""


class EvalRunResponsesDataContentSource(TypedDict):
    """One kind of EvalResponsesRunDataSourceParamsSource."""

    type: Literal["responses"]
    """Tells which kind of object it is. Since v1, in preview since 2025-04-01-preview."""
    metadata: NotRequired[Mapping[str, str]]
    """Only responses with these keys and values. Since v1."""
    model: NotRequired[str | None]
    """Only responses of this model. Since v1."""
    instructions_search: NotRequired[str | None]
    """Only responses whose instructions hold this text. Since v1."""
    created_after: NotRequired[int | None]
    """Only those made after this time, in seconds since 1970. At least 0. Since v1."""
    created_before: NotRequired[int | None]
    """Only those made before this time, in seconds since 1970. At least 0. Since v1."""
    reasoning_effort: NotRequired[ReasoningEffort | None]
    """Only responses made with this effort. 'low', 'medium', 'high'; default 'medium'. Since v1."""
    temperature: NotRequired[float | None]
    """Only responses made with this temperature. Since v1."""
    top_p: NotRequired[float | None]
    """Only responses made with this top_p. Since v1."""
    users: NotRequired[Sequence[str] | None]
    """Only responses of these users. Since v1."""
    tools: NotRequired[Sequence[str] | None]
    """Only responses that could call these tools. Since v1."""


class EvalRunStoredCompletionsDataContentSource(TypedDict):
    """One kind of EvalCompletionsRunDataSourceParamsSource."""

    type: Literal["stored_completions"]
    """Tells which kind of object it is. Since v1, in preview since 2025-04-01-preview."""
    metadata: Mapping[str, str] | None
    """Only completions with these keys and values. Since v1."""
    model: NotRequired[str | None]
    """Only completions of this model. Since v1."""
    created_after: NotRequired[int | None]
    """Only those made after this time, in seconds since 1970. Since v1."""
    created_before: NotRequired[int | None]
    """Only those made before this time, in seconds since 1970. Since v1."""
    limit: NotRequired[int | None]
    """Most completions to take. Since v1."""


@deprecated("deprecated by the service")
class EvalStoredCompletionsDataSourceConfigParams(TypedDict):
    """One kind of EvalDataSourceConfigParams. Since v1, in preview since 2025-04-01-preview."""

    type: Literal["stored_completions"]
    """Tells which kind of object it is."""
    metadata: NotRequired[Mapping[str, Any]]
    """Only completions with these keys and values."""


class EvalsCreateRequest(TypedDict):
    """Taken by `evals.create`. Since v1, in preview since 2025-04-01-preview."""

    name: NotRequired[str]
    """Name of the evaluation."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object."""
    data_source_config: EvalDataSourceConfigParams
    """The form of the data."""
    testing_criteria: Sequence[EvalGraderParams]
    """The graders that an item must pass."""


class EvalsUpdateRequest(TypedDict):
    """Taken by `evals.update`. Since v1, in preview since 2025-04-01-preview."""

    name: NotRequired[str]
    """New name of the evaluation."""
    metadata: NotRequired[MetadataPropertyForRequest | View]
    """Your own keys and values, kept with the object."""


class FileSearchTool(TypedDict):
    """One kind of Tool. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["file_search"]
    """Tells which kind of object it is."""
    vector_store_ids: Sequence[str]
    """Ids of the vector stores to search."""
    max_num_results: NotRequired[int]
    """Most results, 1 to 50."""
    ranking_options: NotRequired[RankingOptions | models.RankingOptions]
    """How the results are ranked."""
    filters: NotRequired[Filters | None]
    """Which files are searched, by their attributes."""


class FileSearchToolCallItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["file_search_call"]
    """Tells which kind of object it is."""
    queries: Sequence[str]
    """What was searched for."""
    results: NotRequired[
        Sequence[FileSearchToolCallItemParamResult | models.FileSearchToolCallItemParamResult]
        | None
    ]
    """What was found."""


class FileSearchToolCallItemParamResult(TypedDict):
    """`results` of FileSearchToolCallItemParam. Since v1, in preview since 2025-03-01-preview."""

    file_id: NotRequired[str]
    """Id of the file."""
    text: NotRequired[str]
    """The text that was found."""
    filename: NotRequired[str]
    """Name of the file."""
    attributes: NotRequired[VectorStoreFileAttributes | View]
    """The keys and values of the file."""
    score: NotRequired[float]
    """How well it fits, from 0 to 1."""


class FineTuneDPOHyperparameters(TypedDict):
    """`hyperparameters` of FineTuneDPOMethod. Since v1, in preview since 2025-01-01-preview."""

    beta: NotRequired[Literal["auto"] | float]
    """Weight of the penalty for leaving the base model. Default 'auto'."""
    batch_size: NotRequired[Literal["auto"] | int]
    """Examples in one step of the training. Default 'auto'."""
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    """Factor of the learning rate. Default 'auto'."""
    n_epochs: NotRequired[Literal["auto"] | int]
    """How often the training goes through the data. Default 'auto'."""


class FineTuneDPOMethod(TypedDict):
    """`dpo` of FineTuneMethod. Since v1, in preview since 2025-01-01-preview."""

    hyperparameters: NotRequired[FineTuneDPOHyperparameters | models.FineTuneDPOHyperparameters]
    """Settings of the training."""


class FineTuneMethod(TypedDict):
    """`method` of CreateFineTuningJobRequest."""

    type: Literal["supervised", "dpo", "reinforcement"]
    """The way of training. 'supervised', 'dpo', 'reinforcement'. Since v1, in preview since 2025-01-01-preview."""
    supervised: NotRequired[FineTuneSupervisedMethod | models.FineTuneSupervisedMethod]
    """Settings of supervised training. Since v1."""
    dpo: NotRequired[FineTuneDPOMethod | models.FineTuneDPOMethod]
    """Settings of direct preference optimization. Since v1, in preview since 2025-01-01-preview."""
    reinforcement: NotRequired[
        AzureFineTuneReinforcementMethod | models.AzureFineTuneReinforcementMethod
    ]
    """Settings of reinforcement learning. Since v1."""


class FineTuneReinforcementHyperparameters(TypedDict):
    """`hyperparameters` of AzureFineTuneReinforcementMethod. Since v1."""

    batch_size: NotRequired[Literal["auto"] | int]
    """Examples in one step of the training. Default 'auto'."""
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    """Factor of the learning rate. Default 'auto'."""
    n_epochs: NotRequired[Literal["auto"] | int]
    """How often the training goes through the data. Default 'auto'."""
    reasoning_effort: NotRequired[Literal["default", "low", "medium", "high"]]
    """How long the model thinks. 'default', 'low', 'medium', 'high'; default 'default'."""
    compute_multiplier: NotRequired[Literal["auto"] | float]
    """How much is spent on exploring. Default 'auto'."""
    eval_interval: NotRequired[Literal["auto"] | int]
    """Steps between two evaluations. Default 'auto'."""
    eval_samples: NotRequired[Literal["auto"] | int]
    """Samples of each evaluation. Default 'auto'."""


class FineTuneSupervisedHyperparameters(TypedDict):
    """`hyperparameters` of FineTuneSupervisedMethod. Since v1."""

    batch_size: NotRequired[Literal["auto"] | int]
    """Examples in one step of the training. Default 'auto'."""
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    """Factor of the learning rate. Default 'auto'."""
    n_epochs: NotRequired[Literal["auto"] | int]
    """How often the training goes through the data. Default 'auto'."""


class FineTuneSupervisedMethod(TypedDict):
    """`supervised` of FineTuneMethod. Since v1."""

    hyperparameters: NotRequired[
        FineTuneSupervisedHyperparameters | models.FineTuneSupervisedHyperparameters
    ]
    """Settings of the training."""


class FunctionObject(TypedDict):
    """`function` of ChatCompletionTool."""

    description: NotRequired[str]
    """What the function does and when to call it, for the model. Since 2024-02-01, in preview since 2023-12-01-preview."""
    name: str
    """Name of the function. Since 2024-02-01, in preview since 2023-12-01-preview."""
    parameters: NotRequired[Any]
    """The arguments of the function, as JSON Schema. Since 2024-02-01, in preview since 2023-12-01-preview."""
    strict: NotRequired[bool | None]
    """Hold the model to the schema of the arguments exactly. Default false. Since 2024-10-21, in preview since 2024-08-01-preview."""


class FunctionTool(TypedDict):
    """One kind of Tool. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["function"]
    """Tells which kind of object it is."""
    name: str
    """Name of the function."""
    description: NotRequired[str | None]
    """What the function does and when to call it, for the model."""
    parameters: Any
    """The arguments of the function, as JSON Schema."""
    strict: bool | None
    """Hold the model to the schema of the arguments exactly."""


class FunctionToolCallItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["function_call"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call, which its output names."""
    name: str
    """Name of the function."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class FunctionToolCallOutputItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["function_call_output"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call that this answers."""
    output: str
    """What the function gave back, as text or JSON."""


class GraderMulti(TypedDict):
    """One kind of AzureFineTuneReinforcementMethodGrader, One kind of RunGraderRequestGrader and others. Since v1."""

    type: Literal["multi"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    graders: Mapping[str, GraderMultiGradersValue]
    """The graders, by name."""
    calculate_output: str
    """Formula that puts the scores of the graders together."""


class GraderPython(TypedDict):
    """One kind of RunGraderRequestGrader, One kind of ValidateGraderRequestGrader. Since v1."""

    type: Literal["python"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    source: str
    """The Python code, with a function grade(sample, item) that gives a number."""
    image_tag: NotRequired[str]
    """The image that the code runs in."""


class GraderScoreModel(TypedDict):
    """One kind of AzureFineTuneReinforcementMethodGrader, One kind of GraderMultiGradersValue and others. Since v1."""

    type: Literal["score_model"]
    """The kind of grader."""
    name: str
    """Name of the grader."""
    model: str
    """Id of the model."""
    sampling_params: NotRequired[Any]
    """How the model answers."""
    input: Sequence[EvalItem | models.AzureChatCompletionResponseMessage | models.EvalItem]
    """The messages that the grading model is asked, with places such as {{sample.output_text}}."""
    range: NotRequired[Sequence[float]]
    """The lowest and the highest score."""


class GraderStringCheck(TypedDict):
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


class GraderTextSimilarity(TypedDict):
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


class ImageGenTool(TypedDict):
    """One kind of Tool."""

    type: Literal["image_generation"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    model: NotRequired[Literal["gpt-image-1"]]
    """Id of the model that makes the image. Default 'gpt-image-1'. Since v1."""
    quality: NotRequired[Literal["low", "medium", "high", "auto"]]
    """Quality of the image. 'low', 'medium', 'high', 'auto'; default 'auto'. Since v1."""
    size: NotRequired[Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """Width and height in pixels. '1024x1024', '1024x1536', '1536x1024', 'auto'; default 'auto'. Since v1."""
    output_format: NotRequired[Literal["png", "webp", "jpeg"]]
    """Form of the image. 'png', 'webp', 'jpeg'; default 'png'. Since v1."""
    output_compression: NotRequired[int]
    """How much the image is compressed, in percent. 0 to 100; default 100. Since v1."""
    moderation: NotRequired[Literal["auto", "low"]]
    """How strictly the content is filtered. 'auto', 'low'; default 'auto'. Since v1."""
    background: NotRequired[Literal["transparent", "opaque", "auto"]]
    """Whether the background is transparent. 'transparent', 'opaque', 'auto'; default 'auto'. Since v1."""
    input_image_mask: NotRequired[ImageGenToolInputImageMask | models.ImageGenToolInputImageMask]
    """An image whose transparent parts say where to change. Since v1."""
    partial_images: NotRequired[int]
    """How many unfinished images to give on the way. 0 to 3; default 0. Since v1."""


class ImageGenToolCallItemParam(TypedDict):
    """One kind of ItemParam."""

    type: Literal["image_generation_call"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    result: str | None
    """The image, in base64. Since v1."""


class ImageGenToolInputImageMask(TypedDict):
    """`input_image_mask` of ImageGenTool. Since v1."""

    image_url: NotRequired[str]
    """The mask, as a data URL."""
    file_id: NotRequired[str]
    """Id of the file."""


class ImplicitUserMessage(TypedDict):
    """One kind of AzureCreateResponseInputItem. Since v1, in preview since 2025-03-01-preview."""

    content: str | Sequence[ItemContent]
    """What is said."""


class ItemContentInputAudio(TypedDict):
    """One kind of ItemContent."""

    type: Literal["input_audio"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    data: str
    """The sound, in base64. Since v1."""
    format: Literal["mp3", "wav"]
    """Form of the sound. 'mp3', 'wav'. Since v1."""


class ItemContentInputFile(TypedDict):
    """One kind of ItemContent. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["input_file"]
    """Tells which kind of object it is."""
    file_id: NotRequired[str | None]
    """Id of the file."""
    filename: NotRequired[str]
    """Name of the file."""
    file_data: NotRequired[str]
    """The contents of the file, in base64."""


class ItemContentInputImage(TypedDict):
    """One kind of ItemContent. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["input_image"]
    """Tells which kind of object it is."""
    image_url: NotRequired[str | None]
    """Address of the image, or a data URL."""
    file_id: NotRequired[str | None]
    """Id of the file."""
    detail: NotRequired[Literal["low", "high", "auto"]]
    """How closely the model looks at the image. 'low', 'high', 'auto'; default 'auto'."""


class ItemContentInputText(TypedDict):
    """One kind of ItemContent. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["input_text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class ItemContentOutputAudio(TypedDict):
    """One kind of ItemContent."""

    type: Literal["output_audio"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    data: str
    """The sound, in base64. Since v1."""
    transcript: str
    """What is said, as text. Since v1."""


class ItemContentOutputText(TypedDict):
    """One kind of ItemContent."""

    type: Literal["output_text"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    text: str
    """The text. Since v1, in preview since 2025-03-01-preview."""
    annotations: Sequence[Annotation]
    """Where parts of the text come from. Since v1, in preview since 2025-03-01-preview."""
    logprobs: NotRequired[Sequence[LogProb | models.LogProb]]
    """The log probabilities of the tokens. Since v1."""


class ItemContentRefusal(TypedDict):
    """One kind of ItemContent. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["refusal"]
    """Tells which kind of object it is."""
    refusal: str
    """Why the model declines, in its words."""


class ItemReferenceItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["item_reference"]
    """Tells which kind of object it is."""
    id: str
    """Its id."""


class LocalShellExecAction(TypedDict):
    """`action` of LocalShellToolCallItemParam."""

    type: Literal["exec"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    command: Sequence[str]
    """The command and its arguments. Since v1."""
    timeout_ms: NotRequired[int | None]
    """Most milliseconds that it may take. Since v1."""
    working_directory: NotRequired[str | None]
    """Folder to run the command in. Since v1."""
    env: Mapping[str, str]
    """Environment variables of the command. Since v1."""
    user: NotRequired[str | None]
    """User of the system that runs the command. Since v1."""


class LocalShellTool(TypedDict):
    """One kind of Tool. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["local_shell"]
    """Tells which kind of object it is."""


class LocalShellToolCallItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["local_shell_call"]
    """Tells which kind of object it is."""
    call_id: str
    """Id of the call, which its output names."""
    action: LocalShellExecAction | models.LocalShellExecAction
    """What is to be done."""


class LocalShellToolCallOutputItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["local_shell_call_output"]
    """Tells which kind of object it is."""
    output: str
    """What came out."""


class LogProb(TypedDict):
    """`logprobs` of ItemContentOutputText. Since v1."""

    token: str
    """The token."""
    logprob: float
    """Log probability of the token."""
    bytes: Sequence[int]
    """The token in UTF-8, as numbers."""
    top_logprobs: Sequence[TopLogProb | models.TopLogProb]
    """The likeliest tokens at this position."""


class MCPApprovalRequestItemParam(TypedDict):
    """One kind of ItemParam."""

    type: Literal["mcp_approval_request"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    name: str
    """Name of the server's tool. Since v1, in preview since 2025-03-01-preview."""
    arguments: str
    """The arguments, in JSON. Since v1, in preview since 2025-03-01-preview."""


class MCPApprovalResponseItemParam(TypedDict):
    """One kind of ItemParam."""

    type: Literal["mcp_approval_response"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    approval_request_id: str
    """Id of the request that is answered. Since v1."""
    approve: bool
    """Whether the call may be made. Since v1."""
    reason: NotRequired[str | None]
    """Why, for the model. Since v1."""


class MCPCallItemParam(TypedDict):
    """One kind of ItemParam."""

    type: Literal["mcp_call"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    name: str
    """Name of the server's tool. Since v1, in preview since 2025-03-01-preview."""
    arguments: str
    """The arguments, in JSON. Since v1, in preview since 2025-03-01-preview."""
    output: NotRequired[str | None]
    """What the tool gave back. Since v1, in preview since 2025-03-01-preview."""
    error: NotRequired[str | None]
    """Why it failed. Since v1."""


class MCPListToolsItemParam(TypedDict):
    """One kind of ItemParam."""

    type: Literal["mcp_list_tools"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    tools: Sequence[MCPListToolsTool | models.MCPListToolsTool]
    """The tools of the server. Since v1."""
    error: NotRequired[str | None]
    """Why it failed. Since v1."""


class MCPListToolsTool(TypedDict):
    """`tools` of MCPListToolsItemParam. Since v1."""

    name: str
    """Name of the server's tool."""
    description: NotRequired[str | None]
    """What the tool does."""
    input_schema: Any
    """The arguments of the tool, as JSON Schema."""
    annotations: NotRequired[Any]
    """What the server says of the tool besides."""


class MCPTool(TypedDict):
    """One kind of Tool."""

    type: Literal["mcp"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    server_url: str
    """Address of the server. Since v1."""
    headers: NotRequired[Mapping[str, str] | None]
    """Headers for every request to the server, such as its authorization. Since v1."""
    allowed_tools: NotRequired[
        Sequence[str] | MCPToolAllowedTools | models.MCPToolAllowedTools | None
    ]
    """The tools that may be called. Since v1."""
    require_approval: NotRequired[
        MCPToolRequireApproval | models.MCPToolRequireApproval | Literal["always", "never"] | None
    ]
    """Which calls wait for your approval. Default 'always'. Since v1."""


class MCPToolAllowedTools(TypedDict):
    """`allowed_tools` of MCPTool. Since v1."""

    tool_names: NotRequired[Sequence[str]]
    """Names of the tools."""


class MCPToolRequireApproval(TypedDict):
    """`require_approval` of MCPTool. Since v1."""

    always: NotRequired[MCPToolRequireApprovalAlways | models.MCPToolRequireApprovalAlways]
    """Tools whose calls wait for your approval."""
    never: NotRequired[MCPToolRequireApprovalNever | models.MCPToolRequireApprovalNever]
    """Tools that are called without it."""


class MCPToolRequireApprovalAlways(TypedDict):
    """`always` of MCPToolRequireApproval. Since v1."""

    tool_names: NotRequired[Sequence[str]]
    """Names of the tools."""


class MCPToolRequireApprovalNever(TypedDict):
    """`never` of MCPToolRequireApproval. Since v1."""

    tool_names: NotRequired[Sequence[str]]
    """Names of the tools."""


class MetadataPropertyForRequest(TypedDict):
    """`metadata` of EvalsUpdateRequest. Since v1."""

    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object."""


class MongoDBChatDataSource(TypedDict):
    """One kind of AzureChatDataSource. Since 2024-02-01."""

    type: Literal["mongo_db"]
    """The kind of data source."""
    parameters: MongoDBChatDataSourceParameters | View
    """Where the data is and how it is searched."""


class MongoDBChatDataSourceParameters(TypedDict):
    """`parameters` of MongoDBChatDataSource."""

    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since v1, in preview since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since v1, in preview since 2024-05-01-preview."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """Which parts of the context to give back. At most 3 items; default ['citations', 'intent']. Since v1, in preview since 2024-05-01-preview."""
    endpoint: str
    """Address of the service that holds the data. Since 2024-02-01."""
    database_name: str
    """Name of the database. Since 2024-02-01."""
    collection_name: str
    """Name of the collection. Since v1, in preview since 2024-08-01-preview."""
    app_name: str
    """Name of the application. Since v1, in preview since 2024-08-01-preview."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    authentication: AzureChatDataSourceUsernameAndPasswordAuthenticationOptions | View
    """How to prove who asks. Since 2024-02-01."""
    embedding_dependency: MongoDBChatDataSourceParametersEmbeddingDependency | View
    """Where the vectors of the question come from. Since 2024-02-01."""
    fields_mapping: MongoDBChatDataSourceParametersFieldsMapping | View
    """Which fields of the index hold what. Since 2024-02-01."""


class MongoDBChatDataSourceParametersFieldsMapping(TypedDict):
    """`fields_mapping` of MongoDBChatDataSourceParameters. Since 2024-02-01."""

    content_fields: Sequence[str]
    """Fields that hold the text."""
    vector_fields: Sequence[str]
    """Fields that hold the vectors."""
    title_field: NotRequired[str]
    """Field that holds the title."""
    url_field: NotRequired[str]
    """Field that holds the address."""
    filepath_field: NotRequired[str]
    """Field that holds the path of the file."""
    content_fields_separator: NotRequired[str]
    """What stands between the texts of several fields."""


class PineconeChatDataSource(TypedDict):
    """One kind of AzureChatDataSource. Since 2024-02-01."""

    type: Literal["pinecone"]
    """The kind of data source."""
    parameters: PineconeChatDataSourceParameters | View
    """Where the data is and how it is searched."""


class PineconeChatDataSourceParameters(TypedDict):
    """`parameters` of PineconeChatDataSource."""

    top_n_documents: NotRequired[int]
    """Most documents to give the model. Since 2024-02-01."""
    in_scope: NotRequired[bool]
    """Answer from the data alone. Since 2024-02-01."""
    strictness: NotRequired[int]
    """How strictly documents are kept to the question, from 1 (loose) to 5. 1 to 5. Since 2024-02-01."""
    max_search_queries: NotRequired[int]
    """Most queries that a question is turned into. Since v1, in preview since 2024-05-01-preview."""
    allow_partial_result: NotRequired[bool]
    """Go on with what was found when some of the searches fail. Default false. Since v1, in preview since 2024-05-01-preview."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """Which parts of the context to give back. At most 3 items; default ['citations', 'intent']. Since v1, in preview since 2024-05-01-preview."""
    environment: str
    """Name of the Pinecone environment. Since v1, in preview since 2024-02-15-preview."""
    index_name: str
    """Name of the index. Since 2024-02-01."""
    authentication: AzureChatDataSourceApiKeyAuthenticationOptions | View
    """How to prove who asks. Since 2024-02-01."""
    embedding_dependency: AzureChatDataSourceVectorizationSource | View
    """Where the vectors of the question come from. Since 2024-02-01."""
    fields_mapping: PineconeChatDataSourceParametersFieldsMapping | View
    """Which fields of the index hold what. Since 2024-02-01."""


class PineconeChatDataSourceParametersFieldsMapping(TypedDict):
    """`fields_mapping` of PineconeChatDataSourceParameters. Since 2024-02-01."""

    content_fields: Sequence[str]
    """Fields that hold the text."""
    title_field: NotRequired[str]
    """Field that holds the title."""
    url_field: NotRequired[str]
    """Field that holds the address."""
    filepath_field: NotRequired[str]
    """Field that holds the path of the file."""
    content_fields_separator: NotRequired[str]
    """What stands between the texts of several fields."""


class Prompt(TypedDict):
    """`prompt` of AzureCreateResponse. Since v1."""

    id: str
    """Its id."""
    version: NotRequired[str | None]
    """Version of the stored prompt."""
    variables: NotRequired[ResponsePromptVariables | View | None]
    """Values for the places in the prompt."""


class RankingOptions(TypedDict):
    """`ranking_options` of FileSearchTool. Since v1, in preview since 2025-03-01-preview."""

    ranker: NotRequired[Literal["auto", "default-2024-11-15"]]
    """What ranks the results. 'auto', 'default-2024-11-15'."""
    score_threshold: NotRequired[float]
    """Only results that fit at least so well, from 0 to 1."""


class Reasoning(TypedDict):
    """`reasoning` of AzureCreateResponse."""

    effort: NotRequired[ReasoningEffort | None]
    """How long the model thinks before it answers. 'low', 'medium', 'high'; default 'medium'. Since v1, in preview since 2025-03-01-preview."""
    summary: NotRequired[Literal["auto", "concise", "detailed"] | None]
    """How detailed a summary of the reasoning is given. 'auto', 'concise', 'detailed'. Since v1, in preview since 2025-04-01-preview."""
    generate_summary: NotRequired[Literal["auto", "concise", "detailed"] | None]
    """How detailed a summary of the reasoning is given; use summary instead. 'auto', 'concise', 'detailed'; default null. Deprecated. Since v1, in preview since 2025-03-01-preview."""


class ReasoningItemParam(TypedDict):
    """One kind of ItemParam."""

    type: Literal["reasoning"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    encrypted_content: NotRequired[str | None]
    """The reasoning in a form to be sent back, where nothing is stored. Since v1."""
    summary: Sequence[ReasoningItemSummaryPart]
    """How the model came to its answer, in short. Since v1."""


class ReasoningItemSummaryTextPart(TypedDict):
    """One kind of ReasoningItemSummaryPart. Since v1."""

    type: Literal["summary_text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class ResponseFormatJSONSchemaRequest(TypedDict):
    """`response_format` of AzureFineTuneReinforcementMethod. Since v1."""

    type: Literal["json_schema"]
    """Tells which kind of object it is."""
    json_schema: Mapping[str, Any]
    """The format, by name and schema."""


class ResponseFormatJsonObject(TypedDict):
    """One kind of ResponseFormat. Since 2024-02-01, in preview since 2023-12-01-preview."""

    type: Literal["json_object"]
    """Tells which kind of object it is."""


class ResponseFormatJsonSchema(TypedDict):
    """One kind of ResponseFormat."""

    type: Literal["json_schema"]
    """Tells which kind of object it is. Since 2024-02-01, in preview since 2023-12-01-preview."""
    json_schema: ResponseFormatJsonSchemaJsonSchema | View
    """The format, by name and schema. Since 2024-10-21, in preview since 2024-08-01-preview."""


class ResponseFormatJsonSchemaJsonSchema(TypedDict):
    """`json_schema` of ResponseFormatJsonSchema. Since 2024-10-21, in preview since 2024-08-01-preview."""

    description: NotRequired[str]
    """What the format is for, for the model."""
    name: str
    """Name of the format."""
    schema: NotRequired[Mapping[str, Any]]
    """The format, as JSON Schema."""
    strict: NotRequired[bool | None]
    """Hold the model to the schema exactly. Default false."""


class ResponseFormatText(TypedDict):
    """One kind of ResponseFormat. Since 2024-02-01, in preview since 2023-12-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""


class ResponseTextFormatConfigurationJsonObject(TypedDict):
    """One kind of ResponseTextFormatConfiguration. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["json_object"]
    """Tells which kind of object it is."""


class ResponseTextFormatConfigurationJsonSchema(TypedDict):
    """One kind of ResponseTextFormatConfiguration. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["json_schema"]
    """Tells which kind of object it is."""
    description: NotRequired[str]
    """What the format is for, for the model."""
    name: str
    """Name of the format."""
    schema: Mapping[str, Any]
    """The format, as JSON Schema."""
    strict: NotRequired[bool | None]
    """Hold the model to the schema exactly. Default false."""


class ResponseTextFormatConfigurationText(TypedDict):
    """One kind of ResponseTextFormatConfiguration. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""


class ResponsesAssistantMessageItemParam(TypedDict):
    """One kind of ResponsesMessageItemParam. Since v1, in preview since 2025-03-01-preview."""

    role: Literal["assistant"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    content: Sequence[ItemContent]
    """Text, or parts, of the message."""


class ResponsesDeveloperMessageItemParam(TypedDict):
    """One kind of ResponsesMessageItemParam. Since v1, in preview since 2025-03-01-preview."""

    role: Literal["developer"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    content: Sequence[ItemContent]
    """Text, or parts, of the message."""


class ResponsesSystemMessageItemParam(TypedDict):
    """One kind of ResponsesMessageItemParam. Since v1, in preview since 2025-03-01-preview."""

    role: Literal["system"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    content: Sequence[ItemContent]
    """Text, or parts, of the message."""


class ResponsesUserMessageItemParam(TypedDict):
    """One kind of ResponsesMessageItemParam. Since v1, in preview since 2025-03-01-preview."""

    role: Literal["user"]
    """Who speaks."""
    type: Literal["message"]
    """Tells which kind of object it is."""
    content: Sequence[ItemContent]
    """Text, or parts, of the message."""


class RunGraderRequest(TypedDict):
    """Taken by `fine_tuning.alpha.graders.run`. Since v1."""

    grader: RunGraderRequestGrader
    """The grader to try."""
    item: NotRequired[Any]
    """The item to grade, by its own fields."""
    model_sample: str
    """The model's answer to grade."""


class StaticChunkingStrategy(TypedDict):
    """`static` of StaticChunkingStrategyRequestParam. Since v1, in preview since 2024-07-01-preview."""

    max_chunk_size_tokens: int
    """Most tokens of a chunk. 100 to 4096."""
    chunk_overlap_tokens: int
    """Tokens that neighbouring chunks share."""


class StaticChunkingStrategyRequestParam(TypedDict):
    """One kind of ChunkingStrategyRequestParam, One kind of CreateVectorStoreRequestChunkingStrategy. Since v1, in preview since 2024-07-01-preview."""

    type: Literal["static"]
    """Tells which kind of object it is."""
    static: StaticChunkingStrategy | models.StaticChunkingStrategy
    """Size and overlap of the chunks."""


class ToolChoiceObjectCodeInterpreter(TypedDict):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["code_interpreter"]
    """The kind of tool."""


class ToolChoiceObjectComputer(TypedDict):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["computer_use_preview"]
    """The kind of tool."""


class ToolChoiceObjectFileSearch(TypedDict):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["file_search"]
    """The kind of tool."""


class ToolChoiceObjectFunction(TypedDict):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["function"]
    """The kind of tool."""
    name: str
    """Name of the function to call."""


class ToolChoiceObjectImageGen(TypedDict):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["image_generation"]
    """The kind of tool."""


class ToolChoiceObjectMCP(TypedDict):
    """One kind of ToolChoiceObject."""

    type: Literal["mcp"]
    """The kind of tool. Since v1, in preview since 2025-03-01-preview."""
    server_label: str
    """Your label of the server. Since v1."""
    name: NotRequired[str | None]
    """Name of the server's tool to call. Since v1, in preview since 2025-03-01-preview."""


class ToolChoiceObjectWebSearch(TypedDict):
    """One kind of ToolChoiceObject. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["web_search_preview"]
    """The kind of tool."""


class TopLogProb(TypedDict):
    """`top_logprobs` of LogProb. Since v1."""

    token: str
    """The token."""
    logprob: float
    """Log probability of the token."""
    bytes: Sequence[int]
    """The token in UTF-8, as numbers."""


class UpdateVectorStoreFileAttributesRequest(TypedDict):
    """Taken by `vector_stores.files.update`. Since v1, in preview since 2025-03-01-preview."""

    attributes: VectorStoreFileAttributes | View | None
    """Your own keys and values, to filter a search by."""


class UpdateVectorStoreRequest(TypedDict):
    """Taken by `vector_stores.update`. Since v1, in preview since 2024-05-01-preview."""

    name: NotRequired[str | None]
    """Name of the vector store."""
    expires_after: NotRequired[
        VectorStoreExpirationAfter | models.VectorStoreExpirationAfter | None
    ]
    """When it expires."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object."""


class ValidateGraderRequest(TypedDict):
    """Taken by `fine_tuning.alpha.graders.validate`. Since v1."""

    grader: ValidateGraderRequestGrader
    """The grader to check."""


class VectorStoreExpirationAfter(TypedDict):
    """`expires_after` of CreateVectorStoreRequest, `expires_after` of UpdateVectorStoreRequest. Since v1, in preview since 2024-05-01-preview."""

    anchor: Literal["last_active_at"]
    """The time from which it is counted."""
    days: int
    """Days after the anchor. 1 to 365."""


class WebSearchActionFind(TypedDict):
    """One kind of WebSearchAction."""

    type: Literal["find"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    url: str
    """Address of the page. Format uri. Since v1."""
    pattern: str
    """The text to look for. Since v1."""


class WebSearchActionOpenPage(TypedDict):
    """One kind of WebSearchAction."""

    type: Literal["open_page"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    url: str
    """Address of the page. Format uri. Since v1."""


class WebSearchActionSearch(TypedDict):
    """One kind of WebSearchAction."""

    type: Literal["search"]
    """Tells which kind of object it is. Since v1, in preview since 2025-03-01-preview."""
    query: str
    """What to search for. Since v1."""


class WebSearchPreviewTool(TypedDict):
    """One kind of Tool."""

    type: Literal["web_search_preview"]
    """The kind of tool. Since v1, in preview since 2025-03-01-preview."""
    user_location: NotRequired[Location | None]
    """Where the user is, roughly. Since v1."""
    search_context_size: NotRequired[Literal["low", "medium", "high"]]
    """How much of what was found the model reads. 'low', 'medium', 'high'. Since v1."""


class WebSearchToolCallItemParam(TypedDict):
    """One kind of ItemParam. Since v1, in preview since 2025-03-01-preview."""

    type: Literal["web_search_call"]
    """Tells which kind of object it is."""
    action: WebSearchAction
    """What is to be done."""


Annotation: TypeAlias = (
    AnnotationFileCitation
    | AnnotationUrlCitation
    | AnnotationFilePath
    | models.AnnotationFileCitation
    | models.AnnotationUrlCitation
    | models.AnnotationFilePath
    | models.AnnotationBase
    | Rejoined
)


AnnotationType: TypeAlias = (
    Literal["file_citation", "url_citation", "file_path", "container_file_citation"] | str
)


AzureAIFoundryModelsApiVersion: TypeAlias = Literal["v1", "preview"]


AzureChatDataSource: TypeAlias = (
    AzureSearchChatDataSource
    | AzureCosmosDBChatDataSource
    | ElasticsearchChatDataSource
    | PineconeChatDataSource
    | MongoDBChatDataSource
)


AzureChatDataSourceEndpointAuthentication: TypeAlias = (
    AzureChatDataSourceApiKeyAuthenticationOptions
    | AzureChatDataSourceAccessTokenAuthenticationOptions
)


AzureChatDataSourceType: TypeAlias = Literal[
    "azure_search", "azure_cosmos_db", "elasticsearch", "pinecone", "mongo_db"
]


AzureChatDataSourceVectorizationSource: TypeAlias = (
    AzureChatDataSourceDeploymentNameVectorizationSource
    | AzureChatDataSourceIntegratedVectorizationSource
    | AzureChatDataSourceModelIdVectorizationSource
    | AzureChatDataSourceEndpointVectorizationSource
)


AzureChatDataSourceVectorizationSourceType: TypeAlias = Literal[
    "endpoint", "deployment_name", "model_id", "integrated"
]


ResponsesMessageItemParam: TypeAlias = (
    ResponsesUserMessageItemParam
    | ResponsesSystemMessageItemParam
    | ResponsesDeveloperMessageItemParam
    | ResponsesAssistantMessageItemParam
    | models.ResponsesUserMessageItemParam
    | models.ResponsesUserMessageItemResource
    | models.ResponsesSystemMessageItemParam
    | models.ResponsesSystemMessageItemResource
    | models.ResponsesDeveloperMessageItemParam
    | models.ResponsesDeveloperMessageItemResource
    | models.ResponsesAssistantMessageItemParam
    | models.ResponsesAssistantMessageItemResource
    | models.ResponsesMessageItemParamBase
    | Rejoined
)


ItemParam: TypeAlias = (
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
    | ResponsesMessageItemParam
    | models.FileSearchToolCallItemParam
    | models.FileSearchToolCallItemResource
    | models.ComputerToolCallItemParam
    | models.ComputerToolCallItemResource
    | models.ComputerToolCallOutputItemParam
    | models.ComputerToolCallOutputItemResource
    | models.WebSearchToolCallItemParam
    | models.WebSearchToolCallItemResource
    | models.FunctionToolCallItemParam
    | models.FunctionToolCallItemResource
    | models.FunctionToolCallOutputItemParam
    | models.FunctionToolCallOutputItemResource
    | models.ReasoningItemParam
    | models.ReasoningItemResource
    | models.ItemReferenceItemParam
    | models.ImageGenToolCallItemParam
    | models.ImageGenToolCallItemResource
    | models.CodeInterpreterToolCallItemParam
    | models.CodeInterpreterToolCallItemResource
    | models.LocalShellToolCallItemParam
    | models.LocalShellToolCallItemResource
    | models.LocalShellToolCallOutputItemParam
    | models.LocalShellToolCallOutputItemResource
    | models.MCPListToolsItemParam
    | models.MCPListToolsItemResource
    | models.MCPApprovalRequestItemParam
    | models.MCPApprovalRequestItemResource
    | models.MCPApprovalResponseItemParam
    | models.MCPApprovalResponseItemResource
    | models.MCPCallItemParam
    | models.MCPCallItemResource
    | models.ResponsesUserMessageItemParam
    | models.ResponsesUserMessageItemResource
    | models.ResponsesSystemMessageItemParam
    | models.ResponsesSystemMessageItemResource
    | models.ResponsesDeveloperMessageItemParam
    | models.ResponsesDeveloperMessageItemResource
    | models.ResponsesAssistantMessageItemParam
    | models.ResponsesAssistantMessageItemResource
    | models.ItemParamBase
    | Rejoined
)


AzureCreateResponseInputItem: TypeAlias = ImplicitUserMessage | ItemParam | Rejoined


AzureFileExpiryAnchor: TypeAlias = Literal["created_at"]


AzureFineTuneReinforcementMethodGrader: TypeAlias = (
    GraderStringCheck
    | models.GraderStringCheck
    | GraderTextSimilarity
    | models.EvalGraderTextSimilarityResource
    | models.GraderTextSimilarity
    | GraderScoreModel
    | models.EvalGraderScoreModelResource
    | models.GraderScoreModel
    | GraderMulti
    | models.GraderMulti
    | Rejoined
)


AzureSearchChatDataSourceParametersAuthentication: TypeAlias = (
    AzureChatDataSourceApiKeyAuthenticationOptions
    | AzureChatDataSourceSystemAssignedIdentityOptions
    | AzureChatDataSourceUserAssignedIdentityOptions
    | AzureChatDataSourceAccessTokenAuthenticationOptions
)


AzureSearchChatDataSourceParametersEmbeddingDependency: TypeAlias = (
    AzureChatDataSourceEndpointVectorizationSource
    | AzureChatDataSourceDeploymentNameVectorizationSource
    | AzureChatDataSourceIntegratedVectorizationSource
)


ChatCompletionMessageToolCallsItem: TypeAlias = Sequence[
    ChatCompletionMessageToolCall | models.ChatCompletionMessageToolCall
]


ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartRefusal
    | models.ItemContentRefusal
    | Rejoined
)


ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestSystemMessage
    | ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestFunctionMessage
    | models.AzureChatCompletionResponseMessage
    | Rejoined
    | TextMessage
    | ToolCallsMessage
    | ToolMessage
    | AnswerMessage
)


ChatCompletionRequestMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartRefusal
    | ChatCompletionRequestMessageContentPartFile
    | ChatCompletionRequestMessageContentPartAudio
    | models.ItemContentRefusal
    | Rejoined
)


ChatCompletionRequestMessageContentPartType: TypeAlias = Literal[
    "text", "file", "input_audio", "image_url", "refusal"
]


ChatCompletionRequestSystemMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ChatCompletionRequestToolMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ChatCompletionRequestUserMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartAudio
    | ChatCompletionRequestMessageContentPartFile
)


ChatCompletionRole: TypeAlias = Literal[
    "system", "developer", "user", "assistant", "tool", "function"
]


ChatCompletionToolChoiceOption: TypeAlias = (
    Literal["none", "auto", "required"]
    | ChatCompletionNamedToolChoice
    | models.ChatCompletionMessageToolCall
    | Rejoined
)


ChatOutputPrediction: TypeAlias = ChatOutputPredictionContent


ChatOutputPredictionType: TypeAlias = Literal["content"] | str


ChunkingStrategyRequestParam: TypeAlias = (
    StaticChunkingStrategyRequestParam
    | AutoChunkingStrategyRequestParam
    | models.StaticChunkingStrategyResponseParam
    | models.CodeInterpreterToolAuto
    | Rejoined
)


CodeInterpreterOutput: TypeAlias = (
    CodeInterpreterOutputImage
    | CodeInterpreterOutputLogs
    | models.CodeInterpreterOutputImage
    | models.CodeInterpreterOutputLogs
    | models.CodeInterpreterOutputBase
    | Rejoined
)


CodeInterpreterOutputType: TypeAlias = Literal["logs", "image"]


CompoundFilterFilter: TypeAlias = (
    ComparisonFilter | models.ComparisonFilter | CompoundFilter | models.CompoundFilter | Rejoined
)


ComputerAction: TypeAlias = (
    ComputerActionClick
    | ComputerActionDoubleClick
    | ComputerActionDrag
    | ComputerActionMove
    | ComputerActionScreenshot
    | ComputerActionScroll
    | ComputerActionTypeKeys
    | ComputerActionWait
    | ComputerActionKeyPress
    | models.ComputerActionClick
    | models.ComputerActionDoubleClick
    | models.ComputerActionDrag
    | models.ComputerActionMove
    | models.ComputerActionScreenshot
    | models.ComputerActionScroll
    | models.ComputerActionTypeKeys
    | models.ComputerActionWait
    | models.ComputerActionKeyPress
    | models.ComputerActionBase
    | Rejoined
)


ComputerActionType: TypeAlias = Literal[
    "screenshot", "click", "double_click", "scroll", "type", "wait", "keypress", "drag", "move"
]


ComputerToolCallOutputItemOutput: TypeAlias = (
    ComputerToolCallOutputItemOutputComputerScreenshot
    | models.ComputerToolCallOutputItemOutputComputerScreenshot
    | models.ComputerToolCallOutputItemOutputBase
    | Rejoined
)


ComputerToolCallOutputItemOutputType: TypeAlias = Literal["computer_screenshot"] | str


CreateEvalItem: TypeAlias = (
    CreateEvalItemObject
    | EvalItem
    | models.AzureChatCompletionResponseMessage
    | models.EvalItem
    | Rejoined
)


CreateFineTuningJobRequestIntegration: TypeAlias = (
    CreateFineTuningJobRequestWandbIntegration | models.FineTuningIntegrationWandb | Rejoined
)


CreateVectorStoreRequestChunkingStrategy: TypeAlias = (
    AutoChunkingStrategyRequestParam
    | models.CodeInterpreterToolAuto
    | StaticChunkingStrategyRequestParam
    | models.StaticChunkingStrategyResponseParam
    | Rejoined
)


ElasticsearchChatDataSourceParametersAuthentication: TypeAlias = (
    AzureChatDataSourceKeyAndKeyIdAuthenticationOptions
    | AzureChatDataSourceEncodedApiKeyAuthenticationOptions
)


EvalCompletionsRunDataSourceParamsInputMessages: TypeAlias = (
    EvalCompletionsRunDataSourceParamsInputMessagesTemplate | EvalCompletionsInputItemReference
)


EvalCompletionsRunDataSourceParamsSource: TypeAlias = (
    EvalRunFileContentDataContentSource
    | EvalRunFileIdDataContentSource
    | EvalRunStoredCompletionsDataContentSource
    | models.EvalStoredCompletionsDataSourceConfigResource
    | Rejoined
)


EvalDataSourceConfigParams: TypeAlias = (
    EvalCustomDataSourceConfigParams
    | EvalLogsDataSourceConfigParams
    | EvalStoredCompletionsDataSourceConfigParams
    | models.CodeInterpreterOutputLogs
    | models.EvalLogsDataSourceConfigResource
    | models.EvalStoredCompletionsDataSourceConfigResource
    | Rejoined
)


EvalDataSourceConfigType: TypeAlias = Literal["custom", "logs", "stored_completions"]


EvalGraderParams: TypeAlias = (
    EvalGraderLabelModelParams
    | EvalGraderStringCheckParams
    | EvalGraderTextSimilarityParams
    | EvalGraderPythonParams
    | EvalGraderScoreModelParams
    | models.EvalGraderLabelModelResource
    | models.GraderStringCheck
    | models.EvalGraderTextSimilarityResource
    | models.EvalGraderPythonResource
    | models.GraderPython
    | models.EvalGraderScoreModelResource
    | models.GraderScoreModel
    | Rejoined
)


EvalItemContent: TypeAlias = (
    EvalItemContentInputText
    | EvalItemContentOutputText
    | models.EvalItemContentInputText
    | models.ItemContentInputText
    | models.EvalItemContentOutputText
    | models.ItemContentOutputText
    | models.EvalItemContentBase
    | Rejoined
)


EvalItemContentType: TypeAlias = Literal["input_text", "output_text"]


EvalJsonlRunDataSourceParamsSource: TypeAlias = (
    EvalRunFileContentDataContentSource | EvalRunFileIdDataContentSource
)


EvalResponsesInputTemplateTemplateItem: TypeAlias = (
    EvalResponsesInputTemplateTemplateItemObject
    | EvalItem
    | models.AzureChatCompletionResponseMessage
    | models.EvalItem
    | Rejoined
)


EvalResponsesRunDataSourceParamsInputMessages: TypeAlias = (
    EvalResponsesInputTemplate | EvalResponsesRunDataSourceParamsInputMessagesItemReference
)


EvalResponsesRunDataSourceParamsSource: TypeAlias = (
    EvalRunFileContentDataContentSource
    | EvalRunFileIdDataContentSource
    | EvalRunResponsesDataContentSource
)


EvalRunDataSourceParams: TypeAlias = (
    EvalJsonlRunDataSourceParams
    | EvalCompletionsRunDataSourceParams
    | EvalResponsesRunDataSourceParams
)


EvalRunDataSourceType: TypeAlias = Literal["jsonl", "completions", "responses"]


Filters: TypeAlias = (
    ComparisonFilter | models.ComparisonFilter | CompoundFilter | models.CompoundFilter | Rejoined
)


GraderMultiGradersValue: TypeAlias = (
    GraderStringCheck
    | models.GraderStringCheck
    | GraderTextSimilarity
    | models.EvalGraderTextSimilarityResource
    | models.GraderTextSimilarity
    | GraderScoreModel
    | models.EvalGraderScoreModelResource
    | models.GraderScoreModel
    | Rejoined
)


GraderType: TypeAlias = Literal[
    "string_check", "text_similarity", "score_model", "label_model", "python", "multi"
]


Includable: TypeAlias = Literal[
    "code_interpreter_call.outputs",
    "computer_call_output.output.image_url",
    "file_search_call.results",
    "message.input_image.image_url",
    "message.output_text.logprobs",
    "reasoning.encrypted_content",
]


ItemContent: TypeAlias = (
    ItemContentInputAudio
    | ItemContentOutputAudio
    | ItemContentRefusal
    | ItemContentInputText
    | ItemContentInputImage
    | ItemContentInputFile
    | ItemContentOutputText
    | models.ItemContentInputAudio
    | models.ItemContentOutputAudio
    | models.ItemContentRefusal
    | models.EvalItemContentInputText
    | models.ItemContentInputText
    | models.ItemContentInputImage
    | models.ItemContentInputFile
    | models.ItemContentOutputText
    | models.ItemContentBase
    | Rejoined
)


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


ListVectorStoreFilesFilter: TypeAlias = (
    Literal["in_progress", "completed", "failed", "cancelled"] | str
)


Location: TypeAlias = (
    ApproximateLocation | models.ApproximateLocation | models.LocationBase | Rejoined
)


LocationType: TypeAlias = Literal["approximate"] | str


MongoDBChatDataSourceParametersEmbeddingDependency: TypeAlias = (
    AzureChatDataSourceEndpointVectorizationSource
    | AzureChatDataSourceDeploymentNameVectorizationSource
)


ReasoningEffort: TypeAlias = Literal["low", "medium", "high"]


ReasoningItemSummaryPart: TypeAlias = (
    ReasoningItemSummaryTextPart
    | models.ReasoningItemSummaryTextPart
    | models.ReasoningItemSummaryPartBase
    | Rejoined
)


ReasoningItemSummaryPartType: TypeAlias = Literal["summary_text"] | str


ResponseFormat: TypeAlias = (
    ResponseFormatText
    | ResponseFormatJsonObject
    | ResponseFormatJsonSchema
    | models.ResponseTextFormatConfigurationText
    | models.ResponseTextFormatConfigurationJsonObject
    | Rejoined
)


ResponseModalities: TypeAlias = Sequence[Literal["text", "audio"]]


ResponsePromptVariables: TypeAlias = Mapping[str, ItemParam]


ResponseTextFormatConfiguration: TypeAlias = (
    ResponseTextFormatConfigurationText
    | ResponseTextFormatConfigurationJsonObject
    | ResponseTextFormatConfigurationJsonSchema
    | models.ResponseTextFormatConfigurationText
    | models.ResponseTextFormatConfigurationJsonObject
    | models.ResponseTextFormatConfigurationJsonSchema
    | models.ResponseTextFormatConfigurationBase
    | Rejoined
)


ResponseTextFormatConfigurationType: TypeAlias = Literal["text", "json_schema", "json_object"] | str


ResponsesMessageRole: TypeAlias = Literal["system", "developer", "user", "assistant"]


RunGraderRequestGrader: TypeAlias = (
    GraderStringCheck
    | models.GraderStringCheck
    | GraderTextSimilarity
    | models.EvalGraderTextSimilarityResource
    | models.GraderTextSimilarity
    | GraderPython
    | models.EvalGraderPythonResource
    | models.GraderPython
    | GraderScoreModel
    | models.EvalGraderScoreModelResource
    | models.GraderScoreModel
    | GraderMulti
    | models.GraderMulti
    | Rejoined
)


StopConfiguration: TypeAlias = str | Sequence[str]


Tool: TypeAlias = (
    FunctionTool
    | FileSearchTool
    | ComputerUsePreviewTool
    | WebSearchPreviewTool
    | CodeInterpreterTool
    | ImageGenTool
    | LocalShellTool
    | MCPTool
    | models.FunctionTool
    | models.FileSearchTool
    | models.ComputerUsePreviewTool
    | models.ToolChoiceObjectWebSearch
    | models.WebSearchPreviewTool
    | models.CodeInterpreterTool
    | models.ImageGenTool
    | models.ToolChoiceObjectImageGen
    | models.LocalShellTool
    | models.MCPTool
    | models.ToolBase
    | Rejoined
)


ToolChoiceObject: TypeAlias = (
    ToolChoiceObjectFileSearch
    | ToolChoiceObjectComputer
    | ToolChoiceObjectWebSearch
    | ToolChoiceObjectImageGen
    | ToolChoiceObjectCodeInterpreter
    | ToolChoiceObjectFunction
    | ToolChoiceObjectMCP
    | models.FileSearchTool
    | models.ToolChoiceObjectFileSearch
    | models.ComputerUsePreviewTool
    | models.ToolChoiceObjectComputer
    | models.ToolChoiceObjectWebSearch
    | models.WebSearchPreviewTool
    | models.ImageGenTool
    | models.ToolChoiceObjectImageGen
    | models.CodeInterpreterTool
    | models.ToolChoiceObjectCodeInterpreter
    | models.FunctionTool
    | models.ToolChoiceObjectFunction
    | models.MCPTool
    | models.ToolChoiceObjectMCP
    | models.ToolChoiceObjectBase
    | Rejoined
)


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


ValidateGraderRequestGrader: TypeAlias = (
    GraderStringCheck
    | models.GraderStringCheck
    | GraderTextSimilarity
    | models.EvalGraderTextSimilarityResource
    | models.GraderTextSimilarity
    | GraderPython
    | models.EvalGraderPythonResource
    | models.GraderPython
    | GraderScoreModel
    | models.EvalGraderScoreModelResource
    | models.GraderScoreModel
    | GraderMulti
    | models.GraderMulti
    | Rejoined
)


VectorStoreFileAttributes: TypeAlias = Mapping[str, str | bool | int | float]


VoiceIdsShared: TypeAlias = (
    Literal[
        "alloy",
        "ash",
        "ballad",
        "coral",
        "echo",
        "fable",
        "onyx",
        "nova",
        "sage",
        "shimmer",
        "verse",
    ]
    | str
)


WebSearchAction: TypeAlias = (
    WebSearchActionFind
    | WebSearchActionOpenPage
    | WebSearchActionSearch
    | models.WebSearchActionFind
    | models.WebSearchActionOpenPage
    | models.WebSearchActionSearch
    | models.WebSearchActionBase
    | Rejoined
)


WebSearchActionType: TypeAlias = Literal["search", "open_page", "find"]
