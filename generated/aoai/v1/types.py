"""Request types of api-version v1: what a call's arguments are made of.

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


class AnnotationFileCitation(TypedDict):
    type: Literal["file_citation"]
    """Since v1."""
    file_id: str
    """Id of the file. Since v1."""
    index: int
    """Since v1."""
    filename: str
    """Name of the file. Since v1."""


class AnnotationFilePath(TypedDict):
    type: Literal["file_path"]
    """Since v1."""
    file_id: str
    """Id of the file. Since v1."""
    index: int
    """Since v1."""


class AnnotationUrlCitation(TypedDict):
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


class ApproximateLocation(TypedDict):
    type: Literal["approximate"]
    """Since v1."""
    country: NotRequired[str | None]
    """Since v1."""
    region: NotRequired[str | None]
    """Since v1."""
    city: NotRequired[str | None]
    """Since v1."""
    timezone: NotRequired[str | None]
    """Since v1."""


class AutoChunkingStrategyRequestParam(TypedDict):
    type: Literal["auto"]
    """Since v1."""


class AzureChatDataSourceAccessTokenAuthenticationOptions(TypedDict):
    type: Literal["access_token"]
    """Since v1."""
    access_token: str
    """Since v1."""


class AzureChatDataSourceApiKeyAuthenticationOptions(TypedDict):
    type: Literal["api_key"]
    """Since v1."""
    key: str
    """Since v1."""


class AzureChatDataSourceConnectionStringAuthenticationOptions(TypedDict):
    type: Literal["connection_string"]
    """Since v1."""
    connection_string: str
    """Since v1."""


class AzureChatDataSourceDeploymentNameVectorizationSource(TypedDict):
    type: Literal["deployment_name"]
    """Since v1."""
    deployment_name: str
    """Since v1."""
    dimensions: NotRequired[int]
    """Length of the vectors. Since v1."""


class AzureChatDataSourceEncodedApiKeyAuthenticationOptions(TypedDict):
    type: Literal["encoded_api_key"]
    """Since v1."""
    encoded_api_key: str
    """Since v1."""


class AzureChatDataSourceEndpointVectorizationSource(TypedDict):
    type: Literal["endpoint"]
    """Since v1."""
    endpoint: str
    """Format uri. Since v1."""
    authentication: AzureChatDataSourceEndpointVectorizationSourceAuthentication | View
    """Since v1."""
    dimensions: NotRequired[int]
    """Length of the vectors. Since v1."""


class AzureChatDataSourceIntegratedVectorizationSource(TypedDict):
    type: Literal["integrated"]
    """Since v1."""


class AzureChatDataSourceKeyAndKeyIdAuthenticationOptions(TypedDict):
    type: Literal["key_and_key_id"]
    """Since v1."""
    key: str
    """Since v1."""
    key_id: str
    """Since v1."""


class AzureChatDataSourceModelIdVectorizationSource(TypedDict):
    type: Literal["model_id"]
    """Since v1."""
    model_id: str
    """Id of the model. Since v1."""


class AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions(TypedDict):
    type: Literal["system_assigned_managed_identity"]
    """Since v1."""


class AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions(TypedDict):
    type: Literal["user_assigned_managed_identity"]
    """Since v1."""
    managed_identity_resource_id: str
    """Since v1."""


class AzureChatDataSourceUsernameAndPasswordAuthenticationOptions(TypedDict):
    type: Literal["username_and_password"]
    """Since v1."""
    username: str
    """Since v1."""
    password: str
    """Since v1."""


class AzureCosmosDBChatDataSource(TypedDict):
    type: Literal["azure_cosmos_db"]
    """Since v1."""
    parameters: AzureCosmosDBChatDataSourceParameters | View
    """Since v1."""


class AzureCosmosDBChatDataSourceParameters(TypedDict):
    top_n_documents: NotRequired[int]
    in_scope: NotRequired[bool]
    strictness: NotRequired[int]
    """1 to 5."""
    max_search_queries: NotRequired[int]
    allow_partial_result: NotRequired[bool]
    """Default false."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """At most 3 items; default ['citations', 'intent']."""
    container_name: str
    database_name: str
    embedding_dependency: AzureChatDataSourceVectorizationSource | View
    index_name: str
    authentication: AzureChatDataSourceConnectionStringAuthenticationOptions | View
    fields_mapping: AzureCosmosDBChatDataSourceParametersFieldsMapping | View


class AzureCosmosDBChatDataSourceParametersFieldsMapping(TypedDict):
    content_fields: Sequence[str]
    vector_fields: Sequence[str]
    title_field: NotRequired[str]
    url_field: NotRequired[str]
    filepath_field: NotRequired[str]
    content_fields_separator: NotRequired[str]


class AzureCreateChatCompletionRequest(TypedDict):
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since v1."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since v1."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since v1."""
    top_logprobs: NotRequired[int]
    """0 to 20. Since v1."""
    messages: Sequence[ChatCompletionRequestMessage | View]
    """At least 1 item. Since v1."""
    modalities: NotRequired[ResponseModalities | None]
    """Since v1."""
    reasoning_effort: NotRequired[ReasoningEffort | None]
    """'low', 'medium', 'high'; default 'medium'. Since v1."""
    max_completion_tokens: NotRequired[int | None]
    """Most tokens to generate, those spent on reasoning included. Since v1."""
    frequency_penalty: NotRequired[float | None]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since v1."""
    presence_penalty: NotRequired[float | None]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since v1."""
    response_format: NotRequired[ResponseFormat | View]
    """The form of the output. Since v1."""
    audio: NotRequired[AzureCreateChatCompletionRequestAudio | View | None]
    """Since v1."""
    store: NotRequired[bool | None]
    """Default false. Since v1."""
    stream: NotRequired[bool | None]
    """Have the answer sent in pieces as it is made. Default false. Since v1."""
    stop: NotRequired[StopConfiguration | None]
    """Texts at which the model stops. Default null. Since v1."""
    logit_bias: NotRequired[Mapping[str, int] | None]
    """Adjustment of a token's likelihood, by token id. Default null. Since v1."""
    logprobs: NotRequired[bool | None]
    """Default false. Since v1."""
    max_tokens: NotRequired[int | None]
    """Most tokens to generate. Deprecated. Since v1."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since v1."""
    prediction: NotRequired[ChatOutputPrediction | View | None]
    """Since v1."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807. Since v1."""
    stream_options: NotRequired[ChatCompletionStreamOptions | View | None]
    """What a stream should hold besides. Default null. Since v1."""
    tools: NotRequired[Sequence[ChatCompletionTool | View]]
    """What the model may call. Since v1."""
    tool_choice: NotRequired[ChatCompletionToolChoiceOption | View]
    """Whether, and which, tools are called. Since v1."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Default true. Since v1."""
    function_call: NotRequired[Literal["none", "auto"] | ChatCompletionFunctionCallOption | View]
    """Deprecated. Since v1."""
    functions: NotRequired[Sequence[ChatCompletionFunctions | View]]
    """Functions that the model may call; use tools instead. 1 to 128 items. Deprecated. Since v1."""
    model: str
    """Id of the model. Since v1."""
    data_sources: NotRequired[Sequence[AzureChatDataSource | View]]
    """Where the model finds your own data. Since v1."""
    user_security_context: NotRequired[AzureUserSecurityContext | View]
    """Since v1."""


class AzureCreateChatCompletionRequestAudio(TypedDict):
    voice: VoiceIdsShared
    """The voice to speak with. 'alloy', 'ash', 'ballad', 'coral', 'echo', 'fable', 'onyx', 'nova', 'sage', 'shimmer', 'verse' or another value."""
    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    """'wav', 'aac', 'mp3', 'flac', 'opus', 'pcm16'."""


class AzureCreateEmbeddingRequest(TypedDict):
    model: str
    """Id of the model. Since v1."""
    input: str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]
    """Since v1."""
    encoding_format: NotRequired[Literal["float", "base64"]]
    """How the vectors are written. 'float', 'base64'; default 'float'. Since v1."""
    dimensions: NotRequired[int]
    """Length of the vectors. At least 1. Since v1."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since v1."""


class AzureCreateFileRequestMultiPart(TypedDict):
    file: FileInput
    """Since v1."""
    expires_after: AzureCreateFileRequestMultiPartExpiresAfter | View
    """Since v1."""
    purpose: Literal["assistants", "batch", "fine-tune", "evals"]
    """What the file is for. 'assistants', 'batch', 'fine-tune', 'evals'. Since v1."""


class AzureCreateFileRequestMultiPartExpiresAfter(TypedDict):
    seconds: int
    anchor: AzureFileExpiryAnchor


class AzureCreateResponse(TypedDict):
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since v1."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since v1."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since v1."""
    top_logprobs: NotRequired[int]
    """0 to 20. Since v1."""
    previous_response_id: NotRequired[str | None]
    """The response that this one goes on from. Since v1."""
    reasoning: NotRequired[Reasoning | View | None]
    """Since v1."""
    background: NotRequired[bool | None]
    """Default false. Since v1."""
    max_output_tokens: NotRequired[int | None]
    """Since v1."""
    max_tool_calls: NotRequired[int | None]
    """Since v1."""
    text: NotRequired[AzureCreateResponseText | View]
    """Since v1."""
    tools: NotRequired[Sequence[Tool | View]]
    """What the model may call. Since v1."""
    tool_choice: NotRequired[ToolChoiceOptions | ToolChoiceObject | View]
    """Whether, and which, tools are called. Since v1."""
    prompt: NotRequired[Prompt | View | None]
    """Since v1."""
    truncation: NotRequired[Literal["auto", "disabled"] | None]
    """'auto', 'disabled'; default 'disabled'. Since v1."""
    input: NotRequired[str | Sequence[AzureCreateResponseInputItem | View]]
    """Since v1."""
    include: NotRequired[Sequence[Includable] | None]
    """Since v1."""
    parallel_tool_calls: NotRequired[bool | None]
    """Let the model call several tools at once. Default true. Since v1."""
    store: NotRequired[bool | None]
    """Default true. Since v1."""
    instructions: NotRequired[str | None]
    """What the model is told before all else. Since v1."""
    stream: NotRequired[bool | None]
    """Have the answer sent in pieces as it is made. Default false. Since v1."""
    model: str
    """Id of the model. Since v1."""


class AzureCreateResponseText(TypedDict):
    format: NotRequired[ResponseTextFormatConfiguration | View]


class AzureEvalAPICompletionsSamplingParams(TypedDict):
    seed: NotRequired[int]
    """Repeat it, with all else equal, for repeatable output as far as possible. Since v1."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Since v1."""
    max_tokens: NotRequired[int]
    """Most tokens to generate. Since v1."""
    top_p: NotRequired[float]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Since v1."""
    reasoning_effort: NotRequired[Literal["low", "medium", "high"]]
    """'low', 'medium', 'high'. Since v1."""
    tools: NotRequired[Sequence[ChatCompletionTool | View]]
    """What the model may call. Since v1."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Since v1."""
    response_format: NotRequired[ResponseTextFormatConfiguration | View]
    """The form of the output. Since v1."""


class AzureEvalAPIResponseSamplingParams(TypedDict):
    seed: NotRequired[int]
    """Repeat it, with all else equal, for repeatable output as far as possible. Since v1."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Since v1."""
    max_tokens: NotRequired[int]
    """Most tokens to generate. Since v1."""
    top_p: NotRequired[float]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Since v1."""
    reasoning_effort: NotRequired[Literal["low", "medium", "high"]]
    """'low', 'medium', 'high'. Since v1."""
    tools: NotRequired[Sequence[Tool | View]]
    """What the model may call. Since v1."""
    parallel_tool_calls: NotRequired[bool]
    """Let the model call several tools at once. Since v1."""
    response_format: NotRequired[ResponseTextFormatConfiguration | View]
    """The form of the output. Since v1."""


class AzureFineTuneReinforcementMethod(TypedDict):
    grader: AzureFineTuneReinforcementMethodGrader | View
    """Since v1."""
    response_format: NotRequired[ResponseFormatJSONSchemaRequest | View]
    """The form of the output. Since v1."""
    hyperparameters: NotRequired[FineTuneReinforcementHyperparameters | View]
    """Settings of the training. Since v1."""


class AzureSearchChatDataSource(TypedDict):
    type: Literal["azure_search"]
    """Since v1."""
    parameters: AzureSearchChatDataSourceParameters | View
    """Since v1."""


class AzureSearchChatDataSourceParameters(TypedDict):
    top_n_documents: NotRequired[int]
    in_scope: NotRequired[bool]
    strictness: NotRequired[int]
    """1 to 5."""
    max_search_queries: NotRequired[int]
    allow_partial_result: NotRequired[bool]
    """Default false."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """At most 3 items; default ['citations', 'intent']."""
    endpoint: str
    """Format uri."""
    index_name: str
    authentication: AzureSearchChatDataSourceParametersAuthentication | View
    fields_mapping: NotRequired[AzureSearchChatDataSourceParametersFieldsMapping | View]
    query_type: NotRequired[
        Literal["simple", "semantic", "vector", "vector_simple_hybrid", "vector_semantic_hybrid"]
    ]
    """'simple', 'semantic', 'vector', 'vector_simple_hybrid', 'vector_semantic_hybrid'."""
    semantic_configuration: NotRequired[str]
    filter: NotRequired[str]
    embedding_dependency: NotRequired[AzureSearchChatDataSourceParametersEmbeddingDependency | View]


class AzureSearchChatDataSourceParametersFieldsMapping(TypedDict):
    title_field: NotRequired[str]
    url_field: NotRequired[str]
    filepath_field: NotRequired[str]
    content_fields: NotRequired[Sequence[str]]
    content_fields_separator: NotRequired[str]
    vector_fields: NotRequired[Sequence[str]]
    image_vector_fields: NotRequired[Sequence[str]]


class AzureUserSecurityContext(TypedDict):
    application_name: NotRequired[str]
    """Since v1."""
    end_user_id: NotRequired[str]
    """Since v1."""
    end_user_tenant_id: NotRequired[str]
    """Since v1."""
    source_ip: NotRequired[str]
    """Since v1."""


class ChatCompletionFunctionCallOption(TypedDict):
    name: str
    """Since v1."""


@deprecated("deprecated by the service")
class ChatCompletionFunctions(TypedDict):
    description: NotRequired[str]
    """Since v1."""
    name: str
    """Since v1."""
    parameters: NotRequired[Any]
    """Since v1."""


class ChatCompletionMessageToolCall(TypedDict):
    id: str
    """Its id. Since v1."""
    type: Literal["function"]
    """Since v1."""
    function: ChatCompletionMessageToolCallFunction | View
    """Since v1."""


class ChatCompletionMessageToolCallFunction(TypedDict):
    name: str
    arguments: str


class ChatCompletionNamedToolChoice(TypedDict):
    type: Literal["function"]
    """Since v1."""
    function: ChatCompletionNamedToolChoiceFunction | View
    """Since v1."""


class ChatCompletionNamedToolChoiceFunction(TypedDict):
    name: str


class ChatCompletionRequestAssistantMessage(TypedDict):
    role: Literal["assistant"]
    """Since v1."""
    content: NotRequired[
        str | Sequence[ChatCompletionRequestAssistantMessageContentPart | View] | None
    ]
    """Since v1."""
    refusal: NotRequired[str | None]
    """Since v1."""
    name: NotRequired[str]
    """Since v1."""
    audio: NotRequired[ChatCompletionRequestAssistantMessageAudio | View | None]
    """Since v1."""
    tool_calls: NotRequired[ChatCompletionMessageToolCallsItem]
    """Since v1."""
    function_call: NotRequired[ChatCompletionRequestAssistantMessageFunctionCall | View | None]
    """Deprecated. Since v1."""


class ChatCompletionRequestAssistantMessageAudio(TypedDict):
    id: str
    """Its id."""


class ChatCompletionRequestAssistantMessageFunctionCall(TypedDict):
    name: str
    arguments: str


class ChatCompletionRequestDeveloperMessage(TypedDict):
    role: Literal["developer"]
    """Since v1."""
    content: str | Sequence[ChatCompletionRequestMessageContentPartText | View]
    """Since v1."""
    name: NotRequired[str]
    """Since v1."""


@deprecated("deprecated by the service")
class ChatCompletionRequestFunctionMessage(TypedDict):
    role: Literal["function"]
    """Since v1."""
    content: str | None
    """Since v1."""
    name: str
    """Since v1."""


class ChatCompletionRequestMessageContentPartAudio(TypedDict):
    type: Literal["input_audio"]
    """Since v1."""
    input_audio: ChatCompletionRequestMessageContentPartAudioInputAudio | View
    """Since v1."""


class ChatCompletionRequestMessageContentPartAudioInputAudio(TypedDict):
    data: str
    """Format base64."""
    format: Literal["wav", "mp3"]
    """'wav', 'mp3'."""


class ChatCompletionRequestMessageContentPartFile(TypedDict):
    type: Literal["file"]
    """Since v1."""
    file: ChatCompletionRequestMessageContentPartFileFile | View
    """Since v1."""


class ChatCompletionRequestMessageContentPartFileFile(TypedDict):
    filename: NotRequired[str]
    """Name of the file."""
    file_data: NotRequired[str]
    file_id: NotRequired[str]
    """Id of the file."""


class ChatCompletionRequestMessageContentPartImage(TypedDict):
    type: Literal["image_url"]
    """Since v1."""
    image_url: ChatCompletionRequestMessageContentPartImageImageUrl | View
    """Since v1."""


class ChatCompletionRequestMessageContentPartImageImageUrl(TypedDict):
    url: str
    """Format uri."""
    detail: NotRequired[Literal["auto", "low", "high"]]
    """'auto', 'low', 'high'; default 'auto'."""


class ChatCompletionRequestMessageContentPartRefusal(TypedDict):
    type: Literal["refusal"]
    """Since v1."""
    refusal: str
    """Since v1."""


class ChatCompletionRequestMessageContentPartText(TypedDict):
    type: Literal["text"]
    """Since v1."""
    text: str
    """Since v1."""


class ChatCompletionRequestSystemMessage(TypedDict):
    role: Literal["system"]
    """Since v1."""
    content: str | Sequence[ChatCompletionRequestSystemMessageContentPart | View]
    """Since v1."""
    name: NotRequired[str]
    """Since v1."""


class ChatCompletionRequestToolMessage(TypedDict):
    role: Literal["tool"]
    """Since v1."""
    content: str | Sequence[ChatCompletionRequestToolMessageContentPart | View]
    """Since v1."""
    tool_call_id: str
    """Since v1."""


class ChatCompletionRequestUserMessage(TypedDict):
    role: Literal["user"]
    """Since v1."""
    content: str | Sequence[ChatCompletionRequestUserMessageContentPart | View]
    """Since v1."""
    name: NotRequired[str]
    """Since v1."""


class ChatCompletionStreamOptions(TypedDict):
    include_usage: NotRequired[bool]
    """Since v1."""


class ChatCompletionTool(TypedDict):
    type: Literal["function"]
    """Since v1."""
    function: FunctionObject | View
    """Since v1."""


class ChatOutputPredictionContent(TypedDict):
    type: Literal["content"]
    """Since v1."""
    content: str | Sequence[ChatCompletionRequestMessageContentPartText | View]
    """Since v1."""


class CodeInterpreterOutputImage(TypedDict):
    type: Literal["image"]
    """Since v1."""
    url: str
    """Format uri. Since v1."""


class CodeInterpreterOutputLogs(TypedDict):
    type: Literal["logs"]
    """Since v1."""
    logs: str
    """Since v1."""


class CodeInterpreterTool(TypedDict):
    type: Literal["code_interpreter"]
    """Since v1."""
    container: str | CodeInterpreterToolAuto | View
    """Since v1."""


class CodeInterpreterToolAuto(TypedDict):
    type: Literal["auto"]
    """Since v1."""
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. Since v1."""


class CodeInterpreterToolCallItemParam(TypedDict):
    type: Literal["code_interpreter_call"]
    """Since v1."""
    container_id: str
    """Since v1."""
    code: str | None
    """Since v1."""
    outputs: Sequence[CodeInterpreterOutput | View] | None
    """Since v1."""


class ComparisonFilter(TypedDict):
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"]
    """'eq', 'ne', 'gt', 'gte', 'lt', 'lte'; default 'eq'. Since v1."""
    key: str
    """Since v1."""
    value: str | float | bool
    """Since v1."""


class CompoundFilter(TypedDict):
    type: Literal["and", "or"]
    """'and', 'or'. Since v1."""
    filters: Sequence[CompoundFilterFilter | View]
    """Since v1."""


class ComputerActionClick(TypedDict):
    type: Literal["click"]
    """Since v1."""
    button: Literal["left", "right", "wheel", "back", "forward"]
    """'left', 'right', 'wheel', 'back', 'forward'. Since v1."""
    x: int
    """Since v1."""
    y: int
    """Since v1."""


class ComputerActionDoubleClick(TypedDict):
    type: Literal["double_click"]
    """Since v1."""
    x: int
    """Since v1."""
    y: int
    """Since v1."""


class ComputerActionDrag(TypedDict):
    type: Literal["drag"]
    """Since v1."""
    path: Sequence[Coordinate | View]
    """Since v1."""


class ComputerActionKeyPress(TypedDict):
    type: Literal["keypress"]
    """Since v1."""
    keys: Sequence[str]
    """Since v1."""


class ComputerActionMove(TypedDict):
    type: Literal["move"]
    """Since v1."""
    x: int
    """Since v1."""
    y: int
    """Since v1."""


class ComputerActionScreenshot(TypedDict):
    type: Literal["screenshot"]
    """Since v1."""


class ComputerActionScroll(TypedDict):
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


class ComputerActionTypeKeys(TypedDict):
    type: Literal["type"]
    """Since v1."""
    text: str
    """Since v1."""


class ComputerActionWait(TypedDict):
    type: Literal["wait"]
    """Since v1."""


class ComputerToolCallItemParam(TypedDict):
    type: Literal["computer_call"]
    """Since v1."""
    call_id: str
    """Since v1."""
    action: ComputerAction | View
    """Since v1."""
    pending_safety_checks: Sequence[ComputerToolCallSafetyCheck | View]
    """Since v1."""


class ComputerToolCallOutputItemOutputComputerScreenshot(TypedDict):
    type: Literal["computer_screenshot"]
    """Since v1."""
    image_url: NotRequired[str]
    """Since v1."""
    file_id: NotRequired[str]
    """Id of the file. Since v1."""


class ComputerToolCallOutputItemParam(TypedDict):
    type: Literal["computer_call_output"]
    """Since v1."""
    call_id: str
    """Since v1."""
    acknowledged_safety_checks: NotRequired[Sequence[ComputerToolCallSafetyCheck | View]]
    """Since v1."""
    output: ComputerToolCallOutputItemOutput | View
    """Since v1."""


class ComputerToolCallSafetyCheck(TypedDict):
    id: str
    """Its id. Since v1."""
    code: str
    """Since v1."""
    message: str
    """Since v1."""


class ComputerUsePreviewTool(TypedDict):
    type: Literal["computer_use_preview"]
    """Since v1."""
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"]
    """'windows', 'mac', 'linux', 'ubuntu', 'browser'. Since v1."""
    display_width: int
    """Since v1."""
    display_height: int
    """Since v1."""


class Coordinate(TypedDict):
    x: int
    """Since v1."""
    y: int
    """Since v1."""


class CopyModelRequest(TypedDict):
    destinationResourceId: str
    """Since v1."""
    region: str
    """Since v1."""


class CreateContainerBody(TypedDict):
    name: str
    """Since v1."""
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. Since v1."""
    expires_after: NotRequired[CreateContainerBodyExpiresAfter | View]
    """Since v1."""


class CreateContainerBodyExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    minutes: int


class CreateContainerFileBodyMultiPart(TypedDict):
    file_id: NotRequired[str]
    """Id of the file. Since v1."""
    file: NotRequired[FileInput]
    """Since v1."""


class CreateEvalItem_(TypedDict):
    role: str
    content: str


class CreateEvalRunRequest(TypedDict):
    name: NotRequired[str]
    """Since v1."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""
    data_source: EvalRunDataSourceParams | View
    """Since v1."""


class CreateFineTuningJobRequest(TypedDict):
    model: Literal["babbage-002", "davinci-002", "gpt-3.5-turbo", "gpt-4o-mini"] | str
    """Id of the model. 'babbage-002', 'davinci-002', 'gpt-3.5-turbo', 'gpt-4o-mini' or another value. Since v1."""
    training_file: str
    """Id of the file to train on. Since v1."""
    hyperparameters: NotRequired[CreateFineTuningJobRequestHyperparameters | View]
    """Settings of the training. Deprecated. Since v1."""
    suffix: NotRequired[str | None]
    """1 to 64 characters; default null. Since v1."""
    validation_file: NotRequired[str | None]
    """Id of the file to validate with. Since v1."""
    integrations: NotRequired[Sequence[CreateFineTuningJobRequestIntegration | View] | None]
    """Since v1."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. 0 to 2147483647. Since v1."""
    method: NotRequired[FineTuneMethod | View]
    """Since v1."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""


class CreateFineTuningJobRequestHyperparameters(TypedDict):
    batch_size: NotRequired[Literal["auto"] | int]
    """Default 'auto'."""
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    """Default 'auto'."""
    n_epochs: NotRequired[Literal["auto"] | int]
    """Default 'auto'."""


class CreateFineTuningJobRequestWandbIntegration(TypedDict):
    type: Literal["wandb"]
    """Since v1."""
    wandb: CreateFineTuningJobRequestWandbIntegrationWandb | View
    """Since v1."""


class CreateFineTuningJobRequestWandbIntegrationWandb(TypedDict):
    project: str
    name: NotRequired[str | None]
    entity: NotRequired[str | None]
    tags: NotRequired[Sequence[str]]


class CreateVectorStoreFileBatchRequest(TypedDict):
    file_ids: Sequence[str]
    """Ids of files. 1 to 500 items. Since v1."""
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam | View]
    """Since v1."""
    attributes: NotRequired[VectorStoreFileAttributes | View | None]
    """Since v1."""


class CreateVectorStoreFileRequest(TypedDict):
    file_id: str
    """Id of the file. Since v1."""
    chunking_strategy: NotRequired[ChunkingStrategyRequestParam | View]
    """Since v1."""
    attributes: NotRequired[VectorStoreFileAttributes | View | None]
    """Since v1."""


class CreateVectorStoreRequest(TypedDict):
    file_ids: NotRequired[Sequence[str]]
    """Ids of files. At most 500 items. Since v1."""
    name: NotRequired[str]
    """Since v1."""
    expires_after: NotRequired[VectorStoreExpirationAfter | View]
    """Since v1."""
    chunking_strategy: NotRequired[CreateVectorStoreRequestChunkingStrategy | View]
    """Since v1."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""


class ElasticsearchChatDataSource(TypedDict):
    type: Literal["elasticsearch"]
    """Since v1."""
    parameters: ElasticsearchChatDataSourceParameters | View
    """Since v1."""


class ElasticsearchChatDataSourceParameters(TypedDict):
    top_n_documents: NotRequired[int]
    in_scope: NotRequired[bool]
    strictness: NotRequired[int]
    """1 to 5."""
    max_search_queries: NotRequired[int]
    allow_partial_result: NotRequired[bool]
    """Default false."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """At most 3 items; default ['citations', 'intent']."""
    endpoint: str
    """Format uri."""
    index_name: str
    authentication: ElasticsearchChatDataSourceParametersAuthentication | View
    fields_mapping: NotRequired[ElasticsearchChatDataSourceParametersFieldsMapping | View]
    query_type: NotRequired[Literal["simple", "vector"]]
    """'simple', 'vector'."""
    embedding_dependency: NotRequired[AzureChatDataSourceVectorizationSource | View]


class ElasticsearchChatDataSourceParametersFieldsMapping(TypedDict):
    title_field: NotRequired[str]
    url_field: NotRequired[str]
    filepath_field: NotRequired[str]
    content_fields: NotRequired[Sequence[str]]
    content_fields_separator: NotRequired[str]
    vector_fields: NotRequired[Sequence[str]]


class EvalCompletionsRunDataSourceParams(TypedDict):
    type: Literal["completions"]
    """Since v1."""
    input_messages: NotRequired[EvalCompletionsRunDataSourceParamsInputMessages | View]
    """Since v1."""
    sampling_params: NotRequired[AzureEvalAPICompletionsSamplingParams | View]
    """Since v1."""
    model: NotRequired[str]
    """Id of the model. Since v1."""
    source: EvalCompletionsRunDataSourceParamsSource | View
    """Since v1."""


class EvalCompletionsRunDataSourceParamsInputMessagesItemReference(TypedDict):
    type: Literal["item_reference"]
    item_reference: str


class EvalCompletionsRunDataSourceParamsInputMessagesTemplate(TypedDict):
    type: Literal["template"]
    template: Sequence[Any]


class EvalCustomDataSourceConfigParams(TypedDict):
    type: Literal["custom"]
    """Since v1."""
    item_schema: Mapping[str, Any]
    """Since v1."""
    include_sample_schema: NotRequired[bool]
    """Default false. Since v1."""


class EvalGraderLabelModelParams(TypedDict):
    type: Literal["label_model"]
    """Since v1."""
    name: str
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    input: Sequence[CreateEvalItem | View]
    """Since v1."""
    labels: Sequence[str]
    """Since v1."""
    passing_labels: Sequence[str]
    """Since v1."""


class EvalGraderPythonParams(TypedDict):
    type: Literal["python"]
    """Since v1."""
    name: str
    """Since v1."""
    source: str
    """Since v1."""
    image_tag: NotRequired[str]
    """Since v1."""
    pass_threshold: NotRequired[float]
    """Since v1."""


class EvalGraderScoreModelParams(TypedDict):
    type: Literal["score_model"]
    """Since v1."""
    name: str
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    sampling_params: NotRequired[Any]
    """Since v1."""
    input: Sequence[EvalItem | View]
    """Since v1."""
    range: NotRequired[Sequence[float]]
    """Since v1."""
    pass_threshold: NotRequired[float]
    """Since v1."""


class EvalGraderStringCheckParams(TypedDict):
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


class EvalGraderTextSimilarityParams(TypedDict):
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


class EvalItem(TypedDict):
    role: Literal["user", "assistant", "system", "developer"]
    """'user', 'assistant', 'system', 'developer'. Since v1."""
    content: str | EvalItemContent | View
    """Since v1."""
    type: NotRequired[Literal["message"]]
    """Since v1."""


class EvalItemContentInputText(TypedDict):
    type: Literal["input_text"]
    """Since v1."""
    text: str
    """Since v1."""


class EvalItemContentOutputText(TypedDict):
    type: Literal["output_text"]
    """Since v1."""
    text: str
    """Since v1."""


class EvalJsonlRunDataSourceParams(TypedDict):
    type: Literal["jsonl"]
    """Since v1."""
    source: EvalJsonlRunDataSourceParamsSource | View
    """Since v1."""


class EvalLogsDataSourceConfigParams(TypedDict):
    type: Literal["logs"]
    """Since v1."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""


class EvalResponsesRunDataSourceParams(TypedDict):
    type: Literal["responses"]
    """Since v1."""
    input_messages: NotRequired[EvalResponsesRunDataSourceParamsInputMessages | View]
    """Since v1."""
    sampling_params: NotRequired[AzureEvalAPIResponseSamplingParams | View]
    """Since v1."""
    model: NotRequired[str]
    """Id of the model. Since v1."""
    source: EvalResponsesRunDataSourceParamsSource | View
    """Since v1."""


class EvalResponsesRunDataSourceParamsInputMessagesItemReference(TypedDict):
    type: Literal["item_reference"]
    item_reference: str


class EvalResponsesRunDataSourceParamsInputMessagesTemplate(TypedDict):
    type: Literal["template"]
    template: Sequence[EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItem | View]


class EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItem_(TypedDict):
    role: str
    content: str


class EvalRunFileContentDataContentSource(TypedDict):
    type: Literal["file_content"]
    """Since v1."""
    content: Sequence[EvalRunFileContentDataContentSourceContentItem | View]
    """Since v1."""


class EvalRunFileContentDataContentSourceContentItem(TypedDict):
    item: Mapping[str, Any]
    sample: NotRequired[Mapping[str, Any]]


class EvalRunFileIdDataContentSource(TypedDict):
    type: Literal["file_id"]
    """Since v1."""
    id: str
    """Its id. Since v1."""


class EvalRunResponsesDataContentSource(TypedDict):
    type: Literal["responses"]
    """Since v1."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""
    model: NotRequired[str | None]
    """Id of the model. Since v1."""
    instructions_search: NotRequired[str | None]
    """Since v1."""
    created_after: NotRequired[int | None]
    """At least 0. Since v1."""
    created_before: NotRequired[int | None]
    """At least 0. Since v1."""
    reasoning_effort: NotRequired[ReasoningEffort | None]
    """'low', 'medium', 'high'; default 'medium'. Since v1."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. Since v1."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Since v1."""
    users: NotRequired[Sequence[str] | None]
    """Since v1."""
    tools: NotRequired[Sequence[str] | None]
    """What the model may call. Since v1."""


class EvalRunStoredCompletionsDataContentSource(TypedDict):
    type: Literal["stored_completions"]
    """Since v1."""
    metadata: Mapping[str, str] | None
    """Your own keys and values, kept with the object. Since v1."""
    model: NotRequired[str | None]
    """Id of the model. Since v1."""
    created_after: NotRequired[int | None]
    """Since v1."""
    created_before: NotRequired[int | None]
    """Since v1."""
    limit: NotRequired[int | None]
    """Since v1."""


@deprecated("deprecated by the service")
class EvalStoredCompletionsDataSourceConfigParams(TypedDict):
    type: Literal["stored_completions"]
    """Since v1."""
    metadata: NotRequired[Mapping[str, Any]]
    """Your own keys and values, kept with the object. Since v1."""


class EvalsCreateRequest(TypedDict):
    name: NotRequired[str]
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object."""
    data_source_config: EvalDataSourceConfigParams | View
    testing_criteria: Sequence[EvalGraderParams | View]


class EvalsUpdateRequest(TypedDict):
    name: NotRequired[str]
    metadata: NotRequired[MetadataPropertyForRequest | View]
    """Your own keys and values, kept with the object."""


class FileSearchTool(TypedDict):
    type: Literal["file_search"]
    """Since v1."""
    vector_store_ids: Sequence[str]
    """Since v1."""
    max_num_results: NotRequired[int]
    """Since v1."""
    ranking_options: NotRequired[RankingOptions | View]
    """Since v1."""
    filters: NotRequired[Filters | View | None]
    """Since v1."""


class FileSearchToolCallItemParam(TypedDict):
    type: Literal["file_search_call"]
    """Since v1."""
    queries: Sequence[str]
    """Since v1."""
    results: NotRequired[Sequence[FileSearchToolCallItemParamResult | View] | None]
    """Since v1."""


class FileSearchToolCallItemParamResult(TypedDict):
    file_id: NotRequired[str]
    """Id of the file."""
    text: NotRequired[str]
    filename: NotRequired[str]
    """Name of the file."""
    attributes: NotRequired[VectorStoreFileAttributes | View]
    score: NotRequired[float]


class FineTuneDPOHyperparameters(TypedDict):
    beta: NotRequired[Literal["auto"] | float]
    """Default 'auto'. Since v1."""
    batch_size: NotRequired[Literal["auto"] | int]
    """Default 'auto'. Since v1."""
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    """Default 'auto'. Since v1."""
    n_epochs: NotRequired[Literal["auto"] | int]
    """Default 'auto'. Since v1."""


class FineTuneDPOMethod(TypedDict):
    hyperparameters: NotRequired[FineTuneDPOHyperparameters | View]
    """Settings of the training. Since v1."""


class FineTuneMethod(TypedDict):
    type: Literal["supervised", "dpo", "reinforcement"]
    """'supervised', 'dpo', 'reinforcement'. Since v1."""
    supervised: NotRequired[FineTuneSupervisedMethod | View]
    """Since v1."""
    dpo: NotRequired[FineTuneDPOMethod | View]
    """Since v1."""
    reinforcement: NotRequired[AzureFineTuneReinforcementMethod | View]
    """Since v1."""


class FineTuneReinforcementHyperparameters(TypedDict):
    batch_size: NotRequired[Literal["auto"] | int]
    """Default 'auto'. Since v1."""
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    """Default 'auto'. Since v1."""
    n_epochs: NotRequired[Literal["auto"] | int]
    """Default 'auto'. Since v1."""
    reasoning_effort: NotRequired[Literal["default", "low", "medium", "high"]]
    """'default', 'low', 'medium', 'high'; default 'default'. Since v1."""
    compute_multiplier: NotRequired[Literal["auto"] | float]
    """Default 'auto'. Since v1."""
    eval_interval: NotRequired[Literal["auto"] | int]
    """Default 'auto'. Since v1."""
    eval_samples: NotRequired[Literal["auto"] | int]
    """Default 'auto'. Since v1."""


class FineTuneSupervisedHyperparameters(TypedDict):
    batch_size: NotRequired[Literal["auto"] | int]
    """Default 'auto'. Since v1."""
    learning_rate_multiplier: NotRequired[Literal["auto"] | float]
    """Default 'auto'. Since v1."""
    n_epochs: NotRequired[Literal["auto"] | int]
    """Default 'auto'. Since v1."""


class FineTuneSupervisedMethod(TypedDict):
    hyperparameters: NotRequired[FineTuneSupervisedHyperparameters | View]
    """Settings of the training. Since v1."""


class FunctionObject(TypedDict):
    description: NotRequired[str]
    """Since v1."""
    name: str
    """Since v1."""
    parameters: NotRequired[Any]
    """Since v1."""
    strict: NotRequired[bool | None]
    """Default false. Since v1."""


class FunctionTool(TypedDict):
    type: Literal["function"]
    """Since v1."""
    name: str
    """Since v1."""
    description: NotRequired[str | None]
    """Since v1."""
    parameters: Any
    """Since v1."""
    strict: bool | None
    """Since v1."""


class FunctionToolCallItemParam(TypedDict):
    type: Literal["function_call"]
    """Since v1."""
    call_id: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""


class FunctionToolCallOutputItemParam(TypedDict):
    type: Literal["function_call_output"]
    """Since v1."""
    call_id: str
    """Since v1."""
    output: str
    """Since v1."""


class GraderMulti(TypedDict):
    type: Literal["multi"]
    """Since v1."""
    name: str
    """Since v1."""
    graders: Mapping[str, GraderMultiGradersValue | View]
    """Since v1."""
    calculate_output: str
    """Since v1."""


class GraderPython(TypedDict):
    type: Literal["python"]
    """Since v1."""
    name: str
    """Since v1."""
    source: str
    """Since v1."""
    image_tag: NotRequired[str]
    """Since v1."""


class GraderScoreModel(TypedDict):
    type: Literal["score_model"]
    """Since v1."""
    name: str
    """Since v1."""
    model: str
    """Id of the model. Since v1."""
    sampling_params: NotRequired[Any]
    """Since v1."""
    input: Sequence[EvalItem | View]
    """Since v1."""
    range: NotRequired[Sequence[float]]
    """Since v1."""


class GraderStringCheck(TypedDict):
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


class GraderTextSimilarity(TypedDict):
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


class ImageGenTool(TypedDict):
    type: Literal["image_generation"]
    """Since v1."""
    model: NotRequired[Literal["gpt-image-1"]]
    """Id of the model. Default 'gpt-image-1'. Since v1."""
    quality: NotRequired[Literal["low", "medium", "high", "auto"]]
    """'low', 'medium', 'high', 'auto'; default 'auto'. Since v1."""
    size: NotRequired[Literal["1024x1024", "1024x1536", "1536x1024", "auto"]]
    """'1024x1024', '1024x1536', '1536x1024', 'auto'; default 'auto'. Since v1."""
    output_format: NotRequired[Literal["png", "webp", "jpeg"]]
    """'png', 'webp', 'jpeg'; default 'png'. Since v1."""
    output_compression: NotRequired[int]
    """0 to 100; default 100. Since v1."""
    moderation: NotRequired[Literal["auto", "low"]]
    """'auto', 'low'; default 'auto'. Since v1."""
    background: NotRequired[Literal["transparent", "opaque", "auto"]]
    """'transparent', 'opaque', 'auto'; default 'auto'. Since v1."""
    input_image_mask: NotRequired[ImageGenToolInputImageMask | View]
    """Since v1."""
    partial_images: NotRequired[int]
    """0 to 3; default 0. Since v1."""


class ImageGenToolCallItemParam(TypedDict):
    type: Literal["image_generation_call"]
    """Since v1."""
    result: str | None
    """Since v1."""


class ImageGenToolInputImageMask(TypedDict):
    image_url: NotRequired[str]
    file_id: NotRequired[str]
    """Id of the file."""


class ImplicitUserMessage(TypedDict):
    content: str | Sequence[ItemContent | View]
    """Since v1."""


class ItemContentInputAudio(TypedDict):
    type: Literal["input_audio"]
    """Since v1."""
    data: str
    """Since v1."""
    format: Literal["mp3", "wav"]
    """'mp3', 'wav'. Since v1."""


class ItemContentInputFile(TypedDict):
    type: Literal["input_file"]
    """Since v1."""
    file_id: NotRequired[str | None]
    """Id of the file. Since v1."""
    filename: NotRequired[str]
    """Name of the file. Since v1."""
    file_data: NotRequired[str]
    """Since v1."""


class ItemContentInputImage(TypedDict):
    type: Literal["input_image"]
    """Since v1."""
    image_url: NotRequired[str | None]
    """Since v1."""
    file_id: NotRequired[str | None]
    """Id of the file. Since v1."""
    detail: NotRequired[Literal["low", "high", "auto"]]
    """'low', 'high', 'auto'; default 'auto'. Since v1."""


class ItemContentInputText(TypedDict):
    type: Literal["input_text"]
    """Since v1."""
    text: str
    """Since v1."""


class ItemContentOutputAudio(TypedDict):
    type: Literal["output_audio"]
    """Since v1."""
    data: str
    """Since v1."""
    transcript: str
    """Since v1."""


class ItemContentOutputText(TypedDict):
    type: Literal["output_text"]
    """Since v1."""
    text: str
    """Since v1."""
    annotations: Sequence[Annotation | View]
    """Since v1."""
    logprobs: NotRequired[Sequence[LogProb | View]]
    """Since v1."""


class ItemContentRefusal(TypedDict):
    type: Literal["refusal"]
    """Since v1."""
    refusal: str
    """Since v1."""


class ItemReferenceItemParam(TypedDict):
    type: Literal["item_reference"]
    """Since v1."""
    id: str
    """Its id. Since v1."""


class LocalShellExecAction(TypedDict):
    type: Literal["exec"]
    """Since v1."""
    command: Sequence[str]
    """Since v1."""
    timeout_ms: NotRequired[int | None]
    """Since v1."""
    working_directory: NotRequired[str | None]
    """Since v1."""
    env: Mapping[str, str]
    """Since v1."""
    user: NotRequired[str | None]
    """Your own id of the end user, for abuse detection. Since v1."""


class LocalShellTool(TypedDict):
    type: Literal["local_shell"]
    """Since v1."""


class LocalShellToolCallItemParam(TypedDict):
    type: Literal["local_shell_call"]
    """Since v1."""
    call_id: str
    """Since v1."""
    action: LocalShellExecAction | View
    """Since v1."""


class LocalShellToolCallOutputItemParam(TypedDict):
    type: Literal["local_shell_call_output"]
    """Since v1."""
    output: str
    """Since v1."""


class LogProb(TypedDict):
    token: str
    """Since v1."""
    logprob: float
    """Since v1."""
    bytes: Sequence[int]
    """Since v1."""
    top_logprobs: Sequence[TopLogProb | View]
    """Since v1."""


class MCPApprovalRequestItemParam(TypedDict):
    type: Literal["mcp_approval_request"]
    """Since v1."""
    server_label: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""


class MCPApprovalResponseItemParam(TypedDict):
    type: Literal["mcp_approval_response"]
    """Since v1."""
    approval_request_id: str
    """Since v1."""
    approve: bool
    """Since v1."""
    reason: NotRequired[str | None]
    """Since v1."""


class MCPCallItemParam(TypedDict):
    type: Literal["mcp_call"]
    """Since v1."""
    server_label: str
    """Since v1."""
    name: str
    """Since v1."""
    arguments: str
    """Since v1."""
    output: NotRequired[str | None]
    """Since v1."""
    error: NotRequired[str | None]
    """Since v1."""


class MCPListToolsItemParam(TypedDict):
    type: Literal["mcp_list_tools"]
    """Since v1."""
    server_label: str
    """Since v1."""
    tools: Sequence[MCPListToolsTool | View]
    """What the model may call. Since v1."""
    error: NotRequired[str | None]
    """Since v1."""


class MCPListToolsTool(TypedDict):
    name: str
    """Since v1."""
    description: NotRequired[str | None]
    """Since v1."""
    input_schema: Any
    """Since v1."""
    annotations: NotRequired[Any]
    """Since v1."""


class MCPTool(TypedDict):
    type: Literal["mcp"]
    """Since v1."""
    server_label: str
    """Since v1."""
    server_url: str
    """Since v1."""
    headers: NotRequired[Mapping[str, str] | None]
    """Since v1."""
    allowed_tools: NotRequired[Sequence[str] | MCPToolAllowedTools | View | None]
    """Since v1."""
    require_approval: NotRequired[MCPToolRequireApproval | View | Literal["always", "never"] | None]
    """Default 'always'. Since v1."""


class MCPToolAllowedTools(TypedDict):
    tool_names: NotRequired[Sequence[str]]


class MCPToolRequireApproval(TypedDict):
    always: NotRequired[MCPToolRequireApprovalAlways | View]
    never: NotRequired[MCPToolRequireApprovalNever | View]


class MCPToolRequireApprovalAlways(TypedDict):
    tool_names: NotRequired[Sequence[str]]


class MCPToolRequireApprovalNever(TypedDict):
    tool_names: NotRequired[Sequence[str]]


class MetadataPropertyForRequest(TypedDict):
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""


class MongoDBChatDataSource(TypedDict):
    type: Literal["mongo_db"]
    """Since v1."""
    parameters: MongoDBChatDataSourceParameters | View
    """Since v1."""


class MongoDBChatDataSourceParameters(TypedDict):
    top_n_documents: NotRequired[int]
    in_scope: NotRequired[bool]
    strictness: NotRequired[int]
    """1 to 5."""
    max_search_queries: NotRequired[int]
    allow_partial_result: NotRequired[bool]
    """Default false."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """At most 3 items; default ['citations', 'intent']."""
    endpoint: str
    database_name: str
    collection_name: str
    app_name: str
    index_name: str
    authentication: AzureChatDataSourceUsernameAndPasswordAuthenticationOptions | View
    embedding_dependency: MongoDBChatDataSourceParametersEmbeddingDependency | View
    fields_mapping: MongoDBChatDataSourceParametersFieldsMapping | View


class MongoDBChatDataSourceParametersFieldsMapping(TypedDict):
    content_fields: Sequence[str]
    vector_fields: Sequence[str]
    title_field: NotRequired[str]
    url_field: NotRequired[str]
    filepath_field: NotRequired[str]
    content_fields_separator: NotRequired[str]


class PineconeChatDataSource(TypedDict):
    type: Literal["pinecone"]
    """Since v1."""
    parameters: PineconeChatDataSourceParameters | View
    """Since v1."""


class PineconeChatDataSourceParameters(TypedDict):
    top_n_documents: NotRequired[int]
    in_scope: NotRequired[bool]
    strictness: NotRequired[int]
    """1 to 5."""
    max_search_queries: NotRequired[int]
    allow_partial_result: NotRequired[bool]
    """Default false."""
    include_contexts: NotRequired[
        Sequence[Literal["citations", "intent", "all_retrieved_documents"]]
    ]
    """At most 3 items; default ['citations', 'intent']."""
    environment: str
    index_name: str
    authentication: AzureChatDataSourceApiKeyAuthenticationOptions | View
    embedding_dependency: AzureChatDataSourceVectorizationSource | View
    fields_mapping: PineconeChatDataSourceParametersFieldsMapping | View


class PineconeChatDataSourceParametersFieldsMapping(TypedDict):
    content_fields: Sequence[str]
    title_field: NotRequired[str]
    url_field: NotRequired[str]
    filepath_field: NotRequired[str]
    content_fields_separator: NotRequired[str]


class Prompt(TypedDict):
    id: str
    """Its id. Since v1."""
    version: NotRequired[str | None]
    """Since v1."""
    variables: NotRequired[ResponsePromptVariables | View | None]
    """Since v1."""


class RankingOptions(TypedDict):
    ranker: NotRequired[Literal["auto", "default-2024-11-15"]]
    """'auto', 'default-2024-11-15'. Since v1."""
    score_threshold: NotRequired[float]
    """Since v1."""


class Reasoning(TypedDict):
    effort: NotRequired[ReasoningEffort | None]
    """'low', 'medium', 'high'; default 'medium'. Since v1."""
    summary: NotRequired[Literal["auto", "concise", "detailed"] | None]
    """'auto', 'concise', 'detailed'. Since v1."""
    generate_summary: NotRequired[Literal["auto", "concise", "detailed"] | None]
    """'auto', 'concise', 'detailed'; default null. Deprecated. Since v1."""


class ReasoningItemParam(TypedDict):
    type: Literal["reasoning"]
    """Since v1."""
    encrypted_content: NotRequired[str | None]
    """Since v1."""
    summary: Sequence[ReasoningItemSummaryPart | View]
    """Since v1."""


class ReasoningItemSummaryTextPart(TypedDict):
    type: Literal["summary_text"]
    """Since v1."""
    text: str
    """Since v1."""


class ResponseFormatJSONSchemaRequest(TypedDict):
    type: Literal["json_schema"]
    """Since v1."""
    json_schema: Mapping[str, Any]
    """Since v1."""


class ResponseFormatJsonObject(TypedDict):
    type: Literal["json_object"]
    """Since v1."""


class ResponseFormatJsonSchema(TypedDict):
    type: Literal["json_schema"]
    """Since v1."""
    json_schema: ResponseFormatJsonSchemaJsonSchema | View
    """Since v1."""


class ResponseFormatJsonSchemaJsonSchema(TypedDict):
    description: NotRequired[str]
    name: str
    schema: NotRequired[Mapping[str, Any]]
    strict: NotRequired[bool | None]
    """Default false."""


class ResponseFormatText(TypedDict):
    type: Literal["text"]
    """Since v1."""


class ResponseTextFormatConfigurationJsonObject(TypedDict):
    type: Literal["json_object"]
    """Since v1."""


class ResponseTextFormatConfigurationJsonSchema(TypedDict):
    type: Literal["json_schema"]
    """Since v1."""
    description: NotRequired[str]
    """Since v1."""
    name: str
    """Since v1."""
    schema: Mapping[str, Any]
    """Since v1."""
    strict: NotRequired[bool | None]
    """Default false. Since v1."""


class ResponseTextFormatConfigurationText(TypedDict):
    type: Literal["text"]
    """Since v1."""


class ResponsesAssistantMessageItemParam(TypedDict):
    role: Literal["assistant"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    content: Sequence[ItemContent | View]
    """Since v1."""


class ResponsesDeveloperMessageItemParam(TypedDict):
    role: Literal["developer"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    content: Sequence[ItemContent | View]
    """Since v1."""


class ResponsesSystemMessageItemParam(TypedDict):
    role: Literal["system"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    content: Sequence[ItemContent | View]
    """Since v1."""


class ResponsesUserMessageItemParam(TypedDict):
    role: Literal["user"]
    """Since v1."""
    type: Literal["message"]
    """Since v1."""
    content: Sequence[ItemContent | View]
    """Since v1."""


class RunGraderRequest(TypedDict):
    grader: RunGraderRequestGrader | View
    """Since v1."""
    item: NotRequired[Any]
    """Since v1."""
    model_sample: str
    """Since v1."""


class StaticChunkingStrategy(TypedDict):
    max_chunk_size_tokens: int
    """100 to 4096. Since v1."""
    chunk_overlap_tokens: int
    """Since v1."""


class StaticChunkingStrategyRequestParam(TypedDict):
    type: Literal["static"]
    """Since v1."""
    static: StaticChunkingStrategy | View
    """Since v1."""


class ToolChoiceObjectCodeInterpreter(TypedDict):
    type: Literal["code_interpreter"]
    """Since v1."""


class ToolChoiceObjectComputer(TypedDict):
    type: Literal["computer_use_preview"]
    """Since v1."""


class ToolChoiceObjectFileSearch(TypedDict):
    type: Literal["file_search"]
    """Since v1."""


class ToolChoiceObjectFunction(TypedDict):
    type: Literal["function"]
    """Since v1."""
    name: str
    """Since v1."""


class ToolChoiceObjectImageGen(TypedDict):
    type: Literal["image_generation"]
    """Since v1."""


class ToolChoiceObjectMCP(TypedDict):
    type: Literal["mcp"]
    """Since v1."""
    server_label: str
    """Since v1."""
    name: NotRequired[str | None]
    """Since v1."""


class ToolChoiceObjectWebSearch(TypedDict):
    type: Literal["web_search_preview"]
    """Since v1."""


class TopLogProb(TypedDict):
    token: str
    """Since v1."""
    logprob: float
    """Since v1."""
    bytes: Sequence[int]
    """Since v1."""


class UpdateVectorStoreFileAttributesRequest(TypedDict):
    attributes: VectorStoreFileAttributes | View | None
    """Since v1."""


class UpdateVectorStoreRequest(TypedDict):
    name: NotRequired[str | None]
    """Since v1."""
    expires_after: NotRequired[VectorStoreExpirationAfter | View | None]
    """Since v1."""
    metadata: NotRequired[Mapping[str, str]]
    """Your own keys and values, kept with the object. Since v1."""


class ValidateGraderRequest(TypedDict):
    grader: ValidateGraderRequestGrader | View
    """Since v1."""


class VectorStoreExpirationAfter(TypedDict):
    anchor: Literal["last_active_at"]
    """Since v1."""
    days: int
    """1 to 365. Since v1."""


class WebSearchActionFind(TypedDict):
    type: Literal["find"]
    """Since v1."""
    url: str
    """Format uri. Since v1."""
    pattern: str
    """Since v1."""


class WebSearchActionOpenPage(TypedDict):
    type: Literal["open_page"]
    """Since v1."""
    url: str
    """Format uri. Since v1."""


class WebSearchActionSearch(TypedDict):
    type: Literal["search"]
    """Since v1."""
    query: str
    """Since v1."""


class WebSearchPreviewTool(TypedDict):
    type: Literal["web_search_preview"]
    """Since v1."""
    user_location: NotRequired[Location | View | None]
    """Since v1."""
    search_context_size: NotRequired[Literal["low", "medium", "high"]]
    """'low', 'medium', 'high'. Since v1."""


class WebSearchToolCallItemParam(TypedDict):
    type: Literal["web_search_call"]
    """Since v1."""
    action: WebSearchAction | View
    """Since v1."""


AnnotationType: TypeAlias = (
    Literal["file_citation", "url_citation", "file_path", "container_file_citation"] | str
)


Annotation: TypeAlias = AnnotationFileCitation | AnnotationUrlCitation | AnnotationFilePath


AzureAIFoundryModelsApiVersion: TypeAlias = Literal["v1", "preview"]


AzureChatDataSourceEndpointVectorizationSourceAuthentication: TypeAlias = (
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


AzureFileExpiryAnchor: TypeAlias = Literal["created_at"]


AzureSearchChatDataSourceParametersAuthentication: TypeAlias = (
    AzureChatDataSourceApiKeyAuthenticationOptions
    | AzureChatDataSourceSystemAssignedManagedIdentityAuthenticationOptions
    | AzureChatDataSourceUserAssignedManagedIdentityAuthenticationOptions
    | AzureChatDataSourceAccessTokenAuthenticationOptions
)


AzureSearchChatDataSourceParametersEmbeddingDependency: TypeAlias = (
    AzureChatDataSourceEndpointVectorizationSource
    | AzureChatDataSourceDeploymentNameVectorizationSource
    | AzureChatDataSourceIntegratedVectorizationSource
)


ChatCompletionRequestAssistantMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | ChatCompletionRequestMessageContentPartRefusal
)


ChatCompletionRequestMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText
    | ChatCompletionRequestMessageContentPartImage
    | ChatCompletionRequestMessageContentPartRefusal
    | ChatCompletionRequestMessageContentPartFile
    | ChatCompletionRequestMessageContentPartAudio
)


ChatCompletionRequestMessageContentPartType: TypeAlias = Literal[
    "text", "file", "input_audio", "image_url", "refusal"
]


ChatCompletionRequestMessage: TypeAlias = (
    ChatCompletionRequestSystemMessage
    | ChatCompletionRequestDeveloperMessage
    | ChatCompletionRequestUserMessage
    | ChatCompletionRequestAssistantMessage
    | ChatCompletionRequestToolMessage
    | ChatCompletionRequestFunctionMessage
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
    Literal["none", "auto", "required"] | ChatCompletionNamedToolChoice
)


ChatOutputPrediction: TypeAlias = ChatOutputPredictionContent


ChatOutputPredictionType: TypeAlias = Literal["content"] | str


CodeInterpreterOutput: TypeAlias = CodeInterpreterOutputImage | CodeInterpreterOutputLogs


CodeInterpreterOutputType: TypeAlias = Literal["logs", "image"]


CompoundFilterFilter: TypeAlias = ComparisonFilter | CompoundFilter


ComputerActionType: TypeAlias = Literal[
    "screenshot", "click", "double_click", "scroll", "type", "wait", "keypress", "drag", "move"
]


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
)


ComputerToolCallOutputItemOutput: TypeAlias = ComputerToolCallOutputItemOutputComputerScreenshot


ComputerToolCallOutputItemOutputType: TypeAlias = Literal["computer_screenshot"] | str


CreateFineTuningJobRequestIntegration: TypeAlias = CreateFineTuningJobRequestWandbIntegration


ElasticsearchChatDataSourceParametersAuthentication: TypeAlias = (
    AzureChatDataSourceKeyAndKeyIdAuthenticationOptions
    | AzureChatDataSourceEncodedApiKeyAuthenticationOptions
)


EvalCompletionsRunDataSourceParamsInputMessages: TypeAlias = (
    EvalCompletionsRunDataSourceParamsInputMessagesTemplate
    | EvalCompletionsRunDataSourceParamsInputMessagesItemReference
)


EvalDataSourceConfigType: TypeAlias = Literal["custom", "logs", "stored_completions"]


EvalGraderParams: TypeAlias = (
    EvalGraderLabelModelParams
    | EvalGraderStringCheckParams
    | EvalGraderTextSimilarityParams
    | EvalGraderPythonParams
    | EvalGraderScoreModelParams
)


CreateEvalItem: TypeAlias = CreateEvalItem_ | EvalItem


EvalItemContent: TypeAlias = EvalItemContentInputText | EvalItemContentOutputText


EvalItemContentType: TypeAlias = Literal["input_text", "output_text"]


EvalResponsesRunDataSourceParamsInputMessages: TypeAlias = (
    EvalResponsesRunDataSourceParamsInputMessagesTemplate
    | EvalResponsesRunDataSourceParamsInputMessagesItemReference
)


EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItem: TypeAlias = (
    EvalResponsesRunDataSourceParamsInputMessagesTemplateTemplateItem_ | EvalItem
)


EvalRunDataSourceParams: TypeAlias = (
    EvalJsonlRunDataSourceParams
    | EvalCompletionsRunDataSourceParams
    | EvalResponsesRunDataSourceParams
)


EvalRunDataSourceType: TypeAlias = Literal["jsonl", "completions", "responses"]


EvalJsonlRunDataSourceParamsSource: TypeAlias = (
    EvalRunFileContentDataContentSource | EvalRunFileIdDataContentSource
)


EvalResponsesRunDataSourceParamsSource: TypeAlias = (
    EvalRunFileContentDataContentSource
    | EvalRunFileIdDataContentSource
    | EvalRunResponsesDataContentSource
)


EvalCompletionsRunDataSourceParamsSource: TypeAlias = (
    EvalRunFileContentDataContentSource
    | EvalRunFileIdDataContentSource
    | EvalRunStoredCompletionsDataContentSource
)


EvalDataSourceConfigParams: TypeAlias = (
    EvalCustomDataSourceConfigParams
    | EvalLogsDataSourceConfigParams
    | EvalStoredCompletionsDataSourceConfigParams
)


Filters: TypeAlias = ComparisonFilter | CompoundFilter


AzureFineTuneReinforcementMethodGrader: TypeAlias = (
    GraderStringCheck | GraderTextSimilarity | GraderScoreModel | GraderMulti
)


GraderMultiGradersValue: TypeAlias = GraderStringCheck | GraderTextSimilarity | GraderScoreModel


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


Location: TypeAlias = ApproximateLocation


LocationType: TypeAlias = Literal["approximate"] | str


MongoDBChatDataSourceParametersEmbeddingDependency: TypeAlias = (
    AzureChatDataSourceEndpointVectorizationSource
    | AzureChatDataSourceDeploymentNameVectorizationSource
)


AzureChatDataSource: TypeAlias = (
    AzureSearchChatDataSource
    | AzureCosmosDBChatDataSource
    | ElasticsearchChatDataSource
    | PineconeChatDataSource
    | MongoDBChatDataSource
)


ReasoningEffort: TypeAlias = Literal["low", "medium", "high"]


ReasoningItemSummaryPartType: TypeAlias = Literal["summary_text"] | str


ReasoningItemSummaryPart: TypeAlias = ReasoningItemSummaryTextPart


ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJsonObject | ResponseFormatJsonSchema


ResponseModalities: TypeAlias = Sequence[Literal["text", "audio"]]


ResponseTextFormatConfiguration: TypeAlias = (
    ResponseTextFormatConfigurationText
    | ResponseTextFormatConfigurationJsonObject
    | ResponseTextFormatConfigurationJsonSchema
)


ResponseTextFormatConfigurationType: TypeAlias = Literal["text", "json_schema", "json_object"] | str


ResponsesMessageRole: TypeAlias = Literal["system", "developer", "user", "assistant"]


ResponsesMessageItemParam: TypeAlias = (
    ResponsesUserMessageItemParam
    | ResponsesSystemMessageItemParam
    | ResponsesDeveloperMessageItemParam
    | ResponsesAssistantMessageItemParam
)


RunGraderRequestGrader: TypeAlias = (
    GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
)


ChunkingStrategyRequestParam: TypeAlias = (
    StaticChunkingStrategyRequestParam | AutoChunkingStrategyRequestParam
)


CreateVectorStoreRequestChunkingStrategy: TypeAlias = (
    AutoChunkingStrategyRequestParam | StaticChunkingStrategyRequestParam
)


StopConfiguration: TypeAlias = str | Sequence[str]


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


ToolChoiceObject: TypeAlias = (
    ToolChoiceObjectFileSearch
    | ToolChoiceObjectComputer
    | ToolChoiceObjectWebSearch
    | ToolChoiceObjectImageGen
    | ToolChoiceObjectCodeInterpreter
    | ToolChoiceObjectFunction
    | ToolChoiceObjectMCP
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
    GraderStringCheck | GraderTextSimilarity | GraderPython | GraderScoreModel | GraderMulti
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


WebSearchAction: TypeAlias = WebSearchActionFind | WebSearchActionOpenPage | WebSearchActionSearch


WebSearchActionType: TypeAlias = Literal["search", "open_page", "find"]


Tool: TypeAlias = (
    FunctionTool
    | FileSearchTool
    | ComputerUsePreviewTool
    | WebSearchPreviewTool
    | CodeInterpreterTool
    | ImageGenTool
    | LocalShellTool
    | MCPTool
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
)


AzureCreateResponseInputItem: TypeAlias = ImplicitUserMessage | ItemParam


ChatCompletionMessageToolCallsItem: TypeAlias = Sequence[ChatCompletionMessageToolCall | View]


ChatCompletionRequestSystemMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ChatCompletionRequestToolMessageContentPart: TypeAlias = (
    ChatCompletionRequestMessageContentPartText | View
)


ResponsePromptVariables: TypeAlias = Mapping[str, ItemParam | View]
