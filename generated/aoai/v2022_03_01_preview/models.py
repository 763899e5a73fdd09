"""Answers of api-version 2022-03-01-preview: typed views of the JSON that came."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias


from .._runtime.core.page import Page
from .._runtime.core.union import OneOf
from .._runtime.core.view import View


class AuthoringErrorResponse(View):
    error: Error | None
    """What went wrong. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class Capabilities(View):
    fine_tune: bool | None
    """It can be fine-tuned. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class CreateCompletionResponse(View):
    id: str | None
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    object: str | None
    """Its kind. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created: int | None
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str | None
    """Id of the model. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    choices: list[CreateCompletionResponseChoice] | None
    """The alternatives that were generated. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class CreateCompletionResponseChoice(View):
    text: str | None
    """The text that was generated."""
    index: int | None
    """Place of the alternative among those asked for."""
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    """The log probabilities of the tokens."""
    finish_reason: str | None
    """Why the model stopped."""


class CreateCompletionResponseChoiceLogprobs(View):
    tokens: list[str] | None
    """The tokens."""
    token_logprobs: list[float] | None
    """Log probability of each token."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each position, with their log probabilities."""
    text_offset: list[int] | None
    """Where each token begins in the text."""


class Deployment(View):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    status: State
    """How far it is. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted'. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    updated_at: int | None
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""
    id: str
    """Its id. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    model: str
    """Id of the model. At least 1 character. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    owner: str | None
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""
    scale_settings: ScaleSettings
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""


class DeploymentList(Page["Deployment"]):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-03-15-preview."""
    data: list[Deployment]
    """The items of the page. Since 2022-03-01-preview, last in 2023-03-15-preview."""


class Deprecation(View):
    fine_tune: int | None
    """When it can no longer be fine-tuned, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: int | None
    """When deployments of it end, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class Error(View):
    code: ErrorCode
    """Kind of the error. 'conflict', 'invalidPayload', 'forbidden', 'notFound', 'unexpectedEntityState', 'itemDoesAlreadyExist', 'serviceUnavailable', 'internalFailure', 'quotaExceeded' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    message: str
    """What went wrong. At least 1 character. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    target: str | None
    """Where the data goes. Since 2022-03-01-preview, last in 2023-05-15."""
    details: list[Error] | None
    """Since 2022-03-01-preview, last in 2023-05-15."""
    innererror: InnerError | None
    """What is known besides. Since 2022-03-01-preview, last in 2023-05-15."""


class ErrorResponse(View):
    error: ErrorResponseError | None
    """What went wrong. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class ErrorResponseError(View):
    code: str | None
    """Kind of the error."""
    message: str | None
    """What went wrong."""
    param: str | None
    """The argument that was wrong."""
    type: str | None
    """Tells which kind of object it is."""


class Event(View):
    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    created_at: int | None
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    level: LogLevel | None
    """'info', 'warning', 'error'. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    message: str | None
    """What went wrong. Since 2022-03-01-preview, last in 2023-12-01-preview."""


class EventList(Page["Event"]):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    data: list[Event]
    """The items of the page. Since 2022-03-01-preview, last in 2023-12-01-preview."""


class File(View):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    status: State
    """Whether the file can be used. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted'. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    updated_at: int | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    bytes: int | None
    """Size in bytes. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class FileList(Page["File"]):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    data: list[File]
    """The items of the page. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class FineTune(View):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    status: State
    """How far it is. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted'. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    updated_at: int | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str
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


class FineTuneList(Page["FineTune"]):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    data: list[FineTune]
    """The items of the page. Since 2022-03-01-preview, last in 2023-12-01-preview."""


class HyperParameters(View):
    batch_size: int | None
    """Examples in one step of the training. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    learning_rate_multiplier: float | None
    """Factor of the learning rate. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    n_epochs: int | None
    """How often the training goes through the data. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    prompt_loss_weight: float | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""


class InnerError(View):
    code: InnerErrorCode | None
    """Kind of the error. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    innererror: InnerError | None
    """What is known besides. Since 2022-03-01-preview, last in 2023-05-15."""


class ManualScaleSettings(View):
    scale_type: Literal["manual"]
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""
    capacity: int
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""


class Model(View):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    status: State
    """Whether the model can be used. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted'. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    updated_at: int | None
    """Since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str
    """Its id. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str | None
    """Id of the base model that it was fine-tuned from. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    fine_tune: str | None
    """The model can be fine-tuned, or when that ends, in seconds since 1970. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    capabilities: Capabilities | None
    """What the model can do. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    deprecation: Deprecation | None
    """When the model will be retired. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class ModelList(Page["Model"]):
    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model', 'deployment' or another value. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    data: list[Model]
    """The items of the page. Since 2022-03-01-preview, last in 2025-04-01-preview."""


class ScaleSettingsBase(View):
    scale_type: ScaleType
    """Since 2022-03-01-preview, last in 2023-03-15-preview."""


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
    ManualScaleSettings,
    OneOf("scale_type", {"manual": ManualScaleSettings}, base=ScaleSettingsBase),
]


ScaleType: TypeAlias = Literal["manual"] | str


State: TypeAlias = Literal["notRunning", "running", "succeeded", "canceled", "failed", "deleted"]


TypeDiscriminator: TypeAlias = (
    Literal["list", "fine-tune", "file", "fine-tune-event", "model", "deployment"] | str
)
