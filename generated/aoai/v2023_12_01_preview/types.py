"""Request types of api-version 2023-12-01-preview: what a call's arguments are made of.

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


class ChatCompletionFunction(TypedDict):
    """`functions` of CreateChatCompletionRequest. Since 2023-07-01-preview."""

    name: str
    """Name of the function."""
    description: NotRequired[str]
    """What the function does and when to call it, for the model."""
    parameters: NotRequired[Mapping[str, Any]]
    """The arguments of the function, as JSON Schema."""


class ChatCompletionMessageToolCall(TypedDict):
    """`tool_calls` of ChatCompletionRequestMessageAssistant. Since 2023-12-01-preview."""

    id: str
    """Its id."""
    type: ToolCallType
    """Tells which kind of object it is."""
    function: ChatCompletionMessageToolCallFunction | models.ChatCompletionMessageToolCallFunction
    """The function that the model wants, and its arguments."""


class ChatCompletionMessageToolCallFunction(TypedDict):
    """`function` of ChatCompletionMessageToolCall. Since 2023-12-01-preview."""

    name: str
    """Name of who speaks, to tell speakers of one role apart."""
    arguments: str
    """The arguments as the model wrote them, in JSON; check them before use."""


class ChatCompletionNamedToolChoice(TypedDict):
    """One kind of ChatCompletionToolChoiceOption. Since 2023-12-01-preview."""

    type: NotRequired[Literal["function"]]
    """Tells which kind of object it is."""
    function: NotRequired[ChatCompletionNamedToolChoiceFunction | View]
    """The function."""


class ChatCompletionNamedToolChoiceFunction(TypedDict):
    """`function` of ChatCompletionNamedToolChoice. Since 2023-12-01-preview."""

    name: str
    """Name of the function to call."""


class ChatCompletionRequestMessageAssistant(TypedDict):
    """One kind of ChatCompletionRequestMessage."""

    role: Literal["assistant"]
    """Who speaks. Since 2023-03-15-preview."""
    content: str | None
    """What is said. Since 2023-03-15-preview."""
    tool_calls: NotRequired[
        Sequence[ChatCompletionMessageToolCall | models.ChatCompletionMessageToolCall]
    ]
    """The calls that the model wants. Since 2023-12-01-preview."""


class ChatCompletionRequestMessageContentPartImage(TypedDict):
    """One kind of ChatCompletionRequestMessageContentPart."""

    type: Literal["image_url"]
    """Tells which kind of object it is. Since 2023-12-01-preview."""
    url: str
    """Format uri. Since 2023-12-01-preview, last in 2024-07-01-preview."""
    detail: NotRequired[ImageDetailLevel]
    """How closely the model looks at the image. 'auto', 'low', 'high' or another value; default 'auto'. Since 2023-12-01-preview, last in 2024-07-01-preview."""


class ChatCompletionRequestMessageContentPartText(TypedDict):
    """One kind of ChatCompletionRequestMessageContentPart. Since 2023-12-01-preview."""

    type: Literal["text"]
    """Tells which kind of object it is."""
    text: str
    """The text."""


class ChatCompletionRequestMessageFunction(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-03-15-preview."""

    role: Literal["function"]
    """Who speaks."""
    name: NotRequired[str]
    """Name of who speaks, to tell speakers of one role apart."""
    content: str | None
    """What is said."""


class ChatCompletionRequestMessageSystem(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-03-15-preview."""

    role: Literal["system"]
    """Who speaks."""
    content: str | None
    """What is said."""


class ChatCompletionRequestMessageTool(TypedDict):
    """One kind of ChatCompletionRequestMessage."""

    role: Literal["tool"]
    """Who speaks. Since 2023-03-15-preview."""
    tool_call_id: str
    """Id of the call that this answers. Since 2023-12-01-preview."""
    content: str | None
    """What is said. Since 2023-03-15-preview."""


class ChatCompletionRequestMessageUser(TypedDict):
    """One kind of ChatCompletionRequestMessage. Since 2023-03-15-preview."""

    role: Literal["user"]
    """Who speaks."""
    content: str | Sequence[ChatCompletionRequestMessageContentPart | View] | None
    """What is said."""


class ChatCompletionTool(TypedDict):
    """`tools` of CreateChatCompletionRequest. Since 2023-12-01-preview."""

    type: ChatCompletionToolType
    """Tells which kind of object it is."""
    function: ChatCompletionToolFunction | View
    """The function."""


class ChatCompletionToolFunction(TypedDict):
    """`function` of ChatCompletionTool. Since 2023-12-01-preview."""

    description: NotRequired[str]
    """What the function does and when to call it, for the model."""
    name: str
    """Name of the function."""
    parameters: Mapping[str, Any]
    """The arguments of the function, as JSON Schema."""


class CreateChatCompletionRequest(TypedDict):
    """Taken by `chat.completions.create`."""

    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2023-03-15-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2023-03-15-preview."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Default null. Since 2023-03-15-preview."""
    max_tokens: NotRequired[int]
    """Most tokens to generate. Default 4096. Since 2023-03-15-preview."""
    presence_penalty: NotRequired[float]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-03-15-preview."""
    frequency_penalty: NotRequired[float]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-03-15-preview."""
    logit_bias: NotRequired[Mapping[str, Any] | None]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Since 2023-03-15-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-03-15-preview."""
    messages: Sequence[ChatCompletionRequestMessage]
    """The conversation so far, oldest first. At least 1 item. Since 2023-03-15-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. 1 to 128; default 1. Since 2023-03-15-preview."""
    seed: NotRequired[int | None]
    """Repeat it, with all else equal, for repeatable output as far as possible. -9223372036854775808 to 9223372036854775807; default 0. Since 2023-12-01-preview."""
    response_format: NotRequired[CreateChatCompletionRequestResponseFormat | View]
    """The form of the output. Since 2023-12-01-preview."""
    tools: NotRequired[Sequence[ChatCompletionTool | ChatTool | View]]
    """What the model may call. At least 1 item. Since 2023-12-01-preview."""
    tool_choice: NotRequired[ChatCompletionToolChoiceOption | View]
    """Whether, and which, tools are called. Since 2023-12-01-preview."""
    functions: NotRequired[Sequence[ChatCompletionFunction | View]]
    """Functions that the model may call; use tools instead. 1 to 128 items. Since 2023-07-01-preview."""
    function_call: NotRequired[
        Literal["none", "auto"] | CreateChatCompletionRequestFunctionCall | View
    ]
    """Whether, and which, function is called; use tool_choice instead. Since 2023-07-01-preview."""


class CreateChatCompletionRequestFunctionCall(TypedDict):
    """`function_call` of CreateChatCompletionRequest. Since 2023-07-01-preview."""

    name: str
    """Name of the function."""


class CreateChatCompletionRequestResponseFormat(TypedDict):
    """`response_format` of CreateChatCompletionRequest. Since 2023-12-01-preview."""

    type: NotRequired[ChatCompletionResponseFormat | None]
    """Tells which kind of object it is. 'text', 'json_object' or another value; default 'text'."""


class CreateCompletionRequest(TypedDict):
    """Taken by `completions.create`."""

    prompt: NotRequired[str | Sequence[str] | None]
    """Text, or texts, to start from. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    max_tokens: NotRequired[int | None]
    """Most tokens to generate. Default 16. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. Default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logit_bias: NotRequired[Mapping[str, Any]]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Since 2022-03-01-preview, last in 2025-04-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    n: NotRequired[int | None]
    """How many alternatives to generate. Default 1. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    logprobs: NotRequired[int | None]
    """How many of the likeliest tokens to give at each position, with their log probabilities. Default null. Since 2022-03-01-preview, last in 2025-04-01-preview."""
    suffix: NotRequired[str | None]
    """Text that comes after the inserted text. Since 2022-12-01, last in 2025-04-01-preview."""
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
    """Taken by `embeddings.create`."""

    input: str | Sequence[str] | None
    """The text, or texts, or their tokens, to turn into vectors. Since 2022-06-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2022-06-01-preview."""
    input_type: NotRequired[str]
    """The kind of search that the vectors are for. Since 2022-06-01-preview, last in 2025-04-01-preview."""


class CreateTranscriptionRequest(TypedDict):
    """Taken by `audio.transcriptions.create`. Since 2023-09-01-preview, last in 2025-04-01-preview."""

    file: FileInput
    """The recording, as bytes, a path or an open file."""
    prompt: NotRequired[str]
    """Text that guides the style, or the text that came before the speech, in its language."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Default 0."""
    language: NotRequired[str]
    """Language of the speech, as an ISO 639-1 code."""


class CreateTranslationRequest(TypedDict):
    """Taken by `audio.translations.create`. Since 2023-09-01-preview, last in 2025-04-01-preview."""

    file: FileInput
    """The recording, as bytes, a path or an open file."""
    prompt: NotRequired[str]
    """English text that guides the style, or that came before the speech."""
    temperature: NotRequired[float]
    """Higher values make the output more random, lower ones more focused. Default 0."""


class DataSource(TypedDict):
    """`dataSources` of ExtensionsChatCompletionsRequest. Since 2023-06-01-preview, last in 2023-12-01-preview."""

    type: str
    """Tells which kind of object it is."""
    parameters: NotRequired[Mapping[str, Any]]


class ExtensionsChatCompletionsRequest(TypedDict):
    """Taken by `extensions.chat.completions.create`."""

    temperature: NotRequired[float | None]
    """Higher values make the output more random, lower ones more focused. 0 to 2; default 1. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    top_p: NotRequired[float | None]
    """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. 0 to 1; default 1. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    stop: NotRequired[str | Sequence[str] | None]
    """Texts at which the model stops. Default null. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    max_tokens: NotRequired[int]
    """Most tokens to generate. Default 4096. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    presence_penalty: NotRequired[float]
    """Above zero, makes tokens that have come up at all less likely. -2 to 2; default 0. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    frequency_penalty: NotRequired[float]
    """Above zero, makes tokens less likely the more often they have come up. -2 to 2; default 0. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    logit_bias: NotRequired[Mapping[str, Any] | None]
    """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Since 2023-06-01-preview, last in 2023-12-01-preview."""
    user: NotRequired[str]
    """Your own id of the end user, for abuse detection. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    messages: Sequence[Message | models.Message]
    """Since 2023-06-01-preview, last in 2023-12-01-preview."""
    dataSources: NotRequired[Sequence[DataSource | View]]
    """Where the model finds your own data. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    enhancements: NotRequired[ExtensionsChatCompletionsRequestEnhancements | View]
    """Since 2023-12-01-preview, last in 2023-12-01-preview."""


class ExtensionsChatCompletionsRequestEnhancements(TypedDict):
    """`enhancements` of ExtensionsChatCompletionsRequest. Since 2023-12-01-preview, last in 2023-12-01-preview."""

    grounding: NotRequired[ExtensionsChatCompletionsRequestEnhancementsGrounding | View]
    ocr: NotRequired[ExtensionsChatCompletionsRequestEnhancementsOcr | View]


class ExtensionsChatCompletionsRequestEnhancementsGrounding(TypedDict):
    """`grounding` of ExtensionsChatCompletionsRequestEnhancements. Since 2023-12-01-preview, last in 2023-12-01-preview."""

    enabled: NotRequired[bool]
    """Default false."""


class ExtensionsChatCompletionsRequestEnhancementsOcr(TypedDict):
    """`ocr` of ExtensionsChatCompletionsRequestEnhancements. Since 2023-12-01-preview, last in 2023-12-01-preview."""

    enabled: NotRequired[bool]
    """Default false."""


class FileImport(TypedDict):
    """Taken by `files.import_file`. Since 2022-03-01-preview, last in 2025-04-01-preview."""

    purpose: Purpose
    """What the file is for. 'fine-tune', 'fine-tune-results'."""
    filename: str
    """Name of the file. At least 1 character."""
    content_url: str
    """Address that the file is fetched from. Format url."""


class FilesCreateRequest(TypedDict):
    """Taken by `files.create`. Since 2022-03-01-preview."""

    purpose: Literal["fine-tune", "fine-tune-results"]
    """What the file is for. 'fine-tune', 'fine-tune-results'."""
    file: FileInput
    """The file to send, as bytes, a path or an open file."""


class FineTuneCreation(TypedDict):
    """Taken by `fine_tunes.create`."""

    model: str
    """Id of the model. At least 1 character. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    training_file: str
    """Id of the file to train on. At least 1 character. Since 2022-03-01-preview, last in 2023-12-01-preview."""
    validation_file: NotRequired[str]
    """Id of the file to validate with. Since 2022-03-01-preview, last in 2023-12-01-preview."""
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


class FineTuningHyperParameters(TypedDict):
    """`hyperparameters` of FineTuningJobCreation. Since 2023-10-01-preview."""

    n_epochs: NotRequired[int]
    """How often the training goes through the data."""
    batch_size: NotRequired[int]
    """Examples in one step of the training."""
    learning_rate_multiplier: NotRequired[float]
    """Factor of the learning rate."""


class FineTuningJobCreation(TypedDict):
    """Taken by `fine_tuning.jobs.create`. Since 2023-10-01-preview."""

    model: str
    """Id of the model. At least 1 character."""
    training_file: str
    """Id of the file to train on. At least 1 character."""
    validation_file: NotRequired[str]
    """Id of the file to validate with."""
    hyperparameters: NotRequired[FineTuningHyperParameters | models.FineTuningHyperParameters]
    """Settings of the training."""
    suffix: NotRequired[str]
    """Text in the name of the model that comes out."""


class ImageGenerationsRequest(TypedDict):
    """Taken by `images.generate`. Since 2023-12-01-preview, last in 2025-04-01-preview."""

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


class Message(TypedDict):
    """`messages` of ExtensionsChatCompletionsRequest, `messages` of MessageContext."""

    index: NotRequired[int]
    """Since 2023-06-01-preview, last in 2023-12-01-preview."""
    role: Literal["system", "user", "assistant", "tool"]
    """Who speaks. 'system', 'user', 'assistant', 'tool'. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    recipient: NotRequired[str]
    """Since 2023-06-01-preview, last in 2023-12-01-preview."""
    content: str
    """What is said. Since 2023-06-01-preview, last in 2023-12-01-preview."""
    end_turn: NotRequired[bool]
    """Since 2023-06-01-preview, last in 2023-12-01-preview."""
    context: NotRequired[MessageContext | models.MessageContext | None]
    """What was found in your data, and how the question was understood. Since 2023-08-01-preview, last in 2023-12-01-preview."""


class MessageContext(TypedDict):
    """`context` of Message. Since 2023-08-01-preview, last in 2023-12-01-preview."""

    messages: NotRequired[Sequence[Message | models.Message] | None]
    """At least 1 item."""


AudioResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]


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


ChatCompletionToolChoiceOption: TypeAlias = Literal["none", "auto"] | ChatCompletionNamedToolChoice


ChatCompletionToolType: TypeAlias = Literal["function"] | str


ImageDetailLevel: TypeAlias = Literal["auto", "low", "high"] | str


ImageQuality: TypeAlias = Literal["standard", "hd"]


ImageSize: TypeAlias = Literal["1792x1024", "1024x1792", "1024x1024"]


ImageStyle: TypeAlias = Literal["vivid", "natural"]


ImagesResponseFormat: TypeAlias = Literal["url", "b64_json"]


Purpose: TypeAlias = Literal["fine-tune", "fine-tune-results"]


ToolCallType: TypeAlias = Literal["function"] | str
