"""Request types of api-version 2023-05-15: what a call's arguments are made of.

A plain dict of this shape is accepted, and so is a view of an answer that fits (what came can be sent).
"""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import Any, Literal, TypeAlias

from .._runtime.azure.messages import AnswerMessage, TextMessage

from .._runtime.core.files import FileInput

from . import models

if sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict
else:
    from typing_extensions import NotRequired, TypedDict


class CreateChatCompletionRequest(TypedDict):
    """Taken by `chat.completions.create`. Since 2023-05-15, in preview since 2023-03-15-preview."""

    messages: Sequence[
        CreateChatCompletionRequestMessage
        | models.CreateChatCompletionResponseChoiceMessage
        | TextMessage
        | AnswerMessage
    ]
    """The conversation so far, oldest first. At least 1 item."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Default null."""
    max_tokens: NotRequired[int]
    """Most tokens to generate."""
    presence_penalty: NotRequired[float]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0."""
    frequency_penalty: NotRequired[float]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0."""
    logit_bias: NotRequired[Mapping[str, Any] | None]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always)."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection."""


class CreateChatCompletionRequestMessage(TypedDict):
    """`messages` of CreateChatCompletionRequest. Since 2023-05-15, in preview since 2023-03-15-preview."""

    role: Literal["system", "user", "assistant"]
    """Who speaks. 'system', 'user', 'assistant'."""
    content: str
    """What is said."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart."""


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
    model: NotRequired[str | None]
    """Id of the model. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-05-15."""
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
    model: NotRequired[str]
    """Id of the model. Since 2022-12-01, in preview since 2022-06-01-preview."""


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


class FineTuneCreation(TypedDict):
    """Taken by `fine_tunes.create`."""

    model: str
    """Id of the model. At least 1 character. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    training_file: str
    """Id of the file to train on. At least 1 character. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    validation_file: NotRequired[str]
    """Id of the file to validate with. Since 2022-12-01, in preview since 2022-03-01-preview, last in 2023-12-01-preview."""
    suffix: NotRequired[str]
    """Since 2022-12-01, last in 2023-12-01-preview."""
    n_epochs: NotRequired[int]
    """How often the training goes through the data. Since 2022-12-01, last in 2023-12-01-preview."""
    batch_size: NotRequired[int]
    """Examples in one step of the training. Since 2022-12-01, last in 2023-12-01-preview."""
    learning_rate_multiplier: NotRequired[float]
    """Factor of the learning rate. Since 2022-12-01, last in 2023-12-01-preview."""
    prompt_loss_weight: NotRequired[float]
    """Since 2022-12-01, last in 2023-12-01-preview."""
    compute_classification_metrics: NotRequired[bool]
    """Since 2022-12-01, last in 2023-12-01-preview."""
    classification_n_classes: NotRequired[int]
    """Since 2022-12-01, last in 2023-12-01-preview."""
    classification_positive_class: NotRequired[str]
    """Since 2022-12-01, last in 2023-12-01-preview."""
    classification_betas: NotRequired[Sequence[float]]
    """Since 2022-12-01, last in 2023-12-01-preview."""


Purpose: TypeAlias = Literal["fine-tune", "fine-tune-results"]
