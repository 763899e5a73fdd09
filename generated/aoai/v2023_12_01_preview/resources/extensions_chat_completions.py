"""`extensions.chat.completions` of api-version 2023-12-01-preview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

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
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `stream`."""

        messages: Iterable[OrUntyped[types.Message | models.Message]]
        """The conversation so far, oldest first. Array; required."""
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
        data_sources: NotRequired[Iterable[OrUntyped[types.DataSource | View]] | None | Omit]
        """Where the model finds your own data. Array."""
        enhancements: NotRequired[
            types.ExtensionsChatCompletionsRequestEnhancements | View | None | Omit
        ]
        """Object. Since 2023-12-01-preview, last in 2023-12-01-preview."""
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


_CREATE: Operation[models.ExtensionsChatCompletionsResponse] = Operation(
    "extensions.chat.completions.create",
    "POST",
    "/deployments/{deployment-id}/extensions/chat/completions",
    fills={"deployment-id": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "ExtensionsChatCompletionsResponse"),),
    events="ExtensionsChatCompletionStreamResponse",
    stream="chat",
    repeatable=True,
)


class ExtensionsChatCompletions(Resource):
    """`client.extensions.chat.completions`"""

    _path = "extensions.chat.completions"

    if TYPE_CHECKING:

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.ExtensionsChatCompletionsResponse: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateKeywords],
        ) -> ChatStream[
            models.ExtensionsChatCompletionStreamResponse, models.ExtensionsChatCompletionsResponse
        ]: ...

        @typing.overload
        def create(
            self,
            deployment: str | None = None,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[CreateKeywords],
        ) -> (
            models.ExtensionsChatCompletionsResponse
            | ChatStream[
                models.ExtensionsChatCompletionStreamResponse,
                models.ExtensionsChatCompletionsResponse,
            ]
        ): ...

    def create(
        self,
        deployment: str | None = None,
        *,
        messages: Iterable[OrUntyped[types.Message | models.Message]],
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        stream: bool | None | Omit = omit,
        stop: str | Iterable[str] | None | Omit = omit,
        max_tokens: int | None | Omit = omit,
        presence_penalty: float | None | Omit = omit,
        frequency_penalty: float | None | Omit = omit,
        logit_bias: Mapping[str, Any] | None | Omit = omit,
        user: str | None | Omit = omit,
        data_sources: Iterable[OrUntyped[types.DataSource | View]] | None | Omit = omit,
        enhancements: (
            types.ExtensionsChatCompletionsRequestEnhancements | View | None | Omit
        ) = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> (
        models.ExtensionsChatCompletionsResponse
        | ChatStream[
            models.ExtensionsChatCompletionStreamResponse, models.ExtensionsChatCompletionsResponse
        ]
    ):
        """Ask a deployed chat model, grounded on your own data sources.

        Args:
            deployment: Name that the model was deployed under; the client's own when left out.
                String.
            messages: The conversation so far, oldest first. Array; required.
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
            data_sources: Where the model finds your own data. Array.
            enhancements: Object. Since 2023-12-01-preview, last in 2023-12-01-preview.
            model: Another name of `deployment`. String.

        Returns: models.ExtensionsChatCompletionsResponse |
            ChatStream[models.ExtensionsChatCompletionStreamResponse,
            models.ExtensionsChatCompletionsResponse]

        Raises: APIError, in its subclass for what went wrong.

        POST /deployments/{deployment-id}/extensions/chat/completions, api-version
            2023-12-01-preview. Since 2023-06-01-preview, last in 2023-12-01-preview.
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
                "dataSources": unless_none(data_sources),
                "enhancements": unless_none(enhancements),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ExtensionsChatCompletionsWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ExtensionsChatCompletionsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ExtensionsChatCompletionsWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ExtensionsChatCompletionsWithStreamingResponse(self)


class ExtensionsChatCompletionsWithRawResponse:
    """`client.extensions.chat.completions.with_raw_response`"""

    def __init__(self, resource: ExtensionsChatCompletions) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)


class ExtensionsChatCompletionsWithStreamingResponse:
    """`client.extensions.chat.completions.with_streaming_response`"""

    def __init__(self, resource: ExtensionsChatCompletions) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
