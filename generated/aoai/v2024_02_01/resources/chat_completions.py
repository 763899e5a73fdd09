"""`chat.completions` of api-version 2024-02-01."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.chat import ChatHelpers
from ..._runtime.core.synonyms import one_of
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import ChatStream, Omit, Timeout, View
    from ..._runtime.azure.messages import ChatTool
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `stream`."""

        messages: Iterable[OrUntyped[types.ChatCompletionRequestMessage]]
        """The conversation so far, oldest first. Array; required; at least 1 item."""
        temperature: NotRequired[float | None | Omit]
        """Higher values make the output more random, lower ones more focused. Number or null; 0 to 2; default 1."""
        top_p: NotRequired[float | None | Omit]
        """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Number or null; 0 to 1; default 1."""
        stop: NotRequired[str | Iterable[str] | None | Omit]
        """Texts at which the model stops. String or array; default null."""
        max_tokens: NotRequired[int | None | Omit]
        """Most tokens to generate. Integer; default 4096."""
        presence_penalty: NotRequired[float | None | Omit]
        """Above zero, makes tokens that have come up at all less likely. Number; -2 to 2; default 0."""
        frequency_penalty: NotRequired[float | None | Omit]
        """Above zero, makes tokens less likely the more often they have come up. Number; -2 to 2; default 0."""
        logit_bias: NotRequired[Mapping[str, Any] | None | Omit]
        """What to add to the likelihood of tokens, by token id, from -100 (never) to 100 (always). Object or null."""
        user: NotRequired[str | None | Omit]
        """Your own id of the end user, for abuse detection. String."""
        data_sources: NotRequired[
            Iterable[OrUntyped[types.AzureChatExtensionConfiguration | View]] | None | Omit
        ]
        """Where the model finds your own data. Array. Since 2024-02-01."""
        n: NotRequired[int | None | Omit]
        """How many alternatives to generate. Integer or null; 1 to 128; default 1."""
        seed: NotRequired[int | None | Omit]
        """Repeat it, with all else equal, for repeatable output as far as possible. Integer or null; -9223372036854775808 to 9223372036854775807; default 0. Since 2024-02-01, in preview since 2023-12-01-preview."""
        response_format: NotRequired[
            types.CreateChatCompletionRequestResponseFormat | View | None | Omit
        ]
        """The form of the output. Object. Since 2024-02-01, in preview since 2023-12-01-preview."""
        tools: NotRequired[
            Iterable[OrUntyped[types.ChatCompletionTool | ChatTool | View]] | None | Omit
        ]
        """What the model may call. Array; at least 1 item. Since 2024-02-01, in preview since 2023-12-01-preview."""
        tool_choice: NotRequired[types.ChatCompletionToolChoiceOption | View | None | Omit]
        """Whether, and which, tools are called. String or object. Since 2024-02-01, in preview since 2023-12-01-preview."""
        functions: NotRequired[
            Iterable[OrUntyped[types.ChatCompletionFunction | View]] | None | Omit
        ]
        """Functions that the model may call; use tools instead. Array; 1 to 128 items. Since 2024-02-01, in preview since 2023-07-01-preview."""
        function_call: NotRequired[
            Literal["none", "auto"]
            | types.CreateChatCompletionRequestFunctionCall
            | View
            | None
            | Omit
        ]
        """Whether, and which, function is called; use tool_choice instead. String or object. Since 2024-02-01, in preview since 2023-07-01-preview."""
        model: NotRequired[str | None | Omit]
        """Another name of `deployment`. String."""
        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        extra_body: NotRequired[Mapping[str, object] | None]
        """Fields of the body to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""


_CREATE: Operation[models.CreateChatCompletionResponse] = Operation(
    "chat.completions.create",
    "POST",
    "/deployments/{deployment-id}/chat/completions",
    fills={"deployment-id": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "CreateChatCompletionResponse"),),
    events="CreateChatCompletionStreamResponse",
    stream="chat",
    repeatable=True,
)


class ChatCompletions(ChatHelpers, Resource):
    """`client.chat.completions`"""

    _path = "chat.completions"

    if TYPE_CHECKING:

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.CreateChatCompletionResponse: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateKeywords],
        ) -> ChatStream[
            models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
        ]: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[CreateKeywords],
        ) -> (
            models.CreateChatCompletionResponse
            | ChatStream[
                models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse
            ]
        ): ...

    def create(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[OrUntyped[types.ChatCompletionRequestMessage]],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stop: str | Iterable[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, Any] | None | Omit = omit,
        user: str | None | Omit = omit,
        data_sources: (
            Iterable[OrUntyped[types.AzureChatExtensionConfiguration | View]] | None | Omit
        ) = omit,
        n: int | None | Omit = omit,
        seed: int | None | Omit = omit,
        response_format: (
            types.CreateChatCompletionRequestResponseFormat | View | None | Omit
        ) = omit,
        tools: Iterable[OrUntyped[types.ChatCompletionTool | ChatTool | View]] | None | Omit = omit,
        tool_choice: types.ChatCompletionToolChoiceOption | View | None | Omit = omit,
        functions: Iterable[OrUntyped[types.ChatCompletionFunction | View]] | None | Omit = omit,
        function_call: (
            Literal["none", "auto"]
            | types.CreateChatCompletionRequestFunctionCall
            | View
            | None
            | Omit
        ) = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.CreateChatCompletionResponse
        | ChatStream[models.CreateChatCompletionStreamResponse, models.CreateChatCompletionResponse]
    ):
        """Ask a deployed chat model for the next message of a conversation.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String. Since 2023-05-15, in preview since 2023-03-15-preview, last in
                2025-04-01-preview.
            messages: The conversation so far, oldest first. Array; required; at least 1 item.
            temperature: Higher values make the output more random, lower ones more focused. Number
                or null; 0 to 2; default 1.
            top_p: Consider only the likeliest tokens up to this share of probability; an
                alternative to temperature. Number or null; 0 to 1; default 1.
            stream: Have the answer sent in pieces as it is made. Boolean or null; default false.
            stop: Texts at which the model stops. String or array; default null.
            max_tokens: Most tokens to generate. Integer; default 4096.
            presence_penalty: Above zero, makes tokens that have come up at all less likely. Number;
                -2 to 2; default 0.
            frequency_penalty: Above zero, makes tokens less likely the more often they have come
                up. Number; -2 to 2; default 0.
            logit_bias: What to add to the likelihood of tokens, by token id, from -100 (never) to
                100 (always). Object or null.
            user: Your own id of the end user, for abuse detection. String.
            data_sources: Where the model finds your own data. Array. Since 2024-02-01.
            n: How many alternatives to generate. Integer or null; 1 to 128; default 1.
            seed: Repeat it, with all else equal, for repeatable output as far as possible. Integer
                or null; -9223372036854775808 to 9223372036854775807; default 0. Since 2024-02-01,
                in preview since 2023-12-01-preview.
            response_format: The form of the output. Object. Since 2024-02-01, in preview since
                2023-12-01-preview.
            tools: What the model may call. Array; at least 1 item. Since 2024-02-01, in preview
                since 2023-12-01-preview.
            tool_choice: Whether, and which, tools are called. String or object. Since 2024-02-01,
                in preview since 2023-12-01-preview.
            functions: Functions that the model may call; use tools instead. Array; 1 to 128 items.
                Since 2024-02-01, in preview since 2023-07-01-preview.
            function_call: Whether, and which, function is called; use tool_choice instead. String
                or object. Since 2024-02-01, in preview since 2023-07-01-preview.
            model: Another name of `deployment`. String.

        Returns: models.CreateChatCompletionResponse |
            ChatStream[models.CreateChatCompletionStreamResponse,
            models.CreateChatCompletionResponse]

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/chat/completions, api-version 2024-02-01. Since
            2023-05-15, in preview since 2023-03-15-preview.
        """
        return self._call(
            _CREATE,
            path={"deployment-id": one_of(deployment=deployment, model=model)},
            body={
                "messages": messages,
                "temperature": temperature,
                "top_p": top_p,
                "stream": stream,
                "stop": stop,
                "max_tokens": unless_none(max_tokens),
                "presence_penalty": unless_none(presence_penalty),
                "frequency_penalty": unless_none(frequency_penalty),
                "logit_bias": logit_bias,
                "user": unless_none(user),
                "data_sources": unless_none(data_sources),
                "n": n,
                "seed": seed,
                "response_format": unless_none(response_format),
                "tools": unless_none(tools),
                "tool_choice": unless_none(tool_choice),
                "functions": unless_none(functions),
                "function_call": unless_none(function_call),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ChatCompletionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ChatCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ChatCompletionsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ChatCompletionsWithStreamingResponse(self)


class ChatCompletionsWithRawResponse:
    """`client.chat.completions.with_raw_response`"""

    def __init__(self, resource: ChatCompletions) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.parse: Final = raw(resource.parse)


class ChatCompletionsWithStreamingResponse:
    """`client.chat.completions.with_streaming_response`"""

    def __init__(self, resource: ChatCompletions) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
