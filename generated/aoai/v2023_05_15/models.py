"""Answers of api-version 2023-05-15: typed views of the JSON that came."""

from __future__ import annotations

from typing import Any, ClassVar, Literal, TypeAlias

from .._runtime.azure.chat_view import ChatView, MessageView

from .._runtime.core.page import Page

from .._runtime.core.view import View


class AuthoringErrorResponse(View):
    """Given by `files.content`, `files.create` and others."""

    error: Error
    """What went wrong."""


class Capabilities(View):
    """`capabilities` of Model."""

    fine_tune: bool
    """It can be fine-tuned. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    inference: bool
    """It can be deployed. Since 2022-12-01, in preview since 2022-06-01-preview, last in 2025-04-01-preview."""
    completion: bool
    """It can continue a text. Since 2022-12-01, in preview since 2022-06-01-preview, last in 2025-04-01-preview."""
    chat_completion: bool
    """It can chat. Since 2023-05-15, in preview since 2023-03-15-preview, last in 2025-04-01-preview."""
    embeddings: bool
    """It can make vectors. Since 2022-12-01, in preview since 2022-06-01-preview, last in 2025-04-01-preview."""


class CreateChatCompletionResponse(ChatView["CreateChatCompletionResponseChoiceMessage", "Any"]):
    """Given by `chat.completions.create`. Since 2023-05-15, in preview since 2023-03-15-preview."""

    id: str
    """Its id."""
    object: str
    """Its kind."""
    created: int
    """When it was made, in seconds since 1970. Format unixtime."""
    model: str
    """Id of the model."""
    choices: list[CreateChatCompletionResponseChoice]
    """The alternatives that were generated."""
    usage: CreateChatCompletionResponseUsage | None
    """How many tokens were spent."""


class CreateChatCompletionResponseChoice(View):
    """`choices` of CreateChatCompletionResponse. Since 2023-05-15, in preview since 2023-03-15-preview."""

    index: int | None
    """Place of the alternative among those asked for."""
    message: CreateChatCompletionResponseChoiceMessage | None
    """What the model answers."""
    finish_reason: str | None
    """Why the model stopped."""


class CreateChatCompletionResponseChoiceMessage(MessageView):
    """`message` of CreateChatCompletionResponseChoice. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["system", "user", "assistant"]
    """Who speaks. 'system', 'user', 'assistant'."""
    content: str
    """What is said."""


class CreateChatCompletionResponseUsage(View):
    """`usage` of CreateChatCompletionResponse. Since 2023-05-15, in preview since 2023-03-15-preview."""

    prompt_tokens: int
    """Tokens of the prompt."""
    completion_tokens: int
    """Tokens that were generated."""
    total_tokens: int
    """Tokens of the prompt and the answer together."""


class CreateChatCompletionStreamResponse(View):
    """Given by `chat.completions.create`. Since 2023-05-15, in preview since 2023-03-15-preview."""

    id: str
    """Its id."""
    object: Literal["chat.completion.chunk"]
    """Its kind."""
    created: int
    """When it was made, in seconds since 1970."""
    model: str
    """Id of the model."""
    choices: list[CreateChatCompletionStreamResponseChoice]
    """The alternatives that were generated."""


class CreateChatCompletionStreamResponseChoice(View):
    """`choices` of CreateChatCompletionStreamResponse. Since 2023-05-15, in preview since 2023-03-15-preview."""

    index: int
    """Place of the alternative among those asked for."""
    finish_reason: Literal["stop", "length", "content_filter"] | None
    """Why the model stopped. 'stop', 'length', 'content_filter'."""
    delta: CreateChatCompletionStreamResponseChoiceDelta
    """What is new in this piece."""


class CreateChatCompletionStreamResponseChoiceDelta(View):
    """`delta` of CreateChatCompletionStreamResponseChoice. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: str | None
    """Who speaks; on the first piece only."""
    content: str | None
    """The next piece of what is said."""


class CreateCompletionResponse(View):
    """Given by `completions.create`."""

    id: str
    """Its id. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    object: str
    """Its kind. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    created: int
    """When it was made, in seconds since 1970. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    model: str
    """Id of the model. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    choices: list[CreateCompletionResponseChoice]
    """The alternatives that were generated. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    usage: CreateCompletionResponseUsage | None
    """How many tokens were spent. Since 2022-12-01, last in 2025-04-01-preview."""


class CreateCompletionResponseChoice(View):
    """`choices` of CreateCompletionResponse. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""

    text: str | None
    """The text that was generated."""
    index: int | None
    """Place of the alternative among those asked for."""
    logprobs: CreateCompletionResponseChoiceLogprobs | None
    """The log probabilities of the tokens."""
    finish_reason: str | None
    """Why the model stopped."""


class CreateCompletionResponseChoiceLogprobs(View):
    """`logprobs` of CreateCompletionResponseChoice. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""

    tokens: list[str] | None
    """The tokens."""
    token_logprobs: list[float] | None
    """Log probability of each token."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each position, with their log probabilities."""
    text_offset: list[int] | None
    """Where each token begins in the text."""


class CreateCompletionResponseUsage(View):
    """`usage` of CreateCompletionResponse. Since 2022-12-01, last in 2025-04-01-preview."""

    completion_tokens: float
    """Tokens that were generated."""
    prompt_tokens: float
    """Tokens of the prompt."""
    total_tokens: float
    """Tokens of the prompt and the answer together."""


class CreateEmbeddingResponse(View):
    """Given by `embeddings.create`. Since 2022-12-01, in preview since 2022-06-01-preview."""

    object: str
    """Its kind."""
    model: str
    """Id of the model."""
    data: list[CreateEmbeddingResponseDataItem]
    """One vector for each text, in the order of the texts."""
    usage: CreateEmbeddingResponseUsage
    """How many tokens were spent."""


class CreateEmbeddingResponseDataItem(View):
    """`data` of CreateEmbeddingResponse. Since 2022-12-01, in preview since 2022-06-01-preview."""

    index: int
    """Place of the text among those sent."""
    object: str
    """Its kind."""
    embedding: list[float]
    """The vector, as numbers also where it came in base64."""


class CreateEmbeddingResponseUsage(View):
    """`usage` of CreateEmbeddingResponse. Since 2022-12-01, in preview since 2022-06-01-preview."""

    prompt_tokens: int
    """Tokens of the prompt."""
    total_tokens: int
    """Tokens of the prompt and the answer together."""


class Deprecation(View):
    """`deprecation` of Model. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""

    fine_tune: int | None
    """When it can no longer be fine-tuned, in seconds since 1970. Format unixtime."""
    inference: int
    """When deployments of it end, in seconds since 1970. Format unixtime."""


class Error(View):
    """`details` of Error, `error` of AuthoringErrorResponse and others. Since 2022-12-01, last in 2023-12-01-preview."""

    code: ErrorCode
    """Kind of the error. 'conflict', 'invalidPayload', 'forbidden', 'notFound', 'unexpectedEntityState', 'itemDoesAlreadyExist', 'serviceUnavailable', 'internalFailure', 'quotaExceeded', 'jsonlValidationFailed', 'fileImportFailed' or another value."""
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
    """Given by `fine_tunes.list_events`. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""

    object: TypeDiscriminator | None
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model' or another value."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime."""
    level: LogLevel
    """'info', 'warning', 'error' or another value."""
    message: str
    """What went wrong. At least 1 character."""


class EventList(Page["Event"]):
    """Given by `fine_tunes.list_events`. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model' or another value."""
    data: list[Event]
    """The items of the page."""


class File(View):
    """Given by `files.create`, `files.import_file` and others."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model' or another value. Since 2022-12-01, in preview since 2022-03-01-preview."""
    status: State
    """Whether the file can be used. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted' or another value. Since 2022-12-01, in preview since 2022-03-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-12-01, in preview since 2022-03-01-preview."""
    updated_at: int | None
    """Format unixtime. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str
    """Its id. Since 2022-12-01, in preview since 2022-03-01-preview."""
    bytes: int | None
    """Size in bytes. Since 2022-12-01, in preview since 2022-03-01-preview."""
    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results'. Since 2022-12-01, in preview since 2022-03-01-preview."""
    filename: str
    """Name of the file. At least 1 character. Since 2022-12-01, in preview since 2022-03-01-preview."""
    statistics: FileStatistics | None
    """Since 2022-12-01, last in 2023-12-01-preview."""
    error: Error | None
    """What went wrong. Since 2022-12-01, last in 2023-09-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "updated_at", "id", "bytes"]


class FileList(Page["File"]):
    """Given by `files.list`. Since 2022-12-01, in preview since 2022-03-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model' or another value."""
    data: list[File]
    """The items of the page."""


class FileStatistics(View):
    """`statistics` of File. Since 2022-12-01, last in 2023-12-01-preview."""

    tokens: int | None
    examples: int | None


class FineTune(View):
    """Given by `fine_tunes.cancel`, `fine_tunes.create` and others."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model' or another value. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    status: State
    """How far it is. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted' or another value. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    updated_at: int | None
    """Format unixtime. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str
    """Its id. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    model: str
    """Id of the model. At least 1 character. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    fine_tuned_model: str | None
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    training_files: list[File]
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    validation_files: list[File] | None
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    result_files: list[File] | None
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    events: list[Event] | None
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    organisation_id: str | None
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    user_id: str | None
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    hyperparams: HyperParameters | None
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    suffix: str | None
    """Since 2022-12-01, last in 2023-12-01-preview."""
    error: Error | None
    """What went wrong. Since 2022-12-01, last in 2023-12-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "updated_at", "id"]


class FineTuneList(Page["FineTune"]):
    """Given by `fine_tunes.list`. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model' or another value."""
    data: list[FineTune]
    """The items of the page."""


class HyperParameters(View):
    """`hyperparams` of FineTune."""

    batch_size: int | None
    """Examples in one step of the training. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    learning_rate_multiplier: float | None
    """Factor of the learning rate. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    n_epochs: int | None
    """How often the training goes through the data. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    prompt_loss_weight: float | None
    """Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    compute_classification_metrics: bool | None
    """Since 2022-12-01, in preview since 2022-06-01-preview, last in 2023-12-01-preview."""
    classification_n_classes: int | None
    """Since 2022-12-01, in preview since 2022-06-01-preview, last in 2023-12-01-preview."""
    classification_positive_class: str | None
    """Since 2022-12-01, in preview since 2022-06-01-preview, last in 2023-12-01-preview."""
    classification_betas: list[float] | None
    """Since 2022-12-01, in preview since 2022-06-01-preview, last in 2023-12-01-preview."""


class InnerError(View):
    """`innererror` of Error, `innererror` of InnerError. Since 2022-12-01, last in 2023-12-01-preview."""

    code: InnerErrorCode | None
    """Kind of the error."""
    innererror: InnerError | None
    """What is known besides."""


class Model(View):
    """Given by `models.retrieve`."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model' or another value. Since 2022-12-01, in preview since 2022-03-01-preview."""
    status: State
    """Whether the model can be used. 'notRunning', 'running', 'succeeded', 'canceled', 'failed', 'deleted' or another value. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    created_at: int
    """When it was made, in seconds since 1970. Format unixtime. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    updated_at: int | None
    """Format unixtime. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    id: str
    """Its id. Since 2022-12-01, in preview since 2022-03-01-preview."""
    model: str | None
    """Id of the base model that it was fine-tuned from. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    fine_tune: str | None
    """Id of the job that fine-tuned it. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    capabilities: Capabilities
    """What the model can do. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""
    lifecycle_status: LifeCycleStatus
    """How mature the model is, preview or generally-available. 'preview', 'generally-available' or another value. Since 2022-12-01, last in 2025-04-01-preview."""
    deprecation: Deprecation
    """When the model will be retired. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2025-04-01-preview."""

    _read_only: ClassVar[list[str]] = ["created_at", "updated_at", "id"]


class ModelList(Page["Model"]):
    """Given by `models.list`. Since 2022-12-01, in preview since 2022-03-01-preview."""

    object: TypeDiscriminator
    """Its kind. 'list', 'fine-tune', 'file', 'fine-tune-event', 'model' or another value."""
    data: list[Model]
    """The items of the page."""


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


State: TypeAlias = (
    Literal["notRunning", "running", "succeeded", "canceled", "failed", "deleted"] | str
)


TypeDiscriminator: TypeAlias = (
    Literal["list", "fine-tune", "file", "fine-tune-event", "model"] | str
)
