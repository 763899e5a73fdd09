"""Answers of api-version 2022-06-01-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, TypeAlias


from .._runtime.core.page import Page
from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class AuthoringErrorResponse(View):
    """Given by `deployments.create`, `deployments.delete` and others."""

    error: Error | None
    """What went wrong."""


class Capabilities(View):
    """`capabilities` of Model."""

    fine_tune: bool | None
    """It can be fine-tuned. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: bool | None
    """It can be deployed. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    completion: bool | None
    """It can continue a text. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    embeddings: bool | None
    """It can make vectors. Since 2022-06-01-preview, last in 2025-04-01-preview."""
    scale_types: list[ScaleType] | None
    """Since 2022-06-01-preview, last in 2023-03-15-preview."""

    _read_only: ClassVar[list[str]] = [
        "fine_tune",
        "inference",
        "completion",
        "embeddings",
        "scale_types",
    ]


class CreateCompletionResponse(View):
    """Given by `completions.create`. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    id: str | None
    """Its id."""
    object: str | None
    """Its kind."""
    created: int | None
    """When it was made, in seconds since 1970."""
    model: str | None
    """Id of the model."""
    choices: list[CreateCompletionResponseChoice] | None
    """The alternatives that were generated."""


class CreateCompletionResponseChoice(View):
    """`choices` of CreateCompletionResponse. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    text: str | None
    """The text that was generated."""
    index: int | None
    """Place of the alternative among those asked for."""
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    """The log probabilities of the tokens."""
    finish_reason: str | None
    """Why the model stopped."""


class CreateCompletionResponseChoiceLogprobs(View):
    """`logprobs` of CreateCompletionResponseChoice. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    tokens: list[str] | None
    """The tokens."""
    token_logprobs: list[float] | None
    """Log probability of each token."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each position, with their log probabilities."""
    text_offset: list[int] | None
    """Where each token begins in the text."""


class CreateEmbeddingResponse(View):
    """Given by `embeddings.create`. Since 2022-06-01-preview."""

    object: str
    """Its kind."""
    model: str
    """Id of the model."""
    data: list[CreateEmbeddingResponseDataItem]
    """One vector for each text, in the order of the texts."""
    usage: CreateEmbeddingResponseUsage
    """How many tokens were spent."""


class CreateEmbeddingResponseDataItem(View):
    """`data` of CreateEmbeddingResponse. Since 2022-06-01-preview."""

    index: int
    """Place of the text among those sent."""
    object: str
    """Its kind."""
    embedding: list[float]
    """The vector, as numbers also where it came in base64."""


class CreateEmbeddingResponseUsage(View):
    """`usage` of CreateEmbeddingResponse. Since 2022-06-01-preview."""

    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Tokens of the prompt and the answer together."""


class Deployment(View):
    """Given by `deployments.create`, `deployments.retrieve` and others. Since 2022-03-01-preview, last in 2023-03-15-preview."""

    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value."""
    status: State | None
    """How far it is. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted'."""
    created_at: int
    """When it was made, in seconds since 1970."""
    updated_at: int | None
    id: str
    """Its id."""
    model: str
    """Id of the model. At least 1 character."""
    owner: str | None
    scale_settings: ScaleSettings

    _read_only: ClassVar[list[str]] = ["created_at", "updated_at", "id", "owner"]


class DeploymentList(Page["Deployment"]):
    """Given by `deployments.list`. Since 2022-03-01-preview, last in 2023-03-15-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value."""
    data: list[Deployment]
    """The items of the page."""

    _read_only: ClassVar[list[str]] = ["data"]


class Deprecation(View):
    """`deprecation` of Model. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    fine_tune: int | None
    """When it can no longer be fine-tuned, in seconds since 1970."""
    inference: int | None
    """When deployments of it end, in seconds since 1970."""

    _read_only: ClassVar[list[str]] = ["fine_tune", "inference"]


class Error(View):
    """`details` of Error, `error` of AuthoringErrorResponse."""

    code: ErrorCode
    """Kind of the error. 'conflict', 'invalidPayload', 'forbidden', 'notFound', 'unexpectedEntityState', 'itemDoesAlreadyExist', 'serviceUnavailable', 'internalFailure', 'quotaExceeded' or another value."""
    message: str
    """What went wrong. At least 1 character."""
    target: str | None
    """Where the data goes."""
    details: list[Error] | None
    innererror: InnerError | None
    """What is known besides."""


class ErrorResponse(View):
    """Given by `completions.create`."""

    error: ErrorResponseError | None
    """What went wrong."""


class ErrorResponseError(View):
    """`error` of ErrorResponse."""

    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""
    param: str | None
    """The argument that was wrong."""
    type: str | None
    """Tells which kind of object it is."""


class Event(View):
    """Given by `fine_tunes.list_events`. Since 2022-03-01-preview, last in 2023-12-01-preview."""

    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value."""
    created_at: int | None
    """When it was made, in seconds since 1970."""
    level: LogLevel | None
    """'info', 'warning', 'error'."""
    message: str | None
    """What went wrong."""

    _read_only: ClassVar[list[str]] = ["created_at", "message"]


class EventList(Page["Event"]):
    """Given by `fine_tunes.list_events`. Since 2022-03-01-preview, last in 2023-12-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value."""
    data: list[Event]
    """The items of the page."""

    _read_only: ClassVar[list[str]] = ["data"]


class File(View):
    """Given by `files.create`, `files.import_file` and others."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview."""
    status: State
    """Whether the file can be used. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted'. Since 2022-03-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview."""
    updated_at: int | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str
    """Its id. Since 2022-03-01-preview."""
    bytes: int | None
    """Size in bytes. Since 2022-03-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results'. Since 2022-03-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "updated_at", "id", "bytes"]


class FileList(Page["File"]):
    """Given by `files.list`. Since 2022-03-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value."""
    data: list[File]
    """The items of the page."""

    _read_only: ClassVar[list[str]] = ["data"]


class FineTune(View):
    """Given by `fine_tunes.cancel`, `fine_tunes.create` and others. Since 2022-03-01-preview, last in 2023-12-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value."""
    status: State
    """How far it is. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted'."""
    created_at: int
    """When it was made, in seconds since 1970."""
    updated_at: int | None
    id: str
    """Its id."""
    model: str
    """Id of the model. At least 1 character."""
    fine_tuned_model: str | None
    training_files: list[File]
    validation_files: list[File] | None
    result_files: list[File] | None
    events: list[Event] | None
    organisation_id: str | None
    user_id: str | None
    hyperparams: HyperParameters | None

    _read_only: ClassVar[list[str]] = [
        "created_at",
        "updated_at",
        "id",
        "fine_tuned_model",
        "result_files",
        "events",
        "organisation_id",
        "user_id",
    ]


class FineTuneList(Page["FineTune"]):
    """Given by `fine_tunes.list`. Since 2022-03-01-preview, last in 2023-12-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value."""
    data: list[FineTune]
    """The items of the page."""

    _read_only: ClassVar[list[str]] = ["data"]


class HyperParameters(View):
    """`hyperparams` of FineTune."""

    batch_size: int | None
    """Examples in one step of the training. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    learning_rate_multiplier: float | None
    """Factor of the learning rate. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    n_epochs: int | None
    """How often the training goes through the data. Since 2022-03-01-preview, last in 2023-12-01-preview."""
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
    """`innererror` of Error, `innererror` of InnerError."""

    code: InnerErrorCode | None
    """Kind of the error."""
    innererror: InnerError | None
    """What is known besides."""


class ManualScaleSettings(View):
    """One kind of ScaleSettings. Since 2022-03-01-preview, last in 2023-03-15-preview."""

    scale_type: Literal["manual"]
    capacity: int


class Model(View):
    """Given by `models.retrieve`."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview."""
    status: State
    """Whether the model can be used. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted'. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    updated_at: int | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str
    """Its id. Since 2022-03-01-preview."""
    model: str | None
    """Id of the base model that it was fine-tuned from. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    fine_tune: str | None
    """Id of the job that fine-tuned it. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    capabilities: Capabilities | None
    """What the model can do. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    deprecation: Deprecation | None
    """When the model will be retired. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "updated_at", "id", "model", "fine_tune"]


class ModelList(Page["Model"]):
    """Given by `models.list`. Since 2022-03-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value."""
    data: list[Model]
    """The items of the page."""

    _read_only: ClassVar[list[str]] = ["data"]


class ScaleSettingsBase(View):
    """`scale_settings` of Deployment. Since 2022-03-01-preview, last in 2023-03-15-preview."""

    scale_type: ScaleType
    """'manual', 'standard' or another value."""


class StandardScaleSettings(View):
    """One kind of ScaleSettings. Since 2022-03-01-preview, last in 2023-03-15-preview."""

    scale_type: Literal["standard"]


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
    ]
    | str
)


InnerErrorCode: TypeAlias = Literal["invalidPayload"] | str


LogLevel: TypeAlias = Literal["info", "warning", "error"]


Purpose: TypeAlias = Literal["fine-tune", "fine-tune-results"] | str


ScaleSettings: TypeAlias = Annotated[
    ManualScaleSettings | StandardScaleSettings,
    OneOf(
        "scale_type",
        {"manual": ManualScaleSettings, "standard": StandardScaleSettings},
        base=ScaleSettingsBase,
    ),
]


ScaleType: TypeAlias = Literal["manual", "standard"] | str


State: TypeAlias = Literal["notRunning", "running", "succeeded", "canceled", "failed", "deleted"]


TypeDiscriminator: TypeAlias = (
    Literal["list", "fine-tune", "file", "fine-tune-event", "model", "deployment"] | str
)
