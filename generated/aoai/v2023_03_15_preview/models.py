"""Answers of api-version 2023-03-15-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from .._runtime.core.page import Page
from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class AuthoringErrorResponse(View):
    error: Error
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class Capabilities(View):
    fine_tune: bool
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: bool
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""
    completion: bool
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""
    chat_completion: bool
    """Since 2023-03-15-preview, last in 2025-04-01-preview."""
    embeddings: bool
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""
    scale_types: list[ScaleType]
    """Since 2022-06-01-preview, last in 2023-03-15-preview."""


class CreateChatCompletionResponse(View):
    id: str
    """Its id. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    object: str
    """Its kind. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    choices: list[CreateChatCompletionResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    usage: CreateChatCompletionResponseUsage | None
    """How many tokens were spent. Since 2023-03-15-preview, last in 2025-04-01-preview."""


class CreateChatCompletionResponseChoice(View):
    index: int | None
    message: CreateChatCompletionResponseChoiceMessage | None
    finish_reason: str | None
    """Why the model stopped."""


class CreateChatCompletionResponseChoiceMessage(View):
    role: Literal["system", "user", "assistant"]
    """'system', 'user', 'assistant'."""
    content: str


class CreateChatCompletionResponseUsage(View):
    prompt_tokens: int
    completion_tokens: int
    total_tokens: int


class CreateChatCompletionStreamResponse(View):
    id: str
    """Its id. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    object: Literal["chat.completion.chunk"]
    """Its kind. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2023-03-15-preview, last in 2025-04-01-preview."""
    choices: list[CreateChatCompletionStreamResponseChoice]
    """The alternatives that were generated. Since 2023-03-15-preview, last in 2025-04-01-preview."""


class CreateChatCompletionStreamResponseChoice(View):
    index: int
    finish_reason: Literal["stop", "length", "content_filter"] | None
    """Why the model stopped. 'stop', 'length', 'content_filter'."""
    delta: CreateChatCompletionStreamResponseChoiceDelta
    """What is new in this piece."""


class CreateChatCompletionStreamResponseChoiceDelta(View):
    role: str | None
    content: str | None


class CreateCompletionResponse(View):
    id: str
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    object: str
    """Its kind. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    choices: list[CreateCompletionResponseChoice]
    """The alternatives that were generated. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    usage: CreateCompletionResponseUsage | None
    """How many tokens were spent. Since 2022-12-01, last in 2025-04-01-preview."""


class CreateCompletionResponseChoice(View):
    text: str | None
    index: int | None
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    finish_reason: str | None
    """Why the model stopped."""


class CreateCompletionResponseChoiceLogprobs(View):
    tokens: list[str] | None
    token_logprobs: list[float] | None
    top_logprobs: list[dict[str, float]] | None
    text_offset: list[int] | None


class CreateCompletionResponseUsage(View):
    completion_tokens: float
    prompt_tokens: float
    total_tokens: float


class CreateEmbeddingResponse(View):
    object: str
    """Its kind. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    data: list[CreateEmbeddingResponseDataItem]
    """Since 2022-06-01-preview, last in 2025-04-01-preview."""
    usage: CreateEmbeddingResponseUsage
    """How many tokens were spent. Since 2022-06-01-preview, last in 2025-04-01-preview."""


class CreateEmbeddingResponseDataItem(View):
    index: int
    object: str
    """Its kind."""
    embedding: list[float]


class CreateEmbeddingResponseUsage(View):
    prompt_tokens: int
    total_tokens: int


class Deployment(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    status: State | None
    """'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted' or another value. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    updated_at: int | None
    """Format unixtime. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    id: str | None
    """Its id. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    model: str
    """Id of the model. At least 1 character. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    owner: str | None
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""
    scale_settings: ScaleSettings
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""
    error: Error | None
    """Since 2022-12-01, last in 2023-03-15-preview."""


class DeploymentList(Page["Deployment"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    data: list[Deployment] | None
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""


class Deprecation(View):
    fine_tune: int | None
    """Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: int
    """Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class Error(View):
    code: ErrorCode
    """'conflict', 'invalidPayload', 'forbidden', 'notFound', 'unexpectedEntityState', 'itemDoesAlreadyExist', 'serviceUnavailable', 'internalFailure', 'quotaExceeded', 'jsonlValidationFailed', 'fileImportFailed' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    message: str
    """At least 1 character. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    target: str | None
    """Since 2022-03-01-preview, last in 2023-05-15."""
    details: list[Error] | None
    """Since 2022-03-01-preview, last in 2023-05-15."""
    innererror: InnerError | None
    """Since 2022-03-01-preview, last in 2023-05-15."""


class ErrorResponse(View):
    error: ErrorResponseError | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class ErrorResponseError(View):
    code: str | None
    message: str | None
    param: str | None
    type: str | None


class Event(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    level: LogLevel
    """'info', 'warning', 'error' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    message: str
    """At least 1 character. Since 2022-03-01-preview, last in 2023-12-01-preview."""


class EventList(Page["Event"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    data: list[Event] | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""


class File(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    status: State | None
    """'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    updated_at: int | None
    """Format unixtime. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str | None
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    bytes: int | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    statistics: FileStatistics | None
    """Since 2022-12-01, last in 2023-12-01-preview."""
    error: Error | None
    """Since 2022-12-01, last in 2023-09-01-preview."""


class FileList(Page["File"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    data: list[File] | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class FileStatistics(View):
    tokens: int | None
    """Since 2022-12-01, last in 2023-12-01-preview."""
    examples: int | None
    """Since 2022-12-01, last in 2023-12-01-preview."""


class FineTune(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    status: State | None
    """'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    updated_at: int | None
    """Format unixtime. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str | None
    """Its id. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    model: str
    """Id of the model. At least 1 character. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    fine_tuned_model: str | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    training_files: list[File]
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    validation_files: list[File] | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    result_files: list[File] | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    events: list[Event] | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    organisation_id: str | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    user_id: str | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    hyperparams: HyperParameters | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    suffix: str | None
    """Since 2022-12-01, last in 2023-12-01-preview."""
    error: Error | None
    """Since 2022-12-01, last in 2023-12-01-preview."""


class FineTuneList(Page["FineTune"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    data: list[FineTune] | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""


class HyperParameters(View):
    batch_size: int | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    learning_rate_multiplier: float | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    n_epochs: int | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    prompt_loss_weight: float | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    compute_classification_metrics: bool | None
    """Since 2022-06-01-preview, last in 2023-12-01-preview."""
    classification_n_classes: int | None
    """Since 2022-06-01-preview, last in 2023-12-01-preview."""
    classification_positive_class: str | None
    """Since 2022-06-01-preview, last in 2023-12-01-preview."""
    classification_betas: list[float] | None
    """Since 2022-06-01-preview, last in 2023-12-01-preview."""


class InnerError(View):
    code: InnerErrorCode | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    innererror: InnerError | None
    """Since 2022-03-01-preview, last in 2023-05-15."""


class ManualScaleSettings(View):
    scale_type: Literal["manual"]
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""
    capacity: int
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""


class Model(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    status: State | None
    """'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    updated_at: int | None
    """Format unixtime. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str | None
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str | None
    """Id of the model. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    fine_tune: str | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    capabilities: Capabilities
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""
    lifecycle_status: LifeCycleStatus
    """'preview', 'generally-available' or another value. Since 2022-12-01, last in 2025-04-01-preview."""
    deprecation: Deprecation
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class ModelList(Page["Model"]):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    data: list[Model] | None
    """Since 2022-03-01-preview, last in 2025-04-01-preview."""


class ScaleSettingsBase(View):
    scale_type: ScaleType
    """'manual', 'standard' or another value. Since 2022-03-01-preview, last in 2023-03-15-preview."""


class StandardScaleSettings(View):
    scale_type: Literal["standard"]
    """Since 2022-06-01-preview, last in 2023-03-15-preview."""


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
    ]
    | str
)


InnerErrorCode: TypeAlias = Literal["invalidPayload"] | str


LifeCycleStatus: TypeAlias = Literal["preview", "generally-available"] | str


LogLevel: TypeAlias = Literal["info", "warning", "error"] | str


Purpose: TypeAlias = Literal["fine-tune", "fine-tune-results"] | str


ScaleType: TypeAlias = Literal["manual", "standard"] | str


ScaleSettings: TypeAlias = Annotated[
    ManualScaleSettings | StandardScaleSettings,
    OneOf(
        "scale_type",
        {"manual": ManualScaleSettings, "standard": StandardScaleSettings},
        base=ScaleSettingsBase,
    ),
]


State: TypeAlias = (
    Literal["notRunning", "running", "succeeded", "canceled", "failed", "deleted"] | str
)


TypeDiscriminator: TypeAlias = (
    Literal["list", "fine-tune", "file", "fine-tune-event", "model", "deployment"] | str
)
