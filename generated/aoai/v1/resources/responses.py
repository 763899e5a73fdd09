"""`responses` of api-version v1."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

from ..._runtime.helpers.responses import ResponseHelpers
from ..._runtime.core.operation import Operation
from ..._runtime.core.raw_response import raw
from ..._runtime.core.resource import Resource
from ..._runtime.core.sentinel import omit, unless_none

if TYPE_CHECKING:
    import typing
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Literal, TypedDict
    from typing_extensions import NotRequired, Unpack
    from ..._runtime import Omit, Stream, Timeout, View
    from ..._runtime.core.untyped import OrUntyped
    from .. import models, types
    from .responses_input_items import ResponsesInputItems

    class CreateKeywords(TypedDict):
        """Keyword arguments of `create`, but for `stream`."""

        metadata: NotRequired[Mapping[str, str] | None | Omit]
        """Your own keys and values, kept with the object. Object."""
        temperature: NotRequired[float | None | Omit]
        """Higher values make the output more random, lower ones more focused. Number or null; 0 to 2; default 1."""
        top_p: NotRequired[float | None | Omit]
        """Consider only the likeliest tokens up to this share of probability; an alternative to temperature. Number or null; 0 to 1; default 1."""
        user: NotRequired[str | None | Omit]
        """Your own id of the end user, for abuse detection. String."""
        top_logprobs: NotRequired[int | None | Omit]
        """How many of the likeliest tokens to give at each position. Integer; 0 to 20. Since v1."""
        previous_response_id: NotRequired[str | None | Omit]
        """The response that this one goes on from. String or null."""
        reasoning: NotRequired[types.Reasoning | models.Reasoning | None | Omit]
        """How the model thinks. Object."""
        background: NotRequired[bool | None | Omit]
        """Make the response in the background, to be fetched later. Boolean or null; default false. Since v1."""
        max_output_tokens: NotRequired[int | None | Omit]
        """Most tokens to generate, reasoning included. Integer or null."""
        max_tool_calls: NotRequired[int | None | Omit]
        """Most calls of built-in tools, all together. Integer or null. Since v1."""
        text: NotRequired[types.AzureCreateResponseText | View | None | Omit]
        """The form of the text. Object."""
        tools: NotRequired[Iterable[OrUntyped[types.Tool]] | None | Omit]
        """What the model may call. Array."""
        tool_choice: NotRequired[types.ToolChoiceOptions | types.ToolChoiceObject | None | Omit]
        """Whether, and which, tools are called. String or object."""
        prompt: NotRequired[types.Prompt | models.Prompt | None | Omit]
        """The stored prompt to use. Object. Since v1."""
        truncation: NotRequired[Literal["auto", "disabled"] | None | Omit]
        """Whether the middle of a conversation that is too long is left out. String or null; 'auto', 'disabled'; default 'disabled'."""
        input: NotRequired[
            str | Iterable[OrUntyped[types.AzureCreateResponseInputItem]] | None | Omit
        ]
        """What to answer: a text, or items such as messages, files and outputs of tools. String or array."""
        include: NotRequired[Iterable[types.Includable] | None | Omit]
        """What the answer should hold besides. Array or null."""
        parallel_tool_calls: NotRequired[bool | None | Omit]
        """Let the model call several tools at once. Boolean or null; default true."""
        store: NotRequired[bool | None | Omit]
        """Keep the response, so that it can be fetched and gone on from. Boolean or null; default true."""
        instructions: NotRequired[str | None | Omit]
        """What the model is told before all else. String or null."""
        model: NotRequired[str | None | Omit]
        """Name that the model was deployed under. String. The client's `deployment` when left out."""
        extra_headers: NotRequired[Mapping[str, str | Omit | None] | None]
        """Headers to send besides; one that is None or omitted is not sent."""
        extra_query: NotRequired[Mapping[str, object] | None]
        """Query parameters to send besides."""
        extra_body: NotRequired[Mapping[str, object] | None]
        """Fields of the body to send besides."""
        timeout: NotRequired[float | Timeout | None | Omit]
        """How long the call may take, in seconds; None is no limit."""


_CREATE: Operation[models.AzureResponse] = Operation(
    "responses.create",
    "POST",
    "/responses",
    fills={"model": "deployment"},
    body="application/json",
    answers=(("200", "application/json", "AzureResponse"),),
    events="ResponseStreamEvent",
    stream="events",
)
_DELETE: Operation[models.ResponsesDeleteResponse] = Operation(
    "responses.delete",
    "DELETE",
    "/responses/{response_id}",
    answers=(("200", "application/json", "ResponsesDeleteResponse"),),
    repeatable=True,
)
_RETRIEVE: Operation[models.AzureResponse] = Operation(
    "responses.retrieve",
    "GET",
    "/responses/{response_id}",
    answers=(("200", "application/json", "AzureResponse"),),
    repeatable=True,
    styles={"query:include_obfuscation": "form:explode=false"},
)


class Responses(ResponseHelpers, Resource):
    """`client.responses`"""

    _path = "responses"

    @cached_property
    def input_items(self) -> ResponsesInputItems:
        """`client.responses.input_items`"""
        from .responses_input_items import ResponsesInputItems

        return ResponsesInputItems(self._client)

    if TYPE_CHECKING:

        @typing.overload
        def create(
            self,
            *,
            stream: Literal[False] | None | Omit = omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.AzureResponse: ...

        @typing.overload
        def create(
            self,
            *,
            stream: Literal[True],
            **rest: Unpack[CreateKeywords],
        ) -> Stream[models.ResponseStreamEvent]: ...

        @typing.overload
        def create(
            self,
            *,
            stream: bool | None | Omit,
            **rest: Unpack[CreateKeywords],
        ) -> models.AzureResponse | Stream[models.ResponseStreamEvent]: ...

    def create(
        self,
        *,
        metadata: Mapping[str, str] | None | Omit = omit,
        temperature: float | None | Omit = omit,
        top_p: float | None | Omit = omit,
        user: str | None | Omit = omit,
        top_logprobs: int | None | Omit = omit,
        previous_response_id: str | None | Omit = omit,
        reasoning: types.Reasoning | models.Reasoning | None | Omit = omit,
        background: bool | None | Omit = omit,
        max_output_tokens: int | None | Omit = omit,
        max_tool_calls: int | None | Omit = omit,
        text: types.AzureCreateResponseText | View | None | Omit = omit,
        tools: Iterable[OrUntyped[types.Tool]] | None | Omit = omit,
        tool_choice: types.ToolChoiceOptions | types.ToolChoiceObject | None | Omit = omit,
        prompt: types.Prompt | models.Prompt | None | Omit = omit,
        truncation: Literal["auto", "disabled"] | None | Omit = omit,
        input: str | Iterable[OrUntyped[types.AzureCreateResponseInputItem]] | None | Omit = omit,
        include: Iterable[types.Includable] | None | Omit = omit,
        parallel_tool_calls: bool | None | Omit = omit,
        store: bool | None | Omit = omit,
        instructions: str | None | Omit = omit,
        stream: bool | None | Omit = omit,
        model: str | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureResponse | Stream[models.ResponseStreamEvent]:
        """Ask a model for a response, with tools and earlier responses as context.

        Args:
            metadata: Your own keys and values, kept with the object. Object.
            temperature: Higher values make the output more random, lower ones more focused. Number
                or null; 0 to 2; default 1.
            top_p: Consider only the likeliest tokens up to this share of probability; an
                alternative to temperature. Number or null; 0 to 1; default 1.
            user: Your own id of the end user, for abuse detection. String.
            top_logprobs: How many of the likeliest tokens to give at each position. Integer; 0 to
                20. Since v1.
            previous_response_id: The response that this one goes on from. String or null.
            reasoning: How the model thinks. Object.
            background: Make the response in the background, to be fetched later. Boolean or null;
                default false. Since v1.
            max_output_tokens: Most tokens to generate, reasoning included. Integer or null.
            max_tool_calls: Most calls of built-in tools, all together. Integer or null. Since v1.
            text: The form of the text. Object.
            tools: What the model may call. Array.
            tool_choice: Whether, and which, tools are called. String or object.
            prompt: The stored prompt to use. Object. Since v1.
            truncation: Whether the middle of a conversation that is too long is left out. String or
                null; 'auto', 'disabled'; default 'disabled'.
            input: What to answer: a text, or items such as messages, files and outputs of tools.
                String or array.
            include: What the answer should hold besides. Array or null.
            parallel_tool_calls: Let the model call several tools at once. Boolean or null; default
                true.
            store: Keep the response, so that it can be fetched and gone on from. Boolean or null;
                default true.
            instructions: What the model is told before all else. String or null.
            stream: Have the answer sent in pieces as it is made. Boolean or null; default false.
            model: Name that the model was deployed under. String. The client's `deployment` when
                left out.

        Returns: models.AzureResponse | Stream[models.ResponseStreamEvent]

        Raises: APIError, in its subclass for what went wrong.

        POST /responses, api-version v1. Since v1, in preview since 2025-03-01-preview.
        """
        return self._call(
            _CREATE,
            body={
                "metadata": unless_none(metadata),
                "temperature": temperature,
                "top_p": top_p,
                "user": unless_none(user),
                "top_logprobs": unless_none(top_logprobs),
                "previous_response_id": previous_response_id,
                "reasoning": reasoning,
                "background": background,
                "max_output_tokens": max_output_tokens,
                "max_tool_calls": max_tool_calls,
                "text": unless_none(text),
                "tools": unless_none(tools),
                "tool_choice": unless_none(tool_choice),
                "prompt": prompt,
                "truncation": truncation,
                "input": unless_none(input),
                "include": include,
                "parallel_tool_calls": parallel_tool_calls,
                "store": store,
                "instructions": instructions,
                "stream": stream,
                "model": unless_none(model),
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def delete(
        self,
        response_id: str,
        *,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.ResponsesDeleteResponse:
        """Delete a stored response.

        Args:
            response_id: Id of the response. String; required.

        Returns: models.ResponsesDeleteResponse

        Raises: APIError, in its subclass for what went wrong.

        DELETE /responses/{response_id}, api-version v1. Since v1, in preview since
            2025-03-01-preview.
        """
        return self._call(
            _DELETE,
            path={"response_id": response_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    def retrieve(
        self,
        response_id: str,
        *,
        include_obfuscation: bool | None | Omit = omit,
        include: Sequence[types.Includable] | None | Omit = omit,
        extra_headers: Mapping[str, str | Omit | None] | None = None,
        extra_query: Mapping[str, object] | None = None,
        timeout: float | Timeout | None | Omit = omit,
    ) -> models.AzureResponse:
        """Fetch a stored response.

        Args:
            response_id: Id of the response. String; required.
            include_obfuscation: Add random characters that even out the size of a stream's events.
                Boolean; default true. Since v1.
            include: What the answer should hold besides. Array; default []. Since v1.

        Returns: models.AzureResponse

        Raises: APIError, in its subclass for what went wrong.

        GET /responses/{response_id}, api-version v1. Since v1, in preview since 2025-03-01-preview.
        """
        return self._call(
            _RETRIEVE,
            path={"response_id": response_id},
            query={"include_obfuscation": include_obfuscation, "include[]": include},
            extra_headers=extra_headers,
            extra_query=extra_query,
            timeout=timeout,
        )

    @cached_property
    def with_raw_response(self) -> ResponsesWithRawResponse:
        """The same methods, each giving the response as it came: status, headers, `parse()`."""
        return ResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> ResponsesWithStreamingResponse:
        """The same methods, each for a `with`, giving the response before its body is read."""
        return ResponsesWithStreamingResponse(self)


class ResponsesWithRawResponse:
    """`client.responses.with_raw_response`"""

    def __init__(self, resource: Responses) -> None:
        resource = resource._as_raw()
        self.create: Final = raw(resource.create)
        self.delete: Final = raw(resource.delete)
        self.retrieve: Final = raw(resource.retrieve)
        self.parse: Final = raw(resource.parse)


class ResponsesWithStreamingResponse:
    """`client.responses.with_streaming_response`"""

    def __init__(self, resource: Responses) -> None:
        from ..._runtime.sync.streamed import streamed

        resource = resource._as_opened()
        self.create: Final = streamed(resource.create)
        self.delete: Final = streamed(resource.delete)
        self.retrieve: Final = streamed(resource.retrieve)
